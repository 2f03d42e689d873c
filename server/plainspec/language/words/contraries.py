"""More words that cannot both hold, of trades and of everyday language; see :mod:`plainspec.language.words.opposites`.

The same two tables as in :mod:`plainspec.language.words.lexicon`, which came first:
what is here adds to them.
"""

from __future__ import annotations

#: Each line: words of one side | words of the other. Wherever the rest agrees, both cannot hold.
CONTRARY = """
create establish | destroy delete remove
set | unset clear
override | respect preserve defer
ensure enable facilitate | prevent inhibit
match | differ mismatch contradict
adhere follow obey | deviate depart
announce declare advertise | conceal hide withhold
offer provide supply serve give | withhold refuse deny
within inside | beyond outside
pending open | final confirmed settled completed
recent current fresh | stale outdated old
autonomous autonomously | supervised manually
same identical | modified altered
important significant essential critical | trivial unimportant minor dispensable
essential | optional
human | automated
accurate | misleading
loyal | disloyal
bold | cautious
permissive liberal | restrictive conservative strict
lenient | harsh
supportive respectful | dismissive
empathetic sympathetic | indifferent cold
curious | incurious indifferent
focused | distracted
organized organised tidy | chaotic messy untidy
rational calm | emotional
warm close approachable | distant aloof
confident certain assertive | unsure timid tentative
honest | manipulative
voluntary | coercive coerced forced
discreet discreetly | intrusive intrusively
verbose lengthy | laconic
minimal | extensive maximal comprehensive
soon early | late
sooner | later
nearest closest | farthest furthest
near close nearby | far distant
adjacent contiguous | remote scattered
authoritative official | unofficial
native | emulated
builtin built-in embedded | external
standalone stand-alone | integrated bundled embedded
redundant | unique
distinct | duplicate
briefly momentarily | permanently continuously
continuously constantly regularly | periodically occasionally sporadically
preemptively proactively | reactively
plainly simply | cryptically elaborately
mostly mainly | rarely incidentally
persistent durable | temporary volatile transient
fixed constant | dynamic changing varying
frozen sealed locked | mutable open
intact | damaged
valid active | expired revoked suspended
enabled running active | suspended stopped
online available | down offline
connected shared | isolated
sandboxed confined | unrestricted unconfined
masked redacted | plaintext full
compressed processed | raw
sorted ordered | random shuffled
buffered batched | immediate
batched batch bulk grouped | individual individually single
universal global | local
archive | delete
publish release | withdraw retract
raise throw propagate log report surface escalate | suppress swallow
enforce tighten | relax
verify check confirm | assume presume trust
comply cooperate | refuse
favor favour endorse advocate promote | oppose disfavour criticize criticise condemn
encourage motivate urge | dissuade discourage
comfort cheer | upset
greet welcome | ignore reject
specify state describe list name mention | omit
explain clarify | obscure confuse
summarize summarise | elaborate
shorten abbreviate truncate trim | expand extend lengthen pad
limit reduce restrict | extend expand
expedite advance | delay postpone
proceed continue | wait pause
retry persist pursue maintain | abandon
commit accept | abort
join connect combine | isolate separate
allocate reserve hold claim acquire | free release
grant assign | revoke withdraw
transfer share delegate lend | retain keep
activate enable trigger cause allow | suspend inhibit suppress prevent
prefer adopt accept embrace | reject
adopt | abandon
guess assume infer presume | ask request
retain learn remember | forget
detect catch notice spot | overlook miss
hit meet reach | miss
save conserve | waste
secure guard protect | expose
preserve | erode
respect uphold support | undermine
improve enhance | worsen degrade
benefit heal | harm hurt
safe harmless benign | harmful malicious
legitimate genuine | malicious illegitimate fake
original raw unmodified | modified copied processed
keep honor | break
include list | hide
return | withhold
isolated separate | shared
inperson | telephone phone video remotely
discard destroy scrap | sell reuse recycle keep
inform tell notify warn | silent
publish | conceal
blur pixelate | unblur
untouched intact | invalidated changed broken opened
tolerate | reject refuse
tolerant lenient | strict
utc gmt | local-time
upfront beforehand | arrears afterwards
together | apart
changed modified altered | unchanged
introduce | withdraw
follow obey heed | defy flout
defy flout contravene breach infringe | follow obey respect observe
respect observe fulfil | breach infringe violate contravene
generate emit produce send print | suppress withhold
admit | refuse reject exclude bar
confirm corroborate prove substantiate | refute disprove
possible | impossible
forward deliver relay pass transmit | drop discard block withhold intercept
remove take detach extract strip withdraw | leave insert apply attach reinsert
appear | disappear
remember | forget
forbid prevent prohibit avert hinder | let cause permit tolerate
persuade | dissuade
appreciate value | despise
approve ratify confirm | veto
propose raise table | withdraw drop
add | subtract
gain | lose
lock | unlock
tie fasten secure | untie unfasten
reassure comfort calm soothe | alarm frighten worry irritate agitate
stimulate foster promote | stifle suppress inhibit discourage
help assist aid support | hinder impede obstruct hamper thwart
protect safeguard | endanger expose jeopardize
support | undermine
defend | prosecute
conform | deviate
converge | diverge
appreciate | depreciate
invest | divest
certify | decertify
ignite light | extinguish
repair fix mend maintain | break damage
retain keep employ | fire dismiss
rise ascend | sink descend
float | sink
move relocate | stay remain
arrive come | depart
wake | sleep
boil | freeze
sharpen | blunt dull
harden stiffen | loosen soften
thicken | thin
roughen | smooth
flatten | steepen
darken | brighten lighten
absorb | emit
synthesize synthesise | analyze analyse
generalize generalise | specify
integrate | segregate isolate
centralize centralise | disperse distribute
standardize standardise | customize customise
normalize normalise | denormalize denormalise
prefix | suffix
indent | outdent
escape | unescape
wrap | unwrap
zip | unzip
fold | unfold
roll | unroll
wind | unwind
screw | unscrew
plug | unplug
veil | unveil
dress | undress
bury | exhume unearth
cover | bare
block obstruct | clear
stretch expand | shrink contract
broaden | restrict
relax loosen ease | tighten
stay remain | leave quit
stand | sit
stand sit | lie
precede | follow succeed
lead | follow trail
speed accelerate hurry rush | slow decelerate brake linger
praise applaud | condemn denounce
bless | curse
forgive | resent
welcome greet | shun
befriend | antagonize
trust believe | doubt suspect mistrust
flatter | insult
boast | downplay
emphasize emphasise stress highlight | downplay de-emphasize understate
exaggerate overstate | downplay minimize minimise
overestimate overrate | underestimate underrate
overcharge | undercharge
overload | underload
overfill | underfill
overpay | underpay
pay | owe
refund repay reimburse | keep retain withhold
freeze suspend | unfreeze release
hoard stockpile | distribute
hire recruit | lay-off
enrol admit | expel
elect | appoint
fast | eat
sedate | stimulate
dissolve | precipitate
evaporate | condense
retract | extend deploy
extended deployed | retracted stowed
arm | disarm
engage | disengage
couple | decouple uncouple
dock | undock
ground | fly
climb | sink
tow | push
pressurize pressurise | depressurize depressurise
humid moist damp | dry arid
natural naturally | artificial artificially
spoken | written
clean | dirty soiled
sterile aseptic | unsterile contaminated septic
fresh | spoiled rotten rancid
pasteurized pasteurised | raw unpasteurized unpasteurised
coarse coarsely | fine finely
straight | curved crooked bent
hollow | solid
rigid stiff | flexible
robust sturdy | fragile frail flimsy
dense | sparse
heterogeneous | homogeneous uniform
continuous | discrete
quantitative | qualitative
empirical | theoretical
concrete tangible | abstract intangible
nominal | real
superior | inferior
significant significantly substantial | insignificant insignificantly negligible
attractive | repulsive
beautiful | ugly
painful | painless
painlessly | painfully
well | badly poorly
clear clearly lucid | opaque cloudy confused muddled
optimistic | pessimistic
brave bold | cowardly timid
calm calmly | agitated angrily nervous nervously
happy happily | sad sadly
humble modest | proud vain
generous generously | stingy meanly
diligent diligently | negligent negligently
patient patiently | impatient impatiently
wise wisely | foolish foolishly
naive | sophisticated
frivolous | serious
sincere sincerely | insincere sarcastic ironically
amicable amicably | hostile
warm warmly | cold coldly
tender | tough
mild | severe intense
temporary temporarily | permanent permanently
seasonal | year-round
typical typically | atypical
normal normally | abnormal abnormally
usual ordinary | unusual extraordinary
spring-loaded | fixed
collective collectively | individual individually
individually separately | collectively together grouped
conservative conservatively | liberal liberally aggressive aggressively
defensive | offensive
neutral neutrally impartial impartially | partisan biased partial
one-sided lopsided slanted | balanced even-handed
candid frank straightforward | evasive
flippant | earnest
chatty talkative | terse reticent
jargon-filled technical | plain nontechnical
colloquial | formal
upfront beforehand | afterwards later subsequently belatedly
immediately instantly promptly | belatedly afterwards gradually
immediate prompt instant | delayed deferred belated
expire lapse | renew persist
renewed | expired lapsed terminated
lapse | survive
lapse expire end terminate cease | remain continue persist
payable due | waived
fixed-price | variable
fixed | floating adjustable
insured | uninsured
exempt | subject
fiduciary | adverse
exclusive exclusively | nonexclusive non-exclusive
revocable | irrevocable
perpetual | revocable terminable
assignable | nonassignable
confidential | open disclosed
named attributed | anonymous unattributed
anonymised anonymized | identifiable
pseudonymised pseudonymized | identifiable
aggregated | itemised itemized individual
ordered | unordered
normalized | raw
escaped | unescaped raw
buffered | unbuffered
compressed | uncompressed
idempotent | nonidempotent
reentrant | nonreentrant
greedy | lazy
stateless | sticky
pessimistic | optimistic
monotonic | arbitrary
predictable deterministic | random unpredictable arbitrary
consistent consistently | arbitrary arbitrarily
constant | mutable
fixed definite | indefinite
read-only readonly | mutable
multitenant multi-tenant | single-tenant
multithreaded | single-threaded
inline | external
lowercase | capitalized capitalised uppercased
uppercased | lowercased
little-endian | big-endian
zero-based | one-based
left-aligned | right-aligned
visible | collapsed
expanded | collapsed
opened | closed
armed | disarmed
airborne | grounded
supervise attend | unattended
guarded | unguarded
locked | unlocked
refrigerated chilled | unrefrigerated
heated | cooled unheated
ventilated | unventilated
earthed grounded | unearthed ungrounded
invasive | noninvasive
negotiable | nonnegotiable fixed
voluntary | mandatory required
spontaneous | induced
intentional | unintentional negligent
unanimous unanimously | split majority
secret | open
danger | safety
clarity | obscurity
complexity | simplicity
sunrise | nightfall
dawn | dusk
midday noon | midnight
clockwise | widdershins
inwards inward | outwards outward
upstairs | downstairs
ahead | behind
overhead | underground
aboveground | underground
uphill | downhill
onshore | offshore
ashore | aboard
aboard onboard | overboard
landside | airside
windward upwind | leeward downwind
accelerating | braking
locally | globally remotely
offline | live
seldom rarely occasionally | frequently regularly constantly
sometimes occasionally | always constantly
partly partially | wholly
heavily | lightly
loudly | softly
vaguely | precisely specifically
openly publicly | privately secretly discreetly
privately | publicly
tacitly implicitly | expressly explicitly
mandatory | forbidden
favourable favorable | adverse
favourably favorably | adversely
agree consent accede | object refuse
assent | dissent
object | consent
defect | cooperate
overrule | sustain
affirm uphold | reverse
admissible | inadmissible
liable | exempt
litigate | arbitrate
disclose | redact
sealed | unsealed
solicit | repel
poach | spare
ahead early | behind late
outside | inside
inherit | disinherit
prefer | dislike
like enjoy | dislike hate
love | hate
hope | despair
win | forfeit
claim | forfeit disclaim
claim | waive
assert | waive disclaim
assume accept | disclaim
disclaim | warrant guarantee
warrant | disclaim
indemnify | sue
pledge | release
mortgage | redeem
overdraw | deposit
lend | withhold
"""

#: Words that tell two things apart and may stand side by side.
PAIRED = """
current present | previous past former future
vaccinated | unvaccinated
new | used second-hand worn
ripe | unripe
edible | inedible
sweet | sour bitter
salty salted | unsalted
vegan vegetarian | meaty
alcoholic | nonalcoholic alcohol-free
tall | short
fat | lean thin
concave | convex
abundant plentiful ample | scarce meager
linear | nonlinear
best | worst
better | worse
valuable | worthless
acute | chronic
annual | perennial
full-time | part-time
junior | senior
blue-collar | white-collar
rural | urban
multilateral | unilateral
integrated | segregated
familiar | strange unfamiliar
foreign | native
distinguishable | indistinguishable
improbable unlikely | probable likely
privileged | underprivileged unprivileged
extensive | intensive
live | test
solvent | insolvent bankrupt
secured collateralized | unsecured
guaranteed | unguaranteed
registered | anonymous
bearer | registered
deductible | nondeductible
pretax | aftertax
wholesale | retail
dated | undated
numbered | unnumbered
labelled labeled tagged | unlabelled unlabeled untagged
typed | untyped
nested | flat
relational | flat
cached | uncached
indexed | unindexed
versioned | unversioned
authenticated | unauthenticated anonymous
pooled | dedicated
row-major | column-major
leading | trailing
trailing | preceding
manned crewed | unmanned uncrewed
loaded laden | unloaded unladen empty
attended supervised accompanied | unattended unsupervised unaccompanied
occupied | unoccupied
insulated | uninsulated
waterproof watertight | leaky permeable
flammable | nonflammable
toxic poisonous | nontoxic harmless
reusable | disposable single-use
disposable | permanent
returnable | nonreturnable
biodegradable | nonbiodegradable
renewable | nonrenewable
majority | minority
presence | absence
strength | weakness
victory | defeat
gain | loss
penalty | reward
credit | cash
profit | loss
amateur | professional
friend | foe
northbound | southbound
eastbound | westbound
willing | unwilling
guilty | acquitted
stored | deleted
good | bad poor
first | last
interior | exterior
anterior | posterior
proximal | distal
northern | southern
eastern | western
spoken | written
civilian | military
central | peripheral
employer | employee
seller supplier | customer client buyer
contractor | client
main front | rear back
landlord lessor | tenant lessee
lender | borrower
licensor | licensee
franchisor | franchisee
supplier vendor | purchaser customer buyer
controller | processor
publisher | subscriber
producer | consumer
teacher | student
doctor | patient
host | guest
captain | passenger
issuer | holder
principal | agent
plaintiff claimant | defendant respondent
majority | minority
husband | wife
mother | father
header | trailer
master | replica
leader | follower
publicly | internally
"""

#: Values of which a thing has one: two of a line exclude each other.
VALUES = """
local regional national international global
low medium high
small medium large
bronze silver gold platinum
solid liquid gaseous
breakfast lunch dinner supper
steel aluminium aluminum copper wood plastic glass paper
cotton wool silk polyester leather
amber red green
left centre center right
top middle bottom
oldest newest
alphabetical chronological
alphabetically chronologically
orally electronically
optional required forbidden
nobody somebody everybody
office home
kilometres kilometers miles
kilograms pounds
litres liters gallons
metres meters feet
stdout stderr
websocket http grpc mqtt
snake_case camelcase kebab-case
"""

#: Contrary words with a middle between them.
GRADABLE = """
best worst good well bad badly poor poorly better worse tall fat lean coarse fine sweet sour salty happy sad humble
proud generous warm cold tender tough mild severe intense conservative liberal aggressive chatty terse
speed accelerate slow rise sink overestimate underestimate overstate exaggerate understate downplay emphasize
emphasise overcharge undercharge overload underload heavily lightly loudly softly dense sparse abundant scarce
praise condemn applaud denounce flatter insult stretch expand shrink contract like enjoy dislike love hate
brave bold timid cowardly calm agitated optimistic pessimistic superior inferior sharpen blunt thicken thin
darken brighten lighten harden soften stand sit lie lead follow precede ahead behind early late
"""
