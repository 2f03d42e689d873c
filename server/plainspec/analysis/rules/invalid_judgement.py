"""A line of `plainspec.lock` records no judgement.

## Why it matters
What a language model said of clauses, and why authors dismissed it, is
recorded in `plainspec.lock`, a line each. A line that cannot be read says
nothing: the opinion is not shown, or one that was dismissed comes back.

## Flagged
````file path=plainspec.lock
{"clauses":["6640b235aae8b238"],"task":"conflict"}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-judgement: must be 2 hashes
<<<<<<< HEAD
^^^^^^^^^^^^ invalid-judgement: A merge left its mark here
````

## Not flagged
````file path=plainspec.lock
{"clauses":["6640b235aae8b238","c532b85aebf06b37"],"date":"2026-11-21","model":"example-model","relation":"compatible","task":"conflict","version":1}
````

## How to fix it
Delete the line and have the clauses judged again (`plainspec judge --update`),
or restore it from the version control system. After a merge the lines of both
sides may stay; `plainspec judge --prune` puts them in order.
"""

from __future__ import annotations

from plainspec.analysis.rule import Severity, configuration_rule

RULE = configuration_rule("invalid-judgement", Severity.WARNING, __doc__)
