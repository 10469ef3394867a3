import csv
from pathlib import Path
from zipfile import ZipFile

import pytest

from core.document.problem import Problem
from core.exporting import tables
from core.exporting.concordance import write_concordance
from core.search.concordance import concordance
from core.search.query import parse
from core.search.scan import scan
from tests.core.search.small import SMALL
from tests.small_report import REPORT

LINES = list(concordance(SMALL, scan(parse("生产总值"), SMALL)))


def test_a_table_cites_every_hit(tmp_path: Path) -> None:
    path = tmp_path / "hits.csv"
    write_concordance(LINES, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["before"], first["match"]) == ("产业提质壮大。全县", "生产总值")
    assert first["sentence"] == "全县生产总值120亿元、增长5.5%，深入实施“三清”行动。"
    assert first["citation"] == "某省某县《2025年政府工作报告》，2024年工作回顾"
    assert (second["section"], second["kind"]) == ("2025年工作安排 / 扩大内需", "plan")
    assert REPORT.text[int(second["start"]) : int(second["end"])] == "生产总值"


def test_no_words_of_a_report_are_a_formula(tmp_path: Path) -> None:
    hostile = [line._replace(before="", match="=HYPERLINK(1)", section="-1") for line in LINES]
    write_concordance(hostile, tmp_path / "hits.csv")
    assert "\"'=HYPERLINK(" in (tmp_path / "hits.csv").read_text("utf-8-sig")
    write_concordance(hostile, tmp_path / "hits.xlsx")
    with ZipFile(tmp_path / "hits.xlsx") as book:
        assert "<f>" not in book.read("xl/worksheets/sheet1.xml").decode()


def test_a_workbook_never_loses_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_ROWS", 2)
    with pytest.raises(Problem, match=r"let it end in \.csv"):
        write_concordance(LINES, tmp_path / "hits.xlsx")
    assert list(tmp_path.iterdir()) == []
