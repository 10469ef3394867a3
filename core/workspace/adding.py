"""Many files added to a library, each on its own, wholly or not at all, with an account of all."""

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from itertools import islice
from pathlib import Path
from typing import Any, Literal, NamedTuple

from core.document.original import original_of
from core.document.problem import Problem
from core.document.report import Report
from core.document.text_id import TextId
from core.files import FORBIDDEN
from core.jobs.job import Job
from core.library.file.rows import NOT_TEXT
from core.library.library import Library
from core.workspace.editions import known_as, perhaps_versions, put
from core.workspace.reading import endings
from core.workspace.reading_many import Read, Readers
from core.workspace.trash import bring_back_reports

Outcome = Literal["added", "version", "known", "back", "failed"]
"""A new report; another text of one that is there; there already; back from the trash; nothing."""
AT_A_TIME = 32
"""Files of which is asked at a time whether they are there already."""
NOTHING_THERE = "{path} has no files of the kinds that Zhupi reads ({kinds})."
AskLibrary = Callable[..., Any]
"""What a library answers to one of the questions here, called with the question and its values."""


class Added(NamedTuple):
    """What came of a file: its report is called `heading`; `problem` says why there is none.

    `version_of` is the report that it is another text of; `perhaps` are other reports of the same place and
    year, which a person may take for one with it.
    """

    file: Path
    outcome: Outcome
    text: TextId | None = None
    heading: str = ""
    version_of: TextId | None = None
    perhaps: tuple[TextId, ...] = ()
    problem: Problem | None = None


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files that are named, and those of known kinds in folders and all folders in these, each once.

    A folder's come in the order of their names; one that has none, or cannot be read, stands for itself.
    """
    found: dict[Path, None] = {}
    for path in paths:
        files = _in_folder(path) if path.is_dir() else [path]
        found.update(dict.fromkeys(Path(os.path.abspath(file)) for file in files))  # noqa: PTH100 - no .. in it
    return list(found)


def folder_problem(path: Path) -> Problem | None:
    """What is wrong with a folder that stands for itself; None where it is none."""
    if not path.is_dir():
        return None
    if not os.access(path, os.R_OK | os.X_OK):
        return Problem(FORBIDDEN, path=path)
    return Problem(NOTHING_THERE, path=path, kinds=", ".join(endings()))


def add_files(ask: AskLibrary, files: Sequence[Path], job: Job) -> Iterator[Added]:
    """Add files one after another, telling of each as soon as it is on the disk.

    Whoever asks the library in between does not wait for the reading of any file. Cancelled where nobody
    waits any more: what was told is there, what was not is not, or will be found there by its bytes.
    """
    with Readers() as readers:
        job.stopped_by(readers.stop)
        for number, (file, come) in enumerate(_read_ahead(ask, files, readers)):
            job.tell(number, len(files))
            if isinstance(come, Added):
                yield come
            elif isinstance(read := come.result(), Problem):
                yield Added(file, "failed", problem=read)
            else:
                job.tell(number, len(files))
                yield _kept(ask, file, read)
        job.tell(len(files), len(files))


def sha256_of(file: Path) -> str:
    """The hash of a file's bytes; none where it cannot be read, which reading it will tell."""
    if not file.is_file():
        return ""
    try:
        with file.open("rb") as data:
            return hashlib.file_digest(data, "sha256").hexdigest()
    except OSError:
        return ""


def already_there(library: Library, files: list[tuple[Path, str]]) -> list[Added | None]:
    """What is to be said of files whose bytes, known by their SHA-256, the library has; None for others.

    One that lies in the trash is brought back, since somebody wants it.
    """
    texts = ((file, library.texts.of_source(sha256) if sha256 else None) for file, sha256 in files)
    return [_already(library, file, text) if text else None for file, text in texts]


def add_read(library: Library, file: Path, report: Report) -> Added:
    """Keep a report that was read from a file, in one transaction."""
    text = original_of(report).id
    with library.store.transaction():
        there = _already(library, file, text)
        known = known_as(library, report)
        put(library, report, known)
    if there:
        return there
    heading = library.reports.heading(text)
    if known is not None and known != text:
        return Added(file, "version", text, heading, known)
    return Added(file, "added", text, heading, perhaps=tuple(perhaps_versions(library, text)))


def _kept(ask: AskLibrary, file: Path, report: Report) -> Added:
    """What came of a report just read; a file that cannot be kept takes no other with it."""
    try:
        added: Added = ask(add_read, file, report)
    except Problem as problem:
        if problem.sentence != NOT_TEXT:  # the library itself is in trouble, and would be for every file
            raise
        return Added(file, "failed", problem=problem)
    return added


def _read_ahead(
    ask: AskLibrary, files: Sequence[Path], readers: Readers
) -> Iterator[tuple[Path, "Added | Future[Read]"]]:
    """The files in their order, as many of them being read as there are readers, and as many waiting."""
    waiting: deque[tuple[Path, Added | Future[Read]]] = deque()
    for file, known in _with_those_known(ask, files):
        waiting.append((file, known or _without_files(file) or readers.read(file)))
        if sum(not isinstance(come, Added) for _, come in waiting) > 2 * readers.workers:
            yield waiting.popleft()
        while waiting and isinstance(waiting[0][1], Added):
            yield waiting.popleft()
    yield from waiting


def _with_those_known(ask: AskLibrary, files: Sequence[Path]) -> Iterator[tuple[Path, Added | None]]:
    left = iter(files)
    while some := list(islice(left, AT_A_TIME)):
        yield from zip(some, ask(already_there, [(file, sha256_of(file)) for file in some]), strict=True)


def _already(library: Library, file: Path, text: TextId) -> Added | None:
    if text not in library.texts:
        return None
    came_back = bring_back_reports(library, [text]) if text in library.trash else ()
    return Added(file, "back" if came_back else "known", text, library.reports.heading(text))


def _without_files(path: Path) -> Added | None:
    problem = folder_problem(path)
    return Added(path, "failed", problem=problem) if problem else None


def _in_folder(folder: Path) -> list[Path]:
    """The files of known kinds in a folder, then the folders that cannot be read; or else itself."""
    known = endings()
    found: list[Path] = []
    unreadable: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        wanted = (name for name in sorted(names) if not name.startswith((".", "~$")))
        found += [Path(place, name) for name in wanted if name.lower().endswith(known)]
    return [*found, *(Path(error.filename) for error in unreadable)] or [folder]
