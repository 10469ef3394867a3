"""How an open report is looked at: collapsed sections, script, position, selection, focus."""

from typing import Literal, NamedTuple, get_args

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.document.report import FigureKind
from core.document.span import Span
from core.page.collapsing import Collapsing
from core.page.page import Page
from core.page.printed import Wording, wording
from core.text.conversion import Script
from core.text.regions import Region, region
from gui.session.jobs import Worker

ALL_KINDS: frozenset[FigureKind] = frozenset(get_args(FigureKind))


class Focus(NamedTuple):
    """The one thing that page and panels point at together; `key` is an index, or an annotation's id."""

    kind: Literal["figure", "entry", "annotation"]
    key: int | str


class ReadingView(QObject):
    """The state that page and panels share.

    `departing` tells from which position a jump leads away, `travelled` to which words.
    `shown`, `name` and `place` are the report's in the chosen script, `region` is the one whose shapes it is
    printed in.
    """

    collapsing_changed = Signal()
    kinds_changed = Signal()
    departing = Signal(int)
    travelled = Signal(object)
    script_changed = Signal()
    position_changed = Signal(int)
    selection_changed = Signal(object)
    focused = Signal(object)

    def __init__(self, collapsing: Collapsing, position: int, converter: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self.collapsing = collapsing
        self.position = position
        self.kinds = ALL_KINDS
        self.is_coloured = True
        self.script: Script = "source"
        words = wording(self._page.report)
        self._source_region: Region = region(words.text)
        self._show(words, "source")
        self.selection: Span | None = None
        self.focus: Focus | None = None
        self._converter = converter

    @property
    def _page(self) -> Page:
        return self.collapsing.page

    @property
    def focused_annotation(self) -> str | None:
        """The annotation that page and panels point at."""
        return str(self.focus.key) if self.focus and self.focus.kind == "annotation" else None

    def collapse(self, collapsing: Collapsing) -> None:
        """Collapse and open sections as `collapsing` says."""
        if collapsing.collapsed != self.collapsing.collapsed:
            self.collapsing = collapsing
            self.collapsing_changed.emit()

    @property
    def coloured(self) -> frozenset[FigureKind]:
        """The kinds whose figures are in colour on the page."""
        return self.kinds if self.is_coloured else frozenset()

    def show_kinds(self, kinds: frozenset[FigureKind] | None = None, *, coloured: bool | None = None) -> None:
        """List figures of these kinds only and colour no others; or have all words in one ink, or not."""
        self.kinds = self.kinds if kinds is None else kinds
        self.is_coloured = self.is_coloured if coloured is None else coloured
        self.kinds_changed.emit()

    def go_to(self, span: Span, *, traced: bool = True) -> None:
        """Bring words into view, opening what hides them; usually one can come back from there."""
        if traced:
            self.departing.emit(self.position)
        self.collapse(self.collapsing.revealing(span.start))
        self.travelled.emit(span)

    def visit(self, focus: Focus, words: Span | None) -> None:
        """Point at one thing, and bring its words into view where it has any."""
        self.set_focus(focus)
        if words is not None:
            self.go_to(words)

    def set_script(self, script: Script, *, anew: bool = False) -> None:
        """Show the report in a script, or anew, since it is called otherwise; positions stay the source's."""
        self.script = script
        report = self._page.report

        def show(words: Wording) -> None:
            if isValid(self) and script == self.script:
                before = self.wording, self.region
                self._show(words, script)
                if anew or before != (self.wording, self.region):
                    self.script_changed.emit()

        if script == "source":
            show(wording(report))
        else:
            self._converter.run(lambda: wording(report, script), show)

    @property
    def wording(self) -> Wording:
        """The report's words as they are shown."""
        return Wording(self.shown, self.name, self.place)

    def _show(self, words: Wording, script: Script) -> None:
        self.shown, self.name, self.place = words
        self.region = self._source_region if script == "source" else region(words.text, script)

    def read_to(self, position: int) -> None:
        """Note which words are being read."""
        if position != self.position:
            self.position = position
            self.position_changed.emit(position)

    def select(self, span: Span | None) -> None:
        """Note which words are selected."""
        if span != self.selection:
            self.selection = span
            self.selection_changed.emit(span)

    def set_focus(self, focus: Focus | None) -> None:
        """Point page and panels at one thing."""
        if focus != self.focus:
            self.focus = focus
            self.focused.emit(focus)
