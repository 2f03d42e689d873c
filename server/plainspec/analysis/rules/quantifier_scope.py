"""“All … must not”, “only” or “all … a” can be read in two ways.

## Why it matters
“All visitors must not enter” keeps everybody out, or lets some in. “The clerk
must only read letters on Fridays” limits what is done, what it is done to, or
when. “All teams must use a server” asks for one server, or for many.

## Flagged
````spec convention=generic
# House {#house}

All visitors must not enter the kitchen.
^^^^^^^^^^^^^^^^^^^^^ quantifier-scope: or may some
The clerk must only read letters on Fridays.
               ^^^^ quantifier-scope: “read”, “letters” or “on Fridays”
All teams must use a server.
                   ^ quantifier-scope: the same server
Each user or group must have a key.
     ^^^^^^^^^^^^^ quantifier-scope: or is one of the two enough
````

## Not flagged
````spec convention=generic
# House {#house}

No visitor may enter the kitchen. All visitors must leave at night.
The clerk must read letters only on Fridays. The clerk must only read letters.
All teams must use the same server. Each team must use a server of its own.
Each user and each group must have a key. All teams must use servers.
````

## How to fix it
Write “no … may” where nobody may, “not all” where some may. Put “only” right
before what it limits. Write “the same” or “each … its own”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, replacing, written
from plainspec.analysis.rules._wording import Wording, normative
from plainspec.language.phrases import Kind, Reading, Role, read
from plainspec.language.words.vocabulary import words
from plainspec.model import Section
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_ALL_NOT = Pattern(
    r"\b(?P<all>all|every|each)(?:\s+of)?\s+(?P<noun>(?:(?!of\b)[\w’'-]+\s+){0,3}[\w’'-]+)\s+"
    r"(?P<modal>must|shall|should|may|can|will|is|are|do|does|need)(?P<not>\s?not)\b",
    re.IGNORECASE,
    signs="not cannot mustnot shallnot shouldnot maynot willnot isnot arenot donot doesnot neednot",
)
_ONLY = Pattern(
    r"\b(?:must|shall|should|may|can|will)\s+(?P<only>only)\s+(?P<verb>[a-z]+)\b", re.IGNORECASE
)
_SIGNS = frozenset({"all", "every", "each", "only", "both"})
#: With these verbs it matters whether all of them act on the same thing.
_SHARED = frozenset(
    {"use", "have", "share", "choose", "name", "elect", "appoint", "agree", "get", "book", "own"}
)
_NOT_NOUNS = words("that this who which in for with a if when it them us you")
_THE = frozenset({"the"})
#: “All of the changes”, “all the changes”.
_OF_ALL = ("the ", "these ", "those ", "our ", "your ", "its ", "their ")


@rule(
    "quantifier-scope",
    Severity.INFORMATION,
    Scope.SECTION,
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask how far each “all”, “each” and “only” reaches."""
    requirements = context.document.profile == "requirements"
    for wording in normative(section, context):
        if _SIGNS.isdisjoint(wording.vocabulary):
            continue
        yield from _all_not(wording)
        if requirements:
            reading = read(wording.text)
            yield from _only(section, wording, reading)
            yield from _all_one(wording, reading)
            yield from _each_or(wording, reading)


def _all_not(wording: Wording) -> Iterator[Finding]:
    for match in _ALL_NOT.finditer(wording.text):
        noun = " ".join(match["noun"].split())
        part = next((start for start in _OF_ALL if noun.lower().startswith(start)), "")
        noun = noun[len(part) :]
        if not noun or not (_NOT_NOUNS | _THE).isdisjoint(noun.lower().split()):
            continue
        upper = match["all"][0].isupper()
        none, some = ("No", "Not") if upper else ("no", "not")
        every = Span(match.start("all"), match.start("noun") + len(part))
        modal = match["modal"].lower()
        if modal in _DEONTIC:
            denied, then = Span(match.start("modal"), match.end()), "may"
        else:  # “are not required”: “no … are required”
            denied, then = Span(match.end("modal"), match.end()), ""
        said = (wording.place(*denied), then)
        then = then or modal
        quantifier = match["all"].lower()
        question = (
            f"Is this forbidden to every one of “{match['all']} {noun}”, or may some do it?"
            if modal in _DEONTIC
            else f"Does “not” hold for every one of “{match['all']} {noun}”, or only for some?"
        )
        yield asked(
            wording.place(*match.span()),
            question,
            f"Write “no … {then}” or “not all … {then}”.",
            (
                replacing(f"“{none} {noun} {then}”", (wording.place(*every), f"{none} "), said),
                replacing(
                    f"“{some} {quantifier} {noun} {then}”",
                    (wording.place(*every), f"{some} {quantifier} "),
                    said,
                ),
            ),
        )


_DEONTIC = frozenset({"must", "shall", "should", "may", "can", "will"})


def _only(section: Section, wording: Wording, reading: Reading) -> Iterator[Finding]:
    """“must only V X on Y”: before the verb, “only” may limit any of the three."""
    for match in _ONLY.finditer(wording.text):
        verb_end = match.end("verb")
        if match["verb"].lower() == "be":
            continue
        phrases = [p for p in reading.phrases if p.span.start >= verb_end and p.parts == 1]
        if len(phrases) < 2:
            continue
        first, second = phrases[0], phrases[1]
        between = reading.tokens[first.last + 1 : second.first]
        before = [t for t in reading.tokens if verb_end <= t.span.start < first.span.start]
        if before or len(between) != 1 or between[0].kind is not Kind.PREPOSITION:
            continue
        if between[0].lower == "of" or second.role is Role.MODIFIER:
            continue
        thing = written(section, wording.place(*first.span))
        rest = written(section, wording.place(between[0].span.start, second.span.end))
        only = wording.place(match.start("only"), match.start("verb"))
        yield asked(
            wording.place(*match.span("only")),
            f"What does “only” limit: “{match['verb']}”, “{thing}” or “{rest}”?",
            "Put it right before what it limits.",
            (
                _moved(wording, only, first.span.start, f"“only {thing}”"),
                _moved(wording, only, between[0].span.start, f"“only {rest}”"),
            ),
        )


def _moved(wording: Wording, only: Span, to: int, title: str) -> Fix:
    return replacing(title, (only, ""), (wording.place(to, to), "only "))


def _all_one(wording: Wording, reading: Reading) -> Iterator[Finding]:
    """“All teams must use a server”: one server, or one each."""
    tokens = reading.tokens
    subject = reading.phrases[0] if reading.phrases else None
    if subject is None or not subject.plural:
        return
    if tokens[subject.first].lower not in ("all", "both"):
        return
    for phrase in reading.phrases:
        if any(token.lower == "not" for token in tokens[subject.last : phrase.first]):
            return  # “all … are not” is the question, then
        if phrase.role is not Role.OBJECT or phrase.clause != subject.clause or phrase.parts > 1:
            continue
        verb = tokens[phrase.first - 1]
        article = tokens[phrase.first]
        if verb.lower in _SHARED and article.lower in ("a", "an", "one") and not phrase.plural:
            if tokens[phrase.last + 1 : phrase.last + 2] and (
                tokens[phrase.last + 1].lower in ("each", "of")
            ):
                return
            noun = wording.text[tokens[phrase.first + 1].span.start : phrase.span.end]
            yield asked(
                wording.place(*article.span),
                f"Is it the same {noun} for all of them, or one each?",
                "Write “the same”, or “each”.",
                (
                    replacing(f"“the same {noun}”", (wording.place(*article.span), "the same")),
                    replacing(
                        f"“{article.lower} {noun} each”",
                        (wording.place(phrase.span.end, phrase.span.end), " each"),
                    ),
                ),
            )
        return


def _each_or(wording: Wording, reading: Reading) -> Iterator[Finding]:
    """“Each user or group must”: both, or one of the two."""
    for whole in reading.phrases:
        if whole.parts != 2 or whole.role is not Role.SUBJECT:
            continue
        tokens = reading.tokens
        quantifier = tokens[whole.first]
        inner = [t for t in tokens[whole.first : whole.last + 1] if t.lower == "or"]
        if quantifier.lower not in ("each", "every") or not inner:
            continue
        start = tokens[whole.first + 1].span.start
        after = tokens[whole.last + 1 : whole.last + 2]
        if not after or after[0].kind is not Kind.AUXILIARY:
            continue
        first = wording.text[start : inner[0].span.start].strip()
        second = wording.text[inner[0].span.end : whole.span.end].strip()
        span = wording.place(start, whole.span.end)
        yield asked(
            span,
            f"Does this hold for each {first} and for each {second}, or is one of the two enough?",
            "Write “and each”, or “either … or”.",
            (
                replacing(
                    f"“and {quantifier.lower} {second}”",
                    (wording.place(*inner[0].span), f"and {quantifier.lower}"),
                ),
            ),
        )
