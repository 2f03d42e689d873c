"""Where a comment has to stand that silences a finding, so that it changes nothing else."""

from __future__ import annotations

from plainspec.features.edits import TextEdit, WorkspaceEdit, line_end, workspace_edit
from plainspec.model import Document, DocumentKind, Section
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import Block, BlockKind
from plainspec.text.span import Position, Range, Span

_TABLE = frozenset({BlockKind.TABLE, BlockKind.ROW, BlockKind.CELL})


def suppression(
    document: Document, index: int, where: Range, rule: str
) -> tuple[WorkspaceEdit, bool]:
    """The edit that silences *rule* for a finding at *where*, in section number *index*.

    And whether it silences the rule in the whole document: where a comment
    above the finding's block cannot reach it (the later rows of a table) or
    would be in the way (above the heading that begins a test file).

    The comment stands on a line of its own above the paragraph, heading, fence
    or list item. Above an item that is not the first it is indented like the
    text of the item before, to which it then belongs: otherwise it would end the list.
    """
    section = document.sections[index]
    target = _target(document, index, where)
    if target is None:
        return _whole_file(document, rule), True
    line, prefix = target
    for other in section.suppressions:
        # Of two comments, one above the other, the upper one would silence the lower.
        stands = document.range(index, other.span)
        alone = document.line(stands.start.line)[: stands.start.column].strip(" \t>") == ""
        if not other.whole_file and alone and stands.end.line == line - 1 and other.rules:
            end = other.rules[-1][1].end
            at = document.range(index, Span(end, end))
            return workspace_edit({document.path: [TextEdit(at, f", {rule}")]}), False
    text = f"{prefix}<!-- plainspec: ignore {rule} -- reason -->{line_end(document)}"
    if not _is_only_a_comment(document, index, line, text):
        return _whole_file(document, rule), True
    at = Range(Position(line, 0), Position(line, 0))
    return workspace_edit({document.path: [TextEdit(at, text)]}), False


def _is_only_a_comment(document: Document, index: int, line: int, text: str) -> bool:
    """Whether *text*, inserted above *line*, is read as a comment and leaves all blocks as they are."""
    section = document.sections[index]
    at = section.syntax.line_starts[line - document.first_lines[index]]
    changed = parse_section(section.text[:at] + text + section.text[at:])
    if not any(at <= comment.span.start < at + len(text) for comment in changed.comments):
        return False
    before, after = (
        [block.kind for block in syntax.blocks if block.kind is not BlockKind.HTML]
        for syntax in (section.syntax, changed)
    )
    return before == after


def _whole_file(document: Document, rule: str) -> WorkspaceEdit:
    """``ignore-file`` at the top of the document, but beneath the header of a test file."""
    end = line_end(document)
    line, before, after = document.info.front_matter.lines, "", end
    section = document.sections[0]
    if document.info.kind is DocumentKind.TEST and section.header is not None:
        header = section.syntax.block_at(section.header.marker_span.start)
        if header is not None:
            line = document.range(0, header.span).end.line
            before, after = end, ""
    column = len(document.line(line)) if before else 0
    at = Range(Position(line, column), Position(line, column))
    text = f"{before}<!-- plainspec: ignore-file {rule} -- reason -->{after}"
    return workspace_edit({document.path: [TextEdit(at, text)]})


def _target(document: Document, index: int, where: Range) -> tuple[int, str] | None:
    """The line above which the comment goes, and what it begins with; None if nowhere."""
    section = document.sections[index]
    number, offset = document.locate(where.start)
    if number != index:
        return None
    block = _block(section, offset)
    if block is None:
        return where.start.line, ""
    if block.kind in _TABLE or any(b.kind in _TABLE for b in section.syntax.ancestors(block)):
        return None
    header = section.header
    if (
        document.info.kind is DocumentKind.TEST
        and header is not None
        and block.kind is BlockKind.HEADING
        and block.span.contains(header.marker_span.start)
    ):
        return None
    block = _outermost_on_its_line(document, index, block)
    start = document.range(index, Span(block.span.start, block.span.start)).start
    prefix = document.line(start.line)[: start.column] if block.parent >= 0 else ""
    if prefix.strip(" \t>"):
        return None
    if block.kind is BlockKind.ITEM:
        prefix += " " * _indent_of_item_before(document, index, block)
    return start.line, prefix


def _block(section: Section, offset: int) -> Block | None:
    """The smallest block at *offset*, but for lists as such; failing that, the next one."""
    found = section.syntax.block_at(offset)
    if found is None and offset:
        found = section.syntax.block_at(offset - 1)
    if found is not None and found.kind in (BlockKind.LIST, BlockKind.QUOTE, BlockKind.ITEM):
        inner = [b for b in section.syntax.blocks if b.span.start >= offset]
        found = next((b for b in inner if b.span.end <= found.span.end), found)
    if found is None:
        found = next((b for b in section.syntax.blocks if b.span.start >= offset), None)
    return found


def _outermost_on_its_line(document: Document, index: int, block: Block) -> Block:
    """*block*, or the outermost block around it that begins on the same line."""
    section = document.sections[index]
    line = document.range(index, block.span).start.line
    best = block
    for around in section.syntax.ancestors(block):
        if document.range(index, around.span).start.line == line:
            best = around
    return best


def _indent_of_item_before(document: Document, index: int, item: Block) -> int:
    """How far the text of the item before *item* is indented, counted from its mark."""
    section = document.sections[index]
    before = [
        number
        for number, other in enumerate(section.syntax.blocks)
        if other.parent == item.parent and other.span.start < item.span.start
    ]
    if not before:
        return 0
    previous = section.syntax.blocks[before[-1]]
    child = next((b for b in section.syntax.blocks if b.parent == before[-1]), None)
    mark = document.range(index, previous.span).start.column
    if child is not None:
        place = document.range(index, child.span).start
        if place.line == document.range(index, previous.span).start.line:
            return place.column - mark
    return 2
