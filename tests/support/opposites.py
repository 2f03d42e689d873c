"""Make ``opposites_table.py``, ``phrasal_table.py`` and ``poles_table.py`` of ``server/plainspec/language/words`` from the words of the other modules there.

    python -m tests.support.opposites

To be run whenever words were added to ``synonyms``, ``lexicon``, ``contraries``,
``counterparts``, ``manners``, ``deeds``, ``phrasal``, ``poles`` or ``ways``, or the way in which ``opposites`` stems has changed;
``tests/language/test_opposites.py`` fails where that was forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from textwrap import fill
from typing import Any

from plainspec.language.conflicts.poles import BEING as BE
from plainspec.language.words import (
    contraries,
    counterparts,
    deeds,
    lexicon,
    manners,
    phrasal,
    poles,
    synonyms,
    ways,
)
from plainspec.language.words.opposites import root, stem
from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES
from plainspec.language.words.wordnet import DOINGS, NEGATED, NOMINALISATIONS, QUALITIES

OUT = (
    Path(__file__).parents[2] / "server" / "plainspec" / "language" / "words" / "opposites_table.py"
)
PHRASES_OUT = OUT.with_name("phrasal_table.py")
POLES_OUT = OUT.with_name("poles_table.py")
SYNONYMS = synonyms.SYNONYMS.strip()
CONTRARY = f"{lexicon.CONTRARY.strip()}\n{contraries.CONTRARY.strip()}"
PAIRED = f"{lexicon.PAIRED.strip()}\n{contraries.PAIRED.strip()}\n{manners.PAIRED}"
_WHOLE: dict[str, Any] = {"break_long_words": False, "break_on_hyphens": False}
VALUES = f"{lexicon.VALUES.strip()}\n{contraries.VALUES.strip()}"


@lru_cache(maxsize=1 << 13)
def _stems(words: str) -> tuple[str, ...]:
    """The stems of *words*, and those of their base forms."""
    found: dict[str, None] = {}
    for word in words.split():
        if word in IRREGULAR_PARTICIPLES or word.startswith("un"):
            found[root(word)] = None
        found[stem(word)] = None  # which is the root of all others
    return tuple(found)


def _groups(table: str) -> list[list[str]]:
    return [line.split() for line in table.strip().split("\n")]


def _synonyms() -> dict[str, str]:
    found: dict[str, str] = {}
    for words in _groups(SYNONYMS):
        stems = _stems(" ".join(words))
        first = next((found[s] for s in stems if s in found), stems[0])
        for one in stems:
            found.setdefault(one, first)
    return found


def _sides(table: str) -> dict[str, frozenset[str]]:
    """For each stem the canonical stems that exclude it."""
    found: dict[str, set[str]] = {}
    for line in table.strip().split("\n"):
        left, right = (_stems(side) for side in line.split("|"))
        for one in left:
            found.setdefault(one, set()).update(right)
        for one in right:
            found.setdefault(one, set()).update(left)
    return {one: frozenset(others) for one, others in found.items()}


def _pairs(table: str) -> list[list[str]]:
    return [pair.split() for pair in table.split(";")]


def _lines(table: str) -> str:
    return "\n".join(" | ".join(pair) for pair in _pairs(table))


_CANONICAL = _synonyms()
_SYNONYMOUS = frozenset(_CANONICAL) | frozenset(_CANONICAL.values())
for _noun, _verb in _pairs(f"{NOMINALISATIONS.strip()}; {deeds.NOUNS.strip()}"):
    _CANONICAL.setdefault(stem(_noun), _CANONICAL.get(root(_verb), root(_verb)))
#: Of these one or the other holds; of those of :data:`_OPEN`, perhaps neither.
_CLOSED = _sides(f"{CONTRARY.strip()}\n{_lines(NEGATED)}\n{_lines(DOINGS)}")
_OPEN = {
    one: others - _CLOSED.get(one, frozenset())
    for one, others in _sides(f"{counterparts.CONTRARY.strip()}\n{manners.CONTRARY}").items()
}
_CONTRARIES = _CLOSED | {
    one: others | _CLOSED.get(one, frozenset()) for one, others in _OPEN.items()
}
_QUALITIES = _sides(_lines(QUALITIES))
_PAIRS = _sides(f"{PAIRED.strip()}\n{_lines(QUALITIES)}")


def _values(sets: Iterable[Sequence[str]]) -> dict[str, frozenset[str]]:
    """For each stem those that are in one set with it."""
    found: dict[str, set[str]] = {}
    for words in sets:
        stems = list(
            dict.fromkeys(root(word) for word in words)
        )  # in the same order in every process
        for one in stems:
            found.setdefault(one, set()).update(other for other in stems if other != one)
    return {one: frozenset(others) for one, others in found.items()}


_EXCLUDING = _values(_groups(VALUES))
_WAYS = _values(ways.sets())
_TELLING = _values(ways.sets(telling=True))
#: More words than this stand for no one thing.
_WIDEST = 24


def _topics() -> dict[str, str]:
    """For each stem with an opposite one that stands for both and all that is linked to them.

    Opposites of opposites, up to so many that they still are about one thing.
    """
    groups: dict[str, list[str]] = {}

    def group(one: str) -> list[str]:
        found = groups.get(one)
        if found is None:
            found = groups[one] = [one]
        return found

    def canonical(one: str) -> str:
        return _CANONICAL.get(one, one)

    # What is said of few words first: those of the curated tables.
    for table in (_sides(CONTRARY), _sides(PAIRED), _EXCLUDING, _CLOSED, _PAIRS, _TELLING):
        done: set[str] = set()
        for one, others in table.items():
            done.add(one)  # and what it excludes excludes it
            for other in (
                others if len(others) == 1 else sorted(others)
            ):  # as in every other process
                if other in done:
                    continue
                mine, theirs = group(canonical(one)), group(canonical(other))
                if mine is not theirs and len(mine) + len(theirs) <= _WIDEST:
                    mine += theirs
                    for each in theirs:
                        groups[each] = mine
    found: dict[str, str] = {}
    for members in {id(members): members for members in groups.values()}.values():
        found.update(dict.fromkeys(members, min(members)))
    for table in (_CLOSED, _PAIRS, _EXCLUDING, _TELLING):
        for one in table:
            found.setdefault(one, found[canonical(one)])
    return found


_TABLES: dict[str, tuple[str, Mapping[str, str | frozenset[str]]]] = {
    "CANONICAL": ("For each stem with a synonym the one that stands for all of these.", _CANONICAL),
    "TOPICS": ("For each stem with an opposite the one that stands for what both are about.", _topics()),
    "CONTRARY": ("For each stem those that exclude it.", _CONTRARIES),
    "OPEN": ("Of these perhaps neither holds.", _OPEN),
    "QUALITIES": ("Opposite qualities, such as a thing is made with.", _QUALITIES),
    "PAIRED": ("What tells two things apart that may stand side by side.", _PAIRS),
    "EXCLUSIVE": ("Values of which a thing has one at a time.", _EXCLUDING),
    "WAYS": ("Ways of doing a thing of which one is taken.", _WAYS),
}  # fmt: skip


def source() -> str:
    """The text of the module of tables."""
    parts = [
        (
            '"""Synonyms and opposites by stem: what :mod:`plainspec.language.words.opposites` looks up.\n\n'
            "Made by ``python -m tests.support.opposites`` from the words of the other modules; not to be\n"
            'edited by hand.\n"""\n\nfrom __future__ import annotations\n'
        ),
        "#: Stems that have a synonym or are one.\n"
        'SYNONYMOUS = """\n' + fill(" ".join(sorted(_SYNONYMOUS)), 98, **_WHOLE) + '\n"""\n',
    ]
    for name, (comment, table) in _TABLES.items():
        lines = (
            f"{one}: {others if isinstance(others, str) else ' '.join(sorted(others))}"
            for one, others in sorted(table.items())
            if others
        )
        parts.append(f'#: {comment}\n{name} = """\n' + "\n".join(lines) + '\n"""\n')
    return "\n".join(parts)


def phrases_source() -> str:
    """The text of the module of expressions by their first word."""
    by_first: dict[str, dict[str, str]] = {}
    for (first, *rest), stands in chain(phrasal.entries(), ways.expressions()):
        by_first.setdefault(first, {}).setdefault(" ".join(rest), stands)
    lines = (
        f"{first}: " + ";".join(f"{rest}={stands}" for rest, stands in sorted(found.items()))
        for first, found in sorted(by_first.items())
    )
    return (
        '"""Expressions of several words by their first word, each with the word that stands for it.\n\n'
        "Made by ``python -m tests.support.opposites`` from ``phrasal`` and ``ways``; not to be edited by hand.\n"
        '"""\n\nfrom __future__ import annotations\n\nPHRASES = """\n'
        + "\n".join(lines)
        + '\n"""\n'
    )


def _scales() -> list[tuple[set[str], set[str]]]:
    """What stands at either pole of each scale, and of each family of scales: there, nothing that stands at both."""
    scales = []
    for line in poles.SCALES.strip().split("\n"):
        one, other = (set(side.split("; ")) for side in line.split(" | "))
        scales.append((one, other))
    for family in poles.FAMILIES.strip().split("\n"):
        ends: tuple[set[str], set[str]] = (set(), set())
        for number in map(int, family.split()):
            for pole, phrases in enumerate(scales[abs(number)]):
                ends[pole ^ (number < 0)].update(phrases)
        both = ends[0] & ends[1]
        scales.append((ends[0] - both, ends[1] - both))
    let, kept = (
        {f"{verb} {way}" for verb in verbs.split() for way in ways.split("; ")}
        | {f"{verb} ~ {way}" for verb in verbs.split() for way in ways.split("; ")}
        | set(alone.split("; "))
        for verbs, ways, alone in _products(poles.PASSAGES)
    )
    brought, parted = (
        {f"{verb} ~ {way}" for verb in verbs.split() for way in ways.split("; ")}
        for verbs, ways in _products(poles.TRANSFERS)
    )
    return [*scales, (let, kept), (brought, parted)]


def _products(table: str) -> Iterator[list[str]]:
    """Of each side of a *table* its verbs, what stands with each of them, and what stands alone."""
    for side in table.strip().split("\n"):
        yield side.split(" | ")


def poles_source() -> str:
    """The text of the module of what stands at the poles of scales, by its verb."""
    found: dict[str, dict[str, tuple[set[int], set[int]]]] = {}
    for number, sides in enumerate(_scales()):
        for pole, side in enumerate(sides):
            for phrase in side:
                head, _, rest = phrase.partition(" ")
                verb = "be" if head in BE else root(head)
                if verb != "be" or rest:  # how somebody is decides, and not that he is
                    found.setdefault(verb, {}).setdefault(rest, (set(), set()))[pole].add(number)
    # “strike out” stands where “remove” does, for which it stands elsewhere
    for stands, phrases in phrasal.VERBS.items():
        alone = found.get(root(stands), {}).get("")
        for phrase in phrases.split(";"):
            verb, _, rest = phrase.strip().partition(" ")
            if alone and rest and verb != "be":
                found.setdefault(root(verb), {}).setdefault(rest, alone)
    lines = (
        f"{verb}: " + ";".join(f"{rest}={_numbers(one)}={_numbers(other)}" for rest, (one, other) in sorted(phrases.items()))
        for verb, phrases in sorted(found.items())
    )  # fmt: skip
    return (
        '"""What stands at the poles of scales, by the root of its verb: what follows, and the scales of either pole.\n\n'
        "Made by ``python -m tests.support.opposites`` from ``poles``; not to be edited by hand.\n"
        '"""\n\nfrom __future__ import annotations\n\nPOLES = """\n' + "\n".join(lines) + '\n"""\n'
        "#: The scales of which any other deed is at the first pole, and those whose expressions may hide another one.\n"
        f'ANY_DEED = "{poles.ANY_DEED}"\nPRODUCTS = "{len(_scales()) - 2} {len(_scales()) - 1}"\n'
    )


def _numbers(scales: set[int]) -> str:
    return " ".join(map(str, sorted(scales)))


if __name__ == "__main__":
    POLES_OUT.write_text(poles_source(), encoding="utf-8", newline="\n")
    PHRASES_OUT.write_text(phrases_source(), encoding="utf-8", newline="\n")
    OUT.write_text(source(), encoding="utf-8", newline="\n")
