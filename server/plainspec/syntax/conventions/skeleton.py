"""New test files: the text that an author starts from."""

from __future__ import annotations


def test_skeleton(convention: str, clause_id: str, title: str) -> str:
    """A test file for the clause *clause_id* of the section *title*, with one prompt to fill in."""
    place = f" in {title}" if title else ""
    if convention == "policy":
        name = f": {title}" if title else ""
        return (
            f"# Test Cases for {clause_id}{name}\n\n"
            "1. **What the case shows**\n"
            "   - User prompt: “What the user says.”\n"
            "   - Expected: What a good answer does.\n"
            "   - Failure mode: What a bad answer does.\n"
        )
    return (
        f"Examples for [^{clause_id}]{place}:\n\n"
        "**Example**: what the prompt shows\n\n"
        "~~~xml\n<user>\nWhat the user says.\n</user>\n"
        "<comparison>\n"
        "<assistant> <!-- GOOD -->\nAn answer that obeys the clause.\n</assistant>\n"
        "<assistant> <!-- BAD: why it does not -->\nAn answer that does not.\n</assistant>\n"
        "</comparison>\n~~~\n"
    )


test_skeleton.__test__ = False  # type: ignore[attr-defined]  # pytest must not collect it
