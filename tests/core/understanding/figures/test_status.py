import pytest

from core.document.report import Section, SectionKind
from core.document.span import Span
from core.understanding.figures import find_figures
from tests.core.understanding.figures.read import figures


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


def test_the_innermost_section_of_a_kind_decides() -> None:
    text = "增长5%。增长6%。增长7%。"
    sections = [
        Section(Span(0, 10), Span(0, 0), 1, None, "", "outcome"),
        Section(Span(5, 10), Span(5, 5), 2, None, "", None),
        Section(Span(10, 15), Span(10, 10), 1, None, "", "plan"),
    ]
    found = find_figures(text, sections, ())
    assert [one.status for one in found] == ["outcome", "outcome", "target"]
