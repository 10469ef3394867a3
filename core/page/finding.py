"""Finding words in a report, whatever script, width or case they are written in."""

from core.document.span import Span
from core.text.folding import fold


class Finder:
    """A text made ready to be searched."""

    def __init__(self, text: str) -> None:
        self._folded = fold(text)

    def find(self, query: str) -> list[Span]:
        """Every place of the query, in reading order, none overlapping another."""
        wanted = fold(query.strip())
        found = []
        at = self._folded.find(wanted) if wanted else -1
        while at >= 0:
            found.append(Span(at, at + len(wanted)))
            at = self._folded.find(wanted, at + len(wanted))
        return found
