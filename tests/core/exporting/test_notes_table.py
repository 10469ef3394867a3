import csv
import io
from collections.abc import Iterator
from zipfile import ZipFile

import pytest
from lxml import etree

from core.document.problem import Problem
from core.exporting import tables
from core.exporting.cells import LONGEST_CELL
from core.exporting.formats import exported
from core.exporting.selection import FIELDS, Selection
from tests.core.exporting.outgoing import HERE, NOTEBOOK, NOTES
from tests.small_report import REPORT

LONG = "=甲𠮷" * LONGEST_CELL
ODD = NOTEBOOK._replace(here=(NOTES[0]._replace(note=LONG), NOTES[1]._replace(note="=1+1\x0b\uffff_x0041_")))


def cells(data: bytes, sheet: int) -> list[list[str]]:
    """The words and numbers of a sheet, row by row; every one a string of the book's or a number."""
    with ZipFile(io.BytesIO(data)) as book:
        strings = ["".join(map(str, one.itertext())) for one in _parts(book, "xl/sharedStrings.xml", "si")]
        rows = []
        for row in _parts(book, f"xl/worksheets/sheet{sheet}.xml", "row"):
            assert not list(row.iter("{*}f"))
            told = [(one.get("t"), one.findtext("{*}v") or "") for one in row]
            rows.append([strings[int(value)] if kind == "s" else value for kind, value in told])
        assert not [name for name in book.namelist() if "rels" in name and b"http://a" in book.read(name)]
    return rows


def _parts(book: ZipFile, name: str, part: str) -> Iterator[etree._Element]:
    return etree.fromstring(book.read(name)).iter(f"{{*}}{part}")


def test_a_table_has_the_chosen_fields_in_their_order() -> None:
    data = exported(NOTEBOOK, "csv", Selection(fields=("quote", "meaning"), colours=("red",)))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows == [["quote", "meaning"], ["生产总值120亿元", "存疑"], ["全县", "存疑"]]
    assert exported(NOTEBOOK, "csv").decode("utf-8-sig").startswith(",".join(f'"{name}"' for name in FIELDS))


def test_a_workbook_has_the_notes_and_the_figures() -> None:
    data = exported(NOTEBOOK, "xlsx")
    notes, figures = cells(data, 1), cells(data, 2)
    assert len(notes) == len(HERE) + 1
    assert notes[0] == list(FIELDS)
    assert [row[0] for row in figures] == ["figure", *(one.text for one in REPORT.figures)]
    chosen = exported(NOTEBOOK, "xlsx", Selection(sections=(1,)))
    assert [row[0] for row in cells(chosen, 2)] == ["figure", "6%", "3000人"]
    alone = exported(NOTEBOOK, "xlsx", Selection(words=False))
    with ZipFile(io.BytesIO(alone)) as book:
        assert "xl/worksheets/sheet2.xml" not in book.namelist()


def test_nothing_of_a_long_note_vanishes_and_nothing_is_a_formula() -> None:
    for rows in (cells(exported(ODD, "xlsx"), 1), list(_csv(exported(ODD, "csv")))):
        at = [number for number, name in enumerate(rows[0]) if name.startswith("note")]
        assert [rows[0][number] for number in at] == ["note", "note 2", "note 3", "note 4"]
        assert "".join(rows[1][number].removeprefix("'") for number in at) == LONG
        assert rows[2][at[0]].removeprefix("'").startswith("=1+1")


def _csv(data: bytes) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))


def test_more_than_a_sheet_holds_is_told_and_not_left_out() -> None:
    with pytest.raises(Problem, match="more"):
        tables.workbook({"a": [["x"] * 16_385]})
