"""Clarifying with a model: the questions that a clause leaves open to whoever has to follow it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from plainspec.analysis.judged import stated_clauses
from plainspec.analysis.questions import ClarifyAnswer, Dropped, Question, located
from plainspec.features.clauses import section_path
from plainspec.features.tagging import untagged
from plainspec.index.facts import section_anchor
from plainspec.index.judgements import cleaned
from plainspec.index.paths import relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.llm.asking import Asker, Request
from plainspec.llm.consent import Plan
from plainspec.llm.gathering import (
    Passage,
    cut_text,
    passages_around,
    passages_cited,
    stated,
    statement_digest,
    without_prompts,
)
from plainspec.llm.models import planned
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.quoting import Quoter
from plainspec.llm.together import together
from plainspec.model import Clause, Document, DocumentKind, Section, clause_key
from plainspec.model.judgement import (
    JudgedClause,
    JudgedQuestion,
    JudgedReading,
    Judgement,
    Task,
)
from plainspec.syntax.nodes import Node
from plainspec.text.lines import folded
from plainspec.text.span import Span

TASK = "clarify"
#: Raised with every change of the wording below.
VERSION = 1
_TOKENS = 3_000
_LONGEST_MODEL = 200  # code points of a model's name
_NAMED = 4  # so many clauses are named in a message
_LONGEST = 6_000  # code points of a section that has no clauses

_SYSTEM = """\
You read one clause of a specification as the engineer, the grader and the language model who will \
have to follow it. Find the questions that they would have to ask its author before they can act: \
words that two careful readers read differently, so that the two then behave differently.

{rule}

For each question give:
- the words of the clause that raise it, copied exactly and no longer than needed, but long enough \
to stand there only once;
- the question, in one sentence;
- two readings that are both plausible and exclude each other. For each say what the words mean, a \
concrete situation in which the two readings lead to different behaviour, what is done in that \
situation under this reading, and words that could replace the copied ones so that only this \
reading is left (plain words with no markup; empty if that needs more than a sentence).

What the context settles is no question, and neither is what no reasonable reader would doubt. \
Three good questions are better than ten; if the clause is clear, give none."""


class Subject(Node, frozen=True):
    """What is asked about: the clause ``key``, or all of a section that has none (``key`` is empty)."""

    path: str
    section: int
    id: str
    key: str
    headings: tuple[str, ...]
    statement: str
    context: str
    around: tuple[Passage, ...]
    cited: tuple[Passage, ...]

    @property
    def digest(self) -> str:
        """A hash of what is asked about: 32 hexadecimal digits."""
        return statement_digest(self.statement)


class Clarified(Node, frozen=True):
    """A model's answer about a subject, as it came; ``problem`` says why there is none."""

    subject: Subject
    answer: ClarifyAnswer | None = None
    problem: str = ""


class Result(Node, frozen=True):
    """The answers of a run in the order of its subjects; ``problem`` says why it ended early."""

    clarified: tuple[Clarified, ...]
    left: tuple[str, ...] = ()
    problem: LlmProblem | None = None


def subjects(
    snapshot: Snapshot, path: str, section: int, clauses: Sequence[Clause] | None = None
) -> tuple[Subject, ...]:
    """What to ask about section number *section* of *path*: *clauses*, by default all that it has.

    A section with no clauses is one subject, unless it says nothing.
    """
    document = snapshot.document(path)
    if document is None or not 0 <= section < len(document.sections):
        return ()
    own = document.sections[section]
    headings = section_path(document, section)
    around = tuple(passages_around(document, section))
    cited = tuple(passages_cited(snapshot, document, section))
    context = cut_text(without_prompts(own), _LONGEST)
    wanted = own.clauses if clauses is None else clauses
    found: dict[str, Subject] = {}
    for clause in wanted:
        statement = stated(document, section, clause)
        subject = Subject(
            path, section, clause.id, clause.key, headings, statement, context, around, cited
        )
        found.setdefault(subject.digest, subject)  # clauses of one sentence are one subject
    if not own.clauses and clauses is None and context:
        return (Subject(path, section, "", "", headings, context, "", around, cited),)
    return tuple(found.values())


def clarify_request(subject: Subject, quoter: Quoter | None = None) -> Request[ClarifyAnswer]:
    """The question what *subject* leaves open."""
    quoter = quoter or Quoter()
    return Request(
        task=TASK,
        version=VERSION,
        system=_SYSTEM.format(rule=quoter.rule),
        user="\n\n".join(_described(subject, quoter)),
        answer=ClarifyAnswer,
        max_output_tokens=_TOKENS,
    )


def _described(subject: Subject, quoter: Quoter) -> Iterator[str]:
    yield quoter.quote("clause", subject.statement)
    yield quoter.quote("headings above it", " > ".join(subject.headings))
    if subject.context:
        yield quoter.quote("its section", subject.context)
    for what, passages in (("around it", subject.around), ("that it cites", subject.cited)):
        for passage in passages:
            yield quoter.quote(f"section {what}: {passage.title}", passage.text)


async def clarify_all(
    asker: Asker,
    wanted: Sequence[Subject],
    progress: Callable[[str, int, int], None] = lambda _id, _done, _all: None,
) -> Result:
    """Ask about each of *wanted*, several at a time; see :func:`plainspec.llm.drafting.draft_all`."""
    done: dict[int, Clarified] = {}

    async def one(number: int, subject: Subject) -> None:
        try:
            done[number] = Clarified(subject, await asker.ask(clarify_request(subject)))
        except LlmProblem as error:
            if error.why is not Why.ANSWER:
                raise
            done[number] = Clarified(subject, problem=error.message)
        progress(subject.id, len(done), len(wanted))

    problem = await together([one(*entry) for entry in enumerate(wanted)])
    left = tuple(s.id for number, s in enumerate(wanted) if number not in done)
    return Result(tuple(done[number] for number in sorted(done)), left, problem)


def subjects_named(
    snapshot: Snapshot, paths: Iterable[str], names: Iterable[str]
) -> tuple[list[Subject], list[str]]:
    """What to ask about the clauses and sections called *names* in the documents *paths*.

    And those of *names* that nothing there bears. A section is named by its
    anchor, ``#tone``. Without names all is meant that demands something.
    """
    documents = [d for path in paths if (d := snapshot.document(path)) is not None]
    documents = [d for d in documents if d.info.kind is DocumentKind.SPEC]
    if not (wanted := list(dict.fromkeys(names))):
        return [
            subject
            for document in documents
            for number, section in enumerate(document.sections)
            if section.clauses or any(untagged(section))
            for subject in subjects(snapshot, document.path, number)
        ], []
    found: dict[tuple[str, int, str], Subject] = {}
    unknown = []
    for name in wanted:
        here = [
            subject
            for document in documents
            for number, section in enumerate(document.sections)
            for subject in _called(snapshot, document, number, section, name)
        ]
        found.update({(s.path, s.section, s.digest): s for s in here})
        if not here:
            unknown.append(name)
    return list(found.values()), unknown


def _called(
    snapshot: Snapshot, document: Document, number: int, section: Section, name: str
) -> tuple[Subject, ...]:
    if name.startswith("#"):
        anchors = {anchor.name for anchor in section.anchors}
        return subjects(snapshot, document.path, number) if name[1:] in anchors else ()
    key = clause_key(name.strip().removeprefix("[^").removesuffix("]"))
    clauses = [clause for clause in section.clauses if clause.key == key]
    return subjects(snapshot, document.path, number, clauses) if clauses else ()


def plan_for(root: str, wanted: Sequence[Subject]) -> Plan:
    """What the user is asked to consent to; all of *wanted* lie in the folder *root*."""
    ids = [subject.id or f"“{subject.headings[-1]}”" for subject in wanted if subject.headings]
    more = f" and {len(ids) - _NAMED} more" if len(ids) > _NAMED else ""
    purpose = f"look for what is unclear in {', '.join(ids[:_NAMED])}{more}"
    return planned(purpose, root, [clarify_request(subject) for subject in wanted])


class Found(NamedTuple):
    """The questions about a subject as its document is now, and what is dropped of the answer."""

    section: int
    clause: Clause | None
    questions: tuple[Question, ...]
    dropped: tuple[Dropped, ...]


def questions_of(snapshot: Snapshot, clarified: Clarified) -> Found | None:
    """Where the questions about a subject stand now.

    None where the clause says something else by now, or there is no answer.
    """
    subject, answer = clarified.subject, clarified.answer
    document = snapshot.document(subject.path)
    if document is None or answer is None:
        return None
    for number in _near(subject.section, len(document.sections)):
        section = document.sections[number]
        for clause in section.clauses if subject.key else (None,):
            if clause is None:
                said = cut_text(without_prompts(section), _LONGEST)
            elif clause.key != subject.key:
                continue
            else:
                said = stated(document, number, clause)
            if statement_digest(said) == subject.digest:
                return Found(number, clause, *located(section, clause, answer))
    return None


def _near(number: int, count: int) -> Iterator[int]:
    """The numbers of sections, the one where the clause stood first."""
    yield from sorted(range(count), key=lambda n: (abs(n - number), n))


def judgements_of(
    snapshot: Snapshot, clarified: Clarified, model: str, date: str
) -> tuple[tuple[Judgement, ...], tuple[Dropped, ...]]:
    """What is recorded of an answer, one judgement for each sentence, and what is dropped of it.

    Where a sentence raises no question, that is recorded, too: it takes the
    place of what was asked before.
    """
    found = questions_of(snapshot, clarified)
    document = snapshot.document(clarified.subject.path)
    if found is None or document is None:
        return (), ()
    section = document.sections[found.section]
    path = relative_to(document.path, snapshot.root(document.path))
    spans = found.clause.text_spans if found.clause is not None else (Span(0, len(section.text)),)
    made: list[Judgement] = []
    told: set[Span] = set()
    for sentence in stated_clauses(section):
        if not any(span.overlaps(sentence.span) for span in spans):
            continue
        own = [q for q in found.questions if _lies_in(q.span, sentence.span)]
        told.update(question.span for question in own)
        place = JudgedClause(path, section_anchor(section), sentence.text, sentence.leads)
        made.append(
            Judgement(
                Task.AMBIGUITY,
                VERSION,
                cleaned(model, _LONGEST_MODEL),
                date,
                (sentence.hash,),
                places=(place,) if own else (),
                questions=tuple(map(_recorded, own)),
            )
        )
    lost = [q for q in found.questions if q.span not in told]
    reason = "the words that it quotes stand in no sentence that demands something"
    return tuple(made), (*found.dropped, *(Dropped(folded(q.quote), reason) for q in lost))


def _lies_in(span: Span, around: Span) -> bool:
    return around.start <= span.start and span.end <= around.end


def _recorded(question: Question) -> JudgedQuestion:
    return JudgedQuestion(
        cleaned(question.quote),
        cleaned(question.question),
        tuple(
            JudgedReading(
                cleaned(reading.meaning),
                cleaned(reading.example),
                cleaned(reading.behaviour),
                cleaned(reading.rewrite),
            )
            for reading in question.readings
        ),
    )
