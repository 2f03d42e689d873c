"""How messages name other places, and how a finding relates to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, NamedTuple

import msgspec

from plainspec.analysis.rule import Related, related
from plainspec.index.facts import Key, Located
from plainspec.index.paths import name_of, relative_to
from plainspec.model import DocumentInfo
from plainspec.text.span import Span

_LONGEST_TITLE = 60
#: More places than an author looks at; a thousand equal ones must not give a million relations.
_MOST_RELATED = 20


def file_name(path: str, info: DocumentInfo) -> str:
    """*path* as the author of the document *info* knows it: from the workspace folder."""
    return relative_to(path, info.root) if info.root else name_of(path)


def quoted(title: str) -> str:
    """A section's *title* for a message, shortened."""
    if not title:
        return "the text before the first heading"
    if len(title) > _LONGEST_TITLE:
        title = title[: _LONGEST_TITLE - 1].rstrip() + "…"
    return f"“{title}”"


def and_more(count: int) -> str:
    """*count* further places."""
    if not count:
        return ""
    return " and in one other place" if count == 1 else f" and in {count} other places"


class Sharers(NamedTuple):
    """Facts that share something: how many in each document, and the first of them."""

    documents: Counter[str]
    first: Sequence[Located]

    @classmethod
    def of(cls, found: Sequence[Located]) -> Sharers:
        """Those that share what all of *found* have."""
        return cls(Counter(located.path for located in found), found[: _MOST_RELATED + 1])

    def others(self, own: object, path: str) -> list[Located]:
        """The first of them, without the one that is *own*, the fact of *path* itself."""
        found = list(self.first)
        for index, located in enumerate(found):
            if located.path == path and located.value == own:
                del found[index]
                break
        return found


def relate(
    others: Iterable[Located], key: Key, span_of: Callable[[Any], Span], message: str
) -> tuple[Related, ...]:
    """A :class:`Related` for the first of *others*, equal facts of one document told apart."""
    seen: Counter[tuple[str, object]] = Counter()
    found = []
    for located in islice(others, _MOST_RELATED):
        place = related(located, key, span_of(located.value), message)
        ordinal = seen[located.path, located.value]
        seen[located.path, located.value] += 1
        found.append(msgspec.structs.replace(place, ordinal=ordinal) if ordinal else place)
    return tuple(found)
