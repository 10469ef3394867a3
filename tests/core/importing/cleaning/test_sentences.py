"""Breaks that links put into sentences."""

import pytest

from core.document.clean_text import CleanText
from core.importing.cleaning import sentences

PARAGRAPH = (
    "过去一年，全县上下团结奋斗，全面完成各项目标任务，经济运行稳中向好，社会大局保持稳定，人民生活持续改善"
)


def test_links_inside_sentences() -> None:
    text = f"{PARAGRAPH}。加强民主\n法制\n建设，深化行政\n权力\n公开运行，开展\n整治\n，成效显著。\n下一段。"
    expected = f"{PARAGRAPH}。加强民主法制建设，深化行政权力公开运行，开展整治，成效显著。\n下一段。"
    assert sentences.split_sentences(CleanText(text)).text == expected


@pytest.mark.parametrize(
    "text",
    [
        "一、工作回顾\n2023年，很不平凡。",
        "各位代表，\n现在报告工作。",
        "生态底色更加亮丽\n全年造林10万亩。",
        "即行动机制，\n12.[五个1000]市委提出",
        "县长\n李保森\n各位代表：",
        f"{PARAGRAPH}。开辟了改造的道路\n{PARAGRAPH}。",
    ],
)
def test_breaks_between_paragraphs_stay(text: str) -> None:
    assert sentences.split_sentences(CleanText(text)).text == text


LINKS = "\n".join([f"{PARAGRAPH}。加强民主\n法制\n，推进改革。"] * 12)  # a page that is seen to be torn


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5、民主\n法制\n建设得到加强", "5、民主法制建设得到加强"),
        ("五、民主\n法制\n建设得到加强。村务公开。", "五、民主法制建设得到加强。村务公开。"),
        ("(五)\n改革开放\n不断深化。", "(五)改革开放不断深化。"),
        ("（四）加快城镇化进程\n城镇是\n法制\n的载体。", "（四）加快城镇化进程\n城镇是法制的载体。"),
        ("组建工程学院、河\n北北\n方学院两所院校。", "组建工程学院、河北北方学院两所院校。"),
        ('加强防范，惩治"\n法制\n"等组织。', '加强防范，惩治"法制"等组织。'),
        ("持续加强自身建设的做法\n一、工作回顾", "持续加强自身建设的做法\n一、工作回顾"),
    ],
)
def test_links_at_the_start_of_a_paragraph_on_a_torn_page(text: str, expected: str) -> None:
    page = f"各位代表：\n{LINKS}\n"
    mended = sentences.split_sentences(CleanText(page + text)).text.split("\n")
    assert mended[-expected.count("\n") - 1 :] == expected.split("\n")


def test_a_number_in_radicals_begins_a_paragraph_too() -> None:
    text = "全县经济，稳中有进。各项工作\n（⼀）产业发展\n⼆、工作安排\n第⼋章"
    assert sentences.split_sentences(CleanText(text)).text == text
