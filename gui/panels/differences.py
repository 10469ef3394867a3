"""The list of differences beside the page: what one text has and what the other, section by section."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.look.names import differences_name
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.differences_model import DifferencesModel
from gui.panels.hits_list import SIDE, HitsList
from gui.session.comparing import comparing_of
from gui.session.session import Session
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState


class DifferencesPanel(QWidget):
    """Lists the differences; a click, Enter or an arrow key goes to one, Esc ends the comparison."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparing, self._appearance = comparing_of(session), appearance
        self._told, self._end = ElidedLabel(), QToolButton()
        self._told.setObjectName("place")
        self._end.setObjectName("end")
        self._end.clicked.connect(self._comparing.end)
        self._model = DifferencesModel(session, self)
        self._list = HitsList(self._model, appearance)
        self._empty = EmptyState()
        self._arrange()
        self.setFocusProxy(self._list)
        self._list.wanted.connect(self._comparing.go_to)
        self._comparing.changed.connect(self._follow)
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
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 10, SIDE - 6, 2)
        head.addWidget(self._told, 1)
        head.addWidget(self._end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty, 1)

    def _say(self) -> None:
        self._list.setAccessibleName(self.tr("Differences"))
        self._end.setText(self.tr("End"))
        self._end.setAccessibleName(self.tr("End the comparison"))
        self._end.setToolTip(self._end.accessibleName())
        self._apply_theme()
        self._follow()

    def _apply_theme(self) -> None:
        self._empty.apply_theme(self._appearance.theme)
        self._list.setFont(self._appearance.report_font(self.font()))
        self._list.set_anew()

    def _follow(self) -> None:
        """Show other differences, or that there are none."""
        found = self._comparing.found
        count = 0 if found is None else len(found.differences)
        self._model.show()
        self._told.setText(differences_name(count, 0 if found is None else found.values) if count else "")
        self._told.setVisible(count > 0)
        self._end.setVisible(found is not None)
        self._list.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._empty.setText(
            self.tr("Compare two versions of a report, and all that differs is listed here.")
            if found is None
            else differences_name(0, 0)
        )
        self._choose()

    def _choose(self) -> None:
        if self._comparing.current is not None:
            self._list.choose(self._model.row_of(self._comparing.current))
