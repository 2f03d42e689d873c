"""Where two statements hold, by their headings and files: whether that keeps them apart."""

from __future__ import annotations

import re
from functools import lru_cache

from plainspec.index.facts import NormFact
from plainspec.index.paths import name_of
from plainspec.language.words.opposites import contrary, exclusive, paired, stem
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import Pattern

#: What tells two sections apart that say the same of two things.
_LABEL = Pattern(
    r"\b(?:version|v|release|draft|phase|option|alternative|case|scenario|variant|method|approach|mode"
    r"|tier|plan|level|step|stage|type|class|group|part|annex|appendix)[\s.-]?(\d[\w.]*|[a-z])\b",
    re.IGNORECASE,
)
_PLATFORMS = words(
    "linux windows macos mac osx android ios ipados web browser desktop mobile tablet docker kubernetes"
    " chrome firefox safari edge ubuntu debian fedora arm x86 amd64 aws azure gcp mysql postgresql sqlite"
    " oracle mongodb redis python java javascript typescript rust go ruby php swift kotlin mainnet testnet"
    " sepolia holesky goerli production staging development testing germany france austria switzerland uk"
    " usa eu california basic premium enterprise professional home business student free pro adults teens"
    " children minors legacy deprecated obsolete proposed"
)
_WORD = Pattern(r"[^\W_]+")
#: A heading that is a release: "1.16.0", "[v2.1] - 2026-10-09".
_RELEASE = Pattern(r"\W*v?(\d+(?:\.\d+)+[\w.+-]*)(?:\W+\d{4}-\d\d-\d\d)?\W*")
_VERSION = Pattern(r"(?:^|[/_.-])(?:v|version[-_ ]?)(\d+)(?=[/_.-]|$)", re.IGNORECASE)


def scopes_meet(one: NormFact, path: str, other: NormFact, other_path: str) -> bool:
    """Whether the headings and files of two statements leave open that both hold of one thing."""
    mine, theirs = _labels(one.path, path), _labels(other.path, other_path)
    if mine != theirs and (mine or theirs) and (mine - theirs and theirs - mine):
        return False
    first = next((i for i, (a, b) in enumerate(zip(one.path, other.path)) if a != b), None)  # noqa: B905 - as far as both go
    if first is None:
        return True
    left = {stem(w) for w in _WORD.findall(one.path[first].lower())}
    right = {stem(w) for w in _WORD.findall(other.path[first].lower())}
    mine_only, their_only = left - right, right - left
    for a in mine_only:
        for b in their_only:
            if contrary(a, b) or exclusive(a, b) or paired(a, b):
                return False
    # "Refund of goods", "Refund of services": the headings name two things of a kind.
    of_a_kind = head(one.path[first]) == head(other.path[first]) != ""
    return not (path == other_path and of_a_kind and mine_only and their_only)


def head(title: str) -> str:
    """The stem of the noun that *title* is about: "tickets" of "Premium tickets with a contract"."""
    words = _WORD.findall(_OF.split(title.lower())[0])
    return stem(words[-1]) if words else ""


_OF = Pattern(r"\s(?:of|for|in|on|with|without|by|to|from|at|under|when|if)\s|[:(–—]")


@lru_cache(maxsize=1 << 12)
def _labels(titles: tuple[str, ...], path: str) -> frozenset[str]:
    """What the headings and the file's name say of where the statements hold."""
    found = {match[0].lower() for title in titles for match in _LABEL.finditer(title)}
    name = name_of(path).rpartition(".")[0]
    for title in titles:
        release = _RELEASE.fullmatch(title)
        if release is not None:
            found.add(release[1])
    for title in (*titles, name):
        found.update(w for w in _WORD.findall(title.lower()) if w in _PLATFORMS)
    found.update(match[0].strip("/_.-").lower() for match in _VERSION.finditer(path))
    return frozenset(found)
