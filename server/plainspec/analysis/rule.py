"""The contract of a rule: how it is declared, what it is given, what it reports.

A rule is one module in :mod:`plainspec.analysis.rules`. Its docstring is its
documentation page and its first tests; the decorator :func:`rule` states its
name, default severity, scope and whether its fixes are safe.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from plainspec.index.facts import Key, Located, NormFact, PromptFact
from plainspec.model import ChainOfCommand, DocumentInfo, Section
from plainspec.syntax.nodes import Node
from plainspec.text.span import Span

if TYPE_CHECKING:
    from types import ModuleType

T = TypeVar("T")


class Severity(IntEnum):
    """How much a finding matters; LSP's numbers."""

    ERROR = 1
    WARNING = 2
    INFORMATION = 3
    HINT = 4

    @property
    def word(self) -> str:
        """The name in messages, settings and output: ``error`` … ``hint``."""
        return self.name.lower()


class Scope(str, Enum):
    """What a rule reads: one section, facts from the whole workspace as well, judgements, or the settings.

    A JUDGED rule reads what the whole workspace tells, as a WORKSPACE rule does, and reports what
    a language model said: advice, which fails no check unless somebody asks for that.

    A CONFIGURATION rule has no check: reading the settings and a document's
    front matter gives its findings (see :func:`configuration_rule`).
    """

    SECTION = "section"
    WORKSPACE = "workspace"
    JUDGED = "judged"
    CONFIGURATION = "configuration"


class FindingTag(str, Enum):
    """How an editor may render the text at fault."""

    UNNECESSARY = "unnecessary"
    DEPRECATED = "deprecated"


class Replacement(Node, frozen=True):
    """Replace *span* of the finding's own section by *text*."""

    span: Span
    text: str


class Creation(Node, frozen=True):
    """Create the file *path* (absolute; inside the workspace; must not exist) with *text*."""

    path: str
    text: str


class Elsewhere(Node, frozen=True):
    """Replace the place of the finding's related fact number *related* by *text*.

    Where that is, is found when the fix is carried out; it may be in another
    document of the same workspace folder.
    """

    related: int
    text: str


class Fix(Node, frozen=True):
    """One way out of a finding, offered as a code action titled *title*."""

    title: str
    replacements: tuple[Replacement, ...] = ()
    creations: tuple[Creation, ...] = ()
    preferred: bool = False
    elsewhere: tuple[Elsewhere, ...] = ()


class Related(Node, frozen=True):
    """Another place that belongs to a finding: the fact *value* under *key* in *path*.

    Named by fact and not by position, so that an edit above it changes nothing.
    *span* is relative to the section that holds the fact; *ordinal* tells
    equal facts of one document apart.
    """

    message: str
    path: str
    key: Key
    value: Node
    span: Span
    ordinal: int = 0


class Finding(Node, frozen=True):
    """What a rule reports of one place in one section, or of the document as a whole.

    ``severity`` is None for the rule's own. ``question`` and ``readings`` are
    for ambiguities: each reading is a fix that would settle it. ``kept`` is the
    reason of the precedent that silences the finding, which no rule sets, or
    that of the dismissal of a model's opinion.
    """

    span: Span
    message: str
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None
    tags: tuple[FindingTag, ...] = ()
    question: str = ""
    readings: tuple[Fix, ...] = ()
    kept: str | None = None


class Context(Protocol):
    """What a rule may know besides its section. Everything asked here is recorded."""

    @property
    def document(self) -> DocumentInfo:
        """The section's document."""

    @property
    def chain(self) -> ChainOfCommand:
        """The order of authorities in force."""

    @property
    def rule_names(self) -> frozenset[str]:
        """The names of all rules."""

    def lookup(self, key: Key) -> tuple[Located, ...]:
        """The facts under *key*, in order of path and place. Not with Scope.SECTION.

        A rule gets path and value only, not the place: places shift with every
        edit above them, and a finding must not depend on them.
        """

    def gathered(self, key: Key, gather: Callable[[tuple[Located, ...]], T]) -> T:
        """What *gather*, a function of the rule's module, makes of the facts under *key*.

        Worked out once for all sections: thousands that share a key must not look at each other.
        """

    def documents(self, key: Key) -> int:
        """How many files hold a fact under *key*: as cheap for thousands as for one."""

    def of_few(self, key: Key, most: int) -> tuple[Located, ...] | None:
        """As :meth:`lookup` gives them, or None where more than *most* files hold some."""

    def prompts(self) -> list[tuple[PromptFact, list[Key]]]:
        """What the index has of those of the section's prompts that share a key with another one.

        With these keys, sorted, of each.
        """

    def sharing(self, text: str, keys: Iterable[Key]) -> dict[Located, Key]:
        """The facts under *keys*, where there are several under one and not a crowd.

        Each with a key that it lies under. The keys are those of the statement
        worded *text*, in the section that is looked at, and the facts those of
        statements that are alike. This is not recorded, since who shares a key holds it.
        See :mod:`plainspec.index.crowds`.
        """

    def shares(self) -> bool:
        """Whether :meth:`sharing` can find anything for a statement of the section: at less cost."""

    def files(self, sign: str) -> bool:
        """Whether a statement of the section is filed under a key that :func:`norm_key` makes of *sign*.

        At less cost than reading the statements; not recorded either.
        """

    def once(self, compute: Callable[[Section, Context], T], section: Section) -> T:
        """What *compute* gives for the section that is being looked at; all rules share it."""

    def tests_template(self) -> str:
        """The template of test files for this document, such as ``examples/{id}.md``."""

    def words(self, name: str) -> tuple[str, ...]:
        """What ``[words]`` lists under *name*, a rule or ``allow``, in lower case."""

    @property
    def convention_stated(self) -> bool:
        """Whether the settings name the convention or the IDs' pattern; else their form told."""

    @property
    def first_section(self) -> bool:
        """Whether the section is its document's first, which holds a test file's header."""


Check = Callable[[Section, Context], Iterable[Finding]]
#: Whether one statement can matter for what a rule says of another.
Compares = Callable[[NormFact, NormFact], bool]


class Rule:
    """A declared rule. ``docstring`` is its module's; ``compares`` see :func:`rule`.

    ``severities`` are those that differ from ``severity`` in documents of some
    profile; None where the rule is off there.
    """

    __slots__ = (
        "check",
        "compares",
        "docstring",
        "name",
        "safe_fix",
        "scope",
        "severities",
        "severity",
    )

    def __init__(
        self,
        name: str,
        severity: Severity,
        scope: Scope,
        safe_fix: bool,
        check: Check,
        docstring: str,
        severities: Mapping[str, Severity | None] | None = None,
        compares: Compares | None = None,
    ) -> None:
        self.name = name
        self.severity = severity
        self.scope = scope
        self.safe_fix = safe_fix
        self.check = check
        self.docstring = docstring
        self.severities = dict(severities or {})
        self.compares = compares

    def severity_in(self, profile: str) -> Severity | None:
        """The severity in documents of *profile*; None where the rule is off."""
        return self.severities.get(profile, self.severity)

    @property
    def summary(self) -> str:
        """The first line of the rule's page."""
        return self.docstring.strip().partition("\n")[0]


def rule(
    name: str,
    severity: Severity,
    scope: Scope,
    *,
    safe_fix: bool = False,
    severities: Mapping[str, Severity | None] | None = None,
    compares: Compares | None = None,
) -> Callable[[Check], Rule]:
    """Declare the decorated function as the rule of its module.

    *name* is kebab-case and says what is wrong. *safe_fix* promises that the
    preferred fix never changes what the text means. *severities* are those of
    the profiles (see :class:`~plainspec.model.DocumentInfo`) in which it is
    not *severity*; None: the rule is off there.

    With *compares* it is a rule that compares statements: of other sections it
    knows what :meth:`Context.sharing` gives, and *compares* says of two facts
    under one key whether the one can matter for what is said of the other (in
    whichever order). Such a rule is asked when the author pauses, and of other
    documents only where it matters.
    """

    def declare(check: Check) -> Rule:
        import sys

        module: ModuleType = sys.modules[check.__module__]
        docstring = module.__doc__ or ""
        return Rule(name, severity, scope, safe_fix, check, docstring, severities, compares)

    return declare


def configuration_rule(name: str, severity: Severity, docstring: str | None) -> Rule:
    """A rule whose findings come from reading the settings; *docstring* is its module's."""
    return Rule(
        name, severity, Scope.CONFIGURATION, False, lambda _section, _context: (), docstring or ""
    )


def related(located: Located, key: Key, span: Span, message: str) -> Related:
    """A :class:`Related` for *located*, which :meth:`Context.lookup` gave under *key*."""
    return Related(message, located.path, key, located.value, span)
