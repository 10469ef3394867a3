"""The page on paper: the table in its own width, cut between lines into sheets, what is too wide below it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPagedPaintDevice, QPainter

from gui.glance.look import (
    THICK,
    Look,
    Measures,
    indent_of,
    measured,
    paint_cell,
    paint_head,
    paint_row_head,
    rules,
)
from gui.glance.shown import Shown
from gui.glance.words import corner, head_words
from gui.widgets.print_preview import INCH

FOOT, BELOW_TITLE, BETWEEN = 34, 18, 26
_TITLE = 1.7


class Said(NamedTuple):
    """What stands above the table and below it."""

    title: str = ""
    beside: str = ""
    remarks: tuple[str, ...] = ()


class Paper:
    """A table with what is said around it, painted on sheets of any size."""

    def __init__(self, shown: Shown, said: Said, look: Look) -> None:
        self._shown, self._said, self._look = shown, said, look
        self._measures = measured(shown, look)
        shrunk = _PORTRAIT / max(1, self._measures.width)
        self._scale = shrunk if _LEAST_SCALE <= shrunk < 1 else 1.0

    @property
    def is_wide(self) -> bool:
        """Whether it is better read on a sheet that lies on its side."""
        return self._measures.width * self._scale > _PORTRAIT

    def paint(self, device: QPagedPaintDevice) -> None:
        """Paint all sheets."""
        dots = device.logicalDpiX()
        area = device.pageLayout().paintRectPixels(dots)
        inch = INCH / self._scale
        room = QSize(int(area.width() * inch / dots), int(area.height() * inch / dots))
        painter = QPainter(device)
        painter.scale(dots / inch, dots / inch)
        _Sheets(self, painter, device, room).paint()
        painter.end()


_PORTRAIT = 660
"""As wide as the words of an upright sheet of A4 are."""
_LEAST_SCALE = 0.82
"""A table that is a little too wide for it is set smaller, down to so much."""


class _Sheets:
    """Where one is on the sheets: the next thing stands below what is there, or on a new sheet."""

    def __init__(self, paper: Paper, painter: QPainter, device: QPagedPaintDevice, room: QSize) -> None:
        self._shown, self._said, self._look = paper._shown, paper._said, paper._look
        self._measures: Measures = paper._measures
        self._painter, self._device, self._room = painter, device, room
        self._top, self._number, self._left = 0, 1, 0

    def paint(self) -> None:
        """Title, table, remarks."""
        title = QFont(self._look.words)
        title.setPixelSize(round(title.pixelSize() * _TITLE))
        self._write(self._said.title, title, Qt.AlignmentFlag.AlignHCenter, is_title=True)
        self._top += 4
        self._write(self._said.beside, self._look.heads, Qt.AlignmentFlag.AlignHCenter)
        self._top += BELOW_TITLE
        for columns in self._shares():
            self._table(columns)
            self._top += BETWEEN
        self._top -= BETWEEN - 10
        for remark in self._said.remarks:
            self._write(remark, self._look.notes, Qt.AlignmentFlag.AlignLeft)
            self._top += 2
        self._foot()

    def _shares(self) -> Iterator[Sequence[int]]:
        """Columns that fit beside each other; one always does."""
        some, width = list[int](), self._measures.first
        for number, column in enumerate(self._measures.columns):
            if some and width + column > self._room.width():
                yield some
                some, width = [], self._measures.first
            some.append(number)
            width += column
        yield some

    def _table(self, columns: Sequence[int]) -> None:
        rows, heights = self._shown.laid.rows, self._measures.rows
        width = self._measures.first + sum(self._measures.columns[one] for one in columns)
        left = self._left = max(0, (self._room.width() - width) // 2)
        is_begun, title = False, -1
        for number, height in enumerate(heights):
            follows = rows[number].is_title and number + 1 < len(heights)
            needed = height + (heights[number + 1] if follows else 0)
            if not is_begun or self._top + needed + THICK > self._room.height() - FOOT:
                if is_begun:
                    self._rule(left, width)
                if is_begun or self._top + self._look.head_height + needed > self._room.height() - FOOT:
                    self._turn()
                self._heads(columns, left)
                if is_begun and title >= 0 and not rows[number].is_title:
                    self._line(title, columns, left)  # what stands below it goes on
                is_begun = True
            title = number if rows[number].is_title else title
            self._line(number, columns, left)
        self._rule(left, width)

    def _heads(self, columns: Sequence[int], left: int) -> None:
        room = QRect(left, self._top, self._measures.first, self._look.head_height)
        paint_head(self._painter, room, (corner(self._shown.laid), ""), self._look, 0)
        for number in columns:
            room = QRect(room.right() + 1, self._top, self._measures.columns[number], self._look.head_height)
            paint_head(self._painter, room, head_words(self._shown.laid.heads[number]), self._look)
        self._top += self._look.head_height

    def _line(self, number: int, columns: Sequence[int], left: int) -> None:
        row, height = self._shown.row(number), self._measures.rows[number]
        room = QRect(left, self._top, self._measures.first, height)
        paint_row_head(self._painter, room, row, self._look, indent_of(self._shown.laid))
        for column in columns:
            room = QRect(room.right() + 1, self._top, self._measures.columns[column], height)
            paint_cell(self._painter, room, self._shown.cell(number, column), self._look)
        self._top += height

    def _rule(self, left: int, width: int) -> None:
        rules(self._painter, QRect(left, self._top, width, THICK), self._look.theme.ink, above=THICK)
        self._top += THICK

    def _write(self, words: str, face: QFont, side: Qt.AlignmentFlag, *, is_title: bool = False) -> None:
        """Words in as many lines as they need; what does not fit any more stands on a new sheet."""
        if not words:
            return
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        left = self._left if side == Qt.AlignmentFlag.AlignLeft else 0
        whole = QRect(0, 0, self._room.width() - left, 1 << 20)
        height = QFontMetrics(face).boundingRect(whole, flags, words).height()
        if self._top + height > self._room.height() - FOOT and self._top:
            self._turn()
        self._painter.setFont(face)
        self._painter.setPen(self._look.theme.ink if is_title else self._look.theme.mute)
        self._painter.drawText(QRect(left, self._top, self._room.width() - left, height), flags, words)
        self._top += height

    def _turn(self) -> None:
        """Begin a new sheet."""
        self._foot()
        self._device.newPage()
        self._number += 1
        self._top = 0

    def _foot(self) -> None:
        self._painter.setFont(self._look.notes)
        self._painter.setPen(self._look.theme.mute)
        room = QRectF(0, self._room.height() - FOOT + 8, self._room.width(), FOOT - 8)
        self._painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(self._number))
