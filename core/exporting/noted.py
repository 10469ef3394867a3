"""What a page or a book tells of a reader's notes, in words."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from core.document.annotation import AnchorState, Kind, Placed
from core.exporting.cells import Cell
from core.exporting.labels import COLOURS, Labels
from core.exporting.selection import Field, Outgoing

USUAL: tuple[Field, ...] = ("meaning", "note", "tags", "link", "author", "resolved", "replies")
"""What is told of a note beside the words that it is on."""
ALONE: tuple[Field, ...] = ("section", "quote", *USUAL)
NAMES: Mapping[Field, str] = {
    "id": "编号",
    "kind": "类型",
    "state": "定位",
    "start": "起",
    "end": "止",
    "created": "写于",
    "modified": "改于",
    "author": "作者",
    "resolved": "已解决",
    "replies": "回复",
}
"""Fields that would not be understood without their names."""
KINDS: Mapping[Kind, str] = {"highlight": "高亮", "bookmark": "书签", "link": "链接", "reply": "回复"}
STATES: Mapping[AnchorState, str] = {
    "exact": "原处",
    "moved": "已移动",
    "edited": "文字有改动",
    "ambiguous": "不止一处",
    "orphan": "失位",
}
_VALUES: Mapping[Field, Mapping[Any, str]] = {
    "resolved": {"yes": "是"},
    "kind": KINDS,
    "state": STATES,
    "colour": COLOURS,
}


class Noted(NamedTuple):
    """What is told of a note: its colour and kind in a line, then field by field."""

    head: str
    fields: tuple[tuple[Field, str], ...]


def says_something(note: Placed) -> bool:
    """Whether a note is more than a bare highlight, which speaks by its colour."""
    own = note.annotation
    return bool(own.note or own.tags or own.kind != "highlight")


def noted(out: Outgoing, labels: Labels, note: Placed, usual: Sequence[Field]) -> Noted:
    """What is told of a note: what is chosen, or else what is usual."""
    told = out.told(note, usual)
    meaning = str(told.pop("meaning", "") or "")
    told.pop("colour", None)
    kind = note.annotation.kind
    names = (
        "" if kind == "highlight" else labels.of(KINDS[kind]),
        labels.colour(note.annotation.colour, meaning),
    )
    return Noted(" · ".join(filter(None, names)), tuple(in_words(labels, told)))


def in_words(labels: Labels, told: Mapping[Field, Cell]) -> Iterator[tuple[Field, str]]:
    """The fields of a note that say something, each on one line in the report's own language and script."""
    for field, cell in told.items():
        words = _words(labels, field, cell)
        if words:
            yield field, f"{labels.of(NAMES[field])}：{words}" if field in NAMES else words


def _words(labels: Labels, field: Field, cell: Cell) -> str:
    words = "" if cell is None else str(cell)
    if field in _VALUES:
        return labels.of(_VALUES[field].get(words, words))
    if field in ("created", "modified") and (time := local(words)):
        return f"{time:%Y-%m-%d %H:%M}"
    if field == "tags" and words:
        return " ".join(f"#{tag}" for tag in words.split(", "))
    return f"→ {words}" if field == "link" and words else words


def local(time: str) -> datetime | None:
    """A moment as the clock on the wall shows it; None for what is none."""
    try:
        return datetime.fromisoformat(time).astimezone()
    except (ValueError, OverflowError):
        return None
