"""Anchors and files where a link's destination is typed."""

from __future__ import annotations

import os
import re
from heapq import nsmallest
from itertools import islice
from urllib.parse import quote

from plainspec.features.completions.offers import (
    EXCERPT,
    MOST_ITEMS,
    CompletionKind,
    CompletionList,
    Offer,
    Place,
    Resolution,
    fits,
    in_inline_code,
    listed,
)
from plainspec.features.inlay_hints import target_title
from plainspec.features.outline import words_of
from plainspec.features.quoting import beginning, unlinked
from plainspec.index.facts import anchor_key, resolve_link
from plainspec.index.paths import (
    is_inside,
    is_markdown,
    name_of,
    relative_to,
)
from plainspec.index.snapshot import Snapshot
from plainspec.model import AnchorKind

#: A folder is read up to this many entries.
MOST_ENTRIES = 5000

_DESTINATION = re.compile(
    r"(?:\]\(\s*|^ {0,3}\[[^\]^][^\]]*\]:\s*)<?(?P<before>[^()\s<>#]*?)(?P<word>#?[^()\s<>#/]*)$"
)

#: What would end a link's destination or mean something else in it.
_QUOTED = re.compile(r"[\s()<>#?%\\\[\]]")


def destinations(place: Place) -> CompletionList | None:
    """Anchors and files where a link's destination is typed."""
    match = _DESTINATION.search(place.near)
    if match is None:
        return None
    if in_inline_code(place):
        return CompletionList(())
    if match["word"].startswith("#"):
        return _anchors(place, match["before"], match["word"][1:])
    return _files(place, match["before"], match["word"])


def _anchors(place: Place, target: str, word: str) -> CompletionList:
    """The anchors of the document *target* (its own if empty): explicit ones, then made ones."""
    resolved = resolve_link(target or "#", place.document.info)
    document = place.snapshot.document(resolved[0]) if resolved else None
    if document is None:
        return CompletionList(())
    explicit: dict[str, Offer] = {}
    made: dict[str, Offer] = {}
    for section in document.sections:
        for anchor in section.anchors:
            group = explicit if anchor.kind is AnchorKind.EXPLICIT else made
            group.setdefault(
                anchor.name,
                Offer(
                    anchor.name,
                    CompletionKind.ANCHOR,
                    anchor.name,
                    ("anchor", document.path, anchor.name),
                    f"{anchor.name} {section.title}".rstrip(),
                    section.title,
                ),
            )
    offers = [*explicit.values(), *(made[name] for name in made if name not in explicit)]
    return listed(place, word, offers, r"[^()\s<>#]*")


def _files(place: Place, folder: str, word: str) -> CompletionList:
    """The files and folders in *folder*, as the document names it; none outside the workspace."""
    info = place.document.info
    resolved = resolve_link(folder or "./", info)
    if resolved is None or not info.root or not is_inside(resolved[0], info.root):
        return CompletionList(())
    here = resolved[0]
    entries, cut = _entries(place.snapshot, here, info.root)
    entries.pop(info.path, None)
    if len(entries) > MOST_ITEMS:  # far more than are shown: work only for those that may be
        entries = {e: is_folder for e, is_folder in entries.items() if fits(word, name_of(e))}
        cut = True
    # Documents first, as they are what specifications link to; folders lead on to more.
    order = nsmallest(
        MOST_ITEMS, entries.items(), key=lambda e: (e[1], not is_markdown(e[0]), e[0])
    )
    offers = []
    for path, is_folder in order:
        written = _QUOTED.sub(lambda match: quote(match[0]), name_of(path))
        offers.append(
            Offer(
                name_of(path) + ("/" if is_folder else ""),
                CompletionKind.FOLDER if is_folder else CompletionKind.FILE,
                written + ("/" if is_folder else ""),
                ("file", info.path, path),
            )
        )
    return listed(place, word, offers, r"[^()\s<>#/]*/?", incomplete=cut)


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


def resolve_anchor(snapshot: Snapshot, path: str, name: str) -> Resolution | None:
    """The anchor's section and how it begins."""
    found = snapshot.lookup(anchor_key(path, name))
    if not found or found[0].owner is None:
        return None
    document = snapshot.document(path)
    assert document is not None  # it holds the fact
    text = beginning(document, found[0].section, found[0].value.span)
    return Resolution(found[0].owner.title, words_of(unlinked(text, snapshot, document), EXCERPT))


def resolve_file(snapshot: Snapshot, origin: str, path: str) -> Resolution | None:
    """The file's title and path."""
    root = snapshot.root(origin)
    if not is_inside(path, root):
        return None
    title, _ = target_title(snapshot, path, "")
    return Resolution(title or relative_to(path, root), relative_to(path, root))
