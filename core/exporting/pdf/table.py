"""A table as a PDF file: between three rules, its remarks below it, on sheets as wide as it needs."""

from collections.abc import Iterable, Sequence
from typing import Final

from core.exporting.cells import Laid, Line
from core.exporting.palette import palette
from core.exporting.pdf.pdf import faces_of, typeset
from core.exporting.pdf.source import string
from core.text.regions import region
from resources import ROOT

_COUNTRIES: Final = {"SC": "CN", "TC": "TW", "HK": "HK"}
_INKS = {"ink": "ink", "mute": "mute", "met": "quantity", "missed": "accent"}
"""The colours that a tick, a cross and other words have, as on the screen."""


def table_pdf(laid: Laid, title: str, told: str = "", remarks: Sequence[str] = ()) -> bytes:
    """The file; Problem where typst is not installed, or cannot set it."""
    inks = palette("light")
    own = region("".join((title, *(line.head for line in laid.lines))))
    faces = faces_of(own)
    written = (
        f"#set document(title: {string(title)}, date: none)",
        f'#set text(font: {_several(map(string, faces))}, lang: "zh", region: "{_COUNTRIES[own]}")',
        *(f'#let {name} = rgb("{inks[colour]}")' for name, colour in _INKS.items()),
        (ROOT / "pdf" / "table.typ").read_text("utf-8"),
        f"#laid-out({string(told)}, {_heads(laid)}, {_several(map(_line, laid.lines))},"
        f" {_several(map(string, remarks))})",
    )
    return typeset("\n".join(written), faces)


def _heads(laid: Laid) -> str:
    return _several(_several(map(string, head)) for head in laid.heads)


def _line(line: Line) -> str:
    cells = (f"({_several(map(string, figures))}, {string(measure)})" for figures, measure in line.cells)
    return f"(head: {string(line.head)}, cells: {_several(cells)})"


def _several(values: Iterable[str]) -> str:
    """An array of typst, also of one or none."""
    return f"({''.join(f'{value}, ' for value in values)})"
