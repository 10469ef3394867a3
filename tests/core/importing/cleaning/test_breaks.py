"""Breaks that layout put into sentences, and those that were lost."""

import pytest

from core.document.clean_text import CleanText
from core.importing.cleaning import breaks

PARAGRAPH = (
    "过去一年，全县上下团结奋斗，全面完成各项目标任务，经济运行稳中向好，社会大局保持稳定，人民生活持续改善"
)


@pytest.mark.parametrize("number", ["- 3 -", "—12—", "第 3 页", "第3页 共20页", "3/20"])
def test_page_numbers(number: str) -> None:
    assert breaks.page_numbers(CleanText(f"上一行\n\n {number}\n下一行")).text == "上一行\n下一行"


def test_bare_numbers_are_page_numbers_only_a_page_apart() -> None:
    table = "1\n甲\n2\n乙\n3\n丙"
    assert breaks.page_numbers(CleanText(table)).text == table
    pages = "\n".join(f"{PARAGRAPH * 7}\n{number}" for number in (1, 2, 3))
    assert breaks.page_numbers(CleanText(pages)).text == "\n".join([PARAGRAPH * 7] * 3)


def test_hard_wraps() -> None:
    width = 30
    paragraphs = [PARAGRAPH * 3 + "。"] * 5
    wrapped = [
        p[i : i + width] for p in ("　　" + words for words in paragraphs) for i in range(0, len(p), width)
    ]
    assert breaks.hard_wraps(CleanText("\n".join(wrapped))).text.replace("　　", "") == "\n".join(paragraphs)


def test_paragraphs_of_their_own_lengths_are_not_wraps() -> None:
    text = "\n".join(PARAGRAPH[: 10 + 3 * i] for i in range(14))
    assert breaks.hard_wraps(CleanText(text)).text == text


def test_single_line() -> None:
    text = (
        "政府工作報告——2014年3月5日在某縣會議上縣長 某某各位代表：现在，我报告工作。一、回顾"
        + PARAGRAPH * 80
        + "。（一）发展。各位代表！二、任务完成。名词解释：[1]三农：农业。[2]五网：光网。"
    )
    lines = breaks.single_line(CleanText(text)).text.split("\n")
    assert lines[:3] == ["政府工作報告", "——2014年3月5日在某縣會議上", "縣長 某某"]
    assert lines[3:6] == ["各位代表：", "现在，我报告工作。", f"一、回顾{PARAGRAPH * 80}。"]
    assert lines[6:9] == ["（一）发展。", "各位代表！", "二、任务完成。"]
    assert lines[9:] == ["名词解释：", "[1]三农：农业。", "[2]五网：光网。"]


def test_a_numbering_on_the_one_line_begins_behind_a_colon() -> None:
    text = f"各位代表：{PARAGRAPH * 80}。重点抓好以下工作：（一）扩大内需。（二）改善民生。"
    assert breaks.single_line(CleanText(text)).text.split("\n")[-2:] == [
        "（一）扩大内需。",
        "（二）改善民生。",
    ]


@pytest.mark.parametrize("heading", ["名词解释", "名 词 解 释", "※注释※", "名詞解釋：", "有关用语说明"])
@pytest.mark.parametrize("first", ["1.“三农”：农业。", "［1］三农：农业。", "①三农：农业。"])
def test_a_glossary_on_the_one_line_begins_below_its_heading(heading: str, first: str) -> None:
    text = f"政府工作报告各位代表：{PARAGRAPH * 80}。努力奋斗!{heading}{first}"
    assert breaks.single_line(CleanText(text)).text.split("\n")[-2:] == [heading, first]


def test_single_line_with_wide_gaps_and_a_second_copy() -> None:
    line = f"政府工作报告　　县长 王程　　各位代表：　　{PARAGRAPH * 70}。　　名词解释    1.“三农”：农业。"
    once = ["政府工作报告", "县长 王程", "各位代表：", f"{PARAGRAPH * 70}。", "名词解释", "1.“三农”：农业。"]
    assert breaks.single_line(CleanText(line * 2)).text.split("\n") == once * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "2024年1月11日在某市某区第十届\n人民代表大会第三次会议上",
            "2024年1月11日在某市某区第十届人民代表大会第三次会议上",
        ),
        ("河北\n省省\n长 钮茂生", "河北省省长 钮茂生"),
        ("政府工作报告\n海南省省长 刘小明", "政府工作报告\n海南省省长 刘小明"),
        ("——2024年1月11日在某县人代会上\n县长 王程", "——2024年1月11日在某县人代会上\n县长 王程"),
    ],
)
def test_split_title_block(text: str, expected: str) -> None:
    cleaned = breaks.split_title_block(CleanText(f"{text}\n各位代表：")).text
    assert cleaned == f"{expected}\n各位代表："
