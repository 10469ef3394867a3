from core.understanding.figures.lookup import any_of, longest, longest_first, longest_last, words

TABLE = words("超 超过 不超过\n 以上")


def test_the_longest_word_wins() -> None:
    assert longest_last(TABLE, "控制在不超过", 4) == "不超过"
    assert longest_first(TABLE, "超过以上", 4) == "超过"
    assert longest(TABLE, "达超过5", 1, 4) == 3


def test_no_word_is_empty() -> None:
    assert longest_last(TABLE, "达到", 4) == longest_first(TABLE, "达到", 4) == ""
    assert longest(TABLE, "达到", 1, 4) == 1


def test_a_pattern_tries_the_longest_first() -> None:
    assert any_of(["超", "超过"]) == "超过|超"
