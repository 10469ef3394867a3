"""Blank lines, margins, letter-spaced titles and split words."""

import pytest

from core.document.clean_text import CleanText
from core.importing.cleaning import spaces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\r\r\n　　一 \r\r\n\r\n二\u2028三\n", "一\n二\n三"),
        (" \n\t", ""),
        ("一 二", "一 二"),
    ],
)
def test_blank_lines_and_margins(text: str, expected: str) -> None:
    assert spaces.blank_lines_and_margins(CleanText(text)).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("政 府 工 作 报 告", "政府工作报告"),
        ("目　录", "目录"),
        ("上海市市长 龚 正", "上海市市长 龚正"),
        ("海南省省长 刘小明", "海南省省长 刘小明"),
        ("2024年 政 府 工 作 报 告", "2024年 政府工作报告"),
    ],
)
def test_letter_spacing(text: str, expected: str) -> None:
    assert spaces.letter_spacing(CleanText(text)).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("刚 刚过去的一年，重 要思想。 各项", "刚刚过去的一年，重要思想。各项"),
        ("县长 李保森", "县长 李保森"),
        ("实施 R&D 项目，完成 12 项", "实施 R&D 项目，完成 12 项"),
        (
            "各位，" + "推 进，" * 12 + "\n一、工作 回顾\n县长 王大程",
            "各位，" + "推进，" * 12 + "\n一、工作回顾\n县长 王大程",
        ),
    ],
)
def test_split_words(text: str, expected: str) -> None:
    assert spaces.split_words(CleanText(text)).text == expected
