"""Sections and documents: what the conventions make of parsed Markdown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cached_property
from itertools import accumulate

import msgspec

from plainspec.model.clause import Anchor, Citation, Clause, Suppression, Term
from plainspec.syntax.conventions.base import TestHeader
from plainspec.syntax.conversation import ChallengePrompt
from plainspec.syntax.nodes import Footnote, Heading, Node, SectionSyntax
from plainspec.text.lines import split_lines, without_end
from plainspec.text.span import Position, Range, Span


class DocumentKind(str, Enum):
    """What a Markdown file is for."""

    SPEC = "spec"
    TEST = "test"
    CHANGELOG = "changelog"
    PRECEDENT = "precedent"
    PROSE = "prose"


class FrontMatter(Node, frozen=True):
    """The YAML header of a document; ``lines`` is how many lines it takes, marks included."""

    lines: int = 0
    title: str = ""
    owner: str = ""
    authority: str = ""
    error: str = ""
    error_line: int = 0


class Section(msgspec.Struct, frozen=True, eq=False, array_like=True):
    """A heading and what follows it up to the next heading. Identity, not value, is compared.

    ``undefined`` are the footnote markers that nothing defines and that are no
    clause IDs in this document's convention.
    """

    syntax: SectionSyntax
    clauses: tuple[Clause, ...] = ()
    citations: tuple[Citation, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    terms: tuple[Term, ...] = ()
    prompts: tuple[ChallengePrompt, ...] = ()
    header: TestHeader | None = None
    suppressions: tuple[Suppression, ...] = ()
    undefined: tuple[Footnote, ...] = ()

    @property
    def text(self) -> str:
        """The section's text, heading included."""
        return self.syntax.text

    @property
    def heading(self) -> Heading | None:
        """The heading; None for what stands before the first one."""
        return self.syntax.heading

    @property
    def title(self) -> str:
        """The heading's plain text, or nothing."""
        return self.syntax.heading.title if self.syntax.heading else ""

    @property
    def level(self) -> int:
        """The heading's level, 1 to 6; 0 for what stands before the first heading."""
        return self.syntax.heading.level if self.syntax.heading else 0

    @property
    def authority(self) -> str:
        """The authority that the heading itself states, or nothing."""
        heading = self.syntax.heading
        attribute = heading.attribute("authority") if heading else None
        return attribute.value if attribute else ""


class DocumentInfo(Node, frozen=True):
    """What is known of a document besides its sections.

    ``path`` is absolute, with ``/``; for a document without a file it is its
    URI. ``root`` is the workspace folder that holds it, or empty; ``scope`` is
    the folder in which its clause IDs are unique (a test file's: the folder
    of the spec documents it can belong to, or empty where any will do).
    ``test_id`` is the clause ID that a test file's name holds; else empty.
    ``profile`` says by which kind of writing the rules about wording judge it:
    ``behavioural``, ``requirements`` or ``rfc``.
    """

    path: str
    kind: DocumentKind = DocumentKind.PROSE
    convention: str = ""
    root: str = ""
    scope: str = ""
    front_matter: FrontMatter = FrontMatter()
    test_id: str = ""
    profile: str = "requirements"


class Document(msgspec.Struct, frozen=True, eq=False, dict=True):
    """A Markdown file at one moment: its sections in order; their texts joined are its text.

    The front matter is not part of any section: ``info.front_matter.lines``
    lines stand before the first one, kept in ``head``.
    """

    info: DocumentInfo
    sections: tuple[Section, ...]
    head: str = ""

    @property
    def path(self) -> str:
        """Where the document lies."""
        return self.info.path

    @cached_property
    def first_lines(self) -> tuple[int, ...]:
        """The line on which each section starts, and last the number of the last line."""
        counts = (len(s.syntax.line_starts) - 1 for s in self.sections)
        return tuple(accumulate(counts, initial=self.info.front_matter.lines))

    @cached_property
    def text(self) -> str:
        """The whole text."""
        return self.head + "".join(section.text for section in self.sections)

    def range(self, section: int, span: Span) -> Range:
        """Where *span* of section number *section* lies in the document."""
        first, starts = self.first_lines[section], self.sections[section].syntax.line_starts
        if self.head and self.head[-1] not in "\r\n":  # a header alone, with no line behind it
            behind = Position(first - 1, len(split_lines(self.head)[-1]))
            return Range(behind, behind)
        # The shortest way: some requests want a thousand ranges.
        start, end = span
        line = last = bisect_right(starts, start) - 1
        if end < starts[line] or (line + 1 < len(starts) and end >= starts[line + 1]):
            last = bisect_right(starts, end) - 1
        return Range(
            Position(first + line, start - starts[line]), Position(first + last, end - starts[last])
        )

    def section_at(self, line: int) -> int:
        """The number of the section that holds line *line* (the first one for the front matter)."""
        last = len(self.sections) - 1
        return max(0, min(bisect_right(self.first_lines, line) - 1, last))

    def locate(self, position: Position) -> tuple[int, int]:
        """The section at *position* and the offset in it, clamped into the text."""
        index = self.section_at(position.line)
        starts = self.sections[index].syntax.line_starts
        line = position.line - self.first_lines[index]
        if line < 0:
            return index, 0
        if line >= len(starts):
            return index, len(self.sections[index].text)
        end = starts[line + 1] if line + 1 < len(starts) else len(self.sections[index].text)
        length = len(without_end(self.sections[index].text[starts[line] : end]))
        return index, starts[line] + min(max(position.column, 0), length)

    def line(self, number: int) -> str:
        """Line *number* without its end; empty past the last line."""
        if number < self.info.front_matter.lines:
            lines = split_lines(self.head)
            return without_end(lines[number]) if 0 <= number < len(lines) else ""
        index = self.section_at(number)
        section = self.sections[index]
        starts = section.syntax.line_starts
        at = number - self.first_lines[index]
        if at >= len(starts):
            return ""
        end = starts[at + 1] if at + 1 < len(starts) else len(section.text)
        return section.text[starts[at] : end].rstrip("\r\n")

    @property
    def end(self) -> Position:
        """The position behind the last code point."""
        last = len(self.sections) - 1
        return self.range(
            last, Span(len(self.sections[last].text), len(self.sections[last].text))
        ).end

    @cached_property
    def parents(self) -> tuple[int, ...]:
        """For each section the number of the section that it lies under; -1 at the top."""
        return parents_of(section.level for section in self.sections)

    def ancestors(self, section: int) -> Iterator[int]:
        """The numbers of the sections around *section*, the nearest first."""
        at = self.parents[section]
        while at >= 0:
            yield at
            at = self.parents[at]

    def around(self, section: int) -> list[int]:
        """:meth:`ancestors` for one who asks once: no table of all sections is made for it."""
        if "parents" in self.__dict__:
            return list(self.ancestors(section))
        found: list[int] = []
        level = self.sections[section].level
        while level > 1 and section:
            section -= 1
            if 0 < self.sections[section].level < level:
                found.append(section)
                level = self.sections[section].level
        return found

    def authority(self, section: int) -> tuple[str, int]:
        """The authority in force in *section* and which section states it.

        The number is *section* itself, an ancestor's, or -1 where the front
        matter states it or nobody does (then the authority is empty).
        """
        for index in (section, *self.ancestors(section)):
            if stated := self.sections[index].authority:
                return stated, index
        return self.info.front_matter.authority, -1


def parents_of(levels: Iterable[int]) -> tuple[int, ...]:
    """For each section, given its heading's level, the number of the one that it lies under.

    -1 at the top, and where the level is 0: there is no heading.
    """
    found: list[int] = []
    around: list[tuple[int, int]] = []  # the sections around: number, level
    for index, level in enumerate(levels):
        while level and around and around[-1][1] >= level:
            around.pop()
        found.append(around[-1][0] if level and around else -1)
        if level:
            around.append((index, level))
    return tuple(found)
