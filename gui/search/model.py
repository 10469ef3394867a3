"""The rows of a concordance: its groups, and the lines of those that are not folded."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.search.concordance import Context, Line
from core.search.order import Group
from gui.search.in_script import InScript

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""Ask for a row itself: a Heading or a Line."""


class Heading(NamedTuple):
    """What the lines below have in common, how many they are, and that with words."""

    key: Hashable
    name: str
    lines: int
    told: str
    is_folded: bool


class Opened(NamedTuple):
    """What of a line's surroundings is shown below it."""

    context: Context
    whole: bool = False

    @property
    def words(self) -> str:
        """The sentence, or the whole paragraph."""
        return self.context.paragraph if self.whole else self.context.sentence

    @property
    def has_more(self) -> bool:
        """Whether the paragraph has more than the sentence."""
        return not self.whole and self.context.paragraph != self.context.sentence


class ConcordanceModel(QAbstractTableModel):
    """One column; `opened` is what is shown below lines, `script` tells how their words are written."""

    def __init__(
        self, name: Callable[[Group], tuple[str, str]], script: InScript, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.script = script
        self._groups: Sequence[Group] = ()
        self._is_grouped = False
        self._folded: set[Hashable] = set()
        self._rows: list[Heading | Line] = []
        self.opened: dict[Line, Opened] = {}

    def show(self, groups: Sequence[Group], *, is_grouped: bool) -> None:
        """Show lines in groups, or without."""
        self.beginResetModel()
        self._groups, self._is_grouped = groups, is_grouped
        self._fill()
        self.endResetModel()

    def forget(self) -> None:
        """Let nothing be folded or opened any more."""
        self._folded.clear()
        self.opened.clear()

    def fold(self, heading: Heading, *, folded: bool) -> None:
        """Hide the lines of a group, or show them."""
        (self._folded.add if folded else self._folded.discard)(heading.key)
        self._anew()

    def fold_all(self, *, folded: bool) -> None:
        """Hide the lines of all groups, or show them."""
        self._folded = {group.key for group in self._groups} if folded else set()
        self._anew()

    def row(self, number: int) -> Heading | Line | None:
        """What a row shows."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of(self, wanted: Heading | Line) -> int:
        """The row that shows a line, or the heading of a group; -1 where none does."""
        for number, row in enumerate(self._rows):
            if row == wanted or (
                isinstance(wanted, Heading) and isinstance(row, Heading) and row.key == wanted.key
            ):
                return number
        return -1

    def heading_above(self, number: int) -> int:
        """The row of the group that a line is in."""
        while number > 0 and not isinstance(self._rows[number], Heading):
            number -= 1
        return number

    def lines(self) -> list[Line]:
        """All lines in their order, folded ones too."""
        return [line for group in self._groups for line in group.lines]

    def lines_at(self, numbers: Iterable[int]) -> list[Line]:
        """The lines that some rows show, in their order; for the heading of a folded group all of its own."""
        found: dict[Line, None] = {}
        for number in sorted(numbers):
            row = self.row(number)
            if isinstance(row, Line):
                found[row] = None
            elif row is not None and row.is_folded:
                found.update(dict.fromkeys(self._of(row.key)))
        return list(found)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Heading):
                return f"{row.name} ({row.told})"
            if row is not None:
                line = self.script.line(row)
                return f"{line.before}{line.match}{line.after} — {self.script.of(where(row))}"
        return None

    def _of(self, key: Hashable) -> tuple[Line, ...]:
        return next((group.lines for group in self._groups if group.key == key), ())

    def _anew(self) -> None:
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _fill(self) -> None:
        self._rows = []
        for group in self._groups:
            if self._is_grouped:
                is_folded = group.key in self._folded
                name, told = self._name(group)
                self._rows.append(Heading(group.key, name, len(group.lines), told, is_folded))
                if is_folded:
                    continue
            self._rows.extend(group.lines)


def where(line: Line) -> str:
    """The report that a line is from, in few words."""
    about = line.about
    return " · ".join(str(one) for one in (about.place or about.title, about.year) if one)
