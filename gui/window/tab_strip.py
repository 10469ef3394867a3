"""The strip of tabs below the toolbar: a row of tabs for each side of the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from core.document.report import beside
from gui.look.size import px, sized
from gui.look.theme import TAB_STRIP_HEIGHT, Appearance
from gui.look.translations import speak
from gui.session.kept_tabs import learn_names
from gui.session.session import Session
from gui.session.side import Side
from gui.session.tab import Tab
from gui.widgets.tab_bar import Label, TabBar
from gui.window.actions import translated
from gui.window.pages import page_name
from gui.window.stage import Stages
from gui.window.tab_dragging import TabDragging

AWAITED = "…"


class TabStrip(QFrame):
    """Is there where there is anything to choose from."""

    def __init__(self, session: Session, appearance: Appearance, stages: Stages) -> None:
        super().__init__()
        self.setObjectName("tabStrip")
        sized(self, lambda: self.setFixedHeight(px(TAB_STRIP_HEIGHT)))
        self._session, self._appearance, self._stages = session, appearance, stages
        self._bars: list[TabBar] = []
        self._dragging = TabDragging(session.tabs, stages, lambda: self._bars, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 0, 6, 0)
        self._row.setSpacing(0)
        for signal in (session.tabs.changed, session.tabs.named, session.opened, session.reports_changed):
            signal.connect(self._show)
        appearance.changed.connect(self._apply_look)
        speak(self, self._say)
        stages.made.connect(lambda *_: stages.parts[-1].installEventFilter(self))
        for part in stages.parts[1:]:
            part.installEventFilter(self)
        learn_names(session)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the tabs of the right side begin where its page does."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._align(watched)
        return False

    def _align(self, right: QObject) -> None:
        if len(self._bars) > 1 and isinstance(right, QWidget):
            edge = self.mapFromGlobal(right.mapToGlobal(QPoint())).x()
            self._bars[0].setFixedWidth(max(edge - self._row.contentsMargins().left(), 0))

    def _show(self) -> None:
        sides = self._session.tabs.sides
        while len(self._bars) > len(sides):  # the left one anew, too: it has all the room again
            for bar in self._bars:
                bar.hide()
                bar.deleteLater()
            self._bars = []
        while len(self._bars) < len(sides):
            self._add_bar()
        for side, bar in zip(sides, self._bars, strict=True):
            front = side.tabs.index(side.front) if side.front in side.tabs else -1
            bar.show_tabs([_label(tab) for tab in side.tabs], front)
            bar.set_quiet(quiet=side is not self._session.tabs.side)
        for part in self._stages.parts[1:]:
            self._align(part)
        self.setVisible(len(self._session.tabs) > 1)

    def _say(self) -> None:
        self._show()
        for bar in self._bars:
            self._name(bar)

    def _name(self, bar: TabBar) -> None:
        bar.setAccessibleName(self.tr("Open reports"))
        bar.name(translated("Close tab"), self.tr("Tabs farther left"), self.tr("Tabs farther right"))

    def _add_bar(self) -> None:
        bar = TabBar(self)
        tabs, number = self._session.tabs, len(self._bars)

        def on_tab(do: Callable[[Tab], object]) -> Callable[[int], None]:
            return lambda at: self._with(number, at, do)

        bar.wanted.connect(on_tab(tabs.choose))
        bar.closed.connect(on_tab(tabs.close))
        bar.tabMoved.connect(partial(self._move, number))
        bar.dragged.connect(partial(self._dragging.follow, number))
        bar.dropped.connect(
            lambda point: self._with(number, bar.currentIndex(), partial(self._dragging.drop, number, point))
        )
        bar.menu_wanted.connect(lambda at, place: self._with(number, at, partial(self._show_menu, place)))
        self._bars.append(bar)
        self._row.addWidget(bar, 1, Qt.AlignmentFlag.AlignBottom)
        self._name(bar)
        self._apply_look()

    def _with(self, number: int, at: int, do: Callable[[Tab], object]) -> None:
        tabs = self._side(number).tabs
        if 0 <= at < len(tabs):
            do(tabs[at])

    def _side(self, number: int) -> Side:
        return self._session.tabs.sides[number]

    def _move(self, number: int, before: int, to: int) -> None:
        self._with(number, before, lambda tab: self._session.tabs.move(tab, to))

    def _show_menu(self, place: QPoint, tab: Tab) -> None:
        tabs = self._session.tabs
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translated("Close tab"), partial(tabs.close, tab))
        menu.addAction(translated("Close other tabs"), partial(tabs.close_others, tab))
        across = menu.addAction(translated("Move to the other side"), partial(tabs.move_across, tab))
        across.setEnabled(len(tabs) > 1)
        menu.addAction(translated("Reopen closed tab"), tabs.reopen).setEnabled(tabs.can_reopen)
        menu.popup(place)

    def _apply_look(self) -> None:
        for bar in self._bars:
            bar.setFont(self._appearance.report_font(self.font()))


def _label(tab: Tab) -> Label:
    """What tells a report from others comes first: its place and year, where its name has them not."""
    if tab.page:
        return Label(page_name(tab.page), page_name(tab.page))
    if tab.named is None:
        return Label(AWAITED, AWAITED)
    words = " · ".join(filter(None, (beside(*tab.named), tab.named.name)))
    return Label(words, tab.heading)
