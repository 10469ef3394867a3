from core.document.word_list import WordList
from core.workspace.words import By, Question, answer
from gui.analysis.charted import Charted, charted
from gui.charts.data import Mark
from tests.core.analysis.small import small

SAMPLES = [
    small("改善环境。" * 2, "甲市", 2020),
    small("环境好，污染少，环保。", "乙市", 2023),
    small("环境。" + "发展。" * 30, "甲市", 2023),
    small("环境。"),
    small("发展。", None, 2024),
]
LISTS = (WordList("环境", ("环境", "环保")), WordList("污染", ("污染",)))


def chart(by: By, lists: tuple[WordList, ...] = LISTS) -> Charted:
    found = answer(Question("list", lists=lists, by=by), SAMPLES)
    told = charted(found, by, "?")
    for mark, row in told.rows.items():
        value = told.data.series[mark.series].values[mark.at]
        assert found.rows[row][0] == told.data.series[mark.series].name
        assert value == found.rows[row][found.columns.index("per_10_000")]
    return told


def test_years_go_on_where_no_report_is_of_them_and_those_without_one_stand_apart() -> None:
    told = chart("year")
    assert told.data.names == ("2020", "2021", "2022", "2023", "2024", "", "?")
    assert [one.name for one in told.data.series] == ["环境", "污染"]
    assert [value is None for value in told.data.series[0].values] == [0, 1, 1, 0, 0, 1, 0]
    assert told.data.series[1].values[0] == 0
    assert told.kind == "lines"
    assert chart("year", LISTS[:1]).kind == "columns"


def test_places_with_the_most_come_first_and_reports_stay_in_their_order() -> None:
    told = chart("place")
    assert told.kind == "rows"
    assert set(told.data.names) == {"甲市", "乙市", "?"}
    sums = [sum(one.values[at] or 0 for one in told.data.series) for at in range(3)]
    assert sums == sorted(sums, reverse=True)
    assert chart("report").data.names == tuple(one.heading for one in SAMPLES)


def test_words_go_through_the_years() -> None:
    found = answer(Question("first", words=("环境", "污染")), SAMPLES)
    told = charted(found, "year", "?")
    assert told.data.names == ("2020", "2021", "2022", "2023", "2024")
    assert [one.name for one in told.data.series] == ["环境", "污染"]
    assert [found.rows[row][2] for mark, row in told.rows.items() if mark.series == 1] == [2020, 2023, 2024]


def test_years_far_apart_leave_a_gap_but_no_desert_and_nothing_is_no_chart() -> None:
    far = answer(Question("list", lists=LISTS, by="year"), [small("甲", "甲", 1950), small("乙", "甲", 2024)])
    assert charted(far, "year", "?").data.names == ("1950", "", "2024")
    empty = far._replace(rows=[], leads=[])
    assert charted(empty, "year", "?").data.series == ()
    alone = answer(Question("list", lists=LISTS, by="year"), [small("甲")])
    assert list(charted(alone, "year", "?").rows) == [Mark(0, 0), Mark(1, 0)]
