"""Every shortcut on one page, made from the table of actions."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

COLUMNS = 3
Shortcuts = Iterable[tuple[str, list[tuple[str, str]]]]
"""For every menu, its name and each action's label and keys."""


class ShortcutsDialog(QDialog):
    """Menus side by side, an action a line."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        lengths = [0] * COLUMNS
        for menu, rows in shortcuts:
            shortest = lengths.index(min(lengths))
            columns[shortest].addLayout(_block(menu, rows))
            lengths[shortest] += len(rows) + 2
        row = QHBoxLayout()
        row.setSpacing(36)
        for column in columns:
            column.setSpacing(22)
            column.addStretch(1)
            row.addLayout(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(28, 24, 28, 20)
        page.setSpacing(20)
        page.addLayout(row)
        page.addWidget(buttons)


def _block(menu: str, rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    grid.addWidget(_label(menu, "heading"), 0, 0, 1, 2)
    for at, (label, keys) in enumerate(rows, start=1):
        grid.addWidget(_label(label), at, 0)
        grid.addWidget(_label(keys, "quiet"), at, 1, Qt.AlignmentFlag.AlignRight)
    return grid


def _label(words: str, name: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    return label
