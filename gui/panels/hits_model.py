"""The hits of what is looked for, each in its words, under the headings of their sections."""

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.page.finding import Snippet, by_section, snippet
from core.text.typesetting import typeset
from gui.session.places import headings
from gui.session.session import Session

HIT, SNIPPET, QUIET = (Qt.ItemDataRole.UserRole + number for number in range(3))
"""Ask a row which hit it shows, with what around it, and whether it matters less; a heading shows none."""
Index = QModelIndex | QPersistentModelIndex


class _Row(NamedTuple):
    """A hit, or the heading of those that follow; `many` is how many they are."""

    section: int | None
    hit: int | None
    many: int = 0


class HitsModel(QAbstractListModel):
    """Headings and hits as rows, in reading order."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[_Row] = []
        self._places: list[int] = []
        self.sections = 0

    def show(self) -> None:
        """Show what is found now."""
        self.beginResetModel()
        self._rows, self._places = [], []
        groups = by_section(self._session.document.page, self._session.finding.hits)
        for section, hits in groups:
            self._rows.append(_Row(section, None, len(hits)))
            for hit in hits:
                self._places.append(len(self._rows))
                self._rows.append(_Row(section, hit))
        self.sections = len({section for section, _ in groups})
        self.endResetModel()

    def row_of(self, hit: int) -> QModelIndex:
        """The row of a hit."""
        return self.index(self._places[hit]) if hit < len(self._places) else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and self._rows[index.row()].hit is None
        return Qt.ItemFlag.ItemIsEnabled if is_heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == HIT:
            return row.hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._heading(row) if row.hit is None else "".join(self._snippet(row.hit))
        return self._snippet(row.hit) if role == SNIPPET and row.hit is not None else None

    def _snippet(self, hit: int) -> Snippet:
        document = self._session.document
        words = snippet(document.page, self._session.finding.hits[hit], document.view.shown)
        return Snippet(*map(typeset, words))

    def _heading(self, row: _Row) -> str:
        at = row.section
        name = self.tr("Before the first section") if at is None else headings(self._session.document)[at]
        return f"{name} ({row.many})"
