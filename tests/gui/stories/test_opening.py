"""Opening reports: by the dialog, out of the list of recent ones, by dropping files on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.look.translations import install
from gui.panels.notes_editors import NoteEditor
from tests.gui.conftest import Starter

MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NAMELESS = (
    "政府工作报告\n二○二三年三月一日\n宁海县人民政府县长 林坚\n各位代表：\n"
    "一、2022年工作回顾\n全县生产总值120亿元。\n"
)


def test_the_dialog_begins_where_the_last_file_lay_also_after_a_restart(
    start: Starter, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (folder := tmp_path / "elsewhere").mkdir()
    other = folder / "other.txt"
    other.write_text(NAMELESS, "utf-8")
    asked: list[tuple[str, str]] = []

    def choose(_parent: object, _title: str, begin: str, filters: str) -> tuple[list[str], str]:
        asked.append((begin, filters))
        return [str(other)] if len(asked) == 1 else [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    program = start(file, language="en")
    with qtbot.waitSignal(program.session.opened):
        program.window.actions_["open"].trigger()
    program.window.close()
    again = start()
    again.window.actions_["open"].trigger()
    other.unlink()
    folder.rmdir()
    again.window.actions_["open"].trigger()
    assert [Path(begin) for begin, _ in asked] == [file.parent, folder, folder.parent]
    assert "*.txt" in asked[0][1]
    assert asked[0][1].endswith("All files (*)")


@pytest.mark.parametrize(
    ("language", "label", "cancel"),
    [("zh_CN", "查找范围(&L)：", "取消"), ("zh_TW", "搜尋位置(&L)：", "取消")],
)
def test_qt_s_own_dialog_speaks_chinese_throughout(
    qtbot: QtBot, qapp: QApplication, language: str, label: str, cancel: str
) -> None:
    install(qapp, language)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    said += [button.text() for button in dialog.findChildren(QPushButton)]
    install(qapp, "en")
    assert label in said
    assert "取消" in said
    assert [words for words in said if words.isascii()] == []


def test_place_and_year_stand_in_title_bar_and_list(start: Starter, file: Path, qtbot: QtBot) -> None:
    file.write_text(NAMELESS, "utf-8")
    window = start(file).window
    assert window.windowTitle() == "政府工作报告 · 宁海县 · 2023 — Zhupi"
    recent = window.tool_bar.recent
    qtbot.waitUntil(lambda: [a.text() for a in recent.actions()] == ["政府工作报告 · 宁海县 · 2023"])


def test_a_dropped_file_is_copied_and_opened_with_a_hint_before(
    start: Starter, file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(file, language="en")
    window, other = program.window, tmp_path / "other.txt"
    other.write_text(NAMELESS, "utf-8")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(other))])
    enter = QDragEnterEvent(QPoint(400, 300), MOVE | COPY, files, LEFT, NO_KEY)
    enter.setDropAction(MOVE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert enter.dropAction() == COPY
    assert window.dropping.hint.text() == "Let go to open other.txt"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.dropping.hint.isVisible()
    QApplication.sendEvent(window, enter)
    drop = QDropEvent(QPointF(400, 300), MOVE | COPY, files, LEFT, NO_KEY)
    drop.setDropAction(MOVE)
    with qtbot.waitSignal(program.session.opened):
        QApplication.sendEvent(window, drop)
    assert drop.dropAction() == COPY
    assert not window.dropping.hint.isVisible()
    assert other.exists()


def test_a_file_that_may_only_be_moved_is_not_taken(
    start: Starter, file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(file)
    other = tmp_path / "other.txt"
    other.write_text(NAMELESS, "utf-8")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(other))])
    enter = QDragEnterEvent(QPoint(400, 300), MOVE, files, LEFT, NO_KEY)
    drop = QDropEvent(QPointF(400, 300), MOVE, files, LEFT, NO_KEY)
    with qtbot.assertNotEmitted(program.window.dropping.dropped):
        QApplication.sendEvent(program.window, enter)
        assert not enter.isAccepted()
        assert not program.window.dropping.hint.isVisible()
        QApplication.sendEvent(program.window, drop)


def test_a_file_falls_through_a_note_that_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    editor = NoteEditor(None)  # type: ignore[arg-type]
    qtbot.addWidget(editor)
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    words.setText("words")
    assert not editor.canInsertFromMimeData(files)
    assert editor.canInsertFromMimeData(words)
