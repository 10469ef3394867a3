from collections.abc import Iterator
from pathlib import Path

import pytest

from core.analysis.series.glance import Seen
from core.analysis.series.words import in_words
from core.library.library import Library
from core.vocabulary.main_measures import main_measures
from core.vocabulary.measures import levels
from core.workspace.editions import keep
from core.workspace.glance import Meant, glances
from core.workspace.wire import answer_in, answered, question_out
from tests.core.analysis.series.reports import report


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as library:
        keep(library, report())
        yield library


def seen(library: Library, measure: str, year: int | None = None) -> Seen:
    (place,) = glances(library, Meant(("浙江",), year)).places
    return next(one for one in place.seen if one.measure == measure)


def test_a_measure_shows_result_growth_and_both_targets(library: Library) -> None:
    keep(library, report("全省生产总值8.9万亿元，增长5.5%。", "生产总值增长5%左右。", 2025))
    gdp = seen(library, "地区生产总值")
    assert gdp.level
    assert in_words(gdp.level) == "8.9万亿元"
    assert gdp.growth
    assert in_words(gdp.growth) == "5.5%"
    assert [in_words(one) for one in gdp.before] == ["5%–5.5%"]
    assert [in_words(one) for one in gdp.target] == ["5%左右"]
    assert seen(library, "城镇新增就业").level is None
    assert [in_words(one) for one in seen(library, "城镇新增就业").before] == ["100万人以上"]
    assert seen(library, "粮食产量").is_blank


def test_what_stands_for_a_measure_is_shown_by_its_own_name(library: Library) -> None:
    keep(library, report("城镇登记失业率2.5%。", "", 2025))
    rate = seen(library, "城镇登记失业率")
    assert rate.level
    assert rate.level.value == 2.5
    assert seen(library, "城镇调查失业率", 2024).level


def test_a_place_without_a_report_is_told_to_have_none(library: Library) -> None:
    known, unknown = glances(library, Meant(("浙江省", "四川"), 2024)).places
    assert (known.year, known.before, unknown.report, unknown.seen) == (2024, None, None, ())
    (other,) = glances(library, Meant(("浙江省",), 2020)).places
    assert (other.place, other.report) == (("浙江省",), None)


def test_a_window_answers_for_its_library(library: Library) -> None:
    meant = Meant(("浙江省",))
    line = answered(library, question_out(library.store.path, glances, meant)).line
    assert answer_in(library.store.path, line, glances) == glances(library, meant)


def test_main_measures_are_those_of_the_table() -> None:
    assert {measure for line in main_measures() for measure in line} <= levels().keys()


def test_reports_that_are_named_and_places_right_below_one_are_meant(library: Library) -> None:
    newer = keep(library, report(year=2025))
    found = glances(library, Meant(reports=(newer, newer))).places
    assert [(place.place, place.year, place.report) for place in found] == [(("浙江省",), 2025, newer)]
    assert [place.place for place in glances(library, Meant(("全国",), below=True)).places] == [("浙江省",)]
    assert glances(library, Meant(("浙江",), below=True)).places == ()
    assert [place.year for place in glances(library, Meant(("浙江", "浙江省"), 2024)).places] == [2024]
