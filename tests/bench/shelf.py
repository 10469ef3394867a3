"""The page of all reports: opened, sorted, found and put under headings; what of it holds up the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from core.library.library import Library
from core.workspace.catalogue import Arranged, Asked, Catalogue
from core.workspace.listed import listed
from gui.library.reports_model import ReportsModel
from gui.library.reports_table import ReportsTable
from tests.bench.library import SIZES, fill
from tests.bench.measure import seconds, tell

ALLOWED, FRAME = 0.1, 1 / 60
ROUNDS = 7
WINDOW = 1180, 760
ASKED = {
    "sorted by title": Asked(column="title"),
    "sorted by place": Asked(column="place"),
    "found by two words": Asked(words="縣 2024"),
    "under headings of places": Asked(grouping="place"),
    "under headings of years": Asked(grouping="year"),
}


def run() -> None:
    """Compare what a person waits for with 100 ms, and the window's part of it with a frame."""
    app = QApplication.instance() or QApplication([])
    table = ReportsTable(ReportsModel())
    table.resize(*WINDOW)
    table.show()
    app.processEvents()
    for size in SIZES:
        with TemporaryDirectory() as folder, Library.open(Path(folder) / "library.sqlite") as library:
            fill(library, size)
            _tell(f"{size:,} reports opened", partial(_open, library, table))
            catalogue = Catalogue(listed(library))
            catalogue.prepare()
            for name, asked in ASKED.items():
                _tell(f"{size:,} reports {name}", partial(_show, catalogue, table, asked))
            lines = catalogue.arranged(Asked(column="year"))
            shown = median(map(seconds, [partial(_paint, table, lines)] * ROUNDS))
            tell(f"{size:,} reports: the window's part", shown / FRAME, 1, "one frame (16 ms)")


def _tell(name: str, do: Callable[[], object]) -> None:
    tell(name, median(map(seconds, [do] * ROUNDS)) / ALLOWED, 1, "100 ms")


def _open(library: Library, table: ReportsTable) -> None:
    _show(Catalogue(listed(library)), table, Asked())


def _show(catalogue: Catalogue, table: ReportsTable, asked: Asked) -> None:
    table.show_lines(catalogue.arranged(asked), asked)
    table.viewport().repaint()


def _paint(table: ReportsTable, lines: Arranged) -> None:
    table.show_lines(lines, Asked(column="year"))
    table.viewport().repaint()
