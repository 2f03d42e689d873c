"""Titles of sections: which spellings name one section."""

from __future__ import annotations

import re

from plainspec.syntax.prompts import normalised

_LINK = re.compile(r"!?\[([^\[\]]*)\](?:\([^()\s]*\)|\[[^\[\]]*\])")


def folded_title(title: str) -> str:
    """*title* without what two writers of one title may do differently.

    Case, quotation marks, dashes, punctuation, emphasis and links make no difference.
    """
    if "&" in title:
        import html  # its table of characters takes a millisecond, and most titles have none

        title = html.unescape(title)
    return normalised(_LINK.sub(r"\1", title).replace("`", ""))
