"""The closed classes of words by which a sentence is parted into its clauses."""

from __future__ import annotations

from typing import NamedTuple

from plainspec.language.words.vocabulary import words


class Token(NamedTuple):
    """One word, number or mark; ``lower`` has straight apostrophes."""

    lower: str
    start: int
    end: int


ADVERBS = words(
    "also always then thus therefore only never not still generally typically usually normally often"
    " already both either instead otherwise again all each once ever just even first at least now"
    " further furthermore moreover hence sometimes ordinarily ideally preferably together well"
    " accordingly nevertheless nonetheless however rather yet else too likewise seldom"
)
_NO_ADVERBS = words(
    "apply supply reply comply rely imply multiply family only assembly anomaly fly ally"
)
#: Verbs of imperatives that :data:`~plainspec.language.phrases.VERBS` does not have.
MORE_VERBS = words(
    "be avoid refrain never assume make keep take give don't do help strive aim balance be respect"
    " honor honour uphold seek try interrupt err lean focus prioritise prioritize leave let ask tell"
    " treat weigh consider remember adapt adhere ignore redact escape escalate sanitize sanitise stick"
    " minimize maximise maximize stay follow obey comply share use support present express hold"
    " highlight clarify seek notify consult mitigate rotate revoke retry bump fork merge fetch encrypt"
    " hash sign append prepend insert assert emit throw compute derive calculate iterate loop initialize"
    " decrement increment skip forbid summarize summarise mention mirror engage embrace foster preserve"
    " handle beware consult file attach dispatch freeze approve reject decline refuse"
)
MODAL_WORDS = words(
    "must shall should may can cannot might could will would ought mustn't shan't shouldn't can't"
    " couldn't won't wouldn't needn't mayn't"
)
FINITE_BE = words("is are isn't aren't")
#: With a form of "be" in front, and "to" or "from" behind, these speak like a modal verb.
STATES = words(
    "required obliged obligated mandated bound compelled supposed expected recommended encouraged advised"
    " discouraged allowed permitted entitled authorized authorised free prohibited forbidden disallowed"
    " barred banned"
)
DETERMINERS = words(
    "the a an this these those each every any some all no both neither its their his her our your my"
    " whose one such another"
)
PRONOUNS = words(
    "it they he she we you i them nobody anyone everyone someone nothing anybody there"
)
SUBJECT_PRONOUNS = words("it they you we he she")
BREAKS = frozenset(";:—–")
COORDINATORS = frozenset({"and", "or", "but", "nor", "and/or"})
#: Behind these, “that” points and opens no clause.
LINKING = words(
    "of in on at by for from with without within into onto to under over about after before during"
    " through between and or but"
)
#: “no clerk other than”: so many words before the exception, at most.
SHORT_SUBJECT = 4
ADVERBIAL = frozenset(
    tuple(phrase.split())
    for phrase in (
        "by default", "in general", "in turn", "at all times", "at any time", "in all cases",
        "in any case", "in principle", "as well", "in addition", "at least", "in particular",
        "in practice", "for example", "for instance", "as usual", "under all circumstances",
    )
)  # fmt: skip
_BEFORE_NOUN = DETERMINERS - words(
    "this all each one both any some such neither another these those"
)


def is_adverb(word: str) -> bool:
    """Whether *word* can stand between a modal and its verb."""
    return word in ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS)


def is_word(lower: str) -> bool:
    """Whether a token is a word, a number, code or a reference, and no mark."""
    return lower[0].isalnum() or lower[0] in "`_\ufffc"


def skip_adverbs(tokens: tuple[Token, ...], at: int) -> int:
    """The first token from *at* on that is no adverb or phrase like “by default”; negations stay."""
    while at < len(tokens):
        lower = tokens[at].lower
        pair = tuple(token.lower for token in tokens[at : at + 3])
        if pair[:2] in ADVERBIAL:
            at += 2
        elif pair in ADVERBIAL:
            at += 3
        elif is_adverb(lower) and lower not in ("not", "never", "only"):
            at += 1
        else:
            break
    return at


def is_modal_word(tokens: tuple[Token, ...], at: int, text: str) -> bool:
    """Whether the modal keyword at *at* is a modal, not the month, the tin or the testament."""
    word = tokens[at].lower
    if word not in MODAL_WORDS:
        return False
    before = tokens[at - 1].lower if at else ""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    written = text[tokens[at].start : tokens[at].end]
    if word == "may" and written == "May":
        if after[:1].isdigit() or before[:1].isdigit() or before in ("in", "of", "since", "by"):
            return False
        if at and before not in ".:;-*—":
            return False
    if word in ("may", "can", "will", "must", "might", "shall") and not written.isupper():
        return before not in _BEFORE_NOUN and not (
            word == "will" and before in ("free", "good", "at")
        )
    return True
