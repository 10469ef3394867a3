"""What was counted, as tables; each row with the query that finds its sentences."""

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
from core.document.word_list import WordList
from core.search.query import any_of, exactly

Value = str | int | float | None


class Table(NamedTuple):
    """Names of columns, and rows of as many values."""

    columns: tuple[str, ...]
    rows: list[tuple[Value, ...]]


def frequency_table(rows: Iterable[Frequency]) -> Table:
    """How often words or n-grams stand in reports."""
    return Table(
        ("words", "count", "per_10_000", "sentences", "reports", "range", "dp", "dp_norm", "query"),
        [
            (
                *(row.words, row.count, row.per_10_000, row.sentences, row.reports, row.range),
                *(row.dp, row.dp_norm, exactly(row.words)),
            )
            for row in rows
        ],
    )


def attention_table(
    lists: Sequence[WordList], found: Mapping[Value, Sequence[Attention]], called: Mapping[Value, str]
) -> Table:
    """How much reports, years or places speak of each list; `called` names what is no name itself."""
    return Table(
        ("list", "of", "hits", "characters", "per_10_000", "sentences", "share", "reports", "query"),
        [
            (
                *(
                    one.name,
                    called.get(key, key),
                    row.hits,
                    row.characters,
                    row.per_10_000,
                    row.sentences,
                    row.share,
                ),
                *(row.reports, any_of(one.words)),
            )
            for number, one in enumerate(lists)
            for key, row in ((key, rows[number]) for key, rows in found.items())
        ],
    )


def keyness_table(rows: Iterable[Keyness]) -> Table:
    """What is said much more, or less, than elsewhere."""
    return Table(
        (
            *("words", "count", "other", "per_10_000", "other_per_10_000", "log_likelihood", "log_ratio"),
            "query",
        ),
        [
            (
                *(row.words, row.count, row.other, row.per_10_000, row.other_per_10_000),
                *(row.log_likelihood, row.log_ratio, exactly(row.words)),
            )
            for row in rows
        ],
    )


def collocation_table(node: str, rows: Iterable[Collocation]) -> Table:
    """What stands near a word."""
    return Table(
        ("words", "together", "before", "after", "count", "log_likelihood", "mutual_information", "query"),
        [
            (
                *(row.words, row.together, row.before, row.after, row.count, row.log_likelihood),
                *(row.mutual_information, exactly(node, row.words)),
            )
            for row in rows
        ],
    )


def wording_table(found: Wording) -> Table:
    """What is said anew and what no longer."""
    return Table(
        ("change", "words", "count", "reports", "reason", "query"),
        [
            (change, row.words, row.count, row.reports, row.reason, exactly(row.words))
            for change, rows in (("new", found.new), ("gone", found.gone))
            for row in rows
        ],
    )


def uses_table(rows: Iterable[Uses]) -> Table:
    """Phrases through the years in which they are used, and the first of these."""
    return Table(
        ("words", "first", "year", "count", "reports", "per_10_000", "query"),
        [
            (row.words, row.first, year.year, year.count, year.reports, year.per_10_000, exactly(row.words))
            for row in rows
            for year in row.years
            if year.count
        ],
    )


def like_table(rows: Iterable[Like[Value]], called: Mapping[Value, str]) -> Table:
    """What is like the reports that were asked about; `called` likewise."""
    return Table(("of", "cosine"), [(called.get(row.key, row.key), row.cosine) for row in rows])


def pairs_table(one: Sample, other: Sample, pairs: Iterable[Pair]) -> Table:
    """The sentences that make two reports alike."""
    return Table(
        ("cosine", "sentence", "other", "start", "end", "other_start", "other_end"),
        [
            (pair.cosine, pair.one.of(one.words), pair.other.of(other.words), *pair.one, *pair.other)
            for pair in pairs
        ],
    )
