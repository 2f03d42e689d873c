"""Numbers that name which one is meant: “error `4902`”, “slot 3”, “line 1”, “HTTP 401”, “port 8545”.

Such a number is no amount, and many are names: whoever signs form 27 may sign form 31, too. But what
is answered, where something stands and what is used is one thing at a time. So this asks, as
:mod:`~plainspec.language.measures.ranks` does, which verb stands beside the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from plainspec.language.folding.folded import Amount
from plainspec.language.measures.measure import LABEL, Measure, is_label
from plainspec.language.words.opposites import root
from plainspec.language.words.single_places import NAMES_ONE
from plainspec.language.words.vocabulary import BE, DETERMINERS, words
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: What may stand behind a number that counts nothing.
_BEHIND = (
    r"\s*[.,;:)]|\s*\Z"
    r"|\s+(?:of|for|in|on|at|when|if|unless|to|and|as|only|alone|is|are|must|shall|should|may|can)\b"
)
_NUMBER = r"(?P<number>0x[0-9a-fA-F]{1,16}|-?[0-9]{1,9})"
_LABELLED = Pattern(
    rf"(?P<label>\b[^\W\d_][\w’'-]*)\s+(?P<quote>[`\"“]?){_NUMBER}[`\"”]?"
    rf"(?={_BEHIND})",
    re.IGNORECASE,
    marks="0123456789",
)
#: “interpreted like in ERC-20”, “a valid RFC-1034 domain name”.
_STANDARD = Pattern(
    r"\b(?P<label>[A-Z]{2,5})-(?P<number>[0-9]{1,5})(?=[ .,;)]|\Z)", marks="0123456789"
)
#: “block N + 1”: a place told from another one.
_FROM = Pattern(
    r"\b(?P<label>[A-Za-z][a-z]+) (?P<number>[NMK](?: [+-] [0-9]{1,3})?)(?![\w`])", marks="NMK"
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
#: What is answered, used, held or written is one thing; what is supported, signed or checked is not.
_ONE = NAMES_ONE | frozenset(
    map(
        root,
        words(
            "return respond answer reject exit fail emit send use carry listen advertise charge close revert throw raise"
            " hold contain print write advertise equal match become encode indicate signal report show bear reply announce activate connect happen expire due"
        ),
    )
)
#: Behind a number in front, these tell that what it names is the one: “line 4 must hold the name”.
_IS_THE = Pattern(
    r"[^,;.]{0,60}?\b(?:be|is|are|(?:hold|contain|carry|store|show|bear)s?)\s+(?:the|where|used)\b",
    re.IGNORECASE,
)
_BARE = words("with by as of is are be return returns code to")
#: What a thing is like, or is an instance of, is one standard; what it supports is not.
_LIKE = words("like valid interpreted encoded formatted serialized serialised represented treated")
#: So many words between the verb and the number, at most.
_FAR = 6
#: What a number behind it names, though some verb has the form.
_LABELS = words(
    "code index slot line error status page port position bit level version row field type step stage rank place number id"
)
#: Names of documents and programs, of which there are many.
_NAMES = words(
    "eip erc rfc bip section clause article appendix annex form python java node figure table example draft"
)


#: “Node 18 only”.
_ALONE = Pattern(r"\s+(?:only|alone)\b", re.IGNORECASE)


def labels(text: str) -> Iterator[Measure]:
    """The numbers of *text* that name the one that is meant."""
    for match in _LABELLED.finditer(text):
        label = match["label"].lower()
        bare = label in _BARE
        if (
            not bare
            and _ALONE.match(text, match.end()) is None
            and (label in _NAMES or not (label in _LABELS or is_label(text, match.start("quote"))))
        ):
            continue
        if bare and not match["number"].startswith("-"):
            continue  # a count, or a value that others read
        if _is_one(text, match):
            yield _measure(
                match, _value(match["number"]), frozenset() if bare else frozenset([root(label)])
            )
    for match in _STANDARD.finditer(text):
        before = text[: match.start()].lower().split()[-_FAR:]
        if not _LIKE.isdisjoint(before):
            yield _measure(match, float(match["number"]), frozenset([match["label"].lower()]))
    for match in _FROM.finditer(text):
        offset = match["number"][1:].replace(" ", "")
        yield _measure(match, float(offset or 0), frozenset([root(match["label"].lower())]))


def only_names(text: str, at: int) -> bool:
    """Whether the number at *at* names one of many, and not the one that is meant: “form 27 must be signed”."""
    if text[at - 1 : at] == "#":
        return True  # “issue #1008”
    number = _PLAIN.match(text, at)
    before = _NAMING.search(text, 0, at)
    if number is None or before is None:
        return False
    label = before["label"].lower()
    if label in _BARE or not (label in _NAMES or label in _LABELS or is_label(text, at)):
        return False
    verbs = frozenset(map(root, _WORD.findall(text[: before.start()].lower())[-_FAR:]))
    return verbs.isdisjoint(_ONE) or (label in _NAMES and not verbs.isdisjoint(_RUNS))


_NAMING = Pattern(r"(?P<label>[^\W\d_][\w’'-]*)\s+\Z")
#: A number with no unit behind it.
_PLAIN = Pattern(rf"[0-9]+(?:\.[0-9]+)*(?!\.?[0-9])(?={_BEHIND})")
#: What runs with one version can run with another.
_RUNS = frozenset(map(root, words("run work support install test")))


def _is_one(text: str, match: re.Match[str]) -> bool:
    """Whether the verb next to the number that *match* holds lets no other be."""
    before = [word.lower() for word in _WORD.findall(text[: match.start()])]
    deeds = (
        word for ahead, word in pairwise(["", *before[-_FAR:]]) if ahead not in DETERMINERS
    )  # “an answer with status 404” answers nothing
    if not _ONE.isdisjoint(map(root, deeds)):
        return True
    if any(word in BE for word in before[-_FAR:]) or _ALONE.match(text, match.end()) is not None:
        return True
    return len(before) < _FAR and _IS_THE.match(text, match.end()) is not None


def _value(written: str) -> float:
    return float(int(written, 16)) if written[:2].lower() == "0x" else float(written)


def _measure(match: re.Match[str], value: float, label: frozenset[str]) -> Measure:
    span = Span(*match.span("number"))
    amount = Amount(value, value, False, False, "", span, match["number"])
    only = _ALONE.match(match.string, span.end) is not None
    return Measure(amount, (span,), LABEL, "", label, only)
