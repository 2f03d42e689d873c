"""An hour of an author's work in minutes: what the server holds stays as large as it was.

    python -m tests.fuzz.soak [--edits 18000]

An hour at five keystrokes a second are 18,000 edits; with them go the requests
that an editor makes on its own, saves, documents that are closed and opened,
and files that come and go.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import gc
import random
import sys
import tempfile
import types
import weakref
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from plainspec.analysis.rules import all_rules
from plainspec.lsp.features import FEATURES
from plainspec.lsp.server import PlainspecServer
from plainspec.lsp.uris import to_uri
from tests.bench.corpus import spec_text
from tests.bench.edits import Text, typing
from tests.lsp.harness import Client, Message, ServerError, change, connect

#: The work is done in so many equal parts; after each the server is measured.
PARTS = 10
#: After so many parts all caches are as full as they get.
WARM = 4
#: Growth from there to the end that counts as none, as a share.
_TOLERANCE = 0.05
_CAPABILITIES: Message = {
    "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}},
    "textDocument": {"publishDiagnostics": {"versionSupport": True, "relatedInformation": True}},
}
#: Another file comes and goes after so many edits.
_FILE_EVERY = 30
#: What editors ask for while somebody types.
_AT_POSITION = ("hover", "completion", "documentHighlight", "definition", "references")
_ON_DOCUMENT = ("documentSymbol", "semanticTokens/full", "codeLens", "documentLink", "foldingRange")


class Measure(NamedTuple):
    """What was there after a part: objects, resident bytes (0 where unknown), containers' sizes."""

    objects: int
    resident: int
    containers: dict[str, int]


async def soak(root: Path, edits: int) -> list[Measure]:
    """Edit *edits* times in a new workspace in the folder *root*; a measure after each part."""
    rng = random.Random(1)
    taken: set[str] = set()
    texts = {root / f"spec{n}.md": spec_text(rng, 6, 2, taken)[0] for n in range(4)}
    for path, begin in texts.items():
        path.write_text(begin, encoding="utf-8")
    found: list[Measure] = []
    async with connect(FEATURES, all_rules()) as (client, _):
        assert client.server is not None
        await client.initialize(root, _CAPABILITIES)
        await client.indexed()
        path = next(iter(texts))
        uri, text = to_uri(path.as_posix()), Text(texts[path])
        client.open(uri, str(text))
        script = typing(texts[path], edits)
        for number, each in enumerate(script, 1):
            client.send(change(uri, number, text.apply(each)))
            if number % 10 == 0:
                await _ask(client, uri, each.line, each.start)
            if number % 40 == 0:
                await _save(client, path, str(text))
            if number % 70 == 0:
                client.close(uri)
                client.open(uri, str(text), number)
            if number % _FILE_EVERY == 0:
                await _other_files(client, root, number)
            if number % (edits // PARTS) == 0:
                # What is compared only when the author pauses is owed until then.
                await client.request("plainspec/check", {})
                client.received.clear()
                found.append(_measure(client.server))
    return found


async def _ask(client: Client, uri: str, line: int, character: int) -> None:
    document = {"textDocument": {"uri": uri}}
    place = {**document, "position": {"line": line, "character": character}}
    number, answer = client.start("workspace/symbol", {"query": "section"})
    client.notify("$/cancelRequest", {"id": number})
    for name in _AT_POSITION:
        context = {"includeDeclaration": True, "triggerKind": 1}
        await client.request(f"textDocument/{name}", {**place, "context": context})
    for name in _ON_DOCUMENT:
        await client.request(f"textDocument/{name}", document)
    range_ = {"start": place["position"], "end": place["position"]}
    nothing: Message = {"diagnostics": []}
    await client.request(
        "textDocument/codeAction", {**document, "range": range_, "context": nothing}
    )
    try:
        await answer
    except ServerError:
        return  # cancelled in time


async def _save(client: Client, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    client.notify("textDocument/didSave", {"textDocument": {"uri": to_uri(path.as_posix())}})
    await client.settled()


async def _other_files(client: Client, root: Path, number: int) -> None:
    """A file comes, is opened and closed, and goes; so do a setting and a finding."""
    path = root / f"new-{number}.md"
    uri = to_uri(path.as_posix())
    path.write_text(f"# New {number}\n\nSee [x](#nowhere-{number}). [^zz{number}]\n")
    for kind in (1, 3):
        client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": uri, "type": kind}]})
        if kind == 1:
            client.open(uri, path.read_text(), number)
            await client.settled()
            client.close(uri)
            path.unlink()
        await client.settled()


# -- measuring -----------------------------------------------------------------------


def _measure(server: PlainspecServer) -> Measure:
    gc.collect()
    return Measure(len(gc.get_objects()), _resident(), dict(_containers(server)))


def _resident() -> int:
    try:
        pages = Path("/proc/self/statm").read_text().split()[1]
    except OSError:
        return 0
    return int(pages) * 4096


_SIZED = (dict, list, set, deque, weakref.WeakKeyDictionary, weakref.WeakValueDictionary)


def _containers(server: PlainspecServer) -> Iterator[tuple[str, int]]:
    """The sizes of all that can grow: in the server's objects and in the package's modules."""
    yield from _in_object("server", server, set())
    for name, module in sorted(sys.modules.items()):
        if not name.startswith("plainspec"):
            continue
        for attribute, value in vars(module).items():
            if isinstance(value, _SIZED) and not attribute.startswith("__"):
                yield f"{name}.{attribute}", len(value)
            elif isinstance(value, functools._lru_cache_wrapper):
                info = value.cache_info()
                if info.maxsize is None:
                    yield f"{name}.{attribute}()", info.currsize


def _in_object(name: str, value: Any, seen: set[int]) -> Iterator[tuple[str, int]]:
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, _SIZED):
        yield name, len(value)
    elif type(value).__module__.startswith(("plainspec", "pygls")) and not isinstance(
        value, (types.ModuleType, type, tuple)
    ):
        slots = [s for kind in type(value).__mro__ for s in getattr(kind, "__slots__", ())]
        held = {slot: getattr(value, slot, None) for slot in slots} | getattr(value, "__dict__", {})
        for attribute, inner in held.items():
            yield from _in_object(f"{name}.{attribute}", inner, seen)


def leaks(found: list[Measure], edits: int) -> list[str]:
    """The containers that grew with the work, be it by one entry for each second file that came and went."""
    warm, last = found[WARM - 1], found[-1]
    limit = max(3, edits * (PARTS - WARM) // PARTS // _FILE_EVERY // 2)
    return [
        f"{name} grew from {warm.containers.get(name, 0)} to {size}"
        for name, size in last.containers.items()
        if size - warm.containers.get(name, 0) >= limit and size > BOUNDS.get(name, 0)
    ]


#: What may grow for long, up to here.
BOUNDS = {
    "server.session.workspace._builder._parsed": 1024,
    # Names of files that somebody asked about, among them all that links ever led to.
    "server.session.workspace._exists": 100_000,
    # What was looked up since the last change, of any kind: the next one begins anew.
    **{
        f"server.session.workspace.snapshot.{memo}": 1_000
        for memo in ("_equal", "_found", "_gathered", "_shared")
    },
}


def main() -> int:
    """Soak, and print what was measured; the exit code is 1 where something grew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=18_000)
    edits = parser.parse_args().edits
    with tempfile.TemporaryDirectory(prefix="plainspec-soak-") as folder:
        found = asyncio.run(soak(Path(folder).resolve(), edits))
    for number, measure in enumerate(found, 1):
        print(
            f"after {number * edits // PARTS:6} edits: {measure.objects:8} objects, "
            f"{measure.resident / 2**20:6.1f} MiB resident, "
            f"{sum(measure.containers.values()):6} entries in {len(measure.containers)} containers"
        )
    warm, last = found[WARM - 1], found[-1]
    problems = leaks(found, edits)
    for what in ("objects", "resident"):
        before, after = getattr(warm, what), getattr(last, what)
        if after > before * (1 + _TOLERANCE):
            problems.append(f"{what}: {before} grew to {after}")
    print("\n".join(problems) or "flat")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
