"""One term has two definitions.

## Why it matters
“10 business days” is two weeks to a reader of the one definition and less to a
reader of the other. Every clause that uses the term means two things.

## Flagged
````spec path=billing.md convention=generic
# Terms {#TERM-1}

**Business day**: a day from Monday to Friday that is not a public holiday.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflicting-definition: “Monday to Saturday
````
````spec path=support.md convention=generic
# Terms {#TERM-2}

**Business day**: a day from Monday to Saturday on which the call centre is open.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflicting-definition: “Monday to Friday
````

## Not flagged
The same definition in other words, and one that only adds to the other.
````spec path=billing.md convention=generic
# Terms {#TERM-1}

**Business day**: a day from Monday to Friday that is not a public holiday.
````
````spec path=support.md convention=generic
# Terms {#TERM-2}

**Business day**: any day from Monday to Friday which is not a public holiday.
````

## How to fix it
Agree on one definition, keep it in one place, and link to it from the other. If
the two mean different things, give them different names.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Related, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import called, difference, excerpt
from plainspec.analysis.rules._scopes import scopes_meet
from plainspec.index.facts import NormFact
from plainspec.index.norm_facts import definition_key
from plainspec.language.folding.fold import fold
from plainspec.model import DocumentKind, Section
from plainspec.model.statements import wording
from plainspec.text.span import Span

_SHOWN = 3


@rule("conflicting-definition", Severity.ERROR, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The definitions of *section* that are not those of another place."""
    if context.document.kind not in (DocumentKind.SPEC, DocumentKind.PROSE):
        return
    for term in section.terms:
        text = wording(section.syntax, term.definition_span)
        key = definition_key(term.key)
        facts = context.lookup(key)
        path = context.document.path
        own: NormFact | None = next(
            (
                located.value
                for located in facts
                if located.path == path
                and located.value.text == text
                and located.value.heading == section.title
            ),
            None,
        )
        if own is None:
            continue
        others = [
            located
            for located in facts
            if _differ(text, located.value.text)
            and scopes_meet(own, path, located.value, located.path)
        ][:_SHOWN]
        if not others:
            continue
        other: NormFact = others[0].value
        who = called(other, others[0].path, context)
        here, there = difference(text, other.text)
        names = ", ".join(name for name in (own.clause, own.owner) if name)
        words = text.rstrip()
        span = Span(term.definition_span.start, term.definition_span.start + len(words.rstrip(".")))
        yield Finding(
            span,
            f"“{term.name}” is “{here}” here{f' ({names})' if names else ''}, and “{there}” in {who}. "
            "Which of them holds? Keep one definition and link to it, or give the two things two names.",
            tuple(
                Related(
                    f"{called(o.value, o.path, context)}: {excerpt(o.value.text)}",
                    o.path,
                    key,
                    o.value,
                    Span(0, len(o.value.text.rstrip())),
                )
                for o in others
            ),
        )


def _differ(one: str, other: str) -> bool:
    """Whether each of two definitions says something that the other does not."""
    first, second = fold(one), fold(other)
    if first is None or second is None:
        return False
    mine = {i.key for i in first.items} | {k for c in first.cases for k in c.keys}
    theirs = {i.key for i in second.items} | {k for c in second.cases for k in c.keys}
    if first.amounts != second.amounts and [a.value for a in first.amounts] != [
        a.value for a in second.amounts
    ]:
        return bool(first.amounts) and bool(second.amounts)
    return bool(mine - theirs) and bool(theirs - mine)
