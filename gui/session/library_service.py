"""The library as a whole: backups made by themselves, and what a person asks of it on its page."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer

from core.document.problem import Problem
from core.files import unused
from core.library.records.reports import ReportSummary
from core.library.safety import rotation
from core.library.safety.backup import back_up
from core.library.safety.check import check_store
from core.library.safety.rotation import Backup, backups
from core.workspace.workspace import Workspace
from gui.session.library_worker import Failed
from gui.session.session import Session

if TYPE_CHECKING:
    from core.library.safety.salvage import Salvaged

T = TypeVar("T")
FIRST_AFTER_MS = 5_000
"""The report is being read by then."""
AGAIN_AFTER_MS = 3_600_000


class Overview(NamedTuple):
    """What there is to lose, and where it is safe; `backups` has the oldest first."""

    path: Path
    size: int
    reports: Sequence[ReportSummary]
    backups: Sequence[Backup]

    @property
    def notes(self) -> int:
        """How many annotations there are in all reports."""
        return sum(held.notes for held in self.reports)


class LibraryService(QObject):
    """Makes a backup whenever one is due; all that it does is done off the GUI thread."""

    def __init__(self, session: Session, first_report: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._first_report = first_report
        self._timer = QTimer(self, singleShot=True, interval=FIRST_AFTER_MS)
        self._timer.timeout.connect(self.back_up_when_due)
        session.opened.connect(self._wait_for_the_first)

    @property
    def library(self) -> Path:
        """Where the library lies."""
        return self._session.library.path

    def back_up_when_due(self) -> None:
        """Make a backup if one is due, and look again in an hour; what fails is told once."""
        if not self._session.library.is_open:  # which has been told
            self._timer.start(AGAIN_AFTER_MS)
            return

        def made(_: Path | None) -> None:
            self._timer.start(AGAIN_AFTER_MS)

        self._session.library.ask(lambda workspace: rotation.make_when_due(workspace.library.store), made)

    def overview(self, done: Callable[[Overview], None], failed: Failed) -> None:
        """Look at what there is."""
        self._session.library.ask(_overview, done, failed)

    def check(self, done: Callable[[list[Problem]], None], failed: Failed) -> None:
        """Read every page and row; `done` gets a sentence for each that is damaged."""
        self._session.library.ask(lambda workspace: check_store(workspace.library.store), done, failed)

    def back_up(self, done: Callable[[Path], None], failed: Failed) -> None:
        """Make a verified backup now."""
        self._session.library.ask(lambda workspace: rotation.make(workspace.library.store), done, failed)

    def backups(self, done: Callable[[list[Backup]], None], failed: Failed) -> None:
        """Look which backups there are, the oldest first."""
        library = self.library
        self._session.aside.run(lambda: backups(library), done, failed)

    def look_into(self, backup: Path, done: Callable[[list[ReportSummary]], None], failed: Failed) -> None:
        """Look at what a backup holds; nothing is changed."""
        from core.workspace.safe_keeping import look_into  # noqa: PLC0415 - seldom asked for

        self._session.aside.run(lambda: look_into(backup), done, failed)

    def put_in_place(self, backup: Path, done: Callable[[Path | None], None], failed: Failed) -> None:
        """Let a backup be the library; `done` gets where the old one now lies."""
        from core.library.safety.restore import restore  # noqa: PLC0415 - seldom asked for

        library = self.library
        self._change(lambda: restore(backup, library), done, failed)

    def salvage(self, done: Callable[[tuple[Path, "Salvaged"]], None], failed: Failed) -> None:
        """Bring what is intact into a new file beside the library, which is only read."""
        library = self.library

        def work() -> tuple[Path, "Salvaged"]:
            from core.library.safety.salvage import salvage  # noqa: PLC0415 - seldom asked for

            to = unused(library.with_name(f"{library.stem}.salvaged{library.suffix}"))
            return to, salvage(library, to)

        if not self._session.library.is_open:
            self._session.aside.run(work, done, failed)
        else:
            self._change(work, done, failed)

    def use(self, library: Path, done: Callable[[None], None], failed: Failed) -> None:
        """Go on with another library until the window is closed."""
        self._change(lambda: None, done, failed, library)

    def export_everything(self, path: Path, done: Callable[[None], None], failed: Failed) -> None:
        """Write all reports and annotations into one file, from a copy, so that no edit has to wait."""
        from tempfile import TemporaryDirectory  # noqa: PLC0415 - seldom asked for

        folder = TemporaryDirectory(prefix="zhupi-")
        copy = Path(folder.name) / "library.sqlite"

        def lost(error: Exception) -> None:
            folder.cleanup()
            failed(error)

        def write() -> None:
            with folder:
                _write_everything(copy, path)

        def begin(_: None) -> None:
            self._session.aside.run(write, done, failed)

        self._session.library.ask(lambda workspace: back_up(workspace.library.store, copy), begin, lost)

    def _change(
        self, change: Callable[[], T], done: Callable[[T], None], failed: Failed, library: Path | None = None
    ) -> None:
        """Let go of the library while `change` is done to its file, then open it, or another, anew."""
        session, tabs = self._session, self._session.tabs
        tabs.let_go()

        def look(known: list[ReportSummary]) -> None:
            tabs.load_anew([report.text for report in known])
            if tabs.front is None:
                session.open_last(self._first_report)

        def look_again(then: Callable[[], None]) -> None:
            texts = [tab.text for tab in tabs if tab.text is not None]
            session.library.ask(lambda workspace: workspace.library.reports.of(texts), look, tabs.refuse)
            then()

        session.library.change(
            change,
            lambda answer: look_again(lambda: done(answer)),
            lambda error: look_again(lambda: failed(error)),
            library,
        )

    def _wait_for_the_first(self) -> None:
        self._session.opened.disconnect(self._wait_for_the_first)
        self._timer.start()


def _overview(workspace: Workspace) -> Overview:
    path = workspace.library.store.path
    files = (path, path.with_name(f"{path.name}-wal"))
    size = sum(file.stat().st_size for file in files if file.exists())
    return Overview(path, size, workspace.library.reports.all(), backups(path))


def _write_everything(library: Path, path: Path) -> None:
    from core.files import write_whole  # noqa: PLC0415 - likewise
    from core.library.library import Library  # noqa: PLC0415 - likewise
    from core.workspace.everything import everything  # noqa: PLC0415 - seldom asked for

    with Library.open(library) as copy:
        write_whole(path, b"".join(everything(copy)))
