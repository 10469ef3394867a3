"""The annotations of an open report, and every edit of them on its way to the disk."""

from collections.abc import Callable, Collection
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.document.annotation import Cause, OperationKind, Placed
from core.document.span import Span
from core.workspace.edits import Edit, Edited, write_note
from core.workspace.workspace import Opened, Workspace
from gui.session.kept import Kept
from gui.session.library_worker import LibraryWorker
from gui.session.saving import Saving

Then = Callable[[Edited], None]


class Done(NamedTuple):
    """What was done to how many annotations, or undone, or done again."""

    cause: Cause
    kind: OperationKind | None
    many: int


def nothing(*_: object) -> None:
    """What follows where nothing does."""


class Notes(QObject):
    """What is edited is told by `changed` once it is on the disk, with what undo and redo would do now.

    `placed` are the annotations with their places, `chosen` those that one edit is to touch together.
    `done` tells what a person did here, as a Done, after all that follows from it.
    """

    changed = Signal(object)
    done = Signal(object)
    chosen_changed = Signal()

    def __init__(
        self,
        opened: Opened,
        kept: Kept,
        library: LibraryWorker,
        saving: Saving,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.placed: dict[str, Placed] = dict(opened.notes)
        self.changes = opened.changes
        self.chosen: frozenset[str] = frozenset()
        self.kept = kept
        self.saving = saving
        self._library = library
        self._writing: str | None = None
        saving.edited.connect(self._take)
        saving.made.connect(self._see_made)

    def in_order(self) -> list[Placed]:
        """The annotations in reading order, those without a place last."""

        def order(placed: Placed) -> tuple[bool, Span, str]:
            span = placed.placement.span
            return span is None, span or placed.annotation.selectors.position, placed.annotation.id

        return sorted(self.placed.values(), key=order)

    def do(self, edit: Edit, then: Then = nothing, otherwise: Callable[[], None] = nothing) -> None:
        """Do an edit, one of core.workspace.edits; `then` is told once it is on disk, else `otherwise`."""
        self.send(lambda workspace: workspace.editor.do(self.kept.text_in(workspace), edit), then, otherwise)

    def undo(self) -> None:
        """Take back the last edit."""
        self.send(lambda workspace: workspace.editor.undo(self.kept.text_in(workspace)), cause="undo")

    def redo(self) -> None:
        """Do again what was last taken back."""
        self.send(lambda workspace: workspace.editor.redo(self.kept.text_in(workspace)), cause="redo")

    def write(self, annotation: str, note: str) -> None:
        """Write an annotation's note; writing on in the same note is one step of undo."""
        edit = write_note(annotation, note, continues=self._writing == annotation)

        def written(_: Edited) -> None:
            if self.saving.unwritten.pop(annotation, None) is not None:
                self._look_again(annotation)

        def failed() -> None:
            self.saving.unwritten[annotation] = note
            self._look_again(annotation)

        self.send(lambda workspace: workspace.editor.do(self.kept.text_in(workspace), edit), written, failed)
        self._writing = annotation

    def see(self, changed: Collection[str]) -> None:
        """Look again at annotations that were changed from outside."""
        if self.kept.is_possible:
            self._library.ask(
                lambda workspace: workspace.editor.seen(self.kept.text_in(workspace), changed),
                self.saving.edited.emit,
            )

    def leave(self) -> None:
        """Hear of no edit any more; those on their way arrive."""
        self.saving.edited.disconnect(self._take)
        self.saving.made.disconnect(self._see_made)

    def choose(self, ids: Collection[str]) -> None:
        """Gather annotations for one edit."""
        chosen = frozenset(ids)
        if chosen != self.chosen:
            self.chosen = chosen
            self.chosen_changed.emit()

    def meant_with(self, annotation: str) -> list[str]:
        """The annotations that an edit of one is meant for: all that are chosen, if it is among them."""
        chosen = self.chosen & self.placed.keys()
        return sorted(chosen) if annotation in chosen else [annotation]

    def send(
        self,
        work: Callable[[Workspace], Edited | None],
        then: Then = nothing,
        otherwise: Callable[[], None] = nothing,
        cause: Cause = "do",
    ) -> None:
        """Let work on the library change this report's notes; `then` is told once it is on the disk."""
        if not self.kept.is_possible:
            if self.kept.because:
                self._library.tell(self.kept.because)
            return
        self._writing = None
        self.saving.begin()
        self._library.ask(work, partial(self._done, then, cause), partial(self._failed, otherwise))

    def _done(self, then: Then, cause: Cause, edited: Edited | None) -> None:
        self.saving.end()
        if edited is not None:
            self.saving.edited.emit(edited)
            self.saving.made.emit(edited)
            then(edited)
            if edited.changes.annotations and isValid(self):
                kind = edited.changes.redo if cause == "undo" else edited.changes.undo
                self.done.emit(Done(cause, kind, len(edited.changes.annotations)))
        self.saving.look_again()

    def _failed(self, otherwise: Callable[[], None], error: Exception) -> None:
        self.saving.end()
        otherwise()
        self.saving.look_again()
        self._library.tell(error)

    def _look_again(self, annotation: str) -> None:
        if isValid(self):
            self.changed.emit(self.changes._replace(annotations=frozenset((annotation,))))

    def _see_made(self, edited: Edited) -> None:
        """An edit made in another report may touch annotations of this one: a link to it, a tag's name."""
        if edited.text != self.kept.text and edited.changes.annotations:
            self.see(edited.changes.annotations)

    def _take(self, edited: Edited) -> None:
        if edited.text != self.kept.text:
            return
        for annotation in edited.changes.annotations - edited.notes.keys():
            if self.placed.pop(annotation, None) is not None:
                self.saving.unwritten.pop(annotation, None)
        self.placed.update(edited.notes)
        self.changes = edited.changes
        self.changed.emit(edited.changes)
