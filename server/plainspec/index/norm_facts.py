"""What a section's statements tell the rest of the workspace, so that conflicting ones meet.

A statement is filed under a few keys: the pairs of its rarest words' stems.
Two sentences about one thing share such a pair almost surely, also where one
was reworded, and two about different things hardly ever do. Rarity is a
static notion (a list of common words, and length), so the keys of a sentence
depend on nothing but the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import combinations, islice
from typing import Any, NamedTuple
from zlib import crc32

from plainspec.index.facts import (
    Key,
    NormFact,
    norm_key,
    prompt_facts,
    resolve_link,
    section_facts,
)
from plainspec.index.paths import is_about_repository
from plainspec.language.conflicts.forms import unrestricted
from plainspec.language.folding.charges import about
from plainspec.language.folding.choices import is_undone
from plainspec.language.folding.fold import fold
from plainspec.language.folding.plain_words import plain
from plainspec.language.folding.words import is_finite
from plainspec.language.norms.clause_words import MORE_VERBS
from plainspec.language.norms.force import Force
from plainspec.language.norms.imperatives import imperative
from plainspec.language.words.opposites import canonical, root, stem, topic
from plainspec.language.words.vocabulary import PREPOSITIONS, VERBS, words
from plainspec.model import Document, DocumentInfo, DocumentKind, Section
from plainspec.model.statements import Statement, statements, statements_where, wording
from plainspec.syntax.nodes import BlockKind
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

#: The rarest words of a sentence that its keys are made of; and of its main clause, where it has
#: a condition.
_RAREST = 4
_RAREST_OF_PART = 3
#: The topics that each of two statements has and the other has not, at most, if they are compared;
#: nor are they more than those that both have.
_MOST_APART = 3
#: Longer ones, in code points, are no sentences.
_LONGEST = 1_200
#: Sentences of no more topics than this are filed under all pairs of them; of no more than that, under each.
_SHORT = 4
_SHORTEST = 3

_WORD = re.compile(r"[^\W\d_][\w.'’-]*[\w]|[^\W\d_]|`[^`\s]+`")
#: Where a condition begins or ends.
_PART = Pattern(
    r"[,;:()—–]|\b(?:if|when|whenever|unless|except|while|where|until|because|since|as long as|so that)\b",
    re.IGNORECASE,
    signs="if when whenever unless except while where until because since long so",
    marks=",;:()—–",
)
_ORDERS = Pattern(
    r"\b(?:before|after|prior to|then)\b", re.IGNORECASE, signs="before after prior then"
)
_KEPT = words(
    "keep keeps kept retain retains retained store stores stored preserve preserved save saved maintain"
    " delete deletes deleted remove removes removed erase erased destroy destroyed discard discarded purge purged"
)
_KEPT_KEYS = frozenset(canonical(root(verb)) for verb in _KEPT)
_ONLY = words("only exclusively solely")
_RESERVED = words("reserved restricted limited confined")
_GENERAL = Pattern(
    r"^\W*(?:every|all|each)\b|\bmay\b|\bcan\b|\b(?:allowed|permitted)\b",
    re.IGNORECASE,
    signs="every all each may can allowed permitted",
)
_OVERRIDES = Pattern(
    r"\b(?:overrid(?:es?|ing)|supersed(?:es?|ing)|takes? precedence over|prevails? over|replaces?)\b",
    re.IGNORECASE,
    signs="override overrides overriding supersede supersedes superseding precedence prevail prevails"
    " replace replaces",
)
#: Each match of it holds one of these.
_OVERRIDING = ("overrid", "supersed", "precedence", "prevail", "replace")
#: Words of which one stands in most of what demands or states something, beside numbers and "n't".
_SIGNS = words(
    "must shall should may might can cannot will never always only not no required allowed permitted"
    " forbidden prohibited need needs ought avoid is are be has have before after until within least most"
    " require requires default defaults every each all hourly daily weekly monthly quarterly yearly annually"
    " once twice two three four five six seven eight nine ten eleven twelve expire expires last lasts close"
    " closes open opens start starts end ends includes excludes returns uses accepts rejects ignores sends"
    " nobody nothing feel wrong mistake skip leave stores deletes keeps allows blocks takes costs shows pays answers exclusively automatically manually"
)
_OTHER_SIGN = re.compile(r"\d|[nN]['’][tT]\b")


#: What the keys of statements begin with that say what comes first.
ORDERS = "<"
#: What those begin with that override others.
_OVERRIDDEN = "^"


class Standing(NamedTuple):
    """What a section's place in its document says of its statements.

    ``path`` are the titles of the headings around it, the outermost first,
    its own the last; ``authority`` is the level in force.
    """

    path: tuple[str, ...] = ()
    authority: str = ""


def standing(document: Document, index: int) -> Standing:
    """The standing of section number *index* of *document*."""
    around = [document.sections[index]]
    around += [document.sections[number] for number in document.around(index)]
    path = [section.title for section in around if section.heading]
    stated = next((section.authority for section in around if section.authority), "")
    return Standing(tuple(reversed(path)), stated or document.info.front_matter.authority)


@lru_cache(maxsize=16)  # of the document before an edit and after it
def standings(document: Document) -> tuple[Standing, ...]:
    """The standing of each section of *document*."""
    _ = document.parents  # made once for all of them
    return tuple(standing(document, index) for index in range(len(document.sections)))


def facts_of(
    section: Section, info: DocumentInfo, prompts: int, standing: Standing
) -> dict[Key, tuple[Any, ...]]:
    """All facts of *section* (see :func:`~plainspec.index.facts.section_facts`)."""
    found: dict[Key, tuple[Any, ...]] = section_facts(section, info, prompts)
    found.update(prompt_facts(section, info))
    found.update(statement_facts(section, info, standing))
    return found


def statement_facts(
    section: Section, info: DocumentInfo, standing: Standing
) -> dict[Key, tuple[NormFact, ...]]:
    """The facts about the statements of *section*."""
    filed: dict[Key, list[NormFact]] = {}
    for statement, text, leads in comparable(section, info):
        fact = _fact(section, info, standing, statement.span, text, leads)
        for key in (*retrieval_keys(text), *relation_keys(text)):
            filed.setdefault(key, []).append(fact)
        for target in overridden(section, statement.span, info):
            filed.setdefault(override_key(*target), []).append(fact)
    if section.terms and info.kind in (DocumentKind.SPEC, DocumentKind.PROSE):
        for term in section.terms:
            text = wording(section.syntax, term.definition_span)
            fact = _fact(section, info, standing, term.definition_span, text, (), term.name)
            filed.setdefault(definition_key(term.key), []).append(fact)
            if " " in term.key:
                filed.setdefault(terms_key(), []).append(fact)
    return {key: tuple(facts) for key, facts in filed.items()}


def _fact(
    section: Section,
    info: DocumentInfo,
    standing: Standing,
    span: Span,
    text: str,
    leads: tuple[str, ...],
    term: str = "",
) -> NormFact:
    clause = _clause_of(section, span)
    anchors = section.anchors
    anchor = (
        clause if info.convention == "generic" and clause else anchors[0].name if anchors else ""
    )
    owner = info.front_matter.owner
    return NormFact(text, leads, standing.path, standing.authority, owner, clause, anchor, term)


@lru_cache(maxsize=1 << 14)
def relation_keys(text: str) -> tuple[Key, ...]:
    """The keys that some statements have besides: what comes first in time, and who may or must do what."""
    ordered, general = _ORDERS.search(text) is not None, _GENERAL.search(text) is not None
    said = vocabulary(text)
    kept, alone = not _KEPT.isdisjoint(said), not _ONLY.isdisjoint(said)
    reserved = not _RESERVED.isdisjoint(said)
    folded = fold(text) if ordered or general or kept or alone or reserved else None
    if folded is None:
        return ()
    found = []
    if folded.events is not None:
        found.append(order_key(folded.events[0]))
    if kept and folded.amounts:  # "kept for ten years", "deleted after two"
        what = [item.key for item in folded.items if item.subject or folded.modals][:3]
        named = sorted(key for key in what if key not in _KEPT_KEYS)
        found.append(norm_key("%", " ".join(named[:2])))
    if folded.restricted is not None:  # "to the card only", "as a voucher only"
        rest = [item.key for item in unrestricted(folded, frozenset(folded.restricted.keys))]
        found.append(norm_key("!", " ".join(sorted(rest[:2]))))
    if reserved and folded.passive:  # “repairs are reserved for masons”
        what = [item.key for item in folded.items if item.subject]
        found += [
            norm_key("!", " ".join(sorted(two))) for two in (what[:2], what[1:3]) if len(two) > 1
        ]
    if general and len(folded.modals) == 1 and not folded.cases:
        subject = [item.key for item in folded.items if item.subject]
        action = [item.key for item in folded.items if not item.subject]
        if subject and action:
            found.append(norm_key("&", f"{subject[0]} {action[0]}"))
            if len(action) > 1 and folded.modals[0].force is Force.PERMISSION:
                found.append(
                    norm_key("!", " ".join(sorted(action[:2])))
                )  # who alone may, and who may
    return tuple(found)


def order_key(event: tuple[str, ...]) -> Key:
    """Statements that say what comes after *event* (the keys of its words, sorted)."""
    return norm_key(ORDERS, " ".join(event))


def override_key(path: str, anchor: str) -> Key:
    """Statements that say that they override ``path#anchor``."""
    return norm_key(_OVERRIDDEN, f"{path}#{anchor}")


def may_override(text: str) -> bool:
    """Whether *text* may say that it overrides something; where not, :func:`overridden` finds nothing."""
    lower = text.lower()
    return any(sign in lower for sign in _OVERRIDING)


def overridden(section: Section, span: Span, info: DocumentInfo) -> list[tuple[str, str]]:
    """What the statement at *span* says that it overrides: paths and anchors."""
    if _OVERRIDES.search(section.syntax.prose, *span) is None:
        return []
    found = []
    for link in section.syntax.links:
        if span.start <= link.span.start < span.end:
            before = section.syntax.prose[span.start : link.span.start]
            if _OVERRIDES.search(before) is not None:
                resolved = resolve_link(link.destination, info)
                if resolved is not None and resolved[1]:
                    found.append(resolved)
    return found


def names_path(key: Key) -> bool:
    """Whether *key*, one of statements, names a document: then they depend on where they stand."""
    return key[1] == _OVERRIDDEN


def definition_key(term: str) -> Key:
    """Definitions of *term*."""
    return norm_key("=", term)


@lru_cache(maxsize=1 << 13)
def variant(name: str) -> str:
    """*name* without regard to synonyms and inflection."""
    return " ".join(canonical(stem(word)) for word in name.lower().split())


def terms_key() -> Key:
    """Definitions of terms of several words."""
    return norm_key("~", "")


def comparable(
    section: Section, info: DocumentInfo
) -> tuple[tuple[Statement, str, tuple[str, ...]], ...]:
    """The statements of *section* that are compared with others: each with its wording and its leads'."""
    return _comparable(section) if may_be_compared(section, info) else ()


def comparable_where(
    section: Section, info: DocumentInfo, sign: Callable[[str], bool]
) -> Iterator[tuple[Statement, str, tuple[str, ...]]]:
    """Those of :func:`comparable` in whose wording there is a *sign*, mostly at the cost of these.

    The sign holds no blanks: markup within cannot hide it from whoever looks at the whole text.
    """
    if sign(section.text) and may_be_compared(section, info):
        for candidate in _may_be_comparable(section, statements_where(section, sign)):
            if sign(candidate[1]) and _is_comparable(candidate[1], candidate[2]):
                yield candidate


def may_be_compared(section: Section, info: DocumentInfo) -> bool:
    """Whether statements of *section*, if it has any, are compared with others."""
    if info.kind not in (DocumentKind.SPEC, DocumentKind.PROSE) or section.header is not None:
        return False
    return info.kind is DocumentKind.SPEC or not is_about_repository(info.path)


# All conflict rules ask for the statements of one section, one after the other.
@lru_cache(maxsize=64)
def _comparable(section: Section) -> tuple[tuple[Statement, str, tuple[str, ...]], ...]:
    return tuple(found for found in _candidates(section) if _is_comparable(found[1], found[2]))


def _is_comparable(text: str, leads: tuple[str, ...]) -> bool:
    return bool(
        (leads or _speaks(text)) and retrieval_keys(text) and _LABEL.fullmatch(text) is None
    )


#: What only names a thing, and what a template leaves to be filled in: “Figure 2”, “[driver 1, e.g. a force]”.
_LABEL = re.compile(r"\W*[^\W\d_]+\W+\d+\W*|\s*\[[^\[\]]*\]\W*")


@lru_cache(maxsize=16)
def _candidates(section: Section) -> tuple[tuple[Statement, str, tuple[str, ...]], ...]:
    """The statements of *section* that may be comparable."""
    return tuple(_may_be_comparable(section, statements(section)))


def _may_be_comparable(
    section: Section, found: Iterable[Statement]
) -> Iterator[tuple[Statement, str, tuple[str, ...]]]:
    syntax = section.syntax
    terms = {term.definition_span.start for term in section.terms}
    leads: dict[Span, str] = {}
    for statement in found:
        span = statement.span
        if (
            statement.kind in (BlockKind.CELL, BlockKind.HEADING)
            or span.end - span.start > _LONGEST
        ):
            continue
        if terms and any(span.start <= start <= span.end for start in terms):
            continue  # definitions are compared as such
        text = wording(syntax, span)
        if not statement.leads:
            yield statement, text, ()
            continue
        for lead in statement.leads:
            if lead not in leads:
                leads[lead] = wording(syntax, lead)
        yield statement, text, tuple([leads[lead] for lead in statement.leads])


@lru_cache(maxsize=1 << 12)
def _speaks(text: str) -> bool:
    """Whether *text* may demand or state something that another statement can contradict."""
    if (
        not _SIGNS.isdisjoint(vocabulary(text))
        or not _SIGNS.isdisjoint(vocabulary(plain(text)[0]))
        or _OTHER_SIGN.search(text) is not None
    ):
        return True
    first = _FIRST.match(text)  # an imperative begins with its verb
    if first is not None and (first[0].lower() in _IMPERATIVES or imperative(text) is not None):
        return True
    if _has_verb(text):
        return True
    _, _, rest = text.partition(", ")  # “In the third act, …”, “On wards with one nurse, …”
    return first is not None and first[0].lower() in PREPOSITIONS and _has_verb(rest)


def _has_verb(text: str) -> bool:
    """Whether a finite verb stands near the beginning of *text*."""
    lowers = [match[0].lower() for match in islice(_FORMS.finditer(text), _SUBJECT)]
    return any(is_finite(lowers, at) for at in range(1, len(lowers)))


_FIRST = re.compile(r"[^\W\d_]+")
_IMPERATIVES = VERBS | MORE_VERBS
#: Words and marks; of so many the verb of a short sentence is one.
_FORMS = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")
_SUBJECT = 7


def place(section: Section, fact: NormFact) -> Span | None:
    """Where the statement of *fact* stands in *section*; None where it does not."""
    for statement, text, leads in _comparable(section):
        if text == fact.text and leads == fact.leads:
            return statement.span
    for term in section.terms:
        if wording(section.syntax, term.definition_span) == fact.text:
            return term.definition_span
    return None


@of_sentences(1 << 14)
def retrieval_keys(text: str) -> tuple[Key, ...]:
    """The keys under which a statement worded *text* is filed."""
    ranked = _ranked(text)
    if len(ranked) <= _SHORT:
        pairs = dict.fromkeys(norm_key(*sorted(pair)) for pair in combinations(ranked, 2))
        if len(ranked) <= _SHORTEST:
            pairs.update(dict.fromkeys(norm_key("#", one) for one in ranked))
        return tuple(pairs)
    pairs = dict.fromkeys(_pairs(ranked[:_RAREST]))
    if _PART.may_be_in(text):
        for part in _PART.compiled.split(text):
            pairs.update(dict.fromkeys(_pairs(_rank(part)[:_RAREST_OF_PART])))
    return tuple(pairs)[:_MOST_KEYS]


@of_sentences(1 << 15)
def topics(text: str) -> frozenset[int]:
    """What a statement worded *text* is about, as numbers that are the same in every process."""
    return frozenset(map(_number, _ranked(text)))


@lru_cache(maxsize=1 << 14)
def _number(topic: str) -> int:
    return crc32(topic.encode())


def alike(one: AbstractSet[int], other: AbstractSet[int]) -> bool:
    """Whether two statements with these :func:`topics` are worth a comparison.

    One may say more than the other, but not each of them much that the other does not.
    """
    common = len(one & other)
    return min(len(one), len(other)) - common <= min(_MOST_APART, common)


def _pairs(words: Sequence[str]) -> list[Key]:
    """The keys of *words*, the rarest first: their pairs, but those of two frequent words at last resort."""
    rare = sum(word not in _FREQUENT for word in words)
    kept = words if rare < 2 else words[: max(rare, 3)]
    return [norm_key(a, b) if a < b else norm_key(b, a) for a, b in combinations(kept, 2)]


#: A long sentence of many parts is filed under its first ones.
_MOST_KEYS = 24


@of_sentences(1 << 13)
def _ranked(text: str) -> tuple[str, ...]:
    """The topics of *text*, each once, the rarest first."""
    return _rank(about(text))


def _rank(text: str) -> tuple[str, ...]:
    lower = text.lower()
    if "n text" in lower or "r text" in lower:
        lower = lower.replace("plain text", "plaintext").replace("clear text", "cleartext")
    found = set(map(_rarity, _WORD.findall(lower)))
    found.discard(_COMMONEST)
    return tuple([topic for _, _, topic in sorted(found)])


def _topic(word: str) -> str:
    """The stem that stands for *word*, its synonyms and its opposites; empty for a common one."""
    if word in _COMMON or len(word) < 3 or word.endswith(("n't", "n’t")):
        return ""
    if is_undone(word):  # filed with what is done
        done = _topic(word[2:])
        if done:
            return done
    return topic(canonical(root(word.strip("`"))))  # “paid” is filed with “pay”


#: What :func:`_rarity` gives for a word that says nothing of what a sentence is about.
_COMMONEST = (True, 0, "")


@lru_cache(maxsize=1 << 15)
def _rarity(word: str) -> tuple[bool, int, str]:
    """The topic of *word*, and before it what it is ranked by: the rarest first."""
    one = _topic(word)
    return (one in _FREQUENT, -len(one), one) if one else _COMMONEST


def _clause_of(section: Section, span: Span) -> str:
    start, end = span
    for clause in section.clauses:
        for span in clause.text_spans:
            if span.start < end and start < span.end:
                return clause.id
        if start <= clause.marker_span.start < end:
            return clause.id
    return ""


#: Words that say nothing of what a sentence is about.
_COMMON = words(
    "expectation compliance conformity onus burden incumbent "
    "whoever outside remit breach breaches violation offence misconduct unobjectionable waived occasion lies lie "
    "a about above according across actually additionally after again against all allow allowed "
    "allows almost alone along already also although always among an and another any anyone "
    "anything applicable apply appropriate are as at avoid away based be became because become "
    "been before being below best better between beyond both but by can cannot case cases certain "
    "change clearly come common consider considered could current currently default depending "
    "desired did different do does doing done down due during each either else ensure even ever "
    "every everyone everything exactly example except expected goes far few first following follows "
    "for forbidden form from full further general generally get give given go good great had has "
    "have having he help hence her here him his how however if important in include included "
    "includes including indeed instead into is it its itself just keep kind know known large last "
    "later latter least less let like likely long longer made mainly make makes making many may "
    "maybe me means might more moreover most much must my namely nearly necessary need needed "
    "needs never new next no non none nor normally not note nothing now obliged obligatory of off "
    "often on once one only onto open or order other others otherwise ought our out over own part "
    "particular particularly per perhaps permitted please possible possibly prefer prohibited "
    "properly provide provided provides put kept keeps stay stays stayed remain remains remained quite rather really reasonable recommended regarding "
    "relevant required requires same second section see seem seen set several shall she should "
    "similar simply since single small so some someone something soon sort specific specifically "
    "still such sure take taken than thanks that the their them then there therefore these they "
    "thing things third this those though three through throughout thus to together too toward "
    "towards true two typical typically under unless until up upon us use used uses using usual "
    "usually various very via want was way ways we well were what whatever when whenever where "
    "whereas wherever whether which while who whole whom whose why will with within without would "
    "yes yet you your circumstances circumstance event times time under never-ending responsible "
    "mandatory obligation duty banned barred free choice"
)
#: Stems of words that many sentences of specifications share; they serve where nothing rarer is there.
_FREQUENT = frozenset(
    topic(canonical(stem(word)))
    for word in words(
        "user users assistant developer system message response content request requests "
        "model instruction information data value values function block transaction "
        "transactions contract client clients server application field fields version type "
        "number list name address key keys code state result results process service "
        "product customer company agent person people operator document documents clause "
        "requirement requirements rule rules policy action actions behavior context level "
        "support supports supported send receive return returned contain store stored show "
        "create perform implementation implementations specification standard proposal "
        "network account accounts error errors file files test call calls called method "
        "parameter parameters object output input format size length time date day days "
        "account"
    )
)
