"""``plainspec llm``: which language model is configured and why, and consents taken back.

Sends nothing and imports nothing that could.
"""

from __future__ import annotations

import json
from typing import Any

from plainspec.cli import output
from plainspec.cli.errors import UsageError
from plainspec.cli.printable import printable
from plainspec.llm.budget import Ledger, Limits, described
from plainspec.llm.configuration import Configured, read_configuration
from plainspec.llm.consent import Consent, Consents
from plainspec.llm.endpoint import UrlError, read_address
from plainspec.llm.folders import configuration_file, state_folder

#: The exit code where no model can be asked.
NOT_CONFIGURED = 1


def status(form: str) -> int:
    """Say what is configured, as text or JSON; the exit code. Shows no secret."""
    configured = read_configuration()
    consents = Consents(state_folder()).all()
    if form == "json":
        output.write(json.dumps(_data(configured, consents), indent=2) + "\n", utf8=True)
    else:
        output.write("".join(f"{printable(line)}\n" for line in _lines(configured, consents)))
    return 0 if configured.endpoint is not None else NOT_CONFIGURED


def revoke(origin: str, workspace: str) -> int:
    """Forget the consents for *origin* and *workspace*, all where both are empty; the exit code.

    Raises UsageError where *origin* is none, or a consent cannot be deleted.
    """
    if origin:
        try:
            origin = read_address(origin).origin
        except UrlError as error:
            raise UsageError(f"{origin!r} {error}") from None
    try:
        gone = Consents(state_folder()).revoke(origin, workspace)
    except OSError as error:
        raise UsageError(f"a consent cannot be deleted: {output.reason(error)}") from error
    for consent in gone:
        output.tell(
            f"plainspec: will ask before text of {consent.workspace} goes to {consent.origin}"
        )
    if not gone:
        output.tell("plainspec: there was no such consent")
    return 0


def _lines(configured: Configured, consents: list[Consent]) -> list[str]:
    lines = []
    if configured.problem:
        lines.append(configured.problem)
        if configured.sources:
            lines.append("")
    width = max((len(source.what) for source in configured.sources), default=0)
    lines += [
        f"{source.what:{width}}  {source.value}  ({source.where})" for source in configured.sources
    ]
    endpoint = configured.endpoint
    if endpoint is not None:
        thinking = endpoint.max_output_tokens
        lines.append(f"{'timeout':{width}}  {endpoint.timeout:g} seconds without a sign of life")
        if thinking:
            lines.append(f"{'answers':{width}}  at least {thinking:,} tokens are allowed")
        lines += [
            "",
            *_bounds(configured.limits, endpoint.price.currency if endpoint.price else ""),
        ]
        used = Ledger(state_folder()).today()
        lines.append(f"used today: {described(used, endpoint.price)}")
    if configured.notes:
        lines += ["", *configured.notes]
    lines.append("")
    if consents:
        lines.append("You consented to sending text")
        for consent in consents:
            lines.append(f"  of {consent.workspace}  to {consent.origin}  ({consent.given[:10]})")
        lines.append("`plainspec llm revoke` takes that back.")
    else:
        lines.append("You have not consented to sending any workspace's text anywhere.")
    lines += [
        "",
        f"your configuration: {configuration_file()}",
        f"remembered consent and use: {state_folder()}",
    ]
    return lines


def _bounds(limits: Limits, currency: str) -> list[str]:
    rows = []
    for when, calls, tokens, money in (
        ("a run", limits.calls_per_run, limits.tokens_per_run, limits.money_per_run),
        ("a day", limits.calls_per_day, limits.tokens_per_day, limits.money_per_day),
    ):
        spend = f", {money:.2f} {currency}" if money is not None else ""
        rows.append(f"at most {calls:,} calls and {tokens:,} tokens{spend} in {when}")
    return rows


def _data(configured: Configured, consents: list[Consent]) -> dict[str, Any]:
    endpoint, limits = configured.endpoint, configured.limits
    used = Ledger(state_folder()).today()
    return {
        "version": 1,
        "configured": endpoint is not None,
        "problem": configured.problem,
        "origin": endpoint.address.origin if endpoint else "",
        "model": endpoint.model if endpoint else "",
        "sources": [
            {"what": source.what, "value": source.value, "where": source.where}
            for source in configured.sources
        ],
        "notes": list(configured.notes),
        "limits": {
            name.replace("_", "-"): getattr(limits, name) for name in Limits.__dataclass_fields__
        },
        "today": {
            "calls": used.calls,
            "input": used.input,
            "output": used.output,
            "money": round(used.money, 6),
        },
        "consents": [
            {
                "origin": consent.origin,
                "workspace": consent.workspace,
                "model": consent.model,
                "given": consent.given,
            }
            for consent in consents
        ],
        "files": {"configuration": str(configuration_file()), "state": str(state_folder())},
    }
