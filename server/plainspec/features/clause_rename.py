"""Giving a clause another ID: in its document, its tests, every citation, and its test file's name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plainspec.features.changes import Changes, applied, redirect
from plainspec.features.family import (
    Family,
    TestPlace,
    citations_of,
    code_of,
    family_of,
    tests_of,
)
from plainspec.features.spelling import respell
from plainspec.index.facts import (
    ClauseFact,
    Located,
    TestFact,
    anchor_key,
    belongs,
    citation_key,
    test_key,
)
from plainspec.index.paths import (
    folder_of,
    is_inside,
    join,
    name_of,
    relative_to,
    stem_of,
    test_path,
)
from plainspec.index.snapshot import Snapshot
from plainspec.model import AnchorKind, Document, clause_key
from plainspec.syntax.conventions import CONVENTIONS
from plainspec.syntax.conventions.base import Hints
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.source import CitationKind, CodeCitation
from plainspec.syntax.source_ids import is_recognised
from plainspec.text.span import Span

_LONGEST = 64  # code points; with the template's rest within what every file system takes
#: Names that Windows keeps for devices, with any suffix.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_FORMS = {
    "model-spec": "letters, digits, `-`, `_` and `.`, as in `sy73`",
    "policy": "letters and digits, with `-` or `_` between them, as in `SY73`",
    "generic": "capitals and a number, as in `REQ-7`",
}


def rename_clause(
    snapshot: Snapshot,
    changes: Changes,
    family: Family,
    new_id: str,
    moved: tuple[str, str] = ("", ""),
) -> str:
    """Add to *changes* all that changes when the clause *family* is called *new_id*.

    Returns why it cannot be called so, as a message to the author, and then
    adds nothing; else an empty string. *moved* is a test file that is being
    moved already, from where to where.
    """
    if new_id == family.id and not moved[0]:
        return ""
    problem = _form_problem(snapshot, family, new_id) or _collision(snapshot, family, new_id, moved)
    if problem:
        return problem
    for located in family.definitions:
        _rename_definition(snapshot, changes, located, family.id, new_id)
    for located in citations_of(snapshot, family):
        written = located.value.id
        changes.replace(
            located.path,
            located.section,
            located.value.id_span,
            respell(written, family.id, new_id),
        )
    for located in code_of(snapshot, family):
        written = _in_code(located.value, family, new_id)
        if written != located.value.id:
            changes.replace_range(located.path, located.value.range, written)
    for test in tests_of(snapshot, family):
        _rename_header(snapshot, changes, test, family, new_id)
    for old, new in test_file_moves(snapshot, family, new_id).items():
        if old != moved[0]:
            changes.move(old, new)
    return ""


def test_file_moves(snapshot: Snapshot, family: Family, new_id: str) -> dict[str, str]:
    """Where the files of the clause's challenge prompts go, by where they lie now.

    The template of the clause's document says where; a file that is named
    after the ID in another place or spelling stays in its folder.
    """
    found: dict[str, str] = {}
    for located in family.definitions:
        fact: ClauseFact = located.value
        template = snapshot.settings(located.path).tests
        for spelling in (fact.clause.id, family.id):
            old = test_path(located.path, template, spelling)
            new = test_path(located.path, template, respell(spelling, family.id, new_id))
            if old is not None and new is not None and snapshot.exists(old):
                found[old] = new
    for test in tests_of(snapshot, family):
        stem = stem_of(test.path)
        if test.is_file and test.path not in found and clause_key(stem) == family.key:
            name = respell(stem, family.id, new_id) + name_of(test.path)[len(stem) :]
            found[test.path] = f"{folder_of(test.path)}/{name}"
    return {old: new for old, new in found.items() if old != new}


def id_named_by(snapshot: Snapshot, family: Family, path: str) -> str:
    """The ID that a test file of *family* at *path* is named after, by template or name."""
    for located in family.definitions:
        template = snapshot.settings(located.path).tests
        before, _, after = template.partition("{id}")
        start, end = join(folder_of(located.path), before + "-")[:-1], after
        middle = path[len(start) : len(path) - len(end)]
        if path.startswith(start) and path.endswith(end) and "/" not in middle and middle:
            return middle
    return stem_of(path)


def _rename_definition(
    snapshot: Snapshot, changes: Changes, located: Located, old_id: str, new_id: str
) -> None:
    clause = located.value.clause
    new = respell(clause.id, old_id, new_id)
    changes.replace(located.path, located.section, clause.id_span, new)
    for anchor in snapshot.located(located.path, anchor_key(located.path, clause.id)):
        if anchor.section == located.section and anchor.value.span == clause.id_span:
            redirect(snapshot, changes, located.path, clause.id, new)


def _in_code(citation: CodeCitation, family: Family, new_id: str) -> str:
    in_name = citation.kind is CitationKind.TEST_NAME
    return respell(citation.id, family.id, new_id, identifier=in_name)


def _rename_header(
    snapshot: Snapshot, changes: Changes, test: TestPlace, family: Family, new_id: str
) -> None:
    document, header = snapshot.document(test.path), test.header
    if document is None or header is None:
        return
    # The heading of a policy's test cases may name no ID; then there is nothing to change.
    written = header.id_span.of(document.sections[test.section].text)
    if clause_key(written) == family.key:
        new = respell(written, family.id, new_id)
        changes.replace(test.path, test.section, header.id_span, new)


# -- what a new ID must be -------------------------------------------------------


def _form_problem(snapshot: Snapshot, family: Family, new_id: str) -> str:
    """Why *new_id* cannot be a clause ID where *family* stands, or nothing."""
    path = family.definitions[0].path
    convention = family.definitions[0].value.convention
    settings = snapshot.settings(path)
    form = _FORMS.get(convention, "letters and digits")
    if convention == "generic" and settings.id_pattern:
        form = f"what `id-pattern` in the configuration says: `{settings.id_pattern}`"
    advice = f"A clause ID consists of {form}."
    if not new_id.strip():
        return f"The new ID is empty. {advice}"
    if len(new_id) > _LONGEST:
        return f"The new ID has {len(new_id)} characters. Use at most {_LONGEST}."
    if test_path(path, settings.tests, new_id) is None:
        return f"`{_shown(new_id)}` cannot be part of a file's name. {advice}"
    if _DEVICES.fullmatch(new_id):
        return f"Windows keeps the file name `{new_id}` for itself. Choose another ID."
    for located in family.definitions:
        document = snapshot.document(located.path)
        if document is not None and not _reads_back(snapshot, document, located, family, new_id):
            return f"`{_shown(new_id)}` would not be read as a clause ID here. {advice}"
    return ""


def _reads_back(
    snapshot: Snapshot, document: Document, located: Located, family: Family, new_id: str
) -> bool:
    """Whether the definition is a clause of the new ID once it is changed."""
    clause = located.value.clause
    written = respell(clause.id, family.id, new_id)
    text = applied(document.sections[located.section].text, {clause.id_span: written})
    convention = CONVENTIONS.get(document.info.convention)
    if convention is None:
        return False
    hints = Hints(id_pattern=snapshot.settings(document.path).id_pattern)
    marks = convention.read(parse_section(text), hints)
    place = Span(clause.id_span.start, clause.id_span.start + len(written))
    return any(mark.id == written and mark.id_span == place for mark in marks.clauses)


def _collision(snapshot: Snapshot, family: Family, new_id: str, moved: tuple[str, str]) -> str:
    """What is called *new_id* already, as a message to the author; or nothing."""
    key = clause_key(new_id)
    if key != family.key:
        other = family_of(snapshot, key, family.definitions[0].path)
        if other is not None and other.scope == family.scope:
            where = _where(snapshot, other.definitions[0])
            return f"`{other.id}` is a clause already ({where}). Choose another ID."
        problem = _test_collision(snapshot, family, key) or _mention(snapshot, family, key)
        if problem:
            return problem
    return (
        _footnote_collision(snapshot, family, new_id)
        or _anchor_collision(snapshot, family, new_id)
        or _file_collision(snapshot, family, new_id, moved)
        or _lost_in_code(snapshot, family, new_id)
    )


def _lost_in_code(snapshot: Snapshot, family: Family, new_id: str) -> str:
    for located in code_of(snapshot, family):
        written = _in_code(located.value, family, new_id)
        in_name = located.value.kind is CitationKind.TEST_NAME
        if is_recognised(located.value.id, in_name=in_name) and not is_recognised(
            written, in_name=in_name
        ):
            where = (
                f"{_relative(snapshot, located.path)}, line {located.value.range.start.line + 1}"
            )
            return (
                f"Code cites this clause ({where}), and `{_shown(written)}` would not be taken for"
                " an ID there. Choose one with letters and a number that is no common word."
            )
    return ""


def _test_collision(snapshot: Snapshot, family: Family, key: str) -> str:
    for located in snapshot.lookup(test_key(key)):
        if any(belongs(located.value, d.value, folder_of(d.path)) for d in family.definitions):
            where = _where(snapshot, located)
            return (
                f"`{located.value.id}` has challenge prompts already ({where}). Choose another ID,"
                " or remove them first."
            )
    return ""


def _mention(snapshot: Snapshot, family: Family, key: str) -> str:
    for located in snapshot.lookup(citation_key(key)):
        if located.path in {d.path for d in family.definitions} or is_inside(
            located.path, family.scope
        ):
            where = _where(snapshot, located)
            return (
                f"`{located.value.id}` is mentioned already ({where}) and would mean this clause"
                " then. Choose another ID."
            )
    return ""


def _footnote_collision(snapshot: Snapshot, family: Family, new_id: str) -> str:
    folded = new_id.casefold()
    paths = {d.path for d in family.definitions}
    paths |= {c.path for c in citations_of(snapshot, family)}
    for path in sorted(paths):
        document = snapshot.document(path)
        for index, section in enumerate(document.sections if document else ()):
            for note in section.syntax.footnotes:
                if note.definition and note.label.casefold() == folded and document:
                    line = document.range(index, note.span).start.line + 1
                    return (
                        f"`[^{note.label}]` is a footnote already"
                        f" ({_relative(snapshot, path)}, line {line}). Choose another ID."
                    )
    return ""


def _anchor_collision(snapshot: Snapshot, family: Family, new_id: str) -> str:
    for located in family.definitions:
        clause = located.value.clause
        anchors = snapshot.located(located.path, anchor_key(located.path, clause.id))
        if not any(
            a.value.span == clause.id_span and a.section == located.section for a in anchors
        ):
            continue
        for other in snapshot.located(located.path, anchor_key(located.path, new_id)):
            own = other.section == located.section and (
                other.value.kind is AnchorKind.SLUG or other.value.span == clause.id_span
            )
            if not own:
                where = _where(snapshot, other)
                return f"`#{new_id}` is an anchor already ({where}). Choose another ID."
    return ""


def _file_collision(snapshot: Snapshot, family: Family, new_id: str, moved: tuple[str, str]) -> str:
    moves = test_file_moves(snapshot, family, new_id)
    if moved[0]:
        moves[moved[0]] = moved[1]
    wanted = set(moves.values())
    if len(wanted) < len(moves):
        return (
            "Two files of challenge prompts of this clause would get one name. Merge them first:"
            f" {', '.join(sorted(_relative(snapshot, old) for old in moves))}."
        )
    places = set()
    for located in family.definitions:
        template = snapshot.settings(located.path).tests
        path = test_path(
            located.path, template, respell(located.value.clause.id, family.id, new_id)
        )
        if path is not None:
            places.add(path)
    # One of the clause's tests may lie where its test file belongs; none may be moved onto it.
    own = {*moves, *(test.path for test in tests_of(snapshot, family) if test.is_file)}
    taken = _taken(snapshot, wanted - {moved[1]}, set(moves))
    taken = taken or _taken(snapshot, places - {moved[1]}, own)
    if taken:
        return (
            f"The file {_relative(snapshot, taken)} exists already. Choose another ID, or move that"
            " file away first."
        )
    return ""


def _taken(snapshot: Snapshot, wanted: Iterable[str], own: set[str]) -> str:
    """A file that stands, but for its case, where one of *wanted* would come; or nothing.

    The clause's *own* files do not stand in its way.
    """
    spared = {path.casefold() for path in own}
    folded = {path.casefold(): path for path in wanted if path.casefold() not in spared}
    for path in folded.values():
        if snapshot.exists(path):
            return path
    return next((path for path in snapshot.paths() if path.casefold() in folded), "")


def _shown(name: str) -> str:
    """*name* on one line, without what would end its code span."""
    return " ".join(name.split()).replace("`", "'")


def _relative(snapshot: Snapshot, path: str) -> str:
    root = snapshot.root(path)
    return relative_to(path, root) if root else name_of(path)


def _where(snapshot: Snapshot, located: Located) -> str:
    """``spec.md, line 3``: where a fact stands, for a message."""
    document = snapshot.document(located.path)
    relative = _relative(snapshot, located.path)
    if document is None or located.section < 0:
        return relative
    value = located.value
    if isinstance(value, ClauseFact):
        value = value.clause.marker_span
    elif isinstance(value, TestFact):
        value = value.header.marker_span if value.header else Span(0, 0)
    else:
        value = value.span
    return f"{relative}, line {document.range(located.section, value).start.line + 1}"
