"""The tables of :mod:`plainspec.language.norms.deontics`: words that demand, allow, forbid or leave free, by class."""

from __future__ import annotations

from typing import NamedTuple

from plainspec.language.norms.force import Force


class Sign(NamedTuple):
    """A force, and whether it is negative: OBLIGATION and True is a prohibition."""

    force: Force
    negative: bool


DEMANDED = Sign(Force.OBLIGATION, False)
FORBIDDEN = Sign(Force.OBLIGATION, True)
ALLOWED = Sign(Force.PERMISSION, False)
EXEMPT = Sign(Force.EXEMPTION, False)
LEFT_FREE = Sign(Force.CHOICE, False)
ADVISED = Sign(Force.RECOMMENDATION, False)
UNADVISED = Sign(Force.RECOMMENDATION, True)

#: What somebody is who may, must, must not or need not do what follows.
BEING = (
    (ALLOWED, ("empowered; licensed; enabled; qualified; invited; at full liberty; in a position; in order; given leave; given a free hand;"
     " given free rein; given carte blanche; left free; perfectly entitled; more than welcome; quite free"), "to"),
    (DEMANDED, ("instructed; ordered; told; directed; commanded; forced; enjoined; mandated; beholden; honour-bound;"
     " honor-bound; duty bound; called upon; called on; in duty bound; sworn; pledged; contracted; summoned"), "to"),
    (DEMANDED, "charged; tasked; entrusted; saddled; burdened", "with"),
    (DEMANDED, "on the hook; accountable; answerable; liable", "for"),
    (DEMANDED, "in charge", "of"),
    (FORBIDDEN, "debarred; disqualified; enjoined; restrained; excluded; stopped; disallowed; proscribed; inhibited; blocked; kept; deterred", "from"),
    (FORBIDDEN, "in no position; incapable; unauthorised; unauthorized; unqualified; unentitled; forbidden; powerless", "to; of"),
    (FORBIDDEN, "at fault; in the wrong; to blame; remiss; in default; in breach", "to"),
    (FORBIDDEN, "warned; cautioned; counselled; advised", "against"),
    (UNADVISED, "dissuaded; discouraged", "from"),
    (UNADVISED, "advised not", "to"),
    (FORBIDDEN, "requested not", "to"),
    (EXEMPT, "freed; released; absolved; discharged; spared; let off; dispensed; exonerated; immune; excepted; exempt; exempted; relieved; excused", "from; of"),
    (EXEMPT, "free; rid", "of; from"),
    (EXEMPT, "off the hook; in the clear; off duty", "for; from; when it comes to; as regards; with regard to; as to"),
    (EXEMPT, "spared; let off; excused", ""),
    (ADVISED, "well advised; well-advised; counselled; encouraged; reminded; meant; intended", "to"),
)  # fmt: skip
#: What it is to do a thing: “it is … to sign”, “it would be … for the clerk to sign”, “signing is …”.
JUDGED = (
    (FORBIDDEN, ("wrong; improper; inappropriate; unacceptable; inadmissible; impermissible; inexcusable; unpardonable; unforgivable;"
     " unjustifiable; unjustified; indefensible; intolerable; insupportable; unconscionable; irresponsible; unethical; immoral; unprofessional;"
     " illegal; unlawful; illicit; illegitimate; criminal; incorrect; invalid; mistaken; disallowed; verboten; amiss; out of line; out of place;"
     " out of order; out of turn; out of bounds; out of the question; off limits; off-limits; beyond the pale; uncalled for; not on; not done; not cricket; against policy;"
     " against company policy; against our policy; against the policy; against this policy; against the rules; against our rules; against the law; against regulations; against the terms;"
     " against protocol; against procedure; against the spirit of the rules; contrary to policy; contrary to the rules; contrary to the policy; contrary to this policy; contrary to law;"
     " in breach of policy; in violation of policy; in violation of the rules; a mistake; an error; a fault; an offence; an offense; a crime; a sin; a no-no; a no-go;"
     " off the table; off the agenda; off the cards; not on the table; not on the cards; not an option; not an alternative; unthinkable; inconceivable; disgraceful;"
     " shameful; outrageous; scandalous; reprehensible; a disgrace; a scandal; a serious mistake; a grave mistake; a big mistake; negligent; abusive; anathema; banned outright;"
     " a violation; a violation of policy; a violation of the rules; a violation of this policy; a breach; a breach of policy; a breach of contract; a breach of duty;"
     " a breach of trust; a breach of the rules; a breach of this policy; a must-not; misconduct; a taboo; taboo; prohibited; forbidden; banned; ruled out; no option; no business")),
    (ALLOWED, ("right; proper; appropriate; fitting; correct; permissible; allowable; admissible; legitimate; legal; lawful; valid; excusable;"
     " justifiable; justified; tolerable; unobjectionable; in order; within bounds; above board; fair; fair game; an option; a possibility; open; good form; kosher; safe; harmless; acceptable; okay; ok; fine; all right; alright; allowed; permitted; welcome; admitted; unproblematic; no problem; no crime; no sin; no offence; no mistake; fair play; an alternative;"
     " on the table; open to; within the rules; within the law; in keeping with the rules")),
    (DEMANDED, ("essential; required; imperative; necessary; critical; of the essence; of the utmost importance; of paramount importance; a sine qua non; a condition; a prerequisite; an essential part of the job; no option but a duty; unavoidable; key;"
     " incumbent on; incumbent upon; vital; crucial; obligatory; compulsory; mandatory; indispensable; non-negotiable; called for; a must; a requirement; a duty; an obligation;"
     " a necessity; a matter of duty; de rigueur; part of the job; the rule; law")),
    (EXEMPT, ("optional; voluntary; discretionary; unnecessary; needless; superfluous; dispensable; no requirement; no obligation; no must; not a must; not a requirement;"
     " a matter of choice; a matter of taste; a matter of preference; an optional extra; no longer necessary; no longer required;"
     " nice to have; nice-to-have; a nice-to-have; a nicety; a luxury; a bonus; a matter of habit; a courtesy; a formality; an option only; unimportant; immaterial; irrelevant; inessential; non-essential; not essential; unrequired; no duty; no necessity; moot; uncalled for; not called for; no precondition; not a condition")),
    (ADVISED, ("encouraged; good practice; best practice; advisable; a good idea; sensible; prudent; wise; good style; good manners; commendable; laudable; praiseworthy; desirable; recommended; preferable;"
     " worthwhile; a wise choice; a sound idea; an excellent idea; welcomed; the right thing; the way to go; smart; well worth it")),
    (UNADVISED, ("discouraged; frowned upon; inadvisable; unwise; imprudent; ill-advised; undesirable; bad form; bad practice; poor practice; poor form; a bad idea; bad style; pointless; useless; futile;"
     " counterproductive; counter-productive; foolish; silly; rash; reckless; careless; risky; dangerous; hazardous; unsafe; harmful; detrimental; rude; impolite; tactless; dishonest; unfair; unkind; unhelpful;"
     " a poor idea; a terrible idea; an awful idea; a waste of time; a waste of effort; a waste; bad manners; frowned on; looked down upon; disapproved of; a poor choice; a bad choice; asking for trouble; overkill; short-sighted; premature; misguided; unreasonable")),
)  # fmt: skip
#: What the rules do, by what it makes of the deed behind “to”, “from” or a gerund.
RULING = (
    (FORBIDDEN, "forbid prohibit ban bar disallow preclude prevent stop keep enjoin outlaw veto proscribe deter hinder restrain inhibit block"),
    (DEMANDED, "require oblige obligate compel force command order instruct direct demand mandate bind expect ask want tell urge make cause"),
    (ALLOWED, "allow permit let entitle authorise authorize empower license invite enable leave tolerate condone accept approve welcome endorse license"),
    (ADVISED, "encourage advise recommend"),
    (UNADVISED, "discourage dissuade"),
    (EXEMPT, "exempt excuse relieve release free spare dispense absolve"),
)  # fmt: skip
#: Verbs of leaving off, and what has to stand behind them; “…ing” stands for a gerund, “…" for “to” and a verb.
LEAVING_OFF = """
stop …ing; quit …ing; get out of …ing; get round …ing; get around …ing; decide against …ing; cease …ing; discontinue …ing; give up …ing; leave off …ing; hold off …ing; hold off on …ing; hold off from …ing; hold back from …ing;
keep from …ing; keep away from …ing; keep clear of …ing; steer clear of …ing; stay away from …ing; stay clear of …ing; shy away from …ing; turn away from …ing;
back away from …ing; draw back from …ing; pull back from …ing; shrink from …ing; shun …ing; skip …ing; omit …ing; forgo …ing; forego …ing; eschew …ing;
dispense with …ing; do without …ing; do away with …ing; make do without …ing; go without …ing; manage without …ing; get by without …ing; beware of …ing;
think twice before …ing; have nothing to do with …ing; resist …ing; abstain from …ing; desist from …ing; forget about …ing; forget …ing; think better of …ing; leave it to others to; leave it to somebody else to; leave it to someone else to; let go of …ing; put off …ing; keep off …ing; forbear …ing; swear off …ing; balk at …ing; baulk at …ing;
put a stop to …ing; put an end to …ing; call a halt to …ing; stop short of …ing; drop the habit of …ing; break the habit of …ing; refrain from …ing; be chary of …ing;
wait with …ing; suspend …ing; abandon …ing; drop …ing; renounce …ing; decline …ing; avoid …ing; evade …ing; escape …ing; bypass …ing; spare …ing; neglect …ing;
cease to; fail to; neglect to; omit to; decline to; refuse to; forget to; hesitate to; make no attempt to; make no effort to; make no move to; make no provision to;
take no steps to; take no action to; take no measures to; resist the urge to; resist the temptation to; resist any temptation to; choose not to; opt not to; decide not to;
elect not to; prefer not to; care not to; see fit not to; forbear to; think better than to; know better than to; be loath to; be reluctant to; stop trying to; give up trying to
"""
#: Verbs of doing without a thing.
DOING_WITHOUT = """
do without; does without; doing without; make do without; makes do without; go without; goes without; going without; manage without; manages without; get by without; gets by without; go ahead without; goes ahead without; carry on without; carries on without; get along without; gets along without;
get along without; live without; work without; operate without; steer clear of; steers clear of; steering clear of; stay away from; stays away from; stay clear of; stays clear of; stay off; keep away from;
keeps away from; keep clear of; keeps clear of; keep off; keeps off; shy away from; shies away from; have nothing to do with; has nothing to do with; dispense with; dispenses with; dispensing with; eschew;
eschews; eschewing; shun; shuns; shunning; forgo; forgoes; forgoing; forego; foregoes; abstain from; abstains from; desist from; make no use of; makes no use of; making no use of;
swear off; swears off;
beware of; leave well alone; hold off on; holds off on
"""
