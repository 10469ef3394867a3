"""Files to rows: what one core does at a time, wherever it is.

`read_files` is what an executor calls, with `Files`, plain values that can be sent to another machine: it has
the same Zhupi, and sees the files at the same paths. Each file is read by a child process there, within its
limits; whatever harm it does, only its own row says so.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import local
from typing import Any, NamedTuple

from core.batch.chosen import Chosen
from core.batch.table import Read
from core.batch.tables import FAILURES
from core.document.clean_text import Source
from core.document.problem import Problem
from core.document.word_list import WordList
from core.exporting.parquet import packed
from core.files import NOT_READ, reason
from core.importing.importer import source_of
from core.importing.office import as_docx, needs_office
from core.jobs.job import Job
from core.jobs.process import Child
from core.workspace.adding import folder_problem
from core.workspace.reading import read_file

OTHER_RULES = "A worker of the cluster has another version of Zhupi: install the same one on all machines."
LASTS = 1000
"""Reports that a child reads at most; it takes about as long to start as to read thirty."""
WORK = f"{__name__}:rows_of_file"
Rows = dict[str, list[list[Any]]]
_here = local()
_children: list[Child] = []
_running: set[Job] = set()


class Files(NamedTuple):
    """Some files that are read one after another, what is made of them, and by which rules."""

    paths: tuple[str, ...]
    chosen: Chosen
    rules: tuple[int, int, int]


class Part(NamedTuple):
    """The rows of some files, packed, and what is wrong with those that have none."""

    data: bytes
    problems: tuple[str, ...]


def read_files(files: Files) -> Part:
    """Read some files, each on its own; Problem where this machine has other rules."""
    if files.rules != files.chosen.rules:
        raise Problem(OTHER_RULES)
    rows = empty_rows(files.chosen)
    job = Job()
    _running.add(job)
    try:
        for path in files.paths:
            _add(rows, _read(Path(path), files.chosen, job))
    finally:
        _running.discard(job)
    return Part(packed(files.chosen.fields, rows), tuple(rows[FAILURES.name][1]))


def empty_rows(chosen: Chosen) -> Rows:
    """The tables that are made, without a row."""
    return {table.name: [[] for _ in table.fields] for table in chosen.all}


def give_up() -> None:
    """Let what is being read in this process end at once."""
    for job in list(_running):
        job.cancel()


def close() -> None:
    """Leave nothing of the children of this process, none of which reads any more."""
    while _children:
        _children.pop().close()


def rows_of_file(
    _job: Job, path: str, file: str, source: list[str] | None, chosen: list[Any]
) -> Iterator[Rows]:
    """The child's part: the rows of a file, a table at a time; `source` is what it was made from, if any."""
    tables, measures, lists = chosen
    wanted = Chosen(
        tuple(tables), tuple(measures), tuple(WordList(name, tuple(words)) for name, words in lists)
    )
    report = read_file(Path(path))
    if source:
        report = replace(report, source=Source(*source))
    read = Read(file, report, wanted.measures, wanted.lists)
    for table in wanted.all:
        yield {table.name: table.columns(read)}


def _read(path: Path, chosen: Chosen, job: Job) -> Rows:
    """The rows of a file, or the one that says what is wrong with it."""
    try:
        if problem := folder_problem(path):
            raise problem
        if not needs_office(path.name):
            return _from_child(path, path, None, chosen, job)
        source = source_of(path)
        with TemporaryDirectory(prefix="zhupi-") as folder:
            return _from_child(as_docx(path, Path(folder)), path, source, chosen, job)
    except Problem as problem:
        return {FAILURES.name: [[str(path)], [str(problem)]]}
    except OSError as error:
        return {FAILURES.name: [[str(path)], [str(Problem(NOT_READ, path=path, reason=reason(error)))]]}


def _from_child(path: Path, file: Path, source: Source | None, chosen: Chosen, job: Job) -> Rows:
    """What this thread's own child makes of a file; the next one is read by the same child."""
    if not hasattr(_here, "child"):
        _here.child = Child(lasts=LASTS)
        _children.append(_here.child)
    rows: Rows = {}
    for line in _here.child.run(WORK, [str(path), str(file), source, chosen], file.name, job):
        rows |= line
    return rows


def _add(to: Rows, rows: Rows) -> None:
    for name, columns in rows.items():
        for column, values in zip(to[name], columns, strict=True):
            column.extend(values)
