"""An OpenDocument text: its paragraphs, notes and rows."""

from collections.abc import Iterable, Iterator
from itertools import count

from lxml import etree

from core.document.clean_text import COMMENT, CleanText
from core.document.problem import Problem
from core.importing.formats.accounting import accounted
from core.importing.formats.archive import Archive
from core.importing.formats.markup import Element, attribute, child, local, number, parse
from core.importing.formats.open.styles import Styles
from core.importing.paragraphs import Paragraph, Piece, cut_at_breaks, put_together, row_of

NO_TEXT = "{name} is no OpenDocument text: it has no text where one keeps it."
DELETED, HIDDEN, CONTENTS = "deleted text", "hidden text", "table of contents"
_INDEXES = frozenset(("table-of-content", "alphabetical-index", "illustration-index", "user-index"))
_CELLS = ("{*}table-cell", "{*}covered-table-cell")
_DRAWN = frozenset(("frame", "text-box", "custom-shape", "rect", "ellipse", "g"))
_NO_WORDS = frozenset(("creator", "date", "date-string", "note-citation", "title", "desc"))


def read_odt(data: bytes, name: str) -> tuple[CleanText, str]:
    """The text of an OpenDocument file, with its headings, notes and raised words; or Problem."""
    archive = Archive(data, name)
    if "content.xml" not in archive.names:
        raise Problem(NO_TEXT, name=name)
    content = parse(archive.read("content.xml"), name)
    body = content.find("{*}body/{*}text")
    if body is None:
        raise Problem(NO_TEXT, name=name)
    named = archive.read("styles.xml")
    walk = _Walk(Styles(parse(named, name) if named else None, content))
    paragraphs = list(walk.blocks(body))
    return accounted(put_together(paragraphs, walk.notes), _words(body)), "utf-8"


def _words(body: Element) -> Iterator[str]:
    """All words of a text's paragraphs, but for who wrote when, numbers of notes, and pictures' names."""
    inside = passed = 0
    for event, element in etree.iterwalk(body, events=("start", "end")):
        step, tag = 1 if event == "start" else -1, local(str(element.tag))
        inside += step * (tag in ("p", "h"))
        passed += step * (tag in _NO_WORDS)
        if inside and not passed:
            yield (element.text if event == "start" else element.tail) or ""


class _Walk:
    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._numbers = count(1)
        self._counts: dict[tuple[str, int], int] = {}
        self._boxes: list[Element] = []
        self.notes: dict[int, list[Paragraph]] = {}

    def blocks(self, parent: Iterable[Element]) -> Iterator[Paragraph]:
        """The paragraphs and rows below an element."""
        for one in parent:
            match local(str(one.tag)):
                case "p" | "h":
                    yield from self._paragraph(one)
                case "list":
                    yield from self._list(one, attribute(one, "style-name"), 1)
                case "table":
                    yield from self._rows(one)
                case "tracked-changes":
                    yield Paragraph([_left_out(one, DELETED)])
                case tag if tag in _INDEXES:
                    yield Paragraph([_left_out(one, CONTENTS)])
                case tag if tag not in _NO_WORDS:
                    yield from self.blocks(one)

    def _paragraph(self, element: Element, label: str = "") -> Iterator[Paragraph]:
        is_heading = local(str(element.tag)) == "h"
        level = number(attribute(element, "outline-level"), 0) if is_heading else 0
        pieces = [Piece(label, "supplied")] * bool(label) + list(self._pieces(element, raised=False))
        for line in cut_at_breaks(pieces):
            yield Paragraph(line, level)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self.blocks(box)

    def _pieces(self, parent: Element, *, raised: bool) -> Iterator[Piece]:
        if parent.text:
            yield _said(parent.text, raised=raised)
        for part in parent:
            yield from self._part(part, raised=raised)
            if part.tail:
                yield _said(part.tail, raised=raised)

    def _part(self, part: Element, *, raised: bool) -> Iterator[Piece]:
        match local(str(part.tag)):
            case "s":
                yield Piece(spaces(part))
            case "tab":
                yield Piece("\t")
            case "line-break":
                yield Piece("\n")
            case "note":
                yield from self._note(part)
            case "annotation":
                yield _left_out(part, COMMENT)
            case "hidden-text" | "ruby-text":
                yield _left_out(part, HIDDEN)
            case tag if tag in _DRAWN:
                self._boxes.append(part)
            case tag:
                style = attribute(part, "style-name") if tag == "span" else ""
                if self._styles.is_hidden(style):
                    yield _left_out(part, HIDDEN)
                else:
                    yield from self._pieces(part, raised=raised or self._styles.is_raised(style))

    def _note(self, note: Element) -> Iterator[Piece]:
        body = child(note, "note-body")
        if body is not None:
            called = next(self._numbers)
            self.notes[called] = []
            self.notes[called] = list(self.blocks(body))
            yield Piece("", "note", note=called)

    def _list(self, element: Element, style: str, depth: int) -> Iterator[Paragraph]:
        """The items of a list; it counts on where one of the same style ended, if it says so."""
        style = attribute(element, "style-name") or style
        level = self._styles.level(style, depth)
        if attribute(element, "continue-numbering") != "true" or (style, depth) not in self._counts:
            self._counts[style, depth] = level.start - 1
        for item in element:
            label = ""
            if local(str(item.tag)) == "list-item":
                self._counts[style, depth] += 1
                label = level.of(self._counts[style, depth])
            for one in item:
                tag = local(str(one.tag))
                if tag == "list":
                    yield from self._list(one, style, depth + 1)
                elif tag in ("p", "h"):
                    yield from self._paragraph(one, label)
                    label = ""
                else:
                    yield from self.blocks([one])

    def _rows(self, table: Element) -> Iterator[Paragraph]:
        for one in table:
            tag = local(str(one.tag))
            if tag == "table-row":
                pieces = row_of(map(self.blocks, one.iterchildren(*_CELLS)))
                if any(piece.words.strip() for piece in pieces):
                    yield Paragraph(pieces)
            elif tag in ("table-header-rows", "table-rows", "table-row-group"):
                yield from self._rows(one)


def spaces(element: Element) -> str:
    """As many spaces as an element stands for."""
    count = attribute(element, "c", "1")
    return " " * (int(count) if count.isdecimal() and len(count) < 4 else 1)


def inline(words: str) -> str:
    """Words without the line breaks and runs of spaces of their XML."""
    lead, trail = words[:1].isspace() * " ", words[-1:].isspace() * " "
    inside = " ".join(words.split())
    return f"{lead}{inside}{trail}" if inside else lead


def _said(words: str, *, raised: bool) -> Piece:
    return Piece(inline(words), "raised" if raised else "words")


def _left_out(element: Element, reason: str) -> Piece:
    lines = filter(None, map(_words_of, element.iter("{*}p", "{*}h")))
    return Piece("\n".join(lines) or _words_of(element), "left-out", reason=reason)


def _words_of(element: Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
