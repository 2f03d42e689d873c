"""A demand lists what it concerns and leaves the list open, as “etc.” does.

## Why it matters
What else belongs to the list is for each reader to guess: who builds it stops
at what is written, who accepts it finds more. The INCOSE Guide to Writing
Requirements warns of open-ended clauses in rule R9.

## Flagged
````spec convention=generic
# Export {#REQ-1}

The report must show name, date, price, etc.
                                        ^^^ open-ended-list: what else belongs to the list
It must keep all fields, including but not limited to the fee.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ open-ended-list
The page must not show links, buttons and the like.
                                      ^^^^^^^^^^^^ open-ended-list
````

## Not flagged
Examples, in brackets or after “e.g.”, and lists whose rule stands beside them:
````spec convention=generic
# Export {#REQ-1}

The report must show the totals (per day, per week, etc.) that the user picked.
The report must show the name, the date and all other fields of the form.
The page must not print “etc.” anywhere.
````

## How to fix it
Write the list to its end, or say what its members have in common, so that
anybody can tell whether a new case belongs to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._lexicon import Found, Lexicon, dropping, listed, replacing
from plainspec.model import Section

_INCLUDING = listed(
    "including but not limited to, including without limitation, includes but is not limited to, "
    "include but are not limited to, include but is not limited to, including at least, "
    "which include but are not limited to, such as but not limited to, not limited to"
)
_TAILS = listed(
    "etc, et cetera, and so on, and so forth, and the like, or the like, and others, among others, "
    "among other things, and similar, or similar, or something similar, and such, and more, "
    "and other such things, and many more, or whatever"
)
_LEXICON = Lexicon("open-ended-list", _INCLUDING | _TAILS)
#: “And more” and “or similar” end a list only where nothing follows.
_LAST = listed("and others, and similar, or similar, and such, and more")


@rule(
    "open-ended-list",
    Severity.INFORMATION,
    Scope.SECTION,
    severities={"behavioural": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each list in the normative sentences of *section* that is left open."""
    for found in _LEXICON.find(section, context):
        if not found.demanded or found.explained or found.in_reason or _in_brackets(found):
            continue
        if found.phrase in _LAST and found.after.strip()[:1].isalnum():
            continue
        question = f"“{found.words}”: what else belongs to the list?"
        yield Finding(
            found.span,
            f"{question} Write it to its end, or say what its members have in common.",
            question=question,
            readings=_readings(section, found),
        )


def _in_brackets(found: Found) -> bool:
    """Whether the list only explains what stands before it."""
    return found.before.rfind("(") > found.before.rfind(")")


def _readings(section: Section, found: Found) -> tuple[Fix, ...]:
    if found.phrase in _INCLUDING:
        if found.phrase.startswith("includ"):
            closed = replacing(found, "namely", "These and no others: write “namely”")
        else:
            closed = dropping(section, found, f"Leave out “{found.words}”")
        return (
            closed,
            replacing(found, "whatever [insert what they have in common], among them"),
        )
    if found.phrase == "etc" and found.after.startswith(".") and found.after[1:].strip():
        found = found._replace(
            end=found.end + 1
        )  # the stop of the abbreviation, not the sentence's
    return (
        dropping(section, found, f"The list is complete: leave out “{found.words}”"),
        replacing(found, "and whatever else [insert what they have in common]"),
    )
