"""``--format sarif``: SARIF 2.1.0 (OASIS), which code hosts and editors import."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from plainspec import __version__
from plainspec.analysis.pages import page
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Rule, Severity
from plainspec.analysis.rules import all_rules
from plainspec.cli.result import CheckResult
from plainspec.features.opinions import TASKS
from plainspec.text.span import Location

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "note",
    Severity.HINT: "note",
}


def render(result: CheckResult) -> str:
    """*result* as a SARIF log with one run; silenced findings are kept as suppressed results."""
    names = {finding.rule for _, finding in result.numbered}
    rules = [rule for rule in all_rules() if rule.name in names]
    numbers = {rule.name: number for number, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "plainspec",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"uri": _file_uri(result.root).rstrip("/") + "/"}},
        "invocations": [_invocation(result)],
        "results": [
            _result(result, number, finding, numbers) for number, finding in result.numbered
        ],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    text = page(rule)
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _invocation(result: CheckResult) -> dict[str, Any]:
    messages = [("warning", note) for note in result.notes]
    messages += [("error", problem) for problem in result.problems]
    invocation: dict[str, Any] = {"executionSuccessful": not result.problems}
    if messages:
        invocation["toolExecutionNotifications"] = [
            {"level": level, "message": {"text": text}} for level, text in messages
        ]
    return invocation


def _result(
    result: CheckResult, number: int, finding: LocatedFinding, numbers: dict[str, int]
) -> dict[str, Any]:
    content: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(result, Location(finding.path, finding.range))],
        "partialFingerprints": {"plainspec/v1": result.entries[number].fingerprint},
    }
    if finding.rule in numbers:
        content["ruleIndex"] = numbers[finding.rule]
    if finding.related:
        content["relatedLocations"] = [
            {
                "id": order,
                **_location(result, related.location),
                "message": {"text": related.message},
            }
            for order, related in enumerate(finding.related, 1)
        ]
    suppressions = list(_suppressions(result, number, finding))
    if suppressions:
        content["suppressions"] = suppressions
    return content


def _suppressions(
    result: CheckResult, number: int, finding: LocatedFinding
) -> Iterable[dict[str, Any]]:
    if finding.suppressed is not None:
        justification = {"justification": finding.suppressed} if finding.suppressed else {}
        # A precedent, or a dismissal in the lock file.
        kept = finding.rule in TASKS or any(
            related.key[0] == "precedent" for related in finding.finding.related
        )
        kind = "external" if kept else "inSource"
        yield {"kind": kind, "status": "accepted", **justification}
    if result.is_known(number):
        yield {"kind": "external", "status": "accepted", "justification": "in the baseline"}


def _location(result: CheckResult, location: Location) -> dict[str, Any]:
    path = result.path(location.path)
    if path == location.path:
        artifact = {"uri": _file_uri(path)}
    else:
        artifact = {"uri": quote(path, errors="surrogateescape"), "uriBaseId": _ROOT}
    start, end = location.range
    return {
        "physicalLocation": {
            "artifactLocation": artifact,
            "region": {
                "startLine": start.line + 1,
                "startColumn": start.column + 1,
                "endLine": end.line + 1,
                "endColumn": end.column + 1,
            },
        }
    }


def _file_uri(path: str) -> str:
    """The URI of an absolute path; a document without a file goes by its URI already."""
    return PurePath(path).as_uri() if PurePath(path).is_absolute() else path
