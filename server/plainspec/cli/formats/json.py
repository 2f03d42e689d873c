"""``--format json``: plainspec's own format. Stable: scripts depend on it."""

from __future__ import annotations

import json
from typing import Any

from plainspec.analysis.rule import Severity
from plainspec.cli.result import CheckResult
from plainspec.text.span import Position, Range


def render(result: CheckResult) -> str:
    """*result* as one JSON object. Lines and columns count from 1, columns in code points."""
    findings = [
        {
            "rule": finding.rule,
            "severity": finding.severity.word,
            "message": finding.message,
            "path": result.path(finding.path),
            **_places(finding.range),
            "related": [
                {
                    "path": result.path(related.location.path),
                    **_places(related.location.range),
                    "message": related.message,
                }
                for related in finding.related
            ],
            "fixable": bool(finding.finding.fixes),
        }
        for finding in result.counted
    ]
    summary = {
        "files": result.files,
        "clauses": result.clauses,
        "tests": result.tests,
        **{severity.word: result.by_severity[severity] for severity in Severity},
    }
    content = {"version": 1, "root": result.root, "findings": findings, "summary": summary}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _places(place: Range) -> dict[str, Any]:
    return {"start": _position(place.start), "end": _position(place.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line + 1, "column": position.column + 1}
