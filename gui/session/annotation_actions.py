"""What a person does to annotations, each meant for the selected words or for the annotation in focus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.document.annotation import COLOURS, Colour, Placed
from core.document.span import Span
from core.workspace.edits import bookmark, highlight, recolour, remove
from gui.session.links import follow
from gui.session.notes import Notes
from gui.session.reading_view import ReadingView
from gui.session.session import Session


class AnnotationActions(QObject):
    """Finds out what is meant, and lets the session do it.

    `place_read` says which position is being read, `is_in_view` whether words can be seen.
    """

    note_wanted = Signal(str)
    tag_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        place_read: Callable[[], int],
        is_in_view: Callable[[Span], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._place_read, self._is_in_view = place_read, is_in_view

    def highlight(self, colour: Colour) -> None:
        """Annotate the selected words, or give the annotation in focus another colour."""
        selection = self._view.selection
        self._notes.do(highlight(selection, colour) if selection else recolour(self._meant(), colour))

    def note(self) -> None:
        """Ask for a note on the selected words, or on the annotation in focus."""
        self._on_annotation(self.note_wanted.emit)

    def tag(self) -> None:
        """Ask for tags on the selected words, or on the annotation in focus."""
        self._on_annotation(self.tag_wanted.emit)

    def remove(self) -> None:
        """Take away the annotation in focus, or else those under the selection."""
        self._notes.do(remove(self._meant()))

    def bookmark(self) -> None:
        """Put a bookmark at the paragraph being read, or take away the one that is there."""
        position = self._place_read()
        there = [uuid for uuid, note in self._notes.placed.items() if _is_bookmark_at(note, position)]
        self._notes.do(remove(there) if there else bookmark(position, COLOURS[0]))

    def link(self) -> None:
        """Take the selected words, or the annotation in focus, for one end of a link; then for the other."""
        session, span = self._session, self._words_meant()
        if span is None:
            return
        if session.awaiting.linking:
            session.awaiting.end_link(span)
        else:
            session.awaiting.begin_link(span, span.of(session.document.report.text))
        session.document.view.select(None)

    def follow_link(self) -> None:
        """Go from the link in focus, or under the selection, to its end that is not in view."""
        for annotation in self._meant()[:1]:
            placed = self._notes.placed[annotation]
            far = placed.other.span if placed.other else None
            near = placed.placement.span
            is_far = far is not None and self._is_in_view(far)
            is_near = near is not None and self._is_in_view(near)
            follow(self._session, annotation, far if is_far and not is_near else None)

    def attach(self) -> None:
        """Attach the annotation in focus to the selected words, or to those selected next."""
        session, annotation = self._session, self._view.focused_annotation
        if annotation is None:
            return
        if session.document.view.selection:
            session.awaiting.attach(annotation, session.document.view.selection)
            session.document.view.select(None)
        else:
            session.awaiting.begin_attaching(annotation)

    def take_words(self, span: Span) -> None:
        """Take words that were just selected for what was waiting for them, if anything was."""
        if self._session.awaiting.take(span):
            self._view.select(None)

    def copy_citation(self) -> None:
        """Put the selected words on the clipboard, with where they stand."""
        from core.page.citation import citation  # noqa: PLC0415 - seldom needed

        if self._view.selection:
            words = citation(self._session.document.page, self._view.selection, self._view.wording)
            QGuiApplication.clipboard().setText(words)

    def copy_source(self) -> None:
        """Put the selected words on the clipboard as the source has them."""
        if self._view.selection:
            QGuiApplication.clipboard().setText(self._view.selection.of(self._session.document.report.text))

    @property
    def _notes(self) -> Notes:
        return self._session.document.notes

    @property
    def _view(self) -> ReadingView:
        return self._session.document.view

    def _on_annotation(self, do: Callable[[str], None]) -> None:
        annotation = self._view.focused_annotation
        if self._view.selection:
            self._notes.do(highlight(self._view.selection, COLOURS[0]), lambda edited: do(*edited.notes))
        elif annotation is not None:
            do(annotation)

    def _words_meant(self) -> Span | None:
        if self._view.selection:
            return self._view.selection
        placed = (self._notes.placed.get(annotation) for annotation in self._meant()[:1])
        return next((span for one in placed if one is not None for span in one.spans()), None)

    def _meant(self) -> list[str]:
        if self._view.selection:
            return self._under(self._view.selection)
        annotation = self._view.focused_annotation
        return [] if annotation is None else self._notes.meant_with(annotation)

    def _under(self, words: Span) -> list[str]:
        """The annotations of these words row by row, the longest first; bookmarks are of whole paragraphs."""
        page = self._session.document.page
        found = [
            (page.row_at(max(end.start, words.start)), -len(end), end.start, annotation)
            for annotation, placed in self._notes.placed.items()
            for end in placed.spans()
            if placed.annotation.kind != "bookmark" and end.overlaps(words)
        ]
        return list(dict.fromkeys(annotation for *_, annotation in sorted(found)))


def _is_bookmark_at(placed: Placed, position: int) -> bool:
    span = placed.placement.span
    return placed.annotation.kind == "bookmark" and span is not None and span.start <= position <= span.end
