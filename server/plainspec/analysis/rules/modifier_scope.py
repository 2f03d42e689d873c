"""What stands behind “A and B” may belong to both, or to B alone.

## Why it matters
“Visitors and drivers with parcels must report at the gate”: a visitor without a
parcel walks on by one reading, and breaks the rule by the other. The parser of
each reader picks one, and none of them notices.

## Flagged
````spec convention=generic
# Gate {#gate}

Visitors and drivers with parcels must report at the gate.
                     ^^^^ modifier-scope: both “Visitors” and “drivers”, or only
The guard must list bags and boxes that were opened.
                                   ^^^^ modifier-scope
````

## Not flagged
Where each has its own article or the number of a verb tells, where two words are one
thing, and where only one of the two can be meant:
````spec convention=generic
# Gate {#gate}

The visitors and each driver with a parcel must report. Terms and conditions that apply must hang here.
The guard must list the bags and a box that was opened. The guard must fill bags and boxes with sand.
The guard must list boxes and visitors who were late. Visitors, and drivers with parcels, must report.
````

## How to fix it
Say it of each, or put what stands alone in the second place: “drivers with
parcels, and visitors”.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, capitalised, replacing, short
from plainspec.analysis.rules._wording import MASK, Wording, functions, normative
from plainspec.language.antecedents import CROWDS, is_person
from plainspec.language.norms.modality import modals
from plainspec.language.phrases import Kind, NounPhrase, Reading, Role, read
from plainspec.language.words.nearness import field
from plainspec.language.words.opposites import root
from plainspec.language.words.vocabulary import BE, DETERMINERS, MODALS, base_form, words
from plainspec.model import Section

_JOINTS = frozenset({"and", "or"})
_OF_THINGS = frozenset({"that", "which"})
#: Behind an object these belong to the verb: “fill bags and boxes with sand”.
_OF_SUBJECTS = frozenset({"with", "without", "from"})
_SIGNS = frozenset({"who"}) | _OF_THINGS | _OF_SUBJECTS
_SINGULAR = words("is was has does")
#: “With respect to”, “with regard to”.
_FIXED = words("respect regard reference")
#: Pairs that are one thing to everybody.
_ONE_THING = words(
    "terms-conditions goods-services policies-procedures products-services tools-techniques"
    " rules-regulations laws-regulations rights-obligations rights-freedoms"
)


@rule(
    "modifier-scope",
    Severity.INFORMATION,
    Scope.SECTION,
    severities={"behavioural": Severity.HINT, "rfc": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask whether what follows two things that are joined belongs to both."""
    strict = context.document.profile == "requirements"
    for wording in functions(section, context) if strict else normative(section, context):
        if _SIGNS.isdisjoint(wording.vocabulary) or not _may_hold_one(wording.lowers):
            continue
        reading = read(wording.text)
        for whole in reading.phrases:
            if whole.parts == 2 and whole.last + 2 < len(reading.tokens):
                parts = [p for p in reading.phrases if p.parts == 1 and whole.first <= p.first <= p.last <= whole.last]  # fmt: skip
                if len(parts) == 2 and _may_share(reading, whole, *parts):
                    yield _finding(wording, reading, whole, *parts)


def _may_hold_one(lowers: tuple[str, ...]) -> bool:
    """Whether one of the signs stands some words behind “and” or “or”; a quick look."""
    return any(
        lower in _JOINTS and not _SIGNS.isdisjoint(lowers[at + 2 : at + 5])
        for at, lower in enumerate(lowers)
    )


def _may_share(reading: Reading, whole: NounPhrase, one: NounPhrase, other: NounPhrase) -> bool:
    """Whether what stands behind *whole* may belong to both of its parts, or to the *other* alone."""
    tokens = reading.tokens
    behind, next_one = tokens[whole.last + 1], tokens[whole.last + 2].lower
    if MASK in whole.text or next_one in _FIXED:
        return False
    opening = tokens[whole.first - 1].kind if whole.first else None
    if behind.lower in _OF_SUBJECTS:
        subject = whole.role is Role.SUBJECT and whole.first == 0
        if not (subject or (opening in (Kind.PREPOSITION, Kind.TO) and behind.lower == "with")):
            return False
    elif behind.kind is not Kind.RELATIVE or behind.lower not in _SIGNS:
        return False
    between = [token.lower for token in tokens[one.last + 1 : other.first]]
    shared = [token.lower for token in tokens[max(0, whole.first - 1) : one.first + 1]]
    if len(between) > 1 or not _CLOSED.isdisjoint(shared) or _has_article(reading, other):
        return False
    compound = tokens[other.first].kind is Kind.NOUN and other.first < other.last
    if compound and _has_article(reading, one):
        return False  # “the roses and mow lawns that”: likely a verb
    if any(not part.plural and base_form(part.head) for part in (one, other)):
        return False  # “roleplay or assist with”: likely verbs
    if behind.kind is Kind.RELATIVE and (one.plural != other.plural or _tells(reading, whole, one)):
        return False
    if f"{one.head}-{other.head}" in _ONE_THING:
        return False
    people = sum(is_person(part.head) or part.head in CROWDS for part in (one, other))
    if people == 0:
        return behind.lower != "who"
    # WordNet's table takes long to read, and knows more persons: a “supplier”.
    return people == 2 or all(_is_somebody(part) for part in (one, other))


def _is_somebody(part: NounPhrase) -> bool:
    return is_person(part.head) or part.head in CROWDS or field(root(part.head)) == _PERSON


#: WordNet's field of persons.
_PERSON = "18"
_CLOSED = frozenset({"both", "either", "between"})


def _has_article(reading: Reading, part: NounPhrase) -> bool:
    return reading.tokens[part.first].kind is Kind.DETERMINER


def _tells(reading: Reading, whole: NounPhrase, one: NounPhrase) -> bool:
    """Whether the verb of the relative clause tells by its number: “openness and candour that help”."""
    verb = reading.tokens[whole.last + 2].lower
    if one.plural:
        return verb in _SINGULAR
    return reading.tokens[one.last + 1].lower == "and" and verb not in MODALS


def _finding(
    wording: Wording, reading: Reading, whole: NounPhrase, one: NounPhrase, other: NounPhrase
) -> Finding:
    tokens = reading.tokens
    behind = tokens[whole.last + 1]
    first, second = (" ".join(part.text.split()) for part in (one, other))
    joint = tokens[one.last + 1].lower
    return asked(
        wording.place(*behind.span),
        f"Does what follows “{behind.text}” hold for both “{short(first)}” and “{short(second)}”, "
        f"or only for “{short(second)}”?",
        "Say it of each, or name first what it belongs to.",
        _readings(wording, whole, one, other, joint, _end(wording, reading, whole)),
    )


def _end(wording: Wording, reading: Reading, whole: NounPhrase) -> int:
    """Where what follows *whole* ends; 0 where that is not sure."""
    text, tokens = wording.text, reading.tokens
    start = tokens[whole.last + 1].span.start
    demands = [modal.span.start for modal in modals(text)]
    if whole.role is Role.SUBJECT and whole.first == 0:
        end = demands[0] if len(demands) == 1 else 0
        verbs = [t for t in tokens[whole.last + 2 :] if t.kind is Kind.AUXILIARY and t.lower in BE]
        if verbs and not end:
            return 0
    else:
        end = len(text.rstrip(" .;:!\n")) if demands and demands[-1] < start else 0
    inside = text[start:end]
    return 0 if any(mark in inside for mark in f",;:({MASK}") else len(text[:end].rstrip())


def _readings(
    wording: Wording, whole: NounPhrase, one: NounPhrase, other: NounPhrase, joint: str, end: int
) -> tuple[Fix, ...]:
    """Both: what follows stands behind each. One: what it belongs to goes to the front."""
    text = wording.text
    if not end or MASK in text[whole.span.start : end]:
        return ()
    tail = " ".join(text[whole.span.end : end].split())
    first, second = (" ".join(part.text.split()) for part in (one, other))
    article, _, bare = first.partition(" ")
    article, bare = (f"{article} ", bare) if article.lower() in DETERMINERS else ("", first)
    front = f"{article}{second} {tail}, {joint} {article.lower()}{bare}"
    if whole.first == 0:
        last = first[:1].lower() + first[1:]
        front = capitalised(f"{article}{second} {tail}, {joint} {last},")
    after_first, before_second = (wording.place(at, at) for at in (one.span.end, other.span.start))
    return (
        replacing(
            f"Both: “{short(f'{first} {tail} {joint} …')}”",
            (after_first, f" {tail}"),
            *([(before_second, article.lower())] if article else []),
        ),
        replacing(
            f"Only “{second}”: “{short(front)}”", (wording.place(whole.span.start, end), front)
        ),
    )
