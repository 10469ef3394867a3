"""Finding words in a report, whatever script, width or case they are written in."""

from core.document.span import Span
from core.text.folding import SEARCH


class Finder:
    """A text made ready to be searched."""

    def __init__(self, text: str) -> None:
        self._text, self._places = SEARCH.folded(text)

    def find(self, query: str) -> list[Span]:
        """Every place of the query, in reading order, none overlapping another."""
        wanted = SEARCH.fold(query.strip())
        found: list[Span] = []
        at = self._text.find(wanted) if wanted else -1
        while at >= 0:
            span = self._places.outside(Span(at, at + len(wanted)))
            if not found or found[-1].end <= span.start:
                found.append(span)
            at = self._text.find(wanted, at + len(wanted))
        return found
