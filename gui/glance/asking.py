"""Which places are looked at, and what their reports say; it outlives the page that shows it."""

from collections.abc import Callable
from functools import partial
from typing import Self

from PySide6.QtCore import QObject, Signal

from core.document.problem import Problem
from core.workspace.glance import Glances, Meant, glances_of
from gui.glance import PAGE
from gui.series.stating import Beside, Run, Step
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.trail import Location


class GlanceAsking(QObject):
    """One question at a time; `changed` tells that it is another, or answered."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._library, self._memory = session.library, memory_of(session)
        self._beside = Beside()
        kept = self._memory.of(PAGE)
        places, year = kept.get("places"), kept.get("year")
        names = tuple(map(str, places)) if isinstance(places, list) else ()
        self.meant = Meant(names, year if isinstance(year, int) else None)
        self.answer: Glances | None = None
        self.problem: Problem | None = None
        self.is_running = False
        self._cancel: Callable[[], None] = lambda: None
        session.reports_changed.connect(self._again)

    @classmethod
    def of(cls, session: Session) -> Self:
        """The question of a session."""
        return session.findChild(cls) or cls(session)

    def ask(self, meant: Meant) -> None:
        """Answer this, and nothing any more that was asked before."""
        self._cancel()
        self.meant, self.problem, self.is_running = meant, None, True
        self._memory.keep(PAGE, places=list(meant.places), year=meant.year)
        self._go_on(Run(self._beside, partial(glances_of, meant=meant)))
        self.changed.emit()

    def _go_on(self, run: Run[Glances]) -> None:
        def take(step: Step[Glances]) -> None:
            if step.answer is None:
                self._go_on(run)
                return
            self.answer, self.is_running = step.answer, False
            self.changed.emit()

        self._cancel = self._library.ask(run.go_on, take, self._refuse).cancel

    def _again(self) -> None:
        """There are other reports now."""
        if self.answer is not None:
            self.ask(self.meant)

    def _refuse(self, error: Exception) -> None:
        self.is_running = False
        if not isinstance(error, Problem):
            raise error
        self.problem = error
        self.changed.emit()


def show_glance(session: Session, place: str, year: int | None) -> None:
    """Let the page of places tell of one."""
    GlanceAsking.of(session).ask(Meant((place,), year))
    session.go(Location(page=PAGE))
