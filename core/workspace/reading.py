"""Files and texts, understood: here, or in a child process where they are long or of a dangerous kind.

Python's regular expressions let no other thread run: a long text, read in this process, would hold up the
window.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.document.clean_text import Mark, Removed, Source
from core.document.original import Original
from core.document.report import Report
from core.document.report_json import from_stretches, report_from_json, report_to_write, to_stretches
from core.jobs.job import Job

if TYPE_CHECKING:
    from core.jobs.process import Child

LONG = 300_000
"""Bytes, or characters, from which a child reads: a process takes about as long to start as this to read."""
Json = dict[str, Any]


def kinds() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The kinds of files that are read as reports: the media type of each, and how their names end."""
    from core.importing.importer import FORMATS  # noqa: PLC0415 - asked for when a file is to be chosen

    return tuple((kind.media_type, kind.endings) for kind in FORMATS)


def endings() -> tuple[str, ...]:
    """How the names of files end that are read as reports."""
    return tuple(ending for _, kind in kinds() for ending in kind)


def read_report(path: Path, job: Job | None = None) -> Report:
    """Read and understand a file wherever that is best; Problem where it cannot be."""
    return read_in_child(path, job) if _is_for_a_child(path) else read_file(path)


def read_given(name: str, data: bytes, job: Job | None = None) -> Report:
    """Read and understand what is no file, as a file of this name would be; Problem where it cannot be.

    For the child it is one for a moment, in a folder that is the user's alone.
    """
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - seldom needed

    with TemporaryDirectory(prefix="zhupi-") as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return read_report(path, job)


def read_file(path: Path) -> Report:
    """Read and understand a file in this process; Problem where it cannot be."""
    from core.importing.importer import import_file  # noqa: PLC0415 - a report from the library needs none
    from core.understanding.understand import understand  # noqa: PLC0415 - likewise

    return understand(*import_file(path))


def read_in_child(path: Path, job: Job | None = None, child: "Child | None" = None) -> Report:
    """Read and understand a file in a child process, in one of its own if none is given; or Problem."""
    from core.importing.office import needs_office  # noqa: PLC0415 - a report from the library needs none

    if needs_office(path.name):
        return _read_by_office(path, job, child)
    return _from_child("stretches_of_file", [str(path.absolute())], path.name, job, child)


def _read_by_office(path: Path, job: Job | None, child: "Child | None") -> Report:
    """What LibreOffice makes of a file, under that file's name."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - seldom needed

    from core.importing.importer import source_of  # noqa: PLC0415 - likewise
    from core.importing.office import as_docx  # noqa: PLC0415 - likewise

    source = source_of(path)
    with TemporaryDirectory(prefix="zhupi-") as folder:
        report = read_in_child(as_docx(path, Path(folder)), job, child)
    return replace(report, source=source)


def understood(original: Original, job: Job | None = None) -> Report:
    """An original understood by today's rules, wherever that is best."""
    if len(original.text) > LONG:
        told = [*original[:-1], [mark.flat for mark in original.marks]]
        return _from_child("stretches_of_original", told, original.source.name, job)
    return _understand(original)


def stretches_of_file(_job: Job, path: str) -> Iterator[Json]:
    """The child's part of `read_in_child`."""
    return to_stretches(report_to_write(read_file(Path(path))))


def stretches_of_original(
    _job: Job,
    source: list[str],
    text: str,
    removed: list[tuple[str, str, int]],
    fields: list[list[str]],
    marks: list[Any],
) -> Iterator[Json]:
    """The child's part of `understood`."""
    pairs = tuple((name, value) for name, value in fields)
    original = Original(Source(*source), text, tuple(Removed(*one) for one in removed), pairs, _marks(marks))
    return to_stretches(report_to_write(_understand(original)))


def _marks(flat: list[Any]) -> tuple[Mark, ...]:
    return tuple(Mark.of_flat(*one) for one in flat)


def _understand(original: Original) -> Report:
    from core.understanding.understand import understand  # noqa: PLC0415 - seldom needed

    return understand(original.source, original.clean)


def _from_child(
    work: str, arguments: list[Any], name: str, job: Job | None, child: "Child | None" = None
) -> Report:
    from core.jobs.process import run  # noqa: PLC0415 - most files are short

    do = child.run if child else run
    return report_from_json(from_stretches(do(f"{__name__}:{work}", arguments, name, job)))


def _is_for_a_child(path: Path) -> bool:
    from core.importing.importer import format_of  # noqa: PLC0415 - a report from the library needs none

    try:
        return format_of(path.name).hostile or path.stat().st_size > LONG
    except OSError:
        return False
