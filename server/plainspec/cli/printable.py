"""Text from documents and file names, made fit for a terminal."""

from __future__ import annotations

import re

#: Control characters and bidirectional overrides: a terminal obeys them, so text that comes
#: from a workspace must not contain any.
_OBEYED = re.compile("[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """*text* on one line and without characters that a terminal obeys (tabs stay)."""
    folded = text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
    return _OBEYED.sub(lambda match: f"\\u{ord(match.group()):04x}", folded)
