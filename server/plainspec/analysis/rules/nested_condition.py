"""Conditions lie in one another, or “and” and “or” are mixed without saying which comes first.

## Why it matters
“If A and B or C” is two conditions, and only one of them is meant; so it is with
“the nurse and the doctor or the manager”. With “if … unless … except …” each
reader builds another tree. What holds in which case is
what a test needs to know. (INCOSE's Guide to Writing Requirements: logical
expressions, R15; one condition a sentence, R27.)

## Flagged
````spec convention=generic
# Doors {#doors}

If the key fits and the lamp burns or the bell rings, the door must open.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nested-condition: Which is meant
The door must open if the key fits unless it is night except when the guard has agreed.
                                   ^^^^^^ nested-condition: “if”, “unless”, “except”
If the key fits, the door must open if the lamp burns.
                                    ^^ nested-condition: Must both conditions hold
The list must be signed by the guard and the clerk or the manager.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nested-condition: Which is meant
Letters must be read and filed or returned.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ nested-condition
````

## Not flagged
````spec convention=generic
# Doors {#doors}

If the key fits and either the lamp burns or the bell rings, the door must open.
If the user or the guard asks and the lamp burns, the door must open.
If the key fits, the door must open unless it is night.
The door must open if the key fits or if the bell rings. It must show whether it is open.
The list must be signed by both the guard and the clerk or by the manager.
Letters must be read, and filed or returned. One or two guards and the clerk must stay.
````

## How to fix it
Say “either … or” or “both … and”, or list the cases, one a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, replacing, short
from plainspec.analysis.rules._wording import MASK, Wording, functions, normative
from plainspec.language.phrases import Kind, Reading, Role, Token, read
from plainspec.language.words.vocabulary import words
from plainspec.model import Section

_OPENS = frozenset({"if", "when", "whenever", "unless", "provided", "where", "once"})
_ALL = frozenset({*_OPENS, "except", "while", "until", "otherwise"})
#: Of these a second one may lie in the first.
_NESTED = _ALL - {"while", "where", "once", "otherwise", "until"}
_JOINTS = frozenset({"and", "or"})
_NOT_ALONE = frozenset(
    {"even", "as", "only", "or", "and", "but", "especially", "particularly", "than", "like", "what"}
)
_FINITE = (Kind.AUXILIARY, Kind.VERB)


@rule(
    "nested-condition",
    Severity.INFORMATION,
    Scope.SECTION,
    severities={"behavioural": Severity.HINT, "rfc": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask how the conditions of each sentence lie in one another."""
    strict = context.document.profile == "requirements"
    for wording in functions(section, context) if strict else normative(section, context):
        mixed = wording.vocabulary.issuperset(_JOINTS) and _may_be_mixed(wording)
        if not (_has_several(wording) or mixed):
            continue
        reading = read(wording.text)
        for part in _parts(reading.tokens):
            found = _nested(wording, part)
            if found is not None:
                yield found
        if mixed:
            yield from _mixed(wording, reading.tokens)
            yield from _listed(wording, reading)


def _has_several(wording: Wording) -> bool:
    """Whether more than one word that opens a condition stands in *wording*; a quick look."""
    return not _NESTED.isdisjoint(wording.vocabulary) and (
        sum(lower in _NESTED for lower in wording.lowers) > 1
    )


def _may_be_mixed(wording: Wording) -> bool:
    """Whether there is a condition, or “and” and “or” stand close together; a quick look."""
    if not _OPENS.isdisjoint(wording.vocabulary):
        return True
    joints = [at for at, lower in enumerate(wording.lowers) if lower in _JOINTS]
    return any(
        later - at <= _SHORT and wording.lowers[at] != wording.lowers[later]
        for at, later in pairwise(joints)
    )


def _parts(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """What semicolons and dashes part: cases that stand side by side."""
    start = 0
    for at, token in enumerate(tokens):
        if token.lower in (";", "-", "–", "—", "•"):
            yield tokens[start:at]
            start = at + 1
    yield tokens[start:]


def _nested(wording: Wording, tokens: tuple[Token, ...]) -> Finding | None:
    conditions: list[Token] = []
    for at, token in enumerate(tokens):
        if token.lower not in _NESTED:
            continue
        if token.lower == "provided" and token.kind is not Kind.SUBORDINATOR:
            continue
        last = tokens[at - 1].lower if at else ""
        if (
            last in _NOT_ALONE
            or last == "except"
            or (last == "," and at > 1 and tokens[at - 2].lower == "or")
        ):
            continue
        if (
            at + 2 < len(tokens)
            and tokens[at + 2].kind is not Kind.MARK
            and not _is_aside(tokens, at)
        ):
            conditions.append(token)
    if len(conditions) < 2:
        return None
    names = [token.lower for token in conditions]
    second = conditions[1]
    span = wording.place(*second.span)
    if len(conditions) > 2 or {"unless", "except"} <= {*names}:
        return asked(
            span,
            f"In which cases does this hold: how do “{'”, “'.join(names)}” lie in one another?",
            "List the cases, one a line, and say for each what holds.",
        )
    if names[0] == names[1] == "if":
        joined = _joined(wording, tokens, conditions)
        return asked(
            span,
            "Must both conditions hold, or does the second “if” only limit what stands before it?",
            "Write “if … and …”, or two sentences.",
            joined,
        )
    return None


def _is_aside(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the condition at *at* is a phrase like “if it can”, “when needed”, “if there is any”."""
    return len(tokens) - at < 4 or any(t.kind is Kind.MARK for t in tokens[at + 1 : at + 4])


def _joined(
    wording: Wording, tokens: tuple[Token, ...], conditions: list[Token]
) -> tuple[Fix, ...]:
    """“If A, … if B.” as “If A and B, …”."""
    comma = next((token for token in tokens if token.lower == ","), None)
    end = tokens[-2].span.end if tokens[-1].lower == "." else tokens[-1].span.end
    second = conditions[1].span
    if tokens[0] is not conditions[0] or comma is None or comma.span.start > second.start:
        return ()
    condition = " ".join(wording.text[second.end : end].split())
    if not condition or "," in condition or MASK in condition or ";" in wording.text:
        return ()
    start = len(wording.text[: second.start].rstrip())
    return (
        replacing(
            f"Both must hold: “and {short(condition, 30)}”",
            (wording.place(comma.span.start, comma.span.start), f" and {condition}"),
            (wording.place(start, end), ""),
        ),
    )


def _mixed(wording: Wording, tokens: tuple[Token, ...]) -> Iterator[Finding]:
    """“if A and B or C”, each with a verb of its own."""
    at = 0
    while at < len(tokens):
        if tokens[at].lower not in _OPENS or tokens[at].kind is not Kind.SUBORDINATOR:
            at += 1
            continue
        end = at + 1
        while end < len(tokens) and not (
            tokens[end].lower in (",", ";", ":", "then", "(", ")", ".", "—")
            or (tokens[end].lower in _ALL and tokens[end].kind is Kind.SUBORDINATOR)
        ):
            end += 1
        inside = tokens[at + 1 : end]
        joints = [index for index, token in enumerate(inside) if token.lower in ("and", "or")]
        at = end
        if len(joints) != 2 or inside[joints[0]].lower == inside[joints[1]].lower:
            continue
        if any(token.lower in ("either", "both", "neither") for token in inside):
            continue
        parts = inside[: joints[0]], inside[joints[0] + 1 : joints[1]], inside[joints[1] + 1 :]
        if not all(_has_verb(part) for part in parts):
            continue
        yield _either_way(wording, parts, inside[joints[0]].lower, inside[joints[1]].lower)


def _listed(wording: Wording, reading: Reading) -> Iterator[Finding]:
    """“the nurse and the doctor or the manager”, “read and filed or returned”: three of a kind."""
    tokens = reading.tokens
    joints = [at for at, token in enumerate(tokens) if token.lower in _JOINTS]
    if any(token.lower in ("either", "both", "neither", "between") for token in tokens):
        return
    for first, second in pairwise(joints):
        one, other = tokens[first].lower, tokens[second].lower
        if one == other or second - first > _SHORT:
            continue
        parts = _of_a_kind(reading, first, second)
        if parts is not None and not any(word.lower in _FIXED for part in parts for word in part):
            yield _either_way(wording, parts, one, other)
            return


def _of_a_kind(
    reading: Reading, first: int, second: int
) -> tuple[tuple[Token, ...], tuple[Token, ...], tuple[Token, ...]] | None:
    """The three phrases, or the three participles, that the conjunctions at *first* and *second* join."""
    tokens = reading.tokens
    if second + 1 >= len(tokens) or first == 0:
        return None
    acts = tokens[first - 1 : first], tokens[first + 1 : second], tokens[second + 1 : second + 2]
    if len(acts[1]) == 1 and all(act[0].kind is Kind.PARTICIPLE for act in acts):
        return acts
    plain = [phrase for phrase in reading.phrases if phrase.parts == 1]
    left = next((phrase for phrase in plain if phrase.last == first - 1), None)
    middle = next((p for p in plain if p.first == first + 1 and p.last == second - 1), None)
    right = next((phrase for phrase in plain if phrase.first == second + 1), None)
    if left is None or middle is None or right is None or tokens[right.last + 1 :][:1] == ():
        return None
    after = tokens[right.last + 1]
    if after.kind in _FINITE and right.role is Role.SUBJECT and left.role is not Role.SUBJECT:
        return None  # “… or the clerk must”: a clause of its own
    ends = [tokens[phrase.first : phrase.last + 1] for phrase in (left, middle, right)]
    return ends[0], ends[1], ends[2]


#: So many tokens from one conjunction to the other, at most.
_SHORT = 6
#: “One or more”, “terms and conditions”: they are joined once for all.
_FIXED = words(
    "one two three more less fewer not so other others any all conditions yes no later earlier terms and/or"
)


def _either_way(
    wording: Wording,
    parts: tuple[tuple[Token, ...], tuple[Token, ...], tuple[Token, ...]],
    one: str,
    other: str,
) -> Finding:
    """Which of the *parts* belong together, which are joined by *one* and *other*."""
    first, second, third = (wording.text[part[0].span.start : part[-1].span.end] for part in parts)
    a, b, c = (short(" ".join(text.split()), 30) for text in (first, second, third))
    span = wording.place(parts[0][0].span.start, parts[2][-1].span.end)
    left = f"({a} {one} {b}) {other} {c}"
    right = f"{a} {one} ({b} {other} {c})"
    return asked(
        span,
        f"Which is meant: “{left}” or “{right}”?",
        "Say “either … or”, use brackets, or list the cases.",
        (
            _bracketed(wording, parts[0][0], parts[1][-1], left),
            _bracketed(wording, parts[1][0], parts[2][-1], right),
        ),
    )


def _bracketed(wording: Wording, first: Token, last: Token, title: str) -> Fix:
    return replacing(
        title,
        (wording.place(first.span.start, first.span.start), "("),
        (wording.place(last.span.end, last.span.end), ")"),
    )


def _has_verb(part: tuple[Token, ...]) -> bool:
    if any(token.kind in _FINITE or token.kind is Kind.PARTICIPLE for token in part):
        return True
    # “the bell rings”: a verb that nobody lists.
    return (
        len(part) > 2
        and part[0].lower in ("a", "an", "the", "each", "every")
        and part[-1].lower.endswith("s")
    )
