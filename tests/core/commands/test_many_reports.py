import json
from pathlib import Path
from typing import Any

import pytest

from core import cli
from core.library.library import Library
from tests.core.commands.test_attach import no_window
from tests.core.library.salvaged import report


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "报告"
    folder.mkdir()
    report(folder, "青山县")
    report(folder, "白水县")
    report(folder, "白水县", corrected=True)
    (folder / "空.txt").touch()
    return folder


def zhupi(path: Path, *arguments: object) -> int:
    return cli.main(["--library", str(path), *map(str, arguments)], no_window)


def lines(capsys: pytest.CaptureFixture[str]) -> list[Any]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_folder_is_imported_and_told_file_by_file(
    path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert zhupi(path, "import", folder) == 2
    told, complained = capsys.readouterr()
    assert [line.split("\t")[:2] for line in told.splitlines()] == [
        ["2024年白水县政府工作报告", "added"],
        ["2024年白水县政府工作报告", "another text of a report that is there"],
        ["2024年青山县政府工作报告", "added"],
    ]
    assert complained.splitlines() == [
        "zhupi: 空.txt is empty.",
        "2 added, 1 another text of a report that is there, 1 failed",
    ]
    assert zhupi(path, "import", folder / "青山县.txt", "--json") == 0
    (known,) = lines(capsys)
    assert (known["outcome"], known["reason"], known["file"]) == ("known", None, str(folder / "青山县.txt"))


def test_reports_are_listed_removed_and_brought_back(
    path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    zhupi(path, "import", folder)
    capsys.readouterr()
    assert zhupi(path, "list", "--year", "2024", "--json") == 0
    ((first, second),) = lines(capsys)
    assert (first["place"], first["year"], first["notes"], len(first["versions"])) == ("青山县", 2024, 0, 1)
    assert (second["place"], len(second["versions"])) == ("白水县", 2)
    assert zhupi(path, "list", "--year=-2023") == 0
    assert capsys.readouterr().out == ""
    assert zhupi(path, "remove", first["report"][:8], second["versions"][0], "文") == 2
    told, complained = capsys.readouterr()
    assert "文 names no report in the library" in complained
    assert [line.split("\t")[1:] for line in told.splitlines()] == [
        ["2024年青山县政府工作报告", "removed"],
        ["2024年白水县政府工作报告", "removed"],
    ]
    assert zhupi(path, "list") == 0
    assert capsys.readouterr().out == ""
    assert zhupi(path, "list", "--trash") == 0
    assert first["report"][:8] in capsys.readouterr().out
    assert zhupi(path, "remove", "--back", first["report"], "--json") == 0
    assert lines(capsys)[0]["back"][0]["report"] == first["report"]
    assert zhupi(path, "remove", "--empty") == 0
    assert capsys.readouterr().out == "1 reports gone for good\n"
    assert zhupi(path, "list") == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(first["report"][:8])
    with Library.open(path) as library:
        assert len(library.reports.all()) == 1


def test_what_names_nothing_or_too_much_is_said(
    path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    zhupi(path, "import", folder)
    capsys.readouterr()
    assert zhupi(path, "remove") == 2
    assert "Name reports by their ids" in capsys.readouterr().err
    assert zhupi(path, "remove", "") == 2
    assert "names no report" in capsys.readouterr().err
    with Library.open(path) as library:
        assert len(library.reports.all()) == 2


def test_without_a_library_there_is_nothing_to_list(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert zhupi(path, "list", "--json") == 0
    assert capsys.readouterr().out == "[]\n"
    assert not path.exists()
