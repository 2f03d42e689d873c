"""A second opinion on conflicts: what a model is asked about pairs of clauses, and what counts.

One question for each clause, about those near it. What is called a
contradiction has to pass gates (both quotations stand in the clauses, there is
a case in which both cannot be obeyed, the reasons do not say otherwise), and
then a second question, asked without the first answer, must agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Literal

import msgspec

from plainspec.analysis.judged import quoted_words
from plainspec.index.judgements import cleaned
from plainspec.llm.asking import Asker, Request
from plainspec.llm.consent import Plan
from plainspec.llm.models import planned
from plainspec.llm.pairs import NearClause, Pair, Question, pair_of
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.quoting import Quoter
from plainspec.llm.shape import request_tokens
from plainspec.llm.together import together
from plainspec.model.judgement import Judgement, Relation, Task
from plainspec.syntax.nodes import Node

#: Raised with every change of the wording of either question.
VERSION = 1

_TOKENS_PER_PAIR = 350
_TOKENS_ALWAYS = 300
_SECOND_TOKENS = 800
#: Of so many pairs one is called a contradiction and asked about again: for the estimate only.
_SECOND_LOOKS = 20
#: A model that is less sure (in percent) of a contradiction is not believed.
_SURE = 50
_LONGEST_SCENARIO = 600
_LONGEST_RATIONALE = 1_000

_SYSTEM = """\
You compare clauses of a specification. You are given one clause, and a numbered list of others \
that are about similar things. For each of the others decide how it stands to the clause:

- contradicts: there is a concrete case to which both apply and in which nobody can obey both;
- exception: one of them states an exception to the other;
- refines: one of them says in more detail what the other demands;
- duplicate: both demand the same;
- compatible: anything else. Most pairs are.

{rule}

Clauses that apply in different cases, or to different people or things, do not contradict each \
other, and neither do a demand and a permission that one can leave unused. Where two clauses state \
different authorities the higher one wins, so they contradict each other only if the lower one \
claims to hold all the same. The headings above a clause say what it is about.

For each pair give, in this order: the number of the other clause; a rationale in one or two \
sentences; the relation; the words that decide, copied exactly from the clause and from the other \
one (empty unless the relation is contradicts); the case in which both cannot be obeyed, in one \
sentence (empty unless the relation is contradicts); and how sure you are of the relation, from 0 \
to 100."""

_SECOND_SYSTEM = """\
You are given two clauses of a specification and a case. Decide whether somebody in that case can \
obey both clauses. Look for a way: a clause may not apply to the case, may be an exception to the \
other or yield to it, or may leave a choice that the other one takes. First say in one or two \
sentences what each clause demands in the case, then answer whether both can be obeyed, and if so \
how.

{rule}"""

#: Reasons that take back what they are to support.
_DENIES = re.compile(
    r"\b(?:no|not (?:a|an|any|really a|truly a|actually a|strictly a|in)|isn['’]t (?:a|an)|without(?: a| any)?)"
    r"\s+(?:\w+\s+){0,2}?(?:contradiction|conflict)s?\b"
    r"|\b(?:do|does) not (?:\w+ )?(?:contradict|conflict)\b|\b(?:don|doesn)['’]t (?:\w+ )?(?:contradict|conflict)\b"
    r"|(?<!not )\b(?:can|may) both be (?:obeyed|satisfied|followed|met)\b"
    r"|\bare (?:\w+ )?compatible\b|\bnot contradictory\b",
    re.IGNORECASE,
)


class PairVerdict(msgspec.Struct, frozen=True):
    """What the model says of the clause and number ``other`` of the list."""

    other: Annotated[int, msgspec.Meta(ge=1)]
    rationale: str
    relation: Literal["contradicts", "exception", "refines", "duplicate", "compatible"]
    quote_clause: str
    quote_other: str
    case: str
    sure: Annotated[int, msgspec.Meta(ge=0, le=100)]


class JudgeAnswer(msgspec.Struct, frozen=True):
    """A model's answer to the first question."""

    verdicts: list[PairVerdict]


class SecondAnswer(msgspec.Struct, frozen=True):
    """A model's answer to the second question, about one pair."""

    rationale: str
    both_can_be_obeyed: bool
    how: str


class Judged(Node, frozen=True):
    """What came of one question: judgements, and for how many pairs there is none.

    ``unconfirmed`` are the reasons why what the model first called a
    contradiction is none; ``problem`` says why there was no usable answer.
    """

    judgements: tuple[Judgement, ...] = ()
    unconfirmed: tuple[str, ...] = ()
    unanswered: int = 0
    problem: str = ""


class Outcome(Node, frozen=True):
    """What came of a run; ``left`` is the number of questions that were not asked to the end."""

    judged: tuple[Judged, ...]
    left: int = 0
    problem: LlmProblem | None = None

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """All judgements of the run."""
        return tuple(each for judged in self.judged for each in judged.judgements)


# -- the questions ---------------------------------------------------------------------


def judge_request(question: Question, quoter: Quoter | None = None) -> Request[JudgeAnswer]:
    """How the clause of *question* stands to each of the others."""
    quoter = quoter or Quoter()
    texts = [quoter.quote("clause", _described(question.clause))]
    texts += (
        quoter.quote(f"other clause {number}", _described(other))
        for number, other in enumerate(question.others, 1)
    )
    return Request(
        task="judge-conflicts",
        version=VERSION,
        system=_SYSTEM.format(rule=quoter.rule),
        user="\n\n".join(texts),
        answer=JudgeAnswer,
        max_output_tokens=_TOKENS_ALWAYS + _TOKENS_PER_PAIR * len(question.others),
    )


def second_request(
    clause: NearClause, other: NearClause, case: str, quoter: Quoter | None = None
) -> Request[SecondAnswer]:
    """Whether both can be obeyed in the *case*; the other clause comes first, and no opinion is told."""
    quoter = quoter or Quoter()
    texts = (
        quoter.quote("first clause", _described(other)),
        quoter.quote("second clause", _described(clause)),
        quoter.quote("case", case),
    )
    return Request(
        task="check-conflict",
        version=VERSION,
        system=_SECOND_SYSTEM.format(rule=quoter.rule),
        user="\n\n".join(texts),
        answer=SecondAnswer,
        max_output_tokens=_SECOND_TOKENS,
    )


def _described(clause: NearClause) -> str:
    """A clause and what must be known to read it."""
    lines = []
    if clause.fact.path:
        lines.append(f"Under the headings: {' > '.join(clause.fact.path)}")
    if clause.fact.authority:
        lines.append(f"Authority: {clause.fact.authority}")
    lines += (f"Introduced by: {lead}" for lead in clause.leads)
    return "\n".join([*lines, f"Text: {clause.shown}"])


def plan(root: str, asked: Sequence[Question]) -> Plan:
    """What the user is asked to consent to: the first questions, and about as many second ones as come."""
    first = [judge_request(question) for question in asked]
    pairs = sum(len(question.others) for question in asked)
    purpose = f"have {pairs} pair{'' if pairs == 1 else 's'} of clauses judged for contradictions"
    made = planned(purpose, root, first)
    if not asked:
        return made
    seconds = -(-pairs // _SECOND_LOOKS)
    question = asked[0]
    each = request_tokens(second_request(question.clause, question.others[0], "x" * 300))
    return Plan(
        purpose,
        root,
        made.calls + seconds,
        made.input_tokens + seconds * each,
        made.output_tokens + seconds * _SECOND_TOKENS,
    )


# -- what becomes of the answers ---------------------------------------------------------


def doubt(question: Question, verdict: PairVerdict) -> str:
    """Why the contradiction that *verdict* tells of is not believed; empty if it is, so far."""
    other = question.others[verdict.other - 1]
    if quoted_words(question.clause.text, verdict.quote_clause) is None:
        return "its first quotation does not stand in the clause"
    if quoted_words(other.text, verdict.quote_other) is None:
        return "its second quotation does not stand in the clause"
    if not verdict.case.strip():
        return "it gives no case in which both cannot be obeyed"
    if _DENIES.search(verdict.rationale):
        return "its reasons say that there is no contradiction"
    if verdict.sure < _SURE:
        return f"the model is only {verdict.sure} % sure"
    return ""


def second_doubt(answer: SecondAnswer) -> str:
    """Why the second look does not confirm a contradiction; empty if it does."""
    if answer.both_can_be_obeyed:
        return "a second look found a way to obey both"
    if _DENIES.search(answer.rationale):
        return "the reasons of a second look say that there is no contradiction"
    return ""


async def judge(asker: Asker, question: Question, *, model: str, date: str, root: str) -> Judged:
    """Judge the pairs of *question*. Raises LlmProblem.

    *model*, *date* (ISO 8601) and the workspace folder *root* are what the judgements record.
    """
    answer = await asker.ask(judge_request(question))
    verdicts: dict[int, PairVerdict] = {}
    for verdict in answer.verdicts:
        if verdict.other <= len(question.others):
            verdicts.setdefault(verdict.other, verdict)
    made: list[Judgement] = []
    unconfirmed: list[str] = []
    for number, verdict in sorted(verdicts.items()):
        other = question.others[number - 1]
        relation, why = Relation(verdict.relation), ""
        if relation is Relation.CONTRADICTS:
            why = doubt(question, verdict)
            if not why:
                case = cleaned(verdict.case, _LONGEST_SCENARIO)
                why = second_doubt(await asker.ask(second_request(question.clause, other, case)))
            if why:
                relation = Relation.UNCONFIRMED
                unconfirmed.append(why)
        made.append(_recorded(question.clause, other, verdict, relation, why, model, date, root))
    return Judged(tuple(made), tuple(unconfirmed), len(question.others) - len(verdicts))


def _recorded(
    clause: NearClause,
    other: NearClause,
    verdict: PairVerdict,
    relation: Relation,
    why: str,
    model: str,
    date: str,
    root: str,
) -> Judgement:
    pair = pair_of(clause, other)
    if relation is not Relation.CONTRADICTS:
        # What nobody is shown needs no words; the reason of a doubt is our own.
        return Judgement(
            Task.CONFLICT, VERSION, cleaned(model, 200), date, pair, relation, rationale=why
        )
    mine = clause.judged(root, quoted_words(clause.text, verdict.quote_clause) or "")
    theirs = other.judged(root, quoted_words(other.text, verdict.quote_other) or "")
    return Judgement(
        Task.CONFLICT,
        VERSION,
        cleaned(model, 200),
        date,
        pair,
        relation,
        (mine, theirs) if pair[0] == clause.hash else (theirs, mine),
        cleaned(verdict.rationale, _LONGEST_RATIONALE),
        cleaned(verdict.case, _LONGEST_SCENARIO),
        verdict.sure,
    )


async def judge_all(
    asker: Asker,
    questions: Sequence[Question],
    *,
    model: str,
    date: str,
    root: str,
    progress: Callable[[str, int, int], None] = lambda _id, _done, _all: None,
    done: Callable[[tuple[Judgement, ...]], None] = lambda _judgements: None,
) -> Outcome:
    """Judge all *questions*, several at a time.

    An answer that cannot be used costs its question; any other problem ends
    the run. *progress* is told the clause that is done, how many are, and of
    how many; *done* its judgements, at once, so that none is lost where the
    run is cancelled. Cancellation reaches every call.
    """
    finished: dict[int, Judged] = {}

    async def one(number: int, question: Question) -> None:
        try:
            judged = await judge(asker, question, model=model, date=date, root=root)
        except LlmProblem as error:
            if error.why is not Why.ANSWER:
                raise
            judged = Judged(unanswered=len(question.others), problem=error.message)
        finished[number] = judged
        if judged.judgements:
            done(judged.judgements)
        progress(question.clause.text, len(finished), len(questions))

    problem = await together([one(*entry) for entry in enumerate(questions)])
    ordered = tuple(finished[number] for number in sorted(finished))
    return Outcome(ordered, len(questions) - len(finished), problem)


# -- what is recorded --------------------------------------------------------------------


def judged_pairs(judgements: Iterable[Judgement], model: str = "") -> frozenset[Pair]:
    """The pairs that *model* (any, where it is empty) has judged with the questions of this version."""
    return frozenset(
        (each.clauses[0], each.clauses[1])
        for each in judgements
        if each.task is Task.CONFLICT and each.version == VERSION and model in ("", each.model)
    )
