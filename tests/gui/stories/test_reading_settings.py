"""A reader sets the page as he likes it, and sees it while he does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.reading import ReadingDialog
from gui.look.fonts import interface_font, page_font
from gui.look.reading import Reading
from gui.look.theme import Appearance, load_theme
from gui.panels.note_card import Faces
from gui.reader.typography import Typography
from gui.window.application import Application
from tests.gui.conftest import Starter


def choose(program: Application, do: Callable[[ReadingDialog], None]) -> None:
    """Open the dialog by its action and do something in it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReadingDialog)
        do(dialog)

    QTimer.singleShot(200, look)
    program.window.actions_["reading"].trigger()


def typography(program: Application) -> Typography:
    return program.window.reader.canvas.page_layout.compositor.typography


def test_the_page_shows_at_once_what_is_chosen_and_cancel_takes_it_back(
    start: Starter, file: Path, qtbot: QtBot
) -> None:
    program = start(file)
    program.window.resize(1600, 700)
    before = typography(program).width
    seen: list[int] = []

    def narrow(dialog: ReadingDialog) -> None:
        for _ in range(8):
            qtbot.keyClick(dialog.column, Qt.Key.Key_Left)
        qtbot.keyClick(dialog.justified, Qt.Key.Key_Space)
        seen.append(typography(program).width)
        dialog.reject()

    choose(program, narrow)
    assert seen == [26 * 17]
    assert typography(program).width == before
    assert program.appearance.reading == Reading()


def test_what_is_chosen_stays_also_after_a_restart(start: Starter, file: Path, qtbot: QtBot) -> None:
    program = start(file)

    def space(dialog: ReadingDialog) -> None:
        qtbot.keyClick(dialog.leading, Qt.Key.Key_Right)
        qtbot.keyClick(dialog.margin, Qt.Key.Key_End)
        qtbot.keyClick(dialog.justified, Qt.Key.Key_Space)
        dialog.accept()

    choose(program, space)
    wanted = Reading(leading=200, margin=160, justified=False)
    assert program.appearance.reading == wanted
    program.window.close()
    again = start(file)
    assert again.appearance.reading == wanted
    rows = again.session.document.page.rows
    assert {typography(again).style(row).align for row in rows} == {"left", "centre"}


@pytest.mark.parametrize("size", [13, 17, 32])
def test_wide_margins_never_take_the_column_its_eighteen_characters(qtbot: QtBot, size: int) -> None:
    font = page_font("")
    for width in range(700, 1700, 50):
        set_ = Typography(font, font, size, width, Reading(margin=160, column=48))
        assert set_.width >= 18 * size
        assert set_.left >= 36
        assert set_.left >= 160 or set_.width < 19 * size


def test_notes_grow_with_the_page_and_have_a_face_of_their_own(qtbot: QtBot) -> None:
    appearance = Appearance(load_theme("light"), page_font(""), 17)
    interface = interface_font("", "en")
    usual = Faces.of(appearance, interface).note.pixelSize()
    assert usual == interface.pixelSize()
    appearance.set_text_size(28)
    assert Faces.of(appearance, interface).note.pixelSize() > 1.5 * usual
    appearance.set_reading(Reading(), "Noto Serif CJK TC", "Noto Serif CJK SC")
    assert Faces.of(appearance, interface).note.families()[0] == "Noto Serif CJK SC"
