"""A list of lines to choose from, with what can be done to the chosen ones."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.look.size import px, window_size
from gui.widgets.ringed_lines import RingedLines

WIDEST = 420
KEY = Qt.ItemDataRole.UserRole


class Listing(QDialog):
    """Lines in columns, a button that acts on the chosen, and one that closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = RingedLines(self)
        self.lines.setRootIsDecorated(False)
        self.lines.header().setStretchLastSection(False)
        self.lines.header().setMinimumSectionSize(48)
        self.lines.header().setMaximumSectionSize(px(WIDEST))
        self.empty = QLabel()
        self.empty.setObjectName("quiet")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.hide()
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.lines.itemSelectionChanged.connect(self._allow)
        self.button = QPushButton()
        self.lines.itemActivated.connect(self.button.click)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(28, 24, 28, 20)
        self.page.setSpacing(12)
        self.page.addWidget(self.lines, 1)
        self.page.addWidget(self.empty, 1)
        self.page.addWidget(self.buttons)
        self.resize(window_size(620, 380))
        self._allow()

    def add(self, words: Sequence[str], key: object, above: QTreeWidgetItem | None = None) -> QTreeWidgetItem:
        """Add a line, or one nested in another; `key` says what it stands for."""
        line = QTreeWidgetItem([_one_line(word) for word in words])
        line.setData(0, KEY, key)
        for column, word in enumerate(words):
            line.setToolTip(column, word)
        if above is None:
            self.lines.addTopLevelItem(line)
        else:
            above.addChild(line)
        return line

    def fit(self, *stretching: int) -> None:
        """When the lines are there, give some columns the room that the others leave; or say why none is."""
        modes = QHeaderView.ResizeMode
        for column in range(self.lines.columnCount()):
            mode = modes.Stretch if column in stretching else modes.ResizeToContents
            self.lines.header().setSectionResizeMode(column, mode)
        is_empty = all(line.isHidden() for line in self._top_lines())
        self.lines.setHidden(is_empty)
        self.empty.setVisible(is_empty)
        self._allow()

    def narrow(self, admits: Callable[[object], bool]) -> None:
        """Hide the lines whose key is not admitted; what is hidden is chosen no longer."""
        for line in self._top_lines():
            line.setHidden(not admits(line.data(0, KEY)))
            if line.isHidden():
                line.setSelected(False)

    def chosen(self) -> list[object]:
        """What the chosen lines stand for."""
        return [line.data(0, KEY) for line in self.lines.selectedItems()]

    def _top_lines(self) -> list[QTreeWidgetItem]:
        found = (self.lines.topLevelItem(number) for number in range(self.lines.topLevelItemCount()))
        return [line for line in found if line is not None]

    def _allow(self) -> None:
        self.button.setEnabled(bool(self.lines.selectedItems()))


def _one_line(words: str) -> str:
    return " ".join(words.split())
