"""Word lists: where their words stand in normative sentences, and what settles them there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from plainspec.analysis.rule import Context, Fix, Replacement
from plainspec.analysis.rules._wording import (
    EXPLAINED,
    Wording,
    functions,
    normative,
    says_what_is_done,
    words_of,
)
from plainspec.index.facts import term_key
from plainspec.index.options import ALLOWED
from plainspec.language.norms.imperatives import imperative
from plainspec.language.norms.modality import Modal, carries, modals
from plainspec.language.norms.norm import Modality
from plainspec.model import Section
from plainspec.syntax.nodes import BlockKind, SectionSyntax
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span


class _Index:
    """A list of words. ``rests`` are those that may follow a first word, the longest phrase first.

    ``signs`` has the longest word of each phrase, which is the rarest mostly: where none of them
    is, nothing is.
    """

    __slots__ = ("rests", "signs")

    def __init__(self, phrases: Iterable[str]) -> None:
        rests: dict[str, list[tuple[str, ...]]] = {}
        signs: set[str] = set()
        for phrase in phrases:
            first, *rest = words = phrase.split(" ")
            rests.setdefault(first, []).append(tuple(rest))
            signs.add(max(words, key=len))
        self.rests = {
            first: tuple(sorted(found, key=len, reverse=True)) for first, found in rests.items()
        }
        self.signs = frozenset(signs)


_NUMBER = (
    r"(?:\d|\bone(?=\s+(?:second|minute|hour|day|week|month|year|turn|word|line|page|percent|in|of))|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty"
    r"|hundred|thousand)\b)"
)
_NUMBERS = Pattern(_NUMBER, re.IGNORECASE)
#: A demand, and a sentence of its own behind its colon or semicolon: no part of what is demanded.
_APART_FROM = Pattern(
    r"(?:[^\w:;]*\b\w+\b){2}[^:;]*(?<!following)(?<!these)(?<!both)(?<!all)[:;]\s+(?:an?|the|this|that|these|those|it|they|he|she|we|you|there"
    r"|each|every|all|some|many|most|no|its|their|his|her|our|your)\b",
    re.IGNORECASE,
)
_DEMANDS = frozenset(
    [
        Modality.OBLIGATION,
        Modality.PROHIBITION,
        Modality.RECOMMENDATION,
        Modality.DISCOURAGEMENT,
    ]
)
#: What follows tells when, not what. Each stops at a mark that ends the condition.
_CONDITION = Pattern(
    r"\b(?:if|when|whenever|unless|while|where|wherever|until|once|in\s+cases?|whether"
    r"|(?<!\bbe )(?<!\bare )(?<!\bis )(?<!\bbeen )provided)\b[^,;:]*$",
    re.IGNORECASE,
)
#: What follows tells why, or what is not meant.
_REASON = Pattern(
    r"\b(?:because|since|which|who|whose|whom"
    r"|(?:keep|bear)ing\s+in\s+mind|mindful\s+that|noting\s+that"
    r"|as\s+(?:it|they|this|that|these|those|we|users|is|are|would)|so\s+that|so\s+as\s+to|in\s+order\s+to|given\s+that|due\s+to|although|though"
    r"|(?<!designed )(?<!required )(?<!need )(?<!needs )to\s+(?:ensure|avoid|prevent|allow|enable|help|reduce|maintain)"
    r"|even\s+if|rather\s+than|instead\s+of|as\s+opposed\s+to|whereas|not\s+(?:just|only|merely))\b[^;:]*$",
    re.IGNORECASE,
)
#: Of these, what a demand ends that follows.
_ENDED = Pattern(r"(?:wh(?:ich|ose|om?)|because\s+of|due\s+to)\b", re.IGNORECASE)
_NEGATION = Pattern(
    r"(?:\b(?:not|no|never|without|nor|neither|non|cannot|avoid(?:s|ing)?)|n['’]t)"
    r"(?:\s+[\w'’-]+){0,3}\s+$",
    re.IGNORECASE,
)
#: An explanation, or a number in brackets, a few words on.
_EXPLANATION = Pattern(rf"(?:\s+[\w'’-]+){{0,3}}\s*[,—–:-]?\s*(?:{EXPLAINED}|\([^()]*\d[^()]*\))")
#: The standard that the word is measured by.
_STANDARD = Pattern(
    r"(?:\s+[\w'’-]+){0,4}?\s+(?:given|according\s+to|based\s+on|as\s+(?:defined|described|specified|set\s+out"
    r"|measured|listed|determined)|in\s+(?:accordance|line|keeping)\s+with|under\s+the|consistent\s+with"
    r"|commensurate|relative\s+to|proportionate)\b",
    re.IGNORECASE,
)
#: What keeps words from being one phrase.
_APART = Pattern(r"[^\w\s,'’/-]")
_ARTICLE = Pattern(r"(?<![\w-])([Aa]n?)$")
_WORD = Pattern(r"\s*[*_]*([^\W\d_])")
_BLANKS = " \t\r\n"


def listed(text: str) -> frozenset[str]:
    """The phrases in *text*, which stand between commas."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


class Found(NamedTuple):
    """Words of a list: ``phrase`` in lower case, at ``start`` to ``end`` of the wording's text."""

    wording: Wording
    phrase: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where the words stand in the section."""
        return self.wording.place(self.start, self.end)

    @property
    def words(self) -> str:
        """The words as they are written, on one line."""
        return " ".join(self.wording.text[self.start : self.end].split())

    @property
    def before(self) -> str:
        """What precedes the words in their sentence."""
        return self.wording.text[: self.start]

    @property
    def after(self) -> str:
        """What follows the words in their sentence."""
        return self.wording.text[self.end :]

    @property
    def in_condition(self) -> bool:
        """Whether the words are part of a condition ("if the user …")."""
        match = _CONDITION.search(self.before)
        if match is None:
            return False
        return not any(match.start() < m.span.start < self.start for m in self.modals)

    @property
    def in_reason(self) -> bool:
        """Whether the words are part of a reason, a purpose or a contrast."""
        match = _REASON.search(self.before)
        if match is None:
            return False
        # “Patients who wait must be told soon”, “the clerk, who must answer soon”: a demand follows.
        ends = _ENDED.match(match[0]) is not None
        return not (ends and any(match.start() < m.span.start < self.start for m in self.modals))

    @property
    def negated(self) -> bool:
        """Whether a negation stands before the words."""
        return _NEGATION.search(self.before) is not None

    @property
    def modals(self) -> tuple[Modal, ...]:
        """The modals of the sentence, in order of place."""
        return modals(self.wording.text)

    @property
    def demanded(self) -> bool:
        """Whether the words are part of what is demanded, forbidden or advised, and not allowed.

        What stands before the modal says who must, and not what.
        """
        found = self.modals
        before = [modal for modal in found if modal.span.start < self.start]
        if before:
            apart = _APART_FROM.match(self.wording.text, before[-1].span.end, self.end)
            return before[-1].modality in _DEMANDS and apart is None
        if found:
            return False
        carrying = carries(self.wording.leads)
        if carrying is not None:
            return modals(carrying)[-1].modality in _DEMANDS
        is_item = self.wording.kind is BlockKind.ITEM
        return imperative(self.wording.text, is_item) is not None or says_what_is_done(
            self.wording.text
        )

    @property
    def governed(self) -> bool:
        """Whether the words limit what is demanded, forbidden or advised, and not allowed."""
        found = self.modals
        if found and self.start < found[0].span.start:
            return found[0].modality in _DEMANDS
        return self.demanded

    @property
    def explained(self) -> bool:
        """Whether an explanation, an example, or a number in brackets stands behind the words."""
        return _EXPLANATION.match(self.after) is not None

    @property
    def standard(self) -> bool:
        """Whether what follows says what the words are measured by."""
        return _STANDARD.match(self.after) is not None

    @property
    def numbered(self) -> bool:
        """Whether what is demanded here has a number: as a rule, its measure.

        “Keys must have 32 characters and should be changed regularly” demands two things.
        """
        starts = [modal.span.start for modal in self.modals]
        own = [start for start in starts[1:] if start < self.start][-1:]
        others = [start for start in starts[1:] if start >= self.end]
        end = others[0] if others else len(self.wording.text)
        return _NUMBERS.search(self.wording.text, own[0] if own else 0, end) is not None


class Lexicon:
    """The words that the rule *name* looks for. ``[words]`` adds to them and takes away."""

    def __init__(self, name: str, phrases: Iterable[str]) -> None:
        self.name = name
        self.phrases = tuple(phrases)

    def find(self, section: Section, context: Context) -> Iterator[Found]:
        """Where the words stand in the normative sentences of *section* but in headings.

        The longest phrase wins; words that are part of a name, or of a link, which tells
        what is meant, are left out.
        """
        strict = context.document.profile == "requirements"
        wordings = functions(section, context) if strict else normative(section, context)
        index = _index(self.phrases, context.words(self.name), context.words(ALLOWED))
        for wording in wordings:
            if wording.kind is BlockKind.HEADING or index.signs.isdisjoint(wording.vocabulary):
                continue
            for phrase, start, end in _places(wording.text, index):
                found = Found(wording, phrase, start, end)
                if not linked(section.syntax, found.span):
                    yield found


@lru_cache(maxsize=64)
def _index(phrases: tuple[str, ...], added: tuple[str, ...], allowed: tuple[str, ...]) -> _Index:
    return _Index({*phrases, *added}.difference(allowed))


# Twenty lists are looked for in each sentence of a section, and an edit changes one of these.
@lru_cache(maxsize=1 << 13)
def _places(text: str, index: _Index) -> tuple[tuple[str, int, int], ...]:
    """The phrases of *index* in a sentence's masked *text*: each with its start and end."""
    return tuple(_look(text, index.rests))


def _look(
    text: str, rests: Mapping[str, tuple[tuple[str, ...], ...]]
) -> Iterator[tuple[str, int, int]]:
    words = words_of(text)
    at = 0
    while at < len(words):
        word = words[at]
        for rest in rests.get(word.lower, ()):
            last = at + len(rest)
            if tuple(w.lower for w in words[at + 1 : last + 1]) != rest:
                continue
            end = words[last].end
            if rest and any(
                not c.isspace() and c != "," and not c.isalnum() and c not in "'’-"
                for c in text[word.start : end]
            ):
                continue
            written = text[word.start : end]
            if at and written[:1].isupper() and words[at - 1].end + 1 == word.start:
                break  # part of a name
            yield " ".join((word.lower, *rest)), word.start, end
            at = last
            break
        at += 1


def linked(syntax: SectionSyntax, span: Span) -> bool:
    """Whether *span* lies in the text of a link."""
    return any(link.text_span.start <= span.start < link.text_span.end for link in syntax.links)


def defined(phrase: str, context: Context) -> bool:
    """Whether a document of the workspace defines *phrase* as a term."""
    return bool(context.lookup(term_key(phrase)))


def dropping(section: Section, found: Found, title: str) -> Fix:
    """The reading *title*: the words *found* go, with a pair of commas around them."""
    text = section.text
    start, end = _with_marks(text, found.span)
    if not any(c.isalnum() for c in found.before):
        if text[end : end + 1] == ",":
            end += 1
        while end < len(text) and text[end] in _BLANKS:
            end += 1
        return Fix(title, (Replacement(Span(start, end + 1), text[end : end + 1].upper()),))
    before = text[found.wording.span.start : start].rstrip(_BLANKS)
    start = found.wording.span.start + len(before)
    if before.endswith(","):
        if text[end : end + 1] == ",":
            start, end = start - 1, end + 1
        elif end >= len(text) or text[end] in ".;:!?)":
            start -= 1
    changes = [Replacement(Span(start, end), "")]
    article, next_word = _ARTICLE.search(before), _WORD.match(text, end)
    if article and next_word:
        right = article[1][0] + ("n" if next_word[1][0].lower() in "aeiou" else "")
        if right != article[1]:
            at = start - len(article[1])
            changes = [Replacement(Span(at, start), right), *changes]
    return Fix(title, tuple(changes))


def replacing(found: Found, text: str, title: str = "") -> Fix:
    """The reading *title* (by default: Write “*text*”): *text* in the place of the words *found*."""
    if not any(c.isalnum() for c in found.before):
        text = text[:1].upper() + text[1:]
    return Fix(title or f"Write “{text}”", (Replacement(found.span, text),))


def inserting(found: Found, at: int, text: str, title: str) -> Fix:
    """The reading *title*: *text* goes in behind ``found.wording.text[:at]``."""
    return Fix(title, (Replacement(found.wording.place(at, at), text),))


def _with_marks(text: str, span: Span) -> Span:
    """*span* with the marks of emphasis around it."""
    start, end = span
    while start and end < len(text) and text[start - 1] == text[end] and text[end] in "*_":
        start, end = start - 1, end + 1
    return Span(start, end)
