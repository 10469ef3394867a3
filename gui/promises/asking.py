"""Which two reports are laid beside each other, what became of the promises, and what is settled of them."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from core.document.annotation import Changes
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.text.regions import is_traditional
from core.workspace.edits import Edited
from core.workspace.workspace import Workspace
from gui.promises import PAGE
from gui.session.asker import Asker
from gui.session.jobs import Worker
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.trail import Location

if TYPE_CHECKING:
    from core.workspace.promise_links import Outcome, Pair

ABOUT = Decimal("0.2")
"""Points that 左右 allows, where nothing else was chosen."""
ALLOWED = tuple(map(Decimal, ("0", "0.1", "0.2", "0.3", "0.5", "1")))
NOTHING = Changes(frozenset(), undo=None, redo=None)
Work = Callable[[Library, "Pair"], Edited | None]


class Looked(NamedTuple):
    """What the library has of two reports; `is_later` tells that the one that tells was asked about.

    `are_traditional` tells in which characters each is printed, `doubt` why they do not belong together.
    """

    pair: "Pair"
    reports: Sequence[ReportSummary]
    changes: Changes
    is_later: bool
    are_traditional: tuple[bool, bool]
    doubt: Problem | None


class Asking(Asker):
    """One pair of reports at a time.

    `wanted` is the figure whose row is looked for: of the earlier report, or of the later one.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._worker = Worker("promises", session.library.tell, self)
        self.asked: tuple[TextId, ...] = ()
        self.looked: Looked | None = None
        self.outcomes: tuple[Outcome, ...] = ()
        self.changes = NOTHING
        self.wanted: Span | None = None
        self.is_wanted_later = False
        self.about = _allowed(memory_of(session).of(PAGE).get("about"))
        session.saving.made.connect(self._see)

    def ask(self, texts: Sequence[TextId], wanted: Span | None = None, *, is_later: bool = False) -> None:
        """Lay two reports beside each other, or one and that of the year after or before."""
        self._begin_anew()
        self.asked = tuple(texts)
        self.looked, self.outcomes, self.changes = None, (), NOTHING
        self.wanted, self.is_wanted_later = wanted, is_later
        self._ask_library(partial(_look, self.asked), self._count)
        self.changed.emit()

    def ask_again(self) -> None:
        """Ask about what was asked last, also before the window was closed, or else about the last report."""
        if self.asked:
            self.ask(self.asked)
            return
        kept = memory_of(self._session).of(PAGE).get("reports")
        texts = [TextId(text) for text in kept if isinstance(text, str)] if isinstance(kept, list) else []

        def ask(there: list[TextId]) -> None:
            self.ask(there)

        self._library.ask(lambda workspace: _there(workspace.library, texts), ask)

    def allow(self, about: Decimal) -> None:
        """Let what was to be about so much lie so many points off."""
        self.about = about
        memory_of(self._session).keep(PAGE, about=str(about))
        if self.looked is not None:
            self._count(self.looked)

    # What a reader settles

    def confirm(self, of: "Outcome", outcome: Span) -> None:
        """Link a promise with its outcome."""
        from core.workspace.promise_links import confirm  # noqa: PLC0415 - only when asked for

        said = self.tr("Confirmed: both passages are linked.")
        self._settle(lambda library, pair: confirm(library, pair, of, outcome), said)

    def refuse(self, of: "Outcome") -> None:
        """Keep that a promise has no outcome there."""
        from core.workspace.promise_links import refuse  # noqa: PLC0415 - likewise

        said = self.tr("Kept: the next report says nothing of it.")
        self._settle(lambda library, pair: refuse(library, pair, of), said)

    def leave_open(self, of: "Outcome") -> None:
        """Take back what was settled of a promise."""
        from core.workspace.promise_links import leave_open  # noqa: PLC0415 - likewise

        self._settle(lambda library, pair: leave_open(library, pair, of))

    def undo(self) -> None:
        """Take back the last edit of the earlier report's notes."""
        from core.workspace.promise_links import undo  # noqa: PLC0415 - likewise

        self._settle(undo)

    def redo(self) -> None:
        """Do again what was last taken back."""
        from core.workspace.promise_links import redo  # noqa: PLC0415 - likewise

        self._settle(redo)

    def _settle(self, work: Work, said: str = "") -> None:
        looked, saving = self.looked, self._session.saving
        if looked is None:
            return
        pair = looked.pair
        saving.begin()

        def done(edited: Edited | None) -> None:
            saving.end()
            if edited is not None:
                saving.edited.emit(edited)
                saving.made.emit(edited)
                if said:
                    self._session.said.emit(said)
            saving.look_again()

        def failed(error: Exception) -> None:
            saving.end()
            saving.look_again()
            self._library.tell(error)

        self._library.ask(lambda workspace: work(workspace.library, pair), done, failed)

    def _see(self, edited: Edited) -> None:
        """Look again at what is settled, whoever changed notes."""
        looked = self.looked
        if looked is None or not edited.changes.annotations:
            return

        def count(now: Looked) -> None:
            if looked is self.looked:
                self._count(now, is_settled=True)

        self._library.ask(partial(_look_again, looked), count, lambda _: None)

    # Counting, beside the window

    def _count(self, looked: Looked, *, is_settled: bool = False) -> None:
        from core.workspace.promise_links import outcomes  # noqa: PLC0415 - only when asked for

        found = [one.found for one in self.outcomes] if is_settled and self.outcomes else None
        self.looked, self.changes, self.is_running = looked, looked.changes, True
        memory_of(self._session).keep(PAGE, reports=list(looked.pair.texts))
        self._cancel()
        self._cancel = self._worker.run(
            partial(outcomes, looked.pair, self.about, found), self._take, self._refuse
        ).cancel
        if not self.outcomes:  # which reports they are is shown meanwhile
            self.changed.emit()

    def _take(self, outcomes: "tuple[Outcome, ...]") -> None:
        self.outcomes, self.is_running = outcomes, False
        self.changed.emit()


def show_promises(
    session: Session, texts: Sequence[TextId], wanted: Span | None = None, *, is_later: bool = False
) -> None:
    """Let the page of promises tell of two reports, or of one and its neighbour."""
    Asking.of(session).ask(texts, wanted, is_later=is_later)
    session.go(Location(page=PAGE))


def _look(texts: Sequence[TextId], workspace: Workspace) -> Looked:
    from core.workspace.promise_links import pair_of  # noqa: PLC0415 - only when asked for
    from core.workspace.promise_pairs import doubt, of_same_place, paired  # noqa: PLC0415 - likewise

    library = workspace.library
    earlier, later = paired(library, texts)
    pair = pair_of(library, earlier, later)
    return Looked(
        pair,
        of_same_place(library, (earlier, later)),
        library.operations.possible(earlier),
        is_later=tuple(texts) == (later,),
        are_traditional=(is_traditional(pair.reports[0].text), is_traditional(pair.reports[1].text)),
        doubt=doubt(pair),
    )


def _look_again(looked: Looked, workspace: Workspace) -> Looked:
    from core.workspace.promise_links import settled_anew  # noqa: PLC0415 - likewise

    library = workspace.library
    changes = library.operations.possible(looked.pair.texts[0])
    return looked._replace(pair=settled_anew(library, looked.pair), changes=changes)


def _there(library: Library, texts: Sequence[TextId]) -> list[TextId]:
    """Those that were asked about, where the library still has them, or the report that was open last."""
    if len(texts) == 2 and all(text in library.reports and library.texts.words(text) for text in texts):
        return list(texts)
    last = library.reading_states.last_opened()
    return [] if last is None else [last]


def _allowed(kept: object) -> Decimal:
    found = [about for about in ALLOWED if str(about) == kept]
    return found[0] if found else ABOUT
