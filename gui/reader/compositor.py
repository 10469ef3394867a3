"""Sets rows in type as they are needed, and keeps the last ones set."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from core.document.report import FigureKind
from core.document.span import Span
from core.page.occurrences import term_in
from core.page.page import Page, Row, Run
from core.page.printed import heading_line
from core.text.typesetting import typeset
from gui.look.theme import Theme
from gui.reader.row_layout import NoteNumber, RowLayout
from gui.reader.typography import Typography

KEPT = 240
"""Rows kept in type: some windows full, so that scrolling to and fro sets nothing twice."""
COLOURED = ("salutation", "paragraph", "entry")
"""Rows in which figures are coloured: a title and a heading keep one ink."""


class Look(NamedTuple):
    """How words differ from the plain words of their row: a `marker` is raised, too, and leads somewhere."""

    bold: bool = False
    figure: FigureKind | None = None
    raised: bool = False
    marker: bool = False
    summary: bool = False


PLAIN = Look()
SUMMARY = Look(summary=True)
NUMBER = Look(raised=True, marker=True)


class Compositor:
    """Makes the lines of a page's rows in the look of the moment."""

    def __init__(
        self, page: Page, typography: Typography, theme: Theme, kinds: frozenset[FigureKind]
    ) -> None:
        self.page = page
        self.typography = typography
        self.theme = theme
        self.kinds = kinds
        self.shown_text = page.report.text
        self.summary_of: Callable[[int], str] = lambda _: ""
        self._rows: OrderedDict[int, RowLayout] = OrderedDict()
        self._entries = {entry.span.start: index for index, entry in enumerate(page.report.glossary)}
        self._formats: dict[Look, QTextCharFormat] = {}

    def row(self, index: int) -> RowLayout:
        """A row in type."""
        layout = self._rows.get(index)
        if layout is None:
            layout = self._rows[index] = self._set(self.page.rows[index])
            if len(self._rows) > KEPT:
                self._rows.popitem(last=False)
        else:
            self._rows.move_to_end(index)
        return layout

    def forget(self, index: int | None = None) -> None:
        """Set one row anew when it is next needed, or all."""
        if index is not None:
            self._rows.pop(index, None)
            return
        self._rows.clear()
        self._formats.clear()

    def shows_figure(self, figure: int) -> bool:
        """Whether a figure is of a kind that is coloured now."""
        return self.page.report.figures[figure].kind in self.kinds

    def looks(self, row: Row) -> Iterator[tuple[Span, Look]]:
        """The stretches of a row that do not look like its plain words; positions within the row."""
        if row.role == "entry" and row.begins:
            yield self._term(row), Look(bold=True)
        for run in row.runs:
            look = self._look(run, coloured=row.role in COLOURED)
            if look != PLAIN:
                yield run.span.shifted(-row.span.start), look

    def _set(self, row: Row) -> RowLayout:
        style = self.typography.style(row)
        words = typeset(row.span.of(self.shown_text)).replace("\n", "\u3000")  # a heading over two lines
        extra = self._extra(row)
        looks = list(self.looks(row))
        formats = [(span, self._range(look)) for span, look in looks]
        if extra:
            formats.append((Span(len(words), len(words) + len(extra)), self._range(SUMMARY)))
        return RowLayout(
            words,
            extra,
            style,
            self.typography.font(style),
            self.typography.leading(style),
            self.typography.width,
            formats,
            {span.start for span, look in looks if look.raised},
            list(self._notes(row)),
        )

    def _extra(self, row: Row) -> str:
        """What follows a heading without being part of the report: what it hides, the name of notes."""
        if row.role != "heading" or row.section is None:
            return ""
        summary = self.summary_of(row.section)
        name = "" if row.span else heading_line(self.page, row.section, self.shown_text)
        return f"{name}\u2003{summary}" if summary else name

    def _notes(self, row: Row) -> Iterator[NoteNumber]:
        """The numbers of notes that the file does not print, two at one place with a comma between them."""
        before = -1
        for reference in row.notes:
            found = self.page.report.references[reference]
            number = self.page.report.glossary[found.entry].number or found.entry + 1
            at = max(0, found.span.start - row.span.start)
            yield NoteNumber(at, f",{number}" if at == before else f"{number}", self._range(NUMBER))
            before = at

    def _look(self, run: Run, *, coloured: bool) -> Look:
        report = self.page.report
        if run.reference is not None and report.references[run.reference].origin == "marker":
            return Look(run.lead, raised=True, marker=True)
        if run.figure is not None and coloured and self.shows_figure(run.figure):
            return Look(run.lead, report.figures[run.figure].kind, run.raised)
        return Look(run.lead, raised=run.raised)

    def _term(self, row: Row) -> Span:
        """The explained term, within the row."""
        return term_in(self.page.report, self._entries[row.span.start], row.span).shifted(-row.span.start)

    def _range(self, look: Look) -> QTextLayout.FormatRange:
        if look not in self._formats:
            self._formats[look] = self._format(look)
        found = QTextLayout.FormatRange()
        found.format = self._formats[look]
        return found

    def _format(self, look: Look) -> QTextCharFormat:
        found = QTextCharFormat()  # its colours are no QBrush: to choose how to make one takes 3 ms once
        if look.summary:
            found.setFont(self.typography.summary_font())
            found.setForeground(self.theme.mute)
        if look.bold:
            found.setFontWeight(QFont.Weight.DemiBold)
        if look.figure:
            found.setForeground(self.theme.figure(look.figure))
        if look.marker:
            found.setForeground(self.theme.accent)
        if look.raised:
            found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return found
