"""How fast files are read, next to the bare library that only takes their words out."""

import io
import zipfile
from collections.abc import Iterator
from html import escape

from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from core.importing.formats.web.page import read_html
from core.importing.formats.word.docx import read_docx
from core.jobs.child import Json
from core.jobs.job import Job
from core.jobs.process import Child
from core.workspace.reading import read_file
from tests.bench.measure import ratio, seconds, tell
from tests.bench.texts import BUNDLED
from tests.core.importing.formats.made import docx, paragraph

_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def run() -> None:
    """Print how much longer a reader takes than its library, and a child's start as a share of all of it."""
    lines = escape(BUNDLED.read_text("utf-8")).split("\n")
    page = f"<html><body><div>{''.join(f'<p>{line}</p>' for line in lines)}</div></body></html>".encode()
    word = docx("".join(map(paragraph, lines)))
    times, bare = ratio(lambda: read_html(page, "a.html"), lambda: _of_page(page))
    tell("a report read from a web page", times, 2, f"selectolax's text of it, {bare * 1000:.2f} ms")
    times, bare = ratio(lambda: read_docx(word, "a.docx"), lambda: _of_word(word))
    tell("a report read from a Word file", times, 2, f"lxml's words of it, {bare * 1000:.2f} ms")
    here = seconds(lambda: read_file(BUNDLED))
    with Child() as child:
        cold, warm = (seconds(lambda: child.run(f"{__name__}:nothing", [], "a")) for _ in range(2))
    tell("a child started for it", cold / here, None, f"read and understood here, {here * 1000:.0f} ms")
    tell("a child that is there asked", warm / here, None, "likewise")


def _of_page(data: bytes) -> str:
    body = LexborHTMLParser(data.decode()).body
    return "" if body is None else body.text()


def _of_word(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    return "".join(part.text or "" for part in root.iter(_WORDS))


def nothing(_job: Job) -> Iterator[Json]:
    """Work that is none: what is left is the child."""
    yield {}
