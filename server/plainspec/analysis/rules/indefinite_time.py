"""A demand says when, or how often, with a word that names no time, such as “soon”.

## Why it matters
“Promptly” is a minute to one reader and a week to the next; whether it was met
can be argued about afterwards and not tested before. The INCOSE Guide to
Writing Requirements warns of indefinite time in rule R35.

## Flagged
````spec convention=model-spec tests=k2vd
# Calls {#calls}

The assistant must answer as soon as possible. [^k2vd]
                          ^^^^^^^^^^^^^^^^^^^ indefinite-time: within what time
It should check the list regularly and report errors promptly.
                         ^^^^^^^^^ indefinite-time: how often
                                                     ^^^^^^^^ indefinite-time
````

## Not flagged
Where the sentence has a time or an event, or speaks of a place:
````spec convention=model-spec tests=k2vd
# Calls {#calls}

The assistant must answer as soon as possible, at the latest after 2 days. [^k2vd]
It must check the list regularly (e.g. each morning), and stop immediately when told.
The name must stand immediately before the price. If errors come frequently, it must stop.
````

## How to fix it
Write a time and what it counts from (“within 2 days after the order”), an
interval (“every hour”), or the event that comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Scope, Severity, rule
from plainspec.analysis.rules._lexicon import Found, Lexicon, dropping, listed, replacing
from plainspec.model import Section
from plainspec.text.patterns import Pattern

_OFTEN = listed(
    "periodically, regularly, frequently, occasionally, from time to time, on a regular basis, "
    "at regular intervals, every so often, now and then, continually, routinely"
)
_SOON = listed(
    "soon, as soon as possible, as soon as practicable, as soon as reasonably possible, "
    "as soon as reasonably practicable, as quickly as possible, as fast as possible, "
    "as early as possible, as promptly as possible, immediately, promptly, timely, "
    "in a timely manner, in a timely fashion, in a timely way, on a timely basis, well in advance, without delay, without undue delay, "
    "without unreasonable delay, without unnecessary delay, in due course, in due time, shortly, "
    "in the near future, eventually, at some point, at a later time, at a later date, "
    "within a reasonable time, in a reasonable time, in a reasonable amount of time, "
    "within a reasonable period, within a reasonable time frame, within a reasonable timeframe, "
    "in good time, at the earliest opportunity, at the earliest convenience, in time, early enough, "
    "sufficiently early, after some time, after a while"
)
_LONG = listed(
    "for some time, for a while, for a certain time, for a reasonable time, for a reasonable period"
)
#: What is asked of these is how long it lasts between the two, so that an event beside them does not tell.
_DELAYS = _SOON - listed("immediately, eventually, in time, early enough, at some point")
#: They hold of the day of writing, which a reader does not know.
_DAYS = {
    f"{which} {day.lower()}": day
    for which in ("next", "coming")
    for day in [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "week",
        "month",
        "year",
    ]
}
_NOW = listed("currently, at present, at the moment, nowadays") | frozenset(_DAYS)
#: Each is used for twice in the time that it names, and for once in two of them.
_TWICE = {"biweekly": "week", "bi-weekly": "week", "bimonthly": "month", "bi-monthly": "month"}
_LEXICON = Lexicon("indefinite-time", _OFTEN | _SOON | _LONG | _NOW | frozenset(_TWICE))
#: An event tells when; a place is no time; “immediately usable” is usable as it is.
_EVENT = Pattern(
    r"\s*,?\s+(?:or\s+)?(?:after|before|when|whenever|once|if|upon|on|following|follows?|followed|preceding"
    r"|precedes?|preceded|above|below|adjacent|next|prior|until|enclosing|as|at|by\s+\w+ing)\b"
    r"|\s+[a-z]+(?:able|ible)\b|\s+(?:clear|obvious|apparent|available|dangerous|preceding|visible)\b",
    re.IGNORECASE,
)
#: “Must not return immediately”, “more frequently than”, “the timely”.
_RELATIVE = Pattern(r"\b(?:more|less|too|so|how|as|most)\s+$", re.IGNORECASE)
_FOR = Pattern(r"\s+(?:for|to|that)\b", re.IGNORECASE)
#: “Shortly before it ends” is so long before.
_BEFORE = Pattern(r"\s+before\b", re.IGNORECASE)
#: “Promptly after the order”: from when it counts, and not how long it may take.
_START = Pattern(r"\s+(?:after|before|when|once|if|upon|following)\b", re.IGNORECASE)
#: “The currently selected row”, “the next week”: told by what is spoken of.
_NAMES = Pattern(r"\b(?:the|an?|its|their|is|are|of)\s+$", re.IGNORECASE)
_UNITS = "day|week|month|year|hour|morning|evening|night|turn|block|slot|epoch"
#: An interval, or a limit beside the word: “as soon as possible, and in any case before noon”.
_INTERVAL = Pattern(
    r"(?<![\w-])(?:daily|weekly|monthly|yearly|hourly|annually|quarterly|nightly|in\s+any\s+(?:case|event)"
    rf"|at\s+the\s+latest|no(?:t)?\s+later\s+than|(?:each|every)\s+(?:{_UNITS}))\b",
    re.IGNORECASE,
)


@rule("indefinite-time", Severity.INFORMATION, Scope.SECTION)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each indefinite time in the normative sentences of *section* with nothing that settles it."""
    profile = context.document.profile
    for found in _LEXICON.find(section, context):
        if found.phrase == "immediately" and profile == "behavioural":
            continue  # in a conversation: before anything else
        if _settled(found, profile == "requirements"):
            continue
        question, way_out, times = _asked(found)
        gone = dropping(section, found, f"Leave out “{found.words}”")
        yield Finding(
            found.span,
            f"{question} {way_out}",
            # To stop immediately is to stop at once.
            severity=Severity.HINT if found.phrase == "immediately" else None,
            question=question,
            readings=(
                *(replacing(found, time) for time in times),
                *(() if found.phrase in _DAYS else (gone,)),
            ),
        )


def _asked(found: Found) -> tuple[str, str, tuple[str, ...]]:
    """What *found* leaves open, the way out, and what may be written in its place."""
    words, phrase = found.words, found.phrase
    if phrase in _TWICE:
        unit = _TWICE[phrase]
        ways = (f"twice a {unit}", f"every two {unit}s")
        return (
            f"“{words}”: {ways[0]}, or {ways[1]}?",
            "Readers take it for both: write which.",
            ways,
        )
    if phrase in _NOW:
        after = f"the {_DAYS[phrase]} after [insert event]" if phrase in _DAYS else ""
        times = ("[insert date]", after) if after else ("from [insert date] on",)
        return f"“{words}”: counted from what day?", "Write the date.", times
    if phrase in _OFTEN:
        return f"“{words}”: how often?", "Write an interval.", ("every [insert interval]",)
    if phrase in _LONG:
        return f"“{words}”: for how long?", "Write a time.", ("for [insert time]",)
    way_out = "Write a time, or the event that comes first."
    ahead = "" if _BEFORE.match(found.after) else "within "
    return f"“{words}”: within what time?", way_out, (f"{ahead}[insert time]",)


def _settled(found: Found, strict: bool) -> bool:
    """Whether *found* is no demand, or the sentence says when.

    *strict* asks for the time of conditions, too, and of who is meant: “if it is not paid in due course”.
    """
    phrase = found.phrase
    if found.in_reason or found.explained or found.numbered or _INTERVAL.search(found.wording.text):
        return True
    if phrase in _NOW:
        return not strict or not found.governed or _NAMES.search(found.before) is not None
    if found.in_condition or not found.demanded:
        return not strict or not found.governed or phrase not in _OFTEN | _LONG | _DELAYS
    if found.negated and "delay" not in phrase and phrase not in _LONG:
        return True
    if phrase in ("in time", "early enough") and _FOR.match(found.after):
        return True  # “in time for the meeting”
    if strict and phrase in _DELAYS and _START.match(found.after):
        return False
    return bool(_EVENT.match(found.after) or _RELATIVE.search(found.before))
