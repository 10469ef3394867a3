"""Words that are looked for on the page: the other end of a link, or a new place for an annotation."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core.document.annotation import COLOURS
from core.document.span import Span
from core.document.text_id import TextId
from core.workspace.edits import attach, link
from gui.session.document import Document


class Linking(NamedTuple):
    """The first end of a link, chosen while the second is looked for."""

    text: TextId
    span: Span
    quote: str


class WordsAwaited(QObject):
    """While words are waited for, `linking` is the first end of a link, or `attaching` an annotation.

    `front` gives the document in front: a link may lead from one report into another.
    """

    changed = Signal()

    def __init__(self, front: Callable[[], Document], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.linking: Linking | None = None
        self.attaching: str | None = None
        self._front = front

    def begin_link(self, span: Span, quote: str) -> None:
        """Take words for the first end of a link."""
        text = self._front().kept.text
        if text is not None:
            self._await(linking=Linking(text, span, quote))

    def end_link(self, span: Span) -> None:
        """Take words of the document in front for the second end: both are linked."""
        begun, document = self.linking, self._front()
        self.give_up()
        here = document.kept.text
        if begun is None or here is None or (begun.text, begun.span) == (here, span):
            return
        first = begun.text, begun.span
        if begun.text == here:
            document.notes.do(link(begun.span, (here, span), COLOURS[0]))
        else:
            document.notes.do(link(span, first, COLOURS[0]))

    def begin_attaching(self, annotation: str) -> None:
        """Look for words on the page to attach an annotation to."""
        self._await(attaching=annotation)

    def attach(self, annotation: str, span: Span) -> None:
        """Attach an annotation to words chosen by hand."""
        self.give_up()
        self._front().notes.do(attach(annotation, span))

    def take(self, span: Span) -> bool:
        """Take words for what was waiting for them; whether something was."""
        if self.linking is not None:
            self.end_link(span)
        elif self.attaching is not None:
            self.attach(self.attaching, span)
        else:
            return False
        return True

    def give_up(self) -> None:
        """Wait for words no longer."""
        self._await()

    def give_up_attaching(self) -> None:
        """Wait no longer for words to attach an annotation to; those for a link may be in any report."""
        if self.attaching is not None:
            self.give_up()

    def forget(self, text: TextId) -> None:
        """Wait no longer for the other end of a link from a report that is closed."""
        if self.linking is not None and self.linking.text == text:
            self.give_up()

    def _await(self, linking: Linking | None = None, attaching: str | None = None) -> None:
        if (linking, attaching) != (self.linking, self.attaching):
            self.linking, self.attaching = linking, attaching
            self.changed.emit()
