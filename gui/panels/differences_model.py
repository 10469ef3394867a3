"""The differences of two reports, each in its words, under the headings of their sections."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from core.document.difference import Difference
from core.document.span import Span
from core.page.finding import Snippet, snippet
from core.text.typesetting import typeset
from gui.look.names import difference_sign, told_difference
from gui.panels.listed_model import QUIET, SNIPPET, WORDS, Index, ListedModel
from gui.session.comparing import comparing_of
from gui.session.document import Document
from gui.session.session import Session


class DifferencesModel(ListedModel):
    """The differences, under the sections of the right text."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._comparing = comparing_of(session)

    @property
    def _document(self) -> Document:
        return self._comparing.documents[1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Nothing once they are gone, though the rows are still there."""
        return super().data(index, role) if self._comparing.found is not None else None

    def _listed(self) -> Sequence[Span]:
        found, listed = self._comparing.found, self._comparing.listed
        return () if found is None else [found.differences[number].spans[1] for number in listed]

    def _told(self, number: int, role: int) -> Any:
        found = self._comparing.found
        if found is None:
            return None
        difference = found.differences[self._comparing.listed[number]]
        if role == QUIET:
            return not difference.is_value
        if role in WORDS:
            return told_difference(difference, self._comparing.words_of)
        if role != SNIPPET:
            return None
        return self._sentence(difference) if found.is_by_sentences else self._snippet(difference)

    def _sentence(self, difference: Difference) -> Snippet:
        """What became of a sentence, and its words; of one that changed, those around what differs first."""
        left, right = self._comparing.words_of(difference)
        sign = {"new": "+", "gone": "−", "moved": "⇅", "same": "="}.get(difference.kind)
        if sign is None and difference.within:
            return self._snippet(difference.within[0])
        return Snippet("", f" {sign or '≈'} ", " " + typeset(" ".join((right or left).split())))

    def _snippet(self, difference: Difference) -> Snippet:
        """The words of both texts, and what stands around those of the right one."""
        span = difference.spans[1]
        around = snippet(self._document.page, span, self._document.view.shown)
        words = self._comparing.words_of(difference)
        return Snippet(*map(typeset, (around.before, difference_sign(*words), around.after)))
