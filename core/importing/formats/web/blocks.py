"""A page as blocks: each what stands on a line of its own, with the elements that it stands in."""

import re
from collections.abc import Sequence
from itertools import count
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from core.importing.formats.web.tables import CELLS, Columns, holds_data
from core.importing.paragraphs import BAR, Paragraph, Piece, is_bar

_SKIPPED = "script style noscript template svg head iframe object select textarea noframes title"
SKIPPED = frozenset(_SKIPPED.split())
"""Elements that hold no words of the page."""
UNSEEN = "hidden text"
_ON_LINES = (
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section"
    " summary table tbody td tfoot th thead tr ul"
)
_NO_ELEMENT = ("-", "_", "!")
_BLOCKS = frozenset(_ON_LINES.split())
_BESIDE = ("aside", "nav", "footer")
_STATES = frozenset((*_BESIDE, "sup", "pre"))
CALL = "doc-noteref"
"""What an element's role says that calls a note (DPUB-ARIA)."""
_SPACED = re.compile(r"[\t\n\r\f]|  ")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_BETWEEN = re.compile(
    r"(?<=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]) *\n *(?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])"
)
_WHITE = " \t\n\r\f"
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

Attributes = dict[str, str | None]


class Block(NamedTuple):
    """A line of a page; `path` has the elements around it from the outermost.

    `words` are what it says, without what no word of the page is; `linked` counts the characters that lead
    to other pages. It is `beside` where the page itself says that it only stands beside an article's words.
    """

    paragraph: Paragraph
    words: str
    path: tuple[int, ...]
    linked: int
    hidden: bool
    beside: bool = False

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a table."""
        return any(piece.kind == "supplied" and is_bar(piece.words) for piece in self.paragraph.pieces)


class Link(NamedTuple):
    """Words of a line that lead to a place, of the same page where no other is named before a #."""

    block: int
    piece: int
    target: str


class Lines(NamedTuple):
    """All lines of a page that have words, the links inside it, and on which line each of its places is.

    `body` is the element that the page itself calls the body of its article (schema.org), if it names one.
    """

    blocks: list[Block]
    links: list[Link]
    places: dict[str, int]
    body: int | None = None


def lines_of(page: LexborHTMLParser) -> Lines:
    """The lines of a page, in order."""
    walk = _Walk()
    root = page.root
    if root is not None:
        walk.through(root)
    return Lines(walk.line.blocks, walk.line.links, walk.places, walk.body)


def words_in(page: LexborHTMLParser) -> str:
    """All that a page says, by the parser's own account; the page is of no use afterwards."""
    page.strip_tags(sorted(SKIPPED), recursive=True)
    return page.body.text() if page.body is not None else ""


class _Line:
    """The line that grows, and those before it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.target = ""
        self.gap = ""
        self.label = ""
        self.pieces: list[Piece] = []
        self._unseen: set[int] = set()
        self._linked = 0

    def put(self, words: str, *, raised: bool, linked: bool, hidden: bool) -> None:
        if self.gap:
            if not words.strip():
                return
            self.space()
            self.pieces[-1], self.gap = Piece(f"{self.gap} ", "supplied"), ""
        if self.label and not hidden:
            self.pieces.append(Piece(self.label, "supplied"))
            self.label = ""
        if hidden:
            self._unseen.add(len(self.pieces))
        if self.target:
            self.links.append(Link(len(self.blocks), len(self.pieces), self.target))
        self.pieces.append(Piece(words, "raised" if raised else "words"))
        self._linked += len(words.strip()) if linked else 0

    def call(self) -> None:
        """A link to a note under a number that only the page's style prints."""
        self.links.append(Link(len(self.blocks), len(self.pieces), self.target))
        self.pieces.append(Piece("", "raised"))

    def space(self) -> None:
        """Part what follows from what is there, unless it is."""
        if not self.pieces or self.pieces[-1] != Piece(" "):
            self.pieces.append(Piece(" "))

    def end(self, path: tuple[int, ...], level: int = 0, *, beside: bool = False) -> None:
        pieces, unseen, hidden = self.pieces, self._unseen, False
        worded = [at for at, piece in enumerate(pieces) if piece.kind != "supplied" and piece.words.strip()]
        if unseen and worded:
            hidden = unseen.issuperset(worded)
            pieces = pieces if hidden else [self._seen(*one) for one in enumerate(pieces)]
        if worded:
            said = [" " if piece.kind == "supplied" else piece.words for piece in pieces]
            words, paragraph = "".join(said).strip(" "), Paragraph(tuple(pieces), level)
            self.blocks.append(Block(paragraph, words, path, self._linked, hidden, beside))
        else:
            while self.links and self.links[-1].block == len(self.blocks):
                self.links.pop()
        self.pieces, self._unseen, self._linked, self.gap = [], set(), 0, ""

    def _seen(self, number: int, piece: Piece) -> Piece:
        """A piece of a line that is shown; what is hidden of it is left out."""
        return Piece(piece.words, "left-out", reason=UNSEEN) if number in self._unseen else piece


class _Walk:
    def __init__(self) -> None:
        self.line = _Line()
        self.places: dict[str, int] = {}
        self.body: int | None = None
        self._numbers = count(1)
        self._path: list[int] = []
        self._row = 0
        self._open = dict.fromkeys(("a", "sup", "pre", "hidden", "beside"), 0)
        self._opened: list[tuple[LexborNode, str, Sequence[str]]] = []
        self._lists: list[int | None] = []
        self._tables: list[Columns | None] = []

    def through(self, root: LexborNode) -> None:
        """Walk without recursion: pages are as deep as they like."""
        node: LexborNode | None = root
        while node is not None:
            if self._enter(node):
                if (child := node.child) is not None:
                    node = child
                    continue
                self._leave()
            while self._opened and (following := node.next) is None:
                node = self._leave()
            node = following if self._opened else None
        self._end_line()

    def _enter(self, node: LexborNode) -> bool:
        """Take in a node; tells whether what it holds is to be read."""
        tag = node.tag or ""
        if tag == "-text":
            self._say(node.text_content or "")
            return False
        if tag in SKIPPED or tag[:1] in _NO_ELEMENT:
            return False
        attributes = node.attributes
        opened = _states(tag, attributes) if attributes or tag in _STATES else ()
        for name in opened:
            self._open[name] += 1
        self._opened.append((node, tag, opened))
        if attributes:
            self._note_place(attributes, tag)
            if attributes.get("role") == CALL and node.child is None and self.line.target:
                self.line.call()
        if tag in _BLOCKS:
            self._enter_block(node, tag)
            if self.body is None and (attributes.get("itemprop") or "").lower() == "articlebody":
                self.body = self._path[-1]
        elif tag == "br":
            self._break()
        return True

    def _note_place(self, attributes: Attributes, tag: str) -> None:
        for name in (attributes.get("id"), attributes.get("name") if tag == "a" else None):
            if name:
                self.places.setdefault(name, len(self.line.blocks))
        if tag == "a":
            reference = attributes.get("href") or ""
            self.line.target = reference.removeprefix("#") if "#" in reference else ""

    def _enter_block(self, node: LexborNode, tag: str) -> None:
        if self._row and tag in CELLS:
            self._enter_cell(node)
        else:
            self._break()
        self._path.append(next(self._numbers))
        if tag == "table":
            self._tables.append(Columns() if holds_data(node) else None)
        elif tag == "tr" and self._tables and (columns := self._tables[-1]):
            self._row = len(self._path) if columns.next_row(node) else 0
        elif tag in ("ol", "ul"):
            self._lists.append(_start(node) if tag == "ol" else None)
        elif tag == "li" and self._lists and (number := self._lists[-1]) is not None:
            self.line.label = f"{number}. "
            self._lists[-1] = number + 1

    def _enter_cell(self, cell: LexborNode) -> None:
        columns = self._tables[-1]
        if columns is not None:
            self.line.gap += BAR * columns.before(cell)

    def _leave(self) -> LexborNode:
        """Leave the innermost element, and give it."""
        node, tag, opened = self._opened.pop()
        if tag in _BLOCKS:
            if self._row == len(self._path):
                self._row = 0
            if not self._row:
                self._end_line(int(tag[1]) if tag[0] == "h" and tag[1:].isdecimal() else 0)
            self._path.pop()
            if tag == "li":
                self.line.label = ""  # an item without words
            elif tag in ("ol", "ul") and self._lists:
                self._lists.pop()
            elif tag == "table" and self._tables:
                self._tables.pop()
        for name in opened:
            self._open[name] -= 1
        if tag == "a":
            self.line.target = ""
        return node

    def _say(self, words: str) -> None:
        if self._open["pre"]:
            first, *others = words.split("\n")
            self._put(first)
            for line in others:
                self._break()
                self._put(line)
            return
        is_empty = not self.line.pieces
        if is_empty and not words.strip(_WHITE):
            return
        if _SPACED.search(words):
            words = _SPACES.sub(" ", _BETWEEN.sub("", words) if "\n" in words else words)
        self._put(words.lstrip(" ") if is_empty else words)

    def _put(self, words: str) -> None:
        held = self._open
        if words:
            self.line.put(words, raised=held["sup"] > 0, linked=held["a"] > 0, hidden=held["hidden"] > 0)

    def _break(self) -> None:
        """End the line, or inside of a row its words."""
        if not self._row:
            self._end_line()
        elif self.line.pieces:
            self.line.space()

    def _end_line(self, level: int = 0) -> None:
        if self.line.pieces:
            self.line.end(tuple(self._path), level, beside=self._open["beside"] > 0)
        self.line.gap = ""


def _states(tag: str, attributes: Attributes) -> Sequence[str]:
    """What an element says of all words inside it."""
    found: list[str] = []
    if tag in ("sup", "pre"):
        found.append(tag)
    if attributes and ("hidden" in attributes or _UNSEEN.search(attributes.get("style") or "")):
        found.append("hidden")
    if tag in _BESIDE:
        found.append("beside")
    if tag == "a" and (attributes.get("href") or "#").partition("#")[0]:
        found.append("a")
    return found


def _start(node: LexborNode) -> int | None:
    """Where an ordered list begins to count; None where it shows no numbers."""
    attributes = node.attributes
    style = attributes.get("style") or ""
    if "none" in style and "list-style" in style:
        return None
    start = attributes.get("start") or "1"
    return int(start) if start.isdecimal() and len(start) < 6 else 1
