"""What is announced to a client: of all that plainspec can do, what this one can use."""

from __future__ import annotations

from lsprotocol import types

from plainspec.lsp.client import Client
from plainspec.lsp.edits import CLARIFY, GENERATE, JUDGE, RECORD, can_create
from plainspec.lsp.options import Options


def fit(capabilities: types.ServerCapabilities, client: Client, options: Options) -> None:
    """Take back what *client* cannot use, or may not be told of (LSP 3.17, "Capabilities").

    Clients ignore what they do not know, so only that is taken back which
    would change what they do.
    """
    if not client.pulls:
        capabilities.diagnostic_provider = None
    if not client.has("text_document.code_action.code_action_literal_support"):
        capabilities.code_action_provider = None  # it takes commands only
    if not client.has("window.show_document.support"):
        _only(capabilities, _without_showing(client))
    if not client.has("text_document.semantic_tokens"):
        capabilities.semantic_tokens_provider = None
    if not client.has("workspace.file_operations.will_rename") and capabilities.workspace:
        capabilities.workspace.file_operations = None
    if options.besideMarkdown:
        capabilities.document_symbol_provider = None  # editors show one outline after the other


def _without_showing(client: Client) -> list[str]:
    """The commands that *client* can use though it shows no document when asked to."""
    if not client.has("workspace.apply_edit"):
        return []
    return [JUDGE, CLARIFY, *([RECORD, GENERATE] if can_create(client) else [])]


def _only(capabilities: types.ServerCapabilities, commands: list[str]) -> None:
    """Announce no commands but *commands*: the others show something."""
    provider = capabilities.execute_command_provider
    if provider is not None:
        kept = [command for command in provider.commands if command in commands]
        capabilities.execute_command_provider = types.ExecuteCommandOptions(kept) if kept else None
