"""The words of a row as markup: figures and terms with their cards, markers, highlights, signs of notes."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby

from core.document.report import Report
from core.document.span import Span
from core.exporting.web.cards import Cards
from core.exporting.web.escaped import attribute, escaped
from core.exporting.web.marks import Laid, Marks, over, stretches
from core.page.occurrences import leading, term_in
from core.page.page import Row, Run
from core.text.numerals import digits_of

COLOURED = ("salutation", "paragraph", "entry")
"""Rows whose figures and terms have cards: a title and a heading keep one ink."""


class Words:
    """Makes markup of rows, which must be asked for in reading order.

    `shown` are the glossary entries that the page has, to be led to; `signed` the notes that the page tells
    of, each with a sign where it first stands.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what is printed, what explains it, what lies over it
        self,
        report: Report,
        text: str,
        cards: Cards,
        marks: Marks,
        shown: Collection[int],
        signed: Collection[int],
    ) -> None:
        self._report, self._text, self._cards, self._marks = report, text, cards, marks
        self._shown, self._signed = shown, signed
        self._leading = frozenset(leading(report))
        self._entries = {entry.span.start: index for index, entry in enumerate(report.glossary)}
        self._noted = {one.entry for one in report.references if not one.span} & set(shown)
        self._numbers = {mark.span.start: mark.span for mark in report.marks if mark.kind == "supplied"}
        self._begun: set[str] = set()
        self.told: set[int] = set()

    def row(self, row: Row) -> tuple[str, list[int]]:
        """The markup of a row, and the numbers of the notes that first stand in it."""
        laid, calls = self._marks.within(row.span), self._calls(row)
        signs = dict(self._signs(laid, row.span))
        self.told.update(signs)
        parts = [_sign(number, " bookmark") for number, at in signs.items() if at == row.span.start]
        pieces = [(over(laid, one), one) for one in stretches(row.span, self._edges(row, calls))]
        for marks, group in groupby(pieces, key=lambda piece: piece[0]):
            inside = [span for _, span in group]
            words = "".join(self._called(calls, span.start) + self._piece(row, span) for span in inside)
            parts.append(self._marked(marks, words))
            start, end = inside[0].start, inside[-1].end
            parts += [_sign(number) for number, at in signs.items() if start < at <= end]
        parts.append(self._called(calls, row.span.end))
        return "".join(parts), list(signs)

    def _edges(self, row: Row, calls: Mapping[int, Sequence[int]]) -> set[int]:
        term, number = self._term(row) or (), self._number(row) or ()
        return {*self._marks.edges(row.span), *(run.span.start for run in row.runs), *calls, *term, *number}

    def _calls(self, row: Row) -> dict[int, list[int]]:
        """The entries that are called between the words of a row, by their places."""
        found: dict[int, list[int]] = {}
        for index in row.notes:
            one = self._report.references[index]
            found.setdefault(max(row.span.start, one.span.start), []).append(one.entry)
        return found

    def _signs(self, laid: Sequence[Laid], row: Span) -> Iterator[tuple[int, int]]:
        """Notes that are told here, and where each has its sign: behind its words, or before a paragraph."""
        for one in laid:
            if one.number in self._signed and one.number not in self.told and not one.is_far:
                yield one.number, row.start if one.is_bookmark else min(one.span.end, row.end)

    def _marked(self, marks: Sequence[Laid], words: str) -> str:
        for one in reversed(marks):
            name = f"{'f' if one.is_far else 'm'}{one.number}"
            place = "" if name in self._begun else f' id="{name}"'
            self._begun.add(name)
            words = f'<mark class="{one.colour}"{place}>{words}</mark>'
        return words

    def _piece(self, row: Row, span: Span) -> str:
        """Words that look the same."""
        run = next(run for run in row.runs if span.start in run.span)
        words = escaped(span.of(self._text)).replace("\n", "<br>")
        if row.role in COLOURED:
            words = self._explained(run, span, words)
        term, number = self._term(row), self._number(row)
        if term and term.covers(span):
            words = f"<dfn>{words}</dfn>"
        if number and number.covers(span):
            back = f"#r{self._entries[row.span.start] + 1}"
            words = f'<a href="{back}" role="doc-backlink">{words}</a>'
        return f"<b>{words}</b>" if run.lead else words

    def _number(self, row: Row) -> Span | None:
        """The number of a real note, which leads back to where it is called first."""
        entry = self._entries.get(row.span.start) if row.begins else None
        return self._numbers.get(row.span.start) if entry in self._noted else None

    def _term(self, row: Row) -> Span | None:
        """The term that an entry explains."""
        if row.role != "entry" or not row.begins:
            return None
        return term_in(self._report, self._entries[row.span.start], row.span)

    def _explained(self, run: Run, span: Span, words: str) -> str:
        if run.reference is not None:
            found = self._report.references[run.reference]
            is_stop = run.reference in self._leading and span.start == found.span.start
            return self._reference(found.entry, words, is_marker=found.origin == "marker", is_stop=is_stop)
        return words if run.figure is None else self._figure(run.figure, span, words)

    def _figure(self, index: int, span: Span, words: str) -> str:
        figure = self._report.figures[index]
        is_rest = span.start != figure.span.start  # of one that a note's edge cuts
        card = "" if is_rest else attribute(self._cards.figure(index))
        if not card:
            return f'<span class="{figure.kind}">{words}</span>'
        value = f"{digits_of(figure.value):f}"
        told = f'value="{value}" tabindex="0" aria-description="{card}"'
        return f'<data class="{figure.kind}" {told}>{words}</data>'

    def _reference(
        self, entry: int, words: str, *, is_marker: bool, is_stop: bool = True, number: str = ""
    ) -> str:
        told = f'aria-description="{attribute(self._cards.entry(entry))}"'
        if number:
            told += f' data-n="{number}"'
        kind = 'class="marker" role="doc-noteref"' if is_marker else 'class="term"'
        if entry in self._shown:
            stop = "" if is_stop else ' tabindex="-1"'
            words = f'<a {kind} href="#e{entry + 1}"{stop} {told}>{words}</a>'
        else:
            words = f'<span {kind} tabindex="{0 if is_stop else -1}" {told}>{words}</span>'
        return f"<sup>{words}</sup>" if is_marker else words

    def _called(self, calls: Mapping[int, Sequence[int]], at: int) -> str:
        """The calls of real notes at a place, whose numbers the words do not have."""
        return "".join(map(self._call, calls.get(at, ())))

    def _call(self, entry: int) -> str:
        number = str(self._report.glossary[entry].number or entry + 1)
        call, name = self._reference(entry, "", is_marker=True, number=number), f"r{entry + 1}"
        if entry not in self._noted or name in self._begun:
            return call
        self._begun.add(name)
        return f'<span id="{name}">{call}</span>'


def _sign(number: int, kind: str = "") -> str:
    """The number of a note, which leads to it; a bookmark has no words of its own to come back to."""
    place = f' id="m{number}"' if kind else ""
    return f'<a class="sign{kind}"{place} href="#n{number}" data-n="{number}" aria-label="[{number}]"></a>'
