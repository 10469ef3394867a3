"""The hits of what is looked for, each in its words, under the headings of their sections."""

from collections.abc import Sequence
from typing import Any

from core.document.span import Span
from core.page.finding import Snippet, snippet
from core.text.typesetting import typeset
from gui.panels.listed_model import SNIPPET, WORDS, ListedModel


class HitsModel(ListedModel):
    """The hits of what is looked for, each in its words."""

    def _listed(self) -> Sequence[Span]:
        return self._session.finding.hits

    def _told(self, number: int, role: int) -> Any:
        if role == SNIPPET:
            return self._snippet(number)
        return "".join(self._snippet(number)) if role in WORDS else None

    def _snippet(self, hit: int) -> Snippet:
        document = self._document
        words = snippet(document.page, self._session.finding.hits[hit], document.view.shown)
        return Snippet(*map(typeset, words))
