"""A chart of some values, drawn as quietly as in a book."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from gui.charts.data import Data, Kind, Mark
from gui.charts.drawing import ChartDrawing, Emphasis
from gui.charts.pictures import image, picture
from gui.look.announcing import announce
from gui.look.faces import small
from gui.look.theme import Appearance

_KEYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SPOKEN = 100
"""So many values are read out at most; each is told when the keys are at it."""
_MARGIN = 16
"""Around the chart in a picture."""
_IN_ROWS = ("rows", "dots")


class Chart(QWidget):
    """Shows series of values; `wanted` tells of a value that is clicked, or chosen by Enter.

    The arrow keys go from value to value; each is told beside its mark, and to a screen reader.
    """

    wanted = Signal(int, int)
    copied = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._data, self._unit = Data(), ""
        self._kind: Kind = "columns"
        self._tell: Callable[[Mark], str] = lambda mark: self._data.series[mark.series].name
        self._drawing = ChartDrawing(appearance)
        self._marks: list[Mark] = []
        self._current: Mark | None = None
        self._over: Mark | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        appearance.changed.connect(self._set_anew)
        self._set_anew()

    @property
    def data(self) -> Data:
        """What is shown."""
        return self._data

    @property
    def current(self) -> Mark | None:
        """The value that the keys are at."""
        return self._current

    def show_data(
        self,
        data: Data,
        kind: Kind,
        unit: str,
        tell: Callable[[Mark], str],
        in_short: Callable[[Mark], str] | None = None,
    ) -> None:
        """Show other values; `tell` says all of one, `in_short` what is read out of it among the others.

        `unit` is what they are counted in.
        """
        self._data, self._kind, self._unit, self._tell = data, kind, unit, tell
        self._marks = data.marks
        self._current = self._over = None
        self.setAccessibleDescription("; ".join(map(in_short or tell, self._marks[:_SPOKEN])))
        self._lay_out()

    def box(self, series: int, at: int) -> QRectF:
        """Where the mark of a value is."""
        return self._drawing.box(Mark(series, at))

    def picture(self, ending: str) -> bytes:
        """The chart as a picture in the form of an ending, .svg, .png or .pdf."""
        return picture(self._paint_alone, self._picture_size, self._appearance.theme.page, ending)

    def copy(self) -> None:
        """Put the chart on the clipboard as a picture."""
        # Only a picture: data of one's own on the clipboard ends PySide with a crash (6.11.3).
        made = image(self._paint_alone, self._picture_size, self._appearance.theme.page)
        QGuiApplication.clipboard().setImage(made)
        self.copied.emit()

    def sizeHint(self) -> QSize:
        return QSize(420, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    # What a person does

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_over(self._mark_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._go_over(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(mark)
            self.wanted.emit(*mark)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None:
            self._go_to(next(iter(self._marks), None))

    def event(self, event: QEvent) -> bool:
        """The keys that lead through the values are not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in (*_KEYS, *_OPENING, Qt.Key.Key_Home, Qt.Key.Key_End):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, there = event.key(), self._marks
        if event.matches(QKeySequence.StandardKey.Copy) and there:
            self.copy()
        elif not there or self._current is None:
            super().keyPressEvent(event)
        elif key in _OPENING:
            self.wanted.emit(*self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            own = [mark for mark in there if mark.series == self._current.series]
            self._go_to(own[0] if key == Qt.Key.Key_Home else own[-1])
        elif key in _KEYS:
            self._step(*_KEYS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _step(self, down: int, right: int) -> None:
        """Go to the next value that there is; down a row goes through its series first."""
        here = self._current or Mark(0, 0)
        there = self._marks
        if self._kind in _IN_ROWS:
            there = sorted(there, key=lambda mark: (mark.at, mark.series))
            number = there.index(here) + (down or right)
            self._go_to(there[min(max(number, 0), len(there) - 1)])
        elif right:
            own = [mark for mark in there if mark.series == here.series]
            number = own.index(here) + right
            self._go_to(own[min(max(number, 0), len(own) - 1)])
        else:
            beside = [mark for mark in there if mark.at == here.at]
            self._go_to(beside[(beside.index(here) + down) % len(beside)])

    def _go_to(self, mark: Mark | None) -> None:
        self._current = mark
        self.update()
        if mark is None:
            return
        announce(self, self._tell(mark))
        self._show_mark(mark)

    def _show_mark(self, mark: Mark) -> None:
        """Let what scrolls around the chart show a value."""
        around, box = self.parentWidget(), self.box(*mark)
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and (inside := around.widget()) is not None:
            around.ensureVisible(0, self.mapTo(inside, box.center().toPoint()).y(), 0, 60)

    def _go_over(self, mark: Mark | None) -> None:
        if mark != self._over:
            self._over = mark
            self.setCursor(Qt.CursorShape.ArrowCursor if mark is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _mark_at(self, place: QPointF) -> Mark | None:
        return self._drawing.layout.mark_at(place.x(), place.y()) if self._marks else None

    # How it looks

    def _set_anew(self) -> None:
        self.setFont(small(self._appearance.report_font(QApplication.font())))
        self._lay_out()

    def _lay_out(self) -> None:
        """Find the place of everything anew."""
        self._drawing.lay_out(self._data, self._kind, self.font(), self.width())
        self.setFixedHeight(round(self._drawing.layout.height) + 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._data.series:
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        focused = self._current if self.hasFocus() else None
        told = self._over or focused
        group = self._data.series[told.series].group if told else None
        self._drawing.paint(painter, self._unit, event.rect(), Emphasis(self._over, group))
        if focused is not None:
            self._drawing.paint_ring(painter, focused)
        if told is not None:
            self._drawing.paint_told(painter, told, self._tell(told), self.rect())

    @property
    def _picture_size(self) -> QSize:
        return self.size() + QSize(2 * _MARGIN, 2 * _MARGIN)

    def _paint_alone(self, painter: QPainter) -> None:
        """Paint all of it, as nobody points at it."""
        painter.translate(_MARGIN, _MARGIN)
        painter.setFont(self.font())
        self._drawing.paint(painter, self._unit, QRect(QPoint(), self.size()))
