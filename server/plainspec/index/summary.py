"""What a search over all documents needs to know of each one, also of those at rest.

Making the record of a document at rest again takes a fraction of a
millisecond, which ten thousand documents make seconds of. Its summary stays
in memory, so it is packed: a string for each list.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import accumulate

import msgspec

from plainspec.index.compact import compress, decompress
from plainspec.index.facts import Key, citation_key, clause_fact_key
from plainspec.model import Document, DocumentKind, Section, clause_key, parents_of
from plainspec.syntax.conversation import ChallengePrompt
from plainspec.syntax.nodes import Node, SectionSyntax
from plainspec.text.lines import range_at
from plainspec.text.patterns import Pattern
from plainspec.text.span import Position, Range, Span

#: Code points of a name that are searched.
LONGEST_NAME = 300

_BETWEEN_TAGS = Pattern(r"[,\s]+")
_LINE = Pattern(r"[^\r\n]*")


class NameKind(IntEnum):
    """What a name stands for."""

    SECTION = 0
    CLAUSE = 1
    PROMPT = 2
    TERM = 3


class NamePlace(Node, frozen=True):
    """Where a name stands; ``container`` is the title of what it stands in, if that has one."""

    kind: NameKind
    range: Range
    container: str


#: A name, and where it stands.
_Name = tuple[str, NamePlace]

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(tuple[NamePlace, ...])


class Labels(Node, frozen=True):
    """The IDs and footnotes in a document, which completion asks for after each edit.

    See :class:`Summary`, which holds the same.
    """

    footnotes: str
    clauses: str
    convention: str
    scope: str


class Summary(Node, frozen=True):
    """A document in a few words.

    ``names`` are titles of sections, clause IDs, titles of prompts and terms,
    in order, their first :data:`LONGEST_NAME` code points, each behind a line
    feed. ``packed`` is what :meth:`places` unpacks. ``tags`` are the tags of its headings
    as often as they stand there, with blanks in between. ``footnotes`` are the
    casefolded labels, a line each, of footnotes that are neither clauses nor
    citations. ``clauses`` are the sorted IDs, a line each, of a spec document;
    ``convention`` and ``scope`` are what its info says, and empty for others.
    """

    names: str = ""
    packed: bytes = b""
    tags: str = ""
    footnotes: str = ""
    clauses: str = ""
    convention: str = ""
    scope: str = ""

    def places(self) -> tuple[NamePlace, ...]:
        """Where each of the ``names`` stands."""
        return _DECODER.decode(decompress(self.packed)) if self.packed else ()


class Names:
    """The names of many documents in one text, for searching them all at once.

    ``folded`` holds them casefolded, each behind a line feed, document by
    document in order of path; ``starts`` says where each of ``paths`` begins.
    """

    __slots__ = ("folded", "paths", "starts")

    def __init__(self, folded: str, paths: Sequence[str], starts: Sequence[int]) -> None:
        self.folded = folded
        self.paths = paths
        self.starts = starts

    @classmethod
    def of(cls, summaries: Iterable[tuple[str, Summary]]) -> Names:
        """The names in *summaries*, which stand behind their paths in any order."""
        named = sorted((path, s.names) for path, s in summaries if s.names)
        texts = [names.casefold() for _, names in named]
        starts = array("L", accumulate(map(len, texts), initial=0))
        return cls("".join(texts), [path for path, _ in named], starts)

    def place(self, at: int) -> tuple[str, int]:
        """The path of the document that holds the line feed at *at*, and where it begins."""
        index = bisect_right(self.starts, at) - 1
        return self.paths[index], self.starts[index]


def summarize(document: Document, keys: Collection[Key]) -> Summary:
    """The summary of *document*, which has facts under *keys*."""
    names: list[_Name] = []
    tags: list[str] = []
    numbers = first_prompts(document)
    for index, section in enumerate(document.sections):
        for kind, name, span in _section_names(section, numbers[index]):
            container = _container(document, index, kind)
            names.append((name, NamePlace(kind, document.range(index, span), container)))
        attribute = section.heading.attribute("tags") if section.heading else None
        if attribute is not None:
            tags.extend(tag for tag in _BETWEEN_TAGS.split(attribute.value) if tag)
    labels = labels_of(document, keys)
    return Summary(
        *_packed(names),
        " ".join(tags),
        labels.footnotes,
        labels.clauses,
        labels.convention,
        labels.scope,
    )


def summarize_titles(headings: Iterable[tuple[int, SectionSyntax]]) -> Summary:
    """A summary that knows the titles of sections only: the line on which each begins, and its syntax.

    Of the syntax only the heading counts.
    """
    found = [(line, syntax, syntax.heading) for line, syntax in headings]
    parents = parents_of(heading.level if heading else 0 for _, _, heading in found)
    names: list[_Name] = []
    for (line, syntax, heading), parent in zip(found, parents, strict=True):
        if heading is not None and heading.title:
            around = found[parent][2] if parent >= 0 else None
            start, end = range_at(syntax.line_starts, heading.title_span)
            place = Range(
                Position(line + start.line, start.column), Position(line + end.line, end.column)
            )
            container = around.title if around else ""
            names.append((heading.title, NamePlace(NameKind.SECTION, place, container)))
    return Summary(*_packed(names))


def _packed(names: Sequence[_Name]) -> tuple[str, bytes]:
    """What a :class:`Summary` holds of *names*."""
    listed = ["", *(" ".join(name[:LONGEST_NAME].split()) for name, _ in names)]
    places = [place for _, place in names]
    return "\n".join(listed), compress(_ENCODER.encode(places)) if places else b""


def labels_of(document: Document, keys: Collection[Key]) -> Labels:
    """The labels of *document*, which has facts under *keys*."""
    labels = {note.label for section in document.sections for note in section.syntax.footnotes}
    others = {
        label.casefold()
        for label in labels
        if clause_fact_key(clause_key(label)) not in keys
        and citation_key(clause_key(label)) not in keys
    }
    is_spec = document.info.kind is DocumentKind.SPEC
    ids = sorted(c.id for section in document.sections for c in section.clauses) if is_spec else ()
    return Labels(
        "\n".join(sorted(others)),
        "\n".join(ids),
        document.info.convention if is_spec else "",
        document.info.scope if is_spec else "",
    )


def _section_names(section: Section, first_prompt: int) -> Iterator[tuple[NameKind, str, Span]]:
    if section.heading is not None and section.title:
        yield NameKind.SECTION, section.title, section.heading.title_span
    for clause in section.clauses:
        yield NameKind.CLAUSE, clause.id, clause.id_span
    for number, prompt in enumerate(section.prompts, first_prompt):
        yield NameKind.PROMPT, prompt_name(prompt, number), prompt_selection(section, prompt)
    for term in section.terms:
        yield NameKind.TERM, term.name, term.span


def _container(document: Document, index: int, kind: NameKind) -> str:
    """The title of what a name in section *index* stands in."""
    section = document.sections[index]
    if kind is NameKind.SECTION:
        parent = document.parents[index]
        return document.sections[parent].title if parent >= 0 else ""
    if document.info.kind is DocumentKind.TEST and section.header is not None:
        return section.header.title or section.header.id
    return section.title


def prompt_name(prompt: ChallengePrompt, number: int) -> str:
    """What the *number*-th prompt of a document (from 1) is called."""
    return prompt.title or f"Prompt {number}"


def prompt_selection(section: Section, prompt: ChallengePrompt) -> Span:
    """The title of *prompt*; where there is none, the first line of its fence."""
    title, fence = prompt.title_span, prompt.fence_span
    if title.start < title.end:
        return title
    line = _LINE.match(section.text, fence.start, fence.end)
    return Span(fence.start, line.end() if line else fence.end)


def first_prompts(document: Document) -> list[int]:
    """For each section the number, from 1, that its first prompt has in the document."""
    numbers, at = [], 1
    for section in document.sections:
        numbers.append(at)
        at += len(section.prompts)
    return numbers
