"""Making records: from lines to a document with its facts, reusing all that an edit left alone."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

import msgspec

from plainspec.index.configuration import Settings
from plainspec.index.facts import section_facts
from plainspec.index.paths import folder_of, is_changelog, spec_folder, test_path
from plainspec.index.record import FactMap, Record
from plainspec.model import Document, DocumentInfo, DocumentKind, FrontMatter, Section
from plainspec.model.lowering import lower
from plainspec.syntax.conventions import CONVENTIONS
from plainspec.syntax.conventions.base import Hints, Marks, TestHeader
from plainspec.syntax.conventions.generic import is_clause_tag, mentions
from plainspec.syntax.conventions.model_spec import cited_footnotes
from plainspec.syntax.conventions.policy import is_policy_heading
from plainspec.syntax.conventions.test_file import read_header, read_test_section
from plainspec.syntax.conversation import is_conversation
from plainspec.syntax.front_matter import front_matter_lines, read_front_matter
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import BlockKind, SectionSyntax
from plainspec.syntax.sections import resplit, split
from plainspec.syntax.test_cases import read_policy_items
from plainspec.text.buffer import LineEdit

#: Parsed sections that are kept for when their text comes back, and their code points in all.
_REMEMBERED = 1024
_REMEMBERED_SIZE = 4_000_000
#: What a link's label can look like where it is used (CommonMark allows 999 code points).
_LABEL = re.compile(r"\[((?:[^\\\[\]]|\\.){1,999})\]", re.DOTALL)
#: What would end a link's destination, or mean something else in it.
_SPECIAL = re.compile(r"[<>\\&\x00-\x20\x7f]")

_NO_LABELS: frozenset[str] = frozenset()


class Builder:
    """Builds records. Remembers parsed sections by their text, so that undoing costs nothing."""

    def __init__(self) -> None:
        self._parsed: OrderedDict[tuple[str, str], SectionSyntax] = OrderedDict()
        self._size = 0

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
        ends = (*starts[1:], len(lines))
        old = before.document.sections if before is not None else ()
        texts: list[str] = []
        for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
            if index < kept_before:
                texts.append(old[index].text)
            elif index >= len(starts) - kept_after:
                texts.append(old[index - len(starts)].text)
            else:
                texts.append("".join(lines[start:end]))
        syntaxes, definitions = self._parse(texts, before, kept_before, kept_after)
        info = self._info(path, root, settings, header, syntaxes, exists)
        hints, marks_of = self._hints(syntaxes, info, settings)
        sections = self._lower(syntaxes, info, hints, marks_of, before)
        document = Document(info, sections, "".join(lines[:first]))
        facts = self._facts(document, before)
        return Record(document, facts, starts, definitions, header, hints)

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
        """Each section parsed, and the definitions of links that they were parsed with."""
        old = before.document.sections if before is not None else ()
        count = len(texts)
        found: list[SectionSyntax] = []
        for index, text in enumerate(texts):
            if index < kept_before:
                found.append(old[index].syntax)
            elif index >= count - kept_after:
                found.append(old[index - count].syntax)
            else:
                found.append(self._section(text, before.definitions if before else {}))
        definitions: dict[str, str] = {}
        for syntax in found:
            for label, destination in syntax.definitions:
                definitions.setdefault(label, destination)
        if definitions != (before.definitions if before is not None else {}):
            found = [self._section(text, definitions) for text in texts]
        return found, definitions

    def _section(self, text: str, definitions: Mapping[str, str]) -> SectionSyntax:
        key = (text, _used_definitions(text, definitions))
        syntax = self._parsed.get(key)
        if syntax is None:
            syntax = parse_section(*key)
            self._parsed[key] = syntax
            self._size += len(text)
            while len(self._parsed) > _REMEMBERED or self._size > _REMEMBERED_SIZE:
                (dropped, _), _ = self._parsed.popitem(last=False)
                self._size -= len(dropped)
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
        exists: Callable[[str], bool],
    ) -> DocumentInfo:
        """What the document is: found out anew each time, so that no history can matter."""
        kind, convention = _classify(path, settings, syntaxes, exists)
        if not header.owner and settings.owner:
            header = msgspec.structs.replace(header, owner=settings.owner)
        folder = folder_of(path)
        scope = root or folder
        if kind is DocumentKind.TEST:
            template_folder = spec_folder(path, settings.tests)
            scope = template_folder if template_folder is not None else ""
        elif convention == "model-spec":
            scope = folder
        return DocumentInfo(path, kind, convention, root, scope, header)

    def _hints(
        self, syntaxes: list[SectionSyntax], info: DocumentInfo, settings: Settings
    ) -> tuple[tuple[Hints, ...], dict[int, Marks]]:
        """What each section's convention must know of the others."""
        defined = {
            note.label.casefold() for s in syntaxes for note in s.footnotes if note.definition
        }
        hints: list[Hints] = []
        marks: dict[int, Marks] = {}
        enclosing, level = "", 0
        last = Hints(frozenset(), "", settings.id_pattern)
        for index, syntax in enumerate(syntaxes):
            used = _NO_LABELS
            if defined:
                labels = (note.label.casefold() for note in syntax.footnotes)
                used = frozenset(label for label in labels if label in defined)
            if info.convention == "policy" and syntax.heading is not None:
                if syntax.heading.level <= level:
                    enclosing = ""
                if is_policy_heading(syntax.heading.title_span.of(syntax.text)):
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
        reusable: dict[tuple[int, Hints, bool], Section] = {}
        if before is not None and _same_reading(before.document.info, info):
            for index, (section, hint) in enumerate(
                zip(before.document.sections, before.hints, strict=True)
            ):
                reusable[id(section.syntax), hint, index == 0] = section
        found = []
        for index, (syntax, hint) in enumerate(zip(syntaxes, hints, strict=True)):
            known = reusable.get((id(syntax), hint, index == 0))
            found.append(known or _lower_section(syntax, info, hint, index, marks_of.get(index)))
        return tuple(found)

    def _facts(self, document: Document, before: Record | None) -> tuple[FactMap, ...]:
        info = document.info
        known: dict[tuple[int, int], FactMap] = {}
        total = -1
        if info.kind is DocumentKind.TEST:
            total = sum(len(section.prompts) for section in document.sections)
        if before is not None and before.document.info == info:
            old_total = -1
            if info.kind is DocumentKind.TEST:
                old_total = sum(len(section.prompts) for section in before.document.sections)
            for index, (section, facts) in enumerate(
                zip(before.document.sections, before.facts, strict=True)
            ):
                known[id(section), old_total if index == 0 else -1] = facts
        found = []
        for index, section in enumerate(document.sections):
            prompts = total if index == 0 else -1
            kept = known.get((id(section), prompts))
            found.append(section_facts(section, info, prompts) if kept is None else kept)
        return tuple(found)


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
    if info.kind is DocumentKind.CHANGELOG:
        return lower(syntax, Marks(citations=cited_footnotes(syntax) + cited))
    return lower(syntax, Marks(citations=cited), undefined)


def _classify(
    path: str,
    settings: Settings,
    syntaxes: list[SectionSyntax],
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
    if any(
        s.heading is not None and is_policy_heading(s.heading.title_span.of(s.text))
        for s in syntaxes
    ):
        return DocumentKind.SPEC, "policy"
    if _has_tested_footnote(path, settings, syntaxes, exists):
        return DocumentKind.SPEC, "model-spec"
    if any(_has_tag(syntax, settings.id_pattern) for syntax in syntaxes):
        return DocumentKind.SPEC, "generic"
    return DocumentKind.PROSE, ""


def _is_headed_file_of_cases(header: TestHeader, syntaxes: list[SectionSyntax]) -> bool:
    """Whether the file is one that a policy names beside itself: ``# Test Cases for CU12`` and cases."""
    before = syntaxes[0].text[: header.marker_span.start].split()
    return before[-1:] in (["for"], ["of"]) and any(
        read_policy_items(syntax) or _holds_conversation(syntax) for syntax in syntaxes
    )


def _has_tested_footnote(
    path: str,
    settings: Settings,
    syntaxes: list[SectionSyntax],
    exists: Callable[[str], bool],
) -> bool:
    """Whether a footnote that nothing defines has its test file: the Model Spec's convention."""
    defined = {note.label.casefold() for s in syntaxes for note in s.footnotes if note.definition}
    for syntax in syntaxes:
        for note in syntax.footnotes:
            if note.definition or note.label.casefold() in defined:
                continue
            test = test_path(path, settings.tests, note.label)
            if test is not None and exists(test):
                return True
    return False


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
