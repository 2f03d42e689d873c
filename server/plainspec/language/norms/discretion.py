"""Whose decision or whose task a deed is, told of it: “signing is up to the clerk”, “is not the clerk's job”.

What is left to somebody may be done and need not be; what is somebody's task
has to be done by nobody else than him, so that a task that is not his lets him off.
"""

from __future__ import annotations

from collections.abc import Sequence

from plainspec.language.norms.deontics import Periphrasis, is_verb
from plainspec.language.norms.deontics_table import (
    ALLOWED,
    DEMANDED,
    EXEMPT,
    FORBIDDEN,
    LEFT_FREE,
    Sign,
)
from plainspec.language.words.vocabulary import words

_DISCRETION = words("discretion judgement judgment choice option decision preference liking taste")
_DECISIONS = words("choice decision call option prerogative")
_TASKS = words("job jobs task tasks duty duties responsibility responsibilities obligations obligation work role remit business concern affair province purview")  # fmt: skip
_OWNERS = words("my your his her its our their")
_PRONOUNS = words("him her it them you us me")
_DEGREES = words("entirely solely wholly completely fully purely always")
_BE = words("is are")
_NOT = words("not never")
_OF_TASK = (("part", "of"), ("one", "of"), ("among",), ("within",))
_BEHIND_OWNER = words(
    ". , ; : ( — – to whether when if unless while and or for in on at before after how when what which why where who"
)
_MOST_OWNER = 4


def told(lowers: Sequence[str], at: int) -> Periphrasis | None:
    """The modality that the form of “be” at token *at* begins with what stands behind it."""
    behind, denied = at + 1, lowers[at].endswith("n't")
    while behind < len(lowers) and (lowers[behind] in _NOT or lowers[behind] in _DEGREES):
        denied |= lowers[behind] in _NOT
        behind += 1
    of_it = at > 0 and lowers[at - 1] == "it" and not lowers[0].endswith("ing")  # “signing it is”
    if behind >= len(lowers) or not (of_it or _is_deed(lowers, at)):
        return None
    return _left(lowers, at, behind, denied, of_it) or _task(lowers, at, behind, denied, of_it)


def _is_deed(lowers: Sequence[str], at: int) -> bool:
    """Whether what stands before the verb at *at* is something that is done: “signing it”, “the inspection of it”."""
    first = next((n for n, lower in enumerate(lowers[:at]) if lower[:1].isalpha()), at)
    if lowers[first] == "the":
        first += 1
    return (
        first < at
        and (
            (lowers[first].endswith("ing") and len(lowers[first]) > 4)
            or lowers[first + 1 : first + 2] == ["of"]
            or (first == 0 and is_verb(lowers, first))
            or lowers[at + 1 : at + 2] == ["up"]
            # “(whether) the leak is reported is left to him”: the deed is a clause
            or (lowers[at + 1 : at + 2] == ["left"] and not _BE.isdisjoint(lowers[1:at]))
        )
    )


def _owner(lowers: Sequence[str], first: int) -> int:
    """The token behind who is named from *first* on; *first* where nobody is."""
    behind = first
    while (
        behind < len(lowers)
        and behind - first < _MOST_OWNER
        and lowers[behind] not in _BEHIND_OWNER
        and lowers[behind][:1].isalpha()
    ):
        behind += 1
        if lowers[behind - 1].endswith(("'s", "s'")) or lowers[behind - 1] in _OWNERS:
            break
    return behind


def _owns(lowers: Sequence[str], behind: int) -> bool:
    """Whether the token before *behind* is a possessive: “the clerk's”, “your”."""
    return lowers[behind - 1].endswith(("'s", "s'")) or lowers[behind - 1] in _OWNERS


def _left(
    lowers: Sequence[str], at: int, behind: int, denied: bool, of_it: bool
) -> Periphrasis | None:
    """“up to the clerk”, “left to the clerk's discretion”, “at the discretion of the clerk”, “his own decision”."""
    two = tuple(lowers[behind : behind + 2])
    noun = -1
    if tuple(lowers[behind : behind + 4]) in _DISCRETION_OF:
        first = behind + 4
        end = _owner(lowers, first)
    else:
        first = behind + (2 if two in _LEFT_TO else 1 if two[:1] in _AT else 0)
        end = _owner(lowers, first)
        if end > first and _owns(lowers, end):
            noun = end + (lowers[end : end + 1] == ["own"])
            nouns = _DECISIONS if first == behind else _DISCRETION
            if noun >= len(lowers) or lowers[noun] not in nouns:
                return None
        elif first - behind < len(_LEFT_TO[0]) or (lowers[end : end + 1] == ["to"] and not of_it):
            return None
    if end == first:
        return None
    sign = Sign(*LEFT_FREE)
    following = (noun if noun >= 0 else end - 1) + 1
    verb = lowers[following] if following < len(lowers) else "."
    besides = noun
    if of_it:
        if verb == "whether":
            if noun >= 0:
                return None  # two words that stand apart, which nothing takes
            besides = following
        elif verb == "to":
            sign = ALLOWED if two == ("up", "to") else LEFT_FREE
        else:
            return None
    if denied:
        sign = FORBIDDEN
    subject = (first, end) if lowers[first] not in _PRONOUNS else (0, 0)
    last = first if subject[1] else end
    return Periphrasis(last, sign.force, sign.negative, False, at, subject, besides)


_LEFT_TO = (("up", "to"), ("left", "to"), ("left", "up"))
_AT = (("at",), ("in",), ("within",))
_DISCRETION_OF = tuple(
    (preposition, "the", noun, "of") for preposition in ("at", "in", "to") for noun in _DISCRETION
)


def _task(
    lowers: Sequence[str], at: int, behind: int, denied: bool, of_it: bool
) -> Periphrasis | None:
    """“the clerk's job”, “part of the clerk's duties”, “a duty of the clerk”, “the responsibility of the clerk”."""
    first = behind
    for opening in _OF_TASK:
        if tuple(lowers[behind : behind + len(opening)]) == opening:
            first += len(opening)
    if lowers[first + 1 : first + 2] and lowers[first + 1] in _TASKS and lowers[first + 2 : first + 3] == ["of"]:  # fmt: skip
        noun, start = first + 1, first + 3
        end = _owner(lowers, start)
        following = end
    else:
        start = first
        end = _owner(lowers, start)
        noun = end
        if end == start or not _owns(lowers, end) or lowers[noun : noun + 1] == [] or lowers[noun] not in _TASKS:  # fmt: skip
            return None
        following = noun + 1
    verb = lowers[following] if following < len(lowers) else "."
    if end == start or (of_it and verb != "to") or (not of_it and verb == "to"):
        return None
    if of_it and first == behind:
        return None  # see `deontics.owned`
    sign = EXEMPT if denied else DEMANDED
    besides = noun if noun >= start else -1
    return Periphrasis(start, sign.force, sign.negative, False, at, (start, end), besides)
