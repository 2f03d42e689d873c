"""Calls, tokens and money are bounded, in one run and in a day, over all processes."""

from __future__ import annotations

import asyncio
import datetime
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from plainspec.llm.budget import Budget, Ledger, Limits, Used
from plainspec.llm.endpoint import Price
from plainspec.llm.exchange import Usage
from plainspec.llm.problems import LlmProblem, Why
from tests.llm.asked import GOOD, ask
from tests.support.llm import faults
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.server import Exchange, Server
from tests.support.patience import PATIENCE

MONDAY = datetime.date(2026, 11, 23)


def test_a_run_ends_where_its_calls_end() -> None:
    meter = Budget(Limits(calls_per_run=2), Ledger(None))
    with ScriptedModel({"*": GOOD}) as model, pytest.raises(LlmProblem) as caught:
        ask(model.base_url, meter=meter, times=5)
    assert len(model.received) == 2
    assert caught.value.why is Why.BUDGET
    assert caught.value.message.startswith(
        "The budget of 2 calls for this run has no room for another call. So far: 2 calls, "
    )
    assert "What was finished is kept." in caught.value.message
    assert "calls-per-run under [llm.budget]" in caught.value.message


def test_retries_and_corrections_count() -> None:
    meter = Budget(Limits(calls_per_run=3), Ledger(None))
    with (
        Server(faults.status(503, "busy")) as server,
        pytest.raises(LlmProblem, match="3 calls for this run"),
    ):
        ask(server.base_url, meter=meter)
    assert len(server.received) == 3
    assert meter.used == Used(3)  # a refused call costs nothing but itself
    meter = Budget(Limits(calls_per_run=1), Ledger(None))
    with (
        ScriptedModel({"*": "no JSON"}) as model,
        pytest.raises(LlmProblem, match="of 1 call for this run"),
    ):
        ask(model.base_url, meter=meter)
    assert len(model.received) == 1


def test_a_call_that_could_pass_the_tokens_is_not_made() -> None:
    meter = Budget(Limits(tokens_per_run=300), Ledger(None))
    with (
        ScriptedModel({"*": GOOD}) as model,
        pytest.raises(LlmProblem, match="300 tokens for this run"),
    ):
        ask(model.base_url, meter=meter)  # 400 tokens of an answer may come
    assert model.received == []
    assert meter.used == Used()


def test_what_was_set_aside_and_not_taken_is_given_back() -> None:
    async def answer(exchange: Exchange) -> None:
        usage = {"prompt_tokens": 100, "completion_tokens": 50}
        await exchange.stream(json.dumps(GOOD), usage=usage)

    meter = Budget(Limits(tokens_per_run=1200), Ledger(None))
    with Server(answer) as server:
        ask(server.base_url, meter=meter, times=5)
    assert meter.used.tokens == 750


def test_money_is_bounded_where_a_price_is_known() -> None:
    price = Price(1_000_000.0, 1_000_000.0, "EUR")
    meter = Budget(Limits(money_per_run=10.0), Ledger(None), price)
    meter.hold(Usage(3, 4)).settle(Usage(3, 3))
    assert meter.used.money == 6.0
    with pytest.raises(LlmProblem) as caught:
        meter.hold(Usage(3, 4))
    assert "The budget of 10.00 EUR for this run" in caught.value.message
    assert "about 6.0000 EUR" in caught.value.message


def test_a_hold_is_settled_once() -> None:
    meter = Budget(Limits(), Ledger(None))
    hold = meter.hold(Usage(10, 10))
    hold.settle(Usage(1, 1))
    hold.settle(Usage(9, 9))
    hold.release()
    assert meter.used == Used(1, 1, 1)


def test_a_day_ends_where_its_calls_end_and_the_next_begins_anew(tmp_path: Path) -> None:
    day = MONDAY
    ledger = Ledger(tmp_path, lambda: day)
    limits = Limits(calls_per_day=3)
    for _ in range(3):
        Budget(limits, ledger).hold(Usage(1, 1))
    with pytest.raises(LlmProblem) as caught:
        Budget(limits, Ledger(tmp_path, lambda: day)).hold(Usage(1, 1))
    assert "3 calls for today" in caught.value.message
    assert "calls-per-day" in caught.value.message
    day += datetime.timedelta(days=1)
    Budget(limits, ledger).hold(Usage(1, 1))
    assert ledger.today().calls == 1
    assert [path.name for path in tmp_path.iterdir()] == ["use-2026-11-24.jsonl"]


def test_two_processes_do_not_both_take_the_last_call(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from plainspec.llm.budget import Budget, Ledger, Limits\n"
        "from plainspec.llm.exchange import Usage\n"
        "from plainspec.llm.problems import LlmProblem\n"
        "made = 0\n"
        "for _ in range(100):\n"
        "    try: Budget(Limits(calls_per_day=50), Ledger(Path(sys.argv[1]))).hold(Usage(1, 1))\n"
        "    except LlmProblem: continue\n"
        "    made += 1\n"
        "print(made)"
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    made = sum(int(process.communicate(timeout=PATIENCE)[0]) for process in running)
    # Each may give way to the other; together they never take more.
    assert 40 <= made <= 50


def test_a_line_that_is_being_written_is_read_when_it_is_whole(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path, lambda: MONDAY)
    ledger.add(Used(1, 1, 1))
    (path,) = tmp_path.iterdir()
    with path.open("ab") as file:
        file.write(b'{"calls": 2, ')
        file.flush()
        assert ledger.today() == Used(1, 1, 1)
        file.write(b'"input": 5}\n')
    assert ledger.today() == Used(3, 6, 1)
    assert ledger.today() == Used(3, 6, 1)


def test_a_damaged_line_of_the_days_file_hides_no_other(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path, lambda: MONDAY)
    ledger.add(Used(2, 10, 10))
    (path,) = tmp_path.iterdir()
    with path.open("ab") as file:
        file.write(b'{"calls": "many"}\n\xff\xfe\n[]\n{"calls"\n')
    ledger.add(Used(3, 1, 1))
    assert ledger.today() == Used(5, 11, 11)
    assert path.stat().st_mode & 0o077 == 0 or sys.platform == "win32"


def test_where_nothing_can_be_written_the_bound_still_holds(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ledger = Ledger(tmp_path / "file")  # no folder, and none can be made
    meter = Budget(Limits(calls_per_day=2), ledger)
    meter.hold(Usage(1, 1))
    meter.hold(Usage(1, 1))
    with pytest.raises(LlmProblem, match="2 calls for today"):
        Budget(Limits(calls_per_day=2), ledger).hold(Usage(1, 1))


def test_processes_do_not_lose_each_others_use(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from plainspec.llm.budget import Ledger, Used\n"
        "ledger = Ledger(Path(sys.argv[1]))\n"
        "for _ in range(300): ledger.add(Used(1, 2, 3))"
    )
    running = [subprocess.Popen([sys.executable, "-c", program, str(tmp_path)]) for _ in range(3)]
    assert [process.wait(PATIENCE) for process in running] == [0, 0, 0]
    used = Ledger(tmp_path).today()
    assert (used.calls, used.input, used.output) == (900, 1800, 2700)


def test_a_cancelled_call_counts_what_was_sent() -> None:
    from plainspec.llm.client import Client
    from tests.llm.asked import REQUEST, begun, endpoint

    async def answer(exchange: Exchange) -> None:
        await exchange.begin_stream()
        await exchange.delta("x" * 300)
        await exchange.until_hung_up()

    meter = Budget(Limits(), Ledger(None))

    async def run(base_url: str) -> Any:
        client = Client(endpoint(base_url))
        call = await begun(client, REQUEST, meter)
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        await client.close()

    with Server(answer) as server:
        asyncio.run(run(server.base_url))
    assert meter.used.calls == 1
    assert meter.used.output == 100
    assert meter.used.input > 20
