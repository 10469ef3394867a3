"""What the actions of promises do: the page, what is settled on it, and the way there from a figure."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from core.document.annotation import OperationKind
from core.document.report import Figure
from core.document.text_id import TextId
from gui.look.names import operation_name
from gui.look.translations import speak
from gui.promises import PAGE as PROMISES
from gui.session.neighbours import neighbours_of
from gui.session.session import Session
from gui.window.actions import Actions, translated
from gui.window.library_commands import enable_with_reports, library_page, say_none_chosen
from gui.window.main_window import MainWindow
from gui.window.pages import fetch

if TYPE_CHECKING:
    from gui.promises.asking import Asking
    from gui.promises.page import PromisesPage


def connect_promises(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the page of promises: of the report in front, or its figure, or of those chosen in the library."""

    def show_figure(texts: Sequence[TextId], figure: Figure) -> None:
        fetch(session, PROMISES, partial(_show, session, texts, figure))

    def follow() -> None:
        front = session.tabs.front
        for name in ("confirm_pair", "refuse_pair"):
            actions[name].setEnabled(front is not None and front.page == PROMISES)

    actions.on("promises", partial(_ask, window, session))
    neighbours_of(session).wanted.connect(show_figure)
    actions.on("confirm_pair", lambda: _do(window, "confirm"))
    actions.on("refuse_pair", lambda: _do(window, "refuse"))
    enable_with_reports(actions, "promises", session)
    session.tabs.changed.connect(follow)
    follow()
    _Undoing(actions, window, session)


def _ask(window: MainWindow, session: Session) -> None:
    """Ask about the figure in focus, or about the report in front, or those that are chosen."""
    page, document = library_page(window, session), session.document
    focus, text = document.view.focus, document.kept.text
    if page is None and focus is not None and focus.kind == "figure" and isinstance(focus.key, int):
        figure = document.report.figures[focus.key]
        if neighbours_of(session).leads(text, figure):
            neighbours_of(session).ask(text, figure)
            return
    own = [] if text is None else [text]
    texts = own if page is None else [report.text for report in page.table.chosen()]
    if not texts:
        say_none_chosen(session)
    else:
        fetch(session, PROMISES, partial(_show, session, texts))


class _Undoing:
    """On the page of promises, undo and redo are those of what is settled there."""

    def __init__(self, actions: Actions, window: MainWindow, session: Session) -> None:
        self._actions, self._session = actions, session
        self._heard: Asking | None = None
        actions.on("undo", lambda: self._do("undo"))
        actions.on("redo", lambda: self._do("redo"))
        session.tabs.changed.connect(self._follow)
        window.stages.made.connect(lambda *_: self._follow())
        speak(window, self._follow)

    def _do(self, what: str) -> None:
        asking = self._asking()
        if asking is not None:
            getattr(asking, what)()

    def _asking(self) -> "Asking | None":
        """What is asked on the page, while it is in front."""
        front = self._session.tabs.front
        if front is None or front.page != PROMISES:
            return None
        asking: Asking = import_module("gui.promises.asking").Asking.of(self._session)
        if self._heard is None:
            self._heard = asking
            asking.changed.connect(self._follow)
        return asking

    def _follow(self) -> None:
        asking = self._asking()
        if asking is None:
            return
        edits: dict[str, OperationKind | None] = {"undo": asking.changes.undo, "redo": asking.changes.redo}
        for name, edit in edits.items():
            self._actions[name].setEnabled(edit is not None)
            label = translated("Undo" if name == "undo" else "Redo")
            self._actions[name].setText(f"{label} {operation_name(edit)}" if edit else label)


def _show(session: Session, texts: Sequence[TextId], figure: Figure | None = None) -> None:
    """Show the promises of reports, at the row of a figure."""
    wanted, is_later = (figure.span, figure.status == "outcome") if figure else (None, False)
    import_module("gui.promises.asking").show_promises(session, texts, wanted, is_later=is_later)


def _do(window: MainWindow, what: str) -> None:
    if window.stage.page == PROMISES:
        getattr(cast("PromisesPage", window.stage.currentWidget()), what)()
