"""What a web page puts around a report."""

import pytest

from core.document.clean_text import CleanText
from core.importing.cleaning import furniture

SPEECH = ["各位代表：", "现在，我代表县政府报告工作。", "让我们为美好明天而奋斗！"]


def head(*lines: str) -> list[str]:
    cleaned = furniture.page_head(CleanText("\n".join([*lines, *SPEECH]))).text.split("\n")
    assert cleaned[-3:] == SPEECH
    return cleaned[:-3]


def tail(*lines: str) -> str:
    return furniture.page_tail(CleanText("\n".join([*SPEECH, *lines]))).text


def test_menus_and_font_sizes_one_character_a_line_go() -> None:
    menu = ["中国政府网", "人大概览", "|", "EN", "首页", ">", "要闻", ">", "政府工作报告"]
    sizes = ["【", "字体：", "大", "中", "小", "】"]
    title = ["2026年某县政府工作报告", "——2026年1月27日在某县人民代表大会上", "县长 王程"]
    assert head(*menu, title[0], *sizes, *title[1:]) == title


@pytest.mark.parametrize(
    "line",
    [
        "【打印】【关闭】",
        "字号：[大 中 小] A+ A-",
        "首页 政务公开 走进某县",
        "政府工作报告_某县人民政府",
        "保护视力色：",
    ],
)
def test_rows_of_buttons_and_menus_go(line: str) -> None:
    title = ["2024年某县政府工作报告", "县长 王程"]
    assert head(line, *title) == head(title[0], line, title[1]) == title


def test_a_title_printed_again_below_goes_once() -> None:
    title = ["政府工作报告", "——2025年1月13日在大会上", "省长 某某"]
    assert head("政府工作报告——2025年1月13日在大会上", *title) == title


def test_a_title_block_alone_is_left_as_it_is() -> None:
    lines = ["坚定信心 迎难奋进", "（政治协商稿）", "2003年4月7日"]
    assert head(*lines) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["分享到：", "QQ空间", "上一篇：", "2020年某市政府工作报告", "标签云", "阻断传播，请看攻略！"],
        ["相关报道："],
        ["打印本页 关闭窗口"],
        ["附件下载", "政府工作报告.doc"],
        ["您是第 123 位访客"],
        ["网友评论", "暂无评论"],
        ["（责任编辑：杨淼）"],
        ["冀ICP备06016263号-1", "版权所有：某省人民政府", "放弃"],
        ["免责声明：本文仅代表作者观点。未经许可，不得转载！", "分享到："],
        [*(f"某{name}局" for name in "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"), "网站标识码：130"],
        ["关闭窗口", "现在，我代表县政府报告工作。"],
    ],
)
def test_page_tail(lines: list[str]) -> None:
    assert tail(*lines) == "\n".join(SPEECH)


@pytest.mark.parametrize(
    "lines",
    [
        ["名词解释", "［1］五网合一：", "将水、电、光、气网融入路网"],
        ["相关链接：", "1.“三资”：农村集体所有的资金、资产、资源。"],
        ["附件1", "责任单位：教体局"],
    ],
)
def test_what_belongs_to_the_report_stays(lines: list[str]) -> None:
    assert tail(*lines) == "\n".join([*SPEECH, *lines])


def test_tail_on_the_last_line() -> None:
    assert tail("努力奋斗！相关解读：图解2021年政府工作报告").endswith("努力奋斗！")
