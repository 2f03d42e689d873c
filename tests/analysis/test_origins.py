"""What was said of a file that lay at rest holds of the sections that stay, wherever they go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from plainspec.analysis import engine as engine_module
from plainspec.analysis.batch import BatchReader
from plainspec.analysis.engine import Engine
from plainspec.analysis.rule import Context, Finding, Rule, Scope, Severity
from plainspec.analysis.rules import all_rules
from plainspec.index import workspace
from plainspec.index.building import Builder
from plainspec.index.bulk import Batch, Work
from plainspec.index.facts import term_key
from plainspec.index.workspace import Workspace
from plainspec.model import Section
from plainspec.text.span import Span

NAME = "some-rule"
SPEC = (
    "# Güte 😀 {#kind}\n\nBe kind, always. [^ab12]\n\n"
    "# Kürze 🌹\n\nThe clerk must answer “at once” and/or call. It must be brief.\n\n"
    "# Ende\n\nThe door should be shut.\n"
)
TEST = "Examples for [^ab12] in Güte 😀:\n\n**Example**: A\n\n```\n<user>\nHi\n</user>\n```\n"


class Counting:
    """A rule that notes which sections it is asked about."""

    def __init__(self, scope: Scope, term: str = "") -> None:
        self.asked: list[str] = []
        self._term = term
        self.rule = Rule(NAME, Severity.WARNING, scope, False, self.check, "")

    def check(self, section: Section, context: Context) -> list[Finding]:
        self.asked.append(section.title)
        if self._term:
            context.lookup(term_key(self._term))
        at = section.text.find("must")
        return [Finding(Span(at, at + 4), "Why?")] if at >= 0 else []


@pytest.fixture(autouse=True)
def _at_rest() -> Iterator[None]:
    with patch.object(workspace, "_BULK", 1):
        yield


def read(root: Path, *rules: Rule) -> tuple[Workspace, Engine]:
    def bulk(work: Work) -> Iterator[Batch | None]:
        reader = BatchReader(work.configurations, work.files)
        with patch("plainspec.analysis.rules.all_rules", return_value=rules):
            for paths in work.batches:
                yield reader.read(paths)

    found = Workspace([rule.name for rule in rules], bulk=bulk)
    engine = Engine(rules)
    engine.update(found.set_roots([root.as_posix()]))
    for change in found.scan():
        engine.update(change)
    assert found.snapshot.records.stored
    return found, engine


def begin(root: Path, counting: Counting) -> tuple[Workspace, Engine, Path]:
    (root / "examples").mkdir()
    (root / "examples/ab12.md").write_text(TEST, "utf-8")
    spec = root / "spec.md"
    spec.write_text(SPEC, "utf-8")
    found, engine = read(root, counting.rule)
    counting.asked.clear()
    return found, engine, spec


def told(engine: Engine, path: Path) -> list[tuple[int, str]]:
    return [(f.range.start.line, f.message) for f in engine.findings(path.as_posix())]


def test_only_sections_that_changed_are_asked_about(tmp_path: Path) -> None:
    counting = Counting(Scope.SECTION)
    found, engine, spec = begin(tmp_path, counting)
    spec.write_text(SPEC.replace("Be kind", "So:\n\nBe kind"), "utf-8")
    engine.update(found.refresh([spec.as_posix()]))
    assert counting.asked == ["Güte 😀"]
    assert told(engine, spec) == [(8, "Why?")]


def test_nobody_is_asked_about_what_comes_back(tmp_path: Path) -> None:
    counting = Counting(Scope.SECTION)
    found, engine, spec = begin(tmp_path, counting)
    spec.unlink()
    engine.update(found.refresh([spec.as_posix()]))
    assert told(engine, spec) == []
    spec.write_text(SPEC, "utf-8")
    engine.update(found.refresh([spec.as_posix()]))
    assert counting.asked == []
    assert told(engine, spec) == [(6, "Why?")]


def test_a_test_file_with_another_name_is_read_once(tmp_path: Path) -> None:
    found, engine, spec = begin(tmp_path, Counting(Scope.SECTION))
    test = spec.parent / "examples/ab12.md"
    other = test.with_name("aa12.md")
    test.rename(other)
    with patch.object(Builder, "build", autospec=True, side_effect=Builder.build) as build:
        engine.update(found.refresh([test.as_posix(), other.as_posix()]))
    assert [call.args[1] for call in build.call_args_list].count(other.as_posix()) == 1


def test_nobody_is_asked_about_what_has_another_name(tmp_path: Path) -> None:
    counting = Counting(Scope.SECTION)
    found, engine, spec = begin(tmp_path, counting)
    other = spec.with_name("a-spec.md")  # read before the old name is found to have gone
    spec.rename(other)
    engine.update(found.refresh([spec.as_posix(), other.as_posix()]))
    assert counting.asked == []
    assert (told(engine, spec), told(engine, other)) == ([], [(6, "Why?")])


@pytest.mark.parametrize(("term", "asked"), [("", 1), ("kind", 3)])
def test_so_it_is_with_rules_that_looked_nothing_up(tmp_path: Path, term: str, asked: int) -> None:
    counting = Counting(Scope.WORKSPACE, term)
    found, engine, spec = begin(tmp_path, counting)
    spec.write_text(SPEC + "\nIt must be locked.\n", "utf-8")
    engine.update(found.refresh([spec.as_posix()]))
    assert len(counting.asked) == asked
    assert told(engine, spec) == [(6, "Why?"), (12, "Why?")]


def test_under_other_settings_all_are_asked(tmp_path: Path) -> None:
    counting = Counting(Scope.SECTION)
    found, engine, spec = begin(tmp_path, counting)
    spec.unlink()
    engine.update(found.refresh([spec.as_posix()]))
    toml = tmp_path / "plainspec.toml"
    toml.write_text('authorities = ["usr", "user"]\n', "utf-8")
    engine.update(found.refresh([toml.as_posix()]))
    counting.asked.clear()
    spec.write_text(SPEC, "utf-8")
    engine.update(found.refresh([spec.as_posix()]))
    assert counting.asked == ["Güte 😀", "Kürze 🌹", "Ende"]


def test_to_rules_for_a_section_the_path_says_nothing(tmp_path: Path) -> None:
    """As :mod:`plainspec.analysis.origins` takes for granted of specifications."""
    rules = [rule for rule in all_rules() if rule.scope is Scope.SECTION]
    said = []
    for name in ("one/spec.md", "two/deep/README.md", "3/plan.md"):
        root = tmp_path / name.partition("/")[0]
        spec = root / name.partition("/")[2]
        (spec.parent / "examples").mkdir(parents=True)
        (spec.parent / "examples/ab12.md").write_text(TEST, "utf-8")
        spec.write_text(SPEC, "utf-8")
        _, engine = read(root, *rules)
        said.append([found[1:] for found in engine.findings(spec.as_posix())])
    assert said[0] and said[0] == said[1] == said[2]


def test_what_lay_elsewhere_and_was_damaged_is_not_needed(tmp_path: Path) -> None:
    counting = Counting(Scope.SECTION)
    found, engine, spec = begin(tmp_path, counting)
    engine.update(found.refresh([spec.as_posix()]))
    moved = spec.rename(tmp_path / "other.md")
    engine.update(found.refresh([spec.as_posix()]))
    found.tidy()
    with patch("plainspec.index.stored.decompress", side_effect=ValueError("damaged")):
        engine.update(found.refresh([moved.as_posix()]))
    document = engine.snapshot.document(moved.as_posix())
    assert document is not None and document.text == SPEC
    assert len(told(engine, moved)) == 1


def test_what_goes_while_others_are_laid_to_rest_does_not_come_back(tmp_path: Path) -> None:
    counting = Counting(Scope.WORKSPACE, "clerk")
    found, engine, spec = begin(tmp_path, counting)
    (tmp_path / "terms.md").write_text("# Terms\n\n**Clerk**: a person 😀.\n", "utf-8")
    engine.update(found.refresh([(tmp_path / "terms.md").as_posix()]))
    assert counting.asked
    with patch.object(engine_module, "_MANY", 1):
        resting = engine.resting(found)
        next(resting)
        spec.unlink()
        change = found.refresh([spec.as_posix()])  # the engine learns of it later
        for _ in resting:
            pass
    assert spec.as_posix() not in found.snapshot.records
    engine.update(change)
    assert told(engine, spec) == []
