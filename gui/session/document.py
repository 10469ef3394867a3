"""An open report: its page, its notes, and how it is looked at."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, SignalInstance

from core.document.annotation import Changes
from core.document.report import Metadata, Report
from core.library.records.reading_states import ReadingState
from core.page.collapsing import Collapsing
from core.page.page import Page
from core.workspace.workspace import Opened
from gui.session.jobs import Worker
from gui.session.kept import Kept
from gui.session.library_worker import LibraryWorker
from gui.session.notes import Notes
from gui.session.reading_view import ReadingView
from gui.session.saving import Saving

REMEMBER_AFTER_MS = 800


class Shared(NamedTuple):
    """What all open documents have together: the library, the state of saving, and who converts scripts."""

    library: LibraryWorker
    saving: Saving
    converter: Worker


class Document(QObject):
    """One report; several may be open at once. How it was left is remembered in the library.

    `top` is the first position that was in view when another report took the page's place.
    """

    def __init__(
        self, opened: Opened, shared: Shared, kept: Kept | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.page: Page = opened.page
        self.kept = kept or Kept(opened.text)
        self.notes = Notes(opened, self.kept, shared.library, shared.saving, self)
        self.view = ReadingView(
            Collapsing(opened.page, opened.collapsed), opened.position, shared.converter, self
        )
        self.top = opened.position
        self.arrived, self.commented = opened.arrived, opened.commented
        self._library = shared.library
        self._remembering = QTimer(self, singleShot=True, interval=REMEMBER_AFTER_MS)
        self._remembering.timeout.connect(self.remember)
        self.view.collapsing_changed.connect(self._remembering.start)
        self.view.position_changed.connect(lambda _: self._remembering.start())
        self.notes.changed.connect(self._drop_focus)

    @property
    def report(self) -> Report:
        """The report itself."""
        return self.page.report

    @property
    def is_blank(self) -> bool:
        """Whether no report has been opened yet."""
        return not self.report.text

    def signals(self) -> dict[str, SignalInstance]:
        """What is heard of it by whoever looks at it."""
        notes, view = self.notes, self.view
        return {
            "annotations_changed": notes.changed,
            "done": notes.done,
            "chosen_changed": notes.chosen_changed,
            "collapsing_changed": view.collapsing_changed,
            "kinds_changed": view.kinds_changed,
            "travelled": view.travelled,
            "script_changed": view.script_changed,
            "position_changed": view.position_changed,
            "selection_changed": view.selection_changed,
            "focused": view.focused,
        }

    def correct(self, metadata: Metadata) -> None:
        """Show other metadata, if these were corrected."""
        if metadata != self.report.metadata:
            self.page.report = replace(self.report, metadata=metadata)
            self.view.set_script(self.view.script, anew=True)

    def remember(self) -> None:
        """Let the library keep how the report is left."""
        self._remembering.stop()
        text = self.kept.text
        if text is not None and self._library.is_open:
            state = ReadingState(self.view.collapsing.collapsed, self.view.position)
            self._library.ask(lambda workspace: workspace.library.reading_states.remember(text, state))

    def leave(self) -> None:
        """Be looked at and edited no more."""
        self._remembering.stop()
        self.notes.leave()
        self.deleteLater()

    def _drop_focus(self, _: Changes) -> None:
        """What is gone is not pointed at any more."""
        annotation = self.view.focused_annotation
        if annotation is not None and annotation not in self.notes.placed:
            self.view.set_focus(None)
