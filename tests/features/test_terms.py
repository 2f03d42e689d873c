"""Defined terms in running text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.features.terms import Vocabulary, uses_of, vocabulary
from plainspec.index.facts import Located
from plainspec.index.snapshot import Snapshot
from plainspec.model import Section, Term
from plainspec.syntax.markdown import parse_section
from plainspec.text.span import Span
from tests.features.samples import MODEL_SPEC
from tests.support.workspace import load, model_spec


def known(*names: str) -> Vocabulary:
    """A vocabulary of *names*."""
    return Vocabulary(
        {
            name.casefold(): (
                Located("/t.md", 0, Term(name, name.casefold(), Span(0, 0), Span(0, 0))),
            )
            for name in names
        }
    )


def used(text: str, *names: str) -> list[tuple[str, str]]:
    """The key and words of each use in *text*."""
    section = Section(parse_section(text))
    return [(use.key, use.span.of(text)) for use in known(*names).uses(section)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The 🦉 tool and TOOLS, the tool's handle.", ["tool", "TOOLS", "tool"]),
        ("A toolbox, a multitool, a tool-call and a power-tool.", []),
        ("Some `tool` here, [tool](tool.md) and <b>tool</b>.", ["tool", "tool"]),
        ("```\ntool\n```\n\n<!-- tool -->\n", []),
        ("# A tool {#tool authority=tool}\n\nx\n", ["tool"]),
        ("(tool)—“tool” tool", ["tool", "tool", "tool"]),
    ],
)
def test_whole_words_in_running_text(text: str, words: list[str]) -> None:
    assert [word for _, word in used(text, "Tool")] == words


def test_plurals() -> None:
    text = "Policies, a policy, boxes, a box, toys but no toies."
    names = ("Policy", "box", "toy")
    assert [word for _, word in used(text, *names)] == [
        "Policies",
        "policy",
        "boxes",
        "box",
        "toys",
    ]


def test_the_longest_term_is_meant_also_across_a_line_end() -> None:
    text = "Each user\nmessage of a user.\n"
    assert used(text, "user", "User message") == [
        ("user message", "user\nmessage"),
        ("user", "user"),
    ]


def test_a_rejected_word_hides_no_other() -> None:
    assert used("superuser tool", "user tool", "tool") == [("tool", "tool")]


@pytest.mark.parametrize("name", ["Straße", "İstanbul", "naïve Änderung", "C++", "𝛼-Wort"])
def test_unusual_names(name: str) -> None:
    assert [word for _, word in used(f"𝛼 {name} 🦉 {name}.", name)] == [name, name]


@given(st.text(max_size=60), st.lists(st.text("abcİſß𝛼- sy", min_size=1, max_size=5), max_size=4))
def test_any_text(text: str, names: list[str]) -> None:
    names = [name for name in names if name.split()]
    section = Section(parse_section(text))
    uses = known(*names).uses(section)
    assert list(uses) == sorted(uses, key=lambda use: use.span)
    for use, following in pairwise(uses):
        assert use.span.end <= following.span.start
    for use in uses:
        at = known(*names).use_at(section, use.span.start)
        assert at is None or at.span.contains(use.span.start)


def test_the_own_definition_comes_before_the_glossary_and_that_before_linked_documents() -> None:
    def definition(words: str) -> str:
        return f"# Definitions\n\n**Owl**: {words}.\n"

    def source(files: dict[str, str]) -> list[str]:
        snapshot, path, _ = load(files)
        return [located.path.rpartition("/")[2] for located in _owls(snapshot, path)]

    linked = {"linked.md": definition("a bird")}
    glossary = {"docs/Glossary.md": definition("a student")}
    assert source({"a.md": "No link.\n", **linked}) == []
    assert source({"a.md": "A [link](linked.md#definitions).\n", **linked}) == ["linked.md"]
    assert source({"a.md": "A [link](linked.md).\n", **linked, **glossary}) == ["Glossary.md"]
    own = {"a.md": definition("🦉") + "\n[l](linked.md)\n"}
    assert source({**own, **linked, **glossary}) == ["a.md"]


def _owls(snapshot: Snapshot, path: str) -> tuple[Located, ...]:
    return vocabulary(snapshot, path).definitions.get("owl", ())


def test_uses_in_the_workspace_are_those_that_mean_the_same_definition() -> None:
    snapshot, path, _ = load(
        {
            "glossary.md": "# Glossary\n\n**Owl**: a bird. Owls fly.\n",
            "a.md": "An owl.\n",
            "b/b.md": "Two\n\n# 🦉\n\nowls.\n",
            "c.md": "# Terms\n\n**Owl**: a student. An owl learns.\n",
        }
    )
    found = [
        (place.rpartition("/")[2], section)
        for place, section, _ in uses_of(snapshot, "owl", _owls(snapshot, path))
    ]
    assert found == [("a.md", 0), ("b.md", 1), ("glossary.md", 0)]


def test_an_unknown_document_knows_nothing() -> None:
    snapshot, _, _ = load(MODEL_SPEC)
    assert vocabulary(snapshot, "/nowhere.md").definitions == {}


def test_the_real_model_spec() -> None:
    snapshot = model_spec().snapshot
    spec = next(path for path in snapshot.paths() if path.endswith("/model_spec.md"))
    terms = vocabulary(snapshot, spec)
    assert {"assistant", "user", "developer", "tool", "token"} <= set(terms.definitions)
    document = snapshot.document(spec)
    assert document is not None
    for section in document.sections:
        for use in terms.uses(section):
            word = use.span.of(section.text).casefold()
            assert word.startswith(use.key[:-1])
