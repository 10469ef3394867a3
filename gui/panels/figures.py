"""The Figures panel: every number of the report in a table."""

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.document.report import FigureKind
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.figures_groups import Grouping
from gui.panels.figures_head import FiguresHead, figure_names
from gui.panels.figures_model import FiguresModel
from gui.panels.figures_table import FiguresTable
from gui.session.measures import measures_of
from gui.session.reading_view import Focus
from gui.session.session import Session
from gui.session.writing import written
from gui.widgets.empty_state import EmptyState
from gui.widgets.when_seen import WhenSeen


class FiguresPanel(QWidget):
    """Lists the figures that are asked for, and exports those it lists."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._head = FiguresHead(session)
        self._model = FiguresModel(session, self._colour, self)
        self._table = FiguresTable(self._model)
        self._empty = EmptyState()
        self._filling = WhenSeen(self, self._fill)
        self._arrange()
        self._connect()
        self._apply_theme()
        speak(self, self._say)

    def export(self) -> None:
        """Ask for a file, and write the figures listed now into it."""
        self._filling.now()
        report = self._session.document.report
        name = self.tr("{report} figures").format(report=Path(report.source.name).stem)
        kinds = self.tr("Workbook (*.xlsx);;Table (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export figures"), f"{name}.xlsx", kinds)
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the figures listed now into a workbook or table, and say so when it is done."""
        report, figures = self._session.document.report, self._model.shown()
        if not figures:
            return

        def tell() -> None:
            if isValid(self):
                self._head.tell(written(path), can_export=True)

        def write() -> None:
            from core.exporting.figures import write_figures  # noqa: PLC0415 - seldom needed

            write_figures(report, figures, path)

        self._session.aside.run(write, lambda _: tell())

    def _say(self) -> None:
        self._table.setAccessibleName(self.tr("Figures"))
        headers = (
            self.tr("Figure"),
            self.tr("Measures"),
            self.tr("Time"),
            self.tr("Kind"),
            self.tr("±"),
        )
        with self._table.scroll_kept():
            self._model.name(headers, figure_names())
            self._fill()

    def _colour(self, kind: FigureKind) -> QColor:
        return self._appearance.theme.figure(kind)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        body = QHBoxLayout()
        body.setContentsMargins(6, 0, 0, 0)
        body.addWidget(self._table)
        layout.addLayout(body, 1)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        self._head.words_changed.connect(self._model.narrow)
        self._head.asked.changed.connect(lambda: self._model.ask(self._head.asked.asked))
        self._head.kinds_chosen.connect(lambda kinds: self._session.document.view.show_kinds(kinds))
        self._head.grouping_chosen.connect(lambda grouping: self._model.group(cast("Grouping", grouping)))
        self._head.export_wanted.connect(self.export)
        self._model.modelReset.connect(self._tell)
        self._model.modelReset.connect(lambda: self._point(self._session.document.view.focus))
        self._table.opened.connect(self._filling.unless_due(self._go))
        self._table.menu_wanted.connect(self._show_menu)
        self._table.moved.connect(self._filling.unless_due(self._outline))
        self._session.opened.connect(self._filling.ask)
        self._session.script_changed.connect(self._fill)
        self._session.kinds_changed.connect(self._follow_kinds)
        self._session.focused.connect(self._point)
        self._appearance.changed.connect(self._apply_theme)

    def _apply_theme(self) -> None:
        self._head.apply_look(self._appearance)
        self._empty.apply_theme(self._appearance.theme)
        self._table.setFont(self._appearance.report_font(self.font()))

    def _fill(self) -> None:
        """Show another report's figures, or other kinds."""
        self._kinds = self._session.document.view.kinds
        self._head.show_kinds(self._kinds)
        self._model.show(self._head.asked.asked)

    def _follow_kinds(self) -> None:
        """Stay as it is where only the ink of the page changes."""
        if self._kinds != self._session.document.view.kinds:
            self._fill()

    def _tell(self) -> None:
        """Say how many figures are listed, or why none is."""
        report, count = self._session.document.report, len(self._model.shown())
        told = self.tr("%n figures", "", count)
        if count < len(report.figures):
            told = self.tr("{count} of {all} figures").format(count=count, all=len(report.figures))
        self._head.tell(told, can_export=count > 0)
        self._table.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._empty.setText(
            self.tr("No figure matches.") if report.figures else self.tr("This report has no figures.")
        )

    def _outline(self, index: QModelIndex) -> None:
        self._session.document.view.set_focus(Focus("figure", cast("int", self._model.figure_at(index))))

    def _go(self, index: QModelIndex) -> None:
        """Bring a figure's words into view on the page."""
        figure = self._model.figure_at(index)
        if figure is not None:
            words = self._session.document.report.figures[figure].span
            self._session.document.view.visit(Focus("figure", figure), words)

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        number = self._model.figure_at(index)
        if number is None:
            return
        figure = self._session.document.report.figures[number]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show its sentence"), partial(self._table.opened.emit, index))
        if measure := figure.measure or figure.indicator:
            menu.addAction(
                self.tr("Through the years…"), partial(measures_of(self._session).wanted.emit, measure)
            )
        menu.popup(place)

    def _point(self, focus: Focus | None) -> None:
        """Choose what the page points at."""
        if self._filling.is_due:
            return
        index = QModelIndex()
        if focus is not None and focus.kind == "figure":
            index = self._model.index_of(cast("int", focus.key))
        self._table.choose(index)
