"""Challenge prompts: titled conversations that test one clause, as they are written."""

from __future__ import annotations

import re
from functools import lru_cache

from plainspec.syntax.nodes import Node
from plainspec.syntax.tags import (
    COMPARISON,
    ROLES,
    TAG,
    TAG_NAMES,
    is_aside,
    is_empty,
    line_at,
    nearest,
    tag_meant,
)
from plainspec.text.lines import folded
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span, stripped

#: The verdicts on an answer; ``OKAY`` is read as ``OK``.
VERDICTS = ("GOOD", "OK", "BAD")


class Message(Node, frozen=True):
    """One message of a conversation.

    ``verdict`` is ``"GOOD"``, ``"OK"``, ``"BAD"`` or empty; ``reason`` is what
    the author wrote behind it. ``in_comparison`` marks an answer inside
    ``<comparison>``. ``span`` runs from the opening to the closing tag.
    """

    role: str
    span: Span
    role_span: Span
    content_span: Span
    attributes: tuple[tuple[str, str], ...] = ()
    verdict: str = ""
    reason: str = ""
    in_comparison: bool = False


class Problem(Node, frozen=True):
    """Something wrong with how a conversation is written; ``message`` is for its author."""

    message: str
    span: Span


class ChallengePrompt(Node, frozen=True):
    """A titled conversation.

    ``title`` is what follows ``**Example**:``; empty for a fence without one.
    ``fence_span`` covers the fenced block (or the policy convention's item),
    ``span`` the title as well. Of several fences under one title the first
    covers it; for the others ``title_span`` is empty, at their own start.
    """

    title: str
    title_span: Span
    span: Span
    fence_span: Span
    messages: tuple[Message, ...] = ()
    problems: tuple[Problem, ...] = ()


# The same with any quotation marks at all, and with or without its ">".
_ROUGH_TAG = Pattern(
    r"[ \t]*<(?P<slash>/?)(?P<name>[A-Za-z][\w-]*)"
    r"(?P<attributes>(?:\s[^<>\r\n]*)?)(?P<empty>/?)(?P<end>>|$)"
)
_ATTRIBUTE = Pattern(r"""([\w:.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
# A closing tag within a line counts where nothing but structure follows it.
_CLOSING = Pattern(rf"</([A-Za-z][\w-]*)[ \t]*>(?=[ \t]*(?:$|<!--|</?(?:{'|'.join(TAG_NAMES)})\b))")
_CODE_FENCE = Pattern(r"[ \t]*(?:```|~~~)")
_BLANK_LINES = Pattern(r"(?:[ \t]*(?:\r\n|\n|\r))*")
_BLANKS = Pattern(r"\s*")
# A stage direction in brackets, which may take several lines.
_DIRECTION = Pattern(r"^[ \t]*\[[^\[\]]*\][ \t]*$", re.MULTILINE)

_VERDICT = Pattern(r"\s*([^\W\d_]+)(.*)", re.DOTALL)
_VERDICT_WORDS = {"GOOD": "GOOD", "OK": "OK", "OKAY": "OK", "BAD": "BAD"}
#: Words in capitals that begin a remark, not a verdict.
_REMARKS = frozenset({"TODO", "FIXME", "NOTE", "XXX", "NB", "TBD", "HACK"})


class _Open:
    """The message whose closing tag has not come yet."""

    __slots__ = ("attributes", "candidate", "content", "in_code", "indent", "names", "role", "tag")

    def __init__(self, role: str, names: tuple[str, ...], tag: Span, indent: int) -> None:
        self.role = role
        self.names = names
        self.tag = tag
        self.indent = indent
        self.content = tag.end
        self.attributes: tuple[tuple[str, str], ...] = ()
        self.in_code = False
        # What would close the message if nothing better comes: (tag, whether it is wrong).
        self.candidate: tuple[Span, str] | None = None


class _Comparison:
    """The comparison that is open: its tag and, for each answer, its tag and whether it is judged."""

    __slots__ = ("answers", "depth", "last_role", "nested", "tag")

    def __init__(self, tag: Span) -> None:
        self.tag = tag
        self.answers: list[tuple[Span, bool]] = []
        self.depth = 1
        self.nested = False
        self.last_role = ""


class _Reader:
    """Reads one conversation, line by line; each line is looked at a bounded number of times."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.messages: list[Message] = []
        self.problems: list[Problem] = []
        self.open: _Open | None = None
        self.comparison: _Comparison | None = None
        self.outside: Span | None = None  # text outside any message, so far
        self.unknown: set[str] = set()  # tags that were reported: their closing tags are not
        self.in_unknown = False
        self.last_end = 0  # the end of the last line that is not blank
        self.comments_end = True  # whether a "-->" is still to come

    def read(self) -> tuple[tuple[Message, ...], tuple[Problem, ...]]:
        text = self.text
        pos = 0
        while pos < len(text):
            end, after = line_at(text, pos)
            at: int | None = pos
            while at is not None and at < end:
                at = self._inside(at, end) if self.open else self._outside(at, end)
            if line_end := len(text[pos:end].rstrip()):
                self.last_end = pos + line_end
            pos = after if at is None or at < after else at
        self._interrupt()
        self._flush()
        if self.comparison:
            self._leave_comparison(closed=False)
        problems = sorted(self.problems, key=lambda p: p.span)
        return tuple(self.messages), tuple(problems)

    def _report(self, message: str, span: Span) -> None:
        self.problems.append(Problem(message, span.shift(self.start)))

    # Outside messages

    def _outside(self, at: int, end: int) -> int | None:
        """Read on at *at*, outside any message; the offset to go on from, or None for the next line."""
        text = self.text
        first = _next(text, at, end)
        if first == end:
            return None
        if text.startswith("<!--", first):
            return self._comment(first, end)
        tag = TAG.match(text, at, end) or _ROUGH_TAG.match(text, at, end)
        if tag is None:
            self._stray(Span(first, len(text[first:end].rstrip()) + first))
            return None
        span = stripped(text, first, tag.end())
        name = tag["name"]
        meant = tag_meant(name)
        if tag["slash"] and meant in ROLES:
            self.outside = None  # the missing opening tag says it all
        self._flush()
        if tag["slash"]:
            self._stray_closing(name, span)
        elif not meant:
            self.in_unknown = True
            self.unknown.add(name)
            self._report(
                f"`<{name}>` is not a message. A conversation consists of"
                f" {_listed(TAG_NAMES)}; move other tags inside a message.",
                span,
            )
        else:
            self.in_unknown = False
            if name != meant:
                self._report(f"`<{name}>` is not a message. Did you mean `<{meant}>`?", span)
            elif not tag[0].endswith(">"):
                self._report(f"The tag `<{name}` does not end. Write its `>`.", span)
            if meant == COMPARISON:
                self._enter_comparison(span)
                if is_empty(tag):
                    self._leave_comparison(closed=True)
            else:
                return self._enter_message(meant, tag, span, end)
        return tag.end()

    def _comment(self, at: int, end: int) -> int | None:
        close = self.text.find("-->", at + 4) if self.comments_end else -1
        if close >= 0:
            return close + 3
        if self.comments_end:
            self.comments_end = False
            self._report("The comment is not closed. Write `-->` at its end.", Span(at, end))
        return None

    def _stray(self, span: Span) -> None:
        if self.in_unknown:
            return
        if self.outside is None:
            self.outside = span
        else:
            self.outside = Span(self.outside.start, span.end)

    def _flush(self) -> None:
        """Report the text that stood outside the messages, if it says something."""
        span, self.outside = self.outside, None
        if span is None:
            return
        words = _DIRECTION.sub("", span.of(self.text).replace("\r", "\n"))
        if all(is_aside(line) for line in words.split("\n")):
            return
        self._report(
            "This text stands outside any message. Put it inside one, such as"
            " `<user>…</user>`, or make it a comment: `<!-- … -->`.",
            span,
        )

    def _stray_closing(self, name: str, span: Span) -> None:
        meant = tag_meant(name)
        if meant == COMPARISON and self.comparison:
            if name != meant:
                self._report(f"`</{name}>` closes nothing. Did you mean `</{meant}>`?", span)
            self.comparison.depth -= 1
            if not self.comparison.depth:
                self._leave_comparison(closed=True)
        elif name in self.unknown:
            self.in_unknown = False
        elif meant:
            self._report(
                f"`</{name}>` closes nothing: no `<{meant}>` is open."
                f" Write `<{meant}>` where it begins, or remove it.",
                span,
            )
        else:
            self._report(f"`</{name}>` closes nothing. Remove it.", span)

    # Comparisons

    def _enter_comparison(self, span: Span) -> None:
        around = self.comparison
        if around is None:
            self.comparison = _Comparison(span)
        elif around.last_role in ("", "assistant"):
            around.depth += 1
            around.nested = True
            self._report(
                "`<comparison>` stands inside another comparison. Close the first one with"
                " `</comparison>`, or remove this tag.",
                span,
            )
        else:  # the conversation went on, so the first one should have ended
            self._leave_comparison(closed=False)
            self.comparison = _Comparison(span)

    def _leave_comparison(self, *, closed: bool) -> None:
        comparison, self.comparison = self.comparison, None
        assert comparison is not None
        unjudged = [tag for tag, judged in comparison.answers if not judged]
        if not closed:
            if not comparison.nested:
                self._report(
                    "`<comparison>` is not closed. Write `</comparison>` behind its last answer.",
                    comparison.tag,
                )
        elif not comparison.answers:
            self._report(
                "This comparison holds no answer. Write an"
                " `<assistant> <!-- GOOD -->` … `</assistant>` into it, or remove it.",
                comparison.tag,
            )
        elif len(unjudged) == len(comparison.answers):
            self._report(
                "No answer in this comparison has a verdict. Write `<!-- GOOD -->` or"
                " `<!-- BAD: why -->` behind each `<assistant>`.",
                comparison.tag,
            )
        else:
            for tag in unjudged:
                self._report(
                    "This answer has no verdict, though others in its comparison have one."
                    " Write `<!-- GOOD -->` or `<!-- BAD: why -->` behind `<assistant>`.",
                    tag,
                )

    # Messages

    def _enter_message(self, role: str, tag: re.Match[str], span: Span, end: int) -> int | None:
        name = tag["name"]
        message = _Open(role, (role, name), span, span.start - tag.start())
        message.attributes = tuple(
            (m[1], m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(tag["attributes"])
        )
        self.open = message
        if is_empty(tag):
            self._leave_message(span.end, span.end)
            return span.end
        for closing in _CLOSING.finditer(self.text, span.end, end):
            if closing[1] in message.names:
                self._leave_message(closing.start(), closing.end())
                return closing.end()
        return None

    def _inside(self, at: int, end: int) -> int | None:
        """Read the line at *at*, inside the open message."""
        message = self.open
        assert message is not None
        text = self.text
        line = text[at:end].rstrip()
        if not line.strip():
            return None
        candidate, message.candidate = message.candidate, None
        if _CODE_FENCE.match(line):
            message.in_code = not message.in_code
            return None
        tag = TAG.match(text, at, end)
        if tag and tag["slash"]:
            name = tag["name"]
            if name in message.names:
                self._leave_message(tag.start("slash") - 1, tag.end())
                return tag.end()
            if name == COMPARISON and self.comparison and not message.in_code:
                message.candidate = candidate
                self._interrupt()
                return at
            if len(tag[0]) == len(line) and tag_meant(name):
                message.candidate = (Span(tag.start("slash") - 1, tag.end()), name)
        elif (
            tag
            and tag["name"] in TAG_NAMES
            and not message.in_code
            and tag.start("slash") - 1 - at <= message.indent
        ):
            message.candidate = candidate
            self._interrupt()
            return at
        elif line.endswith(f"</{message.names[1]}>"):
            size = len(message.names[1]) + 3
            message.candidate = (Span(at + len(line) - size, at + len(line)), "")
        return None

    def _interrupt(self) -> None:
        """Close the open message, if there is one, though its own closing tag has not come."""
        message = self.open
        if message is None:
            return
        if message.candidate:
            closing, wrong = message.candidate
            if wrong:
                self._report(
                    f"`</{wrong}>` does not close `<{message.role}>`."
                    f" Write `</{message.role}>` instead.",
                    closing,
                )
            self._leave_message(closing.start, closing.end)
            return
        self._report(
            f"`<{message.role}>` is not closed. Write `</{message.role}>` on a line of its own"
            " behind the message.",
            message.tag,
        )
        end = max(message.tag.end, self.last_end)
        self._leave_message(end, end, closed=False)

    def _leave_message(self, content_end: int, end: int, *, closed: bool = True) -> None:
        message, self.open = self.open, None
        assert message is not None
        text, comparison = self.text, self.comparison
        begin, verdict, reason, judged = message.content, "", "", False
        if message.role == "assistant":
            begin, verdict, reason, judged = self._verdict(begin, content_end)
        content = _trimmed(text, begin, content_end)
        if comparison:
            comparison.last_role = message.role
            if message.role == "assistant":
                comparison.answers.append((message.tag, judged))
        if closed and _says_nothing(text, content):
            self._report(
                f"This `<{message.role}>` message has no content. Write some, or `[...]` where"
                " it does not matter.",
                message.tag,
            )
        name = message.tag.start + 1
        self.messages.append(
            Message(
                role=message.role,
                span=Span(message.tag.start, max(end, content.end)).shift(self.start),
                role_span=Span(name, name + len(message.names[1])).shift(self.start),
                content_span=content.shift(self.start),
                attributes=message.attributes,
                verdict=verdict,
                reason=reason,
                in_comparison=comparison is not None,
            )
        )

    def _verdict(self, begin: int, end: int) -> tuple[int, str, str, bool]:
        """The verdict at the beginning of an answer.

        Returns where the content begins, the verdict, the reason, and whether
        the author meant to give a verdict.
        """
        text = self.text
        at = _next(text, begin, end)
        while text.startswith("<!--", at, end):
            close = text.find("-->", at + 4, end)
            after = close + 3
            if close < 0:
                line = re.compile(r"[\r\n]").search(text, at, end)
                close = after = line.start() if line else end
                self._report("The comment is not closed. Write `-->` at its end.", Span(at, close))
            found = _VERDICT.match(text, at + 4, close)
            if found:
                word, rest = found[1], found[2]
                verdict = _VERDICT_WORDS.get(word.upper(), "")
                shaped = not rest.strip() or rest[0] in ":,;.[(!" or rest.lstrip()[0] in ":–—-"
                if verdict and (shaped or word.isupper()):
                    return after, verdict, folded(rest.strip().lstrip(":,;.–—-!")), True
                if self.comparison and shaped and _is_slip(word, alone=not rest.strip()):
                    near = nearest(word.upper(), VERDICTS, 70)
                    hint = f"Did you mean `{near}`?" if near else "Write `GOOD`, `OK` or `BAD`."
                    span = Span(*found.span(1))
                    self._report(f"`{word}` is not a verdict. {hint}", span)
                    return after, "", folded(rest.strip().lstrip(":,;.–—-!")), True
            at = _next(text, after, end)
        return begin, "", "", False


def _listed(names: tuple[str, ...]) -> str:
    tags = [f"`<{name}>`" for name in names]
    return ", ".join(tags[:-1]) + f" and {tags[-1]}"


def _is_slip(word: str, *, alone: bool) -> bool:
    """Whether *word* at the beginning of a comment is meant as a verdict, though it is none."""
    if word.isupper():
        return len(word) > 1 and word not in _REMARKS
    return alone and bool(nearest(word.upper(), VERDICTS, 70))


def _next(text: str, at: int, end: int) -> int:
    """The offset of the first code point from *at* on that is not blank; at most *end*."""
    blanks = _BLANKS.match(text, at, end)
    return blanks.end() if blanks else at


def _trimmed(text: str, begin: int, end: int) -> Span:
    """The stretch without blank lines at its ends; the first line keeps its indentation."""
    lines = _BLANK_LINES.match(text, begin, end)
    first = lines.end() if lines else begin
    if first == begin:
        first = _next(text, begin, end)
    last = first + len(text[first:end].rstrip())
    return Span(first, last) if last > first else Span(begin, begin)


def _says_nothing(text: str, span: Span) -> bool:
    """Whether there is nothing but comments in *span*."""
    at = _next(text, span.start, span.end)
    while text.startswith("<!--", at, span.end):
        close = text.find("-->", at + 4, span.end)
        if close < 0:
            return False
        at = _next(text, close + 3, span.end)
    return at >= span.end


def read_conversation(text: str, start: int = 0) -> tuple[tuple[Message, ...], tuple[Problem, ...]]:
    """The messages of the conversation *text*, in order, and what is wrong with how it is written.

    *text* is what lies between two fences. *start* is its offset in the
    section: all spans are code points from the section's start. Takes time
    linear in the length of *text*, and never fails.

    Message tags structure a conversation where they begin a line or follow
    another one. Inside a message everything up to its own closing tag, at the
    beginning of a line (or the end of the message's last one), is content; an
    opening tag that begins a line there means that the message was not
    closed, unless it stands in fenced code or is indented further than the
    message's own tag.
    """
    messages, problems = (_read if len(text) < _SHORT else _read.__wrapped__)(text)
    if not start:
        return messages, problems
    return (
        tuple([_shifted(message, start) for message in messages]),
        tuple([Problem(problem.message, problem.span.shift(start)) for problem in problems]),
    )


#: Longer conversations are not remembered, in code points.
_SHORT = 1 << 14


# An edit moves the conversations below it in its section; few change.
@lru_cache(maxsize=256)
def _read(text: str) -> tuple[tuple[Message, ...], tuple[Problem, ...]]:
    """:func:`read_conversation` of a *text* at the section's start."""
    plain = _read_plain(text)
    return _Reader(text, 0).read() if plain is None else (plain, ())


def _shifted(message: Message, by: int) -> Message:
    return Message(
        message.role,
        message.span.shift(by),
        message.role_span.shift(by),
        message.content_span.shift(by),
        message.attributes,
        message.verdict,
        message.reason,
        message.in_comparison,
    )


# A step through a conversation without anything unusual: each tag stands on a line of its own,
# a verdict right behind its tag, and no message holds another tag, comment or code fence.
_PLAIN_STEP = Pattern(
    rf"<(?:({'|'.join(ROLES)})>"
    r"(?:[ ]?<!--[ ]?(GOOD|OK|BAD)((?::[^<>\r\n]*)?)[ ]?-->)?"
    r"[ \t]*\n([^<\r]*\n)</\1>"
    r"|(/?)comparison>"
    r")[ \t]*(?:\n|\Z)"
)


def _read_plain(text: str) -> tuple[Message, ...] | None:
    """What :class:`_Reader` would find in *text*; None where it is not quite plain.

    Nearly all conversations are, and are read in a tenth of the time.
    """
    if "```" in text or "~~~" in text:
        return None
    found: list[Message] = []
    at, end = 0, len(text)
    inside = False
    judged = 0  # verdicts in the open comparison, and
    answers = 0  # answers
    while at < end:
        step = _PLAIN_STEP.match(text, at)
        if step is None:
            blank = _BLANK_LINES.match(text, at)
            if blank is not None and blank.end() > at:
                at = blank.end()
                continue
            if text[at:].strip():
                return None
            break
        role, verdict, reason, content, leave = step.groups()
        begin, at = step.span()
        if role is None:
            if bool(leave) != inside or (leave and not 0 < answers == judged):
                return None
            inside, judged, answers = not leave, 0, 0
            continue
        if content.isspace() or (reason and "--" in reason):
            return None
        if role == "assistant":
            answers += 1
            judged += verdict is not None
        elif verdict is not None:
            return None
        first = last = step.start(4)
        last += len(content.rstrip())
        if content[0].isspace():  # the first line keeps its indentation
            blank = _BLANK_LINES.match(text, first)
            first = blank.end() if blank else first
        size = len(role)
        found.append(
            Message(
                role,
                Span(begin, step.end(4) + size + 3),
                Span(begin + 1, begin + 1 + size),
                Span(first, last),
                (),
                verdict or "",
                folded(reason.strip().lstrip(":,;.–—-!")) if reason else "",
                inside,
            )
        )
    return None if inside else tuple(found)
