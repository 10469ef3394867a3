"""What narrows and orders the annotations: colours, a tag, who wrote them, words, an order."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.document.annotation import COLOURS, Colour, Placed
from gui.look.names import colour_names, enumerated, named_colours
from gui.look.people import Person, disc, person
from gui.look.size import px
from gui.look.theme import Theme
from gui.look.translations import speak
from gui.panels.notes_model import ME, Order, Standing, Wanted, author_of
from gui.session.team import Team
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
        self._authors: Mapping[str, Person] = {}
        self._asked_authors: frozenset[str] = frozenset()
        self._standing: Standing = ""
        self._tags = MenuButton()
        self._people = MenuButton()
        self._standings = MenuButton()
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
        self._people.name(self.tr("Filter by who wrote"))
        self._standings.name(self.tr("Open or resolved"))
        menu = self._standings.menu()
        menu.clear()
        for standing, name in self._standing_names().items():
            menu.addAction(name).triggered.connect(lambda _=False, s=standing: self._set_standing(s))
        menu = self._orders.menu()
        menu.clear()
        for order, name in self._order_names().items():
            menu.addAction(name).triggered.connect(lambda _=False, o=order: self._set_order(o))
        self.offer_tags(self._offered)
        self._fill_people()
        self._tell_choice()

    def _standing_names(self) -> dict[Standing, str]:
        return {
            "": self.tr("Open and resolved"),
            "open": self.tr("Open"),
            "resolved": self.tr("Resolved"),
        }

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
        words = self._words.text().strip()
        return Wanted(words, colours, self._asked_tags, self._order, self._asked_authors, self._standing)

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

    def offer_writers(self, notes: Collection[Placed], team: Team) -> None:
        """Let be chosen who wrote some notes, the reader first, and whether they are resolved."""
        found = {author_of(one): one.annotation.author for one in notes}
        people = {author: person(team.named(who), team.me) for author, who in found.items()}
        names = sorted(people.items(), key=lambda one: (one[0] != ME, one[1].name, one[0]))
        self.offer_people(dict(names) if any(found) else {})
        self.offer_standings(any_resolved=any(one.annotation.resolved for one in notes))

    def offer_people(self, authors: Mapping[str, Person]) -> None:
        """Let what somebody wrote be chosen, by ids; nobody, where one is alone."""
        if authors != self._authors:
            self._authors = authors
            self._fill_people()
            self._set_people(self._asked_authors & authors.keys())

    def _fill_people(self) -> None:
        authors = self._authors
        menu = self._people.menu()
        menu.clear()
        menu.addAction(self.tr("Everybody")).triggered.connect(lambda: self._set_people(frozenset()))
        for author, who in authors.items():
            choice = menu.addAction(disc(who, self.font()), who.name.replace("&", "&&"))
            choice.setData(author)
            choice.setIconVisibleInMenu(True)
            choice.setCheckable(True)
            choice.setChecked(author in self._asked_authors)
            choice.triggered.connect(lambda _=False, a=author: self._ask_person(a))
        self._people.setVisible(bool(authors))

    def offer_standings(self, *, any_resolved: bool) -> None:
        """Let what is resolved, or is not, be chosen, where there is any."""
        self._standings.setVisible(any_resolved)
        if not any_resolved:
            self._set_standing("")

    def ask_tag(self, tag: str, *, more: bool) -> None:
        """Ask for a tag alone, or for one more; again, and it is asked for no longer."""
        self._set_tags(chosen_after(self._asked_tags, tag, more=more))

    def name_colours(self, meanings: Mapping[Colour, str]) -> None:
        """Say on the dots what the reader means by them."""
        hint = self.tr(
            "Click for this colour alone, Ctrl+click for one more, double-click to say what it means"
        )
        for colour, name in named_colours(meanings).items():
            self._dots[colour].mean(meanings.get(colour, "") or colour_names()[colour])
            self._dots[colour].setAccessibleName(name)
            self._dots[colour].setToolTip(f"{name}\n{hint}")

    def reset(self) -> None:
        """Ask for everything."""
        self._choice.choose(())
        self._words.clear()
        self._asked_tags = self._asked_authors = frozenset()
        self._standing = ""
        self.offer_tags(self._offered)
        self._fill_people()
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
        for chooser in (self._tags, self._people, self._standings):
            row.addWidget(chooser)
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

    def _ask_person(self, author: str) -> None:
        self._set_people(chosen_after(self._asked_authors, author, more=is_ctrl_held()))

    def _set_people(self, authors: frozenset[str]) -> None:
        if authors != self._asked_authors:
            self._asked_authors = authors
            for choice in self._people.menu().actions():
                choice.setChecked(choice.data() in authors)
            self._tell_choice()
            self.changed.emit()

    def _set_standing(self, standing: Standing) -> None:
        if standing != self._standing:
            self._standing = standing
            self._tell_choice()
            self.changed.emit()

    def _ask_meaning(self, colour: Colour) -> None:
        """A double click narrows nothing."""
        self._choice.take_back(self._dots[colour])
        self.colour_named.emit(colour)

    def _tell_choice(self) -> None:
        people = enumerated(self._authors[one].name for one in self._authors if one in self._asked_authors)
        told = {
            self._tags: self._short(enumerated(sorted(self._asked_tags))) or self.tr("Tag"),
            self._people: self._short(people) or self.tr("By"),
            self._standings: self._standing_names()[self._standing] if self._standing else self.tr("State"),
            self._orders: self._order_names()[self._order],
        }
        for chooser, words in told.items():
            chooser.setText(words)
            chooser.updateGeometry()

    def _short(self, words: str) -> str:
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, px(64))
