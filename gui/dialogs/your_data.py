"""Your data: where the library lies, what is in it, and how it is kept safe."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.document.problem import Problem
from gui.dialogs.under_way import UnderWay
from gui.look.size import px, window_size
from gui.look.translations import sentence
from gui.session.library_service import LibraryService, Overview
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.scrolled import Scrolled

WIDTH = 700
AROUND = 28, 24, 28, 20
FRAME = 80
"""Room that the frame of the window and the system's bars take."""


class YourDataDialog(QDialog):
    """Facts above, what can be done below; each is done off the GUI thread and told in one sentence."""

    def __init__(self, service: LibraryService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self.setWindowTitle(self.tr("Your data"))
        self.setMinimumWidth(window_size(WIDTH, 0).width())
        self._facts: dict[str, QLabel] = {}
        buttons = QWidget()
        self._fill_buttons(buttons)
        self.under_way = UnderWay(buttons)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        inner = QWidget()
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addLayout(self._facts_grid())
        column.addWidget(buttons)
        column.addWidget(self.under_way)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(*AROUND)
        page.setSpacing(18)
        page.addWidget(Scrolled(inner), 1)
        page.addWidget(close)
        self._look()
        self._fit()

    def _fit(self) -> None:
        """Be as high as all that is told, where the screen is."""
        width = window_size(WIDTH, 0).width()
        left, top, right, bottom = AROUND
        high = self._column.totalHeightForWidth(width - left - right) + px(60) + top + bottom
        self.resize(width, min(high, self.screen().availableSize().height() - FRAME))

    def fact(self, name: str) -> str:
        """What is shown of one matter: library, size, reports, notes or backup."""
        return self._facts[name].text()

    def _facts_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        rows = (
            ("library", self.tr("Library")),
            ("size", self.tr("Size")),
            ("reports", self.tr("Reports")),
            ("notes", self.tr("Notes")),
            ("backup", self.tr("Last backup")),
        )
        for at, (name, words) in enumerate(rows):
            fact = self._facts[name] = _label("")
            fact.setAccessibleName(words)
            fact.setWordWrap(True)
            fact.setMinimumWidth(
                1
            )  # else a path asks for the width of its longest name, and for too few lines
            fact.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(_label(words, "quiet"), at, 0)
            grid.addWidget(fact, at, 1)
        return grid

    def _fill_buttons(self, buttons: QWidget) -> None:
        row = FlowLayout(buttons, spacing=8)
        row.setContentsMargins(0, 0, 0, 0)
        for words, do in (
            (self.tr("&Check now"), self._check),
            (self.tr("&Back up now"), self._back_up),
            (self.tr("&Restore a backup…"), self._restore),
            (self.tr("&Export everything…"), self._export),
            (self.tr("Open &folder"), self._open_folder),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, do=do: do())
            row.addWidget(button)
        button.setAccessibleName(self.tr("Open the folder of the library"))

    def _look(self) -> None:
        self._facts["library"].setText(str(self._service.library))
        self._facts["library"].setToolTip(str(self._service.library))
        self._service.overview(self._show, self.under_way.fail)

    def _show(self, overview: Overview) -> None:
        locale = QLocale()
        last = overview.backups[-1] if overview.backups else None
        told = self.tr("{day}, {count} in all")
        self._facts["size"].setText(locale.formattedDataSize(overview.size))
        self._facts["reports"].setText(locale.toString(len(overview.reports)))
        self._facts["notes"].setText(locale.toString(overview.notes))
        self._facts["backup"].setText(
            told.format(day=last.day, count=len(overview.backups)) if last else self.tr("none yet")
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._service.library.absolute().parent)))

    def _check(self) -> None:
        self.under_way.begin(self.tr("Every page and every row is being read…"))
        self._service.check(self._checked, self.under_way.fail)

    def _checked(self, damage: list[Problem]) -> None:
        if not damage:
            self.under_way.end(self.tr("All is well: every page and every row is as it was written."))
            return
        words = self.tr("Something in the library is damaged ({count}): {first}")
        self.under_way.end(words.format(count=len(damage), first=sentence(damage[0])))
        from gui.dialogs.damaged import DamagedDialog  # noqa: PLC0415 - seldom needed

        DamagedDialog(self._service, self.under_way.words, self).exec()
        self._look()

    def _back_up(self) -> None:
        self.under_way.begin(self.tr("A backup is being made and checked…"))
        self._service.back_up(self._backed_up, self.under_way.fail)

    def _backed_up(self, made: Path) -> None:
        self.under_way.end(self.tr("The backup is made and checked: {path}").format(path=made))
        self._look()

    def _restore(self) -> None:
        from gui.dialogs.restoring import RestoringDialog  # noqa: PLC0415 - seldom needed

        dialog = RestoringDialog(self._service, self)
        dialog.exec()
        if dialog.told:
            self.under_way.end(dialog.told)
        self._look()

    def _export(self) -> None:
        name = self._service.library.with_suffix(".jsonl").name
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export everything"), name, self.tr("JSON Lines (*.jsonl)")
        )
        if chosen:
            path = Path(chosen)
            self.under_way.begin(self.tr("All reports and notes are being written…"))
            done = self.tr("All reports and notes are in {path}").format(path=path)
            self._service.export_everything(path, lambda _: self.under_way.end(done), self.under_way.fail)


def _label(words: str, name: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    return label
