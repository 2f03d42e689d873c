"""New test files: the text that an author starts from.

A skeleton is well formed and holds one prompt, so that what is still missing is
reported by `thin-test` alone and by nothing else. Its words stand in for the
author's; two skeletons with the same words are no duplicates of each other
(see :data:`PLACEHOLDERS`).
"""

from __future__ import annotations

import re

from plainspec.syntax.prompts import normalised

_USER = "What the user says."
#: What prompts of skeletons ask before an author fills them in, as :func:`normalised` gives it.
PLACEHOLDERS = frozenset({normalised(f"user: {_USER}")})

#: IDs that a header may name without ``[^…]``.
_BARE = re.compile(r"[^\W_]+(?:[-_][^\W_]+)*")


def test_skeleton(convention: str, clause_id: str, title: str) -> str:
    """A test file for the clause *clause_id* of the section *title*, with one prompt to fill in.

    *convention* is the name of the spec document's convention; the text is in
    the form that its test files have.
    """
    header = file_header(convention, clause_id, title)
    if convention == "policy":
        return (
            f"{header}\n\n"
            "1. **What the case shows**\n"
            f"   - User prompt: “{_USER}”\n"
            "   - Expected: What a good answer does.\n"
            "   - Failure mode: What a bad answer does.\n"
        )
    return (
        f"{header}\n\n"
        "**Example**: what the prompt shows\n\n"
        f"~~~xml\n<user>\n{_USER}\n</user>\n"
        "<comparison>\n"
        "<assistant> <!-- GOOD -->\nAn answer that obeys the clause.\n</assistant>\n"
        "<assistant> <!-- BAD: why it does not -->\nAn answer that does not.\n</assistant>\n"
        "</comparison>\n~~~\n"
    )


def file_header(convention: str, clause_id: str, title: str) -> str:
    """The line that a new test file for *clause_id* of the section *title* begins with."""
    title = " ".join(title.split())
    if convention == "policy":
        return f"# Test Cases for {clause_id}{f': {title}' if title else ''}"
    bare = convention == "generic" and _BARE.fullmatch(clause_id)
    name = clause_id if bare else f"[^{clause_id}]"
    return f"Examples for {name}{f' in {title}' if title else ''}:"


test_skeleton.__test__ = False  # type: ignore[attr-defined]  # pytest must not collect it
