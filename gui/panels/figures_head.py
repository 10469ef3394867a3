"""What narrows, groups and exports the figures: the legend of kinds, words, and a line below them."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.document.report import FigureKind
from gui.look.faces import small
from gui.look.icons import icon
from gui.look.size import sized
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.figures_asked import FiguresAsked
from gui.panels.figures_groups import Grouping
from gui.session.session import Session
from gui.widgets.chip import Chip
from gui.widgets.choice import Choice
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.filter_field import FilterField
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.menu_button import MenuButton, grow_button

LEGEND: tuple[tuple[FigureKind, ...], ...] = (
    ("money",),
    ("percent",),
    ("quantity",),
    ("points", "multiple"),
    ("date", "duration", "rank", "ordinal"),
)
"""The kinds of figures that are asked for together."""


class FiguresHead(QWidget):
    """The head of the Figures panel."""

    words_changed = Signal(str)
    kinds_chosen = Signal(object)
    grouping_chosen = Signal(str)
    export_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = FiguresAsked(session)
        self._legend = {Chip(): frozenset(kinds) for kinds in LEGEND}
        self._grouping: Grouping = "none"
        self._words = FilterField()
        self._told = ElidedLabel()
        self._told.setObjectName("place")
        sized(self._told, lambda: self._told.setFont(small(QApplication.font())))
        self._groupings = MenuButton()
        self._export = QToolButton()
        self._export.setAutoRaise(True)
        grow_button(self._export)
        self._arrange()
        self._words.textChanged.connect(self.words_changed)
        self._export.clicked.connect(self.export_wanted)
        self._choice = Choice(self._legend, self)
        self._choice.changed.connect(self._choose_kinds)
        speak(self, self._say)

    def _say(self) -> None:
        self._words.name(self.tr("Filter figures"))
        self._export.setAccessibleName(self.tr("Export these figures"))
        self._export.setToolTip(self.tr("Export these figures…"))
        self._groupings.name(self.tr("Groups of figures"))
        self._name_legend()
        self._name_groupings()

    def apply_look(self, appearance: Appearance) -> None:
        """Take the appearance's colours and faces."""
        theme = appearance.theme
        self._words.apply_theme(theme)
        self._export.setIcon(icon("export", theme))
        self.asked.apply_look(appearance)
        for chip, kinds in self._legend.items():
            chip.apply_theme(theme, theme.figure(min(kinds)))

    def show_kinds(self, kinds: frozenset[FigureKind]) -> None:
        """Show which kinds are asked for; all are where no chip is chosen."""
        chosen = [chip for chip, some in self._legend.items() if some <= kinds]
        self._choice.choose(chosen if len(chosen) < len(self._legend) else ())

    def tell(self, words: str, *, can_export: bool) -> None:
        """Say something of the list below, and whether there is anything in it."""
        self._told.setText(words)
        self._export.setEnabled(can_export)

    def _name_legend(self) -> None:
        names = (
            self.tr("Money"),
            self.tr("Percent"),
            self.tr("Quantity"),
            self.tr("Points, multiples"),
            self.tr("Dates, ranks"),
        )
        for chip, name in zip(self._legend, names, strict=True):
            chip.name(name)
            chip.setToolTip(
                self.tr("Click for these alone, Ctrl+click for these too: here, and in colour on the page")
            )

    def _name_groupings(self) -> None:
        names: dict[Grouping, str] = {
            "none": self.tr("Not grouped"),
            "indicator": self.tr("By indicator"),
            "measure": self.tr("By measure"),
            "section": self.tr("By section"),
        }
        menu = self._groupings.menu()
        menu.clear()
        for grouping, name in names.items():
            menu.addAction(name).triggered.connect(lambda _=False, g=grouping: self._group(g))
        self._groupings.setText(names[self._grouping])
        self._groupings.updateGeometry()

    def _group(self, grouping: Grouping) -> None:
        self._grouping = grouping
        self._name_groupings()
        self.grouping_chosen.emit(grouping)

    def _arrange(self) -> None:
        chips, below = FlowLayout(spacing=4), QHBoxLayout()
        for chip in self._legend:
            chips.addWidget(chip)
        below.setSpacing(2)
        below.addWidget(self._told, 1)
        below.addWidget(self._groupings)
        below.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 2)
        layout.setSpacing(6)
        layout.addLayout(chips)
        layout.addWidget(self.asked)
        layout.addWidget(self._words)
        layout.addLayout(below)

    def _choose_kinds(self) -> None:
        on = [kinds for chip, kinds in self._legend.items() if chip.isChecked()]
        self.kinds_chosen.emit(frozenset().union(*(on or self._legend.values())))


def figure_names() -> dict[str, str]:
    """Courses, and groups without a name, in the window's language."""
    return {
        "increase": QCoreApplication.translate("FiguresPanel", "increase"),
        "decrease": QCoreApplication.translate("FiguresPanel", "decrease"),
        "outcome": QCoreApplication.translate("FiguresPanel", "achieved"),
        "target": QCoreApplication.translate("FiguresPanel", "promised"),
        "indicator": QCoreApplication.translate("FiguresPanel", "No indicator named"),
        "measure": QCoreApplication.translate("FiguresPanel", "No indicator named"),
        "section": QCoreApplication.translate("FiguresPanel", "Before the first section"),
    }
