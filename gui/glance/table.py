"""The table on the screen, with the rules of a book; each figure leads to its sentence."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core.analysis.series.point import Point
from gui.glance.look import (
    AIR,
    THICK,
    Look,
    Measures,
    indent_of,
    paint_cell,
    paint_head,
    paint_row_head,
    rules,
)
from gui.glance.model import GlanceModel
from gui.glance.shown import Shown
from gui.glance.words import corner, head_words, said
from gui.look.size import px
from gui.widgets.rows_table import OPENING, show_quietly, takes_key

Index = QModelIndex | QPersistentModelIndex


class GlanceTable(QTableView):
    """`wanted` brings a figure that is clicked, or chosen by Enter; `years_wanted` a measure.

    `copying` tells that the chosen cells are wanted, `left` that one went up from the first line.
    """

    wanted = Signal(object)
    years_wanted = Signal(str)
    copying = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.glance = GlanceModel(self)
        self.measures = Measures(0, (), ())
        self.under: tuple[int, int, int] = (-1, -1, -1)
        self.setModel(self.glance)
        self._heads = _Heads(Qt.Orientation.Horizontal, self)
        self._names = _Heads(Qt.Orientation.Vertical, self)
        self._corner = _Corner(self)
        self.setHorizontalHeader(self._heads)
        self.setVerticalHeader(self._names)
        self.setItemDelegate(_Cells(self))
        self._names.sectionClicked.connect(self._ask_years)
        self._be_quiet()

    @property
    def shown(self) -> Shown:
        """What is shown."""
        return self.glance.shown

    def show_table(self, shown: Shown, look: Look, measures: Measures) -> None:
        """Show another table, in these faces and colours."""
        current, was = self.currentIndex(), self.shown.laid
        place = current.row(), current.column()
        bars = [(bar, bar.value()) for bar in (self.verticalScrollBar(), self.horizontalScrollBar())]
        self.look, self.measures = look, measures
        usual = Counter(measures.rows).most_common(1)[0][0] if measures.rows else 0
        self._names.setDefaultSectionSize(usual)
        self.glance.show(shown)
        self._names.setFixedWidth(measures.first)
        self._heads.setFixedHeight(look.head_height)
        for number, width in enumerate(measures.columns):
            self.setColumnWidth(number, width)
        for number, height in enumerate(measures.rows):
            if height != usual:  # each that is set costs as much as there are lines
                self.setRowHeight(number, height)
        self.setMaximumSize(self.sizeHint())
        self.updateGeometry()
        self.updateGeometries()
        if (was.named, was.part, was.heads) == (shown.laid.named, shown.laid.part, shown.laid.heads):
            self.setCurrentIndex(self.glance.index(*place))
            for bar, value in bars:
                bar.setValue(value)
        self.viewport().update()

    def start(self) -> None:
        """Take the keyboard; where no cell was chosen, the first is."""
        if not self.currentIndex().isValid() and self.glance.rowCount():
            titled = self.shown.row(0).is_title
            self.setCurrentIndex(self.glance.index(1 if titled else 0, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        height = sum(self.measures.rows) + self.look.head_height + THICK
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.measures.width + bar, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(240, self.measures.width), min(px(120), self.sizeHint().height()))

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's."""
        return takes_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit()
        elif event.key() in OPENING and index.isValid():
            self._open(index)
        elif event.key() == Qt.Key.Key_Up and index.row() <= 0:
            self.left.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are the window's
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(*self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1, -1, -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        point = self._point(*self._at(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and plain and point and len(self._chosen()) <= 1:
            self.wanted.emit(point)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self._offer(index, self.viewport().mapToGlobal(self.visualRect(index).center()), copies=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._corner.setGeometry(0, 0, self._names.width(), self._heads.height())
        self._corner.raise_()

    def chosen_rows(self) -> list[list[str]]:
        """The words of the chosen cells, line by line, with the heads of their lines."""
        chosen = self._chosen()
        columns = sorted({column for _, column in chosen})
        heads = ["", *(" ".join(filter(None, head_words(self.shown.laid.heads[one]))) for one in columns)]
        rows = []
        for number in sorted({row for row, _ in chosen}):
            cells = [self.glance.index(number, column).data() or "" for column in columns]
            rows.append([self.shown.row(number).head, *cells])
        return [heads, *rows]

    def _chosen(self) -> set[tuple[int, int]]:
        return {(one.row(), one.column()) for one in self.selectedIndexes()}

    def _open(self, index: QModelIndex) -> None:
        """Go to the figure of a cell; where there are several, let one be chosen."""
        entry = self.shown.entry(index.row(), index.column())
        points = entry.points if entry else ()
        if len(points) == 1:
            self.wanted.emit(points[0])
        elif points:
            self._offer(index, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def _offer(self, index: QModelIndex, place: QPoint, *, copies: bool = False) -> None:
        entry, menu = self.shown.entry(index.row(), index.column()), QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for point in entry.points if entry else ():
            words = self.tr("Go to {figure}").format(figure=said(point)).replace("&", "&&")
            menu.addAction(words, partial(self.wanted.emit, point))
        if copies and entry is not None:
            years = partial(self.years_wanted.emit, entry.measure)
            menu.addAction(self.tr("Through the years…"), years)
        if copies:
            menu.addAction(self.tr("Copy"), self.copying.emit)
        menu.popup(place)

    def _ask_years(self, row: int) -> None:
        """A measure at the head of a line leads to its years."""
        line = self.shown.row(row)
        is_measure = line.is_title or (bool(line.entries) and line.head == self.shown.called(row, 0))
        if is_measure:
            self.years_wanted.emit(line.head)

    def _at(self, place: QPoint) -> tuple[int, int, int]:
        """The cell and the line of it at a place."""
        index = self.indexAt(place)
        if not index.isValid():
            return -1, -1, -1
        top = self.visualRect(index).top() + AIR // 2
        return index.row(), index.column(), (place.y() - top) // self.look.line

    def _point(self, row: int, column: int, line: int) -> Point | None:
        entry = self.shown.entry(row, column) if row >= 0 else None
        return entry.points[min(max(line, 0), len(entry.points) - 1)] if entry and entry.points else None

    def _hover(self, row: int, column: int, line: int) -> None:
        if (row, column, line) != self.under:
            self.under = row, column, line
            is_figure = self._point(row, column, line) is not None
            shape = Qt.CursorShape.PointingHandCursor if is_figure else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _be_quiet(self) -> None:
        show_quietly(self)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self._heads, self._names):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(10)


class _Heads(QHeaderView):
    """The heads of columns between two rules, or those of lines."""

    def __init__(self, orientation: Qt.Orientation, table: GlanceTable) -> None:
        super().__init__(orientation, table)
        self._table = table
        self.setHighlightSections(False)
        is_names = orientation == Qt.Orientation.Vertical
        self.setSectionsClickable(is_names)
        if is_names:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, room: QRect, section: int) -> None:
        look, shown = self._table.look, self._table.shown
        painter.save()
        painter.fillRect(room, look.theme.page)
        if self.orientation() == Qt.Orientation.Horizontal:
            paint_head(painter, room, head_words(shown.laid.heads[section]), look)
        else:
            row = shown.row(section)
            paint_row_head(painter, room, row, look, indent_of(shown.laid))
            last = section == len(shown.laid.rows) - 1
            rules(painter, room, look.theme.ink, below=THICK if last else 0)
        painter.restore()


class _Corner(QWidget):
    """Above the heads of the lines."""

    def __init__(self, table: GlanceTable) -> None:
        super().__init__(table)
        self._table = table

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, table = QPainter(self), self._table
        painter.fillRect(self.rect(), table.look.theme.page)
        paint_head(painter, self.rect(), (corner(table.shown.laid), ""), table.look, 0)


class _Cells(QStyledItemDelegate):
    """Paints without boxes: the ground tells what is chosen, ink what matters."""

    def __init__(self, table: GlanceTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, theme, room = self._table, self._table.look.theme, option.rect
        row, column = index.row(), index.column()
        cell = table.shown.cell(row, column)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and cell[0]:
            painter.fillRect(room, theme.current)
        lit = table.under[2] if table.under[:2] == (row, column) else -1
        paint_cell(painter, room, cell, table.look, lit)
        if table.hasFocus() and index == table.currentIndex() and cell[0]:
            painter.fillRect(QRect(room.left(), room.top() + 3, 2, room.height() - 6), theme.accent)
        if row == len(table.shown.laid.rows) - 1:
            rules(painter, room, theme.ink, below=THICK)
        painter.restore()
