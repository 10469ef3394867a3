"""What narrows and orders the annotations: colours, a tag, words, an order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.document.annotation import COLOURS, Colour
from gui.look.names import enumerated, named_colours
from gui.look.theme import Theme
from gui.look.translations import speak
from gui.panels.notes_model import Order, Wanted
from gui.widgets.choice import Choice, chosen_after, is_ctrl_held
from gui.widgets.dot_button import DotButton
from gui.widgets.filter_field import FilterField
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.menu_button import MenuButton


class NotesFilter(QWidget):
    """The head of the Notes panel."""

    changed = Signal()
    colour_named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked_tags: frozenset[str] = frozenset()
        self._order: Order = "position"
        self._offered: Sequence[str] = ()
        self._dots = {colour: DotButton() for colour in COLOURS}
        self._tags = MenuButton()
        self._orders = MenuButton()
        self._words = FilterField()
        self._arrange()
        speak(self, self._say)
        self._choice = Choice(self._dots.values(), self)
        self._choice.changed.connect(self.changed)
        for colour, dot in self._dots.items():
            dot.twice.connect(lambda c=colour: self._ask_meaning(c))
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
        return Wanted(self._words.text().strip(), colours, self._asked_tags, self._order)

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Let these tags be chosen from; one that is no longer there is no longer asked for."""
        self._offered = tags
        menu = self._tags.menu()
        menu.clear()
        menu.addAction(self.tr("All tags")).triggered.connect(lambda: self._set_tags(frozenset()))
        for tag in tags:
            choice = menu.addAction(tag.replace("&", "&&"))
            choice.setData(tag)
            choice.setCheckable(True)
            choice.setChecked(tag in self._asked_tags)
            choice.triggered.connect(lambda _=False, t=tag: self.ask_tag(t, more=is_ctrl_held()))
        self._tags.setVisible(bool(tags))
        self._set_tags(self._asked_tags & frozenset(tags))

    def ask_tag(self, tag: str, *, more: bool) -> None:
        """Ask for a tag alone, or for one more; again, and it is asked for no longer."""
        self._set_tags(chosen_after(self._asked_tags, tag, more=more))

    def name_colours(self, meanings: Mapping[Colour, str]) -> None:
        """Say on the dots what the reader means by them."""
        hint = self.tr(
            "Click for this colour alone, Ctrl+click for one more, double-click to say what it means"
        )
        for colour, name in named_colours(meanings).items():
            self._dots[colour].mean(meanings.get(colour, ""))
            self._dots[colour].setAccessibleName(name)
            self._dots[colour].setToolTip(f"{name}\n{hint}")

    def reset(self) -> None:
        """Ask for everything."""
        self._choice.choose(())
        self._words.clear()
        self._asked_tags = frozenset()
        self.offer_tags(self._offered)
        self._tell_choice()
        self.changed.emit()

    def apply_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for colour, dot in self._dots.items():
            dot.set_colours(theme.dot(colour), theme.ink)
        self._words.apply_theme(theme)

    def _arrange(self) -> None:
        row, below = FlowLayout(spacing=0), QHBoxLayout()
        below.setContentsMargins(4, 0, 0, 0)
        below.addWidget(self._words, 1)
        below.addWidget(self._orders)
        for dot in self._dots.values():
            row.addWidget(dot)
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

    def _set_tags(self, tags: frozenset[str]) -> None:
        if tags != self._asked_tags:
            self._asked_tags = tags
            for choice in self._tags.menu().actions():
                choice.setChecked(choice.data() in tags)
            self._tell_choice()
            self.changed.emit()

    def _ask_meaning(self, colour: Colour) -> None:
        """A double click narrows nothing."""
        self._choice.take_back(self._dots[colour])
        self.colour_named.emit(colour)

    def _tell_choice(self) -> None:
        metrics = self.fontMetrics()
        asked = enumerated(sorted(self._asked_tags))
        tags = metrics.elidedText(asked, Qt.TextElideMode.ElideRight, 64) or self.tr("Tag")
        self._tags.setText(tags)
        self._tags.updateGeometry()
        self._orders.setText(self._order_names()[self._order])
        self._orders.updateGeometry()
