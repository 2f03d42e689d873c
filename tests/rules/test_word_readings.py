"""What the readings of the rules about words write, and that each settles its question."""

from __future__ import annotations

import pytest

from plainspec.analysis.rules import all_rules
from plainspec.index.options import WORD_LISTS
from tests.rules.test_fixes import after, counted, settle_by_readings
from tests.support.markers import Case
from tests.support.workspace import load_workspace

NAMES = [rule.name for rule in all_rules()]
WORDS = (*WORD_LISTS, "and-or", "undefined-acronym", "undefined-term", "unqualified-absolute")
HEAD = "# Garden {#garden}\n\n"
GENERIC = 'convention = "generic"\n'


def readings(text: str, rule: str) -> list[str]:
    """What *text* becomes by each reading of the only finding of *rule* in it."""
    case = Case("", {"spec.md": HEAD + text, "plainspec.toml": GENERIC}, {})
    loaded = load_workspace(case.files, NAMES)
    (found,) = counted(loaded, rule)
    assert found.finding.question.endswith("?")
    return [
        after(fix, found, case, loaded)["spec.md"].removeprefix(HEAD)
        for fix in found.finding.readings
    ]


@pytest.mark.parametrize("name", WORDS)
def test_readings_settle_their_findings(name: str) -> None:
    settle_by_readings(name, least=2)


@pytest.mark.parametrize(
    ("text", "rule", "written"),
    [
        (
            "The 🌹 must be watered quickly.",
            "vague-term",
            [
                "The 🌹 must be watered within [insert number] seconds.",
                "The 🌹 must be watered.",
            ],
        ),
        (
            "It must pick an appropriate *rose*.",
            "vague-term",
            [
                "It must pick an appropriate (that is: [insert standard]) *rose*.",
                "It must pick an appropriate (for example: [insert example]) *rose*.",
                "It must pick a *rose*.",
            ],
        ),
        (
            "Where possible, the gate must open.",
            "escape-clause",
            ["If [insert condition], the gate must open.", "The gate must open."],
        ),
        (
            "The gate must, if feasible, open.",
            "escape-clause",
            ["The gate must, if [insert condition], open.", "The gate must open."],
        ),
        (
            "The gate must open *as needed*.",
            "escape-clause",
            ["The gate must open *if [insert condition]*.", "The gate must open."],
        ),
        (
            "Paths must be as short as possible.",
            "escape-clause",
            ["Paths must be short (that is: [insert measure]).", "Paths must be short."],
        ),
        (
            "It must hold roses, tulips, etc. The gate opens.",
            "open-ended-list",
            [
                "It must hold roses, tulips. The gate opens.",
                "It must hold roses, tulips, and whatever else [insert what they have in common]. The gate opens.",
            ],
        ),
        (
            "It must hold roses, etc. and close.",
            "open-ended-list",
            [
                "It must hold roses, and close.",
                "It must hold roses, and whatever else [insert what they have in common] and close.",
            ],
        ),
        (
            "It must water them\nregularly in May.",
            "indefinite-time",
            ["It must water them\nevery [insert interval] in May.", "It must water them in May."],
        ),
        (
            "The new gate must open faster.",
            "comparative-without-reference",
            [
                "The new gate must open faster than [insert what it is compared with].",
                "The new gate must open fast.",
            ],
        ),
    ],
)
def test_what_a_reading_writes(text: str, rule: str, written: list[str]) -> None:
    assert readings(text, rule) == written


def test_what_is_left_to_be_filled_in_is_reported() -> None:
    for reading in readings("It must open quickly.", "vague-term")[:1]:
        files = {"spec.md": HEAD + reading, "plainspec.toml": GENERIC}
        assert list(counted(load_workspace(files, NAMES), "unresolved-placeholder"))


def test_in_a_behavioural_specification_pace_and_escape_are_asked_about() -> None:
    text = HEAD + "The assistant should respond quickly where appropriate.\n"
    settings = 'convention = "model-spec"\n'
    loaded = load_workspace({"spec.md": text, "plainspec.toml": settings}, NAMES)
    for rule in ("vague-term", "escape-clause"):
        (found,) = counted(loaded, rule)
        assert found.severity.word == "information"
        assert found.finding.question


# -- profiles and own words --------------------------------------------------------------


def severities(text: str, settings: str, rule: str) -> list[str]:
    loaded = load_workspace({"spec.md": HEAD + text, "plainspec.toml": settings}, NAMES)
    return [found.severity.word for found in counted(loaded, rule)]


@pytest.mark.parametrize(
    ("settings", "severity"),
    [
        ('convention = "model-spec"\n', "hint"),
        ('convention = "policy"\n', "hint"),
        ('convention = "generic"\n', "information"),
        ('profile = "rfc"\n', "information"),
        ('profile = "behavioural"\n', "hint"),
        ('profile = "behavioural"\n[rules]\nvague-term = "error"\n', "error"),
        (
            'profile = "behavioural"\n[[overrides]]\npaths = ["*.md"]\nprofile = "rfc"\n',
            "information",
        ),
    ],
)
def test_the_profile_sets_the_severity(settings: str, severity: str) -> None:
    assert severities("It should usually open.", settings, "vague-term") == [severity]


def test_several_keywords_in_capitals_make_a_document_one_of_rfc_2119() -> None:
    demands = "It MUST be fast. It MUST open. It SHOULD close. It MAY ring.\n"
    assert severities(demands, "", "unmeasured-quality") == ["hint"]
    assert severities(demands.lower(), "", "unmeasured-quality") == ["information"]


@pytest.mark.parametrize("rule", WORD_LISTS)
def test_each_list_of_words_can_be_added_to(rule: str) -> None:
    assert rule in NAMES
    text = "The gate must open glitteringly well.\n"
    assert severities(text, GENERIC, rule) == []
    words = f'[words]\n{rule} = ["glitteringly well"]\n'
    assert severities(text, GENERIC + words, rule) == ["information"]
    allowed = words + 'allow = ["Glitteringly well"]\n'
    assert severities(text, GENERIC + allowed, rule) == []


def test_words_of_an_override_are_added() -> None:
    settings = (
        '[words]\nvague-term = ["glittering"]\n[[overrides]]\npaths = ["spec.md"]\n'
        'words = { vague-term = ["shiny"], allow = ["several"] }\n'
    )
    text = "It must show glittering tulips, shiny roses and several gates.\n"
    assert len(severities(text, GENERIC + settings, "vague-term")) == 2
    assert len(severities(text, settings.replace("spec.md", "other.md"), "vague-term")) == 2


def test_an_acronym_is_allowed_in_the_settings() -> None:
    text = "The gate must tell the QKV.\n"
    assert severities(text, GENERIC, "undefined-acronym") == ["information"]
    assert severities(text, GENERIC + '[words]\nallow = ["QKV"]\n', "undefined-acronym") == []
