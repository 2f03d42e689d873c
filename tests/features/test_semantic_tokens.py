"""What is coloured, and what is not."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.features import semantic_tokens as module
from plainspec.features.semantic_tokens import (
    TOKEN_MODIFIERS,
    TOKEN_TYPES,
    Token,
    encode,
    semantic_tokens,
)
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from plainspec.text.buffer import Buffer
from plainspec.text.span import Position, Range
from tests.support.workspace import load, load_workspace, model_spec

TEST = {"examples/ab12.md": "Examples for [^ab12] in Tone:\n"}


def shown(snapshot: Snapshot, path: str, tokens: tuple[Token, ...]) -> list[str]:
    document = snapshot.document(path)
    assert document is not None
    found = []
    for token in tokens:
        words = document.line(token.line)[token.column : token.column + token.length]
        modifiers = [
            name for bit, name in enumerate(TOKEN_MODIFIERS) if token.modifiers & (1 << bit)
        ]
        found.append(" ".join([f"{words!r}", TOKEN_TYPES[token.type], *modifiers]))
    return found


def coloured(text: str, **more: str) -> list[str]:
    snapshot, path, _ = load({"spec.md": text} | TEST | more)
    return shown(snapshot, path, semantic_tokens(snapshot, path))


def modals(text: str) -> list[str]:
    clause = f"Stop[^ab12].\n\n{text}\n"
    return [words for words in coloured(clause) if " modal" in words]


def test_ids_authorities_modals_and_terms() -> None:
    text = (
        "## 🎭 Tone {#tone authority=root}\n\n𝒌 It must not lie[^ab12].\n\n"
        "# Definitions\n\n**Owl**: a bird 🦉.\n\nOwls may fly.\n"
    )
    assert coloured(text) == [
        "'authority' authority",
        "'root' authority definition",
        "'must not' modal prohibition",
        "'ab12' clauseId definition",
        "'Owl' term definition",
        "'Owls' term",
        "'may' modal permission",
    ]


def test_a_test_file_colours_the_id_that_it_tests() -> None:
    loaded = load_workspace({"spec.md": "Stop[^ab12].\n"} | TEST)
    path = loaded.path("examples/ab12.md")
    found = shown(loaded.snapshot, path, semantic_tokens(loaded.snapshot, path))
    assert found == ["'ab12' clauseId"]


def test_the_forces_of_modal_verbs() -> None:
    assert modals("It must, shall, should, may, can go.") == [
        "'must' modal obligation",
        "'shall' modal obligation",
        "'should' modal recommendation",
        "'may' modal permission",
        "'can' modal permission",
    ]
    assert modals("It mustn’t, cannot, can't, should not, shouldn't, may not; never go.") == [
        "'mustn’t' modal prohibition",
        "'cannot' modal prohibition",
        '"can\'t" modal prohibition',
        "'should not' modal prohibition recommendation",
        '"shouldn\'t" modal prohibition recommendation',
        "'may not' modal prohibition",
        "'never' modal prohibition",
    ]


def test_rfc_capitals() -> None:
    assert modals("It MUST NOT; this is REQUIRED, NOT RECOMMENDED or OPTIONAL. Not required.") == [
        "'MUST NOT' modal prohibition",
        "'REQUIRED' modal obligation",
        "'NOT RECOMMENDED' modal prohibition recommendation",
        "'OPTIONAL' modal permission",
    ]


def test_words_that_only_look_like_modals() -> None:
    assert (
        modals("A must-have, a trash-can, in May, May 2025, since May, musty canned mayors.") == []
    )
    assert modals("May it be so.") == ["'May' modal permission"]


def test_no_modals_where_nothing_is_required() -> None:
    for text in (
        "`must`",
        "~~~\nmust\n~~~",
        "> must",
        '!!! meta "Why"\n    It must.',
        "### It must",
        "<!-- must -->",
        "The words “you must” count.",
        'The words "you\nmust" count.',
        "**Example**: it must\n\n~~~xml\n<user>must</user>\n~~~",
        "[^n]\n\n[^n]: must",
    ):
        assert modals(text) == [], text


def test_documents_that_require_nothing_have_no_modals() -> None:
    assert coloured("It must 🦉.\n") == []
    loaded = load_workspace({"spec.md": "Stop[^ab12].\n", "CHANGELOG.md": "It must.\n"} | TEST)
    assert semantic_tokens(loaded.snapshot, loaded.path("CHANGELOG.md")) == ()


def test_tokens_do_not_cross_lines() -> None:
    assert modals("It must\r\n  not 𝒌 go.") == [
        "'must' modal prohibition",
        "'not' modal prohibition",
    ]


def test_a_range_gives_the_tokens_that_it_touches() -> None:
    snapshot, path, _ = load(
        {"spec.md": "It must a[^ab12].\n\n# B\n\nIt may b.\n\n# C\n\nIt shall c.\n"} | TEST
    )
    tokens = semantic_tokens(snapshot, path)
    assert len(tokens) == 4
    assert semantic_tokens(snapshot, path, Range(Position(0, 5), Position(4, 4))) == tokens[:3]
    assert semantic_tokens(snapshot, path, Range(Position(2, 0), Position(4, 3))) == ()


def test_the_encoding_is_relative() -> None:
    tokens = (Token(2, 5, 3, 0, 1), Token(2, 10, 4, 1), Token(5, 2, 7, 2, 3))
    assert encode(tokens) == [2, 5, 3, 0, 1, 0, 5, 4, 1, 0, 3, 2, 7, 2, 3]
    assert encode(()) == []


def decoded(data: list[int]) -> list[Token]:
    found, line, column = [], 0, 0
    for at in range(0, len(data), 5):
        line, column = line + data[at], data[at + 1] + (0 if data[at] else column)
        found.append(Token(line, column, *data[at + 2 : at + 5]))
    return found


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            [
                "# A {authority=root}",
                "It must not",
                "should 🦉 never",
                "stop[^ab12].",
                "`may`",
                "",
                "**Owl**: a bird.",
                "# Definitions",
                "the owls can",
                "> may",
                "\r",
                "~~~",
                "“must”",
            ]
        ),
        max_size=14,
    )
)
def test_tokens_are_ordered_apart_and_on_one_line(lines: list[str]) -> None:
    workspace = Workspace()
    workspace.open("untitled:1", "It shall. {#REQ-1}\n\n" + "\n".join(lines))
    document = workspace.snapshot.document("untitled:1")
    assert document is not None
    tokens = semantic_tokens(workspace.snapshot, "untitled:1")
    for token in tokens:
        assert token.length > 0
        assert token.column + token.length <= len(document.line(token.line))
    for one, other in pairwise(tokens):
        assert (one.line, one.column + one.length) <= (other.line, other.column)
    assert tuple(decoded(encode(tokens))) == tokens


def test_a_keystroke_costs_one_section() -> None:
    text = "# A\n\nIt must[^ab12].\n\n" + "".join(f"# S{n}\n\nIt must {n}.\n\n" for n in range(20))
    loaded = load_workspace({"spec.md": text} | TEST)
    path = loaded.path("spec.md")
    loaded.workspace.open(path, text)
    before = semantic_tokens(loaded.snapshot, path)
    misses = module._own_tokens.cache_info().misses
    edited = text.replace("must 7", "may 7")
    buffer = Buffer(text)
    line = text[: text.index("must 7")].count("\n")
    edit = buffer.replace(Position(line, 3), Position(line, 7), "may")
    loaded.workspace.edit(path, buffer, edit)
    after = semantic_tokens(loaded.snapshot, path)
    assert buffer.text == edited
    assert module._own_tokens.cache_info().misses == misses + 1
    assert [token for token in after if token not in before] == [Token(line, 3, 3, 2, 16)]


def test_unknown_documents() -> None:
    assert semantic_tokens(Snapshot(), "/nowhere.md") == ()


def test_on_the_model_spec() -> None:
    snapshot = model_spec().snapshot
    path = next(p for p in snapshot.paths() if p.endswith("/model_spec.md"))
    document = snapshot.document(path)
    assert document is not None
    tokens = semantic_tokens(snapshot, path)
    ids = [t for t in tokens if TOKEN_TYPES[t.type] == "clauseId"]
    assert len(ids) == sum(len(section.clauses) for section in document.sections)
    assert {TOKEN_TYPES[token.type] for token in tokens} == set(TOKEN_TYPES)
    middle = Range(Position(800, 0), Position(900, 0))
    assert semantic_tokens(snapshot, path, middle) == tuple(
        t for t in tokens if 800 <= t.line < 900
    )
