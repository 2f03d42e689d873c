"""Predicates that say by their build that a thing is kept away from, left undone or given nothing: “stay off”, “take no notice of”.

Nobody can list them: verbs of moving and staying with what parts (“break away from”, “go without”), light verbs with
“no” and a noun (“have no truck with”), what is left unsaid or let go, attitudes (“be indifferent to”), what is taken
from somebody (“be stripped of”). Where one sentence demands so, and the other in its place that something is done with the same thing,
nobody can obey both.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from plainspec.language.words.opposites import root
from plainspec.language.words.pejoratives import QUALITIES, REFRAINING
from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES, VERBS, words

#: What parts, and the verbs behind which it does.
_PARTING = {
    "away from": "go get stay keep steer shy break walk turn move stray pull run back shrink slip hold draw step veer swerve drift look flinch tear wean migrate fall part",
    "off": "stay keep swear lay shy wean shake shrug wave brush laugh fob sluff slough rub fend ward",
    "out of": "stay keep opt back bow duck drop pull wriggle worm get weasel leave shut push drive squeeze edge fall step crowd bail",
    "without": "go do manage come work get live make",
    "clear of": "stay steer keep be remain",
    "free of": "float break stay be keep get remain cut",
    "short of": "stop fall come be pull",
    "apart from": "stand keep stay hold set be store",
    "aloof from": "stand keep stay hold remain be",
    "back from": "hold hang draw shrink stand step pull",
    "far from": "stay keep be remain stand",
    "nowhere near": "be go come stand stay",
    "from": "refrain abstain desist shrink recoil flinch deviate depart stray diverge swerve differ dissent defect detach dissociate withdraw digress",
    "with": "dispense",
    "of": "beware dispose despair",
}
#: What else says so behind any verb but these: “sneer at”, “rush past”, “argue away”.
_SLIGHTING = {
    "at": words(
        "look point aim arrive excel work keep stick hint start end stop begin stay remain peer glance gaze be place put set store run meet appear sit"
        " stand live wait occur happen take cap fix hold sample evaluate compute apply check validate verify read write insert land park book register cost"
        " price sell buy calculate execute give open close print fire throw trap display show smile wink marvel have get make see pay charge measure terminate"
    ),
    "past": words(
        "be go run last extend continue persist survive read write seek scan move advance get"
    ),
    "away": words(
        "put file store lock tuck stow hide pack squirrel salt stash lay right straight work clean clear fold hang bank be go come get stay keep"
    ),
}
#: Verbs that are nothing without their noun.
_LIGHT = words(
    "have take make give pay see show bear find attach lend set place put keep feel worry care think say ask do read want mind spend"
)
_NO = words("no little nothing scant zero hardly scarcely barely none")
#: Nouns without which one does a thing all the better: “have no trouble with”, “make no exception to”.
_BETTER = words(
    "doubt doubts trouble problem problems difficulty difficulties objection objections exception exceptions mistake"
    " mistakes time chance chances pains effort bones secret risk risks qualms hesitation choice option more less later"
    " harm bias error errors gaps delay assumptions errors charge fee use attempt"
)
#: How what is left is left, and what is let go does. What is left undone may be left so while other things are done.
_LEFT = {
    "leave": words("guessing dangling aside alone out"),
    "let": words("slide slip lapse rot fester decay"),
    "keep": words("guessing"),
}
_LUCK = words("chance fate luck")
_ATTITUDES = words(
    "indifferent insensitive inattentive oblivious blind deaf mute silent numb immune impervious hostile averse opposed allergic loath"
    " nonchalant unconcerned dismissive disrespectful contemptuous disdainful scornful heedless neglectful forgetful careless casual lax"
    " relaxed cavalier flippant disloyal faithless untrue unfaithful alien foreign inimical detrimental harmful injurious resistant reticent coy cagey"
    " independent irrespective regardless divorced detached isolated estranged exempt trigger-happy carefree"
)
_BECOMING = words("get grow turn go become")
_BAD = (
    " ".join(line for line in QUALITIES.strip().split("\n")[:2])
    + " soft blind deaf quiet dark vague silly"
)
_STRANGERS = words("stranger strangers onlooker onlookers bystander bystanders")
#: Of what somebody is, those words after which a thing is had or minded.
_MINDFUL = words(
    "aware mindful careful cautious attentive able present faithful loyal true committed open clear responsible accountable ready capable"
)
#: Verbs of making: what is made out of a thing is not taken out of it.
_MAKING = words(
    "made built generated composed carved read copied worked carried created formed derived printed compiled assembled spelled"
)
_MAKING_OF = words(
    "make build get come grow generate compose read copy carve create form derive print compile assemble take log sign scale drive"
)
#: What stands between a thing and what is done regardless of it.
_AGAINST = """
other than; otherwise than; irrespective of; independently of; independent of; regardless of; without regard to;
without regard for; without; with no; without resorting to; in defiance of; in disregard of; in ignorance of;
at the expense of; contrary to; against; in spite of; unlike; apart from; anything but; at odds with;
at cross purposes with; out of step with; out of line with; out of proportion to; in contradiction to;
in conflict with; counter to; in violation of; in breach of; at variance with; far from; away from; detached from;
shunning; avoiding; ignoring; disregarding; bypassing; omitting; eschewing; forgoing; flouting; violating; excluding;
skipping
"""
#: Each of these has one of them.
DEFYING = words(
    "other otherwise irrespective independently independent regardless regard without no defiance disregard ignorance expense contrary against"
    " spite unlike apart anything odds purposes step line proportion contradiction conflict counter violation breach variance far away detached"
    " shunning avoiding ignoring disregarding bypassing omitting eschewing forgoing flouting violating excluding skipping"
)
_WHATEVER = words("any a an the its their all every")
#: Of time and of conditions a demand can speak beside another one.
_CIRCUMSTANCES = words(
    "before after until till when whenever while if unless once during since as because though although even despite to for so that which who"
)
#: Of or from whom something is taken, and from what somebody is kept.
_DEPRIVED = "strip cleanse scrub wash drain purge deprive rob starve relieve rid divest bar ban banish exile exclude exempt shield shut cut spare keep hold excuse wean cheat"
_FROM = words("of from out off")
_ADVERBS = words("simply just always then merely quite rather completely entirely well also")
#: Who demands one of these says no himself.
_REFUSING = (
    f"{REFRAINING} deny delete erase purge bar ban block forbid exempt waive lift abort end close hide disable deactivate disregard dismiss"
    " bypass expel revoke void invalidate fail leave lose forget separate isolate detach disconnect decouple deviate differ diverge depart escape"
    " neglect deprive strip spare protect guard resist oppose free relieve empty clear let keep default wait pause hold remain stay lock seal guard watch monitor"
)
_NOT = words("no not never nothing none without nobody neither nor unless instead rather")


@lru_cache(maxsize=4)
def _roots(names: str) -> frozenset[str]:
    return frozenset(root(word) for word in names.split())


def is_adverb_in_ly(word: str) -> bool:
    """“briefly”, and not “comply”."""
    return word.endswith("ly") and word not in VERBS


def _base(word: str) -> str:
    return IRREGULAR_PARTICIPLES.get(word, word)


def denies(said: Sequence[str], most: int = 9) -> int:
    """How many of the words of a predicate say so; 0 where they do not. The thing may stand in their midst."""
    at = 0
    while at < len(said) and (said[at] in _ADVERBS or is_adverb_in_ly(said[at])):
        at += 1
    if at + 1 >= len(said):
        return 0
    rest = said[at + 1 : at + 1 + most]
    if said[at] == "be":
        while rest and (rest[0] in _ADVERBS or is_adverb_in_ly(rest[0])):
            at, rest = at + 1, rest[1:]
        if not rest:
            return 0
        if rest[0] in _ATTITUDES or _STRANGERS.intersection(rest[:2]):
            return at + 2
        if rest[0] not in _MAKING and _is_participle(rest[0]) and tuple(rest[1:3]) in _AWAY:
            return at + 4
        at, rest = at + 1, rest[1:]  # “be kept away from”
        if rest and root(said[at]) in _roots(_DEPRIVED) and rest[0] in _FROM:
            return at + 2
    if said[at] in _BECOMING and rest and root(rest[0]) in _roots(_BAD):
        return at + 2
    verb, first = _base(said[at]), rest[0] if rest else ""
    for particle, verbs in _PARTED.items():
        if verb in verbs and tuple(rest[: len(particle)]) == particle:
            return at + 1 + len(particle)
    if rest[:2] in (("out", "of"), ["out", "of"]) and verb not in _MAKING_OF:
        return at + 3
    if first in _SLIGHTING and verb not in _SLIGHTING[first] and not verb.endswith("ed"):
        return at + 2
    if verb in _LIGHT and first in _NO and (len(rest) < 2 or rest[1] not in _BETTER):
        return at + 2
    for place, word in enumerate(rest if verb in _LEFT else ()):
        if word in _LEFT[verb]:
            return at + 2 + place
        if verb == "leave" and word == "to" and not _LUCK.isdisjoint(rest[place + 1 : place + 2]):
            return at + 3 + place
    return 0


_AWAY = {("out", "of"), ("away", "from"), ("off", "from")}
_PARTED = {tuple(particle.split()): words(verbs) for particle, verbs in _PARTING.items()}


def engages(said: Sequence[str]) -> bool:
    """Whether a predicate demands that something is done, and does not itself say no."""
    own = [word for word in said if word not in _ADVERBS and not is_adverb_in_ly(word)]
    if own[:1] == ["be"]:
        own = own[1:] if own[1:] and (_is_participle(own[1]) or own[1] in _MINDFUL) else []
    if not own or not _NOT.isdisjoint(said) or denies(said):
        return False
    return root(own[0]) not in _roots(_REFUSING) and not own[0].startswith(("un", "dis", "mis"))


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or word in IRREGULAR_PARTICIPLES


@lru_cache(maxsize=1)
def _against() -> dict[str, list[tuple[str, ...]]]:
    """The phrases by their last word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _AGAINST.split(";"):
        said = tuple(phrase.split())
        found.setdefault(said[-1], []).append(said)
    return found


def defies(said: Sequence[str]) -> bool:
    """Whether what is *said* ends so that what follows is gone without: “take a form other than”."""
    own = tuple(said)
    while own and own[-1] in _WHATEVER:
        own = own[:-1]
    phrases = _against().get(own[-1], ()) if own else ()
    return any(own[-len(phrase) :] == phrase for phrase in phrases)


def abides(said: Sequence[str]) -> bool:
    """Whether what is *said* ends so that what follows is had, and speaks of no circumstances."""
    return _NOT.isdisjoint(said) and _CIRCUMSTANCES.isdisjoint(said[-2:]) and not defies(said)
