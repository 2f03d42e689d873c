"""The door to language models: configuration, consent and budget, then an asker.

Whoever wants a model asked goes through :meth:`Models.run`; there is no other way to a call. Each
process has one :class:`Models`, on the event loop that its calls run on.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any

from plainspec.llm.asking import Answer, Request
from plainspec.llm.budget import Budget, Ledger
from plainspec.llm.client import Client
from plainspec.llm.configuration import Configured, read_configuration
from plainspec.llm.consent import Consenter, Consents, Decision, Plan, Question
from plainspec.llm.endpoint import Endpoint
from plainspec.llm.exchange import Progress
from plainspec.llm.folders import state_folder
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.shape import request_tokens


def planned(
    purpose: str, workspace: str, requests: Iterable[Request[Any]], calls_each: int = 1
) -> Plan:
    """The plan of asking *requests*, each with *calls_each* calls of about its size."""
    asked = list(requests)
    return Plan(
        purpose,
        workspace,
        len(asked) * calls_each,
        sum(map(request_tokens, asked)) * calls_each,
        sum(request.max_output_tokens for request in asked) * calls_each,
    )


def _silent(_characters: int) -> None:
    return


class Run:
    """One command or one editor's action: an :class:`plainspec.llm.asking.Asker` with a budget."""

    def __init__(self, client: Client, budget: Budget, progress: Progress) -> None:
        self._client = client
        self._progress = progress
        self.budget = budget

    @property
    def model(self) -> str:
        """The model's name, as judgements record it."""
        return self._client.endpoint.model

    @property
    def at_once(self) -> int:
        """How many calls the endpoint takes at once."""
        return max(1, self._client.endpoint.concurrency)

    async def ask(self, request: Request[Answer]) -> Answer:
        """The model's answer to *request*. Raises LlmProblem."""
        return await self._client.ask(request, self.budget, self._progress)


class Models:
    """A process's language models."""

    def __init__(
        self,
        configuration: Callable[[], Configured] = read_configuration,
        consents: Consents | None = None,
        ledger: Ledger | None = None,
    ) -> None:
        self._configuration = configuration
        self._consents = consents or Consents(state_folder())
        self._ledger = ledger or Ledger(state_folder())
        self._client: Client | None = None
        self._retired: list[Client] = []

    def configured(self) -> Configured:
        """What the user has configured, read anew."""
        return self._configuration()

    @asynccontextmanager
    async def run(
        self, plan: Plan, ask_user: Consenter, progress: Progress = _silent
    ) -> AsyncIterator[Run]:
        """An asker for *plan*, once the user has consented.

        *progress* is told how many characters of the answer under way have
        come in. Raises LlmProblem where no model is configured and where the
        user declines. Nothing is sent before.
        """
        configured = self.configured()
        endpoint = configured.required()
        await self._consent(plan, endpoint, ask_user)
        client = self._client_for(endpoint)
        yield Run(client, Budget(configured.limits, self._ledger, endpoint.price), progress)

    async def close(self) -> None:
        """Close all connections."""
        clients = [*self._retired, *([self._client] if self._client else [])]
        self._client, self._retired = None, []
        for client in clients:
            await client.close()

    async def _consent(self, plan: Plan, endpoint: Endpoint, ask_user: Consenter) -> None:
        if self._consents.given(endpoint.address.origin, plan.workspace):
            return
        decision = await ask_user(Question(plan, endpoint))
        if decision is Decision.NO:
            raise LlmProblem(
                f"Nothing was sent: you did not consent to using {endpoint.address.origin}.",
                Why.NO_CONSENT,
            )
        if decision is Decision.REMEMBER:
            try:
                self._consents.give(endpoint, plan.workspace)
            except OSError as error:
                raise LlmProblem(
                    f"Your consent cannot be remembered in {state_folder()}: "
                    f"{error.strerror or error}. Nothing was sent.",
                    Why.NO_CONSENT,
                ) from None

    def _client_for(self, endpoint: Endpoint) -> Client:
        # A changed configuration gets a new client; calls under way keep theirs to the end.
        client = self._client
        if client is None or client.endpoint != endpoint:
            if client is not None:
                self._retired.append(client)
            client = self._client = Client(endpoint)
        return client
