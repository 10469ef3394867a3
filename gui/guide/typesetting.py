"""A chapter set like the page of a book: what Qt makes of Markdown, with the spacing and faces of ours."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from gui.look.theme import Theme

LEADING, CLOSE = 1.8, 1.55
"""From line to line, in sizes of the text: of running text, and of what stands closer."""
_HEADINGS = {1: 1.6, 2: 1.22, 3: 1.0}
"""Sizes of headings, in those of the text."""
_CAPTION, _CODE = 0.82, 0.86
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_MINIMUM = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_SINGLE = QTextBlockFormat.LineHeightTypes.SingleHeight.value
_PROPERTY = QTextFormat.Property


class Look(NamedTuple):
    """What a chapter is set in: the face of its text, that of headings, and the colours."""

    text: QFont
    heading: QFont
    theme: Theme

    @property
    def em(self) -> int:
        """The size of the text in pixels."""
        return self.text.pixelSize()


def typeset(document: QTextDocument, look: Look) -> None:
    """Set everything in a document that was made of Markdown."""
    document.setDefaultFont(look.text)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, look)
    for block in _blocks(document):
        _set_block(block, look)
    # From the last on, so that what is put in moves nothing that is still looked for.
    for first, last in reversed(list(_parts(document))):
        if told := _told_by_picture(first):
            _put_caption(document, _end(first), told, look)
        elif _is_code(first):
            _put_on_ground(document, first.position(), _end(last), look)


def _parts(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextBlock]]:
    """The first and the last block of each program, and each other block."""
    first = block = document.begin()
    while block.isValid():
        following = block.next()
        if not (_is_code(block) and _is_code(following)):
            yield first, block
            first = following
        block = following


def _end(block: QTextBlock) -> int:
    return block.position() + block.length() - 1


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_block(block: QTextBlock, look: Look) -> None:
    cursor, form = QTextCursor(block), block.blockFormat()
    in_table = cursor.currentTable() is not None
    is_code = _is_code(block)
    level = form.headingLevel()
    size = _HEADINGS.get(level, 1.0)
    form.setLineHeight(look.em * size * (CLOSE if in_table or level else LEADING), _FIXED)
    form.setTopMargin(0)
    form.setBottomMargin(0 if in_table else look.em * (0.35 if block.textList() else 0.75))
    if level:
        form.setTopMargin(0 if block.blockNumber() == 0 else look.em * 1.5)
        form.setBottomMargin(look.em * 0.6)
    elif is_code:
        form.setLineHeight(look.em * _CODE * CLOSE, _MINIMUM)
        form.setNonBreakableLines(False)
        form.setBottomMargin(0)
    elif _told_by_picture(block):
        form.setLineHeight(0, _SINGLE)
        form.setTopMargin(look.em * 0.4)
        form.setBottomMargin(look.em * 0.3)
    cursor.setBlockFormat(form)
    if level:
        _set_heading(cursor, look, level)
    else:
        _set_words(block, look, is_code=is_code)


def _is_code(block: QTextBlock) -> bool:
    form = block.blockFormat()
    return form.hasProperty(_PROPERTY.BlockCodeFence) or form.hasProperty(_PROPERTY.BlockCodeLanguage)


def _set_heading(cursor: QTextCursor, look: Look, level: int) -> None:
    form = QTextCharFormat()
    face = _smaller(look, _HEADINGS.get(level, 1.0))
    face.setWeight(QFont.Weight.DemiBold)
    form.setFont(face)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.setCharFormat(form)


def _set_words(block: QTextBlock, look: Look, *, is_code: bool) -> None:
    """Give programs the face of typewriters, keys a ground, and what leads elsewhere its colour."""
    for start, length, form in list(_pieces(block)):
        if not (is_code or form.fontFixedPitch() or form.isAnchor()):
            continue
        changed = QTextCharFormat()
        if is_code:
            changed.setFont(_typewriter(look))
        elif form.fontFixedPitch():
            changed.setFont(_smaller(look, _CODE))
            changed.setBackground(look.theme.soft)
        if form.isAnchor():
            changed.setForeground(look.theme.accent)
            changed.setFontUnderline(False)
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(changed)


def _pieces(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        yield piece.position(), piece.length(), piece.charFormat()
        pieces += 1


def _smaller(look: Look, size: float) -> QFont:
    """The face of headings, in a size told in that of the text."""
    face = QFont(look.heading)
    face.setPixelSize(round(look.em * size))
    return face


def _typewriter(look: Look) -> QFont:
    """A face of one width, whose Chinese is that of headings."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    face = _smaller(look, _CODE)
    face.setFamilies([QFontInfo(fixed).family(), *look.heading.families()])
    return face


def _told_by_picture(block: QTextBlock) -> str:
    """What a picture shows, where a block is one."""
    for _, _, form in _pieces(block):
        if form.isImageFormat():
            return str(form.property(_PROPERTY.ImageAltText.value) or " ")
    return ""


def _put_caption(document: QTextDocument, end: int, told: str, look: Look) -> None:
    """Say below a picture what it shows: so everyone reads what others hear."""
    cursor = QTextCursor(document)
    cursor.setPosition(end)
    form, words = QTextBlockFormat(), QTextCharFormat()
    form.setLineHeight(look.em * CLOSE * _CAPTION, _FIXED)
    form.setBottomMargin(look.em * 1.3)
    words.setFont(_smaller(look, _CAPTION))
    words.setForeground(look.theme.mute)
    cursor.insertBlock(form, words)
    cursor.insertText(told.strip())


def _put_on_ground(document: QTextDocument, start: int, end: int, look: Look) -> None:
    """Let a program stand on a ground of its own: that of its lines would have gaps."""
    cursor, form = QTextCursor(document), QTextFrameFormat()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    form.setBackground(look.theme.soft)
    form.setPadding(look.em * 0.6)
    form.setTopMargin(look.em * 0.2)
    form.setBottomMargin(look.em)
    frame = cursor.insertFrame(form)
    for beside in (frame.firstPosition() - 1, frame.lastPosition() + 1):
        block = document.findBlock(beside)
        if not block.text():  # it is there only because a frame stands between two
            closed = QTextBlockFormat()
            closed.setLineHeight(1, _FIXED)
            QTextCursor(block).setBlockFormat(closed)


def _set_table(table: QTextTable, look: Look) -> None:
    """Draw a line below each row, and no other; heads stand out."""
    form = table.format()
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setCellPadding(look.em * 0.3)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setBottomMargin(look.em * 1.1)
    table.setFormat(form)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            lined = cell.format().toTableCellFormat()
            lined.setBottomBorder(1)
            lined.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            lined.setBottomBorderBrush(look.theme.line)
            cell.setFormat(lined)


def set_margins(document: QTextDocument, side: int, above: int) -> None:
    """Leave room around the column."""
    form = document.rootFrame().frameFormat()
    form.setLeftMargin(side)
    form.setRightMargin(side)
    form.setTopMargin(above)
    form.setBottomMargin(above)
    document.rootFrame().setFrameFormat(form)
