"""Zhupi's own icons, drawn in the colours of the theme."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from gui.theme import Theme

SIZE = 20
SCALES = (1, 2)


def icon(name: str, theme: Theme) -> QIcon:
    """An icon of `resources/icons`, sharp on plain and on dense screens."""
    drawn = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.ink), (QIcon.Mode.Disabled, theme.mute)):
        for scale in SCALES:
            drawn.addPixmap(_picture(name, colour, scale), mode)
    return drawn


def _picture(name: str, colour: QColor, scale: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - a window without a toolbar needs none

    drawing = _drawing(name).replace("currentColor", colour.name())
    picture = QPixmap(SIZE * scale, SIZE * scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _drawing(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")
