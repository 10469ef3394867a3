import csv
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from core.document.problem import Problem
from core.exporting.figures import write_figures
from tests.small_report import REPORT

HOSTILE = replace(REPORT, figures=(REPORT.figures[0]._replace(indicator='=HYPERLINK("x")', text="-1亿元"),))


def test_a_table_names_value_unit_and_place(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    write_figures(REPORT, [1, 3], path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["figure"], first["value"], first["change"]) == ("5.5%", "5.5", "increase")
    assert first["section"] == "2024年工作回顾"
    assert (first["horizon"], first["to_year"], first["measure"]) == ("year", "2024", "地区生产总值")
    assert (second["value"], second["unit"]) == ("3000", "人")
    assert second["paragraph"] == "（二）改善民生。新增就业3000人。"


def test_a_workbook_has_numbers_and_no_formula(tmp_path: Path) -> None:
    write_figures(HOSTILE, [0], tmp_path / "figures.xlsx")
    with ZipFile(tmp_path / "figures.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        assert "=HYPERLINK(" in book.read("xl/sharedStrings.xml").decode()
    assert "<v>12000000000</v>" in sheet
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_a_csv_file_says_its_encoding(tmp_path: Path) -> None:
    write_figures(HOSTILE, [0], tmp_path / "figures.CSV")
    text = (tmp_path / "figures.CSV").read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    assert "\"'=HYPERLINK(" in text.decode()
    assert [file.name for file in tmp_path.iterdir()] == ["figures.CSV"]


@pytest.mark.parametrize("name", ["figures.ods", "missing/figures.csv", "missing/figures.xlsx"])
def test_what_cannot_be_written_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"csv or \.xlsx|cannot be written"):
        write_figures(REPORT, [0], tmp_path / name)
