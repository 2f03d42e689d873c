"""Ending in time: when the editor dies, the server does too, whatever it is doing."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable

logger = logging.getLogger(__name__)

#: Seconds between two looks at the client's process.
INTERVAL = 1.0
#: Seconds that the event loop has to end by itself.
GRACE = 2.0

if sys.platform == "win32":
    import ctypes

    def is_alive(pid: int) -> bool:
        """Whether a process *pid* runs; True where that cannot be found out."""
        # os.kill(pid, 0) would send Ctrl+C here.
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        synchronize, timeout, invalid_parameter = 0x0010_0000, 0x102, 87
        handle = kernel.OpenProcess(synchronize, False, pid)
        if not handle:
            return ctypes.get_last_error() != invalid_parameter
        try:
            return bool(kernel.WaitForSingleObject(handle, 0) == timeout)
        finally:
            kernel.CloseHandle(handle)

else:

    def is_alive(pid: int) -> bool:
        """Whether a process *pid* runs; True where that cannot be found out."""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except (OSError, OverflowError):
            return True
        return True


class Watchdog:
    """Ends the session when the client's process is gone, and the process if that does not help.

    A thread, since the event loop may be busy: *ended* says whether the
    client has closed its end, *end* asks the loop to stop, *kill* stops the
    process with the exit code that *code* gives.
    """

    def __init__(
        self,
        ended: Callable[[], bool],
        end: Callable[[], None],
        code: Callable[[], int],
        kill: Callable[[int], object] = os._exit,
        interval: float = INTERVAL,
        grace: float = GRACE,
    ) -> None:
        self._ended, self._end, self._code, self._kill = ended, end, code, kill
        self._interval, self._grace = interval, grace
        self._done = threading.Event()
        self._pid: int | None = None
        self._parent = 0

    def start(self) -> None:
        """Begin to watch."""
        threading.Thread(target=self._run, name="plainspec-watchdog", daemon=True).start()

    def watch(self, pid: int | None) -> None:
        """Mind the client's process *pid*.

        One that cannot be seen from here (another machine's or container's)
        is not minded: then the end of the input has to do.
        """
        if pid is None or pid <= 0:
            return
        if not is_alive(pid):
            logger.warning("the client's process %d is not to be seen from here", pid)
            return
        # A parent that died may stay visible until somebody collects it.
        self._parent = os.getppid()
        self._pid = pid

    def stop(self) -> None:
        """The session has ended."""
        self._done.set()

    def _run(self) -> None:
        while not self._done.wait(self._interval):
            if self._is_orphan():
                logger.warning("the client's process has gone: ending")
                self._end()
            if self._ended():
                if not self._done.wait(self._grace):
                    logger.error("the server is busy and its client has gone: ending at once")
                    self._kill(self._code())
                return

    def _is_orphan(self) -> bool:
        pid = self._pid
        if pid is None:
            return False
        return not is_alive(pid) or (pid == self._parent and os.getppid() != pid)
