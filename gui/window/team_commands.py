"""What the actions of a team do, and what is said of it in passing."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject

from core.document.problem import Problem
from gui.look.translations import sentence
from gui.session.copies import Copies
from gui.session.rounds import rounds_of
from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.library_commands import chosen_reports
from gui.window.main_window import MainWindow

AGAIN_AFTER_MS = 600_000
"""So long nothing more is said of notes that come in."""


def connect_team(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the actions of a team, and let rounds be made from now on."""

    def share() -> None:
        from gui.dialogs.sharing import SharingDialog  # noqa: PLC0415 - only when asked for

        dialog = window.findChild(SharingDialog) or SharingDialog(session, window)
        dialog.show()
        dialog.activateWindow()

    def merge() -> None:
        from gui.dialogs.whole_library import merge_library  # noqa: PLC0415 - only when asked for

        merge_library(session, window)

    def agree() -> None:
        from gui.dialogs.agreement import AgreementDialog  # noqa: PLC0415 - only when asked for

        AgreementDialog(session, chosen_reports(window, session), window).show()

    for name, do in (("share", share), ("merge_library", merge), ("agreement", agree)):
        actions.on(name, do)
    TeamNotices(session, window, share)
    copies = Copies(session, window)
    copies.found.connect(partial(_offer, session, window))


def _offer(session: Session, window: MainWindow, path: Path) -> None:
    """Offer to take in a copy of the library."""

    def take_in() -> None:
        from gui.dialogs.whole_library import merge_library  # noqa: PLC0415 - only when asked for

        merge_library(session, window, path)

    words = QCoreApplication.translate("Team", "Beside the library lies a copy in conflict with it: {name}")
    choice = QCoreApplication.translate("Team", "Take it in"), take_in
    window.status_bar.notice.add(words.format(name=path.name), choice)


class TeamNotices(QObject):
    """Says in passing that notes of others came in, now and then, and that the folder is gone, once."""

    def __init__(self, session: Session, window: MainWindow, share: Callable[[], None]) -> None:
        super().__init__(window)
        self._notice, self._share = window.status_bar.notice, share
        self._session = session
        self._since = QElapsedTimer()
        rounds = rounds_of(session)
        rounds.came.connect(self._tell)
        rounds.troubled.connect(self._complain)
        rounds.recovered.connect(
            lambda: session.said.emit(self.tr("The shared folder is there again, and all went out."))
        )

    def _tell(self, count: int) -> None:
        if not self._since.isValid() or self._since.hasExpired(AGAIN_AFTER_MS):
            self._since.start()
            self._session.said.emit(self.tr("%n note(s) of the team are new or changed", "", count))

    def _complain(self, problem: Problem) -> None:
        choice = QCoreApplication.translate("Team", "Share notes…"), self._share
        self._notice.add(sentence(problem), choice)
