"""A field to narrow a list with."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.look.icons import icon
from gui.look.theme import Theme
from gui.look.translations import speak

HEIGHT = 30


class FilterField(QLineEdit):
    """A line edit with a magnifier and a clear button; Esc empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # a file that falls here is for the window
        # Qt places its small buttons by their own size; the padding keeps their icons where they were.
        self.setStyleSheet(
            "QToolButton { padding: 0 0 6px; min-height: 18px; min-width: 24px;"
            " border: none; background: transparent }"
        )
        self.setMinimumHeight(HEIGHT)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        speak(self, lambda: self._clear.setToolTip(self.tr("Clear")))

    def name(self, prompt: str) -> None:
        """Say what is typed here."""
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)

    def apply_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        self._glass.setIcon(icon("find", theme))
        self._clear.setIcon(icon("close", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
