"""A whole clause of which another one says that it has to be, must not be or may be, as a plain demand.

“What we ask of clients is to keep the file”, “Nobody will accept it if clients fail to keep the
file”, “Compliance means that clients keep the file” all say that clients must keep
it. Nobody can list such frames. So they are read by their build (where the clause
stands in them) and by their words: all have to be known, those of one class
say what they make of the clause, and those that deny turn it round. Then the clause stands alone
with a modal verb, and all readers understand it. A frame with a word that is not known, or of two classes, is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from plainspec.language.conflicts.frame_words import (
    CLASSES,
    DENYING,
    OVER,
    WRONG,
    may_frame,
    said_plainly,
    valued,
)
from plainspec.language.conflicts.recast import Edit, Recast, edited
from plainspec.language.folding.choices import HEARTY
from plainspec.language.folding.words import FINITE, is_finite
from plainspec.language.norms.clause_words import DETERMINERS, is_adverb
from plainspec.language.norms.deontics import denied_deed, is_verb, turned
from plainspec.language.norms.deontics_table import (
    ADVISED,
    ALLOWED,
    DEMANDED,
    EXEMPT,
    FORBIDDEN,
    LEFT_FREE,
    UNADVISED,
    Sign,
)
from plainspec.language.words.vocabulary import PREPOSITIONS, VERBS, base_form, words
from plainspec.language.words.wordnet import VERBS as RARER_VERBS
from plainspec.text.memos import of_sentences

#: Frames with an “if” judge what follows; where something is demanded or allowed “if”, that is a condition.
_JUDGING = WRONG | words(
    "accept accepts tolerate tolerates stand condone condones acceptable fine ok okay alright permissible tolerable harmless"
)
_WISHING = words("better best prefer preferable worse love like rather glad happy hate")
_DUMMIES = words("it that this nobody no-one we there something which such")
#: One of these is in a frame before “that”: what holds is said of the clause, and not of a noun before it.
_SAYING = words(
    "is are was be been has have means mean requires require demands demand expects expect wants want asks ask insists insist calls call counts count forbids forbid prohibits prohibit"
    " excludes exclude stipulates stipulate prescribes prescribe mandates mandate obliges allows allow permits permit accept accepts tolerate tolerates objects object rely relies depends"
    " depend justifies matters trust advises recommends recommend encourages waive waives lift lifts drop drops abolish abolishes scrap scraps withdraw withdraws revoke revokes"
)
_MODALS = words("must shall should may can cannot might need could")
_LEFT_UNDONE = words("fail fails neglect neglects omit omits forget forgets refuse refuses failed neglected omitted")  # fmt: skip
_LEAVING_UNDONE = words("failing neglecting omitting forgetting refusing")
_MODAL_OF = {
    DEMANDED: "must", FORBIDDEN: "must not", ALLOWED: "may", EXEMPT: "need not", ADVISED: "should", UNADVISED: "should not", LEFT_FREE: "may or may not",
}  # fmt: skip
#: So many words has a frame in front of the clause, or behind it, at most; and a subject.
_LONGEST = 14
#: A sentence of fewer words and marks is no clause in a frame.
_FEWEST = 7
_TOKEN = re.compile(r"`[^`]*`|\w+(?:['’.-]\w+)*|[^\w\s]")
_CASE = re.compile(r"\W*(?:if|when|whenever|where|unless|once|for|in|on|at|during|after|before|with|within|under|upon)\b[^,;:]{2,120}, ", re.IGNORECASE)  # fmt: skip


class _Told(NamedTuple):
    """A sentence, its words and marks in lower case, and where they stand."""

    text: str
    lowers: list[str]
    spans: list[tuple[int, int]]


class _Clause(NamedTuple):
    """Who acts, from token ``first``; the verb's tokens from ``verb`` up to ``behind``, its base form, and whether it is denied."""

    first: int
    verb: int
    behind: int
    base: str
    denied: bool


class _Framed(NamedTuple):
    """A clause, what its frame says, where the frame's words behind it begin, and who acts where a pronoun stands for him."""

    clause: _Clause
    sign: Sign
    end: int
    who: str = ""


def _modal(sign: Sign, welcome: bool) -> str:
    return "is welcome to" if welcome and sign == ALLOWED else _MODAL_OF[sign]


@of_sentences(1 << 11)
def unframed_demand(text: str) -> Recast | None:
    """*text* as a plain demand, where it is a clause in a frame."""
    if not may_frame(text):
        return None
    found = list(_TOKEN.finditer(text))
    told = _Told(text, [m[0].lower().replace("’", "'") for m in found], [m.span() for m in found])
    if len(found) < _FEWEST:
        return None
    case = _CASE.match(text)
    starts = [0] if case is None else [sum(start < case.end() for start, _ in told.spans), 0]
    for start in starts:
        for shape in _SHAPES:
            framed = shape(told, start)
            if framed is not None:
                return edited(text, _edits(told, start, framed))
    return None


def _edits(told: _Told, start: int, found: _Framed) -> list[Edit]:
    clause, spans = found.clause, told.spans
    sign = denied_deed(found.sign) if clause.denied else found.sign
    opening, who, verb = spans[start][0], spans[clause.first], spans[clause.verb]
    said = {*told.lowers[start : clause.first], *told.lowers[found.end :]}
    unharmed = not said.isdisjoint(WRONG) and not said.isdisjoint(DENYING)
    welcome = unharmed or not said.isdisjoint(HEARTY)
    plain = f"{_modal(sign, welcome)} {clause.base}"
    edits: list[Edit] = [(verb[0], spans[clause.behind - 1][1], plain, verb[0])]
    if found.who:
        edits.append((opening, who[1], found.who, who[0]))
    elif clause.first > start:
        edits.append((opening, who[0], "", who[0]))
    if found.end < len(spans):
        behind = spans[found.end - 1][1]
        stop = spans[-1][0] if told.lowers[-1] in (".", "!", "?") else spans[-1][1]
        edits.append((behind, stop, "", behind))
    return edits


# -- the clause ----------------------------------------------------------------------------------


def _clause(told: _Told, first: int, end: int, gerund: bool = False) -> _Clause | None:
    """The clause from token *first* up to *end*; its verb is a *gerund* where nothing else can be."""
    lowers = told.lowers[first:end]
    if not lowers or lowers[0] in _NO_SUBJECT:
        return None
    for at in range(1, len(lowers)):
        if (
            gerund
            and lowers[at] in _NO_SUBJECT
            and lowers[at] not in ("not", "of", "from", "being")
        ):
            return None  # a clause of its own
        if gerund and (lowers[at - 1] in PREPOSITIONS and lowers[at - 1] not in ("of", "from")):
            return None
        if lowers[at] in _MODALS or not (lowers[at][0].isalpha() or lowers[at][0] == "`"):
            return None
        verb = _gerund(lowers, at) if gerund else _finite(lowers, at)
        if verb is not None:
            behind, base, denied = verb
            return _Clause(first, first + at, first + behind, base, denied) if base else None
        if at == (2 if lowers[0] in DETERMINERS else 1) and not gerund and _is_rare(lowers, at):
            return _Clause(first, first + at, first + at + 1, lowers[at], False)
    return None


def _is_rare(lowers: Sequence[str], at: int) -> bool:
    """Whether, behind one noun, a word in front of an object is a verb that no table has: “the wallet rubber-stamp the request”."""
    following = lowers[at + 1] if at + 1 < len(lowers) else "."
    return (
        _may_be_verb(lowers, at)
        and not lowers[at].endswith(("s", "ed", "ing"))
        and (following in DETERMINERS or following in PREPOSITIONS)
        and following not in ("of", "to")
    )


def _finite(lowers: Sequence[str], at: int) -> tuple[int, str, bool] | None:
    """Up to where the verb at *at* goes, its base form and whether it is denied."""
    lower, rest = lowers[at], lowers[at + 1 :]
    if lower in ("do", "does", "did", "will") and is_verb(lowers, at + 1):
        return at + 2, rest[0], False
    if lower in ("do", "does", "did") and rest[:1] == ["not"]:
        return (at + 3, rest[1], True) if len(rest) > 1 and is_verb(lowers, at + 2) else None
    if lower in ("don't", "doesn't", "didn't") and is_verb(lowers, at + 1):
        return at + 2, rest[0], True
    if lower in ("not", "never") and is_verb(lowers, at + 1):
        return at + 2, rest[0], True
    if lower in _LEFT_UNDONE and rest[:1] == ["to"] and is_verb(lowers, at + 2):
        return at + 3, rest[1], True
    if lower in ("were", "was", "is", "are") and rest[:1] == ["to"] and is_verb(lowers, at + 2):
        return at + 3, rest[1], False
    if lower in ("is", "are", "be", "was", "were"):
        denied = rest[:1] in (["not"], ["never"])
        return at + 1 + denied, "be", denied
    if lower in ("has", "have") and rest[:1] != ["to"]:
        return at + 1, "have", False
    if is_finite(lowers, at) or _subjunctive(lowers, at):
        return at + 1, _base(lower, "s") or lower.removesuffix("s"), False
    return None


def _may_be_verb(lowers: Sequence[str], at: int) -> bool:
    """Whether what stands where nothing but a verb can stand is one: behind “it” or “is to”."""
    lower = lowers[at]
    return (
        lower.isalpha()
        and lower not in DETERMINERS
        and lower not in PREPOSITIONS
        and not is_adverb(lower)
    )


def _subjunctive(lowers: Sequence[str], at: int) -> bool:
    """Whether a base form stands behind whoever acts: “that the client verify the key”."""
    before = lowers[at - 1]
    if before in _PRONOUNS:
        return at == 1 and _may_be_verb(lowers, at)
    if (
        not _is_base(lowers[at])
        or before in DETERMINERS
        or before in PREPOSITIONS
        or before in _NO_NOUN
    ):
        return False
    following = lowers[at + 1] if at + 1 < len(lowers) else "."
    if following in FINITE or following in _MODALS or following in ("to", "of", "and", "or"):
        return False
    # Of two words that may be verbs the first is a noun: “the user request fails”.
    return following in PREPOSITIONS or not (is_finite(lowers, at + 1) or _is_base(following))


_NO_SUBJECT = (
    words(
        "when if while is are was were be been being has have had do does did to not no and or what which who that than as must shall should may can cannot will would"
    )
    | PREPOSITIONS
)
_PRONOUNS = words("it they he she we you everyone everybody one")
_ARTICLES = words("a an")
_NO_NOUN = words("to and or not never")


def _is_base(lower: str) -> bool:
    return lower in VERBS or lower in _RARER or base_form(lower) == lower


_RARER = words(RARER_VERBS)


def _base(lower: str, ending: str) -> str:
    """The base form of a verb that ends in *ending*, “ing” or “s”."""
    stem = lower.removesuffix(ending)
    doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else ""
    return base_form(lower) or next(
        (b for b in (stem, f"{stem}e", doubled, stem.removesuffix("e")) if b in _RARER), ""
    )


def _gerund(lowers: Sequence[str], at: int) -> tuple[int, str, bool] | None:
    denied = lowers[at] == "not"
    at += denied
    if lowers[at : at + 1] and lowers[at] in _LEAVING_UNDONE and lowers[at + 1 : at + 2] == ["to"]:
        return (at + 3, lowers[at + 2], not denied) if is_verb(lowers, at + 2) else None
    lower = lowers[at] if at < len(lowers) else ""
    base = {"being": "be", "having": "have"}.get(lower) or (
        _base(lower, "ing") if lower.endswith("ing") else ""
    )
    return (at + 1, base, denied) if base and lowers[at - 1 - denied] not in DETERMINERS else None


# -- where it stands -----------------------------------------------------------------------------


def _opened(told: _Told, start: int) -> _Framed | None:
    """“Compliance means that clients keep it”, “It counts as a breach if …”, “A good client is one in which …”."""
    for at in range(start + 1, min(start + _LONGEST, len(told.lowers) - 2)):
        opener = told.lowers[at]
        if opener not in ("that", "if", "when", "which", "whether"):
            continue
        said = told.lowers[start:at]
        if opener == "which" and said[-1] != "in":
            continue
        if (
            opener in ("if", "when")
            and _WISHING.isdisjoint(said)
            and (_JUDGING.isdisjoint(said_plainly(said)) or said[0] not in _DUMMIES)
        ):
            continue
        if opener == "that" and _SAYING.isdisjoint(said_plainly(said)):
            continue  # “The requirement that … has been withdrawn”
        who = ""
        sign = valued(said)
        if sign is None and opener == "that":
            sign, who = _of_somebody(told, start, at)
        wrap = _tail(told.lowers, at) if sign is None and opener == "which" else len(told.lowers)
        if wrap < len(told.lowers):
            sign = valued([*said, *told.lowers[wrap:-1]])
        clause = _clause(told, at + 1, wrap) if sign is not None else None
        if clause is None or sign is None:
            continue
        pronoun = told.lowers[at + 1] in ("it", "they") and clause.verb == at + 2
        if pronoun != bool(who) and who:
            continue
        return _Framed(clause, sign, wrap, who)
    return None


def _of_somebody(told: _Told, start: int, at: int) -> tuple[Sign | None, str]:
    """“What we want from *clients* is that they …”: what the frame says, and of whom."""
    for link in range(start + 2, at - 1):
        if told.lowers[link] in ("of", "from", "on"):
            last = at - 1 if told.lowers[at - 1] in ("is", "are") else at
            said = [*told.lowers[start : link + 1], *told.lowers[last:at]]
            return valued(said), told.text[told.spans[link + 1][0] : told.spans[last - 1][1]]
    return None, ""


def _tail(lowers: Sequence[str], at: int) -> int:
    """The last word from which on what is behind a clause may belong to its frame."""
    for start in range(len(lowers) - 2, at + 2, -1):
        if lowers[start] in ("is", "are", "would", "will", "counts", "constitutes", "amounts"):
            return start
    return len(lowers)


def _bygone(told: _Told, start: int) -> _Framed | None:
    """“The days when clients had to keep it are over”, “Gone are the days when clients could lose it”."""
    lowers = told.lowers
    when = next(
        (n for n in range(start + 1, min(start + 6, len(lowers))) if lowers[n] == "when"), 0
    )
    if not when or _TIMES.isdisjoint(lowers[start:when]):
        return None
    ends = next(
        (n for n in range(len(lowers) - 2, when + 3, -1) if lowers[n] in ("is", "are")), len(lowers)
    )
    if OVER.isdisjoint(lowers[start:when]) and OVER.isdisjoint(lowers[ends:]):
        return None
    ends = ends if not OVER.isdisjoint(lowers[ends:]) else len(lowers)
    for at in range(when + 2, ends - 1):
        known = next((said for said in _THEN if tuple(lowers[at : at + len(said)]) == said), None)
        if known is not None:
            verb = at + len(known)
            return _Framed(_Clause(when + 1, at, verb + 1, lowers[verb], False), _THEN[known], ends)
    return None


_TIMES = words("time times day days era age years")
_THEN = {
    ("could",): FORBIDDEN, ("might",): FORBIDDEN, ("had", "to"): EXEMPT, ("needed", "to"): EXEMPT,
    ("were", "allowed", "to"): FORBIDDEN, ("was", "allowed", "to"): FORBIDDEN, ("were", "required", "to"): EXEMPT, ("was", "required", "to"): EXEMPT,
}  # fmt: skip


def _judged(told: _Told, start: int) -> _Framed | None:
    """“If clients lose it, something has gone wrong”, “Should clients lose it, this is a defect”."""
    if start or told.lowers[0] not in ("if", "should", "when", "whenever"):
        return None
    marks = [n for n, lower in enumerate(told.lowers) if lower == ","]
    if not marks:
        return None
    said = told.lowers[marks[-1] + 1 : -1]
    if not said or said[0] not in _DUMMIES or _JUDGING.isdisjoint(said_plainly(said)):
        return None
    if said[0] == "it" and _ARTICLES.isdisjoint(said):
        return None  # “If the file is larger, it is not accepted”
    sign = valued([word for word in said if word != "something"])
    clause = _clause(told, 1, marks[-1]) if sign is not None else None
    return None if clause is None or sign is None else _Framed(clause, sign, marks[-1])


def _told_to(told: _Told, start: int) -> _Framed | None:
    """“What we ask of clients is to keep it”, “The onus is on clients to keep it”."""
    for link in range(start + 1, min(start + _LONGEST, len(told.lowers) - 3)):
        if told.lowers[link] not in ("of", "on", "upon", "with", "from", "for"):
            continue
        said = told.lowers[start : link + 1]
        sign = None if _SAYING.isdisjoint(said_plainly(said)) else valued(said)
        if sign is None or told.lowers[link + 1] in _NO_SUBJECT:
            continue
        for to in range(link + 2, min(link + _LONGEST, len(told.lowers) - 1)):
            lower = told.lowers[to]
            if lower in _NO_WHO or not (lower[0].isalpha() or lower[0] == "`"):
                break
            is_to = lower == "to" and told.lowers[to - 1] in ("is", "are", "not")
            if lower == "to" and _does(told.lowers, to + 1, is_to):
                verb = to
                denied = told.lowers[verb - 1] == "not"
                verb -= denied
                verb -= told.lowers[verb - 1] in ("is", "are")
                clause = _Clause(link + 1, verb, to + 2, told.lowers[to + 1], denied)
                return _Framed(clause, sign, len(told.lowers)) if verb > link + 1 else None
    return None


def _does(lowers: Sequence[str], at: int, surely: bool) -> bool:
    """Whether a verb stands at *at*, behind adverbs or not; *surely* where nothing else can."""
    while at < len(lowers) and is_adverb(lowers[at]):
        at += 1
    return at < len(lowers) and (_may_be_verb if surely else is_verb)(lowers, at)


#: These stand in no name of whoever acts.
_NO_WHO = words("for being having before after when if which that who while by")


def _doing(told: _Told, start: int) -> _Framed | None:
    """“There is no way round clients keeping it”, “Nothing justifies clients not keeping it”."""
    for first in range(start + 1, min(start + _LONGEST, len(told.lowers) - 2)):
        said = told.lowers[start:first]
        if said[-1] not in CLASSES and said[-1] not in _LEADING and said[-1] not in _SEEING:
            continue
        if len(said) == 1 and said[0] not in _KEEPING:
            continue
        sign = valued(said)
        done = said[-1] not in _SEEING
        clause = _clause(told, first, len(told.lowers), gerund=done) if sign is not None else None
        if clause is not None and told.lowers[clause.verb - 1] == "from":
            clause = clause._replace(verb=clause.verb - 1)
            if not _EXCUSES.isdisjoint(said):
                sign = valued([*(word for word in said if word not in _EXCUSES), "exempt"])
        if clause is not None and sign is not None:
            return _Framed(clause, sign, len(told.lowers))
    return None


_EXCUSES = words("excuse excuses")
#: In front of whoever does it; and of what begins a sentence only these are frames.
_LEADING = words("for to with round around about against than of at in")
#: Behind these the verb stands in its base form.
_SEEING = words("see rather")
_KEEPING = words("keep stop prevent")


def _named(told: _Told, start: int) -> _Framed | None:
    """“Failure of clients to keep it is a violation”, “Any attempt by clients to lose it must be barred”."""
    at = start + (told.lowers[start] in ("a", "an", "the", "any", "every", "each"))
    if at + 4 >= len(told.lowers):
        return None
    lowers = told.lowers
    if lowers[start] == "for":
        at = start - 1  # “For clients to lose it would be a violation.”
    elif lowers[at] not in _DEEDS or lowers[at + 1] not in ("of", "by"):
        return None
    to = next(
        (
            n
            for n in range(at + 3, min(at + _LONGEST, len(told.lowers) - 1))
            if lowers[n] == "to" and is_verb(lowers, n + 1)
        ),
        0,
    )
    if not to or "," in lowers[at + 1 : to]:
        return None
    for end in range(len(told.lowers) - 2, to + 1, -1):
        if lowers[end] in _TAILS:
            sign = valued(
                [word for word in lowers[end:-1] if word not in _STOPPED]
                + ["forbidden"] * (not _STOPPED.isdisjoint(lowers[end:-1]))
            )
            if sign is not None:
                denied = lowers[at] in _DEEDS and not lowers[at].startswith("attempt")
                denied ^= lowers[to - 1] == "not"
                clause = _Clause(
                    at + 2, to - (lowers[to - 1] == "not"), to + 2, lowers[to + 1], denied
                )
                return _Framed(clause, sign, end)
    return None


_DEEDS = words("failure failures neglect omission refusal reluctance attempt attempts")
_TAILS = words("is are will must shall should would may can counts constitutes amounts has have")
#: What is done against a deed.
_STOPPED = words(
    "blocked stopped prevented rejected refused refuse thwarted punished penalised penalized must shall should"
)


def _borne(told: _Told, start: int) -> _Framed | None:
    """“The duty to keep it lies with clients”, “The burden of keeping it does not fall on clients”."""
    lowers = told.lowers
    noun = start + (lowers[start] in ("the", "a", "any"))
    sign = valued(lowers[noun : noun + 1]) if noun + 5 < len(lowers) else None
    link = lowers[noun + 1] if sign is not None else ""
    if sign is None or lowers[noun] in _SAYING or link not in ("to", "of", "for"):
        return None
    verb = (noun + 3, lowers[noun + 2], False) if is_verb(lowers, noun + 2) else None
    found = verb if link == "to" else _gerund(lowers, noun + 2)
    for bears in range(len(lowers) - 2, noun + 3, -1):
        if (
            lowers[bears] in _BEARING
            and lowers[bears + 1] in ("with", "to", "on", "upon")
            and found
        ):
            ends = bears - 2 * (lowers[bears - 1] in ("not", "never"))
            if ends < bears:
                sign = Sign(*turned(*sign))
            who = told.text[told.spans[bears + 2][0] : told.spans[-2][1]]
            clause = _Clause(noun, noun + 1, *found)
            return _Framed(clause, sign, ends, who)
    return None


_BEARING = words(
    "lies lie rests rest falls fall belongs belong applies apply sits sit extends extend goes go"
)


def _of_self(told: _Told, start: int) -> _Framed | None:
    """“Clients are in breach of this rule if they lose it”, “Clients make a mistake by losing it”."""
    lowers = told.lowers
    for link in range(start + 3, min(start + _LONGEST, len(told.lowers) - 2)):
        if lowers[link] not in ("if", "when", "by", "in"):
            continue
        said = next((n for n in range(start + 1, link) if lowers[n] in _PREDICATES), link)
        if lowers[start] in _DUMMIES:
            return None
        sign = valued(lowers[said:link])
        if sign is None or sign not in (FORBIDDEN, ALLOWED):
            continue
        pronoun = lowers[link + 1] in ("it", "they", "he", "she")
        found = _clause(told, link + 1, len(told.lowers)) if pronoun else None
        if found is None and not pronoun:
            done = _gerund(lowers, link + 1)
            found = _Clause(link + 1, link + 1, *done) if done is not None else None
        if found is not None:
            clause = _Clause(start, said, found.behind, found.base, found.denied)
            return _Framed(clause, sign, len(told.lowers))
    return None


_PREDICATES = words("is are would will makes make commits commit violates breaches")


_SHAPES: tuple[Callable[[_Told, int], _Framed | None], ...] = (
    _named, _borne, _bygone, _opened, _judged, _told_to, _doing, _of_self,
)  # fmt: skip
