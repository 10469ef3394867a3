import pytest

from core.text.surnames import is_name


@pytest.mark.parametrize("words", ["陈默", "王莉霞", "欧阳一鸣", "艾尔肯·吐尼亚孜", "嘎玛泽登"])
def test_names_of_persons(words: str) -> None:
    assert is_name(words)


@pytest.mark.parametrize("words", ["的讲话", "在会议上", "陈", "某某同志作报告"])
def test_other_words(words: str) -> None:
    assert not is_name(words)
