"""Which places are looked at, and what their reports say; it outlives the page that shows it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple, Self

from PySide6.QtCore import QObject, Signal

from core.analysis.series.point import Point
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.workspace.glance import Glance, Glances, Meant, glances_of
from core.workspace.glance_verdicts import Verdicts, verdicts_of
from core.workspace.points import Stating
from core.workspace.promise_links import Pair, outcomes, pair_of
from core.workspace.series import quotes
from core.workspace.workspace import Workspace
from gui.glance import PAGE
from gui.promises.asking import Asking as Promising
from gui.search.beside import Beside
from gui.series.stating import Run, Step
from gui.session.adding import adding_of
from gui.session.jobs import Worker
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.trail import Location

Sentences = Mapping[tuple[TextId, Span], str]


class Found(NamedTuple):
    """Places at a glance, with the sentences of all their figures; verdicts on what was aimed at come later.

    `stamp` tells in which state the library was.
    """

    glances: Glances
    sentences: Sentences
    stamp: tuple[int, int]
    verdicts: Verdicts = {}  # noqa: RUF012 - nobody changes it


class Looking(QObject):
    """One question at a time, answered off the GUI thread; another one ends it.

    `changed` tells that something else is asked, how far it is, or that it is answered.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._library, self._beside = session, session.library, Beside(Stating)
        self._worker = Worker("glance", session.library.tell, self)
        self._memory = memory_of(session)
        self.meant = meant_said(self._memory.of(PAGE))
        self.found: Found | None = None
        self.problem: Problem | None = None
        self.is_running = self.is_stopped = False
        self.is_old = False
        self._judged: tuple[Meant, tuple[int, int]] | None = None
        self.done = self.total = 0
        self._cancel: Callable[[], None] = lambda: None
        for signal in (session.reports_changed, adding_of(session).ended):
            signal.connect(self._grow_old)

    @classmethod
    def of(cls, session: Session) -> Self:
        """What is looked at in a session."""
        return session.findChild(cls) or cls(session)

    def look(self, meant: Meant) -> None:
        """Look at these, and at nothing any more that was asked before."""
        if meant != self.meant:
            self.found = None
        self.meant = meant
        self._memory.keep(PAGE, **meant._asdict())
        self.look_again()

    def look_again(self) -> None:
        """See what the reports say now; till then what was said before stays."""
        self._cancel()
        self.problem, self.is_running, self.is_stopped, self.is_old = None, False, False, False
        self.done = self.total = 0
        if self.meant.places or self.meant.reports:
            self.is_running = True
            self._go_on(Run(self._beside, partial(_look, self.meant)))
        self.changed.emit()

    def stop(self) -> None:
        """Wait no longer."""
        if self.is_running:
            self._cancel()
            self.is_running, self.is_stopped = False, True
            self.changed.emit()

    def _go_on(self, run: Run[Found]) -> None:
        def take(step: Step[Found]) -> None:
            if step.answer is None:
                self._go_on(run)
                self._tell(step.done, step.total)
            else:
                self._take(step.answer)

        self._cancel = self._library.ask(run.go_on, take, self._refuse).cancel

    def _take(self, found: Found) -> None:
        before = self.found
        if before is None or found[:2] != before[:2]:
            self.found = found
        self.is_running = False
        self.changed.emit()
        if self._judged != (self.meant, found.stamp):
            self._judge(found, [place for place in found.glances.places if place.before], {})

    def _judge(self, found: Found, left: Sequence[Glance], told: Verdicts) -> None:
        """Have what was aimed at compared with what was reached, place by place; then show all verdicts."""
        if self.is_running or self.found is None or found[:2] != self.found[:2]:
            return
        if not left:
            self._judged = self.meant, found.stamp
            if self.found.verdicts != told:
                self.found = self.found._replace(verdicts=told)
                self.changed.emit()
            return
        place, *others = left
        about = Promising.of(self._session).about

        def judge(pair: Pair) -> None:
            self._worker.run(lambda: verdicts_of(outcomes(pair, about), place), take)

        def take(more: Verdicts) -> None:
            self._judge(found, others, {**told, **more})

        def pair(workspace: Workspace) -> Pair:
            return pair_of(workspace.library, place.before or TextId(""), place.report or TextId(""))

        self._library.ask(pair, judge, lambda _: None)  # without verdicts, where it cannot be read

    def _tell(self, done: int, total: int) -> None:
        if (done, total) != (self.done, self.total):
            self.done, self.total = done, total
            self.changed.emit()

    def _refuse(self, error: Exception) -> None:
        self.is_running = False
        if not isinstance(error, Problem):
            raise error
        self.problem = error
        self.changed.emit()

    def _grow_old(self) -> None:
        self.is_old = True
        self.changed.emit()


def points_in(glances: Sequence[Glance]) -> Iterator[Point]:
    """All figures of places, each once."""
    for place in glances:
        for seen in place.seen:
            yield from (one for one in (seen.level, seen.growth, *seen.before, *seen.target) if one)


def glance_at(session: Session, texts: Sequence[TextId]) -> None:
    """Let the page show the places of just these reports."""
    Looking.of(session).look(Meant(reports=tuple(texts)))
    session.go(Location(page=PAGE))


def _look(meant: Meant, there: Stating) -> Found:
    found = glances_of(there, meant)
    where = list(dict.fromkeys((one.text, one.span) for one in points_in(found.places)))
    sentences = {(one.text, one.span): one.sentence for one in quotes(there.library, where)}
    return Found(found, sentences, there.library.stamp)


def meant_said(kept: Mapping[str, Any]) -> Meant:
    """What was looked at before the window was closed, as far as that has sense."""
    places, year = kept.get("places"), kept.get("year")
    named = [one for one in places if isinstance(one, str)] if isinstance(places, list) else []
    reports = kept.get("reports")
    texts = [TextId(one) for one in reports if isinstance(one, str)] if isinstance(reports, list) else []
    is_year = isinstance(year, int) and not isinstance(year, bool)
    return Meant(tuple(named), year if is_year else None, kept.get("below") is True, tuple(texts))
