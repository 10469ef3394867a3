"""What a person does to annotations, each meant for the selected words or for the annotation in focus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.document.annotation import COLOURS, Colour, Placed
from core.document.span import Span
from core.workspace.edits import Edit, Edited, bookmark, highlight, recolour, remove, remove_bare
from gui.session.links import follow
from gui.session.notes import Notes
from gui.session.reading_view import Focus, ReadingView
from gui.session.session import Session


class AnnotationActions(QObject):
    """Finds out what is meant, and lets the session do it.

    `place_read` says which position is being read, `is_in_view` whether words can be seen.
    """

    NAMES = (
        *("copy", "copy_citation", "copy_source", "note", "tag", "bookmark", "link", "follow_link"),
        *("attach", "history", "remove", "reply", "resolve"),
        *(f"highlight_{colour}" for colour in COLOURS),
    )
    note_wanted = Signal(str)
    tag_wanted = Signal(str)
    reply_wanted = Signal(str)

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
        self._making: set[tuple[str, object]] = set()

    def possible(self) -> frozenset[str]:
        """Those of NAMES that have something to work on now."""
        selection, focused, meant = self._view.selection, self._focused(), self._meant()
        found: set[str] = set()
        if not self._session.document.is_blank:
            found.add("bookmark")
        if selection:
            found |= {"copy", "copy_citation", "copy_source"}
        if selection or focused:
            found |= {"note", "tag", *(f"highlight_{colour}" for colour in COLOURS)}
        if self._words_meant():
            found.add("link")
        if focused:
            found.add("history")
        if focused or self._session.awaiting.attaching:
            found.add("attach")
        if meant:
            found |= {"remove", "reply", "resolve"}
        if any(one and one.annotation.link for one in map(self._notes.placed.get, meant[:1])):
            found.add("follow_link")
        return frozenset(found)

    def highlight(self, colour: Colour) -> None:
        """Annotate the selected words, or give the annotation in focus another colour.

        Words that are highlighted in this colour already are pointed at; there is no twin.
        """
        selection = self._view.selection
        if selection is None:
            self._notes.do(recolour(self._meant(), colour))
        elif twin := self._twin(selection, colour):
            self._point(twin, self.tr("These words are highlighted in this colour already."))
        else:
            self._make(highlight(selection, colour), ("highlight", (selection, colour)))

    def note(self) -> None:
        """Ask for a note on the selected words, or on the annotation in focus."""
        self._on_annotation(self.note_wanted.emit)

    def tag(self) -> None:
        """Ask for tags on the selected words, or on the annotation in focus."""
        self._on_annotation(self.tag_wanted.emit)

    def reply(self) -> None:
        """Ask for a reply to the annotation in focus, or to the first under the selection."""
        for annotation in self._meant()[:1]:
            self.reply_wanted.emit(annotation)

    def resolve(self) -> None:
        """Say that what the annotation in focus raises is settled, or is not, where that was said."""
        self._notes.resolve(self._meant())

    def is_resolved(self) -> bool:
        """Whether all that is meant is settled."""
        return self._notes.are_resolved(self._meant())

    def remove(self) -> None:
        """Take away the annotation in focus, or else those under the selection."""
        self._notes.do(remove(self._meant()))

    def bookmark(self) -> None:
        """Put a bookmark at the paragraph being read, or take away the one there; one with a note stays."""
        position = self._place_read()
        there = [uuid for uuid, note in self._notes.placed.items() if _is_bookmark_at(note, position)]
        words = self.tr("The bookmark here has a note or tags, and stays. Remove annotation takes it off.")

        def tell(_: Edited) -> None:
            for kept in there:
                if kept in self._notes.placed:
                    self._point(kept, words)

        if there:
            self._notes.do(remove_bare(there), tell)
        else:
            self._make(bookmark(position, COLOURS[0]), ("bookmark", position))

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
        session = self._session
        annotation = session.awaiting.attaching or self._view.focused_annotation
        if annotation is None:
            return
        if session.document.view.selection:
            session.awaiting.attach(annotation, session.document.view.selection)
            session.document.view.select(None)
        else:
            session.awaiting.begin_attaching(annotation)

    def take_words(self) -> None:
        """Take the selected words for what is waiting for them."""
        if self._view.selection and self._session.awaiting.take(self._view.selection):
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

    def _make(self, edit: Edit, what: tuple[str, object]) -> None:
        """Do an edit that makes an annotation; a key that is pressed twice does not make it twice."""
        if what not in self._making:
            if self._notes.kept.is_possible:
                self._making.add(what)
            self._notes.do(edit, lambda _: self._making.discard(what), lambda: self._making.discard(what))

    def _twin(self, words: Span, *colours: Colour) -> str | None:
        """The highlight of exactly these words in one of some colours."""
        for annotation, placed in self._notes.placed.items():
            is_here = placed.annotation.kind == "highlight" and placed.placement.span == words
            if is_here and placed.annotation.colour in colours:
                return annotation
        return None

    def _point(self, annotation: str, words: str) -> None:
        """Point at an annotation, and say why nothing else happens."""
        self._view.select(None)
        self._view.set_focus(Focus("annotation", annotation))
        self._session.said.emit(words)

    def _on_annotation(self, do: Callable[[str], None]) -> None:
        """Do something to the annotation in focus, or on the selected words, to one that is made for it."""
        selection = self._view.selection
        annotation = self._twin(selection, *COLOURS) if selection else self._view.focused_annotation
        if annotation is not None:
            do(annotation)
        elif selection:
            self._notes.do(highlight(selection, COLOURS[0]), lambda edited: do(*edited.notes))

    def _words_meant(self) -> Span | None:
        if self._view.selection:
            return self._view.selection
        placed = (self._notes.placed.get(annotation) for annotation in self._meant()[:1])
        return next((span for one in placed if one is not None for span in one.spans()), None)

    def _meant(self) -> list[str]:
        if self._view.selection:
            return self._under(self._view.selection)
        annotation = self._focused()
        return [] if annotation is None else self._notes.meant_with(annotation)

    def _focused(self) -> str | None:
        """The annotation in focus; a reply that is only being typed is none yet."""
        annotation = self._view.focused_annotation
        return annotation if annotation in self._notes.placed else None

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
