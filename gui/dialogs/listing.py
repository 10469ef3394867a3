"""A list of lines to choose from, with what can be done to the chosen ones."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

KEY = Qt.ItemDataRole.UserRole


class Listing(QDialog):
    """Lines in columns, a button that acts on the chosen, and one that closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = QTreeWidget(self)
        self.lines.setRootIsDecorated(False)
        self.lines.setAllColumnsShowFocus(True)
        self.lines.header().setDefaultSectionSize(48)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.lines.itemSelectionChanged.connect(self._allow)
        self.button = QPushButton()
        self.lines.itemActivated.connect(self.button.click)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(28, 24, 28, 20)
        self.page.setSpacing(12)
        self.page.addWidget(self.lines, 1)
        self.page.addWidget(buttons)
        self.resize(620, 380)
        self._allow()

    def add(self, words: Sequence[str], key: object, above: QTreeWidgetItem | None = None) -> QTreeWidgetItem:
        """Add a line, or one nested in another; `key` says what it stands for."""
        line = QTreeWidgetItem([_one_line(word) for word in words])
        line.setData(0, KEY, key)
        if above is None:
            self.lines.addTopLevelItem(line)
        else:
            above.addChild(line)
        return line

    def fit(self) -> None:
        """Give the columns the widths that their words want, within reason."""
        for column in range(self.lines.columnCount() - 1):
            self.lines.resizeColumnToContents(column)
            self.lines.setColumnWidth(column, min(self.lines.columnWidth(column) + 12, 280))

    def chosen(self) -> list[object]:
        """What the chosen lines stand for."""
        return [line.data(0, KEY) for line in self.lines.selectedItems()]

    def _allow(self) -> None:
        self.button.setEnabled(bool(self.lines.selectedItems()))


def _one_line(words: str) -> str:
    return " ".join(words.split())
