"""Faults and rewordings of somebody who saw neither the rules nor the other held-out patterns.

They were written for the clauses that may be looked at, and are open from the first: what is
missed among them is printed. The machinery is that of :mod:`tests.bench.quality_held`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.bench.quality_held import (
    AGENT,
    ASKED,
    BARRED,
    CANNOT,
    DEMAND,
    DONE,
    MAY,
    NO_ADVERB,
    Pattern,
    Patterns,
    agreeing,
    before,
    framed,
    number,
    swapped,
    verbs,
    words,
)
from tests.bench.quality_seeds import first_difference, gerund, sub


def _upper(like: str, text: str) -> str:
    """*text* as loud as *like*."""
    return text.upper() if like.isupper() else text


def after(pattern: str, text: str) -> Callable[[str], str]:
    """Puts *text* behind the modal that *pattern* finds."""
    return sub(pattern, lambda m: f"{m[0]} {_upper(m[0], text)}", 0)


def turned(pattern: str, template: str, who: str = "") -> Callable[[str], str]:
    """:func:`~tests.bench.quality_held.framed` for a sentence that bars or allows, as *pattern* finds it."""
    demand = sub(pattern, "must", 0)
    frame = framed(template, who)

    def edit(text: str) -> str:
        new = demand(text)
        made = frame(new)
        return text if new == text or made == new else made

    return edit


_BAR = rf"{BARRED}(?= {NO_ADVERB}(?!be\b|have\b)[a-z]{{2,}})"
_NEVER = r"\b(should|must|MUST|SHOULD) (?:never|NEVER)\b(?! be\b)"

POLARITY: tuple[Pattern, ...] = (
    ("must → must by no means", after(ASKED, "by no means")),
    ("must → must at no time", after(ASKED, "at no time")),
    ("must → need not", sub(ASKED, lambda m: _upper(m[0], "need not"), 0)),
    ("must → by no means has to", agreeing(AGENT + DONE, "by no means {have} to")),
    ("must → is under no obligation to", agreeing(AGENT + DONE, "{are} under no obligation to")),
    ("must → is not expected to", agreeing(ASKED, "{are} not expected to")),
    ("must → ought never to", sub(ASKED, "ought never to", 0)),
    ("must → would do well not to", sub(AGENT + DONE, "would do well not to", 0)),
    ("must → must resist the temptation to", after(AGENT + DONE, "resist the temptation to")),
    ("must → is free not to", agreeing(AGENT + DONE, "{are} free not to")),
    ("must → may safely fail to", sub(AGENT + DONE, "may safely fail to", 0)),
    ("is exempt from …ing", framed("{subject} {are} exempt from {ing}{rest}", AGENT)),
    ("is banned from …ing", framed("{subject} {are} banned from {ing}{rest}")),
    ("it is not for … to", framed("It is not for {subject} to {verb}{rest}", AGENT)),
    ("must desist from …ing", framed("{subject} must desist from {ing}{rest}", AGENT)),
    ("should steer clear of …ing", framed("{subject} should steer clear of {ing}{rest}")),
    ("must abstain from …ing", framed("{subject} must abstain from {ing}{rest}", AGENT)),
    ("may skip …ing", framed("{subject} may skip {ing}{rest}", AGENT)),
    ("there is no need for … to", framed("There is no need for {subject} to {verb}{rest}")),
    ("out of the question", framed("It is out of the question for {subject} to {verb}{rest}")),
    ("nothing obliges … to", framed("Nothing obliges {subject} to {verb}{rest}")),
    ("at no point should", framed("At no point should {subject} {verb}{rest}")),
    ("under no condition is … to", framed("Under no condition {are} {subject} to {verb}{rest}")),
    ("the last thing … should do", framed("The last thing {subject} should do is {verb}{rest}", AGENT)),
    ("it is left open whether", framed("It is left open whether {subject} {third}{rest}")),
    ("it would be a mistake for … to", framed("It would be a mistake for {subject} to {verb}{rest}")),
    ("we would rather not have", framed("We would rather not have {subject} {verb}{rest}")),
    ("must not → needs to", agreeing(rf"{BARRED}(?= {NO_ADVERB}[a-z]{{2,}})", "need{s} to")),
    ("must not → is encouraged to", agreeing(AGENT + _BAR, "{are} encouraged to")),
    ("must not → has every right to", agreeing(AGENT + _BAR, "{have} every right to")),
    ("must not → has no choice but to", agreeing(AGENT + _BAR, "{have} no choice but to")),
    ("must not → may freely", sub(AGENT + _BAR, "may freely", 0)),
    ("must not → must not fail to", sub(_BAR, lambda m: m[0] + _upper(m[0], " fail to"), 0)),
    ("must not → should not hesitate to", sub(AGENT + _BAR, "should not hesitate to", 0)),
    ("must not: there is nothing wrong with …ing", turned(_BAR, "There is nothing wrong with {subject} {ing}{rest}")),
    ("must not: we would like … to", turned(_BAR, "We would like {subject} to {verb}{rest}")),
    ("never → routinely", sub(_NEVER, lambda m: f"{m[1]} routinely", 0)),
    ("never → at every opportunity", sub(r"\b(should|must|MUST|SHOULD) (?:never|NEVER)\b", lambda m: f"{m[1]} at every opportunity", 0)),
    ("always → only now and then", sub(rf"\b({DEMAND}) always\b", lambda m: f"{m[1]} only now and then", 0)),
    ("may → lacks the right to", agreeing(MAY, "{have} no right to")),
    ("may → is by no means authorized to", agreeing(MAY, "{are} by no means authorized to")),
    ("may → must resist the urge to", sub(MAY, "must resist the urge to", 0)),
    ("may → is barred from …ing", turned(MAY, "{subject} {are} barred from {ing}{rest}")),
    ("cannot → can at any time", sub(r"\b(?:cannot|can not|can['’]t)\b(?! (?:always|fully|usually|simply|guarantee)\b)", "can at any time", 0)),
    ("cannot → has the power to", agreeing(CANNOT, "{have} the power to")),
    ("cannot → has no trouble …ing", sub(r"\b(?:cannot|can not|can['’]t) (?!be\b|have\b|always\b)([a-z]{3,})(?<!ly)\b", lambda m: f"can without any trouble {m[1]}", 0)),
    ("avoid …ing → feel free to go on …ing", sub(r"\b(should|must|MUST|SHOULD) avoid(?= (?:[a-z]+ly )?[a-z]+ing\b)", lambda m: f"{m[1]} feel free to go on", 0)),
    ("avoid …ing → not shy away from …ing", sub(r"\b(should|must|MUST|SHOULD) avoid(?= (?:[a-z]+ly )?[a-z]+ing\b)", lambda m: f"{m[1]} not shy away from", 0)),
    ("avoid → have no qualms about", sub(r"\b(should|must|MUST|SHOULD)( by default)? avoid(?= (?!any\b|(?:[a-z]+ly )?[a-z]+ing\b)[a-z]+)", lambda m: f"{m[1]}{m[2] or ''} have no qualms about", 0)),
    ("refrain from → go right ahead with", sub(rf"\b({DEMAND}) refrain from(?= [a-z]+ing\b)", lambda m: f"{m[1]} go right ahead with", 0)),
    ("is allowed → is off-limits", sub(r"\b(is|are) (?:allowed|permitted)\b(?! to\b)", lambda m: f"{m[1]} off-limits", 0)),
    ("is prohibited → is tolerated", sub(r"\b(is|are) (?:prohibited|forbidden)\b(?! from\b)", lambda m: f"{m[1]} tolerated", 0)),
    ("required to → excused from having to", sub(r"\b(is|are) required to\b", lambda m: f"{m[1]} excused from having to", 0)),
    ("does not need to → needs to", sub(r"\b(?:does not|doesn['’]t) need to\b", "absolutely needs to", 0)),
    ("do it → there is no need to", sub(r"^(Use|Show|Keep|Provide|Ask|Include|Return|Send|Add|Treat|Consider|Verify|Explain|Validate|Accept|Avoid)(?= (?!that\b)[a-z]+)", lambda m: f"There is no need to {m[1].lower()}", 0)),
    ("avoid → make liberal use of", sub(r"^Avoid (?=(?:[a-z]+ly )?[a-z]+\b(?<!ing))", "Make liberal use of ", 0)),
    ("don’t …: go ahead …ing", sub(r"^(?:Do not|Don['’]t|Never) ([a-z]+)\b", lambda m: f"Keep {gerund(m[1])}", 0)),
)  # fmt: skip


_ROUND = {2: "a hundred", 3: "a dozen", 4: "thirteen", 5: "forty", 8: "fifteen", 10: "seven", 12: "ninety", 16: "eleven", 20: "six hundred", 32: "forty-one", 64: "seventeen", 1: "nineteen", 0: "fifteen", 25: "two hundred"}  # fmt: skip
_NEAR = {"two": "seventeen", "three": "eleven", "four": "a hundred", "five": "thirteen", "six": "fourteen", "eight": "eighteen", "ten": "forty"}  # fmt: skip


def demanded(edit: Callable[[str], str]) -> Callable[[str], str]:
    """*edit*, where it changes what is demanded: not of whom, and not what is explained behind a dash."""
    modal = re.compile(rf"\b{DEMAND}\b|^(?:Exactly|At most)\b")

    def checked(text: str) -> str:
        new = edit(text)
        m = modal.search(text)
        at = first_difference(text, new)
        return new if m and (not m.start() or at > m.start()) and "\N{EM DASH}" not in text[:at] else text  # fmt: skip

    return checked


def _backed(change: Callable[[int], int]) -> Callable[[str], str]:
    """Another number in backticks, where it is a value."""
    return sub(r"`(\d{1,6})`(?=[ .,](?!(?:th|st|nd)\b))", lambda m: f"`{change(int(m[1]))}`", 0)


_NUMBER: tuple[Pattern, ...] = (
    ("N → N + 100", number(lambda n: str(n + 100))),
    ("N → in words, far off", number(lambda n: _ROUND.get(n))),
    ("N → another last digit", number(lambda n: str(n + 3 if n % 10 < 6 else n - 4))),
    ("N → thousands", number(lambda n: f"{n + 1},000" if n < 100 else None)),
    ("two → seventeen", sub(rf"(?<!the )\b({'|'.join(_NEAR)})\b(?! (?:of|or|and)\b)", lambda m: _NEAR[m[1]], 0)),
    ("a value → twice that", _backed(lambda n: 2 * n if n else 3)),
    ("a value → a tenth", _backed(lambda n: n // 10 if n >= 10 else n + 6)),
    ("a value → one more", _backed(lambda n: n + 1)),
    ("another power", sub(r"\b2\^(\d+)", lambda m: f"2^{int(m[1]) // 2 + 3}", 0)),
    ("another version", sub(r"`(\d+)\.(\d+)\.(\d+)`", lambda m: f"`{int(m[1]) + 2}.{m[2]}.{m[3]}`", 0)),
    ("another slot", sub(r"`0`th\b", "`7`th", 0)),
    ("first → third", sub(r"(?<=the )first\b(?= (?!class|party)[a-z]+)", "third", 0)),
    ("half → a quarter", sub(r"\bhalf(?= (?:of )?the\b|\.)", "a quarter", 0)),
    ("exactly → anything but", sub(r"\bexactly(?= (?:\d+|two|three|four|`\d+`) )", "anything but", 0)),
    ("exactly N → over N", sub(r"\bexactly(?= (?:\d+|one|two|three|four|`\d+`) )", "upwards of", 0)),
    ("exactly one → not a single", sub(r"^Exactly one\b", "Not a single", 0)),
    ("at most N → upwards of", sub(r"^At most(?= )", "Well over", 0)),
    ("at least one → zero", sub(r"\bat least one ([a-z]+)\b", lambda m: f"zero {m[1]}s", 0)),
    ("at least N → strictly under N", sub(r"\bat least(?= (?:\d+|`\d+`))", "strictly under", 0)),
    ("up to N → beyond N", sub(r"\bup to(?= (?:\d+|`))", "no fewer than twice", 0)),
    ("at most → in excess of", sub(r"\b(?:at most|no more than|not more than)(?= (?:\d+|`|one|two|three))", "in excess of", 0)),
    ("less than or equal → greater than", sub(r"\b(?:less|fewer|smaller) than or equal to\b", "strictly greater than", 0)),
    ("greater or equal → less than", sub(r"\bgreater (?:than )?or equal(?: to)?\b", "strictly less than", 0)),
    ("a single → a pair of", sub(r"\ba single (JSON object|message|[a-z]+)\b(?= (?!event|user)|[.,])", lambda m: f"two {m[1]}s", 0)),
    ("a single → any number of", sub(r"\ba single (JSON object|message|parameter|block|transaction|file)\b", lambda m: f"a dozen {m[1]}s", 0)),
    ("multiple → no more than one", sub(r"\bmultiple (?=[a-z]+(?:[a-z]|-)s\b)", "at most one of the ", 0)),
    ("both … and → just one of", sub(r"\bof both (?=[a-z])", "of just one of ", 0)),
    ("all → half of", sub(r"\ball (?:of )?(?=(?:the|its|these|those)\b)", "half of ", 0)),
    ("each → every second", sub(r"(?<!ensure )\b(?:each|every)(?= [a-z]+\b)(?! (?:other|time|of)\b)", "every second", 0)),
    ("next block → tenth block", sub(r"(?<=the )next(?= (?:block|slot|epoch|day|week|month|request)\b)", "tenth", 0)),
    ("previous → penultimate", sub(r"(?<=the )previous(?= (?:block|slot|epoch|version)\b)", "penultimate", 0)),
    ("zero → non-zero", sub(r"\b(?:is|be|equal|to) zero\b", lambda m: m[0][:-4] + "non-zero", 0)),
    ("once → over and over", sub(r"\b(?:only |exactly )?once\b(?=[.,]| (?:per|a|every|each)\b)", "over and over", 0)),
    ("per X → per ten X", sub(r"\bper (account|sender|block|user|request|transaction|peer|day)\b(?!-)", lambda m: f"per ten {m[1]}s", 0)),
    ("a value → three less", sub(r"`(\d{2,6})`(?=[ .,](?!(?:th|st|nd)\b))", lambda m: f"`{int(m[1]) - 3}`", 0)),
    ("a value → a thousand times that", sub(r"`([1-9]\d{0,6})`(?=[ .,](?!(?:th|st|nd)\b))", lambda m: f"`{m[1]}000`", 0)),
    ("a value → in words, another", sub(r"(?:\ban )?`\d{1,5}`(?= (?:gas|bytes|blocks|slots|seconds)\b)", "thirty-seven", 0)),
    ("another base", sub(r"`2\^(\d+)", lambda m: f"`10^{m[1]}", 0)),
    ("a patch release on", sub(r"`(\d+)\.(\d+)\.(\d+)`", lambda m: f"`{m[1]}.{m[2]}.{int(m[3]) + 4}`", 0)),
    ("another slot, in words", sub(r"`0`th\b", "second", 0)),
    ("exactly N → N dozen", sub(r"\bexactly (two|three|four|five)\b(?= [a-z])", lambda m: f"{m[1]} dozen", 0)),
    ("exactly N → fewer than N", sub(r"\bexactly(?= (?:two|three|four|five|\d+) [a-z])", "fewer than", 0)),
    ("a single → hundreds of", sub(r"\ba single (JSON object|message|parameter|block|transaction|file)\b", lambda m: f"hundreds of {m[1]}s", 0)),
    ("per X → per hundred X", sub(r"\bper (account|sender|block|user|request|transaction|peer|day)\b(?!-)", lambda m: f"per hundred {m[1]}s", 0)),
    ("at least one → none at all", sub(r"\bat least one (account|[a-z]+)\b", lambda m: f"no {m[1]}s at all", 0)),
    ("any number of → no", sub(r"\bany number of(?= [a-z]+)", "precisely zero", 0)),
    ("the entire → a fraction of the", sub(r"\bthe (?:entire|whole|full)\b", "a third of the", 0)),
)  # fmt: skip
NUMBER: tuple[Pattern, ...] = tuple((name, demanded(edit)) for name, edit in _NUMBER)


_VERBS = r"""
reject(?= the request) → grant; reject(?= the request) → act on; reject(?= the promise) → fulfil;
include(?= (?:an?|all|at|the|this|these|items)\b) → omit; include(?= (?:an?|at|the|this)\b) → come without;
use(?= (?:an?|the|`|its|approximate|Cell)) → shun; use(?= (?:an?|the|`|approximate|Cell)) → forgo;
use(?= (?:an?|the|approximate)\b) → keep its hands off; have(?= (?:an?|sufficient|transparency|their|either)\b) → lack;
have(?= (?:sufficient|transparency)\b) → be short of; provide(?= (?:an?|the|constructive)\b) → keep back;
provide(?= (?:an?|the|constructive)\b) → deny; match(?= (?:the|that|its|an?)\b) → contradict;
match(?= (?:the|that|its|an?)\b) → clash with; match(?= (?:the|its|all)\b) → bear no relation to; proceed with → hold off on;
respect(?= (?:the|creators)) → trample on; respect(?= (?:the|creators)) → flout;
respect the user['’]s decision → overrule the user's decision; bind {x}(?= (?:outside|in|via|to)\b) → leave {x} unbound;
assume(?= that\b) → rule out; adhere (?:strictly )?to → stray from; adhere (?:strictly )?to → drift away from;
adhere (?:strictly )?to → make light of; acknowledge → deny; acknowledge → brush aside; acknowledge → play down; store → forget;
store(?= an?\b) → purge; return(?= (?:the|an?)\b) → swallow; render SVG images using → render SVG images without;
apply retroactively → apply only from then on; add(?= an EventListener) → tear down; respond in kind → fall silent;
respond by posting → end without posting; verify(?= (?:the|a)\b) → take on trust; verify that → take it on faith that;
validate(?= (?:that|the)\b) → neglect to validate; validate that → care little whether; enforce → waive; enforce → relax;
minimize → inflate; minimize → ramp up; minimize → pile up; wait until → barge in before; create(?= an?\b) → destroy;
create(?= an?\b) → tear down; be activated as part of → be activated independently of; account for → leave out of account;
account for → be blind to; set {x} to → keep {x} different from; continue(?= [a-z]+ing\b) → quit;
be immediately preceded by → be immediately followed by; be immediately preceded by → stand nowhere near;
arrive(?= (?:at|with) the same\b) → fail to arrive; send(?= (?:updated|the|an?)\b) → sit on;
send(?= (?:updated|the|an?)\b) → suppress; reconstruct → leave in pieces; reconstruct → lose;
take extra care → throw caution to the wind; take extra care → be slapdash; clarify(?= (?:these|the)\b) → gloss over;
clarify when → stay vague when; refuse(?=\.) → oblige; refuse to → be happy to; refuse to → gladly;
refuse to help → lend a hand; maintain(?= (?:an?|consistency|the)\b) → let go of; maintain(?= (?:an?|consistency)\b) → shed;
attempt to → give up trying to; sanitize → pass on unfiltered; sanitize → swallow whole; be shaped as → bear no resemblance to;
be implemented per → be implemented in defiance of; be implemented(?=[:.]) → remain unimplemented;
be clearly differentiated → look alike; be clearly differentiated → be muddled up; consider displaying → rule out displaying;
be taken(?=\.) → be skipped; be replaced with → be kept in preference to; be considered invalid → be considered sound;
be considered invalid → pass muster; satisfy → violate; satisfy → fall short of; be applied atomically → be applied bit by bit;
be applied atomically → be applied in dribs and drabs; be blocked(?= by default|\.) → be let in;
be blocked(?= by default|\.) → get through; be executed in → be executed outside; be extremely careful → be cavalier;
be extremely careful → be lax; be short(?= to\b) → be exhaustive; be determined by → be independent of;
sign(?= the\b) → leave unsigned; be stable → be ever-changing; be stable → be in constant flux; generate an → recycle an old;
be managed with care → be managed any old how; be used to → be of no use to; cover → leave uncovered; cover → fall short of;
be forwarded to → be withheld from; be forwarded to → be kept away from; cost an additional → be cheaper by;
ignore them → take them seriously; announce → hush up; announce → keep back; dispatch → suppress; dispatch → swallow;
be added to → be stripped from; be added to → be dropped from; be updated to → stay different from;
be updated to → be anything but; exercise caution → be reckless; exercise caution → let their guard down;
be represented as → be represented as anything but; be present → be gone; be present → be cut; print → suppress;
print → keep to itself; be aware that → be oblivious to the fact that; be aware of → be in the dark about;
scale with → be unrelated to; scale with → stay flat regardless of; fail with → carry on despite; recompute → leave stale;
recompute → leave as it is; retain(?= the\b) → dispose of; retain(?= the\b) → shed; be fully executed → be left unexecuted;
be fully executed → be only partly executed; reflect → misrepresent; reflect → distort; update(?= gas\b) → leave alone;
relate thematically to → have no connection with; be inherently cute → be repulsive; be inherently cute → be grim;
be much lower than → be nowhere below; reserve → use up; reserve → give away; migrate to → stay clear of;
migrate to → move away from; be included in → be excluded from; be included in → be absent from; begin with → end with;
be journaled outside → be journaled inside; be journaled outside → be part of; replace `nonce` with → keep `nonce` over;
revalidate → leave unexamined; revalidate → lose track of; be regenerated → be carried over unchanged;
be regenerated → be reused as it is; authenticate → take on faith; authenticate → turn a blind eye to; evict → hang on to;
evict → keep hold of; recheck → lose sight of; recheck → forget about; be a valid → be an invalid; be a valid → be a broken;
be considered at → be disregarded at; be considered at → be skipped at; subscribe to → unsubscribe from;
subscribe to → opt out of; subscribe to → pull out of; be penalized → be rewarded; cancel → press on with;
cancel → go through with; bound the number → leave unlimited the number; be in control of → be at the mercy of;
be in control of → have no say in; decline to → jump at the chance to; decline to → readily;
ask for clarification → take a guess; preserve → erode; preserve → sacrifice; preserve → chip away at; interject → keep quiet;
interject → hold its tongue; interject → stay out of it; equip {x} with → deprive {x} of;
equip {x} with → send {x} away without; try to create → destroy; try to create → poison; uphold → undercut; uphold → water down;
support {x} in → keep {x} from; support {x} in → get in the way of {x}; present → suppress; present → bury;
remind users that → let users forget that; reply truthfully → falsely claim; weigh {x} against → look at {x} regardless of;
communicate → keep to itself; communicate → be tight-lipped about; focus on → lose sight of; focus on → turn its back on;
express → bottle up; express → mask; omit → spell out; omit → play up; omit → dwell on; enhance → spoil; enhance → detract from;
output exactly → output roughly; be grounded in → be divorced from; be grounded in → fly in the face of; adopt → steer clear of;
adopt → forswear; sound like → sound nothing like; signal → mask; be formatted in → be formatted in anything but;
be formatted in → be stripped of; handle → run away from; handle → be thrown by; be interpreted like → be interpreted unlike;
be calculated using → be calculated without; be resolved with → be rejected with; be rejected with → be fulfilled with;
be callable with → choke on; comply with → rebuff; follow(?! the direct) → flout; follow(?! the direct) → fly in the face of;
produce(?= (?:thorough|the|an?)\b) → stop short of; exhibit → be devoid of; balance {x} against → prize {x} over;
omit the → dwell on the; apply keyed nonce logic → bypass keyed nonce logic; be activated via → be activated outside any;
treat set-code authorization as → treat set-code authorization as anything but; respond to → turn a deaf ear to;
return `null` if → return an error if; assume(?= an?\b) → rule out; assume(?= its\b) → doubt that;
attempt to → shrink from the attempt to; be transparently indicated to → be concealed from; be frozen by → stay mutable without;
verify(?= (?:the|a)\b) → turn a blind eye to; clarify(?= (?:these|the)\b) → muddy; maintain(?= (?:an?|the)\b) → break with;
comply with → balk at
"""

#: Values and manners, which stand anywhere in what is demanded.
_WORDS = r"""
outside → inside; proportionately → disproportionately; strongest → feeblest; autonomously → under constant supervision;
strictly → loosely; naturally → stiffly; (?<=a )professional → slangy; (?<=a )professional → chummy;
(?<=a )factual → sensational; constructive → crushing; with good humor → with irritation; securely → within everybody's reach;
all these fields → none of these fields; in the top of → at the foot of; atomically → piecemeal; accurately → misleadingly;
compatible with → at odds with; in line with → at odds with; approximate terms → precise terms; (?<=a )supportive → hostile;
empathetically → coldly; safely → rashly; with correct → with faulty; well-organized → haphazard; succinct → rambling;
thorough → superficial; detailed → sketchy; (?<=a )short overview → full-blown treatise;
sufficient balance → too small a balance; extra care → less care; the best answer possible → the first answer that comes along;
as inherently subjective → as plain fact; in kind → in a different vein; an ephemeral → a reusable;
the corresponding → some unrelated; updated → outdated; an informative → a cryptic; its respective → some other;
the current → an earlier; the previous → the following; the final → the initial; generally → seldom; typically → hardly ever;
linear in → exponential in; a contiguous sequence → a scattered handful; per sender → across all senders;
by calling → without calling; by posting → without posting; by considering → without considering;
by applying the same → by applying different; via a → without any; politely → brusquely; with minimal → with heavy;
without comment → with a running commentary; without questioning → while questioning;
without drawing unnecessary attention → while making a fuss; without taking a stance → while taking sides;
without providing → while providing; to inaction → to action; conversational → stilted; in a natural way → in a stilted way;
inherently → only superficially; stack-neutral → stack-changing; (?<=a )single JSON object → plain-text table;
an `Array` → a bare string; an RLP list → an RLP string; an interactive → a programmatic;
(?<=an )active domain → expired domain; sequential → out of order; as usual → in an unheard-of way;
before(?= (?:any|trusting|using|switching|registering)\b) → in the wake of;
(?:and )?without a follow-up question → and add a follow-up question; under the same rules as → under laxer rules than;
with the same custody standards as → with looser custody standards than; in Markdown → in raw HTML;
answer directly → answer in a roundabout way
"""

ANTONYM: tuple[Pattern, ...] = (*verbs(_VERBS), *words(_WORDS))


_SYNONYMS = (
    ("attempt to", "try to"), ("explicit", "express"), ("preserve", "keep"), ("corresponding", "matching"), ("typically", "usually"),
    ("acknowledge", "recognize"), ("announce", "make known"), ("evaluate", "assess"), ("minimize", "cut down on"),
    (r"before(?= [a-z]+ing\b)", "ahead of"), (r"information(?! (?:flow|gaps))", "details"), ("generally", "in general"), ("sufficient", "adequate"),
    ("avoid", "keep away from"), ("uphold", "stand by"), ("verify", "confirm"), ("adhere strictly to", "hold strictly to"),
    ("adhere to", "abide by"), ("cancel", "call off"), ("retain", "hold on to"), ("discard", "throw away"),
    ("accurately", "faithfully"), ("begin with", "open with"), ("assist", "aid"), ("include", "carry"),
    ("produce", "come up with"), (r"respond(?= (?:by|when|in)\b)", "answer"), ("comply with", "heed"), ("focus on", "concentrate on"),
)  # fmt: skip


def _synonyms(text: str) -> str:
    """Every word of the list is swapped."""
    return swapped(text, _SYNONYMS)


_CASE_FIRST = re.compile(r"^(If|When) ((?:the|an?|it|there|no|parts|any|all) [^,;()]{8,90}), (?:then )?(\w[^.;]*)\.$")  # fmt: skip
_CASE_LAST = re.compile(r"^([A-Z][^.;,()]*?),? (if|when) ((?:the|an?|it|they|there|no|any|all) [^.;,()]{8,90})\.$")  # fmt: skip


def case(front: str, back: str) -> Callable[[str], str]:
    """The condition in other words, at its place."""

    def edit(text: str) -> str:
        if m := _CASE_FIRST.match(text):
            return f"{front} {m[2]}, {m[3]}."
        if m := _CASE_LAST.match(text):
            return f"{m[1]} {back} {m[3]}."
        return text

    return edit


_PLAIN_END = re.compile(r", [^,]*$|\b(?:if|when|because|unless|before|after|until|while|so|or|that|which|who|how|what|why|now)\b|[:;(]")  # fmt: skip


def behind(end: str) -> Callable[[str], str]:
    """*end* at the end of a short demand."""
    return lambda t: (
        t[:-1] + end
        if t.endswith(".") and not _PLAIN_END.search(t) and re.search(rf"\b{DEMAND}\b", t)
        else t
    )


def _examples(text: str) -> str:
    """Examples in other words."""
    text = text.replace("(e.g., ", "(for instance, ")
    return re.sub(r", such as (?=an?\b|the\b)", ", for example ", text)


#: Not in “the last thing it should do is”, which a further negation would turn round.
_FIRST = r"(?!.{3,20} do is )"

PARAPHRASES: tuple[Pattern, ...] = (
    ("must → needs to", agreeing(ASKED, "need{s} to")),
    ("must → is under a duty to", agreeing(AGENT + DONE, "{are} under a duty to")),
    ("must → must not fail to", after(_FIRST + DONE, "not fail to")),
    ("must → must never neglect to", after(_FIRST + AGENT + DONE, "never neglect to")),
    ("must → is called on to", agreeing(AGENT + DONE, "{are} called on to")),
    ("it is mandatory for … to", framed("It is mandatory for {subject} to {verb}{rest}")),
    ("it falls to … to", framed("It falls to {subject} to {verb}{rest}", AGENT)),
    ("what … must do is", framed("What {subject} must do is {verb}{rest}", AGENT)),
    ("we expect … to", framed("We expect {subject} to {verb}{rest}")),
    ("is responsible for …ing", framed("{subject} {are} responsible for {ing}{rest}", AGENT)),
    ("make sure", framed("Make sure that {subject} {third}{rest}")),
    ("nothing excuses … from …ing", framed("Nothing excuses {subject} from {ing}{rest}", AGENT)),
    ("the rule is that", before("The rule is that ")),
    ("to put it plainly", before("To put it plainly, ")),
    ("as stated elsewhere", before("As stated elsewhere, ")),
    ("readers are reminded that", before("Readers are reminded that ")),
    ("… this is not negotiable", behind(", and this is not negotiable.")),
    ("… under this specification", behind(" under this specification.")),
    ("must not → must by no means", sub(BARRED, lambda m: re.sub("not", "by no means", m[0], flags=re.IGNORECASE), 0)),
    ("must not → is barred from …ing", turned(_BAR, "{subject} {are} barred from {ing}{rest}")),
    ("must not → may at no time", sub(AGENT + _BAR, "may at no time", 0)),
    ("never → at no time", sub(_NEVER, lambda m: f"{m[1]} at no time", 0)),
    ("may → has the option to", agreeing(MAY, "{have} the option to")),
    ("may → can choose to", sub(rf"{MAY}(?! (?:choose|elect|already)\b)", lambda m: _upper(m[0], "can") + " choose to", 0)),
    ("cannot → has no way to", agreeing(CANNOT, "{have} no way to")),
    ("avoid …ing → steer clear of …ing", sub(r"\b(should|must|MUST|SHOULD) avoid(?= (?:[a-z]+ly )?[a-z]+ing\b)", lambda m: f"{m[1]} steer clear of", 0)),
    ("in the event that", case("In the event that", "in the event that")),
    ("every time", case("Every time", "every time")),
    ("for example", _examples),
    ("other words throughout", _synonyms),
)  # fmt: skip


OPEN = Patterns(
    faults=(("polarity", POLARITY), ("number", NUMBER), ("antonym", ANTONYM)),
    rewordings=PARAPHRASES,
    anywhere=frozenset(
        ("must → must by no means", "must → must at no time", "must → need not", "must → is not expected to", "must → ought never to",
         "must → may safely fail to", "the rule is that", "to put it plainly", "as stated elsewhere", "readers are reminded that",
         "must → needs to", "must → must not fail to", "each → every second")
    ),
    held_out=False,
)  # fmt: skip
