"""The head of the page of series: which measure, of which places and years, and how it is shown."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.analysis.series.table import Series
from core.workspace.series import Asked, Said
from gui.charts.data import Kind
from gui.look.icons import icon
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.search.chooser import Chooser
from gui.search.filters import Filters
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.menu_button import MenuButton, grow_button
from gui.widgets.short_field import ShortField

SIDE, TOP = 24, 18
_ASK_AFTER_MS = 350
_MEASURE_WIDTH, _LISTED = 230, 40
_COMPLETED = 2_000
"""So many measures are offered while one types; many are said in one report only."""


class Head(QWidget):
    """`asked` tells that something else is asked, `shown_otherwise` that it is to be shown in another way."""

    asked = Signal()
    shown_otherwise = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure = ShortField(_MEASURE_WIDTH)
        self.listed = MenuButton()
        self.filters = Filters(is_search=False, has_parts=False)
        self.series = Chooser[int](0)
        self.kind = Chooser[Kind]("lines")
        self.year = Chooser[int | None](None)
        self._offered: Sequence[Said] = ()
        self._told, self._export = ElidedLabel(), QToolButton()
        self._waiting = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._waiting.timeout.connect(self.asked)
        self._arrange()
        self.measure.returnPressed.connect(self.ask_now)
        self.measure.taken.connect(self.ask_now)
        self.filters.changed.connect(self._waiting.start)
        for chooser in (self.series, self.kind, self.year):
            chooser.changed.connect(self.shown_otherwise)
        self._export.clicked.connect(self.export_wanted)
        speak(self, self._say)

    @property
    def question(self) -> Asked:
        """What is asked."""
        return Asked(self.measure.text().strip(), self.filters.corpus)

    def ask_now(self) -> None:
        """Ask at once."""
        self._waiting.stop()
        self.asked.emit()

    def show_asked(self, asked: Asked) -> None:
        """Show what is asked, without asking for it."""
        self._waiting.stop()
        self.measure.setText(asked.measure)
        self.filters.show_asked("text", asked.corpus)

    def offer(self, measures: Sequence[Said]) -> None:
        """Offer the measures that there are, the commonest first."""
        if measures is self._offered:
            return
        self._offered = measures
        self.measure.offer([one.measure for one in measures[:_COMPLETED]])
        self.listed.menu().clear()
        for one in [said for said in measures if said.is_known][:_LISTED]:
            words = one.measure.replace("&", "&&")
            self.listed.menu().addAction(f"{words}\t{one.reports}", partial(self._choose, one.measure))
        self.listed.setVisible(bool(measures))

    def offer_series(self, found: Sequence[Series], names: Sequence[str]) -> None:
        """Offer the forms, units and scopes that a measure is told in."""
        self.series.offer(dict(enumerate(names)))
        self.series.setVisible(len(found) > 1)

    def offer_years(self, years: Sequence[int]) -> None:
        """Offer the years of which places can stand side by side."""
        self.year.offer({year: str(year) for year in reversed(years)})

    def tell(self, words: str, *, has_rows: bool) -> None:
        """Say what was found."""
        self._told.setText(words)
        self._told.setAccessibleName(words)
        self._export.setVisible(has_rows)
        self.kind.setVisible(has_rows)
        self.year.setVisible(has_rows and self.kind.value == "dots")
        self.series.setVisible(has_rows and self.series.isVisibleTo(self))

    def apply_look(self, appearance: Appearance) -> None:
        """Take the appearance's colours and faces."""
        self.filters.apply_look(appearance)
        self.measure.setFont(appearance.report_font(self.font()))
        self._export.setIcon(icon("export", appearance.theme))

    def _choose(self, measure: str) -> None:
        self.measure.setText(measure)
        self.ask_now()

    def _say(self) -> None:
        self.measure.setPlaceholderText(self.tr("A measure, such as GDP"))
        self.measure.setAccessibleName(self.tr("The measure that is asked about"))
        self.listed.setText(self.tr("Measures"))
        self.listed.name(self.tr("The commonest measures"))
        self.series.name(self.tr("Levels, growth or what was added, and of what"))
        self.kind.name(self.tr("How it is drawn"))
        kinds = (self.tr("Over the years"), self.tr("Side by side"), self.tr("A panel for each place"))
        self.kind.offer(dict(zip(("lines", "dots", "panels"), kinds, strict=True)))
        self.year.name(self.tr("The year of which places stand side by side"))
        self._export.setAccessibleName(self.tr("Export this table"))
        self._export.setToolTip(self.tr("Export this table…"))

    def _arrange(self) -> None:
        self._told.setObjectName("place")
        self._export.setAutoRaise(True)
        grow_button(self._export)
        top = QWidget()
        flow = FlowLayout(top, spacing=8)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (self.measure, self.listed, self.series, self.kind, self.year):
            flow.addWidget(widget)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._told, 1)
        below.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, TOP, SIDE, 6)
        layout.setSpacing(10)
        layout.addWidget(top)
        layout.addWidget(self.filters)
        layout.addLayout(below)
