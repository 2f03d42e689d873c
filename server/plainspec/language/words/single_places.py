"""Verbs behind whose prepositions one thing is named: stored *in* one room, read *from* one file, treated *as* one thing.

Where two demands agree in all else, whatever is named there excludes whatever else is named, unless the one
is a sort of the other. So this asks for no pair of words; it asks what may stand in the place instead:
two places, two times, two sources. What can be done in several places, or again and again, is in no list:
a thing may be documented in the manual and in the code, and checked in the morning and in the evening.
"""

from __future__ import annotations

from plainspec.language.words.kinds import differ_in_kind
from plainspec.language.words.nearness import broader, field, near, sisters
from plainspec.language.words.opposites import canonical, root


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(root, text.split()))


_PUT = _stems(
    "put place keep store park locate situate house hang leave lie sit stay remain wait install mount host run deploy"
    " insert position write save deposit bury plant load deliver sleep live meet gather assemble build erect hold stack"
    " pile hide land dock sew pin glue stick embed inject append"
)
_HAPPEN = _stems(
    "take hold start begin end open close arrive leave depart due payable deliver run rotate release serve emit reset send"
    " pay occur happen execute flush trigger fire expire credit ask evaluate compute initialise initialize mutate settle"
)
_FROM = _stems(
    "take read obtain derive come compute calculate load inherit retrieve fetch source draw choose select start count"
    " measure stem originate infer deduce begin run generate"
)
#: These have one source; what is derived or computed may have several.
_READ = _FROM - _stems("derive compute calculate generate infer deduce draw obtain")
_AS = _stems(
    "treat interpret regard consider class classify encode represent serialize return mark label deem count parse rank"
    " rate express format compute calculate define"
)
_TO = _stems(
    "set default reset convert round pad map resolve equal initialize initialise fall revert switch change bind assign"
    " allocate normalise normalize truncate transfer fall-back"
)
_LIKE = _stems("sound behave act look feel read seem respond speak talk")
_RETURN = _stems("return yield")
_WITH = _stems(
    "begin start end open close terminate prefix suffix pad fill seal replace encrypt hash separate delimit join wrap quote initialize"
)
_OUTCOME = _stems("fail resolve reject exit abort terminate revert")
_USING = _stems(
    "calculate compute derive sign encrypt hash encode generate decrypt proceed sort parse"
)
_BY = _stems(
    "pay decide generate write choose determine appoint draft bear own lead chair host compute create initiate draw elect set"
    " fix nominate fund finance assign settle arrange correct reimburse hold control operate manage govern administer maintain"
)
_SORTED = _stems("sort order rank arrange key")
#: What comes into force does so once.
_INTRODUCED = _stems("activate enact adopt ratify introduce launch")
_ANY = frozenset(f"{number:02}" for number in range(3, 29))
#: Verbs by the word that stands in front of the place, and the fields of what is named in it; any, where there are none.
_FRAMES: tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...] = (
    (
        frozenset(["in", "on", "at", "into", "onto", "under", "behind", "inside", "within", "over", "above", "below", "beside"]),
        _PUT,
        frozenset(["06", "08", "10", "14", "15", "17", "25"]),
    ),
    (frozenset(["in", "on", "at", "during", "before", "after", "upon", "until"]), _HAPPEN, frozenset(["28", "11", "04"])),
    (frozenset(["from"]), _FROM, _ANY),
    (frozenset(["from"]), _READ, _ANY),
    (frozenset(["as"]), _AS, _ANY),
    (frozenset(["return"]), _RETURN, _ANY),
    (frozenset(["like"]), _LIKE, _ANY),
    (frozenset(["to"]), _TO, _ANY),
    (frozenset(["with"]), _WITH, _ANY),
    (frozenset(["with"]), _OUTCOME, _ANY),
    (frozenset(["using"]), _USING, _ANY),
    (frozenset(["by"]), _BY, frozenset(["18", "14"])),
    (frozenset(["via", "through", "by"]), _INTRODUCED, _ANY),
    (frozenset(["by"]), _SORTED, _ANY),
    (frozenset(["against"]), _stems("open"), _ANY),
    (frozenset(["for"]), _stems("reserve intend elect appoint"), _ANY),
)  # fmt: skip
#: All of these verbs, for what is one of a row: “stored in the third slot”.
NAMES_ONE = (_PUT | _HAPPEN | _FROM | _AS | _TO | _WITH) - _stems(
    "read send take fetch pay open ask"
) | _stems("forward update upgrade bump")
#: What may be anything, or stands for what was named before.
_POINTING = _stems(
    "it this that these those which one other another same thing following case event way manner fact order addition"
    " accordance particular general practice principle line response place part least any all each time once whole"
    " possible necessary appropriate needed relevant respective corresponding given own"
)
#: Of what so many things are a sort that WordNet does not tell.
_GENERIC = _stems(
    "text string object data value file document number list structure table type record entry item element content"
    " form format copy person member people staff somebody anyone team building room device machine system place area"
)
_LONGEST = 4


def other_thing(
    way: str, before: frozenset[str], one: tuple[str, ...], other: tuple[str, ...], articled: bool
) -> bool:
    """Whether the phrases *one* and *other*, by stem, name different things behind *way* and the verbs *before*.

    *articled* where an article tells that both are nouns.
    """
    mine, theirs = _head(one), _head(other)
    if not mine or not theirs or max(len(one), len(other)) > _LONGEST:
        return False
    if not {canonical(stem) for stem in one}.isdisjoint(canonical(stem) for stem in other):
        return False
    if not _POINTING.isdisjoint(one + other) or near(mine, theirs) or differ_in_kind(one, other):
        return False
    if any(len(phrase) == 1 and phrase[0] in _GENERIC for phrase in (one, other)):
        return False
    if broader(mine, theirs) or broader(theirs, mine):
        return False
    sorts = {field(mine), field(theirs)}
    return any(
        way in ways
        and not verbs.isdisjoint(before)
        and (verbs not in _NESTED or sisters(mine, theirs))
        and (
            (articled or "" not in sorts) and sorts.isdisjoint(_APART)
            if verbs in _OF_ANY_SORT
            else len(sorts) == 1 and sorts <= fields
        )
        for ways, verbs, fields in _FRAMES
    )


def other_sort(
    way: str, before: frozenset[str], one: tuple[str, ...], other: tuple[str, ...]
) -> bool:
    """Whether *one* and *other* tell two things of one name apart, of which the verbs take one: “in the outer ring”.

    As above, but both stand in front of the same noun. What happens on the first Monday may happen on the last.
    """
    if not one or not other or max(len(one), len(other)) > _SHORT:
        return False
    if not _POINTING.isdisjoint(one + other) or any(near(a, b) or a == b for a in one for b in other):  # fmt: skip
        return False
    return any(
        way in ways and verbs is not _HAPPEN and not verbs.isdisjoint(before)
        for ways, verbs, _ in _FRAMES
    )


#: So many words tell things of one name apart, at most.
_SHORT = 2


#: Behind these any two things are two answers to one question, of whatever sort each is: “treated as”, “read from”.
_OF_ANY_SORT = (_AS, _READ, _TO, _RETURN, _LIKE, _OUTCOME, _USING, _SORTED, _INTRODUCED)
#: Times and amounts answer another question: “start from the office”, “start from Monday”.
_APART = frozenset(["23", "28"])


#: A thing that is put somewhere may be in a thing that is somewhere: in a cabinet in the archive.
_NESTED = (_PUT, _WITH)


def _head(phrase: tuple[str, ...]) -> str:
    """What the phrase names: its last word, or the one before “of”."""
    if "of" in phrase:
        phrase = phrase[: phrase.index("of")]
    return phrase[-1] if phrase else ""
