"""Knowing a library file again: whether another program moved, replaced or changed it while it is open.

A file is known by its device and number there; by its size and time, too, which only this program changes.
Windows lets nobody move or replace an open file, and tells its time late.
"""

import os
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from core.library.file.sqlite import log_of


class Fate(Enum):
    """What has become of an open library: nothing, or what another program did."""

    UNTOUCHED = auto()
    MOVED = auto()
    WRITTEN_OVER = auto()
    LOG_GONE = auto()
    LOG_WRITTEN_OVER = auto()


class Mark(NamedTuple):
    """What tells a file from all others, and what changes with its bytes."""

    device: int
    number: int
    size: int
    time: int

    def is_of(self, other: "Mark | None") -> bool:
        """Whether two marks are of the same file."""
        return other is not None and self[:2] == other[:2]


class Watch:
    """Remembers an open library and its log as this program left them."""

    def __init__(self, path: Path) -> None:
        self.file = path.resolve()
        self.log = log_of(path)
        self._path = path
        self._seen: tuple[Mark | None, Mark | None] = None, None
        self.remember()

    def remember(self) -> None:
        """What was written until now is our own."""
        self._file, self._log = mark_of(self._path), mark_of(self.log)

    def remember_seen(self) -> None:
        """What was there at the last look is our own."""
        self._file, self._log = self._seen

    def fate(self, *, written: bool) -> Fate:
        """What has become of them since; `written` says that this program wrote to the log."""
        file, log = self._seen = mark_of(self._path), mark_of(self.log)
        if self._file is None or not self._file.is_of(file):
            return Fate.MOVED
        if _is_changed(self._file, file):
            return Fate.WRITTEN_OVER
        if self._log is None or not self._log.is_of(log):
            return Fate.LOG_GONE
        if not written and _is_changed(self._log, log):
            return Fate.LOG_WRITTEN_OVER
        return Fate.UNTOUCHED

    @property
    def has_its_log(self) -> bool:
        """Whether the file at the log's place is the one that was there."""
        return self._log is not None and self._log.is_of(mark_of(self.log))

    @property
    def length_of_log(self) -> int:
        """Bytes of the log as it was left."""
        return self._log.size if self._log else 0


def mark_of(path: Path) -> Mark | None:
    """The mark of a file; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Mark(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def _is_changed(before: Mark | None, now: Mark | None) -> bool:
    return os.name != "nt" and before != now
