"""Which model is asked, where, with which key and within which bounds: what the user says.

Three places, all the user's own: the environment; ``config.toml`` in the user's configuration
folder; the editor's machine-scoped settings. Never the workspace, which may come from a stranger.

The base URL and the model come from the first of these that names one:

1. ``PLAINSPEC_BASE_URL``, ``PLAINSPEC_MODEL``
2. the editor's settings
3. ``config.toml``
4. for the base URL: ``OPENAI_BASE_URL``, ``AZURE_OPENAI_ENDPOINT``; OpenAI's own where
   ``OPENAI_API_KEY`` is set

A key belongs to an origin, the one that stands beside it in the same place, and goes nowhere else:
a new base URL does not take the key of the old one along.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plainspec.llm.budget import Limits
from plainspec.llm.endpoint import OPENAI, Address, Endpoint, Price, UrlError, read_address
from plainspec.llm.folders import configuration_file
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.secret import Secret
from plainspec.llm.user_file import LlmTable, UserFileError, read_user_file

HOW = (
    "Set OPENAI_API_KEY and PLAINSPEC_MODEL in the environment, or write base-url and model into "
    "{file} (in VS Code: the settings plainspec.llm.baseUrl and plainspec.llm.model); llm.md in "
    "plainspec's documentation has examples for OpenAI, Azure, vLLM, llama.cpp and Ollama."
)

#: Tokens that an answer of OpenAI's models may take unless the user says otherwise.
_THINKING = 16_000

_KEY = re.compile(r"[!-~]+\Z")
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")
_LONGEST_KEY_FILE = 1 << 16

#: Headers that belong to the message itself.
_NOT_YOURS = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "expect",
        "host",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)


@dataclass(frozen=True)
class EditorSettings:
    """What the editor's machine-scoped settings say; keys are not among them."""

    base_url: str = ""
    model: str = ""


@dataclass(frozen=True)
class Source:
    """A value in force and where it comes from. Of secrets, ``value`` says only that they are."""

    what: str
    value: str
    where: str


@dataclass(frozen=True)
class Configured:
    """What the user has configured.

    ``endpoint`` is None where no model can be asked, and ``problem`` says why
    then. ``notes`` are what the user should know besides.
    """

    endpoint: Endpoint | None = None
    limits: Limits = field(default_factory=Limits)
    problem: str = ""
    sources: tuple[Source, ...] = ()
    notes: tuple[str, ...] = ()

    def required(self) -> Endpoint:
        """The endpoint. Raises LlmProblem where there is none."""
        if self.endpoint is None:
            raise LlmProblem(self.problem, Why.NOT_CONFIGURED)
        return self.endpoint


class _WrongError(Exception):
    """Something is configured, and cannot be used; the message says what and where."""


def read_configuration(
    environment: Mapping[str, str] | None = None,
    editor: EditorSettings | None = None,
    file: Path | None = None,
) -> Configured:
    """What *environment* (the process's), *editor* and *file* (the platform's) say. Never raises.

    A mistake in one place is never made up for by another: with a base URL
    that is wrong, no model is asked at all.
    """
    reading = _Reading(
        os.environ if environment is None else environment,
        editor or EditorSettings(),
        file or configuration_file(),
    )
    try:
        return reading.configured()
    except _WrongError as wrong:
        return Configured(
            problem=str(wrong), sources=tuple(reading.sources), notes=tuple(reading.notes)
        )


class _Reading:
    def __init__(self, environment: Mapping[str, str], editor: EditorSettings, file: Path) -> None:
        self._environment = environment
        self._editor = editor
        self._file = file
        self.sources: list[Source] = []
        self.notes: list[str] = []

    def configured(self) -> Configured:
        try:
            table, remark = read_user_file(self._file)
        except UserFileError as error:
            raise _WrongError(str(error)) from None
        if remark:
            self.notes.append(remark)
        table = table or LlmTable()
        limits = self._limits(table)
        address = self._address(table)
        model = self._model(table)
        key = self._key(table, address)
        endpoint = Endpoint(
            address,
            model,
            key,
            self._headers(table, address),
            self._number(table.timeout, 120.0, 1.0, 3600.0, "timeout"),
            int(
                self._number(
                    table.max_output_tokens,
                    # OpenAI's models think first, within the same bound.
                    _THINKING if address.is_openai else 0,
                    1,
                    1_000_000,
                    "max-output-tokens",
                )
            ),
            int(self._number(table.concurrency, 4, 1, 64, "concurrency")),
            self._price(table),
        )
        if limits.needs_price and endpoint.price is None:
            raise _WrongError(
                f"{self._file} bounds the money but does not say what tokens cost; add "
                "[llm.price] with input and output, per million tokens."
            )
        return Configured(endpoint, limits, sources=tuple(self.sources), notes=tuple(self.notes))

    # -- where ----------------------------------------------------------------

    def _variable(self, name: str) -> str:
        return self._environment.get(name, "").strip()

    def _address(self, table: LlmTable) -> Address:
        azure = self._variable("AZURE_OPENAI_ENDPOINT")
        candidates = (
            (self._variable("PLAINSPEC_BASE_URL"), _env("PLAINSPEC_BASE_URL")),
            (self._editor.base_url.strip(), "the editor's settings"),
            (table.base_url.strip(), str(self._file)),
            (self._variable("OPENAI_BASE_URL"), _env("OPENAI_BASE_URL")),
            (_azure(azure), _env("AZURE_OPENAI_ENDPOINT")),
            (OPENAI if self._variable("OPENAI_API_KEY") else "", _env("OPENAI_API_KEY")),
        )
        for url, where in candidates:
            if url:
                address = self._checked(url, where)
                self.sources.append(Source("base URL", address.base_url, where))
                return address
        raise _WrongError(f"No language model is configured. {HOW.format(file=self._file)}")

    def _checked(self, url: str, where: str) -> Address:
        try:
            return read_address(url)
        except UrlError as error:  # the URL is not repeated: it may hold a password
            raise _WrongError(f"The base URL from {where} {error}.") from None

    def _model(self, table: LlmTable) -> str:
        candidates = (
            (self._variable("PLAINSPEC_MODEL"), _env("PLAINSPEC_MODEL")),
            (self._editor.model.strip(), "the editor's settings"),
            (table.model.strip(), str(self._file)),
        )
        for model, where in candidates:
            if not model:
                continue
            if len(model) > 200 or not model.isprintable():
                raise _WrongError(f"The model from {where} is no model's name.")
            self.sources.append(Source("model", model, where))
            return model
        raise _WrongError(
            "No model is named. Set PLAINSPEC_MODEL in the environment, or write model into "
            f"{self._file} (in VS Code: the setting plainspec.llm.model)."
        )

    # -- keys -----------------------------------------------------------------

    def _key(self, table: LlmTable, address: Address) -> Secret:
        """The key for *address*; none for a server that asks for none."""
        elsewhere: list[str] = []
        for value, url, where in self._keys(table):
            if not value:
                continue
            if not url:
                elsewhere.append(f"The key from {where} has no base URL beside it and is not used.")
                continue
            try:
                origin = read_address(url).origin
            except UrlError as error:
                elsewhere.append(f"The base URL that the key from {where} belongs to {error}.")
                continue
            if origin != address.origin:
                elsewhere.append(
                    f"The key from {where} belongs to {origin} and is not sent to {address.origin}."
                )
                continue
            if not _KEY.match(value):
                raise _WrongError(
                    f"The key from {where} holds a space or a sign that no key has. Is it the "
                    "whole key and nothing else?"
                )
            self.sources.append(Source("key", "set (not shown)", where))
            self.notes.extend(elsewhere)
            return Secret(value)
        self.notes.extend(elsewhere)
        if address.is_openai:
            raise _WrongError(
                f"There is no key for {address.origin}. {' '.join(elsewhere)} "
                "`llm.md` in plainspec's documentation says where keys come from.".replace(
                    "  ", " "
                )
            )
        self.sources.append(Source("key", "none", "no place has one for this origin"))
        return Secret("")

    def _keys(self, table: LlmTable) -> list[tuple[str, str, str]]:
        """Keys with the base URL that each belongs to, and where they come from."""
        found = [
            (
                self._variable("PLAINSPEC_API_KEY"),
                self._variable("PLAINSPEC_BASE_URL"),
                _env("PLAINSPEC_API_KEY"),
            ),
            (table.api_key.strip(), table.base_url, str(self._file)),
        ]
        if table.api_key_env:
            where = f"{_env(table.api_key_env)}, which {self._file} names"
            # Named beside a base URL: the user binds it to that one.
            found.append((self._variable(table.api_key_env), table.base_url, where))
            if not self._variable(table.api_key_env):
                self.notes.append(f"{self._file} names {table.api_key_env}, which is not set.")
        if table.api_key_file:
            path = self._file.parent / Path(table.api_key_file).expanduser()
            found.append((self._key_file(path), table.base_url, str(path)))
        general = {
            "OPENAI_API_KEY": self._variable("OPENAI_BASE_URL") or OPENAI,
            "AZURE_OPENAI_API_KEY": _azure(self._variable("AZURE_OPENAI_ENDPOINT")),
        }
        for name, url in general.items():
            if name != table.api_key_env:  # the file binds it to another address
                found.append((self._variable(name), url, _env(name)))
        return found

    def _key_file(self, path: Path) -> str:
        try:
            with path.open("rb") as file:
                return file.read(_LONGEST_KEY_FILE).decode("utf-8-sig").strip()
        except (OSError, UnicodeDecodeError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not text"
            raise _WrongError(f"The key file {path} cannot be read: {reason}.") from None

    def _headers(self, table: LlmTable, address: Address) -> tuple[tuple[str, Secret], ...]:
        """The user's headers, where they stand beside this base URL."""
        found: dict[str, Secret] = {}
        if address.origin == read_address(OPENAI).origin:
            for variable, name in (
                ("OPENAI_ORG_ID", "openai-organization"),
                ("OPENAI_PROJECT_ID", "openai-project"),
            ):
                if value := self._variable(variable):
                    found[name] = Secret(value)
                    self.sources.append(Source(f"header {name}", "set (not shown)", _env(variable)))
        if not table.headers:
            return tuple(found.items())
        if not table.base_url:
            raise _WrongError(f"{self._file} has headers without a base-url that they belong to.")
        theirs = self._checked(table.base_url, str(self._file)).origin
        if theirs != address.origin:
            self.notes.append(
                f"The headers in {self._file} belong to {theirs} and are not sent to "
                f"{address.origin}."
            )
            return tuple(found.items())
        for name, value in table.headers.items():
            if not _HEADER.match(name) or name.lower() in _NOT_YOURS:
                raise _WrongError(f"{self._file}: {name[:60]!r} is no header that can be set here.")
            if not value.isascii() or not value.isprintable():
                raise _WrongError(f"{self._file}: the header {name} holds a sign that none may.")
            found[name.lower()] = Secret(value)
            self.sources.append(Source(f"header {name}", "set (not shown)", str(self._file)))
        return tuple(found.items())

    # -- bounds ---------------------------------------------------------------

    def _number(
        self, value: float | None, otherwise: float, least: float, most: float, name: str
    ) -> float:
        if value is None:
            return otherwise
        if not (math.isfinite(value) and least <= value <= most):
            raise _WrongError(f"{self._file}: {name} is from {least:g} to {most:,.0f}.")
        return value

    def _price(self, table: LlmTable) -> Price | None:
        price = table.price
        if price is None:
            return None
        for value in (price.input, price.output):
            self._number(value, 0, 0, 1_000_000, "a price")
        if not re.fullmatch(r"[A-Z]{3}", price.currency):
            raise _WrongError(f'{self._file}: currency is three letters, such as "EUR".')
        return Price(price.input, price.output, price.currency)

    def _limits(self, table: LlmTable) -> Limits:
        given = {
            name: value
            for name in table.budget.__struct_fields__
            if (value := getattr(table.budget, name)) is not None
        }
        for name, value in given.items():
            self._number(value, 0, 0, 1e15, f"budget.{name.replace('_', '-')}")
        return Limits(**given)


def _env(variable: str) -> str:
    return f"{variable} in the environment"


def _azure(endpoint: str) -> str:
    """The base URL of an Azure resource: its version 1 of the API is OpenAI's."""
    if not endpoint or "/openai" in endpoint:
        return endpoint
    return endpoint.rstrip("/") + "/openai/v1"
