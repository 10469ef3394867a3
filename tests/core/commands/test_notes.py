import json
from pathlib import Path

import pytest

from core import cli
from core.anchoring.anchor import describe
from core.cli import Start
from core.document.clean_text import Source
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.salvage import salvage
from core.workspace.editions import keep
from core.workspace.reading import read_file
from tests.core.library.hand import add

REPORT = Report(Source("r.txt", "a" * 64, "text/plain", "utf-8"), "新增就业一万人，民生持续改善。")


def no_window(start: Start) -> int:
    raise AssertionError(start)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        lost = TextId("lost-1")
        with library.store.transaction():
            library.texts.know(lost)
        add(library, lost, describe(REPORT, Span(0, 4)), "red", "查去年")
    return path


def test_notes_of_a_report_that_a_damage_took_are_printed(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--library", str(library), "notes", "--lost"], no_window) == 0
    assert capsys.readouterr().out == "新增就业  [red]\n  查去年\n"
    assert cli.main(["--library", str(library), "notes", "--lost", "--json"], no_window) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["quote"], found["note"], found["state"]) == ("新增就业", "查去年", "orphan")


def test_notes_of_nothing_are_told_to_name_something(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--library", str(library), "notes"], no_window) == 2
    assert "--lost" in capsys.readouterr().err


def test_notes_wait_in_a_salvaged_library_until_any_version_of_the_report_is_opened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = "政府工作报告\n" + "".join(
        f"第{n}项：城镇新增就业{n}万人，民生持续改善。\n" for n in range(3, 400)
    )
    first, again = tmp_path / "r.txt", tmp_path / "again.txt"
    first.write_text(words, "utf-8")
    again.write_text(words.replace("第300项", "第三百项"), "utf-8")
    damaged, new = tmp_path / "damaged.sqlite", tmp_path / "new.sqlite"
    with Library.open(damaged) as library:
        report = read_file(first)
        at = report.text.index("城镇新增就业5万")
        add(library, keep(library, report), describe(report, Span(at, at + 8)), "red", "查去年", ["就业"])
    data, heading = damaged.read_bytes(), "政府工作报告\n".encode()
    damaged.write_bytes(data.replace(heading, bytes(len(heading))))
    assert any(str(words).startswith("1 annotations are on reports") for words in salvage(damaged, new).lost)
    command = ["--library", str(new), "notes"]
    assert cli.main([*command, "--lost"], no_window) == 0
    assert capsys.readouterr().out == "城镇新增就业5万  [red]\n  查去年\n  #就业\n"
    with Library.open(new) as library:
        keep(library, read_file(again))
    assert cli.main([*command, "--lost"], no_window) == 0
    assert capsys.readouterr().out == ""
    assert cli.main([*command, str(again)], no_window) == 0
    assert "查去年" in capsys.readouterr().out
