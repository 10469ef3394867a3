"""A reader's notes as markup, each with what is chosen to be told of it."""

from collections.abc import Iterator, Sequence

from core.exporting.labels import Labels
from core.exporting.noted import ALONE, USUAL, noted, says_something
from core.exporting.selection import Field, Outgoing
from core.exporting.web.escaped import escaped


class Notes:
    """Makes markup of notes, by their numbers from 1 in the list that goes out."""

    def __init__(self, out: Outgoing, labels: Labels) -> None:
        self._out, self._labels = out, labels
        self._far = frozenset(_far(out))

    def signed(self) -> frozenset[int]:
        """The notes that say something."""
        return frozenset(number for number, note in enumerate(self._out.notes, 1) if says_something(note))

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
        told = noted(self._out, self._labels, note, usual)
        fields = "".join(
            _told(field, self._led(number, field, escaped(words))) for field, words in told.fields
        )
        head = f'<p class="head">{sign} {escaped(told.head)}</p>'
        return f'<div class="note {note.annotation.colour}" id="n{number}">{head}{fields}</div>'

    def _led(self, number: int, field: Field, words: str) -> str:
        """The words of a link's other end, leading there where the page has it."""
        if field != "link" or number not in self._far:
            return words
        return f'<a href="#f{number}">{words}</a>'


def _far(out: Outgoing) -> Iterator[int]:
    """The notes whose other end has words on the page."""
    rows = [row.span for row in out.rows()]
    for number, note in enumerate(out.notes, 1):
        span = note.other.span if note.other else None
        if span and any(row.overlaps(span.stripped(out.text)) for row in rows):
            yield number


def _told(field: Field, words: str) -> str:
    if field == "quote":
        return f"<blockquote>{words}</blockquote>"
    kind = "" if field == "note" else ' class="about-it"'
    return f'<p{kind} dir="auto">{words}</p>'
