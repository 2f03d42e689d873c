"""A “not” may reach over the whole of what follows, or over a part of it.

## Why it matters
“Must not store and share passwords” forbids either act, or only the two
together. “Must not refuse because the question is rude” forbids a reason to
one reader and gives a reason to another. What is forbidden is what decides a
test.

“Or” after “not” is clear: each is forbidden. So is “because” behind a comma, or
behind “only”, “just” or “solely”.

## Flagged
````spec convention=generic
# Data {#data}

The clerk must not store and share the password.
          ^^^^^^^^^^^^^^^^^^^^^^^^ negation-scope: or only the two together
The clerk must not refuse a request because it is rude.
          ^^^^^^^^ negation-scope: “because”
````

## Not flagged
````spec convention=generic
# Data {#data}

The clerk must not store or share the password.
The clerk must not both store and share the password.
The clerk must not refuse a request only because it is rude.
The clerk must not refuse a request, because a refusal costs trust.
The clerk must not enter the archive and must close the door.
````

## How to fix it
Write “or” where each is forbidden, “both … and” where only the two together
are. Put a reason in front of what it is the reason for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, replacing
from plainspec.analysis.rules._wording import Wording, normative
from plainspec.language.phrases import Kind, Token, read
from plainspec.language.words.vocabulary import VERBS, is_plural
from plainspec.model import Section
from plainspec.text.patterns import Pattern, vocabulary

_NEGATED = Pattern(
    r"\b(?:must|shall|should|may|can)(?:\s+not|\s+never|n['’]t|not)\b|\A\W*(?:never|do\s+not|don['’]t)\b",
    re.IGNORECASE,
    signs="not never t cannot mustnot shallnot shouldnot maynot",
)
_SIGNS = frozenset({"and", "because"})
#: “Try and ask” is one act.
_ONE_ACT = frozenset({"try", "go", "come", "wait", "continue"})
_LIMITS = frozenset({"only", "just", "solely", "simply", "merely", "purely", "partly", "mainly"})


@rule(
    "negation-scope",
    Severity.INFORMATION,
    Scope.SECTION,
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask how far each “not” reaches that has an “and” or a “because” after it."""
    for wording in normative(section, context):
        if _SIGNS.isdisjoint(vocabulary(wording.text)):
            continue
        for match in _NEGATED.finditer(wording.text):
            found = _both(wording, match) or _reason(wording, match)
            if found is not None:
                yield found


def _both(wording: Wording, match: re.Match[str]) -> Finding | None:
    """“must not A and B” with two verbs in their base form."""
    tokens = [token for token in read(wording.text).tokens if token.span.start >= match.end()]
    if not tokens or tokens[0].kind is not Kind.VERB or tokens[0].lower in _ONE_ACT:
        return None
    for at, token in enumerate(tokens[1:12], 1):
        if token.kind in (Kind.AUXILIARY, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.TO):
            return None
        if token.lower in (",", ";", "or", "but", ":", "—"):
            return None
        if token.lower == "and":
            following = tokens[at + 1] if at + 1 < len(tokens) else None
            if following is None or not (
                _is_verb(following, tokens, at + 1)
                # “not run and shout”: whatever follows a lone verb is one.
                or (at == 1 and following.kind is Kind.NOUN and not is_plural(following.text))
            ):
                return None
            if tokens[at + 2 : at + 3] and tokens[at + 2].kind is Kind.TO:
                return None  # “overstep and attempt to …”: the second goes its own way
            if any(t.lower in ("both", "together", "same") for t in tokens):
                return None
            span = wording.place(match.start(), following.span.end if at == 1 else token.span.end)
            first, second = tokens[0].text, following.text
            return asked(
                span,
                f"Is each forbidden, to {first} and to {second}, or only the two together?",
                "Write “or” for each, “both … and” for the two together.",
                (
                    replacing("Each is forbidden: “or”", (wording.place(*token.span), "or")),
                    replacing(
                        "Only the two together: “both … and”",
                        (wording.place(tokens[0].span.start, tokens[0].span.start), "both "),
                    ),
                ),
            )
    return None


def _is_verb(token: Token, tokens: list[Token], at: int) -> bool:
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.lower not in VERBS:
        return False
    return token.kind is Kind.VERB or (
        after is not None and after.kind in (Kind.DETERMINER, Kind.PRONOUN, Kind.PREPOSITION)
    )


def _reason(wording: Wording, match: re.Match[str]) -> Finding | None:
    """“must not A because B”, with nothing that says whether B is the reason."""
    because = re.compile(r"\bbecause\b", re.IGNORECASE).search(wording.text, match.end())
    if because is None:
        return None
    between = wording.text[match.end() : because.start()]
    words = between.lower().split()
    if not words or words[-1] in _LIMITS or any(mark in between for mark in ",;:—–()"):
        return None
    if not {"and", "or", "but", "if", "when", "that"}.isdisjoint(words):
        return None
    span = wording.place(*match.span())
    return asked(
        span,
        "Is what follows “because” why this is forbidden, or a reason that does not count?",
        "Put the reason in front, or write “only because”.",
        (
            replacing(
                "It is why: “, because”",
                (wording.place(match.end() + len(between.rstrip()), because.start()), ", "),
            ),
            replacing(
                "It does not count: “only because”",
                (wording.place(because.start(), because.start()), "only "),
            ),
        ),
    )
