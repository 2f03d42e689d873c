"""The user configuration: ``config.toml`` in the user's own configuration folder.

It lies outside of every workspace, and only it, the environment and the editor's own settings say
where text and keys go.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

import msgspec

from plainspec.index.toml import TomlError, read_values

#: Bytes. A file that is larger was not written by hand.
_LARGEST = 1 << 20


class LimitsTable(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", omit_defaults=True
):
    """``[llm.budget]``: what may be used in one run (a command, an editor's action) and a day."""

    calls_per_run: int | None = None
    calls_per_day: int | None = None
    tokens_per_run: int | None = None
    tokens_per_day: int | None = None
    money_per_run: float | None = None
    money_per_day: float | None = None


class PriceTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[llm.price]``: what a million tokens cost."""

    input: float
    output: float
    currency: str = "USD"


class LlmTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """``[llm]``."""

    base_url: str = ""
    model: str = ""
    api_key: str = ""
    api_key_env: str = ""
    api_key_file: str = ""
    headers: dict[str, str] = {}
    timeout: float | None = None
    max_output_tokens: int | None = None
    concurrency: int | None = None
    budget: LimitsTable = LimitsTable()
    price: PriceTable | None = None


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    llm: LlmTable = LlmTable()


class UserFileError(Exception):
    """The user configuration cannot be used; the message names the file and holds no value."""


def read_user_file(path: Path) -> tuple[LlmTable | None, str]:
    """The table ``[llm]`` of the file at *path* and a remark about it; None where there is none.

    Raises :class:`UserFileError`.
    """
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return None, ""
    except OSError as error:
        raise UserFileError(f"{path} cannot be read: {error.strerror or error}.") from None
    if len(data) > _LARGEST:
        raise UserFileError(f"{path} is larger than {_LARGEST >> 20} MiB and is not read.")
    try:
        table = msgspec.convert(read_values(data.decode("utf-8-sig")), _File).llm
    except UnicodeDecodeError:
        raise UserFileError(f"{path} is not UTF-8; save it in that encoding.") from None
    except TomlError as error:
        line = error.range.start.line + 1
        raise UserFileError(f"{path}, line {line}: this is not TOML: {error.message}.") from None
    except msgspec.ValidationError as error:
        raise UserFileError(f"{path}: {_plain(str(error))}") from None
    remark = ""
    if os.name == "posix" and table.api_key and mode & (stat.S_IRWXG | stat.S_IRWXO):
        remark = f"{path} holds a key and can be read by others: run chmod 600 on it."
    return table, remark


def _plain(said: str) -> str:
    """What msgspec says, in an author's words, such as ``timeout: a number is expected``."""
    what, _, where = said.partition(" - at `$")
    where = where.strip("`").removeprefix(".")
    place = f"{where}: " if where else ""
    if what.startswith("Object contains unknown field"):
        return f"{place}there is no option {what.rpartition(' ')[2]}; llm.md lists them all."
    words = {
        "int": "a whole number",
        "float": "a number",
        "str": "a text in quotes",
        "object": "a table",
        "array": "a list",
        "bool": "true or false",
        "null": "nothing",
    }
    if what.startswith("Expected `") and "`, got `" in what:
        wanted, got = what.removeprefix("Expected `").removesuffix("`").split("`, got `", 1)
        kinds = [words.get(kind.strip(), kind.strip()) for kind in wanted.split("|")]
        kinds = [kind for kind in kinds if kind != "nothing"]
        return f"{place}{kinds[-1]} is expected, not {words.get(got, got)}."
    return f"{place}{what}."
