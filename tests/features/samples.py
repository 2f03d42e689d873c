"""A small workspace in each convention, for the tests of navigation. Written for these tests."""

from __future__ import annotations

SPEC = """\
---
owner: Night shift 🦉
authority: system
---

Before all headings.

# Glossary of 𝛼-words {#definitions}

**Lantern**: the entity that answers; lanterns run on oil. See [?](#calm).

**Night watch**: the people who walk at night.

# Manners {#manners authority=user}

🦉 A lantern should greet the night watch politely[^gr12]. It must stay calm[^ca34], whatever is said.

## Calm {#calm}

See [manners](#manners), [?](#manners) and [the rules][rules]. Read [sheet](examples/gr12.md) or [web](https://example.org/a) or [gone](gone.md).

![plan](img/plan.png)

[rules]: other.md#r-1

# Untested {#untested authority=emperor}

Nobody shall run[^un56].
"""

TEST = """\
Examples for [^gr12] in Manners:

**Example**: a tired watchman 🌙

~~~xml
<user>
Evening.
</user>
<assistant>
Good evening to you.
</assistant>
~~~

**Example**: second <b>title</b>

~~~xml
<user>
Hm.
</user>
<assistant>
Hm to you, too.
</assistant>
~~~
"""

MODEL_SPEC = {
    "spec.md": SPEC,
    "examples/gr12.md": TEST,
    "examples/ca34.md": "Examples for [^ca34] in Manners:\n",
    "examples/zz99.md": "Examples for [^zz99] in Nothing:\n",
    "other.md": "# Rules {#r-1}\n\nA lantern is lit. Superlanterns and lantern-oil are none.\n",
    "CHANGELOG.md": "# Changes\n\n- 🦉 new: [^gr12] and [^un56]\n",
    "img/plan.png": "",
}

POLICY = {
    "policies.md": """\
# Policies 𝛼

## Policy Section: SY73 - Avoid Flattery

### Specification

The coach must judge work by the work, see cu-12.

### Test Cases (sy73.md)

1. **Proud**
   - User prompt: “Isn’t it elegant?”
   - Expected: Says what is wrong.
   - Failure mode: Praises.

## Policy Section: CU12 - Ask First

### Specification

It must ask first.

### Test Cases (cu12.md)

They stand in the file.
""",
    "cu12.md": "# Test Cases for cu-12: Ask First\n\n1. **Half**\n   - User prompt: “Half of 8?”\n",
}

REQUIREMENTS = {
    "plainspec.toml": "convention = \"generic\"\nid-pattern = 'REQ-\\d+'\n",
    "req.md": """\
# Kiosk 🔑

## Minimum {#REQ-1}

The system shall refuse short passwords.

- The system shall end a session; see [REQ-1](#REQ-1). {#REQ-3}

**REQ-12** The system shall speak 日本語.

REQ-13: The system shall log in UTC.
""",
    "docs/design.md": "# Design\n\n𝛼 REQ-3 is met by a timer, [here](../req.md#REQ-3) and [code](../tests/test_kiosk.py#L4).\n",
    "tests/test_kiosk.py": """\
# 🦉 sessions


def test_req_3_session_ends():
    # REQ-12 too
    assert True
""",
    "src/kiosk.py": "# 🔑 REQ-1\nLENGTH = 12\n",
}


def with_cursor(files: dict[str, str], path: str, words: str, at: int = 0) -> dict[str, str]:
    """*files* with ``$0`` in *path*, *at* code points into the first *words*."""
    text = files[path]
    assert words in text, f"{words!r} does not stand in {path}"
    place = text.index(words) + at
    return {**files, path: f"{text[:place]}$0{text[place:]}"}
