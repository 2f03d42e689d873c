"""Words that authors of specifications write for each other, though each has uses of its own.

Each line holds words of which any two may mean the same. They are looser than
:mod:`plainspec.language.words.synonyms` and count only between two sentences that are
at odds in one thing and otherwise say the same; see
:mod:`plainspec.language.words.nearness`.
"""

from __future__ import annotations

NEAR = """
abandon forsake drop
abide adhere
abide comply
ability capability capacity
abort stop
about regarding concerning
abrupt sudden
absence lack
abuse misuse
accept approve
accept receive take
accept tolerate
access reach
accidental inadvertent unintentional
accomplish achieve attain
account profile
accountable responsible answerable
accumulate collect gather assemble
accurate correct exact precise right
achieve reach
acknowledge recognize confirm admit
acquire obtain get gain procure
act behave operate
action step measure
activity operation
actor party participant
actual real
adapt adjust tailor
add append attach
additional supplementary
address handle tackle resolve
adequate sufficient enough
adequate suitable
adhere follow obey
adhere stick comply conform keep
adopt assume embrace
adverse harmful negative
advice guidance counsel
advise counsel recommend suggest
affect influence impact
agree consent
agreement contract
aid assist help support
aim goal objective purpose target
aim seek
alert warn notify
alert warning
align conform
allow enable let permit
alter change modify amend edit
alternative option choice
ambiguity vagueness
amount quantity number
ample sufficient
analyze examine study
announce declare proclaim report disclose
annual yearly
answer reply respond
answer reply response
apparent evident obvious
appear occur
appear seem
application app program
apply use employ
appoint designate nominate
appropriate apt right
appropriate fitting fit
appropriate proper suitable fitting
approval consent authorization permission
approve authorize sanction
approve confirm
approximate estimate
area region zone
argument parameter
arrange organize order
array list
article page
ask request query
assert claim state
assess evaluate judge
assign allocate
assign give
assistant model
associate link relate connect
associated corresponding
assure ensure guarantee
attempt try
attribute property field
audit review inspect
author writer
authority power
automatic automated
available accessible
avoid evade
aware conscious
background context
ban prohibit forbid
base found ground
basic fundamental
batch group
begin start commence open
belief view opinion
belong pertain
beneficial helpful
benefit advantage
blame fault
block bar
body text
boundary limit
branch path
breach violate
break interrupt
brief short concise
brief succinct
broad wide
broadcast send
buffer queue
bug defect fault flaw
build construct create
bundle package
byte octet
bytes data
cache store
call invoke
call name
cancel abort revoke
candid frank
capture record
careful cautious
carry bear
carry contain include
carry transport
case instance situation
category class kind type
cause trigger lead produce
caveat warning
cease stop halt end
certain sure
chance opportunity
channel path
characteristic feature trait
charge fee cost price
check review
check verify validate test
choose select pick
circumstance situation condition
circumvent bypass evade
cite quote reference
clarification explanation
clarify explain
clear plain obvious evident
clear remove erase
client customer
close shut
code program
collaborate cooperate
collect obtain retrieve receive
combine merge join
command instruction order
comment remark note
commit undertake
common usual
common widespread
communicate convey transmit
company firm business enterprise
compare contrast
compatible consistent
complete finish
complete full whole entire
comply follow
component part module element
compose write
comprehensive complete full
comprehensive thorough exhaustive
compute calculate determine derive
compute evaluate
conceal hide
concern worry issue
conclude end finish
conclude infer
conduct behavior
conduct perform run
confidence certainty
confidential private secret
configure set
confirm verify
conflict contradict
conform follow
connect join link
consent agreement
consequence result outcome effect
consider regard treat
consider weigh
consistent uniform
constant fixed
constrain restrict limit
construct form
consult ask
consumer user customer
contact reach
contain include hold comprise
content material text
context setting
continue proceed persist
contributor author
control manage govern
conversation dialogue chat
convert transform translate
convey express
copy duplicate
correct fix repair
correspond match
count number
create generate produce make
creation generation
creator author
credible believable
criterion condition
critical crucial vital essential
current present existing
customary usual
damage harm hurt injure
damage harm injury
danger hazard risk peril
dangerous hazardous risky unsafe
data information
deadline limit
deal handle
debate discuss
deceive cheat
deceive mislead trick
deceptive dishonest
decide determine
decide resolve
decision choice
declare state announce
decline refuse reject
decode parse
decrease reduce lower lessen
deem consider regard
default standard
defect fault error
defend protect
defer delay postpone
define describe
define specify
degrade worsen
delay wait
delete remove erase eliminate
deliberate intentional
delicate sensitive
deliver return
deliver send
deliver supply provide
demand insist
demand require request
demonstrate show prove
deny refuse
depart leave
depend rely
dependency requirement prerequisite
depict portray represent
deploy roll-out release
describe explain
describe state
design devise
designate name
desire want wish
detail describe
detailed extensive
detect discover find notice
deter discourage dissuade
determine decide establish
developer programmer coder
device machine
differ vary
different distinct separate
difficult hard
difficulty trouble problem
dimension size
direct guide steer
directly straight immediately
disagree dissent
discard dispose
disclaimer notice
disclose reveal divulge expose
disclose share
discover find
discrepancy difference
discuss debate
disguise conceal
display show present
dispute contest
dispute disagreement
disregard ignore neglect overlook
disrupt interrupt disturb
distinct discrete separate
distort misrepresent
distribute spread share
diverse various
divide split separate
doctor physician
document describe
document file paper
document record
document text
domain area field
dubious doubtful
duration length period time
duty obligation responsibility
earlier previously before
early prompt
ease facilitate simplify
easy simple
edit revise
educate teach
effect impact
effective efficient
elaborate expand
elaborate explain
elect choose
element item
elevate raise
eligible entitled
embed include incorporate insert
emit fire dispatch broadcast
emit issue
emotion feeling
emotion mood
empathetic compassionate understanding
emphasize stress highlight
employ use
employee worker staff
empower enable
empty blank
enclose contain
encode serialize
encounter meet
encourage promote urge
endanger jeopardize
endorse support approve
enforce impose
engage participate
enhance improve
enough sufficient
ensure confirm
enter insert
enterprise company
entire complete
entire whole full
entitle authorize
entity party
entry record item
enumerate list
environment surroundings
equal equivalent same
equip provide
error failure
error mistake fault
essential key
essential necessary vital
establish create
estimate approximate assess
ethical moral
evaluate assess judge
event occurrence incident
exact precise
examine inspect review study
example instance
exceed surpass
beyond past
exceptional unusual
exchange swap trade
exclude omit
execute implement
execute perform run
exercise use
exhibit show display
existing present current
expand extend enlarge
expect anticipate
expense cost
expert specialist
expire lapse
explain describe clarify
explicit express clear
explicitly expressly clearly
exploit abuse
explore investigate examine
expose reveal
express state
extend lengthen
extensive broad
external outside
extra additional further more
extract obtain
fabricate invent
facility equipment
fact detail
factor element
fail crash
failure error
fair just equitable
false incorrect wrong untrue
fast quick rapid
fault defect flaw
feature function
fee payment
feedback comment
fetch retrieve get obtain
field area
figure number
file artifact
file document
fill complete
final last
find locate
finish stop
firm company
fitting suitable
fix repair
flag mark
flaw defect
follow obey
force compel
foresee predict
form shape
form type
format form
format layout
former previous
forthright candid frank
forward send pass relay
foster promote
free release
frequent common
frequent regular
fresh new
friendly warm
fulfil fulfill satisfy
function operate
function procedure
fundamental basic
funds money
furnish provide supply
further additional
gather collect
gather obtain
general overall
generate produce
genuine sincere real authentic
get receive
give provide supply offer grant
goal aim
good fine
govern rule regulate
graceful smooth
grant award
graph chart
great large
greet welcome
group set
guarantee ensure
guard protect
guess speculate
guidance direction
guide lead
guideline rule
habit custom
halt stop cease
handle process manage treat
happen occur
harm hurt
harm injury
harmful dangerous
hazardous dangerous
hear listen
help contribute
help support
helpful useful
hesitate pause
hide mask
hint clue
hint tip
hold contain
hold keep retain
hold store
honest truthful
honour follow obey
hope wish
huge enormous
huge large
hurt injure
identical same
identifier id
identify find
identify recognize detect determine
identity name
illegal illicit unlawful
illustrate show
immediate prompt instant
impact effect
impartial neutral objective
implement execute realize
implementation implementer
imply suggest
important essential vital
important significant
impose enforce
improper inappropriate
improve better
improve strengthen
inaccurate incorrect
inappropriate unsuitable
incident event
include incorporate contain
inconsistent contradictory
incorporate integrate
include feature
incorrect wrong
increase raise
index position offset
indicate show signal
indicate state
individual person
infer conclude deduce
influence affect
inform tell notify
information data details
initial first
initiate start begin launch
injury harm
innocent harmless
input entry
inquire ask
inquiry question query
insert add
inspect analyze
inspect check
install deploy
install set-up
instance example case
instant immediate
instruct tell direct
instruction command direction
instruction guideline
integer number
intend plan mean
intent intention goal aim
intent intention purpose
interact communicate
interest concern
interfere meddle
interpret understand read
interval period
introduce add
introduce present
invalid void
invent fabricate
investigate examine
invite ask
invoke trigger
involve include
irrelevant unrelated
isolate separate
issue problem
issue release publish
item element
job task
join connect
judge assess
justify explain
keep maintain preserve retain
key crucial
kind friendly
kind type sort
know understand
knowledge information
label tag mark
language tongue
language wording
large big
large sizeable considerable
later subsequently afterwards
latest newest
launch start
law statute
lawful legal
lead guide
leak disclose
learn discover
leave exit
legal lawful
length duration
level degree
liable responsible
limit cap
limit restrict bound cap
limit restriction limitation bound
link connection
list enumerate
list mention
listener handler
load fetch
locate find
location place position
log journal
log note
log record
long lengthy
look appear
loss damage
main major
main primary chief
maintain continue
maintain uphold keep
maintainer owner steward
major significant
manage administer handle
mandate require
mandatory required
manipulate alter
manner way
mark flag
material substantial
matter issue
maximum most
mean signify
meaning sense
measure gauge
medium channel
meet satisfy fulfil
member participant
mention state cite
merge combine
message note
message text
method function routine
method way approach technique
minimal least
minimize reduce
minor child
minor small
minor trivial
mirror reflect
mislead deceive
misleading deceptive
mistake error
mix combine
mode manner
modify change
monitor observe watch track
motive reason
move transfer
mutual shared
name call
name mention
name specify
narrow limited
natural normal
nature character
necessary needed required
need require
neglect ignore
negligible minor
network system
new fresh
next subsequent
node peer
normal usual
note remark
notice notification
notify inform alert
number figure
numerous many several
obey follow
object item
objection complaint
objective goal
obligation duty
observe follow
observe watch notice
obsolete old
obtain get
obvious evident
occasion time
occur happen
offensive insulting
offensive rude abusive
offer propose
offer provide
official formal
often frequently
old former
omit skip exclude
ongoing continuing
operate run
operator administrator
opinion view
opportunity chance
oppose resist
optimize improve
option choice
optional voluntary
order sequence
organization company organisation
origin source
original initial
outcome result
outdated obsolete
outline summarize
output response
output result
output write
overall general
override replace supersede overrule
oversee supervise
overview summary
overwrite replace
own possess
package bundle
page document
paraphrase rephrase
parse interpret
part portion section piece
participate engage
participate join
particular specific
partner associate
pass relay
pattern model
pause wait
pay compensate
payload body content data
payment fee
penalty fine
penalty sanction
people persons individuals users
perform execute do
period time interval
permanent durable
permission authorization consent
permit allow
person individual
persuade convince
pertain relate
phase stage
physical bodily
pick select
picture image
place put
place store
plain simple
plan intend
platform service
plausible believable credible
point spot
policy rule
polite courteous
poor bad
portion share
position place
position stance view
possess have
possible potential
post publish
potential possible
power authority
practice custom
preceding earlier
precise exact
predict forecast
prefer favor
premise assumption
prepare ready
present describe
present show
preserve maintain
press push
pressure stress
presume suppose
prevent deter
prevent stop avert
previous prior earlier former
price cost
principle guideline
principle rule
print output
print show
print write
prior earlier
prior previous
private personal
problem issue
procedure process
proceed continue
process handle
process procedure
produce deliver
produce generate
produce return
product good
professional expert
profit gain
program application
program software
progress advance
prohibit forbid
promise pledge
promote encourage
prompt immediate
prompt request
proof evidence
propagate spread
proper right
property attribute
propose suggest
protect preserve
protect secure safeguard shield
protocol procedure
prove demonstrate
provide supply give furnish
provision supply
public open
publish release
publish send
punish penalize
purchase buy
purpose aim
pursue follow
put place
quality property
query inquiry
query question
query search
question ask
question challenge
quick swift
quit leave
quote cite
range scope
rapid quick
rate speed
read retrieve load fetch
ready prepared
real actual
realize achieve
reason cause
reasonable sensible
recall remember
receive get
recent new
recipient addressee
recipient receiver
recognize identify
recommend advise
record register log
recover restore
redirect forward
reduce decrease
refer point
reference cite
reflect show mirror
refrain abstain
refresh update
refuse decline
regard consider
region area
register record
regular normal
regulate control
regulation rule
reinforce strengthen
reject refuse
relate connect
relation relationship
release publish
relevant pertinent applicable
relevant related
reliable dependable
rely depend
remain continue
remain stay
remark comment
remember recall
remind notify
remove delete
render display
repair fix
repeat reiterate
replace substitute
reply response
reply return
report announce
repository repo
represent denote
request ask
require need
requirement demand
reserve hold
resist oppose
resolve fix
resolve settle
resource asset
respect heed follow observe
respect honor
respectful considerate
respectful polite
respond handle
respond react
respond return
response answer
responsibility duty
rest remainder
restart resume
restore recover
restrict limit
result outcome
resume continue
retain keep
retain store
retrieve fetch
retry repeat
return give
return send
return supply
return yield
reveal disclose
revenue income
revert undo
review examine
revise change
revoke cancel withdraw
reward prize
rewrite rephrase
right correct
rigorous strict
risk danger
role function
room space
route path
routine procedure
rule regulation
run execute
safe secure
safeguard protect
sample example
satisfy meet
save store
say state
scan check
schedule plan
scope range
search look
search query lookup
section chapter
section part
secure protect
seek pursue
seek request
seem appear
segment part
select choose
send transmit forward dispatch
sender originator
sense meaning
sensible reasonable
sensitive delicate
sentence phrase
separate divide
sequence list
sequence order
serious grave severe
serve provide
server host
service facility
session conversation
set assign
set define
set establish
set group
set place
setting configuration option
settle resolve
severe serious
shape form
share split
shift move
short brief
shorten abbreviate
show present
sign endorse
sign signal
signal indicate
significant major
silent quiet
simple easy
single sole
site location
situation circumstance
size extent
skip omit
slow delay
solely only
solution answer
solve resolve
sort kind
source origin
space room
speak talk
special particular
specific certain
specific concrete
specific particular
specify indicate
specify list
specify state define
speculate guess
speed rate
spend use
spread distribute
staff personnel
stage phase
stance position
standard norm
standard normal usual
start launch
state condition status
state declare
statement claim
stay continue
stay remain
step stage
stop prevent
storage memory
store save keep
strategy plan
strengthen reinforce
stress emphasize
strict rigorous
string text
structure form
submit send
subsequent later following
substantial significant
substitute replace
suitable appropriate
suitable fit
sum total
summarize outline
supervisor manager
supply provide
support back
suppose assume
sure certain
surprising unexpected
suspend halt pause
sustain maintain
switch change
system platform
tailor adapt
take accept
talk speak
target aim
task job
teach instruct
technique method
teenager adolescent
tell explain
tell inform
temporary provisional
temporary transient
term word
terminate end
terminate stop
test check
text wording
thorough complete
thorough detailed
threat danger
tie link
time period
title name
tone manner
tone style
tool instrument
topic subject
total sum
trace track
track follow
track record
transaction operation
transfer move
transform convert
transmit send
transparent clear honest frank
transparent open
treat handle
trend tendency
trigger cause
trouble difficulty
true correct
trust rely
truthful honest
type kind
typical usual
uncertain unsure
unclear ambiguous
unclear vague ambiguous
undergo experience
understand comprehend
undertake perform
unexpected surprising
uniform consistent
unique distinct
unit item
universal general
unlawful illegal
unlikely improbable
unsafe dangerous
unsuitable improper
unusual uncommon
update refresh revise
uphold maintain obey hold adhere
urge encourage
usage use
use utilize employ
user consumer
usual common
valid legitimate
value figure
value worth
various several
vary differ
vendor supplier seller
verify confirm check double-check recheck
version edition
version release
view opinion
view see
violate breach
visible apparent
visit access
vital essential
vulnerable weak
evict discard expel
wait pause
want wish
warn alert
warning caution
watch observe
way method
weak poor
weigh consider
wide broad
willing ready
wish desire
wish preference
withdraw remove
wording phrasing
work operate
worker employee
wrap surround
write record
wrong incorrect
"""
