"""Whether two sentences are at odds, whichever comes first."""

from __future__ import annotations

from plainspec.language.conflicts.statements import compare_texts


def decided(one: str, other: str) -> bool:
    """Whether nobody can obey both *one* and *other*; it is the same the other way round."""
    found, turned = compare_texts(one, (), other, ()), compare_texts(other, (), one, ())
    both = [verdict is not None and verdict.decided for verdict in (found, turned)]
    assert both[0] == both[1]
    return both[0]
