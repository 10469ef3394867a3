"""A PDF file: opened, its pages read, and what keeps it from being read told."""

import re
from collections.abc import Iterator, Sequence

import pypdfium2 as pdfium
from pypdfium2 import raw

from core.document.clean_text import DAMAGED, LOST, PICTURED, RECOGNIZED, CleanText, Removed
from core.document.problem import Problem
from core.importing.formats.accounting import accounted
from core.importing.formats.pdf.characters import all_meant
from core.importing.formats.pdf.pages import body_of
from core.importing.formats.pdf.recognition import share_of_doubtful
from core.importing.formats.pdf.sheet import Ink, Sheet, sheet_of
from core.importing.paragraphs import put_together

NO_PDF = "{name} is damaged: it cannot be read as a PDF."
LOCKED = "{name} opens only with a password; please save a copy of it without one."
SCAN = "{name} is a scan: its pages are pictures without text, which a program for text recognition can add."
NO_CHARACTERS = "{name} does not say which characters it shows: its text can be seen, and not be read."
NOTED = "zhupi-notes"
"""The keyword before those inks."""
_INK = re.compile(r"#([0-9a-f]{6})\b")
_MOST_LOST = 0.5
_DOUBTFUL = 0.005
"""So much of a text over pictures that are no mere backgrounds can hardly be right."""
_LEAST = 10
"""Characters of a page that has text besides its picture, and not only a number or the mark of a scanner."""


def read_pdf(data: bytes, name: str) -> tuple[CleanText, str]:
    """The text of a PDF file, with its headings, notes and raised words, and its encoding; or Problem."""
    pages = list(_pages(data, name))
    sheets = [sheet for sheet in pages if sheet is not None]
    if not sheets:
        raise Problem(NO_PDF, name=name)
    printed = [glyph.character for sheet in sheets for glyph in sheet.glyphs]
    if len(printed) < _LEAST * sum(sheet.is_picture for sheet in sheets) or (
        not printed and any(sheet.is_drawn for sheet in sheets)
    ):
        raise Problem(SCAN, name=name)
    if printed.count(LOST) > _MOST_LOST * len(printed):
        raise Problem(NO_CHARACTERS, name=name)
    body = body_of(sheets)
    text = put_together(body.paragraphs, body.notes)
    text = text._replace(removed=(*_told(pages, text.text), *text.removed))
    return accounted(text, (all_meant(sheet.words) for sheet in sheets)), "utf-8"


def _pages(data: bytes, name: str) -> Iterator[Sheet | None]:
    """What stands on each page; None for one that is damaged."""
    try:
        document = pdfium.PdfDocument(data)
        count, inks = len(document), _inks(document.get_metadata_value("Keywords"))
    except pdfium.PdfiumError as error:
        locked = error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise Problem(LOCKED if locked else NO_PDF, name=name) from error
    for number in range(count):
        try:
            page = document[number]
            sheet = sheet_of(page, inks)
            page.close()
        except pdfium.PdfiumError:
            yield None
        else:
            yield sheet
    document.close()


def _inks(keywords: str) -> frozenset[Ink]:
    """The inks in which notes of a reader are printed, as a file of our own tells."""
    _, is_told, told = keywords.partition(NOTED)
    return frozenset(_ink(one) for one in _INK.findall(told)) if is_told else frozenset()


def _ink(told: str) -> Ink:
    red, green, blue = bytes.fromhex(told)
    return red, green, blue


def _told(pages: Sequence[Sheet | None], text: str) -> Iterator[Removed]:
    """What is to be known of pages that are damaged, and of pictures, with text read off them or without."""
    damaged = [number for number, page in enumerate(pages, 1) if page is None]
    pictured = [number for number, page in enumerate(pages, 1) if page and page.is_picture]
    bare = [number for number in pictured if not _has_text(pages[number - 1])]
    yield from (Removed(f"page {number}", DAMAGED, 0) for number in damaged)
    yield from (Removed(f"page {number}", PICTURED, 0) for number in bare)
    if 2 * len(pictured) <= len(pages):
        return
    doubtful = share_of_doubtful(text)
    if doubtful >= _DOUBTFUL or 2 * sum(page is not None and page.is_unseen for page in pages) > len(pages):
        yield Removed(f"{doubtful:.1%}", RECOGNIZED, 0)


def _has_text(page: Sheet | None) -> bool:
    return page is not None and len(page.glyphs) >= _LEAST
