import json
from pathlib import Path

import pytest

from core import cli
from core.anchoring.anchor import describe
from core.document.clean_text import Source
from core.document.report import Report
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.editions import keep
from core.workspace.reading import read_file
from tests.core.commands.test_attach import no_window
from tests.core.library.hand import add
from tests.core.library.salvaged import annotate, lose_words, report

REPORT = Report(Source("r.txt", "a" * 64, "text/plain", "utf-8"), "新增就业一万人，民生持续改善。")


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
    path, again = tmp_path / "library.sqlite", report(tmp_path, "青山县", corrected=True)
    first = report(tmp_path, "青山县")
    annotate(path, first, 5, "red", "查去年", "就业")
    assert any(
        str(words).startswith("1 annotations are on reports") for words in lose_words(path, first).lost
    )
    command = ["--library", str(path), "notes"]
    assert cli.main([*command, "--lost"], no_window) == 0
    assert capsys.readouterr().out == "城镇新增就业5万  [red]\n  查去年\n  #就业\n"
    with Library.open(path) as library:
        keep(library, read_file(again))
    assert cli.main([*command, "--lost"], no_window) == 0
    assert capsys.readouterr().out == ""
    assert cli.main([*command, str(again)], no_window) == 0
    assert "查去年" in capsys.readouterr().out
