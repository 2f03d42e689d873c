"""The statements and prompts of a document at rest, apart from all else, for those who only compare them.

To make a document again takes milliseconds, and whoever compares a statement
or a prompt with those that share a key with it asks for a hundred documents.
So their facts are kept beside the document, with the numbers of the keys that
they are filed under and of the topics that statements are about; and so are
the clauses of a specification and what a test file tests, which each file of a
folder asks the others for.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, chain
from typing import Any, TypeAlias

import msgspec

from plainspec.index.compact import compress, decompress
from plainspec.index.facts import ClauseFact, Key, NormFact, PromptFact, TestFact
from plainspec.index.keys import key_hash, kind_bit, kind_number
from plainspec.index.norm_facts import topics
from plainspec.index.record import Record

#: The kinds of keys whose facts are kept apart.
_APART = frozenset(("norm", "prompt", "clause", "test"))
_NORM, _PROMPT = 1 << kind_number("norm"), 1 << kind_number("prompt")
#: A fact that is kept apart.
Apart: TypeAlias = NormFact | PromptFact | ClauseFact | TestFact


_Numbers: TypeAlias = tuple[tuple[int, ...], ...]
#: Of each section the keys of its statements, each with the places of these among all.
_Filing: TypeAlias = tuple[tuple[tuple[Key, tuple[int, ...]], ...], ...]
_Prompts: TypeAlias = tuple[tuple[PromptFact, ...], _Numbers]
_Clauses: TypeAlias = tuple[tuple[ClauseFact, ...], _Numbers, tuple[TestFact, ...], _Numbers]

_ENCODER = msgspec.msgpack.Encoder()


def _raw(part: object) -> msgspec.Raw:
    return msgspec.Raw(_ENCODER.encode(part))


class Statements(msgspec.Struct, frozen=True, eq=False, dict=True, array_like=True):
    """The facts about the statements of one document, in order of place, and those about its prompts.

    ``numbers`` are those of all keys under which statements are filed, in
    order, and ``filed`` which statement that is; ``about`` are the numbers of
    what statements are about (see :func:`~plainspec.index.norm_facts.topics`),
    and ``ends`` where those of each of them end: 8 bytes for a key and 4 for
    all else, in the machine's own order, since a number as an object takes 36.
    The other parts stay encoded until somebody asks: who looks prompts up has
    no use for the rest. What is damaged in one of them is a ValueError then
    (msgspec.DecodeError is one).
    """

    numbers: bytes = b""
    filed: bytes = b""
    about: bytes = b""
    ends: bytes = b""
    encoded_facts: msgspec.Raw = _raw(())
    encoded_filing: msgspec.Raw = _raw(())
    encoded_prompts: msgspec.Raw = _raw(((), ()))
    encoded_clauses: msgspec.Raw = _raw(((), (), (), ()))

    @property
    def is_whole(self) -> bool:
        """Whether all numbers are those of a statement, as :func:`statements_of` makes them."""
        sizes = len(self.numbers) % 8, len(self.filed) * 2 - len(self.numbers), len(self.about) % 4
        if any(sizes) or len(self.ends) % 4:
            return False
        filed, ends = memoryview(self.filed).cast("I"), memoryview(self.ends).cast("I")
        last = ends[-1] if ends else 0
        return max(filed, default=-1) < len(ends) and last * 4 == len(self.about)

    @cached_property
    def facts(self) -> tuple[NormFact, ...]:
        """Those about statements."""
        found: tuple[NormFact, ...] = _FACTS.decode(self.encoded_facts)
        if len(found) * 4 != len(self.ends):
            raise ValueError("these statements were not packed here")
        return found

    @cached_property
    def _filing(self) -> _Filing:
        return _FILING.decode(self.encoded_filing)

    @cached_property
    def _prompts(self) -> _Prompts:
        found: _Prompts = _PROMPTS.decode(self.encoded_prompts)
        return found

    @cached_property
    def _clauses(self) -> _Clauses:
        found: _Clauses = _CLAUSES.decode(self.encoded_clauses)
        return found

    @property
    def keys(self) -> list[list[int]]:
        """The numbers of the keys under which each statement is filed."""
        found: list[list[int]] = [[] for _ in self.facts]
        for number, fact in zip(self._numbers, self._filed, strict=True):
            found[fact].append(number)
        return found

    @property
    def topics(self) -> list[memoryview]:
        """The numbers of what each statement is about."""
        about, ends = memoryview(self.about).cast("I"), memoryview(self.ends).cast("I")
        return [about[start:end] for start, end in zip([0, *ends], ends, strict=False)]

    @property
    def clauses(self) -> tuple[ClauseFact, ...]:
        """Those about clauses."""
        return self._clauses[0]

    def by_section(self, sections: int) -> tuple[dict[Key, tuple[NormFact, ...]], ...]:
        """The facts about statements of each of the document's *sections*, under their keys."""
        if not self._filing:
            return tuple({} for _ in range(sections))
        facts = self.facts
        return tuple(
            {key: tuple(map(facts.__getitem__, places)) for key, places in filed}
            for filed in self._filing
        )

    @cached_property
    def _numbers(self) -> memoryview:
        return memoryview(self.numbers).cast("Q")

    @cached_property
    def _filed(self) -> memoryview:
        return memoryview(self.filed).cast("I")

    @cached_property
    def _numbered_prompts(self) -> dict[int, list[Apart]]:
        return _by_number(*self._prompts)

    @cached_property
    def _numbered_clauses(self) -> dict[int, list[Apart]]:
        clauses, clause_keys, tests, test_keys = self._clauses
        return {**_by_number(clauses, clause_keys), **_by_number(tests, test_keys)}

    @property
    def size(self) -> int:
        """How much there is to keep, in bytes as they are encoded."""
        numbers = self.numbers, self.filed, self.about, self.ends
        encoded = (
            self.encoded_facts,
            self.encoded_filing,
            self.encoded_prompts,
            self.encoded_clauses,
        )
        return sum(map(len, numbers)) + sum(len(memoryview(part)) for part in encoded)

    def under(self, number: int) -> Sequence[Apart]:
        """The facts under the key whose number is *number*, one for which :func:`is_apart` holds."""
        kind = kind_bit(number)
        if kind != _NORM:
            others = self._numbered_prompts if kind == _PROMPT else self._numbered_clauses
            return others.get(number, ())
        numbers, facts = self._numbers, self.facts
        at, found = bisect_left(numbers, number), []
        while at < len(numbers) and numbers[at] == number:
            found.append(facts[self._filed[at]])
            at += 1
        return found


def _by_number(facts: Sequence[Apart], keys: Sequence[Sequence[int]]) -> dict[int, list[Apart]]:
    found: dict[int, list[Apart]] = {}
    for fact, numbers in zip(facts, keys, strict=True):
        for number in numbers:
            found.setdefault(number, []).append(fact)
    return found


def is_apart(key: Key) -> bool:
    """Whether the facts under *key* are among those that :class:`Statements` hold."""
    return key[0] in _APART


def statements_of(record: Record) -> Statements:
    """The statements and prompts of *record*."""
    facts, keys = _filed(record, "norm")
    rows = sorted((number, fact) for fact, numbers in enumerate(keys) for number in numbers)
    about = [topics(fact.text) for fact in facts]
    return Statements(
        array("Q", [number for number, _ in rows]).tobytes(),
        array("I", [fact for _, fact in rows]).tobytes(),
        array("I", chain.from_iterable(about)).tobytes(),
        array("I", accumulate(map(len, about))).tobytes(),
        _raw(facts),
        _raw(_filing(record, facts)),
        _raw(_filed(record, "prompt")),
        _raw((*_filed(record, "clause"), *_filed(record, "test"))),
    )


def stated(record: Record) -> tuple[NormFact, ...]:
    """The facts about the statements of *record*, in the order of :attr:`Statements.facts`."""
    found: dict[int, NormFact] = {}
    for facts in record.under("norm"):
        for key, values in facts.items():
            if key[0] == "norm":
                found.update((id(fact), fact) for fact in values)
    return tuple(found.values())


def _filed(record: Record, kind: str) -> tuple[tuple[Any, ...], tuple[tuple[int, ...], ...]]:
    """The facts of *record* under keys of *kind*, and the numbers of the keys of each."""
    keys: dict[int, list[Key]] = {}
    found: dict[int, Any] = {}
    for facts in record.under(kind):
        for key, values in facts.items():
            if key[0] == kind:
                for fact in values:
                    found[id(fact)] = fact
                    keys.setdefault(id(fact), []).append(key)
    return tuple(found.values()), tuple(tuple(map(key_hash, keys[one])) for one in found)


def _filing(record: Record, facts: Sequence[NormFact]) -> _Filing:
    """Under which keys of which section each of *facts*, those about the statements of *record*, stands."""
    if not facts:
        return ()
    numbers = {id(fact): number for number, fact in enumerate(facts)}
    return tuple(
        tuple(
            (key, tuple(numbers[id(fact)] for fact in values))
            for key, values in held.items()
            if key[0] == "norm"
        )
        for held in record.under("norm")
    )


_DECODER = msgspec.msgpack.Decoder(Statements)
_FACTS = msgspec.msgpack.Decoder(tuple[NormFact, ...])
_FILING = msgspec.msgpack.Decoder(_Filing)
_PROMPTS = msgspec.msgpack.Decoder(_Prompts)
_CLAUSES = msgspec.msgpack.Decoder(_Clauses)
NONE = Statements()


def pack_statements(record: Record) -> bytes:
    """The statements and prompts of *record* as bytes; none where it has none."""
    if not any(key[0] in _APART for key in record.all_keys()):
        return b""
    return compress(_ENCODER.encode(statements_of(record)))


def unpack_statements(packed: bytes) -> Statements:
    """What :func:`pack_statements` was given.

    Raises ValueError (msgspec.DecodeError is one) where *packed* was damaged; what is damaged in
    a part is found when that is asked for.
    """
    found = _DECODER.decode(decompress(packed)) if packed else NONE
    if not found.is_whole:
        raise ValueError("these statements were not packed here")
    return found
