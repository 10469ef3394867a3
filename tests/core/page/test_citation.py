from core.page.citation import citation
from core.page.page import build_page
from tests.small_report import REPORT, at


def test_a_citation_names_place_year_sections_and_paragraph() -> None:
    assert citation(build_page(REPORT), at("𠮷祥路改造")) == (
        "“𠮷祥路改造”（某省某县《2025年政府工作报告》，二、2025年工作安排，（一）扩大内需，第1段）"
    )
