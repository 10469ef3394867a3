"""What the actions of places at a glance do."""

from functools import partial
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from gui.glance import PAGE as GLANCE
from gui.library import PAGE as LIBRARY
from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.library_commands import chosen_reports
from gui.window.main_window import MainWindow
from gui.window.pages import fetch, go_to


def connect_glance(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the page of places at a glance: as it was left, or of the report in front, or of those chosen."""

    def glance_of_report() -> None:
        texts = chosen_reports(window, session)
        if not texts:
            session.said.emit(QCoreApplication.translate("Words", "No report of the library is chosen."))
        else:
            fetch(session, GLANCE, lambda: import_module("gui.glance.looking").glance_at(session, texts))

    def follow() -> None:
        front = session.tabs.front
        is_library = front is not None and front.page == LIBRARY
        actions["glance_of_report"].setEnabled(is_library or not session.document.is_blank)

    actions.on("glance", lambda: go_to(session, GLANCE, partial(window.stage.start, "")))
    actions.on("glance_of_report", glance_of_report)
    session.tabs.changed.connect(follow)
    session.opened.connect(follow)
    follow()
