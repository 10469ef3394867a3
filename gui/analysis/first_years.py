"""Words through the years, a row for each: an answer has one for each year."""

from collections.abc import Mapping
from typing import NamedTuple

from core.analysis.tables import Lead, Table, Value
from core.workspace.years import Through, with_gaps


class ByWord(NamedTuple):
    """A table with a row for each word, and the years of each."""

    table: Table
    through: Mapping[str, Through]


def by_word(table: Table) -> ByWord:
    """What is told of words in single years, told of each word; it leads to all of these years."""
    columns = [table.columns.index(name) for name in ("words", "year", "count", "reports", "per_10_000")]
    rates = dict[str, dict[int, float]]()
    sums = dict[str, tuple[int, int]]()
    leads = dict[str, Lead]()
    for row, lead in zip(table.rows, table.leads, strict=True):
        words, year, count, reports, rate = (row[column] for column in columns)
        name, (hits, having) = str(words), sums.get(str(words), (0, 0))
        rates.setdefault(name, {})[int(_number(year))] = _number(rate)
        sums[name] = hits + int(_number(count)), having + int(_number(reports))
        leads[name] = lead
    told, rows, where = dict[str, Through](), list[tuple[Value, ...]](), list[Lead]()
    for name, own in rates.items():
        years = with_gaps(own)
        told[name] = Through(years, tuple(own.get(year, 0.0) for year in years))
        rows.append((name, *sums[name]))
        lead = leads[name]
        where.append(lead._replace(corpus=lead.corpus._replace(first_year=years[0], last_year=years[-1])))
    return ByWord(Table(("words", "count", "reports"), rows, where), told)


def _number(value: Value) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
