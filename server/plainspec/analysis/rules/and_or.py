"""“And/or”, or a slash between two words, leaves open whether both are meant or one will do.

## Why it matters
“The file and/or the log” is met by either alone to one reader and by both only
to the next, and “admin/user” can be one role or two. The INCOSE Guide to
Writing Requirements warns of both in rule R17.

## Flagged
````spec convention=generic
# Backup {#REQ-1}

The job must keep the file and/or the log.
                           ^^^^^^ and-or: both, or is one enough
The editor/reviewer shall sign the form.
    ^^^^^^^^^^^^^^^ and-or: “editor” and “reviewer”: both
````

## Not flagged
Units, paths, dates, names, fixed pairs, and code:
````spec convention=generic
# Backup {#REQ-1}

The car must not exceed 50 km/h on 24/7 duty, and the TCP/IP stack must use I/O ports.
The user must save his/her form in `docs/forms` on 1/2/2027. The client/server split must stay.
The tool must print `and/or`, and the input/output ratio.
````

## How to fix it
Write “both … and …”, “either … or …”, or “… or …, or both”. For one thing with
two names, use one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Replacement, Scope, Severity, rule
from plainspec.analysis.rules._lexicon import linked
from plainspec.analysis.rules._wording import Wording, normative
from plainspec.language.words.vocabulary import words
from plainspec.model import Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_SLASH = Pattern(
    r"(?<![\w/.:~#@&=-])([^\W\d_]{3,}(?:-[^\W\d_]+)*)(\s?/\s?)([^\W\d_]{2,}(?:-[^\W\d_]+)*)(?![\w/=~-]|\.\w)"
)
_AND_OR = Pattern(r"\band\s?/\s?or\b|\bor\s?/\s?and\b", re.IGNORECASE)
#: Pairs that are one word to everybody.
_FIXED = words(
    "input/output client/server read/write his/her him/her her/his she/he they/them he/she pass/fail"
    " yes/no true/false on/off open/close start/stop request/response publish/subscribe key/value"
    " name/value win/win plug/play host/port user/password username/password begin/end push/pull"
    " black/white parent/child master/slave primary/replica producer/consumer sender/receiver before/after"
    " question/answer offline/online online/offline speech/text audio/video hours/day days/week per/hour"
    " times/day pros/cons cost/benefit enable/disable enabled/disabled trade/off create/read text/plain"
    " text/html application/json"
)
_UNITS = words(
    "sec second seconds min minute minutes hour hours day days week weeks month months year years"
)


@rule("and-or", Severity.INFORMATION, Scope.SECTION, severities={"behavioural": Severity.HINT})
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each “and/or”, and each slash between two words, in the normative sentences of *section*."""
    allowed = context.words("allow")
    for wording in normative(section, context):
        if wording.kind is BlockKind.HEADING or "/" not in wording.text:
            continue
        for match in _AND_OR.finditer(wording.text):
            if "and/or" not in allowed:
                yield _and_or(wording, match)
        for match in _SLASH.finditer(wording.text):
            span = wording.place(*match.span())
            if _open(match, allowed) and not linked(section.syntax, span):
                yield _slash(span, match)


def _open(match: re.Match[str], allowed: tuple[str, ...]) -> bool:
    """Whether the slash of *match* stands between alternatives, and is no part of a name."""
    first, last = match[1], match[3]
    pair = f"{first}/{last}".lower()
    if pair in _FIXED or pair in allowed or last.lower() in _UNITS or pair in ("and/or", "or/and"):
        return False
    # “TCP/IP”, “Ubuntu/Debian”, “octocat/Hello”: names.
    return not any(c.isupper() for c in first[1:] + last)


def _and_or(wording: Wording, match: re.Match[str]) -> Finding:
    span = wording.place(*match.span())
    question = f"“{match[0]}”: both, or is one enough?"
    return Finding(
        span,
        f"{question} Write “and”, “or”, or “… or …, or both”.",
        question=question,
        readings=(
            _reading(span, "and", "Both: write “and”"),
            _reading(span, "or", "One is enough: write “or”"),
        ),
    )


def _slash(span: Span, match: re.Match[str]) -> Finding:
    first, last = match[1], match[3]
    question = f"“{first}” and “{last}”: both, one of them, or one thing with two names?"
    return Finding(
        span,
        f"{question} Write “and”, “or”, or one of the names.",
        # One slash is a habit more often than a question.
        severity=Severity.HINT,
        question=question,
        readings=(
            _reading(span, f"{first} and {last}"),
            _reading(span, f"{first} or {last}"),
            _reading(span, first),
        ),
    )


def _reading(span: Span, text: str, title: str = "") -> Fix:
    return Fix(title or f"Write “{text}”", (Replacement(span, text),))
