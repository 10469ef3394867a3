import csv
import io
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from core.document.problem import Problem
from core.exporting.glance import Page, write_glance

ROWS = (("指标", "结果 2023"), ("地区生产总值", "8.26万亿元"), ("粮食|产量", "—"))
PAGE = Page("浙江省", "2024年报告", ROWS, ("— 报告未提及。",), (("measure", "value"), ("地区生产总值", 1)))


def test_what_is_remarked_stands_below_the_table_in_each_form(tmp_path: Path) -> None:
    for ending in ("docx", "xlsx", "csv", "md"):
        write_glance(PAGE, tmp_path / f"a.{ending}")
    with ZipFile(tmp_path / "a.docx") as file:
        body = etree.fromstring(file.read("word/document.xml"))[0]
    kinds = [(one.tag.rpartition("}")[2], "".join(map(str, one.itertext()))) for one in body]
    assert kinds[:2] == [("p", "浙江省"), ("p", "2024年报告")]
    assert [kind for kind, _ in kinds[2:]] == ["tbl", "p", "sectPr"]
    assert kinds[3] == ("p", PAGE.remarks[0])
    rows = list(csv.reader(io.StringIO((tmp_path / "a.csv").read_text("utf-8-sig"))))
    assert rows == [*map(list, ROWS), [], list(PAGE.remarks)]
    lines = (tmp_path / "a.md").read_text("utf-8").splitlines()
    assert (lines[0], lines[-1]) == ("# 浙江省", PAGE.remarks[0])
    assert r"| 粮食\|产量 | — |" in lines


def test_a_workbook_also_has_each_figure(tmp_path: Path) -> None:
    write_glance(PAGE, tmp_path / "a.xlsx")
    with ZipFile(tmp_path / "a.xlsx") as file:
        book = etree.fromstring(file.read("xl/workbook.xml"))
    assert [one.get("name") for one in book.iter("{*}sheet")] == ["glance", "figures"]


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem):
        write_glance(PAGE, tmp_path / "a.txt")


def test_who_has_no_typst_is_told_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(Problem, match=r"zhupi\[pdf\]"):
        write_glance(PAGE, tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()
