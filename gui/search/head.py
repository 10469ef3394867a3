"""The head of the search page: the query, how it is understood, where one looks, and how much there is."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.document.corpus import Corpus, Where
from core.search.order import REACH
from core.search.query import Understood
from gui.look.faces import small
from gui.look.icons import icon
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.search.arranging import Arrangement
from gui.search.chooser import Chooser
from gui.search.filters import Filters
from gui.search.query_field import QueryField
from gui.search.saved import SavedMenu
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.menu_button import grow_button

SIDE, TOP = 24, 18
LOOK_AFTER_MS = 220


class Head(QWidget):
    """`asked` tells that something is looked for, `arranged` that the lines are wanted in another order."""

    asked = Signal()
    arranged = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query = QueryField()
        self.filters = Filters()
        self.saved = SavedMenu()
        self._meant, self._told = QLabel(), ElidedLabel()
        self._order = Chooser[str | None](None)
        self._grouping = Chooser[str | None]("report")
        self._export = QToolButton()
        self._waiting = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._arrange()
        self.query.textChanged.connect(lambda _: self._waiting.start())
        self.query.done.connect(self.look_now)
        self._waiting.timeout.connect(self.asked)
        self.filters.changed.connect(self._waiting.start)
        for chooser in (self._order, self._grouping):
            chooser.changed.connect(self.arranged)
        self._export.clicked.connect(self.export_wanted)
        speak(self, self._say)

    @property
    def arrangement(self) -> Arrangement:
        """How the lines are wanted."""
        return Arrangement(self._order.value, self._grouping.value)

    def look_now(self) -> None:
        """Ask at once."""
        self._waiting.stop()
        self.asked.emit()

    def show_asked(self, words: str, where: Where, corpus: Corpus, arrangement: Arrangement) -> None:
        """Show what is looked for, without asking for it."""
        was = self.query.blockSignals(True)
        self.query.setText(words)
        self.query.blockSignals(was)
        self.filters.show_asked(where, corpus)
        self._order.choose(arrangement.order)
        self._grouping.choose(arrangement.grouping)

    def tell_meaning(self, meant: list[Understood]) -> None:
        """Say how the query is understood."""
        self._meant.setText("  ".join(_said(one) for one in meant))
        self._meant.setVisible(bool(meant))

    def tell(self, words: str, *, has_lines: bool, can_export: bool) -> None:
        """Say how much there is; where nothing is listed, there is nothing to put in order."""
        self._told.setText(words)
        for widget in (self._order, self._grouping, self._export):
            widget.setVisible(has_lines)
        self._export.setEnabled(can_export)

    def apply_look(self, appearance: Appearance) -> None:
        """Take the appearance's colours and faces."""
        self.query.apply_theme(appearance.theme)
        face = appearance.report_font(self.font())
        face.setPixelSize(face.pixelSize() + 3)
        self.query.setFont(face)
        self._meant.setFont(appearance.report_font(small(self.font())))
        self._export.setIcon(icon("export", appearance.theme))
        self.filters.apply_look(appearance)

    def _say(self) -> None:
        self.query.name(self.tr("Search all reports"))
        self._export.setAccessibleName(self.tr("Export these lines"))
        self._export.setToolTip(self.tr("Export these lines…"))
        self._order.name(self.tr("Order of the lines"))
        self._order.offer(self._orders())
        self._grouping.name(self.tr("Groups of lines"))
        self._grouping.offer(
            {
                "report": self.tr("By report"),
                "place": self.tr("By place"),
                "year": self.tr("By year"),
                "kind": self.tr("By kind of section"),
                None: self.tr("Not grouped"),
            }
        )

    def _orders(self) -> dict[str | None, str]:
        reach = range(1, REACH + 1)
        lefts: dict[str | None, str] = {
            f"left{n}": self.tr("Sorted: %n character(s) left", "", n) for n in reach
        }
        rights: dict[str | None, str] = {
            f"right{n}": self.tr("Sorted: %n character(s) right", "", n) for n in reach
        }
        return {
            None: self.tr("Not sorted"),
            **lefts,
            **rights,
            "place": self.tr("Sorted: place"),
            "year": self.tr("Sorted: year"),
            "section": self.tr("Sorted: section"),
        }

    def _arrange(self) -> None:
        self._meant.setObjectName("place")
        self._meant.setWordWrap(True)
        self._meant.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._meant.setContentsMargins(2, 0, 2, 0)
        self._export.setAutoRaise(True)
        grow_button(self._export)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._told, 1)
        for widget in (self._order, self._grouping, self.saved, self._export):
            below.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, TOP, SIDE, 6)
        layout.setSpacing(8)
        layout.addWidget(self.query)
        layout.addWidget(self._meant)
        layout.addWidget(self.filters)
        layout.addSpacing(4)
        layout.addLayout(below)


def _said(meant: Understood) -> str:
    return QCoreApplication.translate("Problem", meant.sentence).format(words=meant.words)
