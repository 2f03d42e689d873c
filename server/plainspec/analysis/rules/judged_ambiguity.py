"""In a language model's opinion a clause can be read in two ways that lead to different behaviour.

## Why it matters
Some ambiguities are not in the words but in the case: one has to understand
the clause to see that it leaves a question open. A model that was asked may
see it. Its question, its readings and an example of each are recorded in
`plainspec.lock` and are shown until the clause changes or somebody dismisses
them. They fail no check unless that is asked for (`plainspec check --judged`).

## Flagged
````spec
# Letters {#letters}

The desk answers every letter of a member on the same day.
                                          ^^^^^^^^^^^^^^^ judged-ambiguity: Which day counts
````
````file path=plainspec.lock
{"clauses":["cb0bc7c0cccaf326"],"date":"2026-11-21","model":"example-model","places":[{"anchor":"letters","path":"spec.md","text":"The desk answers every letter of a member on the same day."}],"questions":[{"question":"Which day counts: the one on the postmark, or the one on which the letter arrives?","quote":"on the same day","readings":[{"example":"A letter posted on Monday that arrives on Tuesday is answered on Tuesday.","meaning":"the day on which it arrives","rewrite":"on the day on which it arrives"},{"example":"A letter posted on Monday that arrives on Tuesday is late already.","meaning":"the day of the postmark","rewrite":"on the day of its postmark"}]}],"task":"ambiguity","version":1}
````

## Not flagged
The clause says what was asked:

````spec
# Letters {#letters}

The desk answers every letter of a member on the day on which it arrives.
````
````file path=plainspec.lock
{"clauses":["cb0bc7c0cccaf326"],"date":"2026-11-21","model":"example-model","places":[{"anchor":"letters","path":"spec.md","text":"The desk answers every letter of a member on the same day."}],"questions":[{"question":"Which day counts: the one on the postmark, or the one on which the letter arrives?","quote":"on the same day","readings":[{"example":"A letter posted on Monday that arrives on Tuesday is answered on Tuesday.","meaning":"the day on which it arrives","rewrite":"on the day on which it arrives"},{"example":"A letter posted on Monday that arrives on Tuesday is late already.","meaning":"the day of the postmark","rewrite":"on the day of its postmark"}]}],"task":"ambiguity","version":1}
````

## How to fix it
Choose a reading, which writes it down, or put the clause in words of your own.
If every reader will take it as you mean it, dismiss the question and say why
("Dismiss, because …", or `plainspec judge --dismiss`): the reason is recorded
beside it, and it stays silent until the clause changes. See
`server/docs/judgements.md`.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.judged import Opinion, words_place
from plainspec.analysis.questions import usable_rewrite
from plainspec.analysis.rule import Context, Finding, Fix, Replacement, Scope, Severity, rule
from plainspec.analysis.rules._asking import short
from plainspec.analysis.rules._judged import attribution, dismissal_of, told
from plainspec.model import Section
from plainspec.model.judgement import JudgedQuestion, JudgedReading, Task

_FEWEST = 2  # readings of something that is ambiguous
_LONGEST_READING = 120


@rule("judged-ambiguity", Severity.INFORMATION, Scope.JUDGED)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """What models would ask about the clauses of *section*."""
    for opinion in told(section, context, Task.AMBIGUITY):
        for question in opinion.judgement.questions:
            found = _finding(section, opinion, question)
            if found is not None:
                yield found


def _finding(section: Section, opinion: Opinion, question: JudgedQuestion) -> Finding | None:
    span = words_place(section, opinion.clause, question.quote)
    if span is None or len(question.readings) < _FEWEST:
        return None
    readings = tuple(
        Fix(
            f"Read it as: {short(reading.meaning, _LONGEST_READING)}",
            (Replacement(span, rewrite),),
        )
        for reading in question.readings
        # Whoever writes the file may write anything.
        if (rewrite := usable_rewrite(section, span, question.quote, reading.rewrite)[0])
    )
    cases = " or ".join(map(_case, question.readings))
    message = (
        f"{attribution(opinion.judgement)}: {question.question} It can be read as {cases}. "
        "Say which is meant, or dismiss this and say why."
    )
    kept = dismissal_of(opinion, question.quote)
    return Finding(span, message, question=question.question, readings=readings, kept=kept)


def _case(reading: JudgedReading) -> str:
    """A reading, and the case in which it makes a difference."""
    told_of = (reading.example.rstrip(". "), reading.behaviour.rstrip(". "))
    case = ": ".join(filter(None, told_of))
    meaning = f"“{short(reading.meaning, _LONGEST_READING)}”"
    return f"{meaning} ({case})" if case else meaning
