"""Words of nearly one meaning, and rarer opposites, of Princeton WordNet 3.1, by stem.

Made by ``python -m tests.support.wordnet``, which says how they are chosen; not
to be edited by hand. WordNet's licence, which goes with them, is in the file
``wordnet-license.txt`` beside this one. See :mod:`plainspec.language.words.nearness`.
"""

from __future__ import annotations

#: Each line: a stem and those behind it in the alphabet that are near to it.
NEAR = """
abandon chuck consign desert discard dispos empti forfeit vacat wild
abdomen belli stomach
abet assist
abid allow bear brook digest endur last perman permit remain stay suffer toler
abject low-down miser unfortun
abl compet
abod dwell home resid
abound bristl featur
about approxim around rough some
about-fac rethink turn
abov preced supra
abroad foreign oversea
abrupt short sudden
absent absentmind away disappear lack miss nonexist vanish
absolut complet implicit perfect rank sheer utter
absorb assimil attent captiv engross ingest intent learn sorb wrap
abstain refrain
abstract consid ideal outlin pilfer pinch regard sneak steal view
absurd foolish idiot preposter ridicul
abus expend handl insult misus shout step treat
academ theoret
acceler alter chang deepen quicken speed
accent emphasi
accentu emphas enunci express pronounc stress underlin underscor
accept acquir adopt believ borrow consent evalu honor honour judg receiv recogn respect satisfactori welcom
acclaim applaud clap gesticul gestur hail herald motion
accommod adapt alter fit fulfil gear suit tailor vari
accompani escort move travel walk
accomplish averag complet consumm discharg dispatch effect effectu establish execut finish skill succeed
accord agre allot blend consequ consort correspond grant match
accost greet offer snare solicit
account histori
accredit appoint credit licens
accret accumul
accru increas
accumul increas lump store
accur correct exact faith precis right true
accus arraign besmirch blame charg fault indict reproach
accustom alter chang inur teach
ace one singl uniti
acetonemia ketosi
ach comprehend hanker hurt long perceiv prick smart yearn
achiev averag succeed
acid bitter blister sour unpleasant
acknowledg admit communic conced confess notic squeal
acquaint familiar inform introduc
acquiesc agre assent
acquir adopt assum benefit borrow buy chang develop earn gain get incur inherit isol obtain profit purchas receiv reclaim recov regain retriev win
acr estat
act antagon anticip assay attempt behav commit continu cope counter counteract court dare effect enact engag essay finish forestal grappl hasten hurri interact interrupt jest joke keep maneuv particip partner perform perpetr play presum pretend prosecut pursu quack rage react respond sneak solicit stoop storm surpris swell take temporari tri volunt wait woo
action activ
activ actuat alter chang excit fight initi pioneer reactiv spark treat trigger trip
actual genuin liter real realli
actuat caus impress incit initi motiv pioneer prompt propel spark strike trigger trip
acut incis intens keen penetr sharp sharpli
adam inexor
adapt adjust alter assimil conform gear obey readjust tailor vari
add bestow combin compound contribut enrich impart increas inject lend modifi state string stud supplement suppli
address communic harangu keynot speak
adequ compet equal
adher cling correspond match
adjac close connect next
adjoin attach border butt cling contact cover edg hug rub scratch surround
adjourn ceas end recess termin
adjust align alter calibr chang conform modif readjust reconcil regul tune
administ allot dispens distribut handl manag supervis
administr dispos
admir envi esteem pleas respect wonder
admit allow conced confess includ permit squeal
admonit warn
adolesc immatur teen teenag young
adopt assum borrow choos compli espous select
adorn alter braid chang cloth decor embroid enamel grace invest ornament panel trim
adult full-grown grow grownup
advanc boost edg elaps encourag further improv inch later modern move overhaul overtak progress promot propos suggest travel
adventur assay attempt chanc essay gambl hazard jeopard risk stake tri ventur
advers contrari unfavor
advertis announc bill campaign headlin prais promot public push
advis counsel discuss dissuad inform notifi press propos suggest urg warn
advoc counsel preach prescrib press propos recommend suggest urg
aerat charg treat
aerosol dispers dissip dot scatter sprinkl
aesthet artist esthet
affair liaison matter
affect alter artifici chang color endang excit fond influenc involv pretend process regard smitten stimul stricken subject treat troubl unnatur
affection dear fond love tender
affili tie
affirm assert assur attest confirm corrobor declar demonstr document prove show substanti swan swear valid verifi
affix attach glu mount paste post supplement
affluenc rich
afford expend furnish give provid render spend suppli yield
affront bruis injur insult wound
aflam aflar light passion
aflar light move
aforesaid same say
afraid aghast concern dismay fear frighten horrifi horror-stricken hydrophob scare terrifi
after afterward later subsequ
afterward later
age elder old older senior wear
agenc bureau offic
agenda schedul
agglomer bunch bundl cluster
aggrav alter anger chang exacerb inflam irrit
aggreg collect multipl total
aggress battl belliger milit
aggressor attack
aghast dismay
agit budg campaign churn disturb excit feverish fight frantic hyster jolt roil rous ruffl shake shift stir troubl turbul wild-ey
agoni suffer
agre arrang assent bargain conced concur consent consort correspond match resolv
agreement correspond understand
agricultur farm rural
ahead befor forward lead
aid allevi amend auxiliari avail benefit better care cure expedit facilit improv support
ail ill peak sick
ailment complaint
aim direct intend intent level object posit propos purport purpos sight
aimless float
air bare beam broadcast expos pose public transmit
airborn mobil
airi ether impractic utopian windi
airplan plane
akin kindr relat similar
alarm alert constern dismay frighten scare warn
alert awak brisk energet live merri vigil wake warn
alibi excus
alien alter chang exot foreign stranger unknow
align array coordin correspond match
alik like likewis similar
aliv anim live
all altogeth complet entir total whole wholli
all-import crucial essenti important
all-out complet
alleg assert question say suppos
allegori emblem parabl
allevi amend assist better comfort eas facilit help improv reliev sooth
alli friend
alloc allot apport assign award
allot apport appropri assign dispens distribut grant reserv
allow appropri authoriz brook consent deduct endur furlough grant reserv toler trust
almost most virtual
alon entir exclus lone onli sole solitari unaccompani uniqu
aloud loud
also besid likewis too
alter altern anim awaken better blind blur bring central chill clarifi clean clear clot color complic contamin contribut convert cool correct corrupt damag decor decreas democrat demytholog disintegr dri dull empti enabl end evapor exacerb fill fortifi glorifi grace heat humbl impart improv increas inform insul iodin lend lessen loosen magnet make minc mingl nation neutral obliter obscur ornament parallel polar prepar prostrat purifi put readi redress refin reform remodel revers ripen romantic sensit sharpen shift simplifi soil special spice sputter stabil stain stiffen straighten strengthen substitut suspend tame termin thicken tighten transform translat transmut unifi unti vari veil vivifi warm weaken wet widen
alterc fraca
altern rotat secondari vari
altogeth complet entir total whole wholli
alway constant ever forev invari
amateur recreat unpay
amaz astonish astound bewild confound confus dazzl elud impress puzzl riddl stump stun surpris
amber gold
ambigu enigmat evas
ambit aspir
ambiti challeng compuls difficult hard
ambl walk
ambush hunt lurk wait
amend better distil educ enhanc enrich help improv mend perfect polish purifi refin reform reliev remedi revis upgrad
amiabl friend genial
ammo ammunit
amorph inorganic shapeless unstructur
amount averag number outnumb sum total
ampl good plenti sizabl
ampli fulli
amplifi bluster boast brag embroid exagger gas inflat magnifi mislead overemphas pad
amput remov
amus convuls divert entertain
analog similar
analys analyz apprais assay audit canvass check compar diagnos examin investig reexamin review screen scrutin studi survey trace view
analyz apprais assay audit canvass check compar diagnos examin investig reexamin review screen scrutin studi survey trace view
anatomi build figur flesh physiqu
ancestor anteced
ancestri lineag pedigre
anchor backbon fasten fix ground secur
ancient old past
angel saint sweet
anger arous elicit evok exacerb infuri offend provok
angl bend fish lean move slant tilt travel
angri enrag furious indign mad madden stormi wrath
anguish torment tortur
angular rectangular
ani some
anim beast brute carnal chang creatur encourag enliven exalt inspir physic recreat reviv vivifi
annihil obliter
announc denot herald inform post proclam promulg public report state
annoy antagon beset bother chafe harass irrit molest pester plagu ruffl troubl
anonym unknow
anoth other
answer counter react rejoin resolv result retort solut state
antagon bother counteract irrit
antagonist counter hostil incompat negat oppon
anterior prior
anti-semit jew-bait
anticip assum await conjectur counter evalu forese forestal guess hypothes imagin judg predict presum promis reckon specul suppos theoriz think
antipathi distast
antiqu old
antisept cleans
anxious die eager nervous troubl uneasi uneasili
anyhow anyway
apart asid separ
apex vertex
apiec each
apolog defend excus extenu mitig plead ration
apothecari chemist
appar plain seem superfici unmistak
apparatus setup
appeal attract challeng charm invok plead request sympathet
appear emerg flash gleam glint glisten glitter glow look loom reappear seem sound
appeas calm fulfil gentl pacifi quell quiet still
applaud cheer clap gesticul gestur hail herald motion prais
applaus clap
appli avail commit concern dedic devot employ enjoy exercis exert exploit implement misus pertain refer relat resort share use util wast
applic relev
appoint assign authoriz constitut deleg design engag establish find institut name nomin prescrib
apport assign award share
apprais assess evalu examin judg measur prais studi survey valu
appreci consider hold prize realiz treasur understand valu
apprehend arrest clutch collar comprehend digest grasp nab nail seiz twig understand
apprehens dread understand
apprentic train
approach approxim come near
appropri assign conquer proper reserv seiz usurp
approv authoriz back endors evalu judg sanction
approxim calcul cipher close comput estim gaug guess judg resembl some underestim
apt clever give inclin liabl like mind pertin
arbitrarili random willy-nilli
arch bend curv
architect design
arctic cold frigid ici
ardor zeal
argu contend convers debat defend disput indic oppos present quarrel reason scrap
argument content controversi statement
aris origin rise
aristocraci nobil
arm fortifi furnish provid render suppli
arous awak awaken brace bruis creat elicit evok excit injur interest invit invok overpow overwhelm provok stimul turn upset wake wound
arrang array concur coordin corral drape heap lay marshal order organiz pile place posit put rearrang set stack stage stratifi string
arrest clutch collar defend halt hitch nab nail seiz stay
arriv attain come land reach succeed
articul ask couch eloqu enunci express formul furnish phrase pronounc provid render suppli word
artifici fake imit paint simul synthet
artilleri gun
artist esthet
ascend move rise surfac travel upward
ascertain assur check count ensur find insur locat sequenc situat verifi
ascrib assign attribut credit evalu imput internal judg
asham guilti
ashen livid
asid away
ask expect inquir phrase requir word
asleep deceas dormant numb sleepi somnol
aspect facet
aspir overshoot plan
ass behind seat
assail assault attack beset besieg bomb counterattack dishonor fight gas invad molest outrag pelt pepper raid rape round rush
assault attack beset dishonor molest outrag rape round rush
assay attempt chanc check endeavor essay examin gambl grope risk seek strive struggl studi tri
assembl cluster congreg conven creat encount flock gather group interact join jumbl meet piec reassembl tack
assemblag gather
assert assur attest declar insist maintain say swan swear verifi
assess bill measur prais tax valu
assign attribut deleg design dispens distribut elev imput mandat place promot releg reserv transfer
assimil conform ingest learn
assist attend avail care expedit facilit protect support work
assistant help helper subordin
associ companion comrad connect consort correl fellow interact link relat
assum expect presuppos
assur check confid insur secur self-confid swan swear
astonish impress stun surpris
astound dazzl surpris
astronom big larg
athlet gymnast
atom molecul nuclear particl speck
attach band bind bond connect contact coupl fasten fix glue har hitch insert label link mark mount nail paste saddl secur tackl tag
attack besieg blister bomb counterattack critic fight gas invad onrush onset onslaught pelt pepper raid round
attain averag gain hit reach succeed
attempt chanc effort essay gambl grope initi pioneer risk seek struggl undertak unsuccess
attend care minist tend
attent captiv care engross intent observ thought wrap
attest certifi demonstr evid manifest swan swear testifi
attic loft
attir dress
attitud postur
attract beckon beguil captiv captur charm curl cute draw enchant fascin pull tug win
attribut credit dimens evalu imput internal judg
audac temer
audit examin inspect scrutin studi
aug august
augment grow increas
authent genuin reliabl trustworthi verit
author authoriz govern potenc regim writer
authoritarian overbear
authoriz clear entitl licens mandat permit potenc sanction valid
auto automobil car
automat mechan
automot move
autumn fall
auxiliari secondari support
avail employ free help obtain readi usabl util
averag common intermedi mean medium norm normal number ordinari total
avert avoid forbid foreclos forestal preclud prevent turn
avoid bypass escap eschew evad forbid foreclos forestal hedg preclud prevent shirk shun sidestep skirt
await expect wait
awak awaken awar turn wake
awaken chang rous turn wake
awar care conscious mind reson
award bestow grant honor honour laurel
away forth off out
awe awestruck frighten scare
awkward clumsi cumbersom inept strain ungain wooden
awri crook wrong
babbl bubbl mouth rippl speak talk
babe babi infant
babi infant
back backward champion endors move patronag posterior rear rearward sanction support travel warrant
backbon gut
backstitch sew stitch
backward rearward revers
bad big deplor distress dread grave ill intens lousi poor pretti serious sever sorri terribl unspeakabl
badger bug crucifi frustrat persuad pester teas torment
bag bulg pocket sag
bait banter flout jeer kid lure mock scoff taunt teas tempt
bake broil dri
balanc cancel compens complement counterbal equilibr harmoni offset pois symmetr
balk disobey
balkan divid split
ball twine wrap
ballot vote
balustrad banist
ban banish outlaw proscrib shun veto
band circl tie
bandag treat
bang blast bolt clap slam smash sound
banish bar expel releg shun
bank tip
bankrupt ruin smash
banquet feast
banter kid taunt teas
baptiz call name
bar barricad block exclud forbid ginmil imped obstruct prohibit proscrib releg saloon veto
barbar savag
barbecu grill
bare broadcast bulletin circul dissemin hard issu meager nake nude public publish scarc
barg hasten race rush ship speed
bargain deal haggl huckster negoti
bark cover mouth speak talk
barricad block imped obstruct
base basic find humbl immoral locat lowli settl situat
basement cellar
basic essenti fundament introductori rudimentari
bask enjoy lie relish savor
bast batter beat clobber dampen moisten tack
bastard prick
bat blink
bath enclos envelop
bathroom john lavatori privi toilet
bathtub tub
battalion pack
batter beat buffet clobber hitter slugger strike wear
battl combat engag fight struggl wrestl
battlefield field
bawl bellow roar shout
bay mouth speak talk
beam blaze broadcast burn flicker shine smile transmit
bear brook digest endur featur produc suffer toler
beard bewhisk rim
bearer carrier
beast brute creatur savag wildcat
beat best cane cheat clobber crush defeat flail heartbeat jockey lam lash lick master outdo outsmart overcom overpow overreach pound puls slash strap surmount surpass thrash thump whip
beauti handsom love picturesqu pleasant pretti scenic splendid
beckon gesticul gestur motion wave
becom get suit transmut turn
bedraggl dilapid dirti soil unclean
befal happen occur
befit correspond match suit
befor earlier
beg canvass crave implor insist lobbi plead pray request solicit supplic
beget creat engend father generat mother sire
begin kickoff outset
beguil captiv captur charm cheat enchant fascin
behav conduct jest joke pretend quack rage storm swell
behavior conduct
behind down seat slow
belabor critic
belch emit explod
beli contradict depart deviat distort falsifi misrepres pretend vari warp
belief feel impress notion
believ conceiv consid esteem evalu judg regard reput rethink think trust view
belli stomach
belliger hostil milit
bellow holler roar shout utter
belov darl dear
below downstair
belowground underground
belt sing
bemoan complain deplor
bench display exhibit remov terrac
bend bow cring crook crouch curl grovel lean stoop tilt turn twist
benefit capit gain help net profit welfar
berat chide critic jaw lectur rebuk remonstr reprimand scold
beseech bid plead
beset bother crucifi frustrat irrit molest needl plagu provok torment
besid likewis too
besieg surround
besmirch charg
best better foremost optim optimum outdo outsmart
bestow bless contribut graduat impart lend
bet depend gambl predict stake
bethink medit muse ponder reflect
betray cheat deceiv disclos expos fail reveal wander
better chang distil educ enhanc enrich fix help improv mend outdo perfect polish purifi refin reform reliev repair surpass upgrad
bevel cut
bewild confound confus elud perplex puzzl riddl stump upset
bibl scriptur
biblic scriptur
bid command congratul greet subscrib tender
big bigger bulki coloss cosmic enorm epic extens giant gigant great heroic immens important large-scal larger life-s massiv monstrous mountain overs prodigi sizabl spacious stupend tremend vast volumin
bigger larg larger
bill charg levi
billion cardin million
bind bond cling stick valid
bit chip scrap
bite burn gnaw grip hurt morsel nip pain sarcast smart sting
bitter blister intoler resent
bizarr eccentr
black bleak color dim negro
blacken color sear
blame charg critic fault pick rap
blanket cover
blare blast clamor din sound
blast boom clap nail shell smash
blatant blaze conspicu noisi vocifer
blaze bright conspicu dazzl glare hell shine
bleak desol dim hopeless
bleat complain utter
bleed eject
blend coalesc consort fit fuse merg mingl mix unifi
bless damn darn fortun goddam goddamn infern invok oil
blight plagu
blind chang dazzl
blink flash wink
blister hot unpleasant
blith cheer happili merrili unconcern
block forbid foreclos forestal halt hinder imped jam obstruct preclud prevent stop
bloodi crimson red
bloom blossom flower
blossom flower flush heyday peak prime unfold
blow bluster drift exhal float gasp pant
blue northern
blue-collar low-class lower-class
blue-ey eye
blunder breach ejacul fumbl offend pass sin violat
blunt dull forthright frank weaken
blur chang cloud fuzzi obscur
blush flush
bluster boast brag bravado crow exagger gas magnifi swagger
board embark enter inhabit live plank popul room
boast brag crow exagger featur gas magnifi sport
bob dock
bogus fake phoni
boil chang simmer turn
bold brave conspicu reckless sheer
bolster pad prop reinforc
bolt lock rigid stiffli
bomb shell
bond cling stick
boni lean osseous scrawni skinni thin
book request reserv schedul
boom din nail roar smash sound thunder
boon close
boost elev encourag further hike increas lift promot rais
booth stall
border bound contact edg enclos frame margin skirt surround
bore cut drill dull tedious tire
born intellig
boss chief foreman
both some
bother chafe irrit molest plagu ruffl strain strive troubl
bounc bound hit jump leap recoil spring
bound boundari confin conjug edg enclos finit hop jump leap limit recoil restrict shackl spring throttl tie
boundari edg
bovin dull
bow crouch defer gesticul gestur motion stoop succumb
box case packag
boyish immatur young
brace fortifi pair pois prepar readi stabil steadi steel stimul strengthen
brag crow exagger gas magnifi
braid decor grace ornament weav
brain mental wit
brand denounc label make
brandish display exhibit flourish move wave
brave defi endur gallant gay undaunt valiant withstand
brazen insol
breach conflict intrud offend open sin trespass
bread dough loot
breadth width
break burst crush dot end interrupt termin
breakdown disloc
breakfast eat feed
breakup separ
breast tit
breath choke exhal exist sigh snore wheez yawn
breathless excit
breed caus engend incub mate multipli train
breez cinch picnic
bribe buy corrupt pay
bridg connect join link
briefli short
bright brilliant color dazzl glare gleam glint glisten glitter lumin radiant shini silver silveri smart twinkl vivid
brillianc glare grandeur splendor
brilliant glorious intellig magnific splendid superb superior vivid
bring carri chang channel fetch transmit transport
brisk energet fresh live merri refresh
bristl featur
broad comprehens extens sweep wide
broadcast circul diffus dissemin public sow televis transmit
broaden extend increas widen
broil grill heat
broke poor
bronz metal
brood dwell eclips loom reflect thought worri
brook creek digest endur permit suffer toler
brotherhood fratern
brow eyebrow forehead
brown color
bruis elicit evok humbl humili injur insult lacer offend provok wound
brush rub sweep thicket touch
brute creatur inhuman savag wildcat
bubbl emit foam rippl sound
buck charg clam dollar endeavor hitch jerk react strive tear
bucket pail
buckl clasp collaps fasten fix secur warp
budg shift stir
budget calcul cipher comput
buff buffet devote lover polish smooth
buffer cushion modifi soften
buffet strike
bug crucifi frustrat intercept pester teas torment
build creat edific erect figur flesh improv physiqu progress rebuild reconstruct
built-in inher integr intrins
bulg bulk pop project protrud swell
bulk major volum
bulki larg
bull fake push
bullet slug
bulletin public
bulli good great keen rowdi swell
bum idl loaf obtain slug spong tramp
bump chanc encount find hit knock releg
bunch bundl clump cluster crowd flock gang
bundl cluster pack packag packet
bunker fuel hit
buoyant cheer light perki
bur huski
burden load
bureau offic
burgeon grow
buri conceal hide immers lay swallow
burn destroy glow ruin shine sting tan
burrow dig tunnel
burst explod explos salvo volley
bush shrub
busi engag fanci meddl occupi potter work
bustl flurri hustl
but just mere onli simpli
butt contact edg strike
buy corrupt pay
buzz fli hum noisi sound wing
bygon past
cabl fasten fix secur telegraph wire
cackl mouth speak talk utter
cage coop
calam catastroph disast tragedi
calcul cipher deduct divid estim evalu extrapol factor figur forecast gaug judg multipli reckon solv subtract
calib qualiti
calibr graduat label mark tag
call cri dub entitl holler label name nicknam phone renam ring scream shout squall style telephon term titl yell
calm comfort compos composur gentl lull pacifi placid quiet reassur solac sooth steadi still
camp encamp inhabit live popul
campaign crusad fight race
can dismiss fire furlough remov sack termin
cancel equilibr offset scratch scrub
canter pace
canvass examin poll solicit studi
cap circumscrib lie limit
capabl capac suscept
capit furnish profit provid render suppli
capitalist competit individualist laissez-fair
captiv captur charm enchant engross fascin imprison intent prison wrap
captur charm enchant fascin recaptur seizur
cardin central dozen eight eighteen eighti eleven fifteen fifti five forti four fourteen fundament hundr important key million nine nineteen nineti one seven seventeen six sixteen sixti ten thirteen thirti thousand three twelv twenti twenty-f twenty-four twenty-on twenty-thre two zero
care conscienti deliber detail elabor fuss handl help like manag mind minut mother piti sure thorough wish
career move travel vocat
carefre irresponsible
careless heedless neglig reckless
caress pat paw pet stroke
cargo freight shipment
carnal physic
carpentri woodwork
carpet rug
carri cart channel convey drive express featur haul impart lug motor move transmit transport
cart drag draw haul pull transport
carv carven cut inscrib sculptur shape
carven inscrib
case event inspect instanc pack packag
cash exchang
cast contriv hurl hurtl mold send
castl palac
casual chanc everyday unconcern
cat guy
catalogu class classifi compil
catapult hurl propel sling
catastroph disast tragedi
catch comprehend grab haul perceiv surpris
categori class
cater feed fulfil gratifi indulg nourish power procur provid staff suppli
cattl cow oxen
cattleman cowboy puncher
caus compel creat determin effectu engend evok forc incit induc influenc initi instig let make motiv oblig occas persuad pioneer prompt propel provok shape stimul
caution warn
cautious conserv ginger moder
cavalryman trooper
cavort frolic romp sport
ceas climax culmin disappear end finish laps retir termin vanish withdraw
ceaseless constant continu uninterrupt
celebr commemor festiv fete lioniz meet mourn revel
celesti ether
cement coat surfac
cemeteri graveyard
cent penni
center centerfield central concentr concern engulf focus halfway immers listen middl midway pertain pore refer relat rivet steep
central chang concentr focal fundament halfway important key middl midway
centrifug spin
centuri hundr
cerebr intellectu
certain confid convinc definit posit sure
certifi demonstr endors evid insane licens manifest qualifi testifi
chafe fret irrit
chagrin humili
challeng contest difficult disput hard question remand sue
chamber hous
champion endors
chanc encount essay find fortun gambl happen hazard luck occur opportun risk tri
chang chill clarifi clean clear clot collaps color commut complic contamin contribut convert cool correct corrupt crack damag darken decay decor decreas democrat demytholog disintegr distil dress dri dull dynam empti enabl end evapor ever-chang exacerb fill fortifi glaze glorifi grace grow harden heat humbl hush impart improv increas incur inform insul iodin lend lessen loosen magnet make minc mingl modern mold narrow nation neutral obliter obscur obtain ornament parallel polar prepar prostrat purifi put readi receiv redress refin reform remodel resum revers ripen romantic sensit sharpen shift simplifi soil spice sputter stabil stain stiffen straighten strengthen sublim substitut suffus suspend switch synthes tame termin thicken tighten transform translat transmut turn unifi unti vari veil vivifi warm weaken wet yield
channel convey guid impart maneuv steer transmit
chant inton mouth sing singsong speak talk
chaotic disorder disorgan wild
character differenti rememb
characterist distinct featur typic
charg emot fault indict polar rush tear
charit kind sympathet
charm control enchant fascin influenc magic pleas supernatur tempt
chart graph map plan
charter contract hire leas licens rent
chase court dog following furrow hunt pursu pursuit solicit tag track trail woo
chat chatter convers jaw
chatter click cut jaw sound
cheap crummi flashi gaudi inexpens loud low-cost
cheat con defraud hook jockey rob soak swindl victim wander
check contain control curb ensur examin insur moder screen studi test watch
cheer cheeri encourag gay jaunti optimist perki recreat shout smile sunni
cheeri gay sunni
cherish love precious treasur
chew gnaw grind jaw mumbl
chide critic jaw lectur rebuk remonstr reprimand scold
chief foreman important
chiefli main primarili princip
child youngster
childish immatur infantil
childlik immatur naiv simpl young
chill cool depress quiver shiver thrill
chin elev lift rais
chip cut peel scrap
chisel distinct
choic prime superior
choke compress gag
choos decid dial elect espous nomin panel prefer specifi vote
chop cut
chore job task
choreograph creat
chortl chuckl laugh
chorus sing utter
christ jesus
chronic continu long
chuck grub pat throw toss
chuckl laugh
chunk clod clump lump
churchgo religi
churn roil turbul
chute parachut
cinch picnic
cipher code comput deduct divid estim extrapol factor figur gaug multipli reckon solv subtract zero
circl loop move orbit revolv travel
circuit tour
circul diffus dissemin move public sow travel
circular round spheric
circumscrib curtail decreas lessen limit restrict trace
circumst context luck
cite invok quot refer
citi metropoli
civic civil
civil civilian cultur polit refin
clad dress suit uniform
claim contend postul profess purport request requisit
clam dollar
clamber climb scrambl sputter struggl
clammi wet
clamor demand din express utter
clamp fasten fix impos inflict secur
clang clangor clash crash sound
clangor clash crash
clank noisi
clap lay place posit put set
clarifi crystal dilat elabor explain expound illumin
clariti clear
clash conflict crash friction hit jar
clasp embrac fasten fix grasp hug secur
class classifi grade group reclassifi
classifi group reclassifi releg restrict
classroom schoolroom
claw clutch seiz
clay mud
clean cleans dust fair plum plumb remov spotless unqualifi vacuum wash
clear clear-cut creat distinct innoc lucid unmistak vivid
cleft crack
clench clinch clutch seiz squeez
clever intellig smart
clich commonplac
click snap sound tick
climat mood
climax crown culmin end termin
climb mount rise scrambl wax
clinch fasten fix hold secur tight
cling contact
clinic object
clip cut nip run time trot
clobber flail lam lick thrash
clock measur time
clod clump lump
clog danc foul imped lug obstruct
close conclud dear draw final finish fold immedi impend intim last near next proxim seal shut slam surround tight turn
closet cupboard
clot turn
cloth coat costum drape dress equip fabric invest jacket robe shirt textil turn
clotheshors gallant
cloud conceal hide mist obscur overcast troubl
club nine societi
cluck utter
clue hint
clump cluster lump
clumsi cumbersom inept ungain
cluster flock gather huddl
clutch collar cuddl grab grappl grip hold nab nail nestl seiz snatch snuggl
coach drive instruct manag teach tutor
coalesc conjug fuse merg mix unifi unit
coars harsh vulgar
coast glide
coat cover dress glaze paint surfac
coax persuad swagger
cock lay place posit pranc put ruffl set strut swagger tilt
coddl handl indulg spoil treat
code codif label mark tag
coerc compel forc oblig pressur squeez
coffe java
coher consist logic lucid order ration
cohes unit
coil curl loop shape spiral turn
coincid concur happen occur overlap
cold frigid ici
collabor work
collaps crumbl flop slump suffer sustain
collar nab nail seiz
collect corpor farm joint lump store
coloni settlement
color distort flashi flush gaudi mottl negro noisi picturesqu red-fac tint
coloss larg prodigi stupend
comb ransack straighten
combat fight wrestl
combin compound featur synthes unit
come futur move travel
comeback retort
comfort cozi eas home quiet reassur reliev satisfactori solac sooth still
comic funni humor
command enjoin forbid general offic order overlook prohibit proscrib requir requisit teach veto
commemor mark
commenc embark
commend prais recommend worthi
commensur proportion
comment commentari critic explain input mention note notic observ remark wisecrack
commiss committe equip order
commit confid dedic devot employ entrust intend perpetr sacrific util vow
common communal frequent green mutual normal ordinari ordinarili park public standard usual
commonplac ordinari stock tire
commonsens reason sensibl
commonwealth countri nation
commot din
commune communic pray
communic contact convey express gesticul gestur greet grimac impos inflict inform inquir interact jest joke motion mouth narrat nod nonverbal pay project radio relay request sign signal speak talk transmit verbal write
commut transpos
companion comrad fellow
compar correspond equat examin like relat same studi
compass rang reach scope
compel demand enforc forc implement impos induc necessit need pressur requir shame stimul
compens correct counterbal equilibr pay redress repair
compet effect effici equal play race rival vie
competit contest milit
competitor rival
compil compos lump store
complain deplor grumbl murmur mutter nag protest rail scold squawk
complement equilibr
complet discharg dispatch end fill finish fulfil perfect pure self-contain sheer termin thorough thoroughgo total utter wholli
complex complic composit interlock interwoven intric tangl tortuous
compli espous obey
complic elabor refin
compliment congratul greet prais
compon factor ingredi part portion
compos constitut cool counterpoint creat pen pois self-contain write
compound deepen enhanc fan increas intensifi sharpen synthes
comprehend digest dream embrac encompass grasp hear listen perceiv see sens sight smell tast touch twig understand
comprehens extens inclus super universal wide
compress contract gag shut tight tighten wedg
compris consist constitut incorpor
compuls drive neurot
comput deduct divid estim extrapol factor figur gaug multipli reckon solv subtract
comrad fellow
con convict defraud learn memor swindl victim
conceal disguis invisibl lurk mist obscur secret shield veil
conced concur confess forgiv grant profess yield
conceiv consid esteem evalu judg regard reput rethink think view
concentr condens densiti engulf focus immers listen pore rivet steep thick turn
concern fear interest involv occupi pertain preoccupi refer relat touch worri
conclud deduc deriv extrapol feel final general infer last reason resolv termin
conclus decis
concord consist
concret solid tangibl
concur happen occur resolv
condemn declar decri denounc reprob
condens distil shorten
condescend patron superior
condescens disdain
condit disciplin groom instruct specifi status stipul teach train
conduct demeanor guid handl lead manag perform take
confeder southern unit
confederaci south
confer leagu
confess profess squeal
confid consign convinc disclos entrust expos hand posit reveal self-confid sure
confidenti privat
configur contour shape
confin enclos hamper limit restrain restrict throttl
confirm demonstr document prove reassert show substanti valid verifi
confisc seiz
conflict contrast counterpoint inconsist jar offend struggl violat
conform obey readjust
confound confus flurri jumbl mistak obscur puzzl
confront face front pit tackl undertak
confus disord flurri jumbl lose mistak obscur perplex puzzl scatter upset
congratul prais pride
congreg faith fold gather
conjectur expect formul guess hypothes reconstruct retrac specul suppos surmiz theoriz
conjug fuse merg mix unit
connect correl join relat tie unit
connot express impli
conquer control curb hush quell seiz silenc still subdu suppress usurp
conscious intend
consecut order straight succeed success
consent permit react respond succumb
consequ effect subsequ therefor
consid constru count deal debat deem equat esteem favor includ interpret medit muse ponder prize reckon reconsid reflect regard respect studi treasur valu view weigh
consider signific sizabl substanti
consign entrust
consist dwell exist lie logic order pursuant reproduc systemat uniform
consol solac
consolid integr merg strengthen unifi unit
consort correspond interact match
conspicu featur glare mark outstand promin salient strike
conspir interact plot
constant forev invari staunch
constern dismay
constitu element
constitut establish find form institut name nomin plant pose straddl supplement
constru elicit interpret misconstru misunderstand read regard reinterpret understand view
construct creat creativ erect manufactur posit rebuild reconstruct
consult inquir interview research
consum demolish down drink eat ingest sampl use
consumm fulfil
consumpt ill intak sick uptak
contact cover hug rub scratch surround
contain control curb enclos incorpor moder retain
contamin foul infect soil
contempl deal entertain medit muse ponder reflect specul view
contemporari current modern present-day
contempt disdain scorn
contemptu scorn
contend contest convers cope deal debat disput grappl manag oppos postul quarrel scrap
content controversi fulfil gratifi messag satisfi smug
contest disput oppos
continu durat endless insist keep long persist preserv proceed rambl recurr relentless repeat run speak straight talk uninterrupt uphold
contour shape
contract employ hire leas promis rent sign specifi stipul undertak
contradict deni depart deviat differ disagre vari
contrari differ opposit pervers revers wayward
contrast counterbal counterpoint differ differenti distinguish foil
contribut donat factor impart lend
contriv design devis forg formul gadget invent plan
control corner counteract curb disciplin domin govern guid handl manag maneuv moder monopol oper possess presid regiment rein rule steer subdu suppress
conven gather reconven summon
conveni spacious
convent customari establish orthodox rule stuffi
convers interview jaw speak talk transit
convert exchang
convey express hint impart mean measur suggest thank transmit
convict pronounc sentenc
convinc disarm persuad posit sure
convuls laugh thrash toss violent
cook fake falsifi fix manipul misrepres prepar readi
cool turn water-cool
cooper joint work
coordin equal handl integr manag match mesh organiz structur unifi
cope deal grappl hack improvis manag
copi emul imit mock model pattern reproduc simul
coquett teas
corner guid maneuv steer
corpor incarn
corps stiff
correct counterbal exact precis redress remedi revers
correl correspond link match relat
correspond duplic equal equat like match parallel pattern relat repres resembl rhyme similar
corrobor demonstr document prove reassert show substanti valid verifi
corrupt crook pay poison sordid spoil
cosmic larg
cosponsor patron sponsor
cost dear demand high-pric necessit need price requir
costum dress furnish provid render suppli
couch frame phrase put sofa word
cough whoop
counsel discuss dissuad guidanc press urg warn
count determin matter recount total weigh
counten sanction visag
counter forese forestal negat repli respond
counteract counterbal curb neutral undermin weaken
counterbal counterpoint equilibr neutral oppos
counterpart similitud
counterpoint differ foil
countless infinit myriad
countri nation
coupl join match mate pair
cours natur
court display solicit woo
cover crust drape drown enclos envelop extend feather flood frost grass greas jacket line mask mist muffl oil parcel plank plaster robe roof smother splatter steel strew submerg surfac surround thickspread wax wrap
cow oxen
coward fear yellow
cowboy puncher
cozi friend informal intim
crack sound super superior
crackl crunch rattl
cradl hold rear
craft trade
crane stretch
crash descend fall ram
crave desir implor pray starv
crawl creep cring grovel move travel
crazi disturb impractic insane mad sick
crazili insane mad
creak screech squeak whine
creat develop elicit engend evok father film form initi institut mother organiz origin piec provok reproduc scrape shell sire style
creativ imagin
creator divin lord maker
credit imput
credo creed
creep cring grovel move sneak travel walk
crescendo increas
cri exclaim holler howl outcri pipe scream screech shout shriek shrill sob squall squawk utter wail weep whoop yell
crimin crook deplor guilti outlaw vicious wrong
crimson flush red red-fac
cring flinch grovel recoil retract shrink winc
crippl weaken
crisp distinct sharp
crisscross reticul
criterion standard
critic denounc deplor lectur rebuk remark reprimand scold vital
crook hook outlaw stoop tortuous turn volumin wind
croon sing
crop cultiv graze harvest prepar readi
cross encount foil frustrat intersect meet pass thwart track transvers travers
crouch huddl sit squat stoop
crow gas triumph utter
crowd gang herd move
crown culmin vest
crucial important
crucifi execut frustrat molest persecut pester plagu subdu teas torment
crude earthi indec primit vulgar
cruel inhuman savag vicious
cruis journey move travel
crumbl decay disintegr
crummi inferior
crunch grind press
crush destruct devast humbl press repress rough squeez subdu suppress
cryptic incomprehens inexplic mysteri
crystal illumin
cube cut multipli
cuddl embrac hug nest nestl snuggl
culmin end termin
cult furor
cultiv educ prepar readi school tame
cultur ethnic polit refin social
cumbersom inept
cup insert
cur wavi
curb curtail moder restrain restrict subdu suppress
cure heal help remedi
curio curios
curious funni odd peculiar queer singular strang unusual
curl loop pull wave
current latest present present-day underway
curs cuss damn darn doom excommun express goddam goddamn oath swear utter
curtail limit restrict shorten
curtain drape draperi
curv cut sheer snake spiral swerv turn veer wind
cushion modifi soften
cuss express fella fellow gadfli lad swear utter
custom tradit usag
customari usual
cut decreas drill fell hack lessen plane punctur reduc separ sever sheer shorten slash slice slit split subtract swerv tap thin trim veer
cute precious
cycl pass round wheel
cylindr round
dab pat strike
dad daddi papa pop
daddi papa pop
dam imped obstruct
damag erod impair mar rust shatter
damn darn doom goddam goddamn infern invok
damp moist wet
dampen dull moisten muffl stifl wet
danc shimmi
danger grave peril precari risk serious
dangl hang suspend
dapper fashion jaunti
dare defi presum
dark dim duski shadow sinist
darl dear favorit pet
darn goddam goddamn infern
dart dash flutter hasten hurri race rush scoot speed
dash flair hasten race rush scoot smash speed
date stamp
dawn penetr
daze stun stupid
dazzl glare impress
dead deathlik deceas doom fatal lethal lifeless mortal out
deadlock impass
deaf heedless indiffer unheed
deal discuss embrac encompass grappl handl manag plow treat
dealer trader
dear earnest high-pric honey
debat discuss wrestl
debri dust junk
debut entri introduc introduct
dec decemb
decad ten
decay decompos deterior disintegr erod gnaw rust
deceas deced
deceiv fool gull mislead snow trick victim wander
deceler slow
decent fit nice proper respect
decept mislead
decid decre definit end govern judg measur orient regul resolv rule select settl termin unquestion will
decis definit fatal fate resolut
declaim perform protest recit
declar decre depos doom exclaim proclaim profess promis promulg propos sentenc state suggest swan swear testifi
declin deterior disdain scorn sicken spurn turn wane
decompos disintegr rot
decomposit disintegr
decor embroid enamel grace medal ornament panel ribbon trim
decre enact fiat ordain overrid overthrow rule
decreas decrement dwindl lessen limit minim mitig shorten shrink slacken slow wane weaken
decri denounc reprob
dedic devot employ inaugur sacrific util vow
deduc deriv reason surmiz
deduct deriv subtract withhold
deem regard view
deep deepli late profound
deep-set hollow sunken
deepen enhanc erupt fan increas intensifi quicken sharpen speed
deepli intens profound
default fail neglect
defeat frustrat kill lick overcom surviv veto wallop
defect imperfect unnatur
defend fight guard guardian oppos prevent protect ration reason suspect uphold
defer succumb
defi elud endur refus resist withstand
defici lack want
defin distinct specifi
definit explicit express unquestion
deform distort
defraud swindl victim
defray pay
degre level stage
deiti divin god
deject stool
delay hesit paus slow stall wait
deleg design elev mandat place promot releg transfer
deliber intend intent know purpos
delic fragil frail pastel skill soft
delici delight pleas
delight enchant endear gratifi joy pleas pleasur revel satisfi transport
delirium frenzi furi hysteria
deliv fetch mouth rescu speak talk unload
demand exact expect involv necessit need postul request requir rigor
democraci republ
democrat parliamentari popular republican
demolish destroy down
demon devil fiend
demonstr establish evid exhibit manifest march present prove show substanti
demytholog ration
deni refus repudi
denot design identifi name recal signifi
denounc label shop
dens dumb slow
dent prick scratch twist
depart deviat differ part quit start vari
departur deviat differ
depend dependency honest interdepend safe subordin test trust trustworthi
depict describ expound illustr outlin pictur portray sketch
deplor distress inferior miser sad sorri vicious woeful wretch
deploy distribut posit spread
depos expel oust overthrow swear
deposit fasten fix lodg secur sediment situat stick wedg
depress discourag lower slump
depriv dock strip withhold
derang insane
derid mock
deris ridicul
deriv draw gain infer obtain reap reason surmiz
descend dismount dive drip drop fall flop hail move plung pounc swoop toppl travel tumbl
descent origin
describ draw expound inform key line outlin report sketch trace
desert flee forsak leav maroon strand
deserv merit worth worthi
design destin doom elev indic intend label mandat number place plan point promot releg transfer
desir elig envi fanci hanker hope like long miss seek suitabl trust want wish worthi yearn
despair desper hopeless
despatch dispatch ship
desper hopeless
despis detest disdain hate scorn
despond hopeless
despot dictatorship tyranni
destin doom goal intend plan slate
destini fate
destroy devast elimin erad extermin extirp level rape ruin tatter undo wrack wreck
destruct devast
detach disconnect isol separ unconcern
detail dilat elabor expound item
detect find notic observ sens sight
detector sensor
deterior rot tire weari
determin discov find fix influenc limit locat observ regul sequenc set shape situat specifi
detest disdain dislik hate loath scorn
deton dynamit explod
devast overpow overwhelm ruin
develop evolut evolv germin industri matur underdevelop
deviat differ divert straggl turn vari
devil fiend lucif
devis forg formul initi invent pioneer prepar
devot employ sacrific util vow
devote lover
diagnos examin studi
diagon inclin obliqu slant slope
diagram graph plot
dial select
dialect idiom
diam diamet
diari journal
diarrhea diarrhoea
dice die
dictat impos inflict mandat order prescrib
dictatorship tyranni
dictionari lexicon
dictum pronounc
die eager expir fail perish starv succumb suffer turn
differ disagre dispar dissent distinguish diverg divers other otherwis polar vari variant various
differenti discrimin distinct identifi mark separ special stratifi
difficult embarrass herculean nasti tri troublesom
diffus dissemin distribut penetr permeat pervad riddl spread
dig furrow grind labor remov shovel spade toil tunnel
digest endur grasp process suffer toler treat
dignifi distinguish proud
digniti self-respect
dilat elabor enlarg exemplifi expound illustr special widen
dilut doctor thin weak weaken
dim faint vagu
diminish dwindl lessen shrink slow wane wast weaken
diminut littl small tini
din sound
dine eat feed
dingi dirti drab grimi muddi soil sorri unclean
dip immers plung
diplomat smooth suav
direct enjoin immedi instant order orient straight straightaway through
director manag
dirt greas soil
dirti filthi greasi grimi lousi muddi salaci soil unclean
disabl handicap
disabus inform
disagr discrep
disagre dissent
disappear end evapor fade termin
disappoint foil frustrat thwart unsuccess
disapprov discourag evalu judg object reject
disast tragedi
disastr fatal fate unfortun
disband dispel dispers dissip dissolv scatter
disc disk record
discard dispos dump fling junk scrap
discern distinguish evid recogn spot
discharg dispatch dispers distribut dot fulfil spread sprinkl
disciplin groom penal punish train
disclos leak
disconnect separ undo
discontinu end expir retir termin withdraw
discount discredit dismiss disregard flout ignor reject scoff
discourag dishearten intimid warn
discours preach sermon
discov find hear learn notic observ sens sight wit
discredit disgrac dismiss disregard ignor
discrep variant
discret distinct separ
discrimin distinguish insul isol segreg
discuss moder negoti plow
disdain hate rebuff refus reject scorn snub spurn
disentangl extric
disgrac dishonor humbl humili shame
disguis hide mask masquerad
disgust outrag repel repuls shock sick sicken
dishonor outrag rape shame
disk harrow plow
dislik hate resent
dislodg free move remov shift
dismal drearili
dismiss disregard fire flout ignor reject sack scoff termin
dismount fall
disobedi pervers wayward
disobey refus undermin
disord disorgan scatter upset
disorder jumbl moblik raucous rowdi
disorgan upset
dispar heterogen
dispatch fulfil murder
dispel dispers dissip move rous scatter
dispens distribut exempt
dispers dissip dot dust scatter spatter splash spray spread sprinkl
displac shift
display exhibit expos flaunt pose solicit woo
dispos dump fling junk scrap sell
disput quarrel scrap wrangl
disregard flout neglect scoff snub
disrupt interject paus riotous troubl turbul
dissemin public sow
dissent protest rebel resist
dissip fool part scatter
dissolv melt turn
distant faraway remot
distil extract improv purifi
distinct distinguish sharp typic
distinguish identifi important mark recogn separ spot stratifi
distort falsifi interlac intertwin interweav misrepres murder twine twist warp weav wring
distract disturb flurri troubl
distress disturb hurt sad sorri
distribut redistribut sprawl spread straggl strew
district dominion territori
distrust doubt mistrust suspect suspicion
disturb impress interrupt jolt mad move perturb sick strike troubl upset worri
dive duck fall plung plunk submerg
divers recreat varieti various
diversifi vari
divert send straggl turn
divid parcel part segment separ share splinter tear
divin god lord maker
divorc part
dizzi frivol ill light-head sick silli
docil meek sheeplik yield
dock enter
doctor fix mend repair restor
doctrin ism philosophi
document paper record substanti
dodg duck elud evad hedg sidestep skirt
dog hunt persist pursu stubborn tag track trail
dole mourn sad
domain orbit sphere
domest interior municip
domin eclips govern influenc master masteri outweigh overrid paramount predomin prevail reign rule sovereign suprem supremaci
dominion territori
don dress hat
donat gift pledg
doom ill-star lose reprob sentenc
door doorway
doorman porter
dose drug process treat
dot dust scatter spatter splash spray sprinkl stud
doubl dual duplic hit multipl multipli redoubl twofold
doubt dubious mistrust question suspect tentat uncertain uncertainti
doubtless undoubt
dough loot
down downward drink
downgrad grade rank rate
downpour torrent
dozen lot score ton twelv
drab dull sober sorri
draft enlist enrol inscrib levi outlin pen recruit write
drag draw haul pull sweep
drain exhaust flow
drama play
dramat embroid impress pad pen spectacular strike write
dramatist playwright
drape draperi robe wrap
draught gulp
draw gain haggard haul jerk line move pluck pull reap tire trace wear yank
drawl enunci pronounc
dread fear frighten pain panic terribl unspeakabl
dream envisag imagin perceiv
dreami languid
dress jacket polish robe shirt treat turn
dressi fanci
dri humor iron preserv
dribbl drip filter flow pour
drift err float impetus move rambl rang roam rove stray stream swan tramp travel wander
drill educ practic train
drink drug drunkard drunken excit gulp ingest pledg salut sip suck toast
drip fall pour
drive dynam energet motiv motor move ram tool transport travel
drone monoton
drop fall move sink
drown elimin overwhelm submerg
drugstor pharmaci
drum sound
dual multipl twofold
dub name nicknam
dubious question uncertain
duck elud evad hedg plung sidestep skirt
due expect payabl
dull monoton muffl tedious
dumb mute slow stupid
duplic match parallel repeat reproduc
dusk nightfal twilight
dust junk scatter sprinkl
duti responsible
dwarf shadow stunt
dwell exist home inhabit lie live popul worri
dweller inhabit
dwindl lessen
dynam ever-chang
dynamit explod
eager impati readi
earli earliest former other primev primit proto wee young
earlier origin sooner
earn letter net pay profit realiz salari wage
earnest serious sincer solemn
earth globe
earthi indec natur vulgar
earthquak quak
eas facilit move reliev still travel
easi easili elementari simpl slow slowli soft
easili well
east eastern eastward orient
eat fare feast feed gobbl ingest lunch peck picnic
eccentr type
echo parrot recal recit repeat reverber ring sound utter
econom effici expend save spend
ecstasi raptur
ecstat joyous
edg furnish inch progress provid render suppli
edgi restiv
educ enlighten groom improv inform instruct learn school semiliter teach train well-educ
effac eras humbl obliter veil
effect effectu effici fulfil impress outcom potenc precipit result
effectu fulfil precipit
effici streamlin
effluent wastewat
effort endeavor exert tri
ego egot self
ejacul eject mouth speak talk
eject emit expel
elabor enlarg exemplifi expound fanci illustr produc refin special
elaps fell pass progress
elast flexibl plastic viscoelast
elbow nudg prod shove
elder old older senior
eldest first
elect elector reelect select
eleg exquisit grace
element factor ingredi
elementari primari simpl
elev erect favor gentl height hike lift move promot rais shoulder skid superl upgrad
elfin littl small supernatur
elicit evok excit extract injur interest interpret invit overpow overwhelm provok upset wound
elig entitl suitabl worthi
elimin erad except exclud omit preclud ration
elong extend long prolong
eloqu silver
elud escap evad hedg puzzl resist sidestep skirt
elus subtl
emaci gaunt haggard lean pinch skelet thin wast
eman emiss
emancip liber turn
emb group imb insert nest plant pot
embark ship start ventur
embarrass hard sticki unpleasant
embezzl steal
emblemat repres symbol typic
embodi exemplifi incarn personifi repres substanti symbol typifi
embrac encompass espous hug includ plow
embroid exagger grace magnifi ornament pad
emerg issu
emigr migrat
emit exhal fume radiat shine smoke spark steam utter
emot excit low-down lyric sentiment
emphas express stress underlin underscor
empir existenti experienti experiment
employ engag enjoy exercis exert exploit hire implement misus resort share ship wast
empti evacu glassi hollow lifeless meaningless turn vacant vacat
emul imit simul
enabl endow equip gift invest
enact ordain reenact
enamel grace ornament
encamp inhabit live popul
enchant fascin pleas transport
enclos engulf envelop frame insert introduc rail wrap
encompass includ plow
encount find gather intersect meet skirmish
encourag enliven foster further goad inspir promot spur support
encroach intrus invas
end laps resolv settl termin vanish
endang exist menac threaten
endear pleas
endeavor enterpris essay struggl
endless etern infinit intermin long
endors sanction support warrant
endow gift invest
endur last live patient perman permit suffer surviv toler withstand
enemi foe
energet enterpris vigor
enforc implement impos oblig
engag fight hire interest involv occupi prosecut pursu
engend father generat mother sire
engin technolog
engross fascin intent interest wrap write
engulf envelop focus immers pore rivet steep
enhanc heighten improv intensifi
enigmat incomprehens puzzl
enjoin forbid instruct order prohibit proscrib request tell veto
enjoy love relish savor util
enlarg expound increas magnifi
enlighten inform
enlist procur recruit secur
enliven exalt inspir
enmesh mesh
enorm larg stagger tremend
enough plenti
enrag furious madden
enrich improv
enrol enter inscrib matricul recruit regist
ensu prove result succeed
ensur insur secur verifi
entail impli mean necessit
entangl involv tangl web
enter figur inscrib intrud invad particip penetr recruit
entertain harbor nurs
entir exclus full intact integr onli sole total wholli
entitl gentl name proclaim titl
entri introduct
entrust hand
enunci pronounc state stress voic
envelop wrap
environ surround
envis envisag fanci figur forese imagin pictur realiz see understand visual
envisag fanci forese imagin pictur visual
epic heroic larg
epitom repres symbol typifi
epoch era
equal equat even match par peer repres rival vie
equat par
equilibr offset turn
equip furnish provid render stock suppli wire
equit just
erad extermin extirp kill
eras kill
erect lift rais rear stand upright vertic
erod gnaw
err misjudg mistak move rambl rang roam rove stray swan travel wander
error fault
erudit learn scholar
erupt flare ignit
escap evad flee
eschew shun
escort safeguard
especi peculiar special
espous marri select unit wed
essay evalu gambl grope judg risk seek strive struggl test tri verifi
essenc substanc
essenti fundament indispens necess necessari requir substanti
establish find initi institut launch open pioneer plant prove recogn settl show
esteem prize regard reput respect rever valu view
estim evalu figur forecast gaug guess judg reckon underestim
etern intermin last long perman
ethic value-system
ethnic social
eulog prais
evad hedg sidestep skirt
evalu expect figur forecast grade imput measur prais rank rate reckon reject review test think tri valu valuat
evapor vapor
evas protect
even still yet
eventu final ultim
ever-pres present
everlast forev
everyday informal mundan ordinari routin
evid ground inform manifest notic plain prove show testifi unmistak
evil infern monstrous sinist unholi vicious wick
evok excit extract injur interest invit invok overpow overwhelm provok upset wound
evolv germin
exacerb inflam irrit
exact just liter necessit need photograph precis proper requir right rigor strict
exagger gas increas magnifi mislead overdon overemphas pad
exalt glorifi inspir lofti prais proclaim sublim thrill
examin investig probe reexamin scan screen scrutin scrutini search studi survey trace view
exampl instanc
exceed excel extrem outdo super surmount top transcend
excel splendid superior surpass top transcend
except exclud extraordinari object omit particular prodigi special uncommon
excess extra extravag exuber redund spare surplus undu unnecessari
exchang replac sell substitut switch trade util
excit frantic mad provok rous stimul stir thrill tingl
exclaim express holler proclaim promulg scream shout squall trumpet utter yell
exclud excommun omit prevent shut
exclus select
excommun expel oust
excus exempt explain forgiv pardon ration
execut fulfil kill murder penal punish
exemplifi expound illustr personifi
exempt forgiv free freedom privileg reliev spare
exercis exert practic usag use util workout
exert util wield
exhal expir snort
exhaust expend fatigu spend take tire weari
exhibit expos exposit flaunt parad pose possess present show
exist jeopard last live menac present prevail surviv threaten universe world
existenti experienti
exot foreign strang unusual
expand flourish grow thrive
expans sweep
expect gravid guess hope hypothes imagin judg outlook pregnant presum prospect reckon requir specul suppos theoriz think wait
expedit hasten help sue
expel move oust remov shun
expend invest misus pay spend take use wast
expens high-pric
experi feel have investig receiv suffer wit
experienc veteran
expert profici skill
expir pass perish starv succumb termin turn
explain inform interpret state
explicit graphic
exploit feat har maxim milk mine prey tap util
explor investig map research search
explos unstabl volatil
export merchandis smuggl trade transfer
expos leak open subject sun
expound illustr special
express face fast graphic look marvel menac phrase say smile sneer speak state stress swear tell utter vent voic word
exquisit intens keen
extend increas lengthi long rang run stretch widen
extens larg wide
extenu mitig ration
exterior outsid
extermin extirp kill
extern extran internat outsid
extirp move
extra redund spare surplus unnecessari
extract obtain remov
extran foreign irrelev outsid
extraordinari fantast fright marvel remark sin singular special terrif tremend uncommon wonder wondrous
extrapol general infer reason
extravag exuber wast
extrem intens super utmost
exuber high-spirit riotous spirit
exult jubil rejoic triumphant
eyelid lid
fabl legendari
fabric framework textil
face featur front look pit tackl undertak
facil instal
facilit help
factor impart ingredi lend
factori mill
fade reduc vanish weaken
fail neglect overreach spoil
faint feebl light-head vagu
fair join just moder pretti reason somewhat sport
faith fold religion
fake falsifi forg fraud imit manipul misrepres phoni sham simul
fall flop move plung pounc swoop toppl travel tumbl
falloff slump
fals mistaken wrong
falsifi manipul misrepres murder warp
falter hesit stammer stumbl stutter waver
fame famous illustri know notabl note
famili household
familiar intim usual well-known
famous illustri know notabl note
fan intensifi
fanci figur illus imagin laci pictur realiz see understand visual
fantast grand grotesqu marvel strang terrif tremend unusual wonder wondrous
far far-off faraway farther further long remot
far-off faraway
farewel part
farm work
farther further
fascin grip interest intrigu
fashion jaunti latest manner mode modern sew smart style way
fast fleet high-spe hurri instant scurri speedi tight
fasten fix glue ground hang hook latch lock lodg picket pin rivet secur sew stick stitch tack tie tighten wedg
fat juici plump stout thick
fatal fate lethal
fate portent prophet
father generat sire
fathom measur penetr understand
fatigu tire weari
fault flaw mistak
favor favorit lucki promot prosper regard view
favorit pet popular
fear fright frighten panic terribl worri
feasibl possibl practic workabl
featur have own possess read sport star wear
feb februari
feder union
feebl weak
feed lunch nourish provid
feel flavor impress notion reason sens spirit
fell log lumber vanish
fella fellow lad
fellow lad
femal feminin
fenc receiv surround
fertil product rank rich
fervent fieri hot impass passion
festiv joyous merri
fete meet revel
field palm play
fierc furious intens savag trigger-happi vehement violent
fieri hot impass passion
fifti mid-fifti
fig figur
fight fistfight oppos rebuff repuls resist skirmish struggl wage withstand
figur flesh forecast judg physiqu pictur poetic reckon represent see visual
file lodg regist smooth
fill flood full load occupi overload pack popul replenish swamp turn
film movi photograph record shoot
filter infiltr penetr permeat
filthi lousi nasti soil unclean
final finish last net ultim
financ pay seed
financi fiscal
find initi institut launch notic observ open pioneer plant regain sight
fine okay precis satisfactori
finger thumb touch
finish fulfil last over termin through
fire sack termin
firearm small-arm
fireplac hearth
firm hard hous resolv steadfast steadi
first inaugur initi introductori origin prime
firsthand primari
fish grab search seek
fit fulfil just prime proper readi set suit suitabl
fix ground hang hook improv jam latch limit lock lodg mend mess picket pin prepar readi restor revamp rivet secur set sew specifi stick stitch tack tie wedg
flag sag signal
flail lam lick thrash
flank lie
flap fuss thump wave
flare widen
flash flaunt flick wink
flashi gaudi loud
flat level planar plane prostrat
flatter prais
flavor spirit
flawless perfect
fledgl freshman inexperienc newcom
flee lam run
fleet swift
flesh physiqu
flexibl stretch
fli move pilot travel wing
flick flicker flip thumb wink
flicker flutter quiver shine
flimsi fragil unconvinc weak
flinch recoil retract shrink winc
fling pitch throw toss
flip lock mesh somersault thumb toss turn twitch
float move stream swim travel
flock gather huddl move travel
flood swamp
flounder stagger struggl walk
flourish grow thrive turn wave
flout ignor jeer scoff taunt teas
flow flush jet purl rippl ruffl seep spill swirl
fluid liquid smooth
flush healthi heyday level load peak prime red red-fac rich rosi wealthi
flutter hurri quiver
foam sparkl
focus immers listen pore rivet steep
foil forbid foreclos forestal frustrat preclud prevent ruin thwart
fold furrow incorpor integr pinch tuck wrinkl
foliag leaf
folli foolish stupid
follow lag move shadow travel
following next pursuit succeed
fond love partial tender
food nutrient
fool gull
foolish idiot insane preposter ridicul silli stupid unwise
foot pay walk
forbid foreclos forestal frustrat hinder obstruct outlaw preclud prevent proscrib thwart veto
forc impetu oblig pressur push squeez strain thrust
forecast judg predict reckon
foreclos forestal frustrat hinder obstruct preclud prevent reclaim thwart
forego forfeit preced relinquish
foreign internat outsid oversea strang
foremost front
forerunn herald predecessor
forese forestal imagin
forest wood
forestal frustrat hinder obstruct preclud prevent thwart
forg formul hammer invent
forgiv pardon
form kind organiz regiment reorgan shape sort spring
formal offici schemat
former onc onetim other past previous
formid impress redoubt
formul hypothes invent matur phrase prepar specul theoriz word
forsak leav maroon strand
fort fortress garrison
forth forward off
forthright frank
fortifi stabil steadi
fortun golden happi hazard luck lucki rosi well
forward impud ship
foster further promot rear
foul foul-smel hit infect loathsom soil
found initi
fourth quarter
foyer hall lobbi vestibul
fragil frail
fragrant scent
frail imperfect weak
frame put
framework model
frank honest obvious
frantic mad wild
fraud sham
freak monstros
free independ liber loos releas reliev rid sovereign unrestrict
freez frigid frostbitten ici turn
freight shipment
frenzi furi hysteria
frequent haunt patron shop sponsor support visit
fresh new newli novel novelti refresh
freshman newcom
fret fuss worri
friend genial
fright horribl terribl tremend ugli
frighten intimid scare terribl terrifi
frigid ici
fring peripheri
frivol light-head silli
frog toad
frolic romp sport
front lie
frown glower grimac scowl
fruitless futil vain
frustrat molest persecut pester plagu preclud prevent ruin teas thwart torment unsuccess
fuel furnish provid refuel render suppli
fulfil meet provid quell suffic suit
full fulli laden load total untouch whole
full-grown grow
fullback play
fumbl grope pass search seek spoil
fume reek smoke
fun merriment
function map offici oper purpos serv servic suffic usabl use work
fund store
fundament important key profound rudimentari under
funnel move
funni humor odd peculiar queer singular strang suspect suspici unusual
furi hysteria rage
furious madden savag violent
furlough permit sack
furnish hat headlin heat index key match offer partner patch provis render rim shelter water yield
furrow seam wrinkl
further promot spur support
furthermor moreov
fuse merg
fusion merger
fuss mother troubl worri
futil meaningless useless vain
futur next prospect succeed
fuzzi hairi
gag hush jest joke silenc still
gage gaug
gaieti merriment
gain hit increas obtain profit reach reap win
gallant lofti majest proud spirit
gallop pace
gambl hazard play risk tri
gap open spread
gape open
garag store
garbag refus
garden tend
garrison station
gas magnifi
gasp pant puff
gather glean group harvest interact meet mobil muster pick reap salvag
gaudi loud
gaug guess judg rub underestim
gaunt haggard lean pinch skelet thin wast
gay jolli jovial joyous merri sunni
gaze outfac stare
general gross infer loos most mouth overal reason speak talk universal widespread
generat induc mother render sire yield
generous handsom lavish
genial kind mental
gentl kind light mild pacifi promot quiet soft still
gentleman valet
genuin liter sincer verit
germin sprout
gesticul gestur motion nod shrug wave wink
gestur motion nod shrug wave wink
get incur let receiv turn
ghast grim gruesom
ghost haunt move obsess specter travel
giant larg
gift invest surrend talent tender
gigant larg
giggl laugh titter
gild gilt gold golden grand luxuri sumptuous
gilt gold golden
ginmil saloon
girl miss
girlish immatur young
give inclin mind presumpt render yield
glad happi will
glanc glimps glint hit
glare glower rank shine stare
glassi smooth
glaze surfac
gleam glint glisten glitter shine
glean harvest reap
gleeful joyous jubil
glide move pilot plane skim slide snake travel
glint glisten glitter shine spark
glisten glitter shine shini
glitter shine sparkl
globe orb
glori rejoic
glorifi prais proclaim
glorious illustri impress magnific splendid sublim
glow radiat
glower grimac scowl stare
glu paste
glue paste
glycerin glycerol
gnash grind
goad needl prick prod spur urg
gobbl utter
goddam goddamn infern
goddamn infern
gold golden metal
golden happi prosper
good respect satisfactori solid superb swell thorough well
goos jackass
goug hook mar rack rob soak wring
govern order regim regul rule
grab intercept seiz
grace ornament panel trim
grade judg level place rank rate sequenc subordin upgrad
gradient slope
gradual slope stepwiz
graduat high receiv
grand heroic impress luxuri marvel nobl sumptuous terrif tremend wonder wondrous
grandeur nobil splendor
grandma grandmoth granni
grandmoth granni
grant permit
grape grapevin
graph plot
graphic write
grappl grip hack improvis manag seiz wrestl
grasp hold twig understand
grass shoot
grate pleasant
gratif satisfact
gratifi humor indulg pleas provid satisfi
grave serious sever sober solemn tomb
gravid pregnant
gray gray-hair old
gray-hair old
graze injur wound
greas soil
greasi oili soil unclean
great important keen larg outstand swell
greatcoat overcoat
greek hellen
green immatur light-green park
greet salut welcom
gregari social
grievanc grudg
grim gruesom implacabl inexor relentless stern
grimac mop smile squint winc
grimi soil unclean
grin smile
grind labor press toil
grip handl hold nip pinch seiz
groan moan utter
groom train
groov rut
grope search seek tri
gross overal
grotesqu monstrous strang ugli unusual
ground reason restrain secur yard
group lump pool radic
grove orchard
grow increas matur rise root thrive turn
growl grumbl rumbl utter
growth matur
gruff hoars huski
grumbl murmur mutter rumbl scold
grunt utter
guarante insur pledg secur stipul undertak warrant
guard patrol police protect shepherd watch
guess hazard imagin infer judg predict pretend reckon suppos surmiz suspect think ventur
guid hand lead maneuv mislead navig park pilot point sheer steer take usher
gull kid
gulp mouth speak talk
gunpowd powder
gush jet prais spout
gutter trough
hack ward-heel
haggard lean pinch skelet thin tire wast wear
haggl huckster
hail herald
hairi pubesc
half incomplet one-half
half-tim part-tim
halfway intermedi middl midway
hall hallway lobbi vestibul
hallmark trademark
halo ring
halt hitch rein stall stay stem
hamper handicap hinder limit shackl strangl throttl
hand lead manpow men paw relinquish
handbag purs
handi use
handicap hinder injur wound
handl interact manag mock organiz palm plow process snub treat wrong
handsom liber
handwrit script
hang secur sling suspend
hanker long yearn
happen materi recoil recur
happili merrili
har rein tackl
harass pester troubl
harbor nurs shelter shield
hard hard-boil herculean nasti scarc sever severe shrewd tri troublesom
hard-boil tough
hardship rigor sever
harm hurt injur injuri wound
harmoni proportion symmetr symphon
harp reiter repeat restat
harrow plow
harsh unpleasant
harvest reap remov
hast hurri rush
hasten hurri induc move race rush scoot speed travel
hat provid render suppli
hatch incub invent manufactur
hate hatr loath mean nasti scorn
haul pull transport
haunt move obsess persist pursu resort stalk unforgett
have hold own possess receiv
haversack knapsack
hawk huckster hunt peddl
hazard jeopard jeopardi luck predict pretend risk specul stake surmiz suspect ventur
head lead orient proceed
headach worri
headlin provid public render suppli
heal health improv mend therapeut
health therapeut
healthi intellig lusti rosi sound wholesom
heap lot mass mountain pile plenti raft stack
hear learn overhear perceiv wit
heart pump
heartbeat instant puls twinkl wink
heat hot ignit inflam provid render sear suppli toast wake
heav surg throw utter
heavi ponder
hebephren insane
hebrew jew
hedg sidestep skirt
heed listen mind regard
heedless reckless unheed
height superl
heighten increas
help helper improv instrument support
helpless hopeless
henc thenc therefor thus
herald predecessor
herd move
here hither present
hereaft hereinaft
heretofor hitherto yet
heroic larg
heroism valor
hesit hover paus waver
heterogen miscellan mix sundri
heyday peak prime
hibern sleep slumber
hide invisibl lurk mist obliter obscur shield veil
hideous ugli
high high-pitch higher lofti soar upper utmost
high-pitch inclin nasal pinch shrill
high-spirit spirit
highlight spotlight
hijack seiz usurp
hike lift rais tramp walk
hillock mound
hinder hobbl imped interfer obstruct preclud prevent repress stunt
hint intim suggest
hire leas rent ship
histor real
hit pop propel putt reach singl slice strike thud touch tripl
hitch hobbl jerk limp snag stay thumb walk
hitherto yet
hitter slugger
hoars huski
hobbl imped limp walk
hold interlac keep maintain preserv uphold
holler hollow howl pipe roar scream screech shout shriek shrill squall squawk utter wail whoop yell
hollow sunken
home interior internal unattract
homogen uniform
homosexu queer
honest reliabl sincer
honeymoon vacat
honor honour laurel lioniz reput respect reward salut toast toler
honour laurel lioniz respect reward salut toast toler
hook pluck rob secur soak
hoot utter
hop jump leap skip spring
hope promis trust wish
hord host
horribl ugli
horrifi horror-stricken
hostil oppos
hot sizzl sultri violent
hous lodg shelter
hover vibrat waver
howev nevertheless nonetheless still
howl roar scream shout squall utter wail yell
huckster peddl
huddl stoop
huge immens vast
hulk loom predomin tower
hum sing swarm
human manhood
humbl humili inferior injur lowli meek mild wound
humili injur wound
humor indulg iron jocular wit witti
hunch intuit suspicion
hunger thirst
hunt poach search trace trail
hurl hurtl lung sling throw thrust
hurler pitcher twirler
hurri move quick run scurri speed travel zoom
hurt injur injuri itch pain smart sting throb wound
hurtl lung move thrust travel
hush lull quiet silenc still subdu suppress
hustl move pluck
hyperbol increas
hypocrit phoni
hypothes reconstruct retrac specul suppos theoriz
hypothesi theori
hypothet suppos theoret
hyster neurot
icebox refriger
idea think
ideal perfect
ident veri
identifi item name set
idiot imbecil insane preposter ridicul
idl indol lazi lazili loaf slug
idyl perfect pleasant
ignit inflam light turn wake
ignor illiter neglect scoff snub
ill light-head maladi peak poor sick stricken
ill-star unfortun
illiter preliter semiliter
illumin light spotlight
illustr pictur
illustri know notabl note
imageri imagin
imagin pictur reckon suppos think visual
imb insert nest plant pot
imit mimet mock model pattern reproduc resembl
immatur infantil newborn teen teenag young youth
immedi present straightaway
immens larg vast
immers penetr plung pore rivet soak steep swallow
immoral shame wrong
impair mar
impal kill spear
impart lend transmit
impass passion
impati restiv
impecc perfect
imped interfer obstruct prevent repress stunt suffoc
imper insist peremptori press shrill urgent
imperfect weak
imperson mock neutral object portray pose
implacabl inexor relentless stern
implement oblig util
impli intim mean presuppos
implic signific
implicit inher under understand
implik wick
implor insist plead pray supplic
import merchandis smuggl spell trade transfer
important key larg main measur notabl portent princip prodigi remark serious signific strateg
impos inflict levi oblig prescrib
imposit inflict
impractic quixot utopian wild-ey windi
impress imprint incit magnific majest motiv nobl notion pierc prompt propel proud sensat smite spectacular strike surpris thunder troubl
imprint influenc stamp
imprison jail lag remand
impromptu unprepar
improv mend perfect polish purifi recov refin reform reliev repair turn upgrad
improvis perform
impud insol smart wise
impuls urg
imput internal judg
inact indol latent
inadequ insuffici lack short
inappropri unfit
inaudibl superson ultrason
inaugur open
incapabl unabl
incarn substanti
inch progress
incid peripher
incis keen penetr percept sharp
incit instig motiv prod prompt propel strike
inclin lean listen mind pitch prepar prone ramp slant slope tend tendenc tilt
includ incorpor regard view
incomplet partial rudimentari
incomprehens inexplic mysteri obscur opaqu paradox puzzl unexplain
inconsequenti unimport
incorpor integr
increas inflat intensifi magnifi maxim mount multipli profit-maxim progress snowbal swell wax widen
incredibl marvel
incub reproduc
incur obtain receiv subject
indebt oblig
indec obscen
indefinit uncertain
independ individu main self-suffici self-sustain sovereign
index indic list provid render suppli
indic inform mark point predict reflect signal
indiffer unconcern
indign outrag
indirect meander roundabout sidelong wander wind
indispens necessari vital
individu individualist mortal person privat respect several singl someon soul various
individualist laissez-fair singl
indol lazi
indoor interior
induc instig let make oblig persuad prompt stimul
induct initi instal seat
indulg luxuri provid spoil wallow
industri manufactur
inert neutral sluggish
inescap inevit unavoid
inevit necessari necessarili predict unavoid
inexor relentless stern
inexpens low-cost
inexplic mysteri paradox unexplain
infam notori
infect infecti pathogen septic
infecti septic
infer reason surmiz
inferior less lowli scrawni woeful wretch
infern unholi
infest inhabit invad overrun
infiltr join penetr permeat
infinit myriad
inflam wake
inflat surg
inflict prescrib
influenc manipul persuad pressur regul shape tempt
influenti potent
inform instruct introduc know minim point recount remind remonstr report teach testifi underst updat volunt warn
informal intim loos unoffici
infrar invisibl
infrequent occasion
infuri madden
ingest learn sampl use
inhabit live lodg nest occupi overrun peopl popul resid room
inher integr intrins under
inhibitori restrict
inhuman pitiless savag vicious
initi institut introduc origin pioneer spark stage trigger undertak
injur insult lacer offend provok raw shoot tear tortur trampl wound
inlet intak
inner insid interior internal inward privileg
innoc puriti
innov invent
inorganic unstructur
input remark
inquir investig pri queri question search wonder
inquiri question research
insane mad maniac paranoid schizophren
inscrib matricul recruit regist write
inscript letter
insect lous worm
insert introduc lay place plant posit put set slip tuck
insid interior inward privileg
insight penetr
insignific meaningless minor unimport
insist instant pray press
inspect scrutin visit
inspir instig occas prompt urg
instal lay place posit put set vest
instant moment outright present straightaway twinkl wink
instead rather
instig prompt stimul
institut institution pioneer plant
instruct lectur order reinforc reward train tutor
instructor teacher
instrument tool
insuffici scant
insul isol maroon
insult wound
insur secur underwrit verifi
insurrect rebellion revolt
intact integr whole
intak uptak
integr intrins mix structur unifi unit uniti whole
intellectu mental ration
intellig search sophist sound understand well-inform
intend know mean plan purport signifi slate
intens keen overwhelm profound scream severe strong terrif trigger-happi utmost vehement vivid
intensifi redoubl sharpen
intent know purpos wrap
interact interfer interven transact treat
interest involv occupi provok sake worri
interfer interpos interven intervent
interim lag temporari
interior internal
interject interpos interrupt
interlac intertwin lock twine
interlock interwoven
intermedi junior medium middl moder
intermin long
intermitt sporad
internal intrins
internat world
interpos interven
interpret misconstru misunderstand read regard reinterpret render understand view
interrel reticul
interrupt paus
intersect meet
intertwin loop twine
interven lie
interview question
interweav weav
intim near person privat suggest
intimid scare
inton mouth sing singsong speak talk
intractabl stubborn
intrigu plot scheme
introduc pioneer
introductori open
intrud nose offend poke pri trespass violat
intrus invas
intuit suspicion
invad overrun raid
invent manufactur
inventori stock
invest shelter spend vest
investig probe research studi
invisibl ultraviolet unse
invit provok request tantal tempt
invok mention provok refer
involv necessit need particip pertain postul refer regard relat requir tangl tortuous
ironi sarcasm satir
irregular sporad unpredict
irresponsible trigger-happi
irrig water wet
irrit itch molest plagu ruffl temper
ism philosophi
isol maroon separ sporad stray
issu public publish reissu releas suppli
itch rub scratch smart tingl
item list name particular
ivori pearl
jab poke prod strike thrust
jabber mouth speak spout talk
jade tire
jag uneven
jail lag remand
jam mess pile push throng
jan januari
jar jolt
jaw lectur mouth rebuk remonstr reprimand scold speak talk
jeer scoff taunt teas
jeopard menac risk stake threaten ventur
jeopardi risk
jerk jolt pull twitch yank
jest joke
jet pilot
jilt leav
jimdandi jimhickey
job occup task
john lavatori privi toilet
johnni reb rebel
join link mate pair piec rejoin unit
joint share
jolli jovial joyous merri
jolt shake troubl
journey move navig sail tour travel
jovial joyous merri
joy pleasur
joyous jubil merri
jubil rejoic triumphant
judg label pronounc rank rate reckon reject resolv review settl test think tri
juici voluptu
jumbl mingl piec scrambl welter
jump leap spring startl
junior lowli secondari younger
junk scrap
juri panel
jurisprud law
just mere onli precis proper right simpli upright
justifi warrant
jut reliev stick
juxtapos lay place posit put set
keen penetr percept sharp swell
keep maintain prevent uphold
key provid render suppli
kick propel thrill
kickoff outset start
kid taunt teas youngster
kidnap seiz snatch
kill liquid murder poison sacrific shoot slaughter smother stone strangl suffoc throttl veto
kind sort sympathet toler
kinda rather
kindr relat similar
kinet move
kingdom realm
kiss touch
kneel rest
knit loop plain pucker
knock rap strike
knot tie
know learn legendari notabl note well-educ well-known wise
lab laboratori
label mark name pronounc tag
labor push strain strive struggl toil tug work
lacer snap tear wound
laci reticul
lack miss nonexist want
lactat wet
lad sonni
laden load
lag remand trail
lam leav lick run skedaddl thrash
lament wail
lanc spear
land perch
languag speech
lanki lean tall thin
lap lick lie stroke
laps sink termin
larg large-scal larger life-s massiv monstrous most mountain overs prodigi signific sizabl spacious stupend tremend vast volumin
lash slash strap sway swing violent whip
last live long past persist senior stand surviv ultim
latch secur
late recent
latent possibl potenti
later posterior subsequ
lather sud sweat
laugh laughter snicker titter
launch open plung propel
lavatori privi toilet
lavend lilac
lavish shower
lay lean marshal misplac move park place plant posit put recess seat set settl situat snuggl sow space superimpos
layer shape
lazi slow
lead major mislead result star superior take usher
leaden plod
leader leadership
leagu unit
leak reveal
lean pinch place posit put scrawni set skelet skinni slant slender slim spare tend thin tilt trim wiri
leap spring
learn memor scholar scholarship studi well-educ wit
leash three trio
leav run vacat
lectur preach rebuk remonstr reprimand scold teach
left left-hand near remain
left-hand lefti southpaw
lefti southpaw
legal statutori
legitim logic valid
lend loan
lengthi prolong
lesion wound
lessen limit minim mitig reduc shorten shrink slacken slow subsid wane weaken
lesser littl small
let stimul
level plane point steadi
levi recruit tax toll
lexicon vocabulari
liabl like
liber loos releas toler turn
licens permit
lick solv stroke thrash
lie line nestl orient overlook point preced slant sprawl sun underli
life live
lifelik pictori realist vivid
lift move rais rise shoulder skid
light lightweight pale pastel perch powderi soft spotlight
light-head sick silli
lightweight unimport
like like-mind love pleas potenti prefer probabl promis same similar wish
likewis too
limit modifi narrow restrain set small specifi throttl
limp proceed walk weak
line rim rough trace
lineag pedigre
linger loaf loung lurk prowl
link relat tie unit
lioniz respect
liquid neutral
list regist
listen mind perceiv pore rivet
liter true
litter strew
littl miniatur minut slim smaller trivial wee
live lodg merri nest occupi peopl popul realist resid room spirit surviv
load reload stack wealthi
loaf loung lurk prowl slug
lobbi solicit vestibul
local neighborhood vicin
locat pinpoint place regain set settl situat unearth
lock mesh move padlock secur
lodg popul secur stick wedg
lofti majest proud soar sublim
log lumber
logic lucid order valid
lone sole solitari unaccompani
long long-rang long-run long-term overnight perenni prolong yearn
long-run long-term
longhand write
look search seem sound superfici
loom predomin tower
loos loosen relax releas unleash
loosen relax unscrew
loot plunder prize ransack rifl steal
lord maker master
lose misplac miss stray wast
lot mass mountain pile plenti raft score stack ton
loud thunder
loung lurk prowl sit
lous worm
lousi soil unclean
love romant smitten treasur
low low-ton reduc squat under
low-class lower-class
low-down miser
lower move subordin
lowli secondari
loyal nationalist patriot
lucid sane transpar
lucki prosper
lug stuff transport tug
lukewarm warm
lull quiet silenc still
lumber pound timber walk
lump swell
lung thrust
lurch pitch prowl reel stagger walk
lure snare tempt
lurid sensat violent
lurk prowl
luster splendor
lusti passion
luxuri sumptuous voluptu
lyric word
machinist mechan
mad sick sore
madman maniac
magic supernatur
magician wizard
magnifi mislead overemphas pad
magnific splendid
maid maiden
mail send transfer
maintain preserv sustain uphold
mainten upkeep
majest proud purpl royal superior
major star studi
make qualif stimul
maladi sick
malaiz uneasi
male masculin stamin viril
mama mamma mommi
mamma mommi
man staff work
manag organiz process succeed supervis
mandat prescrib
mandatori requir
maneuv navig oper park pilot point sheer steer tactic
mani numer
manic wild
manifest record testifi
manifold multipl
manipul massag misrepres palm rig wield
manner mode style way
manpow men
manufactur produc
march parad walk
margin minim minimum peripher
marin steep
marit marri
mark notic pronounc score signal tag
market marketplac merchandis sell shop trade
maroon strand
marri offici unit wed
marshal mobil place posit put set
martyr suffer
marvel react respond tall terrif tremend utter wonder wondrous
masculin viril
mass mountain pile plenti raft stack
massachuset massachusett
master overcom subdu surmount
masteri supremaci
match mate pair parallel pattern provid render resembl rhyme rival suppli twin
mate pair teammat
materi occur stuff
mathemat numer
matricul recruit
matter topic weigh
matur ripe ripen
maxim maximum
maximum utmost
mayb perchanc perhap possibl
maze tangl
mean nasti necessit normal repres signifi spell symbol typifi way
meander wander wind
meaning pregnant purpos
meaningless mindless nonsens useless
measur meter plumb quantiti step time valu
mechan technic
medal ribbon
medit muse ponder puzzl reflect specul wonder
medium moder
meek mild tame
meet reunit satisfi
melancholi sad
mele scrimmag
melodi tune
melt thaw unfreez
memor unforgett
menac threat threaten
mend repair restor revamp
mental moral outlook psychic psycholog ration wit
mention note observ quotat refer remark state
merchandis product sell trade
merciless pitiless
mere plain simpl simpli specifi
merg mix unifi unit
merit virtu
mesh move
metal silver
metaphys supernatur
method organiz
microscop visibl
middl midway
middle-ag old
midst thick
midwestern western
mighti power
mild moder
milit warlik
militari warlik
militia reserv
milquetoast pansi
mimet represent
min minut
minc moder walk
mind object orient psych reson worri
mine reinforc
mingl unifi
miniatur small
minim minimum neglig nomin underst
minimum neglig nomin
minist parson pastor work
minor youngster
minut moment second small
misbehavior misde
miscellan mix sundri vari
mischief shenanigan
misconstru misunderstand
miser pathet piteous poor suffer unfortun unhappi woeful wretch
misjudg mistak
misplac place posit put set
misrepres pretend warp
miss neglect nonexist omit overlook regret
missil projectil
mist obscur
mistaken wrong
mistrust suspect
misus util
mitig ration
mix sundri
moan utter
mob syndic
mobil ralli wander
mock parodi ridicul roast simul taunt teas treat
modal normal
mode style way
model mold pattern pose scale shape simul worthi
moder modest pretti reason restrain somewhat
modern neo overhaul renew
modesti reserv
modifi qualifi restrict updat
moist wet
moisten splash sprinkl wet
moistur wet
mold shape stamp
molecul particl speck
molest needl plagu provok torment
moment second
momentari short
monarch sovereign
monitor spi supervis
monotoni same
mood temper
moros sullen
mortal person someon soul
most near virtual
mother sire
motif motiv
motion nod shrug wave wink
motionless still
motiv motor prompt propel strike
motor move transport travel
mottl streak
motto shibboleth
mount wax
mountain pile plenti raft rough stack
mourn sad sorrow
mouth mumbl murmur mutter pretend shout sing snap snarl speak spout stammer stutter talk utter whine whisper
move overturn pace pan pass place poignant posit pour pranc proceed progress propel pull pursu push put race rais rake rambl rang reced resort restless retreat return ride rise roam rock roll round rous rove rush scrambl send separ set shift ship shuttl sift singsong sink slide slop speed spill station steam step stir stray swan swim swing taxi thread touch transfer transport travel tread trundl twine walk wander wave wedg wend whine whistl wind wing withdraw wrap writh zigzag zoom
much practic some such
muddi murki sloppi soil unclean wet
muffl repress smother soften stifl strangl
multipl tripl twofold
multipli reproduc squar tripl
mumbl mutter speak talk
mundan ordinari routin terrestri
murder warp
murki opaqu shade
murmur mutter speak talk
muscular power sinewi
muse ponder puzzl reflect specul wonder
musician player
muster ralli summon
mute silent
mutter speak talk
mutual reciproc share
mysteri mystic
nab nail seiz tag
nail seiz smash
naiv primit
nake nude
name nicknam nomin renam style term titl
narrat stori tale
narrow slender special
nasal pinch
nation nationalist patriot
nationalist patriot
navig pilot sail steer travel
near nearbi skinni virtual
neat order
necess requir
necessari need requir
necessit need postul requir
neckti tie
need postul want
needl plagu prick
needless unnecessari
negat pervers
neglect omit overlook skip
negoti pass
neighborhood vicin
nervous troubl uneasi
nest nestl plant popul snuggl
nestl snuggl
net profit sack ultim
neurot patholog
neutral object weaken
nevertheless nonetheless still
new newborn newli novel radic recent refresh revolutionari virgin
newborn young
news tide
newsman report
next succeed
nice pleasant respect skill
nightfal twilight
nip pinch twitch
nocicept sensit
noisi thunder vocifer
nomin propos select
nonetheless still
nonexist vanish
normal ordinarili usual
north northeast northern northward northwest union
northern union yank yanke
nose poke pri search wind
notabl note remark signific unusual
notch record score
note notic observ state
noth zero
notic observ pronounc remark sens sight
nourish provid sustain
nov novemb
novel refresh
now today
nuanc subtleti
nudg prod push
number outnumb total
numer quantit
nutrient wholesom
object remonstr
oblig pressur responsible shame stimul suppos
obliter veil
oblivi unawar
obscen salaci
obscur unknow vagu
observ percept remark sens sight state watch
obsess worri
obstin stubborn
obstruct preclud prevent suffoc
obtain prevail procur receiv secur shop snag spong
obvious plain self-evid unmistak
occasion period unpredict
occlud sorb
occup resid
occupi popul potter resid work worri
occur recoil recur
ocean sea
oct octob
odd peculiar queer singular uneven unusual
odor smell
off sour turn unsatisfactori
offend outrag shock sin trespass violat wound
offer proffer provid render suppli volunt
offici perform prescrib serv wed
okay satisfactori
old older secondhand vener
older senior
omin sinist threaten
omit overlook skip
one singl unit uniti
one-third third
onetim past
onli simpli
onrush onset onslaught
onset onslaught
open pri prize reopen start unlock
open-end unrestrict
openmouth surpris
oper run servic usabl work
opinion sentiment
oppos pit rebuff repuls resist withstand
opposit other resist revers
optic visual
optimist posit rosi
oral speak
orbit revolv sphere
ordain reenact vest
order prescrib regul request success tell
ordinari routin
ordinarili usual
organic structur
organiz regiment reorgan
orient point
origin primari root sourc
ornament panel trim
orthodox tradit
other past
oust remov replac supersed supplant
outcri shout yell
outdo outsmart outweigh overreach surmount surpass
outdoor outsid
outer outward
outfac stare
outgo outward past preced
outlaw prohibit proscrib veto
outlin pen sketch write
outliv surviv
outlook prospect
outnumb total
output produc yield
outrag rape shock sicken violat
outright unlimit unqualifi
outrun run
outset start
outsmart overreach surpass
outstand promin salient spectacular strike superior
outweigh predomin prevail reign surpass
overbear proud swagger
overcom overpow overtak overwhelm subdu surmount surviv wallop
overflow overrun runoff spill
overhaul overtak progress renew top
overlap share
overpow overtak overwhelm provok
overreach surpass
overrid overthrow overturn predomin prevail reign revers rule
overtak overwhelm progress top
overthrow overturn revers rule upset
overturn revers turn upset
overwhelm provok submerg
own person possess
ownership possess
pace rack step stride tempo travel walk
pacifi quiet still
packag packet
pad plod slop splash tramp trudg walk
page summon work
pain poignant sore strive tender terribl torment tortur unpleasant unspeakabl upset
paint pictur prime shade stain surfac
pair unit
pale pallid weak
pallid weak
palm touch
pan travel
pane panel
panel select
panic terror
pant puff utter
papa pop
paradigm prototyp
paraphras reiter repeat restat
parcel split
pardner partner
park place posit put set steer
parochi provinci
parson pastor
part portion scatter seced splinter split start
part-tim temporari
particl speck
particular peculiar special specif
partner provid render spous suppli
pass short-liv skirt surpass temporari travel travers walk
passag transit
passiv peac
past preced previous recent then
pasti sticki
pat strike
patch piec plot provid render suppli
patent procur regist secur
pathet piteous poor ridicul silli unfortun
patrol police
patron shop sponsor superior support
pattern practic scale simul
paus rest suspens
paw scrape
pay profession refund repair repay salari spend subsid wage
peac peaceabl
peak point prime reach sick
pec pector
peck smack strike
peculiar queer singular special specialti specif strang unusual
peel strip undress
pelt pepper snowbal stream throw
pen rewrit write
penal punish retali reveng victim
penalti punish
penetr percept permeat pervad pierc plung probe sharp storm tunnel understand
peopl popul
pepper spice
perceiv realiz see sens sight smell tast touch understand
percentag share
percept subtl understand
perch sit
perchanc perhap possibl
perenni recurr repeat
perfect pure thorough thoroughgo utter
perform recit rehears serenad star stunt
perfum scent
perhap possibl
peril precari
period sporad
perish starv succumb turn
perman stand
permeat pervad riddl
permiss permit
permit toler trust
perpetu preserv uphold
perplex puzzl question
persecut torment
persist plug preserv prevail relentless remain unforgett uphold
person privat someon soul subject
personifi repres symbol typifi
perspect view
perspir sweat
persuad stimul sway
pertain refer relat touch
pertin relev
perturb upset
pervad riddl
pervers wayward
pester teas torment troubl
petit prayer request supplic
phantom specter
phase stage
phone ring
phonem phonolog
photo photograph
photograph record
phrase word
physic physiolog somat
physiognomi visag
picket scout secur
pictori realist vivid
pictur realiz see understand visual
piec reassembl tack
pierc strike
pig slob
pile plenti raft stack throng
pilfer pinch sneak steal
pilot soar steer
pin secur trap
pinch skelet sneak thin twitch wast
pinpoint speck
pioneer spark stage trigger undertak
pipe scream shout shriek shrill squall transport yell
pit score stone
pitch toss
pitcher twirler
piteous poor unfortun
place plant posit put rank rate recess seat set settl situat snuggl sow space spot superimpos
placid still
plagu provok torment
plain sheer simpli tailor unmistak
plan plot program propos schedul scheme
plane shave skim
planet satellit
planetari terrestri wander world
plank plunk
plant posit pot put set work
play putt vie
plead pray ration
pleas pleasant proud satisfi wish
pledg promis salut subscrib toast vow
plenti raft stack
plod slop splash tramp trudg walk
plot scheme
plow treat
pluck plunk pull rob soak steal
plug punch
plum plumb
plumb weight
plunder prize ransack rape rifl sack steal
plung plunk soak
plunk sound
pocket sack steal
poetri vers
poignant touch
point reflect sharp steer
pois prepar readi self-contain steel
poke pound pri prod search thrust thump
polar separ
pole propel
polish refin school shine smooth sophist
polit refin
poll vote
pompous portent
pond pool
ponder puzzl reflect specul wonder
pool share
poor unfortun
pop protrud
popul resid room
populac public
pore rivet steep
portent prodigi prophet signific
portrait portray
posit put recess seat set settl situat snuggl sow space superimpos sure
possibl potenti practic workabl
post station
posterior subsequ
postul presuppos requir
pot toilet
potent power stiff strong viril
potenti prospect voltag
potter work
pounc swoop
pound ram throb thrust thump
pour shed stream swarm
powder powderi
power provid rule sinewi strong
practic pragmat realist rehears work workabl
prais recommend
pranc ruffl strut swagger travel walk
pray supplic
preach press sermon urg
precari uneasi unstabl
precaut safeguard
preced previous prioriti
precious valu valuabl
precipit turn
precis proper right skill veri
preclud prevent thwart
precondit prepar readi
predict promis prophet signal ventur
predomin prevail reign rule tower
prefac state
prefer rather sooner tast
pregnant signific
premium superior
preoccupi thought
prepar prime readi spread will
preposter ridicul
prescrib recommend settl urg
present reason respect short show soon stage state submit
preserv proceed prolong resum save sustain uphold well-kept
press push squeez touch urg urgent
pressur squeez
presum presuppos
presuppos suppos
pretend ventur
pretti reason somewhat
prevail reign rule triumph
prevent thwart
prey target
pri prize
price rig set term
priceless valuabl
prick scratch sting
prime readi select set
print produc publish
privaci secreci
privi toilet
prize regard respect treasur valu view
pro profession
procedur process
proceed rambl speak talk travel uphold yield
process sue treat
proclaim promulg titl trumpet
procur provid secur
prod push
prodigi signific stupend
produc publish puls remak reproduc
product rich
profici skill technic
profit win
profound thought
program schedul
progress travel
prohibit proscrib veto
project protrud spear task
projectil rocket
prolong retain sustain uphold
promin salient spectacular strike
promot public push spur support upgrad
prompt propel readi readili remind stimul strike
promulg trumpet
prone prostrat
pronounc qualifi stress voic
propel strike throw
proper real suitabl victorian
proport proportion relat
proportion relat symmetr
propos proposit purport recommend state submit urg
proposit suggest
proscrib veto
prosecut pursu
prosper rich success thrive
protect restrict tender
protest rebel resist
protrud spear
proud swagger vain
prove result show substanti testifi
provid provis render rim shelter staff water yield
provinc responsible state
provinci rustic
provis render suppli
provok upset wound
prowl walk
psych soul
public publish
pucker sew stitch tuck wrinkl
puff smoke
pull tug yank
puls throb thump
pump wield
punch thrust
punish retali reveng victim
pure sheer strict thorough thoroughgo utter
purl swirl whirl
purpl royal
purpos use
purs round wrinkl
pursu stalk trail travel
push repel shove stuff thrust toppl tug tumbl urg
pussi slit
put recess seat set settl situat snuggl sow space superimpos
puzzl reflect riddl stump
quack unqualifi utter
quaint strang unusual
quak quiver shake trembl
qualifi restrict suffic
quantit valu
quarrel row scrap wrangl
quasi similar
queer singular strang unusual
quell subdu suppress
queri question wonder
question skeptic specul suspect suspici
quick speedi
quicken speed
quiet reassur restrain silenc silent soft solac sooth still subdu
quit rather relinquish resign retir vacat withdraw
quiver shake shiver thrill trembl
quixot romant wild-ey
quot reiter repeat restat
quotat refer
race rush scoot speed travel vie
rack strain wring
radic revolutionari
raft stack
rag shred tire wear
rage storm
railroad railway
rain spatter
rais rear shoulder skid upraiz
rake scan skim smooth
ralli summon
ram thrust
rambl rang roam rove stray swan tramp travel wander
random willy-nilli
rang reach roam rove scope straddl stray swan tramp travel wander
rank rate sequenc sheer subordin upgrad
ransack rifl
rap sound strike tap
rape ruin
rapid speedi
rare uncommon
rate sequenc subordin upgrad valuat
rather sooner
ratifi sign valid
ration sane
rattl shake sound
rattler rattlesnak
raucous rowdi
raw rude
reach scope
react refus respond
reactiv respons
read reread say
readi ripe set wait
real realli tangibl veri
realism realiti
realist represent vivid
realiz recogn see substanti understand visual
realli truli veri
rear rearward rise
rearward revers
reason sane somewhat sound
reassur still
reb rebel
rebellion revolt
rebuff repel repuls scorn slight snub spurn
rebuild reconstruct
rebuk remonstr reprimand scold
rebut refut repudi
recal recollect recur retriev return think
reced retir retreat travel withdraw
receipt revenu
recess set
recit recount spell tell
reckon regard suppos think view
reclaim reform
recogn spot
recoil retract shrink spring winc
recollect rememb remembr retriev think
recommend suggest urg
reconcil resign
reconsid regard view
reconstruct restor retrac specul theoriz
record regist save
recount tell
recreat reviv unpay vivifi
recruit regist
recur repeat resort
recurr repeat
red red-fac
redistribut spread
redoubt reput
redress remedi
reduc shorten simplifi subtract thin trim
redund spare surplus unnecessari
reek smack smell stink
reel revolv rotat spin stagger walk whirl
reexamin review studi
refer relat touch
refin school suav
reflect shine specul thought wonder
refrain spare
refus resist respond scorn spurn
refut repudi
regard respect treasur valu view
regret repent sorrow
regul rule shape standard
regular typic verit
rehabilit renew
rehears scrimmag
reign rule
rein stop
reinforc reward teach
reissu reprint reproduc suppli
reiter restat summar translat
reject reprob repudi scorn spurn
rejoic triumph triumphant wallow
rejoin repay repli respond retort
relat touch
relax turn
releas relinquish unleash
releg submit
relent soften
relentless stern
reliabl test trustworthi
relianc trust
reliev sooth stick still
religi sacr spiritu
relinquish resign sacrific
relish savor
remain stay
remaind residu
remak remodel
remark signific singular state unmistak unusual wisecrack
remedi repair
rememb retriev think
remonstr reprimand scold
remot unlike
remov sack shed stone undress
rend rip snap tear
render rim shelter suppli water yield
renew replac restor revamp
rent tear
reorgan revis
repair resort restor revamp
repay retort reward
repeal rescind revers vacat
repeat reproduc restat summar translat
repel repuls sicken snub
replac succeed supersed supplant usurp
repli retort state
repos resid rest seren
repres symbol typic typifi
repress smother stifl strangl subdu suppress
reprimand scold
reprint reproduc
reprob sentenc
reproduc simul
repudi retract
repuls revuls sicken
reput respect
request solicit
requir want
rescind revers vacat
rescu salvag save
research search
reserv withhold
residu rest
resign retir surrend vacat
resist withstand
resolv settl termin
resort travel util
respect rever several singl sizabl toler valu various view
respond retort state
responsible trustworthi
rest stand
restat summar translat
restless uneasi
restrain subdu throttl
restrict throttl
result solut subsequ
resum summar survey uphold
resuspend suspend
retail sell
retain sustain
retali reveng
retir retreat stop withdraw
retrac return specul theoriz trace
retract shrink winc
retreat travel withdraw
retriev think
return revert travel
reunit unit
reveal unearth unfold
rever worship
revers revert switch transpos undo vacat
review studi survey
revis rewrit
reviv vivifi
revolv rotat spin swirl twirl wheel whirl
reward salut teach toast wage
rewrit transcrib write
rhyme vers
rhythmic throb
ribbon thread
rich wealthi
ride taxi thumb tool travel
ridicul roast silli
right right-hand truli
rigid stiffli strict
rigor sever strict valid
rim suppli
ring sound telephon
rins wash
riotous troubl turbul
rip snap steal tear
rippl ruffl sound
rise soar surg travel
risk stake tri
rite ritual
rival vie
rivet secur steep
road rout
roam rove stray swan tramp travel wander
roar shout thunder wail
rob soak steal
rock shake stone sway totter
rocki rough
roil turbul
roll roster travel turn wheel
romant wild-ey
romp run runaway sport
room suit
root sourc
rotat spin swirl twirl wheel whirl
rough some
round spheric travel
rove stray swan tramp travel wander
row wrangl
rub scour scrape scratch scrub wipe
rudimentari under
ruffl strut swagger
rug tough
ruin smash thwart wrack wreck
rumbl sound utter
run scamper scurri scuttl skedaddl streak talli trial trot
run-down wear
runner smuggler
rural rustic
rush scoot speed surg travel
russia ussr
rustl sound steal whisper
sack termin
sacr spiritu sublim worthi
sad sorri sorrow tragic tragicom
saddl weight
sag sink slump
sail sweep
salient spectacular strike
salt splash sprinkl
salut toast
salvag save
salvo volley
same say veri
sampl tast tri
sand smooth
sarcasm satir
satisfi suffic
savag vicious wild wildcat
save thrifti
savor tast
say state suppos tell utter
scale surmount
scamper scrambl scurri scuttl
scan skim
scatter sprinkl
schedul slot time
scheme strategi
scholar student
school schoolhous
scienc skill
scientif technolog
scoff taunt teas
scoot speed
scope set
score scribe ton
scoreless unsuccess
scorn snub spurn
scour scrub search seek
scrambl sputter struggl travel
scrap wrangl
scrape scratch
scratch scrub
scrawni skinni thin
scream screech sensat shout shriek shrill squall squawk utter wail whoop yell
screech shout shriek squall squawk squeak whine yell
screen studi test
scrub wash
scrutin studi
sculptur shape
scurri scuttl
seal shut
seam wrinkl
search seek
seat set sit
sec second
seced splinter
secondari secondhand
secondhand use
secret underground
secur sew stick stitch tack tie wedg
see understand visual wit
seed sow
seek tri
seem superfici
seiz snatch
select specifi superior vote
self-determin self-govern
self-suffici self-sustain
self-wil stubborn
send ship transport
sensat sensori star virtuoso whiz wizard
senseless unconscious wast
sensibl sensit sound
sensit sore tender
sentiment tender
separ sever snap space split tear
sept septemb
sequenc success
serious sever sincer sober solemn
serpent snake
serv servic staff suffic work
servic tune usabl use
set settl situat snuggl sow space specifi superimpos tax valu
settl situat termin
settlement villag
several singl some various
severe stern strong terribl wick
sew stitch tailor
shabbi wear
shade shadow tint
shake sway thrash trembl wiggl
shallow wake
shambl shuffl walk
share util
sharp sharpli shrewd
sharpen strop
shave shear
shed spill throw
sheer steer swerv transpar turn veer
shelter stabl suppli
shepherd tend
shift stir switch transfer transform transmut variabl veer
shimmi vibrat wobbl
shine shini sparkl superior
ship transport
shiver shudder thrill throb trembl
shock sicken startl stupor surpris
shoot shot wound
shop sponsor store support workshop
short short-run short-term sudden
short-liv temporari
short-run short-term
shoulder thrust
shout shriek shrill speak squall squawk talk thunder utter wail whoop yell
shove stuff thrust
show substanti testifi
shower spray
shred snap tear
shrewd smart
shriek shrill squall yell
shrill squall yell
shrink winc
shudder thrill throb trembl
shuffl walk
shut slam turn
shuttl travel
sick stricken
side sidelong
sidestep skirt
sift strain travel
sigh utter
sight spi spot
sign subscrib valid write
signific substanti
silenc still subdu suppress
silent still understand
silver silveri
simpl simplist
sin trespass ungod unholi violat wick
sincer solemn truli
sing speak talk
singl uniti unmarri various
singular strang unusual
sinist threaten
sit sprawl squat
skelet thin wast
skid slide slip
skill virtuoso
skim touch
skinni thin
skirt surround
slacken slow weaken
slam thrash
slant slope tilt weight
slap strike
slash strap whip
slaughter whip
sleep slumber
slender slim thin
slice slit
slide slip travel
slight somewhat
slim small thin
slink walk
slip steal
slop spill splash tramp trudg
sloppi wet
slow slowli sluggish sulki weaken
sluggish sulki
smack smell tast
small smaller wee
smart sting throb wise
smell sniff
smile sneer
smite strike
smitten stricken
smooth streamlin suav unline velveti
smother stifl strangl suffoc surround
snake wind
snap snarl speak talk tear
snare tempt trap
snarl sound speak talk
sneak walk
snort utter
snub spurn treat
soar surg zoom
sob weep
sober solemn
sod sward
sodden wet
soft soften spongi velveti woolli yield
soil unclean
solac sooth still
soldieri troop
sole solitari
solicit woo
solid solid-st
solv understand
someon soul
sooth still
sophist well-inform
sorb turn
sore tender unpleasant
sorrow weep woeful
sound stabl superfici thud thump tick tinkl whir whistl whiz
sour turn
south southern
sovereign suprem
spacious wide
span travers
spare surplus thin trim unnecessari
spark sparkl trigger trip
spars thin
spatter spit splash sprinkl
speak spout stammer stutter talk utter whine whisper
special specif specifi vari
specif specifi uniqu
specifi stipul
spectacular strike
spectat wit
spectral spiritu supernatur
specul suppos surmiz theoret theoriz ventur
speed travel veloc
spell tour tranc
spend vacat winter
spi spot supervis
spin twirl whirl
spine spur
spiral turn wind
spire steepl
spirit vibrant vivaci whip
spit sprinkl utter
splash sprinkl tramp trudg
splendid superior
splinter split
split tear
spong wipe
sponsor support
sporad stray
spout talk
sprawl spread straggl
spray sprinkl
spread straggl strew unfold
spring springtim
spur urg
sputter struggl
squad team
squall squawk utter wail whoop yell
squar substanti
squawk yell
squeak whine
squeal utter
squeez wedg
squirm twist wrench wrestl wriggl writh
stabil steadi strengthen
stabl steadi
stagger tremend walk
stain vein
stair step
staircas stairway
stake ventur
stalk walk
stall stop
stammer stutter talk
stamp stomp stump walk
standard stock
standpoint viewpoint
star virtuoso whiz wizard
startl surpris
state submit suggest summar tell utter
stay stick
steadi strengthen
steam travel
steel sword
step stride travel tread
stick wedg
sticki wet
stiff strong
stiffen tighten
stifl strangl suffoc
still subdu suppress yet
stimul stimulus stir
stock tire
stomp stump walk
stop withdraw
storag storehous
stori tale
stormi windi
stout sturdi
straight uninterrupt
straightforward unambigu
strain stress strive tug
strang unfamiliar unusual weird
stranger unknow
strangl throttl
strap tie whip
stray swan tramp travel wander
stream swarm
stress tension underlin underscor
stretch unfold
stride tread
strike surpris touch troubl
strip undress
strive struggl tug
stroke touch
stroll walk
strong vehement viril
struggl tri troubl tug
strut swagger walk
studi survey trace view
stuff thrust
stumbl trip walk
stump walk
stun stupid surpris unconscious
sturdi tough
stutter talk
style titl way
subdu suppress surmount
subject theme topic
submarin wedg
submit suggest
subordin under
subscrib tender write
subsid support weaken
substanti valid verifi
succeed supersed supplant win
success thrive win
suffer sustain toler troubl unhappi woe wretch
suggest urg
suit suitabl
suitabl worthi
sullen threaten
sum total
sun sunlight
super superior
superb superior
superbl wonder wondrous
superfici trivial
superior superl
supernatur transcendent weird
supersed supplant usurp
superson ultrason
supplant usurp
suppli water yield
suppos theoriz think unlike
suprem ultim
surfac well
surg zoom
surmiz suspect ventur
surmount surpass
surpass top transcend
surplus unnecessari
suscept vulner
suspect suspici ventur
suspici wari
sustain uphold
swagger walk
swan swear tramp travel verifi wander
sway swing totter vibrat
swear utter verifi
sweep wide
swerv turn veer
swim travel
swindl victim
swing vibrat
swirl twirl whirl
switch trade
swivel turn
symbol typifi
tackl undertak
tactil tactual tangibl
tactual tangibl
tag ticket touch track trail
tailor trim
talk utter whine whisper
tangl tortuous
tast tri
tatter wear
taunt teas
taut tight
taxi travel
teach train tutor
tear weep
teas torment
teat tit
technic technolog
tedious windi
teen teenag young
teenag young
teeter totter
telegraph wire
tell utter
tempor temporari
termin vanish
terribl tremend unspeakabl wick
terrif terrifi tremend wonder wondrous
test tri trial verifi
testimoni tribut
theater theatr
theme topic
thenc therefor therefrom thereof thus
there thither
therefor thus
therefrom thereof
thicken turn
thin transpar trim turn wiri
third-dimension three-dimension
thorough thoroughgo utter
thoroughgo utter
thrash toss
thread travel wander weav wind
threaten warn
three trio
thrill throb
thrive turn
throb thump
thud thump
tie unit
tilt wobbl
tip toppl tumbl
tipto walk
tire wear weari
toil work
top transcend upper
toppl tumbl
torment tortur
tortuous volumin wind
tortur wound
toss turn
total whole wholli
totter unstabl walk
tour travel visit
trace watch
track trail travers
tramp trudg walk wander
trampl tread walk wound
transfer transmit transplant transport
transform translat transmut
transit transport
translat understand
transplant transpos
transport truck wheel
travel tread trip trundl walk wander wend whine whistl wind wing withdraw zigzag zoom
tread walk
treasur valu view
treat wrong
tremend wonder wondrous
trespass violat
tri verifi
trigger trip
trigger-happi vehement violent
trim well-kept
triumph victori wallow win
trivial unimport
troubl turbul upset worri
trudg walk
true truth
tumult turmoil uproar
turmoil upheav
turn veer wake
twine twist wind wrap
twinkl wink
twirl whirl
twist wrench wrestl wriggl writh
type write
typic verit
ugli wretch
unaffect unimpress unmove untouch
unambigu unequivoc uniqu
unavail unobtain
unbreak uninterrupt wild
uncertain unsteadili
unchang unmove
uncomfort wretch
unconvinc unlike
underestim valu
underlin underscor
undermin weaken
undershirt vest
understand visual
underwrit warrant
undesir unwant
undo unhitch unti unwire
uneasi worri
uneconom wast
uneven wavi
unexplor unknow
ungod wick
unholi wick
unifi unit
unit wed
universe world
unlimit unqualifi
unmarri widow
unmove untouch
unnatur violent
unstabl volatil
unsuccess winless
unusual weird
unwant unwelcom
upright vertic
upset worri
usabl use
util wast
utopian windi
utter voic whinni yell
vacanc vacuum
valu view worthi
valuabl worth worthi
vari variabl widen
variabl variant
vehement violent
verv vital
vibrant vivaci
vicious wick
victim wrong
view watch
violenc wild
virtuoso whiz wizard
visibl visual
volumin wind
wade walk
wag wiggl
wail weep yell
wallop whack
wander weav wind
war warfar
wash wet
watch wit
water wet
wateri weak wet
weav wind
whir whiz
whiskey whiski
whiz wizard
whole wholli
whoop yell
wind wrap
woeful wretch
wonder wondrous
wool woolen
worth worthi
worthi worthwhil
wrack wreck
wrench wriggl wring writh
wrestl wriggl writh
wriggl writh
yank yanke
young youth
"""

#: Likewise, stems that are its opposites.
OPPOSED = """
abbrevi elong long long-rang
abid ban disallow enjoin ephemer forbid improvis interim makeshift outlaw prohibit proscrib short-liv tempor temporari veto
abil inabl
abject fortun lucki providenti
ablat accru hyperbol increas inflat magnifi multipli redoubl
abolish find launch
abov succeed
above-ment consecut ensu following next succeed
abridg augment boost enlarg exemplifi expound heighten illustr increas inflat intensifi maxim multipli rais rev
abroad domest
abrog establish find launch
abrupt stepwiz
absent ever-pres
absolut incomplet partial rudimentari
abstain consum drink eat ingest satiat
abstract empir existenti experienti observ semiempir
absurd wise
abus use
acceler lazi slow-mov sluggish
accept disbeliev discount disdain dismiss reprob repudi spurn
accident advis purpos
accompani lone strand
accomplish fail flub incomplet miscarri overreach partial rudimentari spoil
accost depart
accru deceler decreas diminish dwindl fade lessen minim reduc shrink taper wane wither
accumul deceler decreas diminish dwindl lessen shrink taper wane wither
achiev fail flub miscarri overreach spoil
acid pleasant sweet
acquaint strang stranger unfamiliar
act refrain
activ indol latent
adam flexibl
add deceler decreas diminish dwindl lessen shrink taper wane wither
adequ defici lack
adjac distant
adopt nativ
advanc retard
advis unexpect unintent
aerosol liquid
affect unimpress untouch
affili misrel unrelat
affix detach
afraid fearless unconcern
after-hour earli earliest primev proto
aggrav improv
aggreg singl
aghast fearless unafraid
agreeabl unpleasant
agricultur urban
ail well
akin dissimilar unrelat
alarm fearless unafraid
alfresco indoor
alien homegrown nativ
aliv bloodless death deathlik deceas doom dull lifeless murder pulseless stone-dead
all-know foolish ill-conceiv misguid preposter ridicul silli unwise wacki
all-out incomplet partial rudimentari
all-weath restrict
alleg undeclar
allig glassi smooth unline velveti
allow defend enjoin exclud hinder imped outlaw proscrib veto
altern firsthand origin primari
altogeth part partial
amass deceler decreas diminish dwindl lessen shrink taper wane wither
amaz unimpos unimpress
ambigu straightforward
ambiti easi elementari painless unproblemat
amic antagonist belliger oppos
amorph organic
ampl bare scanti
amus annoy disgust displeas exasper stung
analog dissimilar
analysi synthesi
analyt synthet
ancient futur present
anem beardown beefed-up bullneck hefti ironlik stiff strong viril
angri calm
angular cylindr oval
annihil construct
annoy delight gratifi pleas
anod cathod
antagonist posit well-mean
anterior back
anticip unforese
antisept infect infecti
antitrust unfair unjust
appar profound thought
appear fade
applaud belabor critic deplor
applic extran irrelev tangenti
appreci ungrate
approach depart
approv deter discourag unauthoriz
approxim distant
apt unlike
arch straighten
arctic hot
arrang disagre
arrog crush forfeit meek
ascend cascad crash dismount dive downhil downward drip drizzl flop pounc swoop toppl tumbl
asleep awaken
assistant domin
assort homogen
astound believ credibl
astut dumb lumpish stupid thick-skul yokel-lik
asymmetr bilater trigon
attach disconnect misrel unrelat
attack protect
attain fail flub miscarri overreach spoil
attempt prosper success thrive win
attract home jam nudg prod push shove thrust
audaci bash mousi timid
audibl superson ultrason
augment circumscrib foreshorten lessen minim pare reduc shorten
aunt uncl
authoriz enjoin outlaw proscrib veto
avail unobtain unprocur
avoid confront
avow undeclar
await unexpect unforese
awak dormant drowsi sleepi sleepy-ey somnol unawar
awar oblivi
away home present
awe-inspir unimpos unimpress
awkward conveni grace
awri straight
babelik independ self-reli self-suffici self-sustain
back foremost
baffl easi elementari painless unproblemat
bake wet
bald furri fuzz fuzzi hairi
balk compli heed obey
balkan feder marri reunit unit wed
ban endur grant legitim
bare wide-cut
bargain-pr big-ticket cost expens high-pric overpr
baroni unimpos unimpress
bash bold dauntless embolden foolhardi overvali reckless
beadi dull
beard clean-shaven shave shaven
beardown feebl flimsi pale pallid puni spineless wan weak
beauti disfigur grotesqu hideous unlove unpicturesqu unpleasant
bedamn bless
bedraggl clean immacul spic spotless unuse wash
beefed-up feebl flimsi pale pallid puni spineless wan weak
beefi frail
begin break middl resolv
belabor commend congratul eulog exalt flatter glorifi gush prais
beli conform
believ discount dismiss disregard ignor incredibl marvel reject reprob repudi
belliger well-mean
below supra
berat eulog exalt flatter glorifi gush
besieg defend protect
best-known unexplor unknow
best-sel unpopular
bestubbl clean-shaven shave shaven
better-look disfigur grotesqu hideous ugli unlove unpicturesqu
bewhisk clean-shaven shave shaven
big-chest frail
big-should frail
big-ticket cheap inexpens low-cost
birth death
bittersweet glad
black-market judici legal
blame eulog exalt flatter glorifi gush
blank chock congest fill flood full laden load overload stuf untouch
blast construct
blatant quiet silent
blaze dull
bleak expect hospit
bless damn darn goddam goddamn imprec
blight maintain preserv retain well-kept
bliss miser unhappi
blister cold enjoy frigid ici pleasant refriger shiveri unheat
blith concern haunt obsess preoccupi
blubber chortl chuckl convuls giggl laugh snicker snigger titter
blue-collar middle-class
blue-ribbon coarsen crummi inferior low-grad second-r wretch
blur chisel crisp distinct focus outlin razor-sharp sharp well-defin
boast crush meek underst
boister order
bold mousi
boni fat fleshi loose-jowl overweight plump stout
boon distant
boost circumscrib depress foreshorten lessen lower minim pare reduc shorten
borderlin maxim maximum
bound boundless endless free inexhaust infinit
boundless finit
bovin live
boy girl
boycott patron
brace crippl debilit dilut emascul enerv impromptu unprepar weaken
brag underst
braini unintellig
branch consolid integr tie unifi unit
brave craven yellow
breach close seal shut slam
break commenc embark start uninterrupt
breath breathless
brief durabl endless extend intermin last lifelong long-act long-liv long-rang long-run long-term longstand overnight prolong
bright dull
brilliant coarsen crummi inferior low-grad second-r unintellig wretch
broad slender
broke prosper rich wealthi
bronz nonmetal
brood thoughtless unreflect unthink
brother sister
bucol urban
build unimprov
bulg concav
bullneck feebl flimsi pale pallid puni spineless wan weak
buoyant heavi
bur frail
busi indol lazi plain
bust darn fix mend repair
button open-collar
buy dispos
buzz quiet silent
bygon futur present
cadaver fat fleshi loose-jowl overweight plump stout
cagey dumb lumpish stupid thick-skul yokel-lik
calcul soft
caliche-top pave
calm stormi windi
can employ hire subcontract
canon unauthoriz
capabl unabl
capit social
capitul defi resist withstand
captiv home unattract
care heedless
carefre responsible
careless conscienti detail elabor minut studious sure thorough too-car
cascad chandell climb rise soar
casual concern haunt obsess preoccupi
ceas perpetu persever preserv sustain uphold
center margin peripher
central margin
certain doubt dubious indefinit
certifi sane
chafe sooth
challeng easi elementari painless unproblemat
chamber consolid integr tie unifi unit
chandell crash descend dismount dive drip flop pounc swoop toppl tumbl
chang remain stay
chaotic method tame
character forget
charm natur
cheap high-pric overpr
chide eulog exalt flatter glorifi gush
childish matur
childlik intellig sophist well-inform
chisel cloudi dim faint fuzzi indistinct nebul
chock empti glassi glaze lifeless loot vacant
choic inferior
chortl cri sob weep whimper
chronic short
chuckl cri sob weep whimper
circumscrib enlarg extend heighten increas inflat intensifi lengthen maxim multipli rais rev
civil militari
clammi dri
clamor quiet silent
clang quiet silent
clank quiet silent
clean dingi filthi foul greasi grimi lousi muddi qualifi
clean-shaven mustach unshave unshaven whisker
cleans septic
clear guilti
clergi laiti
clergyman layman
clever dumb lumpish stupid thick-skul unintellig yokel-lik
climb crash dismount dive drip flop pounc swoop toppl tumbl
clinch loos
clinic subject
close faraway inaugur introductori jimmi pri prise unlock
close-pack loos
cloth disrob undress
cloudi crisp distinct outlin razor-sharp sharp well-defin
clumsi grace
coarsen excel first-class first-rat greatest outstand premium shine sterl super superb superior superl topnotch well-mad
coax dissuad
cockey straight
cognat misrel unrelat
coher disjoint disord garbl irration superstiti unreason
cohes divid
cold fervent fieri heat overh scorch sizzl sultri swelter
collabor laze
color white
come past present
comedi tragedi
comfort disappoint discomfort unaccept unsatisfactori wretch
commenc resolv
commend denounc deplor unmeritori unworthi
common remark unusual
commonplac except extraordinari fantast marvel remark singular terrif tremend wonder wonderwork wondrous
compact tall
compet defici inadequ lack
competit cooper
complet half imperfect part rudimentari
complex simplist
compli undermin
complic simplist
composit simpl
compound deceler decreas diminish dwindl lessen shrink taper wane wither
comprehens exclus
con pro
conced deni disagre
concentr distribut
concept misconcept
concern detach indiffer nonchalant uninvolv
conciliatori uncompromis
conclud open
concord conflict inconsist
concret ideal liquid
condens exemplifi expound illustr
condescend inferior
condit straight-out unqualifi
confeder divid
confess deni
confid uncertain
confidenti semipubl state-support
conflict consist pursuant self-consist
conform contradict depart vari
congest empti glassi glaze lifeless loot vacant
congratul critic denounc deplor
conjoin detach disconnect
conjug divid free
connect detach misrel unrelat
conscienti cursori perfunctori
conscious senseless stun subconsci uncaus unintend unwit
consecut disord forego preced prepar preparatori previous
conserv progress
consolid divid fork section segment tear
conson vowel
constant shift
construct corros crush devast misconstruct negat wither
consumpt well
contempl thoughtless unreflect unthink
content dissatisfi rebelli restless
continu fizzl isol short stray
contraband judici legal
convent nuclear unorthodox
convict exoner
convinc dissuad dubious incertain uncertain
convuls cri sob weep whimper
cool lukewarm tepid
cooper laze separ
correl misrel unrelat
correspond dissimilar misrel unrelat
cost low-cost
cost-plus determin fix
counter posit
counterattack defend protect
courag coward cowardic craven
coward gallant undaunt valiant
cozi uncomfort wretch
crack glassi inferior smooth unline velveti
craggi glassi smooth unline velveti
cranki stabil stabl
crash rise soar
craven gallant undaunt valiant
craze sane
crazi practic sane
creativ destruct
credibl marvel unbeliev
credit unmeritori unworthi
cri giggl laugh snicker snigger titter
crimin innoc
cring straighten
crippl fortifi reenforc reinforc strengthen
crisp dim faint fuzzi indistinct nebul
critic eulog exalt glorifi gush
crock sober
crouch straighten
crude decent
crummi excel first-class first-rat greatest outstand premium shine sterl super superb superior superl topnotch well-mad
crush dignifi glassi haughti pleas proud self-conceit smooth stuck-up supercili swagger swell unline vain velveti
cur straight
curious familiar
curl repel straighten
curs fortun
cursori detail elabor studious sure too-car
customari unconvent unorthodox
cute home unattract
cylindr rectangular triangular
dainti rug
dampen excit stimul
dark pale pastel powderi
daughter son
dauntless mousi timid
dazzl dull unimpos unimpress
dead live
deaden nocicept sensit
dear distant
debilit fortifi reenforc reinforc strengthen
deceler deepen grow increas intensifi swell widen
decent earthi indec obscen
decis indefinit
declin improv receiv
decor function utilitarian
decreas deepen intensifi profit-maxim swell widen
dedifferenti differenti
deep superfici wake
deep-ey fat fleshi loose-jowl overweight plump stout
deep-set solid
deepen diminish dwindl lessen shrink taper wane wither
defect flawless ideal idyl impecc perfect
defend invad let pelt pepper permit raid strafe
defens threaten vulner
defi surrend
defin indefin vagu
definit implicit uncertain under understand unsay
delay rush
deliber hasti hurri uncaus unexpect unintend unwit
delight disgust displeas exasper stung
demand suppli
demonstr disprov refut
demot elev favor
demytholog irration superstiti unreason
denounc eulog exalt flatter glorifi gush
depart eman
depend individu self-reli self-suffici self-sustain
deplor eulog exalt flatter glorifi gush prais superior
deposit dislodg
depress elev exalt high higher hoist lift soar uplift utmost
depriv enrich
derang sane
descend soar
deserv unmeritori unworthi
desol hospit
despair expect
desper expect hope irresolut
despond expect
destroy well-kept
detach glue har haunt hitch joint mark mount nail obsess preoccupi tag tether
detail perfunctori
detain liber
deter endors indors sanction
deterior recov
determin irresolut open-end
detest like prefer
diagon horizont parallel vertic
dictat unsettl
difficult elementari painless simpl unproblemat
diffus gather glean harvest mobil muster reap
dignifi disgrac dishonor dishonour humbl meek
dilut fortifi reenforc reinforc strengthen
dim distinct outlin razor-sharp sharp well-defin
diminish intensifi profit-maxim swell unimpair widen
dingi immacul spic spotless unuse wash
direct meander sidelong wander wind
dirti immacul spic spotless unuse wash
disabl endow
disallow endur grant legitim
disappear emerg flash reappear
disappoint fine okay prosper satisfactori success thrive win
disapprov indors
disarm gird
disassembl reassembl
disastr fortun lucki providenti
disbeliev recogn
discontent satisfi smug
discontinu perpetu persever persist preserv sustain uphold
discount recogn
discourag endors indors optimist rosi sanction upbeat
discret joint
disdain receiv welcom
diseas flush healthi lusti rosi ruddi
disengag flip lock mesh
disfigur fine-look good-look gorgeous handsom love picturesqu resplend scenic splendid
disgrac honor salut
disgust gratifi pleas
dishearten embolden optimist rosi upbeat
dishonest honor
dishonor salut
dishonour honor salut
disillus unconvinc
disintegr incorpor
dislodg lodg wedg
disloyalti loyalti
dismay fearless unafraid
dismiss recogn
dismount rise soar
disord method order organiz success
disorgan method organiz
dispar homogen
displeas gratifi
dispos purchas
dispossess fortun lucki providenti
disproportion proport relat
disqualifi elig entitl
disregard recogn
disrob don dress
dissatisfact satisfact
dissatisfi satisfi smug
dissimilar kindr quasi
dissuad wheedl
distant immedi impend intim next surround
distinct faint fuzzi indistinct nebul
distrust reli
dive rise soar
divid integr one tie unifi
divorc join marri
dizzi earnest serious sober solemn well
docil dog pighead
dog sheeplik yield
dole glad
domin henpeck subordin under
don undress
dot unbreak
doubl singl
dove hawk
drab live
drag jam nudg prod push repel shove thrust
dramat unimpos unimpress
drastic forceless
draw jam nudg open prod push repel shove thrust
dream factual real
dreari live
dressi plain
dri muddi sloppi sodden sticki wash wateri
drip rise soar
drive self-impos voluntari will
drug sober
drunken sober
dual singl
dubious sure
dull glare gleam glint glisten glitter lumin opalesc radiant silver silveri spirit twinkl
dumb shrewd smart
durabl fleet momentari short short-rang short-run short-term
dwindl grow increas intensifi profit-maxim rais swell widen
earli posthum
earliest late posthum
earnest light-head
earthi unnatur
easi embarrass hard-fought herculean knotti nasti precari tri troublesom worri
eastern midwestern west
eastward west
econom wast
edemat flush healthi lusti rosi ruddi
elabor perfunctori
elder junior
eldest last
elementari embarrass hard hard-fought herculean knotti tough tri troublesom
elev lower releg
elfin natur
elong short shorten
emaci fat fleshi loose-jowl overweight plump stout
emascul fortifi reenforc reinforc strengthen
embark finish resolv termin
embarrass enjoy painless pleasant unproblemat
embellish underst
embolden mousi timid
embrac unclasp
emerg fade vanish
empir hypothet specul
employ furlough
empti flood meaning overload stuf untouch
enabl incapacit restrain
endless finit fleet momentari short short-rang short-run short-term
endow incapacit restrain
endur enjoin ephemer forbid impati improvis interim makeshift outlaw prohibit proscrib short-liv tempor temporari veto
enerv fortifi reenforc reinforc strengthen
enforc exempt
engag idl indol lazi
engross speak
enigmat unambigu
enjoin grant legitim permit toler
enjoy harsh sharp-word unpleasant
enlarg foreshorten lessen minim pare
ensu forego preced prepar preparatori previous
entangl uninvolv
entir fraction part
entitl inelig
ephemer etern everlast last perman perpetu stand unend
equivoc straightforward
erect soft
ersatz natur
essenti extra unneed
etern improvis interim makeshift short short-liv tempor
eulog rebuk reprimand scold
evas unambigu
even wavi
ever never
everlast improvis interim makeshift short-liv tempor temporari
everyday except extraordinari fantast formal marvel remark singular terrif tremend wonder wonderwork wondrous
exacerb improv
exact wrong
exalt rebuk reprimand scold
exasper gratifi pleas
excel inferior low-grad second-r wretch
except mundan nondescript ordinari unremark
excess necessari
excit stifl
exclud let permit
exemplifi foreshorten shorten
exhaust rudimentari
exist futur past vanish
existenti hypothet specul theoret
exot familiar homegrown nativ
expect helpless hopeless unforese
expens low-cost
experi inexperi
experienc fledgl uniniti untest untri
experienti hypothet specul theoret
experiment theoret
expir preserv uphold
explicit figur inher under understand unsay
explos stabil stabl
expound foreshorten shorten
express graphic handwritten indescrib ineff inscrib longhand slow unspeakabl untellabl write
exquisit gentl mild mild-mann
extend fleet foreshorten lessen minim momentari pare short short-rang short-run short-term
exterior indoor
extern intrins
extinguish maintain preserv retain well-kept
extra indispens necessari need requir
extraleg judici legal
extran pertin relev
extraordinari mundan nondescript routin unremark
extravag thrifti
extrem gentl mild mild-mann
eye-deceiv factual real
fabl factual real
factual illusionari illusori imaginari mytholog pictur unreal
fade flash hyperbol increas inflat magnifi multipli reappear redoubl
fail manag
faint outlin razor-sharp sharp well-defin
fair unjust
faith inaccur
fake natur
fall increas profit-maxim rais
fals liter right truth
falsiti truth
fame unexplor unknow
familiar fantast funni grotesqu peculiar quaint queer singular weird
famous unexplor unknow
fanci mere plain tailor
fantast mundan nondescript ordinari unremark
far short
far-fam unexplor unknow
far-off near
faraway near
farther near
fascin unattract
fast lazi slow-mov sulki
fasten unlock
fat gaunt haggard lanki pinch scarecrowish scrawni skelet skinni slender slender-waist slim slim-waist spare stringi trim wiri wither
favor releg
favorit unpopular
fear unafraid
fearless frighten horrifi horror-stricken hunt panic-stricken panick scare shock terrifi terror-stricken terror-struck
fecund infertil unfertil
feder local splinter split
feebl hefti ironlik stiff strong viril
feed starv
feminin masculin viril
fertil infertil
fetch home unattract
fierc gentl mild mild-mann
fieri frigid ici refriger shiveri unheat
fill glassi glaze lifeless loot vacant
film live
filthi immacul nice spic spotless unuse wash
find lose misplac miss stray wast
fine imprecis unaccept unsatisfactori
fine-look grotesqu hideous ugli unlove unpicturesqu
finit inexhaust unbound
firm irresolut soft
first senior ultim
first-class inferior low-grad second-r wretch
first-rat inferior low-grad second-r wretch
firsthand secondari secondhand supplement supplementari vicari
fix indetermin open-end
fizzl preserv uphold
flash vanish
flat linear uneven
flatten linear
flatter rebuk reprimand scold
flawless imperfect
fledgl practiz
fleet intermin last lazi lengthi lifelong long long-act long-liv long-rang long-run long-term longstand overnight prolong slow slow-mov sluggish
fleshi gaunt haggard lanki pinch scarecrowish scrawni skinni slender slender-waist slim slim-waist stringi thin wiri wither
flexibl inexor
flimsi hefti ironlik stiff strong viril
flood glassi glaze lifeless loot vacant
flop rise soar
flub manag succeed
fluid solid
flush foami inflam inflammatori patholog poor sallow sick sore-ey sunburnt ulcer uneven unhealthi wheez
foami healthi lusti rosi ruddi
focal margin peripher
folli wisdom
following forego lead prepar preparatori
foolhardi mousi timid
foolish omnisci sagaci smart
forbid grant legitim
forc self-impos will
forego next succeed
foreign homegrown interior municip
forese unpredict
foreshorten heighten illustr increas inflat intensifi lengthen maxim multipli rais rev
fork integr tie unifi unit
formal imit unoffici
formid unimpos unimpress
fortun hapless ill-fat ill-star miser pathet piteous poor unluckili
foul immacul spic spotless unuse wash
four-sid unilater
fraction full intact integr total
fragil rug
fragmentari full intact integr total
frail hardi heavy-arm huski
frantic tame
fright ordinari
frighten unafraid
frigid heat hot overh scorch sizzl sultri swelter
frivol sincer
front rearward
frontal posterior
frostbitten melt unfreez
frustrat prosper success thrive win
full glassi glaze lifeless loot vacant
full-clad incomplet partial rudimentari
full-tim half-tim temporari
function organic
furlough hire subcontract
furri hairless
further near
futil usabl use
futur immedi instant last onetim past previous recent then
fuzz hairless
fuzzi hairless outlin razor-sharp sharp well-defin
gather redistribut straggl strew
gaunt loose-jowl overweight plump stout
general peculiar uniqu
general-purpos particular peculiar specif
generalist specialist
gentl intens profound scream severe terrif unabat utmost vehement
giggl sob weep whimper
glad melancholi mourn tragic tragicom
glassi laden line load mountain overload rocki rough scratchi stuf textur tweedi untouch
glaze laden load overload stuf untouch
glean redistribut spread straggl strew
glorifi rebuk reprimand scold unauthoriz
glow lukewarm unenthusiast
godforsaken hospit
gold nonmetal
golden unhappi
good-look grotesqu hideous ugli unlove unpicturesqu
gorgeous grotesqu hideous ugli unlove unpicturesqu
gossam rug
govern subordin
grace strain ungain wooden
gracious wooden
gradual steep
graduat low
grand unimpos unimpress
grandios unimpos unimpress
grant outlaw prohibit proscrib veto
graphic implicit oral speak under understand unsay
grate unpleasant
gratifi stung
greatest inferior low-grad second-r wretch
green ripe
grimi immacul spic spotless unuse wash
gross specif
grotesqu handsom love picturesqu resplend scenic splendid
grovel straighten
grow lessen taper wane wither
guilt innoc
gullibl intellig sophist well-inform
gush rebuk reprimand scold
haggard loose-jowl overweight plump stout
half whole
halfway margin peripher
handi useless
handsom hideous ugli unlove unpicturesqu
handwritten oral speak
hapless lucki providenti
happi miser suffer unfortun
hard painless soften spongi unproblemat velveti woolli yield
hard-boil sentiment soft tender
hard-fought painless unproblemat
harden soft
harsh pleasant
harvest redistribut spread straggl strew
hasti unhurri
hastili unhurri
hate nice
haughti meek
haul jam nudg prod push repel shove thrust
haunt indiffer nonchalant unconcern
head headless
headstrong obedi
healthi inflam inflammatori patholog sallow sick sore-ey sunburnt ulcer wheez
heat ici shiveri
heavi lightweight
hebephren sane
heed undermin
hefti pale pallid puni spineless wan weak
heighten lessen minim pare shorten
helpless hope
henpeck overbear peremptori
herculean painless unproblemat
hibern wake
hideous love picturesqu resplend scenic splendid
high low-level reduc squat under
high-pitch horizont vertic
high-pric inexpens low-cost
high-spe lazi slow slow-mov sluggish
higher low low-level
hire unemploy
hither thither
hitless prosper success thrive win
hollow massiv
home spellbind uncomfort wretch
homegrown natur
homogen miscellan sundri
honest thiev
honor mislead thiev
hook straight
horizont inclin pitch slant slope tilt unslope
horrifi unafraid
horror-stricken unafraid
host parasit
hostil well-mean
hot ici refriger shiveri unheat
hug unclasp
humbl pleas self-conceit stuck-up supercili superior swagger swell
humil pride
hunt unafraid
hurri lazi slow-mov sluggish
hyperbol minim reduc
hyperfin quilt thick thicken
hypothet observ semiempir
ici overh scorch sizzl sultri swelter
ideal imperfect
identifi unexplor unknow
idiot sane wise
idl toil work
idyl imperfect unpleasant
ignor recogn
ill well
ill-conceiv omnisci sagaci wise
ill-fat lucki providenti
ill-star lucki providenti
ill-us use
illegal judici statutori
illegitim judici legal
illusionari real
illusori real
illustr shorten
illustri unexplor unknow
imit natur
immacul lousi soil unclean
immedi past
immoral moralist
immort mortal
impact loos
impati patienc
impecc imperfect
imped let permit
impercept notic
imperson individu intim own privat subject
implic uninvolv
implicit relat
impos unimpress
impot potent
impractic pragmat work
impregn threaten vulner
impress unimpos
imprison liber
impromptu precook prepar process
improv inflam irrit
improvis last perman perpetu stand unend
impur puriti
inaccur true
inadequ suffici
inadvert wit
incertain sure
inclin upright vertic
inclus select
incomplet self-contain sheer thorough thoroughgo total utter
inconsist pursuant self-consist
incorpor pulver
increas lessen minim pare shorten taper wane wither
independ interdepend
indiffer obsess preoccupi
indirect through
indispens unneed
indistinct outlin razor-sharp sharp well-defin
individualist socialist
indol toil
inevit unpredict
inexpens overpr
inexperienc practiz veteran
infantil matur
inferior lead majest outstand patron premium select shine splendid sterl super superb superl topnotch well-mad
infield outfield
inflam lusti rosi ruddi
inflammatori lusti rosi ruddi
inflat lessen minim pare reduc shorten
influent outgo
infrar visibl
injustic justic
inner outward
innoc punish
inorganic structur
insane lucid wise
inscrib oral speak
insensit nocicept
insignific lead major meaning notabl portent pregnant prodigi remark stellar
insist intermitt isol sporad
instabl stabil
instant past slow
instantan lazi slow slow-mov sluggish
integr pulver section segment tear
intellig naiv simple-mind stupid
intend uncaus unwit
intens mild-mann moder
intensifi lessen minim pare reduc shorten shrink taper wane wither
intent uncaus unexpect unwit
interdepend self-reli self-suffici self-sustain
interim last perman perpetu stand unend
interlock simpl simplist
intermin momentari short short-rang short-run short-term
intermitt persist recurr relentless repeat repetit
internat nationalist
interwoven simpl simplist
intric simpl simplist
introductori last
invad protect
invalu valueless wast worthless
invari shift variabl
invariabl shift
invisibl microscop visual
involuntari self-impos will
invulner threaten
inward outer
ioniz nonionic
ironlik pale pallid puni spineless wan weak
irration sane
irregular time
irrelev pertin
irresolut resolv stout undaunt unfalter unshakabl unwaver
irresponsible trustworthi
isol joint persist recurr relentless repeat repetit
itch sooth
jam jerk pluck pull
jerk nudg prod push repel shove thrust
jimmi seal shut slam
join unmarri unw widow
joy sorrow
judici misbrand
junior older
keen mild
keep lose
kindr unrelat
king queen
knotti painless unproblemat
know unexplor
laci plain
laden lifeless loot vacant
ladi lord
laissez-fair socialist
landscap unimprov
lanki loose-jowl overweight plump short stout
last makeshift momentari origin present prime short short-liv short-rang short-run short-term tempor
late primev proto wee
laugh sob weep whimper
laze occupi tinker work
lazi quick rapid scurri speedi swift toil
lead minor pursu
lean straighten
left right-hand
left-hand right
legal misbrand
legendari unexplor unknow
legitim outlaw prohibit proscrib veto
lengthen lessen minim pare reduc
lengthi momentari short-rang short-run short-term
less superior
lessen maxim multipli rais rev swell unimpair widen
liabl remot unlike
licens unauthoriz
lifeless load overload stuf untouch
lifelik unrealist
lifelong momentari short short-rang short-run short-term
light ponder
light-head serious sober solemn well
like remot resent
like-mind unlike
limit untrammel
limp strong
line smooth velveti
linear planar
lingual nonlinguist
liquid solid-st
liter poetic preliter semiliter untrue
live monoton out record unrealist
load loot vacant
local nation
lofti low
long momentari short-rang short-run short-term shorten
long-act momentari short short-rang short-run short-term
long-familiar strang unfamiliar
long-liv momentari short short-rang short-run short-term
long-rang momentari short short-run short-term shorten
long-run momentari short short-rang short-term
long-term momentari short short-rang short-run
longhand oral speak
longstand momentari short short-rang short-run short-term
look profound thought
loose-jowl pinch scarecrowish scrawni skinni slender slender-waist slim slim-waist stringi thin wiri wither
loot overload stuf untouch
loser winner
loud low-ton muffl subdu
lousi spic spotless unuse wash
love ugli unpicturesqu
low soar upper utmost
low-class middle-class
low-cost overpr
low-grad outstand premium shine sterl super superb superior superl topnotch well-mad
low-level soar utmost
low-pitch nasal peaki pinch screechi shrill squeaki trebl
lower upraiz
lowli senior superior
lucki pathet piteous poor unfortun
luckili unfortun
lukewarm precool water-cool
lumpish shrewd smart
lunat sane
lusti patholog sallow sick sore-ey sunburnt ulcer unhealthi wheez
mad sane
magic natur
magnifi minim
magnific unimpos unimpress
maintain rape
majest unimpos unimpress
makeshift perman perpetu stand unend
malpos straight
man woman
manag miscarri overreach spoil
maniac sane
manic tame
maniclik sane
manifold singl
margin maxim maximum midway
marri splinter split unw widow
marvel mundan nondescript ordinari unremark
masculin powder-puff
match noncompetit
matur undevelop
maxim minimum neglig nomin pare reduc shorten tokenish
maximum minim neglig nomin tokenish
meager wide-cut
mean nice
meaning mindless nonsens
meaningless pregnant purpos use
medit thoughtless unreflect unthink
meek pleas proud self-conceit stubborn stuck-up supercili swagger swell vain
merci pitiless remorseless ruthless
meritori unworthi
metaphys natur
method scrambl
middl peripher
middle-class working-class
midway peripher
mild overwhelm profound proud scream strong terrif trigger-happi unabat utmost vehement
mild-mann profound scream severe terrif unabat utmost vehement
mindless pregnant
minim multipli rais redoubl rev
minor star stellar
miscarri succeed
misguid omnisci sagaci wise
misrel relat
mistaken right
mistrust reli
mix segreg
mobil redistribut spread straggl strew
moblik order
modifi straight-out unqualifi
momentari overnight prolong
moral shame
mountain smooth unline velveti
mousi overvali reckless
multipl sole
multipli pare reduc shorten
mundan remark singular terrif tremend wonder wonderwork wondrous
mustach shave shaven
muster redistribut spread straggl strew
mytholog real
naiv polish well-inform
narrow panoram sweep unlimit wide-screen
nasti pleasant
nation world
nationalist unpatriot
nativ natur
natur paint simul spectral styliz supernatur transcendent violent weird
near remot right
nebul outlin razor-sharp sharp well-defin
necessari needless redund spare surplus
need needless redund
needless requir
negat optimist
negro white
net overal
next prepar preparatori
nobl unimpos unimpress
noisi still
noisili quiet
nonchalant obsess preoccupi
nondescript remark singular terrif tremend wonder wonderwork wondrous
nonfunction utilitarian
nonmetal silver
nonspecif particular peculiar uniqu
normal remark unusual
northeast south
northwest south
notabl unexplor unknow
note unexplor unknow
nudg pluck pull
numer qualit
obedi pervers wayward
obey undermin
object person
obscur promin
observ specul theoret
obsess unconcern
obtain unavail unprocur
occasion predict
off satisfactori
oftentim rare seldom
okay unaccept unsatisfactori
omnisci preposter ridicul silli unwise wacki
onetim present
open slam
open-end restrict
oppos well-mean
order raucous rowdi unruli
ordinari remark singular terrif tremend uncommon wonder wonderwork wondrous
ordinarili remark unusual
organic unstructur
organiz scrambl upset
origin secondari secondhand supplement supplementari vicari
orthodox reform
out safe
outlaw permit toler
outright qualifi
outstand second-r wretch
outward self-whisp
oval rectangular triangular
overal particular peculiar specif
overbear submiss
overemphas underst
overh refriger shiveri unheat
overload vacant
overnight short short-rang short-run short-term
overreach succeed
overvali timid
overweight pinch scarecrowish scrawni skinni slender slender-waist slim slim-waist stringi thin wiri wither
owe remun
pad underst
padlock unlock
pain pleasant pleasur
painless tough tri troublesom
pale stiff strong viril
pallid stiff strong viril
panic-stricken unafraid
panick unafraid
panoram slender
paperi quilt thick thicken
paramount subordin
paranoid sane
pare rais rev
part total
partial self-contain sheer thorough thoroughgo total
particular widespread
pass run
pastel rug
pathet providenti
patholog rosi ruddi
patient restiv
peac war
peak well
peculiar widespread
pegged-down unfasten unlock
pelt protect
pensiv thoughtless unreflect unthink
pepper protect
peremptori submiss
perenni short
perfunctori studious sure too-car
peril safe
perman short-liv tempor
permit proscrib veto
perpetu quit short-liv stop tempor
persever stop
persist sporad stop
pervers posit
pessimist rosi
pictori unrealist
pictur real
picturesqu ugli unlove
pighead sheeplik yield
pinch plump stout
pitch vertic
piteous providenti
placid stormi
plane uneven
pleas stung unpleasant
pleasant sharp-word sore
pluck prod push repel shove thrust
plump scarecrowish scrawni skinni slender slender-waist slim slim-waist stringi thin wiri wither
polar uncharg
poor prosper providenti wealthi
posit uncertain
posthum primev proto
pounc rise soar
poverti wealth
powder-puff viril
practic quixot unrealist wild-ey
practiz uniniti untest untri
pragmat quixot
precari safe
precious valueless wast worthless
precis wrong
precook unprepar
precool tepid warm
prefer resent undesir
premium second-r wretch
preoccupi thoughtless unconcern unreflect unthink
prepar succeed
preparatori succeed
preposter sagaci wise
prescrib unsettl
present recent then
preserv quit rape stop tatter
presto slow
pretti ugli
pri seal shut slam
priceless valueless wast worthless
primari secondhand supplement supplementari vicari
primarili secondarili
prime unreadi
prise seal shut slam
privat semipubl state-support
process unprepar
proclaim undeclar
prod pull
profound seem sound
prolong short short-rang short-run short-term
promis remot unlike
proscrib toler
prosper scoreless self-def unsuccess winless
protect raid strafe tough
providenti unfortun
psychopath sane
psychot sane
public seclud snobbish
pull repel shove thrust
puni stiff strong viril
purpos unexpect unintent
quack qualifi
qualifi straight-out unlimit
qualit valu
quick slow-mov
quiet thunder vocifer
quilt thin transpar
quit sustain uphold
rais shorten
rape retain well-kept
rapid slow-mov
ration superstiti unreason
readi unavail
reap redistribut spread straggl strew
reappear vanish
rebelli satisfi smug
receiv reject spurn
reckless timid
recogn reject reprob repudi
recurr sporad
redoubl reduc
reduc rev
redund requir
reenforc weaken
reflect thoughtless unthink
refriger scorch sizzl sultri swelter
regular unlaw
relentless sporad
remark usual
remun unpay
reopen seal shut slam
repeat sporad
repel tug
repetit sporad
resist surrend
resolv start
resplend ugli unlove unpicturesqu
responsible trigger-happi
restless satisfi smug
reunit splinter split
rev shorten
ricketi stabil stabl
ride walk
ridicul sagaci wise
rise swoop toppl tumbl
rocki smooth unline velveti
rocklik soft
rosi sallow sick sore-ey sunburnt ulcer unhealthi wheez
rough streamlin unline velveti
ruddi sallow sick sore-ey sunburnt ulcer unhealthi wheez
rudimentari self-contain sheer thorough thoroughgo
run slack sporad stagnant stand
rustic urban
safe self-destruct treacher
sagaci silli unwise wacki
sane schizophren screw-loos
satisfactori unaccept
savag tame
scant suffici
scanti wide-cut
scare unafraid
scarecrowish stout
scenic ugli unlove unpicturesqu
scorch shiveri unheat
scoreless success thrive win
scratchi smooth unline velveti
scrawni stout superior
scurri slow slow-mov sluggish
seal unlock
seclud semipubl state-support
second-r shine sterl super superb superior superl topnotch well-mad
secondari senior
section tie unifi unit
seem thought
segment tie unifi unit
seismic stabil stabl
self-consci senseless subconsci unconscious
self-def success thrive win
semiempir specul theoret
semipreci valueless wast worthless
semipubl snobbish
senior younger
sensat unimpos unimpress
sentiment tough
serious silli
servic useless
severe weak
shaki stabil stabl
shave unshaven whisker
shaven unshave whisker
sheeplik stubborn
shift strict unvari
shine wretch
shiveri sizzl sultri swelter
shock unafraid
short-liv stand unend
shrewd soft stupid thick-skul yokel-lik
shrink swell widen
shut unlock
sick well
side top upper
sidelong top
silenc sound
silent thunder vocifer
silli wise
simpl tangl tortuous
simple-mind sophist well-inform
simplist tangl tortuous
singl tripl twofold
singular unremark
sizzl unheat
skinni stout
slam unlock
slant vertic
slender stout sweep wide wide-screen
slender-waist stout
slim stout
slim-waist stout
slope steep vertic
slow speedi
slow-mov speedi swift
sluggish speedi
slumber wake
smart thick-skul yokel-lik
smitten unaffect unimpress untouch
smooth textur tweedi
snag unhitch
snicker sob weep whimper
snigger sob weep whimper
snobbish state-support
soar swoop toppl tumbl
sob titter
sober tipsi
soft thunder
soil spic spotless unuse
solid sunken
sorri unregret
sound thought
sovereign subordin
specif universal widespread
spectacular unimpos unimpress
spellbind unattract
spheric squar
spic unclean
spineless stiff strong viril
splendid ugli unlove unpicturesqu
splinter unit wed
split wed
spoil succeed
sport unfair unjust
spotless unclean
spread unprepar
spurn welcom
squat tall
stabil unstabl wobbl
stabl totter wobbl
stagger unimpos unimpress
stand tempor temporari
state unimpos unimpress
steadi unstabl
stepwiz sudden
sterl wretch
stiff wan weak
stoop straighten
stop sustain uphold
stout stringi thin wiri wither
stow unpack
straight tortuous volumin warp wavi wind windblown writh
straighten tilt
stricken unaffect unimpress untouch well
strict variabl
strike unimpos unimpress
strong wan
stubborn yield
stuf vacant
stuffi unconvent unorthodox
stun unimpos unimpress
stupefi unimpos unimpress
subordin suprem
success winless
succumb surviv
sultri unheat
super wretch
superb wretch
superfici thought
superior woeful wretch
superl wretch
sure uncertain
surrend withstand
swell taper wane wither
swelter unheat
tame unbreak wild
taper widen
tear tie unifi unit
technolog unscientif
tempor unend
temporari unend
tepid water-cool
terrif unremark
terrifi unafraid
terror-stricken unafraid
terror-struck unafraid
test unreliabl
textur unline velveti
thick transpar
thicken transpar
thought unreflect unthink
three-way unilater
thrifti uneconom wast
thrive unsuccess winless
thunder unimpos unimpress
tilt vertic
time unlaw
titter weep whimper
toler veto
topnotch wretch
tough unproblemat
tradit unorthodox
transform unchang
tremend unremark
tri unproblemat
trigger-happi trustworthi
troublesom unproblemat
truth untrue
tweedi unline velveti
ultraviolet visibl
unattract win
unavail usabl use
unclean unuse wash
unemploy work
unexplor well-known
unfamiliar well-known
unfortun well
unimpair weaken
unit unmarri
unknow well-known
unmeritori worth worthi worthwhil
unreadi wait
unrealist verid virtual vivid
unremark wonder wonderwork wondrous
unse visibl
unsuccess win
untouch vacant
unvari variabl
unwind wrap
unworthi worth worthwhil
usabl useless
valuabl valueless wast
valueless worth
vehement weak
viril wan weak
wacki wise
wane wax widen
warm water-cool
wast worth
well-mad wretch
widen wither
win winless
worth worthless
"""
