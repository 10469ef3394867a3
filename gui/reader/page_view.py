"""The page under a reader's hands: pointing, selecting, folding, walking and scrolling."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from core.document.span import Span
from core.page.collapsing import Collapsing
from core.page.page import Page
from core.text.sentences import paragraph_at, sentence_at
from gui.look.theme import Theme
from gui.reader.canvas import Canvas
from gui.reader.keys import caret_after, pixels_scrolled
from gui.reader.selecting import GRAINS, Clicks, Grain, Selecting, plain_word_at
from gui.reader.things import Thing, Things

AUTOSCROLL_MS = 16
SPOKEN = 2000


class PageView(Canvas):
    """A page to read; it tells what is pointed at: a Thing's kind and key, and where on the screen it is."""

    hovered = Signal(str, object, QRect)
    hover_left = Signal()
    activated = Signal(str, object, QRect)
    clicked_beside = Signal()
    sign_clicked = Signal(str, object)
    selection_changed = Signal(object)
    selecting_began = Signal()
    collapse_asked = Signal(object)

    def __init__(self, theme: Theme, page_font: QFont, text_size: int, parent: QWidget | None = None) -> None:
        self.word_at: Callable[[int], Span] = self._plain_word
        self._selecting = Selecting(self._extent)
        self._hovered: Thing | None = None
        self._walked: Thing | None = None
        self._clicks = Clicks()
        self._pointer = QPoint()
        self._is_selecting = False
        super().__init__(theme, page_font, text_size, parent)
        self._autoscroll = QTimer(self, interval=AUTOSCROLL_MS)
        self._autoscroll.timeout.connect(self._scroll_on)
        self.scrolled.connect(self._leave_hovered)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Report"))

    def set_page(self, page: Page, collapsing: Collapsing | None = None, position: int = 0) -> None:
        super().set_page(page, collapsing, position)
        self._things = Things(self.page_layout, self.overlays)
        self._selecting = Selecting(self._extent)
        self._selecting.begin(position)
        self._hovered = self._walked = None

    # Selecting

    @property
    def selection(self) -> Span | None:
        """The selected words."""
        return self._selecting.span

    def select(self, span: Span | None) -> None:
        """Select words, or nothing."""
        if span is None:
            self._selecting.clear()
        else:
            self._selecting.take(span)
        self._show_selection()
        self._tell_selection()

    def selected_text(self) -> str:
        """The source's words under the selection, in whatever script they are shown."""
        return self.selection.of(self.page.report.text) if self.selection else ""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if self.selection:
            QGuiApplication.clipboard().setText(self.selected_text())

    def reselect_word(self) -> None:
        """Select the word of a double click again, now that words are better known."""
        if self._selecting.renew("word"):
            self._show_selection()
            self._tell_selection()

    def _extent(self, grain: Grain, position: int) -> Span:
        text = self.page.report.text
        if grain == "word":
            return self.word_at(position)
        return sentence_at(text, position) if grain == "sentence" else paragraph_at(text, position)

    def _plain_word(self, position: int) -> Span:
        return plain_word_at(self.page.report.text, position)

    def _show_selection(self) -> None:
        self.overlays.selection = self._selecting.span
        self.viewport().update()

    def _tell_selection(self) -> None:
        self._describe()
        self.selection_changed.emit(self.selection)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pointer = event.position().toPoint()
        heading = self._things.heading_beside(self.point_on_page(self._pointer))
        if heading is not None:
            self._selecting.begin(self.page.report.sections[heading].heading.start)
            self._toggle(heading)
            return
        clicks = self._clicks.count(self._pointer)
        self._is_selecting = True
        self.selecting_began.emit()
        at = self.page_layout.position_at(self.point_on_page(self._pointer), on_character=clicks > 1)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selecting.extend(at)
        else:
            self._selecting.begin(at, GRAINS[clicks - 1])
        self._show_selection()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        if not self._is_selecting:
            self._point_at(self._pointer)
            return
        self._drag()
        outside = not 0 <= self._pointer.y() < self.viewport().height()
        if outside != self._autoscroll.isActive():
            (self._autoscroll.start if outside else self._autoscroll.stop)()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._is_selecting:
            return
        self._is_selecting = False
        self._autoscroll.stop()
        self._tell_selection()
        if self.selection is None:
            self._click(event.position().toPoint())

    def leaveEvent(self, _event: QEvent) -> None:
        self._leave_hovered()
        self._point_at_heading(None)

    def _drag(self) -> None:
        is_coarse = self._clicks.last > 1
        at = self.page_layout.position_at(self.point_on_page(self._pointer), on_character=is_coarse)
        if at != self._selecting.head:
            self._selecting.extend(at)
            self._show_selection()

    def _scroll_on(self) -> None:
        """Scroll while words are selected beyond the edge, the faster the farther."""
        below = self._pointer.y() - self.viewport().height()
        self.scroll_by((below if below > 0 else self._pointer.y()) // 3)
        self._drag()

    def _click(self, point: QPoint) -> None:
        thing = self._things.under(self.point_on_page(point))
        self._walked = thing if thing and thing.kind == "reference" else None
        if thing is None:
            self.clicked_beside.emit()
        else:
            self.activated.emit(thing.kind, thing.key, self._global_rect(thing, point))
            if (
                thing.kind == "annotation"
                and self.page_layout.character_at(self.point_on_page(point)) is None
            ):
                self.sign_clicked.emit(thing.key, thing.span)

    # Pointing

    def _point_at(self, point: QPoint) -> None:
        self._point_at_heading(self._things.heading_beside(self.point_on_page(point)))
        thing = self._things.under(self.point_on_page(point))
        self.viewport().setCursor(self._cursor(thing, point))
        if thing == self._hovered:
            return
        self._leave_hovered()
        self._hovered = thing
        if thing:
            self.hovered.emit(thing.kind, thing.key, self._global_rect(thing, point))

    def _cursor(self, thing: Thing | None, point: QPoint) -> Qt.CursorShape:
        if self.overlays.pointed_heading is not None or (thing and thing.kind == "reference"):
            return Qt.CursorShape.PointingHandCursor
        typography = self.page_layout.compositor.typography
        beside = not 0 <= self.point_on_page(point).x() <= typography.width
        return Qt.CursorShape.ArrowCursor if beside else Qt.CursorShape.IBeamCursor

    def _global_rect(self, thing: Thing, point: QPoint | None = None) -> QRect:
        """Where a thing's words are on the screen: the line of them nearest to a point."""
        y, height = self._y, self.viewport().height()
        pieces = [self._on_screen(piece) for piece in self.page_layout.pieces(thing.span, y, y + height)]
        if point is not None:
            pieces.sort(key=lambda piece: abs(piece.center().y() - point.y()))
        rect = pieces[0] if pieces else QRect(point or QPoint(), point or QPoint())
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _leave_hovered(self) -> None:
        if self._hovered:
            self._hovered = None
            self.hover_left.emit()

    # Folding

    def _point_at_heading(self, section: int | None) -> None:
        if section != self.overlays.pointed_heading:
            self.overlays.pointed_heading = section
            self.viewport().update()

    def _toggle(self, section: int) -> None:
        self.collapse_asked.emit(self.collapsing.toggled(section))

    def place_read(self) -> int:
        """The beginning of the selection, else the caret where it is in view, else the top of the window."""
        caret = self.selection.start if self.selection else self._selecting.head
        in_view = self.selection or self.rect_of(Span(caret, caret + 1)) is not None
        return caret if in_view else self.top_position()

    def collapse_here(self, *, fold: bool) -> bool:
        """Fold or unfold the section at the caret, or at the top of the window; whether there was one."""
        around = self.page.ancestors(self.page.section_at(self.place_read()))
        for section in reversed(around):
            if self.collapsing.is_collapsed(section) != fold:
                self._selecting.begin(self.page.report.sections[section].heading.start)
                self._toggle(section)
                return True
        return False

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        handled = (
            self._key_of_selection(event)
            or self._key_of_walk(event)
            or self._key_of_folding(event)
            or self._key_of_scrolling(event)
        )
        if not handled:
            event.ignore()

    def _key_of_selection(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(Span(0, len(self.page.report.text)))
            return True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return True
        if event.key() == Qt.Key.Key_Escape and self.selection:
            self.select(None)
            return True
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        caret = caret_after(self.page_layout, self._selecting.head, event.key(), ctrl=ctrl)
        if caret is None:
            return False
        self._selecting.extend(caret)
        self._bring_into_view(caret)
        self._show_selection()
        self._tell_selection()
        return True

    def _key_of_walk(self, event: QKeyEvent) -> bool:
        if self._walked is None:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self._walked.kind, self._walked.key, self._global_rect(self._walked))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._walk_to(None)
            self.hover_left.emit()
            return True
        return False

    def _key_of_folding(self, event: QKeyEvent) -> bool:
        if event.modifiers() or event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        return self.collapse_here(fold=event.key() == Qt.Key.Key_Left)

    def _key_of_scrolling(self, event: QKeyEvent) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        pixels = pixels_scrolled(
            event.key(),
            self._text_size * 2,
            self.viewport().height(),
            self.page_layout.column.height,
            shift=shift,
        )
        if pixels is not None:
            self.scroll_by(pixels)
        return pixels is not None

    # Walking

    def walk(self, step: int) -> bool:
        """Go to the next reference that can be seen, or with -1 to the one before; whether there is one."""
        start = self._walked.span.start if self._walked else self.top_position() - (step > 0)
        thing = self._things.reference_beyond(start, step)
        while thing and not self._is_shown(thing.span.start):
            thing = self._things.reference_beyond(thing.span.start, step)
        self._walk_to(thing)
        if thing:
            self._bring_into_view(thing.span.start)
            self.hovered.emit(thing.kind, thing.key, self._global_rect(thing))
        return thing is not None

    def _walk_to(self, thing: Thing | None) -> None:
        self._walked = thing
        self.outline(thing.span if thing else None)
        self._describe()

    def _is_shown(self, position: int) -> bool:
        found = self.page_layout.row_of(position)
        return found is not None and position in found.row.span

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.walk(1 if forward else -1) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()

    def _describe(self) -> None:
        """Let a screen reader read out what is selected, walked to, or at the caret."""
        text = self.page.report.text
        span = self.selection or (self._walked.span if self._walked else None)
        words = (span or paragraph_at(text, self._selecting.head)).of(text)[:SPOKEN]
        self.setAccessibleDescription(words)
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - 2 ms

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
