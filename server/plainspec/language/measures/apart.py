"""Whether two sentences may differ in an amount, by their words alone: asked before anything is read."""

from __future__ import annotations

import re

from plainspec.language.measures.units_demanded import UNITS
from plainspec.language.norms.units import is_common as is_unit
from plainspec.language.words.vocabulary import words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import vocabulary

_DIGITS = re.compile(r"-?\d[\d.,^*-]*|\b[A-Z] [+-]")
#: What these say differs only from another of them.
_PLACES = words(
    "per first last second-last final penultimate previous preceding next following initial"
)
#: “may” is in every other text.
MONTHS = words("january february march april june july august september october november december")
#: Words of which one is in every amount that has no digits.
_COUNTING = (
    words(
        "interval intervals lone sole empty endless infinite always fourth fifth sixth seventh eighth ninth tenth twentieth hundredth quarters thirds one single both once twice thrice half third quarter double triple two three four five six seven eight nine ten eleven twelve thirteen"
        " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million"
        " billion dozen zero no none without several multiple numerous couple pair unlimited any times time repeatedly"
        " daily weekly monthly yearly annually hourly quarterly nightly fortnightly noon midnight midday hour day week month year minute second"
        " all every each whole entire full less fewer more most least than below under over above exceed exceeds"
        " many doubles doubled triples tripled halves halved trebles trebled quadruples quadrupled hundreds thousands millions dozens scores tens handful few majority minority again often"
    )
    | _PLACES
    | MONTHS
)
#: These turn an amount that both have.
_TURNING = words(
    "exactly only but different precisely other before after until within later earlier than limited maximum minimum"
)


#: With nothing but these there is nothing to differ in: “no” and “all” need a number beside them.
_WEAK = (_TURNING - {"than"}) | words(
    "no none without any many always empty times time all every each whole entire full less fewer more most least under over"
)


_EACH = frozenset(["each", "all"])
_WEAK_OR_PLACED = _WEAK | _PLACES


_EXACTLY = words("exactly precisely")


def may_differ(text: str, other: str) -> bool:
    """Whether the words of the two let them differ in an amount: cheap, and asked first."""
    mine, theirs = _counting(text), _counting(other)
    if not (mine and theirs):
        if not _EXACTLY.isdisjoint(mine | theirs):
            return True  # beside “a timer”
        units = vocabulary(text) & UNITS, vocabulary(other) & UNITS
        return bool(units[0] and units[1]) and units[0] != units[1]
    if mine == theirs:
        # “1.0.0”, “0.1.0”; “per account”, “per block”
        return "per" in mine or _DIGITS.findall(text) != _DIGITS.findall(other)
    said = mine | theirs
    if said <= _WEAK:
        return "every" in said and "other" in mine ^ theirs  # “every other row”
    if said <= _WEAK_OR_PLACED:
        placed = [not side.isdisjoint(_PLACES) for side in (mine - theirs, theirs - mine)]
        return all(placed) or (
            any(placed) and ("every" in said or ("only" in said and not said.isdisjoint(_EACH)))
        )
    return True


#: One of these is where a list is closed.
_CLOSING = words(
    "only exactly solely just precisely consist consists composed made comprise comprises alone exclusively nothing"
    " others one two three four five six"
)


def may_list(text: str, other: str) -> bool:
    """Whether the two may name closed lists of names in code."""
    mine, theirs = text.count("`"), other.count("`")
    if not (mine and theirs) or max(mine, theirs) <= len("``"):
        return False
    return not (_CLOSING.isdisjoint(vocabulary(text)) and _CLOSING.isdisjoint(vocabulary(other)))


@of_sentences(1 << 12)
def _counting(text: str) -> frozenset[str]:
    """The words of *text* that may belong to an amount; empty where it can have none."""
    said = vocabulary(text)
    numbers = {
        word for word in said if word in _COUNTING or word[0].isdecimal() or word[-1].isdecimal()
    }
    if not numbers:
        return frozenset()
    return frozenset(numbers | {word for word in said if word in _TURNING or is_unit(word)})
