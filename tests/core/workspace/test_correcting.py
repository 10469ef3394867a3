from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.document.correction import Correction
from core.document.problem import Problem
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.check import check_store
from core.understanding import EXTRACTOR
from core.workspace.correcting import correct, known, places_called, take_back
from core.workspace.editions import join
from core.workspace.listed import listed
from core.workspace.workspace import Workspace, report_of
from tests.core.library.conftest import TEXT
from tests.core.library.conftest import report_of as report
from tests.core.library.hand import keep

BEILUN = "浙江省宁波市北仑区"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as library:
        yield library
        assert check_store(library.store) == []


@pytest.fixture
def text(library: Library) -> TextId:
    return keep(library, report())


def test_what_is_corrected_is_what_lists_filters_and_the_report_show(library: Library, text: TextId) -> None:
    library.reading_states.opened(text)
    correct(library, text, Correction(title="二〇二五年报告", place=BEILUN, year=2025, speaker="张三"))
    (row,) = listed(library)
    assert (row.title, row.places, row.year) == ("二〇二五年报告", ("浙江省", "宁波市", "北仑区"), 2025)
    assert (row.level, row.speaker) == ("county", "张三")
    assert library.reports.recent()[0].heading == f"二〇二五年报告 · {BEILUN} · 2025"
    assert [one for one, _ in library.reports.of_year(2025)] == [text]
    assert report_of(library, text).metadata.place == BEILUN


def test_a_correction_outlives_every_new_understanding(library: Library, text: TextId) -> None:
    correct(library, text, Correction(year=2025))
    with library.store.transaction():
        library.findings.put(text, report(title="新的"), EXTRACTOR)
    assert (listed(library)[0].title, listed(library)[0].year) == ("新的", 2025)
    assert report_of(library, text).metadata.year == 2025


def test_what_is_said_there_is_none_of_is_not_shown(library: Library, text: TextId) -> None:
    correct(library, text, Correction(place="", year=0))
    (row,) = listed(library)
    assert (row.title, row.place, row.places, row.year) == ("政府工作报告", None, (), None)
    assert row.level is None


def test_the_last_correction_is_taken_back_and_all_of_them_are_remembered(
    library: Library, text: TextId
) -> None:
    correct(library, text, Correction(year=2025))
    correct(library, text, Correction(year=2026))
    assert take_back(library, text).metadata.year == 2025
    assert [one.correction.year for one in known(library, text).history] == [2025, 2026, 2025]
    assert listed(library)[0].year == 2025
    correct(library, text, Correction())
    assert known(library, text).metadata == report().metadata


def test_a_correction_holds_for_every_version_of_a_report(library: Library, text: TextId) -> None:
    other = keep(library, report(TEXT + "完", "b" * 64))
    correct(library, text, Correction(title="报告"))
    join(library, other, text)
    assert [row.title for row in listed(library)] == ["报告"]
    assert report_of(library, other).metadata.title == "报告"


@pytest.mark.parametrize("wrong", [Correction(year=20245), Correction(delivered="二月三十日")])
def test_what_makes_no_sense_is_said_and_not_kept(library: Library, text: TextId, wrong: Correction) -> None:
    with pytest.raises(Problem):
        correct(library, text, wrong)
    assert known(library, text).history == ()


def test_a_report_that_is_read_again_is_shown_as_it_was_corrected(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "other.sqlite")
    with workspace.library:
        opened = workspace.add_report(report(), Path("/r.txt"))
        assert opened.text is not None
        correct(workspace.library, opened.text, Correction(title="改过的"))
        again = workspace.add_report(replace(report()), Path("/r.txt"))
        assert again.page.report.metadata.title == "改过的"


def test_places_are_chosen_by_their_full_names() -> None:
    assert places_called("北侖")[0] == BEILUN
