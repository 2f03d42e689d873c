"""A demand rests on a word that two readers measure differently, such as “quickly” or “appropriate”.

## Why it matters
Whoever builds, tests or grades by the sentence has to put a measure of their
own in the word's place, and the next reader puts another one. Vague terms are
what the INCOSE Guide to Writing Requirements warns of in rule R7, and
ISO/IEC/IEEE 29148 among ambiguous adverbs and adjectives.

## Flagged
````spec convention=model-spec tests=k2vd
# Answers {#answers}

The assistant should respond quickly. [^k2vd]
                             ^^^^^^^ vague-term: “quickly”: within what time?
It must give reasonable answers in an appropriate tone.
             ^^^^^^^^^^ vague-term: “reasonable” by what standard
                                      ^^^^^^^^^^^ vague-term
It should name several sources, and usually the newest.
               ^^^^^^^ vague-term: how many
                                    ^^^^^^^ vague-term: in which cases not
````

## Not flagged
A number, a definition, an example, a standard or a link beside the word
settles it, and so does a definition of the word in a glossary:
````spec convention=model-spec tests=k2vd
# Answers {#answers}

The assistant should respond quickly (within 2 seconds). [^k2vd]
It must be polite enough and appropriate to the user's age.
It must give an appropriate answer, i.e. one that a doctor would give.
It should take [reasonable](#answers) care, and name several sources (at least 3).
````

Reasons, explanations, negations, names, quotations, examples and legal terms, and conditions,
but for “if it is significant” and the like in requirements:
````spec convention=model-spec tests=k2vd
# Answers {#answers}

If the user asks several questions, the assistant should answer each. [^k2vd]
It must end the call because some users wait. It must not answer too quickly.
It must be brief: many users listen 🎧 on the way. It could cheat: repeat some sources.
It must be short, keeping in mind that listeners often hear it only once.
It must not say “a suitable time”. The Quickly app should start.
It must apply what a reasonable person would call care.
````

## How to fix it
Write the measure: a number, a list, a test that somebody else can apply, or an
example that shows where the line is. Where judgement is meant, say whose and
by what. Own words are added, and words that mean something here are allowed,
under `[words]` in the settings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Scope, Severity, rule
from plainspec.analysis.rules._graded import GRADED, is_degree
from plainspec.analysis.rules._graded import question as degree_question
from plainspec.analysis.rules._lexicon import (
    Found,
    Lexicon,
    defined,
    dropping,
    inserting,
    listed,
    replacing,
)
from plainspec.model import Section
from plainspec.text.patterns import Pattern

_PACE = frozenset(["quickly", "rapidly", "swiftly", "speedily", "slowly", "expeditiously"])
_STANDARD = listed(
    "appropriate, appropriately, suitable, suitably, adequate, adequately, sufficient, "
    "sufficiently, reasonable, reasonably, acceptable, acceptably, satisfactory, "
    "satisfactorily, proper, properly, sensible, sensibly, realistic"
)
_DEGREE = listed(
    "significant, significantly, substantial, substantially, considerable, considerably, "
    "excessive, excessively, undue, unduly, minimal, minimally, optimal, optimally, ideal, "
    "ideally, meaningful, meaningfully, unnecessarily, moderate, moderately, materially"
)
#: Who has to act in such a case has to know when it is one; in a conversation that is a matter of judgement.
_IN_CONDITIONS = _STANDARD | _DEGREE
_HEDGE = listed(
    "usually, normally, typically, generally, ordinarily, commonly, mostly, largely, "
    "sometimes, often"
)
_AMOUNT = listed(
    "most, several, some, many, a few, few, numerous, various, a number of, a lot of, lots of, plenty of, "
    "a variety of, a large number of, a small number of"
)
_NEAR = listed("approximately, roughly, nearly, almost, circa, near, close to, in the vicinity of")
_PLACES = listed("near, close to, in the vicinity of")
_COUNTED = Pattern(r"\s+(?:\d|[a-z]+\s)", re.IGNORECASE)
#: “Too much noise”, but “too long to read”: what is too much depends on what for.
_TOO = frozenset(
    f"too {word}" for word in ("much", "many", "few", "little", "often", "rarely", *GRADED)
)
#: Which ones these are, somebody knows who is not asked: “applicable standards”, “the usual form”.
_WHICH = listed("relevant, applicable, usual, customary, common")
_REASON = listed(
    "good reason, good reasons, good cause, valid reason, valid reasons, legitimate reason, important reason"
)
_LEXICON = Lexicon("vague-term", _PACE | _STANDARD | _DEGREE | _HEDGE | _AMOUNT | _NEAR | _TOO)
#: How somebody talks is a matter of judgement; whoever has to build or to pay wants these measured, too.
_STRICT = Lexicon("vague-term", {*_LEXICON.phrases, *_WHICH, *_REASON, *GRADED})
#: “A reasonable person” is a standard of the law, and so on.
_TERM_OF_ART = Pattern(
    r"\s+(?:persons?|users?|humans?|readers?|observers?|doubts?|grounds|belief|suspicion|accommodations?|adjustments?|care|efforts?"
    r"|endeavou?rs|expectation|nouns?|names?|subset|divisor|fractions?)\b",
    re.IGNORECASE,
)
#: “Appropriate to her age”, “sufficient for a week”: the standard stands behind the word.
_FOR = Pattern(r"\s+(?:enough\s+)?(?:to|for|that)\b", re.IGNORECASE)
_PLURAL = Pattern(
    r"\s+(?:of\s+)?(?:[\w'’-]+\s+){0,2}[\w'’-]+s\s+(?:must|shall|should|may|will)\b", re.IGNORECASE
)
#: “In the near future”, “near misses”.
_NEAR_BY = Pattern(r"\s+(?:future|real|miss\w*|term|end|side)\b", re.IGNORECASE)
#: “Sufficient time to answer”.
_PURPOSE = Pattern(r"(?:\s+[\w'’-]+){1,4}?\s+(?:to|for|that)\s", re.IGNORECASE)
_DELAY = Pattern(r"\s+delays?\b", re.IGNORECASE)
_NO_NOUN_BEHIND = Pattern(r"\s*(?:[^\w\s]|\Z)")
#: “As appropriate”, “to the extent reasonable”.
_ESCAPE = Pattern(
    r"\b(?:as|if|where|wherever|when|whenever|extent|(?:far|much|little)\s+as)\s+$", re.IGNORECASE
)
#: “Some of these”, “some other”: a certain one, not an amount.
_CERTAIN = Pattern(r"\s+(?:of|other|way|kind|sort|form|type|time|day|cases?)\b", re.IGNORECASE)
_DETERMINER = Pattern(
    r"\b(?:the|these|those|its|their|his|her|our|your|how|so|too|as|not|this|that|into|across|of)\s+$",
    re.IGNORECASE,
)
#: “In a commonly used format”: a kind of format, and no demand that mostly holds.
_ATTRIBUTIVE = Pattern(r"\b(?:the|an?|in|of|for|with|as|only)\s+$", re.IGNORECASE)
_USED = Pattern(r"\s+[a-z]+(?:ed|en|wn)\b", re.IGNORECASE)
#: “A lack of proper training”: nothing is asked for.
_LACKING = Pattern(r"\b(?:lack|lacks|lacking|absence|shortage)\b[^.,;:]{0,40}$", re.IGNORECASE)
#: “Within a reasonable time”.
_TIME = Pattern(r"\s+(?:amount\s+of\s+)?(?:time|period)", re.IGNORECASE)
_WITHIN = ("within a", "in a", "for a")
#: An adjective that can go: a noun, or another adjective, follows it.
_ATTRIBUTE = Pattern(r"\s+[^\W\d_][\w'’-]*")
_NO_NOUN = Pattern(
    r"\s+(?:and|or|but|to|for|in|on|at|by|with|from|of|when|if|where|while|as|than|that|given|under)\b",
    re.IGNORECASE,
)


@rule(
    "vague-term",
    Severity.INFORMATION,
    Scope.WORKSPACE,
    severities={"behavioural": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each vague term in the normative sentences of *section* that nothing beside it settles."""
    strict = context.document.profile == "requirements"
    for found in (_STRICT if strict else _LEXICON).find(section, context):
        if _settled(found, strict) or _is_term(found, context):
            continue
        question = _question(found)
        yield Finding(
            found.span,
            f"{question} Write the measure, or an example that shows where the line is.",
            # Neither pace nor a standard that nobody names is a policy, whatever the document.
            severity=Severity.INFORMATION if found.phrase in _PACE | _STANDARD else None,
            question=question,
            readings=_readings(section, found),
        )


def _is_term(found: Found, context: Context) -> bool:
    """Whether the workspace defines the words, or these with the noun that follows: “large parcel”."""
    noun = _ATTRIBUTE.match(found.after)
    return defined(found.phrase, context) or (
        noun is not None and defined(found.phrase + noun[0].lower(), context)
    )


def _settled(found: Found, strict: bool) -> bool:
    """Whether *found* is no vague demand, or what stands beside it says what is meant.

    *strict* asks for the measure of conditions and of what is allowed, too: “if the delay is
    significant”, “may charge an appropriate fee”.
    """
    phrase, after = found.phrase, found.after
    if phrase in GRADED:
        return found.in_reason or not is_degree(found)
    if phrase in _WHICH:
        if not found.governed or found.in_reason or found.standard:
            return True
        return not _ATTRIBUTE.match(after) or _NO_NOUN.match(after) is not None
    weighed = strict and phrase in _IN_CONDITIONS | _REASON
    whom = strict and phrase == "most"  # “Most deliveries must”: the demand is for them
    if not (weighed or whom) and (found.in_condition or not found.demanded):
        return True
    limits = phrase in _TOO or (weighed and phrase in _DEGREE)  # “no undue delay”, “not too much”
    if found.in_reason or (found.negated and not limits):
        return True
    if found.explained or _LACKING.search(found.before):
        return True
    if phrase == "reasonable" and _TIME.match(after) and found.before.rstrip().endswith(_WITHIN):
        return True  # another rule's question
    if phrase in _PACE:
        return found.numbered or found.before.rstrip().endswith(("as", "how", "so"))
    if phrase in _STANDARD or phrase in _DEGREE:
        if _ESCAPE.search(found.before) or _DELAY.match(after):
            return True  # another rule's question
        if phrase in ("sufficient", "adequate", "sufficiently", "adequately"):
            return bool(_FOR.match(after) or _PURPOSE.match(after)) or found.standard
        return bool(_FOR.match(after) or _TERM_OF_ART.match(after)) or found.standard
    if phrase in _HEDGE:
        return _ATTRIBUTIVE.search(found.before) is not None and bool(_USED.match(found.after))
    if phrase in _TOO:
        if _NO_NOUN_BEHIND.match(after) and phrase.endswith(("much", "many", "few", "little")):
            return True  # “one question too many”
        return bool(_FOR.match(after) or _PURPOSE.match(after)) or found.numbered
    if phrase == "near":
        return _NEAR_BY.match(after) is not None
    if phrase == "most":
        return not strict or bool(found.before.strip()) or not _PLURAL.match(after)
    if phrase in _AMOUNT:
        return bool(_CERTAIN.match(after) or _DETERMINER.search(found.before))
    return False


def _question(found: Found) -> str:
    words = found.words
    phrase = found.phrase
    if phrase in _PACE:
        return f"“{words}”: within what time?"
    if phrase in _HEDGE:
        return f"“{words}”: in which cases not?"
    if phrase in _AMOUNT:
        which = "which, " if phrase == "some" else ""  # “some error” is one, and anybody's choice
        return f"“{words}”: {which}how many, or how much?"
    if phrase in GRADED:
        return f"“{words}”: {degree_question(phrase)}?"
    if phrase in _TOO:
        return f"“{words}”: for whom, or from what point on?"
    if phrase in _WHICH:
        return f"“{words}”: which, and who says so?"
    if phrase in _NEAR:
        return f"“{words}”: how far off may it be?"
    if phrase in _DEGREE:
        return f"“{words}”: from what point on?"
    return f"“{words}” by what standard?"


def _readings(section: Section, found: Found) -> tuple[Fix, ...]:
    phrase, words = found.phrase, found.words
    gone = dropping(section, found, f"Leave out “{words}”")
    if phrase in _PACE:
        return (replacing(found, "within [insert number] seconds"), gone)
    if phrase in _AMOUNT:
        return (
            replacing(found, "at least [insert number]"),
            replacing(found, "all"),
            gone,
        )
    if phrase in _HEDGE:
        aside = inserting(
            found,
            found.end,
            " (except: [insert cases])",
            f"Say in which cases “{words}” does not hold",
        )
        return (gone, aside)
    if phrase in _NEAR:
        if phrase in _PLACES:
            ways = ("within [insert distance] of", "at most [insert distance] from")
        else:
            ways = ("at least", "at most")
            if not _COUNTED.match(found.after):
                return (gone,)
        return (*(replacing(found, way) for way in ways), *(() if phrase in _PLACES else (gone,)))
    if phrase in _WHICH:
        return (inserting(found, found.end, " (that is: [insert which])", "Say which"), gone)
    standard = inserting(
        found,
        found.end,
        " (that is: [insert standard])",
        f"Say by what standard “{words}” is judged",
    )
    example = inserting(
        found,
        found.end,
        " (for example: [insert example])",
        f"Show by an example what is “{words}”",
    )
    if phrase in _TOO:
        return (standard, example)
    if phrase.endswith("ly") or (_ATTRIBUTE.match(found.after) and not _NO_NOUN.match(found.after)):
        return (standard, example, gone)
    return (standard, example)
