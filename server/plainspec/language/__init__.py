"""English: words, modality, conditions, quantities; from a sentence to its norms.

Knows no Markdown, no workspace and no protocol. Everything is a pure function
of text; all spans count code points from the start of the text given.
"""
