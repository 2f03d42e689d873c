"""The tags of messages (``<user>``), as they are written and as they are misspelt."""

from __future__ import annotations

import re

from plainspec.text.patterns import Pattern

#: The roles that a message can have, as its tag spells them.
ROLES = ("system", "developer", "user", "assistant", "tool")

COMPARISON = "comparison"
TAG_NAMES = (*ROLES, COMPARISON)

# An attribute's value may hold ">" between quotation marks. Each alternative
# begins with another character, so that a failed match costs no more than its line.
TAG = Pattern(
    r"""[ \t]*<(?P<slash>/?)(?P<name>[A-Za-z][\w-]*)"""
    r"""(?P<attributes>(?:\s(?:[^<>"'\r\n]|"[^"\r\n]*"|'[^'\r\n]*')*)?)(?P<empty>/?)>"""
)
_LINE = Pattern(r"([^\r\n]*)(?:\r\n|\n|\r)?")
_WORDS = Pattern(r"[^\W_]")


def nearest(name: str, choices: tuple[str, ...], cutoff: int) -> str:
    """The one of *choices* that *name* is probably a slip of, or nothing."""
    name = name[:64]
    most = max(_likest(name, choice) for choice in choices)
    if most < cutoff:
        return ""
    from rapidfuzz import fuzz, process  # only where something is misspelt

    found = process.extractOne(name, choices, scorer=fuzz.ratio, score_cutoff=cutoff)
    return found[0] if found else ""


def _likest(name: str, choice: str) -> float:
    """The most that the likeness of two words can be, in percent: if their letters had one order."""
    shared = sum(min(name.count(letter), choice.count(letter)) for letter in set(choice))
    return 200 * shared / (len(name) + len(choice))


def tag_meant(name: str) -> str:
    """The message tag that *name* is or nearly is, or nothing."""
    return name if name in TAG_NAMES else nearest(name.casefold(), TAG_NAMES, 75)


def is_aside(line: str) -> bool:
    """Whether a line between messages says nothing that belongs into one.

    An elision or stage direction (``[...]``, ``[an hour later]``), a rule or dots.
    """
    line = line.strip()
    return not _WORDS.search(line) or (line[0] == "[" and line[-1] == "]")


def is_empty(tag: re.Match[str]) -> bool:
    """Whether *tag* opens and closes at once: ``<user/>``."""
    return bool(tag["empty"]) or tag["attributes"].rstrip().endswith("/")


def line_at(text: str, at: int) -> tuple[int, int]:
    """Where the line at *at* ends, without and with its line end."""
    line = _LINE.match(text, at)
    assert line is not None  # the pattern matches nothing as well
    return line.end(1), line.end()
