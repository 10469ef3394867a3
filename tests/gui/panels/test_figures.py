import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.page.page import build_page
from gui.look.theme import Appearance
from gui.panels.figures import FiguresPanel
from gui.panels.figures_model import COUNT, INDICATOR, KIND, TEXT, TIME
from gui.panels.figures_table import FiguresTable
from gui.session.reading_view import ALL_KINDS, Focus
from gui.session.session import Session
from gui.widgets.chip import Chip
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.filter_field import FilterField
from gui.widgets.menu_button import MenuButton
from tests.gui.panels.conftest import show_again, show_in_script
from tests.small_report import REPORT, at
from tests.small_report import TEXT as SOURCE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, session: Session, appearance: Appearance) -> FiguresPanel:
    panel = FiguresPanel(session, appearance)
    qtbot.addWidget(panel)
    panel.resize(316, 600)
    panel.show()
    return panel


def table_of(panel: FiguresPanel) -> FiguresTable:
    table = panel.findChild(FiguresTable)
    assert table is not None
    return table


def column(panel: FiguresPanel, number: int = TEXT) -> list[str]:
    model = table_of(panel).model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def menu(panel: FiguresPanel, name: str) -> MenuButton:
    return next(button for button in panel.findChildren(MenuButton) if button.accessibleName() == name)


def group_by(panel: FiguresPanel, name: str) -> list[tuple[str, list[str]]]:
    """Chooses a grouping; the groups shown, each with its figures."""
    button = menu(panel, "Groups of figures")
    next(action for action in button.menu().actions() if action.text() == name).trigger()
    model = table_of(panel).model()
    groups = [model.index(row, TEXT) for row in range(model.rowCount())]
    return [
        (group.data(), [model.index(row, TEXT, group).data() for row in range(model.rowCount(group))])
        for group in groups
    ]


def test_figures_stand_in_reading_order_with_what_they_measure(panel: FiguresPanel) -> None:
    assert column(panel) == ["120亿元", "5.5%", "6%", "3000人"]
    assert column(panel, INDICATOR) == ["生产总值", "生产总值", "生产总值", "就业"]


def test_a_value_is_told_once_and_written_out_where_that_says_more(panel: FiguresPanel) -> None:
    model = table_of(panel).model()
    assert [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())] == [
        *("Figure", "Measures", "Time", "Kind", "±")
    ]
    tips = [model.index(row, TEXT).data(Qt.ItemDataRole.ToolTipRole) for row in range(4)]
    assert tips == ["120亿元\n12,000,000,000 元", "5.5%", "6%", "3000人"]


def test_values_sort_as_numbers_within_their_unit_and_back_into_reading_order(
    qtbot: QtBot, panel: FiguresPanel
) -> None:
    header = table_of(panel).header()
    place = QPoint(header.sectionViewportPosition(TEXT) + 20, header.height() // 2)
    orders = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        orders.append(column(panel))
    assert orders == [
        ["5.5%", "6%", "3000人", "120亿元"],
        ["120亿元", "3000人", "6%", "5.5%"],
        ["120亿元", "5.5%", "6%", "3000人"],
    ]


def test_a_year_is_no_amount_and_sorts_by_its_value(session: Session, panel: FiguresPanel) -> None:
    years = tuple(
        REPORT.figures[0]._replace(span=at(words), text=words, kind="date", value=value, unit=None)
        for words, value in (("2025年", 2025), ("2024年", 2024))
    )
    show_again(session, replace(REPORT, figures=years))
    table_of(panel).sortByColumn(TEXT, Qt.SortOrder.AscendingOrder)
    assert column(panel) == ["2024年", "2025年"]


def test_a_page_in_one_ink_leaves_the_list_as_it_is(
    qtbot: QtBot, session: Session, panel: FiguresPanel
) -> None:
    with qtbot.assertNotEmitted(table_of(panel).model().modelReset):
        session.document.view.show_kinds(coloured=False)
    with qtbot.waitSignal(table_of(panel).model().modelReset):
        session.document.view.show_kinds(frozenset({"money"}))


def test_a_click_goes_to_the_figure(qtbot: QtBot, session: Session, panel: FiguresPanel) -> None:
    table = table_of(panel)
    table.sortByColumn(TEXT, Qt.SortOrder.AscendingOrder)
    place = table.visualRect(table.model().index(3, TEXT)).center()
    with qtbot.waitSignal(session.document.view.travelled) as went:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert went.args == [REPORT.figures[0].span]
    assert session.document.view.focus == Focus("figure", 0)


def test_what_the_page_points_at_is_chosen(session: Session, panel: FiguresPanel) -> None:
    session.document.view.set_focus(Focus("figure", 2))
    assert table_of(panel).currentIndex().row() == 2
    session.document.view.set_focus(Focus("figure", 1))
    table_of(panel).sortByColumn(TEXT, Qt.SortOrder.AscendingOrder)
    assert table_of(panel).selectionModel().selectedRows()[0].data() == "5.5%"


def test_the_filter_takes_either_script(panel: FiguresPanel) -> None:
    field = panel.findChild(FilterField)
    assert field is not None
    field.setText("就業")
    assert column(panel) == ["3000人"]
    field.setText("生产总值 %")
    assert column(panel) == ["5.5%", "6%"]


def chip(panel: FiguresPanel, word: str) -> Chip:
    return next(chip for chip in panel.findChildren(Chip) if chip.accessibleName() == word)


def test_a_chip_filters_to_its_kind_here_and_on_the_page(
    qtbot: QtBot, session: Session, panel: FiguresPanel
) -> None:
    money, percent = chip(panel, "Money"), chip(panel, "Percent")
    qtbot.mouseClick(money, LEFT)
    assert session.document.view.kinds == {"money"}
    assert column(panel) == ["120亿元"]
    qtbot.mouseClick(percent, LEFT, Qt.KeyboardModifier.ControlModifier)
    assert column(panel) == ["120亿元", "5.5%", "6%"]
    qtbot.mouseClick(percent, LEFT)
    assert column(panel) == ["5.5%", "6%"]
    assert not money.isChecked()
    qtbot.mouseClick(percent, LEFT)
    assert session.document.view.kinds == ALL_KINDS
    assert len(column(panel)) == 4
    session.document.view.show_kinds(frozenset({"money"}))
    assert money.isChecked()


def test_figures_are_filtered_by_status_course_and_section(
    qtbot: QtBot, session: Session, panel: FiguresPanel
) -> None:
    promised = REPORT.figures[2]._replace(status="target", change="decrease")
    figures = (*REPORT.figures[:2], promised, REPORT.figures[3])
    show_again(session, replace(REPORT, figures=figures))
    for words, left in (
        (("Promised",), ["6%"]),
        (("Achieved",), ["120亿元", "5.5%", "3000人"]),
        (("Growing",), ["5.5%", "3000人"]),
    ):
        qtbot.mouseClick(chip(panel, words[0]), LEFT)
        assert column(panel) == left
    told = panel.findChild(ElidedLabel)
    assert told is not None
    assert told.text() == "2 of 4 figures"
    sections = menu(panel, "Figures of one section")
    sections.menu().aboutToShow.emit()
    next(action for action in sections.menu().actions() if "（二）改善民生" in action.text()).trigger()
    assert column(panel) == ["3000人"]
    show_again(session, session.document.report)
    assert column(panel) == ["5.5%", "3000人"]


def test_figures_gather_under_what_they_measure(panel: FiguresPanel) -> None:
    groups = [("生产总值", ["120亿元", "5.5%", "6%"]), ("就业", ["3000人"])]
    assert group_by(panel, "By indicator") == groups
    table = table_of(panel)
    assert table.isExpanded(table.model().index(0, TEXT))
    assert table.model().index(0, TEXT).data(COUNT) == 3
    assert table.isColumnHidden(INDICATOR)


def test_figures_gather_under_their_section(panel: FiguresPanel) -> None:
    assert group_by(panel, "By section") == [
        ("一、2024年工作回顾", ["120亿元", "5.5%"]),
        ("（一）扩大内需", ["6%"]),
        ("（二）改善民生", ["3000人"]),
    ]
    assert group_by(panel, "Not grouped")[0] == ("120亿元", [])


def test_a_group_folds_by_click_and_key_and_stays_folded(qtbot: QtBot, panel: FiguresPanel) -> None:
    group_by(panel, "By indicator")
    table = table_of(panel)
    place = table.visualRect(table.model().index(0, TEXT)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not table.isExpanded(table.model().index(0, TEXT))
    table.sortByColumn(TEXT, Qt.SortOrder.DescendingOrder)
    assert not table.isExpanded(table.model().index(0, TEXT))
    table.setCurrentIndex(table.model().index(0, TEXT))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert table.isExpanded(table.model().index(0, TEXT))


def test_a_figure_pointed_at_comes_out_of_its_folded_group(session: Session, panel: FiguresPanel) -> None:
    group_by(panel, "By indicator")
    table = table_of(panel)
    table.collapse(table.model().index(0, TEXT))
    session.document.view.set_focus(Focus("figure", 2))
    assert table.currentIndex().data() == "6%"
    assert table.isExpanded(table.model().index(0, TEXT))


def test_the_model_keeps_qt_s_rules(panel: FiguresPanel) -> None:
    model = table_of(panel).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for name in ("By indicator", "By section", "Not grouped"):
        group_by(panel, name)


def test_what_is_listed_is_exported(
    qtbot: QtBot, session: Session, panel: FiguresPanel, tmp_path: Path
) -> None:
    table_of(panel).sortByColumn(TEXT, Qt.SortOrder.DescendingOrder)
    qtbot.mouseClick(chip(panel, "Percent"), LEFT)
    qtbot.mouseClick(chip(panel, "Quantity"), LEFT, Qt.KeyboardModifier.ControlModifier)
    group_by(panel, "By section")
    file = tmp_path / "figures.csv"
    panel.export_to(file)
    qtbot.waitUntil(lambda: any(file.name in label.text() for label in panel.findChildren(ElidedLabel)))
    with file.open(encoding="utf-8-sig") as table:
        assert [row["figure"] for row in csv.DictReader(table)] == ["5.5%", "6%", "3000人"]


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, session: Session, panel: FiguresPanel, tmp_path: Path
) -> None:
    with qtbot.waitSignal(session.failed) as failed:
        panel.export_to(tmp_path / "nowhere" / "figures.xlsx")
    assert "nowhere" in str(failed.args[0])


def test_the_script_of_the_page_is_followed(session: Session, panel: FiguresPanel) -> None:
    show_in_script(session, SOURCE.replace("亿", "億").replace("产总", "產總").replace("业", "業"))
    assert column(panel)[0] == "120億元"
    assert column(panel, INDICATOR) == ["生產總值", "生產總值", "生產總值", "就業"]


def test_a_narrow_table_leaves_columns_out(panel: FiguresPanel) -> None:
    table = table_of(panel)
    assert table.isColumnHidden(KIND)
    assert table.columnWidth(INDICATOR) > 150
    assert chip(panel, "Achieved").text() == "✓ Achieved"
    panel.resize(216, 600)
    assert table.columnWidth(INDICATOR) > table.columnWidth(TEXT)
    assert chip(panel, "Achieved").text() == "✓"
    panel.resize(400, 600)
    assert not table.isColumnHidden(TIME)
    panel.resize(500, 600)
    assert not table.isColumnHidden(KIND)


def test_a_figure_tells_its_time_and_the_one_name_of_what_it_measures(
    session: Session, panel: FiguresPanel
) -> None:
    average = REPORT.figures[1]._replace(horizon="multi", from_year=2020, scope="全县")
    aim = REPORT.figures[2]._replace(horizon="until", from_year=None, to_year=2030)
    figures = (REPORT.figures[0], average, aim, REPORT.figures[3]._replace(horizon=None))
    show_again(session, replace(REPORT, figures=figures))
    assert column(panel, TIME) == ["2024", "2020–2024", "by 2030", ""]
    hint = table_of(panel).model().index(1, INDICATOR).data(Qt.ItemDataRole.ToolTipRole)
    assert hint == "生产总值\n地区生产总值\n全县\n2020–2024"
    table_of(panel).sortByColumn(TIME, Qt.SortOrder.DescendingOrder)
    assert column(panel) == ["3000人", "6%", "120亿元", "5.5%"]
    field = panel.findChild(FilterField)
    assert field is not None
    field.setText("地区生产总值 全县")
    assert column(panel) == ["5.5%"]


def test_figures_gather_under_the_one_name_of_what_they_measure(
    session: Session, panel: FiguresPanel
) -> None:
    growth = REPORT.figures[1]._replace(indicator="经济")
    session.document.page = build_page(
        replace(REPORT, figures=(REPORT.figures[0], growth, REPORT.figures[3]))
    )
    show_again(session, session.document.report)
    assert group_by(panel, "By measure") == [("地区生产总值", ["120亿元", "5.5%"]), ("就业", ["3000人"])]
    assert not table_of(panel).isColumnHidden(TIME)


def test_a_narrow_table_of_groups_keeps_its_numbers_whole(panel: FiguresPanel) -> None:
    table = table_of(panel)
    group_by(panel, "By measure")
    for width in (208, 240):
        panel.resize(width, 600)
        assert table.columnWidth(TEXT) >= 96
        assert table.columnWidth(TIME) >= table.fontMetrics().horizontalAdvance("2024") + 12
    panel.resize(320, 600)
    assert table.columnWidth(TIME) == 84


def test_groups_of_another_report_are_its_own(
    qtbot: QtBot, panel: FiguresPanel, session: Session, tmp_path: Path
) -> None:
    group_by(panel, "By indicator")
    other = tmp_path / "其他.txt"
    words = "2025年青山县政府工作报告\n各位代表：\n一、2024年工作回顾\n粮食产量达到30万吨。\n"
    other.write_text(words, "utf-8")
    with qtbot.waitSignal(session.opened):
        session.open_file(other)
    QCoreApplication.processEvents()
    model = table_of(panel).model()
    groups = [model.index(row, TEXT) for row in range(model.rowCount())]
    assert sum(model.rowCount(group) for group in groups) == len(session.document.report.figures) < 4
