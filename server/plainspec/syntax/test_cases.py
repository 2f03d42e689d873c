"""Test cases as policies write them: items that say ``User prompt:``, ``Expected:``, ``Failure mode:``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from plainspec.syntax.conversation import ChallengePrompt, Message, Problem
from plainspec.syntax.nodes import Block, BlockKind, SectionSyntax
from plainspec.text.lines import folded, line_starts
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span, stripped

_MARKS = r"[*_]{0,3}"
_LABEL = Pattern(
    rf"[ \t>]*(?:(?:[-*+]|\d{{1,9}}[.)])[ \t]+)*{_MARKS}"
    r"(?P<label>user[ \t]+prompt|expected(?:[ \t]+(?:behaviou?r|response|answer|result))?"
    rf"|failure[ \t]+modes?){_MARKS}[ \t]*[:：]{_MARKS}",
    re.IGNORECASE,
)
#: One of these stands in every label.
_SIGN = Pattern(r"prompt|expected|failure", re.IGNORECASE)
_MARKERS = Pattern(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*")
_CASE = Pattern(r"(?:\*\*|__|(?:test[ \t]+)?case\b)", re.IGNORECASE)
_QUOTES = {'"': '"', "'": "'", "“": "”", "„": "“”", "‘": "’", "«": "»", "»": "«", "`": "`"}
_TITLE_WORDS = 8


class _Value:
    """A label of a case and the words behind it."""

    __slots__ = ("kind", "label", "span")

    def __init__(self, kind: str, label: Span, span: Span) -> None:
        self.kind = kind
        self.label = label
        self.span = span

    @property
    def is_empty(self) -> bool:
        return self.span.start == self.span.end


class _Case:
    """A test case while it is read. ``item`` is the list item that holds all of it, or -1."""

    __slots__ = ("begin", "item", "title", "values")

    def __init__(self, item: int, begin: int) -> None:
        self.item = item
        self.begin = begin
        self.title: Span | None = None
        self.values: list[_Value] = []


def read_policy_items(section: SectionSyntax) -> tuple[ChallengePrompt, ...]:
    """The test cases in a section such as ``### Test Cases (sy73.md)`` of a policy.

    A case holds ``User prompt:``, ``Expected:`` and ``Failure mode:``, each at
    the beginning of a line, in any order: within one list item, or in
    consecutive items or paragraphs, where the label that came first begins the
    next case when it comes again. Its messages are the user's prompt, then the
    expectation as an answer judged GOOD and the failure mode as one judged
    BAD. Items and paragraphs without any label are not test cases.
    """
    paragraphs = (b.span for b in section.blocks if b.kind is BlockKind.PARAGRAPH)
    if not any(_SIGN.search(section.text, *span) for span in paragraphs):
        return ()  # as most sections: not a quarter of the work
    cases: list[_Case] = []
    case: _Case | None = None
    title: Span | None = None  # a title paragraph that waits for its labels
    held = -1  # the list that is the value of the last label
    items = _outer_items(section)
    parts = {item: _is_part(section, section.blocks[item]) for item in {*items} - {-1}}
    for block, item in zip(section.blocks, items, strict=True):
        outer = section.blocks[item] if item >= 0 else None
        if block.kind is BlockKind.CODE and case and block.content is not None:
            if case.values and case.values[-1].is_empty:
                case.values[-1].span = stripped(section.text, *block.content)
        elif block.kind is BlockKind.PARAGRAPH:
            if outer and case and case.item < 0 and case.values and case.values[-1].is_empty:
                held = outer.parent
            if outer and outer.parent == held:
                pass
            elif outer and (not case or case.item != item) and not parts[item]:
                case, title = _Case(item, outer.span.start), None
                cases.append(case)
            elif case and case.item not in (-1, item):
                case = None
            case, title = _read_paragraph(section, block, item, case, title, cases)
    return tuple(_policy_prompt(section.text, c) for c in cases if c.values)


def _outer_items(section: SectionSyntax) -> list[int]:
    """For each block the index of the outermost list item around it, or -1."""
    found: list[int] = []
    for index, block in enumerate(section.blocks):
        outer = found[block.parent] if block.parent >= 0 else -1
        found.append(index if outer < 0 and block.kind is BlockKind.ITEM else outer)
    return found


def _is_part(section: SectionSyntax, item: Block) -> bool:
    """Whether *item* is one part of a case (``- Expected: …``) rather than all of one."""
    text = section.text
    labels = [_LABEL.match(text, *line) is not None for line in _lines(text, item.span)]
    return labels[:1] == [True] and sum(labels) == 1


def _read_paragraph(
    section: SectionSyntax,
    block: Block,
    item: int,
    case: _Case | None,
    title: Span | None,
    cases: list[_Case],
) -> tuple[_Case | None, Span | None]:
    """Read one paragraph's lines into *case*; returns the case and title that go on."""
    text = section.text
    titled_item = case is not None and case.item >= 0
    first = True
    for begin, end in _lines(text, block.span):
        label = _LABEL.match(text, begin, end)
        if label is None:
            words = stripped(text, min(_past_markers(text, begin, end), end), end)
            if case and case.values and (item >= 0 or not first):
                value = case.values[-1]
                begin = words.start if value.is_empty else value.span.start
                value.span = Span(begin, max(words.end, value.span.end))
            elif titled_item and case:
                case.title = Span(case.title.start, words.end) if case.title else words
            elif first:
                case = None
                title = words if _CASE.match(text, words.start, words.end) else None
            elif title:
                title = Span(title.start, words.end)
            first = False
            continue
        kind = label["label"][0].casefold()  # u, e or f
        if case is None or (not titled_item and case.values and case.values[0].kind == kind):
            case = _Case(-1, title.start if title else label.start("label"))
            case.title, title = title, None
            cases.append(case)
        span = Span(*label.span("label"))
        case.values.append(_Value(kind, span, stripped(text, label.end(), end)))
        first = False
    return case, title


def _lines(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """The lines of *span* without their ends; the first one from where its line starts."""
    begin = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    if _past_markers(text, begin, span.end) < span.start:
        begin = span.start
    starts = [*line_starts(text[begin : span.end]), span.end - begin]
    for at, after in pairwise(starts):
        line = text[begin + at : begin + after].rstrip()
        if line:
            yield begin + at, begin + at + len(line)


def _past_markers(text: str, begin: int, end: int) -> int:
    markers = _MARKERS.match(text, begin, end)
    return markers.end() if markers else begin


def _policy_prompt(text: str, case: _Case) -> ChallengePrompt:
    problems = []
    for value in case.values:
        if value.is_empty:
            label = folded(value.label.of(text))
            problems.append(
                Problem(f"Nothing follows `{label}:`. Write it, or remove the label.", value.label)
            )
    kinds = {value.kind for value in case.values}
    first = case.values[0].label
    if "u" not in kinds:
        message = "This test case has no prompt. Write `User prompt:` and what the user says."
        problems.append(Problem(message, first))
    elif "e" not in kinds:
        message = (
            "This test case does not say what is expected. Write `Expected:` and what a good"
            " answer does."
        )
        problems.append(Problem(message, first))
    messages = [_policy_message(text, v) for kind in "uef" for v in case.values if v.kind == kind]
    end = max(max(v.span.end, v.label.end) for v in case.values)
    whole = Span(min(case.begin, first.start), end)
    title, title_span = "", Span(whole.start, whole.start)
    if case.title and case.title.start < case.title.end:
        title_span = case.title
        title = folded(re.sub(r"\*\*|__", "", case.title.of(text))).rstrip(" :：—–-")
    if not title:
        prompts = [m.content_span for m in messages if m.role == "user"]
        words = prompts[0].of(text).split() if prompts else []
        title = " ".join(words[:_TITLE_WORDS]) + (" …" if len(words) > _TITLE_WORDS else "")
        title_span = prompts[0] if prompts else Span(first.start, first.start)
    return ChallengePrompt(
        title=title,
        title_span=title_span,
        span=whole,
        fence_span=Span(first.start, end) if case.item < 0 else whole,
        messages=tuple(messages),
        problems=tuple(sorted(problems, key=lambda p: p.span)),
    )


def _policy_message(text: str, value: _Value) -> Message:
    whole = Span(value.label.start, max(value.span.end, value.label.end))
    if value.kind == "u":
        return Message("user", whole, value.label, _unquoted(text, value.span))
    return Message(
        role="assistant",
        span=whole,
        role_span=value.label,
        content_span=value.span,
        verdict="GOOD" if value.kind == "e" else "BAD",
        reason=folded(value.span.of(text)),
        in_comparison=True,
    )


def _unquoted(text: str, span: Span) -> Span:
    """*span* without the quotation marks around all of it, and a full stop behind them."""
    words = span.of(text)
    closing = _QUOTES.get(words[:1], "")
    inner = words.rstrip(".,;")
    if not closing or len(inner) < 2 or inner[-1] not in closing:
        return span
    # “One” or “two” begins and ends with quotation marks that are not a pair.
    if words[0] != "'" and words[0] != "‘" and any(c in inner[1:-1] for c in closing):
        return span
    return stripped(text, span.start + 1, span.start + len(inner) - 1)
