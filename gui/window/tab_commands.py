"""What the actions of tabs do, and the way back and forward through all that was read."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from gui.session.session import Session
from gui.session.tabs import Tabs
from gui.window.actions import Actions
from gui.window.library_commands import library_page
from gui.window.main_window import MainWindow
from gui.window.pages import page_name

if TYPE_CHECKING:
    from gui.window.switcher import Switcher

NUMBERS = range(1, 10)


def connect_tabs(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the actions of tabs."""
    tabs = session.tabs

    def close() -> None:
        """Close the tab in front; with the last the window goes."""
        if len(tabs) > 1 and tabs.front is not None:
            tabs.close(tabs.front)
        else:
            window.close()

    def close_others() -> None:
        if tabs.front is not None:
            tabs.close_others(tabs.front)

    def move_across() -> None:
        if tabs.front is not None:
            tabs.move_across(tabs.front)

    actions.on("side_by_side", tabs.split)
    actions.on("move_across", move_across)
    actions.on("close_tab", close)
    actions.on("close_others", close_others)
    _connect_order(actions, tabs)

    def follow() -> None:
        here = len(tabs.side.tabs)
        actions["side_by_side"].setChecked(len(tabs.sides) > 1)
        actions["move_across"].setEnabled(len(tabs) > 1)
        actions["reopen_tab"].setEnabled(tabs.can_reopen)
        for name in ("close_others", "next_tab", "previous_tab", "tab_right", "tab_left", "tab_9"):
            actions[name].setEnabled(here > 1)
        for number in NUMBERS[:-1]:
            actions[f"tab_{number}"].setEnabled(number <= here)

    tabs.changed.connect(follow)
    follow()


def _connect_order(actions: Actions, tabs: Tabs) -> None:
    actions.on("reopen_tab", tabs.reopen)
    for name, by in (("next_tab", 1), ("previous_tab", -1)):
        actions.on(name, partial(tabs.step, by))
    for name, by in (("tab_right", 1), ("tab_left", -1)):
        actions.on(name, partial(tabs.move_by, by))
    for number in NUMBERS:
        actions.on(f"tab_{number}", partial(tabs.choose_number, number))


def connect_switcher(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the quick switcher, which is made when it is first asked for."""
    made: list[Switcher] = []

    def switcher() -> "Switcher":
        if not made:
            from gui.window.switcher import Switcher  # noqa: PLC0415 - only when asked for

            made.append(Switcher(session, window.appearance, page_name, window))
        return made[0]

    def compare() -> None:
        """Compare two chosen reports, or the one chosen, or in front, with another."""
        page = library_page(window, session)
        texts = [session.document.kept.text] if page is None else [one.text for one in page.table.chosen()]
        if page is not None and len(texts) > 1:
            page.do("compare_versions")
        elif texts and texts[0] is not None:
            switcher().start_comparing(texts[0])

    actions.on("go_to", lambda: switcher().start())
    actions.on("compare_with", compare)


def connect_trail(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the way back and forward, to keys and to the buttons of the mouse."""
    trail = session.trail
    actions.on("back", trail.back)
    actions.on("forward", trail.forward)

    def follow() -> None:
        actions["back"].setEnabled(trail.can_go_back)
        actions["forward"].setEnabled(trail.can_go_forward)

    trail.changed.connect(follow)
    session.tabs.changed.connect(follow)
    follow()
    SideButtons(actions, window)


class SideButtons(QObject):
    """Hears the back and forward buttons of the mouse, whatever of the window they are pressed over."""

    def __init__(self, actions: Actions, window: MainWindow) -> None:
        super().__init__(window)
        self._actions = {
            Qt.MouseButton.BackButton: actions["back"],
            Qt.MouseButton.ForwardButton: actions["forward"],
        }
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() not in self._actions:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._actions[event.button()].trigger()
        return True
