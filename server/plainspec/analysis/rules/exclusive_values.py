"""Two clauses give one thing two values that exclude each other.

## Why it matters
Encrypted and in plaintext, ascending and descending, enabled and disabled: the
sentences agree in all but one word, and no product can have both.

## Flagged
````spec convention=generic
# Storage {#STO-1}

The service must store session tokens encrypted on disk.
                                      ^^^^^^^^^ exclusive-values: “encrypted” here (STO-1), “unencrypted”

## Debugging {#STO-2}

The service must store session tokens unencrypted on disk.
                                      ^^^^^^^^^^^ exclusive-values: STO-1
````
````spec path=refunds.md convention=generic
# Refunds {#REF-1}

A refund must be paid to the original payment method only.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exclusive-values: “as store credit only”
````
````spec path=support.md convention=generic
# What a customer receives {#REF-2}

A refund must be paid as store credit only.
                      ^^^^^^^^^^^^^^^^^^^^ exclusive-values
````
````spec convention=generic
# Invoices {#INV-1}

An invoice must be approved before it is paid.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exclusive-values: INV-2

# Payments {#INV-2}

An invoice must be paid before it is approved.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exclusive-values: INV-1
````

## Not flagged
Words that pick out two things, alternatives, and what is permitted beside each other.
````spec convention=generic
# Traffic {#TRA-1}

The gateway must log incoming requests with their size.

The gateway must log outgoing requests with their size.

Public repositories must be scanned nightly. Private repositories must be scanned nightly.

An agent must confirm a change of address by letter or by e-mail.
````

## How to fix it
Decide which of the two holds and change the other, or name the cases in which each holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import at_odds, report
from plainspec.language.conflicts.verdict import Kind
from plainspec.model import Section


@rule("exclusive-values", Severity.ERROR, Scope.WORKSPACE, compares=at_odds)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The statements of *section* whose value excludes the one in another."""
    return report(section, context, Kind.VALUES)
