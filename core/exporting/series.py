"""Points of series as tables and JSON have them: what each says, and the sentence and report it is from."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from core.analysis.series.point import Point
from core.analysis.series.table import Series, Source
from core.analysis.series.words import in_words
from core.document.span import Span
from core.document.text_id import TextId
from core.exporting.cells import Cell
from core.exporting.tables import write_table

COLUMNS = (
    *("measure", "form", "scope", "place", "year", "from", "to", "horizon", "average", "status"),
    *("said", "value", "upper", "unit", "bound", "change", "sure", "why"),
    *("report", "heading", "report_year", "start", "end", "sentence"),
)
Reports = Mapping[TextId, Source]
Sentences = Mapping[tuple[TextId, Span], str]


def write_series(
    series: Iterable[Series], reports: Reports, sentences: Sentences, path: Path, ending: str = ""
) -> None:
    """Write series to a file, a row a point: .xlsx makes a workbook, .csv a table; else a Problem."""
    write_table(_rows(series, reports, sentences), path, "series", ending)


def record(point: Point, reports: Reports, sentences: Sentences) -> dict[str, Cell]:
    """What there is to tell of a point, by the names of COLUMNS."""
    source = reports[point.text]
    values = (
        *(point.measure, point.form, point.scope, source.place[-1]),
        *(point.year, point.from_year, point.to_year, point.horizon, point.average, point.status),
        *(in_words(point), point.value, point.upper, point.unit, point.bound, point.change),
        *(point.sure, None if point.sure else point.doubt),
        *(point.text, source.heading, source.year, *point.span, sentences.get((point.text, point.span))),
    )
    return dict(zip(COLUMNS, values, strict=True))


def all_points(series: Iterable[Series]) -> list[Point]:
    """All points of series, also those that do not count."""
    return [point for one in series for cell in one.cells for point in (cell.point, *cell.also)]


def _rows(series: Iterable[Series], reports: Reports, sentences: Sentences) -> Iterator[Sequence[Cell]]:
    yield (*COLUMNS, "also")
    for one in series:
        for cell in one.cells:
            also = "; ".join(f"{in_words(point)} ({reports[point.text].heading})" for point in cell.also)
            yield (*record(cell.point, reports, sentences).values(), also or None)
