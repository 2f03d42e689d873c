"""Snippets for test files: the header, a challenge prompt, a comparison."""

from __future__ import annotations

import re

from plainspec.features.clauses import clauses_meant
from plainspec.features.completions.offers import (
    CompletionItem,
    CompletionKind,
    Offer,
    Place,
    Resolution,
    fits,
    is_test,
    listed,
)
from plainspec.index.paths import (
    test_id,
)
from plainspec.index.snapshot import Snapshot
from plainspec.model import clause_key

_PROMPT_START = re.compile(r"^ {0,3}(?P<word>\**[A-Za-z]*)$")

_PROMPT = """**Example**: ${1:title}

~~~xml
<user>
${2:message}
</user>
<assistant>
${3:answer}
</assistant>
~~~
$0"""

_COMPARISON = """**Example**: ${1:title}

~~~xml
<user>
${2:message}
</user>
<comparison>
<assistant> <!-- BAD: ${3:why} -->
${4:answer}
</assistant>
<assistant> <!-- GOOD: ${5:why} -->
${6:answer}
</assistant>
</comparison>
~~~
$0"""

_PLACEHOLDER = re.compile(r"(?<!\\)(?:\$\{\d+:((?:[^\\{}]|\\.)*)\}|\$0)")


def prompts(place: Place, *, snippets: bool) -> tuple[CompletionItem, ...]:
    """Snippets at the start of a line: a test file's header, a challenge prompt, a comparison."""
    match = _PROMPT_START.search(place.before)
    info = place.document.info
    in_test = is_test(place)
    if match is None or place.after.strip("* \t") or not _starts_paragraph(place):
        return ()
    if not in_test and info.convention != "model-spec":
        return ()
    offers = [_snippet(*each) for each in _SNIPPETS]
    if in_test and not any(section.header for section in place.document.sections):
        offers.insert(0, _header(place))
    word = match["word"]
    if word.startswith("*"):  # "**Example**" is begun
        offers = [offer._replace(filter_text=f"**{offer.filter_text}") for offer in offers]
    offers = [offer for offer in offers if fits(word, offer.filter_text)]
    if not snippets:
        offers = [offer._replace(text=_as_plain(offer.text), is_snippet=False) for offer in offers]
    return listed(place, word, offers, r"\**").items


def _starts_paragraph(place: Place) -> bool:
    """Whether the cursor's line begins a paragraph: nothing but blanks stands right above it."""
    line = place.position.line
    return line == 0 or not place.document.line(line - 1).strip()


_SNIPPETS = (
    ("prompt", "Challenge prompt", "Example: challenge prompt", _PROMPT),
    (
        "comparison",
        "Challenge prompt with GOOD and BAD answers",
        "Example: challenge prompt, comparison",
        _COMPARISON,
    ),
)


def _snippet(kind: str, label: str, filter_text: str, text: str) -> Offer:
    return Offer(
        label, CompletionKind.SNIPPET, text, ("snippet", kind), filter_text, is_snippet=True
    )


def _header(place: Place) -> Offer:
    """The first line of a test file, for the clause that the file's name names."""
    path = place.document.path
    named = test_id(path, place.snapshot.settings(path).tests)
    meant = clauses_meant(place.snapshot, path, clause_key(named))
    if meant:
        id_, title = meant[0].value.clause.id, meant[0].value.section_title
        text = f"Examples for [^{_escaped(id_)}] in {_escaped(title)}:\n\n$0"
    else:
        id_ = _escaped(named)
        text = f"Examples for [^${{1:{id_}}}] in ${{2:section title}}:\n\n$0"
    return Offer(
        "Header of the test file",
        CompletionKind.SNIPPET,
        text,
        ("snippet", "header"),
        "Examples for",
        is_snippet=True,
        preselect=True,
    )


def _escaped(text: str) -> str:
    """*text* as a snippet spells it (LSP 3.17, "Snippet Syntax")."""
    return re.sub(r"([\\$}])", r"\\\1", text)


def _as_plain(snippet: str) -> str:
    """*snippet* with its placeholders' words, as plain text."""
    text = _PLACEHOLDER.sub(lambda match: match[1] or "", snippet)
    return re.sub(r"\\([\\$}])", r"\1", text)


def resolve_snippet(snapshot: Snapshot, kind: str) -> Resolution | None:
    """What the snippet is, and its text."""
    del snapshot
    details = {
        "prompt": ("A titled conversation that tests a clause", _PROMPT),
        "comparison": ("A conversation with a BAD and a GOOD answer", _COMPARISON),
        "header": ("Which clause the prompts of this file test", "Examples for [^id] in Title:"),
    }
    if kind not in details:
        return None
    detail, text = details[kind]
    return Resolution(detail, _as_plain(text).rstrip())
