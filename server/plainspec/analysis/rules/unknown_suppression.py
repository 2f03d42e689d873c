"""A suppression names no rule, gives no reason, or cannot be read.

## Why it matters
A suppression that cannot take effect hides nothing: the author believes that
a finding is settled, and it comes back. One without a reason tells the next
author nothing: is the finding wrong, or was nobody willing to look?

## Flagged
````spec
<!-- plainspec: ignore untested-clauses -- the museum tests this by hand -->
                       ^^^^^^^^^^^^^^^^ unknown-suppression: Did you mean `untested-clause`?
Doors open at nine.
````
````spec
Doors open at nine. <!-- plainspec: ignore untested-clause -->
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-suppression: Say why

<!-- plainspec ignore: untested-clause -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-suppression: cannot be read
````

## Not flagged
````spec
<!-- plainspec: ignore untested-clause, thin-test -- the museum tests this by hand -->
Doors open at nine.

<!-- We use plainspec for all of our pages. -->
````

## How to fix it
Write the comment so, with rules from `plainspec rules` and the reason behind two dashes:

```markdown
<!-- plainspec: ignore untested-clause -- the museum tests this by hand -->
```

`ignore-file` instead of `ignore` holds for the whole document. A suppression
that is not needed any more can go.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from plainspec.analysis.rule import (
    Context,
    Finding,
    FindingTag,
    Fix,
    Replacement,
    Scope,
    Severity,
    rule,
)
from plainspec.analysis.rules._near import nearest
from plainspec.model import Section, Suppression
from plainspec.text.patterns import Pattern

_MEANT = Pattern(
    r"\s*plainspec\b\s*(?::|[-:\s]\s*(?:ignore|disable|enable|suppress|skip|off|allow|noqa)\b)",
    re.IGNORECASE,
)
_FORM = "`<!-- plainspec: ignore rule-name -- reason -->`"


@rule("unknown-suppression", Severity.WARNING, Scope.SECTION)
def check(section: Section, context: Context) -> Iterable[Finding]:
    """Each suppression of *section* that does not say what it should."""
    read = {suppression.span for suppression in section.suppressions}
    for suppression in section.suppressions:
        unknown = list(_unknown(suppression, context))
        yield from unknown
        if not suppression.reason and not unknown:
            yield Finding(
                suppression.span,
                f"This suppression gives no reason. Say why, for the next author: {_FORM}.",
                severity=Severity.INFORMATION,
            )
    for comment in section.syntax.comments:
        if comment.span not in read and _MEANT.match(comment.text):
            yield Finding(
                comment.span, f"This suppression cannot be read and has no effect. Write {_FORM}."
            )


def _unknown(suppression: Suppression, context: Context) -> Iterable[Finding]:
    """A finding for each name that is no rule's."""
    known = False
    for name, span in suppression.rules:
        if name in context.rule_names:
            known = True
            continue
        near = nearest(name, context.rule_names)
        fixes: tuple[Fix, ...] = ()
        if near:
            advice = f"Did you mean `{near}`?"
            fixes = (Fix(f"Change to `{near}`", (Replacement(span, near),), preferred=True),)
        elif known and not suppression.reason:
            advice = "If the reason begins here, write `--` before it."
        else:
            advice = "`plainspec rules` lists the rules."
        yield Finding(
            span,
            f"There is no rule `{name}`, so nothing is silenced. {advice}",
            fixes=fixes,
            tags=(FindingTag.UNNECESSARY,),
        )
        if known and not near and not suppression.reason:
            return  # what follows is the rest of the reason
