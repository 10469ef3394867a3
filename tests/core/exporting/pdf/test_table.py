"""A table that is set in the text's own characters, whatever its length and width."""

import re

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from core.exporting.cells import Laid, Line
from core.exporting.pdf.table import table_pdf
from tests.core.exporting.pdf.test_pdf import ORDERS, RADICALS, needs_typst

REMARKS = ("— 报告未提及。", "· 没有上一年的报告。")
HEADS = [("地区", ""), ("结果", "2023"), ("增长", "2023"), ("当年目标", "2023")]
FIGURES = [(["8.26万亿元"], ""), (["6%?"], ""), (["5%以上✓", "6%✗"], "一般公共预算收入"), (["·"], "")]


def pages(laid: Laid, title: str = "全国") -> tuple[pdfium.PdfDocument, list[str]]:
    document = pdfium.PdfDocument(table_pdf(laid, title, "主要指标", REMARKS))
    found = [page.get_textpage().get_text_bounded() for page in document]
    return document, [re.sub(r"\s+", "", words) for words in found]


def blocks(places: int) -> Laid:
    named = [Line(f"第{number}生产县", FIGURES[:3]) for number in range(places)]
    return Laid(HEADS, [Line("地区生产总值"), *named, Line("粮食产量"), *named])


@needs_typst
def test_every_place_measure_and_figure_is_in_the_text_layer_and_no_radical() -> None:
    document, found = pages(blocks(3))
    told = "".join(found)
    assert not RADICALS.search(told)
    assert [told.count(f"第{number}生产县8.26万亿元6%?5%以上✓") for number in range(3)] == [2] * 3
    for words in (
        "全国",
        "主要指标",
        "结果2023",
        "地区生产总值",
        "粮食产量",
        "6%✗",
        "一般公共预算收入",
        *REMARKS,
    ):
        assert words.replace(" ", "") in told
    assert raw.FPDFCatalog_IsTagged(document.raw)
    assert document.get_metadata_value("Title") == "全国"


@needs_typst
def test_a_long_table_goes_on_below_its_heads_and_what_it_stands_below() -> None:
    document, found = pages(blocks(60))
    assert len(found) > 2
    assert document[0].get_width() < document[0].get_height()
    assert all("当年目标" in page for page in found)
    assert all("地区生产总值" in page or "粮食产量" in page for page in found)
    assert "地区生产总值" in found[1]
    assert REMARKS[0].replace(" ", "") in found[-1]


@needs_typst
def test_a_wide_table_lies_on_its_side_and_what_does_not_fit_stands_below() -> None:
    places = [(f"第{number}生产县", "") for number in range(40)]
    cells = [([f"{number}万吨"], "") for number in range(40)]
    document, found = pages(Laid([("指标", ""), *places], [Line("粮食产量", cells)]))
    assert document[0].get_width() > document[0].get_height()
    told = "".join(found)
    assert all(f"第{number}生产县" in told and f"{number}万吨" in told for number in range(40))
    assert told.count("粮食产量") > 1


@needs_typst
def test_words_give_no_orders() -> None:
    _, found = pages(Laid([(ORDERS, "")], [Line(ORDERS)]), ORDERS)
    assert "".join(found).count(re.sub(r"\s+", "", ORDERS)) >= 1
    assert "".join(found).count("passwd") == 3
