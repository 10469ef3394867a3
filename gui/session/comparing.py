"""Two reports compared, one on each side of the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.document.difference import Difference, Kind
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId
from core.text.folding import FINDING
from core.workspace.workspace import Workspace
from gui.session.document import Document
from gui.session.session import Session
from gui.session.tab import Tab

if TYPE_CHECKING:
    from core.workspace.comparing import Comparison

Versions = tuple[TextId, TextId]
_DIFFERENT: frozenset[Kind] = frozenset({"new", "gone", "changed", "moved"})


class Comparing(QObject):
    """One for a session: `found` is what differs while both reports are in front of each other.

    `changed` tells that it is another, or gone, `narrowed` that others of its differences are `listed`, by
    their numbers; `stepped` that another is the `current` one, and `went` that both sides are to show it;
    meanwhile, nobody else moves the pages. `versions` are those that
    the report in front is compared with at a wish, the older first; `offered` tells that they are others.
    """

    changed = Signal()
    narrowed = Signal()
    stepped = Signal()
    went = Signal(object)
    offered = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._pair: tuple[Tab, Tab] | None = None
        self._known: tuple[tuple[Report, Report], Comparison] | None = None
        self._wanted: tuple[Report, Report] | None = None
        self.found: Comparison | None = None
        self.kinds: frozenset[Kind] = frozenset()
        self.words = self._looked_for = ""
        self.are_versions = self._by_sentences = False
        self.listed: Sequence[int] = ()
        self.current: int | None = None
        self.is_moving = False
        self.versions: Versions | None = None
        session.tabs.changed.connect(self._follow)
        for side in session.tabs.both:
            side.opened.connect(self._follow)
        for signal in (session.opened, session.reports_changed):
            signal.connect(self._look_for_versions)
        self._look_for_versions()

    @property
    def is_on(self) -> bool:
        """Whether two reports are being compared, also while another is in front of one."""
        return self._pair is not None

    @property
    def can_begin(self) -> bool:
        """Whether the report in front has another version, or another report in front of it."""
        return self.versions is not None or self._opposed() is not None

    def begin(self) -> None:
        """Compare what stands on the two sides, or else the report in front with its other version."""
        opposed = self._opposed()
        if opposed is not None:
            self._begin(*opposed)
        elif self.versions is not None:
            self.compare(*self.versions)

    def compare(self, left: TextId, right: TextId, words: str = "") -> None:
        """Have two reports of the library on the two sides, and compare them; show the first with words."""
        both, tabs = self._session.tabs.both, self._session.tabs

        def of(text: TextId, side: int) -> Tab:
            there = next((tab for tab in both[side].tabs if tab.text == text), None)
            return there or tabs.of(text) or Tab(text)

        self._begin(of(left, 0), of(right, 1))
        self._looked_for = words

    def end(self) -> None:
        """Compare no more; both reports stay where they are."""
        self._pair = self._known = self._wanted = None
        self.found = self.current = None
        self.listed = ()
        self.changed.emit()  # also where nothing was found yet

    def turn(self) -> None:
        """Compare versions by their sentences, or by their letters again."""
        self._by_sentences = not self._by_sentences
        self._known = self._wanted = None
        self._show(None)
        self._follow()

    def narrow(self, kinds: frozenset[Kind], words: str) -> None:
        """List only what is of these kinds, or of all but the same if none is named, and has these words."""
        self.kinds, self.words = kinds, words
        self._list()
        if self.current not in self.listed:
            self.current = None
        self.narrowed.emit()

    @property
    def shown_kinds(self) -> frozenset[Kind]:
        """The kinds of differences that are listed, and marked on the pages."""
        return self.kinds or _DIFFERENT

    def step(self, by: int) -> None:
        """Go on by some differences, round and round; at first from where one reads."""
        if self.found is None or not self.listed:
            return
        if self.current in self.listed:
            at = self.listed.index(self.current) + by
        else:
            here = self._session.document.view.position
            starts = [self.found.differences[number].spans[self.side].start for number in self.listed]
            ahead = sum(start < here for start in starts)
            at = ahead if by > 0 else ahead - 1
        self.go_to(self.listed[at % len(self.listed)])

    def go_to(self, number: int) -> None:
        """Show a difference on both sides."""
        if self.found is None:
            return
        self.current = number
        self.stepped.emit()
        spans = self.found.differences[number].spans
        self.is_moving = True
        for side, span in zip(self._session.tabs.both, spans, strict=True):
            is_here = side is self._session.tabs.side
            side.document.view.go_to(span, traced=is_here)
        self.went.emit(spans)
        self.is_moving = False

    def show_opposite(self) -> None:
        """Show the sentence that is selected, or read, and its like on the other side."""
        if self.found is None:
            return
        view, side = self._session.document.view, self.side
        here = view.selection.start if view.selection else view.position
        found = (
            number
            for number, one in enumerate(self.found.differences)
            if here in one.spans[side] and all(one.spans)
        )
        number = next(found, None)
        if number is not None:
            self.go_to(number)

    @property
    def side(self) -> int:
        """The side that one is with, 0 or 1."""
        return self._session.tabs.both.index(self._session.tabs.side)

    @property
    def documents(self) -> tuple[Document, Document]:
        """What is seen on the two sides."""
        left, right = self._session.tabs.both
        return left.document, right.document

    def words_of(self, difference: Difference) -> tuple[str, str]:
        """What stands on the left and what on the right, in the script that each is shown in."""
        left, right = (
            span.of(document.view.shown)
            for span, document in zip(difference.spans, self.documents, strict=True)
        )
        return left, right

    def _begin(self, left: Tab, right: Tab) -> None:
        self._pair, self._known, self._wanted = (left, right), None, None
        self._looked_for, self._by_sentences = "", False
        self._show(None)
        self._session.tabs.face(left, right)

    def _opposed(self) -> tuple[Tab, Tab] | None:
        """The tabs in front of both sides, where they are two texts."""
        left, right = (side.front for side in self._session.tabs.both)
        if left is None or right is None or left.page or right.page:
            return None
        return None if left.text is not None and left.text == right.text else (left, right)

    def _follow(self) -> None:
        """Show what differs as soon as both reports are there, and as long as they are."""
        if self._pair is None:
            return
        sides = self._session.tabs.both
        if any(tab not in side.tabs for tab, side in zip(self._pair, sides, strict=True)):
            self.end()
            return
        is_seen = all(
            tab is side.front and tab.document is side.document and not side.document.is_blank
            for tab, side in zip(self._pair, sides, strict=True)
        )
        if not is_seen:
            self._show(None)
            return
        left, right = (document.report for document in self.documents)
        if self._known is not None and self._known[0] == (left, right):
            self._show(self._known[1])
        elif self._wanted != (left, right):
            self._compare(left, right)

    def _compare(self, left: Report, right: Report) -> None:
        """Compare them as versions, if they are, or else as two reports."""
        self._wanted = left, right
        one, other = (document.kept.text for document in self.documents)
        if one is None or other is None or not self._session.library.is_open:
            self._work(left, right, are_versions=False)
            return
        self._session.library.ask(
            lambda workspace: _are_versions(workspace, (one, other)),
            lambda are: self._work(left, right, are_versions=are),
        )

    def _work(self, left: Report, right: Report, *, are_versions: bool) -> None:
        is_by_letters = are_versions and not self._by_sentences
        self.are_versions = are_versions

        def work() -> "Comparison":
            from core.workspace.comparing import by_letters, by_sentences  # noqa: PLC0415 - only when asked for

            return (by_letters if is_by_letters else by_sentences)(left, right)

        def take(found: "Comparison") -> None:
            if self._wanted == (left, right):
                self._wanted, self._known = None, ((left, right), found)
                self._follow()

        self._session.aside.run(work, take)

    def _show(self, found: "Comparison | None") -> None:
        if found is not self.found:
            self.found, self.current = found, None
            self.kinds, self.words = frozenset(), self._looked_for if found is not None else ""
            self._list()
            self.changed.emit()
            if self.words and self.listed:
                self.go_to(self.listed[0])

    def _list(self) -> None:
        """Find out which differences are asked for."""
        if self.found is None:
            self.listed = ()
            return
        reports = [document.report.text for document in self.documents]
        words = FINDING.fold(self.words).strip() if self.found.is_by_sentences else ""
        is_of_kind = self.shown_kinds.__contains__ if self.found.is_by_sentences else bool
        self.listed = [
            number
            for number, one in enumerate(self.found.differences)
            if is_of_kind(one.kind)
            and (
                not words
                or any(_has(text, span, words) for text, span in zip(reports, one.spans, strict=True))
            )
        ]

    def _look_for_versions(self) -> None:
        """Ask which version the report in front is compared with."""
        text = self._session.document.kept.text
        self._offer(None)
        if text is None or not self._session.library.is_open:
            return

        def take(versions: Versions | None) -> None:
            if text == self._session.document.kept.text:
                self._offer(versions)

        self._session.library.ask(lambda workspace: _other_version(workspace, text), take)

    def _offer(self, versions: Versions | None) -> None:
        if versions != self.versions:
            self.versions = versions
            self.offered.emit()


def _has(text: str, span: Span, words: str) -> bool:
    return words in FINDING.fold(span.of(text))


def comparing_of(session: Session) -> Comparing:
    """The one comparing of a session."""
    return session.findChild(Comparing) or Comparing(session)


def _are_versions(workspace: Workspace, texts: Versions) -> bool:
    from core.workspace.comparing import are_versions  # noqa: PLC0415 - only when asked for

    return are_versions(workspace.library, texts)


def _other_version(workspace: Workspace, text: TextId) -> Versions | None:
    from core.workspace.comparing import other_version  # noqa: PLC0415 - only when asked for

    return other_version(workspace.library, text)
