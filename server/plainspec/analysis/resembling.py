"""For which prompts it matters that others came, went or changed.

Prompts are filed under what they have in common with those that nearly say
the same (see :func:`~plainspec.index.facts.fingerprints`). Under such a key lie
many that have a phrase in common and nothing else; whoever asks what a prompt
resembles learns nothing of those. So a change under the key of a prompt
matters only to prompts that say what came or went, or nearly that; and where
more than :data:`MOST_SHARING` share the key, nobody looks at them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from plainspec.index.facts import Key, is_whole_text
from plainspec.index.snapshot import Snapshot
from plainspec.syntax.prompts import nearly_same

T = TypeVar("T")

#: A part that more prompts share than this is a phrase, and no sign of a copy; and a prompt in
#: more files than this is reported without naming the others.
MOST_SHARING = 50


def resembling(key: Key, before: Snapshot, after: Snapshot) -> set[str] | None:
    """The documents of *after* with a prompt to which it matters that the facts under *key* differ.

    *key* is one of prompts. None where it may matter to all that hold it.
    """
    earlier, later = before.readers_then_and_now(key, after)
    if len(earlier) > MOST_SHARING or len(later) > MOST_SHARING:
        return set() if _is_crowd(key, before) == _is_crowd(key, after) else None
    # Most of those that share the key are what they were.
    differ = {path for path in earlier | later if not after.holds(path, before)}
    found_now = after.facts(key)
    now = [(located.path, located.value) for located in found_now if located.path in differ]
    was = [(path, value) for path in differ & earlier for value in before.values(path, key)]
    if not is_whole_text(key):
        crowd = len(found_now) > MOST_SHARING
        if crowd != (len(found_now) - len(now) + len(was) > MOST_SHARING):
            return None
        if crowd:
            return set()
    changed = {fact.text for _, fact in _apart(was, now)}
    texts: dict[str, set[str]] = {}
    for located in found_now:
        texts.setdefault(located.value.text, set()).add(located.path)
    others = list(texts)
    found: set[str] = set()
    for text in changed:
        found |= texts.get(text, set())
        if not is_whole_text(key):
            for number in nearly_same(text, others):
                found |= texts[others[number]]
    return found


def _apart(was: list[T], now: list[T]) -> Iterable[T]:
    """What only one of *was* and *now* holds, or holds more often."""
    if not (was and now):  # as with nearly all
        return was or now
    one, other = Counter(was), Counter(now)
    return (one - other) + (other - one)


def _is_crowd(key: Key, snapshot: Snapshot) -> bool:
    """Whether nobody looks at the facts under *key*, one by one."""
    if len(snapshot.readers_of(key)) > MOST_SHARING:
        return True
    return not is_whole_text(key) and len(snapshot.facts(key)) > MOST_SHARING
