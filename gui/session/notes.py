"""The annotations of an open report, and every edit of them on its way to the disk."""

from collections.abc import Callable, Collection
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.document.annotation import Cause, OperationKind, Placed
from core.document.span import Span
from core.workspace.edits import Edit, Edited, reply, resolve, write_note
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

    def are_of_several(self) -> bool:
        """Whether anybody but the reader wrote any of them."""
        return any(placed.annotation.author for placed in self.placed.values())

    def replies(self, annotation: str) -> list[Placed]:
        """The replies to an annotation, the first one first."""
        found = [placed for placed in self.placed.values() if placed.annotation.parent == annotation]
        return sorted(found, key=lambda placed: (placed.annotation.created, placed.annotation.id))

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

    def reply(self, draft: Placed, words: str) -> None:
        """Reply, or write on in the reply that is being typed, under the id that its draft has."""
        name, parent = draft.annotation.id, draft.annotation.parent or ""

        def written(_: Edited) -> None:
            self.saving.unwritten.pop(name, None)

        def failed() -> None:
            self.saving.unwritten[name] = words

        self.do(reply(parent, words, name), written, failed)

    def resolve(self, ids: Collection[str]) -> None:
        """Say that notes are settled, or open them again, where all are; a reply is as its note is."""
        firsts = self._firsts(ids)
        if firsts:
            self.do(resolve(sorted(firsts), resolved=not self.are_resolved(ids)))

    def are_resolved(self, ids: Collection[str]) -> bool:
        """Whether there are such notes, and all are settled."""
        firsts = self._firsts(ids)
        return bool(firsts) and all(self.placed[one].annotation.resolved for one in firsts)

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

    def _firsts(self, ids: Collection[str]) -> set[str]:
        """What replies reply to, if that is there; other annotations themselves."""
        found = {one: self.placed[one].annotation.parent for one in ids if one in self.placed}
        return {parent if parent and parent in self.placed else one for one, parent in found.items()}

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
