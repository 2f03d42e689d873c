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
from plainspec.language.conflicts.recast import Recast, back, recast
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
    mine, theirs = recast(*one.told), recast(*two.told)
    if mine.turned or theirs.turned:
        mine, theirs = Recast(one.text, None), Recast(two.text, None)
    if not may_be_poled(mine.text, theirs.text):
        return None
    for part, another in dict.fromkeys(product(_demands_of(mine.text), _demands_of(theirs.text))):
        found = poled(part, one.leads, another, two.leads, compared)
        if found is not None:
            return back(found, mine, theirs)
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


def in_plain_words(one: Side, two: Side) -> Verdict | None:
    """The same, whatever words they demand by; and by what one of them leaves out or undone."""
    common, apart = len(one.bag & two.bag), len(one.bag ^ two.bag)
    if not common or (apart > MOST_PARTED and apart > min(common, _MOST_REWORDED)):
        return None
    mine, theirs = recast(*one.told), recast(*two.told)
    here, there = one._replace(text=mine.text), two._replace(text=theirs.text)
    found = None
    if mine.turned or theirs.turned:
        left = spoilt(*one.told, *two.told)
        if left is not None:
            return left
        here, there = one.saying(mine.text) or here, two.saying(theirs.text) or there
        found = settled(compare(here.folded, there.folded))
    if found is None and apart <= MOST_PARTED:
        found = _parted(here, there)
        if found is None and common >= REPLACED:
            found = disjoined(*here.told, *there.told)
    if found is None and (mine.places, theirs.places) != (None, None):
        found = remodalled(here.text, there.text)
    if found is None and common >= REPLACED:
        found = _levelled(here, there)
    return back(found, mine, theirs)


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
