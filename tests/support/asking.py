"""Rules that ask their author something, small enough to know what they find.

``vague`` asks about "quickly" and "soon" in any sentence, ``clash`` about a
lamp that is defined twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import (
    Context,
    Elsewhere,
    Finding,
    Fix,
    Related,
    Replacement,
    Rule,
    Scope,
    Severity,
)
from plainspec.analysis.rules import all_rules
from plainspec.index.change import Change
from plainspec.index.facts import term_key
from plainspec.model import DocumentKind, Section
from plainspec.model.statements import statements
from plainspec.text.span import Span
from tests.support.workspace import Loaded

PRECEDENT = DocumentKind.PRECEDENT
_VAGUE = re.compile("quickly|soon")


def _vague(section: Section, context: Context) -> Iterator[Finding]:
    for statement in statements(section) if context.document.kind is not PRECEDENT else ():
        for match in _VAGUE.finditer(section.syntax.prose, *statement.span):
            span = Span(*match.span())
            question = f"How soon is “{match[0]}”?"
            readings = tuple(
                Fix(f"Read it as: {text}", (Replacement(span, text),))
                for text in ("within two seconds", "before the user asks again")
            )
            yield Finding(span, f"{question} Say a time.", question=question, readings=readings)


def _clash(section: Section, context: Context) -> Iterator[Finding]:
    key = term_key("lamp")
    for term in section.terms:
        for other in context.lookup(key) if term.key == "lamp" else ():
            if other.path == context.document.path:
                continue
            question = "Which lamp is meant?"
            related = Related("this lamp", other.path, key, other.value, other.value.span)
            fix = Fix("Call the other one a torch", elsewhere=(Elsewhere(0, "Torch"),))
            yield Finding(term.span, question, (related,), (fix,), question=question)


#: Two documents about which ``clash`` asks.
LAMPS = {
    "day/lamps.md": "# Definitions {#words}\n\n**Lamp**: a thing that stays lit 💡.\n",
    "night/lamps.md": "# Definitions\n\n**Lamp**: a thing that goes out.\n",
}

VAGUE = Rule("vague", Severity.INFORMATION, Scope.SECTION, False, _vague, "Vague words.")
CLASH = Rule("clash", Severity.ERROR, Scope.WORKSPACE, False, _clash, "Lamps that differ.")
STALE = next(rule for rule in all_rules() if rule.name == "stale-precedent")
RULES = (VAGUE, CLASH, STALE)


def findings(loaded: Loaded) -> tuple[LocatedFinding, ...]:
    """What RULES say of all documents, suppressed findings included."""
    engine = Engine(RULES)
    engine.update(Change(loaded.snapshot, frozenset(), frozenset(), configured=True))
    return tuple(f for path in loaded.snapshot.paths() for f in engine.findings(path))
