"""What a list beside the page tells of places in a report, under the headings of their sections."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.document.span import Span
from core.page.finding import by_section
from gui.session.document import Document
from gui.session.places import headings
from gui.session.session import Session

HIT, SNIPPET, QUIET = (Qt.ItemDataRole.UserRole + number for number in range(3))
"""Ask a row which hit it shows, with what around it, and whether it matters less; a heading shows none."""
WORDS = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
"""Ask a row for its words, to show them or to read them out."""
Index = QModelIndex | QPersistentModelIndex


class _Row(NamedTuple):
    """One of what is listed, or the heading of those that follow; `many` is how many they are."""

    section: int | None
    number: int | None
    many: int = 0


class ListedModel(QAbstractListModel):
    """Headings and what is listed below them as rows, in reading order.

    Each list says in which document it is, where what it lists stands, and what one of these tells.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[_Row] = []
        self._places: list[int] = []

    @property
    def sections(self) -> int:
        """How many sections have something."""
        return len({row.section for row in self._rows})

    @property
    def _document(self) -> Document:
        return self._session.document

    def _listed(self) -> Sequence[Span]:
        """Where what is to be listed now stands."""
        raise NotImplementedError

    def _told(self, number: int, role: int) -> Any:
        """What one of these tells in a role."""
        raise NotImplementedError

    def show(self) -> None:
        """List what there is now."""
        self.beginResetModel()
        self._rows, self._places = [], []
        for section, numbers in by_section(self._document.page, self._listed()):
            self._rows.append(_Row(section, None, len(numbers)))
            for number in numbers:
                self._places.append(len(self._rows))
                self._rows.append(_Row(section, number))
        self.endResetModel()

    def row_of(self, number: int) -> QModelIndex:
        """The row of one of what is listed."""
        return self.index(self._places[number]) if number < len(self._places) else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and self._rows[index.row()].number is None
        return Qt.ItemFlag.ItemIsEnabled if is_heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if row.number is None:
            return self._heading(row) if role in WORDS else None
        return row.number if role == HIT else self._told(row.number, role)

    def _heading(self, row: _Row) -> str:
        at = row.section
        before = QCoreApplication.translate("Listed", "Before the first section")
        name = before if at is None else headings(self._document)[at]
        return f"{name} ({row.many})"
