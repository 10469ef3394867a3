"""How a row of the table of reports is painted: a report in its columns, or a heading across them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from core.library.records.reports import ReportSummary
from core.workspace.catalogue import Heading
from gui.library.reports_model import COLUMNS, SIDES, ReportsModel
from gui.look.faces import small

ROW = 34
PADDING = 8
_INDENT, _TRIANGLE = 18, 14
_TRIANGLES = {False: ((-3.5, -2), (3.5, -2), (0, 2.5)), True: ((-2, -3.5), (-2, 3.5), (2.5, 0))}
_IN_INK = {"title", "place", "year"}
"""What one looks for first; the rest is quieter."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
Index = QModelIndex | QPersistentModelIndex


class ReportsDelegate(QStyledItemDelegate):
    """Paints without lines and boxes: the ground tells what is chosen, ink what matters.

    Hundreds of cells are painted in a frame: it asks the model itself, not through Qt.
    """

    def __init__(self, model: ReportsModel, table: QTableView) -> None:
        super().__init__(table)
        self._model, self._table = model, table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        line = self._model.lines[row]
        if isinstance(line, Heading):
            painter.save()
            painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
            self._paint_heading(painter, option, line)
            painter.restore()
        else:
            self._paint_cell(painter, option, column, line)
        if column == 0 and row == self._table.currentIndex().row() and self._table.hasFocus():
            painter.fillRect(QRect(0, option.rect.top() + 4, 2, ROW - 8), option.palette.accent())

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, number: int, report: ReportSummary
    ) -> None:
        column = COLUMNS[number]
        words = self._model.said(report, column)
        if not words:
            return
        room = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.setFont(option.font)
        if column == "title":
            room.setLeft(room.left() + _INDENT * self._model.depth(report))
            if len(report.versions) > 1:
                room.setRight(room.right() - self._paint_versions(painter, option, room, report))
        metrics = option.fontMetrics
        if column == "place" and (above := self._model.above(report)):
            left = max(0, room.width() - metrics.horizontalAdvance(words))
            above = metrics.elidedText(above, Qt.TextElideMode.ElideLeft, left)
            painter.setPen(option.palette.placeholderText().color())
            painter.drawText(room, _LEFT, above)
            room.setLeft(room.left() + metrics.horizontalAdvance(above))
        ink = option.palette.text() if column in _IN_INK else option.palette.placeholderText()
        painter.setPen(ink.color())
        painter.drawText(
            room, SIDES[column], metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        )

    def _paint_versions(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, report: ReportSummary
    ) -> int:
        """Say how many texts a report has; gives the width that this takes."""
        words = self._model.versions(report)
        painter.setFont(small(option.font))
        painter.setPen(option.palette.link().color())
        painter.drawText(room, _RIGHT, words)
        width = painter.fontMetrics().horizontalAdvance(words) + PADDING
        painter.setFont(option.font)
        return width

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        """A triangle, the heading's words and how many reports it has, over all cells of its row."""
        whole = QRect(0, option.rect.top(), self._table.viewport().width(), option.rect.height())
        room = whole.adjusted(PADDING + heading.depth * _INDENT, 0, -PADDING, 0)
        quiet = option.palette.placeholderText().color()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(quiet)
        centre = QPointF(room.left() + 3.5, QRectF(room).center().y() + 0.5)
        painter.drawPolygon(
            QPolygonF([centre + QPointF(*corner) for corner in _TRIANGLES[heading.is_folded]])
        )
        heavy = QFont(option.font)
        heavy.setWeight(QFont.Weight.DemiBold)
        room.setLeft(room.left() + _TRIANGLE)
        words = self._model.heading(heading)
        painter.setFont(heavy)
        painter.setPen(option.palette.text().color())
        painter.drawText(room, _LEFT, words)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(words) + PADDING)
        painter.setFont(small(option.font))
        painter.setPen(quiet)
        painter.drawText(room, _LEFT, str(heading.reports))
