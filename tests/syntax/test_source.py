"""Citations of clause IDs in source code: what is found, where, and of which symbol."""

from __future__ import annotations

import subprocess
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.syntax.source import LANGUAGES, CitationKind, CodeCitation, scan
from plainspec.text.lines import split_lines
from plainspec.text.span import Range

COMMENT, STRING = CitationKind.COMMENT, CitationKind.STRING
DECORATOR, TEST_NAME = CitationKind.DECORATOR, CitationKind.TEST_NAME


def covered(text: str, place: Range) -> str:
    """The text of a range that lies in one line."""
    assert place.start.line == place.end.line
    return split_lines(text)[place.start.line][place.start.column : place.end.column]


def found(path: str, text: str) -> list[tuple[str, str, CitationKind, str, bool]]:
    """What a scan finds, checked to stand where it says, as plain tuples."""
    citations = scan(path, text)
    for citation in citations:
        assert covered(text, citation.range) == citation.id
    return [(c.id, c.key, c.kind, c.symbol, c.is_test) for c in citations]


def ids(text: str, path: str = "a.py") -> list[str]:
    """The IDs that a scan finds."""
    return [citation[0] for citation in found(path, text)]


PYTHON = '''\
"""Billing, see [^sy73]."""
# top of the file: REQ-1

@clause("pcsb")
@pytest.mark.parametrize("x", [1, 2])
def test_req_7_rejects_late(x):
    """Covers AUTH-SESSION-12."""
    assert late(f"d0pu {x}")  # 8ep1


class TestREQ8:
    # helper of h82a
    def prepare(self):
        return "91ld"


class Refunds(unittest.TestCase):
    def testReq9Foo(self): ...


def req_10_is_no_test():
    return 'REQ-11'
'''

TYPESCRIPT = """\
// covers: pcsb, [^rse0]
import x from "y";

describe("REQ-1 refunds", () => {
  it.each([1])(`sy73 says ${no} thanks`, async () => { expect("8ep1"); });
});

/** Doc of REQ-2. */
export class Cart {
  @Clause("lds1")
  total() { return 'REQ-3'; }
}

export const pay = () => "REQ-4";
"""

JAVASCRIPT = """\
#!/usr/bin/env node
/* REQ-1 */
function pay() { return `REQ-2 ${"REQ-3"}`; }
test('REQ-4', function () {});
const re = pattern.test("REQ-5");
"""

TSX = """\
const view = () => <p title="REQ-1">{/* REQ-2 */}</p>;
test.only("REQ-3", () => { render(<View id="REQ-4" />); });
"""

GO = """\
package billing

// TestSY73_Late covers REQ-1.
func TestSY73_Late(t *testing.T) {
	t.Run("REQ-2", func(t *testing.T) {})
}

func (s *Suite) TestReq3() { use(`REQ-4`) }

func Testimony5() string { return "REQ-6" }
"""

RUST = """\
//! Crate of REQ-1.

/// Pays as REQ-2 says.
pub fn pay() -> &'static str { r#"REQ-3"# }

#[clause(pcsb)]
#[tokio::test]
async fn req_4_is_paid() {}

#[cfg(test)]
mod tests {
    #[clause = "lds1"]
    fn helper() { /* REQ-5 */ }
}
"""

JAVA = '''\
/** Invoices, REQ-1. */
@Clause("pcsb")
class InvoiceTest {
    @Test
    @Clause({"REQ-2", "lds1"})
    void req3IsPaid() { String s = """
        REQ-4 \\u00e9"""; }
}
class Invoice { String pay() { return "REQ-5"; /* sy73 */ } }
'''


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        pytest.param(
            "billing.py",
            PYTHON,
            [
                ("sy73", "sy73", STRING, "", False),
                ("REQ-1", "req1", COMMENT, "", False),
                ("pcsb", "pcsb", DECORATOR, "test_req_7_rejects_late", True),
                ("req_7", "req7", TEST_NAME, "test_req_7_rejects_late", True),
                (
                    "AUTH-SESSION-12",
                    "auth-session12",
                    STRING,
                    "test_req_7_rejects_late",
                    True,
                ),
                ("d0pu", "d0pu", STRING, "test_req_7_rejects_late", True),
                ("8ep1", "8ep1", COMMENT, "test_req_7_rejects_late", True),
                ("REQ8", "req8", TEST_NAME, "TestREQ8", True),
                ("h82a", "h82a", COMMENT, "prepare", True),
                ("91ld", "91ld", STRING, "prepare", True),
                ("Req9", "req9", TEST_NAME, "testReq9Foo", True),
                ("REQ-11", "req11", STRING, "req_10_is_no_test", False),
            ],
            id="python",
        ),
        pytest.param(
            "cart.ts",
            TYPESCRIPT,
            [
                ("pcsb", "pcsb", COMMENT, "", False),
                ("rse0", "rse0", COMMENT, "", False),
                ("REQ-1", "req1", STRING, "REQ-1 refunds", True),
                ("sy73", "sy73", STRING, "sy73 says ${no} thanks", True),
                ("8ep1", "8ep1", STRING, "sy73 says ${no} thanks", True),
                ("REQ-2", "req2", COMMENT, "Cart", False),
                ("lds1", "lds1", DECORATOR, "total", False),
                ("REQ-3", "req3", STRING, "total", False),
                ("REQ-4", "req4", STRING, "pay", False),
            ],
            id="typescript",
        ),
        pytest.param(
            "cart.js",
            JAVASCRIPT,
            [
                ("REQ-1", "req1", COMMENT, "pay", False),
                ("REQ-2", "req2", STRING, "pay", False),
                ("REQ-3", "req3", STRING, "pay", False),
                ("REQ-4", "req4", STRING, "REQ-4", True),
                ("REQ-5", "req5", STRING, "", False),
            ],
            id="javascript",
        ),
        pytest.param(
            "view.tsx",
            TSX,
            [
                ("REQ-1", "req1", STRING, "view", False),
                ("REQ-2", "req2", COMMENT, "view", False),
                ("REQ-3", "req3", STRING, "REQ-3", True),
                ("REQ-4", "req4", STRING, "REQ-3", True),
            ],
            id="tsx",
        ),
        pytest.param(
            "view.jsx",
            TSX,
            [
                ("REQ-1", "req1", STRING, "view", False),
                ("REQ-2", "req2", COMMENT, "view", False),
                ("REQ-3", "req3", STRING, "REQ-3", True),
                ("REQ-4", "req4", STRING, "REQ-3", True),
            ],
            id="jsx",
        ),
        pytest.param(
            "billing.go",
            GO,
            [
                ("REQ-1", "req1", COMMENT, "TestSY73_Late", True),
                ("SY73", "sy73", TEST_NAME, "TestSY73_Late", True),
                ("REQ-2", "req2", STRING, "TestSY73_Late", True),
                ("Req3", "req3", TEST_NAME, "TestReq3", True),
                ("REQ-4", "req4", STRING, "TestReq3", True),
                ("REQ-6", "req6", STRING, "Testimony5", False),
            ],
            id="go",
        ),
        pytest.param(
            "src/billing.rs",
            RUST,
            [
                ("REQ-1", "req1", COMMENT, "", False),
                ("REQ-2", "req2", COMMENT, "pay", False),
                ("REQ-3", "req3", STRING, "pay", False),
                ("pcsb", "pcsb", DECORATOR, "req_4_is_paid", True),
                ("req_4", "req4", TEST_NAME, "req_4_is_paid", True),
                ("lds1", "lds1", DECORATOR, "helper", True),
                ("REQ-5", "req5", COMMENT, "helper", True),
            ],
            id="rust",
        ),
        pytest.param(
            "Invoice.java",
            JAVA,
            [
                ("REQ-1", "req1", COMMENT, "InvoiceTest", True),
                ("pcsb", "pcsb", DECORATOR, "InvoiceTest", True),
                ("REQ-2", "req2", DECORATOR, "req3IsPaid", True),
                ("lds1", "lds1", DECORATOR, "req3IsPaid", True),
                ("req3", "req3", TEST_NAME, "req3IsPaid", True),
                ("REQ-4", "req4", STRING, "req3IsPaid", True),
                ("REQ-5", "req5", STRING, "pay", False),
                ("sy73", "sy73", COMMENT, "pay", False),
            ],
            id="java",
        ),
    ],
)
def test_citations_of_each_language(
    path: str, text: str, expected: list[tuple[str, str, CitationKind, str, bool]]
) -> None:
    assert found(path, text) == expected


@pytest.mark.parametrize(
    ("path", "is_test"),
    [
        ("test_pay.py", True),
        ("a/b/pay_test.py", True),
        ("tests/conftest.py", False),
        ("a/contest_pay.py", False),
        ("pay.test.ts", True),
        ("pay.spec.tsx", True),
        ("pay.test.mjs", True),
        ("__tests__/pay.js", True),
        ("spec.ts", False),
        ("pay_test.go", True),
        ("test_pay.go", False),
        ("tests/pay.rs", True),
        ("crate/tests/it/pay.rs", True),
        ("src/tests.rs", True),
        ("src/pay.rs", False),
        ("PayTest.java", True),
        ("PayIT.java", True),
        ("src/test/java/Pay.java", True),
        ("src/main/java/Attest.java", False),
    ],
)
def test_a_file_is_a_test_by_its_languages_naming(path: str, is_test: bool) -> None:
    mark = "#" if path.endswith(".py") else "//"
    (citation,) = scan(path, f"{mark} REQ-7\n")
    assert citation.is_test is is_test


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("REQ-7, req_7; sy73. (8ep1) d0pu's", ["REQ-7", "req_7", "sy73", "8ep1", "d0pu"]),
        ("see spec.md#REQ-7 and examples/sy73.md", ["REQ-7", "sy73"]),
        (
            "{#REQ-7} AUTH-SESSION-12 REQ-7-a REQ-1-1",
            ["REQ-7", "AUTH-SESSION-12", "REQ-7-a", "REQ-1-1"],
        ),
        ("[^pcsb] and [^größe-1] but not [^a-z0-9] or [^0-9]", ["pcsb", "größe-1"]),
        ("clause: pcsb", ["pcsb"]),
        ("Spec: pcsb, `lds`, [^rse], then REQ-7", ["pcsb", "lds", "rse", "then", "REQ-7"]),
        ("covers:pcsb", ["pcsb"]),
        ("tests: pcsb", ["pcsb"]),
        ("@spec pcsb", ["pcsb"]),
        ('@clause("utf8")', ["utf8"]),
        ("mail me@spec.example or spec::path", []),
        ("respect: yes", []),
        ("utf8 UTF-16 sha256 base64 md5 int32 float64 x86 x86_64 i18n", []),
        ("v2 v1.2.3 3.10b1 2.0rc1 0x1F 1e5 10ms 2nd 3px", []),
        ("#ff8800 #a1b2c3 #f0a", []),
        ("a0b7161 d41d8cd98f00b204e9800998ecf8427e", []),
        ("550e8400-e29b-41d4-a716-446655440000", []),
        ("2025 2025-12-18 8-bit 3-way word hyphen-ated", []),
        ("x" * 31 + "1", ["x" * 31 + "1"]),
        ("x" * 32 + "1", []),
        ("éREQ7 REQ7é 語8", []),
        ("v2 is noise, spec: v2 is not", ["v2"]),
    ],
)
def test_what_counts_as_an_id_in_a_comment(comment: str, expected: list[str]) -> None:
    assert ids(f"# {comment}\n") == expected


@pytest.mark.parametrize(
    ("decorator", "expected"),
    [
        ('@clause("pcsb")', ["pcsb"]),
        ("@clause('pcsb', \"lds\")", ["pcsb", "lds"]),
        ('@mark.clause(id="pcsb")', ["pcsb"]),
        ('@clause(["pcsb", "lds"])', ["pcsb", "lds"]),
        ("@clause(pcsb)", ["pcsb"]),
        ("@covers(REQ_7)", ["REQ_7"]),
        ("@req_7", ["req_7"]),
        ('@clause("a sentence")', []),
        ("@cache(maxsize)", []),
        ("@property", []),
        ('@parametrize("x", [' + '"word", ' * 30 + "])", []),
    ],
)
def test_what_counts_as_an_id_in_a_decorator(decorator: str, expected: list[str]) -> None:
    assert ids(f"{decorator}\ndef f(): pass\n") == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("test_req_7_rejects_late", [("req_7", "req7")]),
        ("test_REQ7", [("REQ7", "req7")]),
        ("testReq7Foo", [("Req7", "req7")]),
        ("TestSY73Foo", [("SY73", "sy73")]),
        ("test_8ep1_holds", [("8ep1", "8ep1")]),
        ("Test8ep1", [("8ep1", "8ep1")]),
        ("test_d0pu", [("d0pu", "d0pu")]),
        (
            "test_auth_session_12",
            [("auth_session_12", "auth-session12"), ("session_12", "session12")],
        ),
        ("testAuthSession12", [("AuthSession12", "auth-session12"), ("Session12", "session12")]),
        ("test_req_1_2", [("req_1", "req1"), ("req_1_2", "req1-2")]),
        ("test_größe_req_7", [("req_7", "req7")]),
        ("test_1", []),
        ("test2", []),
        ("test_utf8", []),
        ("test_nothing", []),
    ],
)
def test_what_counts_as_an_id_in_a_test_name(name: str, expected: list[tuple[str, str]]) -> None:
    text = f"def {name}(): pass\n"
    assert [(id_, key) for id_, key, *_ in found("a.py", text)] == expected


def test_only_names_of_tests_are_read() -> None:
    assert ids("def req_7(): pass\nclass Req8: pass\nx_9 = y10\n") == []
    assert ids("fn req_7() {}\n", "a.rs") == []
    assert ids("class Pay { @Test void req_7() {} void req_8() {} }", "a.java") == ["req_7"]


def test_the_symbols_range_covers_its_name() -> None:
    text = "class 😀: pass\n\ndef größe():  # 😀 REQ-7\n    pass\n"
    (citation,) = scan("a.py", text)
    assert citation.symbol == "größe"
    assert citation.symbol_range is not None
    assert covered(text, citation.symbol_range) == "größe"
    text = 'it("a 😀 title", () => { "REQ-7" })'
    (citation,) = scan("a.ts", text)
    assert citation.symbol_range is not None
    assert citation.symbol == covered(text, citation.symbol_range) == "a 😀 title"


def test_a_long_title_is_cut_and_put_on_one_line() -> None:
    (citation,) = scan("a.ts", "it(`REQ-7\n   " + "x" * 500 + "`, () => {})")
    assert citation.symbol.startswith("REQ-7 xxx")
    assert len(citation.symbol) <= 120


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("# REQ-7\ndef f(): pass", "f"),
        ("# REQ-7\n@cache\n# more\ndef f(): pass", "f"),
        ("# REQ-7\n\ndef f(): pass", ""),
        ("x = 1  # REQ-7\ndef f(): pass", ""),
        ("class A:\n    # REQ-7\n    def f(self): pass", "f"),
        ("def f(): pass\n# REQ-7\n", ""),
    ],
)
def test_a_comment_right_above_belongs_to_what_it_stands_on(text: str, symbol: str) -> None:
    assert [citation.symbol for citation in scan("a.py", text)] == [symbol]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("# 😀é語 REQ-7", 0, 6),
        ("a = 1\r\n# REQ-7\r\n", 1, 2),
        ("a = 1\r# one\rb = '''\r😀 REQ-7'''\r", 3, 2),
        ("\ufeff# REQ-7", 0, 3),
        ("\ufeffdef test_x():\n    'REQ-7'\n", 1, 5),
        ("x = '\0'\n# \0 REQ-7", 1, 4),
        ("x = '\ud800' # \udfff REQ-7", 0, 12),
        ("x = 1 \x0c\u2028 # REQ-7", 0, 11),
        ("x = 'caf\\u00e9 \\nREQ-7'", 0, 17),
    ],
)
def test_columns_count_code_points(text: str, line: int, column: int) -> None:
    (citation,) = scan("a.py", text)
    assert citation.range.start == (line, column)
    assert covered(text, citation.range) == citation.id == "REQ-7"


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("a.py", "def test_x(:\n    'REQ-7' ((\n# sy73\n", ["REQ-7", "sy73"]),
        ("a.ts", "it('REQ-7', () => { // sy73\n", ["REQ-7", "sy73"]),
        ("a.go", "func { // REQ-7\n } }", ["REQ-7"]),
        ("a.rs", "fn pay( { /* REQ-7 */ let }", ["REQ-7"]),
        ("A.java", "class { void ( // REQ-7\n", ["REQ-7"]),
    ],
)
def test_malformed_code_still_gives_what_can_be_found(
    path: str, text: str, expected: list[str]
) -> None:
    assert ids(text, path) == expected


def test_other_languages_and_plain_code_give_nothing() -> None:
    assert scan("a.md", "# REQ-7") == ()
    assert scan("Makefile", "# REQ-7") == ()
    assert scan("folder.py/readme", "# REQ-7") == ()
    assert scan("", "") == ()
    assert scan("A.PY", "# REQ-7") != ()
    assert scan("a.py", "REQ7 = other8\n") == ()


def test_thousands_of_unclosed_brackets_are_no_trouble() -> None:
    for path, mark in (("a.py", "#"), ("a.ts", "//"), ("a.java", "//"), ("a.rs", "//")):
        for bracket in "({[<":
            assert "REQ-7" in ids(f"{mark} REQ-7\n" + bracket * 20_000, path)


def test_citations_survive_encoding() -> None:
    citations = scan("a.py", PYTHON + "class TestX\ud800:\n    '''REQ-7'''\n")
    encoded = msgspec.msgpack.encode(citations)
    assert msgspec.msgpack.decode(encoded, type=tuple[CodeCitation, ...]) == citations


def test_grammars_are_imported_when_first_needed() -> None:
    code = (
        "import sys; from plainspec.syntax.source import scan\n"
        "loaded = lambda: [m for m in sys.modules if m.startswith('tree_sitter')]\n"
        "assert scan('a.py', 'x = 1') == () and not loaded()\n"
        "assert scan('a.go', '// REQ-7') and 'tree_sitter_go' in loaded()\n"
        "assert 'tree_sitter_python' not in loaded()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


CODE = ["REQ-7", "[^sy73]", "@clause(", '"""', "//", "/*", "*/", "#[", "it('", "${", "spec: pcsb, "]
MORE = ["def test_req_7():", "class ", "func TestReq7() ", "fn ", "#[test]\n", "@Test ", "\r\n    "]
MARKS = "\"'`#(){}]\\\n\r \0😀é\ufeff\ud800"
FRAGMENTS = st.sampled_from([*CODE, *MORE, *MARKS])


@given(
    st.sampled_from(sorted(LANGUAGES)),
    st.lists(FRAGMENTS | st.text(st.characters(), max_size=5), max_size=30).map("".join),
)
def test_any_text_gives_ranges_that_cover_their_ids(suffix: str, text: str) -> None:
    citations = scan("folder/name" + suffix, text)
    assert [c.range for c in citations] == sorted(c.range for c in citations)
    assert len({c.range for c in citations}) == len(citations)
    for citation in citations:
        assert covered(text, citation.range) == citation.id
        assert citation.key
        assert bool(citation.symbol) == (citation.symbol_range is not None)
    msgspec.msgpack.encode(citations)


@given(st.text(st.characters()), st.text(st.characters()))
def test_any_path_will_do(path: str, text: str) -> None:
    scan(path, text)
