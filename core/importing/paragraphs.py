"""What the reader of a format gives: paragraphs with what their file knows of them, made into a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from core.document.clean_text import CleanText, Mark, Removed
from core.document.span import Span

PieceKind = Literal["words", "raised", "supplied", "note", "left-out"]
BAR = " |"
CELL = f"{BAR} "
"""What stands between the cells of a row; an empty cell between two others keeps its place."""
_LABEL = re.compile(r"\s*[\[［〔【(（]?\s*(\d{1,3})\s*[\]］〕】)）]?\s*")
_OWN_NUMBER = re.compile(
    r"\s*(?:[\[［〔【(（]\s*(?P<bracketed>\d{1,3})\s*[\]］〕】)）]|(?P<plain>\d{1,3})\s?[.．、](?!\d))"
)


class Piece(NamedTuple):
    """Some of a paragraph's words: plain, raised, or supplied by the reader (a list's computed number).

    A `note` calls one, by its number from 1, and has words only where the file prints a number; of what is
    `left-out`, such as deleted words, `reason` says why.
    """

    words: str
    kind: PieceKind = "words"
    note: int = 0
    reason: str = ""


class Paragraph(NamedTuple):
    """A paragraph, or a row of a table; `level` is a heading's, from 1, else 0."""

    pieces: Sequence[Piece]
    level: int = 0


def is_bar(words: str) -> bool:
    """Whether words that are supplied stand between the cells of a row."""
    return words.startswith(BAR)


def cut_at_breaks(pieces: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """A paragraph cut where it goes on in a new line."""
    if not any("\n" in piece.words for piece in pieces):
        yield pieces
        return
    line: list[Piece] = []
    for piece in pieces:
        parts = piece.words.split("\n") if piece.kind in ("words", "raised") else [piece.words]
        for at, words in enumerate(parts):
            if at:
                yield line
                line = []
            line.append(piece._replace(words=words))
    yield line


def on_one_line(paragraphs: Iterable[Paragraph]) -> Iterator[Piece]:
    """What paragraphs say as the pieces of one, such as a note or the cell of a table."""
    begun = False
    for paragraph in paragraphs:
        has_words = _has_words(paragraph.pieces)
        if begun and has_words:
            yield Piece(" ")
        begun = begun or has_words
        yield from paragraph.pieces


def stripped(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces without the space at their beginning."""
    is_start = True
    for piece in pieces:
        words = piece.words.lstrip() if is_start and piece.kind != "left-out" else piece.words
        if words:
            is_start = is_start and piece.kind == "left-out"
            yield piece._replace(words=words)


def row_of(cells: Iterable[Iterable[Paragraph]]) -> list[Piece]:
    """The cells of a row as the pieces of one line, which has no words where they have none."""
    row: list[Piece] = []
    gap = ""
    for number, paragraphs in enumerate(cells):
        gap += BAR if number else ""
        cell = list(on_one_line(paragraphs))
        if gap and _has_words(cell):
            row.append(Piece(f"{gap} ", "supplied"))
            gap = ""
        row += cell
    return row


def _has_words(pieces: Iterable[Piece]) -> bool:
    return any(piece.words.strip() for piece in pieces if piece.kind != "left-out")


def put_together(
    paragraphs: Iterable[Paragraph],
    notes: Mapping[int, Sequence[Paragraph]] | None = None,
    fields: Iterable[tuple[str, str]] = (),
) -> CleanText:
    """The text of all paragraphs, a line each, and after them what the notes say under their numbers."""
    text = _Text()
    for paragraph in paragraphs:
        text.add(paragraph)
    labels = _labels(notes or {})
    for number, said in sorted((notes or {}).items()):
        text.add_note(number, labels[number], said)
    return CleanText("".join(text.parts), tuple(text.removed), tuple(fields), tuple(text.marks))


def _labels(notes: Mapping[int, Sequence[Paragraph]]) -> dict[int, str]:
    """How each note is numbered: as the file prints it, where its numbers rise, else in their order.

    A note whose own words begin with its number needs no other.
    """
    printed = {number: _printed(list(on_one_line(said))) for number, said in sorted(notes.items())}
    numbers = [number for number, _ in printed.values()]
    if numbers and numbers[0] and all(before < after for before, after in pairwise(numbers)):
        return {note: f"[{number}]" * (not is_said) for note, (number, is_said) in printed.items()}
    return {number: f"[{number}]" for number in notes}


def _printed(pieces: Sequence[Piece]) -> tuple[int, bool]:
    """The number that a note prints, zero for none, and whether its own words do."""
    first = next((piece for piece in pieces if piece.words.strip()), Piece(""))
    if first.kind != "words":
        label = _LABEL.fullmatch(first.words) if first.kind == "left-out" else None
        return (int(label[1]), False) if label else (0, False)
    own = _OWN_NUMBER.match("".join(piece.words for piece in pieces if piece.kind != "left-out"))
    return (int(own["bracketed"] or own["plain"]), True) if own else (0, False)


class _Text:
    """A text as it grows."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.marks: list[Mark] = []
        self.removed: list[Removed] = []
        self._length = 0

    def add(self, paragraph: Paragraph) -> Span:
        """Add a line, and give where it stands; one without words goes to the end of the line before."""
        if self.parts and any(piece.words and piece.kind != "left-out" for piece in paragraph.pieces):
            self._put("\n")
        start = self._length
        for piece in paragraph.pieces:
            if piece.kind == "words":
                self._put(piece.words.replace("\n", " "))
            else:
                self._mark(piece)
        span = Span(start, self._length)
        if paragraph.level and span:
            self.marks.append(Mark(span, "heading", paragraph.level))
        return span

    def add_note(self, number: int, label: str, said: Sequence[Paragraph]) -> None:
        """Add what a note says, on one line."""
        pieces = [*[Piece(label, "supplied"), Piece(" ")][: 2 * bool(label)], *stripped(on_one_line(said))]
        self.marks.append(Mark(self.add(Paragraph(pieces)), "note-text", number))

    def _mark(self, piece: Piece) -> None:
        """Add what is not only words."""
        words = piece.words.replace("\n", " ")
        if piece.kind == "left-out":
            if words.strip():
                self.removed.append(Removed(piece.words, piece.reason, self._length))
            return
        span = Span(self._length, self._length + len(words))
        self._put(words)
        if piece.kind == "note":
            self.marks.append(Mark(span, "note", piece.note))
        elif piece.kind in ("raised", "supplied") and span:
            self.marks.append(Mark(span, piece.kind))

    def _put(self, words: str) -> None:
        self.parts.append(words)
        self._length += len(words)
