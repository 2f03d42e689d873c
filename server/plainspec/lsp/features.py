"""The table of features: one line for each request that a function of ``features/`` answers.

    Feature(types.TEXT_DOCUMENT_HOVER, hover, at_position, as_hover),

says that ``hover(snapshot, path, position)`` answers ``textDocument/hover``
and that ``as_hover(view, result)`` makes LSP's types of what it returns. The
capability is announced because the line is here.
"""

from __future__ import annotations

from plainspec.lsp.view import Feature

FEATURES: tuple[Feature, ...] = ()
