"""What is measured, how much of it, and the folders and environment that it gets."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench import corpus
from tests.bench.client import LanguageServer
from tests.support.branches import git, two_branches

#: Where the Model Spec lies, if it does.
MODEL_SPEC = Path(__file__).parents[3] / "shared" / "corpora" / "openai-model-spec"
_MODEL_SPEC_SIZE = 271_000


@dataclass(frozen=True)
class Sizes:
    """How much of everything is measured."""

    edits: int = 1000
    slow_edits: int = 50
    fences: int = 100
    large: int = 2_700_000
    large_edits: int = 300
    bursts: tuple[int, ...] = (1000, 4000)
    requests: int = 200
    starts: int = 5
    clauses: int = 10
    checks: int = 7
    files: int = 10_000
    smaller: tuple[int, ...] = (1000, 4000)
    #: Files in which two branches differ.
    differ: int = 500
    #: Seconds for which a server is watched that has nothing to do.
    idle: float = 5.0
    #: Seconds of silence after which a server has said all that it had to say.
    silence: float = 0.7
    patience: float = 120.0


QUICK = Sizes(100, 10, 10, 600_000, 20, (100,), 20, 2, 3, 3, 400, (100,), 40, 2.0, 0.3, 60.0)
TINY = Sizes(10, 2, 2, 20_000, 2, (10,), 3, 1, 1, 1, 12, (6,), 4, 0.2, 0.1, 60.0)


@dataclass(frozen=True)
class Subject:
    """A program to measure: how its server and its whole-folder check are called."""

    name: str
    server: tuple[str, ...]
    check: tuple[str, ...]
    check_anew: tuple[str, ...]


@dataclass
class Bench:
    """What a run measures, and the folder for its files (*cache* is kept for the next run).

    With *soak*, plainspec's sessions are edited so many times before anything
    is measured in them.
    """

    plainspec: Subject
    peer: Subject | None
    sizes: Sizes
    work: Path
    cache: Path
    tell: Callable[[str], None]
    environment: dict[str, str]
    soak: int = 0
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def subjects(self) -> list[Subject]:
        """plainspec and, where there is one, the peer."""
        return [self.plainspec] if self.peer is None else [self.plainspec, self.peer]

    def folder(self, name: str) -> Path:
        """An empty folder of its own for this run."""
        path = self.work / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        return path

    def start(self, subject: Subject, root: Path, state: Path) -> LanguageServer:
        """*subject*'s server in *root*, which keeps in *state* what it keeps."""
        environment = self.surroundings(state)
        return LanguageServer(subject.server, environment, root, subject.name, self.sizes.silence)

    def surroundings(self, state: Path) -> dict[str, str]:
        """Environment variables that make a program keep its cache and settings in *state*."""
        return {
            **self.environment,
            "HOME": str(state),
            "XDG_CACHE_HOME": str(state / "cache"),
            "XDG_CONFIG_HOME": str(state / "config"),
            "RUMDL_CACHE_DIR": str(state / "rumdl"),
        }

    def model_spec(self) -> tuple[Path, Path]:
        """A copy of the Model Spec's folder and its document; a generated one where it is absent."""
        root = self.folder("model-spec")
        document = root / "model_spec.md"
        if MODEL_SPEC.is_dir():
            shutil.copytree(MODEL_SPEC, root, dirs_exist_ok=True)
        else:
            document.write_text(corpus.one_document(_MODEL_SPEC_SIZE), encoding="utf-8")
            self.facts["corpus"] = "generated: the Model Spec is not there"
        return root, document

    def repository(self, files: int) -> Path:
        """A generated repository of *files* files, kept for the next run."""
        root = self.cache / f"v{corpus.VERSION}-{files}-files"
        if not (root / ".complete").exists():
            self.tell(f"generating {files} files")
            shutil.rmtree(root, ignore_errors=True)
            corpus.write_repository(root, files)
            # What lies around the folder is no part of it.
            (root / "plainspec.toml").touch()
            (root / ".complete").touch()
        return root

    def branches(self, files: int, differ: int) -> Path:
        """A repository under git, kept for the next run; ``main`` and ``other`` differ in *differ* files."""
        root = self.cache / f"v{corpus.VERSION}-{files}-files-{differ}-differ"
        if not (root / ".git" / "complete").exists():
            self.tell(f"generating two branches of {files} files")
            shutil.rmtree(root, ignore_errors=True)
            corpus.write_repository(root, files)
            (root / "plainspec.toml").touch()
            two_branches(root, differ)
            (root / ".git" / "complete").touch()
        git(root, "checkout", "-qf", "main")
        git(root, "clean", "-qfd")
        return root
