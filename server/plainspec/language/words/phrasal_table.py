"""Expressions of several words by their first word, each with the word that stands for it.

Made by ``python -m tests.support.opposites`` from ``phrasal`` and ``ways``; not to be edited by hand.
"""

from __future__ import annotations

PHRASES = """
a: flat fee=flat-rate;flat rate=flat-rate;lot of the time=often;number of times=repeatedly;second time as well=twice;single time=once
above: ground=aboveground
accede: to=grant
acceded: to=grant
accedes: to=grant
acceding: to=grant
accept: unseen=trust
accepted: unseen=trust
accepting: unseen=trust
accepts: unseen=trust
accord: with=match
accorded: with=match
according: to form=formally;with=match
accords: with=match
account: for=explain
accounted: for=explain
accounting: for=explain
accounts: for=explain
act: against=violate;contrary to=violate;in accordance with=obey;in breach of=violate;in line with=obey;on=grant;out=implement;upon=grant
acted: against=violate;contrary to=violate;in accordance with=obey;in breach of=violate;in line with=obey;on=grant;out=implement;upon=grant
acting: against=violate;contrary to=violate;in accordance with=obey;in breach of=violate;in line with=obey;on=grant;out=implement;upon=grant
acts: against=violate;contrary to=violate;in accordance with=obey;in breach of=violate;in line with=obey;on=grant;out=implement;upon=grant
advise: against=discourage
advised: against=discourage
advises: against=discourage
advising: against=discourage
after: a delay=eventually;a restart=after-restart;a while=eventually;some delay=eventually;some time=eventually;the deadline=late;the next restart=after-restart
again: and again=often
against: its better judgement=reluctantly;their will=forced
agree: with=match
agreed: with=match
agrees: with=match
agreing: with=match
ahead: of schedule=early;of time=early
all: at once=abruptly;in good time=eventually;of a sudden=abruptly;the time=continuously;the way=wholly
allow: for=consider
allowed: for=consider
allowing: for=consider
allows: for=consider
almost: never=rarely
any: number of times=repeatedly
are: always changing=ever-changing;bare of=lack;bereft of=lack;devoid of=lack;empty of=lack;forever changing=ever-changing;free of=lack;free of charge=free;in constant flux=ever-changing;in flux=ever-changing;nowhere to be found=gone;nowhere to be seen=gone;one and the same=alike;short of=lack;subject to change=ever-changing
argue: against=oppose;away=deny;for=support
argued: against=oppose;away=deny;for=support
argues: against=oppose;away=deny;for=support
arguing: against=oppose;away=deny;for=support
around: the clock=continuously
as: a bulleted list=bullet-points;a default=default;a group=jointly;a lump sum=lump-sum;a matter of urgency=immediately;a non-root user=unprivileged-user;a normal user=unprivileged-user;a query parameter=query-parameter;a regular user=unprivileged-user;a rough estimate=approximately;a standard user=unprivileged-user;a table=as-table;a team=jointly;a voucher=store-credit;a whole=wholly;a whole class=class;administrator=as-root;an administrator=as-root;an ordinary user=unprivileged-user;an unprivileged user=unprivileged-user;bullet points=bullet-points;endnotes=endnotes;footnotes=footnotes;many times as desired=repeatedly;often as desired=repeatedly;often as it likes=repeatedly;often as they like=repeatedly;one class=class;prose=prose;root=as-root;running text=prose;standard=default;store credit=store-credit;the default=default;the root user=as-root
assent: to=grant
assented: to=grant
assenting: to=grant
assents: to=grant
at: a convenient moment=eventually;a convenient time=eventually;a crawl=slowly;a distance=remotely;a fast pace=quickly;a flat rate=flat-rate;a guess=approximately;a later point=eventually;a later stage=eventually;a leisurely pace=eventually;a slow pace=slowly;a snail's pace=slowly;a stroke=abruptly;ambient temperature=room-temperature;book value=at-cost;build time=compile-time;compile time=compile-time;cost=at-cost;each site=decentrally;every moment=continuously;every site=decentrally;fair value=market-value;first hand=directly;fixed intervals=regularly;full length=lengthy;full mast=full-mast;full speed=quickly;full-mast=full-mast;great length=lengthy;half mast=half-mast;half-mast=half-mast;her leisure=eventually;high heat=highheat;high speed=quickly;his leisure=eventually;historical cost=at-cost;irregular intervals=occasionally;its convenience=eventually;its leisure=eventually;leisure=eventually;length=lengthy;loggerheads with=differ;low heat=lowheat;low speed=slowly;market value=market-value;medium heat=mediumheat;odd intervals=occasionally;odds with=differ;one stroke=abruptly;pace=quickly;random=randomly;regular intervals=regularly;room temperature=room-temperature;run time=run-time;runtime=run-time;second hand=indirectly;set intervals=regularly;short notice=immediately;some later point=eventually;some length=lengthy;some point=eventually;some stage=eventually;speed=quickly;start-up=startup;startup=startup;the click of a button=manually;the earliest opportunity=immediately;the press of a button=manually;the push of a button=manually;their convenience=eventually;their leisure=eventually;top speed=quickly;variance with=differ;walking pace=slowly;will=voluntarily;your leisure=eventually
attend: to=consider
attended: to=consider
attending: to=consider
attends: to=consider
avail: itself of=use;themselves of=use
availed: itself of=use;themselves of=use
availing: itself of=use;themselves of=use
avails: itself of=use;themselves of=use
back: away from=abandon;down from=abandon;out of=abandon
backed: away from=abandon;down from=abandon;out of=abandon
backing: away from=abandon;down from=abandon;out of=abandon
backs: away from=abandon;down from=abandon;out of=abandon
bank: on=trust
banked: on=trust
banking: on=trust
banks: on=trust
be: always changing=ever-changing;bare of=lack;bereft of=lack;devoid of=lack;empty of=lack;forever changing=ever-changing;free of=lack;free of charge=free;free of cost=free;in constant flux=ever-changing;in flux=ever-changing;nowhere to be found=gone;nowhere to be seen=gone;one and the same=alike;short of=lack;subject to change=ever-changing
bear: in mind=consider;no relation to=differ;no resemblance to=differ
bearing: in mind=consider;no relation to=differ;no resemblance to=differ
bears: in mind=consider;no relation to=differ;no resemblance to=differ
beat: about the bush on=evade
beated: about the bush on=evade
beating: about the bush on=evade
beats: about the bush on=evade
beef: up=increase
beefed: up=increase
beefing: up=increase
beefs: up=increase
been: always changing=ever-changing;bare of=lack;bereft of=lack;devoid of=lack;empty of=lack;forever changing=ever-changing;free of=lack;in constant flux=ever-changing;in flux=ever-changing;nowhere to be found=gone;nowhere to be seen=gone;one and the same=alike;short of=lack;subject to change=ever-changing
before: a court=court;the courts=court;the deadline=early;the public=publicly
begin: at one=one-based;at zero=zero-based
begining: at one=one-based;at zero=zero-based
begins: at one=one-based;at zero=zero-based
begun: at one=one-based;at zero=zero-based
behind: lock and key=securely;schedule=late;the scenes=privately;time=late
being: always changing=ever-changing;bare of=lack;bereft of=lack;devoid of=lack;empty of=lack;forever changing=ever-changing;free of=lack;in constant flux=ever-changing;in flux=ever-changing;nowhere to be found=gone;nowhere to be seen=gone;one and the same=alike;short of=lack;subject to change=ever-changing
below: ground=underground
between: the lines=implicitly
beyond: reach=unavailable
bin: off=discard
binned: off=discard
binning: off=discard
bins: off=discard
bit: by bit=gradually
blend: together=combine
blended: together=combine
blending: together=combine
blends: together=combine
block: off=close
blocked: off=close
blocking: off=close
blocks: off=close
blot: out=remove
blots: out=remove
blotted: out=remove
blotting: out=remove
blow: up=destroy
blowed: up=destroy
blowing: up=destroy
blows: up=destroy
boil: down=shorten
boiled: down=shorten
boiling: down=shorten
boils: down=shorten
borne: in mind=consider;no relation to=differ;no resemblance to=differ
bottle: up=withhold
bottled: up=withhold
bottles: up=withhold
bottling: up=withhold
bow: out of=abstain;to=surrender
bowed: out of=abstain;to=surrender
bowing: out of=abstain;to=surrender
bows: out of=abstain;to=surrender
break: in on=interrupt;off=stop;up=destroy;with=violate
breaking: in on=interrupt;off=stop;up=destroy;with=violate
breaks: in on=interrupt;off=stop;up=destroy;with=violate
bring: about=cause;back=retrieve;down=reduce;forward=advance;into being=start;into effect=implement;into existence=create;into force=implement;into operation=start;into the open=disclose;online=enable;to a halt=stop;to an end=stop;to light=disclose;to the attention of=report;together=combine;up=enable
bringing: about=cause;back=retrieve;down=reduce;forward=advance;into being=start;into effect=implement;into existence=create;into force=implement;into operation=start;into the open=disclose;online=enable;to a halt=stop;to an end=stop;to light=disclose;to the attention of=report;together=combine;up=enable
brings: about=cause;back=retrieve;down=reduce;forward=advance;into being=start;into effect=implement;into existence=create;into force=implement;into operation=start;into the open=disclose;online=enable;to a halt=stop;to an end=stop;to light=disclose;to the attention of=report;together=combine;up=enable
broken: in on=interrupt;off=stop;up=destroy;with=violate
brought: about=cause;back=retrieve;down=reduce;forward=advance;into being=start;into effect=implement;into existence=create;into force=implement;into operation=start;into the open=disclose;online=enable;to a halt=stop;to an end=stop;to light=disclose;to the attention of=report;together=combine;up=enable
brush: aside=ignore;off=ignore
brushed: aside=ignore;off=ignore
brushes: aside=ignore;off=ignore
brushing: aside=ignore;off=ignore
bump: up=increase
bumped: up=increase
bumping: up=increase
bumps: up=increase
burn: down=destroy
burned: down=destroy
burning: down=destroy
burns: down=destroy
butt: in on=interrupt
butted: in on=interrupt
butting: in on=interrupt
butts: in on=interrupt
by: a draw=randomly;a human=manually;a human operator=manually;a majority=majority;a majority vote=majority;a person=manually;a secret ballot=secret-ballot;a show of hands=show-of-hands;a simple majority=majority;a two-thirds majority=majority;absolute majority=majority;accident=accidentally;an operator=manually;and by=eventually;bank transfer=bank-transfer;beating about the bush=evasively;certified mail=postal;chance=accidentally;chance alone=randomly;coincidence=accidentally;common consent=unanimously;courier=courier;credit card=card;credit transfer=bank-transfer;date=chronologically;debit card=card;deceit=dishonestly;deception=dishonestly;degrees=gradually;direct debit=direct-debit;draw=randomly;drawing lots=randomly;drip=intravenously;e-mail=email;each branch=decentrally;each department=decentrally;each team=decentrally;electronic mail=email;electronic means=digitally;explicit request=ondemand;family name=surname;first name=given-name;force=forced;given name=given-name;human hand=manually;human operators=manually;human staff=manually;implication=implicitly;increments=gradually;inference=implicitly;infusion=intravenously;installments=instalments;instalments=instalments;intent=deliberately;invitation only=ondemand;itself=automatically;last name=surname;letter of the alphabet=alphabetically;letter only=written;litigation=court;lot=randomly;lottery=randomly;machine=automatically;majority vote=majority;messenger=courier;mistake=accidentally;money order=bank-transfer;mouth=orally;open ballot=open-vote;open vote=open-vote;order of arrival=arrival;ordinary mail=postal;payment card=card;proxy=indirectly;qualified majority=majority;registered mail=postal;registered post=postal;request=ondemand;roll call=open-vote;rule of thumb=approximately;script=automatically;secret ballot=secret-ballot;secret vote=secret-ballot;show of hands=show-of-hands;simple majority=majority;software=automatically;stages=gradually;standing order=direct-debit;surface mail=postal;telefax=fax;telephone=phone;text=sms;text message=sms;the book=formally;the courts=court;the day=daily;the deadline=punctually;the first name=given-name;the hour=hourly;the last name=surname;the month=monthly;the quarter=quarterly;the week=weekly;the year=yearly;their first name=given-name;their given name=given-name;their last name=surname;their surname=surname;themselves=automatically;transfer=bank-transfer;trickery=dishonestly;two-thirds majority=majority;way of an intermediary=indirectly;wire=bank-transfer;wire transfer=bank-transfer
call: a halt to=stop;attention to=report;in=collect;into being=create
called: a halt to=stop;attention to=report;in=collect;into being=create
calling: a halt to=stop;attention to=report;in=collect;into being=create
calls: a halt to=stop;attention to=report;in=collect;into being=create
carried: on with=continue;over unchanged=preserve
carries: on with=continue;over unchanged=preserve
carry: on with=continue;over unchanged=preserve
carrying: on with=continue;over unchanged=preserve
case: by case=individually
cast: an eye over=check;aside=discard;off=discard;to the winds=abandon
casted: an eye over=check;aside=discard;off=discard;to the winds=abandon
casting: an eye over=check;aside=discard;off=discard;to the winds=abandon
casts: an eye over=check;aside=discard;off=discard;to the winds=abandon
cave: in to=surrender
caved: in to=surrender
caves: in to=surrender
caving: in to=surrender
change: all the time=ever-changing;constantly=ever-changing;out=substitute
changed: all the time=ever-changing;constantly=ever-changing;out=substitute
changes: all the time=ever-changing;constantly=ever-changing;out=substitute
changing: all the time=ever-changing;constantly=ever-changing;out=substitute
cheer: on=encourage
cheered: on=encourage
cheering: on=encourage
cheers: on=encourage
chime: with=match
chimed: with=match
chimes: with=match
chiming: with=match
chuck: out=discard
chucked: out=discard
chucking: out=discard
chucks: out=discard
clash: with=differ
clashed: with=differ
clashes: with=differ
clashing: with=differ
clear: away=remove;out=remove;up=clarify
cleared: away=remove;out=remove;up=clarify
clearing: away=remove;out=remove;up=clarify
clears: away=remove;out=remove;up=clarify
cling: on to=retain;to=retain
clinged: on to=retain;to=retain
clinging: on to=retain;to=retain
clings: on to=retain;to=retain
close: its eyes to=ignore;off=close;up=close
closed: its eyes to=ignore;off=close;up=close
closes: its eyes to=ignore;off=close;up=close
closing: its eyes to=ignore;off=close;up=close
cloud: over=obscure
clouded: over=obscure
clouding: over=obscure
clouds: over=obscure
coincide: with=match
coincided: with=match
coincides: with=match
coinciding: with=match
come: clean about=disclose;out against=oppose;out for=support;out with=disclose;through=pass;to a halt=stop;to an end=stop;to pass=occur;to the aid of=help;to the assistance of=help;up with=produce;up without=lack;without=lack
comed: clean about=disclose;out against=oppose;out for=support;out with=disclose;through=pass;to a halt=stop;to an end=stop;to pass=occur;to the aid of=help;to the assistance of=help;up with=produce;up without=lack;without=lack
comes: clean about=disclose;out against=oppose;out for=support;out with=disclose;through=pass;to a halt=stop;to an end=stop;to pass=occur;to the aid of=help;to the assistance of=help;up with=produce;up without=lack;without=lack
coming: clean about=disclose;out against=oppose;out for=support;out with=disclose;through=pass;to a halt=stop;to an end=stop;to pass=occur;to the aid of=help;to the assistance of=help;up with=produce;up without=lack;without=lack
condense: down=shorten
condensed: down=shorten
condenses: down=shorten
condensing: down=shorten
consistent: with=match
correspond: to=match;with=match
corresponded: to=match;with=match
corresponding: to=match;with=match
corresponds: to=match;with=match
count: from one=one-based;from zero=zero-based;on=trust
counted: from one=one-based;from zero=zero-based;on=trust
counting: from one=one-based;from zero=zero-based;on=trust
counts: from one=one-based;from zero=zero-based;on=trust
cover: up=conceal
covered: up=conceal
covering: up=conceal
covers: up=conceal
cross: out=remove
crossed: out=remove
crosses: out=remove
crossing: out=remove
cut: back=reduce;down=reduce;down to size=shorten;in on=interrupt;off=interrupt;short=shorten
cuts: back=reduce;down=reduce;down to size=shorten;in on=interrupt;off=interrupt;short=shorten
cutted: back=reduce;down=reduce;down to size=shorten;in on=interrupt;off=interrupt;short=shorten
cutting: back=reduce;down=reduce;down to size=shorten;in on=interrupt;off=interrupt;short=shorten
dance: around=evade
danced: around=evade
dances: around=evade
dancing: around=evade
day: and night=continuously;first=dayfirst
deal: out=distribute
dealing: out=distribute
deals: out=distribute
dealt: out=distribute
decide: on=choose
decided: on=choose
decides: on=choose
deciding: on=choose
delete: from=remove
deleted: from=remove
deletes: from=remove
deleting: from=remove
delve: into=examine
delved: into=examine
delves: into=examine
delving: into=examine
dial: down=decrease
dialed: down=decrease
dialing: down=decrease
dials: down=decrease
different: from=differ
dig: into=examine
digged: into=examine
digging: into=examine
digs: into=examine
dish: out=distribute
dished: out=distribute
dishes: out=distribute
dishing: out=distribute
dispose: of=discard
disposed: of=discard
disposes: of=discard
disposing: of=discard
distrustful: of=mistrust
do: away with=discard
does: away with=discard
doing: away with=discard
done: away with=discard
double: check=check
doubled: check=check
doubles: check=check
doubling: check=check
down: the line=eventually;the road=eventually;to the last detail=exactly
drag: its feet on=delay;out=extend
dragged: its feet on=delay;out=extend
dragging: its feet on=delay;out=extend
drags: its feet on=delay;out=extend
draw: a veil over=conceal;attention to=report;out=extend;up=create
drawing: a veil over=conceal;attention to=report;out=extend;up=create
drawn: a veil over=conceal;attention to=report;out=extend;up=create
draws: a veil over=conceal;attention to=report;out=extend;up=create
drive: down=decrease;up=increase
driven: down=decrease;up=increase
drives: down=decrease;up=increase
driving: down=decrease;up=increase
drop: out of=abandon;support for=abandon
dropped: out of=abandon;support for=abandon
dropping: out of=abandon;support for=abandon
drops: out of=abandon;support for=abandon
duck: out of=evade
ducked: out of=evade
ducking: out of=evade
ducks: out of=evade
during: meals=with-food
each: by itself=individually;on its own=individually
edit: out=remove
edited: out=remove
editing: out=remove
edits: out=remove
egg: on=encourage
egged: on=encourage
egging: on=encourage
eggs: on=encourage
elaborate: on=extend;upon=extend
elaborated: on=extend;upon=extend
elaborates: on=extend;upon=extend
elaborating: on=extend;upon=extend
embark: on=start
embarked: on=start
embarking: on=start
embarks: on=start
end: support for=abandon
ended: support for=abandon
ending: support for=abandon
ends: support for=abandon
entre: nous=privately
equal: to=match
every: now and then=occasionally;once in a while=occasionally;so often=occasionally
exactly: once=once;twice=twice
expand: on=extend;upon=extend
expanded: on=extend;upon=extend
expanding: on=extend;upon=extend
expands: on=extend;upon=extend
explain: away=ignore
explained: away=ignore
explaining: away=ignore
explains: away=ignore
face: up to=acknowledge
faced: up to=acknowledge
faces: up to=acknowledge
facing: up to=acknowledge
factor: in=consider
factored: in=consider
factoring: in=consider
factors: in=consider
fall: back on=use;foul of=violate;short of=abandon;silent=silent
falled: back on=use;foul of=violate;short of=abandon;silent=silent
falling: back on=use;foul of=violate;short of=abandon;silent=silent
falls: back on=use;foul of=violate;short of=abandon;silent=silent
family: name first=surname-first
farm: out=delegate
farmed: out=delegate
farming: out=delegate
farms: out=delegate
fend: off=prevent
fended: off=prevent
fending: off=prevent
fends: off=prevent
fetch: back=retrieve
fetched: back=retrieve
fetches: back=retrieve
fetching: back=retrieve
few: and far between=rarely
fight: off=resist
fighted: off=resist
fighting: off=resist
fights: off=resist
figure: out=determine
figured: out=determine
figures: out=determine
figuring: out=determine
fill: in for=substitute
filled: in for=substitute
filling: in for=substitute
fills: in for=substitute
filter: out=remove
filtered: out=remove
filtering: out=remove
filters: out=remove
find: fault with=criticize
finding: fault with=criticize
finds: fault with=criticize
first: come , first served=first-come;in , first out=fifo;in first out=fifo;name first=given-name-first;thing=immediately
first-hand: =directly
first-in: , first-out=fifo
first-in-first-out: =fifo
fit: in with=match
fits: in with=match
fitted: in with=match
fitting: in with=match
fix: up=repair
fixed: up=repair
fixes: up=repair
fixing: up=repair
flag: up=report
flagged: up=report
flagging: up=report
flags: up=report
flesh: out=extend
fleshed: out=extend
fleshes: out=extend
fleshing: out=extend
flies: in the face of=violate
flown: in the face of=violate
fly: in the face of=violate
flying: in the face of=violate
follow: through on=obey;through with=implement;up on=continue
followed: through on=obey;through with=implement;up on=continue
following: through on=obey;through with=implement;up on=continue
follows: through on=obey;through with=implement;up on=continue
for: a fixed period=fixed-term;a fixed term=fixed-term;a limited period=temporarily;a limited term=fixed-term;a limited time=temporarily;a short time=temporarily;a time=temporarily;a while=temporarily;all time=permanently;all to see=publicly;an indefinite period=open-ended;an indefinite term=open-ended;cash=cash;ever=permanently;everyone to see=publicly;good=permanently;internal use=private;internal use only=private;keeps=permanently;now=temporarily;official use only=private;the moment=temporarily
forename: first=given-name-first
forge: ahead with=proceed
forged: ahead with=proceed
forges: ahead with=proceed
forging: ahead with=proceed
found: fault with=criticize
frighten: off=discourage
frightened: off=discourage
frightening: off=discourage
frightens: off=discourage
from: a distance=remotely;a neutral standpoint=objectively;a remote location=remotely;a to z=alphabetically;another location=remotely;beginning to end=wholly;end to end=wholly;high to low=descending;highest to lowest=descending;largest to smallest=descending;low to high=ascending;lowest to highest=ascending;newest to oldest=descending;oldest to newest=ascending;smallest to largest=ascending;start to finish=wholly;time to time=occasionally;top to bottom=wholly
frown: on=discourage;upon=discourage
frowned: on=discourage;upon=discourage
frowning: on=discourage;upon=discourage
frowns: on=discourage;upon=discourage
gather: up=collect
gathered: up=collect
gathering: up=collect
gathers: up=collect
get: around=evade;back=retrieve;back to=answer;behind=support;by without=shun;going=start;hold of=contact;in the way of=hinder;in touch with=contact;off=alight;out of=alight;through=pass;under way=start
gets: around=evade;back=retrieve;back to=answer;behind=support;by without=shun;going=start;hold of=contact;in the way of=hinder;in touch with=contact;off=alight;out of=alight;through=pass;under way=start
getting: around=evade;back=retrieve;back to=answer;behind=support;by without=shun;going=start;hold of=contact;in the way of=hinder;in touch with=contact;off=alight;out of=alight;through=pass;under way=start
give: a false impression to=mislead;a hand to=help;a wide berth to=shun;an account of=explain;away=disclose;consideration to=consider;credit for=acknowledge;credit to=acknowledge;effect to=implement;heart to=encourage;in to=surrender;its blessing to=approve;no heed to=ignore;no thought to=ignore;or take=approximately;out=distribute;reasons for=explain;rise to=cause;scope for=allow;the go-ahead to=approve;the green light to=approve;the nod to=approve;thought to=consider;up on=abandon;way=yield;way to=yield
given: a false impression to=mislead;a hand to=help;a wide berth to=shun;an account of=explain;away=disclose;consideration to=consider;credit for=acknowledge;credit to=acknowledge;effect to=implement;heart to=encourage;in to=surrender;its blessing to=approve;name first=given-name-first;no heed to=ignore;no thought to=ignore;out=distribute;reasons for=explain;rise to=cause;scope for=allow;the go-ahead to=approve;the green light to=approve;the nod to=approve;thought to=consider;up on=abandon;way=yield;way to=yield
gives: a false impression to=mislead;a hand to=help;a wide berth to=shun;an account of=explain;away=disclose;consideration to=consider;credit for=acknowledge;credit to=acknowledge;effect to=implement;heart to=encourage;in to=surrender;its blessing to=approve;no heed to=ignore;no thought to=ignore;out=distribute;reasons for=explain;rise to=cause;scope for=allow;the go-ahead to=approve;the green light to=approve;the nod to=approve;thought to=consider;up on=abandon;way=yield;way to=yield
giving: a false impression to=mislead;a hand to=help;a wide berth to=shun;an account of=explain;away=disclose;consideration to=consider;credit for=acknowledge;credit to=acknowledge;effect to=implement;heart to=encourage;in to=surrender;its blessing to=approve;no heed to=ignore;no thought to=ignore;out=distribute;reasons for=explain;rise to=cause;scope for=allow;the go-ahead to=approve;the green light to=approve;the nod to=approve;thought to=consider;up on=abandon;way=yield;way to=yield
gladly: =willingly
gloss: over=ignore
glossed: over=ignore
glosses: over=ignore
glossing: over=ignore
go: against=violate;ahead with=proceed;along with=accept;around=bypass;back on=abandon;back over=review;behind the back of=bypass;by=obey;for=choose;on with=continue;over=check;over the head of=bypass;short of=lack;through=pass;through with=proceed;with=choose
goes: against=violate;ahead with=proceed;along with=accept;around=bypass;back on=abandon;back over=review;behind the back of=bypass;by=obey;for=choose;on with=continue;over=check;over the head of=bypass;short of=lack;through=pass;through with=proceed;with=choose
going: against=violate;ahead with=proceed;along with=accept;around=bypass;back on=abandon;back over=review;behind the back of=bypass;by=obey;for=choose;on with=continue;over=check;over the head of=bypass;short of=lack;through=pass;through with=proceed;with=choose
gone: against=violate;ahead with=proceed;along with=accept;around=bypass;back on=abandon;back over=review;behind the back of=bypass;by=obey;for=choose;on with=continue;over=check;over the head of=bypass;short of=lack;through=pass;through with=proceed;with=choose
got: around=evade;back=retrieve;back to=answer;behind=support;by without=shun;going=start;hold of=contact;in the way of=hinder;in touch with=contact;off=alight;out of=alight;through=pass;under way=start
grind: to a halt=stop
grinded: to a halt=stop
grinding: to a halt=stop
grinds: to a halt=stop
guard: against=prevent
guarded: against=prevent
guarding: against=prevent
guards: against=prevent
hand: in hand=jointly;off=delegate;on=delegate;out=distribute;over=delegate;round=distribute
handed: off=delegate;on=delegate;out=distribute;over=delegate;round=distribute
handing: off=delegate;on=delegate;out=distribute;over=delegate;round=distribute
hands: off=delegate;on=delegate;out=distribute;over=delegate;round=distribute
hang: on to=retain;onto=retain
hanging: on to=retain;onto=retain
hangs: on to=retain;onto=retain
hardly: ever=rarely
have: a hand in=participate;a share in=participate;faith in=trust;no truck with=shun;precedence over=prevail;priority over=prevail;recourse to=use;regard to=consider
haved: a hand in=participate;a share in=participate;faith in=trust;no truck with=shun;precedence over=prevail;priority over=prevail;recourse to=use;regard to=consider
haves: a hand in=participate;a share in=participate;faith in=trust;no truck with=shun;precedence over=prevail;priority over=prevail;recourse to=use;regard to=consider
having: a hand in=participate;a share in=participate;faith in=trust;no truck with=shun;precedence over=prevail;priority over=prevail;recourse to=use;regard to=consider
head: off=prevent
headed: off=prevent
heading: off=prevent
heads: off=prevent
held: apart=separate;back=withhold;fast to=uphold;in place=preserve;off=postpone;on to=retain;onto=retain;out against=resist;over=postpone;to=obey;up=hinder;up high=uphold
help: out=help
helped: out=help
helping: out=help
helps: out=help
hidden: from view=conceal
hide: from view=conceal
hides: from view=conceal
hiding: from view=conceal
highest: first=descending
hive: off=separate
hived: off=separate
hives: off=separate
hiving: off=separate
hold: apart=separate;back=withhold;fast to=uphold;in place=preserve;off=postpone;on to=retain;onto=retain;out against=resist;over=postpone;to=obey;up=hinder;up high=uphold
holding: apart=separate;back=withhold;fast to=uphold;in place=preserve;off=postpone;on to=retain;onto=retain;out against=resist;over=postpone;to=obey;up=hinder;up high=uphold
holds: apart=separate;back=withhold;fast to=uphold;in place=preserve;off=postpone;on to=retain;onto=retain;out against=resist;over=postpone;to=obey;up=hinder;up high=uphold
hung: on to=retain;onto=retain
hush: up=conceal
hushed: up=conceal
hushes: up=conceal
hushing: up=conceal
identical: to=match;with=match
ignoring: case=case-insensitive
in: a background thread=background-thread;a biased manner=biased;a bulleted list=bullet-points;a civil manner=politely;a dismissive manner=rudely;a few cases=rarely;a few lines=briefly;a few words=briefly;a flash=immediately;a freezer=freezer;a group=jointly;a hurry=quickly;a lump sum=lump-sum;a neutral manner=objectively;a nutshell=briefly;a one-sided way=biased;a partisan manner=biased;a polite manner=politely;a refrigerator=refrigerated;a respectful manner=politely;a roundabout fashion=indirectly;a roundabout manner=implicitly;a roundabout way=evasively;a rude manner=rudely;a safe manner=securely;a safe way=securely;a secret ballot=secret-ballot;a secure manner=securely;a sentence=briefly;a single payment=lump-sum;a single step=abruptly;a single sum=lump-sum;a slapdash manner=carelessly;a straightforward manner=honestly;a table=as-table;a timely fashion=punctually;a timely manner=punctually;a word=briefly;a worker thread=background-thread;accord with=match;agreement with=match;all honesty=honestly;all sincerity=honestly;alphabetical order=alphabetically;an even-handed way=objectively;an impartial manner=objectively;an indirect way=implicitly;an informal manner=informally;an insecure manner=insecurely;an official capacity=formally;an open vote=open-vote;an unsafe manner=insecurely;an unsafe way=insecurely;any old order=randomly;arbitrary sequence=randomly;ascending order=ascending;bad faith=dishonestly;black and white=monochrome;brief=briefly;broad daylight=publicly;broad strokes=briefly;broad terms=vaguely;bullet points=bullet-points;business class=business-class;camera=privately;cash=cash;casual terms=informally;chronological order=chronologically;clear terms=explicitly;cold blood=deliberately;collaboration=jointly;common=jointly;company=jointly;concert=jointly;conflict with=differ;conformity with=match;considerable detail=lengthy;continuous prose=prose;contradiction to=differ;contradiction with=differ;cooperation=jointly;darkness=dark;date order=chronologically;daylight=light;decreasing order=descending;depth=lengthy;descending order=descending;detail=lengthy;digital form=digitally;digital format=digitally;direct sunlight=light;double quotation marks=double-quoted;double quotes=double-quoted;due course=eventually;due form=formally;due time=eventually;each branch=decentrally;each department=decentrally;each office=decentrally;economy=economy-class;economy class=economy-class;electronic form=digitally;electronic format=digitally;endnotes=endnotes;equal parts=equally;equal shares=equally;evasive terms=evasively;every branch=decentrally;every department=decentrally;every detail=lengthy;every office=decentrally;everyday terms=informally;exhaustive detail=lengthy;explicit terms=explicitly;express terms=explicitly;extenso=lengthy;first class=firstclass;first person=firstperson;footnotes=footnotes;formal terms=formally;free form=paraphrased;front of everyone=publicly;full color=color;full colour=colour;full detail=lengthy;full sentences=prose;full view=publicly;future tense=futuretense;general terms=vaguely;good faith=honestly;good season=eventually;good time=early;grayscale=monochrome;great detail=lengthy;greyscale=monochrome;groups=jointly;hard copy=paper;harmony with=match;haste=quickly;his own time=eventually;increasing order=ascending;installments=instalments;isolation=individually;its own time=eventually;its own words=paraphrased;keeping with=match;line=inline;line with=match;lockstep=synchronously;long form=lengthy;loose terms=vaguely;most cases=often;no particular order=randomly;no set order=randomly;no time=immediately;no uncertain terms=explicitly;notes and coins=cash;one class=class;one fell swoop=abruptly;one go=abruptly;one large class=class;one payment=lump-sum;one step=abruptly;one stroke=abruptly;one sum=lump-sum;order of age=age;order of arrival=arrival;order of creation=creation;order of price=price;order of priority=priority;order of receipt=arrival;order of relevance=relevance;order of seniority=seniority;order of severity=severity;order of size=size;order of time=chronologically;outline=briefly;paper form=paper;paraphrase=paraphrased;part=partially;partnership=jointly;parts=partially;passing=briefly;passing conversation=informally;past tense=pasttense;perpetuity=permanently;phases=gradually;plain language=explicitly;plain sight=publicly;plain terms=honestly;plain view=publicly;plain words=explicitly;present tense=presenttense;print=written;printed form=paper;proper form=formally;prose=prose;rare cases=rarely;reverse alphabetical order=reverse-alphabetically;reverse chronological order=reverse-chronologically;reverse date order=reverse-chronologically;riddles=evasively;round figures=approximately;round numbers=approximately;running text=prose;safe custody=securely;safe keeping=securely;second class=secondclass;second person=secondperson;series=series;short form=briefly;short order=immediately;single quotation marks=single-quoted;single quotes=single-quoted;slow motion=slowly;slow time=eventually;small steps=gradually;so many terms=explicitly;so many words=verbatim;soft copy=digitally;some measure=partially;some respects=partially;spirit only=paraphrased;stages=gradually;step=synchronously;step with=match;store credit=store-credit;strict confidence=privately;substance=paraphrased;summary form=briefly;tabular form=as-table;the background=asynchronously;the body of the request=request-body;the cloud=remotely;the course of time=eventually;the dark=dark;the default configuration=default;the end=eventually;the exact words=verbatim;the first person=firstperson;the foreground=synchronously;the freezer=freezer;the fridge=refrigerated;the fullness of time=eventually;the future tense=futuretense;the interim=temporarily;the light=light;the long run=eventually;the meantime=temporarily;the neighbourhood of=approximately;the open=publicly;the order of arrival=arrival;the order of creation=creation;the order of their creation=creation;the order received=arrival;the original wording=verbatim;the past tense=pasttense;the present tense=presenttense;the public domain=publicly;the public eye=publicly;the query=query-parameter;the query string=query-parameter;the refrigerator=refrigerated;the region of=approximately;the request body=request-body;the second person=secondperson;the sun=light;the text=inline;the third person=thirdperson;their entirety=wholly;their own time=eventually;their own words=paraphrased;third person=thirdperson;toto=wholly;truth=honestly;unambiguous terms=explicitly;unison=jointly;vague terms=vaguely;vouchers=store-credit;woolly terms=vaguely;your own words=paraphrased
in-house: =locally
inch: by inch=gradually
incompatible: with=differ
inconsistent: with=differ
index: from one=one-based;from zero=zero-based
indexed: from one=one-based;from zero=zero-based
indexes: from one=one-based;from zero=zero-based
indexing: from one=one-based;from zero=zero-based
inquire: into=examine
inquired: into=examine
inquires: into=examine
inquiring: into=examine
interfere: with=hinder
interfered: with=hinder
interferes: with=hinder
interfering: with=hinder
into: a muscle=intramuscularly;a vein=intravenously;the muscle=intramuscularly;the vein=intravenously
iron: out=clarify
ironed: out=clarify
ironing: out=clarify
irons: out=clarify
irrespective: of case=case-insensitive
is: always changing=ever-changing;bare of=lack;bereft of=lack;devoid of=lack;empty of=lack;forever changing=ever-changing;free of=lack;free of charge=free;free of cost=free;in constant flux=ever-changing;in flux=ever-changing;nowhere to be found=gone;nowhere to be seen=gone;one and the same=alike;short of=lack;subject to change=ever-changing
jack: up=increase
jacked: up=increase
jacking: up=increase
jacks: up=increase
join: in=participate;up=combine
joined: in=participate;up=combine
joining: in=participate;up=combine
joins: in=participate;up=combine
just: once=once
keep: alive=uphold;an eye out for=monitor;apart=separate;as is=preserve;as it is=preserve;as they are=preserve;at=continue;at bay=prevent;away from=omit;back=withhold;back from=withhold;clear of=shun;confidential=withhold;faith with=obey;from view=withhold;going with=continue;hidden=withhold;hold of=retain;in good order=preserve;in mind=consider;in place=retain;in the dark about=conceal;in view=consider;intact=uphold;its hands off=shun;mum about=conceal;off=omit;one's hands off=shun;out of it=silent;private=withhold;quiet=conceal;quiet about=conceal;safe=preserve;secret=withhold;separate=separate;silent about=conceal;silent on=ignore;tabs on=monitor;their hands off=shun;to=obey;to itself=withhold;to oneself=withhold;to themselves=withhold;track of=monitor;unchanged=preserve;under lock and key=withhold;under observation=supervise;under review=monitor;under surveillance=monitor;under wraps=withhold;up=continue;watch on=monitor;watch over=supervise;well clear of=shun;within=obey
keeping: alive=uphold;an eye out for=monitor;apart=separate;as is=preserve;as it is=preserve;as they are=preserve;at=continue;at bay=prevent;away from=omit;back=withhold;back from=withhold;clear of=shun;confidential=withhold;faith with=obey;from view=withhold;going with=continue;hidden=withhold;hold of=retain;in good order=preserve;in mind=consider;in place=retain;in the dark about=conceal;in view=consider;intact=uphold;its hands off=shun;mum about=conceal;off=omit;one's hands off=shun;out of it=silent;private=withhold;quiet=conceal;quiet about=conceal;safe=preserve;secret=withhold;separate=separate;silent about=conceal;silent on=ignore;tabs on=monitor;their hands off=shun;to=obey;to itself=withhold;to oneself=withhold;to themselves=withhold;track of=monitor;unchanged=preserve;under lock and key=withhold;under observation=supervise;under review=monitor;under surveillance=monitor;under wraps=withhold;up=continue;watch on=monitor;watch over=supervise;well clear of=shun;within=obey
keeps: alive=uphold;an eye out for=monitor;apart=separate;as is=preserve;as it is=preserve;as they are=preserve;at=continue;at bay=prevent;away from=omit;back=withhold;back from=withhold;clear of=shun;confidential=withhold;faith with=obey;from view=withhold;going with=continue;hidden=withhold;hold of=retain;in good order=preserve;in mind=consider;in place=retain;in the dark about=conceal;in view=consider;intact=uphold;its hands off=shun;mum about=conceal;off=omit;one's hands off=shun;out of it=silent;private=withhold;quiet=conceal;quiet about=conceal;safe=preserve;secret=withhold;separate=separate;silent about=conceal;silent on=ignore;tabs on=monitor;their hands off=shun;to=obey;to itself=withhold;to oneself=withhold;to themselves=withhold;track of=monitor;unchanged=preserve;under lock and key=withhold;under observation=supervise;under review=monitor;under surveillance=monitor;under wraps=withhold;up=continue;watch on=monitor;watch over=supervise;well clear of=shun;within=obey
kept: alive=uphold;an eye out for=monitor;apart=separate;as is=preserve;as it is=preserve;as they are=preserve;at=continue;at bay=prevent;away from=omit;back=withhold;back from=withhold;clear of=shun;confidential=withhold;faith with=obey;from view=withhold;going with=continue;hidden=withhold;hold of=retain;in good order=preserve;in mind=consider;in place=retain;in the dark about=conceal;in view=consider;intact=uphold;its hands off=shun;mum about=conceal;off=omit;one's hands off=shun;out of it=silent;private=withhold;quiet=conceal;quiet about=conceal;safe=preserve;secret=withhold;separate=separate;silent about=conceal;silent on=ignore;tabs on=monitor;their hands off=shun;to=obey;to itself=withhold;to oneself=withhold;to themselves=withhold;track of=monitor;unchanged=preserve;under lock and key=withhold;under observation=supervise;under review=monitor;under surveillance=monitor;under wraps=withhold;up=continue;watch on=monitor;watch over=supervise;well clear of=shun;within=obey
kick: down the road=postpone;off=start;out=reject
kicked: down the road=postpone;off=start;out=reject
kicking: down the road=postpone;off=start;out=reject
kicks: down the road=postpone;off=start;out=reject
knock: back=reject;down=decrease;to pieces=destroy
knocked: back=reject;down=decrease;to pieces=destroy
knocking: back=reject;down=decrease;to pieces=destroy
knocks: back=reject;down=decrease;to pieces=destroy
knowingly: =deliberately
knuckle: under to=surrender
knuckled: under to=surrender
knuckles: under to=surrender
knuckling: under to=surrender
laid: bare=disclose;down=specify;it on=exaggerate;open=disclose
largest: first=descending
last: in , first out=lifo;in first out=lifo;name first=surname-first
last-in: , first-out=lifo
last-in-first-out: =lifo
laugh: off=ignore
laughed: off=ignore
laughing: off=ignore
laughs: off=ignore
lay: bare=disclose;down=specify;it on=exaggerate;open=disclose
laying: bare=disclose;down=specify;it on=exaggerate;open=disclose
lays: bare=disclose;down=specify;it on=exaggerate;open=disclose
lead: astray=mislead;to=cause;up the garden path=mislead
leading: astray=mislead;to=cause;up the garden path=mislead
leads: astray=mislead;to=cause;up the garden path=mislead
leave: alone=preserve;as is=preserve;as it is=preserve;as they are=preserve;aside=omit;be=preserve;behind=abandon;blank=omit;empty=omit;for later=postpone;in place=preserve;in the dark about=conceal;in the lurch=abandon;intact=preserve;off=stop;open to interpretation=obscure;out of account=ignore;out of consideration=ignore;out of the loop=bypass;room for=allow;till last=deprioritize;to one side=omit;unchanged=preserve;unclear=obscure;undone=omit;unmentioned=omit;unsaid=omit;unset=omit;unstated=omit;until last=deprioritize;until later=postpone;vague=obscure;well alone=preserve
leaves: alone=preserve;as is=preserve;as it is=preserve;as they are=preserve;aside=omit;be=preserve;behind=abandon;blank=omit;empty=omit;for later=postpone;in place=preserve;in the dark about=conceal;in the lurch=abandon;intact=preserve;off=stop;open to interpretation=obscure;out of account=ignore;out of consideration=ignore;out of the loop=bypass;room for=allow;till last=deprioritize;to one side=omit;unchanged=preserve;unclear=obscure;undone=omit;unmentioned=omit;unsaid=omit;unset=omit;unstated=omit;until last=deprioritize;until later=postpone;vague=obscure;well alone=preserve
leaving: alone=preserve;as is=preserve;as it is=preserve;as they are=preserve;aside=omit;be=preserve;behind=abandon;blank=omit;empty=omit;for later=postpone;in place=preserve;in the dark about=conceal;in the lurch=abandon;intact=preserve;off=stop;open to interpretation=obscure;out of account=ignore;out of consideration=ignore;out of the loop=bypass;room for=allow;till last=deprioritize;to one side=omit;unchanged=preserve;unclear=obscure;undone=omit;unmentioned=omit;unsaid=omit;unset=omit;unstated=omit;until last=deprioritize;until later=postpone;vague=obscure;well alone=preserve
led: astray=mislead;to=cause;up the garden path=mislead
left: alone=preserve;as is=preserve;as it is=preserve;as they are=preserve;aside=omit;be=preserve;behind=abandon;blank=omit;empty=omit;for later=postpone;in place=preserve;in the dark about=conceal;in the lurch=abandon;intact=preserve;off=stop;open to interpretation=obscure;out of account=ignore;out of consideration=ignore;out of the loop=bypass;room for=allow;till last=deprioritize;to one side=omit;unchanged=preserve;unclear=obscure;undone=omit;unmentioned=omit;unsaid=omit;unset=omit;unstated=omit;until last=deprioritize;until later=postpone;vague=obscure;well alone=preserve
lend: a hand to=help
lending: a hand to=help
lends: a hand to=help
lent: a hand to=help
let: drop=abandon;fall=abandon;go=relinquish;go by=ignore;go of=relinquish;lapse=abandon;loose=release;off the hook=release;out=release;pass=accept;pass unnoticed=ignore;slide=ignore;stand=accept;through=accept
lets: drop=abandon;fall=abandon;go=relinquish;go by=ignore;go of=relinquish;lapse=abandon;loose=release;off the hook=release;out=release;pass=accept;pass unnoticed=ignore;slide=ignore;stand=accept;through=accept
letted: drop=abandon;fall=abandon;go=relinquish;go by=ignore;go of=relinquish;lapse=abandon;loose=release;off the hook=release;out=release;pass=accept;pass unnoticed=ignore;slide=ignore;stand=accept;through=accept
letter: for letter=verbatim
letting: drop=abandon;fall=abandon;go=relinquish;go by=ignore;go of=relinquish;lapse=abandon;loose=release;off the hook=release;out=release;pass=accept;pass unnoticed=ignore;slide=ignore;stand=accept;through=accept
lie: face down=prone;face up=supine;on her back=supine;on her stomach=prone;on his back=supine;on his stomach=prone;on the back=supine;on the stomach=prone;on their back=supine;on their stomach=prone
lies: face down=prone;face up=supine;on her back=supine;on her stomach=prone;on his back=supine;on his stomach=prone;on the back=supine;on the stomach=prone;on their back=supine;on their stomach=prone
liied: face down=prone;face up=supine;on her back=supine;on her stomach=prone;on his back=supine;on his stomach=prone;on the back=supine;on the stomach=prone;on their back=supine;on their stomach=prone
liing: face down=prone;face up=supine;on her back=supine;on her stomach=prone;on his back=supine;on his stomach=prone;on the back=supine;on the stomach=prone;on their back=supine;on their stomach=prone
like: clockwork=regularly
limited: in time=fixed-term
line: for line=verbatim;up with=match
lined: up with=match
lines: up with=match
lining: up with=match
little: by little=gradually
live: up to=obey
lived: up to=obey
lives: up to=obey
living: up to=obey
lock,: stock and barrel=wholly
look: alike=alike;askance at=mistrust;back on=review;identical=alike;into=examine;on in silence=silent;over=check;past=ignore;the other way on=ignore;the same=alike
looked: alike=alike;askance at=mistrust;back on=review;identical=alike;into=examine;on in silence=silent;over=check;past=ignore;the other way on=ignore;the same=alike
looking: alike=alike;askance at=mistrust;back on=review;identical=alike;into=examine;on in silence=silent;over=check;past=ignore;the other way on=ignore;the same=alike
looks: alike=alike;askance at=mistrust;back on=review;identical=alike;into=examine;on in silence=silent;over=check;past=ignore;the other way on=ignore;the same=alike
lose: sight of=ignore
loses: sight of=ignore
losing: sight of=ignore
lost: sight of=ignore
lowest: first=ascending
lump: together=combine
lumped: together=combine
lumping: together=combine
lumps: together=combine
lying: down=lying
made: a secret of=conceal;allowance for=consider;amends for=compensate;checks on=check;contact with=contact;do with=use;good=reimburse;good on=compensate;it through=pass;known=disclose;light of=ignore;little of=understate;no mention of=conceal;plain=clarify;public=disclose;room for=allow;too much of=exaggerate;up for=compensate;way for=allow
make: a secret of=conceal;allowance for=consider;amends for=compensate;checks on=check;contact with=contact;do with=use;good=reimburse;good on=compensate;it through=pass;known=disclose;light of=ignore;little of=understate;no mention of=conceal;plain=clarify;public=disclose;room for=allow;too much of=exaggerate;up for=compensate;way for=allow
makes: a secret of=conceal;allowance for=consider;amends for=compensate;checks on=check;contact with=contact;do with=use;good=reimburse;good on=compensate;it through=pass;known=disclose;light of=ignore;little of=understate;no mention of=conceal;plain=clarify;public=disclose;room for=allow;too much of=exaggerate;up for=compensate;way for=allow
making: a secret of=conceal;allowance for=consider;amends for=compensate;checks on=check;contact with=contact;do with=use;good=reimburse;good on=compensate;it through=pass;known=disclose;light of=ignore;little of=understate;no mention of=conceal;plain=clarify;public=disclose;room for=allow;too much of=exaggerate;up for=compensate;way for=allow
many: a time=often;times=repeatedly
mark: down=decrease
marked: down=decrease
marking: down=decrease
marks: down=decrease
mix: together=combine
mixed: together=combine
mixes: together=combine
mixing: together=combine
month: first=monthfirst
more: often than not=often;or less=approximately;than once=repeatedly
most: of the time=often
move: ahead=proceed;ahead with=proceed;away from=shun;forward=advance
moved: ahead=proceed;ahead with=proceed;away from=shun;forward=advance
moves: ahead=proceed;ahead with=proceed;away from=shun;forward=advance
moving: ahead=proceed;ahead with=proceed;away from=shun;forward=advance
muddied: the waters on=obscure
muddies: the waters on=obscure
muddy: the waters on=obscure
muddying: the waters on=obscure
multiple: times=repeatedly
narrow: down=reduce
narrowed: down=reduce
narrowing: down=reduce
narrows: down=reduce
neither: more nor less=exactly
nem: con=unanimously
newest: first=descending
next: to never=rarely
night: and day=continuously
no: more and no less=exactly;questions asked=unconditionally
nod: through=accept
nodded: through=accept
nodding: through=accept
nods: through=accept
non-stop: =continuously
now: and again=occasionally;and then=occasionally
nowhere: to be found=unavailable
number: from one=one-based;from zero=zero-based
numbered: from one=one-based;from zero=zero-based
numbering: from one=one-based;from zero=zero-based
numbers: from one=one-based;from zero=zero-based
of: good will=willingly;indefinite duration=open-ended;its own accord=voluntarily;limited duration=fixed-term;one's own accord=voluntarily;set purpose=deliberately;their own accord=voluntarily;their own free will=voluntarily;their own volition=voluntarily;unlimited duration=open-ended
off: a leash=off-leash;and on=occasionally;leash=off-leash;the cuff=informally;the lead=off-leash;the leash=off-leash;the record=privately
oldest: first=ascending
on: a background thread=background-thread;a case-by-case basis=individually;a cash basis=cash-basis;a continuous basis=continuously;a daily basis=daily;a declining-balance basis=declining-balance;a first come , first served basis=first-come;a first-come , first-served basis=first-come;a first-come first-served basis=first-come;a lead=on-leash;a leash=on-leash;a low heat=lowheat;a mandatory basis=forced;a monthly basis=monthly;a permanent basis=permanently;a pro rata basis=proportionally;a quarterly basis=quarterly;a reducing-balance basis=declining-balance;a regular basis=regularly;a remote machine=remotely;a remote server=remotely;a schedule=regularly;a straight-line basis=straight-line;a temporary basis=temporarily;a voluntary basis=voluntarily;a weekly basis=weekly;a worker thread=background-thread;a yearly basis=yearly;an accrual basis=accrual-basis;an accruals basis=accrual-basis;an annual basis=yearly;an empty stomach=empty-stomach;an hourly basis=hourly;an ongoing basis=continuously;and off=occasionally;application=ondemand;autopilot=automatically;conditions=conditionally;credit=on-credit;demand=ondemand;explicit request=ondemand;hard copy=paper;high heat=highheat;its side=sideways;leash=on-leash;low heat=lowheat;many occasions=often;medium heat=mediumheat;multiple occasions=repeatedly;occasion=occasionally;paper=paper;premises=locally;purpose=deliberately;rare occasions=rarely;request=ondemand;schedule=punctually;screen=digitally;several occasions=repeatedly;site only=locally;startup=startup;the client side=clientside;the client's side=clientside;the dot=exactly;the double=immediately;the leash=on-leash;the level=honestly;the local device=locally;the local machine=locally;the main thread=main-thread;the merits=objectively;the next restart=after-restart;the premises=locally;the quiet=privately;the record=publicly;the server side=serverside;the sly=privately;the spot=immediately;the spot only=locally;the ui thread=main-thread;their side=sideways;their sides=sideways;time=punctually
on-device: =locally
once: and for all=permanently;in a blue moon=occasionally;in a lifetime=rarely;in a while=occasionally;only=once
one: by one=individually;of these days=eventually;on one=privately;single time=once;step at a time=gradually;time only=once
one-on-one: =privately
one-sided: =single-sided
only: by request=ondemand;if asked=ondemand;if requested=ondemand;on application=ondemand;on demand=ondemand;on explicit request=ondemand;on request=ondemand;once=once;partly=partially;upon request=ondemand;when asked=ondemand;when requested=ondemand
open: the door to=allow;to appeal=appealable;up=open;up about=disclose
opened: the door to=allow;up=open;up about=disclose
opening: the door to=allow;up=open;up about=disclose
opens: the door to=allow;up=open;up about=disclose
opt: for=choose;out=abstain;out of=abstain
opted: for=choose;out=abstain;out of=abstain
opting: for=choose;out=abstain;out of=abstain
opts: for=choose;out=abstain;out of=abstain
or: so=approximately
out: in the open=publicly;of band=asynchronously;of keeping with=differ;of line with=differ;of public view=privately;of reach=unavailable;of sight=privately;of step with=differ;of the blue=abruptly;of the box=default;of the public eye=privately;of time=late
over: a high heat=highheat;a low heat=lowheat;a medium heat=mediumheat;a public channel=insecurely;a secure channel=securely;a secure connection=securely;an encrypted channel=securely;an encrypted connection=securely;an insecure channel=insecurely;an insecure connection=insecurely;an open channel=insecurely;an open line=insecurely;an unprotected channel=insecurely;an unsecured connection=insecurely;and over=often;coffee=informally;high heat=highheat;low heat=lowheat;medium heat=mediumheat;open channels=insecurely;secure channels=securely;the network=remotely;the phone=phone;the telephone=phone;time=gradually
own: up to=disclose
owned: up to=disclose
owning: up to=disclose
owns: up to=disclose
pad: out=extend
padded: out=extend
padding: out=extend
pads: out=extend
paid: back=reimburse;no attention to=ignore;no heed to=ignore;tribute to=praise
paper: over=conceal
papered: over=conceal
papering: over=conceal
papers: over=conceal
pare: back=decrease;down=shorten
pared: back=decrease;down=shorten
pares: back=decrease;down=shorten
paring: back=decrease;down=shorten
part: ways with=differ;with=relinquish
parted: ways with=differ;with=relinquish
parting: ways with=differ;with=relinquish
partition: off=separate
partitioned: off=separate
partitioning: off=separate
partitions: off=separate
parts: ways with=differ;with=relinquish
pass: around=distribute;on to=refer;over=ignore;through=pass
passed: around=distribute;on to=refer;over=ignore;through=pass
passes: around=distribute;on to=refer;over=ignore;through=pass
passing: around=distribute;on to=refer;over=ignore;through=pass
past: due=late;the deadline=late
patch: up=repair
patched: up=repair
patches: up=repair
patching: up=repair
pave: the way for=allow
paved: the way for=allow
paves: the way for=allow
paving: the way for=allow
pay: back=reimburse;no attention to=ignore;no heed to=ignore;tribute to=praise
paying: back=reimburse;no attention to=ignore;no heed to=ignore;tribute to=praise
pays: back=reimburse;no attention to=ignore;no heed to=ignore;tribute to=praise
per: item=individually
persist: in=continue
persisted: in=continue
persisting: in=continue
persists: in=continue
pick: holes in=criticize;out=choose;up=collect
picked: holes in=criticize;out=choose;up=collect
picking: holes in=criticize;out=choose;up=collect
picks: holes in=criticize;out=choose;up=collect
piece: by piece=gradually
piecemeal: =gradually
place: last=deprioritize;trust in=trust
placed: last=deprioritize;trust in=trust
places: last=deprioritize;trust in=trust
placing: last=deprioritize;trust in=trust
play: a part in=participate;by=obey;down=decrease;up=exaggerate
played: a part in=participate;by=obey;down=decrease;up=exaggerate
playing: a part in=participate;by=obey;down=decrease;up=exaggerate
plays: a part in=participate;by=obey;down=decrease;up=exaggerate
plump: for=choose
plumped: for=choose
plumping: for=choose
plumps: for=choose
point: to=refer
pointed: to=refer
pointing: to=refer
points: to=refer
pool: together=combine
pooled: together=combine
pooling: together=combine
pools: together=combine
pore: over=examine
pored: over=examine
pores: over=examine
poring: over=examine
post-haste: =quickly
power: down=disable;off=disable;on=enable;up=enable
powered: down=disable;off=disable;on=enable;up=enable
powering: down=disable;off=disable;on=enable;up=enable
powers: down=disable;off=disable;on=enable;up=enable
press: ahead=proceed;ahead with=proceed;on with=continue
pressed: ahead=proceed;ahead with=proceed;on with=continue
presses: ahead=proceed;ahead with=proceed;on with=continue
pressing: ahead=proceed;ahead with=proceed;on with=continue
prevail: over=prevail
prevailed: over=prevail
prevailing: over=prevail
prevails: over=prevail
pro: rata=proportionally;tem=temporarily
proceed: on the basis=assume
proceeded: on the basis=assume
proceeding: on the basis=assume
proceeds: on the basis=assume
prop: open=open
proportionately: =proportionally
propped: open=open
propping: open=open
props: open=open
pull: apart=criticize;down=destroy;forward=advance;out of=abandon;the plug on=stop;the wool over=mislead;together=combine
pulled: apart=criticize;down=destroy;forward=advance;out of=abandon;the plug on=stop;the wool over=mislead;together=combine
pulling: apart=criticize;down=destroy;forward=advance;out of=abandon;the plug on=stop;the wool over=mislead;together=combine
pulls: apart=criticize;down=destroy;forward=advance;out of=abandon;the plug on=stop;the wool over=mislead;together=combine
push: ahead with=proceed;aside=ignore;back=postpone;back against=oppose;on with=continue;up=increase
pushed: ahead with=proceed;aside=ignore;back=postpone;back against=oppose;on with=continue;up=increase
pushes: ahead with=proceed;aside=ignore;back=postpone;back against=oppose;on with=continue;up=increase
pushing: ahead with=proceed;aside=ignore;back=postpone;back against=oppose;on with=continue;up=increase
put: a stop to=stop;an end to=stop;aside=ignore;at the bottom of the list=deprioritize;back=postpone;in place=implement;in plain words=clarify;in service=enable;into action=implement;into effect=implement;into operation=enable;into practice=implement;into service=use;its stamp on=approve;last=deprioritize;obstacles in the way of=hinder;off doing=discourage;on hold=postpone;on ice=postpone;on record=disclose;on the back burner=postpone;out of action=disable;out of operation=disable;out of service=disable;paid to=prevent;right=repair;through=accept;to the test=check;to use=use;trust in=trust;up with=accept
puts: a stop to=stop;an end to=stop;aside=ignore;at the bottom of the list=deprioritize;back=postpone;in place=implement;in plain words=clarify;in service=enable;into action=implement;into effect=implement;into operation=enable;into practice=implement;into service=use;its stamp on=approve;last=deprioritize;obstacles in the way of=hinder;off doing=discourage;on hold=postpone;on ice=postpone;on record=disclose;on the back burner=postpone;out of action=disable;out of operation=disable;out of service=disable;paid to=prevent;right=repair;through=accept;to the test=check;to use=use;trust in=trust;up with=accept
putting: a stop to=stop;an end to=stop;aside=ignore;at the bottom of the list=deprioritize;back=postpone;in place=implement;in plain words=clarify;in service=enable;into action=implement;into effect=implement;into operation=enable;into practice=implement;into service=use;its stamp on=approve;last=deprioritize;obstacles in the way of=hinder;off doing=discourage;on hold=postpone;on ice=postpone;on record=disclose;on the back burner=postpone;out of action=disable;out of operation=disable;out of service=disable;paid to=prevent;right=repair;through=accept;to the test=check;to use=use;trust in=trust;up with=accept
rank: behind=yield;below=yield;last=deprioritize
ranked: behind=yield;below=yield;last=deprioritize
ranking: behind=yield;below=yield;last=deprioritize
ranks: behind=yield;below=yield;last=deprioritize
ratchet: up=increase
ratcheted: up=increase
ratcheting: up=increase
ratchets: up=increase
reach: out to=contact
reached: out to=contact
reaches: out to=contact
reaching: out to=contact
read: back=retrieve
reading: back=retrieve
reads: back=retrieve
reckon: with=consider
reckoned: with=consider
reckoning: with=consider
reckons: with=consider
regardless: of case=case-insensitive
rein: in=decrease
reined: in=decrease
reining: in=decrease
reins: in=decrease
remain: mute=silent;quiet about=conceal;silent about=conceal;silent on=ignore
remained: mute=silent;quiet about=conceal;silent about=conceal;silent on=ignore
remaining: mute=silent;quiet about=conceal;silent about=conceal;silent on=ignore
remains: mute=silent;quiet about=conceal;silent about=conceal;silent on=ignore
renege: on=violate
reneged: on=violate
reneges: on=violate
reneging: on=violate
replied: to=answer
replies: to=answer
reply: to=answer
replying: to=answer
resort: to=use
resorted: to=use
resorting: to=use
resorts: to=use
respond: to=answer
responded: to=answer
responding: to=answer
responds: to=answer
result: in=cause
resulted: in=cause
resulting: in=cause
results: in=cause
reuse: as it is=preserve;as they are=preserve
reused: as it is=preserve;as they are=preserve
reuses: as it is=preserve;as they are=preserve
reusing: as it is=preserve;as they are=preserve
ridden: roughshod over=violate
ride: roughshod over=violate
rides: roughshod over=violate
riding: roughshod over=violate
right: off=immediately;on time=punctually
rip: out=remove;up=destroy
ripped: out=remove;up=destroy
ripping: out=remove;up=destroy
rips: out=remove;up=destroy
roll: into one=combine
rolled: into one=combine
rolling: into one=combine
rolls: into one=combine
root: out=remove
rooted: out=remove
rooting: out=remove
roots: out=remove
round: the clock=continuously
rub: out=remove
rubbed: out=remove
rubbing: out=remove
rubs: out=remove
rule: out=remove
ruled: out=remove
rules: out=remove
ruling: out=remove
run: a check on=check;checks on=check;contrary to=differ;counter to=violate;down=criticize;together=combine
running: a check on=check;checks on=check;contrary to=differ;counter to=violate;down=criticize;together=combine
runs: a check on=check;checks on=check;contrary to=differ;counter to=violate;down=criticize;together=combine
said: no to=reject;nothing about=conceal;nothing of=conceal;sorry=apologize;yes to=accept
say: no to=reject;nothing about=conceal;nothing of=conceal;sorry=apologize;yes to=accept
saying: no to=reject;nothing about=conceal;nothing of=conceal;sorry=apologize;yes to=accept
says: no to=reject;nothing about=conceal;nothing of=conceal;sorry=apologize;yes to=accept
scale: back=decrease
scaled: back=decrease
scales: back=decrease
scaling: back=decrease
scarcely: ever=rarely
scare: off=discourage
scared: off=discourage
scares: off=discourage
scaring: off=discourage
sceptical: of=mistrust
scoop: up=collect
scooped: up=collect
scooping: up=collect
scoops: up=collect
screen: out=remove
screened: out=remove
screening: out=remove
screens: out=remove
scrub: out=remove
scrubbed: out=remove
scrubbing: out=remove
scrubs: out=remove
seal: off=close
sealed: off=close
sealing: off=close
seals: off=close
second-hand: =indirectly
send: on to=refer;out=distribute;packing=reject;round=distribute
sending: on to=refer;out=distribute;packing=reject;round=distribute
sends: on to=refer;out=distribute;packing=reject;round=distribute
sent: on to=refer;out=distribute;packing=reject;round=distribute
set: about=start;apart=separate;aside=ignore;back=delay;down=specify;forth=specify;free=release;great store by=heed;in motion=start;right=repair;store by=heed;straight=clarify
sets: about=start;apart=separate;aside=ignore;back=delay;down=specify;forth=specify;free=release;great store by=heed;in motion=start;right=repair;store by=heed;straight=clarify
setting: about=start;apart=separate;aside=ignore;back=delay;down=specify;forth=specify;free=release;great store by=heed;in motion=start;right=repair;store by=heed;straight=clarify
settle: on=choose
settled: on=choose
settles: on=choose
settling: on=choose
several: times=repeatedly
share: out=distribute
shared: by many=shared;by several=shared;out=distribute
shares: out=distribute
sharing: out=distribute
shed: light on=clarify
shedded: light on=clarify
shedding: light on=clarify
sheds: light on=clarify
shied: clear of=shun
shies: clear of=shun
show: the door=reject
showing: the door=reject
shown: the door=reject
shows: the door=reject
shrug: off=ignore
shrugged: off=ignore
shrugging: off=ignore
shrugs: off=ignore
shut: off=disable;up=close
shuts: off=disable;up=close
shutting: off=disable;up=close
shy: clear of=shun
shying: clear of=shun
side: against=oppose;with=support
sided: against=oppose;with=support
sides: against=oppose;with=support
siding: against=oppose;with=support
sign: away=relinquish;off=approve;off on=approve;over=delegate
signed: away=relinquish;off=approve;off on=approve;over=delegate
signing: away=relinquish;off=approve;off on=approve;over=delegate
signs: away=relinquish;off=approve;off on=approve;over=delegate
sing: the praises of=praise
singing: the praises of=praise
single: out=choose
singled: out=choose
singles: out=choose
singling: out=choose
sings: the praises of=praise
sit: in on=participate;out=abstain
sits: in on=participate;out=abstain
sitted: in on=participate;out=abstain
sitting: in on=participate;out=abstain
skate: over=omit
skated: over=omit
skates: over=omit
skating: over=omit
skeptical: of=mistrust
skip: over=omit;past=bypass
skipped: over=omit;past=bypass
skipping: over=omit;past=bypass
skips: over=omit;past=bypass
slim: down=reduce
slimmed: down=reduce
slimming: down=reduce
slims: down=reduce
slow: down=delay
slowed: down=delay
slowing: down=delay
slows: down=delay
smallest: first=ascending
smash: up=destroy
smashed: up=destroy
smashes: up=destroy
smashing: up=destroy
some: day=eventually
sooner: or later=eventually
speak: against=oppose;badly of=criticize;highly of=praise;ill of=criticize;in favor of=support;in favour of=support;out against=oppose;poorly of=criticize;up about=report;up for=support;well of=praise
speaking: against=oppose;badly of=criticize;highly of=praise;ill of=criticize;in favor of=support;in favour of=support;out against=oppose;poorly of=criticize;up about=report;up for=support;well of=praise
speaks: against=oppose;badly of=criticize;highly of=praise;ill of=criticize;in favor of=support;in favour of=support;out against=oppose;poorly of=criticize;up about=report;up for=support;well of=praise
spell: out=specify
spelled: out=specify
spelling: out=specify
spells: out=specify
spin: out=extend
spinned: out=extend
spinning: out=extend
spins: out=extend
split: up=separate
splits: up=separate
splitting: up=separate
spoken: against=oppose;badly of=criticize;highly of=praise;ill of=criticize;in favor of=support;in favour of=support;out against=oppose;poorly of=criticize;up about=report;up for=support;well of=praise
spur: on=encourage
spurred: on=encourage
spurring: on=encourage
spurs: on=encourage
square: with=match
squared: with=match
squares: with=match
squaring: with=match
stall: on=delay
stalled: on=delay
stalling: on=delay
stalls: on=delay
stand: against=oppose;aside from=abstain;behind=uphold;by=obey;by to help=help;fast against=resist;firm against=resist;firm on=uphold;guard against=prevent;idly by=silent;in for=substitute;in the way of=hinder;over=supervise;up for=uphold;up to=oppose
standing: against=oppose;aside from=abstain;behind=uphold;by=obey;by to help=help;fast against=resist;firm against=resist;firm on=uphold;guard against=prevent;idly by=silent;in for=substitute;in the way of=hinder;over=supervise;up for=uphold;up to=oppose
stands: against=oppose;aside from=abstain;behind=uphold;by=obey;by to help=help;fast against=resist;firm against=resist;firm on=uphold;guard against=prevent;idly by=silent;in for=substitute;in the way of=hinder;over=supervise;up for=uphold;up to=oppose
start: at one=one-based;at zero=zero-based;from one=one-based;from zero=zero-based
started: at one=one-based;at zero=zero-based;from one=one-based;from zero=zero-based
starting: at one=one-based;at zero=zero-based;from one=one-based;from zero=zero-based
starts: at one=one-based;at zero=zero-based;from one=one-based;from zero=zero-based
stave: off=prevent
staved: off=prevent
staves: off=prevent
staving: off=prevent
stay: aloof from=abstain;clear of=shun;mute=silent;out of=abstain;quiet about=conceal;quiet on=ignore;silent about=conceal;silent on=ignore;well clear of=shun;within=obey
stayed: aloof from=abstain;clear of=shun;mute=silent;out of=abstain;quiet about=conceal;quiet on=ignore;silent about=conceal;silent on=ignore;well clear of=shun;within=obey
staying: aloof from=abstain;clear of=shun;mute=silent;out of=abstain;quiet about=conceal;quiet on=ignore;silent about=conceal;silent on=ignore;well clear of=shun;within=obey
stays: aloof from=abstain;clear of=shun;mute=silent;out of=abstain;quiet about=conceal;quiet on=ignore;silent about=conceal;silent on=ignore;well clear of=shun;within=obey
steer: around=evade;away from=discourage
steered: around=evade;away from=discourage
steering: around=evade;away from=discourage
steers: around=evade;away from=discourage
step: by step=gradually;outside=violate;up=increase
stepped: outside=violate;up=increase
stepping: outside=violate;up=increase
steps: outside=violate;up=increase
stick: at=continue;to=obey;up for=uphold;with=obey
sticked: at=continue;to=obey;up for=uphold;with=obey
sticking: at=continue;to=obey;up for=uphold;with=obey
sticks: at=continue;to=obey;up for=uphold;with=obey
stood: against=oppose;aside from=abstain;behind=uphold;by=obey;by to help=help;fast against=resist;firm against=resist;firm on=uphold;guard against=prevent;idly by=silent;in for=substitute;in the way of=hinder;over=supervise;up for=uphold;up to=oppose
straight: off=immediately;to the point=directly
stray: from=violate
strayed: from=violate
straying: from=violate
strays: from=violate
stretch: out=extend
stretched: out=extend
stretches: out=extend
stretching: out=extend
strike: down=reject;out=remove
strikes: down=reject;out=remove
striking: down=reject;out=remove
string: along=mislead
stringed: along=mislead
stringing: along=mislead
strings: along=mislead
strip: away=remove;down=reduce
stripped: away=remove;down=reduce
stripping: away=remove;down=reduce
strips: away=remove;down=reduce
struck: down=reject;out=remove
sub: in=substitute
subbed: in=substitute
subbing: in=substitute
subject: to appeal=appealable;to conditions=conditionally
subs: in=substitute
sung: the praises of=praise
surname: first=surname-first
suspicious: of=mistrust
swap: in=substitute;out=substitute
swapped: in=substitute;out=substitute
swapping: in=substitute;out=substitute
swaps: in=substitute;out=substitute
swear: off=shun
sweared: off=shun
swearing: off=shun
swears: off=shun
sweep: under the carpet=conceal;under the rug=conceal
sweeping: under the carpet=conceal;under the rug=conceal
sweeps: under the carpet=conceal;under the rug=conceal
swept: under the carpet=conceal;under the rug=conceal
tack: on=add
tacked: on=add
tacking: on=add
tacks: on=add
take: a dim view of=discourage;a stand against=oppose;advantage of=use;apart=destroy;as given=assume;as gospel=trust;as read=trust;at face value=trust;for granted=trust;heed of=consider;issue with=oppose;it as read=assume;no account of=ignore;no notice of=ignore;note of=acknowledge;offline=disable;on board=accept;on faith=trust;on trust=trust;part in=participate;place=occur;precedence over=prevail;priority over=prevail;second place to=yield;seriously=heed;to be true=assume;to heart=heed;to task=criticize
taken: a dim view of=discourage;a stand against=oppose;advantage of=use;apart=destroy;as given=assume;as gospel=trust;as read=trust;at face value=trust;for granted=trust;heed of=consider;issue with=oppose;it as read=assume;no account of=ignore;no notice of=ignore;note of=acknowledge;offline=disable;on board=accept;on faith=trust;on trust=trust;part in=participate;place=occur;precedence over=prevail;priority over=prevail;second place to=yield;seriously=heed;to be true=assume;to heart=heed;to task=criticize
takes: a dim view of=discourage;a stand against=oppose;advantage of=use;apart=destroy;as given=assume;as gospel=trust;as read=trust;at face value=trust;for granted=trust;heed of=consider;issue with=oppose;it as read=assume;no account of=ignore;no notice of=ignore;note of=acknowledge;offline=disable;on board=accept;on faith=trust;on trust=trust;part in=participate;place=occur;precedence over=prevail;priority over=prevail;second place to=yield;seriously=heed;to be true=assume;to heart=heed;to task=criticize
taking: a dim view of=discourage;a stand against=oppose;advantage of=use;apart=destroy;as given=assume;as gospel=trust;as read=trust;at face value=trust;for granted=trust;heed of=consider;issue with=oppose;it as read=assume;no account of=ignore;no notice of=ignore;note of=acknowledge;offline=disable;on board=accept;on faith=trust;on trust=trust;part in=participate;place=occur;precedence over=prevail;priority over=prevail;second place to=yield;seriously=heed;to be true=assume;to heart=heed;to task=criticize
talk: around=obscure;out of=discourage;over=interrupt;through=explain
talked: around=obscure;out of=discourage;over=interrupt;through=explain
talking: around=obscure;out of=discourage;over=interrupt;through=explain
talks: around=obscure;out of=discourage;over=interrupt;through=explain
tallied: with=match
tallies: with=match
tally: with=match
tallying: with=match
tear: down=destroy;up=destroy
tearing: down=destroy;up=destroy
tears: down=destroy;up=destroy
tell: apart=separate
telling: apart=separate
tells: apart=separate
the: same as=match
then: and there=immediately
there: and then=immediately
thin: out=reduce
think: over=consider
thinking: over=consider
thinks: over=consider
thinned: out=reduce
thinning: out=reduce
thins: out=reduce
thought: over=consider
through: a broker=indirectly;a nominee=indirectly;a proxy=indirectly;a third party=indirectly;an agent=indirectly;an intermediary=indirectly;and through=wholly;carelessness=accidentally;deception=dishonestly;intermediaries=indirectly;third parties=indirectly
throw: back=reject;its weight behind=support;light on=clarify;open=open;out=discard
throwing: back=reject;its weight behind=support;light on=clarify;open=open;out=discard
thrown: back=reject;its weight behind=support;light on=clarify;open=open;out=discard
throws: back=reject;its weight behind=support;light on=clarify;open=open;out=discard
time: after time=often;and again=often;and time again=repeatedly
to: a certain extent=partially;a degree=partially;a limited extent=partially;a tee=exactly;schedule=punctually;some degree=partially;some extent=partially;the cent=exactly;the full=wholly;the inch=exactly;the millimetre=exactly;the nearest=approximately;the penny=exactly;the second=exactly
told: apart=separate
tone: down=decrease
toned: down=decrease
tones: down=decrease
toning: down=decrease
too: late=late
torn: down=destroy;up=destroy
toss: away=discard;out=discard
tossed: away=discard;out=discard
tosses: away=discard;out=discard
tossing: away=discard;out=discard
treat: as an afterthought=deprioritize;seriously=heed;with caution=mistrust;with suspicion=mistrust
treated: as an afterthought=deprioritize;seriously=heed;with caution=mistrust;with suspicion=mistrust
treating: as an afterthought=deprioritize;seriously=heed;with caution=mistrust;with suspicion=mistrust
treats: as an afterthought=deprioritize;seriously=heed;with caution=mistrust;with suspicion=mistrust
trim: down=shorten
trimmed: down=shorten
trimming: down=shorten
trims: down=shorten
trip: up=hinder
tripped: up=hinder
tripping: up=hinder
trips: up=hinder
tune: out=ignore
tuned: out=ignore
tunes: out=ignore
tuning: out=ignore
turn: a blind eye to=ignore;a deaf ear to=ignore;away=reject;away from=shun;its back on=abandon;loose=release;their back on=abandon
turned: a blind eye to=ignore;a deaf ear to=ignore;away=reject;away from=shun;its back on=abandon;loose=release;their back on=abandon
turning: a blind eye to=ignore;a deaf ear to=ignore;away=reject;away from=shun;its back on=abandon;loose=release;their back on=abandon
turns: a blind eye to=ignore;a deaf ear to=ignore;away=reject;away from=shun;its back on=abandon;loose=release;their back on=abandon
two: times=twice
two-sided: =double-sided
under: a general anaesthetic=general-anaesthesia;a local anaesthetic=local-anaesthesia;certain conditions=conditionally;compulsion=forced;cover=privately;duress=forced;false pretences=dishonestly;false pretenses=dishonestly;general anaesthesia=general-anaesthesia;general anaesthetic=general-anaesthesia;general anesthesia=general-anaesthesia;human control=manually;local anaesthesia=local-anaesthesia;local anaesthetic=local-anaesthesia;local anesthesia=local-anaesthesia;lock and key=securely;pressure=forced;program control=automatically;protest=reluctantly;refrigeration=refrigerated;the skin=subcutaneously;threat=forced;wraps=privately
unless: told otherwise=default
unlimited: in time=open-ended
until: the end of time=permanently
up: to a point=partially
upon: request=ondemand;restart=after-restart;startup=startup
urge: on=encourage
urged: on=encourage
urges: on=encourage
urging: on=encourage
use: bullet points=bullet-points;bullets=bullet-points;continuous prose=prose;double quotation marks=double-quoted;double quotes=double-quoted;prose=prose;single quotation marks=single-quoted;single quotes=single-quoted
used: bullet points=bullet-points;bullets=bullet-points;by many=shared;by several=shared;continuous prose=prose;double quotation marks=double-quoted;double quotes=double-quoted;prose=prose;single quotation marks=single-quoted;single quotes=single-quoted
uses: bullet points=bullet-points;bullets=bullet-points;continuous prose=prose;double quotation marks=double-quoted;double quotes=double-quoted;prose=prose;single quotation marks=single-quoted;single quotes=single-quoted
usher: in=accept
ushered: in=accept
ushering: in=accept
ushers: in=accept
using: bullet points=bullet-points;bullets=bullet-points;continuous prose=prose;double quotation marks=double-quoted;double quotes=double-quoted;prose=prose;single quotation marks=single-quoted;single quotes=single-quoted
varied: from=differ
varies: from=differ
vary: from=differ
varying: from=differ
very: seldom=rarely
via: a proxy=indirectly;a third party=indirectly;an intermediary=indirectly;bank transfer=bank-transfer;email=email;intermediaries=indirectly;text message=sms
view: with suspicion=mistrust
viewed: with suspicion=mistrust
viewing: with suspicion=mistrust
views: with suspicion=mistrust
vote: down=reject
voted: down=reject
votes: down=reject
voting: down=reject
walk: away from=abandon;through=explain
walked: away from=abandon;through=explain
walking: away from=abandon;through=explain
walks: away from=abandon;through=explain
ward: off=prevent
warded: off=prevent
warding: off=prevent
wards: off=prevent
warn: against=discourage;off=discourage
warned: against=discourage;off=discourage
warning: against=discourage;off=discourage
warns: against=discourage;off=discourage
wary: of=mistrust
wash: its hands of=abandon
washed: its hands of=abandon
washes: its hands of=abandon
washing: its hands of=abandon
watch: over=supervise
watched: over=supervise
watches: over=supervise
watching: over=supervise
water: down=decrease
watered: down=decrease
watering: down=decrease
waters: down=decrease
wave: aside=ignore;past=accept;through=accept
waved: aside=ignore;past=accept;through=accept
waves: aside=ignore;past=accept;through=accept
waving: aside=ignore;past=accept;through=accept
weed: out=remove
weeded: out=remove
weeding: out=remove
weeds: out=remove
weigh: up=consider
weighed: up=consider
weighing: up=consider
weighs: up=consider
well: before the deadline=early
when: time allows=eventually;time permits=eventually
while: fasting=empty-stomach;taking sides=biased;the caller waits=synchronously
whittle: down=decrease
whittled: down=decrease
whittles: down=decrease
whittling: down=decrease
win: back=retrieve
wind: down=stop;up=stop
winded: down=stop;up=stop
winding: down=stop;up=stop
winds: down=stop;up=stop
winning: back=retrieve
wins: back=retrieve
wipe: out=remove
wiped: out=remove
wipes: out=remove
wiping: out=remove
with: a bias=biased;a delay=eventually;a late start=late;a meal=with-food;abandon=carelessly;administrator rights=as-root;all due care=carefully;all speed=quickly;an ill grace=reluctantly;an open mind=objectively;assurance=confidently;attention=carefully;authority=confidently;bad grace=rudely;candor=honestly;candour=honestly;care=carefully;caution=carefully;certainty=confidently;circumspection=carefully;civility=politely;conditions=conditionally;confidence=confidently;contempt=rudely;conviction=confidently;courtesy=politely;detachment=objectively;diffidence=hesitantly;dispatch=quickly;double quotes=double-quoted;due care=carefully;due diligence=carefully;due respect=politely;enthusiasm=willingly;food=with-food;forethought=deliberately;full knowledge=deliberately;good grace=politely;good will=willingly;great care=carefully;gritted teeth=reluctantly;half-truths=evasively;hedging=hesitantly;hesitation=hesitantly;human input=manually;immediate effect=immediately;intent=deliberately;intent to deceive=dishonestly;manual intervention=manually;many words=lengthy;meal=with-food;meals=with-food;misgivings=reluctantly;no intermediary=directly;no strings attached=unconditionally;no warning=abruptly;one accord=unanimously;one another=jointly;one voice=unanimously;operator action=manually;pleasure=willingly;precision=exactly;preconceived ideas=biased;prejudice=biased;qualifications=hesitantly;reluctance=hesitantly;reservations=conditionally;respect=politely;root privileges=as-root;root rights=as-root;scorn=rudely;single quotes=single-quoted;some delay=eventually;strings attached=conditionally;the meal=with-food;the utmost care=carefully;time=eventually;time to spare=early
withdraw: support for=abandon;support from=abandon
withdrawing: support for=abandon;support from=abandon
withdrawn: support for=abandon;support from=abandon
withdraws: support for=abandon;support from=abandon
within: double quotes=double-quoted;single quotes=single-quoted
without: a break=continuously;a detour=directly;a dissenting vote=unanimously;a second thought=carelessly;an intermediary=directly;any care=carelessly;any conditions=unconditionally;any delay=immediately;any human intervention=automatically;any intermediary=directly;any protection=insecurely;being late=punctually;bias=objectively;blocking=asynchronously;care=carelessly;cease=continuously;complaint=willingly;conditions=unconditionally;consideration=carelessly;courtesy=rudely;deceit=honestly;dissent=unanimously;due care=carelessly;due consideration=carelessly;embellishment=honestly;end=permanently;evasion=honestly;food=empty-stomach;further delay=immediately;giving a straight answer=evasively;hedging=confidently;hesitation=immediately;human input=automatically;intent=accidentally;intermediaries=directly;interruption=continuously;intervention=automatically;letup=continuously;loss of time=immediately;manual action=automatically;manual input=automatically;meaning to=accidentally;operator action=automatically;pause=continuously;prejudice to either side=objectively;protection=insecurely;protest=willingly;qualification=unconditionally;regard to case=case-insensitive;reservation=unconditionally;reservations=unconditionally;respect=rudely;root privileges=unprivileged-user;root rights=unprivileged-user;safeguards=insecurely;saying so=implicitly;stopping=continuously;strings=unconditionally;taking sides=objectively;thinking=carelessly;thought=carelessly;waiting=asynchronously
won: back=retrieve
word: for word=verbatim
work: around=bypass;out=determine
worked: around=bypass;out=determine
working: around=bypass;out=determine
works: around=bypass;out=determine
wriggle: out of=evade
wriggled: out of=evade
wriggles: out of=evade
wriggling: out of=evade
year: first=yearfirst
yield: to=yield
yielded: to=yield
yielding: to=yield
yields: to=yield
"""
