"""Clauses order steps in a circle.

## Why it matters
If each step must come before the other, nobody can take the first one. Over
three clauses, in three documents, no reader sees it.

## Flagged
````spec convention=generic
# Identity first {#CALL-1}

An agent must verify the caller’s identity before the agent opens the account.
                                           ^^^^^^ temporal-cycle: CALL-2

# Start of a call {#CALL-2}

An agent must open the account before the agent verifies the caller’s identity.
                               ^^^^^^ temporal-cycle: CALL-1
````
````spec path=three.md convention=generic
# One {#ONE-1}

The clerk must scan the form before signing the contract.
                             ^^^^^^ temporal-cycle: TWO-2

# Two {#TWO-2}

The clerk must sign the contract before printing the badge.
                                 ^^^^^^ temporal-cycle: THREE-3

# Three {#THREE-3}

The clerk must print the badge before scanning the form.
                               ^^^^^^ temporal-cycle: ONE-1
````

## Not flagged
````spec convention=generic
# Calls {#CALL-1}

An agent must verify the caller’s identity before the agent opens the account.

An agent must close the account after the call ends.
````

## How to fix it
Decide which step comes first, and turn the order round in the other clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Related, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import called, excerpt, meet
from plainspec.index.facts import Key, Located, NormFact
from plainspec.index.norm_facts import ORDERS, comparable_where, order_key, relation_keys
from plainspec.language.folding.fold import fold, may_order
from plainspec.model import Section
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: The longest circle that is looked for, and the clauses that are looked at on the way.
_LONGEST = 5
_MOST = 200
_WORD = Pattern(r"\b(?:before|after|prior to|then)\b", re.IGNORECASE)

Step = tuple[Key, Located]


@rule("temporal-cycle", Severity.ERROR, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The statements of *section* that are part of a circle."""
    if not context.files(ORDERS):
        return
    for statement, text, leads in comparable_where(section, context.document, may_order):
        if not relation_keys(text):
            continue
        folded = fold(text)
        if folded is None or folded.events is None or folded.anaphoric:
            continue
        first, second = folded.events
        own = next(
            (
                located
                for located in context.lookup(order_key(first))
                if located.path == context.document.path
                and located.value.text == text
                and located.value.leads == leads
                and located.value.heading == section.title
            ),
            None,
        )
        circle = _circle(first, second, own, context) if own is not None else None
        if own is None or circle is None:
            continue
        word = _WORD.search(text)
        at = Span(*word.span()) if word is not None else Span(0, len(text))
        span = Span(statement.span.start + at.start, statement.span.start + at.end)
        names = [called(found.value, found.path, context) for _, found in circle]
        steps = " and ".join(f"“{excerpt(found.value.text)}” ({name})" for (_, found), name in zip(circle, names, strict=True))  # fmt: skip
        relations = tuple(
            Related(f"{name}: {excerpt(found.value.text)}", found.path, key, found.value, _place(found.value))
            for (key, found), name in zip(circle, names, strict=True)
        )  # fmt: skip
        owner = f" ({', '.join(n for n in (own.value.clause, own.value.owner) if n)})" if own.value.clause or own.value.owner else ""  # fmt: skip
        yield Finding(
            span,
            f"“{excerpt(text)}” here{owner}, but {steps}: taken together, no step can be the first. "
            "Which one is? Turn the order round in one of these clauses.",
            relations,
        )


def _place(fact: NormFact) -> Span:
    found = _WORD.search(fact.text)
    return Span(*found.span()) if found is not None else Span(0, len(fact.text))


def _circle(
    goal: tuple[str, ...], start: tuple[str, ...], own: Located, context: Context
) -> list[Step] | None:
    """The shortest way from *start* to *goal*, in clauses that hold where *own* does."""
    ways: list[tuple[tuple[str, ...], list[Step]]] = [(start, [])]
    seen = {start}
    looked = 0
    while ways:
        event, way = ways.pop(0)
        key = order_key(event)
        for located in context.lookup(key):
            looked += 1
            if looked > _MOST:
                return None
            fact: NormFact = located.value
            folded = fold(fact.text)
            if folded is None or folded.events is None or folded.anaphoric:
                continue
            if not meet(own.value, own.path, fact, located.path):
                continue
            then = folded.events[1]
            if then == goal:
                return [*way, (key, located)]
            if then not in seen and len(way) + 2 < _LONGEST:
                seen.add(then)
                ways.append((then, [*way, (key, located)]))
    return None
