"""Making records: from lines to a document with its facts, reusing all that an edit left alone."""

from __future__ import annotations

import re
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

import msgspec

from plainspec.index.norm_facts import Standing, facts_of, standing
from plainspec.index.paths import (
    folder_of,
    is_changelog,
    is_inside,
    join,
    spec_folder,
    test_id,
    test_path,
)
from plainspec.index.record import FactMap, Record, Signs, shared
from plainspec.index.settings import Settings
from plainspec.model import Document, DocumentInfo, DocumentKind, FrontMatter, Section
from plainspec.model.lowering import lower
from plainspec.syntax.conventions import CONVENTIONS
from plainspec.syntax.conventions.base import Hints, Marks, TestHeader
from plainspec.syntax.conventions.generic import is_clause_tag, mentions
from plainspec.syntax.conventions.model_spec import cited_footnotes
from plainspec.syntax.conventions.policy import is_policy_heading
from plainspec.syntax.conventions.precedent import read_precedent
from plainspec.syntax.conventions.test_file import read_header, read_test_section
from plainspec.syntax.conversation_fences import is_conversation
from plainspec.syntax.front_matter import front_matter_lines, read_front_matter
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import BlockKind, SectionSyntax
from plainspec.syntax.sections import resplit, split
from plainspec.syntax.test_cases import read_policy_items
from plainspec.text.buffer import LineEdit

#: Code points of the parsed sections that are kept for when their text comes back, and what
#: a section counts for besides its text.
_REMEMBERED_SIZE = 4_000_000
_OVERHEAD = 100
#: So many sections that go at once may come back at once: a fence was opened, which will be closed.
_SEVERAL_SECTIONS = 8
#: Of so many such edits the sections are kept.
_EARLIER = 2
#: What a link's label can look like where it is used (CommonMark allows 999 code points).
_LABEL = re.compile(r"\[((?:[^\\\[\]]|\\.){1,999})\]", re.DOTALL)
#: What would end a link's destination, or mean something else in it.
_SPECIAL = re.compile(r"[<>\\&\x00-\x20\x7f]")

#: So many keywords in capitals are no accident. The paragraph that cites RFC 2119 has more.
_SEVERAL = 4

_NO_LABELS: frozenset[str] = frozenset()


class _Gone:
    """The sections that one edit took out of ``document``, and their facts."""

    def __init__(self, before: Record, first: int, last: int) -> None:
        document = before.document
        #: Keeps alive what is found by its id below.
        self.document = document
        self.info = document.info
        self.syntaxes: dict[tuple[str, str], SectionSyntax] = {}
        self.sections: dict[tuple[int, Hints, bool], Section] = {}
        self.facts: dict[tuple[int, Standing], FactMap] = {}
        for index in range(first, len(document.sections) - last):
            section = document.sections[index]
            self.syntaxes[_parsed_as(section.text, before.definitions)] = section.syntax
            self.sections[id(section.syntax), before.hints[index], index == 0] = section
            if index:  # the first section's facts tell of the others, too
                place = standing(document, index)
                self.facts[id(section), place] = before.facts[index]


class Builder:
    """Builds records.

    Remembers parsed sections by their text (*remembered* is how many code points of them), and
    the last sections that went many at once with all that was made of them, so that undoing
    costs next to nothing. A *lazy* one, for documents without a record before, leaves it to
    the records to work out their facts when somebody asks.
    """

    def __init__(self, remembered: int = _REMEMBERED_SIZE, *, lazy: bool = False) -> None:
        self._remembered = remembered
        self._lazy = lazy
        self._parsed: OrderedDict[tuple[str, str], SectionSyntax] = OrderedDict()
        self._size = 0
        self._gone: deque[_Gone] = deque(maxlen=_EARLIER)

    def build(
        self,
        path: str,
        lines: Sequence[str],
        root: str,
        settings: Settings,
        exists: Callable[[str], bool],
        before: Record | None = None,
        edit: LineEdit | None = None,
    ) -> Record:
        """The record of the document whose text is *lines* (see :func:`split_lines`).

        With *before* and *edit*, which turned *before*'s lines into *lines*,
        only what the edit touched is parsed; the result is the same.
        *exists* says whether a file is there, for finding out the convention.
        """
        header = self._front_matter(lines, before, edit)
        first = header.lines
        kept_before = kept_after = 0
        if (
            before is not None
            and edit is not None
            and first == before.front_matter.lines <= edit.start
        ):
            starts, kept_before, kept_after = resplit(lines, before.starts, edit)
        else:
            starts = split(lines, first)
        texts = _texts(lines, starts, kept_before, kept_after)
        syntaxes, definitions = self._parse(texts, before, kept_before, kept_after)
        signs = _signs(syntaxes, settings.id_pattern, before)
        info = self._info(path, root, settings, header, syntaxes, signs, exists)
        hints, marks_of = self._hints(syntaxes, signs, info, settings)
        sections = self._lower(syntaxes, info, hints, marks_of, before)
        document = Document(info, sections, "".join(lines[:first]))
        if self._lazy:
            return Record(document, None, starts, definitions, header, hints, signs)
        facts = self._facts(document, before)
        if before is not None:
            self._keep(before, facts)
        return Record(document, facts, starts, definitions, header, hints, signs)

    def headings(self, lines: Sequence[str]) -> list[tuple[int, SectionSyntax]]:
        """The line on which each section with a heading begins, and its syntax; *lines* are all."""
        starts = split(lines, front_matter_lines(lines))
        syntaxes, _ = self._parse(_texts(lines, starts), None, 0, 0)
        return [(s, x) for s, x in zip(starts, syntaxes, strict=True) if x.heading is not None]

    def _keep(self, before: Record, facts: tuple[FactMap, ...]) -> None:
        """Keep what *before* has and the one with *facts* has not, if that is much."""
        first, last = shared(before.facts, facts)
        if len(before.facts) - first - last >= _SEVERAL_SECTIONS:
            self._gone.append(_Gone(before, first, last))

    def reads_alike(
        self, record: Record, root: str, settings: Settings, exists: Callable[[str], bool]
    ) -> bool:
        """Whether :meth:`build` would give *record* again, made of the same text."""
        syntaxes = [section.syntax for section in record.document.sections]
        signs = _signs(syntaxes, settings.id_pattern, record)
        info = self._info(record.path, root, settings, record.front_matter, syntaxes, signs, exists)
        if info != record.document.info:
            return False
        return self._hints(syntaxes, signs, info, settings)[0] == record.hints

    # -- the steps ----------------------------------------------------------

    def _front_matter(
        self, lines: Sequence[str], before: Record | None, edit: LineEdit | None
    ) -> FrontMatter:
        if (
            before is not None
            and edit is not None
            and before.front_matter.lines
            and edit.start >= before.front_matter.lines
        ):
            return before.front_matter
        if not front_matter_lines(lines):
            return FrontMatter()
        read = read_front_matter(lines)
        return FrontMatter(
            read.lines,
            read.values.get("title", ""),
            read.values.get("owner", ""),
            read.values.get("authority", ""),
            read.error,
            read.error_line,
        )

    def _parse(
        self, texts: list[str], before: Record | None, kept_before: int, kept_after: int
    ) -> tuple[list[SectionSyntax], dict[str, str]]:
        """Each section parsed, and the definitions of links that they were parsed with.

        *texts* are those of the sections between the kept ones.
        """
        known = before.definitions if before is not None else {}
        old = [section.syntax for section in before.document.sections] if before else []
        found = old[:kept_before]
        found += [self._section(text, known) for text in texts]
        found += old[len(old) - kept_after :]
        definitions: dict[str, str] = {}
        for syntax in found:
            if syntax.definitions:
                for label, destination in syntax.definitions:
                    definitions.setdefault(label, destination)
        if definitions != known:
            found = [self._section(syntax.text, definitions) for syntax in found]
        return found, definitions

    def _section(self, text: str, definitions: Mapping[str, str]) -> SectionSyntax:
        key = _parsed_as(text, definitions)
        syntax = self._parsed.get(key)
        if syntax is None:
            # Of a large document the sections that went may be more than are remembered.
            known = (gone.syntaxes.get(key) for gone in self._gone)
            syntax = next(filter(None, known), None) or parse_section(*key)
            self._parsed[key] = syntax
            self._size += len(text) + _OVERHEAD
            while self._size > self._remembered:
                (dropped, _), _ = self._parsed.popitem(last=False)
                self._size -= len(dropped) + _OVERHEAD
        else:
            self._parsed.move_to_end(key)
        return syntax

    def _info(
        self,
        path: str,
        root: str,
        settings: Settings,
        header: FrontMatter,
        syntaxes: list[SectionSyntax],
        signs: tuple[Signs, ...],
        exists: Callable[[str], bool],
    ) -> DocumentInfo:
        """What the document is: found out anew each time, so that no history can matter."""
        if _holds_precedent(path, root, settings, syntaxes):
            kind, convention = DocumentKind.PRECEDENT, ""
        else:
            kind, convention = _classify(path, settings, syntaxes, signs, exists)
        if not header.owner and settings.owner:
            header = msgspec.structs.replace(header, owner=settings.owner)
        folder = folder_of(path)
        scope = root or folder
        named = ""
        if kind is DocumentKind.TEST:
            template_folder = spec_folder(path, settings.tests)
            scope = template_folder if template_folder is not None else ""
            named = test_id(path, settings.tests)
        elif convention == "model-spec":
            scope = folder
        profile = settings.profile or _profile(convention, syntaxes)
        return DocumentInfo(path, kind, convention, root, scope, header, named, profile)

    def _hints(
        self,
        syntaxes: list[SectionSyntax],
        signs: tuple[Signs, ...],
        info: DocumentInfo,
        settings: Settings,
    ) -> tuple[tuple[Hints, ...], dict[int, Marks]]:
        """What each section's convention must know of the others."""
        defined = {label for sign in signs for label in sign.defined}
        marks: dict[int, Marks] = {}
        last = Hints(frozenset(), "", settings.id_pattern)
        if not defined and info.convention != "policy":
            return (last,) * len(syntaxes), marks
        hints: list[Hints] = []
        enclosing, level = "", 0
        for index, (syntax, sign) in enumerate(zip(syntaxes, signs, strict=True)):
            used = _NO_LABELS
            if defined:
                labels = (*sign.defined, *(label.casefold() for label in sign.used))
                used = frozenset(label for label in labels if label in defined)
            if info.convention == "policy" and syntax.heading is not None:
                if syntax.heading.level <= level:
                    enclosing = ""
                if sign.policy:
                    level = syntax.heading.level
                    marks[index] = CONVENTIONS["policy"].read(syntax, Hints(used))
                    enclosing = marks[index].clauses[0].id
                    hints.append(Hints(used))
                    continue
            if used != last.defined or enclosing != last.enclosing:
                last = Hints(used, enclosing, settings.id_pattern)
            hints.append(last)
        return tuple(hints), marks

    def _lower(
        self,
        syntaxes: list[SectionSyntax],
        info: DocumentInfo,
        hints: tuple[Hints, ...],
        marks_of: dict[int, Marks],
        before: Record | None,
    ) -> tuple[Section, ...]:
        old = before.document.sections if before is not None else ()
        old_hints = before.hints if before is not None else ()
        if before is None or not _same_reading(before.document.info, info):
            old, old_hints = (), ()
        # Nearly all sections stand where they stood: no table of them is made.
        first = last = 0
        limit = min(len(old), len(syntaxes))
        while (
            first < limit
            and old[first].syntax is syntaxes[first]
            and old_hints[first] == hints[first]
        ):
            first += 1
        limit -= max(first, 1)  # whether a section is the first one matters
        while (
            last < limit
            and old[-1 - last].syntax is syntaxes[-1 - last]
            and old_hints[-1 - last] == hints[-1 - last]
        ):
            last += 1
        reusable = {
            (id(old[index].syntax), old_hints[index], index == 0): old[index]
            for index in range(first, len(old) - last)
        }
        earlier = [
            gone.sections
            for gone in self._gone
            if gone.info.path == info.path and _same_reading(gone.info, info)
        ]
        middle = []
        for index in range(first, len(syntaxes) - last):
            syntax, hint = syntaxes[index], hints[index]
            key = (id(syntax), hint, index == 0)
            known = reusable.get(key)
            for sections in earlier:
                known = known or sections.get(key)
            middle.append(known or _lower_section(syntax, info, hint, index, marks_of.get(index)))
        return (*old[:first], *middle, *old[len(old) - last :])

    def _facts(self, document: Document, before: Record | None) -> tuple[FactMap, ...]:
        info, sections = document.info, document.sections
        old: tuple[Section, ...] = ()
        known: tuple[FactMap, ...] = ()
        total = old_total = _prompts(document)
        if before is not None and before.document.info == info:
            old, known = before.document.sections, before.facts
            old_total = _prompts(before.document)
        first, last = shared(old, sections)
        if _outline(old, first, last) != _outline(sections, first, last):
            last = 0  # sections may stand under other headings than before
        moved = {}
        if len(sections) - first - last > _SEVERAL_SECTIONS:
            _ = document.parents  # made once for all of them
        if before is not None:
            if len(old) - first - last > _SEVERAL_SECTIONS:
                _ = before.document.parents
            for index in range(first, len(old) - last):
                place = standing(before.document, index)
                moved[id(old[index]), place] = known[index]
        earlier = [gone.facts for gone in self._gone if gone.info == info]
        found = [*known[:first]]
        for index in range(first, len(sections) - last):
            section, place = sections[index], standing(document, index)
            kept = moved.get((id(section), place)) if index else None
            for facts in earlier if index else ():
                kept = kept or facts.get((id(section), place))
            if kept is None:
                kept = facts_of(section, info, -1 if index else total, place)
            found.append(kept)
        if first and total != old_total:  # the first section tells of all prompts
            found[0] = facts_of(sections[0], info, total, standing(document, 0))
        return (*found, *known[len(known) - last :])


def _texts(
    lines: Sequence[str], starts: tuple[int, ...], kept_before: int = 0, kept_after: int = 0
) -> list[str]:
    """The texts of the sections that begin at *starts*, but for the first and last that are kept."""
    begin = starts[kept_before : len(starts) - kept_after]
    ends = (*starts[kept_before + 1 :], len(lines))
    return ["".join(lines[start:end]) for start, end in zip(begin, ends, strict=False)]


def _outline(sections: Sequence[Section], first: int, last: int) -> list[tuple[int, str, str]]:
    """The headings of *sections* but for the *first* so many and the *last*, as far as they matter below."""
    middle = sections[first : len(sections) - last]
    return [(section.level, section.title, section.authority) for section in middle]


def _prompts(document: Document) -> int:
    """How many prompts a test file holds; -1 for any other document."""
    if document.info.kind is not DocumentKind.TEST:
        return -1
    return sum(len(section.prompts) for section in document.sections)


def _signs(
    syntaxes: Sequence[SectionSyntax], id_pattern: str, before: Record | None
) -> tuple[Signs, ...]:
    """The signs of each section; those of sections that *before* has are as they were."""
    first = last = 0
    old: tuple[Signs, ...] = ()
    if before is not None and before.signs and before.signs[0].id_pattern == id_pattern:
        old = before.signs
        first, last = shared([section.syntax for section in before.document.sections], syntaxes)
    middle = syntaxes[first : len(syntaxes) - last]
    return (*old[:first], *(_sign(s, id_pattern) for s in middle), *old[len(old) - last :])


def _sign(syntax: SectionSyntax, id_pattern: str) -> Signs:
    heading, notes = syntax.heading, syntax.footnotes
    return Signs(
        heading is not None and is_policy_heading(heading.title_span.of(syntax.text)),
        _has_tag(syntax, id_pattern),
        tuple(note.label.casefold() for note in notes if note.definition),
        tuple(note.label for note in notes if not note.definition),
        id_pattern,
    )


def _parsed_as(text: str, definitions: Mapping[str, str]) -> tuple[str, str]:
    """What :func:`parse_section` is given for the section *text*."""
    return text, _used_definitions(text, definitions)


def _used_definitions(text: str, definitions: Mapping[str, str]) -> str:
    """Those of *definitions* that *text* may use, as Markdown."""
    if not definitions or "[" not in text:
        return ""
    labels = {" ".join(match[1].split()).casefold() for match in _LABEL.finditer(text)}
    return "\n".join(
        f"[{label}]: <{_SPECIAL.sub(_character_reference, definitions[label])}>"
        for label in sorted(labels & definitions.keys())
    )


def _character_reference(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"


def _same_reading(one: DocumentInfo, other: DocumentInfo) -> bool:
    return one.kind is other.kind and one.convention == other.convention


def _lower_section(
    syntax: SectionSyntax, info: DocumentInfo, hint: Hints, index: int, marks: Marks | None
) -> Section:
    undefined = tuple(
        note
        for note in syntax.footnotes
        if not note.definition and note.label.casefold() not in hint.defined
    )
    if info.kind is DocumentKind.TEST:
        return lower(syntax, read_test_section(syntax, first=index == 0))
    if info.kind is DocumentKind.SPEC:
        if marks is None:
            marks = CONVENTIONS[info.convention].read(syntax, hint)
        return lower(syntax, marks, () if info.convention == "model-spec" else undefined)
    cited = mentions(syntax)
    if info.kind in (DocumentKind.CHANGELOG, DocumentKind.PRECEDENT):
        return lower(syntax, Marks(citations=cited_footnotes(syntax) + cited))
    return lower(syntax, Marks(citations=cited), undefined)


def _holds_precedent(
    path: str, root: str, settings: Settings, syntaxes: list[SectionSyntax]
) -> bool:
    """Whether the document lies where precedents lie, and holds one."""
    return is_inside(path, join(root, settings.precedents) if root else "") and any(
        read_precedent(syntax) is not None for syntax in syntaxes
    )


def _classify(
    path: str,
    settings: Settings,
    syntaxes: list[SectionSyntax],
    signs: tuple[Signs, ...],
    exists: Callable[[str], bool],
) -> tuple[DocumentKind, str]:
    """The kind of the document and, for a spec document, its convention."""
    in_tests = spec_folder(path, settings.tests) is not None
    header = read_header(syntaxes[0])
    if header is not None and (
        in_tests
        or header.marker_span.of(syntaxes[0].text).startswith("[^")
        or _is_headed_file_of_cases(header, syntaxes)
    ):
        return DocumentKind.TEST, ""
    # A blank file in the place of test files is one that nobody has filled yet.
    blank = len(syntaxes) == 1 and not syntaxes[0].text.strip()
    if in_tests and (blank or any(_holds_conversation(syntax) for syntax in syntaxes)):
        return DocumentKind.TEST, ""
    if is_changelog(path):
        return DocumentKind.CHANGELOG, ""
    if settings.convention:
        return DocumentKind.SPEC, settings.convention
    if any(sign.policy for sign in signs):
        return DocumentKind.SPEC, "policy"
    if _has_tested_footnote(path, settings, signs, exists) or _ranks_clauses(syntaxes, signs):
        return DocumentKind.SPEC, "model-spec"
    if any(sign.tagged for sign in signs):
        return DocumentKind.SPEC, "generic"
    return DocumentKind.PROSE, ""


def _profile(convention: str, syntaxes: list[SectionSyntax]) -> str:
    """By which kind of writing the document's wording is judged."""
    if convention in ("model-spec", "policy"):
        return "behavioural"
    return "rfc" if sum(s.capitals for s in syntaxes) >= _SEVERAL else "requirements"


def _is_headed_file_of_cases(header: TestHeader, syntaxes: list[SectionSyntax]) -> bool:
    """Whether the file is one that a policy names beside itself: ``# Test Cases for CU12`` and cases."""
    before = syntaxes[0].text[: header.marker_span.start].split()
    return before[-1:] in (["for"], ["of"]) and any(
        read_policy_items(syntax) or _holds_conversation(syntax) for syntax in syntaxes
    )


def _has_tested_footnote(
    path: str,
    settings: Settings,
    signs: tuple[Signs, ...],
    exists: Callable[[str], bool],
) -> bool:
    """Whether a footnote that nothing defines has its test file: the Model Spec's convention."""
    defined = {label for sign in signs for label in sign.defined}
    for sign in signs:
        if not sign.used:
            continue
        for label, test in _tests(path, settings.tests, sign.used):
            if label not in defined and exists(test):
                return True
    return False


def _ranks_clauses(syntaxes: list[SectionSyntax], signs: tuple[Signs, ...]) -> bool:
    """Whether headings state an authority and names stand in markers that nothing defines: no test is written yet."""
    defined = {label for sign in signs for label in sign.defined}
    return any(
        label.casefold() not in defined and not label.isdigit()
        for sign in signs
        for label in sign.used
    ) and any(
        syntax.heading is not None and syntax.heading.attribute("authority") is not None
        for syntax in syntaxes
    )


@lru_cache(maxsize=1 << 12)
def _tests(path: str, template: str, used: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The labels *used* in a section, casefolded, that can have a test file, and its path."""
    tests = ((label.casefold(), test_path(path, template, label)) for label in used)
    return tuple((label, test) for label, test in tests if test is not None)


def _has_tag(syntax: SectionSyntax, id_pattern: str) -> bool:
    heading = syntax.heading
    if heading is not None and is_clause_tag(heading.anchor, id_pattern):
        return True
    return any(
        syntax.text[tag.span.start] == "{" and is_clause_tag(tag.name, id_pattern)
        for tag in syntax.tags
    )


def _holds_conversation(syntax: SectionSyntax) -> bool:
    return any(
        block.kind is BlockKind.CODE
        and block.content is not None
        and is_conversation(block.info, block.content.of(syntax.text))
        for block in syntax.blocks
    )
