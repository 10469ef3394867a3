"""The characters of a page where they stand, and what else of the page says how to read them.

PDFium's own order misplaces quotation marks that were drawn after the words around them; places do not lie.
"""

import ctypes
from collections.abc import Container, Sequence
from math import hypot
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from core.importing.formats.pdf.calls import (
    code_of,
    drawn_on,
    fill_bounds,
    fill_box,
    fill_ink,
    fill_matrix,
    fill_place,
    is_generated,
    is_unmapped,
    kind_of,
    mode_of,
    pointer_to,
    size_of,
)
from core.importing.formats.pdf.characters import meant

_MOST_OBJECTS = 20_000
"""Drawings that are looked at on a page; maps have more, and are no lines above notes."""
_BLANKS = frozenset((9, 10, 13, 32, 0xA0, 0x3000))
_PATH, _IMAGE = raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE
_FILLED = 0.6
_SLANT = 0.2
_WIDEST = 10
"""Sizes that a character is wide at most."""
_ALONE = 1.5
"""A sign of more sizes than that may show a character twice, as a long dash does."""
_SMALLEST, _LARGEST = 0.1, 5_000
"""Characters of other sizes cannot be seen; a damaged file has them."""
Way = int
"""The way in which words run: 0 to the right, 1 up, 2 to the left, 3 down; -1 aslant."""


Ink = tuple[int, int, int]
"""Red, green and blue of what is printed."""


class Glyph(NamedTuple):
    """A character: where it begins and ends, its base line, how large it is; they sort from left to right.

    It `is_spaced` where the file has a space before it.
    """

    x: float
    right: float
    y: float
    size: float
    character: str
    is_supplied: bool = False
    is_spaced: bool = False


class Rule(NamedTuple):
    """A line drawn from left to right."""

    x: float
    right: float
    y: float


class Box(NamedTuple):
    """What something drawn fills."""

    left: float
    bottom: float
    right: float
    top: float


class Sheet(NamedTuple):
    """A page as most of its words run.

    `outside` are characters beyond its edges, `aslant` those that run another way; `is_drawn` says that
    there is anything, `is_picture` where images fill it, and `is_unseen` where its
    words are not shown: a program read them off a picture. `words` are those that PDFium itself reads,
    `boxes` what lines and surfaces fill, and `noted` words in an ink that, as the file says, only a reader's
    notes are in.
    """

    width: float
    height: float
    glyphs: list[Glyph]
    rules: list[Rule]
    outside: str = ""
    aslant: str = ""
    is_drawn: bool = False
    is_picture: bool = False
    is_unseen: bool = False
    words: str = ""
    boxes: Sequence[Box] = ()
    noted: str = ""


def sheet_of(page: pdfium.PdfPage, inks: Container[Ink] = ()) -> Sheet:
    """What stands on a page, measured from its lower left corner; `inks` are those of a reader's notes."""
    box = Box(*page.get_bbox())
    wide, high = box.right - box.left, box.top - box.bottom
    text = page.get_textpage()  # it must live as long as it is read from
    noted = _noted(text, inks) if inks else {}
    found, words = _glyphs(text, noted), text.get_text_range()
    text.close()
    if box.left or box.bottom:
        found = {way: [_moved(glyph, box) for glyph in row] for way, row in found.items()}
    way = max(found, key=lambda one: len(found[one]), default=0)
    upright = found.get(way, []) if way >= 0 else []
    inside = [
        one
        for one in upright
        if -1 <= one.x <= wide + 1 and -1 <= one.y <= high + 1 and _SMALLEST < one.size < _LARGEST
    ]
    outside = ""
    if len(inside) < len(upright):
        seen = set(inside)
        outside = "".join(one.character for one in upright if one not in seen)
    others = (row for other, row in found.items() if other != way or way < 0)
    aslant = "".join(one.character for row in others for one in row)
    rules, boxes, is_picture = _drawn(page, box)
    is_drawn = is_picture or raw.FPDFPage_CountObjects(page.raw) > 0
    return Sheet(
        *((high, wide) if way % 2 else (wide, high)),
        [_turned(glyph, way, wide, high) for glyph in inside] if way else inside,
        [] if way else rules,
        outside,
        aslant,
        is_drawn,
        is_picture,
        is_picture and _is_unseen(page),
        words,
        () if way else boxes,
        "".join(noted.values()),
    )


def _noted(text: pdfium.PdfTextPage, inks: Container[Ink]) -> dict[int, str]:
    """The characters in these inks, by their places in PDFium's order."""
    pointer = pointer_to(text.raw)
    channels = [ctypes.c_uint() for _ in range(4)]
    to_channels = [ctypes.byref(one) for one in channels]
    found: dict[int, str] = {}
    for index in range(text.count_chars()):
        if fill_ink(pointer, index, *to_channels):
            red, green, blue, _ = (one.value for one in channels)
            if (red, green, blue) in inks:
                found[index] = meant(code_of(pointer, index))[0]
    return found


def _glyphs(text: pdfium.PdfTextPage, noted: Container[int]) -> dict[Way, list[Glyph]]:
    """The characters as PDFium has them, by the way in which they run, but for noted ones."""
    pointer = pointer_to(text.raw)
    x, y, matrix, loose = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX(), raw.FS_RECTF()
    at_x, at_y, at_matrix, at_loose = map(ctypes.byref, (x, y, matrix, loose))
    found: dict[Way, list[Glyph]] = {}
    row: list[Glyph] = []
    is_spaced, high, height, size, widest = False, 0, None, 1.0, 1.0
    for index in range(text.count_chars()):
        if index in noted:
            continue
        code = code_of(pointer, index)
        if code in _BLANKS:
            is_spaced = is_spaced or not is_generated(pointer, index)
            continue
        if is_unmapped(pointer, index) == 1:
            code = 0
        elif 0xD800 <= code < 0xE000:
            high, code = (code, 0) if code < 0xDC00 else (0, _joined(high, code))
            if high:
                continue
        fill_place(pointer, index, at_x, at_y)
        fill_box(pointer, index, at_loose)
        if y.value != height:  # characters on one base line are set alike
            height = y.value
            fill_matrix(pointer, index, at_matrix)
            size = (size_of(pointer, index) or 1.0) * (hypot(matrix.c, matrix.d) or 1.0)
            widest = _WIDEST * size
            row = found.setdefault(_way(matrix.a, matrix.b), [])
        left, right = x.value, loose.right
        end = right if left < right < left + widest else left
        character, is_supplied = meant(code)
        if end - left > _ALONE * size:
            left = _halved(row, left, end, character)
        row.append(Glyph(left, end, height, size, character, is_supplied, is_spaced))
        is_spaced = False
    return found


def _halved(row: list[Glyph], left: float, right: float, character: str) -> float:
    """Where a character begins: in the middle of its sign where that shows it once more before."""
    if not row or row[-1].character != character or row[-1][:2] != (left, right):
        return left
    middle = (left + right) / 2
    row[-1] = row[-1]._replace(right=middle)
    return middle


def _joined(high: int, low: int) -> int:
    """The code of a character of which a system has halves, because its characters are sixteen bits wide."""
    return 0x10000 + ((high - 0xD800) << 10) + low - 0xDC00 if high else 0


def _way(along: float, up: float) -> Way:
    """Which way a character's base line runs."""
    if abs(up) <= _SLANT * abs(along):
        return 0 if along >= 0 else 2
    if abs(along) <= _SLANT * abs(up):
        return 1 if up > 0 else 3
    return -1


def _moved(glyph: Glyph, box: Box) -> Glyph:
    """A character measured from the corner of its page."""
    return glyph._replace(x=glyph.x - box.left, right=glyph.right - box.left, y=glyph.y - box.bottom)


def _turned(glyph: Glyph, way: Way, wide: float, high: float) -> Glyph:
    """A character as it stands when its page is turned so that words run to the right."""
    x, y = (
        (glyph.y, wide - glyph.x),
        (wide - glyph.x, high - glyph.y),
        (high - glyph.y, glyph.x),
    )[way - 1]
    width = glyph.size if ord(glyph.character) > 0x2E7F else glyph.size / 2  # its box was measured across
    return glyph._replace(x=x, right=x + width, y=y)


def _drawn(page: pdfium.PdfPage, box: Box) -> tuple[list[Rule], list[Box], bool]:
    """The lines drawn across a page, all that is drawn, and whether images fill it."""
    rules, boxes, pictured = [], [], 0.0
    pointer = pointer_to(page.raw)
    bounds = [ctypes.c_float() for _ in range(4)]
    to_bounds = [ctypes.byref(one) for one in bounds]
    whole = max(1.0, (box.right - box.left) * (box.top - box.bottom))
    for index in range(min(raw.FPDFPage_CountObjects(page.raw), _MOST_OBJECTS)):
        drawn = drawn_on(pointer, index)
        kind = kind_of(drawn)
        if kind in (_PATH, _IMAGE) and fill_bounds(drawn, *to_bounds):
            left, bottom, right, top = (one.value for one in bounds)
            if kind == _IMAGE:
                pictured += (right - left) * (top - bottom)  # a scan may be cut into strips
                continue
            drawing = Box(left - box.left, bottom - box.bottom, right - box.left, top - box.bottom)
            boxes.append(drawing)
            if top - bottom <= 3 < right - left:
                rules.append(Rule(drawing.left, drawing.right, drawing.bottom))
    return rules, boxes, pictured > _FILLED * whole


def _is_unseen(page: pdfium.PdfPage) -> bool:
    """Whether the words of a page are there, and not shown."""
    pointer = pointer_to(page.raw)
    drawn = (drawn_on(pointer, index) for index in range(raw.FPDFPage_CountObjects(page.raw)))
    modes = [mode_of(one) for one in drawn if kind_of(one) == raw.FPDF_PAGEOBJ_TEXT]
    return 2 * modes.count(raw.FPDF_TEXTRENDERMODE_INVISIBLE) > len(modes)
