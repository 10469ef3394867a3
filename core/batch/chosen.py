"""Which tables a batch makes, and what it asks about in them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from core.analysis.series.points import RULES
from core.batch.counted import WORDS
from core.batch.measured import MEASURES, TABLE
from core.batch.table import Table
from core.batch.tables import FAILURES, FIGURES, REPEATED, REPORTS, SECTIONS, TEXTS
from core.document.word_list import WordList
from core.exporting.parquet import Field
from core.understanding import EXTRACTOR

TABLES = {
    table.name: table
    for table in (REPORTS, SECTIONS, FIGURES, MEASURES, TABLE, WORDS, TEXTS, REPEATED, FAILURES)
}
"""All tables that there are."""
ALWAYS = (REPORTS.name, REPEATED.name, FAILURES.name)
"""These are made whatever is asked for."""
FORMAT = 1
"""To be raised whenever a table has other columns than before."""


class Chosen(NamedTuple):
    """The names of the tables that are made besides, the measures of the table, and the word lists."""

    tables: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    lists: tuple[WordList, ...] = ()

    @property
    def all(self) -> tuple[Table, ...]:
        """The tables that are made, in their order."""
        return tuple(table for name, table in TABLES.items() if name in self.tables or name in ALWAYS)

    @property
    def fields(self) -> Mapping[str, Sequence[Field]]:
        """Their columns."""
        return {table.name: table.fields for table in self.all}

    @property
    def rules(self) -> tuple[int, int, int]:
        """The versions of what makes the rows: machines that differ in them would tell different things."""
        return FORMAT, EXTRACTOR, RULES


def described() -> Iterator[str]:
    """All tables and columns as plain text, a line each."""
    for table in TABLES.values():
        yield f"{table.name}.parquet: {table.about}"
        width = max(len(field.name) for field in table.fields)
        for name, kind, about in table.fields:
            yield f"  {name:<{width}}  {kind:<12}  {about}"
        yield ""
