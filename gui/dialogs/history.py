"""The history of one note: every state it had, and the way back to one."""

from PySide6.QtWidgets import QAbstractItemView, QWidget
from shiboken6 import isValid

from core.document.annotation import Cause, Changes, Revision
from core.workspace.edits import bring_back
from gui.dialogs.listing import Listing
from gui.dialogs.times import local_time
from gui.look.names import colour_names, enumerated, operation_name
from gui.look.people import disc, person
from gui.look.translations import speak
from gui.session.session import Session
from gui.session.team import team_of

BY = 5


class HistoryDialog(Listing):
    """Lists the revisions of a note, the latest first."""

    def __init__(self, session: Session, annotation: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._session, self._annotation = session, annotation
        self.button.clicked.connect(self._bring_back)
        session.annotations_changed.connect(self._look_again)
        session.opened.connect(self.reject)
        speak(self, self._say)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("History"))
        self.lines.setAccessibleName(self.tr("History of the note"))
        self.lines.setHeaderLabels(
            [
                *(self.tr("When"), self.tr("What"), self.tr("Note"), self.tr("Colour")),
                *(self.tr("Tags"), self.tr("By")),
            ]
        )
        self.button.setText(self.tr("Bring back"))
        self._ask()

    def _look_again(self, changes: Changes) -> None:
        if self._annotation in changes.annotations:
            self._ask()

    def _ask(self) -> None:
        self._session.library.ask(
            lambda workspace: workspace.library.annotations.revisions(self._annotation), self._show
        )

    def _show(self, revisions: list[Revision]) -> None:
        if not isValid(self):
            return
        self.lines.clear()
        colours, team = colour_names(), team_of(self._session)
        self.lines.setColumnHidden(BY, not any(revision.author for revision in revisions))
        for revision in reversed(revisions):
            was = revision.annotation
            who = person(team.named(revision.author), team.me)
            words = (local_time(was.modified), self._what(revision), was.note, colours[was.colour])
            line = self.add((*words, enumerated(was.tags), who.name), revision.number)
            line.setIcon(BY, disc(who, self.font()))
        self.fit(2, 4)

    def _what(self, revision: Revision) -> str:
        undone, redone = self.tr("{operation}, undone"), self.tr("{operation}, redone")
        causes: dict[Cause, str] = {"do": "{operation}", "undo": undone, "redo": redone}
        words = causes[revision.cause].format(operation=operation_name(revision.operation))
        return words[:1].upper() + words[1:]

    def _bring_back(self) -> None:
        for revision in self.chosen():
            if isinstance(revision, int):
                self._session.document.notes.do(bring_back(self._annotation, revision))
