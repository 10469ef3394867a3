"""Copies that programs for folders leave beside a library, where two computers changed it at once."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gui.session.memory import memory_of
from gui.session.session import Session

MEMORY = "copies"
"""The name by which it is remembered which of them were told of."""
LOOK_AFTER_MS = 4_000
"""The report is being read by then."""


class Copies(QObject):
    """`found` tells of one that was not told of yet, or is another since; each once."""

    found = Signal(Path)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        QTimer.singleShot(LOOK_AFTER_MS, self, self.look)

    def look(self) -> None:
        """Look off the GUI thread what lies beside the library."""
        library = self._session.library.path
        self._session.aside.run(lambda: _beside(library), self._take, lambda _: None)

    def _take(self, copies: list[tuple[Path, str]]) -> None:
        memory = memory_of(self._session)
        known = memory.of(MEMORY).get("told", [])
        new = [path for path, mark in copies if mark not in known]
        if new:
            memory.keep(MEMORY, told=[mark for _, mark in copies])
            self.found.emit(new[0])


def _beside(library: Path) -> list[tuple[Path, str]]:
    """The copies, each with what tells it from the same one changed."""
    from core.library.safety.conflict_copies import copies_beside  # noqa: PLC0415 - not before the start

    found = []
    for path in copies_beside(library):
        state = path.stat()
        found.append((path, f"{path.name} {state.st_size} {state.st_mtime_ns}"))
    return found
