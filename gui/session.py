"""The open report: what is known of it, what is done to it, and who is told.

Everything the window shows of a report comes from here, everything a person does to it goes through here,
and one signal a matter tells the views what to look at again. No view calls another.
"""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from core.document.annotation import Changes, Colour, Placed
from core.document.problem import Problem
from core.document.report import FigureKind, Report
from core.document.span import Span
from core.library.library import Shelved
from core.reading.desk import Desk, Edit, Edited, Opened, unkept
from core.reading.folding import Folding
from core.reading.page import Page
from gui.jobs import Worker

ALL_KINDS: frozenset[FigureKind] = frozenset(
    ("money", "percent", "quantity", "points", "multiple", "date", "duration", "rank", "ordinal")
)
NOTHING = Changes(frozenset(), undo=None, redo=None)
REMEMBER_AFTER_MS = 800


class Focus(NamedTuple):
    """The one thing that page and panels point at together; `key` is an index, or an annotation's id."""

    kind: Literal["figure", "entry", "annotation"]
    key: int | str


class Session(QObject):
    """The open report and its notes; the one way from views to the library and back.

    `shown` is the report's text in the page's script, `unwritten` the notes that could not be written;
    `aside` is a thread for what needs no library.
    """

    opened = Signal()
    annotations_changed = Signal(object)
    folding_changed = Signal()
    kinds_changed = Signal()
    travelled = Signal(object)
    focused = Signal(object)
    script_changed = Signal()
    position_changed = Signal(int)
    selection_changed = Signal(object)
    saved = Signal(bool)
    busy = Signal(bool)
    failed = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.version: int | None = None
        self.page: Page | None = None
        self.notes: dict[str, Placed] = {}
        self.folding: Folding | None = None
        self.shown = ""
        self.kinds = ALL_KINDS
        self.position = 0
        self.selection: Span | None = None
        self.focus: Focus | None = None
        self.changes = NOTHING
        self.is_saved = True
        self.unwritten: dict[str, str] = {}
        self._edits_under_way = 0
        self._drafting = False
        self._wanted = 0
        self._writing: str | None = None
        self._unkept_because: Exception | None = None
        self._is_closed = False
        self._library = library
        self._desk: Desk | None = None
        self._keeper = Worker("library", self._tell, self)
        self.aside = Worker("aside", self._tell, self)
        self._remembering = QTimer(self, singleShot=True, interval=REMEMBER_AFTER_MS)
        self._remembering.timeout.connect(self._remember)

    @property
    def report(self) -> Report | None:
        """The open report."""
        return self.page.report if self.page else None

    def notes_in_order(self) -> list[Placed]:
        """The annotations in reading order, those without a place last."""

        def order(placed: Placed) -> tuple[bool, Span, str]:
            span = placed.placement.span
            return span is None, span or placed.annotation.selectors.position, placed.annotation.id

        return sorted(self.notes.values(), key=order)

    # Opening

    def open_file(self, path: Path) -> None:
        """Read a file, keep it in the library and show it; without a library, show it all the same."""
        turn = self._ask()

        def shelve(report: Report) -> None:
            def show_unkept(error: Exception) -> None:
                self._show(turn, unkept(report))
                self._unkept_because = error
                self._tell(error)

            self._keeper.run(
                lambda: self._at_desk().shelve(report, path), partial(self._show, turn), show_unkept
            )

        self.aside.run(lambda: _read(path), shelve, self._not_opened)

    def open_version(self, version: int) -> None:
        """Show a report that the library keeps."""
        turn = self._ask()
        self._keeper.run(
            lambda: self._at_desk().open_version(version), partial(self._show, turn), self._not_opened
        )

    def open_last(self, otherwise: Path) -> None:
        """Show the report that was open last; the first time, the file `otherwise`."""
        turn = self._ask()

        def show(found: Opened | None) -> None:
            if found is None:
                self.open_file(otherwise)
            else:
                self._show(turn, found)

        def failed(error: Exception) -> None:
            if self._desk is not None:
                self._tell(error)
            self.open_file(otherwise)

        self._keeper.run(lambda: self._at_desk().open_last(), show, failed)

    def recent(self, answer: Callable[[list[Shelved]], None]) -> None:
        """Ask for the reports opened last."""
        self._keeper.run(lambda: self._at_desk().recent(), answer)

    # Looking

    def fold(self, folding: Folding) -> None:
        """Fold and unfold as `folding` says."""
        if self.folding and folding.folded != self.folding.folded:
            self.folding = folding
            self.folding_changed.emit()
            self._remembering.start()

    def show_kinds(self, kinds: frozenset[FigureKind]) -> None:
        """Colour figures of these kinds only."""
        self.kinds = kinds
        self.kinds_changed.emit()

    def go_to(self, span: Span) -> None:
        """Bring words into view, unfolding what hides them."""
        if self.folding:
            self.fold(self.folding.revealing(span.start))
        self.travelled.emit(span)

    def set_focus(self, focus: Focus | None) -> None:
        """Point page and panels at one thing."""
        if focus != self.focus:
            self.focus = focus
            self.focused.emit(focus)

    def show_text(self, text: str) -> None:
        """Say how the page shows the report's text: in another script, every position as before."""
        if text != self.shown:
            self.shown = text
            self.script_changed.emit()

    def read_to(self, position: int) -> None:
        """Note which words stand at the top of the page."""
        if position != self.position:
            self.position = position
            self.position_changed.emit(position)
            self._remembering.start()

    def select(self, span: Span | None) -> None:
        """Note which words are selected."""
        if span != self.selection:
            self.selection = span
            self.selection_changed.emit(span)

    # Annotating

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

    def undo(self) -> None:
        """Take back the last edit."""
        self._edit(lambda desk, version: desk.undo(version))

    def redo(self) -> None:
        """Do again what was last taken back."""
        self._edit(lambda desk, version: desk.redo(version))

    def close(self) -> None:
        """Write what is pending, wait for it, and let go of the library; a second time does nothing."""
        if self._is_closed:
            return
        for annotation, note in self.unwritten.copy().items():
            self.write_note(annotation, note)
        self._remember()
        self._is_closed = True
        self.aside.stop()
        self._keeper.run(self._leave_desk)
        self._keeper.stop()

    # On the library's thread

    def _at_desk(self) -> Desk:
        if self._desk is None:
            self._desk = Desk(self._library)
        return self._desk

    def _leave_desk(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    # Answers

    def _ask(self) -> int:
        self._wanted += 1
        self.busy.emit(True)
        return self._wanted

    def _show(self, turn: int, opened: Opened) -> None:
        if turn != self._wanted:
            return
        self._remember()
        self.version, self.page, self.notes = opened.version, opened.page, dict(opened.notes)
        self.folding = Folding(opened.page, opened.folded)
        self.position, self.changes = opened.position, opened.changes
        self.selection = self.focus = self._writing = None
        self.shown = opened.page.report.text
        self.busy.emit(False)
        self.opened.emit()

    def _edit(
        self,
        edit: Edit,
        then: Callable[[Edited], None] = lambda _: None,
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        if self.version is None:
            if self._unkept_because:
                self._tell(self._unkept_because)
            return
        version = self.version
        self._writing = None
        self._edits_under_way += 1
        self._tell_saved()

        def done(edited: Edited | None) -> None:
            self._edits_under_way -= 1
            if edited is not None and edited.version == self.version:
                self._take(edited)
                then(edited)
            self._tell_saved()

        def failed(error: Exception) -> None:
            self._edits_under_way -= 1
            otherwise()
            self._tell_saved()
            self._tell(error)

        self._keeper.run(lambda: edit(self._at_desk(), version), done, failed)

    def _take(self, edited: Edited) -> None:
        for annotation in edited.changes.annotations - edited.notes.keys():
            self.notes.pop(annotation, None)
            self.unwritten.pop(annotation, None)
        self.notes.update(edited.notes)
        self.changes = edited.changes
        if self.focus and self.focus.kind == "annotation" and self.focus.key not in self.notes:
            self.set_focus(None)
        self.annotations_changed.emit(edited.changes)

    def _tell_saved(self) -> None:
        saved = not (self._edits_under_way or self._drafting or self.unwritten)
        if saved != self.is_saved:
            self.is_saved = saved
            self.saved.emit(saved)

    def _remember(self) -> None:
        self._remembering.stop()
        if self.version is not None and self.folding is not None and self._desk is not None:
            version, folded, position = self.version, self.folding.folded, self.position
            self._keeper.run(lambda: self._at_desk().remember(version, folded, position))

    def _not_opened(self, error: Exception) -> None:
        self.busy.emit(False)
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            raise error
        self.failed.emit(error)


def _read(path: Path) -> Report:
    from core.reading.apart import read_long_or_short  # noqa: PLC0415 - a report from the library needs none

    return read_long_or_short(path)
