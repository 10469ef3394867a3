"""Shows a page: sets it in type, scrolls it and paints it, and never lets the words jump."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from core.document.annotation import Placed
from core.document.clean_text import Source
from core.document.report import FigureKind, Report
from core.document.span import Span
from core.page.collapsing import Collapsing
from core.page.page import Page, build_page
from gui.look.theme import Theme
from gui.reader.compositor import Compositor
from gui.reader.overlays import Hits, Marks, Overlays
from gui.reader.page_layout import PageLayout
from gui.reader.painter import RowPainter
from gui.reader.scroll_marks import MarkedScrollBar
from gui.reader.summaries import Summaries
from gui.reader.typography import Typography

FRAME_MS = 16
FLASH_MS = 900
BLANK = Report(Source("", "", "", ""), "")


class Canvas(QAbstractScrollArea):
    """A page in a scroll area; only what is near the window is ever laid out."""

    top_changed = Signal(int)
    scrolled = Signal()

    def __init__(self, theme: Theme, page_font: QFont, text_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # One of our own: finding out which of Qt's classes its own viewport is takes 15 ms.
        self.setViewport(QWidget())
        self.theme = theme
        self._page_font, self._text_size = page_font, text_size
        self._kinds: frozenset[FigureKind] = frozenset()
        self._y = 0
        self._bar = MarkedScrollBar()
        self._bar.set_ground(theme.page)
        self.setVerticalScrollBar(self._bar)
        self._bar.valueChanged.connect(self.scroll_to)
        self._tell_top = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._tell_top.timeout.connect(lambda: self.top_changed.emit(self.top_position()))
        self._flash = QVariantAnimation(self, startValue=0.9, endValue=0.0, duration=FLASH_MS)
        self._flash.valueChanged.connect(self._fade)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.set_page(build_page(BLANK))

    # What is shown

    def set_page(self, page: Page, collapsing: Collapsing | None = None, position: int = 0) -> None:
        """Show a page from a position on."""
        self.page = page
        self.collapsing = collapsing or Collapsing(page)
        self.overlays = Overlays(Marks(page, {}), Hits())
        self._summaries = Summaries(page, tuple)
        compositor = Compositor(page, self._typography(), self.theme, self._kinds)
        compositor.summary_of = self._summary
        self.page_layout = PageLayout(compositor, self.collapsing.visible_rows())
        self._new_painter()
        self._y = 0
        self._go_to_line(position, 0) if position else self._go(0)
        self.viewport().update()

    def set_collapsing(self, collapsing: Collapsing) -> None:
        """Hide and show rows; the one at the top stays in its place, or where it is hidden, its heading."""
        changed = collapsing.collapsed ^ self.collapsing.collapsed
        anchor = self._row_at_top() or 0
        offset = self.page_layout.column.top(self.page_layout.column.place_of(anchor)) - self._y
        self.collapsing = collapsing
        self._new_painter()
        for section in self._sections_at(changed):
            self.page_layout.compositor.forget(self.page.heading_row(section))
        column = self.page_layout.column
        column.show(collapsing.visible_rows())
        place = column.place_of(anchor)
        if column.shown and column.shown[place] != anchor:
            self._go(column.top(place), anchor=anchor, beyond=0)
        else:
            self._go(column.top(place) - offset, anchor=anchor)
        self.viewport().update()
        self._mark_bar()

    def set_look(self, theme: Theme, page_font: QFont, text_size: int) -> None:
        """Show the page in other colours, another face or another size."""
        is_resized = (page_font, text_size) != (self._page_font, self._text_size)
        self.theme, self._page_font, self._text_size = theme, QFont(page_font), text_size
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
        self._summaries = Summaries(self.page, self.overlays.marks.spans)
        for section in self._sections_at(self.collapsing.collapsed):
            self.page_layout.compositor.forget(self.page.heading_row(section))
        self.viewport().update()
        self._mark_bar()

    def set_hits(self, hits: Sequence[Span], current: int | None = None) -> None:
        """Show found words, one of them as the current."""
        self.overlays.hits = Hits(hits, current)
        self.viewport().update()
        self._mark_bar()

    def outline(self, span: Span | None) -> None:
        """Draw a line around words, or none."""
        self.overlays.outlined = span
        self.viewport().update()

    def show_words(self, span: Span) -> None:
        """Bring words into view and let them flash; the fold that hides them must be open."""
        is_heading = self.page.rows[self.page.row_at(span.start)].role == "heading"
        (self._bring_heading_up if is_heading else self._bring_into_view)(span.start)
        self.overlays.flashed = span
        self._flash.stop()
        self._flash.start()

    # Where words are

    def top_position(self) -> int:
        """The first position that is wholly in view."""
        return self.page_layout.first_position(self._y)

    def rect_of(self, span: Span) -> QRect | None:
        """Where the first line of a span's words is in the viewport, if it is in view."""
        height = self.viewport().height()
        for piece in self.page_layout.pieces(span, self._y, self._y + height):
            found = self._on_screen(piece)
            if found.bottom() >= 0 and found.top() < height:
                return found
        return None

    def point_on_page(self, point: QPointF | QPoint) -> QPointF:
        """A point of the viewport, from the column's left edge and the page's top."""
        return QPointF(point) - QPointF(self.page_layout.compositor.typography.left, -self._y)

    def _on_screen(self, piece: QRectF) -> QRect:
        return piece.translated(self.page_layout.compositor.typography.left, -self._y).toAlignedRect()

    # Scrolling

    def scroll_to(self, y: int) -> None:
        """Show the page from a height on."""
        height = self.viewport().height()
        is_near = abs(y - self._y) < 2 * height
        self._go(y, anchor=self._row_at_top() if is_near else None)

    def scroll_by(self, pixels: int) -> None:
        """Move the page up by so many pixels."""
        self.scroll_to(self._y + pixels)

    def _row_at_top(self) -> int | None:
        found = self.page_layout.row_at(self._y)
        return found.number if found else None

    def _go(self, y: int, anchor: int | None = None, beyond: int | None = None) -> None:
        """Scroll; past the end of the page no farther than `beyond`, usually where the view is already."""
        height, before = self.viewport().height(), self._y
        beyond = before if beyond is None else beyond
        while True:
            lowest = max(self.page_layout.column.height - height, min(y, beyond))
            y = self.page_layout.settle(max(0, min(y, lowest)), height, anchor)
            limit = max(0, self.page_layout.column.height - height)
            if y <= max(limit, beyond):
                break
        self._y = y
        self._bar.blockSignals(True)
        self._bar.setRange(0, max(limit, y))
        self._bar.setPageStep(height)
        self._bar.setSingleStep(self._text_size * 2)
        self._bar.setValue(y)
        self._bar.blockSignals(False)
        if y != before:
            self._moved(before - y)

    def _moved(self, pixels: int) -> None:
        if abs(pixels) < self.viewport().height():
            self.viewport().scroll(0, pixels)
        else:
            self.viewport().update()
        self.scrolled.emit()
        if not self._tell_top.isActive():
            self._tell_top.start()

    def _go_to_line(self, position: int, offset: int) -> None:
        """Let the line that holds a position begin so many pixels below the top."""
        y = self.page_layout.line_top(position) - offset
        found = self.page_layout.row_of(position)
        self._go(y, anchor=found.number if found else None)

    def _bring_into_view(self, position: int) -> None:
        height = self.viewport().height()
        top = self.page_layout.line_top(position)
        if not self._y + 2 * self._text_size <= top <= self._y + height - 4 * self._text_size:
            self._go_to_line(position, height // 3)

    def _bring_heading_up(self, position: int) -> None:
        """Let a heading stand so high that what it opens can be read."""
        height = self.viewport().height()
        if not 0 <= self.page_layout.line_top(position) - self._y <= height // 3:
            self._go_to_line(position, 2 * self._text_size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._set_anew()
        else:
            self._go(self._y)

    def _set_anew(self) -> None:
        """Set all in type again, the line at the top staying there."""
        position = self.top_position()
        offset = self.page_layout.line_top(position) - self._y
        self.page_layout.set_type(self._typography())
        if self._y:
            self._go_to_line(position, offset)
        else:
            self._go(0)
        self.viewport().update()
        self._mark_bar()

    def _typography(self) -> Typography:
        return Typography(self._page_font, QApplication.font(), self._text_size, self.viewport().width())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        typography = self.page_layout.compositor.typography
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.theme.page)
        painter.translate(typography.left, -self._y)
        clip = QRectF(event.rect()).translated(-typography.left, self._y)
        for found in self.page_layout.between(clip.top(), clip.bottom()):
            self._painter.paint(painter, found, typography.width, clip)

    def _new_painter(self) -> None:
        self._painter = RowPainter(self.page, self.theme, self.collapsing, self.overlays)

    def _fade(self, strength: float) -> None:
        self.overlays.flash = strength
        if self.overlays.flashed and (rect := self.rect_of(self.overlays.flashed)):
            self.viewport().update(0, rect.top() - 4, self.viewport().width(), self.viewport().height())

    def _mark_bar(self) -> None:
        """Show on the scroll bar in which rows there are annotations and hits."""
        column = self.page_layout.column
        colours = {row: self.theme.dot(colour) for row, colour in self.overlays.marks.rows()}
        for hit in self.overlays.hits.spans:
            colours[self.page.row_at(hit.start)] = self.theme.hit
        self._bar.set_ticks(
            (column.top(column.place_of(row)) / column.height, colour) for row, colour in colours.items()
        )

    # Folding

    def _summary(self, section: int) -> str:
        return self._summaries.of(section) if self.collapsing.is_collapsed(section) else ""

    def _sections_at(self, starts: Iterable[int]) -> list[int]:
        wanted = set(starts)
        return [index for index, found in enumerate(self.page.report.sections) if found.span.start in wanted]
