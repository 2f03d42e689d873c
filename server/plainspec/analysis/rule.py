"""The contract of a rule: how it is declared, what it is given, what it reports.

A rule is one module in :mod:`plainspec.analysis.rules`. Its docstring is its
documentation page and its first tests; the decorator :func:`rule` states its
name, default severity, scope and whether its fixes are safe.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from plainspec.index.facts import Key, Located, PromptFact
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
    """What a rule reads: one section, facts from the whole workspace as well, or the settings.

    A CONFIGURATION rule has no check: reading the settings and a document's
    front matter gives its findings (see :func:`configuration_rule`).
    """

    SECTION = "section"
    WORKSPACE = "workspace"
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


class Fix(Node, frozen=True):
    """One way out of a finding, offered as a code action titled *title*."""

    title: str
    replacements: tuple[Replacement, ...] = ()
    creations: tuple[Creation, ...] = ()
    preferred: bool = False


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
    for ambiguities: each reading is a fix that would settle it.
    """

    span: Span
    message: str
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None
    tags: tuple[FindingTag, ...] = ()
    question: str = ""
    readings: tuple[Fix, ...] = ()


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
        """The facts under *key*, in order of path and place. Scope.WORKSPACE only.

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

    def tests_template(self) -> str:
        """The template of test files for this document, such as ``examples/{id}.md``."""

    @property
    def convention_stated(self) -> bool:
        """Whether the settings name the convention or the IDs' pattern; else their form told."""

    @property
    def first_section(self) -> bool:
        """Whether the section is its document's first, which holds a test file's header."""


Check = Callable[[Section, Context], Iterable[Finding]]


class Rule:
    """A declared rule. ``docstring`` is its module's."""

    __slots__ = ("check", "docstring", "name", "safe_fix", "scope", "severity")

    def __init__(
        self,
        name: str,
        severity: Severity,
        scope: Scope,
        safe_fix: bool,
        check: Check,
        docstring: str,
    ) -> None:
        self.name = name
        self.severity = severity
        self.scope = scope
        self.safe_fix = safe_fix
        self.check = check
        self.docstring = docstring

    @property
    def summary(self) -> str:
        """The first line of the rule's page."""
        return self.docstring.strip().partition("\n")[0]


def rule(
    name: str, severity: Severity, scope: Scope, *, safe_fix: bool = False
) -> Callable[[Check], Rule]:
    """Declare the decorated function as the rule of its module.

    *name* is kebab-case and says what is wrong. *safe_fix* promises that the
    preferred fix never changes what the text means.
    """

    def declare(check: Check) -> Rule:
        import sys

        module: ModuleType = sys.modules[check.__module__]
        return Rule(name, severity, scope, safe_fix, check, module.__doc__ or "")

    return declare


def configuration_rule(name: str, severity: Severity, docstring: str | None) -> Rule:
    """A rule whose findings come from reading the settings; *docstring* is its module's."""
    return Rule(
        name, severity, Scope.CONFIGURATION, False, lambda _section, _context: (), docstring or ""
    )


def related(located: Located, key: Key, span: Span, message: str) -> Related:
    """A :class:`Related` for *located*, which :meth:`Context.lookup` gave under *key*."""
    return Related(message, located.path, key, located.value, span)
