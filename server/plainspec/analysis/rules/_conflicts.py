"""Clauses that are at odds: found once for a section, reported by a rule for each kind.

A statement meets those that share two of its rare words (the index knows
them), and of these the ones that hold where it does.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from plainspec.analysis.rule import (
    Context,
    Elsewhere,
    Finding,
    Fix,
    Related,
    Replacement,
    Severity,
)
from plainspec.analysis.rules._places import file_name, quoted
from plainspec.analysis.rules._scopes import head, scopes_meet
from plainspec.index.facts import Key, NormFact
from plainspec.index.norm_facts import comparable, relation_keys, retrieval_keys
from plainspec.index.paths import folder_of
from plainspec.language.conflicts.excerpts import demand
from plainspec.language.conflicts.introduced import needed
from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.model import Section
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: The findings on one statement, at most.
_MOST = 5
_QUOTED = 90

#: A statement that says itself how it stands to others.
_DECLARED = Pattern(
    r"\b(?:overrid\w+|supersed\w+|notwithstanding|subject to|takes? precedence|prevails?|instead of"
    r"|despite|deviat\w+|unless otherwise|except (?:as|where|when|if|in|for)|exception|exempt\w*)\b",
    re.IGNORECASE,
)
#: What holds now and then is an exception that says so.
_AT_TIMES = Pattern(
    r"\b(?:in|under|for) (?:some|certain|rare|exceptional|special|particular) (?:rare )?(?:cases?|circumstances|situations?|conditions)\b",
    re.IGNORECASE,
    signs="case cases circumstances situation situations conditions",
)
_REFERENCE = "\N{OBJECT REPLACEMENT CHARACTER}"
_BLANK_BEFORE_END = Pattern(r" (?=[.,](?: |$))")
_ALTERNATIVES = Pattern(
    r"\b(?:one of|either|any of|alternativ\w+|options?|choose|for example|e\.g\.|examples?|such as"
    r"|incorrect|wrong|instead|not)\b[^.]*$",
    re.IGNORECASE,
)
#: How sentences begin that say something of what was named before, or of the heading.
_OF_BEFORE = Pattern(
    r"\W*(?:it(?! (?:is|was|remains|has been) (?:[\w'’-]+ ){1,4}(?:that|to)\b)|this|that|these|those|they)\b"
    r"|\W*(?:the|its)\s+(?:\w+\s+)?(?:value|type|name|default|length|size|result|output|argument)s?\s+(?:is|are)\b"
    r"|\W*(?:defaults?|type|value|values|range|since|required|optional)(?: values?)?\W?\s*[:=]",
    re.IGNORECASE,
)
#: “This file cannot be …”, beside “This file must be …”.
_DENIED = Pattern(
    r"\W*(?:this|these|it|they)\b(?: [\w-]+){0,4} (?:cannot|can not|may not|can['’]t|(?:is|are) (?:not|never) to)\b",
    re.IGNORECASE,
)
#: "Returns the …", "Defaults to …", "Changed by …": of what, the surroundings tell.
_NO_SUBJECT = Pattern(r"\W*[A-Z][a-z]+(?:s (?:the|an?|to|whether|all)|ed by)\b")
#: What happened is no rule.
_PAST = Pattern(r"\bdid(?:\s+not|n['’]t)\b", re.IGNORECASE)
#: A word and a mark, as "write (RECOMMENDED)": the title of an example.
_LABELLED = Pattern(r"\W*[\w-]+ \([^()]*\)\W*$")
#: Titles that are code: calls and settings, and other names as programs have them.
_CALL = Pattern(r"\w\(|^[a-z0-9]+(?:[-_][a-z0-9]+)+$")
_CODE = Pattern(
    r"\w\(|[A-Za-z]\w*\.[a-z_]\w|\b[a-z]{2,}[A-Z]|[a-z]_[a-z]|(?:^|\s)--?[a-z]|^[a-z0-9]+(?:-[a-z0-9]+)+$"
)
#: What explains a name: "`timeout`: Seconds to wait".
_ENTRY = Pattern(r"\W*`[^`]+`\s*(?:\([^()]*\)\s*)?[:–—-]\s")
#: “Default is `5`”, of the setting that the entry names.
_SETTING = Pattern(r"\W*(?:defaults?|type)(?: values?)?\s+(?:is\b|are\b|to\b|`)", re.IGNORECASE)
#: What a document or a decision says of itself: “Date: 2026-11-05”.
_OF_ITSELF = re.compile(
    r"\W*(?:date|status|version|revision|author|owner|created|(?:last )?(?:updated|modified|reviewed)|decided|deciders|ticket|issue)s?"
    r"(?: on)?\s{0,3}:\s",
    re.IGNORECASE,
)
#: “v1.0”, “TLS 1.3”.
_VERSION = Pattern(r"(?<![\w.])v?\d{1,4}(?:\.\d{1,4}){1,3}(?![\w.]*\w)", marks="0123456789")
#: What a name stands for: “`prefix` is a text before the help”.
_DESCRIBED = Pattern(r"\W*`([^`]+)`\W*\s(?:is|are) (?:an?|the)\b")
#: What is recorded of something, several fields in a row: "Schema: 8.3 Status: draft".
_RECORD = Pattern(r"\W*[A-Z][\w-]{0,24}\s{0,9}:\s[^:\n]{1,60}\s[A-Z][\w-]{0,24}\s{0,9}:\s")


class Other(NamedTuple):
    """The other statement: its fact and its document's path."""

    path: str
    value: NormFact


class Met(NamedTuple):
    """A statement of the section, one that it is at odds with, and how.

    ``span`` is the statement's; ``kind`` the rule that reports it.
    """

    span: Span
    own: NormFact
    other: Other
    key: Key
    verdict: Verdict
    kind: str


def met(section: Section, context: Context) -> tuple[Met, ...]:
    """All that *section* is at odds with."""
    return tuple(_met(section, context)) if context.shares() else ()


def _met(section: Section, context: Context) -> Iterator[Met]:
    path = context.document.path
    for statement, text, leads in comparable(section, context.document):
        found = context.sharing(text, (*retrieval_keys(text), *relation_keys(text)))
        if len(found) < 2:
            continue
        own: NormFact | None = next(
            (
                located.value
                for located in found
                if located.path == path
                and located.value.text == text
                and located.value.leads == leads
                and located.value.heading == section.title
            ),
            None,
        )
        if own is None:
            continue
        count = 0
        for located, key in found.items():
            where, fact = located.path, located.value
            if fact.text == text or count >= _MOST:
                continue
            verdict = compared(own.text, own.leads, fact.text, fact.leads)
            if verdict is None or not meet(own, path, fact, where):
                continue
            kind = _kind(own, fact, verdict, context, path == where)
            if kind:
                count += 1
                yield Met(statement.span, own, Other(where, fact), key, verdict, kind)


@lru_cache(maxsize=1 << 15)
def compared(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two statements are at odds, by their wording alone; the same whichever is first."""
    if (other, other_leads) < (text, leads):
        verdict = compare_texts(other, other_leads, text, leads)
        return verdict.turned() if verdict is not None else None
    return compare_texts(text, leads, other, other_leads)


def at_odds(one: NormFact, other: NormFact) -> bool:
    """Whether two statements are, by their wording."""
    return one.text != other.text and compared(one.text, one.leads, other.text, other.leads) is not None  # fmt: skip


def meet(one: NormFact, path: str, other: NormFact, other_path: str) -> bool:
    """Whether two statements can hold at one time: neither their places nor their words keep them apart."""
    same_section = path == other_path and one.path == other.path
    both_yield = "otherwise" in one.text.lower() and "otherwise" in other.text.lower()
    for fact in (one, other):
        folded = fold(fact.text, fact.leads)
        if folded is None:
            return False
        if (
            folded.anaphoric
            and not same_section
            and _points(fact)
            and not (path == other_path and _of_document(fact.text))
            and not _told_by(fact, other if fact is one else one)
            and not _word_by_word(one, other)
        ):
            return False
        if any(told.match(fact.text) is not None for told in (_LABELLED, _SETTING, _OF_ITSELF)):
            return False
        if not folded.modals and (folded.implied is Force.STATEMENT or fact.text.endswith(":")):
            # What speaks of something named before it, and what only introduces something.
            denied = same_section and _DENIED.match(fact.text) is not None
            if fact.text.endswith(":") or (_OF_BEFORE.match(fact.text) is not None and not denied):
                return False
            named = any(item.subject for item in folded.items)  # “Calls to the host are …”
            if (not named and _NO_SUBJECT.match(fact.text) is not None) or _PAST.search(fact.text) is not None:  # fmt: skip
                return False
            if not same_section and (_ENTRY.match(fact.text) or _RECORD.match(fact.text)):
                return False  # of what has such a setting, the surroundings tell
        if _DECLARED.search(fact.text) is not None and (
            _REFERENCE in fact.text or (not both_yield and "otherwise" in fact.text.lower())
        ):
            return False
        if any(_ALTERNATIVES.search(lead) is not None for lead in needed(fact.text, fact.leads)):
            return False
    if (_AT_TIMES.search(one.text) is None) != (_AT_TIMES.search(other.text) is None):
        return False
    described = _DESCRIBED.match(one.text), _DESCRIBED.match(other.text)
    if described[0] and described[1] and described[0][1] != described[1][1]:
        return False
    if _names(one, other) or _names(other, one) or _of_two_things(one, other):
        return False
    if path != other_path and _parallel(one, path, other, other_path):
        return False
    return same_section or scopes_meet(one, path, other, other_path)


#: What a document calls itself, so that it means the same all over it.
_ITSELF = re.compile(
    r"\b(?:this|these) (?:agreement|contract|policy|lease|licen[sc]e|handbook|specification|document|standard|terms|guidelines|regulations)\b",
    re.IGNORECASE,
)


#: A document that demands something demands it of all who keep to it, as another one does.
_REQUIRES = re.compile(
    rf"^\W*{_ITSELF.pattern} (?:requires?|demands?|obliges?|expects?|forbids?|prohibits?|allows?|permits?)\b",
    re.IGNORECASE,
)


def _of_document(text: str) -> bool:
    """Whether *text* points at nothing but the document that it stands in: “terminate this lease”."""
    named = _ITSELF.search(text)
    if named is None:
        return False
    folded = fold(_ITSELF.sub(lambda match: "x" * len(match[0]), text))
    return folded is not None and not folded.anaphoric


def _told_by(fact: NormFact, other: NormFact) -> bool:
    """Whether *other* tells whom *fact* means: “It must … if a gate …”, “If a gate …, it must …”."""
    mine, theirs = fold(fact.text, fact.leads), fold(other.text, other.leads)
    if mine is None or theirs is None or theirs.anaphoric or _PRONOUN.match(fact.text) is None:
        return False
    first = theirs.cases[0].span if theirs.cases else None
    if first is None or first.start > _FIRST or not all(case.keys for case in mine.cases):
        return False
    return [(case.keys, case.negative) for case in mine.cases] == [(case.keys, case.negative) for case in theirs.cases]  # fmt: skip


def _points(fact: NormFact) -> bool:
    """Whether the demand itself points at something, and not only the reason for it."""
    asked = _REQUIRES.sub(lambda match: " " * len(match[0]), demand(fact.text))
    folded = fold(asked, fact.leads) if asked != fact.text else None
    return folded is None or folded.anaphoric


def _word_by_word(one: NormFact, other: NormFact) -> bool:
    """Whether the two say so much in the same words that what they point at is the same.

    Nobody writes a long demand twice by chance; what opens with a pronoun tells too little.
    """
    mine, theirs = fold(one.text, one.leads), fold(other.text, other.leads)
    if mine is None or theirs is None or not (mine.modals and theirs.modals):
        return False
    if _OF_BEFORE.match(one.text) is not None or _OF_BEFORE.match(other.text) is not None:
        return False
    here, there = _said(mine), _said(theirs)
    return len(here & there) >= _MUCH and len(here ^ there) <= _LITTLE


def _said(folded: Folded) -> frozenset[str]:
    return folded.bag.union(*(case.keys for case in folded.cases))


#: So many words in common, at least, and so many others, at most.
_MUCH = 7
_LITTLE = 3


#: Where a condition that opens a sentence begins, at most, in code points.
_FIRST = 3
_PRONOUN = Pattern(r"\W*(?:it|they)\b", re.IGNORECASE)


def _of_two_things(one: NormFact, other: NormFact) -> bool:
    """Whether headings that are code tell that the statements describe two different things.

    Under a call or a setting ("write(buffer)", "create_string", "init-author-name") everything is about
    that; under other code only what demands nothing is.
    """
    demands = any(_demands(fact) for fact in (one, other))
    mine, theirs = (
        {title for title in fact.path if (_CALL if demands else _CODE).search(title) is not None}
        for fact in (one, other)
    )
    return bool(mine - theirs and theirs - mine)


def _parallel(one: NormFact, path: str, other: NormFact, other_path: str) -> bool:
    """Whether two pages of one folder describe two things of a kind, each under the same headings."""
    if one.owner or other.owner or folder_of(path) != folder_of(other_path):
        return False
    if len(one.path) < 2 or len(other.path) < 2 or one.path[0] == other.path[0]:
        return False
    if one.path[1:] != other.path[1:] or head(one.path[0]) != head(other.path[0]):
        return False
    return not _demands(one) and not _demands(other)


def _demands(fact: NormFact) -> bool:
    folded = fold(fact.text, fact.leads)
    return folded is not None and bool(folded.modals)


def _names(one: NormFact, other: NormFact) -> bool:
    """Whether *one* names the clause *other*."""
    return bool(other.clause) and re.search(
        rf"(?<![\w-]){re.escape(other.clause)}(?![\w-])", one.text
    ) is not None  # fmt: skip


def _kind(
    own: NormFact, other: NormFact, verdict: Verdict, context: Context, same_document: bool
) -> str:
    """The rule that reports *verdict*; empty where none does."""
    kind = verdict.kind
    if _other_versions(own.text, other.text, verdict):
        return ""
    higher = _higher(own, other, context)
    if kind is Kind.RESTATEMENT and verdict.wider and _higher(own, other, context):
        return ""  # a lower level that says when keeps to the higher one
    if kind is Kind.EXCEPTION and same_document and own.path == other.path:
        # Who reads the rule reads its exception, but “only” and “never” leave room for none.
        rule = own if verdict.wider == 1 else other
        return kind.value if _STRICT.search(rule.text) is not None else ""
    if kind is Kind.RESTATEMENT and verdict.wider and (own.text + other.text).count(":"):
        return ""  # what introduces a list says more than its own words
    if verdict.decided and verdict.wider:
        if _firm(own) and _firm(other) and not same_document:
            return "authority-inversion" if higher else kind.value
        return Kind.EXCEPTION.value if _REFERENCE not in own.text + other.text else ""
    if verdict.decided and higher:
        return "authority-inversion"
    return kind.value


#: Who writes so means that there is no exception.
_STRICT = Pattern(
    r"\b(?:only|never|nobody|always|whatever|no circumstances|any circumstances|without exception)\b",
    re.IGNORECASE,
    signs="only never nobody always whatever circumstances exception",
)


def _other_versions(own: str, other: str, verdict: Verdict) -> bool:
    """Whether the two speak of different versions of a thing, and that is not what they are at odds about."""
    mine, theirs = ([match[0] for match in _VERSION.finditer(text)] for text in (own, other))
    if not (mine and theirs) or mine == theirs:
        return False
    return not any(
        _VERSION.search(text, span.start, span.end)
        for text, spans in ((own, verdict.here), (other, verdict.there))
        for span in spans
    )


def _higher(own: NormFact, other: NormFact, context: Context) -> int:
    """1 where the authority of *own* is above that of *other*, -1 below; 0 where they are equal or unknown."""
    levels = context.chain.levels
    if own.authority == other.authority or not {own.authority, other.authority} <= set(levels):
        return 0
    return 1 if levels.index(own.authority) < levels.index(other.authority) else -1


def _firm(fact: NormFact) -> bool:
    """Whether a statement leaves no room: it says "must" or "must not"."""
    folded = fold(fact.text, fact.leads)
    return folded is not None and bool(folded.modals) and all(
        modal.force.value == "obligation" for modal in folded.modals
    )  # fmt: skip


# -- reporting -------------------------------------------------------------------------------


def report(
    section: Section, context: Context, kind: Kind | str, severity: Severity | None = None
) -> Iterator[Finding]:
    """A finding for each statement of *section* that is at odds with another in the way of *kind*."""
    name = kind.value if isinstance(kind, Kind) else kind
    for found in context.once(met, section):
        if found.kind == name:
            yield _finding(found, context, severity)


def _finding(found: Met, context: Context, severity: Severity | None) -> Finding:
    own, verdict = found.own, found.verdict
    path, other = found.other
    here = _words(own.text, verdict.here)
    there = _words(other.text, verdict.there)
    who = called(other, path, context)
    message = _message(found, context, here, there, who)
    place = _deciding(verdict.there, other.text)
    relation = Related(f"{who}: {excerpt(other.text)}", path, found.key, other, place)
    mine = _deciding(verdict.here, own.text)
    span = Span(found.span.start + mine.start, found.span.start + mine.end)
    fixes: list[Fix] = []
    if verdict.parameter and len(verdict.here) == 1 and len(verdict.there) == 1:
        fixes = [
            Fix(f"Write “{there}” here, as {who} does", (Replacement(span, there),)),
            Fix(f"Write “{here}” in {who}, as here", elsewhere=(Elsewhere(0, here),)),
        ]
    fixes += exception_fix(found.span, own.text, other, path, who, context)
    return Finding(
        span,
        message,
        (relation,),
        tuple(fixes),
        severity,
        question=_question(found, here, there, who),
    )


def _question(found: Met, here: str, there: str, who: str) -> str:
    """What the author is asked about *found*."""
    verdict = found.verdict
    here, there = here or excerpt(found.own.text), there or excerpt(found.other.value.text)
    if found.kind == Kind.EXCEPTION.value:
        return f"Is “{there if verdict.wider == 1 else here}” meant as an exception, and if so, which clause says so?"
    if found.kind == Kind.RESTATEMENT.value and verdict.wider:
        return (
            f"Does the rule hold in all cases, or only “{there if verdict.wider == 1 else here}”?"
        )
    if found.kind in (Kind.RESTATEMENT.value, Kind.DUPLICATE.value):
        return f"Is “{here}” meant or “{there}”, or does each hold in cases of its own?"
    return f"Which holds: “{here}” here, or “{there}” in {who}?"


def exception_fix(
    span: Span, text: str, other: NormFact, path: str, who: str, context: Context
) -> list[Fix]:
    """Say in this statement that *other* is an exception to it."""
    if not other.anchor or not text.endswith("."):
        return []
    file = "" if path == context.document.path else _relative(path, context.document.path)
    at = span.start + len(text) - 1
    reference = f", except as in [?]({file}#{other.anchor})"
    return [Fix(f"Record {who} as an exception to this clause", (Replacement(Span(at, at), reference),))]  # fmt: skip


def _relative(path: str, document: str) -> str:
    return os.path.relpath(path, folder_of(document)).replace(os.sep, "/")


def _message(found: Met, context: Context, here: str, there: str, who: str) -> str:
    own, verdict = found.own, found.verdict
    other = found.other.value
    mine = called(own, context.document.path, context, own=True)
    limit = there if verdict.wider == 1 else here
    if not here or not there:
        here, there = excerpt(own.text), excerpt(other.text)
    own_names = ", ".join(name for name in (own.clause, own.owner) if name)
    contrast = f"“{here}” here{f' ({own_names})' if own_names else ''}, “{there}” in {who}"
    if found.kind == "authority-inversion":
        higher = _higher(own, other, context)
        low, high = (other, own) if higher > 0 else (own, other)
        where = "this clause" if higher < 0 else who
        return (
            f"{contrast}: the authority {low.authority} contradicts {high.authority}, which holds. "
            f"Change {where}, or let it say what it overrides."
        )
    if found.kind == Kind.EXCEPTION.value:
        which = (
            "is the rule and the other its exception"
            if verdict.wider == 1
            else "is an exception to the other"
        )
        return (
            f"{contrast}: {mine} {which}, and neither names the other. "
            "Is that meant? Then say so with a cross-reference; else change one of them."
        )
    if found.kind == Kind.QUANTITY.value:
        return f"{contrast}: no value satisfies both. Which of them holds?"
    if found.kind == Kind.RESTATEMENT.value and verdict.wider:
        where = who if verdict.wider == 1 else "this clause"
        return (
            f"“{limit}” stands only in {where}; without it, {mine if verdict.wider == 1 else who} demands the same. "
            "Which of them is meant? State the rule once, or say in both when it holds."
        )
    if found.kind in (Kind.RESTATEMENT.value, Kind.DUPLICATE.value):
        return (
            f"{contrast}: the two clauses are the same but for that. "
            "Which of them holds? State it once and refer to it, or say what tells the two cases apart."
        )
    if found.kind == Kind.VALUES.value:
        return f"{contrast}: only one of the two can hold. Which?"
    return f"{contrast}: nobody can obey both. Which of them holds?"


def called(fact: NormFact, path: str, context: Context, own: bool = False) -> str:
    """How a message names the clause of *fact*: its ID, or its section, and its document and owner."""
    name = fact.clause or quoted(fact.heading)
    if own:
        return name
    if fact.clause:
        return f"{name} ({fact.owner})" if fact.owner else name
    if path != context.document.path:
        owner = f" ({fact.owner})" if fact.owner else ""
        return f"{name} of {file_name(path, context.document)}{owner}"
    return name


def _deciding(spans: tuple[Span, ...], text: str) -> Span:
    """From the first of the words that decide to the last; the whole statement where they have no place."""
    if not spans:
        return Span(0, len(text))
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _words(text: str, spans: tuple[Span, ...]) -> str:
    if not spans:
        return ""
    place = _deciding(spans, text)
    return " ".join(text[place.start : place.end].split())


def difference(one: str, other: str) -> tuple[str, str]:
    """The words in which two texts differ, from the first to the last, with a word of what is around."""
    mine, theirs = one.rstrip(" .").split(), other.rstrip(" .").split()
    start = 0
    while start < min(len(mine), len(theirs)) and mine[start] == theirs[start]:
        start += 1
    end = 0
    while end < min(len(mine), len(theirs)) - start and mine[-1 - end] == theirs[-1 - end]:
        end += 1
    start, end = max(0, start - 2), max(0, end - 1)
    return excerpt(" ".join(mine[start : len(mine) - end])), excerpt(
        " ".join(theirs[start : len(theirs) - end])
    )


def excerpt(text: str) -> str:
    """*text* for a message, shortened; where a marker stood before a full stop, no blank is left."""
    words = _BLANK_BEFORE_END.sub("", " ".join(text.replace(_REFERENCE, "").split()))
    return words if len(words) <= _QUOTED else f"{words[: _QUOTED - 1].rstrip()}…"
