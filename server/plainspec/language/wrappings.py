"""What only introduces or closes a sentence, by its build: “The rule is this: …”, “…, as has been agreed”.

:mod:`~plainspec.language.folding_text` blanks what is known to say nothing. What is found
here could say something; so it is left out only where two sentences are at peace
as they stand, and where all that is left of them has to agree but for what decides.
"""

from __future__ import annotations

import re

from plainspec.language.clauses import DETERMINERS, MODAL_WORDS, is_adverb
from plainspec.language.folding_words import FINITE, is_finite
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern

_RULES = r"(?:rules?|polic(?:y|ies)|agreement|contract|specification|standard|document|guidelines?|regulations?|terms)"
_THIS = r"(?:this|the|these|our|the present|(?:section|chapter|clause|paragraph|article|part|appendix|annex) (?:\d[\d.]*|[a-z]\b))"
#: Told already, or somewhere: “as laid down in the appendix”.
_TOLD = (
    r"(?:(?:already|previously|often|also|just|always) )?(?:said|told|written|known|shown|seen|understood|laid down|laid out|set out|set forth|put down|stated|noted|described|defined|specified|explained"
    r"|mentioned|outlined|discussed|documented|agreed|announced|indicated|established|ordained|decreed|required|ruled|provided|pointed out|foreseen|promised|emphasi[sz]ed|stressed|remarked|observed|detailed|recorded)"
)
_WHERE_TOLD = r"(?: (?:above|below|earlier|elsewhere|before|previously|already|here|there|many times))?(?: (?:in|by|at|under|on) (?!the (?:request|user|caller|customer|client|order|invoice|message|query|prompt|developer)\b)[^,;:.]{2,50})?"
#: A word of the writer's own to the reader: how it is put, and what it is worth.
_ASIDES = (
    r"needless to say|mind you|mark you|to be sure|to be (?:\w+ly )?(?:clear|precise|exact|frank|honest|fair|blunt|explicit|brief|specific)|so to speak|as it were|by the way|believe it or not"
    r"|for what it is worth|for what it['’]s worth|(?:all|other) things considered|at the end of the day|when all is said and done|come what may|rain or shine|(?:generally|strictly|broadly|roughly|plainly|frankly|simply|properly|technically|formally) speaking"
    r"|speaking (?:plainly|frankly|generally|broadly|strictly|formally)|(?:quite )?(?:frankly|honestly|evidently|obviously|naturally|surely|undoubtedly|admittedly|regrettably|unsurprisingly|understandably)"
    r"|to (?:begin|start) with|for (?:one thing|another|starters|good measure|the record)|(?:that|this)(?: being)? (?:said|noted|established|settled)|(?:having said|given|granting|granted) (?:that|this|all that|all this)|all the same|even so|be that as it may|by the same token|in the same vein"
    r"|nonetheless|nevertheless|likewise|similarly|namely|specifically|furthermore|moreover|which is to say|that is to say|that is|to (?:make|cut) a long story short|to tell the truth|truth be told|to say it (?:once )?(?:again|more)|to (?:put|say) (?:it|this) (?:\w+ )?\w+"
    r"|(?:stated|put|said|expressed|seen|viewed) (?:\w+ )?(?:simply|plainly|briefly|differently|bluntly|formally|in this light|in that light|this way|that way|another way|in context)|(?:simply|plainly|briefly|bluntly|differently|formally) (?:put|stated|said)"
    r"|by way of (?:\w+ )?(?:reminder|clarification|summary|conclusion|introduction|explanation|emphasis)|in no uncertain terms|with (?:all )?due respect|with (?:this|that|all this|all that) (?:said|settled|in mind|out of the way)"
    r"|against (?:this|that) background|on (?:reflection|balance|the whole|that note|this point|that point|this subject|this matter|top of (?:this|that))|following (?:a|an|the|our|much|some|last) [^,;:.]{3,40}|contrary to (?:what|popular|common|general) [^,;:.]{3,40}"
    r"|from (?:today|now|tomorrow|this (?:version|release|edition|day|year|month|point)|the outset)(?: (?:on|onwards?|forward))?|(?:nota bene|note well|important|attention|reminder|caution)|if (?:anything|you will)"
)
#: What is put in front of a sentence and only says why it is said, or by whom.
_OPENING = Pattern(
    r"\A\W*(?:(?:(?:so that|in order that|since|because|given that|no matter|regardless of|irrespective of|whatever|as far as)\b[^,;:.]{3,90}"
    rf"|to be (?:\w+ )?\w+|with [^,;:.]{{3,60}} in mind|{_ASIDES}|as {_TOLD}{_WHERE_TOLD}|as (?:a|an) (?:\w+ )?(?:reminder|aside|rule|precaution|courtesy|consequence|result|clarification|summary|matter of \w+|rule of thumb)"
    r"|as (?:you|we|one|everyone|everybody|anyone|anybody|readers|most people|nobody) (?:(?!must\b|shall\b|should\b)[\w’'-]+ ?){1,6}|as is (?:\w+ )?(?:customary|usual|common|normal|right|proper|fitting|well known|known|the custom|the rule|the practice)[^,;:.]{0,40})[,:]\s"
    rf"|(?:under|according to|in accordance with|in line with|in keeping with|pursuant to|for (?:the )?purposes? of|by virtue of|as per|per) (?:(?!{_RULES})[\w’'-]+ ){{0,4}}(?:{_RULES}|above|foregoing)\b[^,;:.]{{0,40}},\s"
    rf"|(?:under|according to|in accordance with|pursuant to|as per|per) {_THIS}(?: \w+)?,\s"
    r"|(?:(?:note|mind|know|see) (?:well )?that|let there be (?:no|not a) \w+ that|(?:rule|point|principle) number (?:one|two|three)[,:]|be (?:\w+ )?(?:advised|aware|warned|assured|reminded) that)\s"
    r"|(?:[\w’'-]+ ){1,8}?(?:that|(?:this|follows|holds|applies|following|rule|principle|clear|simple):)\s)(?=\S)",
    re.IGNORECASE,
)
#: What is put behind it.
_CLOSING = Pattern(
    r"(?:(?:,|;| [–—-])\s(?:(?:and |but |(?<=[–—;-] ))(?:this|that|it|there|we|rightly|for (?:good|a) reason|no (?:exceptions?|mistake|doubt))\b|as (?:has|have|had|is|was|were|we|they|you|one|it (?:should|must|ought)|befits|becomes|suits|usual|ever|always|before|[a-z]+ed)\b|because\b|since\b|so that\b|in order\b|whatever\b|whoever\b|no matter\b"
    r"|regardless\b|irrespective\b|without (?:any )?exceptions?\b|always\b|which (?:is|means|has|keeps|makes|everyone|everybody|we|goes)\b|something (?:we|that|which)\b|to (?:avoid|ensure|keep|make|prevent|be on the safe side)\b|in (?:line|keeping|accordance|agreement|harmony) with\b)[^;:]{0,110}"
    rf"|(?:,|;| [–—-])\s(?:please(?: (?:note|remember))?|thank you|thanks|remember|end of (?:story|discussion|debate)|{_ASIDES})"
    rf"|,? (?:under|pursuant to|by virtue of|as per|as required by|for (?:the )?purposes? of|within the meaning of) (?:(?:the )?(?:terms|provisions|rules|letter|scope) of )?{_THIS}(?: [\w’'-]+){{0,2}}"
    rf"|,? as {_TOLD}{_WHERE_TOLD}"
    r"|,? (?:(?:with|to) (?:immediate effect|effect from \w+)|at (?:this|the present) (?:time|point|moment)|(?:for|as of|right) now|to keep (?:things|it|matters) \w+|(?:just )?to be (?:on the safe side|safe|sure|clear)))\W*\Z",
    re.IGNORECASE,
)
#: What stands in these says more than that, or the contrary.
_WEIGHTY = Pattern(
    r"\d|\b(?:not|no|never|nobody|nothing|none|wrong|false|untrue|myth|if|when|unless|except|only|until|while|instead|otherwise"
    # What was so, might be so, or is so only in somebody's eyes.
    r"|formerly|once|used|previous(?:ly)?|earlier|draft|example|suppose|imagine|assum\w+|claim(?:s|ed)?|believe[sd]?|thinks?|thought|whether|hope[sd]?"
    r"|ask(?:s|ed)?|some|others|critics|users?"
    r"|must|shall|should|may|might|can|cannot|two|three|four|five)\b|n['’]t\b",
    re.IGNORECASE,
)


#: What of it weighs nothing here.
_HARMLESS = Pattern(
    r"\b(?:no (?:matter|exceptions?|doubt|question|surprise|secret|uncertain|discussion|debate|mistake)|(?:not|never) (?:negotiable|up for \w+|open to \w+|surpris\w+|be (?:forgotten|overlooked))|believe it or not"
    r"|(?:should|must|might|may|can|will|would) (?:(?:also|always|already|well) )?(?:(?:be|come as) (?:aware|noted|stressed|reminded|emphasi[sz]ed|remembered|clear|surprised|no)|know|note|remember|expect|say|add|imagine)"
    r"|it (?:should|must) be|only (?:fair|right|natural|proper|logical|reasonable)|nobody will|(?:what )?(?:some|others) (?:\w+ )?(?:believe|think|claim|say|hold)|if (?:anything|you will)"
    r"|(?:section|chapter|clause|paragraph|article|part|appendix|annex|page|table|figure) \d[\d.]*)(?=\W|\Z)",
    re.IGNORECASE,
)


@of_sentences(1 << 10)
def bare(text: str) -> str:
    """*text* without what only introduces or closes it, which is blanked."""
    opening = _OPENING.match(text)
    if opening is not None and _WEIGHTY.search(_weighed(opening[0])) is None:
        said = opening[0].rstrip().lower()
        # “Files that are …” tells of files; who says or knows that … tells nothing of what is said.
        if said.endswith((",", ":")) or _says(
            said.split()[:-1], text[opening.end() :].split(None, 1)[0].lower()
        ):
            text = " " * opening.end() + text[opening.end() :]
    closing = _CLOSING.search(text)
    if closing is not None and _WEIGHTY.search(_weighed(closing[0])) is None:
        end = text[closing.end() - 1 :] if text.endswith(".") else ""
        text = text[: closing.start()] + " " * (len(closing[0]) - len(end)) + end
    return text


def _weighed(said: str) -> str:
    return _HARMLESS.sub("", said.lower())


def _says(said: list[str], following: str) -> bool:
    """Whether “that” behind the words *said* opens what they report, and picks nothing out."""
    if following in FINITE or following in MODAL_WORDS:
        return False  # “The second line is the command that would be …”
    if said[0] == "it":
        return True  # “It has been decided by the board that …”
    while len(said) > 1 and said[-1] in _PARTICLES:
        said = said[:-1]
    last, before = said[-1], "".join(said[-2:-1])
    if last in FINITE or before in FINITE or before == "to" or is_adverb(before):
        return True  # “The rule is that …”, “We have agreed that …”
    if is_finite(said, len(said) - 1):
        return True
    return bool(before) and before not in DETERMINERS and last.endswith("s")


_PARTICLES = frozenset({"down", "out", "up", "on"})
