"""What only introduces or closes a sentence, by its build: “The rule is this: …”, “…, as has been agreed”.

:mod:`~plainspec.language.folding_text` blanks what is known to say nothing. What is found
here could say something; so it is left out only where two sentences are at peace
as they stand, and where all that is left of them has to agree but for what decides.
"""

from __future__ import annotations

import re

from plainspec.language.clauses import DETERMINERS, MODAL_WORDS, is_adverb
from plainspec.language.folding_words import FINITE, is_finite
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern

_RULES = r"(?:rules?|polic(?:y|ies)|agreement|contract|specification|standard|document|guidelines?|regulations?|terms)"
#: What is put in front of a sentence and only says why it is said, or by whom.
_OPENING = Pattern(
    r"\A\W*(?:(?:(?:so that|in order that|since|because|given that|no matter|regardless of|irrespective of|whatever|as far as)\b[^,;:.]{3,90}"
    r"|to be (?:\w+ )?\w+|with [^,;:.]{3,60} in mind),\s"
    rf"|(?:under|according to|in accordance with|in line with|pursuant to) (?:(?!{_RULES})[\w’'-]+ ){{0,4}}{_RULES}\b[^,;:.]{{0,40}},\s"
    r"|(?:[\w’'-]+ ){1,8}?(?:that|(?:this|follows|holds|applies|following|rule|principle|clear|simple):)\s)(?=\S)",
    re.IGNORECASE,
)
#: What is put behind it.
_CLOSING = Pattern(
    r"(?:,|;| [–—-])\s(?:(?:and |but |(?<=[–—;-] ))(?:this|that|it|there|we)\b|as (?:has|have|had|is|was|were|we|they|usual|ever|always|before|[a-z]+ed)\b|because\b|since\b|so that\b|in order\b|whatever\b|whoever\b|no matter\b"
    r"|regardless\b|irrespective\b|without (?:any )?exceptions?\b|always\b|which (?:is|means|has|keeps|makes)\b|to (?:avoid|ensure|keep|make|prevent)\b)[^;:]{0,110}\Z",
    re.IGNORECASE,
)
#: What stands in these says more than that, or the contrary.
_WEIGHTY = Pattern(
    r"\d|\b(?:not|no|never|nobody|nothing|none|wrong|false|untrue|myth|if|when|unless|except|only|until|while|instead|otherwise"
    # What was so, might be so, or is so only in somebody's eyes.
    r"|formerly|once|used|previous(?:ly)?|earlier|draft|example|suppose|imagine|assum\w+|claim(?:s|ed)?|believe[sd]?|thinks?|thought|whether|hope[sd]?"
    r"|ask(?:s|ed)?|some|others|critics|users?"
    r"|must|shall|should|may|might|can|cannot|two|three|four|five)\b|n['’]t\b",
    re.IGNORECASE,
)


@of_sentences(1 << 10)
def bare(text: str) -> str:
    """*text* without what only introduces or closes it, which is blanked."""
    opening = _OPENING.match(text)
    if opening is not None and _WEIGHTY.search(_weighed(opening[0])) is None:
        said = opening[0].rstrip().lower()
        # “Files that are …” tells of files; who says or knows that … tells nothing of what is said.
        if said.endswith((",", ":")) or _says(
            said.split()[:-1], text[opening.end() :].split(None, 1)[0].lower()
        ):
            text = " " * opening.end() + text[opening.end() :]
    closing = _CLOSING.search(text)
    if closing is not None and _WEIGHTY.search(_weighed(closing[0])) is None:
        end = text[closing.end() - 1 :] if text.endswith(".") else ""
        text = text[: closing.start()] + " " * (len(closing[0]) - len(end)) + end
    return text


def _weighed(said: str) -> str:
    return said.lower().replace("no matter", "")


def _says(said: list[str], following: str) -> bool:
    """Whether “that” behind the words *said* opens what they report, and picks nothing out."""
    if following in FINITE or following in MODAL_WORDS:
        return False  # “The second line is the command that would be …”
    if said[0] == "it":
        return True  # “It has been decided by the board that …”
    while len(said) > 1 and said[-1] in _PARTICLES:
        said = said[:-1]
    last, before = said[-1], "".join(said[-2:-1])
    if last in FINITE or before in FINITE or before == "to" or is_adverb(before):
        return True  # “The rule is that …”, “We have agreed that …”
    if is_finite(said, len(said) - 1):
        return True
    return bool(before) and before not in DETERMINERS and last.endswith("s")


_PARTICLES = frozenset({"down", "out", "up", "on"})
