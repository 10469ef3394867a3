"""The Glossary panel: each term with its definition, and the way back to where it is used."""

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.glossary_card import NONE, GlossaryDelegate
from gui.panels.glossary_model import ENTRY, EntryPlaces, GlossaryModel
from gui.session.reading_view import Focus
from gui.session.session import Session
from gui.widgets.card_list import CardList
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_field import FilterField
from gui.widgets.when_seen import WhenSeen


class GlossaryPanel(QWidget):
    """Lists the entries; Enter or a click goes to an entry's next place, ← and → walk through them."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._filter = FilterField()
        self._list = CardList()
        self._model = GlossaryModel(self)
        self._list.setModel(self._model)
        self._delegate = GlossaryDelegate(session, appearance, self._list)
        self._list.setItemDelegate(self._delegate)
        self._empty = EmptyState()
        self._filling = WhenSeen(self, self._fill)
        self._arrange()
        self._connect()
        self._filling.ask()
        speak(self, self._say)

    def _say(self) -> None:
        self._filter.name(self.tr("Filter glossary"))
        self._list.setAccessibleName(self.tr("Glossary"))
        self._apply_theme()
        self._tell_empty()

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 10)
        head.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._filling.unless_due(self._narrow))
        self._list.touched.connect(self._filling.unless_due(self._touch))
        self._list.opened.connect(self._filling.unless_due(lambda index: self._walk(index, 1)))
        self._list.moved.connect(self._filling.unless_due(self._outline))
        self._list.stepped.connect(self._filling.unless_due(self._walk))
        self._session.opened.connect(self._filling.ask)
        self._session.focused.connect(self._point)
        self._session.script_changed.connect(self._apply_theme)
        self._appearance.changed.connect(self._apply_theme)

    def _apply_theme(self) -> None:
        self._filter.apply_theme(self._appearance.theme)
        self._empty.apply_theme(self._appearance.theme)
        if not self._filling.is_due:
            self._delegate.apply_theme()
            self._list.set_anew()

    def _fill(self) -> None:
        """Show another report's glossary."""
        self._delegate.apply_theme()
        self._model.show(self._session.document.report)
        self._filter.clear()
        self._tell_empty()
        self._point(self._session.document.view.focus)

    def _narrow(self, words: str) -> None:
        self._model.narrow(words)
        self._tell_empty()
        self._point(self._session.document.view.focus)

    def _tell_empty(self) -> None:
        report = self._session.document.report
        shown = self._model.rowCount() > 0
        self._list.setVisible(shown)
        self._empty.setVisible(not shown)
        any_at_all = bool(report.glossary)
        self._filter.setVisible(any_at_all)
        self._empty.setText(
            self.tr("No term matches.") if any_at_all else self.tr("This report explains no terms.")
        )

    def _touch(self, index: QModelIndex, position: QPoint) -> None:
        place = self._delegate.link_at(index, position)
        if place is None:
            self._walk(index, 1)
        else:
            self._visit(index.data(ENTRY), place)

    def _outline(self, index: QModelIndex) -> None:
        self._delegate.place = NONE
        self._session.document.view.set_focus(Focus("entry", index.data(ENTRY).index))

    def _walk(self, index: QModelIndex, step: int) -> None:
        """Go to the next or previous place of an entry; to its first or last where none was visited yet."""
        shown: EntryPlaces = index.data(ENTRY)
        visited = (
            self._delegate.place if self._session.document.view.focus == Focus("entry", shown.index) else NONE
        )
        place = visited + step if visited != NONE else min(0, step)
        self._visit(shown, place % len(shown.places) if shown.places else 0)

    def _visit(self, shown: EntryPlaces, place: int) -> None:
        self._delegate.place = place
        words = shown.places[place] if shown.places else shown.entry.span
        self._session.document.view.visit(Focus("entry", shown.index), words)
        self._list.viewport().update()

    def _point(self, focus: Focus | None) -> None:
        if self._filling.is_due:
            return
        index = QModelIndex()
        if focus is not None and focus.kind == "entry" and isinstance(focus.key, int):
            index = self._model.row_of(focus.key)
        self._list.select(index)
