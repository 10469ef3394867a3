"""The table of a series: places and years, each cell of which leads to its sentence."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from core.analysis.series.table import Cell
from gui.look.faces import small
from gui.look.size import px
from gui.look.theme import Appearance
from gui.series.model import SeriesModel
from gui.widgets.heads import Heads
from gui.widgets.rows_table import OPENING, show_quietly, takes_key

_ROW, _LEAST, _MOST, _AROUND = 27, 64, 170, 14
_MEASURED = 40
"""Rows that tell how wide a column has to be, of thousands."""


class SeriesTable(QTableView):
    """`wanted` brings the cell that is clicked, or chosen by Enter."""

    wanted = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = SeriesModel(self)
        self.setModel(self.cells)
        show_quietly(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for header in (side, head):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        Heads(self, head)
        self.clicked.connect(self._want)
        self.cells.modelReset.connect(self._fit)

    @property
    def current(self) -> Cell | None:
        """The cell that the keys are at."""
        return self.cells.cell(self.currentIndex())

    def choose(self, cell: Cell) -> None:
        """Let the keys be at a cell, and show it."""
        self.setCurrentIndex(self.cells.index_of(cell))

    def show_last(self) -> None:
        """Show the last years."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, with what heads them; all where one is chosen."""
        cells, chosen = self.cells, self.selectedIndexes()
        is_all = len(chosen) <= 1
        rows = range(cells.rowCount()) if is_all else sorted({one.row() for one in chosen})
        columns = range(cells.columnCount()) if is_all else sorted({one.column() for one in chosen})
        side, head = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        lines = [["", *(str(cells.headerData(column, head)) for column in columns)]]
        for row in rows:
            words = (cells.words(cells.index(row, column)) for column in columns)
            lines.append([str(cells.headerData(row, side)), *words])
        QGuiApplication.clipboard().setText("\n".join(map("\t".join, lines)))

    def apply_look(self, appearance: Appearance) -> None:
        """Take the appearance's faces."""
        self.setFont(appearance.report_font(QApplication.font()))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(small(self.font()))
        self._fit()

    def sizeHintForColumn(self, column: int) -> int:
        """As wide as what its first rows say; asking for each cell as Qt does takes ten times as long."""
        cells, measure = self.cells, self.fontMetrics().horizontalAdvance
        rows = range(min(cells.rowCount(), _MEASURED))
        return max((measure(cells.words(cells.index(row, column))) for row in rows), default=0) + _AROUND

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's."""
        return takes_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in OPENING:
            self._want(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are the window's, not a search for a first character
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(place if by_key else event.globalPos())

    def _want(self, index: QModelIndex) -> None:
        cell = self.cells.cell(index)
        if cell is not None and len(self.selectedIndexes()) <= 1:
            self.wanted.emit(cell)

    def _fit(self) -> None:
        """Let each column be as wide as what it says, no wider, and each row as high as its words."""
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.setDefaultSectionSize(px(_ROW))
        side.setMaximumWidth(px(_MOST))
        head.setMinimumSectionSize(px(_LEAST))
        self.resizeColumnsToContents()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
