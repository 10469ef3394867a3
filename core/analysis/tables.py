"""What was counted, as tables; each row with what leads to its sentences."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from core.analysis.attention import Attention
from core.analysis.collocation import Collocation
from core.analysis.frequency import Frequency
from core.analysis.keyness import Keyness
from core.analysis.likeness import Like
from core.analysis.sample import Sample
from core.analysis.sentence_pairs import Pair
from core.analysis.wording import Uses, Wording
from core.document.corpus import EVERYTHING, Corpus
from core.document.span import Span
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.search.query import any_of, exactly

Value = str | int | float | None
Key = str | int | None
"""What rows are of: a report by its text, a year, or a place."""


class Place(NamedTuple):
    """Words of a report."""

    text: TextId
    span: Span


class Lead(NamedTuple):
    """Where a row leads: to what a query finds in some of the reports that were counted, or to places.

    `items` are what is counted, as it counts. What is told of those compared with leads to the `other`
    reports.
    """

    query: str = ""
    corpus: Corpus = EVERYTHING
    places: tuple[Place, ...] = ()
    other: Corpus | None = None
    items: tuple[str, ...] = ()


class Table(NamedTuple):
    """Names of columns, rows of as many values, and where each row leads."""

    columns: tuple[str, ...]
    rows: list[tuple[Value, ...]]
    leads: list[Lead]


def frequency_table(rows: Iterable[Frequency], corpus: Corpus = EVERYTHING) -> Table:
    """How often words or n-grams stand in reports."""
    told = list(rows)
    return Table(
        ("words", "count", "per_10_000", "sentences", "reports", "range", "dp", "dp_norm"),
        [
            (
                *(row.words, row.count, row.per_10_000, row.sentences, row.reports, row.range),
                *(row.dp, row.dp_norm),
            )
            for row in told
        ],
        [Lead(exactly(row.words), corpus, items=(row.item,)) for row in told],
    )


def attention_table(
    lists: Sequence[WordList],
    found: Mapping[Key, Sequence[Attention]],
    called: Mapping[Key, str],
    where: Mapping[Key, Corpus],
) -> Table:
    """How much reports, years or places speak of each list.

    `called` names what is no name itself, `where` tells which reports are of each.
    """
    told = [(one, key, rows[number]) for number, one in enumerate(lists) for key, rows in found.items()]
    return Table(
        ("list", "of", "hits", "characters", "per_10_000", "sentences", "share", "reports"),
        [
            (
                *(one.name, called.get(key, key), row.hits, row.characters, row.per_10_000),
                *(row.sentences, row.share, row.reports),
            )
            for one, key, row in told
        ],
        [Lead(any_of(one.words), where[key], items=one.words) for one, key, _ in told],
    )


def keyness_table(rows: Iterable[Keyness], corpus: Corpus = EVERYTHING, others: Corpus = EVERYTHING) -> Table:
    """What is said much more, or less, than elsewhere."""
    told = list(rows)
    return Table(
        ("words", "count", "other", "per_10_000", "other_per_10_000", "log_likelihood", "log_ratio"),
        [
            (
                *(row.words, row.count, row.other, row.per_10_000, row.other_per_10_000),
                *(row.log_likelihood, row.log_ratio),
            )
            for row in told
        ],
        [
            Lead(exactly(row.words), corpus if row.count else others, other=others, items=(row.item,))
            for row in told
        ],
    )


def collocation_table(node: str, rows: Iterable[Collocation], corpus: Corpus = EVERYTHING) -> Table:
    """What stands near a word."""
    told = list(rows)
    return Table(
        ("words", "together", "before", "after", "count", "log_likelihood", "mutual_information"),
        [
            (
                *(row.words, row.together, row.before, row.after, row.count, row.log_likelihood),
                row.mutual_information,
            )
            for row in told
        ],
        [Lead(exactly(node, row.words), corpus, items=(row.item,)) for row in told],
    )


def wording_table(found: Wording, corpus: Corpus = EVERYTHING, others: Corpus = EVERYTHING) -> Table:
    """What is said anew and what no longer."""
    told = [
        (change, row, where)
        for change, rows, where in (("new", found.new, corpus), ("gone", found.gone, others))
        for row in rows
    ]
    return Table(
        ("change", "words", "count", "reports", "reason"),
        [(change, row.words, row.count, row.reports, row.reason) for change, row, _ in told],
        [Lead(exactly(row.words), where, items=(row.item,)) for _, row, where in told],
    )


def uses_table(rows: Iterable[Uses], corpus: Corpus = EVERYTHING) -> Table:
    """Phrases through the years of the reports, also those without any, and the first year of use."""
    told = [(row, year) for row in rows for year in row.years]
    return Table(
        ("words", "first", "year", "count", "reports", "per_10_000"),
        [(row.words, row.first, year.year, year.count, year.reports, year.per_10_000) for row, year in told],
        [Lead(exactly(row.words), of_year(corpus, year.year), items=(row.words,)) for row, year in told],
    )


def like_table(rows: Iterable[Like[Key]], called: Mapping[Key, str], where: Mapping[Key, Corpus]) -> Table:
    """What is like the reports that were asked about; `called` and `where` likewise."""
    told = list(rows)
    return Table(
        ("of", "cosine"),
        [(called.get(row.key, row.key), row.cosine) for row in told],
        [Lead("", where[row.key]) for row in told],
    )


def pairs_table(pairs: Iterable[tuple[Sample, Sample, Pair]]) -> Table:
    """The sentences that make reports alike, each pair with the reports that they are of."""
    told = list(pairs)
    return Table(
        ("cosine", "sentence", "other", "start", "end", "other_start", "other_end"),
        [
            (pair.cosine, pair.one.of(one.words), pair.other.of(other.words), *pair.one, *pair.other)
            for one, other, pair in told
        ],
        [
            Lead(places=(Place(one.text, pair.one), Place(other.text, pair.other)))
            for one, other, pair in told
        ],
    )


def of_year(corpus: Corpus, year: int) -> Corpus:
    """The reports of a corpus that are of one year."""
    return corpus._replace(first_year=year, last_year=year)
