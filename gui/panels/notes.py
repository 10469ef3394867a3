"""The Notes panel: every annotation as a card, edited where it stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QStringListModel, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.document.annotation import COLOURS, Changes, Colour, Placed
from core.workspace import edits
from gui.look.names import named_colours
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.panels.notes_delegate import NotesDelegate
from gui.panels.notes_editors import Drafts
from gui.panels.notes_filter import NotesFilter
from gui.panels.notes_menu import notes_menu
from gui.panels.notes_model import PLACED, NotesModel
from gui.session.links import follow
from gui.session.reading_view import Focus
from gui.session.session import Session
from gui.session.tags import all_with_parents
from gui.session.team import team_of
from gui.widgets.card_list import CardList
from gui.widgets.empty_state import EmptyState
from gui.widgets.when_seen import WhenSeen


class NotesPanel(QWidget):
    """Shows the annotations of the open report and takes what a person does to them."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._drafts = Drafts(session, self)
        self._known_tags = QStringListModel(self)
        self._gathered_last = QPersistentModelIndex()
        self._filter = NotesFilter()
        self._list = CardList()
        self._model = NotesModel(self, team_of(session).named)
        self._list.setModel(self._model)
        self._delegate = NotesDelegate(session, appearance, self._drafts, self._known_tags, self._list)
        self._list.setItemDelegate(self._delegate)
        self._team = team_of(session)
        self._empty = EmptyState()
        self._filling = WhenSeen(self, self._fill)
        self._arrange()
        self._connect()
        self._open()
        speak(self, self._say)

    def _say(self) -> None:
        self._list.setAccessibleName(self.tr("Notes"))
        self._name_colours()
        self._apply_theme()
        self._tell_empty()

    def edit_note(self, annotation: str) -> None:
        """Open a card's note for writing."""
        self._edit(annotation, "note")

    def reply(self, annotation: str) -> None:
        """Let a person reply to a note, on a card below it."""
        self._filling.now()
        placed = self._session.document.notes.placed.get(annotation)
        if placed is None:
            return
        self._list.select(QModelIndex())  # what is being typed is handed in
        if not self._model.row_of(annotation).isValid():
            self._filter.reset()
        self._model.draft = draft = self._drafts.reply_to(placed)
        self._model.look_again(self._session.document.notes.placed, frozenset())
        self._edit(draft.annotation.id, "note")

    def edit_tags(self, annotation: str) -> None:
        """Open a card's tags for writing; of several that are chosen, give all more tags."""
        meant = self._session.document.notes.meant_with(annotation)
        if len(meant) > 1:
            self._tag_together(meant)
        else:
            self._edit(annotation, "tags")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        placed = self._current()
        key = Qt.Key(event.key())
        if placed is None or not self._list.hasFocus():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Delete:
            self._do("remove", placed)
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_N):
            self._do("note", placed)
        elif key == Qt.Key.Key_T:
            self._do("tags", placed)
        elif key == Qt.Key.Key_R:
            is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._do("resolve" if is_shift else "reply", placed)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self._do(COLOURS[key - Qt.Key.Key_1], placed)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        placed = self._current()
        if placed is None or not self._list.geometry().contains(event.pos()):
            return
        menu = notes_menu(self._session, placed, self._do, self)
        menu.exec(event.globalPos())

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filter)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self._filter.changed.connect(self._filling.unless_due(self._narrow))
        self._list.touched.connect(self._filling.unless_due(self._touch))
        self._list.gathered.connect(self._filling.unless_due(self._gather))
        self._session.chosen_changed.connect(self._list.viewport().update)
        self._list.opened.connect(self._filling.unless_due(lambda index: self._go(index.data(PLACED))))
        self._list.moved.connect(self._filling.unless_due(self._outline))
        self._list.doubleClicked.connect(
            self._filling.unless_due(lambda index: self._do("note", index.data(PLACED)))
        )
        self._delegate.tags_written.connect(self._set_tags)
        self._delegate.ended.connect(self._end_draft)
        self._team.changed.connect(self._filling.unless_due(self._look_at_team))
        self._session.leaving.connect(self._delegate.commit)
        self._session.opened.connect(self._open)
        self._session.annotations_changed.connect(self._look_again)
        self._session.focused.connect(self._point)
        self._session.script_changed.connect(self._apply_theme)
        self._session.meanings.changed.connect(self._name_colours)
        self._filter.colour_named.connect(self._ask_meaning)
        self._appearance.changed.connect(self._apply_theme)

    def _apply_theme(self) -> None:
        self._filter.apply_theme(self._appearance.theme)
        self._empty.apply_theme(self._appearance.theme)
        if not self._filling.is_due:
            self._delegate.apply_theme()
            self._list.set_anew()

    def _open(self) -> None:
        self._session.document.notes.choose(())
        self._filling.ask()

    def _fill(self) -> None:
        """Show another report's annotations."""
        self._session.meanings.learn()
        self._name_colours()
        self._delegate.apply_theme()
        self._offer_tags()
        self._offer_people()
        self._model.draft = None
        self._model.show_all(self._session.document.notes.placed, self._filter.wanted)
        self._tell_empty()
        self._point(self._session.document.view.focus)

    def _name_colours(self) -> None:
        self._filter.name_colours(self._session.meanings.words)
        self._model.colours = named_colours(self._session.meanings.words)

    def _ask_meaning(self, colour: Colour) -> None:
        from gui.dialogs.meanings import MeaningsDialog  # noqa: PLC0415 - only when asked for

        MeaningsDialog(self._session, self._appearance.theme, self, colour).open()

    def _narrow(self) -> None:
        self._model.show_all(self._session.document.notes.placed, self._filter.wanted)
        self._tell_empty()
        self._point(self._session.document.view.focus)

    def _look_again(self, changes: Changes) -> None:
        if self._filling.is_due:
            return
        is_other = self._delegate.forget(changes.annotations)
        self._offer_tags()
        self._offer_people()
        self._delegate.take_in_news()
        self._model.held = self._delegate.editing
        if self._model.draft and self._model.draft.annotation.id in self._session.document.notes.placed:
            self._model.draft = None
        first, at = self._list.first_seen()
        seen = first.data(PLACED)
        self._model.look_again(self._session.document.notes.placed, changes.annotations)
        if seen is not None:
            self._list.hold(self._model.row_of(seen.annotation.id), at)
        if is_other:
            self._list.set_anew()
        self._tell_empty()
        self._point(self._session.document.view.focus)

    def _look_at_team(self) -> None:
        self._delegate.apply_theme()
        self._offer_people()
        self._list.set_anew()

    def _end_draft(self) -> None:
        """What was typed in reply is on its way; what was not, is gone."""
        draft = self._model.draft
        if not self._drafts.end_reply() and draft is not None:
            QTimer.singleShot(0, self, lambda: self._drop(draft))

    def _drop(self, draft: Placed) -> None:
        if self._model.draft is draft and not self._filling.is_due:
            self._model.draft = None
            self._model.look_again(self._session.document.notes.placed, frozenset())

    def _offer_people(self) -> None:
        self._filter.offer_writers(self._session.document.notes.placed.values(), self._team)

    def _offer_tags(self) -> None:
        tags = {
            tag for placed in self._session.document.notes.placed.values() for tag in placed.annotation.tags
        }
        used = sorted(all_with_parents(tags))
        if used != self._known_tags.stringList() or not used:
            self._known_tags.setStringList(used)
            self._filter.offer_tags(used)

    def _tell_empty(self) -> None:
        any_at_all = bool(self._session.document.notes.placed)
        shown = self._model.rowCount() > 0
        self._filter.setVisible(any_at_all)
        self._list.setVisible(shown)
        self._empty.setVisible(not shown)
        self._empty.setText(
            self.tr("No note matches.")
            if any_at_all
            else self.tr(
                "Select words on the page, then press 1 to highlight them or N to write your first note."
            )
        )

    def _point(self, focus: Focus | None) -> None:
        if self._filling.is_due:
            return
        if focus is not None and focus.kind == "annotation":
            if self._delegate.editing != focus.key:
                self._list.select(self._model.row_of(str(focus.key)))
        elif self._delegate.editing is None:
            self._list.select(QModelIndex())

    def _current(self) -> Placed | None:
        placed: Placed | None = self._list.currentIndex().data(PLACED)
        return None if self._filling.is_due else placed

    def _gather(self, index: QModelIndex, up_to_here: bool, position: QPoint) -> None:
        """Choose a card together with others, all from the one before up to it, or no longer."""
        tag = self._delegate.tag_at(index, position)
        if tag is not None and not up_to_here:
            self._filter.ask_tag(tag, more=True)
            return
        annotation = index.data(PLACED).annotation.id
        chosen = set(self._session.document.notes.chosen)
        if up_to_here:
            first = self._gathered_last.row() if self._gathered_last.isValid() else index.row()
            rows = range(min(first, index.row()), max(first, index.row()) + 1)
            chosen |= {self._model.index(row, 0).data(PLACED).annotation.id for row in rows}
        else:
            chosen ^= {annotation}
        self._gathered_last = QPersistentModelIndex(index)
        self._session.document.notes.choose(chosen)
        shown = annotation if annotation in chosen else next(iter(sorted(chosen)), None)
        self._session.document.view.set_focus(Focus("annotation", shown) if shown else None)

    def _touch(self, index: QModelIndex, position: QPoint) -> None:
        placed: Placed = index.data(PLACED)
        tag = self._delegate.tag_at(index, position)
        if tag is not None:
            self._filter.ask_tag(tag, more=False)
            return
        self._gathered_last = QPersistentModelIndex(index)
        action = self._delegate.action_at(index, position)
        if action is None or placed.annotation.id not in self._session.document.notes.chosen:
            self._session.document.notes.choose(())
        if action is None:
            self._go(placed)
        else:
            self._do(action, placed)

    def _outline(self, index: QModelIndex) -> None:
        self._session.document.view.set_focus(Focus("annotation", index.data(PLACED).annotation.id))

    def _go(self, placed: Placed) -> None:
        """Bring the annotated words into view on the page."""
        self._session.document.view.visit(Focus("annotation", placed.annotation.id), placed.placement.span)

    def _do(self, action: str, placed: Placed) -> None:
        annotation = placed.annotation.id
        meant = self._session.document.notes.meant_with(annotation)
        if action == "remove":
            self._session.document.notes.do(edits.remove(meant))
        elif action == "follow":
            follow(self._session, annotation)
        elif action == "history":
            self._tell_history(annotation)
        elif action == "attach":
            self._attach(annotation)
        elif action == "tags" and len(meant) > 1:
            self._tag_together(meant)
        elif action in ("note", "tags"):
            self._edit(annotation, action)
        elif action == "reply":
            self.reply(annotation)
        elif action == "resolve":
            self._session.document.notes.resolve(meant)
        else:
            colour = next(colour for colour in COLOURS if colour == action)
            self._session.document.notes.do(edits.recolour(meant, colour))

    def _tell_history(self, annotation: str) -> None:
        from gui.dialogs.history import HistoryDialog  # noqa: PLC0415 - only when asked for

        HistoryDialog(self._session, annotation, self).show()

    def _set_tags(self, annotation: str, tags: list[str], before: tuple[str, ...]) -> None:
        self._session.document.notes.do(edits.set_tags(annotation, tags, before))

    def _attach(self, annotation: str) -> None:
        """Attach a note to the words selected on the page, or to those selected next."""
        if self._session.document.view.selection:
            self._session.awaiting.attach(annotation, self._session.document.view.selection)
        else:
            self._session.awaiting.begin_attaching(annotation)

    def _tag_together(self, annotations: list[str]) -> None:
        from gui.dialogs.more_tags import MoreTags  # noqa: PLC0415 - only when asked for

        MoreTags(self._session, annotations, self._known_tags, self).open()

    def _edit(self, annotation: str, part: str) -> None:
        self._filling.now()
        if annotation in self._session.document.notes.placed and not self._model.row_of(annotation).isValid():
            self._filter.reset()
        index = self._model.row_of(annotation)
        if not index.isValid():
            return
        self._session.document.view.set_focus(Focus("annotation", annotation))
        self._delegate.part = part
        self._list.select(index)
        self._list.setFocus()
        self._list.edit(index)
        self._delegate.place_cursor()
