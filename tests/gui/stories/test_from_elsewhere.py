"""Reports from elsewhere: copied out of a browser, or in files of other kinds dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.library import PAGE as LIBRARY
from gui.session.adding import adding_of
from gui.session.trail import Location
from gui.window.application import Application
from tests.core.importing.formats.made import docx, odt, paragraph
from tests.gui.conftest import Starter

LINES = ("2025年政府工作报告", "各位代表：", "一、2024年工作回顾", "全县生产总值120亿元，增长5.5%。")
HTML = f"<html><body>{''.join(f'<p>{line}</p>' for line in LINES)}</body></html>"
ODT = "".join(f"<text:p>{line}</text:p>" for line in LINES)
FILES: dict[str, bytes] = {
    "报告.docx": docx("".join(paragraph(line) for line in LINES)),
    "报告.html": HTML.encode(),
    "报告.odt": odt(ODT),
    "报告.md": f"# {LINES[0]}\n\n{LINES[1]}\n\n## {LINES[2]}\n\n**{LINES[3]}**\n".encode(),
}


@pytest.mark.parametrize(
    ("html", "ending", "kind"),
    [(f'<img src="http://example.org/a.png">{HTML}', ".html", "text/html"), ("", ".txt", "text/plain")],
)
def test_what_was_copied_becomes_a_report(
    qtbot: QtBot, start: Starter, file: Path, html: str, ending: str, kind: str
) -> None:
    program = start(file, language="en")
    copied = QMimeData()
    copied.setText("\n".join(LINES))
    if html:
        copied.setHtml(html)
    QGuiApplication.clipboard().setMimeData(copied)
    with qtbot.waitSignal(program.session.opened, timeout=20_000):
        program.window.actions_["from_clipboard"].trigger()
    report = program.session.document.report
    assert report.text == "\n".join(LINES)
    assert report.source.name.startswith("Clipboard 20")
    assert report.source.name.endswith(ending)
    assert report.source.media_type == kind
    qtbot.waitUntil(lambda: program.session.document.kept.text is not None)


def test_only_text_can_be_opened_from_the_clipboard(qtbot: QtBot, start: Starter, file: Path) -> None:
    program = start(file)
    action, board = program.window.actions_["from_clipboard"], QGuiApplication.clipboard()
    board.setImage(program.window.grab().toImage())
    qtbot.waitUntil(lambda: not action.isEnabled())
    board.setText(LINES[0])
    qtbot.waitUntil(action.isEnabled)
    board.clear()
    program.window.menus["&File"].aboutToShow.emit()
    assert not action.isEnabled()


def drop(program: Application, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    let_go(program, data)


def let_go(program: Application, data: QMimeData) -> None:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
    fall = QDropEvent(QPointF(300, 300), copy, data, left, none)
    for event in (enter, fall):
        QApplication.sendEvent(program.window, event)


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_any_kind_that_is_dropped_is_opened(
    qtbot: QtBot, start: Starter, file: Path, tmp_path: Path, name: str
) -> None:
    program = start(file)
    (dropped := tmp_path / name).write_bytes(FILES[name])
    with qtbot.waitSignal(program.session.opened, timeout=20_000):
        drop(program, dropped)
    assert program.session.document.report.source.name == name
    assert program.session.document.report.text == "\n".join(LINES)


def test_a_part_of_a_page_that_is_dropped_becomes_a_report(qtbot: QtBot, start: Starter, file: Path) -> None:
    program = start(file, language="en")
    dragged = QMimeData()
    dragged.setUrls([QUrl("https://www.example.gov.cn/report.html")])
    dragged.setHtml(HTML)
    dragged.setText("\n".join(LINES))
    with qtbot.waitSignal(program.session.opened, timeout=20_000):
        let_go(program, dragged)
    report = program.session.document.report
    assert report.text == "\n".join(LINES)
    assert (report.source.name[:12], report.source.media_type) == ("Dragged text", "text/html")
    assert program.window.dropping.hint.text() == "Let go to open this text as a report"


def test_files_of_all_kinds_that_are_dropped_on_the_library_are_added(
    qtbot: QtBot, start: Starter, file: Path, tmp_path: Path
) -> None:
    program = start(file)
    program.session.go(Location(page=LIBRARY))
    (folder := tmp_path / "dropped").mkdir()
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    adding = adding_of(program.session)
    with qtbot.waitSignal(adding.ended, timeout=60_000):
        drop(program, *(folder / name for name in FILES))
    assert {one.outcome for one in adding.account} <= {"added", "version"}
