"""What a library says while it has next to no reports: how they come into it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.look.size import px
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.widgets.window_action import trigger

FEW = 3
"""So many reports leave it room."""
HEADING = 19
BUTTONS = ("add_files", "add_folder")


class Invitation(QWidget):
    """A line in the face of the page, a quiet one, and the two ways in as buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._words = QLabel(), QLabel()
        self._words.setObjectName("quiet")
        self._words.setWordWrap(True)
        self.buttons = {name: QPushButton() for name in BUTTONS}
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _, name=name: trigger(self, name))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for label in (self._heading, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)
        speak(self, self._say)

    def apply_look(self, appearance: Appearance) -> None:
        """Wear the face of the page."""
        face = appearance.page_font
        face.setPixelSize(px(HEADING))
        self._heading.setFont(face)

    def _say(self) -> None:
        self._heading.setText(self.tr("Bring reports here"))
        words = (
            self.tr("Drop files or whole folders onto this page; each is kept here with its notes."),
            self.tr("A double click opens a report."),
        )
        self._words.setText("\n".join(words))
        named = {"add_files": self.tr("Add files…"), "add_folder": self.tr("Add a folder…")}
        for name, button in self.buttons.items():
            button.setText(named[name])
