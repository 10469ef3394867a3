"""The annotations that the Notes panel shows: searched, filtered, in an order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.document.annotation import COLOURS, Author, Colour, Placed
from core.text.folding import SEARCH

PLACED = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Named = Callable[[Author | None], Author | None]
Order = Literal["position", "time", "colour"]
Standing = Literal["", "open", "resolved"]
ME = ""
"""Stands for the reader among the ids of those who wrote."""
_FEW = 20
"""Up to so many changed annotations are looked at one by one; beyond, all are, unless somebody types."""


def _by_position(placed: Placed) -> tuple[Any, ...]:
    span = placed.placement.span
    position = span or placed.annotation.selectors.position
    return span is None, position.start, position.end, placed.annotation.id


def _by_time(placed: Placed) -> tuple[Any, ...]:
    return placed.annotation.created, placed.annotation.id


def _by_colour(placed: Placed) -> tuple[Any, ...]:
    return COLOURS.index(placed.annotation.colour), *_by_position(placed)


_ORDERS: dict[Order, Callable[[Placed], tuple[Any, ...]]] = {
    "position": _by_position,
    "time": _by_time,
    "colour": _by_colour,
}
_LATEST_FIRST = ("time",)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which annotations to show, and in what order; empty means all."""

    words: str = ""
    colours: frozenset[Colour] = frozenset()
    tags: frozenset[str] = frozenset()
    order: Order = "position"
    authors: frozenset[str] = frozenset()
    standing: Standing = ""

    def admits(self, placed: Placed, replies: Sequence[Placed] = ()) -> bool:
        """Whether an annotation's colour, tags and standing are asked for, or who wrote it, or replied."""
        annotation = placed.annotation
        if self.colours and annotation.colour not in self.colours:
            return False
        if self.standing and annotation.resolved != (self.standing == "resolved"):
            return False
        if self.authors and not self.authors & {author_of(one) for one in (placed, *replies)}:
            return False
        return not self.tags or any(_is_under(tag, one) for tag in annotation.tags for one in self.tags)


class NotesModel(QAbstractListModel):
    """Annotations as rows, replies below what they reply to; an edit moves only the rows it touches.

    `draft` is a reply that is being typed, and `held` what stays whatever is wanted; `colours` says in words
    what each colour is, and means.
    """

    def __init__(self, parent: QObject | None = None, named: Named = lambda author: author) -> None:
        super().__init__(parent)
        self._named = named
        self._notes: Mapping[str, Placed] = {}
        self._ids: list[str] = []
        self._folded: dict[str, tuple[Placed, str]] = {}
        self.wanted = Wanted()
        self.colours: Mapping[Colour, str] = {}
        self.held: str | None = None
        self.draft: Placed | None = None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._ids):
            return None
        placed = self._notes.get(id_ := self._ids[index.row()])
        if placed is None and self.draft is not None and self.draft.annotation.id == id_:
            placed = self.draft
        if role == PLACED or placed is None:
            return placed
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _told(placed, self._named(placed.annotation.author))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return "" if self.is_reply(placed) else self.colours.get(placed.annotation.colour, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return placed.annotation.words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def show_all(self, notes: Mapping[str, Placed], wanted: Wanted) -> None:
        """Show what is wanted of these annotations, looked at anew."""
        self.beginResetModel()
        if notes is not self._notes:
            self._folded.clear()
        self._notes, self.wanted = notes, wanted
        self._ids = self._in_order()
        self.endResetModel()

    def look_again(self, notes: Mapping[str, Placed], changed: frozenset[str]) -> None:
        """Show what became of the annotations that an edit changed."""
        if len(changed) > _FEW and self.held is None:  # which would end the typing on a card
            self.show_all(notes, self.wanted)
            return
        self._notes = notes
        before, after = set(self._ids), self._in_order()
        stay = set(after)
        for id_ in before - stay:
            self._drop(id_)
        for row, id_ in enumerate(after):
            if id_ not in before:
                self.beginInsertRows(QModelIndex(), row, row)
                self._ids.insert(row, id_)
                self.endInsertRows()
        if self._ids != after:
            self._rearrange(after)
        for id_ in changed & stay & before:
            index = self.index(self._ids.index(id_))
            self.dataChanged.emit(index, index)

    def row_of(self, annotation: str) -> QModelIndex:
        """The row of an annotation, invalid where it is not shown."""
        return self.index(self._ids.index(annotation)) if annotation in self._ids else QModelIndex()

    def is_reply(self, placed: Placed) -> bool:
        """Whether an annotation stands below another that it replies to, and that is still there."""
        return placed.annotation.parent in self._notes

    def _in_order(self) -> list[str]:
        words = SEARCH.fold(self.wanted.words).split()
        replies: dict[str, list[Placed]] = {}
        for placed in sorted(filter(self.is_reply, self._notes.values()), key=_by_time):
            replies.setdefault(placed.annotation.parent or "", []).append(placed)
        if self.draft is not None and self.draft.annotation.id not in self._notes:
            replies.setdefault(self.draft.annotation.parent or "", []).append(self.draft)
        shown = [
            placed
            for placed in self._notes.values()
            if not self.is_reply(placed) and self._is_shown(placed, replies, words)
        ]
        shown.sort(key=_ORDERS[self.wanted.order], reverse=self.wanted.order in _LATEST_FIRST)
        return [
            one.annotation.id for placed in shown for one in (placed, *replies.get(placed.annotation.id, ()))
        ]

    def _is_shown(self, placed: Placed, replies: Mapping[str, list[Placed]], words: list[str]) -> bool:
        """Whether an annotation is shown, with all replies to it: one of them may be what is wanted."""
        below = replies.get(placed.annotation.id, [])
        together = [placed, *below]
        if any(one.annotation.id == self.held or one is self.draft for one in together):
            return True
        says = any(all(word in self._fold(one) for word in words) for one in together)
        return says and self.wanted.admits(placed, below)

    def _fold(self, placed: Placed) -> str:
        """What an annotation says, in the form that searches compare; folded once as long as it stays."""
        kept = self._folded.get(placed.annotation.id)
        if kept is None or kept[0] is not placed:
            kept = placed, SEARCH.fold(placed.annotation.words)
            self._folded[placed.annotation.id] = kept
        return kept[1]

    def _drop(self, annotation: str) -> None:
        row = self._ids.index(annotation)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._ids[row]
        self.endRemoveRows()

    def _rearrange(self, after: list[str]) -> None:
        """Put the same rows in another order; whoever holds an index keeps its annotation."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self._ids[index.row()] for index in held]
        self._ids = after
        rows = {id_: row for row, id_ in enumerate(after)}
        self.changePersistentIndexList(
            held, [self.index(rows[id_]) if id_ in rows else QModelIndex() for id_ in ids]
        )
        self.layoutChanged.emit()


def author_of(placed: Placed) -> str:
    """The id of who wrote an annotation, ME for the reader."""
    return placed.annotation.author.id if placed.annotation.author else ME


def _told(placed: Placed, author: Author | None) -> str:
    """An annotation as it is read out: what it says, by whom, and that it is settled."""
    annotation = placed.annotation
    by = author.name if author else ""
    settled = QCoreApplication.translate("Team", "Resolved") if annotation.resolved else ""
    return "\n".join(filter(None, (annotation.words, by, settled)))


def _is_under(tag: str, wanted: str) -> bool:
    return tag == wanted or tag.startswith(f"{wanted}/")
