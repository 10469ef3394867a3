"""Binds the page to the session and to the look of the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.document.annotation import COLOURS, Changes, Colour
from core.document.span import Span
from core.page.page import Page
from core.text.conversion import Script, convert
from gui.look.theme import Appearance
from gui.reader.page_view import PageView
from gui.session.jobs import Worker
from gui.session.links import follow
from gui.session.session import Focus, Session

if TYPE_CHECKING:
    from gui.reader.selection_bar import SelectionBar


class Reader(PageView):
    """The page of the open report; what is done on it goes to the session, what happened comes from there."""

    zoomed = Signal(int)
    note_wanted = Signal(str)
    tag_wanted = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance.theme, appearance.page_font, appearance.text_size, parent)
        self._session = session
        self._appearance = appearance
        self._script: Script = "source"
        self._words_asked = False
        self._bar_of_selection: SelectionBar | None = None
        self._worker = Worker("words", session.failed.emit)
        self._awaiting: QWidget | None = None
        self._listen()
        if session.page:
            self._open()

    def _listen(self) -> None:
        session = self._session
        self._appearance.changed.connect(self._apply_theme)
        session.opened.connect(self._open)
        session.annotations_changed.connect(self._follow_notes)
        session.collapsing_changed.connect(self._fold)
        session.kinds_changed.connect(lambda: self.set_kinds(session.kinds))
        session.travelled.connect(self.show_words)
        session.focused.connect(self._follow_focus)
        self.collapse_asked.connect(session.fold)
        self.top_changed.connect(session.read_to)
        self.selection_changed.connect(self._select)
        self.selecting_began.connect(self._hide_bar)
        self.scrolled.connect(self._hide_bar)
        self.activated.connect(self._focus_on)
        self.sign_clicked.connect(partial(follow, session))
        session.awaiting_changed.connect(self._await)
        session.meanings_changed.connect(self._name_colours)
        self.clicked_beside.connect(lambda: session.set_focus(None))

    # What the session tells

    def _open(self) -> None:
        session = self._session
        if session.page is None:
            return
        self.word_at, self._words_asked = self._plain_word, False
        self.set_kinds(session.kinds)
        self.set_page(session.page, session.collapsing, session.position)
        self.set_notes(session.notes)
        self._hide_bar()
        self.set_script(self._script)

    def _follow_notes(self, changes: Changes) -> None:
        self.set_notes(self._session.notes, changes.annotations)
        for annotation in changes.annotations:
            mark = self.overlays.marks.get(annotation)
            if mark and mark.span == self.selection:
                self.select(None)
                self._session.set_focus(Focus("annotation", annotation))

    def _fold(self) -> None:
        if self._session.collapsing:
            self.set_collapsing(self._session.collapsing)

    def _follow_focus(self, focus: Focus | None) -> None:
        span = None
        if focus and focus.kind == "figure":
            span = self.page.report.figures[int(focus.key)].span
        if focus and focus.kind == "annotation":
            mark = self.overlays.marks.get(str(focus.key))
            span = mark.span if mark else None
        self.outline(span)

    def _apply_theme(self) -> None:
        look = self._appearance
        self.set_look(look.theme, look.page_font, look.text_size)
        if self._bar_of_selection:
            self._bar_of_selection.apply_theme(look.theme)

    # What the reader does

    def _focus_on(self, kind: str, key: int | str, _where: QRect) -> None:
        if kind == "figure":
            self._session.set_focus(Focus("figure", key))
        elif kind == "annotation":
            self._session.set_focus(Focus("annotation", key))
        else:
            self._session.set_focus(Focus("entry", self.page.report.references[int(key)].entry))

    def _select(self, span: Span | None) -> None:
        self._session.select(span)
        if span is None:
            self._hide_bar()
            return
        height = self.viewport().height()
        pieces = [
            self._on_screen(piece) for piece in self.page_layout.pieces(span, self._y, self._y + height)
        ]
        if pieces:
            self._selection_bar().show_beside(pieces[0], pieces[-1])

    def highlight_selection(self, colour: Colour) -> None:
        """Annotate the selected words, or give the annotation in focus another colour."""
        if self.selection:
            self._session.highlight(self.selection, colour)
        else:
            self._session.recolour(self._meant(), colour)

    def note_selection(self) -> None:
        """Ask for a note on the selected words, or on the annotation in focus."""
        self._on_annotation(self.note_wanted.emit)

    def tag_selection(self) -> None:
        """Ask for tags on the selected words, or on the annotation in focus."""
        self._on_annotation(self.tag_wanted.emit)

    def remove_selected(self) -> None:
        """Take away the annotation in focus, or else those under the selection."""
        self._session.remove(self._meant())

    def bookmark_here(self) -> None:
        """Put a bookmark at the paragraph being read, or take away the one that is there."""
        self._session.bookmark(self.place_read())

    def link_selection(self) -> None:
        """Take the selected words, or the annotation in focus, for one end of a link; then for the other."""
        mark = next((self.overlays.marks.get(annotation) for annotation in self._meant()), None)
        span = self.selection or (mark.span if mark else None)
        if span is None:
            return
        if self._session.linking:
            self._session.end_link(span)
        else:
            self._session.begin_link(span, span.of(self.page.report.text))
        self.select(None)

    def follow_link(self) -> None:
        """Go from the link in focus, or under the selection, to its end that is not in view."""
        for annotation in self._meant()[:1]:
            placed = self._session.notes[annotation]
            far = placed.other.span if placed.other else None
            near = placed.placement.span
            is_far = far is not None and self.rect_of(far) is not None
            is_near = near is not None and self.rect_of(near) is not None
            follow(self._session, annotation, far if is_far and not is_near else None)

    def attach_selection(self) -> None:
        """Attach the annotation in focus to the selected words, or to those selected next."""
        focus = self._session.focus
        if focus is None or focus.kind != "annotation":
            return
        if self.selection:
            self._session.attach(str(focus.key), self.selection)
            self.select(None)
        else:
            self._session.begin_attaching(str(focus.key))

    def copy_citation(self) -> None:
        """Put the selected words on the clipboard, with where they stand."""
        from core.page.citation import citation  # noqa: PLC0415 - seldom needed

        if self.selection:
            QGuiApplication.clipboard().setText(citation(self.page, self.selection))

    def next_reference(self) -> None:
        """Walk to the next reference."""
        self.walk(1)

    def previous_reference(self) -> None:
        """Walk to the reference before."""
        self.walk(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.selection and self._session.take_words(self.selection):
            self.select(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._session.linking or self._session.attaching):
            self._session.give_up()
            return
        super().keyPressEvent(event)

    def _await(self) -> None:
        """Say that words are waited for."""
        if self._awaiting is None:
            from gui.reader.awaiting import Awaiting  # noqa: PLC0415 - seldom needed

            self._awaiting = Awaiting(self._session, self._appearance, self.viewport())
            self._session.awaiting_changed.emit()

    def _meant(self) -> list[str]:
        focus = self._session.focus
        if self.selection:
            return [mark.id for mark in self.overlays.marks.over(self.selection)]
        return self._session.meant_with(str(focus.key)) if focus and focus.kind == "annotation" else []

    def _on_annotation(self, do: Callable[[str], None]) -> None:
        if self.selection:
            self._session.highlight(self.selection, COLOURS[0], do)
            return
        focus = self._session.focus
        if focus and focus.kind == "annotation":
            do(str(focus.key))

    # The bar beside a selection

    def _selection_bar(self) -> "SelectionBar":
        if self._bar_of_selection is None:
            from gui.reader.selection_bar import SelectionBar  # noqa: PLC0415 - not before the first paint

            bar = self._bar_of_selection = SelectionBar(self.viewport())
            bar.apply_theme(self._appearance.theme)
            self._name_colours()
            self._session.learn_meanings()
            bar.colour_chosen.connect(self.highlight_selection)
            bar.note_wanted.connect(self.note_selection)
            bar.tag_wanted.connect(self.tag_selection)
            bar.copy_wanted.connect(self.copy)
            bar.citation_wanted.connect(self.copy_citation)
        return self._bar_of_selection

    def _name_colours(self) -> None:
        if self._bar_of_selection:
            self._bar_of_selection.name_colours(self._session.meanings)

    def _hide_bar(self) -> None:
        if self._bar_of_selection:
            self._bar_of_selection.hide()

    # Dictionaries, off the window's thread

    def set_script(self, script: str) -> None:
        """Show the report in another script; positions, copies and searches stay the source's."""
        chosen = self._script = cast("Script", script)
        page = self.page

        def show(text: str) -> None:
            if isValid(self) and page is self.page and chosen == self._script:
                self.set_shown_text(text)
                self._session.show_text(text)

        if chosen == "source":
            show(page.report.text)
            return

        self._worker.run(lambda: convert(page.report.text, chosen), show)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoomed.emit(1 if turned > 0 else -1)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self._words_asked:
            self._words_asked = True
            self._ask_for_words(self.page)

    def _ask_for_words(self, page: Page) -> None:
        from core.text.words import Words  # noqa: PLC0415 - only a double click needs it

        report = page.report

        def know(words: Words) -> None:
            if isValid(self) and page is self.page:
                self.word_at = lambda position: words.word_at(report.text, position)
                self.reselect_word()

        self._worker.run(lambda: Words(entry.term for entry in report.glossary), know)
