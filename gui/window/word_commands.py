"""What the actions of words do."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module

from core.document.text_id import TextId
from gui.analysis import PAGE as WORDS
from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.library_commands import connect_with_reports
from gui.window.main_window import MainWindow
from gui.window.pages import fetch, go_to


def connect_words(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the page of words: as it was left, or for the report in front, or those chosen in the library."""

    def show(texts: Sequence[TextId]) -> None:
        fetch(session, WORDS, lambda: import_module("gui.analysis.asking").words_of(session, texts))

    actions.on("words", lambda: go_to(session, WORDS, partial(window.stage.start, "")))
    connect_with_reports(actions, "words_of_report", window, session, show)
