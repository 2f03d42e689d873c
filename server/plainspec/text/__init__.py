"""Text: lines, spans, edits and position encodings. Knows nothing of Markdown."""

from plainspec.text.span import Location, Position, Range, Span

__all__ = ["Location", "Position", "Range", "Span"]
