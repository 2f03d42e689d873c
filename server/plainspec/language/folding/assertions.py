"""What stands round a demand and says no more than that it holds: who says so, how it is known, remarks on it.

“As the board has decided, …”, “The authors take the view that …”, “The rule is
simple: …”, “…, says the handbook”, “– and this surprises many –”. They are known
by their build (a verb of telling or a noun that means a rule, behind whoever may
lay one down), so that nobody has to list them one by one. What reports the
opinion of others (“users think that …”) asserts nothing and stays, as do
conditions. The blanks keep all positions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from plainspec.language.folding.remarks import remarks, remarks_behind
from plainspec.language.norms.clause_words import MODAL_WORDS
from plainspec.language.words.nearness import is_message
from plainspec.language.words.vocabulary import BE, DO, HAVE, base_form, words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern

_FLAGS = re.IGNORECASE
_W = r"[\w'’/-]+"
FINITE = BE | HAVE | DO


def _forms(verbs: str) -> frozenset[str]:
    """The verbs, their third person and their past, if regular."""
    found = set()
    for verb in verbs.split():
        stem = verb[:-1] + "i" if verb.endswith("y") else verb.removesuffix("e")
        found |= {verb, f"{verb}s", f"{stem}es", f"{stem}ed"}
    return frozenset(found)


#: Verbs of telling what holds.
_TELLING = _forms(
    "agree decide determine conclude resolve rule state note declare reiterate underline stipulate prescribe announce acknowledge recognise"
    " recognize emphasise emphasize clarify specify reveal indicate describe observe mention advise promise propose notice realise realize"
    " confirm stress explain recall remind repeat record insist affirm add point learn establish publish recommend suggest discuss"
    " vote maintain highlight outline document"
) | words(
    "say says said tell tells told write writes wrote written put puts hold holds held find finds found know knows known mean means meant make makes made lay lays laid"
    " set sets see sees saw seen understand understands understood show shows showed shown take takes took come came"
)
#: Of oneself one may tell so, too.
_THINKING = words(
    "believe think feel hope trust assume consider view opinion convinced certain sure thinks believes"
)
#: Verbs of speech and of ruling that may close a sentence, or stand behind “as”.
_SAYING = frozenset(
    _forms("explain add stress note state insist emphasise emphasize argue warn remark comment")
    - words("add note state stress comment")
) | words("says said writes wrote puts put")
_RULING = _SAYING | (
    _forms("agree decide determine conclude resolve rule confirm announce recall remind repeat acknowledge recognise recognize establish clarify declare advise continue")
    - words("rule confirm agree")
) | words("knows know known told tells laid lays sets")  # fmt: skip
#: Who may lay down a rule, or where one is laid down.
_AUTHORITIES = words(
    "board committee council group team department office commission authority authorities panel party editor editors author authors reviewer reviewers maintainer maintainers management company firm secretariat secretary chair"
    " director directors court tribunal lawyers counsel auditors handbook guideline guidelines guidance guide policy policies rule rules rulebook ruling section chapter document documents specification spec standard standards law act"
    " regulation regulations contract agreement manual text paragraph clause article principle principles charter statute statutes minutes community experts faculty foundation organisation organization association constitution directive"
    " decree memo announcement convention decision resolution plan roadmap terms bylaws procedures protocol majority practice recommendation advice notice appendix annex version edition amendment stakeholders designers leadership headquarters"
)
_WE = words("we everyone everybody all both")
#: What may be told of a sentence that is true.
_TRUE = words(
    "true case fact given clear obvious evident plain undisputed indisputable known knowledge secret accident understood agreed settled rule principle policy convention"
    " tradition practice course standard guideline position decision point truth certainty tenet surprise worth"
)
_KNOWING = words(
    "remember know note understand recall aware mind forget realise realize reminded forgotten overlook ignore"
)
#: What may stand between a verb of telling and its “that”: no object of its own.
_BEHIND_TELLING = words(
    "us you everyone everybody again here now also once clear plain note care together unanimous in at on with to by for after from among during last this too more down out up"
)
_VIEWS = words("view position opinion conclusion stance standpoint fact agreement decision")
_BETWEEN_VERBS = words(
    "have has had are is do would like want wish only must also here hereby again now still therefore thus all always long once more to be been can it"
)
_UNSURE = Pattern(
    r"\b(?:not|never|no|nobody|none|nothing|hardly|wrong|false|untrue|doubt|doubtful|unlikely|unclear|myth|misconception|whether|if|when|unless|until|once|before|while|except|only|longer|used to|former|old|previous)\b|n['’]t\b",
    re.IGNORECASE,
)
_OTHERS = Pattern(
    r"\b(?:users?|people|some|many|most|others|another|critics?|opponents?|customers?|clients?|callers?|applicants?|guests?|visitors?|patients?|students?|pupils?|tenants?|buyers?|sellers?|attackers?|children|parents?|he|she|they|you|it"
    r"|servers?|systems?|service|services|apps?|applications?|programs?|tools?|functions?|methods?|models?|assistants?|nodes?|wallets?|compilers?|parsers?|browsers?|devices?|requests?|messages?|responses?|commands?|scripts?|packages?|process|processes|threads?|drivers?|kernel|tests?|flags?|fields?|values?|logs?|files?|headers?|tokens?"
    r"|must|shall|should|may|might|can|could|cannot|will|would|ought|need|needs|has to|have to|to (?!us\b|all\b|everybody\b|everyone\b|the\b|our\b)|myth|misconception|risk|danger|problem|fear|concern|question|exception|condition|case|rumour|rumor|claim|allegation|hope|idea|chance|possibility|assumption|so|such|than|in order|provided|given|assuming|seeing)\b",
    re.IGNORECASE,
)
_MODAL = Pattern(
    r"\b(?:must|shall|should|may|can|cannot|need not|has to|have to|never|do not|don['’]t)\b",
    re.IGNORECASE,
)
_SPEAKING = Pattern(
    r"\A[\s,]*(?!(?:must|shall|should|may|can|cannot|is|are|was|were|has|have|will|would|do|does|did)\b)\S[^;]*?\b(?:must|shall|should|may|cannot|can|need not|needs? to|ha(?:s|ve) to|ought|allowed|permitted|forbidden|prohibited|required|obliged|is to|are to|bound|barred|kept|free|welcome|never|not|no|nobody|nothing|wrong|optional|exempt|mandatory)\b",
    re.IGNORECASE,
)
#: With these one speaks to the reader, and of nothing that has to be done.
_CALLING = r"(?:let|make|mark|mind|know|remember|rest|be|bear|keep|take|hear|listen|read|see|understand|believe|trust|think|have|put|say|call)"
_HEAD = Pattern(
    rf"\W*(?:{_CALLING} (?:{_W} ){{0,6}}{_W}|(?:let us|let me|allow us to|to) (?:{_W} ){{0,8}}{_W}|one (?:{_W} ){{0,5}}{_W}|(?!for\b|if\b|when\b|in\b|on\b|at\b|during\b|unless\b|while\b|where\b|after\b|before\b|once\b|until\b|with\b|under\b)(?:(?!for\b|if\b|when\b|unless\b){_W} ){{1,8}}?(?:is|are|was|remains|holds|applies|says|reads|goes|runs|states|stands|counts|follows|concludes|decided|agreed|has been|says so)(?: (?!one of\b|as\b|for\b)(?:{_W})){{0,5}}):(?=\s)",
    _FLAGS,
)
#: What somebody may think, which the demand behind “but” answers; other clauses there say what it is about.
_BUT = Pattern(
    r"\W*(?=(?:some|many|most|few|readers?|you|people|one|others|everyone|everybody|nobody|anyone|it|this|that|there|opinions|views|tastes|habits)\b)(?!if\b|when\b|unless\b|for\b|in\b|on\b|at\b|while\b|where\b|once\b|until\b)(?:(?!\b(?:must|shall|should|cannot|never|not|need|needs|required|allowed|permitted|forbidden|free|only|do|avoid)\b)[^,;:.])+, but(?= (?!not\b|never\b|only\b|it\b|they\b|this\b|that\b|these\b|those\b|must\b|should\b|may\b|shall\b|can\b|cannot\b|is\b|are\b|if\b|when\b))",
    _FLAGS,
)
#: “… is a point on which all agree”: what may follow a fronted clause.
_FRONTED = Pattern(
    rf"\W*(that )(?=[^;:]{{12,}})[^;:]+?( (?:is|was|remains|stays|goes|stands|has been|should be|should come|comes|will be)(?: \w+ly| also| still| as)? (?:(?:an?|the|our|one|no|still a) (?:{_W} ){{0,2}}(?:rule|principle|policy|fact|convention|tradition|practice|matter|standard|guideline|position|decision|point|truth|certainty|tenet|secret|surprise)|true|the case|clear|obvious|evident|undisputed|well known|understood|agreed|settled|without saying|beyond (?:doubt|dispute|question))\b[^,;:]*)\Z",
    _FLAGS,
)
_DELIBERATION = (
    rf"(?:(?:the|a|an|our) )?(?:(?:some|much|many|several|long|careful|further|extensive|due|lengthy|repeated|frequent|numerous|countless) ){{1,2}}(?:{_W} )?(?:questions?|discussions?|debates?|considerations?|deliberations?"
    rf"|reviews?|complaints?|thought|requests?|feedback|reflection|consultations?|incidents?|audits?|meetings?|comments?|experience|analysis|surveys?|inquir(?:y|ies)|talks|negotiations|reforms?)(?: {_W}){{0,6}}"
)
_EDITION = rf"(?:with |from |of )?(?:this|the|our)(?: {_W})? (?:version|edition|release|revision|reform|change|amendment|policy|rules|regulations?|guidelines?|document|update|rulebook|ruling|standard|year|month|week|quarter)"
_AIM = rf"(?:the )?(?:interests?|spirit|name|respect|concern|fairness|courtesy|hope|view|defen[cs]e|recognition) (?:of|for|to|that) (?:{_W} ){{0,5}}{_W}"
#: What may stand in front of a demand and a comma, by its first word: after what, since when, what for, how it is put.
_ADJUNCTS = {
    word: Pattern(rf"\W*(?:(?:and|but|so),? )?(?:{adjunct}),(?=\s)", _FLAGS)
    for firsts, adjunct in (
        ("put stated said expressed formulated phrased viewed", rf"\w+(?: {_W}){{0,2}} (?:differently|simply|plainly|briefly|bluntly|shortly|positively|otherwise|way|words|terms|clearly|formally)"),
        ("so regardless irrespective", rf"(?:so that|regardless of|irrespective of) (?:{_W} ){{1,9}}{_W}"),
        ("having", rf"having (?:\w+ly )?\w+(?:ed|en|ght|ne|ld|ad|et|ut|id)(?: {_W}){{0,8}}"),
        ("after following upon", rf"\w+ {_DELIBERATION}"),
        ("starting beginning effective since with under", rf"\w+ {_EDITION}|with (?:a view|an eye|regard|the aim|the goal|the intention) (?:to|of) (?:{_W} ){{0,5}}{_W}"),
        ("to", rf"to put (?:it|this|that|matters)(?: \w+){{1,4}}|to (?:our|my) (?:{_W} )?(?:mind|eyes|understanding)"),
        ("for", rf"for (?:the (?:past|last) )?(?:many|several|some|a few|countless|two|three|ten|quite some|a long|long) (?:\w+ )?(?:years|decades|months|time|while|centuries|releases|versions)(?: now| already)?|for the sake of (?:{_W} ){{0,3}}{_W}|for our part"),
        (
            "in",
            (rf"in (?:(?:simple|plain|plainer|simpler|short|general|practical|concrete|other|so many|no uncertain) (?:words|terms|language|english)|response to {_DELIBERATION}"
            rf"|(?:everyday|daily|common|actual|normal|day-to-day|current|established|our|general) (?:\w+ )?(?:practice|life|use|experience|work|operation|business|usage|view|opinion|mind|eyes|judge?ment|understanding)"
            rf"|{_AIM}|(?:view|light|consideration|recognition|consequence) of (?:the |our |recent |many |these |past ){{1,3}}(?:{_W} ){{0,3}}{_W})"),
        ),
        ("out", rf"out of {_AIM}"),
        ("by", rf"by (?:a (?:{_W} )?majority|unanimous (?:vote|decision|agreement)|common (?:consent|agreement)|long tradition|tradition|convention)(?: (?:of|by|to) (?:{_W} ){{0,4}}{_W})?|by (?:and large|the way|definition|design|now|popular (?:demand|request))"),
    )
    for word in firsts.split()
}  # fmt: skip
_ADVERBS = words(
    "unsurprisingly regrettably sadly happily fortunately unfortunately clearly plainly simply briefly basically essentially naturally"
    " obviously admittedly understandably again importantly formally officially henceforth hence"
)
#: “According to the guideline, …”: before whoever lays down rules.
_SOURCES = (
    ("according", "to"), ("per",), ("as", "per"), ("in", "line", "with"), ("in", "accordance", "with"), ("in", "keeping", "with"),
    *(("on", "the", noun, "of") for noun in ("advice", "recommendation", "suggestion", "authority", "strength")),
    *(("in", "the", noun, "of") for noun in ("words", "view", "opinion", "eyes", "judgement", "judgment")),
    *(("by", noun, "of") for noun in ("decision", "resolution", "vote")),
)  # fmt: skip
_NOT_SAYING = words(
    "soon long far well if though a an to possible needed necessary required requested instructed much many"
)
_OF_RULES = words(
    "a again agreed agreement all also always an and another answer applies apply are as avoidance basic be"
    " been bottom brief briefly but can case clarify clarity clear conclusion concretely consequence contrary"
    " convention converse count counts decided decision different differently doubt easy emphasise essence"
    " essential everybody everyone expectation explicit fact first follow following follows for formally from"
    " general gist goes golden good guideline guidelines has have henceforth here holds idea important in"
    " instruction is it its just known law let like line long main matter matters me mean means message more"
    " most must new note now obvious of on once one only opposite our plain plainly point policy position"
    " practice precise principle principles put question quite really recap record remains remember reminder"
    " repeat requirement result reverse rule rules said same short should simple simply so specific standard"
    " stands stated stays still story straightforward stress sum summarise summarize summary sure that the there"
    " these thing things this to today true unchanged understood upshot us version very was way we what which"
    " whole will word words you"
)
_CLOSING = Pattern(
    (
        r"(?:"
        rf"(?:,|;| [-–—]+) (?:and )?(?:we|i) (?:all |\w+ly )?(?:hope|trust|believe|think|know|mean|stand|insist|stress|repeat|expect|are (?:sure|certain|confident|aware|serious)|thank|regret)\b[^;:]*"
        rf"|(?:,|;| [-–—]+) (?:and )?(?:this|that|which|something that|a (?:{_W} )?(?:fact|rule|point|practice|decision|principle|position|choice|policy) (?:that|which)|it) (?:(?:should|may|might|will|would|can|must|has|have|had|is|was|came|comes) )*(?:come|comes|came|be|been|is|was|has|have)?(?: (?:as|to|\w+ly|often|long|already|now|just|meant|not))* ?(?:no surprise|surprise|surprises|surprised|understood|obvious|evident|clear|known|expected|agreed|confirmed|decided|accepted|final|deliberate|intended|intentional|undisputed|repeating|repeated|discussed|explained|asked|question|questions|common sense|common|binding|come up|raised|the rule|a rule|new|important|non-negotiable)\b[^;:]*"
        rf"|(?:,|;| [-–—]+) (?:an?|the|our|one|another|still the|just the) (?:{_W} ){{0,3}}?(?:rule|practice|polic(?:y|ies)|principle|decision|fact|point|custom|habit|approach|stance|measure|requirement|convention|position|choice|view|lesson|tradition|matter|arrangement|compromise|agreement|promise|change|guideline|demand|standard)(?: (?:{_W}))?,? (?:that|which|we|of|to|for|from|with|in|on|since|as)\b(?:(?!\b(?:must|shall|should|may|unless|except|only if)\b)[^,;:])*"
        rf"|(?:,|;| [-–—]+) (?:and|so|but|yet) (?:you|we|i|they|everyone|everybody|nobody|no one|all of us|readers|anyone|that|this|it)(?: (?!must\b|shall\b|should\b|may\b){_W}){{1,8}} (?:that|this|it|so|us|there|so far|understood|change|matter)"
        rf"|(?:;| [-–—]+|, but|, so|,) (?:please (?:{_W} ){{1,10}}{_W}|(?:see|compare|refer to|consult|cf\.?)(?: also)? (?:{_W} ){{0,8}}{_W}|(?:more|details|questions|exceptions|the reasons?|further (?:details|information)) (?:can be|are|is|may be|follow|follows|will be)\b[^,;:]*)"
        r"|,? for (?:(?:\w+|the) ){0,2}reasons?(?: (?:of|that|which|explained|given|stated|set|discussed|described|above|below|we|beyond)\b[^,;:]*)?"
        rf"|, (?:(?:all|and|being|keeping|staying|remaining|entirely|fully|very much|much|completely) )*(?:in (?:line|keeping|accordance|agreement|harmony)|consistent) with (?:{_W} ){{0,4}}?(?:practice|practices|polic(?:y|ies)|principles?|tradition|rules|standards|values|guidelines|guidance|norms|conventions?|expectations|custom)(?: (?:in|of|at) (?:{_W} ){{0,3}}{_W})?"
        r"|, no ifs(?:,)? (?:and |or )?no buts|, no (?:questions asked|matter what|discussion|debate|question)|, (?:plain|pure) and simple|, period|, full stop|, simple as that|, as simple as that|, and (?:that is that|nothing else will do|that is final|that is all|that is the end of it)"
        r"|(?:,|;| [-–—]+) in other words,? (?:there is|nothing|this is|that is) [^,;:]*"
        r")(?=[\s.!]*\Z)"
    ),
    _FLAGS,
)
#: Remarks between two commas.
_BETWEEN = Pattern(
    rf", (?:we (?:\w+ly )?(?:believe|think|say|repeat|stress|mean|agree|insist)|to put it (?:\w+ ){{0,2}}\w+|to be (?:clear|precise|explicit|sure)|in other words|that is to say|so to speak|in short|in fact|of course|again|once more"
    r"|like (?:every(?:body|one)|all|any(?:body|one)) (?:\w+ ){0,2}\w+|of all \w+|(?:what|how|who|which)ever [^,;:]{3,60}"
    r"|(?:for|on) (?:its|their|his|her|our|your|my) (?:own )?(?:part|side|end|account|sake)"
    rf"|by (?:decision|resolution|vote|order) of (?:the |our )?(?:{_W} ){{0,3}}{_W}|put (?:\w+ ){{0,2}}\w+|in our (?:view|opinion)|needless to say|it (?:must|should|may) be (?:said|noted|stressed|added))(?=, )",
    _FLAGS,
)
_HELD = Pattern(
    rf"(?P<front>\W*(?:for|in|on|at|during|within|with|if|when) [^,;:]{{3,60}}?),? (?:the|a|this|another) (?:{_W} )?(?:opposite|reverse|contrary|converse|same|following|rule|principle|rules) (?:holds|applies|hold|apply|is true|is the case|counts|goes|is different|is clear|is simple):(?=\s)",
    _FLAGS,
)
#: “As a result, …”, “For security reasons, …”: what only ties a sentence to the one before it, or says why.
_TYING = re.compile(
    (
        r"\W*(?:(?:and|but|so),? )?(?:as (?:a|an) (?:\w+ )?(?:result|consequence|matter of (?:principle|policy|course|fact))"
        r"|for (?:this|that|these|those|the same|obvious|\w+) reasons?|for (?:\w+ ){0,2}purposes"
        r"|for the sake of (?:\w+ ){0,2}\w+|for the (?:avoidance of (?:any )?doubt|record)|for (?:clarity|simplicity|consistency|completeness|convenience|safety|security|compatibility|convenience|transparency)"
        r"|(?:to|for) (?:this|that) end|with (?:this|that|these|those) in mind|in (?:light|view) of (?:this|that|these|the above)"
        r"|given (?:this|that|these)|because of (?:this|that|these)|due to (?:this|that|these)|by (?:extension|implication)"
        r"|(?:what|how|who|which)ever [^,;:]{3,60}|(?:starting|beginning|effective|as (?:of|from)) (?:today|now|tomorrow|next \w+|this \w+)"
        r"|in (?:addition|general|principle|practice|other words|short|particular|summary|contrast|turn|essence|effect|conclusion|any event|all events|any case"
        r"|every case|all cases|fact|line with (?:this|that|the above))"
        r"|contrary to (?:earlier|previous|prior|past|former|popular|common) (?:\w+ )?\w+"
        r"|at (?:all times|the same time|any time)|to (?:summari[sz]e|sum up|be (?:clear|explicit|precise|sure)|recap|reiterate|repeat|stress this|avoid (?:any |all )?(?:doubt|confusion|misunderstandings?))|on (?:the whole|principle)"
        r"|as (?:usual|always|ever|before|(?:already |previously )?(?:agreed|discussed|planned|decided|arranged|announced|resolved|promised|explained))"
        r"(?: (?:above|earlier|before|elsewhere|already|previously)| (?:with|by|in|at|among|between|to) (?:[\w’'-]+ ){0,4}[\w’'-]+)?"
        r"|(?:further to|following|per) our (?:\w+ ){0,2}(?:agreement|conversation|decision|discussion|meeting|review)s?(?: with (?:[\w’'-]+ ){0,4}[\w’'-]+)?|as per (?:\w+ ){1,3}\w+|once (?:again|more)|needless to say"
        r"|it goes without saying|effective (?:immediately|today|now|at once)|of course|all in all|above all|first and foremost|last but not least|more (?:generally|specifically|precisely|importantly))\s*,\s"
    ).replace(" ", r"\s+"),  # the marks of a link are blank
    re.IGNORECASE,
)
_MOST = 3
#: Between a modal verb and its deed: “must without fail”, “should as a matter of principle”.
_UNFAILING = Pattern(
    r"(?<=must|hall|ould) (?:(?:without|beyond) (?:(?:any|the slightest|a) )?(?:fail|exceptions?|question|doubt)"
    r"|(?:in|at|by|under|on) (?:any and )?(?:all|every|each) (?:single |possible |conceivable |such )?(?:times|means|cases?|events?|circumstances?|conditions?|occasions?|instances?)"
    r"|(?:of|by) (?:necessity|course)|on principle|as a matter of \w+|come what may|no matter what|regardless)(?= (?:not |never )?[a-z])",
    _FLAGS,
    signs="fail exception exceptions question doubt times means case cases event events circumstance circumstances condition"
    " conditions occasion occasions instance instances necessity course principle matter come regardless",
)


@of_sentences(1 << 13)
def unframed(text: str) -> str:
    """*text* with blanks for what only asserts that it holds."""
    text = untied(text)
    for _ in range(_MOST):
        end = _opening(text)
        if not end:
            break
        text = " " * end + text[end:]
    held = _HELD.match(text) if ":" in text else None
    if held is not None:
        text = held["front"] + "," + " " * (held.end() - held.end("front") - 1) + text[held.end() :]
    fronted = _FRONTED.match(text) if text[:5].strip().lower() == "that" else None
    if fronted is not None and _is_sure(fronted[2]):
        text = _blank(_blank(text, *fronted.span(1)), *fronted.span(2))
    text = _UNFAILING.sub(lambda match: " " * len(match[0]), text)
    marks = [match.span() for match in _MARKS.finditer(text)]
    if len(marks) > 1:
        text = _without_between(text, [span for span in marks if text[slice(*span)] != " "])
    for at, behind in reversed(marks[-_LAST_MARKS:]):  # one remark may follow another
        end = _closing(text, at, behind)
        if end and not _is_all(text[:at]):
            text = _blank(text, at, end)
    return text


def untied(text: str) -> str:
    """*text* with blanks for what only ties it to what stands before it."""
    tying = _TYING.match(text)
    return text if tying is None else " " * tying.end() + text[tying.end() :]


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


# -- behind it ---------------------------------------------------------------------------------

#: Where a remark may begin; of so many, counted from the end, the last one does.
_MARKS = re.compile(
    r"[,;](?= )| [-–—]+ (?=[a-zA-Z])| (?=for (?:[a-z]+ ){0,2}reasons?\b|(?:according|pursuant) to\b|as\b|under\b|within the meaning\b|by virtue\b)"
)
_LAST_MARKS = 4
_ENDING = re.compile(r"[\s.!]*\Z")
_LONGEST_REMARK = 15
_ADVERBIAL = words(
    "in at on by to with during after last this before for again here unanimously so too"
)
_FINITE = words(
    "is are was were be been must shall should may can will does do to and or not who that which"
)
_THE = words("the our this its both all and")


def _closing(text: str, at: int, behind: int) -> int:
    """Where the remark ends that begins with the mark from *at* to *behind*; 0 where none does."""
    end = _ENDING.search(text, behind)
    said = text[behind : end.start()] if end is not None else ""
    if end is not None and not set(said) & set(",;:"):
        lowers = said.lower().split()
        if 0 < len(lowers) <= _LONGEST_REMARK and (
            _is_source(lowers)
            or remarks(lowers)
            or (text[at] != " " and (_tells(lowers) or remarks_behind(lowers) or _as_said(lowers)))
        ):
            return end.start()
    found = _CLOSING.match(text, at)
    return found.end() if found is not None else 0


def _tells(lowers: Sequence[str]) -> bool:
    """“says the handbook”, “the board has decided in May”."""
    if lowers[0] in _SAYING and 1 < len(lowers) <= 7:
        return True
    if lowers[0] not in _THE:
        return False
    verb = next((n for n in range(2, min(8, len(lowers))) if lowers[n] in _RULING), 0)
    return (
        verb > 0
        and _FINITE.isdisjoint(lowers[1:verb])
        and (
            verb + 1 == len(lowers)
            or lowers[verb + 1] in _ADVERBIAL
            or lowers[verb + 1].endswith("ly")
        )
    )


def _as_said(lowers: Sequence[str]) -> bool:
    """“as the group decided in its last meeting”."""
    first = 1 + (lowers[:1] in (["just"], ["exactly"]))
    return (
        lowers[first - 1 : first] == ["as"]
        and len(lowers) > first + 1
        and lowers[first] not in _NOT_SAYING
        and not _RULING.isdisjoint(lowers[first + 1 : first + 11])
    )


def _is_source(lowers: Sequence[str]) -> bool:
    """“according to the new guideline”."""
    for source in _SOURCES:
        if tuple(lowers[: len(source)]) == source:
            return not _AUTHORITIES.isdisjoint(lowers[len(source) : len(source) + 7])
    return False


#: No word of these in a remark between two dashes that may go.
_LIMITING = words(
    "not never no none only except unless if when must shall should may can cannot without such including under in on at by for with to from before after until"
)
_POINTING = words("this that it these we our the as i yes no a and but")
_OF_RULES_ALONE = words("must shall should may only except unless if")


def _without_between(text: str, marks: Sequence[tuple[int, int]]) -> str:
    """*text* without what stands between two marks and only tells of it: “, as the faculty has decided,”."""
    for (at, behind), (next_at, next_behind) in pairwise(marks):
        said = text[behind:next_at]
        lowers = said.lower().split()
        if (
            not lowers
            or len(lowers) > _LONGEST_REMARK
            or text[at:behind].strip(" -–—") != text[next_at:next_behind].strip(" -–—")
        ):
            continue
        if text[at] == ",":
            said_so = remarks(lowers) and not lowers[0].endswith(
                "ing"
            )  # “speaking plainly” may be a deed
            gone = _as_said(lowers) or said_so or _BETWEEN.match(text, at) is not None
            gone |= (
                lowers[0] in ("the", "our", "this")
                and not _AUTHORITIES.isdisjoint(lowers)
                and _tells(lowers)
            )
        else:
            gone = _LIMITING.isdisjoint(lowers) or (
                lowers[0] in _POINTING and _OF_RULES_ALONE.isdisjoint(lowers)
            )
        if gone:
            head = text[:at]
            kept = "," not in head and _DEPENDENT.match(head) is not None
            return head + "," * kept + " " * (next_behind - at - kept) + text[next_behind:]
    return text


_DEPENDENT = re.compile(
    r"\W*(?:if|when|whenever|where|unless|once|before|after|during|while|in|on|at|for|by|with|to|upon|until|as|within|under|should)\b", re.IGNORECASE
)  # fmt: skip


def _is_all(head: str) -> bool:
    """Whether *head* is a condition and no more, so that what follows is the main clause."""
    return "," not in head and _DEPENDENT.match(head) is not None and _MODAL.search(head) is None


# -- in front of it ----------------------------------------------------------------------------

_FIRST = re.compile(r"\W*(\w+)")
_LONGEST_HEAD = 140
#: A head of more words says more than that a rule follows.
_LONGEST_COLON = 14


def _opening(text: str) -> int:
    """Where what introduces *text* ends; 0 where nothing does."""
    first = _FIRST.match(text)
    if first is None:
        return 0
    colon = text.find(": ", 0, _LONGEST_HEAD)
    if colon > 0:
        head = text[:colon].lower().replace(",", "").split()
        if len(head) <= _LONGEST_COLON:
            if _OF_RULES.issuperset(head):
                if _is_sure(text[:colon]):
                    return colon + 1
            else:
                found = _HEAD.match(text)
                if found is not None and _reports(text, found.end(), found[0]):
                    return found.end()
    comma = text.find(",", first.end(), _LONGEST_HEAD)
    if comma > 0:
        end = _adjunct(text, first.start(1), comma)
        if end:
            return end
        if text.startswith(", but ", comma):
            found = _BUT.match(text)
            if found is not None and _SPEAKING.match(text[found.end() :]) is not None:
                return found.end()
    at = text.find(" that", first.end(), _LONGEST_HEAD)
    if at > 0 and text[at + 5 : at + 6] in (" ", ","):
        start = text.rfind(", ", 0, at) + 1
        if start and not _is_adjunct(text[:start], text[start:at]):
            return 0
        if _asserts(text, text[start:at], at + 5):
            return at + 5
    return 0


def _adjunct(text: str, start: int, comma: int) -> int:
    """Where “As the group decided, …” ends, whose first word is at *start*."""
    lowers = text[start:comma].lower().split()
    while lowers and lowers[0] in ("and", "but", "so") and lowers[1:2] != ["that"]:
        lowers = lowers[1:]
    if not lowers:
        return 0
    if remarks(lowers):
        return comma + 1
    if (lowers[-1] in _ADVERBS and lowers[:-1] in ([], ["most"], ["more"])) or _is_source(lowers) or _as_said(lowers) or (
        len(lowers) == 2 and lowers[0].endswith("ly") and lowers[1] in ("speaking", "put", "said", "stated")
    ):  # fmt: skip
        return comma + 1 if _is_sure(text[start:comma]) else 0
    pattern = _ADJUNCTS.get(lowers[0])
    found = pattern.match(text) if pattern is not None else None
    return found.end() if found is not None and _is_sure(found[0]) else 0


def _is_adjunct(front: str, head: str) -> bool:
    """Whether *front* is neither a condition nor a clause of its own, beside *head*."""
    lowers = front.lower().split()
    joined = head.split()[:1] and head.split()[0].lower() in ("and", "but", "so", "which", "or")
    return not joined and _DEPENDENT.match(front) is None and MODAL_WORDS.isdisjoint(lowers)


def _is_sure(said: str) -> bool:
    return _UNSURE.search(_CERTAIN.sub("", said)) is None


def _asserts(text: str, head: str, end: int) -> bool:
    """Whether *head* before a “that”, which ends at *end*, says no more than that the rest holds."""
    lowers = head.lower().replace("don't", "do not").replace("don’t", "do not").split()
    while lowers and lowers[0] in ("and", "but", "so", "please", "also"):
        lowers = lowers[1:]
    if not lowers or not _is_sure(head) or not _OF_OTHERS.isdisjoint(lowers):
        return False
    first, last = lowers[0], lowers[-1]
    spoken = not MODAL_WORDS.isdisjoint(lowers)
    if first in _NOTING and len(lowers) <= _LONGEST_NOTE and not _KNOWING.isdisjoint(lowers):
        return True
    if first in ("do", "never") and last in ("forget", "overlook", "ignore"):
        return len(lowers) <= 4
    if (
        first in _PEOPLE
        and not _KNOWING.isdisjoint(lowers[1:])
        and len(lowers) <= 10
        and (spoken or "to" in lowers)
    ):
        return True
    if (
        first in ("it", "that", "this")
        and ("enough" in lowers or "surprise" in lowers)
        and len(lowers) <= 10
    ):
        return True
    if last in _FACTIVE and not spoken:
        return len(lowers) <= _LONGEST_FACTIVE
    if spoken and (first not in _WE or not _POSSIBLY.isdisjoint(lowers)):
        return False
    if first == "what":
        return len(lowers) <= 10 and (last in ("is", "was") or "is" in lowers[-3:]) and not _MATTERING.isdisjoint(lowers)  # fmt: skip
    if first == "it":
        return _is_told(lowers)
    if first == "there":
        return (
            len(lowers) <= 12
            and not _CONSENSUS.isdisjoint(lowers)
            and lowers[1] in ("is", "has", "was", "can")
        )
    if first in ("this", "that", "all", "which") and last in (
        "means",
        "implies",
        "entails",
        "shows",
    ):
        return len(lowers) <= 4
    if last in ("is", "was", "remains", "been") and first in ("the", "our", "one", "my", "its", "this"):  # fmt: skip
        return len(lowers) <= 10 and _reports(text, end, " ".join(lowers[1:-1]))
    return _reported(text, lowers, end)


def asserts_by_build(text: str) -> int:
    """Where “Experience has taught us that”, of which no words are listed, ends in front of a rule; 0 where none does."""
    at = text.find(" that ", 1, _LONGEST_HEAD)
    lowers = text[: max(at, 0)].lower().replace(",", "").split()
    if not 1 < len(lowers) <= _LONGEST_COLON or not MODAL_WORDS.isdisjoint(lowers):
        return 0
    told = [lower for lower in lowers if lower not in _TOLD_TO]
    spoken = any(lower in FINITE or base_form(lower) for lower in told[1:])
    if told[0] not in _OF_OURS or not (_OF_OTHERS | _NO_MORE).isdisjoint(lowers):
        return 0  # what others say, or said once, is no rule of ours
    if base_form(told[-1]) in _THINKING_SO and told[0] not in _WE:
        return 0
    if not spoken or not (told[-1] in FINITE or base_form(told[-1]) or is_message(told[-1])):
        return 0
    return at + 5 if _reports(text, at + 5, " ".join(lowers)) else 0


#: What others think, hope or claim is no rule.
_THINKING_SO = words(
    "argue claim allege pretend imagine think believe assume presume guess suspect suppose fear hope wish doubt deny propose suggest wonder dream complain"
)
_OF_OURS = words("we our it this these what experience practice common")
#: Of others, or of a time that is gone.
_OF_OTHERS = words(
    "earlier former formerly previous previously old older past once other others some many few they them their"
    " draft proposal proposed proposes competitor competitors rival rivals critic critics auditor auditors"
)
_NO_MORE = words("used was were did said no not never nobody none")
_TOLD_TO = words("us you everyone everybody again here now always")


#: What one only could say is not said.
_POSSIBLY = words("can could may might")
#: Whoever is aware that something holds tells that it does.
_FACTIVE = words("aware conscious mindful")
_LONGEST_FACTIVE = 8
#: “Please note that”, “Bear in mind that”
_NOTING = words("note remember recall know understand realise realize mind be bear keep")
_LONGEST_NOTE = 4
_PEOPLE = words("everybody everyone anyone anybody all you readers those we staff authors")
_MATTERING = words("matters counts holds applies follows remains") | _TELLING
_CONSENSUS = words(
    "agreement consensus doubt question disputing denying secret rule policy law principle understanding decision convention tradition guideline requirement order instruction"
)
_HAS_BEEN = words(
    "is was has been had remains stays seems may should be always long also now ever still already often"
)


def _is_told(lowers: Sequence[str]) -> bool:
    """“it remains true”, “it was agreed at the spring meeting”, “it is worth repeating”."""
    at = 1
    while at < len(lowers) and (lowers[at] in _HAS_BEEN or lowers[at].endswith("ly")):
        at += 1
    if at == 1 or at == len(lowers):
        return False
    if lowers[at] in _TELLING:
        return _ends_telling(lowers[at + 1 :])
    return len(lowers) - at <= 7 and (not _TRUE.isdisjoint(lowers[at : at + 4]))


def _ends_telling(rest: Sequence[str]) -> bool:
    """Whether *rest* may stand between a verb of telling and “that”."""
    if not rest:
        return True
    if len(rest) > 7:
        return False
    if rest[0] == "it":
        return len(rest) > 1 and not words(
            "clear plain known rule principle law policy"
        ).isdisjoint(rest)
    if rest[0] in _BEHIND_TELLING or rest[0].endswith("ly"):
        return True
    return len(rest) == 2 and rest[1] in _VIEWS


def _reported(text: str, lowers: Sequence[str], end: int) -> bool:
    """“The head of the department has made it clear”, “we have agreed”."""
    for verb in range(len(lowers) - 1, 0, -1):
        ours = lowers[0] in _WE
        if lowers[verb] not in _TELLING and not (ours and lowers[verb] in _THINKING):
            continue
        if not _ends_telling(lowers[verb + 1 :]):
            return False
        who = verb
        while who and (lowers[who - 1] in _BETWEEN_VERBS or lowers[who - 1].endswith("ly")):
            who -= 1
        if who == 0 and not ours:
            return False
        subject = lowers[:who]
        if ours and (who <= 1 or "of" in subject or lowers[0] in ("all", "both")):
            return True
        if lowers[0] in _DETERMINERS and who <= 8 and not _AUTHORITIES.isdisjoint(subject):
            return _OTHERS.search(" ".join(subject)) is None or subject[-1] in _AUTHORITIES
        return _reports(text, end, " ".join(subject))
    return False


_DETERMINERS = words("the our this these its every each")


def _reports(text: str, end: int, subject: str) -> bool:
    """Whether what follows *end* is a rule, and *subject* none of those whom it is for."""
    if (
        _UNSURE.search(_CERTAIN.sub("", text[:end])) is not None
        or _OTHERS.search(subject) is not None
    ):
        return False
    return _SPEAKING.match(text[end:]) is not None


#: Denials that assert: “there is no doubt that”.
_CERTAIN = Pattern(r"\bno (?:great |two |room for )?(?:surprise|secret|doubts?|question|disputing|denying|accident|mistake|mistaking|misunderstandings?|confusion|illusions?|ambiguity|argument|debate|dispute|uncertainty|ways|bones|mystery|joke|news)\b|(?:never|not|['’]t) (?:ever )?(?:forget|overlook|ignore|lose sight)\b|\bonce(?: more| again)?\b|avoidance of (?:any |all )?doubt|beyond (?:any )?doubt|cannot be", re.IGNORECASE)  # fmt: skip
