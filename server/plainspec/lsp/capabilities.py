"""What is announced to a client: of all that plainspec can do, what this one can use."""

from __future__ import annotations

from lsprotocol import types

from plainspec.lsp.client import Client


def fit(capabilities: types.ServerCapabilities, client: Client) -> None:
    """Take back what *client* cannot use, or may not be told of (LSP 3.17, "Capabilities").

    Clients ignore what they do not know, so only that is taken back which
    would change what they do.
    """
    if not client.pulls:
        capabilities.diagnostic_provider = None
    if not client.has("text_document.code_action.code_action_literal_support"):
        capabilities.code_action_provider = None  # it takes commands only
    if not client.has("window.show_document.support"):
        capabilities.execute_command_provider = None
    if not client.has("text_document.semantic_tokens"):
        capabilities.semantic_tokens_provider = None
    if not client.has("workspace.file_operations.will_rename") and capabilities.workspace:
        capabilities.workspace.file_operations = None
