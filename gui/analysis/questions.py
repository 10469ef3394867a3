"""What can be asked about words, in one quiet row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from core.workspace.words import What
from gui.look.size import px
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.widgets.flow_layout import FlowLayout

ASKED: tuple[What, ...] = ("frequency", "list", "keyness", "collocation", "new", "first", "similar")
_SIZE = 15


class Questions(QWidget):
    """One is chosen; the arrow keys go from one to the next."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questions")
        self._group = QButtonGroup(self)
        self.buttons = {what: _Question() for what in ASKED}
        layout = FlowLayout(self, spacing=6)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons.values():
            self._group.addButton(button)
            layout.addWidget(button)
        self.choose("frequency")
        self._group.buttonClicked.connect(lambda _: self.chosen.emit())
        speak(self, self._say)

    @property
    def what(self) -> What:
        """What is asked."""
        return next((what for what, button in self.buttons.items() if button.isChecked()), ASKED[0])

    def choose(self, what: What) -> None:
        """Show what is asked."""
        self.buttons["similar" if what == "sentences" else what].setChecked(True)

    def apply_look(self, appearance: Appearance) -> None:
        """They are in the face of the page, like titles."""
        face = appearance.page_font
        face.setPixelSize(px(_SIZE))
        for button in self.buttons.values():
            button.setFont(face)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        button = self.buttons[ASKED[(ASKED.index(self.what) + step) % len(ASKED)]]
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.click()

    def _say(self) -> None:
        words: dict[What, tuple[str, str]] = {
            "frequency": (self.tr("Frequency"), self.tr("How often words or n-grams stand there")),
            "list": (self.tr("Word lists"), self.tr("How much is said of the matters of word lists")),
            "keyness": (self.tr("Keyness"), self.tr("What is said much more, or less, than elsewhere")),
            "collocation": (self.tr("Collocation"), self.tr("What stands near a word")),
            "new": (self.tr("New and gone"), self.tr("What others do not say, and what only they say")),
            "first": (self.tr("First years"), self.tr("The years in which words are used")),
            "similar": (self.tr("Similar"), self.tr("What is like these reports, and by which sentences")),
        }
        for what, (name, tip) in words.items():
            self.buttons[what].setText(name)
            self.buttons[what].setToolTip(tip)
            self.buttons[what].setAccessibleName(name)


class _Question(QToolButton):
    """A word that can be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("oneOfSeveral", True)  # to a screen reader
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the row's
        else:
            super().keyPressEvent(event)
