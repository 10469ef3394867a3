"""The head of the page of promises: which two reports, what 左右 allows, which rows, and what there is."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.analysis.promises.verdicts import Verdict
from core.document.problem import Problem
from core.document.text_id import TextId
from core.workspace.promise_links import Standing
from core.workspace.promise_view import STANDINGS, VERDICTS, Wanted
from gui.look.icons import icon
from gui.look.theme import Appearance
from gui.look.translations import sentence, speak
from gui.promises.asking import ABOUT, ALLOWED, Looked
from gui.promises.names import allowance, colour, standing_name, verdict_name
from gui.search.chooser import Chooser
from gui.widgets.chip import Chip
from gui.widgets.choice import Choice
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.filter_field import FilterField
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.menu_button import grow_button

SIDE, TOP = 24, 16
_FIELD = 210


class Head(QWidget):
    """`paired` tells that other reports are chosen, `allowed` another allowance, `narrowed` other rows.

    `ordered` tells in which report's order the rows are to stand.
    """

    paired = Signal()
    allowed = Signal()
    narrowed = Signal()
    ordered = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier, self.later = Chooser[TextId | None](None), Chooser[TextId | None](None)
        self.order = Chooser[str]("promise")
        self.about = Chooser[Decimal](ABOUT)
        self.standing = Chooser[Standing | None](None)
        self.chips: dict[Verdict, Chip] = {verdict: Chip() for verdict in VERDICTS}
        self.words = _Field()
        self._arrow, self._told, self._export = QLabel("→"), ElidedLabel(), QToolButton()
        self._doubt = QLabel()
        self._doubted: Problem | None = None
        self._counts: Mapping[Verdict, int] = {}
        self._choice = Choice(self.chips.values(), self)
        self._arrange()
        self.earlier.changed.connect(self.paired)
        self.later.changed.connect(self.paired)
        self.about.changed.connect(self.allowed)
        self.order.changed.connect(self.ordered)
        self._choice.changed.connect(self.narrowed)
        self.standing.changed.connect(self.narrowed)
        self.words.textChanged.connect(self.narrowed)
        self._export.clicked.connect(self.export_wanted)
        speak(self, self._say)

    @property
    def wanted(self) -> Wanted:
        """Which rows are looked at."""
        chosen = frozenset(verdict for verdict, chip in self.chips.items() if chip.isChecked())
        return Wanted(chosen, self.standing.value, self.words.text().strip())

    @property
    def texts(self) -> tuple[TextId, ...]:
        """The two reports that are chosen."""
        return tuple(one for one in (self.earlier.value, self.later.value) if one is not None)

    def show_pair(self, looked: Looked | None) -> None:
        """Show which reports are laid beside each other, and offer others of the place."""
        for chooser, number in ((self.earlier, 0), (self.later, 1)):
            chooser.setVisible(looked is not None)
            if looked is not None:
                pair = looked.pair
                names: dict[TextId | None, str] = {one.text: one.heading for one in looked.reports}
                names.setdefault(pair.texts[number], pair.headings[number])
                chooser.offer(names)
                chooser.choose(pair.texts[number])
        self._arrow.setVisible(looked is not None)
        self._show_doubt(looked.doubt if looked else None)

    def _show_doubt(self, doubt: Problem | None) -> None:
        self._doubted = doubt
        self._doubt.setText("" if doubt is None else sentence(doubt))
        self._doubt.setVisible(doubt is not None)

    def ask_for_all(self) -> None:
        """Look at all rows, so that one that is looked for is among them."""
        self._choice.choose(())
        self.standing.choose(None)
        self.words.clear()
        self.narrowed.emit()

    def count(self, counts: Mapping[Verdict, int]) -> None:
        """Say on each verdict how often it was given."""
        self._counts = counts
        for verdict, chip in self.chips.items():
            chip.name(f"{verdict_name(verdict)} {counts.get(verdict, 0)}")

    def tell(self, words: str, *, has_rows: bool) -> None:
        """Say how many promises there are, and what became of them."""
        self._told.setText(words)
        self._told.setAccessibleName(words)
        self._export.setVisible(has_rows)

    def apply_look(self, appearance: Appearance) -> None:
        """Take the appearance's colours."""
        for verdict, chip in self.chips.items():
            chip.apply_theme(appearance.theme, colour(verdict, appearance.theme))
        self.words.apply_theme(appearance.theme)
        self._export.setIcon(icon("export", appearance.theme))

    def _say(self) -> None:
        self.earlier.name(self.tr("The report that promises"))
        self.later.name(self.tr("The report that tells what became of it"))
        self.order.name(self.tr("Order of the rows"))
        self.order.offer({"promise": self.tr("As promised"), "outcome": self.tr("As reported")})
        self.about.name(self.tr("How far off what was to be about so much may be"))
        self.about.offer({points: allowance(points) for points in ALLOWED})
        self.standing.name(self.tr("How certain it is which outcome is meant"))
        self.standing.offer(
            {None: self.tr("All matches"), **{standing: standing_name(standing) for standing in STANDINGS}}
        )
        self.words.name(self.tr("Words of promises and outcomes"))
        self._export.setAccessibleName(self.tr("Export this table"))
        self._export.setToolTip(self.tr("Export this table…"))
        self.count(self._counts)
        self._show_doubt(self._doubted)

    def _arrange(self) -> None:
        pair, filters, below = FlowLayout(spacing=8), FlowLayout(spacing=8), QHBoxLayout()
        above: tuple[QWidget, ...] = (self.earlier, self._arrow, self.later, self.about)
        for part in above:
            pair.addWidget(part)
        for part in (*self.chips.values(), self.standing, self.order, self.words):
            filters.addWidget(part)
        self._arrow.setObjectName("place")
        self._arrow.setMinimumHeight(self.about.sizeHint().height())
        self._told.setObjectName("place")
        self._doubt.setForegroundRole(QPalette.ColorRole.BrightText)
        self._doubt.setWordWrap(True)
        self._doubt.hide()
        self._export.setAutoRaise(True)
        grow_button(self._export)
        below.addWidget(self._told, 1)
        below.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, TOP, SIDE, 6)
        layout.setSpacing(8)
        layout.addLayout(pair)
        layout.addWidget(self._doubt)
        layout.addLayout(filters)
        layout.addLayout(below)


class _Field(FilterField):
    """A field that is as wide as what is mostly typed."""

    def sizeHint(self) -> QSize:
        return QSize(_FIELD, super().sizeHint().height())
