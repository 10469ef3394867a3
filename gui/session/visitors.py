"""Commands of the command line that find the library open here: the window answers what they ask of it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.document.problem import Problem
from core.workspace.workspace import Workspace
from gui.session.session import Session

if TYPE_CHECKING:
    from core.workspace.wire import Answered

Reply = Callable[[bytes], None]


class Visitors(QObject):
    """Reads questions and answers them on the library's thread, in turn with the edits made here."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def answer(self, question: bytes, reply: Reply) -> None:
        """Let the library answer a question of core.workspace.wire; closing waits for it."""
        self._session.saving.begin()
        self._session.library.ask(
            partial(_answered, question), partial(self._reply, reply), partial(self._refuse, reply)
        )

    def _reply(self, reply: Reply, answered: "Answered") -> None:
        reply(answered.line)
        if answered.changed:
            for tab in self._session.tabs:
                if tab.document is not None:
                    tab.document.notes.see(answered.changed)
            self._session.said.emit(
                self.tr("Notes new or changed by the command line: {count}").format(
                    count=len(answered.changed)
                )
            )
        if answered.is_list_other:
            self._session.reports_changed.emit()
        self._session.saving.end()
        self._session.saving.look_again()

    def _refuse(self, reply: Reply, error: Exception) -> None:
        """What went wrong is the command's to tell; a bug is told here, too."""
        self._session.aside.run(partial(_refused, error), partial(self._reply, reply))
        if not isinstance(error, Problem):
            raise error


def _answered(question: bytes, workspace: Workspace) -> "Answered":
    from core.workspace.wire import answered  # noqa: PLC0415 - few windows are ever asked

    return answered(workspace.library, question)


def _refused(error: Exception) -> "Answered":
    from core.workspace.wire import refused  # noqa: PLC0415 - likewise

    return refused(error)
