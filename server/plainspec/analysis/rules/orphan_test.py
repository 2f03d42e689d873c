"""A test file's clause does not exist.

## Why it matters
The prompts test nothing: the clause was removed or renamed, or its ID is
mistyped, and then another clause goes untested.

## Flagged
````spec tests=k2vd
# Tone {#tone}

The assistant should answer in the user's language[^k2vd].
````
````file path=examples/p9xw.md
Examples for [^p9xw] in Tone:
               ^^^^ orphan-test: no spec document in reach defines

**Example**: a letter

~~~xml
<user>
Please answer my letter.
</user>
~~~
````

Test cases that a policy document holds itself are test files too:
````spec
## Policy Section: GR01 - Greet once

The assistant must greet the user once.

### Test Cases (gr10.md)
                ^^^^ orphan-test: Did you mean `GR01`

- User prompt: "Hello again!"
  Expected: answers the greeting in three words.
````

## Not flagged
````spec
# Tone {#tone}

The assistant should answer in the user's language[^k2vd].
````
````file path=examples/k2vd.md
Examples for [^k2vd] in Tone:

**Example**: a letter

~~~xml
<user>
Bitte beantworte meinen Brief.
</user>
~~~
````

A file without a header that lies where test files lie is flagged only if spec
documents with clauses lie there too: other projects have examples as well.

## How to fix it
If the ID is mistyped, correct it; the finding names the clause that is probably
meant when exactly one untested clause is one letter away, or when the file is
named after one. If the clause was renamed, rename the file and its header. If
its tag was lost, a quick fix tags a sentence of the section that the header
names. If it was removed for good, remove the file; a quick fix does that, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import (
    Context,
    Finding,
    FindingTag,
    Fix,
    Related,
    Replacement,
    Scope,
    Severity,
    related,
    rule,
)
from plainspec.analysis.rules._tests import (
    code_tests,
    own_test,
    place_of,
    shown,
    test_files,
    tested_clauses,
)
from plainspec.index.facts import (
    TestFact,
    citation_key,
    clause_fact_key,
    clauses_key,
)
from plainspec.index.paths import folder_of, is_changelog, is_inside, relative_to
from plainspec.model import Clause, DocumentKind, Section, clause_key

#: How many mentions in changelogs are shown beside the finding.
_MENTIONS = 3


@rule("orphan-test", Severity.WARNING, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """A finding where *section* begins a test of a clause that does not exist."""
    test = own_test(section, context)
    if test is None or not context.document.root or tested_clauses(test, context):
        return
    spec_folder = test.scope or folder_of(context.document.path)
    if not _is_meant(test, section) and not context.documents(clauses_key(spec_folder)):
        return
    meant = _meant(test, context)
    root = context.document.root
    elsewhere = [f for f in context.lookup(clause_fact_key(test.key)) if is_inside(f.path, root)]
    hint = "Tag the clause again, or remove these prompts."
    if meant is not None:
        hint = f"Did you mean {shown(meant.id)}, which has no test?"
    elif elsewhere:
        document = relative_to(elsewhere[0].path, root)
        hint = (
            f"{shown(document)} defines it, but its test files lie elsewhere: move this one there."
        )
    if test.header is None:
        problem = f"This file's name {shown(test.id)} is the ID of no clause in reach."
    else:
        problem = f"These prompts test nothing: no spec document in reach defines {shown(test.id)}."
    yield Finding(
        place_of(test, section),
        f"{problem} {hint}",
        _mentions(test, context),
        _fixes(test, meant),
        tags=(FindingTag.UNNECESSARY,),
    )


def _is_meant(test: TestFact, section: Section) -> bool:
    """Whether the author plainly wrote prompts for a clause; a heading such as ``HTTP2`` may be chance."""
    if test.header is None:
        return False
    marker = test.header.marker_span
    before = section.text[: marker.start].casefold().split()
    return marker.of(section.text).startswith("[^") or before[-1:] == ["for"]


def _meant(test: TestFact, context: Context) -> Clause | None:
    """The one untested clause that the test is probably for."""
    info = context.document
    by_name = clause_key(info.test_id)
    if info.kind is DocumentKind.TEST and by_name != test.key:
        found = _untested(by_name, test, context)
        if found is not None:
            return found
    folder = test.scope or folder_of(info.path)
    if info.kind is DocumentKind.SPEC:
        folder = folder_of(info.path)
    known = {key for found in context.lookup(clauses_key(folder)) for key in found.value.keys}
    from rapidfuzz.distance import OSA  # only where a test belongs to no clause

    near = sorted(
        key for key in known if OSA.distance(key, test.key, score_cutoff=1) <= 1 and key != test.key
    )
    clauses = [clause for key in near if (clause := _untested(key, test, context)) is not None]
    return clauses[0] if len(clauses) == 1 else None


def _untested(key: str, test: TestFact, context: Context) -> Clause | None:
    """The clause *key* if *test* could be its test and it has no other."""
    for located in tested_clauses(TestFact(key, key, test.scope, None, 0), context):
        tests = test_files(located.value, folder_of(located.path), context)
        if not tests and not code_tests(key, context):
            clause: Clause = located.value.clause
            return clause
    return None


def _mentions(test: TestFact, context: Context) -> tuple[Related, ...]:
    """Where changelogs name the clause: its removal may stand there."""
    key = citation_key(test.key)
    found = [
        located
        for located in context.lookup(key)
        if is_changelog(located.path) and is_inside(located.path, context.document.root)
    ]
    return tuple(
        related(located, key, located.value.id_span, "the changelog names the clause here")
        for located in found[:_MENTIONS]
    )


def _fixes(test: TestFact, meant: Clause | None) -> tuple[Fix, ...]:
    if test.header is None or meant is None:
        return ()
    change = Replacement(test.header.id_span, meant.id)
    return (Fix(f"Change the ID to {meant.id}", (change,)),)
