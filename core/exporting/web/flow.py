"""The rows of a report as paragraphs and headings, in sections that fold."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from core.document.report import Report
from core.document.span import Span
from core.exporting.labels import Labels
from core.exporting.web.about import About
from core.exporting.web.notes import Notes
from core.exporting.web.words import Words
from core.page.page import Row

DEEPEST = 6
"""Headings that a page can tell apart."""
BY_LINES = ("dateline", "speaker")


def flow(rows: Sequence[Row], report: Report, words: Words, notes: Notes, about: About) -> Iterator[str]:
    """The markup of the rows that go out; what is said about them stands below the title and its lines."""
    title = list(takewhile(lambda row: row.role == "title", rows))
    by_lines = list(takewhile(lambda row: row.role in BY_LINES, rows[len(title) :])) if title else []
    yield _title(title, words, notes) if title else about.headed()
    for row in by_lines:
        yield _block("p", ' class="by"', *words.row(row), notes)
    if title:
        yield about.plain()
    yield from _Sections(report, words, notes, about.labels).of(rows[len(title) + len(by_lines) :])


def _title(rows: Sequence[Row], words: Words, notes: Notes) -> str:
    lines = [words.row(row) for row in rows]
    return _block(
        "h1", "", "<br>".join(line for line, _ in lines), [one for _, told in lines for one in told], notes
    )


def _block(tag: str, attributes: str, words: str, told: Sequence[int], notes: Notes) -> str:
    block = f"<{tag}{attributes}>{words}</{tag}>"
    return f'<div class="noted">{block}{notes.beside(told)}</div>\n' if told else f"{block}\n"


class _Sections:
    """Paragraphs below their headings."""

    def __init__(self, report: Report, words: Words, notes: Notes, labels: Labels) -> None:
        self._report, self._words, self._notes, self._labels = report, words, notes, labels
        self._entries = {entry.span.start: index for index, entry in enumerate(report.glossary)}
        self._open: list[Span] = []

    def of(self, rows: Sequence[Row]) -> Iterator[str]:
        """The markup of rows below the title."""
        for group in _paragraphs(rows):
            row = group[0]
            if row.role == "heading" and row.section is not None:
                yield self._close(self._report.sections[row.section].span)
                yield self._heading(row, row.section)
            else:
                lines = [self._words.row(part) for part in group]
                told = [one for _, numbers in lines for one in numbers]
                yield _block(
                    "p", self._attributes(row), "".join(line for line, _ in lines), told, self._notes
                )
        yield self._close(None)

    def _close(self, upcoming: Span | None) -> str:
        """End the sections that the next one is not in."""
        ended = 0
        while self._open and not (upcoming and self._open[-1].covers(upcoming)):
            self._open.pop()
            ended += 1
        return "</details>\n" * ended

    def _heading(self, row: Row, section: int) -> str:
        """Begin a section with its heading, which folds it."""
        self._open.append(self._report.sections[section].span)
        tag = f"h{min(DEEPEST, len(self._open) + 1)}"
        # A name that is no words of the report is only shown, and is not read as such.
        name = "" if row.span else f' data-name="{self._labels.notes}"'
        words, told = self._words.row(row)
        summary = f'<summary><{tag} class="l{min(3, row.level)}"{name}>{words}</{tag}></summary>'
        return f'<details open id="s{section + 1}">{summary}\n{self._notes.beside(told)}'

    def _attributes(self, row: Row) -> str:
        entry = self._entries.get(row.span.start)
        place = "" if entry is None else f' id="e{entry + 1}"'
        kind = "" if row.role == "paragraph" else f' class="{"by" if row.role in BY_LINES else row.role}"'
        return f"{kind}{place}"


def _paragraphs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows of each paragraph, of which a long one has several."""
    group: list[Row] = []
    for row in rows:
        if row.begins and group:
            yield group
            group = []
        group.append(row)
    if group:
        yield group
