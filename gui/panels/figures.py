"""The Figures panel: every number of the report in a table."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.document.report import FigureKind
from gui.panels.figures_model import FiguresModel
from gui.panels.figures_table import FiguresTable
from gui.session import Focus, Session
from gui.theme import Appearance
from gui.widgets.chip import Chip
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_field import FilterField
from gui.widgets.flow_layout import FlowLayout


class FiguresPanel(QWidget):
    """Lists the figures, and switches the colours of their kinds on and off."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._filter = FilterField(self.tr("Filter figures"))
        self._legend = self._make_legend()
        self._model = self._make_model()
        self._table = FiguresTable(self._model, self.tr("Figures"))
        self._empty = EmptyState()
        self._arrange()
        self._connect()
        self._dress()
        self._fill()

    def _make_legend(self) -> dict[Chip, frozenset[FigureKind]]:
        legend: dict[Chip, frozenset[FigureKind]] = {}
        groups: tuple[tuple[str, tuple[FigureKind, ...]], ...] = (
            (self.tr("Money"), ("money",)),
            (self.tr("Percent"), ("percent",)),
            (self.tr("Quantity"), ("quantity",)),
            (self.tr("Points, multiples"), ("points", "multiple")),
            (self.tr("Dates, ranks"), ("date", "duration", "rank", "ordinal")),
        )
        for name, kinds in groups:
            chip = Chip(name)
            chip.setToolTip(self.tr("Colour these on the page"))
            legend[chip] = frozenset(kinds)
        return legend

    def _make_model(self) -> FiguresModel:
        headers = (
            self.tr("Figure"),
            self.tr("Measures"),
            self.tr("Kind"),
            self.tr("Value"),
            self.tr("±"),
        )
        kinds: dict[FigureKind, str] = {
            "money": self.tr("money"),
            "percent": self.tr("percent"),
            "quantity": self.tr("quantity"),
            "points": self.tr("points"),
            "multiple": self.tr("multiple"),
            "date": self.tr("date"),
            "duration": self.tr("duration"),
            "rank": self.tr("rank"),
            "ordinal": self.tr("ordinal"),
        }
        course = {
            "increase": self.tr("increase"),
            "decrease": self.tr("decrease"),
            "outcome": self.tr("achieved"),
            "target": self.tr("promised"),
        }
        return FiguresModel(headers, kinds, course, self._colour, self)

    def _colour(self, kind: FigureKind) -> QColor:
        return self._appearance.theme.figure(kind)

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 8)
        head.setSpacing(8)
        chips = FlowLayout(spacing=4)
        for chip in self._legend:
            chips.addWidget(chip)
        head.addLayout(chips)
        head.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        body = QHBoxLayout()
        body.setContentsMargins(6, 0, 0, 0)
        body.addWidget(self._table)
        layout.addLayout(body, 1)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        for chip in self._legend:
            chip.clicked.connect(self._switch)
        self._filter.textChanged.connect(self._narrow)
        self._model.modelReset.connect(lambda: self._point(self._session.focus))
        self._table.clicked.connect(self._go)
        self._table.opened.connect(self._go)
        self._table.moved.connect(self._outline)
        self._session.opened.connect(self._fill)
        self._session.kinds_changed.connect(self._show_switches)
        self._session.focused.connect(self._point)
        self._appearance.changed.connect(self._dress)

    def _dress(self) -> None:
        theme = self._appearance.theme
        self._filter.dress(theme)
        self._empty.dress(theme)
        for chip, kinds in self._legend.items():
            chip.dress(theme, theme.figure(min(kinds)))
        self._table.viewport().update()

    def _fill(self) -> None:
        """Show another report's figures."""
        self._model.show(self._session.report)
        self._show_switches()
        self._tell_empty()

    def _narrow(self, words: str) -> None:
        self._model.narrow(words)
        self._tell_empty()

    def _tell_empty(self) -> None:
        report = self._session.report
        shown = self._model.rowCount() > 0
        self._table.setVisible(shown)
        self._empty.setVisible(not shown)
        any_at_all = bool(report and report.figures)
        self._empty.setText(
            self.tr("No figure matches.") if any_at_all else self.tr("This report has no figures.")
        )

    def _switch(self) -> None:
        on = [kinds for chip, kinds in self._legend.items() if chip.isChecked()]
        self._session.show_kinds(frozenset().union(*on))

    def _show_switches(self) -> None:
        for chip, kinds in self._legend.items():
            chip.setChecked(kinds <= self._session.kinds)

    def _outline(self, index: QModelIndex) -> None:
        self._session.set_focus(Focus("figure", self._model.figure_at(index.row())))

    def _go(self, index: QModelIndex) -> None:
        """Bring a figure's words into view on the page."""
        self._outline(index)
        if self._session.report is not None:
            self._session.go_to(self._session.report.figures[self._model.figure_at(index.row())].span)

    def _point(self, focus: Focus | None) -> None:
        row = None
        if focus is not None and focus.kind == "figure" and isinstance(focus.key, int):
            row = self._model.row_of(focus.key)
        self._table.choose(row)
