"""Synonyms and opposites by stem: what :mod:`plainspec.language.words.opposites` looks up.

Made by ``python -m tests.support.opposites`` from the words of the other modules; not to be
edited by hand.
"""

from __future__ import annotations

#: Stems that have a synonym or are one.
SYNONYMOUS = """
abort about accomplish accumul achiev acknowledg addit addresse adequ advantag advis aeroplan
after afterward age aid aim aircraft airplan alert all allow almost alter amend ani announc annual
answer anticip apart app appar applic appropri approxim artefact artifact ascertain ask assess
assist assum assur attain attempt attende attorney authoriz automobil ban befor begin behavior
behaviour benefit big bill breach brief bug build buy buyer calcul call cancel car care catalog
catalogu cautious ceas center centr chang check chief child choos cite clear client collabor
collect color colour combin commenc compani compel compens compil complet complimentari compon
compris compulsori comput conceal concern concis conclud concurr confidenti confirm connect
consent consequ construct contact contain contraven convert convey cooper copi corpor correct
corrobor cost count courteous creat crucial customer daili damag danger day declar declin decreas
deduc defect defer delay delet depend detail detect determin dialog dialogu differ differenti
difficult diminish directori disallow disappear discard disclos discontinu discov discuss diseas
dispatch display disregard disrupt distinct distinguish divid divulg doctor document dosag dose
drop drug duti e-mail each easi edit element email employ employe enciph encourag encrypt end
endang endeavor endeavour enlarg enough enquiri ensur entir equal equit eras error especi essenti
evalu everi evid examin exceed exclus expand expect expens explicit expos express extend extra
fair fals fast favor favour fetch file find finish fix flat folder follow following forbid
forthwith fortifi forward free frequent fulfil furnish further fuse gather gaug generat get give
goal grant grati gray grey guarante guess halt happen hard harm hazard heed help hide hire holiday
honest huge hurri ident ignor ill illegal imag imit immedi imparti implement implementor includ
incorrect increas individu infer info inform infrequent infring initi inquiri insid inspect
instant instruct interrupt invoic invok jeopard joint judg judgement judgment keep kid labor
labour landlord larg last law lawyer leas legal lengthen lengthi lesse lessor let likewis limit
link liter litr littl locat log long lorri mail main make mandatori max maximum measur medic
medicin mention mere merg meter metr min minimum minor mistak mix modifi monitor month most move
multipl near need neutral note notifi obey oblig obligatori obtain obvious occur often onli opt
optim optimum option origin outcom overse owner packag parcel part partial particip particular
passphras password pay percent percentag perman permiss permit phone physician pick pictur polit
postpon prefer preserv presum primari princip prior produc program programm prohibit prolong
prompt proper propos proprietor protect provid provision publish pupil purchas purg queri quick
quit rais rapid rare reach reason recal recipi recommend record recov recruit reduc refund refus
regain regard reimburs reinforc reiter reject relay releas reliabl reloc remaind remark rememb
remov rent renter repair repay repeat replac repli replic request requir respond rest restor
restrict result retain retriev return reveal review revok right rough rush safeguard salari same
satisfi save secret seldom select send sender sensibl separ settl several shield ship short show
similar simul simultan site small sole soon specul speedi split staff start stop store
straightforward strengthen strive student submit subsequ substitut succinct suffici suggest
suitabl supervis suppli supplier surpass swift talk talli teach telephon tell tenant tentat termin
thereaft through till tini togeth tough track transfer transform transmit tri truck truth unambigu
unbias unlaw until untrue urg use util vacat valid vanish vendor verbos verifi via violat vital
voluntari wage websit week whole within wordi wrong year
"""

#: For each stem with a synonym the one that stands for all of these.
CANONICAL = """
abolit: abolish
abort: termin
about: about
absorpt: absorb
abstent: abstain
accomplish: accomplish
accumul: gather
achiev: accomplish
acknowledg: confirm
acquisit: acquir
addit: addit
addresse: recipi
adequ: suffici
admiss: admit
admonit: admonish
advantag: benefit
advic: recommend
advis: recommend
advocaci: advoc
aeroplan: aircraft
after: after
afterward: afterward
age: age
agreement: agre
aid: help
aim: goal
aircraft: aircraft
airplan: aircraft
alert: inform
all: each
allow: allow
almost: almost
alter: chang
amend: chang
analysi: analyz
ani: each
announc: declar
annual: year
answer: answer
anticip: expect
apart: apart
apolog: apolog
app: applic
appar: appar
applic: applic
apprehens: apprehend
appropri: suitabl
approxim: approxim
artefact: artifact
artifact: artifact
ascertain: determin
ask: ask
assemblag: assembl
assess: assess
assist: help
assum: assum
assumpt: assum
assur: ensur
attain: accomplish
attempt: attempt
attende: particip
attorney: attorney
authoriz: permiss
automobil: car
avers: avert
ban: forbid
befor: befor
beggari: beg
begin: begin
behavior: behavior
behaviour: behavior
belief: believ
benefit: benefit
bewilder: bewild
big: big
bill: bill
breach: violat
breakag: break
briberi: bribe
brief: short
bug: bug
build: build
burial: buri
buy: buy
buyer: buy
calcif: calcifi
calcul: calcul
call: invok
cancel: cancel
car: car
care: care
catalog: catalog
catalogu: catalog
cautious: care
ceas: stop
center: center
centr: center
certif: certifi
chang: chang
check: check
chief: main
child: child
choic: choos
choos: choos
citat: mention
cite: mention
classif: classifi
clear: clear
clearanc: clear
client: customer
closur: close
coalit: coalesc
codif: codifi
collabor: collabor
collect: gather
color: color
colour: color
combin: merg
commenc: begin
compani: compani
compel: compel
compens: compens
competit: compet
compil: gather
complaint: complain
complet: whole
complianc: compli
complimentari: free
compon: compon
comprehens: comprehend
compris: contain
compuls: compel
compulsori: mandatori
comput: calcul
conceal: hide
concept: conceiv
concern: about
concess: conced
concis: concis
conclud: end
conclus: end
concurr: concurr
confidenti: secret
confirm: confirm
connect: connect
consent: permiss
consequ: result
consider: consid
conspiraci: conspir
construct: build
consumpt: consum
contact: contact
contain: contain
content: contend
contraven: violat
convers: convert
convert: convert
convey: transfer
cooper: collabor
copi: copi
corpor: compani
correct: correct
corrobor: confirm
cost: expens
count: count
courteous: polit
creat: make
creation: make
crucial: essenti
customer: customer
daili: daili
damag: harm
damnat: damn
danger: danger
day: daili
death: die
decept: deceiv
decis: decid
declam: declaim
declar: declar
declin: reject
decomposit: decompos
decreas: decreas
deduc: infer
deduct: infer
defect: bug
defenc: defend
defens: defend
defer: delay
defianc: defi
definit: defin
delay: delay
delet: delet
deliver: deliv
deliveri: deliv
demolit: demolish
denial: deni
departur: depart
depend: reliabl
deris: derid
descript: describ
destruct: destroy
detail: detail
detect: detect
detent: detain
determin: determin
diagnosi: diagnos
dialog: dialog
dialogu: dialog
dialysi: dialyz
differ: differ
differenti: distinguish
difficult: difficult
diminish: decreas
diminut: decreas
directori: folder
disagr: disagre
disallow: forbid
disappear: disappear
disarma: disarm
discard: discard
disclos: reveal
disclosur: reveal
discontinu: stop
discov: detect
discoveri: detect
discuss: discuss
diseas: ill
disobedi: disobey
dispatch: dispatch
display: show
disregard: ignor
disrupt: interrupt
dissens: dissent
dissolut: dissolv
distinct: differ
distinguish: distinguish
divers: divert
divestitur: divest
divid: split
divis: split
divulg: reveal
doctor: physician
document: document
dosag: dosag
dose: dosag
drainag: drain
drop: discard
drug: medicin
duti: compel
e-mail: email
each: each
easi: easi
edit: chang
element: compon
email: email
emergenc: emerg
emiss: emit
emphasi: emphas
employ: use
employe: employe
enciph: encrypt
enclosur: enclos
encourag: encourag
encrypt: encrypt
end: end
endang: endang
endeavor: attempt
endeavour: attempt
enlarg: expand
enough: suffici
enquiri: queri
ensur: ensur
entir: whole
entri: enter
equal: ident
equit: fair
eras: delet
erasur: delet
eros: erod
error: error
especi: detail
essenti: essenti
evalu: assess
evas: evad
everi: each
evid: appar
evoc: evok
evolut: evolv
examin: review
exceed: exceed
exclam: exclaim
exclus: onli
expand: expand
expans: expand
expect: expect
expenditur: expend
expens: expens
experiment: experi
explan: explain
explicit: explicit
explos: explod
expos: reveal
exposur: reveal
express: explicit
expuls: expel
extend: extend
extens: extend
extra: addit
failur: fail
fair: fair
fals: fals
fast: quick
favor: prefer
favour: prefer
fetch: recov
file: document
find: find
finish: end
fix: fix
flat: apart
flatteri: flatter
folder: folder
follow: obey
following: after
forbid: forbid
forgeri: forg
forthwith: immedi
fortif: strengthen
fortifi: strengthen
forward: forward
free: free
frequent: often
fulfil: accomplish
furnish: give
further: addit
fuse: fuse
fusion: fuse
gather: gather
gaug: measur
generat: make
get: get
give: give
goal: goal
grant: give
grati: free
gratif: gratifi
gray: grey
grey: grey
growth: grow
guarante: ensur
guess: guess
guidanc: guid
halt: stop
happen: happen
hard: difficult
harm: harm
haulag: haul
hazard: danger
heed: obey
help: help
hide: hide
hire: hire
holiday: vacat
honest: honest
huge: big
hurri: hurri
ident: ident
identif: identifi
ignor: ignor
ill: ill
illegal: illegal
imag: pictur
imit: imit
immedi: immedi
imparti: neutral
implement: implement
implementor: implement
implic: impli
imposit: impos
includ: contain
inclus: contain
incorrect: wrong
increas: increas
incurs: incur
individu: separ
induct: induc
infer: infer
info: inform
inform: inform
infrequent: rare
infring: violat
initi: begin
injuri: injur
inquiri: queri
inscript: inscrib
insid: within
inspect: review
instant: immedi
instruct: teach
intensif: intensifi
intent: intend
interposit: interpos
interrupt: interrupt
intervent: interven
introduct: introduc
intrus: intrud
invas: invad
invers: invert
invoc: invok
invoic: bill
invok: invok
jeopard: endang
joint: joint
judg: assess
judgement: judgment
judgment: judgment
justif: justifi
juxtaposit: juxtapos
keep: keep
kid: child
labor: labor
labour: labor
landlord: landlord
larg: big
last: perman
law: legal
lawyer: attorney
leakag: leak
leas: rent
legal: legal
lengthen: extend
lengthi: lengthi
lesse: tenant
lessor: landlord
let: allow
licenc: licens
likewis: similar
limit: limit
link: connect
liter: liter
litr: liter
littl: small
locat: find
log: record
long: lengthi
lorri: truck
loss: lose
magnif: magnifi
mail: email
main: main
mainten: maintain
make: make
mandatori: mandatori
marriag: marri
max: maximum
maximum: maximum
measur: measur
medic: medicin
medicin: medicin
mention: mention
mere: onli
merg: merg
meter: meter
metr: meter
min: minimum
minimum: minimum
minor: child
misconstruct: misconstru
misrepresent: misrepres
mistak: error
mix: fuse
mockeri: mock
modif: chang
modifi: chang
monitor: monitor
month: month
most: main
move: move
multipl: several
near: almost
need: need
neutral: neutral
note: note
notic: inform
notif: inform
notifi: inform
obedi: obey
obey: obey
oblig: compel
obligatori: mandatori
obtain: get
obvious: appar
occlus: occlud
occup: occupi
occur: happen
occurr: happen
often: often
omiss: omit
onli: onli
opposit: oppos
opt: choos
optim: optimum
optimum: optimum
option: option
origin: sender
ossif: ossifi
outcom: result
overse: supervis
owner: owner
pacif: pacifi
packag: parcel
parcel: parcel
part: part
partial: part
particip: particip
particular: detail
passphras: password
password: password
pay: pay
payment: pay
percent: percentag
percentag: percentag
percept: perceiv
perman: perman
permiss: permiss
permit: allow
personif: personifi
persuas: persuad
phone: phone
photographi: photograph
physician: physician
pick: choos
pictur: pictur
polit: polit
postpon: delay
prefer: prefer
preoccup: preoccupi
prescript: prescrib
preserv: keep
presum: assum
presumpt: assum
presupposit: presuppos
pretens: pretend
primari: main
princip: main
prior: befor
proclam: proclaim
produc: make
product: make
program: program
programm: program
prohibit: forbid
prolong: extend
prompt: quick
proof: prove
proper: correct
propos: propos
proprietor: owner
protect: protect
provid: give
provision: provision
provoc: provok
public: publish
publish: publish
pupil: student
purchas: buy
purg: delet
purif: purifi
pursuit: pursu
puzzlement: puzzl
qualif: qualifi
queri: queri
quick: quick
quit: stop
quotat: quot
rais: increas
rapid: quick
rare: rare
ratif: ratifi
reach: contact
reason: reason
rebellion: rebel
recal: rememb
recept: receiv
recess: reced
recipi: recipi
recognit: recogn
recommend: recommend
reconsider: reconsid
record: record
recov: recov
recoveri: recov
recruit: hire
recurr: recur
redefinit: redefin
redempt: redeem
rediscoveri: rediscov
reduc: decreas
reduct: decreas
refund: compens
refus: reject
regain: recov
regard: about
registr: regist
reimburs: compens
reinforc: strengthen
reiter: repeat
reject: reject
relay: forward
releas: publish
reliabl: reliabl
relianc: reli
reloc: move
remaind: remaind
remark: note
rememb: rememb
remembr: rememb
remiss: remit
remov: delet
rendit: render
rent: rent
rental: rent
renter: tenant
repair: fix
repay: compens
repeat: repeat
repetit: repeat
replac: replac
repli: answer
replic: copi
represent: repres
reproduct: reproduc
request: ask
requir: need
resolut: resolv
respond: answer
respons: answer
rest: remaind
restor: return
restraint: restrain
restrict: limit
result: result
resumpt: resum
retain: keep
retent: keep
retriev: recov
return: return
reunion: reunit
reveal: reveal
revel: reveal
review: review
revok: cancel
right: correct
robberi: rob
rough: approxim
rush: hurri
safeguard: protect
salari: salari
sale: sell
same: ident
satisfact: accomplish
satisfi: accomplish
save: store
secret: secret
seepag: seep
seizur: seiz
seldom: rare
select: choos
send: send
sender: sender
sensibl: reason
separ: separ
settl: pay
settlement: pay
several: several
shield: protect
ship: dispatch
shipment: dispatch
short: short
show: show
signatur: sign
similar: similar
simul: imit
simultan: concurr
site: websit
slippag: slip
small: small
sole: onli
soon: short
sorption: sorb
specul: guess
speech: speak
speedi: quick
split: split
staff: employe
start: begin
starvat: starv
stop: stop
storag: store
store: store
straightforward: easi
strangul: strangl
stratif: stratifi
strengthen: strengthen
strive: attempt
student: student
submiss: document
submit: document
subscript: subscrib
subsequ: afterward
substitut: replac
success: succeed
succinct: concis
suction: suck
suffici: suffici
suggest: propos
suitabl: suitabl
summari: summar
supervis: supervis
suppli: give
supplier: supplier
surpass: exceed
suspens: suspend
suspicion: suspect
susten: sustain
swift: quick
talk: discuss
talli: count
teach: teach
telephon: phone
tell: inform
temptat: tempt
tenant: tenant
tentat: provision
termin: termin
theft: steal
thereaft: afterward
through: via
till: until
tini: small
togeth: joint
tough: difficult
track: monitor
transcript: transcrib
transfer: transfer
transform: convert
transmiss: send
transmit: send
treatment: treat
tri: attempt
truck: truck
truth: honest
unambigu: clear
unbias: neutral
understat: underst
unif: unifi
unlaw: illegal
until: until
untrue: fals
urg: encourag
urgenc: encourag
usag: use
use: use
util: use
vacat: vacat
valid: check
vanish: disappear
vendor: supplier
verbos: verbos
verif: check
verifi: check
vexat: vex
via: via
violat: violat
vital: essenti
voluntari: option
wage: salari
websit: websit
week: week
whole: whole
within: within
wordi: verbos
wrong: wrong
year: year
"""

#: For each stem with an opposite the one that stands for what both are about.
TOPICS = """
3des: 3des
abactin: abactin
abandon: abandon
abbrevi: abbrevi
abl: abl
abnorm: abnorm
aboard: aboard
abolish: abolish
aborad: aborad
abort: briefli
about: about
abov: abov
aboveground: aboveground
abranchi: abranchi
abrupt: abrupt
absenc: absenc
absent: absent
absolut: absolut
absorb: absorb
abstract: abstract
abund: abund
acaulesc: acaulesc
acced: acced
acceler: acceler
accept: accept
access: access
accident: accident
accommod: accommod
accompani: accompani
accomplish: accomplish
accrual-basi: accrual-basi
accur: accur
achlamyd: achlamyd
achromatin: achromatin
acid: acid
acknowledg: activ
acquir: acquir
acquisit: acquir
acquit: acquit
actabl: actabl
actin: abactin
activ: activ
actual: actual
acut: acut
adapt: adapt
add: add
addict: addict
address: address
adequ: inadequ
adher: adher
adiabat: adiabat
adjac: adjac
adjust: adjust
admiss: activ
admit: activ
adopt: accept
adorn: adorn
adroit: adroit
adult: adult
advanc: acceler
advantag: abandon
adventur: adventur
advers: advers
advert: accident
advertis: activ
advis: advoc
advisori: advisori
advoc: advoc
ae: 3des
aerob: aerob
afebril: afebril
affect: affect
affirm: accept
affix: affix
afraid: afraid
after: after
after-restart: after-restart
afternoon: afternoon
aftertax: aftertax
afterward: acceler
agent: agent
aggreg: aggreg
aggress: aggress
agit: agit
agre: acced
agreeabl: agreeabl
ahead: ahead
aid: annul
air: air
airborn: airborn
airsid: airsid
airtight: airtight
airworthi: airworthi
alarm: agit
alcohol: alcohol
alcohol-fre: alcohol
alien: alien
align: align
alik: alik
aliv: aliv
alkalin: acid
all: each
alloc: acquir
allow: accept
allowlist: allowlist
almost: almost
alon: aggreg
aloof: almost
alphabet: alphabet
alter: alik
aluminium: aluminium
aluminum: aluminium
alway: alway
amateur: amateur
amber: amber
ambigu: ambigu
ambiti: ambiti
amend: alik
american: american
amic: amic
ampl: abund
amplifi: amplifi
anaerob: aerob
analog: aluminium
analogu: aluminium
analys: analys
analyz: analys
angri: agit
angular: angular
anhydr: anhydr
anim: anim
announc: declar
annual: afternoon
annul: annul
anonym: ambigu
answer: answer
antagon: antagon
anterior: anterior
anti-clockwis: anti-clockwis
anticlockw: anti-clockwis
antisept: antisept
apart: aggreg
aperiod: aperiod
apetal: apetal
apologet: apologet
appeal: appeal
appear: appear
append: append
appendag: appendag
appet: appet
applaud: applaud
appli: acquir
appoint: appoint
appreci: appreci
approach: almost
appropri: inappropri
approv: accept
approxim: ahead
april: april
arab: arab
arbitr: arbitr
arbitrari: appoint
archiv: archiv
argon2: argon2
argument: argument
arid: arid
arm: arm
arrang: arrang
arrear: arrear
arrest: acquir
arriv: adher
arrog: arrog
articul: articul
artifici: artifici
as-root: as-root
as-tabl: as-tabl
ascend: ascend
ascii: ascii
asept: antisept
asham: asham
ashor: aboard
ask: answer
asleep: asleep
assembl: assembl
assent: assent
assert: acquir
assign: assign
assist: annul
associ: associ
assum: answer
asymmetr: asymmetr
asynchron: asynchron
asyndet: asyndet
at-cost: at-cost
atrophi: atrophi
attach: attach
attack: attack
attend: absent
attent: attent
attenu: amplifi
attract: attract
attribut: attribut
atyp: atyp
audibl: absent
august: april
auspici: auspici
australian: american
authent: abandon
authorit: authorit
authoriz: accept
autom: accompani
automat: accompani
autonom: accompani
autumn: autumn
avail: aggreg
avascular: avascular
aveng: aveng
avert: avert
avoid: avoid
await: await
awak: asleep
awaken: awaken
awar: awar
back: agent
back-end: back-end
backend: back-end
background: background
background-thread: background-thread
backward: after
backward-compat: backward-compat
bad: bad
balanc: balanc
balconi: balconi
ban: caus
band: band
bank-transf: bank-transf
bankrupt: bankrupt
baptiz: baptiz
bar: bar
bare: bare
barrel: barrel
base64: base64
batch: aggreg
bcrypt: argon2
bearer: bearer
beauti: beauti
befor: after
beforehand: acceler
befriend: antagon
begin: alway
beginn: amateur
behind: ahead
belat: acceler
believ: answer
below: abov
belt: belt
bend: bend
benef: benef
benefit: abandon
benign: abandon
bent: bend
best: best
better: better
beyond: beyond
bias: acced
bicycl: bicycl
big: big
big-endian: big-endian
bigger: abov
bilater: bilater
binari: base64
bind: advisori
biodegrad: biodegrad
bitter: bitter
black: amber
blacken: blacken
blacklist: allowlist
blake2b: argon2
blame: advoc
blemish: blemish
blend: blend
bless: bless
block: ambigu
blocklist: allowlist
blowfish: 3des
blue: amber
blue-collar: blue-collar
blunt: blunt
blur: blur
boast: arrog
bodi: bodi
boil: boil
bold: bold
boo: applaud
boost: amplifi
border: border
born: born
borrow: borrow
bottom: abov
bottom-up: bottom-up
bound: bound
brainwash: brainwash
brake: acceler
branchiat: abranchi
brand-new: brand-new
brave: bold
breach: accomplish
breadth-first: breadth-first
break: ambigu
breakfast: breakfast
breathabl: airtight
bridgeabl: bridgeabl
brief: ahead
briefli: briefli
bright: bright
brighten: brighten
british: american
brittl: brittl
broad: broad
broaden: broad
broken: broken
bronz: bronz
brot: brot
buckl: buckl
buffer: acceler
bug: annul
build: build
built-in: beyond
builtin: beyond
bulk: aggreg
bullet-point: as-tabl
bumpi: bumpi
bundl: beyond
burden: burden
buri: airborn
bus: bicycl
busi: busi
business-class: business-class
button: button
buy: ambigu
buyer: ambigu
cable-bound: cable-bound
cach: cach
calc: calc
calcul: calcul
calle: calle
caller: calle
calm: agit
camelcas: camelcas
camphor: camphor
can: can
canadian: american
cancel: activ
candid: candid
cap: briefli
capabl: capabl
capit: capit
capitalist: capitalist
captain: captain
car: bicycl
card: bank-transf
care: bold
cared-for: cared-for
careless: bold
carpet: carpet
carv: carv
case-insensit: case-insensit
case-sensit: case-insensit
cash: bank-transf
cash-basi: accrual-basi
castrat: castrat
casual: casual
catch: absent
caulesc: acaulesc
caulk: caulk
caus: caus
causat: causat
cautious: bold
ceas: activ
celsius: celsius
censor: censor
center: accur
centr: accur
central: adjac
cerebr: cerebr
ceremoni: ceremoni
certain: bold
certifi: certifi
cet: cet
chacha20: 3des
chang: alik
chaotic: chaotic
characterist: characterist
charg: charg
charter: charter
chast: chast
chatti: ahead
cheap: cheap
cheapest: cheapest
check: answer
cheer: agit
cheerless: agit
chequ: bank-transf
child: advoc
chill: almost
chines: arab
chivalr: chivalr
chlamyd: achlamyd
choos: choos
chromatin: achromatin
chronic: acut
chronolog: alphabet
circl: angular
circular: angular
civil: civil
civilian: civilian
civilli: civilli
claim: acquir
claimant: attack
clarifi: clarifi
clariti: clarifi
clasp: clasp
class: class
clean: clean
clear: ambigu
cleartext: clarifi
clement: clement
client: consigne
client-sid: client-sid
climb: ascend
clockwis: anti-clockwis
clog: clog
close: close
closest: closest
cloth: cloth
cloudi: ambigu
cmyk: cmyk
coars: coars
coat: coat
coerc: caus
coerciv: caus
coher: coher
coil: coil
cold: almost
collabor: annul
collaps: clarifi
collater: collater
collect: aggreg
colloqui: casual
colon: colon
color: color
colour: color
colourless: color
column: column
column-major: column-major
comb: comb
combin: anim
come: adher
comfort: agit
comma: comma
commend: advoc
commensur: commensur
commerci: commerci
commiss: commiss
commit: commit
commodi: commodi
commut: commut
compact: compact
compani: compani
compar: compar
compart: compart
compat: backward-compat
compel: compel
compens: ambigu
compet: compet
competit: compet
compile-tim: compile-tim
complain: complain
complet: close
complex: complex
compli: accept
complic: complex
compos: compos
compound: complex
comprehend: arrog
comprehens: arrog
compress: alik
compromis: compromis
compulsori: caus
concav: concav
conceal: activ
concentr: concentr
concern: about
concis: ahead
conclus: alway
concret: abstract
concurr: concurr
condemn: advoc
condens: condens
condit: condit
conduct: conduct
confid: bold
confidenti: activ
confin: confin
confirm: activ
conform: adher
confus: ambigu
congeni: congeni
congruous: congruous
connect: aggreg
conquer: conquer
conscious: conscious
consecut: concurr
consensus: anim
consent: accept
consequ: result
consequenti: consequenti
conserv: aggress
consid: consid
consider: consid
consigne: consigne
consist: appoint
consol: consol
consonant: consonant
conspicu: conspicu
constant: alik
constip: constip
constitut: constitut
construct: build
consum: consum
consumm: consumm
contact: absent
contain: accept
contamin: antisept
contend: contend
content: contend
contest: contest
contigu: adjac
continu: alway
contract: abov
contractor: consigne
contradict: alik
contraven: accomplish
control: control
controversi: controversi
conveni: conveni
convent: convent
converg: converg
convex: concav
convict: acquit
convinc: convinc
cook: boil
cool: almost
cooper: annul
copi: copi
copper: aluminium
corpor: compani
correct: accur
corrig: corrig
corrobor: activ
corrupt: corrupt
cost: cheap
cotton: cotton
counter-clockwis: anti-clockwis
counterclockw: anti-clockwis
counterfeit: abandon
coupl: coupl
courier: aluminium
court: arbitr
courteous: discourteous
cousin: cousin
cover: bare
covert: close
coward: bold
cr: cr
crane: accompani
cranni: cranni
creat: consum
creativ: creativ
credibl: credibl
credit: bank-transf
creditor: creditor
credul: credul
crew: crew
crimin: crimin
critic: advoc
crlf: cr
crook: bend
crowd: crowd
crown: crown
cruel: cruel
cryptic: clarifi
crystal: crystal
crystallin: crystallin
csv: csv
cultiv: cultiv
cumul: cumul
curabl: curabl
curious: almost
current: brand-new
curs: bless
cursori: cursori
curv: bend
custom: custom
customer: consigne
czech: arab
daili: afternoon
damag: abandon
damp: arid
dampen: amplifi
danger: abandon
danish: arab
dark: bright
darken: brighten
databl: databl
date: date
dawn: dawn
day: afternoon
dayfirst: dayfirst
daytim: afternoon
de-emphas: arrog
de-escal: de-escal
deactiv: activ
dead: aliv
dealloc: dealloc
dearest: cheapest
debit: bank-transf
debtor: creditor
debug: debug
deceiv: deceiv
deceler: acceler
decemb: april
decent: decent
decentr: adjac
decentral: adjac
decept: deceiv
decertifi: certifi
decid: acceler
decim: base64
deciph: deciph
decis: acceler
declar: declar
declin: accept
declining-bal: declining-bal
decod: decod
decolon: colon
decompress: alik
decor: decor
decoupl: coupl
decreas: abov
decrement: cumul
decrimin: crimin
decrypt: clarifi
dedic: dedic
deduct: answer
deep: deep
deescal: de-escal
defeas: defeas
defeat: defeat
defect: annul
defend: attack
defens: attack
defer: acceler
defi: accomplish
deficit: deficit
defin: briefli
definit: briefli
deflat: brot
deglycerol: deglycerol
degrad: degrad
dehisc: dehisc
dehuman: accompani
dehumidifi: dehumidifi
dehydrogen: dehydrogen
delay: acceler
deleg: ambigu
delet: acquir
deliber: accident
delic: delic
delin: delin
deliv: after
deliveri: after
demand: demand
demateri: demateri
demilitar: demilitar
democrat: democrat
demot: advoc
demotiv: demotiv
denation: denation
denazifi: denazifi
deni: accept
deniabl: deniabl
denomin: denomin
denorm: abnorm
denounc: advoc
dens: dens
denylist: allowlist
deodor: deodor
deodour: deodour
deoxid: deoxid
depart: adher
depend: beyond
deperson: deperson
deploy: deploy
deposit: deposit
deprec: brand-new
depreci: appreci
depress: depress
depressur: depressur
depth-first: breadth-first
dequeu: dequeu
deregist: bearer
deriv: deriv
des: 3des
desalin: desalin
descend: ascend
describ: attribut
descript: attribut
desegreg: beyond
deselect: choos
desensit: case-insensit
deseri: concurr
deserv: deserv
design: design
desir: desir
despair: despair
despis: appreci
destalin: destalin
destin: destin
destroy: ambigu
destruct: ambigu
desynchron: asynchron
detach: acquir
detail: ahead
detain: acquir
detect: absent
determin: determin
determinist: appoint
detransitiv: detransitiv
develop: develop
deviat: adher
diabat: adiabat
differ: alik
differenti: distinguish
difficult: absent
digest: digest
digit: aluminium
dignifi: dignifi
dilig: accident
dilut: concentr
dim: brighten
dinner: breakfast
diplomat: diplomat
direct: direct
direct-debit: bank-transf
dirti: clean
disabl: activ
disadvantag: disadvantag
disaggreg: dedic
disagre: acced
disagreeabl: agreeabl
disallow: caus
disappear: appear
disapprov: disapprov
disarm: arm
disarrang: arrang
disassembl: assembl
disbeliev: disbeliev
discalc: calc
discard: ambigu
discern: discern
disclaim: answer
disclos: activ
discompos: compos
disconnect: aggreg
discontent: contend
discontinu: activ
discourag: advoc
discourteous: discourteous
discreet: close
discret: alway
discretionari: caus
discrimin: discrimin
discuss: absent
disembark: disembark
disench: disench
disenchant: disench
disenfranch: disenfranch
disengag: acquir
disfavour: advoc
dishearten: dishearten
dishonest: deceiv
dishonor: dishonor
disincarn: disincarn
disinclin: disinclin
disinfect: antisept
disingenu: disingenu
disinherit: disinherit
disintegr: beyond
disk: disk
dislik: dislik
dislike: dislik
disloy: disloy
disloyal: disloy
dismantl: assembl
dismiss: ambigu
dismount: dismount
disobedi: disobey
disobey: disobey
disorder: appoint
disorient: disorient
dispatch: bicycl
dispens: advoc
dispers: adjac
display: clarifi
displeas: displeas
dispos: dispos
disproportion: disproportion
disprov: accident
disregard: accept
disreput: disreput
disrespect: discourteous
dissent: assent
dissimilar: dissimilar
dissolv: dissolv
dissuad: dissuad
distal: distal
distant: almost
distinct: alik
distinguish: distinguish
distract: distract
distribut: adjac
distrust: answer
disunifi: disunifi
diverg: converg
diversifi: diversifi
divest: divest
divid: anim
divis: anim
docil: docil
dock: dock
doctor: impati
document: document
docx: docx
dollar: dollar
domest: denation
domin: document
donor: consigne
double-quot: double-quot
double-sid: double-sid
doubt: answer
down: aggreg
downgrad: downgrad
downhil: downhil
download: download
downplay: arrog
downstair: downstair
downstream: downstream
downward: downward
downwind: downwind
draft: draft
drain: drain
dramat: dramat
drawback: drawback
dress: dress
dri: arid
drink: drink
drop: ambigu
drunk: drink
due: due
dull: blunt
duplic: alik
durabl: briefli
dusk: dawn
dutch: arab
dynam: dynam
each: each
eager: eager
earli: ahead
earlier: acceler
earliest: earliest
earn: earn
earnest: earnest
earth: airborn
eas: eas
easi: absent
easili: absent
east: east
eastbound: eastbound
eastern: eastern
eat: eat
ecdsa: ecdsa
echoic: echoic
economy-class: business-class
ed25519: ecdsa
edibl: edibl
edifi: edifi
edit: alik
educ: educ
effect: effect
effectu: effectu
efficaci: efficaci
effici: effici
effort: effort
effortless: effort
egress: egress
elabor: clarifi
elast: elast
elat: depress
elect: appoint
electron: aluminium
eleg: eleg
elig: elig
eloqu: eloqu
email: aluminium
embark: disembark
embed: beyond
embrac: accept
emit: absorb
emot: agit
empathet: almost
emphas: arrog
empir: empir
employ: brand-new
employe: employe
empti: ambigu
empty-stomach: empty-stomach
emul: denation
enabl: activ
enchant: disench
enciph: clarifi
enclos: enclos
encod: decod
encourag: advoc
encrypt: clarifi
encumb: encumb
end: alway
endang: endang
endnot: endnot
endors: advoc
endow: endow
enforc: eas
enfranch: disenfranch
engag: acquir
english: arab
enhanc: degrad
enjoy: dislik
enlighten: enlighten
enliven: enliven
enqueu: dequeu
enrol: enrol
ensur: answer
enter: aggreg
enterpris: enterpris
enthusiast: enthusiast
entir: close
ephemer: ephemer
equal: alik
equip: equip
equit: fair
equivoc: equivoc
eradic: eradic
eras: acquir
erod: erod
error: debug
escal: de-escal
escap: escap
essenti: caus
est: cet
establish: abolish
etern: briefli
ethic: ethic
eur: dollar
euro: dollar
evad: candid
evapor: condens
evas: candid
even: bumpi
even-hand: balanc
evening: afternoon
event: event
eventu: acceler
everybodi: everybodi
evit: evit
exact: ahead
exagger: arrog
exchang: exchang
excit: excit
exclud: exclud
exclus: nonexclus
excus: excus
exempt: acced
exhal: exhal
exhaust: choos
exhum: airborn
exist: exist
exit: aggreg
expand: briefli
expans: briefli
expect: expect
expedi: expedi
expedit: acceler
expel: enrol
expend: expend
expens: cheap
experi: experi
experienc: amateur
experiment: experi
expert: amateur
expir: activ
explain: clarifi
explic: explic
explicit: explicit
explod: explod
exploit: exploit
exploratori: exploratori
explos: explod
exponenti: exponenti
export: export
expos: activ
express: explicit
expressli: explicit
extend: briefli
extens: briefli
extensil: extensil
exterior: beyond
extern: beyond
extinguish: bright
extract: acquir
extraordinari: extraordinari
extric: extric
facet: facet
facilit: facilit
fahrenheit: celsius
fail: after
failur: after
fair: fair
faith: faith
fake: abandon
fall: ascend
fallibl: fallibl
fals: fals
familiar: familiar
far: close
farthest: closest
fashion: fashion
fast: acceler
fasten: fasten
fat: dens
fatal: debug
father: father
fathom: fathom
favor: accept
favour: accept
fax: aluminium
fear: fear
fearless: fear
febril: afebril
februari: april
feel: feel
feet: feet
felicit: felicit
fewer: abov
fewest: agent
fiction: fiction
fictiti: abandon
fiduciari: advers
fifo: fifo
fifth: earliest
figur: figur
fill: drain
final: close
financi: financi
fine: coars
finish: alway
finit: briefli
finnish: arab
fire: ambigu
first: earliest
first-com: appoint
firstclass: business-class
firstperson: firstperson
fission: fission
fix: briefli
fixed-pric: fixed-pric
fixed-term: briefli
flammabl: flammabl
flat: aggreg
flat-rat: afternoon
flatten: flatten
flatter: flatter
fledg: fledg
flexibl: flexibl
fli: airborn
flimsi: brittl
flippant: earnest
float: ascend
flout: accomplish
floweri: clarifi
flush: ambigu
focus: distract
foe: amic
fold: fold
follow: accept
following: after
foolish: foolish
foot: bicycl
footnot: endnot
forbid: caus
forbidden: caus
forc: caus
forceless: forceless
foreground: background
foreign: denation
forfeit: deficit
forg: abandon
forget: forget
forgett: forgett
forgiv: forgiv
forklift: accompani
form: form
formal: casual
former: brand-new
fortun: fortun
forward: after
foster: advoc
fourth: earliest
fraction: fraction
fragil: brittl
frail: brittl
frame: frame
franc: dollar
franchise: franchise
franchisor: franchise
frank: candid
free: close
freez: acquir
freezer: almost
french: arab
frequent: alway
fresh: brand-new
fret: fret
fri: boil
friday: friday
friend: amic
frighten: agit
frivol: frivol
front: agent
front-end: back-end
frontal: agent
frontend: back-end
frozen: close
fruit: fruit
fruitless: fruit
fuel: fuel
fulfil: accomplish
full: close
full-mast: full-mast
full-text: full-text
full-tim: full-tim
function: function
fund: fund
funni: frivol
furnish: accept
furrow: furrow
furthest: closest
fuse: fuse
futur: brand-new
futuretens: futuretens
gain: deficit
gallon: figur
gaseous: brittl
gather: aggreg
gbp: dollar
gear: gear
general: ahead
general-anaesthesia: general-anaesthesia
generat: consum
generic: ahead
generous: generous
gentl: caus
genuin: abandon
german: arab
get: acquir
give: accept
given-nam: given-nam
given-name-first: given-name-first
glad: glad
glass: aluminium
global: adjac
glossi: blunt
glycerol: deglycerol
gmt: cet
gold: bronz
good: bad
govern: govern
gracious: gracious
gradual: abrupt
graduat: graduat
grammat: grammat
grant: accept
graphql: graphql
grate: grate
grave: agit
greater: abov
greedi: eager
greek: arab
green: amber
greet: accept
groom: groom
gross: gross
ground: airborn
group: aggreg
grow: abov
grpc: graphql
grudg: grudg
guarante: answer
guard: guard
guess: answer
guest: guest
guid: guid
guidelin: develop
guilti: acquit
gusset: gusset
gzip: brot
hairi: hairi
hairless: hairi
half-mast: full-mast
halt: activ
hamper: annul
hand-oper: accompani
hand-written: accompani
handcraft: accompani
handmad: accompani
handwritten: accompani
happi: glad
har: har
hard: absent
harden: eas
harm: abandon
harmless: abandon
harmon: harmon
harmoni: harmoni
harsh: caus
hash: clarifi
hasten: acceler
hate: dislik
header: header
heal: abandon
healthi: healthi
hearten: dishearten
heat: almost
heavi: bright
heavy-duti: heavy-duti
heed: accept
heedless: heedless
help: annul
hesit: bold
heterogen: fuse
heterozyg: heterozyg
hex: base64
hexadecim: base64
hidden: clarifi
hide: activ
hierarch: hierarch
high: big
high-suds: high-suds
higher: abov
highest: cheapest
highheat: highheat
highlight: arrog
hinder: annul
hindi: arab
hire: hire
hit: absent
hitch: hitch
hoard: adjac
hold: acquir
holder: holder
hollow: brittl
home: denation
homogen: fuse
homozyg: heterozyg
honest: deceiv
honor: accept
honorari: honorari
honour: accept
hook: hook
hope: despair
hopeless: despair
horizont: horizont
hospit: hospit
host: guest
hostil: amic
hot: almost
hour: afternoon
html: docx
http: graphql
https: graphql
human: accompani
human-read: human-read
humbl: arrog
humid: arid
humidifi: dehumidifi
humor: frivol
hungarian: arab
hurri: acceler
hurt: hurt
husband: husband
hydrogen: dehydrogen
hydrophil: hydrophil
hydrophob: hydrophil
hydrous: anhydr
hygien: hygien
hypertrophi: atrophi
hypothet: actual
idempot: cumul
ident: alik
identifi: identifi
idl: busi
ignit: bright
ignor: accept
illegal: crimin
illegibl: illegibl
illegitim: abandon
illicit: illicit
illiter: figur
illogic: illogic
imit: imit
immatur: experi
immeasur: immeasur
immedi: acceler
immiscibl: immiscibl
immoder: immoder
immodest: arrog
immoral: immoral
immortal: immortal
immov: immov
immutabl: alik
impair: impair
imparti: close
impassabl: impassabl
impati: impati
impatient: impati
imped: annul
impenetr: impenetr
impenit: impenit
impercept: impercept
imperfect: imperfect
imperi: imperi
imperman: imperman
impermeabl: airtight
impermiss: impermiss
imperson: deperson
impervious: impervious
impious: impious
implacabl: implacabl
implausibl: implausibl
implicit: explicit
impolit: discourteous
import: accept
important: important
impos: impos
imposs: imposs
impractic: impractic
imprecis: imprecis
impress: impress
impression: impression
imprison: acquir
improb: dislik
improper: accur
improv: degrad
improvid: improvid
imprudent: imprudent
impure: impure
in-hous: beyond
inaccess: access
inaccur: accur
inact: activ
inadequ: inadequ
inadmiss: inadmiss
inadvert: accident
inadvis: inadvis
inalien: alien
inanim: anim
inappropri: inappropri
inarticul: articul
inattent: attent
inaudibl: inaudibl
inauspici: auspici
inbound: egress
incalcul: calcul
incapabl: capabl
incarn: disincarn
incautious: bold
incident: agent
inclement: clement
inclin: disinclin
includ: accept
inclus: accept
incoher: coher
incom: egress
incommensur: commensur
incommodi: commodi
incommut: commut
incompar: compar
incompat: backward-compat
incompet: compet
incomplet: close
incomprehens: arrog
incompress: incompress
inconclus: inconclus
incongruous: congruous
inconsequenti: consequenti
inconsider: consid
inconsist: appoint
inconsol: consol
inconspicu: conspicu
incontest: contest
inconveni: conveni
incorpor: compani
incorrect: accur
incorrig: corrig
incorrupt: corrupt
increas: abov
incredibl: credibl
incredul: credul
increment: cumul
incurabl: curabl
incuri: almost
indecent: decent
indecis: indecis
indecor: decor
indefeas: defeas
indefinit: briefli
indehisc: dehisc
indemnifi: indemnifi
indent: indent
independ: independ
indestruct: indestruct
indetermin: determin
index: index
indiffer: almost
indigest: digest
indirect: direct
indiscern: discern
indiscreet: indiscreet
indispens: indispens
indistinguish: distinguish
individu: aggreg
indivis: anim
indoor: beyond
induc: induc
indulg: indulg
industri: commerci
ined: edibl
ineffect: effect
ineffectu: effectu
inefficaci: efficaci
ineffici: effici
inelast: elast
ineleg: eleg
inelig: elig
ineloqu: eloqu
inequit: fair
ineradic: eradic
inevit: evit
inexact: inexact
inexcus: excus
inexpedi: expedi
inexpens: cheap
inexperienc: amateur
inexplic: explic
inexpress: explicit
inextinguish: bright
inextric: extric
infallibl: fallibl
infelicit: felicit
infer: answer
inferior: inferior
infinit: briefli
inflat: brot
inflect: inflect
inflexibl: flexibl
influenti: influenti
info: absent
inform: absent
informal: casual
infrequent: alik
infring: accomplish
ingenu: disingenu
ingress: egress
inhabit: inhabit
inhal: exhal
inharmoni: harmoni
inherit: disinherit
inhibit: activ
inhospit: hospit
inhous: beyond
inhuman: accompani
initi: alway
inject: inject
injudici: injudici
injur: injur
ink: ink
inlin: beyond
inner: inner
innoc: acquit
inoffens: attack
inoper: inoper
inopportun: inopportun
inorganic: artifici
inpati: inpati
inperson: adjac
input: input
inquir: inquir
insane: insane
insecur: abandon
insensit: case-insensit
insentient: insentient
insepar: insepar
insert: insert
insid: beyond
insignific: accident
insincer: insincer
insolubl: insolubl
insolv: bankrupt
inspir: inspir
instal: instal
instant: acceler
institution: institution
instruct: teach
instrument: consonant
insuffici: inadequ
insul: insul
insult: flatter
insur: insur
insurmount: insurmount
intact: close
intang: abstract
integr: beyond
intellig: intellig
intemper: intemper
intend: accident
intens: intens
intent: accident
interact: interact
intercept: after
interdepartment: interdepartment
interest: interest
interim: interim
interior: beyond
intermitt: alway
internal: beyond
internat: denation
interrupt: await
intoler: intoler
intractabl: intractabl
intradepartment: interdepartment
intramuscular: develop
intransit: intransit
intraven: develop
introduc: introduc
intrud: intrud
intrus: intrud
invad: invad
invalid: answer
invariabl: fixed-pric
invas: invad
invest: divest
inviolabl: inviolabl
invisibl: clarifi
invit: exclud
involuntari: involuntari
involv: involv
invulner: invulner
inward: inward
ioniz: ioniz
iron: insincer
irration: agit
irreconcil: irreconcil
irrecover: irrecover
irreduc: abov
irregular: irregular
irrelev: irrelev
irremedi: irremedi
irremov: irremov
irrepar: irrepar
irreplac: irreplac
irresist: irresist
irresolut: irresolut
irrespons: irrespons
irresponsible: irresponsible
irrever: irrever
irrevers: annul
irrevoc: irrevoc
irrit: agit
iso-8859-1: ascii
isol: aggreg
issuer: holder
ital: bold
italian: arab
item: item
iter: iter
jag: bumpi
januari: april
japanes: arab
jargon-fil: clarifi
jeopard: endang
join: aggreg
joint: aggreg
joke: frivol
joy: joy
joyless: joy
json: csv
judgment: judgment
judici: injudici
juli: april
june: april
junior: appoint
juri: appoint
just: just
justifi: accur
kebab-cas: camelcas
keccak256: argon2
keep: ambigu
kelvin: celsius
kilogram: dollar
kilomet: kilomet
kilometr: kilomet
kind: cruel
kneel: horizont
know: know
knowabl: knowabl
known: know
korean: arab
label: label
lace: lace
lacon: ahead
laden: laden
lament: lament
landlord: landlord
landscap: landscap
landsid: airsid
laps: alway
larg: big
larger: abov
last: briefli
late: ahead
later: acceler
latest: earliest
latin-1: ascii
launch: alway
laurel: laurel
law: crimin
lawless: crimin
lay: amateur
lay-off: hire
laypeopl: amateur
layperson: amateur
lazi: eager
lazili: eager
ldap: ldap
lead: after
leader: leader
leaki: airtight
lean: dens
learn: forget
leas: own
least: agent
leather: cotton
leav: aggreg
leaven: leaven
leeward: downwind
left: accur
left-align: accur
left-hand: left-hand
left-pad: left-pad
legal: crimin
legibl: illegibl
legitim: legitim
lend: ambigu
lender: borrow
lengthen: briefli
lengthi: ahead
lenient: caus
less: abov
lesse: landlord
lessor: landlord
let: accept
level: bumpi
levi: levi
lf: cr
liabl: acced
liber: caus
license: license
licensor: license
licit: illicit
lie: horizont
lifo: fifo
light: bright
light-duti: heavy-duti
lighten: brighten
like: dislik
limit: briefli
linear: exponenti
linger: acceler
linguist: linguist
link: aggreg
liquid: brittl
list: attribut
liter: figur
litig: arbitr
litr: figur
little-endian: big-endian
livabl: livabl
live: blunt
liveri: liveri
load: laden
local: adjac
local-anaesthesia: general-anaesthesia
local-tim: cet
lock: close
log: record
logarithm: exponenti
logic: illogic
login: login
logout: login
long: ahead
long-term: long-term
loos: caus
loosen: eas
lopsid: balanc
lorri: bicycl
lose: deficit
loss: deficit
lossi: lossi
lossless: lossi
loud: absent
love: dislik
low: big
low-suds: high-suds
lower: abov
lower-class: lower-class
lowercas: capit
lowest: cheapest
lowheat: highheat
loyal: disloy
lubric: lubric
lucid: lucid
lucki: lucki
lump-sum: instal
lunch: breakfast
machine-mad: accompani
machine-read: human-read
main: agent
main-thread: background-thread
maintain: abandon
major: anim
make: consum
maladapt: adapt
maladroit: adroit
malfunct: function
malici: abandon
malnourish: malnourish
man: crew
manag: manag
mandatori: caus
manipul: deceiv
manual: accompani
march: april
markdown: docx
market-valu: at-cost
marri: marri
marshal: marshal
mask: activ
mass-produc: accompani
master: master
match: alik
mate: mate
materi: demateri
matt: blunt
matur: experi
max: maximum
maxim: arrog
maximum: maximum
md5: argon2
meager: abund
mean: generous
meaning: meaning
meaningless: meaning
measur: immeasur
meati: meati
mechan: mechan
medium: big
mediumheat: highheat
meet: absent
melodi: melodi
melt: melt
memor: memor
memori: disk
mend: mend
mention: attribut
merci: merci
merciless: merci
merg: anim
merit: merit
messi: chaotic
metal: metal
meter: feet
metr: feet
metric: imperi
midday: afternoon
middl: abov
middle-class: lower-class
midnight: afternoon
migratori: migratori
mild: intens
mile: kilomet
militar: demilitar
militari: civilian
min: maximum
mind: mind
mine: mine
minim: arrog
minimum: maximum
minor: advoc
minus: minus
miscibl: immiscibl
mislead: accur
mismatch: mismatch
miss: absent
mistrust: answer
misuse: misuse
mitig: mitig
mix: fuse
mobil: immov
moder: immoder
modern: modern
modest: arrog
modifi: alik
modul: modul
modular: modular
moist: arid
momentari: briefli
monday: friday
monochrom: color
monolith: modular
monoton: appoint
month: afternoon
monthfirst: dayfirst
moral: immoral
more: abov
morn: afternoon
mortal: immortal
mortgag: mortgag
most: agent
mother: father
motiv: advoc
motor: motor
mount: dismount
movabl: immov
move: move
mown: mown
mqtt: graphql
muddl: lucid
multi-ten: multi-ten
multilater: bilater
multipl: several
multipli: anim
multiten: multi-ten
multithread: multithread
music: music
mutabl: alik
mute: mute
mutual: bilater
myelin: myelin
mysql: mysql
naiv: naiv
name: attribut
narrow: broad
narrowli: broad
nasti: nasti
nation: denation
nativ: denation
natur: artifici
nazifi: denazifi
near: almost
nearbi: almost
nearest: closest
necessari: caus
need: caus
negat: negat
neglig: accident
negoti: negoti
nervous: agit
nest: nest
net: gross
neutral: close
never: alway
new: brand-new
newest: earliest
newlin: comma
next: after
nice: nasti
night: afternoon
nightfal: nightfal
nighttim: afternoon
no: no
nobodi: everybodi
nomin: nomin
nonaddict: addict
nonalcohol: alcohol
nonalign: align
nonarbitr: arbitr
nonarbitrari: appoint
nonassign: assign
nonassoci: associ
nonbiodegrad: biodegrad
nonblock: nonblock
noncausat: causat
noncivil: civil
noncollaps: noncollaps
noncolumn: column
noncombin: anim
noncommerci: commerci
noncommiss: commiss
noncompetit: compet
noncomprehens: arrog
nonconduct: conduct
noncrystallin: crystallin
nondeduct: answer
nondeterminist: appoint
none: each
nonechoic: echoic
nonempti: nonempti
nonexclus: nonexclus
nonexist: exist
nonexploratori: exploratori
nonexplos: explod
nonextensil: extensil
nonfatal: debug
nonfiction: fiction
nonfinanci: financi
nonfission: fission
nonflammabl: flammabl
nonfunction: function
nonharmon: harmon
nonhierarch: hierarch
nonidempot: cumul
nonimit: imit
nonindulg: indulg
noninherit: disinherit
noninstitution: institution
noninteract: interact
noninvas: invad
nonioniz: ioniz
nonjudgment: judgment
nonlinear: exponenti
nonlinguist: linguist
nonmechan: mechan
nonmetal: metal
nonmigratori: migratori
nonmodern: modern
nonmonoton: appoint
nonmove: move
nonnegoti: negoti
nonnull: nonnull
nonparticul: nonparticul
nonphotosynthet: nonphotosynthet
nonpolit: discourteous
nonpregnant: nonpregnant
nonprehensil: nonprehensil
nonprofession: amateur
nonpsychoact: nonpsychoact
nonradioact: nonradioact
nonrandom: appoint
nonreciproc: nonreciproc
nonreentrant: nonreentrant
nonrefund: nonrefund
nonrenew: nonrenew
nonrepresent: nonrepresent
nonresidenti: commerci
nonreticul: nonreticul
nonretractil: nonretractil
nonreturn: dispos
nonslipperi: nonslipperi
nonspatial: nonspatial
nonspecif: nonspecif
nonspheric: nonspheric
nonsuppur: nonsuppur
nonsurgic: nonsurgic
nontaxabl: nontaxabl
nontechnic: nontechnic
nonthermal: nonthermal
nontoxic: nontoxic
nontradit: nontradit
nontransfer: nontransfer
nontranslat: nontranslat
nonviolent: nonviolent
nonvolatil: experi
nonwashabl: dispos
nonwoodi: nonwoodi
noon: afternoon
normal: abnorm
north: east
northbound: northbound
northern: northern
norwegian: arab
note: note
notic: absent
notifi: absent
nourish: malnourish
novemb: april
novic: amateur
nullabl: caus
number: number
oauth: ldap
obedi: accept
obey: accept
obfusc: obfusc
object: acced
oblig: compel
obligatori: caus
obliqu: concurr
obscur: clarifi
observ: accomplish
obsolet: brand-new
obstruct: annul
obtain: acquir
obtrus: obtrus
occasion: alway
occupi: occupi
octal: base64
octob: april
odd: bumpi
odor: deodor
odour: deodour
off: off
offend: offend
offens: attack
offer: accept
offic: denation
offici: authorit
offlin: aggreg
offshor: offshor
often: alway
oil: oil
old: brand-new
oldest: earliest
oleophil: oleophil
oleophob: oleophil
omit: attribut
on: off
on-credit: bank-transf
onboard: aboard
onc: onc
ondemand: ondemand
one-bas: one-bas
one-off: alway
one-sid: balanc
one-tim: alway
one-way: dispos
onli: nonexclus
onlin: aggreg
onset: onset
onshor: offshor
opaqu: lucid
open: close
open-end: casual
open-sourc: open-sourc
open-vot: open-vot
oper: inoper
opportun: inopportun
oppos: advoc
opt-in: opt-in
opt-out: opt-in
optimist: optimist
optin: opt-in
option: caus
optout: opt-in
oracl: mysql
orad: aborad
oral: aluminium
orang: amber
order: appoint
ordinari: extraordinari
organic: artifici
organiz: chaotic
orient: disorient
origin: alik
ornat: clarifi
ostentati: ostentati
outbound: egress
outdat: brand-new
outdent: indent
outdoor: beyond
outer: inner
outgo: egress
outlaw: crimin
outlin: full-text
outpati: inpati
output: input
outset: outset
outsid: beyond
outsourc: beyond
outward: inward
oval: angular
overboard: aboard
overcharg: overcharg
overdraw: deposit
overestim: overestim
overfil: overfil
overhead: aboveground
overload: overload
overlook: overlook
overpay: overpay
overr: overestim
overrid: acceler
overrul: overrul
oversea: denation
overst: arrog
overt: overt
overturn: annul
overview: full-text
overwrit: overwrit
owe: close
own: own
oxid: deoxid
pack: pack
packag: parcel
pad: abbrevi
paid: honorari
paid-up: honorari
pain: pain
painless: pain
paintabl: paintabl
pair: class
palat: palat
paper: aluminium
parallel: concurr
paraphras: paraphras
parcel: parcel
pardon: forgiv
parent: parent
part: close
part-tim: full-tim
partial: close
particul: nonparticul
particular: ahead
partisan: close
pascalcas: camelcas
pass: after
passabl: impassabl
passeng: captain
passiv: activ
past: brand-new
pasteur: pasteur
pasttens: futuretens
patch: bicycl
patient: impati
patriot: patriot
patron: patron
paus: alway
pave: pave
pay: close
payabl: payabl
pbkdf2: argon2
pdf: docx
peac: peac
penal: forgiv
penalti: forgiv
pencil: ink
pend: close
penetr: impenetr
penit: impenit
perceiv: impercept
percept: impercept
perenni: afternoon
perfect: imperfect
perfor: airtight
period: alway
peripher: adjac
perman: briefli
permeabl: airtight
permiss: accept
permit: accept
perpetu: briefli
perplex: perplex
persist: briefli
person: deperson
persuad: dissuad
pervious: impervious
pessimist: optimist
petal: apetal
phone: adjac
photosynthet: nonphotosynthet
physician: impati
pin: pin
pious: impious
pipe: comma
pixel: blur
placabl: implacabl
plain: clarifi
plaintext: clarifi
plaintiff: attack
plan: plan
plane: bicycl
plastic: aluminium
platinum: bronz
plausibl: implausibl
play: frivol
playabl: playabl
pleas: displeas
pleasant: pleasant
pledg: acquir
plenti: abund
plow: plow
plug: plug
plural: plural
plus: minus
poach: poach
poison: nontoxic
polish: arab
polit: discourteous
polyest: cotton
pool: dedic
poor: bad
popular: popular
porous: airtight
portabl: immov
portrait: landscap
portugues: arab
pose: pose
posit: negat
possibl: imposs
post: bicycl
postal: aluminium
posterior: anterior
postgresql: mysql
postpaid: honorari
postpon: acceler
postwar: postwar
pot: pot
pound: dollar
power: power
practic: impractic
prais: advoc
preced: after
precipit: dissolv
precis: ahead
precoci: precoci
predict: appoint
preemptiv: annul
prefer: accept
prefix: prefix
pregnant: nonpregnant
prehensil: nonprehensil
preliminari: preliminari
prepaid: honorari
prepar: prepar
prepend: append
presenc: absenc
present: absent
presenttens: futuretens
preserv: ambigu
pressur: depressur
presum: answer
pretax: aftertax
pretenti: pretenti
prevent: activ
previous: after
prewar: postwar
primari: agent
princip: agent
principl: principl
print: accompani
printabl: printabl
prior: after
privat: close
privileg: privileg
proactiv: annul
probabl: dislik
proceed: alway
process: accept
processor: control
produc: consum
product: consum
profession: amateur
profit: deficit
profound: cursori
prohibit: caus
prolong: briefli
promot: advoc
prompt: acceler
prone: prone
pronounc: pronounc
propag: propag
proper: accur
prophet: prophet
propiti: propiti
proport: proport
proportion: disproportion
propos: propos
proprietari: open-sourc
prose: as-tabl
prosecut: attack
prospect: prospect
protect: endang
protobuf: csv
proud: arrog
prove: accident
provid: accept
provision: bold
provoc: provok
provok: provok
proxim: distal
prudent: imprudent
pseudonym: identifi
pst: cet
psychoact: nonpsychoact
public: acquir
publish: acquir
pull: pull
pull-bas: pull
punctual: punctual
punish: forgiv
purchas: ambigu
pure: impure
purg: acquir
purifi: antisept
purpos: purpos
purposeless: purpos
pursu: pursu
push: pull
push-bas: pull
put: bicycl
quadrat: exponenti
quadrupl: quadrupl
qualit: qualit
quantit: qualit
quarter: afternoon
quash: annul
question: answer
quick: acceler
quiet: absent
quit: activ
quot: quot
quotabl: quotabl
radioact: nonradioact
rail: air
rais: abov
rancid: brand-new
random: appoint
rare: alik
ratifi: ratifi
ration: agit
raw: alik
rc4: 3des
reach: absent
reactiv: annul
read: aluminium
read-on: alik
readi: readi
readon: alik
real: nomin
realist: realist
rear: agent
reason: reason
reassur: agit
reced: reced
receipt: bicycl
receiv: receiv
recent: brand-new
recipi: consigne
reciproc: nonreciproc
reckless: bold
recogniz: recogniz
recommend: advoc
reconcil: irreconcil
recondit: brand-new
reconstruct: reconstruct
record: record
recover: irrecover
recruit: hire
rectal: develop
rectangular: angular
recur: alway
recurr: alway
recurs: iter
recycl: recycl
red: amber
redact: activ
redeem: mortgag
reduc: abov
redund: alik
reentrant: nonreentrant
reflect: reflect
refriger: almost
refund: ambigu
refurbish: brand-new
refus: accept
refut: accident
region: adjac
regist: bearer
regret: regret
regul: regul
regular: alway
reimburs: ambigu
reinsert: reinsert
reject: accept
relat: absolut
relax: eas
relay: after
releas: acquir
relev: irrelev
reliabl: beyond
religi: denomin
reloc: move
reluct: reluct
remain: aggreg
remaind: graphql
remark: note
remedi: irremedi
rememb: forget
remot: adjac
remov: acquir
renew: alway
rent: own
rentabl: rentabl
repair: briefli
repar: irrepar
repay: ambigu
repeat: repeat
repel: attract
repent: repent
replac: irreplac
replica: master
report: activ
repres: nonrepresent
represent: nonrepresent
reproduc: reproduc
repuls: attract
reput: disreput
request: answer
requir: caus
resent: forgiv
reserv: acquir
reset: ambigu
residenti: commerci
resist: irresist
resolut: irresolut
resolv: irresolut
respect: accept
respond: answer
respons: answer
responsible: irresponsible
rest: graphql
restrict: briefli
result: result
resum: alway
retail: retail
retain: ambigu
retard: precoci
retent: ambigu
retic: ahead
reticul: nonreticul
retract: acquir
retractil: nonretractil
retreat: retreat
retri: abandon
retroact: prospect
retrospect: prospect
return: dispos
reus: reus
reusabl: dispos
reveal: activ
rever: irrever
reverber: reverber
revers: annul
reverse-alphabet: alphabet
reverse-chronolog: alphabet
revert: commit
reviv: reviv
revoc: briefli
revok: activ
reward: forgiv
rgb: cmyk
rhyme: rhyme
rhythmic: rhythmic
rich: bad
ricketi: brittl
rifl: rifl
rig: rig
right: accur
right-align: accur
right-hand: left-hand
right-pad: left-pad
righteous: righteous
rigid: flexibl
ripe: ripe
rise: ascend
road: air
roast: boil
robust: brittl
roll: roll
rollback: commit
romant: romant
room-temperatur: almost
root: develop
rotat: reus
rotten: brand-new
rough: ahead
roughen: ahead
round: angular
round-trip: dispos
row-major: column-major
rsa: ecdsa
rude: discourteous
rug: delic
run: run
run-tim: compile-tim
rupe: dollar
rural: rural
rush: acceler
russian: arab
sad: glad
saddl: saddl
safe: abandon
safeguard: endang
safeti: abandon
salabl: salabl
salari: honorari
salin: desalin
salt: salt
salti: salt
same: alik
saml: ldap
sandbox: confin
sane: insane
sanitari: sanitari
saponifi: saponifi
sarcast: insincer
satisfactori: satisfactori
satur: satur
saturday: friday
save: aggress
savori: savori
scalabl: scalabl
scarc: abund
scatter: adjac
schedul: schedul
scholar: scholar
scientif: scientif
scrap: ambigu
screw: screw
script: script
scrupul: scrupul
scrypt: argon2
sea: air
seal: close
seamanlik: seamanlik
season: casual
seat: horizont
seaworthi: seaworthi
second: earliest
second-hand: brand-new
secondari: agent
secondclass: business-class
secondperson: firstperson
secp256k1: ecdsa
secret: activ
secret-ballot: open-vot
secular: denomin
secur: abandon
sedat: sedat
seduct: seduct
see-through: lucid
seed: seed
segreg: beyond
seldom: alik
select: choos
selfish: selfish
sell: ambigu
seller: consigne
semicolon: comma
send: after
sender: alik
senior: appoint
sensat: sensat
sensit: case-insensit
sentient: insentient
sentiment: sentiment
separ: aggreg
septemb: april
septic: antisept
sequenti: concurr
seri: concurr
serial: concurr
serious: frivol
serv: accept
server: consigne
server-sid: client-sid
servic: servic
servil: servil
set: set
settl: close
several: several
severe: intens
sexi: sexi
sha-1: argon2
sha-256: argon2
sha-384: argon2
sha-512: argon2
sha1: argon2
sha256: argon2
sha512: argon2
shallow: deep
shape: shape
share: ambigu
sharp: blunt
sharpen: blunt
shaven: shaven
shear: shear
sheath: sheath
sheer: dens
shell: shell
shini: blunt
ship: bicycl
shipper: consigne
shockabl: shockabl
short: ahead
short-term: long-term
shorten: abbrevi
show: clarifi
show-of-hand: open-vot
shown: clarifi
shrink: abov
shrinkabl: shrinkabl
shuffl: appoint
shun: shun
shut: close
shutter: shutter
side-effect: impure
side-effect-fre: impure
sideway: horizont
sign: after
sign-in: login
signific: accident
silenc: silenc
silent: absent
silk: cotton
silver: bronz
similar: dissimilar
simpl: complex
simplic: complex
simplifi: complex
simultan: concurr
sincer: insincer
singl: several
single-quot: double-quot
single-sid: double-sid
single-ten: multi-ten
single-thread: multithread
single-us: dispos
singular: plural
sink: ascend
sinkabl: sinkabl
sit: horizont
skill: skill
skip: skip
slant: balanc
sleep: sleep
slipperi: nonslipperi
sloppi: sloppi
slow: acceler
slowli: slowli
small: big
smaller: abov
smart: smart
smile: smile
smooth: ahead
sms: aluminium
snake_cas: camelcas
soap: graphql
sober: drink
socialist: capitalist
soft: absent
soften: eas
soil: clean
sold: sold
solemn: frivol
solicit: attract
solid: brittl
solo: aggreg
solubl: insolubl
solv: solv
solvent: bankrupt
sombr: agit
some: each
somebodi: everybodi
sometim: alway
soon: ahead
sooner: acceler
sooth: agit
sophist: naiv
sort: appoint
sour: bitter
sourc: destin
south: east
southbound: northbound
southern: northern
space: comma
spanish: arab
spare: poach
spars: dens
spatial: nonspatial
speak: absent
special: special
specialist: amateur
specif: ahead
specifi: attribut
speed: acceler
spend: earn
spheric: nonspheric
split: anim
spoil: brand-new
spoken: aluminium
spontan: induc
sporad: alway
sport: sport
spot: absent
spread: spread
spring: autumn
spring-load: spring-load
sqlite: mysql
squar: angular
stabl: experi
stage: stage
stain: stain
stale: brand-new
stalin: destalin
stand: horizont
stand-alon: beyond
standalon: beyond
standard: custom
start: alway
startup: ondemand
state: attribut
state-own: state-own
stateless: attribut
statesmanlik: statesmanlik
static: dynam
stationari: immov
stay: aggreg
stderr: stderr
stdout: stderr
steadi: steadi
steel: aluminium
steepen: flatten
steril: antisept
sterl: dollar
sticki: attribut
stiff: flexibl
stiffen: eas
stifl: advoc
stimul: advoc
stingi: generous
stockpil: adjac
stop: activ
stoppabl: stoppabl
store: aggress
store-credit: bank-transf
stow: deploy
straight: bend
straight-lin: declining-bal
straighten: bend
straightforward: absent
strang: familiar
strength: strength
strengthen: strengthen
stress: arrog
stretch: abov
stretcher: stretcher
strict: caus
strip: acquir
strong: strength
structur: structur
stubborn: docil
stuck: stuck
student: student
studi: studi
stupid: smart
sturdi: brittl
subcutan: develop
subject: acced
submiss: document
subscrib: subscrib
subsequ: acceler
substanti: accident
subtract: add
succeed: after
success: after
succinct: ahead
sudden: abrupt
sue: indemnifi
suffici: inadequ
suffix: prefix
suitabl: inappropri
summar: full-text
summari: full-text
summer: autumn
sunday: friday
sunriz: nightfal
sunset: nightfal
superfici: cursori
superflu: caus
superior: inferior
supervis: accompani
supin: prone
supper: breakfast
suppli: accept
supplier: consigne
support: annul
suppress: activ
suppur: nonsuppur
surfac: surfac
surgic: nonsurgic
surmount: insurmount
surnam: given-nam
surname-first: given-name-first
surplus: deficit
surpris: absent
surviv: alway
suscept: suscept
suspect: answer
suspend: activ
sustain: overrul
swallow: activ
swedish: arab
sweep: sweep
sweet: bitter
swept: sweep
symmetr: asymmetr
sympathet: almost
sync: asynchron
synchron: asynchron
syndet: asyndet
synopsi: full-text
synthes: analys
synthet: artifici
system: develop
systemat: systemat
tab: comma
tabl: tabl
tacit: explicit
tact: tact
tactless: tact
tag: label
take: acquir
talent: talent
talk: absent
talkat: ahead
tall: ahead
tangibl: abstract
tangl: tangl
tap: tap
tape: disk
target: destin
tast: tast
tasteless: tast
tax-fre: nontaxabl
taxabl: nontaxabl
taxi: bicycl
tcp: tcp
teach: teach
teacher: student
tear: tear
tearless: tear
technic: clarifi
telephon: adjac
tell: absent
temper: intemper
temporari: briefli
tenant: landlord
tender: tender
tentat: bold
termin: briefli
ters: ahead
test: blunt
thank: advoc
thaw: thaw
theatric: theatric
theoret: empir
thermal: nonthermal
thick: dens
thicken: dens
thin: dens
thinkabl: thinkabl
third: earliest
thirdperson: firstperson
thorough: cursori
thought: thought
thoughtless: thought
thrice: onc
throttl: briefli
throw: throw
thursday: friday
thwart: annul
tidi: chaotic
tie: tie
tight: caus
tighten: eas
timber: timber
timid: bold
tin: tin
tip: tip
togeth: aggreg
toler: caus
toml: csv
top: abov
top-down: bottom-up
topic: develop
tough: absent
tow: pull
toxic: nontoxic
trace: debug
tractabl: intractabl
tradit: nontradit
trail: after
trailer: header
train: bicycl
transcrib: full-text
transcript: full-text
transfer: ambigu
transient: transient
transit: intransit
transitiv: detransitiv
translat: nontranslat
transluc: lucid
transmit: after
transpar: lucid
travel: travel
triangl: angular
triangular: angular
trigger: trigger
trim: abbrevi
triplic: quadrupl
trivial: advoc
troubl: troubl
truck: bicycl
true: fals
truncat: abbrevi
trust: answer
trustworthi: answer
truth: deceiv
tuck: tuck
tuesday: friday
tune: tune
tuneless: tune
turkish: arab
turn: turn
twice: onc
twine: twine
type: accompani
typewritten: accompani
typic: atyp
udp: tcp
ugli: beauti
unabl: abl
unaccept: unaccept
unaccommod: accommod
unaccompani: accompani
unacknowledg: unacknowledg
unacquisit: unacquisit
unactabl: actabl
unadapt: adapt
unaddict: addict
unaddress: address
unadjust: adjust
unadopt: unadopt
unadorn: adorn
unadventur: adventur
unaffect: affect
unaffix: affix
unafraid: afraid
unaggress: aggress
unairworthi: airworthi
unalarm: agit
unalik: unalik
unalter: unalter
unambigu: ambigu
unambiti: ambiti
unamend: unamend
unanalyz: analys
unangri: agit
unanim: anim
unapologet: apologet
unappeal: appeal
unappendag: appendag
unappet: appet
unappreci: appreci
unarchiv: archiv
unargument: argument
unarm: arm
unarticul: articul
unasham: asham
unassert: unassert
unassign: assign
unattend: absent
unattract: attract
unattribut: attribut
unauthent: unauthent
unauthoriz: unauthoriz
unavail: aggreg
unaveng: aveng
unawaken: awaken
unawar: awar
unbalanc: balanc
unbalconi: balconi
unband: band
unbaptiz: baptiz
unbarrel: barrel
unbeliev: unbeliev
unbelt: belt
unbenef: benef
unbind: advisori
unblemish: blemish
unblend: blend
unblur: blur
unbodi: bodi
unborder: border
unborn: born
unbound: briefli
unbrainwash: brainwash
unbridgeabl: bridgeabl
unbuckl: buckl
unbuffer: unbuffer
unburden: burden
unburi: airborn
unbutton: button
uncach: cach
uncamphor: camphor
uncared-for: cared-for
uncarpet: carpet
uncarv: carv
uncastrat: castrat
uncaulk: caulk
uncensor: censor
unceremoni: ceremoni
uncertifi: certifi
unchang: alik
uncharacterist: characterist
uncharg: charg
uncharter: charter
unchast: chast
uncheck: answer
unchivalr: chivalr
uncivilli: civilli
unclasp: clasp
unclear: unclear
unclog: clog
uncloth: cloth
uncoat: coat
uncoil: coil
uncollect: uncollect
uncolor: color
uncomb: comb
uncombin: anim
uncomfort: agit
uncommit: commit
uncompart: compart
uncomplain: complain
uncompress: alik
uncompromis: compromis
unconcern: about
uncondit: condit
unconfin: confin
uncongeni: congeni
unconquer: conquer
unconscious: conscious
unconstip: constip
unconstitut: constitut
unconsumm: consumm
uncontamin: antisept
uncontest: contest
uncontrol: control
uncontroversi: controversi
unconvent: convent
unconvinc: convinc
uncook: boil
uncorrect: accur
uncoupl: coupl
uncousin: cousin
uncover: bare
uncranni: cranni
uncreativ: creativ
uncrew: crew
uncritic: uncritic
uncrowd: crowd
uncrown: crown
uncrystal: crystal
uncultiv: cultiv
undamag: undamag
undatabl: databl
undate: date
undeciph: deciph
undeclar: declar
undedic: dedic
undefin: undefin
undelin: delin
undemand: demand
undemocrat: democrat
undeniabl: deniabl
undepend: undepend
undercharg: overcharg
underestim: overestim
underfil: overfil
underground: aboveground
underiv: deriv
underload: overload
undermin: annul
underpay: overpay
underprivileg: privileg
underr: overestim
underst: arrog
understand: understand
understood: understand
undescript: attribut
undeserv: deserv
undesign: design
undesir: desir
undetect: undetect
undevelop: develop
undifferenti: distinguish
undignifi: dignifi
undilut: concentr
undim: brighten
undiplomat: diplomat
undiscern: discern
undiscrimin: discrimin
undiversifi: diversifi
undock: dock
undocument: document
undrain: drain
undramat: dramat
undress: dress
undynam: dynam
uneager: eager
unearn: earn
unearth: airborn
unedifi: edifi
uneduc: educ
unemot: agit
unemploy: unemploy
unenclos: enclos
unencrypt: clarifi
unencumb: encumb
unendow: endow
unenforc: eas
unenlighten: enlighten
unenliven: enliven
unenterpris: enterpris
unenthusiast: enthusiast
unequal: unequal
unequip: equip
unequivoc: equivoc
unescap: escap
unestablish: abolish
unethic: ethic
uneven: bumpi
unevent: event
unexchang: exchang
unexcit: excit
unexpans: unexpans
unexpect: expect
unexpend: expend
unexpir: unexpir
unexploit: exploit
unexport: export
unfacet: facet
unfair: fair
unfaith: faith
unfamiliar: familiar
unfashion: fashion
unfasten: abandon
unfathom: fathom
unfavor: unfavor
unfeel: feel
unfinish: unfinish
unflatter: flatter
unfledg: fledg
unfocus: distract
unfold: fold
unforgett: forgett
unforgiv: forgiv
unform: form
unfortun: fortun
unframe: frame
unfreez: unfreez
unfret: fret
unfrozen: unfrozen
unfruit: fruit
unfuel: fuel
unfund: fund
unfurnish: unfurnish
unfurrow: furrow
ungather: ungather
ungear: gear
ungracious: gracious
ungrammat: grammat
ungrate: grate
ungroom: groom
unground: airborn
ungrudg: grudg
unguarante: answer
unguard: guard
unguid: guid
ungusset: gusset
unhappi: glad
unhar: har
unhealthi: healthi
unheat: almost
unhelp: annul
unhesit: bold
unhitch: hitch
unhook: hook
unhurri: unhurri
unhygien: hygien
unidentifi: identifi
unifi: disunifi
uniform: fuse
unilater: bilater
unimpair: impair
unimport: advoc
unimpress: impress
unimpression: impression
unimprov: degrad
unindex: index
uninflect: inflect
uninfluenti: influenti
uninform: uninform
uninhabit: inhabit
uninhibit: uninhibit
uninject: inject
uninjur: injur
uninquir: inquir
uninspir: inspir
uninstal: instal
uninstruct: teach
uninsul: insul
uninsur: insur
unintellig: intellig
unintend: accident
unintent: accident
uninterest: interest
unintrus: intrud
uninvit: exclud
uninvolv: involv
uniqu: alik
uniron: insincer
unit: anim
universal: adjac
unjust: just
unjustifi: accur
unknow: know
unknowabl: knowabl
unknown: know
unlabel: label
unlace: lace
unladen: laden
unlament: lament
unlaurel: laurel
unlaw: crimin
unleaven: leaven
unlight: bright
unlike: dislik
unlimit: briefli
unlist: attribut
unlivabl: livabl
unliveri: liveri
unload: laden
unlock: close
unlog: record
unlove: dislik
unlubric: lubric
unlucki: lucki
unmalici: unmalici
unman: crew
unmanag: manag
unmarri: marri
unmarshal: marshal
unmask: clarifi
unmate: mate
unmelodi: melodi
unmelt: melt
unmemor: memor
unmerit: merit
unmind: mind
unmine: mine
unmitig: mitig
unmodifi: alik
unmodul: modul
unmotiv: unmotiv
unmotor: motor
unmount: dismount
unmove: move
unmown: mown
unmusic: music
unmute: mute
unmyelin: myelin
unnatur: artifici
unnecessari: caus
unneed: caus
unnotic: unnotic
unnumber: number
unoblig: compel
unobstruct: annul
unobtrus: obtrus
unoccupi: occupi
unoffend: offend
unoffici: authorit
unoil: oil
unoppos: unoppos
unorder: appoint
unorganiz: chaotic
unorient: disorient
unostentati: ostentati
unown: own
unpack: pack
unpackag: parcel
unpaid: honorari
unpaintabl: paintabl
unpalat: palat
unpardon: forgiv
unparent: parent
unpasteur: pasteur
unpatriot: patriot
unpatron: patron
unpave: pave
unpay: honorari
unpeac: peac
unpercept: impercept
unperplex: perplex
unpin: pin
unplan: plan
unplay: frivol
unplayabl: playabl
unpleasant: pleasant
unplow: plow
unplug: plug
unpolish: arab
unpopular: popular
unportabl: immov
unpose: pose
unpot: pot
unpower: power
unpreced: after
unpredict: appoint
unprepar: prepar
unpretenti: pretenti
unprevent: unprevent
unprincipl: principl
unprintabl: printabl
unprivileg: privileg
unprivileged-us: as-root
unproduct: consum
unprofit: deficit
unpronounc: pronounc
unprophet: prophet
unpropiti: propiti
unprotect: endang
unprove: accident
unprovoc: provok
unpublish: unpublish
unpunctual: punctual
unpunish: forgiv
unquestion: unquestion
unquiet: unquiet
unquot: quot
unquotabl: quotabl
unreadi: readi
unreal: nomin
unrealist: realist
unreason: reason
unreassur: agit
unrecogniz: recogniz
unreconstruct: reconstruct
unrecover: irrecover
unreflect: reflect
unrefriger: almost
unregist: bearer
unregret: regret
unregul: regul
unrelat: absolut
unreliabl: unreliabl
unremark: note
unrenew: unrenew
unrentabl: rentabl
unrepeat: repeat
unrepent: repent
unreport: unreport
unreproduc: reproduc
unrequest: answer
unresent: forgiv
unreserv: unreserv
unrespect: unrespect
unrestrict: briefli
unretent: unretent
unreverber: reverber
unreviv: reviv
unreward: forgiv
unrhyme: rhyme
unrhythmic: rhythmic
unrifl: rifl
unrig: rig
unrighteous: righteous
unripe: ripe
unroll: roll
unromant: romant
unsaddl: saddl
unsafe: abandon
unsalabl: salabl
unsalt: salt
unsanitari: sanitari
unsaponifi: saponifi
unsarcast: insincer
unsatisfactori: satisfactori
unsatur: satur
unsavori: savori
unscalabl: scalabl
unschedul: schedul
unscholar: scholar
unscientif: scientif
unscrew: screw
unscript: script
unscrupul: scrupul
unseal: unseal
unseamanlik: seamanlik
unseason: casual
unseaworthi: seaworthi
unsecur: collater
unseduct: seduct
unseed: seed
unselect: choos
unselfish: selfish
unsell: sold
unsensat: sensat
unsentiment: sentiment
unservic: servic
unservil: servil
unset: set
unsettl: unsettl
unsexi: sexi
unshape: shape
unshare: unshare
unshaven: shaven
unshear: shear
unsheath: sheath
unshell: shell
unshockabl: shockabl
unshrinkabl: shrinkabl
unshutter: shutter
unsign: after
unsilenc: silenc
unsinkabl: sinkabl
unskill: skill
unsmile: smile
unsold: sold
unsolv: solv
unsort: appoint
unsour: bitter
unspecial: special
unspecifi: attribut
unsport: sport
unstabl: experi
unstage: stage
unstain: stain
unstatesmanlik: statesmanlik
unsteadi: steadi
unsteril: antisept
unstimul: unstimul
unstoppabl: stoppabl
unstructur: structur
unstuck: stuck
unstudi: studi
unsubscrib: subscrib
unsuccess: after
unsuitabl: inappropri
unsupervis: accompani
unsupport: annul
unsure: bold
unsurpris: unsurpris
unsuscept: suscept
unsuspect: unsuspect
unsweep: sweep
unswept: sweep
unsystemat: systemat
untag: label
untalent: talent
untangl: tangl
untap: tap
untemper: intemper
untheatric: theatric
unthinkabl: thinkabl
unthrottl: unthrottl
unti: abandon
untidi: chaotic
untimber: timber
untip: tip
untouch: close
untrain: bicycl
untranslat: nontranslat
untravel: travel
untrim: abbrevi
untroubl: troubl
untrust: answer
untrustworthi: untrustworthi
untruth: deceiv
untuck: tuck
unturn: turn
untwine: twine
untype: accompani
ununderstand: understand
ununderstood: understand
unuse: brand-new
unusual: extraordinari
unvaccin: unvaccin
unvari: fuse
unveil: unveil
unventil: unventil
unverifi: answer
unversion: unversion
unvoic: unvoic
unwant: unwant
unwari: unwari
unwarili: unwarili
unwax: unwax
unwean: unwean
unweav: unweav
unweb: unweb
unwholesom: unwholesom
unwieldi: unwieldi
unwill: reluct
unwind: unwind
unwit: unwit
unwoman: unwoman
unwood: aluminium
unworld: unworld
unworthi: unworthi
unwoven: unwoven
unwrap: unwrap
unwrinkl: unwrinkl
unzip: unzip
up: up
upfront: acceler
upgrad: downgrad
uphil: downhil
uphold: annul
upload: download
upper: abov
uppercas: capit
upright: horizont
upset: agit
upstair: downstair
upstream: downstream
uptod: brand-new
upward: downward
upwind: downwind
urban: rural
urg: advoc
usd: dollar
use: brand-new
useless: useless
user: develop
usual: extraordinari
utc: cet
utf-16: ascii
utf-32: ascii
utf-8: ascii
vacant: occupi
vaccin: unvaccin
vagu: ahead
vain: arrog
valid: answer
valu: appreci
valuabl: valuabl
vari: fuse
variabl: fixed-pric
vascular: avascular
vegan: meati
vegetarian: meati
veil: unveil
vendor: consigne
ventil: unventil
verbal: aluminium
verbatim: paraphras
verbos: ahead
verifi: answer
version: unversion
vertic: horizont
veto: ratifi
victori: defeat
video: adjac
violabl: inviolabl
violat: accomplish
violent: nonviolent
visibl: clarifi
vocal: consonant
voic: unvoic
volatil: experi
volunt: volunt
voluntari: caus
vulner: invulner
wait: alway
waiv: acquir
wake: sleep
walkthrough: full-text
want: unwant
wari: unwari
warili: unwarili
warm: almost
warn: absent
warrant: answer
wash: clean
washabl: dispos
wast: aggress
waterproof: airtight
watertight: airtight
wax: unwax
weak: strength
weaken: strengthen
wean: unwean
wear: brand-new
weav: unweav
web: unweb
websocket: graphql
wednesday: friday
week: afternoon
weekday: weekday
weekend: weekday
welcom: accept
well: bad
west: east
westbound: eastbound
western: eastern
wet: arid
wheelchair: stretcher
white: amber
white-collar: blue-collar
whitelist: allowlist
whiten: blacken
whole: close
wholesal: retail
wholesom: unwholesom
widdershin: anti-clockwis
wide: broad
widen: broad
wieldi: unwieldi
wife: husband
will: reluct
win: deficit
wind: unwind
windward: downwind
winter: autumn
wipe: ambigu
wire: cable-bound
wireless: cable-bound
wise: foolish
wit: unwit
with: with
with-food: empty-stomach
withdraw: acquir
withhold: activ
within: beyond
without: with
woman: unwoman
wood: aluminium
woodi: nonwoodi
wool: cotton
world: unworld
worn: brand-new
worri: agit
wors: better
worsen: degrad
worst: best
worthi: unworthi
worthless: valuabl
woven: unwoven
wrap: unwrap
wrinkl: unwrinkl
writabl: alik
write: aluminium
writeabl: alik
written: aluminium
wrong: accur
xml: csv
yaml: csv
year: afternoon
year-round: casual
yearfirst: dayfirst
yellow: amber
yen: dollar
yes: no
zero-bas: one-bas
zip: unzip
zstd: brot
"""

#: For each stem those that exclude it.
CONTRARY = """
abactin: actin
abandon: adopt attend continu defend honor honour join keep maintain migrat persever persist proceed pursu repeat retri subscrib support uphold
abbrevi: expand extend lengthen pad
abl: unabl
abnorm: normal
aboard: ashor overboard
abolish: build creat erect establish find found generat instal
aborad: orad
abort: accept commit complet confirm continu finish proceed resum retri
abov: below beneath less lower smaller underneath
aboveground: underground
abranchi: branchiat
abridg: extend lengthen liter prolong unabridg verbatim
abrupt: gentl grace gradual slow smooth soft steadi
absenc: presenc
absent: attend contain includ present
absolut: relat
absolv: condemn convict
absorb: emit
abstain: act adopt attend engag interfer interject interven join judg migrat particip react subscrib vote
abstract: concret hands-on practic tangibl
abstrus: access plain simpl straightforward understand
acaulesc: caulesc
acced: object refus
acceler: brake deceler delay halt interrupt linger paus postpon slow slow-down suspend throttl
accentu: de-emphas de-emphasis downplay gloss-ov minim play-down trivial underst
accept: abort challeng contest correct declin deni disapprov discard disclaim disput drop question rebut refus refut reject return turn-away unaccept
access: abstrus arcan complic convolut cryptic elabor floweri impenetr inaccess ornat technic unreachabl
accident: deliber intent
accommod: adversari antagonist argument combat confront drop ignor omit oppos reject unaccommod
accompani: alon unaccompani
accur: approxim fuzzi imprecis inaccur incorrect loos mislead rough sloppi vagu wrong
accusatori: nonjudgment understand
achlamyd: chlamyd
achromatin: chromatin
acid: alkalin
acknowledg: belittl conceal deni hide ignor unacknowledg
acquir: divest free releas relinquish
acquisit: unacquisit
acquit: condemn convict
act: abstain
actabl: unactabl
actin: abactin
activ: deactiv disabl dormant expir inact inhibit passiv prevent revok stop suppress suspend
actual: fabric fiction hypothet imaginari virtual
ad-hoc: method regular rigor schedul systemat
adapt: intact maladapt unadapt unchang untouch
add: delet eras omit remov strip subtract
addict: nonaddict unaddict
addit: omiss remov
address: dodg evad ignor sidestep unaddress
adequ: inadequ
adher: depart deviat
adiabat: diabat
adjac: distant far remot scatter
adjust: fix freez preserv retain rigid unadjust
admiss: inadmiss
admit: bar conceal deni discard drop exclud expel hide refus reject
admonish: applaud commend compliment congratul prais
adopt: abandon abstain boycott eschew forgo forsak forswear reject renounc shun spurn unadopt
adorn: unadorn
adroit: maladroit
advanc: defer delay postpon put-off reced retreat
advantag: disadvantag
adventur: unadventur
advers: favor favour fiduciari
adversari: accommod collabor conciliatori cooper
advert: inadvert
advertis: conceal embargo hide hush-up suppress withhold
advis: inadvis
advisori: bind
advoc: condemn critic disfavour oppos
afebril: febril
affect: unaffect
affection: aloof businesslik clinic cold detach distant imperson indiffer
affirm: annul challeng contest contradict correct deni disput overrul overturn quash question rebut refut revers set-asid
affix: unaffix
afford: cost dear expens
afraid: unafraid
after: befor
afterward: beforehand immedi instant prompt upfront
aggreg: disaggreg individu item separ split
aggress: conserv unaggress
agit: calm comfort compos consol good-humor level-head patient reassur seren sooth
agre: contradict differ disagre dissent diverg object refus
agreeabl: disagreeabl
ahead: behind late
aid: hamper hinder imped obstruct thwart
airborn: ground
airsid: landsid
airworthi: unairworthi
alarm: calm comfort consol reassur sooth unalarm
alarmist: calm compos level-head seren
alert: deceiv ignor misinform mislead silenc
alien: inalien
alight: board embark
align: nonalign
alik: differ differenti dissimilar distinct distinguish unalik
aliv: dead
alkalin: acid
alloc: dealloc free releas
allow: ban block deni disallow forbid inhibit prevent prohibit refus reject suppress suspend withhold
allowlist: blacklist blocklist denylist
alon: accompani collabor collect communal in-group joint supervis togeth
aloof: affection approach care close cordial person tender warm warmheart
alphabet: chronolog numer random
alter: ident intact keep maintain preserv retain same unalter unchang untouch
alway: never occasion sometim
ambient: chill cool refriger
ambigu: clariti clear unambigu unequivoc uniqu
ambiti: modest unambiti
amend: intact keep maintain preserv retain unamend unchang untouch
amiabl: cruel hostil malici mean nasti spite unfriend unkind
amic: hostil
amplifi: attenu dampen
analog: digit
analogu: digit
analys: synthes
analyz: synthes unanalyz
anger: humor humour kind patienc
angri: calm unangri
anim: apathet bore half-heart inanim listless lukewarm perfunctori unanim unenthusiast
announc: conceal embargo hide hush-up suppress withhold
annoy: humor humour kind patienc
annul: affirm confirm sustain uphold
anonym: attribut by-nam clear identifi name plain show shown sign unmask visibl
answer: dodg evad ignor sidestep silent
antagon: befriend
antagonist: accommod collabor conciliatori cooper
anti-clockwis: clockwis
anticipatori: passiv reactiv
anticlockw: clockwis
apart: joint togeth
apathet: anim eager energet enthusiast keen live
apathi: enthusiasm
aperiod: period
apetal: petal
apologet: assur confid decis firm unapologet
appar: hidden hide invisibl obscur opaqu
appeal: final unappeal
appear: disappear
append: clobber delet detach eras omit overwrit prepend remov replac strip substitut truncat unfasten
appendag: unappendag
appet: unappet
applaud: admonish berat blame boo censur chide condemn denounc mock rebuk reprimand reprov ridicul scold
appli: boycott detach disengag eschew extract forgo forsak forswear releas remov renounc revert shun spurn strip take undo withdraw
appoint: depos dismiss elect recal remov
appreci: belittl depreci despis ignor unappreci
approach: aloof distant
appropri: inappropri
approv: block declin deni disapprov refus reject veto
approxim: accur exact precis
arbitr: litig nonarbitr
arbitrari: consist determinist monoton nonarbitrari order predict sequenti sort
arcan: access plain simpl straightforward understand
archiv: delet shred unarchiv
argument: accommod collabor conciliatori cooper unargument
arid: damp humid moist
arm: disarm unarm
arrang: disarrang
arrear: beforehand upfront
arrest: releas
arriv: depart
arrog: humbl modest unassum
articul: camouflag conceal disguis hide inarticul mask stifl suppress unarticul withhold
artifici: natur
ascend: descend sink
asept: contamin septic unsteril
asham: unasham
ashor: aboard
ask: assum guess infer presum
asleep: awak
assembl: demolish disassembl dismantl
assent: dissent
assert: deferenti deni disclaim fawn obsequi servil submiss sycophant tentat timid unassert unsure waiv
assign: nonassign revok unassign withdraw
assist: hamper hinder imped obstruct thwart
associ: nonassoci
assum: ask check confirm consult disclaim disput doubt enquir exclud inquir queri question request verifi
assur: apologet diffid hesit indecis tentat timid waver
asymmetr: symmetr
asynchron: synchron
asyndet: syndet
at-onc: belat eventu later slowli tardi
atom: gradual piecem
attach: detach extract omit remov sever strip take unbind unfasten withdraw
attack: defend
attend: abandon absent abstain boycott eschew forgo forsak forswear miss renounc shun skip spurn unattend
attent: inattent
attenu: amplifi boost
attract: grim hideous repel repuls ugli unattract
attribut: anonym unattribut
atyp: repres typic
audibl: inaudibl silent
auspici: inauspici
authent: bypass circumv counterfeit fake fictiti forg
authorit: unoffici
authoriz: ban block deni disallow forbid prevent prohibit unauthoriz
autom: human manual
automat: manual
autonom: manual supervis
auxiliari: main primari
avail: down offlin reserv unavail unreachabl
avascular: vascular
aveng: unaveng
avert: caus let permit toler
avoid: discuss favour prefer
await: ignor interrupt proceed rush
awak: asleep
awaken: unawaken
awar: unawar
background: foreground
backward: forward
bad: well
balanc: bias lopsid one-sid opinion partial partisan prejud slant unbalanc
balconi: unbalconi
ban: allow authoriz demand mandat permit requir
band: unband
baptiz: unbaptiz
bar: admit
bare: cover paint
barrel: unbarrel
batch: immedi individu interact singl
bear: lack
beauti: grim hideous repuls ugli
befor: after
beforehand: afterward arrear belat later retroact subsequ
befriend: antagon
begin: cancel ceas end halt postpon stop termin withhold
behind: ahead earli
belat: at-onc beforehand forthwith immedi instant prompt punctual straightaway time upfront
believ: disbeliev distrust doubt mistrust question suspect unbeliev
belittl: acknowledg appreci encourag heed support
below: abov bigger greater higher larger
belt: unbelt
bend: straight straighten
bendabl: inflexibl rigid stiff
beneath: abov
benef: unbenef
benefit: harm hurt
benevol: cruel hostil malici mean nasti spite unfriend unkind
benign: fatal harm irrecover malici termin unrecover
bent: straight
berat: applaud commend compliment congratul prais
bespok: builtin default predefin standard
beyond: insid within
bias: balanc even-hand imparti neutral nonpartisan object unbias
bidirect: one-way unidirect
big-endian: little-endian
bigger: below less lower smaller
biggest: lowest smallest
bilater: unilater
bill: refund reimburs repay waiv
bind: advisori detach sever unbind
black: white
blacken: whiten
blacklist: allowlist whitelist
blame: applaud commend compliment congratul prais thank
blank: complet
bleak: cheer hope optimist upbeat
blemish: unblemish
blend: separ unblend
bless: curs
blind: critic distrust sceptic skeptic suspici wari
block: allow approv authoriz clear deliv endors forward nonblock pass permit ratifi relay sanction transmit
blocklist: allowlist whitelist
blue: red
blunt: diplomat gentl mild sharp sharpen tact
blur: expos reveal show unblur unmask
board: alight disembark leav
boast: downplay humbl modest unassum
bodi: unbodi
boil: chill freez frozen ice lukewarm tepid
bold: cautious coward timid
bolt: unlock
boo: applaud
boost: attenu dampen
border: unborder
bore: anim eager energet engag enthusiast interest keen live
born: unborn
borrow: buy lend purchas
bound: boundless infinit unbound unlimit
boundless: bound finit limit
boycott: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
brainwash: unbrainwash
brake: acceler hurri rush speed
branchiat: abranchi
brave: coward timid
breach: follow fulfil meet obey observ respect satisfi
break: fix follow honor intact keep maintain mend obey observ repair respect untouch valid well-form
breezi: ceremoni formal offici solemn
breviti: length verbos
bridgeabl: unbridgeabl
brief: detail exhaust expans in-depth lengthi long long-drawn long-wind rambl verbos wordi
briefli: continu detail lengthi long perman verbos
bright: dark
brighten: darken dim
bring-forward: postpon put-off
brisk: leisur slow sluggish unhurri
broad: narrow narrowli
broadcast: conceal embargo hush-up suppress withhold
broaden: narrow restrict
broader: narrow
broken: intact untouch valid well-form
brusqu: courteous diplomat friend gentl gradual mild polit smooth soft tact
brutal: diplomat gentl mild tact
buckl: unbuckl
buffer: flush immedi unbuffer
build: abolish demolish destroy dismantl ruin wreck
built-in: extern
builtin: bespok custom extern user-defin
bulk: individu singl
bundl: separ split stand-alon standalon unbundl
burden: unburden
buri: exhum unburi unearth
busi: idl
businesslik: affection care cordial person tender warm warmheart
button: unbutton
buy: borrow hire leas rent sell
buyer: seller sender shipper
by-nam: anonym nameless pseudonym unname
bypass: authent call check consid consult heed inspect invok regard run trigger verifi
cach: discard evict forget purg refetch
cagey: candid forthright frank genuin heartfelt open sincer transpar
calc: discalc
calcul: incalcul
call: bypass skip suppress
callous: compassion empathet sympathet understand
calm: agit alarm alarmist angri distress emot excit frantic frighten hyster impati intimid irrit nervous panicki scare upset worri
camouflag: articul convey display exhibit express indic present reveal show signal voic
camphor: uncamphor
cancel: begin complet confirm continu finish launch start
candid: cagey coy deferenti dishonest evas fals fawn feign guard indirect insincer iron obsequi sarcast secret servil submiss sycophant
candor: deceit dishonesti
candour: deceit dishonesti
cap: unbound unlimit
capabl: incapabl
capit: lowercas
captur: discard omit
care: aloof businesslik careless clinic cold cursori detach distant hasti imperson indiffer neglig perfunctori rash reckless shallow sketchi slapdash sloppi superfici
cared-for: uncared-for
careless: care caution consider thought
carpet: uncarpet
carri: lack
carv: uncarv
case-insensit: case-sensit sensit
case-sensit: case-insensit insensit
castrat: uncastrat
casual: ceremoni formal offici solemn
catch: miss overlook
categor: provision tentat
caulesc: acaulesc
caulk: uncaulk
caus: avert forbid hinder inhibit prevent prohibit suppress suspend
causat: noncausat
caution: careless reckless
cautious: bold incautious rash reckless
ceas: begin continu launch persist proceed remain resum start
censor: uncensor
censur: applaud commend compliment congratul prais
central: decentr decentral dispers distribut local
ceremoni: breezi casual chatti colloqui folksi informal slangi unceremoni
certain: tentat timid unsure
certainti: doubt
certifi: decertifi uncertifi
challeng: accept affirm confirm echo endors valid
chang: constant fix intact keep maintain preserv retain unchang untouch
changeabl: constant fix perman stabl steadi unchang
chaotic: organiz tidi
characterist: uncharacterist
charg: free indemnifi refund reimburs repay uncharg waiv
chargeabl: free grati
charm: grim hideous repuls ugli
charter: uncharter
chast: unchast
chatti: ceremoni formal offici retic solemn ters
cheap: cost dear expens
cheaper: dearer
cheapest: dearest highest
check: assum bypass circumv presum trust uncheck
checkabl: unprovabl unverifi
cheer: bleak cheerless despond downbeat fatalist gloomi grave pessimist sombr upset
cheerless: cheer
chide: applaud commend compliment congratul prais
chill: ambient boil heat hot scald unrefriger warm
chivalr: unchivalr
chlamyd: achlamyd
choos: boycott eschew forgo forsak forswear renounc shun spurn
chromatin: achromatin
chronolog: alphabet
circuit: direct
circul: withhold
circumv: authent check consult inspect verifi
civil: contemptu dismiss disrespect impertin impolit insol insult noncivil offens
civilli: uncivilli
claim: deni disclaim forfeit free releas waiv
clandestin: open overt public transpar
clarifi: confus obfusc obscur
clariti: ambigu obscur
clasp: unclasp
clean: dirti soil
clear: ambigu anonym block cloudi confus equivoc fill hidden hide keep mask muddl obscur obstruct opaqu popul preserv redact retain set unclear vagu
cleartext: encrypt
clement: inclement
climb: descend sink
clinic: affection care cordial person tender warm warmheart
clobber: append keep preserv retain
clockwis: anti-clockwis anticlockw counter-clockwis counterclockw widdershin
clog: unclog
close: aloof distant far free freeli liber loos open remot reopen
closest: farthest furthest
cloth: uncloth
cloudi: clear lucid
coars: detail fine fine-grain granular
coarse-grain: detail fine-grain granular
coat: uncoat
coerc: voluntari
coercion: freedom
coerciv: voluntari
coher: contradictori incoher inconsist
coil: uncoil
cold: affection care cordial empathet hot lukewarm person preheat sympathet tender tepid warm warmheart
collabor: adversari alon antagonist argument combat confront independ individu single-hand solo
collaps: expand noncollaps visibl
collect: alon discard exclus independ individu omit separ single-hand sole solo uncollect
colloqui: ceremoni formal offici solemn
colon: decolon
color: uncolor
colour: colourless
colourless: colour
column: noncolumn
comb: uncomb
combat: accommod collabor conciliatori cooper
combin: divid isol noncombin separ split uncombin
come: depart
come-in: leav stay-outsid wait-outsid
comfort: agit alarm distress frighten intimid irrit scare uncomfort upset worri
commend: admonish berat blame censur chide critic mock rebuk reprimand reprov ridicul scold
commensur: incommensur
comment: silent
commerci: noncommerci
commiss: noncommiss
commit: abort revert rollback uncommit undo
commodi: incommodi
common: individu person privat rare uncommon uniqu
communal: alon independ individu single-hand solo
communic: suppress withhold
commut: incommut
compact: verbos
compar: incompar
compart: uncompart
compassion: callous heartless indiffer judgement judgment unfeel unsympathet
compat: incompat
compet: incompet
competit: monopoli noncompetit
complain: uncomplain
complet: abort blank cancel empti fragmentari incomplet interrupt open partial patchi pend select
complex: simpl simplic
compli: defi disobey disregard ignor refus violat
complic: access plain simpl simplifi straightforward understand
compliment: admonish berat blame censur chide mock rebuk reprimand reprov ridicul scold
compos: agit alarmist discompos excit frantic hyster impati irrit nervous panicki
comprehens: fragmentari incomplet incomprehens minim noncomprehens partial patchi select
compress: decompress incompress inflat raw uncompress unzip
compromis: uncompromis
compuls: freedom
compulsori: elect forbid forbidden option voluntari
conceal: acknowledg admit advertis announc articul broadcast confirm convey declar describ disclos discuss display exhibit explain expos express give indic list mention name offer present publish report reveal share show signal specifi state suppli talk voic volunt
conceit: humbl modest unassum
concentr: digress dilut stray wander
concern: unconcern
conciliatori: adversari antagonist argument combat confront
concis: detail exhaust expans in-depth length lengthi long long-drawn long-wind rambl verbos wordi
conclud: interrupt
conclus: inconclus provision tentat
concret: abstract fabric fiction imaginari intang theoret virtual
concur: disagre dissent refus
concurr: consecut sequenti serial success
condemn: absolv acquit advoc applaud endors favor favour prais promot
condens: evapor
condescend: consider courteous gracious humbl modest respect unassum
condit: uncondit
conduct: nonconduct
confid: apologet diffid distrust hesit indecis mistrust sceptic skeptic suspicion tentat timid unsure waver
confidenti: disclos disclosur open overt public publish transpar
confin: unconfin unrestrict
confirm: abort annul assum cancel challeng conceal contest contradict correct deni disprov disput hide open overrul overturn pend presum quash question rebut refut reject repeal rescind revers revok set-asid trust veto withdraw
conform: deviat
confront: accommod collabor conciliatori cooper
confus: clarifi clear explain lucid
congeni: uncongeni
congratul: admonish berat blame censur chide mock rebuk reprimand reprov ridicul scold
congruous: incongruous
connect: disconnect isol offlin separ
conquer: unconquer
conscious: unconscious
consecut: concurr parallel random simultan unorder
consent: disagre dissent object refus
consequenti: inconsequenti
conserv: aggress liber permiss wast
consid: bypass disregard ignor
consider: careless condescend contemptu dismiss disrespect impertin impolit inconsider insol insult judgement judgment lectur minim minor moral offens patron preachi sanctimoni slight thoughtless
consigne: seller sender shipper
consist: arbitrari contradictori divers incoher inconsist vari varieti
consol: agit alarm distress frighten inconsol intimid scare upset
conspicu: discreet hidden hide inconspicu invisibl unobtrus
constant: chang changeabl dynam ever-chang fickl fluctuat intermitt irregular mutabl occasion period rare seldom sometim sporad vari variabl volatil
constip: unconstip
constitut: unconstitut
construct: demolish dismantl
consult: assum bypass circumv disregard guess ignor presum
consumm: unconsumm
contain: absent exclud lack leav omit
contamin: asept disinfect purifi steril uncontamin
contempt: courtesi polit respect
contemptu: civil consider courteous polit respect
content: discontent
contest: accept affirm confirm echo endors incontest uncontest valid
contigu: remot scatter
continu: abandon abort briefli cancel ceas discontinu discret end exit expir give-up halt intermitt interrupt irregular laps momentari occasion paus period quit sporad stop suspend termin wait
contract: expand stretch
contradict: affirm agre confirm match
contradictori: coher consist
contraven: follow fulfil obey observ respect
control: uncontrol
controversi: uncontroversi
conveni: inconveni
convent: creativ imagin invent novel origin unconvent
converg: diverg
convey: camouflag conceal disguis hide mask stifl suppress withhold
convict: absolv acquit
convinc: unconvinc
convolut: access plain simpl straightforward understand
cook: raw
cool: ambient heat hot warm
cooper: adversari antagonist argument combat confront defect obstruct preemptiv refus
copi: origin raw unmodifi
cordial: aloof businesslik clinic cold detach distant imperson indiffer
corpor: incorpor
correct: accept affirm confirm echo endors inaccur incorrect uncorrect valid wrong
correspond: unrelat
corrig: incorrig
corrobor: disprov refut
corrupt: incorrupt valid well-form
cost: afford cheap inexpens
counter-clockwis: clockwis
counterclockw: clockwis
counterfeit: authent genuin
coupl: decoupl uncoupl
courteous: brusqu condescend contemptu curt discourteous dismiss disrespect gruff impertin impolit insol insult judgement judgment lectur moral offens patron preachi rude sanctimoni
courtesi: contempt disrespect rude
cousin: uncousin
cover: bare uncover
covert: open overt public transpar
coward: bold brave
coy: candid forthright frank genuin heartfelt open sincer transpar
cranni: uncranni
creat: abolish delet demolish destroy dismantl remov ruin wreck
creativ: convent deriv formula hackney liter stereotyp trite uncreativ unorigin
credibl: incredibl
credit: debit
creditor: debtor
credul: critic distrust incredul mistrust sceptic skeptic suspici suspicion wari
crimin: decrimin legal
crisp: detail exhaust expans in-depth lengthi long-drawn long-wind rambl verbos wordi
critic: advoc blind commend credul deferenti dispens endors favor favour fawn flatter gullibl minor naiv obsequi prais promot servil submiss sycophant trivial trust uncritic unimport unquestion
crook: straight
crowd: uncrowd
crown: uncrown
crucial: dispens needless redund superflu unnecessari
cruel: amiabl benevol friend kind
cryptic: access plain simpl straightforward understand
crystal: uncrystal
crystallin: noncrystallin
cultiv: uncultiv
cumul: increment
curabl: incurabl
curious: incuri indiffer
current: obsolet old outdat stale supersed
curs: bless
cursori: care dilig exhaust meticul painstak thorough
curt: courteous detail diplomat exhaust expans friend gentl in-depth lengthi long-drawn long-wind mild polit rambl tact verbos wordi
curtail: extend lengthen prolong
curv: straight
custom: builtin default predefin standard
cut: increas rais
cute: grim hideous repuls ugli
damag: fix intact maintain mend repair undamag
damp: arid dri
dampen: amplifi boost encourag invit recommend suggest welcom
danger: safe safeti secur
dark: bright light
darken: brighten lighten
databl: undatabl
dawn: dusk
day: night nighttim
daytim: night nighttim
de-emphas: accentu emphas highlight stress underlin
de-emphasis: accentu emphas highlight stress underlin
de-escal: escal
deactiv: activ enabl
dead: aliv
dealloc: alloc
dear: afford cheap inexpens
dearer: cheaper
dearest: cheapest lowest
debit: credit
debtor: creditor
deceit: candor candour honest honesti sincer truth
deceiv: alert inform notifi tell warn
deceler: acceler expedit hasten hurri quicken rush speed speed-up
decent: indecent
decentr: central
decentral: central
decept: honest sincer straightforward transpar truth
decertifi: certifi
decid: defer
deciph: enciph encrypt undeciph
decis: apologet diffid hesit indecis tentat timid waver
declar: conceal hide obscur omit undeclar withhold
declin: accept approv fulfil grant honor honour take
decod: encod
decolon: colon
decompress: compress zip
decor: indecor
decoupl: coupl
decreas: grow heighten increas lift rais
decrement: increment
decrimin: crimin
decrypt: enciph encrypt
dedic: share undedic
deduct: nondeduct
deep: shallow
deepen: flatten
deeper: shallow
deepli: superfici
deescal: escal
default: bespok custom ondemand user-defin
defeas: indefeas
defect: cooper
defend: abandon attack prosecut relinquish
defens: offens
defer: advanc decid execut expedit immedi instant overrid perform proceed prompt run
deferenti: assert candid critic defiant frank honest independ
defi: compli follow heed obey observ respect
defiant: deferenti obedi
deficit: surplus
defin: omit undefin
definit: indefinit interim preliminari provision tentat
deflat: inflat
defrost: freez
deglycerol: glycerol
degrad: enhanc improv
dehisc: indehisc
dehuman: human
dehumidifi: humidifi
dehydrogen: hydrogen
delay: acceler advanc execut expedit hasten immedi instant perform proceed prompt quicken run speed-up
deleg: keep retain
delet: add append archiv creat establish insert keep maintain preserv recov reinstat restor retain store
deliber: accident hast inadvert unintent
delin: undelin
deliv: block discard drop intercept withhold
demand: ban disallow forbid prohibit undemand waiv
demateri: materi
demilitar: militar
democrat: undemocrat
demolish: assembl build construct creat erect establish find found generat instal
demor: encourag hearten inspir motiv support
demot: promot
demotiv: motiv
denation: nation
denazifi: nazifi
deni: accept acknowledg admit affirm allow approv assert authoriz claim confirm fulfil give grant honor honour offer permit provid serv state suppli
deniabl: undeniabl
denorm: normal
denounc: applaud prais
dens: spars
denylist: allowlist whitelist
deodor: odor
deodour: odour
deoxid: oxid
depart: adher arriv come follow obey
depend: disregard ignor independ undepend
deperson: person
deploy: retract stow withdraw
depos: appoint elect instal nomin
deposit: overdraw withdraw
deprec: encourag recommend support
depreci: appreci
depress: elat
depressur: pressur
depriorit: favor favour prefer priorit
depriv: equip furnish provid suppli
dequeu: enqueu
deregist: regist
deriv: creativ imagin invent novel origin underiv
desalin: salin
descend: ascend climb rise
describ: conceal ignor obscur omit withhold
descript: undescript
desegreg: segreg
deselect: select
desensit: sensit
deseri: marshal serial
desert: support
deserv: undeserv
design: undesign
desir: undesir
despair: hope
despis: appreci esteem honor honour respect valu
despond: cheer hope optimist upbeat
destalin: stalin
destroy: build creat erect establish find found generat instal keep maintain preserv recov recycl reinstat restor retain reus sell store
destruct: encourag indestruct support
desynchron: sync synchron
detach: affection append appli attach bind care cordial fasten insert leav link person prepend reinsert tender tie warm warmheart
detail: brief briefli coars coarse-grain concis crisp curt pithi short sketchi succinct summari superfici ters
detain: releas
detect: miss overlook undetect
deter: encourag hearten inspir invit motiv recommend suggest welcom
determin: indetermin
determinist: arbitrari nondeterminist random unpredict
dethron: enthron
detransitiv: transitiv
develop: undevelop
deviat: adher conform follow match mirror obey track
diabat: adiabat
differ: agre alik equal ident indistinguish match mirror same similar track
differenti: alik ident indistinguish undifferenti
difficult: easi easili
diffid: assur confid decis firm
digest: indigest
digit: analog analogu paper physic postal tangibl
dignifi: undignifi
digress: concentr focus
dilig: cursori hasti neglig perfunctori shallow sketchi slapdash sloppi superfici
dilut: concentr undilut
dim: brighten undim
diplomat: blunt brusqu brutal curt harsh rough tactless undiplomat
direct: circuit evas indirect roundabout
dirti: clean
disabl: activ enabl
disadvantag: advantag
disaggreg: aggreg pool
disagre: agre concur consent
disagreeabl: agreeabl
disallow: allow authoriz demand mandat permit requir
disappear: appear
disapprov: accept approv endors ratifi sanction
disarm: arm
disarrang: arrang
disassembl: assembl
disbeliev: believ trust
discalc: calc
discard: accept admit cach captur collect deliv forward gather handl import includ keep log maintain memoiz memor pass persist preserv process record recycl relay rememb retain return reus sell store transmit
discern: indiscern undiscern
disclaim: accept assert assum claim guarante warrant
disclos: conceal confidenti guard hide ignor mask obscur omit redact retain secret suppress withhold
disclosur: confidenti privaci secreci
discompos: compos
disconnect: connect onlin
discontent: content
discontinu: continu
discourag: encourag foster hearten inspir invit motiv promot recommend stimul suggest support urg welcom
discourteous: courteous
discreet: conspicu indiscreet intrus notic open promin public visibl
discret: continu
discretionari: mandatori
discrimin: undiscrimin
discuss: avoid conceal ignor obscur omit silenc silent withhold
disembark: board embark
disench: enchant
disenchant: enchant
disenfranch: enfranch
disengag: appli engag
disfavour: advoc endors favor favour promot
disguis: articul convey display exhibit express indic present reveal show signal voic
dishearten: encourag hearten inspir motiv
dishonest: candid honest sincer truth
dishonesti: candor candour honesti
dishonor: honor
disincarn: incarn
disinclin: inclin
disinfect: contamin
disingenu: ingenu
disinherit: inherit
disintegr: integr
disjoint: overlap
dislik: enjoy like prefer
dislike: like
disloy: loyal
disloyal: loyal
dismantl: assembl build construct creat erect establish find found generat instal
dismiss: appoint civil consider courteous elect employ encourag hire instal keep nomin polit recruit respect retain support
dismount: mount
disobedi: obedi
disobey: compli follow honor honour obey respect
disorder: order
disorient: orient
disparag: encourag support
dispatch: suppress withhold
dispens: critic crucial essenti important indispens signific vital
dispers: central
display: camouflag conceal disguis hide mask suppress withhold
displeas: pleas
disproportion: moder proport proportion
disprov: confirm corrobor prove substanti
disput: accept affirm assum confirm echo endors presum valid
disregard: compli consid consult depend follow heed honor honour obey regard reli respect
disreput: reput
disrespect: civil consider courteous courtesi esteem honor honour polit respect
dissent: agre assent concur consent
dissimilar: alik similar
dissip: hold keep maintain preserv reserv retain store
dissolv: precipit
dissuad: encourag motiv persuad urg
distant: adjac affection approach care close cordial near nearbi next person tender warm warmheart
distinct: alik duplic equal ident indistinguish same
distinguish: alik ident indistinguish
distract: focus
distress: calm comfort consol reassur sooth
distribut: central hoard stockpil withhold
distrust: believ blind confid credul faith gullibl naiv trust uncritic unquestion
disunifi: unifi
diverg: agre converg match mirror track
divers: consist uniform
diversifi: undiversifi
divest: acquir invest
divid: combin merg multipli unit
divis: indivis
dock: undock
document: omit undocument
dodg: address answer
dogmat: open-mind provision tentat
domest: foreign internat
dormant: activ
doubt: assum believ certainti presum suppos trust
down: avail onlin up
downbeat: cheer hope optimist upbeat
downgrad: upgrad
downhil: uphil
download: upload
downplay: accentu boast emphas exagger highlight overst stress underlin
downstair: upstair
downstream: upstream
downward: upward
downwind: upwind windward
drain: fill undrain
dramat: undramat
dress: undress
dri: damp humid moist moisten soak wet
drink: sober
drop: accept accommod admit deliv forward handl heighten hoist implement import includ increas keep lift log maintain pass pass-on persist preserv process propos rais record recov reinstat relay restor retain store support tabl transmit
drunk: sober
due: waiv
dull: engag interest live sharpen
duplic: distinct uniqu
durabl: ephemer temporari transient volatil
dusk: dawn
dynam: constant fix static undynam
eager: apathet bore half-heart lazi lazili listless lukewarm perfunctori reluct uneager unenthusiast
earli: behind late
earlier: later
earliest: latest newest
earn: spend unearn
earnest: faceti flippant frivol humor jocular joke light-heart play tongue-in-cheek whimsic
earth: unearth unground
eas: tighten
easi: difficult hard
easier: harder
easili: difficult hard
eat: fast
echo: challeng contest correct disput question rebut refut
echoic: nonechoic
edifi: unedifi
edit: intact keep maintain preserv read-on readon retain unchang untouch
educ: uneduc
effect: ineffect
effectu: ineffectu
efficaci: inefficaci
effici: ineffici
effort: effortless
effortless: effort
elabor: access plain simpl sketchi straightforward summar superfici understand
elast: inelast inflexibl rigid stiff
elat: depress
elect: appoint compulsori depos dismiss forc mandatori obligatori recal remov requir
electron: paper postal
eleg: ineleg
elig: inelig
eloqu: ineloqu
emb: link
embargo: advertis announc broadcast publish
embark: alight disembark leav
embed: extern stand-alon standalon
embrac: boycott eschew forgo forsak forswear reject renounc shun spurn
emit: absorb suppress withhold
emot: calm ration unemot
empathet: callous cold heartless indiffer judgement judgment unfeel unsympathet
empathi: indiffer
emphas: de-emphas de-emphasis downplay gloss-ov hide minim obscur play-down trivial underst
empir: theoret
employ: boycott dismiss eschew fire forgo forsak forswear renounc shun spurn unemploy
empti: complet fill full keep nonempti preserv retain
emul: nativ
enabl: deactiv disabl inhibit prevent stop suppress suspend
enchant: disench disenchant
enciph: deciph decrypt
enclos: unenclos
encod: decod
encourag: belittl dampen demor deprec destruct deter discourag dishearten dismiss disparag dissuad obsolet undermin
encrypt: cleartext deciph decrypt expos plain plaintext unencrypt
encumb: unencumb
end: begin continu launch persist remain renew start
endang: protect safeguard
endors: block challeng condemn contest correct critic disapprov disfavour disput oppos question rebut refut reject veto
endow: unendow
energet: apathet bore half-heart listless lukewarm perfunctori unenthusiast
enforc: relax unenforc waiv
enfranch: disenfranch
engag: abstain bore disengag dull releas withdraw
enhanc: degrad worsen
enjoy: dislik hate
enlarg: reduc shrink
enlighten: unenlighten
enliven: unenliven
enqueu: dequeu
enquir: assum guess presum
enrol: expel withdraw
ensur: inhibit prevent
enter: boycott eschew exit forgo forsak forswear leav renounc shun spurn stay-outsid wait-outsid
enterpris: unenterpris
enthron: dethron
enthusiasm: apathi indiffer
enthusiast: apathet bore half-heart listless lukewarm perfunctori reluct unenthusiast
entir: fragmentari incomplet partial
ephemer: durabl long-liv perman persist reusabl
equal: differ distinct inequ preferenti select separ unequal uneven
equip: depriv rob starv strip unequip
equit: inequit
equivoc: clear unambigu unequivoc uniqu
eradic: ineradic
eras: add append insert keep log maintain persist preserv record rememb retain store
erect: abolish demolish destroy dismantl ruin wreck
erod: preserv
errat: monoton regular smooth steadi
escal: de-escal deescal suppress swallow
escap: raw unescap
eschew: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
essenti: dispens minor needless option redund superflu trivial unimport unnecessari
establish: abolish delet demolish destroy dismantl remov ruin unestablish wreck
esteem: despis disrespect mock ridicul scorn
etern: fixed-term limit temporari
ethic: unethic
evad: address answer
evapor: condens
evas: candid direct forthright frank genuin heartfelt honest open sincer straightforward transpar truth
even: odd preferenti select unequal uneven
even-hand: bias lopsid one-sid opinion partial partisan prejud slant
event: unevent
eventu: at-onc forthwith immedi instant prompt straightaway
ever-chang: constant fix perman stabl steadi unchang
evict: cach memoiz
evid: hidden hide invisibl obscur opaqu
evit: inevit
exact: approxim fuzzi imprecis inexact lax lenient loos rough sloppi vagu
exagger: downplay minim underst
exasper: patient toler
except: repres typic
excess: moder proport proportion
exchang: unexchang
excit: calm compos level-head seren unexcit
exclud: admit assum contain includ invit presum suppos
exclus: collect inclus joint nonexclus share togeth
excus: inexcus
execut: defer delay postpon
exempt: liabl subject
exhal: inhal
exhaust: brief concis crisp cursori curt fragmentari hasti incomplet minim neglig partial patchi perfunctori pithi select shallow short sketchi slapdash sloppi succinct superfici ters
exhibit: camouflag conceal disguis hide mask suppress withhold
exhum: buri
exist: new nonexist
exit: continu enter proceed
expand: abbrevi collaps contract limit reduc restrict shorten shrink trim truncat
expans: brief concis crisp curt pithi short succinct ters unexpans
expect: unexpect
expedi: inexpedi
expedit: deceler defer delay paus postpon slow slow-down throttl
expel: admit enrol
expend: unexpend
expens: afford cheap inexpens
experienc: inexperienc
experiment: matur stabl
expir: activ continu persist remain renew unexpir valid
explain: conceal confus ignor obscur omit withhold
explic: inexplic
explicit: impli implicit tacit
exploit: unexploit
exploratori: nonexploratori
explos: nonexplos
export: import unexport
expos: blur conceal encrypt guard hide mask obfusc protect redact safeguard secur suppress withhold
express: camouflag conceal disguis hide inexpress mask stifl suppress withhold
expressli: implicit tacit
extend: abbrevi abridg curtail limit reduc restrict retract shorten stow trim truncat
extens: least minim
extensil: nonextensil
extern: built-in builtin embed inlin
extinguish: ignit inextinguish light
extra: less minim scant
extract: appli attach insert leav reinsert
extraordinari: ordinari usual
extric: inextric
fabric: actual concret genuin real
facet: unfacet
faceti: earnest grave serious sober solemn
facilit: inhibit prevent
factual: fiction made-up
fail: fulfil meet pass recov satisfi succeed success
failur: succeed success
fair: preferenti select unequal uneven unfair
faith: distrust free freeli liber loos mistrust remot sceptic skeptic suspicion unfaith
fake: authent genuin legitim
fall: rise
fallibl: infallibl
fallow: plough
fals: candid honest true truth
familiar: unfamiliar
far: adjac close near nearbi next
farthest: closest nearest
fashion: unfashion
fast: eat leisur slow slowli sluggish unhurri
fasten: detach unfasten unti
faster: slower
fastest: slowest
fatal: benign harmless nonfatal recover surviv
fatalist: cheer hope optimist upbeat
fathom: unfathom
favor: advers condemn critic depriorit disfavour oppos unfavor
favour: advers avoid condemn critic depriorit disfavour oppos
fawn: assert candid critic frank honest independ
fear: fearless
fearless: fear
featur: lack
febril: afebril
feeblest: strongest
feel: unfeel
feign: candid forthright frank genuin heartfelt open sincer transpar
felicit: infelicit
few: mani numer
fewer: more
fewest: most
fickl: constant fix perman stabl steadi unchang
fiction: actual concret factual genuin nonfiction real true
fictiti: authent genuin
fiduciari: advers
figur: liter
file: shred withdraw
fill: clear drain empti omit
filter: raw unfilter
final: appeal interim open pend preliminari provision refund reimburs revers revoc rolled-back tentat undo undone
financi: nonfinanci
find: abolish demolish destroy dismantl ruin wreck
fine: coars
fine-grain: coars coarse-grain summari
finish: abort cancel interrupt unfinish
finit: boundless infinit unlimit
fire: employ hire keep recruit retain
firm: apologet diffid hesit indecis tentat timid waver
fission: nonfission
fix: adjust break chang changeabl damag dynam ever-chang fickl flexibl float fluctuat ignor indefinit negoti replac scrap spring-load vari variabl volatil
fixed-pric: variabl
fixed-term: etern indefinit open-end perman perpetu unlimit
flat: graduat progress
flatten: deepen steepen
flatter: critic honest insult offend unflatter
fledg: unfledg
flexibl: fix inflexibl rigid rigor stern stiff strict uncompromis
fli: ground
flimsi: robust sturdi
flippant: earnest grave serious sober solemn
float: fix sink
flout: follow fulfil heed meet obey observ respect satisfi
floweri: access plain simpl straightforward understand
fluctuat: constant fix perman stabl steadi unchang
flush: buffer keep preserv retain
focus: digress distract stray unfocus wander
fold: unfold
folksi: ceremoni formal offici solemn
follow: boycott breach break contraven defi depart deviat disobey disregard eschew flout forgo forsak forswear ignor infring lead overtak preced renounc shun spurn violat
following: preced previous prior
foolish: wise
forbid: allow authoriz caus compulsori demand let mandat mandatori obligatori permit requir toler
forbidden: compulsori mandatori obligatori requir
forc: elect forceless option voluntari
forceless: forc
foreground: background
foreign: domest nation
forfeit: claim win
forg: authent genuin
forget: cach keep learn log memor persist record rememb retain store
forgett: unforgett
forgiv: punish resent unforgiv
forgo: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
form: unform
formal: breezi casual chatti colloqui folksi informal slangi
formula: creativ imagin invent novel origin
forsak: adopt appli attend choos embrac employ enter follow hold join keep maintain migrat preserv reserv retain store subscrib support use visit
forswear: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
forthright: cagey coy evas feign guard indirect insincer iron sarcast secret
forthwith: belat eventu later slowli tardi
fortun: unfortun
forward: backward block discard drop intercept withhold
foster: discourag inhibit stifl suppress
found: abolish demolish destroy dismantl ruin wreck
fraction: integ
fragil: robust sturdi
fragmentari: complet comprehens entir exhaust whole
frail: robust sturdi
frame: unframe
frank: cagey coy deferenti evas fawn feign guard indirect insincer iron obsequi sarcast secret servil submiss sycophant
frantic: calm compos level-head seren
free: acquir alloc charg chargeabl claim close faith hold paid pay reserv strict
freedom: coercion compuls
freeli: close faith strict
freez: adjust boil defrost fresh heat hot melt mutabl open overwrit recalcul recomput refresh regener releas renew reset revis rewrit scald thaw unfreez unfrozen updat
frequent: infrequent never occasion rare seldom uncommon
fresh: freez frozen old outdat rancid reus rotten spoil stale use
fret: unfret
friend: brusqu cruel curt gruff hostil malici mean nasti rude spite unfriend unkind
frighten: calm comfort consol reassur sooth
frivol: earnest grave serious sober solemn
frozen: boil fresh hot mutabl open scald unfreez unfrozen
fruit: fruitless unfruit
fruitless: fruit
fuel: unfuel
fulfil: breach contraven declin deni fail flout infring refus reject violat
full: empti incomplet less mask minim partial redact scant spars
full-pric: subsid
function: malfunct nonfunction
fund: unfund
fundament: superfici
funni: serious solemn
furnish: depriv rob starv strip unfurnish
furrow: unfurrow
furthest: closest nearest
fuzzi: accur exact precis
gain: lose
gather: discard omit spread ungather
gear: ungear
general: particular specif specifi
generat: abolish demolish destroy dismantl ruin suppress withhold wreck
generic: particular specif
generous: mean stingi
gentl: abrupt blunt brusqu brutal curt harsh jerki rough sudden tactless
genuin: cagey counterfeit coy evas fabric fake feign fiction fictiti forg guard illegitim imaginari indirect insincer iron malici sarcast secret superfici virtual
give: conceal deni hide lend loan refus withhold
give-up: continu persever persist repeat retri
glad: grudg reluct
global: local
gloomi: cheer hope optimist upbeat
gloss-ov: accentu emphas highlight stress underlin
glycerol: deglycerol
gmt: local-tim
go: present
gone: present
good-humor: agit impati irrit
grace: abrupt
gracious: condescend judgement judgment lectur moral patron preachi sanctimoni ungracious
gradual: abrupt atom brusqu immedi indivis instant jerki prompt sudden
graduat: flat
grammat: ungrammat
grant: declin deni refus reject revok withdraw withhold
granular: coars coarse-grain summari
grate: ungrate
grati: chargeabl
grave: cheer faceti flippant frivol humor jocular joke light-heart play tongue-in-cheek whimsic
graviti: humor humour leviti
greater: below less lower smaller
greatest: lowest smallest
greedi: lazi
greet: ignor reject shun
grim: attract beauti charm cute handsom pretti
groom: ungroom
gross: net
ground: airborn fli unearth unground
group: individu separ singl split
grow: decreas lower reduc shrink
grudg: glad ungrudg wholeheart will
gruff: courteous friend polit
guarante: disclaim void
guard: candid disclos expos forthright frank genuin heartfelt open reveal sincer transpar unguard
guess: ask consult enquir inquir queri request
guid: unguid
guilti: innoc
gullibl: critic distrust sceptic skeptic suspici wari
gusset: ungusset
hackney: creativ imagin invent novel origin
half-heart: anim eager energet enthusiast keen live
halt: acceler begin continu launch proceed resum speed-up start
hamper: aid assist help support
handl: discard drop reject
hands-on: abstract theoret
handsom: grim hideous repuls ugli
handwritten: print type
haphazard: method rigor systemat
happi: sad unhappi
har: unhar
hard: easi easili soft
harden: loosen soften
harder: easier simpler
harm: benefit benign harmless heal help safe
harmless: fatal harm irrecover malici termin unrecover
harmon: nonharmon
harmoni: inharmoni
harsh: diplomat gentl lenient mild tact
hash: plaintext revers
hast: deliber
hasten: deceler delay paus postpon slow slow-down throttl
hasti: care dilig exhaust meticul painstak thorough
hate: enjoy like love
haughti: humbl modest unassum
have: lack
hazard: safe
heal: harm hurt
healthi: unhealthi
hearten: demor deter discourag dishearten
heartfelt: cagey coy evas feign guard indirect insincer iron sarcast secret
heartless: compassion empathet sympathet understand
heat: chill cool freez refriger unheat
heavi: light minim minor slight weak
heavier: lighter
heed: belittl bypass defi disregard flout heedless ignor overrid overrul
heedless: heed
heighten: decreas drop less lower minim reduc scant
help: hamper harm hinder imped obstruct thwart unhelp
hesit: assur confid decis firm
heterogen: homogen uniform
hidden: appar clear conspicu evid manifest notic open overt plain promin public show shown transpar unmask visibl
hide: acknowledg admit advertis announc appar articul clear confirm conspicu convey declar disclos display emphas evid exhibit expos express give highlight includ indic list manifest notic offer open overt plain present promin public publish report reveal share show shown signal stress suppli transpar unmask visibl voic
hideous: attract beauti charm cute handsom pretti
hierarch: nonhierarch
higher: below less lower smaller
highest: cheapest lowest smallest
highlight: de-emphas de-emphasis downplay gloss-ov hide minim obscur play-down trivial underst
hinder: aid assist caus help let permit support toler
hire: buy dismiss fire lay-off purchas
hit: miss
hitch: unhitch
hoard: distribut
hoist: drop lower
hold: dissip forsak free proceed releas relinquish rush shed squander surrend
hollow: solid
homogen: heterogen
honest: deceit decept deferenti dishonest evas fals fawn flatter insincer manipul mislead obsequi servil submiss sycophant
honesti: deceit dishonesti
honor: abandon break declin deni despis dishonor disobey disregard disrespect ignor mock overrid overrul refus reject relinquish ridicul scorn violat
honour: abandon declin deni despis disobey disregard disrespect ignor mock overrid overrul refus reject relinquish ridicul scorn violat
hook: unhook
hope: bleak despair despond downbeat fatalist gloomi hopeless pessimist sombr
hopeless: hope
horizont: vertic
hospit: inhospit
hostil: amiabl amic benevol friend kind
hot: chill cold cool freez frozen ice lukewarm tepid
human: autom dehuman inhuman
humbl: arrog boast conceit condescend haughti overbear patron pompous proud vain
humid: arid dri
humidifi: dehumidifi
humor: anger annoy earnest grave graviti impati irrit serious sober solemn
humour: anger annoy graviti impati irrit serious solemn
hurri: brake deceler linger slow unhurri
hurt: benefit heal
hush: loud noisi
hush-up: advertis announc broadcast publish
hydrogen: dehydrogen
hygien: unhygien
hypothet: actual
hyster: calm compos level-head seren
ice: boil hot scald
ici: lukewarm tepid
idempot: nonidempot
ident: alter differ differenti distinct distinguish modifi separ
identifi: anonym nameless pseudonym unidentifi unname
idl: busi
ignit: extinguish
ignor: accommod acknowledg address alert answer appreci await compli consid consult depend describ disclos discuss explain fix follow greet heed honor honour implement import includ inform mention notifi obey process regard reject reli repli report resolv respect respond state support talk tell warn welcom
illegal: law legal
illegibl: legibl
illegitim: genuin legitim
illicit: licit
illiter: liter
illogic: logic
imagin: convent deriv formula hackney liter stereotyp trite unorigin
imaginari: actual concret genuin real
imit: nonimit
immatur: matur
immeasur: measur
immedi: afterward batch belat buffer defer delay eventu gradual indirect later roundabout slowli tardi
immiscibl: miscibl
immoder: moder
immodest: modest
immoral: moral
immortal: mortal
immutabl: mutabl upgrad
impair: unimpair
imparti: bias lopsid one-sid opinion partial partisan prejud slant subject
impassabl: passabl
impati: calm compos good-humor humor humour kind patienc patient toler
impatient: patient
imped: aid assist help support
impenetr: access penetr plain simpl straightforward understand
impenit: penit
impercept: percept
imperfect: perfect
imperman: perman
impermeabl: permeabl
impermiss: permiss
imperson: affection care cordial person tender warm warmheart
impertin: civil consider courteous polit respect
impervious: pervious
impious: pious
implacabl: placabl
implausibl: plausibl
implement: drop ignor omit oppos reject
impli: explicit
implicit: explicit expressli
impolit: civil consider courteous polit respect
import: discard drop export ignor skip
important: dispens minor trivial unimport
impos: waiv
imposs: possibl
impractic: practic
imprecis: accur exact precis
impress: unimpress
impression: unimpression
imprison: releas
impromptu: on-request premedit prompt reactiv rehears script solicit
improper: proper
improv: degrad unimprov worsen
improvid: provid
imprudent: prudent
impure: pure
in-depth: brief concis crisp curt pithi short succinct ters
in-group: alon independ individu single-hand solo
in-hous: outsourc
inaccess: access
inaccur: accur correct
inact: activ
inadequ: adequ
inadmiss: admiss
inadvert: advert deliber intent
inadvis: advis
inalien: alien
inanim: anim
inappropri: appropri
inarticul: articul
inattent: attent
inaudibl: audibl
inauspici: auspici
incalcul: calcul
incapabl: capabl
incarn: disincarn
incautious: cautious
incident: main most
inclement: clement
inclin: disinclin
includ: absent discard drop exclud hide ignor lack leav omit skip strip
inclus: exclus omiss remov
incoher: coher consist
incommensur: commensur
incommodi: commodi
incommut: commut
incompar: compar
incompat: compat
incompet: compet
incomplet: complet comprehens entir exhaust full
incomprehens: comprehens
incompress: compress
inconclus: conclus
incongruous: congruous
inconsequenti: consequenti
inconsider: consider
inconsist: coher consist
inconsol: consol
inconspicu: conspicu notic promin visibl
incontest: contest
inconveni: conveni
incorpor: corpor
incorrect: accur correct
incorrig: corrig
incorrupt: corrupt
increas: cut decreas drop less lower minim reduc scant shrink slash
incredibl: credibl
incredul: credul
increment: cumul decrement
incurabl: curabl
incuri: curious
indecent: decent
indecis: assur confid decis firm
indecor: decor
indefeas: defeas
indefinit: definit fix fixed-term limit temporari
indehisc: dehisc
indemnifi: charg sue
indent: outdent
independ: collabor collect communal deferenti depend fawn in-group joint obsequi servil submiss sycophant togeth
indestruct: destruct
indetermin: determin
indic: camouflag conceal disguis hide mask obscur omit suppress withhold
indiffer: affection care compassion cordial curious empathet empathi enthusiasm person sympathet sympathi tender understand warm warmheart
indigest: digest
indirect: candid direct forthright frank genuin heartfelt immedi open sincer transpar
indiscern: discern
indiscreet: discreet
indispens: dispens needless redund superflu unnecessari
indistinguish: differ differenti distinct distinguish
individu: aggreg batch bulk collabor collect common communal group in-group joint share togeth
indivis: divis gradual
indoor: outdoor outsid
induc: spontan
indulg: inflexibl nonindulg rigid rigor stern strict uncompromis
ineffect: effect
ineffectu: effectu
inefficaci: efficaci
ineffici: effici
inelast: elast
ineleg: eleg
inelig: elig
ineloqu: eloqu
inequ: equal
inequit: equit
ineradic: eradic
inevit: evit
inexact: exact
inexcus: excus
inexpedi: expedi
inexpens: cost dear expens
inexperienc: experienc
inexplic: explic
inexpress: express
inextinguish: extinguish
inextric: extric
infallibl: fallibl
infelicit: felicit
infer: ask request
inferior: superior
infinit: bound finit limit
inflat: compress deflat zip
inflect: uninflect
inflexibl: bendabl elast flexibl indulg lax lenient loos permiss pliabl relax
influenti: uninfluenti
inform: deceiv ignor misinform mislead silenc silent uninform
informal: ceremoni formal offici solemn
infrequent: frequent often regular
infring: follow fulfil obey observ respect
ingenu: disingenu
inhabit: uninhabit
inhal: exhal
inharmoni: harmoni
inher: superfici
inherit: disinherit noninherit overrid
inhibit: activ allow caus enabl ensur facilit foster promot stimul trigger uninhibit
inhospit: hospit
inhous: outsourc
inhuman: human
inject: uninject
injudici: judici
injur: uninjur
inlin: extern link
innoc: guilti
inoffens: offens
inoper: oper
inopportun: opportun
inorganic: organic
inpati: outpati
inperson: onlin phone remot telephon video
inquir: assum guess presum uninquir
insane: sane
insecur: safe secur
insensit: case-sensit sensit
insentient: sentient
insepar: separ
insert: delet detach eras extract omit remov strip take withdraw
insid: beyond outdoor outsid
insignific: signific substanti
insincer: candid forthright frank genuin heartfelt honest open sincer transpar truth
insist: waiv
insol: civil consider courteous polit respect
insolubl: solubl
inspect: bypass circumv
inspir: demor deter discourag dishearten uninspir
instal: abolish demolish depos destroy dismantl dismiss recal remov ruin uninstal wreck
instant: afterward belat defer delay eventu gradual later slowli tardi
institution: noninstitution
instruct: uninstruct
insuffici: suffici
insult: civil consider courteous flatter polit respect
insur: uninsur
insurmount: surmount
intact: adapt alter amend break broken chang damag edit invalid modifi open revis rewrit updat
intang: concret tangibl
integ: fraction
integr: disintegr isol segreg stand-alon standalon
intellig: unintellig
intemper: temper
intend: unintend
intens: mild
intent: accident inadvert neglig unintent
interact: batch noninteract
intercept: deliv forward pass relay transmit
interest: bore dull uninterest
interfer: abstain preserv silent
interim: definit final
interject: abstain silent
intermitt: constant continu perman steadi
internat: domest nation
interrupt: acceler await complet conclud continu finish resum speed-up
interven: abstain silent
intimid: calm comfort consol reassur sooth
intoler: toler
intractabl: tractabl
intransit: transit
introduc: remov uninstal withdraw
intrus: discreet unintrus
invalid: intact untouch valid
invariabl: variabl
invas: noninvas
invent: convent deriv formula hackney stereotyp trite unorigin
invest: divest
inviolabl: violabl
invisibl: appar conspicu evid manifest notic plain promin transpar visibl
invit: dampen deter discourag exclud uninvit
invoic: refund waiv
invok: bypass skip suppress
involuntari: voluntari
involv: uninvolv
invulner: vulner
inward: outward
ioniz: nonioniz
iron: candid forthright frank genuin heartfelt open sincer transpar uniron
irration: ration
irreconcil: reconcil
irrecover: benign harmless recover surviv
irreduc: reduc
irregular: constant continu monoton perman regular schedul steadi
irrelev: relev
irremedi: remedi
irremov: remov
irrepar: repar
irreplac: replac
irresist: resist
irresolut: resolut
irrespons: respons
irresponsible: responsible
irrever: rever
irrevers: revers revoc rolled-back undo undone
irrevoc: revers revoc
irrig: rain-f
irrit: calm comfort compos good-humor humor humour kind patienc patient reassur sooth toler
isol: combin connect integr join merg mix share
issu: revok suppress withhold
item: aggreg
iter: recurs
jargon-fil: nontechnic plain
jeopard: protect safeguard
jerki: gentl gradual smooth soft
jocular: earnest grave serious sober solemn
join: abandon abstain boycott eschew forgo forsak forswear isol leav renounc separ shun split spurn withdraw
joint: alon apart exclus independ individu separ single-hand sole solo
joke: earnest grave serious sober solemn
joy: joyless
joyless: joy
judg: abstain
judgement: compassion consider courteous empathet gracious nonjudgment respect sympathet understand
judgment: compassion consider courteous empathet gracious nonjudgment respect sympathet understand
judici: injudici
just: unjust
justifi: unjustifi
keen: apathet bore half-heart listless lukewarm perfunctori unenthusiast
keep: abandon alter amend break chang clear clobber deleg delet destroy discard dismiss dissip drop edit empti eras fire flush forget forsak lend modifi overwrit purg reassign refresh refund reimburs relinquish remov renam renew repay replac reset return revert rewrit rotat scrap sell share shed shred squander strip substitut surrend transfer undo updat violat wipe
keep-to-itself: offer share volunt
kind: anger annoy cruel hostil impati irrit malici mean nasti spite unfriend unkind
know: secret unknow unknown
knowabl: unknowabl
known: secret unknow unknown
label: unlabel
lace: unlace
lack: bear carri contain featur have includ
lacon: lengthi verbos
lament: unlament
landsid: airsid
laps: continu persist remain renew surviv
larger: below less lower smaller
largest: lowest smallest
late: ahead earli punctual soon time
later: at-onc beforehand earlier forthwith immedi instant prompt sooner straightaway upfront
latest: earliest oldest
launch: cancel ceas end halt postpon stop termin withhold
laurel: unlaurel
law: illegal lawless unlaw
lawless: law
lax: exact inflexibl rigid rigor stern strict uncompromis
lay-off: hire recruit
lazi: eager greedi
lazili: eager
lead: follow trail
learn: forget
leas: buy own purchas
least: extens maxim most
leav: board come-in contain detach embark enter extract includ join remain remov stay strip take withdraw
leaven: unleaven
lectur: consider courteous gracious respect
leeward: upwind windward
left-align: right-align
legaci: modern
legal: crimin illegal outlaw unlaw
legibl: illegibl
legitim: fake illegitim malici
leisur: brisk fast quick rapid swift
lend: borrow give keep retain sell withhold
length: breviti concis
lengthen: abbrevi abridg curtail shorten trim truncat
lengthi: brief briefli concis crisp curt lacon pithi short succinct ters
lenient: exact harsh inflexibl rigid rigor stern strict uncompromis
less: abov bigger extra full greater heighten higher increas larger more utmost
let: avert forbid hinder prevent prohibit refus reject withhold
level-head: agit alarmist excit frantic hyster nervous panicki
levi: waiv
leviti: graviti serious solemn
liabl: exempt
liber: close conserv faith restrict strict
licit: illicit
lie: sit stand
lift: decreas drop lower reduc
light: dark extinguish heavi strong unlight
light-heart: earnest grave serious sober solemn
lighten: darken
lighter: heavier
lightheart: serious solemn
like: dislik dislike hate unlike
limit: boundless etern expand extend indefinit infinit perman perpetu unbound unlimit unrestrict unthrottl
linear: nonlinear
linger: acceler hurri rush speed
linguist: nonlinguist
link: detach emb inlin sever unbind
liquid: solid
list: conceal hide obscur omit unlist
listless: anim eager energet enthusiast keen live
liter: abridg creativ figur illiter imagin metaphor paraphras shorten summar
litig: arbitr
littl: much
little-endian: big-endian
livabl: unlivabl
live: apathet bore dull half-heart listless lukewarm offlin perfunctori unenthusiast
liveri: unliveri
load: unload
loan: give sell
local: central global remot universal
local-tim: gmt utc
lock: mutabl open releas unlock
log: discard drop eras forget suppress swallow unlog
logic: illogic
login: logout
logout: login sign-in
long: brief briefli concis short succinct
long-drawn: brief concis crisp curt pithi short succinct ters
long-liv: ephemer short-liv single-us temporari transient
long-wind: brief concis crisp curt pithi short succinct ters
longer: shorter
longest: shortest
loos: accur close exact faith inflexibl precis rigid rigor stern strict tight uncompromis
loosen: harden stiffen tighten
lopsid: balanc even-hand imparti neutral nonpartisan unbias
lose: gain win
loss: profit
lossi: lossless
lossless: lossi
loud: hush quiet silent soft
love: hate unlove
lower: abov bigger greater grow heighten higher hoist increas larger lift rais
lowercas: capit uppercas
lowest: biggest dearest greatest highest largest
loyal: disloy disloyal
lubric: unlubric
lucid: cloudi confus muddl opaqu
lucki: unlucki
lukewarm: anim boil cold eager energet enthusiast hot ici keen live scald
made-up: factual true
magnifi: reduc shrink
main: auxiliari incident rare secondari
maintain: abandon alter amend break chang damag delet destroy discard dissip drop edit eras forsak modifi orphan purg relinquish remov renam rewrit shed squander surrend violat
major: unanim
maladapt: adapt
maladroit: adroit
malform: valid well-form
malfunct: function
malici: amiabl benevol benign friend genuin harmless kind legitim safe unmalici
malnourish: nourish
man: unman
manag: unmanag
mandat: ban disallow forbid prohibit waiv
mandatori: discretionari elect forbid forbidden option voluntari
mani: few
manifest: hidden hide invisibl obscur opaqu
manipul: honest sincer straightforward transpar
manual: autom automat autonom
marri: unmarri
marshal: deseri pars unmarshal
mask: articul clear convey disclos display exhibit expos express full indic plain plaintext present publish reveal show shown signal unmask visibl voic
massiv: minim minor slight
match: contradict deviat differ diverg mismatch unrelat
mate: unmate
materi: demateri
matur: experiment immatur
max: min minimum
maxim: least minim
maximum: min minimum
mean: amiabl benevol friend generous kind
meaning: meaningless
meaningless: meaning
measur: immeasur
mechan: nonmechan
meet: breach fail flout miss violat
melodi: unmelodi
melt: freez unmelt
memoiz: discard evict purg refetch
memor: discard forget purg unmemor
mend: break damag replac scrap
mention: conceal ignor obscur omit withhold
merci: merciless
merciless: merci
merg: divid isol separ split unbundl
merit: unmerit
messi: organiz tidi
metal: nonmetal
metaphor: liter
method: ad-hoc haphazard random unsystemat
meticul: cursori hasti neglig perfunctori shallow sketchi slapdash sloppi superfici
midday: midnight
midnight: midday noon
migrat: abandon abstain boycott eschew forgo forsak forswear renounc shun spurn
migratori: nonmigratori
mild: blunt brusqu brutal curt harsh intens rough severe tactless
militar: demilitar
min: max maximum
mind: unmind
mine: unmine
minim: accentu comprehens consider emphas exagger exhaust extens extra full heavi heighten highlight increas massiv maxim overst severe stress substanti underlin utmost
minimum: max maximum
minor: consider critic essenti heavi important massiv severe signific substanti
minus: plus
mirror: deviat differ diverg
miscibl: immiscibl
misinform: alert inform notifi tell warn
mislead: accur alert honest inform notifi sincer straightforward tell transpar warn
mismatch: match
miss: attend catch detect hit meet notic present reach spot
mistrust: believ confid credul faith trust
misuse: use
mitig: unmitig
mix: isol separ single-sex split
mock: applaud commend compliment congratul esteem honor honour prais respect
moder: disproportion excess immoder
modern: legaci nonmodern
modest: ambiti arrog boast conceit condescend haughti immodest overbear patron pompous proud vain
modifi: ident intact keep maintain origin preserv raw read-on readon retain same unchang unmodifi untouch
modul: unmodul
modular: monolith
moist: arid dri
moisten: dri
momentari: continu perman
monolith: modular
monopoli: competit
monoton: arbitrari errat irregular nonmonoton
moral: consider courteous gracious immoral nonjudgment respect understand
more: fewer less
mortal: immortal
mortgag: redeem
most: fewest incident least rare
motiv: demor demotiv deter discourag dishearten dissuad unmotiv
motor: unmotor
mount: dismount unmount
move: nonmove remain stay unmove
mown: unmown
much: littl
muddl: clear lucid
multi-ten: single-ten
multicast: unicast
multipl: singl
multipli: divid
multiten: single-ten
multithread: single-thread
music: unmusic
mutabl: constant freez frozen immutabl lock read-on readon seal
mute: unmute
mutual: unilater
myelin: unmyelin
naiv: critic distrust sceptic skeptic sophist suspici wari
name: anonym conceal nameless obscur omit pseudonym unattribut unname
nameless: by-nam identifi name
narrow: broad broaden broader wide widen wider
narrowli: broad
nasti: amiabl benevol friend kind
nation: denation foreign internat
nativ: emul
natur: artifici unnatur
nazifi: denazifi
near: distant far remot
nearbi: distant far
nearest: farthest furthest
necessari: superflu unnecessari unneed
need: superflu unnecessari unneed
needless: crucial essenti indispens vital
negat: posit
neglig: care dilig exhaust intent meticul painstak signific substanti thorough
negoti: fix nonnegoti
nervous: calm compos level-head seren
nest: outermost top-level
net: gross
neutral: bias lopsid one-sid opinion partial partisan prejud slant subject
never: alway frequent often regular repeat
new: exist reus use
newer: older
newest: earliest oldest
next: distant far preced previous prior remot
night: day daytim
nightfal: sunriz
nighttim: day daytim
noisi: hush quiet silent
nomin: depos dismiss real recal remov
nonaddict: addict
nonalign: align
nonarbitr: arbitr
nonarbitrari: arbitrari
nonassign: assign
nonassoci: associ
nonblock: block
noncausat: causat
noncivil: civil
noncollaps: collaps
noncolumn: column
noncombin: combin
noncommerci: commerci
noncommiss: commiss
noncompetit: competit
noncomprehens: comprehens
nonconduct: conduct
noncrystallin: crystallin
nondeduct: deduct
nondeterminist: determinist predict reproduc
nonechoic: echoic
nonempti: empti
nonexclus: exclus
nonexist: exist
nonexploratori: exploratori
nonexplos: explos
nonextensil: extensil
nonfatal: fatal
nonfiction: fiction
nonfinanci: financi
nonfission: fission
nonfunction: function
nonharmon: harmon
nonhierarch: hierarch
nonidempot: idempot
nonimit: imit
nonindulg: indulg
noninherit: inherit
noninstitution: institution
noninteract: interact
noninvas: invas
nonioniz: ioniz
nonjudgment: accusatori judgement judgment moral preachi reproach sanctimoni
nonlinear: linear
nonlinguist: linguist
nonmechan: mechan
nonmetal: metal
nonmigratori: migratori
nonmodern: modern
nonmonoton: monoton
nonmove: move
nonnegoti: negoti
nonparticul: particul
nonpartisan: bias lopsid one-sid opinion partial partisan prejud slant
nonphotosynthet: photosynthet
nonpolit: polit
nonpregnant: pregnant
nonprehensil: prehensil
nonprofession: profession
nonpsychoact: psychoact
nonradioact: radioact
nonrandom: random
nonreciproc: reciproc
nonreentrant: reentrant
nonrefund: refund reimburs
nonrepresent: represent
nonresidenti: residenti
nonreticul: reticul
nonretractil: retractil
nonreturn: return
nonslipperi: slipperi
nonspatial: spatial
nonspecif: specif
nonspheric: spheric
nonsuppur: suppur
nonsurgic: surgic
nontaxabl: taxabl
nontechnic: jargon-fil technic
nonthermal: thermal
nontoxic: toxic
nontradit: tradit
nontransfer: transfer
nontranslat: translat
nonviolent: violent
nonvolatil: volatil
nonwashabl: washabl
nonwoodi: woodi
noon: midnight
normal: abnorm denorm raw
notic: discreet hidden hide inconspicu invisibl miss overlook unnotic unobtrus
notifi: deceiv ignor misinform mislead silenc silent
nourish: malnourish
novel: convent deriv formula hackney stereotyp trite unorigin
nuanc: simplist
nullabl: requir
numer: alphabet few textual
obedi: defiant disobedi
obey: breach break contraven defi depart deviat disobey disregard flout ignor infring violat
obfusc: clarifi expos reveal show unmask
object: acced agre bias consent partial silent subject
oblig: unoblig
obligatori: elect forbid forbidden option voluntari
obscur: appar clarifi clariti clear declar describ disclos discuss emphas evid explain highlight indic list manifest mention name plain popular report show shown specifi state stress talk transpar unmask visibl well-known
obsequi: assert candid critic frank honest independ
observ: breach break contraven defi flout infring violat
obsolet: current encourag recommend support uptod
obstruct: aid assist clear cooper help support unobstruct
obtain: relinquish waiv
obtrus: unobtrus
occasion: alway constant continu frequent regular
occupi: unoccupi vacant
odd: even
odor: deodor
odour: deodour
off: on
off-leash: on-leash
off-top: on-top pertin relev
offend: flatter unoffend
offens: civil consider courteous defens inoffens polit respect
offer: conceal deni hide keep-to-itself refus withhold
offici: breezi casual chatti colloqui folksi informal slangi unoffici
offlin: avail connect live onlin
offshor: onshor
often: infrequent never onc rare seldom
oil: unoil
old: current fresh recent
older: newer
oldest: latest newest
omiss: addit inclus
omit: accommod add append attach captur collect contain declar defin describ disclos discuss document explain fill gather implement includ indic insert list mention name popul repeat report set specifi state suppli support talk
on: off
on-leash: off-leash
on-request: impromptu proactiv spontan unprompt unsolicit
on-top: off-top
onboard: overboard
onc: often repeat
ondemand: default
one-bas: zero-bas
one-off: period recur recurr
one-sid: balanc even-hand imparti neutral nonpartisan unbias
one-tim: period recur recurr
one-way: bidirect two-way
onlin: disconnect down inperson offlin postal
onshor: offshor
opaqu: appar clear evid lucid manifest plain transpar visibl
open: cagey clandestin close complet confidenti confirm covert coy discreet evas feign final freez frozen guard hidden hide indirect insincer intact iron lock privat restrict sarcast seal secret settl shut surreptiti untouch
open-end: fixed-term
open-mind: dogmat
open-sourc: proprietari
oper: inoper
opinion: balanc even-hand imparti neutral nonpartisan unbias
opportun: inopportun
oppos: accommod advoc endors favor favour implement promot support unoppos yield
opt-in: opt-out optout
opt-out: opt-in optin
optimist: bleak despond downbeat fatalist gloomi pessimist sombr
optin: opt-out optout
option: compulsori essenti forc mandatori obligatori requir
optout: opt-in optin
orad: aborad
oral: write written
order: arbitrari disorder random shuffl unorder unsort
ordinari: extraordinari unusual
organic: inorganic
organiz: chaotic messi unorganiz untidi
orient: disorient unorient
origin: convent copi deriv formula hackney modifi plagiar process stereotyp translat trite unorigin
ornat: access plain simpl straightforward understand
orphan: maintain
ostentati: unostentati
outdat: current fresh recent updat uptod
outdent: indent
outdoor: indoor insid
outermost: nest
outlaw: legal
outpati: inpati
output: suppress withhold
outrank: subordin yield
outsid: indoor insid within
outsourc: in-hous inhous
outward: inward
overbear: humbl modest unassum
overboard: aboard onboard
overcharg: undercharg
overdraw: deposit
overestim: underestim underr
overfil: underfil
overhead: underground
overlap: disjoint separ
overload: underload
overlook: catch detect notic spot
overpay: underpay
overr: underestim underr
overrid: defer heed honor honour inherit preserv respect subordin yield
overrul: affirm confirm heed honor honour respect sustain uphold
overst: downplay minim underst
overt: clandestin confidenti covert hidden hide secret surreptiti
overtak: follow
overturn: affirm confirm sustain uphold
overwrit: append freez keep preserv retain
owe: pay
own: leas rent unown
oxid: deoxid
pack: unpack unwrap
packag: unpackag
pad: abbrevi shorten trim truncat
paid: free unpaid unpay
pain: painless
painless: pain
painstak: cursori hasti neglig perfunctori shallow sketchi slapdash sloppi superfici
paint: bare
paintabl: unpaintabl
palat: unpalat
panicki: calm compos level-head seren
paper: digit electron
parallel: consecut sequenti serial success
paraphras: liter unabridg verbatim
pardon: punish unpardon
parent: unparent
pars: marshal serial
part: whole
partial: balanc complet comprehens entir even-hand exhaust full imparti neutral nonpartisan object unbias whole
particip: abstain withdraw
particul: nonparticul
particular: general generic universal
partisan: balanc even-hand imparti neutral nonpartisan unbias
pass: block discard drop fail intercept revert withhold
pass-on: drop remov strip
pass-through: sanit
passabl: impassabl
passiv: activ anticipatori proactiv
pasteur: raw unpasteur
patchi: complet comprehens exhaust
patienc: anger annoy impati irrit
patient: agit exasper impati impatient irrit short-temp snappish
patriot: unpatriot
patron: consider courteous gracious humbl modest respect unassum unpatron
paus: acceler continu expedit hasten proceed quicken resum speed-up
pave: unpave
pay: free owe unpaid unpay withhold
payabl: waiv
peac: unpeac
penal: reward thank
pend: complet confirm final settl
penetr: impenetr
penit: impenit
percept: impercept unpercept
perfect: imperfect
perform: defer delay postpon
perfunctori: anim care dilig eager energet enthusiast exhaust keen live meticul painstak thorough
period: aperiod constant continu one-off one-tim perman regular steadi
perman: briefli changeabl ephemer ever-chang fickl fixed-term fluctuat imperman intermitt irregular limit momentari period revers rolled-back short-liv single-us sporad temporari transient undo undone variabl volatil
permeabl: impermeabl
permiss: conserv impermiss inflexibl permissionless restrict rigid rigor stern strict uncompromis
permissionless: permiss
permit: avert ban block deni disallow forbid hinder prevent prohibit refus reject withhold
perpetu: fixed-term limit revoc temporari termin
perplex: unperplex
persever: abandon give-up quit
persist: abandon ceas discard drop end ephemer eras expir forget give-up laps quit short-liv single-us temporari termin transient volatil
person: aloof businesslik clinic cold common deperson detach distant imperson indiffer share transfer
persuad: dissuad
pertin: off-top tangenti unrelat
pervious: impervious
pessimist: cheer hope optimist upbeat
petal: apetal
phone: inperson
photosynthet: nonphotosynthet
physic: digit virtual
piecem: atom
pin: unpin
pious: impious
pithi: detail exhaust expans in-depth lengthi long-drawn long-wind rambl verbos wordi
pixel: unblur
placabl: implacabl
plagiar: origin
plain: abstrus anonym arcan complic convolut cryptic elabor encrypt floweri hidden hide impenetr invisibl jargon-fil mask obscur opaqu ornat redact technic
plaintext: encrypt hash mask redact safe secur
plan: unplan
plausibl: implausibl
play: earnest grave serious sober solemn unplay
play-down: accentu emphas highlight stress underlin
playabl: unplayabl
pleas: displeas
pleasant: unpleasant
pledg: releas
pliabl: inflexibl rigid stiff
plough: fallow
plow: unplow
plug: unplug
plural: singular
plus: minus
poach: spare
polish: unpolish
polit: brusqu contempt contemptu curt dismiss disrespect gruff impertin impolit insol insult nonpolit offens rude
pompous: humbl modest unassum
pool: disaggreg separ
poor: rich well
popul: clear omit
popular: obscur unpopular
portabl: unportabl
pose: unpose
posit: negat
possibl: imposs
postal: digit electron onlin
postpaid: prepaid
postpon: acceler advanc begin bring-forward execut expedit hasten launch perform proceed run start
pot: unpot
power: unpower
practic: abstract impractic theoret
prais: admonish berat blame censur chide condemn critic denounc mock rebuk reprimand reprov ridicul scold
preachi: consider courteous gracious nonjudgment respect understand
preced: follow following next subsequ succeed unpreced
precipit: dissolv
precis: approxim fuzzi imprecis loos rough sloppi vagu
predefin: bespok custom user-defin
predict: arbitrari nondeterminist random unpredict
preemptiv: cooper reactiv
prefer: avoid depriorit dislik reject
preferenti: equal even fair uniform
prefix: suffix
pregnant: nonpregnant
preheat: cold
prehensil: nonprehensil
prejud: balanc even-hand imparti neutral nonpartisan unbias
preliminari: definit final
premedit: impromptu proactiv spontan unprompt unsolicit
prepaid: postpaid
prepar: unprepar
prepend: append detach unfasten
presenc: absenc
present: absent camouflag conceal disguis go gone hide mask miss suppress withhold
preserv: adjust alter amend chang clear clobber delet destroy discard dissip drop edit empti eras erod flush forsak interfer modifi overrid overwrit purg recalcul recomput refresh regener relinquish remov renam renew replac reset revis rewrit shed shred squander strip substitut surrend tamper wipe
pressur: depressur
presum: ask check confirm consult disput doubt enquir exclud inquir queri question request verifi
pretenti: unpretenti
pretti: grim hideous repuls ugli
prevail: subordin yield
prevent: activ allow authoriz caus enabl ensur facilit let permit toler trigger unprevent
previous: following next subsequ succeed
primari: auxiliari secondari
principl: unprincipl
print: handwritten suppress withhold
printabl: unprintabl
prior: following next subsequ succeed
priorit: depriorit
privaci: disclosur public
privat: common open public share
proactiv: on-request passiv premedit prompt reactiv rehears solicit
proceed: abandon abort await ceas defer delay exit halt hold paus postpon quit stop termin wait
process: discard drop ignor origin raw reject skip unmodifi
produc: suppress withhold
product: unproduct
profession: nonprofession
profit: loss unprofit
progress: flat
prohibit: allow authoriz caus demand let mandat permit requir toler
prolong: abridg curtail shorten
promin: discreet hidden hide inconspicu invisibl unobtrus
promot: condemn critic demot discourag disfavour inhibit oppos stifl suppress
prompt: afterward belat defer delay eventu gradual impromptu later proactiv slowli spontan tardi unprompt unsolicit
prone: supin
pronounc: unpronounc
propag: suppress swallow withhold
proper: improper
prophet: unprophet
propiti: unpropiti
proport: disproportion excess
proportion: disproportion excess
propos: drop withdraw
proprietari: open-sourc
prosecut: defend
prospect: retroact retrospect
protect: endang expos jeopard unprotect
proud: humbl modest
provabl: unprovabl unverifi
prove: disprov refut unprove
provid: deni depriv improvid refus rob starv strip withhold
provision: categor conclus definit dogmat final
provoc: unprovoc
prudent: imprudent
pseudonym: by-nam identifi name
psychoact: nonpsychoact
public: clandestin confidenti covert discreet hidden hide privaci privat restrict secreci secret surreptiti
publish: conceal confidenti embargo hide hush-up mask retract secret suppress unpublish withdraw withhold
pull: push
punctual: belat late unpunctual
punish: forgiv pardon reward thank unpunish
purchas: borrow hire leas rent sell
pure: impure
purg: cach keep maintain memoiz memor preserv rememb retain store
purifi: contamin
purpos: purposeless
purposeless: purpos
pursu: abandon relinquish
push: pull tow
put-off: advanc bring-forward
qualit: quantit
quantit: qualit
quash: affirm confirm sustain uphold
queri: assum guess presum
question: accept affirm assum believ confirm echo endors presum trust unquestion valid
quick: leisur slow slowli sluggish unhurri
quicken: deceler delay paus slow slow-down throttl
quicker: slower
quickest: slowest
quiet: loud noisi unquiet verbos
quit: continu persever persist proceed remain stay
quot: unquot
quotabl: unquotabl
radioact: nonradioact
rain-f: irrig
rais: cut decreas drop lower reduc shrink slash suppress swallow withdraw
rambl: brief concis crisp curt pithi short succinct ters
rancid: fresh
random: alphabet consecut determinist method nonrandom order predict reproduc rigor sequenti sort systemat
rapid: leisur slow sluggish unhurri
rare: common constant frequent main most often regular repeat widespread
rash: care cautious safe
ratifi: block disapprov reject veto
ration: emot irration
raw: compress cook copi escap filter modifi normal pasteur process sanit
reach: miss
reachabl: unreachabl
react: abstain silent
reactiv: anticipatori impromptu preemptiv proactiv spontan unprompt unsolicit
read-on: edit modifi mutabl read-writ writabl writeabl
read-writ: read-on
readi: unreadi
readon: edit modifi mutabl writabl writeabl
real: fabric fiction imaginari nomin unreal virtual
realist: unrealist
reason: unreason
reassign: keep retain
reassur: agit alarm distress frighten intimid irrit scare unreassur upset worri
rebuk: applaud commend compliment congratul prais reward thank
rebut: accept affirm confirm echo endors valid
recal: appoint elect instal nomin
recalcul: freez preserv retain
reced: advanc
recent: old outdat stale
recipi: seller sender shipper
reciproc: nonreciproc
reckless: care caution cautious safe
recogniz: unrecogniz
recommend: dampen deprec deter discourag obsolet
recomput: freez preserv retain
reconcil: irreconcil
reconstruct: unreconstruct
record: discard drop eras forget
recov: delet destroy drop fail
recover: fatal irrecover termin unrecover
recreat: reus
recruit: dismiss fire lay-off
recur: one-off one-tim
recurr: one-off one-tim
recurs: iter
recycl: destroy discard scrap throw-away
red: blue
redact: clear disclos expos full plain plaintext reveal show shown unmask visibl
redeem: mortgag
redo: revert undo
reduc: enlarg expand extend grow heighten increas irreduc lift magnifi rais
redund: crucial essenti indispens uniqu vital
reentrant: nonreentrant
refetch: cach memoiz
reflect: unreflect
refresh: freez keep preserv retain
refriger: ambient heat unrefriger warm
refund: bill charg final invoic keep nonrefund retain withhold
refus: acced accept admit agre allow approv compli concur consent cooper fulfil give grant honor honour let offer permit provid serv suppli take toler
refut: accept affirm confirm corrobor echo endors prove substanti valid
regard: bypass disregard ignor
regener: freez preserv retain reus
regist: deregist unregist
regret: unregret
regul: unregul
regular: ad-hoc errat infrequent irregular never occasion period rare seldom sporad
rehears: impromptu proactiv spontan unprompt unsolicit
reimburs: bill charg final keep nonrefund retain withhold
reinsert: detach extract remov strip take withdraw
reinstat: delet destroy drop
reject: accept accommod admit adopt allow approv confirm embrac endors fulfil grant greet handl honor honour ignor implement let permit prefer process ratifi resolv respect sanction support take toler welcom
relat: absolut root unrelat
relax: enforc inflexibl rigid rigor stern strict tighten uncompromis
relay: block discard drop intercept withhold
releas: acquir alloc appli arrest claim detain engag freez hold imprison lock pledg reserv retain retract suspend withdraw withhold
relev: irrelev off-top tangenti unrelat
reli: disregard ignor
reliabl: unreliabl
relinquish: acquir defend hold honor honour keep maintain obtain preserv pursu reserv retain store uphold
reloc: remain stay
reluct: eager enthusiast glad wholeheart will
remain: ceas end expir laps leav move quit reloc termin
remain-s: rise stand
remark: unremark
remedi: irremedi
rememb: discard eras forget purg
remot: adjac close contigu faith inperson local near next strict
remov: add addit append appli appoint attach creat elect establish inclus insert instal introduc irremov keep leav maintain nomin pass-on preserv reinsert retain store
renam: keep maintain preserv retain
renew: end expir freez keep laps preserv retain termin unrenew
renounc: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
rent: buy own purchas
rentabl: unrentabl
reopen: close
repair: break damag replac scrap
repar: irrepar
repay: bill charg keep retain withhold
repeal: confirm retain uphold
repeat: abandon give-up never omit onc rare seldom skip uniqu unrepeat
repel: attract solicit
repent: unrepent
replac: append fix irreplac keep mend preserv repair retain
repli: ignor silent
report: conceal hide ignor obscur omit suppress swallow unreport withhold
repres: atyp except unusual
represent: nonrepresent
reprimand: applaud commend compliment congratul prais
reproach: nonjudgment understand
reproduc: nondeterminist random unpredict unreproduc
reprov: applaud commend compliment congratul prais
repuls: attract beauti charm cute handsom pretti
reput: disreput
request: assum guess infer presum unrequest unsolicit
requir: ban disallow elect forbid forbidden nullabl option prohibit voluntari waiv
rescind: confirm retain uphold
resent: forgiv unresent
reserv: avail dissip forsak free releas relinquish shed squander surrend unreserv
reset: freez keep preserv retain
residenti: nonresidenti
resist: irresist yield
resolut: irresolut
resolv: ignor reject
respect: breach break condescend contempt contemptu contraven defi despis dismiss disobey disregard disrespect flout ignor impertin impolit infring insol insult judgement judgment lectur mock moral offens overrid overrul patron preachi reject ridicul rude sanctimoni scorn trampl undermin unrespect violat
respond: ignor silent
respons: irrespons
responsible: irresponsible
restor: delet destroy drop
restrict: broaden expand extend liber open permiss public unrestrict widen
resum: abort ceas halt interrupt paus stop suspend
retain: adjust alter amend chang clear clobber deleg delet destroy discard disclos dismiss dissip drop edit empti eras fire flush forget forsak lend modifi overwrit purg reassign recalcul recomput refresh refund regener reimburs releas relinquish remov renam renew repay repeal replac rescind reset return revis revok rewrit rotat share shed shred squander strip substitut surrend transfer wipe withdraw
retent: unretent
retic: chatti talkat
reticul: nonreticul
retract: deploy extend publish releas
retractil: nonretractil
retreat: advanc
retri: abandon abort give-up
retroact: beforehand prospect
retrospect: prospect upfront
return: accept discard keep nonreturn retain suppress throw withhold
reus: destroy discard fresh new recreat regener rotat scrap throw-away uniqu unuse
reusabl: ephemer short-liv single-us temporari transient
reveal: blur camouflag conceal disguis guard hide mask obfusc redact suppress withhold
rever: irrever
reverber: unreverber
revers: affirm confirm final hash irrevers irrevoc perman sustain uphold
revert: appli commit keep pass redo succeed success
revis: freez intact preserv retain unchang untouch
reviv: unreviv
revoc: final irrevers irrevoc perpetu
revok: activ assign confirm grant issu retain uphold valid
reward: penal punish rebuk unreward
rewrit: freez intact keep maintain preserv retain unchang untouch
rhyme: unrhyme
rhythmic: unrhythmic
rich: poor
ridicul: applaud commend compliment congratul esteem honor honour prais respect
rifl: unrifl
rig: unrig
right-align: left-align
righteous: unrighteous
rigid: adjust bendabl elast flexibl indulg lax lenient loos permiss pliabl relax
rigor: ad-hoc flexibl haphazard indulg lax lenient loos permiss random relax unsystemat
rise: descend fall remain-s sink sit
riski: safe
rob: equip furnish provid suppli
robust: flimsi fragil frail
roll: unroll
rollback: commit
rolled-back: final irrevers perman
romant: unromant
root: relat
rotat: keep retain reus
rotten: fresh
rough: accur diplomat exact gentl mild precis smooth tact
roughen: smooth
round: truncat
roundabout: direct immedi
routin: urgent
rude: courteous courtesi friend polit respect
ruin: build creat erect establish find found generat instal
run: bypass defer delay postpon skip stop suppress suspend
rush: await brake deceler hold linger slow wait
sad: happi
saddl: unsaddl
safe: danger harm hazard insecur malici plaintext rash reckless riski unsafe
safeguard: endang expos jeopard
safeti: danger
salabl: unsalabl
salin: desalin
salt: unsalt
same: alter differ distinct modifi separ
sanctimoni: consider courteous gracious nonjudgment respect understand
sanction: block disapprov reject veto
sandbox: unconfin unrestrict
sane: insane
sanit: pass-through raw trust unfilter
sanitari: unsanitari
saponifi: unsaponifi
sarcast: candid forthright frank genuin heartfelt open sincer transpar unsarcast
satisfactori: unsatisfactori
satisfi: breach fail flout violat
satur: unsatur
save: wast
savori: unsavori
say: stifl suppress withhold
scalabl: unscalabl
scald: chill freez frozen ice lukewarm tepid
scant: extra full heighten increas utmost
scare: calm comfort consol reassur sooth
scatter: adjac contigu
sceptic: blind confid credul faith gullibl naiv trust uncritic unquestion
schedul: ad-hoc irregular sporad unschedul
scholar: unscholar
scientif: unscientif
scold: applaud commend compliment congratul prais
scorn: esteem honor honour respect
scrap: fix keep mend recycl repair reus sell
screw: unscrew
script: impromptu spontan unscript
scrupul: unscrupul
seal: mutabl open unseal
seamanlik: unseamanlik
season: unseason year-round
seaworthi: unseaworthi
second-guess: trust
secondari: main primari
secreci: disclosur public
secret: candid disclos forthright frank genuin heartfelt know known open overt public publish sincer transpar
secur: danger expos insecur plaintext unfasten unsafe unti
sedat: stimul
seduct: unseduct
seed: unseed
segreg: desegreg integr
seldom: constant frequent often regular repeat
select: complet comprehens deselect equal even exhaust fair uniform unselect
selfish: unselfish
sell: buy destroy discard keep lend loan purchas scrap unsell unsold
seller: buyer consigne recipi
send: suppress withhold
sender: buyer consigne recipi
sensat: unsensat
sensit: case-insensit desensit insensit
sentient: insentient
sentiment: unsentiment
separ: aggreg blend bundl collect combin connect equal group ident insepar join joint merg mix overlap pool same share togeth unit
septic: asept steril
sequenti: arbitrari concurr parallel random simultan unorder
seren: agit alarmist excit frantic hyster nervous panicki
serial: concurr deseri parallel pars simultan unmarshal
serious: faceti flippant frivol funni humor humour jocular joke leviti light-heart lightheart play tongue-in-cheek whimsic
serv: deni refus withhold
servic: unservic
servil: assert candid critic frank honest independ unservil
set: clear omit unset
set-asid: affirm confirm sustain uphold
settl: open pend sue unsettl
sever: attach bind link tie
severe: mild minim minor slight
sexi: unsexi
shallow: care deep deeper dilig exhaust meticul painstak thorough
shape: unshape
share: conceal dedic exclus hide individu isol keep keep-to-itself person privat retain separ uniqu unshare withhold
sharp: blunt
sharpen: blunt dull
shaven: unshaven
shear: unshear
sheath: unsheath
shed: hold keep maintain preserv reserv retain store
shell: unshell
shipper: buyer consigne recipi
shockabl: unshockabl
short: detail exhaust expans in-depth lengthi long long-drawn long-wind rambl verbos wordi
short-liv: long-liv perman persist reusabl
short-temp: patient toler
shorten: expand extend lengthen liter pad prolong unabridg verbatim
shorter: longer
shortest: longest
shout: whisper
show: anonym blur camouflag conceal disguis hidden hide mask obfusc obscur redact suppress withhold
shown: anonym hidden hide mask obscur redact
shred: archiv file keep preserv retain store
shrink: enlarg expand grow increas magnifi rais stretch
shrinkabl: unshrinkabl
shuffl: order sort
shun: adopt appli attend choos embrac employ enter follow greet join migrat subscrib use visit welcom
shut: open
shutter: unshutter
sidestep: address answer
sign: anonym unsign
sign-in: logout
signal: camouflag conceal disguis hide mask suppress withhold
signific: dispens insignific minor neglig trivial unimport
silenc: alert discuss inform notifi speak talk tell unsilenc warn
silent: answer audibl comment discuss inform interfer interject interven loud noisi notifi object react repli respond speak talk tell verbos warn
similar: differ dissimilar
simpl: abstrus arcan complex complic convolut cryptic elabor floweri impenetr ornat technic
simpler: harder
simplic: complex
simplifi: complic
simplist: nuanc
simultan: consecut sequenti serial success
sincer: cagey coy deceit decept dishonest evas feign guard indirect insincer iron manipul mislead sarcast secret
singl: batch bulk group multipl
single-hand: collabor collect communal in-group joint togeth
single-sex: mix
single-ten: multi-ten multiten
single-thread: multithread
single-us: long-liv perman persist reusabl
singular: plural
sink: ascend climb float rise
sinkabl: unsinkabl
sit: lie rise stand
skeptic: blind confid credul faith gullibl naiv trust uncritic unquestion
sketchi: care detail dilig elabor exhaust meticul painstak thorough
skill: unskill
skip: attend call import includ invok process repeat run trigger wait
slacken: tighten
slangi: ceremoni formal offici solemn
slant: balanc even-hand imparti neutral nonpartisan unbias
slapdash: care dilig exhaust meticul painstak thorough
slash: increas rais
sleep: wake
slice: whole
slight: consider heavi massiv severe strong substanti
slipperi: nonslipperi
sloppi: accur care dilig exact exhaust meticul painstak precis thorough
slow: abrupt acceler brisk expedit fast hasten hurri quick quicken rapid rush speed speed-up sudden swift
slow-down: acceler expedit hasten quicken speed-up
slower: faster quicker
slowest: fastest quickest
slowli: at-onc fast forthwith immedi instant prompt quick straightaway
sluggish: brisk fast quick rapid swift
smaller: abov bigger greater higher larger
smallest: biggest greatest highest largest
smile: unsmile
smooth: abrupt brusqu errat jerki rough roughen sudden
snappish: patient toler
soak: dri
sober: drink drunk faceti flippant frivol humor jocular joke light-heart play tongue-in-cheek whimsic
soft: abrupt brusqu hard jerki loud sudden
soften: harden stiffen
soil: clean wash
sold: unsell unsold
sole: collect joint togeth
solemn: breezi casual chatti colloqui faceti flippant folksi frivol funni humor humour informal jocular joke leviti light-heart lightheart play slangi tongue-in-cheek whimsic
solicit: impromptu proactiv repel spontan unprompt unsolicit
solid: hollow liquid
solo: collabor collect communal in-group joint togeth
solubl: insolubl
solv: unsolv
sombr: cheer hope optimist upbeat
sometim: alway constant
soon: late
sooner: later
sooth: agit alarm distress frighten intimid irrit scare upset worri
sophist: naiv
sort: arbitrari random shuffl unorder unsort
sour: unsour
spare: poach
spars: dens full
spatial: nonspatial
speak: silenc silent write written
special: unspecial
specif: general generic nonspecif vagu
specifi: conceal general obscur omit unspecifi
speed: brake deceler linger slow
speed-up: deceler delay halt interrupt paus slow slow-down suspend throttl
spend: earn
spheric: nonspheric
spite: amiabl benevol friend kind
split: aggreg bundl combin group join merg mix unanim unit
spoil: fresh
spoken: write written
spontan: induc on-request premedit prompt reactiv rehears script solicit
sporad: constant continu perman regular schedul steadi
sport: unsport
spot: miss overlook
spread: gather
spring-load: fix
spurn: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
squander: hold keep maintain preserv reserv retain store
stabil: volatil
stabl: changeabl ever-chang experiment fickl fluctuat unstabl variabl volatil
stage: unstage
stain: unstain
stale: current fresh recent uptod
stalin: destalin
stand: lie remain-s sit
stand-alon: bundl embed integr
standalon: bundl embed integr
standard: bespok custom user-defin
start: cancel ceas end halt postpon stop termin withhold
starv: equip furnish provid suppli
state: conceal deni ignor obscur omit stateless stifl suppress withhold
stateless: state sticki
statesmanlik: unstatesmanlik
static: dynam
stay: leav move quit reloc
stay-outsid: come-in enter
steadi: abrupt changeabl errat ever-chang fickl fluctuat intermitt irregular period sporad unsteadi variabl volatil
steepen: flatten
stereotyp: creativ imagin invent novel origin
steril: contamin septic unsteril
stern: flexibl indulg lax lenient loos permiss relax
sticki: stateless
stiff: bendabl elast flexibl pliabl
stiffen: loosen soften
stifl: articul convey express foster promot say state stimul utter voic
stimul: discourag inhibit sedat stifl suppress unstimul
stingi: generous
stockpil: distribut
stop: activ begin continu enabl launch proceed resum run start
stoppabl: unstoppabl
store: delet destroy discard dissip drop eras forget forsak purg relinquish remov shed shred squander surrend
stow: deploy extend
straight: bend bent crook curv
straightaway: belat eventu later slowli tardi
straighten: bend
straightforward: abstrus arcan complic convolut cryptic decept elabor evas floweri impenetr manipul mislead ornat technic
stray: concentr focus
strengthen: weaken
stress: de-emphas de-emphasis downplay gloss-ov hide minim obscur play-down trivial underst
stretch: contract shrink
strict: flexibl free freeli indulg lax lenient liber loos permiss relax remot toler
strip: add append appli attach equip furnish includ insert keep leav pass-on preserv provid reinsert retain suppli
strong: light slight weak
stronger: weaker
strongest: feeblest weakest
structur: unstructur
stuck: unstuck
studi: unstudi
sturdi: flimsi fragil frail
subject: exempt imparti neutral object
submiss: assert candid critic frank honest independ
submit: withdraw
subordin: outrank overrid prevail supersed
subscrib: abandon abstain boycott eschew forgo forsak forswear renounc shun spurn unsubscrib
subsequ: beforehand preced previous prior upfront
subsid: full-pric
substanti: disprov insignific minim minor neglig refut slight
substitut: append keep preserv retain
subtract: add
succeed: fail failur preced previous prior revert
success: concurr fail failur parallel revert simultan unsuccess
succinct: detail exhaust expans in-depth lengthi long long-drawn long-wind rambl verbos wordi
sudden: gentl gradual slow smooth soft
sue: indemnifi settl
suffici: insuffici
suffix: prefix
suggest: dampen deter discourag
suitabl: unsuitabl
summar: elabor liter unabridg verbatim
summari: detail fine-grain granular
sunriz: nightfal sunset
sunset: sunriz
superfici: care deepli detail dilig elabor exhaust fundament genuin inher meticul painstak thorough
superflu: crucial essenti indispens necessari need vital
superior: inferior
supersed: current subordin yield
supervis: alon autonom unattend unsupervis
supin: prone
suppli: conceal deni depriv hide omit refus rob starv strip withhold
support: abandon belittl demor deprec desert destruct discourag dismiss disparag drop forsak hamper hinder ignor imped obsolet obstruct omit oppos reject thwart undermin unsupport
suppos: doubt exclud
suppress: activ advertis allow announc articul broadcast call caus communic convey disclos dispatch display emit enabl escal exhibit expos express foster generat indic invok issu log output present print produc promot propag publish rais report return reveal run say send show signal state stimul surfac throw trigger utter voic
suppur: nonsuppur
surfac: suppress swallow
surgic: nonsurgic
surmount: insurmount
surplus: deficit
surpris: unsurpris warn
surrend: hold keep maintain preserv reserv retain store
surreptiti: open overt public transpar
surviv: fatal irrecover laps termin unrecover
suscept: unsuscept
suspect: believ trust unsuspect
suspend: acceler activ allow caus continu enabl releas resum run speed-up trigger unfreez valid
suspici: blind credul gullibl naiv trust uncritic unquestion
suspicion: confid credul faith trust
sustain: annul overrul overturn quash revers set-asid
swallow: escal log propag rais report surfac throw
sweep: unsweep unswept
swept: unsweep unswept
swift: leisur slow sluggish unhurri
sycophant: assert candid critic frank honest independ
symmetr: asymmetr
sympathet: callous cold heartless indiffer judgement judgment unfeel unsympathet
sympathi: indiffer
sync: desynchron
synchron: asynchron desynchron
syndet: asyndet
synthes: analys analyz
system: topic
systemat: ad-hoc haphazard random unsystemat
tabl: drop withdraw
tacit: explicit expressli
tact: blunt brusqu brutal curt harsh rough tactless
tactless: diplomat gentl mild tact
take: appli attach declin insert leav refus reinsert reject
talent: untalent
talk: conceal ignor obscur omit silenc silent withhold
talkat: retic ters
tamper: preserv
tangenti: pertin relev
tangibl: abstract digit intang virtual
tangl: untangl
tap: untap
tardi: at-onc forthwith immedi instant prompt straightaway
tast: tasteless
tasteless: tast
tax-fre: taxabl
taxabl: nontaxabl tax-fre
tear: tearless
tearless: tear
technic: access nontechnic plain simpl straightforward understand
telephon: inperson
tell: deceiv ignor misinform mislead silenc silent
temper: intemper untemper
temporari: durabl etern indefinit long-liv perman perpetu persist reusabl unlimit
tender: aloof businesslik clinic cold detach distant imperson indiffer tough
tentat: assert assur categor certain conclus confid decis definit dogmat final firm
tepid: boil cold hot ici scald
termin: begin benign continu harmless launch perpetu persist proceed recover remain renew start surviv
ters: chatti detail exhaust expans in-depth lengthi long-drawn long-wind rambl talkat verbos wordi
textual: numer
thank: blame penal punish rebuk
thaw: freez
theatric: untheatric
theoret: concret empir hands-on practic
thermal: nonthermal
thick: thin
thicken: thin
thin: thick thicken
thinkabl: unthinkabl
thorough: cursori hasti neglig perfunctori shallow sketchi slapdash sloppi superfici
thought: careless thoughtless
thoughtless: consider thought
throttl: acceler expedit hasten quicken speed-up unlimit unrestrict unthrottl
throw: return suppress swallow
throw-away: recycl reus
thwart: aid assist help support
tidi: chaotic messi untidi
tie: detach sever unbind unfasten unti
tight: loos
tighten: eas loosen relax slacken
timber: untimber
time: belat late
timid: assert assur bold brave certain confid decis firm
tip: untip
togeth: alon apart exclus independ individu separ single-hand sole solo
toler: avert exasper forbid hinder impati intoler irrit prevent prohibit refus reject short-temp snappish strict
tongue-in-cheek: earnest grave serious sober solemn
top-level: nest
topic: system
tough: tender
tow: push
toxic: nontoxic
track: deviat differ diverg
tractabl: intractabl
tradit: nontradit
trail: lead
train: untrain
trampl: respect
transfer: keep nontransfer person retain
transient: durabl long-liv perman persist reusabl
transit: intransit
transitiv: detransitiv
translat: nontranslat origin untranslat
transmit: block discard drop intercept withhold
transpar: cagey clandestin confidenti covert coy decept evas feign guard hidden hide indirect insincer invisibl iron manipul mislead obscur opaqu sarcast secret surreptiti
travel: untravel
trigger: bypass inhibit prevent skip suppress suspend
trim: expand extend lengthen pad untrim
trite: creativ imagin invent novel origin
trivial: accentu critic emphas essenti highlight important signific stress underlin
troubl: untroubl
true: fals fiction made-up
truncat: append expand extend lengthen pad round
trust: check confirm critic disbeliev distrust doubt mistrust question sanit sceptic second-guess skeptic suspect suspici suspicion unknow unknown untrust valid verifi wari
trustworthi: untrustworthi
truth: deceit decept dishonest evas fals insincer untruth
tuck: untuck
tune: tuneless
tuneless: tune
turn: unturn
turn-away: accept
twine: untwine
two-way: one-way unidirect
type: handwritten
typic: atyp except unusual
ugli: attract beauti charm cute handsom pretti
unabl: abl
unabridg: abridg paraphras shorten summar
unaccept: accept
unaccommod: accommod
unaccompani: accompani
unacknowledg: acknowledg
unacquisit: acquisit
unactabl: actabl
unadapt: adapt
unaddict: addict
unaddress: address
unadjust: adjust
unadopt: adopt
unadorn: adorn
unadventur: adventur
unaffect: affect
unaffix: affix
unafraid: afraid
unaggress: aggress
unairworthi: airworthi
unalarm: alarm
unalik: alik
unalter: alter
unambigu: ambigu equivoc
unambiti: ambiti
unamend: amend
unanalyz: analyz
unangri: angri
unanim: anim major split
unapologet: apologet
unappeal: appeal
unappendag: appendag
unappet: appet
unappreci: appreci
unarchiv: archiv
unargument: argument
unarm: arm
unarticul: articul
unasham: asham
unassert: assert
unassign: assign
unassum: arrog boast conceit condescend haughti overbear patron pompous
unattend: attend supervis
unattract: attract
unattribut: attribut name
unauthoriz: authoriz
unavail: avail
unaveng: aveng
unawaken: awaken
unawar: awar
unbalanc: balanc
unbalconi: balconi
unband: band
unbaptiz: baptiz
unbarrel: barrel
unbeliev: believ
unbelt: belt
unbenef: benef
unbias: bias lopsid one-sid opinion partial partisan prejud slant
unbind: attach bind link tie
unblemish: blemish
unblend: blend
unblur: blur pixel
unbodi: bodi
unborder: border
unborn: born
unbound: bound cap limit
unbrainwash: brainwash
unbridgeabl: bridgeabl
unbuckl: buckl
unbuffer: buffer
unbundl: bundl merg
unburden: burden
unburi: buri
unbutton: button
uncamphor: camphor
uncared-for: cared-for
uncarpet: carpet
uncarv: carv
uncastrat: castrat
uncaulk: caulk
uncensor: censor
unceremoni: ceremoni
uncertifi: certifi
unchang: adapt alter amend chang changeabl edit ever-chang fickl fluctuat modifi revis rewrit updat variabl volatil
uncharacterist: characterist
uncharg: charg
uncharter: charter
unchast: chast
uncheck: check
unchivalr: chivalr
uncivilli: civilli
unclasp: clasp
unclear: clear
unclog: clog
uncloth: cloth
uncoat: coat
uncoil: coil
uncollect: collect
uncolor: color
uncomb: comb
uncombin: combin
uncomfort: comfort
uncommit: commit
uncommon: common frequent widespread
uncompart: compart
uncomplain: complain
uncompress: compress
uncompromis: compromis flexibl indulg lax lenient loos permiss relax
unconcern: concern
uncondit: condit
unconfin: confin sandbox
uncongeni: congeni
unconquer: conquer
unconscious: conscious
unconstip: constip
unconstitut: constitut
unconsumm: consumm
uncontamin: contamin
uncontest: contest
uncontrol: control
uncontroversi: controversi
unconvent: convent
unconvinc: convinc
uncorrect: correct
uncoupl: coupl
uncousin: cousin
uncover: cover
uncranni: cranni
uncreativ: creativ
uncritic: critic distrust sceptic skeptic suspici wari
uncrowd: crowd
uncrown: crown
uncrystal: crystal
uncultiv: cultiv
undamag: damag
undatabl: databl
undeciph: deciph
undeclar: declar
undedic: dedic
undefin: defin
undelin: delin
undemand: demand
undemocrat: democrat
undeniabl: deniabl
undepend: depend
undercharg: overcharg
underestim: overestim overr
underfil: overfil
underground: aboveground overhead
underiv: deriv
underlin: de-emphas de-emphasis downplay gloss-ov minim play-down trivial underst
underload: overload
undermin: encourag respect support uphold
underneath: abov
underpay: overpay
underr: overestim overr
underst: accentu emphas exagger highlight overst stress underlin
understand: abstrus accusatori arcan callous complic convolut cryptic elabor floweri heartless impenetr indiffer judgement judgment moral ornat preachi reproach sanctimoni technic unfeel unsympathet ununderstand ununderstood
understood: ununderstand ununderstood
undescript: descript
undeserv: deserv
undesign: design
undesir: desir
undetect: detect
undevelop: develop
undifferenti: differenti
undignifi: dignifi
undilut: dilut
undim: dim
undiplomat: diplomat
undiscern: discern
undiscrimin: discrimin
undiversifi: diversifi
undo: appli commit final irrevers keep perman redo
undock: dock
undocument: document
undone: final irrevers perman
undrain: drain
undramat: dramat
undress: dress
undynam: dynam
uneager: eager
unearn: earn
unearth: buri earth ground
unedifi: edifi
uneduc: educ
unemot: emot
unemploy: employ
unenclos: enclos
unencrypt: encrypt
unencumb: encumb
unendow: endow
unenforc: enforc
unenlighten: enlighten
unenliven: enliven
unenterpris: enterpris
unenthusiast: anim eager energet enthusiast keen live
unequal: equal even fair uniform
unequip: equip
unequivoc: ambigu equivoc
unescap: escap
unestablish: establish
unethic: ethic
uneven: equal even fair uniform
unevent: event
unexchang: exchang
unexcit: excit
unexpans: expans
unexpect: expect
unexpend: expend
unexpir: expir
unexploit: exploit
unexport: export
unfacet: facet
unfair: fair
unfaith: faith
unfamiliar: familiar
unfashion: fashion
unfasten: append attach fasten prepend secur tie
unfathom: fathom
unfavor: favor
unfeel: compassion empathet feel sympathet understand
unfilter: filter sanit
unfinish: finish
unflatter: flatter
unfledg: fledg
unfocus: focus
unfold: fold
unforgett: forgett
unforgiv: forgiv
unform: form
unfortun: fortun
unframe: frame
unfreez: freez frozen suspend
unfret: fret
unfriend: amiabl benevol friend kind
unfrozen: freez frozen
unfruit: fruit
unfuel: fuel
unfund: fund
unfurnish: furnish
unfurrow: furrow
ungather: gather
ungear: gear
ungracious: gracious
ungrammat: grammat
ungrate: grate
ungroom: groom
unground: earth ground
ungrudg: grudg
unguard: guard
unguid: guid
ungusset: gusset
unhappi: happi
unhar: har
unhealthi: healthi
unheat: heat
unhelp: help
unhitch: hitch
unhook: hook
unhurri: brisk fast hurri quick rapid swift
unhygien: hygien
unicast: multicast
unidentifi: identifi
unidirect: bidirect two-way
unifi: disunifi
uniform: divers heterogen preferenti select unequal uneven vari varieti
unilater: bilater mutual
unimpair: impair
unimport: critic essenti important signific
unimpress: impress
unimpression: impression
unimprov: improv
uninflect: inflect
uninfluenti: influenti
uninform: inform
uninhabit: inhabit
uninhibit: inhibit
uninject: inject
uninjur: injur
uninquir: inquir
uninspir: inspir
uninstal: instal introduc
uninstruct: instruct
uninsur: insur
unintellig: intellig
unintend: intend
unintent: deliber intent
uninterest: interest
unintrus: intrus
uninvit: invit
uninvolv: involv
uniqu: ambigu common duplic equivoc redund repeat reus share
uniron: iron
unit: divid separ split
universal: local particular
unjust: just
unjustifi: justifi
unkind: amiabl benevol friend kind
unknow: know known trust
unknowabl: knowabl
unknown: know known trust
unlabel: label
unlace: lace
unlament: lament
unlaurel: laurel
unlaw: law legal
unleaven: leaven
unlight: light
unlike: like
unlimit: bound cap finit fixed-term limit temporari throttl
unlist: list
unlivabl: livabl
unliveri: liveri
unload: load
unlock: bolt lock
unlog: log
unlove: love
unlubric: lubric
unlucki: lucki
unmalici: malici
unman: man
unmanag: manag
unmarri: marri
unmarshal: marshal serial
unmask: anonym blur hidden hide mask obfusc obscur redact
unmate: mate
unmelodi: melodi
unmelt: melt
unmemor: memor
unmerit: merit
unmind: mind
unmine: mine
unmitig: mitig
unmodifi: copi modifi process
unmodul: modul
unmotiv: motiv
unmotor: motor
unmount: mount
unmove: move
unmown: mown
unmusic: music
unmute: mute
unmyelin: myelin
unname: by-nam identifi name
unnatur: natur
unnecessari: crucial essenti indispens necessari need vital
unneed: necessari need
unnotic: notic
unoblig: oblig
unobstruct: obstruct
unobtrus: conspicu notic obtrus promin visibl
unoccupi: occupi
unoffend: offend
unoffici: authorit offici
unoil: oil
unoppos: oppos
unorder: consecut order sequenti sort
unorganiz: organiz
unorient: orient
unorigin: creativ imagin invent novel origin
unostentati: ostentati
unown: own
unpack: pack wrap
unpackag: packag
unpaid: paid pay
unpaintabl: paintabl
unpalat: palat
unpardon: pardon
unparent: parent
unpasteur: pasteur
unpatriot: patriot
unpatron: patron
unpave: pave
unpay: paid pay
unpeac: peac
unpercept: percept
unperplex: perplex
unpin: pin
unplan: plan
unplay: play
unplayabl: playabl
unpleasant: pleasant
unplow: plow
unplug: plug
unpolish: polish
unpopular: popular
unportabl: portabl
unpose: pose
unpot: pot
unpower: power
unpreced: preced
unpredict: determinist predict reproduc
unprepar: prepar
unpretenti: pretenti
unprevent: prevent
unprincipl: principl
unprintabl: printabl
unproduct: product
unprofit: profit
unprompt: on-request premedit prompt reactiv rehears solicit
unpronounc: pronounc
unprophet: prophet
unpropiti: propiti
unprotect: protect
unprovabl: checkabl provabl verifi
unprove: prove
unprovoc: provoc
unpublish: publish
unpunctual: punctual
unpunish: punish
unquestion: critic distrust question sceptic skeptic suspici wari
unquiet: quiet
unquot: quot
unquotabl: quotabl
unreachabl: access avail reachabl
unreadi: readi
unreal: real
unrealist: realist
unreason: reason
unreassur: reassur
unrecogniz: recogniz
unreconstruct: reconstruct
unrecover: benign harmless recover surviv
unreflect: reflect
unrefriger: chill refriger
unregist: regist
unregret: regret
unregul: regul
unrelat: correspond match pertin relat relev
unreliabl: reliabl
unremark: remark
unrenew: renew
unrentabl: rentabl
unrepeat: repeat
unrepent: repent
unreport: report
unreproduc: reproduc
unrequest: request
unresent: resent
unreserv: reserv
unrespect: respect
unrestrict: confin limit restrict sandbox throttl
unretent: retent
unreverber: reverber
unreviv: reviv
unreward: reward
unrhyme: rhyme
unrhythmic: rhythmic
unrifl: rifl
unrig: rig
unrighteous: righteous
unroll: roll
unromant: romant
unsaddl: saddl
unsafe: safe secur
unsalabl: salabl
unsalt: salt
unsanitari: sanitari
unsaponifi: saponifi
unsarcast: sarcast
unsatisfactori: satisfactori
unsatur: satur
unsavori: savori
unscalabl: scalabl
unschedul: schedul
unscholar: scholar
unscientif: scientif
unscrew: screw
unscript: script
unscrupul: scrupul
unseal: seal
unseamanlik: seamanlik
unseason: season
unseaworthi: seaworthi
unseduct: seduct
unseed: seed
unselect: select
unselfish: selfish
unsell: sell sold
unsensat: sensat
unsentiment: sentiment
unservic: servic
unservil: servil
unset: set
unsettl: settl
unsexi: sexi
unshape: shape
unshare: share
unshaven: shaven
unshear: shear
unsheath: sheath
unshell: shell
unshockabl: shockabl
unshrinkabl: shrinkabl
unshutter: shutter
unsign: sign
unsilenc: silenc
unsinkabl: sinkabl
unskill: skill
unsmile: smile
unsold: sell sold
unsolicit: on-request premedit prompt reactiv rehears request solicit
unsolv: solv
unsort: order sort
unsour: sour
unspecial: special
unspecifi: specifi
unsport: sport
unstabl: stabl
unstage: stage
unstain: stain
unstatesmanlik: statesmanlik
unsteadi: steadi
unsteril: asept steril
unstimul: stimul
unstoppabl: stoppabl
unstructur: structur
unstuck: stuck
unstudi: studi
unsubscrib: subscrib
unsuccess: success
unsuitabl: suitabl
unsupervis: supervis
unsupport: support
unsure: assert certain confid
unsurpris: surpris
unsuscept: suscept
unsuspect: suspect
unsweep: sweep swept
unswept: sweep swept
unsympathet: compassion empathet sympathet understand
unsystemat: method rigor systemat
untalent: talent
untangl: tangl
untap: tap
untemper: temper
untheatric: theatric
unthinkabl: thinkabl
unthrottl: limit throttl
unti: fasten secur tie
untidi: organiz tidi
untimber: timber
untip: tip
untouch: adapt alter amend break broken chang edit invalid modifi open revis rewrit updat
untrain: train
untranslat: translat
untravel: travel
untrim: trim
untroubl: troubl
untrust: trust
untrustworthi: trustworthi
untruth: truth
untuck: tuck
unturn: turn
untwine: twine
ununderstand: understand understood
ununderstood: understand understood
unuse: reus use
unusual: ordinari repres typic usual
unvari: vari
unveil: veil
unventil: ventil
unverifi: checkabl provabl verifi
unvoic: voic
unwant: want
unwari: wari
unwarili: warili
unwax: wax
unwean: wean
unweav: weav
unweb: web
unwholesom: wholesom
unwieldi: wieldi
unwill: will
unwind: wind
unwit: wit
unwoman: woman
unwood: wood
unworld: world
unworthi: worthi
unwoven: woven
unwrap: pack wrap
unwrinkl: wrinkl
unzip: compress zip
up: down
upbeat: bleak despond downbeat fatalist gloomi pessimist sombr
updat: freez intact keep outdat unchang untouch
upfront: afterward arrear belat later retrospect subsequ
upgrad: downgrad immutabl
uphil: downhil
uphold: abandon annul overrul overturn quash relinquish repeal rescind revers revok set-asid undermin violat withdraw
upload: download
uppercas: lowercas
upset: calm cheer comfort consol reassur sooth
upstair: downstair
upstream: downstream
uptod: obsolet outdat stale
upward: downward
upwind: downwind leeward
urg: discourag dissuad
urgent: routin
use: boycott eschew forgo forsak forswear fresh misuse new renounc shun spurn unuse useless
useless: use
user-defin: builtin default predefin standard
usual: extraordinari unusual
utc: local-tim
utmost: less minim scant
utter: stifl suppress withhold
vacant: occupi
vagu: accur clear exact precis specif
vain: humbl modest
valid: break broken challeng contest correct corrupt disput expir invalid malform question rebut refut revok suspend trust
valu: despis
vari: consist constant fix uniform unvari
variabl: constant fix fixed-pric invariabl perman stabl steadi unchang
varieti: consist uniform
vascular: avascular
veil: unveil
ventil: unventil
verbal: write written
verbatim: abridg paraphras shorten summar
verbos: breviti brief briefli compact concis crisp curt lacon pithi quiet short silent succinct ters
verifi: assum bypass circumv presum trust unprovabl unverifi
vertic: horizont
veto: approv confirm endors ratifi sanction
video: inperson
violabl: inviolabl
violat: compli follow fulfil honor honour keep maintain meet obey observ respect satisfi uphold
violent: nonviolent
virtual: actual concret genuin physic real tangibl
visibl: anonym collaps discreet hidden hide inconspicu invisibl mask obscur opaqu redact unobtrus
visit: boycott eschew forgo forsak forswear renounc shun spurn
vital: dispens needless redund superflu unnecessari
voic: camouflag conceal disguis hide mask stifl suppress unvoic withhold
void: guarante
volatil: constant durabl fix nonvolatil perman persist stabil stabl steadi unchang
volunt: conceal keep-to-itself withhold
voluntari: coerc coerciv compulsori forc involuntari mandatori obligatori requir
vote: abstain
vulner: invulner
wait: continu proceed rush skip
wait-outsid: come-in enter
waiv: assert bill charg claim demand due enforc impos insist invoic levi mandat obtain payabl requir
wake: sleep
wander: concentr focus
want: unwant
wari: blind credul gullibl naiv trust uncritic unquestion unwari
warili: unwarili
warm: aloof businesslik chill clinic cold cool detach distant imperson indiffer refriger
warmheart: aloof businesslik clinic cold detach distant imperson indiffer
warn: deceiv ignor misinform mislead silenc silent surpris
warrant: disclaim
wash: soil
washabl: nonwashabl
wast: conserv save
waver: assur confid decis firm
wax: unwax
weak: heavi strong
weaken: strengthen
weaker: stronger
weakest: strongest
wean: unwean
weav: unweav
web: unweb
weekday: weekend
weekend: weekday
welcom: dampen deter discourag ignor reject shun
well: bad poor
well-form: break broken corrupt malform
well-known: obscur
wet: dri
whimsic: earnest grave serious sober solemn
whisper: shout
white: black
whitelist: blacklist blocklist denylist
whiten: blacken
whole: fragmentari part partial slice
wholeheart: grudg reluct
wholesom: unwholesom
widdershin: clockwis
wide: narrow
widen: narrow restrict
wider: narrow
widespread: rare uncommon
wieldi: unwieldi
will: grudg reluct unwill
win: forfeit lose
wind: unwind
windward: downwind leeward
wipe: keep preserv retain
wire: wireless
wireless: wire
wise: foolish
wit: unwit
with: without
withdraw: appli assign attach confirm deploy deposit engag enrol file grant insert introduc join leav particip propos publish rais reinsert releas retain submit tabl uphold
withhold: advertis allow announc articul begin broadcast circul communic convey declar deliv describ disclos discuss dispatch display distribut emit exhibit explain expos express forward generat give grant indic issu launch lend let mention offer output pass pay permit present print produc propag provid publish refund reimburs relay releas repay report return reveal say send serv share show signal start state suppli talk transmit utter voic volunt
within: beyond outsid
without: with
woman: unwoman
wood: unwood
woodi: nonwoodi
wordi: brief concis crisp curt pithi short succinct ters
world: unworld
worri: calm comfort reassur sooth
worsen: enhanc improv
worthi: unworthi
woven: unwoven
wrap: unpack unwrap
wreck: build creat erect establish find found generat instal
wrinkl: unwrinkl
writabl: read-on readon
write: oral speak spoken verbal
writeabl: read-on readon
written: oral speak spoken verbal
wrong: accur correct
year-round: season
yield: oppos outrank overrid prevail resist supersed
zero-bas: one-bas
zip: decompress inflat unzip
"""

#: Of these perhaps neither holds.
OPEN = """
abandon: attend continu defend honor honour join keep migrat persever proceed repeat subscrib support uphold
abolish: build creat erect find found generat instal
abort: complet confirm finish
abov: beneath underneath
abridg: extend lengthen liter prolong unabridg verbatim
abrupt: gentl grace slow smooth soft steadi
absenc: presenc
absent: contain includ
absolv: condemn convict
abstain: act adopt attend engag interfer interject interven join judg migrat particip react subscrib vote
abstract: hands-on practic
abstrus: access plain simpl straightforward understand
acceler: halt interrupt paus slow-down suspend throttl
accentu: de-emphas de-emphasis downplay gloss-ov minim play-down trivial underst
accept: challeng contest correct discard disput drop question rebut refut return turn-away
access: abstrus arcan complic convolut cryptic elabor floweri impenetr ornat technic unreachabl
accommod: adversari antagonist argument combat confront drop ignor omit oppos reject
accompani: alon
accur: approxim fuzzi imprecis loos rough sloppi vagu
accusatori: nonjudgment understand
acknowledg: belittl ignor
acquir: relinquish
acquit: condemn
act: abstain
activ: dormant
actual: fabric fiction imaginari virtual
ad-hoc: method regular rigor schedul systemat
adapt: intact unchang untouch
add: omit
addit: omiss remov
address: dodg evad ignor sidestep
adjac: distant far
adjust: freez preserv retain rigid
admit: discard drop
admonish: applaud commend compliment congratul prais
adopt: abstain boycott eschew forgo forsak forswear renounc shun spurn
advanc: defer put-off
adversari: accommod collabor conciliatori cooper
advertis: embargo hush-up suppress
affection: aloof businesslik clinic cold detach distant imperson indiffer
affirm: annul challeng contest correct disput overrul overturn quash question rebut refut set-asid
afford: cost dear expens
aggreg: split
agit: compos consol good-humor level-head patient seren
agre: contradict differ dissent diverg
alarm: consol
alarmist: calm compos level-head seren
alert: deceiv ignor misinform mislead silenc
alight: board embark
alik: differenti dissimilar distinguish
allow: refus reject withhold
alon: accompani collabor collect communal in-group supervis
aloof: affection care cordial person tender warmheart
alphabet: chronolog numer random
alter: intact keep maintain preserv retain untouch
ambient: chill cool refriger
ambigu: clariti unequivoc uniqu
ambiti: modest
amend: intact keep maintain preserv retain unchang untouch
amiabl: cruel hostil malici mean nasti spite unfriend unkind
anger: humor humour kind patienc
anim: apathet bore half-heart listless lukewarm perfunctori unenthusiast
announc: embargo hush-up suppress
annoy: humor humour kind patienc
annul: affirm confirm sustain
anonym: by-nam sign
answer: dodg evad ignor sidestep silent
antagonist: accommod collabor conciliatori cooper
anticipatori: passiv reactiv
apathet: anim eager energet enthusiast keen live
apathi: enthusiasm
apologet: assur confid decis firm
appar: hidden hide invisibl obscur opaqu
appeal: final
append: clobber detach omit overwrit replac substitut truncat unfasten
applaud: admonish berat blame censur chide mock rebuk reprimand reprov ridicul scold
appli: boycott eschew forgo forsak forswear renounc revert shun spurn undo
appoint: depos recal remov
appreci: belittl ignor
approv: block
approxim: accur
arbitrari: order sequenti sort
arcan: access plain simpl straightforward understand
archiv: shred
argument: accommod collabor conciliatori cooper
arrog: unassum
articul: camouflag conceal disguis hide mask stifl suppress withhold
assembl: demolish
assert: deferenti deni fawn obsequi servil submiss sycophant
assum: consult disput doubt enquir exclud inquir queri question
assur: apologet diffid hesit indecis tentat timid waver
at-onc: belat eventu later slowli tardi
atom: gradual piecem
attach: omit sever unbind unfasten
attend: abandon abstain boycott eschew forgo forsak forswear renounc shun skip spurn
attract: grim hideous ugli
atyp: repres
authent: bypass circumv
auxiliari: main primari
avail: reserv unreachabl
avoid: discuss
await: ignor proceed rush
balanc: bias opinion partial partisan prejud
ban: demand mandat requir
bare: paint
bear: lack
beauti: grim hideous repuls
beforehand: retroact
begin: cancel postpon withhold
belat: at-onc forthwith punctual straightaway time
believ: distrust question
belittl: acknowledg appreci encourag heed support
bendabl: inflexibl rigid stiff
beneath: abov
benevol: cruel hostil malici mean nasti spite unfriend unkind
benign: fatal irrecover termin unrecover
berat: applaud commend compliment congratul prais
bespok: builtin default predefin standard
bias: balanc even-hand nonpartisan unbias
bidirect: one-way unidirect
biggest: lowest smallest
bill: refund reimburs repay waiv
bind: detach sever
blame: applaud commend compliment congratul
blank: complet
bleak: cheer hope optimist upbeat
blend: separ
blind: critic distrust sceptic skeptic suspici wari
block: approv endors ratifi sanction
blunt: diplomat gentl mild tact
blur: expos reveal show unmask
board: alight disembark leav
boast: unassum
boil: chill frozen ice lukewarm tepid
bolt: unlock
bore: anim eager energet engag enthusiast interest keen live
borrow: buy purchas
bound: boundless infinit unlimit
boundless: bound finit limit
boycott: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
breach: meet satisfi
break: follow obey observ respect valid well-form
breezi: ceremoni formal offici solemn
breviti: length verbos
brief: exhaust expans in-depth long-drawn long-wind rambl wordi
bring-forward: postpon put-off
brisk: leisur slow sluggish unhurri
broadcast: conceal embargo hush-up suppress withhold
broader: narrow
broken: valid well-form
brusqu: courteous diplomat friend gentl gradual mild polit smooth soft tact
brutal: diplomat gentl mild tact
buffer: flush
build: abolish demolish destroy dismantl ruin wreck
builtin: bespok custom user-defin
bundl: split unbundl
businesslik: affection care cordial person tender warm warmheart
buy: borrow hire leas rent
by-nam: anonym nameless pseudonym unname
bypass: authent call check consid consult heed inspect invok regard run trigger verifi
cach: discard evict forget purg refetch
cagey: candid forthright frank genuin heartfelt open sincer transpar
call: bypass skip suppress
callous: compassion empathet sympathet understand
calm: alarmist distress excit frantic hyster impati intimid panicki scare upset
camouflag: articul convey display exhibit express indic present reveal show signal voic
cancel: begin complet confirm continu finish launch start
candid: cagey coy deferenti dishonest fals fawn feign guard indirect insincer iron obsequi sarcast secret servil submiss sycophant
candor: deceit dishonesti
candour: deceit dishonesti
captur: discard omit
care: aloof businesslik clinic cold cursori detach distant hasti imperson indiffer neglig perfunctori rash reckless shallow sketchi slapdash sloppi superfici
careless: caution consider thought
carri: lack
casual: ceremoni offici solemn
categor: provision tentat
caution: careless reckless
cautious: rash
censur: applaud commend compliment congratul prais
ceremoni: breezi casual chatti colloqui folksi informal slangi
certainti: doubt
challeng: accept affirm confirm echo endors valid
chang: keep maintain preserv retain
changeabl: constant fix perman stabl steadi unchang
charg: indemnifi refund reimburs repay waiv
chargeabl: free grati
charm: grim hideous repuls ugli
chatti: ceremoni formal offici solemn
cheap: dear
cheaper: dearer
check: bypass circumv
checkabl: unprovabl unverifi
cheer: bleak despond downbeat fatalist gloomi pessimist
chide: applaud commend compliment congratul prais
chill: ambient boil hot scald warm
choos: boycott eschew forgo forsak forswear renounc shun spurn
chronolog: alphabet
circuit: direct
circul: withhold
circumv: authent check consult inspect verifi
civil: contemptu dismiss disrespect impertin impolit insol insult offens
claim: deni
clandestin: open overt public transpar
clariti: ambigu
clear: equivoc fill popul
clinic: affection care cordial person tender warm warmheart
clobber: append keep preserv retain
close: free freeli liber loos remot reopen
coars: detail fine-grain granular
coarse-grain: detail fine-grain granular
coercion: freedom
coher: contradictori inconsist
cold: affection care cordial lukewarm person preheat tender tepid warmheart
collabor: adversari alon antagonist argument combat confront independ individu single-hand solo
collect: alon discard exclus independ omit single-hand sole solo
colloqui: ceremoni offici solemn
combat: accommod collabor conciliatori cooper
come-in: leav stay-outsid wait-outsid
comfort: distress intimid scare
commend: admonish berat blame censur chide mock rebuk reprimand reprov ridicul scold
comment: silent
commit: undo
common: individu person privat rare uncommon uniqu
communal: alon independ individu single-hand solo
communic: suppress withhold
compact: verbos
compassion: callous heartless indiffer judgement judgment unfeel unsympathet
competit: monopoli
complet: abort blank cancel empti fragmentari interrupt patchi select
compli: defi
complic: access plain straightforward understand
compliment: admonish berat blame censur chide mock rebuk reprimand reprov ridicul scold
compos: agit alarmist excit frantic hyster impati irrit nervous panicki
comprehens: fragmentari incomplet partial patchi select
compress: inflat unzip
compuls: freedom
compulsori: elect
conceal: articul broadcast convey describ discuss exhibit explain express give indic list mention name offer present share signal specifi state suppli talk voic volunt
conceit: humbl modest unassum
concentr: digress stray wander
conciliatori: adversari antagonist argument combat confront
concis: exhaust expans in-depth length long-drawn long-wind rambl wordi
conclud: interrupt
conclus: provision tentat
concret: fabric fiction imaginari theoret virtual
concur: disagre dissent refus
concurr: success
condemn: absolv acquit
condescend: consider courteous gracious humbl modest respect unassum
confid: apologet diffid distrust indecis mistrust sceptic skeptic suspicion waver
confidenti: disclosur overt transpar
confirm: abort annul cancel challeng contest correct disput overrul overturn quash question rebut reject repeal rescind revers revok set-asid withdraw
confront: accommod collabor conciliatori cooper
congratul: admonish berat blame censur chide mock rebuk reprimand reprov ridicul scold
consecut: parallel random unorder
consent: disagre dissent
consid: bypass disregard ignor
consider: careless condescend contemptu dismiss disrespect impertin impolit insol insult judgement judgment lectur minim minor moral offens patron preachi sanctimoni slight thoughtless
consist: contradictori divers incoher vari varieti
consol: agit alarm distress frighten intimid scare upset
conspicu: discreet hidden hide invisibl unobtrus
constant: changeabl ever-chang fickl fluctuat intermitt irregular volatil
construct: demolish dismantl
consult: assum bypass circumv disregard guess ignor presum
contain: absent lack
contempt: courtesi polit respect
contemptu: civil consider courteous polit respect
contest: accept affirm confirm echo endors valid
continu: abandon cancel exit give-up interrupt irregular quit
contradict: agre
contradictori: coher consist
convent: creativ imagin invent novel origin
convey: camouflag conceal disguis hide mask stifl suppress withhold
convict: absolv
convolut: access plain simpl straightforward understand
cool: ambient
cooper: adversari antagonist argument combat confront
cordial: aloof businesslik clinic cold detach distant imperson indiffer
correct: accept affirm confirm echo endors valid
correspond: unrelat
corrupt: valid well-form
cost: afford
courteous: brusqu condescend contemptu curt dismiss disrespect gruff impertin impolit insol insult judgement judgment lectur moral offens patron preachi rude sanctimoni
courtesi: contempt disrespect rude
covert: public transpar
coy: candid forthright frank genuin heartfelt open sincer transpar
creat: abolish demolish dismantl ruin wreck
creativ: convent deriv formula hackney liter stereotyp trite unorigin
credul: critic distrust mistrust sceptic skeptic suspici suspicion wari
crisp: detail exhaust expans in-depth lengthi long-drawn long-wind rambl verbos wordi
critic: blind credul deferenti fawn flatter gullibl naiv obsequi servil submiss sycophant trust unquestion
crucial: dispens needless redund superflu unnecessari
cruel: amiabl benevol friend
cryptic: access straightforward understand
current: supersed
cursori: care dilig exhaust meticul painstak
curt: courteous detail diplomat exhaust expans friend gentl in-depth lengthi long-drawn long-wind mild polit rambl tact verbos wordi
curtail: extend lengthen prolong
custom: builtin default predefin
cut: increas rais
cute: grim hideous repuls ugli
dampen: encourag invit recommend suggest welcom
de-emphas: accentu underlin
de-emphasis: accentu emphas highlight stress underlin
dear: afford cheap inexpens
dearer: cheaper
deceit: candor candour honest honesti sincer truth
deceiv: alert inform notifi tell warn
deceler: expedit hasten quicken speed-up
decept: sincer straightforward transpar
deciph: enciph encrypt
decis: apologet diffid hesit tentat timid waver
declar: obscur omit
declin: fulfil grant honor honour take
decompress: zip
decreas: heighten lift
decrypt: enciph
deepen: flatten
deeper: shallow
deepli: superfici
default: bespok custom ondemand user-defin
defend: abandon relinquish
defer: advanc execut perform proceed run
deferenti: assert candid critic defiant frank honest independ
defi: compli
defiant: deferenti obedi
defin: omit
defrost: freez
delay: execut perform proceed quicken run speed-up
delet: recov reinstat restor
deliber: hast
demand: ban disallow forbid prohibit waiv
demolish: assembl build construct creat erect establish find found generat instal
demor: encourag hearten inspir motiv support
deni: assert claim fulfil honor honour state
depend: disregard ignor
deploy: withdraw
depos: appoint elect instal nomin
deprec: encourag recommend support
depriorit: favor favour prefer priorit
depriv: equip furnish provid suppli
deriv: creativ imagin invent novel origin
describ: conceal ignor obscur withhold
deseri: marshal
desert: support
despis: esteem honor honour respect
despond: cheer hope optimist upbeat
destroy: build erect find found generat instal recov reinstat restor
destruct: encourag support
detach: affection append bind care cordial fasten link person prepend tender tie warm warmheart
detail: coars coarse-grain crisp curt pithi sketchi summari superfici ters
deter: encourag hearten inspir invit motiv recommend suggest welcom
dethron: enthron
deviat: match mirror track
differ: agre indistinguish mirror similar track
differenti: alik ident indistinguish
diffid: assur confid decis firm
digit: physic tangibl
digress: concentr focus
dilig: cursori hasti perfunctori shallow sketchi slapdash sloppi superfici
diplomat: blunt brusqu brutal curt harsh rough tactless
direct: circuit evas roundabout
disagre: concur consent
disallow: demand mandat requir
disapprov: endors ratifi sanction
disbeliev: trust
discard: accept admit cach captur collect gather handl log memoiz memor record rememb return
disclos: guard ignor obscur omit retain
disclosur: confidenti privaci secreci
discourag: hearten inspir invit suggest support welcom
discreet: conspicu notic promin visibl
discuss: avoid conceal ignor obscur omit withhold
disembark: board
disguis: articul convey display exhibit express indic present reveal show signal voic
dishearten: encourag inspir motiv
dishonest: candid sincer
dishonesti: candor candour honesti
disjoint: overlap
dismantl: build construct creat erect establish find found generat instal
dismiss: civil consider courteous elect encourag instal nomin polit recruit
disparag: encourag support
dispatch: suppress withhold
dispens: crucial vital
display: camouflag disguis
disproportion: moder proport
disput: accept affirm assum confirm echo endors presum valid
disregard: consid consult depend heed regard reli
disrespect: civil consider courteous courtesi esteem honor honour
dissent: agre concur consent
dissimilar: alik
dissip: hold keep maintain preserv reserv retain store
distant: adjac affection care cordial next person tender warmheart
distinct: indistinguish
distinguish: alik ident indistinguish
distress: calm comfort consol reassur sooth
distribut: withhold
distrust: believ blind confid credul faith gullibl naiv uncritic unquestion
diverg: agre match mirror track
divers: consist uniform
document: omit
dodg: address answer
dogmat: open-mind provision tentat
dormant: activ
doubt: assum certainti presum suppos
downbeat: cheer hope optimist upbeat
downplay: accentu underlin
dri: moisten soak
drop: accept accommod admit handl heighten hoist implement increas lift log pass-on persist record recov reinstat restor support
dull: engag interest live
eager: apathet bore half-heart listless lukewarm perfunctori reluct unenthusiast
earnest: faceti frivol humor jocular joke light-heart play tongue-in-cheek whimsic
easier: harder
echo: challeng contest correct disput question rebut refut
edit: intact keep maintain preserv retain unchang untouch
elabor: access sketchi straightforward superfici understand
elast: inflexibl rigid stiff
elect: compulsori depos dismiss forc mandatori obligatori recal remov requir
emb: link
embargo: advertis announc broadcast publish
embark: alight leav
embrac: boycott eschew forgo forsak forswear renounc shun spurn
empathet: callous heartless judgement judgment unfeel unsympathet
empathi: indiffer
emphas: de-emphasis gloss-ov hide minim obscur play-down trivial
employ: boycott eschew forgo forsak forswear renounc shun spurn
empti: complet
enciph: deciph decrypt
encourag: belittl dampen demor deprec destruct deter dishearten dismiss disparag obsolet undermin
encrypt: deciph
end: renew
endors: block challeng contest correct disapprov disput question rebut refut reject veto
energet: apathet bore half-heart listless lukewarm perfunctori unenthusiast
engag: abstain bore dull withdraw
enlarg: reduc shrink
enquir: assum guess presum
enter: boycott eschew forgo forsak forswear renounc shun spurn stay-outsid wait-outsid
enthron: dethron
enthusiasm: apathi indiffer
enthusiast: apathet bore half-heart listless lukewarm perfunctori reluct
entir: fragmentari
ephemer: long-liv perman reusabl
equal: inequ preferenti select separ uneven
equip: depriv rob starv strip
equivoc: clear unambigu uniqu
eras: log persist record rememb
erect: abolish demolish destroy dismantl ruin wreck
errat: monoton regular smooth steadi
eschew: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
essenti: needless redund superflu unnecessari
establish: demolish dismantl ruin wreck
esteem: despis disrespect mock ridicul scorn
evad: address answer
evas: direct forthright genuin heartfelt honest open sincer transpar truth
even: preferenti select unequal uneven
even-hand: bias opinion partial partisan prejud
eventu: at-onc forthwith straightaway
ever-chang: constant fix perman stabl steadi unchang
evict: cach memoiz
evid: hidden hide invisibl obscur opaqu
exact: fuzzi imprecis lax lenient loos sloppi vagu
exasper: patient toler
except: repres typic
excess: moder proport proportion
excit: calm compos level-head seren
exclud: assum presum suppos
exclus: collect joint togeth
execut: defer delay postpon
exhaust: brief concis crisp cursori curt fragmentari hasti incomplet minim neglig partial patchi perfunctori pithi shallow short sketchi slapdash sloppi succinct superfici ters
exhibit: camouflag conceal disguis hide mask suppress withhold
exist: new
exit: continu proceed
expans: brief concis crisp curt pithi short succinct ters
expedit: deceler paus slow slow-down throttl
expens: afford
experiment: matur stabl
explain: conceal ignor omit withhold
explicit: impli
expos: blur obfusc redact
express: camouflag conceal disguis hide mask stifl suppress withhold
extend: abridg curtail
extens: least
extra: less minim scant
fabric: actual concret genuin real
faceti: earnest grave serious sober solemn
factual: fiction made-up
fail: fulfil meet recov satisfi
fair: preferenti select unequal uneven
faith: distrust free freeli liber loos mistrust remot sceptic skeptic suspicion
fallow: plough
fals: candid honest truth
far: adjac next
fast: leisur sluggish unhurri
fasten: detach
faster: slower
fastest: slowest
fatal: benign harmless recover surviv
fatalist: cheer hope optimist upbeat
favor: depriorit
favour: depriorit
fawn: assert candid critic frank honest independ
featur: lack
feeblest: strongest
feign: candid forthright frank genuin heartfelt open sincer transpar
few: mani numer
fickl: constant fix perman stabl steadi unchang
fiction: actual concret factual genuin real true
file: shred withdraw
fill: clear omit
filter: raw unfilter
final: appeal refund reimburs revers revoc rolled-back undo undone
find: abolish demolish destroy dismantl ruin wreck
fine-grain: coars coarse-grain summari
finish: abort cancel interrupt
finit: boundless
fire: recruit
firm: apologet diffid hesit indecis tentat timid waver
fix: changeabl ever-chang fickl flexibl fluctuat ignor replac scrap volatil
fixed-term: open-end
flat: progress
flatten: deepen
flatter: critic honest offend
flexibl: fix rigor stern strict uncompromis
flippant: grave serious sober solemn
flout: fulfil meet satisfi
floweri: access simpl straightforward understand
fluctuat: constant fix perman stabl steadi unchang
flush: buffer
focus: digress stray wander
folksi: ceremoni formal offici solemn
follow: boycott break eschew forgo forsak forswear overtak renounc shun spurn
forbid: demand mandat
forc: elect option
forget: cach keep log memor persist record store
forgo: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
formal: breezi chatti folksi slangi
formula: creativ imagin invent novel origin
forsak: adopt appli attend choos embrac employ enter follow hold join keep maintain migrat preserv reserv retain store subscrib support use visit
forswear: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
forthright: cagey coy evas feign guard indirect insincer iron sarcast secret
forthwith: belat eventu later slowli tardi
found: abolish demolish destroy dismantl ruin wreck
fraction: integ
fragmentari: complet comprehens entir exhaust whole
frank: cagey coy deferenti fawn feign guard indirect insincer iron obsequi sarcast secret servil submiss sycophant
frantic: calm compos level-head seren
free: chargeabl close faith strict
freedom: coercion compuls
freeli: close faith strict
freez: adjust defrost heat hot overwrit recalcul recomput refresh regener renew reset revis rewrit scald updat
frequent: uncommon
fresh: reus use
friend: brusqu cruel curt gruff malici mean nasti rude spite unfriend unkind
frighten: consol
frivol: earnest grave sober solemn
frozen: boil hot scald
fulfil: declin deni fail flout refus reject
full: less minim scant spars
full-pric: subsid
fundament: superfici
furnish: depriv rob starv strip
fuzzi: accur exact precis
gather: discard omit
generat: abolish demolish destroy dismantl ruin wreck
gentl: abrupt blunt brusqu brutal curt jerki rough sudden tactless
genuin: cagey coy evas fabric feign fiction guard imaginari indirect insincer iron sarcast secret superfici virtual
give: conceal hide lend loan
give-up: continu persever persist repeat retri
glad: grudg reluct
gloomi: cheer hope optimist upbeat
gloss-ov: accentu emphas highlight stress underlin
go: present
gone: present
good-humor: agit impati irrit
grace: abrupt
gracious: condescend judgement judgment lectur moral patron preachi sanctimoni
gradual: atom brusqu indivis jerki
grant: declin refus reject
granular: coars coarse-grain summari
grati: chargeabl
grave: faceti flippant frivol humor jocular joke light-heart play tongue-in-cheek whimsic
graviti: humor humour leviti
greatest: lowest smallest
grim: attract beauti charm cute handsom pretti
group: split
grudg: glad wholeheart will
gruff: courteous friend polit
guarante: void
guard: candid disclos forthright frank genuin heartfelt open reveal sincer transpar
guess: consult enquir inquir queri
gullibl: critic distrust sceptic skeptic suspici wari
hackney: creativ imagin invent novel origin
half-heart: anim eager energet enthusiast keen live
halt: acceler speed-up
handl: discard drop reject
hands-on: abstract theoret
handsom: grim hideous repuls ugli
haphazard: method rigor systemat
harder: easier simpler
harmless: fatal irrecover termin unrecover
harsh: diplomat mild tact
hast: deliber
hasten: deceler paus slow-down throttl
hasti: care dilig exhaust meticul painstak thorough
haughti: humbl modest unassum
have: lack
hazard: safe
hearten: demor deter discourag
heartfelt: cagey coy evas feign guard indirect insincer iron sarcast secret
heartless: compassion empathet sympathet understand
heat: freez refriger
heavi: minim minor slight weak
heavier: lighter
heed: belittl bypass disregard ignor overrid overrul
heighten: decreas drop less lower minim reduc scant
hesit: assur decis firm
hidden: appar conspicu evid manifest notic open overt promin public transpar
hide: appar articul conspicu convey emphas evid exhibit express give highlight indic manifest notic offer open overt present promin public share signal stress suppli transpar voic
hideous: attract beauti charm cute handsom pretti
highest: smallest
highlight: de-emphasis gloss-ov hide minim obscur play-down trivial
hire: buy purchas
hoist: drop lower
hold: dissip forsak proceed relinquish rush shed squander surrend
honest: deceit deferenti evas fals fawn flatter insincer mislead obsequi servil submiss sycophant
honesti: deceit dishonesti
honor: abandon declin deni despis disrespect mock overrid overrul refus reject relinquish ridicul scorn
honour: abandon declin deni despis disrespect mock overrid overrul refus reject relinquish ridicul scorn
hope: bleak despond downbeat fatalist gloomi pessimist sombr
hostil: amiabl benevol kind
hot: chill freez frozen ice lukewarm tepid
humbl: conceit condescend haughti overbear patron pompous
humor: anger annoy earnest grave graviti impati irrit sober
humour: anger annoy graviti impati irrit serious solemn
hush: loud noisi
hush-up: advertis announc broadcast publish
hyster: calm compos level-head seren
ice: boil hot scald
ici: lukewarm tepid
ident: differenti distinguish separ
identifi: nameless unname
ignor: accommod acknowledg address alert answer appreci await consid consult depend describ disclos discuss explain fix heed implement inform mention notifi regard reli repli report resolv respond state support talk tell warn
imagin: convent deriv formula hackney liter stereotyp trite unorigin
imaginari: actual concret genuin real
immedi: indirect roundabout slowli tardi
immutabl: upgrad
imparti: lopsid one-sid opinion prejud slant
impati: calm compos good-humor humor humour kind patienc toler
impenetr: access plain simpl straightforward understand
imperson: affection care cordial tender warm warmheart
impertin: civil consider courteous polit respect
implement: drop ignor omit oppos reject
impli: explicit
impolit: civil consider courteous respect
imprecis: accur exact
impromptu: on-request premedit prompt reactiv rehears script solicit
in-depth: brief concis crisp curt pithi short succinct ters
in-group: alon independ individu single-hand solo
includ: absent lack strip
inclus: omiss remov
incoher: consist
incomplet: comprehens exhaust
inconsist: coher
inconspicu: notic promin visibl
increas: cut drop less minim scant slash
indecis: assur confid firm
indemnifi: charg
independ: collabor collect communal deferenti fawn in-group joint obsequi servil submiss sycophant togeth
indic: camouflag conceal disguis hide mask obscur omit suppress withhold
indiffer: affection care compassion cordial empathi enthusiasm person sympathi tender understand warm warmheart
indirect: candid forthright frank genuin heartfelt immedi open sincer transpar
indispens: needless redund superflu unnecessari
indistinguish: differ differenti distinct distinguish
individu: collabor common communal in-group share
indivis: gradual
indulg: inflexibl rigid rigor stern strict uncompromis
inequ: equal
inexpens: dear
infinit: bound
inflat: compress zip
inflexibl: bendabl elast indulg lax lenient loos permiss pliabl relax
inform: deceiv ignor misinform mislead silenc
informal: ceremoni offici solemn
inher: superfici
inherit: overrid
inlin: link
inquir: assum guess presum
insert: omit
insincer: candid forthright frank genuin heartfelt honest open transpar truth
insist: waiv
insol: civil consider courteous polit respect
inspect: bypass circumv
inspir: demor deter discourag dishearten
instal: abolish demolish depos destroy dismantl dismiss recal remov ruin wreck
instant: slowli tardi
insult: civil consider courteous polit respect
intact: adapt alter amend edit modifi revis rewrit updat
integ: fraction
interest: bore dull
interfer: abstain preserv silent
interject: abstain silent
intermitt: constant perman steadi
interrupt: acceler complet conclud continu finish resum speed-up
interven: abstain silent
intimid: calm comfort consol reassur sooth
introduc: remov uninstal
invent: convent deriv formula hackney stereotyp trite unorigin
invisibl: appar conspicu evid manifest notic plain promin transpar
invit: dampen deter discourag
invoic: refund waiv
invok: bypass skip suppress
iron: candid forthright frank genuin heartfelt open transpar
irrecover: benign harmless surviv
irregular: constant continu monoton perman schedul steadi
irrevers: revoc rolled-back undo undone
irrevoc: revers
irrig: rain-f
irrit: compos good-humor humor humour kind patienc patient toler
isol: merg mix
issu: revok suppress withhold
jerki: gentl gradual smooth soft
jocular: earnest grave serious sober solemn
join: abandon abstain boycott eschew forgo forsak forswear renounc shun split spurn withdraw
joint: exclus independ single-hand sole
joke: earnest grave sober
judg: abstain
judgement: compassion consider courteous empathet gracious nonjudgment respect sympathet understand
judgment: compassion consider courteous empathet gracious respect sympathet understand
keen: apathet bore half-heart listless lukewarm perfunctori unenthusiast
keep: abandon alter amend chang clobber dissip edit forget forsak modifi overwrit reassign refresh relinquish renam renew replac return revert rewrit rotat shed shred squander strip substitut surrend undo updat violat
keep-to-itself: offer share volunt
kind: anger annoy hostil impati irrit malici mean nasti spite unfriend unkind
know: secret
known: secret
lack: bear carri contain featur have includ
largest: lowest smallest
late: punctual time
later: at-onc forthwith straightaway
launch: cancel postpon withhold
lax: exact inflexibl rigid rigor stern strict uncompromis
leas: buy purchas
least: extens maxim
leav: board come-in embark
lectur: consider courteous gracious respect
legaci: modern
leisur: brisk fast quick rapid swift
lend: give sell
length: breviti concis
lengthen: abridg curtail
lengthi: crisp curt pithi ters
lenient: exact inflexibl rigid rigor stern uncompromis
less: extra full heighten increas utmost
let: refus reject withhold
level-head: agit alarmist excit frantic hyster nervous panicki
leviti: graviti serious solemn
liber: close faith
lift: decreas drop lower reduc
light: strong
light-heart: earnest grave serious sober solemn
lighter: heavier
lightheart: serious solemn
limit: boundless
link: detach emb inlin sever unbind
list: conceal obscur
listless: anim eager energet enthusiast keen live
liter: abridg creativ imagin metaphor paraphras shorten summar
littl: much
live: apathet bore dull half-heart listless lukewarm perfunctori unenthusiast
loan: give sell
lock: releas
log: discard drop eras forget
long-drawn: brief concis crisp curt pithi short succinct ters
long-liv: ephemer short-liv single-us temporari transient
long-wind: brief concis crisp curt pithi short succinct ters
longer: shorter
longest: shortest
loos: accur close exact faith inflexibl precis rigid rigor stern uncompromis
lopsid: imparti neutral nonpartisan unbias
loud: hush
lower: heighten hoist lift
lowest: biggest greatest largest
lukewarm: anim boil cold eager energet enthusiast hot ici keen live scald
made-up: factual true
magnifi: reduc shrink
main: auxiliari secondari
maintain: alter amend chang dissip edit forsak modifi orphan relinquish renam rewrit shed squander surrend violat
malform: valid well-form
malici: amiabl benevol friend kind
mandat: ban disallow forbid prohibit waiv
mandatori: elect
mani: few
manifest: hidden hide invisibl obscur opaqu
manipul: sincer straightforward transpar
marshal: deseri pars
mask: articul convey exhibit express indic present signal voic
massiv: minim minor slight
match: deviat diverg unrelat
matur: experiment
maxim: least
mean: amiabl benevol friend kind
meet: breach fail flout violat
memoiz: discard evict purg refetch
memor: discard forget purg
mend: replac scrap
mention: conceal ignor obscur withhold
merg: isol unbundl
metaphor: liter
method: ad-hoc haphazard random unsystemat
meticul: cursori hasti neglig perfunctori shallow sketchi slapdash sloppi superfici
migrat: abandon abstain boycott eschew forgo forsak forswear renounc shun spurn
mild: blunt brusqu brutal curt harsh rough tactless
minim: accentu consider emphas exhaust extra full heavi heighten highlight increas massiv severe stress substanti underlin utmost
minor: consider heavi massiv severe substanti
mirror: deviat differ diverg
misinform: alert inform notifi tell warn
mislead: alert honest inform notifi sincer straightforward tell transpar warn
mistrust: confid credul faith
mix: isol separ single-sex split
mock: applaud commend compliment congratul esteem honor honour prais respect
moder: disproportion excess
modern: legaci
modest: ambiti conceit condescend haughti overbear patron pompous
modifi: intact keep maintain preserv retain untouch
moisten: dri
monopoli: competit
monoton: errat irregular
moral: consider courteous gracious nonjudgment respect understand
motiv: demor deter dishearten
much: littl
multicast: unicast
naiv: critic distrust sceptic skeptic suspici wari
name: conceal nameless obscur pseudonym unname
nameless: by-nam identifi name
narrow: broader wider
nasti: amiabl benevol friend kind
near: remot
needless: crucial essenti indispens vital
neglig: care exhaust meticul painstak thorough
nervous: compos level-head seren
nest: outermost top-level
neutral: lopsid one-sid opinion prejud slant
never: repeat
new: exist reus use
newer: older
next: distant far remot
noisi: hush quiet silent
nomin: depos dismiss recal remov
nondeterminist: predict reproduc
nonjudgment: accusatori judgement moral preachi reproach sanctimoni
nonpartisan: bias lopsid one-sid opinion partial partisan prejud slant
nonrefund: reimburs
notic: discreet hidden hide inconspicu invisibl unobtrus
notifi: deceiv ignor misinform mislead silenc
novel: convent deriv formula hackney stereotyp trite unorigin
nuanc: simplist
numer: alphabet few textual
obedi: defiant
obey: break
obfusc: expos reveal show unmask
object: silent
obligatori: elect
obscur: appar declar describ disclos discuss emphas evid highlight indic list manifest mention name popular report specifi state stress talk transpar well-known
obsequi: assert candid critic frank honest independ
observ: break
obsolet: encourag recommend support
obtain: relinquish
off-leash: on-leash
off-top: on-top pertin relev
offend: flatter
offens: civil consider courteous polit respect
offer: conceal hide keep-to-itself
offici: breezi casual chatti colloqui folksi informal slangi
often: onc
older: newer
omiss: addit inclus
omit: accommod add append attach captur collect declar defin disclos discuss document explain fill gather implement indic insert popul repeat report set suppli support talk
on-leash: off-leash
on-request: impromptu proactiv spontan unprompt unsolicit
on-top: off-top
onc: often repeat
ondemand: default
one-sid: imparti neutral nonpartisan unbias
one-way: bidirect two-way
opaqu: appar evid manifest plain visibl
open: cagey clandestin coy evas feign guard hidden hide indirect insincer iron sarcast surreptiti
open-end: fixed-term
open-mind: dogmat
opinion: balanc even-hand imparti neutral nonpartisan unbias
oppos: accommod implement yield
optimist: bleak despond downbeat fatalist gloomi sombr
option: forc
order: arbitrari
origin: convent deriv formula hackney plagiar stereotyp trite unorigin
ornat: access simpl straightforward understand
orphan: maintain
outdat: updat
outermost: nest
output: suppress withhold
outrank: subordin yield
overbear: humbl modest unassum
overlap: disjoint separ
overrid: heed honor honour inherit subordin yield
overrul: affirm confirm heed honor honour respect uphold
overt: clandestin confidenti hidden hide secret surreptiti
overtak: follow
overturn: affirm confirm sustain
overwrit: append freez keep retain
pack: unwrap
painstak: cursori hasti neglig perfunctori shallow sketchi slapdash sloppi superfici
paint: bare
panicki: calm compos level-head seren
parallel: consecut success
paraphras: liter unabridg
pars: marshal serial
partial: balanc comprehens even-hand exhaust nonpartisan unbias
particip: abstain withdraw
particular: universal
partisan: balanc even-hand nonpartisan unbias
pass: revert
pass-on: drop remov strip
pass-through: sanit
passiv: anticipatori proactiv
patchi: complet comprehens exhaust
patienc: anger annoy impati irrit
patient: agit exasper irrit short-temp snappish
patron: consider courteous gracious humbl modest respect unassum
paus: acceler expedit hasten quicken speed-up
penal: thank
perform: defer delay postpon
perfunctori: anim care dilig eager energet enthusiast exhaust keen live meticul painstak thorough
period: perman steadi
perman: changeabl ephemer ever-chang fickl fluctuat intermitt irregular period revers rolled-back short-liv single-us sporad transient undo undone variabl volatil
permiss: inflexibl permissionless rigid rigor stern uncompromis
permissionless: permiss
permit: refus reject withhold
persever: abandon give-up quit
persist: drop eras forget give-up quit short-liv single-us
person: aloof businesslik clinic cold common detach distant indiffer share transfer
pertin: off-top tangenti unrelat
pessimist: cheer hope upbeat
physic: digit virtual
piecem: atom
pithi: detail exhaust expans in-depth lengthi long-drawn long-wind rambl verbos wordi
plagiar: origin
plain: abstrus arcan complic convolut impenetr invisibl opaqu
plaintext: safe secur
play: earnest grave sober
play-down: accentu emphas highlight stress underlin
pliabl: inflexibl rigid stiff
plough: fallow
polit: brusqu contempt contemptu curt dismiss gruff impertin insol insult offens
pompous: humbl modest unassum
popul: clear omit
popular: obscur
postpon: begin bring-forward execut launch perform proceed run start
practic: abstract theoret
prais: admonish berat censur chide mock rebuk reprimand reprov ridicul scold
preachi: consider courteous gracious nonjudgment respect understand
precis: fuzzi loos sloppi
predefin: bespok custom user-defin
predict: nondeterminist
prefer: depriorit
preferenti: equal even fair uniform
preheat: cold
prejud: balanc even-hand imparti neutral nonpartisan unbias
premedit: impromptu proactiv spontan unprompt unsolicit
prepend: detach unfasten
presenc: absenc
present: camouflag conceal disguis go gone hide mask suppress withhold
preserv: adjust alter amend chang clobber dissip edit forsak interfer modifi recalcul recomput refresh regener relinquish renam renew replac revis rewrit shed shred squander strip substitut surrend tamper
presum: consult disput doubt enquir exclud inquir queri question
pretti: grim hideous repuls ugli
prevail: subordin yield
primari: auxiliari secondari
priorit: depriorit
privaci: disclosur public
privat: common share
proactiv: on-request passiv premedit prompt rehears solicit
proceed: abandon await defer delay exit hold postpon quit termin
process: reject
progress: flat
prohibit: demand mandat requir
prolong: abridg curtail
promin: discreet hidden hide inconspicu invisibl unobtrus
prompt: impromptu proactiv slowli spontan tardi unprompt unsolicit
propag: withhold
proport: disproportion excess
proportion: excess
provabl: unprovabl unverifi
provid: depriv rob starv strip
provision: categor conclus dogmat
pseudonym: by-nam name
public: clandestin covert hidden hide privaci restrict secreci surreptiti
publish: embargo hush-up
punctual: belat late
punish: thank
purchas: borrow hire leas rent
purg: cach memoiz memor rememb
pursu: relinquish
put-off: advanc bring-forward
quash: affirm confirm sustain
queri: assum guess presum
question: accept affirm assum believ confirm echo endors presum trust valid
quick: leisur sluggish unhurri
quicken: deceler delay paus slow slow-down throttl
quicker: slower
quickest: slowest
quiet: noisi verbos
quit: continu persever persist proceed
rain-f: irrig
rais: cut slash
rambl: brief concis crisp curt pithi short succinct ters
random: alphabet consecut method reproduc rigor sequenti systemat
rapid: leisur slow sluggish unhurri
rare: common repeat widespread
rash: care cautious safe
ratifi: block disapprov reject
raw: filter sanit
reachabl: unreachabl
react: abstain silent
reactiv: anticipatori impromptu spontan unprompt unsolicit
read-on: read-writ
read-writ: read-on
real: fabric fiction imaginari virtual
reassign: keep retain
reassur: distress intimid scare upset
rebuk: applaud commend compliment congratul prais reward thank
rebut: accept affirm confirm echo endors valid
recal: appoint elect instal nomin
recalcul: freez preserv retain
reckless: care caution safe
recommend: dampen deprec deter obsolet
recomput: freez preserv retain
record: discard drop eras forget
recov: delet destroy drop fail
recover: fatal termin
recreat: reus
recruit: dismiss fire
recycl: throw-away
redact: expos reveal
redo: revert undo
reduc: enlarg heighten lift magnifi
redund: crucial essenti indispens vital
refetch: cach memoiz
refresh: freez keep preserv retain
refriger: ambient heat warm
refund: bill charg final invoic
refus: allow concur fulfil grant honor honour let permit take
refut: accept affirm echo endors valid
regard: bypass disregard ignor
regener: freez preserv retain reus
regular: ad-hoc errat
rehears: impromptu proactiv spontan unprompt unsolicit
reimburs: bill charg final nonrefund
reinstat: delet destroy drop
reject: accommod allow confirm endors fulfil grant handl honor honour implement let permit process ratifi resolv respect sanction support take
relat: root
relax: inflexibl rigid rigor stern strict uncompromis
releas: lock retain withhold
relev: off-top tangenti unrelat
reli: disregard ignor
relinquish: acquir defend hold honor honour keep maintain obtain preserv pursu reserv retain store uphold
reluct: eager enthusiast glad wholeheart
remain-s: rise stand
rememb: discard eras purg
remot: close faith near next strict
remov: addit appoint elect inclus instal introduc nomin pass-on
renam: keep maintain preserv retain
renew: end freez keep preserv retain
renounc: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
rent: buy purchas
reopen: close
repair: replac scrap
repay: bill charg
repeal: confirm retain uphold
repeat: abandon give-up never omit onc rare seldom skip uniqu
replac: append fix keep mend preserv repair retain
repli: ignor silent
report: ignor obscur omit withhold
repres: atyp except unusual
reprimand: applaud commend compliment congratul prais
reproach: nonjudgment understand
reproduc: nondeterminist random unpredict
reprov: applaud commend compliment congratul prais
repuls: beauti charm cute handsom pretti
request: unsolicit
requir: ban disallow elect prohibit waiv
rescind: confirm retain uphold
reserv: avail dissip forsak relinquish shed squander surrend
reset: freez
resist: yield
resolv: ignor reject
respect: break condescend contempt contemptu despis impertin impolit insol insult judgement judgment lectur mock moral offens overrul patron preachi reject ridicul sanctimoni scorn trampl
respond: ignor silent
restor: delet destroy drop
restrict: public widen
resum: interrupt
retain: adjust alter amend chang clobber disclos dissip edit forsak modifi overwrit reassign recalcul recomput refresh regener releas relinquish renam renew repeal replac rescind return revis revok rewrit rotat shed shred squander strip substitut surrend withdraw
retri: give-up
retroact: beforehand
return: accept discard keep retain suppress throw
reus: fresh new recreat regener throw-away uniqu unuse
reusabl: ephemer short-liv single-us temporari transient
reveal: blur camouflag disguis guard obfusc redact
revers: confirm final irrevoc perman sustain
revert: appli keep pass redo succeed success
revis: freez intact preserv retain unchang untouch
revoc: final irrevers
revok: confirm issu retain uphold
reward: rebuk
rewrit: freez intact keep maintain preserv retain unchang untouch
ridicul: applaud commend compliment congratul esteem honor honour prais respect
rigid: adjust bendabl elast indulg lax lenient loos permiss pliabl relax
rigor: ad-hoc flexibl haphazard indulg lax lenient loos permiss random relax unsystemat
rise: remain-s sit
riski: safe
rob: equip furnish provid suppli
rolled-back: final irrevers perman
root: relat
rotat: keep retain
rough: accur diplomat gentl mild tact
round: truncat
roundabout: direct immedi
routin: urgent
rude: courteous courtesi friend
ruin: build creat erect establish find found generat instal
run: bypass defer delay postpon skip suppress
rush: await hold wait
safe: hazard plaintext rash reckless riski
same: separ
sanctimoni: consider courteous gracious nonjudgment respect understand
sanction: block disapprov reject veto
sanit: pass-through raw trust unfilter
sarcast: candid forthright frank genuin heartfelt open transpar
satisfi: breach fail flout violat
say: stifl suppress withhold
scald: chill freez frozen ice lukewarm tepid
scant: extra full heighten increas utmost
scare: calm comfort consol reassur sooth
sceptic: blind confid credul faith gullibl naiv trust uncritic unquestion
schedul: ad-hoc irregular sporad
scold: applaud commend compliment congratul prais
scorn: esteem honor honour respect
scrap: fix mend repair
script: impromptu spontan
second-guess: trust
secondari: main primari
secreci: disclosur public
secret: candid forthright frank genuin heartfelt know known overt sincer transpar
secur: plaintext
seldom: repeat
select: complet comprehens equal even fair uniform
sell: lend loan
separ: blend equal ident mix overlap same
sequenti: arbitrari random unorder
seren: agit alarmist excit frantic hyster nervous panicki
serial: pars simultan unmarshal
serious: faceti flippant humour jocular leviti light-heart lightheart tongue-in-cheek whimsic
servil: assert candid critic frank honest independ
set: omit
set-asid: affirm confirm sustain uphold
settl: sue
sever: attach bind link tie
severe: minim minor slight
shallow: care deeper dilig exhaust meticul painstak thorough
share: conceal hide individu keep-to-itself person privat uniqu withhold
shed: hold keep maintain preserv reserv retain store
short: exhaust expans in-depth long-drawn long-wind rambl wordi
short-liv: long-liv perman persist reusabl
short-temp: patient toler
shorten: liter unabridg verbatim
shorter: longer
shortest: longest
shout: whisper
show: blur camouflag disguis obfusc
shred: archiv file keep preserv retain store
shrink: enlarg magnifi
shun: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
sidestep: address answer
sign: anonym
signal: camouflag conceal disguis hide mask suppress withhold
silenc: alert inform notifi tell warn
silent: answer comment interfer interject interven noisi object react repli respond verbos
similar: differ
simpl: abstrus arcan convolut floweri impenetr ornat technic
simpler: harder
simplist: nuanc
simultan: serial success
sincer: cagey coy deceit decept dishonest evas feign guard indirect manipul mislead secret
single-hand: collabor collect communal in-group joint togeth
single-sex: mix
single-us: long-liv perman persist reusabl
sit: rise
skeptic: blind confid credul faith gullibl naiv trust uncritic unquestion
sketchi: care detail dilig elabor exhaust meticul painstak thorough
skip: attend call invok repeat run trigger wait
slacken: tighten
slangi: ceremoni formal offici solemn
slant: imparti neutral nonpartisan unbias
slapdash: care dilig exhaust meticul painstak thorough
slash: increas rais
slice: whole
slight: consider heavi massiv severe strong substanti
sloppi: accur care dilig exact exhaust meticul painstak precis thorough
slow: abrupt brisk expedit quicken rapid speed-up sudden swift
slow-down: acceler expedit hasten quicken speed-up
slower: faster quicker
slowest: fastest quickest
slowli: at-onc forthwith immedi instant prompt straightaway
sluggish: brisk fast quick rapid swift
smallest: biggest greatest highest largest
smooth: abrupt brusqu errat jerki sudden
snappish: patient toler
soak: dri
sober: faceti flippant frivol humor jocular joke light-heart play tongue-in-cheek whimsic
soft: abrupt brusqu jerki sudden
sole: collect joint togeth
solemn: breezi casual chatti colloqui faceti flippant folksi frivol humour informal jocular leviti light-heart lightheart slangi tongue-in-cheek whimsic
solicit: impromptu proactiv spontan unprompt unsolicit
solo: collabor collect communal in-group
sombr: hope optimist upbeat
sooth: distress intimid scare upset
sort: arbitrari
spars: full
specifi: conceal obscur
speed-up: deceler delay halt interrupt paus slow slow-down suspend throttl
spite: amiabl benevol friend kind
split: aggreg bundl group join mix
spontan: on-request premedit prompt reactiv rehears script solicit
sporad: perman schedul steadi
spurn: adopt appli attend choos embrac employ enter follow join migrat subscrib use visit
squander: hold keep maintain preserv reserv retain store
stabil: volatil
stabl: changeabl ever-chang experiment fickl fluctuat variabl
stand: remain-s
standard: bespok user-defin
start: cancel postpon withhold
starv: equip furnish provid suppli
state: conceal deni ignor obscur stifl suppress withhold
stay-outsid: come-in enter
steadi: abrupt changeabl errat ever-chang fickl fluctuat intermitt irregular period sporad variabl volatil
stereotyp: creativ imagin invent novel origin
stern: flexibl indulg lax lenient loos permiss relax
stiff: bendabl elast pliabl
stifl: articul convey express say state utter voic
store: dissip forget forsak relinquish shed shred squander surrend
straightaway: belat eventu later slowli tardi
straightforward: abstrus arcan complic convolut cryptic decept elabor floweri impenetr manipul mislead ornat technic
stray: concentr focus
stress: de-emphasis gloss-ov hide minim obscur play-down trivial
strict: flexibl free freeli indulg lax relax remot
strip: equip furnish includ keep pass-on preserv provid retain suppli
strong: light slight
stronger: weaker
strongest: feeblest weakest
submiss: assert candid critic frank honest independ
submit: withdraw
subordin: outrank overrid prevail supersed
subscrib: abandon abstain boycott eschew forgo forsak forswear renounc shun spurn
subsid: full-pric
substanti: minim minor slight
substitut: append keep preserv retain
succeed: revert
success: concurr parallel revert simultan
succinct: exhaust expans in-depth long-drawn long-wind rambl wordi
sudden: gentl slow smooth soft
sue: settl
suggest: dampen deter discourag
summar: liter unabridg verbatim
summari: detail fine-grain granular
superfici: care deepli detail dilig elabor exhaust fundament genuin inher meticul painstak
superflu: crucial essenti indispens vital
supersed: current subordin yield
supervis: alon
suppli: conceal depriv hide omit rob starv strip
support: abandon belittl demor deprec desert destruct discourag disparag drop forsak ignor obsolet omit reject
suppos: doubt exclud
suppress: advertis announc articul broadcast call communic convey dispatch exhibit express indic invok issu output present return run say signal state utter voic
surrend: hold keep maintain preserv reserv retain store
surreptiti: open overt public transpar
surviv: fatal irrecover termin unrecover
suspend: acceler speed-up
suspici: blind credul gullibl naiv trust uncritic unquestion
suspicion: confid credul faith trust
sustain: annul overturn quash revers set-asid
swift: leisur slow sluggish unhurri
sycophant: assert candid critic frank honest independ
sympathet: callous heartless judgement judgment unfeel unsympathet
sympathi: indiffer
systemat: ad-hoc haphazard random
tact: blunt brusqu brutal curt harsh rough
tactless: diplomat gentl mild
take: declin refus reject
talk: conceal ignor obscur omit withhold
tamper: preserv
tangenti: pertin relev
tangibl: digit virtual
tardi: at-onc forthwith immedi instant prompt straightaway
technic: access simpl straightforward understand
tell: deceiv ignor misinform mislead silenc
temporari: long-liv reusabl
tender: aloof businesslik clinic cold detach distant imperson indiffer
tentat: assur categor conclus decis dogmat firm
tepid: boil cold hot ici scald
termin: benign harmless proceed recover surviv
ters: detail exhaust expans in-depth lengthi long-drawn long-wind rambl wordi
textual: numer
thank: penal punish rebuk
theoret: concret hands-on practic
thorough: hasti neglig perfunctori shallow sketchi slapdash sloppi
thought: careless
thoughtless: consider
throttl: acceler expedit hasten quicken speed-up
throw: return
throw-away: recycl reus
tie: detach sever unbind
tighten: slacken
time: belat late
timid: assur decis firm
togeth: exclus independ single-hand sole
toler: exasper impati irrit short-temp snappish
tongue-in-cheek: earnest grave serious sober solemn
top-level: nest
track: deviat differ diverg
trampl: respect
transfer: person
transient: long-liv perman reusabl
transpar: cagey clandestin confidenti covert coy decept evas feign guard hidden hide indirect insincer invisibl iron manipul mislead obscur sarcast secret surreptiti
trigger: bypass skip
trite: creativ imagin invent novel origin
trivial: accentu emphas highlight stress underlin
true: fiction made-up
truncat: append round
trust: critic disbeliev question sanit sceptic second-guess skeptic suspici suspicion unknow unknown valid wari
truth: deceit evas fals insincer
turn-away: accept
two-way: one-way unidirect
typic: except unusual
ugli: attract charm cute handsom pretti
unabridg: abridg paraphras shorten summar
unambigu: equivoc
unassum: arrog boast conceit condescend haughti overbear patron pompous
unbias: bias lopsid one-sid opinion partial partisan prejud slant
unbind: attach link tie
unbundl: bundl merg
unchang: adapt amend changeabl edit ever-chang fickl fluctuat revis rewrit updat variabl volatil
uncommon: common frequent widespread
uncompromis: flexibl indulg lax lenient loos permiss relax
uncritic: distrust sceptic skeptic suspici wari
underlin: de-emphas de-emphasis downplay gloss-ov minim play-down trivial underst
undermin: encourag
underneath: abov
underst: accentu underlin
understand: abstrus accusatori arcan callous complic convolut cryptic elabor floweri heartless impenetr indiffer judgement judgment moral ornat preachi reproach sanctimoni technic unfeel unsympathet
undo: appli commit final irrevers keep perman redo
undone: final irrevers perman
unenthusiast: anim eager energet keen live
unequal: even fair uniform
unequivoc: ambigu
uneven: equal even fair uniform
unfasten: append attach prepend
unfeel: compassion empathet sympathet understand
unfilter: filter sanit
unfriend: amiabl benevol friend kind
unhurri: brisk fast quick rapid swift
unicast: multicast
unidirect: bidirect two-way
uniform: divers preferenti select unequal uneven varieti
uninstal: introduc
uniqu: ambigu common equivoc repeat reus share
universal: particular
unkind: amiabl benevol friend kind
unknow: trust
unknown: trust
unlimit: bound
unlock: bolt
unmarshal: serial
unmask: blur obfusc
unname: by-nam identifi name
unnecessari: crucial essenti indispens vital
unobtrus: conspicu notic promin visibl
unorder: consecut sequenti
unorigin: creativ imagin invent novel origin
unpack: wrap
unpredict: reproduc
unprompt: on-request premedit prompt reactiv rehears solicit
unprovabl: checkabl provabl verifi
unquestion: critic distrust sceptic skeptic suspici wari
unreachabl: access avail reachabl
unrecover: benign harmless surviv
unrelat: correspond match pertin relev
unsolicit: on-request premedit prompt reactiv rehears request solicit
unsympathet: compassion empathet sympathet understand
unsystemat: method rigor
untouch: adapt alter amend edit modifi revis rewrit updat
unuse: reus use
unusual: repres typic
unverifi: checkabl provabl verifi
unwrap: pack
unzip: compress
upbeat: bleak despond downbeat fatalist gloomi pessimist sombr
updat: freez intact keep outdat unchang untouch
upgrad: immutabl
uphold: abandon overrul relinquish repeal rescind revok set-asid violat withdraw
upset: calm consol reassur sooth
urgent: routin
use: boycott eschew forgo forsak forswear fresh new renounc shun spurn unuse
user-defin: builtin default predefin standard
utmost: less minim scant
utter: stifl suppress withhold
vagu: accur exact
valid: break broken challeng contest correct corrupt disput malform question rebut refut trust
vari: consist
variabl: perman stabl steadi unchang
varieti: consist uniform
verbatim: abridg shorten summar
verbos: breviti compact crisp curt pithi quiet silent
verifi: bypass circumv unprovabl unverifi
veto: endors sanction
violat: keep maintain meet satisfi uphold
virtual: actual concret genuin physic real tangibl
visibl: discreet inconspicu opaqu unobtrus
visit: boycott eschew forgo forsak forswear renounc shun spurn
vital: dispens needless redund superflu unnecessari
voic: camouflag conceal disguis hide mask stifl suppress withhold
void: guarante
volatil: constant fix perman stabil steadi unchang
volunt: conceal keep-to-itself
vote: abstain
wait: rush skip
wait-outsid: come-in enter
waiv: bill charg demand insist invoic mandat requir
wander: concentr focus
wari: blind credul gullibl naiv trust uncritic unquestion
warm: businesslik chill clinic detach imperson indiffer refriger
warmheart: aloof businesslik clinic cold detach distant imperson indiffer
warn: deceiv ignor misinform mislead silenc
waver: assur confid decis firm
weak: heavi
weaker: stronger
weakest: strongest
welcom: dampen deter discourag
well-form: break broken corrupt malform
well-known: obscur
whimsic: earnest grave serious sober solemn
whisper: shout
whole: fragmentari slice
wholeheart: grudg reluct
widen: restrict
wider: narrow
widespread: rare uncommon
will: grudg
withdraw: confirm deploy engag file join particip retain submit uphold
withhold: allow articul begin broadcast circul communic convey describ discuss dispatch distribut exhibit explain express indic issu launch let mention output permit present propag releas report say share signal start state talk utter voic
wordi: brief concis crisp curt pithi short succinct ters
wrap: unpack
wreck: build creat erect establish find found generat instal
yield: oppos outrank overrid prevail resist supersed
zip: decompress inflat
"""

#: Opposite qualities, such as a thing is made with.
QUALITIES = """
absolut: relat
accident: deliber
activ: passiv
acut: chronic
aerob: anaerob
aliv: dead
amic: hostil
ampl: meager
anaerob: aerob
angular: round
anhydr: hydrous
annual: perenni
anterior: posterior
antisept: septic
ascend: descend
asleep: awak
atrophi: hypertrophi
awak: asleep
beauti: ugli
black: white
bless: curs
blue-collar: white-collar
bold: timid
brave: coward
broad: narrowli
busi: idl
capitalist: socialist
central: peripher
cerebr: emot
cheap: expens
chronic: acut
clean: dirti
coars: fine
cold: hot
compact: loos
complex: simpl
concav: convex
consonant: vocal
construct: destruct
continu: sporad
convex: concav
cool: warm
covert: overt
coward: brave
curs: bless
danger: safe
dead: aliv
decreas: increas
deliber: accident
delic: rug
descend: ascend
destroy: preserv
destruct: construct
difficult: easi
dirti: clean
distal: proxim
divid: unit
docil: stubborn
domest: foreign
domin: submiss
downstair: upstair
downstream: upstream
dull: live
earli: late
easi: difficult
emot: cerebr
empir: theoret
empti: full
expens: cheap
explicit: implicit
extern: internal
extraordinari: ordinari
fals: true
fast: slow
figur: liter
fine: coars
foolish: wise
foreign: domest
fraction: whole
frail: robust
fresh: stale
frivol: serious
full: empti
full-tim: part-tim
gaseous: liquid
general: specif
glad: sad
gradual: sudden
gross: net
guilti: innoc
hairi: hairless
hairless: hairi
heavy-duti: light-duti
hesit: unhesit
heterogen: homogen
heterozyg: homozyg
high: low
high-suds: low-suds
homogen: heterogen
homozyg: heterozyg
horizont: vertic
hostil: amic
hot: cold
hydrophil: hydrophob
hydrophob: hydrophil
hydrous: anhydr
hypertrophi: atrophi
idl: busi
implicit: explicit
incom: outgo
increas: decreas
indoor: outdoor
induc: spontan
innoc: guilti
instrument: vocal
intens: mild
interdepartment: intradepartment
internal: extern
intradepartment: interdepartment
inward: outward
late: earli
least: most
less: more
light-duti: heavy-duti
liquid: gaseous
liter: figur
live: dull
long: short
loos: compact
loud: soft
low: high
low-suds: high-suds
lower: rais
lower-class: middle-class
major: minor
maxim: minim
maximum: minimum
meager: ampl
middle-class: lower-class
mild: intens
minim: maxim
minimum: maximum
minor: major
more: less
most: least
multilater: unilater
naiv: sophist
narrow: wide
narrowli: broad
nasti: nice
negat: posit
net: gross
nice: nasti
obliqu: parallel
offshor: onshor
often: rare
oleophil: oleophob
oleophob: oleophil
onshor: offshor
optimist: pessimist
ordinari: extraordinari
outdoor: indoor
outgo: incom
outward: inward
overt: covert
parallel: obliqu
part: whole
part-tim: full-tim
passiv: activ
perenni: annual
peripher: central
perman: temporari
pessimist: optimist
posit: negat
posterior: anterior
postwar: prewar
preced: succeed
precoci: retard
preserv: destroy
prewar: postwar
primari: secondari
privat: public
privileg: underprivileg
profound: superfici
proxim: distal
public: privat
qualit: quantit
quantit: qualit
quick: slowli
rais: lower
rare: often
relat: absolut
retard: precoci
robust: frail
rough: smooth
round: angular
rug: delic
sad: glad
safe: danger
season: year-round
secondari: primari
septic: antisept
serious: frivol
short: long
simpl: complex
slow: fast
slowli: quick
smart: stupid
smooth: rough
socialist: capitalist
soft: loud
sophist: naiv
speak: write written
specif: general
spoken: write written
spontan: induc
sporad: continu
stale: fresh
strong: weak
stubborn: docil
stupid: smart
submiss: domin
succeed: preced
sudden: gradual
superfici: profound
temporari: perman
tender: tough
theoret: empir
thick: thin
thin: thick
timid: bold
tough: tender
true: fals
ugli: beauti
underprivileg: privileg
unhesit: hesit
unilater: multilater
unit: divid
upstair: downstair
upstream: downstream
valuabl: worthless
vertic: horizont
vocal: consonant instrument
warm: cool
weak: strong
white: black
white-collar: blue-collar
whole: fraction part
wide: narrow
wise: foolish
worthless: valuabl
write: speak spoken
written: speak spoken
year-round: season
"""

#: What tells two things apart that may stand side by side.
PAIRED = """
absenc: presenc
absolut: relat
abund: meager scarc
accident: deliber
accompani: unaccompani unattend unsupervis
acquit: guilti
activ: passiv
acut: chronic
adult: minor
advantag: disadvantag drawback
aerob: anaerob
aftertax: pretax
agent: princip
airtight: breathabl leaki perfor permeabl porous
alcohol: alcohol-fre nonalcohol
alcohol-fre: alcohol
aliv: dead
amateur: profession
amic: hostil
ampl: meager scarc
anaerob: aerob
angular: round
anhydr: hydrous
annual: perenni
anonym: authent regist
answer: question
anterior: posterior
antisept: septic
artifici: natur organic
ascend: descend
asleep: awak
atrophi: hypertrophi
attend: unaccompani unattend unsupervis
authent: anonym unauthent
autom: hand-oper manual
automat: hand-oper manual
awak: asleep
back: front frontal main
back-end: front-end frontend
backend: front-end frontend
backward-compat: break incompat
bad: good
bankrupt: solvent
bearer: regist
beauti: ugli
begin: close conclus end finish
beginn: experienc expert profession specialist
bend: straight
benefit: disadvantag drawback
bent: straight
best: worst
better: wors
big-endian: little-endian
biodegrad: nonbiodegrad
bitter: sweet
black: white
bless: curs
block: nonblock
blue-collar: white-collar
blunt: sharp
boil: raw uncook
bold: timid
borrow: lender
bottom: top upper
bottom-up: top-down
brand-new: recondit refurbish second-hand use
brave: coward
breadth-first: depth-first
break: backward-compat
breathabl: airtight impermeabl seal waterproof watertight
brittl: durabl robust solid sturdi
broad: narrowli
bumpi: even level smooth
busi: idl
buyer: seller supplier vendor
cable-bound: wireless
cach: uncach
calle: caller
caller: calle
can: fresh
capitalist: socialist
captain: passeng
case-insensit: case-sensit
case-sensit: case-insensit
cash: credit
casual: indefinit open-end perman perpetu unlimit
caus: consequ effect
center: left-align
centr: left-align
central: decentr decentral distribut peripher
cerebr: emot
cheap: expens
child: parent
chronic: acut
circular: oval rectangular squar triangular
civilian: militari
claimant: defend respond
clean: dirti
cleartext: enciph encrypt hash
client: contractor seller server supplier
client-sid: server-sid
close: begin earliest first initi onset open outset start
coars: fine
cold: hot
collater: unsecur
collect: paid-up prepaid
column-major: row-major
commerci: residenti
compact: loos
complex: simpl
compress: uncompress unzip
concav: convex
conclus: begin onset outset start
consequ: caus
consonant: vocal
construct: destruct
consum: produc
continu: sporad
contractor: client
control: processor
convex: concav
cook: raw uncook
cool: warm
covert: overt
coward: brave
credit: cash
creditor: debtor
crew: uncrew unman
crook: straight
cumul: idempot
current: deprec former futur obsolet past previous
curs: bless
curv: straight
customer: seller supplier vendor
danger: safe
date: undate
dead: aliv
debtor: creditor
decentr: central
decentral: central
decreas: increas
dedic: pool
deduct: nondeduct
defeat: victori
defend: claimant plaintiff
deficit: profit surplus
delet: store
deliber: accident
delic: rug
denomin: secular
dens: sheer spars thin
depend: standalon
deprec: current recommend support
depth-first: breadth-first
descend: ascend
destin: sourc
destroy: preserv
destruct: construct
detach: inlin
difficult: easi
dirti: clean
disadvantag: advantag benefit
dispos: perman return reusabl washabl
distal: proxim
distinguish: indistinguish
distribut: central
divid: unit
docil: stubborn
doctor: patient
domest: foreign internat oversea
domin: submiss
donor: recipi
downstair: upstair
downstream: upstream
drawback: advantag benefit
dri: fresh
dull: glossi live sharp shini
durabl: brittl flimsi fragil ricketi
dynam: static
earli: late
earliest: close final last latest
easi: difficult
east: west
eastbound: westbound
eastern: western
edibl: ined
edit: immutabl read-on readon
effect: caus
egress: inbound incom ingress
emot: cerebr
empir: theoret
employ: employe
employe: employ
empti: full laden load
enciph: cleartext plaintext unencrypt
encrypt: cleartext plaintext unencrypt
end: begin onset outset start
even: bumpi jag odd rough uneven
evening: morn
exclus: inclus
expens: cheap
experienc: beginn lay laypeopl layperson novic
experiment: matur stabl
expert: beginn lay laypeopl layperson novic
explicit: implicit
extens: intens
exterior: insid interior
extern: in-hous inlin internal
extraordinari: ordinari
failur: success
fals: true
familiar: strang unfamiliar
fast: slow
fat: lean thin
father: mother
figur: liter
final: earliest first initi open
fine: coars
finish: begin onset outset start
first: close final last latest
fix: mobil movabl portabl
fixed-term: indefinit open-end perman perpetu unlimit
flammabl: nonflammabl
flat: nest relat
flimsi: durabl robust solid sturdi
foe: friend
follow: leader
foolish: wise
foreign: domest home nation nativ
former: current present
fraction: whole
fragil: durabl robust solid sturdi
frail: robust
franchise: franchisor
franchisor: franchise
freez: fresh
fresh: can dri freez frozen preserv rotten stale tin
fri: raw uncook
friend: foe
frivol: serious
front: back rear
front-end: back-end backend
frontal: back rear
frontend: back-end backend
frozen: fresh
full: empti
full-text: outlin overview summari synopsi
full-tim: part-tim
futur: current present
gain: loss
gaseous: liquid
general: specif
glad: sad
global: local
glossi: dull matt
good: bad poor
govern: privat
gradual: sudden
gross: net
guarante: unguarante
guest: host
guilti: acquit innoc
hairi: hairless
hairless: hairi
hand-oper: autom automat
hand-written: machine-mad mass-produc print type typewritten
handcraft: machine-mad mass-produc print type typewritten
handmad: machine-mad mass-produc print type typewritten
handwritten: machine-mad mass-produc print type typewritten
harmless: poison toxic
hash: cleartext plaintext unencrypt
header: trailer
heavy-duti: light-duti
hesit: unhesit
heterogen: homogen uniform
heterozyg: homozyg
high: low
high-suds: low-suds
holder: issuer
home: foreign internat oversea
homogen: heterogen mix vari
homozyg: heterozyg
honorari: paid pay salari
horizont: upright vertic
host: guest
hostil: amic
hot: cold
human-read: machine-read
husband: wife
hydrophil: hydrophob
hydrophob: hydrophil
hydrous: anhydr
hypertrophi: atrophi
idempot: cumul nonidempot
idl: busi
immov: mobil movabl portabl
immutabl: edit modifi mutabl writabl
impermeabl: breathabl leaki perfor permeabl porous
implicit: explicit
improb: like probabl
impure: pure side-effect-fre
in-hous: extern outsid outsourc
inbound: egress outbound outgo
inclus: exclus
incom: egress outbound outgo
incompat: backward-compat
increas: decreas
indefinit: casual fixed-term limit season temporari
index: unindex
indistinguish: distinguish
indoor: outdoor
induc: spontan
industri: residenti
ined: edibl
ingress: egress outbound outgo
initi: close final last latest
inlin: detach extern link
inner: outer
innoc: guilti
input: output
insid: exterior outsid
insolv: solvent
instrument: vocal
insul: uninsul
integr: segreg
intens: extens mild
interdepartment: intradepartment
interior: exterior outsid
internal: extern outsid outsourc public
internat: domest home nation
intradepartment: interdepartment
inward: outward
issuer: holder
jag: even level smooth
junior: senior
justifi: left-align
label: unlabel untag
laden: empti unladen unload
landlord: lesse tenant
landscap: portrait
last: earliest first initi open
late: earli
latest: earliest first initi open
lay: experienc expert profession specialist
laypeopl: experienc expert profession specialist
layperson: experienc expert profession specialist
lead: trail
leader: follow
leaki: airtight impermeabl seal waterproof watertight
lean: fat
least: most
left: right
left-align: center centr justifi right-align
left-hand: right-hand
left-pad: right-pad
lender: borrow
less: more
lesse: landlord lessor
lessor: lesse tenant
level: bumpi jag rough uneven
license: licensor
licensor: license
light-duti: heavy-duti
like: improb unlike
limit: indefinit open-end perman perpetu unlimit
linear: nonlinear
link: inlin
liquid: gaseous
liter: figur
little-endian: big-endian
live: dull test
load: empti unladen unload
local: global remot
long: short
loos: compact
loss: gain profit surplus
lossi: lossless
lossless: lossi
loud: soft
low: high
low-suds: high-suds
lower: rais top upper
lower-class: middle-class
machine-mad: hand-written handcraft handmad handwritten
machine-read: human-read
main: back rear
major: minor
man: uncrew unman
mandatori: nullabl option
manual: autom automat
mass-produc: hand-written handcraft handmad handwritten
master: replica
matt: glossi shini
matur: experiment unstabl
maxim: minim
maximum: minimum
meager: abund ampl plenti
meati: vegan vegetarian
middle-class: lower-class
mild: intens
militari: civilian
minim: maxim
minimum: maximum
minor: adult major
mix: homogen uniform
mobil: fix immov stationari
modifi: immutabl read-on readon
modular: monolith
monolith: modular
more: less
morn: evening
most: least
mother: father
movabl: fix immov stationari
multilater: unilater
mutabl: immutabl read-on readon
naiv: sophist
narrow: wide
narrowli: broad
nasti: nice
nation: foreign internat oversea
nativ: foreign
natur: artifici synthet
negat: posit
nest: flat
net: gross
new: old recondit refurbish second-hand use wear worn
next: previous
nice: nasti
nonalcohol: alcohol
nonbiodegrad: biodegrad
nonblock: block
nondeduct: deduct
nonflammabl: flammabl
nonidempot: idempot
nonlinear: linear
nonnull: nullabl option
nonrenew: renew
nonreturn: return
nontoxic: poison toxic
north: south
northbound: southbound
northern: southern
novic: experienc expert profession specialist
nullabl: mandatori nonnull requir
number: unnumber
obliqu: parallel
obsolet: current recommend support
occupi: unoccupi
odd: even
offshor: onshor
often: rare
old: new
oleophil: oleophob
oleophob: oleophil
one-bas: zero-bas
one-way: return reusabl washabl
onset: close conclus end finish
onshor: offshor
opaqu: see-through transluc transpar
open: close final last latest
open-end: casual fixed-term limit season temporari
opt-in: opt-out
opt-out: opt-in
optimist: pessimist
option: mandatori nonnull requir
ordinari: extraordinari
organic: artifici synthet
outbound: inbound incom ingress
outdoor: indoor
outer: inner
outgo: inbound incom ingress
outlin: full-text transcript walkthrough
output: input
outset: close conclus end finish
outsid: in-hous insid interior internal
outsourc: in-hous internal
outward: inward
oval: circular round
oversea: domest home nation
overt: covert
overview: full-text transcript walkthrough
paid: honorari unpaid unpay voluntari
paid-up: collect unpaid unpay
parallel: obliqu
parent: child
part: whole
part-tim: full-tim
passeng: captain
passiv: activ
past: current present
patient: doctor
pay: honorari unpaid unpay voluntari
penalti: reward
perenni: annual
perfor: airtight impermeabl seal waterproof watertight
peripher: central
perman: casual dispos fixed-term limit season temporari
permeabl: airtight impermeabl seal waterproof watertight
perpetu: casual fixed-term limit season temporari
pessimist: optimist
plaintext: enciph encrypt hash
plaintiff: defend respond
plenti: meager scarc
poison: harmless nontoxic
pool: dedic
poor: good
porous: airtight impermeabl seal waterproof watertight
portabl: fix immov stationari
portrait: landscap
posit: negat
posterior: anterior
postwar: prewar
preced: succeed trail
precoci: retard
prepaid: collect unpaid unpay
presenc: absenc
present: former futur past previous
preserv: destroy fresh
pretax: aftertax
previous: current next present
prewar: postwar
primari: secondari
princip: agent
print: hand-written handcraft handmad handwritten
privat: govern public state-own
privileg: underprivileg unprivileg
probabl: improb unlike
processor: control
produc: consum
profession: amateur beginn lay laypeopl layperson novic
profit: deficit loss
profound: superfici
proxim: distal
public: internal privat
publish: subscrib
pull: push push-bas
pull-bas: push push-bas
purchas: supplier vendor
pure: impure side-effect
push: pull pull-bas
push-bas: pull pull-bas
qualit: quantit
quantit: qualit
question: answer
quick: slowli
rais: lower
rare: often
raw: boil cook fri roast
read: write
read-on: edit modifi mutabl writabl
readon: edit modifi mutabl writabl
rear: front frontal main
receiv: sender
recipi: donor sender
recommend: deprec obsolet
recondit: brand-new new unuse
rectangular: circular round
refurbish: brand-new new unuse
regist: anonym bearer
relat: absolut flat
religi: secular
remot: local
renew: nonrenew
replica: master
request: respons
requir: nullabl option
residenti: commerci industri
respond: claimant plaintiff
respons: request
retail: wholesal
retard: precoci
return: dispos nonreturn one-way single-us
reusabl: dispos one-way single-us
reward: penalti
ricketi: durabl robust solid sturdi
right: left
right-align: left-align
right-hand: left-hand
right-pad: left-pad
ripe: unripe
roast: raw uncook
robust: brittl flimsi fragil frail ricketi
rotten: fresh
rough: even level smooth
round: angular oval rectangular squar triangular
row-major: column-major
rug: delic
rural: urban
sad: glad
safe: danger
salari: honorari unpaid unpay voluntari
salt: unsalt
salti: unsalt
scarc: abund ampl plenti
seal: breathabl leaki perfor permeabl porous
season: indefinit open-end perman perpetu unlimit year-round
second-hand: brand-new new unuse
secondari: primari
secular: denomin religi
secur: unsecur
see-through: opaqu
segreg: integr
seller: buyer client customer
sender: receiv recipi
senior: junior
septic: antisept
serious: frivol
server: client
server-sid: client-sid
sharp: blunt dull
sheer: dens thick
shini: dull matt
short: long tall
side-effect: pure side-effect-fre
side-effect-fre: impure side-effect
sign: unsign
simpl: complex
single-us: return reusabl washabl
sloppi: strict
slow: fast
slowli: quick
smart: stupid
smooth: bumpi jag rough uneven
socialist: capitalist
soft: loud
solid: brittl flimsi fragil ricketi
solvent: bankrupt insolv
sophist: naiv
sour: sweet
sourc: destin target
south: north
southbound: northbound
southern: northern
spars: dens thick
speak: write written
specialist: beginn lay laypeopl layperson novic
specif: general
spoken: write written
spontan: induc
sporad: continu
squar: circular round
stabl: experiment unstabl
stale: fresh
standalon: depend
start: close conclus end finish
state: stateless
state-own: privat
stateless: state
static: dynam
stationari: mobil movabl portabl
store: delet
straight: bend bent crook curv
strang: familiar
strength: weak
strict: sloppi
strong: weak
stubborn: docil
student: teacher
stupid: smart
sturdi: brittl flimsi fragil ricketi
submiss: domin
subscrib: publish
succeed: preced
success: failur
sudden: gradual
summari: full-text transcript walkthrough
superfici: profound
supervis: unaccompani unattend unsupervis
supplier: buyer client customer purchas
support: deprec obsolet
surplus: deficit loss
sweet: bitter sour
synopsi: full-text transcript walkthrough
synthet: natur organic
tag: unlabel untag
tall: short
target: sourc
teacher: student
temporari: indefinit open-end perman perpetu unlimit
tenant: landlord lessor
tender: tough
test: live
theoret: empir
thick: sheer spars thin
thin: dens fat thick
timid: bold
tin: fresh
top: bottom lower
top-down: bottom-up
tough: tender
toxic: harmless nontoxic
trail: lead preced
trailer: header
transcript: outlin overview summari synopsi
transluc: opaqu
transpar: opaqu
triangular: circular round
true: fals
trust: untrust unverifi
trustworthi: untrust unverifi
type: hand-written handcraft handmad handwritten untype
typewritten: hand-written handcraft handmad handwritten
ugli: beauti
unaccompani: accompani attend supervis
unattend: accompani attend supervis
unauthent: authent
uncach: cach
uncompress: compress zip
uncook: boil cook fri roast
uncrew: crew man
undate: date
underprivileg: privileg
unencrypt: enciph encrypt hash
uneven: even level smooth
unfamiliar: familiar
unguarante: guarante
unhesit: hesit
uniform: heterogen mix vari
unilater: multilater
unindex: index
uninsul: insul
unit: divid
unlabel: label tag
unladen: laden load
unlike: like probabl
unlimit: casual fixed-term limit season temporari
unload: laden load
unman: crew man
unnumber: number
unoccupi: occupi
unpaid: paid paid-up pay prepaid salari
unpay: paid paid-up pay prepaid salari
unprivileg: privileg
unripe: ripe
unsalt: salt salti
unsecur: collater secur
unsign: sign
unstabl: matur stabl
unsupervis: accompani attend supervis
untag: label tag
untrust: trust trustworthi
untype: type
unuse: recondit refurbish second-hand use
unvaccin: vaccin
unverifi: trust trustworthi
unversion: version
unwill: will
unzip: compress zip
upper: bottom lower
upright: horizont
upstair: downstair
upstream: downstream
urban: rural
use: brand-new new unuse
vaccin: unvaccin
valuabl: worthless
vari: homogen uniform
vegan: meati
vegetarian: meati
vendor: buyer customer purchas
version: unversion
vertic: horizont
victori: defeat
vocal: consonant instrument
voluntari: paid pay salari
walkthrough: outlin overview summari synopsi
warm: cool
washabl: dispos one-way single-us
waterproof: breathabl leaki perfor permeabl porous
watertight: breathabl leaki perfor permeabl porous
weak: strength strong
wear: new
west: east
westbound: eastbound
western: eastern
white: black
white-collar: blue-collar
whole: fraction part
wholesal: retail
wide: narrow
wife: husband
will: unwill
wire: wireless
wireless: cable-bound wire
wise: foolish
worn: new
wors: better
worst: best
worthless: valuabl
writabl: immutabl read-on readon
write: read speak spoken
written: speak spoken
year-round: season
zero-bas: one-bas
zip: uncompress unzip
"""

#: Values of which a thing has one at a time.
EXCLUSIVE = """
3des: ae blowfish chacha20 des rc4
ae: 3des blowfish chacha20 des rc4
afternoon: evening midnight morn night noon
all: none some
alphabet: chronolog
aluminium: aluminum copper glass paper plastic steel wood
aluminum: aluminium copper glass paper plastic steel wood
amber: green red
american: australian british canadian
annual: daili hour month quarter week year
april: august decemb februari januari juli june march novemb octob septemb
arab: chines czech danish dutch english finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
argon2: bcrypt md5 pbkdf2 scrypt sha-1 sha-256 sha-512 sha1
ascii: iso-8859-1 latin-1 utf-16 utf-32 utf-8
asynchron: synchron
august: april decemb februari januari juli june march novemb octob septemb
australian: american british canadian
autumn: spring summer winter
base64: binari decim hex hexadecim octal
bcrypt: argon2 md5 pbkdf2 scrypt sha-1 sha-256 sha-512 sha1
big-endian: little-endian
binari: base64 decim hex hexadecim octal
black: blue green orang red white yellow
blake2b: keccak256 md5 sha-1 sha-256 sha-384 sha-512 sha256 sha512
blowfish: 3des ae chacha20 des rc4
blue: black green orang red white yellow
bottom: middl top
breakfast: dinner lunch supper
british: american australian canadian
bronz: gold platinum silver
brot: deflat gzip zstd
camelcas: kebab-cas pascalcas snake_cas
canadian: american australian british
celsius: fahrenheit kelvin
center: centr justifi left left-align right right-align
centr: center justifi left left-align right right-align
cet: est gmt pst utc
chacha20: 3des ae blowfish des rc4
chill: freez
chines: arab czech danish dutch english finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
chronolog: alphabet
circl: squar triangl
cmyk: rgb
compound: simpl
copper: aluminium aluminum glass paper plastic steel wood
cotton: leather polyest silk wool
critic: major minor
csv: json protobuf toml xml yaml
czech: arab chines danish dutch english finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
daili: annual hour month quarter week year
danish: arab chines czech dutch english finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
debug: error fatal info trace warn
decemb: april august februari januari juli june march novemb octob septemb
decim: base64 binari hex hexadecim octal
deflat: brot gzip zstd
des: 3des ae blowfish chacha20 rc4
develop: guidelin root system user
dinner: breakfast lunch supper
docx: html markdown pdf
dollar: eur euro franc gbp pound rupe sterl usd yen
double-sid: single-sid
draft: final
dutch: arab chines czech danish english finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
east: north south west
ecdsa: ed25519 rsa secp256k1
ed25519: ecdsa rsa secp256k1
electron: oral
english: arab chines czech danish dutch finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
error: debug fatal info trace warn
est: cet gmt pst utc
eur: dollar euro franc gbp pound rupe sterl usd yen
euro: dollar eur franc gbp pound rupe sterl usd yen
evening: afternoon midnight morn night noon
everybodi: nobodi somebodi
fahrenheit: celsius kelvin
fatal: debug error info trace warn
februari: april august decemb januari juli june march novemb octob septemb
feet: meter metr
fifth: first fourth second third
final: draft
finnish: arab chines czech danish dutch english french german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
first: fifth fourth second third
forbid: option requir
fourth: fifth first second third
franc: dollar eur euro gbp pound rupe sterl usd yen
freez: chill
french: arab chines czech danish dutch english finnish german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
friday: monday saturday sunday thursday tuesday wednesday
gallon: liter litr
gaseous: liquid solid
gbp: dollar eur euro franc pound rupe sterl usd yen
german: arab chines czech danish dutch english finnish french greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
get: patch post put
glass: aluminium aluminum copper paper plastic steel wood
global: internat local nation region
gmt: cet est pst utc
gold: bronz platinum silver
graphql: grpc rest soap
greek: arab chines czech danish dutch english finnish french german hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
green: amber black blue orang red white yellow
grpc: graphql http mqtt rest soap websocket
guidelin: develop root system user
gzip: brot deflat zstd
hex: base64 binari decim hexadecim octal
hexadecim: base64 binari decim hex octal
high: low medium
hindi: arab chines czech danish dutch english finnish french german greek hungarian italian japanes korean norwegian polish portugues russian spanish swedish turkish
home: offic
hour: annual daili month quarter week year
html: docx markdown pdf
http: grpc https mqtt websocket
https: http
hungarian: arab chines czech danish dutch english finnish french german greek hindi italian japanes korean norwegian polish portugues russian spanish swedish turkish
imperi: metric
info: debug error fatal trace warn
internal: privat public secret
internat: global local nation region
iso-8859-1: ascii latin-1 utf-16 utf-32 utf-8
italian: arab chines czech danish dutch english finnish french german greek hindi hungarian japanes korean norwegian polish portugues russian spanish swedish turkish
januari: april august decemb februari juli june march novemb octob septemb
japanes: arab chines czech danish dutch english finnish french german greek hindi hungarian italian korean norwegian polish portugues russian spanish swedish turkish
json: csv protobuf toml xml yaml
juli: april august decemb februari januari june march novemb octob septemb
june: april august decemb februari januari juli march novemb octob septemb
justifi: center centr left-align right-align
kebab-cas: camelcas pascalcas snake_cas
keccak256: blake2b md5 sha-1 sha-256 sha-384 sha-512 sha256 sha512
kelvin: celsius fahrenheit
kilogram: pound
kilomet: kilometr mile
kilometr: kilomet mile
kneel: lie seat stand
korean: arab chines czech danish dutch english finnish french german greek hindi hungarian italian japanes norwegian polish portugues russian spanish swedish turkish
landscap: portrait
larg: medium small
latin-1: ascii iso-8859-1 utf-16 utf-32 utf-8
ldap: oauth saml
leather: cotton polyest silk wool
left: center centr right
left-align: center centr justifi right-align
lie: kneel seat stand
liquid: gaseous solid
liter: gallon litr
litr: gallon liter
little-endian: big-endian
local: global internat nation region
long-term: short-term
low: high medium
lunch: breakfast dinner supper
major: critic minor
march: april august decemb februari januari juli june novemb octob septemb
markdown: docx html pdf
md5: argon2 bcrypt blake2b keccak256 pbkdf2 scrypt sha-1 sha-256 sha-384 sha-512 sha1 sha256 sha512
medium: high larg low small
meter: feet metr
metr: feet meter
metric: imperi
middl: bottom top
midnight: afternoon evening morn night noon
mile: kilomet kilometr
minor: critic major
monday: friday saturday sunday thursday tuesday wednesday
month: annual daili hour quarter week year
morn: afternoon evening midnight night noon
mqtt: grpc http websocket
mysql: oracl postgresql sqlite
nation: global internat local region
new: same
newest: oldest
next: same
night: afternoon evening midnight morn noon
no: yes
nobodi: everybodi somebodi
none: all some
noon: afternoon evening midnight morn night
north: east south west
norwegian: arab chines czech danish dutch english finnish french german greek hindi hungarian italian japanes korean polish portugues russian spanish swedish turkish
novemb: april august decemb februari januari juli june march octob septemb
oauth: ldap saml
octal: base64 binari decim hex hexadecim
octob: april august decemb februari januari juli june march novemb septemb
offic: home
oldest: newest
onc: thrice twice
one-way: round-trip
option: forbid requir
oracl: mysql postgresql sqlite
oral: electron
orang: black blue green red white yellow
paper: aluminium aluminum copper glass plastic steel wood
pascalcas: camelcas kebab-cas snake_cas
patch: get post put
pbkdf2: argon2 bcrypt md5 scrypt sha-1 sha-256 sha-512 sha1
pdf: docx html markdown
plastic: aluminium aluminum copper glass paper steel wood
platinum: bronz gold silver
polish: arab chines czech danish dutch english finnish french german greek hindi hungarian italian japanes korean norwegian portugues russian spanish swedish turkish
polyest: cotton leather silk wool
portrait: landscap
portugues: arab chines czech danish dutch english finnish french german greek hindi hungarian italian japanes korean norwegian polish russian spanish swedish turkish
post: get patch put
postgresql: mysql oracl sqlite
pound: dollar eur euro franc gbp kilogram rupe sterl usd yen
privat: internal public secret
protobuf: csv json toml xml yaml
pst: cet est gmt utc
public: internal privat secret
put: get patch post
quarter: annual daili hour month week year
rc4: 3des ae blowfish chacha20 des
red: amber black blue green orang white yellow
region: global internat local nation
requir: forbid option
rest: graphql grpc soap
rgb: cmyk
right: center centr left
right-align: center centr justifi left-align
root: develop guidelin system user
round-trip: one-way
rsa: ecdsa ed25519 secp256k1
rupe: dollar eur euro franc gbp pound sterl usd yen
russian: arab chines czech danish dutch english finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues spanish swedish turkish
same: new next separ
saml: ldap oauth
saturday: friday monday sunday thursday tuesday wednesday
scrypt: argon2 bcrypt md5 pbkdf2 sha-1 sha-256 sha-512 sha1
seat: kneel lie stand
second: fifth first fourth third
secp256k1: ecdsa ed25519 rsa
secret: internal privat public
separ: same
septemb: april august decemb februari januari juli june march novemb octob
sha-1: argon2 bcrypt blake2b keccak256 md5 pbkdf2 scrypt sha-256 sha-384 sha-512 sha1 sha256 sha512
sha-256: argon2 bcrypt blake2b keccak256 md5 pbkdf2 scrypt sha-1 sha-384 sha-512 sha1 sha256 sha512
sha-384: blake2b keccak256 md5 sha-1 sha-256 sha-512 sha256 sha512
sha-512: argon2 bcrypt blake2b keccak256 md5 pbkdf2 scrypt sha-1 sha-256 sha-384 sha1 sha256 sha512
sha1: argon2 bcrypt md5 pbkdf2 scrypt sha-1 sha-256 sha-512
sha256: blake2b keccak256 md5 sha-1 sha-256 sha-384 sha-512 sha512
sha512: blake2b keccak256 md5 sha-1 sha-256 sha-384 sha-512 sha256
short-term: long-term
silk: cotton leather polyest wool
silver: bronz gold platinum
simpl: compound
single-sid: double-sid
small: larg medium
snake_cas: camelcas kebab-cas pascalcas
soap: graphql grpc rest
solid: gaseous liquid
some: all none
somebodi: everybodi nobodi
south: east north west
space: tab
spanish: arab chines czech danish dutch english finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues russian swedish turkish
spring: autumn summer winter
sqlite: mysql oracl postgresql
squar: circl triangl
stand: kneel lie seat
stderr: stdout
stdout: stderr
steel: aluminium aluminum copper glass paper plastic wood
sterl: dollar eur euro franc gbp pound rupe usd yen
summer: autumn spring winter
sunday: friday monday saturday thursday tuesday wednesday
supper: breakfast dinner lunch
swedish: arab chines czech danish dutch english finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish turkish
synchron: asynchron
system: develop guidelin root user
tab: space
tcp: udp
third: fifth first fourth second
thrice: onc twice
thursday: friday monday saturday sunday tuesday wednesday
toml: csv json protobuf xml yaml
top: bottom middl
trace: debug error fatal info warn
triangl: circl squar
tuesday: friday monday saturday sunday thursday wednesday
turkish: arab chines czech danish dutch english finnish french german greek hindi hungarian italian japanes korean norwegian polish portugues russian spanish swedish
twice: onc thrice
udp: tcp
usd: dollar eur euro franc gbp pound rupe sterl yen
user: develop guidelin root system
utc: cet est gmt pst
utf-16: ascii iso-8859-1 latin-1 utf-32 utf-8
utf-32: ascii iso-8859-1 latin-1 utf-16 utf-8
utf-8: ascii iso-8859-1 latin-1 utf-16 utf-32
warn: debug error fatal info trace
websocket: grpc http mqtt
wednesday: friday monday saturday sunday thursday tuesday
week: annual daili hour month quarter year
west: east north south
white: black blue green orang red yellow
winter: autumn spring summer
wood: aluminium aluminum copper glass paper plastic steel
wool: cotton leather polyest silk
xml: csv json protobuf toml yaml
yaml: csv json protobuf toml xml
year: annual daili hour month quarter week
yellow: black blue green orang red white
yen: dollar eur euro franc gbp pound rupe sterl usd
yes: no
zstd: brot deflat gzip
"""

#: Ways of doing a thing of which one is taken.
WAYS = """
aboveground: underground
abrupt: layer sequenti
accrual-basi: cash-basi
after-restart: immedi
age: alphabet chronolog name price prioriti rate relev senior size unsort
air: rail road sea
alon: class pair
alphabet: age arriv chronolog price prioriti rate relev reverse-alphabet senior sever size unsort
arbitr: court
arriv: alphabet name price prioriti relev sever size unsort
as-root: unprivileged-us
as-tabl: bullet-point prose
at-cost: market-valu
background-thread: main-thread
bank-transf: card cash chequ direct-debit store-credit
batch: sequenti
bicycl: bus car foot plane taxi train
bodi: header query-paramet
bold: ital
boolean: float integ string
bullet-point: as-tabl prose
bus: bicycl car foot plane taxi train
business-class: economy-class firstclass secondclass
car: bicycl bus foot plane train
card: bank-transf cash chequ direct-debit store-credit
cash: bank-transf card chequ direct-debit on-credit store-credit
cash-basi: accrual-basi
centimetr: feet inch metr millimetr yard
central: decentr
chequ: bank-transf card cash direct-debit store-credit
chronolog: age alphabet name price prioriti rate relev reverse-chronolog sever size unsort
class: alon individu pair
clientsid: serversid
color: monochrom
colour: monochrom
comma: newlin pipe semicolon space tab
compile-tim: run-tim
complet: deliveri sign upfront
consensus: major
courier: email fax manual phone postal sms
court: arbitr
cr: crlf lf
crane: forklift manual
creation: name price prioriti relev size unsort
crlf: cr lf
daili: hour month quarter week year
dark: light
dayfirst: monthfirst yearfirst
decentr: central
declining-bal: straight-lin
deliveri: complet sign upfront
digit: word
direct-debit: bank-transf card cash chequ store-credit
disk: memori tape
dispatch: receipt
double-quot: single-quot
double-sid: single-sid
duplic: quadrupl triplic
economy-class: business-class firstclass secondclass
elect: juri random
electron: ink manual
email: courier fax paper phone postal sms
empty-stomach: with-food
endnot: footnot inlin
equal: proport
exponenti: linear logarithm quadrat
fax: courier email phone postal sms
feet: centimetr inch metr millimetr yard
fifo: lifo
figur: word
first-com: random senior
firstclass: business-class economy-class secondclass
firstperson: secondperson thirdperson
flat: upright
flat-rat: hour
float: boolean integ string
foot: bicycl bus car plane taxi train
footnot: endnot inlin
forklift: crane manual
freezer: refriger room-temperatur
full-mast: half-mast
futuretens: pasttens presenttens
general-anaesthesia: local-anaesthesia
given-nam: surnam
given-name-first: surname-first
gram: kilogram ounc pound tonn
group: household person vehicl
half-mast: full-mast
header: bodi query-paramet request-bodi
heap: stack
highheat: lowheat mediumheat
hour: daili flat-rat kilogram litr metr microsecond millisecond minut month quarter second unit week year
household: group person vehicl
html: markdown plaintext
immedi: after-restart
inch: centimetr feet metr millimetr yard
individu: class pair
ink: electron pencil type
inlin: endnot footnot
instal: lump-sum
integ: boolean float string
intramuscular: intraven oral rectal subcutan topic
intraven: intramuscular oral rectal subcutan topic
ital: bold
juri: elect random
kilogram: gram hour litr metr ounc pound tonn unit
layer: abrupt
letter: number
lf: cr crlf
lie: upright
lifo: fifo
light: dark
linear: exponenti logarithm quadrat
litr: hour kilogram metr unit
local-anaesthesia: general-anaesthesia
logarithm: exponenti linear quadrat
lorri: plane ship train
lowheat: highheat mediumheat
lump-sum: instal
main-thread: background-thread
major: consensus unanim
manual: courier crane electron forklift postal type
markdown: html plaintext
market-valu: at-cost
mediumheat: highheat lowheat
memori: disk tape
metr: centimetr feet hour inch kilogram litr millimetr unit yard
microsecond: hour millisecond minut second
millimetr: centimetr feet inch metr yard
millisecond: hour microsecond minut second
minut: hour microsecond millisecond second
monochrom: color colour
month: daili hour quarter week year
monthfirst: dayfirst yearfirst
name: age arriv chronolog creation posit price prioriti rate relev senior sever size unsort
newlin: comma pipe semicolon space tab
number: letter
numer: word
on-credit: cash
ondemand: startup
one-bas: zero-bas
open: secret-ballot
open-vot: secret-ballot
oral: intramuscular intraven rectal subcutan topic
ounc: gram kilogram pound tonn
pair: alon class individu
paper: email
parallel: seri
pasttens: futuretens presenttens
pencil: ink
person: group household vehicl
phone: courier email fax postal sms
pipe: comma newlin semicolon space tab
plaintext: html markdown
plane: bicycl bus car foot lorri ship taxi train truck
posit: name
post: receipt
postal: courier email fax manual phone sms
pound: gram kilogram ounc tonn
presenttens: futuretens pasttens
price: age alphabet arriv chronolog creation name prioriti rate relev sever size unsort
prioriti: age alphabet arriv chronolog creation name price rate relev size unsort
proport: equal
prose: as-tabl bullet-point
quadrat: exponenti linear logarithm
quadrupl: duplic triplic
quarter: daili hour month week year
query-paramet: bodi header request-bodi
rail: air road sea
random: elect first-com juri senior
rate: age alphabet chronolog name price prioriti relev size unsort
receipt: dispatch post
rectal: intramuscular intraven oral subcutan topic
refer: valu
refriger: freezer room-temperatur
relev: age alphabet arriv chronolog creation name price prioriti rate size unsort
request-bodi: header query-paramet
reverse-alphabet: alphabet
reverse-chronolog: chronolog
road: air rail sea
room-temperatur: freezer refriger
run-tim: compile-tim
sea: air rail road
second: hour microsecond millisecond minut
secondclass: business-class economy-class firstclass
secondperson: firstperson thirdperson
secret-ballot: open open-vot show-of-hand
semicolon: comma newlin pipe space tab
senior: age alphabet first-com name random
sequenti: abrupt batch
seri: parallel
serversid: clientsid
sever: alphabet arriv chronolog name price size
ship: lorri plane train truck
show-of-hand: secret-ballot
sideway: upright
sign: complet deliveri
single-quot: double-quot
single-sid: double-sid
size: age alphabet arriv chronolog creation name price prioriti rate relev sever unsort
sms: courier email fax phone postal
space: comma newlin pipe semicolon tab
stack: heap
startup: ondemand
store-credit: bank-transf card cash chequ direct-debit
straight-lin: declining-bal
stretcher: wheelchair
string: boolean float integ
subcutan: intramuscular intraven oral rectal topic
surnam: given-nam
surname-first: given-name-first
tab: comma newlin pipe semicolon space
tape: disk memori
taxi: bicycl bus foot plane train
thirdperson: firstperson secondperson
tonn: gram kilogram ounc pound
topic: intramuscular intraven oral rectal subcutan
train: bicycl bus car foot lorri plane ship taxi truck
triplic: duplic quadrupl
truck: plane ship train
type: ink manual
unanim: major
underground: aboveground
unit: hour kilogram litr metr
unprivileged-us: as-root
unsort: age alphabet arriv chronolog creation name price prioriti rate relev size
upfront: complet deliveri
upright: flat lie sideway
valu: refer
vehicl: group household person
week: daili hour month quarter year
wheelchair: stretcher
with-food: empty-stomach
word: digit figur numer
yard: centimetr feet inch metr millimetr
year: daili hour month quarter week
yearfirst: dayfirst monthfirst
zero-bas: one-bas
"""
