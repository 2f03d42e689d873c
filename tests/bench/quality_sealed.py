"""Faults, rewordings and controls of a stranger who read neither the rules nor the other held-out patterns.

They are what an editor changes in a clause, and how another department would have written it; half
of them are everyday changes. The machinery is this file's own, apart from what
:mod:`tests.bench.quality_seeds` lends.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.bench.quality_seeds import (
    PLAIN,
    Edit,
    Seed,
    cased,
    first_difference,
    gerund,
    in_condition,
    number_kind,
    participle,
    sub,
)

Change = Callable[[str], str]
Pattern = tuple[str, Change]

# -- where a clause may be changed ------------------------------------------------------

_MUST = r"(?:must|shall|should|MUST|SHALL|SHOULD)"
#: Words that stand between a modal and its verb.
_LIGHT = r"(?:also|always|still|therefore|then|generally|typically|simply|just|instead|normally)"
#: Something is demanded here, and it is not that something be left undone.
_DEMAND = re.compile(
    rf"\b(?:{_MUST}|(?:is|are|REQUIRED|required) to)\b(?! (?:not|NOT|never|NEVER|avoid|refrain|decline|refuse|only|therefore be able|be able|by default avoid|also avoid)\b)"
)
#: What follows one of these is not what is demanded, but when, of what, or what is not.
_BEYOND = re.compile(
    r"\b(?:if|when|whenever|unless|except|while|where|until|till|because|since|so that|in order|as long as|in case"
    r"|not|never|no|nor|without|avoid(?:ing)?|refrain|rather than|instead of|or|may|can|cannot|could|such as|like"
    r"|which|who|whose|whom|than|prevent|option|same as|how|whether|what|e\.g|i\.e|but|even|otherwise|regardless)\b|(?<!ensure )(?<!verify )\bthat\b|[(“\"—;:]|---",
    re.IGNORECASE,
)


#: What is said in a clause that starts so is not demanded by the sentence.
_SUBORDINATE = re.compile(
    r"\b(?:how|whether|what|which|who|where|pitfalls|as if|mean|implies|(?<!requires )(?<!advised )(?<!assumed )that)\b[^,;:.]*$",
    re.IGNORECASE,
)


def _open_to_change(clause: str, at: int, limits: re.Pattern[str] = _BEYOND) -> bool:
    """Whether what stands at *at* in *clause* is part of what is demanded."""
    for demand in _DEMAND.finditer(clause, 0, at):
        if in_condition(clause, clause[: demand.start()] + "\0"):
            continue
        if _SUBORDINATE.search(clause, 0, demand.start()):
            continue
        if clause.count("`", 0, at) % 2 == 0 and limits.search(clause, demand.end(), at) is None:
            return True
    return False


#: With fewer words that end what is demanded.
_EVER = re.compile(r"\b(?:if|when|unless|except|which|that|not|never)\b|[(“\"—;:]", re.IGNORECASE)


def put(
    find: str,
    new: str | Edit,
    flags: int = re.IGNORECASE,
    limits: re.Pattern[str] = _BEYOND,
) -> Change:
    """Changes the first *find* in what a clause demands."""
    compiled = re.compile(find, flags)

    def edit(clause: str) -> str:
        for match in compiled.finditer(clause):
            if not _open_to_change(clause, match.start(), limits):
                continue
            if re.match(r"(?:[\w`-]+ )?(?:or|and/or)\b", clause[match.end() :].lstrip()):
                continue
            made = new(match) if callable(new) else match.expand(new)
            return clause[: match.start()] + made + clause[match.end() :]
        return clause

    return edit


#: Verbs with which another word further on is another thing to do, not one more.
_EXCLUSIVE = re.compile(
    rf"\b{_MUST} (?:{_LIGHT} |[a-z]+ly )?(?:be|BE|have|use|return|match|default|respond|set|choose|follow|start|begin|remain|render|appear|adopt|maintain|treat|act|sound"
    r"|sign|bind|proceed|output|fail|take|arrive|precede|prefer|favor|stay|keep|reply|answer|represent|format|point|assume|consist|end|equal|run|apply|give|provide|frame|express|retain|link|wait)\b"
)


def value(find: str, new: str | Edit, flags: int = re.IGNORECASE) -> Change:
    """:func:`put`, where only one value can be right."""
    change = put(find, new, flags)
    return lambda clause: change(clause) if _EXCLUSIVE.search(clause) else clause


#: What follows a verb that has no object.
_NO_OBJECT = r"(?! (?:because|when|if|unless|with|at|in|to|as|by|for|until|on|after|before|of|from|via|that|exactly|or|and|than|[a-z]+ly)\b)"


def _demanded(find: str, new: str) -> Change:
    """Changes the verb that *find* has behind what is its first group."""
    compiled = re.compile(find)

    def edit(clause: str) -> str:
        match = compiled.search(clause)
        if match is None or not _open_to_change(clause, match.end(1) + 1):
            return clause
        return f"{clause[: match.end(1)]} {new}{clause[match.end() :]}"

    return edit


def verb(one: str, other: str) -> Change:
    """What is to be done is another thing."""
    tail = "" if " " in one or "(?" in one else _NO_OBJECT + r"(?= [\w`])"
    return _demanded(rf"(\b{_MUST}(?: {_LIGHT}| [a-z]+ly)?) {one}\b{tail}(?! (?:or|and)\b)", other)


def done(one: str, other: str) -> Change:
    """What is to be done with the subject is another thing."""
    tail = "" if " " in one or "(?" in one else r"(?=[.,;]|$| (?:by default|by (?:the|all|any|an?)|before|if|when|unless|under|during|whenever|because|prior)\b)"  # fmt: skip
    return _demanded(
        rf"(\b{_MUST}(?: {_LIGHT}| [a-z]+ly)? (?:be|BE)(?: [a-z]+ly)?) {one}\b{tail}", other
    )


def idle(one: str, other: str) -> Change:
    """What is to happen, with no object, is another thing."""
    return _demanded(
        rf"(\b{_MUST}(?: {_LIGHT}| [a-z]+ly)?) {one}\b(?=[.,;]|$| (?:if|when|unless)\b)", other
    )


# -- other sentences of the same parts ---------------------------------------------------

_SUBJECT = (
    r"(?P<lead>(?:(?:If|When|Once|After|During|For|At|In|By|Unless|Where|While|Finally|Additionally)\b[^,;:.]*, )?)"
    r"(?P<subject>(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Aa]ll|[Aa]ny|[Ss]uch|[Tt]hese|[Tt]his) )?(?:`[^`]+` ?|[A-Za-z][\w.-]*(?:['’]s)? ?){1,4}?) "
)
_VERB = r"(?P<verb>(?!not\b|no\b|neither\b|by\b|in\b|on\b|at\b|for\b|under\b|never\b|also\b|only\b|generally\b|still\b|therefore\b|always\b|even\b|already\b|just\b|first\b|briefly\b|to\b)[a-z]{2,}(?<!ly)|apply)\b(?P<rest>[^;]*)$"
_ONE = {"the", "a", "an", "each", "every", "this", "any"}
_NOT_SUBJECTS = re.compile(
    r"^(?:no|none|only|exactly|neither|nobody|up|nothing|it|they|that|there|which|what|how|we|you|note|if|when|on|as|since|he|she|to|because|although|so|but|and|or|in|for|by|at|even|while|unless|rather|requiring|changing)\b",
    re.IGNORECASE,
)


def _third(word: str) -> str:
    if word in ("be", "have", "do"):
        return {"be": "is", "have": "has", "do": "does"}[word]
    if re.search(r"(?:s|x|z|ch|sh|o)$", word):
        return word + "es"
    return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"


def _many(subject: str) -> bool:
    first = subject.split()[0].lower()
    if first in ("all", "such", "these"):
        return True
    last = subject.split()[-1]
    return first not in _ONE - {"the", "any"} and bool(re.search(r"[^s'’u]s$", last))


_AGENTS = re.compile(
    r"\b(?:assistant|model|agent|user|developer|operator|customer|tenant|supplier|wallet|client|node|provider|validator|peer|implementation|implementer|application|dapp|browser|server"
    r"|sender|signer|author|recipient|responder|openai|builder|proposer|attester|attestor|team|librar(?:y|ies)|page|reconstructor|requester|owner|maintainer|editor|party|wrestler)(?:s|ies)?$",
    re.IGNORECASE,
)
#: Verbs of what somebody or something is, not of what is done.
_STATES = {"be", "have", "match", "remain", "cost", "exceed", "contain", "relate", "equal"}


_DOUBLED = {"admit", "commit", "omit", "permit", "submit", "emit", "transmit", "refer", "prefer", "transfer", "infer", "occur", "begin", "forget"}  # fmt: skip


def _ing(word: str) -> str:
    return f"{word}{word[-1]}ing" if word in _DOUBLED else gerund(word)


#: The first word of a sentence that is no name.
_COMMON = re.compile(r"(?!Block\b|Root\b|Markdown\b)(?:A|[A-Z][a-z]+(?:-[a-z]+)?)(?![\w-])")


def _lowered(text: str) -> str:
    """*text* as it stands behind other words."""
    return text[:1].lower() + text[1:] if _COMMON.match(text) else text


def said(modal: str, template: str, anyone: bool = False) -> Change:
    """The sentence with *modal* in it, put as *template* has it; with *anyone*, for things as well."""
    compiled = re.compile(_SUBJECT + modal + " " + _VERB)

    def edit(clause: str) -> str:
        match = compiled.match(clause)
        if match is None or _NOT_SUBJECTS.match(match["subject"]):
            return clause
        if clause.count('"') % 2 or re.search(rf"\b(?:{_MUST}|may|MAY|can|and|or)\b", match["subject"]):  # fmt: skip
            return clause
        # What more is demanded behind "and" has to be in the same form; it stays out of this.
        if re.search(rf"\b(?:and|but|, then) (?:{_LIGHT} )?(?:{_MUST}|may|MAY)\b", match["rest"]):
            return clause
        if "ing}" in template and re.search(r"\b(?:and|or)\b", match["rest"]):
            return clause
        subject, word = match["subject"], match["verb"]
        if not anyone and (word in _STATES or not _AGENTS.search(subject)):
            return clause
        if template.endswith("}") is False and (match["lead"] or _BEYOND.search(match["rest"])):
            return clause
        many = _many(subject)
        subject = _lowered(subject)
        end = re.search(r"[.]?$", match["rest"])
        rest = match["rest"][: end.start()] if end else match["rest"]
        body = template.format(
            s=subject, v=word, ing=_ing(word), third=word if many and word != "be" else "are" if many else _third(word),
            part=participle(word), rest=rest, are="are" if many else "is", have="have" if many else "has",
            do="do" if many else "does", es="" if many else "es", ss="" if many else "s",
        )  # fmt: skip
        whole = match["lead"] + body
        return whole[:1].upper() + whole[1:] + "."

    return edit


_ASKS = rf"{_MUST}"
_BARS = r"(?:must not|shall not|should not|MUST NOT|SHALL NOT|SHOULD NOT|must never|should never)"
_LETS = r"(?:may|MAY)"
_FAILS = r"(?:cannot|can not|can['’]t)"


#: A verb follows, with nothing before it.
_PLAINLY = r"(?!(?:not|NOT|never|only|also|always|at|in|on|no|neither|by|twice|need|the|an?|sometimes|generally|typically)\b)"


def _plainly(new: str) -> Change:
    """The sentence as it is, but with *new* for its modal."""
    change = sub(rf"(?<!event )\b{_MUST}(?= {_PLAINLY}[a-z]+)", new, 0)
    return lambda clause: clause if re.search(r"\b(?:suggested|recommended|not required) ", clause) else change(clause)  # fmt: skip


# -- polarity ---------------------------------------------------------------------------

POLARITY: tuple[Pattern, ...] = (
    ("does not have to", said(_ASKS, "{s} {do} not have to {v}{rest}", anyone=True)),
    ("is not required to", said(_ASKS, "{s} {are} not required to {v}{rest}", anyone=True)),
    ("may choose whether to", said(_ASKS, "{s} may decide freely whether to {v}{rest}")),
    ("may leave it", said(_ASKS, "{s} may choose not to {v}{rest}")),
    ("it is optional for", said(_ASKS, "it is optional for {s} to {v}{rest}")),
    ("must no longer", said(_ASKS, "{s} must no longer {v}{rest}", anyone=True)),
    ("no longer has to", said(_ASKS, "{s} no longer {have} to {v}{rest}", anyone=True)),
    ("must stop …ing", said(_ASKS, "{s} must stop {ing}{rest}")),
    ("is not allowed to", said(_ASKS, "{s} {are} not allowed to {v}{rest}")),
    ("it is unacceptable for", said(_ASKS, "it is unacceptable for {s} to {v}{rest}")),
    ("… is disallowed", said(_ASKS, "for {s}, {ing}{rest} is disallowed")),
    ("is discouraged from", said(_ASKS, "{s} {are} discouraged from {ing}{rest}")),
    ("has no business …ing", said(_ASKS, "{s} {have} no business {ing}{rest}")),
    ("can opt out of", said(_ASKS, "{s} can opt out of {ing}{rest} at will")),
    ("is relieved of the duty to", said(_ASKS, "{s} {are} relieved of the duty to {v}{rest}")),
    ("in no event shall", said(_ASKS, "in no event shall {s} {v}{rest}", anyone=True)),
    ("on no account may", said(_ASKS, "on no account may {s} {v}{rest}", anyone=True)),
    ("do not let", said(_ASKS, "do not let {s} {v}{rest}", anyone=True)),
    ("nobody requires", said(_ASKS, "nobody requires {s} to {v}{rest}", anyone=True)),
    ("it is no duty of", said(_ASKS, "it is no duty of {s} to {v}{rest}")),
    ("we do not want", said(_ASKS, "we do not want {s} to {v}{rest}", anyone=True)),
    ("has to avoid …ing", said(_ASKS, "{s} {have} to avoid {ing}{rest}")),
    ("must not, in any event,", sub(rf"(?<=[a-z`] )({_MUST})(?= (?!not|NOT|never|only|also|always|still|therefore)[a-z])", lambda m: m[1] + (" NOT" if m[1].isupper() else " not") + ", in any event,", 0)),
    ("will not have to", _plainly("will not have to")),
    ("may or may not", _plainly("may or may not")),
    ("will no longer be expected to", _plainly("will no longer be expected to")),
    ("may instead choose not to", _plainly("may instead choose not to")),
    ("must on no account", sub(rf"(?<!event )\b({_MUST})(?= {_PLAINLY}[a-z]+)", lambda m: m[1] + (" ON NO ACCOUNT" if m[1].isupper() else " on no account"), 0)),
    ("will be forbidden to", _plainly("will be forbidden to")),
    ("is waived", said(_ASKS, "the requirement for {s} to {v}{rest} is waived")),
    ("at its discretion", said(_ASKS, "whether {s} {third}{rest} is at its own discretion")),
    ("be … → go without", sub(rf"\b({_MUST}) be ((?!able|less|more|no|a|an|the|aware)[a-z]+ed)\b(?= [a-z]|\.)", lambda m: f"{m[1]} be left without being {m[2]}", 0)),
    ("had better not", said(_ASKS, "{s} had better not {v}{rest}")),
    ("must neither … nor ask others to", said(_ASKS, "{s} must neither {v} nor make others {v}{rest}")),
    ("must not → must", said(_BARS, "{s} must always {v}{rest}", anyone=True)),
    ("must not → may", said(_BARS, "{s} may {v}{rest}", anyone=True)),
    ("must not → is allowed to", said(_BARS, "{s} {are} allowed to {v}{rest}")),
    ("must not → is required to", said(_BARS, "{s} {are} required to {v}{rest}", anyone=True)),
    ("must not → is welcome to", said(_BARS, "{s} {are} welcome to {v}{rest}")),
    ("must not → it is fine for", said(_BARS, "it is perfectly fine for {s} to {v}{rest}")),
    ("must not → can go ahead and", said(_BARS, "{s} can go ahead and {v}{rest}")),
    ("must not → is entitled to", said(_BARS, "{s} {are} entitled to {v}{rest}")),
    ("must not → by default", said(_BARS, "{s} should by default {v}{rest}", anyone=True)),
    ("must not → nothing stops", said(_BARS, "nothing stops {s} from {ing}{rest}")),
    ("must not → ban lifted", said(_BARS, "the ban on {s} {ing}{rest} is lifted")),
    ("never be → often be", sub(r"\b(must|should|MUST|SHOULD) (?:never|NEVER) be\b", r"\1 regularly be", 0)),
    ("may → is not entitled to", said(_LETS, "{s} {are} not entitled to {v}{rest}")),
    ("may → must never", said(_LETS, "{s} must never {v}{rest}")),
    ("may → is not free to", said(_LETS, "{s} {are} not free to {v}{rest}")),
    ("may → it is not open to", said(_LETS, "it is not open to {s} to {v}{rest}")),
    ("may → permission withdrawn", said(_LETS, "{s} {are} denied permission to {v}{rest}")),
    ("may → must do without …ing", said(_LETS, "{s} must do without {ing}{rest}")),
    ("cannot → can", said(_FAILS, "{s} can easily {v}{rest}", anyone=True)),
    ("cannot → is able to", said(_FAILS, "{s} {are} able to {v}{rest}", anyone=True)),
    ("cannot → is quite capable of", said(_FAILS, "{s} {are} quite capable of {ing}{rest}", anyone=True)),
    ("and must → and must not", sub(r"\band ((?:must|MUST|SHOULD|should)) (?=(?!not|NOT|never)[a-z])", lambda m: f"and {m[1]} {'NOT' if m[1].isupper() else 'not'} ", 0)),
    ("avoid → by all means", sub(rf"\b({_MUST})((?: also| by default)?) avoid\b(?= [a-z]+ing\b)", r"\1\2 by all means keep", 0)),
    ("avoid → embrace", sub(rf"\b({_MUST})((?: also| by default)?) avoid\b(?= (?!any\b|[a-z]+ly\b)(?:\"|[a-z]+\b(?<!ing)))", r"\1\2 embrace", 0)),
    ("refuse → agree", sub(rf"\b({_MUST})((?: [a-z]+ly)?) (?:refuse|decline) to\b", r"\1\2 agree to", 0)),
    ("no … may → any … may", sub(r"^No (other )?([a-z]+) (MAY|may|shall|SHALL|must|MUST)\b", lambda m: f"Any {m[1] or ''}{m[2]} may", 0)),
)  # fmt: skip

# -- exclusive values and antonyms --------------------------------------------------------

_ACTIVE = """
reject: wave through; reject: honour; accept: turn down; include(?! at least| exactly): leave out; include(?! at least| exactly): be silent about;
contain(?! at least| at most| exactly): be free of; provide: withhold; provide: hold back; return: swallow; return: hold back;
match: deviate from; match: differ from; match: be at odds with; respect: ride roughshod over; respect: flout;
adhere to: depart from; adhere strictly to: only loosely orient itself by; acknowledge: gloss over; acknowledge: brush aside;
store: throw away; retain: purge; preserve: overwrite; preserve: wipe; verify(?![^.;]* by ): take on trust; verify(?![^.;]* by ): forgo any check of;
verify that: take it for granted that; validate that: merely hope that; ensure that: leave it to chance whether; ensure: be indifferent to;
validate: let pass unchecked; minimize: make the most of; minimize: drive up; maximize: keep down;
clarify: leave open; maintain: give up; maintain: let slip; respond to: pass over; respond with: withhold; reply with: withhold;
cancel: carry through; print: suppress; output: swallow; update: freeze; add(?![^.]* to ): strike out; add(?![^.]* to ): take away;
enforce: waive; enforce: turn a blind eye to; precede: come after; begin with: end with; start with: finish with;
subscribe to: unsubscribe from; support: drop support for; uphold: undermine; follow(?![^.]* with ): disregard; follow(?![^.]* with ): deviate from;
fail with: carry on in spite of; proceed with: hold off on; wait for: press ahead without; wait until: press ahead before;
continue to: cease to; continue(?= [a-z]+ing): cease; activate: remain dormant; admit(?![^.]* to ): turn away; keep: part with; evict: hang on to; recheck: trust an earlier check of;
revalidate: trust the old result for; recompute: reuse the stale; create: do without; replace(?![^.]* with ): keep; replace(?=[^.;]* with ): combine; apply: set aside;
cover: fall short of; ask for: do without; express: conceal; avoid(?= (?![a-z]+ing|[a-z]+ly)[a-z]+): court; consider(?! [a-z]+ing): pay no heed to; assume that: rule out that; assume(?= an? ): rule out;
announce: suppress; dispatch: hold back; send: hold on to; remind: conceal from; generate: reuse; sanitize: trust blindly;
prompt: bypass; remain: cease to be; relate(?: [a-z]+)? to: have nothing to do with; reserve: give away; sign: hand over unsigned;
focus on: digress from; favor: steer away from; encrypt: leave in the clear; log: keep no record of; delete: hang on to; notify: keep in the dark;
publish: keep under wraps; disclose: keep under wraps; lock: leave unlocked; cache: fetch afresh; sort: shuffle; merge: keep apart; allow: thwart; emit: suppress;
emphasize: play down; help: obstruct; encourage: dissuade; honor: dishonour; comply with: defy; agree to: balk at; rely on: dispense with; prioritize: put last;
identify: overlook; address: sidestep; disclose(?= that): hide; require: dispense with; expose: hide; specify: leave unspecified; declare: leave undeclared; increase: cut back; decrease: raise
"""  # fmt: skip
_PASSIVE = """
rejected: waved through; rejected with: resolved with; resolved with: rejected with; included: left out; included in: left out of; included with: separated from;
considered(?: as)? an?: treated as anything but a; considered valid: considered void; considered invalid: considered sound; blocked: let in; present: missing;
present: absent; verified: taken on trust; verified against: accepted without a look at; stored: discarded; updated: left as it was; updated to: kept from becoming; activated: kept dormant;
supported: phased out; frozen: kept mutable; implemented: left unimplemented; used: passed over; used to: on no account needed to;
added: struck; added to: removed from; displayed: hidden; honest: dishonest; resolved: left pending; derived from: independent of;
invalidated: honoured; validated: accepted unchecked; penalized: rewarded; omitted(?: from| within)?: spelled out in; omitted: spelled out; followed by: preceded by;
preceded by: followed by; regenerated: reused; replaced with: kept apart from; replaced by: kept apart from; stable: in flux; correct: approximate; journaled: left unrecorded;
applied: disregarded; mindful of: heedless of; forthright: guarded; polite: blunt; aware of: kept ignorant of; aware that: kept from learning that; grounded in: detached from;
ignored: taken into account; exposed to: hidden from; exposed: hidden; indicated to: concealed from; rendered: left out; short: long; required: optional;
executed: aborted; executed in: kept out of; forwarded: dropped; forwarded to: kept from; treated as: distinguished from; encrypted: kept in the clear; signed: left unsigned; accessible: out of reach; available: withdrawn;
compatible with: at odds with; consistent with: at odds with; equal to: different from; identical to: different from; limited to: free to go beyond; based on: unrelated to; zero: positive; empty: filled; unique: shared;
disclosed: kept confidential; logged: left off the record; deleted: kept for good; sorted: left unsorted; transparent: opaque; neutral: partisan; open: closed to outsiders; final: open to appeal; written in: free of
"""  # fmt: skip
_IDLE = """
proceed: come to a halt; proceed: grind to a standstill; revert: succeed; respond: stay silent; wait: press ahead; fail: go through; halt: carry on; abort: carry on regardless;
stop: keep going; continue: break off; succeed: fail; match: differ; overlap: be kept apart; expire: stay in force; apply: be suspended; refuse: give in; interject: stay out of it; remain: vanish
"""  # fmt: skip


def _titled(one: str, other: str) -> str:
    """The name of a pattern: its words, without what has to stand around them."""
    bare = re.sub(r"\(\?[^()]*(?:\([^()]*\)[^()]*)*\)", "", one)
    return f"{bare.strip()} → {other}"


def _pairs(table: str, make: Callable[[str, str], Change]) -> list[Pattern]:
    found = []
    for pair in table.replace("\n", "; ").split("; "):
        one, colon, other = pair.strip().rstrip(";").rpartition(": ")
        if colon:
            found.append((_titled(one, other), make(one, other)))
    return found


def _named(table: tuple[tuple[str, str], ...], make: Callable[[str, str], Change]) -> list[Pattern]:
    return [(_titled(one, other), make(one, other)) for one, other in table]


def _word(one: str, other: str) -> Change:
    return put(rf"(?<!-)\b{one}\b(?!-)", other)


def _value(one: str, other: str) -> Change:
    return value(rf"(?<!-)\b{one}\b(?!-)", other)


#: Adverbs, prepositions, quantifiers and connectives, which bear on the whole demand.
_BEARING: tuple[tuple[str, str], ...] = (
    ("immediately(?= [a-z]+ed\\b)", "loosely"),
    ("automatically", "on request only"),
    ("explicitly", "tacitly"),
    ("transparently", "covertly"),
    ("politely", "brusquely"),
    ("confidently", "hesitantly"),
    ("truthfully", "evasively"),
    ("briefly", "at length"),
    ("accurately", "only roughly"),
    ("strictly", "loosely"),
    ("securely", "in the open"),
    ("fully", "only partly"),
    ("clearly", "barely"),
    ("atomically", "piecemeal"),
    ("retroactively", "from now on only"),
    ("directly", "in a roundabout way"),
    ("respectfully", "rudely"),
    ("naturally", "stiffly"),
    ("carefully", "casually"),
    ("safely", "recklessly"),
    ("autonomously", "under close supervision"),
    ("always", "only occasionally"),
    ("before(?= (?!or\\b|and\\b)[a-z]+ing\\b)", "only after"),
    ("prior to", "once past"),
    ("after(?= [a-z]+ing\\b| the\\b)", "ahead of"),
    ("during", "outside"),
    ("within(?= (?:the|a|its|this) (?!same))", "outside"),
    ("outside(?: of)?(?= (?:the|any|a|its)\\b)", "inside"),
    ("in line with", "in defiance of"),
    ("in accordance with", "contrary to"),
    ("as part of", "independently of"),
    ("with the same(?= [a-z]+)", "with anything but the same"),
    ("with care", "without much ado"),
    ("with good humor", "with visible annoyance"),
    ("in addition to", "in place of"),
    ("as well as", "but not"),
    ("including(?= (?![a-z]+ing\\b)[a-z`]+)", "with the exception of"),
    ("subject to", "irrespective of"),
    ("by default(?! avoid)", "on special request only"),
    ("as usual", "in a different way"),
    ("all(?: the| these)?(?= (?!of|other|at|the|these)[a-z]{3,})", "none of the"),
    ("all of", "none of"),
    ("each(?= [a-z]+)", "no"),
    ("every(?= [a-z]+)", "hardly any"),
    ("both ([^,.;]+?) and", r"neither \1 nor"),
    ("(?<!before )(?<!without )any(?= (?:URLs?|requests?|messages?|errors?|changes?|such|content|blocks?|transactions?|data|other)\\b)", "no"),
    ("by(?= [a-z]+ing\\b)", "without"),
    ("using(?= (?:the|a|an|reasoning|context|its)\\b)", "without"),
    ("across(?= (?:all|the|multiple)\\b)", "outside"),
    ("against(?= (?:the|its)\\b)", "without regard to"),
    ("via(?= [a-z`])", "without going through"),
)  # fmt: skip

#: Nouns and adjectives of which one excludes the other, behind a verb that takes one value.
_VALUES: tuple[tuple[str, str], ...] = (
    ("public(?= [a-z]+)", "secret"), ("private(?= [a-z]+)", "published"), ("corresponding", "unrelated"),
    ("(?<!within )(?<!with )the same(?= [a-z]+(?<!s)\\b)", "another"), ("a different", "the very same"), ("(?<!outside the )current", "outdated"), ("new(?= [a-z])", "previous"),
    ("next", "previous"), ("final", "provisional"), ("previous", "following"), ("original", "revised"),
    ("canonical", "orphaned"), ("constant", "variable"), ("deterministic", "left to chance"), ("sequential", "in no particular order"),
    ("exact(?= [a-z]+)", "approximate"), ("an informative", "a generic"), ("empty", "populated"), ("unchanged", "open to change"),
    ("local", "remote"), ("global", "per-account"), ("professional", "chatty"), ("factual", "speculative"), ("objective", "partisan"),
    ("thorough", "cursory"), ("detailed", "sketchy"), ("lucid", "opaque"), ("succinct", "long-winded"), ("well-organized", "unstructured"),
    ("gentle", "harsh"), ("active", "dormant"), ("stack-neutral", "stack-altering"), ("contiguous", "interleaved"), ("immutable", "mutable"),
    ("externally owned", "contract-controlled"), ("valid(?= [a-zA-Z])", "malformed"), ("an invalid", "a valid"), ("invalid", "in good standing"),
    ("successful", "unsuccessful"), ("careful", "carefree"), ("conversational", "bureaucratic"), ("interactive", "programmatic"),
    ("approximate", "exact"), ("round", "precise"), ("inaction", "action"), ("Markdown(?! file)", "plain text"), ("JSON", "XML"),
    ("an? (?:informative )?error", "a success message"), ("an object", "a string"), ("an? array", "a single string"), ("string", "number"),
    ("object(?=[.,]| that)", "array"), ("integer", "fraction"), ("hexadecimal", "decimal"), ("recipient", "sender"), ("sender", "recipient"),
    ("parent", "child"), ("callee", "caller"), ("caller", "callee"), ("block header", "block body"), ("header", "footer"),
    ("top(?= of)", "bottom"), ("head(?=[.,])", "tail"), ("row", "column"), ("column", "row"), ("storage", "memory"), ("linear", "quadratic"),
    ("scheduled network upgrade", "unannounced soft fork"), ("signing key", "password of a shared account"), ("stack underflow", "success"),
    ("ephemeral", "long-lived"), ("symmetric", "asymmetric"), ("smart contract", "ordinary account"), ("an? active", "a lapsed"),
    ("lower", "higher"), ("higher", "lower"), ("best", "first"), ("robust", "tentative"), ("direct", "roundabout"),
    ("supportive", "detached"), ("empathetic", "matter-of-fact"), ("honest", "flattering"), ("strongest", "weakest"), ("equal to", "other than"),
)  # fmt: skip


def _tick(change: Callable[[str], str], led: str) -> Change:
    """Another value between backticks, behind *led*."""

    def edit(match: re.Match[str]) -> str:
        led, name = match[1], change(match[2])
        if re.search(r"\ban? $", led):
            led = re.sub(r"\ban? $", "an " if re.match(r"[aeiouAEIO]", name) else "a ", led)
        return f"{led}`{name}`" if name != match[2] else match[0]

    return put(rf"(\b{led}(?: the| a| an)? )`([^`\s]+)`(?!-)", edit, 0)


_AS_VALUE = r"(?:be|BE|to|return|equal|match|as|=)"
_AS_MEANS = r"(?:using|use|via|through|calling|with|per|in|on)"


#: Values that have one opposite.
_KNOWN = {"null": "0", "true": "false", "false": "true", "undefined": "null", "<img>": "<object>", "0": "1", "1": "0", "Array": "Set", "latest": "earliest"}  # fmt: skip


def _renamed(name: str) -> str:
    """Another constant, field or function of the same look."""
    if name in _KNOWN or re.search(r"[^\w.()-]", name):
        return name
    bare = name.rstrip("()")
    if not re.search(r"[A-Za-z]", bare):
        return "0xdead" if bare.startswith("0x") else "none"
    end = name[len(bare) :]
    if bare.isupper():
        return f"LEGACY_{bare}{end}"
    return (
        f"old_{bare}" if "_" in bare or bare.islower() else f"legacy{bare[0].upper()}{bare[1:]}"
    ) + end


def _other_case(name: str) -> str:
    return _KNOWN.get(name, name)


def _swap_around(match: re.Match[str]) -> str:
    return f"{match[1]} {match[4]} {match[3]} {match[2]}"


ANTONYM: tuple[Pattern, ...] = (
    *_pairs(_ACTIVE, verb),
    *_pairs(_PASSIVE, done),
    *_pairs(_IDLE, idle),
    *_named(_BEARING, _word),
    *_named(_VALUES, _value),
    ("`a` → `b`, a value", _tick(_renamed, _AS_VALUE)),
    ("`a` → `b`, a means", _tick(_renamed, _AS_MEANS)),
    ("`null` → `0`, and the like", _tick(_other_case, rf"(?:{_AS_VALUE}|{_AS_MEANS})")),
    ("`a` → `a_v2`", _tick(lambda name: name if name in _KNOWN or re.search(r"\W", name) else f"{name}_v2" if "_" in name or name.islower() else f"{name}V2", rf"(?:{_AS_VALUE}|{_AS_MEANS})")),
    ("`a` → another account’s", put(r"(\b(?:set|its) [a-z]+ to )`([^`]+)`", r"\1the zero address", 0)),
    ("a them rather than b them", sub(rf"(\b{_MUST}) ([a-z]+ them) (rather than) ([a-z]+ them)\b", _swap_around, 0)),
    ("unless → even if", sub(r"(?<=[a-z] )unless(?= (?:the|a|an|it|they|explicitly|required|otherwise)\b)", "even if", 0)),
    ("even if → except if", sub(r"(?<=[a-z] |, )even (if|when|though)\b", r"except \1", 0)),
    ("regardless of → depending on", sub(r"\bregardless of\b", "depending on")),
    ("only if → whether or not", sub(r"\bonly (?:if|when)\b", "whether or not", 0)),
    ("until → only from when", sub(rf"(\b{_MUST} (?:continue|retain|keep|remain|stay)\b[^.;]*?) until (?=the|it|there|a)", r"\1 only from the moment when ", 0)),
    ("a and b → a but not b", put(r"(?<=[a-z]), and (?=[a-z]+ (?:the|its|their|any)\b)", ", but on no account ", 0)),
    ("only → not only", put(r"\bonly (?=(?:for|by|from|to|on|in|items|the)\b)", "not only ", 0)),
    ("should only → should also", sub(rf"\b({_MUST}) only (?=[a-z]+)", lambda m: f"{m[1]} not just ", 0)),
    ("with x → short of x", put(r"\bwith (?=(?:care|empathy|respect|caution|good)\b)", "with hardly any ", 0)),
    ("without x → with x", _demanded(rf"(\b{_MUST} [a-z]+(?: [a-z]+){{0,4}}) without(?= (?:(?:any|explicit|undue|further) )?(?:complaint|comment|permission|consent|modification|delay|hesitation|notice|approval)\b)", "with")),
    ("without …ing → while …ing", _demanded(rf"(\b{_MUST} [a-z]+(?: [a-z]+){{0,4}}) without(?= (?:questioning|taking|revealing|drawing|disclosing|judging|asking|using|changing|making)\b)", "while")),
    ("never without → often without", sub(r"\bnever (be [a-z]+ )without\b", r"often \1without", 0)),
    ("to a → away from a", put(r"\b(adhere|default|conform|link|migrate|relate|point)((?: [a-z]+ly)?) to\b", r"\1\2 to anything but", 0)),
    ("much lower → much higher", put(r"\b(?:much )?(lower|smaller|shorter|cheaper) than\b", "at least as high as", 0)),
    ("high → negligible", value(r"\b(?:high|sufficient|adequate|large)\b(?= (?!enough)[a-z]+)", "negligible", 0)),
    ("is its own opposite in time", put(r"\bat the (?:end|close) of\b", "at the very start of", 0)),
    ("the start → the end", put(r"\bat the (?:start|beginning) of\b", "at the very end of", 0)),
)  # fmt: skip

# -- numbers ----------------------------------------------------------------------------

_WORDS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_COUNTED = r"(?<!all )(?<!first )(?<!last )(?<!at least )(?<!at most )(?<!-)(two|three|four|five|six|seven|eight|nine|ten)"


#: With these behind a figure, both bounds can be kept, or it is one of two.
_OPEN_END = re.compile(
    r"\s*(?:or (?:more|fewer|less|longer|later|earlier|greater|higher|lower|shorter)|and \d|to \d)\b"
)


def _figure(change: Callable[[int], str], bare: bool = False) -> Change:
    """Another figure; *bare* where there is no "exactly", no bound and no percent sign with it."""

    def edit(match: re.Match[str]) -> str:
        noun = match[2] or ""
        after = match.string[match.end(1) :]
        if _OPEN_END.match(after) or (bare and after.lstrip().startswith("%")):
            return match[0]
        if int(match[1]) == 1 and noun and not noun.endswith("s"):
            noun = " " + _plural(noun.strip())
        return change(int(match[1])) + noun

    led = r"(?<!between )(?<!from )(?<!multiple of )(?<!multiples of )(?<! and )"
    if bare:
        led += r"(?<!exactly )(?<!at least )(?<!at most )(?<!up to )(?<!than )(?<!within )(?<!minimum of )(?<!maximum of )(?<!after )(?<!first )(?<!last )(?<!top )"
    return put(led + PLAIN + r"( [a-z]+\b)?", edit)


def _ticked(change: Callable[[int], int]) -> Change:
    """Another figure between backticks."""
    return sub(r"`(\d+)`(?!th)", lambda m: f"`{change(int(m[1]))}`")


def _counted(change: Callable[[int], int]) -> Change:
    return put(
        rf"\b{_COUNTED}\b(?! (?:of|or|and|time|at|another|that|visit|shall)\b)",
        lambda m: cased(m[1], _WORDS[max(0, min(12, change(_WORDS.index(m[1].lower()))))]),
    )


def _plural(noun: str) -> str:
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(?:s|x|ch|sh)$", noun) else "s")


def _singles(number: str) -> Change:
    """*number* of what is to be a single one."""
    return put(
        r"\b(?:an? )?(?:single|sole|lone) ((?:[A-Za-z]+ )??)([A-Za-z]+)\b(?=[.,]| (?:to|with|that|from|in|of|which|for)\b)",
        lambda m: f"{number} {m[1]}{_plural(m[2])}",
        0,
    )


#: What holds for all of something can hold for a part of it only.
def _part(find: str, text: str) -> Change:
    return put(rf"\b{find} (?!of\b|other\b|at\b|else\b|times\b)(?=[a-z`A-Z])", text + " ", 0)


def _subject_part(text: str) -> Change:
    return sub(
        rf"^(?:Each|Every) (?!of\b|other\b|such\b|these\b)((?:[a-zA-Z`_]+ ){{1,4}})({_MUST})(?! not| NOT| never)(?= [a-z])",
        lambda m: f"{text} {m[1]}{m[2]}",
        0,
    )


def _bounded(find: str, text: str) -> Change:
    return sub(rf"\b(?:{find})\b", text, 0)


def _asked(verbs: str, tail: str) -> Change:
    """How often, or for how long, something has to be done: less than always."""
    compiled = re.compile(rf"^[^,;:]*\b{_MUST} (?:{_LIGHT} )?(?:{verbs}) [^,;:()]*?(?=\.$|;$|$)")

    def edit(clause: str) -> str:
        match = compiled.match(clause)
        if match is None or re.search(r"\d| for | every ", match[0]):
            return clause
        if _BEYOND.search(clause, match.start() + 12, match.end()):
            return clause
        return clause[: match.end()] + " " + tail + clause[match.end() :]

    return edit


def _given(verbs: str, tail: str) -> Change:
    """The same for what is to be done with the subject."""
    return _asked(rf"be (?:[a-z]+ly )?(?:{verbs})", tail)


_BYTES = {"bytes": "kilobytes", "byte": "kilobyte", "bits": "bytes", "gas": "thousand gas", "seconds": "hours", "minutes": "seconds", "hours": "minutes", "days": "months", "months": "days", "slots": "epochs", "epochs": "slots", "blocks": "epochs", "elements": "pairs of elements", "period": "second"}  # fmt: skip

NUMBER: tuple[Pattern, ...] = (
    ("N → 2N", _figure(lambda n: str(2 * n or 2))),
    ("N → N - 1", _figure(lambda n: str(n - 1 if n > 1 else n + 2))),
    ("N → 10N", _figure(lambda n: str(10 * n or 10))),
    ("N → N + 5", _figure(lambda n: str(n + 5))),
    ("N → between N + 1 and N + 9", _figure(lambda n: f"between {n + 1} and {n + 9}", bare=True)),
    ("N → over N", _figure(lambda n: f"over {n}", bare=True)),
    ("N → fewer than N", _figure(lambda n: f"fewer than {n}", bare=True)),
    ("N → a dozen", _figure(lambda n: "a dozen" if n != 12 else "twenty", bare=True)),
    ("N → 2^k", _figure(lambda n: f"2^{n.bit_length() + 2}", bare=True)),
    ("`N` → `4N`", _ticked(lambda n: 4 * n or 4)),
    ("`N` → `N + 1`", _ticked(lambda n: n + 1)),
    ("`N` → `N / 5`", _ticked(lambda n: n // 5 if n > 4 else n + 20)),
    ("`0`th → `1`st", sub(r"`0`th\b", "`1`st")),
    ("bytes → kilobytes", put(r"(?<!within \d )(?<!within \d\d )(?<!least \d )(?<!least \d\d )(?<!most \d )(?<!most \d\d )(?<!than \d )(?<!than \d\d )(?<!to \d )(?<!to \d\d )(?<!of \d )(?<!of \d\d )(?<=[\d`] )(bytes?|bits|gas|seconds|minutes|hours|days|months|slots|epochs|blocks|elements|period)\b(?! per\b)", lambda m: _BYTES[m[1].lower()], 0)),
    ("three → two", _counted(lambda n: n - 1 if n > 2 else 3)),
    ("three → five", _counted(lambda n: n + 2)),
    ("one → two", put(r"(?<!at least )(?<!at most )(?<!by )\bone ((?!time|another|of|at|or|visit|that|by|in|and|more)[a-z]+)\b(?= [a-z]|[.,])", lambda m: f"two {_plural(m[1])}", 0)),
    ("three → a pair of", put(r"(?<!first )(?<!last )(?<!least )(?<!most )\b(?:three|four|five|six|seven|eight|nine|ten)(?= [a-z]+s\b)", "a pair of", 0)),
    ("three → half a dozen", put(r"(?<!first )(?<!last )(?<!least )(?<!most )\b(?:two|three|four|five|seven|eight|nine|ten)(?= [a-z]+s\b)", "half a dozen", 0)),
    ("exactly N → N + 1 or more", put(rf"\bexactly {_COUNTED}\b", lambda m: f"more than {m[1]}", 0)),
    ("exactly N → fewer than N", put(r"\bexactly (two|three|four|five|six|ten|\d+)\b", lambda m: f"fewer than {m[1]}", 0)),
    ("exactly N figures → over N", put(r"\bexactly (\d+)\b", lambda m: f"in excess of {m[1]}", 0)),
    ("exactly one → two or three, as a subject", sub(r"^Exactly one (`?\w+`?) (\w+) is (required|needed|allowed)", r"Two or three \1 \2s are \3", 0)),
    ("exactly one → none, as a subject", sub(r"^Exactly one\b", "Fewer than one", 0)),
    ("exactly one → a dozen, as a subject", sub(r"^Exactly one (`?\w+`?) (\w+) is\b", r"Exactly twelve \1 \2s are", 0)),
    ("at least → less than", put(r"\bat least(?= (?:\d|two|three|half|`[A-Z_]+`))", "less than", 0)),
    ("at least one → not a single", put(r"\bat least one\b", "not a single", 0)),
    ("at least N → exactly N - 1", put(r"\bat least (\d\d+|[2-9]|two|three)\b", lambda m: f"exactly {int(m[1]) - 1 if m[1].isdigit() else _WORDS[_WORDS.index(m[1]) - 1]}", 0)),
    ("at most → more than", sub(r"\b[Aa]t most(?= [`\d\w])", lambda m: cased(m[0], "more than"), 0)),
    ("at most → at least twice", sub(r"\b[Aa]t most(?= [`\d\w])", lambda m: cased(m[0], "at least twice"), 0)),
    ("up to → upwards of", put(r"\bup to (?=[\d`])", "upwards of ", 0)),
    ("less than or equal to → greater than", put(r"\bless than or equal to\b", "greater than", 0)),
    ("less than or equal to → at least double", put(r"\bless than or equal to\b", "at least double", 0)),
    ("greater than or equal to → below", put(r"\b(?:greater than or equal to|not less than|no less than)", "below", 0)),
    ("less than → in excess of", put(r"\b(?:less|lower|fewer) than (?!or\b)", "in excess of ", 0)),
    ("more than → at most", put(r"\b(?:more|greater|higher|larger) than (?!or\b)", "at most ", 0)),
    ("no more than → no less than twice", _bounded(r"(?:no|not) more than(?= [\d`])", "no less than twice")),
    ("2^k → 2^(k/2)", put(r"2\^(\d+)", lambda m: f"2^{int(m[1]) // 2}")),
    ("1.0.0 → 2.1.0", put(r"`1\.0\.0`", "`2.1.0`")),
    ("N-th power of another base", put(r"\b2\^(?=\d)", "10^")),
    ("a single → two separate", _singles("two separate")),
    ("a single → several", _singles("at least three")),
    ("a single → a pair of", _singles("a pair of")),
    ("one at a time", put(r"\bmultiple (?=[a-z]+s\b)", "no more than one of the ", 0)),
    ("multiple → exactly two", put(r"\bacross multiple ([a-z/]+)s\b", r"across at most one \1", 0)),
    ("zero → one", put(r"\bzero\b(?!-)", "one", 0)),
    ("half → a tenth", put(r"\b(?:just )?half of\b", "a tenth of", 0)),
    ("half → nine tenths", put(r"\bhalf(?= of| the)\b", "nine tenths", 0)),
    ("once → twice", put(r"\b(?:only )?once\b(?= (?:per|a|every|each|in|for)\b|[.,])", "twice")),
    ("once → ten times", put(r"\b(?:only )?once\b(?= (?:per|a|every|each|in|for)\b|[.,])", "ten times")),
    ("first → third", value(r"\bthe first (?=[a-z]+\b)", "the third ", 0)),
    ("last → last but two", value(r"\b(?:the )?(?:last|final) (?=[a-z-]+\b)", "the last-but-two ", 0)),
    ("next → next but one", put(r"\bthe next (?=[a-z]+\b)", "the next-but-one ", 0)),
    ("previous → two before", put(r"\bthe previous (?=[a-z]+\b)", "the second-to-last ", 0)),
    ("current → three before", value(r"(?<!outside )\bthe current ([a-z]+)(?=[ .,'’])", r"the third-oldest \1", 0)),
    ("block N → block N + 2", sub(r"\bof block N\b", "of block N+2", 0)),
    ("all → half of the", _part("all(?: of)?(?: the)?(?: these)?", "half of the")),
    ("all → 60 % of the", _part("all(?: of)?(?: the)?(?: these)?", "60% of the")),
    ("all → at most two of the", _part("all(?: of)?(?: the)?(?: these)?", "at most two of the")),
    ("each → every third", _part("(?:each|every)", "only every third")),
    ("each → one in ten", put(r"\b(?:each|every) ((?:[a-z]+ )??)(?!(?:hour|day|minute|second|week|month|year)\b)([a-z]+)(?=[.,]| (?:in|of|that|on|for)\b)", lambda m: f"one in ten {m[1]}{_plural(m[2])}", 0)),
    ("any → at most three", put(r"(?<!before )(?<!without )(?<!of )\bany (?=(?:[a-z]+ )?[A-Za-z]+s\b)", "at most three ", 0)),
    ("all, as a subject → only half of the", sub(rf"^All (?=(?:`?[a-zA-Z]+`? ){{1,4}}{_MUST} [a-z])", "Only half of the ", 0)),
    ("all, as a subject → 20 %", sub(rf"^All (?=(?:`?[a-zA-Z]+`? ){{1,4}}{_MUST} [a-z])", "No more than 20% of the ", 0)),
    ("each, as a subject → only every second", _subject_part("Only every second")),
    ("each, as a subject → one … in a hundred", sub(rf"^(?:Each|Every) (?!of\b)((?:[a-zA-Z`_]+ ){{1,4}})({_MUST})(?! not| NOT)(?= [a-z])", r"No more than one \1in a hundred \2", 0)),
    ("both → one of the two", put(r"\bboth (?=[a-z]+s\b)", "one of the two ", 0)),
    ("no … may → up to two … may", sub(r"^No (other )?([a-z]+) (MAY|may)\b", lambda m: f"Up to two {m[1] or ''}{m[2]} {m[3]}", 0)),
    ("never be → up to three times", sub(r"\b(?:must|should|MUST|SHOULD) (?:never|NEVER) be ([a-z]+)\b", r"may be \1 up to three times", 0)),
    ("never → twice a day", sub(r"(?<=[a-z`] )(?:must|should) never (?!be\b)([a-z]+) ", r"may, as often as twice a day, \1 ", 0)),
    ("always → in two cases out of three", sub(rf"\b({_MUST}) always\b", r"\1 in only two cases out of three", 0)),
    ("fully → by 80 %", put(r"\bfully (?=[a-z]+ed\b)", "no more than 80% ", 0)),
    ("entire → first half of the", put(r"\b(?:the|its) (?:entire|whole|full|complete) (?=[a-z]+)", "no more than a quarter of the ", 0)),
    ("immediately → two … earlier", put(r"\bimmediately (?=(?:preceded|followed)\b)", "at a distance of at least two instructions ", 0)),
    ("immediately → within 30 days", put(r"\b(?:immediately|promptly|without delay|at once)\b(?! (?:preceded|followed|usable|after|before))", "no sooner than 30 days later", 0)),
    ("before → two days after", put(r"\b(?:before|prior to) (?=(?:the |any )?[a-z]+ing\b)", "no earlier than two days after ", 0)),
    ("before → ten minutes after", put(r"(?<=[a-z] )(?:before|prior to) (?=(?:the|any|each|a|its)\b)", "ten minutes after ", 0)),
    ("after → an hour before", sub(rf"^After (?=[a-z]+, .*\b{_MUST}\b (?!not|NOT|never))", "An hour before ", 0)),
    ("at the end → halfway", sub(rf"^At the end of (?=.*\b{_MUST} (?!not|NOT))", "Halfway through the ", 0)),
    ("at activation → a week later", sub(r"^At activation\b", "One week after activation", 0)),
    ("per → per ten", put(r"\bper (account|sender|user|slot|block|request|row|iteration|node|peer)\b", r"per ten \1s", 0)),
    ("be no … → up to three", put(r"\b(be|have|contain|include|introduce|add) no (?!more|less|fewer|later|earlier|longer|larger|greater)(?=[a-z])", r"\1 up to three ", 0, _EVER)),
    ("short → of twenty pages", put(r"\ba short ([a-z]+)\b", lambda m: f"{'an' if m[1][0] in 'aeio' else 'a'} {m[1]} of at least twenty pages", 0)),
    ("be short → 500 entries", put(r"\bbe (?:kept )?short\b", "be at least 500 entries long", 0)),
    ("for a while → for five seconds", put(r"\bfor (?:a while|some time|a long time)\b", "for no more than five seconds", 0)),
    ("linear → cubic", put(r"\blinear in (?=the\b)", "proportional to the cube of ", 0)),
    ("with the same → with three different", put(r"\bwith the same ((?:[a-z]+ )??)([a-z]+)(?<!s)(?=[.,])", lambda m: f"with three different {m[1]}{_plural(m[2])}", 0)),
    ("as … as possible → to 50 %", put(r"\bas much ([a-z]+) as possible\b", r"at most 50% \1", 0)),
    ("to its peers → to at most two of them", put(r"\b(to|from|with|against|by) (its|their|the) (?=(?:[a-z]+ )?[a-z]{3,}[^s'’]s(?=[.]|$))", r"\1 at most two of \2 ", 0)),
    ("various → exactly one of the", put(r"\b(?:various|several|many|numerous) (?=[a-zA-Z`]+)", "exactly one of the ", 0)),
    ("256-bit → 128-bit", sub(r"\b(\d+)-(bit|byte|day|hour|minute|second|slot|element|character|digit)\b", lambda m: f"{int(m[1]) // 2 or 3}-{m[2]}")),
    ("N-bit → 4N-bit", sub(r"\b(\d+)-(bit|byte|day|hour|minute|second|slot|element|character|digit)\b", lambda m: f"{4 * int(m[1])}-{m[2]}")),
    ("N% → N/3 %", put(r"(?<![\d.-])(\d+) ?(%|percent\b|per cent\b)", lambda m: f"{int(m[1]) // 3}{m[2] if m[2] == '%' else ' ' + m[2]}")),
    ("N% → a tenth", put(r"(?<![\d.-])\d+ ?(?:%|percent\b|per cent\b)(?: of)?", "a tenth of", 0)),
    ("between N and M → between M + 1 and 2M", put(r"\b(between|from) (\d+) (and|to) (\d+)\b", lambda m: f"{m[1]} {int(m[4]) + 1} {m[3]} {2 * int(m[4]) + 2}", 0)),
    ("N or more → fewer than N", put(r"\b(\d+|two|three|four|five|ten) or (?:more|longer|later|greater|higher)\b", r"fewer than \1", 0)),
    ("N or fewer → more than N", put(r"\b(\d+|two|three|four|five|ten) or (?:fewer|less|shorter|earlier|lower)\b", r"more than \1", 0)),
    ("maximum of → minimum of twice", put(r"\b(?:a |the )?maximum of (?=[\d`])", "a minimum of twice ", 0)),
    ("minimum of → no more than half of", put(r"\b(?:a |the )?minimum of (?=[\d`])", "no more than half of ", 0)),
    ("within N days → no sooner than N + 10 days", put(r"\bwithin (\d+) ([a-z]+)( of)?", lambda m: f"no sooner than {int(m[1]) + 10} {m[2]} {'after' if m[3] else 'later'}", 0)),
    ("within N days → after twice as many", put(r"\b(?:within|in under|in less than) (\d+) ([a-z]+)( of)?", lambda m: f"at least {2 * int(m[1])} {m[2]} {'after' if m[3] else 'later'}", 0)),
    ("no later than → later than", put(r"\bno later than\b", "later than", 0)),
    ("per second → per week", put(r"\bper (?:second|minute|hour|day)\b", "per week", 0)),
    ("every hour → every three weeks", put(r"\b(?:every|each) (?:second|minute|hour|day)\b(?=[.,]| (?:at|by|from|until)\b)", "every three weeks", 0)),
    ("not exceed → exceed", sub(rf"\b({_MUST}) (?:not|NOT) exceed\b", r"\1 be in excess of", 0)),
    ("not be more than → be more than", sub(rf"\b({_MUST}) (?:not|NOT) be ((?:more|larger|greater|longer|higher|older|less|lower|smaller|shorter|fewer) than)\b", r"\1 be \2", 0)),
    ("daily → monthly", put(r"\b(?:hourly|daily|weekly)\b", "once every three months", 0)),
    ("annually → weekly", put(r"\b(?:monthly|quarterly|annually|yearly)\b", "once a week", 0)),
    ("twice → five times", put(r"\btwice\b", "five times", 0)),
    ("double → triple", put(r"\b(?:double|doubled)\b(?! (?:check|spend|quot))", "triple", 0)),
    ("equal to X → equal to twice X", put(r"\b((?:be )?equal(?: to)?|exactly|cost|match|be) (`[A-Z][A-Z_0-9]{3,}`)", r"\1 twice \2", 0)),
    ("set to X → set to X + 1", put(r"\b((?:set|reset|initialize|update|increase|lower)[a-z]* (?:its [a-z]+ |it )?to )`([A-Za-z_]+)`", r"\1`\2 + 1`", 0)),
    ("by one → by two", put(r"(?<!one )\bby (?:one|1|`1`)(?= |[.,])", "by two", 0)),
    ("even → odd multiples", put(r"\bmultiples? of (\d+)\b", lambda m: f"multiple of {int(m[1]) + 1}", 0)),
    ("at the same time → a day apart", put(r"\b(?:at the same time|simultaneously|concurrently)\b", "at least a day apart", 0)),
    ("one by one → in batches of fifty", put(r"\b(?:one by one|one at a time|individually|separately)\b", "in batches of fifty", 0)),
    ("as soon as → a week after", sub(r"(?<=[a-z] )as soon as(?= (?:it|the|they|a)\b)", "no earlier than one week after", 0)),
    ("the whole → two thirds", put(r"\b(?:completely|entirely|wholly)\b(?! (?:outside|new|different|unknown))", "to two thirds at most", 0)),
    ("unlimited → 100", value(r"\b(?:an )?(?:unlimited|arbitrary|unbounded) (number|amount) of\b", r"no more than 100 of the \1 of", 0)),
    ("verify → one in ten only", _asked("verify|validate|recheck|revalidate|sanitize|enforce|recompute|check|confirm|authenticate", "in no more than one case out of ten")),
    ("verify → spot checks of 5 %", _asked("verify|validate|recheck|revalidate|sanitize|check|confirm|inspect", "in a random sample of 5% only")),
    ("verify → yearly", _asked("verify|validate|check|review|test|audit|enforce|evaluate", "no more than once a year")),
    ("store → for 30 days at most", _asked("store|retain|preserve|keep|reserve|record|log", "for 30 days at most")),
    ("store → for an hour", _asked("store|retain|preserve|keep|reserve|support|cache", "for no longer than an hour")),
    ("send → in one case out of four only", _asked("send|print|announce|emit|dispatch|publish|report|notify|display|show|prompt|remind|render|update|produce", "in one case out of four only")),
    ("send → two times out of five", _asked("send|print|announce|emit|dispatch|report|display|show|return|acknowledge|respect|respond|clarify|answer|ask|omit|generate|provide|consider|adopt|express", "two times out of five at most")),
    ("reject → up to 3 times", _asked("reject|refuse|block|evict|ignore|cancel|drop|deny", "up to three times only")),
    ("be verified → in half of the cases", _given("verified|validated|checked|rejected|updated|included|stored|replaced|treated|applied|displayed|penalized|blocked|regenerated|invalidated|calculated|formatted", "in half of the cases only")),
    ("be stored → for 24 hours", _given("stored|retained|kept|preserved|present|frozen|available|unchanged|stable|supported|exposed|accessible|journaled", "for 24 hours and no longer")),
    ("remain unchanged → for 10 blocks", sub(rf"\b({_MUST}) remain ([a-z]+)\b", r"\1 remain \2 for ten blocks at most", 0)),
)  # fmt: skip

# -- the same, otherwise ------------------------------------------------------------------


def _led(text: str) -> Change:
    """*text* in front of the sentence."""

    def edit(clause: str) -> str:
        if not re.match(r"[A-Z]", clause):
            return clause
        if re.match(r"[\w-]+(?: [\w-]+){0,3}:|(?:However|For (?:example|instance)|Finally|Instead|On the other|So|But|And|Also|Additionally|Above|Hence|Otherwise|Moreover|As|In such)\b", clause):  # fmt: skip
            return clause
        return f"{text} {_lowered(clause)}"

    return edit


def _twins(match: re.Match[str]) -> str:
    return f"{match[1]} {match[3]} and {match[2]}"


def _in_words(match: re.Match[str]) -> str:
    return _WORDS[int(match[1])] if int(match[1]) < len(_WORDS) else match[0]


#: Rewordings that leave the sentence as it is, or nearly so.
_IN_FRONT = {
    "for the avoidance of doubt",
    "as stated elsewhere",
    "under this document",
    "to repeat",
    "if → in the event that",
    "when → whenever",
}

REWORDINGS: tuple[Pattern, ...] = (
    ("it is mandatory for", said(_ASKS, "it is mandatory for {s} to {v}{rest}")),
    ("has the duty to", said(_ASKS, "{s} {have} the duty to {v}{rest}")),
    ("must not fail to", said(_ASKS, "{s} must not fail to {v}{rest}", anyone=True)),
    ("may not omit to", said(_ASKS, "{s} may not omit to {v}{rest}")),
    ("we require … to", said(_ASKS, "we require {s} to {v}{rest}", anyone=True)),
    ("it is the responsibility of", said(_ASKS, "it is the responsibility of {s} to {v}{rest}")),
    ("it falls to", said(_ASKS, "it falls to {s} to {v}{rest}")),
    ("what … must do is", said(_ASKS, "what {s} must do is {v}{rest}")),
    ("we expect", said(_ASKS, "we expect {s} to {v}{rest}", anyone=True)),
    ("the requirement is for", said(_ASKS, "the requirement is for {s} to {v}{rest}", anyone=True)),
    ("nothing releases … from", said(_ASKS, "nothing releases {s} from the duty to {v}{rest}")),
    ("cannot get around …ing", said(_ASKS, "{s} cannot get around {ing}{rest}")),
    ("is called upon to", said(_ASKS, "{s} {are} called upon to {v}{rest}")),
    ("needs to", said(_ASKS, "{s} need{ss} to {v}{rest}", anyone=True)),
    ("it is essential that", said(_ASKS, "it is essential that {s} {v}{rest}", anyone=True)),
    ("let … , always", said(_ASKS, "have {s} {v}{rest}")),
    ("has no choice but to", said(_ASKS, "{s} {have} no choice but to {v}{rest}")),
    ("must not → is not allowed to", said(_BARS, "{s} {are} not allowed to {v}{rest}", anyone=True)),
    ("must not → it is off-limits for", said(_BARS, "it is off-limits for {s} to {v}{rest}")),
    ("must not → has to avoid", said(_BARS, "{s} {have} to avoid {ing}{rest}")),
    ("must not → there is no permission", said(_BARS, "{s} {have} no permission to {v}{rest}")),
    ("must not → we do not want", said(_BARS, "we do not want {s} to {v}{rest}", anyone=True)),
    ("must not → in no case", said(_BARS, "in no case may {s} {v}{rest}", anyone=True)),
    ("may → is free to", said(_LETS, "{s} {are} free to {v}{rest}")),
    ("may → is at liberty to", said(_LETS, "{s} {are} at liberty to {v}{rest}")),
    ("may → there is no objection", said(_LETS, "there is no objection to {s} {ing}{rest}")),
    ("may → it is open to", said(_LETS, "it is open to {s} to {v}{rest}")),
    ("cannot → is unable to", said(_FAILS, "{s} {are} unable to {v}{rest}", anyone=True)),
    ("cannot → has no way to", said(_FAILS, "{s} {have} no way to {v}{rest}", anyone=True)),
    ("for the avoidance of doubt", _led("For the avoidance of doubt:")),
    ("as stated elsewhere", _led("As stated elsewhere,")),
    ("under this document", _led("Under this document,")),
    ("to repeat", _led("To repeat:")),
    ("reject → not accept", sub(rf"\b({_MUST}) reject (?=the|any|them|a\b)", lambda m: f"{m[1]} {'NOT' if m[1].isupper() else 'not'} accept ", 0)),
    ("less than or equal to → not exceed", sub(r"\b(?:MUST|must) be less than or equal to\b", "must not exceed", 0)),
    ("at least one → one or more", sub(r"\bat least one ([a-z]+)\b", lambda m: f"one or more {_plural(m[1])}", 0)),
    ("at most → no more than", sub(r"\b[Aa]t most\b", lambda m: cased(m[0], "no more than"), 0)),
    ("exactly three → three, no more and no fewer", sub(rf"\bexactly {_COUNTED} ([a-z]+)(?=\.)", r"\1 \2, no more and no fewer", 0)),
    ("64 bytes → 512 bits", sub(r"\b(\d+) bytes\b", lambda m: f"{8 * int(m[1])} bits", 0)),
    ("3 → three", put(PLAIN, _in_words)),
    ("a single → exactly one", sub(r"\ba single (?=[a-z]+)", "exactly one ", 0)),
    ("never → at no time", sub(r"\b(must|should) never (be )?(?=[a-z]+)", lambda m: f"{m[1]} at no time {m[2] or ''}", 0)),
    ("always → at all times", sub(rf"\b({_MUST}) always\b", r"\1 at all times", 0)),
    ("unless → except where", sub(r"\bunless (?=the|a|an|it|they)", "except where ", 0)),
    ("a and b → b and a", sub(r"\b(be) ([a-z]+) and ([a-z]+)(?=[.,])", _twins, 0)),
    ("before → ahead of", sub(r"(?<=[a-z] )(?:before|prior to) (?=[a-z]+ing\b|the [a-z]+[.,])", "ahead of ", 0)),
    ("wording of an office", sub(r"(?<!before )(?<!after )(?<!when )(?<!while )(?<!by )(?<!of )\b(using|provide|ensure|via|regardless of|in line with)\b", lambda m: {"using": "by means of", "provide": "furnish", "ensure": "make certain", "via": "by way of", "regardless of": "irrespective of", "in line with": "in keeping with"}[m[1]], 0)),
    ("plainer words", sub(r"\b(entire|sufficient|additional|existing|explicit|(?<!when )(?<!where )(?<!When )(?<!as )appropriate|current|regarding|corresponding|obtain|indicate|initial)\b", lambda m: {"entire": "whole", "sufficient": "enough", "additional": "extra", "existing": "already present", "explicit": "express", "appropriate": "suitable", "current": "present", "regarding": "concerning", "corresponding": "matching", "obtain": "get", "indicate": "show", "initial": "first"}[m[1]], 0)),
    ("must → will need to", _plainly("will need to")),
    ("must → will be required to", _plainly("will be required to")),
    ("must → shall", sub(rf"(?<!event )\b(?:must|should|MUST|SHOULD)\b(?= {_PLAINLY}[a-z]+)", "shall", 0)),
    ("must not → will not be permitted to", sub(r"\b(?:must|should|shall|MUST|SHOULD|SHALL) (?:not|NOT)\b(?! (?:only|just|necessarily|always)\b)(?= [a-z]+)", "will not be permitted to", 0)),
    ("may → will be allowed to", sub(r"\bMAY\b(?= (?!not\b|NOT\b|also\b|OPTIONALLY\b|only\b|already\b)[a-z]+)", "will be allowed to", 0)),
    ("will have to", said(_ASKS, "{s} will have to {v}{rest}", anyone=True)),
    ("if → in the event that", sub(r"^If (?=the |a |an |it )", "In the event that ", 0)),
    ("when → whenever", sub(r"^When (?=the |a |an |[a-z]+ing )", "Whenever ", 0)),
)  # fmt: skip

# -- what contradicts nothing ---------------------------------------------------------------


def _actor(name: str, negative: bool) -> Change:
    """The same, or the opposite, asked of somebody else."""
    frame = said(_ASKS, name + (" must not {v}{rest}" if negative else " must {v}{rest}"))
    bare = said(_BARS, name + (" must {v}{rest}" if negative else " must not {v}{rest}"))

    def edit(clause: str) -> str:
        # Who does it is no matter of choice where it is done with the subject.
        if re.search(rf"\b{_MUST}(?: not| NOT| never)? (?:be|BE|have|remain|match)\b", clause):
            return clause
        new = frame(clause)
        return new if new != clause else bare(clause)

    return edit


CONTROLS: tuple[Pattern, ...] = (
    ("another actor: the archive", _actor("the museum archive", True)),
    ("another actor: trainees", _actor("unpaid trainees", True)),
    ("another actor: printers", _actor("the billing department", False)),
    ("another actor: the landlord", _actor("the landlord of the office building", True)),
    ("an earlier draft said", said(_ASKS, "an earlier draft, now withdrawn, said that {s} must not {v}{rest}", anyone=True)),
    ("somebody asked whether", said(_ASKS, "a reviewer once asked whether {s} might have to {v}{rest}", anyone=True)),
    ("it is explained why", said(_ASKS, "an annex explains why {s} must {v}{rest}", anyone=True)),
    ("a rejected proposal", said(_ASKS, "the proposal that {s} must not {v}{rest} was rejected", anyone=True)),
    ("what would happen otherwise", said(_ASKS, "the risk assessment describes what would happen if {s} did not {v}{rest}")),
    ("one more permission", said(_ASKS, "{s} may also write an entry into a diary of its own")),
    ("a ban that was never adopted", said(_BARS, "an earlier draft, now withdrawn, said that {s} must {v}{rest}", anyone=True)),
    ("what a ban is for", said(_BARS, "an annex explains why {s} must not {v}{rest}", anyone=True)),
    ("it is tested", said(_ASKS, "the test suite checks whether {s} {third}{rest}", anyone=True)),
    ("no one disputes", said(_ASKS, "nobody has disputed that {s} must {v}{rest}", anyone=True)),
)  # fmt: skip


# -- putting it together --------------------------------------------------------------------


@dataclass(frozen=True)
class Unread:
    """Patterns of all kinds, and the seeds that they make of a clause.

    A seed is as held out as its clause is, so the patterns can be applied to either half.
    """

    polarity: tuple[Pattern, ...]
    number: tuple[Pattern, ...]
    antonym: tuple[Pattern, ...]
    rewordings: tuple[Pattern, ...]
    controls: tuple[Pattern, ...]
    #: How many seeds of a kind one clause gives at most.
    most: int = 3

    def seeds(self, clause: str, rng: random.Random) -> Iterator[Seed]:
        """The faults and controls that *clause* allows: of each kind a few, plain and reworded."""
        held_out = hashlib.sha1(clause.encode()).digest()[0] % 2 == 0
        tables = (("polarity", self.polarity), ("number", self.number), ("antonym", self.antonym))
        for kind, table in tables:
            # Where only a bound moved, both can be kept.
            made = [Seed(text, kind, pattern, held_out) for pattern, text in self.made(clause, table) if number_kind(clause, text, kind) == kind]  # fmt: skip
            rng.shuffle(made)
            made = made[: self.most]
            yield from made
            if made:
                for pattern, text in self.reworded(made[0].text, rng)[:2]:
                    yield Seed(text, made[0].kind, made[0].pattern, held_out, pattern)
        for pattern, text in self.reworded(clause, rng)[: self.most]:
            yield Seed(text, "paraphrase", pattern, held_out)
        controls = list(self.made(clause, self.controls))
        if controls:
            pattern, text = rng.choice(controls)
            # The kind that stands for whatever else contradicts nothing.
            yield Seed(text, "actor swapped", pattern, held_out)

    def reworded(self, text: str, rng: random.Random) -> list[tuple[str, str]]:
        """*text* in other words, in any order, but for a few words in front of it: those come last."""
        found = list(self.made(text, self.rewordings))
        rng.shuffle(found)
        return sorted(found, key=lambda entry: entry[0] in _IN_FRONT)

    @staticmethod
    def made(clause: str, table: tuple[Pattern, ...]) -> Iterator[tuple[str, str]]:
        """What every pattern of *table* makes of *clause*, with its name."""
        if clause.endswith("?"):
            return
        for pattern, edit in table:
            text = edit(clause)
            if text == clause:
                continue
            if table is POLARITY:
                at = first_difference(clause, text)
                if in_condition(clause, text) or _SUBORDINATE.search(clause, 0, at):
                    continue
                if clause.startswith(("No ", "Neither ", "None ")) and not text.startswith("Any "):
                    continue
            yield pattern, text


SEALED = Unread(POLARITY, NUMBER, ANTONYM, REWORDINGS, CONTROLS)
