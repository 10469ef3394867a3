"""The page of all reports."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.library.records.reports import ReportSummary
from core.workspace.catalogue import Arranged, Column, Grouping, Heading
from gui.library.adding_strip import AddingStrip
from gui.library.head import LibraryHead
from gui.library.reports_model import ReportsModel
from gui.library.reports_table import ReportsTable
from gui.library.shelf import Shelf
from gui.look.names import level_names
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.adding import adding_of
from gui.session.session import Session
from gui.widgets.empty_state import EmptyState

SIDE, TOP = 24, 18
AT_ONCE = 9
"""So many reports are opened by one key at most."""


class LibraryPage(QFrame):
    """Shows the reports of the library; Enter or a double click opens the chosen ones."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._session, self._appearance = session, appearance
        self._arranged = Arranged()
        self.head = LibraryHead()
        self.shelf = Shelf(session, self)
        self._model = ReportsModel(self)
        self.table = ReportsTable(self._model)
        self._empty = EmptyState()
        self._strip = AddingStrip(session)
        self._arrange()
        self._connect()
        speak(self, self._say)
        self._apply_theme()
        self.shelf.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.head.field.text():
            self.head.field.clear()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shelf.look()

    def _say(self) -> None:
        heads = (
            *(self.tr("Title"), self.tr("Place"), self.tr("Level"), self.tr("Year"), self.tr("Figures")),
            *(self.tr("Notes"), self.tr("Tags"), self.tr("Added"), self.tr("Read")),
        )
        self.table.setAccessibleName(self.tr("Reports"))
        self._model.name(heads, level_names())
        self.head.show_grouping(self.shelf.asked.grouping)
        self.shelf.name(level_names())
        self._tell()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._strip)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.shelf.shown.connect(self._show)
        self.head.words_changed.connect(lambda words: self._ask(words=words))
        self.head.grouping_chosen.connect(self._group)
        self.head.all_to_fold.connect(self._fold_all)
        self.table.sorted_by.connect(self._sort)
        self.table.turned.connect(self._turn)
        self.table.wanted.connect(self._open)
        self._appearance.changed.connect(self._apply_theme)
        adding = adding_of(self._session)
        adding.changed.connect(self._look_soon)
        adding.ended.connect(self.shelf.look)
        for signal in (self._session.opened, self._session.kept, self._session.annotations_changed):
            signal.connect(self._look_soon)

    def _look_soon(self, *_: object) -> None:
        """Follow what happens in the library while somebody sees it; whoever comes back looks anyway."""
        if self.isVisible():
            self.shelf.look_soon()

    def _ask(self, **changed: object) -> None:
        self.shelf.ask(self.shelf.asked._replace(**changed))  # type: ignore[arg-type]

    def _sort(self, column: str, is_descending: bool) -> None:
        self._ask(column=cast("Column", column), is_descending=is_descending)

    def _group(self, grouping: str) -> None:
        self._ask(grouping=cast("Grouping", grouping), folded=frozenset())
        self.head.show_grouping(cast("Grouping", grouping))

    def _turn(self, heading: Heading) -> None:
        self._ask(folded=self.shelf.asked.folded ^ {heading.path})

    def _fold_all(self, fold: bool) -> None:
        """Fold the highest headings, or unfold all."""
        paths = (line.path for line in self._arranged.lines if isinstance(line, Heading) and not line.depth)
        self._ask(folded=frozenset(paths) if fold else frozenset())

    def _open(self, reports: Sequence[ReportSummary]) -> None:
        for report in reports[:AT_ONCE]:
            self._session.open_text(report.text)

    def _show(self, arranged: Arranged) -> None:
        self._arranged = arranged
        self.table.show_lines(arranged, self.shelf.asked)
        self._tell()

    def _tell(self) -> None:
        arranged: Arranged = self._arranged
        self.head.tell(self.tr("Library"), arranged)
        self.table.setVisible(bool(arranged.lines))
        self._empty.setVisible(not arranged.lines)
        nothing = self.tr("No report here yet. Drop files or folders onto this page, or press Ctrl+O.")
        self._empty.setText(self.tr("No report says this of itself.") if arranged.of else nothing)

    def _apply_theme(self) -> None:
        self.head.apply_look(self._appearance)
        self._empty.apply_theme(self._appearance.theme)
