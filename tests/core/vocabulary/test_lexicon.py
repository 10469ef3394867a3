import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.vocabulary.lexicon import Kind, Lexicon, lexicon
from core.vocabulary.names import commonness, step


@given(st.text("完成工业增加值12%、，A\n😀"))
def test_nothing_is_lost_in_cutting(text: str) -> None:
    assert "".join(lexicon().cut(text)) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("全区完成工业投资", ["全区", "完成", "工业", "投资"]),
        ("GDP达到、CPI", ["GDP", "达到", "、", "CPI"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert list(lexicon().cut(text)) == words


def test_the_side_that_needs_fewer_words_is_taken() -> None:
    small = Lexicon(dict.fromkeys(("甲乙", "乙丙丁", "甲"), Kind("n")), {})
    assert small.cut("甲乙丙丁") == ("甲", "乙丙丁")


def test_kinds() -> None:
    assert lexicon().kind("增长").tag == "v"
    assert lexicon().kind("增长").measures == "4"
    assert lexicon().kind("，") == Kind("，")
    assert lexicon().kind("PM2.5").tag == "e"


def test_words_that_keep_the_same_company_are_alike() -> None:
    likeness = lexicon().likeness
    assert likeness("推进") == likeness("加快")
    assert likeness("推进").kin != likeness("产值").kin
    assert likeness("甲乙丙") == ("?", "?")


def test_common_names() -> None:
    assert commonness("地区生产总值") == 4
    assert commonness("甲乙丙丁的产值") == 0
    assert [step(number) for number in (0, 1, 2, 5, 20)] == [0, 1, 2, 3, 4]
