from core.document.clean_text import Source
from core.document.report import Report
from core.document.span import Span
from core.page.page import build_page
from core.page.printed import heading, printed, wording
from tests.small_report import REPORT

TEXT = "过去一年,经济(总量)增长5%;\n\n各项工作,稳中有进。"
PAGE = build_page(Report(Source("", "", "", ""), TEXT))


def test_words_have_the_pages_marks_also_at_the_edges_and_between_rows() -> None:
    comma = TEXT.index(",")
    assert printed(PAGE, Span(comma, comma + 1), TEXT) == "，"
    assert printed(PAGE, Span(0, len(TEXT)), TEXT) == "过去一年，经济（总量）增长5%；\n\n各项工作，稳中有进。"


def test_words_are_in_the_script_shown() -> None:
    page, words = build_page(REPORT), wording(REPORT, "traditional")
    assert printed(page, REPORT.leads[0], words.text) == "產業提質壯大。"
    assert heading(page, 1, words.text) == "二、2025年工作安排"
    assert (words.name, words.place) == ("政府工作報告", "某省某縣")
