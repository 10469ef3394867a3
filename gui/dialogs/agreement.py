"""How far two readers agree in their tags: a line a tag, and the table as a file."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QWidget,
)
from shiboken6 import isValid

from core.document.annotation import Author
from core.document.problem import Problem
from core.document.text_id import TextId
from core.workspace.agreement import UNITS, Agreement, agreement_of
from core.workspace.kept_notes import ME
from core.workspace.workspace import Workspace
from gui.dialogs.listing import Listing
from gui.look.people import disc, person
from gui.look.translations import sentence, speak
from gui.session.session import Session
from gui.session.team import team_of

SIZE = 720, 440


class AgreementDialog(Listing):
    """Two readers, in what units they are compared, on which reports; `chosen` are those meant beside all."""

    def __init__(self, session: Session, chosen: Sequence[TextId], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._chosen = session, tuple(chosen)
        self._found: Agreement | None = None
        self._asked = 0
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.first, self.second, self.unit, self.reports = (QComboBox() for _ in range(4))
        self._and, self._told = QLabel(), QLabel()
        self._told.setObjectName("quiet")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.first, self._and, self.second, self.unit, self.reports):
            head.addWidget(widget)
        head.addStretch(1)
        self.page.insertLayout(0, head)
        self.page.insertWidget(2, self._told)
        self.resize(*SIZE)
        self.button.clicked.connect(self._export)
        speak(self, self._say)
        for choice in (self.first, self.second, self.unit, self.reports):
            choice.currentIndexChanged.connect(self._ask)
        session.library.ask(lambda workspace: tuple(workspace.library.authors.all().values()), self._offer)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Agreement of two readers"))
        self.lines.setAccessibleName(self.tr("Agreement in each tag"))
        self._and.setText(self.tr("and"))
        self.button.setText(self.tr("Export…"))
        for choice, name, lines in (
            (self.first, self.tr("First reader"), ()),
            (self.second, self.tr("Second reader"), ()),
            (self.unit, self.tr("Compared by"), (self.tr("by paragraph"), self.tr("by sentence"))),
            (self.reports, self.tr("Reports"), self._scopes()),
        ):
            choice.setAccessibleName(name)
            for at, words in enumerate(lines):
                if at < choice.count():
                    choice.setItemText(at, words)
                else:
                    choice.addItem(words)
        self._show()

    def _scopes(self) -> tuple[str, ...]:
        if not self._chosen:
            return (self.tr("in all reports"),)
        return self.tr("in all reports"), self.tr("in %n report(s)", "", len(self._chosen))

    def _offer(self, authors: tuple[Author, ...]) -> None:
        """Let two of all who wrote be chosen, the reader among them."""
        if not isValid(self):
            return
        team = team_of(self._session)
        me = team.me
        others = [one for one in authors if me is None or one.id != me.id]
        for choice in (self.first, self.second):
            choice.blockSignals(True)  # asked once both are there
            for one in (None, *others):
                who = person(team.named(one), me)
                choice.addItem(disc(who, self.font()), who.name, one.id if one else ME)
            choice.blockSignals(False)
        self.second.setCurrentIndex(min(1, len(others)))
        if not others:
            self._told.setText(self.tr("Nobody else has written in this library yet: share notes first."))
        self._ask()

    def _ask(self, *_: object) -> None:
        """Ask anew; what was asked before is no longer waited for."""
        first, second = self.first.currentData(), self.second.currentData()
        if not first or not second or first == second:
            self._take(None)
            return
        self._asked += 1
        unit = UNITS[max(0, self.unit.currentIndex())]
        texts = self._chosen if self.reports.currentIndex() == 1 else None

        def ask(workspace: Workspace) -> Agreement:
            return agreement_of(workspace.library, first, second, unit, texts)

        turn = self._asked
        self._session.library.ask(
            ask, lambda found: self._take(found, turn), lambda error: self._refuse(error, turn)
        )

    def _take(self, found: Agreement | None, turn: int | None = None) -> None:
        if isValid(self) and turn in (None, self._asked):
            self._found = found
            self._show()

    def _refuse(self, error: Exception, turn: int) -> None:
        if not isinstance(error, Problem):
            raise error
        if isValid(self) and turn == self._asked:
            self._take(None)
            self._told.setText(sentence(error))

    def _show(self) -> None:
        self.lines.clear()
        self.lines.setHeaderLabels(self._heads())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        found = self._found
        for number, row in enumerate(_rows(found) if found else ()):
            line = self.add([_told(cell) for cell in row], number)
            for column in range(1, len(row)):
                line.setTextAlignment(column, right)
        for column in range(1, self.lines.columnCount()):
            self.lines.headerItem().setTextAlignment(column, right)
        self.empty.setText(self.tr("There is no tag that both could agree in."))
        if found is not None:
            self._told.setText(
                self.tr(
                    "%n report(s) that both have marked. Kappa (Cohen) and alpha (Krippendorff) are 1 where "
                    "both agree, 0 where chance would do as much.",
                    "",
                    found.reports,
                )
            )
        self.fit(0)

    def _heads(self) -> list[str]:
        first, second = self.first.currentText(), self.second.currentText()
        only = self.tr("Only {name}")
        by = self.tr("Sentences") if self.unit.currentIndex() == 1 else self.tr("Paragraphs")
        return [
            *(self.tr("Tag"), by, self.tr("Both"), only.format(name=first), only.format(name=second)),
            *("κ", "α"),
        ]

    def _allow(self) -> None:
        """The whole table goes out, not what is chosen of it."""
        self.button.setEnabled(self.lines.topLevelItemCount() > 0)

    def _export(self) -> None:
        kinds = self.tr("Workbook (*.xlsx);;Table (*.csv)")
        name = f"{self.windowTitle()}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export table"), name, kinds)
        if chosen and self._found is not None:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the table into a file, off the GUI thread."""
        if self._found is None:
            return
        table = [self._heads(), *_rows(self._found)]

        def write() -> None:
            from core.exporting.tables import write_table  # noqa: PLC0415 - seldom asked for

            write_table(table, path, "agreement")

        words = self.tr("Written into {path}").format(path=path)
        self._session.aside.run(write, lambda _: self._session.said.emit(words), partial(self._fail))

    def _fail(self, error: Exception) -> None:
        self._session.library.tell(error)


def _rows(found: Agreement) -> Iterator[tuple[str | int | float | None, ...]]:
    for one in found.tags:
        only = one.first - one.both, one.second - one.both
        yield one.tag, one.units, one.both, *only, one.kappa, one.alpha


def _told(cell: str | float | None) -> str:
    if cell is None:
        return "–"
    return QLocale().toString(cell, "f", 2) if isinstance(cell, float) else str(cell)
