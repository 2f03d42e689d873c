"""Clause IDs: new ones, those that the document may name, and its own footnotes."""

from __future__ import annotations

import re
from itertools import islice

from plainspec.features.clauses import clause_statement, clauses_meant
from plainspec.features.code_lenses import tests_title
from plainspec.features.completions.offers import (
    DETAIL,
    EXCERPT,
    MOST_ITEMS,
    CompletionKind,
    CompletionList,
    Offer,
    Place,
    Resolution,
    fits,
    in_inline_code,
    is_test,
    listed,
)
from plainspec.features.fresh_ids import fresh_marker_id, fresh_numbered_ids, is_named
from plainspec.features.outline import words_of
from plainspec.features.quoting import unlinked
from plainspec.index.paths import (
    folder_of,
    is_inside,
    relative_to,
    test_id,
    test_path,
)
from plainspec.index.snapshot import Snapshot
from plainspec.index.summary import Labels, Summary
from plainspec.model import DocumentInfo, DocumentKind, clause_key
from plainspec.text.span import Position, Span

_BRACES = re.compile(r"\{#(?P<word>[^\s{}#]*)$")

_MARKER = re.compile(r"(?<!\\)\[\^(?P<word>[^\s\[\]^]*)$")


def numbers(place: Place) -> CompletionList | None:
    """The next free number after ``{#`` in a document that numbers its clauses."""
    match = _BRACES.search(place.near)
    if match is None or place.document.info.convention not in ("generic", ""):
        return None
    path = place.document.path
    offers = [
        Offer(id_, CompletionKind.NEW, id_, ("new", path, id_), description="new")
        for id_ in fresh_numbered_ids(place.snapshot, path)
    ]
    return listed(place, match["word"], offers, r"[^\s{}#]*")


def markers(place: Place) -> CompletionList | None:
    """IDs after ``[^``: a new one, those of the scope, and the document's own footnotes."""
    match = _MARKER.search(place.near)
    if match is None:
        return None
    if in_inline_code(place):
        return CompletionList(())
    info = place.document.info
    offers: list[Offer] = []
    cut = False
    in_test = is_test(place)
    if info.convention == "model-spec" or (info.kind is DocumentKind.PROSE and not in_test):
        start = Position(place.position.line, place.position.column - len(match["word"]))
        new = fresh_marker_id(place.snapshot, info.path, start)
        # It fits whatever was typed: who asks for a new ID does not know it.
        offers.append(
            Offer(
                new,
                CompletionKind.NEW,
                new,
                ("new", info.path, new),
                f"{match['word']}{new}",
                "new",
            )
        )
    if info.convention not in ("generic", "policy"):
        clauses, cut = _clauses(place, match["word"], is_test=in_test)
        offers.extend(clauses)
    notes = [n for section in place.document.sections for n in section.syntax.footnotes]
    defined = [note.label for note in notes if note.definition]
    own = [n for n in place.section.syntax.footnotes if n.definition]
    _without(defined, next((n.label for n in own if _is_at(place, n.label_span)), ""))
    offers.extend(
        Offer(label, CompletionKind.CLAUSE, label, (), description="footnote")
        for label in dict.fromkeys(defined)
    )
    if "]" not in place.after:  # give the bracket that the author would have to type next
        offers = [
            offer._replace(text=f"{offer.text}]", filter_text=offer.filter_text or offer.text)
            for offer in offers
        ]
    return listed(place, match["word"], offers, r"[^\s\[\]^]*", incomplete=cut)


def _clauses(place: Place, word: str, *, is_test: bool) -> tuple[list[Offer], bool]:
    """The clauses that the document may name: its own ones first, a test file's own before all.

    Where there are more than :data:`MOST_ITEMS`, so many of those that *word* fits, and True.
    """
    info = place.document.info
    template = place.snapshot.settings(info.path).tests
    stem = clause_key(test_id(info.path, template)) if is_test else ""
    spelt: list[str] = []
    others: list[str] = []
    for path, labels in place.snapshot.labels():
        if labels.clauses and _in_scope(path, labels, info):
            (spelt if path == info.path else others).extend(labels.clauses.split("\n"))
    typed = next((c.id for c in place.section.clauses if _is_at(place, c.id_span)), "")
    if not is_named(place.snapshot, clause_key(typed)):
        _without(spelt, typed)
    spelt.extend(sorted(others))
    found: dict[str, str] = {}
    for id_ in spelt:
        found.setdefault(clause_key(id_), id_)
    keys = sorted(found, key=lambda key: key != stem)
    cut = len(keys) > MOST_ITEMS
    if cut:  # far more than are shown: work only for those that may be
        fitting = (key for key in keys if fits(word, found[key]))
        keys = list(islice(fitting, MOST_ITEMS))
    offers = [
        Offer(
            found[key],
            CompletionKind.CLAUSE,
            found[key],
            ("clause", info.path, key),
            preselect=key == stem,
        )
        for key in keys
    ]
    return offers, cut


def _without(labels: list[str], typed: str) -> None:
    """Take *typed*, which is still being typed, out of *labels*, where it stays if it stands twice."""
    if typed in labels:
        labels.remove(typed)


def _is_at(place: Place, span: Span) -> bool:
    """Whether the cursor stands in *span* of its section."""
    return span.start <= place.offset <= span.end


def _in_scope(path: str, theirs: Labels | Summary, ours: DocumentInfo) -> bool:
    """Whether a clause of the spec document at *path* is one that the document *ours* can mean."""
    if path == ours.path:
        return True
    if ours.kind is DocumentKind.SPEC:
        return theirs.convention == ours.convention and theirs.scope == ours.scope
    return is_inside(path, ours.scope or ours.root)


def resolve_clause(snapshot: Snapshot, path: str, key: str) -> Resolution | None:
    """The clause, its section and its tests."""
    meant = clauses_meant(snapshot, path, key)
    document = snapshot.document(meant[0].path) if meant else None
    if document is None:
        return None
    fact = meant[0]
    statement = clause_statement(document, fact.section, fact.value.clause)
    text = words_of(unlinked(statement, snapshot, document), EXCERPT)
    parts = (text, fact.value.section_title, tests_title(snapshot, fact))
    detail = words_of(fact.value.clause.title or text, DETAIL)
    return Resolution(detail, "\n\n".join(part for part in parts if part))


def resolve_new(snapshot: Snapshot, path: str, id_: str) -> Resolution | None:
    """Where the new clause's prompts belong."""
    document = snapshot.document(path)
    if document is None:
        return None
    test = test_path(path, snapshot.settings(path).tests, id_)
    text = f"Nothing in the workspace is called {id_} yet."
    if test is not None:
        text += f" Its challenge prompts belong in {relative_to(test, folder_of(path))}."
    return Resolution("A new clause ID", text)
