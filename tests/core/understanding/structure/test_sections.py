from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.report import Section
from core.document.span import Span
from core.understanding.structure.front import find_front
from core.understanding.structure.sections import find_sections
from tests.core.understanding.traditional import TRADITIONAL

BODY = (
    "全县上下凝心聚力、攻坚克难，各项工作取得了来之不易的成效，人民群众的获得感不断增强。"
    "这些成绩的取得，离不开各位代表的关心支持，离不开广大干部群众的团结奋斗。"
)
LINES = [
    "一、过去一年工作回顾",
    "二、今年工作安排",
    "三、加强政府自身建设",
    "（一）产业升级步伐加快",
    "（二）民生事业全面进步。" + BODY,
    "1.做强龙头企业。" + BODY,
    "2.做优营商环境。" + BODY,
    "第一，坚持项目为王。" + BODY,
    "2030年工作回顾",
    "大力提振消费。",
    "五年来，我们坚持创新驱动，发展动能更加强劲。",
    "——综合实力显著增强。" + BODY,
    BODY,
]
BACK = ["附件1", "名词解释", "1.“三清”：指清河、清路、清院。"]
OUTLINE = st.lists(st.sampled_from(LINES + BACK), max_size=40).map("\n".join)
BODIES = st.lists(st.sampled_from(LINES), max_size=40).map("\n".join)


def sections(text: str) -> tuple[Section, ...]:
    return find_sections(text, find_front(text))


def outline(*lines: str) -> list[tuple[int, str | None, str]]:
    return [(s.level, s.number, s.title) for s in sections("\n".join(lines))]


def test_run_in_headings_end_where_the_paragraph_begins() -> None:
    text = f"一、工作回顾\n（一）产业提质增效。{BODY}\n（二）城乡焕然一新。{BODY}"
    found = sections(text)
    assert found[1].heading.of(text) == "（一）产业提质增效。"
    assert found[1].title == "产业提质增效"
    assert text[found[1].span.end] == "\n"


def test_unnumbered_parts_stand_above_numberings_that_begin_anew() -> None:
    assert outline(
        "2030年工作回顾", BODY, "一、产业向新", BODY, "二、城乡向美", BODY,
        "2031年工作安排", BODY, "一、抓好项目", BODY, "（一）抓好前期", BODY,
    ) == [
        (1, None, "2030年工作回顾"), (2, "一", "产业向新"), (2, "二", "城乡向美"),
        (1, None, "2031年工作安排"), (2, "一", "抓好项目"), (3, "（一）", "抓好前期"),
    ]  # fmt: skip


def test_headings_with_one_opening_stand_above_short_ones() -> None:
    families = [f"五年来，我们坚定不移推进{what}，迈出新步伐。" for what in ("创新", "开放", "共享")]
    assert outline(
        "一、五年工作回顾", BODY,
        families[0] + "创新能级显著提升。", BODY, "产业结构持续优化。", BODY,
        families[1], BODY, "开放水平大幅提升。", BODY, families[2], BODY,
    ) == [
        (1, "一", "五年工作回顾"),
        (2, None, families[0][:-1]), (3, None, "创新能级显著提升"), (3, None, "产业结构持续优化"),
        (2, None, families[1][:-1]), (3, None, "开放水平大幅提升"), (2, None, families[2][:-1]),
    ]  # fmt: skip


def test_two_numbered_headings_may_share_a_line() -> None:
    assert outline("一、工作回顾（一）产业提质", BODY, "（二）城乡提速", BODY) == [
        (1, "一", "工作回顾"), (2, "（一）", "产业提质"), (2, "（二）", "城乡提速"),
    ]  # fmt: skip


def test_a_heading_counts_behind_a_colon() -> None:
    first = f"今年要围绕目标，重点做好以下工作：（一）扩大内需。{BODY}"
    assert outline("一、今年安排", first, f"（二）改善民生。{BODY}")[1:] == [
        (2, "（一）", "扩大内需"), (2, "（二）", "改善民生"),
    ]  # fmt: skip
    listed = "做好以下工作：（一）修路；（二）架桥。"
    assert outline("一、今年安排", listed, BODY) == [(1, "一", "今年安排")]


def test_headings_follow_each_other_on_one_line() -> None:
    line = f"（二）改善民生。{BODY}（三）守住底线。{BODY}"
    assert [number for _, number, _ in outline("一、今年安排", f"（一）扩大内需。{BODY}", line)] == [
        "一", "（一）", "（二）", "（三）",
    ]  # fmt: skip


def test_a_report_on_one_line_has_its_sections() -> None:
    long = BODY * 40
    line = f"各位代表：{BODY}一、去年回顾{long}二、今年安排{long}（一）扩大内需。{BODY}（二）改善民生。{BODY}"
    assert [(level, number) for level, number, _ in outline(line)] == [
        (1, "一"), (1, "二"), (2, "（一）"), (2, "（二）"),
    ]  # fmt: skip


def test_a_numbering_begins_behind_the_colon_of_a_long_line() -> None:
    line = f"各位代表：{BODY * 50}重点抓好以下工作：（一）扩大内需。{BODY}（二）改善民生。{BODY}"
    assert [(level, number) for level, number, _ in outline(line)] == [(1, "（一）"), (1, "（二）")]


def test_lists_and_sentences_are_no_sections() -> None:
    assert outline("一、民生实事", BODY, "1.改造老旧小区。", "2.新建停车场。", "3.新增幼儿园。", BODY) == [
        (1, "一", "民生实事")
    ]
    assert outline("一、工作回顾", BODY, "一年来，主要做了以下工作：", "一是产业提质。" + BODY) == [
        (1, "一", "工作回顾")
    ]


def test_a_glossary_is_one_section_with_or_without_heading() -> None:
    entries = [f"[{n}]“{term}”：指一二三四项具体措施。" for n, term in enumerate(("三清", "四通", "五化"), 1)]
    body = ["一、去年工作回顾", BODY, "二、今年工作安排", BODY + "推进“三清”“四通”“五化”。", BODY, BODY]
    for heading, title in ((["※注释※"], "注释"), (["附件", "名词解释："], "名词解释"), ([], "")):
        last = sections("\n".join([*body, *heading, *entries]))[-1]
        assert (last.level, last.title, last.kind) == (1, title, "glossary")


def test_an_annex_keeps_its_number_and_its_outline() -> None:
    text = "\n".join(
        ["一、去年回顾", BODY, "二、今年安排", BODY, BODY, "附件1", "十大工程一览", "一、道路工程", BODY]
    )
    found = sections(text)
    assert [(s.level, s.number, s.title, s.kind) for s in found[2:]] == [
        (1, "附件1", "十大工程一览", "plan"),
        (2, "一", "道路工程", None),
    ]


def test_a_sentence_said_again_and_again_is_no_family_of_headings() -> None:
    said = "全县上下齐心协力各项工作都取得了很大的成效。"
    assert outline("一、工作回顾", *[said, BODY] * 3, "二、工作安排", BODY) == [
        (1, "一", "工作回顾"),
        (1, "二", "工作安排"),
    ]


def test_a_page_with_a_line_for_each_sentence_has_no_sentences_for_headings() -> None:
    sentence = "畅通群众诉求渠道，依法及时解决合理诉求，把矛盾化解在基层一线。"
    told = [
        "加强公共文化服务。",
        sentence,
        "加强城乡治理。",
        sentence,
        "加强信访工作。",
        sentence,
        "保障民生。",
    ]
    assert outline("一、工作回顾", *told, sentence) == [(1, "一", "工作回顾")]
    told = [
        "这是实力提升的五年。",
        sentence,
        "这是改革推进的五年。",
        sentence,
        "这是民生改善的五年。",
        sentence,
    ]
    assert len(outline("一、工作回顾", *told, *[sentence] * 3)) == 4


def test_a_row_of_sentences_behind_finished_items_stands_beside_them() -> None:
    items = ["一是推动项目建设。", BODY, "二是优化营商环境。", BODY]
    row = ["这是实力提升的五年。", BODY, "这是改革推进的五年。", BODY, "这是民生改善的五年。", BODY]
    assert [level for level, *_ in outline("一、工作回顾", BODY, *items, *row)] == [1, 2, 2, 2, 2, 2]


def test_a_numbering_behind_a_finished_one_stands_beside_it() -> None:
    tasks = [f"（一）保持稳定。{BODY}", f"（二）改善生活。{BODY}"]
    rules = [f"一、确定速度。{BODY}", f"二、规定规模。{BODY}", f"三、坚持改革。{BODY}"]
    found = outline("一、回顾", BODY, "二、任务和方针", *tasks, *rules, "三、改革", BODY)
    assert [level for level, *_ in found] == [1, 1, 2, 2, 2, 2, 2, 1]
    learnt = [f"第一，敢干。{BODY}", f"第二，善干。{BODY}"]
    assert [level for level, *_ in outline("一、回顾", *tasks, *learnt)] == [1, 2, 2, 3, 3]
    found = outline("一、回顾", *tasks, "一年来，我们有以下几点体会。", *learnt)
    assert [level for level, *_ in found] == [1, 2, 2, 2, 2]
    found = outline("一、今年任务", BODY, "两项行动：", *tasks, "三条赛道：", *tasks, f"（三）改革。{BODY}")
    assert [level for level, *_ in found] == [1, 2, 2, 2, 2, 2]


def test_a_numbering_inside_another_does_not_end_it() -> None:
    held = ["一、统一核定规模。", BODY, "二、按程序办事。", BODY]
    behind = ["第二，整顿企业。", BODY, "第三，改革。", BODY]
    assert outline("主要措施", "第一，控制投资。", BODY, *held, *behind) == [
        (1, None, "主要措施"),
        (2, "第一", "控制投资"), (3, "一", "统一核定规模"), (3, "二", "按程序办事"),
        (2, "第二", "整顿企业"), (2, "第三", "改革"),
    ]  # fmt: skip


def test_a_heading_that_the_width_broke_is_joined() -> None:
    lines = [
        "一、持续提升政府",
        "治理效能和服务水平",
        BODY,
        "（一）铸牢忠诚。" + BODY,
        "（二）依法行政。" + BODY,
    ]
    assert outline(*lines)[0] == (1, "一", "持续提升政府治理效能和服务水平")
    assert outline("一、今年重点工作", "推动产业转型升级", BODY, BODY)[0] == (1, "一", "今年重点工作")


def test_promises_in_an_annex_are_a_plan() -> None:
    annexes = "附件1 2030年十件民生实事\n一、养老。新建食堂20个。\n附件2 2029年十大工程进展情况\n一、修路。"
    text = f"一、2029年工作回顾\n{BODY}\n二、2030年工作安排\n{BODY}\n{annexes}\n附件3 有关单位名单\n{BODY}"
    assert [s.kind for s in sections(text) if s.level == 1] == ["outcome", "plan", "plan", "outcome", "annex"]


def test_below_an_explanation_sections_have_kinds() -> None:
    explained = f"二、关于规划纲要的说明\n（一）五年主要情况\n{BODY}\n（二）主要目标\n{BODY}"
    text = f"一、2029年工作回顾\n{BODY}\n{explained}"
    assert [s.kind for s in sections(text)] == ["outcome", None, "outcome", "plan"]


def test_a_title_ends_before_the_work_that_it_explains() -> None:
    plan = (
        "《某市国民经济和社会发展第十一个五年规划纲要（草案）》（以下简称《纲要（草案）》），已提请大会审议。"
    )
    assert outline(f"一、去年工作回顾过去一年，{BODY}", f"二、关于规划的说明{plan}{BODY}")[1] == (
        1, "二", "关于规划的说明",
    )  # fmt: skip


def test_kinds_follow_meaning() -> None:
    text = "\n".join(
        ["一、2030年主要工作", BODY, "二、2031年主要工作", BODY, "三、打造人民满意的政府", BODY, BODY]
    )
    assert [s.kind for s in sections(text)] == ["outcome", "plan", "plan"]


@pytest.mark.parametrize("words", ["发展为了人民，发展依靠人民。", "推进乡村振兴战略"])
def test_what_is_said_again_in_the_same_words_is_no_heading(words: str) -> None:
    assert outline(BODY, words, BODY, words, BODY, words, BODY) == []
    once = ["坚持创新驱动发展。", "坚持城乡协调发展。", "坚持绿色低碳发展。"]
    assert len(outline(*(line for title in once for line in (title, BODY)))) == 3


@given(OUTLINE)
def test_spans_are_in_range_and_nested(text: str) -> None:
    found = sections(text)
    for section in found:
        assert Span(0, len(text)).covers(section.span)
        assert section.span.covers(section.heading)
        assert section.span.start == section.heading.start
    for before, after in pairwise(found):
        assert before.span.start <= after.span.start
        assert after.level <= before.level + 1
        assert before.span.covers(after.span) == (after.level > before.level)


@given(OUTLINE)
def test_traditional_characters_change_nothing(text: str) -> None:
    there = sections(text.translate(TRADITIONAL))
    assert [(s.span, s.heading, s.level, s.kind) for s in there] == [
        (s.span, s.heading, s.level, s.kind) for s in sections(text)
    ]


@given(BODIES, st.integers(0, 3), st.integers(0, 3))
def test_unrelated_text_moves_nothing(lines: str, before: int, after: int) -> None:
    text = f"{BODY}\n{lines}\n{BODY}"
    found = sections((BODY + "\n") * before + text + ("\n" + BODY) * after)
    shift = before * (len(BODY) + 1)
    assert [(s.heading, s.level, s.kind) for s in found] == [
        (s.heading.shifted(shift), s.level, s.kind) for s in sections(text)
    ]


@given(st.text(alphabet="一二、（）()1.。，：附件名词解释国第是—\n “”各位代表年月日", max_size=300))
def test_any_text_is_survived(text: str) -> None:
    for section in sections(text):
        assert section.span.covers(section.heading)


def test_a_list_inside_a_numbered_section_does_not_end_the_outer_numbering() -> None:
    body = "各项工作都要抓紧抓实，取得更大的成绩，不断满足人民群众的需要。" * 4
    text = (
        f"一、过去工作的回顾\n{body}\n二、今后的任务\n第一，规模的大小问题\n{body}\n一、兴修水利。{body}\n"
        f"二、积造肥料。{body}\n第二，轻重投资的比重问题\n{body}\n三、为任务而奋斗\n{body}"
    )
    found = [(part.level, part.number) for part in find_sections(text, ())]
    assert found == [(1, "一"), (1, "二"), (2, "第一"), (3, "一"), (3, "二"), (2, "第二"), (1, "三")]
