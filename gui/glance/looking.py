"""Which places are looked at, and what their reports say; it outlives the page that shows it."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from core.analysis.series.point import Point
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
from gui.series.stating import StatingAsker
from gui.session.adding import adding_of
from gui.session.jobs import Worker
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.trail import Location

Sentences = Mapping[tuple[TextId, Span], str]


class Found(NamedTuple):
    """Places at a glance, with the sentences of all their figures; verdicts on what was aimed at come later.

    `state` tells of which library that is, and as it was when.
    """

    glances: Glances
    sentences: Sentences
    state: tuple[Stating, tuple[int, int]]
    verdicts: Verdicts = {}  # noqa: RUF012 - nobody changes it


class Looking(StatingAsker):
    """What is looked at in a session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._worker = Worker("glance", session.library.tell, self)
        self._memory = memory_of(session)
        self.meant = meant_said(self._memory.of(PAGE))
        self.found: Found | None = None
        self.is_old = False
        self._last: Found | None = None
        self._judged: object = None
        for signal in (session.reports_changed, adding_of(session).ended):
            signal.connect(self._grow_old)

    def look(self, meant: Meant) -> None:
        """Look at these, and at nothing any more that was asked before."""
        if meant != self.meant:
            self.found = self._last = None
        self.meant = meant
        self._memory.keep(PAGE, **meant._asdict())
        self.look_again()

    def look_again(self) -> None:
        """See what the reports say now; till then what was said before stays."""
        self._begin_anew(is_running=bool(self.meant.places or self.meant.reports))
        self.is_old = False
        if self.is_running:
            self._ask_points(partial(look_through, self.meant, self._last), self._take)
        self.changed.emit()

    def _take(self, found: Found) -> None:
        before, self._last = self.found, found
        if before is None or found[:2] != before[:2]:
            self.found = found
        self.changed.emit()
        about = Promising.of(self._session).about
        if self._judged != (self.meant, found.state, about):
            self._judge(found, about, [place for place in found.glances.places if place.before], {})

    def _judge(self, found: Found, about: Decimal, left: Sequence[Glance], told: Verdicts) -> None:
        """Have what was aimed at compared with what was reached, place by place; then show all verdicts."""
        if self.is_running or self.found is None or found[:2] != self.found[:2]:
            return
        if not left:
            self._judged = self.meant, found.state, about
            if self.found.verdicts != told:
                self.found = self.found._replace(verdicts=told)
                self.changed.emit()
            return
        place, *others = left

        def judge(pair: Pair) -> None:
            self._worker.run(lambda: verdicts_of(outcomes(pair, about), place), take)

        def take(more: Verdicts) -> None:
            self._judge(found, about, others, {**told, **more})

        def pair(workspace: Workspace) -> Pair:
            return pair_of(workspace.library, place.before or TextId(""), place.report or TextId(""))

        self._library.ask(pair, judge, lambda _: None)  # without verdicts, where it cannot be read

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


def look_through(meant: Meant, before: Found | None, there: Stating) -> Found:
    """What reports say of places; what was found of them before, where nothing was written since."""
    state = there, there.library.stamp
    if before is not None and before.state == state:
        return before
    found = glances_of(there, meant)
    where = list(dict.fromkeys((one.text, one.span) for one in points_in(found.places)))
    sentences = {(one.text, one.span): one.sentence for one in quotes(there.library, where)}
    return Found(found, sentences, state)


def meant_said(kept: Mapping[str, Any]) -> Meant:
    """What was looked at before the window was closed, as far as that has sense."""
    places, year = kept.get("places"), kept.get("year")
    named = [one for one in places if isinstance(one, str)] if isinstance(places, list) else []
    reports = kept.get("reports")
    texts = [TextId(one) for one in reports if isinstance(one, str)] if isinstance(reports, list) else []
    is_year = isinstance(year, int) and not isinstance(year, bool)
    return Meant(tuple(named), year if is_year else None, kept.get("below") is True, tuple(texts))
