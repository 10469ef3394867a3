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
