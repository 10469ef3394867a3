"""Lines in columns, of which the one in focus has a ring around all its columns."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeWidget

ROUND = 6


class RingedLines(QTreeWidget):
    """A tree whose focus is drawn as everywhere in the window, not by the style."""

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().drawRow(painter, options, index)
        if self.hasFocus() and self.itemFromIndex(index) is self.currentItem():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            row = QRectF(0, options.rect.y(), self.viewport().width(), options.rect.height())
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
            painter.restore()
