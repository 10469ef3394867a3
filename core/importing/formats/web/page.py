"""A web page, or one that a browser saved whole: its article as text, the rest listed as left out."""

import re
from collections.abc import Iterator, Sequence
from email import message_from_bytes
from email.message import Message

from selectolax.lexbor import LexborHTMLParser

from core.document.clean_text import CleanText, Removed
from core.document.problem import Problem
from core.importing.decode import decode
from core.importing.formats.web.article import parts_of
from core.importing.formats.web.blocks import Block, lines_of
from core.importing.formats.web.guard import require_sane
from core.importing.formats.web.notes import parted
from core.importing.paragraphs import Paragraph, Piece, put_together

FURNITURE, UNSEEN = "web page", "hidden text"
NO_PAGE = "{name} holds no web page."
_TOLD = ("ArticleTitle", "PubDate", "ContentSource", "Author", "SiteName", "ColumnName", "Url")
_NAMES = re.compile(r"[_\-—|–]+")


def read_html(data: bytes, name: str) -> tuple[CleanText, str]:
    """The article of a page, with what the page tells of it, and the encoding that it is in; or Problem."""
    decoded = decode(data, name)
    require_sane(decoded.text, name)
    page = LexborHTMLParser(decoded.text)
    lines = lines_of(page)
    said, blocks = parted(lines)
    fields = list(_fields(page))
    titles = [value for key, value in fields if key == "ArticleTitle"] + list(_titles(page))
    parts = parts_of(blocks, titles, lines.body)
    article = [_shown(block) for block in parts.article] if _is_shown(parts.article) else list(parts.article)
    if parts.is_named:
        article = [_left_beside(block) for block in article]
    text = put_together(
        (block.paragraph for block in article),
        said,
        fields,
    )
    removed = (
        *_left_out(parts.above, 0),
        *decoded.notes[:1],
        *text.removed,
        *_left_out(parts.below, len(text.text)),
    )
    return text._replace(removed=removed), decoded.encoding


def read_mhtml(data: bytes, name: str) -> tuple[CleanText, str]:
    """The article of a page that a browser saved with all that it shows; its main part names no encoding."""
    part = next((one for one in message_from_bytes(data).walk() if _is_page(one)), None)
    page = part.get_payload(decode=True) if part is not None else None
    if not isinstance(page, bytes) or not page.strip():
        raise Problem(NO_PAGE, name=name)
    return read_html(page, name)


def _is_page(part: Message) -> bool:
    return part.get_content_type() in ("text/html", "application/xhtml+xml")


def _is_shown(blocks: Sequence[Block]) -> bool:
    """Whether most of the article is shown without a script."""
    return sum(block.hidden for block in blocks) * 2 < len(blocks)


def _shown(block: Block) -> Block:
    if not block.hidden:
        return block
    return block._replace(paragraph=Paragraph((Piece(block.words, "left-out", reason=UNSEEN),)))


def _left_beside(block: Block) -> Block:
    if not block.beside:
        return block
    return block._replace(paragraph=Paragraph((Piece(block.words, "left-out", reason=FURNITURE),)))


def _left_out(blocks: Sequence[Block], position: int) -> Iterator[Removed]:
    if blocks:
        yield Removed("\n".join(block.words.strip() for block in blocks), FURNITURE, position)


def _fields(page: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """What government pages tell of themselves (国办发〔2019〕19号 names these)."""
    wanted = {name.lower(): name for name in _TOLD}
    for meta in page.css("meta[name][content]"):
        attributes = meta.attributes
        name, value = wanted.pop((attributes.get("name") or "").lower(), ""), attributes.get("content") or ""
        if name and value.strip():
            yield name, " ".join(value.split())


def _titles(page: LexborHTMLParser) -> Iterator[str]:
    """The page's name, and the parts of it that a site's name was put behind."""
    title = page.css_first("title")
    if title is not None:
        words = title.text() or ""
        yield words
        yield from _NAMES.split(words)
