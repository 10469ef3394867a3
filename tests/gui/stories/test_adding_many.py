"""Many files dragged in at once: stopped half-way, gone on with, and an account of all."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui.library.account import AccountDialog
from gui.library.page import LibraryPage
from gui.session.adding import adding_of
from gui.window.application import Application
from tests.gui.conftest import Starter
from tests.small_report import TEXT

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
FILES = 200
LONG_MS = 60_000


def written(folder: Path, files: int = FILES) -> Path:
    folder.mkdir()
    for number in range(files):
        text = TEXT.replace("120亿元", f"{number + 100}亿元").replace("2025年", f"{1800 + number}年")
        (folder / f"{number:03}.txt").write_text(text + "甲乙丙丁戊己庚辛壬癸"[number % 10] * number, "utf-8")
    return folder


def drop(program: Application, *paths: Path) -> Qt.DropAction:
    """Let files fall onto the window, whose owner would rather move them; gives what becomes of them."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    QApplication.sendEvent(
        program.window, QDragEnterEvent(QPoint(400, 300), MOVE | COPY, files, LEFT, NO_KEY)
    )
    event = QDropEvent(QPointF(400, 300), MOVE | COPY, files, LEFT, NO_KEY)
    event.setDropAction(MOVE)
    QApplication.sendEvent(program.window, event)
    return event.dropAction()


def page_of(qtbot: QtBot, program: Application) -> LibraryPage:
    qtbot.waitUntil(lambda: isinstance(program.window.stage.currentWidget(), LibraryPage))
    page = program.window.stage.currentWidget()
    assert isinstance(page, LibraryPage)
    return page


def button(page: LibraryPage, words: str) -> QToolButton:
    return next(one for one in page.findChildren(QToolButton) if one.text() == words)


def test_two_hundred_files_are_stopped_half_way_and_gone_on_with(
    start: Starter, file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(file, language="en")
    adding = adding_of(program.session)
    folder = written(tmp_path / "many")
    assert drop(program, folder) == COPY
    page = page_of(qtbot, program)
    qtbot.waitUntil(lambda: len(adding.account) >= FILES // 4, timeout=LONG_MS)
    with qtbot.waitSignal(adding.ended, timeout=LONG_MS):
        qtbot.mouseClick(button(page, "Stop"), LEFT)
    there = len(adding.account)
    assert FILES // 4 <= there < FILES
    qtbot.waitUntil(lambda: page.table.model().rowCount() == there + 1)

    with qtbot.waitSignal(adding.ended, timeout=LONG_MS):
        drop(program, *sorted(folder.iterdir()))
    outcomes = [added.outcome for added in adding.account]
    assert outcomes == ["known"] * there + ["added"] * (FILES - there)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == FILES + 1)
    assert len(list(folder.iterdir())) == FILES


def test_the_account_says_of_each_file_what_became_of_it_and_is_copied(
    start: Starter, file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(file, language="en")
    other = tmp_path / "修订.txt"
    other.write_text(TEXT.replace("3000人", "3001人"), "utf-8")
    (broken := tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 no archive")
    program.window.actions_["library"].trigger()
    page = page_of(qtbot, program)
    with qtbot.waitSignal(adding_of(program.session).ended, timeout=LONG_MS):
        drop(program, file, other, broken)
    dialog = program.window.findChild(AccountDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "A version of " in told(dialog))
    copy = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy")
    qtbot.mouseClick(copy, LEFT)
    words = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in words] == ["broken.docx", "修订.txt", "报告.txt"]
    assert "There already" in words[2]
    assert "broken.docx is damaged" in words[0]
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    part = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Another report")
    assert not part.isEnabled()
    version = dialog.lines.topLevelItem(1)
    assert version is not None
    dialog.lines.setCurrentItem(version)
    qtbot.mouseClick(part, LEFT)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2)
    assert "Added as a report of its own" in told(dialog)
    assert not part.isEnabled()
    dialog.close()


def told(dialog: AccountDialog) -> str:
    lines = (dialog.lines.topLevelItem(number) for number in range(dialog.lines.topLevelItemCount()))
    return "\n".join(line.text(1) for line in lines if line)
