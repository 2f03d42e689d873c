"""Remarks of a writer's own to the reader: “needless to say”, “as stated elsewhere”, “under this agreement”.

They say how a demand is put, where it is told or that it is meant, and so
nothing of what has to be done. :mod:`~plainspec.language.folding.assertions` blanks them in
front of a sentence and behind it. What could limit the demand (“under the conditions of the buyer”) stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from plainspec.language.norms.clause_words import MODAL_WORDS, is_adverb
from plainspec.language.words.vocabulary import words


def _plainly(lowers: Sequence[str]) -> str:
    """*lowers* without adverbs, which tell how much it is so: “to be perfectly clear”."""
    return " ".join(lower for lower in lowers if not is_adverb(lower))


#: In front of a demand or behind it; adverbs in them do not count: “to be perfectly clear”.
_TABLE = """
needless to say; mind you; mark you; to be sure; to be clear; to be precise; to be exact; to be
frank; to be honest; to be fair; to be blunt; to be explicit; to be brief; to be specific; so to
speak; as it were; by the way; believe it or not; for what it is worth; for what it's worth; all
things considered; other things considered; at the end of the day; when all is said and done; come
what may; rain or shine; speaking; to begin with; to start with; for one thing; for another; for
starters; for good measure; for the record; that said; this said; that being said; this being
said; that noted; that settled; this settled; having said that; having said this; given that;
given this; granted that; all the same; even so; be that as it may; by the same token; in the same
vein; nonetheless; nevertheless; likewise; namely; furthermore; moreover; which is to say; that is
to say; that is; to make a long story short; to cut a long story short; to tell the truth; truth
be told; to say it again; to say it once more; by way of reminder; by way of clarification; by way
of summary; by way of conclusion; by way of introduction; by way of explanation; by way of
emphasis; in no uncertain terms; with respect; with due respect; with all due respect; with this
said; with that said; with all this said; with this settled; with that out of the way; against
this background; against that background; on reflection; on balance; on the whole; on that note;
on this point; on that point; on this subject; on this matter; on top of this; on top of that;
from the outset; from this point; from this point on; from now; from today; from today on; from
tomorrow; nota bene; note well; important; attention; reminder; caution; if anything; if you will;
please; please note; please remember; thank you; thanks; remember; end of story; end of
discussion; end of debate; always; just to be safe; just to be sure; to be safe; to be on the safe
side; with immediate effect; to keep things simple; at this time; at this point; at the present
time; at the present moment; right now; as a reminder; as an aside; as a precaution; as a
courtesy; as a clarification; as a summary; as a rule of thumb; as a matter of policy; as a matter
of principle; as a matter of course; as a matter of routine; as is customary; as is usual; as is
common; as is right; as is proper; as is fitting; as is well known; as is known; as is the custom;
without any exception whatsoever; without any exceptions; without
exception; without exceptions; as is the rule; as is the practice; as one would expect; as everyone knows; as everybody knows
"""
_PHRASES = frozenset(
    said
    for phrase in _TABLE.split(";")
    for said in (" ".join(phrase.split()), _plainly(phrase.split()))
    if " " in said or said == phrase.strip()
)  # fmt: skip
#: Behind “as”: told already, or somewhere.
_TOLD = words(
    "said told written known shown seen understood laid set put stated noted described defined specified explained mentioned outlined discussed documented agreed announced"
    " indicated established ordained decreed required ruled provided pointed foreseen promised emphasised emphasized stressed remarked observed detailed recorded"
)
_ALREADY = words("already previously often also just always")
#: What somebody asks for in one case limits a demand, and is no rule of the document's.
_ASKED = words("request user caller customer client order invoice message query prompt developer")
_BY_RULE = (
    ("under",), ("pursuant", "to"), ("according", "to"), ("in", "accordance", "with"), ("in", "line", "with"), ("in", "keeping", "with"), ("by", "virtue", "of"), ("as", "per"), ("per",),
    ("for", "purposes", "of"), ("for", "the", "purpose", "of"), ("for", "the", "purposes", "of"), ("within", "the", "meaning", "of"), ("as", "required", "by"),
)  # fmt: skip
_OWN = words("this these our")
_THE_WHOLE = words(
    "the present terms provisions rules letter scope of and"
    " rule policy policies agreement contract specification standard document guideline guidelines regulation regulations section chapter clause paragraph article"
)
#: Numbers of these say no amount.
_NUMBERED = words("section chapter clause paragraph article part appendix annex")
#: “, and this is not negotiable”
_JOINING = words("and but")
_POINTING = words("this that it there")
_FIRM = words("changed change negotiable debatable optional up open surprising surprise exception exceptions question doubt secret mistake discussion debate accident")  # fmt: skip
_OPEN = words(
    "wrong false untrue if when unless except only until while instead otherwise formerly once used draft example suppose whether some others users nobody nothing none than"
)
_LONGEST = 12


def remarks(lowers: Sequence[str]) -> bool:
    """Whether the words *lowers*, in front of a demand or behind it, only remark on it."""
    if not 0 < len(lowers) <= _LONGEST:
        return False
    if _by_rule(lowers) or _as_told(lowers):
        return True
    return " ".join(lowers) in _PHRASES or _plainly(lowers) in _PHRASES


def remarks_behind(lowers: Sequence[str]) -> bool:
    """Whether *lowers*, set off behind a demand, tell that it is meant so: “and this is not negotiable”."""
    rest = lowers[1:] if lowers[0] in _JOINING else lowers
    if not 1 < len(rest) <= _LONGEST or rest[0] not in _POINTING:
        return False
    if not _OPEN.isdisjoint(rest) or any(lower[0].isdigit() for lower in rest):
        return False
    return MODAL_WORDS.isdisjoint(rest) and not _FIRM.isdisjoint(rest)


def _as_told(lowers: Sequence[str]) -> bool:
    """“as stated elsewhere”, “as laid down in the appendix”."""
    if lowers[0] != "as":
        return False
    at = 1 + (lowers[1:2] != [] and lowers[1] in _ALREADY)
    told = lowers[at : at + 1] and lowers[at] in _TOLD
    return bool(told) and _ASKED.isdisjoint(lowers) and _OPEN.isdisjoint(lowers)


def _by_rule(lowers: Sequence[str]) -> bool:
    """“under this specification”, “within the meaning of section 4”: the rule is its own ground."""
    for opening in _BY_RULE:
        rest = lowers[len(opening) :]
        if tuple(lowers[: len(opening)]) != opening or not rest:
            continue
        if rest[0] in _NUMBERED:
            return len(rest) <= 2
        own = next((n for n, lower in enumerate(rest) if lower in _OWN), -1)
        if own >= 0 and _THE_WHOLE.issuperset(rest[:own]):
            return len(rest) - own <= 3  # “the terms of this purchase agreement”
        return _THE_WHOLE.issuperset(rest) and rest[0] == "the"
    return False
