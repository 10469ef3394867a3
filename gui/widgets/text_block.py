"""Words set in lines, ready to be measured and painted many times."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption


class TextBlock:
    """A text in a face and a width; beyond `most` lines it ends in an ellipsis.

    `leading` is in heights of the face; without it, lines stand as the face has them.
    """

    def __init__(self, text: str, font: QFont, width: float, leading: float = 0, most: int = 0) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._pitch = round(self._metrics.height() * leading) if leading else self._metrics.lineSpacing()
        self.lines = _break(text.replace("\n", "\u2028"), font, width)
        if most and len(self.lines) > most:
            rest = "".join(self.lines[most - 1 :])
            last = self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            self.lines = [*self.lines[: most - 1], last]
        self.height = int(self._pitch * len(self.lines))

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw the lines with their upper left corner at a point."""
        painter.setFont(self._font)
        painter.setPen(colour)
        extra = (self._pitch - self._metrics.height()) / 2
        y = at.y() + extra + self._metrics.ascent()
        for line in self.lines:
            painter.drawText(QPointF(at.x(), y), line)
            y += self._pitch


def _break(text: str, font: QFont, width: float) -> list[str]:
    """The text in lines no wider than `width`."""
    if not text:
        return []
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le")
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        words = units[2 * start : 2 * (start + line.textLength())].decode("utf-16-le")
        lines.append(words.rstrip("\u2028"))
    layout.endLayout()
    return lines
