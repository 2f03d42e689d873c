"""A clause leaves a decision to somebody and names nothing to decide by.

## Why it matters
“As it sees fit” gives up the question that the clause should answer: whatever
is done then was right. Where judgement is wanted, the clause still has to say
what counts, or nobody can check it and no two will do the same.

## Flagged
````spec convention=model-spec tests=k2vd
# Refunds {#refunds}

The assistant may refuse a refund as it sees fit. [^k2vd]
                                  ^^^^^^^^^^^^^^ discretion-without-criteria: by what
It should use its own judgment on gifts, and may close chats at its discretion.
          ^^^^^^^^^^^^^^^^^^^^ discretion-without-criteria
                                                             ^^^^^^^^^^^^^^^^^ discretion-without-criteria
````

## Not flagged
Where the sentence says what is to be weighed, or forbids the discretion:
````spec convention=model-spec tests=k2vd
# Refunds {#refunds}

The assistant may refuse a refund at its discretion, based on the age of the order. [^k2vd]
It must not replace the user's plan by what it deems necessary.
It should use its judgment, weighing the cost against the delay.
````

## How to fix it
Name what is weighed and which way it pulls (“the older the order, …”), show
the line by two examples, or write the rule itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._lexicon import (
    Found,
    Lexicon,
    inserting,
    listed,
    replacing,
)
from plainspec.analysis.rules._wording import normative
from plainspec.model import Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.patterns import Pattern

_LEXICON = Lexicon("discretion-without-criteria", listed("ad libitum"))
_WHOSE = r"(?:its|their|his|her|your|our|the|one['’]s|[\w-]+['’]s?)"
_DISCRETION = Pattern(
    rf"""
      \bas\s+(?:it|they|he|she|you|we|the\s+\w+)\s+(?:sees?|deems?|thinks?|considers?)\s+(?:fit|best|right|appropriate|necessary|proper)\b
    | \bas\s+(?:deemed|considered)\s+(?:fit|appropriate|necessary|proper|suitable)\b
    | \b(?:at|in|within)\s+(?:{_WHOSE}\s+)(?:own\s+|sole\s+|absolute\s+|full\s+|sole\s+and\s+absolute\s+)?discretion\b(?:\s+of\s+the\s+\w+)?
    | \b(?:use|uses|using|exercise|exercises|exercising|apply)\s+(?:{_WHOSE}\s+)?(?:own\s+|best\s+|good\s+|sound\s+)*(?:discretion|judge?ment|common\s+sense)\b
    | \b(?:in|by)\s+{_WHOSE}\s+(?:own\s+|sole\s+|best\s+|reasonable\s+)?(?:judge?ment|opinion|view|estimation)\b
    | \b(?:deems?|considers?|finds?|judges?|thinks?|believes?)\s+(?:it\s+|this\s+|that\s+|them\s+)?(?:to\s+be\s+)?(?:fit|appropriate|necessary|suitable|proper|desirable)\b
    | \b(?:is|are|be)\s+deemed\s+(?:to\s+be\s+)?[a-z]+(?:ive|able|ible|ous|ful|ent|ant|ary)\b(?!\s+by)
    | \b(?:seems?|appears?)\s+(?:relevant|appropriate|necessary|reasonable|suitable|useful|advisable)\b
    | \bto\s+(?:{_WHOSE}\s+){{1,2}}(?:full\s+|complete\s+|reasonable\s+)?satisfaction\b(?:\s+of\s+(?:the\s+)?\w+)?
    | \bif\s+(?:it|they|the\s+\w+)\s+(?:so\s+)?(?:chooses?|desires?|wishes|prefers?)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: One of these stands in each of them.
_SIGNS = listed(
    "fit, discretion, judgment, judgement, sense, opinion, view, estimation, deem, deems, deemed, consider, "
    "considers, considered, find, finds, judge, judges, think, thinks, believe, believes, see, sees, choose, "
    "chooses, desire, desires, wish, wishes, prefer, prefers, satisfaction, seem, seems, appear, appears"
)
#: What is weighed.
_CRITERIA = Pattern(
    r"\b(?:based\s+on|on\s+the\s+basis\s+of|taking\s+into\s+account|tak(?:e|ing)\s+account\s+of|depending\s+on"
    r"|according\s+to|in\s+accordance|as\s+(?:set\s+out|laid\s+down|described|defined)|with\s+regard\s+to|in\s+(?:the\s+)?light\s+of|considering|weighing"
    r"|criteri(?:a|on)|guided\s+by|by\s+the\s+(?:following|rules)|subject\s+to|consistent\s+with|to\s+(?:decide|determine|infer"
    r"|interpret|identify|figure))\b",
    re.IGNORECASE,
)
_FORBIDDEN = Pattern(r"(?:\b(?:not|never|without|cannot)|n['’]t)\b[^,;:]*$", re.IGNORECASE)
#: Whose own affair it is needs no criterion: the user, the reader, the developer may choose.
_OWN_AFFAIR = Pattern(
    r"\b(?:users?|developers?|customers?|readers?|clients?|people|persons?|they|you)\b[^.;]*$",
    re.IGNORECASE,
)


@rule("discretion-without-criteria", Severity.INFORMATION, Scope.SECTION)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each decision in the normative sentences of *section* that is left to somebody's liking."""
    yield from map(_finding, _LEXICON.find(section, context))
    for wording in normative(section, context):
        if wording.kind is BlockKind.HEADING or _SIGNS.isdisjoint(wording.vocabulary):
            continue
        for match in _DISCRETION.finditer(wording.text):
            found = Found(wording, " ".join(match[0].lower().split()), *match.span())
            if found.phrase not in context.words("allow") and not _settled(found):
                yield _finding(found)


def _settled(found: Found) -> bool:
    """Whether the sentence says what is weighed, or gives no discretion."""
    if (
        _FORBIDDEN.search(found.before)
        or found.explained
        or found.in_reason
        or _CRITERIA.search(found.after)
    ):
        return True
    if _CRITERIA.search(found.before) and not found.demanded:
        return True
    return found.phrase.startswith("if ") and bool(_OWN_AFFAIR.search(found.phrase))


def _finding(found: Found) -> Finding:
    question = f"“{found.words}”: by what is it to be decided?"
    title = f"Say what “{found.words}” goes by"
    return Finding(
        found.span,
        f"{question} Name what counts, or write the rule.",
        question=question,
        readings=(
            inserting(found, found.end, ", based on [insert criteria]", title),
            replacing(found, _instead(found.phrase)),
        ),
    )


def _instead(phrase: str) -> str:
    """What may stand in the place of *phrase*."""
    if phrase.startswith(("is deemed", "are deemed", "be deemed", "seem", "appear")):
        verb = {"seem": "are", "seems": "is", "appear": "are", "appears": "is"}
        first = phrase.split()[0]
        return f"{verb.get(first, first)} [insert criteria]"
    return "so that [insert criteria]" if "satisfaction" in phrase else "if [insert condition]"
