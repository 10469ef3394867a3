"""Chinese words, for selecting one with a double click."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from core.document.span import Span
from core.text.folding import READING
from core.text.sentences import sentence_at


class Words:
    """jieba's dictionary with a report's own terms; loading takes a second and 80 MB."""

    def __init__(self, terms: Iterable[str] = ()) -> None:
        self._jieba = _load(user_cache_path("zhupi"))
        for term in terms:
            self._jieba.add_word(READING.fold(term))

    def word_at(self, text: str, position: int) -> Span:
        """The word that holds a position; jieba is bad at traditional characters, so it sees simplified."""
        sentence = sentence_at(text, position)
        for word, start, end in self._jieba.tokenize(READING.fold(sentence.of(text))):
            if start <= position - sentence.start < end and word.strip():
                return Span(start, end).shifted(sentence.start)
        return Span(position, min(position + 1, len(text)))


def _load(cache: Path) -> Any:
    import jieba  # noqa: PLC0415 - only a double click needs it

    jieba.setLogLevel("ERROR")
    cache.mkdir(parents=True, exist_ok=True)
    jieba.dt.tmp_dir = str(cache)
    jieba.initialize()
    return jieba.dt
