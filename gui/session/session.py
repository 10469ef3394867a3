"""The open report: what is known of it, what is done to it, and who is told.

Everything the window shows of a report comes from here, everything a person does to it goes through here,
and one signal a matter tells the views what to look at again. No view calls another.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from core.document.problem import Problem
from core.document.report import FigureKind, Report
from core.document.span import Span
from core.library.library import ReportSummary
from core.page.collapsing import Collapsing
from core.page.page import Page
from core.text.conversion import Script, convert
from core.workspace.workspace import Opened, unkept
from gui.session.annotating import Coming, Focus
from gui.session.jobs import Worker
from gui.session.tending import Tending

T = TypeVar("T")
ALL_KINDS: frozenset[FigureKind] = frozenset(
    ("money", "percent", "quantity", "points", "multiple", "date", "duration", "rank", "ordinal")
)
REMEMBER_AFTER_MS = 800
__all__ = ["ALL_KINDS", "Focus", "Session"]


class Session(Tending):
    """The open report and its notes; the one way from views to the library and back.

    `shown` is the report's text in the chosen script, `aside` a thread for what needs no library. `kept`
    tells that the library has taken the report that was shown before it was made.
    """

    opened = Signal()
    kept = Signal()
    collapsing_changed = Signal()
    kinds_changed = Signal()
    travelled = Signal(object)
    script_changed = Signal()
    position_changed = Signal(int)
    selection_changed = Signal(object)
    busy = Signal(bool)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(library, parent)
        self.page: Page | None = None
        self.collapsing: Collapsing | None = None
        self.script: Script = "source"
        self.shown = ""
        self.kinds = ALL_KINDS
        self.position = 0
        self.selection: Span | None = None
        self._wanted = 0
        self._is_closed = False
        self.aside = Worker("aside", self._tell, self)
        self._converter = Worker("script", self._tell, self)
        self._remembering = QTimer(self, singleShot=True, interval=REMEMBER_AFTER_MS)
        self._remembering.timeout.connect(self._remember)

    @property
    def report(self) -> Report | None:
        """The open report."""
        return self.page.report if self.page else None

    # Opening

    def open_file(self, path: Path) -> None:
        """Read a file, keep it in the library and show it; without a library, show it all the same."""
        turn = self._ask()

        def add_report(report: Report) -> None:
            def show_unkept(error: Exception) -> None:
                self._show(turn, unkept(report))
                self._unkept_because = error
                self._tell(error)

            self._keeper.run(
                lambda: self._at_desk().add_report(report, path), partial(self._show, turn), show_unkept
            )

        self.aside.run(lambda: _read(path), add_report, self._not_opened)

    def open_version(self, version: int) -> None:
        """Show a report that the library keeps."""
        turn = self._ask()
        self._keeper.run(
            lambda: self._at_desk().open_version(version), partial(self._show, turn), self._not_opened
        )

    def open_last(self, otherwise: Path) -> None:
        """Show the report that was open last; the first time, `otherwise`, which ships with Zhupi."""
        if not self.library.exists():
            self._open_first(otherwise)
            return
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

    def _open_first(self, path: Path) -> None:
        """Show a report that ships before there is a library; the library keeps it before any edit."""
        turn = self._ask()

        def show(report: Report) -> None:
            coming = Coming(lambda: self._at_desk().add_report(report, path))
            self._show(turn, unkept(report), coming)

            def take(kept: Opened) -> None:
                if turn == self._wanted:
                    self.version = kept.version
                    self.kept.emit()

            def refuse(error: Exception) -> None:
                self._unkept_because, self._coming = error, None
                self._tell(error)

            self._keeper.run(coming.keep, take, refuse)

        self.aside.run(lambda: _read_shipped(path), show, self._not_opened)

    def recent(self, answer: Callable[[list[ReportSummary]], None]) -> None:
        """Ask for the reports opened last."""
        self._keeper.run(lambda: self._at_desk().recent(), answer)

    def change_library(
        self,
        change: Callable[[], T],
        otherwise: Path,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        library: Path | None = None,
    ) -> None:
        """Let go of the library while `change` is done to its file, then open it, or another, anew."""
        self._remember()
        was, self.version = self.version, None

        def do() -> T:
            self._leave_desk()
            changed = change()
            self._library = library or self._library
            return changed

        def changed(answer: T) -> None:
            self.open_last(otherwise)
            done(answer)

        def left(error: Exception) -> None:
            if was is not None:
                self.open_version(was)
            failed(error)

        self._keeper.run(do, changed, left)

    # Looking

    def fold(self, collapsing: Collapsing) -> None:
        """Fold and unfold as `folding` says."""
        if self.collapsing and collapsing.collapsed != self.collapsing.collapsed:
            self.collapsing = collapsing
            self.collapsing_changed.emit()
            self._remembering.start()

    def show_kinds(self, kinds: frozenset[FigureKind]) -> None:
        """Colour figures of these kinds only."""
        self.kinds = kinds
        self.kinds_changed.emit()

    def go_to(self, span: Span) -> None:
        """Bring words into view, unfolding what hides them."""
        if self.collapsing:
            self.fold(self.collapsing.revealing(span.start))
        self.travelled.emit(span)

    def set_script(self, script: Script) -> None:
        """Show reports in a script from now on; positions, copies and searches stay the source's."""
        self.script = script
        self._show_in_script()

    def _show_in_script(self) -> None:
        page, script = self.page, self.script
        if page is None:
            return

        def show(text: str) -> None:
            if page is self.page and script == self.script and text != self.shown:
                self.shown = text
                self.script_changed.emit()

        if script == "source":
            show(page.report.text)
        else:
            self._converter.run(lambda: convert(page.report.text, script), show)

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

    def close(self) -> None:
        """Write what is pending, wait for it, and let go of the library; a second time does nothing."""
        if self._is_closed:
            return
        for annotation, note in self.unwritten.copy().items():
            self.write_note(annotation, note)
        self._remember()
        self._is_closed = True
        self.aside.stop()
        self._keeper.run(self._back_up_last, failed=_told_later)
        self._keeper.run(self._leave_desk)
        self._keeper.stop()

    # Answers

    def _ask(self) -> int:
        self._wanted += 1
        self.busy.emit(True)
        return self._wanted

    def _show(self, turn: int, opened: Opened, coming: Coming | None = None) -> None:
        if turn != self._wanted:
            return
        self._remember()
        self.version, self.page, self.notes = opened.version, opened.page, dict(opened.notes)
        self.collapsing = Collapsing(opened.page, opened.collapsed)
        self.position, self.changes = opened.position, opened.changes
        self.selection = self.focus = self._writing = None
        self._coming = coming
        self.shown = opened.page.report.text
        self.busy.emit(False)
        self.opened.emit()
        self._show_in_script()

    def _remember(self) -> None:
        self._remembering.stop()
        if self.version is not None and self.collapsing is not None and self._desk is not None:
            version, collapsed, position = self.version, self.collapsing.collapsed, self.position
            self._keeper.run(lambda: self._at_desk().remember(version, collapsed, position))

    def _back_up_last(self) -> None:
        if self._desk is not None:
            self._desk.backup_when_due()

    def _not_opened(self, error: Exception) -> None:
        self.busy.emit(False)
        self._tell(error)


def _told_later(error: Exception) -> None:
    """The window is gone; the backup is still due, so the next start tries again and tells."""
    if not isinstance(error, Problem):
        raise error


def _read_shipped(path: Path) -> Report:
    from core.workspace.shipped import read_shipped  # noqa: PLC0415 - only the first start needs it

    return read_shipped(path)


def _read(path: Path) -> Report:
    from core.workspace.apart import read_long_or_short  # noqa: PLC0415 - a report from the library needs none

    return read_long_or_short(path)
