"""The page of places at a glance: which places, of which year, and the table of their main measures."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent, QTextDocument
from PySide6.QtWidgets import (
    QCompleter,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.analysis.series.point import Point
from core.analysis.series.words import in_words
from core.workspace.glance import Meant
from gui.glance.asking import GlanceAsking
from gui.glance.model import MEASURE, PLACE, GlanceModel
from gui.look.faces import small
from gui.look.icons import icon
from gui.look.theme import Appearance
from gui.look.translations import sentence, speak
from gui.search.filters import FIELD_HEIGHT
from gui.search.saved import Kept, kept
from gui.session.measures import measures_of
from gui.session.session import Session
from gui.session.trail import Location
from gui.widgets.chip import LEAST
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from gui.widgets.rows_table import OPENING, RowsTable, takes_key

_SIDE, _TOP, _ROW = 24, 18, 30
_PLACES_WIDTH, _YEAR_WIDTH = 320, 116
_BETWEEN = re.compile(r"[\s、，,；;]+")


class GlanceTable(RowsTable):
    """`wanted` brings the cell that is clicked, or chosen by Enter."""

    wanted = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(lambda index: None if self.is_choosing else self.wanted.emit(index))

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's."""
        return takes_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING:
            self.wanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class GlancePage(QFrame):
    """Shows the main measures of one place or of several; each number leads to its sentence.

    A measure's name leads to what is said of it through the years.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wordsPage")
        self._session, self._appearance = session, appearance
        self._asking = GlanceAsking.of(session)
        self.places, self.year = QLineEdit(), QLineEdit()
        self._told, self._export = ElidedLabel(), QToolButton()
        self.table, self._empty = GlanceTable(), EmptyState()
        self.cells = GlanceModel(self)
        self._asked: object = None
        self._arrange()
        self._connect()
        speak(self, self._say)
        self._apply_theme()
        self._follow()

    def start(self, _: str = "") -> None:
        """Take the keyboard."""
        self.places.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.places.selectAll()

    def print_page(self) -> None:
        """Show the sheets before they are printed."""
        from gui.glance.paper import GlancePreview  # noqa: PLC0415 - only when asked for

        if self.cells.rows:
            GlancePreview(self._paper(), self._title(), self.window()).open()

    def export_to(self, path: Path) -> None:
        """Write the page as a PDF file, a workbook or a table, and say so when it is done."""
        if path.suffix.lower() == ".pdf":
            from gui.glance.paper import write_pdf  # noqa: PLC0415 - seldom needed

            write_pdf(self._paper(), str(path))
            self._tell_written(path)
            return
        rows, title = self.cells.table(), self._title()

        def write() -> None:
            from core.exporting.tables import write_table  # noqa: PLC0415 - seldom needed

            write_table(rows, path, title)

        self._session.aside.run(write, lambda _: self._tell_written(path))

    def export(self) -> None:
        """Ask for a file, and write the page into it."""
        kinds = self.tr("PDF file (*.pdf);;Workbook (*.xlsx);;Table (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), f"{self._title()}.pdf", kinds)
        if chosen:
            self.export_to(Path(chosen))

    def copy(self) -> None:
        """Put the table on the clipboard, for a spreadsheet."""
        QGuiApplication.clipboard().setText("\n".join(map("\t".join, self.cells.table())))
        self._session.said.emit(self.tr("Copied: the table"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.library.ask(kept, self._offer, lambda _: None)
        if self._asking.answer is None and self._asking.meant.places and not self._asking.is_running:
            self._asking.ask(self._asking.meant)

    def _arrange(self) -> None:
        self.places.setFixedSize(_PLACES_WIDTH, FIELD_HEIGHT)
        self.year.setFixedSize(_YEAR_WIDTH, FIELD_HEIGHT)
        self._told.setObjectName("place")
        self._export.setAutoRaise(True)
        self._export.setMinimumSize(LEAST, LEAST)
        self.table.setModel(self.cells)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        asked, below = QHBoxLayout(), QHBoxLayout()
        for widget in (self.places, self.year):
            widget.setAcceptDrops(False)
            asked.addWidget(widget)
        asked.addStretch(1)
        below.addWidget(self._told, 1)
        below.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, _TOP, _SIDE, 8)
        layout.setSpacing(10)
        layout.addLayout(asked)
        layout.addLayout(below)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        for field in (self.places, self.year):
            field.returnPressed.connect(self._ask)
        self._export.clicked.connect(self.export)
        self.table.wanted.connect(self._want)
        self.table.copying.connect(self.copy)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.left.connect(self.start)
        self._asking.changed.connect(self._follow)
        self._appearance.changed.connect(self._apply_theme)

    def _say(self) -> None:
        self.places.setPlaceholderText(self.tr("Places, such as 浙江 江苏"))
        self.places.setAccessibleName(self.tr("The places that are looked at"))
        self.year.setPlaceholderText(self.tr("Newest year"))
        self.year.setAccessibleName(self.tr("The year of the reports; nothing means the newest"))
        self._export.setAccessibleName(self.tr("Export this page"))
        self._export.setToolTip(self.tr("Export this page…"))
        self.table.setAccessibleName(self.tr("The main measures"))
        self._tell()

    def _apply_theme(self) -> None:
        look = self._appearance
        self._export.setIcon(icon("export", look.theme))
        self.cells.quiet = look.theme.mute
        self._empty.apply_theme(look.theme)
        for widget in (self.places, self.table):
            widget.setFont(look.report_font(self.font()))
        self.table.horizontalHeader().setFont(small(self.font()))
        self.table.viewport().update()

    def _offer(self, there: Kept) -> None:
        if isValid(self):
            completer = QCompleter(list(there.places), self.places)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            if popup := completer.popup():
                popup.setObjectName("offered")
            self.places.setCompleter(completer)

    def _ask(self) -> None:
        names = tuple(filter(None, _BETWEEN.split(self.places.text())))
        year = self.year.text().strip()
        self._asking.ask(Meant(names, int(year) if year.isdecimal() else None))

    def _follow(self) -> None:
        """Show what is asked, and the answer as soon as it is there."""
        asking = self._asking
        if asking.meant is not self._asked:
            self._asked = asking.meant
            self.places.setText("、".join(asking.meant.places))
            self.year.setText(str(asking.meant.year or ""))
        if not asking.is_running:
            self.cells.show(asking.answer.places if asking.answer else ())
            self._share_width()
        self._tell()

    def _share_width(self) -> None:
        """One place needs no column for its name; what measures leave over is shared."""
        self.table.setColumnHidden(PLACE, self.cells.places <= 1)
        header, mode = self.table.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(mode.Stretch)
        header.setSectionResizeMode(MEASURE, mode.ResizeToContents)

    def _tell(self) -> None:
        has_rows = bool(self.cells.rows)
        self._told.setText(self._title())
        self._told.setAccessibleName(self._title())
        self._export.setVisible(has_rows)
        self.table.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        self._empty.setText(self._why_nothing())

    def _title(self) -> str:
        """The places that are shown, and those that there is no report of."""
        places = self._asking.answer.places if self._asking.answer else ()
        told = [f"{one.place[-1]} {one.year}" for one in places if one.seen]
        lacking = [one.place[-1] for one in places if not one.seen]
        if told and lacking:
            told.append(self.tr("no report of {places}").format(places="、".join(lacking)))
        return " · ".join(told)

    def _why_nothing(self) -> str:
        asking = self._asking
        if asking.problem is not None:
            return sentence(asking.problem)
        if asking.is_running:
            return self.tr("Looking through the reports …")
        if not asking.meant.places:
            return self.tr("Name a place, or several that are to be compared.")
        return self.tr("There is no report of it in the library.")

    def _paper(self) -> QTextDocument:
        from gui.glance.paper import document  # noqa: PLC0415 - seldom needed

        table, answer = self.cells.table(), self._asking.answer
        if self.cells.places <= 1:
            table = [[*row[:PLACE], *row[PLACE + 1 :]] for row in table]
        sources = dict.fromkeys(source.heading for source in answer.reports.values()) if answer else {}
        told = self.tr("From: {reports}").format(reports="、".join(sources))
        return document(self._title(), table, [told], self._appearance.page_font)

    def _want(self, index: QModelIndex) -> None:
        points = self.cells.points(index)
        if points:
            self._go(points[0])
        elif index.isValid() and index.column() == MEASURE:
            measures_of(self._session).wanted.emit(self.cells.rows[index.row()].seen.measure)

    def _go(self, point: Point) -> None:
        self._session.go(Location(point.text, point.span))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for point in self.cells.points(self.table.currentIndex()):
            words = self.tr("Show the sentence of {value}").format(value=in_words(point))
            menu.addAction(words, partial(self._go, point))
        if menu.actions():
            menu.addSeparator()
        copying = QKeySequence("Ctrl+C").toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(f"{self.tr('Copy the table')}\t{copying}", self.copy)
        menu.addAction(self.tr("Print…"), self.print_page)
        menu.addAction(self.tr("Export this page…"), self.export)
        menu.popup(place)

    def _tell_written(self, path: Path) -> None:
        self._session.said.emit(self.tr("Written: {file}").format(file=path.name))
