"""A card beside the words it speaks of, never over the line that is being read."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.look.people import Person, disc
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.reader.cards import Card, Said
from gui.reader.floating import Floating
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.text_block import TextBlock

WIDTH = 340
TALLEST = 320
GAP = 6
WAYS_APART = 16
PADDING, EDGE = 16, 11
BODY_SIZE, FACT_SIZE, FOOT_SIZE = 14, 13, 12
"""Sizes beside the usual text; all grow with it, as far as there is room."""
BODY_LEADING = 1.2
DISC = 20


class Prose(QWidget):
    """Words in the page's face, with the page's leading."""

    def __init__(self, text: str, font: QFont, width: int, colour: QColor) -> None:
        super().__init__()
        self._block = TextBlock(text, font, width, BODY_LEADING)
        self._colour = colour
        self.setFixedSize(width, self._block.height)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._block.paint(QPainter(self), QPointF(0, 0), self._colour)


class Popup(Floating):
    """Shows one card at a time over its parent; pinned, it stays until it is closed.

    `measure_wanted` brings the measure of a figure that is to be seen through the years, `beside_wanted`
    tells that it is wanted what the report of another year tells of it.
    """

    measure_wanted = Signal(str)
    beside_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QAbstractScrollArea) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._over = parent
        self.pinned = False
        self.setObjectName("popup")
        speak(self, lambda: self.setAccessibleName(self.tr("Explanation")))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(PADDING, EDGE, PADDING, EDGE)
        self._layout.setSpacing(6)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(24)
        self._shadow.setOffset(0, 6)
        self.setGraphicsEffect(self._shadow)
        self.hide()

    def show_card(self, card: Card, words: QRect) -> None:
        """Say what the card says, next to `words` (in the parent's coordinates), beside the scroll bar."""
        room = self._over.viewport().geometry()
        width = min(max(WIDTH, self._appearance.beside_text(WIDTH)), room.width() - 2 * GAP)
        self.setFixedWidth(width)
        self._fill(card, width - 2 * PADDING - 2, max(_above(words, room), _below(words, room)))
        self.resize(width, self._height())
        self.move(place_beside(words, self.size(), room))
        said = " ".join(f"{one.person.name if one.person else ''} {one.words}" for one in card.said)
        self.setAccessibleDescription(" ".join(filter(None, (card.title, card.body, said.strip()))))
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Close, pinned or not."""
        self.pinned = False
        self.hide()

    def _fill(self, card: Card, width: int, room: int) -> None:
        """Put in what the card says; what is too tall for the room scrolls."""
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._apply_look()
        self._add(_label(f"{card.number}\u2002{card.title}".strip(), "title"))
        keys = self.tr("Enter go there   Esc close") if card.goal else self.tr("Esc close")
        if card.facts:
            self._add(_rule())
        self._add(_pair(card.foot, keys if self.pinned else "", "quiet"))
        if card.measure or card.beside:
            self._add(self._ways(card))
        if card.body or card.facts or card.said:
            room -= self._height() + self._layout.spacing()
            tallest = min(self._appearance.beside_text(TALLEST), room)
            self._layout.insertWidget(1, told := self._told(card, width, tallest))
            told.show()
        self.follow_page()

    def _ways(self, card: Card) -> QWidget:
        """What leads from a figure to others, side by side."""
        ways = QWidget()
        layout = FlowLayout(ways, spacing=WAYS_APART)
        layout.setContentsMargins(0, 0, 0, 0)
        if card.measure:
            through = _way("through", self.tr("Through the years…"))
            through.clicked.connect(lambda: self.measure_wanted.emit(card.measure))
            layout.addWidget(through)
        if card.beside:
            beside = _way("beside", card.beside)
            beside.clicked.connect(self.beside_wanted)
            layout.addWidget(beside)
        return ways

    def _apply_look(self) -> None:
        theme, size = self._appearance.theme, self._appearance.beside_text
        self._shadow.setColor(theme.shadow)
        self.setFont(self._appearance.report_font(QApplication.font()))
        self.setStyleSheet(
            f"#popup {{ background: {theme.popup.name()}; border: 1px solid {theme.line.name()};"
            " border-radius: 10px }"
            f"#popup QLabel {{ color: {theme.ink.name()}; font-size: {size(FACT_SIZE)}px }}"
            f"#popup QLabel#title {{ color: {theme.accent.name()}; font-weight: 600;"
            f" font-size: {size(BODY_SIZE)}px }}"
            f"#popup #rule {{ background: {theme.line.name()}; margin-top: {GAP}px }}"
            f"#popup QToolButton {{ color: {theme.accent.name()}; font-size: {size(FOOT_SIZE)}px;"
            " border: none; padding: 2px 0; background: transparent }"
            "#popup QToolButton:hover { text-decoration: underline }"
            f"#popup QLabel#quiet {{ color: {theme.mute.name()}; font-size: {size(FOOT_SIZE)}px }}"
            "#popup QScrollArea, #popup QScrollArea > QWidget > QWidget"
            " { background: transparent; border: 0 }"
        )

    def _height(self) -> int:
        """How tall it has to be for what it says now."""
        self._layout.activate()
        return self._layout.totalSizeHint().height()

    def _add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)
        widget.show()  # in a popup that stands already, a layout would count it only later

    def _told(self, card: Card, width: int, tallest: int) -> QWidget:
        """The body and the facts, behind a scroll bar where they are too tall."""
        told = self._text(card, width)
        if told.height() <= tallest:
            return told
        told.hide()
        told.deleteLater()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(tallest)
        area.setWidget(self._text(card, width - area.verticalScrollBar().sizeHint().width()))
        return area

    def _text(self, card: Card, width: int) -> QWidget:
        text = QWidget(self)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._layout.spacing())
        if card.body:
            column.addWidget(self._prose(card.body, width))
        for said in card.said:
            self._add_said(said, width, column)
        for name, words in card.facts:
            column.addWidget(_pair(name, words))
        for label in text.findChildren(QLabel):
            label.ensurePolished()
        height = column.heightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height()
        text.setFixedSize(width, height)
        return text

    def _add_said(self, said: Said, width: int, column: QVBoxLayout) -> None:
        """What somebody wrote, below the name."""
        if said.person:
            column.addWidget(_signed(said.person, self.font()))
        if said.words:
            column.addWidget(self._prose(said.words, width))

    def _prose(self, words: str, width: int) -> Prose:
        font = QFont(self._appearance.page_font)
        font.setPixelSize(self._appearance.beside_text(BODY_SIZE))
        return Prose(words, font, width, self._appearance.theme.ink)


def place_beside(words: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a popup goes: below the words, else above, else where there is more room; never over them."""
    below = _below(words, room)
    if size.height() <= below or below >= _above(words, room):
        top = words.bottom() + GAP
    else:
        top = words.top() - GAP - size.height()
    left = min(max(words.left() - PADDING, room.left() + GAP), room.right() - GAP - size.width())
    return QPoint(max(left, room.left()), top)


def _below(words: QRect, room: QRect) -> int:
    return room.bottom() - words.bottom() - GAP


def _above(words: QRect, room: QRect) -> int:
    return words.top() - room.top() - GAP


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _way(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def _signed(who: Person, face: QFont) -> QWidget:
    """The disc and the name of somebody, on a line."""
    line, mark = QWidget(), QLabel()
    mark.setPixmap(disc(who, face).pixmap(DISC, DISC))
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 2, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(mark)
    layout.addWidget(_label(who.name, "quiet"), 1)
    return line


def _rule() -> QWidget:
    """A line between the facts of a card and its foot, which would read as one more of them."""
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(GAP + 1)
    return rule


def _pair(left: str, right: str, name: str = "") -> QWidget:
    """Two labels at the two ends of a line."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    first, second = _label(left, "quiet"), _label(right, name)
    first.setWordWrap(False)
    second.setWordWrap(not name)
    second.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.addWidget(first)
    layout.addWidget(second, 1)
    return line
