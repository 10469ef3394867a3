"""How the lines of a concordance are painted: what was found in one column, what is around it quiet."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from core.search.concordance import Line
from core.search.searchable import About
from gui.look.faces import quoted, small
from gui.look.theme import Appearance, mixed
from gui.search.model import ROW, ConcordanceModel, Heading, Opened, where

Index = QModelIndex | QPersistentModelIndex
SIDE = 24
_LEADING, _GAP, _TRIANGLE = 1.62, 5, 16
_WHERE, _LEAST_WHERE, _ROOMY, _NARROW = 0.2, 96, 860, 620
"""The share of a line that tells where it is from, and widths below which it has less room, or none."""
_MOST_OF_IT = 0.34
"""The words found have so much of a line at most."""
_QUIET = 0.74
"""How much of the ink is left in what is around the words found."""
_TRIANGLES = {False: ((-3.5, -2), (3.5, -2), (0, 2.5)), True: ((-2, -3.5), (-2, 3.5), (2.5, 0))}
_VCENTER, _LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
)


class LinePainter(QStyledItemDelegate):
    """Paints headings, and lines with what is opened below them."""

    def __init__(self, appearance: Appearance, model: ConcordanceModel, view: QTableView) -> None:
        super().__init__(view)
        self._appearance, self._model, self._view = appearance, model, view
        self.tells_section = True
        self._middle = 0.0
        self.set_anew()

    def set_anew(self) -> None:
        """Take the appearance's colours and faces."""
        theme = self._appearance.theme
        self._page = quoted(self._appearance.page_font)
        self._found = QFont(self._page)
        self._found.setWeight(QFont.Weight.DemiBold)
        self._small = small(self._view.font())
        self._quiet = mixed(theme.ink, theme.page, _QUIET)
        self.height = round(QFontMetricsF(self._page).height() * _LEADING)

    def make_room(self, line: Line | None) -> None:
        """Put the words found in the middle, as wide as they are in one line."""
        self._middle = QFontMetricsF(self._found).horizontalAdvance(line.match) if line else 0.0

    def height_of(self, line: Line, width: int) -> int:
        """How high a line is with what is opened below it."""
        opened = self._model.opened.get(line)
        return self.height + (
            round(self._set(line, opened, width).boundingRect().height()) + 14 if opened else 0
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Heading | Line | None = index.data(ROW)
        theme = self._appearance.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(option.rect).adjusted(SIDE - 12, 1, -SIDE + 12, -1)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.current if is_chosen else theme.soft)
            painter.drawRoundedRect(pill, 6, 6)
        room = QRect(
            option.rect.left() + SIDE, option.rect.top(), option.rect.width() - 2 * SIDE, self.height
        )
        if isinstance(row, Heading):
            self._paint_heading(painter, room, row)
        elif row is not None:
            self._paint_line(painter, room, row, is_chosen=is_chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, room: QRect, heading: Heading) -> None:
        """A triangle, what the lines have in common, and how many they are."""
        theme = self._appearance.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mute)
        centre = QPointF(room.left() + 3.5, QRectF(room).center().y() + 0.5)
        painter.drawPolygon(
            QPolygonF([centre + QPointF(*corner) for corner in _TRIANGLES[heading.is_folded]])
        )
        heavy = QFont(self._view.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        painter.setFont(heavy)
        painter.setPen(theme.ink)
        count = heading.told
        taken = QFontMetricsF(self._small).horizontalAdvance(count) + 10
        words_room = room.adjusted(_TRIANGLE, 0, -round(taken), 0)
        is_source = isinstance(heading.key, About) or heading.name == heading.key
        name = self._model.script.of(heading.name) if is_source else heading.name
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, words_room.width())
        painter.drawText(words_room, int(_VCENTER | _LEFT), words)
        after = painter.fontMetrics().horizontalAdvance(words) + 10
        painter.setFont(self._small)
        painter.setPen(theme.mute)
        painter.drawText(words_room.adjusted(after, 0, round(taken), 0), int(_VCENTER | _LEFT), count)

    def _paint_line(self, painter: QPainter, room: QRect, line: Line, *, is_chosen: bool) -> None:
        theme, source, line = self._appearance.theme, line, self._model.script.line(line)
        beside = self._beside(room.width())
        words = room.adjusted(0, 0, -beside, 0)
        left, right = self._sides(words)
        painter.setFont(self._page)
        painter.setPen(theme.ink if is_chosen else self._quiet)
        metrics = painter.fontMetrics()
        before = metrics.elidedText(line.before, Qt.TextElideMode.ElideLeft, left.width())
        painter.drawText(left, int(_VCENTER | _RIGHT), before)
        found = QFontMetricsF(self._found)
        match = found.elidedText(line.match, Qt.TextElideMode.ElideMiddle, right.width())
        taken = round(found.horizontalAdvance(match)) + _GAP
        after_room = right.adjusted(taken, 0, 0, 0)
        after = metrics.elidedText(line.after, Qt.TextElideMode.ElideRight, after_room.width())
        painter.drawText(after_room, int(_VCENTER | _LEFT), after)
        painter.setFont(self._found)
        painter.setPen(theme.accent)
        painter.drawText(right, int(_VCENTER | _LEFT), match)
        if beside:
            painter.setFont(self._small)
            painter.setPen(theme.mute)
            told = self._model.script.of(line.section if self.tells_section else where(line))
            place = QRect(words.right() + 16, room.top(), beside - 16, room.height())
            mode = Qt.TextElideMode.ElideLeft if self.tells_section else Qt.TextElideMode.ElideRight
            painter.drawText(
                place, int(_VCENTER | _LEFT), painter.fontMetrics().elidedText(told, mode, place.width())
            )
        self._paint_opened(painter, room, source)

    def _paint_opened(self, painter: QPainter, room: QRect, line: Line) -> None:
        opened = self._model.opened.get(line)
        if opened is None:
            return
        layout = self._set(line, opened, room.width() + 2 * SIDE)
        top = room.bottom() + 4
        painter.setPen(QPen(self._appearance.theme.line, 2))
        height = layout.boundingRect().height()
        painter.drawLine(QPointF(room.left() + 6, top), QPointF(room.left() + 6, top + height))
        painter.setPen(self._appearance.theme.ink)
        layout.draw(painter, QPointF(room.left() + 18, top))

    def _beside(self, width: int) -> int:
        """The room for where a line is from."""
        if width < _NARROW:
            return 0 if self.tells_section else _LEAST_WHERE
        return max(_LEAST_WHERE, round(width * (_WHERE if width >= _ROOMY else _WHERE * 0.8)))

    def _sides(self, room: QRect) -> tuple[QRect, QRect]:
        """The room before the words found, and from their first on."""
        middle = min(self._middle, room.width() * _MOST_OF_IT)
        start = room.left() + round((room.width() - middle) / 2)
        left = QRect(room.left(), room.top(), start - _GAP - room.left(), room.height())
        return left, QRect(start, room.top(), room.right() - start, room.height())

    def _set(self, line: Line, opened: Opened, width: int) -> QTextLayout:
        """A line's sentence or paragraph in lines of its own, the words found marked where they stand."""
        words = self._model.script.of(opened.words)
        layout = QTextLayout(words, self._page)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._marks(self._model.script.line(line), words))
        layout.beginLayout()
        y, pitch = 0.0, round(QFontMetricsF(self._page).height() * 1.35)
        while (row := layout.createLine()).isValid():
            row.setLineWidth(max(60, width - 2 * SIDE - 36))
            row.setPosition(QPointF(0, y))
            y += pitch
        layout.endLayout()
        return layout

    def _marks(self, line: Line, words: str) -> list[QTextLayout.FormatRange]:
        around = line.before[-8:] + line.match + line.after[:8]
        at = words.find(around)
        at = words.find(line.match) if at < 0 else at + len(line.before[-8:])
        if at < 0:
            return []
        mark = QTextLayout.FormatRange()
        mark.start = len(words[:at].encode("utf-16-le")) // 2
        mark.length = len(line.match.encode("utf-16-le")) // 2
        look = QTextCharFormat()
        look.setForeground(self._appearance.theme.accent)
        look.setFontWeight(QFont.Weight.DemiBold)
        mark.format = look
        return [mark]
