import csv
import json
from pathlib import Path

import pytest

from core import cli
from core.library.library import Library
from core.workspace.editions import keep
from core.workspace.promise_links import confirm, outcomes, pair_of
from core.workspace.reading import read_file
from tests.core.commands.test_attach import no_window

ONE = """慈溪市2024年政府工作报告
一、2023年工作回顾
全市生产总值增长5%。
二、2024年工作安排
全市生产总值增长6%左右，完成造林1万亩，新增停车位300个。
"""
TWO = """慈溪市2025年政府工作报告
一、2024年工作回顾
全市生产总值增长5.7%。新增停车设施310个。
二、2025年工作安排
全市生产总值增长6%。
"""
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    for name, text in (("2024.txt", ONE), ("2025.txt", TWO)):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path / "2024.txt", tmp_path / "2025.txt"


@pytest.fixture
def library(tmp_path: Path, files: tuple[Path, Path]) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for file in files:
            keep(library, read_file(file))
    return path


def asked(library: Path, *words: str | Path) -> int:
    return cli.main(["--library", str(library), "promises", *map(str, words)], no_window)


def test_promises_of_two_files_are_told_with_their_verdicts(
    files: tuple[Path, Path], capsys: Capture
) -> None:
    assert asked(files[0].with_name("none.sqlite"), *files) == 0
    growth, forest, parking, counts = capsys.readouterr().out.splitlines()
    assert growth.split("\t")[:4] == ["missed", "certain", "全市生产总值增长6%左右", "全市生产总值增长5.7%"]
    assert forest.startswith("not reported\tnone\t完成造林1万亩\t\t")
    assert parking.split("\t")[:4] == ["unclear", "likely", "新增停车位300个", "新增停车设施310个"]
    assert counts == "3 promises, 1 missed, 1 not reported, 1 unclear"


def test_the_next_report_is_found_in_the_library(
    library: Path, files: tuple[Path, Path], capsys: Capture
) -> None:
    assert asked(library, files[0], "--json", "--about", "0.3") == 0
    first, *_ = json.loads(capsys.readouterr().out)
    assert (first["verdict"], first["outcome"]["value"]) == ("met", 5.7)
    with Library.open(library) as there:
        (text,) = [text for text, _ in there.reports.of_year(2024)]
    assert asked(library, text[:8], "--json") == 0
    assert json.loads(capsys.readouterr().out)[0]["verdict"] == "missed"


def test_what_a_reader_confirmed_is_certain(library: Path, files: tuple[Path, Path], capsys: Capture) -> None:
    with Library.open(library) as there:
        texts = [text for year in (2024, 2025) for text, _ in there.reports.of_year(year)]
        pair = pair_of(there, *texts)
        parking = outcomes(pair)[-1]
        confirm(there, pair, parking, parking.offered[0].outcome.span)
    assert asked(library, files[0]) == 0
    assert capsys.readouterr().out.splitlines()[2].split("\t")[:2] == ["met", "certain"]
    assert asked(library, *files) == 0
    assert capsys.readouterr().out.splitlines()[2].split("\t")[1] == "likely"
    other = files[0].with_name("other.txt")
    other.write_text(ONE.replace("6%", "7%"), "utf-8")
    assert asked(library, other) == 0
    assert capsys.readouterr().out.splitlines()[2].split("\t")[1] == "likely"


def test_that_there_is_no_next_report_is_told(
    library: Path, files: tuple[Path, Path], capsys: Capture
) -> None:
    assert asked(library, files[1]) == 2
    assert "no report of 慈溪市 of 2026" in capsys.readouterr().err
    nowhere = files[0].with_name("nowhere.txt")
    nowhere.write_text("关于粮食工作的报告\n一、工作安排\n粮食产量增长6%。\n", "utf-8")
    assert asked(library, nowhere) == 2
    assert "tells no place or no year" in capsys.readouterr().err


def test_a_second_report_that_hardly_tells_of_the_first_is_said_to(
    library: Path, files: tuple[Path, Path], capsys: Capture
) -> None:
    assert asked(library, *files) == 0
    assert capsys.readouterr().err == ""
    assert asked(library, *reversed(files)) == 0
    told = capsys.readouterr()
    assert "3 promises" not in told.out
    assert told.err.startswith("zhupi: The second report is of 2024, not of 2026")
    assert len(told.err.splitlines()) == 1


def test_promises_are_written_as_a_table(files: tuple[Path, Path], library: Path, capsys: Capture) -> None:
    out = files[0].with_name("promises.csv")
    assert asked(library, *files, "--csv", out) == 0
    assert capsys.readouterr().out == ""
    with out.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert head[:2] == ["promise", "measure"]
    assert [row[head.index("verdict")] for row in rows] == ["missed", "not reported", "unclear"]


def test_points_are_a_number(files: tuple[Path, Path], library: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        asked(library, *files, "--about", "viel")
    assert "no number of points" in capsys.readouterr().err
