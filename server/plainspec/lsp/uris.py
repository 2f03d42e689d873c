"""File URIs and paths (RFC 8089, and what editors make of it).

Inside plainspec a file goes by its absolute path with ``/``. Whatever is not a
local file (``untitled:``, ``vscode-notebook-cell:``, a file on another host)
goes by its URI, unchanged. No link is followed and no disk is touched.
"""

from __future__ import annotations

import os
import posixpath
import re
from functools import lru_cache
from urllib.parse import quote_from_bytes, unquote_to_bytes, urlsplit

_WINDOWS = os.name == "nt"
_DRIVE = re.compile(r"/?([A-Za-z]):(?=/|$)")
# A scheme has at least two letters here, so that C:/spec.md is a path.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]+:")
_LOCAL_HOSTS = frozenset({"", "localhost"})


def is_uri(path: str) -> bool:
    """Whether *path* is the URI of something that is not a local file."""
    return _URI.match(path) is not None


def to_path(uri: str, *, windows: bool = _WINDOWS) -> str:
    """The path of the file that *uri* names; *uri* itself where it names none.

    Percent-encoding is undone, ``.`` and ``..`` are folded, a Windows drive
    letter becomes a capital; a query or fragment is dropped.
    """
    if uri[:5].lower() != "file:":
        return uri
    try:
        parts = urlsplit(uri)
    except ValueError:  # a host such as "[" is no host
        return uri
    raw = unquote_to_bytes(_encode(parts.path))
    path = raw.decode("utf-8", "replace" if windows else "surrogateescape")
    if "\0" in path or not path:
        return uri
    host = parts.netloc
    if host.lower() not in _LOCAL_HOSTS:
        if not windows:
            return uri
        path = f"//{host}{path}"
    return normalise(path, windows=windows)


def normalise(path: str, *, windows: bool = _WINDOWS) -> str:
    r"""An absolute *path* in the one spelling that plainspec uses for it.

    ``C:\specs\`` becomes ``C:/specs``.
    """
    if windows:
        path = path.replace("\\", "/")
        path = _DRIVE.sub(lambda match: match[1].upper() + ":", path, count=1)
        if _DRIVE.fullmatch(path):
            return path + "/"
        head, path = (path[:2], path[2:]) if path[1:2] == ":" else ("", path)
    else:
        head = ""
    folded = posixpath.normpath(path)
    if folded.startswith("//") and not windows:  # POSIX lets two slashes mean something else
        folded = folded[1:]
    return head + folded


@lru_cache(maxsize=1 << 12)  # related places name the same few documents again and again
def to_uri(path: str, *, windows: bool = _WINDOWS) -> str:
    """The URI of the file at *path*; *path* itself where it is a URI already."""
    if is_uri(path):
        return path
    if windows and path.startswith("//"):
        return "file:" + quote_from_bytes(_encode(path), safe="/~")
    head = ""
    if windows and path[1:2] == ":":
        head, path = "/" + path[:2], path[2:]
    return f"file://{head}{quote_from_bytes(_encode(path), safe='/~')}"


def _encode(path: str) -> bytes:
    # File names that are not UTF-8 hold surrogate escapes; other lone surrogates can only come
    # from a client's JSON and must not make the server fail.
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")
