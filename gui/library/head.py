"""The head of the library page: how many reports there are, and how they are to be shown."""

from functools import partial
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from core.workspace.catalogue import Arranged, Grouping
from gui.look.size import px, sized
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.widgets.filter_field import FilterField
from gui.widgets.menu_button import MenuButton

GROUPINGS: tuple[Grouping, ...] = get_args(Grouping)
FIELD = 260
HEADING = 21


class LibraryHead(QWidget):
    """Tells what is typed, and under which headings the reports are to stand."""

    words_changed = Signal(str)
    grouping_chosen = Signal(str)
    all_to_fold = Signal(bool)

    def __init__(self, columns: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._count = QLabel(), QLabel()
        self._count.setObjectName("place")
        self.field = FilterField()
        self.field.textChanged.connect(self.words_changed)
        self._menu = MenuButton()
        self._grouping: Grouping = "none"
        self._group = QActionGroup(self)
        self.choices = {name: self._choice(name) for name in GROUPINGS}
        self._menu.menu().addSeparator()
        self.fold_all, self.unfold_all = self._fold(fold=True), self._fold(fold=False)
        self._menu.menu().addSeparator()
        self._menu.menu().addMenu(columns)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._name)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._menu)
        row.addWidget(self.field)
        sized(self.field, self._fit)
        speak(self, self._say)

    def tell(self, name: str, arranged: Arranged | None) -> None:
        """Say what is shown, and how many reports are found in it, as soon as that is known."""
        count = self.tr("%n report(s)", "", arranged.of) if arranged else ""
        if arranged and arranged.found < arranged.of:
            count = self.tr("{count} of {all} reports").format(count=arranged.found, all=arranged.of)
        self._name.setText(name)
        self._count.setText(count)

    def show_grouping(self, grouping: Grouping) -> None:
        """Show under which headings the reports stand."""
        self._grouping = grouping
        self.choices[grouping].setChecked(True)
        for action in (self.fold_all, self.unfold_all):
            action.setEnabled(grouping != "none")
        self._say_grouping()

    def apply_look(self, appearance: Appearance) -> None:
        """Wear the theme; the heading is in the face of the page."""
        self.field.apply_theme(appearance.theme)
        face = appearance.page_font
        face.setPixelSize(px(HEADING))
        self._name.setFont(face)

    def _fit(self) -> None:
        self.field.setMinimumWidth(FIELD // 2)
        self.field.setMaximumWidth(px(FIELD))

    def _say(self) -> None:
        self.field.name(self.tr("Find reports"))
        for name, words in self._names().items():
            self.choices[name].setText(words)
        self.fold_all.setText(self.tr("Fold all headings"))
        self.unfold_all.setText(self.tr("Unfold all headings"))
        self._say_grouping()

    def _say_grouping(self) -> None:
        words = self._names()[self._grouping]
        self._menu.setText(words)
        self._menu.name(self.tr("Headings: {which}").format(which=words))
        self._menu.updateGeometry()

    def _names(self) -> dict[Grouping, str]:
        return {"none": self.tr("Without headings"), "place": self.tr("By place"), "year": self.tr("By year")}

    def _choice(self, name: Grouping) -> QAction:
        action = self._menu.menu().addAction("", partial(self.grouping_chosen.emit, name))
        action.setCheckable(True)
        self._group.addAction(action)
        return action

    def _fold(self, *, fold: bool) -> QAction:
        return self._menu.menu().addAction("", partial(self.all_to_fold.emit, fold))
