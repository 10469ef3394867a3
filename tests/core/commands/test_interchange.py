"""Annotating, exporting and merging from the command line."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core import cli
from tests.core.commands.test_attach import OLD, no_window


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(OLD, "utf-8")
    return path


class Line:
    """The command line over one library."""

    def __init__(self, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.library, self._capsys = library, capsys

    def __call__(self, *arguments: object) -> str:
        assert self.status(*arguments) == 0
        return self._capsys.readouterr().out

    def status(self, *arguments: object) -> int:
        return cli.main([*map(str, arguments), "--library", str(self.library)], no_window)

    def notes(self, file: Path) -> Any:
        return json.loads(self("notes", file, "--json"))


@pytest.fixture
def here(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path / "here.sqlite", capsys)


@pytest.fixture
def there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path / "there.sqlite", capsys)


def test_annotations_go_out_and_come_in(here: Line, there: Line, file: Path, tmp_path: Path) -> None:
    uuid = here(
        "annotate", file, "--quote", "產值100億元", "--note", "注", "--tag", "经济", "--colour", "blue"
    ).strip()
    second = json.loads(here("annotate", file, "--quote", "新建公路", "--suffix", "30公里", "--json"))
    assert OLD[second["start"] : second["end"]] == "新建公路"
    here("export", file, "--format", "jsonld", "--output", tmp_path / "a.jsonld")
    assert "2 changed" in there("merge", tmp_path / "a.jsonld")
    assert "0 changed" in there("merge", tmp_path / "a.jsonld")
    assert there.notes(file) == here.notes(file)
    assert {note["id"] for note in there.notes(file)} == {uuid, second["id"]}
    assert "> 产值100亿元" in there("export", file, "--format", "markdown")
    assert '"产值100亿元"' in there("export", file, "--format", "csv")


def test_what_goes_out_attaches_where_it_was(here: Line, file: Path, tmp_path: Path) -> None:
    here("annotate", file, "--quote", "产值")
    (tmp_path / "a.jsonld").write_text(here("export", file), "utf-8")
    (found,) = json.loads(here("attach", file, tmp_path / "a.jsonld", "--json"))
    assert (found["state"], OLD[found["start"] : found["end"]]) == ("exact", "产值")


def test_words_are_annotated_however_they_are_written(here: Line, tmp_path: Path) -> None:
    text = "2025年青山县政府工作报告\n各位代表：\n一、规划\n二○二一—2025年，“⽼有\n所养”等……\n"
    (tmp_path / "r.txt").write_text(text, "utf-8")
    for quote in ("二〇二一-2025", "「老有所养」等..."):
        found = json.loads(here("annotate", tmp_path / "r.txt", "--quote", quote, "--json"))
        assert len(found["quote"]) >= 8


@pytest.mark.parametrize(
    ("quote", "said"), [("减税", "does not stand"), ("新建公路", "2 times"), ("", "does not")]
)
def test_words_that_are_not_there_or_several_times_are_not_annotated(
    quote: str, said: str, here: Line, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert here.status("annotate", file, "--quote", quote) == 2
    assert said in capsys.readouterr().err
    assert not here.library.exists()


def test_annotations_of_another_version_find_the_reader_s_own(
    here: Line, there: Line, file: Path, tmp_path: Path
) -> None:
    there("annotate", file, "--quote", "二、2024年")
    (tmp_path / "newer").mkdir()
    newer = tmp_path / "newer" / "report.txt"
    newer.write_text(OLD.replace("改造学校3所", "改造中小学校3所"), "utf-8")
    uuid = here("annotate", newer, "--quote", "新建公路30").strip()
    (tmp_path / "a.jsonld").write_text(here("export", newer), "utf-8")
    there("merge", tmp_path / "a.jsonld")
    assert {note["state"] for note in there.notes(file)} == {"exact"}
    assert uuid in {note["id"] for note in there.notes(file)}


def test_exporting_makes_no_library(here: Line, file: Path) -> None:
    assert json.loads(here("export", file))["items"] == []
    assert not here.library.exists()


def test_the_real_program_prints_the_id_of_what_is_kept(here: Line, file: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "gui",
        "--library",
        str(here.library),
        "annotate",
        str(file),
        "--quote",
        "产值",
    ]
    done = subprocess.run(command, capture_output=True, check=True, cwd=Path(__file__).parents[3])
    assert here.notes(file)[0]["id"] == done.stdout.decode().strip()


def test_nothing_of_a_note_commands_a_terminal(here: Line, file: Path) -> None:
    note = "甲\x1b[2J\x9b31m\u202e乙\n丙"
    here("annotate", file, "--quote", "产值", "--note", note)
    said = here("notes", file)
    assert "甲\\u001b[2J\\u009b31m\\u202e乙\n" in said
    assert here.notes(file)[0]["note"] == note
    assert "\x9b" not in here("notes", file, "--json")
