"""The list of hits: a heading for each section, two lines for each hit."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.page.finding import Snippet
from gui.look.faces import quoted, small
from gui.look.size import px, sized
from gui.look.theme import Appearance
from gui.panels.listed_model import HIT, QUIET, SNIPPET

Index = QModelIndex | QPersistentModelIndex
SIDE = 14
_EDGE, _LINES, _HEADING = 6, 2, 40
_LEADING = 1.15
_FEW = 500
"""Of more rows, not each is measured: all take the same room."""


class HitsList(QListView):
    """Tells which hit is wanted: clicked, chosen by Enter, or moved to by the arrow keys."""

    wanted = Signal(int)

    def __init__(
        self, model: QAbstractListModel, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        sized(self, lambda: self.setMinimumHeight(px(96)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._delegate = _Hit(appearance, self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._want)
        model.modelReset.connect(lambda: self.setUniformItemSizes(model.rowCount() > _FEW))

    def set_anew(self) -> None:
        """Take the appearance's colours and faces."""
        self._delegate.set_anew()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def choose(self, index: QModelIndex) -> None:
        """Make a hit the current one and bring it into view."""
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or (event.text() and event.text().isprintable()):
            event.ignore()  # letters are the window's, not a search for a first character
        else:
            before = self.currentIndex()
            super().keyPressEvent(event)
            self._pass_heading(before)
            if self.currentIndex() != before:
                self._want(self.currentIndex())

    def _pass_heading(self, before: QModelIndex) -> None:
        """Step over a heading that the keys moved to; above the first there is nothing."""
        at = self.currentIndex()
        if at.data(HIT) is None:
            step = 1 if at.row() >= before.row() else -1
            beyond = self.model().index(at.row() + step, 0)
            self.setCurrentIndex(beyond if beyond.isValid() else self.model().index(1, 0))

    def _want(self, index: QModelIndex) -> None:
        hit = index.data(HIT)
        if hit is not None:
            self.wanted.emit(hit)


class _Hit(QStyledItemDelegate):
    """Paints a heading, or a hit marked in its words."""

    def __init__(self, appearance: Appearance, view: HitsList) -> None:
        super().__init__(view)
        self._appearance, self._view = appearance, view
        self.set_anew()

    def set_anew(self) -> None:
        self._page, self._small = quoted(self._appearance.page_font), small(self._view.font())
        self._pitch = round(QFontMetricsF(self._page).height() * _LEADING)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_short = index.data(HIT) is None and not self._view.uniformItemSizes()
        return QSize(60, _HEADING if is_short else _LINES * self._pitch + 2 * _EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room = QRectF(option.rect).adjusted(SIDE, _EDGE, -SIDE, -_EDGE)
        words: Snippet | None = index.data(SNIPPET)
        if words is None:
            self._paint_heading(painter, room, index)
            return
        theme = self._appearance.theme
        pill = QRectF(option.rect).adjusted(6, 1, -6, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.current)
            painter.drawRoundedRect(pill, 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.soft)
            painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(theme.ink)
        layout = self._set(words, room.width(), is_quiet=bool(index.data(QUIET)))
        layout.draw(painter, room.topLeft())

    def _paint_heading(self, painter: QPainter, room: QRectF, index: Index) -> None:
        face = QFont(self._small)
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(self._appearance.theme.mute)
        words = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), words)

    def _set(self, words: Snippet, width: float, *, is_quiet: bool) -> QTextLayout:
        """A hit and the words around it in two lines, what does not fit left out at the end."""
        text, mark = "".join(words), self._mark(words, is_quiet=is_quiet)
        layout = self._lines(text, mark, width)
        fitting = text[: _fitting(layout, text)]
        for left_out in range(1, 4):  # an ellipsis may be wider than what it takes the place of
            if _fitting(layout, text) == len(text):
                break
            text = f"{fitting[:-left_out].removesuffix('…')}…"
            layout = self._lines(text, mark, width)
        return layout

    def _lines(self, text: str, mark: QTextLayout.FormatRange, width: float) -> QTextLayout:
        layout = QTextLayout(text, self._page)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([mark])
        layout.beginLayout()
        for number in range(_LINES):
            line = layout.createLine()
            if line.isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, number * self._pitch))
        layout.endLayout()
        return layout

    def _mark(self, words: Snippet, *, is_quiet: bool) -> QTextLayout.FormatRange:
        mark = QTextLayout.FormatRange()
        mark.start = len(words.before.encode("utf-16-le")) // 2
        mark.length = len(words.hit.encode("utf-16-le")) // 2
        look = QTextCharFormat()
        theme = self._appearance.theme
        look.setBackground(theme.soft if is_quiet else theme.hit)
        look.setFontWeight(QFont.Weight.Normal if is_quiet else QFont.Weight.DemiBold)
        mark.format = look
        return mark


def _fitting(layout: QTextLayout, text: str) -> int:
    """How many characters of a text its lines hold."""
    last = layout.lineAt(layout.lineCount() - 1)
    units = text.encode("utf-16-le")[: 2 * (last.textStart() + last.textLength())]
    return len(units.decode("utf-16-le", "ignore"))
