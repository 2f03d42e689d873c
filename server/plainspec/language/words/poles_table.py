"""What stands at the poles of scales, by the root of its verb: what follows, and the scales of either pole.

Made by ``python -m tests.support.opposites`` from ``poles``; not to be edited by hand.
"""

from __future__ import annotations

POLES = """
abandon: ==1 5 10 15 21 63 95 96
abdic: ==79
abid: by=1 52 96=13
abolish: =64=33 95
abort: =60=12
abound: in=96=26
abridg: =68=
absent: oneself from==73
absorb: =48=
abstain: =39=;from=26=96
acced: to=9 96=
acceler: =22=
accept: =9 34 52 96 97=;responsibility for=42=;that=91=;the blame for=42=;unseen==11;~ blindly==11;~ unchecked==11;~ unseen==11;~ untested==11;~ without question==11
accompani: =21=
accord: with=27=
account: for=0=
acknowledg: =0 6 16 19 42=
act: =81=35;against==1 15 96;at once==35;before==35;contrary to==1 96;in accordance with=1 96=;in breach of==1 96;in line with=1 96=;on=0 1 96=;on impulse==41;out=10 63 95=;up over==48;upon=0=;without a second thought==41
activ: =24 62 95=
add: =63 89 95=53;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
address: =0 30=
adher: strictly to=1 96=;to=1 96=
adjourn: ==38
adjust: =13=
admir: =16=
admit: =6 9 42 96 97=83;that=6=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=;~ to @=9 96=
adopt: =40=
advanc: =15 51 96=
advertis: =61=
advis: =7 18=;against==18;~ against==18
affirm: ==69
aggreg: =67=
agre: ==50;to=9 96=50;with=27=69
aid: =15 96=
aim: at=49=;for=49=
air: =6=36;~ in public==36
airbrush: ==6;~ out==6
alert: =7=
allow: =9 96 97=83;for=0 90=;~ to fall into disrepair==32
alter: =13=14 54
ambush: ==7
amend: =13=14
anchor: =37=
announc: =6 61=;~ to @=6 61=
annul: ==47
anonym: =71=
answer: =0 19 29 30=;for=42=
appear: =84 95=;at=73=;before=73=;in=4 95=
append: ~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
applaud: =16=
appli: =1 45 62 85 95 96=;the brakes==22;the same==13;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
appoint: =72=
appreci: =16=
appropri: ==25
approv: =9 96=
approxim: ==54
archiv: =5 95=
argu: against==15 96;away=83=9 42 55 90 96 97;for=15 63 95 96=;with==52 96;~ out of==18
arm: @ with=55=
ascertain: that=57=
ask: =7 18 19=;first=35=;for=65=;~ for permission=7=
assembl: =33 95=
assent: to=9 25 96=
assist: =15 96=
assum: =90=11;that=91=57;the validity of==11 82;~ hostile==34
attach: =37=;no importance to==0;no weight to==0;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
attack: ==15 96
attend: =10 21 73 95=;to=0=
audit: =11=
authent: =11=
avail: itself of=85 95=;oneself of=85 95=;themselves of=85 95=
avoid: =26=30 85 95 96
await: =35=
awaken: =28=
award: =25=;~ to @=25=
axe: ==5 44 63 95
back: =15 52 96=39;away from==10 95;down from==1 5 10 15 21 63 95 96;off==22;out of==1 10 46 95 96;up=3 15 95 96=;~ up=15 96=
badger: ==15 96
bail: out=60=12;out of==12;out on==48
balk: at==9 10 95 96
ban: ==9 96;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
banish: ~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ from one's mind==0;~ off==98;~ out of==98
bank: on=34=11 83
bar: ==9 20 96 97;at bay==97;away==97;back==97;off==97;out==97;~ apart from==98;~ at bay==97;~ away==97;~ away from==98;~ back==97;~ back from==98;~ clear of==98;~ from==98;~ off==97 98;~ out==97;~ out of==98
barg: in==35;in before==35;past==43
bargain: away==1 96
barrag: =22=
barricad: ==20
barter: away==1 96
bat: away==9 96;~ away==9 96
batch: =67=
batter: =22=
baulk: at==9 10 95 96
be: a burden to==15 96;a bystander==81;a bystander in==79;a drag on==15 96;a far cry from==27;a hindrance to==15 96;a law unto itself about==1 96;a mere onlooker in==79;a spectator in==79;able to=87=;aborted=60=;above=39=1 96;absent==4 84 95;absent from==73;accepted==60;accountable for=42=;all too happy to==50;allergic to==10 95;allowed to decay==32;allowed to fall into disrepair==32;altered=13=;ambiguous about==29;an obstacle to==15 96;annulled==94;as good as one's word=46=;as it is==13;as they are==13;assigned one's own=86=;at=73=;at a loss for how to==87;at a loss to==87;at odds with==27;at the mercy of==79;at variance with==27;attended=21=;aware that=58=;away from=26=73 96;backward compatible with=27=;backwards compatible with=27=;barred==20;barred from==87;behind with==74;biased==39;billed=89=;blanked out==84 95;blind to==0 11;blinkered about==0;blinkered to==0;bound by=1 96=;brief about=68=;cagey about==6;cancelled==94;candid=70=;candid about=6=;capable of=87=;capped irrespective of==59;careful=41=;careful with=36=;careless==41;careless with==36;casual about==11;cautious=41=;cavalier==41;cavalier about==11;charged=89=;cheaper by==89;civil to=16=;clear about=29=;clear of=26=10 95 96;clear on=29=;cleared of==56 95;closed==20;committed==60;compatible with=27=;consistent with=27=;conspicuous by one's absence==84 95;constant==13;content to believe==11;content with=9 96=82;content without==65;courteous to=16=;coy about==6;cryptic about==29;cut==84 95;cut out==84 95;cut out of==79;deaf to==0;deleted==84 95;deprived of==56 95;derailed by==48;devoid of==56 95;different from==27;disabled==62 95;dispensed with==84 95;disregarded==47;distracted from==49;dormant==62 95;dressed in=76=;dropped==84 95;eager to==50;empty of==56 95;equal to=27=;equipped to=87=;equipped with=56 95=;erased==84 95;evasive about==6;even-handed=39=;ever changing=13=;exempt from==1 45 96;exempted from==45;explicit about=29=;fair=39=;faithful to=1 8 27 96=;favored==78;favoured==78;fazed by==48;final=14=;fixed=14=13;flat despite==59;flat with==59;floored by==48;forfeited==25;forthright about=6=;forthright with @ about=6=;frank=70=;frank about=6=;frank with=70=;free from==45;free of=26=96;free to=87=;frozen=14=13;full of=96=26;game to==50;generous with=96=26 66;given=84 95=;given a clean bill of health=47=;given a separate=86=;given free access==83;given one's own=86=;given the all-clear=47=;given the green light=47=;given the same==86;glad of=9 96=;glad to==50;gone==84 95;good=47=;guided by=1 96=;happy to==50;happy with=9 96=;hard put to==87;heedless==41;held back==62 95;helpless to==87;hidden==84 95;home from==73;honest=70=;honest about=6 8=;honest with=70=;honest with @ about=6=;honored=47=;honored like any other=47=;honoured=47=;honoured like any other=47=;identical to=27=;identical with=27=;immutable=14=13;impartial=39=;in a position to=87=;in charge of=79=;in command of=79=;in constant flux=13=;in constant motion=13=;in constant upheaval=13=;in control of=79=;in effect=94=;in flux=13=;in force=47 94=;in good standing=47=;in keeping with=1 96=;in line with=1 27 96=;in no position to==87;in place=84 95=;in step with=27=;in turmoil=13=;in upheaval=13=;inactive=35=62 95;incapable of==87;included=84 95=;incompatible with==27;inconsistent with==27;independent of==40 59;indifferent to==0;intact==13;interoperable with=27=;invalid==47 94;kept back==84 95;kept from==87;kept malleable==14;kept out of==79;kept out of sight==84 95;kept running=12=;kept up to date==14;kind to=16=;lacking==84 95;lavish with==66;lax==41;lax about==1 96;left as it is==31;left as they are==31;left cold by==0;left off==84 95;left out==84 95;left out of==79;left pending==38;left unattended==21;lenient about==45;let off==78 89;let through==83;lived with==32;loath to=50=10 95;locked==20;long-winded about==68;lost==25 84 95;loyal to=1 96=;made available==83;malleable==14;manned=21=;mindful that=58=;missing==4 56 84 95;mum about==6;mutable==14;mute==19;mute about==6;neutral=39=;nonchalant about==11;nowhere==84 95;nowhere in sight==84 95;nowhere to be found==84 95;nowhere to be seen==84 95;null and void==47;objective=39=;oblivious to the fact that==58;of no effect==47;off=26=62 85 95 96;offensive to==16;omitted==84 95;on=12=;on display=84 95=;on one's guard=41=;on the alert=41=;on the side of==39;on the sidelines==81;one's hand=35=;only too glad to==50;only too happy to==50;only too willing to==50;open=20=;open about=6=;open to change==14;open to modification==14;open with=70=;open with @ about=6=;out of=39=73;out of it==19 81;out of line with==27;out of sight==84 95;out of step with==27;out of sync with==27;overwhelmed by==48;pared away==84 95;partial to==39;partisan==39;penalised=78=;penalized=78=;pending==38;polite to=16=;powerless over==79;powerless to==87;praised==78;precise about=29=;present=4 84 95=;present at=73=;present for=73=;prevented from==87;provided with=56 95=;prudent=41=;purged==84 95;put=35=13;put off indefinitely==62 95;quick to==50;quick to forget==46;quiet==19;quite unconcerned==41;rash==41;reckless==41;recognised as good=47=;recognized as good=47=;refunded==89;refused=60=;rejected=60=;relaxed about=96=26;released from==74;relieved of==74;reluctant to=50=;renegotiated=13=;rescinded==94;reticent about==6;revoked==94;rewarded==78;riddled with=96=26;rife with=96=26;robust against=48=;rolled back=60=;rounded down==92;rounded up=92=;rude to==16;satisfied without==65;sceptical of=11=34 90;scrubbed==84 95;scrubbed out==84 95;sealed=14=;secretive about==6;served by one==86;served by the same==86;shaken up=13=;short of==56 95;shown=84 95=;shut==20;shut out of==79;sidetracked from==49;silent==19;silent about==6;silent as to==6;silent on==6;skeptical of=11=34 90;skipped==84 95;spared==78 89;specific about=29=;stable==13;staffed=21=;straight with=70=;stripped away==84 95;stripped of==56 95;stripped off==84 95;stripped out==84 95;successful==60;succinct about=68=;suppressed==84 95;suspicious of==34;switched off==62 95;taken as valid=47=;taken at face value=47=;taken at their word=9 96=;the same==13;the same as=27=;the same whatever==59;there=84 95=;there for=15 73 96=;thrown by==48;tight-lipped about==6;tightlipped about==6;too grand for==10 95;too weak to==87;torn down==12;transparent about=6=;treated as good=47=;treated as invalid==47;treated as valid=47=;trigger-happy==41;trimmed==84 95;trimmed away==84 95;true to=1 27 96=;truthful=70=;truthful about=8=;truthful with=70=;turned inside out=13=;turned on one's head=13=;turned upside down=13=;unable to==87;unattended==21;unaware that==58;unbiased=39=;unchanged==13;unclear about==29;unconcerned==41;undecided==38;undone=60=;unequal to==27;unfit to==87;unlike==27;unmanned==21;unmoved by==0;untouched==13;untruthful about==8;unwilling to=50=;up=12=;upfront about=6=;vague==29;vague about==6 29;valid=47 94=;vigilant=41=;visible=84 95=;void==47 94;wary of=11=34;weaned off==85 95;wearing=76=;wedded to==13;weeded out==84 95;willing to==50;with=21=82;withdrawn==94;withheld==62 84 95;within=1 96=;without==56 76 95
bear: =56 74 95=;in mind=0=;in mind that=58=;no relation to==27;no resemblance to==27;~ in mind=0=
beat: about the bush==29;about the bush on==10 30 74 95;around the bush==29
beef: up=23=
beg: off==10 95
begin: =10 95=;afresh==40;again==40;all over again==40;anew==40;from scratch==40;with==40
begrudg: ==55
belabor: ==68
belabour: ==68
beli: ==27
believ: =34 90=;blindly that==57;in=90=;that=91=
belittl: ==0 15 16 96
bend: ==1 8 96;to=9 96=
berat: ==16
bet: that==57
betray: ==36
bewar: of=26=96
bid: farewell to==5 95
bide: one's time=35=
bin: ==3 5 25 44 95;off==3 5 44 76 95
bind: =37=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
bite: one's lip==19;one's tongue==19
blab: ==36
black: out=71=;~ out=71=
blackbal: ==9 96
blacklist: ==9 96
blame: ==16;~ on==42
blank: out=71=
blend: =67=;together=67=
blindsid: ==7
bloat: ==68
block: =83=9 43 96 97;off=31 38=20
blot: out==5 95
blow: up==5 25 33 95;~ away==5 95
bluff: ==70
blur: =71=29
blurt: out=6=
board: up==20;~ up==20
bodg: ==32
boil: down=68=;~ down=68=
bolster: =15 51 96=
bolt: ==20;the door against==9 96
bombard: =22=
boost: =23=
boot: =24=;out==9 96;~ out==9 96
botch: ==32
bottl: up==6 61;~ up==6
bound: =66=
bow: out of==73;to=9 43 52 96=
boycott: ==10 73 95
brake: ==22
breach: ==1 96
break: ==1 27 32 46 96;away from==1 96;down in==48;down under==48;in on=19 81=12;off==12;on==48;one's promise==46;one's silence=19=;one's word==46;up==5 33 67 95;with==40 85 95;~ off==12;~ up==5 67 95
breath: new life into=95=64
brick: up==20
bridg: =31=
bridl: =66=
brief: =7=
bring: =77=;along=77=;down==23;forward=15 51 96=;in=63 95=53;into being=10 24 95=;into effect=10 63 95=;into existence=33 95=;into force=10 63 95=;into operation=10 24 95=;into the open=6=71;online=15 24 62 95 96=;to a halt==12 24 74 97;to an end==12 24 74 97;to light=6=71;to the attention of=0 6 8 42 80=;together=67=;up=6=;~ along=77=;~ back=95=64;~ down==23;~ in=95=53;~ into being=33 95=;~ into force=62 95=;~ to=88=;~ to a halt==12;~ to an end==12;~ to light=6=;~ to the attention of=80=;~ together=67=;~ up=6 24=;~ with them=77=
bristl: at==9 16 30 96
broadcast: =6 61=36;~ to @=61=
brush: aside==0;off==0;~ aside==0;~ off==0
buckl: under==48
buffer: =3 95=
build: =33 95=;in=63 95=;on=40=
bulli: ==15 96
bump: =13=;up=23=;~ to=88=;~ up=23=
bunch: ~ together==17
bundl: =67=
buri: ==0 6 61 80;one's head in the sand about==30;~ in a footnote==0
burn: ==5 95;down==5 25 33 95
butt: in==35;in before==35;in on=19 81=12
button: one's lip==19
buy: into==69
bypass: ==1 7 85 95 96
call: a halt to==12 24 74 97;attention to=6=;for=65=;in=45 80=;into being=33 95=;into question==90;it a day==12;off==10 95;out=19 69=;time on==10 95;~ into being=33 95=;~ into question==9 34 96;~ off==10 12 95
can: ==5 95
cancel: ==10 45 95
cap: =66=23
care: about=0=;for=15 32 96=;little about==49
carri: =56 63 77 95=;on=12=60;on with=10 12 95=;out=1 10 95 96=;over=5 40 95=13;over unchanged=5 51 54 95 96=13 64;the can for=42=;through=10 95=60;through on=46=;~ forward=12=;~ out=10 95=;~ over==13 38 82
carv: ~ in stone==13
cast: an eye over=11=;aside==1 85 95 96;doubt on==34;off==5 95;out==9 96;to the winds==1 5 10 15 21 63 95 96;~ adrift==5 95;~ aside==85 95;~ in concrete==13;~ off==5 95;~ out==9 96;~ to the winds==5 95
catch: ~ off guard==7;~ unawares==7
cater: for=9 96=;to=9 96=
cave: =9 96=;in=9 96=50;in to=9 96=
ceas: ==12;to be valid==94;to have effect==47
cede: ==2;all control over==79;control of==79;control over==79;to=43=
celebr: =16=
cement: ==13
censor: =71=6
center: on=49=
centr: on=49=
central: =67=
chain: =37=
challeng: =69=9 34 52 96
champion: =15 96=
chanc: it==41;one's luck==41
chang: =13=14;out=13=;the subject==30;~ to=88=
charg: =45 89=;ahead==35
chase: at bay==97;away==97;back==97;off==97;out==97;~ at bay==97;~ away==97;~ back==97;~ off==97;~ out==97
chat: =19=
check: =11=;that=57=;with=7=
cheer: on=15 96=
chicken: out of==10 95
chime: in=19=;with=27=
chip: at==1 96;away at==1 51 96
choke: on==9 48 96
choos: a side==39
chop: and change=13=
chuck: ==44;out==3 5 44 76 95
circul: =61=
circumv: ==1 85 95 96
claim: ==17 25;credit for==16;~ alone==17
clam: up==19
clarifi: =29=
clash: with==27
clean: =75=
clear: =75=;away=53 64=4 63 76 95;out==5 95;up=29 75=;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out==5 95;~ out of==98;~ up=29 75=;~ with=7=
cleav: to=1 96=
cling: on to=2 4 5 56 72 95=25 53 64;to=2 5 95=13 25 82;to stale==82
clip: the wings of==15 96
cloak: ==6
close: =31 38=20;down==12 33 95;its eyes to=48=0 1 85 95 96;off=31 38=20;one's eyes to==0 11;up=31 38=20
cloud: ==29;over=71=6 29
clutter: ==68 75
coast: on==82
coincid: with=27=
cold-should: ==0 9 15 96
collaps: ==12;under==48
colour: ==8
combin: =67=
come: at the expense of==51 96;before==43;clean=70=;clean about=6 42=;clean with=70=;down on the side of==39;into effect=62 95=;into force=62 95=;off==60;off best==78;out against==15 96;out for=15 63 95 96=;out with=6=71;through=9 96=60;to=73=;to a halt==12;to a stop==12;to an end==12;to grief over==48;to nothing==47;to the aid of=15 96=;to the assistance of=15 81 96=;up without==56 63 95;with=56 95=;without==56 77 95
comfort: =15 96=
commend: =16=
comment: =19=
commit: =96=26 60
communic: =6=
compens: ==78
complet: =10 31 95=60
compli: ==50;with=1 9 96=
complic: ==29 68
compliment: =16=
compos: =33 95=
compris: =56 95=
compromis: ==51 96
comput: ~ afresh=82=
con: ==70
conceal: ==6;from @ that==6;that==6;the fact that==6;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
concentr: =67=17;on=49=
conclud: =38=
condens: =68=;down=68=23
condon: =96=26
conduct: =10 95=
confess: =6 42=
confirm: =11=69;that=57=;with=7=
confisc: ==25
conflat: =67=
conflict: with==27
conform: to=1 27 96=
confront: =30=
confus: ==29
connect: =37=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
consent: ==50;to==50
conserv: =2=
consid: =0=;itself above==1 96;that=58=
consign: ~ to oblivion==5 95;~ to the bin==5 95;~ to the scrapheap==5 95
consolid: =67=
construct: =33 95=
consult: =7 85 95=
consum: =89=
contain: =56 66 95=
contamin: ==75
contest: ==52 96
continu: =12 40=
contract: ==23
contradict: =69=27
contraven: ==1 96
contribut: to=73=
control: =79=
convey: =6 8=;~ to @=6=
cook: ==8
cope: with=48=
copi: =54=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
correct: =32 69=
correspond: to=27=;with=27=
corrobor: =11=
cost: =89=
count: for nothing==0 47;on=90=
counter: =69=
coupl: =37=
court: =96=26
cover: =31=;up==6 42;~ up==6 42
cramp: ==15 51 96
crank: up=23=;~ up=23=
crash: ==12;in==48;on==48;under==48
crawl: ==22
creat: =33 95=
credit: =0 6 16 34=89
cri: off==73
critic: ==16
cross: one's fingers about==11;out=53 64=4 63 76 95
cross-check: =11=
cull: ==5 95
cultiv: =33 95=
curb: =66=23
cure: =32=
curtail: ==23 51 96
cut: =53=4 23 24 73 95;adrift==37;back==23;back on==23;corners==41;corners on==1 96;down==23;down on==23;down to size=68=23;in=19 81=35;in front of==43;in on==43;loose==37;off==12 43;off the decimals of==92;out=26 53=95 96;short=68=12;the ground from under==15 96;up==43;~ adrift==37;~ apart from==98;~ away from==98;~ back==23;~ back from==98;~ clear of==98;~ down==23;~ from==98;~ loose==37;~ off==9 12 43 96 98;~ out==4 7 95;~ out of==98;~ short==12;~ some slack on==45;~ up==43
dabbl: in=96=26
damag: ==32 51 96
danc: around==0 6 29 30
dash: =22=
dawdl: ==22
deactiv: ==24 62 95
deal: in=96=26;out=17 25=;with=0 30 48=;with ~ alone==80;with ~ on one's own==80
debunk: =69=
deceiv: ==7 70
deceler: ==22
decentr: ==67
decid: =38 79=
declar: =6 8=
declin: =50=9 96;responsibility for==42;to=50=
decoupl: ==37
decreas: ==23;with==59
decrement: =13=
deduct: =89=
deem: ~ beneath one==10 95
deepen: =51 96=
default: on==25 46 74;to inaction=35=;~ to=88=
defend: =15 36 51 96=
defer: =3 35 95=;to=43 52 96=
defi: ==1 52 96
defin: =29=
deflat: ==23
deflect: ==30
defus: ==80
degrad: ==51 96;gracefully in=48=
delay: ==22
delet: ==3 4 5 95;from=53 64=4 63 76 95;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
deliv: =25 61=;on=46=;up=25=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=;~ to @=61=
delud: ==70
delv: into=11=
demand: =45 65=
demolish: ==5 33 95
demot: ==72
demur: =50=
deni: =83=9 42 55 90 96 97;that==58 91
denigr: ==16
depart: from==1 27 96;widely from==1 96
depend: on=59=
deprec: =64=63 95
depriorit: ==49
depriv: @ of==55
derid: ==16
deriv: ~ anew=82=;~ from=40=
descend: into=96=26
describ: =6 8=
desert: ==1 21 96
desist: from=26=96
destroy: ==5 25 33 95
detach: ==37;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
deter: ==18
determin: =79=
detract: from==51 96
deviat: from==1 27 96
dial: back==23;down==23;~ down==23
die: ==12;on==48
differ: ==27;from==27
differenti: ==67
dig: in one's heels over==9 96;into=11=
digress: from==49
diminish: ==51 96;with==59
direct: =79=
dirti: ==75
disabl: ==24 62 95
disallow: ==9 96
disambigu: =29=
disappear: ==84 95
disband: ==33 95
disbeliev: ==34 90
disburs: =25=
discard: ==3 5 44 76 95
discharg: =74=72
disciplin: =78=
disclaim: ==42;responsibility for==42
disclos: =6=71;~ to @=6=
disconnect: ==12 37
discontinu: =64=12 95
discount: ==0 90
discourag: ==15 18 96
discredit: ==34
disentangl: ==67
disguis: ==6
dish: out=17 25=
dishonor: ==46
dishonour: ==46
disinfect: =75=
dismantl: ==5 15 33 95 96
dismiss: ==0 72 90;the idea that==91
disobey: ==1 96
disown: ==1 9 42 46 96
disparag: ==16
dispel: =69=
dispens: with==5 10 45 56 65 76 77 85 95
dispers: ==67
display: =6 95=53 71
dispos: of=38=5 95
disput: ==34 52 96;that==91
disregard: =48=0 1 96;that==58;the fact that==58
disrupt: ==12
dissembl: ==70
dissimul: ==70
dissolv: ==5 33 95
dissuad: ==18
distinguish: ==67
distort: ==8 27
distribut: =17 25=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=;~ to @=25=
distrust: ==34
disturb: =28=
ditch: ==5 44 95
dither: over==10 95
dive: in==35;into=96=26
diverg: ==27;from==1 27 96
divid: =17=67;up==67
divulg: ==36
do: =10 95=;as asked==50;as it is told==50;as it pleases about==1 96;away with==5 33 56 63 95;justice to=16=;nothing=35=81;over=13=;something=81=;up=32=;without=26 53=5 10 56 63 65 76 77 85 95 96;~ justice=16=;~ over=13=;~ without==5 95
doctor: ==8
dodg: ==0 6 10 30 74 95
doff: ==76
don: =76=
donat: =25 44=2;~ to @=25 44=
doubl: =23=;check=11=
double-check: =11=
doublecheck: =11=
doubt: ==34 90;that==91
dous: ==24
down: tools==12
downgrad: =78=
downplay: ==49
downscor: =78=
drag: its feet on==22;one's feet==22;one's feet on==22;one's feet over==22;out==22 38 68;~ out==68
draw: a veil over==6;attention to=6=;back from=26=96;on=85 95=;out==68;the line at==9 96;up=33 95=;~ out==68
dress: in=76=;up==8
drift: =13=;apart from==27;away from==27 49;from==1 27 49 96;out of==1 96
drive: a coach and horses through==1 96;at bay==97;away==97;back==97;down==23;off==97;out==97;up=23=;~ at bay==97;~ away==15 96 97;~ back==97;~ off==97;~ out==97;~ up=23=
drop: =53 64=1 4 5 10 44 45 63 65 95 96;one's guard==41;out==12 84 95;out of==12 73 93;support for==1 5 10 15 21 63 95 96;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ from the agenda==0;~ off==98;~ out of==98
duck: ==0 10 30 95;out of==10 95
dump: ==3 5 25 44 95
dupe: ==70
dust: =75=
dwell: on=0 95 96=26 53
earn: ==89
eas: ==1 45 96;off==22;up==22
eat: =44=6;into==51 96
echo: =54=69
edit: =13=14;out==4 95;~ out==4 95
egg: on=15 16 18 96=
eject: ==9 96
elabor: ==68;on=95=53;upon=95=64
elimin: =26=96
elucid: =29=
embark: on=10 95=
embarrass: ==16
embellish: ==1 8 54 96
embezzl: ==25
embrac: =95 96=26 64
embroid: ==1 8 68 96
emit: =6=
emphas: =49=
employ: =72 85 95=
empow: =15 96=
enabl: =15 24 62 95 96=
encourag: =15 16 18 96=
encroach: on==51 96;upon==51 96
encrypt: =36=
end: ==12;support for==1 5 10 15 21 63 95 96;up in=4 95=
endang: ==36
endors: =52 96=69
endur: =12=
enforc: =1 45 96=
engag: =72=;in=96=26;with=30=
enhanc: =51 96=
enlighten: =70=
enqueu: =3 95=
enrich: =51 96=
enrol: =9 96=;in=93=
ensur: that=57=
enter: into force=62 95=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
entertain: =9 96=
equal: =27=
equip: @ with=55=
eras: ==3 5 95;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
erect: =33 95=
erod: ==15 33 51 95 96
error: =60=;out=60=
escal: =80=
eschew: =26=96
establish: =33 95=;that=57=
evad: ==10 30 74 95
evict: ==3 5 9 95 96
evolv: =13=
exact: =45=
examin: =11=
exclud: ==9 90 96 97;that==91;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
excus: =96=26 42 65 78;~ from==45
execut: =9 10 95 96=
exempt: ~ from==1 45 96
exercis: care=41=;caution=41=
exist: =84 95=
expand: =51 95 96=64 66;on=95=53;upon=95=64
expect: =65=
expedit: =22=
expel: ==5 9 95 96
expir: ==12 47 94
explain: =6 29=;away==42;~ away==42
exploit: =85 95=15 96
expos: =6 63 95=36 71 83
express: =6=
expung: ==5 95
extend: =95=64
extinguish: ==24
fabric: ==8
face: =30=;up to=30 42=
facilit: =15 96=
factor: in=0=
fade: away==12
fail: =60=12;on==48;to honour==46;with==27
fake: ==8
fall: apart==12;away==47 84 95;back on=96=26;back on the old==82;behind==27 59;behind with==74;for==11;foul of==1 96;into=96=26;into disrepair==32;over==12 48;over in==48;over on==48;short of==1 46 96;silent==19;through=60=;with==59
falsifi: ==6 8
farm: out==10 95
fasten: =37=
favor: =96=26 39 78
favour: =96=26 39 78;neither=39=
featur: =56 95=
feed: ==69
feign: ==70
fend: at bay==97;away==97;back==97;off=26 83=96 97;out==97;~ at bay==97;~ away==97;~ back==97;~ off==97;~ out==97
fib: ==70
fiddl: with=13=
fight: ==52 96;off=26 50=96;out==38;over==38;shy of==10 95;~ out==38
figur: out=79=
file: ~ away==0
fill: =31=;in=31=;in for=13=;~ in=31=;~ with=96=26;~ with detail==68
filter: out=83=
final: =38=
find: a place for=9 96=;a way around==1 96;a way round==1 96;fault with==9 16 96;it hard to believe==90;it hard to believe that==91;one's way into=4 95=53;room for=9 96=;~ closed==20;~ locked==20
fine: =78=
finish: =10 38 95=60
fire: =62 95=72;up=24=
fit: =27=;in with=27=
fix: =0 32 37=;up=32=;~ at=88=
flag: =0 69=;up=0 6 8 42 80=
flesh: out=95=64
fli: blind==41;in the face of==1 96
flick: ~ on=24=
flood: =22=
floor: ==92;it=22=
flout: ==0 1 96
fluctuat: =13=
flush: ==3 95
fob: off==9 15 30 96;~ off==9 10 15 30 95 96
focus: on=49=
fold: one's arms==81
follow: =1 27 52 96=;through on=10 95=;through with=10 95=;up=0=;up on=12 40=
fool: ==70
foot: =74=
forbid: ==9 18 96
forc: ~ to brake==43
forego: ==56 63 65 95
forfeit: ==2 5 25 95
forg: ==8;ahead=12=35;ahead with=12=
forget: ==3 46 77 95;about==46;that==58
forgiv: ==45 78
forgo: =26=10 45 56 63 65 95 96
form: =33 95=
forward: =6 9 61 96=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=;~ to @=9 61 96=
foster: =15 33 51 95 96=
foul: ==75
fragment: ==67
free: ==2;up==2 3 95;~ from==45
freez: =14=12 13 82;in==48;~ out==9 96
frighten: off==15 18 96;~ away from==18
frown: on==15 18 96;upon==15 18 96
frustrat: ==15 96
fudg: ==8 29
fuel: ==69
fulfil: =1 9 10 38 46 95 96=
furnish: @ with=55=
fuse: =67=
fuss: about==48;over==48
gag: ==6
gain: ==78
gambl: ==41;that==57;with==36
garbl: ==8 54
get: a separate=86=;around==1 96;away with it==78;back to=0 19 29 30=;behind=15 63 95 96=;by without==85 95;down to=10 95=;going=10 24 95=;in the way of==15 51 96;in ~ way==15 96;off scot-free==78;on with=10 95=;one's own=86=;out of==10 74 95;rid of==3 5 72 95;round==1 96;the same==86;through=9 96=60;to grips with=30=;under way=10 24 95=;~ up=28=
give: =8 55=;a false impression to==7 70;a hand to=15 81 96=;a wide berth to=26=15 73 85 95 96;an account of=6 29=;away==2 5 36 95;back=25=89;consideration to=0=;credit for=0 6 16 19 42=;credit to=16=;effect to=10 95=;exactly=54=;free rein to==66;heart to=15 16 18 96=;house room to=9 96=;in==50;in to=9 96=;its blessing to=9 96=;no answer==19;no heed to=48=0 1 85 95 96;no reply==19;no response==19;no sign==19;no thought to=48=0 1 85 95 96;no weight to==0;notice to=7=;offence==16;offence to==16;out=17 25=;over==5 95;precedence to=43=;priority to=43 49=;reasons for=6 29=;scope for=9 96 97=83;short shrift to==0;the go-ahead to=9 96=;the green light to=9 96=;the lie to==27;the nod to=9 96=;thought to=0=;up==2 5 10 12 95;up control of==79;up control over==79;up on==10 48 95;way=43=50;way to=9 43 96=;~ a free pass==11;~ a hand=15 96=;~ a leg up=15 96=;~ a miss==0 10 73 95;~ a pass=9 96=;~ a second life=44 85 95=;~ a wide berth=26=85 95 96;~ access=97=83;~ away==2 5 36 95;~ back=25=;~ back to @=25=;~ credit=16=;~ free passage=9 96=;~ free rein==66;~ house room=9 96=;~ in=98=;~ in full==71;~ into=98=;~ low priority==49;~ notice=7=72;~ on=98=;~ onto=98=;~ priority=49=;~ safe passage=9 96=;~ short shrift==0;~ the benefit of the doubt=34=11;~ the boot==9 96;~ the brush-off==0;~ the cold shoulder==0;~ the go-ahead=9 96=;~ the go-by==0;~ the green light=9 96=;~ the heave-ho==9 96;~ the run of=9 96=;~ thought=0=;~ to=98=;~ to @=44=;~ to charity=44=;~ up==2 5 95;~ warning=7=
gloss: over==0 6 11 69;over the fact that==6;~ over==6
go: against==1 96;ahead==35;ahead and==50;ahead and act==35;ahead with=10 95=;along==50;along with=9 52 96=69;around==85 95;back on==1 46 96;back on one's word==46;behind @ back==7;behind the back of==7;behind ~ back==7;beyond==1 96;by=1 34 96=;down with==59;easy on==45;for=96=26;in for=96=26;into=95=53;into the bin==5 95;into the waste==5 44 95;live=62 95=;missing==84 95;on=12=;on and on about==68;on as before=12=;on believing==11;on believing in==82;on relying on==82;on trusting==11 82;on using==82;on with=12=;one's own way on==1 96;over=11=;over the head of==7 52 96;over ~ head==7;quiet==19;scot-free==78;short of==56 63 95;silent==19;through==60;through with=9 10 95 96=;to=73=;to landfill==44;to pieces under==48;to rack and ruin==32;to ruin==32;to waste==44;unmentioned==6;unnamed==6;unpunished==78;unsaid==6;up in smoke==5 95;up with=59=;without==56 63 76 77 95
gossip: =61=;about==36
govern: =79=
grandfath: ==82;in==82
grant: =9 25 96=;an exemption from==45;~ access==83
grappl: with=30=
grind: down==12;to a halt==12
group: =67=
grow: =23=;lax about==1 96;with=59=
grudg: ==55
guard: =2 21 36=;against=26=96
guess: ==11;at==11;that==57
gulp: down==6
halt: =60=12
halv: ==23
hammer: =22=
hamper: ==15 51 96
hand: =55=;back=25=;off==10 95;on=44=;out==36;over=25 80=2 83;over control of==79;round=17 25=;~ back=25=;~ back to @=25=;~ in=98=;~ into=98=;~ on=44 98=;~ on to @=44 61=;~ onto=98=;~ out to @=44=;~ over=25 80=2 83;~ over to=80=;~ over to @=25=;~ to=98=
handl: =48=;~ alone==80;~ oneself==80;~ with care=36=
hang: back=35=81;back from==10 95;fire on==10 95;fire with==10 95;on==48;on to=2 5 95=13 25;onto=2 5 95=25;up==12;up on==9 12 96;~ out to dry==15 96
har: =85 95=
harass: ==15 96
harbor: =9 96=
harbour: =9 96=
harm: ==51 96
hasten: =22=
have: =56 63 95=;a care=41=;a common==86;a say in=79=;a separate=86=;confidence in=34=;faith in=34=;no fear==41;no means to==87;no room for==9 96;no say in==79;no truck with==9 63 85 95 96;no voice in==79;no way of==87;no way to==87;nothing to do with==9 96;one's own=86=;one's say=19=;recourse to=96=26;regard to=0=;the final say on=79=;the final say over=79=;the last word on=79=;the means to=87=;the same==86;~ in common==86;~ of one's own=86=;~ on=76=;~ on one=77=;~ to oneself=86=;~ with them=77=
hawk: ==36
head: off=26=96
heap: scorn on==16;~ on==17;~ onto==17
hector: ==15 96
hedg: on==29
heed: =0=
help: =15 81 96=;itself to==25;out=15 81 96=;themselves to==25
hesit: to=50=
hide: =36=6 42;away==6;from @ that==6;from view==6;that==6;the fact that==6;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
highlight: =95=53
hike: =23=
hinder: ==15 96
hire: =72=
hive: off==37 67
hoard: ==17 25 61
hog: ==17;credit for==16
hold: =56 95=;apart==37 67;at bay==97;away==97;back=35=6 22 25 61 81 97;back from=26=96;back from @==6;back on==10 95;fast to=1 96=;fire=35=;firm=50=;good=47 94=;in place=5 51 54 95 96=13 64;off=35=10 12 95 97;off on==10 12 95;on to=2 5 95=13 25;one's fire=35=;one's hands up to=42=;one's peace==19;one's tongue==19;onto=2 5 95=;out=50=97;out against=26 50=96;out for=65=;over=35=;the reins of=79=;to=1 96=;up==15 96;up high=0 1 45 51 96=;~ against==15 96;~ apart==67;~ apart from==98;~ at bay==97;~ away==97;~ away from==98;~ back=83=6 15 22 25 61 62 95 96 97;~ back from==98;~ clear of==98;~ close to one's chest==6;~ constant==13;~ fast==13;~ from==98;~ hostage==25;~ in check=66=;~ in common==86;~ of no account==0;~ off==97 98;~ open=20=;~ out==97;~ out of==98;~ steady==13;~ to=45=;~ up==43
honor: =0 1 9 16 46 52 74 96=
honour: =0 1 9 16 46 52 74 96=
hoodwink: ==70
hook: ~ up=37=
hope: for the best about==11;that==57
hound: ~ out==9 96
humili: ==16
humor: ==69
humour: ==50 69
hurri: =22=;up=22=
hurt: ==51 96
hush: ==15 96;up==6 42 80;~ up==6 42 80
ignor: =48=0 1 85 95 96;that==58;the fact that==58;whether==57
illustr: =29=
impair: ==51 96
imped: ==15 96
implement: =10 63 95=
import: ~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
impos: =45=
impound: ==25
impoverish: ==51 96
improv: =51 96=;on=13=54
inciner: ==5 95
includ: =4 56 95=53;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
increas: =23=;with=59=
increment: =13=
indic: =6=
indulg: ==50 69;in=96=26
inflat: =23=66 68
inform: =7 70=;@ of=6=;@ that=6=
infring: ==1 96
inherit: =5 40 95=
inject: ~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
inquir: into=11=
insert: =95=53;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
insist: on=1 45 65 96=;on precedence over==43
inspect: =11=
insul: =36=
insult: ==16
intercept: ==61 97
interfer: with==52 96
interject: =19 81=
interrupt: =19 81=12
interven: =19 81=
intimid: ==15 96
introduc: =63 95=
invalid: ==5 9 47 95 96
invent: ==8
investig: =0=
invit: =18 96=26
iron: out=32=
isol: ==67
jack: up=23=;~ up=23=
jar: with==27
jeer: at==16
jeopard: ==36 51 96
jettison: ==3 5 44 95
jib: at==9 96
join: =37 67 73 93=;in=73=;up=67=
jump: at=96=26;at the chance to==50;in==35;in before==35;the gun==35
junk: ==44
keep: =2 3 4 5 40 46 56 95=25 53 64;@ from==55;@ from learning that==6;@ in the dark about==6;@ in the dark as to==6;@ informed about=6=;@ informed of=6=;@ out of the picture==7;@ posted on=6=;a lid on==6;alive=0 1 45 51 96=;an eye on=21=;an eye out for=21=;apart==67;as is=5 51 54 95 96=13 64;as it is=5 51 54 95 96=13 64;as they are=5 51 54 95 96=13 64;at=12=;at bay==97;away==97;away from=26=73 96;back==6 25 97;back from==6 25 55 61 74;believing in==82;changing=13=;clear of=26=10 95 96;confidential==6 25 55 61 74;control of=79=;control over=79=;faith with=70=;from @==55;from view==6 25 55 61 74;going=12=;going with=12 40=;hidden==6 25 55 61 74;hold of=2=;in good order=5 51 54 95 96=13 64;in mind=0=;in mind that=58=;in place=2 4 5 56 72 95=25 53 64;in the dark about==6;in view=0=;intact=0 1 45 51 96=;its force=47=;its hands off=26=15 73 85 95 96;mum==19;mum about==6 61;off=26=85 95 96 97;on=12 72=;on trusting==11;one's distance from=39=;one's eye on=49=;one's force=47=;one's hands off==13;one's mouth shut==19;one's own=86=;one's own counsel==19;one's promise=46=;one's promises=46=;one's promises on=46=;one's word=46=;one's word on=46=;out=83=9 96 97;out of=39=;out of it==81;pace with=27 59=;private==6 25 55 61 74;quiet==19;quiet about==6 61;quiet about the fact that==6;relying on==82;right on=12=;right on with=12=;safe=5 51 54 95 96=13 64;secret==6 25 55 61 74;separate==37 67;shifting=13=;silent==19;silent about==6;silent about the fact that==6;silent on=48=0 1 85 95 96;tabs on=21=;the lid on==6;their hands off=26=15 73 85 95 96;to=1 96=;to itself==6 61;to oneself==6 25 55 61 74;to themselves==6;track of=21=;trusting==11 82;unchanged=5 51 54 95 96=13 64;under lock and key==6 25 55 61 74;under observation=21=;under review=21=;under surveillance=21=;under wraps==6 25 55 61 74;up=5 10 12 32 95=64;up with=27=;using==82;watch on=21=;watch over=21=;well clear of=26=15 73 85 95 96;within=1 96=;working=12=;working with=27=;~ above==88;~ alive=5 12 95=64;~ apart==67;~ apart from==98;~ as it is==13 82;~ as they are==13 82;~ asleep==28;~ at bay==97;~ at hand=77=;~ away==97;~ away from==88 98;~ back==6 61 97;~ back from==98;~ behind closed doors==6;~ below==88;~ brief=68=;~ clean=75=;~ clear of==98;~ closed==20;~ company=21=;~ confidential=36=6;~ current==14;~ dark==6;~ different from==88;~ distinct from==88;~ dormant==62 95;~ down==23;~ editable==14;~ fixed==13;~ fluid==14;~ for itself==17;~ for oneself=2=17;~ from==6 18 98;~ from entering==97;~ from happening==10 95;~ frozen==13;~ going=12 95=64;~ guessing==7;~ hidden==6;~ in=4 95=53;~ in bounds=66=;~ in check=66=;~ in flux==14;~ in good condition=32=;~ in good order=32=;~ in good repair=32=;~ in house==80;~ in mind=0=;~ in order=75=;~ in place=5 95=;~ in plain view==71;~ in repair=32=;~ in the dark==7;~ in the loop=7=;~ in-house==80;~ informed=7=;~ intact==13;~ lean=68=;~ local==61;~ locked==20;~ low==23;~ malleable==14;~ mutable==14;~ off==24 88 97 98;~ off the record==6;~ on=72 76=;~ on one=77=;~ open=20=14 38;~ open to change==14;~ other than==88;~ out=53=9 95 96 97;~ out of==9 96 98;~ out of sight==6;~ out of the loop==7;~ out of view==6;~ outside==9 96;~ pending==38;~ posted=7=;~ private=36=6;~ quiet==6 80;~ running=12=14;~ safe=5 36 95=;~ secret=36=6;~ separate==67;~ short=68=;~ shut==20;~ simple=68=;~ stable==13;~ the same==13;~ tidy=75=;~ to a minimum=26=23 96;~ to itself=2=6 17 61 80;~ to one==6;~ to oneself=36=;~ to themselves=2=6 17 61 80;~ together=67=;~ unchanged==13;~ under glass==13;~ under lock and key=2 36=;~ under observation=21=;~ under wraps==6 80;~ up=5 12 32 95=;~ up for grabs==14;~ up to date=7=14;~ waiting==9 96;~ waiting outside==9 96;~ with them=77=;~ within bounds=66=;~ writable==14
kick: away the props of==15 96;down the road=35=;off=10 95=;out==5 95;up a fuss about==48;~ down the road==10 30 95;~ into the long grass==0;~ into touch==0;~ out==5 95
kill: ==24 33 95;off==33 95
knock: back=38=9 90 96 97;down==23;off==12;to pieces==5 25 33 95;~ back==9 96
know: that=58=
knuckl: under==50;under to=25=2 5 95
labour: ==68
lace: ~ with=96=26
lack: ==56 63 95;the means to==87;the power to==87
lag: behind==59
lap: up=9 96=11
laps: ==12 47 62 94 95;into=96=26
last: =12=
laugh: at==16;off==0;~ off==0
launch: =10 62 95=
lavish: ==66
lay: bare==36;down=29=;in=3 5 95=;off==72;on=96=26;open==36;the foundations for=33 95=;the foundations of=33 95=;~ bare=6=36;~ off==72;~ on thick=96=26;~ open=6=36
lead: =79=;astray==7 70;up the garden path==7 70;~ astray==70;~ on==70;~ up the garden path==70
leak: ==36
lean: heavily on=96=26;on=96=26;toward==39;towards==39
leap: in==35
leav: ==73 93;@ in the dark about==6;@ in the dark as to==6;@ to find out==7;@ without==55;alone=5 51 54 95 96=13 64;as is=5 51 54 95 96=13 64;as it is=5 51 54 95 96=13 64;as they are=5 51 54 95 96=13 64;aside=53=4 5 6 10 56 63 95;be=5 51 54 95 96=13 64;behind==77;blank=53=4 5 6 10 56 63 95;empty=53=4 5 6 10 56 63 95;for later=35=;in place=5 51 54 95 96=13 64;in the dark about==6;in the lurch==1 5 10 15 21 63 95 96;intact=5 51 54 95 96=13 64;off=53=4 5 10 12 56 76 95;open to interpretation=71=6 29;out=53=4 5 6 56 63 95;out of account=48=0 1 85 95 96;out of consideration=48=0 1 85 95 96;out of the loop==1 7 85 95 96;room for=9 96 97=83;things open==29;things vague==29;till last==49;to one side=53=4 5 6 10 56 63 95;unchanged=5 51 54 95 96=13 64;unclear=71=6 29;undone=53=4 5 6 10 56 63 95;unmentioned=53=4 5 6 10 56 63 95;unsaid=53=4 5 6 10 56 63 95;unset=53=4 5 6 10 56 63 95;unstated=53=4 5 6 10 56 63 95;until last==49;until later=35=;vague=71=6 29;well alone==81;~ ajar=20=;~ alone==13 21;~ alone with==15 96;~ ambiguous==29;~ apart from==98;~ as is==13;~ as it is==13 31 32;~ as they are==13 31 32;~ aside==0;~ asleep==28;~ at home==76 77;~ away from==98;~ back from==98;~ be==13;~ behind==40 77;~ blank==31;~ broken==32;~ by the wayside==10 95;~ clean=75=;~ clear of==98;~ dangling==37 38;~ dark==24;~ different from==88;~ dirty==75;~ dormant==62 95;~ editable==14;~ empty==21 31;~ exposed==36;~ floating==37;~ fluid==14;~ free==37;~ from==98;~ gaping==31;~ guessing==7;~ hanging==19 29 30 37 38;~ hanging in the air==38;~ high and dry==15 96;~ idle==85 95;~ implicit==29;~ in=4 5 95=53;~ in a mess==75;~ in disorder==75;~ in peace==13 28;~ in place=4 5 95=13;~ in plain sight==71;~ in plain text==71;~ in the car==77;~ in the clear==71;~ in the dark==7;~ in the drawer==85 95;~ in the lurch==15 96;~ in the shade==6;~ intact=5 95=13;~ legible==71;~ littered==75;~ locked==20;~ loose==37;~ lying about==36;~ lying around==36;~ lying idle==85 95;~ malleable==14;~ messy==75;~ mutable==14;~ off==4 24 76 95 98;~ on=12 76=;~ on the shelf==85 95;~ open=20=14 29 31 36 37 38;~ open to change==14;~ optional==65;~ out=53=4 5 6 10 63 95;~ out in the cold==15 96;~ out of==98;~ out of account==0;~ out of the loop==7;~ outside==9 77 96;~ outstanding==74;~ owing==74;~ pending==38;~ readable==71;~ running=12=14;~ short of==88;~ sleeping==28;~ soiled==75;~ stale==82;~ standing=5 95=13;~ stranded==15 96;~ tidy=75=;~ to chance==11 37 79;~ to fend for themselves==15 96;~ to find out==7;~ to gather dust==0;~ to guesswork==29;~ to it==15 96;~ to luck==11;~ to machines==79;~ to one's own devices==15 96;~ to oneself==21;~ to others==10 74 79 95;~ to rot==32 44;~ to sink or swim==15 96;~ to sleep==28;~ to the imagination==29;~ to themselves==21;~ unaddressed==0;~ unanchored==37;~ unanswered==0 19 30;~ unattached==37;~ unattended==21;~ unbound==37;~ unbounded==66;~ uncapped==66;~ unchallenged==69;~ unchanged==13;~ unchecked==11 66;~ uncleaned==75;~ unclear==29;~ uncorrected==32 69;~ undecided==38;~ undefined==29;~ undisturbed==28;~ undone==10 95;~ unexamined==11;~ unexplained==29;~ unfilled==31;~ unfinished==10 95;~ unfixed==32;~ unguarded==21 36;~ unimplemented==63 95;~ unlimited==66;~ unlit==24;~ unlocked=20=;~ unmanned==21;~ unmentioned==6;~ unnamed==6;~ unpaid==74;~ unplugged==31;~ unprotected==36;~ unread==11;~ unremedied==0 32;~ unrepaired==32;~ unresolved==29 38;~ unsaid==6 29;~ unsettled==38;~ unspoken==6 29;~ unspoken of==6;~ unstated==6 29;~ unsupervised==21;~ untested==11;~ untethered==37;~ untidy==75;~ until last==49;~ untouched==13 85 95;~ unused==85 95;~ unverified==11;~ unwashed==75;~ up for grabs==14;~ up in the air==37;~ vague==29;~ visible==71;~ without a reply==19;~ without a response==19;~ without an answer==19;~ without any message==19;~ writable==14
lend: a hand to=15 96=;~ a hand=15 96=
lengthen: ==68
lessen: ==23
let: @ believe otherwise than that==6;@ have=55=;by=97=;drop==1 5 10 15 21 63 95 96;events take their course==81;fall==1 5 10 15 21 63 95 96;go==2 5 79 95;go by=48=0 1 85 95 96;go of==1 2 5 37 95 96;in=9 96 97=83;into=97=;lapse==1 5 10 15 21 63 95 96;loose=25=2;matters take their course==81;off the hook=25=2;on=97=;one's guard down==41;oneself be talked into it==50;out=25=2;pass=9 34 52 96 97=;pass unnoticed=48=0 1 85 95 96;past=97=;slide==0;slip==36;stand=9 34 52 96 97=;things take their course==81;through=9 96 97=83;up==22;~ balloon==66;~ be=48=0;~ be omitted==65;~ be seen=6=;~ blow over==80;~ by=97=;~ creep in=96=26;~ crumble==32;~ decay==32;~ deteriorate==32;~ die==12 61;~ down==15 96;~ down on==46;~ drag on==38;~ drop==10 95;~ expire==5 12 95;~ fall==5 23 95;~ fall apart==32;~ fall by the wayside==0 10 95;~ fall into disrepair==32;~ fester==32;~ find out==7;~ float free==37;~ gather dust==0 85 95;~ get dirty==75;~ get out of hand==66;~ go==0 2 5 32 72 95;~ go bad==44;~ go first=43=;~ go to rack and ruin==32;~ go to ruin==32;~ go to waste==5 25 44 95;~ go unchallenged==69;~ go up in smoke==5 95;~ grow==66;~ grow unbounded==66;~ in=9 43 96 97=83;~ in through=9 96=;~ in to @=9 96=;~ into=9 96 97=;~ know=7=;~ lapse==1 3 5 12 95 96;~ lie==28;~ loose==66 83;~ mount up==74;~ off==45 78;~ off from==45;~ off the hook==78;~ on=97=;~ out of one's sight==21;~ pass=43 48 97=0 69;~ pass without a word==0;~ past=97=;~ roam free==83;~ rot==5 32 95;~ run down==32;~ run free==66;~ run wild==66;~ sleep==28;~ sleep on==28;~ sleep through==28;~ slide==0 1 10 95 96;~ slip==1 36 96;~ slip away==5 95;~ slip through one's fingers==5 95;~ spoil==44;~ stand=4 95=0 13 69 82;~ through=9 43 96 97=83
level: with=70=
levi: =45=
lie: ==70;about==8;dormant==62 95;idle==62 95;to==70
lift: =23=1 45 66 96
light: =24=
limit: =66=23
line: up with=27=
linger: over=95=53
link: =37=
listen: to=0=
litter: ==75;~ with=96=26
live: off==82;up to=1 46 96=;with=96=26 31 32 82
load: ~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=;~ with=96=26
lock: =14=20;at bay==97;away=36=97;back==97;down=14=;off==97;out=83=9 96 97;up=36=;~ apart from==98;~ at bay==97;~ away=36=97;~ away from==98;~ back==97;~ back from==98;~ clear of==98;~ from==98;~ off==97 98;~ out==9 96 97;~ out of==98;~ up=36=
look: after=15 21 32 96=;askance at==34;away from==0;before one leaps=41=;closely at=11=;down on==16;elsewhere than==85 95;into=0 11=;on==19 81;on in silence==81;over=11=;past==0;straight through==0;the other way==19;the other way on==0 45;up to=16=
loosen: ==1 96
lose: ==2 3 95;control of==79;control over==79;its force==47;one's force==47;points=78=;sight of==0 49;sight of the fact that==58;track of the fact that==58
lower: ==23
lull: ==28
lump: ==17;together=67=17;~ together=67=17
luxuri: in=96=26
maintain: =5 32 63 95=64;one's own=86=
make: =33 95=;a clean break with==40;a fresh start==40;a fuss about==48;a fuss over==48;a habit of=96=26;a mockery of==1 96;a point of=96=26;a secret of==6;a song and dance about==48;a song and dance over==48;allowance for=0 15 96=;allowances for=0 15 96=;amends for==78;an exception from==1 96;an exception to==1 45 96;checks on=11=;clear=29=;clear that=6=;do with==32 82;do without==65;fun of==16;good=32 74=;good on=46=;heavy weather of==0 68;it clear that=6=;it easier for=15 96=;it harder for==15 96;it through=9 96=60;known=6=71;life difficult for==15 96;life easier for=15 96=;light of==0 1 52 96;little of==8;no mention of==6;no reply==19;no sound==19;nothing of==0;one's way into=4 95=;oneself heard=19=;over=13 25=;payment of=25 74=;plain=29=;public=6=71;room for=9 43 96=;space for=9 96=;sure of=11=;sure that=57=;the most of=44 85 95=;things up==70;up=95=8 53;up for=31=;use of=44 85 95=;way for=43=;~ a condition=65=;~ a priority=49=;~ available=6 9 96=83;~ clear=29=;~ easier=15 96=;~ good=32=;~ harder==15 96;~ known=6=;~ mandatory=65=;~ optional==65;~ plain=6=;~ public=6=36;~ redundant==72;~ suffer==15 96;~ up==8;~ visible=6=;~ wait==43;~ welcome=9 96=
man: =20 21=
manag: =79=;to=87=;without==65 85 95
mandat: =65=
mar: ==51 96
mark: down==23
mask: =71=6
massag: ==8
match: =27=
maxim: =23=
meddl: with=13=52 96
meet: =1 30 74 96=;~ head-on=30=
mend: =32=
mention: =6=;that=6=;~ to @=6=
merg: =67=
mess: up==75;with=13=;~ up==75
mind: =21=;one's own business==81
mingl: =67=
minim: =26=23 96
minut: =6=
mirror: =27=
misinform: ==70
mislead: ==7 70
mismatch: ==27
misquot: ==8
misreport: ==8
misrepres: ==8
miss: ==73
misstat: ==6 8 27
mistrust: ==34
mix: =67=;together=67=;~ up=67=
mock: ==16
modifi: =13=14
monitor: =21=
monkey: with=13=
monopol: ==17
mop: =75=
mothbal: ==24 62 85 95
motiv: =15 96=
move: ==35;ahead==35;ahead with=12=35 60;away from=26=15 73 85 95 96;forward=15 51 96=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
muck: about with=13=;up==75
muddi: ==29;the waters==29;the waters on==29
muddl: ==29
muffl: ==6
multicast: =61=
multipli: =23=66
mutat: =13=
mute: ==61
mystifi: ==29
nag: ==15 96
nail: down=29=;up==20;~ shut==20
name: =6=
narrow: down==23
neglect: ==0 10 21 32 49 95
nitpick: ==9 96
nod: along to==69;along with==69;by=97=;in=97=;into=97=;on=97=;past=97=;through=9 96 97=11;~ by=97=;~ in=97=;~ into=97=;~ on=97=;~ past=97=;~ through=97=11
not: bother with==11;breathe a word==19;care about==65;care whether==57
note: =0 6=;that=6 58=
notic: =0=
notifi: =7 61=;@ of=6=
nudg: =18=
nuke: ==5 95
nullifi: ==47
nurs: =9 96=
nurtur: =15 51 96=
obey: =1 96=
object: =19 50=;to=69=
oblig: =9 96=50
obliter: ==5 95
obscur: =71=6 29
observ: =0 1 96=
obsess: over==48
obstruct: ==15 43 96
offer: =55 63 95=
offload: ==5 10 95
omit: =53=4 5 6 10 56 63 95;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
open: =20=;one's doors to=9 96=;the door for=96=26;the door to=96=26 83;up==14 31;up about=6=71
oppos: ==15 96
opt: for=96=26;in to=93=;into=93=;out=39=;out of==10 73 85 93 95
ostrac: ==15 96
output: =6=;exactly=54=;something close to==54
overengin: ==68
overhaul: =13=
overload: ==68
overlook: =96=0 26 45 65;that==58;the fact that==58
overrid: ==1 43 52 96
overrul: ==1 43 52 96
overst: ==8
overstep: ==1 96
overtak: ==43
overturn: ==1 52 96
own: =30=;up to=6 42=
pace: ==22
pack: ~ with=96=26
pad: ==68;out==68;~ out==68
padlock: ==20
palm: off==10 95;~ off==10 95
pander: to==69
panic: at==48;in==48
paper: over==6 32;~ over==6
paraphras: ==54
pardon: ==78
pare: back==23;down=68=23
parri: ==30
parrot: ==69
part: ==67;company with==27 72;ways with==27;with==2 5 72 85 95
particip: in=73=
partit: ==67;off==37 67
pass: =9 96=60;around=17 25=;by=97=;in=97=;into=97=;muster=47=;on=6 61 97=;on to=80=;over=48 53=0 6 10 95;over ~ in silence==6;past=97=;the buck for==42;the buck on==30 42;through=97=;up==10 95;~ by=97=;~ in=97 98=;~ into=97 98=;~ on=6 61 97 98=74;~ on to=6=;~ on to @=6 44 61=;~ on to others==74;~ onto=98=;~ over==0 6;~ over in silence==6;~ past=97=;~ through=97=;~ to=98=;~ unexamined==11;~ unread==11;~ unseen==11;~ up=80=
patch: =31=;up=32=;~ up=32=
patron: ==15 96
paus: =35=
pave: the way for=15 96=
pay: =25 74=;attention to=0=;back=25=;heed to=0=;lip service to==0 1 96;no attention to==0;no heed to==0;no heed to the fact that==58;no mind==0;no mind to==0;no regard to==0;off=74=;out=25=;tribute to=16=;~ back=25=;~ off=74=;~ out=25=;~ out to @=25=;~ to @=25=
peddl: ==69
penal: =78=15 96
pepper: ~ with=96=26
perform: =10 95=
permit: =9 96 97=83
perpetr: =96=26
perpetu: =95=64 69
persist: =12=60;in=12=
persuad: =18=
peter: out==12
phase: out=64=63 95
pick: a side==39;holes in==16;sides==39;up=40 74=;up where=40=
pigeonhol: ==0
pile: on=22 96=26;up on==17;~ on==17;~ onto==17
pin: =37=;down=29=;~ above==88;~ below==88;~ down=29=;~ on==42
place: last==49;no bound on==66;no limit on==66;one's trust in=34=;trust in=34=11 83;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
play: along==50;along with=9 96=50 69;at=96=26;by=1 96=;dead==19;down==0 49 80;dumb==19;fast and loose with==1 8 96;favourites==39;into==69;on==15 96;truant from==10 73 95;up=95=53;with==36;with fire==41;~ close to one's chest==6;~ down==0;~ false==70
plead: ignorance of==42;innocence of==42
plough: ahead=12=;ahead with=12=;on=12=
plow: ahead with=12=
plug: =31=
plung: ahead==35;into=96=26
pocket: ==17 25
point: out=6 69=;out that=6=;to=80=;~ out to @=6=
poison: ==33 95
poke: fun at==16
polish: up=13=
pollut: ==75
pooh-pooh: ==9 96
pool: =17 67=;together=67=
pore: over=11=
posit: =90=;that=91=
possess: =56 95=
post: ==36;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
postpon: =35=
pound: =22=
pour: away==44;cold water on==15 96;scorn on==16
power: down==24;off==24 62 95;on=15 24 62 95 96=;up=24=;~ down==24;~ up=24=
prais: =15 16 96=
prescrib: =65=
present: =6=;~ to @=6=;~ with a done deal==7;~ with a fait accompli==7;~ with accomplished facts==7
preserv: =5 51 54 95 96=13 64
press: =18=;ahead=12=35;ahead with=10 95=;on=12=35;on with=10 12 95=
presum: =90=11;that=91=57;the validity of==11;~ honest=34=
pretend: ==70;not to have noticed==0;not to hear==0;not to know that==6;not to notice==0;not to see==0
prevail: over==43
prevent: =26=96
prey: on==15 96
print: =6=;~ in=98=;~ in full==71;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
priorit: =49=
probe: =11=
proceed: =12=35 60;on the basis=90=11;with=10 12 95=;with caution=41=
process: =0 10 95=
procrastin: over==10 95
prolong: =12 95=64
promot: =15 51 72 95 96=64 78
prompt: =7 18=
prop: open=20=;~ open=20=
propag: =6 61=;~ to @=6=
protect: =15 36 51 96=
protest: =19=
prove: =11=;that=57=
provid: =63 95=;@ with=55=
prune: ==3 95
pseudonym: =71=
public: ==36
publish: =6 61=;~ in=98=;~ in full==71;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
pull: apart==16;down==5 33 95;forward=15 51 96=;out of==10 73 95;the plug on==12 24;the rug from under==15 96;the wool over==7 70;the wool over the eyes of==70;the wool over ~ eyes==70;together=67=;up==12
pulp: ==5 95
punch: ==31
punish: =78=15 16 96
purg: ==3 5 95;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
pursu: =0=
push: =61=;ahead with=12=35 60;aside==43;back=35=;back against=69=;back on=69=;in front of==43;on=12=35;on with=10 95=;one's luck==41;past==43;up=23=;~ aside==0 43;~ into the background==49;~ to @=61=;~ up=23=
put: a cap on=66=;a ceiling on=66=;a limit on=66=;a spoke in the wheel of==15 96;a stop to==9 12 96;an end to==12;aside=48=0 1 85 95 96;at the bottom of the list==49;back=35=;in=95=53;in place=10 63 95=;in plain words=29=;in service=15 24 62 95 96=;into action=10 63 95=;into effect=10 63 95=;into operation=15 24 62 95 96=;into practice=10 63 95=;into service=85 95=;its stamp on=9 96=;last==49;no limit on==66;obstacles in the way of==15 96;off==10 38 62 95;off doing==15 18 96;on=76=;on hold=35=;on ice=35=;on record=6=71;on speed=22=;on the back burner=35=;one over on==70;one's foot down over==9 96;one's trust in=34=;out==24;out of action==24 62 95;out of operation==24 62 95;out of service==24 62 95;paid to=69=;right=32=;the brakes on==22;through=9 96=83;to the test=11=;to use=85 95=;trust in=34=11 83;up=23=;up with=9 48 96=26 32 69;~ above everything=49=;~ aside=5 95=;~ at risk==36;~ by=3 5 95=;~ down==15 16 96;~ first=49=;~ in=4 95 98=53;~ in doubt==52 96;~ in one's pocket==25;~ in order=32 75=;~ in the bin==5 95;~ into=98=;~ into effect=62 95=;~ into force=62 95=;~ into operation=24=;~ into service=24=;~ last==49;~ off==10 15 18 38 62 95 96;~ on=24 76 98=;~ on hold==10 95;~ on ice==10 62 95;~ on record=6=;~ on the back burner==10 49 95;~ on the table=6=;~ onto=98=;~ out==24;~ out of action==24;~ out of one's mind==0;~ right=32 69=;~ second==49;~ through=9 96=;~ through to @=9 96=;~ to=98=;~ to good use=44 85 95=;~ to sleep==28;~ to the vote=0=;~ to use=44 85 95=;~ together=67=;~ up=23=
quarantin: ==9 61 96
quarrel: with==52 96
quash: ==9 47 96
question: =69=34 90;that==91
queue: =3 95=
quicken: =22=
quit: ==12 93
quot: =8=
race: =22=
rail: against==52 96
rais: =0 23 80=;a fuss about==48;an error on==48;the alarm=19 81=
ralli: behind=15 96=
ram: ==43
rang: beyond==1 96
rank: behind=25=2;below=25=2;last==49
ratchet: up=23=
rate-limit: =66=
ration: =66=
re-fetch: =82=
re-read: =82=
react: to=0=
read: on=12=
realiz: that=58=
reassembl: =33 95=
reassur: =15 96=
rebuff: ==9 96
rebuild: =13 33 82 95=
rebut: =69=
recal: that=58=
recalcul: =13 82=
recast: =13=
recheck: =11=
reckon: with=90=
recogn: =0 16=
recoil: from==9 10 95 96
recommend: =18=
recomput: =13 82=
reconstruct: =33 95=
record: =8=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
recov: =33 95=;from=48=
recreat: =33 95=
recruit: =72=
rectifi: =32=
recycl: =44=82
redact: =71=
redeem: =74=
redefin: ==40
redesign: =13=
redo: =13 82=
redoubl: =22=
reduc: ==23
refashion: =13=
refer: =80=;~ to=80=
refetch: =82=
reflect: =8 27 59=
refrain: from=26=96;from acting=35=
refresh: =82=
refund: =25=89;~ to @=25=
refus: =50 83=9 74 96 97;to=50=;to act=35=;to answer==19;to believe==34 90;to believe that==91;to hear of==9 96
refut: =69=
regard: =0=;~ as suspect==34
regener: =82=
regist: ~ unseen==11
rehash: =13=
reimburs: =25 74=
rein: in=66=
reinforc: ==69
reinstat: =72 95=64
reinvent: =13=
reject: =38=9 90 96 97;the idea that==91
rejig: =13=
relax: ==1 41 45 96
relay: =61=;~ to @=61=
releas: =25=2;~ from==45;~ to @=25=
releg: to second place==49;~ to a footnote==0;~ to second place==49
reli: on=34 96=26;on the old==82
relinquish: ==2 5 79 95
remain: quiet about==6;silent about==6;silent on=48=0 1 85 95 96
remak: =13=
remedi: =0 32=
rememb: that=58=
remind: =7 18=;@ of=6=;@ that=6=
remit: =25=45
remov: =53 64=4 63 76 95;the cap on==66;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
render: =8=
reneg: on==1 46 74 96
reorder: =13=
repair: =32=
repay: =25=
repeat: =54 95=53 69
repel: ==9 96
rephras: =13=54
replac: =13 32=
repli: =19=;to=30=
report: =0 6 8 42 80=;~ to @=6=
repres: =8=
reprimand: ==16
reproduc: =8 54=
repudi: ==9 96
requir: =45 65=
reread: =82=
rescind: ==47
resent: ==16
reserv: =2=
reset: =13=;~ to=88=
reshap: =13=
resign: from==93
resist: =26 50=96
resolv: =29 38=
resort: to=96=26
respect: =0 1 16 51 52 96=
respond: =19=;to=0 30=
rest: on==82
restor: =25 32=
restrict: =66=
resum: =12 40=;at=40=;from=40=
retain: =2 4 5 56 72 95=25 53 64
retir: =64=63 95
retool: =13=
return: =25=;exactly=54=;normally==60;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=;~ to @=25=
reus: =40 44 85 95=13 82;as it is=5 51 54 95 96=13 64;as they are=5 51 54 95 96=13 64
revalid: =11=
revamp: =13=
reveal: =6=71;~ to @=6=
revel: in=96=26
revers: =13=52 96
revert: =60=12
revis: =13=
reviv: =95=64
revok: ==5 47 95
reward: =16=78
reword: =13=54
rework: =13=14
rewrit: =13=14
ride: out=48=80;roughshod over==0 1 16 96
ridicul: ==15 16 96
ring-fenc: ==13
rins: =75=
rip: out==63 95;up==1 96;~ up=13=
rise: above==1 96;with=59=
rob: @ of==55
roll: back=60=5 95;into one=67=;out=62 63 95=64;out the red carpet for=9 96=;~ back=60=5 95;~ into one=67=;~ out=62 95=
root: for=15 96=39;out=26=96
rotat: =13 82=
round: down==92;up=92=;~ down==92;~ up=92=
rous: =28=;~ from=28=
rout: ~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
rub: out==5 95;~ out==5 95
rubber-stamp: =9 96=11
ruin: ==32
rule: out==90;out that==91
run: =10 12 79 95=;a check on=11=;afoul of==1 96;away from==30;checks on=11=;contrary to==27;counter to==1 27 96;down==16 23 32;on=12=60;one's own=86=;risks==41;to completion==60;together=67=;up==74;with=27=;~ down==16 23 32;~ off==9 96;~ off the road==43
rush: =22=41;ahead==35;ahead before==35;by=97=;in=97=35;in before==35;into=96 97=26;on=97=;past=97=;through=97=;to=96=26 50;~ by=97=;~ in=97=;~ into=97=;~ on=97=;~ past=97=;~ through=97=
sabotag: ==15 96
sack: ==72
sacrific: ==5 95
safeguard: =36 51 96=
sanction: =78=
sandbox: ==67
sanit: =11=
sap: ==51 96
satisfi: =1 96=
save: =3 95=89;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
say: no=50=;no to==9 96;nothing==19;nothing about==6;nothing at all==19;nothing of==6;something=19=;that=6=;yes==50;yes to=9 96=
scale: back==22 23;down==23;up=23=;with=59=;~ down==23;~ up=23=
scare: off==15 18 96;~ off==18
scatter: ==67
scold: ==16
scorn: ==9 16 96
scrap: ==3 5 10 25 33 44 63 95
screen: =36=;at bay==97;away==97;back==97;off==97;out=83=97;~ at bay==97;~ away==97;~ back==97;~ off==97;~ out==97
scrub: =71 75=;out=53 64=4 63 76 95;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
scrutin: =11=
seal: =14 31=20;off=31 38=20
seat: =9 96=
second-guess: ==34 52 96
secur: =36=
see: right past==0;the back of==5 95;through=10 95=;to=0 32=;~ through=10 12 15 95 96=
seek: =96=26;~ consent=7=
segreg: ==67
seiz: ==25
sell: ==2;off==2;out==1 15 96;short==1 96;~ out==15 96;~ short==15 96;~ to @=44=
send: @ away without==55;at bay==97;away==97;back==97;off==97;on=61=;on to=80=;out==97;packing=38=9 90 96 97;round=17 25=;~ at bay==97;~ away==9 96 97;~ back==9 96 97;~ in=98=;~ into=98=;~ off==97;~ on=61 98=;~ on to @=6 61=;~ onto=98=;~ out==97;~ packing==9 15 96;~ to=98=;~ to sleep==28;~ to the scrapheap==5 95
separ: ==37 67;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
serv: =9 15 44 96=
servic: =32=
set: about=10 95=;apart==37 67;aside==0 1 52 96;back==22;down=29=;forth=29=;free=25=2;great store by=0=;in motion=10 24 95=;no limit to==66;right=32=;store by=0=;straight=29=;up=33 95=;~ adrift==37;~ apart==67;~ aside=3 5 95=0 1 47 52 96;~ in motion=10 95=;~ in stone==13;~ right=32 69=;~ straight=69=;~ to=88=;~ up=33 95=
settl: =25 38 74=;for==82;~ on one's own==80
sever: ==37
shake: up=13=;~ up=13=
shame: ==16
shape: =79=
share: =17 61=86;a==86;a single==86;credit for=16=;one==86;out=17=;the same==86
shed: ==5 56 63 76 95;light on=29=
shelter: =9 36 96=
shelv: ==0 10 62 85 95;~ for later=3 95=
shi: away from=26=10 30 95 96;clear of=26=15 73 85 95 96
shield: =36=
shift: =13=;about=13=;the blame for==42
ship: =63 95=
shirk: ==10 95;responsibility for==42
shoot: from the hip==41
shorten: =68=23
shoulder: =10 95=;responsibility for=42=
shout: ~ from the rooftops==36
show: =6 56 95=53;by=97=;in=97=;into=97=;on=97=;past=97=;the door=38=9 90 96 97;through=97=;up=84 95=;up at=73=;up for=73=;~ by=97=;~ in=97=;~ in full==71;~ into=97=;~ on=97=;~ past=97=;~ the door==9 72 96;~ through=97=;~ to @=6=
shred: ==5 95
shrink: ==23;from==10 95;with==59
shroud: in secrecy==61;~ in secrecy==61
shrug: about==0 11;off=96=0 26 46;off responsibility for==42;off the question whether==57;over==0;~ off=96=0 26
shuffl: off==42
shun: =26=15 73 85 95 96
shut: ==20;at bay==97;away==97;back==97;down==12 24;off==24 97;one's eyes to==0;out=83=9 96 97;the door on==9 96;up==20;~ apart from==98;~ at bay==97;~ away==97;~ away from==98;~ back==97;~ back from==98;~ clear of==98;~ down==12 24;~ from==98;~ off==24 97 98;~ out==9 96 97;~ out of==9 96 98
shutter: ==20
side: against==15 96;with=15 96=39
sidelin: ==49
sidestep: ==0 1 6 30 96
sign: away==2 5 95;off=9 96=;off from==93;off on=9 96=;over=25=;up for=93=;up to=93=;~ away==2;~ unread==11
silenc: ==6 15 96
simpl: hope that==57
simplifi: =29 68=
sing: the praises of=15 16 96=
sit: back==81;by==19 81;in on=73=;on=2=0 6 25 38 61 80;on one's hands==81;on the fence=39=;out==10 73 80 95;tight=35=;~ out==73
skate: around==30;over==0
skimp: on==1 96
skip: =48 53=4 10 11 73 74 95;over==0;past==1 7 85 95 96;the count of==11;~ count==11
skirt: ==0 6 29 30;around==29
slacken: ==22
slam: ==20;the door on==9 96
slander: ==16
slant: ==8
slash: =78=23
sleep: on==0
slim: down==23
slip: into=96=26;out of==1 96;the leash of==1 96
slow: ==22;down==22;~ down==22
smash: up==5 25 33 95
smile: on=9 96=
smooth: the way for=15 96=
smother: ==6
smuggl: ~ past==6
snap: at==16
sneak: past==7;~ past==7
sneer: at==16
snub: ==0 16
snuff: out==24
soil: ==75
soldier: on=12=;on with=12=
sort: out=32 38=;~ out alone==80
sound: the alarm=19 81=
spare: =9 53 96=45 78 89 95;@ any==55;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
speak: =19=;against==15 96;badly of==16;for==39;highly of=16=;ill of==16;in favor of=15 63 95 96=;in favour of=15 63 95 96=;in riddles==29;of=6=;out=19=;out against==15 96;poorly of==16;up=19 81=;up about=0 6 8 42 80=;up for=15 63 95 96=;well of=16=
specifi: =29=
speed: up=22=;~ up=22=
spell: out=6 29 95=53 71;~ out=6 29 95=53 71
spew: out==9 96
spill: ==36
spin: out==38 68;~ out==68
spirit: ~ away==6
spit: out==9 96;~ out==9 96
split: =17=67;up==67;~ up==67
spoil: ==51 96
spread: =17 61=69;~ out==67
spring: a surprise on==7;into action==35;it on==7;~ on==7
sprinkl: ~ with=96=26
spur: on=15 16 18 96=
spurn: =26=9 85 95 96
squander: ==5 44 95
squar: with=27=
squash: ==9 96
stab: ~ in the back==15 96
staff: =20 21=
stain: ==75
stall: on==22
stand: =12 47=60;above=39=;against==15 96;aside from=39=;back for=43=;behind=15 96=;by=1 15 35 42 46 96=81 82;by and watch==79;by to help=15 81 96=;empty==21;fast against=26 50=96;firm=50=;firm against=26 50=96;firm on=0 1 45 51 96=;guard against=26=96;idly by==19;in for=13=;in the way of==15 43 51 96;in ~ way==15 96;on=65=;open=20=;out against==9 96;over=21=;still=35=62 95;up for=15 96=;up to==9 43 96
star: out=71=
start: =10 24 95=;afresh==40;again==40;all over again==40;anew==40;before==35;from scratch==40;from the premise that=91=;on=10 95=;over==40;up=24=;with a clean slate==40;~ from scratch==40
starv: ==15 96;@ of==55;~ of==15 96
state: =6 8=;that=6=
stave: off=26=96
stay: aloof from=39=;clear of=26=15 73 85 95 96;out of=39=;quiet about==6;quiet on=48=0 1 85 95 96;silent about==6;silent on=48=0 1 85 95 96;well clear of=26=15 73 85 95 96;within=1 96=
steal: a march on==7
steamrol: ==15 96
steer: =79=;around==10 30 74 95;away from==15 18 96;clear of=26=10 85 95 96;~ away from==18
step: aside for=43=;beyond==1 96;in=19 81=;in before==35;on the gas=22=;outside==1 96;over=48=;up=22 23=;up the pace of=22=;up the rate of=22=;~ up=22 23=
steril: =75=
stick: at=12=;at it=12=;closely to=1 96=;to=1 96=13;up for=15 96=;with=5 95=13 82;with the old==82
stifl: ==6 15 51 96
stipul: =65=
stir: =28=
stomach: =9 96=
stonewal: ==9 30 96
stop: ==12 24 74 97;for=43=;short of=26=10 95 96;up=31=;working with==27
store: =3 95=;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ in=98=;~ in the clear==71;~ into=98=;~ off==98;~ on=98=;~ onto=98=;~ out of==98;~ to=98=
stray: beyond==1 96;from==1 49 96;outside==1 96
streamlin: =68=
strengthen: =51 96=
stress: =49=
stretch: out=95=64
strike: down==47;out=53 64=4 63 76 95;~ down==47
string: along==7 70;~ along==70
strip: =53=4 95;@ of==55;away=53 64=4 63 76 95;down==23;off==76;out=53=4 63 95;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out==4 95;~ out of==98
stub: out==10 95
stuff: ~ with=96=26
stumbl: on==48;over==48
stump: up for=74=
sub: in=13=
submit: ~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
subscrib: to=93=
substitut: =13=
succeed: =12=60;in=87=
succumb: to==48
sunset: =64=63 95
supervis: =21=
suppli: @ with=55=
support: =15 63 95 96=
suppos: =90=;that=91=57
suppress: ==6 61 80
surfac: =6=;~ to @=6=
surpris: ==7
surrend: =25=2 5 95
surviv: =4 5 47 48 95=
suspect: ==34
suspend: ==1 12 45 62 95 96
sustain: =12=
swallow: ==6 11 61 69;~ whole==11
swamp: =22=
swap: =13=;in=13=;out=13=;~ out=13=
swat: away==9 96;~ away==9 96
swear: off==85 95
sweep: =75=;under the carpet==0;under the rug==0;~ under the carpet==0 6;~ under the rug==0
swell: =23=
swing: into action==35
switch: off==24 62 95;on=24 62 95=;~ off==24;~ on=24=
tack: on=63 89 95=53
tackl: =10 30 95=;~ head-on=30=
take: a dim view of==15 18 96;a stand against==15 96;account of=0=;action==35;advantage of=85 95=15 96;all the credit for==16;along=77=;apart==5 25 33 95;as given=90=11;as gospel=34=11 83;as read=34=11 83;as they come==11;at face value==11;care=41=;care of=15 32 36 96=;chances==41;credit for==16;delivery of=9 96=;effect=47 62 95=60;every care=41=;exception to==9 96;for granted=90=11;fright at==48;heed of=0=;in=9 96=;into account=0=;into account that=58=;into consideration=0=;issue with=69=9 96;it as read=90=11;it as read that==57;it easy==41;it for granted that==57;it on faith that==57;it that=91=57;leaps in the dark==41;liberties with==1 54 96;matters into one's own hands==35;no account of==0;no action=35=;no notice of==0;no side=39=;no sides=39=;no step=35=;note of=0=;off==76;offence at==9 16 96;offline==24 62 95;on=9 10 30 72 95 96=;on board=9 34 52 96 97=;on faith=34=11 83;on trust==11;one's eyes off==21;one's time==22;one's time over==22;one's time with==22;over=40=;part in=73=;precedence over==43;responsibility for=42=;risks==41;second place to=25=2;seriously=0=;sides==39;the blame for=42=;the initiative==35;the part of==39;the side of==39;the validity of ~ for granted==11;to be true=90=11;to heart=0=;to task==16;umbrage at==16;up=0 9 10 30 95 96=26;up the cudgels for==39;up where=40=;~ along=77=;~ amiss==16;~ apart==33 67 95;~ apart from==98;~ as given==11;~ as gospel==11;~ as it comes==11;~ as read==11;~ as they come==11;~ at face value==11;~ at one's word=34=;~ at their word=9 34 96=;~ away from==98;~ back from==98;~ badly==16;~ by surprise==7;~ clear of==98;~ down==24;~ for gospel==11;~ for granted=90=11;~ for oneself==25;~ from==98;~ higher=80=;~ in=9 96=70;~ in good part=16=;~ in one's stride=48=;~ into account=0=;~ into consideration=0=;~ off==4 76 95 98;~ offline==24;~ on=9 10 72 95 96=;~ on board=0=;~ on faith==11;~ on trust==11;~ out==4 95;~ out of==98;~ out of operation==24;~ out of service==24;~ seriously=0=;~ the wrong way==16;~ to task==16;~ under one's wing=9 96=;~ up=9 96=;~ well=16=;~ with a grain of salt==34;~ with a pinch of salt==34;~ word=34=
talk: =19=;about==36;around==29 30;down to==16;out of==15 18 96;over=19 81=12;round==29 30;through=6 29=;~ around==29;~ away==30;~ down==15 16 96;~ out of==15 18 96;~ to death==16
talli: with=27=
tamper: with=13=8 14
tarri: =35=
tattl: about==36
tear: down==5 12 33 95;up=13=1 5 95 96;~ apart=13=16 67;~ down==5 12 33 95;~ to shreds==16
tell: =7 8 18=;@ about=6=;@ that=6=;apart==37 67;lies==70;of=6=;the truth=70=;the truth about=8=;~ apart==67;~ the truth=70=
tend: =21=
termin: ==12 72
test: that=57=
thank: =16=
thaw: ==14
thin: out==23
think: itself above==1 96;nothing of==0;nothing of breaking==1 96;oneself above==10 95;over=0=;twice=41=;twice before=41=
threaten: ==15 51 96
throttl: =66=22
throw: =60=;a spanner in the works of==15 96;an error on==48;away==3 5 44 95;back==9 96;caution overboard==41;caution to the wind==41;caution to the winds==41;doubt on==34;dust in the eyes of==70;in the towel on==10 95;its weight behind=15 63 95 96=;light on=29=;mud at==16;one's weight behind==39;oneself into=96=26;open=20=;out==3 5 9 44 63 95 96;overboard==1 96;~ away==3 5 44 95;~ back==9 96;~ open=20=;~ out==3 5 9 44 95 96;~ overboard==10 95;~ to the winds==5 95;~ to the wolves==15 96;~ under the bus==15 96
thwart: ==15 96
tidi: =75=;up=75=
tie: =37=
tighten: =68=
tinker: with=13=14
tip: away==44;the scales==39
tipto: around==0 6 30
toe: the line of=1 96=
toler: =9 48 96=26
tone: down==23
top: up=23=;~ up=23=
torch: ==5 95
toss: ==5 95;away==3 5 44 76 95;out==3 5 44 76 95
touch: up=13=;~ up=13=
track: =27 59=
trade: away==1 96
trampl: on==0 1 16 51 52 96;underfoot==0 1 96
transcrib: =54=
transfer: =25=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
transform: =13=
transmit: =61=;~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=;~ to @=61=
trap: =60=
trash: ==5 95
tread: carefully=41=
treat: =32=;as an afterthought==49;seriously=0=;with caution==34;with suspicion==34;~ as a dead letter==1 96;~ as a mere suggestion==1 96;~ as a nuisance==0;~ as an afterthought==0 49;~ as noise==0;~ as optional==1 96;~ as secondary==49;~ like dirt==0;~ with caution=11=;~ with contempt==16;~ with courtesy=16=;~ with disdain==16;~ with respect=16=;~ with scepticism=11=;~ with suspicion=11=34
trick: ==70
trigger: =62 95=
trim: =68=3 23 95;down=68=23
trip: over==48;up==15 96;~ up==15 96
tripl: =23=
trumpet: ==36
truncat: ==92
trust: =34=11 83;that=91=57
tuck: away==6
tune: out==0
turn: a blind eye to=96=0 11 26 45;a deaf ear to==0;against==15 96;at bay==97;away==9 10 72 81 95 96 97;away from==0 30;back==9 96 97;down==9 10 23 95 96;its back on==1 5 10 15 21 63 95 96;loose==37;off==24 97;on=24=15 96;one's back on==0 1 15 21 63 95 96;one's nose up at==9 10 85 95 96;out==97;their back on==1 5 10 15 21 63 95 96;up=23=;up at=73=;up for=73=;~ against oneself==15 96;~ at bay==97;~ away==9 10 95 96 97;~ away at the door==97;~ back==9 96 97;~ down==9 10 23 95 96;~ higher=23=;~ inside out=13=;~ loose==37;~ lower==23;~ off==23 24 97;~ on=24=;~ on one's head=13=;~ out==97;~ up=23=;~ upside down=13=
tweak: =13=
twist: ==8
unbar: =20=
unbind: ==37
unbolt: =20=
unbundl: ==67
uncap: ==66
uncoupl: ==37
undercut: ==1 96
undermin: ==1 15 33 51 95 96
underst: ==8
undertak: =10 95=
undo: ==52 96
unfreez: ==14
unhook: ==37
unifi: =67=
unleash: ==83
unload: ==5 95
unlock: =20=14
unplug: ==24
unseal: =20=
unsubscrib: from==93
unti: ==37
updat: =13=;~ to=88=
uphold: =0 1 45 51 96=
upload: ~ in=98=;~ into=98=;~ on=98=;~ onto=98=;~ to=98=
urg: =18=;on=15 16 18 96=
use: =85 95=;a common==86;a separate=86=;caution=41=;one's own=86=;the same==86;up=89=;~ as received==11;~ as they are==11;~ in common==86;~ unchecked==11
usher: by=97=;in=9 96 97=;into=97=;on=97=;past=97=;through=97=;~ by=97=;~ in=97=;~ into=97=;~ on=97=;~ past=97=;~ through=97=
valid: =11=;that=57=
valu: =16=
vanish: ==84 95
vari: =13=;from==27;with=59=
veil: ==6
ventur: beyond==1 96
verifi: =11=;that=57=
vet: =11=
veto: ==9 52 96
view: with suspicion==34;~ with suspicion==34
violat: ==1 96
voic: =6=
void: ==5 9 47 95 96
volunt: =96=26
vote: down=38=9 90 96 97
vouch: for=34=;for ~ unseen==11
wait: =35=22;and see==81;for=43=;until=35=
waiv: ==1 45 65 89 96
wake: =28=;up=28=;~ from=28=;~ up=28=
walk: away from==1 10 21 42 46 95 96;into=96=26;out of==73;through=6 29=
wallow: in=96=26
wander: from==1 96;off==1 96;outside==1 96
want: nothing to do with==9 96
ward: at bay==97;away==97;back==97;off=26 83=96 97;out==97;~ at bay==97;~ away==97;~ back==97;~ off==97;~ out==97
warn: =7 19 81=;against==15 18 96;off==15 18 96;~ against==18;~ off==18
wash: =75=;its hands of==1 5 10 15 21 63 95 96;one's hands of==0 10 42 95
wast: ==44
watch: =21=;from the sidelines==79;in silence==81;out=41=;over=21=
water: down==1 23 96
wave: aside==0;away==0;by=97=;in=97=;into=97=;on=9 96 97=;past=97=11;through=9 96 97=11 83;~ away==0;~ by=97=;~ in=97=;~ into=97=;~ on=9 96 97=;~ past=97=11;~ through=9 96 97=11
wax: lyrical about==68
weaken: ==51 96
wear: =76=
weasel: out of==30
weather: =48=
weed: out=26=4 95 96
weigh: =0=;in before==35;up=0=
welcom: =9 16 96 97=26 83;~ in=9 96=
welsh: on==46 74
whisk: by=97=;in=97=;into=97=;on=97=;past=97=;through=97=;~ by=97=;~ in=97=;~ into=97=;~ on=97=;~ out of sight==6;~ past=97=;~ through=97=
whitelist: ==83
whitewash: ==6
whittl: away==23 51 96;away at==51 96;down==23
widen: =23 51 96=31
wind: down=64=12 95;up==12 33 95;~ down==12;~ up==12
wink: at==11 69
wipe: =75=3 5 95;out==5 95;the slate clean==40;~ out==5 95
withdraw: =64=63 95;from==73 93;support for==1 5 10 15 21 63 95 96;support from==1 5 10 15 21 63 95 96
withhold: ==6 25 55 61 74;from @==55;payment of==25 74;~ apart from==98;~ away from==98;~ back from==98;~ clear of==98;~ from==98;~ off==98;~ out of==98
withstand: =48=
work: ==60;against==15 51 96;around==1 96;on=12=;on the basis that=91=;out=79=;with=27=;~ out anew=82=
worri: little about==49
wreck: ==5 32 33 95
wriggl: out of==10 30 42 95
write: off==0 45 85 95;~ down=3 95=;~ in=98=;~ into=98=;~ off==0;~ on=98=;~ onto=98=;~ to=98=
yawn: at==0
yield: =25=2;to=43=;up=25=2
zap: ==5 95
zero: ==5 95;out==5 95
"""
#: The scales of which any other deed is at the first pole, and those whose expressions may hide another one.
ANY_DEED = "0 1 9 10 15 51 52"
PRODUCTS = "97 98"
