"""A page as blocks: each what stands on a line of its own, with the elements that it stands in."""

import re
from collections.abc import Iterator
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
_BLOCKS = frozenset(_ON_LINES.split())
_BESIDE = ("aside", "nav", "footer")
_SPACED = re.compile(r"[\t\n\r\f]|  ")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_BETWEEN = re.compile(
    r"(?<=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]) *\n *(?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])"
)
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
        self._pieces: list[Piece] = []
        self._unseen: set[int] = set()
        self._linked = 0

    @property
    def is_empty(self) -> bool:
        return not self._pieces

    def put(self, words: str, *, raised: bool, linked: bool, hidden: bool) -> None:
        if self.gap:
            if not words.strip():
                return
            self.space()
            self._pieces[-1], self.gap = Piece(f"{self.gap} ", "supplied"), ""
        if hidden:
            self._unseen.add(len(self._pieces))
        if self.target:
            self.links.append(Link(len(self.blocks), len(self._pieces), self.target))
        self._pieces.append(Piece(words, "raised" if raised else "words"))
        self._linked += len(words.strip()) if linked else 0

    def number(self, words: str) -> None:
        self._pieces.append(Piece(words, "supplied"))

    def space(self) -> None:
        """Part what follows from what is there, unless it is."""
        if not self._pieces or self._pieces[-1] != Piece(" "):
            self._pieces.append(Piece(" "))

    def end(self, path: tuple[int, ...], level: int = 0, *, beside: bool = False) -> None:
        worded = {
            number
            for number, piece in enumerate(self._pieces)
            if piece.words.strip() and piece.kind != "supplied"
        }
        if worded:
            hidden = worded <= self._unseen
            pieces = self._pieces if hidden else [self._seen(*one) for one in enumerate(self._pieces)]
            said = (" " if piece.kind == "supplied" else piece.words for piece in pieces)
            words, paragraph = "".join(said).strip(" "), Paragraph(tuple(pieces), level)
            self.blocks.append(Block(paragraph, words, path, self._linked, hidden, beside))
        elif self._pieces:
            self.links = [link for link in self.links if link.block < len(self.blocks)]
        self._pieces, self._unseen, self._linked, self.gap = [], set(), 0, ""

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
        self._opened: list[list[str]] = []
        self._lists: list[int | None] = []
        self._tables: list[Columns | None] = []

    def through(self, root: LexborNode) -> None:
        """Walk without recursion: pages are as deep as they like."""
        node: LexborNode | None = root
        while node is not None:
            inside = self._enter(node)
            if inside and node.child is not None:
                node = node.child
                continue
            while node is not None:
                if inside:
                    self._leave(node)
                if node is root or node.mem_id == root.mem_id:
                    self._end_line()
                    return
                if node.next is not None:
                    node = node.next
                    break
                node, inside = node.parent, True

    def _enter(self, node: LexborNode) -> bool:
        """Take in a node; tells whether what it holds is to be read."""
        tag = node.tag or ""
        if tag == "-text":
            self._say(node.text_content or "")
            return False
        if tag in SKIPPED or tag.startswith(("-", "_", "!")):
            return False
        attributes = node.attributes
        opened = list(_states(tag, attributes))
        for name in opened:
            self._open[name] += 1
        self._opened.append(opened)
        if attributes:
            self._note_place(attributes, tag)
        if tag == "br":
            self._break()
        elif tag in _BLOCKS:
            self._enter_block(node, tag)
            if self.body is None and (attributes.get("itemprop") or "").lower() == "articlebody":
                self.body = self._path[-1]
        return True

    def _note_place(self, attributes: Attributes, tag: str) -> None:
        for name in filter(None, (attributes.get("id"), tag == "a" and attributes.get("name"))):
            self.places.setdefault(str(name), len(self.line.blocks))
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
            self.line.number(f"{number}. ")
            self._lists[-1] = number + 1

    def _enter_cell(self, cell: LexborNode) -> None:
        columns = self._tables[-1]
        if columns is not None:
            self.line.gap += BAR * columns.before(cell)

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in _BLOCKS:
            if self._row == len(self._path):
                self._row = 0
            if not self._row:
                self._end_line(int(tag[1]) if tag[0] == "h" and tag[1:].isdecimal() else 0)
            self._path.pop()
            if tag in ("ol", "ul") and self._lists:
                self._lists.pop()
            elif tag == "table" and self._tables:
                self._tables.pop()
        for name in self._opened.pop():
            self._open[name] -= 1
        if tag == "a":
            self.line.target = ""

    def _say(self, words: str) -> None:
        if self._open["pre"]:
            first, *others = words.split("\n")
            self._put(first)
            for line in others:
                self._break()
                self._put(line)
            return
        if _SPACED.search(words):
            words = _SPACES.sub(" ", _BETWEEN.sub("", words))
        self._put(words.lstrip(" ") if self.line.is_empty else words)

    def _put(self, words: str) -> None:
        if words:
            sup, linked, hidden = (bool(self._open[name]) for name in ("sup", "a", "hidden"))
            self.line.put(words, raised=sup, linked=linked, hidden=hidden)

    def _break(self) -> None:
        """End the line, or inside of a row its words."""
        if not self._row:
            self._end_line()
        elif not self.line.is_empty:
            self.line.space()

    def _end_line(self, level: int = 0) -> None:
        self.line.end(tuple(self._path), level, beside=bool(self._open["beside"]))


def _states(tag: str, attributes: Attributes) -> Iterator[str]:
    """What an element says of all words inside it."""
    if tag in ("sup", "pre"):
        yield tag
    if "hidden" in attributes or _UNSEEN.search(attributes.get("style") or ""):
        yield "hidden"
    if tag in _BESIDE:
        yield "beside"
    if tag == "a" and (attributes.get("href") or "#").partition("#")[0]:
        yield "a"


def _start(node: LexborNode) -> int | None:
    """Where an ordered list begins to count; None where it shows no numbers."""
    attributes = node.attributes
    style = attributes.get("style") or ""
    if "none" in style and "list-style" in style:
        return None
    start = attributes.get("start") or "1"
    return int(start) if start.isdecimal() and len(start) < 6 else 1
