"""Two clauses set amounts that cannot both be kept.

## Why it matters
"At least 30 days" and "at most 21 days" leave no day. One value is given twice
and differently: whoever implements it picks one of them, and whoever tests it the other.

## Flagged
````spec convention=generic
# Fees {#FEE-1}

The late fee for an unpaid invoice is 5 €.
                                      ^^^ contradictory-quantity: “5 €” here (FEE-1), “8 €”

## Reminders {#FEE-2}

The late fee for an unpaid invoice is 8 €.
                                      ^^^ contradictory-quantity: FEE-1
````

## Not flagged
Amounts of different things or for different cases, the same amount in another
unit, and bounds that leave something between them (see `divergent-restatement`).
````spec convention=generic
# Deadlines {#DUE-1}

For a private line, the company must announce a price change 60 days in advance.

For a company’s line, the company must announce a price change 30 days in advance.

The clerk must answer a complaint within 2 days. The clerk must answer a complaint within 48 hours.
````

## How to fix it
Decide which amount holds and state it once; refer to it from the other place.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import at_odds, report
from plainspec.language.conflicts.verdict import Kind
from plainspec.model import Section


@rule("contradictory-quantity", Severity.ERROR, Scope.WORKSPACE, compares=at_odds)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The statements of *section* whose amount excludes the one that another sets."""
    return report(section, context, Kind.QUANTITY)
