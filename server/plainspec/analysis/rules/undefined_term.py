"""A demand uses a capitalised term like those that the document defines, and nobody defines it.

## Why it matters
In a text that writes its defined terms with capitals, a capital says “look it
up”. Where there is nothing to be looked up, each reader takes the everyday
meaning, or the one of their department. The INCOSE Guide to Writing
Requirements asks for defined terms in rule R4.

## Flagged
````spec convention=generic
# Duties {#DU-1}

The Customer must inform the Account Manager of each change.
                             ^^^^^^^^^^^^^^^ undefined-term: What is “Account Manager”

# Definitions

**Customer**: whoever has signed a contract.
````

## Not flagged
Documents that do not write defined terms so, names, and compounds of defined terms:
````spec convention=generic
# Duties {#DU-1}

The customer must inform the Account Manager.

# Definitions

**Customer**: whoever has signed a contract.
````
````spec path=other.md convention=generic
# Duties {#DU-2}

The Suppliers must write to each Foreign Supplier in the English language, on a Monday, through the
Orders page. The Supplier must call the Auditor, and use the Internet.

# Definitions

**Supplier**: whoever sells. **Note**: nothing more.

**Auditor**: whoever checks.
````

## How to fix it
Define the term beside the others, or write it in lower case if the everyday
meaning is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Replacement, Scope, Severity, rule
from plainspec.analysis.rules._lexicon import linked
from plainspec.analysis.rules._wording import normative
from plainspec.index.facts import term_key
from plainspec.index.paths import is_glossary
from plainspec.model import Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: A capitalised term behind an article and the like, before no other noun.
_TERM = Pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Ee]ach|[Aa]ny|[Ee]very|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|no)\s+"
    r"([A-Z][a-z]{2,}(?:\s[A-Z][a-z]{2,}){0,3})(?=['’]s?\b|\s*[.,;:)]|\s*$"
    r"|\s+(?:must|shall|should|may|can|cannot|will|is|are|has|have|had|and|or|to|of|in|on|at|by|for|from|with"
    r"|as|if|when|that|which|who|before|after|within|under|not|against|upon|unless|until|without|does|do)\b)"
)
#: What begins a term; to look for that takes a tenth of the time.
_CAPITAL = re.compile(r"[A-Z][a-z]{2}")
#: Names, not terms.
_NAMES = frozenset(
    [
        "internet",
        "web",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "union",
        "commission",
        "court",
        "parliament",
        "state",
        "government",
        "president",
        "court",
        "senate",
        "congress",
        "earth",
        "moon",
        "sun",
        "bible",
        "english",
        "german",
        "french",
        "spanish",
    ]
)


@rule(
    "undefined-term",
    Severity.INFORMATION,
    Scope.WORKSPACE,
    severities={"behavioural": Severity.HINT, "rfc": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each capitalised term in the demands of *section* that lacks its definition."""
    uses: dict[str, list[Span]] = {}
    for wording in normative(section, context):
        if wording.kind is BlockKind.HEADING:
            continue
        if _CAPITAL.search(wording.text, 1) is None:
            continue
        for match in _TERM.finditer(wording.text):
            uses.setdefault(match[1], []).append(wording.place(*match.span(1)))
    if len(uses) < 2:
        return  # no other term that shows how the document writes them
    defined = {name for name in uses if _is_defined(name, context)}
    if not any(_is_own(name, context) for name in defined):
        return
    allowed = context.words("allow")
    for name, spans in uses.items():
        if (
            name in defined
            or name.lower() in allowed
            or not _NAMES.isdisjoint(name.lower().split())
        ):
            continue
        if not any(linked(section.syntax, span) for span in spans):
            yield _finding(name, spans)


def _keys(name: str) -> tuple[str, ...]:
    """What *name*, which may be a plural, can be defined as."""
    key = name.lower()
    singular = key.removesuffix("s")
    found = (key, singular, f"{key}s", key.removesuffix("es"))
    return (*found, f"{key[:-3]}y") if key.endswith("ies") else found


def _is_defined(name: str, context: Context) -> bool:
    """Whether *name*, or the word that it ends in, is a term of the workspace."""
    names = {*_keys(name), *_keys(name.rpartition(" ")[2])}
    return any(context.lookup(term_key(key)) for key in sorted(names))


def _is_own(name: str, context: Context) -> bool:
    """Whether the document itself, or a glossary, defines *name*."""
    return any(
        located.path == context.document.path or is_glossary(located.path)
        for key in _keys(name)
        for located in context.lookup(term_key(key))
    )


def _finding(name: str, spans: list[Span]) -> Finding:
    question = f"What is “{name}”?"
    plain = name.lower()
    lowered = tuple(Replacement(span, plain) for span in spans)
    told = Replacement(spans[0], f"{plain} (that is: [insert definition])")
    return Finding(
        spans[0],
        f"{question} Other terms with capitals are defined here, and this one is not: define it, or write "
        "it in lower case.",
        question=question,
        readings=(
            Fix(f"The everyday meaning: write “{plain}”", lowered),
            Fix(f"Say here what “{plain}” is", (told, *lowered[1:])),
        ),
    )
