"""A batch from its files to its tables."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from core.batch.chosen import TABLES, Chosen
from core.batch.cores import Cores
from core.batch.measured import TABLE
from core.batch.parts import Parts, Planned, planned
from core.batch.reading import Part, empty_rows, read_files
from core.batch.repeated import without_repeated
from core.batch.tables import REPEATED
from core.document.problem import Problem
from core.exporting.parquet import packed, put_together, write_csv
from core.files import writing

LOST = "The cluster is gone, or gave a piece of work up ({reason}). What was read is kept: --resume goes on."
AHEAD = 2
"""So many times as many parts are handed out as are read at a time."""
Tell = Callable[[int, int, Sequence[str]], None]
"""Hears how many of how many files are done, and what is wrong with some of those just done."""


class Batch(NamedTuple):
    """The files that are read, what is made of them, where that goes; whether to go on with a broken run."""

    files: Sequence[Path]
    chosen: Chosen
    out: Path
    resume: bool = False


class Done(NamedTuple):
    """The rows of each table, and the files that were written."""

    rows: dict[str, int]
    written: tuple[Path, ...]


def run(batch: Batch, cores: Cores, tell: Tell) -> Done:
    """Read all files and write the tables; what was read is kept if this is broken off.

    The rows stand in the order of the files, whoever read them, and however often it was broken off.
    """
    files, repeated = without_repeated(batch.files)
    parts, kept = planned(files, batch.chosen), Parts(batch.out)
    with writing(batch.out):
        batch.out.mkdir(parents=True, exist_ok=True)
        if not batch.resume:
            kept.clear()
        there = [kept.there(part) for part in parts]
        kept.folder.mkdir(exist_ok=True)
    left = [part for part, is_there in zip(parts, there, strict=True) if not is_there]
    _read_all(left, len(files), kept, cores, tell)
    return _written(chain(kept.read(parts), [_told_of(repeated, batch.chosen)]), kept, batch)


def _read_all(left: Sequence[Planned], total: int, kept: Parts, cores: Cores, tell: Tell) -> None:
    """Have parts read and keep each as soon as it is there; only so many wait at a time."""
    waiting, running = deque(left), dict[Future[Part], Planned]()
    done = total - sum(len(part.files.paths) for part in left)
    tell(done, total, ())
    try:
        while waiting or running:
            while waiting and len(running) < AHEAD * cores.width():
                part = waiting.popleft()
                running[cores.executor.submit(read_files, part.files)] = part
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                part = running.pop(future)
                read = _result(future)
                kept.keep(part, read.data)
                done += len(part.files.paths)
                tell(done, total, read.problems)
    finally:
        for future in running:
            future.cancel()
        cores.give_up()


def _result(future: "Future[Part]") -> Part:
    try:
        return future.result()
    except Problem:
        raise
    except (Exception, CancelledError) as error:
        if type(error).__module__.partition(".")[0] in ("distributed", "concurrent", "asyncio"):
            raise Problem(LOST, reason=type(error).__name__) from error
        raise


def _told_of(repeated: Sequence[tuple[Path, Path]], chosen: Chosen) -> bytes:
    """A part that tells of files that were not read again."""
    rows = empty_rows(chosen)
    rows[REPEATED.name] = [[str(pair[side]) for pair in repeated] for side in (0, 1)]
    return packed(chosen.fields, rows)


def _written(parts: Iterable[bytes], kept: Parts, batch: Batch) -> Done:
    """The tables of all parts; those of an earlier run that has others give way."""
    chosen, out = batch.chosen, batch.out
    paths = {table.name: out / f"{table.name}.parquet" for table in chosen.all}
    said = dict(zip(("zhupi:format", "zhupi:extractor", "zhupi:rules"), map(str, chosen.rules), strict=True))
    rows = put_together(chosen.fields, parts, paths, kept.folder, said)
    sheet = out / f"{TABLE.name}.csv"
    if TABLE.name in paths:
        write_csv(paths[TABLE.name], sheet, kept.folder)
    with writing(out):
        for name in TABLES.keys() - paths.keys():
            (out / f"{name}.parquet").unlink(missing_ok=True)
        if TABLE.name not in paths:
            sheet.unlink(missing_ok=True)
        kept.clear()
    return Done(rows, (*paths.values(), *([sheet] if TABLE.name in paths else ())))
