"""The conventions that plainspec reads. A new one is one module here and one entry below."""

from __future__ import annotations

from plainspec.syntax.conventions.base import Convention
from plainspec.syntax.conventions.generic import Generic
from plainspec.syntax.conventions.model_spec import ModelSpec
from plainspec.syntax.conventions.policy import Policy

#: By name, as the configuration and :class:`~plainspec.model.DocumentInfo` spell it.
CONVENTIONS: dict[str, Convention] = {c.name: c for c in (ModelSpec(), Policy(), Generic())}

__all__ = ["CONVENTIONS", "Convention"]
