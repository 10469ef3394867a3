"""A sentence of a report with its figure marked; one of several can be chosen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from core.document.span import Span
from core.text.regions import Region
from gui.look.faces import quoted, small
from gui.look.theme import Appearance
from gui.promises.marked import Marked, Words
from gui.promises.typesetting import Typesetting
from gui.widgets.text_block import TextBlock

_EDGE, _CIRCLE, _GAP = 8, 12, 4
_BESIDE = 22


class Passage(QAbstractButton):
    """Tells below in a few quiet words what it would mean; `opened` tells that it is wanted on its page."""

    opened = Signal()

    def __init__(self, appearance: Appearance, *, can_choose: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words, self._below, self._colour = Words("", Span(0, 0)), "", QColor()
        self._region: Region = "SC"
        self._typesetting = Typesetting(appearance.theme.accent)
        self._most = 0
        self.setCheckable(can_choose)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(
        self, words: Words, region: Region, below: str = "", colour: QColor | None = None, most: int = 0
    ) -> None:
        """Bear a sentence with the shapes of a region, on some lines at most, and what is told below it."""
        self._words, self._region, self._below, self._most = words, region, below, most
        self._typesetting = Typesetting(self._appearance.theme.accent)
        self.setToolTip(words.text if most else "")
        self._colour = colour or self._appearance.theme.mute
        self.setAccessibleName(" ".join((words.text, below)).strip())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        marked, below = self._set(width)
        return marked.height + (below.height + _GAP if self._below else 0) + 2 * _EDGE

    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(200, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(self.font()).height() + 2 * _EDGE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.underMouse() and self.isCheckable()
        if self.hasFocus() or lit or (self.isCheckable() and self.isChecked()):
            painter.setPen(QPen(theme.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.current if self.isCheckable() and self.isChecked() else theme.soft)
            painter.drawRoundedRect(frame, 6, 6)
        marked, below = self._set(self.width())
        if self.isCheckable():
            self._paint_circle(painter, QFontMetrics(self._face).height())
        marked.paint(painter, QPointF(self._left, _EDGE), theme.ink)
        below.paint(painter, QPointF(self._left, _EDGE + marked.height + _GAP), self._colour)

    @property
    def _left(self) -> int:
        return _EDGE + (_BESIDE if self.isCheckable() else 0)

    @property
    def _face(self) -> QFont:
        return quoted(self._appearance.page_font_in(self._region))

    def _set(self, width: int) -> tuple[Marked, TextBlock]:
        room = max(60, width - self._left - _EDGE)
        marked = self._typesetting.marked(self._words, self._face, room, self._most)
        return marked, self._typesetting.plain(self._below, small(self.font()), room, 0)

    def _paint_circle(self, painter: QPainter, line: int) -> None:
        theme = self._appearance.theme
        ring = QRectF(_EDGE, _EDGE + (line - _CIRCLE) / 2, _CIRCLE, _CIRCLE)
        painter.setPen(QPen(theme.accent if self.isChecked() else theme.mute, 1.2))
        painter.setBrush(theme.page)
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawEllipse(ring.adjusted(3, 3, -3, -3))
