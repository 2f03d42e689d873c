"""Nothing is sent before the user has consented, for this origin and this workspace."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from plainspec.llm.budget import Ledger, Limits
from plainspec.llm.configuration import Configured
from plainspec.llm.consent import Consenter, Consents, Decision, Plan, Question
from plainspec.llm.endpoint import Endpoint, Price, read_address
from plainspec.llm.models import Models, planned
from plainspec.llm.problems import LlmProblem, Why
from tests.llm.asked import GOOD, REQUEST, endpoint
from tests.support.llm.scripted import ScriptedModel
from tests.support.patience import PATIENCE

WORKSPACE = "/specs/museum"
PLAN = Plan("judge 3 pairs of clauses", WORKSPACE, 3, 4_000, 2_000)


class Asked:
    """A user who answers as told, and what the user was asked."""

    def __init__(self, *decisions: Decision) -> None:
        self._decisions = list(decisions)
        self.questions: list[Question] = []

    async def __call__(self, question: Question) -> Decision:
        self.questions.append(question)
        return self._decisions.pop(0)


def run(
    where: Endpoint, state: Path, user: Consenter, plan: Plan = PLAN, limits: Limits | None = None
) -> Any:
    async def work() -> Any:
        configured = Configured(where, limits or Limits())
        models = Models(lambda: configured, Consents(state), Ledger(state))
        try:
            async with models.run(plan, user) as asker:
                return await asker.ask(REQUEST)
        finally:
            await models.close()

    return asyncio.run(work())


def test_the_question_names_what_matters() -> None:
    where = Endpoint(read_address("https://api.openai.com/v1"), "gpt-x", price=Price(1.0, 10.0))
    assert Question(PLAN, where).text == (
        "plainspec wants to judge 3 pairs of clauses with the language model gpt-x at "
        "https://api.openai.com. Text of this workspace would be sent there: about 3 calls, up to "
        "6,000 tokens, at most about 0.02 USD."
    )
    thinking = Endpoint(where.address, "gpt-x", max_output_tokens=10_000, price=where.price)
    assert "up to 34,000 tokens, at most about 0.30 USD." in Question(PLAN, thinking).text
    local = Endpoint(read_address("http://localhost:8080/v1"), "m")
    assert "at http://localhost:8080 (this computer)." in Question(PLAN, local).text


def test_a_consent_is_remembered_for_this_origin_and_workspace(tmp_path: Path) -> None:
    user = Asked(Decision.REMEMBER, Decision.ONCE, Decision.ONCE)
    with ScriptedModel({"*": GOOD}) as model, ScriptedModel({"*": GOOD}) as other:
        for _ in range(3):
            run(endpoint(model.base_url), tmp_path, user)
        assert len(user.questions) == 1
        run(endpoint(other.base_url), tmp_path, user)
        assert len(user.questions) == 2
        plan = Plan("x", "/specs/zoo", 1, 1, 1)
        run(endpoint(model.base_url), tmp_path, user, plan)
        assert len(user.questions) == 3


def test_only_this_time_is_not_remembered(tmp_path: Path) -> None:
    user = Asked(Decision.ONCE, Decision.ONCE)
    with ScriptedModel({"*": GOOD}) as model:
        run(endpoint(model.base_url), tmp_path, user)
        run(endpoint(model.base_url), tmp_path, user)
    assert len(user.questions) == 2
    assert Consents(tmp_path).all() == []


def test_without_consent_nothing_is_sent(tmp_path: Path) -> None:
    with ScriptedModel({"*": GOOD}) as model:
        with pytest.raises(LlmProblem) as caught:
            run(endpoint(model.base_url), tmp_path, Asked(Decision.NO))
        assert model.received == []
        assert caught.value.why is Why.NO_CONSENT
        assert caught.value.message == (
            f"Nothing was sent: you did not consent to using {model.origin}."
        )
    assert list(tmp_path.iterdir()) == []


def test_a_consent_that_cannot_be_remembered_sends_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    with ScriptedModel({"*": GOOD}) as model:
        with pytest.raises(LlmProblem, match="cannot be remembered"):
            run(endpoint(model.base_url), tmp_path / "state", Asked(Decision.REMEMBER))
        assert model.received == []


def test_a_revoked_consent_is_asked_for_again(tmp_path: Path) -> None:
    user = Asked(Decision.REMEMBER, Decision.NO)
    with ScriptedModel({"*": GOOD}) as model:
        run(endpoint(model.base_url), tmp_path, user)
        gone = Consents(tmp_path).revoke()
        assert [(consent.origin, consent.model) for consent in gone] == [(model.origin, "scripted")]
        with pytest.raises(LlmProblem):
            run(endpoint(model.base_url), tmp_path, user)


def test_consents_are_revoked_by_origin_or_workspace(tmp_path: Path) -> None:
    consents = Consents(tmp_path)
    here = Endpoint(read_address("https://a.example"), "m")
    there = Endpoint(read_address("https://b.example"), "m")
    for where in (here, there):
        for workspace in ("/specs/one", "/specs/two"):
            consents.give(where, workspace)
    consents.revoke("https://a.example", "/specs/one")
    assert not consents.given("https://a.example", "/specs/one")
    assert len(consents.all()) == 3
    consents.revoke(workspace="/specs/two")
    assert [(c.origin, c.workspace) for c in consents.all()] == [
        ("https://b.example", os.path.realpath("/specs/one"))
    ]


def test_a_folder_under_another_name_is_the_same_workspace(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    consents = Consents(tmp_path / "state")
    consents.give(Endpoint(read_address("https://a.example"), "m"), str(tmp_path / "link"))
    assert consents.given("https://a.example", str(tmp_path / "real"))
    assert not consents.given("https://a.example", str(tmp_path))


def test_a_consent_is_readable_for_its_owner_only(tmp_path: Path) -> None:
    state = tmp_path / "new" / "state"
    Consents(state).give(Endpoint(read_address("https://a.example"), "m"), "/x")
    (path,) = state.iterdir()
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        assert state.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"origin": 1}', b"\xff", b"null"])
def test_a_damaged_consent_is_none(tmp_path: Path, content: bytes) -> None:
    consents = Consents(tmp_path)
    consents.give(Endpoint(read_address("https://a.example"), "m"), "/x")
    (path,) = tmp_path.iterdir()
    path.write_bytes(content)
    assert not consents.given("https://a.example", "/x")
    assert consents.all() == []


def test_a_consent_that_was_renamed_is_none(tmp_path: Path) -> None:
    consents = Consents(tmp_path)
    consents.give(Endpoint(read_address("https://a.example"), "m"), "/x")
    (given,) = tmp_path.iterdir()
    text = given.read_bytes()
    consents.revoke()
    consents.give(Endpoint(read_address("https://b.example"), "m"), "/x")
    (other,) = tmp_path.iterdir()
    other.write_bytes(text)
    assert not consents.given("https://b.example", "/x")


def test_two_processes_lose_no_consent(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from plainspec.llm.consent import Consents\n"
        "from plainspec.llm.endpoint import Endpoint, read_address\n"
        "for n in range(100): Consents(Path(sys.argv[1])).give(\n"
        "    Endpoint(read_address('https://a.example'), 'm'), f'/{sys.argv[2]}/{n % 50}')"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path), name])
        for name in ("one", "two")
    ]
    assert [process.wait(PATIENCE) for process in running] == [0, 0]
    assert len(Consents(tmp_path).all()) == 100
    assert len(list(tmp_path.iterdir())) == 100


def test_a_plan_counts_what_is_asked(tmp_path: Path) -> None:
    plan = planned("judge", WORKSPACE, [REQUEST, REQUEST], calls_each=2)
    assert plan.calls == 4
    assert plan.output_tokens == 1600
    assert plan.input_tokens % 4 == 0
    assert plan.tokens == plan.input_tokens + 1600


def test_a_changed_configuration_is_followed_and_all_connections_are_closed(
    tmp_path: Path,
) -> None:
    with ScriptedModel({"*": GOOD}) as one, ScriptedModel({"*": GOOD}) as two:
        places = [endpoint(one.base_url), endpoint(two.base_url), endpoint(two.base_url)]

        async def work() -> None:
            models = Models(lambda: Configured(places.pop(0)), Consents(tmp_path), Ledger(tmp_path))
            user = Asked(*[Decision.ONCE] * 3)
            for _ in range(3):
                async with models.run(PLAN, user) as asker:
                    await asker.ask(REQUEST)
                    assert asker.model == "scripted"
            await models.close()

        asyncio.run(work())
        assert (len(one.received), len(two.received)) == (1, 2)


def test_no_model_no_question(tmp_path: Path) -> None:
    async def work() -> None:
        models = Models(lambda: Configured(problem="No model."), Consents(tmp_path))
        async with models.run(PLAN, Asked()):
            raise AssertionError("there is no model")

    with pytest.raises(LlmProblem, match=r"No model\."):
        asyncio.run(work())
