"""A chart as a picture for a file or another program."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

ENDINGS = (".png", ".svg", ".pdf")
_DENSE_DOTS = 3
"""Pictures for print have so many dots for one on the screen."""
_POINTS, _FINE = 0.75, 1200
"""Points of a page for a dot of the screen, and the dots to an inch that its drawing is exact to."""
_DOTS_PER_INCH, _INCH = 96, 0.0254


def picture(paint: Callable[[QPainter], None], size: QSize, ground: QColor, ending: str) -> bytes:
    """What is painted on a ground of a size, in the form of one of ENDINGS."""
    data, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if ending == ".svg":
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - seldom asked for

        drawing = QSvgGenerator()
        drawing.setOutputDevice(buffer)
        drawing.setSize(size)
        drawing.setViewBox(QRect(QPoint(), size))
        _paint(drawing, paint, size, ground, 1.0)
    elif ending == ".pdf":
        page = QPdfWriter(buffer)
        page.setResolution(_FINE)
        page.setPageSize(QPageSize(QSizeF(size) * _POINTS, QPageSize.Unit.Point))
        page.setPageMargins(QMarginsF())
        _paint(page, paint, size, ground, _FINE / _DOTS_PER_INCH)
    else:
        QImageWriter(buffer, QByteArray(b"png")).write(image(paint, size, ground))
    buffer.close()
    return bytes(data.data())


def image(paint: Callable[[QPainter], None], size: QSize, ground: QColor) -> QImage:
    """What is painted, dense enough for print."""
    made = QImage(size * _DENSE_DOTS, QImage.Format.Format_RGB32)
    made.setDotsPerMeterX(round(_DOTS_PER_INCH * _DENSE_DOTS / _INCH))
    made.setDotsPerMeterY(round(_DOTS_PER_INCH * _DENSE_DOTS / _INCH))
    _paint(made, paint, size, ground, _DENSE_DOTS)
    return made


def _paint(
    device: QPaintDevice, paint: Callable[[QPainter], None], size: QSize, ground: QColor, scale: float
) -> None:
    painter = QPainter(device)
    painter.scale(scale, scale)
    painter.fillRect(QRect(QPoint(), size), ground)
    paint(painter)
    painter.end()
