"""Notes of reports whose words a damaged library lost go out, and find these reports again elsewhere."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.core.commands.test_interchange import Line
from tests.core.library.salvaged import annotate, lose_words, report


@pytest.fixture
def here(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path / "here.sqlite", capsys)


@pytest.fixture
def files(here: Line, tmp_path: Path) -> list[Path]:
    """Two reports that the library lost, with notes on both."""
    files = [report(tmp_path, "青山县"), report(tmp_path, "白水县")]
    annotate(here.library, files[0], 5, "red", "查去年", "就业")
    annotate(here.library, files[1], 7, "blue", "=2+3")
    annotate(here.library, files[0], 4, "green", "")
    found = lose_words(here.library, *files)
    assert any("zhupi notes --lost" in str(words) for words in found.lost)
    return files


def test_they_go_out_as_a_table_and_as_text_report_by_report(here: Line, files: list[Path]) -> None:
    rows = list(csv.DictReader(io.StringIO(here("export", "--lost", "--format", "csv"))))
    assert sorted(row["quote"] for row in rows) == ["城镇新增就业4万", "城镇新增就业5万", "新修桥梁7座"]
    assert {row["state"] for row in rows} == {"orphan"}
    assert "'=2+3" in {row["note"] for row in rows}
    text = here("export", "--lost", "--format", "markdown")
    own, other = text.index("# 2024年青山县政府工作报告"), text.index("# 2024年白水县政府工作报告")
    four, five, seven = map(text.index, ("新增就业4万", "新增就业5万", "新修桥梁7座"))
    assert own < four < five
    assert (other < own) == (seven < own)
    assert "#就业" in text


@pytest.mark.parametrize("corrected", [False, True])
def test_they_are_merged_into_a_library_that_has_their_reports_each_into_its_own(
    here: Line, files: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], corrected: bool
) -> None:
    out, there = tmp_path / "lost.jsonld", Line(tmp_path / "there.sqlite", capsys)
    here("export", "--lost", "--output", out)
    again = [report(tmp_path, place, corrected=corrected) for place in ("青山县", "白水县")]
    for file in again:
        annotate(there.library, file, 9, "yellow", "")
    assert "3 changed" in there("merge", out)
    assert "0 changed" in there("merge", out)
    own, other = (there.notes(file) for file in again)
    assert [(one["quote"], one["note"], one["state"]) for one in own] == [
        ("城镇新增就业4万", "", "exact"),
        ("城镇新增就业5万", "查去年", "exact"),
        ("城镇新增就业9万", "", "exact"),
    ]
    assert [one["note"] for one in other] == ["=2+3", ""]


def test_they_are_attached_to_their_report(here: Line, files: list[Path], tmp_path: Path) -> None:
    here("export", "--lost", "--output", tmp_path / "lost.jsonld")
    found = json.loads(here("attach", files[0], tmp_path / "lost.jsonld", "--json"))
    assert sorted(one["state"] for one in found) == ["exact", "exact", "orphan"]


def test_what_went_out_changes_nothing_where_it_came_from(
    here: Line, files: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "lost.jsonld"
    here("export", "--lost", "--output", out)
    again = report(tmp_path, "青山县", corrected=True)
    annotate(here.library, again, 9, "yellow", "")
    (still,) = json.loads(here("notes", "--lost", "--json"))
    assert still["note"] == "=2+3"
    assert here.status("merge", out) == 2
    assert "2 annotations read, 0 changed, 1 left out" in capsys.readouterr().out
    assert [one["note"] for one in here.notes(again)] == ["", "查去年", ""]
    assert json.loads(here("export", "--lost"))["items"][0]["zhupi:placement"]["state"] == "orphan"


def test_one_asks_for_reports_or_for_what_was_lost(
    here: Line, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = report(tmp_path, "青山县")
    for command in ("notes", "export"):
        assert here.status(command) == 2
        assert "Name a report" in capsys.readouterr().err
        assert here.status(command, file, "--lost") == 2
        assert f"leave {file.name} out" in capsys.readouterr().err
    assert json.loads(here("notes", "--lost", "--json")) == []
    assert json.loads(here("export", "--lost"))["items"] == []
    assert not here.library.exists()
