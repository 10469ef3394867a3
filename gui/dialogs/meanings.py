"""What the reader means by each colour."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.document.annotation import COLOURS, Colour
from gui.look.icons import SIZE, swatch
from gui.look.names import colour_names
from gui.look.theme import Theme
from gui.session.session import Session


class MeaningsDialog(QDialog):
    """Five lines, one for each colour; they hold for the whole library."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget, first: Colour = COLOURS[0]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Colour meanings"))
        self._session = session
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        self.fields: dict[Colour, QLineEdit] = {}
        for colour, name in colour_names().items():
            field = self.fields[colour] = QLineEdit(session.meanings.words.get(colour, ""))
            field.setAccessibleName(self.tr("Meaning of {colour}").format(colour=name))
            field.setMinimumWidth(260)
            form.addRow(_named(name, swatch(theme.dot(colour))), field)
        self.fields[first].setFocus()
        self.fields[first].selectAll()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(28, 24, 28, 20)
        page.setSpacing(20)
        page.addLayout(form)
        page.addWidget(buttons)

    def accept(self) -> None:
        for colour, field in self.fields.items():
            if field.text().strip() != self._session.meanings.words.get(colour, ""):
                self._session.meanings.put(colour, field.text())
        super().accept()


def _named(name: str, dot: QIcon) -> QWidget:
    """A colour's dot, and its name."""
    label, row = QWidget(), QHBoxLayout()
    picture, words = QLabel(), QLabel(name)
    picture.setPixmap(dot.pixmap(SIZE))
    picture.setAccessibleName(name)
    words.setTextFormat(Qt.TextFormat.PlainText)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(picture)
    row.addWidget(words)
    label.setLayout(row)
    return label
