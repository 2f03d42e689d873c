"""Faults and rewordings of one who had not read the rules: held out until they had been measured four times.

What is missed among them is printed now. The machinery is that of :mod:`tests.bench.quality_held`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.bench.quality_held import (
    AGENT,
    ASKED,
    BARRED,
    CANNOT,
    DEMAND,
    DONE,
    MAY,
    NO_ADVERB,
    Pattern,
    Patterns,
    agreeing,
    before,
    framed,
    ing_form,
    number,
    verbs,
    words,
)
from tests.bench.quality_seeds import cased, sub

_VERB = rf" {NO_ADVERB}(?!be\b|have\b|exceed\b|occur\b|so\b)([a-z]{{2,}})\b(?! (?:and|or)\b)"
_MUST = ASKED.replace("should|", "").replace("|SHOULD", "")


def _doing(edit: Callable[[str], str]) -> Callable[[str], str]:
    """*edit*, after whose words the verb is a gerund."""
    gerund = sub(r"(?:(?<=barred from )|(?<=no trouble ))([a-z]+)", lambda m: ing_form(m[1]), 0)
    return lambda text: text if (new := edit(text)) == text else gerund(new)


POLARITY: tuple[Pattern, ...] = (
    ("must → need not", sub(ASKED, lambda m: "NEED NOT" if m[0].isupper() else "need not", 0)),
    ("must → may, but need not,", sub(_MUST, lambda m: "MAY, but need not," if m[0].isupper() else "may, but need not,", 0)),
    ("must → may or may not", sub(_MUST, "may or may not", 0)),
    ("must → is under no obligation to", agreeing(AGENT + ASKED, "{are} under no obligation to")),
    ("must → cannot be expected to", sub(AGENT + DONE, "cannot be expected to", 0)),
    ("must → would do well not to", sub(AGENT + DONE, "would do well not to", 0)),
    ("must → knows better than to", agreeing(AGENT + DONE, "know{s} better than to")),
    ("must → can get away with not …ing", sub(rf"{AGENT}{DEMAND}{_VERB}", lambda m: f"can get away with not {ing_form(m[1])}", 0)),
    ("must → is exempt from …ing", framed("{subject} {are} exempt from {ing}{rest}", AGENT)),
    ("must → is precluded from …ing", framed("{subject} {are} precluded from {ing}{rest}")),
    ("must → must steer clear of …ing", framed("{subject} must steer clear of {ing}{rest}", AGENT)),
    ("will cease to", framed("{subject} will cease to {verb}{rest}")),
    ("there is no need for … to", framed("There is no need for {subject} to {verb}{rest}")),
    ("out of the question for … to", framed("It is out of the question for {subject} to {verb}{rest}")),
    ("no excuse for … …ing", framed("There is no excuse for {subject} {ing}{rest}")),
    ("left open whether", framed("It is left open whether {subject} {third}{rest}")),
    ("make it impossible for … to", framed("Make it impossible for {subject} to {verb}{rest}", AGENT)),
    ("the rule has been withdrawn", framed("The rule that {subject} {third}{rest} has been withdrawn")),
    ("we waive the requirement", framed("We waive the requirement that {subject} {verb}{rest}")),
    ("counts as a breach", framed("It counts as a breach of these rules if {subject} {third}{rest}")),
    ("no one expects … to", framed("No one expects {subject} to {verb}{rest}")),
    ("the days are over", framed("The days when {subject} had to {verb}{rest} are over")),
    ("must not → can safely", sub(rf"{BARRED}(?={_VERB})", "can safely", 0)),
    ("must not → is encouraged to", agreeing(rf"{AGENT}{BARRED}(?={_VERB})", "{are} encouraged to")),
    ("must not → has no choice but to", agreeing(rf"{BARRED}(?={_VERB})", "{have} no choice but to")),
    ("must not → has every reason to", agreeing(rf"{AGENT}{BARRED}(?={_VERB})", "{have} every reason to")),
    ("must not → can be relied on to", sub(rf"{AGENT}{BARRED}(?={_VERB})", "can be relied on to", 0)),
    ("must never → may now and then", sub(rf"\b{DEMAND} (?:never|NEVER)\b", "may now and then", 0)),
    ("must always → need not always", sub(rf"\b{DEMAND} always\b", "need not always", 0)),
    ("may → must not so much as", sub(MAY, "must not so much as", 0)),
    ("may → is barred from …ing", _doing(agreeing(MAY, "{are} barred from"))),
    ("may → would be overstepping the mark to", sub(MAY, "would be overstepping the mark to", 0)),
    ("cannot → can easily", sub(r"\b(?:cannot|can not|can['’]t)\b(?= (?!be able\b|always\b|fully\b|easily\b|be (?:[a-z]+ly)\b)[a-z]{2,})", "can easily", 0)),
    ("cannot → has no trouble …ing", _doing(agreeing(rf"{CANNOT}(?={_VERB})", "{have} no trouble"))),
    ("avoid …ing → insist on …ing", sub(rf"\b({DEMAND}) avoid(?= [a-z]+ing\b)", r"\1 insist on", 0)),
    ("avoid → be quick to resort to", sub(rf"\b({DEMAND}) avoid(?= (?!any\b)[a-z]+\b(?<!ing))", r"\1 be quick to resort to", 0)),
    ("is required → is dispensable", sub(r"\b(is|are) (?:required|REQUIRED)(?= (?:for|by|per)\b|[.,;])", r"\1 dispensable", 0)),
    ("recommended → discouraged", sub(r"\b(?:recommended|RECOMMENDED)\b", lambda m: cased(m[0], "discouraged"), 0)),
    ("nobody need", sub(r"^(Use|Show|Keep|Provide|Ask|Include|Return|Send|Add|Treat|Consider|Verify|Tell|Explain|Validate|Accept|Be|Avoid)\b", lambda m: f"Nobody need {m[1].lower()}", 0)),
)  # fmt: skip


def _typed_twice(n: int) -> str | None:
    """The last digit twice, as a slip of the finger has it."""
    return f"{n}{n % 10}" if n else "2"


def _left_out(n: int) -> str | None:
    """The last digit left out."""
    return str(n // 10) if n > 9 and n % 10 else None


def _rounded(n: int) -> str | None:
    """The first digit alone, as somebody writes who remembers it roughly."""
    text = str(n)
    round_ = int(text[0]) * 10 ** (len(text) - 1)
    return str(round_) if round_ != n else None


def _point(n: int) -> str | None:
    """A decimal point that was not there."""
    return f"{n // 10}.{n % 10}" if n > 9 and n % 10 else None


def _last_first(code: str) -> str:
    """The last digit before the others; where that is the same, or no number, with a nine before."""
    return f"9{code}" if code[-1] in ("0", code[0]) else code[-1] + code[:-1]


NUMBER: tuple[Pattern, ...] = (
    ("last digit twice", number(_typed_twice)),
    ("last digit left out", number(_left_out)),
    ("roughly remembered", number(_rounded)),
    ("a decimal point", number(_point)),
    ("N → 2N", number(lambda n: str(2 * n) if n > 1 else None)),
    ("N → a dozen times N", number(lambda n: str(12 * n) if n else "a dozen")),
    ("no → a few", sub(r"\b(?:0|zero|no) (?=inputs|outputs|arguments|parameters)", "a few ", 0)),
    ("code, last digit first", sub(r"(?<=code )`?(\d{3,5})`?", lambda m: f"`{_last_first(m[1])}`", 0)),
    ("value, last digit first", sub(r"(?<=value )`(\d+)`", lambda m: f"`{_last_first(m[1])}`", 0)),
    ("another nonce", sub(r"\b(nonce|balance|version|equal to|set to|costs?|cost an?|cost an additional) `(\d+)`(?!-)", lambda m: f"{m[1]} `{int(m[2]) + 8}`", 0)),
    ("another hex value", sub(r"`0x([0-9a-fA-F]+)`(?=[ .,])", lambda m: f"`0x{m[1]}7`", 0)),
    ("at most so many pixels", sub(r"\b(\d+)x\1(px| pixels) min(imum)?\b", lambda m: f"{int(m[1]) // 2}x{int(m[1]) // 2}{m[2]} max{m[3] or ''}", 0)),
    ("at least N → nowhere near N", sub(r"\bat least (?=\d)", "nowhere near ", 0)),
    ("must not exceed → may amount to twice", sub(rf"\b{DEMAND} (?:not|NOT) exceed\b", "may amount to twice", 0)),
    ("Exactly one of … or → neither … nor", sub(r"^Exactly one of (`\w+`) or (`\w+`)", r"Neither \1 nor \2", 0)),
    ("both … and → neither … nor", sub(r"\bboth ((?:the |an? )?[\w`.\-]+(?: [\w`.\-]+)?) and\b", r"neither \1 nor", 0)),
    ("a single → two separate", sub(r"\ba single ([a-z]+)\b(?<![sy])", r"two separate \1s", 0)),
    ("multiple → no more than one of the", sub(r"\bmultiple(?= [a-z\-]+(?: [a-z]+)?s\b)", "no more than one of the", 0)),
    ("all → hardly any", sub(r"\ball(?: of)?(?: the)? (?=(?!of\b|the\b|times\b|cases\b)[a-z]+)", "hardly any ", 0)),
    ("each → only every third", sub(r"\b(?:each|every)(?= (?!other\b|of\b|time\b)[a-z`]+)", "only every third", 0)),
    ("only one-time → over and over", sub(r"\bonly one-time\b", "over and over again", 0)),
    ("one of the → none of the", sub(r"\b(in|from|by|with|to) one of the\b", r"\1 none of the", 0)),
    ("as many as → fewer than", sub(r"\bat least as many ([\w ]+?) as\b", r"fewer \1 than", 0)),
    ("per one → per ten", sub(r"\bper (account|block|slot|row|message|request|cell|byte)\b", r"per ten \1s", 0)),
    ("the first → the third", sub(r"\bthe first(?= [a-z`\-]+)", "the third", 0)),
    ("another block", sub(r"\b(block `?[A-Z])([+-])1\b", lambda m: f"{m[1]}{m[2]}3", 0)),
    ("any …s → at most two of the …s", sub(r"\bany (?=[a-z]+s\b)", "at most two of the ", 0)),
)  # fmt: skip

_VERBS = r"""
be considered → be brushed aside; be applied → be waived; be executed → be held up; be implemented → be shelved;
be interpreted → be misread; be calculated → be guessed; be able to → be at a loss to;
be updated to → be kept from becoming; be disconnected → be put through; be replaced with → be given precedence over;
present(?= (?:the|an?)\b) → keep back; weigh → brush off; use → give a wide berth to; provide → be grudging with;
assume → find it hard to believe; follow → make light of; treat {x} as → take {x} for anything but;
help(?= [a-z]+\b) → do nothing to; strive to → be too busy to; cost(?= (?:an?|the)\b) → save; request → refuse;
resolve {x} as → keep {x} from becoming; maintain → tear up; output → swallow; favou?r → frown on;
engage (?:in|with) → turn away from; express → keep to itself; acknowledge(?! that\b) → play down;
err on the side of → lean away from; create(?= (?:the|an?|it)\b) → take apart; support → put obstacles in the way of;
reconstruct → abandon; arrive at → miss; match(?= (?:the|that|its|an?)\b) → be unlike; return → sit on;
contain → have no room for; store → tear up; use(?! (?:its|their)\b) → boycott;
use(?! (?:its|their)\b) → switch away from; consider(?= (?:the|an?|any|all|plausible)\b) → dismiss;
consider(?= (?:the|an?|any|all|plausible)\b) → shrug off; consider(?! [a-z]+ing) → give no thought to;
match(?= (?:the|that|its|an?|`)\b) → clash with; match(?= (?:the|that|its|an?)\b) → fall short of;
remain unchanged → be rewritten; have(?= (?:an?|the|this|at)\b) → do entirely without;
have(?= (?:an?|the)\b) → be stripped of; occur → be skipped; occur → be ruled out; follow → flout; follow → brush aside;
follow → fly in the face of; respect → trample on; adhere to → stray from; comply with → resist; comply with → disobey;
provide → keep back; provide → be without; provide(?= (?:an?|the|clear|detailed)\b) → take away;
return(?= (?:the|an?|all|`)) → swallow; return(?= (?:the|an?|all)\b) → keep to itself;
contain(?= (?:an?|the|all|only)\b) → come without; contain → miss out; include → strike out; include → skip over;
keep(?= (?:the|its|an?|all)\b) → throw out; keep(?= (?:the|its|an?|all|compatibility)\b) → sacrifice; maintain → neglect;
maintain → let lapse; retain(?= (?:the|all|any|its|an?)\b) → dispose of; preserve → wreck; preserve → tamper with;
store → purge; store → keep no record of; collect → give away; strive(?= to\b) → be in no hurry;
strive for → turn its back on; attempt to → give up trying to; aim to → have no ambition to; try to → be careful not to;
assume → call in question; assume → rule out; respond to → turn a deaf ear to; respond to → fend off; define → abolish;
define {x}(?=[.,]) → leave {x} undefined; introduce → phase out; implement → shelve; implement → abandon; support → ban;
support → obstruct; initialize → tear down; create → wipe out; create → stop short of creating; generate → suppress;
perform → call off; handle → choke on; handle → leave untended; check(?= (?:the|all|for|its)\b) → take on trust;
verify(?= (?:the|all|each|every)\b) → take on trust; verify(?= that\b) → take it on faith;
validate(?= (?:the|all|each|every|`\w+`)) → wave through; sanitize → pass on raw; authenticate → let in unseen;
listen for → tune out; ensure that → leave it to chance whether; refuse to → readily; refuse(?=[.;]) → give in;
decline to → readily; reject(?= (?:the|an?|all|any)\b) → rubber-stamp; reject(?= (?:the|an?|all|any)\b) → put up with;
reject → welcome; admit → shut out; continue to → give up trying to; proceed(?=[.,]| with\b) → stop dead; expose → mask;
expose → lock away; indicate → obscure; indicate {x} (?:in|by|with) → keep {x} out of; depict → hide from view;
reflect → belie; disable → switch on; clear(?= (?:the|all)\b) → leave standing; close(?=[.,]| with\b) → stay open;
fail(?! to\b) → pass; error(?= if\b|[.,]| when\b) → return normally; revert(?=[.,]| if\b) → succeed; calculate → guess;
incorporate → bypass; appear → vanish; correspond to → bear no relation to;
be (?:equivalent|equal|identical) to → be unlike; minimize → pile up; minimize → add more and more; request → forgo;
seek(?= (?:approval|confirmation|clarification|permission)\b) → act without; ask for → act without; insert → cut out;
add {x} to → strip {x} from; write → erase; reconstruct → discard; subscribe to → unsubscribe from; target → miss;
apply(?! to\b) → waive; favou?r → discriminate against; choose → pass over; output → keep under wraps;
acknowledge(?! that\b) → deny; acknowledge(?! that\b) → sweep under the carpet; assess → turn a blind eye to;
focus on → lose sight of; focus on → wander off from; engage (?:in|with) → boycott; describe → draw a veil over;
clarify → muddle; fulfill → deny; distinguish between → equate; distinguish between → muddle up; express → bottle up;
summarize → ignore; break → stay true to; sound → avoid sounding;
notify {x}(?= and\b|\.|,| that| of| when| if) → keep {x} guessing; treat {x} equally → play favourites among {x};
behave the same → behave differently; err on the side of → never err on the side of;
be included (?:in|within) → be barred from; be added to → be deleted from; be encoded as → be encoded as anything but;
be forwarded → be turned back; be forwarded → be swallowed; be replaced (?:with|by) → be preferred to;
be evicted from → be welcome in; be disconnected → be kept online; be blocked → be waved past;
be set to → be anything but; be cautious → be reckless; be forbidden from → be trusted with; be rejected → be waved past;
be (?:validated|checked) → be taken at face value; be aware of → be oblivious to; be present → be gone;
be present → be nowhere to be found; be compensated → be left out of pocket; be calibrated → be picked at random;
be resilient → be fragile; be selected → be passed over; be guarded → be handed round freely;
be unpredictable → be known beforehand; be valid → be bogus; be ignored → be heeded;
be used(?= (?:for|to|by|when|if|in)\b|[.;]) → be off limits; be used(?= (?:for|to|by|in)\b|[.;]) → be retired;
be willing to → be unwilling to; be able to → be powerless to; be possible to → be out of the question to;
be bounded by → be wholly unaffected by; be strictly → be hardly ever; be non-empty → be void;
be less than → be well above; be phrased as → be anything but; be executable → be inert
"""

_WORDS = r"""
clearly → in riddles; directly(?! or\b) → in a roundabout way; detailed → sketchy; longer, more → shorter, less;
factual(?= [a-z]+) → fictional; reliable → dubious; evidence-based → anecdotal; confidential → public knowledge;
equally → unequally; in line with → contrary to; exactly(?= (?:the|as|what|like)\b) → only roughly; unchanged → altered;
constructive → destructive; (?<=the )final(?= [a-z]+) → very first; (?<=the )current(?= [a-z]+) → previous;
(?<=the )most(?= [a-z]+) → least; within(?= (?:the|an?|its)\b) → outside; fully → half-heartedly; safely → recklessly;
(?<=the )user['’]s(?= (?:goals?|interests?|intent|needs)\b) → vendor’s; positive intent → ill will;
whenever possible → as seldom as possible; before → only after
"""

ANTONYM: tuple[Pattern, ...] = (*verbs(_VERBS), *words(_WORDS))

_SYNONYMS = (
    ("include", "comprise"), ("handle", "deal with"), ("explicitly", "expressly"),
    ("instructions", "directions"), ("content", "material"), ("whether", "if"), ("occur", "take place"), ("approach", "method"),
    ("appropriate", "suitable"), ("within", "inside"), ("ensure", "guarantee"), ("unless", "except where"), ("e.g.,", "for instance"),
    ("such as", "for example"), ("harm", "damage"),
    ("existing", "present"), ("beyond", "past"), ("usually", "as a rule"), ("generate", "create"), ("reasonable", "sensible"),
    ("consider", "think about"), ("remove", "take out"), ("receive", "get"), ("provide", "furnish"), ("attempt to", "make an effort to"),
    ("assume", "presume"), ("replaced", "swapped out"), ("in order to", "so as to"), ("even if", "even where"), ("obtain", "come by"),
)  # fmt: skip


def _synonyms(text: str) -> str:
    for word, other in _SYNONYMS:
        text = re.sub(rf"(?<![\w`\-]){re.escape(word)}(?![\w`\-])", lambda m, o=other: cased(m[0], o), text, count=1)  # type: ignore[misc]  # a default argument  # fmt: skip
    return text


_CASE = r"((?:the|an?|it|they|users?|there|all|any|its) [^,;(]{8,90})"
_IN_FRONT = re.compile(rf"^(?:If|When) {_CASE}, (?:then )?(\w[^;]*)\.$")
_BEHIND = re.compile(rf"^(?!It counts)([A-Z][^.;,]*?),? (?:if|when) {_CASE}\.$")


def _in_the_event(text: str) -> str:
    """The condition as a contract tells it, at its place or at the other one."""
    if m := _IN_FRONT.match(text):
        return f"In the event that {m[1]}, {m[2]}."
    if m := _BEHIND.match(text):
        return f"{m[1]}, provided that {m[2]}."
    return text


def _abstain(m: re.Match[str]) -> str:
    return f"will have to forbear from {ing_form(m[1])}"


PARAPHRASES: tuple[Pattern, ...] = (
    ("must → needs to", agreeing(_MUST, "need{s} to")),
    ("must → must without fail", sub(_MUST, lambda m: f"{m[0]} without fail", 0)),
    ("should → is duty-bound to", agreeing(AGENT + ASKED, "{are} duty-bound to")),
    ("should → is called upon to", agreeing(AGENT + DONE, "{are} called upon to")),
    ("…, for its part, should", agreeing(rf" {AGENT}(?={DEMAND} {NO_ADVERB}[a-z]{{2,}})", ", for {their} part, ")),
    ("must be done → must get done", sub(rf"\b({DEMAND}) be (?=(?:updated|replaced|evicted|displayed|encoded|forwarded|added|blocked|refunded|disconnected|injected|written|compensated)\b)", r"\1 get ", 0)),
    ("it is incumbent on … to", framed("It is incumbent on {subject} to {verb}{rest}", AGENT)),
    ("it is essential that", framed("It is essential that {subject} {verb}{rest}")),
    ("these rules oblige … to", framed("These rules oblige {subject} to {verb}{rest}", AGENT)),
    ("what we ask of … is to", framed("What we ask of {subject} is to {verb}{rest}", AGENT)),
    ("there is no way round", framed("There is no way round {subject} {ing}{rest}")),
    ("must not → may at no time", sub(rf"{BARRED}(?= {NO_ADVERB}[a-z]{{2,}})", "may at no time", 0)),
    ("must not → will have to forbear from", sub(rf"{AGENT}{BARRED}{_VERB}", _abstain, 0)),
    ("may → has leave to", agreeing(MAY, "{have} leave to")),
    ("cannot → has no way to", agreeing(rf"{CANNOT}(?! be\b)", "{have} no way to")),
    ("in the event that", _in_the_event),
    ("at least N → no fewer than N", sub(r"\bat least (?=\d)", "no fewer than ", 0)),
    ("let there be no mistake", before("Let there be no mistake: ")),
    ("the rule is simple", before("The rule is simple: ")),
    ("as before", before("As before, ")),
    ("we have decided that", before("We have decided that ")),
    ("as the working group has confirmed", lambda t: t[:-1] + ", as the working group has confirmed." if re.search(rf"\b{DEMAND}\b", t) and re.fullmatch(r"(?:(?!\b(?:if|when|because|unless)\b)[^,:;(])+\.", t) else t),
    ("other words", _synonyms),
)  # fmt: skip

SEEN = Patterns(
    faults=(("polarity", POLARITY), ("number", NUMBER), ("antonym", ANTONYM)),
    rewordings=PARAPHRASES,
    anywhere=frozenset(
        ("must → need not", "must → may or may not", "must → may, but need not,", "there is no need for … to", "as before",
         "we have decided that", "let there be no mistake", "the rule is simple", "other words", "it is essential that")
    ),
    held_out=False,
)  # fmt: skip
