"""A clause is tested by one challenge prompt only.

## Why it matters
One prompt shows one side of the clause. The other side, where the clause does
not apply or where another one outweighs it, stays a matter of opinion. This is
a hint and not a fault: many clauses begin with one prompt.

## Flagged
````spec
# Closing time {#closing}

The assistant must not quote opening hours from memory[^h1sv].
````
````file path=examples/h1sv.md
Examples for [^h1sv] in Closing time:
               ^^^^ thin-test

**Example**: a holiday

~~~xml
<user>
Are you open on the first of May?
</user>
~~~
````

## Not flagged
````spec tests=h1sv
# Closing time {#closing}

The assistant must not quote opening hours from memory[^h1sv].
````

A second test file of the same clause, or a code test that names it, counts.

## How to fix it
Add a prompt that lies just on the other side of the clause's border: a request
that looks alike and wants another answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._tests import (
    code_tests,
    own_test,
    place_of,
    shown,
    test_files,
    tested_clauses,
)
from plainspec.index.paths import folder_of
from plainspec.model import Section


@rule("thin-test", Severity.HINT, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """A finding where *section* begins the only test of a clause, and that has one prompt."""
    test = own_test(section, context)
    if test is None or test.prompts != 1:
        return
    clauses = tested_clauses(test, context)
    if not clauses or code_tests(test.key, context):
        return
    clause = clauses[0]
    tests = test_files(clause.value, folder_of(clause.path), context)
    if sum(other.prompts for other in tests) == 1:
        yield Finding(
            place_of(test, section),
            f"One challenge prompt alone tests {shown(test.id)}. Which request looks alike and "
            "wants another answer? Add it.",
        )
