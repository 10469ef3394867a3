"""The walk over what a Word file holds: its blocks, and the words of each paragraph."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from core.document.clean_text import COMMENT
from core.importing.formats.markup import Element, attribute, child, children, local, value
from core.importing.formats.word.numbering import Numbering
from core.importing.formats.word.styles import LOOKS, Style, Styles, properties, run_properties
from core.importing.formats.word.symbols import symbol
from core.importing.paragraphs import Paragraph, Piece, cut_at_breaks, row_of

LEFT_OUT = {"del": "deleted text", "moveFrom": "moved text", "rt": "reading of a character"}
"""What is in the file, and not in its text."""
WORDS = ("{*}t", "{*}delText")
HIDDEN, CONTENTS = "hidden text", "table of contents"
UNCALLED, SYMBOL = "note that nothing calls", "sign of a font"
SIGNS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "-", "cr": "\n", "br": "\n"}
"""What stands for a character in a run."""


@dataclass
class Notes:
    """The footnotes and endnotes of a file, numbered as they are called."""

    elements: dict[tuple[str, str], Element] = field(default_factory=dict)
    called: dict[tuple[str, str], int] = field(default_factory=dict)

    def call(self, kind: str, key: str) -> int:
        """The number of a note that is called; 0 where there is no such note."""
        if (kind, key) not in self.elements:
            return 0
        return self.called.setdefault((kind, key), len(self.called) + 1)

    def uncalled(self) -> Iterator[Element]:
        """The notes that were not called."""
        yield from (note for key, note in self.elements.items() if key not in self.called)


class Walk:
    """Goes through blocks; what stands in a text box comes after the paragraph that holds it."""

    def __init__(self, styles: Styles, numbering: Numbering, notes: Notes, comments: dict[str, str]) -> None:
        self._styles, self._numbering, self._notes, self._comments = styles, numbering, notes, comments
        self._fields: list[str] = []
        self._boxes: list[Element] = []
        self._held: list[Piece] = []

    def blocks(self, parent: Element) -> Iterator[Paragraph]:
        """The paragraphs and rows below an element."""
        for one in parent:
            match local(str(one.tag)):
                case "p":
                    yield from self._paragraph(one)
                case "tbl":
                    yield from self._rows(one)
                case "AlternateContent":
                    yield from self.blocks(_chosen(one))
                case "del" | "moveFrom" as tag:
                    self._held.append(Piece(words_of(one), "left-out", reason=LEFT_OUT[tag]))
                case "r":  # words outside of a paragraph
                    yield from map(Paragraph, cut_at_breaks(self._pieces([one], Style())))
                case tag if not tag.endswith("Pr"):
                    yield from self.blocks(one)

    def rest(self) -> Iterator[Paragraph]:
        """What is left at last: paragraphs without an end, comments of nothing, notes that nothing calls."""
        pieces = [Piece(words, "left-out", reason=COMMENT) for words in self._comments.values()]
        pieces += [Piece(words_of(note), "left-out", reason=UNCALLED) for note in self._notes.uncalled()]
        held, self._held = self._held, []
        yield Paragraph([*held, *pieces])

    def _paragraph(self, element: Element) -> Iterator[Paragraph]:
        own = child(element, "pPr")
        style = properties(own, self._styles.of(value(own, "pStyle") if own is not None else ""))
        style = style._replace(raised=False)
        pieces = [*self._held, *self._number(style), *self._pieces(element, style)]
        self._held = []
        if own is not None and any(child(one, "del") is not None for one in children(own, "rPr")):
            self._held = pieces  # its end was deleted: it goes on in the next one
        else:
            for line in cut_at_breaks(pieces):
                yield Paragraph(line, style.level)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self.blocks(box)

    def _number(self, style: Style) -> Iterator[Piece]:
        if style.list_number and (words := self._numbering.next(style.list_number, style.depth)):
            yield Piece(words, "supplied")

    def _pieces(self, parent: Iterable[Element], style: Style) -> list[Piece]:
        found: list[Piece] = []
        for one in parent:
            tag = local(str(one.tag))
            if tag == "r":
                found += self._run(one, style)
            elif tag in LEFT_OUT:
                found.append(Piece(words_of(one), "left-out", reason=LEFT_OUT[tag]))
            elif tag == "AlternateContent":
                found += self._pieces(_chosen(one), style)
            elif not tag.endswith("Pr"):
                found += self._pieces(one, style)
        return found

    def _run(self, run: Element, style: Style) -> Iterator[Piece]:
        own = child(run, "rPr")
        looks = self._looks(own, style) if own is not None else style
        reason = HIDDEN if looks.hidden else ""
        for part in run:
            if part is own:
                continue
            for piece in self._part(part, style):
                if piece.kind != "words":
                    yield piece
                elif why := reason or (CONTENTS if self._fields and self._is_in_contents() else ""):
                    yield Piece(piece.words, "left-out", reason=why)
                else:
                    yield Piece(piece.words, "raised") if looks.raised else piece

    def _looks(self, own: Element, style: Style) -> Style:
        """How a run's words look: hidden as their paragraph is, raised only by themselves."""
        if next(own.iterchildren("{*}rStyle", *LOOKS), None) is None:
            return style
        named = self._styles.of(value(own, "rStyle"))
        return run_properties(own, Style(hidden=style.hidden or named.hidden, raised=named.raised))

    def _part(self, part: Element, style: Style) -> Iterator[Piece]:
        """What one part of a run gives."""
        match local(str(part.tag)):
            case "t":
                yield Piece(part.text or "")
            case "br" if attribute(part, "type", "textWrapping") != "textWrapping":
                pass  # the end of a page or a column
            case sign if sign in SIGNS:
                yield Piece(SIGNS[sign])
            case "delText":
                yield Piece(part.text or "", "left-out", reason=LEFT_OUT["del"])
            case "footnoteReference" | "endnoteReference" | "commentReference" as tag:
                yield from self._reference(tag, attribute(part, "id"))
            case "fldChar" | "instrText" as tag:
                self._follow_field(tag, part)
            case "ruby":
                yield from self._pieces(part, style)
            case _:
                yield from self._sign(part, style)

    def _sign(self, part: Element, style: Style) -> Iterator[Piece]:
        """What a part of a run gives that is no words: a sign, or what is drawn."""
        match local(str(part.tag)):
            case "sym":
                yield _symbol(part)
            case "AlternateContent":
                yield from self._alternative(part, style)
            case "drawing" | "pict" | "object":
                self._find_boxes(part)

    def _alternative(self, alternatives: Element, style: Style) -> Iterator[Piece]:
        """Newer programs' form of something, or where that holds no words the other."""
        for form in alternatives.iterchildren("{*}Choice", "{*}Fallback"):
            if next(form.iterdescendants("{*}txbxContent"), None) is not None:
                self._find_boxes(form)
                return
            pieces = [piece for part in form for piece in self._part(part, style)]
            yield from pieces
            if pieces:
                return

    def _reference(self, tag: str, key: str) -> Iterator[Piece]:
        if tag == "commentReference":
            yield Piece(self._comments.pop(key, ""), "left-out", reason=COMMENT)
        elif number := self._notes.call(tag.removesuffix("Reference"), key):
            yield Piece("", "note", note=number)

    def _find_boxes(self, element: Element) -> None:
        self._boxes += [box for box in element.iter("{*}txbxContent") if not _is_in_box(box, element)]

    def _follow_field(self, tag: str, part: Element) -> None:
        """Fields hold what tells how they are made, and then what was made of it."""
        kind = attribute(part, "fldCharType")
        if kind == "begin":
            self._fields.append("")
        elif kind == "end" and self._fields:
            self._fields.pop()
        elif tag == "instrText" and self._fields:
            self._fields[-1] += part.text or ""

    def _is_in_contents(self) -> bool:
        return any(one.split()[:1] == ["TOC"] for one in self._fields)

    def _rows(self, table: Element) -> Iterator[Paragraph]:
        for row in table.iter("{*}tr"):
            if next(row.iterancestors("{*}tbl"), None) is table:
                yield from self._row(row)

    def _row(self, row: Element) -> Iterator[Paragraph]:
        """The cells of a row on one line, what they hold of other tables on lines below."""
        below: list[Paragraph] = []
        cells = [cell for cell in row.iter("{*}tc") if next(cell.iterancestors("{*}tr"), None) is row]
        pieces = row_of(self._cell(cell, below) for cell in cells)
        if any(piece.words.strip() for piece in pieces):
            yield Paragraph(pieces)
        yield from below

    def _cell(self, cell: Element, below: list[Paragraph]) -> Iterator[Paragraph]:
        for one in cell:
            match local(str(one.tag)):
                case "tbl":
                    below += self._rows(one)
                case "p":
                    yield from self._paragraph(one)
                case _:
                    yield from self.blocks(one)


def words_of(element: Element) -> str:
    """All the words below an element, deleted ones too, a line for each paragraph."""
    paragraphs = list(element.iter("{*}p")) or [element]
    return "\n".join(
        "".join(map(str, paragraph.itertext(*WORDS, with_tail=False))) for paragraph in paragraphs
    )


def _symbol(element: Element) -> Piece:
    font, code = attribute(element, "font"), attribute(element, "char")
    sign = symbol(font, code)
    return Piece(sign, "supplied") if sign else Piece(f"{font} {code}", "left-out", reason=SYMBOL)


def _chosen(alternatives: Element) -> Element:
    """Of several forms of one thing the first, which newer programs show."""
    for name in ("Choice", "Fallback"):
        if (found := child(alternatives, name)) is not None:
            return found
    return alternatives


def _is_in_box(box: Element, outermost: Element) -> bool:
    around = takewhile(lambda parent: parent is not outermost, box.iterancestors())
    return any(local(str(parent.tag)) in ("txbxContent", "Fallback") for parent in around)
