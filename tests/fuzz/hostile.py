"""Texts and bytes that break programs: very long, very deep, or no text at all."""

from __future__ import annotations

from collections.abc import Callable

#: Texts as an editor may send them. Each is made when it is asked for: together they are large.
TEXTS: dict[str, Callable[[], str]] = {
    "ten megabytes on one line": lambda: "The 🌹 must grow, e.g. slowly; " * 320_000 + "[^ab12]",
    "a hundred thousand headings": lambda: "".join(f"# Ü {n}\n\n" for n in range(100_000)),
    "twenty thousand anchors": lambda: "".join(
        f"# H {{#h{n}}}\n[a](#h{n + 1})\n" for n in range(20_000)
    ),
    "equal anchors and IDs": lambda: "# H {#h}\n\nIt must. [^ab12]\n\n" * 300,
    "quotations in each other": lambda: ">" * 100_000 + " a\n",
    "lists in each other": lambda: "".join(" " * (2 * n) + "- a\n" for n in range(1000)),
    "brackets": lambda: "[" * 100_000 + "\n" + "]" * 50_000,
    "links in each other": lambda: "[a](" * 50_000 + "\n",
    "emphasis": lambda: "*a **" * 50_000 + "\n",
    "code spans of many lengths": lambda: "".join("`" * (n % 300) + "a" for n in range(9_000)),
    "a table": lambda: "|a" * 9_000 + "|\n" + "|-" * 9_000 + "|\n" + ("|b" * 100 + "|\n") * 100,
    "carriage returns only": lambda: "# A\rIt must 🌹. [^ab12]\r" * 3_000,
    "line separators": lambda: "# A\u2028# B\u2029[x](#nowhere)\x0c\x85" * 2_000,
    "nothing but NUL": lambda: "\0" * 1_000_000,
    "NUL between words": lambda: "# A\0 {#a\0}\n\n[^a\0b] It\0must.\n" * 1000,
    "lone surrogates": lambda: "# \ud83d {#\udc00}\n\n[^\ud800] [x](#\udfff)\n" * 1000,
    "HTML that never ends": lambda: "<div>" * 50_000 + "<!--" * 50_000,
    "footnotes of footnotes": lambda: "".join(f"[^{n}]: [^{n + 1}]\n\n" for n in range(9_000)),
    "fences that never end": lambda: "```\n~~~\n" * 30_000,
    "roles that never end": lambda: "```xml\n" + "<user>\n<assistant>\n" * 20_000 + "```\n",
    "reference links": lambda: (
        "".join(f"[r{n}]: x#y{n}\n" for n in range(20_000)) + "[a][r1] " * 999
    ),
    "admonitions in each other": lambda: "".join("    " * n + '!!! note "x"\n' for n in range(300)),
    "terms of terms": lambda: (
        "# Definitions\n\n" + "".join(f"**T{n}**: a t{n - 1}.\n\n" for n in range(5_000))
    ),
    "comments that silence": lambda: "<!-- plainspec: ignore x -- y -->\n" * 3_000,
    "front matter of references": lambda: (
        "---\na0: &a0 [x, x]\n"
        + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))
        + "---\n# A\n"
    ),
    "front matter in brackets": lambda: "---\nb: " + "[" * 20_000 + "\n---\n# A\n",
    "a path for an ID": lambda: (
        "# A {#../../etc/passwd}\n\nIt must. [^../../etc/passwd] "
        "[x](../../../../etc/passwd) [y](file:///etc/passwd) [z](/etc/passwd)\n"
    ),
}

#: Files that are no text, or not UTF-8.
BYTES = {
    "every byte": bytes(range(256)) * 1_000,
    "not UTF-8": "# Straße\n\nIt müst. [^ab12]\n".encode("latin-1") * 100,
    "UTF-16": "# A 🌹\n".encode("utf-16"),
    "half a character": "# A 🌹".encode()[:-1],
    "surrogates as bytes": "# \ud800 \udc00\n".encode("utf-8", "surrogatepass") * 10,
    "too long forms": b"# \xc0\xaf\xe0\x80\xaf\xf4\x90\x80\x80\n" * 10,
    "byte order marks": b"\xef\xbb\xbf# A\n\xef\xbb\xbf# B\n",
    "nothing": b"",
}
