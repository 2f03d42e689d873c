"""A shallow reading of an English sentence: words with their class, and noun phrases.

No dictionary of the language stands behind it. The classes come from the
closed classes of English (articles, prepositions, conjunctions, pronouns,
auxiliaries), from endings, from the place in the sentence, and from one list
of verbs that requirements use. What is left is a noun. That is enough to find
the phrases that a pronoun can stand for, and who does what to what.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from plainspec.language.words.vocabulary import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    DO,
    EITHER,
    EITHER_NUMBER,
    HAVE,
    IRREGULAR_PARTICIPLES,
    MODALS,
    NOT_ADVERBS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    VERBS,
    base_form,
    is_plural,
    words,
)
from plainspec.syntax.nodes import Node
from plainspec.text.memos import of_sentences
from plainspec.text.span import Span

#: One token: inline code, a number, a word with its inner marks, or one mark.
_TOKEN = re.compile(
    r"\b(?:it|that|there|what|who|he|she|we|they|you|I|let)(?=['’](?:s|re|ve|ll|d|m)\b)"
    r"|['’](?:s|re|ve|ll|d|m)\b"
    r"|`[^`]*`|\ufffc+|\d[\d.,:]*\w*|[^\W\d_][\w]*(?:['’.\-/&][\w]+)*(?:\([sS]\))?|[^\w\s\ufff9]",  # U+FFF9 hides what only explains
    re.IGNORECASE,
)
#: Sentences that are longer are no sentences; nobody's text is read further than this.
LONGEST = 1_200


class Kind(str, Enum):
    """The class of a word, as its place in the sentence shows it."""

    DETERMINER = "determiner"
    NOUN = "noun"
    ADJECTIVE = "adjective"
    VERB = "verb"
    PARTICIPLE = "participle"  # a past participle that is not part of a noun phrase
    GERUND = "gerund"
    AUXILIARY = "auxiliary"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    SUBORDINATOR = "subordinator"
    RELATIVE = "relative"
    PRONOUN = "pronoun"
    ADVERB = "adverb"
    TO = "to"
    MARK = "mark"


class Token(Node, frozen=True):
    """One word or mark. ``lower`` is it in lower case; ``clause`` counts the clauses from 0."""

    text: str
    lower: str
    kind: Kind
    span: Span
    clause: int = 0


class Role(str, Enum):
    """What a noun phrase does in its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    OBLIQUE = "oblique"  # after a preposition
    MODIFIER = "modifier"  # after “of” and the like: part of a larger noun phrase


class NounPhrase(Node, frozen=True):
    """A noun phrase without what follows its head: the tokens from ``first`` to ``last``.

    ``parts`` is above 1 where several phrases are coordinated, of which this is all.
    ``within`` is the index of the phrase that this one modifies, or -1.
    """

    first: int
    last: int
    span: Span
    text: str
    head: str
    plural: bool
    role: Role
    clause: int
    parts: int = 1
    within: int = -1


class Reading(Node, frozen=True):
    """The tokens of a sentence and its noun phrases in order of place."""

    tokens: tuple[Token, ...]
    phrases: tuple[NounPhrase, ...]


@of_sentences(4096)
def read(text: str) -> Reading:
    """The words and noun phrases of the sentence *text*; of its first :data:`LONGEST` characters."""
    tokens = _classified(text[:LONGEST])
    return Reading(tokens, tuple(_phrases(text, tokens)))


def _classified(text: str) -> tuple[Token, ...]:
    found = [(match[0], Span(*match.span())) for match in _TOKEN.finditer(text)]
    lowers = [word.lower().replace("’", "'") for word, _ in found]
    kinds: list[Kind] = []
    for at, (word, _) in enumerate(found):
        kinds.append(_kind(word, lowers, kinds, at))
    clause = 0
    begun = 0  # where the clause begins
    tokens = []
    for at, (word, span) in enumerate(found):
        opens = False
        if kinds[at] in (Kind.SUBORDINATOR, Kind.RELATIVE) or lowers[at] in (";", ":"):
            opens = at > 0
        elif kinds[at] is Kind.CONJUNCTION:
            opens = _finite_before(kinds[begun:at]) and _opens_clause(kinds, at)
        elif kinds[0] is Kind.SUBORDINATOR:
            opens = _ends_fronted(kinds, lowers, at)
        if opens:
            clause += 1
            begun = at + 1
        tokens.append(Token(word, lowers[at], kinds[at], span, clause))
    return tuple(tokens)


_NOMINAL = (Kind.NOUN, Kind.ADJECTIVE, Kind.DETERMINER, Kind.GERUND, Kind.PARTICIPLE)


def _ends_fronted(kinds: list[Kind], lowers: list[str], at: int) -> bool:
    """Whether the main clause begins at *at*, after one that was put in front of it."""
    if lowers[at] == ",":
        rest = at + 1
        while rest < len(kinds) and (kinds[rest] is Kind.PREPOSITION or kinds[rest] is Kind.ADVERB):
            rest += 1
        ordered = rest == at + 1 < len(kinds) and kinds[rest] is Kind.VERB  # “If …, change it”
        return (ordered and lowers[rest] in VERBS) or _opens_clause(kinds, rest - 1)
    return (
        lowers[at] in ("it", "they", "he", "she", "we", "you")
        and kinds[at - 1] in (Kind.NOUN, Kind.ADJECTIVE, Kind.PARTICIPLE)
        and at + 1 < len(kinds)
        and kinds[at + 1] is Kind.AUXILIARY
    )


def _opens_clause(kinds: list[Kind], at: int) -> bool:
    """Whether a subject and its verb follow the conjunction or comma at *at*."""
    nominal = False
    for later in range(at + 1, min(at + 12, len(kinds))):
        kind = kinds[later]
        if kind is Kind.AUXILIARY:
            return nominal or later == at + 1 or kinds[later - 1] is Kind.PRONOUN
        if kind is Kind.VERB:
            return nominal
        if kind is Kind.PRONOUN or kind in _NOMINAL:
            nominal = True
        elif kind is not Kind.ADVERB and (kind is not Kind.PREPOSITION or not nominal):
            return False
    return False


#: Words whose class depends on what stands around them, beside nouns, verbs and adjectives.
_BY_PLACE = EITHER | words(
    "that such which whose who whom need will can may to this these those using including following"
    " given based provided according due"
)


_COUNTS = words(
    "one two three four five six seven eight nine ten each all both either neither none some many most few"
)


def _kind(word: str, lowers: list[str], before: list[Kind], at: int) -> Kind:
    kind = _by_place(word, lowers, before, at) if lowers[at] in _BY_PLACE else None
    return kind or _closed_class(word) or _open_class(word, lowers, before, at)


def _by_place(word: str, lowers: list[str], before: list[Kind], at: int) -> Kind | None:
    """The class of one of :data:`_BY_PLACE`; None where its place does not matter."""
    lower = lowers[at]
    follows = lowers[at + 1] if at + 1 < len(lowers) else ""
    last = lowers[at - 1] if at else ""
    previous = before[-1] if before else None
    if lower == "that":
        if previous in (Kind.NOUN, Kind.PRONOUN, Kind.VERB, Kind.MARK, Kind.ADJECTIVE,
                        Kind.PARTICIPLE, Kind.ADVERB, Kind.GERUND) or last in ("so", "such"):  # fmt: skip
            return Kind.DETERMINER if _is_noun_alone(lowers, at) else Kind.RELATIVE
        return Kind.DETERMINER if _begins_noun(follows) else Kind.PRONOUN
    if lower == "such":
        return Kind.SUBORDINATOR if follows == "that" else None
    if lower in ("which", "whose", "who", "whom"):
        return Kind.RELATIVE if at else None
    if lower in EITHER:
        return Kind.SUBORDINATOR if _clause_follows(lowers, at) else Kind.PREPOSITION
    if lower in ("need", "will", "can", "may"):
        # “A need”, “the last will”, but “16 or 17 may switch”.
        counted = last[:1].isdigit() or last in _COUNTS
        return Kind.NOUN if previous in (Kind.DETERMINER, Kind.ADJECTIVE) and not counted else None
    if lower == "to":
        return Kind.TO if _is_infinitive(lowers, at) else Kind.PREPOSITION
    if lower in ("this", "these", "those"):
        return Kind.DETERMINER if _begins_noun(follows) else Kind.PRONOUN
    if lower in SUBORDINATORS and not (lower == "provided" and previous is Kind.AUXILIARY):
        return Kind.SUBORDINATOR
    if lower != "due":
        if previous in (Kind.DETERMINER, Kind.ADJECTIVE):
            return Kind.ADJECTIVE
        if last not in BE and previous is not Kind.AUXILIARY:
            return Kind.PREPOSITION
    if lower in PREPOSITIONS and not (lower in ("following", "given", "based", "due")
                                      and previous in (Kind.DETERMINER, Kind.AUXILIARY)):  # fmt: skip
        return Kind.PREPOSITION
    return _open_class(word, lowers, before, at)


@lru_cache(maxsize=1 << 13)
def _closed_class(word: str) -> Kind | None:
    """The class of *word*, whatever stands around it; None for nouns, verbs and adjectives."""
    lower = word.lower().replace("’", "'")
    if (lower[0] == "'" and len(word) > 1) or lower.endswith("n't"):
        return Kind.AUXILIARY
    if not (word[0].isalnum() or word[0] in "`\ufffc"):
        return Kind.CONJUNCTION if word == "&" else Kind.MARK
    if word[0] in "`\ufffc":
        return Kind.NOUN
    if lower in AUXILIARIES:
        return Kind.AUXILIARY
    if lower in ("all", "each", "any", "some", "both", "either", "neither", "most", "many", "few",
                 "several", "such", "one", "another"):  # fmt: skip
        return Kind.DETERMINER
    if lower in PRONOUNS:
        return Kind.PRONOUN
    if lower in DETERMINERS:
        return Kind.DETERMINER
    if lower in CONJUNCTIONS:
        return Kind.CONJUNCTION
    if lower in SUBORDINATORS:
        return Kind.SUBORDINATOR
    if lower in ADVERBS:
        return Kind.ADVERB
    if lower in PREPOSITIONS:
        return Kind.PREPOSITION
    if lower.endswith("ly") and lower not in NOT_ADVERBS and len(lower) > 4:
        return Kind.ADVERB
    return Kind.ADJECTIVE if word[0].isdigit() else None


def _open_class(word: str, lowers: list[str], before: list[Kind], at: int) -> Kind:
    """The class of a noun, verb or adjective, by its ending and its place."""
    lower = lowers[at]
    back = at - 1
    while back >= 0 and before[back] is Kind.ADVERB:
        back -= 1
    governor = lowers[back] if back >= 0 else ""
    kind_before = before[back] if back >= 0 else None
    adjacent = before[-1] if before else None
    follows = lowers[at + 1] if at + 1 < len(lowers) else ""
    verb = base_form(lower)
    past = (lower.endswith("ed") and len(lower) > 3 and not lower.endswith("eed")) or (
        # “Set” and “read” are their own participles.
        lower in IRREGULAR_PARTICIPLES
        and (lower not in VERBS or governor in BE or governor in HAVE)
    )
    # “be clear”, “a clear answer”, but “must clear the list”, “to clear it”.
    wants_verb = kind_before is Kind.TO or (kind_before is Kind.AUXILIARY and governor not in BE)
    if lower in ADJECTIVES and not (verb and wants_verb):
        return Kind.ADJECTIVE
    if kind_before is Kind.CONJUNCTION and follows in ("it", "them"):
        return Kind.VERB  # whatever it is: “and shred it”
    if kind_before is Kind.TO and (verb or adjacent is Kind.TO):
        return Kind.VERB
    if kind_before is Kind.AUXILIARY:
        if governor in BE or governor in HAVE:
            if past:
                return Kind.PARTICIPLE
            if lower.endswith("ing") and verb:
                return Kind.GERUND
            # “is kind”, but “are users”, “is quality control”.
            return Kind.NOUN if is_plural(word) or _begins_noun(follows) else Kind.ADJECTIVE
        if back == at - 1 or verb or governor in MODALS or governor in DO:
            return Kind.VERB
    if lower.endswith("ing") and len(lower) > 4 and verb:
        if adjacent in (Kind.DETERMINER, Kind.ADJECTIVE):
            return Kind.ADJECTIVE if _begins_noun(follows) else Kind.NOUN
        if follows in DETERMINERS or follows in PRONOUNS or adjacent in (None, Kind.SUBORDINATOR):
            return Kind.GERUND
        if adjacent in (Kind.PREPOSITION, Kind.NOUN, Kind.MARK, Kind.CONJUNCTION):
            return Kind.GERUND
        return Kind.NOUN
    if past:
        if adjacent in (Kind.NOUN, Kind.PRONOUN) and (
            follows in PREPOSITIONS or follows in ("to", "", ".", ",") or follows in CONJUNCTIONS
        ):
            return Kind.PARTICIPLE
        if adjacent in (Kind.DETERMINER, Kind.ADJECTIVE) or _begins_noun(follows):
            return Kind.ADJECTIVE if adjacent is not Kind.RELATIVE else Kind.VERB
        return Kind.PARTICIPLE
    if verb and (at == 0 or not word[0].isupper()):
        object_follows = follows in DETERMINERS or follows in PRONOUNS
        third = lower.endswith("s") and verb != lower
        if at == 0:
            if object_follows or (
                follows not in AUXILIARIES
                and (third or follows in ("to", "that", "for", "as"))
                and not (third and follows in PREPOSITIONS | _TO and _finite_after(lowers))
            ):
                return Kind.VERB
        elif adjacent in (Kind.RELATIVE, Kind.PRONOUN):
            return Kind.VERB
        elif adjacent is Kind.CONJUNCTION:
            if (
                object_follows
                or follows in ("that", "whether")
                or _verb_before(lowers, before, lower)
            ):
                return Kind.VERB
        elif verb == lower and not {*lowers[max(0, at - 4) : at]}.isdisjoint(_HELPS):
            return Kind.VERB  # “help the user find”
        elif kind_before is Kind.NOUN and (
            is_plural(lowers[back]) != third or lowers[back] in EITHER_NUMBER
        ):
            if object_follows:
                return Kind.VERB
            if not _finite_before(before) and (
                follows in _AFTER_VERB
                or (third and follows not in AUXILIARIES and base_form(follows) in ("", "report"))
            ):
                return Kind.VERB
        elif (adjacent is Kind.ADVERB and (object_follows or at == 1)) or (
            governor == "," and object_follows
        ):
            return Kind.VERB
    if (not verb and _says_of(lowers, before, at)) or (
        # “An allergy that a relative reports must be”: the relative clause has its verb.
        follows in MODALS
        and [*before[-3:-1], kind_before] == [Kind.RELATIVE, Kind.DETERMINER, Kind.NOUN]
        and is_plural(lowers[at - 1]) != is_plural(lower)
    ):
        return Kind.VERB
    if _ADJECTIVE_ENDING.search(lower) and lower not in NOUNS_ANYWAY and adjacent is not None:
        # “The equivalent rate”, “is equivalent”, but “the equivalent of a rate”: a phrase has a noun.
        within = adjacent in (Kind.DETERMINER, Kind.ADJECTIVE)
        goes_on = _begins_noun(follows) or follows in CONJUNCTIONS
        return Kind.ADJECTIVE if not within or goes_on else Kind.NOUN
    return Kind.NOUN


def _says_of(lowers: list[str], before: list[Kind], at: int) -> bool:
    """Whether the unknown word at *at* is the verb of the noun before it: “a user mentions an emergency”.

    No article stands within a noun phrase, and a verb has the number of its subject.
    """
    if at + 1 >= len(lowers) or not at or before[-1] is not Kind.NOUN:
        return False
    # “The lamp burns at night”: the only verb there is.
    alone = lowers[at + 1] in PREPOSITIONS and AUXILIARIES.isdisjoint(lowers) and at < _EARLY
    if not alone and lowers[at + 1] not in _ARTICLES:
        return False
    return is_plural(lowers[at - 1]) != is_plural(lowers[at]) and not _finite_before(before)


_EARLY = 4
_ARTICLES = words("the a an its their his her our your my no every each")
_HELPS = words("help helps helped let lets make makes")
_AFTER_VERB = words("that whether how to from in on with for into if when as at via by until than")
_ADJECTIVE_ENDING = re.compile(r"(?:able|ible|ful|less|ous|ical|ive|ary|ant|(?<!m)ent|ic|al)\Z")
NOUNS_ANYWAY = words(
    "table cable variable document component client agent patient parent content event department"
    " environment equipment requirement agreement statement argument element payment shipment moment"
    " management measurement assignment document segment fragment incident accident student client"
    " extent intent recipient participant consultant assistant tenant merchant applicant grant"
    " constant quadrant variant library dictionary summary secretary boundary glossary"
    " archive drive directive objective objective native executive representative detective alternative"
    " signal terminal approval proposal removal retrieval arrival renewal withdrawal interval manual"
    " material journal portal total goal capital individual professional official animal hospital"
    " topic traffic logic metric music public clinic fabric basic mechanic credential potential trial"
    " mobile file profile module rule schedule live archival deal appeal referral refusal denial"
    " disposal original serial ent tent cent percent rent agent talent event payment comment"
)


_TO = frozenset({"to"})


def _finite_after(lowers: list[str]) -> bool:
    """Whether the first word is a plural with its verb some words on: “Changes to the plan are announced”."""
    for word in lowers[2:10]:
        if word in RELATIVES or word in SUBORDINATORS or word in (",", ";", ":", "."):
            return False
        if word in AUXILIARIES:
            return True
    return False


def _finite_before(before: list[Kind]) -> bool:
    """Whether the clause that is being read has its verb already."""
    for kind in reversed(before):
        if kind in (Kind.AUXILIARY, Kind.VERB):
            return True
        if kind in (Kind.SUBORDINATOR, Kind.RELATIVE):
            return False
    return False


def _verb_before(lowers: list[str], before: list[Kind], word: str) -> bool:
    """Whether the last verb before has the form of *word*, so that the two are coordinated."""
    for at in range(len(before) - 2, max(-1, len(before) - 14), -1):
        if before[at] is Kind.VERB:
            return (lowers[at] in VERBS) == (word in VERBS)
    return False


def _begins_noun(word: str) -> bool:
    """Whether the word *word* after a determiner can begin a noun phrase with it."""
    return bool(word) and (word[0].isalnum() or word[0] in "`\ufffc") and not (
        word in AUXILIARIES or word in PREPOSITIONS or word in CONJUNCTIONS
        or word in PRONOUNS or word in SUBORDINATORS or word in ADVERBS or word == "to"
        or word in RELATIVES
    )  # fmt: skip


def _is_noun_alone(lowers: list[str], at: int) -> bool:
    return False if at else _begins_noun(lowers[1] if len(lowers) > 1 else "")


def _clause_follows(lowers: list[str], at: int) -> bool:
    """Whether a subject and a verb stand after “after”, “as”, “until” and the like."""
    for later in range(at + 1, min(at + 9, len(lowers))):
        word = lowers[later]
        if word in AUXILIARIES:
            return later > at + 1
        if word in (".", ",", ";", ":", "(") or word in SUBORDINATORS:
            return False
        if later == at + 1 and word in ("it", "they", "he", "she", "we", "you", "i"):
            return True
        follows = lowers[later + 1] if later + 1 < len(lowers) else ""
        if (
            later > at + 2
            and lowers[at + 1] in DETERMINERS
            and word.endswith("s")
            and base_form(word)
            and (follows in DETERMINERS or follows in PREPOSITIONS or follows in PRONOUNS)
        ):
            return True
    return False


def _is_infinitive(lowers: list[str], at: int) -> bool:
    later = at + 1
    while later < len(lowers) and (
        lowers[later] in ADVERBS
        or (lowers[later].endswith("ly") and lowers[later] not in NOT_ADVERBS)
    ):
        later += 1
    if later >= len(lowers):
        return False
    word = lowers[later]
    if word in ("be", "have", "do"):
        return True
    if word not in VERBS:
        return False
    follows = lowers[later + 1] if later + 1 < len(lowers) else ""
    # “to access the list” is an infinitive, “to access control” may not be.
    last = lowers[at - 1] if at else ""
    if follows in DETERMINERS or follows in PRONOUNS:
        return True
    if word in ADJECTIVES:
        return False  # “to public places”; “to open the gate” was told above
    return base_form(last) not in _TAKES_TO or last in ADJECTIVES or word not in _ALSO_NOUNS


_TAKES_TO = words("transfer send provide add link relate refer connect respond report return map"
                   " apply belong lead subject due compare access move forward change deliver")  # fmt: skip
_ALSO_NOUNS = words("access control display change request report process support test use work")


def _phrases(text: str, tokens: tuple[Token, ...]) -> list[NounPhrase]:
    plain = _plain_phrases(text, tokens)
    return _coordinated(text, tokens, plain)


def _plain_phrases(text: str, tokens: tuple[Token, ...]) -> list[NounPhrase]:
    found: list[NounPhrase] = []
    at = 0
    size = len(tokens)
    while at < size:
        if tokens[at].kind not in _PHRASE:
            at += 1
            continue
        first = at
        last = -1
        while at < size and tokens[at].kind in _PHRASE:
            if tokens[at].kind is Kind.DETERMINER and at > first:
                if last >= first:
                    break
                if tokens[at - 1].kind is not Kind.DETERMINER:
                    first = at  # “and open the letter”: no phrase begins before its article
            if tokens[at].kind is Kind.NOUN:
                last = at
            at += 1
        if last < 0:
            continue
        at = max(at, last + 1)
        span = Span(tokens[first].span.start, tokens[last].span.end)
        words = tokens[first].lower
        plural = is_plural(tokens[last].text)
        if words in ("each", "every", "a", "an", "this", "that", "another", "either", "neither"):
            plural = False
        elif words in ("these", "those", "both", "several", "many", "few", "two", "three"):
            plural = True
        found.append(
            NounPhrase(
                first,
                last,
                span,
                span.of(text),
                tokens[last].lower,
                plural,
                _role(tokens, first, last),
                tokens[last].clause,
            )
        )
    return found


_PHRASE = (Kind.DETERMINER, Kind.ADJECTIVE, Kind.NOUN)


def _role(tokens: tuple[Token, ...], first: int, last: int) -> Role:
    before = tokens[first - 1] if first else None
    if before is not None and before.kind in (Kind.PREPOSITION, Kind.TO):
        if before.lower in ("of",):
            return Role.MODIFIER
        return Role.OBLIQUE
    at = last + 1
    if before is not None and before.kind in (Kind.VERB, Kind.GERUND, Kind.PARTICIPLE):
        return Role.OBJECT
    while at < len(tokens) and at < last + 30:
        token = tokens[at]
        if token.clause != tokens[last].clause and token.kind is not Kind.RELATIVE:
            break
        if token.kind in (Kind.AUXILIARY, Kind.VERB):
            return Role.SUBJECT
        if token.kind is Kind.MARK and token.lower not in ("(", ")", ",", "/", '"', "“", "”"):
            break
        if token.kind in (Kind.SUBORDINATOR, Kind.PRONOUN):
            break
        if token.kind is Kind.RELATIVE:
            return Role.SUBJECT if first == 0 else Role.OBJECT
        at += 1
    return Role.OBJECT


def _coordinated(text: str, tokens: tuple[Token, ...], plain: list[NounPhrase]) -> list[NounPhrase]:
    """*plain* and what the coordinated ones make together, in order of their ends."""
    found: list[NounPhrase] = []
    index = 0
    while index < len(plain):
        end = index
        joined = False
        while end + 1 < len(plain):
            between = tokens[plain[end].last + 1 : plain[end + 1].first]
            marks = [token.lower for token in between]
            if marks in (["and"], [",", "and"], ["or"], [",", "or"], ["&"], [","], ["and/or"],
                         ["as", "well", "as"], [",", "and/or"]):  # fmt: skip
                joined = joined or marks != [","]
                end += 1
                if marks != [","]:
                    break
            else:
                break
        found += plain[index : end + 1]
        if joined and end > index:
            parts = plain[index : end + 1]
            span = Span(parts[0].span.start, parts[-1].span.end)
            ored = any(t.lower == "or" for t in tokens[parts[0].last : parts[-1].first])
            found.append(
                NounPhrase(
                    parts[0].first,
                    parts[-1].last,
                    span,
                    span.of(text),
                    parts[-1].head,
                    not ored or parts[-1].plural,
                    parts[0].role,
                    parts[0].clause,
                    len(parts),
                )
            )
        index = end + 1
    return found
