"""The table of figures: groups that fold, rows chosen whole, as many columns as there is room for."""

from collections.abc import Iterator
from contextlib import contextmanager

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
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from gui.look.faces import small
from gui.look.size import px, sized
from gui.panels.figures_model import COUNT, COURSE, INDICATOR, KIND, TEXT, TIME, FiguresModel
from gui.widgets.heads import Heads

_WIDTHS = {TEXT: 96, TIME: 84, KIND: 72, COURSE: 46}
_ROOM = {TIME: 380, KIND: 470}
"""Narrower than this, the table leaves out the time, which a hint tells, and the kind: its colour tells."""
_YEAR = 46
"""Room for a year, which the time keeps where the printed number needs the rest."""
_MOST_OF_IT = 0.36
"""The printed number's share of a narrow table; what is measured needs the rest."""
_HEADER = """
QHeaderView, QHeaderView::section { background: transparent; color: palette(placeholder-text) }
QHeaderView { font-size: SMALL }
QHeaderView::section { border: none; border-bottom: 1px solid palette(mid); padding: 3px 6px }
"""
_PADDING, _TRIANGLE, _ROW = 6, 13, 27
_TRIANGLES = {True: ((-3.5, -2), (3.5, -2), (0, 2.5)), False: ((-2, -3.5), (-2, 3.5), (2.5, 0))}
Index = QModelIndex | QPersistentModelIndex


class FiguresTable(QTreeView):
    """Tells which figure the arrow keys moved to, and which a click or Enter opens; groups fold instead."""

    opened = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)
    moved = Signal(QModelIndex)

    def __init__(self, model: FiguresModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = model
        self._folded: set[str] = set()
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Cell(self))
        self._arrange_columns()
        model.modelReset.connect(self._show_groups)
        self.clicked.connect(self._open)
        self.collapsed.connect(lambda index: self._folded.add(index.data()))
        self.expanded.connect(lambda index: self._folded.discard(index.data()))

    @contextmanager
    def scroll_kept(self) -> Iterator[None]:
        """Stay where one is while the same rows are filled in again."""
        at = self.verticalScrollBar().value()
        yield
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(at)

    def _arrange_columns(self) -> None:
        header = self.header()
        sized(self, lambda: self.setMinimumHeight(px(4 * _ROW)))
        sized(header, lambda: header.setStyleSheet(_HEADER.replace("SMALL", f"{px(12)}px")))
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(36)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        self._share_width()
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        Heads(self, header, self._sort_by)

    def _sort_by(self, column: int) -> None:
        """Sort by a column; a second time the other way, a third time not at all."""
        header, order = self.header(), Qt.SortOrder
        is_second = header.sortIndicatorSection() == column
        if is_second and header.sortIndicatorOrder() == order.DescendingOrder:
            header.setSortIndicator(-1, order.AscendingOrder)
        else:
            header.setSortIndicator(column, order.DescendingOrder if is_second else order.AscendingOrder)

    def _show_groups(self) -> None:
        """Unfold the groups, all but those that were folded by hand."""
        self._share_width()
        if self._figures.grouping == "none":
            return
        for row in range(self._figures.rowCount()):
            index = self._figures.index(row, TEXT)
            self.setFirstColumnSpanned(row, QModelIndex(), True)
            self.setExpanded(index, index.data() not in self._folded)

    def choose(self, index: QModelIndex) -> None:
        """Make a figure's row the current one and bring it into view, its group unfolded."""
        if not index.isValid():
            self.clearSelection()
        elif index != self.currentIndex() or not self.selectionModel().hasSelection():
            self.expand(index.parent())
            in_view = self.viewport().rect().contains(self.visualRect(index))
            self.setCurrentIndex(index)
            if not in_view:
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are the window's, not a search for a first character
        else:
            before = self.currentIndex()
            super().keyPressEvent(event)
            index = self.currentIndex()
            if index != before and self._figures.figure_at(index) is not None:
                self.moved.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, by_key = self.currentIndex(), event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        under = index if by_key else self.indexAt(self.viewport().mapFromGlobal(place))
        if self._figures.figure_at(under) is not None:
            self.menu_wanted.emit(under, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_width()
        super().resizeEvent(event)

    def _share_width(self) -> None:
        """Leave out what there is no room for, and an indicator that the groups tell already."""
        is_told = self._figures.grouping in ("indicator", "measure")
        self.setColumnHidden(INDICATOR, is_told)
        for column, room in _ROOM.items():
            self.setColumnHidden(column, self.width() < px(room) and not (is_told and column == TIME))
        beside = self.width() - px(_WIDTHS[TEXT] + _TRIANGLE + _WIDTHS[COURSE])
        self.header().resizeSection(TIME, max(px(_YEAR), min(px(_WIDTHS[TIME]), beside)))
        for column in (KIND, COURSE):
            self.header().resizeSection(column, px(_WIDTHS[column]))
        mode = QHeaderView.ResizeMode
        self.header().setSectionResizeMode(INDICATOR, mode.Stretch)
        self.header().setSectionResizeMode(TEXT, mode.Stretch if is_told else mode.Interactive)
        if not is_told:
            self.header().resizeSection(TEXT, min(px(_WIDTHS[TEXT]), round(self.width() * _MOST_OF_IT)))

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave the triangles to the groups' own rows."""

    def _open(self, index: QModelIndex) -> None:
        if self._figures.figure_at(index) is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.opened.emit(index)


class _Cell(QStyledItemDelegate):
    """Words in the model's colour, chosen or not; what does not fit ends in an ellipsis."""

    def __init__(self, table: FiguresTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(36, px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if index.data(COUNT) is None:
            if index.column() == TEXT and index.parent().isValid():
                room.adjust(_TRIANGLE, 0, 0, 0)
            painter.setFont(option.font)
            painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or option.palette.text().color())
            _write(painter, room, index)
        else:
            self._paint_group(painter, room, option, index)

    def _paint_group(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """A triangle, the group's name, and how many figures it has."""
        quiet = option.palette.placeholderText().color()
        is_open = self._table.isExpanded(self._table.model().index(index.row(), TEXT))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(quiet)
        centre = QPointF(room.left() + 3.5, QRectF(room).center().y() + 0.5)
        painter.drawPolygon(QPolygonF([centre + QPointF(*corner) for corner in _TRIANGLES[is_open]]))
        painter.restore()
        painter.setPen(quiet)
        painter.setFont(small(option.font))
        count = str(index.data(COUNT))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        taken = painter.fontMetrics().horizontalAdvance(count) + _PADDING
        heavy = QFont(option.font)
        heavy.setWeight(QFont.Weight.DemiBold)
        painter.setFont(heavy)
        painter.setPen(option.palette.text().color())
        _write(painter, room.adjusted(_TRIANGLE, 0, -taken, 0), index)


def _write(painter: QPainter, room: QRect, index: Index) -> None:
    words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
    side = index.data(Qt.ItemDataRole.TextAlignmentRole)
    painter.drawText(room, int(side or Qt.AlignmentFlag.AlignVCenter), words)
