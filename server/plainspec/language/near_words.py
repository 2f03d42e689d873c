"""Words that authors of specifications write for each other, though each has uses of its own.

Each line holds words of which any two may mean the same. They are looser than
:mod:`plainspec.language.synonyms` and count only between two sentences that are
at odds in one thing and otherwise say the same; see
:mod:`plainspec.language.nearness`.
"""

from __future__ import annotations

NEAR = """
abandon forsake drop
ability capability capacity
about regarding concerning
abrupt sudden
absence lack
abuse misuse
accept receive take
accept tolerate
access reach
accidental inadvertent unintentional
accomplish achieve attain
account profile
accountable responsible answerable
accumulate collect gather assemble
accurate correct exact precise right
acknowledge recognize confirm admit
acquire obtain get gain procure
act behave operate
action step measure
activity operation
actor party participant
actual real
adapt adjust tailor
add append attach
address handle tackle resolve
adequate sufficient enough
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
alert warn notify
alert warning
align conform
allow enable let permit
alter change modify amend edit
alternative option choice
amount quantity number
analyze examine study
announce declare proclaim report
annual yearly
answer reply respond
answer reply response
apparent evident obvious
appear seem
appear occur
application app program
apply use employ
appoint designate nominate
appropriate proper suitable fitting
approve authorize sanction
approval consent authorization permission
approximate estimate
area region zone
argument parameter
arrange organize order
ask request query
assert claim state
assess evaluate judge
assign allocate
assistant model
associate link relate connect
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
begin start commence
belief view opinion
belong pertain
benefit advantage
blame fault
block bar
body text
boundary limit
branch path
breach violate
break interrupt
brief short concise
broad wide
buffer queue
bug defect fault flaw
build construct create
call invoke
call name
cancel abort revoke
candid frank
capture record
careful cautious
carry bear
case instance situation
category class kind type
cause trigger lead produce
cease stop halt end
certain sure
chance opportunity
channel path
characteristic feature trait
charge fee cost price
check verify validate test
choose select pick
circumstance situation condition
cite quote reference
clarify explain
clear plain obvious evident
clear remove erase
client customer
close shut
code program
collaborate cooperate
combine merge join
command instruction order
comment remark note
commit undertake
common usual
communicate convey transmit
company firm business enterprise
compare contrast
compatible consistent
complete finish
complete full whole entire
component part module element
compose write
comprehensive thorough exhaustive
compute calculate determine derive
conceal hide
concern worry issue
conclude end finish
conclude infer
conduct perform run
conduct behavior
confidential private secret
configure set
confirm verify
conflict contradict
connect join link
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
continue proceed persist
control manage govern
convert transform translate
convey express
copy duplicate
correct fix repair
correspond match
count number
create generate produce make
creation generation
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
deceive mislead trick
decide determine
decision choice
declare state announce
decline refuse reject
decrease reduce lower lessen
deem consider regard
default standard
defect fault error
defend protect
defer delay postpone
define specify
degrade worsen
delay wait
delete remove erase eliminate
deliberate intentional
delicate sensitive
deliver supply provide
demand require request
demonstrate show prove
deny refuse
depart leave
depend rely
deploy roll-out release
depict portray represent
describe explain
design devise
designate name
desire want wish
detail describe
detect discover find notice
deter discourage dissuade
determine decide establish
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
disclose reveal divulge expose
disclose share
discover find
discrepancy difference
discuss debate
disguise conceal
display show present
dispute contest
disregard ignore neglect overlook
disrupt interrupt disturb
distinct discrete separate
distort misrepresent
distribute spread share
diverse various
divide split separate
document record
document file paper
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
elect choose
element item
elevate raise
eligible entitled
emit issue
emotion feeling
emphasize stress highlight
employ use
employee worker staff
empower enable
empty blank
enclose contain
encounter meet
encourage promote urge
endanger jeopardize
endorse support approve
enforce impose
engage participate
enhance improve
enough sufficient
enter insert
enterprise company
entire whole full
entitle authorize
entity party
entry record item
enumerate list
environment surroundings
equal equivalent same
equip provide
error mistake fault
error failure
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
exchange swap trade
exclude omit
execute perform run
execute implement
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
file document
fill complete
final last
find locate
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
former previous
forward send pass relay
foster promote
free release
frequent common
fresh new
function operate
fundamental basic
funds money
further additional
furnish provide supply
gather collect
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
hazardous dangerous
hear listen
help support
hesitate pause
hide mask
hint clue
hold keep retain
hold contain
honest truthful
hope wish
huge large
hurt injure
identical same
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
important significant
impose enforce
improper inappropriate
improve better
inaccurate incorrect
incident event
include incorporate contain
inconsistent contradictory
incorporate integrate
incorrect wrong
increase raise
indicate show signal
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
inspect check
install set-up
instance example case
instant immediate
instruct tell direct
instruction command direction
instruction guideline
intend plan mean
intent intention purpose
interact communicate
interest concern
interfere meddle
interpret understand read
interval period
introduce add
invalid void
invent fabricate
investigate examine
invite ask
involve include
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
kind type sort
know understand
knowledge information
label tag mark
language wording
large big
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
limit restrict bound cap
limit restriction limitation bound
link connection
list enumerate
load fetch
locate find
location place position
log record
long lengthy
look appear
loss damage
main primary chief
maintain uphold keep
major significant
manage administer handle
mandate require
manipulate alter
manner way
mark flag
material substantial
matter issue
maximum most
mean signify
meaning sense
measure gauge
meet satisfy fulfil
member participant
mention state cite
merge combine
message note
method way approach technique
minimal least
minimize reduce
minor small
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
narrow limited
natural normal
nature character
necessary needed required
need require
neglect ignore
network system
new fresh
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
observe watch notice
observe follow
obtain get
obvious evident
occasion time
occur happen
offensive insulting
offer provide
offer propose
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
option choice
order sequence
organization company organisation
origin source
original initial
outcome result
outdated obsolete
outline summarize
output result
overall general
oversee supervise
overview summary
own possess
package bundle
page document
part portion section piece
participate engage
particular specific
partner associate
pass relay
pattern model
pause wait
pay compensate
payment fee
penalty fine
people persons individuals users
perform execute do
period time interval
permission authorization consent
permit allow
person individual
persuade convince
phase stage
physical bodily
pick select
picture image
place put
plain simple
plan intend
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
precise exact
predict forecast
prefer favor
premise assumption
prepare ready
present show
preserve maintain
press push
pressure stress
prevent stop avert
previous prior earlier former
price cost
principle rule
print output
prior earlier
private personal
problem issue
procedure process
proceed continue
process handle
process procedure
produce generate
product good
professional expert
profit gain
program application
progress advance
prohibit forbid
promise pledge
promote encourage
prompt request
prompt immediate
proof evidence
propagate spread
proper right
property attribute
propose suggest
protect secure safeguard shield
protocol procedure
prove demonstrate
provide supply give furnish
provision supply
public open
publish release
punish penalize
purchase buy
purpose aim
pursue follow
put place
quality property
query question
question ask
question challenge
quick swift
quit leave
quote cite
range scope
rapid quick
rate speed
ready prepared
real actual
realize achieve
reason cause
reasonable sensible
recall remember
receive get
recent new
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
reliable dependable
rely depend
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
report announce
represent denote
request ask
require need
requirement demand
reserve hold
resist oppose
resolve settle
resource asset
respect honor
respectful polite
respond react
response answer
responsibility duty
rest remainder
restart resume
restore recover
restrict limit
result outcome
resume continue
retain keep
retrieve fetch
return give
reveal disclose
revenue income
review examine
revise change
revoke cancel withdraw
reward prize
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
section part
secure protect
seek request
seem appear
segment part
select choose
send transmit forward dispatch
sense meaning
sensible reasonable
sensitive delicate
sentence phrase
separate divide
sequence order
serious grave severe
serve provide
service facility
session conversation
set group
set place
settle resolve
setting configuration option
severe serious
shape form
share split
shift move
short brief
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
specific particular
specify state define
speculate guess
speed rate
spend use
spread distribute
staff personnel
stage phase
stance position
standard norm
start launch
state condition status
state declare
statement claim
stay remain
step stage
stop prevent
storage memory
store save keep
strategy plan
strengthen reinforce
stress emphasize
strict rigorous
structure form
submit send
subsequent later following
substantial significant
substitute replace
suitable appropriate
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
tell inform
temporary provisional
term word
terminate end
test check
text wording
thorough complete
threat danger
tie link
time period
title name
tone manner
tool instrument
topic subject
total sum
trace track
track follow
transfer move
transform convert
transmit send
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
unclear ambiguous
undergo experience
understand comprehend
undertake perform
unexpected surprising
uniform consistent
unique distinct
unit item
universal general
unlawful illegal
unsafe dangerous
update refresh revise
uphold maintain
urge encourage
usage use
use utilize employ
user consumer
usual common
valid legitimate
value worth
value figure
various several
vary differ
vendor supplier seller
verify confirm check
version edition
view opinion
view see
violate breach
visible apparent
visit access
vital essential
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
withdraw remove
wording phrasing
work operate
worker employee
wrong incorrect
"""
