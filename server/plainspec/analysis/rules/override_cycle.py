"""Clauses override each other in a circle.

## Why it matters
Each of them says that it wins over the next. Where they disagree, nobody can
tell which one holds.

## Flagged
````spec convention=generic
# Refunds {#REF-1}

A refund is paid within two weeks, which overrides [the rule on goodwill](#REF-2).
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ override-cycle: REF-2

# Goodwill {#REF-2}

A goodwill refund must be paid at once, which overrides [the rule on refunds](#REF-1).
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ override-cycle: REF-1
````

## Not flagged
````spec convention=generic
# Refunds {#REF-1}

A refund is paid within two weeks, which overrides [the rule on goodwill](#REF-2).

# Goodwill {#REF-2}

A goodwill refund must be paid at once; see [the rule on refunds](#REF-1).
````

## How to fix it
Decide which of the clauses wins, and take the override out of the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Related, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import called, excerpt
from plainspec.index.facts import Key, Located
from plainspec.index.norm_facts import comparable_where, may_override, overridden, override_key
from plainspec.model import Section
from plainspec.text.span import Span

#: The longest circle that is looked for, and the clauses that are looked at on the way.
_LONGEST = 6
_MOST = 200


@rule("override-cycle", Severity.ERROR, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The statements of *section* that override what, in the end, overrides them."""
    path = context.document.path
    if not section.syntax.links:
        return
    for statement, text, _leads in comparable_where(section, context.document, may_override):
        targets = overridden(section, statement.span, context.document)
        for target in targets:
            own = next(
                (
                    located
                    for located in context.lookup(override_key(*target))
                    if located.path == path
                    and located.value.text == text
                    and located.value.heading == section.title
                ),
                None,
            )
            circle = _circle(target, own, context) if own is not None else None
            if circle is None:
                continue
            names = [called(found.value, found.path, context) for _, found in circle]
            relations = tuple(
                Related(f"{name}: {excerpt(f.value.text)}", f.path, key, f.value, _whole(f))
                for (key, f), name in zip(circle, names, strict=True)
            )
            yield Finding(
                statement.span,
                f"This clause overrides {names[-1]}, and is overridden by {names[0]} in its turn. "
                "Which of them wins? Take the override out of the other.",
                relations,
            )
            break


def _whole(found: Located) -> Span:
    return Span(0, len(found.value.text))


def _circle(
    target: tuple[str, str], own: Located, context: Context
) -> list[tuple[Key, Located]] | None:
    """The clauses that override *own*, from the nearest to the one at *target*."""
    ways: list[tuple[str, str, list[tuple[Key, Located]]]] = [(own.path, own.value.anchor, [])]
    seen = {(own.path, own.value.anchor)}
    looked = 0
    while ways:
        path, anchor, way = ways.pop(0)
        key = override_key(path, anchor)
        for located in context.lookup(key):
            looked += 1
            if looked > _MOST:
                return None
            place = located.path, located.value.anchor
            if place == target:
                return [*way, (key, located)]
            if place not in seen and len(way) + 2 < _LONGEST:
                seen.add(place)
                ways.append((*place, [*way, (key, located)]))
    return None
