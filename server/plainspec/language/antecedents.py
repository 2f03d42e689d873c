"""What a pronoun can stand for: the noun phrases that readers may take it for.

A pronoun is clear where one phrase agrees with it in number and kind and no
rule of grammar keeps the two apart. Where two are left, readers disagree: in
the requirements of the ReqEval corpus three times out of four. There is
nothing to be trained here but the weights by which the candidates are
*ordered*; they are those of Lappin and Leass ("An algorithm for pronominal
anaphora resolution", Computational Linguistics 20, 1994), section 2.1.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from plainspec.language.antecedent_clues import is_means, narrowed
from plainspec.language.phrases import Kind, NounPhrase, Reading, Role, Token, read
from plainspec.language.words.nearness import field
from plainspec.language.words.opposites import root
from plainspec.language.words.persons import PERSONS
from plainspec.language.words.vocabulary import (
    BE,
    DETERMINERS,
    EITHER_NUMBER,
    HAVE,
    VERBS,
    base_form,
    is_plural,
    words,
)
from plainspec.syntax.nodes import Node
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_SINGULAR = frozenset({"it", "its", "this", "that"})
_PLURAL = frozenset({"they", "them", "their", "these", "those"})
#: They are persons, and of each sex: nobody's is told by “the nurse”.
PERSONAL_PRONOUNS = frozenset({"he", "she", "him", "her", "his"})
_PRONOUNS = _SINGULAR | _PLURAL | PERSONAL_PRONOUNS
#: They point at what was said right before, where they begin a sentence and stand alone.
_POINTING = frozenset({"this", "that", "these", "those"})
_SIGN = Pattern(
    r"\b(?:its?|they|them|their|s?he|him|her|his)\b|\A\W*(?:th(?:is|at|ese|ose))\b", re.IGNORECASE
)
_POSSESSIVE = frozenset({"its", "their", "his", "her"})
#: Nouns for a time, a manner, an amount or an abstraction: “it” is hardly ever one of them.
_EMPTY = words(
    "time times moment case cases order example examples way ways manner future ability possibility"
    " terms consideration accordance degree extent reason reasons respect regard course"
    " means event place addition least most second minute hour day week month year period seconds"
    " minutes hours days weeks months years conjunction particular general fact use"
    " more less night nights morning evening weekend noon behalf view favor favour need capability purpose hand way greater lower higher estimation"
)
#: “A number of tasks”: what counts is the tasks.
_TRANSPARENT = words(
    "number amount variety range lot kind sort type types kinds sorts part parts list set majority"
    " rest any all each some most many portion percentage"
)
#: One body of several people: “it” and “they”.
_BODIES = words(
    "company organization organisation department vendor supplier government agency provider"
    " community public family police crowd"
)
#: Programs that converse: a specification of their behaviour speaks of them as of a person, and calls them “it”.
PROTAGONISTS = words("assistant model agent bot chatbot")
#: They are several people, and never “it”.
CROWDS = words("staff personnel people police audience")
_GROUPS = words("team teams committee group")
_PREDICATES = words(
    "possible necessary important acceptable essential mandatory required permissible permitted"
    " allowed recommended assumed expected unlikely likely clear desirable sufficient appropriate"
    " impossible useful helpful better best fine ok okay reasonable common critical safe worth noted"
    " understood known intended unclear true crucial vital hard easy difficult wise prudent advisable"
    " unnecessary unreasonable inappropriate preferable suggested believed said legal illegal"
    " optional obvious evident apparent good bad harmful time not"
)
_MAKE = frozenset({"make", "find", "consider", "keep", "deem"})
#: Lappin and Leass: what a phrase's role is worth.
_WEIGHTS = {Role.SUBJECT: 80.0, Role.OBJECT: 50.0, Role.OBLIQUE: 40.0, Role.MODIFIER: 0.0}
_HEAD_NOUN = 80.0  # not part of a larger phrase
_RECENT = 100.0  # in the same sentence
_PARALLEL = 35.0  # the same role as the pronoun's
#: What stands for inline code and what is quoted.
_MASK = "\N{OBJECT REPLACEMENT CHARACTER}"
_CATAPHORA = -175.0  # after the pronoun
#: What :attr:`Pronoun.doubt` must reach for a second reading to be plausible. The one figure
#: that was chosen by ReqEval's training split; see ``tests/bench/antecedents.py``.
PLAUSIBLE = 0.72


@lru_cache(maxsize=1 << 12)
def is_person(head: str) -> bool:
    """Whether the noun *head* names a person, and nothing else that a specification may speak of."""
    if head in PERSONS:
        return True
    head = head.rpartition("-")[2]
    suffixed = _PERSONAL.search(head) is not None and head not in _ALSO_THINGS
    return suffixed and field(root(head)) == _PERSON


#: The number of WordNet's field of persons. It knows stems only, so that the ending has to tell them, too.
_PERSON = "18"
_PERSONAL = Pattern(r"(?:[^dt]er|or|ist|ian|(?<!m)ent|ant|ee|[^o]man|men)s?\Z")
#: WordNet takes them for persons first; in specifications they mostly are things.
_ALSO_THINGS = words(
    "agent agents assistant assistants parser parsers carrier carriers counter counters printer printers player players runner runners"
    " speaker speakers parent parents descendant descendants ancestor ancestors owner owners follower followers"
    " leader leaders sender senders receiver receivers caller callers messenger messengers supplier vendor"
    " provider server servers processor processors operator operators adapter adapters converter converters"
    " component components dependent dependents variant number numbers order orders letter letters paper papers"
    " power powers member members border borders error errors factor factors monitor monitors vector vectors"
)


class Candidate(Node, frozen=True):
    """A phrase that a pronoun may stand for.

    ``text`` is as written; ``span`` is None where it stands in the sentence
    before. ``weight`` orders the candidates, see the module.
    """

    text: str
    plural: bool
    person: bool
    weight: float
    span: Span | None


class Pronoun(Node, frozen=True):
    """A pronoun of a sentence. ``candidates`` has the most likely one first.

    ``impersonal`` where it stands for nothing ("it is possible that …"),
    though a reader may try one of ``candidates`` first. ``pointing`` for a
    bare "this" or "these" at the sentence's start, which may also stand for
    all of the sentence before.
    """

    span: Span
    text: str
    possessive: bool
    subject: bool
    impersonal: bool
    candidates: tuple[Candidate, ...]
    pointing: bool = False

    @property
    def unclear(self) -> bool:
        """Whether readers will disagree on what it stands for, or find nothing."""
        if self.impersonal:
            return bool(self.candidates)
        return not self.candidates or self.doubt >= PLAUSIBLE

    @property
    def doubt(self) -> float:
        """The second candidate's weight as a share of the first's: 1 is a toss-up, 0 is clear."""
        if len(self.candidates) < 2:
            return 0.0
        best, second = self.candidates[0].weight, self.candidates[1].weight
        return max(0.0, second / best) if best > 0 else 1.0


@of_sentences(2048)
def pronouns(text: str, before: str = "") -> tuple[Pronoun, ...]:
    """The pronouns of the sentence *text* that point at things: it, they, this and their forms.

    *before* is the sentence before it, ``""`` where none is near: it is asked
    where *text* itself has nothing to offer.
    """
    if _SIGN.search(text) is None:
        return ()
    return tuple(_pronouns(read(text), before))


def _pronouns(reading: Reading, before: str) -> Iterator[Pronoun]:
    tokens = reading.tokens
    known: dict[tuple[str, bool], tuple[Token, list[Candidate]]] = {}
    for at, token in enumerate(tokens):
        if token.lower not in _PRONOUNS or token.text == "IT":
            continue
        if token.lower in PERSONAL_PRONOUNS and at > 1 and tokens[at - 1].lower == "or":
            continue  # “he or she”
        if token.lower == "her" and not _begins_phrase(tokens, at):
            continue  # “tell her”: an object, which is hardly ever unclear
        pointing = token.lower in _POINTING
        if pointing and (at or token.kind is not Kind.PRONOUN or _goes_on(tokens, at)):
            continue
        subject = _is_subject(tokens, at)
        impersonal = _is_impersonal(tokens, at)
        found = _candidates(reading, at, subject)
        if not found and not impersonal:
            found = _possessors(reading, at) or _behind(reading, at) or _anyone(reading, at)
            if not found and before:
                found = _earlier(before, token, subject)
                found = (
                    _continued(before, found, _does(tokens, at)) if subject and not at else found
                )
        found.sort(key=lambda candidate: -candidate.weight)
        if not impersonal and not pointing:
            found = _once_told(known, token, subject, found)
        last = token
        if token.lower in PERSONAL_PRONOUNS and [t.lower for t in tokens[at + 1 : at + 2]] == [
            "or"
        ]:
            last = tokens[min(at + 2, len(tokens) - 1)]
        yield Pronoun(
            Span(token.span.start, last.span.end),
            " ".join(t.text for t in tokens[at : tokens.index(last) + 1]),
            token.lower in _POSSESSIVE,
            subject,
            impersonal,
            tuple(found),
            pointing,
        )


def _once_told(
    known: dict[tuple[str, bool], tuple[Token, list[Candidate]]],
    token: Token,
    subject: bool,
    found: list[Candidate],
) -> list[Candidate]:
    """*found*, or what the pronoun *token* stood for in the same role before: “writes it down and reads it back”.

    What a clause does to “it” is done to something else than its own “it”.
    """
    word = token.lower
    before, other = known.get((word, subject)), known.get((word, True))
    if before is not None and before[0].clause < token.clause and word not in _POSSESSIVE:
        found = before[1]
    elif (
        other is not None and not subject and other[0].clause == token.clause and len(other[1]) == 1
    ):
        apart = [one for one in found if one.text != other[1][0].text]
        found = apart or found
    known.setdefault((word, subject), (token, found))
    return found


def _begins_phrase(tokens: tuple[Token, ...], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].kind in (Kind.NOUN, Kind.ADJECTIVE)


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether what is pointed at is told right behind: “those who”, “those of the tenant”."""
    return at + 1 < len(tokens) and tokens[at + 1].lower in _TELLS_WHICH


_TELLS_WHICH = words("who whom which whose that of in with")


def _candidates(reading: Reading, at: int, subject: bool) -> list[Candidate]:
    """What the pronoun at *at* can stand for in its own sentence, before it."""
    tokens = reading.tokens
    pronoun = tokens[at]
    allowed = [
        phrase
        for phrase in reading.phrases
        if phrase.last < at
        and _agrees(phrase, pronoun)
        and not _kept_apart(reading, phrase, at, subject)
        and not (phrase.head in _TRANSPARENT and tokens[phrase.last + 1].lower == "of")
    ]
    allowed = narrowed(reading, allowed, at, subject)
    if pronoun.lower == "them":
        allowed = _fitting(tokens, allowed, at)
    allowed = _possessing(_plural(allowed, pronoun), pronoun)
    if pronoun.lower in _POSSESSIVE:
        allowed = _bound(tokens, allowed, at) or allowed
    elif subject:
        # Each of two persons acts, and neither of two things.
        persons = pronoun.lower in PERSONAL_PRONOUNS
        acting = [] if persons else _acting(tokens, allowed, at)
        allowed = _around(tokens, allowed, at) or acting or allowed
    if pronoun.lower in _PLURAL or any(phrase.parts > 1 for phrase in allowed):
        allowed = _without_parts(allowed)
    entities: list[tuple[NounPhrase, set[str], float]] = []
    for phrase in allowed:
        content = _content(phrase)
        weight = _weight(phrase, subject, pronoun)
        for index, (_, known, so_far) in enumerate(entities):
            if content == known or (
                _is_definite(phrase) and content <= known and phrase.head in known
            ):
                entities[index] = (phrase, known, max(weight, so_far) + _PARALLEL)
                break
        else:
            entities.append((phrase, content, weight))
    return [
        Candidate(phrase.text, phrase.plural, is_person(phrase.head), weight, phrase.span)
        for phrase, _, weight in entities
    ]


def _without_parts(allowed: list[NounPhrase]) -> list[NounPhrase]:
    """*allowed* without what is part of another of them: “patients”, of “patients and visitors”."""
    wholes = [phrase for phrase in allowed if phrase.parts > 1]
    return [
        phrase
        for phrase in allowed
        if not any(
            whole is not phrase and whole.first <= phrase.first and phrase.last <= whole.last
            for whole in wholes
        )
    ]


def _agrees(phrase: NounPhrase, pronoun: Token) -> bool:
    """Whether number and kind of *phrase* let *pronoun* stand for it."""
    if _AMOUNT.match(phrase.text) is not None:
        return False  # “more than 1,000 bookings”, “at least EUR 500”
    if phrase.head in _EMPTY or not any(c.isalpha() or c == _MASK for c in phrase.text):
        return False
    first = phrase.text.split()[0].lower()
    if first not in DETERMINERS and (first in VERBS or phrase.head.endswith("ing")):
        return False  # “use of force”, “reporting”: likely a verb that was taken for a noun
    singular_article = phrase.text[:2].lower() == "a " or phrase.text[:3].lower() == "an "
    if pronoun.lower in PERSONAL_PRONOUNS:
        somebody = is_person(phrase.head) or field(root(phrase.head)) == _PERSON
        return somebody and not phrase.plural
    either = (phrase.head in EITHER_NUMBER and not singular_article) or phrase.head in _BODIES
    person = is_person(phrase.head)
    if pronoun.lower in _PLURAL:
        return phrase.plural or either or person
    if _is_party(phrase):
        return True
    return (not phrase.plural or either) and not person and phrase.head not in CROWDS


def _is_party(phrase: NounPhrase) -> bool:
    """Whether *phrase* is a party to a contract, which may be a firm: “the Buyer … it”."""
    article, _, name = phrase.text.partition(" ")
    return article.lower() == "the" and name.istitle() and " " not in name and not phrase.plural


_AMOUNT = Pattern(r"\d|(?:least |most )?(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|[€$£])(?:\s|\Z)")


def _kept_apart(reading: Reading, phrase: NounPhrase, at: int, subject: bool) -> bool:
    """Whether grammar forbids that the pronoun at *at* stands for *phrase*."""
    tokens = reading.tokens
    pronoun = tokens[at]
    possessive = pronoun.lower in _POSSESSIVE
    if phrase.last == at - 1 and phrase.clause == pronoun.clause and not possessive:
        return True  # “the time it takes”
    if (
        phrase.first
        and tokens[phrase.first - 1].lower == "as"
        and tokens[phrase.first].lower in ("a", "an")
    ):
        return (
            True  # “names the buyer as a reference on its website”: what something is, and no thing
        )
    if not subject and pronoun.lower not in _POSSESSIVE and phrase.head in PROTAGONISTS:
        return True  # “the user can contest it”: who acts is spoken of as “it” where it acts
    if tokens[at - 1].kind is Kind.RELATIVE and phrase.last == at - 2:
        return True  # “the report that it supplies”
    if tokens[at - 1].lower == "of" and pronoun.lower in _POSSESSIVE:
        # “the end of its authority”, “the units of measurement of their data”
        between = tokens[phrase.last + 1 : at]
        if between[0].lower == "of" and all(
            token.lower == "of" or token.kind in (Kind.DETERMINER, Kind.ADJECTIVE, Kind.NOUN)
            for token in between
        ):
            return True
    if subject:
        # “The coach asks before it solves the task”: it is not the task.
        return any(
            later.first > at
            and later.clause == pronoun.clause
            and later.role is Role.OBJECT
            and later.head == phrase.head
            and _content(later) <= _content(phrase)
            for later in reading.phrases
        )
    if pronoun.lower in _POSSESSIVE or phrase.role is not Role.SUBJECT:
        return False
    # “The archive stores it”, “the holder asks for it”: a subject is not its own object.
    before = tokens[at - 1]
    if before.kind is Kind.PREPOSITION and at > 1:
        before = tokens[at - 2]
    same = phrase.clause == pronoun.clause or _goes_on_with(reading, phrase, pronoun.clause)
    return same and before.kind is Kind.VERB


def _goes_on_with(reading: Reading, phrase: NounPhrase, clause: int) -> bool:
    """Whether the subject *phrase* is that of the next *clause*, too: “the buyer keeps a list and must sign it”."""
    if phrase.clause != clause - 1:
        return False
    opening = [token for token in reading.tokens if token.clause == clause][:2]
    joined = [token.kind for token in opening] in (
        [Kind.CONJUNCTION, Kind.AUXILIARY],
        [Kind.CONJUNCTION, Kind.VERB],
    )
    return joined and not any(
        other.clause == clause and other.role is Role.SUBJECT for other in reading.phrases
    )


def _plural(allowed: list[NounPhrase], pronoun: Token) -> list[NounPhrase]:
    """*allowed* without “the buyer” who acts, where “their” may as well be that of several things."""
    if pronoun.lower != "their":
        return allowed
    acting = [one for one in allowed if one.role is Role.SUBJECT and is_person(one.head)]
    return [one for one in allowed if one.plural or one not in acting] or allowed


def _possessing(allowed: list[NounPhrase], pronoun: Token) -> list[NounPhrase]:
    """*allowed* without what belongs to another of them: “a locker that lost its connection … it”."""
    own = "its" if pronoun.lower in _SINGULAR else "their"
    kept = [
        one for one in allowed if one.text.partition(" ")[0].lower() != own or is_person(one.head)
    ]
    return kept or allowed


def _fitting(tokens: tuple[Token, ...], allowed: list[NounPhrase], at: int) -> list[NounPhrase]:
    """Of *allowed* what the verb before “them” at *at* is done to: people are told, papers are signed."""
    verb = base_form(tokens[at - 1].lower) if at else ""
    people = [phrase for phrase in allowed if is_person(phrase.head) or phrase.head in _BODIES]
    things = [phrase for phrase in allowed if phrase not in people]
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    given = follows is not None and follows.kind in (Kind.DETERMINER, Kind.NOUN, Kind.ADJECTIVE)
    if verb in _TO_PEOPLE or (verb in _GIVING and given):  # “gives them a list”
        return people or allowed
    if verb in _TO_THINGS or verb in _GIVING:
        return things or allowed
    return allowed


_TO_PEOPLE = words(
    "inform tell ask notify remind warn advise train instruct consult help assist encourage refund"
)
_GIVING = words("give send offer show pay grant provide")
_TO_THINGS = words(
    "read write sign store delete record archive publish print copy encrypt decrypt open close correct"
    " approve document submit process validate verify install update repeat reproduce review use"
    " countersign scan count check complete compare edit enter file label log save erase sort attach"
)


def _bound(tokens: tuple[Token, ...], allowed: list[NounPhrase], at: int) -> list[NounPhrase]:
    """The subject of the clause, where nothing stands between it and its possessive at *at*."""
    clause = tokens[at].clause
    own = at + 1 < len(tokens) and tokens[at + 1].lower == "own"
    near = [phrase for phrase in allowed if phrase.clause == clause]
    subjects = [phrase for phrase in near if phrase.role is Role.SUBJECT]
    if subjects and (own or len(near) == 1 or near[-1] is subjects[-1]):
        return [subjects[-1]]
    # “The supplier may assign the claim to its bank”: who acts has banks.
    owners = [phrase for phrase in near if _can_act(phrase)]
    if tokens[at].lower in PERSONAL_PRONOUNS:
        owners = near
    if subjects and owners == subjects[-1:] and tokens[at - 1].kind is Kind.PREPOSITION:
        return owners
    return []


def _around(tokens: tuple[Token, ...], allowed: list[NounPhrase], at: int) -> list[NounPhrase]:
    """The subject of the clause that a relative clause stands in: “users may contest a rule that they …”."""
    if at < 2 or tokens[at - 1].kind is not Kind.RELATIVE or tokens[at - 2].kind is not Kind.NOUN:
        return []
    outer = tokens[at].clause - 1
    return [
        one
        for one in allowed
        if one.role is Role.SUBJECT and one.clause == outer and one.parts == 1
    ]


def _acting(tokens: tuple[Token, ...], allowed: list[NounPhrase], at: int) -> list[NounPhrase]:
    """The one that acts, where the pronoun does something and only one that it could be can.

    What occurs or happens is an event.
    """
    verb = _does(tokens, at)
    if not verb:
        return []
    if base_form(verb) in ("occur", "happen"):
        return [phrase for phrase in allowed if _EVENT.search(phrase.head)]
    acting = [phrase for phrase in allowed if _can_act(phrase)]
    return acting[-1:] if len({phrase.head for phrase in acting}) == 1 else []


def _does(tokens: tuple[Token, ...], at: int) -> str:
    """The verb of the subject at *at*, where it is active: “they must answer”, “it has checked”."""
    for later in range(at + 1, min(at + 5, len(tokens))):
        token = tokens[later]
        if token.lower in BE:
            return ""
        if (
            token.lower == "do"
            and tokens[later + 1 : later + 2]
            and tokens[later + 1].lower == "so"
        ):
            return "do"
        if token.kind is Kind.VERB or (
            token.kind is Kind.PARTICIPLE and tokens[later - 1].lower in HAVE
        ):
            return token.lower
        if token.kind not in (Kind.AUXILIARY, Kind.ADVERB):
            return ""
    return ""


def _can_act(phrase: NounPhrase) -> bool:
    if phrase.head in _BODIES or phrase.head in _GROUPS:
        return True
    return phrase.role is Role.SUBJECT and (phrase.head in PROTAGONISTS or is_person(phrase.head))


def _possessors(reading: Reading, at: int) -> list[Candidate]:
    """Who owns what stands before the pronoun at *at*: “the user's intent … they”."""
    pronoun = reading.tokens[at]
    found: dict[str, Candidate] = {}
    for token in reading.tokens[:at]:
        owner = _POSSESSOR.match(token.text)
        if owner is None or token.kind is not Kind.NOUN:
            continue
        word = owner[1].lower()
        person = word in PERSONS
        plural = owner[2] in ("'", "’") or is_plural(owner[1])
        if (person or plural) if pronoun.lower in _PLURAL else not (person or plural):
            span = Span(token.span.start, token.span.start + len(owner[1]))
            found[word] = Candidate(owner[1], plural, person, _RECENT, span)
    return list(found.values())


_EVENT = Pattern(
    r"(?:tions?|sions?|ments?|ures?|ances?|ences?)\Z"
    r"|\A(?:changes?|events?|errors?|faults?|problems?|calls?|attacks?|incidents?|cras(?:h|hes)"
    r"|updates?|loss(?:es)?|leaks?|accidents?|alarms?|breach(?:es)?|timeouts?)\Z"
)
_POSSESSOR = Pattern(r"(\w[\w-]*)(['’]s|['’])\Z")


def _behind(reading: Reading, at: int) -> list[Candidate]:
    """What a pronoun in a clause in front of its sentence stands for: the subject to come."""
    pronoun = reading.tokens[at]
    if reading.tokens[0].kind not in (Kind.SUBORDINATOR, Kind.PREPOSITION, Kind.GERUND):
        return []
    for phrase in reading.phrases:
        later = phrase.clause > pronoun.clause or pronoun.lower in _POSSESSIVE
        if phrase.first > at and later and phrase.role is Role.SUBJECT and _agrees(phrase, pronoun):
            weight = _RECENT + _HEAD_NOUN + _WEIGHTS[Role.SUBJECT] + _CATAPHORA
            person = is_person(phrase.head)
            return [Candidate(phrase.text, phrase.plural, person, weight, phrase.span)]
    return []


def _anyone(reading: Reading, at: int) -> list[Candidate]:
    """Whoever a pronoun for people names before “they” at *at*: “anyone who finds that they”."""
    if reading.tokens[at].lower not in _PLURAL:
        return []
    return [
        Candidate(token.text, False, True, _RECENT, token.span)
        for token in reading.tokens[:at]
        if token.lower in _ANYONE
    ][-1:]


_ANYONE = words("anyone anybody everyone everybody someone somebody nobody whoever")


def _continued(before: str, found: list[Candidate], deed: str) -> list[Candidate]:
    """Of *found*, what the sentence *before* speaks of, where the next one goes on: “The code has … It is …”.

    A sentence that begins with a pronoun mostly has the subject of the one before, unless
    it does a *deed*, and somebody else is there who can act, and it cannot.
    """
    subjects = {
        phrase.text
        for phrase in read(before).phrases
        if phrase.role is Role.SUBJECT and phrase.clause == 0
    }
    topic = [candidate for candidate in found if candidate.text in subjects]
    if len(topic) != 1 or (deed and not topic[0].person and any(one.person for one in found)):
        return found
    return topic


def _earlier(before: str, pronoun: Token, subject: bool) -> list[Candidate]:
    """What the sentence before offers."""
    found: dict[frozenset[str], Candidate] = {}
    reading = read(before)
    agreeing = [
        phrase
        for phrase in reading.phrases
        if _agrees(phrase, pronoun) and not is_means(reading.tokens, phrase)
    ]
    for phrase in _without_parts(agreeing) if pronoun.lower in _PLURAL else agreeing:
        weight = _weight(phrase, subject, pronoun) - _RECENT / 2
        person = is_person(phrase.head)
        found[frozenset(_content(phrase))] = Candidate(
            phrase.text, phrase.plural, person, weight, None
        )
    return list(found.values())


def _weight(phrase: NounPhrase, subject: bool, pronoun: Token) -> float:
    weight = _RECENT + _WEIGHTS[phrase.role]
    if phrase.role is not Role.MODIFIER:
        weight += _HEAD_NOUN
    if subject == (phrase.role is Role.SUBJECT) and pronoun.lower not in _POSSESSIVE:
        weight += _PARALLEL
    return weight


def _content(phrase: NounPhrase) -> set[str]:
    return {word for word in phrase.text.lower().split() if word not in _ARTICLES}


_ARTICLES = words("the a an this that these those each every any all both some")


def _is_definite(phrase: NounPhrase) -> bool:
    return phrase.text.partition(" ")[0].lower() in ("the", "this", "that", "these", "those")


def _is_subject(tokens: tuple[Token, ...], at: int) -> bool:
    for token in tokens[at + 1 : at + 4]:
        if token.kind in (Kind.AUXILIARY, Kind.VERB):
            return tokens[at].lower not in ("them", *_POSSESSIVE)
        if token.kind is not Kind.ADVERB:
            return False
    return False


def _is_impersonal(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether “it” at *at* only fills the subject's place: “it is possible to”, “make it easy”."""
    if tokens[at].lower != "it":
        return False
    later = at + 1
    while later < len(tokens) and tokens[later].kind in (Kind.AUXILIARY, Kind.ADVERB):
        later += 1
    if later == len(tokens):
        return False
    if tokens[later].lower in ("takes", "seems", "appears", "turns", "follows", "depends"):
        return True
    made = at > 0 and base_form(tokens[at - 1].lower) in _MAKE
    if tokens[later].lower not in _PREDICATES or (later == at + 1 and not made):
        return False
    for token in tokens[later + 1 : later + 12]:
        if token.kind is Kind.TO or token.lower in ("that", "whether", "if", "for", "when", "not"):
            return True
        if token.kind is Kind.MARK:
            return False
    return made
