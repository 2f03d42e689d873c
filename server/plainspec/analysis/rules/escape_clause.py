"""A demand holds only “where possible” or “as appropriate”, and nobody says when that is.

## Why it matters
The phrase lets everybody decide for themselves whether the demand concerns
them: a test that fails can always be answered with “it was not appropriate
here”. The INCOSE Guide to Writing Requirements warns of such escape clauses in
rule R8, ISO/IEC/IEEE 29148 of loopholes.

## Flagged
````spec convention=model-spec tests=k2vd
# Answers {#answers}

The assistant should cite sources where appropriate. [^k2vd]
                                  ^^^^^^^^^^^^^^^^^ escape-clause: when is that, and who decides it
If possible, it must answer in the user's language.
^^^^^^^^^^^ escape-clause
It should be as brief as possible, and ask as needed.
             ^^^^^^^^^^^^^^^^^^^^ escape-clause: how brief is enough
                                           ^^^^^^^^^ escape-clause
````

## Not flagged
Where the sentence says when that is, by what it follows, or gives an example:
````spec convention=model-spec tests=k2vd
# Answers {#answers}

The assistant should cite sources where appropriate (e.g. for figures). [^k2vd]
It must ask when necessary to prevent harm, and log calls as required by law.
It must state which facts are necessary. Where applicable law forbids it, it must stop.
It may add a joke if the user asks for one.
````

## How to fix it
Name the condition (“if the answer has a figure in it”), or take the phrase out
and let the demand hold always.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._lexicon import Found, Lexicon, dropping, inserting, listed, replacing
from plainspec.model import Section
from plainspec.text.patterns import Pattern

_STATES = (
    "possible, practical, practicable, appropriate, feasible, necessary, needed, applicable, "
    "reasonable, relevant, desirable, suitable, warranted, reasonably possible, "
    "reasonably practicable, technically possible, technically feasible, at all possible"
)
_LEADS = (
    *("where", "wherever", "if", "when", "whenever"),
    *("where it is", "if it is", "when it is", "as long as it is", "as long as", "so long as"),
)
_DEGREES = ("as far as", "so far as", "insofar as", "in so far as", "as much as", "as little as")
_ALONE = (
    "as appropriate, as needed, as necessary, as required, as applicable, as warranted, "
    "as the case may be, to the extent possible, to the extent practicable, to the extent practical, "
    "to the extent feasible, to the extent appropriate, to the extent necessary, "
    "to the extent reasonable, to the extent reasonably possible, to the greatest extent possible, "
    "to the maximum extent possible, to the maximum extent practicable, on a best effort basis, "
    "on a best-effort basis, unless impractical, unless impracticable, if required, where required, subject to availability, "
    "if and when necessary, in appropriate cases, time permitting, circumstances permitting, "
    "resources permitting, unless circumstances dictate otherwise, unless circumstances require otherwise, "
    "under exceptional circumstances"
)
_RARE = frozenset(
    f"{lead}in {rare} {case}"
    for lead in ("", "except ")
    for rare in ("exceptional", "special")
    for case in ("cases", "circumstances")
)
#: What is tried, and not what is reached.
_EFFORTS = listed(
    "best effort, best efforts, best endeavours, best endeavors, reasonable efforts, reasonable endeavours, "
    "reasonable endeavors, reasonable steps, every effort, make an effort"
)
_TRIES = listed("try to, attempt to, seek to, strive to, aim to, endeavour to, endeavor to")
_PHRASES = (
    listed(_ALONE)
    | _RARE
    | _EFFORTS
    | _TRIES
    | {f"{lead} {state}" for lead in (*_LEADS, *_DEGREES) for state in listed(_STATES)}
)
_SOON = frozenset(["soon", "quickly", "early", "fast", "promptly"])
#: These ask for what can be done, and leave nothing to taste.
_FACTS = frozenset(f"{lead} possible" for lead in _LEADS) | _EFFORTS
#: What “as brief as possible” ends in.
_LIMITS = frozenset(["as possible", "as practicable", "as feasible"])
_LEXICON = Lexicon("escape-clause", _PHRASES | _LIMITS)
#: “As required by law”, “if necessary to prevent harm”, “where applicable law …”.
_CRITERION = Pattern(
    r"(?:\s+(?:and|or)\s+\w+)?\s+(?:to|for|by|under|per|in|on|at|because|law|laws|regulations?|given|according|from)\b",
    re.IGNORECASE,
)
#: “If appropriate in the context” says no more than “if appropriate”.
_NO_CRITERION = Pattern(
    r"\s+(?:(?:in|under|for|given)\s+(?:the|its|this|a|each)\s+(?:context|circumstances?|situation|case)"
    r"|for\s+all|in\s+all|at\s+all|to\s+(?:do|do\s+so)\b)",
    re.IGNORECASE,
)
#: “It must say if it is possible”.
_WHETHER = Pattern(
    r"\b(?:say|tell|show|check|ask|state|report|know|see|decide|find\s+out)s?\s+$", re.IGNORECASE
)
_AS = Pattern(r"\bas\s+((?:[\w'’-]+\s+){1,4})$", re.IGNORECASE)


@rule("escape-clause", Severity.INFORMATION, Scope.SECTION)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each phrase in the normative sentences of *section* that takes a demand back at will."""
    for found in _LEXICON.find(section, context):
        if found.explained or found.standard or found.negated:
            continue
        if found.phrase.startswith("if ") and _WHETHER.search(found.before):
            continue
        if found.phrase in _EFFORTS | _TRIES:
            if found.demanded and not found.in_reason:
                yield from _tried(section, found, context)
            continue
        if _CRITERION.match(found.after) and not _NO_CRITERION.match(found.after):
            continue
        if found.phrase in _LIMITS:
            yield from _in_degree(found, context)
        elif not found.in_reason:
            question = f"“{found.words}”: when is that, and who decides it?"
            turned = found.phrase.startswith(("unless", "except"))
            condition = replacing(found, f"{'unless' if turned else 'if'} [insert condition]")
            always = dropping(section, found, f"It holds always: leave out “{found.words}”")
            yield _finding(found, context, question, (condition, always))


def _tried(section: Section, found: Found, context: Context) -> Iterator[Finding]:
    """“Must try to”, “shall use best efforts to”: whether who failed has done enough."""
    if found.phrase in _EFFORTS:
        question = f"“{found.words}”: which steps are enough?"
        named, example = (
            inserting(found, found.end, f" ({lead}: [insert steps])", title)
            for lead, title in (("that is", "Say which"), ("for example", "Show by an example"))
        )
        yield _finding(found, context, question, (named, example), _TO_DO)
    elif context.document.profile == "requirements" and _MODAL.search(found.before):
        if found.numbered:
            return  # “try to connect three times”
        question = f"“{found.words}”: is it enough to have tried?"
        steps = f"{found.words.split()[0]} (at least: [insert steps]) to"
        result = dropping(section, found, f"It must be reached: leave out “{found.words}”")
        yield _finding(found, context, question, (result, replacing(found, steps)), _TO_DO)


_TO_DO = "Say what has to be done, or demand the result."
_MODAL = Pattern(r"\b(?:must|shall|should|will)\s+(?:\w+ly\s+)?$", re.IGNORECASE)


def _in_degree(found: Found, context: Context) -> Iterator[Finding]:
    """“As brief as possible”, but not “as soon as possible”, which is a time."""
    match = _AS.search(found.before)
    if match is None or not _SOON.isdisjoint(match[1].lower().split()):
        return
    found = found._replace(start=match.start())
    degree = " ".join(match[1].split())
    question = f"“{found.words}”: how {degree} is enough?"
    measure = replacing(found, f"{degree} (that is: [insert measure])")
    yield _finding(found, context, question, (measure, replacing(found, degree)))


def _finding(
    found: Found,
    context: Context,
    question: str,
    readings: tuple[Fix, ...],
    way_out: str = "Name the condition, or let the demand hold always.",
) -> Finding:
    # Where a policy only allows something, little hangs on when; and what is possible is a fact.
    mild = context.document.profile == "behavioural" and (
        not found.governed or found.phrase in _FACTS
    )
    return Finding(
        found.span,
        f"{question} {way_out}",
        severity=Severity.HINT if mild else None,
        question=question,
        readings=readings,
    )
