"""What the actions of places at a glance do."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module

from core.document.text_id import TextId
from gui.glance import PAGE as GLANCE
from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.library_commands import connect_with_reports
from gui.window.main_window import MainWindow
from gui.window.pages import fetch, go_to


def connect_glance(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the page of places at a glance: as it was left, or of the report in front, or of those chosen."""

    def show(texts: Sequence[TextId]) -> None:
        fetch(session, GLANCE, lambda: import_module("gui.glance.looking").glance_at(session, texts))

    actions.on("glance", lambda: go_to(session, GLANCE, partial(window.stage.start, "")))
    connect_with_reports(actions, "glance_of_report", window, session, show)
