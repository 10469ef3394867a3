"""Make tables of thousands of reports, as Parquet files: a row a report, a section, a figure, a statement.

All reports of folders are read, each on its own: one that harms its reader takes nothing else with it, and
has a row in failures.parquet. The folder gets a file a table, in place of those of an earlier run; --schema
tells what their columns say. Broken off, by Ctrl+C or a power cut, --resume goes on from there. The tables
are the same on one core, on many and on a cluster: with --executor dask:tcp://HOST:8786 the workers of that
scheduler read, each of which needs the same Zhupi and sees the files at the same paths.
"""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from core.analysis.series.asking import known_as
from core.batch.chosen import Chosen, described
from core.batch.cores import DASK, LOCAL, cores
from core.batch.run import Batch, Done
from core.batch.run import run as make_tables
from core.commands.files import BAD_LUCK, print_json, shown
from core.document.problem import Problem
from core.exporting.parquet import require_parquet
from core.importing.word_lists import import_word_lists
from core.workspace.adding import files_in

MAIN = "main"
NOTHING_NAMED = "Name reports, or folders of them, and with --out the folder that gets the tables."
NO_MEASURE = "{words} is the name of no measure that Zhupi knows; “main” asks for the main ones."
STOPPED = "stopped; what was read is kept, and the same command with --resume goes on from there"
MOST_TOLD = 10
"""Of more failures than these no sentence is printed; all are in the table."""
_EVERY = 10.0
"""Seconds between two lines about how far it is, where nobody watches a terminal."""


def add_arguments(parser: ArgumentParser) -> None:
    """Name the reports, the folder, and what is made of them."""
    parser.add_argument("paths", metavar="PATH", nargs="*", type=Path, help="a report, or a folder of them")
    parser.add_argument("--out", metavar="DIR", type=Path, help="the folder that gets the tables")
    parser.add_argument("--sections", action="store_true", help="a row for each section, too")
    parser.add_argument("--figures", action="store_true", help="a row for each figure, with its sentence")
    parser.add_argument(
        "--measures",
        action="store_true",
        help="a row for each statement of a measure, of which place and year",
    )
    parser.add_argument(
        "--table",
        metavar="MEASURE",
        action="append",
        help="a row for each report with result, growth and target of a measure, also as .csv; "
        f"{MAIN}: of all main ones",
    )
    parser.add_argument(
        "--words", metavar="LISTS", type=Path, help="how often the words of lists stand there"
    )
    parser.add_argument("--text", action="store_true", help="the clean text of each report")
    parser.add_argument(
        "--executor",
        metavar=f"{LOCAL}|{DASK}ADDRESS",
        type=_executor,
        default=LOCAL,
        help="who reads: this machine, or the workers of a dask scheduler",
    )
    parser.add_argument("--workers", metavar="N", type=_number, help="cores of this machine; else all")
    parser.add_argument("--resume", action="store_true", help="go on with a run that was broken off")
    parser.add_argument("--schema", action="store_true", help="only print what tables and columns there are")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: Namespace) -> int:
    """Make the tables, telling how far it is, and print what was made."""
    if options.schema:
        sys.stdout.writelines(f"{line}\n" for line in described())
        return 0
    if not options.paths or options.out is None:
        raise Problem(NOTHING_NAMED)
    require_parquet()
    files, chosen, progress = files_in(options.paths), _chosen(options), _Progress()
    try:
        with cores(options.executor, options.workers, chosen, files[0]) as there:
            done = make_tables(Batch(files, chosen, options.out, options.resume), there, progress.tell)
    except KeyboardInterrupt:
        sys.stderr.write(f"\nzhupi: {STOPPED}\n")
        raise
    finally:
        progress.end()
    _print(options, done)
    return BAD_LUCK if done.rows["failures"] else 0


def _chosen(options: Namespace) -> Chosen:
    named = ("sections", "figures", "measures", "table", "words")
    tables = [name for name in named if getattr(options, name)] + ["texts"] * options.text
    asked = [words for words in options.table or () if words != MAIN]
    lists = import_word_lists(options.words) if options.words else ()
    # whoever asks for the main measures and one of them has all main ones
    measures = [] if MAIN in (options.table or ()) else [_measure(words) for words in asked]
    return Chosen(tuple(tables), tuple(dict.fromkeys(measures)), tuple(lists))


def _measure(words: str) -> str:
    if (measure := known_as(words)) is None:
        raise Problem(NO_MEASURE, words=words)
    return measure


def _print(options: Namespace, done: Done) -> None:
    if options.json:
        print_json({"rows": done.rows, "files": list(map(str, done.written))})
        return
    for path in done.written:
        sys.stdout.write(f"{done.rows[path.stem]:>12,}  {shown(str(path))}\n")


class _Progress:
    """What is told while reports are read: how many are done and how long it takes, and first failures."""

    def __init__(self) -> None:
        self._began = self._said = monotonic()
        self._before: int | None = None
        self._failed = 0
        self._watched = sys.stderr.isatty()

    def tell(self, done: int, total: int, problems: Sequence[str]) -> None:
        """Say how far it is: on a line that is written over, or now and then where nobody watches."""
        for problem in problems[: max(MOST_TOLD - self._failed, 0)]:
            self._clear()
            sys.stderr.write(f"zhupi: {shown(problem)}\n")
        self._failed += len(problems)
        now = monotonic()
        if self._before is None:
            self._before = done
        elif self._watched or now - self._said >= _EVERY or done == total:
            self._said = now
            rate = (done - self._before) / max(now - self._began, 0.001)
            left = f", {_span((total - done) / rate)} left" if rate and done < total else ""
            line = f"{done:,} / {total:,}, {self._failed:,} failed, {rate:.0f} a second{left}"
            sys.stderr.write(f"\r{line}\x1b[K" if self._watched else f"{line}\n")
            sys.stderr.flush()

    def end(self) -> None:
        """Leave a clean line behind."""
        self._clear()
        if self._failed > MOST_TOLD:
            sys.stderr.write(f"zhupi: and so {self._failed - MOST_TOLD:,} more\n")

    def _clear(self) -> None:
        if self._watched:
            sys.stderr.write("\r\x1b[K")


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _executor(words: str) -> str:
    if words == LOCAL or (words.startswith(DASK) and words != DASK):
        return words
    raise ArgumentTypeError(f"{words!r} is neither {LOCAL} nor {DASK} and the address of a scheduler")


def _number(words: str) -> int:
    if words.isdecimal() and 0 < int(words) <= 1000:
        return int(words)
    raise ArgumentTypeError(f"{words!r} is no number from 1 on")
