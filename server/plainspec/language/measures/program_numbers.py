"""Numbers as programs write them, in code or not: ``0x1f``, ``2**32``, ``1e18``, ``uint64``, ``< `LIMIT```."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.language.folding.folded import Amount
from plainspec.language.measures.bounds import BOUND, SIDES, bounded
from plainspec.language.measures.measure import ALL, COUNT, Measure, measured
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_HEX = r"(?P<hex>0x[0-9a-fA-F]+)"
_POWER = r"(?P<base>[0-9]{1,3})(?:\*\*|\^)(?P<power>[0-9]{1,4})(?P<less>\s*-\s*1)?"
_SCIENTIFIC = r"(?P<digits>[0-9](?:\.[0-9]+)?)e(?P<exponent>[0-9]{1,2})"
_TYPE = r"(?P<type>u?int|bytes|float)(?P<bits>[0-9]{1,3})"
_PLAIN = r"(?P<plain>(?<=`)-?[0-9]{1,12}(?=`))"
_WRITTEN = Pattern(
    rf"(?<![\w.`])(?P<quote>`?)(?:{_HEX}|{_POWER}|{_SCIENTIFIC}|{_TYPE}|{_PLAIN})(?P=quote)(?![\w`]|\.\w)",
    marks="0123456789",
)
#: Longer ones are names of things.
_LONGEST_HEX = 18
#: The highest power that a float holds.
_HIGHEST = 300

#: “`[0, 2**63-1]`”, and “96x96”.
_END = r"(?:0x[0-9a-fA-F]+|[0-9]{1,3}(?:\*\*|\^)[0-9]{1,4}(?:\s*-\s*1)?|[0-9]{1,12})"
_RANGE = Pattern(rf"`?[\[(](?P<low>{_END}), ?(?P<high>{_END})[\])]`?", marks="[(")
_AREA = Pattern(
    r"(?<![\w.])(?P<width>[0-9]{1,5})\s?[x×]\s?(?P<height>[0-9]{1,5})(?![\w.])",
    marks="x×",
)
#: A bound that has a name: “`LIMIT`”, “MAX_SIZE”.
_NAME = r"(?P<name>`(?!0x)(?=[^`]*[a-zA-Z])[^`]+`|[A-Z][A-Z0-9]*_[A-Z0-9_]+)"
#: In front of such a bound: “must be above `LIMIT`”, “a length above `LIMIT`”.
_LEADING = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word} )"
        for word in ("be", "is", "are", "length", "size", "value", "number", "count", "depth")
    )
    + ")"
)
_NAMED = Pattern(
    rf"{_LEADING}(?:always |strictly |exactly )*(?:{BOUND})\s+{_NAME}",
    re.IGNORECASE,
    signs="than most least no below under above over equal set",
    marks="<>=≤≥",
)
#: “At most `LIMIT` of the frames may …”.
_AMONG = Pattern(
    rf"\b(?:(?P<le>at most|no more than|up to)|(?P<ge>at least|no (?:fewer|less) than)|(?P<lt>(?:fewer|less) than)|(?P<gt>more than))\s+{_NAME}(?=\s(?:of\s)?\w)",
    re.IGNORECASE,
    signs="than most least up",
)
#: “twice `LIMIT`”, “at least three times `LIMIT`”.
_MULTIPLES = {"half": 0.5, "half of": 0.5, "twice": 2.0, "double": 2.0, "three times": 3.0, "four times": 4.0, "five times": 5.0, "ten times": 10.0}  # fmt: skip
_MULTIPLE = Pattern(
    rf"\b(?P<many>{'|'.join(sorted(_MULTIPLES, key=len, reverse=True))})\s+{_NAME}",
    re.IGNORECASE,
    signs="half twice double times",
)
_EXCEED = Pattern(rf"\bexceeds?\s+{_NAME}", re.IGNORECASE, signs="exceed exceeds")
_COMPARED = Pattern(
    rf"`(?P<name>[^\W\d][\w.\[\]]*)(?P<side> ?(?:<=|>=|==|<|>|≤|≥) ?{_END})`", marks="<>=≤≥"
)


_AMONG_SIDES = ("le", "ge", "lt", "gt")


def opened(text: str) -> str:
    """*text* with comparisons in code as in running text, and as long: “`x <= 5`”, “`x` <= 5”."""
    return _COMPARED.sub(lambda match: f"`{match['name']}`{match['side']}", text)


def program_numbers(text: str) -> Iterator[Measure]:
    """The numbers and bounds of *text* that are written as in a program."""
    for match in _WRITTEN.finditer(text):
        value = _value(match)
        if value is not None:
            kind = f"bits of {match['type'].lower()}" if match["type"] else COUNT
            yield bounded(text, measured(text, match, value, value, kind, False))
    for match in _RANGE.finditer(text):
        low, high = _end(match["low"]), _end(match["high"])
        if low is not None and high is not None:
            yield measured(text, match, low, high, COUNT)
    for match in _AREA.finditer(text):
        width, height = int(match["width"]), int(match["height"])
        yield bounded(
            text, measured(text, match, float(width * height), float(width * height), "area")
        )


def named_bounds(text: str) -> Iterator[Measure]:
    """The bounds of *text* that have a name and no number."""
    if "`" not in text and "_" not in text:
        return
    for match in _NAMED.finditer(text):
        yield _bound(match, next(side for side in SIDES if match[side]))
    for match in _AMONG.finditer(text):
        yield _bound(match, next(side for side in _AMONG_SIDES if match[side]))
    for match in _EXCEED.finditer(text):
        yield _bound(match, "gt")
    for match in _MULTIPLE.finditer(text):
        share = ALL * _MULTIPLES[match["many"].lower()]
        yield bounded(text, measured(text, match, share, share, f"named {match['name']}", False))


def _end(written: str) -> float | None:
    """The number at one end of a range."""
    found = _WRITTEN.match(written)
    return _value(found) if found is not None else float(written)


def _bound(match: re.Match[str], side: str) -> Measure:
    span = Span(*match.span())
    low, high, low_open, high_open = SIDES[side]
    amount = Amount(low + ALL, high + ALL, low_open, high_open, "", span, match[0])
    return Measure(amount, (span,), f"named {match['name']}", "", frozenset())


def _value(match: re.Match[str]) -> float | None:
    if match["hex"]:
        return float(int(match["hex"], 16)) if len(match["hex"]) <= _LONGEST_HEX else None
    if match["base"]:
        # No float is near enough to tell 2**64 from what is one less.
        less = 1 - 1e-9 * bool(match["less"])
        return float(int(match["base"])) ** min(int(match["power"]), _HIGHEST) * less
    if match["digits"]:
        return float(match["digits"]) * 10.0 ** int(match["exponent"])
    return float(match["bits"] or match["plain"])
