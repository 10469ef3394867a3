from dataclasses import replace

from core.document.clean_text import Source
from core.document.report import Report
from core.document.span import Span
from core.page.citation import citation
from core.page.page import build_page
from core.page.printed import heading, heading_line, printed, wording
from tests.small_report import LINES, REPORT, at
from tests.small_report import TEXT as WORDS

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


def test_notes_without_a_heading_are_called_so_in_the_script_of_the_page() -> None:
    start = at(LINES[9]).start
    notes = REPORT.sections[4]._replace(span=at(LINES[9]), heading=Span(start, start), title="")
    page = build_page(replace(REPORT, sections=(*REPORT.sections[:4], notes)))
    assert heading_line(page, 4, WORDS) == "注释"
    assert heading_line(page, 4, wording(REPORT, "traditional").text) == "註釋"
    assert "，注释，" in citation(page, Span(start, start + 2), wording(REPORT))
