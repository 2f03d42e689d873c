"""Words by their class: the closed classes of English, and the verbs that requirements use."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache


def words(text: str) -> frozenset[str]:
    """The words of *text*, for a list of them that stays readable."""
    return frozenset(text.split())


DETERMINERS = words(
    "the a an this that these those each every any some all no both either neither another such its"
    " their his her our your my whose more most many several few fewer less much one two three four"
    " five six seven eight nine ten which what whatever other same certain various multiple"
)
PRONOUNS = words(
    "it they them he him she we us i you me itself themselves himself herself ourselves oneself"
    " who whom someone anyone everyone something anything everything nothing none nobody"
    " theirs ours yours hers others mine there one"
)
PREPOSITIONS = words(
    "of in on at by for from with without within into onto upon over under above below between among"
    " through during across against along around toward towards via per about beyond behind beside"
    " beside besides despite except like near off out outside inside since throughout until up down"
    " regarding concerning including using based according following given due excluding respecting"
    " amid amongst after before as than plus"
)
CONJUNCTIONS = words("and or nor but plus and/or &")
SUBORDINATORS = words(
    "if when whenever where wherever while whilst whereas unless because although though once whether"
    " how why provided lest so"
)
#: These open a clause where a subject and its verb follow, and a phrase elsewhere.
EITHER = words("after before since until as than for once like except")
RELATIVES = words("that which who whom whose")
MODALS = words(
    "must shall should will would may might can could cannot need ought won't can't don't"
)
BE = words("be is are was were been being am isn't aren't wasn't weren't")
HAVE = words("have has had having")
DO = words("do does did doesn't don't didn't")
AUXILIARIES = MODALS | BE | HAVE | DO | words("shan't mustn't shouldn't couldn't wouldn't needn't")
ADVERBS = words(
    "not never also only then thus therefore however always often sometimes already still yet again"
    " too very quite rather even just well together otherwise instead further furthermore moreover"
    " additionally here there now later soon once twice hence accordingly finally first almost"
    " nearly at-least ever else away back forth forward automatically possibly apart elsewhere"
    " meanwhile nevertheless nonetheless e.g i.e eg ie etc ahead"
)
NOT_ADVERBS = words(
    "family assembly supply reply apply anomaly only early daily weekly monthly yearly hourly rally"
    " ally likely friendly costly timely orderly multiply comply rely imply assembly monopoly"
)
ADJECTIVES = words(
    "able available possible necessary new old current previous next last first second third single"
    " own different same other similar specific particular appropriate relevant necessary additional"
    " full empty valid invalid active inactive ready due subject responsible free open closed high low"
    " higher lower highest lowest large small larger smaller long short longer shorter good bad better"
    " best worse main major minor normal abnormal correct incorrect wrong clear unclear safe unsafe"
    " secure public private local remote internal external automatic manual digital electronic"
    " important critical essential mandatory optional common general total maximum minimum initial"
    " final early late real true false complete incomplete sufficient equal unique separate entire"
    " whole acceptable permissible unable capable compatible compliant suitable visible accessible"
    " fit present absent common clean busy likely unlikely aware sensitive explicit implicit"
)
#: Base forms of verbs that requirements and policies use; their other forms follow by rule.
VERBS = words(
    "accept access accompany act activate adapt add address adhere adjust admit advise affect aggregate"
    " agree aim alert allocate allow alter amend analyse analyze annotate announce answer append"
    " appear apply approve archive arrive ask assess assign assist assume attach attempt audit"
    " authenticate authorise authorize avoid base become begin behave belong block book break bring"
    " broadcast build buffer calculate call cancel capture carry cause cease change charge check"
    " choose claim classify clear close collect combine come commence communicate compare compile"
    " complete comply compress compute conduct configure confirm conform connect consider consist"
    " constitute consult contact contain continue contribute control convert convey cooperate copy"
    " correct correspond cover create deactivate deal decide declare decline decode decrease decrypt"
    " default define delay delegate delete deliver demand deny depend deploy derive describe deserve"
    " design destroy detect determine develop differ direct disable disallow discard disclose"
    " disconnect discover discuss dismiss display dispose distinguish distribute divide do document"
    " download draft draw drive drop edit elicit embed emit enable encode encounter encourage encrypt"
    " end enforce engage ensure enter escalate establish estimate evaluate examine exceed exchange"
    " exclude execute exercise exhibit exist exit expect expire explain expose express extend extract"
    " facilitate fail feel fetch fill filter find finish fit fix follow force format forward fulfil"
    " fulfill function gain generate get give go govern grant guarantee guide handle happen help hide"
    " highlight hold identify ignore illustrate implement import imply impose improve include"
    " incorporate increase indicate infer inform inhibit initialise initialize initiate insert inspect"
    " install instruct integrate intend interact interface interfere interpret interrupt introduce"
    " invalidate invoke involve issue join keep know label lack launch lead learn leave let license"
    " lie limit link list listen load locate lock log look lose maintain make manage manipulate mark"
    " match measure meet merge migrate minimise minimize mislead mitigate model modify monitor move"
    " name navigate need negotiate note notify number obey object observe obtain occur offer omit"
    " open operate originate output override own participate pass pay perform permit persist pick"
    " place plan play point populate possess post postpone power predict prefer prepare present"
    " preserve press presume prevent print prioritise prioritize proceed process produce program"
    " prohibit project promote prompt propose protect prove provide publish pull purchase push put"
    " query queue quote raise reach react read realise realize reboot rebuild recalculate receive"
    " recognise recognize recommend reconcile record recover redirect reduce refer reflect refresh"
    " refund refuse regard register reject relate release rely remain remember remind remove render"
    " repair repeat replace replicate reply report represent reproduce request require reset reside"
    " resist resolve respect respond rest restart restore restrict result resume retain retrieve"
    " return reuse reveal review revise revoke route run save say scale schedule score search see"
    " seek select sell send separate serve set settle share ship show sign signal simulate solicit"
    " solve sort specify spend stand start state stay steer stop store stream submit subscribe"
    " substitute suggest suit sum supersede supervise supply support suppose suspend sustain switch"
    " synchronise synchronize take talk target tell tend terminate test think throw timeout track"
    " trade train transfer transform translate transmit transport treat trigger trust try turn"
    " undergo understand undertake undo update upgrade upload use utilise utilize validate vary verify"
    " violate visit wait want warn wish withdraw withhold work write yield affect mask suspend"
    " unblock restart soothe volunteer infringe cite reason respond behave contribute pursue"
    " disagree breach mention lend borrow shred eat teach buy owe lapse hang contest countersign overhear"
    " hire resign retire inherit accrue reimburse compensate apologise apologize greet escort wash drain"
    " swallow inject prescribe administer dispense diagnose discharge clarify outweigh park repay recycle"
    " overwrite tidy settle seal crush deduct invoice reschedule shorten lengthen widen sharpen loosen"
)
IRREGULAR_PARTICIPLES = {
    "begun": "begin", "borne": "bear", "broken": "break", "brought": "bring", "built": "build", "bought": "buy",
    "chosen": "choose", "done": "do", "drawn": "draw", "driven": "drive", "fed": "feed",
    "felt": "feel", "found": "find", "forbidden": "forbid", "forgotten": "forget", "given": "give",
    "gone": "go", "got": "get", "grown": "grow", "held": "hold", "hidden": "hide", "kept": "keep",
    "known": "know", "laid": "lay", "led": "lead", "left": "leave", "lent": "lend", "lost": "lose",
    "made": "make", "meant": "mean", "met": "meet", "overridden": "override", "paid": "pay",
    "put": "put", "read": "read", "rebuilt": "rebuild", "run": "run", "said": "say", "seen": "see",
    "sent": "send", "set": "set", "shown": "show", "shut": "shut", "sold": "sell",
    "spent": "spend", "split": "split", "stood": "stand", "sought": "seek", "taken": "take",
    "taught": "teach", "thrown": "throw", "told": "tell", "thought": "think",
    "understood": "understand", "withdrawn": "withdraw", "withheld": "withhold",
    "won": "win", "written": "write", "undone": "undo", "redone": "redo", "worn": "wear", "eaten": "eat",
    "drunk": "drink", "caught": "catch", "flown": "fly", "frozen": "freeze", "heard": "hear", "hung": "hang",
    "stolen": "steal", "torn": "tear", "spoken": "speak", "ridden": "ride", "swept": "sweep", "dealt": "deal",
    "rewritten": "rewrite", "overwritten": "overwrite", "overseen": "oversee", "foreseen": "foresee",
    "undertaken": "undertake", "shaken": "shake", "bent": "bend", "swung": "swing", "struck": "strike",
    "resold": "resell", "repaid": "repay", "slept": "sleep", "rung": "ring", "woken": "wake", "sung": "sing",
}  # fmt: skip
_PLURALS = words(
    "data criteria media people men women children feet indices vertices matrices phenomena bacteria"
    " personnel police staff metadata"
)
#: Both with “it” and with “they”.
EITHER_NUMBER = words("data metadata media staff personnel team group committee audience")
_SINGULAR_S = re.compile(
    r"(?:ss|us|is|ness|news|series|species|lens|bus|gas|alias|status|bias"
    r"|(?:phys|mathemat|polit|eth|econom|electron|logist|athlet|acoust|genet|linguist|robot|informat"
    r"|gymnast|semant|hydraul|mechan|cryptograph|opt|pediatr|forens|obstetr|analyt|aerobat)ics)\Z"
)


@lru_cache(maxsize=1 << 13)
def base_form(word: str) -> str:
    """The base form of the verb *word* if it is one of :data:`VERBS` in any form, else ``""``."""
    if word in VERBS:
        return word
    if word in IRREGULAR_PARTICIPLES:
        return IRREGULAR_PARTICIPLES[word]
    return uninflected(word, VERBS)


def uninflected(word: str, verbs: AbstractSet[str]) -> str:
    """That one of *verbs* of which *word* is a regular form, else ``""``."""
    for ending, puts in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            for put in puts:
                if stem + put in verbs:
                    return stem + put
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in verbs:
                return stem[:-1]
    return ""


_ENDINGS = (("ies", ("y",)), ("es", ("", "e")), ("s", ("",)), ("ied", ("y",)), ("ed", ("", "e")),
            ("ying", ("y", "ie")), ("ing", ("", "e")))  # fmt: skip


@lru_cache(maxsize=1 << 13)
def is_plural(word: str) -> bool:
    """Whether the noun *word* (as written) is a plural by its form; an acronym in capitals is none."""
    lower = word.lower()
    if lower in _PLURALS or lower.endswith("(s)"):
        return True
    if not word.endswith("s"):
        return False
    return word[:-1].isupper() or (len(word) > 3 and not _SINGULAR_S.search(word))
