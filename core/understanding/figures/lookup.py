"""Tables of words, and which word of a table stands at a place of a text."""

from collections.abc import Collection


class Words(frozenset[str]):
    """A table of words that knows how long those are that share a first or a last character."""

    def __init__(self, table: Collection[str]) -> None:
        lengths = sorted(((len(word), word) for word in table), reverse=True)
        self._from: dict[str, dict[int, None]] = {}
        self._upto: dict[str, dict[int, None]] = {}
        for length, word in lengths:
            self._from.setdefault(word[0], {})[length] = None
            self._upto.setdefault(word[-1], {})[length] = None

    def end_at(self, text: str, start: int) -> int:
        """The end of the longest word that stands at `start`; `start` for none."""
        for length in self._from.get(text[start : start + 1], ()):
            if (word := text[start : start + length]) in self:
                return start + len(word)
        return start

    def opening(self, phrase: str) -> str:
        """The longest word that `phrase` begins with; empty for none."""
        return phrase[: self.end_at(phrase, 0)]

    def closing(self, phrase: str) -> str:
        """The longest word that `phrase` ends in; empty for none."""
        for length in self._upto.get(phrase[-1:], ()):
            if (word := phrase[-length:]) in self:
                return word
        return ""


def words(table: str) -> Words:
    """The words of a table written with white space between them."""
    return Words(table.split())
