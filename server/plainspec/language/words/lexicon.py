"""Words that cannot both hold: the tables. See :mod:`plainspec.language.words.opposites`."""

from __future__ import annotations

#: Each line: words of one side | words of the other. Wherever the rest agrees, both cannot hold.
CONTRARY = """
enable activate | disable deactivate
on | off
apply engage | release disengage
report disclose | hide conceal
acknowledge admit confirm | conceal deny hide
perpetual permanent eternal unlimited indefinite | temporary limited fixed-term
ignore | reject
pay | withhold
win gain | lose
sell | keep
accelerate hasten | delay slow postpone
warn | surprise
invite | exclude
obtain | waive
retry | abort
clear flush wipe empty reset delete | keep preserve retain
skip ignore drop discard | import process include
block forbid | permit allow
decide | defer
destroy | preserve
masked redacted hidden obscured anonymised anonymized | visible shown unmasked plain clear
recommend | discourage
join | leave
enter | leave exit
arm | disarm
assemble | disassemble dismantle
load | unload
log | unlog
check | uncheck
select | deselect
pin | unpin
mount | unmount dismount
freeze | thaw unfreeze
mute | unmute
register | unregister deregister
sign-in login | logout
hire employ | dismiss fire
praise | blame criticize criticise
promote | demote
reward | punish penalise penalize
extend lengthen prolong | shorten
expand | collapse
inflate | deflate
tighten | loosen
strengthen | weaken
fill | empty drain
wet | dry
hot warm | cold cool
dark | light bright
dim | brighten
heavy | light
hard | soft
loud loudly | quiet quietly silent silently
thick | thin
wide | narrow
deep | shallow
strong | weak
rich | poor
sharp | blunt
smooth | rough
cheap inexpensive | expensive costly
easy easily | hard difficult
likely | unlikely
known | unknown
available | unavailable
supported | unsupported
recoverable | irrecoverable unrecoverable
modifiable editable writable writeable | readonly read-only
nullable | required
blocking | nonblocking non-blocking
preemptive | cooperative
stateful | stateless
lossless | lossy
ordered sorted | unordered unsorted
odd | even
domestic national | foreign international
indoor indoors inside | outdoor outdoors outside
alone solo individually | jointly together
voluntary voluntarily | compulsory forced
legal lawful | illegal unlawful
innocent | guilty
present attend | absent miss
awake | asleep
alive | dead
idle | busy
connected online | disconnected offline
inperson | remotely online
postal | electronic electronically online digitally
paper | electronic digital
analog analogue | digital
wired | wireless
single | multiple
whitelist allowlist | blacklist blocklist denylist
opaque | transparent
opt-in optin | opt-out optout
uptodate current | outdated obsolete stale
commit | rollback revert
encrypt | expose
rotate | reuse
hashed | plaintext reversible
salted | unsalted
shared | exclusive dedicated separate
throttled limited | unlimited unthrottled unrestricted
restricted | unrestricted open
finite limited | infinite unlimited
bounded | unbounded
mandatory | discretionary
refundable | nonrefundable non-refundable
transferable | nontransferable non-transferable
taxable | tax-free
gross | net
inclusive | exclusive
creditor | debtor
profit | loss
surplus | deficit
accept approve | reject refuse decline deny disapprove
allow permit authorize authorise | forbid prohibit ban disallow prevent block deny
add insert append | remove delete erase strip
include contain | exclude omit leave
keep retain preserve store maintain | delete remove erase discard destroy drop purge
increase raise grow | decrease reduce lower shrink
maximize maximise | minimize minimise
open | close shut
lock | unlock
encrypt | decrypt
encrypted | plaintext unencrypted cleartext plain
compress | decompress
connect | disconnect
install | uninstall
subscribe | unsubscribe
start begin launch | stop end halt terminate cease
continue proceed resume | stop abort halt cease
show display reveal expose disclose publish | hide conceal withhold mask suppress
mention | omit
encourage | discourage
prefer favour | avoid
follow obey comply honor honour respect | ignore disregard disobey violate
trust | distrust mistrust
agree | disagree
affirm confirm | deny contradict
support | oppose
public | private confidential secret
automatic automatically automated | manual manually
synchronous synchronously | asynchronous asynchronously
ascending | descending
before | after
earlier | later
early | late
oldest earliest | newest latest
mandatory required compulsory obligatory | optional voluntary forbidden
permanent permanently | temporary temporarily
always | never
explicit explicitly | implicit implicitly
direct directly | indirect indirectly
online | offline
anonymous anonymously | identified named
visible | invisible hidden
mutable | immutable
valid | invalid
correct accurate | incorrect inaccurate wrong
true | false
complete full entire | incomplete partial
safe secure | unsafe insecure dangerous
success succeed | fail failure
pass | fail
alike identical same equal | different distinct
unique | duplicate
sensitive case-sensitive | insensitive case-insensitive
strict strictly | lenient leniently loose loosely
honest honestly truthful | dishonest dishonestly deceptive
polite politely respectful | rude rudely disrespectful
brief briefly concise short succinct | long lengthy verbose detailed
formal formally | informal informally casual
simple simply | complex complicated
clear clearly | unclear ambiguous vague vaguely
objective neutral impartial | biased partial subjective
proactive proactively | reactive reactively
broad broadly | narrow narrowly
general generic | specific particular
lowercase | uppercase
positive | negative
plus | minus
empty | nonempty full
static | dynamic
sequential sequentially serial | parallel concurrent concurrently
fixed constant | variable
on | off
blue | red
black | white
cheapest lowest | dearest highest
free | paid charged
immediately instantly promptly | eventually later
quickly fast | slowly slow
signed | unsigned
trusted | untrusted
encrypts | exposes
grant | revoke deny withhold
attach | detach
import | export
encode | decode
lend | borrow
buy purchase | sell
credit | debit
push | pull
upgrade | downgrade
together jointly | separately apart
individually | collectively jointly
inclusive | exclusive
active actively | inactive passive passively
helpful | unhelpful harmful
appropriate | inappropriate
reversible | irreversible
deterministic | random nondeterministic randomized
persistent | transient ephemeral volatile
centralized centralised | decentralized decentralised distributed
absolute | relative
literal literally | figurative figuratively
daytime day | night nighttime
with | without
more | less fewer
most | least fewest
minimum min | maximum max
greater larger higher bigger above | smaller lower less below
horizontal horizontally | vertical vertically
present | absent
succeeding following next subsequent | preceding previous prior
win | lose
rise | fall
upload | download
synchronize synchronise sync | desynchronize desynchronise
pause suspend | resume continue
comply | violate
cooperate | obstruct
endorse | condemn
defend | attack
acquire | divest
appoint | dismiss
ratify | veto
uphold | overturn quash annul
legalize legalise | outlaw criminalize criminalise
clarify | obfuscate obscure
escalate | de-escalate deescalate
arrive | depart
climb | descend
advance | retreat recede
inhale | exhale
heat | chill
melt | freeze
soften | harden
dilute | concentrate
sterilize sterilise disinfect purify | contaminate
wash clean | soil
cover | uncover
seal | unseal
plug | unplug
bind | unbind
unite merge combine | split separate divide
aggregate pool | disaggregate separate
archive | unarchive
quote | unquote
amplify boost | attenuate dampen
widen broaden | narrow
tighten | relax
postpone defer | expedite
renew | lapse
enroll enrol | withdraw
deposit | withdraw
overestimate | underestimate
overstate exaggerate | understate
earn | spend
append | prepend
enqueue | dequeue
increment | decrement
multiply | divide
serialize serialise | deserialize deserialise
marshal | unmarshal
allocate | deallocate
acquire | release
reserve | release
persist | discard
pad | truncate
interrupt | await
motivate | demotivate
forgive pardon | punish
convict | acquit
arrest detain imprison | release
impose levy | waive
enforce | waive
assign | unassign
delegate | retain
overwrite | preserve
volunteer | withhold
speak talk discuss | silent silence
recurring recurrent periodic | one-time one-off
retroactive retroactively retrospective | prospective prospectively
interim provisional preliminary tentative | final definitive
unilateral unilaterally | bilateral mutual mutually
binding | advisory
prepaid | postpaid
in-house inhouse | outsourced
oral orally verbal verbally | written
handwritten | typed printed
topical | systemic
inpatient | outpatient
supine | prone
acidic | alkaline
raw | cooked
fresh | stale frozen
solid | liquid
clockwise | counterclockwise counter-clockwise anticlockwise anti-clockwise
upstream | downstream
upward upwards | downward downwards
forward forwards | backward backwards
eager eagerly | lazy lazily
durable | transient ephemeral
open-source | proprietary
interactive interactively | non-interactive batch
foreground | background
recursive recursively | iterative iteratively
verbose | terse
humorous funny playful joking | serious solemn
cheerful | grave sombre
friendly | hostile
confident | hesitant
humble modest | arrogant boastful
candid frank | evasive
gentle gently | harsh harshly
kind | cruel
plain | ornate flowery
cautious cautiously | reckless recklessly
thorough thoroughly | superficial superficially cursory
exhaustive | selective
exact precise exactly precisely | approximate approximately rough roughly
verbatim | paraphrased
original | translated
pseudonymous | identified
attended | unattended
occupied | vacant
genuine authentic | counterfeit fake forged fictitious
actual | hypothetical
often frequently regularly | rarely seldom infrequently never
deliberate deliberately intentional intentionally | accidental accidentally unintentional unintentionally inadvertent inadvertently
willingly | reluctantly
openly | secretly covertly
overt overtly | covert covertly
beforehand | afterwards
simultaneously concurrently | consecutively sequentially
continuously continuous | intermittent intermittently
gradual gradually | abrupt abruptly sudden suddenly
weekday weekdays | weekend weekends
sender shipper seller | recipient consignee buyer
necessary needed | unnecessary superfluous unneeded
unlimited unbounded | limited capped
flat | graduated
sober | drunk
sunrise | sunset
praise commend | criticize criticise
thank | blame
monolithic | modular
loosely | tightly
centrally | locally
singular | plural
uniform uniformly | varied
stable | unstable volatile
cumulative | incremental
exempt | liable
leased rented | owned
bundled | separate separately
upfront | retrospectively
up | down
well | badly poorly
audible audibly | silent silently inaudible
upfront | arrears
publish disclose | secret confidential
"""

#: Words that tell two things apart; see the module's docstring.
PAIRED = """
incoming inbound ingress | outgoing outbound egress
upper top | lower bottom
left | right
first initial | last final
internal | external
inner | outer
local | remote
input | output
read | write
source | target destination
parent | child
request | response
sender | receiver recipient
caller | callee
buyer | seller
client | server
old | new
left-hand | right-hand
north | south
east | west
major | minor
odd | even
primary | secondary
front | back
start | end
morning | evening
previous | next
high | low
positive | negative
adult | minor
"""

#: Values of which a thing has one: two of a line exclude each other.
VALUES = """
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
json xml yaml csv toml protobuf
utf-8 utf-16 utf-32 ascii latin-1 iso-8859-1
md5 sha-1 sha-256 sha-384 sha-512 sha256 sha512 keccak256 blake2b
http https
tcp udp
rsa ecdsa ed25519 secp256k1
big-endian little-endian
get post put patch
hourly daily weekly monthly quarterly yearly annually
red green blue yellow black white orange
synchronous asynchronous
north south east west
english french german spanish italian portuguese dutch polish russian chinese japanese korean arabic hindi swedish danish norwegian finnish greek turkish czech hungarian
first second third fourth fifth
once twice thrice
none some all
public internal private secret
draft final
critical major minor
hex hexadecimal base64 decimal binary octal
square circle triangle
metric imperial
eur usd gbp euro euros dollar dollars pound pounds sterling yen franc francs rupee rupees
celsius fahrenheit kelvin
bcrypt scrypt argon2 pbkdf2 md5 sha-1 sha1 sha-256 sha-512
aes des 3des rc4 blowfish chacha20
rest soap graphql grpc
info debug warn warning error fatal trace
html markdown pdf docx
utc gmt cet est pst
rgb cmyk
yes no
postgresql mysql sqlite oracle
camelcase snake_case kebab-case pascalcase
tabs spaces
morning afternoon evening night noon midnight
spring summer autumn winter
landscape portrait
root system developer user guideline
gzip brotli zstd deflate
oauth saml ldap
single-sided double-sided
left-aligned right-aligned centred justified
left-aligned right-aligned centered justified
simple compound
british american australian canadian
one-way round-trip
long-term short-term
frozen chilled
same new
same next
same separate
seated standing lying kneeling
"""

#: Contrary words with a middle between them.
GRADABLE = """
increase raise decrease reduce lower encourage discourage trust distrust earlier later early late polite rude
brief concise short succinct long lengthy verbose detailed formal informal casual simple complex complicated
clear unclear objective biased broad narrow general specific quickly fast slowly slow helpful harmful more less
fewer most least greater larger smaller higher lower above below rise fall prefer avoid big small high low
strict lenient cheapest dearest positive negative proactive reactive
"""
