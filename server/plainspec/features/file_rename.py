"""Files and folders that are about to be renamed or moved: what else has to change.

Links to them and from them, and for a test file the clause ID that it is named
after. The client makes the moves themselves; all paths in the edit are the old ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from plainspec.features.changes import Changes
from plainspec.features.clause_rename import id_named_by, rename_clause
from plainspec.features.edits import RenameFile, WorkspaceEdit
from plainspec.features.family import Family, family_of, tests_of
from plainspec.features.spelling import respell
from plainspec.index.paths import is_inside, test_id
from plainspec.index.snapshot import Snapshot
from plainspec.model import DocumentKind, clause_key


def will_rename(snapshot: Snapshot, renamings: Sequence[RenameFile]) -> WorkspaceEdit | None:
    """What to change before *renamings* are made; None where nothing is.

    Files that lie outside the workspace folders, leave theirs, or come to
    another one are left alone. Where a test file's new name cannot be a clause
    ID (it is taken, say), the ID stays and only links follow.
    """
    changes = Changes(snapshot)
    made = [
        renaming
        for renaming in renamings
        if snapshot.root(renaming.old)
        and snapshot.root(renaming.old) == snapshot.root(renaming.new)
    ]
    for renaming in made:
        changes.move(renaming.old, renaming.new)
    for renaming in made:
        for path in snapshot.paths():
            if is_inside(path, renaming.old):
                _rename_test(snapshot, changes, path, renaming.new + path[len(renaming.old) :])
    edit = changes.edit([renaming.old for renaming in made])
    return edit if edit.operations else None


def _rename_test(snapshot: Snapshot, changes: Changes, old: str, new: str) -> None:
    """Let the clause's ID follow the name of its test file *old*, which becomes *new*."""
    document = snapshot.document(old)
    if document is None or document.info.kind is not DocumentKind.TEST:
        return
    header = document.sections[0].header
    key = header.key if header is not None else clause_key(document.info.test_id)
    family = _tested(snapshot, old, key)
    before = id_named_by(snapshot, family, old) if family is not None else document.info.test_id
    after = (
        id_named_by(snapshot, family, new)
        if family is not None
        else test_id(new, snapshot.settings(old).tests)
    )
    if clause_key(before) != key or before == after:
        return
    if family is not None:
        rename_clause(snapshot, changes, family, respell(family.id, before, after), (old, new))
    elif header is not None and clause_key(after) != key:
        # A test without a clause: it may come to the one whose ID is its new name.
        changes.replace(old, 0, header.id_span, respell(header.id, before, after))


def _tested(snapshot: Snapshot, path: str, key: str) -> Family | None:
    """The clause *key* that the test file *path* belongs to."""
    family = family_of(snapshot, key, path)
    if family is not None and any(test.path == path for test in tests_of(snapshot, family)):
        return family
    return None
