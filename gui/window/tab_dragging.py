"""A tab dragged to the other side of the window: onto its tabs, or onto its page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from gui.session.tab import Tab
from gui.session.tabs import Tabs
from gui.widgets.drop_place import DropPlace
from gui.widgets.tab_bar import TabBar
from gui.window.stage import Stages


class TabDragging(QObject):
    """Where there is one side only, its right half is where the other will be."""

    def __init__(
        self, tabs: Tabs, stages: Stages, bars: Callable[[], Sequence[TabBar]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tabs, self._stages, self._bars = tabs, stages, bars
        self._place: DropPlace | None = None

    def follow(self, number: int, point: QPoint) -> None:
        """Show where a tab of a side would come to stand, if it were dropped at a point of the screen."""
        if self._place is None:
            self._place = DropPlace(self._stages.window())
        self._place.show_at(self._room(number, point))

    def drop(self, number: int, point: QPoint, tab: Tab) -> None:
        """Let a tab of a side stand where it was dropped."""
        is_across = not self._room(number, point).isEmpty()
        if self._place is not None:
            self._place.hide()
        if is_across:
            to = self._tab_at(number, point)
            self._tabs.move_across(tab)
            side = self._tabs.side_of(tab)
            if to is not None and side is not None:
                self._tabs.move(tab, min(to, len(side.tabs) - 1))

    def _room(self, number: int, point: QPoint) -> QRect:
        """The page of the other side, in the window, where a point is on it or its tabs; else nothing."""
        if len(self._tabs) < 2:
            return QRect()
        window, bars = self._stages.window(), self._bars()
        if len(bars) > 1:
            other, bar = self._stages.parts[1 - number], bars[1 - number]
            is_there = _holds(other, point) or _holds(bar, point)
            return QRect(other.mapTo(window, QPoint()), other.size()) if is_there else QRect()
        page = self._stages.parts[0]
        half = page.rect().adjusted(page.width() // 2, 0, 0, 0)
        is_there = half.contains(page.mapFromGlobal(point))
        return QRect(page.mapTo(window, half.topLeft()), half.size()) if is_there else QRect()

    def _tab_at(self, number: int, point: QPoint) -> int | None:
        """Before which tab of the other side a point is; None where it is behind them, or on the page."""
        bars = self._bars()
        if len(bars) < 2:
            return None
        bar = bars[1 - number]
        at = bar.tabAt(bar.mapFromGlobal(point))
        if at < 0:
            return None
        return at + int(bar.mapFromGlobal(point).x() > bar.tabRect(at).center().x())


def _holds(part: QWidget, point: QPoint) -> bool:
    return part.isVisible() and part.rect().contains(part.mapFromGlobal(point))
