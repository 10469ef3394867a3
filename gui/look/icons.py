"""Zhupi's own icons, drawn in the colours of the theme."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from gui.look.size import px
from gui.look.theme import Theme
from resources import ROOT

SIZE = 20
SCALES = (1, 2)
_DOT = 6.0


def icon(name: str, theme: Theme) -> QIcon:
    """An icon of `resources/icons`, sharp on plain and on dense screens."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - a window without a toolbar needs none

    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", theme.ink.name()).encode()))
    return drawn(renderer.render)


def emblem() -> QIcon:
    """The program's own, in its own colours."""
    return QIcon(str(ROOT / "icons" / "zhupi.svg"))


def swatch(colour: QColor) -> QIcon:
    """A dot of one colour."""

    def dot(painter: QPainter) -> None:
        painter.scale(painter.device().width() / SIZE, painter.device().height() / SIZE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(SIZE / 2, SIZE / 2), _DOT, _DOT)

    return drawn(dot)


def drawn(draw: Callable[[QPainter], None]) -> QIcon:
    """What a function draws into the whole of a picture, in every scale."""
    drawn, size = QIcon(), px(SIZE)
    for scale in SCALES:
        picture = QPixmap(size * scale, size * scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw(painter)
        painter.end()
        picture.setDevicePixelRatio(scale)
        drawn.addPixmap(picture)
    return drawn


@cache
def _drawing(name: str) -> str:
    return (ROOT / "icons" / f"{name}.svg").read_text("utf-8")
