"""Characters that a reader does not see, and that a model, a terminal or a later reader minds."""

from __future__ import annotations

import re

# Controls but for tabs and line feeds, soft hyphens, invisible separators and marks of direction
# ("Trojan Source", CVE-2021-42574), half surrogates, interlinear marks, tag characters. Joiners
# (U+200C, U+200D) are left out: emoji and several scripts need them.
_HIDDEN = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def hidden_character(text: str) -> str:
    """The first character of *text* that nobody sees, as ``U+200B``; empty if there is none."""
    found = _HIDDEN.search(text)
    return f"U+{ord(found[0]):04X}" if found else ""


def without_hidden(text: str) -> str:
    """*text* without the characters that nobody sees."""
    return _HIDDEN.sub("", text)
