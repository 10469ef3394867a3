from dataclasses import replace

from core.analysis.comparison.aligned import Aligned, Comparison
from core.document.report import Report, Section, SectionKind
from core.document.span import Span
from tests.comparison.changes import report_of

BEFORE = """一、二〇二四年工作回顾
全县生产总值完成120亿元，增长5.5%。
修建农村公路三百公里，惠及沿线群众。
数字经济和实体经济深度融合，培育专精特新企业二十家。
老旧小区改造惠及八千户居民，加装电梯四十部。
成功举办首届苹果文化节。"""
AFTER = """一、二〇二五年工作回顧
老舊小區改造惠及八千戶居民，加裝電梯四十部。
全縣生產總值完成131億元，增長6%。
修建農村公路三百公里。惠及沿線群眾。
數字經濟和實體經濟深度融合，培育專精特新企業三十家。
新建污水处理厂两座，黑臭水体全部消除。"""


def rows(before: str = BEFORE, after: str = AFTER) -> list[Aligned]:
    return list(Comparison(report_of(before), report_of(after)).rows)


def of_kind(kind: str) -> list[tuple[str, str]]:
    return [(row.spans[0].of(BEFORE), row.spans[1].of(AFTER)) for row in rows() if row.kind == kind]


def test_sentences_find_their_like_in_another_script_in_another_place_split_or_none() -> None:
    assert of_kind("moved") == [tuple(text.splitlines()[at] for text, at in ((BEFORE, 4), (AFTER, 1)))]
    assert of_kind("new") == [("", "新建污水处理厂两座，黑臭水体全部消除。")]
    assert of_kind("gone") == [("成功举办首届苹果文化节。", "")]
    (split,) = (row for row in rows() if len(row.others) == 2)
    assert split.spans[1].of(AFTER) == "修建農村公路三百公里。惠及沿線群眾。"
    assert [row.kind for row in rows(BEFORE, BEFORE)] == ["same"] * 6


def test_what_changed_in_a_pair_is_told_in_whole_words_and_numbers() -> None:
    (row,) = (row for row in rows() if "131" in row.spans[1].of(AFTER))
    assert [(one.of(BEFORE), other.of(AFTER)) for one, other in row.changes] == [
        ("120", "131"),
        ("5.5%", "6%"),
    ]


def test_what_is_opposite_goes_with_the_sentences_that_kept_their_order() -> None:
    found = Comparison(report_of(BEFORE), report_of(AFTER))
    there = found.opposite(0, BEFORE.index("数字经济"))
    assert there == AFTER.index("數字經濟")
    assert found.opposite(1, there) == BEFORE.index("数字经济")
    places = [found.opposite(0, at) for at in range(len(BEFORE) + 1)]
    assert places == sorted(places)
    assert places[-1] == len(AFTER)


def test_texts_without_sentences_compare() -> None:
    assert rows("", "") == []
    assert [row.kind for row in rows("", "谢谢大家！")] == ["new"]
    assert [row.kind for row in rows("谢谢大家！", "")] == ["gone"]
    assert Comparison(report_of(""), report_of("谢谢！")).opposite(1, 3) == 0


def test_a_plan_is_held_against_a_plan_where_an_outcome_is_alike() -> None:
    words = "新增城镇就业三千人以上。"
    one, other = f"{words}\n", f"{words}\n{words}\n"
    ends = len(one), len(other)

    def report(text: str, *kinds: SectionKind) -> Report:
        spans = [Span(at * ends[0], (at + 1) * ends[0]) for at in range(len(kinds))]
        sections = (
            Section(span, Span(span.start, span.start), 1, None, "", kind)
            for span, kind in zip(spans, kinds, strict=True)
        )
        return replace(report_of(text), sections=tuple(sections))

    found = Comparison(report(one, "plan"), report(other, "outcome", "plan")).rows
    assert [(row.kind, row.spans[1].start) for row in found] == [("new", 0), ("same", ends[0])]
