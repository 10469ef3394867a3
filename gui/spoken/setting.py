"""Where the page has its words, as Qt's own text widget keeps it: a screen reader asks that widget."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from core.document.span import Span
from gui.reader.page_layout import PageLayout
from gui.reader.positions import Utf16

HIDDEN = -100_000.0
"""Where lines are that a fold hides: out of every view."""
SLACK = 0.5, 2.0, 8.0, 32.0
"""Room without which the last letter of a line may not fit in, for what it reaches beyond its width."""


class Line(NamedTuple):
    """Words on one line of the page, from the column's left edge and the page's top to the base line."""

    start: int
    left: float
    right: float
    base: float


class Setting(QAbstractTextDocumentLayout):
    """Sets the lines of a paragraph as the page does, when somebody asks for them, and paints nothing."""

    def __init__(self, document: QTextDocument, page_layout: PageLayout, utf16: Utf16) -> None:
        super().__init__(document)
        self._page_layout, self._utf16 = page_layout, utf16
        self._set: list[int] = []

    def forget(self) -> None:
        """Ask the page again where lines are."""
        for number in self._set:
            self.document().findBlockByNumber(number).layout().clearLayout()
        self._set.clear()

    def set_between(self, top: int, bottom: int) -> None:
        """Set what stands between two heights of the page."""
        for found in self._page_layout.between(top, bottom):
            block = self.document().findBlock(self._utf16.to_units(found.row.span.start))
            end = self._utf16.to_units(found.row.span.end)
            while block.isValid() and block.position() <= end:
                self.blockBoundingRect(block)
                block = block.next()

    # What Qt asks

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        layout = block.layout()
        if not layout.lineCount():
            self._lay(block, layout)
        return layout.boundingRect()

    def hitTest(self, point: Any, _accuracy: Qt.HitTestAccuracy) -> int:
        left = self._page_layout.compositor.typography.left
        at = self._page_layout.character_at(QPointF(point) - QPointF(left, 0))
        return -1 if at is None else self._utf16.to_units(at)

    def documentSize(self) -> QSizeF:
        width = self._page_layout.compositor.typography.width
        return QSizeF(width, self._page_layout.column.height)

    def frameBoundingRect(self, _frame: object) -> QRectF:
        return QRectF(QPointF(), self.documentSize())

    def pageCount(self) -> int:
        return 1

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paint nothing: the page is painted already."""

    def documentChanged(self, _start: int, _removed: int, _added: int) -> None:
        """Set nothing: what is asked for is set then."""

    # Lines

    def _lay(self, block: QTextBlock, layout: QTextLayout) -> None:
        start = self._utf16.to_points(block.position())
        words = Span(start, self._utf16.to_points(block.position() + block.length() - 1))
        lines = list(self._lines(words))
        ends = [*(line.start for line in lines[1:]), words.end]
        option = QTextOption(Qt.AlignmentFlag.AlignJustify)
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        layout.setTextOption(option)
        layout.setPosition(QPointF(self._page_layout.compositor.typography.left, 0))
        layout.beginLayout()
        at = start
        for line, end in zip(lines, ends, strict=True):
            set_line = layout.createLine()
            if not set_line.isValid():
                break
            _fill(set_line, self._utf16.to_units(end) - block.position(), end - at, line.right - line.left)
            set_line.setPosition(QPointF(line.left, line.base - set_line.ascent()))
            at = self._utf16.to_points(block.position() + set_line.textStart() + set_line.textLength())
        layout.endLayout()
        self._set.append(block.blockNumber())  # a layout that Python kept would outlive Qt's

    def _lines(self, words: Span) -> Iterator[Line]:
        """The lines of the page that words of a paragraph are on; a blank one has one."""
        page, column = self._page_layout.compositor.page, self._page_layout.column
        is_empty = True
        for index in page.rows_in(words) if words and page.rows else ():
            row, layout = page.rows[index], self._page_layout.compositor.row(index)
            place = column.place_of(index)
            is_shown = bool(column.shown) and column.shown[place] == index
            top = column.top(place) if is_shown else HIDDEN
            for line in layout.lines():
                part = line.span.shifted(row.span.start).within(words)
                if part:
                    here = part.shifted(-row.span.start)
                    left = line.left if here.start == line.span.start else layout.x_of(here.start)
                    right = line.right if here.end == line.span.end else layout.x_of(here.end)
                    yield Line(words.start if is_empty else part.start, left, right, top + line.base)
                    is_empty = False
        if is_empty:
            yield Line(words.start, 0, 0, HIDDEN)


def _fill(line: QTextLine, end: int, columns: int, width: float) -> None:
    """Put so many characters on a line, up to a unit of the paragraph; as wide as they are on the page."""
    for slack in SLACK:
        line.setNumColumns(max(0, columns), width + slack)
        if line.textStart() + line.textLength() >= end:
            return
