"""What asks for a measure through the years: the menu, a figure's card, the Figures panel."""

from functools import partial
from importlib import import_module

from gui.series import PAGE as SERIES
from gui.session.measures import measures_of
from gui.session.session import Session
from gui.window.actions import Actions
from gui.window.main_window import MainWindow
from gui.window.pages import fetch, go_to


def connect_series(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the page of series: of the figure that is pointed at, or as it was left."""

    def ask(measure: str) -> None:
        fetch(session, SERIES, lambda: import_module("gui.series.asking").show_series(session, measure))

    def begin() -> None:
        document, front = session.document, session.tabs.front
        focus = document.view.focus
        is_report = front is not None and not front.page
        if is_report and focus is not None and focus.kind == "figure" and isinstance(focus.key, int):
            figure = document.report.figures[focus.key]
            if measure := figure.measure or figure.indicator:
                ask(measure)
                return
        go_to(session, SERIES, partial(window.stage.start, ""))

    measures_of(session).wanted.connect(ask)
    actions.on("series", begin)
