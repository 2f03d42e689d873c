"""The lock file: any bytes, what is read of it, what is written into it, and by whom."""

from __future__ import annotations

import json
import os
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.index import lock_file
from plainspec.index.facts import judgement_key
from plainspec.index.judgements import (
    LOCK_NAME,
    Entry,
    cleaned,
    entry_of,
    line_of,
    lock_facts,
    read_lock,
    updated,
)
from plainspec.index.lock_file import LockError, change, read_text
from plainspec.model.judgement import (
    Dismissal,
    JudgedClause,
    JudgedQuestion,
    JudgedReading,
    Judgement,
    Relation,
    Task,
    clause_hash,
)
from plainspec.text.lines import split_lines, without_end

words = st.text(st.sampled_from("ab 🦉𝛼é.\"'\\<>`{}[]"), min_size=1, max_size=30).map(cleaned)
texts = words.filter(bool)
clauses = st.builds(
    JudgedClause,
    st.sampled_from(("spec.md", "docs/a b.md", "ö/🦉.md")),
    st.sampled_from(("", "desk", "ä")),
    texts,
    st.lists(texts, max_size=2).map(tuple),
    words,
)
dates = st.sampled_from(("", "2026-11-21", "2026-12-01"))
readings = st.lists(st.builds(JudgedReading, texts, words, words, words), max_size=3).map(tuple)
questions = st.lists(st.builds(JudgedQuestion, texts, texts, readings), max_size=2).map(tuple)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Anything that can be recorded."""
    task = draw(st.sampled_from(Task))
    count = 2 if task is Task.CONFLICT else 1
    found = draw(st.lists(clauses, min_size=count, max_size=count))
    places = tuple(sorted(found, key=lambda p: clause_hash(p.text, p.leads)))
    hashes = tuple(clause_hash(p.text, p.leads) for p in places)
    if draw(st.booleans()):
        person, quote = draw(words), draw(words)
        return Dismissal(task, hashes, places, draw(texts), draw(dates), person, quote)
    relation = draw(st.sampled_from(Relation)) if task is Task.CONFLICT else None
    return Judgement(
        task,
        draw(st.integers(1, 9)),
        draw(texts),
        draw(dates),
        hashes,
        relation,
        places,
        draw(words),
        draw(words),
        draw(st.integers(0, 100)),
        draw(questions) if task is Task.AMBIGUITY else (),
    )


# -- reading -----------------------------------------------------------------------------


@given(
    st.one_of(
        st.binary(max_size=200), st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace"))
    )
)
def test_any_bytes_are_read(data: bytes) -> None:
    text = data.decode("utf-8-sig", "replace")
    lock = read_lock(text)
    lines = [line for line in map(without_end, split_lines(text)) if line.strip()]
    assert len(lock.judgements) + len(lock.dismissals) + len(lock.problems) <= len(lines)
    for problem in lock.problems:
        start, end = problem.range
        assert start.line == end.line < len(split_lines(text))
        assert "\n" not in problem.message


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | words, st.lists))
def test_any_value_in_any_field_is_read(value: object) -> None:
    sound = json.loads(SOUND)
    for name in [*sound, "places", "questions", "unheard-of"]:
        read_lock(json.dumps({**sound, name: value}))


@given(entries())
def test_what_is_written_is_what_is_read(entry: Entry) -> None:
    line = line_of(entry)
    assert entry_of(line) == entry
    fields = json.loads(line)
    assert list(fields) == sorted(fields)
    assert "\n" not in line


SOUND = (
    '{"clauses":["0123456789abcdef","fedcba9876543210"],"date":"2026-11-21","model":"m",'
    '"relation":"compatible","task":"conflict","version":1}'
)


def place(**changes: Any) -> dict[str, Any]:
    return {"path": "spec.md", "anchor": "desk", "text": "Doors must open.", **changes}


def asking(**changes: Any) -> str:
    """A line with a question about one clause, with *changes*."""
    hash_ = clause_hash("Doors must open.")
    question = {"quote": "open", "question": "When?", "readings": []}
    fields = {"clauses": [hash_], "model": "m", "task": "ambiguity", "version": 1}
    return json.dumps({**fields, "places": [place()], "questions": [question], **changes})


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "no JSON object"),
        ("[]", "array"),
        ("[" * 60_000, "array"),
        ('{"a":' * 12_000, "no JSON object"),
        (f'{{"x": "{"y" * 70_000}"}}', "longer than 65536"),
        (SOUND.replace("conflict", "taste"), "`task` is unknown"),
        (SOUND.replace("compatible", "at odds"), "`relation` is unknown"),
        (SOUND.replace("compatible", "contradicts"), "does not name its clauses"),
        (SOUND.replace("0123456789abcdef", "../../../etc/pas"), "16 hexadecimal digits"),
        (SOUND.replace("0123456789abcdef", "FFFFFFFFFFFFFFFF"), "16 hexadecimal digits"),
        (SOUND.replace("0123456789abcdef", "ffffffffffffffff"), "in order"),
        (SOUND.replace('"m"', '""'), "which `model`"),
        (SOUND.replace("2026-11-21", "yesterday"), "`date`"),
        (SOUND.replace('"version":1', '"version":0'), "`version`"),
        (SOUND.replace('"version":1', '"version":"1"'), "Expected `int`"),
        (SOUND.replace('"m"', f'"{"m" * 300}"'), "`model` is longer"),
        (asking(places=[place(text="Doors must shut.")]), "not the hashes"),
        (asking(places=[]), "does not name its clauses"),
        (asking(questions=[{"quote": " ", "question": "?", "readings": []}]), "`quote`"),
        (asking(questions=json.loads(asking())["questions"] * 21), "more than 20 questions"),
        (asking(dismissed="no", places=[]), "must name its clauses"),
    ],
)
def test_a_line_that_says_nothing_usable_is_reported(line: str, said: str) -> None:
    lock = read_lock(f"{SOUND}\n{line}\n")
    assert len(lock.judgements) == 1  # the others count
    (problem,) = lock.problems
    assert said in problem.message
    assert problem.range.start == (1, 0)
    assert problem.range.end == (1, len(line))


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../x.md",
        "a/../../x.md",
        "a//b.md",
        "./a.md",
        "C:/x.md",
        "a\\b.md",
        "a\0b",
    ],
)
def test_a_path_stays_in_the_folder(path: str) -> None:
    (problem,) = read_lock(asking(places=[place(path=path)])).problems
    assert "must lead to a file of this folder" in problem.message


def test_many_mistakes_are_counted() -> None:
    lock = read_lock("nonsense\n" * 1_000)
    assert len(lock.problems) == 20
    assert "980 more lines" in lock.problems[-1].message


def test_what_nobody_sees_is_left_out() -> None:
    hidden = asking(model="gpt\u202e\u200b-\x1b[31m5\nof 2026")
    (judgement,) = read_lock(hidden).judgements
    assert judgement.model == "gpt-[31m5 of 2026"


def test_of_one_key_the_newest_counts() -> None:
    old = SOUND.replace("compatible", "refines").replace("2026-11-21", "2026-11-20")
    for text in (f"{SOUND}\n{old}\n", f"{old}\n{SOUND}\n"):
        (judgement,) = read_lock(text).judgements
        assert judgement.relation is Relation.COMPATIBLE


def test_only_what_is_shown_is_a_fact() -> None:
    facts, lock = lock_facts("/w/plainspec.lock", f"{SOUND}\n{asking()}\n")
    assert len(lock.judgements) == 2
    ((key, (fact,)),) = facts.items()
    assert key == judgement_key("/w/spec.md", "desk")
    assert isinstance(fact, Judgement)
    assert fact.places[0].path == "/w/spec.md"


# -- changing ----------------------------------------------------------------------------


@settings(max_examples=50)
@given(st.lists(entries(), max_size=3), st.lists(entries(), max_size=3))
def test_two_sides_of_a_merge_make_one_file(ours: list[Entry], theirs: list[Entry]) -> None:
    both = updated(updated("", ours), theirs)
    lines = both.split("\n")[:-1]
    assert lines == sorted(set(lines))
    # Both sides with git's marks, in whatever order, say what both say.
    sides = [updated("", theirs).split("\n")[::-1], updated("", ours).split("\n")]
    mixed = ["<<<<<<< HEAD", *sides[0], "=======", *sides[1], ">>>>>>> other"]
    once = read_lock("\n".join(mixed))
    tidy = read_lock(updated("\n".join(mixed)))
    assert not tidy.problems
    assert (set(tidy.judgements), set(tidy.dismissals)) == (
        set(once.judgements),
        set(once.dismissals),
    )


def test_a_line_that_a_newer_version_may_understand_is_kept() -> None:
    newer = SOUND.replace("conflict", "taste")
    made = entry_of(SOUND)
    assert newer in updated(f"{newer}\n", [made])
    assert updated(f"{newer}\n", [made], unreadable=False) == f"{SOUND}\n"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# -- writing -----------------------------------------------------------------------------


def test_a_file_is_made_changed_and_removed(tmp_path: Path) -> None:
    root = tmp_path.as_posix()
    assert read_text(root) == ""
    assert change(root, lambda text: text + "one\n")
    (tmp_path / LOCK_NAME).chmod(0o600)
    assert change(root, lambda text: text + "two 🦉\n")
    assert read_text(root) == "one\ntwo 🦉\n"
    assert (tmp_path / LOCK_NAME).stat().st_mode & 0o777 == 0o600
    assert not change(root, lambda text: text)
    assert change(root, lambda _: "")
    assert names_in(tmp_path) == []


def test_nothing_of_what_others_write_is_lost(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    root = tmp_path.as_posix()
    written = []
    # Between any two steps of the one, others get their turn.
    request.addfinalizer(partial(sys.setswitchinterval, sys.getswitchinterval()))
    sys.setswitchinterval(1e-6)

    def write(name: str) -> None:
        for number in range(20):
            line = f"{name}{number}\n"
            try:
                change(root, lambda text, line=line: text + line)  # type: ignore[misc]  # mypy cannot type a lambda's defaults
            except LockError:
                continue
            written.append(line)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(read_text(root).splitlines(keepends=True)) == sorted(written)
    assert written
    assert names_in(tmp_path) == [LOCK_NAME]


def test_what_changed_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / LOCK_NAME

    def make(text: str) -> str:
        path.write_text("theirs\n")
        return text + "ours\n"

    with pytest.raises(LockError, match="changed meanwhile"):
        change(tmp_path.as_posix(), make)
    assert path.read_text() == "theirs\n"
    assert names_in(tmp_path) == [LOCK_NAME]


def test_somebody_else_is_writing(tmp_path: Path) -> None:
    partial = tmp_path / f".{LOCK_NAME}.part"
    partial.write_text("half")
    with pytest.raises(LockError, match="another plainspec is writing"):
        change(tmp_path.as_posix(), lambda _: "x\n")
    old = partial.stat().st_mtime - 2 * lock_file._ABANDONED
    os.utime(partial, (old, old))
    assert change(tmp_path.as_posix(), lambda _: "x\n")
    assert names_in(tmp_path) == [LOCK_NAME]


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights on Windows")
def test_a_link_is_neither_followed_nor_replaced(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("secret\n")
    root = tmp_path / "root"
    root.mkdir()
    (root / LOCK_NAME).symlink_to(outside)
    with pytest.raises(LockError, match="no regular file"):
        read_text(root.as_posix())
    with pytest.raises(LockError, match="no regular file"):
        change(root.as_posix(), lambda _: "x\n")
    (root / LOCK_NAME).unlink()
    (root / f".{LOCK_NAME}.part").symlink_to(outside)
    with pytest.raises(LockError, match="another plainspec"):
        change(root.as_posix(), lambda _: "x\n")
    assert outside.read_text() == "secret\n"
