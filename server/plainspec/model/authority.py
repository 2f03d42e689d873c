"""The chain of command: which instruction wins where two disagree."""

from __future__ import annotations

from plainspec.syntax.nodes import Node

#: The levels of the OpenAI Model Spec, the highest first.
DEFAULT_LEVELS = ("root", "system", "developer", "user", "guideline")

#: What each level means, after the Model Spec's "Instructions and levels of authority".
MEANINGS = {
    "root": "Fundamental: nothing and nobody overrides it.",
    "system": "Set by the platform; system messages may change it, developers and users may not.",
    "developer": "Set by the developer of the application; users may not override it.",
    "user": "A default that a user may override with an explicit instruction.",
    "guideline": "A default that context alone may override, without an explicit instruction.",
}


class ChainOfCommand(Node, frozen=True):
    """An order of authorities, the highest first."""

    levels: tuple[str, ...] = DEFAULT_LEVELS

    def rank(self, level: str) -> int | None:
        """How far *level* stands from the top (0), or None if it is not in the chain."""
        return self.levels.index(level) if level in self.levels else None

    def describe(self, level: str) -> str:
        """One sentence on what *level* means in this chain."""
        rank = self.rank(level)
        if rank is None:
            return ""
        above = ", ".join(self.levels[:rank])
        below = ", ".join(self.levels[rank + 1 :])
        parts = [MEANINGS.get(level, "")]
        if above:
            parts.append(f"Yields to {above}.")
        if below:
            parts.append(f"Prevails over {below}.")
        return " ".join(part for part in parts if part)
