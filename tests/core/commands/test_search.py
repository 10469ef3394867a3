import csv
import json
from pathlib import Path
from typing import Any
from zipfile import is_zipfile

import pytest

from core import cli
from core.commands.columns import columns
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.annotating import Mark, annotate
from core.workspace.editions import keep
from core.workspace.reading import read_file
from tests.core.commands.test_attach import no_window
from tests.small_report import REPORT, TEXT, at

NORTH = """北县2023年政府工作报告
一、2022年工作回顾
全县生产总值90亿元，就业稳定。
二、2023年工作安排
新增就業千人。
"""
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path, file = tmp_path / "library.sqlite", tmp_path / "北县.txt"
    file.write_text(NORTH, "utf-8")
    with Library.open(path) as library:
        keep(library, REPORT)
        keep(library, read_file(file))
        annotate(library, REPORT, Mark(at("120亿元"), "red", "查去年的就业", ("经济",)))
    return path


def asked(library: Path, *words: str) -> int:
    return cli.main(["--library", str(library), "search", *words], no_window)


def told(library: Path, capsys: Capture, *words: str) -> dict[str, Any]:
    assert asked(library, *words, "--json") == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_every_hit_is_told_with_its_place(library: Path, capsys: Capture) -> None:
    found = told(library, capsys, "新增就业")
    assert list(found) == ["total", "reports", "hits"]
    assert (found["total"], found["reports"]) == (2, 2)
    first, second = found["hits"]
    assert list(first) == [
        *("report", "title", "place", "year", "section", "start", "end", "before", "match", "after")
    ]
    assert (first["place"], first["year"], first["match"]) == ("北县", 2023, "新增就業")
    assert (first["section"], first["before"], first["after"]) == ("2023年工作安排", "", "千人。")
    assert TEXT[second["start"] : second["end"]] == second["match"] == "新增就业"
    assert TextId(second["report"]) != TextId(first["report"])


def test_lines_are_aligned_and_counted(library: Path, capsys: Capture) -> None:
    assert asked(library, "就业", "--sort", "left1", "--width", "4") == 0
    out, error = capsys.readouterr()
    *lines, counts = out.splitlines()
    assert counts == "3 hits in 2 reports"
    assert error == "zhupi: Looked for: “就业”.\n"
    assert [line.split()[1:3] for line in lines if "稳定" in line] == [["就业", "稳定。"]]
    assert len({columns(line[: line.index("就")]) for line in lines}) == 1


def test_words_may_begin_as_options_do(library: Path, capsys: Capture) -> None:
    assert told(library, capsys, "就业", "-稳定")["total"] == 2
    assert told(library, capsys, "-稳定", "-人", "就业")["total"] == 0
    assert told(library, capsys, "生产总值 OR 就业 -5.5")["total"] == 5
    assert asked(library, "-5.5", "值") == 0
    assert "Left out, paragraphs with: “5.5”." in capsys.readouterr().err
    for words in ("(", '"', "*", "-", "NEAR(", "' OR 1=1 --", "%", "\\", "“", "—"):
        assert asked(library, words) == 0


def test_nothing_is_found_for_nothing(library: Path, capsys: Capture) -> None:
    for words in ([], [""], ["-就业"], ["OR"]):
        assert told(library, capsys, *words) == {"total": 0, "reports": 0, "hits": []}
    assert asked(library) == 0
    assert "Nothing is looked for" in capsys.readouterr().err
    assert asked(library.with_name("none.sqlite"), "就业") == 0
    assert capsys.readouterr().out == "0 hits in 0 reports\n"
    assert not library.with_name("none.sqlite").exists()


def test_some_reports_and_some_of_them_may_be_asked(library: Path, capsys: Capture) -> None:
    assert told(library, capsys, "就业", "--year", "2024-")["total"] == 1
    assert told(library, capsys, "就业", "--place", "北县", "--year", "2023")["total"] == 2
    assert told(library, capsys, "就业", "--place", "没有的地方")["total"] == 0
    assert told(library, capsys, "就业", "--level", "county")["total"] == 3
    assert told(library, capsys, "就业", "--level", "nation")["total"] == 0
    assert told(library, capsys, "就业", "--part", "outcome")["total"] == 1
    assert told(library, capsys, "三清", "--in", "glossary")["total"] == 1
    found = told(library, capsys, "就业", "--limit", "1")
    assert (found["total"], len(found["hits"])) == (3, 1)


def test_notes_are_told_by_the_words_they_are_on(library: Path, capsys: Capture) -> None:
    (hit,) = told(library, capsys, "就业 经济", "--in", "notes", "--part", "outcome", "--limit", "1")["hits"]
    assert TEXT[hit["start"] : hit["end"]] == "120亿元"
    assert (hit["before"], hit["match"], hit["after"]) == ("120亿元 · 查去年的", "就业", " · 经济")
    assert hit["section"] == "2024年工作回顾"
    assert told(library, capsys, "就业", "--in", "notes", "--part", "plan")["total"] == 0


def test_hits_go_out_as_tables(library: Path, tmp_path: Path, capsys: Capture) -> None:
    table, book = tmp_path / "hits", tmp_path / "hits.xlsx"
    assert asked(library, "生产总值", "--csv", str(table), "--xlsx", str(book)) == 0
    assert capsys.readouterr().out == "3 hits in 2 reports\n"
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert [row["place"] for row in csv.DictReader(file)] == ["北县", "某省某县", "某省某县"]
    assert is_zipfile(book)
