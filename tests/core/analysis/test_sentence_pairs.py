from core.analysis.sentence_pairs import alike
from tests.core.analysis.small import small

ONE = small("推动数字经济与实体经济深度融合。修建农村公路三百公里以上。谢谢大家！", "甲县", 2023)
OTHER = small("推動數字經濟和實體經濟深度融合發展。改善人居环境质量和水平。谢谢大家！", "乙县", 2024)


def test_the_sentences_that_make_two_reports_alike() -> None:
    (pair,) = alike(ONE, OTHER)
    assert pair.one.of(ONE.words) == "推动数字经济与实体经济深度融合。"
    assert pair.other.of(OTHER.words) == "推動數字經濟和實體經濟深度融合發展。"
    assert 0.3 < pair.cosine < 1


def test_the_same_sentences_are_wholly_alike_and_each_is_in_one_pair() -> None:
    pairs = alike(ONE, ONE)
    assert {(pair.one, round(pair.cosine, 6)) for pair in pairs} == {(span, 1) for span in ONE.sentences[:2]}
    assert all(pair.one == pair.other for pair in pairs)
    assert alike(ONE, small("")) == []
