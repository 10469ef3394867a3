"""The reports as the rows of a table, headings between them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, get_args

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.document.report import PlaceLevel
from core.document.text_id import TextId
from core.library.records.reports import ReportSummary
from core.workspace.catalogue import Column, Grouping, Heading, Line, path_of
from gui.dialogs.times import local_day
from gui.look.names import enumerated

COLUMNS: tuple[Column, ...] = get_args(Column)
NUMBERS = ("year", "figures", "notes", "read")
"""Columns that are set at the right."""
LINE = Qt.ItemDataRole.UserRole
REPORTS = "application/x-zhupi-reports"
"""What is dragged: the ids of reports, a line each."""
Index = QModelIndex | QPersistentModelIndex
SIDES: dict[Column, int] = {
    name: int(
        Qt.AlignmentFlag.AlignVCenter
        | (Qt.AlignmentFlag.AlignRight if name in NUMBERS else Qt.AlignmentFlag.AlignLeft)
    )
    for name in COLUMNS
}


class ReportsModel(QAbstractTableModel):
    """Shows the lines it is given; they are never changed, others take their place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self.grouping: Grouping = "none"
        self._heads: Sequence[str] = [""] * len(COLUMNS)
        self._levels: Mapping[PlaceLevel, str] = {}
        self._sayings: dict[Column, Callable[[ReportSummary], str]] = {
            "title": lambda report: report.title or report.name,
            "place": lambda report: report.places[-1] if report.places else report.place or "",
            "level": lambda report: self._levels.get(report.level, "") if report.level else "",
            "year": lambda report: str(report.year or ""),
            "figures": lambda report: "" if report.figures is None else str(report.figures),
            "notes": lambda report: str(report.notes or ""),
            "tags": lambda report: enumerated(report.tags),
            "added": lambda report: local_day(report.added),
            "read": lambda report: "" if report.read is None else f"{report.read:.0%}",
        }

    def name(self, heads: Sequence[str], levels: Mapping[PlaceLevel, str]) -> None:
        """Say what the columns are called, and the levels."""
        self._heads, self._levels = heads, levels
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def show(self, lines: Sequence[Line], grouping: Grouping) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines, self.grouping = lines, grouping
        self.endResetModel()

    def report_at(self, row: int) -> ReportSummary | None:
        """The report of a row; None for a heading."""
        line = self.lines[row] if 0 <= row < len(self.lines) else None
        return line if isinstance(line, ReportSummary) else None

    def rows_of(self, texts: Iterable[TextId]) -> list[int]:
        """The rows of those reports that are shown."""
        wanted = frozenset(texts)
        if not wanted:
            return []
        return [
            row
            for row, line in enumerate(self.lines)
            if isinstance(line, ReportSummary) and line.text in wanted
        ]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.report_at(index.row()) else flags

    def mimeTypes(self) -> list[str]:
        return [REPORTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        reports = (self.report_at(row) for row in sorted({index.row() for index in indexes}))
        data = QMimeData()
        data.setData(REPORTS, "\n".join(report.text for report in reports if report).encode())
        return data

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return SIDES[COLUMNS[section]]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.lines):
            return None
        line, column = self.lines[index.row()], COLUMNS[index.column()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(line, Heading):
                return f"{self.heading(line)} {line.reports}" if column == COLUMNS[0] else ""
            return self.said(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == COLUMNS[0] and not isinstance(line, Heading):
            return line.heading
        return None

    def heading(self, heading: Heading) -> str:
        """What a heading says."""
        unknown = self.tr("Year unknown") if self.grouping == "year" else self.tr("Place unknown")
        return heading.path[-1] or unknown

    def said(self, report: ReportSummary, column: Column) -> str:
        """What a column says of a report."""
        return self._sayings[column](report)

    def above(self, report: ReportSummary) -> str:
        """What stands before a report's place: those above it, unless headings tell."""
        return "" if self.grouping == "place" else "".join(f"{name} › " for name in report.places[:-1])

    def depth(self, report: ReportSummary) -> int:
        """Under how many headings a report stands."""
        return len(path_of(report, self.grouping))

    def versions(self, report: ReportSummary) -> str:
        """How many texts of a report there are."""
        return self.tr("%n version(s)", "", len(report.versions))


def texts_of(data: QMimeData) -> list[TextId]:
    """The reports that are dragged."""
    return [TextId(line) for line in bytes(data.data(REPORTS).data()).decode().split("\n") if line]
