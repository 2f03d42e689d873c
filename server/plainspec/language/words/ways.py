"""Ways of doing one thing of which one is taken: how it is sent, paid, written, decided, stored, taken.

Each line is one set: its values, parted by “|”, of which any two exclude each
other where all the rest of two sentences agrees. Behind a value stand the
expressions that it stands for, so that “in the fridge” is “refrigerated”.

Such words are names of things, too (“the email”, “a card”), so they count only
where they are written as a way: as an expression of this table, as an adverb or
participle, or behind a preposition (:func:`plainspec.language.conflicts.values.is_way`).
What can be done in two ways at once is in no set: a vote is secret and by majority.
The words of a line that begins with "*" are too frequent to tell what a sentence is about.
"""

from __future__ import annotations

from collections.abc import Iterator

#: Each line: values that exclude each other; behind ":" what else says so.
SETS = """
postal: by registered mail; by registered post; by certified mail; by ordinary mail; by surface mail | courier: by courier; by messenger | email: by e-mail; via email; by electronic mail | fax: by telefax | phone: by telephone; over the phone; over the telephone | sms: by text message; via text message; by text
manually | courier | postal
email | paper: on paper
cash: in cash; in notes and coins; for cash | bank-transfer: by bank transfer; by wire transfer; by wire; by transfer; via bank transfer; by credit transfer; by money order | direct-debit: by direct debit; by standing order | card: by credit card; by debit card; by payment card | cheque | store-credit: as store credit; in store credit; as a voucher; in vouchers
cash | on-credit: on credit
upfront | delivery
upfront | completion
delivery | completion | signing
lump-sum: in a lump sum; as a lump sum; in one sum; in a single sum; in one payment; in a single payment | instalments: in installments; by instalments; by installments
hourly: by the hour; on an hourly basis | daily: by the day; on a daily basis | weekly: by the week; on a weekly basis | monthly: by the month; on a monthly basis | quarterly: by the quarter; on a quarterly basis | yearly: by the year; on a yearly basis; on an annual basis
hourly | flat-rate: a flat fee; a flat rate; at a flat rate
duplicate | triplicate | quadruplicate
ink | pencil
ink | typed
ink | electronically
manually | typed
manually | electronically
bold | italics
* words | digits
* words | numerals
* words | figures
pasttense: in the past tense; in past tense | presenttense: in the present tense; in present tense | futuretense: in the future tense; in future tense
firstperson: in the first person; in first person | secondperson: in the second person; in second person | thirdperson: in the third person; in third person
single-quoted: in single quotes; with single quotes; within single quotes; in single quotation marks | double-quoted: in double quotes; with double quotes; within double quotes; in double quotation marks
unanimously | majority: by simple majority; by a simple majority; by majority vote; by a majority vote; by qualified majority; by absolute majority; by a majority; by a two-thirds majority; by two-thirds majority
consensus | majority
secret-ballot: by secret ballot; by a secret ballot; in a secret ballot; by secret vote | show-of-hands: by show of hands; by a show of hands
secret-ballot | open-vote: by open vote; in an open vote; by open ballot; by roll call
secret-ballot | openly
randomly: by lottery; by drawing lots; by draw; by a draw | first-come: on a first-come, first-served basis; on a first-come first-served basis; on a first come, first served basis; first come, first served | seniority
randomly | jury
randomly | election
jury | election
arbitration | court: by the courts; before the courts; by litigation; before a court
manually | crane | forklift
foot | car | bus | train | plane | bicycle
foot | bus | train | plane | bicycle | taxi
ship | plane | train | lorry
ship | plane | train | truck
air | sea | road | rail
stretcher | wheelchair
single-sided: one-sided | double-sided: two-sided
colour: in full colour | monochrome: in black and white; in greyscale; in grayscale
color: in full color | monochrome
* relevance: in order of relevance | name | price: in order of price | size: in order of size | priority: in order of priority | age: in order of age | rating | unsorted
* chronologically | relevance | name | price | size | priority | rating
* alphabetically | relevance | price | size | priority | age | rating | unsorted | chronologically
* alphabetically | arrival
* arrival: in order of arrival; in the order of arrival; by order of arrival; in order of receipt; in the order received | relevance | name | price | size | priority | unsorted
* creation: in order of creation; in the order of creation; in the order of their creation | relevance | name | price | size | priority | unsorted
* severity: in order of severity | name | price | size | chronologically
* severity | alphabetically
* severity | arrival
* seniority: in order of seniority | name | age
* seniority | alphabetically
* position | name
fifo: first in, first out; first in first out; first-in, first-out; first-in-first-out | lifo: last in, first out; last in first out; last-in, first-out; last-in-first-out
chronologically | reverse-chronologically: in reverse chronological order; in reverse date order
alphabetically | reverse-alphabetically: in reverse alphabetical order
surname-first: surname first; last name first; family name first | given-name-first: first name first; given name first; forename first
given-name: by first name; by given name; by their first name; by the first name; by their given name | surname: by last name; by family name; by their last name; by the last name; by their surname
dayfirst: day first | monthfirst: month first | yearfirst: year first
zero-based | one-based
receipt | dispatch
receipt | posting
* seconds | milliseconds | microseconds | minutes | hours
* grams | kilograms | ounces | pounds | tonnes
* metres | feet | inches | centimetres | millimetres | yards
* person | group | household | vehicle
* unit | kilogram | litre | metre | hour
centrally | decentrally: in each branch; in every branch; in each office; in every office; at each site; at every site; in each department; in every department; by each team; by each branch; by each department
memory | disk | tape
room-temperature: at room temperature; at ambient temperature | refrigerated: in the refrigerator; in the fridge; in a refrigerator; under refrigeration | freezer: in the freezer; in a freezer
* dark: in the dark; in darkness | light: in the light; in daylight; in direct sunlight; in the sun
as-root: as root; with root privileges; as the root user; as administrator; as an administrator; with administrator rights; with root rights | unprivileged-user: as an ordinary user; as an unprivileged user; as a normal user; as a regular user; as a non-root user; as a standard user; without root privileges; without root rights
* value | reference
* clientside: on the client side; on the client's side | serverside: on the server side
* header | query-parameter: as a query parameter; in the query string; in the query | body
* header | query-parameter | request-body: in the request body; in the body of the request
* sequential | batches
* abruptly | layers
* sequential | abruptly
immediately | after-restart: after a restart; after the next restart; on the next restart; upon restart
orally: by mouth | intravenously: into a vein; into the vein; by infusion; by drip | intramuscularly: into the muscle; into a muscle | subcutaneously: under the skin | rectally | topically
with-food: with food; with meals; with a meal; with the meal; with meal; during meals | empty-stomach: on an empty stomach; without food; while fasting
general-anaesthesia: under general anaesthesia; under general anesthesia; under a general anaesthetic; under general anaesthetic | local-anaesthesia: under local anaesthesia; under local anesthesia; under a local anaesthetic; under local anaesthetic
highheat: over high heat; on high heat; at high heat; over a high heat | mediumheat: over medium heat; on medium heat; at medium heat; over a medium heat | lowheat: over low heat; on low heat; at low heat; over a low heat; on a low heat
pairs | alone
pairs | individually
class: as a whole class; in one large class; in one class; as one class | alone
class | individually
class | pairs
upright | sideways: on its side; on their side; on their sides
upright | lying: lying down
upright | flat
* strings | integers | floats | booleans
* letters | numbers
commas | semicolons | tabs | spaces | newlines | pipes
lf | crlf | cr
* plaintext | markdown | html
bullet-points: in bullet points; as bullet points; as a bulleted list; in a bulleted list | prose: in continuous prose; in prose; as prose; in full sentences; in running text; as running text | as-table: in a table; as a table; in tabular form
footnotes: in footnotes; as footnotes | endnotes: in endnotes; as endnotes | inline: in the text; in line
main-thread: on the main thread; on the ui thread | background-thread: on a background thread; on a worker thread; in a background thread; in a worker thread
compile-time: at compile time; at build time | run-time: at run time; at runtime
startup: at startup; on startup; at start-up; upon startup | ondemand: on demand
* stack | heap
series: in series | parallel
exponentially | linearly | logarithmically | quadratically
equally: in equal shares; in equal parts | proportionally: pro rata; on a pro rata basis; proportionately
at-cost: at cost; at book value; at historical cost | market-value: at market value; at fair value
accrual-basis: on an accrual basis; on an accruals basis | cash-basis: on a cash basis
straight-line: on a straight-line basis | declining-balance: on a declining-balance basis; on a reducing-balance basis
firstclass: in first class | secondclass: in second class | economy-class: in economy class; in economy | business-class: in business class
aboveground: above ground | underground: below ground
full-mast: at full mast; at full-mast | half-mast: at half mast; at half-mast
""".strip()


def sets(telling: bool = False) -> Iterator[tuple[str, ...]]:
    """The values of each set; where *telling*, only of those that tell what a sentence is about."""
    for line in SETS.split("\n"):
        if not (telling and line.startswith("*")):
            values = line.removeprefix("*").split("|")
            yield tuple(value.partition(":")[0].strip() for value in values)


def expressions() -> Iterator[tuple[tuple[str, ...], str]]:
    """The expressions, word by word, each with the value that it stands for."""
    for line in SETS.split("\n"):
        for entry in line.removeprefix("*").split("|"):
            value, _, phrases = entry.partition(":")
            for phrase in phrases.split(";"):
                if phrase.strip():
                    yield tuple(phrase.replace(",", " ,").split()), value.strip()
