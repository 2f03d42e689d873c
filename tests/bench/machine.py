"""What processes use, read from /proc: CPU time, memory, bytes. Linux only; None elsewhere."""

from __future__ import annotations

import os
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self

_PROC = Path("/proc")


def family(pid: int) -> list[int]:
    """*pid* and the processes below it that live now."""
    found = [pid]
    for parent in found:
        for path in _PROC.glob(f"{parent}/task/*/children"):
            try:
                found += map(int, path.read_text().split())
            except OSError:  # it has ended meanwhile
                continue
    return found


def cpu_seconds(pid: int) -> float | None:
    """CPU time of *pid* and of its children, ended ones included."""
    ticks = 0
    for number, process in enumerate(family(pid)):
        try:
            stat = (_PROC / str(process) / "stat").read_text()
        except OSError:
            if number == 0:
                return None
            continue
        fields = stat.rpartition(")")[2].split()
        ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def resident_mb(pid: int) -> float | None:
    """Resident memory of *pid* and its children in MB (10^6 bytes), shared pages counted once."""
    total = 0
    for number, process in enumerate(family(pid)):
        try:
            rollup = (_PROC / str(process) / "smaps_rollup").read_text()
        except OSError:
            if number == 0:
                return None
            continue
        found = re.search(r"^Pss: +(\d+) kB", rollup, re.MULTILINE)
        total += int(found[1]) if found else 0
    return total * 1024 / 1e6


def alone_mb(pid: int, peak: bool = False) -> float | None:
    """Resident memory of *pid* without its children in MB, shared pages included; the most so far as *peak*."""
    try:
        status = (_PROC / str(pid) / "status").read_text()
    except OSError:
        return None
    found = re.search(rf"^{'VmHWM' if peak else 'VmRSS'}:\s+(\d+) kB", status, re.MULTILINE)
    return int(found[1]) * 1024 / 1e6 if found else None


def disk_bytes(pid: int) -> int | None:
    """Bytes that *pid* and its living children have caused to be written to disk so far."""
    total = 0
    for number, process in enumerate(family(pid)):
        try:
            io = (_PROC / str(process) / "io").read_text()
        except OSError:
            if number == 0:
                return None
            continue
        found = re.search(r"^write_bytes: (\d+)", io, re.MULTILINE)
        total += int(found[1]) if found else 0
    return total


def load() -> float | None:
    """How many processes wanted to run during the last minute, on average."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


class PeakMemory:
    """Watches the resident memory of a process and its children while the ``with`` block runs."""

    def __init__(self, pid: int, every: float = 0.05) -> None:
        self._pid, self._every = pid, every
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.peak: float | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while True:
            now = resident_mb(self._pid)
            if now is not None:
                self.peak = max(self.peak or 0.0, now)
            if self._stop.wait(self._every):
                return
