"""Patterns that a workspace brings along: clause-ID expressions and globs, checked before use.

Workspaces are untrusted, and Python's ``re`` backtracks: a short expression
such as ``(a+)+`` can keep it busy for years. So only expressions whose work
is bounded by a polynomial of the text's length are let in: whoever applies one
still has to keep the text short (a word or a line, not a document). More is
refused than is harmful; the messages say how to write it instead.
"""

from __future__ import annotations

import importlib
import re
import sys
import warnings
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from plainspec.index.options import LONGEST_TEXT

if TYPE_CHECKING:  # imported where there are globs
    from pathspec import GitIgnoreSpec

# The standard library's own parser of expressions, so that what is judged here is exactly what
# ``re`` will run; it has no public name.
_regex_parser: Any = importlib.import_module(
    "re._parser" if sys.version_info >= (3, 11) else "sre_parse"
)

_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})

#: Each repetition of open length may cost a factor of the text's length.
_MOST_REPEATS = 3
#: In how many ways optional parts and alternatives may be combined.
_MOST_CHOICES = 1024
#: The largest number in ``{…}``.
_LARGEST_COUNT = 100

_MOST_STARS = 4
_MOST_DOUBLE_STARS = 2


class _RefusedError(Exception):
    """The reason, as a sentence part that follows the option's name."""


def pattern_problem(pattern: str) -> str:
    """Why *pattern* cannot serve as a regular expression for clause IDs; empty if it can."""
    if len(pattern) > LONGEST_TEXT:
        return f"is {len(pattern)} characters long; at most {LONGEST_TEXT} are allowed"
    if not pattern:
        return "is empty; leave the key out to use the default"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(pattern)
            parsed = _regex_parser.parse(pattern)
    except re.error as error:
        where = f" at character {error.pos + 1}" if error.pos is not None else ""
        return f"is not a regular expression: {error.msg}{where}"
    except Warning as warning:
        return f"is not a clear regular expression: {warning}"
    except (OverflowError, RecursionError, ValueError) as error:
        return f"is not a regular expression: {error}"
    if parsed.state.flags & ~re.UNICODE:
        return "sets flags for the whole expression; write (?i:…) around the part instead of (?i)"
    if parsed.getwidth()[0] == 0:
        return "matches the empty text, so every place would be a clause ID; make a part obligatory"
    try:
        repeats, choices = _cost(parsed, repeated=False)
    except _RefusedError as refused:
        return str(refused)
    if repeats > _MOST_REPEATS:
        return f"has {repeats} repetitions such as + and *; at most {_MOST_REPEATS} are allowed"
    if choices > _MOST_CHOICES:
        return "has too many optional parts and alternatives; write fewer ? and |"
    return ""


def _cost(items: Iterable[tuple[Any, Any]], *, repeated: bool) -> tuple[int, int]:
    """The open repetitions in *items*, and the number of ways through their choices."""
    repeats, choices = 0, 1
    for operator, argument in items:
        name = str(operator)
        inner: tuple[int, int] = (0, 1)
        if name in _REPEATS:
            inner = _repeat_cost(*argument, repeated=repeated)
        elif name == "BRANCH":
            if repeated:
                raise _RefusedError(
                    "repeats alternatives, as in (a|b)+, which can take very long; "
                    "write a character class such as [ab]+"
                )
            costs = [_cost(way, repeated=False) for way in argument[1]]
            inner = (max(cost[0] for cost in costs), sum(cost[1] for cost in costs))
        elif name == "SUBPATTERN":
            inner = _cost(argument[-1], repeated=repeated)
        elif name == "ATOMIC_GROUP":
            inner = _cost(argument, repeated=repeated)
        elif name in {"ASSERT", "ASSERT_NOT"}:
            inner = _cost(argument[1], repeated=repeated)
        elif name in {"GROUPREF", "GROUPREF_EXISTS", "GROUPREF_IGNORE"}:
            raise _RefusedError(r"refers back to a group, as \1 does, which can take very long")
        repeats += inner[0]
        choices = min(choices * inner[1], _MOST_CHOICES + 1)
    return repeats, choices


def _repeat_cost(least: Any, most: Any, body: Any, *, repeated: bool) -> tuple[int, int]:
    least, most = int(least), int(most)
    open_ended = most == int(_regex_parser.MAXREPEAT)
    if max(least, 0 if open_ended else most) > _LARGEST_COUNT:
        raise _RefusedError(f"repeats more than {_LARGEST_COUNT} times in {{…}}; write + or less")
    varies = least != most
    if varies and repeated:
        raise _RefusedError(
            "has a repetition inside a repetition, as in (a+)+, which can take very long; "
            r"write one character class such as [A-Z-]+-\d+ instead"
        )
    repeats, choices = _cost(body, repeated=repeated or (varies and most > 1))
    if not varies:
        # A fixed count stands for so many copies of its body.
        return repeats * least, min(choices**least, _MOST_CHOICES + 1)
    if most == 1:
        return repeats, choices + 1
    return repeats + 1, choices


def glob_problem(glob: str) -> str:
    """Why *glob* cannot serve as a pattern in the manner of .gitignore; empty if it can."""
    if len(glob) > LONGEST_TEXT:
        return f"is {len(glob)} characters long; at most {LONGEST_TEXT} are allowed"
    if "\n" in glob or "\r" in glob or "\0" in glob:
        return "holds a line break or a NUL; write one pattern for each entry"
    segments = glob.lstrip("!").split("/")
    if ".." in segments:
        return "leads out of its folder; patterns count from the root, without .."
    if any("**" in segment and segment != "**" for segment in segments):
        return "has ** inside a name; ** stands alone between slashes, * within a name"
    double = segments.count("**")
    if double > _MOST_DOUBLE_STARS:
        return f"uses ** {double} times; at most {_MOST_DOUBLE_STARS} are allowed"
    stars = glob.count("*") - double
    if stars > _MOST_STARS:
        return f"has {stars} stars; at most {_MOST_STARS} are allowed"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            matchers = glob_spec((glob,)).patterns
    except (ValueError, re.error):
        return 'is not a pattern; an example is "drafts/**"'
    if all(matcher.include is None for matcher in matchers):
        return 'matches nothing; an example is "drafts/**"'
    return ""


@lru_cache(maxsize=1024)
def glob_spec(globs: tuple[str, ...]) -> GitIgnoreSpec:
    """*globs* compiled, to be matched with paths relative to the root, with ``/``.

    The later pattern wins and ``!`` takes back, as gitignore(5) says. Raises
    ValueError or re.error for what :func:`glob_problem` refuses.
    """
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(globs)


def matches(globs: tuple[str, ...], path: str) -> bool:
    """Whether *globs* cover *path*, which is relative to the root; a folder ends in ``/``."""
    return bool(globs) and glob_spec(globs).match_file(path)
