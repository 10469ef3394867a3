"""Who wrote something: a disc of the member's colour with the first character of the name, and the name."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter

from core.document.annotation import Author
from gui.look.icons import SIZE, drawn

NO_COLOUR = "#6f675a"
"""The reader's, who is in no team."""
_DARK, _LIGHT = QColor("#1d1a16"), QColor("#ffffff")
_BRIGHT = 0.5
_SHARE = 0.62


class Person(NamedTuple):
    """A member, or the reader, as shown; the initial stands in the disc, as colours alone tell nothing."""

    name: str
    colour: QColor
    initial: str


def person(author: Author | None, me: Author | None = None) -> Person:
    """Who an author is to the reader, who is called so, and has a colour only in a team."""
    if author is None or (me and author.id == me.id):
        words = QCoreApplication.translate("Team", "Me")
        return Person(words, QColor(me.colour if me else NO_COLOUR), _initial(me.name if me else words))
    colour = QColor(author.colour)
    return Person(author.name, colour if colour.isValid() else QColor(NO_COLOUR), _initial(author.name))


def paint_disc(painter: QPainter, frame: QRectF, who: Person, face: QFont) -> None:
    """Draw the disc of a person into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(who.colour)
    painter.drawEllipse(frame)
    letter = QFont(face)
    letter.setPixelSize(max(6, round(frame.height() * _SHARE)))
    painter.setFont(letter)
    painter.setPen(_DARK if _luminance(who.colour) > _BRIGHT else _LIGHT)
    painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), who.initial)
    painter.restore()


def disc(who: Person, face: QFont) -> QIcon:
    """The same for a menu or a list."""

    def draw(painter: QPainter) -> None:
        scale = painter.device().width() / SIZE
        painter.scale(scale, scale)
        paint_disc(painter, QRectF(2, 2, SIZE - 4, SIZE - 4), who, face)

    return drawn(draw)


def _initial(name: str) -> str:
    return name[:1].upper()


def _luminance(colour: QColor) -> float:
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()
