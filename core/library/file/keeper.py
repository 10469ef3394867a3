"""Holding a library open: what is written to are the file and the log at its place, or it says so."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from core.document.problem import Problem
from core.files import unused
from core.library.file.sqlite import attach, set_aside, set_up
from core.library.file.watch import Fate, Watch

LOG_MOST = 16 * 1024 * 1024
"""Bytes of the log from which its pages are brought into the library."""

MOVED = (
    "Another program moved, replaced or removed the library {path} while it was open. All that was in it, "
    "with all that was saved since, is in {rescued}, and Zhupi goes on with that file; what lies at the old "
    "place now is left as it is. To have your library there again, close Zhupi and put that file in its "
    "place (zhupi --library {path} restore {rescued})."
)
WRITTEN_OVER = (
    "Another program wrote over the library {path} while it was open. It is left as it is, and nothing more "
    "is saved to it. What was changed since Zhupi was opened is in {rescued}; the rest is in the backups "
    "(zhupi --library {path} restore)."
)
WRITTEN_OVER_UNCHANGED = (
    "Another program wrote over the library {path} while it was open. It is left as it is, and nothing more "
    "is saved to it; what was in it is in the backups (zhupi --library {path} restore)."
)
LOG_GONE = (
    "Another program removed {log}, where the last changes of the open library were. Nothing is lost: they "
    "are in the library itself now."
)


class Rescue(NamedTuple):
    """How to write what an open library holds into a new file beside its place: all, or what its log has.

    The second gives None where the log has nothing.
    """

    whole: Callable[[Path, sqlite3.Connection], Path]
    log: Callable[[Path, Path], Path | None]


class Keeper:
    """The connection to an open library, and the place where it lies; both may be others after a look."""

    def __init__(self, path: Path, connection: sqlite3.Connection, rescue: Rescue) -> None:
        self._rescue = rescue
        self._told: list[Problem] = []
        self._lost: Problem | None = None
        self._hold(path, connection)

    @property
    def is_lost(self) -> bool:
        """Whether nothing can be saved any more."""
        return self._lost is not None

    def told(self) -> list[Problem]:
        """What happened to the file, each once."""
        told, self._told = self._told, []
        return told

    def look(self, *, written: bool = False) -> None:
        """See that the file is the one at its place; else go on elsewhere, or Problem where that fails."""
        if self._lost:
            raise self._lost
        if self.connection.in_transaction:
            return
        written = written or self.connection.total_changes != self._changes
        match self._watch.fate(written=written):
            case Fate.MOVED | Fate.LOG_WRITTEN_OVER as fate:
                self._go_on_elsewhere(fate)
            case Fate.LOG_GONE:
                self._begin_log_anew()
            case Fate.WRITTEN_OVER:
                self._give_up()
            case Fate.UNTOUCHED if written:
                self._remember()

    def close(self) -> None:
        """Let go of the file; what another program put at its place, or at its log's, is not touched."""
        if not self._is_open:
            return
        try:
            self.look()
        finally:
            if self._is_open:
                self._leave(self._watch.fate(written=True))

    def _hold(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path, self.connection = path, connection
        self._watch = Watch(path)
        self._changes = connection.total_changes
        self._is_open = True

    def _remember(self) -> None:
        """What was written is our own; a long log is brought into the file."""
        self._watch.remember_seen()
        if self._watch.length_of_log >= LOG_MOST:
            with suppress(sqlite3.Error):  # it stays in the log, where it is safe
                self._bring_in_log()
            self._watch.remember()
        self._changes = self.connection.total_changes

    def _go_on_elsewhere(self, fate: Fate) -> None:
        rescued = self._rescue.whole(self.path, self.connection)
        connection = attach(rescued)
        try:
            set_up(connection, rescued)
        except BaseException:
            connection.close()
            raise
        self._told.append(Problem(MOVED, path=self.path, rescued=rescued))
        if fate is Fate.MOVED:
            with suppress(sqlite3.Error):  # so that the library is whole wherever it is now
                self._bring_in_log()
        self._leave(fate)
        self._hold(rescued, connection)

    def _begin_log_anew(self) -> None:
        set_aside(self._watch.log, self.path)
        self.connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        set_up(self.connection, self.path)
        self._told.append(Problem(LOG_GONE, log=self._watch.log))
        self._hold(self.path, self.connection)

    def _give_up(self) -> None:
        log = self._leave(Fate.WRITTEN_OVER)
        rescued = self._rescue.log(self.path, log) if log else None
        sentence = WRITTEN_OVER if rescued else WRITTEN_OVER_UNCHANGED
        self._lost = Problem(sentence, path=self.path, rescued=rescued)
        self._told.append(self._lost)
        raise self._lost

    def _leave(self, fate: Fate) -> Path | None:
        """Close the connection; gives where its log lies now, if it was kept.

        SQLite brings the log into its file, unless another file is at its place, and removes what has the
        name of its log.
        """
        self._is_open, log = False, None
        if fate not in (Fate.UNTOUCHED, Fate.LOG_GONE) and self._watch.has_its_log:
            log = set_aside(self._watch.log, self.path)
        elif fate is Fate.LOG_GONE:
            set_aside(self._watch.log, self.path)
        if fate in (Fate.WRITTEN_OVER, Fate.LOG_WRITTEN_OVER):
            self._close_behind_its_back()
        else:
            self.connection.close()
        return log

    def _close_behind_its_back(self) -> None:
        """Close the connection while its file has another name, so that SQLite takes it for moved."""
        place = self._watch.file
        hidden = place.with_name(f"{place.name}.{os.urandom(8).hex()}.held")
        place.rename(hidden)
        try:
            self.connection.close()
        finally:
            try:
                place.hardlink_to(hidden)
            except FileExistsError:  # another program was faster, and its file stays
                hidden.rename(unused(place.with_name(f"{place.stem}.left-over{place.suffix}")))
            except OSError:  # a disk without hard links
                hidden.rename(place)
            else:
                hidden.unlink()

    def _bring_in_log(self) -> None:
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
