"""The reports that the library page shows, fetched and put in order off the GUI thread."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from core.document.report import PlaceLevel
from core.jobs.job import Job
from core.library.records.reports import ReportSummary
from core.workspace.catalogue import Arranged, Asked, Catalogue
from core.workspace.listed import listed
from core.workspace.workspace import Workspace
from gui.session.jobs import Worker
from gui.session.session import Session

LOOK_AGAIN_AFTER_MS = 400
"""What changes meanwhile is looked at together."""


class Shelf(QObject):
    """Asks the library for its reports, and shows them as they are asked for: `shown` brings the lines."""

    shown = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = Worker("shelf", session.library.tell, self)
        self._catalogue = Catalogue()
        self._arranging: Job | None = None
        self._levels: Mapping[PlaceLevel, str] = {}
        self._reports: tuple[ReportSummary, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=LOOK_AGAIN_AFTER_MS)
        self._later.timeout.connect(self.look)
        self.asked = Asked()

    def name(self, levels: Mapping[PlaceLevel, str]) -> None:
        """Say what levels are called."""
        self._levels = levels
        self._take(self._reports)

    def look(self) -> None:
        """Fetch what there is."""
        self._later.stop()
        self._session.library.ask(_fetch, self._take)

    def look_soon(self) -> None:
        """Fetch what there is in a moment, however much happens."""
        if not self._later.isActive():
            self._later.start()

    def ask(self, asked: Asked) -> None:
        """Show the reports like this from now on."""
        self.asked = asked
        if self._arranging is not None:
            self._arranging.cancel()
        self._arranging = self._worker.run(partial(self._catalogue.arranged, asked), self._show)

    def _take(self, reports: tuple[ReportSummary, ...]) -> None:
        if isValid(self):
            self._reports = reports
            self._catalogue = Catalogue(reports, self._levels)
            self.ask(self.asked)
            self._worker.run(self._catalogue.prepare)

    def _show(self, arranged: Arranged) -> None:
        if isValid(self):
            self.shown.emit(arranged)


def _fetch(workspace: Workspace) -> tuple[ReportSummary, ...]:
    return tuple(listed(workspace.library))
