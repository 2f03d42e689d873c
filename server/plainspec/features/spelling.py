"""The forms that a name is written in: of ``REQ-7`` also ``req_7`` and ``REQ7``, of Tool also tools."""

from __future__ import annotations

import re
from collections.abc import Callable

from plainspec.syntax.ids import clause_key

_WORD = re.compile(r"[^\W_]+")
_JOINT = re.compile(r"(?<=[^\W\d_])[-_ ]*(?=\d)|[-_ .]+")
_CONSONANT_Y = re.compile(r"(?<=[^aeiou])y$", re.IGNORECASE)
#: From a joint's number, and whether digits follow it, to what it becomes; None to leave it.
_JointOf = Callable[[int, bool], "str | None"]
_HISSING = ("s", "x", "z", "ch", "sh")


def respell(written: str, old: str, new: str, *, identifier: bool = False) -> str:
    """The ID *new* in the form in which *written* spells the ID *old*.

    Case and what stands between letters and number are kept: ``req_7`` gives
    ``req_8``, ``REQ7`` gives ``REQ8``, ``Req7`` gives ``Req8``. With
    *identifier* the result stands in a name in source code.
    """
    if written == old:
        result = new
    else:
        result = _rejoined(written, old, _recased(written, old, new), identifier)
    if identifier:
        return re.sub(r"\W", "_", result)
    return result if clause_key(result) == clause_key(new) else new


def _rejoined(written: str, old: str, new: str, identifier: bool) -> str:
    """*new* with what stands at the joints of *written* where *old* has something else."""
    theirs, ours, wanted = (_JOINT.findall(name) for name in (written, old, new))
    if not theirs or theirs == ours:
        return new
    if not (len(theirs) == len(ours) == len(wanted)):
        joints = set(theirs)
        if len(joints) != 1:
            return new
        joint = joints.pop()
        # A name in code joins all words alike; elsewhere only the number's joint is free.
        return _joined(new, lambda _, numeric: joint if identifier or numeric else None)
    changed = {i: t for i, (t, o) in enumerate(zip(theirs, ours, strict=True)) if t != o}
    return _joined(new, lambda i, numeric: changed.get(i) if identifier or numeric else None)


def _joined(name: str, joint: _JointOf) -> str:
    parts: list[str] = []
    at = 0
    for number, match in enumerate(_JOINT.finditer(name)):
        numeric = name[match.end() : match.end() + 1].isdigit()
        between = joint(number, numeric)
        parts += (name[at : match.start()], match[0] if between is None else between)
        at = match.end()
    return "".join((*parts, name[at:]))


def _recased(written: str, old: str, new: str) -> str:
    letters = "".join(filter(str.isalpha, written))
    if not letters or letters == "".join(filter(str.isalpha, old)):
        return new
    if letters.islower():
        return new.lower()
    if letters.isupper():
        return new.upper()
    words = _WORD.findall(written)
    if all(word[0].isupper() or not word[0].isalpha() for word in words):
        return _WORD.sub(lambda match: match[0][0].upper() + match[0][1:].lower(), new)
    return new


def reword(written: str, old: str, new: str) -> str:
    """The term *new* with the case and number that *written* has of the term *old*.

    ``Tools`` gives ``Gadgets`` for tool → gadget; ``TOOL`` gives ``GADGET``.
    """
    folded = " ".join(written.split())
    if folded == old:
        return new
    is_plural = folded.casefold() != old.casefold()
    if folded.isupper() and not old.isupper() and len(folded) > 1:
        return _plural(new).upper() if is_plural else new.upper()
    result = _plural(new) if is_plural else new
    first, base = folded[:1], old[:1]
    if first == base:
        return result
    if first.isupper():
        return result[:1].upper() + result[1:]
    if _is_name(new):
        return result
    rest_is_lower = folded[1:] == folded[1:].lower() and old[1:] != old[1:].lower()
    return result.lower() if rest_is_lower else result[:1].lower() + result[1:]


def _is_name(term: str) -> bool:
    """Whether *term* begins with an abbreviation (``API key``), which has one case only."""
    word = term.split()[0] if term.split() else ""
    return len(word) > 1 and word.isupper()


def _plural(term: str) -> str:
    if _CONSONANT_Y.search(term):
        return term[:-1] + "ies"
    return term + ("es" if term.casefold().endswith(_HISSING) else "s")
