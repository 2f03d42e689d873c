"""Opinions in the editor: where one can be asked for, which one a finding tells, how it is dismissed."""

from __future__ import annotations

from plainspec.analysis.report import LocatedFinding
from plainspec.features.code_actions import code_actions
from plainspec.features.opinions import dismissal, judging_offers, opinion_of
from plainspec.index.judgements import entry_of, line_of, lock_path, read_lock
from plainspec.model.judgement import (
    JudgedClause,
    JudgedQuestion,
    JudgedReading,
    Judgement,
    Relation,
    Task,
    clause_hash,
)
from plainspec.text.span import Range
from tests.support.apply import after
from tests.support.markers import examine
from tests.support.workspace import Loaded, load_workspace, text_at

DESK = "Staff must never tell a caller who is in the building."
ALARM = "During an alarm the desk shall name to every caller all who are inside the building."
SPEC = f"""\
---
owner: Hall
---
# House 🏛️

Some words about the house.

## Desk {{#desk}}

{DESK}

## Alarm {{#alarm}}

{ALARM}
"""


def clause(text: str, anchor: str, quote: str = "") -> JudgedClause:
    return JudgedClause("spec.md", anchor, text, (), quote)


def conflict() -> Judgement:
    places = [clause(DESK, "desk", "a caller"), clause(ALARM, "alarm", "every caller")]
    places.sort(key=lambda place: clause_hash(place.text))
    hashes = tuple(clause_hash(place.text) for place in places)
    day, relation = "2026-11-21", Relation.CONTRADICTS
    return Judgement(Task.CONFLICT, 1, "m", day, hashes, relation, tuple(places), "", "A fire.")


def question() -> Judgement:
    readings = (
        JudgedReading("any", "A child phones.", rewrite="any caller"),
        JudgedReading("from outside", "A child phones."),
    )
    asked = tuple(
        JudgedQuestion(quote, f"Which {quote}?", readings) for quote in ("a caller", "the building")
    )
    hashes = (clause_hash(DESK),)
    places = (clause(DESK, "desk"),)
    return Judgement(Task.AMBIGUITY, 1, "m", "2026-11-21", hashes, None, places, questions=asked)


def loaded(*entries: Judgement) -> Loaded:
    lock = "".join(f"{line_of(entry)}\n" for entry in entries)
    return load_workspace({"plainspec.toml": "", "spec.md": SPEC, "plainspec.lock": lock})


def told(now: Loaded, rule: str) -> list[LocatedFinding]:
    found = examine(now.workspace).findings(now.path("spec.md"))
    return [finding for finding in found if finding.rule == rule]


# -- asking ---------------------------------------------------------------------------------


def offered(words: str, spec: str = SPEC) -> list[tuple[str, str]]:
    now = load_workspace({"plainspec.toml": "", "spec.md": spec.replace(words, f"$0{words}", 1)})
    path, cursor = now.cursors[0]
    document = now.snapshot.document(path)
    assert document is not None
    return [
        (offer.title, text_at(now.snapshot, path, offer.range))
        for offer in judging_offers(document, Range(cursor, cursor))
    ]


def test_a_clause_and_a_section_can_be_judged() -> None:
    assert offered("never tell") == [("Ask a language model what contradicts this clause", DESK)]
    ((title, text),) = offered("House")
    assert title == "Ask a language model what contradicts the 2 clauses of this section"
    assert text == SPEC[SPEC.index("# House") :]
    ((title, _),) = offered("Alarm {")
    assert title == "Ask a language model what contradicts the clause of this section"


def test_nothing_is_offered_where_nothing_is_demanded() -> None:
    assert offered("Some words") == []
    assert offered("owner: Hall") == []
    assert offered("# Quiet", "# Quiet\n\nSome words.\n") == []


# -- dismissing -----------------------------------------------------------------------------


def test_both_findings_of_a_conflict_tell_one_opinion() -> None:
    now = loaded(conflict(), question())
    found = [opinion_of(now.snapshot, finding) for finding in told(now, "judged-conflict")]
    assert [opinion.id for opinion in found if opinion] == [found[0].id] * 2  # type: ignore[union-attr]  # told
    assert all(opinion and opinion.judgement.task is Task.CONFLICT for opinion in found)


def test_each_question_is_dismissed_by_itself() -> None:
    now = loaded(conflict(), question())
    first, second = told(now, "judged-ambiguity")
    assert first.finding.question == "Which a caller?"
    made = dismissal(now.snapshot, first, " it is\nclear 🦉 ", "2026-11-22", "Ada")
    assert made is not None
    assert (made.reason, made.quote, made.person) == ("it is clear 🦉", "a caller", "Ada")
    assert made.places[0].path == "spec.md"
    assert entry_of(line_of(made)) == made
    lines = [line_of(entry) for entry in (conflict(), question(), made)]
    again = load_workspace(
        {"plainspec.toml": "", "spec.md": SPEC, "plainspec.lock": "\n".join(lines)}
    )
    kept = [finding.suppressed for finding in told(again, "judged-ambiguity")]
    assert kept == ["it is clear 🦉", None]
    assert second.suppressed is None
    assert dismissal(now.snapshot, first, " \u200b ", "2026-11-22") is None


def test_readings_are_fixes_and_one_without_words_is_none() -> None:
    now = loaded(question())
    first, _ = told(now, "judged-ambiguity")
    assert [fix.title for fix in first.finding.readings] == ["Read it as: any"]
    assert "“from outside” (A child phones)" in first.message


def test_an_action_writes_the_line_for_editors_that_ask_nothing() -> None:
    now = loaded(conflict())
    first, _ = told(now, "judged-conflict")
    actions = code_actions(now.snapshot, first.path, first.range, [first], today="2026-11-22")
    (action,) = [a for a in actions if a.title == "Dismiss this opinion, because …"]
    assert action.asks
    assert action.show is not None
    assert action.show.path == lock_path(now.root)
    text = after(now, action.edit)["plainspec.lock"]
    lock = read_lock(text)
    assert lock.judgements == (conflict(),)
    (problem,) = lock.problems  # not before somebody says why
    assert "no reason yet" in problem.message
    place = action.show.range
    line = text.split("\n")[place.start.line]
    assert line[place.start.column : place.end.column] == "[reason]"
    assert not any(a.title.startswith("Keep") for a in actions)
