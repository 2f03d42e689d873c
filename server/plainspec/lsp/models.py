"""Asking a language model on behalf of an editor's user: consent, progress, stopping, problems."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from plainspec.llm.consent import Consenter, Decision, Plan, Question
from plainspec.llm.models import Run
from plainspec.llm.problems import LlmProblem, Why
from plainspec.lsp.indexing import Progress
from plainspec.text.hidden import without_hidden

if TYPE_CHECKING:
    from plainspec.lsp.server import PlainspecServer

T = TypeVar("T")
#: Told the name of what is done, how many are, and of how many.
Report = Callable[[str, int, int], None]

#: Where a link's words end and its target begins.
_LINK = re.compile(r"\]\(")

_CONSENT = {
    "Send it once": Decision.ONCE,
    "Always for this folder": Decision.REMEMBER,
    "Do not send it": Decision.NO,
}


def in_editor(server: PlainspecServer) -> Consenter:
    """Consents when the user picks that in a dialog; a dialog that is closed is no consent."""

    async def ask(question: Question) -> Decision:
        title = await pick(server, types.MessageType.Warning, question.text, list(_CONSENT))
        return _CONSENT.get(title, Decision.NO)

    return ask


async def ask_model(
    server: PlainspecServer,
    plan: Plan,
    title: str,
    work: Callable[[Run, Report], Awaitable[T]],
    unit: str = "clauses",
) -> T | None:
    """What *work* makes of a model that the user has consented to ask.

    None where the user declines or stops it, or the model cannot be asked:
    then the user knows why. *title* is the progress's, *unit* what it counts.
    """
    task = asyncio.current_task()
    assert task is not None
    progress: Progress | None = None
    end = "stopped"
    try:
        async with server.models.run(plan, in_editor(server)) as run:
            shown = progress = Progress(server, plain(title), unit, task.cancel)

            def report(_name: str, done: int, total: int) -> None:
                shown.report(done, total)

            result = await work(run, report)
        end = "done"
    except LlmProblem as problem:
        if problem.why is Why.NO_CONSENT:
            server.log(problem.message)  # the user has just said so
        else:
            warn(server, problem.message)
        return None
    except asyncio.CancelledError:
        if progress is None or not progress.cancelled():
            raise  # the session ends
        server.log("The language model was stopped: nothing has changed.")
        return None
    finally:
        if progress is not None:
            progress.end(end)
    return result


async def pick(
    server: PlainspecServer, kind: types.MessageType, message: str, actions: Sequence[str]
) -> str:
    """Which of *actions* the user picks; empty where none."""
    items = [types.MessageActionItem(title) for title in actions]
    params = types.ShowMessageRequestParams(kind, plain(message), items)
    try:
        answer = await server.window_show_message_request_async(params)
    except JsonRpcException as error:
        server.log(f"The editor asks its user nothing: {error}", types.MessageType.Warning)
        return ""
    return answer.title if answer is not None else ""


def warn(server: PlainspecServer, message: str) -> None:
    """Show *message*, which the user has to know."""
    server.window_show_message(types.ShowMessageParams(types.MessageType.Warning, plain(message)))


def inform(server: PlainspecServer, message: str) -> None:
    """Show *message*, which is good news or none."""
    server.window_show_message(types.ShowMessageParams(types.MessageType.Info, plain(message)))


def plain(message: str) -> str:
    """*message*, which may quote authors and models, so that an editor makes no link of it.

    VS Code shows ``[words](command:…)`` in a message as a link that runs the command.
    """
    return _LINK.sub("] (", without_hidden(message))
