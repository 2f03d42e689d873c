"""Faults and rewordings of somebody who saw neither the rules nor any held-out pattern.

They are what an editor changes in a clause, and how another department puts it: the everyday
changes as well as the odd ones. They were written for the clauses that are not held out.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.bench.quality_seeds import (
    Seed,
    cased,
    gerund,
    in_condition,
    number_kind,
    participle,
    sub,
)

Change = Callable[[str], str]
Pattern = tuple[str, Change]

_ADVERB = (
    r"(?:also|always|generally|typically|usually|then|therefore|instead|still|just|simply|first"
    r"|by default|at all times|(?!only\b)[a-z]+ly|thus|both|often|explicitly)"
)
_MODAL = re.compile(
    r"\b(?:must|shall|should|MUST|SHALL|SHOULD|(?:is|are) required to)\b(?! (?:not|NOT|never|NEVER|no|neither)\b)"
)
#: What follows is a condition, an example or an aside; or it is negated.
_STOP = re.compile(
    r"\b(?:if|when|whenever|unless|except|while|where|until|as long as|in case|since|because|so that"
    r"|rather than|instead of|before|after|prior to|that|which|who|whose|whether|how|what|why|insofar|such as"
    r"|not|never|avoid\w*|refrain\w*|refus\w*|declin\w*|neither|nor|without|prevent\w*|fewer|although|though"
    r"|or|even|as if)\b|[(“\";:]| --- |—",
    re.IGNORECASE,
)


_SUBORDINATE = re.compile(r"\b(?:how|what|whether|which|who|why)\b[^,;:]*$|\bthat $", re.IGNORECASE)


def _regions(text: str) -> Iterator[tuple[int, int]]:
    """Where what is demanded stands: behind a modal, up to what is no longer demanded."""
    for modal in _MODAL.finditer(text):
        if _SUBORDINATE.search(text, 0, modal.start()):
            continue
        stop = _STOP.search(text, modal.end())
        yield modal.end(), stop.start() if stop else len(text)


def _article(before: str, word: str) -> str:
    """*before*, with the article that *word* wants, if it ends with one."""
    return re.sub(r"\b([Aa])n? $", r"\1n " if word[:1] in "aeiou" else r"\1 ", before)


def tail(pattern: str, new: str) -> Change:
    """Replaces *pattern* in what is demanded."""
    found = re.compile(pattern, re.IGNORECASE)

    def edit(text: str) -> str:
        for start, end in _regions(text):
            for match in found.finditer(text, start):
                if match.start() > end:
                    break
                made = match.expand(new)
                if match[0].isupper():
                    made = cased(match[0], made)
                return _article(text[: match.start()], made) + made + text[match.end() :]
        return text

    return edit


def ticked(pattern: str, new: str) -> Change:
    """Replaces *pattern* anywhere behind a modal, as it is written."""
    found = re.compile(pattern)

    def edit(text: str) -> str:
        modal = _MODAL.search(text)
        match = found.search(text, modal.end()) if modal else None
        return text[: match.start()] + match.expand(new) + text[match.end() :] if match else text

    return edit


def verb(old: str, new: str, passive: str = "") -> Change:
    """Replaces the verb behind the modal; *passive* stands for the whole of ``be`` and its participle.

    What stands behind a tilde in *old* follows the verb.
    """
    old, _, ahead = old.partition("~")
    words = [participle(word) for word in old.split("|")]
    active = re.compile(rf" ((?:{_ADVERB} )*)(?:{old})\b{ahead}")
    with_be = re.compile(
        rf" ((?:{_ADVERB} )*)(?:be|BE) (?:{_ADVERB} )?(?:{'|'.join(words)})\b"
        r"(?! (?:to|into|in the|in block|with the|via|as|invalid|valid|the same|an?)\b)"
    )

    def edit(text: str) -> str:
        for start, _ in _regions(text):
            found = active.match(text, start)
            made = new
            if found is None and passive:
                found, made = with_be.match(text, start), passive
            if found:
                made = (
                    made.replace("not ", "NOT ", 1) if text[start - 2 : start].isupper() else made
                )
                return f"{text[:start]} {found[1]}{made}{text[found.end() :]}"
        return text

    return edit


def table(rows: str, make: Callable[[str, str], Change]) -> tuple[Pattern, ...]:
    """Patterns of lines ``old > new``."""
    pairs = [row.split(" > ") for row in rows.strip().split("\n")]
    return tuple((f"{old} → {new}", make(old.strip(), new.strip())) for old, new in pairs)


def _word(old: str, new: str) -> Change:
    return tail(rf"(?<![\w-]){old}(?![\w-])", new)


def _verb(old: str, new: str) -> Change:
    made, _, passive = new.partition(" / ")
    return verb(old, made, passive)


# -- sentences taken apart ---------------------------------------------------------------

_CLAUSE = re.compile(
    r"^(?P<lead>(?:(?:If|When|By default|In|For|Finally|At|During|Once|After|On|Therefore|However)\b[^,;:(]{0,110}, )?)"
    r"(?P<who>(?!(?:It|This|They|There|And|So|But|No|None|Nobody|We|Or|He|She|You|That|These|Those|Then|Or)\b|(?:it|they|there|we|you|and|so|no|how|why|what|hence|such)\b|(?:Hence|How|Why|What)\b|[A-Z][a-z]+ing\b)[A-Za-z`][\w`-]*(?: (?!that\b|which\b|who\b|and\b|or\b|also\b)[\w`-]+){0,4}) "
    r"(?P<modal>must|should|shall|may|MUST|SHOULD|SHALL|MAY|cannot)(?P<bar> (?:not|NOT|never|NEVER))? "
    r"(?!be able\b|no\b)(?P<verb>[a-z]{2,})(?<!ly) (?P<rest>[^;:]+?)(?P<end>\.?)$"
)
_NOT_VERBS = {"also", "always", "then", "therefore", "never", "not", "only", "first", "instead", "still", "just",
    "either", "neither", "both", "at", "by", "in", "on", "under", "with", "ever", "of", "well", "already", "thus", "even", "often", "sometimes", "have", "go"}  # fmt: skip
#: A ``may`` before these says what is possible, not what is allowed.
_PERHAPS = {"be", "cause", "affect", "lead", "result", "increase", "break", "conflict", "become", "encounter", "differ",
    "want", "have", "need", "fail", "arise", "occur", "still", "contain", "appear", "remain", "prefer", "involve",
    "exist", "seem", "require", "happen", "change", "introduce", "reduce", "make"}  # fmt: skip
#: What only somebody who acts can do.
_ACTS = re.compile(r"hesitate|forget|reasons|do is|Nobody may|\{then\}|\{object\}|had better")
_OBJECT = re.compile(r"(?:the|an?|any|each|every|its|all|their)\b")
_MANY = re.compile(r"(?:[^s]s|people|data)$|^(?:all|both)\b", re.IGNORECASE)


def _ing(word: str) -> str:
    doubled = word in {"admit", "permit", "commit", "submit", "begin", "forget", "refer", "omit"}
    return word + word[-1] + "ing" if doubled else gerund(word)


def frame(modals: str, barred: bool | None, template: str) -> Change:
    """Says a sentence by *template*, if its modal is one of *modals*, and barred or not."""

    def edit(text: str) -> str:
        found = _CLAUSE.match(text)
        if (
            found is None
            or found["modal"].lower() not in modals.split()
            or found["verb"] in _NOT_VERBS
        ):
            return text
        if barred is not None and bool(found["bar"]) is not barred:
            return text
        rest = found["rest"]
        if found["modal"] == "may" and found["verb"] in _PERHAPS:
            return text
        if "{ing}" in template and re.search(r"\b(?:and|or|but)\b", rest):
            return text
        if found["verb"] == "be" and _ACTS.search(template):
            return text
        if "{object}" in template and not _OBJECT.match(rest):
            return text
        if rest.endswith("?"):
            return text
        if "{then}" in template and re.search(r"[,(]|\b(?:if|when|unless|until|that)\b", rest):
            return text
        who = found["who"]
        lead = found["lead"]
        many = bool(_MANY.search(re.split(r" (?:of|on|in|for|with|from|to) ", who)[0]))
        inner = who if re.match(r"[A-Z]{2}|[A-Z]\w*[A-Z\d]|`", who) else who[:1].lower() + who[1:]
        outer = lead + inner if lead else who
        sentence = template.format(
            who=outer, inner=inner, lead=lead, modal=found["modal"], verb=found["verb"], ing=_ing(found["verb"]),
            rest=rest, then=rest, be="are" if many else "is", have="have" if many else "has", do="do" if many else "does",
            s="" if many else "s", their="their" if many else "its", neg="NOT" if found["modal"].isupper() else "not",
            object="the quarterly sales report",
        )  # fmt: skip
        if lead and not sentence.startswith(lead):
            sentence = lead + sentence[:1].lower() + sentence[1:]
        return (
            sentence[:1].upper() + sentence[1:] + found["end"]
            if text[:1].isupper()
            else sentence + found["end"]
        )

    return edit


def plain(pattern: str, new: str, *, loud: bool = False) -> Change:
    """Replaces *pattern* wherever it stands, as it is written; *loud* writes ``NOT`` behind ``MUST``."""
    found = re.compile(pattern)

    def made(match: re.Match[str]) -> str:
        text = match.expand(new)
        if loud and match[0][:2].isupper():
            text = text.replace(" not ", " NOT ", 1)
        starts = match[0][:1].isupper() and not match.start()
        return text[:1].upper() + text[1:] if starts else text

    return lambda text: found.sub(made, text, count=1)


_ASK = "must should shall"
_DO = r"(?<![\w`])(must|should|shall|MUST|SHOULD|SHALL)(?= (?:be |also |always )?(?!not\b|never\b|NOT\b|NEVER\b|no\b|only\b|be able|therefore\b|at\b|by\b|[a-z]+ly\b)[a-z]{2,})"
_DONT = r"\b(must|should|shall|MUST|SHOULD|SHALL) (?:not|NOT)\b"

POLARITY: tuple[Pattern, ...] = (
    # everyday
    ("must → cannot", plain(_DO, "cannot")),
    ("must → must not ever", plain(_DO, r"\1 not ever", loud=True)),
    ("must → does not have to", frame(_ASK, False, "{who} {do} not have to {verb} {rest}")),
    ("must → does not need to", frame(_ASK, False, "{who} {do} not need to {verb} {rest}")),
    ("must → will not", plain(_DO, "will not")),
    ("must → is not required to", frame(_ASK, False, "{who} {be} not required to {verb} {rest}")),
    ("must → is not allowed to", frame(_ASK, False, "{who} {be} not allowed to {verb} {rest}")),
    ("must → must in no case", plain(_DO, r"\1 in no case")),
    ("must → can choose whether to", frame(_ASK, False, "{who} can choose whether to {verb} {rest}")),
    ("must be → must not be allowed to be", plain(r"\b(must|should|shall|MUST|SHOULD|SHALL) be(?= [a-z]+ed\b)", r"\1 not be allowed to be", loud=True)),
    ("must not → must, plainly", plain(_DONT, r"\1 certainly")),
    ("must not → is obliged to", frame(_ASK, True, "{who} {be} obliged to {verb} {rest}")),
    ("must not → may", plain(_DONT + r"(?= (?:be )?[a-z]+)", "may")),
    ("must not → should make sure to", frame(_ASK, True, "{who} {modal} make sure to {verb} {rest}")),
    ("should never → should regularly", plain(r"\b(should|must|SHOULD|MUST) (?:never|NEVER)\b", r"\1 regularly")),
    ("may → is not allowed to", frame("may", False, "{who} {be} not allowed to {verb} {rest}")),
    ("may → must on no account", plain(r"(?<!^No )\bMAY\b(?= (?:be )?(?!not\b|be able|have\b|also\b)[a-z]{2,})|(?<=assistant )may\b(?= (?!not\b|need|want|encounter|also|have|still|be)[a-z]+)", "must on no account")),
    ("cannot → is able to", frame("cannot", None, "{who} {be} able to {verb} {rest}")),
    ("cannot → may well", plain(r"\bcannot\b(?= (?:be )?[a-z]+)", "may well")),
    ("should always → should on no occasion", plain(r"\b(must|should|MUST|SHOULD) (?:always|ALWAYS)\b", r"\1 on no occasion")),
    # less so
    ("precluded from …ing", frame(_ASK, False, "{who} {be} precluded from {ing} {rest}")),
    ("has no business …ing", frame(_ASK, False, "{who} {have} no business {ing} {rest}")),
    ("relieved of the duty to", frame(_ASK, False, "{who} {be} relieved of the duty to {verb} {rest}")),
    ("is not something … should do", frame(_ASK, False, "{ing} {then} is not something {inner} {modal} do")),
    ("must stop short of …ing", frame(_ASK, False, "{who} {modal} stop short of {ing} {rest}")),
    ("is asked not to", frame(_ASK, False, "{who} {be} asked not to {verb} {rest}")),
    ("not permissible for … to", frame(_ASK, False, "It is not permissible for {inner} to {verb} {rest}")),
    ("has the option of not …ing", frame(_ASK, False, "{who} {have} the option of not {ing} {rest}")),
    ("shall have no obligation to", frame(_ASK, False, "{who} shall have no obligation to {verb} {rest}")),
    ("never should … do", frame(_ASK, False, "Never may {inner} {verb} {rest}")),
    ("unacceptable for … to", frame(_ASK, False, "It is unacceptable for {inner} to {verb} {rest}")),
    ("disqualified from …ing", frame(_ASK, False, "{who} {be} disqualified from {ing} {rest}")),
    ("nobody expects … to", frame(_ASK, False, "Nobody expects {inner} to {verb} {rest}")),
    ("makes a point of not …ing", frame(_ASK, False, "{who} {modal} make a point of not {ing} {rest}")),
    ("gets by without …ing", frame(_ASK, False, "{who} can get by without {ing} {rest}")),
    ("left to … whether to", frame(_ASK, False, "It is left to {inner} whether or not to {verb} {rest}")),
    ("not entitled to", frame(_ASK, False, "{who} {be} not entitled to {verb} {rest}")),
    ("must be → is in no case to be", plain(r"\b(?:must|shall|MUST|SHALL) be(?= [a-z]+ed\b)", "may in no case be")),
    ("must neither … nor", frame(_ASK, False, "{who} {modal} neither {verb} {then} nor have this done by others")),
    ("no such requirement", frame(_ASK, False, "No requirement exists for {inner} to {verb} {rest}")),
    ("must not → is welcome to", frame(_ASK, True, "{who} {be} welcome to {verb} {rest}")),
    ("must not: no objection to", frame(_ASK, True, "There is no objection to {inner} {ing} {rest}")),
    ("must not → within its rights", frame(_ASK, True, "{who} {be} within {their} rights to {verb} {rest}")),
    ("must not: perfectly fine for", frame(_ASK, True, "It is perfectly fine for {inner} to {verb} {rest}")),
    ("must not → do everything possible to", frame(_ASK, True, "{who} {modal} do everything possible to {verb} {rest}")),
    ("may → is denied the right to", frame("may", False, "{who} {be} denied the right to {verb} {rest}")),
    ("may: is reserved to others", frame("may", False, "It is not open to {inner} to {verb} {rest}")),
    ("avoid …ing → insist on …ing", plain(r"\b(should|must|MUST|SHOULD) avoid(?= [a-z]+ing\b)", r"\1 insist on")),
    ("refrain from → take the liberty of", plain(r"\b(should|must|MUST|SHOULD) refrain from\b", r"\1 take the liberty of")),
    ("be able to → be kept from", plain(r"\b(must|should|shall|MUST|SHOULD) be able to ([a-z]+)\b", r"\1 be in no position to \2")),
    ("is prohibited → is in order", plain(r"\b(is|are) prohibited\b", r"\1 in order")),
    ("is not allowed → is in order", plain(r"\b(is|are) (?:not allowed|forbidden|not permitted)\b", r"\1 in order")),
    ("do it → never do it", sub(r"^(Use|Keep|Provide|Include|Return|Treat|Consider|Verify|Avoid|Show|Ask|Validate|Reject)\b(?= (?!that)[a-z]+)", lambda m: f"Do not ever {m[1].lower()}", 0)),
)  # fmt: skip

# -- what is demanded is another thing ---------------------------------------------------

_VERBS = """
reject > wave through / be waved through
reject > honour / be honoured
verify that > take it on faith that
verify~(?! that) > leave unchecked / go unchecked
validate~(?! that) > skip the validation of / go unvalidated
include > leave out / be left out
include > strip out / be kept out
add~(?! .* to ) > leave off / be left off
provide > withhold / be withheld
use > do without / be left unused
use|utilize > shun / be shunned
match > differ from / be told apart
match > be at odds with
preserve > wipe out / be wiped out
retain > throw away / be thrown away
send > hold back / be held back
reconstruct > leave incomplete / be left incomplete
ignore > act on / be acted on
refuse to > readily agree to
refuse to > be glad to
decline to > agree to
respect > ride roughshod over / be overridden
uphold > abandon / be abandoned
follow~(?! .* with ) > go against
support > undermine / be undermined
assume > rule out / be ruled out
minimize > maximize / be maximized
clarify~(?! when) > leave unclear / be left unclear
acknowledge > gloss over / be glossed over
wait until > go ahead before
store > purge / be purged
evict > hang on to / be hung on to
subscribe to > stay away from
cancel > let run / be left running
announce > keep quiet about / be kept quiet
dispatch > suppress / be suppressed
bind > leave unbound / be left unbound
revert > go through / be left standing
express > hide / be hidden
enforce > turn a blind eye to / be relaxed
penalize > reward / be rewarded
print > suppress / be suppressed
begin|start > end
sign > leave unsigned / be left unsigned
update > leave alone / be left as is
create~(?! or) > do away with / be done away with
limit|bound > lift all limits on / be without limit
maintain > drop / be dropped
interject > hold its tongue
comply with > defy / be defied
proceed~(?! with) > come to a halt
proceed with > hold off on
omit > spell out / be spelled out
continue > cease
offer > hold back / be held back
favor > disfavor
revalidate > trust
recheck > wave through
recompute > reuse / be reused
sanitize > pass on untouched / be passed on untouched
implement > stub out / be stubbed out
resolve > reject / be rejected
activate > switch off / be left switched off
freeze > leave mutable / be left mutable
block > let in / be let in
apply~(?! retro| to ) > waive / be waived
invalidate > confirm / be confirmed
format > dump / be left unformatted
declare > conceal / be concealed
credit > deny credit to
encourage > put off
prompt > bypass
report > hush up / be hushed up
disclose > keep secret / be kept secret
admit > turn away / be turned away
treat > refuse to treat
return > swallow / be swallowed
link to > point away from
satisfy > violate / be violated
take~(?! on\\b| extra| into) > forgo / be forgone
forward > bounce / be bounced
regenerate > reuse / be reused
migrate to > stay clear of
reserve > give away / be given away
scale with > be independent of
pause > press on
weigh > disregard / be disregarded
enhance > spoil / be spoiled
help > hinder / be hindered
signal > mask / be masked
urge > forbid / be forbidden
communicate > keep to itself / be kept quiet
process > shelve / be shelved
account for > leave out of account
evaluate > take for granted / be taken for granted
consider > disregard / be disregarded
display > hide / be hidden
show > hide / be hidden
permit|allow > rule out / be ruled out
notify|inform|warn > keep in the dark / be kept in the dark
check > skip the check of / go unchecked
stop > carry on
keep > give up / be given up
protect > expose / be exposed
encrypt > leave in the clear / be left in the clear
reveal > conceal / be concealed
expose > conceal / be concealed
close > leave open / be left open
increase > shrink / be shrunk
reduce|decrease > raise / be raised
accept > turn down / be turned down
approve > veto / be vetoed
remove|delete > keep / be kept
emit > swallow / be swallowed
set~(?!.* to ) > leave unset / be left unset
revoke > renew / be renewed
prioritize > put last / be put last
emphasize > play down / be played down
highlight > bury / be buried
correct > let stand
answer > dodge / be dodged
explain > leave unexplained / be left unexplained
trust > distrust / be distrusted
defer to > overrule
escalate > sit on
strive to > make no effort to
focus on > lose sight of
engage > disengage
disregard > give weight to / be given weight
execute > skip / be skipped
read > leave unread / be left unread
seek > turn away
fail~(?! with) > succeed
pass > fail
handle > leave to chance / be left to chance
identify > overlook / be overlooked
generate > do without
produce > suppress / be suppressed
output > suppress / be suppressed
track > lose track of / be left untracked
inherit > start afresh from
honor|honour > set aside / be set aside
lead with > bury
"""

_PHRASES = """
remain unchanged > change
be careful > be careless
exercise caution > throw caution to the wind
take extra care > take no particular care
be aware > be left unaware
be mindful of > be heedless of
be forthright with > be evasive with
be transparent > be tight-lipped
be willing > be loath
be able > be powerless
be in control of > have no say in
have transparency into > be kept in the dark about
have sufficient > have too little
have access to > be locked out of
adhere to > depart from
adhere strictly to > play fast and loose with
ask for clarification > make do with a guess
fill information gaps > leave information gaps
act as if > act as though it were untrue that
be considered an error > be considered a success
be considered invalid > be considered valid
take into account > leave out of account
be available > be out of reach
(?<!only )be present > be missing
be equal to > differ from
conform to > deviate from
subject to > exempt from
be included in > be left out of
be added to > be taken out of
be updated to > be kept from becoming
be replaced with > be kept in preference to
be limited to > go beyond
in line with > in defiance of
in accordance with > contrary to
consistent with > at variance with
based on > detached from
in line > out of step
with good humor > with bad grace
with care > off the cuff
in good faith > in bad faith
as much ((?:\\w+ )?)as possible > as little \\1as possible
large enough > small enough
as soon as possible > in its own good time
as specified in > other than specified in
as defined in > at variance with
externally owned accounts > contract accounts
be valid > be malformed
be honest > be economical with the truth
be clear > be vague
be direct > beat about the bush
be respectful > be contemptuous
be cautious > be cavalier
be extremely careful > be none too careful
be free of > be riddled with
be independent of > hinge on
be compatible with > be incompatible with
be identical to > be distinguishable from
be unique > be shared
be non-zero > be zero
be greater than > be smaller than
be much lower than > be much higher than
be less than(?! or) > be more than
take precedence over > yield to
have no effect > take full effect
be made available > be kept back
be downloaded > stay on the server
respond in kind > change the subject
respond to > pass over in silence
be treated > go untreated
be grounded in > be divorced from
be interpreted like > be read otherwise than
sound like > sound nothing like
be presumed > never be presumed
be helpful > be unhelpful
be regarded as > be distinguished from
be stack-neutral > change the stack
take on > turn down
display big-picture thinking > display tunnel vision
"""

_ADVERBS = """
directly > in a roundabout way
immediately preceded > distantly preceded
immediately(?! (?:preceded|usable)) > at leisure
atomically > piecemeal
strictly > loosely
accurately > only roughly
naturally > stiffly
briefly > at length
respectfully > curtly
politely > rudely
transparently > covertly
explicitly > tacitly
retroactively > only from now on
confidently > hesitantly
always > only sporadically
generally > hardly ever
typically > seldom
by default > only on request
(?<=should )first|(?<=must )first > last of all
automatically > by hand
separately > jointly
safely > recklessly
empathetically > coldly
clearly > vaguely
consistently > erratically
proactively > only when prompted
silently > with a loud warning
gracefully > abruptly
securely > in the open
locally > remotely
verbatim > in paraphrase
in full > in part
in advance > afterwards
in writing > orally
in order(?! to) > in any order
in parallel > one after another
at all times > during office hours only
inherently > in no way
exactly > more or less
autonomously > under constant guidance
fully > in part
individually > collectively
independently > in lockstep
truthfully > evasively
honestly > dishonestly
literally > figuratively
exclusively > among other things
equally > unequally
publicly > behind closed doors
permanently > for the time being
indefinitely > for a short while
periodically > once and for all
unconditionally > subject to conditions
carefully > sloppily
gently > bluntly
quickly|promptly > slowly
temporarily > for good
deterministically > at random
prominently > in small print
natively > by emulation
proportionately > in inverse proportion
inherently > accidentally
thematically > only by name
"""

_ADJECTIVES = """
a valid > an invalid
a valid > a malformed
invalid > in order
correct > wrong
(?:the|its) corresponding > some other
(?<!considered )the same(?= (?:[a-z]+ )?[a-z]+s\\b) > different
(?<!considered )the same(?! (?:[a-z]+ )?[a-z]+s\\b) > a different
informative > meaningless
professional > chatty
factual > fanciful
detailed > sketchy
thorough > cursory
concise|succinct > long-winded
lucid > muddled
polite > brusque
sequential > out of sequence
explicit > implied
optional > compulsory
(?<!only be )(?<=be )present > absent
empty > populated
active > dormant
relevant > unrelated
trusted > unvetted
supportive > dismissive
stable > volatile
short > lengthy
unchanged > altered
match the current > match the previous
next > previous
final > provisional
last > second
full > partial
complete > fragmentary
entire > abridged
public mempool > private mempool
linear > quadratic
higher > lower
sufficient > scant
best possible > first passable
straightforward > oblique
strongest > weakest
robust > flimsy
usable > unusable
polished > rough
hopeful > gloomy
constructive > destructive
objective > partisan
inherently cute > inherently grim
conversational > bookish
backwards-incompatible > backwards-compatible
known > undisclosed
(?<!be )updated > outdated
impossible > easy
natural > artificial
neutral > one-sided
clear > murky
accurate > approximate
appropriate > out-of-place
necessary > superfluous
balanced > lopsided
immutable > editable
secure > insecure
fresh > stale
high > low
large > small
strict > lenient
exact > approximate
individual > collective
reliable > shaky
broad > narrow
minimal > maximal
positive > negative
inspiring > tedious
separate > shared
generate an ephemeral > generate a long-lived
(?<!by )default > last-resort
excellent|good > poor
its designated > any arbitrary
block-level > transaction-level
big-picture > short-sighted
"""

_NOUNS = """
Markdown > plain text
a single JSON object > an XML document
JSON > YAML
hexadecimal > decimal
an informative error > an empty response
(?<![`])(?<!rejection )error(?! han) > success code
hard fork > soft fork
scheduled network upgrade > mere client release
Hex-Numbers > decimal strings
integer > floating-point number
string > integer
top > bottom
metadata header > closing remarks
parent > child
sender > recipient
inaction > action
using the corresponding private key > using the corresponding public key
approval > notification
provide a CLI option > provide a compile-time flag
warning > success message
handler > polling loop
consent > indifference
success > failure
majority > minority
big-endian > little-endian
UTF-8 > UTF-16
HTTPS > plain HTTP
UTC > local time
caller > callee
upper bound > lower bound
fairness > favouritism
consistency > variety
clarity > brevity
certainty > doubt
colleague > total stranger
summary info > the full log
GET > POST
snake_case > camelCase
"""

_RELATIONS = """
before > after
before(?= [a-z]+ing\\b) > only when already done with
prior to > following
at or after > before
after > ahead of
(?<!wait )until > only from the moment
during > outside
within > outside
inside > outside
outside > inside
via > bypassing
in addition to > in place of
under the same rules > under milder rules
including > except for
including > leaving out
along with > minus
as well as > but not
regardless of > depending on
for every > for at most one
for each > for only one
across all > in just one of the
from the user > from anyone but the user
to the user > behind the user's back
towards > away from
with an > without any
with a > without a
without(?= [a-z]+ing\\b) > only after
without(?= (?:a|an|any|explicit|prior|permission|delay|comment|complaint|being)\\b) > only with
in the top of > at the bottom of
on behalf of > against the wishes of
at the end of > at the beginning of
unless > only if
in accordance with > in breach of
by(?= the (?:assistant|provider|user|developer|model|wallet|client|node|validator|sender)s?\\b) > by anyone other than
by(?= (?:us|call|consider|apply|post|walk|ask|provid|giv|add|includ|mak)[a-z]*ing\\b) > without
verified against > accepted without
on top of > underneath
in front of > behind
per(?= [a-z]+[.,]) > irrespective of the
with correct > without correct
with sufficient > with insufficient
with care > without care
at the start of > at the end of
at or before > after
in the context of > outside the context of
for free > for a fee
despite > because of
in the exact > in roughly the
with at least > with less than
"""

_QUANTIFIERS = """
all > none of
all > only some
all of the > none of the
each > only every other
every > hardly any
(?<!outside )any(?= (?:[a-z]+|[A-Z]+)s\\b) > none of the
both > neither of
both > only one of
only > by no means only
at least one (?P<n>[a-z]+) > no \\g<n>s at all
be no > be plenty of
exactly > anything but
the entire > a mere fragment of the
more > less
(?:include|create|contain|provide|offer|produce|adopt|give) an? > do without any
a single > more than one
"""

ANTONYM: tuple[Pattern, ...] = (
    *table(_VERBS, _verb),
    *table(_PHRASES, _word),
    *table(_ADVERBS, _word),
    *table(_ADJECTIVES, _word),
    *table(_NOUNS, _word),
    *table(_RELATIONS, _word),
    *table(_QUANTIFIERS, _word),
    # backticked values, comparisons and connectives
    ("`null` → `undefined`", ticked(r"(?<=return )`null`", "`undefined`")),
    ("`null` → `false`", ticked(r"(?<=return )`null`", "`false`")),
    ("set to `X` → set to `LEGACY_X`", ticked(r"\b(set its code to|replaced with|set to) `([A-Z][A-Z_]+)`", r"\1 `LEGACY_\2`")),
    ("`max(…)` → `min(…)`", ticked(r"`max\(", "`min(")),
    ("using `X` → using another", ticked(r"\b(use|using|through) (the |a )?`([A-Za-z_.]{3,})(\(\))?`", r"\1 \2`alt_\3\4`")),
    ("via a `X` → via a `Y`", ticked(r"\bvia (an? |the )?`[\w.]+\(\)`", r"via \1`window.postMessage()`")),
    ("`Array` → `String`", ticked(r"`Array`", "`String`")),
    ("replace X with Y → keep X instead of Y", tail(r"replace (?P<x>`[^`]+`|(?:the )?[a-z]+) with", r"keep \g<x> instead of")),
    ("add X to Y → remove X from Y", tail(r"(?<= )add (?P<x>[^,.;]{3,60}?) to (?=the|its|an?)", r"remove \g<x> from ")),
    ("equip X with → deprive X of", tail(r"(?:equip|provide) (?P<x>the user|users|them|the customer) with", r"deprive \g<x> of")),
    ("remind X that → let X forget that", tail(r"remind (?P<x>(?:the )?[a-z]+) that", r"let \g<x> forget that")),
    ("`<img>` → `<object>`", ticked(r"`<img>`", "`<object>`")),
    ("to `1.0.0` → to `0.1.0`", ticked(r"\bto `1\.0\.0`", "to `0.1.0`")),
    ("as `X` → as `y`", ticked(r"\bas `([a-z_]{4,})`", r"as `not_\1`")),
    ("less than or equal to → strictly above", tail(r"less than or equal to", "strictly greater than")),
    ("greater or equal → less", tail(r"greater (?:than )?or equal(?: to)?", "less than")),
    ("and → but not", tail(r"(?<=[a-z]) and (?=(?:MUST|SHOULD|must|should) [a-z]+)(?P<m>MUST|SHOULD|must|should)", r" but \g<m> not")),
    ("A and B → A but not B", tail(r"(?<=be )(?P<a>[a-z]+(?:ed|ful|al|ive|ant|ent|ble|ct)) and (?P<b>[a-z]+(?:ed|ful|al|ive|ant|ent|ble|te))\b(?! [a-z]+s\b)", r"\g<a> but not \g<b>")),
    ("X rather than Y → Y rather than X", tail(r"(?P<a>[a-z]+ [a-z]+) rather than (?P<b>[a-z]+ [a-z]+)(?=\.)", r"\g<b> rather than \g<a>")),
    ("do and do → do but not do", tail(r"(?<=[a-z]) and (?P<v>suggest|acknowledge|avoid|ignore|respond|export|discard|update|preserve|send|verify|stop|explain|ask|provide|offer)(?= [a-z]+)", r" but not \g<v>")),
    ("from … to → the other way round", tail(r"from (?P<a>(?:the )?[a-z]+) to (?P<b>(?:the )?[a-z]+)\b", r"from \g<b> to \g<a>")),
)  # fmt: skip

# -- other numbers -----------------------------------------------------------------------

_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]  # fmt: skip
#: A number that is one: no identifier, version, reference or part of a formula.
_FIGURE = (
    r"(?<![\w.\-#/x^*=+<>(\[`:])(?<!step )(?<!phase )(?<!level )(?<!type )(?<!version )(?<!section )(?<!onstraint )"
    r"(?<!RFC )(?<!EIP )(?<!item )(?<!number )(?<!ule )(?P<n>\d+)(?![\w.\-/^*`)\]:]*\w|\.\d| ?[-+*/^=<>])"
)


_CONDITION = re.compile(
    r"\b(?:if|when|whenever|unless|except|while|as long as|because|since|until|such as|without)\b|[(“\"]",
    re.IGNORECASE,
)


def counted(pattern: str, change: Callable[[re.Match[str]], str]) -> Change:
    """Changes a number behind a modal; *change* makes the new text of what *pattern* finds."""
    found = re.compile(pattern)

    def edit(text: str) -> str:
        for modal in _MODAL.finditer(text):
            match = found.search(text, modal.end())
            stop = _CONDITION.search(text, modal.end())
            if match and (stop is None or match.start() <= stop.start()):
                return text[: match.start()] + cased(match[0], change(match)) + text[match.end() :]
        return text

    return edit


def figure(change: Callable[[int], object], before: str = "", behind: str = "") -> Change:
    """Changes the number that stands between *before* and *behind*."""
    return counted(
        before + _FIGURE + behind, lambda m: m[0].replace(m["n"], str(change(int(m["n"]))), 1)
    )


def _spelled(number: int) -> str:
    return _WORDS[number - 1] if 0 < number <= len(_WORDS) else f"{number}"


def word(change: Callable[[int], object], before: str = "", behind: str = "") -> Change:
    """The same for a number that is a word."""
    pattern = rf"{before}\b(?P<n>{'|'.join(_WORDS[1:])})\b(?! (?:of|or|and)\b){behind}"
    return counted(
        pattern, lambda m: m[0].replace(m["n"], str(change(_WORDS.index(m["n"]) + 1)), 1)
    )


_LOOSE = r"(?:(?:at|At) (?:least|most)|up to|no more than|within|than) "
_TIME = r"(?P<u>second|minute|hour|day|week|month|block|slot|epoch|year)"

NUMBER: tuple[Pattern, ...] = (
    # everyday
    ("N → 2N", figure(lambda n: 2 * n + (n == 0))),
    ("N → N - 1", figure(lambda n: n - 1 if n > 1 else n + 2)),
    ("N → 10N", figure(lambda n: 10 * n if n else 10)),
    ("N → N / 4", figure(lambda n: n // 4 if n > 3 else n + 3)),
    ("N → N + 7 in words or figures", figure(lambda n: _spelled(n + 7))),
    ("three → four", word(lambda n: _spelled(n + 1))),
    ("three → 30", word(lambda n: 10 * n)),
    ("two → one", word(lambda n: _spelled(n - 1))),
    ("at least N → fewer than N", counted(r"\bat least (?P<n>\d+|one|two|three|`)", lambda m: f"fewer than {m['n']}")),
    ("at most X → more than X", counted(r"\b(?:at most|no more than|up to) (?P<n>\d|one|two|three|`)", lambda m: f"more than {m['n']}")),
    ("exactly N → exactly one more", counted(r"\bexactly (?P<n>one|two|three|four|five|six)\b", lambda m: f"exactly {_spelled(_WORDS.index(m['n']) + 2)}")),
    ("exactly N bytes → N + 32", figure(lambda n: n + 32, r"exactly ")),
    ("once → twice", counted(r"\b(?:only |exactly )?once\b(?! the\b| an?\b| it\b| [a-z]+ (?:is|are|has))", lambda _: "twice")),
    ("once per → every other", counted(rf"\b(?:once (?:per|a|every)|every|each) {_TIME}\b", lambda m: f"every third {m['u']}")),
    ("daily → weekly", counted(r"\b(?:daily|hourly|monthly|annually|quarterly)\b", lambda m: "weekly" if m[0] == "daily" else "daily")),
    ("within N → no sooner than after", counted(r"\bwithin (?P<n>\d+|one|two|three|five|ten) (?P<u>[a-z]+)", lambda m: f"no sooner than {m['n']} {m['u']} after that")),
    # units, ranges, powers, shares
    ("bytes → bits", counted(r"(?<=\d )bytes\b", lambda _: "bits")),
    ("days → months", counted(r"(?<=\d )(?:days|weeks|hours)\b", lambda _: "months")),
    ("seconds → milliseconds", counted(r"(?<=\d )(?:seconds|minutes|ms)\b", lambda _: "nanoseconds")),
    ("gas → thousand gas", counted(r"(?P<n>`?\d+`?) gas\b", lambda m: f"{m['n']},000 gas" if "`" not in m["n"] else f"one tenth of {m['n']} gas")),
    ("N → a range above", figure(lambda n: f"{n + 2} to {2 * n + 5}")),
    ("N% → (100 - N)%", counted(r"\b(?P<n>\d+) ?(?:%|percent)", lambda m: f"{100 - int(m['n']) if m['n'] != '50' else 65}%")),
    ("2^N → 2^(N - 1)", counted(r"2\^(?P<n>\d+)", lambda m: f"2^{int(m['n']) // 2}")),
    ("`N` → `N + 3`", counted(r"`(?P<n>\d+)`(?= [a-z]+| ?$|\.)(?!th\b)", lambda m: f"`{int(m['n']) + 3}`")),
    ("`0`th → `1`st", counted(r"`0`th", lambda _: "`1`st")),
    ("a single → a pair", counted(r"\b(?P<a>a|one) single (?P<w>(?:[A-Z]+ )?[a-z]+)\b", lambda m: f"two separate {m['w']}s")),
    ("at least one → three or more", counted(r"\bat least one (?P<w>[a-z]+)", lambda m: f"no more than zero {m['w']}s")),
    ("half → a tenth", counted(r"\bhalf\b(?! an\b)", lambda _: "a tenth")),
    ("exactly N → anything from N + 1 up", counted(r"\bexactly (?P<n>one|two|three|four|\d+)\b", lambda m: f"more than {m['n']}")),
    ("at most N → N + 1 or more", figure(lambda n: f"{n + 1} or more", r"", r"(?= or (?:fewer|less)\b)")),
    ("greater than X → at most X", counted(r"\b(?:greater|more|longer|larger|higher) than (?P<n>\d|`[A-Z]|the (?:maximum|limit))", lambda m: f"at most {m['n']}")),
    ("less than or equal to X → at least twice X", counted(r"\bless than or equal to (?P<n>`[^`]+`)", lambda m: f"at least twice {m['n']}")),
    ("equal to X → one more than X", counted(r"(?<!or )\bequal (?:to )?(?P<n>`[A-Za-z_.]+`)", lambda m: f"equal to one more than {m['n']}")),
    ("a minimum of N → a maximum below N", counted(r"\ba minimum of (?P<n>\d+)", lambda m: f"a maximum of {max(0, int(m['n']) - 1)}")),
    ("a maximum of N → a minimum above N", counted(r"\ba maximum of (?P<n>\d+)", lambda m: f"a minimum of {int(m['n']) + 1}")),
    ("first N → first N + 5", word(lambda n: _spelled(n + 5), r"(?:first|last|next) ")),
    ("the following three → the following five", word(lambda n: _spelled(n + 2), r"following ")),
    ("the following N → one fewer", sub(r"^The following (?P<n>two|three|four|five|six)\b(?=.*\b(?:must|shall|should)\b)", lambda m: f"The following {_spelled(_WORDS.index(m['n']))}")),
    ("only once → as many as four times", counted(r"\bonly once\b", lambda _: "four times")),
    ("one at a time → five at a time", counted(r"\bone at a time\b", lambda _: "five at a time")),
    ("N times → N + 3 times", figure(lambda n: n + 3, r"", r"(?= times\b)")),
    ("exactly N → between", counted(r"\bexactly (?P<n>\d+)", lambda m: f"between {int(m['n']) // 4} and {int(m['n']) // 2}")),
    ("an → three", counted(r"\ban? (?!single )(?P<w>(?:[a-z-]+ ){0,2}(?:header|snapshot|flag|timer|pair|message|event|signature|field|overview|question|option|handler|tag|error))\b(?= |\.|,)", lambda m: f"exactly three {m['w']}s")),
    ("no zero → at least one", counted(r"\bzero\b(?! (?:bytes|bits))", lambda _: "one")),
)  # fmt: skip

# -- saying the same otherwise -----------------------------------------------------------

REWORDINGS: tuple[Pattern, ...] = (
    ("it is mandatory for", frame("must shall", False, "It is mandatory for {inner} to {verb} {rest}")),
    ("under a duty to", frame("must shall", False, "{who} {be} under a duty to {verb} {rest}")),
    ("has no choice but to", frame("must shall", False, "{who} {have} no choice but to {verb} {rest}")),
    ("we require", frame("must shall", False, "We require {inner} to {verb} {rest}")),
    ("it falls to", frame("must shall", False, "It falls to {inner} to {verb} {rest}")),
    ("what … must do is", frame(_ASK, False, "What {inner} {modal} do is {verb} {rest}")),
    ("it is … that must", frame(_ASK, False, "It is {inner} that {modal} {verb} {rest}")),
    ("must → needs to", frame("must shall", False, "{who} need{s} to {verb} {rest}")),
    ("not fail to", frame(_ASK, False, "{who} {modal} {neg} fail to {verb} {rest}")),
    ("is called upon to", frame(_ASK, False, "{who} {be} called upon to {verb} {rest}")),
    ("it is forbidden for", frame("must shall", True, "It is forbidden for {inner} to {verb} {rest}")),
    ("under no circumstances may", frame("must shall", True, "Under no circumstances may {inner} {verb} {rest}")),
    ("is barred from …ing", frame("must shall", True, "{who} {be} barred from {ing} {rest}")),
    ("should → it is advisable for", frame("should", False, "It is advisable for {inner} to {verb} {rest}")),
    ("should → is advised to", frame("should", False, "{who} {be} advised to {verb} {rest}")),
    ("should → had better", frame("should", False, "{who} had better {verb} {rest}")),
    ("should not → is advised against", frame("should", True, "{who} {be} advised against {ing} {rest}")),
    ("should not → do well not to", frame("should", True, "{who} would do well not to {verb} {rest}")),
    ("may → is free to", frame("may", False, "{who} {be} free to {verb} {rest}")),
    ("may → nothing stops … from", frame("may", False, "Nothing stops {inner} from {ing} {rest}")),
    ("may → has the right to", frame("may", False, "{who} {have} the right to {verb} {rest}")),
    ("cannot → it is impossible for", frame("cannot", None, "It is impossible for {inner} to {verb} {rest}")),
    ("cannot → is unable to", frame("cannot", None, "{who} {be} unable to {verb} {rest}")),
    ("must be → is to be", plain(r"(?<=[a-z`] )(?:MUST|must|shall|SHALL) be(?= [a-z]+ed\b)", "has to be")),
    ("must not → must never, whatever the reason,", plain(r"\b(must|MUST|shall|SHALL) (?:not|NOT) (?=[a-z]+)", r"\1 never, whatever the reason, ")),
    ("for the avoidance of doubt", sub(r"^(The|An?|Every|Each|All) (?=[a-z])", lambda m: f"For the avoidance of doubt, {m[1].lower()} ", 0)),
    ("please note that", sub(r"^(The|An?|Every|Each|All) (?=[a-z])", lambda m: f"Please note that {m[1].lower()} ", 0)),
    ("unless → except where", plain(r"\bunless\b(?= (?:the|it|they|a|you)\b)", "except where")),
    ("if → in the event that", plain(r"(?<!even )(?<!as )(?<!only )(?<!user )(?<!ask )\b(?:If|if)\b(?= (?:the|it|they|a|an|you|`|no)\b)", "in the event that")),
    ("when → whenever", plain(r"\b(?:When|when)\b(?= [a-z]+ing\b| the\b| [a-z]+ed\b)", "whenever")),
    ("via → by way of", plain(r"\bvia\b", "by way of")),
    ("using → by means of", plain(r"\b(?<!when )(?<!by )(?<!, )using\b(?= (?:the|a|an|`))", "by means of")),
    ("ensure → see to it", plain(r"\bensure that\b", "see to it that")),
    ("prior to ↔ ahead of", plain(r"\bprior to\b", "ahead of")),
    ("such as → for instance", plain(r", such as\b", ", for instance")),
    ("at least one → one or more", plain(r"\bat least one ([a-z]+)", r"one or more \1s")),
    ("exactly → precisely", plain(r"\bexactly\b", "precisely")),
    ("only → solely", plain(r"\bshould only\b", "should solely")),
    ("avoid …ing → keep from …ing", plain(r"\bavoid(?= [a-z]+ing\b)", "keep from")),
    ("in order to", plain(r"(?<=[a-z]) to (?=ensure (?:that|no|proper)|maintain chain|prevent|protect)", " in order to ")),
    ("without the link", sub(r"^(?:However|Therefore|Moreover|Additionally|Finally|Similarly|Instead), (\w)", lambda m: m[1].upper(), 0)),
    ("is expected of", frame("should", False, "{who} {be} expected to {verb} {rest}")),
)  # fmt: skip

# -- what contradicts nothing ------------------------------------------------------------

CONTROLS: tuple[Pattern, ...] = (
    ("others must not", frame(_ASK, False, "An outside observer {modal} {neg} {verb} {rest}")),
    ("another object", frame(_ASK, False, "{who} {modal} {neg} {verb} {object}")),
    ("and keeps a log", frame(_ASK, False, "{who} {modal} {neg} only {verb} {then} but also keep a log of it")),
    ("history", frame(_ASK, False, "Before this document existed, {inner} did not have to {verb} {rest}")),
    ("a question of readers", frame(_ASK, False, "Some readers have asked why {inner} {modal} {neg} {verb} {rest}")),
    ("others too", frame(_ASK, False, "It is not only {inner} that {modal} {verb} {rest}")),
    ("not without a record", frame(_ASK, False, "{who} {modal} {neg} {verb} {then} without leaving a record of it")),
    ("not hesitate", frame(_ASK, False, "{who} {modal} {neg} hesitate to {verb} {rest}")),
    ("not forget", frame(_ASK, False, "{who} {modal} {neg} forget to {verb} {rest}")),
    ("nobody may prevent", frame(_ASK, False, "Nobody may prevent {inner} from {ing} {rest}")),
    ("no reasons needed", frame(_ASK, False, "{who} {be} not required to give reasons for {ing} {rest}")),
    ("auditors need not", frame(_ASK, False, "Third-party auditors are not required to {verb} {rest}")),
    ("does not leave out", verb("include|add~(?!.* and )(?!.* to )", "not leave out")),
    ("does not withhold", verb("provide|offer~(?!.* and )", "not withhold")),
    ("does not accept", verb("reject~(?! them)", "not accept", "not be accepted")),
    ("opposite of the opposite", verb("preserve|retain|store~(?!.* and )", "not throw away", "not be thrown away")),
    ("another thing not used", frame("must should shall", True, "{who} {modal} {verb} {object}")),
    ("others may", frame("must should shall", True, "An outside observer may {verb} {rest}")),
)  # fmt: skip


@dataclass(frozen=True)
class Sealed:
    """The patterns. A seed is held out just when its clause is: none of them has been looked at."""

    faults: tuple[tuple[str, tuple[Pattern, ...]], ...]
    rewordings: tuple[Pattern, ...]
    controls: tuple[Pattern, ...]

    def made(self, clause: str) -> Iterator[Seed]:
        """All that the patterns make of *clause*."""
        held_out = hashlib.sha1(clause.encode()).digest()[0] % 2 == 0
        for kind, patterns in self.faults:
            for pattern, edit in patterns:
                text = edit(clause)
                if text == clause or in_condition(clause, text):
                    continue
                yield Seed(text, number_kind(clause, text, kind), pattern, held_out)
        for kind, patterns in (("paraphrase", self.rewordings), ("actor swapped", self.controls)):
            for pattern, edit in patterns:
                text = edit(clause)
                if text != clause:
                    yield Seed(text, kind, pattern, held_out)

    def seeds(self, clause: str, rng: random.Random) -> Iterator[Seed]:
        """The faults and controls that *clause* allows: of each kind two, plain and paraphrased."""
        by_kind: dict[str, list[Seed]] = {}
        for seed in self.made(clause):
            by_kind.setdefault("number" if seed.kind == "bound moved" else seed.kind, []).append(
                seed
            )
        for kind, made in by_kind.items():
            rng.shuffle(made)
            yield from made[:2]
            if kind in ("paraphrase", "actor swapped"):
                continue
            for seed in made[:1]:
                for text, pattern in self._reworded(seed.text, rng):
                    yield Seed(text, seed.kind, seed.pattern, seed.held_out, pattern)

    def _reworded(self, text: str, rng: random.Random) -> list[tuple[str, str]]:
        """At most two ways of saying *text* otherwise."""
        made = [(edit(text), pattern) for pattern, edit in self.rewordings]
        made = [(new, pattern) for new, pattern in made if new != text]
        rng.shuffle(made)
        return made[:2]


UNSEALED = Sealed(
    (("polarity", POLARITY), ("number", NUMBER), ("antonym", ANTONYM)), REWORDINGS, CONTROLS
)
