"""Abstracts and bodies that a page prints again."""

from core.document.clean_text import CleanText
from core.importing.cleaning import repeats

BODY = [
    "各位代表：",
    "现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员提出意见。",
    "一、2023年工作回顾",
    *(f"第{i}项：过去一年，全县上下团结奋斗，全面完成各项目标任务，经济运行稳中向好。" for i in range(9)),
    "各位代表！",
    "让我们更加紧密地团结起来，为建设更加美好的家乡而努力奋斗，谱写崭新的篇章！",
]


def test_abstract_above_the_report() -> None:
    text = "\n".join(["标题", "内容摘要：", "".join(BODY)[:70] + "......", *BODY])
    assert repeats.abstracts(CleanText(text)).text == "\n".join(["标题", *BODY])


def test_a_line_with_dots_that_repeats_nothing_stays() -> None:
    text = "\n".join(["还有许多许多许多许多许多许多许多许多别的话没有说完……", *BODY])
    assert repeats.abstracts(CleanText(text)).text == text


def test_body_printed_three_times_with_menus_between() -> None:
    page = ["首页", *BODY, "省教育厅", "省公安厅", "首页", *BODY, *BODY]
    clean = repeats.repeated_lines(CleanText("\n".join(page)))
    assert [line for line in clean.text.split("\n") if line in BODY] == BODY
    assert "省教育厅" not in clean.text


def test_a_copy_that_goes_further_than_the_first_is_continued() -> None:
    page = [*BODY[:9], *BODY[3:]]
    assert repeats.repeated_lines(CleanText("\n".join(page))).text == "\n".join(BODY)


def test_refrains_are_no_copies() -> None:
    text = "\n".join(
        [*BODY, "各位代表！", "责任单位：县教育和体育局、县财政局、县自然资源局", "新的一段话。"] * 1
    )
    assert repeats.repeated_lines(CleanText(text)).text == text
