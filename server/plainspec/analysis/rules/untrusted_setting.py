"""The workspace tries to set what only the user may: a model's address, a key, a program.

## Why it matters
A folder may come from somebody else. If its configuration could name the
address that a language model is asked at, opening it would be enough to send
your text, and your key, to a stranger. plainspec takes such settings from your
environment, your own configuration file and your editor only; here they have
no effect, whatever they say.

## Flagged
````file path=plainspec.toml
convention = "model-spec"
base-url = "https://models.example/v1"
^^^^^^^^ untrusted-setting: only from your own user configuration

[llm]
 ^^^ untrusted-setting
model = "large"
````

## Not flagged
````file path=plainspec.toml
convention = "model-spec"
owner = "Museum guides"
````

## How to fix it
Remove the setting. If it is yours, write it into your own configuration file;
`plainspec llm status` says where that is. If it is not, ask who put it there.
"""

from __future__ import annotations

from plainspec.analysis.rule import Severity, configuration_rule

RULE = configuration_rule("untrusted-setting", Severity.WARNING, __doc__)
