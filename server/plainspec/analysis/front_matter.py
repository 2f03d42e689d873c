"""Mistakes in a document's front matter, for the rule ``invalid-configuration``."""

from __future__ import annotations

from plainspec.analysis.rules._near import nearest
from plainspec.model import ChainOfCommand, Document, FrontMatter
from plainspec.text.patterns import Pattern
from plainspec.text.span import Position, Range

_AUTHORITY = Pattern(r"""["']?authority["']?[ \t]*:""")


def front_matter_problems(
    document: Document, header: FrontMatter, chain: ChainOfCommand
) -> list[tuple[Range, str]]:
    """Each mistake in *header*, the front matter of *document*, at the line that holds it."""
    if header.error:
        message = f"The front matter cannot be read: {header.error}."
        advice = "Write `name: value` lines between the two `---`."
        return [(_line(document, header.error_line), f"{message} {advice}")]
    if not header.authority or header.authority in chain.levels:
        return []
    near = nearest(header.authority, chain.levels)
    advice = f"Did you mean `{near}`?" if near else f"Write one of {', '.join(chain.levels)}."
    line = next(
        (n for n in range(1, header.lines) if _AUTHORITY.match(document.line(n))),
        0,  # YAML has more ways to write a name: the mark above the header stands for it
    )
    message = f"The authority `{header.authority}` is not in the chain of command. {advice}"
    return [(_line(document, line), message)]


def _line(document: Document, number: int) -> Range:
    return Range(Position(number, 0), Position(number, len(document.line(number))))
