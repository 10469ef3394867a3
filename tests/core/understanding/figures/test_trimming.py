import pytest

from core.understanding.figures.trimming import trimmed


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("全区预计实现地区生产总值达到", "地区生产总值"),
        ("、新增停车位", "停车位"),
        ("城乡居民人均可支配收入分别增长", "城乡居民人均可支配收入"),
        ("保障性租赁住房", "保障性租赁住房"),
        ("城镇新增就业", "城镇新增就业"),
        ("森林覆盖率提高到", "森林覆盖率"),
        ("每年节约", "每年节约"),
        ("增长", ""),
    ],
)
def test_verbs_and_adverbs_are_left_out(words: str, name: str) -> None:
    left, right = trimmed(words)
    assert words[left:right] == name
