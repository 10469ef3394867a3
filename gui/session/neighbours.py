"""Whether the library has the report of the year before or after, so that figures lead into it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.document.report import Figure
from core.document.text_id import TextId
from core.workspace.workspace import Workspace
from gui.session.session import Session

if TYPE_CHECKING:
    from core.workspace.promise_pairs import Beside


class Neighbours(QObject):
    """One for a session; `wanted` tells that somebody asks what became of a figure, or what was promised.

    It brings the two reports, the earlier first, and the figure. What there is is looked up whenever a
    report comes to the front.
    """

    wanted = Signal(object, object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._known: dict[TextId, Beside] = {}
        session.opened.connect(self._look)
        session.reports_changed.connect(self._look_anew)
        self._look()

    def leads(self, text: TextId | None, figure: Figure) -> bool:
        """Whether a target has a report that tells of it, or an outcome one that promised it."""
        known = self._known.get(text) if text is not None else None
        if known is None:
            return False
        neighbours = {"target": known.after, "outcome": known.before}
        return neighbours.get(figure.status or "") is not None

    def ask(self, text: TextId | None, figure: Figure) -> None:
        """Ask about a figure of a report."""
        known = self._known.get(text) if text is not None else None
        if known is not None:
            is_later = figure.status == "outcome"
            texts = (known.before, text) if is_later else (text, known.after)
            self.wanted.emit(texts, figure)

    def _look_anew(self) -> None:
        self._known.clear()
        self._look()

    def _look(self) -> None:
        text = self._session.document.kept.text
        if text is None or text in self._known or not self._session.library.is_open:
            return

        def take(found: "Beside") -> None:
            self._known[text] = found

        self._session.library.ask(partial(_beside, text), take, lambda _: None)


def neighbours_of(session: Session) -> Neighbours:
    """The one of a session."""
    return session.findChild(Neighbours) or Neighbours(session)


def _beside(text: TextId, workspace: Workspace) -> "Beside":
    from core.workspace.promise_pairs import beside  # noqa: PLC0415 - not needed to open a report

    return beside(workspace.library, text)
