"""Words for comparing the cores of norms (see :mod:`plainspec.language.conflicts.cores`).

Departments seldom choose the same verb for one deed. Where the thing and the place are the same, the
verbs of one line below come to the same: who must not *disclose* a name does not *state* it. They are
looser than synonyms, and serve for questions only.
"""

from __future__ import annotations

#: Deeds that come to the same where all else does; a line each.
DEEDS = tuple(
    """
tell say state name mention disclose reveal show cite quote publish post share announce inform notify communicate declare divulge present display
record write note enter log document register jot
send pass forward hand give deliver transmit transfer provide supply issue distribute lend
delete destroy shred erase discard wipe overwrite purge
keep retain preserve store archive save hold
use wear carry operate employ
pay reimburse reward compensate
eat drink consume
admit enter visit
buy purchase order
sell offer
take bring carry
repeat retry
restore recover undelete
sleep stay
sign approve
perform do conduct
""".strip().split("\n")
)

#: Words for whoever a norm is addressed to: with these it is everybody of whom the other one speaks.
EVERYBODY = """
nobody anybody everybody anyone everyone someone somebody one person people you we i he she they it staff employee
member personnel user team party who
"""

#: What says nothing of a deed by itself.
IDLE = """
any all every each no not never ever at time circumstance case way whatever whatsoever anywhere directly also even
only same other such any part it they them this that these those one thing matter condition more most than
least member staff under out up off down on in about between after before during over need again
extra additional further by with without for to
"""

#: Who does something so does it alone: “a single nurse”, “by himself”.
BY_ONESELF = "alone single himself herself themselves itself singly unaided unaccompanied"

#: What must not be used must not be sent, worn, lit or sprayed either.
USES = "use employ"

#: Of these deeds too little is known.
LIGHT = (
    "include contain have be do make allow permit support get set apply require need provide change"
)
