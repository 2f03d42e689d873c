"""A section states an authority that the chain of command does not have.

## Why it matters
The authority decides which instruction wins where two disagree. One that is
not in the chain has no rank, so nothing follows from it: neither a reader nor
a grader knows whether a user may override the section.

## Flagged
````spec
## Be friendly {#friendly authority=guidline}
                                    ^^^^^^^^ unknown-authority: Did you mean `guideline`?
````
````spec
## Be friendly {authority=chief}
                          ^^^^^ unknown-authority: root, system, developer, user, guideline
````
````spec
## Be friendly {authority=}
                ^^^^^^^^^^ unknown-authority: no value
````

## Not flagged
````spec
## Be friendly {#friendly authority=user}
## Say what you know
````
````spec
## Be friendly {authority=board}
````
````file path=plainspec.toml
authorities = ["board", "staff"]
````

## How to fix it
Write one of the levels. A workspace with other levels names them, the highest
first, in its configuration: `authorities = ["board", "staff"]`. The authority in a
document's front matter is checked by `invalid-configuration`.
"""

from __future__ import annotations

from collections.abc import Iterable

from plainspec.analysis.rule import Context, Finding, Fix, Replacement, Scope, Severity, rule
from plainspec.analysis.rules._near import nearest
from plainspec.model import Section
from plainspec.text.span import Span


@rule("unknown-authority", Severity.ERROR, Scope.SECTION)
def check(section: Section, context: Context) -> Iterable[Finding]:
    """Each ``authority=`` in the heading of *section* whose value is not in the chain of command."""
    if section.heading is None:
        return
    levels = context.chain.levels
    for attribute in section.heading.attributes:
        if attribute.name != "authority" or attribute.value in levels:
            continue
        known = ", ".join(levels)
        if not attribute.value:
            span = Span(attribute.name_span.start, attribute.value_span.end)
            yield Finding(span, f"`authority=` has no value. Write one of {known}.")
            continue
        near = nearest(attribute.value.strip("\"'"), levels)
        if near:
            advice = f"Did you mean `{near}`?"
            edit = Replacement(attribute.value_span, near)
            fixes: tuple[Fix, ...] = (Fix(f"Change to `{near}`", (edit,), preferred=True),)
        else:
            advice, fixes = f"Write one of {known}.", ()
        yield Finding(
            attribute.value_span,
            f"`{attribute.value}` is not in the chain of command, so it has no rank. {advice}",
            fixes=fixes,
        )
