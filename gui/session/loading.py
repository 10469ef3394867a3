"""How a report comes to be shown: from a file, from the library, or as it ships."""

from collections.abc import Callable
from pathlib import Path
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

from core.document.report import Report
from core.document.text_id import TextId
from core.jobs.job import Job
from core.workspace.workspace import Opened, unkept
from gui.session.jobs import Worker
from gui.session.kept import Kept
from gui.session.library_worker import Failed, LibraryWorker

Take = Callable[[Opened, Kept | None], None]


class Loading(QObject):
    """Reads off the GUI thread; whoever wants a report takes it here, or hears why it is not to be had.

    `kept` tells that the library has taken a report that was shown already.
    """

    kept = Signal()

    def __init__(self, library: LibraryWorker, aside: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._aside = library, aside
        self._reader = Worker("reader", library.tell, self)
        self._readings: WeakSet[Job] = WeakSet()

    def file(self, path: Path, take: Take, failed: Failed, data: bytes | None = None) -> None:
        """Read a file, or `data` as one, and keep it in the library; without one, have it all the same."""

        def add(report: Report) -> None:
            def have_unkept(error: Exception) -> None:
                kept = Kept()
                kept.refuse(error)
                take(unkept(report), kept)
                self._library.tell(error)

            self._library.ask(
                lambda workspace: workspace.add_report(report, path if data is None else None),
                lambda opened: take(opened, None),
                have_unkept,
            )

        self._readings.add(self._reader.run_job(lambda job: _read(path, data, job), add, failed))

    def text(self, text: TextId, take: Take, failed: Failed) -> None:
        """Have a report that the library keeps."""
        self._readings.add(
            self._library.ask_job(
                lambda workspace, job: workspace.open_text(text, job),
                lambda opened: take(opened, None),
                failed,
            )
        )

    def last(self, take: Take, otherwise: Callable[[], None]) -> None:
        """Have the report that was open last, or do something else."""

        def show(found: Opened | None) -> None:
            if found is None:
                otherwise()
            else:
                take(found, None)

        def failed(error: Exception) -> None:
            if self._library.is_open:
                self._library.tell(error)
            otherwise()

        self._readings.add(
            self._library.ask_job(lambda workspace, job: workspace.open_last(job), show, failed)
        )

    def shipped(self, path: Path, take: Take, failed: Failed) -> None:
        """Have a report that ships before there is a library; the library keeps it before any edit."""

        def show(report: Report) -> None:
            kept = Kept(keep=lambda workspace: workspace.add_report(report, path))
            take(unkept(report), kept)

            def refuse(error: Exception) -> None:
                kept.refuse(error)
                self._library.tell(error)

            self._library.ask(kept.text_in, lambda _: self.kept.emit(), refuse)

        self._aside.run(lambda: _read_shipped(path), show, failed)

    def stop(self) -> None:
        """Read nothing any more, and wait for nothing."""
        for reading in list(self._readings):
            reading.cancel()
        self._reader.leave()


def _read_shipped(path: Path) -> Report:
    from core.workspace.shipped import read_shipped  # noqa: PLC0415 - only the first start needs it

    return read_shipped(path)


def _read(path: Path, data: bytes | None, job: Job) -> Report:
    from core.workspace.reading import read_given, read_report  # noqa: PLC0415 - the library's need none

    return read_report(path, job) if data is None else read_given(path.name, data, job)
