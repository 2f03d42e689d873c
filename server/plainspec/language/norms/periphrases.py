"""Modalities that several words say: "has no right to", "is under no obligation to", "is off limits".

What :mod:`plainspec.language.norms.modality` reads are the modal verbs and what is
required, allowed and forbidden. Authors have more ways to say the same; a
comparison of two sentences knows these too, as force and sign.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from plainspec.language.norms.deontics import (
    RULING_FORMS,
    Periphrasis,
    denied_deed,
    had,
    is_verb,
    judgements,
    lacking,
    matched,
    owned,
    rid,
    ruled,
    states,
    tasked,
    turned,
)
from plainspec.language.norms.deontics_table import EXEMPT, Sign
from plainspec.language.norms.discretion import told
from plainspec.language.norms.force import Force
from plainspec.language.words.vocabulary import words

_BE = words("is are be remain remains isn't aren't")
_HAVE = words("has have")
_NOT = words("not never isn't aren't")

#: After a form of "be"; with "-" before it: forbidden. What ends in "to", "from" or "of" goes on with a verb.
_STATES = {
    Force.PERMISSION: "at liberty to; able to; welcome to; eligible to; cleared to; within his rights to;"
    " within its rights to; within their rights to; fine; ok; okay; possible; acceptable; all right; alright; admissible; legitimate; tolerated;"
    " free to; allowed to; permitted to; entitled to; authorized to; authorised to",
    Force.OBLIGATION: "under an obligation to; under obligation to; under a duty to; duty-bound to; necessary;"
    " essential; indispensable; imperative; committed to; a must; compulsory; part of the duties of; part of the job of; one of the duties of; bound to; expected to; needed; required to; obliged to; obligated to; mandated to",
    Force.EXEMPTION: "exempt from; exempted from; relieved from; relieved of; excused from; dispensed from;"
    " under no obligation to; under no duty to; not under any obligation to; not under an obligation to; unnecessary; dispensable; free not to;"
    " voluntary; discretionary; not mandatory; not compulsory; not obligatory; a matter of choice; free to decide whether to",
    Force.RECOMMENDATION: "advisable; preferable; good practice; best practice; best; wise; desirable; asked to; urged to; better",
}  # fmt: skip
_FORBIDDEN = (
    "off limits; off-limits; out of bounds; unacceptable; taboo; ruled out; out of the question; impermissible;"
    " inadmissible; impossible; wrong; an error; a mistake; an offence; illegal; unlawful; illegitimate; unable to; precluded from; restricted from; ineligible to; not at liberty to; prohibited from; forbidden to;"
    " forbidden from; barred from; banned from; disallowed from; a no-go; prevented from"
)
_ADVISED_AGAINST = (
    "inadvisable; advised against; bad practice; unwelcome; undesirable; unwanted; frowned upon;"
    " not wanted; not welcome; not desired; not desirable"
)
#: After "has" and "have".
_HAD = {
    (Force.PERMISSION, False): "the right to; a right to; every right to; permission to; the permission to; the authority to;"
    " authority to; the liberty to; the freedom to; the option to; the option of;"
    " the possibility to; the possibility of; the ability to; the opportunity to; the means to",
    (Force.OBLIGATION, True): "no business; no right to; no authority to; no permission to; neither the right to;"
    " no way to; no way of; no means to; no means of; no possibility to; no possibility of; no option to; no opportunity to; no ability to",
    (Force.OBLIGATION, False): "a duty to; the duty to; an obligation to; the obligation to; a responsibility to; the responsibility to",
    (Force.CHOICE, False): "a choice to; the choice to; the choice whether to; a choice whether to; the choice of",
    (Force.EXEMPTION, False): "no obligation to; no duty to; no need to; no need of; the freedom not to",
}  # fmt: skip
#: Wherever they stand.
_OTHERS = {
    (Force.EXEMPTION, False): "there is no need to; there is no need for; there is no obligation to; there is no requirement to;"
    " there is no requirement for; there is no duty to; there is no necessity to; there shall be no need to;"
    " there shall be no obligation to; there is no reason to; it is not the duty of; it is not the responsibility of;"
    " it is not the job of; it is not the task of; it is no duty of; nobody needs to; no one needs to",
    (Force.OBLIGATION, False): "it is the duty of; it is the responsibility of; it is the job of; it is the task of; undertakes to; undertake to; commits to; pledges to; promises to",
    (Force.OBLIGATION, True): "there is no way to; there is no way of; there is no possibility to; there is no possibility of;"
    " there is no means to; there is no means of; there is no option to; there shall be no way to; there must be no way to",
    (Force.PERMISSION, False): "reserves the right to; reserve the right to; feel free to; it is enough to; it is sufficient to;"
    " it suffices to",
}  # fmt: skip


def _sequences(sayings: str) -> list[tuple[str, ...]]:
    return [tuple(saying.split()) for saying in sayings.split(";")]


_Known = dict[str, list[tuple[tuple[str, ...], Force, bool]]]


def _known(*entries: tuple[str, Force, bool]) -> _Known:
    found: _Known = {}
    for sayings, force, negative in entries:
        for sequence in _sequences(sayings):
            found.setdefault(sequence[0], []).append((sequence, force, negative))
            if sequence[-1] == "to" and "no" not in sequence and "not" not in sequence:
                denied = denied_deed(Sign(force, negative))
                found[sequence[0]].append(((*sequence[:-1], "not", "to"), *denied))
    for known in found.values():
        known.sort(key=lambda entry: -len(entry[0]))
    return found


_AFTER_BE = _known(
    *((sayings, force, False) for force, sayings in _STATES.items()),
    (_FORBIDDEN, Force.OBLIGATION, True),
    (_ADVISED_AGAINST, Force.RECOMMENDATION, True),
)
_AFTER_HAVE = _known(*((sayings, *sign) for sign, sayings in _HAD.items()))
_ANYWHERE = _known(*((sayings, *sign) for sign, sayings in _OTHERS.items()))
#: "The visitor has to wear a badge."
_BOUND = words("has have needs need")
_UNBOUND = words("to would might could may can must shall should only they'd")
_NO_VERB = words("the a an do")
_DENYING = words("don't doesn't")
#: Words that a periphrasis may begin with.
PERIPHRASTIC = _BE | _HAVE | _BOUND | frozenset(_ANYWHERE) | RULING_FORMS | words("gets get bears bear enjoys holds retains lacks lack had")  # fmt: skip
_GOES_ON = words("to from of for against")
#: Behind a state at the end of what is said: "is fine for contractors", "is off limits".
_ENDS = words(
    "for from in on at to during within if when while unless and but as with without by , . ; : ( —"
)
_CLAUSES = words("to for if when that")
#: States that speak like a modal only behind “it” and before what it stands for: “it is wrong to …”.
_OF_DEEDS = words(
    "wrong error mistake offence illegal unlawful illegitimate best wise desirable better"
)
#: States that also describe things; these say a modality only where they end the clause or a verb follows.
_NEEDS_VERB = words(
    "necessary essential needed imperative indispensable advisable preferable unnecessary dispensable"
)


def periphrasis(lowers: Sequence[str], at: int) -> Periphrasis | None:
    """The modality that begins with token *at* of a sentence's words *lowers* in lower case."""
    lower = lowers[at]
    if lower in _BE:
        return _is(lowers, at)
    if lower == "there":
        lack = lacking(lowers, at)
        if lack is not None:
            return Periphrasis(lack[0], *lack[1], False)
    if lower in _ANYWHERE:
        found = _longest(_ANYWHERE, lowers, at)
        if found is not None:
            return Periphrasis(found[0], found[1], found[2], False)
    if (
        lower in _BOUND
        and lowers[at + 1 : at + 2] == ["to"]
        and at
        and lowers[at - 1] not in _UNBOUND
    ):
        verb = lowers[at + 2] if at + 2 < len(lowers) else ""
        if (
            not verb[:1].isalpha()
            or verb in _NO_VERB
            or (lower == "need" and lowers[at - 1] == "the")
        ):
            return None
        if lowers[at - 1] in _DENYING or (
            lowers[at - 1] == "not" and lowers[at - 2] in ("do", "does")
        ):
            return Periphrasis(at + 2, Force.EXEMPTION, False, False)
        return Periphrasis(at + 2, Force.OBLIGATION, False, False)
    if lower in RULING_FORMS:
        rule = ruled(lowers, at)
        if rule is not None:
            return rule
    if lower in _IDIOMS:
        found = _longest(_IDIOMS, lowers, at)
        if found is not None:
            if lowers[found[0] : found[0] + 1] == ["not"]:
                return Periphrasis(found[0] + 1, *denied_deed(Sign(*found[1:])), False)
            return Periphrasis(*found, False)
    if lower in ("get", "gets"):
        return _gets(lowers, at)
    return _had(lowers, at)


def _had(lowers: Sequence[str], at: int) -> Periphrasis | None:
    """“has every right to”, “lacks permission to”, “does not have the right to”."""
    found = _longest(_AFTER_HAVE, lowers, at + 1) if lowers[at] in _HAVE else None
    if found is not None:
        last, force, negative = found
    else:
        noun = had(lowers, at)
        if noun is None:
            return None
        last, (force, negative) = noun
    if at and lowers[at - 1] == "not" and force is not Force.EXEMPTION:
        first = at - 2 if at > 1 and lowers[at - 2] in ("do", "does") else at - 1
        return Periphrasis(last, *turned(force, negative), False, first)
    return Periphrasis(last, force, negative, False)


def _gets(lowers: Sequence[str], at: int) -> Periphrasis | None:
    """“gets to open the form”, “never gets to open it”."""
    if lowers[at + 1 : at + 2] != ["to"] or not is_verb(lowers, at + 2) or not at:
        return None
    if lowers[at - 1] in ("to", *_UNBOUND) or lowers[at - 1] in ("when", "once", "and", "or"):
        return None
    if lowers[at - 1] == "never":
        return Periphrasis(at + 2, Force.OBLIGATION, True, False, at - 1)
    if lowers[at - 1] == "not" and at > 1 and lowers[at - 2] in ("do", "does"):
        return Periphrasis(at + 2, Force.OBLIGATION, True, False, at - 2)
    return Periphrasis(at + 2, Force.PERMISSION, False, False)


def _is(lowers: Sequence[str], at: int) -> Periphrasis | None:
    """What somebody is, or what doing a thing is: *at* is a form of “be”."""
    found_of_deed = told(lowers, at)
    if found_of_deed is not None:
        return found_of_deed
    lower = lowers[at]
    behind = at + 1
    if behind >= len(lowers) or (
        lowers[behind] not in starts()
        and not (at and lowers[at - 1] in _SAID_OF)
        and not (at >= 3 and lowers[at - 2] == "no")
    ):
        return None
    denied = lower in _NOT
    found = _longest(_AFTER_BE, lowers, behind)
    if found is None and behind < len(lowers) and lowers[behind] in _NOT:
        denied, behind = True, behind + 1
        found = _longest(_AFTER_BE, lowers, behind)
    if found is None and behind < len(lowers) and lowers[behind] in _DEGREES:
        found = _longest(_AFTER_BE, lowers, behind + 1)
    if found is None or lowers[found[0] - 1] in _OF_DEEDS:
        more = _state(lowers, at, behind, denied)
        if more is not None:
            return more
    if found is None:
        return None
    last, force, negative = found
    if lowers[last : last + 1] and lowers[last] in _CONDUCT:
        last += 1  # “unacceptable behaviour”
    if force is Force.EXEMPTION and lowers[last - 1] in ("of", "from"):
        last = rid(lowers, last)  # “is relieved of the duty to”
    goes_on = lowers[last - 1] in _GOES_ON
    if lowers[last - 1] in _OF_DEEDS and not (
        at and lowers[at - 1] == "it" and lowers[last : last + 1] in (["to"], ["for"], ["that"])
    ):
        return None
    following = lowers[last] if last < len(lowers) else "."
    if at and lowers[at - 1] == "it" and following in _CLAUSES:
        goes_on = True  # “it is not necessary for the clerk to sign”
    if not goes_on and following not in _ENDS:
        return None
    stated = lowers[0].endswith("ing")  # "a login is necessary for the forum", "signing is"
    if not goes_on and lowers[behind] in _NEEDS_VERB and following == "for" and not stated:
        return None
    if denied:
        force, negative = turned(force, negative)
    return Periphrasis(last, force, negative, not goes_on)


def _state(lowers: Sequence[str], at: int, behind: int, denied: bool) -> Periphrasis | None:
    """The states of :mod:`plainspec.language.norms.deontics`, from token *behind* on."""
    start = behind + 1 if behind < len(lowers) and lowers[behind] in _DEGREES else behind
    if start >= len(lowers):
        return None
    if (
        at >= 3
        and lowers[at - 2] == "no"
        and lowers[at - 3] in ("under", "in", "at", "on", "by", "for")
    ):
        for state in range(
            at + 2, min(at + 7, len(lowers))
        ):  # “at no time is the clerk allowed to”
            known = _longest(_AFTER_BE, lowers, state)
            found = (
                matched(states(), lowers, state) if known is None else (known[0], Sign(*known[1:]))
            )
            if found is not None and lowers[found[0] - 1] == "to":
                return Periphrasis(found[0], *found[1], False, state, (at + 1, state))
        return None
    if lowers[start] == "under":
        noun = had(lowers, start)
        if noun is not None:
            return _signed(noun[0], noun[1], denied)
    if lowers[start] in ("given", "granted", "denied", "refused", "accorded"):
        noun = had(lowers, start)
        if noun is not None:
            return _signed(noun[0], noun[1], denied)
    found = matched(states(), lowers, start)
    if found is not None:
        last, sign = found
        if sign is EXEMPT and lowers[last - 1] in ("of", "from"):
            last = rid(lowers, last)
        if last > found[0] or _deed_follows(lowers, last):
            return _signed(last, sign, denied)
    if start == behind and lowers[start] in ("to", "not") and tasked(lowers, at):
        last = start + 1 if lowers[start] == "to" else start + 2
        sign = Sign(Force.OBLIGATION, denied or lowers[start] == "not")
        return Periphrasis(last, sign.force, sign.negative, False, at - 1)
    subject = at - 1
    while subject > 0 and lowers[subject] in _AUXILIARY:
        subject -= 1
    said_of_it = subject >= 0 and lowers[subject] == "it"
    if said_of_it and start == behind:
        own = owned(lowers, start)
        if own is not None:
            last, sign, who = own
            if denied:
                sign = Sign(Force.OBLIGATION, True) if lowers[last - 2] == "place" or lowers[start] == "for" else Sign(Force.EXEMPTION, False)  # fmt: skip
            apart = last - 2 if last - 2 >= who[1] else -1  # “the clerk's *job* to”
            return Periphrasis(who[0], sign.force, sign.negative, False, -1, who, apart)
    found = matched(judgements(), lowers, start)
    if found is None:
        return None
    last, sign = found
    if lowers[last : last + 1] and lowers[last] in _CONDUCT:
        last += 1  # “unacceptable behaviour”
    following = lowers[last] if last < len(lowers) else "."
    phrase = lowers[last - 1]
    if said_of_it and following in ("to", "for", "that", "if", "whether", "not"):
        return _signed(last, sign, denied)
    if said_of_it and following == "of":  # “irresponsible of the clerk to sign”
        acts = _who(lowers, last + 1)
        if acts:
            return _signed(last + 1, sign, denied)._replace(subject=(last + 1, acts))
    if said_of_it and phrase in ("on", "upon", "of", "to"):
        return _signed(last, sign, denied)
    if following == "to" and last == start + 1 and phrase in _OF_PERSONS and subject >= 0:
        return _signed(last, sign, denied)
    gerund = lowers[0].endswith("ing") and len(lowers[0]) > 4 and lowers[at] in _SINGULAR
    if gerund and (following in _ENDS or phrase in ("to", "of")) and phrase not in _OF_THINGS:
        return _signed(last, sign, denied)._replace(state=True)
    return None


_MARKS = words(", . ; : ( if when unless")
#: Who acts is named in so many words, at most.
_MOST_WHO = 9


def _who(lowers: Sequence[str], at: int) -> int:
    """The token behind who is named from *at* on, where “to” and a verb follow; 0 where none do."""
    for behind in range(at + 1, min(at + _MOST_WHO, len(lowers) - 1)):
        if lowers[behind] in _MARKS:
            return 0
        if lowers[behind] == "to":
            return behind if lowers[behind + 1][:1].isalpha() and lowers[behind + 1] not in _OWNED else 0  # fmt: skip
    return 0


#: Forms of “be” that may follow one thing.
_SINGULAR = words("is isn't be remains")


_SAID_OF = words("it be would will should must shall can could may might not never always")


@lru_cache(maxsize=1)
def starts() -> frozenset[str]:
    """The first words of what may be read behind a form of “be”."""
    more = (
        "under",
        "given",
        "granted",
        "denied",
        "refused",
        "accorded",
        "to",
        "not",
        *_NOT,
        *_DEGREES,
    )
    return frozenset((*states(), *judgements(), *_AFTER_BE, *more))


def _signed(last: int, sign: Sign, denied: bool) -> Periphrasis:
    force, negative = turned(*sign) if denied else sign
    return Periphrasis(last, force, negative, False)


def _deed_follows(lowers: Sequence[str], last: int) -> bool:
    following = lowers[last] if last < len(lowers) else ""
    if lowers[last - 1] == "to":
        return following[:1].isalpha() and following not in _NO_VERB and following not in _OWNED
    return following.endswith("ing")


_OWNED = words("their its his her our your my all any each every this that these those")
_AUXILIARY = words("would will should must shall can could may might not never always")
_OF_PERSONS = words(
    "wrong right mistaken justified unwise ill-advised incorrect irresponsible correct"
)
_OF_THINGS = words("valid invalid open safe correct incorrect harmless right wrong law fair")
_CONDUCT = words(
    "behaviour behavior practice conduct manners thing act style approach idea choice move"
)
#: Where they stand; "not" behind turns them.
_IDIOMS = _known(
    ("had better; it falls to; it falls on; it behoves; it behooves; agrees to; agree to", Force.OBLIGATION, False),
)  # fmt: skip
_DEGREES = words(
    "perfectly absolutely strictly always completely generally totally entirely quite also therefore hereby"
    " purely merely simply really very highly utterly downright flatly wholly solely clearly plainly only just rather thoroughly"
    " grossly deeply seriously extremely thoroughly altogether still now"
)


def _longest(known: _Known, lowers: Sequence[str], at: int) -> tuple[int, Force, bool] | None:
    for sequence, force, negative in known.get(lowers[at], ()) if at < len(lowers) else ():
        last = at + len(sequence)
        if tuple(lowers[at:last]) == sequence:
            return last, force, negative
    return None
