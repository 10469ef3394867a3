"""A report ready to paint: rows of text, each with disjoint runs."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from core.document.clean_text import Source
from core.document.report import Report
from core.document.span import Span

RowRole = Literal["title", "dateline", "speaker", "salutation", "heading", "paragraph", "entry"]
ROW_LIMIT = 2000
"""Code points a row holds at most: a longer paragraph goes on in further rows, none slow to set."""
_MOST_RAISED = 8
"""Longer words that a file raises are no superscript."""

BLANK = Report(Source("", "", "", ""), "")
"""No report: what a page shows before there is one."""


class Run(NamedTuple):
    """Words that look the same; `figure` and `reference` are indices into the report's lists.

    `raised` are superscripts of the file, which need not be markers: km².
    """

    span: Span
    lead: bool
    figure: int | None
    reference: int | None
    raised: bool = False


class Row(NamedTuple):
    """What stands on its own on the page: a heading, or a paragraph or a part of one.

    `section` is the innermost section's index; `level` a heading's level, else 0; `begins` whether the
    row opens its paragraph and is indented; `paragraph` counts from 1 within the section; `notes` are the
    references that have no characters, each shown as a number at its place.
    """

    span: Span
    role: RowRole
    section: int | None
    level: int
    begins: bool
    paragraph: int
    runs: tuple[Run, ...]
    notes: tuple[int, ...] = ()


class Page:
    """The rows of a report, top to bottom, and the way from a position to its row and section.

    The report's metadata may be corrected while it is open, the words stay.
    """

    def __init__(self, report: Report, rows: Sequence[Row]) -> None:
        self.report = report
        self.rows = tuple(rows)
        self._starts = [row.span.start for row in self.rows]
        self._headings = {row.section: index for index, row in enumerate(self.rows) if row.role == "heading"}

    def row_at(self, position: int) -> int:
        """Index of the row that holds a position, or of the last one before it."""
        return max(0, bisect_right(self._starts, position) - 1)

    def rows_in(self, span: Span) -> range:
        """Indices of the rows that share words with a span."""
        return range(self.row_at(span.start), self.row_at(max(span.start, span.end - 1)) + 1)

    def heading_row(self, section: int) -> int:
        """Index of the row that shows a section's heading."""
        return self._headings[section]

    def section_at(self, position: int) -> int | None:
        """Index of the innermost section that holds a position."""
        return self.rows[self.row_at(position)].section if self.rows else None

    def ancestors(self, section: int | None) -> list[int]:
        """The sections around a section, itself included, outermost first."""
        if section is None:
            return []
        span = self.report.sections[section].span
        return [
            index
            for index, other in enumerate(self.report.sections[: section + 1])
            if other.span.covers(span)
        ]


def build_page(report: Report) -> Page:
    """Set a report's text in rows, a heading run into its paragraph on a row of its own."""
    return Page(report, list(_with_notes(report, _rows(report))))


def _with_notes(report: Report, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows with their notes, each at the end of the words that it follows."""
    numbers = [number for number, reference in enumerate(report.references) if not reference.span]
    numbers.sort(key=lambda number: report.references[number].span.start)
    taken = 0
    for row in rows:
        end = taken
        while end < len(numbers) and report.references[numbers[end]].span.start <= row.span.end:
            end += 1
        yield row._replace(notes=tuple(numbers[taken:end])) if end > taken else row
        taken = end


def _rows(report: Report) -> Iterator[Row]:
    roles = {line.span.start: line.role for line in report.front}
    entries = {entry.span.start for entry in report.glossary}
    runs = _Runs(report)
    section: int | None = None
    paragraph = 0
    for span, heading in _stretches(report):
        if heading is not None:
            section, paragraph = heading, 0
            level = report.sections[heading].level
            yield Row(span, "heading", section, level, begins=True, paragraph=0, runs=runs.within(span))
            continue
        role: RowRole = roles.get(span.start) or ("entry" if span.start in entries else "paragraph")
        paragraph += 1
        for part in _parts(report.text, span):
            begins = part.start == span.start
            yield Row(part, role, section, 0, begins, paragraph, runs.within(part))


def _stretches(report: Report) -> Iterator[tuple[Span, int | None]]:
    """The lines of a report cut around the headings in them, each heading with its section's index."""
    start = upcoming = at = 0
    for line in report.text.split("\n"):
        end = start + len(line)
        at = max(start, at)  # a heading may reach over lines: 附件1, and its title below
        while upcoming < len(report.sections) and report.sections[upcoming].heading.start < end:
            heading = report.sections[upcoming].heading
            if report.text[at : heading.start].strip():
                yield Span(at, heading.start), None
            yield heading, upcoming
            at = heading.end
            upcoming += 1
        if report.text[at:end].strip():
            yield Span(at, end), None
        start = end + 1


def _parts(text: str, span: Span) -> Iterator[Span]:
    """A long paragraph in rows of at most ROW_LIMIT, cut after the last sentence that fits."""
    start = span.start
    while span.end - start > ROW_LIMIT:
        limit = start + ROW_LIMIT
        cut = max(text.rfind(mark, start, limit) for mark in "。；！？\u3000 ") + 1
        cut = cut if cut > start else limit
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)


_Mark = tuple[Span, str, int]


class _Runs:
    """Leads, figures, references and superscripts of a report, cut into disjoint runs row by row."""

    def __init__(self, report: Report) -> None:
        self._marks = sorted(
            [(lead, "lead", 0) for lead in report.leads]
            + [(figure.span, "figure", index) for index, figure in enumerate(report.figures)]
            + [(reference.span, "reference", index) for index, reference in enumerate(report.references)]
            + [
                (mark.span, "raised", 0)
                for mark in report.marks
                if mark.kind == "raised" and len(mark.span) <= _MOST_RAISED
            ]
        )
        self._starts = [span.start for span, _, _ in self._marks]
        self._next = 0

    def within(self, row: Span) -> tuple[Run, ...]:
        """The runs of a row; rows must be asked for in reading order."""
        while self._next < len(self._marks) and self._marks[self._next][0].end <= row.start:
            self._next += 1
        marks = self._marks[self._next : bisect_left(self._starts, row.end, self._next)]
        edges = {edge for span, _, _ in marks for edge in span.within(row)} | {row.start, row.end}
        return tuple(_sweep(sorted(edges), marks))


def _sweep(edges: Sequence[int], marks: Sequence[_Mark]) -> Iterator[Run]:
    """A run between each two edges, with the marks that are open there."""
    upcoming = 0
    open_marks: dict[str, _Mark] = {}
    for start, end in pairwise(edges):
        open_marks = {kind: mark for kind, mark in open_marks.items() if mark[0].end > start}
        while upcoming < len(marks) and marks[upcoming][0].start <= start:
            if marks[upcoming][0].end > start:
                open_marks[marks[upcoming][1]] = marks[upcoming]
            upcoming += 1
        figure, reference = open_marks.get("figure"), open_marks.get("reference")
        yield Run(
            Span(start, end),
            "lead" in open_marks,
            figure and figure[2],
            reference and reference[2],
            "raised" in open_marks,
        )
