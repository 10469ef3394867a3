from core.understanding.figures.lookup import words

TABLE = words("超 超过 不超过\n 以上")


def test_the_longest_word_wins() -> None:
    assert TABLE.closing("控制在不超过") == "不超过"
    assert TABLE.closing("控制在不超过5"[:6]) == "不超过"
    assert TABLE.opening("超过以上") == "超过"
    assert TABLE.end_at("达超过5", 1) == 3
    assert TABLE.end_at("达超过5"[:2], 1) == 2


def test_no_word_is_empty() -> None:
    assert TABLE.closing("达到") == TABLE.opening("达到") == TABLE.closing("") == ""
    assert TABLE.end_at("达到", 1) == 1
