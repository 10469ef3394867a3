from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from core.anchoring.anchor import describe
from core.document.report import Report
from core.document.text_id import TextId
from core.library.library import Library
from core.text.conversion import convert
from core.workspace.editions import keep as keep_report
from core.workspace.editions import lost_report, same_report
from core.workspace.reading import read_file
from tests.core.library.hand import add, keep
from tests.small_report import REPORT, TEXT, at


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as library:
        yield library


def reread(text: str, place: str | None = "某省某县", year: int | None = 2025) -> Report:
    return replace(REPORT, text=text, metadata=REPORT.metadata._replace(place=place, year=year))


@pytest.mark.parametrize(
    "text",
    [TEXT.replace("。", " ."), TEXT.replace("全县", "本县"), TEXT.replace("\n", "\n\u3000\u3000")],
    ids=["punctuation", "corrected", "layout"],
)
def test_another_text_of_the_same_report_is_known(library: Library, text: str) -> None:
    kept = keep(library, REPORT)
    assert same_report(library, reread(text)) == kept


def test_the_other_script_is_the_same_report(library: Library) -> None:
    text = keep(library, REPORT)
    assert same_report(library, reread(convert(TEXT, "traditional"), "某省某縣")) == text


@pytest.mark.parametrize(
    "other",
    [reread(TEXT, year=2024), reread(TEXT, place="邻县"), reread("坚持稳中求进工作总基调。" * 30)],
    ids=["another year", "another place", "another text"],
)
def test_another_report_is_not(library: Library, other: Report) -> None:
    keep(library, REPORT)
    assert same_report(library, other) is None


def test_real_reports_are_told_apart_whatever_their_dates(library: Library, shared: Path) -> None:
    files = sorted((shared / "reports" / "cases").glob("*.txt"))
    reports = [read_file(file) for file in Random(4).sample(files, 8)]
    for number, report in enumerate(reports):
        one = replace(report, metadata=report.metadata._replace(place=None, year=None))
        assert same_report(library, one) is None
        keep(library, replace(one, source=one.source._replace(sha256=f"{number:064}")))


def test_notes_of_a_lost_report_move_to_it_when_it_is_opened_again(library: Library) -> None:
    lost = TextId("lost-1")
    with library.store.transaction():
        library.texts.know(lost)
    for words in ("新增就业", "改善民生"):
        add(library, lost, describe(REPORT, at(words)), "red", words)
    assert lost_report(library, reread("坚持稳中求进工作总基调。" * 30)) is None
    text = keep_report(library, REPORT)
    assert {note.note for note in library.annotations.of(text)} == {"新增就业", "改善民生"}
