"""The user's consent: one for each origin and workspace, remembered outside of the workspace.

Each consent is a file of its own, which appears and disappears at once: two processes cannot lose
each other's. Nothing in a workspace can grant one.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b
from pathlib import Path

import msgspec

from plainspec.llm.endpoint import Endpoint
from plainspec.llm.folders import write_privately

_SUFFIX = ".consent.json"
_LARGEST = 1 << 16


@dataclass(frozen=True)
class Plan:
    """What the user is asked to consent to.

    ``purpose`` completes "plainspec wants to …", such as ``draft challenge
    prompts for [^sy73]``. ``workspace`` is the folder that the texts come
    from. ``calls`` and tokens are estimates; money follows from them.
    """

    purpose: str
    workspace: str
    calls: int
    input_tokens: int
    output_tokens: int

    @property
    def tokens(self) -> int:
        """Tokens in both directions."""
        return self.input_tokens + self.output_tokens


class Decision(str, Enum):
    """What the user answers."""

    REMEMBER = "remember"
    ONCE = "once"
    NO = "no"


#: Asks the user; tells what was decided.
Consenter = Callable[["Question"], Awaitable[Decision]]


@dataclass(frozen=True)
class Question:
    """The question in words, for a dialog or a terminal."""

    plan: Plan
    endpoint: Endpoint

    @property
    def text(self) -> str:
        """One paragraph: who asks for what, where it goes, how much it is, what it costs."""
        plan, endpoint = self.plan, self.endpoint
        calls = f"about {plan.calls} call{'' if plan.calls == 1 else 's'}"
        cost = ""
        output = max(plan.output_tokens, plan.calls * endpoint.max_output_tokens)
        if endpoint.price is not None:
            money = endpoint.price.of(plan.input_tokens, output)
            cost = f", at most about {money:.2f} {endpoint.price.currency}"
        where = " (this computer)" if endpoint.address.loopback else ""
        return (
            f"plainspec wants to {plan.purpose} with the language model {endpoint.model} at "
            f"{endpoint.address.origin}{where}. Text of this workspace would be sent there: "
            f"{calls}, up to {plan.input_tokens + output:,} tokens{cost}."
        )


class Consent(msgspec.Struct, frozen=True):
    """One consent as it is remembered."""

    origin: str
    workspace: str
    model: str
    given: str


class Consents:
    """The consents in *folder*."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def given(self, origin: str, workspace: str) -> bool:
        """Whether the user has consented to send text of *workspace* to *origin*."""
        consent = _read(self._path(origin, workspace))
        # The file's name is a hash; what it says is what counts.
        return (
            consent is not None
            and consent.origin == origin
            and consent.workspace == _canonical(workspace)
        )

    def give(self, endpoint: Endpoint, workspace: str) -> None:
        """Remember the user's consent. Raises OSError."""
        origin = endpoint.address.origin
        now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
        consent = Consent(origin, _canonical(workspace), endpoint.model, now)
        text = msgspec.json.format(msgspec.json.encode(consent), indent=2).decode()
        write_privately(self._path(origin, workspace), text + "\n")

    def all(self) -> list[Consent]:
        """All consents, in order of origin and workspace."""
        try:
            paths = list(self._folder.glob(f"*{_SUFFIX}"))
        except OSError:
            return []
        found = [consent for path in paths if (consent := _read(path)) is not None]
        return sorted(found, key=lambda consent: (consent.origin, consent.workspace))

    def revoke(self, origin: str = "", workspace: str = "") -> list[Consent]:
        """Forget the consents for *origin* and *workspace*, each of them all where it is empty.

        Raises OSError where one cannot be deleted.
        """
        folder = _canonical(workspace) if workspace else ""
        gone = [
            consent
            for consent in self.all()
            if origin in {"", consent.origin} and folder in {"", consent.workspace}
        ]
        for consent in gone:
            self._path(consent.origin, consent.workspace).unlink(missing_ok=True)
        return gone

    def _path(self, origin: str, workspace: str) -> Path:
        name = f"{origin}\0{_canonical(workspace)}".encode("utf-8", "surrogatepass")
        return self._folder / f"{blake2b(name, digest_size=16).hexdigest()}{_SUFFIX}"


def _canonical(workspace: str) -> str:
    path = os.path.realpath(workspace).replace(os.sep, "/")
    return path.encode("utf-8", "replace").decode("utf-8")


def _read(path: Path) -> Consent | None:
    try:
        with path.open("rb") as file:
            return msgspec.json.decode(file.read(_LARGEST), type=Consent)
    except (OSError, msgspec.DecodeError):
        return None
