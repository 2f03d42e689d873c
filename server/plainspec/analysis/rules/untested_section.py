"""A section states an authority, but none of its text is tagged with a clause ID.

## Why it matters
An authority says how binding the section's text is, so somebody is meant to
obey it. Without a clause ID no test can name that text, and no report can say
whether it is tested.

## Flagged
````spec tests=k2vd
# Tone {#tone authority=user}
  ^^^^ untested-section

The assistant is glad that the visitor came, and does not say so in every answer.

# Language {#language authority=user}

The assistant should answer in the user's language[^k2vd].
````

## Not flagged
A section that only leads to the ones below it, or states no authority of its own:
````spec tests=k2vd
# Style {#style authority=user}

This is how the assistant writes:

## Tone {#tone}

The assistant is glad that the visitor came.

## Language {#language authority=user}

The assistant should answer in the user's language[^k2vd].
````

Commentary, quotations and examples are not text to be obeyed. Documents in which
no convention of clause IDs is found are left alone.

## How to fix it
Tag the sentence that matters most with a fresh clause ID, and write its test
file. If the section only explains, remove its `authority`.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.model import DocumentKind, Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.sentences import sentences


@rule("untested-section", Severity.HINT, Scope.SECTION)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """A finding on the heading of *section* where its text has an authority and no clause."""
    heading = section.heading
    if context.document.kind is not DocumentKind.SPEC or heading is None:
        return
    if section.authority and not section.clauses and _states_something(section):
        yield Finding(
            heading.title_span,
            f"“{section.title}” has the authority {section.authority}, but no clause ID, so no test "
            "can name what it asks. Tag the sentence that matters most.",
        )


def _states_something(section: Section) -> bool:
    """Whether there is a whole sentence that is more than the lead of what follows."""
    syntax = section.syntax
    return any(
        span.of(syntax.prose).rstrip("*_'”’)\"")[-1:] in set(".!?。！？")
        and len(span.of(syntax.prose).split()) > 2
        for block in syntax.blocks
        if block.kind is BlockKind.PARAGRAPH and not syntax.is_commentary(block)
        for span in sentences(syntax.prose, *block.span)
    )
