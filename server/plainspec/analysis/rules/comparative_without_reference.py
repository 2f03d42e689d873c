"""A demand compares, as with “faster” or “more precise”, and does not say with what.

## Why it matters
“Better” is met by anything that was worse before. Without what it is compared
with, nobody can tell whether the demand is met, or whether it was met already.

## Flagged
````spec convention=generic
# Search {#REQ-1}

The new search must be faster.
                       ^^^^^^ comparative-without-reference: faster than what
It shall give more precise results to the clerk.
              ^^^^^^^^^^^^ comparative-without-reference: more precise than what
````

## Not flagged
Where the sentence says what it is compared with, or compares two things that it names:
````spec convention=generic
# Search {#REQ-1}

The new search must be faster than the old one.
It must give longer answers to questions and shorter ones to greetings.
The higher authority must win, and the list must hold no more than 5 entries.
It must not become slower. If a better match is found, it must be shown.
````

## How to fix it
Write what it is compared with (“than release 2”), or the value that is wanted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._graded import GRADED
from plainspec.analysis.rules._lexicon import Found, Lexicon, inserting, replacing
from plainspec.analysis.rules._wording import functions, normative
from plainspec.language.phrases import NOUNS_ANYWAY
from plainspec.language.words.vocabulary import words
from plainspec.model import Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.patterns import Pattern

#: Of the words of degree, those that have no comparative of one word, or one that is a noun, too, and
#: those that tell versions and ranks apart: “an older version”, “a higher rank”.
_NOT = words(
    "severe serious major minor urgent dangerous hazardous elderly light cool old young high low"
)
_ADJECTIVES = (GRADED - _NOT) | words(
    "fast slow quick easy safe cheap simple clear clean smooth rich strict tight friendly nice great"
)


def _comparative(adjective: str) -> str:
    """“Larger” of “large”, “easier” of “easy”, “bigger” of “big”."""
    if adjective.endswith("y"):
        return f"{adjective[:-1]}ier"
    doubled = re.search(r"[^aeiou][aeiou][bdgmnt]\Z", adjective)
    return adjective + (adjective[-1] if doubled else "") + ("r" if adjective[-1] == "e" else "er")


#: The comparatives and their plain forms.
_PLAIN = {_comparative(one): one for one in _ADJECTIVES} | {"better": "good", "worse": "bad"}
_LEXICON = Lexicon("comparative-without-reference", _PLAIN)
_MORE = Pattern(
    r"\b(more|less)\s+((?:[a-z]+(?:ful|ive|able|ible|ous|ent|ant|ate|ary|ised|ized)|precise|concise|secure|robust"
    r"|complex|careful|common|formal|stable|strict|explicit|specific|critical|technical|natural|likely|often|frequently|quickly|slowly|easily))\b(?!-)",
    re.IGNORECASE,
)
_NO_ADJECTIVE = NOUNS_ANYWAY | words(
    "adolescent five government investment employment development instrument"
)
#: With what it is compared, or between what.
_REFERENCE = Pattern(
    r"\b(?:than|compared|comparison|relative\s+to|versus|over|previous|former|current|otherwise|instead|rather"
    r"|between|either|whichever|respectively|depending|as\s+\w+\s+as|of\s+the\s+two|alternatives?|original|existing|until"
    r"|even)\b",
    re.IGNORECASE,
)
_BEFORE = Pattern(r"\b(?:no|any|the|much|even|ever|or|and|once|one|for|not|far)\s+$", re.IGNORECASE)
_SUPPOSED = Pattern(r"\b(?:could|would|might)\b[^,;:]*$", re.IGNORECASE)
_NAMED = Pattern(
    r"\s+(?:alternatives?|options?|ones?|term|term\s|running|than|or\s+equal|number|bound|limit|group|context|picture"
    r"|purpose|goals?|part|of|scale)\b",
    re.IGNORECASE,
)
_NOUN = Pattern(r"(\s+[^\W\d_][\w'’-]*)")
_NO_NOUN = Pattern(
    r"\s+(?:and|or|but|to|for|in|on|at|by|with|from|of|when|if|where|while|as|that|because|so)\b",
    re.IGNORECASE,
)


@rule(
    "comparative-without-reference",
    Severity.INFORMATION,
    Scope.SECTION,
    severities={"behavioural": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each comparison in the normative sentences of *section* that lacks its other side."""
    strict = context.document.profile == "requirements"
    for found in _LEXICON.find(section, context):
        if not _settled(found, strict):
            yield _finding(found, _PLAIN.get(found.phrase, ""))
    allowed = context.words("allow")
    for wording in functions(section, context) if strict else normative(section, context):
        if wording.kind is BlockKind.HEADING or wording.vocabulary.isdisjoint(("more", "less")):
            continue
        for match in _MORE.finditer(wording.text):
            found = Found(wording, " ".join(match[0].lower().split()), *match.span())
            if (
                match[2].lower() in _NO_ADJECTIVE
                or found.phrase in allowed
                or _settled(found, strict)
            ):
                continue
            yield _finding(found, match[2] if match[1].lower() == "more" else "")


def _settled(found: Found, strict: bool) -> bool:
    """Whether *found* compares nothing, or the sentence says with what.

    *strict* asks whom a demand is for, too: “Larger groups must book”.
    """
    whom = strict and found.governed and not found.before.strip() and _GROUP.match(found.after)
    if not (whom or found.demanded) or found.in_condition or found.in_reason or found.negated:
        return True
    if not found.before.strip() and not whom:
        return True  # “More generally, …”
    if _SUPPOSED.search(found.before):
        return True
    if found.explained or found.numbered or _REFERENCE.search(found.wording.text):
        return True
    if _BEFORE.search(found.before) or _NAMED.match(found.after):
        return True
    # Two comparatives in a sentence are compared with each other, but for “shorter and simpler”.
    others = [
        word
        for word in found.wording.words
        if word.lower in _PLAIN or word.lower in ("more", "less")
    ]
    if len(others) == 2 and others[0].start == found.start:
        between = found.wording.text[others[0].end : others[1].start].strip()
        return between not in ("and", "or") or bool(
            _FURTHER.match(found.wording.text, others[1].end)
        )
    return len(others) > 1


#: “Longer and shorter answers”: of two kinds.
_FURTHER = Pattern(r"\s+[^\W\d_]")
_GROUP = Pattern(r"\s+[\w'’-]+s\b")


def _finding(found: Found, plain: str) -> Finding:
    question = f"“{found.words}”: {found.words.lower()} than what?"
    noun = None if _NO_NOUN.match(found.after) else _NOUN.match(found.after)
    at = found.end + (noun.end() if noun else 0)
    title = "Say what it is compared with"
    readings: tuple[Fix, ...] = (
        inserting(found, at, " than [insert what it is compared with]", title),
    )
    if plain:
        readings += (replacing(found, plain, f"No comparison is meant: write “{plain}”"),)
    else:
        readings += (replacing(found, "[insert value]", "Write the value that is wanted"),)
    return Finding(
        found.span,
        f"{question} Write it, or the value that is wanted.",
        question=question,
        readings=readings,
    )
