"""Challenge prompts: titled conversations that test one clause, as they are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz import fuzz, process

from plainspec.syntax.nodes import Block, BlockKind, Node, SectionSyntax, Strong
from plainspec.text.lines import line_starts
from plainspec.text.span import Span

#: The roles that a message can have, as its tag spells them.
ROLES = ("system", "developer", "user", "assistant", "tool")

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


_COMPARISON = "comparison"
_TAG_NAMES = (*ROLES, _COMPARISON)

# An attribute's value may hold ">" between quotation marks. Each alternative
# begins with another character, so that a failed match costs no more than its line.
_TAG = re.compile(
    r"""[ \t]*<(?P<slash>/?)(?P<name>[A-Za-z][\w-]*)"""
    r"""(?P<attributes>(?:\s(?:[^<>"'\r\n]|"[^"\r\n]*"|'[^'\r\n]*')*)?)(?P<empty>/?)>"""
)
# The same with any quotation marks at all, and with or without its ">".
_ROUGH_TAG = re.compile(
    r"[ \t]*<(?P<slash>/?)(?P<name>[A-Za-z][\w-]*)"
    r"(?P<attributes>(?:\s[^<>\r\n]*)?)(?P<empty>/?)(?P<end>>|$)"
)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
# A closing tag within a line counts where nothing but structure follows it.
_CLOSING = re.compile(
    rf"</([A-Za-z][\w-]*)[ \t]*>(?=[ \t]*(?:$|<!--|</?(?:{'|'.join(_TAG_NAMES)})\b))"
)
_CODE_FENCE = re.compile(r"[ \t]*(?:```|~~~)")
_BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\n|\r))*")
_BLANKS = re.compile(r"\s*")
_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\n|\r)?")
_WORDS = re.compile(r"[^\W_]")
# A stage direction in brackets, which may take several lines.
_DIRECTION = re.compile(r"^[ \t]*\[[^\[\]]*\][ \t]*$", re.MULTILINE)

_VERDICT = re.compile(r"\s*([^\W\d_]+)(.*)", re.DOTALL)
_VERDICT_WORDS = {"GOOD": "GOOD", "OK": "OK", "OKAY": "OK", "BAD": "BAD"}
#: Words in capitals that begin a remark, not a verdict.
_REMARKS = frozenset({"TODO", "FIXME", "NOTE", "XXX", "NB", "TBD", "HACK"})


def _nearest(name: str, choices: tuple[str, ...], cutoff: int) -> str:
    """The one of *choices* that *name* is probably a slip of, or nothing."""
    found = process.extractOne(name[:64], choices, scorer=fuzz.ratio, score_cutoff=cutoff)
    return found[0] if found else ""


def _tag_meant(name: str) -> str:
    """The message tag that *name* is or nearly is, or nothing."""
    return name if name in _TAG_NAMES else _nearest(name.casefold(), _TAG_NAMES, 75)


def _fold(text: str) -> str:
    return " ".join(text.split())


def _is_aside(line: str) -> bool:
    """Whether a line between messages says nothing that belongs into one.

    An elision or stage direction (``[...]``, ``[an hour later]``), a rule or dots.
    """
    line = line.strip()
    return not _WORDS.search(line) or (line[0] == "[" and line[-1] == "]")


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
            end, after = _line_at(text, pos)
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
        tag = _TAG.match(text, at, end) or _ROUGH_TAG.match(text, at, end)
        if tag is None:
            self._stray(Span(first, len(text[first:end].rstrip()) + first))
            return None
        span = _stripped(text, first, tag.end())
        name = tag["name"]
        meant = _tag_meant(name)
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
                f" {_listed(_TAG_NAMES)}; move other tags inside a message.",
                span,
            )
        else:
            self.in_unknown = False
            if name != meant:
                self._report(f"`<{name}>` is not a message. Did you mean `<{meant}>`?", span)
            elif not tag[0].endswith(">"):
                self._report(f"The tag `<{name}` does not end. Write its `>`.", span)
            if meant == _COMPARISON:
                self._enter_comparison(span)
                if _is_empty(tag):
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
        if all(_is_aside(line) for line in words.split("\n")):
            return
        self._report(
            "This text stands outside any message. Put it inside one, such as"
            " `<user>…</user>`, or make it a comment: `<!-- … -->`.",
            span,
        )

    def _stray_closing(self, name: str, span: Span) -> None:
        meant = _tag_meant(name)
        if meant == _COMPARISON and self.comparison:
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
        if _is_empty(tag):
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
        tag = _TAG.match(text, at, end)
        if tag and tag["slash"]:
            name = tag["name"]
            if name in message.names:
                self._leave_message(tag.start("slash") - 1, tag.end())
                return tag.end()
            if name == _COMPARISON and self.comparison and not message.in_code:
                message.candidate = candidate
                self._interrupt()
                return at
            if len(tag[0]) == len(line) and _tag_meant(name):
                message.candidate = (Span(tag.start("slash") - 1, tag.end()), name)
        elif (
            tag
            and tag["name"] in _TAG_NAMES
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
                    return after, verdict, _fold(rest.strip().lstrip(":,;.–—-!")), True
                if self.comparison and shaped and _is_slip(word, alone=not rest.strip()):
                    near = _nearest(word.upper(), VERDICTS, 70)
                    hint = f"Did you mean `{near}`?" if near else "Write `GOOD`, `OK` or `BAD`."
                    span = Span(*found.span(1))
                    self._report(f"`{word}` is not a verdict. {hint}", span)
                    return after, "", _fold(rest.strip().lstrip(":,;.–—-!")), True
            at = _next(text, after, end)
        return begin, "", "", False


def _is_empty(tag: re.Match[str]) -> bool:
    """Whether *tag* opens and closes at once: ``<user/>``."""
    return bool(tag["empty"]) or tag["attributes"].rstrip().endswith("/")


def _listed(names: tuple[str, ...]) -> str:
    tags = [f"`<{name}>`" for name in names]
    return ", ".join(tags[:-1]) + f" and {tags[-1]}"


def _is_slip(word: str, *, alone: bool) -> bool:
    """Whether *word* at the beginning of a comment is meant as a verdict, though it is none."""
    if word.isupper():
        return len(word) > 1 and word not in _REMARKS
    return alone and bool(_nearest(word.upper(), VERDICTS, 70))


def _line_at(text: str, at: int) -> tuple[int, int]:
    """Where the line at *at* ends, without and with its line end."""
    line = _LINE.match(text, at)
    assert line is not None  # the pattern matches nothing as well
    return line.end(1), line.end()


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
    plain = _read_plain(text, start)
    return _Reader(text, start).read() if plain is None else (plain, ())


# A step through a conversation without anything unusual: each tag stands on a line of its own,
# a verdict right behind its tag, and no message holds another tag, comment or code fence.
_PLAIN_STEP = re.compile(
    rf"(?:<(?P<role>{'|'.join(ROLES)})>"
    r"(?:[ ]?<!--[ ]?(?P<verdict>GOOD|OK|BAD)(?P<reason>(?::[^<>\r\n]*)?)[ ]?-->)?"
    r"[ \t]*\n(?P<content>[^<\r]*\n)</(?P=role)>"
    r"|<(?P<leave>/?)comparison>"
    r")[ \t]*(?:\n|\Z)"
)


def _read_plain(text: str, start: int) -> tuple[Message, ...] | None:
    """What :class:`_Reader` would find in *text*; None where it is not quite plain.

    Nearly all conversations are, and are read in a tenth of the time.
    """
    found: list[Message] = []
    at, end = 0, len(text)
    inside = False
    judged = 0  # verdicts in the open comparison, and
    answers = 0  # answers
    while at < end:
        blank = _BLANK_LINES.match(text, at)
        at = blank.end() if blank else at
        step = _PLAIN_STEP.match(text, at)
        if step is None:
            if text[at:].strip():
                return None
            break
        at = step.end()
        role, verdict, reason, content, leave = step.groups()
        if role is None:
            if bool(leave) != inside or (leave and not 0 < answers == judged):
                return None
            inside, judged, answers = not leave, 0, 0
            continue
        first, last = step.span("content")
        if not content.strip() or "```" in content or "~~~" in content or "--" in (reason or ""):
            return None
        if role == "assistant":
            answers += 1
            judged += verdict is not None
        elif verdict is not None:
            return None
        begin = start + step.start("role") - 1
        blank = _BLANK_LINES.match(text, first)  # the first line keeps its indentation
        first = blank.end() if blank else first
        last = first + len(text[first:last].rstrip())
        found.append(
            Message(
                role,
                Span(begin, start + step.end("content") + len(role) + 3),
                Span(begin + 1, begin + 1 + len(role)),
                Span(start + first, start + last),
                (),
                verdict or "",
                _fold(reason.strip().lstrip(":,;.–—-!")) if reason else "",
                inside,
            )
        )
    return None if inside else tuple(found)


# Which fences are conversations

#: Info strings that say that a fence holds tags.
_TAGGED = frozenset({"xml", "conversation", "chat", "dialogue", "dialog", "prompt"})
#: A line that begins with something else than a tag.
_NO_ELEMENT = re.compile(r"^[^\S\r\n]*[^<\s]", re.MULTILINE)
#: Info strings that say nothing about what a fence holds.
_PLAIN = frozenset({"", "text", "txt", "plain", "plaintext", "markdown", "md", "html", "markup"})


def is_conversation(info: str, text: str) -> bool:
    """Whether a fence with the info string *info* and the content *text* is meant as a conversation.

    It has a message tag or a comparison at a line's beginning, outside other
    tags. Where the info string does not promise tags, some message must also
    be closed; and in a programming language it must begin with one. A single
    element that holds nothing but further elements is XML data.
    """
    if "<" not in text:
        return False
    words = info.split(maxsplit=1)
    language = words[0].strip("{}.").casefold() if words else ""
    first = True
    for tag in _top_level_tags(text):
        if tag is None:  # text or another tag
            first = False
            continue
        if language in _TAGGED:
            return not _is_data(text)
        closed = any(f"</{name}>" in text for name in _TAG_NAMES)
        return (first or language in _PLAIN) and closed and not _is_data(text)
    return False


def _top_level_tags(text: str) -> Iterator[re.Match[str] | None]:
    """The message tags that begin a line of *text* outside other tags; None for anything else."""
    last_comment = text.rfind("-->")
    pos = 0
    while pos < len(text):
        end, after = _line_at(text, pos)
        tag = _TAG.match(text, pos, end)
        stripped = text[pos:end].strip()
        if tag and tag["name"] in _TAG_NAMES:
            yield tag
        elif stripped.startswith("<!--"):
            if pos < last_comment:
                after = max(after, text.find("-->", pos) + 3)
        elif tag and not tag["slash"] and not _is_empty(tag) and not _tag_meant(tag["name"]):
            close = text.find(f"</{tag['name']}>", tag.end())
            if close < 0:
                return
            after = max(after, close)
            yield None
        elif not tag and stripped and not _is_aside(stripped):
            yield None
        pos = after


def _is_data(text: str) -> bool:
    """Whether *text* is one element whose lines are all elements: XML data, not a conversation."""
    if _NO_ELEMENT.search(text):
        return False
    lines = [line.strip() for line in text.replace("\r", "\n").split("\n") if line.strip()]
    if len(lines) < 3 or not all(line[0] == "<" and line[-1] == ">" for line in lines):
        return False
    tag = _TAG.match(lines[0])
    inner = [_TAG.match(line) for line in lines[1:-1]]
    return (
        tag is not None
        and tag.end() == len(lines[0])
        and lines[-1] == f"</{tag['name']}>"
        and tag["name"] in ROLES
        and all(line and line["name"] not in _TAG_NAMES for line in inner)
    )


# Prompts: a title and a fence

_EXAMPLE = re.compile(
    r"\s*(?:examples?|prompts?|challenge\s+prompts?)(?:\s+\d+)?\s*([:：]?)\s*", re.IGNORECASE
)
_COLON = re.compile(r"\s*[:：]\s*")
_COMMENTS = re.compile(r"\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)*")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})")


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
            text = _fold(title[0].of(section.text)) if title else shared.get(block.parent, "")
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
        and _FENCE.match(block.span.of(section.text)) is not None
        and is_conversation(block.info, block.content.of(section.text))
        and not section.is_commentary(block)
    )


def _prompt(
    section: SectionSyntax, block: Block, title: str, spans: tuple[Span, Span] | None
) -> ChallengePrompt:
    text, content = section.text, block.content
    assert content is not None
    messages, problems = read_conversation(content.of(text), content.start)
    fence = Span(block.span.start, block.span.start + len(block.span.of(text).rstrip("\r\n")))
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
    strong = strongs.get(_next(text, block.span.start, block.span.end))
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
    begin, end = _stripped(text, rest, block.span.end)
    if label.end() < strong.text_span.end:  # the title, or its beginning, is in bold as well
        begin, end = label.end(), (end if end > begin else strong.text_span.end)
    return Span(begin, end)


def _stripped(text: str, begin: int, end: int) -> Span:
    """The stretch without blanks at its ends."""
    first = min(_next(text, begin, end), end)
    return Span(first, max(first, first + len(text[first:end].rstrip())))


# The policy convention's items

_MARKS = r"[*_]{0,3}"
_LABEL = re.compile(
    rf"[ \t>]*(?:(?:[-*+]|\d{{1,9}}[.)])[ \t]+)*{_MARKS}"
    r"(?P<label>user[ \t]+prompt|expected(?:[ \t]+(?:behaviou?r|response|answer|result))?"
    rf"|failure[ \t]+modes?){_MARKS}[ \t]*[:：]{_MARKS}",
    re.IGNORECASE,
)
_MARKERS = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*")
_CASE = re.compile(r"(?:\*\*|__|(?:test[ \t]+)?case\b)", re.IGNORECASE)
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
                case.values[-1].span = _stripped(section.text, *block.content)
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
            words = _stripped(text, min(_past_markers(text, begin, end), end), end)
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
        case.values.append(_Value(kind, span, _stripped(text, label.end(), end)))
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
            label = _fold(value.label.of(text))
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
        title = _fold(re.sub(r"\*\*|__", "", case.title.of(text))).rstrip(" :：—–-")
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
        reason=_fold(value.span.of(text)),
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
    return _stripped(text, span.start + 1, span.start + len(inner) - 1)


# Comparing prompts


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
    folded = unicodedata.normalize("NFKC", prompt_text).casefold()
    folded = unicodedata.normalize("NFKC", folded)
    return _fold(folded.translate(_FOLDING)) or _fold(folded)


def prompt_text(section_text: str, prompt: ChallengePrompt) -> str:
    """What *prompt* asks: the roles and contents of all messages that are not judged answers.

    Empty where the conversation consists of answers alone.
    """
    return "\n".join(
        f"{message.role}: {message.content_span.of(section_text)}"
        for message in prompt.messages
        if not message.in_comparison and not message.verdict
    )
