from dataclasses import replace

from core.page.page import build_page
from gui.panels.figures_groups import Group, gathered
from tests.small_report import REPORT

PAGE = build_page(REPORT)


def test_without_groups_nothing_is_gathered() -> None:
    assert gathered(PAGE, range(4), "none") == []


def test_indicators_come_in_the_order_given() -> None:
    assert gathered(PAGE, [3, 2, 1, 0], "indicator") == [Group("就业", [3]), Group("生产总值", [2, 1, 0])]


def test_what_names_no_indicator_comes_last() -> None:
    unnamed = REPORT.figures[0]._replace(indicator=None)
    page = build_page(replace(REPORT, figures=(unnamed, *REPORT.figures[1:])))
    assert gathered(page, range(4), "indicator")[-1] == Group(None, [0])


def test_sections_stand_as_in_the_report_whatever_the_order() -> None:
    assert gathered(PAGE, [3, 2, 1, 0], "section") == [Group(0, [1, 0]), Group(2, [2]), Group(3, [3])]


def test_figures_before_the_first_section_come_first() -> None:
    early = REPORT.figures[0]._replace(span=REPORT.front[0].span)
    page = build_page(replace(REPORT, figures=(early, *REPORT.figures[1:])))
    assert gathered(page, [1, 0], "section")[0] == Group(None, [0])
