"""Questions that a language model asks about a clause: their form, and where they stand.

A model's answer is kept as it came. What it says of a section is worked out
anew each time, as spans move and text changes: an item counts only where its
quotation stands in the clause.
"""

from __future__ import annotations

import re
from typing import Annotated

import msgspec

from plainspec.model import Clause, Section
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import Node, SectionSyntax
from plainspec.syntax.prompts import normalised
from plainspec.text.hidden import hidden_character
from plainspec.text.lines import folded
from plainspec.text.span import Span

#: Code points; longer texts are no questions but essays.
_LONGEST = 600
#: No more items of one answer are looked at.
_MOST = 10
#: What writers and models spell differently, one character for one.
_ALIKE = str.maketrans("‘’“”–—−\u00a0", "''\"\"---\x20")


class AskedReading(msgspec.Struct, frozen=True):
    """One way to read the quoted words.

    ``meaning`` says what they mean then, ``example`` tells a situation in which that matters,
    ``behaviour`` what is done in it, and ``rewrite`` are words that say only this, to stand in
    the place of the quotation; empty where no words of that length do.
    """

    meaning: str
    example: str
    behaviour: str
    rewrite: str


class AskedQuestion(msgspec.Struct, frozen=True):
    """What an implementer would have to ask about the words ``quote`` of the clause."""

    quote: str
    question: str
    readings: Annotated[list[AskedReading], msgspec.Meta(min_length=2, max_length=2)]


class ClarifyAnswer(msgspec.Struct, frozen=True):
    """A model's answer: the questions that a clause leaves open, none where it is clear."""

    questions: list[AskedQuestion]


class Reading(Node, frozen=True):
    """A reading that an author can choose; ``rewrite`` is empty where choosing it changes no text."""

    meaning: str
    example: str
    behaviour: str
    rewrite: str


class Question(Node, frozen=True):
    """An open question about *span* of a section."""

    span: Span
    quote: str
    question: str
    readings: tuple[Reading, ...]


class Dropped(Node, frozen=True):
    """An item that does not count, or a rewrite of one (``whole`` is False), and what is wrong with it."""

    quote: str
    reason: str
    whole: bool = True


def located(
    section: Section, clause: Clause | None, answer: ClarifyAnswer
) -> tuple[tuple[Question, ...], tuple[Dropped, ...]]:
    """The questions of *answer* about *clause* of *section*, in order of place, and what is dropped.

    Without a clause the whole section is asked about.
    """
    text = _Text(section, clause)
    found: list[Question] = []
    dropped: list[Dropped] = []
    for item in answer.questions[:_MOST]:
        quote = folded(item.quote)
        shown = quote if len(quote) <= 80 else f"{quote[:79]}…"
        if reason := _fault(item):
            dropped.append(Dropped(shown, reason))
            continue
        places = text.find(quote)
        if len(places) != 1:
            said = "stand in the clause more than once" if places else "do not stand in the clause"
            dropped.append(Dropped(shown, f"the words that it quotes {said}"))
            continue
        span = places[0]
        if any(span.overlaps(other.span) for other in found):
            dropped.append(Dropped(shown, "another question is about the same words"))
            continue
        readings = []
        for reading in item.readings:
            rewrite, why = usable_rewrite(section, span, quote, reading.rewrite)
            if why:
                dropped.append(Dropped(shown, why, whole=False))
            readings.append(
                Reading(
                    folded(reading.meaning),
                    folded(reading.example),
                    folded(reading.behaviour),
                    rewrite,
                )
            )
        found.append(Question(span, span.of(section.text), folded(item.question), tuple(readings)))
    dropped += (
        Dropped(folded(item.quote)[:80], "it is one too many of one answer")
        for item in answer.questions[_MOST:]
    )
    return tuple(sorted(found, key=lambda question: question.span)), tuple(dropped)


def _fault(item: AskedQuestion) -> str:
    texts = [item.quote, item.question]
    for reading in item.readings:
        texts += (reading.meaning, reading.example, reading.behaviour)
    if not all(map(str.strip, texts)):
        return "a part of it is empty"
    if max(map(len, texts)) > _LONGEST:
        return f"a part of it is longer than {_LONGEST} characters"
    if hidden := hidden_character("".join(texts).replace("\r", "")):
        return f"it holds a character that nobody sees ({hidden})"
    one, other = item.readings
    if normalised(one.meaning) == normalised(other.meaning):
        return "its readings are the same"
    if normalised(one.behaviour) == normalised(other.behaviour):
        return "its readings lead to the same behaviour"
    return ""


class _Text:
    """What a clause says, on one line, and where each character of that stands in the section."""

    def __init__(self, section: Section, clause: Clause | None) -> None:
        spans = clause.text_spans if clause is not None else _whole(section)
        cuts = [other.marker_span for other in section.clauses]
        cuts += [comment.span for comment in section.syntax.comments]
        cuts += [prompt.span for prompt in section.prompts]
        left_out = {at for cut in cuts for at in range(*cut)}
        characters: list[str] = []
        self._places: list[int] = []
        for span in spans:
            self._blank(characters, span.start)
            for at in range(*span):
                if at in left_out:
                    continue
                character = section.text[at]
                if character.isspace():
                    self._blank(characters, at)
                else:
                    characters.append(character)
                    self._places.append(at)
        self._text = "".join(characters).translate(_ALIKE)

    def _blank(self, characters: list[str], at: int) -> None:
        if characters and characters[-1] != " ":
            characters.append(" ")
            self._places.append(at)

    def find(self, quote: str) -> list[Span]:
        """Where *quote*, blanks folded, stands: whole words only."""
        wanted = quote.translate(_ALIKE)
        before = r"(?<!\w)" if wanted[0].isalnum() else ""
        after = r"(?!\w)" if wanted[-1].isalnum() else ""
        found = re.finditer(before + re.escape(wanted) + after, self._text)
        return [Span(self._places[m.start()], self._places[m.end() - 1] + 1) for m in found]


def _whole(section: Section) -> tuple[Span, ...]:
    heading = section.heading
    return (Span(heading.span.end if heading else 0, len(section.text)),)


def usable_rewrite(section: Section, span: Span, quote: str, rewrite: str) -> tuple[str, str]:
    """*rewrite* if it may stand at *span* of *section*, which *quote* repeats; or nothing, and why.

    It must leave all as it is but words: IDs, links, comments, headings, blocks.
    """
    rewrite = folded(rewrite)
    if not rewrite:
        return "", ""
    if len(rewrite) > _LONGEST:
        return "", f"is longer than {_LONGEST} characters"
    if hidden := hidden_character(rewrite):
        return "", f"holds a character that nobody sees ({hidden})"
    if folded(span.of(section.text)).translate(_ALIKE) != quote.translate(_ALIKE):
        return "", "would take a clause's ID or a comment away"
    if rewrite == folded(span.of(section.text)):
        return "", "changes nothing"
    syntax = section.syntax
    text = section.text[: span.start] + rewrite + section.text[span.end :]
    after = parse_section(text)
    place = Span(span.start, span.start + len(rewrite))
    if _frame(after) != _frame(syntax) or place.of(after.prose) != rewrite:
        return "", "is more than plain words: a link, a tag, a comment, or a block of its own"
    return rewrite, ""


def _frame(syntax: SectionSyntax) -> tuple[object, ...]:
    """All of a section but its words: what choosing a reading must not change."""
    heading = syntax.heading
    return (
        heading.level if heading else 0,
        heading.title if heading else "",
        [(block.kind, block.parent, block.info) for block in syntax.blocks],
        [(link.destination, link.text) for link in syntax.links],
        [(note.label, note.definition) for note in syntax.footnotes],
        [tag.name for tag in syntax.tags],
        [comment.text for comment in syntax.comments],
        len(syntax.strongs),
        syntax.definitions,
    )
