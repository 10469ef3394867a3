"""The notes of the open report, and every edit of them on its way to the disk."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

from core.document.annotation import Changes, Colour, Placed
from core.document.problem import Problem
from core.document.span import Span
from core.workspace.workspace import Edit, Edited, Opened, Workspace
from gui.session.jobs import Worker

T = TypeVar("T")
NOTHING = Changes(frozenset(), undo=None, redo=None)


class Focus(NamedTuple):
    """The one thing that page and panels point at together; `key` is an index, or an annotation's id."""

    kind: Literal["figure", "entry", "annotation"]
    key: int | str


class Coming:
    """A report that is shown and about to be kept; the library's thread keeps it before it does any edit."""

    def __init__(self, add_report: Callable[[], Opened]) -> None:
        self._shelve = add_report
        self._kept: Opened | None = None

    def keep(self) -> Opened:
        """Keep it; Problem where that cannot be done."""
        self._kept = self._kept or self._shelve()
        return self._kept

    def version(self) -> int:
        """The version it is kept as, for an edit; tries again to keep it where that failed."""
        version = self.keep().version
        assert version is not None  # noqa: S101 - what is kept has one
        return version


class Annotating(QObject):
    """The notes of one report at a time; what is edited is told once it is on disk.

    `unwritten` holds the notes that could not be written, `changes` what undo and redo would do now.
    """

    annotations_changed = Signal(object)
    focused = Signal(object)
    saved = Signal(bool)
    failed = Signal(object)
    _answered = Signal()

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.version: int | None = None
        self.notes: dict[str, Placed] = {}
        self.focus: Focus | None = None
        self.changes = NOTHING
        self.is_saved = True
        self.unwritten: dict[str, str] = {}
        self._edits_under_way = 0
        self._drafting = False
        self._writing: str | None = None
        self._unkept_because: Exception | None = None
        self._coming: Coming | None = None
        self._library = library
        self._desk: Workspace | None = None
        self._keeper = Worker("library", self._tell, self)

    @property
    def library(self) -> Path:
        """Where the library lies."""
        return self._library

    def at_desk(
        self,
        work: Callable[[Workspace], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do something with the library on its own thread, after all that was asked of it before."""
        self._keeper.run(lambda: work(self._at_desk()), done, failed)

    def notes_in_order(self) -> list[Placed]:
        """The annotations in reading order, those without a place last."""

        def order(placed: Placed) -> tuple[bool, Span, str]:
            span = placed.placement.span
            return span is None, span or placed.annotation.selectors.position, placed.annotation.id

        return sorted(self.notes.values(), key=order)

    def set_focus(self, focus: Focus | None) -> None:
        """Point page and panels at one thing."""
        if focus != self.focus:
            self.focus = focus
            self.focused.emit(focus)

    def highlight(self, span: Span, colour: Colour, then: Callable[[str], None] | None = None) -> None:
        """Annotate words; `then` gets the annotation's id once it is on disk."""

        def tell(edited: Edited) -> None:
            for annotation in edited.notes if then else ():
                then(annotation)  # type: ignore[misc]

        self._edit(lambda desk, version: desk.highlight(version, span, colour), tell)

    def recolour(self, ids: Collection[str], colour: Colour) -> None:
        """Give annotations another colour."""
        self._edit(lambda desk, version: desk.recolour(version, ids, colour))

    def write_note(self, annotation: str, note: str) -> None:
        """Write an annotation's note; writing on in the same note is one step of undo."""
        continues = self._writing == annotation

        def look_again() -> None:
            self.annotations_changed.emit(self.changes._replace(annotations=frozenset((annotation,))))

        def written(_: Edited) -> None:
            if self.unwritten.pop(annotation, None) is not None:
                look_again()

        def failed() -> None:
            self.unwritten[annotation] = note
            look_again()

        self._edit(
            lambda desk, version: desk.write_note(version, annotation, note, continues=continues),
            written,
            failed,
        )
        self._writing = annotation

    def settle(self) -> bool:
        """Wait until all edits have been answered; whether everything that was written is on the disk."""
        if self._edits_under_way:
            waiting = QEventLoop()
            self._answered.connect(waiting.quit)
            waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return not self.unwritten

    def set_drafting(self, drafting: bool) -> None:
        """Say whether something is typed that has not been handed in; until it is, not all is saved."""
        self._drafting = drafting
        self._tell_saved()

    def set_tags(self, annotation: str, tags: Sequence[str]) -> None:
        """Give an annotation these tags and no others."""
        self._edit(lambda desk, version: desk.set_tags(version, annotation, tags))

    def remove(self, ids: Collection[str]) -> None:
        """Take annotations off the page."""
        self._edit(lambda desk, version: desk.remove(version, ids))

    def take_in(self, edit: Edit, then: Callable[[Edited], None]) -> None:
        """Let annotations come in from elsewhere, as one edit; `then` is told once they are on disk."""
        self._edit(edit, then)

    def undo(self) -> None:
        """Take back the last edit."""
        self._edit(lambda desk, version: desk.undo(version))

    def redo(self) -> None:
        """Do again what was last taken back."""
        self._edit(lambda desk, version: desk.redo(version))

    def _at_desk(self) -> Workspace:
        if self._desk is None:
            self._desk = Workspace(self._library)
        return self._desk

    def _leave_desk(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _edit(
        self,
        edit: Edit,
        then: Callable[[Edited], None] = lambda _: None,
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        version = self._version_to_edit()
        if version is None:
            if self._unkept_because:
                self._tell(self._unkept_because)
            return
        self._writing = None
        self._edits_under_way += 1
        self._tell_saved()

        def done(edited: Edited | None) -> None:
            self._edits_under_way -= 1
            if edited is not None:
                if edited.version == self.version:
                    self._take(edited)
                then(edited)
            self._tell_saved()

        def failed(error: Exception) -> None:
            self._edits_under_way -= 1
            otherwise()
            self._tell_saved()
            self._tell(error)

        self._keeper.run(lambda: edit(self._at_desk(), version()), done, failed)

    def _version_to_edit(self) -> Callable[[], int] | None:
        """Tells on the library's thread which version an edit is of; None where nothing can be edited."""
        version = self.version
        if version is not None:
            return lambda: version
        return self._coming.version if self._coming else None

    def _take(self, edited: Edited) -> None:
        for annotation in edited.changes.annotations - edited.notes.keys():
            self.notes.pop(annotation, None)
            self.unwritten.pop(annotation, None)
        self.notes.update(edited.notes)
        self.changes = edited.changes
        if self.focus and self.focus.kind == "annotation" and self.focus.key not in self.notes:
            self.set_focus(None)
        self.annotations_changed.emit(edited.changes)

    @property
    def can_save(self) -> bool:
        """Whether there is a library that keeps the open report's notes, or will in a moment."""
        return self.version is not None or self._coming is not None

    def _tell_saved(self) -> None:
        if not self._edits_under_way:
            self._answered.emit()
        saved = not (self._edits_under_way or self._drafting or self.unwritten)
        if saved != self.is_saved:
            self.is_saved = saved
            self.saved.emit(saved)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            raise error
        self.failed.emit(error)
