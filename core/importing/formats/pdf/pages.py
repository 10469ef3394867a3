"""The pages of a document put together: what runs through them, what stands below, what is left out."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from core.importing.cleaning.edits import seam
from core.importing.formats.pdf.columns import in_reading_order
from core.importing.formats.pdf.flow import (
    Margins,
    begins_paragraph,
    first_lines,
    heading_sizes,
    is_of_contents,
    level_of,
    margins_of,
)
from core.importing.formats.pdf.furniture import furniture_of
from core.importing.formats.pdf.grid import unwrapped
from core.importing.formats.pdf.lines import Line, lines_of, pieces_of
from core.importing.formats.pdf.notes import Foot, foot_of
from core.importing.formats.pdf.sheet import Sheet
from core.importing.paragraphs import Paragraph, Piece, stripped

OUTSIDE, ASLANT, NOTES, CONTENTS, LABEL, HYPHEN = (
    "outside the page",
    "slanted text",
    "note of a reader",
    "table of contents",
    "note number",
    "hyphen",
)
_CONTENTS = frozenset(("目录", "目錄", "目次"))
_LEAST_LINES = 10
_MOST_OF_ENTRY = 3
"""Lines that an entry of a table of contents has at most."""


class Body(NamedTuple):
    """What a document says: its paragraphs, and its notes by number."""

    paragraphs: list[Paragraph]
    notes: Mapping[int, list[Paragraph]]


class _Page(NamedTuple):
    """A page parted: its columns, what is left out before and behind them, and the notes below."""

    columns: list[list[Line]]
    head: list[Piece]
    foot: list[Piece]
    noted: list[Line]
    labels: dict[int, str]
    kind: tuple[int, int]


def body_of(sheets: Sequence[Sheet]) -> Body:
    """What the pages of a document say."""
    sheets = [unwrapped(sheet) for sheet in sheets]
    found = [lines_of(sheet) for sheet in sheets]
    furniture = furniture_of(found)
    kept = [
        [line for at, line in enumerate(lines) if at not in left]
        for lines, left in zip(found, furniture, strict=True)
    ]
    every = [line for lines in kept for line in lines]
    if not every:
        return Body([], {})
    flow = _Flow(every)
    is_open = False
    for number, sheet in enumerate(sheets):
        foot = foot_of(kept[number], sheet.rules, flow.common.size, is_open=is_open)
        is_open = foot.start < len(kept[number])
        head, tail = _left_out(found[number], furniture[number], sheet)
        flow.pages.append(_parted(sheet, kept[number], foot, (head, tail), number % 2))
    return flow.body()


def _parted(
    sheet: Sheet, lines: list[Line], foot: Foot, left: tuple[list[Piece], list[Piece]], side: int
) -> _Page:
    columns = in_reading_order(sheet, lines[: foot.start])
    labels = {at - foot.start: label for at, label in foot.labels.items()}
    return _Page(columns, *left, lines[foot.start :], labels, (side, round(sheet.width)))


def _left_out(
    lines: Sequence[Line], reasons: Mapping[int, str], sheet: Sheet
) -> tuple[list[Piece], list[Piece]]:
    """What of a page's head and foot is left out."""
    said = {at: _as_left_out(lines[at], reasons[at]) for at in sorted(reasons)}
    middle = next((at for at in range(len(lines)) if at not in reasons), len(lines))
    head = [piece for at, piece in said.items() if at < middle]
    beyond = [
        Piece(sheet.outside, "left-out", reason=OUTSIDE),
        Piece(sheet.aslant, "left-out", reason=ASLANT),
        Piece(sheet.noted, "left-out", reason=NOTES),
    ]
    return [*beyond, *head], [piece for at, piece in said.items() if at >= middle]


def _as_left_out(line: Line, reason: str) -> Piece:
    return Piece("".join(piece.words for piece in pieces_of(line)), "left-out", reason=reason)


class _Flow:
    """The text of a document as it grows, page by page."""

    def __init__(self, every: Sequence[Line]) -> None:
        self.common = margins_of(every)
        self.pages: list[_Page] = []
        self._sizes = heading_sizes(every, self.common.size)
        self._paragraphs: list[Paragraph] = []
        self._pieces: list[Piece] = []
        self._lines: list[Line] = []
        self._is_row = False
        self._notes: dict[int, list[Piece]] = {}

    def body(self) -> Body:
        """The paragraphs and notes of all pages."""
        margins = self._margins()
        listed = _contents_of([line for page in self.pages for lines in page.columns for line in lines])
        for page in self.pages:
            self._pieces += page.head
            calls = self._add_notes(page)
            for column, lines in enumerate(page.columns):
                rows = [line.is_row(*beside) for line, *beside in _with_neighbours(lines)]
                own = margins[_key(page, column)]
                firsts = first_lines(lines, own)
                for at, (line, is_row) in enumerate(zip(lines, rows, strict=True)):
                    if id(line) in listed:
                        self._leave_out_contents(line)
                        continue
                    if at in firsts:
                        self._end()
                    self._add(line, own, calls, is_first=not at, is_row=is_row)
            self._pieces += page.foot
        self._end()
        return Body(self._paragraphs, {number: [Paragraph(said)] for number, said in self._notes.items()})

    def _margins(self) -> Mapping[tuple[int, ...], Margins]:
        """The margins of the columns of left and of right pages, where these have enough lines to tell."""
        lines: dict[tuple[int, ...], list[Line]] = {}
        for page in self.pages:
            for column, some in enumerate(page.columns):
                lines.setdefault(_key(page, column), []).extend(some)
        return {
            key: margins_of(some) if len(some) >= _LEAST_LINES else self.common for key, some in lines.items()
        }

    def _add(
        self, line: Line, margins: Margins, calls: Mapping[str, int], *, is_first: bool, is_row: bool
    ) -> None:
        before = self._lines[-1] if self._lines else None
        if (
            before is None
            or is_row
            or self._is_row
            or begins_paragraph(before, line, margins, is_same_page=not is_first)
        ):
            self._end()
        elif before:
            _join(self._pieces, before, line)
        self._pieces += _calling(pieces_of(line, is_row=is_row), calls)
        self._lines.append(line)
        self._is_row = is_row

    def _leave_out_contents(self, line: Line) -> None:
        if "".join(one.words for one in self._lines) in _CONTENTS:
            self._pieces = [piece._replace(kind="left-out", reason=CONTENTS) for piece in self._pieces]
        self._end()
        self._paragraphs.append(Paragraph([_as_left_out(line, CONTENTS)]))

    def _end(self) -> None:
        """The paragraph is whole; what was left out behind its last line goes along."""
        level = level_of(self._lines, self._sizes, self.common.size) if self._lines else 0
        if self._pieces:
            self._paragraphs.append(Paragraph(self._pieces, level))
        self._pieces, self._lines = [], []

    def _add_notes(self, page: _Page) -> dict[str, int]:
        """Add what the notes of a page say, and give their numbers by what is printed."""
        calls: dict[str, int] = {}
        for at, line in enumerate(page.noted):
            if at in page.labels:
                calls[page.labels[at]] = number = len(self._notes) + 1
                label = Piece(page.labels[at], "left-out", reason=LABEL)
                self._notes[number] = [label, *stripped(pieces_of(line, len(label.words)))]
            elif self._notes:
                said = self._notes[len(self._notes)]
                _join(said, page.noted[at - 1] if at else line, line)
                said += pieces_of(line)
        return calls


def _with_neighbours(lines: Sequence[Line]) -> Iterator[tuple[Line, Line | None, Line | None]]:
    """Each line with the one above it and the one below."""
    yield from zip(lines, (None, *lines), (*lines[1:], None), strict=False)


def _contents_of(lines: Sequence[Line]) -> set[int]:
    """Which lines are of a table of contents, by their ids, also those whose entry goes on in the next."""
    found = [at for at, line in enumerate(lines) if is_of_contents(line)]
    head = next((at for at, line in enumerate(lines) if _said(line) in _CONTENTS), None)
    starts = found if head is None or head > min(found, default=0) else [head, *found]
    between = (range(one + 1, two) for one, two in pairwise(starts) if two - one <= _MOST_OF_ENTRY)
    return {id(lines[at]) for at in (*found, *(at for gap in between for at in gap))}


def _said(line: Line) -> str:
    return "".join(glyph.character for glyph in line.glyphs)


def _key(page: _Page, column: int) -> tuple[int, ...]:
    """What columns have the same margins."""
    side = round(min(line.x for line in page.columns[column]) / 20) if len(page.columns) > 1 else -1
    return (*page.kind, side)


def _join(pieces: list[Piece], before: Line, line: Line) -> None:
    """Put between two lines what stood there: a space between Latin words, no hyphen inside of one."""
    at = next((at for at in range(len(pieces) - 1, -1, -1) if pieces[at].kind != "left-out"), -1)
    if at < 0:
        return
    said, first = pieces[at], line.glyphs[0].character
    if said.words[-1:] == "-" and said.words[-2:-1].isalpha() and first.islower() and first.isascii():
        pieces[at : at + 1] = [
            said._replace(words=said.words[:-1]),
            Piece("-", "left-out", reason=HYPHEN),
        ]
    elif space := seam(before.glyphs[-1].character, first):
        pieces.append(Piece(space))


def _calling(pieces: Iterator[Piece], calls: Mapping[str, int]) -> Iterator[Piece]:
    """The pieces of a line, among them those that call a note of its page."""
    for piece in pieces:
        number = calls.get(piece.words.strip(), 0) if piece.kind == "raised" else 0
        yield piece._replace(kind="note", note=number) if number else piece
