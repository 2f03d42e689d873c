"""What of a sentence is blanked before it is folded: marks of lists, addresses, and words that only introduce.

Blanks stand in the place of what goes, so that all positions stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from plainspec.language.folding.assertions import unframed, untied
from plainspec.language.folding.consequences import TOLD, denied
from plainspec.language.folding.folded import Modal
from plainspec.language.folding.plain_words import GONE, plain
from plainspec.language.norms.deontics_table import EXEMPT, LEFT_FREE, Sign
from plainspec.language.norms.force import Force
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Bank, Pattern, vocabulary
from plainspec.text.span import Span

#: What holds numbers that say no amount: addresses, and the number of an item, its time, its range or its note.
_ADDRESS = Pattern(r"\bhttps?://\S+")
_NUMBER = Pattern(r"\W*(?:\d+[.)]|\d{1,2}(?::\d\d){1,2}|\d+\s?[-–]\s?\d+:|\[\^?\d+\]:?)(?=\s)")


#: “Please note: …”.
_INTRODUCING = re.compile(
    r"^\W*(?:please )?(?:note|nb|n\.b\.|important|warning|caution|attention|remember|reminder|rule|policy|tip|hint)\s*[:—–]",
    re.IGNORECASE,
)


#: “It is essential that the clerk must …”: what follows has a modal of its own, which says it all.
_WRAPPING = Pattern(
    r"\W*(?:it (?:is|must be|shall be|should be) (?:\w+ly )?(?:essential|necessary|imperative|mandatory|required|crucial"
    r"|critical|vital|advisable|best|desirable|preferable|recommended|ensured) that"
    r"|we (?:ask|require|recommend|expect|insist) that)\b(?=[^.;:]{3,200}?\b(?:must|shall|should|may|cannot|need not)\b)",
    re.IGNORECASE,
    signs="that",
)
_KNOW = r"(?:(?:take )?note|remember|know|understand|recall|observe|keep in mind|bear in mind|be (?:aware|advised|reminded|clear|warned)|rest assured)"
_RULE = (
    r"(?:polic(?:y|ies)|rules?|requirement|principle|expectation|decision|agreement|understanding|convention|standard|guideline"
    r"|position|practice|stance|commitment|intention|point|bottom line|upshot|gist|consensus|message|idea)"
)
#: “It is our policy that …”, “The parties have agreed that …”: that something holds, which says no more than it does.
_HOLDING = Pattern(
    (
        r"\W*(?:(?:and|but|so),? )?(?:"
        rf"(?:please |kindly |do |always |also ){{0,2}}{_KNOW}(?: (?:also|too|again|though|however))? that"
        rf"|(?:you|everyone|everybody|users|readers|all|staff|all staff|authors) (?:must|should|need to|ought to|will|may) (?:also |always )?{_KNOW} that"
        r"|it (?:is|was|has been|should be|must be|shall be|needs to be|can be|bears|remains) (?:also |again |hereby |further |\w+ly )?(?:clear"
        r"|understood|noted|stressed|emphasi[sz]ed|pointed out|remembered|repeated|repeating|underlined|stated|added|said|known|agreed|decided"
        r"|resolved|settled|established|accepted|confirmed|ruled|determined|obvious|evident|true|the case|a fact|a given|expected|planned|intended) that"
        rf"|it (?:is|remains|has always been) (?:\w+(?:'s|’s)? ){{0,3}}{_RULE} that"
        r"|it (?:goes without saying|follows|stands to reason) that"
        rf"|(?:the|our|one|this|a) (?:\w+ ){{0,2}}{_RULE} (?:is|remains|stands)(?: clear)? that"
        r"|(?:we|the \w+(?: \w+)?|(?:top |senior )?management|both (?:parties|sides)|everyone) (?:have |has |had )?(?:\w+ly )?(?:agree[ds]?|decided?"
        r"|decides|resolved?|resolves|ruled?|rules|determined?|determines|stressed|stress|emphasi[sz]ed?|confirmed|confirms?|understands?|accepts?|acknowledges?) that"
        r"|(?:(?:the|our|this|these|company|house|current) ){0,2}(?:polic(?:y|ies)|rules?|guidelines?|contract|agreement|specification|handbook) (?:dictates?|says?|states?"
        r"|provides?|stipulates?|specif(?:y|ies)|prescribes?|makes? (?:it )?clear) that"
        r"|what (?:matters|counts) (?:here |most )?is that|(?:this|that|which) (?:means|implies|entails) that|let it be (?:clear|known|noted|understood|said) that"
        r")(?=[\s,])"
    ).replace(" ", r"\s+"),
    re.IGNORECASE,
    signs="that",
)
#: “Make sure that …”: what follows is demanded.
_ENSURING = Pattern(
    r"(?P<front>\W*(?:(?:if|when|whenever|where|unless|once|before|after|during|while|in|on|at|for|by|with|to|upon) [^;:]{2,160}, )?)(?:please )?(?:always )?(?:(?:ensure|make sure|make certain|see to it|take care|see|care (?:must|shall|should|has to|is to) be taken) that\b"
    # “make sure the door is locked”, but not “ensure the safety of guests”
    r"|(?:ensure|make sure|make certain) (?=(?:the|an?|no|all|any|each|every|nobody|nothing|it|they|you|we) [^,;:]*?\b(?:is|are|does|do|has|have|can|cannot|stays?|remains?|goes|go)\b))",
    re.IGNORECASE,
    signs="ensure make see take care",
)
#: What is put between a modal and its verb: “must, for security reasons, …”.
_INSERTED = Pattern(
    r"(?<=must|hall|ould)(?:, (?!under|in no|if|when|unless|where|except|until|at no|on no|by no|while|but|and|or|only|not|never)(?:[\w-]+ ){0,5}[\w-]+,)(?= (?:not )?[a-z])",
    marks=",",
)
#: “do not, under any circumstances, open”.
_EMPHATIC = Pattern(
    r"(?<= not|ever|eans),? (?:under|in|for|at|on|by) (?:any|all) (?:\w+ )?(?:circumstances?|cases?|events?|reasons?|conditions?|times?|point|means|account|pretext|pretence|guise|terms|grounds?|provocation|way|respect|sense),?(?= [a-z])",
    re.IGNORECASE,
    signs="any all",
)


class Prepared(NamedTuple):
    """A sentence to be folded.

    ``ensured`` where it began with “make sure that”; ``free`` where it leaves
    what it allows to whoever does it: “may sign or not, as he likes”; ``settled`` is
    what a clause round it says of all of it: “it makes no difference whether …”.
    """

    text: str
    ensured: bool
    free: bool
    settled: Modal | None


def prepared(text: str) -> Prepared:
    """*text* in plain words, with blanks in the place of what says nothing."""
    if "://" in text:
        text = _ADDRESS.sub(lambda match: "x" * len(match[0]), text)
    for short in ("e.g.", "i.e."):
        text = text.replace(short, " " * len(short))
    numbered = _NUMBER.match(text)
    if numbered is not None:
        text = "x" * numbered.end() + text[numbered.end() :]
    text, ensured = _unopened(text)
    text, free = plain(text)
    text, settled = _settled(_unclosed(text))
    return Prepared(text, ensured, free, settled)


@of_sentences(1 << 13)
def unwrapped(text: str) -> str:
    """*text* with blanks for what stands round a demand that has a modal of its own, and says no more than that it holds."""
    opened, ensured = _unopened(text)
    return _unclosed(text if ensured and _MODAL.search(opened) is None else opened)


@of_sentences(1 << 12)
def _unopened(text: str) -> tuple[str, bool]:
    """*text* without what introduces it, and whether that demands that it holds."""
    text = unframed(text)
    text = untied(_INTRODUCING.sub(lambda match: " " * len(match[0]), text))
    wrapped = _WRAPPING.match(text) or _HOLDING.match(text)
    if wrapped is not None:
        text = " " * wrapped.end() + text[wrapped.end() :]
    ensured = _ENSURING.match(text)
    if ensured is not None:
        start, end = ensured.end("front"), ensured.end()
        text = text[:start] + " " * (end - start) + text[end:]
    return text, ensured is not None


def _unclosed(text: str) -> str:
    """*text* without what is put in, or behind it, and adds nothing."""
    text = _INSERTED.sub(lambda match: " " * len(match[0]), text)
    return _EMPHATIC.sub(lambda match: " " * len(match[0]), text)


_MODAL = Pattern(r"\b(?:must|shall|should|may|cannot|need not)\b", re.IGNORECASE)


#: It is all one whether a thing is done: it may be, and need not be.
_ALL_ONE = (
    r"(?:(?:makes|is of|is a matter of|has) (?:absolutely |really )?(?:no|little|not the slightest) (?:real |great |particular )?(?:difference|odds|consequence|importance|concern|interest|relevance|bearing|account|effect)"
    r"|(?:does not|doesn['’]t|hardly) matters?|(?:is|are) (?:all the same|all one|irrelevant|immaterial|unimportant|indifferent|beside the point|neither here nor there|not important|not relevant|of secondary importance))(?: (?:to|for) (?:us|anybody|anyone|them|him|her))?(?: at all| here)?"
)
_FRONT = r"(?P<front>\W*(?:(?:if|when|whenever|where|unless|once|before|after|during|while|in|on|at|for|by|with|to|upon) [^,;:]{2,120}, )?)"
_IN_FRONT = Pattern(
    rf"{_FRONT}(?P<said>(?:it {_ALL_ONE} (?:whether|if)|(?:(?:we|i) (?:do not|don['’]t) (?:care|mind)|nobody (?:cares|minds)) whether)(?: or not)?\b)(?P<rest>(?![^;:]*, (?:the|an?|it|they|you|we|all|each|every) [^,;:]*\b(?:must|shall|should|may)\b)[^;:]+)(?P<end>)\Z",
    re.IGNORECASE,
    signs="whether if",
)
_BEHIND = Pattern(
    rf"{_FRONT}(?P<said>whether(?: or not)?\b)(?P<rest>[^,;:]+?),?(?P<end> {_ALL_ONE}[^\w,;:]*)\Z",
    re.IGNORECASE,
    signs="whether",
)
#: The rule of which it is the content has ended, or is none.
_NO_RULE = Pattern(
    rf"{_FRONT}(?P<said>the (?:\w+ )?(?:requirement|rule|obligation|demand|condition|stipulation|provision) that\b)(?P<rest>[^,;:]+?)(?P<end> {GONE}[^\w,;:]*)\Z",
    re.IGNORECASE,
    signs="requirement rule obligation demand condition stipulation provision",
)
#: “on a voluntary basis”
_BASIS = Pattern(
    rf"{_FRONT}(?P<rest>[^;:]*?)(?P<said> on an? (?:\w+ly )?(?:voluntary|optional|discretionary) basis| (?:purely |entirely )?voluntarily)(?P<end>)\W*\Z",
    re.IGNORECASE,
    signs="basis voluntarily",
)
#: “Signing is a burden that clerks should avoid”: what is said of a deed by a noun and what somebody does about it.
_NOUN = r"(?:an? |the )?(?:\w+ ){0,2}?(?:something|one|ones|what|\w+) "
_TOLD_OF = (
    (
        rf"(?P<rest>\w+ing [^;:]+?|[^;:]{{8,}}?)(?P<said> (?:is|are|would be) {_NOUN}(?:that |which )?)(?P<who>[^,;:]{{3,60}}?) (?P<end>(?:must|shall|should|ought to|has to|have to|may) (?:always |strictly |rather )?(?:avoid|resist|refuse|decline|shun|reject|turn down|refrain from|steer clear of|abstain from|stay away from|abandon|drop|give up|not do|never do|leave alone))",
        Sign(Force.OBLIGATION, True), "avoid resist refuse decline shun reject turn refrain steer abstain stay do leave abandon drop give",
    ),
    (
        rf"(?P<rest>\w+ing [^;:]+?)(?P<said> (?:is|are|would be) {_NOUN}(?:that |which )?)(?P<who>[^,;:]{{3,60}}?) (?P<end>(?:need not|needn['’]t|(?:do|does) not (?:have|need) to|may choose not to|can choose not to) (?:do|bother with|bother about|care about|worry about|care for))",
        Sign(Force.EXEMPTION, False), "do bother care worry",
    ),
    (
        rf"(?P<rest>\w+ing [^;:]+?)(?P<said> (?:is|are) {_NOUN}(?:that |which )?)(?P<who>[^,;:]{{3,60}}?) (?P<end>(?:may|can) (?:also |well |just |easily )?(?:omit|forgo|forego|waive|skip|drop|do without|dispense with|leave out|save))",
        Sign(Force.EXEMPTION, False), "omit forgo forego waive skip drop do dispense leave save",
    ),
    (
        rf"(?P<rest>\w+ing [^;:]+?)(?P<said> (?:is|are) {_NOUN}(?:from|of) which )(?P<who>[^,;:]{{3,60}}?) (?P<end>(?:is|are|has been|have been) (?:excused|exempt|exempted|relieved|freed|spared|released))",
        Sign(Force.EXEMPTION, False), "excused exempt exempted relieved freed spared released",
    ),
    (
        rf"(?P<rest>\w+ing [^;:]+?)(?P<said> (?:is|are) {_NOUN}(?:that |which )?)(?P<who>[^,;:]{{3,60}}?) (?P<end>(?:must|shall|should|ought to|has to|have to) (?:always |simply )?(?:do|fulfil|fulfill|perform))",
        Sign(Force.OBLIGATION, False), "do fulfil fulfill perform",
    ),
)  # fmt: skip
_TELLING_OF = tuple(
    (Pattern(rf"{_FRONT}{told}\W*\Z", re.IGNORECASE, signs=signs), sign)
    for told, sign, signs in _TOLD_OF
)
#: “It is not a requirement that …”, “We rule out that …”, “Nobody minds if …”
_REST = r"(?P<rest>(?![^;:]*, (?:the|an?|it|they|you|we|all|each|every) [^,;:]*\b(?:must|shall|should|may)\b)[^;:]+)(?P<end>)\Z"
_OF_ALL = (
    (_IN_FRONT, LEFT_FREE),
    (_BEHIND, LEFT_FREE),
    (_NO_RULE, EXEMPT),
)
_CHOICE_OF_TWO = re.compile(
    r" or not(?: at all)?(?=\W*\Z| (?:if|when|unless|while|where)\b)|(?<=\A) or not\b",
    re.IGNORECASE,
)


def _settled(text: str) -> tuple[str, Modal | None]:
    """*text* without a clause that says of the rest whether it has to be, and what it says."""
    modal = not _DEMANDING.isdisjoint(vocabulary(text))
    for number in _SETTLING.tried(text):
        if modal and number >= _FIRST_TOLD:
            break  # what has a modal says itself what has to be
        pattern, (read, sign) = _SETTLING.entries[number]
        found = pattern.compiled.match(text)
        kept = read(found) if found is not None else ""
        if found is not None and kept:
            said = "end" if found["end"] else "said"
            if "not" in found.re.groupindex and found["not"]:
                sign = denied(sign)
            return kept.ljust(len(text)), Modal(*sign, Span(*found.span(said)))
    return text, None


def _rest(found: re.Match[str]) -> str:
    """What a clause in front of it, or behind, speaks of."""
    rest = _CHOICE_OF_TWO.sub(lambda match: " " * len(match[0]), found["rest"])
    before = found.start("rest") - found.end("front")
    return found["front"] + " " * before + rest


def _deed(found: re.Match[str]) -> str:
    """A deed of which something is told, and who does it; empty where it is a clause."""
    if _VERB_BEFORE.search(found["rest"]) is not None:
        return ""
    return found["front"] + found["rest"] + " " * len(found["said"]) + found["who"]


def _deed_of(found: re.Match[str]) -> str:
    """A deed of which something is told, and by whom it is done where that tells."""
    kept = _deed(found)
    if kept and found["who"]:
        at = found.start("who")
        kept = f"{kept[: at - 3]}by {kept[at:]}"
    return kept.ljust(found.start("tail")) + found["tail"] if kept else ""


_VERB_BEFORE = re.compile(r"\b(?:must|shall|should|may|can|cannot|is|are|not|never)\b", re.IGNORECASE)  # fmt: skip
_SETTLING: Bank[tuple[Callable[[re.Match[str]], str], Sign]] = Bank(
    (
        *((pattern, (_rest, sign)) for pattern, sign in _OF_ALL),
        (_BASIS, (_rest, EXEMPT)),
        *((pattern, (_deed, sign)) for pattern, sign in _TELLING_OF),
        *((pattern, (_deed_of, sign)) for pattern, sign in TOLD),
    )
)
_DEMANDING = frozenset({"must", "shall", "should", "may", "can", "cannot"})
_FIRST_TOLD = len(_SETTLING.entries) - len(TOLD)
