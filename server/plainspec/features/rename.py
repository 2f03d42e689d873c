"""Renaming what the cursor is on: a clause ID, an anchor or a defined term, wherever it is named."""

from __future__ import annotations

import re

from plainspec.features.changes import Changes, applied, redirect
from plainspec.features.clause_rename import rename_clause
from plainspec.features.edits import WorkspaceEdit
from plainspec.features.family import Family, family_of
from plainspec.features.spelling import reword
from plainspec.features.target import (
    AnchorTarget,
    AuthorityTarget,
    ClauseTarget,
    FileTarget,
    Target,
    TermTarget,
    target_at,
)
from plainspec.features.terms import documents_that_know, vocabulary
from plainspec.index.facts import Located, anchor_key, near_anchor_keys
from plainspec.index.paths import name_of
from plainspec.index.snapshot import Snapshot
from plainspec.model import AnchorKind, Term
from plainspec.model.lowering import lower
from plainspec.syntax.conventions.base import Marks
from plainspec.syntax.conventions.generic import is_clause_tag
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import Node
from plainspec.text.span import Position, Range

_ANCHOR = re.compile(r"\w[\w:-]*")
_TERM = re.compile(r"\w(?:[\w .,'’/&+-]*[\w+])?")
_LONGEST_TERM = 60  # code points

_NOTHING = (
    "There is nothing to rename here. Put the cursor on a clause ID, on an anchor or a link to"
    " one, or on a defined term."
)


class Renamable(Node, frozen=True):
    """What can be renamed: *range* is what the editor marks, *placeholder* the name as it is now."""

    range: Range
    placeholder: str


class RenameProblem(Node, frozen=True):
    """Why something cannot be renamed, and what to do, as a message to the author."""

    message: str


def prepare(snapshot: Snapshot, path: str, position: Position) -> Renamable | RenameProblem:
    """Whether what stands at *position* of the document or source file *path* can be renamed."""
    target = target_at(snapshot, path, position)
    found = _subject(snapshot, path, position, target)
    if isinstance(found, RenameProblem) or target is None:
        return found if isinstance(found, RenameProblem) else RenameProblem(_NOTHING)
    origin = target.origin
    if isinstance(target, AnchorTarget):
        origin = target.name_range or origin
    return Renamable(origin, found.name)


def rename(
    snapshot: Snapshot, path: str, position: Position, new_name: str
) -> WorkspaceEdit | RenameProblem:
    """The edit that gives what stands at *position* the name *new_name*, in every file.

    In the edit, texts are changed first, under the names that their files
    have now, and files are renamed last (see :mod:`plainspec.features.edits`).
    """
    subject = _subject(snapshot, path, position, target_at(snapshot, path, position))
    if isinstance(subject, RenameProblem):
        return subject
    name = new_name.strip()
    changes = Changes(snapshot)
    if isinstance(subject, _Clause):
        problem = rename_clause(snapshot, changes, subject.family, name)
    elif isinstance(subject, _Anchor):
        problem = _rename_anchor(snapshot, changes, subject, name.removeprefix("#"))
    else:
        problem = _rename_term(snapshot, changes, subject, " ".join(name.split()))
    return RenameProblem(problem) if problem else changes.edit()


# -- what is renamed ---------------------------------------------------------------


class _Clause(Node, frozen=True):
    family: Family

    @property
    def name(self) -> str:
        return self.family.id


class _Anchor(Node, frozen=True):
    path: str
    name: str
    definitions: tuple[Located, ...]


class _Term(Node, frozen=True):
    key: str
    definitions: tuple[Located, ...]

    @property
    def name(self) -> str:
        term: Term = self.definitions[0].value
        return term.name


_Subject = _Clause | _Anchor | _Term


def _subject(
    snapshot: Snapshot, path: str, position: Position, target: Target | None
) -> _Subject | RenameProblem:
    if isinstance(target, ClauseTarget):
        return _clause(snapshot, target.id, target.key, path)
    if isinstance(target, AnchorTarget):
        return _anchor(snapshot, target)
    if isinstance(target, TermTarget):
        return _term(snapshot, path, position, target)
    if isinstance(target, FileTarget):
        return RenameProblem(
            "A link's file is renamed by renaming the file itself; the links to it follow."
        )
    if isinstance(target, AuthorityTarget):
        return RenameProblem(
            "Authority levels are named by the configuration, not by a document. Change the value"
            " here, or the levels under `authority` in plainspec.toml."
        )
    return RenameProblem(_NOTHING)


def _clause(snapshot: Snapshot, written: str, key: str, path: str) -> _Clause | RenameProblem:
    family = family_of(snapshot, key, path)
    if family is not None:
        return _Clause(family)
    return RenameProblem(
        f"No clause that can be seen from here has the ID `{written}`, or clauses in several folders"
        " have it. Rename it where the clause itself stands; a test file without a clause is"
        " renamed by renaming the file."
    )


def _anchor(snapshot: Snapshot, target: AnchorTarget) -> _Subject | RenameProblem:
    found = snapshot.lookup(anchor_key(target.path, target.name))
    explicit = tuple(located for located in found if located.value.kind is AnchorKind.EXPLICIT)
    if not explicit:
        if not found:
            return RenameProblem(
                f"{name_of(target.path)} has no anchor `#{target.name}`. Correct the link instead."
            )
        owner = found[0].owner
        title = found[0].value.span.of(owner.text) if owner is not None else target.name
        return RenameProblem(
            f"The anchor `#{target.name}` is made from the heading “{title}”. Change the heading, or"
            f" give it an anchor of its own first: `{{#{target.name}}}`."
        )
    for located in explicit:
        for clause in located.owner.clauses if located.owner is not None else ():
            if clause.id_span == located.value.span:
                return _clause(snapshot, clause.id, clause.key, target.path)
    return _Anchor(target.path, target.name, explicit)


def _term(
    snapshot: Snapshot, path: str, position: Position, target: TermTarget
) -> _Term | RenameProblem:
    definitions = vocabulary(snapshot, path).definitions.get(target.key, ())
    document = snapshot.document(path)
    if target.defines and document is not None:
        # The cursor may be on a definition that another one takes precedence over.
        section, offset = document.locate(position)
        definitions = tuple(
            Located(path, section, term, document.sections[section])
            for term in document.sections[section].terms
            if term.span.contains(offset)
        )
    if not definitions:
        return RenameProblem(_NOTHING)
    return _Term(target.key, definitions)


# -- anchors -----------------------------------------------------------------------


def _rename_anchor(snapshot: Snapshot, changes: Changes, anchor: _Anchor, new: str) -> str:
    if new == anchor.name:
        return ""
    problem = _anchor_problem(snapshot, anchor, new)
    if problem:
        return problem
    for located in anchor.definitions:
        changes.replace(located.path, located.section, located.value.span, new)
    redirect(snapshot, changes, anchor.path, anchor.name, new)
    return ""


def _anchor_problem(snapshot: Snapshot, anchor: _Anchor, new: str) -> str:
    if not _ANCHOR.fullmatch(new):
        return (
            f"`{' '.join(new.split())}` cannot be an anchor. Use letters, digits, `-` and `_`, and"
            " no blanks."
        )
    document = snapshot.document(anchor.path)
    settings = snapshot.settings(anchor.path)
    convention = document.info.convention if document is not None else ""
    if convention in ("", "generic") and is_clause_tag(new, settings.id_pattern):
        return f"`{{#{new}}}` would be read as the ID of a clause. Choose another name."
    own = {located.section for located in anchor.definitions}
    for located in snapshot.lookup(anchor_key(anchor.path, new)):
        # A heading may take the name that its title gives it anyway.
        if located.value.kind is AnchorKind.EXPLICIT or located.section not in own:
            line = snapshot.range(anchor.path, located.section, located.value.span).start.line
            return (
                f"`#{new}` is an anchor of {name_of(anchor.path)} already (line {line + 1})."
                " Choose another name."
            )
    folded = new.casefold()
    for located in snapshot.lookup(near_anchor_keys(anchor.path, new)[0]):
        name = located.value.name
        if name.casefold() == folded and name not in (anchor.name, new):
            return f"`#{name}` differs from `#{new}` by case alone. Choose another name."
    return ""


# -- terms -------------------------------------------------------------------------


def _rename_term(snapshot: Snapshot, changes: Changes, subject: _Term, new: str) -> str:
    if new == subject.name:
        return ""
    if not _TERM.fullmatch(new) or len(new) > _LONGEST_TERM:
        return (
            f"`{new}` cannot be a term. Use words of letters and digits, at most {_LONGEST_TERM}"
            " characters."
        )
    documents = documents_that_know(snapshot, subject.key, subject.definitions)
    key = new.casefold()
    for path in documents:
        for other in vocabulary(snapshot, path).definitions.get(key, ()):
            if key != subject.key:
                line = snapshot.location(other, other.value.span).range.start.line + 1
                return (
                    f"“{other.value.name}” is defined already ({name_of(other.path)}, line {line})."
                    " Choose another term."
                )
    for located in subject.definitions:
        term: Term = located.value
        written = reword(term.name, subject.name, new)
        if located.owner is not None:
            text = applied(located.owner.text, {term.span: written})
            read = lower(parse_section(text), Marks()).terms
            if not any(t.name == written and t.span.start == term.span.start for t in read):
                return f"“{new}” would not be read as a defined term. Choose another one."
        changes.replace(located.path, located.section, term.span, written)
    for path in documents:
        document = snapshot.document(path)
        known = vocabulary(snapshot, path)
        for index, section in enumerate(document.sections if document is not None else ()):
            for use in known.uses(section):
                if use.key == subject.key:
                    written = use.span.of(section.text)
                    changes.replace(path, index, use.span, reword(written, subject.name, new))
    return ""
