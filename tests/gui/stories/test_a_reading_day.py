"""A reader's day with the bundled report, by clicks and keys in the real window."""

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

CTRL = Qt.KeyboardModifier.ControlModifier


def hands(qtbot: QtBot, start: Starter) -> Hands:
    return Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))


def test_a_section_folds_by_its_triangle_and_opens_for_what_is_looked_for(
    qtbot: QtBot, start: Starter
) -> None:
    reader = hands(qtbot, start)
    heading, inside = reader.span("2023年工作回顧"), reader.span("2730億元")
    assert reader.is_in_view(inside)
    reader.fold(heading)
    assert not reader.is_in_view(inside)
    assert reader.is_in_view(reader.span("2024年工作安排"))
    reader.session.document.view.go_to(inside)
    assert reader.is_in_view(inside)


def test_keys_fold_and_the_menu_shows_levels(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.click(reader.rect(reader.span("2023年工作回顧")).center())
    reader.press(Qt.Key.Key_Left)
    assert not reader.is_in_view(reader.span("2730億元"))
    reader.press(Qt.Key.Key_Right)
    assert reader.is_in_view(reader.span("2730億元"))
    reader.act("fold_2")
    for heading in ("一、經濟運行回穩向實", "二、開放創新引領向前"):
        assert reader.is_in_view(reader.span(heading))
    assert not reader.is_in_view(reader.span("全面承接"))


def test_a_term_explains_itself(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    marker = reader.span("2試點區", "DCMM貫標")
    reader.session.document.view.go_to(marker)
    qtbot.waitUntil(lambda: reader.is_in_view(marker))
    place = reader.rect(type(marker)(marker.start, marker.start + 1)).center()
    reader.move_to(place)
    qtbot.waitUntil(reader.popup.isVisible)
    assert "數據管理能力成熟度" in reader.popup.accessibleDescription()
    assert not reader.popup.geometry().intersects(reader.rect(marker))
    reader.click(place)
    reader.move_to(reader.rect(reader.span("數實融合")).center())
    assert reader.popup.isVisible()
    reader.press(Qt.Key.Key_Escape)
    assert reader.popup.isHidden()


def test_a_number_tells_its_value(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.move_to(reader.rect(reader.span("2730億元")).center())
    qtbot.waitUntil(reader.popup.isVisible)
    assert reader.popup.accessibleDescription().startswith("273,000,000,000 元 = 2,730 億元")


def test_words_are_highlighted_noted_undone_and_there_the_next_day(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.select(reader.span("城鄉居民人均可支配收入"))
    reader.press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 1)
    reader.press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: isinstance(QGuiApplication.focusObject(), QPlainTextEdit))
    editor = QGuiApplication.focusObject()
    assert isinstance(editor, QPlainTextEdit)
    qtbot.keyClicks(editor, "compare 2022")
    reader.reader.canvas.setFocus()
    reader.saved()
    reader.select(reader.span("10項總量指標"))
    reader.press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 2)
    reader.act("undo")
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 1)
    reader.window.close()

    again = hands(qtbot, start)
    (kept,) = again.session.document.notes.in_order()
    assert kept.annotation.selectors.exact == "城鄉居民人均可支配收入"
    assert kept.annotation.colour == "green"
    assert kept.annotation.note == "compare 2022"
    again.act("redo")
    qtbot.waitUntil(lambda: len(again.session.document.notes.placed) == 2)


def test_what_is_being_typed_is_kept_when_the_window_closes(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.select(reader.span("城鄉居民人均可支配收入"))
    reader.press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: isinstance(QGuiApplication.focusObject(), QPlainTextEdit))
    editor = QGuiApplication.focusObject()
    assert isinstance(editor, QPlainTextEdit)
    qtbot.keyClicks(editor, "half a sent")
    reader.window.close()
    again = hands(qtbot, start)
    assert [kept.annotation.note for kept in again.session.document.notes.in_order()] == ["half a sent"]


def test_words_are_found_in_either_script_and_in_folded_sections(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.act("fold_all")
    reader.type_into("Find in this report", "数字经济")
    hit = reader.span("數字經濟")
    qtbot.waitUntil(lambda: reader.is_in_view(hit))


def test_a_citation_is_copied(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    reader.select(reader.span("2730億元"))
    reader.act("copy_citation")
    assert QGuiApplication.clipboard().text() == (
        "“2730億元”（寧波市北侖區《2024年政府工作報告》，2023年工作回顧，第1段）"
    )


def test_clicks_select_word_sentence_and_paragraph(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    whole = reader.span("生產總值")
    place = reader.rect(whole).center()
    reader.click(place)
    reader.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: reader.reader.selection.grains.word_at(whole.start + 2) == whole,
        timeout=20000,
    )
    qtbot.wait(600)
    for expected in ("生產總值", "預期目標任務。", "預期目標任務。"):
        reader.click(place)
        if reader.reader.selection.span is None:
            reader.click(place)
        assert expected in reader.reader.selection.text()


def test_the_wheel_with_ctrl_sets_the_text_larger(qtbot: QtBot, start: Starter) -> None:
    reader = hands(qtbot, start)
    size = reader.program.appearance.text_size
    place = QPointF(300, 300)
    turned = QWheelEvent(
        *(place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CTRL),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    QCoreApplication.sendEvent(reader.reader.canvas.viewport(), turned)
    assert reader.program.appearance.text_size > size
