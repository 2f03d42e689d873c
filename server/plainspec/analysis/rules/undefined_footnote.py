"""A footnote marker has no footnote.

## Why it matters
Readers see `[^1]` in the text and find nothing at the end of the page: the
note was lost, or its label is misspelt.

## Flagged
````spec
We open at nine.[^1]
                ^^^^ undefined-footnote: `[^1]: …`
````

## Not flagged
Clause IDs of a Model Spec, clauses of the workspace that another document
names, test files and changelogs, and what stands in code.
````spec
We open at nine.[^1] Write `[^2]` for a second note.

[^1]: At ten on Sundays.
````
````spec path=spec.md tests=k2vd
# Garden
Water the roses every morning. [^k2vd]
````
````file path=notes.md
The gardeners asked about [^k2vd].
````
````file path=CHANGELOG.md
- Removed [^p9xw].
````

## How to fix it
Write the footnote, `[^1]: …`, anywhere in the same document, or remove the
marker. If the marker is meant to be a clause ID, write its test file, or set
`convention = "model-spec"` in the configuration.
"""

from __future__ import annotations

from collections.abc import Iterable

from plainspec.analysis.rule import Context, Finding, Fix, Replacement, Scope, Severity, rule
from plainspec.index.facts import clause_fact_key
from plainspec.model import Section, clause_key


@rule("undefined-footnote", Severity.WARNING, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterable[Finding]:
    """Each footnote marker of *section* that its document does not define and that names no clause."""
    for note in section.undefined:
        if context.lookup(clause_fact_key(clause_key(note.label))):
            continue
        yield Finding(
            note.span,
            f"The footnote `[^{note.label}]` is not defined in this document. "
            f"Write it, `[^{note.label}]: …`, or remove the marker.",
            fixes=(Fix("Remove the footnote marker", (Replacement(note.span, ""),)),),
        )
