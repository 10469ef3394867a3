"""The words of the page as a screen reader asks for them: each letter, its place, what is selected."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRectF, QSignalBlocker, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextInterface,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from core.document.span import Span
from core.page.page import Row
from core.text.typesetting import typeset
from gui.reader.compositor import Look
from gui.reader.positions import Utf16
from gui.reader.reader import Reader
from gui.reader.typography import RowStyle
from gui.spoken.setting import Setting

_PARTING = dict.fromkeys(map(ord, "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1\x00"), " ")
"""What Qt would take for the end of a line, or for two characters in one."""


class Words(QObject):
    """Answers by a text widget that is never shown: Python can make none of Qt's text interfaces whole.

    It is brought up to date when somebody asks, and does not exist before.
    """

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader.canvas)
        self._reader, self._canvas = reader, reader.canvas
        self._edit: _Edit | None = None
        self._shown: tuple[object, ...] = ()
        self._stands: tuple[object, object] = None, None
        self._is_following = False

    @property
    def utf16(self) -> Utf16:
        """Where the characters of the page stand in Qt's way of counting."""
        self._follow_text()
        return self._utf16

    def interface(self) -> QAccessibleTextInterface:
        """Qt's own text interface, which says at this moment what the page says."""
        return QAccessible.queryAccessibleInterface(self._follow()).textInterface()

    def _follow(self) -> QTextEdit:
        """The widget, brought up to date."""
        edit = self._edit or self._make()
        self._is_following = True
        self._follow_text()
        self._follow_caret(edit)
        self._follow_view(edit)
        self._is_following = False
        return edit

    def _make(self) -> "_Edit":
        edit = self._edit = _Edit(self._canvas.viewport())
        self._shown = ()
        edit.hide()
        edit.setReadOnly(True)
        edit.setFrameShape(QFrame.Shape.NoFrame)
        edit.cursorPositionChanged.connect(self._take_caret)
        edit.selectionChanged.connect(self._take_caret)
        edit.wanted.connect(self._show)
        return edit

    # From the page

    def _follow_text(self) -> None:
        """Hold the same words, in the same faces."""
        layout = self._canvas.page_layout
        compositor = layout.compositor
        shown = layout, compositor.shown_text, compositor.typography.font(RowStyle())
        if shown == self._shown:
            return
        self._shown = shown
        self._utf16 = Utf16(compositor.shown_text)
        if self._edit is None:
            return
        document = QTextDocument(self._edit)
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        for words, format_ in self._pieces():
            cursor.insertText(words.translate(_PARTING), format_)
        self._setting = Setting(document, layout, self._utf16)
        document.setDocumentLayout(self._setting)
        self._edit.setDocument(document)  # and the one before is gone

    def _pieces(self) -> Iterator[tuple[str, QTextCharFormat]]:
        """The words that look the same, in order, and how they look; between rows as in the row before."""
        compositor = self._canvas.page_layout.compositor
        text, at = compositor.shown_text, 0
        formats: dict[tuple[RowStyle, bool, bool], QTextCharFormat] = {}

        def format_of(row: Row, look: Look) -> QTextCharFormat:
            style = compositor.typography.style(row)
            key = style, look.bold, look.raised
            if key not in formats:
                formats[key] = _format(compositor.typography.font(style), look)
            return formats[key]

        for row in compositor.page.rows:
            plain, words, done = format_of(row, Look()), typeset(row.span.of(text)), 0
            yield text[at : row.span.start], plain
            for span, look in compositor.looks(row):
                if span.start >= done:
                    yield words[done : span.start], plain
                    yield span.of(words), format_of(row, look)
                    done = span.end
            yield words[done:], plain
            at = row.span.end
        yield text[at:], QTextCharFormat()

    def _follow_caret(self, edit: QTextEdit) -> None:
        """Have the caret where the page has it, and the same words selected."""
        selection, cursor = self._reader.selection, edit.textCursor()
        at = self._reader.place.caret
        anchor = at
        if selection.span:
            anchor = selection.span.start if at != selection.span.start else selection.span.end
            at = selection.span.end if anchor == selection.span.start else selection.span.start
        wanted = self._utf16.to_units(anchor), self._utf16.to_units(at)
        if wanted != (cursor.anchor(), cursor.position()):
            cursor.setPosition(wanted[0])
            cursor.setPosition(wanted[1], QTextCursor.MoveMode.KeepAnchor)
            control = [child for child in edit.children() if child.inherits("QWidgetTextControl")]
            blocked = [QSignalBlocker(child) for child in control]  # or the widget tells of its caret, too
            edit.setTextCursor(cursor)
            for one in blocked:
                one.unblock()

    def _follow_view(self, edit: QTextEdit) -> None:
        """Have the lines that are in view where the page has them."""
        layout, view, y = self._canvas.page_layout, self._canvas.viewport(), self._canvas.scrolling.y
        if edit.geometry() != view.rect():
            edit.setGeometry(view.rect())
        stands = layout.column.tops, layout.compositor.typography
        if any(now is not before for now, before in zip(stands, self._stands, strict=True)):
            self._stands = stands
            self._setting.forget()
        self._setting.set_between(y, y + view.height())
        edit.horizontalScrollBar().setRange(0, 0)  # the caret would have moved it
        bar = edit.verticalScrollBar()
        bar.setRange(0, max(y, layout.column.height - view.height()))
        bar.setValue(y)

    # From the screen reader

    def _take_caret(self) -> None:
        """Put the caret, or select, as the screen reader has it done."""
        if self._is_following or self._edit is None:
            return
        cursor = self._edit.textCursor()
        start, end = map(self._utf16.to_points, (cursor.selectionStart(), cursor.selectionEnd()))
        if start == end:
            self._reader.place.stand(start)
        elif Span(start, end) != self._reader.selection.span:
            self._reader.selection.select(Span(start, end))

    def _show(self, words: QRectF) -> None:
        """Scroll to what the screen reader wants to be seen."""
        scrolling, height = self._canvas.scrolling, self._canvas.viewport().height()
        if not scrolling.y <= words.top() <= words.bottom() <= scrolling.y + height:
            scrolling.to(max(0, round(words.top()) - height // 3))


class _Edit(QTextEdit):
    """`wanted` tells where words are that are to be seen: Qt asks for them by a name its widget has not."""

    wanted = Signal(QRectF)

    @Slot(QRectF)
    def _q_ensureVisible(self, words: QRectF) -> None:
        self.wanted.emit(words)


def _format(font: QFont, look: Look) -> QTextCharFormat:
    """How words look, as far as it can be heard."""
    found = QTextCharFormat()
    found.setFont(font)
    if look.bold:
        found.setFontWeight(QFont.Weight.DemiBold)
    if look.raised:
        found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return found
