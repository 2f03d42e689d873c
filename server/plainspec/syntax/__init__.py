"""Syntax: Markdown into sections, blocks and exact ranges; conversations; source code."""
