"""The list of hits beside the page: what was looked for, in its words, section by section."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.hits_list import SIDE, HitsList
from gui.panels.hits_model import HitsModel
from gui.session.session import Session
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState


class HitsPanel(QWidget):
    """Lists the hits; a click, Enter or an arrow key goes to one, Esc leaves them."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._hits: object = None
        self._told = ElidedLabel()
        self._told.setObjectName("place")
        self._model = HitsModel(session, self)
        self._list = HitsList(self._model, appearance)
        self._empty = EmptyState()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 10, SIDE, 2)
        head.addWidget(self._told)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self._list)
        self._list.wanted.connect(session.finding.go_to)
        session.finding.changed.connect(self._follow)
        session.script_changed.connect(self._list.viewport().update)
        appearance.changed.connect(self._apply_theme)
        speak(self, self._say)
        self._follow()

    def _say(self) -> None:
        self._list.setAccessibleName(self.tr("Hits"))
        self._apply_theme()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._session.finding.leave()
        else:
            super().keyPressEvent(event)

    def _apply_theme(self) -> None:
        self._empty.apply_theme(self._appearance.theme)
        self._list.setFont(self._appearance.report_font(self.font()))
        self._list.set_anew()

    def _follow(self) -> None:
        """Show other hits, or choose the one that was gone to."""
        finding = self._session.finding
        if finding.hits is not self._hits:
            self._hits = finding.hits
            self._model.show()
            self._tell()
        if finding.current is not None:
            self._list.choose(self._model.row_of(finding.current))

    def _tell(self) -> None:
        """Say what was found, or that nothing was."""
        finding, count = self._session.finding, len(self._session.finding.hits)
        hits = self.tr("%n hit(s)", "", count)
        sections = self.tr("in %n section(s)", "", self._model.sections)
        told = self.tr("“{words}”: {hits} {sections}")
        self._told.setText(told.format(words=finding.words, hits=hits, sections=sections))
        for part in (self._told, self._list):
            part.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._empty.setText(
            self.tr("“{words}” is not in this report.").format(words=finding.words)
            if finding.words
            else self.tr("Look for words, and all their places are listed here.")
        )
