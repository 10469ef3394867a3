"""The differences of two reports, each in its words, under the headings of their sections."""

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.page.finding import Snippet, by_section, snippet
from core.text.typesetting import typeset
from core.workspace.comparing import Difference
from gui.look.names import difference_name, difference_sign
from gui.panels.hits_model import HIT, QUIET, SNIPPET
from gui.session.comparing import comparing_of
from gui.session.document import Document
from gui.session.places import headings
from gui.session.session import Session

Index = QModelIndex | QPersistentModelIndex


class _Row(NamedTuple):
    """A difference, or the heading of those that follow; `many` is how many they are."""

    section: int | None
    difference: int | None
    many: int = 0


class DifferencesModel(QAbstractListModel):
    """Headings and differences as rows, in reading order, with the sections of the right text."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing_of(session)
        self._rows: list[_Row] = []
        self._places: list[int] = []

    def show(self) -> None:
        """Show what differs now."""
        found = self._comparing.found
        self.beginResetModel()
        self._rows, self._places = [], []
        if found is not None:
            places = [difference.spans[1] for difference in found.differences]
            for section, numbers in by_section(self._right.page, places):
                self._rows.append(_Row(section, None, len(numbers)))
                for number in numbers:
                    self._places.append(len(self._rows))
                    self._rows.append(_Row(section, number))
        self.endResetModel()

    def row_of(self, difference: int) -> QModelIndex:
        """The row of a difference."""
        return self.index(self._places[difference]) if difference < len(self._places) else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and self._rows[index.row()].difference is None
        return Qt.ItemFlag.ItemIsEnabled if is_heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._comparing.found is None or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        is_words = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if row.difference is None:
            return self._heading(row) if is_words else None
        difference = self._comparing.found.differences[row.difference]
        if role == HIT:
            return row.difference
        if role == QUIET:
            return difference.kind != "value"
        if is_words:
            return difference_name(*self._comparing.words_of(difference))
        return self._snippet(difference) if role == SNIPPET else None

    @property
    def _right(self) -> Document:
        return self._comparing.documents[1]

    def _snippet(self, difference: Difference) -> Snippet:
        """The words of both texts, and what stands around those of the right one."""
        span = difference.spans[1]
        around = snippet(self._right.page, span, self._right.view.shown)
        words = self._comparing.words_of(difference)
        return Snippet(*map(typeset, (around.before, difference_sign(*words), around.after)))

    def _heading(self, row: _Row) -> str:
        at = row.section
        name = self.tr("Before the first section") if at is None else headings(self._right)[at]
        return f"{name} ({row.many})"
