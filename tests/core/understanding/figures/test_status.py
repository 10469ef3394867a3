import pytest

from core.document.report import Section, SectionKind
from core.document.span import Span
from core.understanding.figures import find_figures
from tests.core.understanding.figures.read import figures

OUTCOME, TARGET = "outcome", "target"


def status(text: str, kind: SectionKind | None, year: int | None = None) -> list[str | None]:
    whole = Span(0, len(text))
    sections = [Section(whole, Span(0, 0), 1, None, "", kind)] if kind else []
    return [found.status for found in find_figures(text, sections, (), year) if found.kind != "date"]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("总值增长5%。", "outcome", ["outcome"]),
        ("总值增长5%。", "plan", ["target"]),
        ("指总值增长5%。", "glossary", [None]),
        ("新签约20亿元以上项目15个", "outcome", [None, "outcome"]),
        ("比例由21%提升至74%", "outcome", [None, "outcome"]),
        ("建成10家以上智能工厂", "plan", ["target"]),
        ("今年预期目标是增长6%", None, ["target"]),
        ("去年完成投资5亿元", None, ["outcome"]),
    ],
)
def test_status(text: str, kind: SectionKind | None, status: list[str | None]) -> None:
    assert [found.status for found in figures(text, kind)] == status


def test_a_review_stands_in_a_plan_too() -> None:
    text = "去年，全国社会总产值达到１８７７４亿元，比上年增长９．１％。去年粮食取得丰收。"
    assert status(text, "plan", 1987) == [OUTCOME] * 2
    assert status("过去五年，城镇新增就业6000万人。", "plan", 2018) == [OUTCOME]


def test_a_plan_stands_in_a_review_too() -> None:
    assert status("到2030年，森林覆盖率达到30%。", "outcome", 2024) == [TARGET]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("超过10%的有5个县。", [None, OUTCOME]),
        ("30万以上人口的城市3个。", [None, OUTCOME]),
        ("新上121个3000万元以上的工业项目。", [OUTCOME, None]),
        ("财政总收入由不足24亿元到突破60亿元。", [None, OUTCOME]),
        ("总部分别从771家、481家增加到1076家、636家。", [None, None, OUTCOME, OUTCOME]),
        ("优良天数209天，比上年190天增加19天", [OUTCOME, None, OUTCOME]),
        ("只要降低成本1%，就可以节约2800亿元。", [None, None]),
        ("自贸试验区29项创新成果转化为标准。", [OUTCOME]),
    ],
)
def test_what_only_describes_is_neither(text: str, expected: list[str | None]) -> None:
    assert status(text, "outcome", 2024) == expected


def test_a_proposal_in_a_plan_is_a_target() -> None:
    assert status("提出地区生产总值增长5%左右。", "plan", 2024) == [TARGET]


def test_the_innermost_section_of_a_kind_decides() -> None:
    text = "增长5%。增长6%。增长7%。"
    sections = [
        Section(Span(0, 10), Span(0, 0), 1, None, "", "outcome"),
        Section(Span(5, 10), Span(5, 5), 2, None, "", None),
        Section(Span(10, 15), Span(10, 10), 1, None, "", "plan"),
    ]
    found = find_figures(text, sections, ())
    assert [one.status for one in found] == ["outcome", "outcome", "target"]
