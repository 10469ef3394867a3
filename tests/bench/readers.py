"""How fast files are read, next to the least that the bare library must do on the same file, and written."""

import io
import zipfile
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pypdfium2 as pdfium
from lxml import etree
from pypdfium2 import raw
from selectolax.lexbor import LexborHTMLParser

from core.exporting.formats import exported
from core.importing.formats.pdf.document import read_pdf
from core.importing.formats.web.page import read_html
from core.importing.formats.word.docx import read_docx
from core.jobs.child import Json
from core.jobs.job import Job
from core.jobs.process import Child
from core.workspace.reading import read_file
from tests.bench.measure import ROUNDS, busy, seconds, tell
from tests.bench.notes import noted
from tests.bench.texts import BUNDLED
from tests.conftest import ROOT
from tests.core.importing.formats.made import docx, paragraph

FILES = ROOT.parent / "shared" / "files"
PAGE = FILES / "cms" / "zengcheng-27c.beilun-2024.html"
WORD = FILES / "docx" / "2025年浙江省政府工作报告.docx"
PDF = FILES / "converted" / "beilun-2024.libreoffice.pdf"
NOTES, ALLOWED = 10_000, 5
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def run() -> None:
    """Print how much longer a reader takes than its library, a child's start, and an export of many notes."""
    page, word = _given(PAGE, _page), _given(WORD, _word)
    _compare(
        "a web page", lambda: read_html(page, "a.html"), lambda: _of_page(page), 2, "each element's words"
    )
    _compare("a web page", lambda: read_html(page, "a.html"), lambda: _plain(page), None, "text in one piece")
    _compare("a Word file", lambda: read_docx(word, "a.docx"), lambda: _of_word(word), 2, "words run by run")
    if PDF.exists():
        pdf = PDF.read_bytes()
        _compare(
            "a PDF", lambda: read_pdf(pdf, "a.pdf"), lambda: _of_pdf(pdf), 3, "characters and their boxes"
        )
    here = seconds(lambda: read_file(BUNDLED))
    with Child() as child:
        cold, warm = (seconds(lambda: child.run(f"{__name__}:nothing", [], "a")) for _ in range(2))
    tell("a child started for it", cold / here, None, f"read and understood here, {here * 1000:.0f} ms")
    tell("a child that is there asked", warm / here, None, "likewise")
    notebook = noted(read_file(BUNDLED), NOTES)
    written = seconds(lambda: exported(notebook, "docx"))
    tell(f"a Word file with {NOTES:,} notes written", written / ALLOWED, 1, f"{ALLOWED} seconds")


def _compare(
    what: str, ours: Callable[[], object], floor: Callable[[], object], most: float | None, does: str
) -> None:
    times, bare = busy(ours, ROUNDS), busy(floor, ROUNDS)
    tell(f"a report read from {what}", times / bare, most, f"its library's {does}, {bare * 1000:.2f} ms")


def _given(path: Path, made: Callable[[], bytes]) -> bytes:
    """A real file where there is one."""
    return path.read_bytes() if path.exists() else made()


def _page() -> bytes:
    """A page of a government, with what such pages have around an article."""
    link = (
        '<li class="item"><a href="/col/col1229/index.html" target="_blank" title="栏目">政务公开</a></li>\n'
    )
    menu = f'<div class="nav"><ul>\n{link * 60}</ul></div>\n<script>var a = "x";</script>\n'
    lines = escape(BUNDLED.read_text("utf-8")).split("\n")
    styled = '<p style="text-indent: 2em; line-height: 2">\n  <span style="font-size: 16px">{}</span></p>\n'
    article = f'<div class="main"><div id="zoom">{"".join(map(styled.format, lines))}</div></div>'
    return f"<html><head><title>报告</title></head><body>{menu}{article}{menu}</body></html>".encode()


def _word() -> bytes:
    return docx("".join(map(paragraph, escape(BUNDLED.read_text("utf-8")).split("\n"))))


def _of_page(data: bytes) -> list[tuple[str | None, str | None]]:
    root = LexborHTMLParser(data.decode()).root
    nodes = root.traverse(include_text=True) if root is not None else ()
    return [(node.tag, node.text_content if node.tag == "-text" else None) for node in nodes]


def _plain(data: bytes) -> str:
    body = LexborHTMLParser(data.decode()).body
    return "" if body is None else body.text()


def _of_word(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    return [
        "".join(part.text or "" for run in one.iter(f"{_W}r") for part in run.iterchildren(f"{_W}t"))
        for one in root.iter(f"{_W}p")
    ]


def _of_pdf(data: bytes) -> list[tuple[str, float, float]]:
    found, box = [], raw.FS_RECTF()
    for page in pdfium.PdfDocument(data):
        text = page.get_textpage()
        for at in range(text.count_chars()):
            code = raw.FPDFText_GetUnicode(text, at)
            raw.FPDFText_GetLooseCharBox(text, at, box)
            found.append((chr(code), box.left, box.bottom))
    return found


def nothing(_job: Job) -> Iterator[Json]:
    """Work that is none: what is left is the child."""
    yield {}
