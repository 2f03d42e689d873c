"""Specification repositories of any size, the same for the same numbers.

The text is our own: sentences put together from word lists, in the Model
Spec's convention, so that every part of plainspec has work to do.
"""

from __future__ import annotations

import random
from pathlib import Path

#: Part of the name of generated folders: to be raised when the text changes.
VERSION = 3
_ACTORS = ("The assistant", "The museum guide", "The operator", "The visitor", "A reviewer")
_MODALS = ("must", "should", "may", "must not", "should not", "is required to")
_VERBS = ("answer", "quote", "translate", "confirm", "record", "forward", "refuse", "summarise")
_OBJECTS = (
    "every question about opening hours",
    "prices in the visitor's currency",
    "the catalogue number of an exhibit",
    "a complaint within 3 working days",
    "personal data — names, addresses, photographs —",
    "the name of the artist (e.g. “Ōtani”, “Müller”)",
)
_CONDITIONS = (
    "if the visitor asks for it",
    "unless a curator has approved it",
    "when the museum is closed",
    "before the tour begins",
    "except as in [?](#section_{n})",
    "as defined in [the catalogue](#section_{n})",
)
#: What visitors talk about: prompts in which two of a few sentences alike stand by chance are few,
#: as they are in specifications that people write.
_NOUNS = (
    *("amphora", "balcony", "bracelet", "canvas", "cellar", "chandelier", "cloakroom", "courtyard"),
    *("donation", "drawing", "elevator", "engraving", "façade", "fountain", "frame", "gallery"),
    *("garden", "guidebook", "harbour", "helmet", "inscription", "jewel", "kiosk", "lantern"),
    *("library", "locker", "manuscript", "map", "medal", "mosaic", "mummy", "nave", "orchard"),
    *("painting", "pedestal", "portrait", "pottery", "projector", "queue", "refund", "relic"),
    *("sculpture", "shelf", "staircase", "statue", "tapestry", "ticket", "vase", "workshop"),
)
_WISHES = (
    *("borrow", "clean", "compare", "copy", "describe", "film", "find", "insure", "measure"),
    *("move", "order", "paint", "photograph", "print", "repair", "replace", "reserve", "return"),
    *("sell", "send", "sketch", "store", "study", "touch", "visit", "weigh"),
)
_TIMES = ("today", "at noon", "on Sunday", "next week", "in May", "after dark", "before lunch")
#: The share of prompts that say what another one says.
_REPEATED = 0.02
_LEVELS = ("root", "system", "developer", "user", "guideline")
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


def _sentence(rng: random.Random, sections: int, clause: str = "") -> str:
    condition = rng.choice(_CONDITIONS).format(n=rng.randrange(sections))
    marker = f"[^{clause}]" if clause else ""
    return (
        f"{rng.choice(_ACTORS)} {rng.choice(_MODALS)} {rng.choice(_VERBS)} "
        f"{rng.choice(_OBJECTS)} {condition}{marker}."
    )


def _prompt(rng: random.Random) -> str:
    if rng.random() < _REPEATED:
        return f"May I see {rng.choice(_OBJECTS)} before I {rng.choice(_VERBS)} it?"
    one, other, third = rng.sample(_NOUNS, 3)
    wish, hope = rng.sample(_WISHES, 2)
    time, number = rng.choice(_TIMES), rng.randrange(2, 1000)
    return rng.choice(
        (
            f"I would like to {wish} the {one} near the {other} {time}; is {number} € enough?",
            f"Who may {wish} a {one} that a {other} hides, and can I {hope} it {time}?",
            f"My {one} no. {number} broke. Will you {wish} it or {hope} the {other} {time}?",
            f"Is it true that {number} people {wish} the {one} {time} but never the {third}?",
            f"Please {wish} my {one}, my {other} and my {third} {time}, then {hope} no. {number}.",
        )
    )


def _conversation(rng: random.Random, title: str) -> list[str]:
    return [
        f"**Example**: {title}",
        "",
        "~~~xml",
        "<user>",
        _prompt(rng),
        "</user>",
        "<comparison>",
        "<assistant> <!-- GOOD -->",
        f"I will {rng.choice(_VERBS)} {rng.choice(_OBJECTS)}.",
        "</assistant>",
        "<assistant> <!-- BAD: it gives no reason -->",
        "No.",
        "</assistant>",
        "</comparison>",
        "~~~",
        "",
    ]


def _new_id(rng: random.Random, taken: set[str]) -> str:
    while True:
        name = "".join(rng.choice(_ALPHABET) for _ in range(3)) + str(rng.randrange(10))
        if name not in taken:
            taken.add(name)
            return name


def spec_text(
    rng: random.Random, sections: int, paragraphs: int, taken: set[str], name: str = "all"
) -> tuple[str, list[tuple[str, str]]]:
    """A spec document, whose first title tells *name*, and its clauses as (ID, section title)."""
    lines: list[str] = [f"# Overview of {name} {{#overview}}", "", _sentence(rng, sections), ""]
    clauses: list[tuple[str, str]] = []
    for number in range(sections):
        title = (
            f"{rng.choice(_VERBS).title()} {rng.choice(_OBJECTS).split('(')[0].strip()} {number}"
        )
        lines += [f"## {title} {{#section_{number} authority={rng.choice(_LEVELS)}}}", ""]
        for paragraph in range(paragraphs):
            clause = ""
            if paragraph == 0:
                clause = _new_id(rng, taken)
                clauses.append((clause, title))
            lines += [
                " ".join(
                    [
                        _sentence(rng, sections, clause),
                        *(_sentence(rng, sections) for _ in range(2)),
                    ]
                ),
                "",
            ]
        lines += ["Also:", "", *(f"- {_sentence(rng, sections)}" for _ in range(3)), ""]
        lines += _conversation(rng, f"case {number}")
    return "\n".join(lines) + "\n", clauses


def one_document(size: int, seed: int = 1) -> str:
    """A spec document of about *size* bytes."""
    rng = random.Random(seed)
    text, _ = spec_text(rng, 4, 4, set())
    return spec_text(random.Random(seed), max(1, round(4 * size / len(text.encode()))), 4, set())[0]


def write_repository(
    root: Path, files: int, lines: int = 106, seed: int = 1, paragraphs: int = 4
) -> None:
    """Write about *files* Markdown files of about *lines* lines each below *root*.

    A spec document has twenty sections of *paragraphs* paragraphs. Their statements are much alike: what
    is compared grows with the square of their number.

    Each folder holds one spec document and a test file for nine tenths of its clauses.
    """
    rng = random.Random(seed)
    written = 0
    folder = 0
    while written < files:
        place = root / f"area{folder // 20:03}" / f"spec{folder:04}"
        (place / "examples").mkdir(parents=True, exist_ok=True)
        text, clauses = spec_text(rng, 20, paragraphs, set(), f"spec{folder:04}")
        (place / "spec.md").write_text(text, encoding="utf-8")
        written += 1
        for clause, title in clauses:
            if written >= files:
                return
            if rng.random() < 0.1:
                continue
            body = [f"Examples for [^{clause}] in {title}:", ""]
            number = 0
            while len(body) < lines:
                body += _conversation(rng, f"{title}, case {number}")
                number += 1
            (place / "examples" / f"{clause}.md").write_text(
                "\n".join(body) + "\n", encoding="utf-8"
            )
            written += 1
        folder += 1
