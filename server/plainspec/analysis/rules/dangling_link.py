"""A link names a file of the workspace that does not exist.

## Why it matters
The reader gets an error page where the specification promised a rule, a table
or an example. Mostly the file was renamed or moved.

## Flagged
````spec path=policies/spec.md
Keep to the [house rules](house_rules.md#doors).
                          ^^^^^^^^^^^^^^ dangling-link: policies/house_rules.md
![The floor plan](/plans/floor%201.png)
                  ^^^^^^^^^^^^^^^^^^^^ dangling-link: plans/floor 1.png
See [the list][list].
    ^^^^^^^^^^^^^^^^ dangling-link

[list]: list.md
````

## Not flagged
What is there, folders too; a path from `/` counts from the workspace folder.
Other sites and what lies outside of the workspace. Templates that a site
generator fills in, and addresses on a site, which begin with `/` and have no
suffix.
````spec path=policies/spec.md
[Rules](house%20rules.md?plain=1#doors), [folder](../policies/), [root](/policies/spec.md),
[site](https://example.com/lost.md), [outside](../../elsewhere.md), <me@example.com>,
[mail](mailto:me@example.com), [made]({{ site.url }}/lost.md), [page](house%20rules),
[route](/guide/start#top)
````
````file path="policies/house rules.md"
## Doors
````

## How to fix it
Correct the path (it counts from the folder of the document), or remove the link.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._places import file_name
from plainspec.index.facts import file_key, resolve_link
from plainspec.index.paths import name_of
from plainspec.model import DocumentKind, Section
from plainspec.syntax.nodes import Link, LinkKind
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: A site generator's or a script's placeholder.
_TEMPLATE = Pattern(r"\{\{|\{%|\$\{|<[%\w]|%7[Bb]")
#: Site generators serve ``page.md`` as ``page`` and ``page.html``.
_SERVED = (".html", ".htm")


@rule("dangling-link", Severity.WARNING, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterable[Finding]:
    """Each link or image of *section* whose target is in the workspace folder and not there."""
    info = context.document
    if not info.root:  # of files outside of the workspace nothing is known
        return
    for link in section.syntax.links:
        if link.kind is LinkKind.AUTOLINK or _TEMPLATE.search(link.destination):
            continue
        if _is_route(link.destination):
            continue
        resolved = resolve_link(link.destination, info)
        if resolved is None or resolved[0] == info.path or _exists(resolved[0], context):
            continue
        finding = Finding(
            _span(section, link),
            f"There is no file {file_name(resolved[0], info)}. Correct the path or remove the link.",
        )
        if info.kind is DocumentKind.CHANGELOG:  # it was there when this was written
            finding = msgspec.structs.replace(finding, severity=Severity.INFORMATION)
        yield finding


def _exists(path: str, context: Context) -> bool:
    if context.lookup(file_key(path)):
        return True
    stem, dot, suffix = path.rpartition(".")
    if dot and f".{suffix}" in _SERVED:
        return bool(context.lookup(file_key(f"{stem}.md")))
    return "." not in name_of(path) and bool(context.lookup(file_key(f"{path}.md")))


def _is_route(destination: str) -> bool:
    """Whether *destination* is an address on a web site, ``/guide/start``, rather than a file."""
    path = destination.partition("#")[0].partition("?")[0]
    return path.startswith("/") and "." not in name_of(path)


def _span(section: Section, link: Link) -> Span:
    """Where the path stands; a reference link's stands elsewhere."""
    span = link.destination_span
    if span is None:
        return link.span
    path = span.of(section.text).partition("#")[0]
    return Span(span.start, span.start + len(path))
