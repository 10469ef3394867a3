"""How an annotation is set on its card: where each part stands, and how it is painted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from core.document.annotation import COLOURS, Placed
from core.text.typesetting import typeset
from gui.look.faces import quoted, small
from gui.look.people import Person, paint_disc
from gui.look.theme import Appearance, Theme
from gui.widgets.card_list import GAP, paint_card
from gui.widgets.text_block import TextBlock

LEFT, RIGHT, EDGE = 15, 12, 11
_GAP, _META_GAP = 5, 7
_BAR = 4
_CHIP_PADDING = 6
_QUOTE_LINES, _QUOTE_LENGTH = 3, 400
_LEADING = 1.1
_DOT = 5.0
_OUTSIDE, _LEAST = 8, 64
"""How far the last action's square reaches beyond the words, so that its cross stands below their end; and
the least room for a place beside the actions."""
_ACTION = 24
"""Side of the square that a click on an action may hit."""
_BELOW = _ACTION + 1 - EDGE - GAP
"""What actions that float over the edge of a card need below its words beside the room that is there."""
_PENCIL = ((-4.5, 4.5), (-3.8, 1.4), (2.2, -4.6), (4.6, -2.2), (-1.4, 3.8))
_INDENT = 18
"""How far a reply stands in from what it replies to."""
_DISC = 5
"""Room between the disc of a person and the name."""
_BACK = ((5.0, 4.0), (5.0, 0.0), (-4.5, 0.0), (-1.0, -3.5), (-4.5, 0.0), (-1.0, 3.5))
"""An arrow back, for a reply."""
Part = Literal["author", "settled", "tag", "place", "follow", "attach"]
"""What stands in a card's last lines; a click follows a link or attaches a lost note."""
ACTIONS = ("note", *COLOURS, "remove")
"""What can be clicked on a card, left to right: write, the five colours, remove."""
ACTIONS_IN_TEAM = ("reply", *ACTIONS)
ACTIONS_ON_REPLY = ("reply", "note", "remove")


@dataclass(frozen=True, slots=True)
class Faces:
    """The fonts of a card."""

    quote: QFont
    note: QFont
    small: QFont
    place: QFont

    @classmethod
    def of(cls, appearance: Appearance, interface: QFont) -> "Faces":
        """The page's face for quotes, the notes' own for them, the interface's for the rest.

        Where a note stands is told in words of the report, with the shapes of its region.
        """
        note, place = appearance.note_font(interface), small(appearance.report_font(interface))
        return cls(quoted(appearance.page_font), note, small(interface), place)

    def last(self, part: Part) -> QFont:
        """The face of a part of the last lines."""
        return self.place if part == "place" else self.small


class Told(NamedTuple):
    """What a card tells: the annotation as shown, where it stands, what is wrong, where its link leads.

    `person` is who wrote it, None where one is alone. A `reply` stands in, and does not repeat the words.
    """

    placed: Placed
    place: str
    warning: str = ""
    link: str = ""
    person: Person | None = None
    is_reply: bool = False


class Light(NamedTuple):
    """Whether a card is the one keys act on, is pointed at, and is one of several chosen."""

    current: bool
    active: bool
    chosen: bool


class NoteCard:
    """An annotation set in a width; `editing` is the height that an editor takes in place of a part."""

    def __init__(self, told: Told, width: float, faces: Faces, editing: dict[str, int]) -> None:
        placed = self.placed = told.placed
        annotation = placed.annotation
        self._faces, self._person = faces, told.person
        self._indent = _INDENT if told.is_reply else 0
        self._left = LEFT + self._indent
        self._inner = width - self._left - RIGHT
        self._actions = _actions(told)
        quote = "" if told.is_reply else typeset(annotation.selectors.exact[:_QUOTE_LENGTH])
        if annotation.link:
            quote += f" ⇄ {typeset(annotation.link.selectors.exact[:_QUOTE_LENGTH])}"
        self._quote = TextBlock(quote, faces.quote, self._inner, _LEADING, _QUOTE_LINES)
        self._note = TextBlock(annotation.note, faces.note, self._inner)
        reason = placed.placement.reason
        why = QCoreApplication.translate("Placement", reason) if reason else ""
        self._is_urgent = bool(told.warning) or placed.placement.span is None
        self._reason = TextBlock("\n".join(filter(None, (told.warning, why))), faces.small, self._inner)
        y = EDGE + self._quote.height - (0 if self._quote.height else _GAP)
        note_height = editing.get("note", self._note.height)
        self.note = QRectF(self._left, y + _GAP, self._inner, note_height)
        y += note_height + _GAP if note_height else 0
        self._reason_y = y + _GAP
        y += self._reason.height + _GAP if self._reason.height else 0
        self._free = self._beside_actions(told.place)
        self._words = list(self._set_meta(_last_lines(told), y + _META_GAP))
        bottom = max((frame.bottom() for frame, _, _ in self._words), default=y + _META_GAP + self._line())
        if not self._free:
            bottom += _BELOW
        if "tags" in editing:
            bottom = y + _META_GAP + editing["tags"]
        self.tags = QRectF(self._left, y + _META_GAP, self._inner, bottom - y - _META_GAP)
        self.height = bottom + EDGE
        self._width = width
        self._editing = editing

    def _beside_actions(self, place: str) -> float:
        """Room that the actions leave to a place; 0 where it needs more, and they float over the edge."""
        free = self._inner + _OUTSIDE - _ACTION * len(self._actions)
        needed = QFontMetricsF(self._faces.place).horizontalAdvance(place)
        return free if free >= max(_LEAST, needed) else 0

    def _line(self) -> float:
        return QFontMetricsF(self._faces.small).height() + 2

    def _set_meta(self, parts: list[tuple[str, Part]], y: float) -> Iterator[tuple[QRectF, str, Part]]:
        """What stands in the last lines, flowing: where each part stands, its words, what it is.

        The place comes last, and leaves the room at the right of its line to the actions.
        """
        line = self._line()
        free = self._free or self._inner
        x = 0.0
        for words, part in parts:
            metrics = QFontMetricsF(self._faces.last(part))
            padding = self._padding(part)
            most = free if (words, part) == parts[-1] else self._inner
            elide = Qt.TextElideMode.ElideMiddle if part == "place" else Qt.TextElideMode.ElideRight
            shown = metrics.elidedText(words, elide, most - 2 * padding)
            room = metrics.horizontalAdvance(shown) + 2 * padding
            if x and x + room > most:
                x, y = 0.0, y + line + 4
            yield QRectF(self._left + x, y, room, line), shown, part
            x += room + 8

    def _padding(self, part: Part) -> float:
        """Room at both sides of a part's words; a person's disc stands in it."""
        return {"tag": _CHIP_PADDING, "author": (self._line() - 2 + _DISC) / 2}.get(part, 0)

    def actions(self) -> Iterator[tuple[str, QRectF]]:
        """Where each action stands: at the right of the last line, or below it, between two cards."""
        x = self._width - RIGHT + _OUTSIDE - _ACTION * len(self._actions)
        y = self.height - EDGE - self._line() / 2 - _ACTION / 2
        if not self._free:
            y = self.height + GAP - 1 - _ACTION
        for action in self._actions:
            yield action, QRectF(QPointF(x, y), QSizeF(_ACTION, _ACTION))
            x += _ACTION

    def parts(self) -> Iterator[tuple[Part, QRectF]]:
        """Where each part of the last lines stands."""
        return ((part, frame) for frame, _, part in self._words)

    def tag_at(self, within: QPointF) -> str | None:
        """The tag at a point of the card."""
        frames = [_target(frame) for part, frame in self.parts() if part == "tag"]
        tags = zip(self.placed.annotation.tags, frames, strict=True)
        return next((tag for tag, frame in tags if frame.contains(within)), None)

    def leads(self) -> Iterator[tuple[str, QRectF]]:
        """Where a click follows the link, or attaches the note that lost its place."""
        return ((part, _target(frame)) for part, frame in self.parts() if part in ("follow", "attach"))

    def paint(self, painter: QPainter, at: QPointF, theme: Theme, light: Light) -> None:
        """Draw the card with its upper left corner at a point; an active one offers its actions."""
        painter.save()
        painter.translate(at)
        frame = QRectF(self._indent, 0, self._width - self._indent, self.height)
        is_quiet = self.placed.annotation.resolved
        paint_card(
            painter,
            frame,
            theme.soft if light.chosen else theme.page,
            theme.accent if light.current or light.chosen else theme.line,
        )
        if self._indent:
            self._paint_branch(painter, theme)
        else:
            self._paint_bar(painter, frame, theme)
        lost = self.placed.placement.span is None
        self._quote.paint(painter, QPointF(LEFT, EDGE), theme.mute if lost or is_quiet else theme.ink)
        if "note" not in self._editing:
            self._note.paint(painter, self.note.topLeft(), theme.mute if is_quiet else theme.ink)
        self._reason.paint(
            painter, QPointF(self._left, self._reason_y), theme.accent if self._is_urgent else theme.mute
        )
        if "tags" not in self._editing:
            self._paint_meta(painter, theme, light)
            if light.active:
                self._paint_actions(painter, theme)
        painter.restore()

    def _paint_branch(self, painter: QPainter, theme: Theme) -> None:
        """A line from what is replied to."""
        painter.setPen(QPen(theme.mute, 1))
        x, y = self._indent / 2 - 0.5, EDGE + self._line() / 2
        painter.drawPolyline([QPointF(x, -GAP + 1), QPointF(x, y), QPointF(self._indent - 1, y)])

    def _paint_bar(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        strip = QPainterPath()
        strip.addRect(QRectF(0, 0, _BAR + 0.5, self.height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.dot(self.placed.annotation.colour))
        painter.drawPath(outline & strip)

    def _paint_meta(self, painter: QPainter, theme: Theme, light: Light) -> None:
        pens = {"tag": theme.ink, "author": theme.ink, "place": theme.mute, "settled": theme.mute}
        for frame, words, part in self._words:
            painter.setFont(self._faces.last(part))
            if part == "tag":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.page if light.chosen else theme.soft)
                painter.drawRoundedRect(frame, 4, 4)
            if part == "author" and self._person:
                side = frame.height() - 2
                paint_disc(
                    painter, QRectF(frame.x(), frame.y() + 1, side, side), self._person, painter.font()
                )
                frame = frame.adjusted(side + _DISC, 0, 0, 0)  # noqa: PLW2901 - the words beside the disc
            painter.setPen(pens.get(part, theme.accent))
            painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_actions(self, painter: QPainter, theme: Theme) -> None:
        places = dict(self.actions())
        if not self._free:
            painter.setPen(QPen(theme.line, 1))
            painter.setBrush(theme.popup)
            around = places[self._actions[0]] | places[self._actions[-1]]
            painter.drawRoundedRect(around.adjusted(-3.5, 0.5, 3.5, -0.5), _ACTION / 2, _ACTION / 2)
        for colour in COLOURS:
            if colour not in places:
                continue
            painter.setPen(
                QPen(theme.mute, 1) if colour == self.placed.annotation.colour else Qt.PenStyle.NoPen
            )
            painter.setBrush(theme.dot(colour))
            painter.drawEllipse(places[colour].center(), _DOT, _DOT)
        pen, cross = places["note"].center(), places["remove"].center()
        painter.setPen(QPen(theme.mute, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF([pen + QPointF(x, y) for x, y in _PENCIL]))
        painter.drawLine(cross + QPointF(-3.5, -3.5), cross + QPointF(3.5, 3.5))
        painter.drawLine(cross + QPointF(3.5, -3.5), cross + QPointF(-3.5, 3.5))
        if "reply" in places:
            back = places["reply"].center()
            painter.drawPolyline([back + QPointF(x, y) for x, y in _BACK])


def _actions(told: Told) -> tuple[str, ...]:
    """What can be done on a card at the place where one reads it."""
    if told.is_reply:
        return ACTIONS_ON_REPLY
    return ACTIONS_IN_TEAM if told.person else ACTIONS


def _last_lines(told: Told) -> list[tuple[str, Part]]:
    """Who wrote it, whether it is settled, tags, the way along a link or back to the text, and the place."""
    parts: list[tuple[str, Part]] = [(told.person.name, "author")] if told.person else []
    if told.placed.annotation.resolved:
        parts.append((f"✓ {QCoreApplication.translate('Team', 'Resolved')}", "settled"))
    parts += [(tag, "tag") for tag in told.placed.annotation.tags]
    if told.link:
        parts.append((f"⇄ {told.link}", "follow"))
    if told.placed.annotation.kind == "bookmark":
        parts.append((QCoreApplication.translate("Action", "Bookmark"), "place"))
    placement = told.placed.placement
    if placement.span is None or placement.state == "ambiguous":
        parts.append((QCoreApplication.translate("Placement", "Attach to selection"), "attach"))
    parts.append((told.place, "place"))
    return parts


def _target(frame: QRectF) -> QRectF:
    """Where a click is meant for words: as high as an action, however small the words are."""
    beyond = max(0.0, (_ACTION - frame.height()) / 2)
    return frame.adjusted(0, -beyond, 0, beyond)
