"""A web page, or one that a browser saved whole: its article as text, the rest listed as left out."""

import re
from collections.abc import Iterator, Sequence
from email import message_from_bytes
from email.message import Message

from selectolax.lexbor import LexborHTMLParser

from core.document.clean_text import LOST, CleanText, Removed
from core.document.problem import Problem
from core.importing.decode import Decoded, decode, put_right
from core.importing.formats.accounting import accounted
from core.importing.formats.web.article import FURNITURE, left_out, parts_of
from core.importing.formats.web.blocks import UNSEEN, Block, lines_of, words_in
from core.importing.formats.web.guard import TOO_MUCH, require_sane
from core.importing.formats.web.notes import parted
from core.importing.paragraphs import put_together
from core.text.folding import READING

NO_PAGE = "{name} holds no web page."
TITLE = "ArticleTitle"
SHORT = 200
"""Characters that a report has at least."""
_REFERENCE = re.compile(rb"&#(?:65533|[xX][fF]{3}[dD]);")
_TOLD = (TITLE, "PubDate", "ContentSource", "Author", "SiteName", "ColumnName", "Url")
_NAMES = re.compile(r"[_\-—|–]+")


def read_html(data: bytes, name: str) -> tuple[CleanText, str]:
    """The article of a page, with what the page tells of it, and the encoding that it is in; or Problem."""
    decoded = _decoded(data, name)
    require_sane(decoded.text, name)
    page = LexborHTMLParser(decoded.text)
    lines = lines_of(page)
    said, blocks = parted(lines)
    fields, names = list(_fields(page)), list(_titles(page))
    if TITLE not in dict(fields):
        fields += [(TITLE, name.strip()) for name in names[1:] if _names_report(name)][:1]
    titles = [value for key, value in fields if key == TITLE] + names
    parts = parts_of(blocks, titles, lines.body)
    text = put_together((block.paragraph for block in _shown(parts.article)), said, fields)
    removed = (
        *_left_out(parts.above, 0),
        *decoded.notes[:1],
        *text.removed,
        *_left_out(parts.below, len(text.text)),
    )
    return accounted(text._replace(removed=removed), [words_in(page)]), decoded.encoding


def read_mhtml(data: bytes, name: str) -> tuple[CleanText, str]:
    """The article of a page that a browser saved with all that it shows; its main part names no encoding.

    Where the main part only holds frames, it is the frame that says most.
    """
    try:
        parts = [part.get_payload(decode=True) for part in message_from_bytes(data).walk() if _is_page(part)]
    except RecursionError as error:
        raise Problem(TOO_MUCH, name=name) from error
    pages = [page for page in parts if isinstance(page, bytes) and page.strip()]
    if not pages:
        raise Problem(NO_PAGE, name=name)
    read = read_html(pages[0], name)
    if len(read[0].text) >= SHORT:
        return read
    return max([read, *(read_html(page, name) for page in pages[1:])], key=lambda one: len(one[0].text))


def _decoded(data: bytes, name: str) -> Decoded:
    """A page as text, also one that a browser read in a wrong encoding and saved in that.

    What it could not read then it wrote as references to the character for what is lost.
    """
    decoded = decode(data, name)
    if LOST not in decoded.text or not _REFERENCE.search(data):
        return decoded
    try:
        text = _REFERENCE.sub(LOST.encode("gb18030"), data).decode("gb18030", "windows-euro")
    except UnicodeDecodeError:
        return decoded
    again = put_right(Decoded(text, "gb18030"))
    lost = len(_REFERENCE.findall(data)) + decoded.text.count(LOST)
    return again if again.notes and again.text.count(LOST) < lost else decoded


def _is_page(part: Message) -> bool:
    return part.get_content_type() in ("text/html", "application/xhtml+xml")


def _shown(blocks: Sequence[Block]) -> Sequence[Block]:
    """An article without what is hidden, but for one that is hidden itself till a script shows it."""
    if 2 * sum(len(block.words) for block in blocks if block.hidden) >= sum(
        len(block.words) for block in blocks
    ):
        return blocks
    return [left_out(block, UNSEEN) if block.hidden else block for block in blocks]


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


def _names_report(name: str) -> bool:
    """Whether a part of a page's name is a report's."""
    return READING.fold(name).strip().endswith("工作报告")


def _titles(page: LexborHTMLParser) -> Iterator[str]:
    """The page's name, and the parts of it that a site's name was put behind."""
    title = page.css_first("title")
    if title is not None:
        words = title.text() or ""
        yield words
        yield from _NAMES.split(words)
