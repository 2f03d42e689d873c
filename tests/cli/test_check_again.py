"""A folder that is checked again: only what changed is read, and the answer is that of a first check."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from plainspec.__main__ import main
from plainspec.index.building import Builder

_LONG_AGO = (1_700_000_000, 1_700_000_000)
_THINGS = (
    "boats coats dogs eggs forks gates hats inks jars keys lamps maps nets oars pens quills rings"
)
_CLAUSES = {f"{thing[:3]}7": thing for thing in _THINGS.split()}

#: Exit code and standard output of a check, and the names of the files that it read.
Checked = tuple[int, str, list[str]]


def write(path: Path, text: str, when: tuple[int, int] = _LONG_AGO) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    os.utime(path, when)


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of a specification of 17 clauses and their test files, and the current one."""
    folder = tmp_path / "specs"
    folder.mkdir()
    write(folder / "plainspec.toml", "")
    said = "".join(f"Guests 🌹 must bring {thing}.[^{id_}]\n\n" for id_, thing in _CLAUSES.items())
    write(folder / "spec.md", f"# Parties {{#parties authority=user}}\n\n{said}")
    for id_ in _CLAUSES:
        write(folder / "examples" / f"{id_}.md", f"Examples for [^{id_}] in Parties:\n")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PLAINSPEC_CACHE_DIR", str(tmp_path / "cache"))
    return folder


@pytest.fixture
def check(
    specs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Checked]:
    """Runs ``plainspec check``."""
    build = Builder.build
    read: list[str] = []

    def counted(self: Builder, path: str, *given: object) -> object:
        read.append(os.path.basename(path))  # noqa: PTH119 - a string with /
        return build(self, path, *given)  # type: ignore[arg-type]  # whatever it is given

    monkeypatch.setattr(Builder, "build", counted)

    def run(*arguments: str) -> Checked:
        read.clear()
        code = main(["check", "--color", "never", *arguments])
        return code, capsys.readouterr().out, list(read)

    return run


def test_nothing_is_read_where_nothing_changed(check: Callable[..., Checked]) -> None:
    code, out, read = check()
    assert len(read) == 18
    assert "18 files" in out
    assert check() == (code, out, [])


def test_what_changed_is_read_and_judged_with_the_rest(
    specs: Path, check: Callable[..., Checked]
) -> None:
    check()
    write(
        specs / "rules.md",
        "# Rules {#rules authority=user}\n\nGuests 🌹 must not bring dogs.[^rul7]\n",
    )
    (specs / "examples" / "egg7.md").unlink()
    code, out, read = check()
    assert read == ["rules.md"]
    assert "contradictory-obligation" in out
    assert "`egg7` has no test" in out
    assert check() == (code, out, [])
    assert check("--no-cache")[:2] == (code, out)


def test_settings_that_change_have_all_read_again(
    specs: Path, check: Callable[..., Checked]
) -> None:
    check()
    write(specs / "plainspec.toml", '[rules]\nthin-test = "off"\nempty-test = "off"\n')
    code, out, read = check()
    assert len(read) == 18
    assert "empty-test" not in out
    assert check() == (code, out, [])


def test_a_handful_of_files_is_not_remembered(specs: Path, check: Callable[..., Checked]) -> None:
    for id_ in list(_CLAUSES)[5:]:
        (specs / "examples" / f"{id_}.md").unlink()
    check()
    assert not (specs.parent / "cache").exists()
