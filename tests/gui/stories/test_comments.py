"""A file of Word comes with comments: they are offered as notes, and stand at their words."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.core.importing.formats.made import docx
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

LINES = (
    "2024年青山县政府工作报告",
    "各位代表：",
    "一、2023年工作回顾",
    "全县生产总值120亿元，增长5.5%。",
    "二、2024年工作安排",
)
COMMENT = '<w:comment w:id="1" w:author="王"><w:p><w:r><w:t>比上年多</w:t></w:r></w:p></w:comment>'


def file_of_word(folder: Path) -> Path:
    """A report with a comment on its growth."""
    words = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in LINES)
    start, end = (f'</w:t></w:r><w:commentRange{edge} w:id="1"/><w:r><w:t>' for edge in ("Start", "End"))
    words = words.replace("增长5.5%", f"{start}增长5.5%{end}")
    words = words.replace("。</w:t></w:r>", '。</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r>')
    (folder / "青山.docx").write_bytes(docx(words, comments=COMMENT))
    return folder / "青山.docx"


def test_comments_are_offered_once_and_come_in_as_notes(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), language="en"))
    file = file_of_word(tmp_path)
    with qtbot.waitSignal(reader.session.opened):
        reader.session.open_file(file)
    notice = reader.window.status_bar.notice
    qtbot.waitUntil(lambda: "comments" in notice.words)
    button = next(one for one in notice.findChildren(QToolButton) if one.text() == "Take in as notes")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 1)
    (note,) = reader.session.document.notes.placed.values()
    assert (note.annotation.selectors.exact, note.annotation.note) == ("增长5.5%", "比上年多\n\n— 王")
    assert note.placement.state == "exact"
    with qtbot.waitSignal(reader.session.opened):
        reader.session.open_file(file)
    assert "comments" not in notice.words
