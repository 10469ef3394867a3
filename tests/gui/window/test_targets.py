"""Whatever is clicked is large enough to be hit."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.document.span import Span
from core.workspace import edits
from gui.dialogs.about import AboutDialog
from gui.dialogs.lost_notes import LostNotesDialog
from gui.dialogs.meanings import MeaningsDialog
from gui.dialogs.reading import Faces, ReadingDialog
from gui.dialogs.trash import TrashDialog
from gui.look.reading import Reading
from tests.gui.conftest import Starter

LEAST = 24


def small(widget: QWidget) -> list[str]:
    """The buttons that are too small to be hit with ease."""
    return [
        f"{button.accessibleName() or button.text()} {button.width()} x {button.height()}"
        for button in widget.findChildren(QAbstractButton)
        if button.isVisible() and min(button.width(), button.height()) < LEAST
    ]


@pytest.mark.parametrize("width", [700, 1280])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_button_of_the_window_is_24_pixels_high_and_wide(
    start: Starter, file: Path, qtbot: QtBot, language: str, width: int
) -> None:
    program = start(file, language=language)
    window, session = program.window, program.session
    qtbot.waitUntil(lambda: session.document.kept.text is not None)
    session.document.notes.do(edits.highlight(Span(0, 4), "yellow"))
    qtbot.waitUntil(lambda: bool(session.document.notes.placed))
    window.resize(width, 700)
    for panel in ("notes", "figures", "glossary", "about_document"):
        window.show_panel(panel)
        qtbot.wait(10)
        assert small(window) == []
    window.find_bar.look_for("生产")
    session.document.notes.do(edits.remove(list(session.document.notes.placed)))
    qtbot.wait(200)
    assert small(window) == []
    session.document.view.select(Span(0, 6))
    window.reader.selection.select(Span(0, 6))
    qtbot.wait(10)
    assert small(window) == []


def test_every_button_of_the_dialogs_is_24_pixels_high_and_wide(
    start: Starter, file: Path, qtbot: QtBot
) -> None:
    program = start(file)
    window, session = program.window, program.session
    dialogs: tuple[QDialog, ...] = (
        AboutDialog(window),
        ReadingDialog(Reading(), Faces(), window),
        MeaningsDialog(session, program.appearance.theme, window),
        TrashDialog(session, window),
        LostNotesDialog(session, program.appearance, window),
    )
    for dialog in dialogs:
        dialog.show()
        qtbot.wait(10)
        assert small(dialog) == []
        dialog.close()
