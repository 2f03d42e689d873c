"""The YAML header of a Markdown document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from plainspec.text.patterns import Pattern

_LIMIT = 65_536  # code points; a longer header is not one
_END = Pattern(r"(?:---|\.\.\.)[ \t]*")


class FrontMatterText(NamedTuple):
    """The header's scalar values by name, as they are spelt; the lines it takes (marks included), and what is wrong."""

    lines: int = 0
    values: dict[str, str] = {}  # noqa: RUF012 (never written to)
    error: str = ""
    error_line: int = 0


def front_matter_lines(lines: Sequence[str]) -> int:
    """How many of *lines* are the front matter, its two marks included; 0 without one."""
    if len(lines) < 3 or lines[0].rstrip() != "---" or not lines[1].strip():
        return 0
    size = 0
    for number in range(1, len(lines)):
        line = lines[number].rstrip("\r\n")
        if _END.fullmatch(line):
            return number + 1
        size += len(line) + 1
        if size > _LIMIT:
            break
    return 0


def read_front_matter(lines: Sequence[str]) -> FrontMatterText:
    """Read the header at the beginning of *lines*. Never fails; a mistake is in ``error``."""
    count = front_matter_lines(lines)
    if not count:
        return FrontMatterText()
    import yaml  # where a document has a header: its import takes as long as reading ten of them

    source = "".join(line.rstrip("\r\n") + "\n" for line in lines[1 : count - 1])
    try:
        # The nodes alone: making values of them would follow merges (`<<`), and a few lines of
        # those can be made to take minutes.
        loaded = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        return FrontMatterText(
            count, {}, error.problem or "not YAML", (mark.line if mark else 0) + 1
        )
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return FrontMatterText(count, {}, str(error).partition("\n")[0] or "not YAML", 1)
    if loaded is None:
        return FrontMatterText(count)
    if not isinstance(loaded, yaml.MappingNode):
        return FrontMatterText(count, {}, "expected lines of the form `name: value`", 1)
    values = {
        name.value: value.value
        for name, value in loaded.value
        if isinstance(name, yaml.ScalarNode)
        and isinstance(value, yaml.ScalarNode)
        and value.tag != "tag:yaml.org,2002:null"
    }
    return FrontMatterText(count, values)
