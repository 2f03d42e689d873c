"""A clause of lower authority contradicts one of higher authority.

## Why it matters
The higher one wins, so the lower one is never obeyed: it is dead text that
somebody relies on. If it is meant to hold, it stands at the wrong level.

## Flagged
````spec convention=generic
# Keeping invoices {#INV-1 authority=root}

The company must keep every invoice for 10 years.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ authority-inversion: the authority guideline contradicts root

# Tidy archive {#INV-2 authority=guideline}

The company should delete every invoice after 2 years.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ authority-inversion: Change this clause
````

## Not flagged
Two clauses at one level (see `contradictory-obligation`), and a clause that says what it overrides.
````spec convention=generic
# Languages {#LAN-1 authority=user}

The agent must answer in the customer’s language.

# Chat {#LAN-2 authority=guideline}

The agent should answer within one minute.
````

## How to fix it
Change the lower clause, or state which part of the higher one it is allowed to override.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import at_odds, report
from plainspec.model import Section


@rule("authority-inversion", Severity.WARNING, Scope.WORKSPACE, compares=at_odds)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The statements of *section* that contradict one at another level of authority."""
    return report(section, context, "authority-inversion")
