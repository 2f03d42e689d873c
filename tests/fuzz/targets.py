"""What the coverage-guided fuzzer feeds with bytes. A target returns, or raises: that is a finding.

The targets need no fuzzer: ``TARGETS["parsing"](data)`` repeats a finding.
Bytes are split at ``SEPARATOR`` into parts, so that what the fuzzer cuts out
and puts together is whole documents and edits.
"""

from __future__ import annotations

import logging
import random
import re
import tempfile
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from plainspec.analysis.engine import Engine
from plainspec.analysis.rules import all_rules
from plainspec.index.building import Builder
from plainspec.index.configuration import parse
from plainspec.index.judgements import Entry, entry_of, line_of, lock_facts, read_lock, updated
from plainspec.index.options import schema
from plainspec.index.sources import source_record
from plainspec.index.workspace import Workspace
from plainspec.lsp.documents import (
    DidChange,
    DidOpen,
    _Change,
    _Identifier,
    _Item,
    _Position,
    _Range,
)
from plainspec.lsp.paranoia import differences
from plainspec.lsp.session import Session
from plainspec.lsp.uris import to_uri
from plainspec.syntax.source import LANGUAGES, scan
from plainspec.text.buffer import scrub
from plainspec.text.encoding import PositionEncoding
from plainspec.text.lines import split_lines, without_end
from tests.fuzz.requests import Place, ask_everything, parameters

SEPARATOR = b"\x1e"
ENCODINGS = (PositionEncoding.UTF16, PositionEncoding.UTF8, PositionEncoding.UTF32)
#: The documents that the parts become, in order.
NAMES = ("spec.md", "examples/ab12.md", "glossary.md", "other/spec.md", "tests/test_a.py")
#: The settings that a workspace may have; the first byte chooses.
CONFIGURATIONS = (
    "",
    'convention = "model-spec"\n',
    'convention = "generic"\n',
    'convention = "policy"\ntests = "{id}.md"\n',
)


class Trouble(logging.Handler):
    """Collects what plainspec's own code logs as an error: caught, but a fault all the same."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(logging.Formatter().format(record))

    def __enter__(self) -> Trouble:  # noqa: PYI034 - Self needs Python 3.11
        logging.getLogger("plainspec").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("plainspec").removeHandler(self)

    def check(self) -> None:
        """Nothing went wrong so far."""
        assert not self.messages, "\n".join(self.messages)


def text_of(data: bytes) -> str:
    """*data* as text; what is not UTF-8 becomes lone surrogates, as JSON can carry them."""
    return data.decode("utf-8", "surrogateescape")


@cache
def _folder(number: int) -> str:
    """A workspace folder with nothing in it but ``CONFIGURATIONS[number]``."""
    root = Path(_TEMPORARY.name).resolve() / str(number)
    root.mkdir()
    if CONFIGURATIONS[number]:
        (root / "plainspec.toml").write_text(CONFIGURATIONS[number])
    return root.as_posix()


_TEMPORARY = tempfile.TemporaryDirectory(prefix="plainspec-fuzz-")


def new_session(failures: list[str], root: str, encoding: PositionEncoding) -> Session:
    """A session on *root* as a client that pulls nothing sees it; failing rules go to *failures*."""
    rules = all_rules()
    session = Session(
        Workspace([rule.name for rule in rules]),
        Engine(rules, lambda message, details: failures.append(message + details)),
        lambda body: None,
    )
    session.documents.encoding = encoding
    session.client = type(session.client)(encoding=encoding)
    session.set_roots([root])
    session.finish_indexing()
    return session


def opened(session: Session, path: str, text: str) -> None:
    """Open *path* in the editor."""
    session.open(DidOpen(_Item(to_uri(path), text, 1, "markdown")))


# -- the targets ---------------------------------------------------------------------


def parsing(data: bytes) -> None:
    """Any documents: records, findings, diagnostics and every feature at random places."""
    choice, body = data[:1] or b"\0", data[1:]
    root = _folder(choice[0] % len(CONFIGURATIONS))
    parts = body.split(SEPARATOR, len(NAMES) - 1)
    texts = {
        f"{root}/{name}": scrub(text_of(part)) for name, part in zip(NAMES, parts, strict=False)
    }
    failures: list[str] = []
    with Trouble() as trouble:
        session = new_session(failures, root, ENCODINGS[choice[0] // 4 % 3])
        for path, text in texts.items():
            opened(session, path, text)
        session.publish()
        snapshot = session.workspace.snapshot
        for document in snapshot.documents():
            assert document.text == texts[document.path], "the sections are not the text"
        for path in session.engine.paths():
            _check_findings(session, path, texts)
        rng = random.Random(zlib.crc32(data))
        for path in texts:
            for _ in range(2):
                ask_everything(session.view(), texts, _question(rng, path, texts[path], root))
        trouble.check()
    assert not failures, failures[0]


def _check_findings(session: Session, path: str, texts: Mapping[str, str]) -> None:
    lines = split_lines(texts.get(path, ""))
    for finding in session.engine.findings(path):
        assert finding.message, f"{finding.rule} says nothing"
        if path in texts:
            for line, column in finding.range:
                assert 0 <= line < len(lines), finding
                assert 0 <= column <= len(lines[line]), finding
            assert finding.range.start <= finding.range.end, finding


def _question(rng: random.Random, path: str, text: str, root: str) -> dict[str, object]:
    lines = split_lines(text)

    def place() -> Place:
        line = rng.randrange(len(lines) + 1)
        length = len(without_end(lines[line])) if line < len(lines) else 0
        return Place(line, rng.randrange(length + 3))

    word = rng.choice(("zz99", "REQ-99", "a name", "", "é🌹", "../x", "zz-99", "two words\n"))
    target = rng.choice((f"{root}/moved.md", f"{root}/examples/zz99.md", "/elsewhere/x.md"))
    return parameters(to_uri(path), place(), place(), word, to_uri(target))


def syncing(data: bytes) -> None:
    """Any edits in any encoding: the text is the client's, the record and findings those of a fresh start."""
    choice, body = data[:1] or b"\0", data[1:]
    root = _folder(choice[0] % len(CONFIGURATIONS))
    encoding = ENCODINGS[choice[0] // 4 % 3]
    first, *edits = body.split(SEPARATOR, 24)
    path = f"{root}/{NAMES[0]}"
    failures: list[str] = []
    with Trouble() as trouble:
        session = new_session(failures, root, encoding)
        text = scrub(text_of(first))
        opened(session, path, text_of(first))
        for version, edit in enumerate(edits, 2):
            numbers, inserted = edit[:5].ljust(5, b"\0"), text_of(edit[5:])
            count = len(split_lines(text))
            start = Place(numbers[0] % (count + 1), numbers[1])
            end = Place(min(start.line + numbers[2] % 4, count), numbers[3])
            whole = numbers[4] % 16 == 15
            change = _Change(
                inserted, None if whole else _Range(_Position(*start), _Position(*end))
            )
            session.change(DidChange(_Identifier(to_uri(path), version), [change]))
            text = scrub(inserted) if whole else client_edit(text, start, end, inserted, encoding)
            if numbers[4] % 2:  # otherwise the next edit comes first
                session.settle()
        session.settle()
        document = session.documents.get(path)
        assert document is not None
        assert document.buffer.text == text, "the server's text is not the client's"
        found = differences(session.workspace, session.engine, path)
        assert not found, found
        assert {d.text for d in session.workspace.snapshot.documents()} == {text}
        session.publish()
        trouble.check()
    assert not failures, failures[0]


_LINE_END = re.compile("\r\n|\n|\r")


def client_edit(text: str, start: Place, end: Place, new: str, encoding: PositionEncoding) -> str:
    """*text* after an edit, as an editor does it: in another way than the server."""
    first, last = sorted((_offset(text, start, encoding), _offset(text, end, encoding)))
    return text[:first] + scrub(new) + text[last:]


def _offset(text: str, place: Place, encoding: PositionEncoding) -> int:
    at = 0
    for _ in range(place.line):
        found = _LINE_END.search(text, at)
        if found is None:
            return len(text)
        at = found.end()
    units = 0
    while at < len(text) and text[at] not in "\r\n":
        units += len(text[at].encode(_CODECS[encoding])) // _SIZES[encoding]
        if units > place.character:
            break
        at += 1
    return at


_CODECS = {
    PositionEncoding.UTF8: "utf-8",
    PositionEncoding.UTF16: "utf-16-le",
    PositionEncoding.UTF32: "utf-32-le",
}
_SIZES = {PositionEncoding.UTF8: 1, PositionEncoding.UTF16: 2, PositionEncoding.UTF32: 4}


def configuring(data: bytes) -> None:
    """Any settings: problems have places, and the settings can be used."""
    choice, body = data[:1] or b"\0", data[1:]
    name = ("plainspec.toml", "pyproject.toml")[choice[0] % 2]
    text = text_of(body)
    path = f"/specs/{name}"
    names = [rule.name for rule in all_rules()]
    configuration = parse("/specs", path, text, names)
    lines = split_lines(scrub(text).removeprefix("\ufeff"))
    for problem in configuration.problems:
        assert problem.message
        for line, column in problem.range:
            assert 0 <= line < len(lines), problem
            assert 0 <= column <= len(lines[line]), problem
        assert problem.range.start <= problem.range.end, problem
    assert configuration == parse("/specs", path, text, names)
    for relative in ("spec.md", "a/b/spec.md", "ä 🌹/[x]*.md"):
        configuration.excluded(relative, False)
        configuration.excluded(relative, True)
        Builder().build(
            f"/specs/{relative}",
            split_lines(DOCUMENT),
            "/specs",
            configuration.settings_for(f"/specs/{relative}"),
            lambda path: len(path) % 2 == 0,
        )


#: A document in which every setting has something to do.
DOCUMENT = (
    "# Beds {#beds authority=user}\n\nWater them. [^ab12]\n\n- Open. {#REQ-7}\n- aaaaaaaaaaaaaaaa-1\n"
    "\nREQ-7 and " + "a" * 200 + "!\n"
)


def scanning(data: bytes) -> None:
    """Any source code: citations lie where they say, in order."""
    suffixes = sorted(LANGUAGES)
    suffix = suffixes[(data[:1] or b"\0")[0] % len(suffixes)]
    text = text_of(data[1:])
    lines = split_lines(text)
    before = None
    for citation in scan(f"/code/tests/test_x{suffix}", text):
        (first, left), (last, right) = citation.range
        assert first == last < len(lines), citation
        assert scrub(lines[first])[left:right] == citation.id, citation
        assert before is None or before <= citation.range.start, "out of order"
        before = citation.range.start
    source_record(f"/code/tests/test_x{suffix}", text)


def judging(data: bytes) -> None:
    """Any lock file: mistakes have places, paths stay inside, and writing it again changes nothing."""
    text = text_of(data)
    lines = split_lines(text)
    facts, lock = lock_facts("/specs/plainspec.lock", text)
    for problem in lock.problems:
        assert problem.message
        (first, left), (last, right) = problem.range
        assert first == last < len(lines), problem
        assert 0 == left <= right <= len(without_end(lines[first])), problem
    assert all(key[1].startswith("/specs/") for key in facts)
    entries: list[Entry] = [*lock.judgements, *lock.dismissals]
    for entry in entries:
        assert entry_of(line_of(entry)) == entry
    tidy = updated(text, unreadable=False)
    assert updated(tidy) == tidy
    again = read_lock(tidy)
    assert not [problem for problem in again.problems if "no reason" not in problem.message]
    assert (again.judgements, again.dismissals) == (lock.judgements, lock.dismissals)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "parsing": parsing,
    "syncing": syncing,
    "configuring": configuring,
    "scanning": scanning,
    "judging": judging,
}


def words(target: str) -> list[bytes]:
    """What the fuzzer may put in: words that mean something to *target*."""
    found = _WORDS[target]
    if target == "configuring":
        found = (*found, *schema()["properties"], *(rule.name for rule in all_rules()))
    return sorted({word.encode() for word in found})


_MARKDOWN = (
    *("# ", "## ", "#", "```", "~~~xml\n", "---\n", "- ", "1. ", "> ", "    ", "\t", "| a | b |\n"),
    *(
        "{#",
        "}",
        "[^ab12]",
        "[^1]: ",
        "[a](#b)",
        "[?](",
        "](",
        "**",
        "`",
        "<!--",
        "-->",
        "!!! note\n",
    ),
    *("<user>", "</user>", "<assistant>", "<comparison>", "GOOD", "BAD", "**Example**: ", "<div>"),
    *("authority=", "owner: ", "plainspec: ignore ", "ignore-file ", "Policy Section: AB12 - "),
    *("Test Cases", "Expected: ", "User prompt: ", "Examples for ", "Definitions", "REQ-7"),
    *("\r", "\n", "\r\n", "\u2028", "\0", "\ufeff", "\u0130", "ß", "é", "🌹", "\x1e", "../", "%2e"),
)
_WORDS: dict[str, tuple[str, ...]] = {
    "parsing": _MARKDOWN,
    "syncing": _MARKDOWN,
    "configuring": (
        *("[[overrides]]\n", "[rules]\n", "[tool.plainspec]\n", "paths = [", '"error"', '"off"'),
        *(
            '"',
            "'",
            '"""',
            "\\",
            "(?:a+)+",
            "[a-z]+",
            "**/",
            "!",
            "{id}",
            "true",
            "= ",
            "\n",
            "\r\n",
        ),
    ),
    "scanning": (
        *(
            '"',
            "'",
            '"""',
            "`",
            "//",
            "/*",
            "*/",
            "#",
            "def ",
            "test(",
            "it(",
            "func Test",
            "@Test",
        ),
        *(
            "#[test]\n",
            "fn ",
            "class ",
            "{",
            "}",
            "(",
            ")",
            "REQ-7",
            "ab12",
            "[^ab12]",
            "\r\n",
            "🌹",
        ),
    ),
    "judging": (
        *('{"clauses":[', '"task":"conflict"', '"task":"ambiguity"', '"relation":"contradicts"'),
        *('"places":[{', '"path":"', '"text":"', '"leads":[', '"quote":"', '"questions":[{'),
        *(
            '"readings":[',
            '"dismissed":"[reason]"',
            '"version":1',
            '"model":"m"',
            '"0000000000000000"',
        ),
        *(
            "../",
            "\\u0000",
            "\\ud800",
            "\\u202e",
            "<<<<<<< HEAD\n",
            "=======\n",
            "}\n",
            "[[[[",
            "1e999",
        ),
    ),
}
