"""Ways out of an orphan test: remove it, or tag the sentence that it was written for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from plainspec.features.edits import DeleteFile, TextEdit, WorkspaceEdit, workspace_edit
from plainspec.features.outline import subtree_ends, words_of
from plainspec.features.tagging import tag, tag_place, untagged, would_tag
from plainspec.index.facts import ClauseFact, TestFact, belongs, test_key
from plainspec.index.paths import folder_of, is_inside, relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.model import Clause, Document, DocumentKind
from plainspec.syntax.titles import folded_title
from plainspec.text.span import Range, Span

#: So many sentences are offered at most.
_MOST_LINKS = 3
#: Code points of a sentence, or of a heading, in an action's title.
_LONGEST = 48
#: What would end the line, or a code span, that an action's title is shown in.
_QUOTED = re.compile(r"[\r\n`]")


class WayOut(NamedTuple):
    """Something to do about an orphan test; ``removes`` where text is lost."""

    title: str
    edit: WorkspaceEdit
    removes: bool


def ways_out(snapshot: Snapshot, document: Document, section: int) -> Iterator[WayOut]:
    """What can be done about the orphan test that section *section* of *document* begins.

    First the sentences that it may have been written for, then its removal.
    """
    if not 0 <= section < len(document.sections):
        return
    test = _test(snapshot, document, section)
    if test is not None:
        yield from _links(snapshot, document, test)
    removal = _removal(snapshot, document, section)
    if removal is not None:
        yield removal


def _test(snapshot: Snapshot, document: Document, section: int) -> TestFact | None:
    header = document.sections[section].header
    if header is None or not header.title:
        return None
    for located in snapshot.located(document.path, test_key(header.key)):
        if located.section == section:
            fact: TestFact = located.value
            return fact
    return None


# -- linking it ------------------------------------------------------------------------


def _links(snapshot: Snapshot, document: Document, test: TestFact) -> Iterator[WayOut]:
    """Tag one of the untagged norms of the section that the header's title names."""
    title = folded_title(test.header.title) if test.header is not None else ""
    found = (
        WayOut(f"Link it: tag “{words}” with {_shown(test.id)}", edit, False)
        for spec in _specs(snapshot)
        if _may_define(snapshot, document, spec, test)
        for words, edit in _tags(snapshot, spec, title, test.id)
    )
    yield from islice(found, _MOST_LINKS)


def _specs(snapshot: Snapshot) -> Iterator[Document]:
    """All spec documents in order of path."""
    for path in snapshot.paths():
        if snapshot.kind(path) is DocumentKind.SPEC:
            yield snapshot.records[path].document


def _may_define(snapshot: Snapshot, document: Document, spec: Document, test: TestFact) -> bool:
    """Whether a clause of *spec* would be tested by *test* if it had its ID."""
    info, root = spec.info, snapshot.root(document.path)
    if info.kind is not DocumentKind.SPEC or not root or not is_inside(spec.path, root):
        return False
    clause = Clause(test.id, test.key, Span(0, 0), Span(0, 0), ())
    fact = ClauseFact(clause, info.scope, info.convention, "", "")
    return belongs(test, fact, folder_of(spec.path))


def _tags(
    snapshot: Snapshot, spec: Document, title: str, id_: str
) -> Iterator[tuple[str, WorkspaceEdit]]:
    """The beginning of each sentence that can be tagged, and the edit that does it."""
    for index, section in enumerate(spec.sections):
        if not section.title or folded_title(section.title) != title:
            continue
        for norm in untagged(section):
            at = tag_place(spec, index, norm)
            if at is not None and would_tag(snapshot, spec, index, at, id_):
                words = _shown(norm.sentence.of(section.text))
                yield words, workspace_edit({spec.path: [tag(spec, index, at, id_)]})


# -- removing it -----------------------------------------------------------------------


def _removal(snapshot: Snapshot, document: Document, section: int) -> WayOut | None:
    """Remove the test file, or the section of a spec document that holds test cases."""
    root = snapshot.root(document.path)
    if not root or not is_inside(document.path, root) or document.path == root:
        return None
    if document.info.kind is DocumentKind.TEST:
        name = _QUOTED.sub(" ", relative_to(document.path, root))
        edit = workspace_edit({}, deleted=[DeleteFile(document.path)])
        return WayOut(f"Delete {name}", edit, True)
    if document.info.kind is not DocumentKind.SPEC or document.sections[section].heading is None:
        return None
    last = subtree_ends(document)[section]
    start = document.range(section, Span(0, 0)).start
    end = len(document.sections[last].text)
    whole = Range(start, document.range(last, Span(end, end)).end)
    edit = workspace_edit({document.path: [TextEdit(whole, "")]})
    return WayOut(f"Remove “{_shown(document.sections[section].title)}”", edit, True)


def _shown(text: str) -> str:
    return words_of(_QUOTED.sub(" ", text), _LONGEST)
