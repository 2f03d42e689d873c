"""What the findings on two clauses ask their authors."""

from __future__ import annotations

import pytest

from plainspec.analysis.rules import all_rules
from tests.rules.test_fixes import counted
from tests.support.workspace import load_workspace

NAMES = [rule.name for rule in all_rules()]
_PAIRS = (
    ("contradictory-obligation", "The guard must ring the 🔔 bell.", "The guard must not ring the 🔔 bell.",
     "Which holds: “must” here, or “must not” in G-2?"),
    ("contradictory-quantity", "A locker must hold at least 5 parcels.", "A locker must hold at most 3 parcels.",
     "Which holds: “at least 5 parcels” here, or “at most 3 parcels” in G-2?"),
    ("divergent-restatement", "The clerk must answer a letter within 2 days.", "The clerk must answer a letter within 5 days.",
     "Is “within 2 days” meant or “within 5 days”, or does each hold in cases of its own?"),
    ("divergent-restatement", "If it rains, the guard must shut the gate.", "The guard must shut the gate.",
     "Does the rule hold in all cases, or only “If it rains”?"),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "one", "other", "question"), _PAIRS)
def test_a_conflict_asks(rule: str, one: str, other: str, question: str) -> None:
    text = f"# Gate {{#G-1}}\n\n{one}\n\n# Yard {{#G-2}}\n\n{other}\n"
    loaded = load_workspace({"spec.md": text, "plainspec.toml": 'convention = "generic"\n'}, NAMES)
    first, second = counted(loaded, rule)
    assert first.finding.question == question
    assert second.finding.question.endswith("?")


def test_what_a_pronoun_opens_is_compared_in_its_own_section_only() -> None:
    one, other = "This gate must be a lift gate.", "This gate cannot be a lift gate."
    apart = f"# Gate\n\n{one}\n\n# Yard\n\n{other}\n"
    together = f"# Gate\n\n{one}\n\nIt is red 🔴.\n\n{other}\n"
    for text, expected in ((apart, 0), (together, 2)):
        loaded = load_workspace(
            {"spec.md": text, "plainspec.toml": 'convention = "generic"\n'}, NAMES
        )
        assert len(list(counted(loaded, "contradictory-obligation"))) == expected


def test_records_of_two_things_are_no_conflict() -> None:
    text = "# Gate\n\n**Paint**: 8.3 **Status**: dry\n\n# Yard\n\n**Paint**: 8.4 **Status**: dry\n"
    loaded = load_workspace({"spec.md": text, "plainspec.toml": 'convention = "generic"\n'}, NAMES)
    assert not list(counted(loaded, "contradictory-quantity"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("`lift`: opens the 🛗 lift. Default is `true`.", "`gate`: opens the gate. Default is `false`."),
        ("`lift`: the limit. Default `0` means no limit.", "`gate`: the delay. Default `0` means no delay."),
        ("[Initialize a public 🧭 gate](public.md)", "[Initialize a confidential 🧭 gate](confidential.md)"),
        ("`prefix` is an optional text to be placed before the options in the help 🔤", "`suffix` is an optional text to be placed after the options in the help 🔤"),
    ],
)  # fmt: skip
def test_entries_and_contents_are_no_conflict(one: str, other: str) -> None:
    text = f"# Gate\n\n- {one}\n- {other}\n"
    loaded = load_workspace({"spec.md": text, "plainspec.toml": 'convention = "generic"\n'}, NAMES)
    for rule in ("exclusive-values", "contradictory-quantity", "temporal-cycle"):
        assert not list(counted(loaded, rule))
