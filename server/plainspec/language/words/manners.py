"""Manners, tones, states and deeds that exclude each other, by class; see :mod:`plainspec.language.words.counterparts`.

As there, something lies between the two sides: neither the one nor the other need hold.
"""

from __future__ import annotations

#: Each line: words on one side, "|", words on the other. Adverbs have the stem of their adjective.
CONTRARY = """
gentle gently gradual gradually smooth smoothly softly | abrupt abruptly sudden suddenly brusque brusquely jerkily
fatal irrecoverable terminal unrecoverable | recoverable harmless benign survivable
even evenly equal equally uniform uniformly fair fairly | uneven unevenly unequal unequally selective selectively preferential preferentially
close closely faithful faithfully strict strictly | loose loosely free freely liberal liberally remote remotely
heavy heavily strong strongly | light lightly slight slightly weak weakly
plain visible apparent evident manifest transparent | invisible hidden opaque obscure
undone reversed rolled-back | permanent irreversible final
cheap inexpensive affordable | expensive costly dear
respectful courteous gracious considerate | preachy judgmental judgemental moralising moralizing sanctimonious patronising patronizing condescending lecturing
non-judgmental nonjudgmental understanding | preachy judgmental judgemental moralising moralizing sanctimonious reproachful accusatory
suspicion distrust scepticism skepticism mistrust | trust confidence credulity faith
proactive proactively anticipatory | passive passively reactive reactively
comprehensive complete exhaustive | partial patchy fragmentary incomplete selective
essential indispensable crucial vital | superfluous dispensable needless redundant unnecessary
typical representative | atypical unusual exceptional
adversarial confrontational combative argumentative antagonistic | cooperative conciliatory accommodating collaborative
deferential submissive obsequious sycophantic servile fawning | assertive independent candid frank critical honest
flattering | honest critical unflattering
manipulative deceptive misleading | honest transparent straightforward sincere
rigorous systematic methodical | haphazard random ad-hoc unsystematic
verifiable checkable provable | unverifiable unprovable
granular fine-grained detailed | coarse coarse-grained summary
warm warmhearted affectionate cordial personal caring tender | detached distant aloof cold impersonal clinical businesslike indifferent
formal ceremonious official solemn | chatty casual informal colloquial folksy slangy breezy
serious earnest sober grave solemn | playful flippant frivolous facetious jocular humorous joking whimsical light-hearted tongue-in-cheek
gentle gently tactful tactfully diplomatic diplomatically mild | blunt bluntly harsh harshly brusque brutal tactless rough curt
polite courteous civil respectful considerate | insolent impolite offensive disrespectful dismissive contemptuous insulting impertinent
kind friendly amiable benevolent | unkind hostile unfriendly malicious cruel mean spiteful nasty
patient patiently tolerant | impatient irritable short-tempered snappish exasperated
humble modest unassuming | arrogant boastful haughty conceited condescending patronising patronizing pompous overbearing
calm composed serene level-headed | agitated panicky frantic hysterical alarmist excitable nervous
cheerful upbeat optimistic hopeful | gloomy pessimistic despondent bleak downbeat sombre fatalistic
enthusiastic eager keen lively animated energetic | apathetic listless lukewarm half-hearted bored unenthusiastic perfunctory
sincere heartfelt genuine candid frank open openly forthright transparent | insincere sarcastic ironic ironically sarcastically feigned evasive guarded cagey secretive coy indirectly
confident assured decisive firm | diffident hesitant tentative wavering indecisive timid apologetic
tentative tentatively provisional provisionally | definitive definitively categorical categorically conclusive conclusively dogmatic final
sceptical skeptical critical wary suspicious distrustful | credulous gullible trusting naive uncritical unquestioning blindly
neutral impartial even-handed nonpartisan unbiased balanced | partisan one-sided biased partial slanted opinionated prejudiced lopsided
supportive encouraging | discouraging destructive disparaging belittling dismissive demoralising undermining
empathetic sympathetic compassionate understanding | callous unsympathetic unfeeling heartless indifferent judgmental judgemental
strict strictly rigorous rigid stern uncompromising inflexible | lax loose loosely lenient flexible flexibly indulgent permissive relaxed
plain plainly simple simply straightforward understandable accessible | convoluted abstruse arcane complicated technical elaborate ornate flowery cryptic impenetrable
concise succinct terse brief short crisp pithy curt curtly | verbose lengthy long-winded rambling wordy long-drawn expansive exhaustive detailed in-depth
literal literally | figurative figuratively metaphorical metaphorically
abstract theoretical | concrete practical hands-on
original creative inventive imaginative novel | derivative hackneyed conventional formulaic trite stereotyped unoriginal
thorough thoroughly meticulous painstaking exhaustive careful carefully diligent | superficial superficially cursory sketchy sloppy slapdash perfunctory hasty shallow negligent
precise precisely exact exactly accurate | vague vaguely imprecise rough roughly approximate loose sloppy fuzzy
immediate immediately instantly promptly at-once straightaway forthwith | belatedly tardily eventually later slowly
sudden abrupt | gradual gradually
rapid fast swift brisk quick | slow sluggish leisurely unhurried
anonymous anonymously pseudonymous nameless unnamed | by-name named identified identifiable
secret secretly covert covertly hidden clandestine surreptitious confidential | open openly overt overtly public publicly transparent
voluntary optional elective | compulsory mandatory obligatory required forced
individual individually alone solo single-handed independently | jointly collectively together collaboratively communally in-groups
simultaneous simultaneously concurrent concurrently parallel | sequential sequentially consecutively successively serially
periodic periodically intermittent intermittently sporadic sporadically irregular irregularly | continuous continuously constant constantly permanently steadily
regularly regular scheduled | irregular sporadic ad-hoc
spontaneous spontaneously impromptu unprompted unsolicited proactive proactively | premeditated rehearsed prompted solicited on-request reactive reactively
explicit explicitly expressly | implicit implicitly tacit tacitly
directly direct | roundabout circuitous indirect
refundable reimbursable | final non-refundable nonrefundable
lukewarm tepid | hot cold icy boiling
hot boiling scalding | lukewarm tepid chilled frozen iced
chilled refrigerated cool | warm heated ambient
clockwise | anticlockwise counterclockwise
praise commend compliment applaud congratulate | reprimand scold rebuke reprove censure chide admonish berate blame ridicule mock
thank reward | punish penalise penalize rebuke
flatter | insult offend
comfort console reassure soothe calm | alarm frighten upset distress agitate scare intimidate
motivate encourage inspire hearten | discourage demoralise demoralize dishearten deter
trust believe | doubt distrust disbelieve question
respect honour honor esteem | despise disrespect mock ridicule scorn
uphold affirm confirm sustain | overturn quash reverse annul overrule set-aside
ratify endorse approve sanction | veto reject disapprove block
appoint install elect nominate | dismiss remove depose recall
hire recruit | dismiss lay-off fire
pause suspend halt interrupt | resume speed-up accelerate continue
speed-up accelerate hasten quicken expedite | slow-down slow delay pause throttle decelerate
raise lift increase heighten | lower drop decrease reduce
widen broaden | narrow restrict
deepen | flatten
lengthen extend prolong | shorten curtail abridge
magnify enlarge | shrink reduce
emphasise emphasize stress highlight underline accentuate | downplay play-down understate de-emphasise de-emphasize trivialise trivialize gloss-over minimise
volunteer offer share | withhold conceal keep-to-itself
ask inquire enquire query consult | guess assume presume
retry repeat | abandon give-up
persist persevere continue | give-up quit abandon
challenge contest dispute question correct rebut refute | accept endorse affirm confirm echo validate
agree consent concur | disagree refuse dissent
obey comply | disobey defy
wait await hold | proceed rush
sit remain-seated | stand rise
enter come-in | leave wait-outside stay-outside
arrive | depart
ascend climb | descend
push | pull
lock bolt | unlock
attach append prepend fasten | detach unfasten
embed inline | link
bundle merge | split unbundle
centralise centralize | decentralise decentralize distribute
encrypt encipher | decrypt decipher
encode | decode
serialise serialize marshal | deserialise deserialize unmarshal parse
compress zip | decompress inflate unzip
pack wrap | unpack unwrap
import | export
upload | download
publish announce broadcast advertise | conceal withhold embargo suppress hush-up
log record persist store | discard drop forget erase
remember memorise memorize retain cache | forget discard purge
strip remove drop | preserve retain keep pass-on
escape | unescape
mask redact blur obfuscate | reveal expose unmask show
sanitise sanitize | pass-through
whitelist allowlist | blacklist blocklist denylist
promote | demote
upgrade | downgrade
rent lease hire borrow | buy purchase
lend loan | sell give
reimburse refund repay | charge bill keep
subsidise subsidize | full-price
insure | uninsured
repair mend fix | replace scrap
reuse recycle | discard throw-away
freeze | thaw defrost heat
heat warm | cool chill
wet moisten soak | dry
tighten | loosen slacken
sharpen | blunt
mix blend combine | separate
dilute | concentrate
advance bring-forward | postpone put-off
shout | whisper
attend | miss skip
overtake | follow
convict condemn | acquit absolve
sue | settle
indemnify | charge
consent | objection
trust | distrust
certainty | doubt
empathy sympathy | indifference
courtesy politeness respect | rudeness contempt disrespect
honesty candour candor | deceit dishonesty
haste | deliberation
caution care | recklessness carelessness
clarity | ambiguity obscurity
brevity conciseness | verbosity length
humour humor levity | seriousness gravity solemnity
enthusiasm | indifference apathy
confidence | hesitation diffidence
privacy confidentiality secrecy | publicity disclosure
simplicity | complexity
stability | volatility
uniformity consistency | variety diversity
competition | monopoly
equality | inequality
freedom | coercion compulsion
rigid stiff inflexible | flexible pliable bendable elastic
visible visibly conspicuous prominent noticeable | hidden inconspicuous unobtrusive invisible discreet
eager eagerly | lazy lazily
deterministic deterministically predictable reproducible | random randomly nondeterministic non-deterministic unpredictable
reversible revocable | irreversible irrevocable final
recursive recursively | iterative iteratively
verbose | quiet terse silent
noisy loud | quiet silent hushed
""".strip()

#: Likewise, what tells things of two sorts apart that may stand side by side.
PAIRED = """
benefit advantage | drawback disadvantage
surplus profit | deficit loss
strength | weakness
success | failure
cause | effect consequence
question | answer
start beginning outset onset | end finish conclusion close
inside interior | outside exterior
summary overview outline synopsis | transcript full-text walkthrough
fresh freshly | stale frozen dried canned tinned preserved rotten
raw uncooked | cooked boiled fried roasted
smooth even level | rough uneven bumpy jagged
solid sturdy robust durable | flimsy fragile brittle rickety
thick dense | thin sparse sheer
opaque | transparent translucent see-through
matte matt dull | glossy shiny
waterproof watertight impermeable sealed airtight | permeable porous leaky perforated breathable
sharp | blunt dull
straight | curved bent crooked
round circular | square rectangular oval triangular
horizontal horizontally | vertical vertically upright
portrait | landscape
full-time | part-time
permanent open-ended indefinite unlimited perpetual | fixed-term temporary limited casual seasonal
salaried paid | unpaid voluntary honorary
internal in-house | external outsourced outside
domestic national home | foreign international overseas
rural | urban
residential | commercial industrial
private | state-owned public government
secular | religious denominational
wholesale | retail
new brand-new unused | second-hand used reconditioned refurbished
handmade handcrafted handwritten hand-written | machine-made mass-produced printed typed typewritten
natural organic | artificial synthetic
disposable single-use one-way | reusable returnable washable
portable mobile movable | stationary fixed immovable
wired cable-bound | wireless
stateful | stateless
pure side-effect-free | impure side-effecting
idempotent | non-idempotent cumulative
strong strongly | weak weakly
strict strictly | sloppy
signed | unsigned
static statically | dynamic dynamically
global globally | local locally
mutable modifiable editable writable | immutable read-only readonly
nullable optional | required non-null mandatory
case-sensitive | case-insensitive
inclusive | exclusive
absolute | relative
blocking | non-blocking nonblocking
trusted trustworthy | untrusted unverified
nested | flat
plaintext unencrypted cleartext | encrypted hashed enciphered
hashed | plaintext
compressed zipped | uncompressed unzipped
prepaid paid-up | unpaid collect
inline inlined | external linked detached
monolithic | modular
centralised centralized | decentralised decentralized distributed
homogeneous uniform | heterogeneous mixed varied
backward-compatible | breaking incompatible
experimental unstable | stable mature
deprecated obsolete | recommended supported current
standalone | dependent
upstream | downstream
inbound incoming | outbound outgoing
frontend front-end | backend back-end
client-side | server-side
lossless | lossy
left-aligned | right-aligned centred centered justified
left-padded | right-padded
little-endian | big-endian
zero-based | one-based
top-down | bottom-up
opt-in | opt-out
pull pull-based | push push-based
manual manually hand-operated | automatic automatically automated
machine-readable | human-readable
depth-first | breadth-first
front frontal | rear back
first initial opening earliest | last final closing latest
novice beginner layperson laypeople lay | expert specialist professional experienced
amateur | professional
junior | senior
minor | adult
majority | minority
creditor | debtor
donor | recipient
""".strip()
