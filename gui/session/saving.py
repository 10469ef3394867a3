"""Whether all that was written is on the disk, and who hears that it is."""

from PySide6.QtCore import QEventLoop, QObject, Signal


class Saving(QObject):
    """Counts the edits on their way; `unwritten` holds the notes that could not be written, by annotation.

    `edited` tells what an edit that is on the disk means for one open report: the one that it was made in
    may have been opened anew meanwhile. `made` tells once of every edit, so that all others look at it, too.
    """

    changed = Signal(bool)
    edited = Signal(object)
    made = Signal(object)
    _answered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_done = True
        self.unwritten: dict[str, str] = {}
        self._under_way = 0
        self._drafting = False
        self.is_lost = False

    def begin(self) -> None:
        """An edit sets out."""
        self._under_way += 1
        self.look_again()

    def end(self) -> None:
        """An edit was answered; what follows from it is told before anybody looks."""
        self._under_way -= 1

    def set_drafting(self, drafting: bool) -> None:
        """Say whether something is typed that has not been handed in; until it is, not all is saved."""
        self._drafting = drafting
        self.look_again()

    def set_lost(self, lost: bool) -> None:
        """Say whether the library is gone, so that nothing counts as saved."""
        self.is_lost = lost
        self.look_again()

    def settle(self) -> bool:
        """Wait until all edits have been answered; whether everything that was written is on the disk."""
        if self._under_way:
            waiting = QEventLoop()
            self._answered.connect(waiting.quit)
            waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return not self.unwritten

    def look_again(self) -> None:
        """Tell whether all is saved, if that is otherwise now."""
        if not self._under_way:
            self._answered.emit()
        is_done = not (self._under_way or self._drafting or self.unwritten or self.is_lost)
        if is_done != self.is_done:
            self.is_done = is_done
            self.changed.emit(is_done)
