"""What PDFium knows of a character or a drawing, asked without the checks that its Python binding makes.

The first that is passed is the page or its text (`pointer_to`), then an index, then where to write to.
"""

import ctypes
from collections.abc import Callable
from typing import Any

from pypdfium2 import raw


def pointer_to(page: Any) -> ctypes.c_void_p:
    """Where something lies that the binding points to."""
    return ctypes.cast(page, ctypes.c_void_p)


def _bare(function: Any, result: Any = ctypes.c_int) -> Callable[..., Any]:
    """A function of the library by its address: to check each argument takes longer than to answer."""
    address = pointer_to(function).value
    assert address is not None  # noqa: S101 - the library is loaded
    return ctypes.PYFUNCTYPE(result)(address)


class Drawn(ctypes.c_void_p):
    """Something drawn on a page."""


code_of = _bare(raw.FPDFText_GetUnicode, ctypes.c_uint)
size_of = _bare(raw.FPDFText_GetFontSize, ctypes.c_double)
is_generated = _bare(raw.FPDFText_IsGenerated)
is_unmapped = _bare(raw.FPDFText_HasUnicodeMapError)
"""Whether the font does not say which character it shows; PDFium then gives a number that means nothing."""
fill_place = _bare(raw.FPDFText_GetCharOrigin)
fill_box = _bare(raw.FPDFText_GetLooseCharBox)
fill_matrix = _bare(raw.FPDFText_GetMatrix)
fill_ink = _bare(raw.FPDFText_GetFillColor)
drawn_on = _bare(raw.FPDFPage_GetObject, Drawn)
kind_of = _bare(raw.FPDFPageObj_GetType)
mode_of = _bare(raw.FPDFTextObj_GetTextRenderMode)
fill_bounds = _bare(raw.FPDFPageObj_GetBounds)
