"""Since when the phrases in view are used: looked up in the background, as one scrolls."""

from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer

from core.workspace.indexing import Indexed
from core.workspace.workspace import Workspace
from core.workspace.years import Through, through_years
from gui.analysis.table import WordsTable
from gui.search.beside import Beside
from gui.search.keeping_up import KeepingUp
from gui.search.searching import SLICE_SECONDS, Searching
from gui.session.session import Session

_LOOK_AFTER_MS = 60
"""Scrolling is over by then."""
_MOST_LACKING = 20
"""Where the index lacks more reports, it is made first: to read them holds up the library."""


class Uses(QObject):
    """Tells a table of new and gone phrases the years of those that are in view."""

    def __init__(self, session: Session, table: WordsTable) -> None:
        super().__init__(table)
        self._session, self._table = session, table
        self._beside = Searching.of(session).beside
        self._keeping_up = KeepingUp.of(session)
        self._keeping_up.changed.connect(self._look_when_made)
        self._cancel: Callable[[], None] = lambda: None
        self._later = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._later.timeout.connect(self._look)
        table.words.modelReset.connect(self._later.start)
        table.verticalScrollBar().valueChanged.connect(lambda _: self._later.start())
        table.viewport().installEventFilter(self)
        session.reports_changed.connect(self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._later.start()
        return False

    def _look(self) -> None:
        self._cancel()
        words = self._table.words
        if words.what == "new" and self._table.isVisible():
            self._ask([phrase for phrase in self._table.in_view() if phrase not in words.through])

    def _ask(self, phrases: Sequence[str]) -> None:
        """Ask for some, as many as an edit can wait for, then for the others."""

        def take(told: dict[str, Through] | None) -> None:
            if told is None:
                self._keeping_up.begin()
            else:
                self._table.words.tell_years(told)
                self._ask(phrases[len(told) :])

        if phrases:
            work = partial(_some, self._beside, phrases)
            self._cancel = self._session.library.ask(work, take, lambda _: None).cancel

    def _look_when_made(self) -> None:
        if not self._keeping_up.total:
            self._later.start()

    def _forget(self) -> None:
        """There are other reports now."""
        if self._table.words.what == "new":
            self._table.words.forget_years()
            self._later.start()


def _some(beside: Beside[Indexed], phrases: Sequence[str], workspace: Workspace) -> dict[str, Through] | None:
    """The years of the first phrases; None as long as the index has first to be made."""
    there = beside.of(workspace)
    if len(there.bring()) > _MOST_LACKING:
        return None
    found, until = dict[str, Through](), perf_counter() + SLICE_SECONDS
    for phrase in phrases:
        found[phrase] = through_years(there, phrase)
        if perf_counter() > until:
            break
    return found
