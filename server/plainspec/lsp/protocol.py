"""JSON-RPC as plainspec speaks it: pygls's protocol with its own entry and exit.

pygls structures parameters and announces capabilities. What differs from it:
text is kept by :mod:`plainspec.lsp.documents`, never by pygls's workspace;
every request settles the pending edits first; wrong messages get the answer
that LSP 3.17 prescribes; and an error in a feature reaches the client as a
plain ``InternalError``, the log with its traceback.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec
from cattrs import transform_error
from cattrs.errors import BaseValidationError
from lsprotocol import types
from pygls.capabilities import ServerCapabilitiesBuilder
from pygls.exceptions import JsonRpcException
from pygls.protocol import JsonRPCRequestMessage, LanguageServerProtocol, lsp_method

from plainspec.lsp.capabilities import fit
from plainspec.lsp.documents import DidChange, DidClose, DidOpen
from plainspec.lsp.output import Raw

if TYPE_CHECKING:
    from plainspec.lsp.server import PlainspecServer

logger = logging.getLogger(__name__)

_SYNC: Mapping[str, type] = {
    types.TEXT_DOCUMENT_DID_OPEN: DidOpen,
    types.TEXT_DOCUMENT_DID_CHANGE: DidChange,
    types.TEXT_DOCUMENT_DID_CLOSE: DidClose,
    types.TEXT_DOCUMENT_DID_SAVE: DidClose,
}
_NOTEBOOKS = (
    types.NOTEBOOK_DOCUMENT_DID_OPEN,
    types.NOTEBOOK_DOCUMENT_DID_CHANGE,
    types.NOTEBOOK_DOCUMENT_DID_CLOSE,
)
#: What is never answered; ``exit`` ends the session even where it is sent as a request.
_NOTIFICATIONS = frozenset(
    method for method, (_, answer, *_) in types.METHOD_TO_TYPES.items() if answer is None
) - {types.EXIT}

Serve = Callable[[Any], Any]


class PlainspecProtocol(LanguageServerProtocol):
    """One client's conversation. Messages come in through :meth:`receive`."""

    _server: PlainspecServer

    def __init__(self, server: PlainspecServer, converter: Any) -> None:
        super().__init__(server, converter)
        for method in _NOTEBOOKS:  # not supported, and they would go to pygls's workspace
            self.fm.builtin_features.pop(method)
        self._initialized = False
        self.exit_code: int | None = None
        self.send: Callable[[bytes], None] = lambda _: None

    @property
    def is_shut_down(self) -> bool:
        """Whether the client has asked for ``shutdown``."""
        return bool(self._shutdown)

    # -- in ------------------------------------------------------------------

    def receive(self, body: bytes) -> None:
        """Handle the message *body*, whatever it is; never raises."""
        try:
            message = json.loads(body, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            self._refuse(None, types.ErrorCodes.ParseError, f"not JSON: {error}")
            return
        if not isinstance(message, dict):
            self._refuse(None, types.ErrorCodes.InvalidRequest, "a message must be an object")
            return
        try:
            if "method" in message:
                self._receive_call(message)
            else:
                self._receive_answer(message)
        except Exception:
            logger.exception("a message could not be handled")
            if "method" in message and "id" in message:
                self._fail(message["id"], message["method"])

    def _receive_call(self, message: dict[str, Any]) -> None:
        method, is_request = message["method"], "id" in message
        msg_id = message.get("id")
        if is_request and not isinstance(msg_id, (int, str)):
            self._refuse(None, types.ErrorCodes.InvalidRequest, "a request's id must be a number")
            return
        if not isinstance(method, str) or message.get("jsonrpc") != self.VERSION:
            if is_request:
                self._refuse(msg_id, types.ErrorCodes.InvalidRequest, "not a JSON-RPC 2.0 request")
            return
        if refusal := self._out_of_order(method):
            if is_request:
                self._refuse(msg_id, *refusal)
            elif method != types.CANCEL_REQUEST:
                logger.warning("%s was ignored: %s", method, refusal[1])
            return
        if is_request and method in _NOTIFICATIONS:
            reason = f"{method} is a notification, which has no id"
            self._refuse(msg_id, types.ErrorCodes.InvalidRequest, reason)
            return
        if method not in self.fm.builtin_features and method not in self.fm.features:
            if is_request:
                self._refuse(msg_id, types.ErrorCodes.MethodNotFound, f"{method} is not supported")
            elif method == types.CANCEL_REQUEST:
                self._cancel(message.get("params"))
            return
        shape = None if is_request else _SYNC.get(method)
        try:
            if shape is not None:
                structured: Any = msgspec.convert(message.get("params"), shape)
            else:
                structured = self._structure(message)
        except (BaseValidationError, msgspec.ValidationError, TypeError, ValueError) as error:
            reason = _reason(error)
            logger.warning("%s has parameters that cannot be read: %s", method, reason)
            if is_request:
                self._refuse(msg_id, types.ErrorCodes.InvalidParams, reason)
            return
        if shape is not None:  # pygls's dispatch would take longer than the edit
            self.fm.builtin_features[method](structured)
        else:
            self.handle_message(structured)

    def _out_of_order(self, method: str) -> tuple[types.ErrorCodes, str] | None:
        """Why *method* cannot come now, or None."""
        if method == types.EXIT:
            return None
        if self._shutdown:
            return types.ErrorCodes.InvalidRequest, "the server has been shut down"
        if self._initialized and method == types.INITIALIZE:
            return types.ErrorCodes.InvalidRequest, "the server is initialized already"
        if not self._initialized and method != types.INITIALIZE:
            return types.ErrorCodes.ServerNotInitialized, "initialize must come first"
        return None

    def _structure(self, message: dict[str, Any]) -> Any:
        method = message["method"]
        if message.get("params") is None and method not in (types.SHUTDOWN, types.EXIT):
            message["params"] = {}  # as some clients send "initialized"
        kind: Any = self.get_message_type(method)
        if kind is None:  # a request of our own: its feature looks at the parameters itself
            return JsonRPCRequestMessage(message["id"], method, self.VERSION, message["params"])
        return self._converter.structure(message, kind)

    def _cancel(self, params: Any) -> None:
        msg_id = params.get("id") if isinstance(params, dict) else None
        task: Any = None
        if isinstance(msg_id, (int, str)):
            task = self._request_futures.get(msg_id)
        if isinstance(task, asyncio.Future):  # what we asked of the client is another kind
            task.cancel()

    def _receive_answer(self, message: dict[str, Any]) -> None:
        """The client's answer to a request of ours."""
        msg_id = message.get("id")
        future = self._request_futures.get(msg_id) if isinstance(msg_id, str) else None
        if not isinstance(msg_id, str) or not isinstance(future, Future):
            logger.warning("an answer came to a question that was not asked: %r", msg_id)
            return
        del self._request_futures[msg_id]
        result_type = self._result_types.pop(msg_id, None)
        if future.done():
            return
        error = message.get("error")
        if error is not None:
            text = error.get("message") if isinstance(error, dict) else None
            future.set_exception(JsonRpcException(str(text)))
            return
        try:
            result = message.get("result")
            if result is not None and result_type is not None:
                result = self._converter.structure(message, result_type).result
        except Exception as exception:  # as good as a refusal, to whoever awaits the answer
            reason = _reason(exception)
            future.set_exception(JsonRpcException(f"its answer cannot be read: {reason}"))
        else:
            future.set_result(result)

    # -- requests --------------------------------------------------------------

    def _handle_request(self, msg_id: Any, method_name: str, params: Any) -> None:
        if self._initialized:
            self._server.session.settle()
        feature = self._server.table.get(method_name)
        if feature is None:
            super()._handle_request(msg_id, method_name, params)
            return
        serve: Serve = partial(self._server.answer, feature)
        answer_later = partial(self._send_handler_result, msg_id=msg_id)
        if not feature.slow:
            self._execute_handler(msg_id, serve, answer_later, args=(params,))
            return
        try:  # the arguments are taken now, before later edits
            task: Any = asyncio.ensure_future(self._server.answer_slowly(feature, params))
        except Exception:
            logger.exception("%s failed", method_name)
            self._fail(msg_id, method_name)
            return
        self._request_futures[msg_id] = task
        task.add_done_callback(answer_later)

    def _send_handler_result(self, future: Any, *, msg_id: Any) -> None:
        self._request_futures.pop(msg_id, None)
        if future.cancelled():
            self._refuse(msg_id, types.LSPErrorCodes.RequestCancelled, "cancelled")
            return
        error = future.exception()
        if error is None:
            self._send_response(msg_id, result=future.result())
        elif isinstance(error, JsonRpcException):
            self._refuse(msg_id, error.code, error.message)
        else:
            logger.error("request %r failed", msg_id, exc_info=error)
            self._fail(msg_id)

    def _check_handler_result(self, future: Any) -> None:
        if not future.cancelled() and (error := future.exception()) is not None:
            logger.error("a notification could not be handled", exc_info=error)

    # -- out -----------------------------------------------------------------

    def _refuse(self, msg_id: Any, code: int, message: str) -> None:
        error = {"code": int(code), "message": message}
        self._send_data({"jsonrpc": self.VERSION, "id": msg_id, "error": error})

    def _fail(self, msg_id: Any, method: str = "this request") -> None:
        text = f"plainspec failed on {method}; its log on standard error says how"
        if not isinstance(msg_id, (int, str)):
            msg_id = None
        self._refuse(msg_id, types.ErrorCodes.InternalError, text)

    def _send_response(self, msg_id: Any, result: Any = None, error: Any = None) -> None:
        self._result_types.pop(msg_id, None)
        if error is not None:
            self._refuse(msg_id, error.code, error.message)
            return
        if isinstance(result, Raw):
            head = b'{"jsonrpc":"2.0","id":%b,"result":' % json.dumps(msg_id).encode()
            self.send(head + result + b"}")
            return
        try:
            plain = self._converter.unstructure(result)
            body = json.dumps({"jsonrpc": self.VERSION, "id": msg_id, "result": plain})
        except Exception:
            logger.exception("the answer to request %r cannot be encoded", msg_id)
            self._fail(msg_id)
            return
        self.send(body.encode())

    def _send_data(self, data: Any) -> None:
        """Send one message; ASCII-only JSON, so that even lone surrogates get through."""
        self.send(json.dumps(data, default=self._serialize_message).encode())

    # -- life --------------------------------------------------------------

    @lsp_method(types.INITIALIZE)
    def lsp_initialize(self, params: types.InitializeParams) -> types.InitializeResult:  # type: ignore[override]  # pygls's is a generator
        """Answer with the capabilities; the disk is not touched before ``initialized``."""
        self._initialized = True
        self.client_capabilities = params.capabilities
        self._server.process_id = params.process_id
        session = self._server.session
        self._server.problems += session.initialize(params)
        capabilities = ServerCapabilitiesBuilder(
            params.capabilities,
            {*self.fm.features, *self.fm.builtin_features},
            self.fm.feature_options,
            list(self.fm.commands),
            types.TextDocumentSyncKind.Incremental,
            None,
            session.client.encoding.value,
        ).build()  # type: ignore[no-untyped-call]  # pygls does not annotate it
        capabilities.text_document_sync = types.TextDocumentSyncOptions(
            open_close=True,
            change=types.TextDocumentSyncKind.Incremental,
            save=types.SaveOptions(include_text=False),
        )
        capabilities.execute_command_provider = self.fm.feature_options.get(
            types.WORKSPACE_EXECUTE_COMMAND
        )
        fit(capabilities, session.client, session.options)
        self.server_capabilities = capabilities
        self._server.on_connected(params)
        return types.InitializeResult(capabilities=capabilities, server_info=self.server_info)

    @lsp_method(types.INITIALIZED)
    def lsp_initialized(self, *args: Any) -> None:
        """Begin to read the workspace."""
        del args
        self._server.begin()

    @lsp_method(types.SHUTDOWN)
    def lsp_shutdown(self, *args: Any) -> None:  # type: ignore[override]  # pygls's is a generator
        """Stop all work; only ``exit`` may follow."""
        del args
        self._shutdown = True
        self._server.stop_work()
        for future in list(self._request_futures.values()):
            future.cancel()

    @lsp_method(types.EXIT)
    def lsp_exit(self, *args: Any) -> None:  # type: ignore[override]  # pygls's is a generator
        """End the session: with 0 after ``shutdown``, with 1 otherwise."""
        del args
        self.exit_code = 0 if self._shutdown else 1

    # -- text --------------------------------------------------------------

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: DidOpen) -> None:  # type: ignore[override]  # our own shape
        """Take in a document."""
        self._server.begin()  # for clients that forget "initialized"
        self._server.session.open(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: DidChange) -> None:  # type: ignore[override]  # our own shape
        """Apply edits to the buffer, at once."""
        self._server.session.change(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: DidClose) -> None:  # type: ignore[override]  # our own shape
        """Let a document go."""
        self._server.session.close(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_SAVE)
    def lsp_text_document__did_save(self, params: DidClose) -> None:
        """A file was written by the editor; not every client tells of it in another way."""
        self._server.files_changed([params.text_document.uri])

    # -- workspace -------------------------------------------------------------

    @lsp_method(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def lsp_workspace__did_change_workspace_folders(
        self, params: types.DidChangeWorkspaceFoldersParams
    ) -> None:
        """Folders were added or removed."""
        event = params.event
        self._server.change_folders([f.uri for f in event.added], [f.uri for f in event.removed])

    @lsp_method(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def lsp_workspace__did_change_watched_files(
        self, params: types.DidChangeWatchedFilesParams
    ) -> None:
        """Files changed outside of the editor."""
        self._server.files_changed([change.uri for change in params.changes])

    @lsp_method(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def lsp_workspace__did_change_configuration(
        self, params: types.DidChangeConfigurationParams
    ) -> None:
        """The user's settings changed."""
        self._server.configuration_changed(params.settings)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _reason(error: Exception) -> str:
    if isinstance(error, BaseValidationError):
        return "; ".join(transform_error(error)[:3])
    return str(error)
