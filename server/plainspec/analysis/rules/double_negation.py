"""Two negations in one sentence have to be undone by the reader.

## Why it matters
“Must not fail to send” asks for what “must send” asks for, and every reader
works that out anew; some get it wrong, above all translators and models. With
“unless … not” it is easy to write the opposite of what is meant. (INCOSE's
Guide to Writing Requirements: avoid “not”, R16.)

Negations that are policy and no riddle are left alone: “must not refuse”,
“should never avoid a topic”, “must not send without asking”.

## Flagged
````spec convention=generic
# Alarms {#alarms}

The server must not fail to send the alarm.
           ^^^^^^^^^^^^^^^^ double-negation: “must send”
The alarm must not be unavailable at night.
               ^^^^^^^^^^^^^^^^^^ double-negation: be available
The server must send the alarm unless the user has not agreed.
                               ^^^^^^^^^^^^^^^^^^^^^^^ double-negation
No alarm may not be logged.
^^^^^^^^^^^^^^^^ double-negation
````

## Not flagged
````spec convention=generic
# Alarms {#alarms}

The server must not refuse an alarm. It must not send one without asking.
The server must not send the alarm unless the user has agreed.
If the server fails to send it, it must not try again.
No alarm may be lost. The alarm must be unmistakable.
````

## How to fix it
Say it without negations. Each reading that is offered does that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, replacing, written
from plainspec.analysis.rules._wording import Wording, normative
from plainspec.model import Section
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_MODAL = r"(?P<modal>must|shall|should|may|can|will|would|do|does)"
_NOT = r"(?:\s+not|\s+never|n['’]t|not)"
_FAILS = Pattern(
    rf"\b{_MODAL}{_NOT}\s+(?:ever\s+)?(?:fail|neglect|omit|forget)\s+to\b",
    re.IGNORECASE,
    signs="fail neglect omit forget",
)
#: Adjectives whose contrary is what is left without the prefix.
_CONTRARY = Pattern(
    r"\bnot\s+(?:be\s+|is\s+|are\s+)?(?:\w+ly\s+)?(?P<prefix>un|in|im|ir|il|dis)(?P<stem>available|common|usual"
    r"|known|locked|secure|reliable|stable|protected|encrypted|authori[sz]ed|documented|limited"
    r"|supported|reasonable|likely|safe|clear|changed|defined|specified|certain|welcome|important|able"
    r"|necessary|correct|complete|consistent|valid|visible|active|accurate|sufficient|appropriate"
    r"|possible|proper|precise|relevant|regular|responsible|legal|legible|similar|connected|honest)\b",
    re.IGNORECASE,
    signs="not",
)
_UNLESS = Pattern(
    r"\bunless\b(?:(?!\b(?:that|who|which|where|whether|if)\b)[^,.;:()]){1,60}?"
    r"(?P<not>(?:\s+not|n['’]t)\b)",
    re.IGNORECASE,
    signs="unless",
)
_NO = Pattern(
    r"(?P<no>\bno)\s+(?P<noun>[\w’'-]+(?:\s+(?!that\b|who\b|which\b)[\w’'-]+){0,3}?)\s+"
    r"(?P<modal>may|must|shall|should|can)(?P<not>\s?not)\b",
    re.IGNORECASE,
    signs="no",
)


@rule(
    "double-negation",
    Severity.INFORMATION,
    Scope.SECTION,
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask for the plain form of each double negation."""
    for wording in normative(section, context):
        yield from _in(section, wording)


def _in(section: Section, wording: Wording) -> Iterator[Finding]:
    text = wording.text
    for match in _FAILS.finditer(text):
        modal = match["modal"].lower()
        plain = "" if modal in ("do", "does", "can", "may") else match["modal"]
        verb = re.compile(r"\s+[\w-]+").match(text, match.end())
        span = wording.place(*match.span())
        meant = f"{plain or 'must'}{verb[0] if verb else ''}"
        yield asked(
            span,
            f"Does “{written(section, span)}” mean more than “{' '.join(meant.split())}”?",
            "Say what must be done.",
            (replacing(f"Say “{' '.join(meant.split())}”", (span, plain or "must")),),
        )
    for match in _CONTRARY.finditer(text):
        span = wording.place(*match.span())
        plain = match[0][3 : match.start("prefix") - match.start()].strip()
        plain = f"{plain} {match['stem']}".strip()
        middle = "neither one nor the other"
        yield asked(
            span,
            f"Is “{written(section, span)}” the same as “{plain}”, or is there something between?",
            f"Say “{plain}”, or what is allowed that is {middle}.",
            (replacing(f"Say “{plain}”", (span, plain)),),
        )
    for match in _UNLESS.finditer(text):
        span = wording.place(*match.span())
        condition = "only if" if wording.text[: match.start()].strip() else "If"
        yield asked(
            span,
            f"When does this hold, if “{written(section, span)}” … is undone?",
            "Two negations make a condition: say “if” and what must be the case.",
            (
                replacing(
                    f"Say “{condition}”",
                    (wording.place(match.start(), match.start() + len("unless")), condition),
                    (wording.place(*match.span("not")), ""),
                ),
            ),
        )
    for match in _NO.finditer(text):
        span = wording.place(*match.span())
        every = "Every" if match["no"][0].isupper() else "every"
        yield asked(
            span,
            f"Does “{written(section, span)}” mean “{every} {match['noun']} must”?",
            "Say it of every one, without a negation.",
            (
                replacing(
                    f"Say “{every} {' '.join(match['noun'].split())} must”",
                    (wording.place(*match.span("no")), every),
                    (Span(wording.span.start + match.start("modal"), span.end), "must"),
                ),
            ),
        )
