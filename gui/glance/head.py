"""The head of the page: which places are looked at, of which year, and what of several is told."""

import re

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from core.workspace.glance import Meant
from gui.glance.laid import PARTS, Arranged, Part
from gui.glance.words import part_name
from gui.look.icons import icon
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.search.chooser import Chooser
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.menu_button import grow_button
from gui.widgets.short_field import ShortField

SIDE, TOP = 24, 18
ASK_AFTER_MS = 350
PLACES_WIDTH, YEAR_WIDTH = 280, 104
_BAR_WIDTH, _BAR = 120, 3
_BETWEEN = re.compile(r"[、,，;；\s]+")


class Head(QWidget):
    """`asked` tells that others are to be looked at, `arranged` that they are to stand otherwise."""

    asked = Signal()
    arranged_anew = Signal()
    stopped = Signal()
    print_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places, self.year = ShortField(PLACES_WIDTH, is_of_several=True), ShortField(YEAR_WIDTH)
        self._below = Chooser[bool](value=False)
        self._part = Chooser[Part | None](None)
        self._turned = Chooser[bool](value=False)
        self._just = QToolButton()
        self._told, self._bar = ElidedLabel(), QProgressBar()
        self.again, self._stop, self.print, self.export = (QToolButton() for _ in range(4))
        self._reports: Meant = Meant()
        self._waiting = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._arrange()
        self._connect()
        speak(self, self._say)

    @property
    def meant(self) -> Meant:
        """Which places are meant; reports that were chosen are, as long as nobody asks for something else."""
        if self._reports.reports:
            return self._reports
        words = re.split(_BETWEEN, self.places.text().strip())
        year = self.year.text().strip()
        is_year = year.isdecimal() and len(year) == len("2024")
        return Meant(
            tuple(dict.fromkeys(filter(None, words))), int(year) if is_year else None, self._below.value
        )

    @property
    def arranged(self) -> Arranged:
        """How several places are told of."""
        return Arranged(self._part.value, self._turned.value)

    @property
    def is_waiting(self) -> bool:
        """Whether what was typed is about to be asked."""
        return self._waiting.isActive()

    def show_asked(self, meant: Meant) -> None:
        """Show what is asked, without asking for it."""
        was = self.blockSignals(True)
        self._waiting.stop()
        self._reports = meant if meant.reports else Meant()
        if not meant.reports:
            self.places.setText(" ".join(meant.places))
            self.year.setText(str(meant.year or ""))
            self._below.choose(meant.below)
        self._waiting.stop()
        self._show_just()
        self.blockSignals(was)

    def show_arranged(self, arranged: Arranged) -> None:
        """Show how several places are told of."""
        self._part.choose(arranged.part)
        self._turned.choose(arranged.is_turned)

    def offer(self, places: tuple[str, ...]) -> None:
        """Offer the places that there are."""
        self.places.offer(places)

    def tell(self, words: str, *, places: int, part: Part | None) -> None:
        """Say what is shown; choices are offered where there is something to choose."""
        self._told.setText(words)
        self._told.setAccessibleName(words)
        self._part.setVisible(places > 1)
        self._turned.setVisible(places > 1 and part is not None)
        for button in (self.print, self.export):
            button.setVisible(places > 0)

    def tell_progress(self, done: int, total: int, *, is_running: bool) -> None:
        """Show how far it is, with a button to stop."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setVisible(is_running and total > 0)
        self._stop.setVisible(is_running and total > 0)

    def apply_look(self, appearance: Appearance) -> None:
        """Take the appearance's colours and faces."""
        self.places.setFont(appearance.report_font(self.font()))
        self.print.setIcon(icon("print", appearance.theme))
        self.export.setIcon(icon("export", appearance.theme))

    def _connect(self) -> None:
        for field in (self.places, self.year):
            field.textEdited.connect(self._type)
            field.returnPressed.connect(self.ask_now)
        self._below.changed.connect(self._ask_places)
        self._just.clicked.connect(self._ask_places)
        self._waiting.timeout.connect(self.asked)
        self._part.changed.connect(self.arranged_anew)
        self._turned.changed.connect(self.arranged_anew)
        self.again.clicked.connect(self.ask_now)
        self._stop.clicked.connect(self.stopped)
        self.print.clicked.connect(self.print_wanted)
        self.export.clicked.connect(self.export_wanted)

    def ask_now(self) -> None:
        """Ask at once."""
        self._waiting.stop()
        self.asked.emit()

    def _type(self) -> None:
        self._reports = Meant()
        self._show_just()
        self._waiting.start()

    def _ask_places(self) -> None:
        """Look at the places that are named again, not at reports that were chosen."""
        self._reports = Meant()
        self._show_just()
        self.ask_now()

    def _show_just(self) -> None:
        reports = self._reports.reports
        self._just.setVisible(bool(reports))
        words = self.tr("%Ln chosen report(s)", "", len(reports))
        self._just.setText(f"{words}  ×")
        self._just.setAccessibleName(f"{words}. {self.tr('Look at the places that are named')}")

    def _say(self) -> None:
        self.places.name(
            self.tr("Places, such as 浙江 江苏"), self.tr("Places to look at, by any of their names")
        )
        self.year.name(
            self.tr("Newest year"), self.tr("Year of the reports; the newest, where none is named")
        )
        self._below.name(self.tr("Whether the places themselves are meant"))
        self._below.offer({False: self.tr("These places"), True: self.tr("Places right below them")})
        self._part.name(self.tr("What is told of several places"))
        self._part.offer({None: self.tr("Everything"), **{part: part_name(part) for part in PARTS}})
        self._turned.name(self.tr("How the table stands"))
        self._turned.offer({False: self.tr("Places in columns"), True: self.tr("Places in lines")})
        self._stop.setText(self.tr("Stop"))
        self.again.setText(self.tr("Look again"))
        self._bar.setAccessibleName(self.tr("Reports being read"))
        self._just.setToolTip(self.tr("Look at the places that are named"))
        for button, words in (
            (self.print, self.tr("Print this page")),
            (self.export, self.tr("Export this page")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words}…")
        self._show_just()

    def _arrange(self) -> None:
        self._told.setObjectName("place")
        self._just.setObjectName("just")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR)
        for button in (self.again, self._stop):
            button.setObjectName("quiet")
            button.hide()
        for button in (self.print, self.export):
            button.setAutoRaise(True)
            grow_button(button)
        fields = FlowLayout(spacing=8)
        for part in (self.places, self.year, self._below, self._just, self._part, self._turned):
            fields.addWidget(part)
        below = QHBoxLayout()
        below.setSpacing(10)
        for widget, stretch in (
            *((self._told, 1), (self.again, 0), (self._bar, 0)),
            *((self._stop, 0), (self.print, 0), (self.export, 0)),
        ):
            below.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, TOP, SIDE, 6)
        layout.setSpacing(10)
        layout.addLayout(fields)
        layout.addLayout(below)
