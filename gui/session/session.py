"""What is open: the document in front, the library, and who is told of what happens.

Everything the window shows of a report comes from here, everything a person does to it goes through here, and
one signal a matter tells the views what to look at again. No view calls another.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.document.span import Span
from core.document.text_id import TextId
from core.library.safety.rotation import make_when_due
from core.page.page import BLANK
from core.text.conversion import Script
from core.workspace.workspace import Opened, unkept
from gui.session.corrections import Corrections
from gui.session.document import Document, Shared
from gui.session.errand import Errand, nothing
from gui.session.finding import Finding
from gui.session.jobs import Worker
from gui.session.kept import Kept
from gui.session.library_worker import LibraryWorker
from gui.session.loading import Loading
from gui.session.meanings import Meanings
from gui.session.relay import Relay
from gui.session.saving import Saving
from gui.session.script import ChosenScript
from gui.session.side import Side
from gui.session.tab import Tab
from gui.session.tabs import Tabs
from gui.session.trail import Location, Step, Trail
from gui.session.words_awaited import WordsAwaited

NOBODY = 0
"""The turn of what nobody waits for: it comes into a tab behind the one in front."""


class Session(QObject):
    """The one way from views to reports and library, and back.

    `document` is the report in front, blank where none is; its signals are heard here, whichever it is.
    `leaving` tells that it goes, so that what is typed in its notes is handed in, `opened` that it is
    another, `reports_changed` that lists of reports are out of date, also because the library has taken one
    that was shown already. `said` is one sentence in passing. `aside` is a thread that needs no library.
    """

    leaving = Signal()
    opened = Signal()
    reports_changed = Signal()
    failed = Signal(object)
    busy = Signal(bool)

    said = Signal(str)

    annotations_changed = Signal(object)
    done = Signal(object)
    chosen_changed = Signal()
    collapsing_changed = Signal()
    kinds_changed = Signal()
    script_changed = Signal()
    position_changed = Signal(int)
    selection_changed = Signal(object)
    focused = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = LibraryWorker(library, self)
        self.library.failed.connect(self.failed)
        self.aside = Worker("aside", self.library.tell, self)
        self._loading = Loading(self.library, self.aside, self)
        self._loading.kept.connect(self.reports_changed)
        self._converter = Worker("script", self.library.tell, self)
        self.saving = Saving(self)
        self.library.lost.connect(self.saving.set_lost)
        self.meanings = Meanings(self.library, self)
        self._script = ChosenScript(self)
        self._wanted = 0
        self._is_closed = False
        self._shared = Shared(self.library, self.saving, self._converter)
        self.document = self._blank = Document(unkept(BLANK), self._shared, None, self)
        self._relay = Relay(self, self.document)
        self.tabs = Tabs(self.document, self)
        self.tabs.changed.connect(self._follow)
        self.tabs.closed.connect(self._let_go)
        self.trail = Trail(self._here, self._step_to, self)
        self._front: Tab | None = None
        self._errand: Errand | None = None
        self._last_opened: TextId | None = None
        self.awaiting = WordsAwaited(lambda: self.document, self)
        self.finding = Finding(lambda: self.document, self)
        self.opened.connect(self.finding.look_again)
        self.reports_changed.connect(Corrections(self.library, self.tabs, self).look)

    # Opening

    def open_file(self, path: Path, data: bytes | None = None) -> None:
        """Read a file, or `data` as one, keep it in the library and show it, without a library too."""
        self._loading.file(path, partial(self._take, self._ask()), self._not_opened, data)

    def open_text(self, text: TextId) -> None:
        """Show a report that the library keeps."""
        self.go(Location(text))

    def go(self, location: Location, then: Callable[[], None] = nothing) -> None:
        """Jump to words of a report, open or not, or to a page; `then` follows once they are shown."""
        tab = self.tabs.of(location.text, location.page) or Tab(location.text, location.page)
        is_there = tab is self._front
        span = location.span

        def arrive() -> None:
            if span is not None:
                self.document.view.go_to(span, traced=is_there)
            then()

        self._visit(tab, arrive)

    def open_last(self, otherwise: Path, page: str = "") -> None:
        """Show the report that was open last; the first time, `otherwise`, which ships with Zhupi.

        With a page, this is shown where nothing was open before, the report that ships in a tab beside it.
        """
        if not self.library.path.exists():
            turn = NOBODY if page else self._ask()
            self._loading.shipped(otherwise, partial(self._take, turn), self._not_opened)
            if page:
                self.go(Location(page=page))
            return
        take = partial(self._take, self._ask())

        def begin() -> None:
            if page and self.library.is_open:
                self.busy.emit(False)
                self.go(Location(page=page))
            else:
                self._loading.file(otherwise, take, self._not_opened)

        self._loading.last(take, begin)

    def set_script(self, script: Script) -> None:
        """Show reports in a script from now on."""
        self._script.choose(script)
        for document in (self.document, *self._documents()):
            self._write_in_script(document)

    def close(self) -> None:
        """Write what is pending, wait for it, and let go of the library; a second time does nothing."""
        if self._is_closed:
            return
        for annotation, note in self.saving.unwritten.copy().items():
            self._holder(annotation).notes.write(annotation, note)
        for document in self._documents():
            document.remember()
        self._is_closed = True
        self._loading.stop()
        self.aside.stop()
        self._converter.stop()
        self.library.close(lambda workspace: make_when_due(workspace.library.store))

    # Answers

    def _ask(self) -> int:
        self._wanted += 1
        self.busy.emit(True)
        return self._wanted

    def _take(self, turn: int, opened: Opened, kept: Kept | None = None) -> None:
        """Have a report in a tab; in front, if nothing else was asked for meanwhile."""
        is_wanted = turn == self._wanted
        tab = self.tabs.of(opened.text) or Tab(opened.text)
        self._put(tab, opened, kept)
        if is_wanted:
            self.busy.emit(False)
        if is_wanted or self._front is None:
            self.tabs.choose(tab)
        elif self.tabs.side_of(tab) is None:
            self.tabs.add_behind(tab)

    def _visit(self, tab: Tab, then: Callable[[], None] = nothing, *, traced: bool = True) -> None:
        """Have a tab in front, and do something once it is shown."""
        self._wanted += 1
        self._errand = Errand(tab, then, traced)
        self.tabs.choose(tab)

    def _put(self, tab: Tab, opened: Opened, kept: Kept | None = None) -> None:
        """Let a tab have a report, also in place of the same one as it was opened before."""
        before, tab.document = tab.document, Document(opened, self._shared, kept, self)
        tab.is_stale = False
        self._last_opened = opened.text
        view = tab.document.view
        view.is_coloured = self.document.view.is_coloured
        view.script_changed.connect(self.tabs.named)
        view.departing.connect(lambda position: self.trail.depart(Step(tab, position)))
        if before is not None:
            self._follow()
            before.leave()
        self._write_in_script(tab.document)

    def _load(self, tab: Tab) -> None:
        """Read a report of the library that is wanted in front.

        Where it is not to be had, its tab goes, or what is shown there stays, to read only.
        """
        text = tab.text
        if text is None or tab.is_awaited:
            return
        tab.is_awaited = True
        self.busy.emit(True)

        def take(opened: Opened, _: Kept | None) -> None:
            tab.is_awaited = False
            self.busy.emit(False)
            if self.tabs.side_of(tab) is not None:
                self._put_loaded(tab, opened)

        def fail(error: Exception) -> None:
            tab.is_awaited = tab.is_stale = False
            if tab.document is not None:
                tab.document.kept.refuse(error)
            else:
                self.tabs.drop(tab)
            self._not_opened(error)

        self._loading.text(text, take, fail)

    def _put_loaded(self, tab: Tab, opened: Opened) -> None:
        """Show a report that was loaded; it may stand for another text of it whose words are lost."""
        same = tab if opened.text == tab.text else self.tabs.of(opened.text)
        if same is None or same is tab:
            self._put(tab, opened)
            self.tabs.changed.emit()
        else:
            self._put(same, opened)
            if self._errand is not None and self._errand.tab is tab:
                self._errand = self._errand._replace(tab=same)
            self.tabs.choose(same)
            self.tabs.drop(tab)

    # What is seen

    def _follow(self) -> None:
        """Show what is in front of each side; while a report is being loaded, another stays."""
        seen = {side: self._seen_on(side) for side in self.tabs.both}
        document, wanted = seen[self.tabs.side], self.tabs.front
        shown = None if wanted is None else self._blank if wanted.page else wanted.document
        is_shown = document is shown
        front = wanted if is_shown else self._front if document is self.document else None
        if front is not self._front and self._leaves_trace(front):
            self.trail.depart(self._here())
        is_other = document is not self.document
        if is_other:
            self.leaving.emit()
            self.document.remember()
        for side, other in seen.items():
            side.show(other)
        self._front = front
        if is_other:
            self._look_at(document)
        self._arrive()

    def _seen_on(self, side: Side) -> Document:
        tab = side.front
        if tab is None or tab.page:
            return self._blank
        if tab.document is None or tab.is_stale:
            self._load(tab)
            return side.document if side.document in self._documents() else self._blank
        return tab.document

    def _look_at(self, document: Document) -> None:
        document.view.kinds = self.document.view.kinds
        document.view.is_coloured = self.document.view.is_coloured
        self.document = document
        self._relay.follow(document)
        if self.awaiting.attaching not in document.notes.placed:
            self.awaiting.give_up_attaching()
        self._note_opened(document.kept.text)
        self.opened.emit()

    def _note_opened(self, text: TextId | None) -> None:
        """Let the library know which report is in front, where it has not just been opened from there."""
        if text is not None and text != self._last_opened and self.library.is_open:
            self._last_opened = text
            self.library.ask(lambda workspace: workspace.library.reading_states.opened(text))

    def _write_in_script(self, document: Document) -> None:
        if document.view.script != self._script.value and not document.is_blank:
            document.view.set_script(self._script.value)

    def _leaves_trace(self, front: Tab | None) -> bool:
        """Whether one can come back to the tab before: its end is no jump, nor a look at the other side."""
        before = self._front
        side = None if before is None else self.tabs.side_of(before)
        if side is None:
            return False
        if self._errand is not None and self._errand.tab is front:
            return self._errand.traced
        return side.front is not before

    def _arrive(self) -> None:
        """Do what was to be done once a tab is shown."""
        errand = self._errand
        if errand is not None and errand.tab is self._front:
            self._errand = None
            errand.then()

    def _here(self) -> Step | None:
        return None if self._front is None else Step(self._front, self.document.view.position)

    def _step_to(self, step: Step) -> None:
        """Go back or forward to a place; its tab may have been closed meanwhile."""
        tab = step.tab
        if self.tabs.side_of(tab) is None:
            tab = self.tabs.of(tab.text, tab.page) or tab
        place = Span(step.position, step.position + 1)

        def arrive() -> None:
            if not tab.page:
                self.document.view.go_to(place, traced=False)

        self._visit(tab, arrive, traced=False)

    def _documents(self) -> list[Document]:
        return [tab.document for tab in self.tabs if tab.document is not None]

    def _holder(self, annotation: str) -> Document:
        """The open document that has an annotation, or the one in front."""
        having = (one for one in self._documents() if annotation in one.notes.placed)
        return next(having, self.document)

    def _let_go(self, tab: Tab) -> None:
        """Keep nothing of a report whose tab is closed."""
        document = tab.unload()
        if document is None:
            return
        document.remember()
        document.leave()
        text = tab.text
        if text is not None and not any(one.kept.text == text for one in self._documents()):
            self.awaiting.forget(text)
            if self.library.is_open:
                self.library.ask(lambda workspace: workspace.editor.forget(text))

    def _not_opened(self, error: Exception) -> None:
        self.busy.emit(False)
        self.library.tell(error)
