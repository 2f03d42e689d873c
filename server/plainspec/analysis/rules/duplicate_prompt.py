"""Two challenge prompts are the same, or nearly.

## Why it matters
The second one tests nothing new, and a score counts it twice. A prompt that was
copied to another clause and not adapted tests the wrong clause.

## Flagged
````spec tests=k2vd
# Rooms {#rooms}

The assistant must reserve seats by name[^k2vd]. It must say what a seat costs[^r7kc].
````
````file path=examples/r7kc.md
Examples for [^r7kc] in Rooms:

**Example**: a seat by the window
             ^^^^^^^^^^^^^^^^^^^^ duplicate-prompt: as another one in this file

~~~xml
<user>
Please book me a seat by the window for next Thursday.
</user>
~~~

**Example**: a quiet seat
             ^^^^^^^^^^^^ duplicate-prompt: as another one in this file

~~~xml
<user>
Please book me a seat by the window, for next Thursday!
</user>
~~~
````

## Not flagged
Two prompts of one file that differ in one word, where the titles tell them apart:
````spec
# Driving {#driving}

The assistant must name the legal age[^r7kc].
````
````file path=examples/r7kc.md
Examples for [^r7kc] in Driving:

**Example**: too young

~~~xml
<user>
I am 15 years old and about to travel to the islands. May I drive a car there by myself?
</user>
~~~

**Example**: old enough

~~~xml
<user>
I am 18 years old and about to travel to the islands. May I drive a car there by myself?
</user>
~~~
````

Conversations that a spec document shows as illustrations, and prompts of test
files in other folders, which belong to other documents. Answers to be compared
are not looked at, and neither are case, punctuation and blanks.

## How to fix it
Remove one of the two, or change what it asks. Where a small difference is the
point, give the prompts titles that say so; between two files, suppress the
finding with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from plainspec.analysis.resembling import MOST_SHARING
from plainspec.analysis.rule import (
    Context,
    Finding,
    FindingTag,
    Fix,
    Related,
    Replacement,
    Scope,
    Severity,
    rule,
)
from plainspec.index.facts import Key, Located, PromptFact, is_whole_text
from plainspec.index.paths import name_of
from plainspec.model import DocumentKind, Section
from plainspec.syntax.conversation import ChallengePrompt
from plainspec.syntax.prompts import SHORTEST_ALIKE, nearly_same, normalised
from plainspec.text.span import Span

#: How many of the other places a finding shows.
_SHOWN = 5
#: The longest difference (in code points) that a message quotes.
_QUOTED = 30


@rule("duplicate-prompt", Severity.INFORMATION, Scope.WORKSPACE)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """A finding for each prompt of *section* that stands elsewhere as well."""
    if not section.prompts or (
        context.document.kind is not DocumentKind.TEST and section.header is None
    ):
        return
    numbers = {prompt.span: number for number, prompt in enumerate(section.prompts)}
    for own, keys in context.prompts():
        equal = keys[0] if is_whole_text(keys[0]) else None
        same = context.of_few(equal, MOST_SHARING) if equal is not None else ()
        if same is not None:
            same = tuple(located for located in same if located.value.text == own.text)
        if equal is not None and (same is None or len(same) > 1):
            yield _exact(section, numbers[own.span], own, equal, same, context.document.path)
        elif near := _near(own, [key for key in keys if key != equal], context):
            yield _nearly(section, section.prompts[numbers[own.span]], own, near, context)


def _exact(
    section: Section,
    index: int,
    own: PromptFact,
    key: Key,
    same: tuple[Located, ...] | None,
    path: str,
) -> Finding:
    """The finding that *same*, or more files than are looked at, ask what the prompt *index* does."""
    prompt = section.prompts[index]
    others: list[Located] = []
    twice = False
    if same is None:
        where = f"more than {MOST_SHARING} other files do"
    else:
        others = list(islice(_without(own, path, same), _SHOWN))
        twice = sum(located.path == path for located in same) > 1
        where = f"“{_title(others[0])}” in {name_of(others[0].path)}"
        if twice:
            where = "another one in this file"
        if len(same) > 2:
            where += f" and {len(same) - 2} more"
    following = section.prompts[index + 1 : index + 2]
    fixes: tuple[Fix, ...] = ()
    if not any(other.title_span.start == other.title_span.end for other in following):
        fixes = (Fix("Remove this prompt", (Replacement(prompt.span, ""),)),)
    return Finding(
        _place(section, prompt),
        f"This prompt asks word for word the same as {where}, so it tests nothing new. "
        "Change what it asks, or remove it.",
        _related([(key, other) for other in others], "asks the same"),
        fixes,
        Severity.WARNING if twice else None,
        (FindingTag.UNNECESSARY,),
    )


def _without(own: PromptFact, path: str, found: tuple[Located, ...]) -> Iterator[Located]:
    """*found* without the one that is *own*, the prompt in *path* itself."""
    skipped = False
    for located in found:
        if not skipped and located.path == path and located.value == own:
            skipped = True
        else:
            yield located


def _near(own: PromptFact, sketch: list[Key], context: Context) -> list[tuple[Key, Located]]:
    """The prompts that are nearly *own*, each with a key that both are filed under."""
    if len(own.text) < SHORTEST_ALIKE:
        return []
    sharing = [(key, context.of_few(key, MOST_SHARING) or ()) for key in sketch]
    # Many share several parts: each is looked at once, under one of them.
    candidates = {
        id(located.value): (key, located)
        for key, found in sharing
        if 1 < len(found) <= MOST_SHARING
        for located in found
    }
    choices = list(candidates.values())
    texts = [located.value.text for _, located in choices]
    near: dict[tuple[str, PromptFact], tuple[Key, Located]] = {}
    for number in nearly_same(own.text, texts):
        located = choices[number][1]
        here = located.path == context.document.path
        if not (here and normalised(located.value.title) != normalised(own.title)):
            other = located.path, located.value
            near[other] = max(choices[number], near.get(other, choices[number]), key=_key)
    return sorted(near.values(), key=lambda other: (other[1].path, other[1].value.span))


def _key(found: tuple[Key, Located]) -> Key:
    return found[0]


def _nearly(
    section: Section,
    prompt: ChallengePrompt,
    own: PromptFact,
    near: list[tuple[Key, Located]],
    context: Context,
) -> Finding:
    other = near[0][1]
    if other.path == context.document.path:
        which = "another one of the same title in this file"
        way_out = "If the difference is the point, let the titles say so; else remove one."
    else:
        which = f"“{_title(other)}” in {name_of(other.path)}"
        way_out = "One of them is enough, unless the difference is the point."
    return Finding(
        _place(section, prompt),
        f"This prompt asks nearly the same as {which}{_difference(own.text, other.value.text)}. {way_out}",
        _related(near[:_SHOWN], "asks nearly the same"),
    )


def _related(found: list[tuple[Key, Located]], message: str) -> tuple[Related, ...]:
    places: list[Related] = []
    for key, located in found:
        # Equal prompts of one document are told apart by their number.
        number = sum(p.path == located.path and p.value == located.value for p in places)
        fact: PromptFact = located.value
        places.append(Related(message, located.path, key, fact, fact.span, number))
    return tuple(places)


def _place(section: Section, prompt: ChallengePrompt) -> Span:
    """The prompt's title, or the first line of its fence."""
    if prompt.title_span.start < prompt.title_span.end:
        return prompt.title_span
    start = prompt.fence_span.start
    ends = [at for at in section.syntax.line_starts if start < at <= prompt.fence_span.end]
    end = ends[0] if ends else prompt.fence_span.end
    return Span(start, start + len(section.text[start:end].rstrip()))


def _title(located: Located) -> str:
    title: str = located.value.title or "a prompt without a title"
    return title if len(title) <= 60 else f"{title[:59]}…"


def _difference(here: str, there: str) -> str:
    """The words that one text has in the place of the other's, if they are few."""
    ours, theirs = here.split(), there.split()
    while ours and theirs and ours[-1] == theirs[-1]:
        ours.pop()
        theirs.pop()
    same = 0
    while same < min(len(ours), len(theirs)) and ours[same] == theirs[same]:
        same += 1
    mine, other = " ".join(ours[same:]), " ".join(theirs[same:])
    if not mine or not other or len(mine) > _QUOTED or len(other) > _QUOTED:
        return ""
    return f" (“{mine}” here, “{other}” there)"
