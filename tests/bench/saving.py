"""From a highlight to the disk."""

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from core.anchoring.anchor import describe
from core.document.span import Span
from core.library.file.sqlite import PRAGMAS
from core.library.library import Library
from core.workspace.reading import read_file
from tests.bench.measure import ratio, tell
from tests.bench.texts import BUNDLED
from tests.core.library.hand import add, keep

ROUNDS = 200


def run() -> None:
    """Compare a highlight with a bare insert under the same pragmas."""
    report = read_file(BUNDLED)
    spans = (Span(start % 16000, start % 16000 + 12) for start in count(0, 17))
    with TemporaryDirectory() as folder:
        bare = sqlite3.connect(Path(folder) / "bare.sqlite", isolation_level=None)
        bare.execute("PRAGMA locking_mode = EXCLUSIVE")
        bare.execute("PRAGMA journal_mode = WAL")
        for pragma in PRAGMAS:
            bare.execute(f"PRAGMA {pragma}")
        bare.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT, start INTEGER) STRICT")

        def insert() -> None:
            bare.execute("INSERT INTO note (words, start) VALUES ('一二三四五六七八九十', 12)")

        with closing(bare), Library.open(Path(folder) / "library.sqlite") as library:
            text = keep(library, report)
            value, floor = ratio(
                lambda: add(library, text, describe(report, next(spans)), "yellow"), insert, ROUNDS
            )
    tell("a highlight committed", value, 2, f"a bare sqlite3 insert ({floor * 1000:.2f} ms)")
