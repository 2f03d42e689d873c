"""One sentence demands several things.

## Why it matters
When one of two demands is not met, the requirement is neither met nor broken,
and a test of it has no name. Two sentences can be traced, changed and tested
one by one. (INCOSE's Guide to Writing Requirements: one thought a sentence,
R18; combinators, R19.)

For requirements only. Verbs that share one object (“create and update
records”) are one demand here.

## Flagged
````spec convention=generic
# Orders {#orders}

The shop must confirm the order and must send the goods within a week.
                                ^^^^^^^^ several-obligations
The shop must check the address and print a label.
                                ^^^^^^^^^ several-obligations
````

## Not flagged
````spec convention=generic
# Orders {#orders}

The shop must create and update the record. The shop must send the goods and the bill.
The shop must check that the address exists and that the name is complete.
If the address is wrong and the name is missing, the shop must ask.
The shop must be open and clean.
````

## How to fix it
Make a sentence, or an item of a list, of each demand. Each reading does that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, capitalised, replacing, short
from plainspec.analysis.rules._wording import Wording, normative
from plainspec.language.phrases import Kind, Reading, read
from plainspec.language.words.vocabulary import VERBS
from plainspec.model import Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.patterns import Pattern

_MODALS = frozenset({"must", "shall", "should", "will"})
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "all", "each", "every", "any"})
_JOINTS = frozenset({"and", "but"})
_SIGN = (" and ", " but ", ";", "\nand ", " and\n")
_ENDS_PARAGRAPH = Pattern(r"[ \t]*(?:(?:\r\n|\n|\r)[ \t]*(?=[\r\n]|\Z)|\Z)")
_ENDS = (Kind.SUBORDINATOR, Kind.RELATIVE, Kind.TO)


class _Joint(NamedTuple):
    """Where a further demand begins: tokens by index. ``modal`` and ``subject`` are its own, or -1."""

    conjunction: int
    verb: int
    modal: int
    subject: int


@rule(
    "several-obligations",
    Severity.INFORMATION,
    Scope.SECTION,
    severities={"behavioural": None, "rfc": None},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask for one sentence for each demand."""
    if context.document.profile != "requirements":
        return
    for wording in normative(section, context):
        if not any(sign in wording.text for sign in _SIGN):
            continue
        reading = read(wording.text)
        first = next((i for i, t in enumerate(reading.tokens) if t.lower in _MODALS), -1)
        if first < 0:
            continue
        joints = list(_joints(reading, first))
        if joints:
            yield _finding(section, wording, reading, first, joints)


def _joints(reading: Reading, first: int) -> Iterator[_Joint]:
    """The further demands after the modal at *first*."""
    tokens = reading.tokens
    inside = False  # in a clause or an infinitive that hangs on the demand
    negative = first + 1 < len(tokens) and tokens[first + 1].lower in ("not", "never")
    shares = not negative and tokens[first].lower != "will"
    has_object = False
    for at in range(first + 1, len(tokens)):
        token = tokens[at]
        if token.kind in _ENDS:
            inside = True
        elif token.kind in (Kind.NOUN, Kind.PRONOUN):
            has_object = True
        if token.lower not in _JOINTS and token.lower not in (";", ","):
            continue
        modal = -1 if token.lower == "," else _own_modal(reading, at)
        after = tokens[modal + 1] if modal + 1 < len(tokens) else None
        said = after is not None and after.kind is not Kind.MARK and after.lower not in _JOINTS
        if modal >= 0 and said and (modal == at + 1 or not inside):
            verb = modal + 1
            while verb < len(tokens) - 1 and tokens[verb].kind is Kind.ADVERB:
                verb += 1
            yield _Joint(at, verb, modal, -1 if modal == at + 1 else at + 1)
            inside, has_object = False, False
            continue
        verb = at + 1
        while verb < len(tokens) - 1 and tokens[verb].kind is Kind.ADVERB:
            verb += 1
        if inside or not shares or not has_object or verb >= len(tokens) - 1:
            continue
        following = tokens[verb + 1]
        if (
            (token.lower == "and" or (token.lower == "," and tokens[verb].lower in VERBS))
            and tokens[verb].kind in (Kind.VERB, Kind.NOUN, Kind.ADJECTIVE)
            and (
                # “And ring the bell”: no noun has an article after it.
                following.lower in _ARTICLES
                or (
                    tokens[verb].kind is Kind.VERB
                    and tokens[verb].lower in VERBS
                    and following.kind in (Kind.NOUN, Kind.ADJECTIVE, Kind.PRONOUN)
                )
            )
        ):
            yield _Joint(at, verb, -1, -1)
            has_object = False


def _own_modal(reading: Reading, at: int) -> int:
    """The modal of the clause that begins after the conjunction at *at*, or -1."""
    for later in range(at + 1, min(at + 9, len(reading.tokens))):
        token = reading.tokens[later]
        if token.lower in _MODALS:
            return later
        if token.kind not in (
            Kind.DETERMINER,
            Kind.ADJECTIVE,
            Kind.NOUN,
            Kind.PRONOUN,
            Kind.ADVERB,
        ):
            return -1
    return -1


def _finding(
    section: Section, wording: Wording, reading: Reading, first: int, joints: list[_Joint]
) -> Finding:
    tokens = reading.tokens
    joint = joints[0]
    end = tokens[joint.modal if joint.modal >= 0 else joint.verb].span.end
    start = tokens[joint.conjunction].span.start
    acts = [_act(reading, first), *(_act(reading, joint.verb - 1) for joint in joints)]
    named = " and ".join(f"“{act}”" for act in acts if act) if len(acts) == 2 else ", ".join(f"“{act}”" for act in acts[:4] if act)  # fmt: skip
    count = _IN_WORDS.get(len(joints) + 1, str(len(joints) + 1))
    return asked(
        wording.place(start, end),
        f"Are these {count} requirements: {named}?",
        "Give each a sentence of its own: then each can be tested and changed by itself.",
        tuple(_readings(section, wording, reading, first, joints)),
    )


_IN_WORDS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


def _act(reading: Reading, before: int) -> str:
    """The verb after the token at *before* and its object, for a message."""
    tokens = reading.tokens
    at = before + 1
    while at < len(tokens) - 1 and tokens[at].kind is Kind.ADVERB:
        at += 1
    if at >= len(tokens):
        return ""
    being = tokens[at].lower == "be"
    last = min(at + 2, len(tokens) - 1) if being else at
    for phrase in reading.phrases:
        if at < phrase.first <= at + (4 if being else 2):
            last = phrase.last  # “be free from defects”
            break
    if last == at and at + 1 < len(tokens) and tokens[at + 1].kind is Kind.PRONOUN:
        last = at + 1  # “prove it”
    text = [token for token in reading.tokens[at : last + 1] if token.kind is not Kind.MARK]
    return short(" ".join(token.text for token in text if token.text[0] != "\ufffc"), 40)


def _readings(
    section: Section, wording: Wording, reading: Reading, first: int, joints: list[_Joint]
) -> Iterator[Fix]:
    tokens = reading.tokens
    written = section.text[wording.span.start : wording.span.end]
    prefix = " ".join(written[: tokens[first].span.end].split())
    # A prefix with marks in it, or one that spans much, is not repeated by a machine.
    if len(prefix) > 100 or any(mark in prefix for mark in "[]<>|") or prefix.count("*") % 2:
        return
    sentences = []
    for joint in joints:
        before = len(written[: tokens[joint.conjunction].span.start].rstrip(" ,;\r\n\t"))
        if joint.subject >= 0:
            start = tokens[joint.subject].span.start
            place = wording.place(before, start + 1)
            sentences.append((place, f". {capitalised(written[start])}"))
            continue
        begins = prefix
        start = tokens[joint.conjunction + 1].span.start
        if joint.modal >= 0:
            subject = " ".join(written[: tokens[first].span.start].split())
            begins = f"{subject} {tokens[joint.modal].text}".strip()
            start = tokens[joint.modal + 1].span.start
        sentences.append((wording.place(before, start), f". {capitalised(begins)} "))
    yield replacing("A sentence for each", *sentences)
    alone = _ENDS_PARAGRAPH.match(section.syntax.text, wording.span.end) is not None
    if (
        alone
        and wording.kind is BlockKind.PARAGRAPH
        and all(joint.modal < 0 for joint in joints)
        and not section.syntax.prose[: wording.span.start].rstrip(" ").endswith((".", "!", "?"))
    ):
        changes = [(wording.place(tokens[first].span.end, tokens[first + 1].span.start), ":\n\n- ")]
        for joint in joints:
            before = len(written[: tokens[joint.conjunction].span.start].rstrip(" ,;\r\n\t"))
            start = tokens[joint.conjunction + 1].span.start
            changes.append((wording.place(before, start), "\n- "))
        yield replacing("A list", *changes)
