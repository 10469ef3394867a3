"""What the actions of the library do; those of its page work while it is in front."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QTimer

from core.document.text_id import TextId
from core.library.records.saved_searches import SavedSearch
from gui.library import PAGE as LIBRARY
from gui.search import PAGE as SEARCH
from gui.session.session import Session
from gui.session.trail import Location
from gui.window.actions import Actions
from gui.window.adder import Adder
from gui.window.main_window import MainWindow
from gui.window.pages import go_to
from gui.window.version_commands import connect_versions

if TYPE_CHECKING:
    from gui.library.page import LibraryPage
    from gui.search.page import SearchPage

OF_THE_PAGE = (
    *("correct_metadata", "put_into", "take_out", "new_collection", "open_versions", "join_versions"),
    *("remove_report", "bring_back", "empty_trash"),
)


def library_page(window: MainWindow, session: Session) -> "LibraryPage | None":
    """The page of all reports, while it is in front."""
    front, stage = session.tabs.front, window.stage
    is_there = front is not None and front.page == stage.page == LIBRARY
    return cast("LibraryPage", stage.currentWidget()) if is_there else None


def chosen_reports(window: MainWindow, session: Session) -> list[TextId]:
    """The reports that are chosen in the library, while it is in front; else the report in front."""
    front = session.tabs.front
    if front is not None and front.page == LIBRARY:
        page = library_page(window, session)
        return [] if page is None else [report.text for report in page.table.chosen()]
    text = session.document.kept.text
    return [] if text is None or (front is not None and front.page) else [text]


def connect_with_reports(
    actions: Actions,
    name: str,
    window: MainWindow,
    session: Session,
    show: Callable[[Sequence[TextId]], None],
) -> None:
    """Bind an action that tells of the report in front, or of those chosen in the library."""

    def do() -> None:
        if texts := chosen_reports(window, session):
            show(texts)
        else:
            say_none_chosen(session)

    actions.on(name, do)
    enable_with_reports(actions, name, session)


def enable_with_reports(actions: Actions, name: str, session: Session) -> None:
    """Let an action be possible while there is a report, or the library is in front."""

    def follow() -> None:
        front = session.tabs.front
        is_library = front is not None and front.page == LIBRARY
        actions[name].setEnabled(is_library or not session.document.is_blank)

    session.tabs.changed.connect(follow)
    session.opened.connect(follow)
    follow()


def say_none_chosen(session: Session) -> None:
    """Say that there is no report to tell of."""
    session.said.emit(QCoreApplication.translate("Words", "No report of the library is chosen."))


def connect_library(actions: Actions, window: MainWindow, session: Session, adder: Adder) -> None:
    """Bind the actions of the library."""
    actions.on("library", lambda: session.go(Location(page=LIBRARY)))
    actions.on("add_files", adder.choose_files)
    actions.on("add_folder", adder.choose_folder)
    actions.on("word_lists", partial(_show_word_lists, window, session))
    heard: WeakSet[LibraryPage] = WeakSet()
    follow_versions = connect_versions(actions, window, session, partial(library_page, window, session))

    def do(name: str) -> None:
        if (here := library_page(window, session)) is not None:
            here.do(name)

    def follow() -> None:
        here = library_page(window, session)
        possible = here.possible() if here is not None else set()
        for name in OF_THE_PAGE:
            actions[name].setEnabled(name in possible)
        follow_versions()
        if here is not None and here not in heard:
            heard.add(here)
            here.possible_changed.connect(follow)
            here.search_wanted.connect(partial(_look_for, window, session))

    for name in OF_THE_PAGE:
        actions.on(name, partial(do, name))
    session.tabs.changed.connect(follow)
    follow()


def _show_word_lists(window: MainWindow, session: Session) -> None:
    """Show the word lists; of two dialogs, each would undo what is typed in the other."""
    from gui.dialogs.word_lists import WordListsDialog  # noqa: PLC0415 - only when asked for

    dialog = window.findChild(WordListsDialog) or WordListsDialog(session, window)
    dialog.show()
    dialog.activateWindow()


def _look_for(window: MainWindow, session: Session, saved: SavedSearch) -> None:
    """Look for what is kept on the page of searches, as soon as that is there."""

    def take() -> None:
        if session.tabs.front is not None and session.tabs.front.page == SEARCH:
            cast("SearchPage", window.stage.currentWidget()).take_saved(saved)

    go_to(session, SEARCH, lambda: QTimer.singleShot(0, window.stage, take))
