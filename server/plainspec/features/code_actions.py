"""Code actions: the fixes of findings, suppressions, tags for clauses, new test files."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Fix
from plainspec.analysis.rules import all_rules
from plainspec.features.clarifying import offer
from plainspec.features.drafting import offers
from plainspec.features.edits import (
    CreateFile,
    TextEdit,
    WorkspaceEdit,
    can_create,
    workspace_edit,
)
from plainspec.features.fresh_ids import fresh_marker_id, fresh_numbered_ids
from plainspec.features.opinions import TASKS, dismissal_draft, judging_offers
from plainspec.features.orphans import ways_out
from plainspec.features.precedents import (
    is_question,
    new_precedent,
    other_clauses,
    placeholder_place,
    renewal,
)
from plainspec.features.quoting import cut
from plainspec.features.suppressing import suppression
from plainspec.features.tagging import tag, tag_place, untagged_at
from plainspec.index.paths import relative_to, test_path
from plainspec.index.snapshot import Snapshot
from plainspec.model import Clause, Document, DocumentKind, Section
from plainspec.syntax.conventions.skeleton import test_skeleton
from plainspec.syntax.nodes import Node
from plainspec.text.lines import folded
from plainspec.text.span import Location, Position, Range, Span

QUICK_FIX = "quickfix"
REFACTOR = "refactor"
REWRITE = "refactor.rewrite"
FIX_ALL = "source.fixAll.plainspec"

_QUOTED = re.compile(r"[\r\n`]")
_LONGEST_WORDS = 40  # code points of the words at fault in a title


class CodeAction(Node, frozen=True):
    """Something to do about the text at the cursor; *kind* is LSP's.

    ``findings`` are the numbers, in the sequence that was asked about, of the
    findings that it resolves. ``needs_confirmation`` where whole lines or files are removed.
    ``show`` is a place that the author is shown in the end; an action with no
    edit does nothing else. ``asks`` where an editor that can ask for a reason
    does so first, and has :func:`plainspec.features.precedents.new_precedent`
    make the edit. ``drafts`` are the IDs of clauses that a language model is to
    draft challenge prompts for, ``clarifies`` the clause or section (``#anchor``)
    that it is asked about, ``judges`` where the clauses stand that it is to judge;
    there is no edit then.
    """

    title: str
    kind: str
    edit: WorkspaceEdit
    findings: tuple[int, ...] = ()
    preferred: bool = False
    needs_confirmation: bool = False
    show: Location | None = None
    asks: bool = False
    drafts: tuple[str, ...] = ()
    judges: Range | None = None
    clarifies: str = ""


def code_actions(
    snapshot: Snapshot,
    path: str,
    range_: Range,
    findings: Sequence[LocatedFinding],
    only: Collection[str] = (),
    today: str = "",
) -> tuple[CodeAction, ...]:
    """What can be done at *range_* of the document *path*, the most useful first.

    *findings* are those of the document, or of the range. *only* are the kinds
    that are wanted, each with the kinds below it (``refactor`` with
    ``refactor.rewrite``); empty for all but ``source.fixAll``, which changes
    more than what is at the cursor and has to be asked for. *today* is the date
    that a new precedent bears, as ISO 8601 writes it.
    """
    document = snapshot.document(path)
    if document is None:
        return ()
    here = [
        (number, finding)
        for number, finding in enumerate(findings)
        if finding.path == path and finding.suppressed is None and finding.range.overlaps(range_)
    ]
    found: list[CodeAction] = []
    if _wanted(QUICK_FIX, only):
        found += _fixes(snapshot, document, here)
        found += _orphans(snapshot, document, here)
        found += _answers(snapshot, here, today)
    if _wanted(QUICK_FIX, only) or _wanted(REWRITE, only):
        found += (a for a in _tags(snapshot, document, range_, here) if _wanted(a.kind, only))
    if _wanted(REFACTOR, only):
        made = {action.edit for action in found}
        found += (a for a in _new_tests(snapshot, document, range_.start) if a.edit not in made)
    if _wanted(QUICK_FIX, only):
        found += (
            CodeAction(offer.title, QUICK_FIX, WorkspaceEdit(), offer.findings, drafts=offer.ids)
            for offer in offers(document, range_, findings)
        )
        found += _suppressions(document, here)
    if _wanted(REFACTOR, only):
        found += (
            CodeAction(offer.title, REFACTOR, WorkspaceEdit(), judges=offer.range)
            for offer in judging_offers(document, range_)
        )
    if _wanted(REWRITE, only) and (asked := offer(document, range_.start, bool(only))) is not None:
        action = CodeAction(asked.title, REWRITE, WorkspaceEdit(), clarifies=asked.name)
        found.append(action)
    if only and _wanted(FIX_ALL, only):
        found += _fix_all(snapshot, document, findings)
    return tuple(found)


def _wanted(kind: str, only: Collection[str]) -> bool:
    return not only or any(kind == other or kind.startswith(f"{other}.") for other in only)


# -- fixes of findings ---------------------------------------------------------------

_Numbered = Sequence[tuple[int, LocatedFinding]]


def _fixes(snapshot: Snapshot, document: Document, here: _Numbered) -> list[CodeAction]:
    """The fixes that the findings bring along; one action where several bring the same one."""
    found: dict[tuple[str, WorkspaceEdit], CodeAction] = {}
    for number, finding in here:
        for fix in (*finding.finding.fixes, *finding.finding.readings):
            edit = fix_edit(snapshot, document, finding, fix)
            if edit is None:
                continue
            before = found.get((fix.title, edit))
            found[fix.title, edit] = CodeAction(
                fix.title,
                QUICK_FIX,
                edit,
                (*(before.findings if before else ()), number),
                fix.preferred,
                _removes_lines(edit),
            )
    # A stable order: of all fixes the preferred ones come first.
    return sorted(found.values(), key=lambda action: not action.preferred)


def fix_edit(
    snapshot: Snapshot, document: Document, finding: LocatedFinding, fix: Fix
) -> WorkspaceEdit | None:
    """The edit that *fix* means; None where the document is no longer what it was made for."""
    edits = []
    for replacement in fix.replacements:
        span = replacement.span
        if not 0 <= finding.section < len(document.sections):
            return None
        if not 0 <= span.start <= span.end <= len(document.sections[finding.section].text):
            return None
        edits.append(TextEdit(document.range(finding.section, span), replacement.text))
    changes = {document.path: edits}
    if fix.elsewhere and len(finding.related) != len(finding.finding.related):
        return None  # some place is not known any more
    for change in fix.elsewhere:
        if not 0 <= change.related < len(finding.related):
            return None
        path, where = finding.related[change.related].location
        if snapshot.document(path) is None or snapshot.root(path) != snapshot.root(document.path):
            return None
        changes.setdefault(path, []).append(TextEdit(where, change.text))
    created = [CreateFile(creation.path, creation.text) for creation in fix.creations]
    if not all(can_create(snapshot, document.path, file.path) for file in created):
        return None
    if not any(changes.values()) and not created:
        return None
    return workspace_edit(changes, created=created)


def _removes_lines(edit: WorkspaceEdit) -> bool:
    return any(
        not change.text and change.range.start.line < change.range.end.line
        for edits in edit.changes().values()
        for change in edits
    )


def _fix_all(
    snapshot: Snapshot, document: Document, findings: Sequence[LocatedFinding]
) -> Iterator[CodeAction]:
    """One action for the preferred fixes that never change what the text means."""
    safe = {rule.name for rule in all_rules() if rule.safe_fix}
    edits: list[TextEdit] = []
    created: dict[str, CreateFile] = {}
    resolved = []
    order = sorted(range(len(findings)), key=lambda number: findings[number].range)
    for number in order:
        finding = findings[number]
        fix = next((fix for fix in finding.finding.fixes if fix.preferred), None)
        if (
            finding.path != document.path
            or finding.suppressed is not None
            or fix is None
            or fix.elsewhere
        ):
            continue
        edit = fix_edit(snapshot, document, finding, fix) if finding.rule in safe else None
        if edit is None:
            continue
        new = edit.changes().get(document.path, ())
        if any(a.range.overlaps(b.range) and a != b for a in new for b in edits):
            continue  # what is left over is found, and fixed, the next time
        if any(created.get(file.path, file) != file for file in edit.creations()):
            continue
        edits.extend(new)
        created.update((file.path, file) for file in edit.creations())
        resolved.append(number)
    if resolved:
        whole = workspace_edit({document.path: edits}, created=created.values())
        yield CodeAction("Fix all that can safely be fixed", FIX_ALL, whole, tuple(resolved))


def _orphans(snapshot: Snapshot, document: Document, here: _Numbered) -> Iterator[CodeAction]:
    """Link an orphan test, or remove it: no fixes of the finding, as they change other files."""
    for number, finding in here:
        if finding.rule == "orphan-test":
            for way in ways_out(snapshot, document, finding.section):
                yield CodeAction(
                    way.title, QUICK_FIX, way.edit, (number,), needs_confirmation=way.removes
                )


# -- answers to questions ------------------------------------------------------------------

#: Questions at one place to which answers are worked out.
_MOST_ANSWERED = 10
#: Other clauses that an action leads to.
_MOST_SHOWN = 3


def _answers(snapshot: Snapshot, here: _Numbered, today: str) -> Iterator[CodeAction]:
    """What an author can do about a question but change the text."""
    for number, finding in [each for each in here if is_question(each[1])][:_MOST_ANSWERED]:
        for place in other_clauses(snapshot, finding)[:_MOST_SHOWN]:
            file = _QUOTED.sub(" ", relative_to(place.path, snapshot.root(finding.path)))
            line = place.range.start.line + 1
            title = f"Go to the other clause ({file}:{line})"
            yield CodeAction(title, QUICK_FIX, WorkspaceEdit(), (number,), show=place)
        if finding.rule in TASKS:
            found = dismissal_draft(snapshot, finding, today)
            if found is not None:
                title = "Dismiss this opinion, because …"
                edit, place = found
                yield CodeAction(title, QUICK_FIX, edit, (number,), show=place, asks=True)
            continue
        renewed = renewal(snapshot, finding, today)
        if renewed is not None:
            title = f"Keep {_words(snapshot, finding)} still: the reason of the precedent holds"
            yield CodeAction(title, QUICK_FIX, renewed, (number,))
            continue
        file_ = new_precedent(snapshot, finding, "", today)
        if file_ is not None:
            yield CodeAction(
                f"Keep {_words(snapshot, finding)}, because …",
                QUICK_FIX,
                workspace_edit({}, created=[file_]),
                (number,),
                show=placeholder_place(file_),
                asks=True,
            )


def _words(snapshot: Snapshot, finding: LocatedFinding) -> str:
    """The words at fault, as a title shows them."""
    document = snapshot.document(finding.path)
    text = document.sections[finding.section].text if document is not None else ""
    words = cut(folded(_QUOTED.sub(" ", finding.finding.span.of(text))), _LONGEST_WORDS)
    return f"“{words}”" if words else "it"


# -- suppressions ----------------------------------------------------------------------


def _suppressions(document: Document, here: _Numbered) -> list[CodeAction]:
    found: dict[tuple[str, WorkspaceEdit], CodeAction] = {}
    for number, finding in here:
        if not 0 <= finding.section < len(document.sections):
            continue  # of the configuration or the front matter, where no comment can stand
        edit, whole_file = suppression(document, finding.section, finding.range, finding.rule)
        where = "in this file" if whole_file else "here"
        title = f"Ignore {finding.rule} {where}, and say why"
        before = found.get((title, edit))
        numbers = (*(before.findings if before else ()), number)
        found[title, edit] = CodeAction(title, QUICK_FIX, edit, numbers)
    return list(found.values())


# -- tags for untagged clauses -----------------------------------------------------------


def _tags(
    snapshot: Snapshot, document: Document, range_: Range, here: _Numbered
) -> Iterator[CodeAction]:
    """Give the normative sentence at the cursor a clause ID; on a heading, the first one below."""
    if document.info.kind is not DocumentKind.SPEC:
        return
    if range_.start.line < document.info.front_matter.lines:
        return
    index, offset = document.locate(range_.start)
    norm = untagged_at(document.sections[index], offset)
    at = tag_place(document, index, norm) if norm is not None else None
    if at is None:
        return
    id_, shown = _fresh(snapshot, document, index, at)
    if not id_:
        return
    edit = workspace_edit({document.path: [tag(document, index, at, id_)]})
    numbers = tuple(
        number
        for number, finding in here
        if finding.rule == "untested-section" and finding.section == index
    )
    kind = QUICK_FIX if numbers else REWRITE
    yield CodeAction(f"Tag this sentence as the clause {shown}", kind, edit, numbers)


def _fresh(snapshot: Snapshot, document: Document, index: int, at: int) -> tuple[str, str]:
    """An ID for a clause at *at* of section *index*, and how a title shows it; empty if there is none."""
    if document.info.convention == "model-spec":
        position = document.range(index, Span(at, at)).start
        id_ = fresh_marker_id(snapshot, document.path, position)
        return id_, f"[^{id_}]"
    id_ = next(iter(fresh_numbered_ids(snapshot, document.path)), "")
    return id_, id_


# -- test files ----------------------------------------------------------------------------


def _new_tests(snapshot: Snapshot, document: Document, position: Position) -> Iterator[CodeAction]:
    """Create the test file of each clause at *position* that has none."""
    if document.info.kind is not DocumentKind.SPEC:
        return
    if position.line < document.info.front_matter.lines:
        return
    index, offset = document.locate(position)
    section = document.sections[index]
    template = snapshot.settings(document.path).tests
    for clause in _clauses_at(section, offset):
        path = test_path(document.path, template, clause.id)
        if path is None or not can_create(snapshot, document.path, path):
            continue
        text = test_skeleton(document.info.convention, clause.id, clause.title or section.title)
        name = relative_to(path, snapshot.root(document.path))
        edit = workspace_edit({}, created=[CreateFile(path, text)])
        yield CodeAction(f"Create {_QUOTED.sub(' ', name)}", REFACTOR, edit)


def _clauses_at(section: Section, offset: int) -> list[Clause]:
    """The clauses whose marker *offset* is on; failing that, those whose text it is in."""
    marked = [clause for clause in section.clauses if clause.marker_span.contains(offset)]
    return marked or [
        clause
        for clause in section.clauses
        if any(span.contains(offset) for span in clause.text_spans)
    ]
