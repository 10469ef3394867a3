import pytest

from core.analysis.cut import Cuts
from core.analysis.frequency import count_ngrams, count_words, frequencies
from core.analysis.places import places_of_word
from tests.core.analysis.small import cut, small

ONE = small("發展環境。改善環境，環境好。", "甲县", 2023, ("雙促",))
TWO = small("发展2个双促项目！", "乙县", 2024)


def test_words_are_counted_in_one_form_and_shown_as_printed_most_often() -> None:
    rows = {row.item: row for row in frequencies(list(count_words(cut(ONE, TWO))))}
    environment = rows["环境"]
    assert (environment.words, environment.count, environment.range, environment.reports) == (
        "環境",
        3,
        1,
        0.5,
    )
    assert environment.sentences == pytest.approx(2 / 3)
    assert environment.per_10_000 == pytest.approx(3 * 10_000 / (14 + 9))
    assert environment.dp == pytest.approx(9 / 23)
    assert environment.dp_norm == pytest.approx(9 / 14)
    assert (rows["发展"].count, rows["双促"].count) == (2, 1)
    assert not {"2", "。", ","} & rows.keys()


def test_the_commonest_come_first_and_the_rare_may_be_left_out() -> None:
    counted = list(count_words(cut(ONE, TWO)))
    assert [row.item for row in frequencies(counted, least=2)] == ["环境", "发展"]
    assert [row.item for row in frequencies(counted, most=1)] == ["环境"]


def test_words_that_say_little_by_themselves_may_be_left_out() -> None:
    counted = list(count_words(cut(small("我们的环境和我们的发展"))))
    assert {row.item for row in frequencies(counted)} == {"我们", "的", "环境", "和", "发展"}
    assert {row.item for row in frequencies(counted, content=True)} == {"环境", "发展"}


def test_ngrams_do_not_cross_signs() -> None:
    rows = {row.item: row.count for row in frequencies(list(count_ngrams([ONE, TWO], 2)))}
    assert (rows["环境"], rows["善环"]) == (3, 1)
    assert not {"境保", "境环", "展双"} & rows.keys()


def test_a_word_leads_to_where_it_stands_as_a_word() -> None:
    (one,) = cut(small("高质量发展，發展。", terms=("高质量发展",)))
    assert [span.of(one.sample.words) for span in places_of_word(one, "发展")] == ["發展"]


def test_what_was_cut_is_held_until_other_terms_are_known() -> None:
    one, two = small("发展海洋经济"), small("海洋经济", terms=("海洋经济",))
    cuts = Cuts()
    (alone,) = cuts.of([one])
    assert alone.pieces == ("发展", "海洋", "经济")
    assert list(cuts.of([one])) == [alone]
    assert next(cuts.of([one])) is alone
    together, _ = cuts.of([one, two])
    assert together.pieces == ("发展", "海洋经济")
