"""A defined term goes by another name.

## Why it matters
Terms are defined so that one word means one thing. Where a clause says
“client account” and the glossary “customer account”, a reader must guess
whether that is the same.

## Flagged
````spec convention=generic
# Terms {#TERM-1}

**Customer account**: the record of what a customer ordered.

# Rules {#RULE-1}

The agent must open the client account first.
                        ^^^^^^^^^^^^^^ term-drift: “Customer account”
````

## Not flagged
````spec convention=generic
# Terms {#TERM-1}

**Customer account**: the record of what a customer ordered.

# Rules {#RULE-1}

The agent must open both customer accounts first.
````

## How to fix it
Write the defined term. If another thing is meant, define it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from plainspec.analysis.rule import (
    Context,
    Finding,
    Fix,
    Related,
    Replacement,
    Scope,
    Severity,
    rule,
)
from plainspec.analysis.rules._conflicts import called, excerpt
from plainspec.index.facts import Located
from plainspec.index.norm_facts import comparable, may_be_compared, terms_key, variant
from plainspec.language.words.opposites import has_synonyms, stem
from plainspec.model import Section
from plainspec.text.patterns import vocabulary
from plainspec.text.span import Span

_WORD = re.compile(r"[\w-]+")
_LETTERS = re.compile(r"[^\W\d_]+")


@rule("term-drift", Severity.INFORMATION, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """The pairs of words in *section* that are a defined term but for a synonym."""
    if not may_be_compared(section, context.document):
        return
    terms, firsts = _terms(context.lookup(terms_key()))
    if not terms:  # which is known at once: the sentences are read only where there are some
        return
    for statement, text, _leads in comparable(section, context.document):
        if not _says_one(text, firsts):
            continue
        for at, phrase, key in _phrases(text):
            found = terms.get(key)
            if found is None:
                continue
            words = phrase.lower().split()
            stems = [stem(word) for word in words]
            names = [_term(located.value.term) for located in found]
            if stems in names:
                continue
            other = found[0]
            name = other.value.term
            start = statement.span.start + at
            span = Span(start, start + len(phrase))
            yield Finding(
                span,
                f"Is “{phrase}” the same as “{name}”, which is defined in "
                f"{called(other.value, other.path, context)}? Then write that; else define this too.",
                (
                    Related(
                        f"“{name}”: {excerpt(other.value.text)}",
                        other.path,
                        terms_key(),
                        other.value,
                        Span(0, len(other.value.text)),
                    ),
                ),
                (Fix(f"Write “{name}”", (Replacement(span, name.lower()),)),),
            )


@lru_cache(maxsize=1 << 10)
def _says_one(text: str, names: frozenset[str]) -> bool:
    """Whether a word of *text* is one of *names*, without regard to synonyms and inflection."""
    return not names.isdisjoint(map(variant, vocabulary(text)))


@lru_cache(maxsize=1 << 13)
def _phrases(text: str) -> tuple[tuple[int, str, str], ...]:
    """The pairs of words that could be said otherwise: where, as written, and as a key."""
    found = []
    last, may_differ = None, False
    for match in _WORD.finditer(text):
        if _LETTERS.fullmatch(match[0]) is None:
            last = None
            continue
        has_other = _has_synonyms(match[0])
        together = last is not None and text[last.end() : match.start()] == " "
        if last is not None and together and (has_other or may_differ):
            pair = text[last.start() : match.end()]
            found.append((last.start(), pair, variant(pair)))
        last, may_differ = match, has_other
    return tuple(found)


@lru_cache(maxsize=1 << 12)
def _has_synonyms(word: str) -> bool:
    return has_synonyms(stem(word))


@lru_cache(maxsize=4)
def _terms(found: tuple[Located, ...]) -> tuple[dict[str, list[Located]], frozenset[str]]:
    """The definitions by their terms, without regard to synonyms and inflection; the terms' first words."""
    terms: dict[str, list[Located]] = {}
    for located in found:
        terms.setdefault(variant(located.value.term), []).append(located)
    return terms, frozenset(term.partition(" ")[0] for term in terms)


def _term(name: str) -> list[str]:
    return [stem(word) for word in name.lower().split()]
