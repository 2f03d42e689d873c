"""What functions remember of sentences."""

from __future__ import annotations

from plainspec.text.memos import forget_sentences, of_sentences

READ: list[str] = []


@of_sentences(2)
def words(sentence: str) -> tuple[str, ...]:
    READ.append(sentence)
    return tuple(sentence.split())


def test_a_sentence_is_read_once_until_it_is_forgotten() -> None:
    READ.clear()
    assert words("Be kind 😀") == words("Be kind 😀") == ("Be", "kind", "😀")
    assert READ == ["Be kind 😀"]
    forget_sentences()
    assert words("Be kind 😀") == ("Be", "kind", "😀")
    assert READ == ["Be kind 😀"] * 2


def test_no_more_is_remembered_than_was_said() -> None:
    forget_sentences()
    for sentence in ("One", "Two", "Three"):
        words(sentence)
    assert words.cache_info().currsize == 2
