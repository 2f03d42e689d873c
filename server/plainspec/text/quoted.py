"""Quotations in running text."""

from __future__ import annotations

import re

#: A quotation, in the marks of several languages. It begins with its mark, not with what must not
#: stand before that, so the search is fast; and each alternative stops at what would begin another
#: quotation, so that an open one costs no second look.
QUOTED = re.compile(
    r"[“„«\"‘'](?:(?<=“)[^“”]*”|(?<=„)[^„“”]*[“”]|(?<=«)[^«»]*»|(?<=\")(?<!\w\")[^\"]*\""
    r"|(?<=‘)[^‘’]*(?:’\w[^‘’]*)*’|(?<=')(?<!\w')[^'\s][^']*'(?!\w))"
)
