"""What an author types: scripts of small edits, the same for the same numbers.

Positions are lines and UTF-16 code units, as LSP has them by default.
"""

from __future__ import annotations

import random
from typing import Any, NamedTuple

_WORDS = ("indeed", "always", "the visitor", "étage", "never", "🎨 art", "if asked", "3 days")


class Edit(NamedTuple):
    """Replace the code points *start* to *end* of line *line* by *text* (no line ends in it)."""

    line: int
    start: int
    end: int
    text: str


class Text:
    """A document as the client holds it, with lines that all end in ``\\n``."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")

    def apply(self, edit: Edit) -> dict[str, Any]:
        """Make *edit*; the content change that tells a server of it."""
        line = self.lines[edit.line]
        change = {
            "range": {
                "start": {"line": edit.line, "character": units(line[: edit.start])},
                "end": {"line": edit.line, "character": units(line[: edit.end])},
            },
            "text": edit.text,
        }
        changed = line[: edit.start] + edit.text + line[edit.end :]
        self.lines[edit.line : edit.line + 1] = changed.split("\n")
        return change

    def __str__(self) -> str:
        return "\n".join(self.lines)


def units(text: str) -> int:
    """The length of *text* in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def prose_lines(text: str) -> list[int]:
    """The numbers of the lines that an author writes prose on: no headings, lists, fences, markup."""
    found, fence = [], ""
    for number, line in enumerate(text.split("\n")):
        stripped = line.strip()
        if stripped[:3] in ("```", "~~~"):
            fence = "" if fence == stripped[:3] else fence or stripped[:3]
        elif not fence and line[:1].isalpha() and len(line) > 60 and "<" not in line:
            found.append(number)
    return found


def typing(text: str, count: int, seed: int = 1) -> list[Edit]:
    """*count* edits at random places of *text*: characters and words that come and go.

    Half of them put in a character or a word, half take out again what was put
    in before, so that the document keeps its size.
    """
    rng = random.Random(seed)
    copy, places = Text(text), prose_lines(text)
    made: list[Edit] = []
    open_: list[Edit] = []
    while len(made) < count:
        if len(open_) > 20 or (open_ and rng.random() < 0.5):
            last = open_.pop()  # the newest first, so that columns still hold
            edit = Edit(last.line, last.start, last.start + len(last.text), "")
        else:
            line = rng.choice(places)
            at = rng.randrange(len(copy.lines[line]) + 1)
            put_in = rng.choice("abcdefghij ,.é") if rng.random() < 0.5 else rng.choice(_WORDS)
            edit = Edit(line, at, at, put_in)
            open_.append(edit)
        copy.apply(edit)
        made.append(edit)
    return made


def toggling(text: str, count: int, seed: int = 1) -> list[Edit]:
    """*count* edits each of which changes the findings: links to anchors that do not exist come and go.

    Ten of them stand at any time, each with a name of its own. So the findings
    after an edit differ from those after any few edits before it, and a server
    that publishes only what changed has something to publish each time, even
    when it serves several edits at once.
    """
    rng = random.Random(seed)
    copy, places = Text(text), prose_lines(text)
    rng.shuffle(places)
    made: list[Edit] = []
    standing: list[Edit] = []
    number = 0
    while len(made) < count:
        if len(standing) >= min(10, len(places) - 1):
            first = standing.pop(0)
            edit = Edit(first.line, first.start, first.start + len(first.text), "")
        else:
            line = places[number % len(places)]
            at = copy.lines[line].find(" ") + 1
            edit = Edit(line, at, at, f"[see](#no-such-place-{number}) ")
            standing.append(edit)
            number += 1
        copy.apply(edit)
        made.append(edit)
    return made


def fencing(text: str, count: int, seed: int = 1) -> list[Edit]:
    """*count* edits that by turns open a fence, which swallows what follows, and remove it again."""
    rng = random.Random(seed)
    places = prose_lines(text)
    made: list[Edit] = []
    while len(made) < count:
        line = rng.choice(places)
        made += [Edit(line, 0, 0, "```"), Edit(line, 0, 3, "")]
    return made[:count]
