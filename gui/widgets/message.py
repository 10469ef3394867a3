"""What was just done, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from gui.look.translations import speak
from gui.widgets.elided_label import ElidedLabel

STAYS_MS = 15_000


class Message(QFrame):
    """One sentence, and a button that turns back what it tells of; then it goes away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("adding")
        self._words, self._back = ElidedLabel(), QToolButton()
        self._back.clicked.connect(self.turn_back)
        self._do: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 10)
        row.addWidget(self._words, 1)
        row.addWidget(self._back)
        self._time = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._time.timeout.connect(self.hide)
        self.hide()
        speak(self, lambda: self._back.setText(self.tr("Undo")))

    @property
    def words(self) -> str:
        """What is said; nothing once it has gone."""
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str, back: Callable[[], object] | None = None) -> None:
        """Say what was done, and how it is turned back."""
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._do = back
        self._back.setVisible(back is not None)
        self.show()
        self._time.start()

    def turn_back(self) -> bool:
        """Turn back what was said last; whether there was something."""
        do, self._do = self._do, None
        self.hide()
        if do is not None:
            do()
        return do is not None
