"""The command line. Each command imports what it needs when it runs, and no more."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from plainspec import __version__
from plainspec.cli.errors import UsageError
from plainspec.cli.formats import FORMATS
from plainspec.cli.output import abandon_output, tell

#: Exit codes: scripts depend on them.
USAGE = 2
INTERRUPTED = 130
READER_GONE = 141

_FAIL_ON = ("error", "warning", "information", "hint", "never")


def main(argv: Sequence[str] | None = None) -> int:
    """Run plainspec with the arguments *argv* (the process's by default); the exit code."""
    try:
        options = _parser().parse_args(argv)
        return _run(options)
    except SystemExit as exit_:  # argparse: --help, --version, usage errors
        return exit_.code if isinstance(exit_.code, int) else USAGE
    except UsageError as error:
        tell(f"plainspec: {error}")
        return USAGE
    except BrokenPipeError:
        # As `head` leaves: nobody reads on. What Python flushes at exit must find no pipe.
        abandon_output()
        return READER_GONE
    except KeyboardInterrupt:
        tell("plainspec: interrupted")
        return INTERRUPTED
    except Exception as error:  # the last resort: no input may end in a traceback
        _report_bug(error)
        return USAGE


def _run(options: argparse.Namespace) -> int:
    if options.command == "check":
        from plainspec.cli import check

        return check.run(
            check.Options(
                paths=tuple(options.paths),
                format=options.format,
                select=_names(options.select),
                ignore=_names(options.ignore),
                fail_on=options.fail_on,
                baseline=options.baseline,
                update_baseline=options.update_baseline,
                statistics=options.statistics,
                output=options.output,
                colour=options.color,
                quiet=options.quiet,
                cache=not options.no_cache,
            )
        )
    if options.command == "rules":
        from plainspec.cli import rules

        return rules.run(options.name, options.format)
    if options.command == "cache":
        from plainspec.cli import cache

        return cache.run(options.action)
    if options.command == "init":
        from plainspec.cli import init

        return init.run()
    from plainspec.lsp.main import serve

    return serve(options.tcp)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="plainspec",
        description="Check specifications in Markdown, and help to write them in any editor.",
    )
    parser.add_argument("--version", action="version", version=f"plainspec {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    check = commands.add_parser(
        "check",
        help="report what is wrong in spec documents and test files",
        description="Report what is wrong in spec documents and test files. Exits 0; 1 where a "
        "finding is at least as severe as --fail-on; 2 for bad usage and unreadable input.",
    )
    check.add_argument("paths", nargs="*", metavar="PATH", help="files or folders (default: .)")
    check.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    check.add_argument(
        "--select", action="append", metavar="R,..", help="report only these rules", default=[]
    )
    check.add_argument(
        "--ignore", action="append", metavar="R,..", help="do not report these rules", default=[]
    )
    check.add_argument(
        "--fail-on", choices=_FAIL_ON, help="least severity for exit code 1 (default: error)"
    )
    check.add_argument(
        "--baseline", metavar="FILE", help="do not report the findings that FILE records"
    )
    check.add_argument(
        "--update-baseline", action="store_true", help="record the present findings in --baseline"
    )
    check.add_argument("--statistics", action="store_true", help="count the findings of each rule")
    check.add_argument("--output", metavar="FILE", help="write to FILE, not to standard output")
    check.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="default: auto"
    )
    check.add_argument(
        "--no-cache", action="store_true", help="neither read nor write the cache on disk"
    )
    check.add_argument("--quiet", action="store_true", help="findings only: no summary, no notes")

    server = commands.add_parser("server", help="run the language server on stdio")
    server.add_argument(
        "--tcp", type=_port, metavar="PORT", help="listen on this port of the loopback interface"
    )

    rules = commands.add_parser("rules", help="list the rules, or show the page of one")
    rules.add_argument("name", nargs="?", metavar="NAME")
    rules.add_argument("--format", choices=("text", "json"), default="text", help="default: text")

    cache = commands.add_parser(
        "cache", help="delete what plainspec remembers of large workspaces, or say where it is"
    )
    cache.add_argument("action", choices=("clear", "path"))

    commands.add_parser("init", help="write a commented plainspec.toml into this folder")
    return parser


class _Parser(argparse.ArgumentParser):
    """Usage errors that say what to do; no abbreviated options, which later ones could break."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}\nTry '{self.prog} --help'.")


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: 0 to 65535 is expected")
    return int(text)


def _names(lists: list[str]) -> tuple[str, ...]:
    return tuple(name.strip() for text in lists for name in text.split(",") if name.strip())


def _report_bug(error: Exception) -> None:
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(frame.filename).name}:{frame.lineno}"
    tell(
        f"plainspec: {type(error).__name__}: {error} ({where})\n"
        f"This is a bug in plainspec {__version__}, not a mistake of yours. Please report it with "
        "the line above and the command; PLAINSPEC_TRACEBACK=1 shows more."
    )
    if os.environ.get("PLAINSPEC_TRACEBACK"):
        tell("".join(traceback.format_exception(error)))


if __name__ == "__main__":
    sys.exit(main())
