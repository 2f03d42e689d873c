"""Deontic periphrasis: what is demanded, allowed, forbidden or left free by other words than modal verbs.

By class, as a thesaurus has them: what somebody *is* ("is at liberty to", "would
be wrong to"), what somebody *has* ("has no business …ing", "is under orders not
to"), whose task it is ("it is not the clerk's place to"), what the rules do
("nothing obliges the clerk to"), and verbs of leaving off ("think twice before
…ing"). Negation turns one class into another: :func:`turned`, :func:`refused`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from plainspec.language.norms.deontics_table import (
    ALLOWED,
    BEING,
    DEMANDED,
    DOING_WITHOUT,
    EXEMPT,
    FORBIDDEN,
    JUDGED,
    LEAVING_OFF,
    LEFT_FREE,
    RULING,
    UNADVISED,
    Sign,
)
from plainspec.language.norms.force import Force
from plainspec.language.words.vocabulary import VERBS, base_form, words
from plainspec.language.words.wordnet import VERBS as RARER_VERBS


class Periphrasis(NamedTuple):
    """The tokens up to but not including ``last`` are a modality; from ``first`` on where that is not -1.

    ``state`` where what is done stands before it, as in "smoking is off limits".
    ``subject`` are the first token of who acts and the one behind, where they stand behind it.
    ``besides`` is a “not” that stands apart and belongs to it, or -1.
    """

    last: int
    force: Force
    negative: bool
    state: bool
    first: int = -1
    subject: tuple[int, int] = (0, 0)
    besides: int = -1


#: What somebody has who may, or must.
_RIGHTS = words(
    "right rights permission authority liberty freedom licence license leave power clearance consent authorisation"
    " authorization entitlement business mandate blessing option opportunity possibility ability means position"
    " privilege prerogative say-so go-ahead latitude discretion rein hand blanche approval warrant light option nod blessing go-ahead"
)
_DUTIES = words(
    "duty obligation responsibility task job instruction instructions order orders commitment requirement compulsion"
    " call need cause reason necessity burden onus charge assignment role pressure constraint mission liability directive directions"
)
#: Between the verb of having and what somebody has.
_DEGREES = words(
    "the a an every full any our its their your his her strict standing clear explicit express written sole legal own free carte"
    " absolute perfect formal further prior special general particular contractual moral statutory whatsoever good green official undisputed unrestricted unlimited unconditional absolute"
)
_HAVING = words(
    "has have having bear bears enjoy enjoys hold holds retain retains possess possesses lack lacks receive receives given granted"
    " denied refused reserve reserves under accorded assigned without wants"
)
_WANTING = words("lack lacks denied refused without")
#: Whose task it is: “it is not the clerk's place to”.
_TASKS = words(
    "duty job task role place responsibility obligation turn business concern function office part lot"
)
_OWNERS = words("my your his her its our their")
_RULES = words(
    "rule rules policy policies law laws regulation regulations guideline guidelines section clause document standard"
    " specification spec agreement contract statute handbook code codes we nothing nobody term terms convention conventions"
    " procedure procedures protocol management paragraph chapter manual licence license instruction instructions principle principles"
)
_BEFORE_RULES = words(
    "the this that these our company house current present applicable relevant internal same such all any"
)
#: Of these “not” belongs to what is wanted: “we do not want the clerk to sign”.
_WISHING = words("want ask tell urge instruct order command direct")
_NOTHING = words("nothing nobody")


def _split(phrases: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.split()) for phrase in phrases.split(";") if phrase.strip()]


_Table = dict[str, list[tuple[tuple[str, ...], Sign]]]


@lru_cache(maxsize=1)
def states() -> _Table:
    """What may stand behind a form of “be”, by its first word, the longest first."""
    found: _Table = {}
    for sign, phrases, ends in BEING:
        for phrase in _split(phrases):
            for end in _split(ends) or [()]:
                found.setdefault(phrase[0], []).append(((*phrase, *end), sign))
                if end == ("to",):
                    found[phrase[0]].append(((*phrase, "not", "to"), denied_deed(sign)))
    return _longest_first(found)


@lru_cache(maxsize=1)
def judgements() -> _Table:
    """What doing a thing may be said to be, by its first word, the longest first."""
    found: _Table = {}
    for sign, phrases in JUDGED:
        for phrase in _split(phrases):
            found.setdefault(phrase[0], []).append((phrase, sign))
    return _longest_first(found)


def _longest_first(table: _Table) -> _Table:
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


def matched(table: _Table, lowers: Sequence[str], at: int) -> tuple[int, Sign] | None:
    """The token behind the phrase of *table* that begins with token *at*, and what it says."""
    for phrase, sign in table.get(lowers[at], ()) if 0 <= at < len(lowers) else ():
        last = at + len(phrase)
        if tuple(lowers[at:last]) == phrase:
            return last, sign
    return None


# -- negation --------------------------------------------------------------------------------


def turned(force: Force, negative: bool) -> tuple[Force, bool]:
    """The force and sign of the negation: of “is free to”, “is not free to”."""
    if negative:
        return Force.PERMISSION, False
    return {
        Force.CHOICE: (Force.OBLIGATION, False),
        Force.PERMISSION: (Force.OBLIGATION, True),
        Force.OBLIGATION: (Force.EXEMPTION, False),
        Force.EXEMPTION: (Force.OBLIGATION, False),
    }.get(force, (force, True))


def refused(force: Force, negative: bool) -> tuple[Force, bool]:
    """The force and sign with “not” behind: of “is free to”, “is free to not”."""
    if negative or force in (Force.EXEMPTION, Force.CHOICE):
        return force, negative
    return (Force.EXEMPTION, False) if force is Force.PERMISSION else (force, True)


def denied_deed(sign: Sign) -> Sign:
    """What a sign says of a deed when said of not doing it: who must not fail to sign must sign."""
    if sign.negative:
        return Sign(sign.force, False)
    return Sign(*refused(*sign))


# -- what somebody has -----------------------------------------------------------------------

_ABOUT = (["over"], ["in"], ["about"], ["on"], ["to"])
_MOST_DEGREES = 3


def had(lowers: Sequence[str], at: int) -> tuple[int, Sign] | None:
    """“has no right to”, “is under strict orders not to”: *at* is the verb or preposition of having."""
    if lowers[at] not in _HAVING:
        return None
    behind = at + 1
    nothing = lowers[at] in _WANTING
    if lowers[behind : behind + 1] == ["no"]:
        nothing, behind = not nothing, behind + 1
    first = behind
    while behind < len(lowers) and lowers[behind] in _DEGREES and behind - first < _MOST_DEGREES:
        behind += 1
    noun = lowers[behind] if behind < len(lowers) else ""
    follows = lowers[behind + 1 : behind + 4]
    if nothing and noun in ("choice", "option", "alternative") and follows[:2] == ["but", "to"]:
        return behind + 3, DEMANDED
    if noun in _RIGHTS:
        sign = ALLOWED
    elif noun in _DUTIES:
        sign = DEMANDED
    else:
        return None
    if lowers[at] == "under" and (sign is not DEMANDED or noun in ("need", "cause", "reason")):
        return None
    if nothing:
        sign = Sign(*turned(*sign))
    elif noun in ("reason", "cause", "call", "need", "order", "charge"):
        return None
    if follows[:2] == ["not", "to"]:
        return behind + 3, denied_deed(sign)
    if follows[:1] == ["to"] and _is_base(lowers, behind + 2):
        return behind + 2, sign
    if follows[:1] and follows[0] in ("of", "for", "in") and _is_gerund(lowers, behind + 2):
        return behind + 2, sign
    if noun == "business" and _is_gerund(lowers, behind + 1):
        return behind + 1, sign
    if noun in _RIGHTS or noun == "choice":
        about = behind + 1 + (follows[:2] == ["as", "to"])  # “a free hand over whether to”
        if lowers[about : about + 1] in _ABOUT and lowers[about + 1 : about + 3] == [
            "whether",
            "to",
        ]:
            return about + 3, FORBIDDEN if nothing else LEFT_FREE
    return None


def _is_base(lowers: Sequence[str], at: int) -> bool:
    """Whether a verb may stand at *at*; a word behind “to” that is no noun phrase."""
    return at < len(lowers) and lowers[at][:1].isalpha() and lowers[at] not in _NO_VERB


_NO_VERB = words(
    "the a an this that these those its their our your his her all any each every which whom"
)


def _is_gerund(lowers: Sequence[str], at: int) -> bool:
    return at < len(lowers) and lowers[at].endswith("ing") and len(lowers[at]) > 4


def rid(lowers: Sequence[str], at: int) -> int:
    """The token behind “the duty to” at *at*, of which somebody is relieved; *at* where it is no such thing."""
    behind = at
    while behind < len(lowers) and lowers[behind] in _DEGREES and behind - at < _MOST_DEGREES:
        behind += 1
    if (
        lowers[behind : behind + 1]
        and lowers[behind] in _DUTIES
        and lowers[behind + 1 : behind + 2] in (["to"], ["of"])
    ):
        return behind + 2
    return at


#: Of which there is none where a deed is allowed: “there is no objection to the clerk signing”.
_OBJECTIONS = words(
    "objection objections harm problem issue ban prohibition bar obstacle impediment restriction wrong against limitation"
)
_EXCUSES = words("excuse justification question room place grounds basis scope")


def lacking(lowers: Sequence[str], at: int) -> tuple[int, Sign] | None:
    """“there is no obligation for … to”, “there is nothing wrong with …ing”: *at* is “there”."""
    behind = at + 1
    while behind < len(lowers) and lowers[behind] in _BEING_THERE and behind - at < 4:
        behind += 1
    if behind == at + 1 or lowers[behind : behind + 1] not in (["no"], ["nothing"]):
        return None
    behind += 1
    first = behind
    while behind < len(lowers) and lowers[behind] in _DEGREES and behind - first < _MOST_DEGREES:
        behind += 1
    noun = lowers[behind] if behind < len(lowers) else ""
    if noun in _OBJECTIONS:
        sign = ALLOWED
    elif noun in _EXCUSES or noun in _RIGHTS:
        sign = FORBIDDEN
    elif noun in _DUTIES:
        sign = EXEMPT
    else:
        return None
    last = behind + 1 if noun == "against" else behind + 2
    if lowers[last - 1] not in ("for", "to", "with", "in", "against", "on", "of"):
        return None
    for deed in range(last, min(last + _MOST_SUBJECT, len(lowers))):
        if lowers[deed] in _CLAUSE_MARKS:
            return None
        if _is_gerund(lowers, deed) or (lowers[deed - 1] == "to" and is_verb(lowers, deed)):
            return last, sign
    return None


_BEING_THERE = words("is are was shall must should will can may be to")


# -- whose task it is --------------------------------------------------------------------------


def owned(lowers: Sequence[str], at: int) -> tuple[int, Sign, tuple[int, int]] | None:
    """“(it is) the clerk's job to”, “for the clerk to”: *at* is the token behind “it is” and any “not”.

    The last are the first token of who acts and the one behind.
    """
    if lowers[at : at + 1] == ["for"]:
        for behind in range(at + 2, min(at + 8, len(lowers))):
            if lowers[behind] == "to" and _is_base(lowers, behind + 1):
                return at + 1, DEMANDED, (at + 1, behind)
        return None
    if lowers[at : at + 1] in (["the"], ["a"]) and "".join(lowers[at + 1 : at + 2]) in _TASKS and lowers[at + 2 : at + 3] == ["of"]:  # fmt: skip
        for behind in range(at + 4, min(at + 12, len(lowers))):
            if lowers[behind] in _CLAUSE_MARKS:
                return None
            if lowers[behind] == "to" and _is_base(lowers, behind + 1):
                return at + 3, DEMANDED, (at + 3, behind)  # “the place of the clerk to”
        return None
    for owner in range(at, min(at + 5, len(lowers) - 1)):
        if not (lowers[owner].endswith(("'s", "s'")) or lowers[owner] in _OWNERS):
            continue
        noun = owner + 1
        if lowers[noun] in _TASKS and lowers[noun + 1 : noun + 2] == ["to"]:
            return noun + 2, DEMANDED, (at, owner + 1)
        return None
    return None


def tasked(lowers: Sequence[str], at: int) -> bool:
    """Whether what stands before the “is” at *at* is somebody's task: “the clerk's job is to”."""
    return (
        at > 1
        and lowers[at - 1] in _TASKS
        and (lowers[at - 2].endswith(("'s", "s'")) or lowers[at - 2] in _OWNERS)
    )


# -- what the rules do --------------------------------------------------------------------------

_CLAUSE_MARKS = words(", . ; : ( ) — –")
_MOST_SUBJECT = 9


@lru_cache(maxsize=1)
def ruling() -> dict[str, tuple[str, Sign]]:
    """The verb and what it makes of the deed behind it, by the forms “forbid” and “forbids”."""
    found = {}
    for sign, verbs in RULING:
        for verb in verbs.split():
            for form in (verb, f"{verb}es" if verb.endswith(("s", "sh", "x")) else f"{verb}s"):
                found[form] = verb, sign
    return found


RULING_FORMS = frozenset(
    form
    for _, verbs in RULING
    for verb in verbs.split()
    for form in (verb, f"{verb}s", f"{verb}es")
)


def ruled(lowers: Sequence[str], at: int) -> Periphrasis | None:
    """“The rules forbid the clerk to sign”, “nothing keeps the clerk from signing”, “let the clerk sign”.

    *at* is the verb; what speaks is the rules, nothing, or whoever reads an imperative.
    """
    known = ruling().get(lowers[at])
    if known is None:
        return None
    verb, sign = known
    first = at
    refuses = False
    if first and lowers[first - 1] in ("not", "don't", "doesn't", "never", "cannot"):
        refuses = True
        first -= 1
        if (
            lowers[first] == "not"
            and first
            and lowers[first - 1] in ("do", "does", "shall", "must", "may", "should", "will")
        ):
            first -= 1
        elif lowers[first] == "not":
            return None
    begun = first
    while begun and lowers[begun - 1] not in _CLAUSE_MARKS and first - begun < 4:
        begun -= 1
    speaker = lowers[begun:first]
    commands = not speaker or list(speaker) == ["please"]
    if commands:
        if lowers[at] != verb or verb in (
            "leave",
            "free",
            "want",
            "expect",
            "make",
            "cause",
            "demand",
            "bind",
        ):
            return None
    elif speaker[-1] not in _RULES or any(
        word not in _BEFORE_RULES and word not in _RULES
        for word in speaker[speaker[0] == "no" : -1]
    ):
        return None
    found = _deed(lowers, at + 1, verb, sign)
    if found is None:
        return None
    last, not_done = found
    if speaker and (speaker[-1] in _NOTHING or speaker[0] == "no"):
        sign = Sign(*turned(*sign))
    if refuses:
        sign = denied_deed(sign) if verb in _WISHING else Sign(*turned(*sign))
    if not_done:
        sign = denied_deed(sign)
    subject = (at + 1, last) if last > at + 1 else (0, 0)
    return Periphrasis(at + 1, *sign, False, begun, subject, last if not_done else -1)


def _deed(lowers: Sequence[str], at: int, verb: str, sign: Sign) -> tuple[int, bool] | None:
    """Where the subject that begins at *at* ends, and whether the deed is not to be done."""
    if _is_gerund(lowers, at) and verb in _WITH_GERUND:
        return at, False
    for behind in range(at + 1, min(at + _MOST_SUBJECT, len(lowers))):
        lower = lowers[behind]
        if lower in _CLAUSE_MARKS or lower in _NO_SUBJECT:
            return None
        if lower in ("and", "or") and (
            behind + 1 == len(lowers)
            or base_form(lowers[behind + 1])
            or lowers[behind + 1] in RULING_FORMS
        ):
            return None  # “requires a badge and allows …”
        if lower == "not" and lowers[behind + 1 : behind + 2] == ["to"]:
            return behind, True
        if lower == "to" and verb != "keep" and verb != "stop" and (
            is_verb(lowers, behind + 1) or (verb in _BEFORE_DEED and _is_base(lowers, behind + 1)) or (lowers[behind + 1 : behind + 2] and lowers[behind + 1] in _RARER)
        ):  # fmt: skip
            return behind, False
        if (
            verb in _WITH_GERUND
            and _is_gerund(lowers, behind)
            and lower not in _THINGS
            and lowers[behind - 1] not in _NO_VERB
        ):
            return behind, False  # “forbids clerks signing”
        if (
            lower in ("from", "of")
            and _is_gerund(lowers, behind + 1)
            and (sign.negative or sign in (EXEMPT, UNADVISED))
        ):
            return behind, False
        if (
            verb in ("let", "make")
            and behind > at
            and is_verb(lowers, behind)
            and lowers[behind] != "be"
        ):
            if lowers[behind - 1] in _NO_VERB:
                continue
            return behind, False
    return None


#: Behind these “to” begins a deed, and no direction.
_BEFORE_DEED = words("spare oblige obligate compel force excuse urge")
#: Things that are called after what is done.
_THINGS = words(
    "building buildings meeting meetings training warning warnings setting settings string strings drawing painting hearing pricing rating ruling lettering clothing everything anything something nothing engineering morning evening during following being existing remaining"
)
_WITH_GERUND = words(
    "forbid prohibit ban disallow outlaw allow permit tolerate condone accept approve welcome endorse"
)
#: What begins another clause, or makes of the verb before it a noun: “block proposers are forbidden to”.
_NO_SUBJECT = words(
    "if when that which who unless is are must shall should may can cannot will has have does"
)


def is_verb(lowers: Sequence[str], at: int) -> bool:
    """Whether a verb in its base form stands at *at*: a known one, or one with an object behind."""
    if at >= len(lowers) or not lowers[at].isalpha() or lowers[at] in _NO_VERB:
        return False
    if lowers[at] in VERBS or lowers[at] in _HELPERS or base_form(lowers[at]) == lowers[at]:
        return True
    return lowers[at + 1 : at + 2] != [] and lowers[at + 1] in _OBJECTS


_RARER = words(RARER_VERBS)
_HELPERS = words("be have do")
_OBJECTS = _NO_VERB | words("it them him us me you")


# -- leaving off --------------------------------------------------------------------------------

_GERUND = "…ing"


@lru_cache(maxsize=1)
def _abstentions() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _split(LEAVING_OFF):
        for form in _forms(phrase[0]):
            found.setdefault(form, []).append(phrase[1:])
    for phrases in found.values():
        phrases.sort(key=len, reverse=True)
    return found


_IRREGULAR = {"be": ("is", "are", "being"), "have": ("has", "having"), "do": ("does", "doing"), "go": ("goes", "going"),
              "forgo": ("forgoes", "forgoing"), "forego": ("foregoes", "foregoing"), "stop": ("stops", "stopping"),
              "quit": ("quits", "quitting"), "skip": ("skips", "skipping"), "omit": ("omits", "omitting"), "opt": ("opts", "opting"),
              "get": ("gets", "getting"), "put": ("puts", "putting"), "shun": ("shuns", "shunning"), "swear": ("swears", "swearing"),
              "forget": ("forgets", "forgetting"), "drop": ("drops", "dropping"), "shy": ("shies", "shying")}  # fmt: skip


def _forms(verb: str) -> tuple[str, ...]:
    """The base form of *verb*, its third person and its gerund."""
    if verb in _IRREGULAR:
        return (verb, *_IRREGULAR[verb])
    third = f"{verb}es" if verb.endswith(("s", "x", "sh", "ch")) else f"{verb}s"
    return verb, third, f"{verb.removesuffix('e')}ing"


#: The first words of :func:`abstains`.
ABSTAINING = frozenset(form for phrase in _split(LEAVING_OFF) for form in _forms(phrase[0]))


def abstains(lowers: Sequence[str], at: int) -> int:
    """The token behind “stop”, “make no attempt to” at *at* with a deed behind it that is not to be done; or 0."""
    for phrase in _abstentions().get(lowers[at], ()):
        deed = phrase[-1] == _GERUND
        rest = phrase[:-1] if deed else phrase
        behind = at + 1 + len(rest)
        if tuple(lowers[at + 1 : behind]) == rest and (
            _is_gerund(lowers, behind) if deed else _is_base(lowers, behind)
        ):
            return behind
    return 0


@lru_cache(maxsize=1)
def _without() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _split(DOING_WITHOUT):
        found.setdefault(phrase[0], []).append(phrase[1:])
    for phrases in found.values():
        phrases.sort(key=len, reverse=True)
    return found


#: The first words of :func:`does_without`.
WITHOUT = frozenset(phrase[0] for phrase in _split(DOING_WITHOUT))


def does_without(lowers: Sequence[str], at: int) -> int:
    """The token behind “do without”, “steer clear of” at *at*, which something stands behind; or 0."""
    for phrase in _without().get(lowers[at], ()):
        behind = at + 1 + len(phrase)
        if (
            tuple(lowers[at + 1 : behind]) == phrase
            and behind < len(lowers)
            and lowers[behind][:1].isalnum() | (lowers[behind][:1] == "`")
        ):
            return behind
    return 0
