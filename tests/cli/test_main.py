from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from plainspec import __version__
from plainspec.__main__ import main
from plainspec.cli import rules


def plainspec(
    *arguments: str, stdout: IO[bytes] | int = subprocess.PIPE, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run plainspec as its own process."""
    return subprocess.run(
        [sys.executable, "-m", "plainspec", *arguments],
        check=False,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, **(env or {})},
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "required: COMMAND"),
        (["chekc"], "invalid choice: 'chekc'"),
        (["check", "--format", "yaml"], "--format"),
        (["check", "--fail-on", "fatal"], "--fail-on"),
        (["check", "--nonsense"], "unrecognized arguments: --nonsense"),
        (["check", "--stat"], "unrecognized arguments: --stat"),
        (["server", "--tcp", "99999"], "is not a port: 0 to 65535"),
        (["server", "--tcp", "²"], "is not a port"),
        (["rules", "no-such-rule"], "there is no rule 'no-such-rule'"),
    ],
)
def test_usage_errors_exit_2_and_say_what_to_do(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert "plainspec" in shown.err
    assert "Traceback" not in shown.err
    assert shown.out == ""


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"plainspec {__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["server", "--help"]])
def test_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out.startswith("usage: plainspec")


def test_an_unforeseen_error_says_that_it_is_a_bug(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(rules, "run", broken)
    assert main(["rules"]) == 2
    said = capsys.readouterr().err
    assert "ZeroDivisionError: oh (test_main.py:" in said
    assert "a bug in plainspec" in said
    assert "Traceback" not in said


def test_ctrl_c_exits_130(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(rules, "run", interrupted)
    assert main(["rules"]) == 130
    assert capsys.readouterr().err == "plainspec: interrupted\n"


def test_a_reader_that_leaves_early_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    done = plainspec("rules", stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, which Linux has")
def test_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = plainspec("rules", stdout=full)
    assert done.returncode == 2
    assert done.stderr.startswith(b"plainspec: cannot write to standard output: no space left")
    assert b"Traceback" not in done.stderr


def test_closed_streams_are_no_error() -> None:
    command = f"{sys.executable} -m plainspec rules >&- 2>&-"
    assert subprocess.run(command, shell=True, check=False).returncode == 0


def test_a_terminal_without_the_characters_gets_escapes() -> None:
    env = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = plainspec("rules", "日本", env=env)
    assert done.returncode == 2
    assert b"\\u65e5\\u672c" in done.stderr


@pytest.mark.parametrize("command", [["--version"], ["rules"], ["check", "."]])
def test_only_the_server_loads_the_protocol_libraries(command: list[str], tmp_path: Path) -> None:
    code = (
        "import sys; from plainspec.__main__ import main\n"
        f"assert main({command}) == 0\n"
        "print(*{'pygls', 'lsprotocol', 'openai', 'asyncio'} & set(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, b"\n")
