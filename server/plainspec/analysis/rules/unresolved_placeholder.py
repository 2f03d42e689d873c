"""A spec document still holds a placeholder, such as TBD.

## Why it matters
What stands there has not been decided, so nobody can obey it or test it. Who
needs an answer today makes one up, and a language model does so unasked.

## Flagged
````spec tests=k2vd
# Opening hours {#hours}

The desk answers within TBD hours. [^k2vd] [NEEDS CLARIFICATION: on Sundays too?]
                        ^^^ unresolved-placeholder: “The desk answers within TBD hours.”
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unresolved-placeholder: What is the answer to
TODO: say how visitors learn of holidays.
^^^^ unresolved-placeholder: `<!-- TODO … -->`
Letters go to [insert address]. The fee is still to be decided.
              ^^^^^^^^^^^^^^^^ unresolved-placeholder
                                                 ^^^^^^^^^^^^^ unresolved-placeholder

| day    | opens |
|--------|-------|
| Sunday | ???   |
           ^^^ unresolved-placeholder: This table cell
````

## Not flagged
Code, quotations, commentary, comments and examples, and placeholders that the
text speaks of, in quotation marks or backticks:
````spec tests=k2vd
# Opening hours {#hours}

The assistant must not answer “TBD” or `TODO`, nor leave TODO comments in code[^k2vd].
<!-- TODO: say how visitors learn of holidays. -->
The price is to be determined by the user. If it is still to be decided, ask.

> The fee was TBD until May.

~~~text
Dear [insert name]
~~~
````

Test files, changelogs and documents that are no specification:
````spec
# Notes

TODO: write the specification.
````

Sections titled as examples, history or abbreviations. Phrases such as “to be
confirmed” count only where they stand in for an answer: “Deletions are to be
confirmed.” asks for something.

## How to fix it
Decide, and write the answer. If that must wait, take the sentence out, so that
nobody builds on it, and keep the question in a comment: `<!-- TODO: … -->`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._places import quoted
from plainspec.analysis.rules._tests import shown
from plainspec.model import DocumentKind, Section
from plainspec.model.statements import is_aside, is_example, quotations
from plainspec.syntax.nodes import PROSE_KINDS, Block, BlockKind, SectionSyntax
from plainspec.text.patterns import Pattern
from plainspec.text.sentences import sentences
from plainspec.text.span import Span

_WORDS = r"(?:TB[DC]|TODO|FIXME|XXX)"
_PLACEHOLDER = Pattern(
    rf"""
      (?P<listed> \b{_WORDS} (?: (?:\s*[,/]|\s+(?:and|or)\b)+ \s*{_WORDS}\b )+ )
    | (?P<open> \[\s* NEEDS\s+CLARIFICATION\b [^\[\]]* \] )
    | (?P<slot> \[\s* (?i: insert\s+\w | fill\s+in\b | placeholder\b ) [^\[\]]* \] )
    | (?P<value> (?<![\w/.-]) (?: TB[DC] | [Tt]b[dc] ) (?![\w-]|\.\w)
        (?: \s*\( \s*to\s+be\s+\w+ \s*\) )? )
    | (?P<note> (?<![\w/.#@-]) (?: TODO | FIXME ) (?![\w/-]|\.\w) )
    | (?P<crosses> (?<![\w/.-]) X{{3,}} (?![\w/-]|\.\w) )
    | (?P<marks> (?<![^\s(\[:=—–]) \?{{3,}} (?![^\s)\].,;:%]) )
    | (?P<filler> (?i: \blorem\s+ipsum\b (?: \s+dolor \b (?: \s+sit\s+amet\b )? )? ) )
    | (?P<later> (?i: \bto\s+be\s+(?: determined|decided|confirmed|defined )\b )
        (?: \s*\(TB[DC]\) )? )
    """,
    re.VERBOSE,
)
#: Of longer blocks nothing is remembered, in code points.
_LONGEST = 4_000
#: One of these stands in every placeholder. To look for them first saves most of the time.
_SIGNS = ("tbd", "tbc", "todo", "fixme", "xxx", "???", "clarification", "lorem")
#: Or one of these, behind an opening bracket or behind “to be”. To look for a word takes a tenth
#: of the time that an expression takes.
_SLOTS = ("insert", "fill", "placeholder")
_LATER = ("determined", "decided", "confirmed", "defined")
#: In angle brackets it is HTML to the parser, so the prose does not have it.
_ANGLED = Pattern(
    r"<\s*(?:TB[DC]|TODO|FIXME|XXX|(?i:insert\s+\w|fill\s+in\b|placeholder\b)[^<>]*)\s*>"
)
#: “TBD means to be determined”: the word is explained, not used.
_EXPLAINED = Pattern(
    r"\s*(?:[:=—–-]+|means|stands\s+for|is\s+short\s+for)\s*[“\"‘']?to\s+be\s+\w+ed\b"
)
_EXPLAINS = Pattern(r"\bTB[DC]\b\W*(?:means|stands\s+for|is\s+short\s+for)?\W*$")
#: One placeholder in two spellings, and no list of them.
_TWICE = Pattern(r"TB[DC]\s*/\s*TB[DC]")
#: What follows where the words are the name of a thing.
_NAMED = Pattern(r"\s+(?:markers?|placeholders?)\b")
_NAMED_NOTE = Pattern(
    r"\s+(?:markers?|placeholders?|apps?|comments?|entry|entries|files?|items?|labels?|lists?|notes?"
    r"|tags?|tasks?|and|or|is|are|must|should|may)\b|\s*,"
)
_NAMED_CROSSES = Pattern(
    r"\s+(?:content|films?|imagery|markers?|material|movies?|placeholders?|porn\w*|rat\w+|sites?"
    r"|videos?|X+|\d)\b"
)
_NUMBER_BEFORE = Pattern(r"(?:\d|\bX+)\s+$")
_ENDS_CLAUSE = Pattern(
    r"[\s\"'”’]*(?:[.;)\]:!?]|\Z)|\s+(?:later|soon)\b|\s+(?:at|in)\s+a\s+(?:later|future)\b"
)
_UNDECIDED = Pattern(r"\b(?:yet|still|remains?)\s+$", re.IGNORECASE)
_IS = Pattern(r"\b(?P<number>is|are)\s+$", re.IGNORECASE)
_EQUALS = Pattern(r"(?:\b(?:is|are)|=)\s*$", re.IGNORECASE)
#: Behind these a sentence speaks of what may happen, not of itself.
_CONDITION = Pattern(
    r"\b(?:if|when|whenever|where|wherever|while|until|unless|once|as|that|what\w*|which|who|whose|by)\b",
    re.IGNORECASE,
)
#: No more of a sentence is looked at: one placeholder must not cost the length of all the others.
_FAR = 240


@rule("unresolved-placeholder", Severity.WARNING, Scope.SECTION)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each placeholder in the running text of *section* of a spec document."""
    syntax = section.syntax
    if context.document.kind is not DocumentKind.SPEC or section.header is not None:
        return
    if is_aside(section.title):
        return
    prompts = [prompt.span for prompt in section.prompts]
    for block in syntax.blocks:
        if block.kind not in PROSE_KINDS and block.kind is not BlockKind.HTML:
            continue
        at = block.span.start
        if not _may_stand_in(block, syntax):
            continue
        if syntax.is_commentary(block) or any(p.start <= at < p.end for p in prompts):
            continue
        yield from _in_block(syntax, block)


def _may_stand_in(block: Block, syntax: SectionSyntax) -> bool:
    """Whether it is worth the while to look closely at *block*."""
    text, prose = block.span.of(syntax.text), block.span.of(syntax.prose)
    known = _may_hold_one if len(text) <= _LONGEST else _may_hold_one.__wrapped__
    return known(text) or (prose != text and known(prose))


@lru_cache(maxsize=1 << 10)  # an edit leaves most blocks as they are
def _may_hold_one(text: str) -> bool:
    text = text.lower()
    if any(sign in text for sign in _SIGNS):
        return True
    for word in (*_SLOTS, *_LATER):
        at = text.find(word)
        while at >= 0:
            if word in _SLOTS:
                before = _back_over_blanks(text, at)
                if before and text[before - 1] in "[<":
                    return True
            elif text.endswith("be", 0, before := _back_over_blanks(text, at)) and before < at:
                before -= 2
                if (
                    text.endswith("to", 0, _back_over_blanks(text, before))
                    and text[before - 1].isspace()
                ):
                    return True
            at = text.find(word, at + 1)
    return False


def _back_over_blanks(text: str, at: int) -> int:
    """Where the blanks before *at* begin."""
    while at and text[at - 1].isspace():
        at -= 1
    return at


def _in_block(syntax: SectionSyntax, block: Block) -> Iterator[Finding]:
    angled = [
        span
        for match in _ANGLED.finditer(syntax.text, *block.span)
        if _is_text(syntax, block, span := Span(*match.span()))
    ]
    if block.kind is BlockKind.HTML:
        for span in angled:
            yield Finding(span, _message("slot", shown(span.of(syntax.text)), "This line"))
        return
    prose = syntax.prose
    places = [("slot", span) for span in angled]
    for match in _PLACEHOLDER.finditer(prose, *block.span):
        span = Span(*match.span())
        if not _covered(span, angled):
            places.append((match.lastgroup or "", span))
    if not places or is_example(syntax, block):
        return
    split = list(sentences(prose, *block.span)) or [block.span]
    shown_words = quotations(syntax, block.span)
    for kind, span in sorted(places, key=lambda place: place[1]):
        if _covered(span, shown_words):
            continue
        sentence = split[max(0, bisect_right(split, span.start, key=lambda s: s.start) - 1)]
        before = prose[max(sentence.start, span.start - _FAR) : span.start]
        after = prose[span.end : min(block.span.end, span.end + _FAR)]
        if _stands_in(kind, span.of(prose), before, after):
            words = shown(span.of(syntax.text))
            yield Finding(span, _message(kind, words, _subject(syntax, block, sentence, span)))


def _is_text(syntax: SectionSyntax, block: Block, span: Span) -> bool:
    """Whether what stands in angle brackets at *span* is neither code nor in a comment."""
    if block.kind is BlockKind.HTML:
        return not block.span.of(syntax.text)[: span.start - block.span.start].strip()
    comments = [comment.span for comment in syntax.comments]
    return syntax.prose[span.start] in " <" and not _covered(span, comments)


def _covered(span: Span, others: list[Span]) -> bool:
    """Whether *span* begins within one of *others*, which stand in order and apart."""
    at = bisect_right(others, span.start, key=lambda other: other.start) - 1
    return at >= 0 and span.start < others[at].end


def _stands_in(kind: str, words: str, before: str, after: str) -> bool:
    """Whether *words* stand in for what is missing, and are not spoken of.

    *before* is what precedes them in their sentence, *after* what follows in their block.
    """
    opening = before.strip(" \t\r\n*_([<-–—:")
    leads = not opening or before.rstrip()[-1:] in tuple("([<–—:")
    if kind == "listed":
        return len({*re.findall(r"[A-Z]{3,}", words)}) == 1 or _TWICE.fullmatch(words) is not None
    if kind == "value":
        return not (_NAMED.match(after) or (not opening and _EXPLAINED.match(after)))
    if kind == "note":
        if after[:1] in (":", "("):
            return True
        return (leads and not _NAMED_NOTE.match(after)) or bool(
            _EQUALS.search(before) and _ENDS_CLAUSE.match(after)
        )
    if kind == "crosses":
        return not (_NAMED_CROSSES.match(after) or _NUMBER_BEFORE.search(before))
    if kind == "later":
        return _is_undecided(words, before, after, leads)
    return True


def _is_undecided(words: str, before: str, after: str, leads: bool) -> bool:
    """Whether “to be decided” says that nobody has, and not that somebody must or may."""
    if _CONDITION.search(before) or _EXPLAINS.search(before) or after.lstrip().startswith("by "):
        return False
    if _UNDECIDED.search(before):
        return True
    if not _ENDS_CLAUSE.match(after):
        return False
    match = _IS.search(before)
    if match is None:
        return leads
    # “Deletions are to be confirmed.” asks for something.
    return match["number"].lower() == "is" or words.lower().endswith(("determined", "decided"))


def _subject(syntax: SectionSyntax, block: Block, sentence: Span, span: Span) -> str:
    """What holds the placeholder at *span*, as a message names it."""
    if block.kind is BlockKind.HEADING:
        return "This heading"
    if block.kind is BlockKind.CELL:
        return "This table cell"
    end = min(sentence.end, sentence.start + _FAR)
    prose, text = syntax.prose, syntax.text
    shown_text = "".join(
        " " if prose[at].isspace() else text[at] for at in range(sentence.start, end)
    )
    rest = prose[sentence.start : span.start] + prose[span.end : end]
    if not any(c.isalnum() for c in rest):
        return "This place"
    return quoted(" ".join(shown_text.split()))


def _message(kind: str, words: str, subject: str) -> str:
    """The question that the placeholder *words* in *subject* raises, and the way out."""
    if kind == "open":
        return f"What is the answer to {words}? Write it here in the place of the question."
    if kind == "note":
        return (
            f"What is still missing at {words}? {subject} shows a note of its author to every "
            "reader: do what it says, or keep it in a comment, `<!-- TODO … -->`."
        )
    return (
        f"What belongs here in place of {words}? {subject} can be neither obeyed nor tested before "
        "that is decided. Write it, or take the text out until then."
    )
