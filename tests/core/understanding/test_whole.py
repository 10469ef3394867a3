"""The whole way, from a page's text to its Report, on texts of our own and on every real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.clean_text import CleanText, Source
from core.document.report import Figure, Report, Section
from core.document.span import Span
from core.importing.cleaning.pipeline import clean
from core.importing.importer import import_file
from core.text.conversion import convert
from core.understanding.references.gaps import find_gaps
from core.understanding.understand import understand

SOURCE = Source("report.txt", "0" * 64, "text/plain", "utf-8")
FRONT = "2031年青禾县政府工作报告\n——2031年1月18日在青禾县第九届人民代表大会第二次会议上\n各位代表：\n"
GLOSSARY = "名词解释\n[1]“三清”行动：指清河道、清道路、清庭院。\n[2]“一老一小”：指老年人和婴幼儿。"
SENTENCES = (
    "地区生产总值达到186.5亿元，增长6.2%。",
    "新增规上企业12家，总数超过100家。",
    "深入实施“三清”行动[1]，关停散乱企业30家以上。",
    "建成“一老一小”[2]服务中心3个，投资1.2亿元。",
    "城镇、农村居民收入分别增长5.5%和7%左右。",
    "森林覆盖率由33%提高到35.6%。",
    "坚持一张蓝图绘到底，一件事情接着一件事情办。",
)
PARAGRAPHS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map("".join)
BODIES = st.lists(PARAGRAPHS, min_size=1, max_size=3).map("\n".join)
REPORTS = st.builds(
    lambda first, second, third: (
        f"{FRONT}一、2030年工作回顾\n{first}\n二、2031年工作安排\n（一）突出项目建设\n{second}\n"
        f"（二）突出民生改善\n{third}\n{GLOSSARY}"
    ),
    BODIES,
    BODIES,
    BODIES,
)
PROSE = "全县人民同心同德、群策群力，把各项工作做得更加扎实、更有成效。"
WIDE = {code: code + 0xFEE0 for code in range(ord("0"), ord("9") + 1)} | {ord("%"): "％"}
JUNK = st.text(
    st.sampled_from("一二三四五六、（）()第，。：:；“”[]①1234567890%万亿元年月日 \n附注名词解释各位代表报告"),
    max_size=80,
)


def again(text: str) -> Report:
    """The report that a clean text is."""
    return understand(SOURCE, CleanText(text, (), ()))


def said(figure: Figure) -> tuple[object, ...]:
    """All that a figure says but for its place and its words."""
    return (figure.kind, figure.value, figure.upper, figure.bound, figure.change, figure.status)


def outline(report: Report) -> list[tuple[int, Span, str | None]]:
    return [(part.level, part.heading, part.kind) for part in report.sections]


def spans(report: Report) -> Iterator[list[Span]]:
    """The spans of each list that must be in order and disjoint."""
    yield [line.span for line in report.front]
    yield [part.heading for part in report.sections]
    yield list(report.leads)
    yield [entry.span for entry in report.glossary]
    yield [reference.span for reference in report.references]
    yield [figure.span for figure in report.figures]


def assert_sound(report: Report) -> None:
    """Every span lies in the text, in order; sections are nested; references lead somewhere."""
    for found in spans(report):
        end = 0
        for span in found:
            assert end <= span.start <= span.end <= len(report.text)
            end = span.end
    assert all(figure.text == figure.span.of(report.text) for figure in report.figures)
    assert all(0 <= reference.entry < len(report.glossary) for reference in report.references)
    assert_nested(report.sections)


def assert_nested(sections: tuple[Section, ...]) -> None:
    opened: list[Section] = []
    for part in sections:
        assert part.span.covers(part.heading)
        while opened and opened[-1].span.end <= part.span.start:
            opened.pop()
        assert not opened or (opened[-1].span.covers(part.span) and opened[-1].level < part.level)
        opened.append(part)


@given(JUNK)
def test_any_text_is_understood_soundly(text: str) -> None:
    assert_sound(again(text))


@settings(max_examples=40)
@given(REPORTS)
def test_a_report_is_understood_soundly(text: str) -> None:
    report = again(text)
    assert_sound(report)
    assert [part.number for part in report.sections] == ["一", "二", "（一）", "（二）", None]
    assert len(report.glossary) == 2


def test_a_page_is_cleaned_and_understood() -> None:
    body = "".join(SENTENCES)
    page = (
        f"当前位置：首页 > 公开\r\n{FRONT}一、2030年工作回顾\r\n{body}\r\n{GLOSSARY}\r\n【打印】【关闭】\r\n"
    )
    report = understand(SOURCE, clean(CleanText(page)))
    assert_sound(report)
    assert report.text.startswith("2031年青禾县政府工作报告\n")
    assert report.text.endswith("指老年人和婴幼儿。")


@settings(max_examples=40)
@given(REPORTS)
def test_prose_before_and_after_moves_nothing(text: str) -> None:
    plain = again(text)
    head, tail = text.index("一、"), text.index("名词解释")
    moved = again(f"{text[:head]}{PROSE}\n{text[head:tail]}{PROSE}\n{text[tail:]}")
    by = len(PROSE) + 1
    assert [
        figure.span.shifted(by) for figure in plain.figures if figure.span.start in range(head, tail)
    ] == [figure.span for figure in moved.figures if figure.span.start in range(head + by, tail + by)]
    assert [figure.indicator for figure in plain.figures] == [figure.indicator for figure in moved.figures]
    assert [part.title for part in plain.sections] == [part.title for part in moved.sections]


@settings(max_examples=40)
@given(REPORTS)
def test_full_width_says_the_same(text: str) -> None:
    narrow, wide = again(text), again(text.translate(WIDE))
    assert [said(figure) for figure in narrow.figures] == [said(figure) for figure in wide.figures]
    assert outline(narrow) == outline(wide)
    assert narrow.references == wide.references


@settings(max_examples=20)
@given(REPORTS)
def test_traditional_says_the_same(text: str) -> None:
    simplified, traditional = again(text), again(convert(text, "traditional"))
    assert [said(figure) for figure in simplified.figures] == [said(figure) for figure in traditional.figures]
    assert outline(simplified) == outline(traditional)
    assert simplified.references == traditional.references


def test_gaps_in_the_markers_are_told() -> None:
    text = f"{FRONT}一、回顾\n实施“三清”行动[1]和“五通”[7]，办好“一老一小”。\n{GLOSSARY}\n[4]“百佳”：好村。"
    gaps = find_gaps(again(text))
    assert gaps.missing == (3, 5, 6)
    assert gaps.unmarked == (2, 4)
    assert gaps.stray == ("[7]",)


@pytest.fixture(scope="module")
def real(shared: Path) -> list[Report]:
    """Every real file, understood."""
    files = sorted((shared / "reports").rglob("*.txt"))
    return [understand(*import_file(file)) for file in files]


def test_every_real_file_is_understood_soundly(real: list[Report]) -> None:
    assert len(real) > 100
    for report in real:
        assert_sound(report)
        assert len(report.text) > 3000, report.source.name
        assert len(report.figures) > 5, report.source.name


def test_real_files_say_the_same_in_either_script_and_width(real: list[Report]) -> None:
    for report in real[::14]:
        plain = again(report.text)
        wide, traditional = again(report.text.translate(WIDE)), again(convert(report.text, "traditional"))
        for other in (wide, traditional):
            assert outline(plain) == outline(other), report.source.name
        assert [said(figure) for figure in plain.figures] == [said(figure) for figure in wide.figures]
        assert [said(figure) for figure in plain.figures] == [said(figure) for figure in traditional.figures]
