"""The head of the page of words: what is asked, of which reports and how, and how much was counted for it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from core.workspace.words import Question
from gui.analysis.asking import MOST
from gui.analysis.options import Options
from gui.analysis.questions import Questions
from gui.look.icons import icon
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.search.filters import Filters
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.menu_button import grow_button

SIDE, TOP = 24, 18
ASK_AFTER_MS = 350
_BAR_WIDTH, _BAR = 120, 3


class Head(QWidget):
    """`asked` tells that something else is asked."""

    asked = Signal()
    stopped = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions, self.options = Questions(), Options()
        self.filters = Filters(is_search=False)
        self._told, self._bar = ElidedLabel(), QProgressBar()
        self.again, self.back, self._stop, self._export = (QToolButton() for _ in range(4))
        self._waiting = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._arrange()
        self.questions.chosen.connect(self._choose)
        self.filters.changed.connect(self._waiting.start)
        self.options.typed.connect(self._waiting.start)
        self.options.changed.connect(self.ask_now)
        self._waiting.timeout.connect(self.asked)
        for button in (self.again, self.back):
            button.clicked.connect(self.ask_now)
        self._stop.clicked.connect(self.stopped)
        self._export.clicked.connect(self.export_wanted)
        speak(self, self._say)

    @property
    def question(self) -> Question:
        """What is asked."""
        question = Question(self.questions.what, self.filters.corpus, most=MOST)
        return self.options.told(question)

    def ask_now(self) -> None:
        """Ask at once."""
        self._waiting.stop()
        self.asked.emit()

    def show_asked(self, question: Question) -> None:
        """Show what is asked, without asking for it."""
        self._waiting.stop()
        self.questions.choose(question.what)
        self.filters.show_asked("text", question.corpus)
        self.options.show_asked(question)

    def tell(self, words: str, *, has_rows: bool) -> None:
        """Say how much was counted."""
        self._told.setText(words)
        self._told.setAccessibleName(words)
        self._export.setVisible(has_rows)

    def tell_progress(self, done: int, total: int, *, is_running: bool) -> None:
        """Show how far it is, with a button to stop."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setVisible(is_running)
        self._stop.setVisible(is_running)

    def apply_look(self, appearance: Appearance) -> None:
        """Take the appearance's colours and faces."""
        self.questions.apply_look(appearance)
        self.filters.apply_look(appearance)
        self.options.apply_look(appearance)
        self._export.setIcon(icon("export", appearance.theme))

    def _choose(self) -> None:
        self.options.show_for(self.questions.what)
        self.ask_now()

    def _say(self) -> None:
        self._stop.setText(self.tr("Stop"))
        self.again.setText(self.tr("Count again"))
        self.back.setText(self.tr("Back to all that is similar"))
        self._bar.setAccessibleName(self.tr("Words being counted"))
        self._export.setAccessibleName(self.tr("Export this table"))
        self._export.setToolTip(self.tr("Export this table…"))

    def _arrange(self) -> None:
        self._told.setObjectName("place")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR)
        for button in (self.again, self.back, self._stop):
            button.setObjectName("quiet")
            button.hide()
        self._export.setAutoRaise(True)
        grow_button(self._export)
        below = QHBoxLayout()
        below.setSpacing(10)
        for widget, stretch in (
            *((self.back, 0), (self._told, 1), (self.again, 0), (self._bar, 0)),
            *((self._stop, 0), (self._export, 0)),
        ):
            below.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, TOP, SIDE, 6)
        layout.setSpacing(10)
        for part in (self.questions, self.filters, self.options):
            layout.addWidget(part)
        layout.addLayout(below)
