"""Rule pages: what a rule's docstring says, as a Markdown page of its own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from plainspec.analysis.rule import Rule, Scope

_SCOPES = {
    Scope.SECTION: "one section at a time",
    Scope.WORKSPACE: "the whole workspace",
    Scope.JUDGED: "recorded judgements of language models",
    Scope.CONFIGURATION: "the configuration",
}


def severity_words(rule: Rule) -> str:
    """The severity of *rule*, and its others: ``information (behavioural: hint)``."""
    others = ", ".join(
        f"{profile}: {severity.word if severity else 'off'}"
        for profile, severity in rule.severities.items()
    )
    return f"{rule.severity.word} ({others})" if others else rule.severity.word


def page(rule: Rule) -> str:
    """The page of *rule*: its docstring under its name, its properties, how to configure it."""
    body = rule.docstring.strip().partition("\n")[2].strip()
    fix = "yes, and it never changes what the text means" if rule.safe_fix else "–"
    return f"""\
# {rule.name}

{rule.summary}

| severity | reads | safe fix |
|---|---|---|
| {severity_words(rule)} | {_SCOPES[rule.scope]} | {fix} |

{body}

## Configure

In `plainspec.toml`, or under `[tool.plainspec.rules]` in `pyproject.toml`:

```toml
[rules]
{rule.name} = "off"  # or "error", "warning", "information", "hint"
```
{"" if rule.scope is Scope.CONFIGURATION else _suppression(rule)}"""


def _suppression(rule: Rule) -> str:
    return f"""
In a document, for one place, with the reason:

```markdown
<!-- plainspec: ignore {rule.name} -- why this is right here -->
```
"""


def contents(rules: Iterable[Rule]) -> str:
    """The page that lists all *rules*."""
    rows = "".join(
        f"| [{rule.name}]({rule.name}.md) | {severity_words(rule)} | {rule.summary} |\n"
        for rule in rules
    )
    return (
        "# Rules\n\n"
        "Each page is made from the documentation of the rule itself by `make docs`.\n\n"
        f"| rule | severity | what it reports |\n|---|---|---|\n{rows}"
    )


def pages(rules: Iterable[Rule]) -> dict[str, str]:
    """The files of the folder of rule pages: name and content of each."""
    rules = tuple(rules)
    return {"README.md": contents(rules)} | {f"{rule.name}.md": page(rule) for rule in rules}


def page_path(name: str) -> Path | None:
    """The page of the rule *name* on this machine; None if it is not there.

    Pages lie in the package where it is installed, beside it in the source tree.

    *name* must be a rule's: it is not checked to be a file name.
    """
    package = Path(__file__).parents[1]
    pages_here = (package / "docs/rules", package.parent / "docs/rules")
    return next((p for folder in pages_here if (p := folder / f"{name}.md").is_file()), None)
