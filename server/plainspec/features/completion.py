"""What may be typed next: clause IDs, anchors, files, authorities, tags, terms, rules, prompts.

The list is made from the line in front of the cursor and the section around
it. What takes work, an item's detail and documentation, comes with
:func:`resolve` for the one item that the author looks at.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Sequence
from enum import IntEnum
from heapq import nsmallest
from itertools import islice
from typing import NamedTuple
from urllib.parse import quote

from plainspec.analysis.rules import all_rules
from plainspec.features.clauses import clause_statement, clauses_meant
from plainspec.features.code_lenses import tests_title
from plainspec.features.fresh_ids import fresh_marker_id, fresh_numbered_ids
from plainspec.features.inlay_hints import target_title
from plainspec.features.outline import words_of
from plainspec.features.quoting import beginning, unlinked
from plainspec.features.terms import vocabulary
from plainspec.index.facts import anchor_key, resolve_link
from plainspec.index.paths import (
    folder_of,
    is_inside,
    is_markdown,
    name_of,
    relative_to,
    spec_folder,
    test_id,
    test_path,
)
from plainspec.index.snapshot import Snapshot
from plainspec.index.summary import Summary
from plainspec.model import AnchorKind, Document, DocumentInfo, DocumentKind, Section, clause_key
from plainspec.syntax.nodes import BlockKind, Node
from plainspec.text.span import Position, Range

#: Characters after which an editor asks without being told to.
TRIGGER_CHARACTERS = ("^", "#", "(", "/", "=", ",")
#: A list holds at most this many items; where there are more, it says that it is incomplete.
MOST_ITEMS = 200
#: A folder is read up to this many entries.
MOST_ENTRIES = 5000

_TERM_LETTERS = 3  # letters of a word before terms are offered
_TERM_WORDS = 6  # words in front of the cursor that a term may begin with
_DETAIL = 80  # code points of text in an item's detail
_NEAR = 1000  # code points in front of the cursor that are looked at
_EXCERPT = 600  # code points of text in an item's documentation

_SUPPRESSION = re.compile(
    r"<!--\s*plainspec:\s*ignore(?:-file)?\s+(?P<before>(?:[a-z][\w-]*[\s,]+)*)(?P<word>[\w-]*)$"
)
_VALUE = re.compile(
    r"^ {0,3}#{1,6}\s.*\{[^{}]*?\b(?P<name>authority|tags)=[\"']?(?P<before>[^\s{}\"']*,)?"
    r"(?P<word>[^\s{}\"',]*)$"
)
_FRONT_MATTER = re.compile(r"^authority:[ \t]*[\"']?(?P<word>[\w-]*)$")
_BRACES = re.compile(r"\{#(?P<word>[^\s{}#]*)$")
_MARKER = re.compile(r"(?<!\\)\[\^(?P<word>[^\s\[\]^]*)$")
_DESTINATION = re.compile(
    r"(?:\]\(\s*|^ {0,3}\[[^\]^][^\]]*\]:\s*)<?(?P<before>[^()\s<>#]*?)(?P<word>#?[^()\s<>#/]*)$"
)
#: What would end a link's destination or mean something else in it.
_QUOTED = re.compile(r"[\s()<>#?%\\\[\]]")
_PROMPT_START = re.compile(r"^ {0,3}(?P<word>\**[A-Za-z]*)$")
_WORD_START = re.compile(r"(?<![\w’'-])[^\W\d_]")
_WORD = re.compile(r"[^\W_][\w’'-]*$")


class CompletionKind(IntEnum):
    """LSP's numbers for the kinds that come nearest."""

    CLAUSE = 5  # Field
    NEW = 12  # Value
    ANCHOR = 18  # Reference
    FILE = 17
    FOLDER = 19
    AUTHORITY = 20  # EnumMember
    TAG = 14  # Keyword
    RULE = 10  # Property
    SNIPPET = 15
    TERM = 21  # Constant


class CompletionItem(Node, frozen=True):
    """Put *text* in the place of *insert* (up to the cursor) or *replace* (the word behind it too).

    *text* has LSP's placeholders where *is_snippet*. The *filter_text* is what
    an editor compares with the text of the range. *description* stands beside
    the label. *data* is what :func:`resolve` wants.
    """

    label: str
    kind: CompletionKind
    text: str
    insert: Range
    replace: Range
    filter_text: str
    sort_text: str
    description: str = ""
    is_snippet: bool = False
    preselect: bool = False
    data: tuple[str, ...] = ()


class CompletionList(Node, frozen=True, gc=True):
    """The items; *is_incomplete* where there are more of them for a longer word."""

    items: tuple[CompletionItem, ...]
    is_incomplete: bool = False


class Resolution(Node, frozen=True):
    """What an editor shows of an item: a line, and more; both plain text, as workspaces are untrusted."""

    detail: str
    documentation: str = ""


class _Offer(NamedTuple):
    """An item that is offered, before it has its place in the list and in the text."""

    label: str
    kind: CompletionKind
    text: str
    data: tuple[str, ...] = ()
    filter_text: str = ""
    description: str = ""
    is_snippet: bool = False
    preselect: bool = False


class _Place(NamedTuple):
    """Where the cursor is: the line in front of it and behind it, and what surrounds it.

    *near* is the end of *before*: a line may be a whole chapter.
    """

    snapshot: Snapshot
    document: Document
    position: Position
    before: str
    near: str
    after: str
    section: Section
    offset: int
    block: BlockKind | None


def completion(
    snapshot: Snapshot, path: str, position: Position, *, snippets: bool = True
) -> CompletionList | None:
    """What may stand at *position* of the document at *path*; None where nothing fits.

    Without *snippets* no text holds placeholders, for clients that would
    insert them as they are.
    """
    document = snapshot.document(path)
    if document is None:
        return None
    line = document.line(position.line)
    position = Position(position.line, min(position.column, len(line)))
    index, offset = document.locate(position)
    section = document.sections[index]
    place = _Place(
        snapshot,
        document,
        position,
        line[: position.column],
        line[max(0, position.column - _NEAR) : position.column],
        line[position.column :],
        section,
        offset,
        _kind(section, offset),
    )
    if position.line < document.info.front_matter.lines:
        match = _FRONT_MATTER.search(place.before)
        return _listed(place, match["word"], _authorities(place)) if match else None
    if place.block is BlockKind.CODE:
        return None
    contexts = (_rules,) if place.block is BlockKind.HTML else _CONTEXTS
    for offers in contexts:
        found = offers(place)
        if found is not None:
            return found if found.items else None
    if place.block is BlockKind.HTML:
        return None
    items = (*_prompts(place, snippets=snippets), *_terms(place))
    return CompletionList(items) if items else None


def _kind(section: Section, offset: int) -> BlockKind | None:
    """The kind of the block that *offset* stands in or ends."""
    syntax = section.syntax
    block = syntax.block_at(offset)
    if block is None and offset:
        block = syntax.block_at(offset - 1)
        if block is not None and block.kind is BlockKind.CODE and block.closed:
            return None  # behind a fence
    last = syntax.blocks[-1] if syntax.blocks else None
    if block is None and last and not last.closed and offset >= last.span.start:
        return last.kind  # blank lines at the end of an open fence
    return block.kind if block is not None else None


def _is_prose(place: _Place) -> bool:
    """Whether running text stands right in front of the cursor."""
    before = place.offset - 1
    return before >= 0 and place.section.syntax.prose[before] == place.section.text[before]


def _is_test(place: _Place) -> bool:
    """Whether the document is a test file, or becomes one: its header may still be being typed."""
    info = place.document.info
    if info.kind is DocumentKind.PROSE:
        return spec_folder(info.path, place.snapshot.settings(info.path).tests) is not None
    return info.kind is DocumentKind.TEST


def _in_inline_code(place: _Place) -> bool:
    around = place.section.syntax.prose[max(0, place.offset - 1) : place.offset + 1]
    return "\ufffc" in around


# -- lists --------------------------------------------------------------------


def _listed(
    place: _Place,
    word: str,
    offers: Sequence[_Offer],
    behind: str = r"[\w-]*",
    *,
    incomplete: bool = False,
) -> CompletionList:
    """The *offers* in their order, in the place of *word* and of what *behind* matches after it.

    More than :data:`MOST_ITEMS` are first cut down to those that *word* fits.
    """
    if len(offers) > MOST_ITEMS:
        offers = [offer for offer in offers if _fits(word, offer.filter_text or offer.text)]
        incomplete = True
    line, column = place.position
    tail = re.compile(behind).match(place.after)
    start = Position(line, column - len(word))
    end = Position(line, column + (tail.end() if tail else 0))
    items = tuple(
        CompletionItem(
            offer.label,
            offer.kind,
            offer.text,
            Range(start, place.position),
            Range(start, end),
            offer.filter_text or offer.text,
            f"{number:04d}",
            offer.description,
            offer.is_snippet,
            offer.preselect,
            offer.data,
        )
        for number, offer in enumerate(offers[:MOST_ITEMS])
    )
    return CompletionList(items, incomplete)


def _fits(word: str, text: str) -> bool:
    """Whether *text* holds the characters of *word* in order, as editors match them."""
    rest = iter(text.casefold())
    return all(character in rest for character in word.casefold())


# -- rule names -----------------------------------------------------------------


def _rules(place: _Place) -> CompletionList | None:
    """Rule names in a comment that suppresses findings."""
    match = _SUPPRESSION.search(place.near)
    if match is None:
        return None
    named = set(re.findall(r"[a-z][\w-]*", match["before"]))
    offers = [
        _Offer(rule.name, CompletionKind.RULE, rule.name, ("rule", rule.name))
        for rule in all_rules()
        if rule.name not in named
    ]
    return _listed(place, match["word"], offers)


# -- values in a heading's braces -------------------------------------------------


def _values(place: _Place) -> CompletionList | None:
    """Authorities and tags in a heading's braces."""
    match = _VALUE.search(place.before) if len(place.before) <= _NEAR else None
    if match is None:
        return None
    if match["name"] == "authority":
        if match["before"]:
            return CompletionList(())
        return _listed(place, match["word"], _authorities(place))
    taken = set((match["before"] or "").split(","))
    counts = _tag_counts(place.snapshot, place.document.path)
    if match["word"]:  # the value itself is no tag that was used before
        counts[match["word"]] -= 1
    offers = [
        _Offer(tag, CompletionKind.TAG, tag, ("tag", place.document.path, tag))
        for tag, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        if count > 0 and tag not in taken
    ]
    return _listed(place, match["word"], offers)


def _authorities(place: _Place) -> list[_Offer]:
    path = place.document.path
    return [
        _Offer(level, CompletionKind.AUTHORITY, level, ("authority", path, level))
        for level in place.snapshot.settings(path).chain.levels
    ]


def _tag_counts(snapshot: Snapshot, path: str) -> Counter[str]:
    """How often each tag stands in the workspace folder of the document *path*."""
    root = snapshot.root(path)
    counts: Counter[str] = Counter()
    for other, summary in snapshot.summaries():
        if summary.tags and (other == path or is_inside(other, root)):
            counts.update(summary.tags.split(" "))
    return counts


# -- clause IDs -------------------------------------------------------------------


def _numbers(place: _Place) -> CompletionList | None:
    """The next free number after ``{#`` in a document that numbers its clauses."""
    match = _BRACES.search(place.near)
    if match is None or place.document.info.convention not in ("generic", ""):
        return None
    path = place.document.path
    offers = [
        _Offer(id_, CompletionKind.NEW, id_, ("new", path, id_), description="new")
        for id_ in fresh_numbered_ids(place.snapshot, path)
    ]
    return _listed(place, match["word"], offers, r"[^\s{}#]*")


def _markers(place: _Place) -> CompletionList | None:
    """IDs after ``[^``: a new one, those of the scope, and the document's own footnotes."""
    match = _MARKER.search(place.near)
    if match is None:
        return None
    if _in_inline_code(place):
        return CompletionList(())
    info = place.document.info
    offers: list[_Offer] = []
    cut = False
    is_test = _is_test(place)
    if info.convention == "model-spec" or (info.kind is DocumentKind.PROSE and not is_test):
        start = Position(place.position.line, place.position.column - len(match["word"]))
        new = fresh_marker_id(place.snapshot, info.path, start)
        # It fits whatever was typed: who asks for a new ID does not know it.
        offers.append(
            _Offer(
                new,
                CompletionKind.NEW,
                new,
                ("new", info.path, new),
                f"{match['word']}{new}",
                "new",
            )
        )
    if info.convention not in ("generic", "policy"):
        clauses, cut = _clauses(place, match["word"], is_test=is_test)
        offers.extend(clauses)
    labels = dict.fromkeys(
        note.label
        for section in place.document.sections
        for note in section.syntax.footnotes
        if note.definition
    )
    offers.extend(
        _Offer(label, CompletionKind.CLAUSE, label, (), description="footnote") for label in labels
    )
    if "]" not in place.after:  # give the bracket that the author would have to type next
        offers = [
            offer._replace(text=f"{offer.text}]", filter_text=offer.filter_text or offer.text)
            for offer in offers
        ]
    return _listed(place, match["word"], offers, r"[^\s\[\]^]*", incomplete=cut)


def _clauses(place: _Place, word: str, *, is_test: bool) -> tuple[list[_Offer], bool]:
    """The clauses that the document may name: its own ones first, a test file's own before all.

    Where there are more than :data:`MOST_ITEMS`, so many of those that *word* fits, and True.
    """
    info = place.document.info
    template = place.snapshot.settings(info.path).tests
    stem = clause_key(test_id(info.path, template)) if is_test else ""
    spelt: list[str] = []
    others: list[str] = []
    for path, summary in place.snapshot.summaries():
        if summary.clauses and _in_scope(path, summary, info):
            (spelt if path == info.path else others).extend(summary.clauses.split("\n"))
    spelt.extend(sorted(others))
    found: dict[str, str] = {}
    for id_ in spelt:
        found.setdefault(clause_key(id_), id_)
    keys = sorted(found, key=lambda key: key != stem)
    cut = len(keys) > MOST_ITEMS
    if cut:  # far more than are shown: work only for those that may be
        fitting = (key for key in keys if _fits(word, found[key]))
        keys = list(islice(fitting, MOST_ITEMS))
    offers = [
        _Offer(
            found[key],
            CompletionKind.CLAUSE,
            found[key],
            ("clause", info.path, key),
            preselect=key == stem,
        )
        for key in keys
    ]
    return offers, cut


def _in_scope(path: str, theirs: Summary, ours: DocumentInfo) -> bool:
    """Whether a clause of the spec document at *path* is one that the document *ours* can mean."""
    if path == ours.path:
        return True
    if ours.kind is DocumentKind.SPEC:
        return theirs.convention == ours.convention and theirs.scope == ours.scope
    return is_inside(path, ours.scope or ours.root)


# -- links ------------------------------------------------------------------------


def _destinations(place: _Place) -> CompletionList | None:
    """Anchors and files where a link's destination is typed."""
    match = _DESTINATION.search(place.near)
    if match is None:
        return None
    if _in_inline_code(place):
        return CompletionList(())
    if match["word"].startswith("#"):
        return _anchors(place, match["before"], match["word"][1:])
    return _files(place, match["before"], match["word"])


def _anchors(place: _Place, target: str, word: str) -> CompletionList:
    """The anchors of the document *target* (its own if empty): explicit ones, then made ones."""
    resolved = resolve_link(target or "#", place.document.info)
    document = place.snapshot.document(resolved[0]) if resolved else None
    if document is None:
        return CompletionList(())
    explicit: dict[str, _Offer] = {}
    made: dict[str, _Offer] = {}
    for section in document.sections:
        for anchor in section.anchors:
            group = explicit if anchor.kind is AnchorKind.EXPLICIT else made
            group.setdefault(
                anchor.name,
                _Offer(
                    anchor.name,
                    CompletionKind.ANCHOR,
                    anchor.name,
                    ("anchor", document.path, anchor.name),
                    f"{anchor.name} {section.title}".rstrip(),
                    section.title,
                ),
            )
    offers = [*explicit.values(), *(made[name] for name in made if name not in explicit)]
    return _listed(place, word, offers, r"[^()\s<>#]*")


def _files(place: _Place, folder: str, word: str) -> CompletionList:
    """The files and folders in *folder*, as the document names it; none outside the workspace."""
    info = place.document.info
    resolved = resolve_link(folder or "./", info)
    if resolved is None or not info.root or not is_inside(resolved[0], info.root):
        return CompletionList(())
    here = resolved[0]
    entries, cut = _entries(place.snapshot, here, info.root)
    entries.pop(info.path, None)
    if len(entries) > MOST_ITEMS:  # far more than are shown: work only for those that may be
        entries = {e: is_folder for e, is_folder in entries.items() if _fits(word, name_of(e))}
        cut = True
    # Documents first, as they are what specifications link to; folders lead on to more.
    order = nsmallest(
        MOST_ITEMS, entries.items(), key=lambda e: (e[1], not is_markdown(e[0]), e[0])
    )
    offers = []
    for path, is_folder in order:
        written = _QUOTED.sub(lambda match: quote(match[0]), name_of(path))
        offers.append(
            _Offer(
                name_of(path) + ("/" if is_folder else ""),
                CompletionKind.FOLDER if is_folder else CompletionKind.FILE,
                written + ("/" if is_folder else ""),
                ("file", info.path, path),
            )
        )
    return _listed(place, word, offers, r"[^()\s<>#/]*/?", incomplete=cut)


def _entries(snapshot: Snapshot, folder: str, root: str) -> tuple[dict[str, bool], bool]:
    """The paths in *folder* and whether each is a folder; and whether some were left out.

    From the documents that the snapshot knows (some may not be saved) and
    from the disk, where the folder really lies in the folder *root*.
    """
    found: dict[str, bool] = {}
    below = folder.rstrip("/") + "/"
    for path in snapshot.records:
        if path.startswith(below):
            name, slash, _ = path[len(below) :].partition("/")
            if not _is_hidden(name):
                found[below + name] = bool(slash)
    cut = False
    configuration = snapshot.configuration(folder)
    try:
        real, real_root = (os.path.realpath(p).replace("\\", "/") for p in (folder, root))
        if is_inside(real, real_root):
            with os.scandir(folder) as entries:
                listed = list(islice(entries, MOST_ENTRIES + 1))
            cut = len(listed) > MOST_ENTRIES
            for entry in listed[:MOST_ENTRIES]:
                path = below + entry.name
                if not _is_hidden(entry.name) and not entry.is_symlink():
                    is_folder = entry.is_dir(follow_symlinks=False)
                    if not configuration.excluded(relative_to(path, root), is_folder):
                        found[path] = is_folder
    except (OSError, ValueError):
        return found, cut  # a folder that cannot be read offers what is known of it
    return found, cut


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name in ("node_modules", "__pycache__") or not name.isprintable()


# -- terms ------------------------------------------------------------------------


def _terms(place: _Place) -> tuple[CompletionItem, ...]:
    """The defined terms that the words in front of the cursor begin."""
    word = _WORD.search(place.near)
    if word is None or not _is_prose(place) or _in_inline_code(place):
        return ()
    known = vocabulary(place.snapshot, place.document.path).definitions
    if not known:
        return ()
    starts = [match.start() for match in _WORD_START.finditer(place.near)][-_TERM_WORDS:]
    found: dict[str, CompletionItem] = {}
    for start in starts:  # the earliest start is the longest match
        typed = place.near[start:]
        folded = typed.casefold()
        if sum(character.isalpha() for character in typed) < _TERM_LETTERS:
            continue
        offers = [
            _Offer(
                key,
                CompletionKind.TERM,
                _as_typed(definitions[0].value.name, typed),
                ("term", place.document.path, key),
            )
            for key, definitions in sorted(known.items())
            if key.startswith(folded) and key != folded and key not in found
        ]
        for item in _listed(place, typed, offers, r"[\w’'-]*").items:
            found[item.data[2]] = item
    return tuple(islice(found.values(), MOST_ITEMS))


def _as_typed(name: str, typed: str) -> str:
    """*name* as the author began it: ``reader card`` for the term Reader card, where in lower case."""
    if typed[0].islower() and name[0].isupper() and name[1:] == name[1:].lower():
        return name[0].lower() + name[1:]
    if typed[0].isupper() and name[0].islower():
        return name[0].upper() + name[1:]
    return name


# -- challenge prompts ------------------------------------------------------------

_PROMPT = """**Example**: ${1:title}

~~~xml
<user>
${2:message}
</user>
<assistant>
${3:answer}
</assistant>
~~~
$0"""

_COMPARISON = """**Example**: ${1:title}

~~~xml
<user>
${2:message}
</user>
<comparison>
<assistant> <!-- BAD: ${3:why} -->
${4:answer}
</assistant>
<assistant> <!-- GOOD: ${5:why} -->
${6:answer}
</assistant>
</comparison>
~~~
$0"""

_PLACEHOLDER = re.compile(r"(?<!\\)(?:\$\{\d+:((?:[^\\{}]|\\.)*)\}|\$0)")


def _prompts(place: _Place, *, snippets: bool) -> tuple[CompletionItem, ...]:
    """Snippets at the start of a line: a test file's header, a challenge prompt, a comparison."""
    match = _PROMPT_START.search(place.before)
    info = place.document.info
    is_test = _is_test(place)
    if match is None or place.after.strip("* \t") or not _starts_paragraph(place):
        return ()
    if not is_test and info.convention != "model-spec":
        return ()
    offers = [_snippet(*each) for each in _SNIPPETS]
    if is_test and not any(section.header for section in place.document.sections):
        offers.insert(0, _header(place))
    word = match["word"]
    if word.startswith("*"):  # "**Example**" is begun
        offers = [offer._replace(filter_text=f"**{offer.filter_text}") for offer in offers]
    offers = [offer for offer in offers if _fits(word, offer.filter_text)]
    if not snippets:
        offers = [offer._replace(text=_as_plain(offer.text), is_snippet=False) for offer in offers]
    return _listed(place, word, offers, r"\**").items


def _starts_paragraph(place: _Place) -> bool:
    """Whether the cursor's line begins a paragraph: nothing but blanks stands right above it."""
    line = place.position.line
    return line == 0 or not place.document.line(line - 1).strip()


_SNIPPETS = (
    ("prompt", "Challenge prompt", "Example: challenge prompt", _PROMPT),
    (
        "comparison",
        "Challenge prompt with GOOD and BAD answers",
        "Example: challenge prompt, comparison",
        _COMPARISON,
    ),
)


def _snippet(kind: str, label: str, filter_text: str, text: str) -> _Offer:
    return _Offer(
        label, CompletionKind.SNIPPET, text, ("snippet", kind), filter_text, is_snippet=True
    )


def _header(place: _Place) -> _Offer:
    """The first line of a test file, for the clause that the file's name names."""
    path = place.document.path
    named = test_id(path, place.snapshot.settings(path).tests)
    meant = clauses_meant(place.snapshot, path, clause_key(named))
    if meant:
        id_, title = meant[0].value.clause.id, meant[0].value.section_title
        text = f"Examples for [^{_escaped(id_)}] in {_escaped(title)}:\n\n$0"
    else:
        id_ = _escaped(named)
        text = f"Examples for [^${{1:{id_}}}] in ${{2:section title}}:\n\n$0"
    return _Offer(
        "Header of the test file",
        CompletionKind.SNIPPET,
        text,
        ("snippet", "header"),
        "Examples for",
        is_snippet=True,
        preselect=True,
    )


def _escaped(text: str) -> str:
    """*text* as a snippet spells it (LSP 3.17, "Snippet Syntax")."""
    return re.sub(r"([\\$}])", r"\\\1", text)


def _as_plain(snippet: str) -> str:
    """*snippet* with its placeholders' words, as plain text."""
    text = _PLACEHOLDER.sub(lambda match: match[1] or "", snippet)
    return re.sub(r"\\([\\$}])", r"\1", text)


# -- resolve ----------------------------------------------------------------------


def resolve(snapshot: Snapshot, data: Sequence[object]) -> Resolution | None:
    """What to show of the item that carries *data*; None where that is not there any more.

    *data* went to the client and came back, so nothing about it is taken for granted.
    """
    words = [word for word in data if isinstance(word, str)]
    if not words or len(words) != len(data):
        return None
    resolver, size = _RESOLVERS.get(words[0], (None, 0))
    if resolver is None or len(words) != size + 1:
        return None
    return resolver(snapshot, *words[1:])


def _resolve_clause(snapshot: Snapshot, path: str, key: str) -> Resolution | None:
    meant = clauses_meant(snapshot, path, key)
    document = snapshot.document(meant[0].path) if meant else None
    if document is None:
        return None
    fact = meant[0]
    statement = clause_statement(document, fact.section, fact.value.clause)
    text = words_of(unlinked(statement, snapshot, document), _EXCERPT)
    parts = (text, fact.value.section_title, tests_title(snapshot, fact))
    detail = words_of(fact.value.clause.title or text, _DETAIL)
    return Resolution(detail, "\n\n".join(part for part in parts if part))


def _resolve_new(snapshot: Snapshot, path: str, id_: str) -> Resolution | None:
    document = snapshot.document(path)
    if document is None:
        return None
    test = test_path(path, snapshot.settings(path).tests, id_)
    text = f"Nothing in the workspace is called {id_} yet."
    if test is not None:
        text += f" Its challenge prompts belong in {relative_to(test, folder_of(path))}."
    return Resolution("A new clause ID", text)


def _resolve_anchor(snapshot: Snapshot, path: str, name: str) -> Resolution | None:
    found = snapshot.lookup(anchor_key(path, name))
    if not found or found[0].owner is None:
        return None
    document = snapshot.document(path)
    assert document is not None  # it holds the fact
    text = beginning(document, found[0].section, found[0].value.span)
    return Resolution(found[0].owner.title, words_of(unlinked(text, snapshot, document), _EXCERPT))


def _resolve_file(snapshot: Snapshot, origin: str, path: str) -> Resolution | None:
    root = snapshot.root(origin)
    if not is_inside(path, root):
        return None
    title, _ = target_title(snapshot, path, "")
    return Resolution(title or relative_to(path, root), relative_to(path, root))


def _resolve_authority(snapshot: Snapshot, path: str, level: str) -> Resolution | None:
    meaning = snapshot.settings(path).chain.describe(level)
    return Resolution(f"authority {level}", meaning) if meaning else None


def _resolve_tag(snapshot: Snapshot, path: str, tag: str) -> Resolution | None:
    count = _tag_counts(snapshot, path)[tag]
    return Resolution(f"Used by {count} section{'' if count == 1 else 's'}") if count else None


def _resolve_term(snapshot: Snapshot, path: str, key: str) -> Resolution | None:
    definitions = vocabulary(snapshot, path).definitions.get(key, ())
    if not definitions or definitions[0].owner is None:
        return None
    term = definitions[0].value
    definition = term.definition_span.of(definitions[0].owner.syntax.prose)
    return Resolution(f"{term.name} (defined term)", words_of(definition, _EXCERPT))


def _resolve_rule(snapshot: Snapshot, name: str) -> Resolution | None:
    del snapshot
    rule = next((rule for rule in all_rules() if rule.name == name), None)
    return Resolution(f"{rule.name} ({rule.severity.word})", rule.summary) if rule else None


def _resolve_snippet(snapshot: Snapshot, kind: str) -> Resolution | None:
    del snapshot
    details = {
        "prompt": ("A titled conversation that tests a clause", _PROMPT),
        "comparison": ("A conversation with a BAD and a GOOD answer", _COMPARISON),
        "header": ("Which clause the prompts of this file test", "Examples for [^id] in Title:"),
    }
    if kind not in details:
        return None
    detail, text = details[kind]
    return Resolution(detail, _as_plain(text).rstrip())


_RESOLVERS: dict[str, tuple[Callable[..., Resolution | None], int]] = {
    "clause": (_resolve_clause, 2),
    "new": (_resolve_new, 2),
    "anchor": (_resolve_anchor, 2),
    "file": (_resolve_file, 2),
    "authority": (_resolve_authority, 2),
    "tag": (_resolve_tag, 2),
    "term": (_resolve_term, 2),
    "rule": (_resolve_rule, 1),
    "snippet": (_resolve_snippet, 1),
}

_CONTEXTS = (_rules, _values, _numbers, _markers, _destinations)
