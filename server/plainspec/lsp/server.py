"""The language server: what happens when, on the event loop."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter

from plainspec import __version__
from plainspec.analysis.engine import Engine
from plainspec.analysis.pool import Pool
from plainspec.analysis.rule import Rule, Scope
from plainspec.analysis.rules import all_rules
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from plainspec.lsp.disk import Disk
from plainspec.lsp.features import FEATURES
from plainspec.lsp.indexing import Indexer
from plainspec.lsp.options import SECTION
from plainspec.lsp.output import Raw, raw
from plainspec.lsp.own import CHANGED, CHECK
from plainspec.lsp.protocol import PlainspecProtocol
from plainspec.lsp.scheduler import CancelToken, Workers
from plainspec.lsp.session import Session
from plainspec.lsp.transport import Connection
from plainspec.lsp.uris import is_uri, to_path
from plainspec.lsp.view import Feature, View
from plainspec.lsp.watching import is_noise, registrations
from plainspec.model import DocumentKind
from plainspec.text.late import make_next
from plainspec.text.span import Location, Range

if TYPE_CHECKING:
    from plainspec.llm.configuration import Configured
    from plainspec.llm.models import Models
    from plainspec.model.judgement import Dismissal

logger = logging.getLogger(__name__)

#: Seconds for which the first findings wait for the reading of a small workspace.
_PATIENCE = 0.5
#: At least so many seconds lie between two requests that the client pull again.
_REFRESH_EVERY = 0.25
#: Seconds of handling messages after which other tasks get a turn.
_TURN = 0.02
#: Seconds without an edit after which statements are compared.
_PAUSE = 0.15
#: Seconds of catching up after which messages get their turn.
_SLICE = 0.008
#: Seconds of publishing after which messages get their turn.
_PUBLISHING = 0.008
#: Seconds after which answers are written that take no work on other threads.
_AFTERWARDS = 0.001
#: Under unbroken load findings are published so often, in seconds.
_OVERDUE = 1.0
#: From so many edits on that came while others were being looked at, faster than anybody types, the
#: next look waits until none has come for so many seconds: what it found would be old at once, and
#: the last edit would have to wait for it.
_BURST, _LULL = 12, 0.004


class PlainspecServer(LanguageServer):
    """One client's server. Made by :func:`create_server`, run by :meth:`serve`."""

    protocol: PlainspecProtocol

    def __init__(self, features: Sequence[Feature], rules: Sequence[Rule]) -> None:
        super().__init__(
            "plainspec",
            __version__,
            protocol_cls=PlainspecProtocol,
            converter_factory=default_converter,
        )
        self.session = Session(
            # While workers read, the event loop waits for them a few milliseconds at a time.
            Workspace(
                [rule.name for rule in rules], bulk=Pool(patience=0.004, outlines=True), cached=True
            ),
            Engine(rules, _report_rule),
            self._send,
            {rule.name for rule in rules if rule.scope in (Scope.WORKSPACE, Scope.JUDGED)},
        )
        self.session.on_difference = partial(self.log, kind=types.MessageType.Error)
        self.table = {feature.method: feature for feature in features}
        for feature in features:
            self.feature(feature.method, feature.options)(partial(self.answer, feature))
        options = types.DiagnosticOptions(
            inter_file_dependencies=True, workspace_diagnostics=True, identifier=SECTION
        )
        self.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)(partial(self._document_diagnostic))
        self.feature(types.WORKSPACE_DIAGNOSTIC)(partial(self._workspace_diagnostic))
        self.feature(CHECK)(partial(self._check))
        self.problems: list[str] = []
        #: Told when the client has introduced itself.
        self.on_connected: Callable[[types.InitializeParams], None] = lambda _: None
        self.workers = Workers()
        self._models: Models | None = None
        self.indexer = Indexer(self)
        self.disk = Disk(self)
        self._connection: Connection | None = None
        self._begun = False
        self._publishing = False
        self._quiet_until = 0.0
        self._tasks: set[asyncio.Task[Any]] = set()
        self._refreshed = 0.0
        self._refreshing = False
        #: The snapshot of which the client was told that something changed.
        self._announced: Snapshot | None = None
        self._announcing = False
        self._pause: asyncio.TimerHandle | None = None
        #: Whether edits come faster than they can be looked at, and nothing else does.
        self._burst = False
        self._lull: asyncio.TimerHandle | None = None
        #: Told when nothing waits to be answered, and when the author pauses.
        self.on_answered: Callable[[], None] = lambda: None
        self.on_pause: Callable[[], None] = lambda: None

    @property
    def models(self) -> Models:
        """The language models that the user has configured, made when first asked for."""
        if self._models is None:
            from plainspec.llm.configuration import EditorSettings, read_configuration
            from plainspec.llm.models import Models

            def configuration() -> Configured:
                named = self.session.options.llm
                return read_configuration(editor=EditorSettings(named.baseUrl, named.model))

            self._models = Models(configuration)
        return self._models

    # -- the loop ------------------------------------------------------------

    async def serve(self, connection: Connection) -> int:
        """Talk to the client at *connection* until it leaves; the process's exit code."""
        self._connection = connection
        connection.on_drained = self.idle
        self.protocol.send = connection.send
        connection.start()
        try:
            await self._handle_messages(connection)
        finally:
            self.stop_work()
            self.disk.join()
            if self._models is not None:
                await self._models.close()
        return self.code

    async def _handle_messages(self, connection: Connection) -> None:
        protocol = self.protocol
        while protocol.exit_code is None and not connection.ended:
            await connection.arrival()
            turn = published = time.monotonic()
            while protocol.exit_code is None and (body := connection.take()) is not None:
                waiting = self.session.edits
                protocol.receive(body)
                self._burst = self.session.edits > max(waiting, _BURST)
                now = time.monotonic()
                if now - turn > _TURN:
                    await asyncio.sleep(0)
                    turn = time.monotonic()
                if now - published > _OVERDUE:
                    self.idle()
                    published = time.monotonic()
            self.idle()
            asyncio.get_running_loop().call_later(_AFTERWARDS, self._afterwards)

    @property
    def code(self) -> int:
        """The exit code of a session that ends now: 0 after ``shutdown``, else 1."""
        if self.protocol.exit_code is not None:
            return self.protocol.exit_code
        return 0 if self.protocol.is_shut_down else 1

    def idle(self) -> None:
        """Nothing waits: settle the edits and tell the client what changed."""
        connection = self._connection
        if connection is None or self.protocol.is_shut_down or not self._begun:
            return
        if connection.congested:  # comes back when the client has read
            return
        if not self.indexer.idle.is_set() and time.monotonic() < self._quiet_until:
            self.session.settle()
            return
        if self._burst and self._await_lull():
            return
        if self.session.publish(_PUBLISHING) and not self._publishing:
            self._publishing = True  # it goes on after the next messages
            asyncio.get_running_loop().call_soon(self._publish_more)
        self._refresh_soon()
        self._announce_soon()
        if self._pause is None and self.session.owes:
            self._await_pause()

    def _afterwards(self) -> None:
        # What comes with a document that was opened stays.
        if self._connection is not None and self._connection.drained and not self.session.opened:
            self.on_answered()

    def _publish_more(self) -> None:
        self._publishing = False
        self.idle()

    def _await_lull(self) -> bool:
        """Whether the last edit came just now, and there is time to wait for the next one."""
        now = time.monotonic()
        wait = self.session.edited + _LULL - now
        if wait <= 0 or not self.session.edits or now > self.session.since + _OVERDUE:
            self._burst = False
            return False
        if self._lull is None:
            self._lull = asyncio.get_running_loop().call_later(wait, self._lulled)
        return True

    def _lulled(self) -> None:
        self._lull = None
        self.idle()

    def _await_pause(self) -> None:
        """Find out what waits for a pause when there is one."""
        wait = self.session.edited + _PAUSE - time.monotonic()
        self._pause = asyncio.get_running_loop().call_later(max(0.0, wait), self._catch_up)

    def _catch_up(self) -> None:
        self._pause = None
        session = self.session
        if self.protocol.is_shut_down or not self.indexer.idle.is_set():
            return
        if time.monotonic() >= session.edited + _PAUSE and not session.catch_up(_SLICE):
            if session.opened:
                session.opened = False
                self.indexer.on_read()
            else:
                self.on_pause()
        self.idle()  # and again, where something is left

    def stop_work(self) -> None:
        """Stop all that runs in the background."""
        self.indexer.stop()
        self.session.workspace.abandon_cache()
        self.disk.stop()
        if self._pause is not None:
            self._pause.cancel()
        for task in self._tasks:
            task.cancel()

    def _send(self, body: bytes) -> None:
        self.protocol.send(body)

    def spawn(self, work: Coroutine[Any, Any, object]) -> None:
        """Do *work* in the background, until it ends or the session does."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._spawned)

    def _spawned(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("work in the background failed", exc_info=error)

    def log(self, message: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Tell the user in the client's log."""
        logger.info("%s", message)
        self.window_log_message(types.LogMessageParams(kind, message))

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log only: a message to a client that cannot be written to would end in here again."""
        logger.error("%s: %s", getattr(source, "__name__", source), error)

    # -- life ----------------------------------------------------------------

    def begin(self) -> None:
        """The client is ready: read configurations, register, then read the workspace."""
        if self._begun:
            return
        self._begun = True
        session = self.session
        for problem in self.problems:
            self.log(f"initializationOptions: {problem}", types.MessageType.Warning)
        session.set_roots(session.roots)
        client = session.client
        if wanted := registrations(client):
            self.spawn(self._register(wanted))
        if not client.watches_files:
            self.disk.watch()
        if client.configuration:
            self.spawn(self._ask_configuration())
        self.start_indexing()
        self.spawn(self._make_ready())

    async def _make_ready(self) -> None:
        """Once all is read, make what the first edits would have to wait for, while the author pauses."""
        await self.indexer.idle.wait()
        more = True
        while more:
            pause = self.session.edited + _PAUSE - time.monotonic()
            await asyncio.sleep(max(0.0, pause))
            more = pause > 0 or make_next()

    def start_indexing(self) -> None:
        """Read the workspace folders, if there are any and the user wants that."""
        session = self.session
        if not session.roots:
            session.finish_indexing()
            self.idle()
        elif session.options.indexOnStart:
            if not session.indexed:
                self._quiet_until = time.monotonic() + _PATIENCE
                asyncio.get_running_loop().call_later(_PATIENCE, self.idle)
            self.indexer.start()
        else:
            self.log("indexOnStart is off: findings that need the whole workspace are not shown.")
            self.idle()

    def hurry(self) -> None:
        """Show what is known of open documents, however soon all will be."""
        self._quiet_until = 0.0

    async def _register(self, wanted: list[types.Registration]) -> None:
        try:
            await self.client_register_capability_async(types.RegistrationParams(wanted))
        except JsonRpcException as error:
            logger.warning("the client refused to register: %s", error)
            self.disk.watch()

    async def _ask_configuration(self) -> None:
        item = types.ConfigurationItem(section=SECTION)
        try:
            answer = await self.workspace_configuration_async(types.ConfigurationParams([item]))
        except JsonRpcException as error:
            logger.warning("the client did not tell its configuration: %s", error)
        else:
            self._take_options(answer[0] if answer else None)

    def _take_options(self, value: object) -> None:
        session = self.session
        indexing = session.options.indexOnStart
        for problem in session.set_options(value):
            self.log(f"settings: {problem}", types.MessageType.Warning)
        if session.options.indexOnStart != indexing and not session.indexed:
            self.indexer.stop()
            self.start_indexing()
        self.idle()

    # -- what the client tells -------------------------------------------------

    def configuration_changed(self, settings: object) -> None:
        """The user's settings changed; a client that is asked for them may send nothing."""
        if self.session.client.configuration:
            self.spawn(self._ask_configuration())
        else:
            self._take_options(settings)

    def change_folders(self, added: Iterable[str], removed: Iterable[str]) -> None:
        """Workspace folders were added and removed, named by their URIs."""
        self.session.change_folders(added, removed)
        self.start_indexing()

    def files_changed(self, uris: Iterable[str]) -> None:
        """Files changed on disk."""
        paths = dict.fromkeys(map(to_path, uris))
        self.disk.changed([path for path in paths if not (is_uri(path) or is_noise(path))])

    # -- requests ------------------------------------------------------------

    def answer(self, feature: Feature, params: Any) -> Any:
        """The result of *feature* for *params*."""
        view = self._view(params, ahead=True)
        return feature.answer(view, feature.function(*feature.arguments(view, params)))

    def _view(self, params: Any, *, ahead: bool = False) -> View:
        return replace(
            self.session.view(ahead=ahead),
            params=params,
            tell=self._tell,
            show=self._show,
            apply=self._apply,
            draft=self._draft,
            judge=self._judge,
            note=self._note,
            clarify=self._clarify,
        )

    def _draft(self, path: str, ids: tuple[str, ...]) -> None:
        from plainspec.lsp.generating import generate  # who asks no model need not wait for it

        self.spawn(generate(self, path, ids))

    def _judge(self, path: str, range_: Range | None) -> None:
        from plainspec.lsp.judging import judge

        self.spawn(judge(self, path, range_))

    def _note(self, root: str, dismissal: Dismissal) -> None:
        from plainspec.lsp.lock_writing import write

        self.spawn(write(self, root, [dismissal]))

    def _clarify(self, path: str, names: tuple[str, ...]) -> None:
        from plainspec.lsp.clarifying import clarify

        self.spawn(clarify(self, path, names))

    def _tell(self, message: str) -> None:
        self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, message))

    def _show(self, place: Location) -> None:
        shown = self.session.places.location(place)
        self.window_show_document(
            types.ShowDocumentParams(shown.uri, take_focus=True, selection=shown.range)
        )

    def _apply(self, edit: types.WorkspaceEdit, name: str) -> None:
        # Sent before the answer to the command: Emacs stops reading at that answer, and would
        # leave what comes with it until something else arrives.
        sent = self.workspace_apply_edit(types.ApplyWorkspaceEditParams(edit, name))
        self.spawn(self._applied(asyncio.wrap_future(sent), name))

    async def _applied(
        self, answered: asyncio.Future[types.ApplyWorkspaceEditResult], name: str
    ) -> None:
        try:
            answer = await answered
        except JsonRpcException as error:
            self._tell(f"The editor did not carry out “{name}”: {error}")
        else:
            if answer is not None and not answer.applied:
                why = f": {answer.failure_reason}" if answer.failure_reason else "."
                self._tell(f"The editor did not carry out “{name}”{why}")

    def answer_slowly(self, feature: Feature, params: Any) -> Coroutine[Any, Any, Any]:
        """The same on another thread; the arguments are those of now."""
        view = self._view(params)
        arguments = feature.arguments(view, params)

        def work(token: CancelToken) -> Any:
            return feature.function(*arguments, cancelled=token.cancelled)

        async def run() -> Any:
            result = await self.workers.run(work)
            self.session.settle()
            if self.session.workspace.snapshot is not view.snapshot:
                raise JsonRpcException(
                    "the documents have changed meanwhile",
                    types.LSPErrorCodes.ContentModified,
                )
            return feature.answer(view, result)

        return run()

    async def _document_diagnostic(self, params: types.DocumentDiagnosticParams) -> Raw:
        await self._patience()
        session = self.session
        session.settle()
        path = to_path(params.text_document.uri)
        previous = params.previous_result_id
        return Raw(session.diagnostics.document_answer(path, previous, session.places))

    async def _workspace_diagnostic(self, params: types.WorkspaceDiagnosticParams) -> Raw:
        await self._patience()
        session = self.session
        session.settle()
        previous = {to_path(item.uri): item.value for item in params.previous_result_ids}
        paths = session.engine.paths()
        return Raw(session.diagnostics.workspace_answer(paths, previous, session.places))

    async def _patience(self) -> None:
        """Wait shortly for the workspace; who pulls is told later to pull again."""
        if self.indexer.idle.is_set():
            return
        try:
            await asyncio.wait_for(self.indexer.idle.wait(), _PATIENCE)
        except asyncio.TimeoutError:
            return

    # -- refreshing ------------------------------------------------------------

    def _refresh_soon(self) -> None:
        """Have the client ask again, where more changed than the document it edits."""
        if self._refreshing or not self.session.changed_elsewhere:
            return
        if not self.session.client.refreshes:
            self.session.changed_elsewhere = False
            return
        if not self.indexer.idle.is_set():  # once, when all has been read
            return
        self._refreshing = True
        self.spawn(self._refresh())

    async def _refresh(self) -> None:
        try:
            wait = self._refreshed + _REFRESH_EVERY - time.monotonic()
            await asyncio.sleep(max(0.0, wait))
            self._refreshed = time.monotonic()
            self.session.changed_elsewhere = False
            features = self.protocol.fm.features
            for method, served_by in REFRESHED.items():
                if method in self.session.client.refreshes and served_by in features:
                    self.protocol.send_request(method)
        finally:
            self._refreshing = False
        self._refresh_soon()

    # -- checking --------------------------------------------------------------

    async def _check(self, params: object) -> Raw:
        """Read what has not been read, publish all findings, and tell what was checked."""
        del params
        session = self.session
        if session.roots and not session.indexed and self.indexer.idle.is_set():
            self.indexer.start()
        await self.indexer.idle.wait()
        while session.following or session.catch_up(_TURN) or session.publish(_TURN):
            await asyncio.sleep(0)
        snapshot = session.workspace.snapshot
        kinds = [snapshot.kind(path) for path in snapshot.records]
        return raw(
            {
                "files": len(kinds),
                "clauses": sum(snapshot.clauses(path) for path in snapshot.records),
                "tests": kinds.count(DocumentKind.TEST),
            }
        )

    # -- announcing ------------------------------------------------------------

    def _announce_soon(self) -> None:
        """Tell a client that wants it that something changed, a few times a second at most."""
        if self._announcing or not self.session.options.announceChanges:
            return
        if self._announced is self.session.workspace.snapshot or not self.indexer.idle.is_set():
            return
        self._announcing = True
        self.spawn(self._announce())

    async def _announce(self) -> None:
        try:
            await asyncio.sleep(_REFRESH_EVERY)
            self._announced = self.session.workspace.snapshot
            self.protocol.notify(CHANGED, {})
        finally:
            self._announcing = False
        self._announce_soon()


#: The requests that make a client ask again, and what it asks for then.
REFRESHED = {
    types.WORKSPACE_DIAGNOSTIC_REFRESH: types.TEXT_DOCUMENT_DIAGNOSTIC,
    types.WORKSPACE_CODE_LENS_REFRESH: types.TEXT_DOCUMENT_CODE_LENS,
    types.WORKSPACE_INLAY_HINT_REFRESH: types.TEXT_DOCUMENT_INLAY_HINT,
    types.WORKSPACE_SEMANTIC_TOKENS_REFRESH: types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL,
}


def create_server(
    features: Sequence[Feature] = FEATURES, rules: Sequence[Rule] | None = None
) -> PlainspecServer:
    """A server for one client. *features* and *rules* are all there are, unless a test says less."""
    return PlainspecServer(features, all_rules() if rules is None else rules)


def _report_rule(message: str, details: str) -> None:
    logger.error("%s\n%s", message, details)
