"""What a client's user sets: ``initializationOptions`` and the section ``plainspec``."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

#: The section of the client's configuration that is ours.
SECTION = "plainspec"


@dataclass(frozen=True)
class Options:
    """The options in force.

    ``diagnostics`` off shows no findings; ``indexOnStart`` off reads only
    documents that are open; ``cache`` off keeps nothing on disk;
    ``paranoid`` compares each incremental result
    with one from scratch, slowly, and logs where they differ.
    """

    paranoid: bool = False
    diagnostics: bool = True
    cache: bool = True
    indexOnStart: bool = True  # noqa: N815 - the name that users write


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
    known = {field.name for field in fields(Options)}
    found, problems = {}, []
    for name, setting in value.items():
        if name not in known:
            problems.append(f"unknown option {name!r}: plainspec knows {', '.join(sorted(known))}")
        elif not isinstance(setting, bool):
            problems.append(f"the option {name!r} must be true or false, not {setting!r}")
        else:
            found[name] = setting
    return replace(base, **found), problems
