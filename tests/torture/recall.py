"""Every place of words that a scan finds is found by an index, and no other, however they are written."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from unicodedata import normalize
from unittest.mock import patch

from core.document.offset_map import left_out
from core.document.text_id import TextId
from core.index import letters, steps
from core.index.document import Document
from core.search.query import parse
from core.search.scan import found
from core.search.searchable import Searchable
from core.text.conversion import convert
from core.text.finding import Finder
from core.text.folding import SHOWN
from tests.bench.corpora import corpus
from tests.core.index.documents import index_of
from tests.torture.verdict import Verdict

LONGEST = 8
RADICALS = str.maketrans("一人口工大长见车门马鸟鱼贝页风飞食", "⼀⼈⼝⼯⼤⻓⻅⻋⻔⻢⻦⻥⻉⻚⻛⻜⻝")
WRITTEN: Sequence[Callable[[str], str]] = (
    lambda words: words,
    lambda words: convert(words, "simplified"),
    lambda words: convert(words, "traditional"),
    lambda words: words[: len(words) // 2] + convert(words[len(words) // 2 :], "traditional"),
    lambda words: "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in words),
    lambda words: normalize("NFKC", words),
    lambda words: words.translate(RADICALS),
)
"""How words may be written that are looked for."""


def run(reports: int, queries: int, files: Sequence[Path] | None = None) -> Iterator[Verdict]:
    """Look for random words in so many reports; the control folds less, so that much must not be found."""
    documents = list(corpus(reports, files))
    words = list(_words(documents, queries))
    expected = [_scanned(documents, one) for one in words]
    yield Verdict("words found as by a scan", queries, _differences(documents, words, expected))
    with patch.object(letters, "FINDING", SHOWN), patch.object(steps, "FINDING", SHOWN):
        wrong = _differences(documents, words, expected)
    yield Verdict("words found as by a scan", queries, wrong, control=True, more="folds only what is shown")


def _words(documents: Sequence[Document], count: int) -> Iterator[str]:
    """Words of the texts: as they stand, across line breaks and markers or with these, written anew."""
    draw = Random(11)
    for number in range(count):
        there = draw.choice(documents).searchable
        text = left_out(there.text, there.markers)[0] if draw.random() < 0.5 else there.text
        start = draw.randrange(len(text))
        if there.markers and draw.random() < 0.2:
            start = max(0, draw.choice(there.markers).start - draw.randrange(LONGEST))
        one = text[start : start + 1 + number % LONGEST].replace("\n", "")
        yield '"' + draw.choice(WRITTEN)(one).replace('"', "”")


def _scanned(documents: Sequence[Document], words: str) -> dict[TextId, tuple[object, ...]]:
    query = parse(words)
    hits = {one.key.report: found(query, _finder(one.searchable)) for one in documents}
    return {report: tuple(some) for report, some in hits.items() if some}


@cache
def _finder(there: Searchable) -> Finder:
    return Finder(there.text, there.markers)


def _differences(
    documents: Sequence[Document], words: Sequence[str], expected: Sequence[dict[TextId, tuple[object, ...]]]
) -> int:
    """For how many words a saved index does not find, or not count, just what is expected."""
    with TemporaryDirectory() as folder:
        index = index_of(Path(folder) / "library.index", documents)
        wrong = 0
        for one_word, hits in zip(words, expected, strict=True):
            query = parse(one_word)
            there = {one.report: one.hits for one in index.find(query)}
            counts = {one.report: one.hits for one in index.count(query)}
            wrong += there != hits or counts != {report: len(some) for report, some in hits.items()}
    return wrong
