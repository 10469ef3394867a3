"""What lies beside the library, kept up while the window is idle."""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from gui.session.adding import adding_of
from gui.session.session import Session

AFTER_MS = 3_000
"""The report is being read by then, and nothing more is about to be added."""


class KeptUp(QObject):
    """Has the index and the points taken in after the start, and whenever there are other reports."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._adding = session, adding_of(session)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._begin)
        for signal in (session.reports_changed, self._adding.ended):
            signal.connect(self._timer.start)
        self._timer.start()

    def _begin(self) -> None:
        """Begin, unless more reports are coming, or the library cannot be opened, which has been told."""
        if self._session.library.is_open and not self._adding.is_under_way:
            self._session.aside.run(lambda: import_module("gui.search.keeping_up"), lambda _: self._keep_up())

    def _keep_up(self) -> None:
        from gui.search.keeping_up import KeepingUp  # noqa: PLC0415 - imported beside the window

        KeepingUp.of(self._session).begin()
