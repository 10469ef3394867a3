"""What narrows and orders the annotations: colours, a tag, words, an order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.document.annotation import COLOURS, Colour
from gui.look.names import colour_names
from gui.look.theme import Theme
from gui.look.translations import speak
from gui.panels.notes_model import Order, Wanted
from gui.widgets.dot_button import DotButton
from gui.widgets.filter_field import FilterField
from gui.widgets.menu_button import MenuButton


class NotesFilter(QWidget):
    """The head of the Notes panel."""

    changed = Signal()
    colour_named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag = ""
        self._order: Order = "position"
        self._offered: Sequence[str] = ()
        self._dots = {colour: DotButton() for colour in COLOURS}
        self._tags = MenuButton()
        self._orders = MenuButton()
        self._words = FilterField()
        self._arrange()
        speak(self, self._say)
        for colour, dot in self._dots.items():
            dot.toggled.connect(self.changed)
            dot.twice.connect(lambda c=colour: self.colour_named.emit(c))
        self._words.textChanged.connect(self.changed)

    def _say(self) -> None:
        self._tags.name(self.tr("Filter by tag"))
        self._orders.name(self.tr("Order of the notes"))
        self._words.name(self.tr("Search notes"))
        menu = self._orders.menu()
        menu.clear()
        for order, name in self._order_names().items():
            menu.addAction(name).triggered.connect(lambda _=False, o=order: self._set_order(o))
        self.offer_tags(self._offered)
        self._tell_choice()

    def _order_names(self) -> dict[Order, str]:
        return {
            "position": self.tr("By position"),
            "time": self.tr("By time"),
            "colour": self.tr("By colour"),
        }

    @property
    def wanted(self) -> Wanted:
        """What is asked for now."""
        colours: frozenset[Colour] = frozenset(c for c, dot in self._dots.items() if dot.isChecked())
        return Wanted(self._words.text().strip(), colours, self._tag, self._order)

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Let these tags be chosen from; one that is no longer there is no longer asked for."""
        self._offered = tags
        menu = self._tags.menu()
        menu.clear()
        for tag in ("", *tags):
            choice = menu.addAction(tag.replace("&", "&&") or self.tr("All tags"))
            choice.triggered.connect(lambda _=False, t=tag: self._set_tag(t))
        self._tags.setVisible(bool(tags))
        if self._tag and self._tag not in tags:
            self._set_tag("")

    def name_colours(self, meanings: Mapping[Colour, str]) -> None:
        """Say on the dots what the reader means by them."""
        for colour, name in colour_names().items():
            meaning = meanings.get(colour, "")
            self._dots[colour].setAccessibleName(f"{name}: {meaning}" if meaning else name)
            self._dots[colour].setToolTip(
                meaning or self.tr("{colour}. Double-click to say what it means").format(colour=name)
            )

    def reset(self) -> None:
        """Ask for everything."""
        for dot in self._dots.values():
            dot.setChecked(False)
        self._words.clear()
        self._set_tag("")

    def apply_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for colour, dot in self._dots.items():
            dot.set_colours(theme.dot(colour), theme.ink)
        self._words.apply_theme(theme)

    def _arrange(self) -> None:
        row, below = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(0)
        below.setContentsMargins(4, 0, 0, 0)
        below.addWidget(self._words)
        below.addWidget(self._orders)
        for dot in self._dots.values():
            row.addWidget(dot)
        row.addStretch(1)
        row.addWidget(self._tags)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 12, 10)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addLayout(below)

    def _set_order(self, order: Order) -> None:
        self._order = order
        self._tell_choice()
        self.changed.emit()

    def _set_tag(self, tag: str) -> None:
        if tag != self._tag:
            self._tag = tag
            self._tell_choice()
            self.changed.emit()

    def _tell_choice(self) -> None:
        metrics = self.fontMetrics()
        tag = metrics.elidedText(self._tag, Qt.TextElideMode.ElideRight, 64) or self.tr("Tag")
        self._tags.setText(tag)
        self._tags.updateGeometry()
        self._orders.setText(self._order_names()[self._order])
        self._orders.updateGeometry()
