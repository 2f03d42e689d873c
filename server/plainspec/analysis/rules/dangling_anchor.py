"""A link names an anchor that its target does not have.

## Why it matters
The link leads to the top of the page. In a specification it usually says "as
that rule says", and now nobody knows which rule was meant: it was renamed,
removed, or never written.

## Flagged
````spec
# Borrowing records {#borrowing_records}
See [the records](#borrowing_record).
                  ^^^^^^^^^^^^^^^^^ dangling-anchor: Did you mean `#borrowing_records`?
Keep to [?](#house-rules).
            ^^^^^^^^^^^^ dangling-anchor: this document
````
````spec
Loans end [after 30 days](loans.md#how-long).
                                  ^^^^^^^^^ dangling-anchor: loans.md
````
````file path=loans.md
## How many
Six books at a time.
````

## Not flagged
Explicit anchors, and those that GitHub makes of headings: numbered where
titles are equal, in capitals or not. What renderers add (`#top`, `#L10`, `#fn:1`),
and files that are not Markdown. A file that does not exist is `dangling-link`.
````spec
# Loans {#loans}
[up](#top), [here](#loans), [second](#example-1), [By hand](#By-Hand), [note](#fn:1),
[code](code.py#start), [line](other.md#L10), [lost](lost.md#x), [site](https://example.com/#x)
## Example
## By hand!
## Example
````
````file path=other.md
Nothing to link to.
````
````file path=code.py
start = 1
````

## How to fix it
Take the anchor that was meant, or give the heading an explicit one,
`## How long {#how-long}`, which stays when its title changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain
from urllib.parse import quote

import msgspec

from plainspec.analysis.rule import Context, Finding, Fix, Replacement, Scope, Severity, rule
from plainspec.analysis.rules._near import nearest
from plainspec.analysis.rules._places import file_name
from plainspec.index.facts import Located, anchor_key, file_key, near_anchor_keys, resolve_link
from plainspec.index.paths import is_markdown
from plainspec.model import AnchorKind, DocumentKind, Section
from plainspec.syntax.nodes import Link, LinkKind
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: Anchors that renderers and browsers make: line numbers, footnotes, text fragments.
_MADE = Pattern(r"top|L\d+(C\d+)?(-L\d+(C\d+)?)?|fn(ref)?[:\d-].*|:~:.*", re.IGNORECASE)
_NUMBERED = Pattern(r"(.+)[-_](\d+)")
_UNSAFE = Pattern(r"[\s()<>%\\#?]")


@rule("dangling-anchor", Severity.ERROR, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterable[Finding]:
    """Each link of *section* to an anchor that its document, known to the index, does not have."""
    own = context.document.path
    for link in section.syntax.links:
        resolved = resolve_link(link.destination, context.document)
        if resolved is None or link.kind is LinkKind.AUTOLINK:
            continue
        path, anchor = resolved
        if not anchor or _MADE.fullmatch(anchor) or (path != own and not _indexed(path, context)):
            continue
        if _has(path, anchor.removeprefix("user-content-"), context):
            continue
        finding = _finding(section, link, path, anchor, context)
        if context.document.kind is DocumentKind.CHANGELOG:  # it was there when this was written
            finding = msgspec.structs.replace(finding, severity=Severity.INFORMATION)
        yield finding


def _indexed(path: str, context: Context) -> bool:
    """Whether *path* is Markdown whose anchors are known: a file may be left out of the index."""
    return is_markdown(path) and any(f.value.indexed for f in context.lookup(file_key(path)))


def _has(path: str, name: str, context: Context) -> bool:
    """Whether ``path#name`` leads somewhere."""
    if context.lookup(anchor_key(path, name)):
        return True
    folded = name.lower()
    slugs = context.lookup(anchor_key(path, folded))
    if any(located.value.kind is AnchorKind.SLUG for located in slugs):
        return True
    # The second "Example" is #example-1 on GitHub, #example_1 with Python-Markdown.
    match = _NUMBERED.fullmatch(folded)
    return match is not None and len(context.lookup(anchor_key(path, match[1]))) > int(match[2][:9])


def _finding(section: Section, link: Link, path: str, anchor: str, context: Context) -> Finding:
    own = path == context.document.path
    where = "this document" if own else file_name(path, context.document)
    keys = near_anchor_keys(path, anchor)
    explicit, names = zip(*(context.gathered(key, _names) for key in keys), strict=True)
    near = nearest(anchor, chain(*explicit)) or nearest(anchor, chain(*names))
    advice = "Link to one that is there, or add it to the heading that is meant."
    fixes: tuple[Fix, ...] = ()
    span, after = _spans(section, link)
    if near:
        advice = f"Did you mean `#{near}`?"
        if after is not None:
            name = _UNSAFE.sub(lambda match: quote(match[0], safe=""), near)
            fixes = (Fix(f"Change to `#{near}`", (Replacement(after, name),), preferred=True),)
    return Finding(span, f"`#{anchor}` is no anchor of {where}. {advice}", fixes=fixes)


def _names(there: tuple[Located, ...]) -> tuple[list[str], list[str]]:
    """The sorted names of the anchors *there*: explicit ones, and all."""
    explicit = {f.value.name for f in there if f.value.kind is AnchorKind.EXPLICIT}
    return sorted(explicit), sorted({f.value.name for f in there})


def _spans(section: Section, link: Link) -> tuple[Span, Span | None]:
    """Where the anchor stands with its ``#``, and without; a reference link's stands elsewhere."""
    destination = link.destination_span
    at = destination.of(section.text).find("#") if destination is not None else -1
    if destination is None or at < 0:
        return link.span, None
    start = destination.start + at
    return Span(start, destination.end), Span(start + 1, destination.end)
