"""A test file holds no challenge prompt.

## Why it matters
The file looks like a test, and tests nothing.

## Flagged
````spec
# Groups {#groups}

For a group of more than eight, the assistant must ask the booking office[^q4vz].
````
````file path=examples/q4vz.md
Examples for [^q4vz] in Groups:
               ^^^^ empty-test
````

## Not flagged
````spec tests=q4vz
# Groups {#groups}

For a group of more than eight, the assistant must ask the booking office[^q4vz].
````

A file whose clause does not exist is an `orphan-test`, and not reported twice.

## How to fix it
Write a challenge prompt: a line `**Example**: title`, and below it a fence
with `<user>…</user>`. Two or three that show where the clause's border runs are
worth more than ten alike. If another file tests the clause, remove this one.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._tests import own_test, place_of, shown, tested_clauses
from plainspec.model import Section


@rule("empty-test", Severity.WARNING, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """A finding where *section* begins a test file without a prompt."""
    test = own_test(section, context)
    if test is not None and not test.prompts and tested_clauses(test, context):
        yield Finding(
            place_of(test, section),
            f"This file holds no challenge prompt for {shown(test.id)}. Write `**Example**: title` "
            "and below it a fence with `<user>…</user>`, or remove the file.",
        )
