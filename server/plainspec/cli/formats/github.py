"""``--format github``: workflow commands that GitHub Actions shows as annotations."""

from __future__ import annotations

from plainspec.analysis.rule import Severity
from plainspec.cli.result import CheckResult

_COMMANDS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "notice",
    Severity.HINT: "notice",
}


def render(result: CheckResult) -> str:
    """One workflow command for each finding of *result*, paths relative to where it ran."""
    lines = []
    for finding in result.counted:
        start, end = finding.range
        properties = {
            "file": result.shown(finding.path),
            "line": str(start.line + 1),
            "col": str(start.column + 1),
            "endLine": str(end.line + 1),
            "endColumn": str(end.column + 1),
            "title": f"plainspec: {finding.rule}",
        }
        listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
        message = finding.message
        for related in finding.related:
            place = related.location
            at = f"{result.shown(place.path)}:{place.range.start.line + 1}"
            message += f"\n{at}: {related.message}"
        lines.append(f"::{_COMMANDS[finding.severity]} {listed}::{_data(message)}\n")
    return "".join(lines)


def _data(text: str) -> str:
    """*text* as the message of a workflow command, escaped as the runner's toolkit does."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
