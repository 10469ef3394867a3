"""Finding words in a report, whatever script, width, case or form they are written in."""

from core.document.span import Span
from core.text.folding import SEARCH


class Finder:
    """A text made ready to be searched."""

    def __init__(self, text: str) -> None:
        self._folded = SEARCH.folded(text)

    def find(self, query: str) -> list[Span]:
        """Every place of the query, in reading order, none overlapping another."""
        wanted = SEARCH.fold(query.strip())
        words = self._folded.text
        found: list[Span] = []
        at = words.find(wanted) if wanted else -1
        while at >= 0:
            place = self._folded.span(at, at + len(wanted))
            if not found or place.start >= found[-1].end:  # a character may stand for several letters
                found.append(place)
            at = words.find(wanted, at + len(wanted))
        return found
