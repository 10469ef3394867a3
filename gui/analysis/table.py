"""The table of an answer: a click on a head sorts, one on a row or Enter leads to its sentences."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from core.analysis.tables import Table
from core.workspace.words import What
from gui.analysis.columns import Column
from gui.analysis.delegate import WordsDelegate
from gui.analysis.model import Row, WordsModel
from gui.look.theme import Appearance
from gui.widgets.rows_table import OPENING, LitRowsTable, sort_by_heads, takes_key

_WORDS, _FEW_COLUMNS = 0.3, 2
"""The share that words have of a narrow table, twice as much where there is little else."""


class WordsTable(LitRowsTable):
    """`wanted` brings a row and the name of its column."""

    wanted = Signal(object, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = WordsModel(self)
        self._sorted: tuple[int, bool] = (-1, False)
        self.setModel(self.words)
        self._painting = WordsDelegate(self.words, appearance, self)
        self.setItemDelegate(self._painting)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        sort_by_heads(self, self.sort_by)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.clicked.connect(self._click)

    def show_answer(self, what: What, table: Table | None) -> None:
        """Show another answer, as it was given."""
        self._sorted = (-1, False)
        self.words.show(what, table)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.set_anew()
        self.scrollToTop()

    def set_anew(self) -> None:
        """Take the appearance's faces, and share the width anew."""
        self._painting.set_anew()
        self.verticalHeader().setMinimumSectionSize(self._painting.height)
        self.verticalHeader().setDefaultSectionSize(self._painting.height)
        self._share_width()
        self.viewport().update()

    def chosen(self) -> list[Row]:
        """The chosen rows, from top to bottom."""
        return [self.words.rows[row] for row in self.chosen_rows()]

    def in_view(self) -> list[str]:
        """The phrases of the rows that are in view, from top to bottom."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        rows = range(max(first, 0), last + 1 if last >= 0 else self.words.rowCount())
        return list(dict.fromkeys(map(self.words.phrase, rows)))

    def start(self) -> None:
        """Take the keyboard; where no row was chosen, the first is."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.words.index(0, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's."""
        return takes_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in OPENING and index.isValid():
            self._want(index)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def sort_by(self, section: int) -> None:
        """Sort by a column, the way that one mostly wants it; a second time the other way."""
        before, descending = self._sorted
        is_descending = not descending if section == before else self.words.columns[section].is_number
        self._sorted = (section, is_descending)
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self.words.sort(section, order)
        self.horizontalHeader().setSortIndicator(section, order)
        self.scrollToTop()

    def _click(self, index: QModelIndex) -> None:
        if not self.is_choosing and len(self.chosen()) <= 1:
            self._want(index)

    def _want(self, index: QModelIndex) -> None:
        self.wanted.emit(self.words.rows[index.row()], self.words.columns[index.column()].name)

    def _share_width(self) -> None:
        """Leave out columns where words would have too little room; bars have what is left over."""
        columns, header = self.words.columns, self.horizontalHeader()
        hidden = set[Column]()
        for column in sorted(columns, key=lambda one: -one.leaves):
            if column.leaves and self._needed(columns, hidden) > self.viewport().width():
                hidden.add(column)
        with_bar = any(column.has_bar for column in columns)
        for number, column in enumerate(columns):
            self.setColumnHidden(number, column in hidden)
            is_wide = column.has_bar if with_bar else column.form == "words"
            mode = QHeaderView.ResizeMode.Stretch if is_wide else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(number, mode)
            if not is_wide:
                header.resizeSection(number, self._width(column))

    def _needed(self, columns: tuple[Column, ...], hidden: set[Column]) -> int:
        shown = (column for column in columns if column not in hidden)
        return sum(map(self._width, shown))

    def _width(self, column: Column) -> int:
        """The width of a column, so that its head can be read; words have less room in a narrow table."""
        metrics = self.horizontalHeader().fontMetrics()
        wanted = column.width
        if column.form == "words":
            share = _WORDS * 2 if len(self.words.columns) <= _FEW_COLUMNS else _WORDS
            wanted = min(wanted, round(self.viewport().width() * share))
        return max(wanted, metrics.horizontalAdvance(column.head) + 30)
