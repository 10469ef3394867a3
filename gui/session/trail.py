"""Back and forward: where one jumped away from, in every report and page."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core.document.span import Span
from core.document.text_id import TextId
from gui.session.tab import Tab

LONGEST = 200


class Location(NamedTuple):
    """Words of a report, or where one left off reading it; or a page of the window that is no report."""

    text: TextId | None = None
    span: Span | None = None
    page: str = ""


class Step(NamedTuple):
    """A place that was left, in code points of its report: it stays where it is, whatever is folded."""

    tab: Tab
    position: int


class Trail(QObject):
    """The places that jumps led away from, the latest last, and those that one came back from.

    `here` tells where one is, `go` goes somewhere without a trace.
    """

    changed = Signal()

    def __init__(
        self, here: Callable[[], Step | None], go: Callable[[Step], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._here, self._go = here, go
        self._behind: list[Step] = []
        self._ahead: list[Step] = []

    @property
    def can_go_back(self) -> bool:
        """Whether a place was left that one can come back to."""
        return any(step.tab.can_load for step in self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether one came back from a place."""
        return any(step.tab.can_load for step in self._ahead)

    def depart(self, step: Step | None) -> None:
        """Note that one jumps away from a place."""
        if step is not None and step not in self._behind[-1:]:
            self._behind = [*self._behind, step][-LONGEST:]
        self._ahead = []
        self.changed.emit()

    def back(self) -> None:
        """Go to where one jumped away from last."""
        self._turn(self._behind, self._ahead)

    def forward(self) -> None:
        """Go to where one came back from last."""
        self._turn(self._ahead, self._behind)

    def _turn(self, steps: list[Step], others: list[Step]) -> None:
        here = self._here()
        while steps:
            step = steps.pop()
            if step.tab.can_load and step != here:
                if here is not None:
                    others.append(here)
                self._go(step)
                break
        self.changed.emit()
