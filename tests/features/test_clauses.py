"""What a clause says, and what belongs to it."""

from __future__ import annotations

import pytest

from plainspec.features.clauses import (
    clause_code,
    clause_fact,
    clause_statement,
    clause_tests,
    clauses_in,
    prompts_of,
    section_path,
)
from plainspec.index.snapshot import Snapshot
from tests.features.samples import MODEL_SPEC, POLICY, REQUIREMENTS
from tests.support.workspace import load, model_spec

GENERIC = "convention = \"generic\"\nid-pattern = 'REQ-\\d+'\n"


def statements(snapshot: Snapshot, path: str) -> dict[str, str]:
    """The statement of each clause of *path*."""
    document = snapshot.document(path)
    assert document is not None
    return {
        clause.id: clause_statement(document, index, clause)
        for index, clause in clauses_in(document)
    }


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("**REQ-12** The 🦉 shall hoot.", "The 🦉 shall hoot."),
        ("REQ-12: The 🦉 shall hoot.", "The 🦉 shall hoot."),
        ("**REQ-12:** The 🦉 shall hoot.", "The 🦉 shall hoot."),
        ("[REQ-12] The 🦉 shall hoot.", "The 🦉 shall hoot."),
        ("REQ-12 – The 🦉 shall hoot.", "The 🦉 shall hoot."),
        ("- The 🦉 shall hoot. {#REQ-12}", "The 🦉 shall hoot."),
        ("3. The 🦉 shall\n   hoot. {#REQ-12}", "The 🦉 shall hoot."),
        ("- [ ] **REQ-12** The *very* 🦉 shall hoot.", "The *very* 🦉 shall hoot."),
        ("The 🦉 shall hoot <!-- or not --> {#REQ-12}", "The 🦉 shall hoot"),
        ("**Always** hoot. {#REQ-12}", "**Always** hoot."),
        ("## Hooting {#REQ-12}\n\nThe 🦉 shall hoot.\n\nAt night.", "The 🦉 shall hoot. At night."),
        ("## Hooting {#REQ-12}\n", "Hooting"),
    ],
)
def test_statements_without_marks(text: str, statement: str) -> None:
    snapshot, path, _ = load({"a.md": f"# Owls\n\n{text}\n", "plainspec.toml": GENERIC})
    assert statements(snapshot, path) == {"REQ-12": statement}


def test_statements_of_a_model_spec() -> None:
    snapshot, path, _ = load(
        {
            **MODEL_SPEC,
            "spec.md": "# 𝛼\n\nIt may greet, wave[^gr12], or bow [^ca34]. It must[^un56]:\n\n- hoot,\n- fly.\n",
        }
    )
    assert statements(snapshot, path) == {
        "gr12": "It may greet, wave, or bow.",
        "ca34": "It may greet, wave, or bow.",
        "un56": "It must: hoot, - fly.",
    }


def test_a_question_mark_that_stands_for_a_title_ends_no_sentence() -> None:
    snapshot, path, _ = load(
        {
            **MODEL_SPEC,
            "spec.md": "# 𝛼 {#a}\n\nReally? It may greet (see also [?](#a))[^gr12]. Fine.\n",
        }
    )
    assert statements(snapshot, path) == {"gr12": "It may greet (see also [?](#a))."}


def test_a_policy_states_below_its_heading() -> None:
    snapshot, path, _ = load(POLICY)
    assert statements(snapshot, path) == {
        "SY73": "The coach must judge work by the work, see cu-12.",
        "CU12": "It must ask first.",
    }


def test_tests_and_code_of_a_clause() -> None:
    def found(files: dict[str, str], path: str, section: int, key: str) -> tuple[list[str], int]:
        snapshot, full, _ = load(files)
        root = snapshot.root(full)
        fact = clause_fact(snapshot, f"{root}/{path}", section, key)
        assert fact is not None
        places = clause_tests(snapshot, fact)
        shown = [f"{p.path[len(root) + 1 :]} {len(prompts_of(snapshot, p))}" for p in places]
        return shown, len(clause_code(snapshot, fact))

    assert found(MODEL_SPEC, "spec.md", 2, "gr12") == (["examples/gr12.md 2"], 0)
    assert found(MODEL_SPEC, "spec.md", 4, "un56") == ([], 0)
    assert found(POLICY, "policies.md", 1, "sy73") == (["policies.md 1"], 0)
    assert found(REQUIREMENTS, "req.md", 1, "req3") == ([], 1)


def test_a_clause_that_is_not_there() -> None:
    snapshot, path, _ = load(MODEL_SPEC)
    assert clause_fact(snapshot, path, 0, "gr12") is None
    assert clause_fact(snapshot, "/nowhere.md", 0, "gr12") is None


def test_section_paths() -> None:
    snapshot, path, _ = load({"a.md": "# A 🦉\n\n## B\n\n#### C\n"})
    document = snapshot.document(path)
    assert document is not None
    assert section_path(document, 2) == ("A 🦉", "B", "C")[: len(section_path(document, 2))]
    assert section_path(document, len(document.sections) - 1) == ("A 🦉", "B", "C")


def test_the_real_model_spec() -> None:
    snapshot = model_spec().snapshot
    spec = next(path for path in snapshot.paths() if path.endswith("/model_spec.md"))
    found = statements(snapshot, spec)
    assert len(found) == 116
    assert all(len(statement) > 20 and "[^" not in statement for statement in found.values())
