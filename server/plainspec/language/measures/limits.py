"""Words around a number that say how it binds: the highest, the lowest, this and no other, any but this."""

from __future__ import annotations

import re

from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

MOST, LEAST = "most", "least"
_CAP = r"(?:limit|cap|ceiling|maximum|quota|upper (?:limit|bound))"
_CAPPING = ("limited", "restricted", "capped", "bounded", "confined", "fits", "fit")
#: One of these is in every text that names a number as a limit.
_LIMITING = words(
    "fit fits limit limited restricted capped bounded confined cap ceiling maximum minimum quota bound most largest highest"
)
#: Words of a name, between what says that it is a limit and the number.
_NAME = r"(?: [\w'’`-]+){0,%d}?"


def _spaced(source: str) -> str:
    return source.replace(" ", r"\s+")


#: “is limited to”, “a total limit of”, “the maximum size of a key is set to”.
_VERB = (
    rf"(?:{'|'.join(_CAPPING)})(?: to| at| by| in| into| within)(?: a (?:total|maximum) of| only)?"
)
_NOUN = rf"(?:an? )?(?:\w+ )?{_CAP}(?: number)? of"
_SET = r"(?:is|are|be|to|at|stands at|remains|was|of)(?: set (?:to|at)| fixed at| exactly)?"
_CAPPED = Pattern(
    _spaced(rf"(?:{_VERB}|{_NOUN}|\b{_CAP}{_NAME % 9} {_SET})\s*$"),
    re.IGNORECASE,
)
_FLOOR = Pattern(
    _spaced(rf"\bminimum\b{_NAME % 9} (?:is|are|be|of)(?: set (?:to|at))?\s*$"),
    re.IGNORECASE,
)
#: “five is the most that”.
_IS_MOST = rf"(?:is|are|being) the (?:most|{_CAP}|largest number|highest number|(?P<least>least|minimum|smallest number|lowest number))"
_THE_MOST = Pattern(
    _spaced(rf"{_NAME % 8} (?P<said>{_IS_MOST}(?: (?:that|which)?(?: \w+)?\s*(?:can|may|is|are)\b)?)"),
    re.IGNORECASE,
)  # fmt: skip
_ANYTHING = r"(?:(?:anything|something|any number|a number|a value) )?"
_BUT = Pattern(
    _spaced(rf"\b{_ANYTHING}(?:but|(?:other|different|apart) (?:than|from)|except) (?:exactly )?\Z"),
    re.IGNORECASE,
)  # fmt: skip
_ONLY = Pattern(
    r"\b(?:only|just|exactly|precisely)(?:\s+(?:one|a\s+single|once|twice|on|in|at|for|with|after))?\s*\Z",
    re.IGNORECASE,
)
#: So far before a number its limit may be said, in code points, and so far what excludes it.
_FAR, _NEAR = 90, 40


def limit(text: str, first: Span, behind: int) -> tuple[str, tuple[Span, ...]]:
    """Whether the number at *first*, which ends at *behind*, is named as a limit, and the words that only say so."""
    if _LIMITING.isdisjoint(vocabulary(text)):
        return "", ()
    before = _CAPPED.search(text, max(0, first.start - _FAR), first.start)
    if before is not None and "." not in before[0]:
        verb = before[0].lower().startswith(_CAPPING)
        return MOST, (Span(*before.span()),) if verb else ()
    if _FLOOR.search(text, max(0, first.start - _FAR), first.start) is not None:
        return LEAST, ()
    after = _THE_MOST.match(text, behind)
    if after is None:
        return "", ()
    return LEAST if after["least"] else MOST, (Span(*after.span("said")),)


def is_only(text: str, end: int) -> bool:
    """Whether *text* up to *end* closes with words that let nothing else do: “exactly”, “only one”."""
    return _ONLY.search(text, 0, end) is not None


def excluded(text: str, at: int) -> Span | None:
    """The words before *at* that exclude the amount there: “anything but”."""
    before = _BUT.search(text, max(0, at - _NEAR), at)
    return Span(*before.span()) if before is not None else None


_MORE = r"(?:more often|more|fewer|less|longer|later|sooner|earlier|further|others?)"
#: “one question, and no more”, “three, neither more nor fewer”, “once a week only”.
_NO_MORE = Pattern(
    _spaced(
        rf"(?:,? (?:and|but|nor) (?:(?:no|not|never) )?|,? (?:no|not|never|neither) )(?:any )?{_MORE}(?: (?:n?or|and (?:no|not)) {_MORE})?(?=[.,;]|\Z)"
        r"| only(?=[.,;]|\Z)"
    ),
    re.IGNORECASE,
)
#: “by 31 March at the latest”, “at 15:00 or later”.
_LATEST = Pattern(
    _spaced(r",? (?:(?P<most>at the (?:very )?latest|or (?:earlier|sooner))|at the (?:very )?(?:earliest|soonest)|or later)(?=[.,;]|\Z| (?:and|if|when|unless)\b)"),
    re.IGNORECASE,
)  # fmt: skip


_REFUSING = words("only fewer less later more longer further other others often sooner earlier")


def no_more(text: str, at: int) -> Span | None:
    """The words behind *at* that let no more be: “one question, and no more”."""
    if _REFUSING.isdisjoint(vocabulary(text)):
        return None
    found = _NO_MORE.search(text, at, at + _FAR)
    return Span(*found.span()) if found is not None else None


def latest(text: str, at: int) -> tuple[Span, bool] | None:
    """The words right behind *at* that make the last or the first moment of the one there, and whether it is the last."""
    found = _LATEST.match(text, at)
    return (Span(*found.span()), found["most"] is not None) if found is not None else None
