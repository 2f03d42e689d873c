"""Where the command line writes: terminals, pipes and files, none of which may make it fail."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TextIO

from plainspec.cli.errors import UsageError
from plainspec.cli.printable import printable


def write(text: str, *, utf8: bool = False) -> None:
    """Write *text* to standard output.

    Characters that its encoding does not have are written as escapes; *utf8*
    is for formats that are UTF-8 whatever the terminal's encoding (JSON, XML).
    Raises BrokenPipeError when the reader has gone, UsageError where it cannot be written.
    """
    try:
        _write(sys.stdout, text, utf8)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        abandon_output()
        raise UsageError(f"cannot write to standard output: {reason(error)}") from error


def abandon_output() -> None:
    """Let what is still to be written to standard output vanish, also at Python's exit."""
    if sys.stdout is None:
        return
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):  # closed, or not a file of the system's
        return
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, descriptor)
    os.close(null)


def tell(text: str) -> None:
    """Write the line or lines *text* to standard error, if anybody can read them there."""
    lines = "".join(f"{printable(line)}\n" for line in text.split("\n"))
    try:
        _write(sys.stderr, lines, utf8=False)
    except (OSError, ValueError):
        return  # there is nowhere left to say so


def write_file(path: str, text: str) -> None:
    """Write *text* as UTF-8 to the file *path*. Raises UsageError if that fails.

    The file is complete or as it was before: it is written beside its place and moved there.
    """
    content = _encode(text, "utf-8")
    try:
        target = Path(path)
        if target.exists() and not target.is_file():  # a device or a pipe: nothing to keep
            target.write_bytes(content)
            return
        partial = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            partial.write_bytes(content)
            partial.replace(target)
        except OSError:
            with contextlib.suppress(OSError):
                partial.unlink()
            raise
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot write {path}: {reason(error)}") from error


def reason(error: Exception) -> str:
    """What *error* says, without Python's decoration."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sees *stream* (it may be closed, or None where there is none)."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def wants_colour(choice: str, stream: TextIO | None) -> bool:
    """Whether to write colours to *stream*: *choice* is ``auto``, ``always`` or ``never``.

    ``auto`` honours ``NO_COLOR`` and ``FORCE_COLOR`` (no-color.org, force-color.org).
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def _write(stream: TextIO | None, text: str, utf8: bool) -> None:
    if stream is None:
        return
    encoding = "utf-8" if utf8 else (stream.encoding or "utf-8")
    buffer = getattr(stream, "buffer", None)
    if buffer is None:  # replaced by a text-only stream
        stream.write(text)
    else:
        stream.flush()
        # The platform's line ends are for terminals and text tools; JSON and XML do not care.
        buffer.write(_encode(text, encoding))
    stream.flush()


def _encode(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "backslashreplace")
