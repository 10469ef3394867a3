"""What is open in the window: reports and pages in tabs, on one side of it or on two."""

from collections.abc import Container, Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from core.document.text_id import TextId
from gui.session.document import Document
from gui.session.side import Side
from gui.session.tab import Tab

REMEMBERED = 25
"""So many closed tabs can be opened again."""


class Tabs(QObject):
    """The tabs of one side or two; the session shows what is in front of each.

    `changed` tells that there are others, or that others are in front; `closed` which one went; `named` that
    they are called otherwise.
    """

    changed = Signal()
    closed = Signal(object)
    named = Signal()

    def __init__(self, blank: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blank = blank
        self.both = Side(blank, self), Side(blank, self)
        self.side = self.both[0]
        self._closed: list[Tab] = []

    def __iter__(self) -> Iterator[Tab]:
        """All tabs, from left to right."""
        return (tab for side in self.sides for tab in side.tabs)

    def __len__(self) -> int:
        return sum(len(side.tabs) for side in self.both)

    @property
    def sides(self) -> Sequence[Side]:
        """The sides that are there: the left one, and the right one if it has tabs."""
        return self.both if self.both[1].tabs else self.both[:1]

    @property
    def front(self) -> Tab | None:
        """The tab that the keyboard and the panels are with."""
        return self.side.front

    @property
    def can_reopen(self) -> bool:
        """Whether a tab was closed that can be opened again."""
        return bool(self._closed)

    def of(self, text: TextId | None = None, page: str = "") -> Tab | None:
        """The tab with a report, or a page, rather on the side that one is at; None where there is none."""
        if not text and not page:
            return None
        sides = sorted(self.sides, key=lambda side: side is not self.side)
        here = (tab for side in sides for tab in side.tabs)
        return next((tab for tab in here if (tab.text, tab.page) == (text, page)), None)

    def side_of(self, tab: Tab) -> Side | None:
        """The side that a tab is on; None for one that is closed."""
        return next((side for side in self.sides if tab in side.tabs), None)

    def restore(self, sides: Sequence[Sequence[Tab]]) -> None:
        """Have these tabs, none of them looked at yet, before any other is opened."""
        for side, tabs in zip(self.both, sides, strict=False):
            side.tabs.extend(tabs)
        self._settle()

    def go_to(self, side: Side) -> None:
        """Be with the tabs of another side."""
        if side is not self.side and side.front is not None:
            self.side = side
            self.changed.emit()

    def fill(self) -> None:
        """Have a tab in front of each side, also of one that nobody looked at yet."""
        for side in self.sides:
            if side.front is None and side.tabs:
                side.choose(side.tabs[0])
        self.changed.emit()

    def split(self) -> None:
        """Have the report in front once more, on the right; where there are two sides, have one again."""
        right = self.both[1]
        if right.tabs:
            self._join()
        elif self.front is not None and self.front.text is not None:
            tab = Tab(self.front.text, named=self.front.named)
            right.tabs.append(tab)
            self.choose(tab)

    def _join(self) -> None:
        """Have the tabs of the right side on the left; a report that is there already is there once."""
        left, right = self.both
        front, there = self.front, {(tab.text, tab.page) for tab in left.tabs}
        twins = [tab for tab in right.tabs if (tab.text, tab.page) in there]
        for tab in list(right.tabs):
            right.take_out(tab)
            if tab not in twins:
                left.tabs.append(tab)
        self.side = left
        if front is not None:
            left.choose(self.of(front.text, front.page) or front)
        self.changed.emit()
        for tab in twins:
            self.closed.emit(tab)

    def move_across(self, tab: Tab) -> None:
        """Let a tab stand on the other side; the last one of the only side stays."""
        side = self.side_of(tab)
        if side is None or len(self) < 2:
            return
        other = self.both[side is self.both[0]]
        side.take_out(tab)
        other.tabs.append(tab)
        other.choose(tab)
        self.side = other
        self._settle()

    def face(self, left: Tab, right: Tab) -> None:
        """Have two tabs in front of each other, wherever they stood before; be with the right one."""
        for side, tab in zip(self.both, (left, right), strict=True):
            here = self.side_of(tab)
            if here is not side:
                if here is not None:
                    here.take_out(tab)
                side.tabs.append(tab)
            side.choose(tab)
        self.side = self.both[1]
        self.changed.emit()

    def choose(self, tab: Tab) -> None:
        """Have a tab in front, where it stands or at the end of this side."""
        side = self.side_of(tab)
        if side is None:
            side = self.side
            side.tabs.append(tab)
        self.side = side
        side.choose(tab)
        self.changed.emit()

    def add_behind(self, tab: Tab) -> None:
        """Have a tab at the end of this side, behind the one in front."""
        self.side.tabs.append(tab)
        self.changed.emit()

    def step(self, by: int) -> None:
        """Have the next tab of this side in front, or with -1 the one before, round and round."""
        tabs = self.side.tabs
        if self.front is not None and len(tabs) > 1:
            self.choose(tabs[(tabs.index(self.front) + by) % len(tabs)])

    def choose_number(self, number: int) -> None:
        """Have the tab of a number in front, counted from 1; 9 means the last, however many there are."""
        tabs = self.side.tabs
        at = len(tabs) if number == 9 else number
        if 0 < at <= len(tabs):
            self.choose(tabs[at - 1])

    def move(self, tab: Tab, to: int) -> None:
        """Let a tab stand elsewhere on its side."""
        side = self.side_of(tab)
        if side is not None:
            side.tabs.remove(tab)
            side.tabs.insert(min(max(to, 0), len(side.tabs)), tab)
            self.changed.emit()

    def move_by(self, by: int) -> None:
        """Let the tab in front stand farther right, or with -1 left."""
        if self.front is not None:
            self.move(self.front, self.side.tabs.index(self.front) + by)

    def close(self, *tabs: Tab) -> None:
        """Close tabs; the one that was in front before comes there again."""
        gone = [tab for tab in tabs if self._take_out(tab)]
        if gone:
            self._closed = [*self._closed, *(tab for tab in gone if tab.can_load)][-REMEMBERED:]
            self._settle()
        for tab in gone:
            self.closed.emit(tab)

    def close_others(self, tab: Tab) -> None:
        """Close all tabs of a side but one."""
        side = self.side_of(tab)
        if side is not None:
            side.choose(tab)
            self.close(*(other for other in side.tabs if other is not tab))

    def drop(self, tab: Tab) -> None:
        """Close a tab whose report is not to be had."""
        if self._take_out(tab):
            self._settle()
            self.closed.emit(tab)

    def reopen(self) -> None:
        """Open the tab again that was closed last."""
        while self._closed:
            tab = self._closed.pop()
            if tab.can_load:
                self.choose(self.of(tab.text, tab.page) or tab)
                return

    def let_go(self) -> None:
        """Remember how all is left, and let nothing be edited while the library is elsewhere."""
        for tab in self:
            if tab.document is not None:
                tab.document.remember()
                tab.let_go()

    def refuse(self, error: Exception) -> None:
        """Let nothing be edited, and tell whoever tries why."""
        for tab in self:
            if tab.document is not None:
                tab.document.kept.refuse(error)

    def load_anew(self, known: Container[TextId | None]) -> None:
        """Load the reports anew that a library knows, each when it is looked at; the others go."""
        gone = [tab for tab in self if not tab.page and tab.text not in known]
        for tab in gone:
            self._take_out(tab)
        for tab in self:
            tab.is_stale = True
        self._settle()
        for tab in gone:
            self.closed.emit(tab)

    def _settle(self) -> None:
        """Let the right side take the place of the left one where that has no tabs any more."""
        left, right = self.both
        if not left.tabs and right.tabs:
            left.take_over(right)
        if not self.side.tabs:
            self.side = left
        self.changed.emit()

    def _take_out(self, tab: Tab) -> bool:
        side = self.side_of(tab)
        if side is None:
            return False
        side.take_out(tab)
        return True
