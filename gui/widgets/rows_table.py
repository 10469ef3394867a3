"""Tables of whole rows, as quiet as the page around them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from gui.look.faces import small
from gui.look.size import px, sized
from gui.widgets.heads import Heads

LOWEST = 96
"""Height of a list in which one can still find one's way."""
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def show_quietly(table: QTableView) -> None:
    """Let a table have no lines and no ground of its own; nothing is edited."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setCornerButtonEnabled(False)
    table.viewport().setAutoFillBackground(False)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    sized(table, lambda: table.setMinimumHeight(px(LOWEST)))


def show_as_rows(table: QTableView) -> None:
    """Let a table be quiet; whole rows are chosen, and none has a head."""
    show_quietly(table)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()


def sort_by_heads(
    table: QTableView, sort: Callable[[int], None], resize: Callable[[int, int], None] | None = None
) -> Heads:
    """Let a click on the head of a column sort by it, and keys do the same."""
    header = table.horizontalHeader()
    sized(table, lambda: header.setFont(small(QApplication.font())))
    header.setHighlightSections(False)
    header.setSectionsClickable(True)
    header.setSortIndicatorShown(True)
    header.sectionClicked.connect(sort)
    return Heads(table, header, sort, resize)


def takes_key(event: QEvent) -> bool:
    """Take the keys that copy and open from the window, for a table with the focus; whether it did."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_own = event.matches(QKeySequence.StandardKey.Copy) or event.key() in OPENING
    event.setAccepted(is_own)
    return is_own


class RowsTable(QTableView):
    """`copying` tells that the chosen rows are wanted, `left` that one went up from the first row."""

    copying = Signal()
    menu_wanted = Signal(QPoint)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_choosing = False
        """Whether the mouse was let go with a key that chooses several rows."""
        self.setMouseTracking(True)
        show_as_rows(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are the window's, not a search for a first character
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.is_choosing = event.modifiers() != Qt.KeyboardModifier.NoModifier
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(place if by_key else event.globalPos())


class LitRowsTable(RowsTable):
    """Its delegate paints the row `under` the mouse otherwise; -1 where the mouse is at none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.under = -1

    def chosen_rows(self) -> list[int]:
        """The numbers of the chosen rows, from top to bottom."""
        return sorted({one.row() for one in self.selectedIndexes()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._light(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._light(-1)

    def _light(self, row: int) -> None:
        if row != self.under:
            self.under = row
            self.viewport().update()
