"""What in source code looks like a clause ID: in a comment, a string, a decorator, the name of a test."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.syntax.ids import clause_key
from plainspec.text.patterns import Pattern

#: Bounds of an ID's length in code points.
_SHORTEST, _LONGEST = 2, 32

_ESCAPE = Pattern(
    r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|u\{[0-9A-Fa-f]+\}|[0-7]{1,3}|.)",
    re.DOTALL,
)
#: ``[^id]``, but not the usual sets of characters in regular expressions.
_FOOTNOTE = Pattern(r"\[\^((?!0-9|[Aa]-[FfZz])\w[\w.-]{0,63})\]")
_CITING = r"(?:clauses?|specs?|covers|tests)"
_CITED_LIST = Pattern(
    rf"(?:(?<!\w)@{_CITING}(?:[ \t]*[:(]|[ \t])|(?<![\w@]){_CITING}[ \t]*:)", re.IGNORECASE
)
_CITED = Pattern(r"[ \t]*(?:\[\^|[\"'`])?(\w[\w-]*)[\"'`\]]?[ \t]*")
#: A word with a digit in it. The look-behind keeps the search linear: a word is tried once.
_WORD = Pattern(r"(?<![\w-])[\w-]*?\d[\w-]*")
_SHAPE = Pattern(r"(?=.*[A-Za-z])(?:[A-Za-z0-9]+[-_]){0,4}(?:[A-Za-z]*\d[A-Za-z0-9]*|[A-Za-z])")
_QUOTED_ARGUMENT = Pattern(r"(?<=[(\[{,= \t\r\n])([\"'`])(\w[\w-]*)\1(?=\s*[)\]},])")
_BARE_ARGUMENT = Pattern(r"(?<=[(,])\s*([^\W\d]\w*)(?=\s*[),])")
_CITING_DECORATOR = Pattern(rf"(?:@|#!?\[)\s*(?:\w+(?:\.|::))*{_CITING}\s*\(", re.IGNORECASE)
#: A decorator with more words than this holds data, like a table of parameters, not citations.
_MOST_ARGUMENTS = 20

#: Common words that mix letters and digits; IDs so spelt are found in the explicit forms only.
_NOISE_WORDS = """
    a11y amd64 arm64 base16 base32 base58 base64 base85 bfloat16 blake2 blake2b blake2s c99 cp1252
    cp437 crc32 crc64 e2e ec2 ed25519 es2015 es2016 es2017 es2018 es2019 es2020 es2021 es2022 es5
    es6 f32 f64 float16 float32 float64 fp16 fp32 gb2312 h1 h2 h3 h4 h5 h6 http1 http2 http3 hs256
    i128 i16 i18n i32 i64 i8 int128 int16 int32 int64 int8 ipv4 ipv6 iso-8859-1 iso8601 iso8859-1
    k8s l10n latin-1 latin1 log10 log2 md4 md5 mp3 mp4 oauth1 oauth2 p256 py2 py3 python2 python3
    rc4 rfc3339 rs256 s3 sha-1 sha-256 sha-512 sha1 sha2 sha224 sha256 sha3 sha384 sha512 sqlite3
    u128 u16 u32 u64 u8 ucs2 ucs4 uint16 uint32 uint64 uint8 urllib3 utf-16 utf-32 utf-7 utf-8
    utf16 utf32 utf7 utf8 utf_8 w3c web3 win32 win64 x11 x509 x64 x86 x86-64 x86_64
"""
_NOISE = frozenset(_NOISE_WORDS.split())
_NOISE_SHAPE = Pattern(
    r"v\d+|0[xbo][0-9a-f]*|\d+e-?\d+|\d+[fiuln]\d*|tests?[-_]?\d+"
    r"|\d+(?:st|nd|rd|th|s|m|h|d|k|x|px|pt|em|rem|ms|us|ns|kb|mb|gb|tb|kib|mib|gib|hz|khz|mhz|ghz|bit|am|pm)"
    r"|(?=[a-f]*\d)[0-9a-f]{7,}"  # a commit, a digest
    r"|(?:.*[a-z_])?0-9.*"  # a set of characters in a regular expression
    r"|\d{4}-\d\d-\d\dt\d\d"  # a time stamp
    r"|[0-9a-f]{8}-[0-9a-f]{4}(?:-[0-9a-f]{4})*"  # the beginning of a UUID
)
_HEX_COLOUR = Pattern(r"(?:[0-9A-Fa-f]{3,4}){1,2}")

#: Without a match of one of these there is no citation: a mixed word, a footnote marker, a
#: decorator with arguments. Each begins with a rare character, so that the search is fast.
_WORTH_PARSING = (
    Pattern(r"\d(?:(?<=[A-Za-z]\d)|(?<=[A-Za-z][-_]\d)|(?=[-_]?[A-Za-z]))"),
    Pattern(r"\[\^\w"),
    Pattern(r"@\s*[\w.]+\s*\("),
    Pattern(r"#!?\[\s*[\w:]+\s*[(=]"),
)
_CITING_STEMS = ("clause", "spec", "covers", "tests")


def worth_parsing(text: str) -> bool:
    """Whether *text* may hold a citation at all; most plain code is told apart without a parse."""
    if any(pattern.search(text) is not None for pattern in _WORTH_PARSING):
        return True
    folded = text.lower()
    return any(s in folded for s in _CITING_STEMS) and _CITED_LIST.search(text) is not None


def without_escapes(text: str) -> str:
    """*text* with as many blanks in the place of each backslash escape as it is long (code points)."""
    return _ESCAPE.sub(lambda match: " " * len(match[0]), text) if "\\" in text else text


def prose_ids(text: str) -> Iterator[tuple[int, int]]:
    """Clause IDs in a comment's or a string's *text*: ``[^id]``, mixed words, ``covers: id, id``."""
    if "[^" in text:
        for match in _FOOTNOTE.finditer(text):
            yield match.span(1)
    for match in _CITED_LIST.finditer(text):
        yield from _cited(text, match.end())
    yield from _mixed_words(text)


def _cited(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """The IDs of a list with commas that starts at *offset*."""
    while (match := _CITED.match(text, offset)) is not None:
        start = match.start(1)
        end = start + len(match[1].rstrip("-_"))
        if _SHORTEST <= end - start <= _LONGEST:
            yield start, end
        offset = match.end()
        if text[offset : offset + 1] != ",":
            return
        offset += 1


def _mixed_words(text: str) -> Iterator[tuple[int, int]]:
    """The words of *text* that mix letters and digits as clause IDs do."""
    for match in _WORD.finditer(text):
        word = match[0].strip("-_")
        start = match.start() + match[0].index(word)
        end = start + len(word)
        if not _is_id(word):
            continue
        before, after = text[max(0, start - 2) : start], text[end : end + 2]
        if _is_version(before, after):
            continue
        if before.endswith("#") and _HEX_COLOUR.fullmatch(word):
            continue
        yield start, end


def _is_id(word: str) -> bool:
    """Whether *word* has the shape of an ID and is not one of the usual other things."""
    if not _SHORTEST <= len(word) <= _LONGEST or _SHAPE.fullmatch(word) is None:
        return False
    folded = word.lower()
    if _NOISE_SHAPE.fullmatch(folded) is not None or not any(map(str.isdigit, word)):
        return False
    return folded not in _NOISE


def is_recognised(spelling: str, *, in_name: bool = False) -> bool:
    """Whether *spelling* is found in source code wherever it stands, not in the explicit forms only.

    With *in_name* it stands in the name of a test.
    """
    if in_name:
        return any((start, end) == (0, len(spelling)) for start, end, _ in name_ids(spelling))
    return _is_id(spelling)


def _is_version(before: str, after: str) -> bool:
    """Whether a word with *before* and *after* around it is part of a number with points, like ``3.0b1``."""
    return (before[-1:] == "." and before[:-1].isdigit()) or (
        after[:1] == "." and after[1:].isdigit()
    )


def decorator_ids(text: str) -> Iterator[tuple[int, int]]:
    """Clause IDs in a decorator, annotation or attribute.

    Words without a digit count where they are a whole argument: quoted ones
    of any decorator, bare ones of ``@clause(…)`` and its like.
    """
    for match in _FOOTNOTE.finditer(text):
        yield match.span(1)
    words = [match.span(2) for match in _QUOTED_ARGUMENT.finditer(text)]
    if _CITING_DECORATOR.match(text) is not None:
        words += [match.span(1) for match in _BARE_ARGUMENT.finditer(text)]
    if len(words) <= _MOST_ARGUMENTS:
        for start, end in words:
            if _SHORTEST <= end - start <= _LONGEST:
                yield start, end
    yield from _mixed_words(text)


_HUMP = Pattern(
    r"[^\W_]+?(?=_|\Z|(?<=[a-z])[A-Z]|(?<=\d)[A-Z][a-z]|(?<=[A-Z])[A-Z][a-z]|(?<=[Tt]est)\d)"
)
_TEST_WORDS = frozenset({"test", "tests", "should", "benchmark", "fuzz", "example", "it"})
#: How many words may come before the one with the number: three in ``PAY-CARD-AUTH-12``.
_MOST_WORDS = 3


def name_ids(name: str) -> Iterator[tuple[int, int, str]]:
    """Clause IDs in the *name* of a test, with their keys: ``req_7``, ``REQ7``, ``8ep1``.

    In a name neither hyphens nor blanks can be written; ``auth_session_12``
    and ``AuthSession12`` have the key of AUTH-SESSION-12.
    """
    humps = [(match.start(), match.end(), match[0]) for match in _HUMP.finditer(name)]
    for last, (_, end, number) in enumerate(humps):
        if not any(map(str.isdigit, number)):
            continue
        words: list[str] = []
        letters = 0
        for start, _, word in reversed(humps[: last + 1]):
            if word.lower() in _TEST_WORDS or end - start > _LONGEST:
                break
            words.insert(0, word)
            letters += word.isalpha()
            if letters > _MOST_WORDS:
                break
            if _is_id("-".join(words)):
                yield start, end, clause_key("-".join(words))
