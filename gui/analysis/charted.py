"""How much is said of the matters of word lists, as a chart shows it: by year, place or report."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from core.analysis.tables import Table, Value
from core.workspace.words import By
from core.workspace.years import along_axis
from gui.charts.data import Data, Kind, Mark, of_values

Place = tuple[str, int | None]
"""A name along the axis, and which of the table's groups stands there; None where there is none."""
_LEAST_LINE = 3
"""Fewer years are no line."""


class Charted(NamedTuple):
    """What a chart shows, in which form, and the row of the table that each of its values stands in."""

    data: Data
    kind: Kind
    rows: Mapping[Mark, int]


def charted(table: Table, by: By, unknown: str) -> Charted:
    """Word lists, or words through the years, as a chart; `unknown` is what no year or place is called.

    Years go on where no report is of them; places with the most come first, reports stay in their order.
    """
    names = ("words", "year") if "year" in table.columns else ("list", "of")
    columns = [table.columns.index(name) for name in (*names, "per_10_000")]
    told = [[row[column] for column in columns] for row in table.rows]
    lists = len({row[0] for row in told})
    size = len(told) // lists if lists else 0
    keys = [row[1] for row in told[:size]]
    named = [unknown if key is None else str(key) for key in keys]
    order = _ORDERS[by](keys, named, [_sum(told[at::size]) for at in range(size)])
    series, rows = list[tuple[str, list[float | None]]](), dict[Mark, int]()
    for number in range(lists if size else 0):
        own = range(number * size, (number + 1) * size)
        values = [None if at is None else float(told[own[at]][2] or 0) for _, at in order]
        series.append((str(told[own[0]][0]), values))
        rows |= {Mark(number, place): own[at] for place, (_, at) in enumerate(order) if at is not None}
    kind: Kind = "rows" if by != "year" else "columns" if lists == 1 or size < _LEAST_LINE else "lines"
    return Charted(of_values([name for name, _ in order], series), kind, rows)


def _sum(rows: Sequence[Sequence[Value]]) -> float:
    return sum(float(row[2] or 0) for row in rows)


def _by_year(keys: Sequence[Value], named: Sequence[str], _: Sequence[float]) -> list[Place]:
    """Years in turn, and those between without a report, or a gap; what is of no year comes last, apart."""
    there = {int(key): at for at, key in enumerate(keys) if key is not None}
    order: list[Place] = [
        ("", None) if year is None else (str(year), there.get(year)) for year in along_axis(there)
    ]
    for at, key in enumerate(keys):
        if key is None:
            order += [("", None)] * bool(order) + [(named[at], at)]
    return order


def _by_value(_: Sequence[Value], named: Sequence[str], values: Sequence[float]) -> list[Place]:
    return [(named[at], at) for at in sorted(range(len(values)), key=lambda at: -values[at])]


def _as_they_are(_: Sequence[Value], named: Sequence[str], __: Sequence[float]) -> list[Place]:
    return [(name, at) for at, name in enumerate(named)]


_ORDERS = {"year": _by_year, "place": _by_value, "report": _as_they_are}
