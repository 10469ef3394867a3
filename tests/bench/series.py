"""One measure in the points of many reports: found, laid out, and what file and memory take."""

import gc
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from tracemalloc import get_traced_memory, start, stop

from core.analysis.series.point import Point
from core.analysis.series.points import points_of
from core.analysis.series.table import Told, laid_out
from core.document.text_id import TextId
from core.index.points.segment import Stated
from core.index.points.store import Points
from core.understanding.divisions import divisions
from tests.bench.corpora import read, real_reports
from tests.bench.measure import tell

SIZE, KINDS = 10_000, 20
MEASURE = "地区生产总值"
ALLOWED = 0.050
HELD = 300 << 20
"""Bytes that file and memory may take each."""
ROUNDS = 7


def run() -> None:
    """Compare a measure over 10,000 reports with 50 ms, and what is kept with 300 MiB."""
    files = real_reports()
    kinds = [points_of(TextId(""), read(file)) for file in files[:: max(1, len(files) // KINDS)]]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.points"
        stamps, places = _fill(Points(path), kinds)
        tell(f"{SIZE:,} reports: bytes of their points", path.stat().st_size / HELD, 1, "300 MiB")
        start()
        there = Points(path)
        there.bring(stamps)
        found = there.points([MEASURE], _nothing, "growth")
        laid_out(Told(places[point.text], point) for point in found)
        tell(f"{SIZE:,} reports: memory", get_traced_memory()[1] / HELD, 1, "300 MiB")
        stop()
        _tell_times(there, places)


def _tell_times(there: Points, places: dict[TextId, tuple[str, ...]]) -> None:
    """Seconds of the processor: a machine that is busy otherwise does not tell.

    Garbage is collected between two events, as a window does it.
    """
    asked, laid = [], []
    gc.disable()
    for _ in range(ROUNDS):
        before = process_time()
        found = there.points([MEASURE], _nothing, "growth")
        asked.append(process_time() - before)
        laid_out(Told(places[point.text], point) for point in found)
        laid.append(process_time() - before)
    gc.enable()
    tell(f"{SIZE:,} reports: a measure's growth", median(asked) / ALLOWED, 1, "50 ms of a processor")
    tell("the same by places and years", median(laid) / ALLOWED, 3, "50 ms of a processor")


def _fill(there: Points, kinds: list[list[Point]]) -> tuple[dict[TextId, str], dict[TextId, tuple[str, ...]]]:
    """Points as those of real reports, of all places and of 25 years."""
    draw = Random(7)
    paths = [(*one.above, one.name) for found in divisions().values() for one in found]
    texts = [TextId(f"{number:032x}") for number in range(SIZE)]
    stamps = dict.fromkeys(texts, "stamp")
    there.bring(stamps)
    for number, text in enumerate(texts):
        points = [_moved(point, text, number % 25) for point in kinds[number % len(kinds)]]
        there.add(Stated(text, "stamp", points))
        if there.is_full:
            there.save()
    there.save()
    return stamps, {text: draw.choice(paths) for text in texts}


def _moved(point: Point, text: TextId, years: int) -> Point:
    first, last = (year and year - years for year in (point.from_year, point.to_year))
    return point._replace(text=text, from_year=first, to_year=last)


def _nothing(_: list[TextId]) -> list[Stated]:
    return []
