"""Verbs of leaving undone, deeds that undo one another, and nouns of what is done; see :mod:`plainspec.language.words.opposites`."""

from __future__ import annotations

#: Verbs of leaving undone, and those of what is done with a thing: each of the first excludes each of the second.
OMITTING = "ignore skip neglect overlook bypass disregard omit forgo shun"
DOING = """
check verify validate test inspect review examine read consider process handle apply perform honor answer report
include record count heed notice observe obey follow use parse import evaluate monitor audit track address treat
confirm acknowledge respect enforce execute implement complete document log display show mention cite send provide
consult scan sanitize sanitise measure calibrate clean sign approve accept compare update investigate correct fix
"""

#: Deeds of which one undoes the other: both may be done one after the other, and neither has to be.
PASSING = """
start begin stop end finish open close add append insert remove encrypt decrypt connect disconnect install uninstall
load unload push pull import export buy purchase sell lend borrow upload download arm disarm attach detach mount unmount
merge split compress decompress encode decode fill empty drain raise withdraw ascend descend climb sink enter leave join
deposit tie untie pack unpack lock unlock inflate deflate
"""

#: Nouns of what is done, each with its verb; the rest are WordNet's (see :mod:`plainspec.language.words.wordnet`).
NOUNS = """
sale sell; photography photograph; notice notify; loss lose; proof prove; belief believe; choice choose; theft steal;
death die; rental rent; erasure erase; seizure seize; analysis analyse; emphasis emphasize; response respond;
defense defend; defence defend; occurrence occur; inclusion include; exclusion exclude; production produce;
deception deceive; assumption assume; ratification ratify; detention detain; abstention abstain; settlement settle;
apology apologise; apology apologize; bribery bribe; forgery forge; breakage break; evasion evade; persuasion persuade; recognition recognize;
summary summarize; advice advise; licence license; haulage haul; marriage marry; quotation quote
"""
