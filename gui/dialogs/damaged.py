"""A damaged library: what is wrong, and the ways out; the damaged file stays as it is, byte for byte."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.document.problem import Problem
from core.library.file.errors import DAMAGED, NOT_A_LIBRARY
from core.library.safety.backup import BAD_SOURCE
from gui.dialogs.under_way import UnderWay
from gui.look.size import px, window_size
from gui.look.translations import sentence
from gui.session.library_service import LibraryService

if TYPE_CHECKING:
    from core.library.safety.salvage import Salvaged

WIDTH, MARGIN = 520, 28
LOST_HEIGHT = 110


def is_damage(problem: Problem, library: Path) -> bool:
    """Whether a problem is that the library itself is damaged."""
    return (
        problem.sentence in (DAMAGED, NOT_A_LIBRARY, BAD_SOURCE)
        and problem.details.get("path") == library.absolute()
    )


def show_damage(problem: Problem, service: LibraryService, parent: QWidget) -> None:
    """Offer the ways out, unless they are offered already."""
    if not any(dialog.isVisible() for dialog in parent.findChildren(DamagedDialog)):
        DamagedDialog(service, sentence(problem), parent).exec()


class DamagedDialog(QDialog):
    """Salvage, a backup, another library, or to read on without one."""

    def __init__(self, service: LibraryService, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._salvaged: Path | None = None
        self.setWindowTitle(self.tr("The library is damaged"))
        width = window_size(WIDTH, 0).width()
        self.setMinimumWidth(width)
        self._said = QLabel(words)
        kept = QLabel(self.tr("Whatever you choose, the damaged file is kept as it is."))
        kept.setObjectName("quiet")
        for label in (self._said, kept):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.ensurePolished()
            label.setFixedWidth(width - 2 * MARGIN)
            label.setMinimumHeight(label.heightForWidth(width - 2 * MARGIN))
        ways = self._ways()
        self.under_way = UnderWay(*ways)
        self.lost = QPlainTextEdit()
        self.lost.setReadOnly(True)
        self.lost.setAccessibleName(self.tr("What could not be brought back"))
        self.lost.setFixedHeight(px(LOST_HEIGHT))
        self.lost.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN, 20)
        column.setSpacing(10)
        for part in (self._said, kept, *ways, self.under_way, self.lost):
            column.addWidget(part)
        self.use_salvaged.hide()

    def _ways(self) -> list[QPushButton]:
        self.use_salvaged = _way(self.tr("&Use what was brought back"), self._use_salvaged)
        self.salvage = _way(self.tr("Bring back what is &intact, into a new file"), self._salvage)
        return [
            self.use_salvaged,
            self.salvage,
            _way(self.tr("&Restore a backup…"), self._restore),
            _way(self.tr("Use &another library this time…"), self._choose),
            _way(self.tr("Read &on without changes"), self.reject),
        ]

    def _salvage(self) -> None:
        self.under_way.begin(self.tr("What is intact is being brought back…"))
        self._service.salvage(self._show_salvaged, self.under_way.fail)

    def _show_salvaged(self, found: "tuple[Path, Salvaged]") -> None:
        self._salvaged, salvaged = found
        words = self.tr("Brought back into {path}. Reports: {reports}, notes: {notes}")
        self.under_way.end(
            words.format(path=self._salvaged.name, reports=salvaged.reports, notes=salvaged.notes)
        )
        self.lost.setPlainText(
            "\n".join(map(sentence, salvaged.lost)) or self.tr("Nothing is known to be lost.")
        )
        self.lost.show()
        self.salvage.hide()
        self.use_salvaged.show()
        self.use_salvaged.setFocus()

    def _use_salvaged(self) -> None:
        assert self._salvaged is not None  # noqa: S101 - the button is hidden until there is one
        self.under_way.begin(self.tr("The new file is being put in place…"))
        self._service.put_in_place(self._salvaged, lambda _: self.accept(), self.under_way.fail)

    def _restore(self) -> None:
        from gui.dialogs.restoring import RestoringDialog  # noqa: PLC0415 - only when asked for

        if RestoringDialog(self._service, self).exec():
            self.accept()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a library"),
            str(self._service.library.parent),
            self.tr("Library (*.sqlite)"),
        )
        if chosen:
            self._service.use(Path(chosen), lambda _: self.accept(), self.under_way.fail)


def _way(words: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: do())
    return button
