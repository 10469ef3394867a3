"""What the Help menu does: the guide, at the chapter on what is in front, the keys, what this program is."""

from functools import partial

from gui.analysis import PAGE as WORDS
from gui.glance import PAGE as GLANCE
from gui.guide import PAGE as GUIDE
from gui.library import PAGE as LIBRARY
from gui.promises import PAGE as PROMISES
from gui.search import PAGE as SEARCH
from gui.series import PAGE as SERIES
from gui.session.session import Session
from gui.window.actions import Actions, shortcut_list
from gui.window.main_window import MainWindow
from gui.window.pages import go_to

CHAPTERS = {
    LIBRARY: "first-steps",
    SEARCH: "search",
    WORDS: "search",
    GLANCE: "figures",
    SERIES: "figures",
    PROMISES: "promises",
}
"""The chapter that tells of a page."""


def connect_help(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the actions of the Help menu."""

    def guide() -> None:
        chapter = CHAPTERS.get(window.stage.page, "")
        go_to(session, GUIDE, partial(window.stage.start, f"#{chapter}"))

    def shortcuts() -> None:
        from gui.dialogs.shortcuts import ShortcutsDialog  # noqa: PLC0415 - only when asked for

        ShortcutsDialog(shortcut_list(), window).exec()

    def about() -> None:
        from gui.dialogs.about import AboutDialog  # noqa: PLC0415 - only when asked for

        AboutDialog(window).exec()

    actions.on("guide", guide)
    actions.on("shortcuts", shortcuts)
    actions.on("about", about)
