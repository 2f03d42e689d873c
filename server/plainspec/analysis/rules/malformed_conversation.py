"""A conversation is not written as one: a tag is unknown or not closed, a part is missing.

## Why it matters
Whoever reads the conversation sees what is meant; a program that runs it as a
test sees no message, or the wrong one.

## Flagged
````spec tests=k2vd
# Tone {#tone}

The assistant should greet in the words of the user[^k2vd].

**Example**: a greeting

~~~xml
<usr>
^^^^^ malformed-conversation: Did you mean
Good morning!
</usr>
<assistant>
^^^^^^^^^^^ malformed-conversation: not closed
Good morning to you.
~~~
````

## Not flagged
````spec tests=k2vd
# Tone {#tone}

The assistant should greet in the words of the user[^k2vd].

**Example**: a greeting

~~~xml
<user>
Good morning!
</user>
<comparison>
<assistant> <!-- GOOD -->
Good morning to you.
</assistant>
<assistant> <!-- BAD: too stiff -->
Your greeting has been received.
</assistant>
</comparison>
~~~
````

## How to fix it
Each message says what to write. The messages of a conversation are `<system>`,
`<developer>`, `<user>`, `<assistant>` and `<tool>`, each with its closing tag; answers
to be compared stand in `<comparison>` and say `<!-- GOOD -->` or
`<!-- BAD: why -->`.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.model import Section


@rule("malformed-conversation", Severity.WARNING, Scope.SECTION)
def check(section: Section, context: Context) -> Iterator[Finding]:  # noqa: ARG001 (the contract)
    """A finding for each mistake in a conversation of *section*."""
    for prompt in section.prompts:
        for problem in prompt.problems:
            yield Finding(problem.span, problem.message)
