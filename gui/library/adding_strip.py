"""The foot of the library page while files are added: how far it is, and what came of it."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from gui.look.translations import speak
from gui.session.adding import Adding, adding_of
from gui.session.session import Session
from gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:  # it reads files, which a look at the reports needs not
    from core.workspace.adding import Added, Outcome

BAR = 3


class AddingStrip(QFrame):
    """Says which file of how many it is, with a button to stop; afterwards the sum, with the account."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("adding")
        self._session = session
        self._adding: Adding = adding_of(session)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(BAR)
        self._words = ElidedLabel()
        self._stop, self._account, self._close = QToolButton(), QToolButton(), QToolButton()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        for button, do in (
            (self._stop, self._adding.cancel),
            (self._account, self.show_account),
            (self._close, self.hide),
        ):
            button.clicked.connect(do)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 10)
        column.addWidget(self._bar)
        column.addLayout(row)
        self.hide()
        self._adding.changed.connect(self._follow)
        self._adding.ended.connect(self._end)
        speak(self, self._say)
        if self._adding.is_under_way:
            self._follow()

    def show_account(self) -> None:
        """Show what became of each file."""
        from gui.library.account import AccountDialog  # noqa: PLC0415 - only when asked for

        AccountDialog(self._session, self._adding.account, self.window()).show()

    def _say(self) -> None:
        self._stop.setText(self.tr("Stop"))
        self._account.setText(self.tr("Account…"))
        self._close.setText(self.tr("Close"))
        self._bar.setAccessibleName(self.tr("Files being added"))
        self._tell()

    def _follow(self) -> None:
        self.show()
        self._tell()

    def _end(self) -> None:
        """Show the account by itself where somebody has to look at it."""
        if any(added.problem or added.version_of or added.perhaps for added in self._adding.account):
            self.show_account()

    def _tell(self) -> None:
        adding = self._adding
        done, total = len(adding.account), adding.total
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setVisible(adding.is_under_way)
        self._stop.setVisible(adding.is_under_way)
        self._account.setVisible(bool(adding.account) and not adding.is_under_way)
        self._close.setVisible(not adding.is_under_way)
        if not adding.is_under_way:
            words = self._sum(adding.account)
            stopped = self.tr("Stopped after {done} of {total} files: {sum}. Add them again to go on.")
            if adding.is_stopped:
                words = stopped.format(done=done, total=total, sum=words or "0")
        elif total:
            words = self.tr("Adding files: {done} of {total}").format(done=done, total=total)
        else:
            words = self.tr("Looking for files…")
        self._words.setText(words)
        self._words.setAccessibleName(words)

    def _sum(self, account: "list[Added]") -> str:
        counts = Counter(added.outcome for added in account)
        said: dict[Outcome, str] = {
            "added": self.tr("%n added", "", counts["added"]),
            "version": self.tr("%n version(s) of reports that are there", "", counts["version"]),
            "known": self.tr("%n there already", "", counts["known"]),
            "back": self.tr("%n back from the trash", "", counts["back"]),
            "failed": self.tr("%n failed", "", counts["failed"]),
        }
        return " · ".join(words for outcome, words in said.items() if counts[outcome])
