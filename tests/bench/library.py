"""A library of many reports: its list, opened, filtered, sorted and grouped."""

from collections.abc import Callable
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from core.document.corpus import Corpus
from core.document.report import PlaceLevel
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.understanding.divisions import divisions
from core.workspace.editions import put
from core.workspace.listed import listed, select
from tests.bench.measure import seconds, tell
from tests.small_report import REPORT

SIZES = (100, 1_000, 10_000)
ALLOWED = 0.1
ROUNDS = 7


def run() -> None:
    """Compare what the page of all reports does with a tenth of a second."""
    for size in SIZES:
        with TemporaryDirectory() as folder, Library.open(Path(folder) / "library.sqlite") as library:
            _fill(library, size)
            for name, do in _what_a_page_does(library).items():
                tell(f"{size:,} reports {name}", median(map(seconds, [do] * ROUNDS)) / ALLOWED, 1, "100 ms")


def _what_a_page_does(library: Library) -> dict[str, Callable[[], object]]:
    rows = listed(library)
    return {
        "listed": lambda: listed(library),
        "filtered by place and years": lambda: select(rows, Corpus(place="浙江", first_year=2019)),
        "sorted by place": lambda: sorted(rows, key=_place),
        "grouped by province": lambda: [
            list(group) for _, group in groupby(sorted(rows, key=_place), key=_province)
        ],
    }


def _fill(library: Library, size: int) -> None:
    """A library of reports of all places and years, every tenth of them opened."""
    draw = Random(7)
    places = [one for found in divisions().values() for one in found]
    with library.store.transaction():
        for number in range(size):
            place = draw.choice(places)
            level: PlaceLevel = place.level
            metadata = REPORT.metadata._replace(
                place="".join((*place.above, place.name)), level=level, year=2000 + number % 26
            )
            source = REPORT.source._replace(sha256=f"{number:064}")
            text = put(library, replace(REPORT, source=source, metadata=metadata), None)
            if number % 10 == 0:
                library.reading_states.opened(text)


def _place(row: ReportSummary) -> tuple[str, ...]:
    return row.places


def _province(row: ReportSummary) -> str:
    return row.places[0] if row.places else ""
