import re
import sys

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from core.document.annotation import Incoming
from core.document.clean_text import CleanText, Mark, Source
from core.document.problem import Problem
from core.document.span import Span
from core.exporting.pdf.pdf import to_pdf
from core.exporting.pdf.source import string
from core.exporting.selection import EVERYTHING, Outgoing, Selection
from core.interchange.notebook import Notebook
from core.understanding.understand import understand
from tests.core.exporting.outgoing import NOTEBOOK, NOTES
from tests.small_report import LINES

needs_typst = pytest.mark.skipif(
    "not __import__('importlib.util').util.find_spec('typst')", reason="no typst here"
)
RADICALS = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
ORDERS = (
    '#read("/etc/passwd") \\ "引号" ]}$x$ <e1> @e1 = 标题 // 注 `代码` *强*_调_ \\u{41} https://a.example/'
)


def written(notebook: Notebook = NOTEBOOK, selection: Selection = EVERYTHING) -> pdfium.PdfDocument:
    return pdfium.PdfDocument(to_pdf(Outgoing(notebook, selection)))


def words(document: pdfium.PdfDocument) -> str:
    """All that is in the text layer, without blanks."""
    pages = [document[number].get_textpage() for number in range(len(document))]
    return re.sub(r"\s+", "", "".join(page.get_text_bounded() for page in pages))


@needs_typst
def test_every_word_is_in_the_text_layer_and_no_radical() -> None:
    found = words(written())
    assert not RADICALS.search(found)
    assert "比上年多" in found
    assert "红·存疑" in found
    bare = words(written(Notebook({}, (), NOTEBOOK.report)))
    assert all(line in bare for line in (*LINES[:3], *LINES[4:7], *LINES[7].split("。")))


@needs_typst
def test_it_has_contents_tags_a_language_and_a_title() -> None:
    document = written()
    toc = [(one.level, one.get_title()) for one in document.get_toc()]
    assert toc[:3] == [(0, "一、2024年工作回顾"), (0, "二、2025年工作安排"), (1, "（一）扩大内需")]
    assert raw.FPDFCatalog_IsTagged(document.raw)
    assert document.get_metadata_value("Title") == "政府工作报告 · 某省某县 · 2025"


@needs_typst
def test_what_a_marker_calls_is_a_footnote_under_its_number() -> None:
    found = words(written(selection=Selection(sections=(0,), colours=("green",))))
    assert "“三清”1行动。" in found
    assert found.index("“三清”行动。指清河、清路、清院。") > found.index(LINES[3][-3:])
    assert "名词解释" not in found


@needs_typst
def test_notes_on_files_with_footnotes_of_their_own() -> None:
    text = "工作报告\n一、回顾\n推进三清行动。\n二、安排\n继续推进。\n名词解释\n[1] 三清：清河、清路。"
    at = text.index("行动。")
    marks = (Mark(Span(at, at), "note", 1), Mark(Span(text.index("[1]"), len(text)), "note-text", 1))
    report = understand(Source("a.docx", "", "", ""), CleanText(text, marks=marks))
    assert "三清1行动" in words(written(Notebook({}, (), report)))


@needs_typst
def test_words_give_no_orders() -> None:
    report = NOTEBOOK.report
    assert report is not None
    nasty = NOTES[2]._replace(note=ORDERS, tags=("#let x", '"'))
    notebook = NOTEBOOK._replace(notes=(Incoming(nasty),), here=(nasty,))
    found = words(written(notebook))
    assert re.sub(r"\s+", "", ORDERS) in found
    text = f"{ORDERS}\n{ORDERS}"
    found = words(written(Notebook({}, (), understand(Source("a", "", "", ""), CleanText(text)))))
    assert found.count("passwd") == 2


@needs_typst
def test_characters_that_no_face_has_cost_no_file() -> None:
    report = understand(Source("a.txt", "", "", ""), CleanText("报告\n甲\U0010fffd乙\ue123丙。"))
    assert "甲" in words(written(Notebook({}, (), report)))


@needs_typst
def test_notes_go_out_alone() -> None:
    found = words(written(selection=Selection(words=False, colours=("green",), script="traditional")))
    assert found.startswith("政府工作報告")
    assert "𠮷祥路改造完成" in found
    assert "民生见第二部分" in found
    assert "增長5.5%" not in found


def test_who_has_no_typst_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(Problem, match=r"zhupi\[pdf\]"):
        to_pdf(Outgoing(NOTEBOOK))
    monkeypatch.setattr(sys, "frozen", True, raising=False)  # a bundle has no pip
    with pytest.raises(Problem, match="print into a PDF file"):
        to_pdf(Outgoing(NOTEBOOK))


def test_words_are_strings() -> None:
    assert string('a"b\\c\nd\x00') == '"a\\"b\\\\c\\nd\ufffd"'
