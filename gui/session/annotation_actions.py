"""What a person does to annotations, each meant for the selected words or for the annotation in focus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.document.annotation import COLOURS, Colour, Placed
from core.document.span import Span
from gui.session.links import follow
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
        if self._session.selection:
            self._session.highlight(self._session.selection, colour)
        else:
            self._session.recolour(self._meant(), colour)

    def note(self) -> None:
        """Ask for a note on the selected words, or on the annotation in focus."""
        self._on_annotation(self.note_wanted.emit)

    def tag(self) -> None:
        """Ask for tags on the selected words, or on the annotation in focus."""
        self._on_annotation(self.tag_wanted.emit)

    def remove(self) -> None:
        """Take away the annotation in focus, or else those under the selection."""
        self._session.remove(self._meant())

    def bookmark(self) -> None:
        """Put a bookmark at the paragraph being read, or take away the one that is there."""
        self._session.bookmark(self._place_read())

    def link(self) -> None:
        """Take the selected words, or the annotation in focus, for one end of a link; then for the other."""
        session, span = self._session, self._words_meant()
        if span is None or session.report is None:
            return
        if session.linking:
            session.end_link(span)
        else:
            session.begin_link(span, span.of(session.report.text))
        session.select(None)

    def follow_link(self) -> None:
        """Go from the link in focus, or under the selection, to its end that is not in view."""
        for annotation in self._meant()[:1]:
            placed = self._session.notes[annotation]
            far = placed.other.span if placed.other else None
            near = placed.placement.span
            is_far = far is not None and self._is_in_view(far)
            is_near = near is not None and self._is_in_view(near)
            follow(self._session, annotation, far if is_far and not is_near else None)

    def attach(self) -> None:
        """Attach the annotation in focus to the selected words, or to those selected next."""
        session, annotation = self._session, self._in_focus()
        if annotation is None:
            return
        if session.selection:
            session.attach(annotation, session.selection)
            session.select(None)
        else:
            session.begin_attaching(annotation)

    def take_words(self, span: Span) -> None:
        """Take words that were just selected for what was waiting for them, if anything was."""
        if self._session.take_words(span):
            self._session.select(None)

    def copy_citation(self) -> None:
        """Put the selected words on the clipboard, with where they stand."""
        from core.page.citation import citation  # noqa: PLC0415 - seldom needed

        if self._session.page and self._session.selection:
            QGuiApplication.clipboard().setText(citation(self._session.page, self._session.selection))

    def _on_annotation(self, do: Callable[[str], None]) -> None:
        annotation = self._in_focus()
        if self._session.selection:
            self._session.highlight(self._session.selection, COLOURS[0], do)
        elif annotation is not None:
            do(annotation)

    def _in_focus(self) -> str | None:
        focus = self._session.focus
        return str(focus.key) if focus and focus.kind == "annotation" else None

    def _words_meant(self) -> Span | None:
        if self._session.selection:
            return self._session.selection
        ends = [end for annotation in self._meant()[:1] for end in _ends(self._session.notes.get(annotation))]
        return ends[0] if ends else None

    def _meant(self) -> list[str]:
        if self._session.selection:
            return self._under(self._session.selection)
        annotation = self._in_focus()
        return [] if annotation is None else self._session.meant_with(annotation)

    def _under(self, words: Span) -> list[str]:
        """The annotations of these words row by row, the longest first; bookmarks are of whole paragraphs."""
        page = self._session.page
        if page is None:
            return []
        found = [
            (page.row_at(max(end.start, words.start)), -len(end), end.start, annotation)
            for annotation, placed in self._session.notes.items()
            for end in _ends(placed)
            if placed.annotation.kind != "bookmark" and end.overlaps(words)
        ]
        return list(dict.fromkeys(annotation for *_, annotation in sorted(found)))


def _ends(placed: Placed | None) -> list[Span]:
    """Where an annotation stands in the open report; a link may stand at two places."""
    ends = (placed.placement, placed.other) if placed else ()
    return [end.span for end in ends if end is not None and end.span]
