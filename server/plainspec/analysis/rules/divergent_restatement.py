"""A rule is stated twice, with different parameters, or with a condition and without.

## Why it matters
Both can be obeyed, by keeping to the stricter one; but on day 20 the two
departments give two answers. Only one of the values is meant, and the other
was forgotten when it was changed.

## Flagged
````spec convention=generic
# Refund period {#REF-1}

The customer must return the router within 14 days after the delivery.
                                    ^^^^^^^^^^^^^^ divergent-restatement: “within 30 days” in REF-2

# Returns {#REF-2}

The customer must return the router within 30 days after the delivery.
                                    ^^^^^^^^^^^^^^ divergent-restatement: “within 14 days” in REF-1
````

````spec convention=generic
# Full disks {#DSK-1}

If the disk is full, the service must stop the import.
^^^^^^^^^^^^^^^^^^^ divergent-restatement: “If the disk is full” stands only in this clause

# Imports {#DSK-2}

The service must stop the import.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ divergent-restatement: stands only in DSK-1
````

## Not flagged
````spec convention=generic
# Refund period {#REF-1}

The customer must return the router within 14 days after the delivery.

# Answers {#REF-2}

The clerk must answer a complaint within 30 days after the delivery.
````

## How to fix it
Decide which value holds and state it once; refer to it from the other place. If both
hold, for different cases, name the cases.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import at_odds, report
from plainspec.language.conflicts.verdict import Kind
from plainspec.model import Section


@rule("divergent-restatement", Severity.WARNING, Scope.WORKSPACE, compares=at_odds)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The statements of *section* that another states with another parameter, or without their condition."""
    return report(section, context, Kind.RESTATEMENT)
