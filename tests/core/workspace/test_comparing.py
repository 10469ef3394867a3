"""Two reports compared: which figures say something else, what stands in one only, which version is meant."""

from dataclasses import replace

from core.document.original import Original
from core.document.report import Report
from core.library.library import Library
from core.text.conversion import convert
from core.workspace.comparing import by_letters, other_version
from core.workspace.editions import join
from core.workspace.reading import understood
from tests.core.library.hand import keep
from tests.small_report import LINES, REPORT, TEXT


def read(text: str) -> Report:
    return understood(Original(REPORT.source, text, ()), None)


def said(left: Report, right: Report) -> list[tuple[str, str, str]]:
    found = by_letters(left, right).differences
    return [(one.kind, one.spans[0].of(left.text), one.spans[1].of(right.text)) for one in found]


def test_a_corrected_figure_is_told_from_other_words() -> None:
    corrected = TEXT.replace("增长5.5%", "增长5.2%").replace("改造完成", "改造收官")
    assert said(read(TEXT), read(corrected)) == [("value", "5.5%", "5.2%"), ("words", "完成", "收官")]
    assert by_letters(read(TEXT), read(corrected)).values == 1


def test_growth_that_has_become_a_fall_is_another_value() -> None:
    fallen = TEXT.replace("增长5.5%", "下降5.5%").replace("改造完成", "改造收官")
    assert said(read(TEXT), read(fallen)) == [("value", "增长", "下降"), ("words", "完成", "收官")]


def test_a_figure_written_otherwise_has_the_same_value() -> None:
    written = TEXT.replace("新增就业3000人", "新增就业三千人")
    assert said(read(TEXT), read(written)) == [("words", "3000人", "三千人")]


def test_a_paragraph_that_stands_in_one_only() -> None:
    assert said(read(TEXT), read(TEXT.replace(f"{LINES[6]}\n", ""))) == [("paragraph", LINES[6], "")]


def test_the_other_script_without_markers_on_other_lines_is_no_difference() -> None:
    other = convert(TEXT, "traditional").replace("“三清”1行動", "「三清」行動").replace("。", "。\n  ")
    assert said(read(TEXT), read(other)) == []


def test_a_version_is_compared_with_the_one_before_and_the_first_with_the_second(library: Library) -> None:
    first, second, third = (
        keep(library, replace(REPORT, source=REPORT.source._replace(sha256=f"{number:064}")))
        for number in range(3)
    )
    assert other_version(library, first) is None
    join(library, first, second)
    join(library, first, third)
    assert other_version(library, first) == other_version(library, second) == (first, second)
    assert other_version(library, third) == (second, third)
