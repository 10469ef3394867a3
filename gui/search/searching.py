"""What is looked for in all reports, and what was found of it so far; it outlives the page that shows it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from time import perf_counter
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Signal

from core.document.corpus import EVERYTHING, Corpus, Where
from core.document.span import Span
from core.document.text_id import TextId
from core.search.concordance import Line
from core.search.order import Group
from core.workspace.answering import Answer, Places, answers
from core.workspace.indexing import Indexed
from core.workspace.searching import Asked
from core.workspace.workspace import Workspace
from gui.search import PAGE
from gui.search.arranging import Arrangement, arranged
from gui.search.beside import Beside
from gui.search.remembered import arrangement_said, past_kept, past_said, scope_kept
from gui.session.asker import Asker
from gui.session.jobs import Worker
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.trail import Location

T = TypeVar("T")
SLICE_SECONDS = 0.03
"""So long an edit has to wait for the library while one searches."""
MOST = 20_000
"""Lines that are listed and sorted; hits are counted without a limit."""
WIDTH = 44
"""Characters on each side of the words found; what a window has no room for is left out."""
GROWN = 1.5
"""What is listed is put in order anew when there are so many times as many lines."""
REMEMBERED = 100


class _Run:
    """A search under way, taken on by the library's thread, a little at a time."""

    def __init__(self, asked: Asked, beside: Beside[Indexed], at: Places | None) -> None:
        self._asked, self._beside, self._at = asked, beside, at
        self._there: Indexed | None = None
        self._answers: Iterator[Answer] = iter(())

    def go_on(self, workspace: Workspace) -> "_Slice":
        """Some more answers; none of an old library where there is another now."""
        there = self._beside.of(workspace)
        is_new = there is not self._there
        if is_new:
            self._there, self._answers = there, answers(there, self._asked, self._at)
        told, is_last = in_slices(self._answers, SLICE_SECONDS)
        return _Slice(told, there.sign, is_new=is_new, is_last=is_last)


def in_slices(things: Iterator[T], seconds: float) -> tuple[list[T], bool]:
    """What comes in so many seconds, and whether that was all."""
    taken, until = list[T](), perf_counter() + seconds
    for thing in things:
        taken.append(thing)
        if perf_counter() > until:
            return taken, False
    return taken, True


class _Slice(NamedTuple):
    answers: list[Answer]
    sign: int
    is_new: bool
    is_last: bool


@dataclass(eq=False)
class Found:
    """What was found so far: how often, in which reports, and the lines that are listed."""

    total: int = 0
    hits: dict[TextId, tuple[Span, ...]] = field(default_factory=dict)
    ranks: dict[TextId, int] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)

    def add(self, answer: Answer) -> None:
        """Take in one more answer."""
        self.ranks[answer.report] = answer.rank
        if answer.hits:
            self.total += len(answer.hits)
            self.hits[answer.report] = answer.hits
        self.lines.extend(answer.lines[: MOST - len(self.lines)])


class Searching(Asker):
    """One search at a time.

    `began` tells that something else is looked for, `changed` that there is more, `arranged` that what is
    listed is in order; `groups` are the lines as they are shown.
    """

    began = Signal()
    arranged = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._sorter = Worker("search", session.library.tell, self)
        self.beside = Beside(Indexed)
        self.asked: Asked | None = None
        self.at: Places | None = None
        self.found = Found()
        self.groups: list[Group] = []
        self._memory = memory_of(session)
        kept = self._memory.of(PAGE)
        self.arrangement = arrangement_said(kept)
        self.past = past_said(kept)
        self.is_again = False
        self._sign = 0
        self._is_arranging = False
        self._arranged_of: object = None

    def look_for(self, asked: Asked, at: Places | None = None) -> None:
        """Find what is asked, and nothing any more that was asked before; or just some places of it."""
        self.is_again, self.at = False, at
        self._memory.keep(PAGE, **scope_kept(asked.where, asked.corpus))
        self._begin(asked._replace(limit=MOST))

    def look_again(self) -> None:
        """Find the same in what the library has now, if that is something else; till then nothing changes."""
        asked, beside = self.asked, self.beside

        def sign(workspace: Workspace) -> int:
            there = beside.of(workspace)
            there.bring()
            return there.sign

        def take(now: int) -> None:
            if asked is not None and asked is self.asked and not self.is_running and now != self._sign:
                self.is_again = True
                self._begin(asked)

        if asked is not None and not self.is_running:
            self._library.ask(sign, take, lambda _: None)

    def _begin(self, asked: Asked) -> None:
        self._begin_anew()
        self.asked, self.found = asked, Found()
        self.began.emit()
        self._ask(_Run(asked, self.beside, self.at))
        self.changed.emit()

    def arrange(self, arrangement: Arrangement) -> None:
        """List the lines in another order, or in other groups."""
        self.arrangement = arrangement
        self._memory.keep(PAGE, **arrangement._asdict())
        self._arrange()

    def remember(self) -> None:
        """Keep the words that are looked for, as the latest of those that were."""
        if self.asked is not None and (words := self.asked.words.strip()):
            self.past = [*(one for one in self.past if one != words), words][-REMEMBERED:]
            self._memory.keep(PAGE, past=past_kept(self.past))

    # Answers

    def _ask(self, run: _Run) -> None:
        def take(told: _Slice) -> None:
            if told.is_new:
                self.found = Found()
            for answer in told.answers:
                self.found.add(answer)
            self.is_running, self._sign = not told.is_last, told.sign
            if self.is_running:
                self._ask(run)
            self._arrange_when_grown()
            self.changed.emit()

        self._ask_library(run.go_on, take)

    def _arrange_when_grown(self) -> None:
        if self.is_again and self.is_running:
            return
        listed = sum(len(group.lines) for group in self.groups)
        is_other = self._arranged_of is not self.found
        if is_other or not self.is_running or len(self.found.lines) > GROWN * listed:
            self._arrange()

    def _arrange(self) -> None:
        """Put in order what there is, off this thread; what came meanwhile is put in order after that."""
        if self._is_arranging:
            return
        self._is_arranging = True
        found, arrangement, count = self.found, self.arrangement, len(self.found.lines)
        lines, ranks = tuple(found.lines), dict(found.ranks)

        def take(groups: list[Group]) -> None:
            self._is_arranging = False
            if found is self.found and arrangement == self.arrangement:
                self.groups, self._arranged_of = groups, found
                self.arranged.emit()
            if found is not self.found or arrangement != self.arrangement:
                self._arrange()
            elif count != len(found.lines):
                self._arrange_when_grown()

        self._sorter.run(partial(arranged, lines, ranks, arrangement), take)


def show_concordance(
    session: Session,
    words: str,
    corpus: Corpus = EVERYTHING,
    where: Where = "text",
    at: Places | None = None,
) -> None:
    """Let the page of the search show where words of a query stand in some reports, or just some of that."""
    Searching.of(session).look_for(Asked(words, corpus, where, width=WIDTH), at)
    session.go(Location(page=PAGE))
