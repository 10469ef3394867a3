from itertools import combinations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from core.anchoring.anchor import describe, occurrences, place_all
from core.anchoring.normalized import UNKNOWN
from core.anchoring.remembered import CONTEXT, remembered
from core.document.annotation import Placement, Selectors
from core.document.clean_text import Source
from core.document.report import Report, Section
from core.document.span import Span

PARAGRAPHS = (
    "2024年北仑区政府工作报告",
    "一、過去一年工作回顧",
    "地區生產總值2730億元，增長5%，固定資產投資增長7.1%，外貿進出口總額突破3900億元。",
    "（一）全力以赴拼經濟",
    "新增𠮷地三百畝😀，完成投資273億元，增長12%，連續兩年位居全省前列，發展勢頭良好。",
    "完成投資300億元，規上工業增加值增長6.6%，新增上市企業4家，國家級小巨人企業20家。",
)


def report_of(*paragraphs: str, sections: tuple[Section, ...] = ()) -> Report:
    source = Source("r.txt", "a" * 64, "text/plain", "utf-8")
    text = "\n".join(paragraphs)
    return Report(source, text, sections=sections)


REPORT = report_of(*PARAGRAPHS)
spans = st.tuples(st.integers(0, len(REPORT.text)), st.integers(0, len(REPORT.text))).map(sorted)


def place(selectors: Selectors, report: Report) -> Placement:
    (placement,) = place_all([selectors], report.text)
    return placement


def quoted(words: str, report: Report = REPORT) -> Span:
    start = report.text.index(words)
    return Span(start, start + len(words))


def test_the_selectors_say_where_and_in_what() -> None:
    whole = Span(0, len(REPORT.text))
    part = Section(Span(17, whole.end), Span(17, 27), 1, "一", "過去一年工作回顧", "outcome")
    chapter = Section(quoted("\n".join(PARAGRAPHS[3:])), quoted(PARAGRAPHS[3]), 2, "（一）", "拼經濟", None)
    report = report_of(*PARAGRAPHS, sections=(part, chapter))
    found = describe(report, quoted("三百畝"))
    assert (found.exact, found.position) == ("三百畝", quoted("三百畝"))
    assert (len(found.prefix), found.prefix[-4:]) == (CONTEXT, "新增𠮷地")
    assert (len(found.suffix), found.suffix[:3]) == (CONTEXT, "😀，完")
    assert found.section == "過去一年工作回顧\n拼經濟"
    assert describe(report, quoted("政府")).section == ""


def test_a_paragraph_keeps_its_identity_when_it_moves() -> None:
    moved = report_of(PARAGRAPHS[4], *PARAGRAPHS[:4])
    one, other = (describe(report, quoted("三百畝", report)) for report in (REPORT, moved))
    assert one.paragraph == other.paragraph
    assert one.paragraph != describe(REPORT, quoted("300億元")).paragraph


@pytest.mark.parametrize("span", [Span(3, 3), Span(5, 4), Span(-1, 2), Span(0, len(REPORT.text) + 1)])
def test_no_words_have_no_selectors(span: Span) -> None:
    with pytest.raises(ValueError, match="no words"):
        describe(REPORT, span)


@given(spans)
def test_unchanged_words_are_found_exactly_where_they_were(ends: list[int]) -> None:
    assume(ends[0] < ends[1])
    span = Span(*ends)
    placement = place(describe(REPORT, span), REPORT)
    assert (placement.span, placement.state, placement.score) == (span, "exact", 1.0)


@example([148, 174], "😀" * 17, 5)
@given(spans, st.text("龘靐齉😀", min_size=1), st.integers(0, len(PARAGRAPHS)))
def test_words_in_a_text_that_grew_are_found_or_orphaned_but_never_misplaced(
    ends: list[int], new: str, at: int
) -> None:
    span = Span(*ends)
    assume(span.of(REPORT.text).strip() == span.of(REPORT.text) != "")
    grown = report_of(*PARAGRAPHS[:at], new, *PARAGRAPHS[at:])
    border = len("\n".join(PARAGRAPHS[:at])) + (1 if at else 0)
    placement = place(describe(REPORT, span), grown)
    if placement.span:
        start, end = (end + len(new) + 1 if end >= border else end for end in (span.start, span.end - 1))
        assert placement.span == Span(start, end + 1)
    else:
        assert placement.reason


def places_of(words: Span, old: str, new: str) -> set[Span]:
    """Where words may stand now that letters were put in that nobody can tell from equal ones beside."""
    more = len(new) - len(old)
    borders = [at for at in range(len(old) + 1) if new[:at] == old[:at] and new[at + more :] == old[at:]]
    moved = ([at + more * (border <= at) for at in (words.start, words.end - 1)] for border in borders)
    return {Span(first, last + 1) for first, last in moved}


@pytest.mark.parametrize(
    ("old", "at", "letters"),
    [
        ("ccccaadbdd", 6, "ddd"),
        ("dccddcb", 5, "cc"),
        ("bbb\nabb", 3, "a"),
        ("完投资市完今市成", 5, "今今今"),
        ("千亿，资万全市十", 6, "市市市"),
        ("全长年市全全全全全全全全全今", 6, "全全"),
        ("今投完" + "\n" * 7 + "长今全长全", 6, "长"),
    ],
)
def test_letters_put_in_near_the_end_of_a_short_text_cost_a_quote_none_of_its_own(
    old: str, at: int, letters: str
) -> None:
    new, whole = old[:at] + letters + old[at:], Span(0, len(old))
    every = (Span(start, end) for start, end in combinations(range(len(old) + 1), 2))
    some = [span for span in every if span.of(old).strip() == span.of(old)]
    assert whole in some
    for span in some:
        found = place(describe(report_of(old), span), report_of(new))
        assert found.span in {None, *places_of(span, old, new)}


def test_a_text_goes_on_behind_what_another_program_kept_of_it() -> None:
    note = describe(REPORT, quoted("三百畝"))
    short = note._replace(suffix=note.suffix[:4])
    assert remembered([describe(REPORT, quoted("20家"))], 0).endswith("20家。")
    assert remembered([short, note], 0).endswith(UNKNOWN)
    assert remembered([short._replace(paragraph="")], 0).endswith(UNKNOWN)


def test_words_that_moved_are_found_by_their_quote_and_context() -> None:
    span = quoted("三百畝")
    placement = place(describe(REPORT, span), report_of("關於工作的說明", *PARAGRAPHS))
    assert (placement.span, placement.state) == (span.shifted(8), "moved")


def test_the_same_words_elsewhere_are_not_the_same_passage() -> None:
    without = report_of(*PARAGRAPHS[:4], PARAGRAPHS[5])
    placement = place(describe(REPORT, quoted("完成投資")), without)
    assert (placement.span, placement.state) == (None, "orphan")
    assert "around" in placement.reason


def test_two_places_that_look_alike_are_no_place() -> None:
    twice = report_of("再說明", PARAGRAPHS[4], "說明", PARAGRAPHS[4])
    placement = place(describe(report_of("說明", PARAGRAPHS[4]), Span(12, 15)), twice)
    assert (placement.span, placement.state) == (None, "ambiguous")


def test_words_that_are_gone_are_an_orphan() -> None:
    placement = place(describe(REPORT, quoted("三百畝")), report_of(*PARAGRAPHS[:4]))
    assert (placement.span, placement.state, placement.score) == (None, "orphan", 0.0)
    assert placement.reason


def test_the_whole_text_as_a_quote_needs_no_context() -> None:
    whole = describe(REPORT, Span(0, len(REPORT.text)))
    assert place(whole, REPORT).state == "exact"
    assert place(whole, report_of("前", *PARAGRAPHS)).span == Span(2, len(REPORT.text) + 2)


def test_in_a_text_of_repetitions_only_the_old_place_is_certain() -> None:
    note = describe(report_of("增" * 20_000), Span(9_000, 9_002))
    assert place(note, report_of("增" * 20_000)).state == "exact"
    assert place(note, report_of("增" * 8_000)).state == "ambiguous"


def test_a_position_that_contradicts_its_quote_is_not_believed() -> None:
    wrong = describe(REPORT, quoted("三百畝"))._replace(position=Span(0, 3))
    assert place(wrong, REPORT).span == quoted("三百畝")


def test_a_quote_of_many_pages_is_found_by_its_ends() -> None:
    long = "\n".join(
        f"第{number}條，落實{number * 7}項任務，新增{number * number}畝。" for number in range(200)
    )
    whole = describe(report_of(long), Span(4, len(long) - 4))._replace(position=Span(0, 0))
    changed = "說明\n" + long.replace("100條", "100條新的")
    (found,) = place_all([whole], changed)
    assert (found.span, found.state) == (Span(7, len(changed) - 4), "edited")


def test_quotes_without_positions_are_found_with_and_without_the_old_text() -> None:
    new = "各位代表：\n" + REPORT.text.replace("三百畝", "三百餘畝")
    selectors = [
        describe(REPORT, quoted(words))._replace(position=Span(0, 0)) for words in ("三百畝", "增長12%")
    ]
    for old in (REPORT.text, None):
        found = place_all(selectors, new, old)
        assert [one.span and one.span.of(new) for one in found] == ["三百餘畝", "增長12%"]
        assert [one.state for one in found] == ["edited", "moved"]


def test_positions_that_count_otherwise_do_no_harm() -> None:
    shifted = [
        describe(REPORT, quoted(words))._replace(position=quoted(words).shifted(3))
        for words in ("273億元", "上市企業", "拼經濟")
    ]
    for old in (REPORT.text, None):
        found = place_all(shifted, REPORT.text, old)
        assert [one.span and one.span.of(REPORT.text) for one in found] == ["273億元", "上市企業", "拼經濟"]


def test_a_position_far_beyond_any_text_costs_nothing_and_the_quote_is_found() -> None:
    near = describe(REPORT, quoted("上市企業"))
    far = describe(REPORT, quoted("三百畝"))._replace(position=Span(10**15, 10**15 + 3))
    wild = far._replace(exact="", prefix="", suffix="")
    found = place_all([near, far, wild], REPORT.text)
    assert [one.span for one in found] == [near.position, quoted("三百畝"), None]


def test_a_short_quote_is_not_stretched_to_letters_of_other_words() -> None:
    report = report_of("全年完成产值一百亿元，新建公路两千公里。")
    quote = describe(report, quoted("公里", report))._replace(position=Span(0, 0), prefix="", suffix="")
    assert place(quote, report).span == quoted("公里", report)


FORMULA = "全市上下要增强“四个意识”、坚定“四个自信”、做到“两个维护”，沿着正确方向前进。"
YEAR = report_of(
    "二〇二三年工作回顾",
    "地区生产总值完成2730亿元，同比增长5.1%；社会消费品零售总额完成45.7亿元，同比增长15.8%。",
    "新改建农村公路一百里，三座水库除险加固，老旧小区换了新颜，污水管网铺到村口，清洁取暖走进农户。",
    "围绕粮食安全建设高标准农田，推广良种良法，畜禽养殖转型升级，特色林果挂上地理标志。",
    FORMULA,
    "城里的公园开了四处，乡下的学堂修了九所。",
)
NEXT_YEAR = report_of(
    "二〇二四年工作回顾",
    "地区生产总值完成2860亿元，同比增长6.3%；社会消费品零售总额完成87.5亿元，同比增长9%。",
    "海铁联运再创新高，外贸新业态蓬勃兴起，港口货物吞吐居前，保税仓储扩容，中欧班列直达腹地。",
    "数字政府一网通办，营商环境评价跻身前列，惠企政策免申即享，信用修复当日办结。",
    FORMULA,
    "智能工厂拔地而起，科创走廊连成一线，人才纷至沓来。",
)
SAME_YEAR = report_of(*(line.replace("5.1%", "5.4%") for line in YEAR.text.split("\n")), "会后发布。")


@pytest.mark.parametrize("old", [YEAR.text, None], ids=["with the old text", "quotes alone"])
@pytest.mark.parametrize(
    "words", ["地区生产总值完成2730亿元，同比增长5.1%", "社会消费品零售总额完成45.7亿元", "同比增长15.8%。"]
)
def test_a_sentence_with_other_figures_is_not_the_same_sentence(words: str, old: str | None) -> None:
    (found,) = place_all([describe(YEAR, quoted(words, YEAR))], NEXT_YEAR.text, old)
    assert found.span is None


def test_a_formula_that_stands_in_every_report_needs_its_context() -> None:
    note = describe(YEAR, quoted("四个意识", YEAR))
    assert place_all([note], NEXT_YEAR.text, YEAR.text)[0].span is None
    assert place_all([note], SAME_YEAR.text, YEAR.text)[0].span == note.position


def test_a_figure_set_right_in_the_same_report_keeps_its_notes() -> None:
    (found,) = place_all([describe(YEAR, quoted("同比增长5.1%", YEAR))], SAME_YEAR.text, YEAR.text)
    assert (found.span and found.span.of(SAME_YEAR.text), found.state) == ("同比增长5.4%", "edited")


def test_words_with_a_line_between_them_are_marked_with_it_and_torn_ones_nowhere() -> None:
    note = describe(REPORT, Span(1, 16))
    grown = [report_of(PARAGRAPHS[0], "靐" * count, *PARAGRAPHS[1:]) for count in (16, 80)]
    near, far = (place(note, report) for report in grown)
    assert (near.span, near.state) == (Span(1, 33), "edited")
    assert (far.span, far.state) == (None, "orphan")


def test_notes_go_between_a_text_of_radicals_and_the_clean_one() -> None:
    clean = report_of("规上⼯业增加值长期向好，民生持续改善，人口不断增长。".replace("⼯", "工"), *PARAGRAPHS)
    radicals = str.maketrans("工长民人口", "⼯⻓⺠⼈⼝")
    printed = report_of("说明", *clean.text.translate(radicals).replace("，", "\u200b，").split("\n"))
    for one, other in ((clean, printed), (printed, clean)):
        word, twin = ("长期向好", "⻓期向好") if one is clean else ("⻓期向好", "长期向好")
        there = quoted(twin, other)
        for old in (one.text, None):
            (found,) = place_all([describe(one, quoted(word, one))], other.text, old)
            assert found.span == there
        assert occurrences(other.text, word) == [there]


odd = st.text("一二三\n，。 1", min_size=1, max_size=60)


@given(odd, odd, st.integers(0, 60), st.integers(1, 60))
def test_no_texts_are_too_strange(old: str, new: str, start: int, length: int) -> None:
    selectors = describe(
        report_of(old), Span(start % len(old), start % len(old) + length).within(Span(0, len(old)))
    )
    for known in (old, None):
        for found in place_all([selectors, selectors._replace(position=Span(0, 0))], new, known):
            assert (found.span is None) == (found.state in ("ambiguous", "orphan"))
            assert found.span is None or 0 <= found.span.start < found.span.end <= len(new)
