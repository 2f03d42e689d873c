"""One code-server and one browser for all tests of this folder, and a window where one is needed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, NoReturn

import pytest
from playwright.sync_api import Browser, sync_playwright
from wcwidth import wcswidth

from tests.editors.vscode import install
from tests.editors.vscode.code_server import CodeServer, sessions, until
from tests.editors.vscode.window import OPEN, Window
from tests.editors.vscode.window import window as window_in
from tests.lsp.editor import copy
from tests.support.llm.scripted import ScriptedModel

PROJECT = Path(__file__).resolve().parents[3]
MODEL_SPEC = PROJECT.parent / "shared" / "corpora" / "openai-model-spec"

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
)

#: How VS Code counts what plainspec reports.
KINDS = {"error": "Error", "warning": "Warning", "information": "Info"}

Opener = Callable[[Path], AbstractContextManager[Window]]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A failed test leaves a picture of each window, and what its console said."""
    report = yield
    if report.failed:
        for number, opened in enumerate(OPEN):
            picture = opened.shot(f"failed-{item.name}{f'-{number}' if number else ''}")
            picture.with_suffix(".log").write_text("\n".join(opened.console))
            report.sections.append(("window", f"{picture}: {opened.messages()}"))
    return report


def absent(what: str, remedy: str) -> NoReturn:
    """Skip for want of *what*, and say what to do; fail where all has to be there."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}, which CI needs: {remedy}")
    pytest.skip(f"{what}: {remedy}")


@pytest.fixture(scope="package")
def installation() -> install.Installation:
    """The code-server of this machine."""
    place = install.place()
    if not place.complete:
        reason = install.unsupported()
        absent(
            f"VS Code for browsers cannot run here ({reason})"
            if reason
            else "VS Code for browsers (code-server) is not installed",
            "these tests need Linux on x86-64, and npm" if reason else f"run {install.COMMAND}",
        )
    return place


@pytest.fixture(scope="package")
def vsix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extension as it is released; built here, or the one that PLAINSPEC_VSIX names."""
    if os.environ.get("PLAINSPEC_VSIX"):
        return Path(os.environ["PLAINSPEC_VSIX"]).resolve()
    if shutil.which("npm") is None:
        absent("npm is not installed", "it builds the extension")
    done = subprocess.run(
        ["make", "vsix", f"PYTHON={sys.executable}"],
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout.decode(errors="replace")
    (built,) = (PROJECT / "dist").glob("*.vsix")
    return built


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium, as the system's packages have it."""
    names = ("chromium", "chromium-browser", "google-chrome")
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if program is None:
        absent("there is no Chromium", "install the package chromium, or name one as CHROMIUM=…")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture(scope="package")
def server(
    installation: install.Installation,
    vsix: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[CodeServer]:
    """A running code-server that has the extension; it leaves no process behind."""
    started = CodeServer(installation, tmp_path_factory.mktemp("code-server").resolve())
    started.install(vsix)
    started.start()
    yield started
    started.stop()
    left = set(started.programs.servers()) & {pid for pid, _ in sessions()}
    assert not left, f"language servers still run: {left}"


@pytest.fixture(scope="package")
def opener(browser: Browser, server: CodeServer) -> Opener:
    """Opens windows on folders."""
    return lambda folder: window_in(browser, server, folder)


@contextmanager
def language_model(server: CodeServer, base_url: str) -> Iterator[None]:
    """The user has configured the model at *base_url*, where no folder can."""
    settings = server.user / "Machine" / "settings.json"
    mine = {"plainspec.llm.baseUrl": base_url, "plainspec.llm.model": "scripted"}
    settings.write_text(json.dumps(mine))
    try:
        yield
    finally:
        settings.write_text("{}")


def model_spec(folder: Path) -> Path:
    """A copy of the Model Spec below *folder*, as a folder that an author may write in."""
    if not MODEL_SPEC.is_dir():
        absent("../shared/corpora/openai-model-spec is not there", "lay it beside the project")
    return copy(MODEL_SPEC, folder / "model-spec")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the Model Spec, unless a module has a folder of its own."""
    return model_spec(tmp_path_factory.mktemp("model-spec").resolve())


@pytest.fixture(scope="module")
def document() -> str:
    """The document of the folder that is opened, unless a module has its own."""
    return "model_spec.md"


@pytest.fixture(scope="module")
def scripted() -> ScriptedModel | None:
    """The language model that the user has configured; none, unless a module has one."""
    return None


@pytest.fixture(scope="module")
def opened(
    opener: Opener, server: CodeServer, folder: Path, document: str, scripted: ScriptedModel | None
) -> Iterator[Window]:
    model = language_model(server, scripted.base_url) if scripted else nullcontext()
    with model, opener(folder) as window:
        window.open(document)
        wait_for_findings(window, folder)
        yield window


@pytest.fixture
def window(opened: Window, document: str) -> Window:
    opened.tidy()
    opened.show(document)
    return opened


def checked(folder: Path) -> Any:
    """What ``plainspec check`` says of *folder*, from a process of its own."""
    command = [sys.executable, "-m", "plainspec", "check", str(folder)]
    options = ["--format", "json", "--fail-on", "never"]
    told = subprocess.run([*command, *options], capture_output=True, check=True)
    return json.loads(told.stdout)


def counted(folder: Path) -> dict[str, int]:
    """What the status bar has to count in *folder*."""
    found = Counter(finding["severity"] for finding in checked(folder)["findings"])
    return {shown: found[severity] for severity, shown in KINDS.items()}


def wait_for_findings(window: Window, folder: Path) -> None:
    """Wait until *window* shows all findings of *folder*: some are there before the rest.

    Those of little weight are not waited for: of very many in one file some are left out, which
    is told in one more.
    """

    def weighty(counts: dict[str, int]) -> tuple[int, int]:
        return counts["Error"], counts["Warning"]

    wanted = weighty(counted(folder))
    assert any(wanted)
    until(
        lambda: weighty(window.counts()) == wanted,
        lambda: f"{wanted}; there are {window.counts()}",
    )


def before(path: Path, words: str, inside: str = "") -> tuple[int, str]:
    """The first line, from 1, of a file that holds *words*, and what stands in it before them.

    With *inside*, a part of *words*, it is what stands before that part.
    """
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        at = line.find(words)
        if at >= 0:
            return number, line[: at + words.index(inside)]
    raise AssertionError(f"{path} has no {words!r}")


def position(path: Path, words: str, inside: str = "") -> tuple[int, int]:
    """Line and column of *words* as problems show them, from 1, the column in UTF-16 units."""
    line, text = before(path, words, inside)
    return line, len(text.encode("utf-16-le")) // 2 + 1


def cursor(path: Path, words: str, inside: str = "") -> tuple[int, int]:
    """Line and column of *words* as Ctrl+G takes them: wide characters count as two columns."""
    line, text = before(path, words, inside)
    return line, wcswidth(text) + 1
