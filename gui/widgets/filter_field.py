"""A field to narrow a list with."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from gui.look.icons import icon
from gui.look.size import px, sized
from gui.look.theme import Theme
from gui.look.translations import speak


class FilterField(QLineEdit):
    """A line edit with a magnifier and a clear button; Esc empties it."""

    HEIGHT = 30

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # a file that falls here is for the window
        self.setStyleSheet(
            "QToolButton { padding: 0; min-height: 24px; min-width: 24px;"
            " border: none; background: transparent }"
        )
        sized(self, lambda: self.setMinimumHeight(px(self.HEIGHT)))
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._offer_to_clear)
        speak(self, self._say)

    def _say(self) -> None:
        self._clear.setText(self.tr("Clear"))
        self._glass.setText(self.tr("Search"))

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def _offer_to_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._centre()

    def _centre(self) -> None:
        """Put the buttons in the middle: Qt places them as if they were as small as its own."""
        for button in self.findChildren(QToolButton):
            button.move(button.x(), (self.height() - button.height()) // 2)
