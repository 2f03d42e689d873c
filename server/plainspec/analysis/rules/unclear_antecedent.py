"""A pronoun can stand for two things, or for none that the sentence names.

## Why it matters
Whoever wrote “it” knew which of two things was meant. Readers guess, and two
of them guess differently: of the requirements in which people were asked what
a pronoun stands for, they disagreed on every second one. (INCOSE's Guide to
Writing Requirements forbids pronouns altogether, R24.)

A pronoun is questioned where two phrases agree with it in number and kind and
stand where it could mean either. In a document of requirements, one that has
nothing to stand for is questioned too: a requirement is read alone. The words
for people (“the user”) are never taken for “it”. In a behavioural
specification, where one protagonist acts throughout, only a pronoun between
two things that the sentence itself names is questioned.

## Flagged
````spec convention=generic
# Closing {#closing}

If the card does not match the account, it must be closed.
                                        ^^ unclear-antecedent: “the card” or “the account”

The scanner shall send the record to the archive before it is deleted.
                                                        ^^ unclear-antecedent

- It shall close after 30 seconds.
  ^^ unclear-antecedent: What does “It” stand for?
````

## Not flagged
````spec convention=generic
# Closing {#closing}

The gate must be locked when it is closed. The driver shall report its state.
If the user asks for the price, they must get it. Users must close their cards.
It is possible that the gate fails. It must still be safe.
When the gate is open, the lamp must be lit; the driver must see the lamp.
Each team must keep its own records.
````

## How to fix it
Write the thing that is meant in place of the pronoun. Each reading that is
offered does that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, capitalised, replacing, short, written
from plainspec.analysis.rules._wording import MASK, Wording, functions, normative
from plainspec.language.antecedents import (
    PERSONAL_PRONOUNS,
    PLAUSIBLE,
    PROTAGONISTS,
    Candidate,
    Pronoun,
    pronouns,
)
from plainspec.language.phrases import Kind, read
from plainspec.language.words.vocabulary import DETERMINERS, words
from plainspec.model import Section
from plainspec.syntax.nodes import PROSE_KINDS, BlockKind
from plainspec.text.enumeration import after_enumeration
from plainspec.text.patterns import Pattern
from plainspec.text.sentences import sentences
from plainspec.text.span import Span

#: How close the second reading must come where one protagonist acts in every sentence.
_TOSS_UP = 0.9
_READINGS = 4
_SIGNS = PERSONAL_PRONOUNS | words("it its it's they them their they're this that these those")
#: Headings that name no thing.
_GENERIC = words(
    "requirement requirements rule rules function functions feature features clause section chapter"
    " item overview introduction scope specification general goal goals behavior behaviour note notes"
    " detail details summary story case constraint constraints"
)
_FAR = 1_000
_POSSIBLE = Pattern(
    r"it\s+(?P<modal>must|shall|should|will)\s+be\s+possible\s+for\s+"
    r"(?P<who>[\w’'-]+(?:\s+[\w’'-]+){0,5}?)\s+to\b",
    re.IGNORECASE,
)


@rule(
    "unclear-antecedent",
    Severity.INFORMATION,
    Scope.SECTION,
    severities={"rfc": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask what each pronoun stands for that readers will take for different things."""
    strict = context.document.profile != "requirements"
    demands = normative(section, context)
    # Where nothing is demanded, a sentence like that may be a requirement, or a story.
    doubtful = not demands
    for wording in demands if strict else functions(section, context):
        if wording.kind is BlockKind.HEADING or _SIGNS.isdisjoint(wording.vocabulary):
            continue
        found = pronouns(wording.text)
        if any(not pronoun.candidates for pronoun in found):
            found = pronouns(wording.text, _before(section, wording))
        # “Writes it down and reads it back”: one question, and one answer.
        alike: dict[tuple[str, tuple[str, ...]], list[Pronoun]] = {}
        for pronoun in found:
            if pronoun.unclear and not (strict and not _toss_up(pronoun)):
                likely = tuple(one.text for one in pronoun.candidates[:2])
                alike.setdefault((pronoun.text.lower(), likely), []).append(pronoun)
        for first, *others in alike.values():
            severity = Severity.HINT if doubtful else None
            yield from _findings(section, wording, first, others, severity)


def _before(section: Section, wording: Wording) -> str:
    """What a reader has read right before: the sentence before in the block, the lead, the heading."""
    prose = section.syntax.prose
    start = max(0, wording.span.start - _FAR)
    end = wording.span.start
    block = section.syntax.blocks[0].span.start if section.syntax.blocks else start
    for other in section.syntax.blocks:
        if other.span.start > end:
            break
        if other.kind in PROSE_KINDS:
            block = other.span.start
    earlier = list(sentences(prose, max(start, block), end)) if max(start, block) < end else []
    if earlier:
        return after_enumeration(prose, earlier[-1]).of(prose)
    if wording.leads:
        return wording.leads[-1]
    title = section.title
    return title if _GENERIC.isdisjoint(title.lower().split()) else ""


def _toss_up(pronoun: Pronoun) -> bool:
    """Whether two things that the sentence names with an article are as likely as each other."""
    if pronoun.impersonal or pronoun.pointing or pronoun.doubt < _TOSS_UP:
        return False
    named = [candidate for candidate in pronoun.candidates if _is_named(candidate)]
    if len(named) < 2 or pronoun.candidates[0] not in named or pronoun.candidates[1] not in named:
        return False
    return not any(
        candidate.text.lower().split()[-1] in PROTAGONISTS or candidate.person
        for candidate in pronoun.candidates
    )


def _is_named(candidate: Candidate) -> bool:
    return candidate.text.split()[0].lower() in DETERMINERS and candidate.span is not None


def _findings(
    section: Section,
    wording: Wording,
    pronoun: Pronoun,
    others: list[Pronoun],
    severity: Severity | None,
) -> Iterator[Finding]:
    span = wording.place(*pronoun.span)
    likely = [
        candidate
        for candidate in pronoun.candidates[:_READINGS]
        if candidate.weight >= PLAUSIBLE * pronoun.candidates[0].weight
    ]
    candidates = [(one, _name(section, wording, one)) for one in likely]
    # What is quoted or linked by “[?]” has no name here.
    named = [(one, name) for one, name in candidates if MASK not in name]
    if len(named) < min(len(candidates), 1 if pronoun.impersonal else 2):
        return
    if pronoun.impersonal:
        question = (
            f"Does “{pronoun.text}” stand for “{short(named[0][1])}”, or for nothing, and who must be "
            "able to do this?"
        )
        yield asked(
            span,
            question,
            "Readers try what stands before it first: make who acts the subject.",
            _able(section, wording, pronoun),
            Severity.HINT,
        )
        return
    person = pronoun.text.split()[0].lower() in PERSONAL_PRONOUNS
    if not named:
        if person or _names_something(wording, pronoun):
            return  # “Keep to the time stated, and within a minute of it”: a reader finds it
        yield asked(
            span,
            f"What does “{pronoun.text}” stand for?",
            "Nothing right before it fits. Name it: a requirement is read and tested alone.",
            severity=severity,
        )
        return
    choices = [f"“{short(name)}”" for _, name in named]
    if pronoun.pointing:
        choices.append("all of what is said before")
    asks = (
        f"Who is meant by “{pronoun.text}”" if person else f"What does “{pronoun.text}” stand for"
    )
    question = f"{asks}: {', '.join(choices[:-1])} or {choices[-1]}?"
    places = [span, *(wording.place(*other.span) for other in others)]
    readings = tuple(_reading(places, pronoun, candidate, name) for candidate, name in named)
    severity = Severity.HINT if pronoun.pointing else severity
    yield asked(span, question, "Write the one that is meant in its place.", readings, severity)


def _names_something(wording: Wording, pronoun: Pronoun) -> bool:
    """Whether more than its own subject stands before *pronoun* in its sentence: some noun that a reader tries."""
    before = [t for t in read(wording.text).tokens if t.span.end <= pronoun.span.start]
    return sum(token.kind is Kind.NOUN for token in before) > 1


def _able(section: Section, wording: Wording, pronoun: Pronoun) -> tuple[Fix, ...]:
    """“It shall be possible for the user to call” as “the user shall be able to call”."""
    match = _POSSIBLE.match(wording.text, pronoun.span.start)
    if match is None:
        return ()
    who = written(section, wording.place(*match.span("who")))
    text = f"{who} {match['modal']} be able to"
    text = capitalised(text) if pronoun.text[0].isupper() else text
    return (
        replacing(f"“{who} {match['modal']} be able to”", (wording.place(*match.span()), text)),
    )


def _name(section: Section, wording: Wording, candidate: Candidate) -> str:
    """*candidate* as it is named a second time: with “the”."""
    if candidate.span is None:
        text = " ".join(candidate.text.split())
    else:
        text = written(section, wording.place(*candidate.span))
    first, _, rest = text.partition(" ")
    if rest and first.lower() in ("a", "an", "each", "every", "any", "another", "no", "some"):
        return f"the {rest}"
    if first.lower() in DETERMINERS:
        return text[:1].lower() + text[1:]
    if text[:1] == "`" or text[:1].isupper() or candidate.plural:
        return text
    return f"the {text}"


def _reading(places: list[Span], pronoun: Pronoun, candidate: Candidate, name: str) -> Fix:
    """The sentence with *candidate* in the pronoun's *places*."""
    text = name
    if pronoun.possessive:
        text += "’" if candidate.plural and name.endswith("s") else "’s"
    title = f"“{pronoun.text}” means {short(text)}"
    if pronoun.text[:1].isupper():
        text = capitalised(text)
    return replacing(title, *((place, text) for place in places))
