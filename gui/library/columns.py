"""Which columns the table of reports has beside the title, and how wide they are."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from core.workspace.catalogue import Column, Grouping
from gui.library.reports_model import COLUMNS
from gui.look.size import px
from gui.look.translations import speak

WIDTHS: dict[Column, int] = {
    "place": 210, "level": 72, "year": 56, "figures": 64, "notes": 56, "tags": 120, "added": 92, "read": 56,
}  # fmt: skip
NARROWEST, WIDEST = 40, 600
_LEFT_OUT: tuple[Column, ...] = ("level", "added", "tags", "read", "figures", "notes")
"""Columns that go where the title has not enough room, the first first."""
_TITLE = 240
"""So much room the title has at least."""
_PLACE = 0.3
"""The place's share of a narrow table at most, unless a hand gave it more."""


class Columns(QObject):
    """A hand makes them wide or narrow and takes them away; `changed` tells of it, `menu` offers it.

    What the headings say, and what the title leaves no room for, is left out though it is wanted.
    """

    changed = Signal()

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        self._by_hand: dict[Column, int] = {}
        self._unwanted: frozenset[Column] = frozenset()
        self._is_held = False
        self._room: tuple[int, Grouping] = (0, "none")
        self.menu = QMenu(header)
        self.choices = {name: self._choice(name) for name in WIDTHS}
        self.menu.addSeparator()
        self._as_at_first = self.menu.addAction("", self._forget)
        header.setMinimumSectionSize(NARROWEST)
        header.viewport().installEventFilter(self)
        header.sectionResized.connect(self._take_width)
        speak(header, self._say)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell widths that a hand gives from those that follow from the room."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self._is_held = event.type() == QEvent.Type.MouseButtonPress
        return False

    def name(self, heads: Sequence[str]) -> None:
        """Say what the columns are called."""
        for name, choice in self.choices.items():
            choice.setText(heads[COLUMNS.index(name)])

    def kept(self) -> dict[str, Any]:
        """What a hand did, as plain values."""
        return {"widths": dict(self._by_hand), "without": sorted(self._unwanted)}

    def take(self, kept: object) -> None:
        """Be again as a hand left them, as far as what was kept has sense."""
        said: Mapping[str, Any] = kept if isinstance(kept, Mapping) else {}
        widths, without = said.get("widths"), said.get("without")
        if isinstance(widths, Mapping):
            self._by_hand = {name: widths[name] for name in WIDTHS if _is_width(widths.get(name))}
        if isinstance(without, list):
            self._unwanted = frozenset(name for name in WIDTHS if name in without)
        self._share()

    def share(self, width: int, told: Grouping) -> None:
        """Share a table's width among them, given what its headings tell."""
        self._room = width, told
        self._share()

    def give(self, section: int, width: int) -> None:
        """Let a column have the width that a hand gives it."""
        name = COLUMNS[section]
        if name in WIDTHS:
            self._by_hand[name] = min(max(width, NARROWEST), WIDEST)
            if not self._is_held:
                self._share()
            self.changed.emit()

    def _share(self) -> None:
        width, told = self._room
        usual = {name: px(wide) for name, wide in WIDTHS.items()}
        widths = usual | {"place": min(usual["place"], round(width * _PLACE))} | self._by_hand
        shown = [name for name in WIDTHS if name != told and name not in self._unwanted]
        room = width - px(_TITLE) - sum(widths[name] for name in shown)
        for name in _LEFT_OUT:
            if room < 0 and name in shown:
                shown.remove(name)
                room += widths[name]
        for name in WIDTHS:
            section = COLUMNS.index(name)
            self._header.setSectionHidden(section, name not in shown)
            self._header.resizeSection(section, widths[name])
            self.choices[name].setChecked(name not in self._unwanted)

    def _take_width(self, section: int, _: int, width: int) -> None:
        if self._is_held:
            self.give(section, width)

    def _choose(self, name: Column, *, shown: bool) -> None:
        self._unwanted = self._unwanted - {name} if shown else self._unwanted | {name}
        self._share()
        self.changed.emit()

    def _forget(self) -> None:
        self._by_hand, self._unwanted = {}, frozenset()
        self._share()
        self.changed.emit()

    def _choice(self, name: Column) -> QAction:
        action = self.menu.addAction("")
        action.setCheckable(True)
        action.triggered.connect(lambda shown: self._choose(name, shown=shown))
        return action

    def _say(self) -> None:
        self.menu.setTitle(self.tr("Columns"))
        self._as_at_first.setText(self.tr("As at first"))


def _is_width(value: object) -> bool:
    return type(value) is int and NARROWEST <= value <= WIDEST
