import pytest

from core.text.picking import initials, line, pick

LINES = [
    line(number, words)
    for number, words in enumerate(
        ("宁波市北仑区2024年政府工作报告", "2023年宁海县政府工作报告", "一、北仑区2023年工作回顾", "八八戰略")
    )
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [0, 1, 2, 3]),
        ("北仑", [0, 2]),
        ("北崙", [0, 2]),
        ("北仑 2024", [0]),
        ("２０２３", [1, 2]),
        ("八八战略", [3]),
        ("nbsbl", [0]),
        ("bbzl", [3]),
        ("BLQ 2023", [2]),
        ("没有", []),
    ],
)
def test_words_are_found_in_both_scripts_and_by_initials(typed: str, found: list[int]) -> None:
    assert pick(LINES, typed) == found


def test_initials_of_common_characters() -> None:
    assert initials("新质生产力 发展, abc") == "xzsclfz,abc"
