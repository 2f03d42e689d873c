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

from plainspec.language.clauses import MODAL_WORDS
from plainspec.language.vocabulary import words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern

_W = r"[\w'’/-]+"
#: What may stand between a verb of telling and its “that”: no object of its own.
_BEFORE_THAT = (
    rf"(?:it (?:\w+ )?(?:clear|plain|known|a rule|a principle|law|policy)|(?:us|you|everyone|everybody|it|again|here|now|also|once|clear|plain|note|care|account|\w+ly|together|unanimous)|(?:in|at|on|with|to|by|for|after|from|among|during) {_W}|(?:the|our|this|that|its) (?:view|position|opinion|conclusion|stance|standpoint|fact|agreement|decision)|(?:to|at|with) (?:the|an?|our) {_W})"
    rf"(?: (?:more|again|too|once|also|clearly|{_W}ly|(?:in|at|on|with|to|by|for|after) (?:the |our |its |a )?{_W}(?: {_W})?)){{0,3}}"
)
#: Verbs of telling what holds, in the forms that a report has.
_TELL = (
    r"(?:(?:agree|decide|determine|conclude|resolve|rule|state|note|declare|reiterate|underline|stipulate|prescribe|announce|acknowledge|recogni[sz]e"
    r"|emphasi[sz]e|clarif(?:y|ie)|specif(?:y|ie)|reveal|indicate|describe|observe|mention|require|advise|promise|propose|note|argue|continue|close|notice|realise|realize|like)[ds]?"
    r"|(?:confirm|stress|explain|recall|remind|repeat|record|insist|affirm|add|point|learn|establish|publish|recommend|remember|suggest|discuss|present|answer|word|intend|demand|report|expect|ask|want|warn|highlight|outline|document)(?:e?s|ed)?"
    r"|say|says|said|tell|tells|told|write|writes|wrote|written|put|puts|hold|holds|held|find|finds|found|know|knows|known|mean|means|meant|make|makes|made|lay|lays|laid|set|sets"
    r"|see|sees|saw|seen|understand|understands|understood|show|shows|shown|showed|have|has|had|come|came|take|takes|took|go|goes|went|gone)"
)
#: Those of them that say so whoever is their subject.
_SAY = (
    r"(?:(?:agree|decide|determine|conclude|resolve|rule|state|note|declare|reiterate|underline|stipulate|announce|acknowledge|recogni[sz]e|emphasi[sz]e|clarifie|specifie)[ds]"
    r"|(?:confirm|stress|explain|recall|remind|repeat|record|insist|affirm|add|establish|write|remark|comment|advise|continue|warn)(?:e?s|e?d)|say|says|said|tells|told|wrote|puts? it|puts it|put it|knows?|made clear|makes clear|lays down|laid down|sets out|pointed out|points out)"
)
#: Verbs of speech and of ruling that may close a sentence; and what may still follow, which is no object.
_SAYS = r"(?:says?|said|explains?|explained|adds?|added|stresse[sd]|notes?|noted|states?|stated|writes?|wrote|insists?|insisted|emphasi[sz]e[sd]?|argues?|argued|warns?|warned|remarks?|remarked|comments?|commented)"
_RULED = r"(?:decided?|decides|agreed?|agrees|ruled|rules|determined|determines|concluded?|concludes|resolved|resolves|confirmed|confirms|announced|announces|put it|puts it)"
_ADVERBIAL = rf"(?: (?:(?:in|at|on|by|to|with|during|after|last|this|before|for) (?:{_W} ){{0,4}}{_W}|again|here|\w+ly|unanimously|so|too))?"
_FINITE = r"(?:is|are|was|were|be|been|has|have|had|must|shall|should|may|can|will|does|do|to|and|or|not|who|that|which)\b"
#: Who may lay down a rule, or where one is laid down.
_AUTHORITY = (
    r"(?:board|committee|council|group|team|department|office|commission|authority|authorities|panel|party|editors?|authors?|reviewers?|maintainers?|management|company|firm|secretariat|secretary|chair"
    r"|directors?|court|tribunal|lawyers|counsel|auditors|handbook|guidelines?|guidance|guide|polic(?:y|ies)|rules?|rulebook|rulings?|section|chapter|document|documents|specification|spec|standards?|law|act|regulations?"
    r"|contract|agreement|manual|text|paragraph|clause|article|principles?|charter|statutes?|minutes|community|experts|faculty|foundation|organi[sz]ation|association|constitution|directive|decree|memo|announcement"
    r"|convention|decision|resolution|plan|roadmap|terms|bylaws|by-laws|procedures?|protocol|majority|practice|recommendation|advice|notice|appendix|annex|version|edition|amendment|stakeholders|designers|leadership|headquarters)"
)
_WE = r"(?:we|all of us|both of us|everyone|everybody|both sides|both parties|all parties)"
#: Those of them of whom a “must” would be a demand of its own.
_THE = rf"(?:the|our|this|these|its|every|each)(?: {_W}){{0,3}}? {_AUTHORITY}(?: (?:of|for|in|on) (?:{_W} ){{0,3}}?{_W})?"
#: What may be told of a sentence that is true.
_TRUE = (
    rf"(?:worth \w+ing|true|the case|a fact|a given|clear|obvious|evident|plain|undisputed|indisputable|well known|common knowledge|no secret|no accident|understood|agreed|settled"
    rf"|(?:(?:a|an|the|our|one|still|house|company) ){{1,2}}(?:{_W} ){{0,2}}(?:rule|principle|policy|fact|convention|tradition|practice|matter of course|standard|guideline|position|decision|point|truth|certainty|tenet)(?: (?:here|of ours|of (?:{_W} ){{0,2}}{_W}))?)"
)
_KNOW = r"(?:remember|know|note|understand|recall|be aware|keep in mind|bear in mind|take note|realise|realize|never forget|not forget|be reminded)"
#: No word of these may stand in what only asserts.
_UNSURE = Pattern(
    r"\b(?:not|never|no|nobody|none|nothing|hardly|wrong|false|untrue|doubt|doubtful|unlikely|unclear|myth|misconception|whether|if|when|unless|until|once|before|while|except|only|longer|used to|former|old|previous)\b|n['’]t\b",
    re.IGNORECASE,
)

_FLAGS = re.IGNORECASE
#: “We have agreed that …”: a main clause of telling, and the sentence in its object.
_THAT = Pattern(
    (
        r"\W*(?:(?:and|but|so),? )?(?:"
        rf"(?:{_WE}|{_THE}(?! must)) (?:(?:would like|want|wish|have|has|had|are|is|do|can only|must|also|here|hereby|again|now|still|therefore|thus|all|always|long|once more|once again|\w+ly|to) ){{0,4}}"
        rf"(?:{_TELL}|believe|think|feel|hope|trust|assume|consider|of the (?:opinion|view)|convinced|certain|sure)(?: {_BEFORE_THAT})? that"
        rf"|it (?:is|was|remains|stays|has (?:always |long |also |now |ever )?been|may be|should be|seems|is also|is still)(?: \w+ly)? {_TRUE}(?: (?:to|for|among|by|in|with) (?:{_W} ){{0,3}}{_W})? that"
        rf"|(?:it|that|this) (?:cannot|can hardly|can never) be \w+ (?:\w+ )?enough that|it (?:should|will|may) (?:come as|be) no (?:great )?surprise(?: to {_W})? that"
        rf"|there (?:is|can be|should be) (?:\w+ )?(?:agreement|consensus|no doubt|no question|no disputing|no denying|no secret)(?: {_W}){{0,4}}? that"
        rf"|(?:everybody|everyone|anyone|anybody|all|you|readers|those|all of us|we)(?: {_W}){{0,3}}? (?:should|must|ought to|needs to|need to|will|would do well to|do well to|does well to) (?:\w+ly |always |also )?{_KNOW} that"
        rf"|what (?:(?:really|actually|also|most) )?(?:matters|counts|holds|applies|follows|remains)(?: (?:here|now|most|in the end|above all|from this))? is that"
        rf"|what (?:this|that|it|(?:the|our|this) {_W}(?: {_W})?) (?:{_TELL})(?: {_W}){{0,3}}? is that|(?:all )?(?:of )?(?:this|that) (?:means|implies|entails|shows)(?: \w+)? that"
        r")(?=,? )"
    ),
    _FLAGS,
)
#: Of whom a report tells what they think or do: people whom the rules are for, and machines.
_OTHERS = Pattern(
    r"\b(?:users?|people|some|many|most|others|another|critics?|opponents?|customers?|clients?|callers?|applicants?|guests?|visitors?|patients?|students?|pupils?|tenants?|buyers?|sellers?|attackers?|children|parents?|he|she|they|you|it"
    r"|servers?|systems?|service|services|apps?|applications?|programs?|tools?|functions?|methods?|models?|assistants?|nodes?|wallets?|compilers?|parsers?|browsers?|devices?|requests?|messages?|responses?|commands?|scripts?|packages?|process|processes|threads?|drivers?|kernel|tests?|flags?|fields?|values?|logs?|files?|headers?|tokens?"
    r"|must|shall|should|may|might|can|could|cannot|will|would|ought|need|needs|has to|have to|to (?!us\b|all\b|everybody\b|everyone\b|the\b|our\b)|myth|misconception|risk|danger|problem|fear|concern|question|exception|condition|case|rumour|rumor|claim|allegation|hope|idea|chance|possibility|assumption|so|such|than|in order|provided|given|assuming|seeing)\b",
    re.IGNORECASE,
)
#: What follows speaks of what has to be, or may be.
_SPEAKING = Pattern(
    r"\A[\s,]*(?!(?:must|shall|should|may|can|cannot|is|are|was|were|has|have|will|would|do|does|did)\b)\S[^;]*?\b(?:must|shall|should|may|cannot|can|need not|needs? to|ha(?:s|ve) to|ought|allowed|permitted|forbidden|prohibited|required|obliged|free|welcome|never|not|no|nobody|nothing|wrong|optional|exempt|mandatory)\b",
    re.IGNORECASE,
)
#: “The head of the department has made it clear that …”, “It was agreed in spring that …”, “The upshot of it all is that …”
_REPORT = Pattern(
    (
        r"\W*(?:"
        rf"(?P<who>[^;:.]{{2,90}}?) (?:(?:has|have|had|also|hereby|again|now|therefore|\w+ly) ){{0,3}}(?:{_TELL}|vote[ds]?|maintains?|maintained|claims?|think|thinks|believe|believes)(?: {_BEFORE_THAT})? that"
        rf"|it (?:is|was|has been|had been|has long been|is hereby|was also) (?:\w+ly )?(?:{_TELL})(?: (?:in|at|on|by|with|during|after|last|this|among|between|upon|from) (?:{_W} ){{0,4}}{_W}| again| here| long ago| before| earlier| last \w+| \w+ly){{0,2}} that"
        rf"|(?:the|our|one|my|its|this) (?P<what>(?:{_W} ){{1,8}})(?:is|was|remains|has been) (?:\w+ly |clear |this: )?that"
        r"|(?:please |but |and |so |also ){0,2}(?:do not|don['’]t|never) (?:ever )?(?:forget|overlook|ignore|lose sight of the fact) (?:the fact )?that"
        rf"|(?:there (?:is|has been|was) (?:an? |the |no )?(?:{_W} ){{0,3}}(?:rule|policy|law|consensus|agreement|principle|understanding|decision|convention|tradition|guideline|requirement|order|instruction)(?: (?:in|of|at|among|here) (?:{_W} ){{0,3}}{_W})? (?:that|which says that|saying that))"
        r")(?=,? )"
    ),
    _FLAGS,
)
#: A head in front of a colon that is a clause of its own: “Let us be clear about one thing: …”
_HEAD = Pattern(
    rf"\W*(?:(?:let us|let me|allow us to|to) (?:{_W} ){{0,8}}{_W}|one (?:{_W} ){{0,5}}{_W}|(?!for\b|if\b|when\b|in\b|on\b|at\b|during\b|unless\b|while\b|where\b|after\b|before\b|once\b|until\b|with\b|under\b)(?:(?!for\b|if\b|when\b|unless\b){_W} ){{1,8}}?(?:is|are|was|remains|holds|applies|says|reads|goes|runs|states|stands|counts|follows|concludes|decided|agreed|has been|says so)(?: (?!one of\b|as\b|for\b)(?:{_W})){{0,5}}):(?=\s)",
    _FLAGS,
)
#: “Readers may wonder, but …”: a first clause that demands nothing.
_BUT = Pattern(
    r"\W*(?!if\b|when\b|unless\b|for\b|in\b|on\b|at\b|while\b|where\b|once\b|until\b)(?:(?!\b(?:must|shall|should|cannot|never|not|need|needs|required|allowed|permitted|forbidden|free|only|do|avoid)\b)[^,;:.])+, but(?= (?!not\b|never\b|only\b|it\b|they\b|this\b|that\b|these\b|those\b|must\b|should\b|may\b|shall\b|can\b|cannot\b|is\b|are\b|if\b|when\b))",
    _FLAGS,
)
#: “That logs are kept is a point on which all agree.”
_FRONTED = Pattern(
    rf"\W*(that )(?=[^;:]{{12,}})[^;:]+?( (?:is|was|remains|stays|goes|stands|has been|should be|should come|comes|will be)(?: \w+ly| also| still| as)? (?:{_TRUE}|without saying|beyond (?:doubt|dispute|question)|no surprise|our (?:{_W} )?(?:policy|rule|position))\b[^,;:]*)\Z",
    _FLAGS,
)
#: “According to the new guideline, …”: where it stands, on whose advice, after what, and how it is put.
_ADJUNCT = Pattern(
    (
        r"\W*(?:(?:and|but|so),? )?(?:"
        rf"(?:according to|in the words of|in the (?:view|opinion|eyes|judge?ment) of|on the (?:advice|recommendation|suggestion|authority|strength) of|as per|per|by (?:decision|order|decree|resolution|vote|ruling) of|(?:in|on) (?:line|accordance|keeping|agreement) with) (?:(?:the|our|this|these|a|an|its|their|most) )?(?:{_W} ){{0,4}}?{_AUTHORITY}(?: (?:of|for|on|in) (?:{_W} ){{0,3}}{_W}| \d+(?:\.\d+)*)?"
        # “As the group decided in its last meeting”
        rf"|as (?!soon|long|far|well|if|though|a |an |to )(?:{_W} ){{1,6}}?(?:(?:have|has|had|will|would|should) (?:\w+ly |now |all |always |also |already )*)?{_SAY}(?: {_W}){{0,7}}"
        rf"|having (?:\w+ly )?\w+(?:ed|en|ght|ne|ld|ad|et|ut|id)(?: (?!not\b|if\b){_W}){{0,8}}"
        rf"|(?:put|stated|said|expressed|formulated|phrased|speaking|viewed)(?: (?:{_W})){{0,2}} (?:differently|simply|plainly|briefly|bluntly|shortly|positively|otherwise|way|words|terms|clearly|formally)"
        r"|\w+ly (?:speaking|put|said|stated)|to put (?:it|this|that|matters)(?: \w+){1,4}|in (?:simple|plain|plainer|simpler|short|general|practical|concrete|other|so many|no uncertain) (?:words|terms|language|english)"
        rf"|(?:after|following|upon|in response to) (?:(?:the|a|an|our) )?(?:(?:some|much|many|several|long|careful|further|extensive|due|lengthy|repeated|frequent|numerous|countless) ){{1,2}}(?:{_W} )?(?:questions?|discussions?|debates?|considerations?|deliberations?|reviews?|complaints?|thought|requests?|feedback|reflection|consultations?|incidents?|audits?|meetings?|comments?|experience|analysis|surveys?|inquir(?:y|ies)|talks|negotiations|reforms?)(?: {_W}){{0,6}}"
        rf"|(?:starting|beginning|effective|as of|as from|from|since|with|under|as part of|ever since) (?:with |from )?(?:this|the|our)(?: (?:new|current|present|latest|revised|last|recent|updated|existing|amended|{_W}))? (?:version|edition|release|revision|reform|change|amendment|policy|rules|regulations?|guidelines?|document|update|rulebook|ruling|standard|year|month|week|quarter)"
        rf"|for (?:the (?:past|last) )?(?:many|several|some|a few|countless|two|three|ten|quite some|a long|long) (?:\w+ )?(?:years|decades|months|time|while|centuries|releases|versions)(?: now| already)?|in (?:everyday|daily|common|actual|normal|day-to-day|current|established|our|general|most people's) (?:\w+ )?(?:practice|life|use|experience|work|operation|business|usage)"
        rf"|(?:in|out of) (?:the )?(?:interests?|spirit|name|respect|concern|fairness|courtesy|hope|view|defen[cs]e|recognition) (?:of|for|to|that) (?:{_W} ){{0,5}}{_W}|(?:with|to) (?:a view|an eye|regard|the aim|the goal|the intention) (?:to|of) (?:{_W} ){{0,5}}{_W}|by (?:a (?:{_W} )?majority|unanimous (?:vote|decision|agreement)|common (?:consent|agreement)|long tradition|tradition|convention)(?: (?:of|by|to) (?:{_W} ){{0,4}}{_W})?"
        rf"|for the sake of (?:{_W} ){{0,3}}{_W}|by (?:and large|the way|definition|design|now|common consent|popular demand|popular request)|(?:in|on|for|to) (?:our|my) (?:{_W} )?(?:view|opinion|mind|eyes|experience|judge?ment|understanding|part)"
        rf"|in (?:view|light|consideration|recognition|consequence) of (?:the |our |recent |many |these |past ){{1,3}}(?:{_W} ){{0,3}}{_W}|(?:unsurprisingly|regrettably|sadly|happily|fortunately|unfortunately|clearly|plainly|simply|briefly|basically|essentially|naturally|obviously|admittedly|understandably|again|importantly|formally|officially|henceforth|hence|otherwise put)"
        r"),(?=\s)"
    ),
    _FLAGS,
)
_ADJUNCTS = frozenset(
    (
        "according in on as per by having put stated said expressed formulated phrased speaking viewed to after following upon starting beginning effective"
        " from since with under ever for and but so unsurprisingly regrettably sadly happily fortunately unfortunately clearly plainly simply briefly basically essentially"
        " naturally obviously admittedly understandably again importantly formally officially henceforth hence otherwise"
        " generally strictly broadly frankly roughly properly technically legally practically bluntly loosely shortly simply"
    ).split()
)
#: “The rule here is simple: …”: nothing in front of the colon but words that speak of a rule.
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
#: Remarks that a demand closes with.
_CLOSING = Pattern(
    (
        r"(?:"
        # “…, says the handbook”; “…, the board decided in May”; “…, as most readers know”
        rf"(?:,? according to|, {_SAYS}) (?:(?:the|our|this|a|an|its|both|all) )?(?:{_W} ){{0,4}}{_W}"
        rf"|, (?:and )?(?:the|our|this|its|both|all) (?:(?!{_FINITE}){_W} ){{1,4}}?(?:(?:have|has|had) (?:\w+ly |now |also |already )?)?(?:{_SAYS}|{_RULED}){_ADVERBIAL}"
        rf"|(?:,|;| [-–—]+) (?:just )?(?:exactly )?as (?!soon|long|far|well|if|though|to |possible|needed|necessary|required|requested|instructed)(?:{_W} ){{1,6}}?(?:(?:have|has|had|will|would|should) (?:\w+ly |now |all |always |also |already )*)?{_SAY}(?: {_W}){{0,6}}"
        rf"|(?:,|;| [-–—]+) (?:and )?(?:we|i) (?:all |\w+ly )?(?:hope|trust|believe|think|know|mean|stand|insist|stress|repeat|expect|are (?:sure|certain|confident|aware|serious)|thank|regret)\b[^;:]*"
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
#: Remarks between two commas or dashes: “, as the faculty has decided,”, “– it bears repeating –”.
_BETWEEN = Pattern(
    (
        rf"(?:, (?:as (?!soon|long|far|well|if|though|to )(?:{_W} ){{1,5}}?(?:(?:have|has|had) (?:\w+ly |now |already )?)?{_SAY}(?: {_W}){{0,5}}|(?:the|our|this) (?:{_W} ){{0,3}}?(?:{_AUTHORITY}) (?:{_SAYS}|{_RULED}){_ADVERBIAL}|we (?:\w+ly )?(?:believe|think|say|repeat|stress|mean|agree|insist)"
        rf"|to put it (?:\w+ ){{0,2}}\w+|to be (?:clear|precise|explicit|sure)|in other words|that is to say|so to speak|in short|in fact|of course|again|once more|by (?:decision|resolution|vote|order) of (?:the |our )?(?:{_W} ){{0,3}}{_W}|put (?:\w+ ){{0,2}}\w+|in our (?:view|opinion)|needless to say|it (?:must|should|may) be (?:said|noted|stressed|added)), "
        rf"|, (?:and|or) [^,;]{{1,30}} mean [^,;]{{1,20}}(?=, )"
        r"| [–—] (?![^–—]*\b(?:not|never|no|none|only|except|unless|if|when|must|shall|should|may|can|cannot|without|and|or|e\.g|such as|including|under|in|on|at|by|for|with|to|from|before|after|until)\b(?<!and)[^–—]*[–—])(?:[^–—;.]{3,80}) [–—] "
        rf"| [–—] (?:and |but )?(?:this|that|it|these|we|our|the|as|i|a frequent|no|yes)\b(?![^–—]*\b(?:must|shall|should|may|only|except|unless|if)\b)[^–—;.]{{3,80}} [–—] )"
    ),
    _FLAGS,
)
#: “For drafts the opposite holds: …”: the limit stays.
_HELD = Pattern(
    rf"(?P<front>\W*(?:for|in|on|at|during|within|with|if|when) [^,;:]{{3,60}}?),? (?:the|a|this|another) (?:{_W} )?(?:opposite|reverse|contrary|converse|same|following|rule|principle|rules) (?:holds|applies|hold|apply|is true|is the case|counts|goes|is different|is clear|is simple):(?=\s)",
    _FLAGS,
)
_MOST = 3


@of_sentences(1 << 13)
def unframed(text: str) -> str:
    """*text* with blanks for what only asserts that it holds."""
    for _ in range(_MOST):
        end = _opening(text)
        if not end:
            break
        text = " " * end + text[end:]
    held = _HELD.match(text) if ":" in text else None
    if held is not None:
        text = held["front"] + "," + " " * (held.end() - held.end("front") - 1) + text[held.end() :]
    fronted = _FRONTED.match(text) if text[:5].strip().lower() == "that" else None
    if fronted is not None and _UNSURE.search(_CERTAIN.sub("", fronted[2])) is None:
        text = _blank(_blank(text, *fronted.span(1)), *fronted.span(2))
    marks = [match.start() for match in _MARKS.finditer(text)]
    if len(marks) > 1:
        text = _without_between(text, marks)
    for at in marks[-_LAST_MARKS:]:
        closing = _CLOSING.match(text, at)
        if closing is not None and not _is_all(text[:at]):
            return text[:at] + " " * (closing.end() - at) + text[closing.end() :]
    return text


#: Where a remark may begin; of so many, counted from the end, the last one does.
_MARKS = re.compile(r"[,;](?= )| [-–—]+ (?=[a-zA-Z])| (?=for (?:[a-z]+ ){0,2}reasons?\b|according to\b)")
_LAST_MARKS = 4


def _without_between(text: str, marks: list[int]) -> str:
    for at in marks[:-1]:
        found = _BETWEEN.match(text, at)
        if found is not None:
            head = text[:at]
            kept = "," not in head and _DEPENDENT.match(head) is not None
            text = head + "," * kept + " " * (found.end() - at - kept) + text[found.end() :]
    return text


def _is_all(head: str) -> bool:
    """Whether *head* is a condition and no more, so that what follows is the main clause."""
    return "," not in head and _DEPENDENT.match(head) is not None and _MODAL.search(head) is None


_MODAL = Pattern(r"\b(?:must|shall|should|may|can|cannot|need not|has to|have to|never|do not|don['’]t)\b", re.IGNORECASE)


_DEPENDENT = Pattern(
    r"\W*(?:if|when|whenever|where|unless|once|before|after|during|while|in|on|at|for|by|with|to|upon|until|as|within|under|should)\b", re.IGNORECASE
)  # fmt: skip


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


_FIRST = re.compile(r"\W*(\w+)")


def _opening(text: str) -> int:
    """Where what introduces *text* ends; 0 where nothing does."""
    first = _FIRST.match(text)
    if first is None:
        return 0
    word = first[1].lower()
    colon = text.find(":", 0, _LONGEST_HEAD)
    if colon > 0 and text[colon + 1 : colon + 2] == " ":
        head = text[:colon].lower().replace(",", "").split()
        if len(head) <= _LONGEST_COLON and _OF_RULES.issuperset(head):
            if _UNSURE.search(_CERTAIN.sub("", text[:colon])) is None:
                return colon + 1
        elif len(head) <= _LONGEST_COLON:
            found = _HEAD.match(text)
            if found is not None and _reports(text, found, found[0]):
                return found.end()
    if word in _ADJUNCTS and "," in text:
        found = _ADJUNCT.match(text)
        if found is not None and _UNSURE.search(_CERTAIN.sub("", found[0])) is None:
            return found.end()
    if 0 < text.find(", but ", 0, _LONGEST_HEAD):
        found = _BUT.match(text)
        if found is not None and _SPEAKING.match(text[found.end() :]) is not None:
            return found.end()
    at = text.find(" that", 0, _LONGEST_HEAD)
    if at > 0:
        head = text[:at].lower().split()
        if _KNOWING.isdisjoint(head) and not MODAL_WORDS.isdisjoint(head):
            return 0
        found = _THAT.match(text)
        if found is not None and _UNSURE.search(_CERTAIN.sub("", found[0])) is None:
            return found.end()
        if _AUXILIARIES.isdisjoint(head) and not any(word in _TELLING for word in head):
            return 0
        found = _REPORT.match(text)
        if found is not None and _reports(text, found, found["who"] or found["what"] or ""):
            return found.end()
    return 0


#: A head of more words says more than that a rule follows.
_LONGEST_COLON = 14
_KNOWING = words("remember know note understand recall aware mind forget realise realize reminded come surprise be")
_AUXILIARIES = words("is was has have had remains forget overlook ignore lose")


class _Telling:
    """The words that :data:`_TELL` and :data:`_SAY` may begin with, asked one by one."""

    def __contains__(self, word: str) -> bool:
        return _TELLS.fullmatch(word) is not None


_TELLS = Pattern(rf"(?:{_TELL}|vote[ds]?|maintain(?:s|ed)?|claims?|thinks?|believes?)", _FLAGS)
_TELLING = _Telling()


def _reports(text: str, found: re.Match[str], subject: str) -> bool:
    """Whether what *found* introduces is a rule, and *subject* none of those whom it is for."""
    if _UNSURE.search(_CERTAIN.sub("", found[0])) is not None:
        return False
    front = subject.rsplit(",", 1)[0] if "," in subject else ""
    if (front and _DEPENDENT.match(front) is not None) or _OTHERS.search(subject) is not None:
        return False
    return _SPEAKING.match(text[found.end() :]) is not None


#: Denials that assert: “there is no doubt that”.
_CERTAIN = Pattern(r"\bno (?:great )?(?:surprise|secret|doubt|question|disputing|denying|accident)\b|(?:never|not|['’]t) (?:ever )?(?:forget|overlook|ignore|lose sight)\b|\bonce(?: more| again)?\b|avoidance of (?:any |all )?doubt|beyond (?:any )?doubt|cannot be", re.IGNORECASE)  # fmt: skip
_LONGEST_HEAD = 140
