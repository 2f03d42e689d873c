"""Expressions of several words, and the one word for each that the tables of opposites know.

By class, as a thesaurus has them. Verbs stand in their base form, and a particle
may be parted from them by what they act on ("keep the key out of the log");
:mod:`plainspec.language.words.sayings` takes them in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES

#: Verbs with their particles or objects: the word, and what it stands for.
VERBS = {
    "deprioritize": "put last; treat as an afterthought; put at the bottom of the list; leave until last; leave till last; rank last; place last",
    "heed": "take seriously; treat seriously; take to heart; set store by; set great store by",
    "grant": "accede to; assent to; act on; act upon",
    "relinquish": "let go of; let go; part with; sign away",
    "gone": "be nowhere to be found; be nowhere to be seen",
    "alike": "look alike; look the same; look identical; be one and the same",
    "ever-changing": "be in constant flux; be in flux; be subject to change; be forever changing; be always changing; change all the time; change constantly",
    "silent": "stay mute; remain mute; stand idly by; look on in silence; keep out of it; fall silent",
    "shun": "stay clear of; keep clear of; keep well clear of; stay well clear of; give a wide berth to; keep its hands off; keep their hands off; keep one's hands off; move away from; shy clear of; swear off; have no truck with; get by without; turn away from",
    "specify": "lay down; set down; spell out; set forth",
    "create": "draw up; bring into existence; call into being",
    "determine": "work out; figure out",
    "lack": "come without; be short of; go short of; come up without; be free of; be devoid of; be empty of; be bare of; be bereft of",
    "prevail": "prevail over; take precedence over; have precedence over; take priority over; have priority over",
    "yield": "yield to; give way to; give way; take second place to; rank below; rank behind",
    "alight": "get off; get out of",
    "prone": "lie face down; lie on the stomach; lie on their stomach; lie on his stomach; lie on her stomach",
    "supine": "lie face up; lie on the back; lie on their back; lie on his back; lie on her back",
    "single-quoted": "use single quotes; use single quotation marks",
    "double-quoted": "use double quotes; use double quotation marks",
    "bullet-points": "use bullet points; use bullets",
    "prose": "use prose; use continuous prose",
    "zero-based": "start at zero; begin at zero; start from zero; number from zero; count from zero; index from zero",
    "one-based": "start at one; begin at one; start from one; number from one; count from one; index from one",
    "accept": "wave through; put through; let through; let pass; nod through; let stand; put up with; take on board; say yes to; go along with; usher in; wave past",
    "approve": "sign off on; sign off; give the green light to; give the go-ahead to; give the nod to; put its stamp on; give its blessing to",
    "reject": "turn away; say no to; knock back; vote down; throw back; strike down; kick out; send packing; show the door",
    "discard": "do away with; toss out; cast off; dispose of; throw out; toss away; cast aside; chuck out; bin off; scrap",
    "release": "set free; turn loose; let loose; let out; let off the hook",
    "withhold": "keep under lock and key; keep to oneself; hold back; keep back; keep to itself; keep to themselves; keep under wraps; keep secret; keep private; keep confidential; keep back from; bottle up; keep hidden; keep from view",
    "disclose": "give away; bring to light; make known; make public; lay bare; lay open; come out with; bring into the open;  open up about; put on record; own up to; come clean about",
    "conceal": "cover up; hush up; keep quiet about; keep silent about; keep mum about; stay silent about; stay quiet about; remain silent about; remain quiet about; say nothing about; say nothing of; keep quiet; hide from view; leave in the dark about; keep in the dark about; make a secret of; make no mention of; paper over; sweep under the rug; sweep under the carpet; draw a veil over",
    "ignore": "take no account of; pay no attention to; pay no heed to; take no notice of; give no thought to; give no heed to; set aside; brush aside; brush off; push aside; put aside; let pass unnoticed; shrug off; pass over; gloss over; turn a blind eye to; turn a deaf ear to; look past; look the other way on; tune out; wave aside"
    "; explain away; lose sight of; leave out of account; leave out of consideration; close its eyes to; let slide; let go by; laugh off; make light of; stay silent on; remain silent on; keep silent on; stay quiet on",
    "consider": "bear in mind; keep in mind; weigh up; think over; reckon with; allow for; factor in; keep in view; have regard to; take heed of; give thought to; give consideration to; make allowance for; attend to",
    "obey": "stick to; stick with; hold to; keep to; live up to; play by; stay within; follow through on; keep within; act in accordance with; act in line with; stand by; go by; keep faith with",
    "violate": "go against; run counter to; fly in the face of; fall foul of; ride roughshod over; act against; act contrary to; act in breach of; step outside; break with; stray from; renege on; overstep",
    "differ": "part ways with; clash with; bear no resemblance to; bear no relation to; run contrary to; vary from",
    "match": "correspond to; correspond with; tally with; accord with; coincide with; line up with; square with; chime with; agree with; fit in with",
    "continue": "keep up; go on with; carry on with; press on with; push on with; persist in; keep going with; stick at; keep at; follow up on",
    "stop": "put an end to; put a stop to; call a halt to; bring to an end; bring to a halt; wind down; wind up; break off; come to an end; come to a halt; grind to a halt; pull the plug on; leave off",
    "start": "set in motion; kick off; get going; get under way; embark on; set about; bring into operation; bring into being",
    "advance": "bring forward; move forward; pull forward",
    "proceed": "go ahead with; press ahead with; push ahead with; forge ahead with; move ahead with; move ahead; press ahead; go through with",
    "bypass": "go around; go over the head of; leave out of the loop; work around; skip past; go behind the back of",
    "disable": "shut off; power off; power down; take offline; deactivate; put out of action; put out of operation; put out of service",
    "enable": "power on; power up; bring online; bring up; put into operation; put in service",
    "mistrust": "treat with suspicion; view with suspicion; treat with caution; look askance at",
    "postpone": "push back; put back; hold over; leave until later; put on hold; put on ice; put on the back burner; hold off; leave for later; kick down the road",
    "pass": "go through; get through; make it through; pass through; come through",
    "remove": "strip away; weed out; clear out; clear away; edit out; root out; filter out; screen out; wipe out; rub out; blot out; rule out; scrub out; scrub; cross out; strike out; delete from; rip out",
    "add": "tack on",
    "omit": "leave aside; leave unsaid; leave off; leave blank; skip over; skate over; keep away from; keep off; leave to one side; leave undone; leave unmentioned; leave unstated; leave empty; leave unset",
    "retain": "hold on to; hang on to; cling to; hold onto; keep hold of; cling on to; keep in place; hang onto",
    "use": "resort to; fall back on; avail itself of; avail themselves of; put to use; have recourse to; take advantage of; make do with; put into service",
    "trust": "take on trust; take at face value; take on faith; take for granted; take as read; take as gospel; accept unseen; have faith in; put trust in; place trust in; count on; bank on",
    "check": "look over; go over; run checks on; double check; make checks on; cast an eye over; put to the test; run a check on",
    "report": "bring to the attention of; flag up; speak up about; draw attention to; call attention to",
    "hinder": "get in the way of; stand in the way of; interfere with; hold up; put obstacles in the way of; trip up",
    "help": "lend a hand to; come to the aid of; come to the assistance of; give a hand to; stand by to help; help out",
    "allow": "open the door to; make room for; make way for; pave the way for; leave room for; give scope for",
    "prevent": "head off; ward off; fend off; guard against; stave off; put paid to; keep at bay; stand guard against",
    "increase": "step up; push up; drive up; bump up; ratchet up; jack up; beef up",
    "decrease": "knock down; mark down; tone down; scale back; dial down; pare back; rein in; water down; play down; whittle down; drive down",
    "extend": "drag out; draw out; spin out; stretch out; flesh out; expand on; elaborate on; pad out; expand upon; elaborate upon",
    "shorten": "cut short; boil down; pare down; trim down; condense down; cut down to size",
    "abandon": "drop support for; withdraw support from; withdraw support for; end support for; walk away from; back out of; back down from; turn its back on; turn their back on; give up on; let lapse; back away from; go back on; fall short of; leave behind; leave in the lurch; cast to the winds; let drop; pull out of; drop out of; wash its hands of; let fall",
    "uphold": "stand up for; stick up for; hold fast to; stand firm on; stand behind; keep alive; keep intact; hold up high",
    "support": "side with; get behind; speak in favour of; speak in favor of; speak up for; argue for; come out for; throw its weight behind; back",
    "oppose": "take a stand against; stand against; speak out against; argue against; side against; stand up to; come out against; push back against; take issue with; speak against",
    "praise": "speak highly of; sing the praises of; speak well of; pay tribute to",
    "criticize": "find fault with; pick holes in; take to task; speak ill of; speak badly of; speak poorly of; run down; pull apart",
    "clarify": "make plain; shed light on; throw light on; clear up; iron out; set straight; put in plain words",
    "obscure": "leave unclear; leave vague; leave open to interpretation; cloud over; muddy the waters on; talk around",
    "separate": "keep apart; set apart; split up; hive off; tell apart; keep separate; hold apart; partition off",
    "combine": "lump together; bring together; roll into one; run together; mix together; pool together; blend together; join up; pull together",
    "open": "open up; throw open; prop open",
    "close": "close off; seal off; block off; shut off; close up; shut up",
    "reimburse": "pay back; make good",
    "repair": "put right; fix up; patch up; set right",
    "mislead": "lead astray; pull the wool over; string along; lead up the garden path; give a false impression to",
    "evade": "get around; talk around; beat about the bush on; sidestep; dance around; steer around; wriggle out of; duck out of",
    "answer": "reply to; respond to; get back to",
    "implement": "put into practice; put into effect; put in place; give effect to; bring into effect; bring into force; put into operation; put into action; act out; follow through with",
    "occur": "take place; come to pass",
    "produce": "come up with",
    "cause": "bring about; give rise to; lead to; result in",
    "choose": "pick out; settle on; decide on; opt for; plump for; go for; single out; go with",
    "examine": "look into; delve into; inquire into; pore over; dig into",
    "contact": "get in touch with; reach out to; get hold of; make contact with",
    "collect": "gather up; scoop up; call in; pick up",
    "delegate": "hand over; hand on; farm out; hand off; sign over",
    "encourage": "cheer on; spur on; egg on; urge on; give heart to",
    "discourage": "frown on; frown upon; take a dim view of; advise against; warn against; speak out against; put off doing; talk out of; warn off; scare off; frighten off; steer away from",
    "destroy": "tear down; take apart; knock to pieces; tear up; break up; blow up; rip up; smash up; burn down; pull down",
    "preserve": "carry over unchanged; reuse as it is; reuse as they are; keep as it is; keep as they are; keep as is; leave as they are; leave as is; leave well alone; leave intact; keep safe; keep in good order; keep unchanged; leave alone; leave in place; leave as it is; leave unchanged; leave be; hold in place",
    "assume": "take as given; take it as read; take to be true; proceed on the basis",
    "supervise": "watch over; oversee; stand over; keep watch over; keep under observation",
    "substitute": "swap in; sub in; fill in for; stand in for; swap out; change out",
    "review": "go back over; look back on",
    "retrieve": "get back; bring back; win back; fetch back; read back",
    "distribute": "hand out; give out; share out; dish out; deal out; send out; pass around; hand round; send round",
    "reduce": "cut down; cut back; bring down; narrow down; slim down; strip down; thin out",
    "delay": "hold up; slow down; set back; drag its feet on; stall on",
    "acknowledge": "own up to; face up to; take note of; give credit to; give credit for",
    "deny": "explain away; argue away; disown",
    "compensate": "make up for; make amends for; make good on",
    "refer": "point to; send on to; pass on to",
    "participate": "take part in; join in; have a hand in; sit in on; have a share in; play a part in",
    "abstain": "opt out of; sit out; stay out of; keep out of it; opt out; stand aside from; stay aloof from; bow out of",
    "monitor": "keep track of; keep tabs on; keep watch on; keep an eye out for; keep under review; keep under surveillance",
    "surrender": "give in to; give way to; yield to; cave in to; bow to; knuckle under to",
    "resist": "hold out against; stand firm against; fight off; stand fast against",
    "explain": "account for; give reasons for; talk through; walk through; give an account of",
    "apologize": "say sorry",
    "interrupt": "cut in on; break in on; butt in on; cut off; talk over",
    "exaggerate": "blow up; make too much of; play up; lay it on",
    "understate": "play down; make little of",
}  # fmt: skip
#: Manner, time, number and place: the word, and the expressions that mean it, as they stand.
FIXED = {
    "unavailable": "out of reach; beyond reach; nowhere to be found",
    "private": "for internal use only; for internal use; for official use only",
    "vaguely": "in vague terms; in general terms; in broad terms; in loose terms; in woolly terms",
    "shared": "shared by several; used by several; shared by many; used by many",
    "free": "be free of charge; is free of charge; are free of charge; be free of cost; is free of cost",
    "appealable": "open to appeal; subject to appeal",
    "fixed-term": "for a fixed term; for a fixed period; of limited duration; limited in time; for a limited term",
    "open-ended": "for an indefinite term; for an indefinite period; of unlimited duration; of indefinite duration; unlimited in time",
    "on-leash": "on a leash; on the leash; on leash; on a lead",
    "off-leash": "off the leash; off leash; off a leash; off the lead",
    "differ": "at variance with; at odds with; out of step with; out of line with; inconsistent with; different from; in conflict with; incompatible with; out of keeping with; in contradiction with; in contradiction to; at loggerheads with",
    "match": "in line with; consistent with; identical to; identical with; equal to; the same as; in step with; in keeping with; in agreement with; in accord with; in conformity with; in harmony with",
    "mistrust": "wary of; suspicious of; sceptical of; skeptical of; distrustful of",
    "immediately": "on the spot; there and then; then and there; without hesitation; in short order; in no time; at short notice; on the double; in a flash; at the earliest opportunity; straight off; right off; first thing; with immediate effect; as a matter of urgency; without further delay; without any delay; without loss of time",
    "eventually": "at leisure; at its leisure; at their leisure; at his leisure; at her leisure; at your leisure; in due course; in due time; by and by; sooner or later; at some point; at some later point; some day; in its own time; in their own time; in his own time"
    "; at a convenient time; at a convenient moment; at its convenience; at their convenience; at a later stage; at a later point; at some stage; down the line; down the road; in the fullness of time; when time permits; when time allows; after a while; with a delay; with some delay"
    "; after a delay; after some time; after some delay; all in good time; in the long run; in the course of time; with time; in good season; at a leisurely pace; in slow time; one of these days; in the end",
    "briefly": "in brief; in a few words; in a nutshell; in a word; in passing; in outline; in a sentence; in summary form; in a few lines; in broad strokes; in short form",
    "lengthy": "at length; at great length; at some length; in great detail; in detail; in depth; at full length; in full detail; in every detail; in considerable detail; in exhaustive detail; in long form; with many words; in extenso",
    "publicly": "in the open; out in the open; for all to see; in plain sight; in full view; in plain view; in front of everyone; on the record; before the public; in broad daylight; in the public eye; for everyone to see; in the public domain",
    "privately": "off the record; on the quiet; out of sight; under cover; out of public view; behind the scenes; out of the public eye; one-on-one; one on one; in camera; under wraps; entre nous; in strict confidence; on the sly",
    "partially": "in part; to some extent; to a degree; to a certain extent; to some degree; up to a point; in some measure; in some respects; to a limited extent; in parts; only partly",
    "wholly": "in their entirety; to the full; in toto; from start to finish; from beginning to end; from end to end; lock, stock and barrel; from top to bottom; through and through; all the way; as a whole",
    "automatically": "by machine; without human input; by itself; by themselves; on autopilot; without intervention; without manual input; without manual action; under program control; by script; by software; without any human intervention; without operator action",
    "manually": "by a person; by a human; by human hand; by human operators; by an operator; by a human operator; with manual intervention; under human control; with operator action; with human input; by human staff; at the push of a button; at the press of a button; at the click of a button",
    "ondemand": "on request; only on request; only upon request; only on demand; on demand; by request; only by request; on application; only on application; only when asked; only when requested; only if requested; only if asked; on explicit request; only on explicit request; by explicit request; upon request; by invitation only",
    "default": "as standard; out of the box; as the default; unless told otherwise; as a default; in the default configuration",
    "insecurely": "over an open channel; over open channels; over an insecure channel; over an unprotected channel; over an open line; over an unsecured connection; over an insecure connection; without protection; in an insecure manner; in an unsafe way; in an unsafe manner; without any protection; without safeguards; over a public channel",
    "securely": "over a secure channel; over secure channels; over an encrypted channel; over an encrypted connection; over a secure connection; under lock and key; in a secure manner; in a safe manner; in a safe way; in safe custody; in safe keeping; behind lock and key",
    "gradually": "bit by bit; little by little; step by step; by degrees; inch by inch; in stages; over time; piece by piece; by stages; in phases; piecemeal; in small steps; by increments; one step at a time",
    "abruptly": "all of a sudden; in one go; all at once; in one step; in a single step; at a stroke; in one fell swoop; out of the blue; in one stroke; at one stroke; with no warning",
    "slowly": "at a snail's pace; in slow motion; at a slow pace; at low speed; at walking pace; at a crawl",
    "quickly": "at speed; at full speed; at high speed; at a fast pace; at pace; in a hurry; in haste; with all speed; with dispatch; post-haste; at top speed",
    "occasionally": "from time to time; now and then; now and again; once in a while; every so often; on occasion; off and on; on and off; at odd intervals; every now and then; every once in a while; once in a blue moon; at irregular intervals",
    "continuously": "all the time; around the clock; round the clock; without pause; without interruption; without a break; day and night; night and day; without letup; on a continuous basis; without cease; non-stop; at every moment; on an ongoing basis; without stopping",
    "regularly": "at regular intervals; on a regular basis; at fixed intervals; like clockwork; at set intervals; on a schedule",
    "often": "time and again; over and over; again and again; more often than not; many a time; time after time; on many occasions; a lot of the time; most of the time; in most cases",
    "rarely": "hardly ever; scarcely ever; once in a lifetime; on rare occasions; in rare cases; in a few cases; few and far between; almost never; very seldom; next to never",
    "once": "only once; just once; exactly once; once only; a single time; one time only; one single time",
    "twice": "two times; exactly twice; a second time as well",
    "repeatedly": "more than once; many times; several times; multiple times; on several occasions; any number of times; as often as desired; as many times as desired; as often as it likes; as often as they like; a number of times; on multiple occasions; time and time again",
    "accidentally": "by accident; by mistake; by chance; by coincidence; without meaning to; without intent; through carelessness",
    "deliberately": "on purpose; by intent; with intent; with full knowledge; knowingly; in cold blood; of set purpose; with forethought",
    "carefully": "with care; with great care; with caution; with due care; with all due care; with the utmost care; with circumspection; with due diligence; with attention",
    "carelessly": "without care; without due care; without thinking; without thought; without due consideration; without any care; in a slapdash manner; without a second thought; without consideration; with abandon",
    "randomly": "at random; in no particular order; in no set order; by lot; in any old order; in arbitrary sequence; by chance alone",
    "honestly": "in good faith; in all honesty; in all sincerity; without embellishment; in plain terms; without evasion; on the level; in truth; with candour; with candor; without deceit; in a straightforward manner",
    "dishonestly": "in bad faith; under false pretences; under false pretenses; by deceit; with intent to deceive; through deception; by deception; by trickery",
    "evasively": "in evasive terms; without giving a straight answer; in a roundabout way; in riddles; with half-truths; by beating about the bush",
    "voluntarily": "of their own accord; of its own accord; of their own free will; of their own volition; on a voluntary basis; of one's own accord; at will",
    "forced": "under duress; by force; under compulsion; against their will; under pressure; on a mandatory basis; under threat",
    "jointly": "as a team; in a group; in groups; hand in hand; in concert; in cooperation; as a group; in common; in company; with one another; in partnership; in unison; in collaboration",
    "individually": "case by case; on a case-by-case basis; each on its own; each by itself; piece by piece; per item; in isolation; one by one",
    "approximately": "more or less; give or take; to the nearest; in round figures; in round numbers; by rule of thumb; at a guess; as a rough estimate; in the region of; or so; in the neighbourhood of",
    "exactly": "to the second; to the penny; to the cent; on the dot; to the inch; to the millimetre; down to the last detail; neither more nor less; no more and no less; with precision; to a tee",
    "verbatim": "word for word; in the exact words; letter for letter; in the original wording; in so many words; line for line",
    "paraphrased": "in their own words; in its own words; in your own words; in free form; in paraphrase; in substance; in spirit only",
    "written": "by letter only; in print",
    "digitally": "in digital form; in electronic form; in electronic format; in digital format; by electronic means; in soft copy; on screen",
    "paper": "in hard copy; in paper form; in printed form; on hard copy",
    "punctually": "on time; by the deadline; on schedule; in a timely manner; in a timely fashion; to schedule; without being late; right on time",
    "late": "behind schedule; past the deadline; after the deadline; behind time; past due; out of time; with a late start; too late",
    "early": "ahead of schedule; ahead of time; before the deadline; in good time; with time to spare; well before the deadline",
    "permanently": "for good; once and for all; for all time; for ever; in perpetuity; until the end of time; for keeps; on a permanent basis; without end",
    "temporarily": "for a while; for now; for a time; for a limited time; on a temporary basis; in the interim; in the meantime; pro tem; for a limited period; for a short time; for the moment",
    "case-insensitive": "without regard to case; ignoring case; irrespective of case; regardless of case",
    "formally": "in due form; in formal terms; by the book; in an official capacity; in proper form; according to form",
    "informally": "in casual terms; in passing conversation; over coffee; in an informal manner; off the cuff; in everyday terms",
    "politely": "with courtesy; in a civil manner; with respect; in a polite manner; with good grace; in a respectful manner; with due respect; with civility",
    "rudely": "without courtesy; in a rude manner; with contempt; without respect; with bad grace; with scorn; in a dismissive manner",
    "explicitly": "in so many terms; in clear terms; in plain language; in plain words; in no uncertain terms; in express terms; in explicit terms; in unambiguous terms",
    "implicitly": "by implication; in an indirect way; between the lines; by inference; in a roundabout manner; without saying so",
    "directly": "without an intermediary; without a detour; without intermediaries; at first hand; first-hand; straight to the point; without any intermediary; with no intermediary",
    "indirectly": "through an intermediary; by way of an intermediary; in a roundabout fashion; at second hand; second-hand; via an intermediary; by proxy; through intermediaries; via intermediaries; via a proxy; through a proxy; through a nominee; through an agent; through a third party; via a third party; through third parties; through a broker",
    "unanimously": "by common consent; with one voice; without dissent; with one accord; nem con; without a dissenting vote",
    "objectively": "without bias; with an open mind; without prejudice to either side; with detachment; in an even-handed way; on the merits; from a neutral standpoint; without taking sides; in a neutral manner; in an impartial manner",
    "biased": "with a bias; with prejudice; with preconceived ideas; in a one-sided way; in a partisan manner; in a biased manner; while taking sides",
    "conditionally": "with strings attached; subject to conditions; with conditions; on conditions; with reservations; under certain conditions",
    "unconditionally": "without conditions; no questions asked; with no strings attached; without strings; without reservation; without reservations; without qualification; without any conditions",
    "confidently": "with confidence; with conviction; with assurance; without hedging; with certainty; with authority",
    "hesitantly": "with hesitation; with reluctance; with diffidence; with hedging; with qualifications",
    "willingly": "with pleasure; with good will; without protest; without complaint; of good will; with enthusiasm; gladly",
    "reluctantly": "under protest; with an ill grace; with misgivings; with gritted teeth; against its better judgement",
    "asynchronously": "in the background; out of band; without waiting; without blocking",
    "synchronously": "while the caller waits; in lockstep; in step; in the foreground",
    "locally": "on premises; on the premises; on the local machine; on the local device; in-house; on the spot only; on site only; on-device",
    "remotely": "in the cloud; on a remote machine; on a remote server; over the network; at a distance; from a distance; from a remote location; from another location",
    "alphabetically": "in alphabetical order; from a to z; by letter of the alphabet",
    "chronologically": "in chronological order; in order of time; by date; in date order",
    "ascending": "in ascending order; from lowest to highest; from smallest to largest; from low to high; from oldest to newest; in increasing order; lowest first; smallest first; oldest first",
    "descending": "in descending order; from highest to lowest; from largest to smallest; from high to low; from newest to oldest; in decreasing order; highest first; largest first; newest first",
}  # fmt: skip
_PAST = {
    base: tuple(form for form, of in IRREGULAR_PARTICIPLES.items() if of == base)
    for base in set(IRREGULAR_PARTICIPLES.values())
}
_DOUBLED = re.compile(r"(?:[^aeiou]|qu)+[aeiou][^aeiouwxy]")
_KINDS_OF_BE = ("be", "is", "are", "being", "been")


def forms(verb: str) -> tuple[str, ...]:
    """The forms of the *verb*: “keep”, “keeps”, “keeping”, “kept”."""
    if verb == "be":
        return _KINDS_OF_BE
    third = f"{verb}es" if verb.endswith(("s", "x", "sh", "ch", "o")) else f"{verb}s"
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        third = f"{verb[:-1]}ies"
    stem = verb + verb[-1] if _DOUBLED.fullmatch(verb) else verb.removesuffix("e")
    past = _PAST.get(verb)
    if past is None:
        past = (f"{verb[:-1]}ied",) if third.endswith("ies") else (f"{stem}ed",)
    return verb, third, f"{stem}ing", *past


def entries() -> Iterator[tuple[tuple[str, ...], str]]:
    """The expressions, word by word, each with the word that stands for it."""
    for stands, phrases in VERBS.items():
        for phrase in phrases.split(";"):
            verb, *rest = phrase.split()
            for form in forms(verb) if rest else ():
                yield (form, *rest), stands
    for stands, phrases in FIXED.items():
        for phrase in phrases.split(";"):
            yield tuple(phrase.split()), stands
