"""Finding words in a text, whatever script, width or case they are written in."""

import re
from collections.abc import Iterable, Sequence
from unicodedata import combining

from core.document.offset_map import left_out
from core.document.span import Span
from core.text.folding import FINDING, Folded

_SIGN = re.compile(r"-+|\.\.+|[^\n]")
_RUNS = {"-": "-+", ".": r"\.+"}
"""Dashes are printed one or two long, and dots two to six."""
_ACROSS = range(3, 500)
"""So many signs are found over a line break, too: of two, the end of a title and what follows it are some."""


class Finder:
    """A text made ready to be searched: as it is printed, and without the markers that stand in its words."""

    def __init__(self, text: str, markers: Sequence[Span] = ()) -> None:
        self.text = text
        self._forms = [FINDING.folded(text)]
        if markers:
            words, places = left_out(text, markers)
            folded, later = FINDING.folded(words)
            self._forms.append(Folded(folded, places.then(later)))

    def find(self, query: str, before: str = "", after: str = "") -> list[Span]:
        """Every place of the query between these words, in reading order, none overlapping another."""
        wanted = _pattern(query)
        if not wanted:
            return []
        pattern = f"{_pattern(before)}\n?({wanted})\n?{_pattern(after)}"
        return apart(
            self._with_accents(places.outside(Span(*match.span(1))))
            for folded, places in self._forms
            for match in re.finditer(pattern, folded)
        )

    def _with_accents(self, span: Span) -> Span:
        """The span with the accents that stand behind its last letter."""
        end = span.end
        while end < len(self.text) and combining(self.text[end]):
            end += 1
        return Span(span.start, end)


def apart(spans: Iterable[Span]) -> list[Span]:
    """Spans in reading order, none overlapping one before; of those that begin together, the longest."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not found or found[-1].end <= span.start:
            found.append(span)
    return found


def _pattern(words: str) -> str:
    """What finds words: however long their dashes and dots are, and where a line break cuts them."""
    signs = _SIGN.findall(FINDING.fold(words.strip()))
    patterns = [r"\.\.+" if sign[:2] == ".." else _RUNS.get(sign[0], re.escape(sign)) for sign in signs]
    return (r"\n?" if len(signs) in _ACROSS else "").join(patterns)
