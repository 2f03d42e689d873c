"""A precedent keeps nothing: its clause has changed or gone, or it lacks what it needs.

## Why it matters
A precedent records why somebody kept a clause as it is. When the clause says
something else, nobody has decided about that: the finding is open again, and
a reader who trusts the precedent is misled.

## Flagged
````spec path=museum.md tests=k2vd
# Opening hours {#hours}

The desk answers every letter within a day. [^k2vd]
````
````file path=precedents/promptly.md
# Keep “promptly”
  ^^^^^^^^^^^^^^^ stale-precedent: no longer says “The desk answers promptly.”

- Rule: unresolved-placeholder
- Clause: [Opening hours](../museum.md#hours)
- Words: promptly

```text
The desk answers promptly.
```

Visitors know what to expect.
````
````file path=precedents/letters.md
# Keep “every letter”
  ^^^^^^^^^^^^^^^^^^^ stale-precedent: gives no reason yet

- Rule: unresolved-placeholder
- Clause: [Opening hours](../museum.md#hours)
- Words: every letter

```text
The desk answers every letter within a day. [^k2vd]
```

[reason]
````

## Not flagged
````spec path=museum.md tests=k2vd
# Opening hours {#hours}

The desk answers every letter within a day. [^k2vd]
````
````file path=precedents/letters.md
# Keep “every letter”

- Rule: unresolved-placeholder
- Clause: [Opening hours](../museum.md#hours)
- Words: every letter

```text
The desk answers every letter within a day. [^k2vd]
```

Advertising is no letter; the house rules say so.
````

## How to fix it
If the reason still holds, quote the clause as it reads now; at the finding
itself a quick fix does that. If it does not, or the clause has gone, delete the
precedent. A precedent that misses a field is repaired by adding it:

```markdown
# Keep “promptly”

- Rule: vague-term
- Clause: [Opening hours](../museum.md#hours)
- Words: promptly
- Date: 2026-11-21

~~~text
The desk answers promptly.
~~~

Why it is kept.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.precedents import says
from plainspec.analysis.rule import (
    Context,
    Finding,
    Fix,
    Related,
    Replacement,
    Scope,
    Severity,
    related,
    rule,
)
from plainspec.analysis.rules._near import nearest
from plainspec.analysis.rules._places import file_name
from plainspec.index.facts import anchor_key, resolve_link, section_text_key
from plainspec.model import DocumentKind, Section
from plainspec.syntax.conventions.precedent import (
    REASON_PLACEHOLDER,
    PrecedentMark,
    PrecedentPlace,
    read_precedent,
)

_LONGEST = 120  # code points of a clause that a message quotes


@rule("stale-precedent", Severity.WARNING, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """What keeps the precedent in *section* from keeping its finding silent."""
    if context.document.kind is not DocumentKind.PRECEDENT or not context.document.root:
        return
    mark = read_precedent(section.syntax)
    if mark is None:
        return
    yield from _incomplete(mark, context)
    for place in mark.places:
        yield from _of_place(mark, place, context)


def _incomplete(mark: PrecedentMark, context: Context) -> Iterator[Finding]:
    if mark.rule not in context.rule_names:
        near = nearest(mark.rule, context.rule_names)
        advice = "`plainspec rules` lists the rules."
        fixes: tuple[Fix, ...] = ()
        if near:
            advice = f"Did you mean `{near}`?"
            change = Replacement(mark.rule_span, near)
            fixes = (Fix(f"Change to `{near}`", (change,), preferred=True),)
        yield Finding(
            mark.rule_span,
            f"There is no rule `{mark.rule}`, so this precedent keeps nothing. {advice}",
            fixes=fixes,
        )
    if not mark.places:
        yield Finding(
            mark.span,
            "Which clause is this precedent about? Add a line such as "
            "`- Clause: [Opening hours](../museum.md#hours)`.",
        )
    if not mark.reason:
        yield Finding(
            mark.span,
            "This precedent gives no reason yet, so it keeps nothing. Say below the clause's text "
            f"why it stays as it is, in place of `{REASON_PLACEHOLDER}`.",
        )


def _of_place(mark: PrecedentMark, place: PrecedentPlace, context: Context) -> Iterator[Finding]:
    target = resolve_link(place.destination, context.document)
    if target is None:
        yield Finding(
            place.span,
            "Which clause is meant? Link the section that holds it, in a file of this workspace, "
            "such as `[Opening hours](../museum.md#hours)`.",
        )
    elif not place.text:
        yield Finding(
            mark.span,
            "This precedent does not quote the clause that it keeps. Add its text, in a fence, as "
            "it read when this was decided.",
        )
    elif not says(context, *target, place.text):
        path, anchor = target
        there = file_name(path, context.document) + (f"#{anchor}" if anchor else "")
        if context.lookup(section_text_key(path, anchor)):
            quote = place.text
            if len(quote) > _LONGEST:
                quote = quote[: _LONGEST - 1].rstrip() + "…"
            problem = f"`{there}` no longer says “{quote}”"
        else:
            problem = f"There is no section `{there}`"
        yield Finding(
            mark.span,
            f"{problem}, so this precedent keeps nothing. If its reason still holds, correct it; "
            "if not, delete it.",
            _section(path, anchor, context),
        )


def _section(path: str, anchor: str, context: Context) -> tuple[Related, ...]:
    """The section that is meant, where it is there."""
    key = anchor_key(path, anchor)
    found = context.lookup(key)[:1] if anchor else ()
    return tuple(related(one, key, one.value.span, "the section is here") for one in found)
