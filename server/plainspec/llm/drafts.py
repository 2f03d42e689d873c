"""Drafted prompts as a model returns them, and as they are written into a test file."""

from __future__ import annotations

import re
from typing import Annotated, Literal

import msgspec

from plainspec.llm.facets import Facet, facet_comment
from plainspec.text.lines import folded

#: Runs of the characters that a fence is made of, at the start of a line.
_TILDES = re.compile(r"^[ \t]*(~{3,})", re.MULTILINE)
_ENDS = re.compile(r"\r\n|\r")
#: What models put around titles: emphasis, code, quotation marks.
_DECORATION = re.compile(r"[*`]|^[\"“”']+|[\"“”']+$")


class DraftedMessage(msgspec.Struct, frozen=True):
    """One message of a drafted conversation."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str


class Draft(msgspec.Struct, frozen=True):
    """A challenge prompt that a model drafted, with an answer that obeys and one that does not.

    ``fault`` says in a few words what is wrong with the answer ``violating``.
    """

    title: str
    facet: Facet
    messages: list[DraftedMessage]
    compliant: str
    violating: str
    fault: str


class Covered(msgspec.Struct, frozen=True):
    """The facets that the existing prompt number ``prompt`` (from 1) has, as a model sees it."""

    prompt: Annotated[int, msgspec.Meta(ge=1)]
    facets: list[Facet]


class DraftAnswer(msgspec.Struct, frozen=True):
    """A model's answer to the question for missing challenge prompts."""

    covered: list[Covered]
    prompts: list[Draft]


def tidied(draft: Draft) -> Draft:
    """*draft* with what models do to texts undone: line ends, blanks at the ends, decorated titles."""
    return Draft(
        title=folded(_DECORATION.sub("", draft.title)).rstrip("."),
        facet=draft.facet,
        messages=[DraftedMessage(m.role, _plain(m.content)) for m in draft.messages],
        compliant=_plain(draft.compliant),
        violating=_plain(draft.violating),
        fault=folded(draft.fault).rstrip(".").replace("--", "–"),
    )


def _plain(text: str) -> str:
    return _ENDS.sub("\n", text).strip()


def rendered(draft: Draft) -> str:
    """*draft* as Markdown: title, facet, conversation. Whether it reads back is for a gate to say."""
    parts = [_message(m.role, "", m.content) for m in draft.messages]
    parts += [
        "<comparison>",
        _message("assistant", " <!-- GOOD -->", draft.compliant),
        _message("assistant", f" <!-- BAD: {draft.fault} -->", draft.violating),
        "</comparison>",
    ]
    conversation = "\n".join(parts)
    longest = max((len(run) for run in _TILDES.findall(conversation)), default=0)
    fence = "~" * max(3, longest + 1)
    return (
        f"**Example**: {draft.title}\n\n{facet_comment(draft.facet)}\n\n"
        f"{fence}xml\n{conversation}\n{fence}\n"
    )


def _message(role: str, verdict: str, content: str) -> str:
    return f"<{role}>{verdict}\n{content}\n</{role}>"


def asked_of(draft: Draft) -> str:
    """What *draft* asks, as :func:`plainspec.syntax.prompts.prompt_text` gives it once it is written."""
    return "\n".join(f"{message.role}: {message.content}" for message in draft.messages)


def users_words(draft: Draft) -> str:
    """What the users of *draft* say."""
    return "\n".join(message.content for message in draft.messages if message.role == "user")
