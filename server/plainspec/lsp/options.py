"""What a client's user sets: ``initializationOptions`` and the section ``plainspec``."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

#: The section of the client's configuration that is ours.
SECTION = "plainspec"


@dataclass(frozen=True)
class LlmOptions:
    """Which language model is asked, as the editor's own settings say; never with which key.

    A server cannot tell a user's settings from a workspace's: VS Code's
    extension declares these for the machine only, and other editors take
    initialization options from the user's own configuration.
    """

    baseUrl: str = ""  # noqa: N815 - the names that users write
    model: str = ""


@dataclass(frozen=True)
class Options:
    """The options in force.

    ``diagnostics`` off shows no findings; ``indexOnStart`` off reads only
    documents that are open; ``cache`` off keeps nothing on disk;
    ``paranoid`` compares each incremental result
    with one from scratch, slowly, and logs where they differ. ``inputBox`` is
    for clients that carry out the command ``plainspec.keep``, which asks for a reason,
    ``announceChanges`` for those that show what :mod:`plainspec.lsp.own` answers.
    ``besideMarkdown`` is for editors that know Markdown themselves: what they show is left out.
    ``llm`` is for who has the editor name the language model.
    ``pushDiagnostics`` off sends findings only to a client that asks for them;
    it counts at the start of the session, when the client learns that it can ask.
    """

    announceChanges: bool = False  # noqa: N815 - the name that users write
    besideMarkdown: bool = False  # noqa: N815 - the name that users write
    paranoid: bool = False
    diagnostics: bool = True
    cache: bool = True
    pushDiagnostics: bool = True  # noqa: N815 - the name that users write
    inputBox: bool = False  # noqa: N815 - the name that users write
    indexOnStart: bool = True  # noqa: N815 - the name that users write
    llm: LlmOptions = LlmOptions()


def read_options(value: object, base: Options) -> tuple[Options, list[str]]:
    """*base* changed by what the client sent as *value*, and what is wrong with that.

    *value* is an object of options, bare or under ``plainspec``; nothing
    (None) changes nothing. A mistake leaves that option as it was.
    """
    if isinstance(value, dict) and isinstance(value.get(SECTION), dict):
        value = value[SECTION]
    if value is None:
        return base, []
    if not isinstance(value, dict):
        return base, [f"the options must be an object, not {value!r}"]
    return _read(value, base)


Kind = TypeVar("Kind", Options, LlmOptions)


def _read(value: dict[str, object], base: Kind, prefix: str = "") -> tuple[Kind, list[str]]:
    known = {field.name: getattr(base, field.name) for field in fields(base)}
    found: dict[str, Any] = {}
    problems = []
    for name, setting in value.items():
        before = known.get(name)
        shown = repr(prefix + name)
        if before is None:
            problems.append(f"unknown option {shown}: plainspec knows {', '.join(sorted(known))}")
        elif isinstance(before, LlmOptions):
            if setting is None:
                continue
            if not isinstance(setting, dict):
                problems.append(f"the option {shown} must be an object, not {setting!r}")
                continue
            found[name], wrong = _read(setting, before, f"{prefix}{name}.")
            problems += wrong
        elif type(setting) is not type(before):
            what = "a text" if isinstance(before, str) else "true or false"
            problems.append(f"the option {shown} must be {what}, not {setting!r}")
        else:
            found[name] = setting
    return replace(base, **found), problems
