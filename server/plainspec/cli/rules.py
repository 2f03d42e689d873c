"""``plainspec rules``: which rules there are, and the page of one."""

from __future__ import annotations

from typing import Any

from plainspec.analysis.pages import page, severity_words
from plainspec.analysis.rule import Rule
from plainspec.analysis.rules import all_rules
from plainspec.cli.errors import UsageError, did_you_mean
from plainspec.cli.output import write
from plainspec.index.options import PROFILES


def run(name: str | None, form: str) -> int:
    """Show the page of the rule *name*, or all rules, as *form* (``text`` or ``json``)."""
    rules = all_rules()
    if name is not None:
        rules = (named(name),)
    if form == "json":
        import json

        write(json.dumps([_describe(rule) for rule in rules], indent=2) + "\n", utf8=True)
    elif name is not None:
        write(page(rules[0]))
    else:
        width = max((len(rule.name) for rule in rules), default=0)
        broad = max((len(severity_words(rule)) for rule in rules), default=0)
        write(
            "".join(
                f"{rule.name:{width}}  {severity_words(rule):{broad}}  {rule.summary}\n"
                for rule in rules
            )
        )
    return 0


def named(name: str) -> Rule:
    """The rule called *name*. Raises UsageError if there is none."""
    rules = {rule.name: rule for rule in all_rules()}
    if name not in rules:
        hint = did_you_mean(name, rules)
        raise UsageError(f"there is no rule {name!r}.{hint} 'plainspec rules' lists all.")
    return rules[name]


def _describe(rule: Rule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "severity": rule.severity.word,
        "severities": {
            profile: severity.word if (severity := rule.severity_in(profile)) else "off"
            for profile in PROFILES
        },
        "scope": rule.scope.value,
        "safe_fix": rule.safe_fix,
        "summary": rule.summary,
        "page": page(rule),
    }
