"""What narrows the differences of two reports: what became of sentences, and words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.document.difference import SENTENCES, Kind
from gui.look.names import differences_name, sentence_kinds
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.hits_list import SIDE
from gui.session.comparing import Comparing
from gui.widgets.chip import Chip
from gui.widgets.choice import Choice
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.filter_field import FilterField
from gui.widgets.flow_layout import FlowLayout


class DifferencesHead(QWidget):
    """The head of the panel: chips for sentences, which versions have none of, and how much there is."""

    ended = Signal()

    def __init__(self, comparing: Comparing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._told, self._end = ElidedLabel(), QToolButton()
        self._told.setObjectName("place")
        self._end.setObjectName("end")
        self._end.clicked.connect(self.ended)
        self._way = QToolButton()
        self._way.setObjectName("end")
        self._way.clicked.connect(comparing.turn)
        self._chips: dict[Chip, Kind] = {Chip(): kind for kind in SENTENCES}
        self._words = FilterField()
        self._narrowing = QWidget()
        self._arrange()
        self._choice = Choice(self._chips, self)
        self._choice.changed.connect(self._narrow)
        self._words.textChanged.connect(self._narrow)
        speak(self, self._say)

    def apply_look(self, appearance: Appearance) -> None:
        """Take the theme's colours."""
        self._words.apply_theme(appearance.theme)
        for chip in self._chips:
            chip.apply_theme(appearance.theme)

    def follow(self) -> None:
        """Tell of what was found; another comparison has nothing narrowed."""
        found = self._comparing.found
        by_sentences = found is not None and found.is_by_sentences
        if not self._comparing.kinds:
            self._choice.choose(())
        if self._words.text() != self._comparing.words:
            self._words.setText(self._comparing.words)
        self._narrowing.setVisible(by_sentences)
        count = 0 if found is None else len(found.differences)
        told = (
            differences_name(count, found.values) if found is not None and count and not by_sentences else ""
        )
        self._told.setText(told)
        self._end.setVisible(found is not None)
        self._way.setVisible(found is not None and self._comparing.are_versions)
        self._way.setText(self.tr("By letters") if by_sentences else self.tr("By sentences"))
        self._name_chips()

    def _arrange(self) -> None:
        first, chips = QHBoxLayout(), FlowLayout(spacing=4)
        first.addWidget(self._told, 1)
        first.addWidget(self._way)
        first.addWidget(self._end)
        for chip in self._chips:
            chips.addWidget(chip)
        narrowing = QVBoxLayout(self._narrowing)
        narrowing.setContentsMargins(0, 0, 8, 4)
        narrowing.setSpacing(6)
        narrowing.addLayout(chips)
        narrowing.addWidget(self._words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 10, SIDE - 6, 2)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addWidget(self._narrowing)

    def _say(self) -> None:
        self._end.setText(self.tr("End"))
        self._end.setAccessibleName(self.tr("End the comparison"))
        self._end.setToolTip(self._end.accessibleName())
        self._words.name(self.tr("Filter sentences"))
        for chip in self._chips:
            chip.setToolTip(
                self.tr("Click for these alone, Ctrl+click for these too: here, and on the pages")
            )
        self.follow()

    def _name_chips(self) -> None:
        found, names = self._comparing.found, sentence_kinds()
        for chip, kind in self._chips.items():
            count = found.kinds.get(kind, 0) if found is not None else 0
            chip.name(f"{names[kind]} {count}" if count else names[kind])

    def _narrow(self) -> None:
        kinds = frozenset(kind for chip, kind in self._chips.items() if chip.isChecked())
        self._comparing.narrow(kinds, self._words.text())
