"""Figures beside their goals and the peer's: as a table for people and as JSON for programs."""

from __future__ import annotations

import json
import math
import platform
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from tests.bench.machine import load


@dataclass(frozen=True)
class Row:
    """One figure; less is better for each.

    ``goal`` is the most that *figure* should be, in ``unit``; ``share`` the
    most that it should be as a share of the peer's. ``figure`` is None where
    the server does not do this at all.
    """

    name: str
    figure: float | None
    unit: str
    peer: float | None = None
    goal: float | None = None
    share: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The figure as a share of the peer's."""
        if self.figure is None or not self.peer:
            return None
        return self.figure / self.peer

    @property
    def verdict(self) -> str:
        """``met`` or ``missed``; empty where there is no goal or no figure to judge."""
        if self.goal is None and self.share is None:
            return ""
        if self.figure is None:
            return "missed"
        if self.goal is not None and self.figure > self.goal:
            return "missed"
        if self.share is not None and self.ratio is not None and self.ratio > self.share:
            return "missed"
        return "met"


def percentile(values: Iterable[float], share: float) -> float | None:
    """The smallest of *values* that *share* of them do not exceed; None where there are none."""
    ordered = sorted(values)
    if not ordered:
        return None
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def table(rows: Sequence[Row]) -> str:
    """*rows* in columns."""
    lines = [_HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    return "\n".join(
        "  ".join(
            [
                line[0].ljust(widths[0]),
                *(line[column].rjust(widths[column]) for column in range(1, 5)),
                line[5].ljust(widths[5]),
                line[6],
            ]
        ).rstrip()
        for line in lines
    )


_HEAD = ("", "plainspec", "goal", "rumdl", "ratio", "verdict", "")


def _cells(row: Row) -> tuple[str, ...]:
    goals = []
    if row.goal is not None:
        goals.append(f"≤ {_number(row.goal)}")
    if row.share is not None:
        goals.append("≤ rumdl" if row.share == 1 else f"≤ rumdl / {1 / row.share:.0f}")
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    figure = "none" if row.figure is None else f"{_number(row.figure)} {row.unit}".rstrip()
    peer = "" if row.peer is None else _number(row.peer)
    return row.name, figure, ", ".join(goals), peer, ratio, row.verdict, row.note


def markdown(rows: Sequence[Row], facts: dict[str, Any]) -> str:
    """*rows* as a table in Markdown, below a line that says where and when they were taken."""
    peer = facts["peer"] or "no peer"
    head = ("figure", *_HEAD[1:-1], "remark")
    lines = [
        f"Taken on {str(facts['date'])[:10]}: Python {facts['python']}, {facts['system']}, {peer}.",
        "",
        f"| {' | '.join(head)} |",
        "|---|" + "---:|" * 4 + "---|---|",
    ]
    lines += [f"| {' | '.join(_cells(row))} |".replace("|  ", "| ") for row in rows]
    return "\n".join(lines)


def _number(value: float) -> str:
    if value == int(value) and value < 100:
        return str(int(value))
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.4f}"


def environment() -> dict[str, Any]:
    """Where and when the figures were taken."""
    return {
        "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "python": platform.python_version(),
        "system": platform.platform(),
        "load": load(),
    }


def write(path: Path, rows: Sequence[Row], facts: dict[str, Any]) -> None:
    """Write *rows* and *facts* about the run as JSON to *path*."""
    path.parent.mkdir(parents=True, exist_ok=True)
    figures = [{**asdict(row), "ratio": row.ratio, "verdict": row.verdict} for row in rows]
    text = json.dumps({"version": 1, **facts, "rows": figures}, indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def read(path: Path) -> tuple[list[Row], dict[str, Any]]:
    """The rows and facts that :func:`write` has written to *path*."""
    facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    names = {field.name for field in fields(Row)}
    rows = [Row(**{name: row[name] for name in names}) for row in facts.pop("rows")]
    return rows, facts
