"""The traditional characters of a text as it is printed, where a conversion knows no better."""

from collections.abc import Iterator, Mapping, Sequence

_LONGEST = 6
"""Characters of the words that are asked."""
_TELLING = frozenset("后范制复准里发历钟系郁干")
"""Simplified characters that a good traditional text hardly ever has in words that have another."""
_RARE = 2000
"""Of so many traditional characters, a good text has at most one of these left simplified."""
_MOSTLY = 20
"""A text of which less than one in so many characters is traditional is simplified."""


class Printed:
    """A text, its simplified form, and the words that tell which traditional character is right."""

    def __init__(
        self, text: str, simple: str, characters: Mapping[str, str], words: Mapping[str, str]
    ) -> None:
        self._text, self._simple = text, simple
        self._characters, self._words = characters, words

    def kept(self, converted: Sequence[str]) -> dict[int, str]:
        """What a conversion should have left as printed: one of several characters, and no word has another.

        Where the source has the simplified form, that counts only in a text that is otherwise good.
        """
        traditional = sum(a != b for a, b in zip(self._text, self._simple, strict=True))
        if traditional * _MOSTLY < len(self._text.replace("\n", "")):
            return {}
        told = {
            at: frozenset(self._told(at))
            for at, (letter, new) in enumerate(zip(self._text, converted, strict=True))
            if letter != new and self._is_one_of_several(letter, self._simple[at])
        }
        left = sum(
            self._text[at] in _TELLING and bool(words) for at, words in told.items() if self._is_simple(at)
        )
        good = left * _RARE <= traditional
        return {
            at: self._text[at]
            for at, words in told.items()
            if (good or not self._is_simple(at)) and (not words or self._text[at] in words)
        }

    def _is_one_of_several(self, letter: str, simple: str) -> bool:
        several = self._characters.get(simple, "").split()
        return len(several) > 1 and letter in (*several, simple)

    def _is_simple(self, at: int) -> bool:
        return self._text[at] == self._simple[at]

    def _told(self, at: int) -> Iterator[str]:
        """What the words that hold a place have there."""
        line_start = self._simple.rfind("\n", 0, at) + 1
        for start in range(max(line_start, at - _LONGEST + 1), at + 1):
            for end in range(max(at + 1, start + 2), start + _LONGEST + 1):
                word = self._words.get(self._simple[start:end])
                if word and len(word) == end - start:
                    yield word[at - start]
