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
from itertools import chain
from typing import NamedTuple

from plainspec.language.conflicts.recast import Edit, Recast, edited
from plainspec.language.folding.words import FINITE, is_finite
from plainspec.language.norms.clauses import DETERMINERS, is_adverb
from plainspec.language.norms.deontics import denied_deed, is_verb, turned
from plainspec.language.norms.deontics_table import (
    ADVISED,
    ALLOWED,
    DEMANDED,
    EXEMPT,
    FORBIDDEN,
    UNADVISED,
    Sign,
)
from plainspec.language.words.vocabulary import PREPOSITIONS, VERBS, base_form, words
from plainspec.language.words.wordnet import VERBS as RARER_VERBS
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import vocabulary

_WANTED = words(
    "require requires required requirement demand demands demanded want wants wanted ask asks asked call calls called expect expects expected expectation"
    " insist insists oblige obliges obliged obligation obligations duty duties essential vital crucial imperative paramount mandatory obligatory compulsory"
    " necessary necessity onus burden incumbent responsibility task job role rely relies relied count counts trust depend depends"
    " prescribe prescribes prescribed stipulate stipulates stipulated mandate mandates mandated instruct instructs instructed compel compels bind binds force forces"
    " compliance conformity conformance need needs needed lookout remit mission purpose matters"
)
_WRONG = words(
    "wrong bug bugs defect defects error errors fault faults mistake mistakes violation violations violates breach breaches offence offense misconduct unacceptable intolerable"
    " inadmissible impermissible inexcusable improper illegal unlawful invalid broken faulty non-compliant noncompliant non-conformant nonconformant forbid forbids forbidden"
    " prohibit prohibits prohibited bar bars barred ban bans banned exclude excludes excluded disqualify disqualifies disallow disallows preclude precludes"
    " object objects objection objections objectionable exception problem problems problematic harm harmful taboo no-go sin disgrace scandal scandalous unthinkable inconceivable"
    " frown frowns complain complains against amiss trouble keep keeps stop stops prevent prevents failure fails flaw flawed infringement contravention shortcoming regress regression"
)
_RIGHT = words(
    "allow allows allowed permit permits permitted let lets accept accepts accepted acceptable tolerate tolerates tolerated condone condones fine ok okay right rights"
    " entitle entitles entitled licence license permission leave liberty blessing justify justifies justified justification justifiable excuse excuses excusable pretext"
    " authorise authorises authorize authorizes approve approves endorse endorses compliant conforming conformant correct valid legal lawful legitimate good proper"
    " admissible permissible harmless unobjectionable stand stomach sanction warrant warrants"
)
_SPARED = words(
    "exempt exempts exempted waive waives waived optional unnecessary needless superfluous immaterial irrelevant spare spares spared relieve relieves relieved dispense dispenses"
    " dispensed discharge discharges escape alternative around round choice option getting"
)
_ADVISED = words(
    "advise advises advised advisable recommend recommends recommended encourage encourages encouraged desirable preferable best better rather prefer prefers preferred"
    " like likes love loves glad happy reason reasons point welcome welcomes"
)
_UNADVISED = words("discourage discourages discouraged inadvisable unwise undesirable ill-advised worse hate hates dislike dislikes sorry regret regrets loath")  # fmt: skip
_CLASSES = {
    word: sign
    for sign, found in (
        (DEMANDED, _WANTED), (FORBIDDEN, _WRONG), (ALLOWED, _RIGHT), (EXEMPT, _SPARED), (ADVISED, _ADVISED), (UNADVISED, _UNADVISED),
    )
    for word in found
}  # fmt: skip
#: Beside a word of another class these only say how much.
_WEAK = words("reason reasons point choice option task job role"), words("good right proper correct best better")
#: Several words that say what one does.
_SAYINGS = {
    tuple(said.split()): word
    for word, phrases in {
        "tolerates": "put up with; puts up with; stand for; stands for; get away with; gets away with; turn a blind eye to; live with; look kindly on; take kindly to; provide for; provides for; make room for",
        "requires": "nothing less than; nothing short of; make sure of",
        "forbids": "draw the line at; draws the line at; rule out; rules out; ruled out; put a stop to; put an end to",
    }.items()
    for said in phrases.split(";")
}  # fmt: skip
_FRAMING = frozenset(_CLASSES) | words("put puts stand stands provide provides nothing draw draws")
_DENYING = words(
    "not never no none nobody nothing no-one neither nor cannot hardly scarcely without don't doesn't won't isn't wouldn't can't"
)
#: What a frame may hold besides: who speaks, where the rule stands, and little words.
_NEUTRAL = words(
    "the a an this that these those our my it its we us one ones i you they is are be been being was were would will shall has have had do does did there here what which who"
    " whatever thing things something anything everything part of for on upon to by with in at from under about as all any every each some such so too also and only really"
    " ever always rest rests lie lies fall falls sit sits mean means come comes go goes gone get gets make makes take takes put puts give gives stay stays remain remains"
    " single first main whole very own point case cases event circumstance circumstances condition conditions occasion way ways"
    " policy policies rule rules document section specification spec standard agreement contract handbook guideline guidelines guidance convention protocol text clause"
    " law regulation regulations principle team group committee board management council house company author authors reader readers anyone anybody everybody everyone no-one"
    " implementation implementations system product behaviour behavior practice operation party parties side sides part place eyes view"
    " treat treated regard regarded consider considered seen deemed counted rank ranks amount amounts constitute constitutes find finds found say says said hold holds"
    " if able us now see sees settle settles think today still simply least most last up out"
)
#: Frames with an “if” judge what follows; where something is demanded or allowed “if”, that is a condition.
_JUDGING = _WRONG | words("accept accepts tolerate tolerates stand condone condones acceptable")
_WISHING = words("better best prefer preferable worse love like rather glad happy hate")
_DUMMIES = words("it that this nobody no-one we there something which such")
#: One of these is in a frame before “that”: what holds is said of the clause, and not of a noun before it.
_SAYING = words("is are was be been has have means mean requires require demands demand expects expect wants want asks ask insists insist calls call counts count forbids forbid prohibits prohibit excludes exclude stipulates stipulate prescribes prescribe mandates mandate obliges allows allow permits permit accept accepts tolerate tolerates objects object rely relies depends depend justifies matters trust advises recommends recommend encourages")
_MODALS = words("must shall should may can cannot might need could")
_LEFT_UNDONE = words("fail fails neglect neglects omit omits forget forgets refuse refuses failed neglected omitted")  # fmt: skip
_LEAVING_UNDONE = words("failing neglecting omitting forgetting refusing")
_MODAL_OF = {
    DEMANDED: "must", FORBIDDEN: "must not", ALLOWED: "may", EXEMPT: "need not", ADVISED: "should", UNADVISED: "should not",
}  # fmt: skip
#: So many words has a frame in front of the clause, or behind it, at most; and a subject.
_LONGEST = 14
#: A sentence of fewer words and marks is no clause in a frame.
_FEWEST = 7
_TOKEN = re.compile(r"`[^`]*`|\w+(?:['’.-]\w+)*|[^\w\s]")
_CASE = re.compile(r"\W*(?:if|when|whenever|where|unless|once|for|in|on|at|during|after|before|with|within|under|upon)\b[^,;:]{2,120}, ", re.IGNORECASE)  # fmt: skip


class _Token(NamedTuple):
    text: str
    start: int
    end: int


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


def valued(said: Sequence[str]) -> Sign | None:
    """What the words *said* of a frame make of the clause in it; None where that is not known."""
    ranked: tuple[set[Sign], ...] = (set(), set(), set())
    denials = 0
    for word in _said_plainly(said):
        if word in _DENYING:
            denials += 1
        elif word in _CLASSES:
            ranked[(word in _WEAK[0]) + 2 * (word in _WEAK[1])].add(_CLASSES[word])
        elif word not in _NEUTRAL and not is_adverb(word):
            return None
    classes = next(filter(None, ranked), set())
    if len(classes) != 1:
        return None
    found = next(iter(classes))
    return Sign(*turned(*found)) if denials % 2 else found


def _said_plainly(said: Sequence[str]) -> list[str]:
    """*said* with one word for those of :data:`_SAYINGS`."""
    plain: list[str] = []
    at = 0
    while at < len(said):
        length = next((n for n in (5, 4, 3, 2) if tuple(said[at : at + n]) in _SAYINGS), 1)
        plain.append(_SAYINGS.get(tuple(said[at : at + length]), said[at]))
        at += length
    return plain


def _modal(sign: Sign, welcome: bool) -> str:
    return "is welcome to" if welcome and sign == ALLOWED else _MODAL_OF[sign]


@of_sentences(1 << 11)
def unframed_demand(text: str) -> Recast | None:
    """*text* as a plain demand, where it is a clause in a frame."""
    if _FRAMING.isdisjoint(vocabulary(text)) and _OVER.isdisjoint(vocabulary(text)):
        return None
    tokens = [_Token(m[0].lower().replace("’", "'"), *m.span()) for m in _TOKEN.finditer(text)]
    if len(tokens) < _FEWEST:
        return None
    case = _CASE.match(text)
    starts = [0] if case is None else [sum(t.start < case.end() for t in tokens), 0]
    for start in starts:
        for shape in _SHAPES:
            found = shape(text, tokens, start)
            if found is not None:
                return edited(text, _edits(text, tokens, start, found))
    return None


def _edits(text: str, tokens: Sequence[_Token], start: int, found: _Framed) -> list[Edit]:
    clause = found.clause
    sign = denied_deed(found.sign) if clause.denied else found.sign
    first, verb = tokens[clause.first], tokens[clause.verb]
    said = {token.text for token in chain(tokens[start : clause.first], tokens[found.end :])}
    welcome = not said.isdisjoint(_WRONG) and not said.isdisjoint(_DENYING)
    plain = f"{_modal(sign, welcome)} {clause.base}"
    edits: list[Edit] = []
    if found.who:
        edits.append((tokens[start].start, first.end, found.who, first.start))
    elif clause.first > start:
        edits.append((tokens[start].start, first.start, "", first.start))
    edits.append((verb.start, tokens[clause.behind - 1].end, plain, verb.start))
    last = tokens[-1]
    if found.end < len(tokens):
        stop = last.start if last.text in (".", "!", "?") else last.end
        edits.append((tokens[found.end - 1].end, stop, "", tokens[found.end - 1].end))
    return edits


# -- the clause ----------------------------------------------------------------------------------


def _clause(tokens: Sequence[_Token], first: int, end: int, gerund: bool = False) -> _Clause | None:
    """The clause from token *first* up to *end*; its verb is a *gerund* where nothing else can be."""
    lowers = [token.text for token in tokens[first:end]]
    if not lowers or lowers[0] in _NO_SUBJECT:
        return None
    for at in range(1, len(lowers)):
        if gerund and (lowers[at - 1] in PREPOSITIONS and lowers[at - 1] not in ("of", "from")):
            return None
        if lowers[at] in _MODALS or not (lowers[at][0].isalpha() or lowers[at][0] == "`"):
            return None
        verb = _gerund(lowers, at) if gerund else _finite(lowers, at)
        if verb is not None:
            behind, base, denied = verb
            return _Clause(first, first + at, first + behind, base, denied) if base else None
    return None


def _finite(lowers: Sequence[str], at: int) -> tuple[int, str, bool] | None:
    """Up to where the verb at *at* goes, its base form and whether it is denied."""
    lower, rest = lowers[at], lowers[at + 1 :]
    if lower in ("do", "does", "did") and is_verb(lowers, at + 1):
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
    return lower.isalpha() and lower not in DETERMINERS and lower not in PREPOSITIONS and not is_adverb(lower)


def _subjunctive(lowers: Sequence[str], at: int) -> bool:
    """Whether a base form stands behind whoever acts: “that the client verify the key”."""
    before = lowers[at - 1]
    if before in _PRONOUNS:
        return at == 1 and _may_be_verb(lowers, at)
    if not _is_base(lowers[at]) or before in DETERMINERS or before in PREPOSITIONS or before in _NO_NOUN:
        return False
    following = lowers[at + 1] if at + 1 < len(lowers) else "."
    if following in FINITE or following in _MODALS or following in ("to", "of", "and", "or"):
        return False
    # Of two words that may be verbs the first is a noun: “the user request fails”.
    return following in PREPOSITIONS or not (is_finite(lowers, at + 1) or _is_base(following))


_NO_SUBJECT = words("is are was were be been being has have had do does did to not no and or what which who that than as must shall should may can cannot will would") | PREPOSITIONS
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
    return base_form(lower) or next((b for b in (stem, f"{stem}e", doubled, stem.removesuffix("e")) if b in _RARER), "")


def _gerund(lowers: Sequence[str], at: int) -> tuple[int, str, bool] | None:
    denied = lowers[at] == "not"
    at += denied
    if lowers[at : at + 1] and lowers[at] in _LEAVING_UNDONE and lowers[at + 1 : at + 2] == ["to"]:
        return (at + 3, lowers[at + 2], not denied) if is_verb(lowers, at + 2) else None
    lower = lowers[at] if at < len(lowers) else ""
    base = {"being": "be", "having": "have"}.get(lower) or (_base(lower, "ing") if lower.endswith("ing") else "")
    return (at + 1, base, denied) if base and lowers[at - 1 - denied] not in DETERMINERS else None


# -- where it stands -----------------------------------------------------------------------------


def _opened(text: str, tokens: Sequence[_Token], start: int) -> _Framed | None:
    """“Compliance means that clients keep it”, “It counts as a breach if …”, “A good client is one in which …”."""
    for at in range(start + 1, min(start + _LONGEST, len(tokens) - 2)):
        opener = tokens[at].text
        if opener not in ("that", "if", "when", "which"):
            continue
        said = [token.text for token in tokens[start:at]]
        if opener == "which" and said[-1] != "in":
            continue
        if opener in ("if", "when") and _WISHING.isdisjoint(said) and (_JUDGING.isdisjoint(said) or said[0] not in _DUMMIES):
            continue
        if opener == "that" and _SAYING.isdisjoint(said):
            continue  # “The requirement that … has been withdrawn”
        who = ""
        sign = valued(said)
        if sign is None and opener == "that":
            sign, who = _of_somebody(text, tokens, start, at)
        wrap = _tail(tokens, at) if sign is None and opener == "which" else len(tokens)
        if wrap < len(tokens):
            sign = valued([*said, *(t.text for t in tokens[wrap:-1])])
        clause = _clause(tokens, at + 1, wrap) if sign is not None else None
        if clause is None or sign is None:
            continue
        pronoun = tokens[at + 1].text in ("it", "they") and clause.verb == at + 2
        if pronoun != bool(who) and who:
            continue
        return _Framed(clause, sign, wrap, who)
    return None


def _of_somebody(text: str, tokens: Sequence[_Token], start: int, at: int) -> tuple[Sign | None, str]:
    """“What we want from *clients* is that they …”: what the frame says, and of whom."""
    for link in range(start + 2, at - 1):
        if tokens[link].text in ("of", "from", "on"):
            last = at - 1 if tokens[at - 1].text in ("is", "are") else at
            said = [t.text for t in chain(tokens[start : link + 1], tokens[last:at])]
            return valued(said), text[tokens[link + 1].start : tokens[last - 1].end]
    return None, ""


def _tail(tokens: Sequence[_Token], at: int) -> int:
    """The last word from which on what is behind a clause may belong to its frame."""
    for start in range(len(tokens) - 2, at + 2, -1):
        if tokens[start].text in ("is", "are", "would", "will", "counts", "constitutes", "amounts"):
            return start
    return len(tokens)


def _bygone(text: str, tokens: Sequence[_Token], start: int) -> _Framed | None:
    """“The days when clients had to keep it are over”, “Gone are the days when clients could lose it”."""
    lowers = [token.text for token in tokens]
    when = next((n for n in range(start + 1, min(start + 6, len(lowers))) if lowers[n] == "when"), 0)
    if not when or _TIMES.isdisjoint(lowers[start:when]):
        return None
    ends = next((n for n in range(len(lowers) - 2, when + 3, -1) if lowers[n] in ("is", "are")), len(lowers))
    if _OVER.isdisjoint(lowers[start:when]) and _OVER.isdisjoint(lowers[ends:]):
        return None
    ends = ends if not _OVER.isdisjoint(lowers[ends:]) else len(lowers)
    for at in range(when + 2, ends - 1):
        known = next((said for said in _THEN if tuple(lowers[at : at + len(said)]) == said), None)
        if known is not None:
            verb = at + len(known)
            return _Framed(_Clause(when + 1, at, verb + 1, lowers[verb], False), _THEN[known], ends)
    return None


_TIMES = words("time times day days era age years")
_OVER = words("over gone past history behind finished ended done")
_THEN = {
    ("could",): FORBIDDEN, ("might",): FORBIDDEN, ("had", "to"): EXEMPT, ("needed", "to"): EXEMPT,
    ("were", "allowed", "to"): FORBIDDEN, ("was", "allowed", "to"): FORBIDDEN, ("were", "required", "to"): EXEMPT, ("was", "required", "to"): EXEMPT,
}  # fmt: skip


def _judged(text: str, tokens: Sequence[_Token], start: int) -> _Framed | None:
    """“If clients lose it, something has gone wrong”, “Should clients lose it, this is a defect”."""
    if start or tokens[0].text not in ("if", "should", "when", "whenever"):
        return None
    marks = [n for n, token in enumerate(tokens) if token.text == ","]
    if not marks:
        return None
    said = [token.text for token in tokens[marks[-1] + 1 : -1]]
    if not said or said[0] not in _DUMMIES or _JUDGING.isdisjoint(said):
        return None
    if said[0] == "it" and _ARTICLES.isdisjoint(said):
        return None  # “If the file is larger, it is not accepted”
    sign = valued([word for word in said if word != "something"])
    clause = _clause(tokens, 1, marks[-1]) if sign is not None else None
    return None if clause is None or sign is None else _Framed(clause, sign, marks[-1])


def _told_to(text: str, tokens: Sequence[_Token], start: int) -> _Framed | None:
    """“What we ask of clients is to keep it”, “The onus is on clients to keep it”."""
    for link in range(start + 1, min(start + _LONGEST, len(tokens) - 3)):
        if tokens[link].text not in ("of", "on", "upon", "with", "from", "for"):
            continue
        said = [token.text for token in tokens[start : link + 1]]
        sign = None if _SAYING.isdisjoint(said) else valued(said)
        if sign is None:
            continue
        for to in range(link + 2, min(link + _LONGEST, len(tokens) - 1)):
            lower = tokens[to].text
            if lower == "for" or not (lower[0].isalpha() or lower[0] == "`"):
                break
            is_to = lower == "to" and tokens[to - 1].text in ("is", "are", "not")
            if lower == "to" and (is_verb if not is_to else _may_be_verb)([t.text for t in tokens], to + 1):
                verb = to
                denied = tokens[verb - 1].text == "not"
                verb -= denied
                verb -= tokens[verb - 1].text in ("is", "are")
                clause = _Clause(link + 1, verb, to + 2, tokens[to + 1].text, denied)
                return _Framed(clause, sign, len(tokens)) if verb > link + 1 else None
    return None


def _doing(text: str, tokens: Sequence[_Token], start: int) -> _Framed | None:
    """“There is no way round clients keeping it”, “Nothing justifies clients not keeping it”."""
    for first in range(start + 1, min(start + _LONGEST, len(tokens) - 2)):
        said = [token.text for token in tokens[start:first]]
        if said[-1] not in _CLASSES and said[-1] not in _LEADING and said[-1] not in _SEEING:
            continue
        if len(said) == 1 and said[0] not in _KEEPING:
            continue
        sign = valued(said)
        done = said[-1] not in _SEEING
        clause = _clause(tokens, first, len(tokens), gerund=done) if sign is not None else None
        if clause is not None and tokens[clause.verb - 1].text == "from":
            clause = clause._replace(verb=clause.verb - 1)
            if not _EXCUSES.isdisjoint(said):
                sign = valued([*(word for word in said if word not in _EXCUSES), "exempt"])
        if clause is not None and sign is not None:
            return _Framed(clause, sign, len(tokens))
    return None


_EXCUSES = words("excuse excuses")
#: In front of whoever does it; and of what begins a sentence only these are frames.
_LEADING = words("for to with round around about against than of at in")
#: Behind these the verb stands in its base form.
_SEEING = words("see rather have")
_KEEPING = words("keep stop prevent")


def _named(text: str, tokens: Sequence[_Token], start: int) -> _Framed | None:
    """“Failure of clients to keep it is a violation”, “Any attempt by clients to lose it must be barred”."""
    at = start + (tokens[start].text in ("a", "an", "the", "any", "every", "each"))
    if at + 4 >= len(tokens):
        return None
    lowers = [token.text for token in tokens]
    if lowers[start] == "for":
        at = start - 1  # “For clients to lose it would be a violation.”
    elif lowers[at] not in _DEEDS or lowers[at + 1] not in ("of", "by"):
        return None
    to = next((n for n in range(at + 3, min(at + _LONGEST, len(tokens) - 1)) if lowers[n] == "to" and is_verb(lowers, n + 1)), 0)
    if not to or "," in lowers[at + 1 : to]:
        return None
    for end in range(len(tokens) - 2, to + 1, -1):
        if lowers[end] in _TAILS:
            sign = valued([word for word in lowers[end:-1] if word not in _STOPPED] + ["forbidden"] * (not _STOPPED.isdisjoint(lowers[end:-1])))
            if sign is not None:
                denied = lowers[at] in _DEEDS and not lowers[at].startswith("attempt")
                denied ^= lowers[to - 1] == "not"
                clause = _Clause(at + 2, to - (lowers[to - 1] == "not"), to + 2, lowers[to + 1], denied)
                return _Framed(clause, sign, end)
    return None


_DEEDS = words("failure failures neglect omission refusal reluctance attempt attempts")
_TAILS = words("is are will must shall should would may can counts constitutes amounts has have")
#: What is done against a deed.
_STOPPED = words("blocked stopped prevented rejected refused refuse thwarted punished penalised penalized must shall should")


def _borne(text: str, tokens: Sequence[_Token], start: int) -> _Framed | None:
    """“The duty to keep it lies with clients”, “The burden of keeping it does not fall on clients”."""
    lowers = [token.text for token in tokens]
    noun = start + (lowers[start] in ("the", "a", "any"))
    sign = valued(lowers[noun : noun + 1]) if noun + 5 < len(lowers) else None
    link = lowers[noun + 1] if sign is not None else ""
    if sign is None or lowers[noun] in _SAYING or link not in ("to", "of", "for"):
        return None
    verb = (noun + 3, lowers[noun + 2], False) if is_verb(lowers, noun + 2) else None
    found = verb if link == "to" else _gerund(lowers, noun + 2)
    for bears in range(len(lowers) - 2, noun + 3, -1):
        if lowers[bears] in _BEARING and lowers[bears + 1] in ("with", "to", "on", "upon") and found:
            ends = bears - 2 * (lowers[bears - 1] in ("not", "never"))
            if ends < bears:
                sign = Sign(*turned(*sign))
            who = text[tokens[bears + 2].start : tokens[-2].end]
            clause = _Clause(noun, noun + 1, *found)
            return _Framed(clause, sign, ends, who)
    return None


_BEARING = words("lies lie rests rest falls fall belongs belong applies apply sits sit extends extend goes go")


def _of_self(text: str, tokens: Sequence[_Token], start: int) -> _Framed | None:
    """“Clients are in breach of this rule if they lose it”, “Clients make a mistake by losing it”."""
    lowers = [token.text for token in tokens]
    for link in range(start + 3, min(start + _LONGEST, len(tokens) - 2)):
        if lowers[link] not in ("if", "when", "by", "in"):
            continue
        said = next((n for n in range(start + 1, link) if lowers[n] in _PREDICATES), link)
        if lowers[start] in _DUMMIES:
            return None
        sign = valued(lowers[said:link])
        if sign is None or sign not in (FORBIDDEN, ALLOWED):
            continue
        pronoun = lowers[link + 1] in ("it", "they", "he", "she")
        found = _clause(tokens, link + 1, len(tokens)) if pronoun else None
        if found is None and not pronoun:
            done = _gerund(lowers, link + 1)
            found = _Clause(link + 1, link + 1, *done) if done is not None else None
        if found is not None:
            clause = _Clause(start, said, found.behind, found.base, found.denied)
            return _Framed(clause, sign, len(tokens))
    return None


_PREDICATES = words("is are would will makes make commits commit violates breaches")


_SHAPES: tuple[Callable[[str, Sequence[_Token], int], _Framed | None], ...] = (
    _named, _borne, _bygone, _opened, _judged, _told_to, _doing, _of_self,
)  # fmt: skip
