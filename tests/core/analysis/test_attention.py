import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.attention import attention, hits
from core.analysis.sample import sample
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.search.query import any_of, parse
from core.search.scan import scan
from tests.core.analysis.small import small
from tests.core.search.small import SMALL
from tests.small_report import REPORT

ENVIRONMENT = WordList("环境", ("环境", "环境保护", "汙染"))
SAMPLES = [
    small("保護環境。環境保護，治理污染！收入增长。", "甲县", 2023),
    small("环境好。", "甲县", 2024),
    small("修路。", "乙县", 2024),
]


def test_a_list_is_counted_in_reports_years_and_places() -> None:
    by_year = attention([ENVIRONMENT], SAMPLES, lambda one: one.metadata.year)
    (of_2023,), (of_2024,) = by_year[2023], by_year[2024]
    assert (of_2023.hits, of_2023.sentences, of_2023.all_sentences) == (3, 2, 3)
    assert (of_2024.hits, of_2024.reports, of_2024.all_reports) == (1, 1, 2)
    assert of_2024.per_10_000 == 10_000 / 7
    assert of_2024.share == 0.5
    by_place = attention([ENVIRONMENT], SAMPLES, lambda one: one.metadata.place)
    assert {place: rows[0].hits for place, rows in by_place.items()} == {"甲县": 4, "乙县": 0}


def test_words_that_overlap_are_counted_once_the_longest_first() -> None:
    text = SAMPLES[0].words
    assert [span.of(text) for span in hits(ENVIRONMENT.words, SAMPLES[0])] == ["環境", "環境保護", "污染"]


def test_a_list_without_words_is_nowhere() -> None:
    assert hits((), SAMPLES[0]) == hits(("", " "), SAMPLES[0]) == []
    assert attention([WordList("空", ())], SAMPLES, lambda _: 0)[0][0].hits == 0


@given(st.text("环境保护。"), st.lists(st.text("环境保护", min_size=1, max_size=3), max_size=4))
def test_hits_are_the_first_and_longest_of_all_places(text: str, words: list[str]) -> None:
    expected, at = [], 0
    while at < len(text):
        here = [word for word in words if text.startswith(word, at)]
        if here:
            expected.append(at)
        at += max(map(len, here), default=1)
    assert [span.start for span in hits(words, small(text))] == expected


@pytest.mark.parametrize("words", [("三清",), ("生产总值", "增长"), ("政府", "报告"), ("行动",)])
def test_what_is_counted_is_what_a_search_of_the_same_finds(words: tuple[str, ...]) -> None:
    text = TextId("a1")
    for whole, within in ((False, "body"), (True, None)):
        counted = hits(words, sample(text, REPORT, whole=whole))
        assert counted == scan(parse(any_of(words)), SMALL, within)  # type: ignore[arg-type]
