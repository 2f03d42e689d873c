"""The table of features: one line for each request that a function of ``features/`` answers.

    Feature(types.TEXT_DOCUMENT_HOVER, hover, for_hover, as_hover),

says that ``hover`` answers ``textDocument/hover``, that ``for_hover(view,
params)`` makes its arguments, and that ``as_hover(view, result)`` makes LSP's
types of what it returns. The capability is announced because the line is here.
"""

from __future__ import annotations

from lsprotocol import types

from plainspec.features import call_hierarchy, rename
from plainspec.features.clause_tree import clause_tree
from plainspec.features.code_actions import code_actions
from plainspec.features.code_lenses import code_lenses
from plainspec.features.completion import resolve
from plainspec.features.coverage import coverage, spec_documents
from plainspec.features.file_rename import will_rename
from plainspec.features.folding import folding_ranges
from plainspec.features.highlights import highlights
from plainspec.features.hover import hover
from plainspec.features.implementation import implementation
from plainspec.features.inlay_hints import inlay_hints
from plainspec.features.questions import open_questions
from plainspec.features.selection import selection_ranges
from plainspec.features.semantic_tokens import semantic_tokens
from plainspec.features.symbols import document_symbols
from plainspec.lsp import beside, commands, completing, edits, navigating, own, showing
from plainspec.lsp.view import Feature, at_position, in_range, of_document, of_workspace

_NAVIGATION = (
    Feature(
        types.TEXT_DOCUMENT_DEFINITION,
        beside.define,
        beside.for_definition,
        navigating.as_destinations("definition"),
    ),
    Feature(
        types.TEXT_DOCUMENT_IMPLEMENTATION,
        implementation,
        at_position,
        navigating.as_destinations("implementation"),
    ),
    Feature(
        types.TEXT_DOCUMENT_REFERENCES,
        beside.refer,
        beside.for_references,
        navigating.as_locations,
    ),
    Feature(
        types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, highlights, at_position, navigating.as_highlights
    ),
    Feature(
        types.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY,
        call_hierarchy.prepare,
        at_position,
        navigating.as_items,
    ),
    Feature(
        types.CALL_HIERARCHY_INCOMING_CALLS,
        call_hierarchy.incoming,
        navigating.from_item,
        navigating.as_incoming,
    ),
    Feature(
        types.CALL_HIERARCHY_OUTGOING_CALLS,
        call_hierarchy.outgoing,
        navigating.from_item,
        navigating.as_outgoing,
    ),
    Feature(
        types.TEXT_DOCUMENT_DOCUMENT_SYMBOL,
        document_symbols,
        of_document,
        navigating.as_document_symbols,
    ),
    Feature(
        types.WORKSPACE_SYMBOL,
        beside.search,
        beside.for_symbols,
        navigating.as_workspace_symbols,
    ),
)

_DISPLAY = (
    Feature(types.TEXT_DOCUMENT_HOVER, hover, showing.for_hover, showing.as_hover),
    Feature(types.TEXT_DOCUMENT_DOCUMENT_LINK, beside.link, beside.for_links, showing.as_links),
    Feature(types.TEXT_DOCUMENT_FOLDING_RANGE, folding_ranges, of_document, showing.as_folds),
    Feature(
        types.TEXT_DOCUMENT_SELECTION_RANGE,
        selection_ranges,
        showing.for_selections,
        showing.as_selections,
    ),
    Feature(
        types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL,
        semantic_tokens,
        of_document,
        showing.as_tokens,
        showing.LEGEND,
    ),
    Feature(
        types.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE, semantic_tokens, in_range, showing.as_tokens
    ),
    Feature(types.TEXT_DOCUMENT_INLAY_HINT, inlay_hints, in_range, showing.as_hints),
    Feature(types.TEXT_DOCUMENT_CODE_LENS, code_lenses, of_document, showing.as_lenses),
    Feature(
        types.WORKSPACE_EXECUTE_COMMAND,
        commands.execute,
        commands.for_command,
        commands.as_done,
        types.ExecuteCommandOptions(list(commands.COMMANDS)),
    ),
)

_EDITING = (
    Feature(
        types.TEXT_DOCUMENT_COMPLETION,
        beside.complete,
        beside.for_completion,
        completing.as_completion,
        completing.OPTIONS,
    ),
    Feature(types.COMPLETION_ITEM_RESOLVE, resolve, completing.for_resolve, completing.as_resolved),
    Feature(types.TEXT_DOCUMENT_PREPARE_RENAME, rename.prepare, at_position, edits.as_renamable),
    Feature(types.TEXT_DOCUMENT_RENAME, rename.rename, edits.for_rename, edits.as_rename),
    Feature(
        types.WORKSPACE_WILL_RENAME_FILES,
        will_rename,
        edits.for_file_rename,
        edits.as_file_rename,
        edits.RENAMED_FILES,
    ),
    Feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        code_actions,
        edits.for_code_actions,
        edits.as_code_actions,
        edits.ACTION_OPTIONS,
    ),
)

_OWN = (
    Feature(own.SPECS, spec_documents, of_workspace, own.as_specs),
    Feature(own.CLAUSES, clause_tree, own.for_document, own.as_clauses),
    Feature(own.COVERAGE, coverage, of_workspace, own.as_coverage, slow=True),
    Feature(own.QUESTIONS, open_questions, own.for_questions, own.as_questions),
)

FEATURES: tuple[Feature, ...] = (*_NAVIGATION, *_DISPLAY, *_EDITING, *_OWN)
