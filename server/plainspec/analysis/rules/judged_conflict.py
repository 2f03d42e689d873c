"""In a language model's opinion two clauses cannot both be obeyed.

## Why it matters
Two clauses may demand opposite things in words that no rule recognises. A
model that was asked (`plainspec judge`) may see it; it may also be wrong. Its
opinion is recorded in `plainspec.lock` with both quotations and a scenario,
and is shown until a clause changes or somebody dismisses it. It fails no check
unless that is asked for (`plainspec check --judged`).

## Flagged
````spec
# Front desk {#desk}

Staff must never tell a caller who is in the building.
           ^^^^^^^^^^^^^^^^^^^ judged-conflict: a journalist phones

# Emergencies {#emergencies}

The desk shall name everybody inside to whoever asks during an alarm.
               ^^^^^^^^^^^^^^^^^^^^^ judged-conflict: A model's opinion (example-model, 2026-11-21
````
````file path=plainspec.lock
{"clauses":["6640b235aae8b238","c532b85aebf06b37"],"confidence":85,"date":"2026-11-21","model":"example-model","places":[{"anchor":"emergencies","path":"spec.md","quote":"name everybody inside","text":"The desk shall name everybody inside to whoever asks during an alarm."},{"anchor":"desk","path":"spec.md","quote":"never tell a caller","text":"Staff must never tell a caller who is in the building."}],"rationale":"Both address the same caller.","relation":"contradicts","scenario":"a journalist phones during an alarm and asks who is inside.","task":"conflict","version":1}
````

## Not flagged
The clause says something else than what was judged:

````spec
# Front desk {#desk}

Staff must never tell a caller who is in the building, unless an alarm is on.

# Emergencies {#emergencies}

The desk shall name everybody inside to whoever asks during an alarm.
````
````file path=plainspec.lock
{"clauses":["6640b235aae8b238","c532b85aebf06b37"],"confidence":85,"date":"2026-11-21","model":"example-model","places":[{"anchor":"emergencies","path":"spec.md","quote":"name everybody inside","text":"The desk shall name everybody inside to whoever asks during an alarm."},{"anchor":"desk","path":"spec.md","quote":"never tell a caller","text":"Staff must never tell a caller who is in the building."}],"rationale":"Both address the same caller.","relation":"contradicts","scenario":"a journalist phones during an alarm and asks who is inside.","task":"conflict","version":1}
````

## How to fix it
Read the scenario. If both clauses do apply in it, change one of them, or let
one say that it is an exception to the other. If not, dismiss the opinion and
say why ("Dismiss, because …", or `plainspec judge --dismiss`): the reason is
recorded beside it, and it stays silent until a clause changes. See
`server/docs/judgements.md`.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from plainspec.analysis.judged import Opinion, other_clause, place_of, shown_text
from plainspec.analysis.rule import Context, Finding, Fix, Related, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import called, exception_fix, excerpt
from plainspec.analysis.rules._judged import attribution, dismissal_of, told
from plainspec.analysis.rules._places import file_name, quoted
from plainspec.index.facts import NormFact
from plainspec.model import Section
from plainspec.model.judgement import Task


@rule("judged-conflict", Severity.INFORMATION, Scope.JUDGED)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """What models said contradicts a clause of *section*."""
    for opinion in told(section, context, Task.CONFLICT):
        found = other_clause(context, opinion.judgement.places[1 - opinion.number])
        if found is not None:
            yield _finding(section, context, opinion, found)


def _finding(section: Section, context: Context, opinion: Opinion, found: Related) -> Finding:
    judgement, mine = opinion.judgement, opinion.place
    other = judgement.places[1 - opinion.number]
    who = _called(found, context)
    scenario = judgement.scenario.rstrip(".")
    message = (
        f"{attribution(judgement)}: “{excerpt(shown_text(mine.quote or mine.text))}” here and "
        f"“{excerpt(shown_text(other.quote or other.text))}” in {who} cannot both be obeyed"
        f"{f' in this case: {scenario}' if scenario else ''}. Is that so? Then change one of "
        "them; else dismiss this and say why."
    )
    fixes: list[Fix] = []
    if isinstance(found.value, NormFact):
        words = section.syntax.prose[opinion.clause.span.start : opinion.clause.span.end]
        fixes = exception_fix(opinion.clause.span, words, found.value, found.path, who, context)
    return Finding(
        place_of(section, opinion.clause, mine.quote),
        message,
        (replace(found, message=f"{who}: {excerpt(other.text)}"),),
        tuple(fixes),
        kept=dismissal_of(opinion),
    )


def _called(found: Related, context: Context) -> str:
    """How the message names the other clause."""
    if isinstance(found.value, NormFact):
        return called(found.value, found.path, context)
    anchor = quoted(getattr(found.value, "name", ""))
    if found.path == context.document.path:
        return anchor
    return f"{anchor} of {file_name(found.path, context.document)}"
