import pytest

from core.document.point_correction import AS_STATED, PointCorrection
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.understanding import EXTRACTOR
from core.workspace import points as rules
from core.workspace.correcting_points import correct_point, point_history, take_back_point
from core.workspace.editions import keep, take_for_one
from core.workspace.series import Asked, series
from core.workspace.trash import empty_trash, remove_reports
from tests.core.analysis.series.reports import OUTCOME, report

GDP = "地区生产总值"


@pytest.fixture
def text(library: Library) -> TextId:
    return keep(library, report(f"{OUTCOME}\n生产总值增长9%。", ""))


def growth(library: Library, measure: str = GDP) -> list[tuple[int | None, str, float, bool]]:
    found = series(library, Asked(measure, form="growth")).series
    return [
        (cell.year, cell.status, cell.point.value, cell.point.by_hand) for one in found for cell in one.cells
    ]


def place(library: Library, text: TextId, words: str) -> Span:
    start = library.texts.words(text).index(words)
    return Span(start, start + len(words))


def test_what_does_not_count_gives_way_to_the_next(library: Library, text: TextId) -> None:
    assert growth(library) == [(2023, "outcome", 6, False)]
    six = place(library, text, "6%")
    correct_point(library, text, six, PointCorrection(verdict="counts not"))
    assert growth(library) == [(2023, "outcome", 9, False)]
    take_back_point(library, text, six)
    assert growth(library) == [(2023, "outcome", 6, False)]
    assert [one.correction for one in point_history(library, text, six)] == [
        PointCorrection(verdict="counts not"),
        AS_STATED,
    ]


def test_what_is_confirmed_counts_before_all_others(library: Library, text: TextId) -> None:
    correct_point(library, text, place(library, text, "9%"), PointCorrection(verdict="right"))
    assert growth(library) == [(2023, "outcome", 9, True)]


def test_measure_year_and_status_are_set_by_hand(library: Library, text: TextId) -> None:
    said = PointCorrection(measure="工业投资", status="target", from_year=2024, to_year=2024)
    correct_point(library, text, place(library, text, "9%"), said)
    assert growth(library, "工业投资") == [(2024, "target", 9, True)]
    assert growth(library) == [(2023, "outcome", 6, False)]


def test_it_outlives_a_new_understanding(
    library: Library, text: TextId, monkeypatch: pytest.MonkeyPatch
) -> None:
    correct_point(library, text, place(library, text, "9%"), PointCorrection(verdict="right"))
    monkeypatch.setattr(rules, "EXTRACTOR", EXTRACTOR + 1)
    assert growth(library) == [(2023, "outcome", 9, True)]


def test_it_holds_for_the_same_sentence_of_another_version(library: Library, text: TextId) -> None:
    correct_point(library, text, place(library, text, "9%"), PointCorrection(verdict="right"))
    newer = keep(library, report(f"一句新话。\n{OUTCOME}\n生产总值增长9%。", ""))
    take_for_one(library, [text, newer])
    (series_of,) = series(library, Asked(GDP, form="growth")).series
    assert (series_of.cells[0].point.text, series_of.cells[0].point.value) == (newer, 9)


def test_what_makes_no_sense_is_refused(library: Library, text: TextId) -> None:
    with pytest.raises(Problem, match="no figure"):
        correct_point(library, text, Span(0, 10**6), PointCorrection())
    with pytest.raises(Problem, match="no year"):
        correct_point(library, text, Span(0, 4), PointCorrection(to_year=20245))


def test_the_emptied_trash_takes_its_words_away(library: Library, text: TextId) -> None:
    correct_point(library, text, place(library, text, "9%"), PointCorrection(measure="工业投资"))
    remove_reports(library, [text])
    empty_trash(library)
    (one,) = library.point_corrections.history(text)
    assert (one.exact, one.correction) == ("", AS_STATED)
