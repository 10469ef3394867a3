from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from core.analysis.phrases import repeated, set_apart
from tests.core.analysis.small import small


def test_of_phrases_that_stand_as_often_the_longest_is_told() -> None:
    text = small("推进青山港口改造工程，落實青山港口改造工程。扩大青山港口的投资。")
    assert repeated([text]) == {"青山港口改造工程": 2, "青山港口": 3}


def test_phrases_end_at_words_that_tell_something() -> None:
    text = small("我们的乡村振兴和我们的乡村振兴。新增乡村学校3个和乡村学校3个。一批和一批")
    assert repeated([text]) == {"乡村振兴": 2, "乡村学校": 2, "乡村": 4}


def test_signs_and_numbers_part_phrases_but_what_is_listed_is_one() -> None:
    text = small("医疗、养老改善，医疗、养老改善。绿色，发展；绿色，发展。增长5亿元规模、增长5亿元规模")
    assert repeated([text]) == {"医疗、养老改善": 2, "绿色": 2, "发展": 2, "增长": 2, "规模": 2}


def test_a_phrase_may_be_repeated_by_several_reports() -> None:
    one, other = small("壮大数字经济"), small("发展數字經濟")
    assert repeated([one]) == {}
    assert repeated([one, other]) == {"数字经济": 2}


def test_what_is_quoted_or_explained_is_set_apart() -> None:
    text = small('“互联网+”、「雙減」和"放管服"。“2024”“他说：去吧。”又说', terms=("數字經濟",))
    assert set_apart(text) == {"互联网+", "双减", "放管服", "数字经济"}


@given(st.lists(st.sampled_from([*("推动", "数字", "经济", "的", "和"), *"，、。2"]), max_size=30))
def test_no_phrase_is_part_of_a_longer_one_that_is_there_as_often(words: list[str]) -> None:
    text = small("".join(words))
    found = repeated([text])
    assert all(phrase in text.folded for phrase in found)
    for phrase, count in found.items():
        longer = Counter(
            {other: times for other, times in found.items() if phrase in other and phrase != other}
        )
        assert count not in longer.values()
