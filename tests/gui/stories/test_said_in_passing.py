"""What the status bar says when something was removed or undone, and its button; no twins, no lost note."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from core.workspace import edits
from gui.window.status_bar import StatusBar
from tests.core.importing.formats.made import docx, paragraph, pdf
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

WORDS = "城鄉居民人均可支配收入"


@pytest.fixture
def reader(qtbot: QtBot, start: Starter) -> Hands:
    return Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))


def back(reader: Hands) -> QToolButton:
    button = reader.notice.findChild(QToolButton)
    assert button is not None
    return button


def count(reader: Hands) -> int:
    return len(reader.session.document.notes.placed)


def highlight(reader: Hands, key: Qt.Key = Qt.Key.Key_3) -> None:
    reader.select(reader.span(WORDS))
    reader.press(key)
    reader.saved()


def test_removing_is_said_and_undone_and_done_again_by_the_button(qtbot: QtBot, reader: Hands) -> None:
    highlight(reader)
    qtbot.waitUntil(lambda: count(reader) == 1)
    reader.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: reader.said() == "1 annotation moved to the trash")
    assert back(reader).text() == "Undo"
    back(reader).click()
    qtbot.waitUntil(lambda: reader.said() == "Undone: removal")
    assert count(reader) == 1
    assert back(reader).text() == "Redo"
    back(reader).click()
    qtbot.waitUntil(lambda: reader.said() == "Done again: removal")
    assert count(reader) == 0


def test_what_was_said_goes_at_the_next_edit(qtbot: QtBot, reader: Hands) -> None:
    highlight(reader)
    reader.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: reader.said() != "")
    where = reader.window.findChild(StatusBar).findChildren(QLabel)[0]  # type: ignore[union-attr]
    assert where.isHidden()
    highlight(reader)
    qtbot.waitUntil(lambda: reader.said() == "")
    assert where.isVisible()


def test_a_report_that_is_loaded_anew_takes_only_what_turns_an_edit_back(qtbot: QtBot, reader: Hands) -> None:
    def load_anew() -> None:
        tabs = reader.session.tabs
        known = [tab.text for tab in tabs]
        tabs.let_go()
        with qtbot.waitSignal(reader.session.opened):
            tabs.load_anew(known)

    highlight(reader)
    reader.session.said.emit("Written: out.csv")
    load_anew()
    assert reader.said() == "Written: out.csv"
    reader.session.document.notes.do(edits.remove(list(reader.session.document.notes.placed)))
    qtbot.waitUntil(lambda: reader.said() == "1 annotation moved to the trash")
    load_anew()
    assert reader.said() == ""


def test_the_same_colour_on_the_same_words_makes_no_twin(qtbot: QtBot, reader: Hands) -> None:
    highlight(reader)
    highlight(reader)
    qtbot.waitUntil(lambda: reader.said() == "These words are highlighted in this colour already.")
    assert count(reader) == 1
    assert reader.session.document.view.focused_annotation in reader.session.document.notes.placed
    highlight(reader, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: count(reader) == 2)


def test_a_key_pressed_twice_makes_one_highlight_and_one_bookmark(qtbot: QtBot, reader: Hands) -> None:
    reader.select(reader.span(WORDS))
    reader.act("highlight_green")
    reader.act("highlight_green")
    reader.saved()
    assert count(reader) == 1
    reader.act("bookmark")
    reader.act("bookmark")
    reader.saved()
    assert count(reader) == 2


def test_a_note_on_highlighted_words_goes_to_their_highlight(qtbot: QtBot, reader: Hands) -> None:
    highlight(reader)
    qtbot.waitUntil(lambda: count(reader) == 1)
    reader.select(reader.span(WORDS))
    with qtbot.waitSignal(reader.window.annotation_actions.note_wanted) as wanted:
        reader.act("note")
    assert wanted.args == list(reader.session.document.notes.placed)
    assert count(reader) == 1


def test_a_bookmark_with_a_note_stays(qtbot: QtBot, reader: Hands) -> None:
    reader.click(reader.rect(reader.span(WORDS)).center())
    reader.press(Qt.Key.Key_Escape)
    reader.act("bookmark")
    qtbot.waitUntil(lambda: count(reader) == 1)
    (bookmark,) = reader.session.document.notes.placed
    reader.session.document.notes.write(bookmark, "compare 2022")
    reader.saved()
    reader.act("bookmark")
    qtbot.waitUntil(lambda: "stays" in reader.said())
    assert reader.session.document.notes.placed[bookmark].annotation.note == "compare 2022"
    reader.session.document.notes.do(edits.write_note(bookmark, ""))
    reader.saved()
    reader.act("bookmark")
    qtbot.waitUntil(lambda: count(reader) == 0)


def test_what_could_not_be_read_is_said_on_opening(qtbot: QtBot, reader: Hands, tmp_path: Path) -> None:
    text = (
        "2025年青山县政府工作报告\n各位代表：\n一、2024年工作回顾\n全县地区生产总值达到200亿元。\n".encode()
    )
    (tmp_path / "bad.txt").write_bytes(text + b"\xff\xe8")
    reader.session.open_file(tmp_path / "bad.txt")
    qtbot.waitUntil(lambda: reader.said() == "1 character of the file could not be read: \ufffd")
    (tmp_path / "garbled.txt").write_text(text.decode("latin-1"), "utf-8")
    reader.session.open_file(tmp_path / "garbled.txt")
    qtbot.waitUntil(lambda: reader.said().startswith("The text was garbled"))
    head, *pasted = text.decode().replace("200", "300").splitlines(keepends=True)
    (tmp_path / "pasted.txt").write_text(head + "".join(pasted).encode().decode("latin-1"), "utf-8")
    reader.session.open_file(tmp_path / "pasted.txt")
    qtbot.waitUntil(lambda: reader.said().startswith("3 garbled lines put right · Taken for"))
    words = paragraph(text.decode(), "<w:t>遗失</w:t>")
    (tmp_path / "missing.docx").write_bytes(docx(words))
    reader.session.open_file(tmp_path / "missing.docx")
    qtbot.waitUntil(lambda: "2 / 48 characters of the file are not in the text" in reader.said())


def test_of_a_scan_is_said_how_much_is_wrong_and_which_pages_have_no_text(
    qtbot: QtBot, reader: Hands, tmp_path: Path
) -> None:
    image = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
    text = (72.0, 700.0, "20I5年青山县完成投资三十亿元，增长百分之五。")
    (tmp_path / "scan.pdf").write_bytes(pdf([image, text], [image], [image, text]))
    reader.session.open_file(tmp_path / "scan.pdf")
    words = "1 page is a picture without text · Read off a scan: at least 4.2% of the text is wrong"
    qtbot.waitUntil(lambda: reader.said() == words)
