"""A demand for a quality, such as “fast” or “secure”, stands without its measure.

## Why it matters
Everybody wants it fast, secure and easy to use; what counts is how fast, secure
against whom, easy for whom. Without that, each reader takes their own measure,
and no test can fail. The INCOSE Guide to Writing Requirements asks for
measurable performance in rule R34; ISO/IEC/IEEE 29148 lists subjective
language such as “user-friendly” among what makes a requirement unverifiable.

## Flagged
````spec convention=generic
# Search {#REQ-1}

The search must be fast and user-friendly.
                   ^^^^ unmeasured-quality: “fast”: how fast
                            ^^^^^^^^^^^^^ unmeasured-quality
The gateway shall scale efficiently.
                        ^^^^^^^^^^^ unmeasured-quality
````

## Not flagged
A number in the sentence is the measure; so are “against”, a definition, an
example and a link:
````spec convention=generic
# Search {#REQ-1}

The search must be fast: the first result within 200 ms.
The vault must be secure against a stolen disk. It must use a secure channel.
The form must be easy to use (i.e. filled in by a new clerk without help).
The disk must be [reliable](#REQ-1).
````

Conditions, reasons, negations and names:
````spec convention=generic
# Search {#REQ-1}

If a fast answer is asked for, the search must skip pictures.
The search need not be fast. The Fast Lane menu must stay.
````

## How to fix it
Write the measure and how it is taken (“95 of 100 searches answer within
200 ms”), or what the thing must withstand. If it is a wish and no demand,
leave it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._lexicon import (
    Found,
    Lexicon,
    defined,
    dropping,
    inserting,
    listed,
)
from plainspec.language.words.nearness import field
from plainspec.language.words.opposites import root
from plainspec.model import Section
from plainspec.text.patterns import Pattern

_MANNER = listed(
    "efficiently, effectively, securely, safely, reliably, robustly, seamlessly, smoothly, easily, "
    "intuitively, gracefully, flexibly, cleanly, performantly, transparently, neatly, conveniently, comfortably"
)
#: How much care is owed matters where somebody is paid for it; a model shall “carefully consider” everything.
_CARE = listed("carefully, thoroughly, diligently, cautiously")
_QUALITIES = (
    _MANNER
    | _CARE
    | listed(
        "fast, secure, reliable, scalable, efficient, effective, robust, flexible, intuitive, seamless, "
        "smooth, user-friendly, user friendly, easy, easy to use, easy-to-use, easy to understand, "
        "easy to maintain, responsive, performant, highly available, fault-tolerant, resilient, "
        "maintainable, extensible, usable, lightweight, high-quality, high quality, good quality, "
        "state-of-the-art, state of the art, cost-effective, cost effective, modern, powerful, "
        "best-in-class, world-class, high-performance, high performance, low-latency, low latency, "
        "clear, trustworthy, hassle-free, frictionless, comfortable, convenient, friendly, pleasant, attractive, "
        "up-to-date, up to date, understandable, readable"
    )
)
_LEXICON = Lexicon("unmeasured-quality", _QUALITIES)
#: “Secure against replay”: what it is measured by stands behind the word.
_AGAINST = Pattern(r"\s+(?:against|from|to|for|enough)\b", re.IGNORECASE)
#: “Effective in May” says from when on.
_IN_FORCE = Pattern(r"\s+(?:at|in|under|on|as)\b", re.IGNORECASE)
#: “Clear instructions”, but “a clear space”.
_NOUN = Pattern(r"\s+([^\W\d_]+)\b")
#: WordNet's field of what is said and written.
_COMMUNICATION = "10"
#: “A secure channel” is a kind of channel, “effective date” a date.
_KIND = Pattern(
    r"\s+(?:channels?|connections?|contexts?|elements?|boot|enclaves?|hash\w*|random\w*|storage|strings?"
    r"|sockets?|transports?|shell|cookies?|multi-?party|protocols?|path|forward|track|lane|dates?|law"
    r"|majority|altruism|balance|price|gas|value|rate|sync|mode|origins?|communications?|execution)\b",
    re.IGNORECASE,
)
_NO_NOUN = Pattern(
    r"\s*(?:[^\w\s]|$|(?:and|or|but|when|if|while|with|as|by|that|than)\b)", re.IGNORECASE
)


@rule(
    "unmeasured-quality",
    Severity.INFORMATION,
    Scope.WORKSPACE,
    severities={"behavioural": Severity.HINT, "rfc": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each quality that a normative sentence of *section* demands with no measure beside it."""
    for found in _LEXICON.find(section, context):
        if _measured(found) or defined(found.phrase, context):
            continue
        strict = context.document.profile == "requirements"
        if not strict and (found.phrase in _CARE or found.phrase == "clear"):
            continue
        question = f"“{found.words}”: {_how(found.phrase)}?"
        yield Finding(
            found.span,
            f"{question} Write the measure and how it is taken.",
            question=question,
            readings=_readings(section, found),
        )


def _measured(found: Found) -> bool:
    """Whether *found* is no demand, or the sentence says how much."""
    if not found.demanded or found.in_condition or found.in_reason or found.negated:
        return True
    if found.explained or found.numbered or found.standard:
        return True
    if found.phrase == "clear":
        noun = _NOUN.match(found.after)
        said = "" if noun is None else noun[1].lower()
        told = said == "feedback" or field(root(said)) == _COMMUNICATION
        return said == "text" or not told  # “clear text” is not encrypted
    if found.phrase == "effective" and _IN_FORCE.match(found.after):
        return True
    return bool(_AGAINST.match(found.after) or _KIND.match(found.after))


def _how(phrase: str) -> str:
    if phrase.startswith(("secure", "safe", "trust")):
        return "against whom, or against what"
    if phrase.startswith(("easy", "easi", "user", "intuitive", "usable")):
        return "for whom, and how is that tested"
    if " " in phrase or "-" in phrase or phrase.endswith("ly"):
        return "by what measure"
    return f"how {phrase}, and measured how"


def _readings(section: Section, found: Found) -> tuple[Fix, ...]:
    title = f"Write what “{found.words}” means"
    measure = inserting(found, found.end, " (that is: [insert measure])", title)
    if found.phrase in _MANNER | _CARE or not _NO_NOUN.match(found.after):
        return (measure, dropping(section, found, f"Leave out “{found.words}”"))
    title = f"Show by an example what is “{found.words}”"
    return (measure, inserting(found, found.end, " (for example: [insert example])", title))
