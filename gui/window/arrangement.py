"""Contents and panels beside the page; where they leave it too little room, they are drawers over it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.look.size import px
from gui.widgets.splitter import Splitter

PAGE_STAYS_FREE = 48
"""So much of the page can be seen, and clicked, beside a drawer."""


@dataclass
class Side:
    """What stands at a side of the page: its share of the width, in bounds, unless a hand gave it another.

    `wanted` says whether it stands there where there is room; as a drawer it comes only when it is called.
    """

    panel: QWidget
    share: float
    least: int
    most: int
    wanted: bool = True
    by_hand: int = 0
    is_drawer: bool = False

    def width(self, room: int) -> int:
        """How wide it wants to be."""
        return (
            max(self.by_hand, px(self.least))
            if self.by_hand
            else min(max(round(room * self.share), px(self.least)), px(self.most))
        )


class Arrangement(QWidget):
    """The page with its sides; `shown` tells that one came or went."""

    shown = Signal(str, bool)

    def __init__(self, page: QWidget, contents: Side, panels: Side) -> None:
        super().__init__()
        self._page = page
        self._sides = {"contents": contents, "panels": panels}
        self._is_alone = self._is_wide = self._has_size = False
        self._shares = Splitter(Qt.Orientation.Horizontal)
        self._shares.setHandleWidth(1)
        self._shares.setChildrenCollapsible(False)
        for part in (contents.panel, page, panels.panel):
            self._shares.addWidget(part)
        self._shares.splitterMoved.connect(self._take_widths)
        for side in self._sides.values():
            side.panel.setVisible(side.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shares)

    def show_side(self, name: str, shown: bool) -> None:
        """Let one stand beside the page, or come as a drawer; or let it go."""
        side = self._sides[name]
        if side.is_drawer:
            for other in self._sides:
                if shown and other != name:
                    self._close(other)
            self._set_shown(name, shown=shown)
            self._place_drawers()
            if shown:
                side.panel.raise_()
                side.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            side.wanted = shown
            self._set_shown(name, shown=shown)
            self.fit()

    def close_drawers(self) -> bool:
        """Let the drawers go; whether one was there."""
        closed = [name for name in self._sides if self._close(name)]
        return bool(closed)

    def widen(self, within: QWidget, step: int) -> bool:
        """Make the drawer that a widget lies in wider or narrower; whether it lies in one."""
        for side in self._sides.values():
            if side.is_drawer and (side.panel is within or side.panel.isAncestorOf(within)):
                side.by_hand = max(side.panel.width() + step, px(side.least))
                self._place_drawers()
                return True
        return False

    def is_wanted(self, name: str) -> bool:
        """Whether one stands beside the page where there is room."""
        return self._sides[name].wanted

    def width_by_hand(self, name: str) -> int:
        """The width that a hand gave one, or 0."""
        return self._sides[name].by_hand

    def set_alone(self, alone: bool) -> None:
        """Let nothing stand beside the page, however much room there is."""
        self._is_alone = alone
        self.fit()

    def set_wide(self, wide: bool) -> None:
        """Let a page that is no report have the whole width; nothing beside it would be about it."""
        self._is_wide = wide
        self.fit()

    def fit(self) -> None:
        """Make drawers of the sides that leave the page too little room, and share the rest."""
        if not self._has_size:
            return
        for side in self._sides.values():
            side.panel.setMinimumWidth(px(side.least))
        room = self.width() - self._page.minimumWidth()
        for name in ("panels", "contents"):
            side = self._sides[name]
            has_room = px(side.least) < room and not (self._is_alone or self._is_wide)
            self._set_drawer(name, is_drawer=not has_room)
            if has_room and side.wanted:
                room -= px(side.least) + 1
        self._share_width()
        self._place_drawers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_size = True
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.close_drawers():
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _set_drawer(self, name: str, *, is_drawer: bool) -> None:
        side = self._sides[name]
        if side.is_drawer == is_drawer:
            return
        side.is_drawer = True  # whoever hears that it goes must not think that it is not wanted any more
        self._set_shown(name, shown=False)
        faces = _own_faces(side.panel)
        side.panel.setProperty("drawer", is_drawer)
        side.panel.style().unpolish(side.panel)  # Qt's way to have a property looked at again
        side.panel.style().polish(side.panel)
        if is_drawer:
            side.panel.setParent(self)
            _wear(faces)
        else:
            side.is_drawer = False
            self._shares.insertWidget(0 if name == "contents" else self._shares.count(), side.panel)
            _wear(faces)
            self._set_shown(name, shown=side.wanted)

    def _set_shown(self, name: str, *, shown: bool) -> None:
        panel = self._sides[name].panel
        if panel.isHidden() == shown:
            panel.setVisible(shown)
            self.shown.emit(name, shown)

    def _close(self, name: str) -> bool:
        side = self._sides[name]
        is_open = side.is_drawer and not side.panel.isHidden()
        if is_open:
            self._set_shown(name, shown=False)
        return is_open

    def _share_width(self) -> None:
        """Give each side its width, and the page the rest."""
        beside = {name: side for name, side in self._sides.items() if not side.is_drawer}
        spare = self.width() - self._page.minimumWidth()
        widths = {}
        for name in ("panels", "contents"):
            side = beside.get(name)
            if side is not None:
                widths[name] = max(px(side.least), min(side.width(self.width()), spare))
                spare -= widths[name] + 1 if side.wanted else 0
        sizes = [widths.get("contents"), self.width() - sum(widths.values()), widths.get("panels")]
        self._shares.setSizes([size for size in sizes if size is not None])

    def _place_drawers(self) -> None:
        for name, side in self._sides.items():
            if side.is_drawer:
                width = min(side.by_hand or px(side.most), self.width() - PAGE_STAYS_FREE)
                left = 0 if name == "contents" else self.width() - width
                side.panel.setGeometry(QRect(left, 0, width, self.height()))

    def _take_widths(self) -> None:
        for side in self._sides.values():
            if not side.is_drawer and not side.panel.isHidden():
                side.by_hand = side.panel.width()


def _own_faces(panel: QWidget) -> list[tuple[QWidget, QFont]]:
    """Which widgets have faces of their own; elsewhere the stylesheet gives them those they had at first."""
    children = panel.findChildren(QWidget)
    return [(one, one.font()) for one in children if one.testAttribute(Qt.WidgetAttribute.WA_SetFont)]


def _wear(faces: list[tuple[QWidget, QFont]]) -> None:
    for widget, face in faces:
        widget.setFont(face)
