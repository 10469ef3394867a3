"""Which measure is asked for, and what reports say of it; it outlives the page that shows it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal

from core.analysis.series.point import Point
from core.document.corpus import corpus_said, said_of
from core.document.span import Span
from core.document.text_id import TextId
from core.workspace.points import Stating
from core.workspace.series import Answer, Asked, Said, answer, measures_of, quotes
from core.workspace.workspace import Workspace
from gui.series import PAGE
from gui.series.prepared import Prepared, prepared
from gui.series.stating import StatingAsker
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.trail import Location

Place = tuple[TextId, Span]
_AT_ONCE = 40
"""Sentences that are fetched in one go: an edit has not to wait."""


_Answered = tuple[Answer, Sequence[Prepared], Sequence[Said]]
"""What is said of a measure, how it is shown, and the measures that there are."""


class SeriesAsking(StatingAsker):
    """`quoted` tells that there are more sentences."""

    quoted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._memory = memory_of(session)
        kept = self._memory.of(PAGE)
        measure = kept.get("measure")
        self.asked = Asked(measure if isinstance(measure, str) else "", corpus_said(kept.get("corpus")))
        self.answer: Answer | None = None
        self.prepared: Sequence[Prepared] = ()
        self.measures: Sequence[Said] = ()
        self.sentences: dict[Place, str] = {}
        self._awaited = set[Place]()
        session.reports_changed.connect(self._again)

    def ask(self, asked: Asked) -> None:
        """Answer this, and nothing any more that was asked before."""
        self._begin_anew()
        self.asked = asked
        self._memory.keep(PAGE, measure=asked.measure, corpus=said_of(asked.corpus))
        self._ask_points(partial(_answered, asked), self._take)
        self.changed.emit()

    def sentence(self, point: Point) -> str:
        """The sentence of a point; nothing as long as it is fetched, which `quoted` tells."""
        place = point.text, point.span
        if place not in self.sentences and place not in self._awaited:
            self._awaited.add(place)
            self.quote((point,), partial(self._awaited.discard, place))
        return self.sentences.get(place, "")

    def quote(self, points: Sequence[Point], then: Callable[[], None] = lambda: None) -> None:
        """Have the sentences of points fetched that are not there yet."""
        places = dict.fromkeys((point.text, point.span) for point in points)
        lacking = [place for place in places if place not in self.sentences]
        if lacking:
            self._fetch(lacking, partial(self.quote, points, then))  # they may have been let go meanwhile
        else:
            then()

    def _fetch(self, lacking: list[Place], then: Callable[[], None]) -> None:
        """Have the sentences of places fetched, some at once."""
        if not lacking:
            then()
            return
        now, later = lacking[:_AT_ONCE], lacking[_AT_ONCE:]

        def take(found: dict[Place, str]) -> None:
            self.sentences |= dict.fromkeys(now, "") | found
            self.quoted.emit()
            self._fetch(later, then)

        self._library.ask(partial(_quoted, now), take, self._refuse)

    def _take(self, answered: _Answered) -> None:
        self.answer, self.prepared, measures = answered
        self.measures = self.measures if measures == self.measures else measures
        self.changed.emit()

    def _again(self) -> None:
        """There are other reports now, or they are known to be of other places or years."""
        if self.answer is not None:
            self.sentences.clear()
            self.ask(self.asked)


def _answered(asked: Asked, there: Stating) -> _Answered:
    found = answer(there, asked) if asked.measure else Answer(None)
    return found, [prepared(one) for one in found.series], measures_of(there, asked.corpus)


def _quoted(places: list[Place], workspace: Workspace) -> dict[Place, str]:
    """The sentences of places, as far as their texts are still there."""
    library = workspace.library
    there = [(text, span) for text, span in places if text in library.reports and library.texts.words(text)]
    return {(one.text, one.span): one.sentence for one in quotes(library, there)}


def show_series(session: Session, measure: str) -> None:
    """Let the page of series tell of a measure."""
    asking = SeriesAsking.of(session)
    asking.ask(Asked(measure, asking.asked.corpus))
    session.go(Location(page=PAGE))
