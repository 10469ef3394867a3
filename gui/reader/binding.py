"""Binds the page to the session and to the look of the window."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from core.document.annotation import Changes
from core.document.span import Span
from gui.look.reading import Reading
from gui.look.theme import Appearance, Theme
from gui.look.translations import speak
from gui.reader.bar_host import BarHost
from gui.reader.dictionary import Dictionary
from gui.reader.reader import Reader
from gui.session.annotation_actions import AnnotationActions
from gui.session.links import follow
from gui.session.reading_view import Focus
from gui.session.session import Session
from gui.session.side import Side


def bind(
    reader: Reader,
    session: Session,
    appearance: Appearance,
    side: Side | None = None,
    actions: AnnotationActions | None = None,
) -> AnnotationActions:
    """Let a page show what is on a side, usually the left; what can be done to the annotations on it."""
    canvas, place = reader.canvas, reader.place
    actions = actions or AnnotationActions(
        session,
        place_read=lambda: place.at,
        is_in_view=lambda words: canvas.rect_of(words) is not None,
        parent=canvas,
    )
    Binding(reader, session, side or session.tabs.both[0], appearance, actions)
    BarHost(reader, session, appearance, actions)
    return actions


class Binding(QObject):
    """What is done on the page goes to the session, what happened comes from there."""

    def __init__(
        self,
        reader: Reader,
        session: Session,
        side: Side,
        appearance: Appearance,
        actions: AnnotationActions,
    ) -> None:
        super().__init__(reader.canvas)
        self._side = side
        self._reader, self._canvas = reader, reader.canvas
        self._session, self._appearance, self._actions = session, appearance, actions
        self._dictionary = Dictionary(reader, session.failed.emit)
        self._awaiting: QWidget | None = None
        self._worn: tuple[Theme, QFont, int, Reading] | None = None
        self._listen_to_session()
        self._listen_to_page()
        self._canvas.installEventFilter(self)
        self._canvas.viewport().installEventFilter(self)
        self._apply_theme()
        if not side.document.is_blank:
            self._open()
            self._follow_front()
        speak(self._canvas, self._canvas.set_again)

    def _listen_to_session(self) -> None:
        session, side = self._session, self._side
        side.leaving.connect(self._leave)
        side.opened.connect(self._open)
        side.annotations_changed.connect(self._follow_notes)
        side.collapsing_changed.connect(self._collapse)
        side.kinds_changed.connect(self._show_kinds)
        side.script_changed.connect(self._show_script)
        side.travelled.connect(self._reader.place.go_to)
        side.focused.connect(self._follow_focus)
        side.selection_changed.connect(self._select)
        for signal in (session.opened, session.script_changed):
            signal.connect(self._follow_front)
        session.awaiting.changed.connect(self._await)
        session.finding.changed.connect(self._show_hits)
        self._appearance.changed.connect(self._apply_theme)

    def _listen_to_page(self) -> None:
        session, side, reader = self._session, self._side, self._reader
        reader.collapser.asked.connect(lambda collapsing: side.document.view.collapse(collapsing))
        reader.place.changed.connect(lambda at: side.document.view.read_to(at))
        reader.selection.changed.connect(lambda span: side.document.view.select(span))
        reader.pointer.activated.connect(self._focus_on)
        reader.walker.reached.connect(self._focus_on)
        reader.context.meant.connect(
            lambda annotation: side.document.view.set_focus(
                Focus("annotation", annotation) if annotation else None
            )
        )
        reader.walker.ended.connect(self._tell_end)
        reader.pointer.sign_clicked.connect(partial(follow, session))
        reader.pointer.clicked_beside.connect(lambda: side.document.view.set_focus(None))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Esc and Enter are for the words that are waited for, before they are for the page.

        Who clicks on a page, or comes to it by key, is with its side.
        """
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn):
            self._session.tabs.go_to(self._side)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        awaiting = self._session.awaiting
        if not (awaiting.linking or awaiting.attaching):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._actions.take_words()
        elif event.key() == Qt.Key.Key_Escape:
            awaiting.give_up()
        else:
            return False
        return True

    # What the session tells

    def _leave(self) -> None:
        self._side.document.top = self._canvas.scrolling.top_position()

    def _open(self) -> None:
        """Show another report as it was left: the same line at the top, the same words selected."""
        document = self._side.document
        view = document.view
        position, selected, focus = view.position, view.selection, view.focus
        self._show_kinds()
        self._worn = self._look()
        self._canvas.set_page(document.page, view.collapsing, document.top, self._worn[1], view.shown)
        self._canvas.set_notes(document.notes.placed)
        self._show_hits()
        self._show_script()
        self._follow_focus(focus)
        if selected is not None:
            self._reader.selection.select(selected)
        elif position != document.top:
            self._reader.selection.stand_at(position)

    def _follow_notes(self, changes: Changes) -> None:
        """Show what changed; an annotation made of the selected words takes the selection's place."""
        document = self._side.document
        self._canvas.set_notes(document.notes.placed, changes.annotations)
        for annotation in changes.annotations:
            mark = self._canvas.overlays.marks.get(annotation)
            if mark and mark.span == self._reader.selection.span:
                self._reader.selection.select(None)
                document.view.set_focus(Focus("annotation", annotation))

    def _collapse(self) -> None:
        self._canvas.set_collapsing(self._side.document.view.collapsing)

    def _show_kinds(self) -> None:
        self._canvas.set_kinds(self._side.document.view.coloured)

    def _show_script(self) -> None:
        self._apply_theme()
        self._canvas.set_shown_text(self._side.document.view.shown)

    def _follow_front(self) -> None:
        """Set the window's words in the shapes of the report in front, and mark there what is looked for."""
        if self._side.document is self._session.document:
            self._appearance.set_region(self._side.document.view.region)
        self._show_hits()

    def _show_hits(self) -> None:
        """Mark what is looked for, on the side that one is at."""
        finding = self._session.finding
        if finding.is_shown and self._side.document is self._session.document:
            self._canvas.set_hits(finding.hits, finding.current)
        else:
            self._canvas.set_hits(())

    def _follow_focus(self, focus: Focus | None) -> None:
        span = None
        if focus and focus.kind == "figure":
            span = self._canvas.page.report.figures[int(focus.key)].span
        if focus and focus.kind == "annotation":
            mark = self._canvas.overlays.marks.get(str(focus.key))
            span = mark.span if mark else None
        self._canvas.outline(span)

    def _select(self, span: Span | None) -> None:
        if span != self._reader.selection.span:
            self._reader.selection.select(span)

    def _await(self) -> None:
        """Say that words are waited for."""
        if self._awaiting is None:
            from gui.reader.awaiting import Awaiting  # noqa: PLC0415 - seldom needed

            strip = self._awaiting = Awaiting(self._session, self._appearance, self._canvas.viewport())
            strip.taken.connect(self._actions.take_words)

    def _apply_theme(self) -> None:
        look = self._look()
        if look != self._worn:
            self._worn = look
            self._canvas.set_look(*look)

    def _look(self) -> tuple[Theme, QFont, int, Reading]:
        """How the page is to look: in the shapes of its report's region."""
        look = self._appearance
        face = look.page_font_in(self._side.document.view.region)
        return look.theme, face, look.text_size, look.reading

    # What a person does

    def _tell_end(self, kind: str) -> None:
        sentences = {
            "reference": self.tr("No further term in this direction."),
            "figure": self.tr("No further figure in this direction."),
            "annotation": self.tr("No further annotation in this direction."),
        }
        self._session.said.emit(sentences[kind])

    def _focus_on(self, kind: str, key: int | str, _where: QRect | None = None) -> None:
        if kind == "reference":
            self._side.document.view.set_focus(
                Focus("entry", self._canvas.page.report.references[int(key)].entry)
            )
        else:
            self._side.document.view.set_focus(Focus("figure" if kind == "figure" else "annotation", key))
