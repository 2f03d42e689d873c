"""Markdown that is likely to go wrong: pieces whose neighbours change what they mean."""

from __future__ import annotations

from hypothesis import strategies as st

#: Lines and parts of lines that open, close, continue or swallow each other.
PIECES = [
    "# One",
    "## Two {#two authority=root}",
    "### Three [^ab12] ###",
    "#",
    "# ",
    " #### Four",
    "\t# no heading",
    "    # code",
    "===",
    "---",
    "- - -",
    "***",
    "```",
    "````",
    "~~~",
    "```text",
    "<!--",
    "-->",
    "<!-- plainspec: ignore vague-term -- for a reason -->",
    "<div>",
    "</div>",
    "<pre>",
    "</pre>",
    "<a id='here'></a>",
    "<x-y>",
    "- item",
    "  - inner item {#REQ-1}",
    "1. first",
    "2. second",
    "* item",
    "> quoted",
    "> # quoted heading",
    ">",
    "  continued",
    "    indented",
    '!!! meta "Commentary"',
    "!!! note",
    "a | b",
    "- | -",
    "--- | ---",
    "| c | d |",
    "[^1]: A footnote.",
    "[^ab12]",
    "Text with a clause[^cd34]. And more [^1]:",
    "**Tool**: a program.",
    "**bold",
    "*em* `code` `` ` ``",
    "[label]: /target 'title'",
    "[ÄÖ]: <a b>",
    "[odd]: a&gt;&#10;b\\>c",
    "[label] and [text](#two) and [odd][] ![alt](x.png) <https://example.org>",
    '[text](other.md#anchor "title") [?](#two)',
    "{#REQ-2}",
    "Définition 🙂 «𝔘»",
    "\u2028\x0c\x85",
    "\0",
    "\\",
    "title: x",
    "owner: [",
    "...",
    "text",
    "## Policy Section: SY73 - Avoid",
    "### Test Cases (sy73.md)",
    "- User prompt: Hello",
    "  Expected: Good.",
    "Examples for [^ab12] in One:",
    "**Example**: A title",
    "<user>",
    "Hello",
    "</user>",
    "<assistant>",
    "</assistant>",
    "",
    " ",
]

ENDS = st.sampled_from(["\n", "\n", "\n", "\n\n", "\r\n", "\r", "", " "])
_LINE = st.tuples(st.sampled_from(PIECES), ENDS).map("".join)
_FRONT = st.sampled_from(
    ["", "", "---\ntitle: A\n---\n", "---\r\nowner: B\r\n...\r\n", "---\n", "---\na: [\n---\n"]
)

#: Documents, with and without front matter.
MARKDOWN = st.tuples(_FRONT, st.lists(_LINE, max_size=14)).map(lambda t: t[0] + "".join(t[1]))
#: What an edit puts in.
INSERTED = st.lists(_LINE, max_size=3).map("".join) | st.text("#=-`>[]<! \n\r*{}:.^", max_size=4)
