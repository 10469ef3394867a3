"""The page of series: one measure as a chart and as a table, each point of which leads to its sentence."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.analysis.series.point import STATUSES, Form, Point
from core.analysis.series.table import Cell, Series
from core.analysis.series.words import in_words
from core.files import write_whole
from gui.charts.area import ChartArea
from gui.charts.data import Mark
from gui.look.menu_keys import with_keys
from gui.look.theme import Appearance
from gui.look.translations import sentence, speak
from gui.search.saved import Kept, kept
from gui.series.asking import SeriesAsking
from gui.series.charted import NOTHING
from gui.series.correcting import CorrectingPoints
from gui.series.head import SIDE, Head
from gui.series.model import Laid, status_name
from gui.series.prepared import Prepared
from gui.series.table import SeriesTable
from gui.session.session import Session
from gui.session.trail import Location
from gui.session.writing import write_out
from gui.widgets.empty_state import EmptyState
from gui.widgets.message import Message

_QUOTED = 200
"""So many sentences are fetched before anybody points at their points; the others are then."""


class SeriesPage(QFrame):
    """Asks, and shows the answer; what was asked stays when the page goes."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wordsPage")
        self._session, self._appearance = session, appearance
        self._asking = SeriesAsking.of(session)
        self.head, self.table, self._empty = Head(), SeriesTable(), EmptyState()
        self.table.cells.sentence = self._asking.sentence
        self.area, self.message = ChartArea(appearance), Message()
        self._correcting = CorrectingPoints(session, self.message, self)
        self.charted = NOTHING
        self._answered: object = None
        self._tabled: Prepared | None = None
        self._asked: object = None
        self._arrange()
        self._connect()
        speak(self, self._say)
        self._apply_theme()
        self._follow()

    @property
    def series(self) -> Series | None:
        """What is shown."""
        there = self._shown
        return there.series if there is not None else None

    @property
    def _shown(self) -> Prepared | None:
        there, number = self._asking.prepared, self.head.series.value
        return there[number] if number < len(there) else None

    def start(self, words: str = "") -> None:
        """Take the keyboard, for a measure where one is named."""
        if words:
            self.head.measure.setText(words)
            self.head.ask_now()
        self.head.measure.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.measure.selectAll()

    def export_to(self, path: Path) -> None:
        """Write the series into a workbook or a table, and say so when it is done."""
        series, answer = self.series, self._asking.answer
        if series is None or answer is None:
            return
        points = [point for cell in series.cells for point in (cell.point, *cell.also)]

        def write() -> None:
            from core.exporting.series import write_series  # noqa: PLC0415 - seldom needed

            write_series([series], answer.reports, dict(self._asking.sentences), path)

        self._asking.quote(points, partial(write_out, self._session, path, write))

    def export(self) -> None:
        """Ask for a file, and write the series into it."""
        kinds = self.tr("Workbook (*.xlsx);;Table (*.csv)")
        name = self._asking.answer.measure if self._asking.answer else ""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export table"), f"{name}.xlsx", kinds)
        if chosen:
            self.export_to(Path(chosen))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.library.ask(kept, self._offer, lambda _: None)
        if self._asking.answer is None and not self._asking.is_running:
            self._asking.ask(self._asking.asked)

    def event(self, event: QEvent) -> bool:
        """What was corrected here last is undone here, and nothing of the page of a report."""
        is_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if is_undo and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_undo and event.type() == QEvent.Type.KeyPress and self.message.turn_back():
            return True
        return super().event(event)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        body = QVBoxLayout()
        body.setContentsMargins(SIDE - 8, 4, SIDE - 8, 8)
        body.addWidget(self.area, 3)
        body.addWidget(self.table, 2)
        body.addWidget(self._empty, 1)
        body.addWidget(self.message)
        layout.addLayout(body, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        asking, chart = self._asking, self.area.chart
        self.head.asked.connect(lambda: asking.ask(self.head.question))
        self.head.shown_otherwise.connect(self._show)
        self.head.export_wanted.connect(self.export)
        self.table.wanted.connect(lambda cell: self._go(cell.point))
        self.table.menu_wanted.connect(self._show_menu)
        self.area.saving.connect(self._write_picture)
        chart.wanted.connect(lambda series, at: self._go(self._cell(Mark(series, at)).point))
        chart.copied.connect(lambda: self._session.said.emit(self.tr("Copied: the chart")))
        asking.changed.connect(self._follow)
        asking.quoted.connect(chart.update)
        self._appearance.changed.connect(self._apply_theme)

    def _say(self) -> None:
        self.table.setAccessibleName(self.tr("What reports say, by place and year"))
        self.area.chart.setAccessibleName(self.tr("Chart of what reports say"))
        self._tabled = None  # its rows are named anew
        self._show_answer()

    def _apply_theme(self) -> None:
        self.head.apply_look(self._appearance)
        self.table.apply_look(self._appearance)
        self._empty.apply_theme(self._appearance.theme)

    def _offer(self, there: Kept) -> None:
        if isValid(self):
            self.head.filters.offer(there.places, there.collections)

    # The answer

    def _follow(self) -> None:
        """Show what is asked, where it was not asked here, and the answer as soon as it is there."""
        asking = self._asking
        if asking.asked is not self._asked:
            self._asked = asking.asked
            if asking.asked != self.head.question:
                self.head.show_asked(asking.asked)
        if asking.answer is not self._answered:
            is_other = getattr(self._answered, "measure", None) != getattr(asking.answer, "measure", None)
            self._answered = asking.answer
            self.head.offer(asking.measures)
            if is_other:
                self.head.series.value = 0
            self._show_answer(is_other=is_other)
        self._tell()

    def _show_answer(self, *, is_other: bool = False) -> None:
        there = self._asking.answer.series if self._asking.answer else ()
        if self.head.series.value >= len(there):
            self.head.series.value = 0
        self.head.offer_series(there, [self._name(one) for one in there])
        if is_other and (shown := self._shown) is not None:
            self.head.kind.choose(shown.kind)
            self.head.year.value = shown.year
        self._show()

    def _show(self) -> None:
        """Show the chosen series in the chosen way."""
        shown, chart = self._shown, self.area.chart
        if shown is not self._tabled:
            self._tabled = shown
            self.table.cells.show(shown.table if shown is not None else Laid())
            self.table.show_last()
        self.charted = NOTHING
        if shown is not None:
            series, names = shown.series, {status: status_name(status) for status in STATUSES}
            if self.head.year.value not in shown.years:
                self.head.year.value = shown.year
            self.head.offer_years(shown.years)
            kind, year = self.head.kind.value, self.head.year.value
            self.charted = found = shown.charted(kind, year, names)
            parts = (series.measure, self._form(series.form), series.scope, found.unit)
            about = " · ".join(filter(None, (*parts, str(year) if kind == "dots" else "")))
            self.area.file_name = about.replace("/", "-")
            chart.show_data(found.data, kind, about, self._told, self._in_short)
            self.area.verticalScrollBar().setValue(0)
            self.area.updateGeometry()
            self._asking.quote([cell.point for cell in found.cells.values()][:_QUOTED])
        self._tell()

    def _told(self, mark: Mark) -> str:
        """All of a point in words."""
        return f"{self._headed(mark)} · {self.table.cells.told(self._cell(mark))}"

    def _in_short(self, mark: Mark) -> str:
        """A point in words, without its sentence."""
        return f"{self._headed(mark)} · {in_words(self._cell(mark).point)}"

    def _headed(self, mark: Mark) -> str:
        cell = self._cell(mark)
        return " · ".join((cell.place[-1], str(cell.year or ""), status_name(cell.status)))

    def _cell(self, mark: Mark) -> Cell:
        return self.charted.cells[mark]

    def _name(self, series: Series) -> str:
        return " · ".join(filter(None, (series.scope, self._form(series.form), series.unit)))

    def _form(self, form: Form) -> str:
        return {"level": self.tr("Level"), "growth": self.tr("Growth"), "added": self.tr("Added")}[form]

    def _tell(self) -> None:
        """Say how much was found, or why there is nothing."""
        shown = self._shown
        self.head.tell(self._told_of(shown), has_rows=shown is not None)
        self.table.setVisible(shown is not None)
        self.area.setVisible(bool(self.charted.cells))
        self._empty.setVisible(shown is None)
        self._empty.setText(self._why_nothing())

    def _told_of(self, shown: Prepared | None) -> str:
        asking = self._asking
        if asking.is_running:
            words = self.tr("Looking through the reports …")
            return f"{words} {asking.done} / {asking.total}" if asking.total else words
        if shown is None or asking.answer is None:
            return ""
        parts = [
            shown.series.measure,
            self.tr("%Ln place(s)", "", shown.places),
            self.tr("%Ln statement(s)", "", len(shown.series.cells)),
        ]
        if shown.unsure:
            parts.append(self.tr("%Ln not sure", "", shown.unsure))
        if self.charted.is_cut:
            parts.append(self.tr("the first %Ln place(s) are drawn", "", self.charted.places))
        if asking.answer.others:
            others = "、".join(asking.answer.others[:4])
            parts.append(self.tr("it may also mean {others}").format(others=others))
        return " · ".join(parts)

    def _why_nothing(self) -> str:
        asking = self._asking
        if asking.problem is not None:
            return sentence(asking.problem)
        if asking.is_running:
            return ""
        if asking.asked.measure:
            return self.tr("No report states anything of this measure.")
        return self.tr("Choose a measure, or type one: each report tells of it in a sentence.")

    # Where a point leads

    def _go(self, point: Point) -> None:
        self._session.go(Location(point.text, point.span))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cell, answer = self.table.current, self._asking.answer
        if cell is not None and answer is not None:
            menu.addAction(with_keys(self.tr("Show its sentence"), "Return"), partial(self._go, cell.point))
            for other in cell.also:
                words = self.tr("Show {value} in {report}").format(
                    value=in_words(other), report=answer.reports[other.text].heading
                )
                menu.addAction(words.replace("&", "&&"), partial(self._go, other))
            menu.addSeparator()
            self._correcting.offer(menu, cell.point)
            menu.addSeparator()
        menu.addAction(with_keys(self.tr("Copy cells"), "Ctrl+C"), self.table.copy)
        menu.addAction(self.tr("Export this table…"), self.export)
        menu.addAction(self.tr("Save the chart…"), self.area.ask_where)
        menu.popup(place)

    def _write_picture(self, path: Path, picture: bytes) -> None:
        write_out(self._session, path, partial(write_whole, path, picture))
