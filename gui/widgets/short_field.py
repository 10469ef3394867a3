"""A short field of one line, which may complete what is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from gui.look.size import px, sized

HEIGHT = 26


class ShortField(QLineEdit):
    """`taken` tells that one of the words offered was chosen and stands here.

    Of several words, only the last is completed.
    """

    taken = Signal()

    def __init__(self, width: int, *, is_of_several: bool = False) -> None:
        super().__init__()
        self._width, self._is_of_several = width, is_of_several
        self._offered: Sequence[str] = ()
        self.setAcceptDrops(False)  # a file that falls here is for the window
        sized(self, lambda: self.setFixedHeight(px(HEIGHT)))

    def name(self, prompt: str, tip: str) -> None:
        """Say what is typed here."""
        self.setPlaceholderText(prompt)
        self.setAccessibleName(tip)
        self.setToolTip(tip)

    def offer(self, words: Sequence[str]) -> None:
        """Offer words that have what is typed in them."""
        if words == self._offered:
            return
        self._offered = words
        completer = (_LastOfSeveral if self._is_of_several else QCompleter)(list(words), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: QTimer.singleShot(0, self, self.taken.emit))
        self.setCompleter(completer)
        if popup := completer.popup():
            popup.setObjectName("offered")
            popup.setAccessibleName(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(px(self._width), px(HEIGHT))


class _LastOfSeveral(QCompleter):
    """Completes the last of several words."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(" ")[2]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        field, model = self.widget(), index.model()
        before = field.text().rpartition(" ")[0] if isinstance(field, QLineEdit) else ""
        chosen = str(index.data()) if isinstance(model, QAbstractItemModel) else ""
        return f"{before} {chosen}".strip()
