"""What PDFium knows of one character, asked without the checks that its Python binding makes each time.

All that is passed are numbers: addresses of the text and of what is to be filled in, and an index.
"""

import ctypes
from collections.abc import Callable
from typing import Any

from pypdfium2 import raw

_ADDRESS, _INT = ctypes.c_void_p, ctypes.c_int


def _bare(function: Any, result: Any, *more: Any) -> Callable[..., Any]:
    address = ctypes.cast(function, _ADDRESS).value
    assert address is not None  # noqa: S101 - the library is loaded
    return ctypes.PYFUNCTYPE(result, _ADDRESS, _INT, *more)(address)


code_of = _bare(raw.FPDFText_GetUnicode, ctypes.c_uint)
size_of = _bare(raw.FPDFText_GetFontSize, ctypes.c_double)
is_generated = _bare(raw.FPDFText_IsGenerated, _INT)
is_unmapped = _bare(raw.FPDFText_HasUnicodeMapError, _INT)
"""Whether the font does not say which character it shows; PDFium then gives a number that means nothing."""
fill_place = _bare(raw.FPDFText_GetCharOrigin, _INT, _ADDRESS, _ADDRESS)
fill_box = _bare(raw.FPDFText_GetLooseCharBox, _INT, _ADDRESS)
fill_matrix = _bare(raw.FPDFText_GetMatrix, _INT, _ADDRESS)


def address_of(pointer: Any) -> int:
    """Where something lies that the binding points to."""
    return ctypes.cast(pointer, _ADDRESS).value or 0
