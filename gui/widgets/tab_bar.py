"""A row of tabs, each as wide as its words, that can be closed and moved."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton, QWidget

from gui.look.size import px, sized

HEIGHT = 32
NARROWEST, WIDEST = 96, 260
_BUTTON, _CROSS = 24, 3.5


class Label(NamedTuple):
    """What a tab says: as far as there is room, and in full."""

    words: str
    whole: str


class TabBar(QTabBar):
    """Tells which tab is `wanted` in front, which is to be `closed`, and for which a menu is asked for.

    `dragged` tells to which point of the screen the tab in front is dragged, `dropped` where it is let go.
    """

    wanted = Signal(int)
    closed = Signal(int)
    menu_wanted = Signal(int, QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self.wanted)
        self._closing = ""
        self._held_at: QPoint | None = None
        self._is_dragged = False

    def show_tabs(self, labels: Sequence[Label], front: int) -> None:
        """Have these tabs, one of them in front; whoever set them need not hear of it."""
        self.blockSignals(True)
        while self.count() > len(labels):
            self.removeTab(self.count() - 1)
        while self.count() < len(labels):
            self._add()
        for at, label in enumerate(labels):
            words = label.words.replace("&", "&&")
            if words != self.tabText(at):
                self.setTabText(at, words)
            self.setTabToolTip(at, label.whole)
            self.setAccessibleTabName(at, label.whole)
        self.setCurrentIndex(front)
        self.blockSignals(False)

    def set_quiet(self, *, quiet: bool) -> None:
        """Let the tab in front stand out less: another row has the keyboard."""
        if self.property("quiet") != quiet:
            self.setProperty("quiet", quiet)
            self.style().unpolish(self)  # Qt's way to have a property looked at again
            self.style().polish(self)

    def name(self, closing: str, left: str, right: str) -> None:
        """Say what the crosses do, and the arrows that are there where the tabs have no room."""
        self._closing = closing
        for button, words in (("ScrollLeftButton", left), ("ScrollRightButton", right)):
            arrow = self.findChild(QToolButton, button)
            if arrow is not None:
                arrow.setAccessibleName(words)
        for at in range(self.count()):
            self._name(self._button(at))

    def tabSizeHint(self, index: int) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.tabText(index))
        return QSize(min(max(words + px(_BUTTON) + 26, px(NARROWEST)), px(WIDEST)), px(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(px(NARROWEST), px(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        is_held = event.button() == Qt.MouseButton.LeftButton and self.tabAt(point) >= 0
        self._held_at = point if is_held else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._held_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = (event.position().toPoint() - self._held_at).manhattanLength()
            self._is_dragged = self._is_dragged or way >= QApplication.startDragDistance()
            if self._is_dragged:
                self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and at >= 0:
            self.closed.emit(at)
            return
        super().mouseReleaseEvent(event)
        is_dragged, self._is_dragged, self._held_at = self._is_dragged, False, None
        if is_dragged and event.button() == Qt.MouseButton.LeftButton:
            self.dropped.emit(event.globalPosition().toPoint())

    def _add(self) -> None:
        at = self.addTab("")
        button = _Cross(self)
        self._name(button)
        button.clicked.connect(lambda: self._close(button))
        self.setTabButton(at, QTabBar.ButtonPosition.RightSide, button)

    def _close(self, button: QWidget) -> None:
        at = next((at for at in range(self.count()) if self._button(at) is button), None)
        if at is not None:
            self.closed.emit(at)

    def _button(self, at: int) -> QWidget:
        return self.tabButton(at, QTabBar.ButtonPosition.RightSide)

    def _name(self, button: QWidget) -> None:
        button.setAccessibleName(self._closing)
        button.setToolTip(self._closing)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By key, the menu is about the tab in front."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.currentIndex() if by_key else self.tabAt(event.pos())
        if at >= 0:
            self.menu_wanted.emit(
                at, self.mapToGlobal(self.tabRect(at).center()) if by_key else event.globalPos()
            )


class _Cross(QToolButton):
    """A quiet cross."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        sized(self, lambda: self.setFixedSize(px(_BUTTON), px(_BUTTON)))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, middle = self.palette(), self.rect().toRectF().center()
        lit = self.underMouse()
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.midlight())
            painter.drawEllipse(middle, self.width() / 2 - 3, self.height() / 2 - 3)
        painter.setPen(QPen(palette.windowText().color() if lit else palette.placeholderText().color(), 1.25))
        for slope in (1, -1):
            arm = QPointF(px(_CROSS), slope * px(_CROSS))
            painter.drawLine(middle - arm, middle + arm)
