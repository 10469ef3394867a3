"""What a popup says of a note stays true, and what is said of the report is in the script of the page."""

from pytestqt.qtbot import QtBot

from core.workspace import edits
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands


def test_a_popup_says_what_the_note_says_and_goes_with_it(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    notes, words = reader.session.document.notes, reader.span("城鄉居民人均可支配收入")
    notes.do(edits.highlight(words, "green", note="first"))
    qtbot.waitUntil(lambda: len(notes.placed) == 1)
    (note,) = notes.placed
    reader.click(reader.rect(words).center())
    assert reader.popup.isVisible()
    notes.write(note, "second")
    qtbot.waitUntil(lambda: "second" in reader.popup.accessibleDescription())
    notes.do(edits.remove([note]))
    qtbot.waitUntil(reader.popup.isHidden)


def test_the_title_is_in_the_script_of_the_page(qtbot: QtBot, start: Starter) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    assert "報告" in reader.window.windowTitle()
    reader.act("script_simplified")
    qtbot.waitUntil(lambda: "报告" in reader.window.windowTitle(), timeout=20000)
