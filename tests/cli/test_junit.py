from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from plainspec.analysis.rule import Severity
from plainspec.cli.formats.junit import render
from tests.cli.results import at, finding, result


def read(text: str) -> ET.Element:
    root = ET.fromstring(text.encode())
    assert root.tag == "testsuites"
    for suites in [root, *root]:
        cases = list(suites.iter("testcase"))
        assert int(suites.attrib["tests"]) == len(cases)
        assert int(suites.attrib["failures"]) == sum(c.find("failure") is not None for c in cases)
        assert int(suites.attrib["errors"]) == sum(c.find("error") is not None for c in cases)
    return root


def test_a_suite_for_each_file_and_a_case_for_each_finding() -> None:
    text = "Be kind. [^ab12]\n"
    root = read(
        render(
            result(
                finding(at(text, "kind", "a.md"), severity=Severity.ERROR),
                finding(at(text, "kind", "b.md")),
                finding(at(text, "Be", "b.md")),
                text=text,
            )
        )
    )
    assert [suite.attrib["name"] for suite in root] == ["a.md", "b.md"]
    case = root[0][0]
    assert case.attrib == {"name": "untested-clause (a.md:1:4)", "classname": "a.md"}
    failure = case.find("failure")
    assert failure is not None
    assert failure.attrib == {"type": "error", "message": "no test file for [^ab12]"}
    assert failure.text == "a.md:1:4: error untested-clause: no test file for [^ab12]"


def test_only_what_fails_the_run_is_a_failure() -> None:
    shown = finding(at("x", "x"))
    assert read(render(result(shown))).attrib["failures"] == "0"
    assert read(render(result(shown, fail_on=Severity.HINT))).attrib["failures"] == "1"
    assert read(render(result(shown, fail_on=None))).attrib["failures"] == "0"


def test_nothing_found_is_a_passed_case() -> None:
    root = read(render(result()))
    assert [case.attrib["name"] for case in root.iter("testcase")] == ["no findings"]


def test_unreadable_input_is_an_error() -> None:
    root = read(render(result(problems=("gone.md: no such file",))))
    assert root[0][0][0].attrib["message"] == "gone.md: no such file"


@given(st.text(st.characters(exclude_categories=[])), st.text(st.characters(exclude_categories=[])))
def test_any_text_gives_xml(message: str, path: str) -> None:
    shown = render(result(finding(at("x", "x", path), message=message), finding(at("x", "x"))))
    assert len(list(read(shown).iter("testcase"))) == 2
