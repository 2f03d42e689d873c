"""A clause says “always” or “never”, and another one names a case in which that does not hold.

## Why it matters
Who reads the absolute clause alone has no reason to look for an exception, and
obeys it where the other clause says otherwise. An absolute that nothing
qualifies is fine: this rule is silent there.

## Flagged
````spec convention=generic
# Invoices {#INV-1}

The clerk must never delete a signed invoice.
               ^^^^^ unqualified-absolute: INV-2

# Disputes {#INV-2}

The clerk may delete a signed invoice when a court orders it.
````

## Not flagged
Absolutes that nothing qualifies, that name the exception themselves, and
clauses about something else:
````spec convention=generic
# Invoices {#INV-1}

The clerk must never delete a signed invoice, except as in [?](#INV-2).
The clerk must always file a dispute. The clerk must keep every letter.

# Disputes {#INV-2}

The clerk may delete a signed invoice when a court orders it.
The clerk may delete a draft invoice. The clerk may copy letters.
````

## How to fix it
Let the absolute clause name its exception, or take the absolute word out. If
no exception was meant, change the other clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from plainspec.analysis.rule import (
    Context,
    Finding,
    Fix,
    Related,
    Replacement,
    Scope,
    Severity,
    rule,
)
from plainspec.analysis.rules._conflicts import Other, called, exception_fix, excerpt, meet
from plainspec.index.facts import Key, NormFact
from plainspec.index.norm_facts import comparable, retrieval_keys
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.model import Section
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_ABSOLUTE = Pattern(
    r"\b(?:always|never|in\s+all\s+cases|in\s+every\s+case|under\s+(?:no|any|all)\s+circumstances|at\s+all\s+times"
    r"|without\s+exception|in\s+no\s+case|at\s+no\s+time)\b",
    re.IGNORECASE,
    signs="always never case cases circumstances time times exception",
)
_QUALIFIED = Pattern(
    r"\b(?:unless|except\w*|other\s+than|but|subject\s+to|overrid\w+|notwithstanding|only\s+if|by\s+default|if|when)\b",
    re.IGNORECASE,
)
#: An action and what it acts on.
_FEWEST = 2


def _matters(one: NormFact, other: NormFact) -> bool:
    """Whether one of two statements says that there is no exception, and the other is one."""
    for absolute, exception in ((one, other), (other, one)):
        if _is_absolute(absolute.text) is None:
            continue
        own, its = fold(absolute.text, absolute.leads), fold(exception.text, exception.leads)
        if own is not None and its is not None and own.modals and _qualifies(own, its):
            return True
    return False


# Statements are compared pair by pair, so each of them is asked about again and again.
@lru_cache(maxsize=1 << 14)
def _is_absolute(text: str) -> re.Match[str] | None:
    """The word that says that there is no exception, where nothing qualifies it."""
    absolute = _ABSOLUTE.search(text)
    return absolute if absolute is not None and _QUALIFIED.search(text) is None else None


@rule("unqualified-absolute", Severity.INFORMATION, Scope.WORKSPACE, compares=_matters)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each absolute word in *section* that another clause of the workspace qualifies."""
    for statement, text, leads in comparable(section, context.document) if context.shares() else ():
        absolute = _is_absolute(text)
        if absolute is None:
            continue
        own = fold(text, leads)
        if own is None or not own.modals or own.cases or own.anaphoric:
            continue
        found = _qualifying(section, context, text, leads, own)
        if found is not None:
            span = Span(*absolute.span()).shift(statement.span.start)
            yield _finding(section, context, statement.span, span, text, *found)


def _qualifying(
    section: Section, context: Context, text: str, leads: tuple[str, ...], own: Folded
) -> tuple[Key, Other] | None:
    """The first clause that says when *own* does not hold."""
    path = context.document.path
    met = context.sharing(text, retrieval_keys(text))
    mine = next(
        (
            located.value
            for located in met
            if located.path == path
            and located.value.text == text
            and located.value.leads == leads
            and located.value.heading == section.title
        ),
        None,
    )
    if mine is None:
        return None
    for located, key in met.items():
        fact = located.value
        other = fold(fact.text, fact.leads) if fact.text != text else None
        if other is not None and _qualifies(own, other) and meet(mine, path, fact, located.path):
            return key, Other(located.path, fact)
    return None


_LIFTING = (Force.PERMISSION, Force.EXEMPTION, Force.CHOICE)


def _qualifies(own: Folded, other: Folded) -> bool:
    """Whether *other* lets somebody do, or leave, what *own* forbids or demands, in some case."""
    if not other.modals or other.anaphoric:
        return False
    mine, theirs = own.modals[-1], other.modals[-1]
    if mine.negative:
        lifts = not theirs.negative and theirs.force is not Force.EXEMPTION
    else:
        lifts = theirs.negative or theirs.force in (Force.EXEMPTION, Force.CHOICE)
    if not lifts or not (other.cases or theirs.force in _LIFTING):
        return False
    action = {item.key for item in own.items if not item.subject}
    return len(action) >= _FEWEST and action <= {item.key for item in other.items}


def _finding(
    section: Section,
    context: Context,
    statement: Span,
    span: Span,
    text: str,
    key: Key,
    other: Other,
) -> Finding:
    words = " ".join(span.of(section.text).split())
    who = called(other.value, other.path, context)
    question = f"“{words}”: also where {who} says otherwise (“{excerpt(other.value.text)}”)?"
    readings = [*exception_fix(statement, text, other.value, other.path, who, context)]
    before = text[: span.start - statement.start].rstrip().lower()
    if words.lower() == "never" and before.endswith(("must", "shall", "should")):
        readings.append(Fix("Not always: write “not”", (Replacement(span, "not"),)))
    else:
        gone = Span(span.start - (section.text[span.start - 1 : span.start] == " "), span.end)
        readings.append(Fix(f"Leave out “{words}”", (Replacement(gone, ""),)))
    return Finding(
        span,
        f"{question} Name the exception here, or take “{words}” out.",
        (
            Related(
                f"{who}: {excerpt(other.value.text)}",
                other.path,
                key,
                other.value,
                Span(0, len(other.value.text)),
            ),
        ),
        question=question,
        readings=tuple(readings),
    )
