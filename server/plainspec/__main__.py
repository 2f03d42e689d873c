"""The command line. Each command imports what it needs when it runs, and no more."""

from __future__ import annotations

import argparse
import atexit
import gc
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
    # Whatever is left in the end goes with the process. Python would look for garbage in it first,
    # which takes a tenth of the time of a check. Before that, too, nearly nothing refers to itself
    # in a circle, and what is imported and read stays: to look seldom saves a twentieth.
    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)
    usual = gc.get_threshold()
    gc.set_threshold(1_000_000, 20, 20)
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
    finally:
        gc.set_threshold(*usual)


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
                owner=options.owner,
                judged=options.judged,
            )
        )
    if options.command == "clarify":
        from plainspec.cli import clarify

        return clarify.run(
            clarify.Options(
                paths=tuple(options.paths),
                format=options.format,
                rules=_names(options.rule),
                owner=options.owner,
                author=options.author,
                colour=options.color,
                llm=options.llm,
                yes=options.yes,
            )
        )
    if options.command == "generate":
        from plainspec.cli import generate

        return generate.run(
            generate.Options(
                tuple(options.named), options.format, yes=options.yes, dry_run=options.dry_run
            )
        )
    if options.command == "judge":
        from plainspec.cli import judge

        return judge.run(
            judge.Options(
                paths=tuple(options.paths),
                format=options.format,
                update=options.update,
                check=options.check,
                prune=options.prune,
                dismiss=options.dismiss,
                because=options.because,
                author=options.author,
                yes=options.yes,
                dry_run=options.dry_run,
                anew=options.anew,
            )
        )
    if options.command == "norms":
        from plainspec.cli import norms

        return norms.run(norms.Options(tuple(options.paths), options.format))
    if options.command == "rules":
        from plainspec.cli import rules

        return rules.run(options.name, options.format)
    if options.command == "cache":
        from plainspec.cli import cache

        return cache.run(options.action)
    if options.command == "llm":
        from plainspec.cli import llm

        if options.action == "revoke":
            return llm.revoke(options.origin, options.workspace)
        return llm.status(options.format)
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
    check.add_argument(
        "--owner", metavar="NAME", help="report only what concerns documents of this owner"
    )
    check.add_argument(
        "--judged",
        action="store_true",
        help="count recorded opinions of language models like other findings, for --fail-on, too",
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

    clarify = commands.add_parser(
        "clarify",
        help="answer the open questions one by one",
        description="Walk through what two readers may read differently and what contradicts "
        "itself, one question after the other. Exits 0; 1 where questions stay open; 2 for bad "
        "usage and unreadable input.",
    )
    clarify.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="files or folders (default: .); with --llm also clauses (sy73) and sections (#tone)",
    )
    clarify.add_argument(
        "--llm",
        action="store_true",
        help="have your language model look for open questions first, and ask only these; they "
        "are recorded in plainspec.lock",
    )
    clarify.add_argument(
        "--yes", action="store_true", help="consent for this run to asking the model"
    )
    clarify.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="json lists them and asks nothing",
    )
    clarify.add_argument(
        "--rule", action="append", metavar="R,..", help="ask only what these rules ask", default=[]
    )
    clarify.add_argument(
        "--owner", metavar="NAME", help="ask only what concerns documents of this owner"
    )
    clarify.add_argument(
        "--author", metavar="NAME", default="", help="who decides, for the precedents"
    )
    clarify.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="default: auto"
    )

    generate = commands.add_parser(
        "generate",
        help="draft missing challenge prompts with a language model",
        description="Draft challenge prompts for clauses with a language model of yours, check "
        "them, and write them into test files once you agree. Nothing is sent before you consent, "
        "and nothing is overwritten. Exits 0; 1 where a clause got no prompts; 2 for bad usage "
        "and where no model could be asked.",
    )
    generate.add_argument(
        "named",
        nargs="*",
        metavar="ID|PATH",
        help="clauses such as sy73 (default: all that have no test), in these files or folders",
    )
    generate.add_argument(
        "--yes", action="store_true", help="consent for this run, and write without asking"
    )
    generate.add_argument(
        "--dry-run", action="store_true", help="draft and show the prompts, but write nothing"
    )
    generate.add_argument(
        "--format", choices=("text", "json"), default="text", help="default: text"
    )

    _add_judge(commands)

    norms = commands.add_parser(
        "norms",
        help="show how each sentence is read: who must do what, when, how much",
        description="Show the norms that are read from spec documents: who must, may or must not "
        "do what, on which conditions. Exits 0; 2 for bad usage and unreadable input.",
    )
    norms.add_argument("paths", nargs="*", metavar="PATH", help="files or folders (default: .)")
    norms.add_argument("--format", choices=("text", "json"), default="text", help="default: text")

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

    llm = commands.add_parser(
        "llm", help="say which language model is configured, or take consent to it back"
    )
    actions = llm.add_subparsers(dest="action", metavar="ACTION", required=True)
    status = actions.add_parser(
        "status",
        help="what is configured and where it comes from, what you consented to, what was used",
        description="Say which language model is configured and where each setting comes from, "
        "what you consented to, and what was used today. Shows no key and sends nothing. Exits "
        "0; 1 where no model can be asked.",
    )
    status.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    revoke = actions.add_parser(
        "revoke",
        help="ask again before text is sent",
        description="Forget your consents, so that you are asked again before text is sent.",
    )
    revoke.add_argument(
        "origin", nargs="?", default="", metavar="ORIGIN", help="only for this one, or its URL"
    )
    revoke.add_argument("--workspace", metavar="PATH", default="", help="only for this folder")

    commands.add_parser("init", help="write a commented plainspec.toml into this folder")
    return parser


def _add_judge(commands: Any) -> None:
    judge = commands.add_parser(
        "judge",
        help="have a language model judge clauses that may contradict each other",
        description="Show what language models said of clauses that may contradict each other, "
        "as plainspec.lock records it; with --update ask a model about what is not recorded yet. "
        "Exits 0; 1 where --check finds judgements missing or stale, or --update leaves some; 2 "
        "for bad usage, unreadable input, and where no model can be asked.",
    )
    judge.add_argument("paths", nargs="*", metavar="PATH", help="files or folders (default: .)")
    mode = judge.add_mutually_exclusive_group()
    mode.add_argument(
        "--update", action="store_true", help="ask a model for what is missing or stale"
    )
    mode.add_argument("--check", action="store_true", help="exit 1 where something is; asks nobody")
    mode.add_argument("--prune", action="store_true", help="drop what is stale; asks nobody")
    mode.add_argument("--dismiss", metavar="ID", default="", help="do not show this opinion again")
    judge.add_argument("--because", metavar="TEXT", default="", help="the reason for --dismiss")
    judge.add_argument("--author", metavar="NAME", default="", help="who dismisses")
    judge.add_argument(
        "--anew", action="store_true", help="with --update: ask about what other models judged, too"
    )
    judge.add_argument(
        "--yes", action="store_true", help="consent to sending the clauses to the model"
    )
    judge.add_argument(
        "--dry-run",
        action="store_true",
        help="with --update: say what would be asked, send nothing",
    )
    judge.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


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
