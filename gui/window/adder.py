"""Files and folders on their way into the library: chosen in a dialog, or dropped on the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.library import PAGE as LIBRARY
from gui.session.adding import adding_of
from gui.session.session import Session
from gui.session.trail import Location
from gui.window import settings as names
from gui.window.settings import Settings

MANY = 9
"""More files than these are added to the library, not opened each in a tab."""


class Adder(QObject):
    """Adds what it is given, and shows the page of the library meanwhile."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        open_files: Callable[[Sequence[Path]], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._open_files = open_files

    def choose_files(self) -> None:
        """Let a person add files."""
        from gui.dialogs.opening import choose_reports  # noqa: PLC0415 - only when asked for

        self.add(choose_reports(self._settings.get(names.FOLDER), self._window))

    def choose_folder(self) -> None:
        """Let a person add a folder, with all folders in it."""
        from gui.dialogs.opening import choose_folder  # noqa: PLC0415 - likewise

        self.add(choose_folder(self._settings.get(names.FOLDER), self._window))

    def take(self, paths: Sequence[Path]) -> None:
        """Open what was dropped; many files, folders, and what falls on the library's page are added."""
        front = self._session.tabs.front
        if len(paths) > MANY or (front is not None and front.page == LIBRARY):
            self.add(paths)
            return

        def go_on(has_folders: bool) -> None:
            (self.add if has_folders else self._open_files)(paths)

        self._session.aside.run(lambda: any(path.is_dir() for path in paths), go_on)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders, and show them come."""
        if paths:
            self._settings.set(names.FOLDER, str(paths[0].absolute().parent))
            self._session.go(Location(page=LIBRARY))
            adding_of(self._session).add(paths)

    def leave(self) -> None:
        """Add nothing any more: the window goes."""
        adding_of(self._session).leave()
