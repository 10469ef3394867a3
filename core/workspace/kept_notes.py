"""The annotations that the library keeps of files' reports."""

from collections.abc import Iterable

from core.document.annotation import Annotation, Placed, Placement
from core.document.clean_text import Source
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.placing import placed
from core.workspace.workspace import report_of

ME = "me"
LOST = "A damaged library lost the report."
"""Why the notes of a report that is only known by them have no place."""


def kept_notes(library: Library, sources: list[Source]) -> list[list[Placed]]:
    """The annotations of the reports that were read from sources, each in reading order."""
    return [_of(library, library.texts.of_source(source.sha256)) for source in sources]


def chosen(notes: Iterable[Placed], by: str | None, *, is_open: bool) -> list[Placed]:
    """Those that somebody of a name wrote (`me` is the reader), and that are not settled where this is asked.

    A reply is as settled as what it replies to.
    """
    found = list(notes)
    settled = {one.annotation.id for one in found if one.annotation.resolved}

    def is_meant(note: Annotation) -> bool:
        written_by = note.author.name if note.author else ME
        is_settled = note.id in settled or note.parent in settled
        return by in (None, written_by) and not (is_open and is_settled)

    return [one for one in found if is_meant(one.annotation)]


def lost_notes(library: Library) -> list[Placed]:
    """The annotations of reports whose words a damaged library lost, until these are opened again."""
    return [
        note
        for text in lost_texts(library)
        for note in notes_without_words(library, text)
        if note.annotation.text == text
    ]


def notes_without_words(library: Library, text: TextId) -> list[Placed]:
    """The annotations of a report whose words are lost; none of them has a place."""
    orphaned = Placement(None, "orphan", 0.0, LOST)
    return [
        Placed(note, orphaned, None)
        for note in library.annotations.of(text)
        if not _comes_from_elsewhere(library, note)
    ]


def lost_texts(library: Library) -> list[TextId]:
    """The texts whose words a damaged library lost, and those of every other edition of their report."""
    return [
        text
        for text in library.texts.without_words()
        if not any(map(library.texts.words, library.editions.of(text)))
    ]


def headings(library: Library, texts: Iterable[TextId]) -> dict[TextId, str]:
    """What reports are called in which these texts are, as far as anything is known of them."""
    called = {held.text: held.heading for held in library.reports.all()}
    return {text: called.get(library.editions.of(text)[-1], "") for text in texts}


def _comes_from_elsewhere(library: Library, note: Annotation) -> bool:
    """Whether it is a link that only ends here, and stands in the report in which it begins."""
    own = library.annotations.get(note.id) if note.link else None
    return own is not None and own.text != note.text


def _of(library: Library, text: TextId | None) -> list[Placed]:
    if text is None:
        return []
    notes = library.annotations.of(text)
    return list(placed(library, text, report_of(library, text), notes).values())
