from core.page.outline import Holding, holdings
from core.page.page import build_page
from tests.small_report import REPORT, at


def test_a_section_counts_what_its_subsections_hold() -> None:
    found = holdings(build_page(REPORT), [at("3000人"), at("产业")], [at("工作安排"), at("扩大"), at("祥路")])
    assert found[0] == Holding(paragraphs=1, figures=2, notes=1, hits=0)
    assert found[1] == Holding(paragraphs=2, figures=2, notes=1, hits=2)
    assert found[2] == Holding(paragraphs=1, figures=1, notes=0, hits=1)
