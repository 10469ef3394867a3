"""Where the annotations of a report stand in one of its texts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from core.document.annotation import Annotation, Link, Placed, Placement, Selectors
from core.document.report import Report
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.placements import Passage

Ends = Mapping[Passage, Selectors]


def placed(library: Library, text: TextId, report: Report, notes: Sequence[Annotation]) -> dict[str, Placed]:
    """Annotations with their places in a text, in reading order, those without a place at the end.

    What is found out about words that were marked in another text is kept in the library.
    """
    texts = library.editions.of(text)
    ends: dict[Passage, Selectors] = {}
    for note in notes:
        ends[_near(note)] = note.selectors
        if note.link and note.link.text in texts:
            ends[_far(note, note.link)] = note.link.selectors
    places = _places(library, text, report, ends)
    found = (
        Placed(note, places[_near(note)], places.get(_far(note, note.link)) if note.link else None)
        for note in notes
    )
    return {one.annotation.id: one for one in sorted(found, key=_reading_order)}


def _near(note: Annotation) -> Passage:
    return note.id, note.text, note.selectors.position


def _far(note: Annotation, link: Link) -> Passage:
    return note.id, link.text, link.selectors.position


def _places(library: Library, text: TextId, report: Report, ends: Ends) -> dict[Passage, Placement]:
    places = {
        passage: Placement(selectors.position, "exact", 1.0)
        for passage, selectors in ends.items()
        if passage[1] == text and selectors.position.of(report.text) == selectors.exact
    }
    if len(places) == len(ends):
        return places
    places |= library.placements.of(text, {passage[0] for passage in ends.keys() - places.keys()})
    missing = {passage: ends[passage] for passage in ends if passage not in places}
    return places | _found(library, text, report, missing) if missing else places


def _found(library: Library, text: TextId, report: Report, ends: Ends) -> dict[Passage, Placement]:
    """Look for words that were marked in other texts, those of one together; keep what is found."""
    from core.anchoring.anchor import place_all  # noqa: PLC0415 - only for notes of another text

    by_origin: dict[TextId, list[Passage]] = defaultdict(list)
    for passage in ends:
        by_origin[passage[1]].append(passage)
    found: dict[Passage, Placement] = {}
    for origin, passages in by_origin.items():
        old = None if origin == text else library.texts.words(origin) or None
        placements = place_all([ends[passage] for passage in passages], report.text, old)
        found |= zip(passages, placements, strict=True)
    library.placements.keep(text, found)
    return found


def _reading_order(one: Placed) -> tuple[bool, int, int]:
    span = one.placement.span
    own = one.annotation.selectors.position
    return (span is None, *(span or own))
