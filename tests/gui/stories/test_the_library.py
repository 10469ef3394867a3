"""What one does with many reports: the trash and back, collections, corrected metadata, versions."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from core.document.correction import Correction
from core.document.report import Metadata
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.correcting import correct, take_back
from core.workspace.editions import put
from gui.library.metadata import MetadataDialog
from gui.library.page import LibraryPage
from gui.library.reports_model import ReportsModel
from gui.search.page import SearchPage
from gui.search.searching import Searching
from gui.session.comparing import comparing_of
from gui.session.tab import Named
from gui.window.application import Application
from tests.gui.conftest import Starter
from tests.small_report import REPORT, TEXT

LEFT, COPY = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
NO_KEY, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(start: Starter, qtbot: QtBot, tmp_path: Path) -> Application:
    """A library of three reports, one of them in two versions; its page is in front."""
    with Library.open(tmp_path / "library.sqlite") as library:
        texts = list[TextId]()
        for number in range(4):
            source = REPORT.source._replace(sha256=f"{number:064}")
            about = Metadata("政府工作报告", 2021 + number, "浙江省宁波市北仑区", "county")
            known = texts[2] if number == 3 else None
            report = replace(REPORT, source=source, text=f"{TEXT}{number}", metadata=about)
            texts.append(put(library, report, known))
        library.reading_states.opened(texts[0])
    program = start(language="en")
    program.window.actions_["library"].trigger()
    page = page_of(program)
    qtbot.waitUntil(lambda: rows(page) == 3)
    page.table.setFocus()
    return program


def page_of(program: Application) -> LibraryPage:
    page = program.window.stage.currentWidget()
    assert isinstance(page, LibraryPage)
    return page


def rows(page: LibraryPage) -> int:
    return page.table.model().rowCount()


def click(qtbot: QtBot, page: LibraryPage, row: int, held: Qt.KeyboardModifier = NO_KEY) -> None:
    place = page.table.visualRect(page.table.model().index(row, 0)).center()
    qtbot.mouseClick(page.table.viewport(), LEFT, held, place)


def go_to(qtbot: QtBot, page: LibraryPage, name: str) -> None:
    item = page.places.findItems(name, Qt.MatchFlag.MatchExactly)[0]
    place = page.places.visualItemRect(item).center()
    with qtbot.waitSignal(page.shelf.shown):
        qtbot.mouseClick(page.places.viewport(), LEFT, pos=place)


def test_a_report_goes_to_the_trash_and_comes_back(qtbot: QtBot, program: Application) -> None:
    page = page_of(program)
    click(qtbot, page, 0)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rows(page) == 2)
    assert page.message.words == "1 report moved to the trash"
    qtbot.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: rows(page) == 3)
    click(qtbot, page, 0)
    click(qtbot, page, 1, CTRL)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rows(page) == 1)
    go_to(qtbot, page, "Trash")
    qtbot.waitUntil(lambda: rows(page) == 2)
    click(qtbot, page, 0)
    program.window.actions_["bring_back"].trigger()
    qtbot.waitUntil(lambda: rows(page) == 1)
    go_to(qtbot, page, "All reports")
    qtbot.waitUntil(lambda: rows(page) == 2)


def test_the_trash_is_emptied_only_by_who_means_it(
    qtbot: QtBot, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(program)
    click(qtbot, page, 0)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rows(page) == 2)
    go_to(qtbot, page, "Trash")
    qtbot.waitUntil(lambda: rows(page) == 1)
    answers = ["Empty the trash", "Cancel"]
    monkeypatch.setattr(QMessageBox, "exec", lambda box: press(answers.pop(), box))
    program.window.actions_["empty_trash"].trigger()
    assert rows(page) == 1
    program.window.actions_["empty_trash"].trigger()
    qtbot.waitUntil(lambda: rows(page) == 0)
    assert not program.window.actions_["empty_trash"].isEnabled()


def press(name: str, box: QMessageBox) -> int:
    next(button for button in box.buttons() if button.text().replace("&", "") == name).click()
    return 0


def test_reports_are_dragged_into_a_collection_and_taken_out(
    qtbot: QtBot, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(program)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("宁波", True))
    click(qtbot, page, 0)
    program.window.actions_["new_collection"].trigger()
    qtbot.waitUntil(lambda: bool(page.places.findItems("宁波", Qt.MatchFlag.MatchExactly)))
    click(qtbot, page, 1)
    click(qtbot, page, 2, CTRL)
    item = page.places.findItems("宁波", Qt.MatchFlag.MatchExactly)[0]
    place = QPointF(page.places.visualItemRect(item).center())
    data = page.table.model().mimeData(page.table.selectedIndexes())
    viewport = page.places.viewport()
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(place.toPoint(), COPY, data, LEFT, NO_KEY)
        QApplication.sendEvent(viewport, event)
        assert event.isAccepted()
    QApplication.sendEvent(viewport, QDropEvent(place, COPY, data, LEFT, NO_KEY))
    qtbot.waitUntil(lambda: page.message.words == "2 reports put into “宁波”")
    go_to(qtbot, page, "宁波")
    qtbot.waitUntil(lambda: rows(page) == 3)
    click(qtbot, page, 0)
    program.window.actions_["take_out"].trigger()
    qtbot.waitUntil(lambda: rows(page) == 2)
    page.message.turn_back()
    qtbot.waitUntil(lambda: rows(page) == 3)
    page.places.setFocus()
    qtbot.keyClick(page.places, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not page.places.collections())
    assert page.shelf.place.kind == "all"


def test_metadata_are_corrected_and_the_correction_is_taken_back(qtbot: QtBot, program: Application) -> None:
    page = page_of(program)
    click(qtbot, page, 0)
    program.window.actions_["correct_metadata"].trigger()
    qtbot.waitUntil(lambda: program.window.findChild(MetadataDialog) is not None)
    dialog = program.window.findChild(MetadataDialog)
    assert dialog is not None
    place = dialog.fields["place"]
    place.clear()
    place.insert("鄞州")
    place.textEdited.emit("鄞州")
    qtbot.waitUntil(lambda: "浙江省宁波市鄞州区" in offered(place))
    place.setText("浙江省宁波市")
    dialog.fields["year"].setText("2019")
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    qtbot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)
    qtbot.waitUntil(lambda: shown(page, 0) == ["宁波市", "City", "2019"])
    page.message.turn_back()
    qtbot.waitUntil(lambda: "2019" not in shown(page, 0))


def test_an_open_report_shows_at_once_what_was_corrected(qtbot: QtBot, program: Application) -> None:
    session, window = program.session, program.window
    text = session.document.kept.text or next(tab.text for tab in session.tabs if tab.text)
    page = page_of(program)
    correction = Correction(title="工作报告", place="浙江省宁波市", year=2019)
    session.library.ask(lambda workspace: correct(workspace.library, text, correction))
    session.reports_changed.emit()
    tab = session.tabs.of(text)
    assert tab is not None
    qtbot.waitUntil(lambda: tab.named == Named("工作报告", "浙江省宁波市", 2019))
    with qtbot.waitSignal(session.opened):
        session.open_text(text)
    assert window.windowTitle() == "工作报告 · 浙江省宁波市 · 2019 — Zhupi"
    window.show_panel("about_document")
    about = window.side_panel.findChild(QTextBrowser)
    assert about is not None
    assert "2019" in about.toPlainText()
    session.library.ask(lambda workspace: take_back(workspace.library, text))
    session.reports_changed.emit()
    qtbot.waitUntil(lambda: "2021" in window.windowTitle())
    assert "2019" not in about.toPlainText()
    assert page.table.model().rowCount() == 3


def offered(place: QLineEdit) -> list[str]:
    model = place.completer().model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def shown(page: LibraryPage, row: int) -> list[str]:
    return [str(page.table.model().index(row, column).data()) for column in (1, 2, 3)]


def test_versions_are_one_row_and_open_each_in_a_tab(qtbot: QtBot, program: Application) -> None:
    page = page_of(program)
    model = page.table.model()
    assert isinstance(model, ReportsModel)
    versions = [len(report.versions) for row in range(3) if (report := model.report_at(row))]
    assert sorted(versions) == [1, 1, 2]
    click(qtbot, page, versions.index(2))
    program.window.actions_["open_versions"].trigger()
    qtbot.waitUntil(lambda: len(program.session.tabs) == 4)
    program.window.actions_["library"].trigger()
    page.table.setFocus()
    for row in range(3):
        click(qtbot, page, row, CTRL if row else NO_KEY)
    program.window.actions_["join_versions"].trigger()
    qtbot.waitUntil(lambda: rows(page) == 1)
    qtbot.waitUntil(lambda: "one report" in page.message.words)
    qtbot.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: rows(page) == 3)
    click(qtbot, page, versions_of(page).index(2))
    program.window.actions_["part_versions"].trigger()
    qtbot.waitUntil(lambda: versions_of(page) == [1, 1, 1, 1])
    qtbot.waitUntil(lambda: "its own notes" in page.message.words)
    page.message.turn_back()
    qtbot.waitUntil(lambda: sorted(versions_of(page)) == [1, 1, 2])


def versions_of(page: LibraryPage) -> list[int]:
    model = page.table.model()
    assert isinstance(model, ReportsModel)
    return [len(report.versions) for row in range(model.rowCount()) if (report := model.report_at(row))]


def test_versions_of_a_row_and_two_chosen_reports_are_compared(qtbot: QtBot, program: Application) -> None:
    page, comparing = page_of(program), comparing_of(program.session)
    click(qtbot, page, versions_of(page).index(2))
    program.window.actions_["compare_versions"].trigger()
    qtbot.waitUntil(lambda: comparing.found is not None, timeout=20_000)
    assert comparing.found is not None
    left, right = (document.report.text[-1] for document in comparing.documents)
    assert (left, right) == ("2", "3")
    assert len(comparing.found.differences) == 1
    program.window.actions_["library"].trigger()
    page.table.setFocus()
    first, second = (row for row, count in enumerate(versions_of(page)) if count == 1)
    click(qtbot, page, first)
    click(qtbot, page, second, CTRL)
    program.window.actions_["compare_versions"].trigger()
    qtbot.waitUntil(lambda: comparing.found is not None and comparing.documents[0].report.text[-1] == "0")
    assert comparing.documents[1].report.text[-1] == "1"


def test_a_search_that_is_kept_is_looked_for_again(qtbot: QtBot, program: Application) -> None:
    page = page_of(program)
    program.session.library.ask(lambda workspace: workspace.library.searches.put("行动", "三清"))
    page.shelf.look()
    qtbot.waitUntil(lambda: bool(page.places.findItems("行动", Qt.MatchFlag.MatchExactly)))
    item = page.places.findItems("行动", Qt.MatchFlag.MatchExactly)[0]
    qtbot.mouseClick(page.places.viewport(), LEFT, pos=page.places.visualItemRect(item).center())
    qtbot.waitUntil(lambda: isinstance(program.window.stage.currentWidget(), SearchPage))
    searching = Searching.of(program.session)
    qtbot.waitUntil(lambda: searching.asked is not None and searching.asked.words == "三清")
