"""A library of many reports: adding them; its list, opened, filtered, sorted and grouped."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from tracemalloc import get_traced_memory, start, stop
from typing import Any

from core.document.corpus import Corpus
from core.document.report import PlaceLevel
from core.jobs.job import Job
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.understanding.divisions import divisions
from core.workspace.adding import add_files, add_read, files_in
from core.workspace.catalogue import Catalogue
from core.workspace.editions import put
from core.workspace.listed import listed, select
from core.workspace.reading import read_file
from core.workspace.reading_many import WORKERS
from resources import ROOT
from tests.bench.measure import seconds, tell
from tests.bench.texts import BUNDLED
from tests.small_report import REPORT

SIZES = (100, 1_000, 10_000)
ALLOWED = 0.1
ROUNDS = 7
REAL = ROOT.parent.parent / "shared" / "reports"
ALLOWED_A_FILE = 0.15
ALLOWED_ONE_MORE = 0.015
"""A tenth of what a file may take."""
HELD = 32 << 20
"""Bytes that the list of 10,000 reports holds at most."""


def run() -> None:
    """Compare what the page of all reports does with a tenth of a second, and adding a file with 150 ms."""
    _add_real_files()
    for size in SIZES:
        with TemporaryDirectory() as folder, Library.open(Path(folder) / "library.sqlite") as library:
            fill(library, size)
            for name, do in _what_a_page_does(library).items():
                tell(f"{size:,} reports {name}", median(map(seconds, [do] * ROUNDS)) / ALLOWED, 1, "100 ms")
            _tell_one_more(library, size)
            _tell_memory(library, size)


def _add_real_files() -> None:
    """Add all real reports, two at a time; also those that are there already."""
    if not REAL.exists():
        sys.stdout.write(f"adding files is not measured: there is no {REAL}\n")
        return
    files = files_in([REAL])
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "library.sqlite") as library:

        def ask(question: Any, *values: Any) -> Any:
            return question(library, *values)

        def add() -> None:
            for _ in add_files(ask, files, Job()):
                pass

        before = _processor_seconds()
        allowed = ALLOWED_A_FILE * len(files)
        tell(f"{len(files)} real files added, a file", seconds(add) / allowed, 1, "150 ms")
        used = (_processor_seconds() - before) / WORKERS
        tell("the same in time of two processors", used / allowed, 1, "150 ms")
        tell("files that are there already, a file", seconds(add) / allowed, 1, "150 ms")


def _tell_one_more(library: Library, size: int) -> None:
    """What keeping one more report takes, of a file that was read; each is of another year."""
    report, times = read_file(BUNDLED), []
    for number in range(ROUNDS):
        source = report.source._replace(sha256=f"{size}-{number}")
        words = report.text.replace("。", f"{number}。", 1)
        metadata = report.metadata._replace(year=2000 + number)
        more = replace(report, source=source, text=words, metadata=metadata)
        before = process_time()
        add_read(library, BUNDLED, more)
        times.append(process_time() - before)
    tell(f"{size:,} reports and one more", median(times) / ALLOWED_ONE_MORE, 1, "15 ms of a processor")


def _tell_memory(library: Library, size: int) -> None:
    """What the list holds when it is ready to be sorted and searched."""
    start()
    rows = Catalogue(listed(library))
    rows.prepare()
    tell(f"{size:,} reports held in the list", get_traced_memory()[0] / HELD, 1, f"{HELD >> 20} MB")
    stop()


def _processor_seconds() -> float:
    """What this process and its children have used; a machine that is busy otherwise does not tell."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


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


def fill(library: Library, size: int) -> None:
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
