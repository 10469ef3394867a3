from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.clean_text import LOST, Mark
from core.document.span import Span
from core.understanding.glossary import find_glossary
from core.understanding.structure.sections import find_sections
from tests.core.understanding.glossed import glossed

ENTRY = ("“四上”企业", "指规上企业。")


@pytest.mark.parametrize(
    "line",
    [
        "1.“四上”企业：指规上企业。",
        "1.“四上”企业。指规上企业。",
        "1.“四上”企业：。指规上企业。",
        "１．“四上”企业：指规上企业。",
        "1、“四上”企业——指规上企业。",
        "1.[“四上”企业]指规上企业。",
        "1“四上”企业，指规上企业。",
        "[1]“四上”企业：指规上企业。",
        "[１] “四上”企业 指规上企业。",
        "【1】“四上”企业:指规上企业。",
        "〔1〕“四上”企业：\n指规上企业。",
        "（1）“四上”企业\n指规上企业。",
        "①“四上”企业：指规上企业。",
        "注1：“四上”企业：指规上企业。",
        "註１：“四上”企业：指规上企业。",
        "1.“四上”企业：指规上企业。（见第13页）",
        "1.“四上”企业（见第3页）：指规上企业。",
        "1.“四上”企业：指规上企业。(見第13頁)",
        "一、“四上”企业：指规上企业。",
    ],
)
def test_an_entry_in_every_style(line: str) -> None:
    assert glossed("正文", line).terms == [(1, *ENTRY)]


@pytest.mark.parametrize(
    ("line", "term", "definition"),
    [
        ("1.“22X”体系。第一个“2”为：集成电路。", "“22X”体系", "第一个“2”为：集成电路。"),
        ("1.DCMM贯标。DCMM为Data management缩写。", "DCMM贯标", "DCMM为Data management缩写。"),
        ("1.“两重”是指国家重大战略。", "“两重”", "是指国家重大战略。"),
        ("1.“六稳”“六保”和“六干”：“六稳”指就业。", "“六稳”“六保”和“六干”", "“六稳”指就业。"),
        ("1.“远望好，雄图见。”：引自诗。", "“远望好，雄图见。”", "引自诗。"),
        ("1.“四方责任：属地、部门、单位。", "“四方责任", "属地、部门、单位。"),
        ("1.1+5+N：“1”即省中心。", "1+5+N", "“1”即省中心。"),
        ("[1]5G基站：新型基础设施。", "5G基站", "新型基础设施。"),
    ],
)  # fmt: skip
def test_where_a_term_ends(line: str, term: str, definition: str) -> None:
    assert glossed("正文", line).terms == [(1, term, definition)]


def test_a_definition_may_have_lines_and_numbers_of_its_own() -> None:
    found = glossed(
        "正文", "1.两新：包括：", "1.设备更新；", "2.以旧换新。", "2.两重：战略。", "3.三资：资源。"
    )
    assert [number for number, _, _ in found.terms] == [1, 2, 3]
    found = glossed("正文", "[1]两新：包括：1.设备；2.消费品。", "（一）设备。", "[2]两重：战略。")
    assert found.terms[0] == (1, "两新", "包括：1.设备；2.消费品。\n（一）设备。")


def test_entries_run_together_on_one_line() -> None:
    found = glossed("正文", "1.两新：设备更新。2.两重：2.5亿元。3.三资：资源。")
    assert found.terms == [(1, "两新", "设备更新。"), (2, "两重", "2.5亿元。"), (3, "三资", "资源。")]


def test_a_missing_or_misprinted_number_is_counted() -> None:
    found = glossed(
        "正文", "[1]两新：设备。", "“两重”：战略。", "[3]三资：资源。", "[3]四库：水库。", "[5]五网：路网。"
    )
    assert [(number, term) for number, term, _ in found.terms] == [
        (1, "两新"), (2, "“两重”"), (3, "三资"), (4, "四库"), (5, "五网"),
    ]  # fmt: skip


def test_a_glossary_without_numbers() -> None:
    assert glossed("正文", "“两新”：设备。", "三资：资源。").terms == [
        (None, "“两新”", "设备。"), (None, "三资", "资源。"),
    ]  # fmt: skip


def test_no_heading_and_no_glossary() -> None:
    assert glossed("正文", "1.两新：设备。", "2.两重：战略。", heading="").terms[0] == (1, "两新", "设备。")
    assert glossed("1.两新：设备。").terms == []


@given(st.lists(st.text("1２[］（“”：。指 \n、①一", max_size=12), max_size=8), st.text(max_size=20))
def test_spans_lie_in_the_glossary_in_order(lines: list[str], after: str) -> None:
    found = glossed("正文", "1.两新：设备。", *lines, after=after)
    spans = [entry.span for entry in found.glossary]
    assert all(found.sections[0].span.covers(span) and span for span in spans)
    assert all(before.end <= span.start for before, span in pairwise(spans))
    assert all(entry.term for entry in found.glossary)


def test_a_line_of_its_own_goes_before_a_number_inside_a_definition() -> None:
    found = glossed("正文", "1.两新：包括两项。2.设备：更新。", "2.两重：战略。", "3.三资：资源。")
    assert [term for _, term, _ in found.terms] == ["两新", "两重", "三资"]


def test_a_quoted_term_without_number_between_numbered_ones() -> None:
    found = glossed("正文", "1.两新：设备。", "“两重”：战略。", "2.三资：资源。", "包括：土地。")
    assert [(number, term) for number, term, _ in found.terms] == [(1, "两新"), (None, "“两重”"), (2, "三资")]


def test_a_glossary_without_entries_explains_nothing() -> None:
    assert glossed("正文", "本报告没有名词需要说明。").terms == []


@pytest.mark.parametrize(
    ("before", "said", "term"),
    [
        ("培育“四上”企业", "指规上企业。", "“四上”企业"),
        ("培育“四上”", "规上工业企业、资质以上建筑业企业，统称四类。", "“四上”"),
        ("落实《意见》", "即省委2025年第1号文件。", "《意见》"),
        ("对外开放，推行河长制", "指各级党政领导任河长。", "推行河长制"),
        ("培育“四上”企业", "四上企业：指规上企业。", "四上企业"),
        ("培育“四上”和规上企业", "规上企业：年收入2000万元以上。", "规上企业"),
    ],
)
def test_the_term_of_a_note_that_only_defines_it_stands_where_the_note_is_called(
    before: str, said: str, term: str
) -> None:
    body, note = f"各位代表：{before}。", f"[1] {said}"
    call, start = body.index(before) + len(before), len(body) + 1
    marks = (
        Mark(Span(call, call), "note", 1),
        Mark(Span(start, start + len(note)), "note-text", 1),
    )
    text = f"{body}\n{note}"
    entries = find_glossary(text, find_sections(text, (), marks), marks)
    assert [(entry.number, entry.term) for entry in entries] == [(1, term)]
    assert entries[0].definition == (said if term not in said else said.partition("：")[2])


def test_a_number_that_the_file_has_no_character_for_is_no_part_of_the_term() -> None:
    lines = (
        "1.甲级：第一。",
        f"{LOST}.乙级：第二。",
        "3.丙级：第三。",
        f"{LOST}、丁级：第四。",
        "5.戊级：第五。",
    )
    assert [(number, term) for number, term, _ in glossed("正文", *lines).terms] == list(
        enumerate(("甲级", "乙级", "丙级", "丁级", "戊级"), 1)
    )
