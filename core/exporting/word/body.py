"""The body of the file: paragraphs with footnotes at their markers and comments around their words."""

from collections import Counter
from collections.abc import Iterable, Iterator

from core.document.annotation import Placed
from core.exporting.cells import Cell
from core.exporting.labels import Labels
from core.exporting.noted import in_words
from core.exporting.pieces import Body, Piece
from core.exporting.selection import Field, Outgoing
from core.exporting.word.comments import is_comment
from core.exporting.word.markup import attribute, paragraph, run, styled
from core.exporting.word.styles import shade, style_of

OWN_FIELDS: tuple[Field, ...] = (
    "section",
    "quote",
    "note",
    "link",
    "meaning",
    "tags",
    "created",
    "author",
    "replies",
)
"""What is told of notes that go out alone, where nothing else is chosen."""
NAME_LENGTH = 20
"""Characters of a paragraph that name its bookmark; Word allows forty in all."""


class Writer:
    """Writes what goes out as Word's markup."""

    def __init__(self, out: Outgoing, body: Body, labels: Labels) -> None:
        self._out, self._body, self._labels = out, body, labels
        self._numbers = body.numbers()
        self._calls = Counter(piece.entry for block in body.blocks for piece in block.pieces)
        self._called: set[int] = set()
        self._held: list[str] = []
        self.commented = {number for number, note in enumerate(out.notes) if is_comment(note)}
        if not out.selection.words or out.report is None:
            self.commented = set()

    def paragraphs(self) -> Iterator[str]:
        """All paragraphs: the report's, then the notes that have no place in it."""
        if not any(block.role == "title" for block in self._body.blocks):
            yield from self._head()
        for block in self._body.blocks:
            inside = "".join(map(self._piece, block.pieces))
            yield paragraph(style_of(block.role, block.level), inside)
        notes = [self._out.notes[number] for number in self._body.elsewhere]
        if not self._body.blocks:
            yield from self._notes(notes)
        elif notes:
            yield paragraph("Heading1", run(self._labels.of("失位批注")))
            yield from map(self._orphan, self._body.elsewhere)

    def footnotes(self) -> Iterator[str]:
        """What the footnotes say, in the order in which they are called."""
        sign = f"<w:r><w:rPr>{styled('FootnoteReference')}</w:rPr><w:footnoteRef/></w:r>"
        for entry, pieces in self._body.called.items():
            said = "".join(run(piece.span.of(self._out.text), shade(piece.colour)) for piece in pieces)
            inside = paragraph("FootnoteText", f"{sign}{run(' ')}{said}")
            yield f'<w:footnote w:id="{self._numbers[entry]}">{inside}</w:footnote>'

    def _head(self) -> Iterator[str]:
        if self._out.name:
            yield paragraph("Title", run(self._out.name))
        if self._out.beside:
            yield paragraph("Subtitle", run(self._out.beside))

    def _piece(self, piece: Piece) -> str:
        looks = f"{'<w:b/>' if piece.lead else ''}{shade(piece.colour)}"
        looks = looks if piece.link is None else styled("Hyperlink") + looks
        inside = run(piece.span.of(self._out.text), looks) if piece.entry is None else self._call(piece)
        if piece.link is not None and inside:
            inside = f'<w:hyperlink w:anchor="{_anchor(piece.link)}" w:history="1">{inside}</w:hyperlink>'
        before, after = map(self._begin, piece.opens), map(self._end, piece.closes)
        written = [*before, *map(self._reached, piece.reached), inside, *after]
        if not self._holds_signs():
            written += self._held
            self._held = []
        return "".join(written)

    def _holds_signs(self) -> bool:
        """Whether the signs of comments wait for the second footnote.

        LibreOffice (7.4) empties all footnotes of a file that has one between the first and the second; the
        words that a comment is on are told by where its range begins and ends.
        """
        return len(self._called) == 1 and len(self._body.called) > 1

    def _call(self, piece: Piece) -> str:
        """A footnote where it is called first, further on a field that repeats its number."""
        entry = piece.entry or 0
        number = self._numbers[entry]
        properties = f"<w:rPr>{styled('FootnoteReference')}{shade(piece.colour)}</w:rPr>"
        if entry in self._called:
            return (
                f'<w:fldSimple w:instr=" NOTEREF _Ref{number} \\h "><w:r>{properties}'
                f"<w:t>{number}</w:t></w:r></w:fldSimple>"
            )
        self._called.add(entry)
        inside = f'<w:r>{properties}<w:footnoteReference w:id="{number}"/></w:r>'
        if self._calls[entry] == 1:
            return inside
        mark = len(self._out.notes) + number  # bookmarks that stand for notes have the numbers below
        start = f'<w:bookmarkStart w:id="{mark}" w:name="_Ref{number}"/>'
        return f'{start}{inside}<w:bookmarkEnd w:id="{mark}"/>'

    def _begin(self, number: int) -> str:
        start = f'<w:commentRangeStart w:id="{number}"/>' if number in self.commented else ""
        if self._out.notes[number].annotation.kind == "bookmark":
            start += f'<w:bookmarkStart w:id="{number}" w:name="{self._name(number)}"/>'
        return start

    def _end(self, number: int) -> str:
        is_bookmark = self._out.notes[number].annotation.kind == "bookmark"
        end = f'<w:bookmarkEnd w:id="{number}"/>' if is_bookmark else ""
        if number not in self.commented:
            return end
        properties = f"<w:rPr>{styled('CommentReference')}</w:rPr>"
        sign = f'<w:r>{properties}<w:commentReference w:id="{number}"/></w:r>'
        end += f'<w:commentRangeEnd w:id="{number}"/>'
        if self._holds_signs():
            self._held.append(sign)
            return end
        return end + sign

    def _reached(self, number: int) -> str:
        """The place that a link leads to; bookmarks of notes and of footnotes have the numbers below."""
        mark = len(self._out.notes) + len(self._numbers) + 1 + number
        return f'<w:bookmarkStart w:id="{mark}" w:name="{_anchor(number)}"/><w:bookmarkEnd w:id="{mark}"/>'

    def _name(self, number: int) -> str:
        """A name for a bookmark that no other has: it begins with a letter, and has no blanks and signs."""
        words = "".join(filter(str.isalnum, self._out.quote(self._out.notes[number])))
        return attribute(f"{self._labels.of('书签')}{number}_{words[:NAME_LENGTH]}")

    def _orphan(self, number: int) -> str:
        note = self._out.notes[number]
        words = run(self._out.quote(note), shade(note.annotation.colour))
        return paragraph("Quote", f"{self._begin(number)}{words}{self._end(number)}")

    def _notes(self, notes: Iterable[Placed]) -> Iterator[str]:
        """Notes that go out alone: quotations under the headings of their sections."""
        section = ""
        for note in notes:
            told = self._out.told(note, OWN_FIELDS)
            where = str(told.pop("section", ""))
            if self._out.selection.order == "place" and where != section:
                section = where
                yield paragraph("Heading2", run(where))
            elif self._out.selection.order != "place" and where:
                told = {"section": where, **told}
            yield from self._note(note, told)

    def _note(self, note: Placed, told: dict[Field, Cell]) -> Iterator[str]:
        if quote := told.pop("quote", ""):
            yield paragraph("Quote", run(str(quote), shade(note.annotation.colour)))
        for line in str(told.pop("note", "")).strip().splitlines():
            yield paragraph("NoteText", run(line))
        if details := " · ".join(words for _, words in in_words(self._labels, told)):
            yield paragraph("NoteDetails", run(details))


def _anchor(number: int) -> str:
    """The name of the place where the other end of a link begins; Word shows none that begins so."""
    return f"_Link{number}"
