"""Adjectives of degree, such as “large” and “high”: where one stands for a measure that nobody wrote."""

from __future__ import annotations

from plainspec.analysis.rules._lexicon import Found
from plainspec.language.phrases import Kind, Token, read
from plainspec.language.words.vocabulary import BE, words

#: Both ends of each scale, and what is measured on it.
_SCALES = (
    ("large big huge bulky", "small tiny", "size"),
    ("long lengthy", "short brief", "length"),
    ("high", "low", "value"),
    ("heavy", "light", "weight"),
    ("old elderly", "young", "age"),
    ("wide broad", "narrow", "width"),
    ("deep", "shallow", "depth"),
    ("thick", "thin", "thickness"),
    ("hot warm", "cold cool", "temperature"),
    ("loud noisy", "quiet", "volume"),
    ("strong", "weak", "strength"),
    ("severe serious major urgent dangerous hazardous", "mild minor slight", "point"),
)
_QUESTIONS = {
    **{word: f"from what {noun} on" for upper, _, noun in _SCALES for word in upper.split()},
    **{word: f"up to what {noun}" for _, lower, noun in _SCALES for word in lower.split()},
}
#: “A short and a long form” names two kinds of form.
_ENDS = {
    word: frozenset(f"{upper} {lower}".split())
    for upper, lower, _ in _SCALES
    for word in f"{upper} {lower}".split()
}
GRADED = frozenset(_QUESTIONS)
#: With these nouns the adjective names a kind of thing, as it does in a compound (“short answer field”).
_KINDS = words(
    "version versions release releases print term terms form forms court school schools sea seas voltage"
    " reference references entity tag tags validator circuit fever water tide season street"
    " order bit bits byte bytes half end side hand priority vowel haul goods substances waste person persons people"
)
#: Behind these the noun phrase is a new one, and the adjective tells which things are meant.
_INDEFINITE = words("a an any every each all no some such")
_LINKS = BE | words("remain remains stay stays seem seems appear appears become becomes")
_MAKES = words("keep keeps kept keeping make makes made making leave leaves")
#: Its measure, or whom it is measured by, stands behind the word.
_MEASURED = words("enough than to for as in of that")


def question(phrase: str) -> str:
    """What is asked about the adjective *phrase*: “from what size on”, “up to what size”."""
    return _QUESTIONS[phrase]


def is_degree(found: Found) -> bool:
    """Whether the adjective *found* says how much without a measure, and names no kind of thing."""
    if (
        found.numbered
        or found.explained
        or not _ENDS[found.phrase].isdisjoint(found.wording.vocabulary - {found.phrase})
    ):
        return False
    tokens = read(found.wording.text).tokens
    at = next((n for n, token in enumerate(tokens) if token.span.start == found.start), 0)
    if at < len(tokens) and tokens[at].lower != found.phrase:
        return False  # further on than anything is read
    before, after = tokens[:at], tokens[at + 1 :]
    return _tells_which(before, after) or _is_said(before, after)


def _tells_which(before: tuple[Token, ...], after: tuple[Token, ...]) -> bool:
    """“Large bags must”, “with a high score”: right before its noun, in a phrase of no known thing."""
    if not after or after[0].kind is not Kind.NOUN or after[0].lower in _KINDS:
        return False
    if len(after) > 1 and after[1].kind is Kind.NOUN:
        return False
    if not before or before[-1].lower in _INDEFINITE:
        return True
    return before[-1].kind not in (Kind.DETERMINER, Kind.ADJECTIVE, Kind.NOUN, Kind.ADVERB) and (
        after[0].lower.endswith("s")
    )


def _is_said(before: tuple[Token, ...], after: tuple[Token, ...]) -> bool:
    """“Must be short”, “keep answers short”: what is said of a thing, or demanded of it."""
    if after and (after[0].kind in (Kind.NOUN, Kind.ADJECTIVE) or after[0].lower in _MEASURED):
        return False
    if not before:
        return False
    kept = any(token.lower in _MAKES for token in before[-4:-1])
    return before[-1].lower in _LINKS or (kept and before[-1].kind is Kind.NOUN)
