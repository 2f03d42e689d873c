"""A client that edits at random for a long time; now and then all is compared with a fresh start.

The client holds its own texts and carries out everything itself: its edits,
the server's renames, files that come, move and go, and settings that change.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from plainspec.analysis.engine import Engine
from plainspec.analysis.rules import all_rules
from plainspec.index.workspace import Workspace
from plainspec.lsp.conversion import Places
from plainspec.lsp.features import FEATURES
from plainspec.lsp.output import DiagnosticEncoder
from plainspec.lsp.session import Session
from plainspec.lsp.uris import to_path, to_uri
from plainspec.text.encoding import PositionEncoding, to_units
from plainspec.text.lines import line_starts, position_at, split_lines, without_end
from tests.analysis.test_history import CONFIGURATIONS, PATHS, PIECES, facts, findings
from tests.fuzz.requests import Place
from tests.fuzz.targets import client_edit
from tests.lsp.harness import Client, Message, ServerError, change, connect, edit
from tests.support.patience import PATIENCE

#: The files that are edited; the rest of the engine's test lies where nobody looks.
FILES = tuple(path for path in PATHS if path.endswith((".md", ".py", ".ts")) and "node" not in path)
_CLAUSE = re.compile(r"(?<=\[\^)[a-z]{2}\d\d(?=\])|(?<=\{#)REQ-?\d+(?=\})")
#: Documents grow to about so many code points; then more is taken out than put in.
_SIZE = 3000
CAPABILITIES: Message = {
    "workspace": {
        "workspaceEdit": {"documentChanges": True, "resourceOperations": ["create", "rename"]},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
    }
}


async def edit_at_random(root: Path, encoding: str, steps: int, seed: int, every: int = 100) -> int:
    """Do *steps* steps in the folder *root*, comparing after each *every*; the number of renames."""
    capabilities = {**CAPABILITIES, "general": {"positionEncodings": [encoding]}}
    async with connect(FEATURES, all_rules()) as (client, _):
        author = Author(client, root, PositionEncoding(encoding), random.Random(seed))
        for name in FILES[:8]:
            author.write(root / name, author.some_text(6))
        await client.initialize(root, capabilities)
        await client.indexed()
        for step in range(steps):
            await author.step()
            if step % 20 == 19:  # a burst is over
                await client.settled()
            if step % every == every - 1 or step == steps - 1:
                await author.check()
        return author.renames


class Author:
    """One who types into *client*, and all that they see."""

    def __init__(
        self, client: Client, root: Path, encoding: PositionEncoding, rng: random.Random
    ) -> None:
        self.client, self.root, self.encoding, self.rng = client, root, encoding, rng
        #: The texts of open documents.
        self.open: dict[str, str] = {}
        self.version = 0
        self.renames = 0
        #: The newest diagnostics of each document.
        self.shown: dict[str, list[Message]] = {}
        self._kinds: dict[Callable[[], Awaitable[None] | None], int] = {
            self._edit: 900,
            self._open: 20,
            self._close: 15,
            self._write: 15,
            self._save: 10,
            self._delete: 8,
            self._move: 4,
            self._rename: 25,
            self._configure: 3,
        }

    async def step(self) -> None:
        """Do one thing."""
        if not self.open:
            self._open()
        ((kind),) = self.rng.choices([*self._kinds], [*self._kinds.values()])
        done = kind()
        if done is not None:
            await done

    # -- things to do ----------------------------------------------------------

    def _edit(self) -> None:
        rng = self.rng
        path = rng.choice(sorted(self.open))
        text = self.open[path]
        lines = split_lines(text)
        start = self._place(lines)
        many = len(text) > _SIZE
        end = start
        if rng.random() < (0.8 if many else 0.4):
            last = min(len(lines), start.line + rng.choice((0, 0, 0, 1, 3, 9 if many else 1)))
            end = self._place(lines, last)
        new = "" if rng.random() < 0.3 else rng.choice(PIECES)
        if rng.random() < 0.3:
            new = rng.choice(("a", "é", "🌹", "\n", "#", " ", "`", "]", "\ud800", "-", "\u2028"))
        if many and rng.random() < 0.5:
            new = ""
        if rng.random() < 0.005:
            new = self.some_text(4)
            self._send(path, {"text": new})
            self.open[path] = new.replace("\ud800", "\ufffd")
            return
        self._send(path, edit(start, end, new))
        self.open[path] = client_edit(text, start, end, new, self.encoding)

    def _place(self, lines: list[str], line: int = -1) -> Place:
        """A place in the text, or a little outside of it; at times inside a character."""
        if line < 0:
            line = self.rng.randrange(len(lines) + 1)
        here = without_end(lines[line]) if line < len(lines) else ""
        return Place(line, self.rng.randrange(to_units(here, len(here), self.encoding) + 2))

    def _send(self, path: str, *changes: Message) -> None:
        self.version += 1
        self.client.send(change(to_uri(path), self.version, *changes))

    def _open(self) -> None:
        path = (self.root / self.rng.choice(FILES)).as_posix()
        if path not in self.open:
            self._show(path, self._on_disk(path) or self.some_text(5))

    def _show(self, path: str, text: str) -> None:
        self.open[path] = text
        self.client.open(to_uri(path), text, self.version)

    def _close(self) -> None:
        path = self.rng.choice(sorted(self.open))
        del self.open[path]
        self.client.close(to_uri(path))

    def _save(self) -> None:
        path = self.rng.choice(sorted(self.open))
        self.write(Path(path), self.open[path])
        self.client.notify("textDocument/didSave", {"textDocument": {"uri": to_uri(path)}})

    def _write(self) -> None:
        file = self.root / self.rng.choice(FILES)
        self.write(file, self.some_text(5))
        self._tell(file.as_posix())

    def _delete(self) -> None:
        file = self.root / self.rng.choice(FILES)
        file.unlink(missing_ok=True)
        self._tell(file.as_posix())

    def _move(self) -> None:
        old, new = (self.root / self.rng.choice(FILES) for _ in range(2))
        if old.exists() and not new.exists() and old.as_posix() not in self.open:
            new.parent.mkdir(parents=True, exist_ok=True)
            old.rename(new)
            self._tell(old.as_posix(), new.as_posix())

    def _configure(self) -> None:
        text = self.rng.choice(CONFIGURATIONS)
        file = self.root / "plainspec.toml"
        if text is None:
            file.unlink(missing_ok=True)
        else:
            file.write_text(text)
        self._tell(file.as_posix())

    async def _rename(self) -> None:
        """Rename a clause, and do to the texts and files what the server says."""
        found = [
            (path, match)
            for path, text in sorted(self.open.items())
            for match in _CLAUSE.finditer(text)
        ]
        if not found:
            return
        await self.check()  # the server knows of all that has changed on the disk
        path, match = self.rng.choice(found)
        line, column = position_at(line_starts(self.open[path]), match.start())
        here = split_lines(self.open[path])[line]
        name = self.rng.choice(
            ("ab12", "cd34", "zz99", f"qq{self.rng.randrange(10, 99)}", "REQ-7", "REQ-9")
        )
        params = {
            "textDocument": {"uri": to_uri(path)},
            "position": {"line": line, "character": to_units(here, column, self.encoding)},
            "newName": name,
        }
        try:
            result = await self.client.request("textDocument/rename", params)
        except ServerError:
            return  # an ID that is taken, or that no clause has
        self.renames += 1
        for operation in (result or {}).get("documentChanges", ()):
            self._carry_out(operation)

    def _carry_out(self, operation: Message) -> None:
        if operation.get("kind") == "rename":
            old, new = (to_path(operation[key]) for key in ("oldUri", "newUri"))
            assert not Path(new).exists(), f"{new} would be overwritten"
            if Path(old).exists():
                Path(new).parent.mkdir(parents=True, exist_ok=True)
                Path(old).rename(new)
            if old in self.open:
                assert new not in self.open
                text = self.open.pop(old)
                self.client.close(to_uri(old))
                self._show(new, text)
            self._tell(old, new)
            return
        assert "kind" not in operation, operation
        path = to_path(operation["textDocument"]["uri"])
        before = self.open.get(path, self._on_disk(path))
        assert before is not None, f"{path} is not there"
        after, changes = before, []
        for each in reversed(operation["edits"]):
            start, end = (Place(**each["range"][key]) for key in ("start", "end"))
            changes.append(edit(start, end, each["newText"]))
            after = client_edit(after, start, end, each["newText"], self.encoding)
        if path in self.open:
            self.open[path] = after
            self._send(path, *changes)
        else:
            self.write(Path(path), after)
            self._tell(path)

    # -- files -------------------------------------------------------------------

    def some_text(self, most: int) -> str:
        """A text of at most *most* pieces."""
        return "".join(self.rng.choices(PIECES, k=self.rng.randrange(most + 1)))

    def write(self, file: Path, text: str) -> None:
        """Put *text* on the disk."""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.replace("\ud800", "\ufffd").encode())

    def _on_disk(self, path: str) -> str | None:
        return Path(path).read_bytes().decode() if Path(path).is_file() else None

    def _tell(self, *paths: str) -> None:
        changes = [{"uri": to_uri(path), "type": 2} for path in paths]
        self.client.notify("workspace/didChangeWatchedFiles", {"changes": changes})

    # -- the comparison ------------------------------------------------------------

    async def check(self) -> None:
        """Everything that the server holds, and that it told the client, is what a fresh start gives.

        What changed on the disk may be read a moment later, so this waits for agreement.
        """
        for path, text in self.open.items():
            await self.client.settled()
            document = self._session.documents.get(path)
            assert document is not None
            assert document.buffer.text == text, f"{path} is not what the client has"
        fresh, engine = self._fresh()
        until = time.monotonic() + PATIENCE
        while differs := self._difference(fresh, engine):
            assert time.monotonic() < until, f"{differs} not those of a fresh start"
            await asyncio.sleep(0.05)
            await self.client.settled()

    @property
    def _session(self) -> Session:
        assert self.client.server is not None
        return self.client.server.session

    def _difference(self, fresh: Workspace, engine: Engine) -> str:
        """What is not yet as in *fresh* and *engine*, or nothing."""
        session = self._session
        held, expected = facts(session.workspace), facts(fresh)
        for name, value in expected.items():
            if held[name] != value:
                return f"the {name} are"
        if findings(session.engine) != findings(engine):
            return "the findings are"
        self._take_in()
        encoder = DiagnosticEncoder(session.client)
        places = Places(fresh.snapshot, self.encoding, session._lines)
        for path in sorted({*engine.paths(), *self.shown}):
            report = encoder.report(path, engine.groups(path), places)
            if self.shown.get(path, []) != json.loads(report.items):
                return f"the diagnostics shown on {path} are"
        return ""

    def _fresh(self) -> tuple[Workspace, Engine]:
        failures: list[str] = []
        rules = all_rules()
        fresh = Workspace([rule.name for rule in rules])
        engine = Engine(rules, lambda message, details: failures.append(message + details))
        engine.update(fresh.set_roots([self.root.as_posix()]))
        for path, text in self.open.items():
            engine.update(fresh.open(path, text))
        for step in fresh.scan():
            engine.update(step)
        assert not failures, failures[0]
        return fresh, engine

    def _take_in(self) -> None:
        """Note what was published, and forget the messages."""
        for params in self.client.all("textDocument/publishDiagnostics"):
            self.shown[to_path(params["uri"])] = params["diagnostics"]
        self.client.received.clear()
