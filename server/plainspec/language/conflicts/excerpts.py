"""What of a long sentence can be compared by itself: its demand without reasons and asides, and its clauses.

Whatever is left out is blanked, so that all spans stay as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from plainspec.language.folding.assertions import unframed
from plainspec.language.folding.fold import LONGEST, fold
from plainspec.language.norms.force import Force
from plainspec.language.norms.modality import modals
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_MODAL = r"(?:must|shall|should|may|can|cannot|need not|will|is|are|has|have)"
#: What a demand is for, and what follows from it; to the end of the clause.
_PURPOSE = Pattern(
    r"(?:,? (?:so that|so as to|in order (?:not )?to|in order that)"
    r"|(?:, |(?<!required )(?<!able )(?<!need )(?<!needs )(?<!has )(?<!have )(?<!try )(?<!attempt )(?<!allowed )"
    r"(?<!permitted )(?<!expected )(?<!ought )(?<!order )(?<!how )(?<!sure )(?<!is )(?<!are ) )"
    r"to (?:ensure|make (?:sure|certain)|guarantee|avoid|prevent)"
    r"|, to (?:help|allow|enable|reduce|minimi[sz]e|protect|improve|keep|facilitate|simplify|support|maintain|preserve))"
    rf"\b(?:(?!,? (?:and|but) (?:\w+ ){{0,4}}{_MODAL}\b)[^;.]|\.(?=\w))*"
    r"|^To (?:ensure|make (?:sure|certain)|guarantee|avoid|prevent|reduce|protect|minimi[sz]e|improve|facilitate|simplify|preserve)\b[^,;.]*,"
    # What is told of it besides, unless that demands something.
    r"|(?:, (?:which|as (?:this|it|that|these|they|the|doing|otherwise)|because|since)\b| [–—] "
    # … and that it holds in every case.
    r"|,? (?:whatever|whichever|whoever|wherever|no matter|regardless of|irrespective of)\b)"
    r"(?:(?!\b(?:must|shall|should|may|can|cannot|only|except|unless)\b|[–—])[^;.]|\.(?=\w))+(?=[.;]|$)",
    re.IGNORECASE,
    marks="–—",
    signs="which as because since so order ensure make guarantee avoid prevent help allow enable reduce minimize minimise protect improve"
    " keep facilitate simplify support maintain preserve whatever whichever whoever wherever matter regardless irrespective",
)
#: Examples, up to the modal where they stand before it, else to the end of the clause.
_EXAMPLES = Pattern(
    rf",? \(?(?:such as|for example|for instance|e\.g\.|including|namely)\b"
    rf"(?:(?!,? {_MODAL}\b)[^;.()]|\.(?=\w))*,?",
    re.IGNORECASE,
    signs="such example instance including namely e",
)
#: Where something is told in detail.
_DETAILS = Pattern(
    r",? as (?:specified|described|defined|noted|explained|mentioned|outlined|discussed|shown|stated|documented|laid out|set out)\b[^,;.()]*",
    re.IGNORECASE,
    signs="as",
)
_BRACKETS = Pattern(r"(?<= )\((?!s\))([^()]*)\)", marks="(")
#: A bracket that limits the demand is none of those that only explain.
_LIMITING = re.compile(r"\A(?!\s*(?:e\.\s?g\.|i\.\s?e\.|for (?:example|instance)\b|such as\b|like\b))[^()]*?(?<!as )\b(?:except|unless|only|if|when|not|no|never|without|until|optional\w*)\b", re.IGNORECASE)  # fmt: skip
#: Another clause with no modal of its own.
_CLAUSE = Pattern(
    r"(?:; |, (?:otherwise|or else|instead),? |,? (?:and|but|so) (?:the|an?|any|all|each|it|they|you|we|users?) (?:[\w'’-]+ ){0,4}?(?:will|is|are|has|have|does|do|was) )",
    re.IGNORECASE,
    signs="otherwise else instead and but so",
    marks=";",
)
#: Where the clause of another modal begins.
_JOINT = re.compile(r"(?:[;.]|,? \b(?:and|but|while|whereas|yet|otherwise|so)\b)(?= )", re.IGNORECASE)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{2,}|`")
_ADVERBS = re.compile(r"\b(?:also|then|therefore|thus|\w+ly|not|never|always|still)\b", re.IGNORECASE)  # fmt: skip
_FRONT = re.compile(r"\W*(?:if|when|whenever|where|while|unless|once|in case|for|in|on|during|after|before)\b[^,;]*,", re.IGNORECASE)  # fmt: skip
_PRONOUN = re.compile(r"\W*(?:it|they|this|that|these|those|he|she|such|doing)\b", re.IGNORECASE)


class _Asides(NamedTuple):
    """Where the parts of a sentence stand that only explain: those that may go, and the others by sort."""

    purposes: tuple[tuple[int, int], ...]
    asides: tuple[tuple[tuple[int, int], ...], ...]


def demand(text: str) -> str:
    """*text* without what introduces and closes it, what it is for and what is told besides, which is blanked."""
    return unframed(_blanked(text, list(_asides(text).purposes)))


def purposes(text: str) -> tuple[tuple[int, int], ...]:
    """Where *text* tells what it is for, and what follows from it."""
    return _asides(text).purposes


def explained(text: str, other: str) -> tuple[str, str]:
    """Both texts without what only explains."""
    mine, theirs = _asides(text), _asides(other)
    here, there = list(mine.purposes), list(theirs.purposes)
    for own, others in zip(mine.asides, theirs.asides, strict=True):
        if own and others and _said(text, own) != _said(other, others):
            continue  # “(for adults)”, “(for children)”
        here += own
        there += others
    return _blanked(text, here), _blanked(other, there)


def _said(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [" ".join(text[start:end].lower().split()) for start, end in spans]


@lru_cache(maxsize=1 << 12)
def _asides(text: str) -> _Asides:
    if len(text) > LONGEST:
        return _Asides((), ((), (), ()))
    purposes = [match.span() for match in _PURPOSE.finditer(text)]
    brackets = [match.span() for match in _BRACKETS.finditer(text) if _LIMITING.search(match[1]) is None]  # fmt: skip
    explained = [[match.span() for match in p.finditer(text)] for p in (_EXAMPLES, _DETAILS)]
    if _DEED.match(text) is not None:
        purposes = [_before_judgement(text, span) for span in purposes]
        explained = [[_before_judgement(text, span) for span in spans] for spans in explained]
    asides = [brackets, *explained]
    return _Asides(tuple(purposes), tuple(tuple(spans) for spans in asides))


#: “Opening it in order to save time is forbidden.”: what is said of the deed is none of its purpose.
_DEED = Pattern(r"\W*\w+ing\b", re.IGNORECASE)
_JUDGEMENT = Pattern(
    r" (?:is|remains) (?:(?:not|never|strictly|entirely|completely) )?(?:allowed|permitted|prohibited|forbidden|banned|barred|required|mandatory|optional"
    r"|off limits|out of the question|ruled out|up to|left to|acceptable|unacceptable|necessary|unnecessary|fine|wrong|compulsory|obligatory|recommended|discouraged)\b",
    re.IGNORECASE,
)


def _before_judgement(text: str, span: tuple[int, int]) -> tuple[int, int]:
    said = [match.start() for match in _JUDGEMENT.finditer(text, *span)]
    return (span[0], said[-1]) if said else span


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _speaking(text: str) -> list[Span]:
    """Where the modalities of the main clauses stand: modal verbs, and what says the same (“it is forbidden to”)."""
    found = [modal.span for modal in modals(text)]
    folded = fold(text)
    for sign in folded.modals if folded is not None and found else ():
        if sign.span is None or sign.force is Force.STATEMENT:
            continue
        if not any(s.start < sign.span.end and sign.span.start < s.end for s in found):
            found.append(sign.span)
    return sorted(found, key=lambda span: span.start)


@lru_cache(maxsize=1 << 12)
def clauses(text: str) -> tuple[str, ...]:
    """The clauses of *text* that have a modal of their own, each with the rest blanked."""
    found = _CLAUSE.search(text)
    own = _speaking(text)
    if found is not None and own and own[0].end <= found.start() and own[-1].start < found.end():
        return (_blanked(text, [(found.start(), len(text))]),)
    if len(own) < 2:
        return (text,)
    joints = []
    for before, modal in pairwise(own):
        places = list(_JOINT.finditer(text, before.end, modal.start))
        if not places:
            return (text,)  # whose modal it is, nothing tells
        joints.append(places[-1].span())
    alone = []
    starts = [0, *(end for _, end in joints)]
    ends = [*(start for start, _ in joints), len(text)]
    front = _FRONT.match(text)
    opening = front.end() if front is not None and front.end() <= own[0].start else 0
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if number:
            subject = text[start : own[number].start]
            if _WORD.search(_ADVERBS.sub("", subject)) is None:
                kept = own[0].start  # the subject of the first
            elif _PRONOUN.match(subject) is not None:
                continue
            else:
                kept = opening
            alone.append(_blanked(text, [(kept, start), (end, len(text))]))
        else:
            alone.append(_blanked(text, [(end, len(text))]))
    return tuple(alone)
