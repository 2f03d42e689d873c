"""The baseline file of a run: finding, reading and writing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from plainspec.analysis import baseline
from plainspec.analysis.baseline import Entry
from plainspec.cli import output
from plainspec.cli.errors import UsageError
from plainspec.cli.result import CheckResult
from plainspec.index.settings import Configuration


class Baseline(NamedTuple):
    """The file ``path`` (empty where there is none in force) and what it records."""

    path: str = ""
    entries: frozenset[Entry] = frozenset()

    @staticmethod
    def find(
        named: str | None, configurations: Sequence[Configuration], *, update: bool
    ) -> Baseline:
        """The baseline *named* on the command line, else that of the only configuration.

        Where several roots are checked at once only the command line counts,
        because the paths in a baseline file are relative to one root. With
        *update* the file need not exist yet. Raises UsageError where it is
        missing, unreadable or no baseline.
        """
        path = named or ""
        if not path and len(configurations) == 1 and configurations[0].baseline:
            path = _inside(configurations[0].root, configurations[0].baseline)
        if not path:
            if update:
                raise UsageError("--update-baseline needs to know the file: add --baseline FILE")
            return Baseline()
        try:
            content = Path(path).read_text("utf-8")
            return Baseline(path, baseline.parse(content))
        except FileNotFoundError:
            if update:
                return Baseline(path)
            raise UsageError(
                f"the baseline {path} does not exist; make it with --update-baseline"
            ) from None
        except baseline.BaselineError as error:
            raise UsageError(
                f"the baseline {path} cannot be used: {error}. Repair it, or delete it and make "
                "it anew with --update-baseline"
            ) from error
        except (OSError, ValueError) as error:
            raise UsageError(
                f"the baseline {path} cannot be read: {output.reason(error)}"
            ) from error

    def stale_note(self, result: CheckResult, in_scope: Callable[[Entry], bool]) -> tuple[str, ...]:
        """A note on the entries that *result* should have met again and did not, if any."""
        if not self.entries:
            return ()
        gone = len(baseline.stale(self.entries, result.entries, in_scope))
        if not gone or result.problems:
            return ()
        return (
            f"{self.path} records {_count(gone)} no longer there; --update-baseline removes them",
        )

    def update(self, result: CheckResult, in_scope: Callable[[Entry], bool]) -> tuple[str, ...]:
        """Record the findings of *result* in the file; a note on it.

        Raises UsageError where input was unreadable or the file cannot be written.
        """
        if result.problems:
            raise UsageError(f"{self.path} is left as it was: not all input could be read")
        present = [
            entry
            for finding, entry in zip(result.findings, result.entries, strict=True)
            if finding.suppressed is None
        ]
        entries = baseline.update(self.entries, present, in_scope)
        output.write_file(self.path, baseline.render(entries))
        return (f"{self.path} now records {_count(len(entries))}",)


def _inside(root: str, relative: str) -> str:
    """The path of the configured baseline. Raises UsageError where a link leads out of *root*."""
    path = Path(root) / relative
    if not path.resolve().is_relative_to(Path(root).resolve()):
        raise UsageError(f"the configured baseline {path} leads out of its folder; name another")
    return path.as_posix()


def _count(number: int) -> str:
    return f"{number} finding{'' if number == 1 else 's'}"
