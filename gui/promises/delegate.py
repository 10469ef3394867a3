"""How a row is painted: both clauses with their figures, the verdict as a word beside a dot of its colour."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.workspace.promise_view import COLUMNS
from gui.look.faces import quoted, small
from gui.look.theme import Appearance
from gui.promises.marked import LEADING, Words
from gui.promises.model import PromisesModel
from gui.promises.names import colour, told
from gui.promises.typesetting import LINES, Typesetting
from gui.widgets.rows_table import LitRowsTable
from gui.widgets.text_block import TextBlock

PADDING = 8
_DOT, _BESIDE = 7, 14
_ROOM = 8
_MARK = 12
"""What a figure is wider for being heavy."""
Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class PromisesDelegate(QStyledItemDelegate):
    """Paints without lines and boxes, as the other tables of the house."""

    def __init__(self, model: PromisesModel, appearance: Appearance, table: LitRowsTable) -> None:
        super().__init__(table)
        self._model, self._appearance, self._table = model, appearance, table
        self.set_anew()

    def set_anew(self) -> None:
        """Take the appearance's faces."""
        self._typesetting = Typesetting(self._appearance.theme.accent)
        self._face = quoted(self._appearance.page_font)
        self._line = QFontMetrics(self._face).height() * LEADING

    @property
    def tallest(self) -> int:
        """How high a row with long clauses is."""
        return round(self._line * LINES) + 2 * _ROOM

    def height(self, row: int, width: int, beside: int) -> int:
        """How high a row is, by the widths of its clauses and its reason: what is long has two lines."""
        one, advance = self._model.rows[row], self._typesetting.advance
        clauses = (self._model.words(one, column) for column in ("promise", "outcome"))
        room = width - 2 * PADDING - _MARK
        is_long = any(words and advance(words.text, self._face) > room for words in clauses)
        if not is_long and beside:
            reason = advance(told(one, "why"), small(self._table.font()))
            is_long = reason > beside - 2 * PADDING
        return self.tallest if is_long else round(self._line) + 2 * _ROOM

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, round(self._line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._appearance.theme, index.row()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.current)
        elif row == self._table.under:
            painter.fillRect(option.rect, theme.soft)
        if index == self._table.currentIndex() and self._table.hasFocus():  # Enter leads from this cell
            edge = QRect(option.rect.left(), option.rect.top() + 4, 2, option.rect.height() - 8)
            painter.fillRect(edge, option.palette.accent())
        one, column = self._model.rows[row], COLUMNS[index.column()]
        room = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        words = self._model.words(one, column)
        if words is not None:
            region = self._model.region(0 if column == "promise" else 1)
            painter.setFont(quoted(self._appearance.page_font_in(region)))
            self._set(painter, room, words)
        elif column == "verdict":
            self._paint_verdict(painter, room, row, option)
        elif column in ("why", "outcome"):
            reason = self._typesetting.plain(told(one, column), small(option.font), room.width())
            self._set_plain(painter, room, reason)
        else:
            painter.setFont(option.font)
            painter.setPen(theme.mute)
            painter.drawText(room, _LEFT, self._fitted(painter, told(one, column), room.width()))

    def _set(self, painter: QPainter, room: QRect, words: Words) -> None:
        """Set words on some lines in the middle of the room."""
        theme = self._appearance.theme
        marked = self._typesetting.marked(words, painter.font(), room.width())
        top = room.top() + max(0, (room.height() - marked.height) // 2)
        painter.save()
        painter.setClipRect(room)
        marked.paint(painter, QPointF(room.left(), top), theme.ink)
        painter.restore()

    def _set_plain(self, painter: QPainter, room: QRect, words: TextBlock) -> None:
        top = room.top() + (room.height() - words.height) // 2
        words.paint(painter, QPointF(room.left(), top), self._appearance.theme.mute)

    def _paint_verdict(self, painter: QPainter, room: QRect, row: int, option: QStyleOptionViewItem) -> None:
        one, theme = self._model.rows[row], self._appearance.theme
        ink = colour(one.promise.verdict, theme)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QRectF(room.left(), room.center().y() - _DOT / 2 + 0.5, _DOT, _DOT))
        painter.restore()
        painter.setFont(option.font)
        painter.setPen(ink)
        beside = room.adjusted(_BESIDE, 0, 0, 0)
        painter.drawText(beside, _LEFT, self._fitted(painter, told(one, "verdict"), beside.width()))

    def _fitted(self, painter: QPainter, words: str, width: int) -> str:
        return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
