"""Words for what is demanded change, and nobody says whether their strength does.

## Why it matters
Where “must” and “shall” stand side by side, readers look for the difference.
“Shall log and will report” promises one half of what it demands. Under RFC
8174 only keywords in capitals are keywords: a “must” in lower case among them
is a slip, or a remark, and a tool that counts requirements does not see it.

## Flagged
````spec convention=generic
# Logs {#logs}

The server shall log each error and will report it.
                                    ^^^^ mixed-modals: weaker
The desk shall open each report. The desk shall answer it. The desk must file it.
                                                                    ^^^^ mixed-modals: “shall”
````

## Not flagged
````spec convention=generic
# Logs {#logs}

The server must log each error and should report it within a day.
Errors must be kept. They may be deleted after a year.
If the server fails, the desk will notice. It must act.
````

## How to fix it
Choose one word for one strength. Keep “should” for what has exceptions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, replacing
from plainspec.analysis.rules._wording import Wording, normative
from plainspec.model import Section
from plainspec.text.patterns import Pattern

_CAPITALS = Pattern(r"\b(?:MUST|SHALL|SHOULD|REQUIRED|RECOMMENDED|MAY|OPTIONAL)\b")
_LOWER = Pattern(
    r"\b(?P<modal>must|shall)(?P<not>\s+not)?\s+"
    r"(?!(?:be\s+)?(?:not(?:ed|iced)|said|admitted|understood|considered|seen|remembered|thus)\b"
    r"|therefore\b|also\s+be\s+noted\b)",
)
_BOTH = Pattern(r"\b(must|shall)(?:\s+not)?\b", re.IGNORECASE)
_SHALL_WILL = Pattern(
    r"\b(?P<one>shall|must|will)\b(?P<between>[^.;:()]{1,200}?)\b(?:and|but)\s+(?P<other>shall|must|will)\b",
    re.IGNORECASE,
    signs="shall must will",
)


@rule(
    "mixed-modals",
    Severity.INFORMATION,
    Scope.SECTION,
    severities={"behavioural": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask whether another word means another strength."""
    profile = context.document.profile
    found = normative(section, context)
    if profile == "rfc":
        yield from _lower_case(section, found)
        return
    for wording in found:
        for match in _SHALL_WILL.finditer(wording.text):
            one, other = match["one"].lower(), match["other"].lower()
            if one != other:
                span = wording.place(*match.span("other"))
                yield asked(
                    span,
                    f"Is “{other}” meant to be weaker or stronger than “{one}” before it?",
                    "Use one word for one strength.",
                    (
                        replacing(f"“{one}” in both places", (span, one)),
                        replacing(
                            f"“{other}” in both places", (wording.place(*match.span("one")), other)
                        ),
                    ),
                )
    if profile == "requirements":
        yield from _must_and_shall(found)


def _must_and_shall(found: tuple[Wording, ...]) -> Iterator[Finding]:
    """The first of the rarer of “must” and “shall” in a section that has both."""
    places: dict[str, list[tuple[Wording, re.Match[str]]]] = {"must": [], "shall": []}
    for wording in found:
        for match in _BOTH.finditer(wording.text):
            places[match[1].lower()].append((wording, match))
    if not (places["must"] and places["shall"]):
        return
    rare, usual = sorted(places, key=lambda word: (len(places[word]), word))
    wording, match = places[rare][0]
    if match[1].isupper() or any(
        other is wording and other_match.start() < match.start()
        for other, other_match in places[usual]
    ):
        return  # the sentence itself was asked about
    span = wording.place(*match.span(1))
    yield asked(
        span,
        f"Does “{match[1]}” demand something else than “{usual}” in this section?",
        "Use one word for one strength.",
        (replacing(f"Say “{usual}”", (span, usual)),),
    )


def _lower_case(section: Section, found: tuple[Wording, ...]) -> Iterator[Finding]:
    """Keywords in lower case in a section that has others in capitals (RFC 8174)."""
    if not section.syntax.capitals:
        return
    for wording in found:
        capital = _CAPITALS.search(wording.text) is not None
        for match in _LOWER.finditer(wording.text):
            words = " ".join(wording.text[match.start() : match.end()].split())
            span = wording.place(match.start(), match.start() + len(match[0].rstrip()))
            yield asked(
                span,
                f"Is “{words}” a requirement like those in capitals, or a remark?",
                "RFC 8174 gives its meaning to capitals only.",
                (
                    replacing(f"A requirement: “{words.upper()}”", (span, words.upper())),
                    replacing("A remark: “will have to”", (span, _remark(words))),
                ),
                severity=None if capital else Severity.HINT,
            )


def _remark(words: str) -> str:
    return "will not be allowed to" if words.endswith("not") else "will have to"
