"""Keys as numbers: what the tables of documents at rest hold."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

from plainspec.index.facts import Key

#: The kinds of keys, each one bit of a set of kinds; others share the last bit.
_KINDS = (
    "clause",
    "citation",
    "test",
    "anchor",
    "anchors",
    "link",
    "clauses",
    "tested",
    "tested-folder",
    "term",
    "glossary",
    "prompt",
    "file",
    "code",
    "precedent",
    "norm",
    "acronyms",
    "judgement",
)
_OTHER = len(_KINDS)
_KIND_BITS = 5  # of a key's number tell its kind
assert _OTHER < 1 << _KIND_BITS


_KIND_NUMBERS = {kind: number for number, kind in enumerate(_KINDS)}


@lru_cache(maxsize=1 << 14)
def key_hash(key: Key) -> int:
    """*key* as a number of 64 bits, the same in every process."""
    text = "\0".join(key).encode("utf-8", "surrogatepass")
    number = int.from_bytes(blake2b(text, digest_size=8).digest(), "little")
    return number >> _KIND_BITS << _KIND_BITS | kind_number(key[0])


def kind_bit(number: int) -> int:
    """The kind of the key whose number is *number*, as a set of kinds (a bit each)."""
    return 1 << (number & (1 << _KIND_BITS) - 1)


def kind_number(kind: str) -> int:
    """Which bit of a set of kinds stands for *kind*."""
    return _KIND_NUMBERS.get(kind, _OTHER)
