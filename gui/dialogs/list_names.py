"""The names of word lists, with how many words each has."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from core.library.records.word_lists import KeptList
from gui.look.size import px, window_size
from gui.widgets.ringed_lines import RingedLines

WIDTH = 220
NUMBER = Qt.ItemDataRole.UserRole


class ListNames(RingedLines):
    """`wanted` tells the number of the list that is chosen; Del, F2 and Ctrl+Z ask for what they do."""

    wanted = Signal(int)
    removing = Signal()
    renaming = Signal()
    turning_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setFixedWidth(min(px(WIDTH), window_size(2 * WIDTH, 0).width() // 2))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._tell)
        for keys, asks in (
            (QKeySequence(Qt.Key.Key_Delete), self.removing),
            (QKeySequence(Qt.Key.Key_F2), self.renaming),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.turning_back),
        ):
            QShortcut(keys, self, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(asks)

    def show_lists(self, lists: Iterable[KeptList]) -> None:
        """Show these, none of them chosen."""
        self.ensurePolished()  # rows that are measured before that are too low
        self.blockSignals(True)
        self.clear()
        for number, one in lists:
            item = QTreeWidgetItem([one.name, str(len(one.words) or "")])
            item.setData(0, NUMBER, number)
            item.setToolTip(0, one.name)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
        self.blockSignals(False)

    def choose(self, number: int | None) -> None:
        """Show which list is chosen."""
        self.blockSignals(True)
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            if item is not None and item.data(0, NUMBER) == number:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _tell(self) -> None:
        if (item := self.currentItem()) is not None:
            self.wanted.emit(item.data(0, NUMBER))
