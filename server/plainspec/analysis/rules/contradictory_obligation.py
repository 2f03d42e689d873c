"""One clause demands what another forbids.

## Why it matters
Nobody can obey both. Each reader, and each model, will follow the one that it
read last, and both are right. Between two departments the customer finds out
first.

The two sentences have to agree in everything but the sign: who acts, what is
done to what, and under which conditions. How it is said does not matter:
"must", "is required to", "is prohibited from", "never", passive voice, the
order of the parts, and common synonyms are seen through.

## Flagged
````spec path=billing.md convention=generic
# Calls {#CALL-1}

An agent must not disclose the account balance by phone.
         ^^^^^^^^ contradictory-obligation: “must not” here (CALL-1), “is required to” in CALL-2
````
````spec path=support.md convention=generic
# Questions {#CALL-2}

An agent is required to disclose the account balance by phone.
         ^^^^^^^^^^^^^^ contradictory-obligation: “is required to” here (CALL-2), “must not” in CALL-1
````

## Not flagged
Other conditions, other objects, a rule beside a permission, and two sentences
that say themselves how they stand to each other. “SHOULD NOT” in capitals leaves
room for valid reasons (RFC 2119), so it is no conflict with “MAY”; “should not”
in prose is one with “may”.
````spec convention=generic
# Passwords {#PASS-1}

If the customer has set a password, the agent must ask for the password. If the
customer has not set a password, the agent must not ask for the password.

The agent must offer a goodwill credit. The agent may offer a goodwill credit twice.

## Android

The app must ask for the location on startup.

## iOS

The app must not ask for the location on startup.
````

## How to fix it
Decide which of the two holds, and change the other. Where one is an exception
to the other, let it say so: "…, except as in [?](#CALL-2)". Where both hold in
different cases, name the cases.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._conflicts import at_odds, report
from plainspec.language.conflicts.verdict import Kind
from plainspec.model import Section


@rule("contradictory-obligation", Severity.ERROR, Scope.WORKSPACE, compares=at_odds)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The statements of *section* that another forbids, or whose opposite another demands."""
    return report(section, context, Kind.OBLIGATION)
