"""The characters of a page where they stand, and what else of the page says how to read them.

PDFium's own order misplaces quotation marks that were drawn after the words around them; places do not lie.
"""

import ctypes
from collections import Counter
from collections.abc import Iterator
from math import hypot
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from core.importing.formats.pdf import calls
from core.importing.formats.pdf.characters import meant

_MOST_OBJECTS = 20_000
"""Drawings that are looked at on a page; maps have more, and are no lines above notes."""
_BLANKS = frozenset(" \t\r\n\u00a0\u3000")
_PATH, _IMAGE = raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE
_FILLED = 0.6
_SLANT = 0.2
Way = int
"""The way in which words run: 0 to the right, 1 up, 2 to the left, 3 down; -1 aslant."""


class Glyph(NamedTuple):
    """A character: where it begins and ends, its base line, how large it is; they sort from left to right."""

    x: float
    right: float
    y: float
    size: float
    character: str
    is_supplied: bool = False
    way: Way = 0

    @property
    def is_blank(self) -> bool:
        """Whether nothing is printed."""
        return self.character in _BLANKS


class Rule(NamedTuple):
    """A line drawn from left to right."""

    x: float
    right: float
    y: float


class Sheet(NamedTuple):
    """A page as most of its words run.

    `outside` are characters beyond its edges, `aslant` those that run another way; `is_drawn` says that
    there is anything, `is_picture` where images fill it.
    """

    width: float
    height: float
    glyphs: list[Glyph]
    rules: list[Rule]
    outside: str = ""
    aslant: str = ""
    is_drawn: bool = False
    is_picture: bool = False


class _Box(NamedTuple):
    left: float
    bottom: float
    right: float
    top: float


def sheet_of(page: pdfium.PdfPage) -> Sheet:
    """What stands on a page, measured from its lower left corner."""
    box = _Box(*page.get_bbox())
    wide, high = box.right - box.left, box.top - box.bottom
    found = list(_glyphs(page, box))
    way = Counter(glyph.way for glyph in found).most_common(1)[0][0] if found else 0
    inside, outside, aslant = [], [], []
    for glyph in found:
        if glyph.way != way or way < 0:
            aslant.append(glyph.character)
        elif -1 <= glyph.x <= wide + 1 and -1 <= glyph.y <= high + 1:
            inside.append(_turned(glyph, wide, high) if way else glyph)
        elif not glyph.is_blank:
            outside.append(glyph.character)
    rules, is_picture = _drawn(page, box)
    is_drawn = is_picture or raw.FPDFPage_CountObjects(page.raw) > 0
    if way % 2:
        wide, high = high, wide
    left = "".join(outside), "".join(aslant)
    return Sheet(wide, high, inside, [] if way else rules, *left, is_drawn, is_picture)


def _glyphs(page: pdfium.PdfPage, box: _Box) -> Iterator[Glyph]:
    """The characters as PDFium has them, without the spaces and breaks that it puts in."""
    text = page.get_textpage()  # it must live as long as it is read from
    handle = calls.address_of(text.raw)
    x, y, matrix, loose = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX(), raw.FS_RECTF()
    at_x, at_y, at_matrix, at_loose = map(ctypes.addressof, (x, y, matrix, loose))
    high = 0
    for index in range(text.count_chars()):
        code = calls.code_of(handle, index)
        if code in (10, 13) or (code == 32 and calls.is_generated(handle, index) == 1):
            continue
        if calls.is_unmapped(handle, index) == 1:
            code = 0
        if 0xD800 <= code < 0xDC00:  # half a character, where characters are sixteen bits wide
            high = code
            continue
        if 0xDC00 <= code < 0xE000 and high:
            code, high = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00, 0
        calls.fill_place(handle, index, at_x, at_y)
        calls.fill_box(handle, index, at_loose)
        calls.fill_matrix(handle, index, at_matrix)
        size = (calls.size_of(handle, index) or 1.0) * (hypot(matrix.c, matrix.d) or 1.0)
        left = x.value - box.left
        right = max(left, loose.right - box.left)
        way = 0 if matrix.a > 0 and not matrix.b else _way(matrix.a, matrix.b)
        yield Glyph(left, right, y.value - box.bottom, size, *meant(code), way)
    text.close()


def _way(along: float, up: float) -> Way:
    """Which way a character's base line runs."""
    if abs(up) <= _SLANT * abs(along):
        return 0 if along >= 0 else 2
    if abs(along) <= _SLANT * abs(up):
        return 1 if up > 0 else 3
    return -1


def _turned(glyph: Glyph, wide: float, high: float) -> Glyph:
    """A character as it stands when its page is turned so that words run to the right."""
    x, y = (
        (glyph.y, wide - glyph.x),
        (wide - glyph.x, high - glyph.y),
        (high - glyph.y, glyph.x),
    )[glyph.way - 1]
    width = glyph.size if ord(glyph.character) > 0x2E7F else glyph.size / 2  # its box was measured across
    return glyph._replace(x=x, right=x + width, y=y)


def _drawn(page: pdfium.PdfPage, box: _Box) -> tuple[list[Rule], bool]:
    """The lines drawn across a page, and whether images fill it."""
    rules, pictured = [], 0.0
    handle = page.raw
    bounds = [ctypes.c_float() for _ in range(4)]
    whole = max(1.0, (box.right - box.left) * (box.top - box.bottom))
    for index in range(min(raw.FPDFPage_CountObjects(handle), _MOST_OBJECTS)):
        drawn = raw.FPDFPage_GetObject(handle, index)
        kind = raw.FPDFPageObj_GetType(drawn)
        if kind in (_PATH, _IMAGE) and raw.FPDFPageObj_GetBounds(drawn, *bounds):
            left, bottom, right, top = (one.value for one in bounds)
            if kind == _IMAGE:
                pictured += (right - left) * (top - bottom)  # a scan may be cut into strips
            elif top - bottom <= 3 < right - left:
                rules.append(Rule(left - box.left, right - box.left, bottom - box.bottom))
    return rules, pictured > _FILLED * whole
