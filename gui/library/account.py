"""What became of each file that was to be added, in words that can be copied."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget
from shiboken6 import isValid

from core.document.text_id import TextId
from core.workspace.adding import Added, Outcome
from core.workspace.workspace import Workspace
from gui.dialogs.listing import Listing
from gui.look.names import enumerated
from gui.look.size import window_size
from gui.look.translations import sentence, speak
from gui.session.session import Session
from gui.session.versions import join_versions, part_versions

SIZE = 900, 460
ORDER: tuple[Outcome, ...] = ("failed", "version", "added", "back", "known")
"""What one has to look at comes first."""


class AccountDialog(Listing):
    """Lists the files, those that failed first; two reports of one place and year can be taken for one."""

    def __init__(self, session: Session, account: Sequence[Added], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._account = sorted(account, key=lambda added: (not added.perhaps, ORDER.index(added.outcome)))
        self._account.sort(key=lambda added: added.outcome != "failed")
        self._headings: dict[TextId, str] = {}
        self._joined: set[Path] = set()
        self._parted: set[Path] = set()
        self._part = QPushButton()
        self._part.clicked.connect(self._take_apart)
        self.buttons.addButton(self._part, QDialogButtonBox.ButtonRole.ActionRole)
        self._copy = QPushButton()
        self._copy.clicked.connect(self.copy)
        self.buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        self.button.clicked.connect(self._join)
        self.resize(window_size(*SIZE))
        speak(self, self._say)
        others = {text for added in account for text in (*added.perhaps, added.version_of) if text}
        session.library.ask(partial(_headings, others), self._take)

    def copy(self) -> None:
        """Put the chosen lines on the clipboard, or all."""
        chosen = set(self.chosen()) or {added.file for added in self._account}
        lines = (self._words(added) for added in self._account if added.file in chosen)
        QGuiApplication.clipboard().setText("\n".join("\t".join(words) for words in lines))

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Files added"))
        self.lines.setAccessibleName(self.windowTitle())
        self.lines.setHeaderLabels([self.tr("File"), self.tr("What became of it"), self.tr("Report")])
        self.button.setText(self.tr("Take for one report"))
        self._part.setText(self.tr("Another report"))
        self._copy.setText(self.tr("Copy"))
        self._fill()

    def _take(self, headings: dict[TextId, str]) -> None:
        if isValid(self):
            self._headings = headings
            self._fill()

    def _fill(self) -> None:
        chosen = set(self.chosen())
        self.lines.clear()
        for added in self._account:
            line = self.add(self._words(added), added.file)
            line.setToolTip(0, str(added.file))
            line.setSelected(added.file in chosen)
        self.fit(1)

    def _allow(self) -> None:
        """Let two reports be taken for one, or what was taken for a version for another report."""
        chosen = set(self.chosen())
        account = [added for added in getattr(self, "_account", ()) if added.file in chosen]
        self.button.setEnabled(any(added.perhaps for added in account))
        part = getattr(self, "_part", None)
        if part is not None:
            part.setEnabled(any(added.version_of and added.file not in self._parted for added in account))

    def _words(self, added: Added) -> tuple[str, str, str]:
        if added.problem is not None:
            return added.file.name, sentence(added.problem), ""
        said = outcome_name(added.outcome)
        if added.file in self._parted:
            said = self.tr("Added as a report of its own")
        elif added.version_of in self._headings:
            said = self.tr("A version of {report}").format(report=self._headings[added.version_of])
        elif added.file in self._joined:
            said = self.tr("Taken for one report")
        elif added.perhaps:
            others = enumerated(self._headings.get(text, "") for text in added.perhaps)
            said = self.tr("Added; perhaps a version of {report}").format(report=others)
        return added.file.name, said, added.heading

    def _join(self) -> None:
        """Take each chosen report and the others of its place and year for one."""
        chosen = set(self.chosen())
        for added in self._account:
            if added.file in chosen and added.perhaps and added.text:
                self._joined.add(added.file)
                join_versions(self._session, [added.text, *added.perhaps], lambda _: None)
        self._fill()

    def _take_apart(self) -> None:
        """Let each chosen version be a report of its own."""
        chosen = set(self.chosen())
        for added in self._account:
            if added.file in chosen and added.version_of and added.text:
                self._parted.add(added.file)
                part_versions(self._session, [added.text], lambda _: None)
        self._fill()


def outcome_name(outcome: Outcome) -> str:
    """What became of a file, in a word or two."""
    words: dict[Outcome, str] = {
        "added": QCoreApplication.translate("Outcome", "Added"),
        "version": QCoreApplication.translate("Outcome", "A version"),
        "known": QCoreApplication.translate("Outcome", "There already"),
        "back": QCoreApplication.translate("Outcome", "Back from the trash"),
        "failed": QCoreApplication.translate("Outcome", "Failed"),
    }
    return words[outcome]


def _headings(texts: set[TextId], workspace: Workspace) -> dict[TextId, str]:
    return {text: workspace.library.reports.heading(text) for text in texts}
