"""Faults as editors make them: a clause goes in, sentences that contradict it come out.

And controls, which contradict nothing. Every pattern is in one of two sets:
what was looked at while the rules were tuned, and what was held out first
(:mod:`tests.bench.quality_sealed` has what is held out now; these are drawn
together, so neither set changes alone). The word lists here are the bench's
own; the product has others.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_IRREGULAR = {
    "be": "been", "begin": "begun", "build": "built", "choose": "chosen", "do": "done",
    "find": "found", "follow": "followed", "get": "got", "give": "given", "have": "had",
    "hold": "held", "keep": "kept", "know": "known", "leave": "left", "make": "made",
    "pay": "paid", "put": "put", "read": "read", "run": "run", "say": "said", "see": "seen",
    "send": "sent", "set": "set", "show": "shown", "take": "taken", "tell": "told",
    "think": "thought", "treat": "treated", "understand": "understood", "write": "written",
}  # fmt: skip


def gerund(verb: str) -> str:
    """``making`` of ``make``."""
    if verb == "be":
        return "being"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    if re.search(r"(?<![aeiou])[aeiou][bdgmnprt]$", verb) and len(verb) <= 4:
        return verb + verb[-1] + "ing"
    return verb + "ing"


def participle(verb: str) -> str:
    """``made`` of ``make``."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    if re.search(r"(?<![aeiou])[aeiou][bdgmnprt]$", verb) and len(verb) <= 4:
        return verb + verb[-1] + "ed"
    return verb + "ed"


@dataclass(frozen=True)
class Seed:
    """A sentence made from a clause. ``kind`` is what was done to it, ``pattern`` how."""

    text: str
    kind: str
    pattern: str
    held_out: bool = False
    paraphrase: str = ""


Edit = Callable[[re.Match[str]], str]


def cased(like: str, text: str) -> str:
    if like.isupper() and len(like) > 1:
        return text.upper()
    return text[:1].upper() + text[1:] if like[:1].isupper() else text


#: A modal that is not a question's, and not negated; what follows it is a verb.
def _modal(word: str) -> str:
    return rf"\b({word})\b(?!\s+(?:not|never|be able|only|also be)\b)(?=\s+[a-z]+)"


def sub(pattern: str, replace: str | Edit, flags: int = re.IGNORECASE) -> Callable[[str], str]:
    compiled = re.compile(pattern, flags)

    def edit(text: str) -> str:
        return compiled.sub(replace, text, count=1)

    return edit


def _to_gerund(prefix: str) -> Edit:
    return lambda m: cased(m[1], prefix) + " " + gerund(m[2])


def _after(suffix: str) -> Edit:
    return lambda m: m[1] + (" " + suffix.upper() if m[1].isupper() else " " + suffix)


_IMPERATIVE = (
    r"^(Use|Show|Keep|Provide|Ask|Include|Return|Send|Store|Add|Remove|Respond|Write|Check|Make|Give"
    r"|Follow|Treat|Consider|Verify|Set|Tell|Explain|Validate|Reject|Accept|Let|Apply)\b"
)

POLARITY: tuple[tuple[str, Callable[[str], str], bool], ...] = (
    ("must → must not", sub(_modal("must|shall"), _after("not")), False),
    ("must not → must", sub(r"\b(must|shall) not\b", lambda m: m[1]), False),
    ("should → should not", sub(_modal("should"), _after("not")), False),
    ("should not → should", sub(r"\b(should) not\b", lambda m: m[1]), False),
    ("should → should never", sub(_modal("should|must"), _after("never")), False),
    ("should (always) → should never", sub(r"\b(should|must) always\b", lambda m: m[1] + " never"), False),
    ("never → always", sub(r"\bnever\b", lambda m: cased(m[0], "always")), False),
    ("may → may not", sub(_modal("may"), _after("not")), False),
    ("can → cannot", sub(_modal("can"), lambda m: m[1] + ("NOT" if m[1].isupper() else "not")), False),
    ("cannot → can", sub(r"\bcannot\b|\bcan not\b|\bcan['’]t\b", "can"), False),
    ("must → is prohibited from", sub(r"(?<=[a-z] )\b(must|shall|should)\s+(?!be\b|not\b|never\b|also\b|always\b|therefore\b)([a-z]{3,})\b(?<!ly)", _to_gerund("is prohibited from")), False),
    ("required → forbidden", sub(r"\b(?:is|are) required to\b", lambda m: m[0].split()[0] + " forbidden to"), False),
    ("allowed → forbidden", sub(r"\b(allowed|permitted)\b", "forbidden"), False),
    ("forbidden → allowed", sub(r"\b(forbidden|prohibited)\b", "allowed"), False),
    ("do → do not", sub(_IMPERATIVE, lambda m: "Do not " + m[1].lower(), 0), False),
    ("do not → do", sub(r"^(?:Do not|Don['’]t|Never) (\w)", lambda m: m[1].upper(), 0), False),
    # held out
    ("must → must under no circumstances", sub(_modal("must|should|shall"), _after("under no circumstances")), True),
    ("should → should refrain from", sub(r"\b(should|must|shall)\s+(?!be\b|not\b|never\b|also\b|always\b|therefore\b)([a-z]{3,})\b(?<!ly)", lambda m: f"{m[1]} refrain from {gerund(m[2])}", 0), True),
    ("must → is not to", sub(_modal("must|should"), "is not to"), True),
    ("should → is not supposed to", sub(_modal("should|must"), "is not supposed to"), True),
    ("should → ought not to", sub(_modal("should"), "ought not to"), True),
    ("may → is not permitted to", sub(_modal("may"), "is not permitted to"), True),
    ("should not → is free to", sub(r"\b(?:should|must) not\b", "has to"), True),
    ("must → mustn’t", sub(_modal("must|should"), lambda m: m[1] + "n’t", 0), True),
    ("avoid → seek", sub(r"\bshould avoid ([a-z]+?)ing\b", r"should keep \1ing"), True),
)  # fmt: skip

_UNITS = {
    "seconds": "minutes", "second": "minute", "minutes": "hours", "minute": "hour", "hours": "days", "days": "weeks",
    "months": "years", "bytes": "kilobytes", "kb": "MB", "mb": "GB", "ms": "s", "gwei": "ether",
    "milliseconds": "seconds", "%": " percentage points",
}  # fmt: skip
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
#: A number that is one: no identifier, version, reference or part of a formula.
PLAIN = (
    r"(?<![\w.\-#/x^*=+<>(\[`:])(?<!step )(?<!Step )(?<!phase )(?<!level )(?<!type )(?<!version )(?<!section )"
    r"(?<!constraint )(?<!Constraint )(?<!RFC )(?<!EIP )(?<!item )(?<!number )(?<!rule )(?<!Rule )"
    r"(\d+)(?![\w.\-/^*`)\]:]*\w|\.\d| ?[-+*/^=<>])"
)


def _number(change: Callable[[int], int]) -> Callable[[str], str]:
    return sub(PLAIN, lambda m: str(change(int(m[1]))))


def _word_number(m: re.Match[str]) -> str:
    return cased(m[1], _WORDS[(_WORDS.index(m[1].lower()) + 3) % len(_WORDS)])


NUMBER: tuple[tuple[str, Callable[[str], str], bool], ...] = (
    ("N → 3N", _number(lambda n: 3 * n if n else 7), False),
    ("N → N + 1", _number(lambda n: n + 1), False),
    ("three → six", sub(r"\b(two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:of|or|and)\b)", _word_number), False),
    ("other unit", sub(r"(?<=\d )(seconds?|minutes?|hours|days|months|bytes|kb|mb|ms|gwei|milliseconds)\b", lambda m: _UNITS[m[1].lower()]), False),
    ("at least N → at most N - 1", sub(r"\bat least (\d+)\b", lambda m: f"at most {max(int(m[1]) - 1, 0)}"), False),
    ("at most N → at least N + 1", sub(r"\bat most (\d+)\b", lambda m: f"at least {int(m[1]) + 1}"), False),
    # held out
    ("N → N / 2", _number(lambda n: n // 2 if n > 1 else n + 4), True),
    ("no more than → more than", sub(r"\bno more than\b", "more than"), True),
    ("at least one → none", sub(r"\bat least one\b", "at most zero"), True),
    ("exactly one → exactly two", sub(r"\bexactly one\b", "exactly two"), True),
    ("once → three times", sub(r"\bonce\b(?= (?:per|a|every|each))", "three times"), True),
)  # fmt: skip

_ANTONYMS = """
enable disable; enabled disabled; accept reject; include exclude; encrypted plaintext; public private;
automatically manually; automatic manual; before after; ascending descending; explicit implicit;
explicitly implicitly; directly indirectly; valid invalid; increase decrease; minimum maximum; allow prevent;
synchronous asynchronous; open closed; optional mandatory; temporary permanent; online offline;
safe unsafe; add remove; more less; same different; static dynamic; unique duplicate
""".replace("\n", " ")
_HELD_ANTONYMS = """
earliest latest; visible hidden; start stop; first last; lowest highest; active inactive; with without;
trusted untrusted; respectful disrespectful; clear unclear; honest dishonest; accurate inaccurate;
appropriate inappropriate; truthful deceptive; broad narrow; upper lower; old new; immediately eventually;
preserve discard; follow ignore; objective biased; concise verbose; helpful unhelpful; harmful harmless;
above below; empty full; larger smaller; greater smaller; lowercase uppercase; deterministic random;
ignore obey; respect disregard
""".replace("\n", " ")


def _antonyms(table: str, held_out: bool) -> list[tuple[str, Callable[[str], str], bool]]:
    found = []
    for pair in table.split(";"):
        one, other = pair.split()
        for word, opposite in ((one, other), (other, one)):
            edit = sub(rf"\b{word}\b", lambda m, o=opposite: cased(m[0], o))  # type: ignore[misc]  # a default argument
            found.append((f"{word} → {opposite}", edit, held_out))
    return found


ANTONYM = (*_antonyms(_ANTONYMS, False), *_antonyms(_HELD_ANTONYMS, True))

_CONDITION = re.compile(r"^(?:If|When|Where|Unless|While) [^,;]{8,80}, ?(?:then )?(\w)")
_LATE = re.compile(r",? (?:if|when|unless|where|while|except when) [^,.;]{8,80}(?=\.$)")


def _drop_condition(text: str) -> str:
    new = _CONDITION.sub(lambda m: m[1].upper(), text)
    return new if new != text else _LATE.sub("", text)


_ACTORS = {
    "assistant": "operator", "user": "auditor", "users": "auditors", "developer": "reviewer", "client": "archive server",
    "clients": "archive servers", "wallet": "block explorer", "wallets": "block explorers", "node": "relay", "nodes": "relays",
    "provider": "registrar", "proposer": "observer", "builder": "watcher", "validator": "light client",
    "implementations": "test tools", "contract": "front end", "transaction": "log entry", "dapp": "exchange",
    "model": "reviewer", "models": "reviewers", "agent": "supervisor", "customer": "supplier",
}  # fmt: skip
_ACTOR = re.compile(
    r"^((?:If [^,]+, |When [^,]+, )?(?:The|A|An|Each|Every|All)? ?)(\w+)(?= (?:\*\*)?(?:must|should|may|shall|can|MUST|SHOULD|MAY|SHALL)\b)"
)


def _swap_actor(text: str) -> str:
    return _ACTOR.sub(
        lambda m: m[1] + cased(m[2], _ACTORS[m[2].lower()]) if m[2].lower() in _ACTORS else m[0],
        text,
    )


# -- saying the same otherwise ---------------------------------------------------------

_VOICE = re.compile(
    r"^(The|An?|Each|Every) ([a-z]+(?: [a-z]+)?) (must|should|shall|MUST|SHOULD|SHALL)( not| NOT)? "
    r"([a-z]{3,})(?<!ly) (the|its|a|an|any|all|every|each) ([a-z]+(?: [a-z]+)?)(?=[.,]| (?:if|when|to|in|with|before|after|by|for|from|unless)\b)",
)


def _voice(text: str) -> str:
    def turn(m: re.Match[str]) -> str:
        determiner = m[6].capitalize()
        return (
            f"{determiner} {m[7]} {m[3]}{m[4] or ''} be {participle(m[5])} by {m[1].lower()} {m[2]}"
        )

    return _VOICE.sub(turn, text)


_FRONT = re.compile(r"^(If|When|Unless|Where|While) ([^,;]{8,90}), (?:then )?(\w[^.;]*)\.$")
_BACK = re.compile(r"^([A-Z][^.;,]*?),? (if|when|unless|while) ([^.;,]{8,90})\.$")


def _reorder(text: str) -> str:
    front = _FRONT.match(text)
    if front and front[2].count("(") != front[2].count(")"):
        return text
    if front:
        return f"{front[3][:1].upper()}{front[3][1:]} {front[1].lower()} {front[2]}."
    back = _BACK.match(text)
    if back:
        first = (
            back[1] if re.match(r"[A-Z]{2}|[A-Z]\d", back[1]) else back[1][:1].lower() + back[1][1:]
        )
        return f"{back[2].capitalize()} {back[3]}, {first}."
    return text


_SYNONYMS = (
    ("use", "utilize"), ("provide", "supply"), ("show", "display"), ("help", "assist"), ("ensure", "make sure"),
    ("before", "prior to"), ("quickly", "promptly"), ("begin", "start"), ("delete", "remove"), ("information", "info"),
    ("respond", "reply"), ("allow", "permit"), ("verify", "check"), ("additional", "further"), ("create", "make"),
    ("such as", "like"), ("however", "nevertheless"), ("send", "transmit"), ("choose", "select"),
)  # fmt: skip
_HELD_SYNONYMS = (
    ("clarify", "make clear"), ("contain", "include"), ("return", "give back"), ("avoid", "refrain from"), ("generate", "produce"),
    ("if", "in case"), ("to", "in order to"), ("obtain", "get"), ("requested", "asked for"), ("consider", "take into account"),
    ("require", "need"), ("immediately", "at once"), ("sufficient", "enough"), ("attempt", "try"), ("each", "every"),
    ("follow", "comply with"), ("present", "show"), ("set", "put"), ("about", "regarding"), ("execute", "run"),
)  # fmt: skip


def _synonym(table: tuple[tuple[str, str], ...]) -> Callable[[str], str]:
    def edit(text: str) -> str:
        for word, other in table:
            new = re.sub(rf"\b{word}\b", lambda m, o=other: cased(m[0], o), text, count=1, flags=re.IGNORECASE)  # type: ignore[misc]  # a default argument  # fmt: skip
            if new != text:
                return new
        return text

    return edit


PARAPHRASES: tuple[tuple[str, Callable[[str], str], bool], ...] = (
    ("must → is required to", sub(_modal("must|shall"), "is required to"), False),
    ("must not → is not allowed to", sub(r"\b(must|shall|should) not\b", "is not allowed to"), False),
    ("should → ought to", sub(_modal("should"), "ought to"), False),
    ("may → is allowed to", sub(_modal("may"), "is allowed to"), False),
    ("other order", _reorder, False),
    ("other voice", _voice, False),
    ("synonym", _synonym(_SYNONYMS), False),
    ("in all cases", lambda t: "In all cases, " + t[:1].lower() + t[1:] if t[:2].istitle() else t, False),
    # held out
    ("must → has to", sub(_modal("must|shall|should"), "has to"), True),
    ("it is important that", lambda t: "It is important to note that " + t[:1].lower() + t[1:] if t[:2].istitle() else t, True),
    ("must → has an obligation to", sub(_modal("must|shall"), "is obliged to"), True),
    ("synonyms, held out", _synonym(_HELD_SYNONYMS), True),
    ("as a rule", lambda t: "As a rule, " + t[:1].lower() + t[1:] if t[:2].istitle() else t, True),
    ("should → is expected to", sub(_modal("should|must"), "is expected to"), True),
)  # fmt: skip


_BEHIND = re.compile(r"\b(?:must|shall|should|MUST|SHALL|SHOULD|(?:is|are) required to)\b")
_CASE = re.compile(r"\b(?:if|when|whenever|unless|except|while|where|until|as long as|in case|since|because|so that|rather than)\b|[(“\"`]", re.IGNORECASE)  # fmt: skip
_BOUNDED = re.compile(
    r"\b(?:at least|at most|within|up to|no more than|no less than|no later than|minimum(?: of)?|maximum(?: of)?"
    r"|more than|less than|fewer than|below|above|under|over|exceed|limited to|larger than|greater than) $",
    re.IGNORECASE,
)


def first_difference(one: str, other: str) -> int:
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    while at and one[at - 1].isalnum():
        at -= 1
    return at


def in_condition(clause: str, text: str) -> bool:
    """Whether the two differ inside a condition, a quotation or a bracket: in no demand."""
    at = first_difference(clause, text)
    before = clause[:at]
    if before.count('"') % 2 or before.count("(") > before.count(")") or clause.endswith("?"):
        return True
    cases = list(_CASE.finditer(before))
    return bool(cases) and cases[-1][0][0].isalpha() and "," not in before[cases[-1].end() :]


def _in_predicate(clause: str, text: str) -> bool:
    """Whether the two differ in what is demanded, not in who it is demanded of, or when.

    Another condition or another subject makes another rule, not a contradiction.
    """
    at = first_difference(clause, text)
    modal = _BEHIND.search(clause)
    if modal is None or at < modal.end():
        return False
    return _CASE.search(clause, modal.end(), at) is None


def number_kind(clause: str, text: str, kind: str) -> str:
    """Whether both numbers can be kept, by keeping to the stricter one: then it is no contradiction."""
    at = first_difference(clause, text)
    if kind == "number" and clause[at : at + 1].isalnum() and _BOUNDED.search(clause, 0, at):
        bounds = [m[0].lower() for m in re.finditer(r"at least|at most|more than|no more", text)]
        if bounds == [
            m[0].lower() for m in re.finditer(r"at least|at most|more than|no more", clause)
        ]:
            return "bound moved"
    return kind


def seeds(clause: str, rng: random.Random) -> Iterator[Seed]:
    """The faults and controls that *clause* allows: of each kind and set a few, plain and paraphrased."""
    for kind, table in (("polarity", POLARITY), ("number", NUMBER), ("antonym", ANTONYM)):
        made = []
        for pattern, edit, held_out in table:
            text = edit(clause)
            if text == clause:
                continue
            if kind == "polarity":
                if in_condition(clause, text):
                    continue
                made.append(Seed(text, kind, pattern, held_out))
            elif _in_predicate(clause, text):
                made.append(Seed(text, number_kind(clause, text, kind), pattern, held_out))
        rng.shuffle(made)
        for held_out in (False, True):
            some = [seed for seed in made if seed.held_out is held_out][:2]
            yield from some
            for seed in some[:1]:
                for other in _paraphrased(seed.text, held_out, rng):
                    yield Seed(other.text, seed.kind, seed.pattern, held_out, other.pattern)
    for kind, edit in (("condition dropped", _drop_condition), ("actor swapped", _swap_actor)):
        text = edit(clause)
        if text != clause:
            yield Seed(text, kind, kind)
    for held_out in (False, True):
        yield from _paraphrased(clause, held_out, rng)


def _paraphrased(text: str, held_out: bool, rng: random.Random) -> list[Seed]:
    """At most two ways of saying *text* otherwise."""
    found = []
    for pattern, edit, held in PARAPHRASES:
        new = edit(text)
        if held is held_out and new != text:
            found.append(Seed(new, "paraphrase", pattern, held_out))
    rng.shuffle(found)
    return found[:2]
