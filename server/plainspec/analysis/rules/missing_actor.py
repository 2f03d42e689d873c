"""A passive obligation does not say who has to do it.

## Why it matters
“The card must be blocked” is nobody's duty: not the desk's, not the system's.
Whoever tests it does not know where to look. (INCOSE's Guide to Writing
Requirements: active voice, R2; the subject that the requirement is for, R3.)

A sentence is left alone where the actor can be told: from “by …”, from its
heading, from the sentence that introduces its list, or from another part of
it. The rule is for requirements: a specification of behaviour has one actor.

## Flagged
````spec convention=generic
# Lost cards {#lost}

A lost card must be blocked within an hour.
            ^^^^^^^^^^^^^^^ missing-actor: Who must block “a lost card”?
````

## Not flagged
````spec convention=generic
# Lost cards {#lost}

A lost card must be blocked by the desk. The desk must ensure that a lost card is blocked.
The desk must ask for the card, which must be shown. The price must be based on the age.

The desk does this:

- Each card must be blocked.

# What the desk does

A lost card must be replaced.
````

## How to fix it
Make the one who acts the subject: “The desk must block a lost card.”
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, replacing, short, written
from plainspec.analysis.rules._wording import Wording, normative
from plainspec.language.phrases import Kind, Reading, Role, read
from plainspec.language.words.persons import PERSONS
from plainspec.language.words.vocabulary import DETERMINERS, PRONOUNS, base_form, words
from plainspec.model import Section
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_PASSIVE = Pattern(r"\b(?:must|shall|should|ha(?:s|ve)\s+to|needs?\s+to)\b", re.IGNORECASE)
_BY = Pattern(
    r"\bby\s+(?!default\b|law\b|hand\b|mail\b|email\b|e-mail\b|phone\b|then\b|now\b|means\b|using\b"
    r"|\w+ing\b|\d|midnight\b|noon\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|the\s+end\b)",
    re.IGNORECASE,
)
#: Participles that describe a state, and no act of anybody.
_STATES = words(
    "based able located connected related designed intended aware limited capable known needed"
    " required allowed permitted called named considered treated understood interpreted read seen"
    " equipped made situated composed comprised met satisfied supported used identified"
    " noted assumed regarded defined followed held kept understood fulfilled compliant done"
)
#: Besides people: what acts in requirements.
_ACTORS = words(
    "system systems server servers client clients service services software application applications"
    " app component module device devices controller assistant model agent agents bot team teams"
    " department desk office company vendor supplier provider providers staff platform product"
    " program browser gateway backend frontend interface api scheduler network website scanner"
    " processor engine manager handler organization organisation board committee support billing"
)


@rule(
    "missing-actor",
    Severity.INFORMATION,
    Scope.SECTION,
    severities={"behavioural": None, "rfc": None},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask who has to do what each passive obligation demands."""
    if context.document.profile != "requirements":
        return
    found = normative(section, context)
    if not any(_PASSIVE.search(wording.text) for wording in found) or _acts(section.title):
        return
    actors = _actors(found)
    for wording in found:
        if _PASSIVE.search(wording.text) and not any(_acts(lead) for lead in wording.leads):
            yield from _in(section, wording, actors)


def _acts(title: str) -> bool:
    """Whether a heading or a lead names somebody or something that acts."""
    return any(word in _ACTORS or word in PERSONS for word in re.findall(r"\w+", title.lower()))


def _actors(found: tuple[Wording, ...]) -> list[str]:
    """The subjects of what must be done in the section, as far as they act."""
    names: list[str] = []
    for wording in found:
        reading = read(wording.text)
        for phrase in reading.phrases:
            if phrase.role is Role.SUBJECT and (phrase.head in _ACTORS or phrase.head in PERSONS):
                after = reading.tokens[phrase.last + 1 : phrase.last + 3]
                active = len(after) == 2 and after[0].kind is Kind.AUXILIARY
                name = " ".join(phrase.text.split())
                name = f"the {name.split(' ', 1)[-1]}" if " " in name else name
                if phrase.first == 0 and name[1:].islower():
                    name = name.lower()  # “Technicians”, at the sentence's start
                if active and after[1].kind is Kind.VERB and name not in names:
                    names.append(name)
    return names[:3]


def _in(section: Section, wording: Wording, actors: list[str]) -> Iterator[Finding]:
    reading = read(wording.text)
    tokens = reading.tokens
    if any(_is_actor(reading, index) for index in range(len(reading.phrases))):
        return
    if _BY.search(wording.text):
        return
    for at, token in enumerate(tokens[:-2]):
        if token.lower not in ("must", "shall", "should", "to"):
            continue
        if token.lower == "to" and (at == 0 or tokens[at - 1].lower not in _HAVE):
            continue
        later = at + 1
        while tokens[later].kind is Kind.ADVERB and later < len(tokens) - 2:
            later += 1
        participle = later + 1
        if tokens[later].lower != "be":
            continue
        while tokens[participle].kind is Kind.ADVERB and participle < len(tokens) - 1:
            participle += 1
        done = tokens[participle]
        if done.kind is not Kind.PARTICIPLE or done.lower in _STATES:
            continue
        if tokens[at + 1].lower in ("not", "never"):
            continue  # what nobody may do needs nobody who does it
        have = at - 1 if token.lower == "to" else at
        subject = _subject(reading, have)
        if subject is None:
            continue
        if wording.text[subject.start : subject.start + 3].lower() in ("no ", "non"):
            continue  # nobody may, whoever it is
        start = tokens[have].span.start
        yield _finding(
            section, wording, Span(start, done.span.end), _act(reading, participle), subject, actors
        )
        return


_HAVE = ("has", "have", "need", "needs")


def _subject(reading: Reading, modal: int) -> Span | None:
    """What the token at *modal* says must be done to: a pronoun, or the phrase that its clause is about."""
    tokens = reading.tokens
    if modal and tokens[modal - 1].kind is Kind.PRONOUN:
        return tokens[modal - 1].span
    before = [p for p in reading.phrases if p.last < modal and p.role is Role.SUBJECT]
    described = [p for p in before if tokens[p.last + 1].kind is Kind.RELATIVE]
    if described and described[-1].first == 0:
        # “A locker that has been offline for two hours must be”, but “the plan that must be”.
        inside = tokens[described[-1].last + 2 : modal]
        told = any(token.kind in (Kind.AUXILIARY, Kind.VERB) for token in inside)
        return described[-1].span if told else None
    if not before or before[-1] in described:
        return None
    of = before[-1].last + 1
    parts = [p.span.end for p in reading.phrases if p.first == of + 1 and p.last < modal]
    if tokens[of].lower == "of" and parts:
        return Span(before[-1].span.start, max(parts))  # “the head of operations”
    return before[-1].span


def _act(reading: Reading, participle: int) -> tuple[str, str]:
    """What must be done, as the active verb with its particle, and as in the passive: “carry out”, “carried out”.

    The first is empty where no verb is known, or where a phrase goes with it: “taken out of operation”.
    """
    tokens = reading.tokens
    done = tokens[participle].lower
    base = base_form(done)
    if base in _GIVE:  # “Patients must be offered water”: who must offer what to whom
        given = next((p for p in reading.phrases if p.first == participle + 1), None)
        return ("", f"{done} {given.text}") if given is not None else (base, done)
    after = [
        token for token in tokens[participle + 1 : participle + 4] if token.kind is not Kind.MARK
    ]
    if not after or after[0].lower not in _PARTICLES:
        return base, done
    if after[0].lower == "of":
        return (f"{base} of", f"{done} of") if base == "dispose" else (base, done)
    if len(after) == 1 or after[1].kind not in _PHRASE:
        if len(after) == 3 and after[1].lower == "of" and after[2].kind is Kind.NOUN:
            return "", f"{done} {after[0].lower} of {after[2].lower}"
        return f"{base} {after[0].lower}" if base else "", f"{done} {after[0].lower}"
    return base, done


_GIVE = frozenset({"offer", "give", "show", "send", "grant", "teach"})
_PARTICLES = words("out off on up down back away along aside over in through of")
_PHRASE = (Kind.DETERMINER, Kind.ADJECTIVE, Kind.NOUN, Kind.PRONOUN, Kind.GERUND)


def _is_actor(reading: Reading, index: int) -> bool:
    """Whether the phrase is a subject that acts somewhere in the sentence."""
    phrase = reading.phrases[index]
    if phrase.role is not Role.SUBJECT or not (phrase.head in _ACTORS or phrase.head in PERSONS):
        return False
    after = reading.tokens[phrase.last + 1 : phrase.last + 5]
    for token in after:
        if token.lower == "be" or token.kind is Kind.PARTICIPLE:
            return False
        if token.kind is Kind.VERB:
            return True
    return False


def _finding(
    section: Section,
    wording: Wording,
    demand: Span,
    act: tuple[str, str],
    subject: Span,
    actors: list[str],
) -> Finding:
    active, passive = act
    modal = wording.text[demand.start :].split()[0].lower()
    modal = "must" if modal in ("has", "have", "need", "needs") else modal
    thing = short(written(section, wording.place(*subject)), 40)
    if thing.split()[0].lower() in DETERMINERS or thing.lower() in PRONOUNS:
        thing = thing[:1].lower() + thing[1:]
    if active and thing not in PRONOUNS:
        question = f"Who {modal} {active} “{thing}”?"
    else:
        question = f"By whom {modal} “{thing}” be {passive}?"
    place = wording.place(demand.end, demand.end)
    readings: tuple[Fix, ...] = tuple(
        replacing(f"By {actor}", (place, f" by {actor}")) for actor in actors
    )
    open_question = replacing("Leave the question open", (place, " by [insert who]"))
    return asked(
        wording.place(*demand),
        question,
        "Name who acts: a passive sentence is nobody's duty.",
        (*readings, open_question),
    )
