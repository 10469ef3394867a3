"""Notes of one report carried to the sentences of another that theirs have become."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from core.document.annotation import Annotation, Link, Operation, Placed
from core.document.difference import Difference, Spans
from core.document.span import Span
from core.text.folding import FINDING
from core.text.sentences import paragraph_at
from core.workspace.comparing import Comparison
from core.workspace.edits import Edit, Here, made

APART = 40
"""Characters that sentences of one note may stand apart in the other report."""


class Carried(NamedTuple):
    """A note, the words of the other report that it is proposed for, and which difference leads to both."""

    note: Annotation
    span: Span
    difference: int


def proposals(
    found: Comparison, texts: tuple[str, str], notes: Iterable[Placed], there: Collection[Placed]
) -> list[Carried]:
    """What of the notes of the left report can be carried to the right one, in reading order.

    Nothing is proposed where a sentence has no like, for a link, or for what is there already.
    """
    proposed = []
    for placed in notes:
        if placed.annotation.kind == "link" or placed.placement.span is None:
            continue
        at = _place(found.differences, texts, placed)
        if at is not None and not any(_is_carried(placed.annotation, at[0], one) for one in there):
            proposed.append(Carried(placed.annotation, *at))
    return sorted(proposed, key=lambda one: one.span)


def carry(carried: Sequence[Carried], *, is_linked: bool = False) -> Edit:
    """Leave the same notes, tags and colours on the words that they are proposed for, in one step of undo.

    Those on words, not bookmarks, can be linked with the words of the old ones.
    """

    def edit(here: Here) -> Operation:
        text = here.reports[here.text].text
        copies = []
        for note, span, _ in carried:
            words = paragraph_at(text, span.start) if note.kind == "bookmark" else span
            new = made(here, note.kind, here.selectors(words), note.colour)
            if is_linked and note.kind == "highlight":
                new = new._replace(kind="link", link=Link(note.text, note.selectors))
            copies.append(new._replace(note=note.note, tags=note.tags))
        return Operation("highlight", tuple(copies))

    return edit


def _place(rows: Sequence[Difference], texts: tuple[str, str], placed: Placed) -> tuple[Span, int] | None:
    """Where a note belongs in the right text; None where any sentence of it has no like there."""
    span = placed.placement.span
    if span is None:
        return None
    span = span.stripped(texts[0])
    over = [
        (number, row)
        for number, row in enumerate(rows)
        if row.spans[0].overlaps(span) and not _is_part(row, rows)
    ]
    if placed.annotation.kind == "bookmark":
        over = over[:1]
    if not over or any(not row.spans[1] for _, row in over):
        return None
    number, row = over[0]
    if len(over) == 1:
        is_whole = placed.annotation.kind == "bookmark"
        return row.spans[1] if is_whole else _within(row, texts, span), number
    spans = [row.spans[1] for _, row in sorted(over, key=lambda one: one[1].spans[0])]
    hull = Span(spans[0].start, spans[-1].end)
    if spans != sorted(spans) or len(hull) > sum(map(len, spans)) + APART:
        return None
    return hull, number


def _is_part(row: Difference, rows: Sequence[Difference]) -> bool:
    """Whether a sentence has gone on in a row of its own, and only a part of it stands here."""
    return row.kind == "moved" and any(
        other is not row and other.spans[0] == row.spans[0] and other.spans[1] for other in rows
    )


def _within(row: Difference, texts: tuple[str, str], span: Span) -> Span:
    """The words of a sentence that a note's words have become; where that is not sure, all of it."""
    whole = row.spans[1]
    folded = FINDING.folded(whole.of(texts[1]))
    words = FINDING.fold(span.of(texts[0]))
    if words and folded.text.count(words) == 1:
        at = folded.text.index(words)
        return folded.map.outside(Span(at, at + len(words))).shifted(whole.start)
    stretches = list(_stretches(row))
    ends = [
        _image(stretches, position, is_end=is_end)
        for position, is_end in zip(span, (False, True), strict=True)
    ]
    if None in ends:
        return whole
    found = Span(ends[0] or 0, ends[1] or 0)
    return found if found and whole.covers(found) else whole


def _stretches(row: Difference) -> Iterator[tuple[Spans, bool]]:
    """A pair of sentences parted into what both say, and what differs."""
    left, right = row.spans[0].start, row.spans[1].start
    for one in row.within:
        yield (Span(left, one.spans[0].start), Span(right, one.spans[1].start)), False
        yield one.spans, True
        left, right = one.spans[0].end, one.spans[1].end
    yield (Span(left, row.spans[0].end), Span(right, row.spans[1].end)), False


def _image(stretches: Sequence[tuple[Spans, bool]], position: int, *, is_end: bool) -> int | None:
    """Where a beginning, or an end, of words stands in the other sentence; None where that is not sure."""
    for (left, right), differs in stretches:
        if not (left.start < position <= left.end if is_end else left.start <= position < left.end):
            continue
        if differs:
            return right.end if is_end else right.start
        return right.start + position - left.start if len(left) == len(right) else None
    return None


def _is_carried(note: Annotation, span: Span, other: Placed) -> bool:
    """Whether another note says the same at the same words."""
    said, one = (note.note, note.tags, note.colour), other.annotation
    is_same = said == (one.note, one.tags, one.colour)
    return is_same and any(at.overlaps(span) for at in other.spans())
