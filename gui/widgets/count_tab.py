"""A tab that bears a word, and how many things it leads to."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from gui.look.size import px

ROOMY, TIGHT = 8, 3
"""Room beside the words."""
_GAP, _COUNT, _LOW = 4, 11, 10
_HEIGHT = 36


class CountTab(QToolButton):
    """Shows its count beside its word, or where it is tight below it: the count is always there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.word = self.count = ""
        self._side = ROOMY
        self._is_stacked = False

    def tell(self, word: str, count: int) -> None:
        """Bear a word and a count; there is none where there is nothing."""
        self.word, self.count = word, str(count) if count else ""

    def set_close(self, *, is_tight: bool, is_stacked: bool) -> None:
        """Take less room beside the words, and set the count below them."""
        self._side, self._is_stacked = (TIGHT if is_tight else ROOMY), is_stacked
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        word, count = self._widths()
        beside = _GAP + count if count else 0
        return QSize((max(word, count) if self._is_stacked else word + beside) + 2 * self._side, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # the ground: to Qt, the tab has no text
        self._write(QPainter(self))

    def _write(self, painter: QPainter) -> None:
        palette = self.palette()
        quiet = palette.placeholderText().color()
        word, count = self._widths()
        room = self.rect().adjusted(0, 0, 0, -2)
        lit = self.isChecked() or self.underMouse() or self.hasFocus()
        painter.setPen(palette.windowText().color() if lit else quiet)
        painter.setFont(self.font())
        if self._is_stacked:
            top = room.adjusted(0, 0, 0, -px(_LOW + 3))
            painter.drawText(
                top, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), self.word
            )
            painter.setPen(quiet)
            painter.setFont(self._small())
            below = QRect(room.left(), room.bottom() - px(_LOW + 3), room.width(), px(_LOW + 3))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self.count)
            return
        left = (self.width() - word - (_GAP + count if count else 0)) // 2
        base = (room.height() + QFontMetrics(self.font()).capHeight()) // 2
        painter.drawText(left, base, self.word)
        painter.setPen(quiet)
        painter.setFont(self._small())
        painter.drawText(left + word + _GAP, base, self.count)

    def _widths(self) -> tuple[int, int]:
        """The widths of the word and of the count."""
        count = QFontMetrics(self._small()).horizontalAdvance(self.count)
        return QFontMetrics(self.font()).horizontalAdvance(self.word), count

    def _small(self) -> QFont:
        small = QFont(self.font())
        small.setPixelSize(px(_LOW if self._is_stacked else _COUNT))
        return small
