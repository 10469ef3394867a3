from core.page.citation import citation
from core.page.page import build_page
from core.page.printed import wording
from tests.small_report import REPORT, at


def test_a_citation_names_place_year_sections_and_paragraph() -> None:
    assert citation(build_page(REPORT), at("𠮷祥路改造"), wording(REPORT)) == (
        "“𠮷祥路改造”（某省某县《2025年政府工作报告》，二、2025年工作安排，（一）扩大内需，第1段）"
    )


def test_a_citation_is_in_one_script() -> None:
    told = citation(build_page(REPORT), at("新增就业3000人"), wording(REPORT, "traditional"))
    assert (
        told
        == "“新增就業3000人”（某省某縣《2025年政府工作報告》，二、2025年工作安排，（二）改善民生，第1段）"
    )
