"""Two places of one document have the same anchor.

## Why it matters
A link to the anchor leads to the first place only. Readers who follow a link
that means the second one read the wrong rule, and do not notice.

## Flagged
````spec
## Reserve a table {#tables}
                     ^^^^^^ duplicate-anchor: `tables`
Call us before noon.

## Groups {#tables}
            ^^^^^^ duplicate-anchor: `tables`
Groups of more than eight write to us.
````
````spec
## Opening hours
We open at nine. <a id="lunch"></a>
                        ^^^^^ duplicate-anchor

- At noon we close for an hour. {#lunch}
                                  ^^^^^ duplicate-anchor
````

## Not flagged
Headings with the same title: their anchors are numbered (`#examples`,
`#examples-1`). An explicit anchor that equals another heading's title. A
clause ID that is used twice: that is `duplicate-clause-id`.
````spec
## Tables {#reservations}
### Examples
## Groups {#groups}
### Examples
## Reservations
````
````spec
- The door opens with a card. {#REQ-7}
- The door closes by itself. {#REQ-7}
````

## How to fix it
Give one of the two an anchor of its own, and correct the links that mean it.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._places import Sharers, relate
from plainspec.index.facts import Located, anchor_key
from plainspec.model import Anchor, AnchorKind, DocumentKind, Section
from plainspec.text.span import Span


@rule("duplicate-anchor", Severity.ERROR, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterable[Finding]:
    """Each explicit anchor of *section* that the document has again; a warning outside of spec documents."""
    path = context.document.path
    spec = context.document.kind is DocumentKind.SPEC
    clauses = {clause.id_span for clause in section.clauses}
    for anchor in section.anchors:
        if anchor.kind is not AnchorKind.EXPLICIT or anchor.span in clauses:
            continue
        key = anchor_key(path, anchor.name)
        sharers = context.gathered(key, _explicit)
        if sharers is not None:
            count = sharers.documents.total()
            others = sharers.others(anchor, path)
            times = "twice" if count == 2 else f"{count} times"
            finding = Finding(
                anchor.span,
                f"The anchor `{anchor.name}` stands {times} in this document, and links lead to "
                "the first place only. Rename the others.",
                relate(others, key, _span, f"`{anchor.name}` stands here too"),
            )
            yield finding if spec else msgspec.structs.replace(finding, severity=Severity.WARNING)


def _explicit(found: tuple[Located, ...]) -> Sharers | None:
    """The explicit anchors among those of one name, where there are several."""
    explicit = [located for located in found if located.value.kind is AnchorKind.EXPLICIT]
    return Sharers.of(explicit) if len(explicit) > 1 else None


def _span(anchor: Anchor) -> Span:
    return anchor.span
