"""What is looked at of the outcomes of promises."""

from core.text.conversion import convert
from core.workspace.promise_links import Outcome
from core.workspace.promise_view import COLUMNS, Wanted, counted, place_of_outcome, place_of_promise, shown
from tests.core.analysis.promises.small import found

PROMISES = [
    Outcome(one, one)
    for one in found(
        "城镇新增就业3000人。改造老旧小区50个。地区生产总值增长6%以上。建成口袋公园12个。",
        "地区生产总值增长5.9%。城镇新增就业3200人。改造城镇老旧小区1.2万户。",
    )
]


def figures(wanted: Wanted, by: str = "promise", *, descending: bool = False) -> list[str]:
    chosen = shown(PROMISES, wanted, by, descending=descending)  # type: ignore[arg-type]
    return [one.promise.promise.figure.text for one in chosen]


def test_they_are_counted_by_their_verdicts() -> None:
    assert counted(PROMISES) == {"met": 1, "missed": 1, "unclear": 1, "not reported": 1}


def test_they_are_narrowed_by_verdict_standing_and_words_in_either_script() -> None:
    assert figures(Wanted()) == ["3000人", "50个", "6%", "12个"]
    assert figures(Wanted(frozenset({"met", "missed"}))) == ["3000人", "6%"]
    assert figures(Wanted(standing="likely")) == ["50个"]
    assert figures(Wanted(words="老旧 万户")) == ["50个"]
    assert figures(Wanted(words=convert("口袋公园", "traditional"))) == ["12个"]
    assert figures(Wanted(frozenset({"met"}), words="老旧")) == []


def test_they_stand_in_the_order_of_either_report_what_is_not_reported_last() -> None:
    assert figures(Wanted(), "outcome") == ["6%", "3000人", "50个", "12个"]
    assert figures(Wanted(), "outcome", descending=True) == ["50个", "3000人", "6%", "12个"]
    assert figures(Wanted(), "verdict") == ["3000人", "6%", "50个", "12个"]
    for column in COLUMNS:
        assert set(figures(Wanted(), column)) == set(figures(Wanted()))


def test_a_figure_of_either_report_leads_to_its_promise() -> None:
    outcome = PROMISES[2].promise.outcome
    assert outcome is not None
    assert place_of_outcome(PROMISES, outcome.figure.span) == 2
    assert place_of_promise(PROMISES, PROMISES[1].promise.promise.figure.span) == 1
    assert place_of_outcome(PROMISES, PROMISES[1].promise.candidates[0].outcome.figure.span) == 1
    assert place_of_outcome(PROMISES, PROMISES[3].promise.promise.figure.span) is None
