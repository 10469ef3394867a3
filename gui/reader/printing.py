"""The page on paper: set for its width, cut between lines into sheets, the notes after the report."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from core.document.annotation import Placed
from core.document.clean_text import Source
from core.document.report import FrontLine, Report
from core.document.span import Span
from core.page.page import Page, build_page
from core.page.printed import printed
from gui.look.reading import Reading
from gui.look.theme import Appearance, load_theme
from gui.reader.compositor import Compositor
from gui.reader.overlays import Hits, Marks, Overlays
from gui.reader.page_layout import PageLayout, SetRow
from gui.reader.painter import RowPainter
from gui.reader.typography import Typography
from gui.session.document import Document
from gui.widgets.print_preview import INCH

TEXT_SIZE = 15
FOOT = 36
"""Pixels below the words of a sheet for its number."""


class Sheet(NamedTuple):
    """The part of a page that goes onto one sheet, from one height to another."""

    top: int
    bottom: int


class Print:
    """A report with its notes as it goes onto paper: in black and the light theme's colours, all unfolded."""

    def __init__(self, document: Document, appearance: Appearance) -> None:
        self._document, self._appearance = document, appearance
        self._theme = load_theme("light")

    def paint(self, printer: QPrinter) -> None:
        """Paint all sheets, each as large as the printer's."""
        area = printer.pageRect(QPrinter.Unit.Inch)
        width, height = round(area.width() * INCH), round(area.height() * INCH) - FOOT
        painter = QPainter(printer)
        painter.scale(printer.resolution() / INCH, printer.resolution() / INCH)
        number = 0
        for part in self._parts(width):
            for sheet in sheets(part.rows(), height):
                if number:
                    printer.newPage()
                number += 1
                part.paint(painter, sheet)
                self._foot(painter, number, width, height)
        painter.end()

    def _parts(self, width: int) -> Iterator["_Part"]:
        document, view = self._document, self._document.view
        compositor = Compositor(document.page, self._type(width), self._theme, view.coloured)
        compositor.shown_text = view.shown
        yield _Part(compositor, document.notes.placed)
        notes = [note for note in document.notes.placed.values() if note.annotation.note]
        if notes:
            page = notes_page(document.page, view.shown, notes)
            yield _Part(Compositor(page, self._type(width), self._theme, frozenset()), {})

    def _type(self, width: int) -> Typography:
        return Typography(self._appearance.page_font, QApplication.font(), TEXT_SIZE, width, Reading())

    def _foot(self, painter: QPainter, number: int, width: int, height: int) -> None:
        painter.setFont(self._type(width).summary_font())
        painter.setPen(self._theme.mute)
        painter.drawText(QRectF(0, height, width, FOOT), Qt.AlignmentFlag.AlignCenter, str(number))


class _Part:
    """A page in type, with what lies over its words."""

    def __init__(self, compositor: Compositor, notes: Mapping[str, Placed]) -> None:
        page = compositor.page
        self._typography = compositor.typography
        self._layout = PageLayout(compositor, range(len(page.rows)))
        self._painter = RowPainter(page, compositor.theme, None, Overlays(Marks(page, notes), Hits()))

    def rows(self) -> Iterator[SetRow]:
        """All rows where they stand."""
        self._layout.settle(0, 1 << 30)
        return self._layout.between(0, 1 << 30)

    def paint(self, painter: QPainter, sheet: Sheet) -> None:
        """Paint what stands on a sheet, at its top."""
        width, left = self._typography.width, self._typography.left
        painter.save()
        painter.translate(left, -sheet.top)
        clip = QRectF(-left, sheet.top, width + 2 * left, sheet.bottom - sheet.top)
        painter.setClipRect(clip)
        for row in self._layout.between(sheet.top, sheet.bottom - 1):
            self._painter.paint(painter, row, width, clip)
        painter.restore()


def sheets(rows: Iterable[SetRow], height: int) -> Iterator[Sheet]:
    """Where a page is cut: between lines, and not below a heading."""
    lines = [
        (row.top + at, row.top + at + row.layout.leading, row.row.role == "heading")
        for row in rows
        for at in range(0, row.layout.height, row.layout.leading)
    ]
    first = 0
    for number, (_, bottom, _) in enumerate(lines):
        if bottom - lines[first][0] > height and number > first:
            cut = number
            while cut > first + 1 and lines[cut - 1][2]:
                cut -= 1
            yield Sheet(lines[first][0], lines[cut - 1][1])
            first = cut
    if lines:
        yield Sheet(lines[first][0], lines[-1][1])


def notes_page(page: Page, shown: str, notes: Sequence[Placed]) -> Page:
    """What a reader noted, each after the words that it is on."""
    title = QCoreApplication.translate("Print", "Notes")
    lines = [title]
    for note in sorted(notes, key=lambda one: one.placement.span or Span(len(shown), len(shown))):
        span = note.placement.span
        quote = printed(page, span, shown) if span else note.annotation.selectors.exact
        lines += [f"“{' '.join(quote.split())}”", *note.annotation.note.splitlines()]
    front = (FrontLine(Span(0, len(title)), "title"),)
    return build_page(Report(Source("", "", "", ""), "\n".join(lines), front=front))
