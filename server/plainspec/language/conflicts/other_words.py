"""Two statements compared by their wording, whatever words they demand by.

Both are put into plain words first, and the one into the words of the other; then all who look at the
wording are asked, each a module beside this one.
"""

from __future__ import annotations

from itertools import product

from plainspec.language.conflicts.compare import compare
from plainspec.language.conflicts.excerpts import clauses
from plainspec.language.conflicts.expressions import worded
from plainspec.language.conflicts.instead import ruled_out
from plainspec.language.conflicts.levelling import levelled
from plainspec.language.conflicts.modality import remodalled
from plainspec.language.conflicts.only import otherwise
from plainspec.language.conflicts.pejoratives import spoilt
from plainspec.language.conflicts.places import placed
from plainspec.language.conflicts.poles import Judge, may_be_poled, may_part, poled
from plainspec.language.conflicts.quantified import quantified
from plainspec.language.conflicts.recast import Recast, back
from plainspec.language.conflicts.relations import disjoined
from plainspec.language.conflicts.sides import MOST_PARTED, REPLACED, Side, settled
from plainspec.language.conflicts.slots import slotted
from plainspec.language.conflicts.turns import swapped
from plainspec.language.conflicts.verdict import Verdict
from plainspec.language.folding.coordination import conjuncts
from plainspec.language.measures.frequencies import same_frequency
from plainspec.text.patterns import vocabulary

#: As above, where words of the one may stand for words of the other.
_MOST_REWORDED = 12
#: Those who look at the wording, the most frequent first.
_READERS = (quantified, slotted, worded, placed, swapped, otherwise, ruled_out)


def by_outcome(one: Side, two: Side, compared: Judge) -> Verdict | None:
    """How they are at odds by what is to become of one thing: whole, or in one of the things that they demand."""
    if not may_part(one.text, one.folded, two.text, two.folded):
        return None
    if (one.leads and one.leads == two.leads) or (_is_title(one) and _is_title(two)):
        return None  # two of several steps, two commands
    if not may_be_poled(one.text, two.text):
        return None
    for part, another in dict.fromkeys(product(_demands_of(one.text), _demands_of(two.text))):
        found = poled(part, one.leads, another, two.leads, compared)
        if found is not None:
            return found
    return None


def _is_title(side: Side) -> bool:
    """Whether it is an imperative that no full stop ends: “Create a key”."""
    return not side.folded.modals and not side.text.rstrip().endswith((".", "!", ";"))


def _demands_of(text: str) -> tuple[str, ...]:
    """*text*, and each of the things that it demands by itself."""
    return (text, *clauses(text), *conjuncts(text))


def _parted(one: Side, two: Side) -> Verdict | None:
    """How they are at odds in the one place where they part, or by expressions that exclude each other."""
    common = len(one.bag & two.bag)
    if not common or len(one.bag ^ two.bag) > MOST_PARTED:
        return None
    if len(vocabulary(one.text) ^ vocabulary(two.text)) > 2 * MOST_PARTED:
        return None
    if common >= REPLACED:
        found = next(filter(None, (reader(*one.told, *two.told) for reader in _READERS)), None)
        if found is not None:
            here = " ".join(span.of(one.text) for span in found.here)
            there = " ".join(span.of(two.text) for span in found.there)
            return None if same_frequency(here, there) else found
    return spoilt(*one.told, *two.told)


def may_be_reworded(one: Side, two: Side) -> bool:
    """Whether words of the one may stand for words of the other."""
    common, apart = len(one.bag & two.bag), len(one.bag ^ two.bag)
    return common > 0 and (apart <= MOST_PARTED or apart <= min(common, _MOST_REWORDED))


def in_other_words(one: Side, two: Side) -> Verdict | None:
    """How they are at odds where they part; and where the one says in other words what the other says."""
    if not may_be_reworded(one, two):
        return None
    found = _parted(one, two)
    if found is None and len(one.bag & two.bag) >= REPLACED:
        apart = len(one.bag ^ two.bag)
        found = (disjoined(*one.told, *two.told) if apart <= MOST_PARTED else None) or _levelled(
            one, two
        )
    return found


def _levelled(one: Side, two: Side) -> Verdict | None:
    """The same, with the words of the one where the other says the same in others."""
    level = levelled(one.text, two.text)
    said = two.saying(level.text) if level is not None else None
    if level is None or said is None:
        return None
    found = (
        settled(compare(one.folded, said.folded))
        or _parted(one, said)
        or disjoined(*one.told, *said.told)
        or remodalled(one.text, said.text)
    )
    return back(found, Recast(one.text, None), level)
