"""Accepted drafts as an edit: a new test file, or more prompts at the end of one. Nothing is overwritten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plainspec.features.clauses import PromptPlace, clause_tests, clauses_in
from plainspec.features.edits import (
    CreateFile,
    TextEdit,
    WorkspaceEdit,
    can_create,
    line_end,
    workspace_edit,
)
from plainspec.features.outline import subtree_ends
from plainspec.index.facts import Located, clause_fact
from plainspec.index.paths import name_of, relative_to, test_path
from plainspec.index.snapshot import Snapshot
from plainspec.llm.drafting import Drafted
from plainspec.llm.drafts import Draft, rendered
from plainspec.llm.gathering import stated, statement_digest
from plainspec.model import Clause, Document
from plainspec.syntax.conventions.skeleton import file_header
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import Node
from plainspec.syntax.prompts import read_prompts
from plainspec.text.span import Span


class Written(Node, frozen=True):
    """Where the drafts of the clause ``id`` go.

    ``path`` is a test file, new where ``creates``, or the spec document where
    its prompts stand in there. ``problem`` says why they cannot go anywhere.
    """

    id: str
    path: str = ""
    creates: bool = False
    problem: str = ""


class Place(Node, frozen=True):
    """Where prompts of a clause can be written: the end of section ``section`` of ``path``, or a new file."""

    path: str
    section: int = -1


def place_for(snapshot: Snapshot, path: str, section: int, clause: Clause) -> Place | str:
    """Where prompts of *clause*, which stands in section *section* of *path*, go; or why nowhere."""
    document = snapshot.document(path)
    if document is None or clause not in document.sections[section].clauses:
        return f"the clause {clause.id} has changed meanwhile"
    own = document.sections[section]
    fact = Located(path, section, clause_fact(clause, own, document.info), own)
    places = sorted(clause_tests(snapshot, fact), key=lambda place: place.inline)
    for place in places:
        end = _end_of(snapshot, place)
        if end is not None:
            return end
    template = snapshot.settings(path).tests
    new = test_path(path, template, clause.id)
    if new is None:
        return f"the ID {clause.id} cannot be the name of a test file"
    if not can_create(snapshot, path, new):
        root = snapshot.root(path)
        name = relative_to(new, root) if root else name_of(new)
        if not root:
            return f"{name_of(path)} lies in no workspace folder"
        return f"{name} exists, or lies outside of the workspace folder, and is left as it is"
    return Place(new)


def _end_of(snapshot: Snapshot, place: PromptPlace) -> Place | None:
    document = snapshot.document(place.path)
    if document is None:
        return None
    if place.inline:
        return Place(place.path, subtree_ends(document)[place.section])
    return Place(place.path, len(document.sections) - 1)


def write_all(
    snapshot: Snapshot, results: Iterable[Drafted]
) -> tuple[WorkspaceEdit, tuple[Written, ...]]:
    """One edit for the accepted drafts of *results*, and where those of each clause go.

    *snapshot* is the one of now; a clause that says something else than what
    was drafted for gets nothing.
    """
    created: list[CreateFile] = []
    edits: dict[str, list[TextEdit]] = {}
    written = [_write(snapshot, each, created, edits) for each in results if each.accepted]
    return workspace_edit(edits, created=created), tuple(written)


def _write(
    snapshot: Snapshot,
    result: Drafted,
    created: list[CreateFile],
    edits: dict[str, list[TextEdit]],
) -> Written:
    material = result.material
    found = current(snapshot, material.path, material.key, material.digest)
    if found is None:
        return Written(material.id, problem=f"the clause {material.id} has changed meanwhile")
    place = place_for(snapshot, material.path, *found)
    if isinstance(place, str):
        return Written(material.id, problem=place)
    if place.section < 0:
        if any(file.path.casefold() == place.path.casefold() for file in created):
            return Written(
                material.id, problem=f"{name_of(place.path)} is created for another clause"
            )
        created.append(
            CreateFile(
                place.path,
                new_file(material.convention, material.id, material.title, result.accepted),
            )
        )
        return Written(material.id, place.path, creates=True)
    document = snapshot.document(place.path)
    assert document is not None
    edit = appended(document, place.section, result.accepted)
    if edit is None:
        name = name_of(place.path)
        return Written(
            material.id, problem=f"{name} ends in a fence that is not closed; close it first"
        )
    edits.setdefault(place.path, []).append(edit)
    return Written(material.id, place.path)


def current(snapshot: Snapshot, path: str, key: str, digest: str) -> tuple[int, Clause] | None:
    """Section and clause of the clause *key* of *path*, if it still says what *digest* is a hash of."""
    document = snapshot.document(path)
    if document is None:
        return None
    return next(
        (
            (section, clause)
            for section, clause in clauses_in(document)
            if clause.key == key and statement_digest(stated(document, section, clause)) == digest
        ),
        None,
    )


def new_file(convention: str, clause_id: str, title: str, drafts: Sequence[Draft]) -> str:
    """The text of a new test file that holds *drafts*."""
    header = file_header(convention, clause_id, title)
    return "\n\n".join([header, *(rendered(draft).rstrip("\n") for draft in drafts)]) + "\n"


def appended(document: Document, section: int, drafts: Sequence[Draft]) -> TextEdit | None:
    """The edit that puts *drafts* at the end of section number *section* of *document*.

    None where they would not be read as prompts there, as behind a fence that is not closed.
    """
    own = document.sections[section]
    at = len(own.text.rstrip())
    prompts = "\n\n".join(rendered(draft).rstrip("\n") for draft in drafts)
    # An empty test file has no line to stand behind.
    text = f"\n\n{prompts}" if own.text[:at] else prompts
    if "\n" not in own.text[at:].replace("\r", "\n"):
        text += "\n"
    text = text.replace("\n", line_end(document))
    whole = parse_section(own.text[:at] + text + own.text[at:])
    if len(read_prompts(whole)) != len(read_prompts(own.syntax)) + len(drafts):
        return None
    return TextEdit(document.range(section, Span(at, at)), text)
