"""Two clauses have one clause ID.

## Why it matters
The ID is how a test file, a link and a changelog name a clause. Where two
clauses share one, nobody can say which of them the challenge prompts test,
and renaming one renames half of the other. `SY-73`, `SY73` and `sy73` are one
ID, as test files and links take them for the same. IDs have to differ within
the folder of a Model Spec, and within the workspace folder otherwise. In two
documents whose IDs are only known by their form, `{#REQ-7}`, without a
`convention` or `id-pattern` in the configuration, it is a warning: each may count
on its own.

## Flagged
````spec convention=model-spec
# Garden
Water the roses every morning. [^k2vd]
                                 ^^^^ duplicate-clause-id: “Weeds”

## Weeds
Pull the weeds out with their roots. [^k2vd]
                                       ^^^^ duplicate-clause-id: “Garden”
````
````spec path=one.md
## Sign in {#REQ-7}
             ^^^^^ duplicate-clause-id: REQ7
````
````spec path=two.md
- Sessions end after an hour. {#REQ7}
                                ^^^^ duplicate-clause-id: one.md
````

## Not flagged
````spec convention=model-spec
Water the roses every morning. [^k2vd]

Pull the weeds out with their roots.[^1] [^p9xw]

[^1]: Dandelions break easily.
````
````spec path=requirements.md
## Sign in {#REQ-7}
The door opens with a card.
````
````spec path=design.md
REQ-7 is met by the card reader.
````

## How to fix it
Give one of the clauses an ID of its own, and its test file and the links to it
with it. If both say the same, delete one and link to the other.
"""

from __future__ import annotations

from collections.abc import Iterable

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._places import Sharers, and_more, file_name, quoted, relate
from plainspec.index.facts import ClauseFact, Located, clause_fact, clause_fact_key
from plainspec.model import Clause, Section
from plainspec.text.span import Span


@rule("duplicate-clause-id", Severity.ERROR, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterable[Finding]:
    """Each clause of *section* whose ID another clause of the same scope has."""
    info = context.document
    for clause in section.clauses:
        key = clause_fact_key(clause.key)
        sharers = context.gathered(key, _by_scope).get(info.scope)
        if sharers is None:
            continue
        count = sharers.documents.total() - 1
        others = sharers.others(clause_fact(clause, section, info), info.path)
        alone = sharers.documents[info.path] == 1
        yield Finding(
            clause.id_span,
            _message(clause, others[0], count, context),
            relate(others, key, _span, f"`{clause.id}` stands here too"),
            severity=Severity.WARNING if alone and _may_be_meant(context) else None,
        )


def _by_scope(found: tuple[Located, ...]) -> dict[str, Sharers]:
    """The definitions of one clause ID by the scope that they share; none that is alone in its own."""
    scopes: dict[str, list[Located]] = {}
    for located in found:
        scopes.setdefault(located.value.scope, []).append(located)
    return {scope: Sharers.of(those) for scope, those in scopes.items() if len(those) > 1}


def _may_be_meant(context: Context) -> bool:
    """Whether nobody said that tags are clause IDs, so that two documents may share one."""
    return context.document.convention == "generic" and not context.convention_stated


def _span(fact: ClauseFact) -> Span:
    return fact.clause.id_span


def _message(clause: Clause, first: Located, count: int, context: Context) -> str:
    spelt = first.value.clause.id
    where = quoted(first.value.section_title)
    if first.path != context.document.path:
        where += f" of {file_name(first.path, context.document)}"
    where += and_more(count - 1)
    if spelt != clause.id:
        return (
            f"The clause ID `{clause.id}` is the same as `{spelt}` in {where}: spelling variants "
            "count as one. Give this clause an ID of its own."
        )
    return (
        f"The clause ID `{clause.id}` is also used in {where}: tests and links cannot tell "
        "the clauses apart. Give one of them an ID of its own."
    )
