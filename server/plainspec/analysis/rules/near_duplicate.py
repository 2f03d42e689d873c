"""Two clauses are the same sentence but for a number or an expression.

## Why it matters
A reminder after 7 days and a reminder after 10 days: are these two reminders,
or is one of the numbers out of date? The text does not tell. Nor does it where a long
demand is repeated word for word with other words in one place: either it says the same
twice, or the two departments want different things.

## Flagged
````spec convention=generic
# Reminders {#REM-1}

If an invoice is unpaid, the clerk must send a reminder after 7 days.
                                                        ^^^^^^^^^^^^ near-duplicate: “after 10 days” in REM-2

# Unpaid invoices {#REM-2}

If an invoice is unpaid, the clerk must send a reminder after 10 days.
                                                        ^^^^^^^^^^^^^ near-duplicate: “after 7 days” in REM-1
````

````spec convention=generic
# Complaints {#CMP-1}

Within a day of a complaint the clerk must read the customer's file closely.
                                           ^^^^ near-duplicate: “shelve” in CMP-2

# Letters {#CMP-2}

Within a day of a complaint the clerk must shelve the customer's file closely.
                                           ^^^^^^ near-duplicate: “read” in CMP-1
````

## Not flagged
````spec convention=generic
# Reminders {#REM-1}

If an invoice is unpaid, the clerk must send a reminder after 7 days.

If an invoice is unpaid, the clerk must block the line after 60 days.
````

## How to fix it
If one of them was forgotten, delete it. If both are meant, let them say so: "a second reminder after 10 days".
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import at_odds, report
from plainspec.language.conflicts.verdict import Kind
from plainspec.model import Section


@rule("near-duplicate", Severity.WARNING, Scope.WORKSPACE, compares=at_odds)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The statements of *section* that stand elsewhere too, with another number or expression."""
    return report(section, context, Kind.DUPLICATE)
