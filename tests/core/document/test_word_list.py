from hypothesis import example, given
from hypothesis import strategies as st

from core.document.word_list import (
    WordList,
    lists_from_text,
    lists_to_text,
    words_from_text,
    words_to_text,
)

WORDS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=6)
LISTS = st.lists(
    st.builds(WordList, WORDS, st.lists(WORDS, unique=True, max_size=4).map(tuple)),
    unique_by=lambda one: one[0],
)


def test_a_list_is_a_line_of_its_name_and_its_words() -> None:
    lists = [WordList("环境", ("环境", "环保", "污染")), WordList("数字", ("互联网+", "数字经济"))]
    text = '环境 = 环境 + 环保 + 污染\n数字 = "互联网+" + 数字经济\n'
    assert lists_to_text(lists) == text
    assert lists_from_text(text) == lists


def test_lists_are_read_as_people_write_them() -> None:
    text = "\ufeff# 我的词表\n环境＝环境＋环保、污染，环境\n\n民生=就业\n  教育 \n环境 = 绿化"
    assert lists_from_text(text) == [
        WordList("环境", ("环境", "环保", "污染", "绿化")),
        WordList("民生", ("就业", "教育")),
    ]


def test_a_word_a_line_is_a_list_of_the_name_of_its_file() -> None:
    assert lists_from_text("环保\r\n污染\r\n", "环境") == [WordList("环境", ("环保", "污染"))]
    assert lists_from_text("\n# nothing\n", "环境") == []


@given(LISTS)
def test_what_goes_out_comes_in_as_it_was(lists: list[WordList]) -> None:
    assert lists_from_text(lists_to_text(lists)) == lists


@given(st.text())
@example(" " * 200_000)
@example("a" + " " * 200_000 + "b")
@example("\t" * 200_000)
def test_no_text_is_an_error(text: str) -> None:
    lists = lists_from_text(text, "x")
    assert all(all(one.words) for one in lists)


@given(st.lists(WORDS, unique=True))
def test_words_come_back_from_a_line_each(words: list[str]) -> None:
    assert words_from_text(words_to_text(words)) == tuple(words)


def test_a_plus_that_no_word_comes_after_is_the_words_own() -> None:
    assert words_from_text("互联网+、大数据+人工智能 + 互联网＋\nC++ + 5G+\n环境+ 环保") == (
        *("互联网+", "大数据", "人工智能", "互联网＋", "C++", "5G+", "环境", "环保"),
    )
    assert words_to_text(("互联网+", "互联网+行动")) == '互联网+\n"互联网+行动"'


def test_no_word_that_was_typed_is_lost() -> None:
    assert words_from_text("环境\n环保、污染 + 环境\n减排 = 低碳，绿色\n") == (
        *("环境", "环保", "污染", "减排", "低碳", "绿色"),
    )
