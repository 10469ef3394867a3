import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.panels.figures import FiguresPanel
from gui.panels.figures_model import INDICATOR, KIND, TEXT, VALUE
from gui.panels.figures_table import FiguresTable
from gui.session import Focus, Session
from gui.theme import Appearance
from gui.widgets.chip import Chip
from gui.widgets.filter_field import FilterField
from tests.small_report import REPORT


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


def test_figures_stand_in_reading_order_with_what_they_measure(panel: FiguresPanel) -> None:
    assert column(panel) == ["120亿元", "5.5%", "6%", "3000人"]
    assert column(panel, INDICATOR) == ["生产总值", "生产总值", "生产总值", "就业"]
    assert column(panel, VALUE)[0] == "120 亿元"


def test_values_sort_as_numbers_within_their_unit(panel: FiguresPanel) -> None:
    table_of(panel).sortByColumn(VALUE, Qt.SortOrder.DescendingOrder)
    assert column(panel) == ["120亿元", "3000人", "6%", "5.5%"]


def test_a_click_goes_to_the_figure(qtbot: QtBot, session: Session, panel: FiguresPanel) -> None:
    table = table_of(panel)
    table.sortByColumn(VALUE, Qt.SortOrder.AscendingOrder)
    place = table.visualRect(table.model().index(3, TEXT)).center()
    with qtbot.waitSignal(session.travelled) as went:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert went.args == [REPORT.figures[0].span]
    assert session.focus == Focus("figure", 0)


def test_what_the_page_points_at_is_chosen(session: Session, panel: FiguresPanel) -> None:
    session.set_focus(Focus("figure", 2))
    assert table_of(panel).currentIndex().row() == 2
    session.set_focus(Focus("figure", 1))
    table_of(panel).sortByColumn(VALUE, Qt.SortOrder.AscendingOrder)
    assert table_of(panel).selectionModel().selectedRows()[0].data() == "5.5%"


def test_the_filter_takes_either_script(panel: FiguresPanel) -> None:
    field = panel.findChild(FilterField)
    assert field is not None
    field.setText("就業")
    assert column(panel) == ["3000人"]
    field.setText("生产总值 %")
    assert column(panel) == ["5.5%", "6%"]


def test_the_legend_switches_kinds(session: Session, panel: FiguresPanel) -> None:
    money = panel.findChildren(Chip)[0]
    money.click()
    assert "money" not in session.kinds
    assert "percent" in session.kinds
    session.show_kinds(session.kinds | {"money"})
    assert money.isChecked()


def test_a_narrow_table_leaves_columns_out(panel: FiguresPanel) -> None:
    table = table_of(panel)
    assert table.isColumnHidden(KIND)
    panel.resize(500, 600)
    assert not table.isColumnHidden(KIND)
    panel.resize(220, 600)
    assert table.isColumnHidden(VALUE)
