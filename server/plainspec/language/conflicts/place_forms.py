"""Places of two long demands whose contents exclude each other by their form, whatever the words mean.

Another name in code; one thing alone, and another one; what something is of, where there is one of it. See :mod:`plainspec.language.conflicts.slots`.
"""

from __future__ import annotations

from plainspec.language.conflicts.demanded import ARTICLES, BE, PREPOSITIONS, WEIGHTY, Token
from plainspec.language.conflicts.levelling import Place
from plainspec.language.words.nearness import broader, near
from plainspec.language.words.opposites import root
from plainspec.language.words.vocabulary import words

#: Verbs that make a thing have one value.
SETTING = words(
    "use uses used set sets return returns choose chooses prefer prefers assume assumes select selects pick picks"
)


def by_form(place: Place, ends: bool, long: bool, firm: bool) -> bool:
    """Whether what fills *place* in one sentence excludes what fills it in the other.

    *ends* where it says nothing of a word behind it; *long* where the two share many words;
    *firm* where both demand it: descriptions tell of one method here and of another one there.
    """
    if (firm and _names_apart(place, long)) or _only_one(place):
        return True
    return ends and _other_whole(place)


def texts_of(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """The words of *tokens*."""
    return tuple(token.text for token in tokens)


def _names_apart(place: Place, long: bool) -> bool:
    """Whether the place holds a name in each, as of a method, a tag or a version, and not the same: “using `get`”."""
    mine, theirs = _name(place.mine), _name(place.theirs)
    if (
        not (mine and theirs)
        or mine == theirs
        or near(*(root(name.strip("`")) for name in (mine, theirs)))
    ):
        return False
    before = [text for text in texts_of(place.before) if text not in ARTICLES]
    if before[-1:] and before[-1] not in PREPOSITIONS and before[-2:-1] == ["with"]:
        return True  # “with an informative `Error`”
    if before[-1:] == ["with"] and before[-2] in _BESIDE:
        return False
    return bool(before) and (before[-1] in _NAMED or (long and before[-1] in _NAMED_FAR))


def _name(tokens: tuple[Token, ...]) -> str:
    """The one name in code among *tokens*, with nothing but articles and a preposition in front of it."""
    names = [token.text for token in tokens if token.text not in ARTICLES and token.text not in PREPOSITIONS]  # fmt: skip
    return names[0] if len(names) == 1 and names[0].startswith("`") else ""


#: What stands in such a relation to one thing may stand in it to others.
_BESIDE = words(
    "exclusive compatible incompatible consistent inconsistent interoperable identical synchronous together along comply complies conform conforms interact interacts work works"
)
#: Behind these there is one name: what a thing is, what it is set to, what it is done with.
_NAMED = SETTING | BE | words("as to with using via from calling invoking return returns")
#: Behind these, too, where two sentences share so many words.
_NAMED_FAR = words("by at per through on against node.js emitting sending")


def _other_whole(place: Place) -> bool:
    """Whether the place tells of what something is the context, the name or the length that there is one of: “in the context of the sender”."""
    before = [text for text in texts_of(place.before) if text not in ARTICLES]
    if before[-1:] != ["of"] or len(before) < 3:
        return False
    if root(before[-2]) not in _ONE_OF_EACH or before[-3] not in PREPOSITIONS:
        return False
    sides = [[root(text) for text in texts_of(side) if text not in ARTICLES] for side in (place.mine, place.theirs)]  # fmt: skip
    if not all(0 < len(side) < _LONGEST_NAME for side in sides) or not set(sides[0]).isdisjoint(
        sides[1]
    ):
        return False
    mine, theirs = sides[0][-1], sides[1][-1]
    return not (near(mine, theirs) or broader(mine, theirs) or broader(theirs, mine))


_LONGEST_NAME = 4
_ONE_OF_EACH = frozenset(
    map(root, words("context name behalf expense request cost risk account order language style address value size length root state version view perspective scope direction form format hash key control command supervision shape manner spirit unit currency place sum product maximum minimum"))
)  # fmt: skip


def _only_one(place: Place) -> bool:
    """Whether one of the two names a thing and bars all others, of which the other one names some: “to the user”, “to nobody but the owner”."""
    sides = [texts_of(place.mine), texts_of(place.theirs)]
    barring = [_bars(side) for side in sides]
    if barring[0] == barring[1]:
        return False
    if _ALL.issuperset(sides[barring.index(False)]):
        return True
    named = [
        {root(text) for text in side if text not in _BARRING and len(text) >= WEIGHTY}
        for side in sides
    ]
    if not (named[0] and named[1]):
        return False
    if not _ALL.isdisjoint(sides[barring.index(False)]):
        return bool(named[barring.index(True)] - named[barring.index(False)])
    return not any(a == b or near(a, b) for a in named[0] for b in named[1])


def _bars(texts: tuple[str, ...]) -> bool:
    """Whether what *texts* name is named as the only one."""
    if any(texts[at : at + 2] in _BUT for at in range(len(texts))):
        return True
    return len(texts) > 1 and (texts[0] in _ONLY or texts[-1] in _ONLY)


_ONLY = words("only solely exclusively alone")
_BUT = frozenset([("nobody", "but"), ("nothing", "but"), ("none", "but"), ("nobody", "except"), ("nothing", "except")])  # fmt: skip
_BARRING = _ONLY | words("nobody nothing none except each every")
_ALL = words("each every all")
