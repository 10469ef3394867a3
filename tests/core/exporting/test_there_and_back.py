"""What goes out and is opened again is the same report: no note of its reader comes into its words."""

from importlib.util import find_spec

import pytest

from core.anchoring.anchor import describe
from core.document.annotation import COLOURS, Annotation, Link, Placement
from core.document.clean_text import CleanText, Mark, Source
from core.document.original import original_of
from core.document.report import Report
from core.document.span import Span
from core.exporting.formats import FORMATS, exported
from core.importing.importer import import_bytes
from core.interchange.notebook import Notebook
from core.understanding.understand import understand

SOURCE = Source("report.txt", "0" * 64, "text/plain", "utf-8")
SAID = "读者自己写的话。"
BODY = """某县2024年政府工作报告
——2024年1月9日在某县第十七届人民代表大会第三次会议上
县长 王某
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
一、2023年工作回顾
过去一年，全县生产总值增长5.5%，深入实施“三清”行动{}，城乡面貌焕然一新。
全年新建农村公路30公里，推进“两不见面”{}改革，群众办事更加便利，满意度明显提高。
二、2024年工作安排
（一）坚定不移扩大内需，在稳定经济增长中展现新作为。
全年生产总值增长6%左右，固定资产投资增长8%，社会消费品零售总额增长7%。
（二）坚定不移改善民生，在增进群众福祉中迈出新步伐。
新增城镇就业3000人，改造老旧小区12个，让发展成果更多惠及全县人民。"""
TERMS = (("“三清”行动", "指清河、清路、清院。"), ("“两不见面”", "指网上申请、快递送达。"))


def report(*, noted: bool) -> Report:
    """A report whose notes are its file's own, or printed as a glossary with markers in the body."""
    entries = [f"{term}：{said}" for term, said in TERMS]
    if not noted:
        printed = "\n".join(f"{number}. {entry}" for number, entry in enumerate(entries, 1))
        return understand(SOURCE, CleanText(f"{BODY.format('[1]', '[2]')}\n名词解释\n{printed}"))
    parts, marks, at = BODY.split("{}"), [], 0
    for number, part in enumerate(parts[:-1], 1):
        at += len(part)
        marks.append(Mark(Span(at, at), "note", number))
    text = "".join(parts)
    for number, entry in enumerate(entries, 1):
        start = len(text) + 1
        text += f"\n[{number}] {entry}"
        marks += [
            Mark(Span(start, start + 3), "supplied"),
            Mark(Span(start, len(text)), "note-text", number),
        ]
    return understand(SOURCE, CleanText(text, marks=tuple(marks)))


def notebook(of: Report) -> Notebook:
    """A report with notes on words of the body and of a heading, one of them a link."""
    text, notes, places = original_of(of).id, [], {}
    for number, words in enumerate(("请予审议", "三清", "新建农村公路30公里", "扩大内需", "老旧小区")):
        uuid, own = f"0000000{number}-0000-4000-8000-000000000000", place(of, words)
        made = "2024-01-01T08:00:00Z"
        notes.append(Annotation(uuid, text, describe(of, own), COLOURS[number], SAID, ("民生",), made, made))
        places[uuid] = Placement(own, "exact", 1.0)
    far = place(of, "全县人民")
    notes[0] = notes[0]._replace(kind="link", link=Link(text, describe(of, far)))
    others = {notes[0].id: Placement(far, "exact", 1.0)}
    return Notebook({}, (), of, tuple(notes), places, others)


def place(of: Report, words: str) -> Span:
    start = of.text.index(words)
    return Span(start, start + len(words))


def again(of: Report, name: str, *, noted: bool = True) -> Report:
    data = exported(notebook(of) if noted else Notebook({}, (), of), name)
    return understand(*import_bytes(f"again{FORMATS[name].ending}", data))


def sections(of: Report) -> list[tuple[int, str]]:
    return [(one.level, one.heading.of(of.text)) for one in of.sections if one.kind != "glossary"]


@pytest.mark.parametrize("noted", [True, False])
def test_a_page_is_the_same_report(noted: bool) -> None:
    first = report(noted=noted)
    second = again(first, "html")
    assert second.text == first.text
    assert (second.sections, second.glossary) == (first.sections, first.glossary)
    assert second.references == first.references
    assert [one.origin for one in first.references].count("marker") == len(TERMS)


@pytest.mark.parametrize("noted", [True, False])
def test_a_word_file_is_the_same_report_with_its_glossary_in_footnotes(noted: bool) -> None:
    second = again(report(noted=noted), "docx")
    expected = report(noted=True)
    assert second.text == expected.text
    assert (sections(second), second.glossary) == (sections(expected), expected.glossary)
    assert second.references == expected.references


@pytest.mark.skipif(find_spec("typst") is None, reason="PDF files are set by typst, which is not installed")
def test_a_pdf_file_is_the_same_report_without_its_readers_notes() -> None:
    second, expected = again(report(noted=True), "pdf"), report(noted=True)
    markers = [one.span for one in second.references if one.origin == "marker"]
    edges = [0, *(edge for span in markers for edge in span), len(second.text)]
    without = (second.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    assert [span.of(second.text) for span in markers] == ["1", "2"]  # a number that is printed stays
    assert "".join(without) == expected.text
    assert sections(second) == sections(expected)
    assert [one[1:] for one in second.glossary] == [one[1:] for one in expected.glossary]
    left = "".join(one.text for one in second.removed if one.reason == "note of a reader")
    assert left.count(SAID) == 5


@pytest.mark.skipif(find_spec("typst") is None, reason="PDF files are set by typst, which is not installed")
def test_a_heading_below_a_full_line_that_ends_a_page_is_none_of_its_paragraph() -> None:
    """In such a file only the sizes of their letters tell the two lines apart."""
    lines = ["某县2024年政府工作报告", "各位代表：", "一、2023年工作回顾"]
    for number, sign in enumerate("一二三四五六七八九"):
        words = "深入推进各项工作稳中求进" * 60
        lines += [f"（{sign}）坚定不移抓好第{sign}件大事。", f"{words[: 31 + 34 * (6 + number % 3)]}。"]
    first = understand(SOURCE, CleanText("\n".join(lines)))
    assert sections(again(first, "pdf", noted=False)) == sections(first)
