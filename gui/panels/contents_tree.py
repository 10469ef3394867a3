"""The tree of sections: levels indented, parts heavier, what each holds at the right."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gui.look.faces import small
from gui.look.size import px
from gui.look.theme import Theme

SECTION = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
COUNT_EDGE = 8
"""Room at the right of the counts."""
_ROW = 27
_PART_ROW = 32
_INDENT = 14


class ContentsTree(QTreeWidget):
    """A tree that tells a section chosen by click or Enter, and marks where the reader is."""

    opened = Signal(QTreeWidgetItem)
    menu_wanted = Signal(QTreeWidgetItem, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.here: QTreeWidgetItem | None = None
        self._delegate = _SectionDelegate(self)
        self.setItemDelegate(self._delegate)
        self.itemClicked.connect(self.opened)

    def apply_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.theme = theme
        self.viewport().update()

    def clear(self) -> None:
        self.here = None
        super().clear()

    def mark(self, item: QTreeWidgetItem | None) -> None:
        """Mark the section the reader is in and keep it in view."""
        self.here = item
        if item is not None:
            shown = self.shown(item)
            if not self.hasFocus():
                self.setCurrentItem(shown)
            self.scrollToItem(shown)
        self.viewport().update()

    def shown(self, item: QTreeWidgetItem) -> QTreeWidgetItem:
        """The item itself, or the folded one that hides it."""
        visible = item
        above = item.parent()
        while above is not None:
            if not above.isExpanded():
                visible = above
            above = above.parent()
        return visible

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.opened.emit(self.currentItem())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        item = self.itemAt(event.pos()) if by_mouse else self.currentItem()
        if item is not None:
            place = event.pos() if by_mouse else self.visualItemRect(item).bottomLeft()
            self.menu_wanted.emit(item, self.viewport().mapToGlobal(place))

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item = self.itemFromIndex(index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(options.rect).adjusted(0.5, 1.5, -0.5, -1.5)
        pill.setLeft(0.5)
        hovered = bool(options.state & QStyle.StateFlag.State_MouseOver)
        if self.here is not None and item is self.shown(self.here):
            _fill(painter, pill, self.theme.current)
        elif hovered:
            _fill(painter, pill, self.theme.soft)
        if self.hasFocus() and item is self.currentItem():
            painter.setPen(QPen(self.theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill, 6, 6)
        super().drawRow(painter, options, index)

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not self.model().hasChildren(index):
            return
        centre = QPointF(rect.right() - _INDENT / 2 + 1, rect.center().y() + 1)
        if self.isExpanded(index):
            corners = [QPointF(-3.5, -2), QPointF(3.5, -2), QPointF(0, 2.5)]
        else:
            corners = [QPointF(-2, -3.5), QPointF(-2, 3.5), QPointF(2.5, 0)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.mute)
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))


class _SectionDelegate(QStyledItemDelegate):
    """A section's title, shortened to the room beside the count of its figures."""

    def __init__(self, tree: ContentsTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, px(_ROW if index.parent().isValid() else _PART_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, item = self._tree.theme, self._tree.itemFromIndex(index)
        here = self._tree.here is not None and item is self._tree.shown(self._tree.here)
        room = option.rect.adjusted(2, 0, -COUNT_EDGE, 0)
        font = QFont(option.font)
        if not index.parent().isValid():
            font.setWeight(QFont.Weight.DemiBold)
        count = index.data(COUNT)
        if count and not (item.childCount() and item.isExpanded()):
            painter.setFont(small(option.font))
            painter.setPen(theme.mute)
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(count)
            )
            room.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(str(count)) - 8, 0)
        painter.setFont(font)
        painter.setPen(theme.accent if here else theme.ink)
        words = painter.fontMetrics().elidedText(item.text(0), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)


def _fill(painter: QPainter, pill: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(pill, 6, 6)
