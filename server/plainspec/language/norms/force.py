"""How strongly a sentence speaks."""

from __future__ import annotations

from enum import Enum


class Force(str, Enum):
    """How strongly a sentence speaks; its sign is kept apart ("must not": OBLIGATION, negative).

    STATEMENT says what is ("Logs are kept for a year."). CHOICE leaves it to
    somebody whether a thing is done ("decides whether to sign"): it may be, and
    need not be.
    """

    OBLIGATION = "obligation"
    RECOMMENDATION = "recommendation"
    PERMISSION = "permission"
    EXEMPTION = "exemption"
    CHOICE = "choice"
    STATEMENT = "statement"
