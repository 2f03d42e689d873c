"""Facts: what one section tells the rest of the workspace, filed under keys.

A key is a tuple of strings that begins with its kind; the constructors below
are the only places that spell them. Facts are compared by value: when a
section changes, exactly the keys whose facts differ are *changed*, and only
what read those keys is computed anew.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any, NamedTuple
from urllib.parse import unquote
from zlib import crc32

from plainspec.index.acronyms import AcronymsFact, acronyms
from plainspec.index.paths import folder_of, is_glossary, is_inside, join
from plainspec.model import (
    Anchor,
    Citation,
    Clause,
    DocumentInfo,
    DocumentKind,
    Section,
    Term,
    TestHeader,
    clause_key,
)
from plainspec.model.judgement import Judgement
from plainspec.syntax.conventions.precedent import read_precedent
from plainspec.syntax.conventions.skeleton import PLACEHOLDERS
from plainspec.syntax.nodes import Link, Node
from plainspec.syntax.prompts import normalised, prompt_text
from plainspec.syntax.source import CodeCitation
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_SCHEME = Pattern(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_DRIVE = Pattern(r"[A-Za-z]:/")
_NUMBER = Pattern(r"[-_. ]?\d+[a-z]?$")

Key = tuple[str, ...]


def clause_fact_key(key: str) -> Key:
    """Definitions of the clause *key* in any scope: :class:`ClauseFact`."""
    return ("clause", key)


def citation_key(key: str) -> Key:
    """Places in Markdown that name the clause *key*: :class:`~plainspec.model.Citation`."""
    return ("citation", key)


def code_key(key: str) -> Key:
    """Places in source files that name the clause *key*: :class:`~plainspec.syntax.source.CodeCitation`."""
    return ("code", key)


def test_key(key: str) -> Key:
    """Files of challenge prompts for the clause *key* in any scope: :class:`TestFact`."""
    return ("test", key)


def anchor_key(path: str, name: str) -> Key:
    """Targets of ``path#name``: :class:`~plainspec.model.Anchor`."""
    return ("anchor", path, name)


def near_anchor_keys(path: str, name: str) -> tuple[Key, Key]:
    """The anchors of *path* that begin, and those that end, like *name*: :class:`~plainspec.model.Anchor`.

    For did-you-mean: a near miss shares one of the two almost surely. Case, ``_`` and ``-`` do
    not count. One key for all anchors would make every link that leads nowhere depend on every heading.
    """
    folded = name.casefold().replace("_", "-")
    return ("anchors", path, "begin", folded[:3]), ("anchors", path, "end", folded[-3:])


def link_key(path: str, name: str = "") -> Key:
    """Links to ``path#name``, or to the file itself where *name* is empty: :class:`LinkFact`."""
    return ("link", path, name)


def clauses_key(folder: str) -> Key:
    """The clauses of the spec documents in *folder*, for did-you-mean: a :class:`ClausesFact` a section."""
    return ("clauses", folder)


def tested_key(series: str) -> Key:
    """Tests of any clause of *series* (see :func:`series_of`): a :class:`CoverageFact` a file."""
    return ("tested", series)


def tested_folder_key(folder: str) -> Key:
    """Test files of the spec documents in *folder*: a :class:`CoverageFact` each."""
    return ("tested-folder", folder)


def term_key(key: str) -> Key:
    """Definitions of the term *key*: :class:`~plainspec.model.Term`."""
    return ("term", key)


def glossary_key(root: str) -> Key:
    """Definitions in the glossaries of the folder *root*: :class:`~plainspec.model.Term`."""
    return ("glossary", root)


def file_key(path: str) -> Key:
    """Whether the file or folder *path* exists: one :class:`FileFact` if so."""
    return ("file", path)


def prompt_key(folder: str, fingerprint: str) -> Key:
    """Challenge prompts in files of *folder* that have *fingerprint*: :class:`PromptFact`."""
    return ("prompt", folder, fingerprint)


def precedent_key(path: str, anchor: str) -> Key:
    """Precedents about clauses in the sections *anchor* of *path*: :class:`PrecedentFact`.

    *anchor* is empty for what stands before the first heading.
    """
    return ("precedent", path, anchor)


def section_text_key(path: str, anchor: str) -> Key:
    """The sections *anchor* of *path*, for precedents: :class:`SectionText`.

    Of one kind with :func:`precedent_key`: whose findings depend on the one
    depends on the other.
    """
    return ("precedent", path, anchor, "text")


def judgement_key(path: str, anchor: str) -> Key:
    """What language models said of clauses in the sections *anchor* of *path*.

    :class:`~plainspec.model.judgement.Judgement` and :class:`~plainspec.model.judgement.Dismissal`.
    """
    return ("judgement", path, anchor)


def norm_key(one: str, other: str) -> Key:
    """Statements about two rare words (their stems, in order): :class:`NormFact`."""
    return ("norm", one, other)


def acronyms_key(path: str) -> Key:
    """What each section of the document *path* tells of acronyms: :class:`~plainspec.index.acronyms.AcronymsFact`."""
    return ("acronyms", path)


class ClauseFact(Node, frozen=True):
    """A clause and where it stands. ``scope`` is the folder in which its ID is unique.

    ``section_title`` is the text of the section's heading, which stands at ``title_span``.
    """

    clause: Clause
    scope: str
    convention: str
    section_title: str
    anchor: str
    title_span: Span = Span(0, 0)


class ClausesFact(Node, frozen=True):
    """The keys of the clauses that one section defines."""

    keys: tuple[str, ...]


class CoverageFact(Node, frozen=True):
    """Some clause of the series, or of the folder, has a test here."""

    name: str


class TestFact(Node, frozen=True):
    """A file of challenge prompts, for the clause ``key`` (``id`` as spelt) of ``scope``."""

    __test__ = False

    id: str
    key: str
    scope: str
    header: TestHeader | None
    prompts: int


class LinkFact(Node, frozen=True):
    """A link whose target is a file of the workspace, with the target resolved."""

    link: Link
    path: str
    anchor: str


class FileFact(Node, frozen=True):
    """The file exists; ``indexed`` where it is a Markdown document whose facts are in the index."""

    path: str
    folder: bool = False
    indexed: bool = False


class PromptFact(Node, frozen=True):
    """A challenge prompt under one of its fingerprints; ``text`` is what was compared, normalised."""

    title: str
    span: Span
    text: str


class PrecedentFact(Node, frozen=True):
    """A decision to keep the *words* of one clause, of which *rule* makes a finding.

    The clause is the statement *text* (on one line) in the section *anchor* of
    *path*; ``occurrence`` tells equal words of one statement apart, from 1.
    ``others`` are the path, anchor and text of the clauses that the finding is
    about as well. ``span`` is the precedent's title, or its rule's name.
    """

    rule: str
    path: str
    anchor: str
    text: str
    words: str
    occurrence: int
    others: tuple[tuple[str, str, str], ...]
    reason: str
    date: str
    author: str
    span: Span


class SectionText(Node, frozen=True):
    """What stands in a section, its heading included."""

    text: str


class NormFact(Node, frozen=True):
    """A statement that may be compared with others, as it is written.

    ``text`` is its wording and ``leads`` those of the sentences that introduce
    its list; ``clause`` is the ID of the clause that it belongs to, or empty, and
    ``anchor`` what a link to it names; ``term`` what it defines, if it is a definition.
    It says nothing of where in its section it stands
    (see :func:`plainspec.index.norm_facts.place`), so an edit above it leaves it as it is.
    """

    text: str
    leads: tuple[str, ...]
    path: tuple[str, ...]
    authority: str
    owner: str
    clause: str
    anchor: str
    term: str = ""

    @property
    def heading(self) -> str:
        """The title of the section."""
        return self.path[-1] if self.path else ""


def fact_type(key: Key) -> type[Node]:
    """The type of the facts under *key*."""
    return _TYPES[key[0]]


_TYPES: dict[str, type[Node]] = {
    "clause": ClauseFact,
    "citation": Citation,
    "code": CodeCitation,
    "test": TestFact,
    "anchor": Anchor,
    "anchors": Anchor,
    "link": LinkFact,
    "clauses": ClausesFact,
    "tested": CoverageFact,
    "tested-folder": CoverageFact,
    "term": Term,
    "glossary": Term,
    "file": FileFact,
    "prompt": PromptFact,
    "norm": NormFact,
    "acronyms": AcronymsFact,
    "precedent": PrecedentFact,  # no finding points to a SectionText
    "judgement": Judgement,  # nor to a Dismissal
}


class Located(NamedTuple):
    """A fact and where it stands.

    ``section`` is the section's number in its document, -1 for a source file
    or a file as such; ``owner`` is the section itself.
    """

    path: str
    section: int
    value: Any
    owner: Section | None = None


def belongs(test: TestFact, clause: ClauseFact, folder: str) -> bool:
    """Whether *test* tests *clause*, whose spec document lies in *folder* (their keys are equal).

    A test file belongs to the spec documents of the folder that its template
    points to, and to any document whose IDs are unique in a folder around it.
    """
    if test.scope in ("", folder, clause.scope):
        return True
    return clause.convention != "model-spec" and is_inside(test.scope, clause.scope)


def series_of(key: str) -> str:
    """What the clause *key* shares with the clauses numbered like it: ``req`` of ``req7``."""
    return _NUMBER.sub("", key)


def resolve_link(destination: str, info: DocumentInfo) -> tuple[str, str] | None:
    """The path and anchor that *destination* names in the document *info*.

    None for what is not a file of the workspace: other schemes, paths that
    lead out of the workspace folder, documents without a file.
    """
    if not destination or _SCHEME.match(destination):
        return None
    target, _, anchor = destination.partition("#")
    anchor = unquote(anchor)
    target = unquote(target.partition("?")[0])
    if not target:
        return info.path, anchor
    if "\0" in target or not (info.path.startswith("/") or _DRIVE.match(info.path)):
        return None
    if target.startswith("/"):
        if not info.root:
            return None
        path = join(info.root, target.lstrip("/"))
    else:
        path = join(folder_of(info.path), target)
    if info.root and not is_inside(path, info.root):
        return None
    return path, anchor


def clause_fact(clause: Clause, section: Section, info: DocumentInfo) -> ClauseFact:
    """What *section* of the document *info* tells of its *clause*."""
    heading = section.heading
    return ClauseFact(
        clause,
        info.scope,
        info.convention,
        section.title,
        heading.anchor if heading else "",
        heading.title_span if heading else Span(0, 0),
    )


def section_anchor(section: Section) -> str:
    """The name by which links reach the heading of *section*; empty where it has none."""
    if section.heading is None or not section.anchors:
        return ""
    return section.anchors[0].name


def precedent_facts(section: Section, info: DocumentInfo) -> tuple[PrecedentFact, ...]:
    """The precedent that *section* of the document *info* holds, once for each of its clauses.

    Those of its clauses that name no document of the workspace are left out.
    """
    if info.kind is not DocumentKind.PRECEDENT:
        return ()
    mark = read_precedent(section.syntax)
    if mark is None:
        return ()
    resolved = [resolve_link(place.destination, info) for place in mark.places]
    places = [
        (*target, place) for target, place in zip(resolved, mark.places, strict=True) if target
    ]
    return tuple(
        PrecedentFact(
            mark.rule,
            path,
            anchor,
            place.text,
            place.words,
            place.occurrence,
            tuple((p, a, other.text) for p, a, other in places if other is not place),
            mark.reason,
            mark.date,
            mark.author,
            mark.span,
        )
        for path, anchor, place in places
    )


def section_facts(section: Section, info: DocumentInfo, prompts: int) -> dict[Key, tuple[Any, ...]]:
    """The facts of *section* of the document *info*, but for those about its prompts and statements.

    *prompts* is the number of prompts in the whole document when *section* is
    the first one of a test file, else -1.
    """
    found: dict[Key, list[Any]] = {}

    def add(key: Key, value: Any) -> None:
        found.setdefault(key, []).append(value)

    for clause in section.clauses:
        add(clause_fact_key(clause.key), clause_fact(clause, section, info))
    if section.clauses:
        keys = tuple(dict.fromkeys(clause.key for clause in section.clauses))
        add(clauses_key(folder_of(info.path)), ClausesFact(keys))
    if info.kind in (DocumentKind.SPEC, DocumentKind.PROSE):
        add(section_text_key(info.path, section_anchor(section)), SectionText(section.text))
    for precedent in precedent_facts(section, info):
        add(precedent_key(precedent.path, precedent.anchor), precedent)
    for citation in section.citations:
        add(citation_key(citation.key), citation)
    header = section.header
    if prompts >= 0:
        name = header.id if header else info.test_id
        key = header.key if header else clause_key(name)
        add(test_key(key), TestFact(name, key, info.scope, header, prompts))
        add(tested_key(series_of(key)), CoverageFact(series_of(key)))
        add(tested_folder_key(info.scope), CoverageFact(info.scope))
    elif header is not None and info.kind is DocumentKind.SPEC and section.prompts:
        add(
            test_key(header.key),
            TestFact(header.id, header.key, info.scope, header, len(section.prompts)),
        )
    if info.kind in (DocumentKind.SPEC, DocumentKind.PROSE) and (told := acronyms(section)):
        add(acronyms_key(info.path), told)
    for target in section.anchors:
        add(anchor_key(info.path, target.name), target)
        for near in near_anchor_keys(info.path, target.name):
            add(near, target)
    for link in section.syntax.links:
        resolved = resolve_link(link.destination, info)
        if resolved is not None:
            add(link_key(*resolved), LinkFact(link, *resolved))
    for term in section.terms:
        add(term_key(term.key), term)
        if info.root and is_glossary(info.path):
            add(glossary_key(info.root), term)
    return {key: tuple(values) for key, values in found.items()}


def prompt_facts(section: Section, info: DocumentInfo) -> dict[Key, tuple[PromptFact, ...]]:
    """The facts about the challenge prompts of *section* of the document *info*."""
    # A conversation that a spec document merely shows is an illustration, no test.
    if not section.prompts or (info.kind is not DocumentKind.TEST and section.header is None):
        return {}
    found: dict[Key, list[PromptFact]] = {}
    folder = folder_of(info.path)
    for prompt in section.prompts:
        text = normalised(prompt_text(section.text, prompt))
        if text and text not in PLACEHOLDERS:
            fact = PromptFact(prompt.title, prompt.span, text)
            for fingerprint in fingerprints(text):
                found.setdefault(prompt_key(folder, fingerprint), []).append(fact)
    return {key: tuple(values) for key, values in found.items()}


def fingerprints(text: str) -> list[str]:
    """What finds equal and near-equal texts: the whole text, and a word pair of each quarter.

    Of the pairs that begin in a quarter it is the one with the smallest hash
    (min-wise hashing; Broder, 1997). Two texts that differ in one place, be it
    a sentence, share those of the quarters that it leaves alone; where words
    differ here and there, most quarters keep theirs. Whether texts that share
    one are near is then for a comparison to say.
    """
    words = text.encode().split(b" ")
    pairs = [crc32(b" ".join(pair)) for pair in pairwise(words)]
    quarter = -(-len(pairs) // 4)
    sketch = {min(pairs[at : at + quarter]) for at in range(0, len(pairs), quarter or 1)}
    whole = crc32(text.encode())
    return [f"={whole:x}", *(f"~{value:x}" for value in sorted(sketch or {whole}))]


def is_whole_text(key: Key) -> bool:
    """Whether prompts under the prompt key *key* are equal, but for texts that share a hash."""
    return key[2].startswith("=")
