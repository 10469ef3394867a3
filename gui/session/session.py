"""What is open: the document in front, the library, and who is told of what happens.

Everything the window shows of a report comes from here, everything a person does to it goes through here, and
one signal a matter tells the views what to look at again. No view calls another.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal, SignalInstance

from core.document.report import Report
from core.document.text_id import TextId
from core.jobs.job import Job
from core.library.safety.rotation import make_when_due
from core.page.page import BLANK
from core.text.conversion import Script
from core.workspace.workspace import Opened, unkept
from gui.session.document import Document, Shared
from gui.session.finding import Finding
from gui.session.jobs import Worker
from gui.session.kept import Kept
from gui.session.library_worker import Failed, LibraryWorker
from gui.session.meanings import Meanings
from gui.session.saving import Saving
from gui.session.words_awaited import WordsAwaited

T = TypeVar("T")


class Session(QObject):
    """The one way from views to reports and library, and back.

    The signals of the document in front are heard here, whichever that is; `leaving` tells that it goes, so
    that what is typed in its notes is handed in, `opened` that it is another, `kept` that the library has
    taken one that was shown already, `reports_changed` that lists of reports are out of date. `said` is one
    sentence in passing. `aside` is a thread that needs no library.
    """

    leaving = Signal()
    opened = Signal()
    kept = Signal()
    reports_changed = Signal()
    failed = Signal(object)
    busy = Signal(bool)

    said = Signal(str)

    annotations_changed = Signal(object)
    done = Signal(object)
    chosen_changed = Signal()
    collapsing_changed = Signal()
    kinds_changed = Signal()
    travelled = Signal(object)
    script_changed = Signal()
    position_changed = Signal(int)
    selection_changed = Signal(object)
    focused = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = LibraryWorker(library, self)
        self.library.failed.connect(self.failed)
        self.aside = Worker("aside", self.library.tell, self)
        self._reader = Worker("reader", self.library.tell, self)
        self._converter = Worker("script", self.library.tell, self)
        self.saving = Saving(self)
        self.library.lost.connect(self.saving.set_lost)
        self.meanings = Meanings(self.library, self)
        self._script: Script = "source"
        self._wanted = 0
        self._is_closed = False
        self._readings: WeakSet[Job] = WeakSet()
        self.document = self._document(unkept(BLANK))
        for theirs, ours in self._heard_of(self.document):
            theirs.connect(ours)
        self.awaiting = WordsAwaited(lambda: self.document, self)
        self.finding = Finding(lambda: self.document, self)
        self.opened.connect(self.finding.look_again)

    # Opening

    def open_file(self, path: Path) -> None:
        """Read a file, keep it in the library and show it; without a library, show it all the same."""
        turn = self._ask()

        def add(report: Report) -> None:
            def show_unkept(error: Exception) -> None:
                kept = Kept()
                kept.refuse(error)
                self._show(turn, unkept(report), kept)
                self.library.tell(error)

            self.library.ask(
                lambda workspace: workspace.add_report(report, path), partial(self._show, turn), show_unkept
            )

        self._readings.add(self._reader.run_job(lambda job: _read(path, job), add, self._not_opened))

    def open_text(self, text: TextId) -> None:
        """Show a report that the library keeps."""
        turn = self._ask()
        reading = self.library.ask_job(
            lambda workspace, job: workspace.open_text(text, job),
            partial(self._show, turn),
            self._not_opened,
        )
        self._readings.add(reading)

    def open_last(self, otherwise: Path) -> None:
        """Show the report that was open last; the first time, `otherwise`, which ships with Zhupi."""
        if not self.library.path.exists():
            self._open_first(otherwise)
            return
        turn = self._ask()

        def show(found: Opened | None) -> None:
            if found is None:
                self.open_file(otherwise)
            else:
                self._show(turn, found)

        def failed(error: Exception) -> None:
            if self.library.is_open:
                self.library.tell(error)
            self.open_file(otherwise)

        reading = self.library.ask_job(lambda workspace, job: workspace.open_last(job), show, failed)
        self._readings.add(reading)

    def change_library(
        self,
        change: Callable[[], T],
        otherwise: Path,
        done: Callable[[T], None],
        failed: Failed,
        library: Path | None = None,
    ) -> None:
        """Let go of the library while `change` is done to its file, then open it, or another, anew."""
        self.document.remember()
        was, self.document.kept.text = self.document.kept.text, None

        def changed(answer: T) -> None:
            self.open_last(otherwise)
            done(answer)

        def left(error: Exception) -> None:
            if was is not None:
                self.open_text(was)
            failed(error)

        self.library.change(change, changed, left, library)

    def set_script(self, script: Script) -> None:
        """Show reports in a script from now on."""
        self._script = script
        self.document.view.set_script(script)

    def close(self) -> None:
        """Write what is pending, wait for it, and let go of the library; a second time does nothing."""
        if self._is_closed:
            return
        for annotation, note in self.saving.unwritten.copy().items():
            self.document.notes.write(annotation, note)
        self.document.remember()
        self._is_closed = True
        for reading in list(self._readings):
            reading.cancel()
        self._reader.leave()
        self.aside.stop()
        self._converter.stop()
        self.library.close(lambda workspace: make_when_due(workspace.library.store))

    # Answers

    def _open_first(self, path: Path) -> None:
        """Show a report that ships before there is a library; the library keeps it before any edit."""
        turn = self._ask()

        def show(report: Report) -> None:
            kept = Kept(keep=lambda workspace: workspace.add_report(report, path))
            self._show(turn, unkept(report), kept)

            def refuse(error: Exception) -> None:
                kept.refuse(error)
                self.library.tell(error)

            self.library.ask(kept.text_in, lambda _: self.kept.emit(), refuse)

        self.aside.run(lambda: _read_shipped(path), show, self._not_opened)

    def _ask(self) -> int:
        self._wanted += 1
        self.busy.emit(True)
        return self._wanted

    def _show(self, turn: int, opened: Opened, kept: Kept | None = None) -> None:
        if turn != self._wanted:
            return
        self.leaving.emit()
        before = self.document
        before.remember()
        for theirs, ours in self._heard_of(before):
            theirs.disconnect(ours)
        before.deleteLater()
        self.document = self._document(opened, kept)
        self.document.view.kinds = before.view.kinds
        self.document.view.is_coloured = before.view.is_coloured
        for theirs, ours in self._heard_of(self.document):
            theirs.connect(ours)
        self.busy.emit(False)
        self.opened.emit()
        self.document.view.set_script(self._script)

    def _document(self, opened: Opened, kept: Kept | None = None) -> Document:
        return Document(opened, Shared(self.library, self.saving, self._converter), kept, self)

    def _heard_of(self, document: Document) -> Iterator[tuple[SignalInstance, SignalInstance]]:
        """The signals of a document, each with the one by which it is heard here."""
        notes, view = document.notes, document.view
        yield notes.changed, self.annotations_changed
        yield notes.done, self.done
        yield notes.chosen_changed, self.chosen_changed
        yield view.collapsing_changed, self.collapsing_changed
        yield view.kinds_changed, self.kinds_changed
        yield view.travelled, self.travelled
        yield view.script_changed, self.script_changed
        yield view.position_changed, self.position_changed
        yield view.selection_changed, self.selection_changed
        yield view.focused, self.focused

    def _not_opened(self, error: Exception) -> None:
        self.busy.emit(False)
        self.library.tell(error)


def _read_shipped(path: Path) -> Report:
    from core.workspace.shipped import read_shipped  # noqa: PLC0415 - only the first start needs it

    return read_shipped(path)


def _read(path: Path, job: Job) -> Report:
    from core.workspace.reading import read_report  # noqa: PLC0415 - a report from the library needs none

    return read_report(path, job)
