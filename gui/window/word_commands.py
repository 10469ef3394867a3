"""What the actions of words do."""

from functools import partial
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from gui.analysis import PAGE as WORDS
from gui.library import PAGE as LIBRARY
from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.library_commands import chosen_reports
from gui.window.main_window import MainWindow
from gui.window.pages import fetch, go_to


def connect_words(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the page of words: as it was left, or for the report in front, or those chosen in the library."""

    def words_of_report() -> None:
        texts = chosen_reports(window, session)
        if not texts:
            session.said.emit(QCoreApplication.translate("Words", "No report of the library is chosen."))
        else:
            fetch(session, WORDS, lambda: import_module("gui.analysis.asking").words_of(session, texts))

    def follow() -> None:
        front = session.tabs.front
        is_library = front is not None and front.page == LIBRARY
        actions["words_of_report"].setEnabled(is_library or not session.document.is_blank)

    actions.on("words", lambda: go_to(session, WORDS, partial(window.stage.start, "")))
    actions.on("words_of_report", words_of_report)
    session.tabs.changed.connect(follow)
    session.opened.connect(follow)
    follow()
