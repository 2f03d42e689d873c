"""Output formats: each a pure function from a result to text."""

from __future__ import annotations

#: The names on the command line; the module of each has the same name.
FORMATS = ("text", "json", "sarif", "github", "junit")
