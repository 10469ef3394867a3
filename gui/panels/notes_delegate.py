"""Cards of annotations in a list, and what is typed on them."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from core.document.annotation import COLOURS, Placed
from gui.dialogs.times import local_time
from gui.look.names import named_colours
from gui.look.people import person
from gui.look.theme import Appearance
from gui.panels.note_card import Faces, Light, NoteCard, Told
from gui.panels.notes_editors import CARET, MARGIN, Drafts, NoteEditor
from gui.panels.notes_model import PLACED, NotesModel
from gui.session.places import in_script, other_end, short_place
from gui.session.session import Session
from gui.session.team import team_of
from gui.widgets.card_list import CardList
from gui.widgets.tags_editor import TagsEditor

Index = QModelIndex | QPersistentModelIndex
_KEPT = 300
"""Cards kept ready to be painted again; a screen shows far fewer."""


class NotesDelegate(QStyledItemDelegate):
    """Paints cards, keeps those it has set, and opens an editor in the part of a card that `part` names."""

    tags_written = Signal(str, list, tuple)
    ended = Signal()

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        drafts: Drafts,
        known_tags: QStringListModel,
        view: CardList,
    ) -> None:
        super().__init__(view)
        self._session = session
        self._appearance = appearance
        self._drafts = drafts
        self._known_tags = known_tags
        self._view = view
        self._cards: dict[str, NoteCard] = {}
        self._editor: QWidget | None = None
        self._edited = QPersistentModelIndex()
        self.editing: str | None = None
        self.part = "note"
        self.apply_theme()
        view.narrowed.connect(self._cards.clear)

    def apply_theme(self) -> None:
        """Take the appearance's faces, and the report that is in front."""
        self._document = self._session.document
        self._is_team = self._document.notes.are_of_several()
        self._faces = Faces.of(self._appearance, self._view.font())
        self._cards.clear()

    def forget(self, annotations: frozenset[str]) -> bool:
        """Set these cards again; whether all are, since others write here now, or no longer."""
        for annotation in annotations:
            self._cards.pop(annotation, None)
        is_other = self._document.notes.are_of_several() != self._is_team
        if is_other:
            self.apply_theme()
        return is_other

    def action_at(self, index: QModelIndex, position: QPoint) -> str | None:
        """What a click at a place of the viewport means on a card: an action's name, or None."""
        frame = self._view.card_of(self._view.visualRect(index))
        within = QPointF(position) - frame.topLeft()
        card = self.card(index.data(PLACED))
        offered = (*card.actions(), *card.leads())
        return next((name for name, place in offered if place.contains(within)), None)

    def tag_at(self, index: QModelIndex, position: QPoint) -> str | None:
        """The tag of a card at a place of the viewport."""
        frame = self._view.card_of(self._view.visualRect(index))
        return self.card(index.data(PLACED)).tag_at(QPointF(position) - frame.topLeft())

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Say what the action under the pointer does, or what the colours mean."""
        if not index.isValid():  # below the last card
            return False
        action = self.action_at(index.model().index(index.row(), 0), event.pos())
        told = self._told(action) or index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        QToolTip.showText(event.globalPos(), told, view)
        return True

    def _told(self, action: str | None) -> str:
        if action in COLOURS:
            return named_colours(self._session.meanings.words)[action]
        words = {"note": self.tr("Edit note"), "remove": self.tr("Remove"), "reply": self.tr("Reply")}
        return words.get(action or "", "")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        placed = index.data(PLACED)  # none where it goes just now, and what was typed on it with it
        return self._view.item_size(self.card(placed).height if placed else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(PLACED) is None:
            return
        current = self._view.is_current(index)
        active = current or bool(option.state & QStyle.StateFlag.State_MouseOver)
        at = self._view.card_of(option.rect).topLeft()
        card = self.card(index.data(PLACED))
        chosen = index.data(PLACED).annotation.id in self._document.notes.chosen
        card.paint(painter, at, self._appearance.theme, Light(current, active, chosen))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        annotation = index.data(PLACED).annotation
        self.editing, self._edited = annotation.id, QPersistentModelIndex(index)
        editor: NoteEditor | TagsEditor
        if self.part == "tags":
            editor = TagsEditor(self._known_tags, parent)
            editor.start(annotation.tags)
            editor.textChanged.connect(lambda _: self._session.saving.set_drafting(True))
        else:
            editor = NoteEditor(parent, is_reply=annotation.kind == "reply")
            editor.setFont(self._faces.note)
            unwritten = self._session.saving.unwritten.get(annotation.id)
            editor.start(annotation.note if unwritten is None else unwritten)
            self._drafts.begin(annotation.note)
            if unwritten is not None:
                self._drafts.type(annotation.id, unwritten)
            editor.textChanged.connect(lambda: self._drafts.type(annotation.id, editor.toPlainText()))
            editor.finished.connect(lambda: self._finish(editor))
            editor.resized.connect(self._measure_again)
        self._editor = editor
        self._measure_again()
        return editor

    def take_in_news(self) -> None:
        """Let an editor say, too, what somebody else wrote in the note meanwhile."""
        placed = self._document.notes.placed.get(self.editing or "")
        if placed is not None and isinstance(self._editor, NoteEditor):
            note = placed.annotation.note
            if self._drafts.is_news(note):
                self._editor.take_in(self._drafts.with_news(self._editor.toPlainText(), note))

    def commit(self) -> None:
        """Hand on what an open editor holds."""
        self._drafts.flush()
        if self._editor is not None:
            self.commitData.emit(self._editor)

    def place_cursor(self) -> None:
        """Let typing go on after what is there, where Qt would have it typed over."""
        if isinstance(self._editor, TagsEditor):
            self._editor.end(False)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave what is being typed alone when the annotation comes back from the library."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        self._drafts.flush()
        if isinstance(editor, TagsEditor) and tuple(editor.tags()) != editor.before:
            self.tags_written.emit(index.data(PLACED).annotation.id, editor.tags(), editor.before)
        self._taken_in(editor)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        card = self.card(index.data(PLACED))
        part = card.tags if isinstance(editor, TagsEditor) else card.note
        at = self._view.card_of(option.rect).topLeft()
        room = QRect((at + part.topLeft()).toPoint(), part.size().toSize())
        editor.setGeometry(
            room.adjusted(-MARGIN, 0, MARGIN + CARET, 0) if isinstance(editor, NoteEditor) else room
        )

    def _taken_in(self, editor: QWidget) -> None:
        """Tags that were typed are on their way, or given up."""
        if isinstance(editor, TagsEditor):
            self._session.saving.set_drafting(False)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self._drafts.flush()
        self._taken_in(editor)
        if editor is self._editor:
            self._editor = None
            self._measure_again()
            self.editing = None
            self.ended.emit()
        super().destroyEditor(editor, index)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _measure_again(self) -> None:
        if self.editing is None:
            return
        self._cards.pop(self.editing, None)
        if self._edited.isValid():
            self.sizeHintChanged.emit(self._edited.model().index(self._edited.row(), 0))

    def card(self, placed: Placed) -> NoteCard:
        """An annotation set on its card."""
        annotation = placed.annotation.id
        if annotation not in self._cards:
            if len(self._cards) >= _KEPT:
                self._cards.clear()
            self._cards[annotation] = self._set(placed)
        return self._cards[annotation]

    def _set(self, placed: Placed) -> NoteCard:
        editing = {}
        if self._editor is not None and placed.annotation.id == self.editing:
            editing[self.part] = self._editor.sizeHint().height()
        document, span = self._document, placed.placement.span
        model = self._view.model()
        is_reply = isinstance(model, NotesModel) and model.is_reply(placed)
        place = "" if span is None else short_place(document.page, span.start, document.view.shown)
        if is_reply:
            place = local_time(placed.annotation.created) if placed.annotation.created else ""
        is_unwritten = placed.annotation.id in self._session.saving.unwritten
        warning = self.tr("This note is not on disk. Edit it to try again.") if is_unwritten else ""
        team = team_of(self._session)
        who = person(team.named(placed.annotation.author), team.me) if self._is_team else None
        told = Told(self._as_shown(placed), place, warning, other_end(document, placed), who, is_reply)
        return NoteCard(told, self._view.card_width(), self._faces, editing)

    def _as_shown(self, placed: Placed) -> Placed:
        """An annotation with its quote in the page's script and its note as it was typed last."""
        annotation, span = placed.annotation, placed.placement.span
        note = self._session.saving.unwritten.get(annotation.id, annotation.note)
        quote = annotation.selectors.exact
        if span is not None:
            quote = in_script(self._document, quote, span)
        selectors = annotation.selectors._replace(exact=quote)
        return placed._replace(annotation=annotation._replace(note=note, selectors=selectors))
