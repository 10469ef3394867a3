"""The glossary's entries with the places in the body that lead to them."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.document.report import GlossaryEntry, Report
from core.document.span import Span
from core.page.occurrences import occurrences
from core.text.folding import SEARCH

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EntryPlaces:
    """An entry, its index in the report, and where the text leads to it."""

    index: int
    entry: GlossaryEntry
    places: tuple[Span, ...]


class GlossaryModel(QAbstractListModel):
    """Entries as rows, in the report's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[EntryPlaces] = []
        self._shown: list[EntryPlaces] = []

    def show(self, report: Report) -> None:
        """Show another report's entries."""
        self._entries = _entries(report)
        self.narrow("")

    def narrow(self, words: str) -> None:
        """Show the entries whose term or definition holds all the words."""
        wanted = SEARCH.fold(words).split()
        self.beginResetModel()
        self._shown = [shown for shown in self._entries if not wanted or _holds(shown.entry, wanted)]
        self.endResetModel()

    def row_of(self, entry: int) -> QModelIndex:
        """The row of an entry, invalid where it is not shown."""
        rows = (row for row, shown in enumerate(self._shown) if shown.index == entry)
        return self.index(next(rows, -1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._shown):
            return None
        shown = self._shown[index.row()]
        if role == ENTRY:
            return shown
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _told(shown.entry)
        return None


def _entries(report: Report) -> list[EntryPlaces]:
    found = zip(report.glossary, occurrences(report), strict=True)
    return [EntryPlaces(index, entry, places) for index, (entry, places) in enumerate(found)]


def _told(entry: GlossaryEntry) -> str:
    return f"{entry.number or ''} {entry.term}\n{entry.definition}".strip()


def _holds(entry: GlossaryEntry, words: list[str]) -> bool:
    told = SEARCH.fold(_told(entry))
    return all(word in told for word in words)
