"""Choosing a backup: its contents come into view first, then it may be put in place of the library."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.library.records.reports import ReportSummary
from core.library.safety.rotation import Backup
from gui.dialogs.under_way import UnderWay
from gui.look.size import px, window_size
from gui.session.library_service import LibraryService
from gui.widgets.ringed_lines import RingedLines

SIZE = 760, 480
LIST_WIDTH = 190
PATH = Qt.ItemDataRole.UserRole


class RestoringDialog(QDialog):
    """Backups on the left, the newest first; on the right what the chosen one holds.

    `told` says what came of it, once a backup is in place.
    """

    def __init__(self, service: LibraryService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self.told = ""
        self._shown: Path | None = None
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(window_size(*SIZE))
        self.backups = QListWidget()
        self.backups.setAccessibleName(self.tr("Backups"))
        self.backups.setFixedWidth(px(LIST_WIDTH))
        self.backups.currentItemChanged.connect(self._look_into)
        self.contents = RingedLines()
        self.contents.setAccessibleName(self.tr("What the backup holds"))
        self.contents.setHeaderLabels([self.tr("Report"), self.tr("Notes")])
        self.contents.setRootIsDecorated(False)
        self.contents.header().setStretchLastSection(False)
        self.contents.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.contents.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.put = QPushButton(self.tr("&Put in place"))
        self.put.clicked.connect(self._put_in_place)
        self.put.setEnabled(False)
        self._choice = QWidget()
        self.under_way = UnderWay(self._choice)
        self._arrange()
        service.backups(self._list, self.under_way.fail)

    def look_into(self, file: Path) -> None:
        """Bring into view what a backup holds."""
        self._shown = file
        self.contents.clear()
        self.put.setEnabled(False)
        self.under_way.begin(self.tr("The backup is being read and checked…"))
        self._service.look_into(file, lambda held: self._show(file, held), self.under_way.fail)

    def _arrange(self) -> None:
        lists = QHBoxLayout()
        lists.setSpacing(12)
        lists.addWidget(self.backups)
        lists.addWidget(self.contents, 1)
        other = QPushButton(self.tr("&Another file…"))
        other.clicked.connect(self._choose_file)
        row = QHBoxLayout()
        row.addWidget(other)
        row.addStretch(1)
        row.addWidget(self.put)
        held = QVBoxLayout(self._choice)
        held.setContentsMargins(0, 0, 0, 0)
        held.setSpacing(12)
        held.addLayout(lists, 1)
        held.addLayout(row)
        note = QLabel(self.tr("The library as it is now is moved aside and stays in its folder."))
        note.setObjectName("quiet")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(14)
        column.addWidget(self._choice, 1)
        column.addWidget(self.under_way)
        column.addWidget(note)
        column.addWidget(buttons)

    def _list(self, found: list[Backup]) -> None:
        for backup in reversed(found):
            item = QListWidgetItem(f"{backup.day}  ·  {backup.number}", self.backups)
            item.setData(PATH, str(backup.path))
        if found:
            self.backups.setCurrentRow(0)
        else:
            self.under_way.end(self.tr("There is no backup beside the library yet."))

    def _look_into(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.look_into(Path(item.data(PATH)))

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup"), str(self._service.library.parent), self.tr("Library (*.sqlite)")
        )
        if chosen:
            self.look_into(Path(chosen))

    def _show(self, file: Path, held: list[ReportSummary]) -> None:
        if file != self._shown:
            return
        for report in held:
            row = QTreeWidgetItem(self.contents, [report.heading, str(report.notes)])
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        notes = sum(report.notes for report in held)
        words = self.tr("The backup is whole. Reports: {reports}, notes: {notes}")
        self.under_way.end(words.format(reports=len(held), notes=notes))
        self.put.setEnabled(True)

    def _put_in_place(self) -> None:
        assert self._shown is not None  # noqa: S101 - the button is disabled until something is shown
        self.under_way.begin(self.tr("The backup is being put in place…"))
        self._service.put_in_place(self._shown, self._done, self.under_way.fail)

    def _done(self, aside: Path | None) -> None:
        self.told = self.tr("The backup is in place.")
        if aside is not None:
            words = self.tr("The backup is in place. The library as it was lies in {path}")
            self.told = words.format(path=aside)
        self.under_way.end(self.told)
        self.accept()
