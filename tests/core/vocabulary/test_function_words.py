from core.vocabulary.function_words import is_count, is_function_word


def test_words_that_say_little_are_told_by_their_kind() -> None:
    assert all(map(is_function_word, ("的", "和", "我们", "中", "以上", "通过", "要", "每")))
    assert not any(map(is_function_word, ("发展", "创新", "型", "侧", "乡村", "不断")))
    assert is_count("一批")
    assert not is_count("发展")
