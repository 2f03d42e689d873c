"""What the readings of the rules about sentences write, and that each settles its question."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plainspec.analysis.rules import all_rules
from tests.rules.test_fixes import after, counted, settle_by_readings
from tests.support.markers import Case
from tests.support.workspace import load_workspace

NAMES = [rule.name for rule in all_rules()]
SENTENCES = (
    "unclear-antecedent",
    "missing-actor",
    "several-obligations",
    "nested-condition",
    "quantifier-scope",
    "modifier-scope",
    "negation-scope",
    "double-negation",
    "mixed-modals",
    "relative-reference",
    "long-sentence",
)


def readings(text: str, rule: str) -> dict[str, str]:
    """The readings of the only finding of *rule* in *text*, each with the text that it makes."""
    head = "# Garden {#garden}\n\n"
    case = Case("", {"spec.md": head + text}, {})
    loaded = load_workspace(case.files, NAMES)
    (found,) = counted(loaded, rule)
    assert found.finding.question
    return {
        fix.title: after(fix, found, case, loaded)["spec.md"].removeprefix(head)
        for fix in found.finding.readings
    }


@pytest.mark.parametrize("name", SENTENCES)
def test_readings_settle_their_findings(name: str) -> None:
    settle_by_readings(name, least=0)


_WORDS = [
    *[
        "the",
        "a",
        "all",
        "each",
        "no",
        "only",
        "it",
        "its",
        "this",
        "they",
        "guard",
        "gate",
        "gates",
        "user",
        "system",
        "must",
        "shall",
        "should",
    ],
    *[
        "never",
        "not",
        "will",
        "be",
        "opened",
        "closed",
        "open",
        "close",
        "keep",
        "used",
        "and",
        "or",
        "but",
        "if",
        "unless",
        "when",
        "except",
    ],
    *[
        "because",
        "that",
        "which",
        "above",
        "below",
        "former",
        "latter",
        "following",
        "section",
        "MUST",
        "must.",
        ",",
        ";",
        ":",
        "(",
        ")",
    ],
    *("`x`", "*b*", "🌹", "\n\n- ", "\n\n# "),
]


@example(["and", "will", "and", "will", "the"], "MUST MAY SHALL MAY ")
@given(st.lists(st.sampled_from(_WORDS), max_size=60), st.sampled_from(["", "MUST MAY SHALL MAY "]))
@settings(max_examples=80)
def test_any_words(drawn: list[str], capitals: str) -> None:
    case = Case("", {"spec.md": f"# T {{#t}}\n\n{capitals}{' '.join(drawn)}\n"}, {})
    loaded = load_workspace(case.files, NAMES)
    for name in SENTENCES:
        for found in counted(loaded, name):
            for fix in found.finding.readings:
                assert after(fix, found, case, loaded)["spec.md"] != case.files["spec.md"]


def test_a_pronoun_becomes_what_it_stands_for() -> None:
    text = "If a card 🌹 differs from `the account`, it must be closed."
    assert list(readings(text, "unclear-antecedent").values()) == [
        "If a card 🌹 differs from `the account`, the card must be closed.",
        "If a card 🌹 differs from `the account`, `the account` must be closed.",
    ]
    assert readings(
        "The clerk must compare a card with the code and log its *number*.", "unclear-antecedent"
    ) == {
        "“its” means the card’s": "The clerk must compare a card with the code and log the card’s *number*.",
        "“its” means the code’s": "The clerk must compare a card with the code and log the code’s *number*.",
    }
    text = "Robots must keep the cards with the codes and log their numbers."
    assert (
        "Robots must keep the cards with the codes and log the codes’ numbers."
        in readings(text, "unclear-antecedent").values()
    )


def test_who_is_able_to_becomes_the_subject() -> None:
    text = "Where a 🌹 gate is used, it shall be possible for the old *guard* to lock the house."
    assert list(readings(text, "unclear-antecedent").values()) == [
        "Where a 🌹 gate is used, the old guard shall be able to lock the house."
    ]


def test_an_actor_is_added() -> None:
    found = readings("The guard must open the gate. It must be shut at 🌙 night.", "missing-actor")
    assert found == {
        "By the guard": "The guard must open the gate. It must be shut by the guard at 🌙 night.",
        "Leave the question open": "The guard must open the gate. "
        "It must be shut by [insert who] at 🌙 night.",
    }


def test_demands_become_sentences_or_a_list() -> None:
    text = "If it rains, the guard must close the *gate*, and then ring the bell."
    assert readings(text, "several-obligations") == {
        "A sentence for each": "If it rains, the guard must close the *gate*. "
        "If it rains, the guard must then ring the bell.",
        "A list": "If it rains, the guard must:\n\n- close the *gate*\n- then ring the bell.",
    }
    text = "The clerk must check the name, open the letter, and sign the list."
    assert readings(text, "several-obligations")["A sentence for each"] == (
        "The clerk must check the name. The clerk must open the letter. The clerk must sign the list."
    )
    text = "The guard must close the gate and must ring the bell; he must go."
    assert readings(text, "several-obligations") == {
        "A sentence for each": "The guard must close the gate. The guard must ring the bell. He must go."
    }


def test_what_follows_stands_behind_each_or_behind_the_first() -> None:
    text = "The rakes and hoes that broke must be mended."
    assert list(readings(text, "modifier-scope").values()) == [
        "The rakes that broke and the hoes that broke must be mended.",
        "The hoes that broke, and the rakes, must be mended.",
    ]
    text = "Hoses must be lent to clubs or *small* schools with a garden."
    assert list(readings(text, "modifier-scope").values()) == [
        "Hoses must be lent to clubs with a garden or *small* schools with a garden.",
        "Hoses must be lent to small schools with a garden, or clubs.",
    ]


def test_conditions_are_bracketed() -> None:
    text = "If it is dark and it has rained or the bell has rung, the guard must come."
    assert list(readings(text, "nested-condition").values()) == [
        "If (it is dark and it has rained) or the bell has rung, the guard must come.",
        "If it is dark and (it has rained or the bell has rung), the guard must come.",
    ]


def test_two_conditions_become_one() -> None:
    text = "If it is dark, the guard must come if the bell has rung."
    assert list(readings(text, "nested-condition").values()) == [
        "If it is dark and the bell has rung, the guard must come."
    ]


def test_scope_is_said() -> None:
    assert list(readings("All guests must not sing.", "quantifier-scope").values()) == [
        "No guests may sing.",
        "Not all guests may sing.",
    ]
    assert list(
        readings("Guests may only use the gate at night.", "quantifier-scope").values()
    ) == [
        "Guests may use only the gate at night.",
        "Guests may use the gate only at night.",
    ]
    assert list(readings("All guests must have a key.", "quantifier-scope").values()) == [
        "All guests must have the same key.",
        "All guests must have a key each.",
    ]
    assert list(readings("Guests must not sing and dance.", "negation-scope").values()) == [
        "Guests must not sing or dance.",
        "Guests must not both sing and dance.",
    ]


def test_negations_are_undone() -> None:
    assert [
        *readings("The guard must not fail to come.", "double-negation").values(),
        *readings("The gate must not be unlocked.", "double-negation").values(),
        *readings("The guard must come unless it is not dark.", "double-negation").values(),
        *readings("No gate must not have a guard.", "double-negation").values(),
    ] == [
        "The guard must come.",
        "The gate must be locked.",
        "The guard must come only if it is dark.",
        "Every gate must have a guard.",
    ]


def test_a_section_is_linked() -> None:
    text = (
        "The times in the Opening Hours section below must hold.\n\n# Opening hours\n\nAt night.\n"
    )
    assert list(readings(text, "relative-reference").values()) == [
        "The times in [Opening Hours](#opening-hours) must hold.\n\n# Opening hours\n\nAt night.\n"
    ]
