"""The trash: removed notes, and the way back."""

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.document.annotation import Annotation
from core.text.typesetting import typeset
from core.workspace.edits import restore
from gui.dialogs.listing import Listing
from gui.dialogs.times import local_time
from gui.look.translations import speak
from gui.session.session import Session


class TrashDialog(Listing):
    """Lists the removed notes of the open report, the latest first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.button.clicked.connect(self._restore)
        session.annotations_changed.connect(self._ask)
        session.opened.connect(self._ask)
        speak(self, self._say)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Trash"))
        self.lines.setAccessibleName(self.tr("Removed notes"))
        self.lines.setHeaderLabels([self.tr("Words"), self.tr("Note"), self.tr("Removed")])
        self.button.setText(self.tr("Restore"))
        self.empty.setText(self.tr("The trash is empty."))
        self._ask()

    def _ask(self, *_: object) -> None:
        text = self._session.document.kept.text
        if text is None:
            self._show([])
        else:
            self._session.library.ask(lambda workspace: workspace.library.annotations.trash(text), self._show)

    def _show(self, removed: list[Annotation]) -> None:
        if not isValid(self):
            return
        self.lines.clear()
        for note in removed:
            quote = typeset(note.selectors.exact[:200])
            self.add((quote, note.note, local_time(note.modified)), note.id)
        self.fit(0, 1)

    def _restore(self) -> None:
        ids = [str(annotation) for annotation in self.chosen()]
        if ids:
            self._session.document.notes.do(restore(ids))
