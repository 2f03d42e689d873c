"""Which findings say that the text at fault is of no use, so that an editor fades it."""

from __future__ import annotations

from plainspec.analysis.rule import FindingTag
from tests.support.markers import findings_of
from tests.support.markers import test_file as complete_test

SPEC = "# Tone {#tone}\n\nThe assistant should answer in the user's language[^k2vd].\n"
PROMPT = "**Example**: {}\n\n~~~xml\n<user>\n{} 🦉\n</user>\n~~~\n\n"
LONG = "Could you please tell me which of the many lanterns in the long hall burns the brightest"


def tagged(files: dict[str, str]) -> list[tuple[str, bool]]:
    """The rule of each finding in *files*, and whether it says that the text is unnecessary."""
    return sorted(
        (found.rule, FindingTag.UNNECESSARY in found.finding.tags)
        for document in findings_of(files).values()
        for found in document
    )


def test_an_orphan_test_is_unnecessary() -> None:
    files = {
        "spec.md": SPEC,
        "examples/k2vd.md": complete_test("k2vd", "Tone"),
        "examples/p9xw.md": complete_test("p9xw", "Tone"),
    }
    assert tagged(files) == [("orphan-test", True)]


def test_a_prompt_is_unnecessary_where_it_says_nothing_new() -> None:
    header = "Examples for [^k2vd] in Tone:\n\n"
    same = header + PROMPT.format("one", LONG) + PROMPT.format("two", LONG)
    assert tagged({"spec.md": SPEC, "examples/k2vd.md": same}) == [("duplicate-prompt", True)] * 2
    near = header + PROMPT.format("one", LONG) + PROMPT.format("one", f"{LONG}er")
    found = tagged({"spec.md": SPEC, "examples/k2vd.md": near})
    assert found == [("duplicate-prompt", False)] * 2


def test_a_suppression_is_unnecessary_where_it_names_nothing() -> None:
    names_nothing = "<!-- plainspec: ignore utterly-other -- the museum does it by hand -->\n"
    assert tagged({"a.md": names_nothing}) == [("unknown-suppression", True)]
    gives_no_reason = "<!-- plainspec: ignore thin-test -->\n"
    assert tagged({"a.md": gives_no_reason}) == [("unknown-suppression", False)]
