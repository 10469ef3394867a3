"""Taking words out of a clean text while every one of them stays accounted for."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from core.document.clean_text import CleanText, Mark, Removed
from core.document.span import Span
from core.importing.paragraphs import is_bar

Fields = Sequence[tuple[str, str]]


class Edit(NamedTuple):
    """Take out `text[start:end]` for `reason` and put in its place white space, or what it stands for."""

    start: int
    end: int
    reason: str = ""
    put: str = ""


def edited(clean: CleanText, edits: Iterable[Edit], fields: Fields = ()) -> CleanText:
    """`clean` after `edits`, which stand in order and do not overlap."""
    taking = _Taking(clean)
    for edit in edits:
        taking.take(edit)
    return taking.result(fields)


class _Cut(NamedTuple):
    """What was taken out of the old text, and the bounds in the new one of what was put in its place."""

    start: int
    end: int
    before: int
    after: int


class _Taking:
    """One walk over a text and what was removed from it before."""

    def __init__(self, clean: CleanText) -> None:
        self.clean = clean
        self.at = 0  # in the old text
        self.length = 0  # of the new text
        self.parts: list[str] = []
        self.removed: list[tuple[list[str], str, int]] = []
        self.next = 0  # earlier removal to be placed
        self.cuts: list[_Cut] = []

    def take(self, edit: Edit) -> None:
        self.keep_until(edit.start)
        self.at = edit.end
        self.cuts.append(_Cut(edit.start, edit.end, self.length, self.length + len(edit.put)))
        taken = self.clean.text[edit.start : edit.end]
        if not taken or taken.isspace():
            self.place_earlier(edit.end - 1, at=self.length)
        else:
            self.add(self._with_earlier(edit).strip(), edit.reason, self.length)
        self.parts.append(edit.put)
        self.length += len(edit.put)

    def keep_until(self, position: int) -> None:
        self.place_earlier(position)
        self.parts.append(self.clean.text[self.at : position])
        self.length += position - self.at
        self.at = position

    def place_earlier(self, last: int, at: int | None = None) -> None:
        """Carry over the earlier removals that stood no later than `last`."""
        earlier = self.clean.removed
        while self.next < len(earlier) and earlier[self.next].position <= last:
            old = earlier[self.next]
            position = old.position - self.at + self.length if at is None else at
            self.add(old.text, old.reason, position)
            self.next += 1

    def add(self, text: str, reason: str, position: int) -> None:
        """Note a removal; neighbours for the same reason become one."""
        if self.removed and self.removed[-1][1:] == (reason, position):
            self.removed[-1][0].append(text)
        else:
            self.removed.append(([text], reason, position))

    def _with_earlier(self, edit: Edit) -> str:
        """The words taken, and among them, in their place, those that earlier steps had taken out."""
        words, cut = [], edit.start
        earlier = self.clean.removed
        while self.next < len(earlier) and earlier[self.next].position < edit.end:
            old = earlier[self.next]
            words += [self.clean.text[cut : old.position], old.text]
            cut = old.position
            self.next += 1
        return "".join([*words, self.clean.text[cut : edit.end]])

    def result(self, fields: Fields) -> CleanText:
        if not self.at and not self.parts and not fields:
            return self.clean
        self.keep_until(len(self.clean.text))
        return CleanText(
            "".join(self.parts),
            tuple(Removed("\n".join(texts), reason, position) for texts, reason, position in self.removed),
            (*self.clean.fields, *fields),
            tuple(self._marks()),
        )

    def _marks(self) -> Iterator[Mark]:
        """The marks where their words are now; one whose words were all taken out goes with them."""
        for mark in self.clean.marks:
            if mark.span:
                start = self._place(mark.span.start)
                span = Span(start, max(start, self._place(mark.span.end - 1, behind=True)))
                if span:
                    yield mark._replace(span=span)
            elif (kept := self._kept_behind(mark.span.end)) is not None:
                yield mark._replace(span=Span(kept, kept))

    def _place(self, character: int, *, behind: bool = False) -> int:
        """Where a character of the old text begins, or ends, in the new one."""
        number = bisect_right(self.cuts, character, key=lambda cut: cut.start) - 1
        if number < 0:
            return character + behind
        cut = self.cuts[number]
        if character < cut.end:
            return cut.before if behind else cut.after
        return cut.after + character - cut.end + behind

    def _kept_behind(self, position: int) -> int | None:
        """Where the place behind a character is now; None where it was taken out and is no white space."""
        number = bisect_right(self.cuts, position - 1, key=lambda cut: cut.start) - 1
        cut = self.cuts[number] if number >= 0 else None
        if cut and position <= cut.end and not self.clean.text[cut.start : cut.end].isspace():
            return None
        return self._place(position - 1, behind=True)


def lines_of(text: str) -> tuple[list[str], list[int]]:
    """The lines of `text` without their breaks, and where each starts."""
    lines = text.split("\n")
    return lines, list(accumulate((len(line) + 1 for line in lines[:-1]), initial=0))


def seam(before: str, after: str) -> str:
    """The space that two joined lines need: only Latin words do."""
    latin = all(side.isascii() and side.isalpha() for side in (before[-1:], after[:1]))
    return " " if latin else ""


def without_lines(clean: CleanText, reasons: Mapping[int, str], fields: Fields = ()) -> CleanText:
    """`clean` without the lines whose numbers are in `reasons`, each with one of its line breaks."""
    if not reasons:
        return clean
    lines, starts = lines_of(clean.text)
    edits: list[Edit] = []
    kept = next((i for i in range(len(lines)) if i not in reasons), len(lines))
    for i in sorted(reasons):
        end = starts[i] + len(lines[i])
        # a line above all that stays goes with the break after it, else with the one before
        above = i < kept
        edits.append(Edit(starts[i] - (not above), min(end + above, len(clean.text)), reasons[i]))
    return edited(clean, edits, fields)


def rows_of(clean: CleanText) -> frozenset[int]:
    """The numbers of the lines that their file tells to be rows of a table."""
    supplied = [mark.span for mark in clean.marks if mark.kind == "supplied"]
    cells = [span.start for span in supplied if is_bar(span.of(clean.text))]
    _, starts = lines_of(clean.text) if cells else ([], [])
    return frozenset(bisect_right(starts, cell) - 1 for cell in cells)
