import pytest

from core.analysis.series.point import Point
from core.document.corpus import Corpus
from core.document.correction import Correction
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace import points
from core.workspace.correcting import correct
from core.workspace.editions import keep, take_for_one
from core.workspace.points import Stating, points_at, stated
from core.workspace.series import Asked, Quote, answer, measures_said, quotes, series
from core.workspace.trash import remove_reports
from core.workspace.wire import answer_in, answered, question_out
from tests.core.analysis.series.reports import OUTCOME, PLAN, report


def growth(library: Library, asked: Asked) -> list[tuple[str, str, int | None, float]]:
    found = series(library, asked._replace(form="growth"))
    return [
        (cell.place[-1], cell.status, cell.year, cell.point.value)
        for one in found.series
        for cell in one.cells
    ]


def test_a_measure_through_the_years_of_a_place(library: Library) -> None:
    keep(library, report())
    keep(library, report("全省生产总值增长5.5%。", "生产总值增长5%以上。", 2025))
    assert growth(library, Asked("GDP")) == [
        *(("浙江省", "outcome", 2023, 6), ("浙江省", "outcome", 2024, 5.5)),
        *(("浙江省", "target", 2024, 5), ("浙江省", "target", 2025, 5)),
    ]
    assert growth(library, Asked("GDP", Corpus(first_year=2025))) == [("浙江省", "target", 2025, 5)]
    assert growth(library, Asked("GDP", Corpus(place="四川"))) == []
    assert growth(library, Asked("没有这个")) == []


def test_what_is_kept_beside_the_library_is_brought_up_to_date(library: Library) -> None:
    text = keep(library, report())
    assert series(library, Asked("GDP")).series
    assert Stating(library).bring() == []
    correct(library, text, Correction(place="四川省", year=2023))
    assert Stating(library).bring() == [text]
    assert growth(library, Asked("GDP"))[0] == ("四川省", "outcome", 2023, 6)
    remove_reports(library, [text])
    assert series(library, Asked("GDP")).series == ()


def test_points_are_taken_in_a_text_at_a_time(library: Library) -> None:
    texts = [keep(library, report(year=year)) for year in (2023, 2024)]
    there = Stating(library)
    assert list(there.taking_in()) == [(0, 2), (1, 2)]
    there.kept.save()
    points_at.cache_clear()  # as another program finds them
    assert Stating(library).bring() == []
    assert {cell.point.text for one in answer(there, Asked("GDP")).series for cell in one.cells} == set(texts)


def test_two_that_take_points_in_share_the_work(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [keep(library, report(year=year)) for year in (2022, 2023, 2024)]
    read: list[TextId] = []

    def seen(library: Library, text: TextId) -> list[Point]:
        read.append(text)
        return stated(library, text)

    monkeypatch.setattr(points, "stated", seen)
    runs = (Stating(library).taking_in() for _ in range(2))
    for _ in zip(*runs, strict=True):
        pass
    assert sorted(read) == sorted(texts)
    assert Stating(library).bring() == []


def test_versions_of_a_report_are_told_once_and_their_difference(library: Library) -> None:
    old = keep(library, report())
    new = keep(library, report(OUTCOME.replace("增长6%", "增长6.3%")))
    take_for_one(library, [old, new])
    found = series(library, Asked("GDP", form="growth"))
    outcome, target = found.series[0].cells
    assert (outcome.point.value, [one.value for one in outcome.also]) == (6.3, [6])
    assert (target.point.text, target.also) == (new, ())
    assert found.reports[old].place == ("浙江省",)


def test_the_measures_come_with_the_reports_that_state_them(library: Library) -> None:
    keep(library, report())
    keep(library, report("生产总值增长5%。建成码头泊位35个。", "", 2025))
    first, *others = measures_said(library, Corpus())
    assert first == ("地区生产总值", 2, True)
    assert ("码头泊位", 1, False) in others
    assert measures_said(library, Corpus(place="四川")) == []


def test_a_window_answers_for_its_library(library: Library) -> None:
    keep(library, report())
    path = library.store.path
    line = answered(library, question_out(path, series, Asked("GDP"))).line
    answer = answer_in(path, line, series)
    assert answer == series(library, Asked("GDP"))
    point = answer.series[0].cells[0].point
    places = [(point.text, point.span)]
    line = answered(library, question_out(path, quotes, places)).line
    assert answer_in(path, line, quotes) == [Quote(*places[0], OUTCOME)]
    assert PLAN not in OUTCOME
