"""A page as blocks: each what stands on a line of its own, with the elements that it stands in."""

import re
from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from core.importing.paragraphs import CELL, Paragraph, Piece

SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "textarea")
)
_BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
        ),
        *(
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
        ),
        *(
            "h6",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
        ),
        *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "button"),
    )
)
_CELLS = ("td", "th")
_BESIDE = ("aside", "nav", "footer")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_BETWEEN = re.compile(
    r"(?<=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]) *\n *(?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])"
)
_UNSEEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
LONG_CELL = 300
"""Characters: a table with longer cells only lays a page out."""


class Block(NamedTuple):
    """A line of a page; `path` has the elements around it from the outermost, `linked` counts characters.

    It is `beside` where the page itself says that it only stands beside the words of an article.
    """

    paragraph: Paragraph
    path: tuple[int, ...]
    linked: int
    hidden: bool
    beside: bool = False

    @property
    def words(self) -> str:
        """What it says."""
        return "".join(piece.words for piece in self.paragraph.pieces)


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
    return Lines(walk.blocks, walk.links, walk.places, walk.body)


class _Walk:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.places: dict[str, int] = {}
        self.body: int | None = None
        self._target = ""
        self._numbers = count(1)
        self._path: list[int] = []
        self._pieces: list[Piece] = []
        self._linked = 0
        self._open: dict[str, int] = dict.fromkeys(("sup", "a", "pre", "hidden", "row", "beside"), 0)
        self._lists: list[int | None] = []

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
        self._open["hidden"] += _is_unseen(node)
        self._open["beside"] += tag in _BESIDE
        self._note_place(node, tag)
        for name in ("sup", "a", "pre"):
            self._open[name] += tag == name
        if tag == "br":
            self._end_line()
        elif tag in _BLOCKS:
            self._enter_block(node, tag)
        return True

    def _note_place(self, node: LexborNode, tag: str) -> None:
        attributes = node.attributes
        for name in filter(None, (attributes.get("id"), tag == "a" and attributes.get("name"))):
            self.places.setdefault(str(name), len(self.blocks))
        if tag == "a":
            reference = attributes.get("href") or ""
            self._target = reference.removeprefix("#") if "#" in reference else ""

    def _enter_block(self, node: LexborNode, tag: str) -> None:
        if self._open["row"] and tag in _CELLS:
            if self._pieces:
                self._pieces.append(Piece(CELL))
        elif not self._open["row"]:
            self._end_line()
        elif self._pieces and self._pieces[-1].words != CELL:
            self._pieces.append(Piece(" "))
        self._path.append(next(self._numbers))
        if self.body is None and (node.attributes.get("itemprop") or "").lower() == "articlebody":
            self.body = self._path[-1]
        if tag == "tr" and not self._open["row"] and not _is_layout(node):
            self._open["row"] = len(self._path)
        if tag in ("ol", "ul"):
            self._lists.append(_start(node) if tag == "ol" else None)
        elif tag == "li" and self._lists and self._lists[-1] is not None:
            self._pieces.append(Piece(f"{self._lists[-1]}. ", "supplied"))
            self._lists[-1] += 1

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in _BLOCKS:
            if self._open["row"] == len(self._path):
                self._open["row"] = 0
            if not self._open["row"]:
                self._end_line(int(tag[1]) if tag[0] == "h" and tag[1:].isdecimal() else 0)
            self._path.pop()
            if tag in ("ol", "ul") and self._lists:
                self._lists.pop()
        for name in ("sup", "a", "pre"):
            self._open[name] -= tag == name
        if tag == "a":
            self._target = ""
        self._open["hidden"] -= _is_unseen(node)
        self._open["beside"] -= tag in _BESIDE

    def _say(self, words: str) -> None:
        if self._open["pre"]:
            first, *others = words.split("\n")
            self._put(first)
            for line in others:
                self._end_line()
                self._put(line)
            return
        words = _SPACES.sub(" ", _BETWEEN.sub("", words))
        if not self._pieces:
            words = words.lstrip(" ")
        self._put(words)

    def _put(self, words: str) -> None:
        if words:
            if self._target:
                self.links.append(Link(len(self.blocks), len(self._pieces), self._target))
            self._pieces.append(Piece(words, "raised" if self._open["sup"] else "words"))
            self._linked += len(words.strip()) if self._open["a"] else 0

    def _end_line(self, level: int = 0) -> None:
        if any(piece.words.strip() and piece.kind != "supplied" for piece in self._pieces):
            paragraph = Paragraph(tuple(self._pieces), level)
            hidden, beside = bool(self._open["hidden"]), bool(self._open["beside"])
            self.blocks.append(Block(paragraph, tuple(self._path), self._linked, hidden, beside))
        elif self._pieces:
            self.links = [link for link in self.links if link.block < len(self.blocks)]
        self._pieces, self._linked = [], 0


def _is_unseen(node: LexborNode) -> bool:
    style = node.attributes.get("style") if node.attributes else None
    return bool(style and _UNSEEN.search(style))


def _is_layout(row: LexborNode) -> bool:
    """Whether a row only puts parts of a page beside each other."""
    cells = [child for child in _children(row) if child.tag in _CELLS]
    return len(cells) < 2 or any(
        len((cell.text() or "").strip()) > LONG_CELL or cell.css_first("table") is not None for cell in cells
    )


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _start(node: LexborNode) -> int | None:
    """Where an ordered list begins to count; None where it shows no numbers."""
    attributes = node.attributes
    style = attributes.get("style") or ""
    if "none" in style and "list-style" in style:
        return None
    start = attributes.get("start") or "1"
    return int(start) if start.isdecimal() and len(start) < 6 else 1
