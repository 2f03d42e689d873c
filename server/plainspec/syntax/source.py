"""Where source code cites clause IDs: in comments, strings, decorators and the names of tests.

What is found are *candidates*. Whether ``sy73`` or ``item_2`` is a clause is
known only to the index, so anything shaped like a clause ID is taken and
common noise (``utf8``, hashes, versions) is not. Candidates of one test name
may overlap (``test_auth_session_12`` may cite SESSION-12 or AUTH-SESSION-12);
where several are known clauses, the longest is meant.

The grammars see a stand-in for the text in which every code point is one
ASCII character (:func:`_stand_in`), so that their byte offsets are code-point
offsets of the text itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from plainspec.syntax.ids import clause_key
from plainspec.syntax.nodes import Node
from plainspec.syntax.source_ids import (
    decorator_ids,
    name_ids,
    prose_ids,
    without_escapes,
    worth_parsing,
)
from plainspec.text.buffer import scrub
from plainspec.text.lines import line_starts, range_at
from plainspec.text.patterns import Pattern
from plainspec.text.span import Range, Span

if TYPE_CHECKING:
    import tree_sitter


class CitationKind(str, Enum):
    """What kind of code a clause ID is cited in."""

    COMMENT = "comment"
    STRING = "string"
    DECORATOR = "decorator"
    TEST_NAME = "test-name"


class CodeCitation(Node, frozen=True):
    """A piece of source code that may cite a clause.

    ``id`` is as written and ``range`` covers just that. ``symbol`` is the
    name of the innermost function, method or class around it, or the title of
    an ``it("…")``; a decorator or a comment right above belongs to what it
    stands on. ``symbol`` is empty at the top of a file. ``is_test`` tells
    whether the place lies in a test or a test file.
    """

    id: str
    key: str
    range: Range
    kind: CitationKind
    symbol: str = ""
    symbol_range: Range | None = None
    is_test: bool = False


class _Grammar(NamedTuple):
    """How one language is read. The first six fields name the wheel and kinds of its syntax nodes."""

    module: str
    factory: str
    comments: str
    strings: str
    decorators: str
    symbols: str
    #: Names that make a function or class a test.
    test_name: Pattern
    #: Paths that make a file a test.
    test_path: Pattern
    #: Decorators that make what they stand on a test.
    test_mark: Pattern = Pattern(r"(?!)")


_SCRIPT_SYMBOLS = (
    "function_declaration generator_function_declaration class_declaration method_definition"
    " variable_declarator call_expression"
)
_TYPESCRIPT_SYMBOLS = (
    " abstract_class_declaration interface_declaration internal_module module"
    " abstract_method_signature public_field_definition"
)
_SCRIPT_TEST_NAME = Pattern(r"tests?(?![a-z])")
_SCRIPT_TEST_PATH = Pattern(r"(?:.*/)?(?:__tests__/.*|[^/]*\.(?:test|spec|cy|e2e)\.[cm]?[jt]sx?)")
_SCRIPT_TEST_MARK = Pattern(r"@(?:[Tt]est|[Ss]uite)\b")


def _script(module: str, factory: str, more_symbols: str) -> _Grammar:
    """The grammar of JavaScript or one of its relatives."""
    return _Grammar(
        module,
        factory,
        "comment html_comment" if module == "tree_sitter_javascript" else "comment",
        "string_fragment",
        "decorator",
        _SCRIPT_SYMBOLS + more_symbols,
        _SCRIPT_TEST_NAME,
        _SCRIPT_TEST_PATH,
        _SCRIPT_TEST_MARK,
    )


_GRAMMARS: Mapping[str, _Grammar] = {
    "python": _Grammar(
        "tree_sitter_python",
        "language",
        "comment",
        "string_content",
        "decorator",
        "function_definition class_definition",
        Pattern(r"[Tt]ests?(?![a-z])|\w*(?:Tests?|TestCase)\Z"),
        Pattern(r"(?:.*/)?(?:test_[^/]*|[^/]*_test)\.pyi?"),
    ),
    "javascript": _script("tree_sitter_javascript", "language", " field_definition"),
    "typescript": _script("tree_sitter_typescript", "language_typescript", _TYPESCRIPT_SYMBOLS),
    "tsx": _script("tree_sitter_typescript", "language_tsx", _TYPESCRIPT_SYMBOLS),
    "go": _Grammar(
        "tree_sitter_go",
        "language",
        "comment",
        "interpreted_string_literal_content raw_string_literal_content",
        "",
        "function_declaration method_declaration type_spec",
        Pattern(r"(?:Test|Benchmark|Fuzz|Example)(?![a-z])"),
        Pattern(r".*_test\.go"),
    ),
    "rust": _Grammar(
        "tree_sitter_rust",
        "language",
        "line_comment block_comment",
        "string_content",
        "attribute_item inner_attribute_item",
        "function_item function_signature_item struct_item enum_item union_item trait_item"
        " mod_item impl_item macro_definition",
        Pattern(r"(?!)"),
        Pattern(r"(?:.*/)?(?:tests/.*|(?:[^/]*_)?tests?\.rs)"),
        Pattern(
            r"#!?\[\s*(?:cfg\s*\(\s*(?:all\s*\(\s*)?test\b"
            r"|(?:\w+\s*::\s*)*(?:\w+_)?(?:test|rstest|test_case|quickcheck|bench)\b)"
        ),
    ),
    "java": _Grammar(
        "tree_sitter_java",
        "language",
        "line_comment block_comment",
        "string_fragment multiline_string_fragment",
        "annotation marker_annotation",
        "class_declaration interface_declaration enum_declaration record_declaration"
        " annotation_type_declaration method_declaration constructor_declaration"
        " compact_constructor_declaration",
        Pattern(r"[Tt]ests?(?![a-z])|\w*(?:Tests?|TestCase|IT)\Z"),
        Pattern(
            r"(?:.*/)?(?:src/test/.*|[^/]*(?:Tests?|TestCase|IT)\.java|Tests?[A-Z][^/]*\.java)"
        ),
        Pattern(
            r"@(?:\w+\.)*(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate"
            r"|Property|Nested)\b"
        ),
    ),
}

#: The language of each file-name suffix that :func:`scan` reads.
LANGUAGES: Mapping[str, str] = {
    ".py": "python",
    ".pyi": "python",
    ".js": "javascript",
    ".jsx": "javascript",
    ".mjs": "javascript",
    ".cjs": "javascript",
    ".ts": "typescript",
    ".mts": "typescript",
    ".cts": "typescript",
    ".tsx": "tsx",
    ".go": "go",
    ".rs": "rust",
    ".java": "java",
}


def scan(path: str, text: str) -> tuple[CodeCitation, ...]:
    """The places in the source file *path*, whose content is *text*, that may cite a clause.

    They are in order of place; what starts at one place is in order of end.
    *path* (with ``/``) tells the language by its suffix and whether the file
    is a test. Any text will do: of malformed code the part is read that the
    grammar can make out. Of a file in another language the result is empty.
    """
    language = LANGUAGES.get(path[path.rfind(".") :].lower()) if "." in path else None
    if language is None or not worth_parsing(text):
        return ()
    grammar = _GRAMMARS[language]
    code = _Code(grammar, _captures(language, _stand_in(text)), text)
    candidates = code.candidates()
    if not candidates:
        return ()
    test_file = grammar.test_path.fullmatch(path) is not None
    starts = line_starts(text)
    citations = []
    around: list[_Symbol] = []
    symbols = iter(code.symbols)
    upcoming = next(symbols, None)
    for start, end in sorted(candidates):
        while upcoming is not None and upcoming.start <= start:
            while around and around[-1].end <= upcoming.start:
                around.pop()
            around.append(upcoming._replace(is_test=upcoming.is_test or _in_test(around)))
            upcoming = next(symbols, None)
        while around and around[-1].end <= start:
            around.pop()
        symbol = around[-1] if around else None
        key, kind = candidates[start, end]
        citations.append(
            CodeCitation(
                text[start:end],
                key,
                range_at(starts, Span(start, end)),
                kind,
                symbol.title(text) if symbol else "",
                range_at(starts, symbol.name) if symbol else None,
                test_file or _in_test(around),
            )
        )
    return tuple(citations)


# --- What the grammars see ---

_LONE_CR = Pattern(r"\r(?!\n)")
_WIDE_WORD = Pattern(r"[^\W\x00-\x7f]")
_WIDE_OTHER = Pattern(r"[^\x01-\x7f]")


def _stand_in(text: str) -> bytes:
    """*text* with one ASCII character for each code point, for the grammars to read.

    Letters beyond ASCII become letters, other code points and NUL (which
    some grammars take for the end) blanks, a lone CR a line feed. A byte
    order mark must not count as an indent, so it becomes an empty line.
    """
    if "\r" in text:
        text = _LONE_CR.sub("\n", text)
    if not text.isascii():
        if text[0] == "\ufeff":
            text = "\n" + text[1:]
        text = _WIDE_WORD.sub("w", text)
    return _WIDE_OTHER.sub(" ", text).encode("ascii")


@cache
def _language(name: str) -> tuple[tree_sitter.Language, Mapping[int, str]]:
    """A grammar, imported on first use as this takes time, and its interesting nodes by kind."""
    from tree_sitter import Language

    grammar = _GRAMMARS[name]
    language = Language(getattr(import_module(grammar.module), grammar.factory)())
    groups = {
        kind: group
        for group in ("comments", "strings", "decorators", "symbols")
        for kind in getattr(grammar, group).split()
    }
    # A kind's name may have several numbers (aliases), and a keyword may share it.
    return language, {
        number: groups[kind]
        for number in range(language.node_kind_count)
        if language.node_kind_is_named(number)
        and (kind := language.node_kind_for_id(number)) in groups
    }


def _captures(name: str, source: bytes) -> Mapping[str, list[tree_sitter.Node]]:
    """The interesting nodes of *source*, by group, in order of place.

    A walk with a cursor: as fast as a tree-sitter query on sound code, and
    linear where a query takes quadratic time (thousands of unclosed brackets).
    """
    from tree_sitter import Parser

    language, groups = _language(name)
    found: dict[str, list[tree_sitter.Node]] = {group: [] for group in groups.values()}
    cursor = Parser(language).parse(source).walk()
    while True:
        node = cursor.node
        if node is not None and (group := groups.get(node.kind_id)) is not None:
            found[group].append(node)
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return found


# --- Symbols ---

#: Titles longer than this (code points) are cut for display.
_TITLE_LIMIT = 120

_FUNCTIONS = frozenset({"arrow_function", "function_expression", "generator_function"})
_FIELDS = frozenset({"variable_declarator", "field_definition", "public_field_definition"})
_TEST_CALL = Pattern(
    r"(?:Deno\.|QUnit\.)?(?:[fx]?(?:describe|context|it|test|specify)|suite|scenario)"
    r"(?:\s{0,80}\.\s{0,80}\w{1,40}){0,4}\s{0,80}[(`]"  # bounded: nested calls begin at one place
)
_INTRODUCTION = Pattern(
    r"(?:\b(?:export|default|declare|const|let|var|type|async|public|private|protected|static)[ \t]+)+\Z"
)
_INTRODUCTION_LIMIT = 80


class _Symbol(NamedTuple):
    """A function, class or test call. ``start`` takes in the comments and decorators above it."""

    start: int
    end: int
    name: Span
    is_test: bool

    def title(self, text: str) -> str:
        """The name on one line, cut to a length that can be shown."""
        name = scrub(text[self.name.start : min(self.name.end, self.name.start + _TITLE_LIMIT)])
        return " ".join(name.split())


def _in_test(around: list[_Symbol]) -> bool:
    """Whether the innermost symbol is a test or lies in one."""
    return bool(around) and around[-1].is_test


class _Code:
    """The captured nodes of one file as spans of its text."""

    def __init__(
        self, grammar: _Grammar, captures: Mapping[str, list[tree_sitter.Node]], text: str
    ) -> None:
        self.text = text
        self.comments = self._spans(captures.get("comments", ()))
        self.strings = self._spans(captures.get("strings", ()))
        self.decorators = self._spans(captures.get("decorators", ()))
        self.symbols: list[_Symbol] = []
        #: The names of the symbols that are tests themselves.
        self.test_names: list[Span] = []
        marks = [
            span.start for span in self.decorators if grammar.test_mark.match(text, span.start)
        ]
        above = {span.end: (span.start, True) for span in self.comments}
        above.update({span.end: (span.start, False) for span in self.decorators})
        for node in captures.get("symbols", ()):
            if node.type == "call_expression":
                title = self._call_title(node)
                if title is not None:
                    start = self._start_above(node.start_byte, above)
                    self.symbols.append(_Symbol(start, node.end_byte, title, True))
                continue
            name = self._name(node)
            if name is None:
                continue
            start = self._start_above(node.start_byte, above)
            mark = bisect_left(marks, start)
            is_test = (
                grammar.test_name.match(text, name.start, name.end) is not None
                or (mark < len(marks) and marks[mark] < name.start)
                or self._extends_test_case(node)
            )
            self.symbols.append(_Symbol(start, node.end_byte, name, is_test))
            if is_test:
                self.test_names.append(name)
        self.symbols.sort(key=lambda symbol: (symbol.start, -symbol.end))

    def _spans(self, nodes: Iterable[tree_sitter.Node]) -> list[Span]:
        """The nodes' spans in order of place, without blanks at their ends."""
        spans = []
        for node in nodes:
            start, end = node.start_byte, node.end_byte
            while end > start and self.text[end - 1].isspace():
                end -= 1
            if end > start:
                spans.append(Span(start, end))
        return sorted(spans)

    def _name(self, node: tree_sitter.Node) -> Span | None:
        """The name of a function or class; None for what has none, like a plain variable."""
        if node.type in _FIELDS:
            value = node.child_by_field_name("value")
            if value is None or value.type not in _FUNCTIONS:
                return None
        name = (
            node.child_by_field_name("name")
            or node.child_by_field_name("property")
            or node.child_by_field_name("type")
        )
        if name is None or name.start_byte == name.end_byte:
            return None
        return Span(name.start_byte, name.end_byte)

    def _call_title(self, node: tree_sitter.Node) -> Span | None:
        """The title in ``it("title", …)`` and its kin, without quotes; None for other calls."""
        if _TEST_CALL.match(self.text, node.start_byte) is None:
            return None
        arguments = node.child_by_field_name("arguments")
        if arguments is None or arguments.type != "arguments":
            return None
        title = arguments.named_child(0) if arguments.named_child_count else None
        if title is None or title.type not in ("string", "template_string"):
            return None
        if title.end_byte - title.start_byte <= 2:
            return None
        return Span(title.start_byte + 1, title.end_byte - 1)

    def _extends_test_case(self, node: tree_sitter.Node) -> bool:
        """Whether *node* is a Python class derived from a ``TestCase``."""
        if node.type != "class_definition":
            return False
        bases = node.child_by_field_name("superclasses")
        return bases is not None and "TestCase" in self.text[bases.start_byte : bases.end_byte]

    def _start_above(self, start: int, above: Mapping[int, tuple[int, bool]]) -> int:
        """Where the decorators and comments begin that stand right above the symbol at *start*.

        *above* tells, by its end, where a comment (True) or decorator starts.
        A comment counts if it has its lines to itself and no blank line follows.
        """
        text = self.text
        lead = _INTRODUCTION.search(text[max(0, start - _INTRODUCTION_LIMIT) : start])
        if lead is not None:
            start -= len(lead[0])
        while True:
            end = start
            while end > 0 and text[end - 1].isspace():
                end -= 1
            found = above.get(end)
            if found is None:
                return start
            begin, comment = found
            if comment:
                gap = text[end:start]
                line = begin
                while line > 0 and text[line - 1] in " \t":
                    line -= 1
                own_line = line == 0 or text[line - 1] in "\r\n"
                if not own_line or len(line_starts(gap)) > 2:
                    return start
            start = begin

    def candidates(self) -> dict[tuple[int, int], tuple[str, CitationKind]]:
        """What may be a clause ID: its span, its key and where it was found."""
        found: dict[tuple[int, int], tuple[str, CitationKind]] = {}
        for kind, spans, read in (
            (CitationKind.COMMENT, self.comments, prose_ids),
            (CitationKind.DECORATOR, self.decorators, decorator_ids),
            (CitationKind.STRING, self.strings, prose_ids),
        ):
            for span in spans:
                piece = self.text[span.start : span.end]
                if kind is not CitationKind.COMMENT:
                    piece = without_escapes(piece)
                for start, end in read(piece):
                    place = (span.start + start, span.start + end)
                    if place not in found:
                        found[place] = (clause_key(piece[start:end]), kind)
        for name in self.test_names:
            for start, end, key in name_ids(self.text[name.start : name.end]):
                found[name.start + start, name.start + end] = (key, CitationKind.TEST_NAME)
        return found
