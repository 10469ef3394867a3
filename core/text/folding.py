"""One form for texts that are taken for the same: layers in turn, and where each letter comes from."""

import re
from array import array
from typing import NamedTuple

from core.document.offset_map import OffsetMap
from core.text import layers
from core.text.layers import Layer, without
from core.text.remembered import remembered


class Folded(NamedTuple):
    """A folded text and the map from its source to it."""

    text: str
    map: OffsetMap


class Folding:
    """A composition of layers; what it makes of a character is found out when one is first met.

    Its `fold` is a layer of characters itself, so that one folding can begin with another.
    """

    def __init__(self, *layers: Layer) -> None:
        self.layers = layers
        self._table = _Table(layers)
        self._line = remembered(self.fold)

    def fold(self, text: str) -> str:
        """The text as it counts; as long as the source where every layer gives one for one."""
        return text.translate(self._table) if text else text

    def by_line(self, text: str) -> str:
        """The same, for a folding that leaves breaks as they are: lines that were met before cost nothing."""
        return "\n".join(map(self._line, text.split("\n")))

    def folded(self, text: str) -> Folded:
        """The text as it counts, with the map from its source."""
        folded = self.fold(text)
        odd = self._odd()
        pieces = odd.split(text) if odd else [text]
        if len(pieces) == 1:
            return Folded(folded, OffsetMap.identity(len(text)))
        sources, done = array("I"), 0
        for number, piece in enumerate(pieces):
            end = done + len(piece)
            if number % 2 == 0:  # between odd ones
                sources.extend(range(done, end))
            elif letters := self._table[ord(piece)]:
                sources.extend([done] * len(letters))
            done = end
        return Folded(folded, OffsetMap(sources))

    def uneven(self, text: str) -> list[tuple[int, str]]:
        """The characters of a text that was folded that did not become one letter, and where they are."""
        odd = self._odd()
        return [(found.start(), found[0]) for found in odd.finditer(text)] if odd else []

    def _odd(self) -> re.Pattern[str] | None:
        """What finds those characters."""
        odd = "".join(self._table.odd)
        return re.compile(f"([{re.escape(odd)}])") if odd else None


class _Table(dict[int, str]):
    """What each character counts as; `odd` are those met so far that do not become one character."""

    def __init__(self, layers: tuple[Layer, ...]) -> None:
        super().__init__()
        self._layers = layers
        self.odd: dict[str, None] = {}

    def __missing__(self, code: int) -> str:
        letters = character = chr(code)
        for layer in self._layers:
            letters = layer(letters) if len(letters) == 1 else "".join(map(layer, letters))
        if len(letters) != 1:
            self.odd[character] = None  # before the table knows it, so that no other thread misses it
        self[code] = letters
        return letters


SHOWN = Folding(layers.assigned, layers.ideographs, layers.radicals, layers.unseen)
"""What a page shows: the characters that are meant, every one in its place, and no boxes."""
READING = Folding(
    layers.assigned, layers.ideographs, layers.radicals, layers.script, layers.width, layers.spaces
)
"""What a report's words are looked for in: one script and width, every character in its place."""
FIGURES = Folding(
    READING.fold,
    layers.marks,
    layers.dashes,
    layers.lookalikes,
    layers.money,
    layers.invisible,
    layers.private,
)
"""What numbers are read in: their marks, too, in one form, and nothing between them that nobody sees."""
TERMS = Folding(
    READING.fold,
    layers.marks,
    layers.invisible,
    layers.private,
    layers.blanks,
    layers.quotes,
    without(' "、'),
)
"""What a glossary's terms are looked for in: words alone, however they are set off."""
_ALIKE = Folding(
    layers.assigned,
    layers.compatibility,
    layers.radicals,
    layers.script,
    layers.case,
    layers.spaces,
    layers.blanks,
    layers.invisible,
    layers.private,
)
SEARCH = Folding(layers.lookalikes, _ALIKE.fold, layers.accents, layers.quotes, layers.dashes, layers.zeros)
"""What a reader's words are looked for in: what looks alike or reads alike is the same."""
FINDING = Folding(SEARCH.fold, layers.written_otherwise, without(" "))
"""What they are found in on a page, on which spaces do not count."""
COMPARING = Folding(FINDING.fold, without("\n"))
"""What versions of a report are compared in: only what is read otherwise counts, not how it is set."""
ANCHORING = Folding(_ALIKE.fold, layers.quotes, layers.kinds, without(" \n"))
"""What editions of a text are compared in: nothing counts that changes when it is extracted anew."""
SIGNS = Folding(layers.compatibility, layers.quotes)
"""What single signs are compared in: width and the form of quotation marks do not count."""
