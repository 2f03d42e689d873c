"""Challenge prompts: titled conversations, and when two of them ask the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from plainspec.syntax.conversation import (
    ChallengePrompt,
    Problem,
    read_conversation,
)
from plainspec.syntax.conversation_fences import is_conversation
from plainspec.syntax.nodes import Block, BlockKind, SectionSyntax, Strong
from plainspec.text.lines import folded
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span, stripped

_EXAMPLE = Pattern(
    r"\s*(?:examples?|prompts?|challenge\s+prompts?)(?:\s+\d+)?\s*([:：]?)\s*", re.IGNORECASE
)
_COLON = Pattern(r"\s*[:：]\s*")
_COMMENTS = Pattern(r"\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)*")
_FENCE = Pattern(r"[ \t]*(`{3,}|~{3,})")

#: How alike two texts are that are nearly the same, in percent.
_NEAR = 92
#: Shorter texts (in code points) are never nearly the same: one word is much of them.
SHORTEST_ALIKE = 60


def read_prompts(section: SectionSyntax) -> tuple[ChallengePrompt, ...]:
    """The conversations in *section*, each with the title that stands right before it.

    Commentary and quotations hold none. Comments may stand between a title
    and its fence, and further conversations under one title share it.
    """
    titles: dict[int, tuple[Span, Span]] = {}  # by parent: the title, and the paragraph
    shared: dict[int, str] = {}
    strongs = {strong.span.start: strong for strong in section.strongs}
    found = []
    for block in section.blocks:
        if block.kind is BlockKind.CODE and _holds_conversation(section, block):
            title = titles.pop(block.parent, None)
            text = folded(title[0].of(section.text)) if title else shared.get(block.parent, "")
            shared[block.parent] = text
            found.append(_prompt(section, block, text, title))
            continue
        if block.kind is BlockKind.HTML and _COMMENTS.fullmatch(block.span.of(section.text)):
            continue
        titles.pop(block.parent, None)
        shared.pop(block.parent, None)
        if block.kind is BlockKind.PARAGRAPH:
            title_span = _title(section, block, strongs)
            if title_span is not None:
                titles[block.parent] = (title_span, block.span)
    return tuple(found)


def _holds_conversation(section: SectionSyntax, block: Block) -> bool:
    return (
        block.content is not None
        and _FENCE.match(section.text, *block.span) is not None
        and _is_conversation(block.info, block.content.of(section.text))
        and not section.is_commentary(block)
    )


def _is_conversation(info: str, text: str) -> bool:
    return (_known if len(text) < _SHORT else is_conversation)(info, text)


#: An edit leaves nearly all fences of its section as they are; long ones are not remembered.
_known = lru_cache(maxsize=256)(is_conversation)
_SHORT = 1 << 14


def _prompt(
    section: SectionSyntax, block: Block, title: str, spans: tuple[Span, Span] | None
) -> ChallengePrompt:
    text, content = section.text, block.content
    assert content is not None
    messages, problems = read_conversation(content.of(text), content.start)
    fence = block.span
    if text[fence.end - 1] in "\r\n":
        fence = Span(fence.start, fence.start + len(fence.of(text).rstrip("\r\n")))
    if not block.closed:
        # What else is wrong follows from this: the rest of the file counts as conversation.
        marks = _FENCE.match(text, block.span.start)
        mark = marks[1] if marks else "~~~"
        line = re.compile(r"[^\r\n]*").match(text, block.span.start)
        problem = Problem(
            f"This fence is not closed. Write `{mark}` on a line of its own behind the conversation.",
            Span(fence.start, line.end() if line else fence.end),
        )
        problems = (problem,)
    return ChallengePrompt(
        title=title,
        title_span=spans[0] if spans else Span(fence.start, fence.start),
        span=Span(spans[1].start, fence.end) if spans else fence,
        fence_span=fence,
        messages=messages,
        problems=problems,
    )


def _title(section: SectionSyntax, block: Block, strongs: dict[int, Strong]) -> Span | None:
    """The title in a paragraph that begins with ``**Example**:``; None for any other paragraph."""
    text = section.text
    strong = strongs.get(stripped(text, *block.span).start)
    if strong is None:
        return None
    label = _EXAMPLE.match(text, strong.text_span.start, strong.text_span.end)
    if label is None or not (label[1] or label.end() == strong.text_span.end):
        return None
    rest = strong.span.end
    if not label[1]:
        colon = _COLON.match(text, rest, block.span.end)
        if colon is None:
            return None
        rest = colon.end()
    begin, end = stripped(text, rest, block.span.end)
    if label.end() < strong.text_span.end:  # the title, or its beginning, is in bold as well
        begin, end = label.end(), (end if end > begin else strong.text_span.end)
    return Span(begin, end)


class _Folding(dict[int, str]):
    """A table for ``str.translate``: punctuation, separators and control characters are blanks.

    Symbols stay (2+2 is not 2×2), and so do combining marks, which carry
    vowels in many scripts.
    """

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = " " if unicodedata.category(char)[0] in "PZC" else char
        self[code] = folded
        return folded


_FOLDING = _Folding()


def normalised(prompt_text: str) -> str:
    """*prompt_text* for finding duplicates: NFKC, case folded, punctuation and blanks one blank.

    A text of nothing but punctuation keeps it.
    """
    plain = unicodedata.normalize("NFKC", prompt_text).casefold()
    plain = unicodedata.normalize("NFKC", plain)
    return folded(plain.translate(_FOLDING)) or folded(plain)


def prompt_text(section_text: str, prompt: ChallengePrompt) -> str:
    """What *prompt* asks: the roles and contents of all messages that are not judged answers.

    Empty where the conversation consists of answers alone.
    """
    return "\n".join(
        f"{message.role}: {message.content_span.of(section_text)}"
        for message in prompt.messages
        if not message.in_comparison and not message.verdict
    )


def nearly_same(text: str, others: Sequence[str]) -> Iterator[int]:
    """The numbers of those of *others* that ask nearly the same as *text*, but not all the same.

    All are texts as :func:`normalised` gives them; short ones are never nearly the same.
    """
    if len(text) < SHORTEST_ALIKE:
        return
    from rapidfuzz import fuzz, process  # only where prompts are compared

    # Its lazy sister leaves a cycle of objects behind each time, which piles up in bulk.
    found = process.extract(text, others, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=None)
    for number, other in sorted((number, other) for other, _, number in found):
        if len(other) >= SHORTEST_ALIKE and other != text:
            yield number
