"""Words that exclude each other and leave something between them: neither the one nor the other need hold.

Where a sentence demands the one and its like the other, nobody can obey both.
Where both forbid ("must be neither cached nor discarded"), both can hold. That
is what tells them from the tables of :mod:`plainspec.language.words.contraries`.
"""

from __future__ import annotations

#: To do one of these is to leave the other undone, and nothing else: one of the two holds always.
LEAVING = """
lack omit skip withhold suppress keep preserve retain
"""

#: Each line: words on one side, "|", words on the other.
CONTRARY = """
enthrone | dethrone
accept admit | discard drop
express voice utter say state articulate convey | withhold suppress stifle
follow obey respect observe | break violate flout breach infringe defy
mention discuss talk report disclose state explain describe | conceal withhold omit ignore obscure
postpone defer delay | proceed advance
accept | return
continue proceed | abandon
start begin launch | postpone cancel withhold
trust | second-guess question doubt mistrust
polite courteous friendly | curt brusque gruff rude
careful thorough | hasty sloppy
uphold maintain pursue defend keep honor honour | abandon relinquish
honest truthful candid frank straightforward direct | evasive
default | ondemand
punctual timely | late belated
conditional | unconditional
objective impartial neutral | biased
continuous constant | occasional intermittent
repeated often | once rarely seldom never
immediate instant | gradual eventual
abrupt sudden | gradual slow
secure safe | insecure plaintext
careful | careless cursory reckless
accept | refuse reject turn-away
pass | block
verbatim literal | paraphrased
disclose publish | withhold conceal
whole wholly complete full | partial
confident | hesitant
alphabetical | random chronological
add append insert attach include supply | omit
aggregate group | split
alert notify warn inform tell | ignore silence mislead deceive misinform
allow permit grant let | refuse reject withhold
append pad extend | truncate
assert affirm claim state | deny
authenticate verify consult check inspect | bypass circumvent
await | ignore
broadcast distribute circulate publish | withhold
build construct assemble | dismantle demolish
buffer | flush
cache memoize memoise | evict refetch discard purge
cancel abort | confirm continue complete finish
capture collect gather | discard omit
change alter modify edit rewrite rename amend | preserve keep retain maintain
charge bill invoice | refund waive
confirm | reject
contain include have feature | lack
default standard predefined builtin | custom user-defined bespoke
defer postpone delay | execute perform run
delete drop destroy | restore recover reinstate
depend rely | disregard ignore
deploy | withdraw
discuss | avoid omit
focus concentrate | digress stray wander
require demand mandate | prohibit forbid ban disallow waive
guarantee | void
handle process | reject drop discard
highlight emphasize emphasise stress | obscure downplay hide
honor honour respect | reject override ignore violate disregard
inherit | override
include keep retain preserve | strip
install introduce | remove uninstall
interrupt halt | continue
invoke call trigger run | skip suppress bypass
judge vote participate | abstain
mirror match track | diverge differ deviate
contradict differ diverge | match agree
obtain acquire | relinquish
overwrite replace clobber substitute | keep append preserve retain
reassign rotate renew | keep retain
recover succeed | fail
redact mask | reveal disclose
release disclose | retain withhold
repeat | omit skip
resist oppose | yield
resolve fix address answer | ignore
restrict | open
return | throw keep retain
reuse | recreate discard regenerate
revert undo | apply commit keep redo
revert | succeed pass
support | abandon desert forsake
revoke | issue
round | truncate
sanitize sanitise validate | trust
share disclose give supply offer | withhold hide conceal
submit file | withdraw
support implement accommodate | reject drop ignore oppose omit
tamper interfere | preserve
update refresh | keep freeze
evade dodge sidestep | answer address
lock freeze | release
populate fill | clear
reopen | close
consult consider heed regard | bypass ignore disregard
participate join engage | abstain withdraw
forget erase | keep retain store remember
combine mix merge join | split isolate
separate split divide | merge unite
wait | skip
common frequent widespread | rare uncommon
compact terse | verbose
complete whole entire | partial fragmentary
disjoint separate | overlapping
exclusive sole | joint
exclusively solely alone | jointly collectively together
exhaustive comprehensive exhaustively comprehensively | selective partial selectively
existing | new
explicit | implied tacit
few | many numerous
fixed rigid | flexible adjustable
integer | fractional
lax lenient loose | strict rigorous exact
largest biggest highest greatest | smallest lowest
longest | shortest
longer | shorter
oldest earliest | newest latest
older | newer
wider broader | narrower
easier simpler | harder
stronger | weaker
strongest | weakest
faster quicker | slower
fastest quickest | slowest
cheaper | dearer
cheapest | dearest
larger bigger greater | smaller
nearest | farthest
deeper | shallower
heavier | lighter
little | much
main primary | secondary auxiliary
numeric | alphabetic textual
one-way unidirectional | two-way bidirectional
original | derived plagiarized plagiarised
personal individual private | shared common
physical tangible | virtual digital
popular well-known | obscure
random arbitrary | sequential sorted ordered
real genuine actual concrete | virtual fictional imaginary fabricated
risky dangerous hazardous | safe
same identical equal | different separate distinct differing
similar alike | different dissimilar
silent quiet | verbose noisy
silently quietly | loudly
stable mature | experimental
straightforward simple | convoluted
top-level outermost | nested
transparent | hidden secret
transparently openly | secretly
trusted | unknown
unequivocal unambiguous clear | ambiguous equivocal
unequivocally unambiguously clearly uniquely | ambiguously equivocally
unicast | multicast
uniform consistent | varying
unique | shared common
universal general | particular
urgent | routine
whole entire | fragmentary
verbatim literal unabridged | abridged paraphrased shortened summarized summarised
exact precise exactly precisely | approximate loose rough approximately roughly
tactful diplomatic | blunt tactless
collaborative cooperative | adversarial confrontational
respectful | condescending patronizing patronising
creative imaginative | literal
deferential obedient | defiant
open-minded | dogmatic
engaging lively interesting | dull boring
enthusiastic eager willing | reluctant
factual true | fictional made-up
critical | flattering sycophantic uncritical
lighthearted light-hearted playful humorous | serious solemn
nuanced | simplistic
relevant pertinent | tangential
skeptical sceptical | credulous gullible
spontaneous impromptu | scripted rehearsed
candid frank | sycophantic evasive guarded
thoughtful considerate | careless thoughtless
atomic atomically | piecemeal
permissioned | permissionless
reverted failed | successful
upgradeable upgradable | immutable
orphaned abandoned | maintained
deprecated obsolete | recommended supported encouraged
legacy | modern
reserved | available
rooted | relative
signed named | anonymous
sparse | full dense
graceful gracefully | abrupt abruptly
unsolicited | requested
superseded | current
read-write writable writeable | read-only
tightly tight | loosely loose
steadily smoothly | abruptly erratically
seriously earnestly | jokingly flippantly
literally | figuratively metaphorically
wholeheartedly willingly gladly | grudgingly reluctantly
ambitious | modest
colloquial informal | formal
abstract theoretical | concrete practical
addition inclusion | removal omission
underneath beneath | above
output print emit show return display log report | suppress
presence | absence
inside | outside
beforehand | retroactively
prevail override supersede outrank | yield subordinate
final | appealable
on-leash | off-leash
fixed-term | open-ended
blank empty | complete
board embark | leave alight disembark
hoist | lower
drop lower | hoist
archive file keep retain preserve store | shred
lease rent | buy purchase
increase raise | cut slash
active | dormant
transferable | personal
progressive | flat
mixed | single-sex
accompany | alone
irrigate | rain-fed
plough | fallow
paint | bare
slice | whole
preheat | cold
unique | repeated
renew | end expire terminate
fixed | floating
supervised accompanied | alone
declare indicate set fill populate define document | omit
name list specify declare indicate | conceal obscure
respond reply | ignore
update change modify alter edit revise amend rewrite adapt | unchanged untouched intact
public | restricted confidential
unique | reused
concise brief short succinct | long-winded wordy rambling
refuse reject decline | take
assume presume | question doubt dispute
return | discard
exit terminate quit | continue proceed
relevant pertinent | unrelated
valid well-formed | malformed broken corrupt
careful carefully | hasty hastily
minimal least | extensive maximal
respect | trample
reachable accessible available | unreachable
accept approve grant fulfil fulfill honor honour | deny decline refuse reject
adopt use apply join enter follow embrace migrate subscribe attend choose employ visit | shun forgo renounce forswear spurn eschew boycott forsake
migrate subscribe join adopt attend | abandon abstain
announce dispatch emit output broadcast publish communicate print send issue signal indicate present convey exhibit | suppress withhold
beautiful cute attractive pretty charming handsome | ugly repulsive grim hideous
bounded limited finite | unlimited boundless infinite
calm composed patient good-humored | irritable irritated impatient agitated
create establish build generate erect install found | destroy demolish dismantle ruin wreck abolish
detailed elaborate thorough exhaustive | sketchy superficial
different distinct distinguishable differentiated differentiate distinguish | alike identical indistinguishable
ephemeral temporary transient short-lived single-use | reusable permanent long-lived persistent
equip provide supply furnish | deprive strip starve rob
express voice signal show display indicate present reveal convey exhibit articulate | mask disguise camouflage conceal hide
humor humour patience kindness | irritation impatience anger annoyance
include have carry contain bear feature | lack
inherently deeply fundamentally genuinely thoroughly | superficially
interject intervene interfere respond speak answer reply react object comment | silent
interject intervene interfere act react | abstain
adjacent near close next | remote far distant
match correspond matching corresponding related | unrelated
direct immediate | roundabout indirect
present | gone
retain keep preserve store reserve maintain hold | shed surrender forsake squander dissipate relinquish
recompute recalculate regenerate renew refresh revise adjust rewrite reset overwrite | preserve retain freeze
resolve fulfil fulfill | reject
safely carefully cautiously | rashly recklessly
satisfy meet fulfil fulfill | violate breach flout fail
sequential ordered consecutive | unordered random
sanitized sanitised filtered | unfiltered raw
stable constant fixed permanent steady unchanging | ever-changing fluctuating variable volatile changeable fickle
strongest | feeblest weakest
suppose presume assume | doubt exclude
truthfully honestly candidly | falsely dishonestly
updated | outdated
atomic indivisible | gradual
bind attach tie link | detach unbind sever
extra utmost full increased heightened | less scant minimal
include contain | absent
maintain uphold keep | violate
respect honor honour heed | overrule override disregard
heed acknowledge appreciate | ignore belittle
minimal slight minor | heavy severe considerable substantial massive
encourage welcome recommend suggest invite | discourage deter dampen
require demand insist | waive
prioritize prioritise favor favour prefer | deprioritize deprioritise
propagate forward relay transmit | withhold
reveal disclose | guard
revoke withdraw repeal rescind | uphold confirm retain
honest truthful sincere | deceitful dishonest insincere
neutral impartial balanced | one-sided lopsided partisan
free gratis | chargeable
consistent coherent | contradictory incoherent inconsistent
known public | secret
relevant pertinent on-topic | off-topic
new fresh unused | reused used
monotonic steady regular | erratic irregular
proportional proportionate moderate | excessive disproportionate
minimal brief | exhaustive
complete finish conclude | interrupt
"""
