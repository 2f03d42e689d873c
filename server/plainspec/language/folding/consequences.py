"""What a deed counts as, what follows from it and whose it is, told of the deed itself, as a sign.

“Whoever does so will be dismissed”, “… is a breach of contract”, “… has been waived”, “… is
outside its remit”, “… is in order”. By class: what is punished is forbidden, what is
nobody's concern need not be, what is expected of somebody has to be. A denial
turns the class: “… is no ground for dismissal”. Each pattern takes the rest of the
sentence (``rest``), what is said of it (``said``) and who is named there (``who``).
"""

from __future__ import annotations

import re

from plainspec.language.norms.deontics import turned
from plainspec.language.norms.deontics_table import ALLOWED, DEMANDED, EXEMPT, FORBIDDEN, Sign
from plainspec.text.patterns import Pattern

_BE = r"(?:is|are|be|has been|have been|was|were|remains?)"
_NO = r"(?:not|never|no|hardly|scarcely)"
_NOT_SO = rf"(?:{_NO} |n['’]t )"
#: What a deed is that may not be done.
_WRONGS = (
    "bug bugs defect breach breaches violation violations offence offense misconduct cheating malpractice infringement trespass contravention vandalism insubordination"
    " negligence plagiarism theft abuse failure malfunction"
)
#: What is done to whoever does it, or befalls him.
_PUNISHED = (
    "dismissed fired sacked banned fined expelled suspended blocked penalised penalized punished prosecuted disqualified blacklisted disconnected sanctioned reprimanded"
    " excluded evicted barred ejected demoted slashed disciplined"
)
_PENALTIES = (
    "penalty penalties fine fines action sanction sanctions dismissal suspension expulsion ban exclusion card prosecution termination disqualification consequences measures"
    " detention reprimand deduction punishment eviction proceedings demotion"
)
#: Whose a deed is.
_REMITS = "remit duties duty brief job task tasks role responsibility responsibilities competence competences purview province mandate scope"  # fmt: skip
_CONCERNS = "concern business affair affairs matter problem worry job task duty responsibility"
_WAIVED = "waived abolished dropped scrapped discontinued lifted cancelled dispensed unneeded"
_ASKED = "expected asked demanded called wanted requested sought"


def _any(nouns: str) -> str:
    return f"(?:{'|'.join(nouns.split())})"


#: Nothing of weight but what says how much, or which.
_THE = r"(?:(?:an?|the|its|their|his|her|our|this) )?(?:[\w-]+ ){0,2}?"
_OF_WHAT = r"(?: (?:of|for|under|against|in) [^,;:]{2,60})?"
_WHO = r"(?P<who>[^,;:]{2,40}?)"
_WHOEVER = r"(?:whoever|(?:any|every)(?:one|body) (?:who |found |caught )?|those (?:who )?|(?:an?|any|every|all|the) [^,;:]{2,40}? (?:who|that|which) )"  # fmt: skip
#: A deed that a noun names: “updating”, “the disclosure”.
_NAMED = r"(?:the )?(?:[\w-]+ )?[\w-]*(?:ing|tion|sion|ment|ance|ence|al|ure)s?\b"
#: Class by class: of what (a deed where nothing stands), what is said of it, the words of which each match holds one.
_TOLD = (
    (FORBIDDEN, "", rf"(?:{_BE}|counts?(?: as)?|amounts? to|constitutes?|ranks? as|will be|is to be) (?:treated |regarded |considered |seen |classed )?(?:as )?(?P<not>{_NOT_SO})?{_THE}{_any(_WRONGS)}{_OF_WHAT}", _WRONGS),
    (FORBIDDEN, "", rf"{_BE} (?P<not>{_NOT_SO})?(?:an? |the )?(?:sufficient |good |valid )?(?:grounds?|reasons?|cause) (?:for|of) (?:[\w-]+ ){{0,3}}?{_any(_PENALTIES)}{_OF_WHAT}", _PENALTIES),
    (FORBIDDEN, _WHOEVER, rf"(?:will|is to|are to|is|are) (?P<not>{_NOT_SO})?(?:be )?(?:[a-z]+ly )?{_any(_PUNISHED)}(?: (?:from|for|by|at|until|without) [^,;:]{{2,40}})?", _PUNISHED),
    (FORBIDDEN, "", rf"(?:faces?|risks?|incurs?|earns?|attracts?|carries|carry|leads? to|results? in|invites?|draws?|entails?|costs?) (?P<not>{_NOT_SO})?(?:[\w-]+ ){{0,4}}?{_any(_PENALTIES)}{_OF_WHAT}", _PENALTIES),
    (FORBIDDEN, _WHOEVER, r"(?:loses?|forfeits?) (?:[\w-]+ ){1,4}", "loses lose forfeits forfeit"),
    (FORBIDDEN, "", rf"{_BE} (?:an? )?(?:errors?|faults?)|(?:will be|is|are) treated as (?:an? )?(?:errors?|faults?|mistakes?)", "error errors fault faults mistake mistakes"),
    (EXEMPT, _NAMED, rf"{_BE} (?:hereby |now |also |since )?{_any(_WAIVED)}(?: with)?", _WAIVED),
    (DEMANDED, "", rf"{_BE} (?P<not>{_NOT_SO})?{_any(_ASKED)} (?:of|from) {_WHO}", _ASKED),
    (EXEMPT, "", rf"(?:{_BE}|lies?|falls?) (?:well |clearly )?(?:outside|beyond)(?: of)? (?:the )?(?:{_any(_REMITS)} of )?{_WHO}(?: {_any(_REMITS)})?", _REMITS),
    (DEMANDED, "", rf"(?:{_BE}|lies?|falls?) (?P<not>{_NOT_SO})?(?:within|inside|in|among|part of) (?:the )?{_any(_REMITS)} of {_WHO}", _REMITS),
    (DEMANDED, _NAMED, rf"{_BE} (?P<not>{_NOT_SO})?(?:the |an? )?{_any(_CONCERNS)} (?:of|for) {_WHO}", _CONCERNS),
    (DEMANDED, "", rf"(?:falls?|is up) (?P<not>{_NOT_SO})?to {_WHO}", "falls fall"),
    (FORBIDDEN, "", rf"{_BE} (?P<not>{_NOT_SO})?(?:denied|refused|closed) (?:to|for) {_WHO}", "denied refused closed"),
    (ALLOWED, "", rf"{_BE} (?P<not>{_NOT_SO})?(?:granted|accorded) to {_WHO}", "granted accorded"),
    (FORBIDDEN, "", rf"(?:has|have) no (?:place|business) in {_WHO}", "place business"),
    (ALLOWED, "", rf"{_BE} (?P<not>{_NOT_SO})?(?:perfectly |entirely |quite )?(?:unobjectionable|admissible|harmless)", "unobjectionable admissible harmless"),
)  # fmt: skip
_FRONT = r"(?P<front>\W*(?:(?:if|when|whenever|where|unless|once|before|after|during|while|in|on|at|for|by|with|to|upon) [^,;:]{2,120}, )?)"
#: What a deed is told of: one that a gerund or another noun names, and no thing.
_DEED = r"(?!(?:this|that|these|those|it|they|we|you|there|such|what|if|when)\b)"
#: When it is so may stand behind what is said.
_TAIL = r"(?P<tail>(?:,? (?:if|when|whenever|unless|until|while|before|during|where|once|as long as|in the (?:case|event) of)\b[^;:]{2,}?)?)"


def _pattern(whom: str, said: str, signs: str) -> Pattern:
    rest = rf"(?P<rest>{whom or _DEED}[^,;:]{{6,}}?)"
    who = "" if "(?P<who>" in said else "(?P<who>)"
    denied = "" if "(?P<not>" in said else "(?P<not>)?"
    return Pattern(
        rf"{_FRONT}{denied}{rest}(?P<said> (?P<end>{said})){who}{_TAIL}\W*\Z",
        re.IGNORECASE,
        signs=signs,
    )


#: Each pattern with what it says where it denies nothing.
TOLD = tuple((_pattern(whom, said, signs), sign) for sign, whom, said, signs in _TOLD)


def denied(sign: Sign) -> Sign:
    """What *sign* is where it is denied of a deed: what is no offence may be done."""
    return Sign(*turned(*sign))
