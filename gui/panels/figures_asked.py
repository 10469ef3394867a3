"""What narrows the figures beside their kinds: kept or promised, growing or falling, one section."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from core.document.report import Change, Status
from gui.look.size import px
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.figures_model import Asked
from gui.session.places import headings
from gui.session.session import Session
from gui.widgets.chip import Chip
from gui.widgets.choice import Choice
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.menu_button import MenuButton

_MOST = 96
"""Width of a section's name, in pixels."""
_ROOMY = 264
"""Width from which on the chips bear words beside their signs."""


class FiguresAsked(QWidget):
    """Chips for status and course, and a menu of sections."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._statuses: dict[Chip, Status] = {Chip(): "outcome", Chip(): "target"}
        self._changes: dict[Chip, Change] = {Chip(): "increase", Chip(): "decrease"}
        self._section: int | None = None
        self._is_roomy = True
        self._sections = MenuButton()
        self._sections.menu().aboutToShow.connect(self._list_sections)
        row = FlowLayout(self, spacing=4)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (*self._statuses, *self._changes, self._sections):
            row.addWidget(widget)
        for chips in (self._statuses, self._changes):
            Choice(chips, self).changed.connect(self.changed)
        session.opened.connect(self._forget)
        session.script_changed.connect(self._name_sections)
        speak(self, self._say)

    @property
    def asked(self) -> Asked:
        """What is asked for now."""
        section = None if self._section is None else self._session.document.report.sections[self._section]
        return Asked(
            frozenset(status for chip, status in self._statuses.items() if chip.isChecked()),
            frozenset(change for chip, change in self._changes.items() if chip.isChecked()),
            section and section.span,
        )

    def apply_look(self, appearance: Appearance) -> None:
        """Take the theme's colours, and the shapes of the report's words for its sections."""
        for chip in (*self._statuses, *self._changes):
            chip.apply_theme(appearance.theme)
        for part in (self._sections, self._sections.menu()):
            part.setFont(appearance.report_font(self.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_roomy != (event.size().width() >= px(_ROOMY)):
            self._is_roomy = not self._is_roomy
            self._say()

    def _say(self) -> None:
        names = (
            *(self.tr("✓ Achieved"), self.tr("○ Promised")),
            *(self.tr("↑ Growing"), self.tr("↓ Falling")),
        )
        hint = self.tr("Click for these alone, Ctrl+click for these too")
        for chip, name in zip((*self._statuses, *self._changes), names, strict=True):
            sign, _, word = name.partition(" ")
            chip.name(name if self._is_roomy else sign)
            chip.setAccessibleName(word)
            chip.setToolTip(f"{word}\n{hint}")
        self._sections.name(self.tr("Figures of one section"))
        self._name_sections()

    def _forget(self) -> None:
        """Ask for no section in another report."""
        self._section = None
        self._name_sections()

    def _name_sections(self) -> None:
        document, section = self._session.document, self._section
        words = self.tr("All sections") if section is None else headings(document)[section]
        elided = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, px(_MOST))
        self._sections.setText(elided)
        self._sections.updateGeometry()
        self._sections.setVisible(bool(document.report.sections))

    def _list_sections(self) -> None:
        document, menu = self._session.document, self._sections.menu()
        menu.clear()
        menu.addAction(self.tr("All sections")).triggered.connect(lambda: self._choose(None))
        for index, section in enumerate(document.report.sections):
            name = "\u3000" * (section.level - 1) + headings(document)[index]
            menu.addAction(name.replace("&", "&&")).triggered.connect(
                lambda _=False, chosen=index: self._choose(chosen)
            )

    def _choose(self, section: int | None) -> None:
        self._section = section
        self._name_sections()
        self.changed.emit()
