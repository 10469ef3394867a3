"""The reports opened last, as a menu."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from core.library.records.reports import ReportSummary
from gui.look.translations import speak
from gui.session.session import Session
from gui.window.actions import translated


class RecentReports(QObject):
    """Keeps a menu filled with what the library says was opened last."""

    def __init__(self, menu: QMenu, session: Session) -> None:
        super().__init__(menu)
        self._menu, self._session = menu, session
        self._found: list[ReportSummary] = []
        session.opened.connect(self._ask)
        session.reports_changed.connect(self._ask)
        speak(menu, self._say)
        if not session.document.is_blank:
            self._ask()

    def _ask(self) -> None:
        if self._session.library.is_open:  # else it has been told why
            self._session.library.ask(lambda workspace: workspace.library.reports.recent(), self._take)

    def _take(self, found: list[ReportSummary]) -> None:
        if isValid(self):
            self._found = found
            self._say()

    def _say(self) -> None:
        menu = self._menu
        menu.setTitle(translated("Open recent"))
        menu.clear()
        for report in self._found:
            menu.addAction(report.heading.replace("&", "&&"), partial(self._session.open_text, report.text))
        if not self._found:
            menu.addAction(translated("No reports yet")).setEnabled(False)
