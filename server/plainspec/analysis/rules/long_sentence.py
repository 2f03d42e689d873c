"""A normative sentence is so long that its reader loses the thread.

## Why it matters
Who has to read a sentence twice may read it in two ways. Each further clause is
one more thing that can be misplaced, forgotten in a test, or contradicted.

Words are counted without what stands in brackets, in quotation marks and in
lists. The limit depends on the kind of writing: 40 words in requirements, 50
where keywords stand in capitals, 60 in a specification of behaviour.

## Flagged
````spec convention=generic
# Garden {#garden}

The gardener must water the roses in the morning before the sun stands high and the tulips in the evening after the sun has set and the lilies at noon on each day on which no rain has fallen in the night before nor is expected in the night to come.
^^^^^^^^^^^^ long-sentence: 51 words
````

## Not flagged
````spec convention=generic
# Garden {#garden}

The gardener must water the roses in the morning (and the tulips in the evening, and the lilies at noon, and the asters at midnight, and the grass whenever no rain has fallen in the night before, or is expected in the night to come, or falls while he waters it).
````

## How to fix it
Make two sentences of it, or a list. Put reasons into a sentence of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._asking import asked, replacing
from plainspec.analysis.rules._wording import Wording, normative
from plainspec.model import Section

_LIMITS = {"requirements": 40, "rfc": 50, "behavioural": 60}


@rule("long-sentence", Severity.HINT, Scope.SECTION)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Ask what belongs together in each sentence that is too long."""
    limit = _LIMITS[context.document.profile]
    for wording in normative(section, context):
        if len(wording.lowers) <= limit:
            continue
        count = _count(wording)
        if count > limit:
            # Its first words stand for it: a mark under four lines helps nobody.
            first = wording.words[min(1, len(wording.words) - 1)]
            yield asked(
                wording.place(wording.words[0].start, first.end),
                f"What belongs together in these {count} words?",
                f"Make sentences or a list of them; up to {limit} words are easy to follow.",
                tuple(_split(section, wording)),
            )


def _count(wording: Wording) -> int:
    """The words outside of brackets."""
    depth = 0
    at = 0
    count = 0
    for word in wording.words:
        between = wording.text[at : word.start]
        depth = max(0, depth + between.count("(") - between.count(")"))
        at = word.start
        count += depth == 0
    return count


def _split(section: Section, wording: Wording) -> Iterator[Fix]:
    """Two sentences, where a semicolon parts them already."""
    text = wording.text
    at = text.find(";")
    if at < 0 or text.count(";") > 1 or "(" in text[:at]:
        return
    start = at + 1
    while start < len(text) and text[start].isspace():
        start += 1
    if start < len(text) and text[start].isalpha():
        written = section.text[wording.span.start + start]
        yield replacing(
            "Two sentences",
            (wording.place(at, at + 1), "."),
            (wording.place(start, start + 1), written.upper()),
        )
