"""plainspec: a language server and checker for people who write specifications in Markdown."""

from __future__ import annotations

#: The one place where the version is written; the package's metadata is built from it.
__version__ = "0.1.0"
