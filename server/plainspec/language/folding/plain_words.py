"""Expressions of a modality that a plainer one stands for: “may no longer”, “decides whether to”.

The plainer words are written over them and the rest is blank, so that all
positions stay as they are. What is read then are the modals and the
periphrases that are known anyway.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from plainspec.text.patterns import Bank, Pattern

_SELF = r"(?:(?:at|in) (?:his|her|its|their|your|our) (?:own |sole |full |entire ){0,2}discretion|(?:for|by) (?:him|her|it|them|your|our)sel(?:f|ves)|on (?:his|her|its|their|your|our) own|as (?:he|she|it|they|you|we) (?:likes?|pleases?|sees? fit|wish(?:es)?))"
_CHOOSING = (
    rf"(?:freely |themselves |himself |herself |itself )?(?:decides?|chooses?)(?: freely| {_SELF})?"
)
_WHETHER = r"whether (?:or not )?(?:to|he|she|it|they|you|we)"
_COMMANDED = (
    r"told|instructed|ordered|asked|directed|commanded|advised|reminded|warned|forbidden|required|requested|urged"
    r"|allowed|permitted|authori[sz]ed|obliged|cleared|exempted|excused|relieved|banned|barred|prohibited"
)
_LEFT_TO = (
    r" (?:entirely |solely |wholly |completely )?(?:up to|left to|for|at|in|within|[\w ]+['’]s) "
)
_SPEAKS = (
    r"(?:must|shall|should|may|can|cannot|has to|have to|need not|does not have to|do not have to)"
)
_ITS = r"(?:its|their|his|her|your|our|one['’]s)"
_OCCASION = r"(?:single )?(?:cases?|situations?|circumstances?|scenarios?|time|occasions?|instances?|conditions?|contexts?|grounds?|basis|terms|pretext|pretence)"
_HOW = r"(?:strict|general|complete|total|absolute|blanket|outright|former|old|previous|longstanding|current|existing|standing|formal|legal|clear|firm|full|company-wide|written|express)"
#: Nouns of rules that forbid, demand and allow; and how a rule goes.
_BANS = r"(?:ban|bans|prohibition|prohibitions|embargo|moratorium|veto|interdiction|taboo|bar)"
_BURDENS = (
    r"(?:requirement|requirements|obligation|duty|need|necessity|demand|responsibility|task|burden)"
)
_LEAVES = r"(?:permission|right|licen[cs]e|freedom|authority|entitlement|privilege|authorisation|authorization|leave|option)"
_BAN_SIGNS, _BURDEN_SIGNS = (
    "ban bans prohibition prohibitions embargo moratorium veto interdiction taboo bar",
    "requirement requirements obligation duty need necessity demand responsibility task burden",
)
_LEAVE_SIGNS = "permission right license licence freedom authority entitlement privilege authorisation authorization leave option"
#: Who lays down rules for others.
_WHO_NOUNS = "school university faculty board committee council department office management company court ministry government agency authority bank hospital management editor chair"
_WHO = rf"(?:[\w-]+ ){{0,2}}?(?:{'|'.join(_WHO_NOUNS.split())})"
GONE = (
    r"(?:(?:(?:is|are|has been|have been|was|were|gets|will be) (?:hereby |now |also |since |recently |formally )*(?:dropped|waived|lifted|withdrawn|removed|abolished|revoked|rescinded|repealed|cancelled|canceled|suspended|abandoned|scrapped|ended|deleted|struck|retracted|terminated|annulled|gone|void|obsolete|over|dead|history|no more)"
    r"|(?:no longer|not any more) (?:applies|apply|exists|exist|holds|hold|stands)|(?:does|do) not (?:apply|hold|exist)(?: any more| any longer)?|(?:is|are) (?:no longer|not) in force|has (?:ended|lapsed|expired|gone|ceased)|ceases to (?:apply|exist)|falls away|lapses)(?: (?:altogether|entirely|completely|for good|at once|immediately|again|now))?)"
)
#: Each expression, what stands for it, and the words of which every match holds one.
_PLAIN = (
    # Whose decision it is: it may be done, and need not be.
    (rf"(?<!not )(?<!never )\b(?:may|can|(?:is|are) free to|gets? to) {_CHOOSING} {_WHETHER}\b", "has a choice to", "whether"),
    (rf"(?<!must )(?<!shall )(?<!should )(?<!not )(?<!to )(?<!will )(?<!who )(?<!that )\b{_CHOOSING} {_WHETHER}\b", "has a choice to", "whether"),
    # “Whether to sign is up to him”: what is left to somebody then stands in front, as a deed.
    (
        rf"(?:\A\W*|(?<=, ))whether (?:or not )?(?:to |he |she |it |they |you |we |)(?=[^;:]+ (?:is|are|remains|lies|rests){_LEFT_TO})", "", "whether",
    ),
    # “It is his decision whether to sign”: the deed follows by itself.
    (
        r"(?:(?<=decision )|(?<=discretion )|(?<=choice )|(?<=judgement )|(?<=judgment )|(?<=option )|(?<=call ))whether (?:or not )?(?=to )",
        "", "whether",
    ),
    (r"\bwhether or not (?=to\b)", "whether", "whether"),
    # What has ended is not done; an amount may be “no longer than” another.
    (r"(?:(?<=\bis )|(?<=\bare )|(?<=\bmay )|(?<=\bcan )|(?<=must )|(?<=shall )|(?<=should )|(?<=will )|(?<=has )|(?<=have ))no longer\b(?=,? (?!than\b)[a-z])", "not", "longer"),
    (r"(?<=[a-z] )(?<!for )(?<!last )(?<!lasts )(?<!takes )(?<!take )(?<!be )(?<!that )(?<!which )(?<!who )no longer(?= (?!than\b)[a-z])", "does not", "longer"),
    # “Not even the clerk may …”
    (r"\A\W*not even\b", "neither", "even"),
    # “was told never to”
    (r"(?:(?<=ed )|(?<=told ))never(?= to\b)", "not", "never"),
    # Commands that are reported: what has been said holds.
    (rf"\b(?:has|have) (?:now |already )?been (?=(?:{_COMMANDED}) (?:not\s+)?(?:to|from|of)\b)", "is", "been"),
    (rf"\b(?:was|were) (?=(?:{_COMMANDED}) (?:not\s+)?(?:to|from|of)\b)", "is", "was were"),
    # “not once should nodes …”, “never so much as”, “in no circumstances whatever”
    (r"\bnot (?:even )?once\b(?= (?:must|shall|should|may|can|will|do|does|is|are)\b)", "never", "once"),
    (r"(?:(?<=not )|(?<=never ))(?:so much as|even once|once)\b(?= [a-z])", "", "much once"),
    (r"(?:(?<=no circumstances )|(?<=no conditions )|(?<=no event )|(?<=no case )|(?<=no account )|(?<=no pretext ))(?:whatever|whatsoever|at all)\b", "", "whatever whatsoever all"),
    # “is at no time obliged to”, “is under no circumstances to”
    (r"(?:(?<=\bis )|(?<=\bare ))(?:at no (?:time|point)|in no (?:way|case|event|respect|sense)|by no means|under no circumstances|on no account)\b(?= [a-z])", "not", "no"),
    # Whoever should be the last to do a thing, or of whom that should be far, must not do it.
    (r"(?<=[a-z] )be the (?:very )?last (?:one |person |party )?to\b(?= [a-z])", "not", "last"),
    (r"\bfar be it from\b", "we forbid", "far"),
    # What is no task of somebody's.
    (r"\bit (?:is|lies|falls) (?:well |clearly |far )?(?:beyond|outside)(?: of)? the (?:remit|scope|duties|brief|competence|province|purview|mandate) of\b", "it is not the duty of", "beyond outside"),
    (r"(?:(?<= a )|(?<= an ))(?:violation|breach|infringement|contravention) of (?:this|the|our|these) [\w-]+(?: [\w-]+)?(?= (?:for|to|if|when)\b)", "violation", "violation breach infringement contravention"),
    # What one should feel free to do, one is free to do.
    (r"\b(?:may|should|can|must) feel (?:quite |entirely )?free (?=(?:not )?to\b)", "is free", "feel"),
    # A duty of which there is none, told by a clause.
    (
        r"\bthere (?:is|are) no (?:requirement|obligation|need|rule|necessity|duty|reason)s? that (?:says? that )?",
        "it is needless that ", "requirement requirements obligation need rule rules necessity duty reason",
    ),
    (r"\bthere(?: is|['’]s) nothing (?:to (?:stop|prevent|keep|bar)|(?:stopping|preventing|keeping|barring)|that (?:stops|prevents|keeps|bars))\b", "nothing prevents", "nothing"),
    (r"\bnothing (?:in|under) (?:this|the|these|our) [\w-]+(?: [\w-]+)? (?:shall |will |may |can )?(?=(?:obliges?|requires?|entitles?|allows?|permits?|prevents?|forbids?|prohibits?|binds?)\b)", "nothing ", "nothing"),
    (r"\bno one (?=(?:stops|prevents|keeps|bars|requires|forces|obliges|forbids|asks|expects)\b)", "nobody", "no"),
    # “There is no case in which the clerk may sign”
    (
        rf"\bthere (?:is|are|exists?) (?:no|never an?|not a single|not one) {_OCCASION} (?:(?:in|on|under|at) which|where|when)\b", "in no case",
        "there",
    ),
    (r"\bwith no (?=(?!longer|later|more|less|fewer|other|one|further|earlier|greater|smaller)[a-z])", "without", "no"),
    # Who must take care not to do a thing must not do it.
    (
        (
            r"(?:(?<=must )|(?<=shall )|(?<=should )|(?<=has to )|(?<=have to ))(?:always |also )?(?:take (?:good |great |special )?care"
            r"|be (?:very |extra )?careful|be (?:sure|certain)|make (?:sure|certain)|see to it|see|ensure|watch out) not to\b"
        ),
        "not", "care careful sure certain see ensure watch",
    ),
    (r"\b(?:nobody|no one|nothing) (?:can|may|must|shall|will) (?:require|force|oblige|compel)\b", "nothing requires", "nobody no nothing"),
    # Nouns of rules: what they make of the deed behind them, and what becomes of it where the rule is gone.
    (
        rf"\b(?:there (?:is|are|exists|must be|shall be|will be)|we (?:have|impose|maintain|operate)) (?:an? |the )?(?:{_HOW} )?{_BANS} (?:on|against|for|of) (?=[^,;:.]+?ing\b)",
        "we forbid ", _BAN_SIGNS,
    ),
    (
        r"\b(?:we|the (?:[\w-]+ ){1,2}) ?(?:have|has|see|sees|raise|raises|make|makes|take|takes) (?:absolutely )?no (?:objections?|problems?|issues?|exception) (?:to|against|with|about) (?=[^,;:.]+?ing\b)",
        "we allow ", "objection objections problem problems issue issues exception",
    ),
    (r"\b(?:nobody|no one) (?:will |would |shall |can )?(?:objects?|takes? (?:exception|offence|offense)) to (?=[^,;:.]+?ing\b)", "we allow ", "object objects exception offence offense"),
    # “waives the right to”; there are few, or next to none
    (rf"(?<=[a-z] )(?:hereby |expressly )?(?:waives?|surrenders?|renounces?|forgoes?|forfeits?|relinquish(?:es)?) (?:the|any|all|every|its|his|her|their) (?:[\w-]+ )?(?={_LEAVES}s? to\b)", "has no ", _LEAVE_SIGNS + " rights permissions"),
    (r"\b(?:few|little),? if any,?(?= )", "no", "few little"),
    (r"\bnext to (?=(?:none|nothing|no|never)\b)", "", "next"),
    (r"\b(?:seldom|rarely),? if (?:ever|at all),?(?= )", "rarely", "seldom rarely"),
    # Who does anything but a thing, or leaves it to others, does not do it.
    (r"(?:(?<=must )|(?<=should )|(?<=shall )|(?<=may )|(?<=can )|(?<=[td] be )|(?<= is )|(?<= are ))(?:do |does )?anything but(?= [a-z])", "not", "anything"),
    (
        r"(?:(?<=must )|(?<=should )|(?<=shall )|(?<=has to )|(?<=have to ))leave (?:it|this|that) to (?:others|somebody else|someone else|other \w+|another \w+|the others|somebody other) to\b",
        "not", "leave",
    ),
    (r"(?:\A\W*|(?<=, ))(?:never mind|no need to bother with|spare yourself)(?= \w+ing\b)", "skip", "mind bother spare"),
    (rf"(?:(?<= has )|(?<= have ))(?:lost|forfeited|waived|surrendered|forgone|given up|been (?:stripped|deprived|robbed) of|been denied|been refused) (?:the|any|all|every|its|his|her|their|your) (?={_LEAVES}\b)", "no", _LEAVE_SIGNS),
    # “The licence under which partners could use the logo has been revoked” is read in `_ENDED`.
    (r"\bwe (?:gladly |happily )?leave it (?:entirely |completely )?(?:up )?to (?=[^,;:]+? whether\b)", "it is up to ", "leave"),
    (r"\b(?:(?<!not )(?<!to ))hardly needs? to\b|\bneeds? hardly\b(?= to\b| [a-z])(?: to\b)?", "need not", "hardly"),
    # Who breaks a rule by a deed must not do it.
    (
        r"\b(?:would |will )?(?:violates?|breach(?:es)?|breaks?|infringes?|contravenes?|offends? against|disregards?|flouts?) (?:this|our|the|these|company|any|all|its|their) (?:[\w-]+ )?(?:polic(?:y|ies)|rules?|guidelines?|terms|contract|agreement|code|law|regulations?|standards?|principles?|duty|duties|instructions?) (?:by|in|when|if) (?=[a-z]+ing\b)",
        "must not ", "violate violates breach breaches break breaks infringe infringes contravene contravenes offend offends disregard disregards flout flouts",
    ),
    # “It counts as misconduct to”, “is considered a mistake”
    (
        r"(?:(?<=\bit )|(?<=\bit would ))(?:counts? as|ranks? as|amounts? to|constitutes?|(?:is|be) (?:(?:generally|widely|commonly|still|now) )?(?:considered|regarded|seen|viewed|deemed|treated|held|thought|judged|felt|declared)(?: as| to be)?)(?= [a-z])",
        "is", "counts count ranks rank amounts amount constitutes constitute considered regarded seen viewed deemed treated held thought judged felt declared",
    ),
    # In capitals: advice, which leaves room.
    (r"\b(?:do|does|would do) well (?:rather )?not to\b", "SHOULD NOT", "well"),
    (r"\b(?:do|does|would do) well to\b", "should", "well"),
    # Who gets away with a deed may do it.
    (r"\b(?:can|may|might) (?:easily |well )?get away with not (?=[a-z]+ing\b)", "need not ", "away"),
    (r"\b(?:can|may|might) (?:easily |well )?get away with (?=[a-z]+ing\b)", "may ", "away"),
    (r"\b(?:has|have) no (?:trouble|difficulty|difficulties|problems?) (?:in |with )?(?=[a-z]+ing\b)", "can ", "trouble difficulty difficulties problem problems"),
    (r"\b(?:cannot|can['’]t) (?:\w+ly )?be (?:expected|required|obliged|asked|made|forced|compelled) to\b", "need not", "expected required obliged asked made forced compelled"),
    (r"\b(?:by no means|in no way|at no time|on no account) (?:has|have|needs?) to\b", "need not", "no"),
    (r"\bmay,? but need not,?(?= [a-z])", "has a choice to", "need"),
    (r"\bit is left open if\b", "it is open whether", "left"),
    (rf"(?:\A\W*|(?<=, ))no (?:such )?{_BURDENS} (?:exists|is in (?:place|force))(?= (?:for|to|that)\b)", "there is no need", _BURDEN_SIGNS),
    (rf"(?:\A\W*|(?<=, ))no (?:such )?{_BANS} (?:exists|is in (?:place|force)) (?:on|against|of) (?=[^,;:.]+?ing\b)", "we allow ", _BAN_SIGNS),
    (rf"(?:\A\W*|(?<=, ))no (?:such )?{_LEAVES} exists for (?=[^,;:.]+? to\b)", "we forbid ", _LEAVE_SIGNS),
    (r"\b(?:can|may|must) be (?:safely )?(?:relied|counted|depended) (?:up)?on to\b", "will", "relied counted depended"),
    # What holds in either case holds always: “whether or not the user asks”. One may also be informed, asked, advised or notified whether he does.
    (r"(?:\A\W*|, |(?<=[^mksi]ed ))whether or not (?!to\b)[^,;:.]+(?=,|[.!]?\s*\Z)", "", "whether"),
    (r"(?:\A\W*|,? )(?:(?:regardless of|irrespective of|no matter) whether|with or without)\b[^,;:.]+(?=,|[.!]?\s*\Z)", "", "whether without"),
    # Who must do his best to do a thing is told to do it.
    (
        (rf"(?:(?<=must )|(?<=should )|(?<=shall )|(?<=had better )|(?<= fail to )|(?<=do is )|(?<=do is to ))(?:(?:do|try) {_ITS} (?:very |level )?(?:best|utmost)|do (?:everything|all|anything|whatever)(?: that)?(?: is| lies)?(?: humanly)?"
        rf" (?:possible|(?:it|they|he|she|you|one) can|(?:with)?in {_ITS} power)|make every (?:\w+ )?effort|go to (?:great|any) lengths?|go out of {_ITS} way|take (?:great |every )?pains|spare no (?:effort|pains)) to\b(?= [a-z])"),
        "", "best utmost possible can power effort length lengths way pains",
    ),
    # Who must not even think of a deed must not do it.
    (r"(?<= not )(?:even )?(?:think|dream) (?:of|about) (?=[a-z]+ing\b)", "", "think dream"),
    (r"\bwe (?=(?:fully |expressly |explicitly )?approve of [^,;:]+?ing\b)(?:fully |expressly |explicitly )?approve of\b", "we allow", "approve"),
    (r"\bnobody (?:will|would|is going to|should|shall|must|may|can) (?=(?:stop|prevent|keep|bar|hinder|require|force|oblige|expect|ask|forbid)\b)", "nobody ", "nobody"),
    (r"\b(?:no one|none) (?:will|would|is going to|should|shall|must|may|can) (?=(?:stop|prevent|keep|bar|hinder|require|force|oblige|expect|ask|forbid)\b)", "nobody ", "no none"),
    (r"\bwhen it comes to (?=[a-z]+ing\b)", "for", "comes"),
    # “need not sign any more”
    (r"(?<=[a-z\d])(?: any ?more| any longer)(?=\W*\Z)", "", "more anymore longer"),
    (
        r"\A\W*(?:care (?:must|shall|should|has to|is to) be taken|take (?:good |great )?care|be careful|make sure|be sure|see|watch out) not to\b",
        "do not", "care careful sure see watch",
    ),
)  # fmt: skip
#: Rules that are gone, by what follows from that: “the ban on … has been lifted”.
_ENDED = (
    (rf"(?P<head>\b(?:the|any|our|this) (?:{_HOW} )?{_BANS} (?:on|against|of) )(?P<kept>[^;:]+?ing\b[^;:]*?) {GONE}(?=\W*\Z|,? (?:if|when|whenever|unless|until|while|where)\b)", "we allow ", _BAN_SIGNS),
    (rf"(?P<head>\b(?:the|any|our|this) (?:{_HOW} )?{_BURDENS} (?:for|of|on|upon) )(?P<kept>[^;:]+? to [^;:]*?) {GONE}(?=\W*\Z|,? (?:if|when|whenever|unless|until|while|where)\b)", "we spare ", _BURDEN_SIGNS),
    (rf"(?P<head>\b(?:the|any|our|this) (?:{_HOW} )?{_LEAVES} (?:under|by) which )(?P<kept>[^;:]+? )(?P<modal>could|can|may|might|was able to|were able to|was allowed to|were allowed to) (?P<deed>[^;:]*?) {GONE}(?=\W*\Z)", "we forbid ", _LEAVE_SIGNS),
    (rf"(?P<head>\b(?:the|any|our|this) (?:{_HOW} )?{_LEAVES} (?:for|of|given to|granted to) )(?P<kept>[^;:]+? to [^;:]*?) {GONE}(?=\W*\Z|,? (?:if|when|whenever|unless|until|while|where)\b)", "we forbid ", _LEAVE_SIGNS),
)  # fmt: skip
#: “may sign or not, as he likes”
_OR_NOT = Pattern(
    r",? or (?:not(?: at all)?|leave it(?: alone| be| out)?|refrain(?: from (?:it|doing so|that))?|let it be)(?:,? (?:just |exactly )?as (?:he|she|it|they|you|we) (?:likes?|pleases?|prefers?|wants?|wish(?:es)?|chooses?|sees? fit))?(?=\W*\Z| (?:if|when|unless|while|where)\b)",
    re.IGNORECASE,
    signs="not leave refrain let",
)


#: “What the clerk must not do is sign”: the deed stands behind.
_CLEFT = Pattern(
    rf"\b(?:what|the (?:one|first|only) thing(?: that)?) (?P<who>(?:(?!{_SPEAKS}\b)[^\s,;:]+ ){{1,8}}{_SPEAKS}(?: not| never| always)?(?: ever)? )do is (?:to )?(?=[a-z])",
    re.IGNORECASE,
    signs="what thing",
)
#: “The school has told pupils not to …”: what has been ruled holds.
_PRESENT = {"told": "tell", "asked": "ask", "instructed": "instruct", "ordered": "order", "directed": "direct", "advised": "ask", "forbidden": "forbid", "allowed": "allow",
            "permitted": "permit", "authorised": "allow", "authorized": "allow", "urged": "urge", "required": "require", "obliged": "oblige", "prohibited": "prohibit", "banned": "ban"}  # fmt: skip
_TOLD = Pattern(
    rf"\b(?:(?:the|our|this|your) {_WHO}|we) (?:has|have) (?:\w+ly )?(?P<verb>{'|'.join(_PRESENT)})(?= [^,;:]+? (?:(?:not )?to|from)\b)",
    re.IGNORECASE,
    signs=" ".join(_PRESENT),
)
#: “The last thing the clerk should do is sign”
_LAST = Pattern(
    r"\bthe (?:very )?last thing (?:that )?(?P<who>(?:[^\s,;:]+ ){1,8}(?:should|must|may|can|shall) )(?:ever )?do is (?:to )?(?=[a-z])",
    re.IGNORECASE,
    signs="last",
)


def _saying(words: str) -> Callable[[re.Match[str]], str]:
    return lambda match: words.ljust(len(match[0]))


def _last(match: re.Match[str]) -> str:
    return f"{match['who']:>{match.end('who') - match.start()}}not".ljust(len(match[0]))


def _told(match: re.Match[str]) -> str:
    return f"we {_PRESENT[match['verb'].lower()]}".ljust(len(match[0]))


def _only(match: re.Match[str]) -> str:
    return f"{'':{len(match['not'])}}{match['kept']}only".ljust(len(match[0]))


def _granted(match: re.Match[str]) -> str:
    return f"we allow {match['who']}to".rjust(len(match[0]))


def _cleft(match: re.Match[str]) -> str:
    return f"     {match['who']}".ljust(len(match[0]))


def _ended(words: str) -> Callable[[re.Match[str]], str]:
    def put(match: re.Match[str]) -> str:
        said = words.ljust(len(match["head"])) + match["kept"]
        if "modal" in match.re.groupindex:
            said += f"{'to':<{len(match['modal'])}} {match['deed']}"
        return said.ljust(len(match[0]))

    return put


#: “must not be used for anything but …”
_NOTHING_BUT = Pattern(
    r"\b(?P<not>not|never)(?P<kept> (?:[\w-]+ ){1,6}?(?:for|to|with|in|by|on|from|at|as) )any(?:thing|one|body|where) (?:but|other than|except)\b",
    re.IGNORECASE,
    signs="anything anyone anybody anywhere",
)
#: “The licensor hereby grants the licensee the right to …”
_GRANTING = Pattern(
    rf"\A\W*(?:[\w-]+ ){{1,4}}?(?:hereby )?(?:grants?|gives?|accords?|concedes?|confers? (?:up)?on) (?P<who>(?:[\w-]+ ){{1,4}}?)(?:the|a|every|full) (?:[\w-]+ )?{_LEAVES} to\b",
    re.IGNORECASE,
    signs=_LEAVE_SIGNS,
)


_REWRITING: Bank[Callable[[re.Match[str]], str]] = Bank(
    (
        (_LAST, _last),
        (_TOLD, _told),
        (_CLEFT, _cleft),
        (_GRANTING, _granted),
        (_NOTHING_BUT, _only),
        *((Pattern(p, re.IGNORECASE, signs=signs), _saying(words)) for p, words, signs in _PLAIN),
        *((Pattern(p, re.IGNORECASE, signs=signs), _ended(words)) for p, words, signs in _ENDED),
    )
)


def plain(text: str) -> tuple[str, bool]:
    """*text* in plainer words; whether what it allows is left free besides: “may sign or not”."""
    todo = _REWRITING.tried(text)
    while todo:
        number = todo.pop(0)
        pattern, put = _REWRITING.entries[number]
        written = pattern.compiled.sub(put, text)
        if written != text:  # which may be read by those that follow
            text = written
            todo = _REWRITING.tried(text, number + 1)
    free = _OR_NOT.search(text)
    if free is None:
        return text, False
    return text[: free.start()] + " " * (free.end() - free.start()) + text[free.end() :], True
