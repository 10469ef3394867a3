"""What is to go wrong has in it all that its reader knows of, and goes wrong the same way each time."""

from pathlib import Path

import pytest

from core.importing.importer import import_bytes
from core.workspace.foreign import note_pages
from tests.torture.fuzz import READERS, mutated
from tests.torture.sound import CELLS, ITEMS, SHORT, notes, report_lines, reports

REPORTS = dict(reports(report_lines(SHORT)))
NOTES = dict(notes())


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_has_headings_a_list_a_table_and_notes(name: str) -> None:
    _, read = import_bytes(name, REPORTS[name])
    assert {"heading", "note", "note-text"} <= {mark.kind for mark in read.marks}
    assert all(words in read.text for words in (*ITEMS[:1], *CELLS[1])) or name == "a.pdf"
    assert CELLS[1][1] in read.text
    assert read.removed


@pytest.mark.parametrize("name", NOTES)
def test_notes_are_found(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(NOTES[name])
    assert b"Annotation" in b"".join(note_pages(tmp_path / name))


@pytest.mark.parametrize("name", READERS)
def test_the_same_number_is_the_same_file(name: str) -> None:
    assert [mutated(name, number) for number in range(3)] == [mutated(name, number) for number in range(3)]
    assert len({mutated(name, number) for number in range(9)}) > 5
