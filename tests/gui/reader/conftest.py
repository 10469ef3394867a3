"""A small report in a view of its own."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.document.annotation import Annotation, Colour, Placed, Placement, Selectors
from core.document.clean_text import Source
from core.document.report import Figure, FrontLine, GlossaryEntry, Metadata, Reference, Report, Section
from core.document.span import Span
from core.document.text_id import TextId
from core.page.page import Page, build_page
from gui.look.theme import Appearance, load_theme
from gui.reader.reader import Reader

LEFT, SHIFT, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
SENTENCE = "实施重大项目199个、总投资897.2亿元，推进“7+X”4标准地改革𠮷。"
PARAGRAPHS = 30
LINES = (
    ["政府工作报告", "各位代表：", "一、工作回顾"]
    + [f"完成了第{number}批工作。{SENTENCE * 3}" for number in range(PARAGRAPHS)]
    + ["二、工作安排"]
    + [f"做好第{number}批工作。{SENTENCE * 2}" for number in range(PARAGRAPHS)]
    + ["名词解释", "4.“7+X”。指标准地控制指标体系。"]
)
TEXT = "\n".join(LINES)


def span_of(words: str, after: int = 0) -> Span:
    """Where words first stand in the text."""
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


def placed(name: str, span: Span, colour: Colour = "yellow", note: str = "") -> Placed:
    """An annotation where it was made."""
    selectors = Selectors(span, span.of(TEXT), "", "", "", "")
    annotation = Annotation(name, TextId("text"), selectors, colour, note, (), "", "")
    return Placed(annotation, Placement(span, "exact", 1.0))


def make_report() -> Report:
    """The report of the tests, its findings made by hand."""
    headings = [span_of(words) for words in ("一、工作回顾", "二、工作安排", "名词解释")]
    ends = [headings[1].start - 1, headings[2].start - 1, len(TEXT)]
    sections = tuple(
        Section(Span(heading.start, end), heading, 1, None, heading.of(TEXT), None)
        for heading, end in zip(headings, ends, strict=True)
    )
    money = span_of("897.2亿元")
    marker = Span(span_of("”4标").start + 1, span_of("”4标").start + 2)
    term = span_of("7+X", after=headings[1].start)
    entry = span_of(LINES[-1])
    return Report(
        source=Source("small.txt", "", "text/plain", "utf-8"),
        text=TEXT,
        removed=(),
        metadata=Metadata(title="政府工作报告", year=2024),
        front=(FrontLine(span_of(LINES[0]), "title"), FrontLine(span_of(LINES[1]), "salutation")),
        sections=sections,
        leads=(),
        glossary=(GlossaryEntry(entry, 4, "7+X", "指标准地控制指标体系。"),),
        references=(Reference(marker, 0, "marker"), Reference(term, 0, "term")),
        figures=(Figure(money, money.of(TEXT), "money", 897.2e8, None, "元", None, None, None, None),),
    )


@pytest.fixture
def page() -> Page:
    return build_page(make_report())


@pytest.fixture
def appearance() -> Appearance:
    return Appearance(load_theme("light"), QFont(), 17)


@pytest.fixture
def view(qtbot: QtBot, page: Page, appearance: Appearance) -> Reader:
    """The page in a window of 700 by 600."""
    view = Reader(appearance.theme, appearance.page_font, appearance.text_size)
    qtbot.addWidget(view.canvas)
    view.canvas.resize(700, 600)
    view.canvas.show()
    view.canvas.set_page(page)
    view.canvas.set_kinds(frozenset({"money"}))
    return view


def middle(view: Reader, span: Span) -> QPoint:
    """The middle of words on the screen; they must be there."""
    rect = view.canvas.rect_of(span)
    assert rect is not None
    return rect.center()


def click(view: Reader, span: Span, times: int = 1) -> None:
    """Click on words."""
    for _ in range(times):
        QTest.mouseClick(view.canvas.viewport(), LEFT, pos=middle(view, span))


def plain_page(text: str) -> Page:
    """A page of text of which nothing is understood."""
    return build_page(Report(Source("", "", "", ""), text, (), Metadata(), (), (), (), (), (), ()))
