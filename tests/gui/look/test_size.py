"""What grows with the words around the page."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.look.fonts import INTERFACE_SIZE
from gui.look.size import px, sized, wear


def sized_font(pixels: int) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    return font


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    qapp.setFont(font)


def test_what_depends_on_the_size_is_done_again_as_long_as_its_widget_lives(qtbot: QtBot) -> None:
    wear(sized_font(INTERFACE_SIZE))
    label = QLabel()
    heights: list[int] = []
    sized(label, lambda: heights.append(px(10)))
    wear(sized_font(2 * INTERFACE_SIZE))
    wear(sized_font(INTERFACE_SIZE - 3))
    assert heights == [10, 20, 10]
    with qtbot.waitSignal(label.destroyed):
        label.deleteLater()
    wear(sized_font(3 * INTERFACE_SIZE))
    assert heights == [10, 20, 10]
