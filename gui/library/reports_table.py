"""The table of reports: a click on a head sorts, headings fold, several are chosen at once."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core.document.text_id import TextId
from core.library.records.reports import ReportSummary
from core.workspace.catalogue import Arranged, Asked, Column, Heading
from gui.library.columns import Columns
from gui.library.reports_delegate import ROW, ReportsDelegate
from gui.library.reports_model import COLUMNS, LINE, ReportsModel
from gui.look.size import px, sized
from gui.widgets.rows_table import OPENING, show_as_rows, sort_by_heads

_DOWNWARDS: tuple[Column, ...] = ("year", "figures", "notes", "added", "read")
"""What is looked at the largest first."""
_MOST_RANGES = 1_000
"""Rows chosen in so many places are chosen no longer once others stand between them."""


class ReportsTable(QTableView):
    """Tells which reports are to be opened, which heading is to fold, and by what is to be sorted."""

    wanted = Signal(object)
    turned = Signal(object)
    sorted_by = Signal(str, bool)
    chosen_changed = Signal()
    removed = Signal()

    def __init__(self, model: ReportsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports = model
        self._asked = Asked()
        self.setModel(model)
        self.setItemDelegate(ReportsDelegate(model, self))
        show_as_rows(self)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        sized(self, lambda: self.verticalHeader().setDefaultSectionSize(px(ROW)))
        self._arrange_columns()
        self.columns = Columns(self.horizontalHeader())
        sort_by_heads(self, self._sort, self.columns.give).more = (self.columns.menu,)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def show_lines(self, arranged: Arranged, asked: Asked) -> None:
        """Show other lines; what was chosen stays so, and where only a heading turned, all stays in place."""
        chosen, current = self.chosen(), self._reports.report_at(self.currentIndex().row())
        place = self.verticalScrollBar().value()
        stays = asked._replace(folded=self._asked.folded) == self._asked
        row, self._asked = self.currentIndex().row(), asked
        self._show_order(asked)
        self.columns.share(self.width(), self._asked.grouping)
        self._reports.show(arranged.lines, asked.grouping)
        rows = self._reports.rows_of([current.text]) if current else [row] if stays else []
        if rows:
            index = self._reports.index(rows[0], 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._choose_rows(self._reports.rows_of(report.text for report in chosen))
        self.verticalScrollBar().setValue(place if stays else 0)

    def chosen(self) -> list[ReportSummary]:
        """The chosen reports, from top to bottom."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        rows = sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))
        return [report for row in rows if (report := self._reports.report_at(row))]

    def choose(self, texts: Sequence[TextId]) -> None:
        """Choose reports and bring the first into view."""
        rows = self._reports.rows_of(texts)
        self.clearSelection()
        self._choose_rows(rows)
        if rows:
            index = self._reports.index(rows[0], 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.currentIndex().data(LINE)
        if event.key() in OPENING:
            self._open()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(line, unfold=event.key() == Qt.Key.Key_Right)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are the window's, not a search for a first character
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._reports.report_at(index.row()):
            self._open()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line = self.indexAt(event.position().toPoint()).data(LINE)
        if isinstance(line, Heading) and event.button() == Qt.MouseButton.LeftButton:
            self.turned.emit(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.columns.share(self.width(), self._asked.grouping)
        super().resizeEvent(event)

    def _open(self) -> None:
        line = self.currentIndex().data(LINE)
        if isinstance(line, Heading):
            self.turned.emit(line)
        elif chosen := self.chosen():
            self.wanted.emit(chosen)

    def _step(self, line: object, *, unfold: bool) -> None:
        """Fold or unfold a heading; from a report, go to its heading."""
        if isinstance(line, Heading):
            if line.is_folded == unfold:
                self.turned.emit(line)
            return
        here = self.currentIndex().row()
        above = (row for row in range(here - 1, -1, -1) if isinstance(self._reports.lines[row], Heading))
        if not unfold and (row := next(above, None)) is not None:
            self.setCurrentIndex(self._reports.index(row, 0))

    def _choose_rows(self, rows: Sequence[int]) -> None:
        selection, start = QItemSelection(), 0
        for at, row in enumerate(rows):
            if at + 1 == len(rows) or rows[at + 1] != row + 1:
                top, bottom = self._reports.index(rows[start], 0), self._reports.index(row, len(COLUMNS) - 1)
                selection.select(top, bottom)
                start = at + 1
        if rows and selection.count() <= _MOST_RANGES:
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _arrange_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _sort(self, section: int) -> None:
        """Sort by a column, the way that one mostly wants it; a second time the other way."""
        column = COLUMNS[section]
        if column == self._asked.column:
            self.sorted_by.emit(column, not self._asked.is_descending)
        else:
            self.sorted_by.emit(column, column in _DOWNWARDS)

    def _show_order(self, asked: Asked) -> None:
        order = Qt.SortOrder.DescendingOrder if asked.is_descending else Qt.SortOrder.AscendingOrder
        section = COLUMNS.index(asked.column) if asked.column in COLUMNS else -1
        self.horizontalHeader().setSortIndicator(section, order)
