"""What stands in front of a demand or behind it and tells why, for whom it matters, or how it was before.

“Given what is at stake, …”, “Unlike in earlier versions, …”, “Our lawyers insist that …”, “…; otherwise trust
suffers”. Whoever words a demand anew puts such grounds round it, and no list holds them. They are
known by what opens them (a word of reason, purpose, concession, likeness or extent), by what they
have not (a denial, a condition, an exception, an amount, a demand), and by the other sentence, which says
nothing of the kind: what both speak of may be what they differ in. Blanks keep all places.
"""

from __future__ import annotations

import re

from plainspec.language.folding.assertions import asserts_by_build
from plainspec.language.folding.text import unwrapped
from plainspec.language.norms.clause_words import DETERMINERS, MODAL_WORDS
from plainspec.language.words.nearness import is_quality
from plainspec.language.words.opposites import root
from plainspec.language.words.sayings import EMPTY, NEGATIONS
from plainspec.language.words.vocabulary import BE, HAVE, PREPOSITIONS, words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern, vocabulary


def _by_first(openings: str) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for opening in openings.split(";"):
        found.setdefault(opening.split()[0], []).append(opening.split())
    return found


#: What opens a ground, to the comma: reasons, concessions, likeness, and what a demand serves.
_OPENINGS = _by_first(
        "because; since; considering; seeing that; although; though; even though; whereas; despite; in spite of"
        "; owing to; due to; thanks to; on account of; in order to; so as to; for the sake of; for the benefit of; for the good of"
        "; unlike; like; just like; just as; much like; compared with; compared to; in comparison; in contrast; as opposed to"
        "; contrary to; similar to; as in; as with; in light of; in view of; in recognition of"
        "; in the interest of; in the interests of; in the spirit of; in the name of; in an effort to; on the grounds; on grounds of"
        "; recognising; recognizing; knowing; realising; realizing; understanding; remembering; whatever; no matter; regardless of; irrespective of"
)  # fmt: skip
#: What a demand is told to be about, if that is a quality: “when it comes to fairness”. Of whom it holds limits it.
_TOPICS = _by_first(
    "given; for; with regard to; with respect to; regarding; concerning; when it comes to; as regards; in terms of; as far as; for reasons of; out of"
)
_EXTENT, _ALL = words("across throughout"), words("all our every any each")
#: “with … in mind”, “taking … into account”
_MINDING = {"with": "mind", "bearing": "mind", "keeping": "mind", "having": "mind", "taking": ("account", "consideration")}  # fmt: skip
#: One of these makes of a ground a condition, an exception or a demand.
_LIMITING = (
    (NEGATIONS | MODAL_WORDS | words("except unless only if when whenever where while until once before after during without within apart besides instead rather clause clauses provision provisions exception exceptions"))
    - words("will would can could might")
)  # fmt: skip
#: “Requirement 12:”, “[SEC-4]”, “c)”: the name of a demand in its list.
_LABEL = re.compile(
    r"\W*(?:(?:requirement|rule|clause|item|point|policy|principle|guideline|recommendation|section|article|paragraph|no\.?) [\w.-]*\d[\w.-]*:|\[?[A-Z]{1,8}-?\d{1,4}(?:\.\d+)*(?:\]|:)|\(?[a-z]\))\s+(?=\S)",
    re.IGNORECASE,
)
#: What closes a demand: why, what follows, how firmly it is meant.
_CLOSING = Pattern(
    r"(?:[;.] (?:otherwise|or else|this|that|it|they|these|there|we|please|anything else)\b|, (?:thereby|thus|hence)(?= \w+ing\b)|, even (?=in|under|at|with|for|on|amid|despite)"
    r"|,? (?:because|since|given (?:that|the|how|what)|considering|owing to|due to|although|in order to|for the (?:sake|benefit|good) of)|,? so that|, as (?=you|we|one|everyone)|, please(?=\W*\Z))\b",
    re.IGNORECASE,
)
#: One of these is in a closing that no new clause begins.
_WHY = words("thereby thus hence even because since given considering owing due although order sake benefit good so you one everyone please")  # fmt: skip
#: What a clause behind it says of the demand itself, and where it holds.
_OF_ITSELF = words("apply applies hold holds concern concerns affect affects extend extends include includes exclude excludes")  # fmt: skip
_FIRM = Pattern(
    r"\b(?:not (?:negotiable|optional|up for (?:debate|discussion)|open to (?:debate|discussion))|no exceptions?|without exceptions?)\b",
    re.IGNORECASE,
    signs="not no without",
)
_MOST, _LONGEST = 3, 16
_WORD = re.compile(r"\w[\w’'-]*")
#: A word of fewer letters says little by itself.
_WEIGHTY = 4


@of_sentences(1 << 12)
def may_be_ungrounded(text: str) -> bool:
    """Whether anything stands round the demand of *text* that may be left out."""
    return unwrapped(text) != text or _front(text) > 0 or bool(_behind(text))


def ungrounded(text: str, other: str) -> str:
    """*text* without what says that its demand holds, and without grounds of which *other* says nothing."""
    text, other = unwrapped(text), unwrapped(other)
    for _ in range(_MOST):
        end = _front(text)
        if not end or not _is_untold(text[:end], other):
            break
        text = " " * end + text[end:]
    for start, end in _behind(text):
        if _is_untold(text[start:end], other):
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _is_untold(said: str, other: str) -> bool:
    return _roots(said).isdisjoint(_roots(other))


@of_sentences(1 << 12)
def _roots(text: str) -> frozenset[str]:
    return frozenset(root(w) for w in vocabulary(text) if len(w) >= _WEIGHTY and w not in EMPTY)


@of_sentences(1 << 12)
def _front(text: str) -> int:
    """Where a ground in front of *text* ends; 0 where none stands there."""
    label = _LABEL.match(text)
    if label is not None:
        return label.end()
    end = asserts_by_build(text)
    comma = text.find(", ")
    if end or comma < 0:
        return end
    lowers = [m[0].lower() for m in _WORD.finditer(text, 0, comma)]
    return comma + 1 if 1 < len(lowers) <= _LONGEST and _is_ground(lowers) else 0


def _is_ground(lowers: list[str]) -> bool:
    """Whether *lowers*, in front of a demand, only tell why, or how else it is."""
    if not _is_unlimited(lowers):
        return False
    first, last = lowers[0], lowers[-1]
    if any(lowers[: len(opening)] == opening for opening in _OPENINGS.get(first, ())):
        return True
    if first in _EXTENT:
        return lowers[1] in _ALL
    if last in _MINDING.get(first, ()):
        return True
    if first == "as":  # “As trust is hard to regain, …”: a state is no event
        return not (BE | HAVE).isdisjoint(lowers[2:])
    return any(
        lowers[: len(t)] == t and _is_quality(lowers[len(t) :]) for t in _TOPICS.get(first, ())
    )


def _is_quality(lowers: list[str]) -> bool:
    """Whether it is a quality, or a clause, of which *lowers* speak: “the importance of …”, “what is at stake”."""
    if lowers[:1] and lowers[0] in ("what", "how", "that"):
        return True
    head = next((n for n, lower in enumerate(lowers) if lower in PREPOSITIONS), len(lowers)) - 1
    return head >= 0 and lowers[head] not in DETERMINERS and is_quality(lowers[head])


def _is_unlimited(lowers: list[str]) -> bool:
    return _LIMITING.isdisjoint(lowers[1:]) and not any(lower[0].isdigit() for lower in lowers)


@of_sentences(1 << 12)
def _behind(text: str) -> tuple[tuple[int, int], ...]:
    """Where grounds stand behind a demand."""
    if ";" not in text and ". " not in text and _WHY.isdisjoint(vocabulary(text)):
        return ()  # cheap, and asked first
    found = _CLOSING.search(text, 1)
    if found is None:
        return ()
    end = len(text.rstrip(" .!"))
    lowers = [m[0].lower() for m in _WORD.finditer(_FIRM.sub("", text[found.start() : end]))]
    head = vocabulary(text[: found.start()])
    if not 0 < len(lowers) <= _LONGEST or MODAL_WORDS.isdisjoint(head):
        return ()
    if text[found.start()] == " " and not NEGATIONS.isdisjoint(head):
        return ()  # “must not refuse because the guest is late”
    return (
        ((found.start(), end),) if _is_unlimited(lowers) and _OF_ITSELF.isdisjoint(lowers) else ()
    )
