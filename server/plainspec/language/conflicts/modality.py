"""Two sentences that say the same in the same words but for the modality: “must sign”, “would do well not to sign”.

Nobody can list all words for a demand, a leave or a ban. Where everything else is
word for word the same, whatever stands in the place of the one modal verb is one, and what is left to
ask is its sign: whether it denies an even or an odd number of times, by words that deny,
by verbs of leaving off and by what is said of deeds that are bad, or not needed.
A word that tells nothing of either sort ends the reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.plain_words import plain
from plainspec.language.norms.deontics import (
    abstains,
    does_without,
    had,
    judgements,
    matched,
    ruling,
    states,
)
from plainspec.language.norms.deontics_table import Sign
from plainspec.language.norms.force import Force
from plainspec.language.words.nearness import near
from plainspec.language.words.vocabulary import words
from plainspec.text.memos import of_sentences
from plainspec.text.span import Span

_TOKEN = re.compile(r"`[^`]*`|\w(?:[\w'’./-]*\w)?|[,;:()]")
_MARKS = words(", ; : ( )")
#: Words in common, at least, and words of a modality, at most.
_FEWEST = 4
_LONGEST = 14
_PLAIN = {
    "must": Force.OBLIGATION, "shall": Force.OBLIGATION, "should": Force.OBLIGATION,
    "may": Force.PERMISSION, "can": Force.PERMISSION,
}  # fmt: skip
_BARRING = words("must shall should can")
_LEAVING = words("avoid")
_REFRAINING = words("refrain abstain")

_DENYING = words(
    "not never no none nothing nobody neither nor nowhere hardly scarcely barely seldom rarely little few cannot"
    " don't doesn't can't won't shouldn't mustn't needn't isn't aren't"
)
#: What limits where or when it holds, or compares, and is no modality.
_LIMITING = words(
    "if when whenever where while unless except until till before after once only just merely than too instead and or as which that who but"
    " sometimes occasionally usually normally generally often mostly partly almost some most many first last"
)
#: Who does what behind these leaves it, shrinks from it or is kept from it.
_AGAINST = words(
    "avoid refrain abstain desist decline refuse reject resist fail neglect omit skip forgo forego forget cease stop quit avert shun eschew"
    " dodge hesitate balk baulk shrink oppose object dread regret scruple prevent hinder deter bar ban block prohibit forbid disallow"
    " restrain inhibit dissuade discourage preclude"
    " qualms scruples hesitation reservation reservations misgivings objection objections inhibitions compunction trouble difficulty"
    " difficulties problem problems harm impediment obstacle obstacles barrier hindrance doubt shame fear wrong mistake error folly"
    " madness crime sin offence offense violation breach taboo unable unwilling unfit unwelcome unlikely unthinkable unwise"
    " illegal unlawful impossible impermissible powerless reluctant loath unauthorised unauthorized unentitled ineligible forswear renounce wary chary afraid distance abandon suspend postpone veto boycott disclaim shy deny denied disregard ignore penalise penalize punish fine sanction reprimand lose miss waste"
)
#: Nor does who need not.
_FREE = words("exempt excused excuse spared released relieved absolved optional voluntary unnecessary needless superfluous dispensable pointless")  # fmt: skip
_TO_LEAVE = words("temptation urge impulse habit")
#: Who has leave to leave a thing undone may do it, too.
_LEAVE = words("free allowed permitted entitled authorised authorized empowered right rights liberty leave licence license permission freedom privilege discretion option choice choose elect welcome opt")  # fmt: skip
_PERMITTING = _LEAVE | words("may can")
#: Who must not be told needs no telling; and whoever tells others is not told.
_TOLD = words("told asked reminded instructed begged urged")
_FAILING = words("fail forget omit neglect")
_MODALS = words("must shall should may can cannot not never will")
_STATING = words("do does don't doesn't not never no longer is are")
_DEMANDING = words(
    "must shall should will has have had need needs required obliged bound duty ought free always"
    # Whoever says it so wants it to be done, or sees no reason against it.
    " freely happily gladly safely openly readily routinely regularly every any full ahead welcome without"
)
_ASKING = words("tell tells ask asks remind reminds warn warns order orders instruct instructs advise advises urge urges force forces help helps teach teaches allow allows want wants let lets make makes")  # fmt: skip
#: Beside these a word that is not known may say when or for whom.
_FURTHER = _ASKING | words("for at in on of with by from about under over into and or may might can could was were had did been")  # fmt: skip
_ALWAYS = words("always every all everybody everyone quite")
#: Of these one is spared.
_BURDENS = words("trouble bother burden need effort nuisance")
#: “no way around signing”, “no alternative to”, “stays away from”, “no rule against”.
_ROUND = words("around round against away alternative clear")
_WITH = {"away": "from", "alternative": "to", "clear": "of"}
#: Who has, is or does these has to, may or will.
_FOR = words(
    "must shall should may can will has have need needs required require obliged obligation duty bound expected expect supposed able free welcome"
    " allowed permitted entitled authorised authorized empowered right rights liberty leave licence license permission power freedom privilege"
    " discretion option choice opportunity ability authority feel go ahead on keep keeps continue proceed dare happy glad pleased encouraged urged"
    " invited advised recommended want wants wish wishes desire would like love could might sure certain responsible"
    " task job role place reason point cause call excuse use business chance way means possible permissible acceptable fine good ok okay all"
    " hope eager keen ready prepared willing set careful care prefer prefers say says insist insists sense purpose merit benefit advantage gain serve serves relied rely quick prompt swift mandatory obligatory compulsory imperative essential vital crucial"
)
#: No leave is in these, only what somebody has to do, or had better: denied, they bar nobody.
_OF_DUTY = words(
    "rule rules need needs needn't prefer prefers say says insist insists sense purpose merit benefit advantage gain serve serves relied rely required require obliged obligation duty bound expected expect supposed encouraged urged invited advised recommended"
    " want wants wish wishes desire would like love reason point cause call use task job role hope mandatory obligatory compulsory"
    " imperative essential vital crucial has have better rather hesitate responsible"
) | _FREE  # fmt: skip
_NEUTRAL = words(
    "the a an any every off seen caught found get gets getting got even costs cost heaven god itself himself herself themselves its his her their our your to of for from in on at by with about under over up out away back into"
    " is are be been am being do does it there this these those they we he she you one own such very quite"
    " case cases circumstances circumstance condition conditions event time times point stage occasion account means way moment whatsoever ever always"
    " all rather well better best rest right so also then indeed still certainly simply freely openly safely happily readily routinely gladly"
    " regularly consistently explicitly expressly strictly absolutely perfectly entirely fully completely categorically definitely clearly plainly"
    " deliberately actively directly immediately simply quietly boldly invariably constantly systematically automatically naturally"
    " legally formally officially currently now henceforth under slightest least further more much great serious good bad real particular"
    " full sole express clear strict firm opportunity turn instance liberal ample frequent wide make makes making take takes taking give gives given giving"
    " course law rule rules policy nature principle person people anyone everyone somebody anybody possible attempt effort efforts use have has"
    " feel give see let lets"
    " everything anything power utmost pains lengths length point habit hard try tries strive strives endeavour endeavor attempts"
)
#: Whoever must do his best to do a thing must do it; whoever need not do his best, or must not go out of his way, may have to do it all the same.
_EFFORT = words("everything utmost best power pains lengths length habit hard out")
#: “without any trouble”, “without fail”: how, and no denial.
_LACKED = words(
    "trouble difficulty difficulties problem problems hesitation hesitating fail qualms scruples reservation reservations ado delay objection"
    " exception exceptions question questions doubt fear shame regret restriction restrictions limitation limitations limit"
    " hindrance misgivings inhibitions compunction worry fuss constraint constraints"
)
_LIGHT = words("any the a an further much more slightest least")
#: Behind these “free” and “excuse” are no verbs.
_BEFORE_NOUN = words(
    "no the a any is are be being feel feels remain remains left given have has by"
)
_MINDING = words("mind minds minding")
_UNDER = words("under at in on for by")
_KEEPING = words("keep keeps kept")
_LEFT_OPEN = words("it is are remains stays left open undecided unspecified undefined whether up anyone's everyone's a the matter of taste choice we leave not or to will may must shall should needs has")  # fmt: skip


_MADE = words(
    "forced compelled obliged told ordered asked made led tempted caused driven required instructed"
)


class _Word(NamedTuple):
    """A word in lower case, and where it stands."""

    text: str
    start: int
    end: int


class _Unit(NamedTuple):
    """One or several words that say one thing: from word ``first`` up to ``last``. ``stem`` is empty for small words."""

    key: str
    stem: str
    first: int
    last: int


class _Modal(NamedTuple):
    """Where a plain modality stands among the words, and what it is."""

    first: int
    last: int
    sign: Sign


class _Said(NamedTuple):
    words: tuple[_Word, ...]
    lowers: list[str]
    units: tuple[_Unit, ...]
    modals: tuple[_Modal, ...]


def remodalled(text: str, other: str) -> Verdict | None:
    """How *text* and *other* are at odds where one says in other words what the other says by a plain modal."""
    mine, theirs = _said(text), _said(other)
    if abs(len(mine.units) - len(theirs.units)) > _LONGEST:
        return None
    found = _against(mine, theirs)
    if found is not None:
        return found
    found = _against(theirs, mine)
    return found.turned() if found is not None else None


@of_sentences(1 << 10)
def _said(text: str) -> _Said:
    said = tuple(
        _Word(m[0].lower().replace("’", "'"), *m.span())
        for m in _TOKEN.finditer(plain(text)[0])  # where all places stay
        if m[0] not in _MARKS
    )
    folded = fold(text)
    items = {item.span.start: item for item in folded.items if item.span} if folded else {}
    lowers = [word.text for word in said]
    units: list[_Unit] = []
    at = 0
    while at < len(said):
        item, last = items.get(said[at].start), at + 1
        key, stem = _SAME.get(lowers[at], lowers[at]), ""
        if item is not None and item.span is not None:
            key, stem = item.key, item.stem
            while last < len(said) and said[last].start < item.span.end:
                last += 1
        else:
            for opener in _CONDITIONS.get(lowers[at], ()):
                if tuple(lowers[at : at + len(opener)]) == opener:
                    key, last = "if", at + len(opener)
                    break
        units.append(_Unit(key, stem, at, last))
        at = last
    return _Said(said, lowers, tuple(units), tuple(_plain_modals(lowers)))


#: What opens a condition all the same.
_SAME = {"an": "a", "when": "if", "whenever": "if", "where": "if"}
_CONDITIONS: dict[str, list[tuple[str, ...]]] = {
    "in": [("in", "the", "event", "that"), ("in", "the", "case", "that"), ("in", "cases", "where"), ("in", "case")],
    "every": [("every", "time")],
    "each": [("each", "time")],
    "for": [("for", "instance"), ("for", "example")],
    "as": [("as", "soon", "as")],
    "provided": [("provided", "that")],
}  # fmt: skip
#: Units of which the two may have other words that mean about the same.
_MOST_OTHER = 2


def _against(plain: _Said, said: _Said) -> Verdict | None:
    """How they are at odds if *plain* has a plain modal where *said* has something else."""
    for modal in plain.modals:
        subject = [unit for unit in plain.units if unit.last <= modal.first]
        rest = [unit for unit in plain.units if unit.first >= modal.last]
        at = len(said.units) - len(rest)
        if (
            at < 0
            or not rest
            or len(subject) + len(rest) < _FEWEST
            or not _one_deed(plain, rest[0], said, said.units[at])
        ):
            continue
        other = _apart(rest[1:], said.units[at + 1 :], _MOST_OTHER)
        parts = _around(said.units[:at], subject, other) if other >= 0 else None
        if parts is None:
            continue
        deed = said.units[at].first
        front, behind = parts[0], (parts[1], deed)
        if front[1] > front[0] > 0 and said.lowers[front[0] - 1] in _PLAIN:
            continue  # what is denied there is what an earlier modal allows: “may choose not to ask; he should …”
        length = behind[1] - behind[0] + front[1] - front[0]
        if not 0 < length <= _LONGEST:
            continue
        weak = modal.sign.negative and plain.lowers[modal.first] == "should"
        if _contrary(modal.sign, weak, said.lowers, (front, behind), deed):
            decisive = behind if behind[1] > behind[0] else front
            here = Span(plain.words[modal.first].start, plain.words[modal.last - 1].end)
            there = Span(said.words[decisive[0]].start, said.words[decisive[1] - 1].end)
            return Verdict(Kind.OBLIGATION, True, (here,), (there,))
    return None


def _one_deed(plain: _Said, deed: _Unit, said: _Said, other: _Unit) -> bool:
    if deed.stem and other.stem:
        return _apart((deed,), (other,), 1) >= 0
    return said.lowers[other.first] in _forms(plain.lowers[deed.first])


def _apart(units: Sequence[_Unit], others: Sequence[_Unit], most: int) -> int:
    """How many of *most* units may still differ where these have been laid side by side; or -1."""
    if len(units) != len(others):
        return -1
    for unit, other in zip(units, others, strict=True):
        if unit.key != other.key:
            if not most or not (unit.stem and other.stem) or not near(unit.stem, other.stem):
                return -1
            most -= 1
    return most


def _around(
    theirs: Sequence[_Unit], subject: Sequence[_Unit], most: int
) -> tuple[tuple[int, int], int] | None:
    """What *theirs* has in front of or within the units *subject*, and where what it has behind begins."""
    common = 0
    while common < min(len(subject), len(theirs)) and theirs[common].key == subject[common].key:
        common += 1
    left = subject[common:]
    if not left:
        return (0, 0), theirs[common - 1].last if common else 0
    for start in range(common, len(theirs) - len(left) + 1):
        if _apart(theirs[start : start + len(left)], left, most) >= 0:
            first = theirs[common - 1].last if common else 0
            return (first, theirs[start].first), theirs[start + len(left) - 1].last
    return None


def _plain_modals(lowers: Sequence[str]) -> Iterator[_Modal]:
    """The modals of *lowers*, with a “not” or an “avoid” behind."""
    for at, lower in enumerate(lowers):
        if lower in ("cannot", "can't"):
            yield _Modal(at, at + 1, Sign(Force.OBLIGATION, True))
            continue
        force = _PLAIN.get(lower)
        if force is None or at + 2 >= len(lowers):
            continue
        behind, last = lowers[at + 1], at + 1
        negative = behind in ("not", "never")
        if negative:
            if lower not in _BARRING:
                continue
            last, force = at + 2, Force.OBLIGATION
        yield _Modal(at, last, Sign(force, negative))
        if not negative and force is Force.OBLIGATION:
            if behind in _LEAVING:
                yield _Modal(at, at + 2, Sign(force, True))
            elif behind in _REFRAINING and lowers[at + 2] == "from":
                yield _Modal(at, at + 3, Sign(force, True))


def _forms(verb: str) -> frozenset[str]:
    if verb == "be":
        return frozenset({"be", "being", "is", "are"})
    if verb == "have":
        return frozenset({"have", "having", "has"})
    stem = verb.removesuffix("e")
    return frozenset(
        {verb, f"{verb}s", f"{verb}es", f"{stem}ing", f"{verb}ing", f"{verb}{verb[-1]}ing", f"{verb[:-1]}ies"}
    )  # fmt: skip


def _contrary(
    sign: Sign, weak: bool, lowers: Sequence[str], ranges: Sequence[tuple[int, int]], deed: int
) -> bool:
    """Whether what stands in *ranges* before the word *deed* says the contrary of *sign*.

    *weak* where that is advice, against which a leave says nothing.
    """
    said = [word for first, last in ranges for word in lowers[first:last]]
    if "whether" in said:
        return sign.force is Force.OBLIGATION and "open" in said and _LEFT_OPEN.issuperset(said)
    if _MODALS.issuperset(said):
        return False  # which has been asked before, and of more than this
    if sign.force is Force.PERMISSION and _STATING.issuperset(said):
        return False  # who may do it need not
    if "that" in said[:-1] and _DENYING.isdisjoint(said) and "forbid" not in said:
        return False  # “Keep in mind that …”
    told = next((at for at, word in enumerate(said) if word in _TOLD), 0)
    if not _DENYING.isdisjoint(said[:told]):
        return False  # “has not been told to”
    if said[-1:] == ["to"] and said[-2] in _FAILING and said[-3:-2] in (["may"], ["can"]):
        return False  # what may happen
    if (
        said[-1:] == ["to"]
        and said[-3:-1]
        and said[-2] in _MADE
        and not {"may", "might", "can", "could"}.isdisjoint(said)
    ):
        return False  # what may happen to whoever acts, too: “may be forced to”
    if weak and not _PERMITTING.isdisjoint(said) and _DEMANDING.isdisjoint(said):
        return False
    denials, demanding, known, positive = 0, False, True, False
    for first, last in ranges:
        read = _denials(lowers, first, last, deed)
        if read is None:
            return False
        denials += read.denials
        demanding |= read.of_duty
        positive |= read.positive
        known &= read.known
    if sign.negative:
        return denials % 2 == 0 and known and (positive or denials > 1)
    effort = next((at for at, word in enumerate(said) if word in _EFFORT), 0)
    if denials % 2 == 0 or not _DENYING.isdisjoint(said[:effort]):
        return False
    if not known and (denials > 1 or not _refuses(lowers, deed) or not _FURTHER.isdisjoint(said) or ranges[0][0] < ranges[0][1]):  # fmt: skip
        return False
    return sign.force is Force.OBLIGATION or (known and not demanding)


def _refuses(lowers: Sequence[str], deed: int) -> bool:
    """Whether “not to” stands right before the deed."""
    before = set(lowers[max(deed - 2, 0) : deed])
    return "to" in before and not before.isdisjoint(("not", "never"))


class _Read(NamedTuple):
    denials: int
    of_duty: bool
    positive: bool
    known: bool


def _denials(lowers: Sequence[str], first: int, last: int, deed: int) -> _Read | None:
    """How often the words from *first* up to *last* deny; None where they say something else, too."""
    count, of_duty, positive, known, leave = 0, False, False, True, False
    at = first
    while at < last:
        word = lowers[at]
        if word in ("no", "nothing", "anything", "cannot") and "but" in lowers[at + 1 : at + 4]:
            at = lowers.index("but", at) + 1  # “no choice but to”, “cannot but”
            positive = True
            continue
        if word == "no" and at and lowers[at - 1] in _UNDER:
            count += 1
            at += 1  # “under no pretext”: whatever it is
            at += at < last and _NEUTRAL.isdisjoint(lowers[at : at + 1]) and lowers[at] not in _FOR
            continue
        if word in _KEEPING:
            bars = "from" in lowers[at:deed] and _ROUND.isdisjoint(lowers[at:deed])
            count += bars
            positive |= not bars
            at += 1
            continue
        if word == "without":
            noun = at + 1
            while noun < last and lowers[noun] in _LIGHT:
                noun += 1
            if noun < last and lowers[noun] not in _LACKED:
                return None
            count += noun >= last
            at = noun + 1
            continue
        behind = abstains(lowers, at) or does_without(lowers, at)
        if at < behind <= last:
            count += 1
            of_duty |= leave or (at > first and lowers[at - 1] in ("may", "can"))
            at = behind
            continue
        found = (
            matched(states(), lowers, at) or matched(judgements(), lowers, at) or had(lowers, at)
        )
        if found is not None and found[0] <= last:
            sign = found[1]
            bars = sign.negative or sign.force is Force.EXEMPTION
            count += bars
            positive |= not bars
            of_duty |= sign.force in (Force.EXEMPTION, Force.RECOMMENDATION) or sign == (Force.OBLIGATION, False)  # fmt: skip
            at = found[0]
            continue
        ruled = ruling().get(word)
        noun = at > first and lowers[at - 1] in _BEFORE_NOUN
        if ruled is not None and word != "free" and not noun:
            sign = ruled[1]
            bars = sign.negative or sign.force is Force.EXEMPTION
            count += bars
            positive |= not bars
            of_duty |= not bars and sign.force is not Force.PERMISSION
            of_duty |= sign.force in (Force.EXEMPTION, Force.RECOMMENDATION)
            at += 1
            continue
        if word in _DENYING:
            if at + 1 < last and (lowers[at + 1].endswith("ly") or lowers[at + 1] in _ALWAYS):
                return None  # “is not always able to”
            count += 1
            of_duty |= leave
        elif word in _MINDING:
            count += lowers[at + 1 : at + 2] != ["that"]
        elif word in _TO_LEAVE or (word in _BURDENS and noun):
            pass
        elif word == "that" and at == last - 1:
            pass  # “heaven forbid that”
        elif word in _LIMITING:
            return None
        elif word in _ROUND:
            count += word not in _WITH or "".join(lowers[at + 1 : at + 2]) == _WITH[word]
        elif word not in _LEAVE and noun and word in _FOR:
            positive = True
        elif word in _LEAVE:
            positive = leave = True
        elif word in _FREE or not _AGAINST.isdisjoint(_bases(word)):
            count += 1
            of_duty |= leave or (at > first and lowers[at - 1] in ("may", "can"))
        elif word in _FOR:
            positive = True
        elif word not in _NEUTRAL:
            known = False
        of_duty |= word in _OF_DUTY
        at += 1
    return _Read(count, of_duty, positive, known)


def _bases(word: str) -> tuple[str, ...]:
    """What *word* may be a form of."""
    found = [word, word.removesuffix("s"), word.removesuffix("es")]
    for end in ("ed", "ing"):
        if word.endswith(end):
            stem = word.removesuffix(end)
            found += [stem, f"{stem}e", stem[:-1]]
    return tuple(found)
