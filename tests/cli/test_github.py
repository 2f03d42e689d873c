from __future__ import annotations

import pytest

from plainspec.analysis.report import LocatedRelated
from plainspec.analysis.rule import Severity
from plainspec.cli.formats.github import render
from tests.cli.results import at, finding, result


def test_an_annotation() -> None:
    text = "# Tone\n\nBe kind. [^ab12]\n"
    assert render(result(finding(at(text, "[^ab12]")), text=text)) == (
        "::warning file=rules.md,line=3,col=10,endLine=3,endColumn=17,"
        "title=plainspec%3A untested-clause::no test file for [^ab12]\n"
    )


@pytest.mark.parametrize(
    ("severity", "command"),
    [
        (Severity.ERROR, "error"),
        (Severity.WARNING, "warning"),
        (Severity.INFORMATION, "notice"),
        (Severity.HINT, "notice"),
    ],
)
def test_severities(severity: Severity, command: str) -> None:
    assert render(result(finding(at("x", "x"), severity=severity))).startswith(f"::{command} file=")


def test_what_would_end_a_command_is_escaped() -> None:
    place = at("x", "x", "100% sure, a::b.md")
    shown = render(result(finding(place, message="100%\n::error::forged\r")))
    assert "file=100%25 sure%2C a%3A%3Ab.md," in shown
    assert shown.endswith("::100%25%0A::error::forged%0D\n")
    assert shown.count("\n") == 1


def test_related_places_are_told_in_the_message() -> None:
    related = LocatedRelated(at("x", "x", "b.md"), "first here")
    shown = render(result(finding(at("x", "x"), related=(related,))))
    assert shown.endswith("no test file for [^ab12]%0Ab.md:1: first here\n")


def test_nothing_found_says_nothing() -> None:
    assert render(result()) == ""
