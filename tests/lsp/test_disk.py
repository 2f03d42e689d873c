"""The disk moves too: after whatever happens on it, the client sees what a fresh start would show."""

from __future__ import annotations

import asyncio
import math
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from plainspec.analysis import engine
from plainspec.analysis.engine import Engine
from plainspec.analysis.rules import all_rules
from plainspec.index import cache
from plainspec.index import workspace as index
from plainspec.index.workspace import Workspace
from plainspec.lsp import disk, indexing, watching
from plainspec.lsp.lifetime import is_alive
from plainspec.lsp.server import PlainspecServer
from plainspec.lsp.uris import to_uri
from plainspec.lsp.watching import Watcher
from tests.bench.corpus import write_repository
from tests.lsp.harness import Client, connect, on_loop
from tests.lsp.test_process import server
from tests.support.branches import git, two_branches
from tests.support.patience import PATIENCE

SPEC = "# Güte 😀 {#kind}\n\nBe kind. [^ab12] See [more](more.md).\n"
TEST = "Examples for [^ab12] in Güte 😀:\n\n**Example**: A\n\n```\n<user>\nHi\n</user>\n```\n"
WATCHES = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}

#: What is shown: for each URI the rules and lines of its findings, and their messages.
Shown = dict[str, list[tuple[str, int, str]]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "spec"
    (folder / "examples").mkdir(parents=True)
    (folder / "spec.md").write_text(SPEC, "utf-8")
    (folder / "examples/ab12.md").write_text(TEST, "utf-8")
    return folder


def from_scratch(root: Path, opened: dict[Path, str] | None = None) -> Shown:
    """What a fresh start finds, with the editor's text of the documents *opened*."""
    rules = all_rules()
    workspace = Workspace([rule.name for rule in rules])
    engine = Engine(rules)
    engine.update(workspace.set_roots([root.as_posix()]))
    for path, text in (opened or {}).items():
        engine.update(workspace.open(path.as_posix(), text))
    for change in workspace.scan():
        engine.update(change)
    shown = {
        to_uri(path): sorted(
            (finding.rule, finding.range.start.line, finding.message)
            for finding in engine.findings(path)
            if finding.suppressed is None
        )
        for path in engine.paths()
    }
    return {uri: found for uri, found in shown.items() if found}


def shown_by(client: Client) -> Shown:
    """What the client shows now."""
    newest = {p["uri"]: p["diagnostics"] for p in client.all("textDocument/publishDiagnostics")}
    return {
        uri: sorted((d["code"], d["range"]["start"]["line"], d["message"]) for d in found)
        for uri, found in newest.items()
        if found
    }


async def shows(client: Client, expected: Shown) -> None:
    """Wait until the client shows just *expected*; say what differs if it never does."""
    try:
        await client.until(lambda: shown_by(client) == expected)
    except asyncio.TimeoutError:
        assert shown_by(client) == expected


def tell(client: Client, *paths: Path) -> None:
    """The client's watcher saw something happen to *paths*."""
    changes = [{"uri": to_uri(path.as_posix()), "type": 2} for path in paths]
    client.notify("workspace/didChangeWatchedFiles", {"changes": changes})


@asynccontextmanager
async def watching_ourselves(root: Path) -> AsyncIterator[Client]:
    """A client that watches nothing, when the server's own watcher is there."""
    async with connect(rules=all_rules()) as (client, _):
        ready = asyncio.Event()
        assert client.server is not None
        followed = client.server.disk
        recheck = followed.recheck_soon
        renewals = 0

        def noticed() -> None:
            nonlocal renewals
            renewals += 1
            recheck()
            if renewals == 2:  # all has been read, and all is watched
                ready.set()

        followed.recheck_soon = noticed  # type: ignore[method-assign]  # to know when it is there
        await client.initialize(root)
        await asyncio.wait_for(ready.wait(), PATIENCE)
        followed.recheck_soon = recheck  # type: ignore[method-assign]  # as it was
        yield client


@asynccontextmanager
async def told_by_client(root: Path) -> AsyncIterator[Client]:
    """A client that watches files, after everything has been read."""
    async with connect(rules=all_rules()) as (client, _):
        await client.initialize(root, WATCHES)
        await client.indexed()
        yield client


def repository(root: Path, files: int, differ: int) -> None:
    """A repository of *files* documents with branches that differ in about *differ*."""
    root.mkdir()
    write_repository(root, files, 20, paragraphs=1)
    two_branches(root, differ)


# -- what can happen ----------------------------------------------------------------


def edited(root: Path) -> list[Path]:
    (root / "spec.md").write_text(SPEC + "\nReply as appropriate.\n", "utf-8")
    return [root / "spec.md"]


def added(root: Path) -> list[Path]:
    (root / "more.md").write_text("# More\n", "utf-8")
    return [root / "more.md"]


def deleted(root: Path) -> list[Path]:
    (root / "examples/ab12.md").unlink()
    return [root / "examples/ab12.md"]


def folder_renamed(root: Path) -> list[Path]:
    (root / "examples").rename(root / "samples")
    return [root / "samples", root / "examples"]


def file_becomes_folder(root: Path) -> list[Path]:
    (root / "spec.md").unlink()
    (root / "spec.md").mkdir()
    (root / "spec.md/inner.md").write_text(SPEC, "utf-8")
    return [root / "spec.md"]


def folder_becomes_file(root: Path) -> list[Path]:
    shutil.rmtree(root / "examples")
    (root / "examples").write_text("a file\n", "utf-8")
    return [root / "examples"]


def deep_folders_made(root: Path) -> list[Path]:
    deep = root / "a/b/c/d"
    deep.mkdir(parents=True)
    (deep / "x.md").write_text("[gone](gone.md)\n", "utf-8")
    return [root / "a"]


def replaced_by_link(root: Path) -> list[Path]:
    (root / "more.md").symlink_to(root / "spec.md")
    shutil.copy(root / "spec.md", root / "copy.md")
    (root / "spec.md").unlink()
    (root / "spec.md").symlink_to(root / "copy.md")
    return [root / "more.md", root / "copy.md", root / "spec.md"]


def workspace_deleted(root: Path) -> list[Path]:
    shutil.rmtree(root)
    return [root]


def workspace_made_again(root: Path) -> list[Path]:
    shutil.rmtree(root)
    (root / "examples").mkdir(parents=True)
    (root / "spec.md").write_text("# New\n\n[gone](gone.md)\n", "utf-8")
    return [root]


def settings_changed(root: Path) -> list[Path]:
    (root / "plainspec.toml").write_text('exclude = ["examples/"]\n', "utf-8")
    return [root / "plainspec.toml"]


HAPPENINGS = [
    edited,
    added,
    deleted,
    folder_renamed,
    file_becomes_folder,
    folder_becomes_file,
    deep_folders_made,
    replaced_by_link,
    workspace_deleted,
    workspace_made_again,
    settings_changed,
]


@pytest.mark.parametrize("happen", HAPPENINGS)
@on_loop
async def test_what_the_client_tells(root: Path, happen: Callable[[Path], list[Path]]) -> None:
    async with told_by_client(root) as client:
        assert client.server is not None
        client.server.disk.recheck_soon = lambda: None  # type: ignore[method-assign]  # no net
        tell(client, *happen(root))
        await shows(client, from_scratch(root))


@pytest.mark.parametrize("happen", HAPPENINGS)
@on_loop
async def test_what_we_see_ourselves(root: Path, happen: Callable[[Path], list[Path]]) -> None:
    async with watching_ourselves(root) as client:
        happen(root)
        await shows(client, from_scratch(root))
        (root / "examples").is_dir() and (root / "examples/late.md").write_text("[x](gone.md)\n")
        await shows(client, from_scratch(root))  # what is new is watched, too


@on_loop
async def test_what_our_own_watcher_tells_is_read_at_once(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The watcher has waited for a pause already.
    async with watching_ourselves(root) as client:
        monkeypatch.setattr(disk, "_PAUSE", 10 * PATIENCE)
        monkeypatch.setattr(disk, "_LONGEST_PAUSE", 10 * PATIENCE)
        for number in range(2 * disk._FEW):
            (root / f"new{number}.md").write_text("[x](gone.md)\n")
        await shows(client, from_scratch(root))


@on_loop
async def test_there_and_back_again(root: Path) -> None:
    kept = root.parent / "kept"
    shutil.copytree(root, kept)
    async with watching_ourselves(root) as client:
        before = from_scratch(root)
        for happen in (file_becomes_folder, folder_becomes_file, workspace_deleted):
            happen(root)
            await shows(client, from_scratch(root))
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(kept, root)
            await shows(client, before)


@pytest.mark.parametrize("at_rest", [False, True])
@pytest.mark.parametrize("watch", [told_by_client, watching_ourselves])
@on_loop
async def test_a_branch_switch_and_a_stash(
    tmp_path: Path,
    watch: Callable[[Path], object],
    at_rest: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if at_rest:  # read by workers, and kept packed, as in a large workspace
        monkeypatch.setattr(index, "_BULK", 20)
        monkeypatch.setattr(index, "_BATCH", 20)
        monkeypatch.setattr(engine, "_MANY", 1)  # and laid to rest again soon
        monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    root = tmp_path.resolve() / "repository"
    repository(root, 72, 48)
    async with watch(root) as client:  # type: ignore[attr-defined]  # both are context managers
        assert bool(client.server.session.workspace.snapshot.records.stored) == at_rest
        for branch in ("other", "main"):
            before = set(root.rglob("*"))
            git(root, "checkout", "-q", branch)
            if watch is told_by_client:
                paths = sorted(before | set(root.rglob("*")))
                random.Random(1).shuffle(paths)
                for start in range(0, len(paths), 17):  # bursts, out of order
                    tell(client, *paths[start : start + 17])
            await shows(client, from_scratch(root))
        (root / "area000/spec0000/spec.md").write_text("[gone](gone.md)\n", "utf-8")
        tell(client, root / "area000/spec0000/spec.md")
        await shows(client, from_scratch(root))
        git(root, "stash")
        tell(client, root / "area000/spec0000/spec.md")
        await shows(client, from_scratch(root))


@on_loop
async def test_files_are_looked_at_while_statements_are_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    monkeypatch.setattr(index, "_BULK", 1)
    monkeypatch.setattr(disk, "_RECHECK_AFTER", 0.0)
    monkeypatch.setattr(disk, "_SLICE", 0.0)
    monkeypatch.setattr(indexing, "_SLICE", 0.0)
    root = tmp_path.resolve() / "spec"
    write_repository(root, 40, lines=40, paragraphs=1)
    expected = from_scratch(root)
    compare = {rule.name for rule in all_rules() if rule.compares is not None}
    assert any(rule in compare for found in expected.values() for rule, *_ in found)
    for _ in ("the first start", "the next one, from what that left behind"):
        async with connect(rules=all_rules()) as (client, _):
            assert client.server is not None
            saved = asyncio.Event()
            client.server.indexer.on_saved = saved.set
            looking_while_comparing(client.server, monkeypatch)
            await client.initialize(root, WATCHES)
            await asyncio.wait_for(saved.wait(), PATIENCE)
            await shows(client, expected)


@on_loop
async def test_a_check_waits_for_files_that_are_being_followed(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "_SLICE", 0.0)
    async with told_by_client(root) as client:
        paths = [root / f"{number}.md" for number in range(60)]
        for path in paths:
            path.write_text("See [gone](gone.md).\n", "utf-8")
        tell(client, *paths)
        assert client.server is not None
        followed = client.server.session
        await asyncio.wait_for(_until(lambda: followed.following), PATIENCE)
        answer = await client.request("plainspec/check", {})
        assert answer["files"] == 62
        assert shown_by(client) == from_scratch(root)


def looking_while_comparing(server: PlainspecServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have *server* look at all files when it is in the midst of comparing statements."""
    compare, slices = server.session.catch_up, 0

    def comparing(seconds: float = math.inf) -> bool:
        nonlocal slices
        slices += 1
        if slices in (5, 50, 100):
            server.disk.recheck_soon()
        return compare(seconds)

    monkeypatch.setattr(server.session, "catch_up", comparing)


async def _until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0)


@pytest.mark.parametrize("watch", [told_by_client, watching_ourselves])
@on_loop
async def test_what_git_ignores_counts_at_once(root: Path, watch: Callable[[Path], object]) -> None:
    async with watch(root) as client:  # type: ignore[attr-defined]  # both are context managers
        before = from_scratch(root)
        assert before
        ignoring = root / ".gitignore"
        for text in ("*.md\n", "examples/\n", None):
            if text is None:
                ignoring.unlink()
            else:
                ignoring.write_text(text, "utf-8")
            if watch is told_by_client:
                tell(client, ignoring)
            await shows(client, from_scratch(root))
        assert from_scratch(root) == before


@pytest.mark.parametrize("watch", [told_by_client, watching_ourselves])
@on_loop
async def test_a_branch_with_a_folder_where_a_file_was(
    tmp_path: Path, watch: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path.resolve() / "repository"
    monkeypatch.setattr(index, "_BULK", 20)  # documents lie at rest
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    repository(root, 60, 40)
    git(root, "checkout", "-q", "other")
    victim = sorted((root / "area000").rglob("spec.md"))[0]
    victim.unlink()
    victim.mkdir()
    (victim / "inner.md").write_text("# Innen\n\nSee [x](../gone.md).\n", "utf-8")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "a folder")
    git(root, "checkout", "-q", "main")
    async with watch(root) as client:  # type: ignore[attr-defined]  # both are context managers
        for branch in ("other", "main"):
            before = set(root.rglob("*"))
            git(root, "checkout", "-q", branch)
            if watch is told_by_client:
                tell(client, *sorted(before | set(root.rglob("*"))))
            await shows(client, from_scratch(root))


# -- open documents -------------------------------------------------------------------


@on_loop
async def test_another_program_writes_a_document_that_is_open(root: Path) -> None:
    spec = root / "spec.md"
    async with watching_ourselves(root) as client:
        uri = to_uri(spec.as_posix())
        client.open(uri, SPEC)
        edited(root)
        typed = SPEC.replace("Be kind.", "Be kind where appropriate.")
        client.notify(
            "textDocument/didChange",
            {
                "textDocument": {"uri": uri, "version": 2},
                "contentChanges": [{"text": typed}],
            },
        )
        added(root)
        await shows(client, from_scratch(root, {spec: typed}))  # the editor's text counts
        client.close(uri)
        await shows(client, from_scratch(root))  # now the other program's does


@on_loop
async def test_an_open_document_without_its_file(root: Path) -> None:
    async with watching_ourselves(root) as client:
        client.open(to_uri((root / "spec.md").as_posix()), SPEC)
        shutil.rmtree(root)
        await shows(client, from_scratch(root, {root / "spec.md": SPEC}))
        client.close(to_uri((root / "spec.md").as_posix()))
        await shows(client, {})


# -- events that are not what they should be ------------------------------------------


@on_loop
async def test_events_twice_and_for_nothing(root: Path) -> None:
    async with told_by_client(root) as client:
        paths = [*added(root), *deleted(root), root / "never.md", root / "no/such/folder"]
        for _ in range(20):
            tell(client, *paths, *paths)
        await shows(client, from_scratch(root))


@on_loop
async def test_a_missing_event_is_made_up_for_by_the_next_one(root: Path) -> None:
    async with told_by_client(root) as client:
        edited(root)
        deleted(root)
        (root / "a/b").mkdir(parents=True)
        (root / "a/b/untold.md").write_text("[gone](gone.md)\n", "utf-8")
        tell(client, *added(root))  # of the rest nothing is told
        await shows(client, from_scratch(root))


@on_loop
async def test_what_was_missed_is_found_soon_on_a_busy_machine(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "_REST", 10**9)  # as if a look at all files took hours
    async with told_by_client(root) as client:
        for name in ("one", "two", "three"):
            (root / f"{name}.md").write_text(f"# {name}\n\n[x](gone-{name}.md)\n", "utf-8")
            tell(client, *added(root))  # of another file
            await shows(client, from_scratch(root))


@on_loop
async def test_a_file_that_is_written_bit_by_bit(root: Path) -> None:
    text = "# 😀\n\n" + "".join(f"[gone {n}](gone{n}.md)\n\n" for n in range(40))
    data = text.encode()
    async with watching_ourselves(root) as client:
        with (root / "more.md").open("wb") as file:
            for start in range(0, len(data), 100):  # cuts characters in two
                file.write(data[start : start + 100])
                file.flush()
                await client.settled()
        await shows(client, from_scratch(root))


@on_loop
async def test_a_permission_taken_and_given(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from plainspec.index import files as module

    denied = True
    real_open = open

    def guarded(path: str, *rest: object) -> object:
        if denied and str(path).endswith("spec.md"):
            raise PermissionError(13, "Permission denied", path)
        return real_open(path, *rest)  # type: ignore[call-overload]  # only passed through

    monkeypatch.setattr(module, "open", guarded, raising=False)  # root may read everything
    async with watching_ourselves(root) as client:
        await shows(client, from_scratch(root))
        assert to_uri((root / "spec.md").as_posix()) not in shown_by(client)
        denied = False
        (root / "spec.md").chmod(0o640)
        await shows(client, from_scratch(root))
        assert to_uri((root / "spec.md").as_posix()) in shown_by(client)


@on_loop
async def test_settings_that_say_the_same_are_not_begun_with_afresh(root: Path) -> None:
    async with told_by_client(root) as client:
        (root / "pyproject.toml").write_text('[project]\nname = "x"\n', "utf-8")
        tell(client, root / "pyproject.toml", *added(root))
        await shows(client, from_scratch(root))
        said = [m["message"] for m in client.all("window/logMessage")]
        assert sum("Read " in message for message in said) == 1


@on_loop
async def test_typing_goes_on_while_a_storm_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "_SLICE", 0.0)  # however fast it is read
    root = tmp_path.resolve() / "repository"
    repository(root, 72, 48)
    async with told_by_client(root) as client:
        before = set(root.rglob("*"))
        git(root, "checkout", "-q", "other")
        tell(client, *before, *root.rglob("*"))
        uri = to_uri((root / "typed.md").as_posix())
        client.open(uri, "[gone](gone.md)\n")
        found = await client.diagnostics(uri)
        assert [d["code"] for d in found] == ["dangling-link"]
        assert client.server is not None
        assert client.server.disk.busy  # the answer did not wait for the storm
        await shows(client, from_scratch(root, {root / "typed.md": "[gone](gone.md)\n"}))


# -- who watches ------------------------------------------------------------------------


@on_loop
async def test_a_client_that_watches_is_not_watched_for(root: Path) -> None:
    async with told_by_client(root) as client:
        assert client.server is not None
        assert not client.server.disk.watches


@on_loop
async def test_folders_that_are_left_out_are_not_watched(root: Path) -> None:
    for name in ("node_modules/x", ".git/objects", "drafts/old"):
        (root / name).mkdir(parents=True)
    (root / "plainspec.toml").write_text('exclude = ["drafts/"]\n', "utf-8")
    async with watching_ourselves(root) as client:
        assert client.server is not None
        folders = client.server.session.workspace.folders
        assert folders == {root.as_posix(), f"{root.as_posix()}/examples"}


@on_loop
async def test_folders_that_are_added_and_removed(root: Path, tmp_path: Path) -> None:
    second = tmp_path.resolve() / "second"
    second.mkdir()
    (second / "a.md").write_text("[gone](gone.md)\n", "utf-8")
    folder = {"uri": to_uri(second.as_posix()), "name": "second"}
    async with watching_ourselves(root) as client:
        event = {"added": [folder], "removed": []}
        client.notify("workspace/didChangeWorkspaceFolders", {"event": event})
        await shows(client, {**from_scratch(root), **from_scratch(second)})
        (second / "b.md").write_text("[gone](gone.md)\n", "utf-8")
        await shows(client, {**from_scratch(root), **from_scratch(second)})
        event = {"added": [], "removed": [folder]}
        client.notify("workspace/didChangeWorkspaceFolders", {"event": event})
        edited(root)
        await shows(client, from_scratch(root))


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (OSError("OS file watch limit reached. about [x]"), "max_user_watches"),
        (RuntimeError("Too many open files (os error 24)"), "max_user_instances"),
        (ImportError("no module"), "watchfiles"),
    ],
)
@on_loop
async def test_where_nothing_can_be_watched_the_files_are_looked_at(
    root: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, advice: str
) -> None:
    def refuse(folders: object) -> None:
        raise error

    monkeypatch.setattr(watching, "_notify", refuse)
    async with connect(rules=all_rules()) as (client, _):
        await client.initialize(root)
        await client.until(
            lambda: any(advice in m["message"] for m in client.all("window/logMessage"))
        )
        for happen in (edited, added, folder_renamed, workspace_made_again):
            happen(root)
            await shows(client, from_scratch(root))


def test_reading_is_no_news(root: Path) -> None:
    told: list[str] = []
    heard = threading.Event()
    ready = threading.Event()

    def changed(paths: list[str]) -> None:
        told.extend(paths)
        heard.set()

    watcher = Watcher(changed, ready.set, told.append)
    watcher.watch({root.as_posix()}, [root.as_posix()])
    assert ready.wait(PATIENCE)
    (root / "spec.md").read_text("utf-8")
    list(root.iterdir())
    (root / "more.md").write_text("x", "utf-8")
    assert heard.wait(PATIENCE)
    watcher.stop()
    watcher.join(PATIENCE)
    assert set(told) == {f"{root.as_posix()}/more.md"}


# -- its end ------------------------------------------------------------------------------


def threads(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/task").iterdir()))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc tells of the threads")
@pytest.mark.parametrize("end", ["exit", "closed input", "parent", "kill"])
def test_nothing_outlives_the_server(tmp_path: Path, end: str) -> None:
    root = tmp_path.resolve() / "repository"
    root.mkdir()
    write_repository(root, 30, 20, paragraphs=1)
    parent = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with server() as process:
        process.initialize(root, parent.pid)
        while True:
            message = process.receive()
            if message.get("method") == "window/logMessage":
                break
        before = threads(process.process.pid)
        assert before >= 3  # the loop, the reader, the writer, and the watcher soon
        for path in root.rglob("*.md"):
            path.write_text("[gone](gone.md)\n", "utf-8")
        if end == "exit":
            process.send({"id": 2, "method": "shutdown"})
            process.answer(2)
            process.send({"method": "exit"})
            assert process.code() == 0
        elif end == "closed input":
            process.stdin.close()
            assert process.code() == 1
        elif end == "parent":
            parent.kill()
            parent.wait()
            assert process.code() == 1
        else:
            process.process.kill()
            assert process.code() == -signal.SIGKILL
        assert not is_alive(process.process.pid)
        said = process.stderr.read().decode()
        assert "Traceback" not in said and "panic" not in said, said
    parent.kill()
    parent.wait()


def test_a_checkout_over_standard_streams(tmp_path: Path) -> None:
    root = tmp_path.resolve() / "repository"
    repository(root, 60, 40)
    shown: Shown = {}
    with server() as process:
        process.initialize(root)

        def until(expected: Shown) -> None:
            end = time.monotonic() + PATIENCE
            while shown != expected and time.monotonic() < end:
                message = process.receive()
                if message.get("method") == "textDocument/publishDiagnostics":
                    found = message["params"]["diagnostics"]
                    uri = message["params"]["uri"]
                    shown.pop(uri, None)
                    if found:
                        shown[uri] = sorted(
                            (d["code"], d["range"]["start"]["line"], d["message"]) for d in found
                        )
            assert shown == expected

        until(from_scratch(root))
        for branch in ("other", "main"):
            git(root, "checkout", "-q", branch)
            until(from_scratch(root))
