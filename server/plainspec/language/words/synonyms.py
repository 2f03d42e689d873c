"""Words that mean the same in specifications; see :mod:`plainspec.language.words.opposites`.

A word that is in an earlier line already brings the rest of its line with it.
"""

from __future__ import annotations

SYNONYMS = """
use utilize utilise employ
show display
delete remove erase purge
begin start commence initiate
end finish conclude
help assist aid
ensure guarantee
ask request
inform notify tell
buy purchase
get obtain
make create produce generate
change modify alter amend edit
choose select pick
keep retain preserve
send transmit
answer respond reply
check verify validate
confirm acknowledge
give provide supply
need require
allow permit
forbid prohibit ban
stop halt cease
reject refuse decline
store save
reveal disclose divulge expose
mention cite
attempt try
fix repair
build construct
gather collect
happen occur
permission consent authorization authorisation
customer client
employee staff
information info
error mistake
quickly promptly rapidly fast
immediately instantly
about regarding concerning
within inside
each every all any
often frequently
big large
small little
correct right
wrong incorrect
main primary
secret confidential
additional further extra
whole entire complete
several multiple
yearly annually annual
monthly month
daily day
weekly week
via through
begin beginning
explicit express
clear unambiguous
password passphrase
document file
email e-mail mail
website site
picture image
bug defect
illegal unlawful
legal lawful
exceed surpass
contain include comprise
identical same equal
different distinct
ensure assure
publish release
discard drop
terminate abort
cancel revoke
prefer favour favor
infer deduce
guess speculate
harm damage
child minor
mandatory compulsory obligatory
optional voluntary
maximum max
minimum min
sufficient enough adequate
afterwards afterward thereafter subsequently
before prior
after following
until till
contact reach
submit file
transfer convey
pay settle
assess evaluate judge
record log
review inspect examine
merge combine
split divide
replace substitute
return restore
only solely exclusively merely
details particulars
query inquiry enquiry
forward relay
supervise oversee
compensate reimburse
hire recruit
dispatch ship
discuss talk
notify alert
physician doctor
attorney lawyer
vacation holiday
parcel package
apartment flat
accomplish achieve attain fulfill fulfil
calculate compute
collaborate cooperate
compel oblige
gather compile accumulate
corroborate confirm
determine ascertain
assume presume
detect discover
disappear vanish
stop discontinue quit
distinguish differentiate
endanger jeopardize jeopardise
expect anticipate
hide conceal
ignore disregard
imitate simulate
interrupt disrupt
limit restrict
fuse mix
note remark
propose suggest
recommend advise
recover retrieve regain
remember recall
repeat reiterate
strengthen fortify reinforce
give furnish grant
teach instruct
apparent evident obvious
concurrent simultaneous
difficult hard
permanent lasting
provisional tentative
reasonable sensible
reliable dependable
suitable appropriate
main principal chief
optimum optimal
almost nearly
partly partially
rarely seldom
similarly likewise
particularly especially
car automobile
component element
owner proprietor
percentage percent
student pupil
phone telephone
remainder rest
result outcome consequence
duty obligation
permit authorize authorise let
forbid disallow
retrieve fetch
copy replicate
move relocate
connect link
obey follow heed
violate breach infringe contravene
fulfill satisfy
choose opt
use employ
invoke call
declare announce
encourage urge
try endeavor endeavour strive
find locate
protect safeguard shield
encrypt encipher
monitor track
reimburse refund repay
bill invoice
rent lease
delay postpone defer
hurry rush
increase raise
decrease reduce diminish
extend prolong lengthen
expand enlarge
count tally
measure gauge
convert transform
buyer purchaser
company corporation
participant attendee
tenant lessee renter
landlord lessor
supplier vendor
child kid
recipient addressee
sender originator
folder directory
truck lorry
aircraft airplane aeroplane
application app
expense cost
salary wage
goal aim
benefit advantage
danger hazard
dangerous hazardous
illness disease
medicine medication drug
dosage dose
quickly swiftly speedily
immediately forthwith
shortly soon
rarely infrequently
big huge
small tiny
brief short
essential vital crucial
easy straightforward
hard tough
correct proper
false untrue
useful helpful
free gratis complimentary
polite courteous
fair equitable
neutral impartial unbiased
approximately roughly
mainly mostly primarily
jointly together
separately individually
carefully cautiously
honest truthful
concise succinct
verbose wordy
lengthy long
implementer implementor implementation
behavior behaviour
color colour
labor labour
center centre
meter metre
liter litre
catalog catalogue
dialog dialogue
program programme
grey gray
judgment judgement
acknowledgment acknowledgement
artifact artefact
ageing aging
"""

#: Before “is” in words that are written so everywhere: “raise”, “promise”, “supervise”.
NEVER_IZE = (
    "ra prom exerc adv otherw prec prem expert enterpr franch superv rev compr surpr disgu comprom merchand conc no"
    " likew advert telev improv dev desp dem inc exc parad treat ar pra appra po bru cru lia clockw w r"
)
