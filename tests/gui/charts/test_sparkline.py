import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.charts.sparkline import paint_bars, width_of
from gui.look.theme import THEMES, load_theme


@pytest.mark.parametrize("name", THEMES)
def test_the_first_year_of_use_stands_out(qtbot: QtBot, name: str) -> None:
    theme, image = load_theme(name), QImage(60, 24, QImage.Format.Format_RGB32)
    image.fill(theme.page)
    painter = QPainter(image)
    paint_bars(painter, QRect(0, 0, 60, 24), [0, 0, 3, 9], theme)
    painter.end()
    line = [image.pixelColor(x, 18).name() for x in range(width_of(4, 60))]
    each = len(line) // 4
    assert set(line[: 2 * each]) == {theme.page.name()}
    assert line[2 * each] == theme.accent.name()
    assert line[3 * each] not in (theme.page.name(), theme.accent.name())
