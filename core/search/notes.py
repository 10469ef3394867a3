"""The notes on a report as a text that is searched: a paragraph for each, with all that it says."""

from collections.abc import Iterable, Sequence

from core.document.annotation import Annotation, Placed
from core.document.span import Span
from core.search.searchable import Chapter, Searchable

_BETWEEN = " · "
"""Stands between the words that a note is on, its own lines and its tags: no word goes on behind it."""
_APART = "\n\n"
"""No word goes on over two line breaks."""


def notes_text(notes: Iterable[Annotation]) -> tuple[str, tuple[Span, ...]]:
    """The text of notes in their order, and where in it each stands."""
    lines, spans, at = [], [], 0
    for note in notes:
        lines.append(_BETWEEN.join(filter(None, map(str.strip, note.words.splitlines()))))
        spans.append(Span(at, at + len(lines[-1])))
        at = spans[-1].end + len(_APART)
    return _APART.join(lines), tuple(spans)


def noted(report: Searchable, notes: Sequence[Placed]) -> Searchable:
    """The notes on a report as they are searched; the section of each is where it stands in the report."""
    text, spans = notes_text(note.annotation for note in notes)
    places = [note.placement.span for note in notes]
    return Searchable(
        report.about,
        text,
        sections=tuple(
            Chapter(span, report.chain(place.start), report.kind(place.start))
            if place
            else Chapter(span, note.annotation.selectors.section.replace("\n", " / "), None)
            for span, place, note in zip(spans, places, notes, strict=True)
        ),
    )
