"""The configuration, or the front matter of a document, holds a mistake.

## Why it matters
A setting that cannot be read has no effect. The checks then run with other
settings than their author believes: a rule that was to be an error stays a
warning, a folder that was to be left out is checked.

## Flagged
````file path=plainspec.toml
convention = "model-spek"
             ^^^^^^^^^^^^ invalid-configuration
[rules]
thin-tset = "off"
^^^^^^^^^ invalid-configuration: thin-test
````
````spec
---
title: Museum: the rules
^^^^^^^^^^^^^^^^^^^^^^^^ invalid-configuration: front matter
---
# Doors
````
````spec
---
authority: guidline
^^^^^^^^^^^^^^^^^^^ invalid-configuration: Did you mean `guideline`?
---
# Doors
````

## Not flagged
````spec
---
title: "Museum: the rules"
authority: user
reviewed: 2026-11-21
---
# Doors
````
````file path=plainspec.toml
convention = "model-spec"
[rules]
thin-test = "off"
````

## How to fix it
The message says what is expected at that place. `server/docs/configuration.md`
describes every option; a document's front matter gives `title`, `owner` and
`authority`, as `name: value` lines between two `---`.
"""

from __future__ import annotations

from plainspec.analysis.rule import Severity, configuration_rule

RULE = configuration_rule("invalid-configuration", Severity.WARNING, __doc__)
