"""``plainspec norms``: how the sentences of a specification are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from plainspec.cli import output
from plainspec.cli.check import is_named, read_inputs
from plainspec.cli.printable import printable
from plainspec.index.configuration import find_root
from plainspec.index.norm_facts import Standing, standings
from plainspec.index.norms import PlacedNorm, has_norms, section_norms
from plainspec.index.paths import relative_to
from plainspec.index.workspace import Workspace
from plainspec.language.norms.describing import parts
from plainspec.language.norms.norm import Phrase, Quantity
from plainspec.model import Document
from plainspec.text.span import Span

_WIDTH = 12  # of the names of parts


class Options(NamedTuple):
    """What the command line says."""

    paths: tuple[str, ...] = ()
    format: str = "text"


class _Read(NamedTuple):
    """A norm and where it stands."""

    document: Document
    section: int
    placed: PlacedNorm
    standing: Standing


def run(options: Options) -> int:
    """Print the norms, and return the exit code: 0, or 2 for unread input.

    Raises UsageError for what cannot be carried out at all.
    """
    inputs = read_inputs(options.paths or (".",))
    workspace = Workspace((), inputs.paths)
    workspace.set_roots(sorted({find_root(path) for path in inputs.paths}))
    for _ in workspace.scan():
        pass
    snapshot = workspace.snapshot
    documents = [
        document
        for path in sorted(snapshot.paths())
        if is_named(path, inputs.paths)
        and (document := snapshot.document(path)) is not None
        and has_norms(document)
    ]
    found = (one for document in documents for one in _norms(document))
    roots = {document.path: snapshot.root(document.path) for document in documents}
    if options.format == "json":
        import json

        listed = [_as_json(one, roots[one.document.path]) for one in found]
        summary = {"files": len(documents), "norms": len(listed)}
        shown = {"version": 1, "norms": listed, "summary": summary}
        output.write(json.dumps(shown, indent=2, ensure_ascii=False) + "\n", utf8=True)
    else:
        output.write("\n".join(_as_text(one, roots[one.document.path]) for one in found))
    problems = [*inputs.problems]
    problems += [
        f"{path}: {note.message}" for path, note in workspace.notes.items() if path in inputs.paths
    ]
    for problem in problems:
        output.tell(f"plainspec: {problem}")
    return 2 if problems else 0


def _norms(document: Document) -> Iterator[_Read]:
    for index, standing in enumerate(standings(document)):
        for placed in section_norms(document.sections[index]):
            yield _Read(document, index, placed, standing)


def _as_text(read: _Read, root: str) -> str:
    """One block: the place, the words, and each part with its name."""
    document, placed = read.document, read.placed
    at = document.range(read.section, placed.span(placed.norm.span)).start
    words = " ".join(placed.norm.span.of(placed.text).split())
    lines = [
        f"{relative_to(document.path, root) if root else document.path}:{at.line + 1}:{at.column + 1}",
        f"  “{words}”",
        *(f"  {part.name:{_WIDTH}} {part.text}" for part in parts(placed.norm, placed.text)),
    ]
    return "\n".join(map(printable, lines)) + "\n"


def _as_json(read: _Read, root: str) -> dict[str, Any]:
    document, placed, norm = read.document, read.placed, read.placed.norm

    def place(span: Span) -> dict[str, Any]:
        range_ = document.range(read.section, placed.span(span))
        return {
            "start": {"line": range_.start.line + 1, "column": range_.start.column + 1},
            "end": {"line": range_.end.line + 1, "column": range_.end.column + 1},
        }

    def phrase(one: Phrase) -> dict[str, Any] | None:
        if not one.text:
            return None
        return {"text": one.text, **(place(one.span) if one.span is not None else {})}

    def quantity(one: Quantity) -> dict[str, Any]:
        return {
            "text": one.text,
            "low": one.low,
            "high": one.high,
            "low_open": one.low_open,
            "high_open": one.high_open,
            "exact": one.exact,
            "dimension": one.dimension,
            "attribute": list(one.attribute),
            **place(one.span),
        }

    modal = norm.modal
    return {
        "path": relative_to(document.path, root) if root else document.path,
        **place(norm.span),
        "text": " ".join(norm.span.of(placed.text).split()),
        "modality": norm.modality.value,
        "modal": {"text": modal.of(placed.text), **place(modal)} if modal is not None else None,
        "capital": norm.capital,
        "actor": phrase(norm.actor),
        "bound": norm.bound,
        "action": phrase(norm.action),
        "object": phrase(norm.object),
        "rest": phrase(norm.rest),
        "passive": norm.passive,
        "alternative": norm.alternative,
        "negated": norm.negated,
        "conditions": [
            {"kind": one.kind.value, "negative": one.negative, **(phrase(one.phrase) or {})}
            for one in norm.conditions
        ],
        "quantities": [quantity(one) for one in norm.quantities],
        "orders": [
            {"first": one.first.text, "second": one.second.text, **place(one.span)}
            for one in norm.orders
        ],
        "restrictors": [{"values": one.values.text, **place(one.span)} for one in norm.restrictors],
        "relations": [
            {"kind": one.kind, "target": one.target, **place(one.span)} for one in norm.relations
        ],
        "section": list(read.standing.path),
        "authority": read.standing.authority,
        "owner": document.info.front_matter.owner,
    }
