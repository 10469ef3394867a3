"""How a glossary entry is set on its card, and the list's delegate that paints it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from core.text.typesetting import typeset
from gui.look.faces import quoted, small
from gui.look.theme import Appearance, Theme
from gui.panels.glossary_model import ENTRY, EntryPlaces
from gui.session.places import in_script
from gui.session.session import Session
from gui.widgets.card_list import CardList, paint_card
from gui.widgets.text_block import TextBlock

Index = QModelIndex | QPersistentModelIndex
_PADDING, _EDGE, _GAP = 14, 10, 5
_LINK_PADDING, _LEAST = 5, 24
_LEADING = 1.12
NONE = -1
"""No place of an entry visited yet."""


class EntryCard:
    """An entry set in a width: its number and term, its definition, and a link to each place."""

    def __init__(self, shown: EntryPlaces, width: float, page: QFont, interface: QFont, told: str) -> None:
        entry = shown.entry
        self._shown = shown
        self._told = told
        self._small = small(interface)
        self._width = width
        inner = width - 2 * _PADDING
        heavy = QFont(interface)
        heavy.setWeight(QFont.Weight.DemiBold)
        number = "" if entry.number is None else f"{entry.number}\u3000"
        self._term = TextBlock(f"{number}{typeset(entry.term)}", heavy, inner)
        self._definition = TextBlock(typeset(entry.definition), page, inner, _LEADING)
        self._links_y: float = _EDGE + self._term.height + 2 * _GAP + self._definition.height
        self._links = list(self._set_links(inner))
        last = self._links[-1].bottom() if self._links else self._links_y + self._line()
        self.height = last + _EDGE - 2

    def link_at(self, within: QPointF) -> int | None:
        """Which place the link at a point of the card leads to."""
        return next((at for at, frame in enumerate(self._links) if frame.contains(within)), None)

    def paint(self, painter: QPainter, at: QPointF, theme: Theme, *, current: bool, place: int) -> None:
        """Draw the card with its upper left corner at a point; `place` is the link visited last."""
        painter.save()
        painter.translate(at)
        paint_card(
            painter,
            QRectF(0, 0, self._width, self.height),
            theme.page,
            theme.accent if current else theme.line,
        )
        self._term.paint(painter, QPointF(_PADDING, _EDGE), theme.accent)
        self._definition.paint(painter, QPointF(_PADDING, _EDGE + self._term.height + _GAP), theme.ink)
        painter.setFont(self._small)
        painter.setPen(theme.mute)
        head = QRectF(_PADDING, self._links_y, self._width - 2 * _PADDING, self._line())
        painter.drawText(head, int(Qt.AlignmentFlag.AlignVCenter), self._told)
        for number, frame in enumerate(self._links):
            visited = current and number == place
            if visited:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.current)
                painter.drawRoundedRect(frame, 4, 4)
            painter.setPen(theme.accent)
            painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))
        painter.restore()

    def _line(self) -> float:
        return max(_LEAST, QFontMetricsF(self._small).height() + 2)

    def _set_links(self, inner: float) -> Iterator[QRectF]:
        metrics, line = QFontMetricsF(self._small), self._line()
        x = metrics.horizontalAdvance(self._told) + 6
        y = self._links_y
        for number in range(1, len(self._shown.places) + 1):
            room = max(_LEAST, metrics.horizontalAdvance(str(number)) + 2 * _LINK_PADDING)
            if x + room > inner:
                x, y = 0.0, y + line + 2
            yield QRectF(_PADDING + x, y, room, line)
            x += room + 1


class GlossaryDelegate(QStyledItemDelegate):
    """Paints entries as cards and keeps those it has set."""

    def __init__(self, session: Session, appearance: Appearance, view: CardList) -> None:
        super().__init__(view)
        self._session = session
        self._appearance = appearance
        self._view = view
        self._cards: dict[int, EntryCard] = {}
        self.place = NONE
        self.apply_theme()
        view.narrowed.connect(self._cards.clear)

    def apply_theme(self) -> None:
        """Take the appearance's faces, and the report that is in front; measure every card again."""
        self._document = self._session.document
        self._page = quoted(self._appearance.page_font)
        self._interface = self._appearance.report_font(self._view.font())
        self._cards.clear()

    def link_at(self, index: QModelIndex, position: QPoint) -> int | None:
        """Which place the link at a point of the viewport leads to."""
        frame = self._view.card_of(self._view.visualRect(index))
        return self._card(index.data(ENTRY)).link_at(QPointF(position) - frame.topLeft())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        shown: EntryPlaces = index.data(ENTRY)
        return self._view.item_size(self._card(shown).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        current = self._view.is_current(index)
        at = self._view.card_of(option.rect).topLeft()
        card = self._card(index.data(ENTRY))
        card.paint(painter, at, self._appearance.theme, current=current, place=self.place)

    def _card(self, shown: EntryPlaces) -> EntryCard:
        if shown.index not in self._cards:
            told = self.tr("In the text:") if shown.places else self.tr("Not found in the text")
            width = self._view.card_width()
            entry = self.in_script(shown)
            self._cards[shown.index] = EntryCard(entry, width, self._page, self._interface, told)
        return self._cards[shown.index]

    def in_script(self, shown: EntryPlaces) -> EntryPlaces:
        """An entry in the script of the page."""
        entry = shown.entry
        term = in_script(self._document, entry.term, entry.span)
        definition = in_script(self._document, entry.definition, entry.span)
        return replace(shown, entry=entry._replace(term=term, definition=definition))
