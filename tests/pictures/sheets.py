"""Several pictures on one sheet, to be looked at side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

GAP = 12
GROUND = QColor("#888888")


def sheet(pictures: Sequence[QImage], columns: int) -> QImage:
    """Pictures in rows of so many, each column and row as large as its largest."""
    rows = [pictures[at : at + columns] for at in range(0, len(pictures), columns)]
    width = max(picture.width() for picture in pictures) + GAP
    heights = [max(picture.height() for picture in row) + GAP for row in rows]
    drawn = QImage(width * columns + GAP, sum(heights) + GAP, QImage.Format.Format_RGB32)
    drawn.fill(GROUND)
    painter = QPainter(drawn)
    top = GAP
    for row, height in zip(rows, heights, strict=True):
        for column, picture in enumerate(row):
            picture.setDevicePixelRatio(1)
            painter.drawImage(QPoint(GAP + column * width, top), picture)
        top += height
    painter.end()
    return drawn
