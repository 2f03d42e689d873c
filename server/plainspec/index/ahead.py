"""What files say that have not been read yet: found out when somebody asks for it.

When a large workspace is read for the first time, going to a clause in a file
whose turn has not come would find nothing. So *hints* come with the sketch of
each file: which clause IDs may be in it, and which files it may link to, as
numbers of 64 bits. They are found without parsing and name too much rather
than too little. Whoever looks up such a key through an :class:`Outlook` has
the few files read that may hold it, and these alone say what there is.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence

from plainspec.index.facts import FileFact, Key, resolve_link
from plainspec.index.keys import key_hash
from plainspec.index.paths import test_id
from plainspec.index.record import Record
from plainspec.index.records import Records
from plainspec.index.settings import Settings
from plainspec.index.snapshot import Snapshot
from plainspec.index.stored import Table
from plainspec.index.summary import Names
from plainspec.model import DocumentInfo, DocumentKind, clause_key

#: Files that are read for one request; what more may hold is found when all have been read.
_MOST_READ = 200
#: Records that are kept for the next request.
_KEPT = 400
#: Kinds of keys of which hints tell: of clauses by their ID, of documents by their path.
_OF_CLAUSES = frozenset({"clause", "citation", "test"})
_OF_DOCUMENTS = frozenset({"anchor", "anchors", "link"})
#: In the place of an ID or a path: any may be in the file.
_ANY = "\0"

#: The second allows more, as the header of a test file does.
_FOOTNOTES = (re.compile(r"\[\^([^\s\[\]^]+)\]"), re.compile(r"\[\^([^\s\]]+)\]"))
_TAG = re.compile(r"#([^\s{}#]+)")
_TAG_END = re.compile(r"[.=]")
#: What each byte of a text in lower case may be in an ID: a digit, or something else.
_OTHER, _PART, _DIGIT = b" a0"
_ROLES = bytes(
    _DIGIT
    if chr(byte).isdecimal() and byte < 0x80
    else _PART
    if byte >= 0x80 or chr(byte).isalpha() or byte in b"-_"
    else _OTHER
    for byte in range(256)
)
_ASCII = bytes(range(128))
_PART_BEGIN = re.compile(r"[-_](?=[^\W\d_])")
_NO_PART = re.compile(r"[^\w-]")
_NAME_END = re.compile(r"[-_]|(?=[^\w-])")
_BLANK = rb"[\s\x1c-\x1f\x80-\xff]"  # or a wide one
#: What begins like these, in any case, names an ID that need not have a digit.
_WORD = rb"([a-z0-9\x80-\xff][a-z0-9_\x80-\xff-]*)"
_NAMING = (
    (b"xample", re.compile(rb"xamples?%b+for%b+%b" % (_BLANK, _BLANK, _WORD))),
    (b"policy", re.compile(rb"policy%b+section%b*:%b*%b" % (_BLANK, _BLANK, _BLANK, _WORD))),
    (b"test", re.compile(rb"test%b+cases?%b*\(%b*([^()\s]+)" % (_BLANK, _BLANK, _BLANK))),
)
#: Letters that stand for ASCII ones where case does not count.
_LIKE_ASCII = ("\u0130", "\u0131", "\u017f", "\u212a")
#: The longest piece that a mention of an ID is looked for in.
_LONGEST_WORD = 64
_DESTINATIONS = (
    re.compile(r"\]\([^\S\r\n]*(?:<([^<>\r\n]*)>|([^\s()<]*))(\S?)"),
    re.compile(r"\]:[^\S\r\n]*(?:<([^<>\r\n]*)>|(\S*))(\S?)"),
)
_ADDRESS = re.compile(r"<([^\s<>]*@[^\s<>]*)>")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
#: What a destination with one of these means, only the parser can tell.
_HARD = re.compile(r"[\\&\0]")


def hints(path: str, text: str, root: str, settings: Settings) -> set[int]:
    """The hints of the Markdown file at *path*, which holds *text*, in the workspace folder *root*."""
    found = {_id_hint(_ANY)} if settings.id_pattern else set()
    found.update(_id_hint(key) for key in set(map(clause_key, _spellings(text))) if key)
    found.add(_id_hint(clause_key(test_id(path, settings.tests))))
    if "](" in text or "]:" in text or "@" in text:
        found.update(_link_hint(target) for target in _targets(path, text, root))
    return found


def _id_hint(key: str) -> int:
    return key_hash(("may name", key))


def _link_hint(path: str) -> int:
    return key_hash(("may link", path))


def _spellings(text: str) -> set[str]:
    """What may be a clause ID in *text*, by any convention but a configured pattern.

    :data:`_ANY` where that is hard to tell. Most of it is looked for in bytes: that takes a tenth
    of the time.
    """
    found: set[str] = set()
    if "[^" in text:
        for footnote in _FOOTNOTES:
            found.update(footnote.findall(text))
    for tag in _TAG.finditer(text) if "{" in text else ():
        before = text[tag.start() - 1 : tag.start()]
        if before == "{" or before.isspace():
            found.update((tag[1], _TAG_END.split(tag[1], maxsplit=1)[0]))
    data = text.encode("utf-8", "surrogatepass").lower()
    if len(data) > len(text):
        wide = data.translate(None, _ASCII).decode("utf-8", "surrogatepass")
        if any(letter in wide for letter in _LIKE_ASCII) or any(map(str.isdecimal, wide)):
            found.add(_ANY)
    found.update(_numbered(data))
    for sign, pattern in _NAMING:
        if sign in data:
            for match in pattern.finditer(data):
                for name in match[1].decode("utf-8", "replace").split()[:1]:
                    found.add(name)
                    found.update(name[: part.start()] for part in _NAME_END.finditer(name))
    return found


def _numbered(data: bytes) -> Iterator[str]:
    """What may be an ID with a number at its end, or one letter behind it, in *data*: UTF-8 in lower case."""
    roles = data.translate(_ROLES)
    seen: set[bytes] = set()
    at = roles.find(b"a0")
    while at >= 0:
        first = end = at + 1
        while roles[end : end + 1] == b"0":
            end += 1
        word = data[max(0, end - _LONGEST_WORD) : end]
        # When it is read such a word may be cut anywhere.
        cut = len(word) == _LONGEST_WORD and b" " not in word and len(word.split()) == 1
        begin = max(roles.rfind(b" ", 0, at) + 1, end - _LONGEST_WORD)
        found = data[begin : end + 1]
        if cut or found not in seen:
            seen.add(found)
            for one in _parts(data[begin:end].decode("utf-8", "ignore")):
                yield one
                if found[end - begin :].isalpha():
                    yield one + chr(found[-1])
                for less in range(1, end - first if cut else 0):
                    yield one[:-less]
        at = roles.find(b"a0", end)


def _parts(spelling: str) -> Iterator[str]:
    """Where in *spelling*, which ends in a number, an ID may begin: each from there on."""
    if not spelling.isascii():  # quotation marks may stand before it
        spelling = _NO_PART.split(spelling)[-1]
    if spelling[:1].isalpha():
        yield spelling
    if "-" in spelling or "_" in spelling:
        for part in _PART_BEGIN.finditer(spelling):
            yield spelling[part.end() :]


def _targets(path: str, text: str, root: str) -> Iterator[str]:
    """The paths that links in *text* may lead to; :data:`_ANY` where that is hard to tell."""
    info = DocumentInfo(path, root=root)
    found = (match for pattern in _DESTINATIONS for match in pattern.findall(text))
    for quoted, bare, behind in found:
        destination = quoted or bare
        if destination.startswith("#") or _SCHEME.match(destination):
            continue
        if not destination and behind == ")":  # "[]()" leads nowhere
            continue
        if not destination or behind in ("(", "<") or _HARD.search(destination):
            yield _ANY
        elif resolved := resolve_link(destination, info):
            yield resolved[0]
    for address in _ADDRESS.findall(text) if "@" in text else ():
        if resolved := resolve_link(address, info):
            yield resolved[0]


class Ahead:
    """The hints of files, and records of those that somebody asked for. *read* makes a record."""

    def __init__(self, read: Callable[[str], Record | None]) -> None:
        self._read = read
        self._hints: list[tuple[Sequence[str], Table]] = []
        self._known: set[str] = set()
        self._records: OrderedDict[str, Record | None] = OrderedDict()

    def add(self, paths: Sequence[str], table: Table) -> None:
        """The hints of *paths*, in a *table* whose files are numbers of these."""
        self._hints.append((paths, table))
        self._known.update(paths)

    def knows(self, path: str) -> bool:
        """Whether there are hints of *path*."""
        return path in self._known

    def may_hold(self, key: Key) -> Iterator[str]:
        """The files that may have a fact under *key*, as far as hints tell."""
        if key[0] in _OF_CLAUSES:
            yield from self._under(_id_hint(key[1]), _id_hint(_ANY))
        elif key[0] in _OF_DOCUMENTS:
            if key[1] in self._known:
                yield key[1]
            if key[0] == "link":
                yield from self._under(_link_hint(key[1]), _link_hint(_ANY))

    def _under(self, *numbers: int) -> Iterator[str]:
        for number in numbers:
            for paths, table in self._hints:
                for file in table.at(number):
                    yield paths[file]

    def record(self, path: str, *, read: bool = True) -> Record | None:
        """What the file *path* holds now; None where it cannot be read, or is not to be *read*."""
        if path not in self._records:
            if not read:
                return None
            self._records[path] = self._read(path)
            while len(self._records) > _KEPT:
                self._records.popitem(last=False)
        return self._records[path]


class _RecordsAhead(Records):
    """The records of all documents, and of files that are read when they are asked for by path.

    Those are not among the keys: whoever goes through all documents goes through what was read.
    """

    __slots__ = ("_outlook",)

    def __init__(self, records: Records, outlook: Outlook) -> None:
        super().__init__(records.live, records.stored, records.shelf)
        self._outlook = outlook

    def __getitem__(self, path: str) -> Record:
        record = self.find(path)
        if record is None:
            raise KeyError(path)
        return record

    def find(self, path: str) -> Record | None:
        record = super().find(path)
        return self._outlook.read(path) if record is None else record


class Outlook(Snapshot):
    """The snapshot :attr:`of` a moment, and what files say that were not read yet.

    For those who answer a request on the event loop: reading takes a
    millisecond a file, and no more than some are read for one request.
    """

    __slots__ = ("_ahead", "_left", "of")

    def __init__(self, of: Snapshot, ahead: Ahead) -> None:
        super().__init__(of.configurations)
        self._take(of)
        self.of, self._ahead, self._left = of, ahead, _MOST_READ
        self.records = _RecordsAhead(of.records, self)

    def read(self, path: str) -> Record | None:
        """The record of a file that was not read yet, of which there are hints."""
        if not self._ahead.knows(path):
            return None
        known = self._ahead.record(path, read=False)
        if known is None and self._left > 0:
            self._left -= 1
            known = self._ahead.record(path)
        return known

    def kind(self, path: str) -> DocumentKind | None:
        """The kind of the document at *path*, or None."""
        found = super().kind(path)
        record = self.records.find(path) if found is None else None
        return record.document.info.kind if record is not None else found

    def names(self) -> tuple[Names, ...]:
        """The names in all documents and sketches, in a few tables."""
        return self.of.names()

    def _file(self, path: str) -> FileFact | None:
        return self.of._file(path)  # whether a file exists is known without reading it

    def readers_of(self, key: Key) -> frozenset[str]:
        """The paths that hold a fact under *key*."""
        return super().readers_of(key).union(self._more(key))

    def _more(self, key: Key) -> Iterable[str]:
        for path in self._ahead.may_hold(key):
            if path not in self.of.records:
                record = self.read(path)
                if record is not None and record.holding(key):
                    yield path
