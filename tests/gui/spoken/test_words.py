from pathlib import Path

from PySide6.QtCore import Qt

from core.document.span import Span
from tests.gui.spoken.conftest import Ears


def test_the_page_says_all_its_words_as_they_are_printed(ears: Ears) -> None:
    report = ears.session.document.report
    assert ears.text == ears.reader.canvas.printed(Span(0, len(report.text)))


def test_each_letter_is_where_it_is_painted(ears: Ears) -> None:
    canvas = ears.reader.canvas
    ears.program.change_text_size(3)
    words = ears.page.textInterface()
    for at, letter in enumerate(ears.session.document.report.text):
        painted = canvas.rect_of(Span(at, at + 1)) if letter.strip() else None
        if painted:
            heard = words.characterRect(ears.units(Span(at, at))[0])
            heard.moveTopLeft(canvas.viewport().mapFromGlobal(heard.topLeft()))
            assert abs(heard.left() - painted.left()) <= 1
            assert abs(heard.right() - painted.right()) <= 4  # a raised number is heard as wide as others
            assert painted.top() <= heard.center().y() <= painted.bottom()
            point = canvas.viewport().mapToGlobal(painted.center())
            assert words.offsetAtPoint(point) == ears.units(Span(at, at))[0]


def test_what_is_selected_on_the_page_is_selected_for_the_ear_and_back(ears: Ears) -> None:
    growth = ears.span("增长6%", after="𠮷")
    ears.reader.selection.select(growth)
    words = ears.page.textInterface()
    assert words.selectionCount() == 1
    assert words.cursorPosition() == ears.units(growth)[1]
    term = ears.span("三清")
    words.setSelection(0, *ears.units(term))
    assert ears.reader.selection.span == term
    words = ears.page.textInterface()
    words.setCursorPosition(ears.units(growth)[0])
    assert ears.reader.place.caret == growth.start
    assert ears.reader.selection.span is None
    assert ears.page.textInterface().selectionCount() == 0


def test_the_caret_that_keys_move_is_heard(ears: Ears) -> None:
    ears.reader.caret.want(True)
    ears.reader.place.stand(5)
    ears.press(Qt.Key.Key_Right)
    assert ears.page.textInterface().cursorPosition() == 6
    ears.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    words = ears.page.textInterface()
    assert words.cursorPosition() == words.characterCount()


def test_words_are_shown_that_are_wanted_to_be_seen(ears: Ears) -> None:
    ears.program.change_text_size(9)
    last = ears.span("指清河")
    assert not ears.is_in_view(last)
    ears.page.textInterface().scrollToSubstring(*ears.units(last))
    assert ears.is_in_view(last)


def test_another_script_a_fold_and_another_report_are_heard_as_they_are(ears: Ears, tmp_path: Path) -> None:
    ears.program.choose_script("traditional")
    ears.qtbot.waitUntil(lambda: "產業提質壯大" in ears.text)
    growth = ears.span("120亿元")
    assert ears.page.textInterface().text(*ears.units(growth)) == "120億元"
    ears.fold(ears.span("一、2024年工作回顾"))
    assert "120億元" in ears.text
    assert (
        not ears.page.textInterface().characterRect(ears.units(growth)[0]).intersects(ears.window.geometry())
    )
    other = tmp_path / "another.txt"
    other.write_text("另一个报告\n各位代表：\n一、开头\n说了一些话。", "utf-8")
    with ears.qtbot.waitSignal(ears.session.opened):
        ears.session.open_file(other)
    ears.qtbot.waitUntil(lambda: "說了一些話。" in ears.text)
