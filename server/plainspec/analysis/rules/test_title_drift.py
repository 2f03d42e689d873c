"""A test file's header does not say what it says elsewhere: the title of the section, or the ID.

## Why it matters
The header tells the reader of a test file where its clause stands. When the
section was given a new title, its prompts were perhaps written for the old
meaning: reread them. When the header and the file's name give two IDs, one of
two clauses is tested without anybody's knowing.

## Flagged
````spec
# Keep borrowing records private {#records}

The assistant must not read loans aloud[^c8ub].
````
````file path=examples/c8ub.md
Examples for [^c8ub] in Keep loans confidential:
                        ^^^^^^^^^^^^^^^^^^^^^^^ test-title-drift: Keep borrowing records private

**Example**: in the foyer

~~~xml
<user>
Which books do I have?
</user>
~~~

**Example**: on the phone

~~~xml
<user>
When are they due?
</user>
~~~
````

## Not flagged
Quotation marks, dashes, case, emphasis and punctuation make no difference:
````spec
# Don’t *guess* – ask! {#ask}

The assistant must ask which of two readings is meant[^c8ub].
````
````file path=examples/c8ub.md
Examples for [^c8ub] in Don't guess - ask:

**Example**: half of what

~~~xml
<user>
What is half of 8 plus 6?
</user>
~~~

**Example**: two poets

~~~xml
<user>
When was Strauss born?
</user>
~~~
````

A header that gives no title, or a heading of the test file's own.

## How to fix it
Read the prompts again; if they still fit, the quick fix writes the section's
title of today. Where the IDs differ, rename the file or correct the header.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plainspec.analysis.rule import (
    Context,
    Finding,
    Fix,
    Replacement,
    Scope,
    Severity,
    related,
    rule,
)
from plainspec.analysis.rules._tests import own_test, shown, tested_clauses
from plainspec.index.facts import Located, TestFact, clause_fact_key
from plainspec.index.paths import name_of, spec_folder
from plainspec.model import DocumentKind, Section, TestHeader, clause_key
from plainspec.syntax.titles import folded_title


@rule("test-title-drift", Severity.WARNING, Scope.WORKSPACE, safe_fix=True)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Findings on the header of a test file that *section* begins."""
    test = own_test(section, context)
    if test is None or test.header is None:
        return
    clauses = tested_clauses(test, context)
    if not clauses:
        return
    yield from _title_drift(section, test, test.header, clauses)
    if context.document.kind is DocumentKind.TEST:
        yield from _id_drift(test, test.header, context)


def _title_drift(
    section: Section, test: TestFact, header: TestHeader, clauses: Sequence[Located]
) -> Iterator[Finding]:
    between = section.text[header.marker_span.end : header.title_span.start]
    if not header.title or between.strip().casefold() != "in":
        return
    titles = [clause.value.section_title for clause in clauses]
    named = {
        folded_title(name)
        for c in clauses
        for name in (c.value.section_title, c.value.clause.title)
    }
    if not all(titles) or folded_title(header.title) in named:
        return
    title = titles[0]
    fixes: tuple[Fix, ...] = ()
    if len(set(titles)) == 1:
        change = Replacement(header.title_span, title)
        fixes = (Fix(f"Change the title to “{title}”", (change,), preferred=True),)
    key = clause_fact_key(test.key)
    yield Finding(
        header.title_span,
        f"The clause {shown(test.id)} stands in “{title}” today. Do these prompts still fit? "
        "Then write that title here.",
        tuple(related(c, key, c.value.title_span, "the title of today") for c in clauses),
        fixes,
    )


def _id_drift(test: TestFact, header: TestHeader, context: Context) -> Iterator[Finding]:
    path = context.document.path
    name = context.document.test_id
    if spec_folder(path, context.tests_template()) is None or clause_key(name) == test.key:
        return
    fixes: tuple[Fix, ...] = ()
    by_name = TestFact(name, clause_key(name), test.scope, None, 0)
    if named := tested_clauses(by_name, context):
        identifier = named[0].value.clause.id
        fixes = (Fix(f"Change the ID to {identifier}", (Replacement(header.id_span, identifier),)),)
    yield Finding(
        header.id_span,
        f"The file is called {shown(name_of(path))}, but its header names {shown(test.id)}. "
        "Which clause do the prompts test? Give both the same ID.",
        fixes=fixes,
    )
