"""Nothing that could send anything is imported before it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.llm.asked import GOOD
from tests.support.llm.scripted import ScriptedModel
from tests.support.patience import PATIENCE

#: The library and what it stands on.
HEAVY = ("openai", "httpx", "httpx2", "httpcore", "httpcore2", "pydantic", "anyio", "jiter")

_REPORT = f"; import sys; print(*[name for name in {HEAVY!r} if name in sys.modules])"


@pytest.mark.parametrize(
    "program",
    [
        "import plainspec.lsp.server; plainspec.lsp.server.create_server()",
        "from plainspec.__main__ import main; main(['check', '.', '--no-cache'])",
        "from plainspec.__main__ import main; main(['rules'])",
        "from plainspec.__main__ import main; main(['llm', 'status'])",
        "import plainspec.llm.models, plainspec.llm.client, plainspec.llm.quoting",
        "import plainspec.cli.models, plainspec.lsp.generating, plainspec.lsp.clarifying",
    ],
)
def test_no_network_library_is_imported(program: str, tmp_path: Path) -> None:
    (tmp_path / "spec.md").write_text("# Doors {#doors authority=root}\nMust close. [^ab12]\n")
    done = subprocess.run(
        [sys.executable, "-c", f"{program}{_REPORT}"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == ""


def test_the_server_starts_without_any_of_the_layer() -> None:
    """So that a session that asks no model pays nothing for it."""
    program = (
        "import plainspec.lsp.server, sys; plainspec.lsp.server.create_server();"
        "print(*[name for name in sys.modules if name.startswith('plainspec.llm')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
    )
    assert done.stdout.strip() == ""


def test_the_library_is_imported_after_consent_and_not_before(tmp_path: Path) -> None:
    program = f"""
import asyncio, sys
from pathlib import Path
from tests.support.patience import PATIENCE
from plainspec.llm.budget import Ledger
from plainspec.llm.configuration import Configured
from plainspec.llm.consent import Consents, Decision, Plan
from plainspec.llm.models import Models
from plainspec.llm.problems import LlmProblem
from tests.llm.asked import REQUEST, endpoint

HEAVY = {HEAVY!r}
answers = [Decision.NO, Decision.REMEMBER]
asked = []

def loaded():
    return [name for name in HEAVY if name in sys.modules]

async def user(question):
    asked.append((question.endpoint.address.origin, loaded()))
    return answers.pop(0)

async def main():
    state = Path(sys.argv[2])
    models = Models(lambda: Configured(endpoint(sys.argv[1])), Consents(state), Ledger(state))
    plan = Plan("judge", "/specs", 1, 100, 100)
    try:
        async with models.run(plan, user):
            raise AssertionError("the user declined")
    except LlmProblem:
        assert loaded() == []
    async with models.run(plan, user) as asker:
        assert loaded() == []
        await asker.ask(REQUEST)
        assert "openai" in loaded()
    await models.close()
    assert [loaded for _, loaded in asked] == [[], []], asked

asyncio.run(main())
"""
    with ScriptedModel({"*": GOOD}) as model:
        done = subprocess.run(
            [sys.executable, "-c", program, model.base_url, str(tmp_path)],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        assert done.returncode == 0, done.stderr
        assert len(model.received) == 1
