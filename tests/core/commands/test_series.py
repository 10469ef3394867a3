import csv
import json
from pathlib import Path
from typing import Any

import pytest

from core import cli
from core.library.library import Library
from core.workspace.editions import keep
from tests.core.analysis.series.reports import OUTCOME, report
from tests.core.commands.test_attach import no_window

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Library.open(path := tmp_path / "library.sqlite") as library:
        keep(library, report())
        keep(library, report(f"前三季度，进出口增长7%。\n{OUTCOME}", "", 2025))
    return path


def ask(path: Path, *words: str) -> int:
    return cli.main(["--library", str(path), "series", *words], no_window)


def told(path: Path, capsys: Capture, *words: str) -> Any:
    assert ask(path, *words, "--json") == 0
    return json.loads(capsys.readouterr().out)


def test_a_measure_is_printed_by_places_and_years(path: Path, capsys: Capture) -> None:
    assert ask(path, "GDP", "--form", "growth") == 0
    title, years, outcome, target, _ = capsys.readouterr().out.splitlines()
    assert title == "地区生产总值 · growth · %"
    assert years.split() == ["2023", "2024"]
    assert outcome.split() == ["浙江省", "outcome", "6%", "6%"]
    assert target.split() == ["浙江省", "target", "5%–5.5%"]


def test_json_tells_the_sentence_of_each_point_and_why_it_is_not_sure(path: Path, capsys: Capture) -> None:
    found = told(path, capsys, "进出口")
    (cell,) = found["series"][0]["cells"]
    assert (cell["place"], cell["year"], cell["value"], cell["said"]) == ("浙江省", 2024, 7, "7%")
    assert (cell["sure"], cell["why"], cell["sentence"]) == (False, "period", "前三季度，进出口增长7%。")
    assert (
        told(path, capsys, "GDP", "--year", "2024", "--form", "level")["series"][0]["cells"][0]["year"]
        == 2024
    )


def test_without_a_measure_those_are_listed_that_are_stated(path: Path, capsys: Capture) -> None:
    assert told(path, capsys)[0] == {"measure": "一般公共预算收入", "reports": 2, "known": True}
    assert ask(path) == 0
    assert capsys.readouterr().out.splitlines()[0].split() == ["2", "一般公共预算收入"]


def test_a_part_of_a_name_says_what_it_was_taken_for(path: Path, capsys: Capture) -> None:
    assert ask(path, "就业") == 0
    assert capsys.readouterr().out.startswith("城镇新增就业")
    assert ask(path, "没有这个") == 2
    assert "没有这个" in capsys.readouterr().err


def test_series_go_into_a_table(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert ask(path, "GDP", "--csv", str(out)) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["said"] for row in rows} == {"8.2万亿元", "6%", "5%–5.5%"}
    assert all(row["sentence"] for row in rows)
