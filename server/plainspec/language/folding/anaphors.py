"""Words that point at something that only the surroundings of a sentence name."""

from __future__ import annotations

import re

from plainspec.text.patterns import Pattern

#: “it”, “this value”, “the former”, “do so”.
ANAPHORIC = Pattern(
    r"^\W*(?:it|they|this|these|that|those(?! (?:who|whose|that|which)\b)|he|she|such|ones|doing so|here|there"
    r"|(?:both|either|neither|one)(?= (?:of|must|may|shall|should|can|is|are|has|have|does|was|will)\b))\b"
    r"|\b(?:this|these|those|such an?|the (?:above(?!-mentioned)|latter|former|following)|above-mentioned|aforementioned|as follows|as above|(?<!see )below)\b"
    r"|\b(?:must|should|shall|may|can|to|cannot|not|never) (?:also |then |never |not )?do (?:so|it|this|that)\b",
    re.IGNORECASE,
    signs="it they this these that those he she such ones doing here there both either neither one above"
    " latter former following aforementioned follows below do",
)
_NO_ANAPHOR = Pattern(
    r"^\W*(?:it (?:is|(?:shall|must|would|will|can|may|should|might) (?:always |never |not |hardly )?be|has (?:never |always |not )?been|remains|makes|falls|takes|matters|need not be|does not matter)|there"
    r"|it (?:\w+ ){1,3}be (?:possible|impossible|necessary|unnecessary|safe|unsafe|permitted|allowed|forbidden|prohibited|acceptable|sufficient|enough|legal|illegal))\b",
    re.IGNORECASE,
)
_BELOW = Pattern(r"\bbelow\s+(?:the\b|an?\b|[\d€$£])", re.IGNORECASE)


def points_nowhere(text: str, found: re.Match[str]) -> bool:
    """Whether the words *found* point at nothing: "it is forbidden", "below 5 %"."""
    if found[0].lower().endswith("below") and _BELOW.search(text, found.start(), found.end() + 8):
        return ANAPHORIC.search(text, found.end()) is None
    if found.start() == 0 or not text[: found.start()].strip():
        return _NO_ANAPHOR.match(text) is not None and ANAPHORIC.search(text, found.end()) is None
    return False
