"""A book in the EPUB format: its pages in the order in which they are read."""

from collections.abc import Iterator
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

from core.document.clean_text import CleanText
from core.document.problem import Problem
from core.importing.decode import decode
from core.importing.formats.accounting import accounted
from core.importing.formats.archive import Archive
from core.importing.formats.markup import attribute, parse
from core.importing.formats.web.blocks import Lines, lines_of, words_in
from core.importing.formats.web.guard import require_sane
from core.importing.formats.web.notes import parted
from core.importing.paragraphs import put_together

NO_BOOK = "{name} is no EPUB book: it does not say what its pages are."
_PAGES = ("application/xhtml+xml", "text/html")


def read_epub(data: bytes, name: str) -> tuple[CleanText, str]:
    """The text of a book, with its headings and notes; or Problem."""
    archive = Archive(data, name)
    lines = Lines([], [], {})
    words: list[str] = []
    for path in _pages(archive, name):
        decoded = decode(archive.read(path), name).text
        require_sane(decoded, name)
        page = LexborHTMLParser(decoded)
        lines = _joined(lines, lines_of(page), path)
        words.append(words_in(page))
    if not lines.blocks:
        raise Problem(NO_BOOK, name=name)
    said, blocks = parted(lines)
    return accounted(put_together((block.paragraph for block in blocks), said), words), "utf-8"


def _pages(archive: Archive, name: str) -> Iterator[str]:
    """The paths of the pages, as the book's package lists them; its table of contents is none of them."""
    container = archive.read("META-INF/container.xml")
    root = parse(container, name).find(".//{*}rootfile") if container else None
    path = "" if root is None else attribute(root, "full-path")
    if path not in archive.names:
        raise Problem(NO_BOOK, name=name)
    package = parse(archive.read(path), name)
    items = {attribute(item, "id"): item for item in package.iterfind("{*}manifest/{*}item")}
    for reference in package.iterfind("{*}spine/{*}itemref"):
        item = items.get(attribute(reference, "idref"))
        if (
            item is None
            or attribute(item, "media-type") not in _PAGES
            or "nav" in attribute(item, "properties").split()
        ):
            continue
        page = normpath(join(dirname(path), unquote(attribute(item, "href"))))
        if page in archive.names:
            yield page


def _joined(lines: Lines, more: Lines, path: str) -> Lines:
    """The lines of one page after those of others; its places are named by its path, too."""
    start = len(lines.blocks)
    links = []
    for link in more.links:
        page, _, name = link.target.rpartition("#")
        whole = normpath(join(dirname(path), unquote(page))) if page else path
        links.append(link._replace(block=link.block + start, target=f"{whole}#{name}"))
    places = {f"{path}#{name}": line + start for name, line in more.places.items()}
    return Lines(lines.blocks + more.blocks, lines.links + links, places | lines.places)
