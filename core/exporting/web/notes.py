"""A reader's notes as markup, each with what is chosen to be told of it."""

from collections.abc import Mapping, Sequence

from core.document.annotation import Kind, Placed
from core.exporting.cells import Cell
from core.exporting.labels import Labels
from core.exporting.selection import Field, Outgoing
from core.exporting.web.escaped import escaped

USUAL: tuple[Field, ...] = ("meaning", "note", "tags", "link")
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
}
"""Fields that would not be understood without their names."""
_KINDS: dict[Kind, str] = {"highlight": "", "bookmark": "书签", "link": "链接"}


class Notes:
    """Makes markup of notes, by their numbers from 1 in the list that goes out."""

    def __init__(self, out: Outgoing, labels: Labels) -> None:
        self._out, self._labels = out, labels

    def signed(self) -> frozenset[int]:
        """The notes that say something: all but bare highlights, which speak by their colour."""
        return frozenset(number for number, note in enumerate(self._out.notes, 1) if _says(note))

    def beside(self, numbers: Sequence[int]) -> str:
        """Notes that stand beside their words."""
        if not numbers:
            return ""
        notes = "".join(self._note(one, USUAL, f'<a href="#m{one}">{one}</a>') for one in numbers)
        return f'<aside class="notes" aria-label="{self._labels.of("批注")}">{notes}</aside>'

    def alone(self, numbers: Sequence[int]) -> str:
        """Notes away from their words, which go along."""
        return "".join(self._note(one, ALONE, str(one)) for one in numbers)

    def _note(self, number: int, usual: Sequence[Field], sign: str) -> str:
        note = self._out.notes[number - 1]
        told = self._out.told(note, usual)
        kind = self._labels.of(_KINDS[note.annotation.kind])
        colour = self._labels.colour(note.annotation.colour, str(told.pop("meaning", "") or ""))
        told.pop("colour", None)
        head = f"{sign} " + " · ".join(filter(None, (kind, escaped(colour))))
        parts = [self._told(field, cell) for field, cell in told.items() if cell not in (None, "")]
        words = "".join((f'<p class="head">{head}</p>', *parts))
        return f'<div class="note {note.annotation.colour}" id="n{number}">{words}</div>'

    def _told(self, field: Field, cell: Cell) -> str:
        words = escaped(str(cell))
        if field == "quote":
            return f"<blockquote>{words}</blockquote>"
        if field == "tags":
            words = " ".join(f"#{tag}" for tag in words.split(", "))
        if field == "link":
            words = f"→ {words}"
        name = f"{self._labels.of(NAMES[field])}：" if field in NAMES else ""
        kind = "" if field == "note" else ' class="about-it"'
        return f'<p{kind} dir="auto">{name}{words}</p>'


def _says(note: Placed) -> bool:
    own = note.annotation
    return bool(own.note or own.tags or own.kind != "highlight")
