"""Expressions of several words for which one stands, and words that say nothing in a comparison."""

from __future__ import annotations

from typing import NamedTuple

from plainspec.language.words.phrasal_table import PHRASES
from plainspec.language.words.vocabulary import words

#: Several words for which one stands; none where they carry no content.
_SAYINGS = {
    "ensure": "make certain; makes certain; making certain; make sure; makes sure; making sure; made sure; see to it; sees to it; seeing to it",
    "before": "prior to; ahead of; in front of; in advance of",
    "after": "subsequent to",
    "consider": "take into account; takes into account; taking into account; taken into account; take account of; takes account of; taking account of",
    "clarify": "make clear; makes clear; making clear; made clear",
    "request": "ask for; asks for; asked for; asking for",
    "return": "give back; giving back; given back; hand back; send back; sent back",
    "immediately": "at once; right away; straight away; without delay; without undue delay; in real time",
    "obey": "comply with; complies with; complying with; complied with; abide by; abides by; abiding by; adhere to; adheres to; adhering to; conform to; conforms to; conforming to",
    "perform": "carry out; carries out; carrying out; carried out",
    "establish": "set up; sets up",
    "determine": "find out; finds out; finding out; found out",
    "mention": "point out; points out; pointing out; pointed out",
    "use": "make use of; makes use of; making use of; made use of",
    "remove": "get rid of; gets rid of; take out; taken out; take away; taken away; strip out; cut out",
    "notify": "let know; lets know",
    "photograph": "take photographs; takes photographs; taking photographs; take pictures; take photos; taking pictures; taking photos",
    "omit": "leave out; leaves out; leaving out; left out; left off; leave off; leaves off; keep out of; keeps out of; kept out of; keeping out of; stay out of; stays out of; staying out of; remain out of; remains out of; leave unmentioned",
    "bear": "take care of; takes care of; taken care of; taking care of; come up for; comes up for",
    "impersonate": "pretend to be; pretends to be; pretending to be; pose as; poses as; posing as",
    "invalidate": "become invalid; becomes invalid; becoming invalid",
    "accelerate": "speed up; speeds up; speeding up; sped up; step up; steps up; ramp up; pick up speed",
    "slow": "slow down; slows down; slowing down; slowed down; ramp down; lose speed; ease off",
    "increase": "turn up; turned up; scale up; scaled up; scales up; go up; goes up; crank up; build up",
    "decrease": "scale down; scaled down; scales down; go down; goes down; cut back; cut down; bring down; cut back on; cut down on",
    "introduce": "phase in; phased in; roll out; rolled out; rolls out",
    "withdraw": "phase out; phased out; take back; taken back; pull back; roll back; rolled back; rolls back",
    "attach": "put on; puts on; putting on",
    "detach": "take off; takes off; taking off; taken off",
    "assemble": "put together; puts together",
    "dismantle": "take apart; taken apart; takes apart; tear down; torn down",
    "admit": "let in; lets in",
    "exclude": "keep out; keeps out; kept out; lock out; locked out; shut out",
    "together": "side by side; in one place",
    "apart": "away from each other; at a distance",
    "investigate": "look into; looks into; looked into",
    "explain": "spell out; spells out; spelled out; set out; sets out",
    "raise": "bring up; brings up; brought up",
    "complete": "fill in; fills in; filled in; fill out; fills out; filled out",
    "abandon": "give up; gives up; given up",
    "forfeit": "sign away; signs away",
    "exempt": "let off; lets off",
    "exist": "be present; is present; are present",
    "others": "somebody else; someone else; another person; other people; other persons; another party; third parties; other parties",
    "beforehand": "in good time; well ahead",
    "afterwards": "after the fact; after the event; in hindsight; in retrospect",
    "local-time": "in local time; local time; in the local time; in the local time zone; local time zone",
    "unused": "not in use",
    "expensive": "at great cost",
    "discuss": "talk over; talk through",
    "postponed": "until later; at a later date; at a later time",
    "anonymously": "without a name; without giving a name; without their name; without names; under a pseudonym",
    "locally": "on the device; on device; on the user's device",
    "globally": "across all regions; in all regions; worldwide",
    "unsupervised": "without supervision; on their own initiative; without oversight",
    "supervised": "under supervision",
    "unchanged": "as is; as it is; as they are; without changes; without modification; without alteration; without modifications",
    "wholesale": "in large quantities",
    "discard": "throw away; thrown away; throws away; thrown out",
    "login": "log in; logs in; sign in; signs in; log on; logs on; logged in; signed in; logging in; signing in",
    "logout": "log out; logs out; sign out; signs out; log off; logs off; logged out; signed out",
    "register": "sign up; signs up; signed up",
    "plaintext": "in plain text; in clear text; in cleartext; in plaintext; in the clear; as plain text; as clear text;"
    " without encryption; not encrypted",
    "encrypted": "in encrypted form; with encryption; in encrypted",
    "optin": "opt in; opts in; opted in; opting in",
    "optout": "opt out; opts out; opted out; opting out",
    "like": "such as",
    "and": "as well as",
    "user": "end user; end users; end-user; end-users; human user; human users",
    "only": "and nothing else; and nobody else; and no one else; to the exclusion of all others",
    "some": "a number of",
    "client": "client software; client program; client application; client applications",
    "wallet": "wallet software; wallet application; wallet applications",
    "server": "server software; server application",
    "code": "source code; program code",
    "about": "with respect to; in regard to; with regard to; in relation to",
    "instead": "instead of; rather than; in place of",
    "manually": "by hand; with human intervention",
    "automatically": "without human intervention; without manual intervention",
    "parallel": "in parallel; at the same time; in tandem",
    "sequential": "in sequence; one after the other; one after another; one by one; one at a time",
    "sorted": "in order; in the right order; in the correct order; in sequence order",
    "unsorted": "out of order; in any order; in random order; in arbitrary order; in the wrong order",
    "inperson": "in person; face to face; on site; on-site; at the office; in the office; at the workplace",
    "remotely": "from home; off site; off-site; from afar",
    "publicly": "in public",
    "privately": "behind closed doors; in private; in confidence; in secret",
    "enable": "switch on; switched on; switches on; turn on; turned on; turns on; switching on; turning on",
    "disable": "switch off; switched off; switches off; turn off; turned off; turns off; switching off; turning off",
    "written": "in writing; in written form",
    "orally": "by word of mouth; in spoken form",
    "upfront": "in advance; up front; ahead of time",
    "arrears": "in arrears",
    "proceed": "go ahead; goes ahead; move forward",
    "individually": "one at a time",
    "bundled": "in bulk; in a bundle",
    "separately": "on its own; on their own",
    "silent": "keeps quiet; keep silent; keeps silent; remain silent; remains silent; stay silent; say nothing; says nothing; be silent; keep quiet; kept silent",
    "upper-case": "in capitals; in upper case; in capital letters",
    "lower-case": "in lower case; in small letters",
    "postal": "by post; by letter; by mail",
    "free": "free of charge; at no charge; at no cost; for free; included in the price; included in the fee; without charge; at no extra cost",
    "charged": "for a fee; at a charge; against payment; against a fee; at extra cost",
    "uptodate": "up to date; up-to-date",
    "outdated": "out of date; out-of-date",
    "default": "by default",
    "because": "due to; owing to; on account of; because of; by reason of",
    # what is written out, and its usual abbreviation
    "rpc": "remote procedure call; remote procedure calls",
    "ui": "user interface; user interfaces",
    "gui": "graphical user interface",
    "api": "application programming interface; application programming interfaces",
    "cpu": "processor; processors; central processing unit",
    "gpu": "graphics processor; graphics processing unit",
    "os": "operating system; operating systems",
    "db": "database; databases",
    "pos": "proof of stake; proof-of-stake",
    "pow": "proof of work; proof-of-work",
    "eoa": "externally owned account; externally owned accounts",
    "dapp": "decentralized application; decentralized applications; decentralised application; decentralised applications",
    "vat": "value added tax; value-added tax",
    "hr": "human resources",
    "faq": "frequently asked questions",
    "start": "start up; starts up; started up; starting up; boot up; power up",
    "stop": "shut down; shuts down; shutting down; power down; close down",
    "dollar": "us dollar; us dollars; american dollars",
    "restart": "start again; start over",
    "continue": "go on; goes on; keep on; keeps on; carry on",
    "postpone": "put off; puts off",
    "cancel": "call off; called off",
    "inspect": "look at; looks at",
    "monitor": "keep an eye on; watch over",
    "stored": "at rest",
    "sent": "in transit; in flight",
    "open": "kept alive; keep alive; kept open; keep open",
    "reject": "cause an error; causes an error; raise an error; raises an error; result in an error; results in an error;"
    " lead to an error; leads to an error; be an error; trigger an error; treated as an error; turn down; turned down; turns down",
    "submit": "hand in; handed in; hands in",
    "deactivated": "out of service; out of operation; out of use",
    "active": "in service; in operation; in use",
    "exceed": "go beyond; goes beyond; go over; goes over; be above; rise above",
    "forever": "for an unlimited time; for an unlimited period; for life; without a time limit",
    "with": "by means of; by way of; with the help of; with the aid of; through the use of; by the use of; by use of; with the use of; by using",
    "": "choose to; chooses to; choosing to; elect to; elects to; electing to; opt to; opts to; opting to; make sure to; makes sure to; make certain to; makes certain to; make a point of; makes a point of; take the time to; takes the time to; take the trouble to; as well; bother to; bother with; bother; go about; in order to; so as to; in all cases; in any case; in every case; under all circumstances;"
    " under any circumstances; under any conditions; at all times; at any time; at all; as a rule; in general;"
    " by all means; in addition; it is important to note that; it is important that; it is important to;"
    " it is essential that; it is essential to; it is crucial to; it is crucial that; note that; please note that;"
    " of course; in principle; for its part; in particular; as always; to do so; it must be ensured that;"
    " it shall be ensured that; no matter what; for any reason; on any account; without exception; in every respect;"
    " as a matter of policy; as a matter of principle; as a matter of course; as a matter of fact; in every situation; in any situation;"
    " in all situations; in every instance; in all instances; in every circumstance; in any circumstances; in any event; from now on;"
    " from here on; from today on; going forward; as of now; as of today; until further notice; for clarity; for the sake of clarity; to be clear;"
    " in practice; in short; in essence; in other words; in any case; in either case; that is; that is to say; for instance; for example;"
    " for the avoidance of doubt; by design; by definition; as usual; as mentioned above; as described above; as described below; as stated above; as noted above;"
    " as explained above; as mentioned; as described; as stated; as noted; see above; see below; with no exception; with no exceptions; without exceptions;"
    " without fail; in all respects; in any way; in every way; in each case; on every occasion; at every opportunity; at every time; everywhere; on all occasions;"
    " for all purposes; for any purpose; by policy; per policy; under this policy; under this agreement; hereunder; for avoidance of doubt; as a general rule;"
    " as a rule of thumb; on principle; on the whole; by and large; first of all; above all; in the end; after all; at present; at the moment; to this end; to that end;"
    " it is worth noting that; keep in mind that; bear in mind that; remember that; be aware that; we recommend that; we ask that; it follows that; it goes without saying that;"
    " it is understood that; the parties agree that; it is agreed that; it is the case that; what matters is that; the fact that; to the letter; for good measure;"
    " regardless; regardless of the circumstances; irrespective of the circumstances; whatever the circumstances; whatever happens; no matter the circumstances; come what may;"
    " in turn; what is more; do their best to; do its best to; do your best to; do his best to; does its best to; be sure to; make every effort to; make an effort to;"
    " take care to; takes care to; remember to; strive to; strives to; endeavour to; endeavor to; seek to; seeks to;"
    " at all costs; at any cost; at any price; without difficulty; without any difficulty; without trouble; without any trouble; without problems;"
    " in full; as such; in its entirety; in question; as follows; be able to; able to; for the time being; on the premises of",
}  # fmt: skip


def _by_first() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for stands, sayings in _SAYINGS.items():
        for saying in sayings.split(";"):
            sequence = tuple(saying.split())
            found.setdefault(sequence[0], []).append((sequence, stands))
    return found


class Entries(NamedTuple):
    """The expressions of one first word by their second one, the longest first; of one word under "".

    ``parting`` are the second words that something may stand before: “keep … out”.
    """

    by_second: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    parting: frozenset[str]


class Sayings:
    """Expressions by their first word, each with the word that stands for it.

    Those of a first word are told apart when they are asked for.
    """

    def __init__(self) -> None:
        self._own = _by_first()
        self._more = dict(line.split(": ", 1) for line in PHRASES.strip().split("\n"))
        self._known: dict[str, Entries] = {}
        self.firsts = frozenset((*self._own, *self._more))

    def of(self, first: str) -> Entries:
        """The expressions that begin with *first*."""
        known = self._known.get(first)
        if known is None:
            known = self._known[first] = self._entries(first)
        return known

    def _entries(self, first: str) -> Entries:
        entries = list(self._own.get(first, ()))
        for phrase in self._more.get(first, "").split(";"):
            rest, _, stands = phrase.partition("=")
            if stands:
                entries.append(((first, *rest.split()), stands))
        entries.sort(key=lambda entry: -len(entry[0]))
        by_second: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for sequence, stands in entries:
            by_second.setdefault("".join(sequence[1:2]), []).append((sequence, stands))
        parting = frozenset() if first in _NO_VERBS else frozenset(by_second) & PARTING
        return Entries({second: tuple(found) for second, found in by_second.items()}, parting)


#: Particles that something may stand before: by themselves, and those that are prepositions elsewhere.
PURE = words("out away back apart aside together through")
_HOW = words(
    "secret hidden private confidential quiet blank intact unchanged alone lapse slide go pass stand drop fall forward ahead offline online"
)
NO_PARTICLES = words("by into to for under at from with of")
PARTING = PURE | NO_PARTICLES | _HOW | words("off on in up down over")
_NO_VERBS = NO_PARTICLES | words("in on without as is are a the over through against subject")
SAYINGS = Sayings()
#: Of what says that one thing comes before another, each holds one of these. One too many costs
#: time only; one too few loses findings.
ORDERING = (
    *("befor", "after", "then"),
    *(max(s.split(), key=len) for one in ("before", "after") for s in _SAYINGS[one].split(";")),
)
#: Words of no content for a comparison.
EMPTY = words(
    "a an the of to in on at by for from and or but nor as is are was were be been being am do does did"
    " done has have had having will would that which who whom whose it its they them their he she his her"
    " him we us our you your i me my this these those each every any all both either so than then there also"
    " always just simply ever however nevertheless therefore thus hence moreover furthermore please indeed"
    " yet still too very into onto upon itself themselves himself herself oneself such one ones whether how"
    " why generally normally usually typically accordingly respectively via through per between among over under"
    " like about concerning regarding during against toward towards across along where when while if unless because since within"
    " strictly explicitly-so anybody anyone everybody everyone anything everything"
    " must shall should may might can could ought isn't aren't doesn't don't didn't wasn't weren't"
    " hasn't haven't won't wouldn't and/or single additionally necessarily fully completely entirely thereof therein actually merely"
    " importantly notably crucially essentially obviously naturally consequently similarly basically ultimately finally lastly besides"
)
#: Expressions that turn a sentence's sign.
NEVER = frozenset(
    tuple(saying.split())
    for saying in (
        "under no circumstances", "under no circumstance", "in no case", "in no event", "at no time",
        "in no circumstances", "in no circumstance", "for no reason", "on no condition", "at no stage", "in no situation",
        "in no instance", "on no occasion", "in no respect", "to no extent", "on no terms", "for no purpose",
        "on no account", "by no means", "in no way", "under no condition", "under no conditions", "at no point",
    )
)  # fmt: skip
#: Words of which only the form in capitals is a name: "US", "IT".
NAMES = words("us it who")
#: Words that turn a sentence's sign.
NEGATIONS = words(
    "not never neither nor no none nobody nothing isn't aren't doesn't don't didn't wasn't weren't hasn't"
    " haven't won't wouldn't can't cannot mustn't shouldn't shan't mayn't couldn't no-one"
)
#: Verbs that turn the sign of the verb behind them; with what has to follow them.
TURNING = {
    "refrain": ("from",), "refrains": ("from",), "refraining": ("from",), "abstain": ("from",),
    "abstains": ("from",), "avoid": (), "avoids": (), "avoiding": (), "avoided": (), "fail": ("to",),
    "fails": ("to",), "failing": ("to",), "decline": ("to",), "declines": ("to",), "refuse": ("to",),
    "refuses": ("to",), "refusing": ("to",), "declining": ("to",), "omitting": ("to",), "omit": ("to",), "omits": ("to",),
    "neglect": ("to",), "neglects": ("to",), "desist": ("from",), "desists": ("from",), "desisting": ("from",),
    "stay": ("away", "from"), "stays": ("away", "from"), "staying": ("away", "from"), "steer": ("clear", "of"),
    "steers": ("clear", "of"), "steering": ("clear", "of"), "shy": ("away", "from"), "shies": ("away", "from"),
    "keep": ("clear", "of"), "keeps": ("clear", "of"), "stop": ("short", "of"), "stops": ("short", "of"),
    "dispense": ("with",), "dispenses": ("with",), "dispensing": ("with",), "dispensed": ("with",),
    "forbear": ("from",), "forbears": ("from",), "careful": ("not", "to"), "prevented": ("from",), "precluded": ("from",), "stopped": ("from",), "kept": ("from",), "dissuaded": ("from",), "care": ("not", "to"), "sure": ("not", "to"), "unable": ("to",), "unwilling": ("to",),
}  # fmt: skip
#: Verbs that add nothing to the state or the value that follows them, by stem.
LIGHT = words(
    "send transmit keep remain stay leav store hold set turn switch make mark becom come get put take carri perform conduct"
    " possess happen occur exist consist ensur provid written deliv expect encod found pass give render do place"
    " writ be run treat kept left configur offer maintain retain preserv lie stand format"
)
#: In an amount's wake: what kind of size it is.
MEASURES = words("long old wide high deep large tall thick heavy away each longer")
#: After “in”, likewise.
SIZES = words("size length total width height duration depth weight age number")

#: Words of no content that yet tell two sentences apart where the other has one of the opposites (by stem).
TACIT = {
    "away": words("toward towards to into"), "outsid": words("within in inside"),
    "beneath": words("over above"), "loos": words("strictly"), "lenient": words("strictly"), "lax": words("strictly"),
    "part": words("fully completely entirely full entirety whole"), "partial": words("fully completely entirely full entirety whole"),
    "tacit": words("expressly"), "implicit": words("expressly"), "unlik": words("like"),
    "rare": words("always usually normally generally typically every each all"),
    "seldom": words("always usually normally generally typically every each all"),
    "occasion": words("always every each all"), "sometim": words("always every each all"),
    "except": words("always generally normally usually"), "individu": words("together"),
    "unnecessari": words("necessarily"), "atyp": words("typically"), "several": words("single"), "multipl": words("single"), "instal": words("full"), "abbrevi": words("full"),
}  # fmt: skip
#: How an amount is meant, one way or the other.
EXACTLY, ROUGHLY = words("exactly precisely"), words("approximately roughly approx")
#: What is to be possible: the one and the other can be.
ABLE = words("able capable")
#: Whom or what a sentence is about, where it is about all.
ALL = words("everyone everybody anyone anybody every all any each")
SHADES = frozenset[str]().union(*TACIT.values(), EXACTLY, ROUGHLY, ABLE, ALL)
