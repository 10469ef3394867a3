import csv
import json
from pathlib import Path

import pytest

from core import cli
from core.library.library import Library
from core.workspace.editions import keep
from tests.core.analysis.series.reports import report
from tests.core.commands.test_attach import no_window

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Library.open(path := tmp_path / "library.sqlite") as library:
        keep(library, report())
    return path


def ask(path: Path, *words: str) -> int:
    return cli.main(["--library", str(path), "glance", *words], no_window)


def test_each_measure_has_a_line_and_what_is_not_said_is_told(path: Path, capsys: Capture) -> None:
    assert ask(path, "浙江") == 0
    head, gdp, *others = capsys.readouterr().out.splitlines()
    assert head.split() == ["measure", "place", "year", "result", "growth", "last", "target", "target"]
    assert gdp.split() == [
        *("地区生产总值", "浙江省", "2024", "8.2万亿元", "6%", "no", "report", "5%–5.5%"),
    ]
    assert any(line.startswith("粮食产量") and "not said" in line for line in others)


def test_json_leads_to_the_sentences(path: Path, capsys: Capture) -> None:
    assert ask(path, "浙江", "--json") == 0
    (place,) = json.loads(capsys.readouterr().out)
    gdp = place["measures"][0]
    assert (gdp["result"]["said"], gdp["target"][0]["said"], gdp["last_target"]) == (
        "8.2万亿元",
        "5%–5.5%",
        [],
    )
    assert gdp["target"][0]["sentence"].startswith("今年主要预期目标是")


def test_a_table_and_a_place_that_has_no_report(path: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "out.csv"
    assert ask(path, "浙江", "--csv", str(out)) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["growth"] == "6%"
    assert ask(path, "浙江", "四川") == 0
    told = capsys.readouterr()
    assert "四川" in told.err
    assert "浙江省" in told.out
    assert ask(path, "浙江", "--year", "2019") == 2
    assert "2019" in capsys.readouterr().err
