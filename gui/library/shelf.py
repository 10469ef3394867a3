"""The reports that the library page shows, fetched and put in order off the GUI thread."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from core.document.report import PlaceLevel
from core.jobs.job import Job
from core.library.records.reports import ReportSummary
from core.library.records.saved_searches import SavedSearch
from core.workspace.catalogue import Arranged, Asked, Catalogue
from core.workspace.listed import listed
from core.workspace.trash import in_trash
from core.workspace.workspace import Workspace
from gui.session.jobs import Worker
from gui.session.session import Session

LOOK_AGAIN_AFTER_MS = 400
"""What changes meanwhile is looked at together."""
RECENT = 50
Kind = Literal["all", "recent", "trash", "collection"]


class Place(NamedTuple):
    """Which reports are shown: all, those read last, those in the trash, or a collection's, by its number."""

    kind: Kind = "all"
    number: int = 0
    name: str = ""


class Holding(NamedTuple):
    """A place with how many reports are there."""

    place: Place
    reports: int


class Fetched(NamedTuple):
    """What the library has: the reports of a place, all places, and the searches that are kept."""

    place: Place
    reports: Sequence[ReportSummary]
    holdings: Sequence[Holding]
    searches: Sequence[SavedSearch]


class Shelf(QObject):
    """Asks the library for its reports, and shows them as they are asked for: `shown` brings the lines.

    `fetched` tells of all places that reports are in.
    """

    shown = Signal(object)
    fetched = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = Worker("shelf", session.library.tell, self)
        self._catalogue = Catalogue()
        self._arranging: Job | None = None
        self._levels: Mapping[PlaceLevel, str] = {}
        self._reports: Sequence[ReportSummary] = ()
        self._later = QTimer(self, singleShot=True, interval=LOOK_AGAIN_AFTER_MS)
        self._later.timeout.connect(self.look)
        self.place = Place()
        self.asked = Asked()

    def name(self, levels: Mapping[PlaceLevel, str]) -> None:
        """Say what levels are called."""
        self._levels = levels
        self._show_reports(self._reports)

    def go_to(self, place: Place) -> None:
        """Show the reports of another place."""
        self.place = place
        self.look()

    def look(self) -> None:
        """Fetch what there is."""
        self._later.stop()
        self._session.library.ask(partial(_fetch, self.place), self._take)

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

    def _take(self, fetched: Fetched) -> None:
        if isValid(self):
            self.fetched.emit(fetched)
            if fetched.place == self.place:
                self._show_reports(fetched.reports)

    def _show_reports(self, reports: Sequence[ReportSummary]) -> None:
        self._reports = reports
        self._catalogue = Catalogue(reports, self._levels)
        self.ask(self.asked)
        self._worker.run(self._catalogue.prepare)

    def _show(self, arranged: Arranged) -> None:
        if isValid(self):
            self.shown.emit(arranged)


def _fetch(place: Place, workspace: Workspace) -> Fetched:
    library = workspace.library
    reports, removed = listed(library), in_trash(library)
    opened = sorted(filter(_opened, reports), key=_opened, reverse=True)[:RECENT]
    inside = Counter(name for report in reports for name in report.collections)
    chosen: dict[Kind, Callable[[], list[ReportSummary]]] = {
        "all": lambda: reports,
        "recent": lambda: opened,
        "trash": lambda: removed,
        "collection": lambda: [report for report in reports if place.name in report.collections],
    }
    holdings = (
        Holding(Place("all"), len(reports)),
        Holding(Place("recent"), len(opened)),
        Holding(Place("trash"), len(removed)),
        *(
            Holding(Place("collection", one.number, one.name), inside[one.name])
            for one in library.collections.all()
        ),
    )
    return Fetched(place, tuple(chosen[place.kind]()), holdings, library.searches.all())


def _opened(report: ReportSummary) -> str:
    return report.opened or ""
