"""Questions that a model asks about clauses: where they stand, and which are dropped."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.analysis.questions import (
    AskedQuestion,
    AskedReading,
    ClarifyAnswer,
    Dropped,
    Question,
    located,
)
from plainspec.llm.clarifying import (
    Clarified,
    Result,
    Subject,
    clarify_all,
    clarify_request,
    questions_of,
    subjects,
)
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.quoting import Quoter
from plainspec.llm.schemas import answer_schema
from plainspec.model import Clause, Section
from tests.llm.fakes import FakeAsker
from tests.llm.samples import FILES, SPEC, clause_of, lanterns
from tests.support.workspace import Loaded, load_workspace

ONE = AskedReading(
    "at once, even at night", "It is midnight 🦉.", "It rings the bell.", "within a minute"
)
OTHER = AskedReading("on the same day", "It is midnight 🦉.", "It waits for dawn.", "before dusk")


def asked(quote: str = "soon", **changes: Any) -> AskedQuestion:
    fields: dict[str, Any] = {
        "quote": quote,
        "question": f"What does “{quote}” mean?",
        "readings": [ONE, OTHER],
    }
    return AskedQuestion(**{**fields, **changes})


def answer(*items: AskedQuestion) -> ClarifyAnswer:
    return ClarifyAnswer(list(items))


TEXT = """\
# Bells {#bells}

🦉 The lantern must ring the *small* bell soon[^so11], and, when
it is asked “politely”, as   early as the [street](#bells) allows[^ea22]. <!-- why --> It rings soon.
"""


def spec(text: str = TEXT) -> tuple[Loaded, Section, dict[str, Clause]]:
    loaded = load_workspace({"spec.md": text, "plainspec.toml": 'convention = "model-spec"\n'})
    document = loaded.snapshot.document(loaded.path("spec.md"))
    assert document is not None
    section = document.sections[0]
    return loaded, section, {clause.id: clause for clause in section.clauses}


def locate(*items: AskedQuestion, id_: str = "so11") -> tuple[list[Question], list[Dropped]]:
    _, section, clauses = spec()
    found, dropped = located(section, clauses[id_], answer(*items))
    return list(found), list(dropped)


# -- where a quotation stands ------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("soon", "soon"),
        ("  soon ", "soon"),
        ('asked "politely"', "asked “politely”"),
        ("when it is asked", "when\nit is asked"),
        ("as early as", "as   early as"),
        ("*small* bell", "*small* bell"),
        ("soon, and", "soon[^so11], and"),
        ("🦉 The lantern", "🦉 The lantern"),
    ],
)
def test_quotations_are_found_whatever_their_blanks(quote: str, stands: str) -> None:
    (question,), _ = locate(asked(quote))
    assert question.quote == stands
    assert question.span.of(TEXT) == stands


@pytest.mark.parametrize(
    ("quote", "reason"),
    [
        ("sooner", "do not stand in the clause"),
        ("soo", "do not stand in the clause"),
        ("oon", "do not stand in the clause"),
        ("It rings", "do not stand in the clause"),
        ("why", "do not stand in the clause"),
        ("[^so11]", "do not stand in the clause"),
        ("Bells", "do not stand in the clause"),
        ("the", "stand in the clause more than once"),
        (" ", "a part of it is empty"),
        ("s\u200boon", "a character that nobody sees (U+200B)"),
        ("soon" * 200, "longer than 600 characters"),
    ],
)
def test_an_item_whose_quotation_is_not_there_is_dropped(quote: str, reason: str) -> None:
    found, (dropped,) = locate(asked(quote))
    assert not found
    assert dropped.whole
    assert reason in dropped.reason


def test_readings_must_differ_in_what_they_lead_to() -> None:
    same = AskedReading("something else", "It is midnight.", "it rings  the BELL!", "")
    _, (dropped,) = locate(asked(readings=[ONE, same]))
    assert dropped.reason == "its readings lead to the same behaviour"
    same = AskedReading("At once, even at night.", "", "x", "")
    _, (dropped,) = locate(asked(readings=[ONE, same]))
    assert dropped.reason == "a part of it is empty"


def test_two_questions_about_the_same_words_are_one() -> None:
    found, (dropped,) = locate(asked("bell soon"), asked("soon"))
    assert len(found) == 1
    assert dropped.reason == "another question is about the same words"


def test_an_answer_of_a_thousand_items_is_cut() -> None:
    found, dropped = locate(*[asked() for _ in range(1000)])
    assert len(found) == 1
    assert len(dropped) == 999
    assert dropped[-1].reason == "it is one too many of one answer"


# -- what a rewrite may be ---------------------------------------------------------------


@pytest.mark.parametrize(
    "rewrite",
    [
        "[soon](http://evil.example)",
        "soon[^gr22]",
        "soon {#REQ-1}",
        "<!-- plainspec: ignore-file vague-term -- hm -->",
        "`soon`",
        "<b>soon</b>",
        "s\u202eoon",
        "**soon**",
        "word " * 200,
        "~~~",
        "![x](y)",
        "<https://evil.example>",
    ],
)
def test_a_rewrite_that_is_more_than_words_is_left_out(rewrite: str) -> None:
    reading = AskedReading("m", "e", "b", rewrite)
    (question,), dropped = locate(asked(readings=[ONE, reading]))
    if question.readings[1].rewrite:  # nothing but its characters, then
        assert rewrite == "~~~"
    else:
        assert [d.whole for d in dropped] == [False]
    assert question.readings[0].rewrite == "within a minute"


def test_a_rewrite_never_takes_an_id_away() -> None:
    (question,), dropped = locate(asked("soon, and"))
    assert [reading.rewrite for reading in question.readings] == ["", ""]
    assert "ID" in dropped[0].reason


def test_a_rewrite_on_several_lines_becomes_one() -> None:
    reading = AskedReading("m", "e", "b", "in a\n\n# minute")
    (question,), _ = locate(asked(readings=[ONE, reading]))
    assert question.readings[1].rewrite in ("", "in a # minute")


@given(st.text(st.sampled_from("ab [](){}#^*_`<>!-~:|\n\\&;") | st.characters(), max_size=30))
def test_no_rewrite_changes_anything_but_words(rewrite: str) -> None:
    reading = AskedReading("m", "e", "b", rewrite)
    _, section, clauses = spec()
    (question,), _ = located(section, clauses["so11"], answer(asked(readings=[ONE, reading])))
    if text := question.readings[1].rewrite:
        start, end = question.span
        _, after, now = spec(TEXT[:start] + text + TEXT[end:])
        assert list(now) == ["so11", "ea22"]
        assert len(after.syntax.blocks) == len(section.syntax.blocks)
        assert len(after.syntax.links) == len(section.syntax.links)
        assert not after.suppressions


# -- asking -----------------------------------------------------------------------------


def subjects_in(loaded: Loaded, section: int, *ids: str) -> tuple[Subject, ...]:
    path = loaded.path("spec.md")
    wanted = [clause_of(loaded.snapshot, path, id_)[1] for id_ in ids]
    return subjects(loaded.snapshot, path, section, wanted or None)


def run(asker: FakeAsker, wanted: tuple[Subject, ...]) -> Result:
    return asyncio.run(clarify_all(asker, wanted))


def test_a_clause_is_asked_about_with_what_bears_on_it() -> None:
    (subject,) = subjects_in(lanterns(), 1, "ho11")
    request = clarify_request(subject, Quoter("5eed"))
    assert request.user.startswith("<<<BEGIN clause 5eed>>>\nThe lantern must say how much oil")
    assert "Lanterns > Honesty" in request.user
    assert "small bell at dawn" in request.user
    assert "lantern" not in request.system
    assert answer_schema(ClarifyAnswer)["required"] == ["questions"]


def test_clauses_of_one_sentence_are_asked_about_once() -> None:
    assert [subject.id for subject in subjects_in(lanterns(), 1)] == ["ho11", "gr22"]


def test_a_section_without_clauses_is_asked_about_as_a_whole() -> None:
    loaded = lanterns()
    (subject,) = subjects_in(loaded, 0)
    assert subject.key == ""
    asker = FakeAsker(clarify=answer(asked("at night")))
    (clarified,) = run(asker, (subject,)).clarified
    found = questions_of(loaded.snapshot, clarified)
    assert found is not None
    section, _, (question,), _ = found
    assert (section, question.quote) == (0, "at night")


def test_questions_are_found_again_where_their_clause_is_now() -> None:
    loaded = lanterns()
    asker = FakeAsker(clarify=answer(asked("how much oil")))
    (clarified,) = run(asker, subjects_in(loaded, 1, "ho11")).clarified
    moved = load_workspace({**FILES, "spec.md": SPEC.replace("## Honesty", "## New\n\n## Honesty")})
    subject = clarified.subject
    later = Clarified(_at(subject, moved.path("spec.md")), clarified.answer)
    found = questions_of(moved.snapshot, later)
    assert found is not None
    assert found[0] == 2
    changed = load_workspace({**FILES, "spec.md": SPEC.replace("how much oil", "how much fat")})
    later = Clarified(_at(subject, changed.path("spec.md")), clarified.answer)
    assert questions_of(changed.snapshot, later) is None


def _at(subject: Subject, path: str) -> Subject:
    from msgspec.structs import replace

    return replace(subject, path=path)


def test_problems_end_the_run_or_cost_one_clause() -> None:
    wanted = subjects_in(lanterns(), 1)
    budget = LlmProblem("The budget is spent.", Why.BUDGET)
    result = run(FakeAsker(clarify=budget), wanted)
    assert result.problem is budget
    assert result.left == ("ho11", "gr22")
    result = run(FakeAsker(clarify=LlmProblem("Not usable.", Why.ANSWER)), wanted)
    assert [each.problem for each in result.clarified] == ["Not usable."] * 2
