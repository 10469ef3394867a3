"""The list of differences beside the page: what one text has and what the other, section by section."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.look.names import differences_name
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.differences_head import DifferencesHead
from gui.panels.differences_model import DifferencesModel
from gui.panels.hits_list import HitsList
from gui.session.comparing import comparing_of
from gui.session.session import Session
from gui.widgets.empty_state import EmptyState


class DifferencesPanel(QWidget):
    """Lists the differences; a click, Enter or an arrow key goes to one, Esc ends the comparison."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparing, self._appearance = comparing_of(session), appearance
        self._head = DifferencesHead(self._comparing)
        self._model = DifferencesModel(session, self)
        self._list = HitsList(self._model, appearance)
        self._empty = EmptyState()
        self._arrange()
        self.setFocusProxy(self._list)
        self._head.ended.connect(self._comparing.end)
        self._list.wanted.connect(self._go_to)
        for signal in (self._comparing.changed, self._comparing.narrowed):
            signal.connect(self._follow)
        self._comparing.stepped.connect(self._choose)
        session.script_changed.connect(self._list.viewport().update)
        appearance.changed.connect(self._apply_theme)
        speak(self, self._say)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._comparing.end()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty, 1)

    def _say(self) -> None:
        self._list.setAccessibleName(self.tr("Differences"))
        self._apply_theme()
        self._follow()

    def _apply_theme(self) -> None:
        self._head.apply_look(self._appearance)
        self._empty.apply_theme(self._appearance.theme)
        self._list.setFont(self._appearance.report_font(self.font()))
        self._list.set_anew()

    def _go_to(self, number: int) -> None:
        self._comparing.go_to(self._comparing.listed[number])

    def _follow(self) -> None:
        """Show other differences, or that there are none."""
        found, count = self._comparing.found, len(self._comparing.listed)
        self._model.show()
        self._head.follow()
        self._list.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._empty.setText(self._nothing())
        if found is not None:
            self._choose()

    def _nothing(self) -> str:
        """Why nothing is listed."""
        found = self._comparing.found
        if found is None:
            return self.tr("Compare two reports, and all that differs is listed here.")
        if found.differences and (self._comparing.kinds or self._comparing.words.strip()):
            return self.tr("No sentence is so.")
        return differences_name(0, 0)

    def _choose(self) -> None:
        if self._comparing.current in self._comparing.listed:
            self._list.choose(self._model.row_of(self._comparing.listed.index(self._comparing.current)))
