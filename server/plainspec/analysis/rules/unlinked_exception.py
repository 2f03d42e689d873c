"""A rule and its exception do not name each other.

## Why it matters
Who reads the rule alone applies it where the exception should hold. Nothing
tells whether the author of either knew of the other.

## Flagged
````spec convention=generic
# Payment {#PAY-1}

Every customer must pay by direct debit.
               ^^^^^^^^^^^^^^^^^^^^^^^^ unlinked-exception: PAY-1 is the rule

# Foreign accounts {#PAY-2}

A customer without a bank account in the euro area may pay by bank transfer.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^ unlinked-exception: PAY-2 is an exception
````

## Not flagged
````spec convention=generic
# Cancelling {#CAN-1}

The clerk must not cancel an invoice, except as in [?](#CAN-2).

# Lines never connected {#CAN-2}

The clerk must cancel an invoice if the line was never connected.
````

## How to fix it
Let the rule name its exception: "…, except as in [?](#PAY-2)". If no exception
was meant, change one of the two.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import at_odds, report
from plainspec.language.conflicts.verdict import Kind
from plainspec.model import Section


@rule("unlinked-exception", Severity.WARNING, Scope.WORKSPACE, compares=at_odds)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The statements of *section* that are a rule, or its exception, and do not say so."""
    return report(section, context, Kind.EXCEPTION)
