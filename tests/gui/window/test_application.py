"""The whole program in one process: start, look, remember, start again."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.library.library import Library
from core.workspace import edits
from core.workspace.editions import put
from gui.dialogs import trouble
from gui.dialogs.about import AboutDialog
from gui.dialogs.reading import Faces, ReadingDialog
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.library.page import LibraryPage
from gui.look.reading import Reading
from gui.panels.notes_editors import NoteEditor
from gui.session.reading_view import ALL_KINDS
from gui.window import settings as names
from gui.window.actions import shortcut_list
from gui.window.settings import Settings
from gui.window.status_bar import StatusBar
from tests.gui.conftest import Starter
from tests.small_report import REPORT, TEXT


def test_a_file_is_opened(start: Starter, file: Path) -> None:
    program = start(file)
    assert program.session.document.report
    assert program.session.document.report.text == TEXT
    assert program.window.windowTitle() == "2025年政府工作报告 — Zhupi"


def test_windows_wear_the_programs_icon(start: Starter, file: Path) -> None:
    window = start(file).window
    window.populate()
    assert window.windowIcon().pixmap(48).toImage().pixelColor(24, 4).name() == "#b3361f"


def test_the_first_start_shows_all_reports_and_the_one_that_ships_beside(
    start: Starter, qtbot: QtBot
) -> None:
    program = start(language="en", with_report=False)
    page = program.window.stage.currentWidget()
    assert isinstance(page, LibraryPage)
    assert program.window.windowTitle() == "Library — Zhupi"
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    qtbot.waitUntil(lambda: len(program.session.tabs) == 2)
    assert not program.session.document.report.text
    with qtbot.waitSignal(program.session.opened):
        place = page.table.visualRect(page.table.model().index(0, 0)).center()
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert program.session.document.report.source.name == "beilun-2024.txt"
    assert len(program.session.tabs) == 2
    program.window.close()
    again = start(with_report=False)
    assert again.session.document.report.source.name == "beilun-2024.txt"
    assert len(again.session.tabs) == 2


def test_a_library_that_nobody_opened_a_report_of_shows_all_reports(
    start: Starter, qtbot: QtBot, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        put(library, REPORT, None)
    program = start(with_report=False)
    qtbot.waitUntil(lambda: isinstance(program.window.stage.currentWidget(), LibraryPage))
    page = program.window.stage.currentWidget()
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)


def test_a_first_start_can_begin_with_the_report_that_ships(start: Starter) -> None:
    program = start()
    assert program.session.document.report
    assert program.session.document.report.source.name == "beilun-2024.txt"


def test_the_second_start_finds_everything_as_it_was(start: Starter, file: Path) -> None:
    program = start(file)
    program.choose_theme("sepia")
    program.change_text_size(2)
    program.window.show_panel("figures")
    program.window.show_panel("glossary")
    program.window.resize(700, 520)
    program.window.close()
    again = start()
    assert again.session.document.report
    assert again.session.document.report.text == TEXT
    assert again.appearance.theme.name == "sepia"
    assert again.appearance.text_size == 20
    assert again.window.side_panel.current == "glossary"
    assert again.window.size() == QSize(700, 520)


def test_tabs_come_back_only_in_the_library_that_they_were_of(
    start: Starter, file: Path, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(names.TABS, "0" * 32)
    settings.set(names.TABS_OF, "another.sqlite")
    settings.save()
    assert "0" * 32 not in [tab.text for tab in start(file).session.tabs]


def test_themes_colour_the_whole_window(start: Starter, file: Path, qapp: QApplication) -> None:
    program = start(file, theme="dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == program.appearance.theme.ui
    program.choose_theme("light")
    assert program.appearance.theme.name == "light"
    assert qapp.palette().color(QPalette.ColorRole.Window) == program.appearance.theme.ui


def test_text_has_a_smallest_and_a_largest_size(start: Starter, file: Path) -> None:
    program = start(file)
    program.change_text_size(-100)
    assert program.appearance.text_size == 13
    program.change_text_size(100)
    assert program.appearance.text_size == 3 * names.TEXT_SIZE.default
    program.change_text_size(0)
    assert program.appearance.text_size == names.TEXT_SIZE.default


def test_another_language_is_spoken_at_once(start: Starter, file: Path, qtbot: QtBot) -> None:
    program = start(file, language="en")
    program.choose_language("zh_TW")
    assert "復原" in [action.text() for action in program.window.menus["&Edit"].actions()]
    assert program.session.document.report
    assert program.window.windowTitle() == "2025年政府工作报告 — Zhupi"
    program.choose_language("zh_CN")
    assert "撤销" in [action.text() for action in program.window.menus["&Edit"].actions()]


def test_what_is_typed_outlives_a_change_of_language(qtbot: QtBot, start: Starter, file: Path) -> None:
    program = start(file)
    made: list[str] = []
    program.session.document.notes.do(
        edits.highlight(Span(0, 4), "yellow"), lambda edited: made.extend(edited.notes)
    )
    qtbot.waitUntil(lambda: bool(made))
    program.window.edit_note(made[0])
    editor = program.window.findChild(NoteEditor)
    assert editor is not None
    qtbot.keyClicks(editor, "typed")
    program.choose_language("zh_TW")
    qtbot.waitUntil(lambda: program.session.document.notes.placed[made[0]].annotation.note == "typed")


def test_wings_are_shown_and_hidden(start: Starter, file: Path) -> None:
    window = start(file).window
    assert window.side_panel.isVisible()
    window.actions_["panels"].trigger()
    assert not window.side_panel.isVisible()
    window.show_panel("glossary")
    assert window.side_panel.isVisible()
    window.actions_["contents"].trigger()
    assert not window.contents.isVisible()


@pytest.mark.parametrize("width", [640, 900, 1280, 1600])
def test_the_page_has_the_most_room(start: Starter, file: Path, width: int) -> None:
    window = start(file).window
    window.resize(width, 700)
    assert window.width() == width
    assert window.reader.canvas.width() > window.side_panel.width()
    assert window.reader.canvas.width() >= 0.35 * width


def test_the_status_bar_counts_and_tells_where_one_is(start: Starter, file: Path) -> None:
    program = start(file, language="en")
    program.session.document.view.read_to(TEXT.index("新增就业"))
    said = " ".join(label.text() for label in program.window.findChildren(QLabel))
    assert "（二）改善民生" in said
    assert "1 term" in said
    assert "0 notes" in said
    program.window.actions_["library"].trigger()
    bar = program.window.findChild(StatusBar)
    assert bar
    assert not [
        label.text() for label in bar.findChildren(QLabel) if "%" in label.text() or "note" in label.text()
    ]


def test_reports_opened_last_are_listed(start: Starter, file: Path, qtbot: QtBot) -> None:
    program = start(file)
    recent = program.window.tool_bar.recent
    qtbot.waitUntil(lambda: [action.text() for action in recent.actions()] == ["2025年政府工作报告"])
    front = program.session.tabs.front
    assert front
    program.session.tabs.close(front)
    assert program.session.document.is_blank
    with qtbot.waitSignal(program.session.opened):
        recent.actions()[0].trigger()


def test_a_bad_file_is_told_and_nothing_changes(
    start: Starter, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(file, language="zh_CN")
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    with qtbot.waitSignal(program.session.failed):
        program.session.open_file(Path("/missing.txt"))
    assert told == ["/missing.txt 不存在，可能已移动或改名。"]
    assert program.session.document.report
    assert program.session.document.report.text == TEXT


def test_a_bad_file_at_the_start_leaves_the_last_report(
    start: Starter, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(file).window.close()
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    program = start(Path("/missing.txt"), language="en")
    assert told == ["/missing.txt does not exist; it may have been moved or renamed."]
    assert program.session.document.report
    assert program.session.document.report.text == TEXT


def test_a_bug_is_told_and_logged(
    start: Starter, file: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(file, language="en")
    boxes: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(box))  # noqa: PLW0108 - a method binds, append does not
    error = ZeroDivisionError("a mistake of ours")
    program.on_bug(type(error), error, None)
    assert "Something went wrong in Zhupi itself" in boxes[0].text()
    assert "a mistake of ours" in boxes[0].detailedText()
    assert "a mistake of ours" in next(own_home.rglob("zhupi.log")).read_text("utf-8")


def test_a_large_log_begins_anew(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trouble, "LOG_LIMIT", 10)
    trouble.write_log("the first bug")
    log = trouble.write_log("the second bug")
    assert "first" not in log.read_text("utf-8")


@pytest.mark.parametrize("make", [lambda: ShortcutsDialog(shortcut_list()), AboutDialog])
def test_dialogs_say_what_they_are(qtbot: QtBot, make: Callable[[], QDialog]) -> None:
    page = make()
    qtbot.addWidget(page)
    assert page.windowTitle()
    assert all(label.text() for label in page.findChildren(QLabel))


def test_fonts_are_chosen_or_left_to_zhupi(qtbot: QtBot) -> None:
    dialog = ReadingDialog(Reading(), Faces(interface="No such face"))
    qtbot.addWidget(dialog)
    assert dialog.choice() == (Reading(), Faces())


def test_a_library_that_cannot_be_opened_is_told_once_and_nothing_is_called_saved(
    qtbot: QtBot, start: Starter, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library.sqlite"):
        pass
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as newer:
        newer.execute("PRAGMA user_version = 99")
    told: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            told.append(dialog.text())
            dialog.accept()

    reading = QTimer()
    reading.timeout.connect(read)
    reading.start(300)
    program = start(language="en")
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(700)
    assert len(told) == 1
    assert "newer Zhupi" in told[0]
    assert "Not saved" in [label.text() for label in program.window.findChildren(QLabel)]


def test_figures_in_one_ink_stay_so(start: Starter, file: Path) -> None:
    program = start(file)
    assert program.window.reader.canvas.page_layout.compositor.kinds == ALL_KINDS
    program.window.actions_["colour_figures"].trigger()
    assert not program.window.reader.canvas.page_layout.compositor.kinds
    assert program.session.document.view.kinds == ALL_KINDS
    program.window.close()
    again = start(file)
    assert not again.window.reader.canvas.page_layout.compositor.kinds
    assert not again.window.actions_["colour_figures"].isChecked()


def test_the_status_bar_tells_how_much_of_the_report_is_read(
    start: Starter, tmp_path: Path, qtbot: QtBot
) -> None:
    long = tmp_path / "long.txt"
    long.write_text(TEXT + "\n" + "全县经济平稳运行，人民生活持续改善。\n" * 200, "utf-8")
    window = start(long, language="en").window

    def said() -> list[str]:
        return [label.text() for label in window.findChildren(QLabel)]

    assert "0% · 10 min left" in said()
    bar = window.reader.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: "100%" in said())
