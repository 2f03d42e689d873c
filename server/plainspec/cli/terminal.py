"""Questions to whoever sits at the terminal."""

from __future__ import annotations

import sys

from plainspec.cli import output
from plainspec.cli.errors import UsageError
from plainspec.cli.printable import printable


def answer(prompt: str) -> str | None:
    """The next line that is typed, without blanks around it; None at the end of input.

    The prompt goes to standard error: standard output may be a file. Raises UsageError where
    standard input cannot be read.
    """
    stream = sys.stderr
    if stream is not None:
        stream.write("".join(printable(line) + "\n" for line in prompt.split("\n"))[:-1] + " ")
        stream.flush()
    line = typed_line()
    if not output.is_terminal(sys.stdin):
        output.tell("")
    return line


def typed_line() -> str | None:
    """The next line of standard input, without blanks around it; None at its end.

    What is not UTF-8 is an empty line. Raises UsageError where standard input cannot be read.
    """
    try:
        line = sys.stdin.readline() if sys.stdin is not None else ""
    except UnicodeDecodeError:
        return ""
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot read standard input: {output.reason(error)}") from error
    return line.strip() if line else None
