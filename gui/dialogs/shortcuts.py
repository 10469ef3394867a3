"""Every shortcut on one page, made from the table of actions."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

COLUMNS, GAP = 3, 36
SCROLL_BAR = 14
AROUND = 40, 80
"""Room that the frame of the window and the system's bars take."""
Shortcuts = Iterable[tuple[str, list[tuple[str, str]]]]
"""For every menu, its name and each action's label and keys."""


class ShortcutsDialog(QDialog):
    """Menus side by side, an action a line."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._blocks = [(_block(menu, rows), len(rows)) for menu, rows in shortcuts]
        self._widest = max(block.sizeHint().width() for block, _ in self._blocks)
        self._columns = 0
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.windowTitle())
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(28, 24, 16, 20)
        page.setSpacing(20)
        page.addWidget(self.area, 1)
        page.addWidget(buttons)
        self._flow(COLUMNS)
        wanted = self.lists.sizeHint() + QSize(28 + 16 + SCROLL_BAR, 24 + 20 + 20 + 40)
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(*AROUND)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for; where even one has too little, its lines are broken."""
        super().resizeEvent(event)
        room = self.area.width() - SCROLL_BAR
        self._flow(min(max(1, (room + GAP) // (self._widest + GAP)), COLUMNS))
        for label in self.lists.findChildren(_Label):
            label.break_lines(wanted=self._widest > room)

    def _flow(self, count: int) -> None:
        if count == self._columns:
            return
        self._columns = count
        columns = [QVBoxLayout() for _ in range(count)]
        lengths = [0] * count
        for block, rows in self._blocks:
            shortest = lengths.index(min(lengths))
            columns[shortest].addWidget(block)
            lengths[shortest] += rows + 2
        lists = self.lists = QWidget()
        lists.setAutoFillBackground(False)
        row = QHBoxLayout(lists)
        row.setContentsMargins(0, 0, SCROLL_BAR, 0)
        row.setSpacing(GAP)
        for column in columns:
            column.setSpacing(22)
            column.addStretch(1)
            row.addLayout(column)
        self.area.setWidget(lists)  # what held the menus before goes


def _block(menu: str, rows: list[tuple[str, str]]) -> QWidget:
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    grid.addWidget(_Label(menu, "heading"), 0, 0, 1, 2)
    for at, (label, keys) in enumerate(rows, start=1):
        grid.addWidget(_Label(label), at, 0)
        grid.addWidget(_Label(keys, "quiet"), at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return block


class _Label(QLabel):
    """Words, or keys, which are parted by two spaces."""

    def __init__(self, words: str, name: str = "") -> None:
        super().__init__(words)
        self._said = words
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)

    def break_lines(self, *, wanted: bool) -> None:
        """Let words be broken, and keys stand below each other; or all be on one line again."""
        is_keys = self.objectName() == "quiet"
        self.setWordWrap(wanted and not is_keys)
        self.setText(self._said.replace("  ", "\n") if wanted and is_keys else self._said)
