"""Shows a page: sets it in type and paints it, with all that lies over its words."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from core.document.annotation import Placed
from core.document.difference import Altered
from core.document.report import FigureKind
from core.document.span import Span
from core.page.collapsing import Collapsing
from core.page.page import BLANK, Page, build_page
from core.page.printed import printed
from gui.look.reading import Reading
from gui.look.theme import Theme
from gui.reader.compositor import Compositor
from gui.reader.overlays import Alterations, Hits, Marks, Overlays
from gui.reader.page_layout import PageLayout
from gui.reader.painter import RowPainter
from gui.reader.scroll_marks import MarkedScrollBar
from gui.reader.scrolling import Scrolling
from gui.reader.summaries import Summaries
from gui.reader.things import Things
from gui.reader.typography import Typography

FRAMED_MS = 900
"""How long words that were jumped to stand in a frame; it stands still and goes, for nothing here moves."""


class Canvas(QAbstractScrollArea):
    """A page in a scroll area; only what is near the window is ever laid out.

    `page_changed` tells at which position another page begins to be shown.
    """

    page_changed = Signal(int)

    def __init__(self, theme: Theme, page_font: QFont, text_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # One of our own: finding out which of Qt's classes its own viewport is takes 15 ms.
        self.setViewport(QWidget())
        self.theme = theme
        self._page_font, self._text_size, self._reading = page_font, text_size, Reading()
        self._kinds: frozenset[FigureKind] = frozenset()
        self._bar = MarkedScrollBar()
        self._bar.set_ground(theme.page)
        self.setVerticalScrollBar(self._bar)
        self.scrolling = Scrolling(self.viewport(), self._bar)
        self._framed = QTimer(self, singleShot=True, interval=FRAMED_MS)
        self._framed.timeout.connect(partial(self._frame, None))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_page(build_page(BLANK))

    # What is shown

    def set_page(
        self,
        page: Page,
        collapsing: Collapsing | None = None,
        position: int = 0,
        page_font: QFont | None = None,
        shown_text: str | None = None,
    ) -> None:
        """Show a page from a position on, usually in the same face as the one before.

        `shown_text` is the report's in another script, where that is known already.
        """
        self.page = page
        self._page_font = page_font or self._page_font
        self.collapsing = collapsing or Collapsing(page)
        self.overlays = Overlays(Marks(page, {}), Hits())
        self._summaries = Summaries(page, tuple)
        compositor = Compositor(page, self._typography(), self.theme, self._kinds)
        compositor.summary_of = self._summary
        compositor.shown_text = shown_text or compositor.shown_text
        self.page_layout = PageLayout(compositor, self.collapsing.visible_rows())
        self.things = Things(self.page_layout, self.overlays)
        self._new_painter()
        self.scrolling.begin(self.page_layout, position)
        self.viewport().update()
        self.page_changed.emit(position)

    def set_collapsing(self, collapsing: Collapsing) -> None:
        """Hide and show rows."""
        changed = collapsing.collapsed ^ self.collapsing.collapsed
        with self.scrolling.row_kept():
            self.collapsing = collapsing
            self._new_painter()
            self._forget_headings(changed)
            self.page_layout.column.show(collapsing.visible_rows())
        self.viewport().update()
        self._mark_bar()

    def set_look(
        self, theme: Theme, page_font: QFont, text_size: int, reading: Reading | None = None
    ) -> None:
        """Show the page in other colours, another face or another size, or set in another way."""
        before = self._page_font, self._text_size, self._reading
        self.theme, self._page_font, self._text_size = theme, QFont(page_font), text_size
        self._reading = reading or self._reading
        is_resized = (self._page_font, self._text_size, self._reading) != before
        self.page_layout.compositor.theme = theme
        self._bar.set_ground(theme.page)
        self._new_painter()
        if is_resized:
            self._set_anew()
        self.page_layout.compositor.forget()
        self._mark_bar()
        self.viewport().update()

    def set_kinds(self, kinds: frozenset[FigureKind]) -> None:
        """Colour figures of these kinds only."""
        self._kinds = self.page_layout.compositor.kinds = kinds
        self.page_layout.compositor.forget()
        self.viewport().update()

    def set_shown_text(self, text: str) -> None:
        """Show the report's words in another script; `text` has as many characters as the report."""
        if text != self.page_layout.compositor.shown_text:
            self.page_layout.compositor.shown_text = text
            self._set_anew()

    def set_notes(self, notes: Mapping[str, Placed], changed: Iterable[str] | None = None) -> None:
        """Show these annotations; with `changed`, look only at those again."""
        if changed is None:
            self.overlays.marks = Marks(self.page, notes)
        else:
            self.overlays.marks.change(changed, notes)
        self._count_anew()
        self.viewport().update()
        self._mark_bar()

    def set_hits(self, hits: Sequence[Span], current: int | None = None) -> None:
        """Show found words, one of them as the current."""
        is_other = hits is not self.overlays.hits.spans
        self.overlays.hits = Hits(hits, current)
        if is_other:
            self._count_anew()
        self.viewport().update()
        self._mark_bar()

    def set_alterations(self, altered: Sequence[Altered], current: Altered | None = None) -> None:
        """Show what differs from the text on the other side, one difference as the current."""
        self.overlays.alterations = Alterations(altered, current)
        self.viewport().update()
        self._mark_bar()

    def select(self, span: Span | None) -> None:
        """Paint words as selected, or none."""
        self.overlays.selection = span
        self.viewport().update()

    def outline(self, span: Span | None) -> None:
        """Draw a line around words, or none."""
        self.overlays.outlined = span
        self.viewport().update()

    def show_caret(self, position: int | None) -> None:
        """Paint the caret before a character, or none."""
        if position is not None or self.overlays.caret is not None:
            self.overlays.caret = position
            self.viewport().update()

    def point_at_heading(self, section: int | None) -> None:
        """Paint the fold triangle of a section as the one that is pointed at, or none."""
        if section != self.overlays.pointed_heading:
            self.overlays.pointed_heading = section
            self.viewport().update()

    def show_words(self, span: Span) -> None:
        """Bring words into view, for a moment in a frame; the fold that hides them must be open."""
        is_heading = self.page.rows[self.page.row_at(span.start)].role == "heading"
        (self.scrolling.bring_up if is_heading else self.scrolling.bring_in)(span.start)
        self._frame(span)
        self._framed.start()

    def set_again(self) -> None:
        """Set the page in type again: what folded headings say is in another language, or face."""
        self._set_anew()

    # Where words are

    def rects_of(self, span: Span) -> list[QRect]:
        """Where the words of a span are in the viewport, a line each, as far as their rows are in view."""
        top, left = self.scrolling.y, self.page_layout.compositor.typography.left
        pieces = self.page_layout.pieces(span, top, top + self.viewport().height())
        return [piece.translated(left, -top).toAlignedRect() for piece in pieces]

    def rect_of(self, span: Span) -> QRect | None:
        """Where the first line of a span's words is in the viewport, if it is in view."""
        height = self.viewport().height()
        return next(
            (rect for rect in self.rects_of(span) if rect.bottom() >= 0 and rect.top() < height), None
        )

    def printed(self, span: Span) -> str:
        """The words of a span as they are seen."""
        return printed(self.page, span, self.page_layout.compositor.shown_text)

    def point_on_page(self, point: QPointF | QPoint) -> QPointF:
        """A point of the viewport, from the column's left edge and the page's top."""
        return QPointF(point) - QPointF(self.page_layout.compositor.typography.left, -self.scrolling.y)

    # What Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        typography = self._typography()
        if typography.width != self.page_layout.compositor.typography.width:
            self._set_anew()
            return
        self.page_layout.compositor.typography = typography  # the column only stands elsewhere
        self.scrolling.to(self.scrolling.y)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # a key that the page has no use for is not for Qt's own way of scrolling either

    def paintEvent(self, event: QPaintEvent) -> None:
        typography, y = self.page_layout.compositor.typography, self.scrolling.y
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.page)
        painter.drawRect(event.rect())  # to choose among all that fillRect takes costs 2 ms once
        painter.translate(typography.left, -y)
        clip = QRectF(event.rect()).translated(-typography.left, y)
        for found in self.page_layout.between(clip.top(), clip.bottom()):
            self._painter.paint(painter, found, typography.width, clip)

    # Setting in type

    def _set_anew(self) -> None:
        with self.scrolling.line_kept():
            self.page_layout.set_type(self._typography())
        self.viewport().update()
        self._mark_bar()

    def _typography(self) -> Typography:
        width = self.viewport().width()
        return Typography(self._page_font, QApplication.font(), self._text_size, width, self._reading)

    def _new_painter(self) -> None:
        self._painter = RowPainter(self.page, self.theme, self.collapsing, self.overlays)

    def _frame(self, span: Span | None) -> None:
        self.overlays.framed = span
        self.viewport().update()

    def _mark_bar(self) -> None:
        """Show on the scroll bar in which rows there are annotations and hits."""
        column = self.page_layout.column
        colours = {row: self.theme.dot(colour) for row, colour in self.overlays.marks.rows()}
        for one in self.overlays.alterations.altered:
            is_value = one.kind == "value"
            colours[self.page.row_at(one.span.start)] = self.theme.accent if is_value else self.theme.mute
        for hit in self.overlays.hits.spans:
            colours[self.page.row_at(hit.start)] = self.theme.hit
        self._bar.set_ticks(
            (column.top(column.place_of(row)) / column.height, colour) for row, colour in colours.items()
        )

    def _summary(self, section: int) -> str:
        return self._summaries.of(section) if self.collapsing.is_collapsed(section) else ""

    def _count_anew(self) -> None:
        """Let the folded headings say what they hide now."""
        self._summaries = Summaries(self.page, self.overlays.marks.spans, self.overlays.hits.spans)
        self._forget_headings(self.collapsing.collapsed)

    def _forget_headings(self, starts: Iterable[int]) -> None:
        """Set headings anew, by where their sections start: they may hide something else now."""
        wanted = set(starts)
        for index, section in enumerate(self.page.report.sections):
            if section.span.start in wanted:
                self.page_layout.compositor.forget(self.page.heading_row(index))
