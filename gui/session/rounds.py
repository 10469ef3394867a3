"""Notes shared with a team: a round soon after one's own edits, and every so often for those of the others.

Nothing of it is done on the GUI thread: the folder is read and written on a thread of its own, as its drive
may be slow, and the library is asked only where there is something new.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from core.document.annotation import Author
from core.document.problem import Problem
from core.document.text_id import TextId
from core.library.records.authors import Sharing
from gui.session.jobs import Worker
from gui.session.session import Session
from gui.session.team import team_of

if TYPE_CHECKING:
    from core.document.report import Report
    from core.workspace.shared_folder import Own, SharedFolder
    from core.workspace.sharing import Coming, TakenIn

QUIET_MS = 2_000
"""After the last edit, so that a sentence goes out once."""
LOOK_EVERY_MS = 10_000
LAST_S = 1.0
"""So long what was written last may take to go out when the window is closed."""


class Seen(NamedTuple):
    """How the sharing stands: when the last round ended, in UTC, who is there, and what is in the way.

    `waiting` counts notes whose report has not arrived; `trouble` is why no round could be made at all.
    """

    at: str = ""
    people: tuple[Author, ...] = ()
    waiting: int = 0
    problems: tuple[Problem, ...] = ()
    trouble: Problem | None = None


class Rounds(QObject):
    """One for a session; it begins when the reader joins, and ends when they leave.

    `changed` tells that `seen` is otherwise, `came` how many notes of others are new or other, `troubled`
    that the folder cannot be used, once until it can, `recovered` that it can again.
    """

    changed = Signal()
    came = Signal(int)
    troubled = Signal(object)
    recovered = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._team = session, team_of(session)
        self._worker = Worker("sharing", session.library.tell, self)
        self._folder: SharedFolder | None = None
        self._sharing: Sharing | None = None
        self._is_under_way = False
        self._has_news = False
        self._due: frozenset[Path] = frozenset()
        self.seen = Seen()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.look)
        self._often = QTimer(self, interval=LOOK_EVERY_MS)
        self._often.timeout.connect(self.look)
        session.saving.changed.connect(self._note_edit)
        session.reports_changed.connect(self._note_edit)
        session.library.closing.connect(self.end)
        self._team.changed.connect(self._follow)
        self._follow()

    def look(self) -> None:
        """Make a round now, unless one is under way."""
        if self._folder is None or self._is_under_way or not self._session.library.is_open:
            return
        self._is_under_way = True
        folder = self._folder
        self._worker.run(folder.look, lambda _: self._looked(folder), self._failed)

    def join(self, path: Path, name: str, failed: Callable[[Exception], None]) -> None:
        """Share the notes in a folder under a name."""
        from core.workspace.sharing import join  # noqa: PLC0415 - few share

        def ask(_: object) -> None:
            self._session.library.ask(
                lambda workspace: join(workspace.library, path, name), lambda _: self._team.learn(), failed
            )

        self._worker.run(path.is_dir, ask, failed)  # a drive that does not answer holds up nobody else

    def leave(self) -> None:
        """Share no longer; nothing is taken away."""
        from core.workspace.sharing import leave  # noqa: PLC0415 - few share

        self._session.library.ask(lambda workspace: leave(workspace.library), lambda _: self._team.learn())

    def end(self) -> None:
        """Begin nothing any more: what was written last goes out if the folder answers at once.

        Otherwise it does so at the next start.
        """
        saving = self._session.saving
        if self._folder is not None and not self._is_under_way and (self._has_news or not saving.is_done):
            self._say_last(self._folder)
        self._stop()
        self._worker.leave()

    def _say_last(self, folder: "SharedFolder") -> None:
        from core.workspace.sharing import own_pages  # noqa: PLC0415 - few share

        pages: SimpleQueue[tuple[Own, ...]] = SimpleQueue()
        written = Event()

        def write() -> None:
            folder.write(pages.get(timeout=LAST_S))
            written.set()

        self._session.library.ask(
            lambda workspace: pages.put(tuple(own_pages(workspace.library, folder))), failed=_next_time
        )
        self._worker.run(write, failed=_next_time)
        written.wait(LAST_S)

    def _follow(self) -> None:
        """Begin or end as the library is in a team or not."""
        sharing = self._team.sharing
        if sharing == self._sharing:
            return
        self._stop()
        self._sharing = sharing
        if sharing is not None and sharing.is_joined:
            from core.workspace.shared_folder import SharedFolder  # noqa: PLC0415 - few share

            self._folder = SharedFolder(Path(sharing.folder), sharing.me)
            self._has_news = True
            self._often.start()
            self._quiet.start()
        self.changed.emit()

    def _stop(self) -> None:
        self._quiet.stop()
        self._often.stop()
        self._folder, self._is_under_way, self._due, self.seen = None, False, frozenset(), Seen()

    def _note_edit(self, is_saved: bool = True) -> None:
        if self._folder is not None and is_saved:
            self._has_news = True
            self._quiet.start()

    def _looked(self, folder: "SharedFolder") -> None:
        if folder is not self._folder:
            return
        due = frozenset(folder.due)
        if not self._has_news and due == self._due:
            self._end(self.seen._replace(problems=folder.problems, trouble=None))
            return
        self._has_news, self._due = False, due
        from core.workspace.sharing import missing  # noqa: PLC0415 - few share

        self._session.library.ask(
            lambda workspace: missing(workspace.library, folder),
            lambda wanted: self._understand(folder, wanted),
            self._failed,
        )

    def _understand(self, folder: "SharedFolder", wanted: frozenset[TextId]) -> None:
        from core.workspace.sharing import understand  # noqa: PLC0415 - few share

        if folder is self._folder:
            self._worker.run(
                lambda: understand(folder, wanted),
                lambda reports: self._take_in(folder, reports),
                self._failed,
            )

    def _take_in(self, folder: "SharedFolder", reports: "Mapping[TextId, Report]") -> None:
        from core.workspace.sharing import come  # noqa: PLC0415 - few share

        if folder is self._folder:
            self._session.library.ask(
                lambda workspace: come(workspace.library, folder, reports),
                lambda coming: self._take_pieces(folder, coming),
                self._failed,
            )

    def _take_pieces(self, folder: "SharedFolder", coming: "Coming") -> None:
        """Take in the next piece, and then the one after it: what else is asked meanwhile comes between."""
        from core.workspace.sharing import end_round, take_piece  # noqa: PLC0415 - few share

        def taken(now: "Coming") -> None:
            self._show(now.changed - coming.changed)
            self._take_pieces(folder, now)

        if folder is not self._folder:
            return
        if coming.is_done:
            self._session.library.ask(
                lambda workspace: end_round(workspace.library, folder, coming),
                lambda found: self._taken_in(folder, found),
                self._failed,
            )
        else:
            self._session.library.ask(
                lambda workspace: take_piece(workspace.library, coming), taken, self._failed
            )

    def _show(self, changed: frozenset[str]) -> None:
        """Let all open reports see what came."""
        for tab in self._session.tabs if changed else ():
            if tab.document is not None:
                tab.document.notes.see(changed)

    def _taken_in(self, folder: "SharedFolder", taken: "TakenIn") -> None:
        if folder is not self._folder:
            return
        found = taken.round
        if found.people != self.seen.people:
            self._team.learn()
        if found.changed:
            count = len(found.changed)  # told once all open reports have seen them
            self._session.library.ask(lambda _: None, lambda _: self.came.emit(count))
        if found.reports:
            had_news = self._has_news
            self._session.reports_changed.emit()
            if not had_news:  # they came from there
                self._has_news = False
                self._quiet.stop()
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        seen = Seen(now, found.people, found.waiting, found.problems)

        def written(_: int) -> None:
            self._due = frozenset(folder.due)
            self._end(seen)

        self._worker.run(lambda: folder.write(taken.pages), written, self._failed)

    def _end(self, seen: Seen) -> None:
        self._is_under_way = False
        was, self.seen = self.seen, seen._replace(at=datetime.now(UTC).isoformat(timespec="milliseconds"))
        if was.trouble is not None:
            self.recovered.emit()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        """Try again at the next look; what is wrong with the folder is told once."""
        if self._folder is None:  # it was left meanwhile
            return
        self._is_under_way, self._has_news = False, True
        if isinstance(error, OSError):
            error = Problem("The shared folder cannot be used: {reason}", reason=error.strerror or str(error))
        if not isinstance(error, Problem):
            self._stop()
            raise error
        was, self.seen = self.seen.trouble, self.seen._replace(trouble=error)
        if was is None:
            self.troubled.emit(error)
        self.changed.emit()


def _next_time(_: Exception) -> None:
    """What did not go out does at the next start."""


def rounds_of(session: Session) -> Rounds:
    """The rounds of a session."""
    return session.findChild(Rounds) or Rounds(session)
