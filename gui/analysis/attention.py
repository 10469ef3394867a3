"""The chart above a table: word lists by year, place or report, and words through the years."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.analysis.tables import Table, Value
from core.files import write_whole
from core.workspace.words import Question
from gui.analysis.charted import Charted, charted
from gui.analysis.columns import written
from gui.charts.area import ChartArea
from gui.charts.data import Mark
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.session import Session
from gui.session.writing import write_out


class AttentionChart(ChartArea):
    """`wanted` brings where the value leads that is clicked; hidden where there is nothing to draw."""

    wanted = Signal(object)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._session = session
        self._question: Question | None = None
        self._table = Table((), [], [])
        self._charted: Charted | None = None
        self.chart.wanted.connect(self._want)
        self.chart.copied.connect(lambda: session.said.emit(self.tr("Copied: the chart")))
        self.saving.connect(self._write)
        speak(self, self._say)
        self.hide()

    def show_answer(self, question: Question, table: Table) -> None:
        """Draw the answer to a question, if it can be drawn."""
        self._question, self._table = question, table
        is_drawn = question.what in ("list", "first") and bool(table.rows)
        self.setVisible(is_drawn)
        if is_drawn:
            by = "year" if question.what == "first" else question.by
            unknown = self.tr("no year") if by == "year" else self.tr("no place")
            found = self._charted = charted(table, by, unknown)
            self.chart.show_data(found.data, found.kind, self.tr("Per 10,000 characters"), self.told)
            self.verticalScrollBar().setValue(0)
            self.updateGeometry()

    def told(self, mark: Mark) -> str:
        """All of a value in words."""
        data, columns = self.chart.data, self._table.columns
        row = self._table.rows[self._charted.rows[mark]] if self._charted else ()
        value = dict(zip(columns, row, strict=False))
        return self.tr("{name} · {where}: {rate} per 10,000 characters; {hits} in {reports}").format(
            name=data.series[mark.series].name,
            where=data.names[mark.at],
            rate=written(value.get("per_10_000"), "rate"),
            hits=self.tr("%Ln hit(s)", "", _number(value.get("hits", value.get("count")))),
            reports=self.tr("%Ln report(s)", "", _number(value.get("reports"))),
        )

    def _write(self, path: Path, picture: bytes) -> None:
        """Write a picture, and say so when it is done."""
        write_out(self._session, path, partial(write_whole, path, picture))

    def _want(self, series: int, at: int) -> None:
        if self._charted is not None:
            self.wanted.emit(self._table.leads[self._charted.rows[Mark(series, at)]])

    def _say(self) -> None:
        self.file_name = self.tr("Chart of what was counted")
        self.chart.setAccessibleName(self.file_name)
        if self._question is not None and not self.isHidden():
            self.show_answer(self._question, self._table)


def _number(value: Value) -> int:
    return int(value) if isinstance(value, int | float) else 0
