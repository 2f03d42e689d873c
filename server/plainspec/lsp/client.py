"""What a client can do, read once from its ``initialize`` request."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from lsprotocol import types

from plainspec.lsp.uris import is_uri, normalise, to_path
from plainspec.text.encoding import PositionEncoding


@dataclass(frozen=True)
class Client:
    """A client's capabilities, as far as plainspec minds them.

    ``capabilities`` holds them all, for what only one feature asks; see :meth:`has`.
    ``pulls`` says that it asks for diagnostics; not where it cannot be told to
    ask again, as Neovim 0.10 and 0.11 cannot: it would show what was true once.
    ``related_information`` to ``diagnostic_data`` say what a diagnostic may
    carry. ``marks_generated`` where it marks code actions whose text a language
    model writes (LSP 3.18). ``refreshes`` are the ``workspace/…/refresh`` requests it takes.
    """

    name: str = ""
    encoding: PositionEncoding = PositionEncoding.UTF16
    pulls: bool = False
    related_information: bool = False
    code_description: bool = False
    diagnostic_tags: frozenset[int] = frozenset()
    diagnostic_data: bool = False
    diagnostic_version: bool = False
    marks_generated: bool = False
    progress: bool = False
    watches_files: bool = False
    configuration: bool = False
    watches_configuration: bool = False
    refreshes: frozenset[str] = frozenset()
    capabilities: types.ClientCapabilities = field(default_factory=types.ClientCapabilities)

    def has(self, name: str) -> bool:
        """Whether the capability *name* (``text_document.definition.link_support``) is there."""
        return bool(find(self.capabilities, name))


def find(capabilities: types.ClientCapabilities, name: str) -> Any:
    """The value of the capability *name*, its parts joined by dots; None where it is missing."""
    value: Any = capabilities
    for part in name.split("."):
        value = getattr(value, part, None)
        if value is None:
            return None
    return value


_REFRESHES = {
    types.WORKSPACE_DIAGNOSTIC_REFRESH: "workspace.diagnostics.refresh_support",
    types.WORKSPACE_CODE_LENS_REFRESH: "workspace.code_lens.refresh_support",
    types.WORKSPACE_INLAY_HINT_REFRESH: "workspace.inlay_hint.refresh_support",
    types.WORKSPACE_SEMANTIC_TOKENS_REFRESH: "workspace.semantic_tokens.refresh_support",
}


def read_client(params: types.InitializeParams) -> Client:
    """The client that sent *params*."""
    capabilities = params.capabilities

    def has(name: str) -> bool:
        return bool(find(capabilities, name))

    push = "text_document.publish_diagnostics."
    pull = "text_document.diagnostic."
    refreshes = _REFRESHES[types.WORKSPACE_DIAGNOSTIC_REFRESH]
    pulls = find(capabilities, "text_document.diagnostic") is not None and has(refreshes)
    tags: frozenset[int] = frozenset()
    # Some say what their diagnostics may carry only where they speak of pushed ones.
    for kind in (push, pull) if pulls else (push,):
        tags |= {int(tag) for tag in find(capabilities, kind + "tag_support.value_set") or ()}
    return Client(
        name=params.client_info.name if params.client_info else "",
        encoding=choose_encoding(find(capabilities, "general.position_encodings") or ()),
        pulls=pulls,
        related_information=has(push + "related_information") or has(pull + "related_information"),
        code_description=has(push + "code_description_support")
        or has(pull + "code_description_support"),
        diagnostic_tags=tags,
        diagnostic_data=has(push + "data_support") or has(pull + "data_support"),
        diagnostic_version=has(push + "version_support"),
        marks_generated=types.CodeActionTag.LlmGenerated
        in (find(capabilities, "text_document.code_action.tag_support.value_set") or ()),
        progress=has("window.work_done_progress"),
        watches_files=has("workspace.did_change_watched_files.dynamic_registration"),
        configuration=has("workspace.configuration"),
        watches_configuration=has("workspace.did_change_configuration.dynamic_registration"),
        refreshes=frozenset(method for method, name in _REFRESHES.items() if has(name)),
        capabilities=capabilities,
    )


def choose_encoding(offered: Iterable[object]) -> PositionEncoding:
    """The first of *offered* that plainspec supports; UTF-16, LSP's default, if none is."""
    for name in offered:
        value = getattr(name, "value", name)
        if value in {"utf-8", "utf-16", "utf-32"}:
            return PositionEncoding(value)
    return PositionEncoding.UTF16


def folders(params: types.InitializeParams) -> list[str]:
    """The paths of the workspace folders, by the newest of the three ways to name them."""
    if params.workspace_folders:
        return local_paths(folder.uri for folder in params.workspace_folders)
    if params.root_uri:
        return local_paths([params.root_uri])
    return [normalise(params.root_path)] if params.root_path else []


def local_paths(uris: Iterable[str]) -> list[str]:
    """The paths of those of *uris* that name local folders, each once, in their order."""
    paths = (to_path(uri) for uri in uris)
    return list(dict.fromkeys(path for path in paths if not is_uri(path)))
