"""Faults, rewordings and controls of a further stranger to the rules.

As in :mod:`tests.bench.quality_open`, they were written for the clauses that may be looked at and
are open from the first. The controls speak of a clause without contradicting it: they are counted
with the swapped actors, where whatever is decided is wrong.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

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
    swapped,
    verbs,
    words,
)
from tests.bench.quality_open import after, behind, case, demanded, turned
from tests.bench.quality_seeds import Seed, cased, first_difference, sub

_BAR = rf"{BARRED}(?= {NO_ADVERB}(?!be\b|have\b)[a-z]{{2,}})"
_SOFT = r"\b(should|must|MUST|SHOULD)"
_GOING = r"(?= (?:[a-z]+ly )?[a-z]+ing\b)"


def told(template: str, who: str = "") -> Callable[[str], str]:
    """:func:`~tests.bench.quality_held.framed`, where “they” may come to be “them”."""
    frame = framed(template, who)
    pronoun = re.compile(r"\b(for|from|by|ask|let|expects|release|requires?) they\b")
    return lambda text: pronoun.sub(r"\1 them", frame(text)) if frame(text) != text else text


_POLARITY: tuple[Pattern, ...] = (
    ("must → must never so much as", after(AGENT + DONE, "never so much as")),
    ("must → shall in no event", sub(ASKED, "shall in no event", 0)),
    ("must → must not, on any account,", after(ASKED, "not, on any account,")),
    ("must → must not, under any pretext,", after(AGENT + DONE, "not, under any pretext,")),
    ("must → is relieved of the duty to", agreeing(AGENT + DONE, "{are} relieved of the duty to")),
    ("must → has been told never to", agreeing(AGENT + DONE, "{have} been told never to")),
    ("must → must cease to", after(AGENT + DONE, "cease to")),
    ("must → should be the last to", sub(AGENT + DONE, "should be the last to", 0)),
    ("must → need not take the trouble to", sub(AGENT + DONE, "need not take the trouble to", 0)),
    ("must → is not in any way bound to", agreeing(ASKED, "{are} not in any way bound to")),
    ("must → hardly needs to", agreeing(AGENT + DONE, "hardly need{s} to")),
    ("must → is at no time obliged to", agreeing(ASKED, "{are} at no time obliged to")),
    ("has no business …ing", told("{subject} should have no business {ing}{rest}", AGENT)),
    ("may dispense with …ing", told("{subject} may dispense with {ing}{rest}", AGENT)),
    ("can get by without …ing", told("{subject} can get by without {ing}{rest}", AGENT)),
    ("is precluded from …ing", told("{subject} {are} precluded from {ing}{rest}")),
    ("is discouraged from …ing", told("{subject} {are} discouraged from {ing}{rest}", AGENT)),
    ("is let off …ing", told("{subject} {are} let off {ing}{rest}", AGENT)),
    ("must leave off …ing", told("{subject} must leave off {ing}{rest}", AGENT)),
    ("nobody expects … to", told("Nobody expects {subject} to {verb}{rest}")),
    ("no one may require … to", told("No one may require {subject} to {verb}{rest}")),
    ("it is inadmissible for … to", told("It is inadmissible for {subject} to {verb}{rest}")),
    ("it is beyond the remit of … to", told("It is beyond the remit of {subject} to {verb}{rest}", AGENT)),
    ("it is a violation for … to", told("It is a violation of this specification for {subject} to {verb}{rest}")),
    ("it is of no importance whether", told("It is of no importance whether {subject} {third}{rest}")),
    ("we ask … not to", told("We ask {subject} not to {verb}{rest}", AGENT)),
    ("not once should", told("Not once should {subject} {verb}{rest}")),
    ("there are no grounds on which … may", told("There are no grounds on which {subject} may {verb}{rest}")),
    ("far be it from … to", told("Far be it from {subject} to {verb}{rest}", AGENT)),
    ("do not let … …", told("Do not let {subject} {verb}{rest}")),
    ("it is optional for … to", told("It is entirely optional for {subject} to {verb}{rest}")),
    ("must not → is duty-bound to", agreeing(AGENT + BARRED + rf"(?= {NO_ADVERB}[a-z]{{2,}})", "{are} duty-bound to")),
    ("must not → must not omit to", sub(AGENT + _BAR, lambda m: m[0] + (" OMIT TO" if m[0].isupper() else " omit to"), 0)),
    ("must not → can be relied on to", sub(AGENT + _BAR, "can be relied on to", 0)),
    ("must not → must make every effort to", sub(AGENT + _BAR, "must make every effort to", 0)),
    ("must not → is perfectly entitled to", agreeing(AGENT + _BAR, "{are} perfectly entitled to")),
    ("must not: it is quite in order for … to", turned(_BAR, "It is quite in order for {subject} to {verb}{rest}")),
    ("must not: nobody may stop … from …ing", turned(_BAR, "Nobody may stop {subject} from {ing}{rest}")),
    ("must not: there is every reason for … to", turned(_BAR, "There is every reason for {subject} to {verb}{rest}")),
    ("must not be → may well be", sub(rf"\b{DEMAND} (?:not|NOT|never|NEVER) be\b(?= [a-z]+ed\b|[.])(?! (?:considered|allowed)\b)", "may well be", 0)),
    ("never → without fail", sub(_SOFT + r" (?:never|NEVER)\b", lambda m: f"{m[1]} without fail", 0)),
    ("never → more often than not", sub(_SOFT + r" (?:never|NEVER)\b", lambda m: f"{m[1]} more often than not", 0)),
    ("always → at most sporadically", sub(rf"\b({DEMAND}) always\b", lambda m: m[1] + " at most sporadically", 0)),
    ("may → is not at liberty to", agreeing(MAY, "{are} not at liberty to")),
    ("may → has been stripped of the right to", agreeing(MAY, "{have} been stripped of the right to")),
    ("may → must in no circumstances whatever", sub(MAY, "must in no circumstances whatever", 0)),
    ("may: it is not open to … to", turned(MAY, "It is not open to {subject} to {verb}{rest}")),
    ("cannot → can without difficulty", sub(CANNOT, "can without difficulty", 0)),
    ("cannot → can readily", sub(r"(?<!simply )\b(?:cannot|can not|can['’]t)\b(?! (?:always|fully|usually|simply|guarantee|be)\b)", "can readily", 0)),
    ("cannot be → is easily", sub(r"(?<!s )\b(?:cannot|can not|can['’]t) be(?= [a-z]+(?:ed|en)\b)", "can easily be", 0)),
    ("avoid …ing → persist in …ing", sub(_SOFT + " avoid" + _GOING, lambda m: f"{m[1]} persist in", 0)),
    ("avoid …ing → insist on …ing", sub(_SOFT + " avoid" + _GOING, lambda m: f"{m[1]} insist on", 0)),
    ("avoid → embrace", sub(_SOFT + r"( by default)? avoid(?= (?!any\b|(?:[a-z]+ly )?[a-z]+ing\b)[a-z\"]+)", lambda m: f"{m[1]}{m[2] or ''} embrace", 0)),
    ("refrain from → keep right on", sub(rf"\b({DEMAND}) refrain from(?= [a-z]+ing\b)", lambda m: f"{m[1]} keep right on", 0)),
    ("is allowed → is taboo", sub(r"\b(is|are) (?:allowed|permitted)\b(?! to\b)", lambda m: f"{m[1]} taboo", 0)),
    ("is prohibited → is fair game", sub(r"\b(is|are) (?:prohibited|forbidden)\b(?! from\b)", lambda m: f"{m[1]} fair game", 0)),
    ("required to → asked not to", sub(r"\b(is|are) required to\b", lambda m: f"{m[1]} asked not to", 0)),
    ("does not need to → must at all costs", sub(r"\b(?:does not|doesn['’]t|do not|need) n(?:eed to|ot)\b", "must at all costs", 0)),
    ("avoid → welcome", sub(r"^Avoid (?=(?!any\b)[a-z]+ [a-z]+\b(?<!ing))", "Welcome ", 0)),
)  # fmt: skip


def _whole(edit: Callable[[str], str]) -> Callable[[str], str]:
    """*edit*, where the contrary of a demand is no demand for another case, nor for what stands behind “or”."""
    return lambda text: text if re.search(r"\bonly if\b|\bor lose\b", text) else edit(text)


POLARITY: tuple[Pattern, ...] = tuple((name, _whole(edit)) for name, edit in _POLARITY)


_LESS = {"two": "a single", "three": "just two", "four": "one", "five": "a pair of", "six": "a couple of", "ten": "one"}  # fmt: skip
_MORE = {"two": "nine", "three": "half a dozen", "four": "twenty-five", "five": "sixty", "six": "seventy", "ten": "a thousand"}  # fmt: skip
#: A number in backticks that is all there is in them.
_VALUE = r"`(\d{1,6})`(?=[ .,](?!(?:th|st|nd)\b))"
_FEW = r"(JSON object|message|parameter|block|transaction|file)"
_THINGS = "account|row|request|RPC url|transaction|block|element|item|model response|position|step|column|cell|jump|node|peer"


def _value(change: Callable[[int], str]) -> Callable[[str], str]:
    return sub(_VALUE, lambda m: f"`{change(int(m[1]))}`", 0)


_NUMBER: tuple[Pattern, ...] = (
    ("exactly three → fewer, in words", sub(rf"\bexactly ({'|'.join(_LESS)})\b(?= [a-z]+)", lambda m: _LESS[m[1]], 0)),
    ("exactly three → more, in words", sub(rf"\bexactly ({'|'.join(_MORE)})\b(?= [a-z]+)", lambda m: _MORE[m[1]], 0)),
    ("exactly three → never exactly three", sub(r"\bexactly (?=(?:\d+|two|three|four|five|six|ten) [a-z]+)", "never exactly ", 0)),
    ("exactly three → between seven and nine", sub(r"\bexactly (?:two|three|four|five) (?=[a-z]+)", "between seven and nine ", 0)),
    ("exactly one … is → at least two … are", sub(r"^Exactly one (`\w+` [a-z]+) is\b", r"At least two \1s are", 0)),
    ("exactly one … is → two or three … are", sub(r"^Exactly one (`\w+` [a-z]+) is\b", r"Either two or three \1s are", 0)),
    ("exactly one … is → no … is", sub(r"^Exactly one (`\w+` [a-z]+) is\b", r"Zero \1s are", 0)),
    ("three → as digits, another", sub(r"\bexactly (two|three|four|five)\b", "exactly 14", 0)),
    ("a value → in hexadecimal, another", _value(lambda n: f"0x{n + 16:x}")),
    ("a value → negative", _value(lambda n: f"-{n}" if n else "-1")),
    ("a value → a half", _value(lambda n: str(n // 2) if n > 1 else "21")),
    ("a value → a power", _value(lambda n: f"2^{n % 60 + 3}")),
    ("a value → a digit too many in front", _value(lambda n: f"1{n}")),
    ("a value → a range", sub(rf"\b(be|cost)(?: an)?( additional)? {_VALUE}", lambda m: f"{m[1]}{' an additional amount of' if m[2] else ''} between `{int(m[3]) + 1}` and `{2 * int(m[3]) + 9}`", 0)),
    ("a value → anything above", sub(rf"\b(be|cost)(?: an)? {_VALUE}", lambda m: f"{m[1]} more than `{7 * int(m[2]) + 2}`", 0)),
    ("each → one in five", sub(rf"(?<!ensure )\b(?:each|every) ({_THINGS})\b", lambda m: f"only one in five {m[1]}s", 0)),
    ("an additional N → no additional", sub(rf"\ban additional {_VALUE}", "no additional", 0)),
    ("N gas per account → per transaction", sub(r"(?<=gas per )(account|transaction)\b", lambda m: "block" if m[1] == "account" else "account", 0)),
    ("another minor version", sub(r"`(\d+)\.(\d+)\.(\d+)`", lambda m: f"`{m[1]}.{int(m[2]) + 3}.{m[3]}`", 0)),
    ("a version of nought", sub(r"`[1-9]\d*\.(\d+)\.(\d+)`", lambda m: f"`0.{int(m[1]) + 1}.{m[2]}`", 0)),
    ("0th → 255th", sub(r"`0`th\b", "`255`th", 0)),
    ("0th → last", sub(r"(?<=the )`0`th\b", "very last", 0)),
    ("2^64 → 2^16", sub(r"\b2\^(\d+)(?!\d)", lambda m: "2^16" if m[1] != "16" else "2^8", 0)),
    ("another standard", sub(r"\b(like in|per|valid|to|use|with|via) (ERC|EIP|RFC)-(\d+)\b", lambda m: f"{m[1]} {m[2]}-{int(m[3]) + 702}", 0)),
    ("block N → block N + 1", sub(r"(?<=of block )N\b", "N + 1", 0)),
    ("final → second", sub(r"(?<=the )final(?= [a-z]+-?[a-z]* ?contract\b)", "second", 0)),
    ("at least one → an empty list of", sub(r"\bat least one ([a-z]+)\b", lambda m: f"an empty list of {m[1]}s", 0)),
    ("at least one → not even one", sub(r"\bat least one(?= [a-z]+\b)", "not even one", 0)),
    ("a single → up to five", sub(rf"(?<!callable with )\ba single {_FEW}\b", lambda m: f"between three and five {m[1]}s", 0)),
    ("a single → a stream of", sub(rf"(?<!callable with )\ba single {_FEW}\b", lambda m: f"an endless stream of {m[1]}s", 0)),
    ("a single → no", sub(rf"(?<!callable with )\b(?:a|one) single {_FEW}\b", lambda m: f"zero {m[1]}s", 0)),
    ("multiple → just one", sub(r"\bmultiple ([a-z]+)s\b", lambda m: f"one lone {m[1]}", 0)),
    ("any number of → exactly one", sub(r"\bany number of ([a-z]+ )?([a-z]+)s\b", lambda m: f"exactly one {m[1] or ''}{m[2]}", 0)),
    ("any number of → no more than three", sub(r"\bany number of\b", "no more than three", 0)),
    ("each → every hundredth", sub(rf"(?<!ensure )\b(?:each|every)(?= (?:{_THINGS})\b)", "every hundredth", 0)),
    ("all → a tenth of", sub(r"\ball (?:of )?(?=(?:the|its|these|those|existing|other|declared)\b)", "a tenth of ", 0)),
    ("previous → fourth-last", sub(r"(?<=the )previous(?= (?:block|slot|epoch|version)\b)", "fourth-last", 0)),
    ("its full → the first half of its", sub(r"\b(?:its|the) (?:full|entire|whole)\b(?= [a-z])", "only the first half of its", 0)),
    ("always → one time in ten", sub(rf"\b({DEMAND}) always\b", lambda m: m[1] + " one time in ten", 0)),
)  # fmt: skip
NUMBER: tuple[Pattern, ...] = tuple((name, demanded(edit)) for name, edit in _NUMBER)


_VERBS = r"""
be in control of → be a mere onlooker in; be in control of → cede all control over;
have transparency into → be kept guessing about; have transparency into → be shut out of;
default to inaction → err on the side of acting; default to inaction → charge ahead; take extra care → cut corners;
adhere (?:strictly )?to → work around; adhere (?:strictly )?to → consider itself above;
adhere (?:strictly )?to → pay mere lip service to; be ignored → be carried out to the letter; be ignored → be heeded;
refuse to(?= help) → be game to; refuse(?=\.) → play along; refuse(?=\.) → say yes;
be considered the same as → be considered a far cry from; clarify(?= these) → leave unspoken;
clarify when → leave the user guessing when; decline to → go ahead and; decline to → be only too glad to;
ask for clarification → ask nothing whatever; preserve(?= user agency) → ride roughshod over; preserve → curtail;
be transparently indicated to → be kept from; maintain(?= a factual) → drop; respect(?= (?:the|creators)) → ride roughshod over;
respect(?= the user) → contest; interject → look on in silence; interject → let things take their course;
equip {x} with → spare {x} any; acknowledge(?= the user) → pretend not to have noticed; uphold → sell out;
support {x} in → be a hindrance to {x} in; present(?= relevant) → steer away from;
remind users that → keep from users that; balance {x} against → fixate on {x} at the expense of;
communicate(?= what) → keep under wraps; focus on → worry little about; focus on → relegate to second place;
express uncertainty → feign certainty; omit(?= the detail) → make up; omit → linger over; just follow → take liberties with;
follow → take liberties with; follow → break away from; enhance → mar; enhance → come at the expense of;
output exactly → paraphrase; output exactly → output something close to; exhibit → disown; exhibit → be a stranger to;
respond to(?= pleasantries) → brush off; be grounded in → float free of; follow {x} with → leave {x} unsupported by;
adopt → shake off; respond in kind → keep the conversation going; respond in kind → let the farewell go unanswered;
signal → be mute about; comply with → stonewall; comply with → challenge;
provide(?= (?:an?|the|constructive)\b) → stop short of offering; handle → make heavy weather of;
be resolved with → be left pending without; be rejected with → be left hanging without;
reject {x} with → leave {x} pending without; be interpreted like → be read otherwise than; link to → point away from;
sanitize → take at face value; store(?= an?\b) → go without; store(?= an?\b) → shred; be callable with → throw when called with;
be shaped as → take a form other than; be implemented per → be implemented without regard to; reject(?= the request) → process;
reject(?= the request) → rubber-stamp; reject(?= the request) → say yes to; reject(?= the request) → execute;
be clearly differentiated → be indistinguishable; be taken(?=\.) → be put off indefinitely;
be replaced with → take precedence over; satisfy → be at odds with; satisfy → be excused from; remain unchanged → be overhauled;
remain unchanged → evolve; be(?= an? (?!great)) → be anything but; be blocked(?=\.) → be handed over;
be blocked(?= by default) → be trusted; be executed in → be isolated from; be extremely careful → be quite unconcerned;
be extremely careful → take it easy; be short(?= to) → run long; be determined by → be fixed irrespective of;
sign(?= the) → withhold its signature from; be able to → have no means to; be stable → be rotated incessantly;
be stable → keep shifting; be managed with care → be handled casually; cover → stop short of; be forwarded to → bypass;
be forwarded to → be intercepted before it reaches; cost an additional → be exempt from the additional;
apply retroactively for → leave untouched; ignore them → act on them; be frozen by → stay open to change without;
announce → keep mum about; announce → shroud in secrecy; add an → go without an; dispatch → hold back;
dispatch → put off sending; use(?= (?:an?|the|`|approximate|Cell)) → have no truck with;
use(?= (?:an?|the|`|approximate|Cell)) → opt out of; use(?= (?:an?|the|`|approximate|Cell)) → be weaned off;
respond by posting → go quiet without posting; verify(?= the origin) → be nonchalant about;
verify(?= the origin) → have no interest in; verify that → simply hope that; be added to → be stored apart from;
be added to → stay off; be updated to → be pinned below; enforce → turn a blind eye to breaches of; enforce → lift;
exercise caution → be trigger-happy; exercise caution → have no fear; be represented as → be converted from;
be present → be pared away; print → silence; print → swallow; be aware that → lose sight of the fact that;
be aware of → stumble blindly into; scale with → be capped irrespective of; scale with → shrink with; fail with → shrug off;
minimize → be generous with; minimize → be relaxed about; recompute → keep using the cached; retain(?= the) → throw out;
be fully executed → be no more than skimmed; reflect → belie; reflect → be out of step with;
validate that → shrug off the question whether; match(?= (?:the|its|an?)\b) → diverge from;
match(?= (?:the|its|an?)\b) → be chosen independently of; create(?= an?\b) → dispense with;
include(?= (?:an?|the|this|all)\b) → drop; include(?= (?:an?|the|this)\b) → be stripped of;
be activated as part of → be activated ahead of; be activated via → be rolled out without;
be considered invalid → remain in good standing; be considered invalid → be honored like any other;
be calculated using → be calculated in ignorance of; update(?= gas) → stick with the old; relate thematically to → clash with;
be inherently cute → look menacing; account for → be computed without regard to; reserve(?= space) → leave no;
migrate to → stay off; be much lower than → match; begin with → build up to; begin with → close with;
be included in → be pushed out of; be included in → be banished from; be journaled outside → be swept up in;
bind(?= the) → leave open; bind(?= the) → leave to chance; replace `nonce` with → give `nonce` precedence over;
apply keyed nonce logic → stick to plain nonce logic; revalidate → keep trusting; be regenerated → be grandfathered in;
authenticate → leave unverified; evict → make room for; evict → shelter; recheck → assume the validity of;
continue producing → hold off producing; be immediately preceded by → be kept apart from; arrive at the same → arrive at a new;
arrive with the same → arrive with an arbitrary; be validated at → be taken on trust at; have(?= a header) → do away with;
be considered at → be left out at; reconstruct(?= (?:each|the)) → pass over; cancel → see through; cancel → carry through;
be penalized → get off scot-free; be penalized → be favored; subscribe to → stay off;
consider displaying → give up on displaying; verify a commitment by → accept a commitment without
"""

#: Values and manners, which stand anywhere in what is demanded.
_WORDS = r"""
(?<=a )factual → lurid; (?<=a )professional → playful; lucid → opaque; (?<=a )supportive → confrontational;
correct spelling → careless spelling; a short overview → an exhaustive overview; thorough and detailed → terse and cursory;
minimal degradation → drastic degradation; the ephemeral public key → its long-term public key;
sufficient balance → an empty balance; correct and sequential → arbitrary; block-level → transaction-level;
an appropriate level → an exaggerated level; (?<=an )active domain → abandoned domain;
the most demanding → only the least demanding; constant value → variable value; (?<=a )scheduled → spur-of-the-moment;
relevant context → irrelevant trivia; atomically → in separate stages; retroactively → only to future blocks and not;
naturally → awkwardly; strictly(?= to) → only half-heartedly; safely and empathetically → recklessly and coldly;
proportionately → with no sense of proportion; accurately → at best vaguely; securely → in plain view;
typically(?= [a-z]+) → in exceptional cases only; generally(?= [a-z]+) → in rare cases only; politely → with a sneer;
briefly and respectfully → at great length and with contempt; clearly → confusingly; inaction → swift action;
in Markdown → in plain text; as Hex-Numbers → as plain decimal numbers; a single JSON object → a free-form sentence;
an RLP list → a JSON array; a state change → a no-op; like a colleague → like a drill sergeant;
constructive feedback → nothing but flattery; an interactive setting → a batch setting;
the final non-alias contract → the original callee; of the sender → of the recipient; to the user → to the regulator alone;
to its peers → to nobody but itself; the corresponding private key → a throwaway private key;
the same user rejection error → a telltale error; the strongest arguments → straw-man arguments;
the metadata header → a separate side file; with stack underflow → with an out-of-memory error;
with good humor → with indignation; like a peer → unlike a peer; large enough that → so small that not even half of;
the same reasoning → ever-changing reasoning; of the final → of some random;
before(?= (?:any|trusting|using|switching|registering|proceeding)\b) → only after; outside(?= (?:the|any)) → within;
via a → without resorting to any; using the → while shunning the; in the top of → at the tail end of; followed by → preceded by;
per sender → irrespective of the sender; under the same rules as → under gentler rules than;
in line with → at cross purposes with; at the same → at some other; by default → only where asked; all existing → no existing;
each row → hardly any row; at every jump → at the first jump only; each RPC url → only the first RPC url;
for each position → for the popular position alone; even if → unless; proportionate to → out of proportion to;
without questioning → only after questioning; without taking → while taking; without comment → with lengthy commentary;
with minimal → with maximal; linear in → quadratic in; `<img>` → `<iframe>`; `<img>` → `<object>`;
`window\.ethereum` → `window.web3`; `eth_requestAccounts` → `eth_coinbase`; `null` → `undefined`; `null` → `false`;
`Array` → `Map`; `Error` → `Success`; `ProviderRpcError` → `SyntaxError`; `Object\.freeze\(\)` → `Object.assign()`;
`window\.dispatchEvent\(\)` → `setTimeout()`; `PUSH` → `POP`; `SSTORE` → `TSTORE`; at `CREATE` time → at run time;
`SCHEME_EPHEMERAL_K1` → `SCHEME_FIXED_P256`; `S_pre\(A\)` → `S_post(A)`; `EventEmitter` → `Promise`;
`NONCE_MANAGER_CODE` → `EMPTY_CODE`; `RECENT_ROOT_CODE` → `LEGACY_ROOT_CODE`; `nonce_keys` → `gas_keys`;
`max\(existing_nonce, 1\)` → `0`; `TXPARAM\(0x08\)` → `ORIGIN`
"""

_ING = r"\b([a-z]+ing\b[^,;.()]{3,60}?)"

#: Two things change places, or two that go together are parted.
_TURNED: tuple[Pattern, ...] = (
    ("X rather than Y → Y rather than X", sub(rf"{_ING},? rather than ([a-z]+ing\b[^;.()]{{3,90}}?)(?=[.;])", r"\2 rather than \1", 0)),
    ("reject rather than ignore → ignore rather than reject", sub(r"\b([a-z]+) them rather than ([a-z]+) them\b", r"\2 them rather than \1 them", 0)),
    ("an X rather than a Y → the reverse", sub(r"\blike (an? [^,;.()]{3,70}?)(?:,| —| ---)? rather than (an? [^,;.()]{3,70})(?=[.:,])", r"like \2 rather than \1", 0)),
    ("`a` and `b` → one but not both", sub(r"(`[\w.]+`) and (`[\w.]+`)(?=\.$| and )", r"just one of \1 and \2", 0)),
    ("A and B → A but not B", sub(r"\b(symbol|headings|spelling|natively|answer directly|thorough|lucid|practicality|public|simple) and ([a-z]+)\b", r"\1 but not \2", 0)),
    ("add … to → keep … out of", sub(rf"\b({DEMAND}) add (`\w+` and its `\w+`) to\b", r"\1 keep \2 out of", 0)),
    ("set … to → leave … at", sub(rf"\b({DEMAND}) set its code to `\w+`", r"\1 leave its code empty", 0)),
    ("only be present when → be absent when", sub(rf"\b({DEMAND}) only be present when\b", r"\1 be absent when", 0)),
    ("only if → even if not", sub(r"\bonly if all ([a-z ]+?) are valid\b", r"even if some \1 are invalid", 0)),
    ("bound … → place no bound on …", sub(rf"\b({DEMAND}) bound the number\b", r"\1 put no limit on the number", 0)),
    ("note this → let this pass", sub(rf"\b({DEMAND}) ([a-z]+ly and [a-z]+ly) note (this [a-z]+)\b", r"\1 let \3 pass without a word", 0)),
    ("be omitted → be spelled out", sub(rf"\b({DEMAND}) always be omitted\b", r"\1 always be spelled out", 0)),
    ("identify first → identify last", sub(rf"\b({DEMAND}) first (identify)\b", r"\1 skip the step to \2", 0)),
    ("attempt to validate → accept unexamined", sub(rf"\b({DEMAND}) always attempt to validate\b", r"\1 take as they come", 0)),
    ("with the same … as → with none of the … used for", sub(r"\bwith the same ([a-z ]+?) as\b", r"with none of the \1 used for", 0)),
    ("send … to → keep … from", sub(r"\bsend (updated [a-z ]+?) to (?=its peers)", r"keep \1 from ", 0)),
    ("debounce → fire off", sub(rf"\b({DEMAND}) debounce and rate-limit\b", r"\1 fire off without delay all", 0)),
)  # fmt: skip

ANTONYM: tuple[Pattern, ...] = (*verbs(_VERBS), *words(_WORDS), *_TURNED)


#: Behind it stands more than what is barred, or how it is done.
_FURTHER = re.compile(
    r"\band (?!any\b|`)[a-z]+\b|\b(?:rather than|without|with|by [a-z]+ing)\b|, (?:offer|their)\b"
)
#: What is demanded, and its contrary, which is then barred.
_DENIED = (
    (r"include(?= (?:an?|the|this)\b)", "leave out"), (r"reject(?= the)", "accept"), (r"match(?= (?:the|its)\b)", "differ from"),
    ("retain", "give up"), ("remain unchanged", "change"), ("be considered invalid", "be considered valid"), ("preserve", "destroy"),
    ("be blocked", "be let through"), ("ignore them", "take them into account"), ("be present", "be missing"), ("uphold", "abandon"),
    ("be ignored", "be followed"), ("adhere (?:strictly )?to", "depart from"), ("satisfy", "violate"), ("respect", "disregard"),
    ("be stable", "keep changing"), ("refuse to help", "help"), ("omit", "include"), ("maintain(?! U)", "abandon"), ("be short", "be long"),
    ("enforce", "waive"), ("be included in", "be left out of"), ("be signed", "be left unsigned"), ("revalidate", "leave unchecked"),
    ("comply with", "resist"), ("evict", "keep"), ("be successful", "fail"), ("store", "discard"), ("acknowledge", "deny"),
)  # fmt: skip


def _denied(modal: str) -> Callable[[str], str]:
    """The contrary of what is demanded is barred: not leaving out is including."""

    def edit(text: str) -> str:
        for old, new in _DENIED:
            made = sub(rf"\b({modal})(?: (?:generally|typically))? {old}(?! (?:not|and|or|no)\b|,)(?![\w-])", lambda m, n=new: m[1] + (" NOT " if m[1].isupper() else " not ") + n, 0)(text)  # type: ignore[misc]  # a default argument  # fmt: skip
            if made != text:
                return text if _FURTHER.search(text, first_difference(text, made)) else made
        return text

    return edit


_SYNONYMS = (
    ("assistant should", "assistant ought to"), ("an additional", "a supplementary"), (r"(?<!an )additional", "supplementary"), ("typically", "as a rule"), ("generally", "by and large"),
    ("generate", "create"), ("sufficient", "enough"), (r"immediately(?= preceded)", "directly"), ("calling", "invoking"),
    ("corresponding", "associated"), ("instructions", "directions"),
    ("respond", "react"), (r"provide(?= (?:an?|the)\b)", "give"), ("specified", "stated"), ("modify", "alter"), ("verify", "double-check"),
    ("retain", "keep"), ("via", "through"), ("evict", "throw out"), ("reserve", "set aside"), ("receive", "get"), ("ensure", "make certain"),
    ("informative", "instructive"), (r"attempt(?= to\b)", "endeavor"), ("display", "show"), ("obtain", "acquire"), ("each", "every single"),
    ("address stored in", "address held in"), (r"(?<!before )(?<!when )using", "with the help of"), (r"before(?= [a-z]+ing\b)", "prior to"), (r"after(?= [a-z]+ing\b)", "following"),
    ("omitted", "left out"), ("cover", "take in"), ("determined", "fixed"), ("clarify", "clear up"),
)  # fmt: skip
_SHORT = {
    "EOAs": "externally owned accounts", "dapp": "decentralized application", "Dapps": "Decentralized applications", "UI": "user interface",
    "RPC": "remote procedure call", "info": "information", "PoW": "proof-of-work", "PoS": "proof-of-stake", "ID": "identifier",
    "EVM": "Ethereum virtual machine", "CPU": "processor", "JSON": "JavaScript Object Notation",
}  # fmt: skip
_DIGITS = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "ten": "10"}


def _short(edit: Callable[[str], str]) -> Callable[[str], str]:
    """*edit*, where what is demanded goes on behind no comma."""

    def edited(text: str) -> str:
        new = edit(text)
        return text if "," in new[first_difference(text, new) :] else new

    return edited


def _bits(m: re.Match[str]) -> str:
    return f"{8 * int(m[1])} bits"


def _written_out(text: str) -> str:
    """Abbreviations are written out."""
    for short, long in _SHORT.items():
        text = re.sub(rf"(?<![\w`\-(]){re.escape(short)}(?![\w`\-])", long, text)
    return text[:1].upper() + text[1:]


_FIRST = r"(?!.{3,20} do is )"

PARAPHRASES: tuple[Pattern, ...] = (
    ("must → has the duty to", agreeing(AGENT + DONE, "{have} the duty to")),
    ("must → has no option but to", agreeing(AGENT + DONE, "{have} no option but to")),
    ("must → would be at fault not to", sub(_FIRST + AGENT + DONE, "would be at fault not to", 0)),
    ("must → must without fail", after(_FIRST + DONE, "without fail")),
    ("must → is to", agreeing(_FIRST + AGENT + ASKED, "{are} to")),
    ("should → does well to", agreeing(AGENT + DONE.replace("must|shall|", "").replace("|MUST|SHALL", ""), "would do well to")),
    ("it is imperative that", told("It is imperative that {subject} {verb}{rest}")),
    ("this specification requires … to", told("This specification requires {subject} to {verb}{rest}")),
    ("one requirement is that", told("One requirement is that {subject} {verb}{rest}")),
    ("nobody may release … from the duty to", told("Nobody may release {subject} from the duty to {verb}{rest}", AGENT)),
    ("under no circumstances may … fail to", told("Under no circumstances may {subject} fail to {verb}{rest}")),
    ("failure by … to", _short(told("Failure by {subject} to {verb}{rest} is a breach of this specification", AGENT))),
    ("it is … that must", told("It is {subject} that must {verb}{rest}", AGENT)),
    ("… not …ing is not acceptable", told("It is not acceptable for {subject} not to {verb}{rest}")),
    ("the contrary is barred (must)", _denied("must|shall|MUST|SHALL")),
    ("the contrary is barred (should)", _denied("should|SHOULD")),
    ("must not → must refrain from …ing", turned(_BAR, "{subject} must refrain from {ing}{rest}")),
    ("must not → is under no circumstances to", agreeing(BARRED + rf"(?= {NO_ADVERB}[a-z]{{2,}})", "{are} under no circumstances to")),
    ("must not: it is not acceptable for … to", turned(_BAR, "It is not acceptable for {subject} to {verb}{rest}")),
    ("must not → must not ever", sub(_BAR, lambda m: m[0] + (" EVER" if m[0].isupper() else " ever"), 0)),
    ("may: it is open to … to", turned(MAY, "It is open to {subject} to {verb}{rest}")),
    ("may: nothing prevents … from …ing", turned(MAY, "Nothing prevents {subject} from {ing}{rest}")),
    ("may → has permission to", agreeing(MAY, "{have} permission to")),
    ("cannot → can in no way", sub(CANNOT, "can in no way", 0)),
    ("in all cases where", case("In all cases where", "in all cases where")),
    ("should it be the case that", case("Should it be the case that", "should it be the case that")),
    ("at least one → one or more", sub(r"\bat least one ([a-z]+)\b", lambda m: f"one or more {m[1]}s", 0)),
    ("exactly N → N, no more and no fewer", sub(r"\bexactly (\d+|two|three|four) ([a-z]+)\b(?=[.,;])", lambda m: f"{m[1]} {m[2]}, no more and no fewer", 0)),
    ("three → 3", sub(rf"(?<=exactly )({'|'.join(_DIGITS)})\b", lambda m: _DIGITS[m[1]], 0)),
    ("N bytes → 8N bits", sub(r"\b(\d+) bytes\b", _bits, 0)),
    ("less than or equal to → no greater than", sub(r"\bless than or equal to\b", "no greater than", 0)),
    ("a single → exactly one", sub(rf"\ba single {_FEW}\b", lambda m: f"exactly one {m[1]}", 0)),
    ("rather than → instead of", sub(r" rather than (?=[a-z]+ing\b)", " instead of ", 0)),
    ("in short", before("In short, ")),
    ("by way of clarification", before("By way of clarification, ")),
    ("let it be clear that", before("Let it be clear that ")),
    ("… as set out in this document", behind(", as set out in this document.")),
    ("… and that has not changed", behind(", and that has not changed.")),
    ("written out", _written_out),
    ("other words again", lambda t: swapped(t, _SYNONYMS)),
)  # fmt: skip


_OTHERS = {
    "assistant": ("complaints office", "court interpreter"), "client": ("billing department", "museum archive"), "wallet": ("tax adviser", "price ticker"),
    "node": ("weather station", "printing press"), "dapp": ("newsletter", "help desk"), "browser": ("spreadsheet", "fax machine"),
    "user": ("auditor", "landlord"), "validator": ("shareholder", "librarian"), "provider": ("caterer", "notary"), "developer": ("translator", "sponsor"),
    "implementation": ("marketing brochure", "test report"), "application": ("travel agency", "help desk"), "peer": ("journalist", "courier"),
    "author": ("reader", "typesetter"), "model": ("human annotator", "intern"), "contract": ("user manual", "invoice"),
    "signer": ("bystander", "postal worker"), "sender": ("postmaster", "bookkeeper"), "consumer": ("supplier", "inspector"),
}  # fmt: skip
_ACTOR = re.compile(
    rf"^((?:If [^,]+, |When [^,]+, |By default, )?(?:[Tt]he|An?|an?|Each|Every|All)? ?)(\w+?)(s?) ({DEMAND})( not| NOT)?(?= {NO_ADVERB}[a-z]{{2,}})"
)


def _actor(which: int, contrary: bool) -> Callable[[str], str]:
    """Somebody else is told the same, or the contrary."""

    def told(m: re.Match[str]) -> str:
        others = _OTHERS.get(m[2].lower())
        if others is None:
            return m[0]
        lead, other = m[1], others[which]
        if re.search(r"\b[Aa] $", lead) and other[0] in "aeiou":
            lead = lead[:-1] + "n "
        elif re.search(r"\b[Aa]n $", lead) and other[0] not in "aeiou":
            lead = lead[:-2] + " "
        many = other[:-1] + "ies" if m[3] and re.search(r"[^aeiou]y$", other) else other + ("es" if m[3] and re.search(r"(?:s|ss|ch|sh|x)$", other) else m[3])  # fmt: skip
        denied = "" if bool(m[5]) is contrary else " NOT" if m[4].isupper() else " not"
        return f"{lead}{many if lead else cased('A', many)} {m[4]}{denied}"

    return lambda text: _ACTOR.sub(told, text, count=1)


_MODALS = re.compile(rf"\b(?:{DEMAND}|may|MAY|cannot|can)\b")


def _once(edit: Callable[[str], str]) -> Callable[[str], str]:
    """*edit*, where one thing alone is demanded, and of nobody else."""
    return lambda text: edit(text) if len(_MODALS.findall(text)) == 1 else text


def _done(edit: Callable[[str], str]) -> Callable[[str], str]:
    """*edit*, where something is to be done, and not to be."""

    def edited(text: str) -> str:
        new = edit(text)
        return text if " did not be " in new else new

    return edited


#: They contradict nothing: told of somebody else, of another time, as somebody's view, or as a reason.
CONTROLS: tuple[Pattern, ...] = (
    ("somebody else must not", _once(_actor(0, True))),
    ("somebody else must", _once(_actor(1, False))),
    ("another one must not", _once(_actor(1, True))),
    ("earlier drafts did not require", told("Earlier drafts did not require {subject} to {verb}{rest}")),
    ("critics have argued that", told("Critics have argued that {subject} should not {verb}{rest}")),
    ("we rejected the idea that", told("We rejected the idea that {subject} need not {verb}{rest}")),
    ("why must", _once(told("Readers often ask why {subject} must {verb}{rest}"))),
    ("much would be lost if", _done(told("Much would be lost if {subject} did not {verb}{rest}"))),
    ("it used to be customary", told("It used to be customary for {subject} not to {verb}{rest}", AGENT)),
    ("it is a common mistake to think", told("It is a common mistake to think that {subject} need not {verb}{rest}")),
    ("may → may choose not to", sub(MAY + r"(?! (?:already|choose|elect)\b)", lambda m: m[0] + (" CHOOSE NOT TO" if m[0].isupper() else " choose not to"), 0)),
    ("may → is not obliged to", agreeing(MAY, "{are} not obliged to")),
    ("the docs must say", told("The documentation should explain how {subject} can {verb}{rest}")),
    ("tests must show", _once(_done(told("The test suite must report every case in which {subject} did not {verb}{rest}")))),
    ("… and this must be logged", _once(behind(", and this must be logged."))),
)  # fmt: skip


@dataclass(frozen=True)
class _Controlled(Patterns):
    """Patterns with controls of their own."""

    controls: tuple[Pattern, ...] = ()

    def seeds(self, clause: str, rng: random.Random) -> Iterator[Seed]:
        """Those of all patterns, and at most two controls."""
        yield from super().seeds(clause, rng)
        made = [(pattern, edit(clause)) for pattern, edit in self.controls]
        yield from self._drawn(
            [Seed(text, "actor swapped", name) for name, text in made if text != clause], rng
        )


MORE = _Controlled(
    faults=(("polarity", POLARITY), ("number", NUMBER), ("antonym", ANTONYM)),
    rewordings=PARAPHRASES,
    anywhere=frozenset(
        ("must → shall in no event", "must → must not, on any account,", "must → is not in any way bound to", "must → is at no time obliged to",
         "must → is to", "must → must without fail", "in short", "by way of clarification", "let it be clear that", "be(?= an? (?!great)) → be anything but",
         "critics have argued that", "earlier drafts did not require")
    ),
    held_out=False,
    controls=CONTROLS,
)  # fmt: skip
