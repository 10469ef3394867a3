"""A library lost a report: its notes are told of, listed, searched, copied, exported, and go home again."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui.dialogs.damaged import DamagedDialog
from gui.dialogs.lost_notes import LostNotesDialog
from gui.dialogs.your_data import YourDataDialog
from tests.core.library.salvaged import annotate, lose_words, report, zero_words
from tests.gui.conftest import Starter
from tests.gui.stories.hands import LEFT, Hands
from tests.gui.stories.test_safe_keeping import choose_salvage, press

SEARCH = "Search in words, notes and tags"


@pytest.fixture
def lost(tmp_path: Path) -> Path:
    """A report that the library lost, with notes; another one is still there."""
    library, lost = tmp_path / "library.sqlite", report(tmp_path, "青山县")
    annotate(library, lost, 5, "red", "查去年", "就业")
    annotate(library, lost, 6, "green", "與目標對照")
    annotate(library, report(tmp_path, "白水县"), 7, "blue", "")
    lose_words(library, lost)
    return lost


@pytest.fixture
def reader(qtbot: QtBot, start: Starter, lost: Path) -> Hands:
    return Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))


def listed(dialog: LostNotesDialog) -> list[str]:
    """The notes that are shown, by their words."""
    lines = (dialog.lines.topLevelItem(number) for number in range(dialog.lines.topLevelItemCount()))
    return [line.text(0) for line in lines if line is not None and not line.isHidden()]


def opened(reader: Hands, count: int = 2) -> LostNotesDialog:
    """The dialog, once it shows so many notes."""
    reader.qtbot.waitUntil(lambda: reader.window.findChild(LostNotesDialog) is not None)
    dialog = reader.window.findChild(LostNotesDialog)
    assert dialog is not None
    reader.qtbot.waitUntil(lambda: dialog.isVisible() and len(listed(dialog)) == count)
    return dialog


def test_a_notice_leads_to_them_and_they_go_home_when_their_report_is_opened(
    qtbot: QtBot, reader: Hands, lost: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: reader.said() == "2 notes have lost their report")
    button = reader.notice.findChild(QToolButton)
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    dialog = opened(reader)
    line = dialog.lines.topLevelItem(0)
    assert line is not None
    assert line.text(5) == "2024年青山县政府工作报告"
    assert str(lost) in line.toolTip(5)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(lost)], ""))
    reader.act("open")
    qtbot.waitUntil(dialog.empty.isVisible)
    assert dialog.empty.text() == "No note has lost its report."
    assert not dialog.export.isEnabled()
    qtbot.waitUntil(lambda: not reader.window.actions_["lost_notes"].isEnabled())
    placed = reader.session.document.notes.in_order()
    assert [(one.annotation.note, one.placement.state) for one in placed] == [
        ("查去年", "exact"),
        ("與目標對照", "exact"),
    ]
    assert reader.is_in_view(reader.span("城镇新增就业5万"))
    assert reader.said() == ""


def test_they_are_searched_in_both_scripts_and_copied(qtbot: QtBot, reader: Hands) -> None:
    qtbot.waitUntil(reader.window.actions_["lost_notes"].isEnabled)
    reader.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(reader)
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    for words, found in (("对照", 1), ("就業 去年", 1), ("新增就業", 2), ("三清", 0), ("就业5", 1)):
        dialog.words.clear()
        reader.type_into(SEARCH, words)
        assert len(listed(dialog)) == found, words
    reader.type_into(SEARCH, "無")
    assert dialog.empty.isVisible()
    assert dialog.empty.text() == "No note says this."
    qtbot.keyClick(dialog.words, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), len(listed(dialog))) == (True, 2)
    assert not dialog.button.isEnabled()
    line = dialog.lines.visualItemRect(dialog.lines.topLevelItem(0))  # type: ignore[arg-type]
    qtbot.mouseClick(dialog.lines.viewport(), LEFT, pos=line.center())
    qtbot.mouseClick(dialog.button, LEFT)
    assert QGuiApplication.clipboard().text() == "城镇新增就业5万\n查去年\n#就业"
    dialog.lines.selectAll()
    qtbot.keyClick(dialog.lines, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().endswith("\n\n城镇新增就业6万\n與目標對照")
    reader.type_into(SEARCH, "对照")
    assert len(dialog.chosen()) == 1


def test_they_are_exported(
    qtbot: QtBot, reader: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(reader.window.actions_["lost_notes"].isEnabled)
    reader.act("lost_notes")
    dialog, out = opened(reader), tmp_path / "out.jsonld"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Export all…")
    with qtbot.waitSignal(reader.session.said):
        qtbot.mouseClick(button, LEFT)
    assert len(json.loads(out.read_text("utf-8"))["items"]) == 2
    assert reader.session.saving.is_done


def test_a_library_that_lost_nothing_says_nothing_and_offers_nothing(
    qtbot: QtBot, start: Starter, file: Path
) -> None:
    reader = Hands(qtbot, start(file, language="en"))
    asked: list[object] = []
    reader.session.library.ask(lambda _: None, asked.append)
    qtbot.waitUntil(lambda: bool(asked))
    assert reader.said() == ""
    assert not reader.window.actions_["lost_notes"].isEnabled()


def test_it_is_said_once_for_a_library(qtbot: QtBot, reader: Hands, file: Path) -> None:
    qtbot.waitUntil(lambda: reader.said() != "")
    with qtbot.waitSignal(reader.session.opened):
        reader.program.open_files([file])
    answered: list[object] = []
    reader.session.library.ask(lambda _: None, answered.append)
    qtbot.waitUntil(lambda: bool(answered))
    assert reader.said() == ""
    assert reader.window.actions_["lost_notes"].isEnabled()


def test_the_list_speaks_another_language_at_once(qtbot: QtBot, reader: Hands) -> None:
    qtbot.waitUntil(reader.window.actions_["lost_notes"].isEnabled)
    reader.act("lost_notes")
    dialog = opened(reader)
    reader.program.choose_language("zh_TW")
    assert dialog.windowTitle() == "遺失報告的批註"
    qtbot.waitUntil(lambda: len(listed(dialog)) == 2)
    assert dialog.words.accessibleName() == "在原文、批註和標籤中搜尋"


def test_they_are_told_of_as_soon_as_the_window_has_salvaged_its_library(
    qtbot: QtBot, start: Starter, tmp_path: Path
) -> None:
    library, lost = tmp_path / "library.sqlite", report(tmp_path, "青山县")
    annotate(library, lost, 5, "red", "查去年")
    annotate(library, report(tmp_path, "白水县"), 7, "blue", "")
    zero_words(library, lost)
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    assert reader.said() == ""
    page, dialogs = YourDataDialog(reader.program.library_service, reader.window), list[DamagedDialog]()
    page.show()
    QTimer.singleShot(0, lambda: choose_salvage(dialogs, qtbot))
    press(page, "Check now")
    qtbot.waitUntil(lambda: reader.said() == "1 note has lost its report", timeout=30_000)
    page.close()
    reader.act("lost_notes")
    assert listed(opened(reader, 1)) == ["城镇新增就业5万"]
