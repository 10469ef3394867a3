from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.library.page import LibraryPage
from gui.library.reports_model import COLUMNS
from gui.session.session import Session

LEFT = Qt.MouseButton.LeftButton


def rows(page: LibraryPage, column: str = "title") -> list[str]:
    model, number = page.table.model(), COLUMNS.index(column)
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def click(qtbot: QtBot, page: LibraryPage, row: int, *held: Qt.KeyboardModifier) -> QPoint:
    place = page.table.visualRect(page.table.model().index(row, 0)).center()
    modifier = held[0] if held else Qt.KeyboardModifier.NoModifier
    with qtbot.waitExposed(page):
        qtbot.mouseClick(page.table.viewport(), LEFT, modifier, place)
    return place


def sort_by(qtbot: QtBot, page: LibraryPage, column: str) -> None:
    header = page.table.horizontalHeader()
    section = COLUMNS.index(column)
    place = QPoint(header.sectionPosition(section) + 12, header.height() // 2)
    with qtbot.waitSignal(page.shelf.shown):
        qtbot.mouseClick(header.viewport(), LEFT, pos=place)


def test_a_click_on_a_head_sorts_and_another_turns_the_order(qtbot: QtBot, page: LibraryPage) -> None:
    assert rows(page, "year") == ["2024", "2024", "2024", "2023"]
    sort_by(qtbot, page, "place")
    assert rows(page, "place") == ["北仑区", "北仑区", "浙江省", "国务院"]
    sort_by(qtbot, page, "year")
    assert rows(page, "year")[-1] == "2023"
    sort_by(qtbot, page, "year")
    assert rows(page, "year")[0] == "2023"


def test_what_is_typed_narrows_in_either_script_and_esc_takes_it_back(
    qtbot: QtBot, page: LibraryPage
) -> None:
    with qtbot.waitSignal(page.shelf.shown):
        page.head.field.insert("寧波 2023")  # as an input method does
    qtbot.waitUntil(lambda: rows(page) == ["浙江省宁波市北仑区2023"])
    with qtbot.waitSignal(page.shelf.shown):
        qtbot.keyClick(page.head.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(rows(page)) == 4)


def test_headings_fold_by_a_click_and_by_keys(qtbot: QtBot, page: LibraryPage) -> None:
    with qtbot.waitSignal(page.shelf.shown):
        page.head.choices["place"].trigger()
    assert rows(page)[:4] == ["国务院 1", "国务院2024", "浙江省 3", "浙江省2024"]
    with qtbot.waitSignal(page.shelf.shown):
        click(qtbot, page, 2)
    assert rows(page)[2:] == ["浙江省 3"]
    with qtbot.waitSignal(page.shelf.shown):
        qtbot.keyClick(page.table, Qt.Key.Key_Right)
    assert len(rows(page)) == 8
    page.table.setCurrentIndex(page.table.model().index(3, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Left)
    assert page.table.currentIndex().row() == 2


def test_what_is_chosen_stays_chosen_in_another_order(qtbot: QtBot, page: LibraryPage) -> None:
    click(qtbot, page, 0)
    click(qtbot, page, 3, Qt.KeyboardModifier.ControlModifier)
    chosen = {report.text for report in page.table.chosen()}
    assert len(chosen) == 2
    sort_by(qtbot, page, "year")
    assert {report.text for report in page.table.chosen()} == chosen


def test_enter_and_a_double_click_open_a_report(qtbot: QtBot, page: LibraryPage, session: Session) -> None:
    click(qtbot, page, 1)
    with qtbot.waitSignal(session.opened):
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert session.document.report.metadata.title == "浙江省2024"
    place = click(qtbot, page, 0)
    with qtbot.waitSignal(session.opened):
        qtbot.mouseDClick(page.table.viewport(), LEFT, pos=place)
    assert session.document.report.metadata.title == "国务院2024"
    qtbot.waitUntil(lambda: rows(page, "read")[0] == "0%")


def test_an_empty_page_says_what_to_do(qtbot: QtBot, page: LibraryPage) -> None:
    with qtbot.waitSignal(page.shelf.shown):
        page.head.field.insert("没有")  # as an input method does
    qtbot.waitUntil(lambda: not page.table.isVisible())
    assert page.isVisible()
