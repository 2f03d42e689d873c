"""The cases of ``norms.md``: a sentence, and a line for each of its norms."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from plainspec.language.norms.describing import parts
from plainspec.language.norms.norm import Norm
from plainspec.language.norms.reading import norms

_FILE = Path(__file__).with_name("norms.md")


class Case(NamedTuple):
    """``leads`` and ``heading`` stand before the sentence as ``> lead`` and ``# heading``."""

    text: str
    leads: tuple[str, ...]
    heading: str
    expected: tuple[str, ...]


def told(norm: Norm, text: str) -> str:
    """A norm in one line."""
    return "; ".join(f"{part.name}: {part.text}" for part in parts(norm, text))


def read(case: Case) -> tuple[str, ...]:
    """What the sentence of *case* is read as."""
    found = norms(case.text, case.leads, case.heading, case.text.startswith("#"))
    return tuple(told(norm, case.text) for norm in found)


def cases() -> list[Case]:
    """All cases of the file; a blank line ends each."""
    found = []
    for block in _FILE.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith("## ")]
        text = [line for line in lines if not line.startswith(("> ", "# ", "- "))]
        if not text:
            continue
        leads = tuple(line[2:] for line in lines if line.startswith("> "))
        heading = next((line[2:] for line in lines if line.startswith("# ")), "")
        expected = tuple(line[2:] for line in lines if line.startswith("- "))
        found.append(Case(text[0], leads, heading, expected))
    return found
