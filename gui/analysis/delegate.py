"""How a cell of an answer is painted: words in the page's face, numbers at the right, some with thin bars."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.analysis.model import LEFT, RIGHT, WordsModel
from gui.charts.sparkline import paint_bars
from gui.look.faces import quoted
from gui.look.theme import Appearance, mixed
from gui.widgets.rows_table import LitRowsTable

PADDING = 8
_LEADING, _LINES = 1.75, 3
_NUMBER, _BAR = 62, 5
"""Room of a number beside its bar, and the height of that."""
_YEAR = 46
"""Room of a first year beside its bars."""
Index = QModelIndex | QPersistentModelIndex


class WordsDelegate(QStyledItemDelegate):
    """Paints without lines and boxes: the ground tells what is chosen, ink what matters."""

    def __init__(self, model: WordsModel, appearance: Appearance, table: LitRowsTable) -> None:
        super().__init__(table)
        self._model, self._appearance, self._table = model, appearance, table
        self.set_anew()

    def set_anew(self) -> None:
        """Take the appearance's faces."""
        self._face = quoted(self._appearance.page_font)
        self._line = QFontMetrics(self._face).height()

    @property
    def height(self) -> int:
        """How high each row is; sentences have some lines."""
        if self._model.what == "sentences":
            return self._line * _LINES + 2 * PADDING
        return round(self._line * _LEADING)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, number = index.row(), index.column()
        column, theme = self._model.columns[number], self._appearance.theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.current)
        elif row == self._table.under:
            painter.fillRect(option.rect, theme.soft)
        room = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        words = self._model.said(row, number)
        if column.form == "years":
            self._paint_years(painter, room, row)
        elif column.has_bar:
            self._paint_bar(painter, room, row, number)
        if column.form == "words":
            painter.setFont(self._face)
            painter.setPen(theme.ink)
            self._write(painter, room, words)
        else:
            painter.setFont(option.font)
            painter.setPen(theme.ink if column.has_bar or number == 0 else theme.mute)
            fitted = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, RIGHT if column.is_number else LEFT, fitted)
        if number == 0 and row == self._table.currentIndex().row() and self._table.hasFocus():
            painter.fillRect(
                QRect(0, option.rect.top() + 4, 2, option.rect.height() - 8), option.palette.accent()
            )

    def _write(self, painter: QPainter, room: QRect, words: str) -> None:
        """Set words on one line, or a sentence on some."""
        metrics = painter.fontMetrics()
        if self._model.what != "sentences":
            painter.drawText(room, LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
            return
        fits = max(1, room.width() * _LINES // max(1, metrics.horizontalAdvance("国")) - _LINES)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        shown = words if len(words) <= fits else words[: fits - 1] + "…"
        painter.drawText(QRectF(room.adjusted(0, PADDING // 2, 0, -PADDING // 2)), shown, option)

    def _paint_years(self, painter: QPainter, room: QRect, row: int) -> None:
        """The years of a phrase as small bars, beside the first."""
        through = self._model.years_of(row)
        if through is not None:
            beside = room.adjusted(_YEAR, 0, 0, 0)
            paint_bars(painter, beside, through.values, self._appearance.theme)

    def _paint_bar(self, painter: QPainter, room: QRect, row: int, column: int) -> None:
        """A bar from the left, as long as the value is beside the greatest."""
        whole = room.width() - _NUMBER
        length = round(whole * self._model.share(row, column))
        if whole <= 0 or not length:
            return
        theme = self._appearance.theme
        colour = mixed(theme.accent, theme.page, 0.45)
        top = room.center().y() - _BAR // 2
        painter.fillRect(QRect(room.left(), top, max(1, length), _BAR), colour)
