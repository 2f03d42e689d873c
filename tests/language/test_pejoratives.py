"""What nobody demands, in the place of what somebody does; and what stands there rightly."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts


def decided(one: str, other: str) -> bool:
    """Whether the two cannot both be obeyed, whichever is first."""
    found = [compare_texts(*pair) for pair in ((one, (), other, ()), (other, (), one, ()))]
    assert [verdict is not None and verdict.decided for verdict in found] in ([True] * 2, [False] * 2)  # fmt: skip
    return found[0] is not None and found[0].decided


@pytest.mark.parametrize(
    "one, other",
    [
        # A deed
        ("Nodes must revalidate a pending payment when its 🔑 key changes.", "Nodes must lose track of a pending payment when its 🔑 key changes."),
        ("The editor should uphold the fairness of each report.", "The editor should water down the fairness of each report."),
        ("The clerk must consider the objections of every neighbour.", "The clerk must turn a deaf ear to the objections of every neighbour."),
        ("Drivers should exercise caution when they pass a school.", "Drivers should be reckless when they pass a school."),
        ("The nurse must monitor the pulse of a patient after surgery.", "The nurse must leave unattended the pulse of a patient after surgery."),
        # With a will what the other refrains from
        ("The porter should decline to open parcels of guests.", "The porter should jump at the chance to open parcels of guests."),
        # A manner
        ("The desk must answer each complaint in a factual tone.", "The desk must answer each complaint in a sneering tone."),
        ("The tool must fail with an informative message if the disk is full.", "The tool must fail with a cryptic message if the disk is full."),
        ("The cook must weigh the ingredients of each dish carefully.", "The cook must weigh the ingredients of each dish haphazardly."),
        # In other words
        ("As agreed, the editor should uphold the fairness of each report.", "The editor should water down the fairness of each report."),
    ],
)  # fmt: skip
def test_what_nobody_demands_contradicts(one: str, other: str) -> None:
    assert decided(one, other)


@pytest.mark.parametrize(
    "one, other",
    [
        ("The clerk must log the objections of every neighbour.", "The clerk must answer the objections of every neighbour."),
        # Both forbidden
        ("The editor must not soften the wording of a report.", "The editor must not water down the wording of a report."),
        # Both say the same
        ("The editor must not weaken the wording of a report.", "The editor must not water down the wording of a report."),
        # What is wrong is what something is done to
        ("The tool must report dead links in the summary.", "The tool must report broken links in the summary."),
        ("The bank must store correct entries for ten years.", "The bank must store faulty entries for ten years."),
        ("The filter must flag polite comments for the moderator.", "The filter must flag abusive comments for the moderator."),
        # Somebody else, another case
        ("The editor should uphold the fairness of each report.", "Critics should water down the fairness of each report."),
        ("The editor should uphold fairness if a report is disputed.", "The editor should water down fairness if a report is a parody."),
        ("The broker must verify the offer by means of a signed note.", "The broker must verify the offer using a signed note."),
    ],
)  # fmt: skip
def test_what_can_be_demanded_does_not(one: str, other: str) -> None:
    assert not decided(one, other)
