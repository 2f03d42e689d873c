"""``--format junit``: JUnit XML, which every CI service can show."""

from __future__ import annotations

import re
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from plainspec.analysis.report import LocatedFinding
from plainspec.cli.result import CheckResult

#: What XML 1.0 ("Characters") does not allow, not even as a reference.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(result: CheckResult) -> str:
    """*result* as test suites: one for each file with findings, one test case for each finding.

    A finding that fails the run is a failure, any other one a passed case
    with its text as output; input that could not be read is an error.
    """
    suites = [
        _suite(result, result.path(path), list(group))
        for path, group in groupby(result.counted, key=lambda finding: finding.path)
    ]
    if result.problems:
        cases = "".join(
            f'    <testcase name="input" classname="plainspec">\n'
            f"      <error message={_attribute(problem)}/>\n    </testcase>\n"
            for problem in result.problems
        )
        count = len(result.problems)
        suites.append(_open("plainspec", count, 0, count) + cases + "  </testsuite>\n")
    if not suites:
        case = '    <testcase name="no findings" classname="plainspec"/>\n'
        suites.append(_open("plainspec", 1, 0, 0) + case + "  </testsuite>\n")
    failures = sum(result.fails(finding) for finding in result.counted)
    tests = max(1, len(result.counted) + len(result.problems))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="plainspec" tests="{tests}" failures="{failures}"'
        f' errors="{len(result.problems)}">\n' + "".join(suites) + "</testsuites>\n"
    )


def _suite(result: CheckResult, path: str, findings: list[LocatedFinding]) -> str:
    failures = sum(result.fails(finding) for finding in findings)
    cases = []
    for finding in findings:
        start = finding.range.start
        place = f"{path}:{start.line + 1}:{start.column + 1}"
        text = f"{place}: {finding.severity.word} {finding.rule}: {finding.message}"
        for related in finding.related:
            where = related.location.range.start
            at = f"{result.path(related.location.path)}:{where.line + 1}:{where.column + 1}"
            text += f"\n{at}: {related.message}"
        if result.fails(finding):
            body = (
                f'      <failure type="{finding.severity.word}"'
                f" message={_attribute(finding.message)}>{_text(text)}</failure>\n"
            )
        else:
            body = f"      <system-out>{_text(text)}</system-out>\n"
        cases.append(
            f"    <testcase name={_attribute(f'{finding.rule} ({place})')}"
            f" classname={_attribute(path)}>\n{body}    </testcase>\n"
        )
    return _open(path, len(findings), failures, 0) + "".join(cases) + "  </testsuite>\n"


def _open(name: str, tests: int, failures: int, errors: int) -> str:
    return (
        f'  <testsuite name={_attribute(name)} tests="{tests}" failures="{failures}"'
        f' errors="{errors}">\n'
    )


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", text))
