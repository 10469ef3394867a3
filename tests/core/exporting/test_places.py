"""Exports stay where they are put, whatever a report, its file, its tags and its notes are called."""

import io
import os
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from core.document.annotation import Incoming
from core.document.original import original_of
from core.exporting.formats import FORMATS, exported, write_exported
from core.interchange.notebook import Notebook
from tests.core.exporting.outgoing import NOTEBOOK, NOTES
from tests.small_report import REPORT

ODD = (
    "../../evil",
    "/tmp/evil",
    "..\\..\\evil",
    "C:\\evil",
    "..",
    "a/../../evil",
    "CON",
    "a\nb",
    "\u202elive",
)


def notebook(name: str) -> Notebook:
    """The notes on a report that is called so, with tags and words that are."""
    report = replace(
        REPORT,
        source=REPORT.source._replace(name=f"{name}.docx"),
        metadata=REPORT.metadata._replace(title=name, place=name, speaker=name),
    )
    notes = tuple(one._replace(tags=(name, f"{name}/{name}"), note=name) for one in NOTES)
    original = original_of(report)
    here = {one.id: NOTEBOOK.placements[one.id] for one in notes}
    return Notebook(
        {original.id: original}, tuple(map(Incoming, notes)), report, notes, here, meanings={"red": name}
    )


def inside(data: bytes) -> Iterator[str]:
    """The names of the files in an archive."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from archive.namelist()


@pytest.mark.parametrize("format_", sorted(FORMATS.keys() - {"pdf"}))
def test_one_file_is_written_and_none_in_it_leads_out(format_: str, tmp_path: Path) -> None:
    target = tmp_path / "here" / "too" / "a"
    target.parent.mkdir(parents=True)
    for name in ODD:
        data = exported(notebook(name), format_)
        write_exported(target, data, format_)
        assert [path for path in tmp_path.rglob("*") if path.is_file()] == [target]
        for one in inside(data):
            assert ".." not in PurePosixPath(one.replace("\\", "/")).parts
            assert not PurePosixPath(one).is_absolute()
            assert not PureWindowsPath(one).drive


@pytest.mark.skipif(os.name == "nt", reason="needs links that anybody may make")
def test_what_a_link_leads_to_is_left_as_it_is(tmp_path: Path) -> None:
    other, link = tmp_path / "other", tmp_path / "a.csv"
    other.write_bytes(b"mine")
    link.symlink_to(other)
    write_exported(link, b"new", "csv")
    assert (other.read_bytes(), link.read_bytes(), link.is_symlink()) == (b"mine", b"new", False)
