"""What the words of a frame round a clause make of it: “what we ask of …”, “nobody will accept it if …”.

By class: words of wanting, of wrong, of right, of sparing, of advice. Those that deny turn
the class round; all others have to be little words, or name who speaks and where the rule stands.
"""

from __future__ import annotations

from collections.abc import Sequence

from plainspec.language.norms.clause_words import is_adverb
from plainspec.language.norms.deontics import turned
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
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import vocabulary

_WANTED = words(
    "require requires required requirement demand demands demanded want wants wanted ask asks asked call calls called expect expects expected expectation"
    " insist insists oblige obliges obliged obligation obligations duty duties essential vital crucial imperative paramount mandatory obligatory compulsory"
    " necessary necessity onus burden incumbent responsibility task job role rely relies relied count counts trust depend depends"
    " prescribe prescribes prescribed stipulate stipulates stipulated mandate mandates mandated instruct instructs instructed compel compels bind binds force forces"
    " compliance conformity conformance need needs needed lookout remit mission purpose matters"
)
WRONG = words(
    "wrong bug bugs defect defects error errors fault faults mistake mistakes violation violations violates breach breaches offence offense misconduct unacceptable intolerable"
    " inadmissible impermissible inexcusable improper illegal unlawful invalid broken faulty non-compliant noncompliant non-conformant nonconformant forbid forbids forbidden"
    " prohibit prohibits prohibited bar bars barred ban bans banned exclude excludes excluded disqualify disqualifies disallow disallows preclude precludes"
    " object objects objection objections objectionable exception problem problems problematic harm harmful taboo no-go sin disgrace scandal scandalous unthinkable inconceivable"
    " frown frowns complain complains mind minds against amiss trouble keep keeps stop stops prevent prevents failure fails flaw flawed infringement contravention shortcoming regress regression"
)
_RIGHT = words(
    "allow allows allowed permit permits permitted let lets accept accepts accepted acceptable tolerate tolerates tolerated condone condones fine ok okay right rights"
    " entitle entitles entitled licence license permission leave liberty blessing justify justifies justified justification justifiable excuse excuses excusable pretext"
    " authorise authorises authorize authorizes approve approves endorse endorses compliant conforming conformant correct valid legal lawful legitimate good proper"
    " admissible permissible harmless unobjectionable stand stomach sanction warrant warrants"
)
_SPARED = words(
    "exempt exempts exempted optional unnecessary needless superfluous immaterial irrelevant spare spares spared relieve relieves relieved dispense dispenses"
    " dispensed discharge discharges escape alternative around round choice option getting"
)
_ADVISED = words(
    "advise advises advised advisable recommend recommends recommended encourage encourages encouraged desirable preferable best better rather prefer prefers preferred"
    " like likes love loves glad happy reason reasons point welcome welcomes"
)
_UNADVISED = words("discourage discourages discouraged inadvisable unwise undesirable ill-advised worse hate hates dislike dislikes sorry regret regrets loath")  # fmt: skip
#: Of these nobody has said whether they have to be.
LEFT_OPEN = words("open undecided unspecified undefined unresolved unsettled undetermined")
CLASSES = {
    word: sign
    for sign, found in (
        (DEMANDED, _WANTED), (FORBIDDEN, WRONG), (ALLOWED, _RIGHT), (EXEMPT, _SPARED), (ADVISED, _ADVISED), (UNADVISED, _UNADVISED), (LEFT_FREE, LEFT_OPEN),
    )
    for word in found
}  # fmt: skip
#: Beside a word of another class these only say how much.
_WEAK = (
    words("reason reasons point choice option task job role"),
    words("good right proper correct best better"),
)
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
#: Without one of these, no frame says what it makes of a clause.
_FRAMING = frozenset(CLASSES) | words(
    "put puts stand stands provide provides nothing draw draws rule rules ruled live"
)
#: Of times that are over, too.
OVER = words("over gone past history behind finished ended done")
#: Words that deny, and what is done with a rule that does not hold any more.
DENYING = words(
    "waive waives waived lift lifts lifted drop drops dropped abolish abolishes abolished scrap scraps scrapped withdraw withdraws withdrawn revoke revokes revoked"
    " not never no none nobody nothing no-one neither nor cannot hardly scarcely nowhere without don't doesn't won't isn't wouldn't can't"
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
    " if able us now see sees settle settles think today still simply least most last up out left leave leaves can could"
)


def may_frame(text: str) -> bool:
    """Whether *text* holds a word that may say what a frame makes of a clause."""
    said = vocabulary(text)
    return not (_FRAMING.isdisjoint(said) and OVER.isdisjoint(said))


def valued(said: Sequence[str]) -> Sign | None:
    """What the words *said* of a frame make of the clause in it; None where that is not known."""
    ranked: tuple[set[Sign], ...] = (set(), set(), set())
    denials = 0
    for word in said_plainly(said):
        if word in DENYING:
            denials += 1
        elif word in CLASSES:
            ranked[(word in _WEAK[0]) + 2 * (word in _WEAK[1])].add(CLASSES[word])
        elif word not in _NEUTRAL and not is_adverb(word):
            return None
    classes = next(filter(None, ranked), set())
    if len(classes) != 1:
        return None
    found = next(iter(classes))
    if found == LEFT_FREE and denials:
        return None
    return Sign(*turned(*found)) if denials % 2 else found


def said_plainly(said: Sequence[str]) -> list[str]:
    """*said* with one word for those of :data:`_SAYINGS`."""
    plain: list[str] = []
    at = 0
    while at < len(said):
        length = next((n for n in (5, 4, 3, 2) if tuple(said[at : at + n]) in _SAYINGS), 1)
        plain.append(_SAYINGS.get(tuple(said[at : at + length]), said[at]))
        at += length
    return plain
