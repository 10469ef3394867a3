"""The type of the page: what each kind of row looks like, and how that comes out in pixels."""

from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtGui import QFont

from core.page.page import Row
from gui.look.reading import Reading

MARGIN = 36
"""Pixels kept free on either side of the column, for fold triangles and note dots."""
LEAST_COLUMN = 18
"""Width in em below which Chinese can hardly be read: whatever stands beside the column goes before that."""
FRONT = ("title", "dateline", "speaker")


USUAL = Reading()
Align = Literal["justify", "left", "centre"]
RAGGED: dict[Align, Align] = {"justify": "left", "left": "left", "centre": "centre"}


class RowStyle(NamedTuple):
    """How a row is set; `size` is a ratio of the text size, `leading` of the row's own, the rest in em."""

    size: float = 1.0
    leading: float = USUAL.leading / 100
    before: float = 0.0
    after: float = 0.6
    indent: float = 0.0
    hang: float = 0.0
    bold: bool = False
    quiet: bool = False
    align: Align = "justify"


BY_LINE = RowStyle(size=0.78, leading=1.7, before=0.3, after=1.5, quiet=True, align="centre")
STYLES = {
    "title": RowStyle(size=1.42, leading=1.4, after=1.5, bold=True, align="centre"),
    "dateline": BY_LINE,
    "speaker": BY_LINE,
    "salutation": RowStyle(),
    "paragraph": RowStyle(indent=2.0),
    "entry": RowStyle(hang=1.0),
}
HEADINGS = (
    RowStyle(size=1.18, leading=1.5, before=1.7, after=0.5, bold=True, align="left"),
    RowStyle(size=1.08, leading=1.6, before=1.2, after=0.35, bold=True, align="left"),
    RowStyle(leading=1.7, before=0.7, after=0.25, indent=2.0, bold=True, align="left"),
)
CONTINUED = RowStyle()
CLOSEST = 1.25
"""The least leading of lines, however close a reader wants them; headings have less than the text anyway."""


def style_of(row: Row) -> RowStyle:
    """How a row is set."""
    if row.role == "heading":
        return HEADINGS[min(row.level, len(HEADINGS)) - 1]
    return STYLES[row.role] if row.begins else CONTINUED


def least_view(size: int) -> int:
    """How wide the view must be for a text size."""
    return LEAST_COLUMN * size + 2 * MARGIN


class Typography:
    """The styles in pixels, for one face, one size and one width of the view."""

    def __init__(
        self, page_font: QFont, ui_font: QFont, size: int, view_width: int, reading: Reading = USUAL
    ) -> None:
        self.size, self._reading = size, reading
        # Margins as they are wanted, as long as the column keeps its least width; MARGIN stays in any case.
        room = max(view_width - 2 * reading.margin, min(LEAST_COLUMN * size, view_width - 2 * MARGIN))
        self.width = max(4, min(reading.column, room // size)) * size
        self.left = (view_width - self.width) // 2
        self._faces = page_font, ui_font
        self.font = cache(self._font)

    def _font(self, style: RowStyle) -> QFont:
        font = QFont(self._faces[style.quiet])
        font.setPixelSize(round(self.size * style.size))
        if style.bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def summary_font(self) -> QFont:
        """The face of what a folded heading says it hides."""
        font = QFont(self._faces[True])
        font.setPixelSize(round(self.size * 0.72))
        font.setWeight(QFont.Weight.Normal)
        return font

    def style(self, row: Row) -> RowStyle:
        """How a row is set for this reader."""
        style = style_of(row)
        return style if self._reading.justified else style._replace(align=RAGGED[style.align])

    def leading(self, style: RowStyle) -> int:
        """Height of a line."""
        leading = max(CLOSEST, style.leading * self._reading.leading / USUAL.leading)
        return round(self.size * style.size * leading)

    def gap(self, above: Row | None, row: Row) -> int:
        """The space between two rows; rows of one paragraph, and the lines of a front, stand close."""
        style = style_of(row)
        if above is None or not row.begins:
            return 0
        if above.role in FRONT and row.role in FRONT:
            return round(self.size * style.before)
        return round(self.size * max(style_of(above).after, style.before))

    def likely_height(self, row: Row) -> int:
        """The height of a row that is not laid out yet, as if all its characters were as wide as high."""
        style = style_of(row)
        em = self.size * style.size
        lines = -(-(len(row.span) + style.indent) * em // self.width)
        return max(1, int(lines)) * self.leading(style)
