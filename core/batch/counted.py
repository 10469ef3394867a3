"""How often the words of word lists stand in the reports of a batch."""

from collections.abc import Iterator

from core.analysis.attention import by_word
from core.analysis.sample import sample
from core.batch.table import OF, Read, Row, Table
from core.exporting.parquet import Field


def _words(read: Read) -> Iterator[Row]:
    body = sample(read.text, read.report)
    for one in read.lists:
        for word, hits in zip(one.words, by_word(one.words, body), strict=True):
            yield read.text, one.name, word, hits, body.size


WORDS = Table(
    "words",
    "a row for each report and word of a list, also where it stands nowhere; the rows of a list add up",
    (
        OF,
        Field("list", "string", "the name of the word list"),
        Field("word", "string", "one of its words"),
        Field("hits", "int32", "how often it stands there, but as part of a longer word of the list"),
        Field("counted", "int32", "characters that were looked through: without glossary and title lines"),
    ),
    _words,
)
