"""A small specification to draft prompts for. Written for these tests."""

from __future__ import annotations

from plainspec.index.snapshot import Snapshot
from plainspec.llm.gathering import Material, gather
from plainspec.model import Clause
from tests.support.workspace import Loaded, load_workspace

SPEC = """\
# Lanterns {#lanterns authority=developer}

A lantern keeps watch at night 🦉. See [?](#bells).

## Honesty {#honesty authority=root}

The lantern must say how much oil is left[^ho11]. It must greet everybody warmly[^gr22], also \
strangers, and must not ask for names[^na33]. When it rains it goes by the [bells](#bells).

**Example**: an honest lantern

~~~xml
<user>
How much oil is there?
</user>
<comparison>
<assistant> <!-- GOOD -->
A cup.
</assistant>
<assistant> <!-- BAD: says nothing -->
Enough.
</assistant>
</comparison>
~~~

## Bells {#bells authority=user}

A lantern should ring the small bell at dawn[^be44].
"""

TEST = """\
Examples for [^be44] in Bells:

**Example**: a sleepy street

~~~xml
<user>
Everybody here is asleep until noon. It is dawn and I am the only one who is awake, what now?
</user>
~~~
"""

FILES = {"spec.md": SPEC, "examples/be44.md": TEST}


def lanterns(**more: str) -> Loaded:
    """The sample in a folder of its own; *more* are further files, ``__`` for ``/`` and ``.md`` left out."""
    extra = {f"{name.replace('__', '/')}.md": text for name, text in more.items()}
    return load_workspace({**FILES, **extra})


def clause_of(snapshot: Snapshot, path: str, id_: str) -> tuple[int, Clause]:
    """The section and the clause *id_* of the document *path*."""
    document = snapshot.document(path)
    assert document is not None
    return next(
        (number, clause)
        for number, section in enumerate(document.sections)
        for clause in section.clauses
        if clause.id == id_
    )


def material(loaded: Loaded, id_: str = "ho11") -> Material:
    """What a model is given about the clause *id_* of ``spec.md``."""
    path = loaded.path("spec.md")
    found = gather(loaded.snapshot, path, *clause_of(loaded.snapshot, path, id_))
    assert found is not None
    return found
