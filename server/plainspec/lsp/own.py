"""Requests of plainspec's own, for views that LSP does not know: clauses, coverage, questions.

========================  ==========================  =============================================
request                   parameters                  result
========================  ==========================  =============================================
``plainspec/specs``       none                        the spec documents that hold clauses
``plainspec/clauses``     ``textDocument``            the clauses of one document as a tree, or null
``plainspec/coverage``    none                        how far all clauses are tested
``plainspec/questions``   ``textDocument``            the open questions in one document
``plainspec/check``       none                        what was checked, after all has been read, and
                                                      all findings were sent
========================  ==========================  =============================================

With the option ``announceChanges`` the client is sent ``plainspec/changed``
when an answer may be another one than before. Columns are in the units that
were agreed on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from plainspec.analysis.report import LocatedFinding
from plainspec.features.clause_tree import ClauseNode, ClauseTree, SectionNode
from plainspec.features.coverage import Coverage, Spec, conflict_rules
from plainspec.features.questions import Question
from plainspec.index.snapshot import Snapshot
from plainspec.lsp.output import Raw, raw
from plainspec.lsp.view import View

SPECS = "plainspec/specs"
CLAUSES = "plainspec/clauses"
COVERAGE = "plainspec/coverage"
QUESTIONS = "plainspec/questions"
CHECK = "plainspec/check"
CHANGED = "plainspec/changed"


def for_document(view: View, params: Any) -> tuple[Snapshot, str]:
    """The arguments ``(snapshot, path)``, from parameters as JSON gives them."""
    match params:
        case {"textDocument": {"uri": str(uri)}}:
            return view.snapshot, view.places.path(types.TextDocumentIdentifier(uri))
    raise JsonRpcInvalidParams("the parameters must hold textDocument.uri")


def as_specs(view: View, specs: Sequence[Spec]) -> Raw:
    """Spec documents, each with ``uri``, ``name`` and ``clauses``."""
    return raw(
        [
            {"uri": view.places.uri(spec.path), "name": spec.name, "clauses": spec.clauses}
            for spec in specs
        ]
    )


def as_clauses(view: View, tree: ClauseTree | None) -> Raw | None:
    """The tree, with places in the client's units."""
    if tree is None:
        return None
    places = view.places

    def clause(node: ClauseNode) -> dict[str, Any]:
        return {
            "id": node.id,
            "text": node.text,
            "detail": node.detail,
            "tested": node.tested,
            "range": places.plain_range(tree.path, node.range),
            "whole": places.plain_range(tree.path, node.whole),
            "tests": [
                {
                    "name": test.name,
                    "code": test.code,
                    "uri": places.uri(test.location.path),
                    "range": places.plain_range(test.location.path, test.location.range),
                }
                for test in node.tests
            ],
        }

    def section(node: SectionNode) -> dict[str, Any]:
        return {
            "title": node.title,
            "authority": node.authority,
            "stated": node.stated,
            "range": places.plain_range(tree.path, node.range),
            "clauses": node.clauses,
            "tested": node.tested,
            "own": [clause(each) for each in node.own],
            "sections": [section(each) for each in node.sections],
        }

    return raw(
        {
            "uri": places.uri(tree.path),
            "owner": tree.owner,
            "clauses": tree.clauses,
            "tested": tree.tested,
            "sections": [section(each) for each in tree.sections],
        }
    )


def for_questions(view: View, params: Any) -> tuple[Snapshot, str, tuple[LocatedFinding, ...]]:
    """The arguments ``(snapshot, path, findings)``."""
    snapshot, path = for_document(view, params)
    return snapshot, path, view.findings(path)


def as_questions(view: View, questions: Sequence[Question]) -> Raw:
    """Questions, each at the place of its finding."""
    path = for_document(view, view.params)[1]
    return raw(
        [
            {
                "rule": each.rule,
                "question": each.question,
                "message": each.message,
                "words": each.words,
                "range": view.places.plain_range(path, each.range),
            }
            for each in questions
        ]
    )


def as_coverage(view: View, found: Coverage) -> Raw:
    """The figures, with places in the client's units."""
    places = view.places
    return raw(
        {
            "clauses": found.clauses,
            "tested": found.tested,
            "documents": [
                {
                    "uri": places.uri(each.path),
                    "name": each.name,
                    "owner": each.owner,
                    "clauses": each.clauses,
                    "tested": each.tested,
                }
                for each in found.documents
            ],
            "authorities": [
                {"name": each.name, "clauses": each.clauses, "tested": each.tested}
                for each in found.authorities
            ],
            "untested": [
                {
                    "id": each.id,
                    "text": each.text,
                    "section": each.section,
                    "authority": each.authority,
                    "uri": places.uri(each.location.path),
                    "range": places.plain_range(each.location.path, each.location.range),
                }
                for each in found.untested
            ],
            "conflictRules": conflict_rules(),
        }
    )
