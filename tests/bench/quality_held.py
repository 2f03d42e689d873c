"""The faults that were held out once: ways of writing the contrary, or the same.

They were measured often enough to be opened: what is missed among them is printed, and may be
learnt from. What is held out now is in :mod:`tests.bench.quality_sealed`, which has its own
patterns and takes the machinery from here.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tests.bench.quality_seeds import (
    PLAIN,
    Seed,
    cased,
    first_difference,
    gerund,
    in_condition,
    number_kind,
    sub,
)

Pattern = tuple[str, Callable[[str], str]]

DEMAND = r"(?:must|shall|should|MUST|SHALL|SHOULD)"
#: No word that a verb would have to give way to; ``apply`` and the like are verbs.
NO_ADVERB = (
    r"(?!(?:not|never|only|also|always|still|therefore|likewise|either|first|then|it|the|with|without|at|in|no|by|or|and)\b"
    r"|(?!apply|comply|imply|multiply|rely|reply|supply)[a-z]+ly\b)"
)
SUBJECT = r"(?:(?:The|An?|Any|Each|Every|All|This|These|Such) (?!of\b)(?:[\w’'`.\-]+ ){1,4}?|(?:It|They) |[A-Z][A-Za-z]*[a-z]s )"
_FRAME = re.compile(
    r"^((?:If|When|Where|While|By default|In general|For|In) [^,]*, |)"
    rf"({SUBJECT}){DEMAND} {NO_ADVERB}([a-z]+)\b([^;:]*)$",
)


def lower(subject: str) -> str:
    """*subject* as it stands in the middle of a sentence."""
    name = re.match(r"[A-Z]\w*[A-Z]|An? [A-Z]{2}", subject)
    return subject if name and not subject.startswith("A") else subject[:1].lower() + subject[1:]


def _plural(subject: str) -> bool:
    words = re.split(r" (?:of|that|which|who|with|in|for|from|on|to|\()", subject.strip())[0]
    if re.match(r"(?:Each|Every|An?|It|This|Any|No)\b", words, re.IGNORECASE):
        return False
    return bool(
        re.match(r"(?:They|All|These|We|You|People)\b", words, re.IGNORECASE)
        or re.search(r"[a-z](?<![suia])s$", words)
    )


def _many(text: str, at: int) -> bool:
    """Whether the subject before *at* is more than one."""
    before = re.sub(r"\([^()]*\)", "", text[:at]).strip()
    subject = re.split(r"[,;:] |\b(?:wherein|though|because|so that) ", before)[-1]
    return _plural(subject) or " and " in subject


def framed(template: str, who: str = "") -> Callable[[str], str]:
    """Puts what is demanded into *template*, whose fields are the subject, the verb and the rest.

    The subject ends with *who*.
    """
    ends = re.compile(who)

    def edit(text: str) -> str:
        m = _FRAME.match(text)
        if (
            m is None
            or re.search(rf"\b{DEMAND}\b", m[4])
            or not ends.search(text[: m.end(2)], m.end(2))
        ):
            return text
        subject, verb, rest = m[2].strip(), m[3], m[4].rstrip(".")
        if ("{ing}" in template or "{third}" in template) and re.search(r",|\b(?:and|or|but)\b", rest):  # fmt: skip
            return text
        lead = m[1]
        new = template.format(
            subject=subject if template.startswith("{subject}") and not lead else lower(subject),
            verb=verb,
            ing=ing_form(verb),
            third=_third(verb, _plural(subject)),
            rest=rest,
            are="are" if _plural(subject) else "is",
        )
        return f"{lead}{lower(new) if lead else new}."

    return edit


def ing_form(verb: str) -> str:
    double = re.fullmatch(r"(?:(?:re|trans|com|per|ad|e|o|sub)mit|refer|occur|begin|forget|plan|drop|stop)", verb)  # fmt: skip
    return f"{verb}{verb[-1]}ing" if double else gerund(verb)


def _third(verb: str, plural: bool) -> str:
    if verb == "be":
        return "are" if plural else "is"
    if verb == "have":
        return "have" if plural else "has"
    if plural:
        return verb
    if re.search(r"(?:s|x|z|ch|sh|o)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"


_SINGULAR = {"are": "is", "have": "has", "s": "s", "their": "its"}
_PLURAL = {"are": "are", "have": "have", "s": "", "their": "their"}


def agreeing(pattern: str, words: str) -> Callable[[str], str]:
    """Puts *words* where *pattern* is; their ``{are}``, ``{have}``, ``{s}`` and ``{their}`` agree with the subject."""
    compiled = re.compile(pattern)

    def edit(text: str) -> str:
        m = compiled.search(text)
        if m is None:
            return text
        agreed = words.format(**(_PLURAL if _many(text, m.start()) else _SINGULAR))
        return text[: m.start()] + agreed + text[m.end() :]

    return edit


ASKED = rf"\b{DEMAND}(?= {NO_ADVERB}(?!have been)[a-z]{{2,}})"
DONE = rf"\b{DEMAND}(?= {NO_ADVERB}(?!be\b|have\b|occur\b)[a-z]{{2,}})"
BARRED = rf"\b{DEMAND} (?:not|NOT)\b(?! (?:only|just|merely|simply|be able)\b)"
#: Who can be told, allowed or welcome; of a field or a value nobody says that.
_NAMED = "|".join(
    rf"(?<=\b{name} )"
    for one in ("assistant", "user", "client", "node", "wallet", "dapp", "browser", "developer", "provider", "validator",
                "author", "model", "operator", "builder", "implementation", "application", "agent", "consumer", "proposer")
    for name in (one, one + "s", one.capitalize(), one.capitalize() + "s", "DApp" if one == "dapp" else one)
)  # fmt: skip
AGENT = rf"(?:{_NAMED}|(?<=\b(?:it|It) )|(?<=\b(?:we|We) )|(?<=\b(?:they|They) ))"
#: What one may do, not what may come about.
MAY = (
    rf"{AGENT}(?:MAY(?= (?!NOT|also|or|and)[a-z]+)|may(?= (?:offer|choose|use|suggest|omit|require|request|add|override|decide"
    r"|skip|ask|refuse|reject|delay|provide|include|engage|return|send|store|share|mention|show|treat|express|adopt|play|delegate"
    r"|admit|introduce|ignore|drop|limit|combine|publish|call|run|set|answer|assume|discuss|write|read)\b))"
)
CANNOT = rf"{AGENT}(?:cannot|can not|can['’]t)\b(?! (?:always|fully)\b)"

POLARITY: tuple[Pattern, ...] = (
    ("must → must no longer", sub(rf"{DONE}", lambda m: m[0] + (" NO LONGER" if m[0].isupper() else " no longer"), 0)),
    ("must → must in no case", sub(ASKED, lambda m: m[0] + (" IN NO CASE" if m[0].isupper() else " in no case"), 0)),
    ("must → will not", sub(ASKED, "will not", 0)),
    ("must → had better not", sub(AGENT + DONE, "had better not", 0)),
    ("must → is under instructions not to", agreeing(AGENT + DONE, "{are} under instructions not to")),
    ("must → would be wrong to", sub(AGENT + DONE, "would be wrong to", 0)),
    ("we do not want … to", framed("We do not want {subject} to {verb}{rest}")),
    ("it is wrong for … to", framed("It is wrong for {subject} to {verb}{rest}")),
    ("on no account may", framed("On no account may {subject} {verb}{rest}")),
    ("should stop …ing", framed("{subject} should stop {ing}{rest}")),
    ("is to be kept from …ing", framed("{subject} {are} to be kept from {ing}{rest}")),
    ("nobody may", sub(rf"^(?:An?|Each|Every|The) ((?:[\w’'`\-]+ ){{1,3}}){DEMAND}(?= {NO_ADVERB}[a-z]{{2,}})", lambda m: f"No {m[1]}may", 0)),
    ("must not → should go ahead and", sub(rf"{AGENT}{BARRED}(?= {NO_ADVERB}(?!be\b|have\b|exceed\b|occur\b)[a-z]{{3,}})", "should go ahead and", 0)),
    ("must not → must make sure to", sub(rf"{AGENT}{BARRED}(?= {NO_ADVERB}(?!be\b|have\b)[a-z]{{2,}})", "must make sure to", 0)),
    ("must not → will", sub(rf"{BARRED}(?= {NO_ADVERB}[a-z]{{2,}})", "will", 0)),
    ("must not → is welcome to", agreeing(rf"{AGENT}{BARRED}(?= {NO_ADVERB}(?!be\b)[a-z]{{2,}})", "{are} welcome to")),
    ("never → as a matter of course", sub(r"\b(should|must|MUST|SHOULD) (?:never|NEVER)\b(?! be\b)", lambda m: f"{m[1]}, as a matter of course,", 0)),
    ("always → rarely", sub(rf"\b({DEMAND}) always\b", lambda m: m[1] + " rarely", 0)),
    ("may → is not entitled to", agreeing(MAY, "{are} not entitled to")),
    ("may → must never be allowed to", sub(MAY, "must never be allowed to", 0)),
    ("cannot → is at liberty to", agreeing(CANNOT, "{are} at liberty to")),
    ("cannot → must be able to", sub(r"\b(?:cannot|can not|can['’]t)\b(?= (?!be\b|usually\b|always\b)[a-z]{2,})", "must be able to", 0)),
    ("avoid …ing → make a point of …ing", sub(r"\b(should|must|MUST|SHOULD) avoid(?= [a-z]+ing\b)", lambda m: m[1] + " make a point of", 0)),
    ("avoid → go for", sub(r"\b(should|must|MUST|SHOULD) avoid(?= (?!any\b)[a-z]+\b(?<!ing))", lambda m: m[1] + " go for", 0)),
    ("forbidden from → free to go on", sub(r"\b(?:forbidden|prohibited|barred) from(?= [a-z]+ing\b)", "left free to go on", 0)),
    ("stop doing it", sub(r"^(Use|Show|Keep|Provide|Ask|Include|Return|Send|Add|Treat|Consider|Verify|Tell|Explain|Validate|Accept)\b", lambda m: f"Stop {gerund(m[1].lower())}", 0)),
    ("make sure to", sub(r"^(?:Do not|Don['’]t|Never|Avoid) (?=[a-z]+\b(?<!ing))", "Make sure to ", 0)),
)  # fmt: skip


_HALF_DOZEN = {2: "half a dozen", 3: "eight", 4: "ten", 5: "a dozen", 10: "fifty", 12: "thirty", 20: "eighty", 25: "ninety", 64: "a hundred", 128: "two hundred"}  # fmt: skip
_OTHER_UNITS = {
    "seconds": "milliseconds", "minutes": "seconds", "hours": "minutes", "days": "hours", "weeks": "days",
    "months": "weeks", "years": "months", "bytes": "bits", "kb": "bytes", "gas": "gwei", "ether": "gwei",
}  # fmt: skip


def number(change: Callable[[int], str | None]) -> Callable[[str], str]:
    return sub(PLAIN, lambda m: change(int(m[1])) or m[0])


def _turned(n: int) -> str | None:
    """Two digits the wrong way round."""
    text = str(n)
    return text[1] + text[0] + text[2:] if n > 9 and text[0] != text[1] != "0" else None


def _resized(n: int) -> int:
    return n // 4 if n % 4 == 0 and n > 8 else n + 12


NUMBER: tuple[Pattern, ...] = (
    ("a nought too many", number(lambda n: f"{n}0" if n else "1")),
    ("a nought too few", number(lambda n: str(n // 10) if n >= 10 and n % 10 == 0 else None)),
    ("digits turned", number(_turned)),
    ("N → in words, another", number(lambda n: _HALF_DOZEN.get(n))),
    ("N → N less a few", number(lambda n: str(n - 2) if n > 5 else None)),
    ("N → 5N", number(lambda n: f"{5 * n}" if n else "12")),
    ("another length", sub(r"\b(\d+)-(byte|bit|digit|day|word)\b", lambda m: f"{_resized(int(m[1]))}-{m[2]}", 0)),
    ("another size", sub(r"\b(\d+)x\1(?=(?:px| pixels)\b(?! min| max))", lambda m: f"{int(m[1]) * 3}x{int(m[1]) * 3}", 0)),
    ("another code", sub(r"(?<=code )`(\d{3,5})`", lambda m: f"`{int(m[1]) + 102}`", 0)),
    ("another value", sub(r"`(\d{1,5})`(?=[ .,](?!(?:th|st|nd)\b))", lambda m: f"`{int(m[1]) * 4 + 2}`", 0)),
    ("another place", sub(r"\b(be (?:updated to|replaced with) [\w ]* in the) `0`th\b", r"\1 `3`rd", 0)),
    ("another distance", sub(r"(?<=at slot )([Nn])([+-])1\b", lambda m: f"{m[1]}{m[2]}2", 0)),
    ("zero → one", sub(r"\b(?:is|be|to|equal) zero\b", lambda m: m[0][:-4] + "one", 0)),
    ("another unit", sub(rf"(?<=\d )({'|'.join(_OTHER_UNITS)})\b", lambda m: _OTHER_UNITS[m[1]], 0)),
    ("within → not before", sub(r"\bwithin (\d+|`[A-Z_]+`) (seconds|minutes|hours|days|weeks|months|slots|epochs|blocks)\b", lambda m: f"not before {m[1]} {m[2]} are over", 0)),
    ("at least N → fewer than N", sub(r"\bat least (\d+|half)\b", lambda m: f"fewer than {m[1]}" if m[1].isdigit() else "less than half", 0)),
    ("at least one → no", sub(r"\b(?:at least one|one or more)\b", "no", 0)),
    ("exactly one → several", sub(r"\bexactly one\b", "several", 0)),
    ("exactly one of two → both", sub(r"^Exactly one of (`\w+`) or (`\w+`)", lambda m: f"Both {m[1]} and {m[2]}", 0)),
    ("at most one → several", sub(r"\bat most one\b", "at least two", 0)),
    ("a single → several", sub(r"\ba single (?=[a-z]+(?<!s)\b)", "more than one ", 0)),
    ("both → only one of", sub(r"\bboth (?:of )?(?=the\b|`)", "only one of ", 0)),
    ("once → twice", sub(r"\b(?:only |exactly )?once\b(?= (?:per|an?|every|each|before)\b|[.,])", "twice", 0)),
    ("less than → at least", sub(r"\b(?:less|fewer|smaller) than\b(?! or\b)", "no less than", 0)),
    ("greater than → at most", sub(r"\b(?:greater|more|larger|higher) than (?=the\b|\d|`)", "at most ", 0)),
)  # fmt: skip


def verbs(table: str) -> Iterator[Pattern]:
    """What is demanded becomes its contrary, right behind the demand; ``{x}`` is what the first names so."""
    for entry in re.split(r"; |;\n", table.strip()):
        old, new = (part.strip() for part in entry.split("→"))
        alone = "" if "{x}" in old else r"(?! (?:not|and|or|nothing|no|it|them)\b|,)"
        pattern = rf"\b(?P<d>{DEMAND}(?: (?:also|still|therefore))?)(?: (?!only\b|reply\b)[a-z]+ly)? {old.replace('{x}', _X)}(?![\w\-]){alone}"
        yield f"{old} → {new}", sub(pattern, lambda m, n=new: f"{m['d']} {n.format(**m.groupdict())}", 0)  # type: ignore[misc]  # a default argument  # fmt: skip


_X = r"(?P<x>(?:the|an?|its|their|all|any|each|every) [^.,;:()]{3,60}?)"
_VERBS = r"""
include → leave out; contain → be free of; contain(?= (?:an?|the|all)\b) → lack; provide → withhold;
provide(?= (?:an?|the|all)\b) → do without; offer → hold back; give(?= (?:the|an?) [a-z]+\b) → hold back;
reject(?= (?:the|an?|all|any)\b) → wave through; reject(?= (?:the|an?|all|any)\b) → go along with;
return(?= (?:the|an?|all)\b) → withhold; remain unchanged → change;
remain(?= (?:valid|in|within|on|the|an?|free|available)\b) → stop being; match(?= (?:the|that|its|an?)\b) → differ from;
match(?= (?:the|that|its|an?)\b) → be at variance with; be (?:equivalent|equal|identical) to → be different from;
be (?:equivalent|equal|identical) to → deviate from; correspond to → have nothing to do with;
keep(?= (?:the|its|an?|all|compatibility)\b) → give up; keep(?= (?:the|its|an?|all)\b) → get rid of;
preserve → strip out; retain(?= (?:the|all|any|its|an?)\b) → let go of; retain(?= (?:the|all|any|its|an?)\b) → erase;
store → erase; maintain → abandon; maintain → do away with; use(?! (?:its|their)\b) → do without;
use(?! (?:its|their)\b) → stay away from; employ → dispense with; assume → doubt; acknowledge(?! that) → gloss over;
recognize → overlook; consider(?! [a-z]+ing) → leave aside; consider(?! [a-z]+ing) → pay no attention to;
take into account → leave aside; ensure(?= that\b) → no longer guarantee;
check(?= (?:that|the|all|for|its)\b) → skip checking; verify(?= (?:that|the|all|each|every)\b) → skip verifying;
validate(?= (?:that|the|all|each|every|`\w+`)) → skip validating; authenticate → accept unchecked;
sanitize → blindly trust; follow → deviate from; follow → set aside; obey → defy; comply with → go against;
honou?r → override; adhere to → depart from; fulfill → turn down; uphold → abandon; align with → run counter to;
refuse to → agree to; refuse(?= (?:requests?|the|any|all)\b) → go along with; decline to → agree to;
support → drop support for; implement → leave out; define → do without; introduce → drop; generate → do without;
add(?= (?:the|an?|all)\b) → strip out; inject {x} into → keep {x} out of; add {x} to → keep {x} out of;
insert {x} (?:in|into|to) → keep {x} out of; expose → hide; display → conceal; disclose → keep quiet about;
reveal → keep secret; notify {x}(?= and\b|\.|,| that| of| when| if) → leave {x} in the dark;
inform {x}(?= and\b|\.|,| that| of| when| if) → leave {x} in the dark;
ask {x} (?:for|about) → go ahead without consulting {x} on; request → go ahead without; seek → go ahead without;
wait for → go ahead without; fail(?! to) → succeed; revert → go through; error → go through; halt → carry on;
proceed as usual → be called off; be forwarded as usual → be held back; be replaced as usual → be left as it is;
continue to → no longer; prioritize → put last; favou?r → steer clear of; prefer → steer clear of; minimize → add to;
minimize → maximize; reduce → step up; mitigate → aggravate; prevent → bring about; strive to → make no effort to;
strive for → give up on; try to → make no attempt to; attempt to → make no attempt to; aim to → not bother to;
seek to → make no effort to; help(?= (?:the|users?|people)\b) → hinder; focus on → move away from;
engage (?:in|with) → keep out of; express → hold back; summarize → leave out; describe → stay silent on;
outline → stay silent on; distinguish between → lump together; affirm → call into question;
respond to → leave unanswered; subscribe to → stay unsubscribed from; drop(?= (?:the|all|any)\b) → hold on to;
be aware of → be kept unaware of; be (?:included|inserted|contained|added) (?:in|within|into|to) → be kept out of;
be included(?=[.;]) → be left out; be present → be missing; be present → be absent; be missing → be there;
be rejected → be let through; be accepted → be turned away; be used(?= (?:to|for|in|by|when|if)\b|[.;]) → go unused;
be updated(?= (?:if|when|by|in)\b|[.;]) → be left untouched; be evicted from → be kept in;
be (?:validated|verified|checked)(?= (?:by|for|before|when)\b|[.;]) → go unchecked; be ignored → be taken into account;
be taken into account → be ignored; be stored → be thrown away; be followed → be broken; be met → be waived;
be satisfied → go unmet; be bounded by → be free to go beyond; be limited to → be free to go beyond;
be refunded(?! to) → be forfeited; be returned → be withheld; be removed(?! from) → stay in;
be displayed → stay out of sight; be transparently → be secretly; be willing to → be reluctant to;
be able to → be unable to; be possible to → be impossible to; be blocked → go through; be disconnected → stay connected;
be prepared to → be unprepared to; be unpredictable → be foreseeable; be transparent → be secretive;
be valid → be malformed; be compensated → go unpaid; be strictly enforced → be loosely enforced;
be cautious → be carefree; be courteous → be curt; be conversational → be stiff; be concise → be long-winded;
be brief → be long-winded; be ephemeral → be long-lived; be unique → be shared; be non-empty → be blank;
be empty → be filled in; be optional → be compulsory; be a string → be a number; be an array → be a single value;
be a square → be a circle; be a boolean → be a string; be secret → be known to everybody; be signed → be left unsigned;
be sorted → be left unsorted; be neutral → be partisan; be factual → be made up;
be compatible with → be incompatible with; be relatively easy → be rather hard; be constant → vary; be the same → differ
"""

#: Values and manners, which stand anywhere in what is demanded.
_WORDS = r"""
respectfully → dismissively; helpfully → grudgingly; carefully → hastily; gently → bluntly; briefly → at length;
clearly → vaguely; transparently(?! [a-z]+ed) → behind the scenes; judiciously → lavishly; sparingly → lavishly;
securely → over an open channel; truthfully → evasively; proactively → only when prompted; immediately → at leisure;
promptly → at leisure; correctly → wrongly; properly → sloppily; voluntarily → under duress; honestly → evasively;
politely → rudely; randomly → in a fixed order; (?<=with )neutral → partisan; (?<=a )balanced → one-sided;
(?<=a )neutral → partisan; (?<=a )concise → long-winded; (?<=a )respectful → scornful; (?<=highly )formal → casual;
sufficient(?= [a-z]+) → insufficient; (?<=new )ephemeral → permanent; (?<=a )distinct → single common;
(?<=a )clear(?= [a-z]+) → vague; (?<=a )secure manner → careless manner; (?<=a )square → circle;
(?<=as )canonical → non-canonical; (?<=as )JSON → XML; (?<=an )animal → inanimate object;
in the same(?= [a-z]+) → in a separate; with the same(?= [a-z]+) → with a different; at the beginning → at the end;
at the start → at the end; at the top → at the bottom; up front → at the very end; in advance → in retrospect;
ahead of time → in retrospect; in real time → once a day; in full → in part; in writing → by word of mouth;
by default → only on request; explicit consent → silent consent; on-chain → off-chain
"""

_NEGATING = re.compile(
    r"\b(?:not|never|no|nor|neither|without|avoid(?:ing)?|only|unless|except|rather|instead|prevent(?:ing)?|refuse|reject(?:s|ing)?"
    r"|less|than|whether|that|which|who|whose|whom|what|how|either|if|when|where|while|because|against|before|after|until|whenever|since|so that|as long as|in case"
    r"|e\.g|i\.e|NOT|NEVER)\b|[“\"(;:]"
)
#: What is said about a demand, or tells which thing is meant, demands nothing.
_SAID = re.compile(
    r"\b(?:that|which|who|whose|whom|what|how|whether|why|wherein|where|means?|suggests?|as if|even if|even though)(?: [\w’'`*.\-]+){0,4} $"
    r"|\b(?:The|the) only\b|\b(?:does|do) not mean\b|\bcases where\b|^Even\b|\bperhaps\b|\bor $|“[^”]*$|\([^)]*$"
)


def _embedded(clause: str, text: str) -> bool:
    """Whether what is changed is only mentioned, or describes something."""
    at = first_difference(clause, text)
    modals = list(re.finditer(rf"\b(?:{DEMAND}|may|MAY|cannot|can)\b", clause[: at + 8]))
    return bool(modals) and at > 0 and _SAID.search(clause, 0, modals[-1].start()) is not None


def _one_demand(clause: str, text: str) -> bool:
    """Whether the changed words are all that is demanded: no choice, no bar, no part of a description."""
    at = first_difference(clause, text)
    modals = list(re.finditer(rf"\b{DEMAND}\b", clause[: at + 8]))
    if not modals or re.match(r"Exactly one|At most one|No\b", clause):
        return False
    if _NEGATING.search(clause, modals[-1].end(), max(at, modals[-1].end())):
        return False
    end = re.search(r"[;.](?: |$)|, (?:if|when|unless|while|but|where)\b| \(", clause[at:])
    rest = clause[at : at + end.start()] if end else clause[at:]
    return not re.search(r"\bor\b|\bnot only\b|\bOR\b", rest)


def words(table: str) -> Iterator[Pattern]:
    for entry in re.split(r"; |;\n", table.strip()):
        old, new = (part.strip() for part in entry.split("→"))
        edit = sub(rf"(?<![\w\-`]){old}(?![\w\-`])", lambda m, n=new: cased(m[0], n), 0)  # type: ignore[misc]  # a default argument  # fmt: skip
        yield f"{old} → {new}", edit


ANTONYM: tuple[Pattern, ...] = (*verbs(_VERBS), *words(_WORDS))


_SYNONYMS = (
    ("additional", "extra"), ("multiple", "several"), ("subsequent", "later"), ("specified", "laid down"),
    ("via", "by way of"), ("therefore", "for that reason"), ("potential", "possible"), ("ensure that", "make certain that"),
    ("indicate", "signal"), ("currently", "at present"),
    ("due to", "because of"), ("perform", "carry out"), ("prior to", "ahead of"), ("every", "each"), ("implement", "put into practice"),
    ("remain", "stay"), ("upon", "on"), ("strive to", "do its best to"), ("maintain", "keep up"),
    ("appropriate", "fitting"), ("match", "agree with"), ("proceed", "go on"), ("goals", "aims"),
    ("follow", "stick to"), ("expose", "make available"), ("contain", "hold"), ("reject", "turn down"),
)  # fmt: skip


def swapped(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    """*text* with the second of each of *pairs* for what the first, an expression, matches first."""
    for word, other in pairs:
        found = re.search(rf"(?<![\w`\-])({word})(?![\w`\-])", text)
        if found is not None:
            text = text[: found.start()] + cased(found[0], other) + text[found.end() :]
    return text


def _synonyms(text: str) -> str:
    """Every word of the list is swapped: a colleague who writes a thing anew changes more than one."""
    return swapped(text, _SYNONYMS)


_FRONT = re.compile(
    r"^(If|When) ((?:the|an?|it|they|users?|there|all|any|its) [^,;(]{8,90}), (?:then )?(\w[^.;]*)\.$"
)
_BACK = re.compile(
    r"^([A-Z][^.;,]*?),? (if|when) ((?:the|an?|it|they|users?|there|all|any|its) [^.;,]{8,90})\.$"
)


def _whenever(text: str) -> str:
    """The condition told in other words, at its place or at the other one."""
    if m := _FRONT.match(text):
        return f"Whenever {m[2]}, {m[3]}."
    if m := _BACK.match(text):
        return f"{m[1]} in every case in which {m[3]}."
    return text


#: What goes before these sentences goes not before a demand.
_ASIDE = re.compile(r"[^.,]{0,30}:|(?:For example|Note|Finally|Then|However|That said|Similarly|Specifically|In particular|Additionally|Therefore|Currently|Starting|Also|And|But|Sometimes|Otherwise|Instead)\b")  # fmt: skip


_DEMANDS = re.compile(r"\b(?:must|shall|should|cannot|will not|not to|no longer|welcome|liberty|entitled|Stop|stop|wrong|kept)\b|\b(?:MUST|SHALL|SHOULD)\b")  # fmt: skip


def before(words: str) -> Callable[[str], str]:
    return lambda t: (
        words + (lower(t) if re.match(SUBJECT, t) else t[:1].lower() + t[1:])
        if re.match(r"[A-Z][a-z]+ |An? ", t)
        and t.endswith(".")
        and not _ASIDE.match(t)
        and _DEMANDS.search(t)
        else t
    )


PARAPHRASES: tuple[Pattern, ...] = (
    ("must → will have to", sub(ASKED.replace("should|", "").replace("|SHOULD", ""), "will have to", 0)),
    ("should → is meant to", agreeing(ASKED, "{are} meant to")),
    ("must not → is not to", agreeing(rf"{BARRED}(?= {NO_ADVERB}[a-z]{{2,}})", "{are} not to")),
    ("we want … to", framed("We want {subject} to {verb}{rest}")),
    ("it is up to … to", framed("It is for {subject} to {verb}{rest}", AGENT)),
    ("see to it that", framed("See to it that {subject} {third}{rest}")),
    ("it is our policy that", before("It is our policy that ")),
    ("for the avoidance of doubt", before("For the avoidance of doubt, ")),
    ("as agreed", before("As agreed with the other teams, ")),
    ("please remember", before("Please remember that ")),
    ("no exceptions", lambda t: t[:-1] + ", as a matter of policy." if t.endswith(".") and not re.search(r", [^,]*$|\b(?:if|when|because)\b|:", t) and _DEMANDS.search(t) else t),
    ("may → is free to", agreeing(MAY, "{are} free to")),
    ("cannot → is unable to", agreeing(CANNOT, "{are} in no position to")),
    ("whenever", _whenever),
    ("synonyms", _synonyms),
)  # fmt: skip


@dataclass(frozen=True)
class Patterns:
    """A set of patterns, and whether it is held out. What fits ``anywhere`` is drawn less often."""

    faults: tuple[tuple[str, tuple[Pattern, ...]], ...]
    rewordings: tuple[Pattern, ...]
    anywhere: frozenset[str]
    held_out: bool

    def seeds(self, clause: str, rng: random.Random) -> Iterator[Seed]:
        """The faults and controls that *clause* allows: of each kind two, plain and paraphrased."""
        for kind, table in self.faults:
            made = []
            for pattern, edit in table:
                text = edit(clause)
                if text == clause or not _contrary(kind, clause, text):
                    continue
                sort = number_kind(clause, text, kind)
                made.append(Seed(text, sort, pattern, self.held_out))
            made = self._drawn(made, rng)
            yield from made
            for seed in made[:1]:
                for other in self._paraphrased(seed.text, rng):
                    yield Seed(other.text, seed.kind, seed.pattern, self.held_out, other.pattern)
        yield from self._paraphrased(clause, rng)

    def _paraphrased(self, text: str, rng: random.Random) -> list[Seed]:
        """At most two ways of saying *text* otherwise."""
        new = [(pattern, edit(text)) for pattern, edit in self.rewordings]
        found = [Seed(t, "paraphrase", name, self.held_out) for name, t in new if t != text]
        return self._drawn(found, rng)

    def _drawn(self, made: list[Seed], rng: random.Random) -> list[Seed]:
        """At most two of *made*, of different patterns.

        Without a handicap hardly anything else would be seen than what fits anywhere.
        """
        return sorted(
            made, key=lambda s: rng.random() * (4.0 if s.pattern in self.anywhere else 1.0)
        )[:2]


def _contrary(kind: str, clause: str, text: str) -> bool:
    if _embedded(clause, text) or in_condition(clause, text):
        return False
    if kind == "polarity":
        return not re.search(rf" nor | or {DEMAND}\b|^(?:Exactly|At most|Only)\b", clause)
    if kind == "number" and re.match(r"(?:Exactly|At most) one\b", clause):
        return True
    return _one_demand(clause, text)


SHOWN = Patterns(
    faults=(("polarity", POLARITY), ("number", NUMBER), ("antonym", ANTONYM)),
    rewordings=PARAPHRASES,
    anywhere=frozenset(
        ("must → must in no case", "must → will not", "must → must no longer", "it is our policy that", "please remember",
         "for the avoidance of doubt", "as agreed", "should → is meant to")
    ),
    held_out=False,
)  # fmt: skip
