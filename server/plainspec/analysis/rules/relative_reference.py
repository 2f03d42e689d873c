"""A reference says “above”, “below” or “the latter” and not which clause is meant.

## Why it matters
“As described above” is true of everything above. When a section is moved,
split or quoted, the reference points at something else, and nothing tells.

A reference that a link or an anchor stands with is left alone.

## Flagged
````spec convention=generic
# Refunds {#refunds}

The desk must refund the price within a week.

# Returns {#returns}

A return must be paid as described above.
                      ^^^^^^^^^^^^^^^^^^ relative-reference: Which clause
The limits in the Refunds section above must hold.
                                  ^^^^^ relative-reference: above
If the card and the account differ, the desk must use the latter.
                                                      ^^^^^^^^^^ relative-reference: the account
The desk must accept the following:
                     ^^^^^^^^^^^^^ relative-reference: What follows
````

## Not flagged
````spec convention=generic
# Returns {#returns}

A return must be paid as described above in [Returns](#returns).
The desk must not pay a price above the limit. It must do the following:

- pay
- smile

The table below must be used.

| a | b |
|---|---|
| 1 | 2 |
````

## How to fix it
Link to the heading, `[Refunds](#refunds)`, or repeat the name of the thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, replacing, written
from plainspec.analysis.rules._wording import Wording, normative
from plainspec.index.facts import anchor_key
from plainspec.language.phrases import read
from plainspec.model import Section
from plainspec.syntax.nodes import PROSE_KINDS, BlockKind
from plainspec.text.patterns import Pattern

_SAID = (
    r"mentioned|described|defined|stated|noted|discussed|explained|specified|listed|shown|outlined"
    r"|given|set\s+out|set\s+forth|introduced|indicated|detailed|referred\s+to|said"
)
_PART = r"sections?|clauses?|paragraphs?|chapters?|subsections?|pages?|requirements?|rules?|items?"
_SHOWN = r"tables?|lists?|figures?|diagrams?|examples?|code|steps?|formulas?|snippets?"
_REFERENCE = Pattern(
    rf"(?P<said>\b(?:as\s+)?(?:{_SAID})\s+(?:above|below|earlier|previously|before|elsewhere)\b)"
    r"|(?P<see>\b(?:see|refer\s+to)\s+(?:above|below)\b)"
    r"|(?P<aforesaid>\b(?:afore(?:mentioned|said)|above-?mentioned|below-?mentioned|abovementioned)\b)"
    rf"|(?P<part>\bthe\s+(?:above|preceding|previous|next|foregoing)\s+(?:{_PART})\b)"
    rf"|(?P<after>(?:(?<=\s)(?:{_PART}|{_SHOWN}|terms|conditions|provisions|instructions))\s+(?:above|below)\b(?!\s+and\b))"
    r"|(?P<bare>\bthe\s+(?:above|below)\b(?=\s*(?:[.,;:)]|\Z)))"
    r"|(?P<pair>\bthe\s+(?:former|latter)\b)"
    r"|(?P<following>\bthe\s+following\b[^.:]{0,60}[.:]?\s*\Z)",
    re.IGNORECASE,
)
_SIGNS = frozenset(
    ["above", "below", "earlier", "previously", "before", "elsewhere", "aforementioned", "aforesaid", "above-mentioned", "abovementioned", "below-mentioned", "previous", "preceding", "next", "foregoing", "former", "latter", "following"]
)  # fmt: skip
#: “The Refunds section above”, “section Refunds above”.
_NAMED = Pattern(r"\bthe\s+((?:[A-Z][\w’'-]*\s+){1,6})(?:section|clause|chapter|rules?)\s+\Z")


@rule(
    "relative-reference",
    Severity.INFORMATION,
    Scope.WORKSPACE,
    severities={"behavioural": Severity.HINT, "rfc": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask what each relative reference refers to."""
    prose = section.syntax.prose.lower()
    if not any(sign in prose for sign in _SIGNS):
        return
    for wording in normative(section, context):
        if _SIGNS.isdisjoint(wording.vocabulary) or _is_linked(section, wording):
            continue
        for match in _REFERENCE.finditer(wording.text):
            found = _asked(section, context, wording, match)
            if found is not None:
                yield found


def _is_linked(section: Section, wording: Wording) -> bool:
    """Whether a link or a reference to an anchor stands in the sentence."""
    span = wording.span
    if any(span.start <= link.span.start < span.end for link in section.syntax.links):
        return True
    return "](" in span.of(section.text) or re.search(r"§|\d\.\d", wording.text) is not None


def _asked(
    section: Section, context: Context, wording: Wording, match: re.Match[str]
) -> Finding | None:
    span = wording.place(*match.span())
    words = written(section, span).rstrip(" .:")
    kind = match.lastgroup
    if kind == "following":
        return _nothing_follows(section, wording, match)
    if kind == "pair":
        return _former_or_latter(wording, match)
    if kind == "after":
        direction = match[0].split()[-1].lower()
        noun = match[0].split()[0].lower()
        if re.fullmatch(_SHOWN, noun) and _shows(section, wording, direction):
            return None
        start = match.end() - len(direction)
        fixes = _linked(context, wording, match, start)
        return asked(
            wording.place(start, match.end()),
            f"Which one is meant by “{words}”?",
            "Link to it: text moves, and then this points elsewhere.",
            fixes,
        )
    return asked(
        span,
        f"Which clause is meant by “{words}”?",
        "Link to it: text moves, and then this points elsewhere.",
    )


def _linked(
    context: Context, wording: Wording, match: re.Match[str], start: int
) -> tuple[Fix, ...]:
    """A link in place of a section's title, where this document has a heading like it."""
    noun_end = wording.text.rfind(match[0].split()[0], 0, start)
    named = _NAMED.search(wording.text[: noun_end + len(match[0].split()[0])] + " ")
    if named is None:
        return ()
    title = " ".join(named[1].split())
    words = title.casefold().split()
    for name in ("-".join(words), "_".join(words)):
        if context.lookup(anchor_key(context.document.path, name)):
            return (
                replacing(
                    f"Link to “{title}”",
                    (wording.place(named.start(), match.end()), f"[{title}](#{name})"),
                ),
            )
    return ()


def _former_or_latter(wording: Wording, match: re.Match[str]) -> Finding | None:
    """“The former”, “the latter”, where it is known which two stand before."""
    span = wording.place(*match.span())
    phrases = [p for p in read(wording.text).phrases if p.span.end <= match.start()]
    pairs = [p for p in phrases if p.parts == 2]
    before = [
        p
        for p in phrases
        if p.parts == 1 and pairs and pairs[-1].first <= p.first <= pairs[-1].last
    ]
    after = re.compile(r"\s*[,.;:)]|\s+(?:is|are|must|shall|should|may|can|will)\b|\s*\Z").match(
        wording.text, match.end()
    )
    if after is None:
        return None  # “the latter part”
    joint = wording.text[before[0].span.end : before[1].span.start] if len(before) == 2 else ""
    if joint.strip(" ,\r\n") not in ("and", "or"):
        return asked(span, f"Which one is “{match[0].lower()}”?", "Name it again.")
    names = [" ".join(phrase.text.split()) for phrase in before]
    names = [name[:1].lower() + name[1:] if name[:2].istitle() else name for name in names]
    names = [f"the {n.split(' ', 1)[1]}" if n.split()[0] in ("a", "an") else n for n in names]
    return asked(
        span,
        f"Which one is “{match[0].lower()}”: “{names[0]}” or “{names[1]}”?",
        "Name it again.",
        tuple(replacing(f"“{name}”", (span, name)) for name in names if "\ufffc" not in name),
    )


def _nothing_follows(section: Section, wording: Wording, match: re.Match[str]) -> Finding | None:
    """“The following:” at the end of a sentence, and nothing after it in the section."""
    if section.syntax.text[wording.span.end :].strip():
        return None
    words = wording.place(match.start(), match.start() + len("the following"))
    return asked(
        words, "What follows here?", "Nothing stands after it. Write it, or take this out."
    )


def _shows(section: Section, wording: Wording, direction: str) -> bool:
    """Whether a table, list, code block or picture stands right before or after the sentence's block."""
    blocks = section.syntax.blocks
    found = False
    for block in blocks:
        if block.kind in PROSE_KINDS and block.kind is not BlockKind.CELL:
            continue
        if direction == "below":
            found = found or block.span.start >= wording.span.end
        else:
            found = found or block.span.end <= wording.span.start
    return found or "![" in section.text
