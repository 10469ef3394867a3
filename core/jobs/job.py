"""What a piece of work in the background and whoever waits for it know of each other."""

from collections.abc import Callable
from threading import Event

Progress = Callable[[int, int], None]
"""Hears how many of how many parts are done."""


class Cancelled(Exception):  # noqa: N818 - somebody's wish, no error
    """The work is not wanted any more."""


class Job:
    """Handed to the work, which tells how far it is; kept by whoever waits, who may cancel it."""

    def __init__(self, progress: Progress = lambda _done, _total: None) -> None:
        self._progress = progress
        self._cancelled = Event()
        self._stop: Callable[[], None] = lambda: None

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody waits any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Let the work end soon; what it has not done by then stays undone."""
        self._cancelled.set()
        self._stop()

    def tell(self, done: int, total: int) -> None:
        """Say that so many of so many parts are done; Cancelled where nobody waits any more."""
        if self.is_cancelled:
            raise Cancelled
        self._progress(done, total)

    def stopped_by(self, stop: Callable[[], None]) -> None:
        """Say what ends the work at once, for work that cannot look whether it is still wanted."""
        self._stop = stop
        if self.is_cancelled:
            stop()
