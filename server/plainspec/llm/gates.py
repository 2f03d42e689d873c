"""Gates: what a drafted prompt must pass before an author sees it as a proposal.

Each gate is a function that gives the reason for a refusal, in words for the
author, or an empty text. They are tried in the order of :class:`Gate`, and
what is refused is kept and shown.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from enum import Enum
from itertools import pairwise

from plainspec.llm.drafts import Draft, asked_of, rendered, users_words
from plainspec.llm.facets import Facet, is_foreign, lacks
from plainspec.llm.gathering import Material
from plainspec.model import ChallengePrompt
from plainspec.model.lowering import lower
from plainspec.syntax.conventions.skeleton import file_header
from plainspec.syntax.conventions.test_file import read_test_section
from plainspec.syntax.ids import clause_key
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import BlockKind, Node, SectionSyntax
from plainspec.syntax.prompts import nearly_same, normalised
from plainspec.syntax.sections import heading_lines
from plainspec.text.hidden import hidden_character

#: Code points. More is no challenge prompt but a document.
_LONGEST_TITLE = 120
_LONGEST_FAULT = 200
_LONGEST_MESSAGE = 6_000
_LONGEST_PROMPT = 16_000
_MOST_MESSAGES = 16

#: So many words in a row from the clause are a quotation of it.
_QUOTED_WORDS = 7
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")

_WEB = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]{1,20}:/|\bwww\.|\b(?:mailto|javascript|command|data):", re.I
)


#: A character reference, which a renderer would show as another text than the one that is read.
_REFERENCE = re.compile(r"&#?\w{1,40};")


class Gate(str, Enum):
    """What is looked at, in this order."""

    ROLES = "roles"
    READABLE = "reads back"
    FACET = "missing facet"
    QUOTE = "does not quote the clause"
    DUPLICATE = "no duplicate"
    BLIND = "belongs to this clause"


class Refused(Node, frozen=True):
    """A draft that a gate kept back, and why."""

    title: str
    facet: Facet
    gate: Gate
    reason: str


def in_shape(
    draft: Draft, material: Material, missing: Collection[Facet]
) -> tuple[Gate, str] | None:
    """The first gate that keeps *draft* back and its reason, but for those that need other prompts.

    *missing* are the facets that no prompt of the clause has yet.
    """
    checks = (
        (Gate.ROLES, roles_problem(draft)),
        (Gate.READABLE, reading_problem(draft, material)),
        (Gate.FACET, facet_problem(draft, material, missing)),
        (Gate.QUOTE, quoting_problem(draft, material)),
    )
    return next(((gate, reason) for gate, reason in checks if reason), None)


def roles_problem(draft: Draft) -> str:
    """What is wrong with the order of messages."""
    roles = [message.role for message in draft.messages]
    if not roles:
        return "it has no messages"
    if len(roles) > _MOST_MESSAGES:
        return f"it has {len(roles)} messages; {_MOST_MESSAGES} are the most"
    if "user" not in roles:
        return "no message of it is the user's"
    if roles[-1] not in ("user", "tool"):
        return f"it ends with the message of the {roles[-1]}, so there is nothing to answer"
    if "system" in roles[1:]:
        return "a system message stands behind other messages"
    first_turn = next(n for n, role in enumerate(roles) if role not in ("system", "developer"))
    if roles[first_turn] != "user":
        return f"the {roles[first_turn]} speaks before any user"
    for before, role in pairwise(roles):
        if role == "tool" and before not in ("assistant", "tool"):
            return "a tool answers though the assistant did not call it"
        if role == before == "assistant":
            return "the assistant speaks twice in a row"
    return ""


def reading_problem(draft: Draft, material: Material) -> str:
    """Why *draft*, once written, would not be read as exactly what it is."""
    if reason := _sizes(draft):
        return reason
    texts = [draft.title, draft.fault, draft.compliant, draft.violating]
    texts += [message.content for message in draft.messages]
    for text in texts:
        if hidden := hidden_character(text):
            return f"it holds a character that nobody sees ({hidden})"
    if _WEB.search(draft.title) or _REFERENCE.search(draft.title):
        return "its title holds a link or a character reference"
    header = file_header(material.convention, material.id, material.title)
    text = f"{header}\n\n{rendered(draft)}"
    if len(heading_lines(text)) > header.startswith("#"):
        return "its text begins a new section of the file"
    syntax = parse_section(text)
    section = lower(syntax, read_test_section(syntax, first=True))
    if section.suppressions or len(section.syntax.comments) > 1:
        return "it holds a comment that plainspec would obey"
    if len(section.prompts) != 1:
        return f"it reads as {len(section.prompts)} prompts, not as one"
    (prompt,) = section.prompts
    if prompt.problems:
        return f"it does not read as a conversation: {prompt.problems[0].message}"
    if not _is_plain(syntax, prompt, header):
        return "its title holds more than plain words"
    if _as_read(text, prompt) != _as_meant(draft):
        return "its messages hold tags, verdicts or fences of a conversation, so that it reads as another one"
    return ""


def _sizes(draft: Draft) -> str:
    if not draft.title or not _WORD.search(draft.title):
        return "it has no title"
    for name, text, most in (
        ("title", draft.title, _LONGEST_TITLE),
        ("fault of the violating answer", draft.fault, _LONGEST_FAULT),
        ("compliant answer", draft.compliant, _LONGEST_MESSAGE),
        ("violating answer", draft.violating, _LONGEST_MESSAGE),
        *(("message", message.content, _LONGEST_MESSAGE) for message in draft.messages),
    ):
        if not text.strip():
            return f"its {name} is empty"
        if len(text) > most:
            return f"its {name} has {len(text)} characters; {most} are the most"
    if len(rendered(draft)) > _LONGEST_PROMPT:
        return f"it is longer than {_LONGEST_PROMPT} characters"
    return ""


def _is_plain(syntax: SectionSyntax, prompt: ChallengePrompt, header: str) -> bool:
    """Whether the title shows just its characters, and nothing else stands in the text."""
    kinds = [block.kind for block in syntax.blocks]
    title = prompt.title_span
    head = [BlockKind.HEADING if header.startswith("#") else BlockKind.PARAGRAPH]
    return (
        kinds == [*head, BlockKind.PARAGRAPH, BlockKind.HTML, BlockKind.CODE]
        and title.of(syntax.prose) == title.of(syntax.text)
        and not any(link.span.start >= len(header) for link in syntax.links)
        and not any(note.span.start >= len(header) for note in syntax.footnotes)
        and not any(tag.span.start >= len(header) for tag in syntax.tags)
        and not any(strong.span.end > title.start for strong in syntax.strongs)
    )


_Read = tuple[str, str, str, str]


def _as_read(text: str, prompt: ChallengePrompt) -> tuple[str, list[_Read]]:
    return prompt.title, [
        (m.role, m.content_span.of(text), m.verdict, m.reason) for m in prompt.messages
    ]


def _as_meant(draft: Draft) -> tuple[str, list[_Read]]:
    answers = [
        ("assistant", draft.compliant, "GOOD", ""),
        ("assistant", draft.violating, "BAD", draft.fault),
    ]
    return draft.title, [*((m.role, m.content, "", "") for m in draft.messages), *answers]


def facet_problem(draft: Draft, material: Material, missing: Collection[Facet]) -> str:
    """Why *draft* covers no facet that is *missing*."""
    if draft.facet not in missing:
        return f"the clause has a prompt of this facet already ({draft.facet.value})"
    if draft.facet is Facet.LANGUAGE and is_foreign(material.statement):
        return ""  # what the specification's own language is cannot be told
    roles = [message.role for message in draft.messages]
    reason = lacks(draft.facet, roles, users_words(draft))
    return f"it is called “{draft.facet.value}”, but {reason}" if reason else ""


def quoting_problem(draft: Draft, material: Material) -> str:
    """Whether the conversation tells what the clause says, and so gives the answer away."""
    asked = asked_of(draft)
    words = _words(asked)
    said = _words(material.statement)
    size = min(_QUOTED_WORDS, max(4, len(said)))
    own = {tuple(said[at : at + size]) for at in range(len(said) - size + 1)}
    for at in range(len(words) - size + 1):
        if tuple(words[at : at + size]) in own:
            return f"it quotes the clause: “{' '.join(words[at : at + size])}”"
    if re.search(rf"\[\^{re.escape(material.id)}\]", asked, re.I) or any(
        clause_key(word) == material.key for word in asked.split() if any(map(str.isdigit, word))
    ):
        return f"it names the clause {material.id}"
    return ""


def _words(text: str) -> list[str]:
    return _WORD.findall(normalised(text))


def duplicate_problem(draft: Draft, asked: Iterable[str]) -> str:
    """Whether one of the texts *asked* (normalised) asks the same as *draft*, or nearly."""
    own, texts = normalised(asked_of(draft)), list(asked)
    if own in texts:
        return "the repository has a prompt that asks word for word the same"
    if any(True for _ in nearly_same(own, texts)):
        return "the repository has a prompt that asks nearly the same"
    return ""
