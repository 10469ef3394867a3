"""Chinese words, for selecting one with a double click, and for counting them."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from core.document.span import Span
from core.text.cutting import cut
from core.text.folding import FINDING, READING
from core.text.sentences import sentence_at

_BEFORE: dict[str, int] = {}
"""How common jieba's dictionary has the words that were added to it."""


class Words:
    """jieba's dictionary with a report's own terms; loading takes a second and 80 MB."""

    def __init__(self, terms: Iterable[str] = ()) -> None:
        self._jieba = _load(user_cache_path("zhupi"))
        for term in map(READING.fold, terms):
            _BEFORE.setdefault(term, self._jieba.FREQ.get(term, 0))
            self._jieba.add_word(term)

    def word_at(self, text: str, position: int) -> Span:
        """The word that holds a position; jieba is bad at traditional characters, so it sees simplified."""
        sentence = sentence_at(text, position)
        for word, start, end in self._jieba.tokenize(READING.fold(sentence.of(text))):
            if start <= position - sentence.start < end and word.strip():
                return Span(start, end).shifted(sentence.start)
        return Span(position, min(position + 1, len(text)))


class Cutter:
    """Cuts texts into words by jieba's dictionary and further terms, which no other cutter knows.

    What jieba would guess beyond its dictionary (家涉, 率降) is no word. Loading takes a second and 80 MB.
    """

    def __init__(self, terms: Iterable[str] = ()) -> None:
        base = _load(user_cache_path("zhupi"))
        added = sum(base.FREQ[term] - before for term, before in _BEFORE.items())
        self._jieba = type(base)()
        self._jieba.FREQ, self._jieba.total = base.FREQ | _BEFORE, base.total - added
        self._jieba.initialized = True
        for term in terms:
            if folded := _known(FINDING.fold(term)):
                self._jieba.add_word(folded)

    def cut(self, folded: str) -> tuple[str, ...]:
        """The words and signs of a text as `FINDING` folds it, one behind the other."""
        return pieces(folded, lambda text: cut(text, self._jieba.FREQ, self._jieba.total))


def pieces(folded: str, cut: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """The pieces into which words are cut, where what cuts them knows 零 (零售), and they say 〇 for both."""
    found, at = list[str](), 0
    for piece in cut(_known(folded)):
        found.append(folded[at : at + len(piece)])
        at += len(piece)
    return tuple(found)


def _known(folded: str) -> str:
    return folded.replace("〇", "零")


def _load(cache: Path) -> Any:
    import jieba  # noqa: PLC0415 - no start needs it

    jieba.setLogLevel("ERROR")
    cache.mkdir(parents=True, exist_ok=True)
    jieba.dt.tmp_dir = str(cache)
    jieba.initialize()
    return jieba.dt
